"""Groups named by what they lack or have of another's: "those without", "those who did not", behind "drivers with a garage"."""

from __future__ import annotations
