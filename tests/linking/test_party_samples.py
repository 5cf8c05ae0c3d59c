"""A survey that asked either party's voters apart: figures get the sample and the margin of their own contest."""

from __future__ import annotations

import pytest

import polls

FIGURES = (
    "Doe, a Republican, leads Roe 41 percent to 30 percent for the GOP nomination in Ohio, a Lakeshore poll finds."
    "\n\nOn the Democratic side, Poe has 52 percent and Lee 33 percent."
)
# How the samples are told, and the sample and margin of either contest's figures.
CASES = {
    "The poll of 412 likely Republican caucusgoers has a margin of error of 4.8 points. The survey of 388 likely "
    "Democratic caucusgoers has a margin of error of 5 points.": ((412, 4.8), (388, 5.0)),
    "Lakeshore asked 420 likely Democratic primary voters, with a margin of error of 4.7 points, and 440 likely "
    "Republican primary voters, with a margin of error of 4.6 points.": ((440, 4.6), (420, 4.7)),
    "It asked 500 likely Republican primary voters and 520 likely Democratic primary voters. The margin of error is "
    "4.4 points for the Republican sample and 4.3 points for the Democratic one.": ((500, 4.4), (520, 4.3)),
    "The poll reached 401 likely Democratic caucusgoers and 400 registered Republicans. The margin of error is 4.9 "
    "points for either sample.": ((400, 4.9), (401, 4.9)),
}


@pytest.mark.parametrize("method", CASES)
def test_either_contest_has_its_sample(method: str) -> None:
    found = polls.extract(f"{FIGURES}\n\n{method}", published="2016-02-01")
    by_id = {p.poll_id: p for p in found.records.polls}
    of = [by_id[e.poll_id or ""] for e in found]
    rows = [(p.sample_size, p.margin_of_error) for p in of]
    assert rows == [CASES[method][0]] * 2 + [CASES[method][1]] * 2
    assert {e.subgroup for e in found} == {"all"}


@pytest.mark.parametrize(
    "method",
    [
        "The poll of 900 registered voters included 310 Republican primary voters and 290 Democratic primary voters.",
        "The poll asked 900 adults, among them 310 Democrats and 290 Republicans.",
    ],
)
def test_parts_of_one_sample_are_one_poll(method: str) -> None:
    (poll,) = polls.extract(f"{FIGURES}\n\n{method}", published="2016-02-01").records.polls
    assert poll.sample_size == 900


def test_a_figure_of_neither_contest_has_neither_sample() -> None:
    more = "Six in 10 say the country is on the wrong track."
    method = "The poll of 412 likely Republican caucusgoers and 388 likely Democratic caucusgoers was done Jan. 3-6."
    found = polls.extract(f"{FIGURES}\n\n{more}\n\n{method}", published="2016-02-01")
    last = next(p for p in found.records.polls if p.poll_id == list(found)[-1].poll_id)
    assert last.sample_size is None
    assert str(last.start_date) == "2016-01-03"
