"""The facts of a poll out of the method mentions that belong to it: one value each, with the words that state it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Sequence

from polls.document import Document
from polls.language.calendars import SEASON_NAMES, month_end
from polls.language.dates import DateMention
from polls.lexicon import registry
from polls.records import Fact, Poll, Sample
from polls.rules.methods_people import people_of_a_part
from polls.rules.methods_types import MethodMention


def joined_modes(modes: Collection[str]) -> str | None:
    """The value of the column ``mode``. Who or what calls, once said, leaves the telephones called no second mode."""
    who_calls = "live phone" in modes or "ivr" in modes
    return "; ".join(mode for mode in modes if not (who_calls and mode == "phone")) or None


def fill(
    document: Document, poll: Poll, mentions: Sequence[MethodMention], state: str | None = None
) -> tuple[list[Fact], list[Sample]]:
    """Sets the fields of ``poll`` that its method mentions state; returns where they were read, and its subsamples.

    ``state``: the poll is one of several state samples, and facts of another state are not its own.
    """
    if state is not None:
        mentions = [m for m in mentions if (m.value if m.kind == "geography" else m.place) in (None, state)]
    facts: list[Fact] = []
    samples: list[Sample] = []

    def put(field: str, value: object, m: MethodMention) -> None:
        setattr(poll, field, value)
        _fact(document, facts, poll, field, value, m.start, m.end)

    margins = [m for m in mentions if m.kind == "margin" and not m.sub]
    main = _main_sample(mentions)
    margins = [m for m in margins if not _of_a_part(m, main)]
    if margins and main is not None and main.population != margins[0].group:
        # "1,706 adults, including 1,080 likely voters; the margin of error for likely voters is 4.3": those count
        whose = [m for m in mentions if m.kind == "sample" and m.population and m.population == margins[0].group]
        main = whose[0] if len({m.value for m in whose}) == 1 else main
    if main is not None:
        put("sample_size", main.value, main)
    population = _population(mentions, main)
    if population is not None:
        put("population", population.value if population.kind == "population" else population.population, population)
    elif main is not None and main.group is not None and not main.sub and _whole(document, main):
        put("population", main.group, main)  # "a survey of 512 women aged 18 to 45"
    if margins:
        put("margin_of_error", margins[0].value, margins[0])
    best = _field_dates(document, mentions)
    if best is not None and isinstance(best.value, DateMention):
        poll.start_date, poll.end_date = fielded_days(document, best.value)
        poll.date_precision = best.value.precision
        if best.tie == "end":
            poll.start_date = None  # "completed on Sunday": since when, a text leaves open
        else:
            _fact(document, facts, poll, "start_date", poll.start_date, best.start, best.end)
        _fact(document, facts, poll, "end_date", poll.end_date, best.start, best.end)
    modes: dict[str, MethodMention] = {}
    for m in mentions:
        if m.kind == "mode" and isinstance(m.value, str):
            for mode in m.value.split("; "):
                modes.setdefault(mode, m)
        elif m.kind == "confidence" and poll.confidence_level is None:
            put("confidence_level", m.value, m)
        elif m.kind == "weighting" and poll.weighting is None:
            put("weighting", m.value, m)
        elif m.kind == "wording":
            _fact(document, facts, poll, "question wording", m.value, m.start, m.end)
    _sponsors(document, poll, [m for m in mentions if m.kind == "sponsor"], facts)
    poll.mode = joined_modes(modes)
    for mode, m in modes.items():
        _fact(document, facts, poll, "mode", mode, m.start, m.end)
    places = [m for m in mentions if m.kind == "geography" and m.tie in ("sample", "survey")]
    if places and len({m.value for m in places}) == 1:
        put("geography", places[0].value, places[0])
    elif state is not None:
        poll.geography = state
    for m in mentions:
        if m.kind in ("sample", "margin") and m.sub:
            samples.append(_sample(document, poll, m))
    return facts, [s for s in samples if s.subgroup]


def _field_dates(document: Document, mentions: Sequence[MethodMention]) -> MethodMention | None:
    """The days on which a poll was fielded, of those that are told the most exact."""
    told = [
        (m, m.value)
        for m in mentions
        if m.kind == "field dates" and isinstance(m.value, DateMention) and m.value.last is not None
    ]
    # a bare year ("the 2012 poll", "a poll two years ago") says when the poll was, not on which days it was fielded
    told = [(m, d) for m, d in told if d.precision in ("day", "month") and not vague(document, d)]
    numbered = [_numbered(document, m) for m, _ in told]
    starts = [m.start for (m, _), by_number in zip(told, numbered, strict=True) if by_number]
    found = [
        (*_exactness(d), not by_number, n)
        for n, ((m, d), by_number) in enumerate(zip(told, numbered, strict=True))
        # "from Monday to Thursday (Oct. 23-26)" tells the same days twice
        if by_number or not any(0 <= start - m.end <= 12 for start in starts)
    ]
    # "over the weekend", and "taken from Dec. 9 to 11": days told by number go before those told by name
    return told[min(found)[-1]][0] if found else None


def _sponsors(document: Document, poll: Poll, told: Sequence[MethodMention], facts: list[Fact]) -> None:
    """Adds those who are told to have had the poll done to the sponsors that its names tell."""
    names = (poll.sponsor or "").split("; ") if poll.sponsor else []
    for m in told:
        known = registry.find(str(m.value))
        name = known[0].name if len(known) == 1 and known[0].end - known[0].start == len(str(m.value)) else str(m.value)
        said = {*names, *(poll.pollster or "").split("/")}
        if not any(name.lower() in n.lower() or n.lower() in name.lower() for n in said if n):
            names.append(name)
            _fact(document, facts, poll, "sponsor", name, m.start, m.end)
    poll.sponsor = "; ".join(names) or None


_SEASON = re.compile(rf"\b(?:{SEASON_NAMES})\b")


def _whole(document: Document, m: MethodMention) -> bool:
    """Whether a group that is counted is told in one word or phrase, and no other goes with it."""
    at = document.lower.find(m.group or "", m.end, m.end + 80)
    return at >= 0 and _GOES_ON.match(document.lower, at + len(m.group or "")) is None


_GOES_ON = re.compile(r",?\s(?:and|or)\b|,\s\d")


_PART_OF_IT = re.compile(r"\b(?:early|late) (?:this|last) month\b")


def vague(document: Document, d: DateMention) -> bool:
    """Whether a time is a part of a month or a season, which say no days: "late May", "last summer"."""
    if d.precision == "month" and _PART_OF_IT.search(document.lower, max(0, d.start - 8), d.end):
        return True  # "early this month"
    return in_part(d) or (d.precision == "month" and _SEASON.search(document.lower, d.start, d.end) is not None)


def in_part(d: DateMention) -> bool:
    """Whether a time is a vague part of a month ("late May"), which gives neither days nor the whole month."""
    return (
        d.precision == "month"
        and d.first is not None
        and d.last is not None
        and (d.first.day != 1 or d.last != month_end(d.last.year, d.last.month))
    )


def fielded_days(document: Document, d: DateMention) -> tuple[dt.date | None, dt.date | None]:
    """First and last day of field dates; a part of a month ("early May") is no more exact than its month.

    "This month" goes no further than the day on which its poll is reported.
    """
    if d.precision != "month" or d.first is None or d.last is None:
        return d.first, d.last
    last, now = month_end(d.last.year, d.last.month), document.published
    if now is not None and d.first <= now < last and "this month" in document.lower[d.start - 8 : d.end]:
        last = now
    return d.first.replace(day=1), last


def _exactness(d: DateMention) -> tuple[int, bool]:
    """How exact field dates are, least for the best; a range of days before one day (on which it may have ended)."""
    return _PRECISION.get(d.precision, 9), d.first == d.last


def _of_a_part(margin: MethodMention, main: MethodMention | None) -> bool:
    """Whether a margin of error is told of a party, a sex, a race that the poll's own sample is not of."""
    words = set((margin.group or "").split()) & people_of_a_part()
    return bool(words) and (main is None or words.isdisjoint((main.group or main.population or "").lower().split()))


