"""Lists of proposals below a line that says what people think of each."""

from __future__ import annotations

import polls


def answers(text: str) -> list[str | None]:
    return [row.answer for row in polls.extract("A Gallup poll of 1,005 adults was published.\n\n" + text)]


def test_the_head_says_the_side() -> None:
    """The proposal is what is asked about, and what people think of it stands above."""
    listed = "\n- A border wall (58%)\n- Cuts to all foreign aid (41%)\n"
    assert answers("Share of adults who oppose each policy:" + listed) == ["oppose", "oppose"]
    assert answers("Voters in the poll favor each of these changes:" + listed) == ["support", "support"]


def test_other_heads_say_none() -> None:
    listed = "\n- A border wall (58%)\n- Cuts to all foreign aid (41%)\n"
    assert answers("What adults named as the most pressing:" + listed) == [
        "border wall",
        "Cuts to all foreign aid",
    ]
