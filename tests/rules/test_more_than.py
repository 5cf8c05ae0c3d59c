"""Shares set against each other by "more … than …"; what brackets say themselves, and whose parents people are."""

from __future__ import annotations

from tests.rules.reading import cases, read

MORE_THAN = """
In the poll more now (37%) than in late March (29%) say the ferry is too slow. | 37%: ferry is too slow; 29%: ferry is too slow previously
In the poll more women today (61 percent) than a year ago (50 percent) call the wards a mess. | 61 percent: call the wards a mess / women; 50 percent: call the wards a mess / women previously
In the poll more disapprove of how she dealt with the strike, 48 percent, than approve, 39 percent. | 48 percent: disapprove; 39 percent: approve
In the poll more men (61%) than women (50%) say the ferry is too slow. | 61%: ferry is too slow / men; 50%: ferry is too slow / women
"""  # noqa: E501

IN_BRACKETS = """
In the poll 22 percent say a deal is "not at all likely". Hope has faded among pensioners (35% likely, 47% in May) and nurses (33%, from 50%). | 22 percent: not at all likely; 35%: likely / pensioners; 47%: likely / pensioners previously; 33%: likely / nurses; 50%: likely / nurses previously
In the poll 52 percent say the town is safe. That view is strongest among men (62%) and drivers (58%). | 52 percent: town is safe; 62%: town is safe / men; 58%: town is safe / drivers
In the poll 52 percent say the town is safe. Men (62%) are most likely to hold this view. | 52 percent: town is safe; 62%: town is safe / men
"""  # noqa: E501

CHILDREN = """
In the poll 45% of parents with children aged 11 to 13 were tired, against 28% of those with youngsters aged two to three. | 45%: were tired / parents with children aged 11-13; 28%: were tired / with youngsters aged two to three
In the poll 49% of mothers of children under five were worried. | 49%: were worried / mothers of children under five
In the poll 49% of parents with children were worried. | 49%: were worried / parents
In the poll 37 percent say they sing when they are with their children. | 37 percent: sing
"""  # noqa: E501

WORDS = """
In the poll 43 percent had no idea what the bridge costs. | 43 percent: had no idea what the bridge costs
In the poll 52 percent said yes, 20 percent no, and 30 percent had no idea. | 52 percent: yes; 20 percent: no; 30 percent: undecided
In the poll 18 percent said they had had a negative encounter on the ferry. | 18 percent: had a negative encounter on the ferry
In the poll 48 percent had a negative view of the mayor. | 48 percent: unfavorable
In the poll 52 percent think she is honest. Approval of her work, which is no small matter in the north, is at 34 percent. | 52 percent: honest; 34 percent: approve
In the poll 44 percent trust the courts. Trust peaks among graduates (62%) and falls to 30% among those who left school at 16. | 44 percent: trust the courts; 62%: trust the courts / graduates; 30%: trust the courts / those who left school at
"""  # noqa: E501

EARLIER = """
In the poll 31 percent approve of the mayor. The previous low of the council's polls was 36 percent, in March. | 31 percent: approve; 36 percent: approve previously
In the poll 52 percent approve of the mayor. That is close to the 51 percent who said so in May. | 52 percent: approve; 51 percent: approve previously
In the poll 52 percent approve of the mayor. Her rating fell 7 points among men, 9 points among people who rent and 11 points in the north. | 52 percent: approve; 7 points: change -7 approve / men; 9 points: change -9 approve / rent; 11 points: change -11 approve / north
"""  # noqa: E501


CONTESTS = """
In the poll Jane Doe had 39 percent, with 24 percent undecided, 8 percent preferring other candidates and 5 percent refusing to answer. | 39 percent: Doe; 24 percent: undecided; 8 percent: other candidates; 5 percent: refused
Jane Doe faces Tom Roe. The poll's numbers - 46% Doe, 45% Roe - are no lead. | 46%: Doe; 45%: Roe
In the poll Jane Doe leads Tom Roe, 49 percent to 38 percent. Among women it is 55 to 32. In the race for mayor, Ann Poe leads Kay Loe by 43 to 38 percent. | 49 percent: Doe; 38 percent: Roe; 55: Doe / women; 32: Roe / women; 43: Poe; 38 percent: Loe
Among those who had not yet voted but had made up their minds, 57 percent support the bridge in the poll. | 57 percent: support / had not yet voted but had made up their minds
In the poll support for the mayor's handling of the strike was at 43 percent. | 43 percent: approve
In the poll 26 percent would not say, 12 percent refused to answer. | 26 percent: refused; 12 percent: refused
"""  # noqa: E501


