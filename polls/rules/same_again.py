"""The answer spoken of before that a figure gives again: "among women it is 58", "that is down from 44", "in June it was 49"."""

from __future__ import annotations

import re

from polls.language.calendars import MONTH_NAMES
from polls.language.names import is_place
from polls.language.tokens import opposite
from polls.rules import clashes, following
from polls.rules.bracket_words import in_brackets
from polls.rules.contest_words import LEAD
from polls.rules.discourse import Discourse
from polls.rules.earlier import TIME
from polls.rules.own_words import good_of, own_words
from polls.rules.view import Bound, View

_IT_MOVED = re.compile(r"\b(?:it|it's|that|this)\b")
_LEAD_TOLD = re.compile(rf"\b(?!margin\b){LEAD}\b")  # a margin may be one of anything
_MEASURED = ("share.same", "share.same_group", "bracket.standing", "bracket.group")
_POINTS_BACK = ("share.said_same", "share.passive_same")  # "hold that view": the one told first


def said_again(d: Discourse, v: View, k: int, b: Bound, alone: bool) -> str | None:
    """The answer spoken of before, which number ``k`` gives again."""
    beside = v.low(max(0, v.figs[k] - 3), min(len(v.items), v.figs[k] + 3))
    if b.kind == "margin" and d.lead is not None and _LEAD_TOLD.search(beside):
        return d.lead[0]  # "that is down from a ten-point lead"
    recent = v.sentence.index - d.ahead[1] <= 3
    if b.kind == "margin" and b.rule in ("margin.gap", "margin.same") and recent:
        return d.ahead[0]
    if b.kind == "change":
        next_to = v.bound[k - 1] if k and in_brackets(v, k) else None
        if (
            next_to is not None
            and next_to.answer
            and next_to.kind == "change"
            and "in" in v.low(v.gap_start(k), v.figs[k]).split()
        ):
            between = v.tags[v.gap_start(k) : v.figs[k]]
            if between.startswith(")") and set("RVJN").isdisjoint(between):
                return next_to.answer  # "support rose in Utah (up 9 points) but fell in Ohio (down by 2 points)"
        if next_to is not None and next_to.answer and _IN_ROW.fullmatch(v.tags, v.figs[k - 1] + 1, v.figs[k]):
            return (
                next_to.answer
            )  # "in Peru (55 percent, up 6 points)", "in Kent (up 20 points) and Essex (up 19 points)"
        moved, at = d.moved
        if d.q.at < at == v.sentence.index - 1 and _IT_MOVED.search(v.low(v.gap_start(k), v.figs[k])):
            return moved  # "Opposition is up 13 points. In Leeds it is up 15."
        here = d.q.here(v.sentence.index)
        other = opposite(here) if here else None
        if here is None:
            return own_words(d, v, k, b)  # "his rating fell 16 points among men"
        return other if other in ("approve", "favorable", "support") else here  # "the drop": of the good side
    if b.rule in _MEASURED and (good := good_of(d, v, k)) is not None:
        return good
    own = own_words(d, v, k, b) or own_subject(d, v, b) if b.rule == "share.same" else None
    if b.rule == "bracket.level" and b.subject:
        return d.q.here(v.sentence.index) if v.sentence.index - d.q.at <= 1 else b.subject
    if b.rule in (*_POINTS_BACK, "share.same") and (belief := following.held(v, k)) is not None:
        return belief
    if b.rule in _POINTS_BACK and b.subject and v.sentence.index - max(d.q.at, d.q.stated) > 1:
        return b.subject  # "believed it": what was claimed in a sentence that nobody was asked about
    if b.rule in _POINTS_BACK and d.q.at != v.sentence.index and (did := following.deed(v, k)) is not None:
        return did
    if own is None and b.rule == "share.same" and (same := _as_before(d, v, k, b)) is not None:
        return same
    carried = own or (_again(d, b, v.sentence.index) if alone or b.rule in _POINTS_BACK else _next_to_named(d, v, k, b))
    if own is None and carried and b.rule == "share.same" and clashes.clashes(v, k, b, carried):
        return clashes.other(d, v, k, carried) or carried
    return carried


