"""Figures of surveys told in passing: a rating in an aside, a lead in percent, less than one percent."""

from __future__ import annotations

import polls
from tests.rules.reading import cases, read

TOLD = """
Jane Doe, whose approval rating is hovering around 40 percent, has a chance to win. | 40 percent: approve
GOP challenger Jane Doe began the race about 2% ahead in the polls. | 2%: margin Doe
Tom Roe is about 2% behind Jane Doe in the race. | 2%: margin Doe over Roe
Labour candidate Ann Poe leads by 5 points. | 5 points: margin Poe
Poor old Tom Roe can only muster 11 per cent. | 11 per cent: Roe
Tom Roe could manage only 11 per cent in the poll. | 11 per cent: Roe
In the poll Jane Doe has less than one-half of 1 percent among women. | one-half of 1 percent: Doe / women
Jane Doe is on less than half a percent. | half a percent: Doe
Jane Doe leads by six-tenths of a point. | six-tenths of a point: margin Doe
Six in 10 of those who voted said they want change. | Six in 10: want change / voted
Half of women approve. | Half: approve / women
Half of the party approves. | Half: approve / party
A tenth of voters approve. | A tenth: approve
Turnout was low: six in 10 of those who could voted. | -
Food costs are running 4 percent ahead of last year. | -
They cost 330,000 votes, or roughly three-tenths of 1 percent. | -
"""


@cases(TOLD)
def test_figures_told_in_passing(text: str, figures: str) -> None:
    assert read(text) == figures


def test_a_rating_needs_no_poll_beside_it() -> None:
    text = "Her rising approval numbers, which are currently above 50%, please the party. The council meets on Monday."
    assert [(e.answer, e.value) for e in polls.extract(text)] == [("approve", 50)]
    text = "She wants their votes, but according to a Pew study, 74 percent of Hindu voters broke for Doe in 2018."
    assert [e.value for e in polls.extract(text)] == [74]
