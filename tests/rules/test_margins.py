"""Leads, nets, gaps and changes."""

from __future__ import annotations

from tests.rules.reading import cases, read

MARGINS = """
In the poll Jane Doe leads Tom Roe by five percentage points. | five percentage points: margin Doe over Roe
Jane Doe met Tom Roe. Roe lost by 12 points although surveys had given him a lead of 2-4 points. | 2: margin Roe previously; 4 points: margin Roe previously
Jane Doe met Tom Roe. Doe trails by 3 to 5 points in most polls. | 3: margin Roe over Doe; 5 points: margin Roe over Doe
The mayor was three to five points underwater in the polls. | three: margin unfavorable; five points: margin unfavorable
In the poll Jane Doe leads Tom Roe by 9 points in Iowa (50% to 41%), 8 points in Ohio (49% to 41%). | 9 points: margin Doe over Roe; 50%: Doe; 41%: Roe; 8 points: margin Doe over Roe; 49%: Doe; 41%: Roe
The poll found a 12-point margin against the tax. | 12-point: margin oppose
The poll found a 20-point gap in favor of lifting the ban. | 20-point: margin support
In the poll Tom Roe trailed Jane Doe by 2 points but now has a 3-point advantage. | 2 points: margin Doe over Roe previously; 3-point: margin Roe
In the poll Jane Doe leads Tom Roe 61 percent to 35 percent among women, so a 26-point lead. | 61 percent: Doe / women; 35 percent: Roe / women; 26-point: margin Doe / women
Jane Doe has a 12-point lead over Tom Roe in the survey. | 12-point: margin Doe over Roe
Tom Roe trails Jane Doe by 8 points. | 8 points: margin Doe over Roe
The poll gives Jane Doe a three-point edge. | three-point: margin Doe
The mayor's net approval in the poll is -9. | -9: margin disapprove
In the poll 50% approve of the mayor and 40% disapprove; in the north the net rating is +21 and in the south -6. | 50%: approve; 40%: disapprove; +21: margin approve / north; -6: margin disapprove / south
The firm calls net ratings of +70 and above "excellent"; +50 to +69, "very good"; and +9 to -9, "neutral". | -
The poll has her net score at -78. That is worse than for those renting (-62) or those owning outright (-63). | -78: margin unfavorable; -62: margin unfavorable / those renting; -63: margin unfavorable / those owning outright
In the poll Jane Doe has a 14-point lead among the university educated. | 14-point: margin Doe / university educated
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
Jane Doe leads Tom Roe in most polls. Roe still trails in Ohio by a 4-point margin in the average. | 4-point: margin Doe over Roe
Jane Doe leads Tom Roe in most polls. Roe still leads in Ohio by a 4-point margin in the average. | 4-point: margin Roe
"""  # noqa: E501

# A participle goes on with the clause before it: whose lead it is, and among whom.
TAILS = """
In the poll Jane Doe leads Tom Roe. Roe has gained five points among renters, cutting Doe's lead to two points. | five points: change +5 Roe / renters; two points: margin Doe / renters
In the poll Jane Doe leads Tom Roe by five points. Among men, Roe gained four points, lifting his lead over Doe to 12 points. | five points: margin Doe over Roe; four points: change +4 Roe / men; 12 points: margin Roe over Doe / men
In the survey Labour is on 38 percent and the Conservatives on 30. Labour has climbed three points, extending its lead to eight points. | 38 percent: Labour; 30: Conservatives; three points: change +3 Labour; eight points: margin Labour
In the poll Jane Doe leads Tom Roe. Doe picked up four points among women, giving her a seven-point edge. | four points: change +4 Doe / women; seven-point: margin Doe / women
In the poll Jane Doe leads Tom Roe by nine points among men, according to the firm, with her lead at four points overall. | nine points: margin Doe over Roe / men; four points: margin Doe over Roe
The poll shows Jane Doe trails Tom Roe among tenants by 8 points, compared to a 14-point deficit for her campaign among owners. | 8 points: margin Roe over Doe / tenants; 14-point: margin Roe / owners
"""  # noqa: E501

