"""Field dates: phrases as they are written, and what days they mean."""

from __future__ import annotations

import datetime as dt
import string
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polls.language.dates import find

MONDAY = dt.date(2020, 1, 6)

# phrase | words read | first..last | precision, as published on Monday 6 January 2020
CASES = """
a January Acme College poll | January | 2020-01-01..2020-01-31 | month
an Acme poll from May | May | 2019-05-01..2019-05-31 | month
Last January it was | January | 2019-01-01..2019-01-31 | month
held between Friday and Sunday | Friday and Sunday | 2020-01-03..2020-01-05 | day
held Friday through Sunday | Friday through Sunday | 2020-01-03..2020-01-05 | day
taken Tuesday and Wednesday | Tuesday and Wednesday | 2019-12-31..2020-01-01 | day
in the week commencing June 9 | the week commencing June 9 | 2019-06-09..2019-06-15 | day
the week of Monday, 4 March | the week of Monday, 4 March | 2019-03-04..2019-03-10 | day
the First Quarter 2019 survey | the First Quarter 2019 | 2019-01-01..2019-03-31 | month
on Monday | Monday | 2020-01-06..2020-01-06 | day
on Sunday night | Sunday night | 2020-01-05..2020-01-05 | day
ran from Thursday to Monday | Thursday to Monday | 2020-01-02..2020-01-06 | day
taken Oct. 12-19 | Oct. 12-19 | 2019-10-12..2019-10-19 | day
taken Oct 12 - 19, 2018 | Oct 12 - 19, 2018 | 2018-10-12..2018-10-19 | day
from Jan. 30 to Feb. 2 | Jan. 30 to Feb. 2 | 2019-01-30..2019-02-02 | day
Jan. 2 through Jan. 5 | Jan. 2 through Jan. 5 | 2020-01-02..2020-01-05 | day
from Dec. 28 to Jan. 3 | Dec. 28 to Jan. 3 | 2019-12-28..2020-01-03 | day
Dec. 28, 2018 - Jan. 3, 2019 | Dec. 28, 2018 - Jan. 3, 2019 | 2018-12-28..2019-01-03 | day
Nov. 15, 2018, to Jan. 3 | Nov. 15, 2018, to Jan. 3 | 2018-11-15..2019-01-03 | day
Dec. 28 to Jan. 3, 2019 | Dec. 28 to Jan. 3, 2019 | 2018-12-28..2019-01-03 | day
from 12 to 15 March | 12 to 15 March | 2019-03-12..2019-03-15 | day
from Saturday 14th December to Tuesday 17th | Saturday 14th December to Tuesday 17th | 2019-12-14..2019-12-17 | day
from 2pm on 9 June 2019 to 11pm on 12 June 2019 | 9 June 2019 to 11pm on 12 June 2019 | 2019-06-09..2019-06-12 | day
12-15 March 2018 | 12-15 March 2018 | 2018-03-12..2018-03-15 | day
9\u201311 August | 9\u201311 August | 2019-08-09..2019-08-11 | day
between the 23rd of July and the 1st of August | 23rd of July and the 1st of August | 2019-07-23..2019-08-01 | day
between 18 December and 5 January | 18 December and 5 January | 2019-12-18..2020-01-05 | day
18 November 2006 to 9 January 2007 | 18 November 2006 to 9 January 2007 | 2006-11-18..2007-01-09 | day
November 23rd-30th | November 23rd-30th | 2019-11-23..2019-11-30 | day
the 4th and 5th of June | 4th and 5th of June | 2019-06-04..2019-06-05 | day
Sept. 8 and 9 | Sept. 8 and 9 | 2019-09-08..2019-09-09 | day
from Sept. 5 through Sunday | Sept. 5 through Sunday | 2019-09-05..2019-09-08 | day
Friday, Jan. 3 | Friday, Jan. 3 | 2020-01-03..2020-01-03 | day
Friday 3 January | Friday 3 January | 2020-01-03..2020-01-03 | day
from Thursday, Jan. 2, to Saturday, Jan. 4 | Thursday, Jan. 2, to Saturday, Jan. 4 | 2020-01-02..2020-01-04 | day
2019-03-14 | 2019-03-14 | 2019-03-14..2019-03-14 | day
2019-03-14 to 2019-03-17 | 2019-03-14 to 2019-03-17 | 2019-03-14..2019-03-17 | day
3/14-3/17 | 3/14-3/17 | 2019-03-14..2019-03-17 | day
03/14/2019 | 03/14/2019 | 2019-03-14..2019-03-14 | day
14/03/2019 | 14/03/2019 | 2019-03-14..2019-03-14 | day
14.03.2019 | 14.03.2019 | 2019-03-14..2019-03-14 | day
over the weekend | over the weekend | 2020-01-04..2020-01-05 | day
three days ending Sunday | three days ending Sunday | 2020-01-03..2020-01-05 | day
the week ending 3 May | the week ending 3 May | 2019-04-27..2019-05-03 | day
over six weeks ending 3 May | six weeks ending 3 May | 2019-03-23..2019-05-03 | day
the two weeks to 3 May | the two weeks to 3 May | 2019-04-20..2019-05-03 | day
in March and April 2018 | March and April 2018 | 2018-03-01..2018-04-30 | month
a five-day poll that ended Sunday | five-day poll that ended Sunday | 2020-01-01..2020-01-05 | day
yesterday | yesterday | 2020-01-05..2020-01-05 | day
between Thursday and yesterday | Thursday and yesterday | 2020-01-02..2020-01-05 | day
from Jan. 3 to yesterday | Jan. 3 to yesterday | 2020-01-03..2020-01-05 | day
10 days ago | 10 days ago | 2019-12-27..2019-12-27 | day
last week | last week | 2019-12-30..2020-01-05 | week
earlier this week | earlier this week | 2020-01-06..2020-01-12 | week
in the past week | the past week | 2019-12-30..2020-01-06 | week
two weeks ago | two weeks ago | 2019-12-23..2019-12-29 | week
in mid-September 2019 | mid-September 2019 | 2019-09-11..2019-09-20 | month
in late September | late September | 2019-09-21..2019-09-30 | month
in early December | early December | 2019-12-01..2019-12-10 | month
the first half of May | the first half of May | 2019-05-01..2019-05-15 | month
earlier this month | earlier this month | 2020-01-01..2020-01-31 | month
last month | last month | 2019-12-01..2019-12-31 | month
a month ago | a month ago | 2019-12-01..2019-12-31 | month
in February | February | 2019-02-01..2019-02-28 | month
in January | January | 2020-01-01..2020-01-31 | month
last January | January | 2019-01-01..2019-01-31 | month
December 2011 | December 2011 | 2011-12-01..2011-12-31 | month
in May | May | 2019-05-01..2019-05-31 | month
A June poll | June | 2019-06-01..2019-06-30 | month
July through September | July through September | 2019-07-01..2019-09-30 | month
in the spring of 2014 | spring of 2014 | 2014-03-01..2014-05-31 | month
last summer | last summer | 2019-06-01..2019-08-31 | month
the final quarter of 2018 | the final quarter of 2018 | 2018-10-01..2018-12-31 | month
in May of last year | May of last year | 2019-05-01..2019-05-31 | month
the second week of October | the second week of October | 2019-10-08..2019-10-14 | week
the last week of August 2018 | the last week of August 2018 | 2018-08-25..2018-08-31 | week
in mid-to-late August | mid-to-late August | 2019-08-11..2019-08-31 | month
from Thursday to Saturday last week | Thursday to Saturday last week | 2020-01-02..2020-01-04 | day
on Tuesday of last week | Tuesday of last week | 2019-12-31..2019-12-31 | day
Sept. 8, 9 and 10 | Sept. 8, 9 and 10 | 2019-09-08..2019-09-10 | day
the 10 days to 5 May | the 10 days to 5 May | 2019-04-26..2019-05-05 | day
in 2016 | 2016 | 2016-01-01..2016-12-31 | year
from 41 in 2007 to 53 percent | 2007 | 2007-01-01..2007-12-31 | year
a 2012 survey | 2012 | 2012-01-01..2012-12-31 | year
between 2014 and 2018 | 2014 and 2018 | 2014-01-01..2018-12-31 | year
a year ago | a year ago | 2019-01-01..2019-12-31 | year
last year | last year | 2019-01-01..2019-12-31 | year
"""


