"""Dates in prose, as field dates are told: "between Friday and Sunday", "Oct. 12-19", "in mid-September 2019".

A small grammar over folded text. Dates are resolved against the publication date, with the precision kept;
where neither the text nor a publication date gives a year, ``first`` and ``last`` are ``None``.

There are five families of phrases, each one pattern that runs only where a cheap test says that it can match:
months with or without days, weekdays, relative words ("last week", "a year ago"), numeric dates, bare years.
"""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass

DAY, WEEK, MONTH, YEAR = "day", "week", "month", "year"
_ONE_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date or a range of dates: ``text[start:end]`` says it, ``first`` to ``last`` (both included) is meant.

    ``precision`` is ``"day"``, ``"week"``, ``"month"`` or ``"year"`` (``polls.schema.PRECISIONS``): a month alone
    runs from its first to its last day with precision ``"month"``, and so do seasons, quarters and halves.
    """

    start: int
    end: int
    first: dt.date | None
    last: dt.date | None
    precision: str


_MONTHS = {m: i for i, m in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
_WEEKDAYS = {d: i for i, d in enumerate("mon tue wed thu fri sat sun".split())}
_SEASONS = {"spring": 3, "summer": 6, "fall": 9, "autumn": 9, "winter": 12}  # first month, northern hemisphere
_NTH = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "final": 4, "last": 4}
_COUNTS = {w: i for i, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())}
_COUNTS |= {"a": 1, "an": 1, "a couple": 2, "a couple of": 2, "couple": 2, "couple of": 2, "few": 3, "several": 3}

# Pieces. Months and weekdays must begin with a capital: "may" and "march" are verbs.
_MON = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)(?![A-Za-z])"
)
_WD = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![a-z])"
_WD_SHORT = rf"(?:{_WD}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)(?:\.|(?=,)))"
# A day of the month that is not the start of a longer number, a clock time or a figure ("Oct. 12 percent").
_D = (
    r"(?:0?[1-9]|[12]\d|3[01])(?:\s?(?:st|nd|rd|th)\b)?"
    r"(?![\d%A-Za-z]|[.,:]\d|\s?per\s?cent|\spoints?\b|\sin\s(?:\d|ten|five|four|three)\b)"
)
_Y = r"(?:19[3-9]\d|20[0-4]\d)(?![\d%]|[.,]\d|\s?per\s?cent)"
_TO = r"(?:\s?[-\u2013\u2014]\s?|\s?[&/]\s?|,?\s(?:to|through|thru|until|till|and)\s)"
_N = (
    r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|(?:a\s)?couple(?:\sof)?|few|several|an?)"
)
_BEGIN = r"(?<![\w.$\u00a3\u20ac,/-])"
_PART = r"(?:[Ee]arly|[Mm]id|[Ll]ate|(?:[Tt]he\s)?(?:[Bb]eginning|start|middle|end|first\shalf|second\shalf)\sof)"

# "Oct. 12", "Oct. 12-19, 2019", "Jan. 30 to Feb. 2", "Sept. 5 through Sunday", "Dec. 28, 2019 - Jan. 3, 2020"
_MONTH_DAY = re.compile(
    rf"\b(?:(?:{_WD_SHORT}),?\s)?(?P<m>{_MON})\s?(?:the\s)?(?P<d>{_D})(?:,?\s(?P<y>{_Y}))?"
    rf"(?:(?P<to>{_TO})(?:(?:{_WD_SHORT}),?\s)?(?:the\s)?"
    rf"(?:(?P<m2>{_MON})\s?)?(?P<d2>{_D})(?:,?\s(?P<y2>{_Y}))?|\s(?:to|through|until|and)\s(?P<w2>{_WD}))?"
)
# "12 March", "12-15 March", "the 4th and 5th of June", "28 December 2019 to 3 January 2020"
_DAY_MONTH = re.compile(
    rf"{_BEGIN}(?P<d>{_D})(?:\s(?:of\s)?(?P<m>{_MON}),?(?:\s(?P<y>{_Y}))?)?"
    rf"(?:(?P<to>{_TO})(?:(?:{_WD_SHORT}),?\s)?(?:the\s)?(?P<d2>{_D})\s(?:of\s)?(?P<m2>{_MON})(?:,?\s(?P<y2>{_Y}))?)?"
)
# "February", "mid-September 2019", "July through September", "the first half of May"
_MONTH_ONLY = re.compile(
    rf"\b(?:(?P<part>{_PART})[\s-](?:to[\s-]late[\s-])?)?(?P<m>{_MON})(?:,?\s(?:of\s)?(?P<y>{_Y}))?"
    rf"(?:(?P<to>{_TO})(?:{_PART}[\s-])?(?P<m2>{_MON})(?!\s?\d{{1,2}}\b)(?:,?\s(?:of\s)?(?P<y2>{_Y}))?)?"
)
_PERIOD = r"(?:\s(?:morning|afternoon|evening|night))?"
_WEEKDAY = re.compile(rf"\b(?P<w>{_WD}){_PERIOD}(?:(?P<to>{_TO})(?P<w2>{_WD}){_PERIOD})?")
_RELATIVE = re.compile(
    rf"\b(?:(?:the\s)?(?:week|(?P<days>{_N})[\s-]days?(?:\s[\w/-]{{2,16}}){{0,3}})\s(?:that\s|which\s)?(?:ending|ended|closed|through)\s"
    r"(?:on\s)?(?=(?P<ending>[A-Z\d]))"
    r"|(?:over\s)?(?:the|this|last|this past|the past|past)\s(?P<weekend>weekend)\b"
    r"|(?:(?:earlier|later|late|early)\s)?(?P<which>last|this|the\sprevious|the\sprior|this\spast)\s"
    r"(?P<unit>week|month|year|spring|summer|fall|autumn|winter)\b(?!-)"
    rf"|(?:the\s|these\s)?(?:past|last)\s(?:(?P<span>{_N})\s)?(?P<spanned>days?|weeks?|months?|years?)\b"
    rf"|(?P<count>{_N})\s(?P<ago>days?|weeks?|months?|years?)\s(?:ago|earlier)\b"
    r"|(?<!usa\s)(?P<near>yesterday|today|last\snight|tonight)\b"
    rf"|(?P<season>spring|summer|fall|autumn|winter)(?:\sof)?,?\s(?P<sy>{_Y})"
    r"|(?:the\s)?(?P<nth>first|second|third|fourth|final|last|1st|2nd|3rd|4th)\s(?P<of>quarter|half)"
    rf"(?:\sof\s(?P<oy>{_Y}|last\syear|this\syear|the\syear))|q(?P<q>[1-4])[\s,]{{1,2}}(?P<qy>{_Y}))",
    re.I,
)
_NUMERIC = re.compile(
    r"(?<![\w.,/-])(?:(?P<iso>(?:19|20)\d\d-[01]\d-[0-3]\d)(?:\s?(?:[-/\u2013\u2014]|to|through|and)\s?(?P<iso2>(?:19|20)\d\d-[01]\d-[0-3]\d))?"
    r"|(?P<a>[0-3]?\d)/(?P<b>[0-3]?\d)(?:/(?P<y>(?:19|20)?\d\d))?"
    r"(?:\s?(?P<to>[-\u2013\u2014]|to|through|and)\s?(?P<a2>[0-3]?\d)(?:/(?P<b2>[0-3]?\d)(?:/(?P<y2>(?:19|20)?\d\d))?)?)?"
    r"|(?P<da>[0-3]?\d)\.(?P<db>[01]?\d)\.(?P<dy>(?:19|20)\d\d))(?![\w%]|[./,-]\d)"
)
_BARE_YEAR = re.compile(
    rf"(?:\b[Bb]etween\s(?P<y0>{_Y})\sand\s(?P<y9>{_Y})|\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Dd]uring|[Oo]f|[Uu]ntil|[Tt]hrough|[Bb]etween|and|or|to)\s(?:late\s|early\s)?(?P<y>{_Y})"
    rf"(?:(?P<to>\s?[-\u2013\u2014]\s?|\s(?:to|through)\s)(?P<y2>{_Y}|\d\d\b))?"
    rf"|\b(?P<poll>{_Y})(?=(?:\s[\w'/&.-]{{2,20}}){{0,4}}\s(?:polls?|surveys?|study)\b)|\((?P<paren>{_Y})\))"
    r"(?!\s(?:\w+\s)?(?:adults|voters|people|respondents|[Aa]mericans|presidential|campaign|race|[Cc]ensus|primar|caucus|midterm))"
)
# What must stand before a month without a day, so that names ("Theresa May", "April Ryan") are not taken.
_BEFORE_MONTH = re.compile(
    r"(?:\b(?:in|since|last|this|past|until|during|through|between|from|to|and|or|by|of|an?|the|h?is|her|its|their|on|our|than"
    r"|with|for|as|late|early|previous|[A-Z][A-Za-z]+'s)\s|[\u2014\u2013(]|\A)\Z",
    re.I,
)
_BEFORE_MAY = re.compile(
    r"(?<!confidence )(?<!trust )(?<!faith )\b(?:in|since|last|this|until|during|early|late|an?)\s\Z", re.I
)
_SURVEY = (
    r"(?:Poll|Survey|Study|Fox|NBC|ABC|CBS|CNN|AP|NPR|USA|Gallup|Pew|YouGov|Ipsos|Reuters|Quinnipiac|Monmouth|Marist"
    r"|Washington|New|Wall)"
)
# An election in the month, or a surname: no date of a survey.
_AFTER_MONTH = re.compile(
    r"(?:'s)?\s(?:(?:midterm|mid-term|general|presidential|runoff|special|federal|local|national|primary)\s){0,2}"
    rf"(?:elections?|ballot|referendum|vote|primary|runoff)\b|\s(?!{_SURVEY})[A-Z][a-z]+"
)


def find(text: str, start: int, end: int, published: dt.date | None, day_first: bool = False) -> list[DateMention]:
    """The dates told in ``text[start:end]`` (folded text), in order, without overlaps.

    ``published`` is what a date without a year is resolved against: the latest such date on or before it.
    ``day_first`` reads 3/4/2019 as 3 April. Years alone count after a preposition or before "poll" or "survey".

    >>> [(str(d.first), str(d.last)) for d in find("held Oct. 12-19", 0, 15, dt.date(2019, 11, 1))]
    [('2019-10-12', '2019-10-19')]
    """
    s = text[start:end]
    digits = "20" in s or "19" in s
    month = (
        "Jan" in s or "Feb" in s or "Mar" in s or "Apr" in s or "May" in s or "Jun" in s or "Jul" in s
        or "Aug" in s or "Sep" in s or "Oct" in s or "Nov" in s or "Dec" in s
    )  # fmt: skip
    weekday = "day" in s
    relative = (
        weekday or digits or "week" in s or "month" in s or "year" in s or "night" in s
        or "summer" in s or "spring" in s or "autumn" in s or "winter" in s or " fall" in s
    )  # fmt: skip
    if not (digits or month or relative or "/" in s):
        return []
    found = _Found(text, start, end, published, day_first)
    if month:
        found.run(_MONTH_DAY, found.month_day)
        found.run(_DAY_MONTH, found.day_month)
        found.run(_MONTH_ONLY, found.month_only)
    if relative:
        found.run(_RELATIVE, found.relative)
    if weekday:
        found.run(_WEEKDAY, found.weekday)
    if digits or "/" in s:
        found.run(_NUMERIC, found.numeric)
    if digits:
        found.run(_BARE_YEAR, found.bare_year)
    return sorted(found.mentions, key=lambda m: m.start)


class _Found:
    """The mentions found so far in one stretch of text; each family adds what the ones before it left."""

    def __init__(self, text: str, start: int, end: int, published: dt.date | None, day_first: bool) -> None:
        self.text, self.start, self.end = text, start, end
        self.published, self.day_first = published, day_first
        self.mentions: list[DateMention] = []

    def run(self, pattern: re.Pattern[str], handle: Callable[[re.Match[str]], None]) -> None:
        """Gives every match that overlaps no earlier mention to ``handle``."""
        for m in pattern.finditer(self.text, self.start, self.end):
            if not self.taken(m.start(), m.end()):
                handle(m)

    def taken(self, a: int, b: int) -> bool:
        return any(a < f.end and f.start < b for f in self.mentions)

    def add(self, a: int, b: int, first: dt.date | None, last: dt.date | None, precision: str) -> None:
        if first is None or last is None or first <= last:
            self.mentions.append(DateMention(a, b, first, last, precision))

    def before(self, at: int, width: int = 16) -> str:
        return self.text[max(self.start, at - width) : at]

    # Months with days -------------------------------------------------------------------------------------------

    def month_day(self, m: re.Match[str]) -> None:
        a, b = m.span()
        if m["w2"]:  # "Sept. 5 through Sunday": the weekday is the first one after the day
            first = _resolve(_month(m["m"]), _number(m["d"]), _year(m["y"]), self.published)
            days = (_WEEKDAYS[m["w2"][:3].lower()] - first.weekday()) % 7 if first else 0
            self.add(a, b, first, first + days * _ONE_DAY if first else None, DAY)
            return
        self.days(m, _month(m["m"]), _month(m["m2"] or m["m"]), "m2" if m["m2"] else "d2")

    def day_month(self, m: re.Match[str]) -> None:
        if m["m"] or m["m2"]:
            self.days(m, _month(m["m"] or m["m2"]), _month(m["m2"] or m["m"]), "d2")

    def days(self, m: re.Match[str], month: int, month2: int, second: str) -> None:
        """Adds the day or the days of a match with groups d, y, to, d2, y2."""
        a, b = m.span()
        day, year = _number(m["d"]), _year(m["y"])
        if not m["d2"]:
            self.day(a, b, month, day, year)
            return
        day2, year2 = _number(m["d2"]), _year(m["y2"])
        joins = "and" in m["to"] or "&" in m["to"] or "/" in m["to"]
        if joins and not (month == month2 and 0 < day2 - day <= 6) and not self.before(a).rstrip().endswith("etween"):
            self.day(a, m.start("to"), month, day, year or (year2 if m.re is _DAY_MONTH and not m["m"] else None))
            self.day(m.start(second), b, month2, day2, year2)
            return
        turn = (month2, day2) < (month, day)  # over the new year
        last = _resolve(month2, day2, year2 or (year + turn if year else None), self.published)
        first = _resolve(month, day, year or (year2 - turn if year2 else None), last)
        if not _possible(month, day) or not _possible(month2, day2):
            return
        self.add(a, b, first, last, DAY)

    def day(self, a: int, b: int, month: int, day: int, year: int | None) -> None:
        if _possible(month, day):
            date = _resolve(month, day, year, self.published)
            if date or not (year or self.published):
                self.add(a, b, date, date, DAY)

    def month_only(self, m: re.Match[str]) -> None:
        a, b = m.span()
        before = self.before(a)
        month, year = _month(m["m"]), _year(m["y"])
        if not (year or m["part"] or m["m2"]):
            after = self.text[b : min(b + 48, self.end)]
            doubtful = m["m"] in ("May", "March", "Mar")  # a person, a verb, a demonstration
            if not (_BEFORE_MAY if doubtful else _BEFORE_MONTH).search(before) or _AFTER_MONTH.match(after):
                return
        month2, year2 = _month(m["m2"] or m["m"]), _year(m["y2"])
        if m["to"] and "and" in m["to"] and (year2 or (month2 - month) % 12 > 1) and not before.endswith("etween "):
            if m["y"]:  # "in April 2016 and June 2017": two dates
                self.add(a, m.start("to"), dt.date(int(m["y"]), month, 1), _month_end(int(m["y"]), month), MONTH)
            if month_2 := _MONTH_ONLY.match(self.text, m.start("m2"), b):
                self.month_only(month_2)
            return
        turn = month2 < month
        if not year and not year2:
            bound = self.published
            if bound and before.endswith("last "):  # "last December", said in December, is a year ago
                bound = bound.replace(day=1) - _ONE_DAY
            year2 = bound.year - (month2 > bound.month) if bound else None
        year2 = year2 or (year + turn if year else None)
        year = year or (year2 - turn if year2 else None)
        if year is None or year2 is None:
            self.add(a, b, None, None, MONTH)
            return
        first, last = dt.date(year, month, 1), _month_end(year2, month2)
        part = (m["part"] or "").lower()
        if part and not m["m2"]:
            self.add(a, b, *_part(part, first, last), WEEK)
        else:
            self.add(a, b, first, last, MONTH)

    # Weekdays and relative words ----------------------------------------------------------------------------------

    def weekday(self, m: re.Match[str]) -> None:
        a, b = m.span()
        for i, f in enumerate(self.mentions):  # "Friday, 12 March" is one date
            if f.precision == DAY and 0 < f.start - b <= 2 and not self.text[b : f.start].strip(" ,"):
                self.mentions[i] = DateMention(a, f.end, f.first, f.last, DAY)
                return
        last = self.latest(m["w2"] or m["w"])
        self.add(a, b, self.latest(m["w"], last), last, DAY)

    def latest(self, weekday: str, bound: dt.date | None = None) -> dt.date | None:
        """The latest such weekday on or before ``bound`` (the publication date)."""
        bound = bound or self.published
        return bound - (bound.weekday() - _WEEKDAYS[weekday[:3].lower()]) % 7 * _ONE_DAY if bound else None

    def relative(self, m: re.Match[str]) -> None:
        a, b = m.span()
        if m["ending"]:
            self.ending(m)
        elif m["sy"]:
            self.add(a, b, *_season(_SEASONS[m["season"].lower()], int(m["sy"])), MONTH)
        elif m["qy"]:
            self.add(a, b, *_months(int(m["qy"]), 3 * int(m["q"]) - 2, 3), MONTH)
        elif m["of"] and _year(m["oy"]):
            self.part_of_year(m, int(m["oy"]))
        elif self.published is None:
            self.add(a, b, None, None, _unit(m["unit"] or m["spanned"] or m["ago"] or ("month" if m["of"] else "day")))
        elif m["of"]:
            self.part_of_year(m, self.published.year - ("last" in m["oy"].lower()))
        elif m["weekend"]:
            saturday = self.published - (self.published.weekday() - 5) % 7 * _ONE_DAY
            self.add(a, b, saturday, saturday + _ONE_DAY, DAY)
        elif m["near"]:
            date = self.published - (m["near"].lower() in ("yesterday", "last night")) * _ONE_DAY
            self.add(a, b, date, date, DAY)
        elif m["unit"]:
            self.calendar(a, b, m["which"].lower(), m["unit"].lower())
        elif m["spanned"]:
            if m["span"] or not m["spanned"].lower().endswith("s"):
                unit, n = _unit(m["spanned"]), _count(m["span"] or "a")
                self.add(a, b, self.published - dt.timedelta(days=n * _LENGTHS[unit]), self.published, unit)
        elif m["ago"]:
            self.ago(a, b, _count(m["count"]), _unit(m["ago"]), m.group().lower().endswith("ago"))

    def ending(self, m: re.Match[str]) -> None:
        """ "the week ending 3 May", "three days ending Sunday"."""
        a, b = m.span()
        days = _count(m["days"]) if m["days"] else 7
        for i, f in enumerate(self.mentions):
            if f.start == b and f.precision == DAY:
                first = f.last - (days - 1) * _ONE_DAY if f.last else None
                self.mentions[i] = DateMention(a, f.end, first, f.last, DAY)
                return
        if w := _WEEKDAY.match(self.text, b, self.end):
            last = self.latest(w["w"])
            self.add(a, w.end("w"), last - (days - 1) * _ONE_DAY if last else None, last, DAY)

    def calendar(self, a: int, b: int, which: str, unit: str) -> None:
        """ "last week", "this month", "last spring": whole weeks from Monday, months, years, seasons."""
        now = self.published
        assert now is not None
        back = which != "this"
        if unit == "week":
            monday = now - (now.weekday() + 7 * back) * _ONE_DAY
            self.add(a, b, monday, monday + 6 * _ONE_DAY, WEEK)
        elif unit == "month":
            first = (now.replace(day=1) - back * _ONE_DAY).replace(day=1)
            self.add(a, b, first, _month_end(first.year, first.month), MONTH)
        elif unit == "year":
            self.add(a, b, dt.date(now.year - back, 1, 1), dt.date(now.year - back, 12, 31), YEAR)
        else:
            season = _SEASONS[unit]
            years = [y for y in (now.year + 1, now.year, now.year - 1, now.year - 2) if _season(season, y)[back] <= now]
            self.add(a, b, *_season(season, years[0]), MONTH)

    def ago(self, a: int, b: int, n: int, unit: str, from_now: bool) -> None:
        now = self.published
        if not from_now or now is None or n > 99:  # "a year earlier" counts from a date told elsewhere
            self.add(a, b, None, None, unit)
        elif unit == "day":
            self.add(a, b, now - n * _ONE_DAY, now - n * _ONE_DAY, DAY)
        elif unit == "week":
            monday = now - (now.weekday() + 7 * n) * _ONE_DAY
            self.add(a, b, monday, monday + 6 * _ONE_DAY, WEEK)
        elif unit == "month":
            index = now.year * 12 + now.month - 1 - n
            self.add(a, b, *_months(index // 12, index % 12 + 1, 1), MONTH)
        else:
            self.add(a, b, dt.date(now.year - n, 1, 1), dt.date(now.year - n, 12, 31), YEAR)

    def part_of_year(self, m: re.Match[str], year: int) -> None:
        length = 3 if m["of"].lower() == "quarter" else 6
        nth = min(_NTH[m["nth"].lower()], 12 // length)
        self.add(*m.span(), *_months(year, length * (nth - 1) + 1, length), MONTH)

    # Numeric dates and years --------------------------------------------------------------------------------------

    def numeric(self, m: re.Match[str]) -> None:
        a, b = m.span()
        if m["iso"]:
            first, last = _iso(m["iso"]), _iso(m["iso2"] or m["iso"])
            if first and last:
                self.add(a, b, first, last, DAY)
            return
        if m["dy"]:
            self.day(a, b, int(m["db"]), int(m["da"]), int(m["dy"]))
            return
        if not m["y"] and not m["y2"] and not (m["to"] and self.published):  # "24/7", "1/2"
            return
        month, day = self.order(int(m["a"]), int(m["b"]))
        year, year2 = _full(m["y"]), _full(m["y2"])
        if not m["to"]:
            self.day(a, b, month, day, year)
            return
        month2, day2 = self.order(int(m["a2"]), int(m["b2"])) if m["b2"] else (month, int(m["a2"]))
        if _possible(month, day) and _possible(month2, day2):
            turn = (month2, day2) < (month, day)
            last = _resolve(month2, day2, year2 or (year + turn if year else None), self.published)
            self.add(a, b, _resolve(month, day, year or (year2 - turn if year2 else None), last), last, DAY)

    def order(self, a: int, b: int) -> tuple[int, int]:
        """Month and day of 3/14 or 14/3."""
        return (b, a) if (self.day_first and b <= 12) or a > 12 else (a, b)

    def bare_year(self, m: re.Match[str]) -> None:
        if m["y0"]:
            a, b, first, last = m.start("y0"), m.end("y9"), int(m["y0"]), int(m["y9"])
        else:
            name = "y" if m["y"] else "poll" if m["poll"] else "paren"
            a, b = m.start(name), m.end("y2") if m["y2"] else m.end(name)
            first = int(m[name])
            last = first if not m["y2"] else int(m["y2"]) if len(m["y2"]) == 4 else first // 100 * 100 + int(m["y2"])
        if not self.taken(a, b):
            self.add(a, b, dt.date(first, 1, 1), dt.date(last, 12, 31), YEAR)


_LENGTHS = {"day": 1, "week": 7, "month": 30, "year": 365}


def _month(name: str) -> int:
    return _MONTHS[name[:3].lower()]


def _number(day: str) -> int:
    return int(day[:2]) if day[1:2].isdigit() else int(day[0])


def _year(year: str | None) -> int | None:
    return int(year) if year and year.isdigit() else None


def _full(year: str | None) -> int | None:
    return None if not year else int(year) + (2000 if len(year) == 2 else 0)


def _count(word: str) -> int:
    return int(word) if word.isdigit() else _COUNTS[" ".join(word.lower().split())]


def _unit(word: str) -> str:
    word = word.lower().rstrip("s")
    return MONTH if word in _SEASONS else word


def _possible(month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= monthrange(2000, month)[1]


def _month_end(year: int, month: int) -> dt.date:
    return dt.date(year, month, monthrange(year, month)[1])


def _months(year: int, month: int, length: int) -> tuple[dt.date, dt.date]:
    end = month + length - 2
    return dt.date(year, month, 1), _month_end(year + end // 12, end % 12 + 1)


def _season(month: int, year: int) -> tuple[dt.date, dt.date]:
    """The three months of a season; the winter of 2014 begins in December 2013."""
    return _months(year - (month == 12), month, 3)


def _part(part: str, first: dt.date, last: dt.date) -> tuple[dt.date, dt.date]:
    """The early, middle or late third of a month, or one of its halves."""
    if "first half" in part:
        return first, first.replace(day=15)
    if "second half" in part:
        return first.replace(day=16), last
    if part.startswith("mid") or "middle" in part:
        return first.replace(day=11), first.replace(day=20)
    if part.startswith("late") or "end" in part:
        return first.replace(day=21), last
    return first, first.replace(day=10)


def _iso(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None


def _resolve(month: int, day: int, year: int | None, bound: dt.date | None) -> dt.date | None:
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
