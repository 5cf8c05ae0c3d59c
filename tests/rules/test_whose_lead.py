"""Whose lead a gap is, where other words or sentences say so."""

from __future__ import annotations

from tests.rules.reading import cases, read

# A sentence without figures tells who leads; what was told of groups or things tells nothing.
TOLD = """
Labour's lead over the Conservatives has grown since the spring. The gap is now 14 points, up from nine in May. | 14 points: margin Labour; nine: margin Labour previously
Jane Doe has pulled in front of Tom Roe. The difference is now 2 points, compared with 9 points in August. | 2 points: margin Doe; 9 points: margin Doe previously
Jane Doe has been overtaken by Tom Roe. The gap is 3 points. | 3 points: margin Roe
Tom Roe still trails Jane Doe in the north. That gap, 7 points, is the smallest since May. | 7 points: margin Doe
Democrats' advantage on the generic ballot is growing. Among women the gap is 12 points. | 12 points: margin Democrats / women
Tom Roe leads Jane Doe by 4 points among men. Women lean the other way. There the gap is 9 points. | 4 points: margin Roe over Doe / men; 9 points: margin Roe / women
The team leads the way in research. The gap between rich and poor is 9 points. | 9 points: margin None
"""  # noqa: E501

# What a lead or a net of now is compared with is one of then.
COMPARED = """
Jane Doe faces Tom Roe. Doe is gaining while Roe slips, and polls show her leading Roe by 5 points. | 5 points: margin Doe over Roe
Jane Doe leads Tom Roe by 6 points, against Roe's two-point lead in May. | 6 points: margin Doe over Roe; two-point: margin Roe previously
The mayor is 8 points underwater, compared with 11 in May. | 8 points: margin unfavorable; 11: margin unfavorable previously
Jane Doe has a 3-point edge over Tom Roe, versus 7 a month earlier. | 3-point: margin Doe over Roe; 7: margin Doe over Roe previously
"""  # noqa: E501

# Whom a party stands for, in a contest of two persons.
STANDS = """
In one poll Democrat Jane Doe leads Republican Tom Roe by 6 points. Another found the Republican ahead by just 2 points. | 6 points: margin Doe over Roe; 2 points: margin Roe
In July Democrat Jane Doe led Republican Tom Roe by 6 points. Another survey has the GOP candidate 2 points behind. | 6 points: margin Doe over Roe previously; 2 points: margin Doe over Roe
In July Democrat Jane Doe led Republican Tom Roe by 6 points. Another survey gives the Democrat a 3-point edge. | 6 points: margin Doe over Roe previously; 3-point: margin Doe
"""  # noqa: E501

# A lead, where the same words with a share behind them would tell of a change; and whose neither is.
NO_CHANGE = """
The mayor, Jane Doe, touted a poll showing her 4 points up. Tom Roe led in May. | 4 points: margin Doe
Tom Roe is down a whopping 14 points to Jane Doe. | 14 points: margin Doe over Roe
In the poll Tom Roe is down 6 points to 31 percent. | 6 points: change -6 Roe; 31 percent: Roe
Jane Doe's lead over Tom Roe rose to around 8 points. | 8 points: margin Doe over Roe
Jane Doe's lead over Tom Roe has grown to eight points as her support among renters has risen. | eight points: margin Doe over Roe
Jane Doe's lead over Tom Roe has grown to eight points as well as among renters. | eight points: margin Doe over Roe / renters
Support for the bridge has risen by 9 points because renters have warmed to it. | 9 points: change +9 support
"""  # noqa: E501

# Favorites and who is in front; whose a gap, the same amount or a second margin is.
FAVORITES = """
The survey makes Jane Doe a 6-point favorite over Tom Roe in Ohio. | 6-point: margin Doe over Roe
Tom Roe spoke. The poll found him a 4-point favourite among renters. | 4-point: margin Roe / renters
Tom Roe is a 9-point underdog against Jane Doe, the poll found. | 9-point: margin Doe over Roe
The home team is a 3-point favorite on Sunday. | -
Though Jane Doe is in front of Tom Roe only by 0.2%, it is the first time she leads. | 0.2%: margin Doe over Roe
"""

AS_BEFORE = """
In rural areas, 59 percent favor the tax and 36 percent oppose it. That gap of 23 points was 16 points in the national sample. | 59 percent: support / rural; 36 percent: oppose / rural; 23 points: margin support / rural; 16 points: margin support
The mayor's favorable rating is 10 points higher than Tom Roe's, and it's 6 points higher in Ohio. | 10 points: margin favorable; 6 points: margin favorable
Jane Doe leads Tom Roe by five points (46-41 percent), and before that by eight (49-41). | five points: margin Doe over Roe; 46: Doe; 41 percent: Roe; eight: margin Doe over Roe previously; 49: Doe previously; 41: Roe previously
"""  # noqa: E501

# As many shares as names stand in their order; who is so far behind trails whoever leads.
IN_ORDER = """
Jane Doe and Tom Roe are at 45 and 41 percent. | 45: Doe; 41 percent: Roe
Labour and the Tories were on 36 percent and 33 percent in May. | 36 percent: Labour previously; 33 percent: Conservatives previously
Jane Doe, Tom Roe and Ann Poe are at 35, 31 and 12 percent. | 35: Doe; 31: Roe; 12 percent: Poe
Jane Doe and Tom Roe are backed by 45 percent and 41 percent of voters. | 45 percent: Doe; 41 percent: Roe
Jane Doe and Tom Roe are at 45 percent in Ohio and 41 percent in Iowa. | 45 percent: Doe and Roe; 41 percent: Doe and Roe
Jane Doe and Tom Roe are tied at 45 percent. | 45 percent: Doe and Roe
Jane Doe leads with 45 percent. Tom Roe is second with 41 percent, four points behind. | 45 percent: Doe; 41 percent: Roe; four points: margin Doe over Roe
Jane Doe has 45 percent and Tom Roe 41 percent, four points back. | 45 percent: Doe; 41 percent: Roe; four points: margin Doe over Roe
"""  # noqa: E501


