"""What is named as the first or the next of several things."""

from __future__ import annotations

from tests.rules.reading import cases, read

RANKED = """
In the poll Jane Doe is the preferred prime minister of 23 percent (up 1 point), Tom Roe of 20 percent and Al Poe of 6 percent. | 23 percent: Doe; 1 point: change +1 Doe; 20 percent: Roe; 6 percent: Poe
In the poll 52 percent oppose the bridge. The third most popular reply was "slow ferries," at 17 percent. | 52 percent: oppose; 17 percent: slow ferries
In the poll 52 percent oppose the bridge. The top concern was the economy, at 34 percent, followed by health care with 22 percent and crime on 11 percent. | 52 percent: oppose; 34 percent: economy; 22 percent: health care; 11 percent: crime
In the poll 52 percent oppose the bridge. The most common reply was poor housing, given by 31 per cent. | 52 percent: oppose; 31 per cent: poor housing
In the poll 52 percent oppose the bridge. Rent remains the biggest worry for students, cited by 41 per cent, then jobs at 20 per cent. | 52 percent: oppose; 41 per cent: rent; 20 per cent: jobs
In the poll 52 percent oppose the bridge. The cost of living topped the list of concerns, with 48 per cent, ahead of housing on 39 per cent. | 52 percent: oppose; 48 per cent: cost of living; 39 per cent: housing
In the poll 52 percent oppose the bridge. Next came schools, at 12 percent. | 52 percent: oppose; 12 percent: schools
Ipsos has the governor's approval at 39 percent, Quinnipiac at 37. | 39 percent: approve; 37: approve
In the poll 52 percent oppose the bridge. The most trusted institution was the army, with 71 percent; the police were second, at 60 percent. | 52 percent: oppose; 71 percent: army; 60 percent: police
In the poll 52 percent oppose the bridge. The most popular mayor was Jane Doe, with 44 percent. | 52 percent: oppose; 44 percent: Doe
In the poll 52 percent oppose the bridge. The highest share was in the north, at 61 percent. | 52 percent: oppose; 61 percent: oppose
In the poll 52 percent oppose the bridge. The ferry is the most popular plan, with 63 percent of people favoring it. | 52 percent: oppose; 63 percent: support
In the poll 52 percent oppose the bridge. The latest survey was conducted by Gallup, with 51 percent saying yes. | 52 percent: oppose; 51 percent: yes
In the poll 52 percent oppose the bridge. The biggest change was among men, with 44 percent now in favor. | 52 percent: oppose; 44 percent: support / men
"""  # noqa: E501


@cases(RANKED)
def test_ranked(text: str, figures: str) -> None:
    assert read(text) == figures
