# ruff: noqa: E501  (one case a line)
"""Wordings that cross the families: statements around figures, groups compared, what is no figure of a survey."""

from tests.rules.reading import cases, read

AROUND = """
The mayor's approval rating is 38 percent, 3 points below the 41 percent measured in June. | 38 percent: approve; 3 points: change -3 approve; 41 percent: approve previously
In the poll 42 percent approve of the mayor and 53 percent disapprove. Two weeks ago 41 percent were in favor. | 42 percent: approve; 53 percent: disapprove; 41 percent: approve previously
By 55-24 percent, those polled said they believe the tunnel makes the city less safe. | 55: tunnel makes the city less safe; 24 percent: tunnel makes the city more safe
A broad majority, 53-33 percent, endorsed the new tunnel. | 53: support; 33 percent: oppose
Work has become harder to find, say 62 percent of those asked. | 62 percent: work has become harder to find
Few voters - 3 percent in the north and 4 percent in the south - remain undecided. | 3 percent: undecided; 4 percent: undecided
Of the bus strike 46 percent say it is justified; 34 percent disagree. | 46 percent: justified; 34 percent: not justified
In the survey 43 percent say health care is the issue that mattered most to them. | 43 percent: health care
Obama job approval: Approve - 43 percent/Disapprove - 52 percent | 43 percent: approve; 52 percent: disapprove
"""
COMPARED = """
Supporters include 78 percent of Democrats, 26 percent of Republicans and 54 percent of independents. | 78 percent: support / democrats; 26 percent: support / republicans; 54 percent: support / independents
More Democrats than Republicans approve of the mayor, 61 percent vs. 25 percent. | 61 percent: approve / democrats; 25 percent: approve / republicans
In the survey 79 percent of Democrats, compared with 9 percent of Republicans, approve of the mayor. | 79 percent: approve / democrats; 9 percent: approve / republicans
The number of Democrats who support the tunnel has risen to 56 percent. | 56 percent: support / democrats
Men preferred Democrats by 18 points and rural voters backed Republicans by 33 points. | 18 points: margin Democrats / men; 33 points: margin Republicans / rural voters
Jane Doe leads the field, with Tom Roe 6 points behind. | 6 points: margin Doe over Roe
In the poll 57 percent of those planning to vote would oppose the tunnel. | 57 percent: oppose
Among African Americans, 36 percent support the tunnel. | 36 percent: support / black
Among the 65-plus group, 28 percent support the tunnel. | 28 percent: support / 65+
"""
NO_FIGURE = """
Candidates need to attract 3 percent support in four qualifying polls. | -
The Fed left its interest rate at 4.25 percent. | -
"""


@cases(AROUND + COMPARED + NO_FIGURE)
def test_wordings(text: str, figures: str) -> None:
    assert read(text) == figures
