"""Exit polls: of voters, on the day of the vote that the text names."""

from __future__ import annotations

import re

from polls.document import Document
from polls.language import dates
from polls.language.dates import DateMention

_VOTE = r"(?:primar(?:y|ies)|caucus(?:es)?|elections?|vote|voting|contests?|referendum|runoff|ballot|poll(?! of))"
_DAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
# "Saturday's primary", "Sunday's parliamentary election"
_AFTER = re.compile(rf"'s\s(?:[\w'-]+\s){{0,3}}?{_VOTE}\b")
# "voted on Friday", "the primary on Tuesday"
_BEFORE = re.compile(rf"\b(?:[Vv]ot(?:ed|ers|ing)|ballots|{_VOTE})\s(?:\w+\s){{0,2}}?on\s\Z")


def day(document: Document) -> DateMention | None:
    """The day of the vote, where the text names one and no other.

    >>> import datetime as dt
    >>> str(day(Document("Tuesday's primary drew crowds.", published=dt.date(2016, 2, 10))).first)
    '2016-02-09'
    """
    found: dict[object, DateMention] = {}
    text = document.folded
    for m in _DAY.finditer(text):
        start, end = m.span()
        if _AFTER.match(text, end) or _BEFORE.search(text, max(0, start - 50), start):
            for d in dates.find(text, start, end, document.published):
                if d.first is not None:
                    found.setdefault(d.first, d)
    return next(iter(found.values())) if len(found) == 1 else None