def _cases() -> list[list[str]]:
    return [[c.strip() for c in line.split(" | ")] for line in CASES.strip().splitlines()]


def _one(text: str, published: dt.date | None = MONDAY, day_first: bool = False):
    found = find(text, 0, len(text), published, day_first)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(("text", "words", "days", "precision"), _cases(), ids=lambda c: c)
def test_phrase(text: str, words: str, days: str, precision: str) -> None:
    d = _one(text)
    assert text[d.start : d.end] == words
    assert f"{d.first}..{d.last}" == days
    assert d.precision == precision


@pytest.mark.parametrize(
    "text",
    [
        "of 629 adults",
        "Theresa May said so",
        "an April Ryan column",
        "they may vote",
        "a march through town",
        "no confidence in May",
        "the May elections",
        "in November's midterm elections",
        "on 31 June",
        "24/7",
        "up 9/11 points",
        "the 2010 likely voters",
        "$2,016 a head",
        "52-45 percent",
        "in Marchmont 20 people",
        "on Super Tuesday",
        "in the Sunday Times",
    ],
)
def test_no_date(text: str) -> None:
    assert find(text, 0, len(text), MONDAY) == []


def test_a_figure_is_no_day_of_the_month() -> None:
    d = _one("in September 12 percent")
    assert (d.first, d.precision) == (dt.date(2019, 9, 1), "month")


