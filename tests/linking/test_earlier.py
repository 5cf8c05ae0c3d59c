"""Days that stand beside an earlier figure are those of its poll, however close to publication they are."""

from __future__ import annotations

import pytest

import polls

# what follows "approval was at 38%" in a poll of January 23-25, and the first day of the earlier poll
CASES = {
    "down from 44% on Jan. 9": "2026-01-09",
    "down from 44% on Jan. 9-11": "2026-01-09",
    "down from 44 percent Dec. 4-6": "2025-12-04",
    "down from 44% in the Dec. 4-6 survey": "2025-12-04",
    "six points below the 44% recorded on Jan. 9-11": "2026-01-09",
    "six points below the 44% measured Jan. 9-11": "2026-01-09",
}


@pytest.mark.parametrize("words", CASES)
def test_days_of_an_earlier_figure(words: str) -> None:
    text = f"A Gallup poll of 1,020 adults was taken Jan. 23-25. Approval of the governor was at 38%, {words}."
    found = polls.extract(text, published="2026-01-26")
    then = next(e for e in found if e.value == 44)
    assert then.wave == "previous"
    days = {p.poll_id: str(p.start_date)[:10] for p in found.records.polls}
    assert days[then.poll_id] == CASES[words]
    now = next(e for e in found if e.value == 38)
    assert days[now.poll_id] == "2026-01-23"


# when a house is said to have asked, and how a figure's poll is named later; whether that is an earlier one
ASKED = {
    ("asked voters last month whether they know her", "Last month's HOUSE poll"): "current",
    ("- a school in Ohio - asked voters last month whether they know her", "An HOUSE poll last month"): "current",
    ("polled 900 adults in May", "The May HOUSE poll"): "current",
    ("asked voters this week whether they know her", "Last month's HOUSE poll"): "previous",
    ("asked voters whether they know her", "An HOUSE poll last month"): "previous",
}  # fmt: skip


@pytest.mark.parametrize(("asked", "named"), ASKED)
def test_a_poll_told_of_by_when_it_was_asked(asked: str, named: str) -> None:
    text = f"HOUSE {asked}, and 44 percent did. {named} found that 31 percent of women did."
    found = polls.extract(text.replace("HOUSE", "Quinnipiac University"), published="2016-06-07")
    assert [e.wave for e in found] == ["current", ASKED[asked, named]]
