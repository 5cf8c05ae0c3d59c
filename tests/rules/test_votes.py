"""Votes: persons and parties that take a share."""

from __future__ import annotations

from tests.rules.reading import cases, read

VOTES = """
In the poll Jane Doe has 45 percent and Tom Roe 41 percent. | 45 percent: Doe; 41 percent: Roe
The poll puts Jane Doe on 45 percent, Tom Roe on 41 percent and Ann Poe on 6 percent. | 45 percent: Doe; 41 percent: Roe; 6 percent: Poe
Forty-eight percent of voters would vote for Jane Doe and 44 percent for Tom Roe. | Forty-eight percent: Doe; 44 percent: Roe
The survey found 48 percent for Jane Doe, 43 percent for Tom Roe. | 48 percent: Doe; 43 percent: Roe
Jane Doe drew 27 percent in the survey, ahead of Tom Roe with 20 percent. | 27 percent: Doe; 20 percent: Roe
Support for Jane Doe stands at 40 percent, and Tom Roe's support is at 37 percent. | 40 percent: Doe; 37 percent: Roe
Jane Doe, who was governor for eight years, has 33 percent in the poll. | 33 percent: Doe
The poll has Labour on 42 per cent, the Conservatives on 31 per cent and the Liberal Democrats on 11 per cent. | 42 per cent: Labour; 31 per cent: Conservatives; 11 per cent: Liberal Democrats
Among men, Jane Doe has 41 percent and Tom Roe 49 percent. | 41 percent: Doe / men; 49 percent: Roe / men
Jane Doe has 45 percent, Tom Roe has 41 percent and 14 percent are undecided. | 45 percent: Doe; 41 percent: Roe; 14 percent: undecided
Former Gov. Jane Doe leads with 31 percent in the poll, followed by Sen. Tom Roe at 24 percent. | 31 percent: Doe; 24 percent: Roe
Other candidates had 3 percent in the poll, in which Jane Doe has 60 percent. | 3 percent: other candidates; 60 percent: Doe
The poll shows Jane Doe and Tom Roe tied at 44 percent each. | 44 percent: Doe and Roe
Jane Doe has 44 percent; no other candidate had more than 5 percent. | 44 percent: Doe; 5 percent: other candidates
In the survey it is 45% Doe, 43% Roe, for Jane Doe and Tom Roe. | 45%: Doe; 43%: Roe
Result of the poll: 45% Jane Doe, 43% Tom Roe. | 45%: Doe; 43%: Roe
Support for Jane Doe, at 44 percent, is down from 48 percent in June. | 44 percent: Doe; 48 percent: Doe previously
Jane Doe gets 61 percent of the Latino vote in the poll. | 61 percent: Doe / hispanic
Jane Doe has the backing of 38 percent of voters. | 38 percent: Doe
Jane Doe is backed by 52 percent of women. | 52 percent: Doe / women
Jane Doe leads with 38 percent support. | 38 percent: Doe
Roemer has just 22 percent in the poll. | 22 percent: Roemer
Jane Doe is the choice of 36 percent of voters in the poll. | 36 percent: Doe
In Ohio 47 percent would vote Remain and 45 percent would vote Leave. | 47 percent: Remain; 45 percent: Leave
The poll puts Fine Gael on 27 per cent, Sinn Fein on 25 per cent and Fianna Fail on 20 per cent. | 27 per cent: Fine Gael; 25 per cent: Sinn Féin; 20 per cent: Fianna Fáil
Fine Gael leads Sinn Fein 27 per cent to 25 per cent in the poll. | 27 per cent: Fine Gael; 25 per cent: Sinn Féin
The BJP has 41 per cent and the Congress party 22 per cent in the survey. | 41 per cent: BJP; 22 per cent: Congress
National is on 46 per cent and Labour on 33 per cent, with the Greens at 11 per cent and ACT at 5 per cent. | 46 per cent: National; 33 per cent: Labour; 11 per cent: Greens; 5 per cent: ACT
The Liberals have 36 per cent, the Conservatives 33 per cent and the NDP 17 per cent in the poll. | 36 per cent: Liberals; 33 per cent: Conservatives; 17 per cent: NDP
The Coalition leads Labor 52 to 48 per cent on the two-party preferred vote. | 52: Coalition; 48 per cent: Labor
"""  # noqa: E501


@cases(VOTES)
def test_votes(text: str, figures: str) -> None:
    assert read(text) == figures