@cases(IN_ORDER)
def test_in_order(text: str, figures: str) -> None:
    assert read(text) == figures


# A party that has a rating is rated, and not asked.
RATED = """
Democrats, who now have a -14 percent approval rating, are worse off than the mayor. | -14 percent: margin disapprove
Republicans have a 28 percent approval rating and Democrats have a 33 percent rating. | 28 percent: approve; 33 percent: approve
Republicans, with an approval rating of 28 percent, are unpopular. | 28 percent: approve
Republicans give the mayor a 28 percent approval rating. | 28 percent: approve / republicans
Republicans have a 28 percent favorable view of the mayor. | 28 percent: favorable / republicans
Republicans have a 28 percent approval rating for the mayor. | 28 percent: approve / republicans
"""  # noqa: E501

# Whom words far from the figure tell of: a bracket between, the end of the sentence before.
FAR = """
Democrats lead among low-income voters (55% to 35%), and the Republicans lead among middle-income voters ($75,000-$99,000) by 10 points. | 55%: Democrats / low-income; 35%: Republicans / low-income; 10 points: margin Republicans / middle-income
In the poll 45 percent back Jane Doe, thanks to women in the suburbs. They favor her by 13 points. | 45 percent: Doe; 13 points: margin Doe / women suburban
The share of renters who back the tax fell by six points. | six points: change -6 support / renters
Of the four polls, Jane Doe and Tom Roe each led two. | -
"""  # noqa: E501

# Of two things told to all of them: the one that more believe, trust or back.
LIKELIER = """
Voters were 6 points more inclined to believe the mayor than the governor. | 6 points: margin mayor over governor
Respondents were 9 points more likely to trust Jane Doe than Tom Roe on the economy. | 9 points: margin Doe over Roe
Voters are 4 points less likely to support the tunnel than the bridge. | 4 points: margin bridge over tunnel
Voters are 4 points more likely to support the tunnel than they were in May. | 4 points: change +4 support the tunnel
Women are 6 points less likely than men to back the bridge. | 6 points: margin back the bridge / women
"""


@cases(RATED)
def test_parties_are_rated(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(FAR)
def test_whose_far_away(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(LIKELIER)
def test_likelier_of_two(text: str, figures: str) -> None:
    assert read(text) == figures


# Those for something and those against it, and who outnumbers whom; rows and earlier leads in bare numbers.
OUTWEIGHED = """
Supporters of the bill outnumber opponents by 9 points. | 9 points: margin support
Critics of the mayor outnumber fans by 6 points. | 6 points: margin oppose
Those who approve outnumber those who disapprove by 6 points. | 6 points: margin approve over disapprove
Those who say it is slow outnumber those who say it is fast by 2 points. | 2 points: margin slow over fast
More voters oppose than support the bill, by a margin of 9 points. | 9 points: margin oppose
Women outnumber men by 9 points among nurses. | -
"""

BARE = """
Jane Doe's lead over Tom Roe has shrunk from 16 points to just five. | 16 points: margin Doe over Roe previously; five: margin Doe over Roe
Jane Doe has cut Tom Roe's lead in half, to 10 points from 20. | 10 points: margin Roe; 20: margin Roe previously
Jane Doe is up by 8 points on Tom Roe in Ohio and by 6 in Iowa. | 8 points: margin Doe over Roe; 6: margin Doe over Roe
"""  # noqa: E501


@cases(OUTWEIGHED)
def test_outweighed(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(BARE)
def test_bare_leads(text: str, figures: str) -> None:
    assert read(text) == figures


# Names beside a lead: who is up on whom, who has the next one, over how many.
BESIDE = """
Jane Doe is up on Tom Roe by 4 in Ohio, 46 percent to 42 percent. | 4: margin Doe over Roe; 46 percent: Doe; 42 percent: Roe
Tom Roe sits at 20 percent, 8 points back of Jane Doe. | 20 percent: Roe; 8 points: margin Doe over Roe
Voters give Tom Roe a 7-point edge on jobs and Jane Doe an 11-point edge on crime. | 7-point: margin Roe; 11-point: margin Doe
Jane Doe leads Tom Roe and Ann Poe by a 5-point margin. | 5-point: margin Doe over Roe
Jane Doe has a 9-point edge over Tom Roe and an 11-point lead over Ann Poe. | 9-point: margin Doe over Roe; 11-point: margin Doe over Poe
The law is viewed unfavorably by a net 9 points. | 9 points: margin unfavorable
Jane Doe met Tom Roe and Ann Poe. Against Ann Poe, Doe is three points ahead. | three points: margin Doe over Poe
In the poll 50 percent disapprove of the mayor and 40 percent approve, her worst since a 13-point negative rating in 2011. | 50 percent: disapprove; 40 percent: approve; 13-point: margin disapprove previously
Undecided voters, who are left out above, are at 18 percent, up two points. | 18 percent: undecided; two points: change +2 undecided
In 2012 Jane Doe ran 7 points better among women than Tom Roe. | -
"""  # noqa: E501


@cases(BESIDE)
def test_beside(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(FAVORITES)
def test_favorites(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(AS_BEFORE)
def test_as_before(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(STANDS)
def test_who_stands(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(NO_CHANGE)
def test_no_change(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(TOLD)
def test_told_before(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(COMPARED)
def test_compared_with_then(text: str, figures: str) -> None:
    assert read(text) == figures
