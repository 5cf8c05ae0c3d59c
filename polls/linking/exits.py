"""Exit polls: of voters, on the day of the vote that the text names."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from polls.document import Document
from polls.language import dates
from polls.language.calendars import WEEKDAY_NAMES
from polls.language.dates import DateMention
from polls.language.numbers import TWO_TO_TEN
from polls.language.quick import quick
from polls.language.segment import Sentence
from polls.linking.reference import Place, Reference
from polls.linking.walk import Walk
from polls.rules.claim import Claim

_VOTE = r"(?:primar(?:y|ies)|caucus(?:es)?|elections?|vote|voting|contests?|referendum|runoff|ballot|poll(?!s? of))"
# "Saturday's primary", "the Feb. 22 Nevada caucuses", "Sunday's parliamentary election"
_AFTER = re.compile(rf"(?:'s)?\s(?:[\w'-]+\s){{0,3}}?{_VOTE}\b")
_OF = re.compile(rf"'s\s(?:[\w'-]+\s){{0,3}}?(?:{_VOTE}|turnout|electorate|total)\b")
# "voted on Friday", "the primary on Tuesday", "the vote Tuesday", "exit polls on Nov. 4"
_BEFORE = re.compile(
    rf"\b(?:[Vv]ot(?:ed|ers|ing)|ballots|{_VOTE}|exit\spolls?)\s(?:\w+\s){{0,2}}?on\s\Z"
    rf"|\b(?:the|this|an?)\s(?:[\w'-]+\s){{0,3}}?{_VOTE}\s(?:of\s)?\Z"
)
# A vote that an exit poll is reported of is no older than this, in days.
_RECENT = 40
# How a night is told on which votes are counted.
_NIGHT = quick(
    r"\b(?:[A-Z][a-z]+day (?:night|evening)|[Ll]ate (?=[A-Z][a-z]+day\b)"
    r"|(?:primary|[Ee]lection) night|polls close[ds]?|conceded|results"
    r"|w[io]n|wins|winning|victor(?:y|ies)|swept|sweep|defeat(?:ed)?|beat|triumph(?:ed)?|re-?elected"
    r"|lost|loss(?:es)?|rout(?:ed)?|landslide|dominance)\b"
)


# "in the 2016 presidential election", "of 2012"
_YEAR = re.compile(r"\b(?:in|of|from|during)\s(?:the\s)?((?:19|20)\d\d)\b")
_AGO = re.compile(rf"\b(?:{TWO_TO_TEN}|\d)\syears\s(?:ago|earlier|before)\b")
_NOW = re.compile(r"\b(?:this\s(?:year|week|time)|now|today|tonight)\b")


# Where and by whom voters are asked who have voted: "as voters left 268 precincts", "for the National Election Pool"
_AT_THE_EXITS = quick(
    r"\b(?:(?:left|leave|leaving|exited|exit|exiting|outside)\s(?:[a-z'-]+\s|[\d,]+\s){0,6}?"
    r"(?:precincts|polling\s(?:places?|stations?|sites?)|polls|voting\s(?:places?|stations?|booths?|sites?))"
    r"|national\selection\spool|voter\snews\sservice)\b"
)


def tell(lower: str, refs: Sequence[Reference], sentences: Sequence[Sentence]) -> None:
    """Makes surveys whose sentence tells that people were asked as they had voted exit polls, in place.

    Only where a text has spoken of one that nobody is named for.
    """
    if not any(r.exit_poll and not r.named for r in refs):
        return
    for ref in refs:
        sentence = sentences[ref.sentence]
        if ref.named and ref.definite and not ref.plural and not ref.exit_poll:
            ref.exit_poll = _AT_THE_EXITS.search(lower, sentence.start, sentence.end) is not None


def past(lower: str, start: int, end: int, published: dt.date | None) -> str | None:
    """The time of an earlier vote that the only time of a sentence ``lower[start:end]`` names.

    >>> past("in the 2016 election, roe won 41 percent of women", 0, 49, dt.date(2018, 9, 1))
    '2016'
    """
    if published is None or _NOW.search(lower, start, end):
        return None
    years: set[str] = set(_YEAR.findall(lower, start, end))
    if len(years) == 1 and int(next(iter(years))) < published.year:
        return next(iter(years))
    ago = _AGO.search(lower, start, end) if not years else None
    return ago.group() if ago is not None else None


def day(document: Document) -> DateMention | None:
    """The day of the vote, where the text names one and no other, or the one day of which an election night is told.

    >>> import datetime as dt
    >>> str(day(Document("Tuesday's primary drew crowds.", published=dt.date(2016, 2, 10))).first)
    '2016-02-09'
    """
    found: dict[object, DateMention] = {}
    nights: dict[object, tuple[DateMention, bool]] = {}
    text, published = document.folded, document.published
    for d in dates.find(text, 0, len(text), published):
        if d.precision != "day" or d.first is None or d.first != d.last:
            continue
        named = text[d.start : d.end].endswith(("day", "night", "evening"))
        if published is not None and not 0 <= (published - d.first).days <= _RECENT:
            continue
        behind = (_OF if named else _AFTER).match(text, d.end, d.end + 60)
        if behind or _BEFORE.search(text, max(0, d.start - 50), d.start):
            found.setdefault(d.first, d)
        told = named and _NIGHT.search(text, max(0, d.start - 70), min(len(text), d.end + 70)) is not None
        nights[d.first] = (d, told or nights.get(d.first, (d, False))[1])
    if found:
        return next(iter(found.values())) if len(found) == 1 else None
    at, told = next(iter(nights.values())) if len(nights) == 1 else (None, False)
    return at if told else None


_BESIDE = re.compile(r"\b(?:compar\w+\s(?:with|to)|(?:up|down)\sfrom|than|versus|against|unlike)\s(?:[a-z]+\s){0,3}\d")
# "… were 19 percent of the vote in 2012, but only 13 percent of Tuesday's total": of the vote that is told of
_OF_DAY = re.compile(rf"[^.;,%]{{0,30}}?\b(?:of|in|on)\s(?:{WEEKDAY_NAMES})\b")


def of_this_vote(lower: str, at: int, end: int) -> bool:
    """Whether a figure, which ends at ``at`` in a sentence that ends at ``end``, is said to be of a vote on a weekday.

    >>> of_this_vote("only 13% of tuesday's total.", 8, 28)
    True
    """
    return _OF_DAY.match(lower, at, end) is not None


def place_past(document: Document, claims: Sequence[Claim], placed: list[Place], walk: Walk) -> None:
    """Takes figures of the exit polls of an earlier vote for earlier ones, where another poll is told of."""
    if len({series for series, _ in placed}) < 2:
        return
    for i, (series, tag) in enumerate(placed):
        if series is not None and tag is None and walk.series[series].exit_poll:
            s = walk.sentences[claims[i].sentence]
            beside = _BESIDE.search(
                document.lower, claims[i].end, s.end
            )  # "11 percent, compared with 18 percent in 2008"
            year = past(document.lower, s.start, beside.start() if beside else s.end, document.published)
            year = None if year and of_this_vote(document.lower, claims[i].end, s.end) else year
            placed[i] = (series, f"vote of {year}") if year else placed[i]
