"""Figures that are labelled with their time: "44 percent (2022: 51)", "the previous high was 71", "May brought 45"."""

from __future__ import annotations

import re

from polls.language.numbers import POINTS
from polls.language.quick import quick
from polls.linking.events import DID
from polls.linking.time_words import MONTH, YEAR
from polls.rules.claim import Claim
from polls.rules.movements import MOVED

# "44 percent (2022: 51)", "(last month: 51)", "(March 2021, 51)", "(was 51)", "(previously 51)"
_IN_BRACKET = re.compile(
    rf"\((?P<time>(?:(?:in|at|for)\s)?(?:{YEAR}|(?:early\s|late\s|mid-)?{MONTH}(?:\s{YEAR})?|last\s\w+|(?:the\s)?previous(?:ly)?(?:\s\w+)?|before|earlier|was|were|then|from))"
    r"(?:\s?[:,=]|\spoll:?|\swas|\sat)?\s(?:was\s|at\s)?\Z"
)
# A month, or several, that do something: "February brought 45 percent, and March 43"
_SUBJECT = quick(
    rf"(?:\A|[.,;:\u2014]\s|\b(?:and|but|while|then|before)\s)(?P<time>(?:early\s|late\s|mid-)?{MONTH}(?:\s{YEAR})?)(?:(?:,\s(?:and\s)?|\sand\s){MONTH}){{0,5}}\s"
    rf"(?:{DID}\b[^.;:]{{0,50}}|(?:it\swas\s|at\s|with\s)?)\Z"
)
# What the earlier figure is called: "the previous high was 71 percent", "its 2019 score of 71"
_FORMER = quick(
    rf"\b(?:the|its|his|her|their|a|that)\s(?P<time>(?:previous|prior|earlier|former|original|initial|preceding|pre-\w+|{YEAR}|{MONTH}(?:\s{YEAR})?))\s(?:[\w-]+\s){{1,3}}?"
    r"(?:(?:was|were|stood\sat|had\sbeen|came\s(?:in\s)?at|came\sto|of),?\s|,\s)(?:about\s|just\s|only\s|an?\s)?\Z"
)
_USED_TO = quick(r"\bused\sto\s(?:be|stand|have|lead|hover|sit|run|score|poll)\s(?:[\w-]+\s){0,3}\Z")
# "the record, 71 percent, was set in …"
_WAS_SET = re.compile(rf"{POINTS},?\s(?:was|were)\s(?:set|reached|recorded|registered|measured|seen|hit|posted)\b")

# "support, 44 percent before the verdict, has climbed to 50"
_APPOSED = re.compile(r",\s(?:at\s|with\s)?(?:about\s|just\s|only\s)?\Z")
_HAS_MOVED = re.compile(
    rf"{POINTS}[^.;:,]{{0,50}},\s(?:(?:has|have)\s(?:since\s|now\s)?|then\s|since\s)?(?:{MOVED})\b[^.;:,]{{0,24}}\sto\s"
)


def labelled(lower: str, low: int, first: Claim, last: Claim) -> tuple[int, int] | None:
    """Where the time stands that figures are labelled with; an empty span where it is only implied.

    ``low`` is the end of what stands before that is no part of the label.
    """
    for pattern in (_IN_BRACKET, _SUBJECT, _FORMER):
        m = pattern.search(lower, max(low, first.start - 90), first.start)
        if m is not None:
            return m.span("time")
    if _USED_TO.search(lower, max(low, first.start - 50), first.start) or _WAS_SET.match(lower, last.end):
        return first.start, first.start
    if _HAS_MOVED.match(lower, last.end) and _APPOSED.search(lower, max(low, first.start - 16), first.start):
        return first.start, first.start
    return None
