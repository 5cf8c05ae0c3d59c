"""Numbers that are all their sentence says, and short rows of a name or an answer and its number."""

from __future__ import annotations

from tests.rules.reading import cases, read

ALONE = """
In the poll, 33 percent approve of the mayor. Renters? 77. And the nurses? A measly 5. | 33 percent: approve; 77: approve / renters; 5: approve / nurses
In the poll, 33 percent approve of the mayor, and among nurses only 14 percent do. Fourteen! | 33 percent: approve; 14 percent: approve / nurses; Fourteen: approve
Is she honest? Yes, 39 percent. No, 58. | 39 percent: yes; 58: no
Jane Doe meets Ann Roe in May. Doe, 48; Roe, 44. Among women it's Doe, 55; Roe, 38. | 48: Doe; 44: Roe; 55: Doe / women; 38: Roe / women
Labour came third, on 12 per cent. The Greens were a whisker behind, at 11. | 12 per cent: Labour; 11: Greens
Jane Doe is on 42 percent. Fox News gives her 45. A month ago it had her at 39 too. | 42 percent: Doe; 45: Doe; 39: Doe previously
Labour is on 30 per cent and the Greens on 12 per cent. A month ago the same pollster had them at 34 and 11 respectively. | 30 per cent: Labour; 12 per cent: Greens; 34: Labour previously; 11: Greens previously
In the poll 57 percent support the plan and 30 percent oppose it. That's up from 49 and 25 in June. | 57 percent: support; 30 percent: oppose; 49: support previously; 25: oppose previously
In the poll 57 percent support it and 30 percent oppose it. In the west the figures are 61 and 28, in the east 44 and 45. | 57 percent: support; 30 percent: oppose; 61: support / west; 28: oppose / west; 44: support / east; 45: oppose / east
Just over half approve of the budget. Among farmers it's a shade under half. | half: approve; half: approve / farmers
One Labour voter in six would vote tactically. | One Labour voter in six: would vote tactically / labour
Nurses split two-thirds in favour and barely a sixth against. | two-thirds: support / nurses; a sixth: oppose / nurses
In the poll 57 percent support it. Even nurses split, 43 for and 42 against. | 57 percent: support; 43: support / nurses; 42: oppose / nurses
In the poll Jane Doe was named by 14 percent and Ann Roe by nine. | 14 percent: Jane Doe; nine: Ann Roe
Labour is on 31 per cent, with the Greens picking up 9 per cent. | 31 per cent: Labour; 9 per cent: Greens
Acme have topline figures of 44 and 38 for Jane Doe and Ann Roe. | 44: Doe; 38: Roe
The mayor's ratings in the poll were these. Approve 31 percent (33). | 31 percent: approve; 33: approve previously
Jane Doe is on 48 percent and Ann Roe on 41. Farmers? Sixty-four, twenty-six. | 48 percent: Doe; 41: Roe; Sixty-four: Doe / farmers; twenty-six: Roe / farmers
Jane Doe's approval is 33 percent. The Gallup poll has her at 36 too. | 33 percent: approve; 36: approve
Undecided voters make up 17 percent. | 17 percent: undecided
The levy gets the thumbs up from seven in ten. | seven in ten: support
In the poll 58 percent oppose the tariffs. It was 51 percent last April. | 58 percent: oppose; 51 percent: oppose previously
Asked who they would like as mayor, 62 percent felt Jane Doe won, compared with 27 percent for Ann Roe. | 62 percent: Doe; 27 percent: Roe
Jane Doe leads in Ohio with an average of 36 percent of the vote. | 36 percent: Doe
They want the chance to vote soon: 39 percent favor a vote this year. | 39 percent: support
Black voters back Jane Doe. She's got 60 percent of 'em. | 60 percent: Doe / black
Some 44 percent approve of the mayor. In the north, just under half. | 44 percent: approve; half: approve / north
On schools, 41 percent approve of the mayor. On parks it's 29 percent. | 41 percent: approve; 29 percent: approve
"""  # noqa: E501

# Ages, answers to other questions, hours and what is handed over.
OTHERS = """
In the poll, 44 percent of voters back the bypass. Anna Reed, 48; Tom Reed, 44, and their son live beside it. | 44 percent: support
In the poll, 44 percent of voters back the bypass. How old is the bridge? Sixty. | 44 percent: support
In the poll, 44 percent of voters back the bypass. The council gave him 9. | 44 percent: support
In the poll, 44 percent back the bypass, up from 1 percent. "It's half and half," she said. | 44 percent: support; 1 percent: support previously
"""  # noqa: E501


@cases(ALONE)
def test_numbers_alone(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(OTHERS)
def test_numbers_alone_of_something_else(text: str, figures: str) -> None:
    assert read(text) == figures
