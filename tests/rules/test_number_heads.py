"""Numbers that stand alone and are told of right behind."""

from __future__ import annotations

import pytest

from tests.rules.reading import cases, read

HEADS = """
THE NUMBER: 37%. That is the share of nurses who approve of the mayor. | 37%: approve / nurses
Stat of the day: one in five. That's how many cyclists have sold a bike. | one in five: have sold a bike / cyclists
The figure: 29 percent. It's the proportion of renters who have skipped a payment. | 29 percent: have skipped a payment / renters
Too far: 43%. That is the share that worries the governor. | 43%: Too far
Wages: 12%. That is the share of income that goes to the state. | -
"""  # noqa: E501


@cases(HEADS)
def test_one_line(text: str, figures: str) -> None:
    assert read(text) == figures


@pytest.mark.parametrize(
    ("head", "behind", "figures"),
    [
        (
            "1. 63 percent",
            "That's the share who say the toll has hurt their shop.",
            "63 percent: toll has hurt their shop",
        ),
        ("Seven in 10", "Say bread costs more than a year ago.", "Seven in 10: bread costs more than a year ago"),
        ("58 percent", "Opposition to the toll on the old bridge.", "58 percent: oppose"),
        ("36%", "Approval of the mayor among all who were asked.", "36%: approve"),
        ("41%", "of renters want a night bus.", "41%: want a night bus / renters"),
        ("71%", "Of women who cycle say they feel safe.", "71%: safe / women cycle"),
    ],
)
def test_number_in_a_line_of_its_own(head: str, behind: str, figures: str) -> None:
    assert read(f"{head}\n\n{behind}") == figures
