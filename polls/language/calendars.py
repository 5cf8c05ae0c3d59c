"""Calendar arithmetic for dates in prose: names to numbers, months, seasons, the latest such day."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange

DAY, WEEK, MONTH, YEAR = "day", "week", "month", "year"  # precisions, as in polls.schema

# Names of months as alternations for patterns of lower-case text: in full, in full or short, by their first letters.
MONTH_NAMES = "january|february|march|april|may|june|july|august|september|october|november|december"
MONTH_FORMS = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?"
)
MONTH_STEMS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
MONTHS = {m: i for i, m in enumerate(MONTH_STEMS.split("|"), 1)}
WEEKDAY_NAMES = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
WEEKDAYS = {d: i for i, d in enumerate("mon tue wed thu fri sat sun".split())}
SEASONS = {"spring": 3, "summer": 6, "fall": 9, "autumn": 9, "winter": 12}  # first month, northern hemisphere
SEASON_NAMES = "|".join(SEASONS)
MONTHS_IN_FULL = frozenset(MONTH_NAMES.split("|"))
# Months and weekdays, in full and short, as they stand in a line.
MONTHS_AND_DAYS = frozenset((
    *MONTH_NAMES.split("|"), *MONTHS, "sept", *WEEKDAY_NAMES.split("|"), *WEEKDAYS, "tues", "thur", "thurs",
))  # fmt: skip
NTH = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "final": 4, "last": 4}
COUNTS = {w: i for i, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())}
COUNTS |= {"a": 1, "an": 1, "a couple": 2, "a couple of": 2, "couple": 2, "couple of": 2, "few": 3, "several": 3}
LENGTHS = {"day": 1, "week": 7, "month": 30, "year": 365}


def month_number(name: str) -> int:
    """1 to 12 of a month's name or abbreviation."""
    return MONTHS[name[:3].lower()]


_FIRST_ONES = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth"
).split()
# The days of a month in words: "seventh", "twenty-third".
ORDINALS = {
    **{word: n for n, word in enumerate(_FIRST_ONES, 1)},
    "twentieth": 20,
    **{f"twenty-{word}": 20 + n for n, word in enumerate(_FIRST_ONES[:9], 1)},
    "thirtieth": 30,
    "thirty-first": 31,
}


def day_number(day: str) -> int:
    """The day of "3", "03", "23rd" or "seventh"."""
    if day[0].isalpha():
        return ORDINALS[day]
    return int(day[:2]) if day[1:2].isdigit() else int(day[0])


def year_number(year: str | None) -> int | None:
    """The year of its digits, else ``None``."""
    return int(year) if year and year.isdigit() else None


def full_year(year: str | None) -> int | None:
    """The year of two or four digits; two are of this century."""
    return None if not year else int(year) + (2000 if len(year) == 2 else 0)


def counted(word: str) -> int:
    """The number of "3", "three", "a couple of"."""
    return int(word) if word.isdigit() else COUNTS[" ".join(word.lower().split())]


def unit_of(word: str) -> str:
    """The precision that a word such as "weeks" or "spring" has."""
    word = word.lower().rstrip("s")
    return MONTH if word in SEASONS else word


def possible(month: int, day: int) -> bool:
    """Whether some year has that day."""
    return 1 <= month <= 12 and 1 <= day <= monthrange(2000, month)[1]


def month_end(year: int, month: int) -> dt.date:
    """The last day of a month."""
    return dt.date(year, month, monthrange(year, month)[1])


def month_span(year: int, month: int, length: int) -> tuple[dt.date, dt.date]:
    """First and last day of ``length`` months from a month on."""
    end = month + length - 2
    return dt.date(year, month, 1), month_end(year + end // 12, end % 12 + 1)


def season_span(month: int, year: int) -> tuple[dt.date, dt.date]:
    """The three months of a season; the winter of 2014 begins in December 2013."""
    return month_span(year - (month == 12), month, 3)


def calendar_span(now: dt.date, unit: str, back: bool) -> tuple[dt.date, dt.date]:
    """This week, month, year or season, or with ``back`` the last one; weeks run from Monday to Sunday."""
    if unit == "week":
        monday = now - dt.timedelta(days=now.weekday() + 7 * back)
        return monday, monday + dt.timedelta(days=6)
    if unit == "month":
        first = (now.replace(day=1) - dt.timedelta(days=int(back))).replace(day=1)
        return first, month_end(first.year, first.month)
    if unit == "year":
        return dt.date(now.year - back, 1, 1), dt.date(now.year - back, 12, 31)
    spans = [season_span(SEASONS[unit], year) for year in range(now.year + 1, now.year - 3, -1)]
    return next(span for span in spans if span[back] <= now)  # begun, or with ``back`` over


def ago_span(now: dt.date, n: int, unit: str) -> tuple[dt.date, dt.date]:
    """The day, week, month or year that lies ``n`` units before ``now``."""
    if unit == DAY:
        day = now - dt.timedelta(days=n)
        return day, day
    if unit == WEEK:
        monday = now - dt.timedelta(days=now.weekday() + 7 * n)
        return monday, monday + dt.timedelta(days=6)
    if unit == MONTH:
        index = now.year * 12 + now.month - 1 - n
        return month_span(index // 12, index % 12 + 1, 1)
    return dt.date(now.year - n, 1, 1), dt.date(now.year - n, 12, 31)


def part_of_month(part: str, first: dt.date, last: dt.date) -> tuple[dt.date, dt.date]:
    """The early, middle or late third of a month, one of its halves or of its weeks of seven days."""
    if "first half" in part:
        return first, first.replace(day=15)
    if "second half" in part:
        return first.replace(day=16), last
    if "days" in part or "weeks" in part:  # "the first two weeks", "the last days", "the final five days"
        word = part.split()[-3]  # "the final five days of"
        many = (counted(word) if word not in ("last", "first", "few") and word not in NTH else 0) or 0
        many = many * (1 if "days" in part else 7) or 10
        last_ones = "last" in part or "final" in part
        return (last.replace(day=last.day + 1 - many), last) if last_ones else (first, first.replace(day=many))
    if "week" in part:
        if "last" in part or "final" in part:
            return last.replace(day=last.day - 6), last
        week = next(n for word, n in NTH.items() if word in part)
        return first.replace(day=7 * week - 6), first.replace(day=7 * week)
    if "to" in part and "late" in part:
        return first.replace(day=11), last
    if part.startswith("mid") or "middle" in part:
        return first.replace(day=11), first.replace(day=20)
    if part.startswith("late") or "end" in part:
        return first.replace(day=21), last
    return first, first.replace(day=10)


def iso_date(text: str) -> dt.date | None:
    """The date of ``YYYY-MM-DD``, or ``None`` where there is no such day."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None


def resolve(month: int, day: int, year: int | None, bound: dt.date | None) -> dt.date | None:
    """The day in its year, or else the latest such day on or before ``bound``; ``None`` where there is none."""
    if year is None and bound is None:
        return None
    years = (year,) if year else range(bound.year, bound.year - 9, -1) if bound else ()
    for y in years:
        if day <= monthrange(y, month)[1]:
            date = dt.date(y, month, day)
            if year or bound is None or date <= bound:
                return date
    return None
