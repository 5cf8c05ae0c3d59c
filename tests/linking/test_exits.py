"""The day of the vote that an exit poll is of, as texts name it."""

from __future__ import annotations

import datetime as dt

import pytest

import polls

# What a text of April 27, 2016, a Wednesday, says of the vote, and the day of it.
CASES = {
    "Crowds were large in Tuesday's primary.": dt.date(2016, 4, 26),
    "Mr. Roe's dominance Tuesday was complete.": dt.date(2016, 4, 26),
    "Ms. Doe fell short again in Sunday's rout.": dt.date(2016, 4, 24),
    "Mr. Roe won big on Tuesday.": dt.date(2016, 4, 26),
    "Mr. Roe lost on Sunday, and won on Tuesday.": None,
    "Mr. Roe spoke on Tuesday.": None,
    "Mr. Roe won on April 3.": None,
}


@pytest.mark.parametrize("said", CASES)
def test_day_of_a_vote(said: str) -> None:
    text = f"{said} In Ohio, 52 percent of Catholics voted for Mr. Roe, according to exit polls."
    poll = polls.extract(text, published="2016-04-27").records.polls[-1]
    assert poll.start_date == poll.end_date == CASES[said]
