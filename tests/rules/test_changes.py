"""Changes: behind their shares, by any verb of falling and rising, and in numbers without a unit."""

from __future__ import annotations

from tests.rules.reading import cases, read

# A change right behind its share is of the same answer, whatever stands after it.
BESIDE = """
In the poll the 35 percent of residents that approve of the mayor represents a nine-point drop over last month. | 35 percent: approve; nine-point: change -9 approve
In the poll 35 percent of residents approve of the mayor, a nine-point increase over an April survey. | 35 percent: approve; nine-point: change +9 approve
In the poll 35 percent of residents approve of the mayor, a nine-point drop over the last two polls. | 35 percent: approve; nine-point: change -9 approve
Jane Doe holds a 47-44 percent lead over Tom Roe in the latest poll, up two points from Sunday. | 47: Doe; 44 percent: Roe; two points: change +2 Doe
A record 67 percent of voters - up 1 point since May - approve of the mayor, the poll found. | 67 percent: approve; 1 point: change +1 approve
In the poll 58 percent of women -- down two points since June -- said they trust her. | 58 percent: trust her / women; two points: change -2 trust her / women
In the poll 26 percent approve and 48 percent disapprove. Both figures fell, by 0.4 points and 4.8 points respectively. | 26 percent: approve; 48 percent: disapprove; 0.4 points: change -0.4 approve; 4.8 points: change -4.8 disapprove
In the poll 26 percent approve and 48 percent disapprove, up two points and down three points respectively. | 26 percent: approve; 48 percent: disapprove; two points: change +2 approve; three points: change -3 disapprove
In the poll support for the bridge has lifted 4% to 59%. | 4%: change +4 support; 59%: support
In the poll 41 percent approve, up two on a fortnight ago. | 41 percent: approve; two: change +2 approve
The poll has 35 percent in favor of the tax, down 1 point (12 counties). | 35 percent: support; 1 point: change -1 support
In the poll 45 percent approve, two points better than in May. | 45 percent: approve; two points: change +2 approve
In the poll 45 percent approve (a three-point gain), and 40 percent disapprove, a five-point slip. | 45 percent: approve; three-point: change +3 approve; 40 percent: disapprove; five-point: change -5 disapprove
In the poll Labour, up one, is on 18 percent. The Conservatives are on 10 percent, having lost two. | one: change +1 Labour; 18 percent: Labour; 10 percent: Conservatives; two: change -2 Conservatives
"""  # noqa: E501

# Verbs and comparatives of every kind.
VERBS = """
Approval nosedived 11 points to 39 percent. | 11 points: change -11 approve; 39 percent: approve
Support for the bill tanked eight points, the poll found. | eight points: change -8 support
Approval is off eight points since May. | eight points: change -8 approve
In the poll 45 percent approve. That is five points above the level of a year ago. | 45 percent: approve; five points: change +5 approve
In the poll 45 percent approve. It was six points lower than the 51 percent of May. | 45 percent: approve; six points: change -6 approve; 51 percent: approve previously
"""  # noqa: E501

# A second change goes on with the first; "respectively" gives each answer its own.
MORE = """
In the poll 45 percent approve, up 4 points from 2012 and 7 points since the question was first put in 2007. | 45 percent: approve; 4 points: change +4 approve; 7 points: change +7 approve
Support rose by 9 points in the towns and 8 points in the villages. | 9 points: change +9 support / towns; 8 points: change +8 support / rural
In the poll 43 percent approve and 35 percent disapprove, down 2 points and 1 point respectively from May. | 43 percent: approve; 35 percent: disapprove; 2 points: change -2 approve; 1 point: change -1 disapprove
In the poll 45 percent approve, up 4 points from May, and a 7-point lead is left. | 45 percent: approve; 4 points: change +4 approve; 7-point: margin approve
"""  # noqa: E501

# What a bracket tells is of the place before it; which answer, the first bracket of a row says.
PLACES = """
Negative views of the port have risen in Spain (up from 42 to 64%), France (44 to 67%) and Turkey (36 to 64%). | 42: unfavorable / spain previously; 64%: unfavorable / spain; 44: unfavorable / france previously; 67%: unfavorable / france; 36: unfavorable / turkey previously; 64%: unfavorable / turkey
There was a rise in negative views of the port in several countries, including the United Kingdom (up 20 points), Canada (up 19 points) and Peru (up 18 points). | 20 points: change +20 unfavorable / united kingdom; 19 points: change +19 unfavorable / canada; 18 points: change +18 unfavorable / peru
Support for the tunnel rose most in Mindanao (up by 9 points), but fell in the Visayas (down by 7 points) and Metro Manila (down by 2 points). | 9 points: change +9 support / mindanao; 7 points: change -7 support / visayas; 2 points: change -2 support / metro manila
Trust in the courts stands at 40% in Kenya (down from 52%), 38% in Ghana (up from 30%) and 22% in Peru (down 4 points). | 40%: trust in the courts / kenya; 52%: trust in the courts / kenya previously; 38%: trust in the courts / ghana; 30%: trust in the courts / ghana previously; 22%: trust in the courts / peru; 4 points: change -4 trust in the courts / peru
Some 56% have a positive view of France (up from 51% in May). | 56%: favorable; 51%: favorable previously
"""  # noqa: E501

