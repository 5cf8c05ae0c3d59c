"""The words by which figures move, as one alternation for patterns: "fell", "rising", "edged"."""

from __future__ import annotations

import re

from polls.lexicon.loader import load

MOVED = "|".join(sorted((re.escape(w) for way in load("movements").values() for w in way), reverse=True))
