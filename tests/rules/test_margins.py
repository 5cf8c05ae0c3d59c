"""Leads, nets, gaps and changes."""

from __future__ import annotations

from tests.rules.reading import cases, read

MARGINS = """
In the poll Jane Doe leads Tom Roe by five percentage points. | five percentage points: margin Doe over Roe
Jane Doe has a 12-point lead over Tom Roe in the survey. | 12-point: margin Doe over Roe
Tom Roe trails Jane Doe by 8 points. | 8 points: margin Doe over Roe
The poll gives Jane Doe a three-point edge. | three-point: margin Doe
The mayor's net approval in the poll is -9. | -9: margin disapprove
Her net favorability stands at +14. | +14: margin favorable
Voters support the bridge by a 20-point margin. | 20-point: margin support
Jane Doe's lead has narrowed to three points. | three points: margin Doe
The generic ballot in the poll is D+4. | +4: margin Democrats
By a 10-point margin, more voters disapprove than approve of the mayor. | 10-point: margin disapprove
By a 14-point margin, voters say the trains are too slow. | 14-point: margin trains are too slow
Women favor Jane Doe over Tom Roe by 9 points. | 9 points: margin Doe over Roe / women
Independents back Jane Doe by 10 points. | 10 points: margin Doe / independents
The poll found a six-point lead for Jane Doe. | six-point: margin Doe
In the polls Jane Doe leads Tom Roe by 8 to 12 points. | 8: margin Doe over Roe; 12 points: margin Doe over Roe
In the poll Jane Doe leads Tom Roe by 7 points. In Ohio the margin was 12 points. | 7 points: margin Doe over Roe; 12 points: margin Doe
The mayor's approval in the poll is 52-40, or +12. | 52: approve; 40: disapprove; +12: margin approve
"""  # noqa: E501

CHANGES = """
In the poll 45 percent approve of the mayor, up 3 points from May. | 45 percent: approve; 3 points: change +3 approve
Her approval rating fell 6 points to 38 percent. | 6 points: change -6 approve; 38 percent: approve
Disapproval rose by four points, to 51 percent. | four points: change +4 disapprove; 51 percent: disapprove
Support for the bridge dropped 11 percentage points. | 11 percentage points: change -11 support
The poll shows a seven-point drop in approval of the mayor. | seven-point: change -7 approve
Jane Doe's support slipped a point to 31 percent. | a point: change -1 Doe; 31 percent: Doe
In the poll Jane Doe has 52% (+7) and Tom Roe 40% (-3). | 52%: Doe; +7: change +7 Doe; 40%: Roe; -3: change -3 Roe
"""


@cases(MARGINS + CHANGES)
def test_margins_and_changes(text: str, figures: str) -> None:
    assert read(text) == figures
