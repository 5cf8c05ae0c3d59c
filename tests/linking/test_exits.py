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


LEAD = "Some 52 percent of voters said in a national exit poll that they were angry with the governor."
# Who asked them and how many, told at the end; and what tells of another poll.
METHODS = {
    "The survey of 17,504 voters was done by Edison Research as voters left 268 precincts.": 17504,
    "Edison Research interviewed 17,504 voters as they left their polling places.": 17504,
    "The survey of 17,504 voters was conducted by Edison Research outside polling places.": 17504,
    "The Gallup poll of 900 adults was taken a week before.": None,
    "A Gallup poll of 900 adults, taken as they left work, had it at 49 percent.": None,
}


@pytest.mark.parametrize("method", METHODS)
def test_who_did_an_exit_poll_is_told_at_the_end(method: str) -> None:
    poll = polls.extract(f"{LEAD}\n\n{method}", published="2016-04-27").records.polls[0]
    assert poll.sample_size == METHODS[method]
    assert (poll.pollster is not None) == (METHODS[method] is not None)


def test_another_exit_poll_is_another() -> None:
    text = f"{LEAD} In Ohio, a separate state exit poll had it at 61 percent.\n\n{next(iter(METHODS))}"
    first, second = polls.extract(text, published="2016-04-27").records.polls
    assert (first.sample_size, second.sample_size, second.pollster) == (17504, None, None)
