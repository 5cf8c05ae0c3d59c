"""The side that a margin leaves open, where its sentence names it: "nine points ahead of Roe"."""

from __future__ import annotations

import re

from polls.rules import predicates
from polls.rules.contest_words import LEAD
from polls.rules.frames import name_of, names_between
from polls.rules.hedges import BEFORE_NUMBER
from polls.rules.view import Bound, View

_AHEAD_OF = re.compile(
    rf"(?:points?,? ?)?(?:{LEAD} )?(?:up )?(?:over|on|against|ahead of|above|clear of|better than)(?: (?:mr|mrs|ms|sen|gov|rep)\.?| (?:former|president|the|governor|senator|his|her|rival|challenger|incumbent|republican|democrat|democratic))*$"
)
_LED = re.compile(rf"\b{LEAD} (?:over|on|against)(?: (?!(?:and|but|while)\b)[a-z.]+){{0,3}}$")
_TO_THE_NEXT = re.compile(rf"(?:points? )?(?:to|from)?(?: (?:{BEFORE_NUMBER}))*")


def name_sides(v: View, k: int, made: Bound) -> None:
    """Names the side that a margin leaves open, where the sentence names it: "nine points ahead of Roe"."""
    i, lo, hi = v.figs[k], v.gap_start(k), v.gap_end(k)
    if made.rule == "margin.lead" and made.vs is None and made.answer in v.names.people:
        told = [q for q in names_between(v, lo, i) if name_of(v, q) != made.answer]
        over = next((q for q in range(i - 1, lo, -1) if v.tags[q] == "N" and name_of(v, q) == made.answer), 0)
        if over and not told and _LED.search(v.low(lo, over)):
            made.answer, made.vs = "<lead>", made.answer  # "the president's lead over Roe has halved to six points"
    if made.answer == "<lead>" and made.vs is not None:
        for q in range(i + 1, len(v.items)):  # "with a lead of 10 points over Roe, Doe is the favorite"
            if v.tags[q] == "N" and v.tags[q - 1] == "," and name_of(v, q) != made.vs:
                made.answer = name_of(v, q)
                return
    if made.vs is not None or made.answer is None or made.rule in ("margin.net", "margin.gap", "margin.trail"):
        return
    before = v.bound[k - 1] if k else None
    if (
        before is not None
        and before.kind == "margin"
        and made.answer in (before.answer, predicates.SAME)
        and before.vs
        and _TO_THE_NEXT.fullmatch(v.low(lo, i))
    ):
        made.answer, made.vs = before.answer, before.vs  # "shrunk from nine points to four"
        return
    after = next((q for q in range(i + 1, min(hi, i + 9)) if v.tags[q] == "N"), None)
    if after is not None and name_of(v, after) != made.answer and _AHEAD_OF.match(v.low(i + 1, after)):
        made.vs = name_of(v, after)
        return
    named = [q for q in names_between(v, lo, i) if name_of(v, q) != made.answer]
    if named and _LED.search(v.low(lo, named[-1])):
        made.vs = name_of(v, named[-1])
