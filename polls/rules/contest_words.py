"""The words of contests, as sets and as alternations for patterns: who stands against somebody, what one is ahead by, what parties are."""

from __future__ import annotations

from polls.language.alternatives import one_of
from polls.lexicon.loader import load

RIVALS, LEADS, BODIES = (frozenset(load("contests")[kind]) for kind in ("rivals", "leads", "bodies"))
RIVAL, LEAD = f"(?:{one_of(RIVALS)})", f"(?:{one_of(LEADS)})"
