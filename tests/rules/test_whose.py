"""Who is meant in contests and ratings: by a pronoun, a description or a place, and whether one is chosen or rated."""

from __future__ import annotations

from tests.rules.reading import cases, read

WHOSE = """
In the poll Jane Doe is leading voters under 35 with 43%, but Tom Roe leads women with just 40%. | 43%: Doe / under 35; 40%: Roe / women
In the poll 64 percent of people in these countries trust the bank, and so do 51 percent of adults in those two nations. | 64 percent: trust the bank; 51 percent: trust the bank
The poll shows Jane Doe as the best known Democratic candidate of the lot, drawing support from 21 percent of nurses. | 21 percent: Doe / nurses
In the poll 44 percent would vote for Jane Doe as the Republican nominee and 40 percent for the Democratic nominee. | 44 percent: Doe; 40 percent: Democratic nominee
In the poll approval of the mayor is 41 percent among the vast majority of nurses who work nights. | 41 percent: approve / nurses work nights
In the poll approval of the mayor is 41 percent among the bulk of seniors. | 41 percent: approve / 65+
In the poll the Democrat's favorable rating (44 percent) is hardly better than the share who view her unfavorably (41 percent). | 44 percent: favorable; 41 percent: unfavorable
In the poll Republicans' approval of the deal stands at 44 percent. | 44 percent: approve / republicans
The poll puts approval of Gov. Tom Roe at 49 percent. Still, nobody is near him in the June primary. He gets 47 percent of likely voters, while Jane Doe has 10 percent and Ann Poe has 2 percent. | 49 percent: approve; 47 percent: Roe; 10 percent: Doe; 2 percent: Poe
The poll puts approval of Gov. Tom Roe at 49 percent. He would get 41 percent in an election and Jane Doe 43 percent. | 49 percent: approve; 41 percent: Roe; 43 percent: Doe
The poll puts approval of Gov. Tom Roe at 49 percent. Sen. Jane Doe is at 44 percent, and Ann Poe is at 38 percent. | 49 percent: approve; 44 percent: approve; 38 percent: approve
The poll has Prime Minister Jane Doe on 44 per cent. Ann Poe has passed Tom Roe as preferred prime minister, with 6 per cent to his 5 per cent. | 44 per cent: Doe; 6 per cent: Poe; 5 per cent: Roe
In the poll Tom Roe has 30 percent in the city and Jane Doe 52. Upstate, Roe has 44 percent to her 41. | 30 percent: Roe; 52: Doe; 44 percent: Roe / upstate; 41: Doe / upstate
In the poll Fine Gael has 22% and Sinn Féin 20%. In May Fine Gael had a cushion of seven points over Sinn Féin, on 26% to its 19%. | 22%: Fine Gael; 20%: Sinn Féin; seven points: margin Fine Gael over Sinn Féin previously; 26%: Fine Gael previously; 19%: Sinn Féin previously
In the poll Tom Roe leads Jane Doe by 12 points, 53 percent to 41 percent, in Ohio. In Utah, Ann Poe and Sam Loe are tied at 46 percent each. In May, Poe was ahead by 2 points, 47 to 45. | 12 points: margin Roe over Doe; 53 percent: Roe; 41 percent: Doe; 46 percent: Poe and Loe; 2 points: margin Poe previously; 47: Poe previously; 45: Loe previously
The poll has no bad news for Jane Doe. The former party leader is ahead of Tom Roe by 11 points, 47-36, in the race to succeed Gov. Sam Loe. | 11 points: margin Doe over Roe; 47: Doe; 36: Roe
In the poll Tom Roe lags. Jane Doe, the premier, is still preferred prime minister by 45 per cent to 37 per cent, against 46-35 in May. | 45 per cent: Doe; 37 per cent: Roe; 46: Doe previously; 35: Roe previously
In the poll Gov. Tom Roe has a 74 percent approval rating. If the governor were to face Jane Doe in 2028, Doe would carry New Jersey 49 to 45 percent. | 74 percent: approve; 49: Doe; 45 percent: Roe
In the poll voters like the mayor. But in a matchup with Tom Roe it's Jane Doe by 54 to 36. | 54: Doe; 36: Roe
In the poll Jane Doe drew 49 percent while the Republican nominee got 41 percent. The Republican nominee, Tom Roe, will debate Doe on Monday. | 49 percent: Doe; 41 percent: Roe
In the poll the president's job approval is at 31 percent. The new rating is 40 points below where Bush stood in 2003. | 31 percent: approve; 40 points: change -40 approve
Satisfaction with the mayor, Jane Doe, has risen by two points in the poll. | two points: change +2 satisfied
In the poll National is up 4 points on February to 44 per cent. Labour is on 42 per cent. | 4 points: change +4 National; 44 per cent: National; 42 per cent: Labour
In the poll Jane Doe is up 4 points on Roe. Tom Roe leads among men. | 4 points: margin Doe over Roe
The poll puts the DA on 24 percent. The governing party has slipped to 40 percent. The DA is the main opposition, and President Cyril Ramaphosa leads the ANC. | 24 percent: DA; 40 percent: ANC
The poll has National on 40 percent and Labour on 33 percent. The opposition party lost three points. The Labour government has not commented. | 40 percent: National; 33 percent: Labour; three points: change -3 National
The poll puts Labour on 40 percent. Half of voters, 50 percent, want the governing party to resign. | 40 percent: Labour; Half: want the governing party to resign; 50 percent: want the governing party to resign
In the poll Jane Doe leads Tom Roe. In May he trailed her by two, 47-49. | two: margin Doe over Roe previously; 47: Roe previously; 49: Doe previously
In the poll Jane Doe leads Tom Roe 48 to 44 percent. Against Ann Poe she would be behind by 9 points, 46 to 37. | 48: Doe; 44 percent: Roe; 9 points: margin Poe over Doe; 46: Poe; 37: Doe
In the poll Jane Doe leads the field, and Tom Roe trailed by nine points at 20 percent. | nine points: margin Doe over Roe; 20 percent: Roe
In the poll Jane Doe leads Tom Roe by four points, with 51 percent of nurses behind her. | four points: margin Doe over Roe; 51 percent: Doe / nurses
Jane Doe is preferred as prime minister by 41 per cent of voters, against 28 per cent for Tom Roe. | 41 per cent: Doe; 28 per cent: Roe
In the poll Jane Doe's approval stands at 35 per cent. As preferred prime minister she has 36 per cent to Tom Roe's 19 per cent. | 35 per cent: approve; 36 per cent: Doe; 19 per cent: Roe
In the poll satisfaction with Enda Kenny is down three points to 41%, while Eamon Gilmore drops one to 34%. | three points: change -3 satisfied; 41%: satisfied; one: change -1 satisfied; 34%: satisfied
In the poll the mayor's approval rating slid four points to 38 per cent, while Jane Doe's rose by three points to 41 per cent. | four points: change -4 approve; 38 per cent: approve; three points: change +3 approve; 41 per cent: approve
The poll has Jane Doe with 29 percent and Tom Roe with 20 percent. Lobell gained three points to 18 percent. | 29 percent: Doe; 20 percent: Roe; three points: change +3 Lobell; 18 percent: Lobell
The poll has Jane Doe with 29 percent and Tom Roe with 20 percent. Turnout is a worry. The turnout rose three points. | 29 percent: Doe; 20 percent: Roe
In the poll Jane Doe has a 52% approval rating compared with Tom Roe's 46% and Ann Poe's 41%. | 52%: approve; 46%: approve; 41%: approve
In the poll Jane Doe has 52% compared with Tom Roe's 46%. | 52%: Doe; 46%: Roe
The poll found Jane Doe's 25-point lead over Tom Roe last month has shrunk to just one point. | 25-point: margin Doe over Roe previously; one point: margin Doe over Roe
The poll showed Labour would win 26% if an election were held on Sunday, a gain of two points in a week, while the Greens slipped to 14%. | 26%: Labour; two points: change +2 Labour; 14%: Greens
The poll has the Liberals at 46 per cent and the Conservatives at 37 per cent. Liberal support is down one point, while Conservative support stands at 51 per cent in Alberta. | 46 per cent: Liberals; 37 per cent: Conservatives; one point: change -1 Liberals; 51 per cent: Conservatives / alberta
In the poll, 55 percent would pick the Democrat in their district and 42 percent the Republican, a 13-point lead. | 55 percent: Democrat; 42 percent: Republican; 13-point: margin Democrat
In the poll Jane Doe leads in Iowa, with retired surgeon Tom Roe 6 points behind. | 6 points: margin Doe over Roe
The poll found 80 percent of nurses have confidence in Jane Doe, compared with just 37 percent of those in the north. | 80 percent: have confidence in Jane Doe / nurses; 37 percent: have confidence in Jane Doe / north
In the poll the mayor's approval is at 40 percent. We have Jane Doe at 46 percent against Tom Roe, and he's at 41. | 40 percent: approve; 46 percent: Doe; 41: Roe
In the poll Jane Doe is 14 points ahead of Tom Roe, 52 percent to 38 percent. With others named her lead is 11 points, with 46 percent to 35 percent for Roe. | 14 points: margin Doe over Roe; 52 percent: Doe; 38 percent: Roe; 11 points: margin Doe over Roe; 46 percent: Doe; 35 percent: Roe
In the poll Jane Doe would beat Tom Roe 61-28. The governor is viewed favorably by 57 percent. Upstate, her lead is a single digit: 46-38. | 61: Doe; 28: Roe; 57 percent: favorable; 46: Doe / upstate; 38: Roe / upstate
In the poll Jane Doe leads Tom Roe by 51 to 44 percent in the Senate race. | 51: Doe; 44 percent: Roe
In the poll Jane Doe has 30 percent, six points better than Tom Roe. | 30 percent: Doe; six points: margin Doe over Roe
In the poll Jane Doe has 30 percent, six points better than in May. | 30 percent: Doe; six points: change +6 Doe
In the poll 28 percent named Jane Doe and 22 percent Tom Roe. The president's lead over Roe has halved to six points. | 28 percent: Doe; 22 percent: Roe; six points: margin Doe over Roe
In the poll 28 percent would vote for Kevin de León. Tom Roe has 12 percent among nurses. | 28 percent: de León; 12 percent: Roe / nurses
In the poll Ann Poe has 26 percent and Tom Roe 24 percent. Jane Doe's 22 percent puts her just four points off the lead. | 26 percent: Poe; 24 percent: Roe; 22 percent: Doe; four points: margin Poe over Doe
In the poll Ann Poe has 26 percent and Tom Roe 24 percent. Jane Doe is six points behind the front-runner. | 26 percent: Poe; 24 percent: Roe; six points: margin Poe over Doe
In the poll Jane Doe leads Tom Roe and Ann Poe. 66% of Doe's backers compared with 56% of Roe's supporters and 40% of those for Poe say they are happy. | 66%: happy / doe supporters; 56%: happy / roe supporters; 40%: happy / poe supporters
In the poll Jane Doe leads Tom Roe. It found 52% of voters for Doe and 48% for Roe. | 52%: Doe; 48%: Roe
"""  # noqa: E501


@cases(WHOSE)
def test_whose(text: str, figures: str) -> None:
    assert read(text) == figures
