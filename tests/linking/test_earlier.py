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
