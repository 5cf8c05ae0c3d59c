"""Two sides of a rating that are only told by their places: "Doe is on 36% approval and 55% disapproval, while Roe is at 39 and 41".

Whoever is given two figures without words of their own, behind somebody whose two sides were told, is rated in the same order;
so is who has moved twice: "up one to 33 and down two to 53".
"""

from __future__ import annotations

import re

from polls.language.tokens import AnswerWord, opposite
from polls.rules.discourse import Discourse, Made
from polls.rules.view import View

# Somebody, a verb or none, and two figures; or how far and to where, twice.
_WHO = r"o?(?:[Np]|Z(?=[EHK]))[zZ]{0,2}(?:[EHK]|z)?z{0,2}"
_TWO = re.compile(rf"{_WHO}[ait]?(?P<a>[FB])(?:,?&z?[ait]?|/)(?P<b>[FB])(?=[.,;:)-]|x|$)")
_MOVED_TWICE = re.compile(
    rf"{_WHO}db?z?(?P<c>[PB])z?t(?P<a>[FB]),?(?:&|,)z?db?z?(?P<d>[PB])z?t(?P<b>[FB])(?=[.,;:)-]|x|$)"
)
_NEAR = 2  # sentences


def _sides(d: Discourse, v: View, made: Made, at: int) -> tuple[str, str] | None:
    """The two sides of a rating, in the order in which they were told before item ``at``, or in the sentence before."""
    told = [
        str(b.answer)
        for k, b in made
        if v.figs[k] < at
        and b.kind == "share"
        and b.answer
        and any(isinstance(i.value, AnswerWord) for i in v.items[v.gap_start(k) : v.hi[k]])
    ]
    if len(told) > 1 and opposite(told[-2]) == told[-1]:
        return told[-2], told[-1]
    if not told and d.q.pair is not None and d.q.rates() and v.sentence.index - d.q.at <= _NEAR:
        return d.q.pair
    return None


def told_by_place(d: Discourse, v: View, made: Made) -> None:
    """Gives the figures of who is rated without a word of the rating the sides told of another, in their order."""
    if len(made) < 2:
        return
    of_item = {v.figs[k]: b for k, b in made}
    for pattern in (_TWO, _MOVED_TWICE):
        for m in pattern.finditer(v.tags):
            two = [of_item.get(m.start(g)) for g in ("a", "b")]
            if two[0] is None or two[1] is None or two[0].kind != "share" or two[1].kind != "share":
                continue
            a, b = (v.items[m.start(g)].value for g in ("a", "b"))
            who = v.items[m.start() + (v.tags[m.start()] == "o")].value
            if a.pair or b.pair or a.value + b.value > 101 or who in v.names.parties.values():
                continue
            sides = _sides(d, v, made, m.start())
            if sides is None:
                continue
            for g, side in (("a", sides[0]), ("b", sides[1]), ("c", sides[0]), ("d", sides[1])):
                one = of_item.get(m.start(g)) if g in m.groupdict() else None
                if one is not None:
                    one.answer = side
