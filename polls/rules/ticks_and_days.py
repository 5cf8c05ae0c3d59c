"""Numbers that no survey gives wherever they stand: the ticks of a chart, the days of a range or a list of dates."""

from __future__ import annotations

from itertools import pairwise

from polls.language.calendars import MONTH_FORMS
from polls.language.hints import Hinted
from polls.language.numbers import Figure
from polls.language.quick import quick
from polls.language.segment import Sentence

_DAY = r"(?:0?[1-9]|1[0-2])/(?:[0-2]?\d|3[01])(?:/(?:20)?\d\d)?"
_DAYS = quick(rf"(?<![\d/]){_DAY} ?(?:-|\u2013|\u2014|to|through) ?{_DAY}(?![\d/])")


# The scale of a chart, flattened: "-40 -35 -30 -25", "1975 1980 1985 1990".
_TICKS = quick(r"(?:[+-]?\d{1,4}%? ){3}[+-]?\d{1,4}(?![\d%])")
_YEARS = Hinted(r"(?:(?:19|20)\d\d ){3}")


def without_scales(lower: str, s: Sentence, numbers: list[Figure]) -> list[Figure]:
    """The numbers of a sentence that are no ticks of a chart: an arithmetic row, or any beside a row of years."""
    if _YEARS.search(s, lower, s.start, s.end):
        return []
    if len(numbers) < 3:
        return numbers
    row = next((m for m in _TICKS.finditer(lower, s.start, s.end) if _even(m.group())), None)
    return [f for f in numbers if f.unit != "signed" and f.unit != "bare"] if row is not None else numbers


def _even(row: str) -> bool:
    """Whether the numbers of a row are equally far from each other."""
    at = [int(w.rstrip("%")) for w in row.split()]
    return at[0] != at[1] and len({b - a for a, b in pairwise(at)}) == 1


# "over Sept. 4 and 5": the second is a day as well.
_AND_DAY = quick(
    rf"\b(?:{MONTH_FORMS})\.? \d{{1,2}}(?:st|nd|rd|th)?(?:, \d{{1,2}})*,? (?:and|&|or) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?! ?(?:%|percent|per cent|points?|pts?)|[\d.-])"
)


def without_days(lower: str, s: Sentence, numbers: list[Figure]) -> list[Figure]:
    """The numbers of a sentence that belong to no range of days: "10/31-11/2"."""
    if any(f.unit == "bare" and f.value <= 31 for f in numbers):
        second = {m.start("day") for m in _AND_DAY.finditer(lower, s.start, s.end)}
        numbers = [f for f in numbers if f.start not in second]
    if lower.find("/", s.start, s.end) < 0:
        return numbers
    days = [m.span() for m in _DAYS.finditer(lower, s.start, s.end)]
    return [f for f in numbers if not any(a <= f.start < b for a, b in days)] if days else numbers
