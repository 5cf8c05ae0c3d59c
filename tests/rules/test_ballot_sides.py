"""Yes and no as the sides of a referendum; a proposal that is ahead or behind."""

from __future__ import annotations

from tests.rules.reading import cases, read

SIDES = """
The poll on the referendum has yes steady at 41%, no down one to 48%. | 41%: yes; one: change -1 no; 48%: no
The poll on the referendum found a hard no was up three to 42% while a soft no was down two to 8%. | three: change +3 hard no; 42%: hard no; two: change -2 soft no; 8%: soft no
In the referendum poll no was ahead of yes in: Queensland, 51% to 40%; New South Wales, 49% to 42%. | 51%: no / queensland; 40%: yes / queensland; 49%: no / new south wales; 42%: yes / new south wales
A poll before the referendum found that the no vote led yes by 57 to 43 per cent. | 57: no; 43 per cent: yes
"""  # noqa: E501

NONE = """
In the poll on the referendum 11% say there was no change and 42% would vote no. | 11%: no change; 42%: no
"""


@cases(SIDES + NONE)
def test_sides_of_a_referendum(text: str, figures: str) -> None:
    assert read(text) == figures


PROPOSALS = """
Proposition 30 is leading by 10 points and Prop. 38, a rival plan, trails by 15 points. | 10 points: margin support; 15 points: margin oppose over support
In the poll the measure to legalize bingo was behind, 44% to 48%. Last month it led 50% to 41%. | 44%: support; 48%: oppose; 50%: support previously; 41%: oppose previously
A week ago the poll had the school bond with a nine-point lead. | nine-point: margin support previously
The poll has Question 2 failing by 17 points. It is ahead by 6 points among renters. | 17 points: margin oppose over support; 6 points: margin support / renters
Proposition 8 would tax boats for seven years. It's leading by 67 percent to 28 percent in the poll. | 67 percent: support; 28 percent: oppose
Amendment 4, which would raise the toll, is losing by 14 points in the poll. | 14 points: margin oppose over support
In the poll the casino referendum was passing 51 to 40 percent. | 51: support; 40 percent: oppose
Voters support Prop. 29 by a ten-point margin (51 percent to 41 percent) in the poll. | ten-point: margin support; 51 percent: support; 41 percent: oppose
"""  # noqa: E501

NO_SIDES = """
The law led to a 12-point rise in enrolment, and 40 percent in the poll back it. | 40 percent: support
In the poll Jane Doe leads Bob Roe by 5 points, and the bill is known to 40 percent. | 5 points: margin Doe over Roe; 40 percent: known
"""  # noqa: E501


@cases(PROPOSALS + NO_SIDES)
def test_sides_of_a_proposal(text: str, figures: str) -> None:
    assert read(text) == figures