def _numbered(document: Document, m: MethodMention) -> bool:
    """Whether days are told by number: "from Monday to Thursday (Oct. 23-26)"."""
    return any(c.isdigit() for c in document.folded[m.start : m.end])


_PRECISION = {"day": 0, "week": 1, "month": 2, "year": 3}


def _fact(document: Document, facts: list[Fact], poll: Poll, field: str, value: object, start: int, end: int) -> None:
    facts.append(Fact(poll.poll_id, poll.doc_id, field, str(value), *document.original(start, end)))


def _sample(document: Document, poll: Poll, m: MethodMention) -> Sample:
    n = int(m.value) if m.kind == "sample" and isinstance(m.value, int | float) else None
    margin = float(m.value) if m.kind == "margin" and isinstance(m.value, int | float) else None
    return Sample(
        poll.poll_id, poll.doc_id, m.group or m.population or "", n, margin, *document.original(m.start, m.end)
    )


def _main_sample(mentions: Sequence[MethodMention]) -> MethodMention | None:
    """The poll's own sample: no part of another; likely voters before the wider sample they were screened from."""
    samples = [m for m in mentions if m.kind == "sample"]
    whole = [m for m in samples if not m.sub] or [m for m in samples if m.group is None]  # "among the 500 respondents"
    if not whole:
        return None
    whole = [m for m in whole if m.bound == "exact"] or whole
    whole = [m for m in whole if m.population is not None or m.group is None] or whole
    if len(whole) > 1 and isinstance(whole[0].value, int):  # "almost 23,000 … the poll of 22,953"
        first = whole[0].value
        near = [m for m in whole if isinstance(m.value, int) and abs(m.value - first) <= 0.05 * first and m.value % 100]
        if near and first % 100 == 0:
            return near[0]
    likely = [m for m in whole if m.population == "likely voters"]
    if likely and len({m.population for m in whole}) > 1:
        return likely[0]
    return whole[0]


def _population(mentions: Sequence[MethodMention], main: MethodMention | None) -> MethodMention | None:
    """Who was polled: those counted, else those the poll is said to be of, else those whose answers it gives."""
    if main is not None and main.population is not None:
        return main
    for tie in ("sample", "survey", "figure"):
        found = [m for m in mentions if m.kind == "population" and m.tie == tie and not m.sub]
        if tie == "figure":  # "52 percent of registered voters"; "voters" may be anybody
            found = [m for m in found if m.value in ("registered voters", "likely voters", "adults")] or [
                m
                for m in found
                if isinstance(m.value, str) and m.value.endswith((" primary voters", " caucus-goers", " caucusgoers"))
            ]
            if len({m.value for m in found}) != 1:
                found = [m for m in found if m.value == "adults"]  # among whom registered voters are told apart
        if found:
            return found[0]
    return None
