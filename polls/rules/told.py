"""What a sentence told of a question: which of its answers comes first, which only stand beside it, which are said twice."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from polls.language.quick import quick
from polls.language.tokens import opposite
from polls.rules.contraries import contrary
from polls.rules.view import Bound, View, twice

WHOLE = 102.0  # percent, with roundings


def opposite_sides(one: str, other: str) -> bool:
    """Whether two answers say the opposite of each other."""
    return one != other and (opposite(one) == other or contrary(one) == other or contrary(other) == one)


def _two_sides(one: str, other: str) -> bool:
    """Whether two answers are the two sides of one question."""
    return opposite_sides(one, other) or (one[:1].isupper() and other[:1].isupper())


def said_again(v: View, k: int, b: Bound, now: Sequence[tuple[int, Bound]]) -> bool:
    """Whether number ``k`` only says the one before it more exactly: "half of them, or 47 percent"."""
    before = next((one for j, one in now if j == k - 1), None)
    return before is not None and before.answer == b.answer and twice(v.figure(k - 1), v.figure(k))


_LATER_CLAUSE = re.compile(r",[&x]{0,2}z{0,2}(?P<noun>R)(?=[,EHMz])")


def turned_to(v: View, k: int, last: str | None) -> str | None:
    """The other side, where a clause behind the last figure is of it: "satisfaction is at 42, and dissatisfaction has grown. It is 40"."""
    m = None if last is None else _LATER_CLAUSE.search(v.tags, v.figs[k])
    name = v.items[m.start("noun")].value.name if m else None
    return name if name is not None and last is not None and opposite_sides(last, name) else None


def two_ahead(
    series: Sequence[tuple[str, str | None, float]], stands: Callable[[str], bool], before: dict[str, float]
) -> dict[str, float]:
    """The two with the largest shares among the answers, groups and shares of a sentence; else ``before``, those of the last one."""
    told: dict[str, float] = {}
    for answer, _, share in series:
        if stands(answer):
            told.setdefault(answer, share)
    if len(told) < 2 or len({group or "all" for answer, group, _ in series if answer in told}) > 1:
        return before
    two = dict(sorted(told.items(), key=lambda one: -one[1])[:2])
    if before and before.keys().isdisjoint(two) and max(two.values()) < min(before.values()):
        return before  # the rest of the field: "the Greens and the Moderates had 8 and 5"
    return two


_BESIDE = quick(r"\b(?:ahead of|followed by|trailed by|compared (?:to|with)|against|versus|vs\.?)\b|\(")


_ONE_MORE = re.compile(
    r"(?:[^,;.]{0,20}, ?)?and (?:[\w'-]+ ){0,4}(?:with|at|on|by)(?: just| only| about)?|,[^,;.]{1,30}"
)


def only_beside(v: View, k: int) -> bool:
    """Whether number ``k`` only stands beside what the clause tells: "crime came first with 45 percent, ahead of rents (33)"."""
    if not k:
        return False
    between = v.low(v.figs[k - 1] + 1, v.figs[k])
    return _BESIDE.search(between) is not None or (_ONE_MORE.fullmatch(between) is not None and only_beside(v, k - 1))


def first_side(sides: Sequence[str], total: float) -> str:
    """The side that was told first of the question told last: of its opposite, or of all as long as they make one whole."""
    last = sides[-1]
    opposed = next((one for one in sides if _two_sides(one, last)), None)
    return opposed or (sides[0] if total <= WHOLE else last)
