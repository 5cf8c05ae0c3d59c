"""Bare numbers that are shares by their place alone."""

from __future__ import annotations

from tests.rules.reading import cases, read

PLACED = """
In the poll, 44 percent of voters back the bypass. Among renters, just 39 do. | 44 percent: support; 39: support / renters
Some 52 percent said rents were too high, 37 said they were fair and 11 didn't know. | 52 percent: rents were too high; 37: fair; 11: undecided
Jane Doe leads Ann Roe by 42 percent to 38. Among women it's 45. | 42 percent: Doe; 38: Roe; 45: Doe / women
It found that 61 percent of Democrats back the levy, and 48 of independents. | 61 percent: support / democrats; 48: support / independents
The levy is supported by 53 percent and opposed by 38. | 53 percent: support; 38: oppose
Approval stood at 45 percent. With Latinos, he's at 28. | 45 percent: approve; 28: approve / hispanic
Satisfaction was highest in cities (63 percent) and lower in villages (49). | 63 percent: satisfied / urban; 49: satisfied / rural
Jane Doe's ratings are 41 percent approval, 53 disapproval. | 41 percent: approve; 53: disapprove
In the poll 36 percent said too little. Among teachers it's 12 and 24. | 36 percent: too little; 12: too little / teachers; 24: too much / teachers
In the poll 58 percent said it was fine. And renters? Just 16, which is few. | 58 percent: fine; 16: fine / renters
In the poll 41 percent approve. Support topped half in May. | 41 percent: approve; half: approve previously
In the poll the bridge was named by 36 percent and the ferry by 27. | 36 percent: bridge; 27: ferry
Another 14 percent of renters point to the cost. | 14 percent: point to the cost / renters
Net approval is +19 among renters. Nurses are lower, at \u201314. | +19: margin approve / renters; \u201314: margin disapprove / nurses
In the poll 41 percent approve. It was a third in May. | 41 percent: approve; a third: approve previously
"""  # noqa: E501

# What is counted, dates, ages, hours, ranks and seats are no shares.
COUNTED = """
In the poll, 44 percent of voters back the bypass. She is 54 and drives a bus. | 44 percent: support
In the poll, 44 percent of voters back the bypass. The vote is at 10 on Tuesday. | 44 percent: support
In the poll, 44 percent of voters back the bypass. The council has 51, of whom 26 sit for wards. | 44 percent: support
In the poll, 44 percent of voters back the bypass. Police said 23 were arrested. | 44 percent: support
In the poll, 44 percent of voters back the bypass. There were 66 last year. | 44 percent: support
In the poll, 44 percent of voters back the bypass. They moved there when they were 16. | 44 percent: support
In the poll, 44 percent of voters back the bypass. The seats would go to Doe's party with 41 and Roe's with 30. | 44 percent: support
"""  # noqa: E501


@cases(PLACED)
def test_numbers_in_the_place_of_a_share(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(COUNTED)
def test_numbers_that_count_something(text: str, figures: str) -> None:
    assert read(text) == figures