def _again(d: Discourse, b: Bound, index: int) -> str | None:
    """The answer that a figure with nothing but a group repeats: the first side, where both were given before."""
    q = d.q
    if b.rule in ("share.same", "share.same_group", *_POINTS_BACK) and q.main:
        return q.here(index)
    if q.pair is not None and b.group not in (None, "all") and q.last == q.pair[1] and opposite(q.pair[0]) == q.last:
        return q.pair[0]
    return q.last


# From a figure in a bracket to the next in it, or in the next bracket of a row.
_IN_ROW = re.compile(r",?[zdb]{0,4}|\)[,;&]{1,2}[zZNGi]{1,6}\([zdb]{0,3}")
_EARLIER = re.compile(
    rf"\b(?:{TIME}|then|back in|at the time|last time|(?:the )?(?:previous|last|earlier) (?:one|poll|survey|round|wave|edition|reading)|(?:{MONTH_NAMES})(?:'s)? (?:poll|survey|figure|number|reading))\b"
)
_NEAR, _FAR = 8, 12  # points


def _as_before(d: Discourse, v: View, k: int, b: Bound) -> str | None:
    """Of several answers told at once, that which an earlier share comes nearest to: "… poor, 12 percent well off. In June it was 49"."""
    told = {answer: value for answer, group, value in reversed(d.series) if group in (None, "all")}
    said = d.q.here(v.sentence.index)
    apart_told = len(told) == 1 and len(d.q.told) > 1  # in a sentence each
    if apart_told:
        told = {answer: value for value, (answer, _) in d.shares.items() if answer in d.q.told}
    enough = len(told) > 1 if apart_told else len(told) > 2
    if b.group not in (None, "all") or not enough or said not in told or d.q.at == v.sentence.index:
        return None
    if not _EARLIER.search(v.low(v.lo[k], v.hi[k])):
        return None
    value = v.figure(k).value
    apart = {answer: abs(value - one) for answer, one in told.items()}
    nearest = min(apart, key=lambda answer: apart[answer])
    return nearest if apart[nearest] <= _NEAR and apart[said] - apart[nearest] >= _FAR else None


def _next_to_named(d: Discourse, v: View, k: int, b: Bound) -> str | None:
    """A bare figure that opens a sentence whose later figures name theirs: the side that they do not name."""
    q = d.q
    here = q.at == v.sentence.index
    said = q.last if here else q.here(v.sentence.index)
    if said is None:
        return q.last
    beside = v.bound[k + 1] if k + 1 < len(v.figs) else None
    if beside is None or beside.kind != "share" or beside.group != b.group or beside.wave == "previous":
        return said
    if "from" in v.low(v.figs[k] + 1, v.figs[k + 1]).split():
        return said
    if said == beside.answer:
        return opposite(said) or q.last
    if here:
        return said
    return said if opposite(said) == beside.answer else q.last


_PLACE_DOES = re.compile(r"[A-Z][\w'-]+ [a-z]+ing\b")


def own_subject(d: Discourse, v: View, b: Bound) -> str | None:
    """What a clause is about, where that can be an answer: not whose rating is told, not where a side is taken."""
    if b.subject is None or d.q.rates() or b.subject in ("compares", "compared"):
        return None
    if _PLACE_DOES.match(b.subject) and is_place(b.subject.lower().partition(" ")[0]):
        return None  # "with Kent recording the most, 61 percent": where, not what
    named = b.subject in d.names.people or b.subject in d.names.parties.values()
    if b.rule == "share.same" and not named and d.votes(v.sentence.index) and b.subject[:1].islower():
        return None  # "the billionaire has 44 percent": somebody told of before
    return b.subject if named or opposite(d.q.here(v.sentence.index) or "") is None else None
