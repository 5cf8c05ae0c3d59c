"""Where a side came to stand by what it won or lost: "the Liberals dropped two to 24", "the NDP's was unchanged at 17"."""

from __future__ import annotations

import re

from polls.language.quick import quick
from polls.rules.frames import name_of
from polls.rules.hedges import ABOUT
from polls.rules.movements import MOVED
from polls.rules.registry import rule
from polls.rules.view import Bound, View

# "the Liberals have lost two, falling to", "the Coalition's rose one to", "the NDP's was unchanged at": where a side came to stand.
_CAME_TO = quick(
    rf"\b(?:{MOVED}|lost|shed|won|added|regained|unchanged|steady|stable|static|flat)\b(?: (?:back|by|just|only|another|a|further|about|one|two|three|four|five|six|seven|eight|nine|ten|half a|\d|points?)){{0,5}}"
    rf"(?:,? (?:and |which |to )?(?:[a-z]+ing|now|reach|hit|stands?|sits?|is|are|stand|sit))?(?: (?:to|at|on))?(?: (?:{ABOUT})){{0,2}}$"
)


_LEVEL = frozenset("to at on reach hit reaching hitting".split())


_SIDE_BEFORE = re.compile(r"N[HEMzAd]{0,4}$")


@rule("vote.moved", rank=49, units=("percent", "bare"), letters="N")
def moved(v: View, k: int) -> Bound | None:
    """A side's share behind what it won or lost where that is a bare number: "the Liberals dropped two to 24"."""
    lo, i = v.gap_start(k), v.figs[k]
    if i - lo < 3 or v.figure(k).pair or (v.figure(k).unit == "bare" and not k):
        return None
    came = _CAME_TO.search(v.low(lo, i))
    if came is None or _LEVEL.isdisjoint(came.group().split()):
        return None
    left = v.low(lo, i)[: came.start()].split()
    n = next((q for q in range(i - 1, lo - 1, -1) if v.tags[q] == "N"), -1)
    if n < 0 or len(left) > 14:
        return None
    ahead = next((q for q in range(n, i) if v.items[q].word == came.group().split()[0].strip(",")), i)
    if not _SIDE_BEFORE.search(v.tags, lo, ahead):
        return None
    return Bound("vote.moved", name_of(v, n))