def test_two_dates_joined_by_and() -> None:
    text = "on March 3 and Nov. 8, in 2012 and 2016, in April 2016 and June 2017"
    days = [str(d.first) for d in find(text, 0, len(text), MONDAY)]
    assert days == ["2019-03-03", "2019-11-08", "2012-01-01", "2016-01-01", "2016-04-01", "2017-06-01"]


def test_last_year_is_the_year_before_publication() -> None:
    d = _one("in May of last year", dt.date(2020, 7, 1))
    assert (d.first, d.last) == (dt.date(2019, 5, 1), dt.date(2019, 5, 31))


def test_day_first_by_country() -> None:
    assert _one("3/4/2019").first == dt.date(2019, 3, 4)
    assert _one("3/4/2019", day_first=True).first == dt.date(2019, 4, 3)


@pytest.mark.parametrize(
    "text", ["between Friday and Sunday", "Oct. 12-19", "in February", "last week", "a year ago", "12 March"]
)
def test_no_year_and_no_publication_date_gives_no_date(text: str) -> None:
    d = _one(text, published=None)
    assert (d.first, d.last) == (None, None)


def test_a_year_in_the_text_needs_no_publication_date() -> None:
    assert _one("Oct. 12-19, 2018", published=None).last == dt.date(2018, 10, 19)
    assert _one("in mid-May 2018", published=None).first == dt.date(2018, 5, 11)


def test_earlier_counts_from_a_date_told_elsewhere() -> None:
    assert _one("a month earlier").first is None


def test_only_the_asked_stretch_is_read() -> None:
    text = "Oct. 1. Taken Nov. 3-5. Dec. 1."
    found = find(text, 8, 23, MONDAY)
    assert [text[d.start : d.end] for d in found] == ["Nov. 3-5"]


NAMES = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
dates = st.dates(dt.date(1990, 1, 1), dt.date(2040, 12, 31))


@given(dates, st.integers(0, 300))
def test_a_day_without_a_year_is_the_latest_one(published: dt.date, back: int) -> None:
    day = published - dt.timedelta(days=back)
    for text in (f"on {NAMES[day.month - 1]} {day.day}.", f"on {day.day} {NAMES[day.month - 1]},"):
        assert _one(text, published).first == day


@given(dates, st.integers(0, 200), st.integers(1, 60))
def test_a_range_keeps_its_length_over_the_new_year(published: dt.date, back: int, length: int) -> None:
    last = published - dt.timedelta(days=back)
    first = last - dt.timedelta(days=length)
    text = f"from {NAMES[first.month - 1]} {first.day} to {NAMES[last.month - 1]} {last.day}."
    d = _one(text, published)
    assert (d.first, d.last, d.precision) == (first, last, "day")


@given(dates, st.integers(0, 6), st.integers(0, 6))
def test_weekdays_end_on_or_before_publication(published: dt.date, a: int, b: int) -> None:
    d = _one(f"between {WEEKDAYS[a]} and {WEEKDAYS[b]}", published)
    assert d.first is not None
    assert d.last is not None
    assert (d.first.weekday(), d.last.weekday()) == (a, b)
    assert published - dt.timedelta(days=6) <= d.last <= published
    assert d.last - dt.timedelta(days=6) <= d.first <= d.last


words = st.sampled_from(
    [*NAMES, *WEEKDAYS, "12", "3-5", "2019", "last", "week", "month", "year", "ago", "two", "and", "to", "between",
     "in", "the", "3/4", "2019-02-30", "31", "1st", "of", ",", "-", "ending", "days", "early", "past", "weekend", "."]
)  # fmt: skip


@given(st.lists(words, max_size=25), st.one_of(st.none(), dates))
def test_any_words_give_ordered_spans_and_days(parts: list[str], published: dt.date | None) -> None:
    text = " ".join(parts)
    found = find(text, 0, len(text), published)
    at = 0
    for d in found:
        assert at <= d.start < d.end <= len(text)
        assert text[d.start : d.end].strip() == text[d.start : d.end]
        at = d.end
        assert (d.first is None) == (d.last is None)
        if d.first and d.last:
            assert d.first <= d.last


@given(st.text(string.ascii_letters + string.digits + " .,/-", max_size=80))
def test_any_text_is_read(text: str) -> None:
    find(text, 0, len(text), MONDAY)


@pytest.mark.parametrize(
    "word", ["Oct. 12-", "May ", "in 2016 ", "3/4", "of the week ", "12 to 15 ", "five days ", "Monday, Jan. 3 "]
)
def test_hostile_text_is_read_in_linear_time(word: str) -> None:
    def seconds(size: int) -> float:
        text = word * (size // len(word))
        begin = time.process_time()
        find(text, 0, len(text), MONDAY)
        return time.process_time() - begin

    small, large = min(seconds(10_000) for _ in range(3)), seconds(100_000)
    assert large < 40 * small + 0.05
