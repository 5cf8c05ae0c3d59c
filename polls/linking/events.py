"""Figures dated by what happened then: "…, when nine in ten approved", "… when she took office", "once 12 points"."""

from __future__ import annotations

import re

from polls.language.quick import quick
from polls.rules.claim import Claim
from polls.rules.hedges import HEDGE

# What was done or was so, in the past.
DID = (
    r"(?:was|were|had|did|\w{2,}[^e\W]ed|became|began|brought|came|chose|drew|fell|felt|found|gave|got|grew|heard|held|hit|kept|knew|led|left|lost"
    r"|made|meant|met|paid|polled|put|ran|read|rose|said|sank|saw|shot|showed|shrank|slid|slipped|spoke|split|stood|stuck|swung|thought|told|took"
    r"|went|won)"
)
PAST = re.compile(rf"\b{DID}\b")
# "since the attacks, when nine in ten approved", "from its best days, when it stood at 62 percent"
_WHEN_FIGURE = re.compile(
    r",\s(?:back\s)?when\s(?:(?P<it>(?:[\w.'-]+\s){1,4}?(?:was|were|stood|had|led|trailed|polled|drew|held)\s)(?:[a-z]+\s){0,3}|(?:[a-z]+\s){0,3})\Z"
)
_PAST_AFTER = re.compile(r"\s(?:of\s)?(?:[\w'-]+\s){0,4}?(?:\w{2,}ed|said|thought|felt|saw|had|were|was|told|gave)\b")
# "when she became leader", "as he left office": what sets a day, and no question
_IN_OFFICE = (
    r"(?:when|as|after|before|until|the\s\w+\s(?:that\s)?)\s?(?:[\w.'-]+\s){1,4}?(?:took\s(?:office|over|power)|came\s(?:to|into)\s(?:office|power)|left\soffice|entered\s(?:office|the)"
    r"|became|resigned|died|was\s(?:first\s)?(?:elected|inaugurated|re-elected|reelected|sworn\sin|appointed))\b"
)
_OFFICE_FRONT = re.compile(
    rf"[\s\"'(]*(?:and\s|but\s|yet\s|just\s|back\s)?{_IN_OFFICE}[^,.;]{{0,40}}?(?:,\s[^,;]*|\s(?:it|that|this|the\s\w+)\s(?:was|were|stood)\s[^,;]*)\Z"
)
_OFFICE_AFTER = re.compile(rf"[^.;:,]{{0,50}}?\s(?:just\s|right\s|back\s)?{_IN_OFFICE}")
# "45 per cent when the survey began", "… when the question was first put"
_FIRST_ASKED = re.compile(
    r"[^.;:,]{0,40}?\swhen\s(?:[\w'-]+\s){1,4}?(?:began|started|(?:was\s|were\s)?(?:first|last)\s(?:asked|put|taken|posed|measured|done|polled|surveyed))\b"
)
# "once 12 points", "which was once as high as 60 percent"
_ONCE = quick(
    r"(?<!least\s)(?<!than\s)\bonce\s(?:(?:was|were|stood|led|had|held|enjoyed|ahead|at|by|as\s(?:high|low|much|many|large)\sas|an?"
    rf"|{HEDGE})\s){{0,4}}\Z"
)
# "Disapproval began the year at 48 percent"
_BEGAN = quick(rf"\b(?:began|opened|started|kicked\soff)\b[^.;,]{{0,36}}?\s(?:at|with|on)\s(?:(?:{HEDGE}|an?)\s)?\Z")


def by_event(lower: str, start: int, low: int, first: Claim, last: Claim, high: int) -> bool:
    """Whether a past event dates a figure: "…, when nine in ten approved", "… when she took office"."""
    then = _WHEN_FIGURE.search(lower, max(low, first.start - 60), first.start)
    if then is not None and (then["it"] or _PAST_AFTER.match(lower, last.end, high)):
        return True
    if _ONCE.search(lower, max(low, first.start - 40), first.start) or _BEGAN.search(
        lower, max(low, first.start - 60), first.start
    ):
        return True
    if " when " in lower[last.end : high] and _FIRST_ASKED.match(lower, last.end, high):
        return True
    if _OFFICE_AFTER.match(lower, last.end, high):
        ahead = max(start, first.start - 70)
        return (
            PAST.search(lower, ahead, first.start) is not None or _PAST_AFTER.match(lower, last.end, high) is not None
        )
    begin = max(lower.rfind(mark, low, first.start) for mark in (";", ":", "\u2014")) + 1
    if not begin and low != start:
        return False
    return _OFFICE_FRONT.match(lower, begin or start, first.start) is not None
