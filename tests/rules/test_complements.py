"""Whose share a figure is that ends its clause, whatever the verb, and subjects that are no answer."""

from __future__ import annotations

from tests.rules.reading import cases, read

NAMED = """
In the poll just 36 percent say they are satisfied with "the way things are going in town." | 36 percent: satisfied with the way things are going in town
In the poll 57 percent said they would prefer that the mayor leave office rather than "fight on in court." | 57 percent: prefer that the mayor leave office rather than fight on in court
In the poll 60 percent worry the trial will last longer than necessary, with just one in four saying it will be short. | 60 percent: worry the trial will last longer than necessary; one in four: be short
In the poll 58 percent believe that, despite what the firm has said, the plant will close. | 58 percent: plant will close
In the poll 58 percent think - although few say so aloud - that the mayor is lying. | 58 percent: mayor is lying
In a sign of fading trust in the police, 61 percent of residents in the poll said they would not call them. | 61 percent: would not call them
Trust in the police stands at 61 percent in the poll. | 61 percent: trust in the police
In the poll 31 percent named the roads as the top problem; schools were next at 19 percent. | 31 percent: roads; 19 percent: schools
In the poll 31 percent said the roads come first. Then came schools at 19 percent and jobs, long the first worry, at a mere 9 percent. | 31 percent: roads come first; 19 percent: schools; 9 percent: jobs
In the poll 31 percent said the roads come first. Second was housing, with 19 percent. | 31 percent: roads come first; 19 percent: housing
In the poll Jane Doe has 32 percent. Ann Roe, a lawyer who has never stood for office, limps in with 11 percent. | 32 percent: Doe; 11 percent: Roe
In the poll Jane Doe has 32 percent. The lawyer, Ann Roe, a bridge named after her, had 28 percent. | 32 percent: Doe; 28 percent: Roe
In the poll Jane Doe, who fears nobody but Ann Roe, is at 50 percent. | 50 percent: Doe
In the poll the Harbour Party stands at 14 percent, while the Tram Party, founded in March, already attracts 6 percent. | 14 percent: Harbour Party; 6 percent: Tram Party
In the poll 36 percent get their news from television. The radio is at 14 percent, and newspapers, once read by all, come in at 9 percent. | 36 percent: get their news from television; 14 percent: radio; 9 percent: newspapers
In the poll 36 percent get their news from television; radio, 14 percent; newspapers, 9 percent. | 36 percent: get their news from television; 14 percent: radio; 9 percent: newspapers
"""  # noqa: E501

# What a subject is stands between commas before its verb, and is no part of the answer.
ASIDES = """
In the poll 47 percent say the governor, a Democrat, does not deserve to stay. | 47 percent: governor does not deserve to stay
In the poll 30 percent say the bridge, long a source of complaint, should be torn down. | 30 percent: bridge should be torn down
In the poll 30 percent believe the mayor, who took office in May, should resign. | 30 percent: mayor should resign
In the poll 30 percent say taxes, tolls and fares hurt. | 30 percent: taxes, tolls and fares hurt
In the poll two-thirds believe the toll would hurt farmers and, in turn, raise the price of food. | two-thirds: toll would hurt farmers
"""  # noqa: E501

# A group, a word that points at the figure, what is rated, or who polled.
NO_ANSWER = """
In the poll 52 percent oppose the bridge. Women are at 58 percent, men at 46 percent. | 52 percent: oppose; 58 percent: oppose / women; 46 percent: oppose / men
In the poll 52 percent oppose the bridge. Among nurses the figure climbs to 61 percent. | 52 percent: oppose; 61 percent: oppose / nurses
In the poll 44 percent approve of the governor. Congress sits at 9 percent. | 44 percent: approve; 9 percent: approve
In the poll 44 percent approve of the governor. Her husband, who holds no office, is at 51 percent. | 44 percent: approve; 51 percent: approve
In the poll 44 percent approve of the governor. CNN had her on 42 percent in May, Gallup on 45 percent. | 44 percent: approve; 42 percent: approve; 45 percent: approve
"""  # noqa: E501


@cases(NAMED + ASIDES)
def test_subjects_that_are_the_answer(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(NO_ANSWER)
def test_subjects_that_are_no_answer(text: str, figures: str) -> None:
    assert read(text) == figures