# What a group does by a margin, whatever the verb; what a poll has somebody winning by; a race of so many points.
DONE_BY = """
Voters under 35 like the plan by 20 points. | 20 points: margin support / under 35
Likely voters go Democratic by nine points. | nine points: margin Democrats
Jane Doe leads Ann Roe, 45 percent to 40. Last month the poll had Doe winning by seven points. | 45 percent: Doe; 40: Roe; seven points: margin Doe previously
Jane Doe won by seven points. | -
Women outnumber men by 10 points in the class. | -
The polls overestimated Republican performance by three points. | -
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

# Both sides of a lead; changes right behind their share.
BOTH = """
Jane Doe is up 6 points on Tom Roe among women. | 6 points: margin Doe over Roe / women
Jane Doe and Tom Roe are separated by a single point in the poll. | a single point: margin Doe over Roe
With a lead of 10 points over Tom Roe, Jane Doe is the favorite in the poll. | 10 points: margin Doe over Roe
Jane Doe is nine points ahead of Tom Roe. | nine points: margin Doe over Roe
Jane Doe's lead over Tom Roe has shrunk from 9 points to 4 points. | 9 points: margin Doe over Roe previously; 4 points: margin Doe over Roe
Democrats hold an eight-point advantage on the generic ballot. | eight-point: margin Democrats
Jane Doe is at 31 percent, down two points, and Tom Roe at 25 percent, up five. | 31 percent: Doe; two points: change -2 Doe; 25 percent: Roe; five: change +5 Roe
Labour is up two points on 42 per cent in the poll. | two points: change +2 Labour; 42 per cent: Labour
In the poll Doerr leads Roemer by five points. | five points: margin Doerr over Roemer
Jane Doe is four points behind Tom Roe in the poll. | four points: margin Roe over Doe
Tom Roe's lead over Jane Doe has grown from 3 points to 8 points. | 3 points: margin Roe over Doe previously; 8 points: margin Roe over Doe
In the poll Republicans hold a three-point edge on the generic ballot. | three-point: margin Republicans
The poll gives Democrats a six-point lead on the generic ballot. | six-point: margin Democrats
Jane Doe is up five points over Tom Roe. | five points: margin Doe over Roe
With a six-point lead over Tom Roe, Jane Doe is the clear favorite in the poll. | six-point: margin Doe over Roe
In the poll Jane Doe and Tom Roe are two points apart. | two points: margin Doe over Roe
In the poll Ann Poe is seven points ahead of Tom Roe. | seven points: margin Poe over Roe
The BJP is on 41 per cent, up three points, and the Congress on 22 per cent. | 41 per cent: BJP; three points: change +3 BJP; 22 per cent: Congress
"""  # noqa: E501

# Leads in bare numbers, deficits, what a change is said to be.
SAID = """
By a nearly 30-point margin, people in the poll said that they would sooner take the ferry. | 30-point: margin sooner take the ferry
And, by a seven-point margin, the poll found people thought that the tunnel was too dark. | seven-point: margin tunnel was too dark
By 12 points, more voters in the poll approve than disapprove of the mayor. | 12 points: margin approve
Jane Doe faces Tom Roe in May. In the poll Roe has cut Doe's lead from nine points to four. | nine points: margin Doe previously; four: margin Doe
In the poll Jane Doe extends her lead over Tom Roe by three points. | three points: change +3 Doe
Jane Doe faces Tom Roe in May. In the poll Doe is four points up on Roe, 48-44. | four points: margin Doe over Roe; 48: Doe; 44: Roe
Jane Doe faces Tom Roe in May. Doe leads by four (48-44) in the poll, down from seven (50-43) in April. | four: margin Doe; 48: Doe; 44: Roe; seven: margin Doe previously; 50: Doe previously; 43: Roe previously
The Coalition's primary vote fell two points to 36 per cent in the Newspoll. | two points: change -2 Coalition; 36 per cent: Coalition
Jane Doe lost by 1.7 points, whatever the poll had said. | -
In the poll the sample had nine points more Republicans than Democrats. | nine points: margin republicans
In the poll Tom Roe won by 8.9 points. | -
In the poll Tom Roe won women by 9 points. | 9 points: margin Roe / women
Sixty percent disapprove of the mayor in the poll. The drop is 5 points. | Sixty percent: disapprove; 5 points: change -5 approve
In the poll Jane Doe leads Tom Roe by six points. That is down from a ten-point lead in May. | six points: margin Doe over Roe; ten-point: margin Doe previously
The poll was out when they sent plus 30 tanks. | -
The poll found that admissions have fallen by some 90 percent. | -
In the poll support has fallen over the years, but the decline among men (-9) is less than that among women (-22). | -9: change -9 support / men; -22: change -22 support / women
In the poll Tom Roe led Ann Poe by 1 point and Jane Doe, mayor of Troy, by 2 points. | 1 point: margin Roe over Poe; 2 points: margin Roe over Doe
In the poll there was a 9-point swing toward Democrats. | 9-point: change +9 Democrats
The poll has 45 percent who approve of the mayor's work on the roads - up 6 points since May. | 45 percent: approve; 6 points: change +6 approve
In the poll the share of those who view the mayor unfavorably has risen, from 11 percent to 19 percent. | 11 percent: unfavorable previously; 19 percent: unfavorable
In the poll the entry of Ann Poe shaves two points off Tom Roe's lead. | two points: change -2 Roe
The polls have been off 17 points a week before the vote. | -
Two points separate Jane Doe and Tom Roe in the poll. | Two points: margin Doe over Roe
The Conservatives fell two points to 30 per cent in the poll as Labour gained three to 43 per cent. | two points: change -2 Conservatives; 30 per cent: Conservatives; three: change +3 Labour; 43 per cent: Labour
In the poll Democrats lead by 6 points (46 to 40 percent). | 6 points: margin Democrats; 46: Democrats; 40 percent: Republicans
In the poll Jane Doe leads Tom Roe by five. | five: margin Doe over Roe
In the poll Jane Doe is ahead of Tom Roe by eight - her best figure yet. | eight: margin Doe over Roe
In the poll the gap between Jane Doe and Tom Roe is three points. | three points: margin Doe over Roe
In the poll Tom Roe is within three points of Jane Doe. | three points: margin Doe over Roe
In the poll Jane Doe and Tom Roe are within three points of each other. | -
In the poll Tom Roe faces a 12-point deficit against Jane Doe. | 12-point: margin Doe over Roe
The mayor is 12 points under water in the poll. | 12 points: margin unfavorable
Support for the bridge is at 44 percent in the poll. The drop since May is 6 points. | 44 percent: support; 6 points: change -6 support
The number who want the law repealed jumped 8 points, the survey found. | 8 points: change +8 want the law repealed
In the poll, paid for by Acme, +1.34%, Jane Doe talked of her budget. | -
Jane Doe and Tom Roe met in May. In the poll Doe was up 52 to 46. | 52: Doe; 46: Roe
In the poll voters were opposed by 7 points in the north and by 18 points in the south. | 7 points: margin oppose / north; 18 points: margin oppose / south
The poll finds net trust in the courts at -12 and net personal optimism at +30. | -12: margin distrust; +30: margin optimism
"""  # noqa: E501

# Leads told with "up" and "down", changes told with a relative clause, what an election gave.
UP_AND_DOWN = """
The poll has Jane Doe seven points up in Ohio. | seven points: margin Doe
Jane Doe faces Tom Roe in May. The poll shows Roe 4 points down among women. | 4 points: margin Doe over Roe / women
The poll has Labour two points up on last month. | two points: change +2 Labour
In the poll Jane Doe has regained 2 points of the 5 points that she lost in May. | 2 points: change +2 Doe; 5 points: change -5 Doe
In the poll 44 percent approve of the mayor, two points below her election result. | 44 percent: approve
In the poll support has fallen, but the decline among men (-9) is under half of what it is among women (-22). | -9: change -9 support / men; -22: change -22 support / women
The Acme poll of Ohio (18 electoral votes) has Jane Doe ahead only by 2 points. | 2 points: margin Doe
In three polls Jane Doe is ahead by 8, 7 and 7 points. | 8: margin Doe; 7: margin Doe; 7 points: margin Doe
In the poll nurses are 18 points more likely than doctors to say the bridge is steep, and 11 points more likely to say it is ugly. | 18 points: margin bridge is steep / nurses; 11 points: margin is ugly / nurses
In the poll women are 6 points more likely to say the bridge is safe than they were in May. | 6 points: change +6 bridge is safe / women
Jane Doe is ahead by 2 points as electoral votes are counted. | -
"""  # noqa: E501

# The lead told once, for a row of groups or names; nets with a sign; ranges.
ROWS = """
In the poll Jane Doe leads by 26 points among women, 14 among graduates and 9 among renters. | 26 points: margin Doe / women; 14: margin Doe / graduates; 9: margin Doe / renters
Tom Roe and Ann Poe ran too. In the poll Jane Doe has a 41-point lead, followed by Roe (38) and Poe (12). | 41-point: margin Doe; 38: margin Roe; 12: margin Poe
The poll has Jane Doe leading by 12 to 17 points among nurses but Tom Roe leading by 11 to 16 among doctors. | 12: margin Doe / nurses; 17 points: margin Doe / nurses; 11: margin Roe / doctors; 16: margin Roe / doctors
The poll asked about favorability. The mayor is at minus-17 now, and was at minus-8 in June. | minus-17: margin unfavorable; minus-8: margin unfavorable previously
In the poll approval of the mayor fell from minus 4 to minus 11. | minus 4: margin disapprove previously; minus 11: margin disapprove
By 26 members among 40 the motion carried. | -
In the poll Jane Doe is more trusted by 8 points in Wisconsin, 6 in Michigan and 9 in Ohio. | 8 points: margin Doe; 6: margin Doe; 9: margin Doe
Jane Doe and Tom Roe met in May. In the poll Doe is ahead of Roe 50 to 48, or 2 points. | 50: Doe; 48: Roe; 2 points: margin Doe
Jane Doe and Tom Roe met. A survey in August showed Doe up 10 points. | 10 points: margin Doe
In the poll support for the ban is six points lower than the 54 percent recorded in May. | six points: change -6 support; 54 percent: support previously
In the poll Labour has slipped one to 32 percent. | one: change -1 Labour; 32 percent: Labour
In the poll the party's positive/negative is 36-43 (minus-7). | 36: favorable; 43: unfavorable; minus-7: margin unfavorable
In the poll Labour has gained three to reach its highest level yet. | three: change +3 Labour
Jane Doe leads Tom Roe 45-40. Women go for Doe by 7. | 45: Doe; 40: Roe; 7: margin Doe / women
In the poll Labour would get 45 percent, five points more than in May's election. | 45 percent: Labour
"""  # noqa: E501


AGAIN = """
In the poll Jane Doe had led by 7, but now trails Tom Roe by 1. Then Doe had led by 17, but she now trails by 2. | 7: margin Doe previously; 1: margin Roe; 17: margin Doe previously; 2: margin Roe over Doe
In the poll Jane Doe leads Tom Roe by 16 points among seniors, by 11 points in the southern suburbs and by 9 points in the valley. | 16 points: margin Doe over Roe / 65+; 11 points: margin Doe / southern suburbs; 9 points: margin Doe / valley
Acme had a 2 point Tory lead in its poll and the Argus a three-point Labour lead. | 2 point: margin Conservatives; three-point: margin Labour
"""  # noqa: E501


@cases(AGAIN + ROWS + UP_AND_DOWN + SAID + MARGINS + CHANGES + BOTH)
def test_margins_and_changes(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(DONE_BY)
def test_what_is_done_by_a_margin(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(TAILS)
def test_a_participle_goes_on(text: str, figures: str) -> None:
    assert read(text) == figures
