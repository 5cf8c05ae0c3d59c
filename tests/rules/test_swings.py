"""Who gains where people move from one side to another, and whose leads margins are."""

from __future__ import annotations

from tests.rules.reading import cases, read

SWINGS = """
Voters in the South have swung 12 points in Democrats' direction since March. | 12 points: change +12 Democrats / south
There was an 11-point swing toward Democrats in small towns. | 11-point: change +11 Democrats / small towns
Pensioners have shifted eight points in the Tories' favour. | eight points: change +8 Conservatives / pensioners
The poll shows independents moved 10 points away from Jane Doe. | 10 points: change -10 Doe / independents
That is a seven-point shift from Labour to the Greens. Labour is on 31 percent, the Greens on 12. | seven-point: change +7 Greens; 31 percent: Labour; 12: Greens
Seniors swung 5 points in the Republican direction. | 5 points: change +5 Republicans / 65+
Jane Doe and Tom Roe are level after an 8-point swing to Doe among women. | 8-point: change +8 Doe / women
Support for Jane Doe moved 3 points to 41 percent. | 3 points: change +3 Doe; 41 percent: Doe
Opinion on the bridge has shifted four points against it. | -
A 5 percent swing would cost Labour eight seats. | -
"""  # noqa: E501

# Who prefers somebody by so much, behind whoever found it; a party that leads or is led is no group.
WHOSE = """
The survey found women favor Jane Doe by 9 points. | 9 points: margin Doe / women
The survey shows that older women lean toward Jane Doe by 6 points. | 6 points: margin Doe / older women
The survey shows young voters back Jane Doe by 9 points. | 9 points: margin Doe / young voters
According to the survey, renters favor Jane Doe over Tom Roe by 9 points. | 9 points: margin Doe over Roe / renters
The survey found Democrats favor Jane Doe over Tom Roe by 12 points. | 12 points: margin Doe over Roe / democrats
Jane Doe leads among Democrats by 30 points. | 30 points: margin Doe / democrats
Republicans lead Democrats by 3 points on the generic ballot. | 3 points: margin Republicans over Democrats
Republicans trail Democrats by 3 points. | 3 points: margin Democrats over Republicans
The survey showed support among women has risen, and Jane Doe leads by 9 points. | 9 points: margin Doe
The survey found Jane Doe leads by 12 points. | 12 points: margin Doe
"""

# How fast something moves, or by as much as something else; who moved, where a participle or a campaign does.
BY_WHICH = """
Support for the tax has dropped by about a point a year. | a point: change -1 support
Approval of the mayor has fallen at a pace of two points a month. | two points: change -2 approve
Approval of the mayor fell by 9 points among men. It fell by about as much, 8 points, among women. | 9 points: change -9 approve / men; 8 points: change -8 approve / women
Interest in the vote rose by 9 points in big cities. In smaller towns it rose by nearly as much - 8 points. | 9 points: change +9 interest in the vote / big cities; 8 points: change +8 interest in the vote / smaller towns
The surgeon, Jane Doe, garners 16 percent support in a poll released today, dropping 7 points in a month. | 16 percent: Doe; 7 points: change -7 Doe
Jane Doe surged in May. Her campaign has since plummeted 12 points, from 24.8 to 12.6 percent. | 12 points: change -12 Doe; 24.8: Doe previously; 12.6 percent: Doe
Rents have been rising at a rate of about 9 percent a year. | -
"""  # noqa: E501


@cases(BY_WHICH)
def test_by_which(text: str, figures: str) -> None:
    assert read(text) == figures


# A change that goes on with the one before it, in bare numbers; whose it is, and which way.
GOES_ON = """
Jane Doe gained 4 points among renters and lost ground among women. | 4 points: change +4 Doe / renters
Support for the bridge rose 9 points; among Republicans it fell 3. | 9 points: change +9 support; 3: change -3 support / republicans
Support for the bridge fell by 9 points among men but rose by 3 among women. | 9 points: change -9 support / men; 3: change +3 support / women
Labour, at 26 percent, is down two; the Conservatives, at 31 percent, are up three. | 26 percent: Labour; two: change -2 Labour; 31 percent: Conservatives; three: change +3 Conservatives
The number of undecided voters fell 5 points to 8 percent. | 5 points: change -5 undecided; 8 percent: undecided
Jane Doe gained 4 points and won 2 seats. | 4 points: change +4 Doe
Jane Doe gained 4 points and lost 2 aides. | 4 points: change +4 Doe
"""  # noqa: E501


@cases(GOES_ON)
def test_goes_on(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(SWINGS)
def test_swings(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(WHOSE)
def test_whose(text: str, figures: str) -> None:
    assert read(text) == figures
