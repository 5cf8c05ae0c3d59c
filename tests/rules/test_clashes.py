"""What a figure is of where the answer carried to it has been given another share just before."""

from __future__ import annotations

from tests.rules.reading import cases, read

CLASHES = """
In the poll 61 percent of parents said crime was the top issue, well above the 14 percent for housing and the 9 percent for schools. | 61 percent: crime / parents; 14 percent: housing / parents; 9 percent: schools / parents
In the poll Jane Doe gets 55 percent of likely voters to 34 percent for the former congressman. Her rival is Tom Roe. | 55 percent: Doe; 34 percent: Roe
The poll has Jane Doe ahead of Tom Roe by a hair: 47.1 percent, to 45.3 percent. | 47.1 percent: Doe; 45.3 percent: Roe
In the poll the mayor is viewed favorably by 44 percent, but the big number is the other 40 percent, who couldn't say. | 44 percent: favorable; 40 percent: undecided
In the poll 56 percent say leaving was wrong, compared to just 31 percent who still say it was right. | 56 percent: leaving was wrong; 31 percent: right
In the poll 27 percent named rents. Only 7 percent each mentioned fares and floods. | 27 percent: rents; 7 percent: fares
"""  # noqa: E501

# The same answer of other people, at another time, or said twice.
AGAIN = """
In the poll 61 percent of men support the bridge, compared with 54 percent of women. | 61 percent: support / men; 54 percent: support / women
In the poll 61 percent support the bridge, to be exact 61.4 percent. | 61 percent: support; 61.4 percent: support
In the poll support for the bridge is at 61 percent, against 54 percent in May. | 61 percent: support; 54 percent: support previously
"""  # noqa: E501

LISTED = """
The Acme poll asked about the parks: - 58 - 35 percent against a new gate; - 66 - 29 percent for a ban on bikes. | 58: oppose; 35 percent: support; 66: support; 29 percent: oppose
"""  # noqa: E501

SIGNS = """
The Acme poll has the council with negative ratings, 44 percent to 33 percent positive. | 44 percent: unfavorable; 33 percent: favorable
In the Acme poll 47 percent approve of the mayor's work and 48 percent disapprove. It is worse for her party: 46 percent have a negative view of it. Most approve of the bus. | 47 percent: approve; 48 percent: disapprove; 46 percent: unfavorable
"""  # noqa: E501


def test_marks_of_a_list() -> None:
    """A statement behind a pair is read after any mark of a list."""
    text = "They also say:\n* 49 percent have walked there;\n* 54 - 39 percent that the pools have become cleaner."
    assert read(text) == (
        "49 percent: have walked there; 54: pools have become cleaner; 39 percent: have not become cleaner"
    )


@cases(CLASHES + AGAIN + LISTED + SIGNS)
def test_clashes(text: str, figures: str) -> None:
    """The words beside the figure count more than an answer that it cannot have."""
    assert read(text) == figures
