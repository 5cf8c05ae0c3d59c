"""Figures of years in which their house did not ask yet: those of presidents of before its time are nobody's.

"That is under Gerald Ford's 39 percent in 1975", of a poll that began in 1989.
"""

from __future__ import annotations

from collections.abc import Sequence

from polls.lexicon.loader import load
from polls.linking.earlier import Earlier
from polls.linking.past_holders import left_in
from polls.linking.reference import Place
from polls.linking.time_beside import COMPARED_WITH
from polls.linking.walk import Walk
from polls.rules.claim import Claim

# A house of which it is not known since when it asks has figures of its own of so many years.
_SO_OLD = 25


def of_its_years(claims: Sequence[Claim], placed: list[Place], walk: Walk, earlier: Earlier) -> None:
    """Takes figures of years before a house's first from it, where their sentence does not name it, in place."""
    for i, (series, tag) in enumerate(placed):
        year = _year(tag, earlier) if series is not None and tag else None
        if series is None or year is None or _named(walk, series, claims[i].sentence):
            continue
        names = [*walk.series[series].names, walk.series[series].unknown]
        first = [load("founded")[n] for n in names if n in load("founded")]
        if first:
            early = year < max(first)
        else:
            # "up from 12 percent in 1975" goes on about one survey, however old
            compared = claims[i].wave_hint is not None or COMPARED_WITH.search(
                walk.text, max(0, claims[i].start - 30), claims[i].start
            )
            early = any(names) and not compared and bool(earlier.year) and year < earlier.year - _SO_OLD
        if early:
            placed[i] = (None, tag)


def _year(tag: str | None, earlier: Earlier) -> int | None:
    """The last year of the time that a tag means."""
    span = earlier.spans.get(tag or "")
    if span is not None:
        return span.last.year if span.last is not None else None
    return left_in((tag or "").removeprefix("earlier "))


def _named(walk: Walk, series: int, sentence: int) -> bool:
    """Whether a sentence names the house of a series."""
    return any(r.named and s == series and r.sentence == sentence for r, s in zip(walk.refs, walk.of, strict=True))
