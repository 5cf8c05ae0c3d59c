"""Facts of earlier rounds: "The July poll, of 1,437 adults, was conducted July 10-14", "The one before ran June 2-19".

A sentence about method may tell of the survey that is reported and of the ones it is compared with. Its days and months
say which: they are within the time that an earlier round's figures are told with, and before the latest field dates.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import timedelta

from polls.language.dates import DateMention
from polls.linking.earlier import Earlier
from polls.linking.reference import Place
from polls.linking.walk import Walk
from polls.rules.methods_types import MethodMention

# How far the days of a round may be off the time that its figures are told with, by the precision of that time.
_SLACK = {"day": timedelta(1), "week": timedelta(8), "month": timedelta(3)}
# Field dates so close to each other are of one survey told twice.
_APART = timedelta(3)
_CLAUSE = re.compile(r";|\.\s|,\s(?:and|while|but)\s(?=the\b|in\b|its\b)|\n")


def share_out(
    told: dict[Place, list[MethodMention]],
    days: Mapping[int, Sequence[MethodMention]],
    figures: Sequence[tuple[int, Place]],
    walk: Walk,
    earlier: Earlier,
) -> None:
    """Moves facts that a series' own words date to an earlier round from its current poll to that round, in place.

    ``days`` holds all dates of the sentences about method, ``figures`` the sentence and the round of each figure.
    """
    tags = list(dict.fromkeys(owner for _, owner in figures))
    beside: dict[tuple[int, int | None], set[str | None]] = {}
    for index, (series, tag) in figures:
        beside.setdefault((index, series), set()).add(tag)
    starts = [s.start for s in walk.sentences]
    several = {s for s, t in tags if t and s is not None}
    if len(several) == 1:  # "The comparison polls are dated June 2-19 and January 21-27"
        series = next(iter(several))
        general = told.get((None, "polls in general"), [])
        for m in [m for m in general if m.kind == "field dates"]:
            to = _round(m.value, [t for s, t in tags if s == series and t], earlier, None)
            if to is not None:
                general.remove(m)
                told.setdefault((series, to), []).append(m)
    for series in several:
        mentions = told.get((series, None))
        rounds = [t for s, t in tags if s == series and t]
        if not mentions:
            continue
        fielded = [m for m in mentions if m.kind == "field dates" and _exact(m.value)]
        latest = max((m.value.last for m in fielded if isinstance(m.value, DateMention) and m.value.last), default=None)
        keep: list[MethodMention] = []
        for m in mentions:
            index = bisect_right(starts, m.start) - 1
            to = None
            here = beside.get((index, series), set())
            if m.kind == "field dates" and len(here) == 1 and None not in here and _before(m.value, latest, earlier):
                to = next(iter(here))  # "in the round before, taken June 2-19, it was 41 percent"
            elif m.kind == "field dates":
                to = _round(m.value, rounds, earlier, latest)
            elif m.kind in ("sample", "population", "margin") and None not in here:  # a sentence with its own figures
                sentence = walk.sentences[index]
                begin, end = _clause(walk.text, sentence.start, sentence.end, m.start)
                own = [d for d in days.get(index, ()) if begin <= d.start < end]
                found = {_round(d.value, rounds, earlier, latest) for d in own}
                to = found.pop() if len(found) == 1 else None
            if to is None:
                keep.append(m)
            else:
                told.setdefault((series, to), []).append(m)
        told[series, None] = keep


def _exact(value: object) -> bool:
    return isinstance(value, DateMention) and value.last is not None and value.precision == "day"


def _before(value: object, latest: dt.date | None, earlier: Earlier) -> bool:
    """Whether a date is before the latest field dates, or, where none are told, too old for a new poll."""
    if not isinstance(value, DateMention) or value.last is None:
        return False
    return not earlier.fresh(value.last) if latest is None else value.last + _APART <= latest


def _round(value: object, rounds: Sequence[str], earlier: Earlier, latest: dt.date | None) -> str | None:
    """The earlier round that a date is of: the one whose time it is within, before the latest field dates."""
    if not isinstance(value, DateMention) or value.first is None or value.last is None:
        return None
    if value.precision not in ("day", "month") or not _before(value, latest, earlier):
        return None
    best = None
    for tag in rounds:
        at = earlier.spans.get(tag)
        if at is None or at.first is None or at.last is None:
            continue
        slack = _SLACK.get(at.precision)
        if slack is not None and value.first <= at.last + slack and at.first <= value.last + slack:
            within = at.first <= value.last <= at.last
            if best is None or within:
                best = tag
    untimed = [t for t in rounds if t not in earlier.spans]
    if best is None and len(rounds) == 1 and untimed and value.precision == "day" and value.first != value.last:
        return rounds[0]
    return best


def _clause(text: str, start: int, end: int, at: int) -> tuple[int, int]:
    """The clause of a sentence around a place."""
    begin, stop = start, end
    for m in _CLAUSE.finditer(text, start, end):
        if m.end() <= at:
            begin = m.end()
        else:
            stop = m.start()
            break
    return begin, stop
