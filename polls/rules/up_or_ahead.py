"""Whether "up six points" tells a lead or a change, by who is named before it and what stands behind."""

from __future__ import annotations

import re

from polls.rules.frames import names_between, parties
from polls.rules.hedges import ABOUT
from polls.rules.view import View


def person_before(v: View, lo: int, i: int) -> bool:
    """Whether who is up or down is a person of a contest of two, named or meant."""
    side = next((v.items[q] for q in range(i - 1, max(lo - 1, i - 5), -1) if v.tags[q] in "Np"), None)
    return side is not None and side.value in v.names.people


_TO_SHARE_ONLY = re.compile(rf"(?:points? )?(?:on|to|at)(?: (?:{ABOUT})){{0,2}}")
_OVER_SOMEBODY = re.compile(
    r"(?:points? )?(?:over|(?P<on>on)|against|nationally|ahead|in (?!the (?:[a-z]+ )?(?:last|past|poll|survey|study|sample)|(?:a|this|our|its|today's) (?:[a-z]+ )?(?:month|week|year|poll|survey))|among|with|\((?![a-z]))"
)
_IN_A_PERIOD = re.compile(r"in (?:the|a) (?:last|past|month|week|year)")
_SHOWN_UP = re.compile(
    rf"\b(?:show\w*|had|have|has|having|puts?|putting|found|finds?|gave|gives?|with|sees?|saw|seeing)(?: [a-z.'-]+){{1,3}} (?:up|down)(?: by)?(?: (?:{ABOUT}|an?))*$"
)
_SINCE = re.compile(r"(?:from|since|compared|in the (?:last|past)|than|over the (?:last|past)|this|last)")
_OF_APPROVAL = re.compile(r"\bapproval|support for\b")
_UP_DOWN_BY = re.compile(r"\b(?:up|down) by(?: just| only)?$")


def no_rival(v: View, i: int) -> bool:
    """Whether no name stands behind "on" after the number at item ``i``: "up four points on February", not "on Roe"."""
    on = i + 1 + (v.items[i + 1].word in ("point", "points"))
    while on + 1 < len(v.items) and (
        v.tags[on + 1] == "Z" or v.items[on + 1].word in ("the", "his", "her", "its", "their")
    ):
        on += 1
    return v.tags[on + 1 : on + 2] not in ("N", "G", "p")


def lead_like(v: View, lo: int, i: int, right: str) -> bool:
    """Whether "up six points" tells a lead rather than a change."""
    if _TO_SHARE_ONLY.fullmatch(right):
        return False  # "up two points on 42 per cent"
    if (m := _OVER_SOMEBODY.match(right)) and not _IN_A_PERIOD.match(right) and not (m["on"] and no_rival(v, i)):
        return (
            bool(names_between(v, lo, i) or names_between(v, max(0, i - 12), i)) and "R" not in v.tags[lo:i]
        ) or right.startswith("over")
    if _SINCE.match(right):
        return False
    if _SHOWN_UP.search(v.low(lo, i)) and (names_between(v, i - 4, i) or parties(v, i - 4, i)):
        return True  # "a survey showed Doe up 10 points"
    if "R" in v.tags[lo:i] or _OF_APPROVAL.search(v.low(lo, i)):
        return False
    names = names_between(v, lo, i)
    by = _UP_DOWN_BY.search(v.low(max(lo, i - 4), i))
    return bool(by and names)
