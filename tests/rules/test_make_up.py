"""Who the voters were is counted and no answer; what a poll asked them, also at the exits, is one."""

from __future__ import annotations

from tests.rules.reading import cases, read

# In a text with a poll of its own, and in one of an exit poll.
COUNTED = """
Nineteen percent of Ohio voters were Hispanic in 2012. | -
Ninety percent of the votes there in 2014 were from whites. | -
Of all ballots cast in 2012, about 20 percent came from Asian voters. | -
Only one in ten Vermont voters was under 30 in the last election. | -
The electorate there was 72 percent white in 2012. | -
One in four Ohio voters was over 65 in 2014, people who polls say prefer her. | -
The share of voters with a college degree was lower in Ohio, at 42 percent. | -
Whites without a degree were 44 percent of voters in Ohio in 2012. | -
Seniors accounted for 22 percent of the vote in 2010 but just 16 percent in 2012. | -
The white share of the electorate fell from 74 percent in 2008 to 72 percent four years later. | -
Latinos cast 19 percent of the ballots in Nevada four years ago. | -
"""
AT_THE_EXIT = """
Black voters, 13 percent of the electorate, chose Doe over Roe, 88 percent to 10 percent, exit polls show. | 88 percent: Doe / black; 10 percent: Roe / black
Hispanics were 14 percent of voters, and Doe won 71 percent of them, the exit poll found. | 14 percent: Hispanics; 71 percent: Doe / hispanic
Doe won 60 percent of Black voters, who accounted for some 55 percent of all ballots, the exit poll found. | 60 percent: Doe / black
Doe won 55 percent of women, who cast 52 percent of the votes, and 49 percent of men, the exit poll found. | 55 percent: Doe / women; 49 percent: Doe / men
"""  # noqa: E501
ASKED = """
According to exit polls, 52 percent of voters were women and 48 percent were men. | 52 percent: were women; 48 percent: were men
According to exit polls, 38 percent of voters called themselves conservative. | 38 percent: conservative
A survey found that 45 percent of voters are Democrats. | 45 percent: are Democrats
A survey found that a third of Irish voters are under 40. | a third: are under 40
In the poll, support among Latinos rose from 20 percent to 25 percent of the vote. | 20 percent: support / hispanic previously; 25 percent: support / hispanic
In the poll, 45 percent of voters with a degree back Doe. | 45 percent: Doe / with degree
"""  # noqa: E501


@cases(COUNTED + AT_THE_EXIT + ASKED)
def test_who_the_voters_were(text: str, figures: str) -> None:
    assert read("Jane Doe faces Tom Roe. " + text) == figures
