"""Dates in prose, as field dates are told: "between Friday and Sunday", "Oct. 12-19", "in mid-September 2019".

A small grammar over folded text. Dates are resolved against the publication date, with the precision kept;
where neither the text nor a publication date gives a year, ``first`` and ``last`` are ``None``.

There are five families of phrases, each one pattern that runs only where a cheap test says that it can match:
months with or without days, weekdays, relative words ("last week", "a year ago"), numeric dates, bare years.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from itertools import pairwise

from polls.language import date_patterns as patterns
from polls.language.calendars import (
    DAY,
    LENGTHS,
    MONTH,
    NTH,
    SEASONS,
    WEEK,
    WEEKDAYS,
    YEAR,
    ago_span,
    calendar_span,
    counted,
    day_number,
    full_year,
    iso_date,
    month_end,
    month_number,
    month_span,
    part_of_month,
    possible,
    resolve,
    season_span,
    unit_of,
    year_number,
)

_ONE_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date or a range of dates: ``text[start:end]`` says it, ``first`` to ``last`` (both included) is meant.

    ``precision`` is ``"day"``, ``"week"``, ``"month"`` or ``"year"`` (``polls.schema.PRECISIONS``): a month alone
    runs from its first to its last day with precision ``"month"``, and so do seasons, quarters and halves; a part of a
    month ("early May") has the precision of its month.
    """

    start: int
    end: int
    first: dt.date | None
    last: dt.date | None
    precision: str


def find(text: str, start: int, end: int, published: dt.date | None, day_first: bool = False) -> list[DateMention]:
    """The dates told in ``text[start:end]`` (folded text), in order, without overlaps.

    ``published`` is what a date without a year is resolved against: the latest such date on or before it.
    ``day_first`` reads 3/4/2019 as 3 April. Years alone count after a preposition or before "poll" or "survey".

    >>> [(str(d.first), str(d.last)) for d in find("held Oct. 12-19", 0, 15, dt.date(2019, 11, 1))]
    [('2019-10-12', '2019-10-19')]
    """
    s = text[start:end]
    month = patterns.MONTH_START.search(text, start, end) is not None
    numeric = patterns.YEAR_OR_SLASH.search(text, start, end) is not None
    weekday = "day" in s
    if not (
        month or numeric or weekday or "week" in s or "month" in s or "year" in s or "night" in s
        or "summer" in s or "spring" in s or "autumn" in s or "winter" in s or " fall" in s
    ):  # fmt: skip
        return []
    found = _Found(text, start, end, published, day_first)
    if month:
        found.months()
        if found.mentions and ("th" in s or "st" in s or "rd" in s or "nd" in s or "(" in s):
            found.days_only()
    found.relatives()
    if month and len(found.mentions) > 1:
        found.open_ranges()
    if weekday:
        found.weekdays()
    if len(found.mentions) > 1 and ("esterday" in s or "today" in s):
        found.up_to_now()
    if numeric:
        found.slashes()
        found.years()
    if "day" in s and ("from " in s or "starting " in s or "beginning " in s):
        found.days_from()
    return [found.mentions[at] for at in sorted(found.mentions)]


