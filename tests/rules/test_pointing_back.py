"""Figures whose answer is told elsewhere: by somebody's deed, a measure, an amount, or words that deny it."""

from __future__ import annotations

from tests.rules.reading import cases, read

# What somebody without a figure does, which people with one do too.
DEEDS = """
The poet has gone over to Jane Doe's campaign, and 16 percent of nurses have done the same, the poll found. | 16 percent: Doe / nurses
The union has thrown its weight behind Jane Doe, and 22 percent of teachers have followed suit, the poll found. | 22 percent: Doe / teachers
The governor wants the toll scrapped, and 54 percent of drivers feel the same way, the poll found. | 54 percent: wants the toll scrapped / drivers
The bishop says the wall should come down, while 41 percent of Catholics say so too, the poll found. | 41 percent: wall should come down / catholics
In the poll 52 percent of women say the sheriff is rude. That is fewer than the 66 percent of graduates who voiced that view. | 52 percent: sheriff is rude / women; 66 percent: sheriff is rude / graduates
In the poll 52 percent of women say the sheriff is rude; 61 percent of men share their opinion. | 52 percent: sheriff is rude / women; 61 percent: sheriff is rude / men
In the poll 44 percent of nurses share the view that wages are low. | 44 percent: share the view that wages are low / nurses
In the poll 41 percent of nurses are throwing their support behind Jane Doe and 9 percent putting their faith in Tom Roe. | 41 percent: Doe / nurses; 9 percent: Roe / nurses
In the poll 32 percent of nurses put their trust in doctors. | 32 percent: put their trust in doctors / nurses
"""  # noqa: E501

# How many, and of whom: no answer of its own.
AMOUNTS = """
In the poll 34 percent of renters never cycle, compared with about half that amount (18%) of owners. | 34 percent: never cycle / renters; 18%: never cycle / owners
In the poll 12 percent of owners have moved, but more than double that figure (29%) of renters. | 12 percent: have moved / owners; 29%: have moved / renters
In the poll 34 percent of men smoke, compared with twice that share (70%) of sailors who are unmarried. | 34 percent: smoke / men; 70%: smoke / sailors unmarried
In the poll people want to cut waste (61%) and lower the amount (44%). | 61%: want to cut waste; 44%: want to lower the amount
"""  # noqa: E501

# Whose or what measure it is: not the side told before.
MEASURES = """
In the poll 61 percent say the mayor is not honest. Among women her honesty score was higher (47 percent). Among men it was 12 percent. | 61 percent: mayor is not honest; 47 percent: mayor is honest / women; 12 percent: mayor is honest / men
At Jane Doe's present level of support, 35 percent, she would win, the poll of voters found. | 35 percent: Doe
In the poll Jane Doe's approval is 41 percent, down from her 52 percent showing in 2016. | 41 percent: approve; 52 percent: Doe previously
In the poll Jane Doe has a 38 percent approval rating, well below her 51 percent tally last time. | 38 percent: approve; 51 percent: Doe previously
"""  # noqa: E501

DENIED = """
In the poll few renters save. Nor could 71 percent of students find the library. | 71 percent: could not find the library / students
In the poll few renters save. Neither do 61 percent of drivers back the toll. | 61 percent: oppose / drivers
The council plans towers. That is not what two thirds of residents want, the poll found. | two thirds: not want
The council plans parks. That is what two thirds of residents want, the poll found. | two thirds: want
In the poll 62 percent do not believe that the new rules for the sale of old houses in the center of the town will lower rents. | 62 percent: not lower rents
In the poll 62 percent don't think rents will fall. | 62 percent: don't think rents will fall
When asked if the tax helps, growers (61%) were likelier than shepherds (44%) to say it does not. | 61%: not tax helps / growers; 44%: not tax helps / shepherds
In the poll nurses are more supportive of the ban than doctors, 61 percent to 44 percent. | 61 percent: support / nurses; 44 percent: support / doctors
In the poll 52 percent are dissatisfied. Only with schools are nurses more approving than doctors -- 61% vs. 44%. | 52 percent: dissatisfied; 61%: approve / nurses; 44%: approve / doctors
In the poll 38 percent would pay more tax even if the schools stayed as they are. | 38 percent: would pay more tax even if the schools stayed as they are
In the poll 38 percent would close the harbor even though jobs would go. | 38 percent: would close the harbor
"""  # noqa: E501


@cases(DEEDS + AMOUNTS + MEASURES + DENIED)
def test_what_is_pointed_to(text: str, figures: str) -> None:
    assert read(text) == figures
