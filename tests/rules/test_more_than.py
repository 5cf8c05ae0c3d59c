"""Shares set against each other by "more … than …"; what brackets say themselves, and whose parents people are."""

from __future__ import annotations

from tests.rules.reading import cases, read

MORE_THAN = """
In the poll more now (51%) than in mid-April (44%) say the ferry is too slow. | 51%: ferry is too slow; 44%: ferry is too slow previously
In the poll more women today (61 percent) than a year ago (50 percent) call the wards a mess. | 61 percent: call the wards a mess / women; 50 percent: call the wards a mess / women previously
In the poll more disapprove of her handling of the strike, 51 percent, than approve, 46 percent. | 51 percent: disapprove; 46 percent: approve
In the poll more men (61%) than women (50%) say the ferry is too slow. | 61%: ferry is too slow / men; 50%: ferry is too slow / women
"""  # noqa: E501

IN_BRACKETS = """
In the poll 19 percent say a deal is "not at all likely". Hope has faded among pensioners (42% likely, 56% in May) and nurses (41%, from 53%). | 19 percent: not at all likely; 42%: likely / pensioners; 56%: likely / pensioners previously; 41%: likely / nurses; 53%: likely / nurses previously
In the poll 52 percent say the town is safe. That view is strongest among men (62%) and drivers (58%). | 52 percent: town is safe; 62%: town is safe / men; 58%: town is safe / drivers
In the poll 52 percent say the town is safe. Men (62%) are most likely to hold this view. | 52 percent: town is safe; 62%: town is safe / men
"""  # noqa: E501

CHILDREN = """
In the poll 49% of parents with children aged 14 to 16 were worried, compared with 31% of those with youngsters aged four to five. | 49%: were worried / parents with children aged 14-16; 31%: were worried / with youngsters aged four to five
In the poll 49% of mothers of children under five were worried. | 49%: were worried / mothers of children under five
In the poll 49% of parents with children were worried. | 49%: were worried / parents
In the poll 66 percent say they read when they are with their children. | 66 percent: read
"""  # noqa: E501

WORDS = """
In the poll 59 percent had no idea what the bridge costs. | 59 percent: had no idea what the bridge costs
In the poll 52 percent said yes, 20 percent no, and 30 percent had no idea. | 52 percent: yes; 20 percent: no; 30 percent: undecided
In the poll 67 percent said they had had a negative experience on the ferry. | 67 percent: had a negative experience on the ferry
In the poll 48 percent had a negative view of the mayor. | 48 percent: unfavorable
In the poll 45 percent think she is honest. Approval of her handling of the strike, which hovered in the forties all year, dipped to 38 percent. | 45 percent: honest; 38 percent: approve
In the poll 44 percent trust the courts. Trust peaks among graduates (62%) and falls to 30% among those who left school at 16. | 44 percent: trust the courts; 62%: trust the courts / graduates; 30%: trust the courts / those who left school at
"""  # noqa: E501

EARLIER = """
In the poll 31 percent approve of the mayor. The previous low in the series was 33 percent in both June and August. | 31 percent: approve; 33 percent: approve previously
In the poll 52 percent approve of the mayor. That is close to the 51 percent who said so in May. | 52 percent: approve; 51 percent: approve previously
In the poll 52 percent approve of the mayor. Her rating fell 16 points among men, 18 points among people who rent and 12 points in the north. | 52 percent: approve; 16 points: change -16 approve / men; 18 points: change -18 approve / rent; 12 points: change -12 approve / north
"""  # noqa: E501


CONTESTS = """
In the poll Jane Doe had 34 percent, with 26 percent undecided, 11 percent preferring other candidates and 7 percent refusing to respond. | 34 percent: Doe; 26 percent: undecided; 11 percent: other candidates; 7 percent: refused
Jane Doe faces Tom Roe. The poll's results - 44% Doe, 43% Roe - are a dead heat. | 44%: Doe; 43%: Roe
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
Jane Doe faces Tom Roe. In the exit poll, among men, who made up 47% of the electorate, Doe won 42% of the vote, while Roe won 55%. | 42%: Doe / men; 55%: Roe / men
Jane Doe faces Tom Roe. In the exit poll she won the youth vote by a margin of 59 to 37 percent. | 59: Doe / young people; 37 percent: Roe / young people
Jane Doe faces Tom Roe. In the exit poll 91% of black women voted for Doe, compared to 7% who voted for Roe. | 91%: Doe / black women; 7%: Roe / black women
Jane Doe faces Tom Roe. In the exit poll Doe leads Roe with women by 12 points, 55 percent to 43 percent. | 12 points: margin Doe over Roe / women; 55 percent: Doe / women; 43 percent: Roe / women
In the exit poll rents were the most pressing issue for most voters, with 32% putting them first. | 32%: rents
In the exit poll, crime was the top concern of six in 10 voters. | six in 10: crime
"""  # noqa: E501


@cases(AT_THE_EXIT)
def test_at_the_exit(text: str, figures: str) -> None:
    """Who voted how."""
    assert read(text) == figures


STANDINGS = """
Jane Doe leads Tom Roe. In the poll Doe is at 41 percent — 27 points ahead of her nearest rival. | 41 percent: Doe; 27 points: margin Doe
Jane Doe leads Tom Roe in the poll. Rep. Tom Roe's in second place, with 14 percent. | 14 percent: Roe
In the poll the rest of the field got ten percent, one point less than undecided, which was 11 percent. | ten percent: other candidates; 11 percent: undecided
In the poll 22% say there is a 50/50 chance they will leave. | 22%: 50/50 chance they will leave
In the poll 70 percent would not move – compared with 60 percent in a similar survey by the council last June. | 70 percent: would not move; 60 percent: would not move previously
"""  # noqa: E501


@cases(STANDINGS)
def test_standings(text: str, figures: str) -> None:
    """Where they stand, and what is beside it."""
    assert read(text) == figures


MEASURES = """
The poll asked about Proposal 2. It is now ahead 59 percent to 29 percent. In September its advantage was 48-32 percent. | 59 percent: support; 29 percent: oppose; 48: support previously; 32 percent: oppose previously
Jane Doe faces Tom Roe. The poll has Doe ahead 59 percent to 29 percent. | 59 percent: Doe; 29 percent: Roe
"""  # noqa: E501


@cases(MEASURES)
def test_measures(text: str, figures: str) -> None:
    """A proposal that leads is wanted."""
    assert read(text) == figures


PLACES_AND_CALLINGS = """
Jane Doe faces Tom Roe. In the poll Doe leads Brownsville attorney Tom Roe 45% to 42%. | 45%: Doe; 42%: Roe
In the poll 12 percent of voters there haven't made up their minds. | 12 percent: undecided
In the poll Jane Doe is supported by 54 percent of voters. The incumbent, Sen. Tom Roe, is supported by 38 percent, while 9 percent do not state a preference. | 54 percent: Doe; 38 percent: Roe; 9 percent: undecided
In the poll 43 percent approve of Tom Roe's work as governor. In a trial heat for president, former Secretary of State Jane Doe receives 52 percent to Roe's 40 percent. | 43 percent: approve; 52 percent: Doe; 40 percent: Roe
"""  # noqa: E501


@cases(PLACES_AND_CALLINGS)
def test_places_and_callings(text: str, figures: str) -> None:
    """Who is meant by a name between what is said of it."""
    assert read(text) == figures
