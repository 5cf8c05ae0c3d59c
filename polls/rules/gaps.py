"""What a margin that names no side is of: the two shares that it is the difference of, the rating that it is the net of."""

from __future__ import annotations

import re
from itertools import combinations

from polls.language.tokens import opposite
from polls.rules import predicates, scales
from polls.rules.discourse import Discourse, Made
from polls.rules.told import opposite_sides
from polls.rules.view import Bound, View

_BAD = frozenset(("unfavorable", "disapprove", "dissatisfied", "oppose"))
_SIDES = _BAD - {"oppose"} | {"favorable", "approve", "satisfied"}
_JUDGES = re.compile(r"\b(?:dis)?satisf|\b(?:dis|un)?(?:approv|favou?r|trust|happy)")
_ROUNDED = 0.6  # of a point


def difference(d: Discourse, v: View, k: int, b: Bound) -> tuple[str, str | None] | None:
    """The larger of two shares told of before whose difference number ``k`` is: its answer, and its group where it is theirs.

    One answer of two groups, or two answers of one: "79 percent of nurses and 9 percent of doctors do. That 70-point gap …".
    """
    if b.rule not in ("margin.gap", "margin.same") or b.wave == "previous" or v.sentence.index - d.q.at > 2:
        return None
    here = [
        (str(c.answer), c.group, v.figure(q).value)
        for q, c in enumerate(v.bound[:k])
        if c is not None and c.kind == "share" and c.answer and c.wave != "previous"
    ]
    value = abs(v.figure(k).value)
    for told in (here, d.series if len(here) < 2 else []):
        fits = [
            max(one, two, key=lambda t: t[2])
            for one, two in combinations(told, 2)
            if (one[0] == two[0]) != (one[1] == two[1]) and abs(abs(one[2] - two[2]) - value) <= _ROUNDED
        ]
        one_answer, one_group = len({t[0] for t in told}) == 1, len({t[1] for t in told}) == 1
        if fits and len(set(fits)) == 1:
            whose = fits[0][1] if one_answer or (one_group and told is not here) else None
            return fits[0][0], whose
    return None


def between(v: View, made: Made) -> None:
    """Names who is ahead by the shares told behind a gap: "a three-point gap between the Liberals (37) and Conservatives (40)"."""
    for j, b in made:
        if b.rule != "margin.gap" or b.answer not in (*v.names.people, *v.names.parties.values()):
            continue
        behind = [
            (v.figure(k).value, c.answer) for k, c in made if k > j and c.kind == "share" and c.wave != "previous"
        ][:2]
        if len(behind) < 2 or b.answer not in (behind[0][1], behind[1][1]) or behind[0][1] == behind[1][1]:
            continue
        if (
            abs(abs(behind[0][0] - behind[1][0]) - abs(v.figure(j).value)) <= _ROUNDED
            and None not in behind[0] + behind[1]
        ):
            (_, b.answer), (_, b.vs) = sorted(behind, key=lambda t: -t[0])


def _level(d: Discourse, v: View, k: int, b: Bound) -> bool:
    """Whether a number with a sign is where a rating stands that was told of before: "It stayed good in Leeds, at +42"."""
    at = v.tags[v.figs[k] - 1 : v.figs[k]] in ("a", "t", "u")
    return at and b.answer == predicates.SAME and (d.q.here(v.sentence.index) in _SIDES or d.net[0] is not None)


def net(d: Discourse, v: View, k: int, b: Bound) -> str | None:
    """The side that a net is told of where its words leave the rating open: "the net rating stayed at +21", "she is at minus 12"."""
    q, index, bad = d.q, v.sentence.index, b.answer in _BAD
    if b.rule == "margin.net" and b.answer in ("satisfied", "dissatisfied") and "approve" in q.rating():
        return q.rating()[bad]
    viewed = (
        b.rule == "margin.net" and b.answer in ("favorable", "unfavorable") and "favo" not in v.low(0, len(v.items))
    )
    if viewed and q.rates() and index - q.rated <= 3 and q.rating()[0] == "approve":
        return q.rating()[bad]  # "gets positive marks from 46% … 8 points under water"
    signed = b.rule == "margin.signed" and (scales.net_of_rating(v, k, b.answer) or _level(d, v, k, b))
    if signed:
        bad = v.figure(k).value < 0
    if not signed and b.rule != "margin.net_same":
        return None
    side, at = d.net
    if side is not None and at >= q.rated - 1 and at >= q.voted and index - at <= 6:
        return side if (side in _BAD) == bad else opposite(side)  # the net told of last
    if q.rates() if not signed else (q.scale and q.rated >= q.voted):
        return q.rating()[bad]
    if q.here(index) in _SIDES:
        side = str(q.here(index))
        return side if (side in _BAD) == bad else opposite(side)
    if not signed and q.pair is not None and opposite_sides(*q.pair):
        judges = _JUDGES.search(q.pair[0]) or "balance" in v.low(v.gap_start(k), v.figs[k])
        if judges and index - q.at <= 2:  # "a negative balance of 14 points", where nobody was rated
            return q.pair[bad]
    return None
