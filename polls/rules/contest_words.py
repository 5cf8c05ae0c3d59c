"""The words of contests, as sets and as alternations for patterns: who stands against somebody, what one is ahead by, by what answers win, what parties are."""

from __future__ import annotations

import re

from polls.language.alternatives import one_of
from polls.lexicon.loader import load

RIVALS, LEADS, BODIES, COUNTS, BIDS = (
    frozenset(load("contests")[kind]) for kind in ("rivals", "leads", "bodies", "counts", "bids")
)
RIVAL, LEAD, COUNT = f"(?:{one_of(RIVALS)})", f"(?:{one_of(LEADS)})", f"(?:{one_of(COUNTS)})"
# "57 percent picked Doe and 35 percent her rival"
HIS_RIVAL = re.compile(rf"(?:his|her|their|its|the) (?:(?!own\b)[a-z]+ ){{0,2}}(?:{RIVAL}s?|counterpart)\b")
