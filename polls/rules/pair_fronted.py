"""A pair that opens its clause, and the side told behind it: "By 41 to 38, it's the Tories who are ahead", "by 44 to 37 they prefer Labour"."""

from __future__ import annotations

import re

from polls.rules.clauses import read
from polls.rules.frames import name_of
from polls.rules.pair_parts import Pair
from polls.rules.view import Bound

_OPENS = re.compile(r"(?:^|[,;:] ?|\b(?:and|but|while|now|today|then|still) )by (?:an? )?$")
# "it's the Tories who", "it was Doe that": the letters up to the name and the clause behind it.
_CLEFT = re.compile(r",?p?E?z{0,2}(?P<name>N)(?P<who>r)")
_IT_IS = re.compile(r",? ?(?:it|that)(?:'s| is| was)\b")
_BEHIND = re.compile(r"(?:who|that|which) (?:[a-z]+ ){0,3}?(?:behind|trail\w*|los(?:t|es?|ing)|down)\b")
_PEOPLE = re.compile(r",?[zZ]{0,2}[gGp](?=[MVAKzH])")


def fronted(at: Pair) -> Bound | None:
    """The side that stands behind a pair which opens its clause has its first figure, or is behind by it."""
    v, b = at.v, at.b
    if at.bracket or not _OPENS.search(at.low_left + " "):
        return None
    if _IT_IS.match(at.low_right) and (m := _CLEFT.match(at.right)) is not None:
        ahead = _BEHIND.match(v.low(b + 1 + m.start("who"), at.hi)) is None
        return at.ordered(name_of(v, b + 1 + m.start("name")), None, ahead, "pair.lead")
    if (people := _PEOPLE.match(at.right)) is None:
        return None
    got = read(v, b + 1 + people.end(), at.hi)
    if got is None or got.how != "vote" or got.answer not in v.names.parties.values():
        return None
    return at.set(got.answer, at.other_behind(got.answer) or "<other>", "pair.favor_name")
