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

# What goes on about a survey told before.
GOING_ON = """
In the poll 46 percent said yes and 48 percent no. A year ago, voters said yes by 21. | 46 percent: yes; 48 percent: no; 21: margin yes previously
In the poll Jane Doe has 48 percent and Tom Roe 41. She's winning women by fifteen. | 48 percent: Doe; 41: Roe; fifteen: margin Doe / women
In the poll the No side is at 48 percent. A poll by the paper put the No side six points in front. | 48 percent: No; six points: margin No
In the poll 41 percent approve of her work on taxes. On schools it's 29 percent. | 41 percent: approve; 29 percent: approve
Her approval is at 41 percent, with 53 percent disapproving. That's down from 50 and 42 in June. | 41 percent: approve; 53 percent: disapprove; 50: approve previously; 42: disapprove previously
Forty-one percent approve and 53 percent disapprove, compared with 50 and 42 percent in June. | Forty-one percent: approve; 53 percent: disapprove; 50: approve previously; 42 percent: disapprove previously
In the poll 41 percent approve and 53 percent disapprove, down from 50 and 42 in June. | 41 percent: approve; 53 percent: disapprove; 50: approve previously; 42: disapprove previously
Jane Doe has 41 percent and Tom Roe 53 percent, from 50 and 42 percent in June. | 41 percent: Doe; 53 percent: Roe; 50: Doe previously; 42 percent: Roe previously
In the poll support for the toll has seen a drop of 20 to 30 points. | 20: change -20 support; 30 points: change -30 support
Her approval rose by 3 to 5 points. | 3: change +3 approve; 5 points: change +5 approve
The lab finds it at 58%, with 33% opposed. | 58%: support; 33%: oppose
The poll puts the amendment on 58%, with 33% against. | 58%: support; 33%: oppose
Undecided voters make up 17 per cent. | 17 per cent: undecided
62% felt Jane Doe won the debate, compared to 27% for Tom Roe. | 62%: Doe; 27%: Roe
Poor old Tom Roe can only muster 11 per cent - half what his party got at the last election. | 11 per cent: Roe
Jane Doe won 62% of the vote, compared to 27% for Tom Roe in 2020. | -
In the poll 40 percent approve. A sixth of the electorate is over 65. | 40 percent: approve
"""  # noqa: E501

# A list that opens each entry with its number.
ENTRIES = """
39% - In a Gallup survey, the percentage of women in 12 states who rated housing as the most important issue. | 39%: housing / women
39% - The percentage of Americans who approve of Congress, according to Gallup. | 39%: approve
62% - Share of voters who say they worry about crime, in a Pew poll. | 62%: worry about crime
54 percent: the share of registered voters who would vote for Jane Doe, the poll found. | 54 percent: Doe
71% - Percentage of Republicans who oppose the deal. | 71%: oppose / republicans
A third - the proportion of parents who say school is too long. | A third: school is too long / parents
12% - The percentage of the budget that goes to roads. | -
39% of Americans approve, the highest percentage of the year. | 39%: approve
In the poll 52 percent are for Yes. No is on 48 there. | 52 percent: Yes; 48: No
"""  # noqa: E501


@cases(ENTRIES)
def test_entries_of_a_list_of_numbers(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(GOING_ON)
def test_figures_that_go_on_about_a_survey(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(TOLD)
def test_figures_told_in_passing(text: str, figures: str) -> None:
    assert read(text) == figures


def test_a_rating_needs_no_poll_beside_it() -> None:
    text = "Her rising approval numbers, which are currently above 50%, please the party. The council meets on Monday."
    assert [(e.answer, e.value) for e in polls.extract(text)] == [("approve", 50)]
    text = "She wants their votes, but according to a Pew study, 74 percent of Hindu voters broke for Doe in 2018."
    assert [e.value for e in polls.extract(text)] == [74]
