"""The subject of a pair's clause has its first figure, whatever its verb: "Doe would squeak past Roe, 46-44"."""

from __future__ import annotations

import re

from polls.rules.frames import name_of, names_between, parties
from polls.rules.pair_parts import Pair
from polls.rules.view import Bound

_OVER = re.compile(r"[Fz]{0,2},?(?P<over>[Lx])[zZ,]{0,6}(?P<led>N)")
_AHEAD_OF = frozenset("over against versus".split())


def over_rival(at: Pair) -> Bound | None:
    """ "Doe enjoys a cushion, 53 to 42 percent, over Rep. Tom Roe": who is ahead stands before, who is behind follows."""
    v = at.v
    m = _OVER.match(v.tags, at.b + 1)
    if m is None or v.items[m.start("over")].word not in _AHEAD_OF:
        return None
    own = [q for q in names_between(v, at.start, at.left_end) if not v.items[q].word.endswith("'s")]
    led = name_of(v, m.start("led"))
    if not own or name_of(v, own[-1]) == led:
        return None
    return at.ordered(name_of(v, own[-1]), led, True, "pair.lead")


# Who would do something that is no state of mind: where, to whom and by how much may follow, and no other thing.
_WOULD = re.compile(
    r"(?:^|[,;:&(x-])[zZ]{0,3}(?P<who>N)z?M[z]?(?P<verb>[zAKTL])[diauzZ]{0,3}(?:(?P<rival>N)|[Zz]{0,2}),?b?z{0,2}o?\(?$"
)
_COULD = frozenset("would could might".split())
_THING = re.compile(r"\b(?:an?|his|her|their|its|more|less|better|worse|it|them)\b")


def would_win(at: Pair) -> Bound | None:
    """ "If he faced Roe, Doe would carry Ohio 47 to 43 percent", whatever the verb."""
    v = at.v
    m = _WOULD.search(v.tags, at.start, at.left_end)
    if m is None or not any(v.items[q].word in _COULD for q in range(m.start("who"), m.start("verb"))):
        return None
    who = name_of(v, m.start("who"))
    if v.items[m.start("who")].word.endswith("'s") or _THING.search(v.low(m.start("verb"), at.left_end)):
        return None
    rival = name_of(v, m.start("rival")) if m["rival"] else at.other_behind(who)
    return at.set(who, rival or "<other>", "pair.lead") if who != rival else None


_SIDED = re.compile(
    r"(?:%|percent )?(?:[a-z]+ )?(?:majority|plurality|margin|spread|split|count|vote) (?:was |were |is |are )?(?:(?P<s>for|behind)|against) (?=[a-z])"
)


_FOR_OR_AGAINST = re.compile(
    r"(?:%|percent |per cent )?(?:(?P<s>for|in favou?r of|in support of|behind)|against|opposed to) (?=[a-z])"
)


def sided(at: Pair) -> Bound | None:
    """ "a 55-38 majority for the treaty", "a 49-43 plurality against it", "- 55-38 percent for it": those for a thing and those against."""
    m = _SIDED.match(at.low_right)
    if m is None and not at.v.tags[at.start : at.left_end].strip(",&b.-:E") and "G" not in at.right[:4]:
        m = _FOR_OR_AGAINST.match(at.low_right)
    if m is None or names_between(at.v, at.b + 1, at.hi) or at.fa.value <= at.fb.value:
        return None
    return at.set(*(("support", "oppose") if m["s"] else ("oppose", "support")), "pair.sided")


_GIVES = frozenset("give gives gave giving hand hands handed award awards awarded grant grants granted".split())
_PRIZE = re.compile(
    r"\b(?:nod|edge|advantage|lead|upper hand|benefit of the doubt|(?:better|higher|more|top) [a-z]+)\b"
)


def given(at: Pair) -> Bound | None:
    """ "give Republicans the nod on the tunnel, 44 to 37 percent": who is given it is ahead."""
    v = at.v
    for q in range(at.start, at.left_end - 2):
        if v.items[q].word in _GIVES and _PRIZE.search(v.low(q + 2, at.left_end)):
            whom = names_between(v, q + 1, q + 3) or parties(v, q + 1, q + 3)
            return at.ordered(name_of(v, whom[0]), None, True, "pair.lead") if whom else None
    return None
