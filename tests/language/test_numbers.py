"""Numbers: every written form, its value, unit, hedge and step; pairs; and what is no number of a survey."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polls.language.numbers import Figure, figures


def read(text: str) -> list[Figure]:
    return figures(text.lower(), 0, len(text))


def shown(text: str, f: Figure) -> str:
    parts = [f"{text[f.start : f.end]} = {f.value:g} {f.unit}"]
    parts += [f.bound] * (f.bound != "exact") + [f"pair {f.pair}"] * bool(f.pair)
    return " ".join(parts)


# text | numbers: FIGURE = VALUE UNIT [BOUND] [pair 1 or 2]
FORMS = """
39 percent of men | 39 percent = 39 percent
thirty-nine (39) percent of men | thirty-nine (39) percent = 39 percent
39 per cent of men | 39 per cent = 39 percent
39% of men | 39% = 39 percent
39.5 % of men | 39.5 % = 39.5 percent
39 pct of men | 39 pct = 39 percent
39 percecnt of men | 39 percecnt = 39 percent
a 39-percent share | 39-percent = 39 percent
fifty-two percent | fifty-two percent = 52 percent
fifty two per cent | fifty two per cent = 52 percent
fourty percent | fourty percent = 40 percent
zero percent | zero percent = 0 percent
nine in 10 democrats | nine in 10 = 90 percent
nine-in-ten democrats | nine-in-ten = 90 percent
9 out of 10 voters | 9 out of 10 = 90 percent
eight voters in 10 | eight voters in 10 = 80 percent
one of every two homes | one of every two = 50 percent
one in five | one in five = 20 percent
one in three | one in three = 33.3 percent
two-thirds of voters | two-thirds = 66.7 fraction
two thirds of voters | two thirds = 66.7 fraction
a third of voters | a third = 33.3 fraction
a quarter said so | a quarter = 25 fraction
three quarters of them | three quarters = 75 fraction
half of all voters | half = 50 fraction
7 in 10 perceive it | 7 in 10 = 70 percent
and half of the men | half = 50 fraction
the other half had none | half = 50 fraction
the final third were unsure | third = 33.3 fraction
the remaining quarter said nothing | quarter = 25 fraction
the roughly half of men who agree | half = 50 fraction about
nearly 8 hindus in 10 | 8 hindus in 10 = 80 percent about
a quarter rate him well | a quarter = 25 fraction
a quarter of his party | a quarter = 25 fraction
half of hispanics | half = 50 fraction
0.4 of a point | 0.4 of a point = 0.4 points
a dozen points ahead | a dozen points = 12 points
nine of 10 were aware | nine of 10 = 90 percent
four of five voters | four of five = 80 percent
a fifth of women | a fifth = 20 fraction
1/3 of voters | 1/3 = 33.3 fraction
a five-point lead | five-point = 5 points
leads by 5 points | 5 points = 5 points
6 percentage points | 6 percentage points = 6 points
4.5 pts ahead | 4.5 pts = 4.5 points
a single point | a single point = 1 points
up a point | a point = 1 points
net approval of -9 | -9 = -9 signed
a net +11 points | +11 points = 11 signed
his rating is minus 12 | minus 12 = -12 signed
about 40 percent | 40 percent = 40 percent about
nearly half of men | half = 50 fraction about
roughly two-thirds of men | two-thirds = 66.7 fraction about
some 58 per cent | 58 per cent = 58 percent about
just under 30% | 30% = 30 percent about
more than 70 percent | 70 percent = 70 percent at least
over 60% | 60% = 60 percent at least
60% or more | 60% = 60 percent at least
fewer than 10 percent | 10 percent = 10 percent at most
3 points below the 41 percent of May | 3 points = 3 points; 41 percent = 41 percent
up to 20 percent | 20 percent = 20 percent at most
barely 30 percent | 30 percent = 30 percent at most
5% or less | 5% = 5 percent at most
"""

PAIRS = """
oppose it 55-37 percent | 55 = 55 percent pair 1; 37 percent = 37 percent pair 2
leads 46 to 42 | 46 = 46 bare pair 1; 42 = 42 bare pair 2
leads 46% to 42% | 46% = 46 percent pair 1; 42% = 42 percent pair 2
64% against 31 | 64% = 64 percent pair 1; 31 = 31 percent pair 2
49%-46% for her | 49% = 49 percent pair 1; 46% = 46 percent pair 2
45-39 in her favor | 45 = 45 bare pair 1; 39 = 39 bare pair 2
47 percent to 40 percent | 47 percent = 47 percent pair 1; 40 percent = 40 percent pair 2
between 15 and 24 percent | 15 = 15 percent; 24 percent = 24 percent
from 3 to 5 points | 3 = 3 points; 5 points = 5 points
45 vs. 43 percent | 45 = 45 percent pair 1; 43 percent = 43 percent pair 2
51–44 percent | 51 = 51 percent pair 1; 44 percent = 44 percent pair 2
51/44 percent | 51 = 51 percent pair 1; 44 percent = 44 percent pair 2
up 3 points, to 45 percent | 3 points = 3 points; 45 percent = 45 percent
39 percent, and 53 percent | 39 percent = 39 percent; 53 percent = 53 percent
"""

# Words and digits that are no number of their own.
NOTHING = """
half-hour talks
half an hour later
one in two hundred voters
half a million people
the second half of the year
half-baked ideas
his half brother
a quarter century ago
a quarter mile away
half a dozen towns
two-and-a-half months
an hour and a half
two of three candidates
the third time
in the third quarter
than in the last quarter
a fifth of the budget of $300 million was 1,400 dollars
$45 a head
the 2020 election
1,005 adults
100,000 people
"""


@pytest.mark.parametrize("line", (FORMS.strip() + PAIRS).splitlines())
def test_numbers(line: str) -> None:
    text, wanted = line.split(" | ")
    assert "; ".join(shown(text, f) for f in read(text)) == wanted


@pytest.mark.parametrize("text", NOTHING.strip().splitlines())
def test_no_number_of_a_survey(text: str) -> None:
    assert [f for f in read(text) if f.unit != "bare"] == []


@pytest.mark.parametrize(
    ("text", "grain"),
    [
        ("39 percent", 1),
        ("39.5 percent", 0.1),
        ("nine in 10", 10),
        ("one in five", 20),
        ("two-thirds of", 33.3),
        ("half of", 50),
        ("6 points", 1),
    ],
)
def test_the_step_that_a_number_is_told_in(text: str, grain: float) -> None:
    (f,) = read(text)
    assert f.grain == pytest.approx(grain)


@pytest.mark.parametrize("text", ["101 percent", "150%", "200 points", "five in four voters"])
def test_more_than_a_hundred_is_no_share(text: str) -> None:
    assert all(f.unit == "bare" and f.value <= 100 for f in read(text))


def test_only_the_part_asked_for_is_read() -> None:
    text = "10 percent, 20 percent, 30 percent"
    assert [f.value for f in figures(text, 11, 23)] == [20.0]


@given(st.integers(1, 99), st.integers(0, 9), st.sampled_from(["%", " percent", " per cent", " %", " pct"]))
def test_any_share_in_digits(whole: int, tenth: int, unit: str) -> None:
    written = f"{whole}.{tenth}{unit}"
    (f,) = read(f"and {written} of men")
    assert (f.start, f.end, f.unit) == (4, 4 + len(written), "percent")
    assert f.value == pytest.approx(whole + tenth / 10)


@given(st.text(alphabet="0123456789-–/ %.,+ptoinehrcs$ten", max_size=60))
def test_numbers_stand_in_order_and_apart(text: str) -> None:
    found = read(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(0 <= f.start < f.end <= len(text) and 0 <= abs(f.value) <= 100 for f in found)
    assert [f.pair for f in found if f.pair] == [1, 2] * (sum(1 for f in found if f.pair) // 2)


@pytest.mark.parametrize("unit", ["39 ", "39-", "one in ", "twenty-", "half a ", "+3", "9 in 10 ", "1/2/"])
def test_hostile_text_takes_linear_time(unit: str) -> None:
    def seconds(length: int) -> float:
        text = unit * (length // len(unit))
        begun = time.process_time()
        read(text)
        return time.process_time() - begun

    assert min(seconds(40_000) for _ in range(2)) < 40 * max(min(seconds(4_000) for _ in range(3)), 0.001)