class _Found:
    """The mentions found so far in one stretch of text; each family adds what the ones before it left."""

    def __init__(self, text: str, start: int, end: int, published: dt.date | None, day_first: bool) -> None:
        self.text, self.start, self.end = text, start, end
        self.published, self.day_first = published, day_first
        self.mentions: dict[int, DateMention] = {}  # by their start
        self.mask = bytearray(end - start)  # 1 where a mention stands

    def taken(self, a: int, b: int) -> bool:
        return self.mask.find(1, a - self.start, b - self.start) >= 0

    def add(self, a: int, b: int, first: dt.date | None, last: dt.date | None, precision: str) -> None:
        if first is None or last is None or first <= last:
            self.mentions[a] = DateMention(a, b, first, last, precision)
            self.mask[a - self.start : b - self.start] = b"\x01" * (b - a)

    def extend(self, a: int, old: DateMention, first: dt.date | None, last: dt.date | None, precision: str) -> None:
        """Makes a mention begin further left, at ``a``, and mean other days."""
        del self.mentions[old.start]
        self.add(a, old.end, first, last, precision)

    def before(self, at: int, width: int = 16) -> str:
        return self.text[max(self.start, at - width) : at]

    def begins(self, at: int) -> bool:
        """Whether a word begins at a place that no mention has taken."""
        return (at == self.start or not self.text[at - 1].isalnum()) and not self.taken(at, at + 1)

    # Months with days -------------------------------------------------------------------------------------------

    def months(self) -> None:
        for anchor in patterns.MONTH_NAME.finditer(self.text, self.start, self.end):
            at = anchor.start()
            if not self.begins(at):
                continue
            if patterns.DIGIT.search(self.text, max(self.start, at - 8), at) and self.day_month(at):
                continue
            if m := patterns.MONTH_DAY.match(self.text, at, self.end):
                self.month_day(m)
            elif m := patterns.MONTH_ONLY.match(self.text, at, self.end):
                self.month_only(m)

    def month_day(self, m: re.Match[str]) -> None:
        a, b = m.span()
        if m["w2"]:  # "Sept. 5 through Sunday": the weekday is the first one after the day
            first = resolve(month_number(m["m"]), day_number(m["d"]), year_number(m["y"]), self.published)
            days = (WEEKDAYS[m["w2"][:3].lower()] - first.weekday()) % 7 if first else 0
            self.add(a, b, first, first + days * _ONE_DAY if first else None, DAY)
            return
        self.days(m, month_number(m["m"]), month_number(m["m2"] or m["m"]), "m2" if m["m2"] else "d2")

    def day_month(self, at: int) -> bool:
        """Reads the days before the month at ``at``, if they stand there."""
        for m in patterns.DAY_MONTH.finditer(self.text, max(self.start, at - 34), self.end):
            if m.start() > at:
                return False
            if at in (m.start("m"), m.start("m2")) and not self.taken(*m.span()):
                self.days(m, month_number(m["m"] or m["m2"]), month_number(m["m2"] or m["m"]), "d2")
                return True
        return False

    def days(self, m: re.Match[str], month: int, month2: int, second: str) -> None:
        """Adds the day or the days of a match with groups d, y, to, d2, y2."""
        a, b = m.span()
        day, year = day_number(m["d"]), year_number(m["y"])
        if not m["d2"]:
            self.day(a, b, month, day, year)
            return
        day2, year2 = day_number(m["d2"]), year_number(m["y2"])
        joins = "and" in m["to"] or "&" in m["to"] or "/" in m["to"]
        if joins and not (month == month2 and 0 < day2 - day <= 6) and not patterns.BETWEEN.search(self.before(a)):
            self.day(
                a, m.start("to"), month, day, year or (year2 if m.re is patterns.DAY_MONTH and not m["m"] else None)
            )
            self.day(m.start(second), b, month2, day2, year2)
            return
        turn = (month2, day2) < (month, day)  # over the new year
        last = resolve(month2, day2, year2 or (year + turn if year else None), self.published)
        first = resolve(month, day, year or (year2 - turn if year2 else None), last)
        if not possible(month, day) or not possible(month2, day2):
            return
        self.add(a, b, first, last, DAY)

    def day(self, a: int, b: int, month: int, day: int, year: int | None) -> None:
        if possible(month, day):
            date = resolve(month, day, year, self.published)
            if date or not (year or self.published):
                self.add(a, b, date, date, DAY)

    def month_only(self, m: re.Match[str]) -> None:
        a, b = m.span()
        before = self.before(a)
        month, year = month_number(m["m"]), year_number(m["y"])
        part = patterns.PART_BEFORE.search(self.text, max(self.start, a - 24), a)
        a = part.start() if part else a
        if not (year or part or m["m2"]):
            after = self.text[b : min(b + 90, self.end)]
            doubtful = m["m"] in ("May", "March", "Mar")  # a person, a verb, a demonstration
            usual = patterns.BEFORE_MAY if doubtful else patterns.BEFORE_MONTH
            when = doubtful and patterns.WHEN_MAY.match(after) and patterns.BEFORE_WHEN_MAY.search(before)
            if not (when or usual.search(before)) or patterns.AFTER_MONTH.match(after):
                return
        month2, year2 = month_number(m["m2"] or m["m"]), year_number(m["y2"])
        apart = (month2 - month) % 12 > 1 or (year and year2)  # "in August and September 2016" is one time
        if m["to"] and "and" in m["to"] and apart and not patterns.BETWEEN.search(before):
            if m["y"]:  # "in April 2016 and June 2017": two dates
                self.add(a, m.start("to"), dt.date(int(m["y"]), month, 1), month_end(int(m["y"]), month), MONTH)
            elif year2:
                self.add(a, m.end("m"), dt.date(year2, month, 1), month_end(year2, month), MONTH)
            if second := patterns.MONTH_ONLY.match(self.text, m.start("m2"), b):
                self.month_only(second)
            return
        turn = month2 < month
        if not year and not year2 and self.published:
            last_year = None if m["m2"] else patterns.LAST_YEAR.match(self.text, b, self.end)
            if last_year:  # "in May of last year"
                b, year = last_year.end(), self.published.year - 1
            else:  # "last December", said in December, is a year ago
                bound = self.published.replace(day=1) - _ONE_DAY if before.lower().endswith("last ") else self.published
                year2 = bound.year - (month2 > bound.month)
        year2 = year2 or (year + turn if year else None)
        year = year or (year2 - turn if year2 else None)
        if year is None or year2 is None:
            self.add(a, b, None, None, MONTH)
            return
        first, last = dt.date(year, month, 1), month_end(year2, month2)
        if part and not m["m2"]:
            said = part["part"].lower()
            exact = said.endswith("days of") and said.split()[-3] in patterns.SO_MANY  # "the final five days of"
            self.add(a, b, *part_of_month(said, first, last), DAY if exact else WEEK if "week" in said else MONTH)
            return
        if m["m2"]:  # "from late December to early January"
            if part:
                first = part_of_month(part["part"].lower(), first, month_end(first.year, first.month))[0]
            if m["part2"]:
                last = part_of_month(m["part2"].lower(), last.replace(day=1), last)[1]
        self.add(a, b, first, last, MONTH)

    def days_only(self) -> None:
        """Days whose month stands before them: "the July poll, taken from the 21st to the 23rd"."""
        for m in patterns.DAYS_ONLY.finditer(self.text, self.start, self.end):
            a, b = m.span()
            before = [d for d in self.mentions.values() if d.end <= a and d.precision in (MONTH, WEEK)]
            month = max(before, key=lambda d: d.start, default=None)
            if month is None or self.taken(a, b) or (m["a"] and self.text[month.end : a].strip()):
                continue
            day, day2 = int(m["d"] or m["a"]), int(m["d2"] or m["b"])
            if (
                month.first
                and month.last
                and month.first.month == month.last.month
                and min(day, day2) >= 1
                and max(day, day2) <= month_end(month.first.year, month.first.month).day
            ):
                self.add(a, b, month.first.replace(day=day), month.first.replace(day=day2), DAY)

    def open_ranges(self) -> None:
        """A range of which one end is a month, the other a day: "from late July through Aug. 11" is no one day."""
        near = sorted(self.mentions.values(), key=lambda d: d.start)
        for a, b in pairwise(near):
            if {a.precision, b.precision} != {DAY, MONTH} or a.first is None or b.last is None:
                continue
            if patterns.TO_DAY.fullmatch(self.text, a.end, b.start):
                del self.mentions[a.start], self.mentions[b.start]
                self.add(a.start, b.end, a.first, b.last, MONTH)

    def up_to_now(self) -> None:
        """A range that ends on this day or the one before: "between Thursday and yesterday", "from May 3 to today"."""
        for a, b in pairwise(sorted(self.mentions.values(), key=lambda d: d.start)):
            if a.first is None or a.first != a.last or self.text[b.start : b.end] not in ("yesterday", "today"):
                continue
            since = patterns.SINCE_DAY.search(self.text, max(self.start, a.start - 12), a.start)
            if since and patterns.TO_NOW.fullmatch(self.text, a.end, b.start):
                del self.mentions[a.start], self.mentions[b.start]
                self.add(a.start, b.end, a.first, b.last, DAY)

    # Weekdays and relative words ----------------------------------------------------------------------------------

    def weekdays(self) -> None:
        for m in patterns.WEEKDAY.finditer(self.text, self.start, self.end):
            a, b = m.span()
            named = patterns.NAMED_DAY_BEFORE.search(self.before(a))
            named = named or patterns.NAMED_DAY_AFTER.match(self.text, b, self.end)
            if not named and self.begins(a) and not self.taken(a, b):
                self.weekday(m)

    def weekday(self, m: re.Match[str]) -> None:
        a, b = m.span()
        gap = 2 if self.text.startswith(", ", b) else 1
        date = self.mentions.get(b + gap) if self.text[b : b + 1] in (" ", ",") else None
        if date is not None and date.precision == DAY:  # "Friday, 12 March" is one date
            self.extend(a, date, date.first, date.last, DAY)
            return
        week = self.mentions.get(b + (4 if self.text.startswith(" of ", b) else 1))
        if week is not None and week.precision == WEEK and week.last and self.text[b : b + 1] == " ":
            last = self.latest(m["w2"] or m["w"], week.last)  # "Thursday and Friday of last week"
            self.extend(a, week, self.latest(m["w"], last), last, DAY)
            return
        last = self.latest(m["w2"] or m["w"])
        self.add(a, b, self.latest(m["w"], last), last, DAY)

    def latest(self, weekday: str, bound: dt.date | None = None) -> dt.date | None:
        """The latest such weekday on or before ``bound`` (the publication date)."""
        bound = bound or self.published
        return bound - (bound.weekday() - WEEKDAYS[weekday[:3].lower()]) % 7 * _ONE_DAY if bound else None

    def relatives(self) -> None:
        for word in patterns.RELATIVE_WORDS:
            at = self.text.find(word, self.start, self.end)
            while at >= 0:
                for m in patterns.RELATIVE.finditer(self.text, max(self.start, at - 24), min(self.end, at + 44)):
                    if not self.taken(*m.span()) or m["ending"] or m["beginning"]:
                        self.relative(m)
                at = self.text.find(word, at + 44, self.end)

    def relative(self, m: re.Match[str]) -> None:
        a, b = m.span()
        if m["ending"]:
            self.ending(m)
        elif m["beginning"]:
            day = self.mentions.get(m.end())
            if day is not None and day.precision == DAY and day.first is not None and day.first == day.last:
                self.extend(a, day, day.first, day.first + 6 * _ONE_DAY, DAY)  # "the week of May 3"
        elif m["sy"]:
            self.add(a, b, *season_span(SEASONS[m["season"].lower()], int(m["sy"])), MONTH)
        elif m["qy"]:
            self.add(a, b, *month_span(int(m["qy"]), 3 * int(m["q"]) - 2, 3), MONTH)
        elif m["of"] and year_number(m["oy"]):
            self.part_of_year(m, int(m["oy"]))
        elif self.published is None:
            self.add(
                a,
                b,
                None,
                None,
                unit_of(m["unit"] or m["unit2"] or m["spanned"] or m["ago"] or ("month" if m["of"] else "day")),
            )
        elif m["of"]:
            self.part_of_year(m, self.published.year - ("last" in m["oy"].lower()))
        elif m["weekend"] or m["weekend2"]:
            saturday = self.published - (self.published.weekday() - 5) % 7 * _ONE_DAY
            self.add(a, b, saturday, saturday + _ONE_DAY, DAY)
        elif m["near"]:
            date = self.published - (m["near"].lower() in ("yesterday", "last night")) * _ONE_DAY
            self.add(a, b, date, date, DAY)
        elif m["unit"] or m["unit2"]:
            unit = (m["unit"] or m["unit2"]).lower()
            back = (m["which"] or m["which2"]).lower() != "this"
            self.add(a, b, *calendar_span(self.published, unit, back), unit_of(unit))
        elif m["spanned"]:
            if m["span"] or not m["spanned"].lower().endswith("s"):
                unit, n = unit_of(m["spanned"]), counted(m["span"] or "a")
                self.add(a, b, self.published - dt.timedelta(days=n * LENGTHS[unit]), self.published, unit)
        elif m["ago"]:
            self.ago(a, b, counted(m["count"]), unit_of(m["ago"]), m.group().lower().endswith("ago"))

    def days_from(self) -> None:
        """Days that are counted from the first of them: "over two days from Saturday"."""
        for day in list(self.mentions.values()):
            if day.precision == DAY and day.first is not None and day.first == day.last:
                m = patterns.DAYS_FROM.search(self.text, max(self.start, day.start - 60), day.start)
                if m is not None and 1 < (n := counted(m["n"])) < 32:
                    self.extend(day.start, day, day.first, day.first + (n - 1) * _ONE_DAY, DAY)

    def ending(self, m: re.Match[str]) -> None:
        """ "the week ending 3 May", "three days ending Sunday"."""
        a, b = m.span()
        days = counted(m["days"]) if m["days"] else 7 * counted(m["weeks"] or "a")
        date = self.mentions.get(b)
        if date is not None and date.precision == DAY:
            self.extend(a, date, date.last - (days - 1) * _ONE_DAY if date.last else None, date.last, DAY)
        elif w := patterns.WEEKDAY.match(self.text, b, self.end):
            last = self.latest(w["w"])
            self.add(a, w.end("w"), last - (days - 1) * _ONE_DAY if last else None, last, DAY)

    def ago(self, a: int, b: int, n: int, unit: str, from_now: bool) -> None:
        if not from_now or self.published is None or n > 99:  # "a year earlier" counts from a date told elsewhere
            self.add(a, b, None, None, unit)
        else:
            self.add(a, b, *ago_span(self.published, n, unit), unit)

    def part_of_year(self, m: re.Match[str], year: int) -> None:
        length = 3 if m["of"].lower() == "quarter" else 6
        nth = min(NTH[m["nth"].lower()], 12 // length)
        self.add(*m.span(), *month_span(year, length * (nth - 1) + 1, length), MONTH)

    # Numeric dates and years --------------------------------------------------------------------------------------

    def slashes(self) -> None:
        at = self.text.find("/", self.start, self.end)
        while at >= 0:
            begin = at - 2 if self.text[max(self.start, at - 2) : at].isdigit() and at - 2 >= self.start else at - 1
            m = patterns.SLASH.match(self.text, begin, self.end) if begin >= self.start else None
            if m and (begin == self.start or self.text[begin - 1] not in "0123456789./,-") and self.begins(begin):
                self.slash(m)
                at = m.end() - 1
            at = self.text.find("/", at + 1, self.end)

    def slash(self, m: re.Match[str]) -> None:
        a, b = m.span()
        if not m["y"] and not m["y2"] and not (m["to"] and self.published):  # "24/7", "1/2"
            return
        month, day = self.order(int(m["a"]), int(m["b"]))
        year, year2 = full_year(m["y"]), full_year(m["y2"])
        if not m["to"]:
            self.day(a, b, month, day, year)
            return
        month2, day2 = self.order(int(m["a2"]), int(m["b2"])) if m["b2"] else (month, int(m["a2"]))
        if possible(month, day) and possible(month2, day2):
            turn = (month2, day2) < (month, day)
            last = resolve(month2, day2, year2 or (year + turn if year else None), self.published)
            self.add(a, b, resolve(month, day, year or (year2 - turn if year2 else None), last), last, DAY)

    def order(self, a: int, b: int) -> tuple[int, int]:
        """Month and day of 3/14 or 14/3."""
        return (b, a) if (self.day_first and b <= 12) or a > 12 else (a, b)

    def years(self) -> None:
        for m in patterns.YEAR_NUMBER.finditer(self.text, self.start, self.end):
            a, b = m.span()
            if self.text[b : b + 1] == "-" and (iso := patterns.ISO.match(self.text, a, self.end)):
                first, last = iso_date(iso["a"]), iso_date(iso["b"] or iso["a"])
                if first and last and self.begins(a):
                    self.add(a, iso.end(), first, last, DAY)
            elif self.text[a - 1] == "." and a > self.start:
                for d in patterns.DOTTED.finditer(self.text, max(self.start, a - 6), self.end):
                    if d.start("y") == a and not self.taken(*d.span()):
                        if not d["d2"]:
                            self.day(*d.span(), int(d["m"]), int(d["d"]), int(d["y"]))
                        elif possible(int(d["m"]), int(d["d"])) and possible(int(d["m2"]), int(d["d2"])):
                            first = resolve(int(d["m"]), int(d["d"]), int(d["y"]), None)
                            self.add(*d.span(), first, resolve(int(d["m2"]), int(d["d2"]), int(d["y2"]), None), DAY)
            elif self.begins(a) and self.text[max(self.start, a - 1) : a] not in (",", "$", "/", "-"):
                self.year(m)

    def year(self, m: re.Match[str]) -> None:
        """ "in 2016", "between 2014 and 2018", "from 2005-08", "a 2012 survey", "(2016)"."""
        a, b = m.span()
        before = self.before(a)
        first = last = int(m.group())
        if patterns.BEFORE_YEAR.search(before):
            to = patterns.YEAR_RANGE.match(self.text, b, self.end)
            if to and ("and" not in to.group() or before.lower().endswith("between ")):
                last = int(to["y"]) if len(to["y"]) == 4 else first // 100 * 100 + int(to["y"])
                b = to.end()
            if patterns.AFTER_YEAR.match(self.text, b, self.end):
                return
        elif not patterns.POLL_AFTER.match(self.text, b, min(self.end, b + 90)):
            return
        if not self.taken(a, b):
            self.add(a, b, dt.date(first, 1, 1), dt.date(last, 12, 31), YEAR)
