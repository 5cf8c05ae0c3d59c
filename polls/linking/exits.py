"""Exit polls: of voters, on the day of the vote that the text names."""

from __future__ import annotations

import re

from polls.document import Document
from polls.language import dates
from polls.language.dates import DateMention

_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_VOTE = r"(?:primar(?:y|ies)|caucus(?:es)?|elections?|vote|voting|contests?|referendum|runoff|ballot|poll(?! of))"
# "Saturday's primary", "Sunday's parliamentary election", "voted on Friday", "the primary on Tuesday"
_WHEN = re.compile(
    rf"\b(?:(?P<own>{_DAY})'s\s(?:[\w'-]+\s){{0,3}}?{_VOTE}\b"
    rf"|(?:[Vv]ot(?:ed|ers|ing)|ballots|{_VOTE})\s(?:\w+\s){{0,2}}?on\s(?P<on>{_DAY})\b)"
)


def day(document: Document) -> DateMention | None:
    """The day of the vote, where the text names one and no other.

    >>> import datetime as dt
    >>> str(day(Document("Tuesday's primary drew crowds.", published=dt.date(2016, 2, 10))).first)
    '2016-02-09'
    """
    found: dict[object, DateMention] = {}
    for m in _WHEN.finditer(document.folded):
        start, end = m.span("own") if m["own"] else m.span("on")
        for d in dates.find(document.folded, start, end, document.published):
            if d.first is not None:
                found.setdefault(d.first, d)
    return next(iter(found.values())) if len(found) == 1 else None