# The earlier share behind its change; nets of places, classes and persons.
EARLIER = """
Gross satisfaction with the mayor rose by one point from 79 percent, the undecided rose by two points from 8 percent, and dissatisfaction fell by three points from 13 percent. | one point: change +1 satisfied; 79 percent: satisfied previously; two points: change +2 undecided; 8 percent: undecided previously; three points: change -3 dissatisfied; 13 percent: dissatisfied previously
The approval rating rose by four points from 71 percent in May to 75 percent. | four points: change +4 approve; 71 percent: approve previously; 75 percent: approve
Jane Doe's net satisfaction rating is +68. Urban net satisfaction stayed at +67. Rural net satisfaction fell to +60. It stayed high in class D, at +66. | +68: margin approve; +67: margin approve / urban; +60: margin approve / rural; +66: margin approve / class d
"""  # noqa: E501


# What people feel, and what somebody moves.
MEASURED = """
In the poll confidence in President Jane Doe fell by 13 points to 46 percent, and trust in the courts has dropped 40 points to 12 percent. | 13 points: change -13 confidence in president jane doe; 46 percent: confidence in president jane doe; 40 points: change -40 trust in the courts; 12 percent: trust in the courts
In the poll the speech has increased his approval rating by 2 percent. | 2 percent: change +2 approve
In the poll the new bridge has increased traffic by 2 percent. | -
In the poll 45 percent trust the mayor. Opinions of the port authority have fallen by 15 points. | 45 percent: trust the mayor; 15 points: change -15 favorable
In the poll attitudes toward Peru have improved by six points since May. Negative views of the police rose by four points. | six points: change +6 favorable; four points: change +4 unfavorable
"""  # noqa: E501

# A lead, a comparison of places and a poll that was wrong are no changes.
# Who is counted by what they say, on either side of the change.
COUNTED = """
The number of residents who think the toll is unfair has grown by 10 points, the poll found. | 10 points: change +10 toll is unfair
The share of voters who trust her has fallen nine points since May, the survey shows. | nine points: change -9 trust her
The survey found a six-point fall in the number of voters who trust the mayor. | six-point: change -6 trust the mayor
In the poll 48 percent disapprove and 34 percent approve, a five-point drop in those who approve. | 48 percent: disapprove; 34 percent: approve; five-point: change -5 approve
"""  # noqa: E501

NO_CHANGE = """
Jane Doe leads Ann Roe, 45 percent to 40. She was up 10. | 45 percent: Doe; 40: Roe; 10: margin Doe
The last polls were off by four points. | -
Prices rose by four points. | -
"""


@cases(BESIDE)
def test_behind_a_share(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(MORE)
def test_a_second_change(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(PLACES)
def test_in_brackets_behind_places(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(EARLIER)
def test_from_an_earlier_share(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(MEASURED)
def test_what_is_measured(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(VERBS)
def test_by_any_verb(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(NO_CHANGE)
def test_no_change(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(COUNTED)
def test_people_by_what_they_say(text: str, figures: str) -> None:
    assert read(text) == figures


# Who moved is the subject; several parties, each with a number of its own, moved.
MOVERS = """
In the poll the Conservatives are up 2, the NDP up 1 and the Liberals down 3 on 24 per cent. | 2: change +2 Conservatives; 1: change +1 NDP; 3: change -3 Liberals; 24 per cent: Liberals
In the poll the NDP have picked up 11 points while the Liberals have lost 7 points. | 11 points: change +11 NDP; 7 points: change -7 Liberals
In the poll Labour has fallen further behind the Tories, dropping three points. | three points: change -3 Labour
The Tories have edged up two points to be level with Labour in the poll. | two points: change +2 Conservatives
In the poll Labour drops two points to 15 per cent, and the Greens, up 4 points, are level with it. | two points: change -2 Labour; 15 per cent: Labour; 4 points: change +4 Greens
In the poll Labour is up 10 points over the Tories and the SNP up 12 points over Labour. | 10 points: margin Labour over Conservatives; 12 points: margin SNP over Labour
The poll shows Labour's lead has dropped six points from 27 to 21. | six points: change -6 Labour; 27: margin Labour previously; 21: margin Labour
The poll shows Labour's lead dropped two to 22 points, and net approval of Jane Doe fell by six to its lowest-ever -30. | two: change -2 Labour; 22 points: margin Labour; six: change -6 approve; -30: margin disapprove
Her net approval is down by five to -28 in the poll. | five: change -5 approve; -28: margin disapprove
Most say Jane Doe would be the better mayor, a two per cent drop from last week, the poll shows. | two per cent: change -2 jane doe would be the better mayor
In the poll 58 percent disapprove, a one percent increase, and 30 percent approve. | 58 percent: disapprove; one percent: change +1 disapprove; 30 percent: approve
In the poll the NDP have popped up a point and the Bloc loses two points. | a point: change +1 NDP; two points: change -2 Bloc Québécois
The Dow loses 57 points, and Labour is down one point in the poll. | one point: change -1 Labour
In the poll Labour leads by 10 points (-2). | 10 points: margin Labour; -2: change -2 Labour
In the poll Labour are just 1 per cent ahead of the Tories. | 1 per cent: margin Labour over Conservatives
In the poll Labour are on 31 per cent, ahead of the Tories. | 31 per cent: Labour
"""  # noqa: E501


@cases(MOVERS)
def test_who_moved(text: str, figures: str) -> None:
    assert read(text) == figures