@cases(CONTESTS)
def test_contests(text: str, figures: str) -> None:
    """Who else, who refuses, whose contest."""
    assert read(text) == figures


@cases(MORE_THAN + IN_BRACKETS + CHILDREN + WORDS + EARLIER)
def test_more_than(text: str, figures: str) -> None:
    """Each figure with what its own words say."""
    assert read(text) == figures


AT_THE_EXIT = """
Jane Doe faces Tom Roe. In the exit poll, among nurses, who made up 9% of the electorate, Doe won 61% of the vote, while Roe won 36%. | 61%: Doe / nurses; 36%: Roe / nurses
Jane Doe faces Tom Roe. In the exit poll she won the youth vote by a margin of 63 to 34 percent. | 63: Doe / young voters; 34 percent: Roe / young voters
Jane Doe faces Tom Roe. In the exit poll 86% of black men voted for Doe, compared to 12% who voted for Roe. | 86%: Doe / black men; 12%: Roe / black men
Jane Doe faces Tom Roe. In the exit poll Doe leads Roe with women by 8 points, 53 percent to 45 percent. | 8 points: margin Doe over Roe / women; 53 percent: Doe / women; 45 percent: Roe / women
In the exit poll rents were the most pressing issue for most voters, with 41% putting them first. | 41%: rents
In the exit poll, crime was the top concern of four in 10 voters. | four in 10: crime
Exit polls tell why Jane Doe beat Tom Roe. She took 71 percent of the Latino vote, up from 67 percent in 2012. | 71 percent: Doe / hispanic; 67 percent: Doe / hispanic previously
Jane Doe beat Tom Roe, and exit polls show how. Doe won 61 percent of women. Roe carried men by 8 points. | 61 percent: Doe / women; 8 points: margin Roe / men
Jane Doe won 44 percent of Hispanics, exit polls show. | 44 percent: Doe / hispanic
Four in 10 said rents are too high, early exit polls suggest. Jane Doe won 70 percent of those voters. | Four in 10: rents are too high; 70 percent: Doe / rents are too high
Jane Doe took 54 percent of the vote on Tuesday. Exit polls tell why. In 2012 she took 51 percent of the vote. | -
"""  # noqa: E501


@cases(AT_THE_EXIT)
def test_at_the_exit(text: str, figures: str) -> None:
    """Who voted how."""
    assert read(text) == figures


STANDINGS = """
Jane Doe leads Tom Roe. In the poll Doe is at 38 percent — 19 points ahead of her nearest rival. | 38 percent: Doe; 19 points: margin Doe
Jane Doe leads Tom Roe in the poll. Rep. Tom Roe's in second place, with 17 percent. | 17 percent: Roe
In the poll the rest of the field got seven percent, five points less than undecided, which was 12 percent. | seven percent: other candidates; 12 percent: undecided
In the poll 26% say there is a 50/50 chance they will move. | 26%: 50/50 chance they will move
In the poll 64 percent would not move – compared with 52 percent in a similar survey by the council last June. | 64 percent: would not move; 52 percent: would not move previously
"""  # noqa: E501


@cases(STANDINGS)
def test_standings(text: str, figures: str) -> None:
    """Where they stand, and what is beside it."""
    assert read(text) == figures


MEASURES = """
The poll asked about Proposal 2. It is now ahead 57 percent to 31 percent. In May its advantage was 50-38 percent. | 57 percent: support; 31 percent: oppose; 50: support previously; 38 percent: oppose previously
Jane Doe faces Tom Roe. The poll has Doe ahead 57 percent to 31 percent. | 57 percent: Doe; 31 percent: Roe
"""  # noqa: E501


@cases(MEASURES)
def test_measures(text: str, figures: str) -> None:
    """A proposal that leads is wanted."""
    assert read(text) == figures


PLACES_AND_CALLINGS = """
Jane Doe faces Tom Roe. In the poll Doe leads Harlow attorney Tom Roe 47% to 41%. | 47%: Doe; 41%: Roe
In the poll 12 percent of voters there haven't made up their minds. | 12 percent: undecided
In the poll Jane Doe is supported by 51 percent of voters. The incumbent, Sen. Tom Roe, is supported by 40 percent, while 8 percent do not state a preference. | 51 percent: Doe; 40 percent: Roe; 8 percent: undecided
In the poll 46 percent approve of Tom Roe's work as governor. Asked about a race for president, former Secretary of State Jane Doe receives 50 percent to Roe's 41 percent. | 46 percent: approve; 50 percent: Doe; 41 percent: Roe
"""  # noqa: E501


@cases(PLACES_AND_CALLINGS)
def test_places_and_callings(text: str, figures: str) -> None:
    """Who is meant by a name between what is said of it."""
    assert read(text) == figures
