# ruff: noqa: E501  (one case a line)
"""Wordings that cross the families: statements around figures, groups compared, what is no figure of a survey."""

from tests.rules.reading import cases, read

AROUND = """
The poll found 50 percent of renters 'agree' that the mayor should go, while 44 percent 'disagree' (20 percent 'strongly', 24 percent 'somewhat'). | 50 percent: agree / renters; 44 percent: disagree / renters; 20 percent: strongly disagree / renters; 24 percent: somewhat disagree / renters
In the poll 44 percent say the voters' views count and 31 percent 'don't know'. | 44 percent: voters' views count; 31 percent: don't know
But they also find 22% of voters to be undecided in the poll. | 22%: undecided
In the poll 44 percent oppose the bridge and 31 percent couldn't name a favourite. | 44 percent: oppose; 31 percent: undecided
In the poll 44 percent oppose the bridge and 31 percent cannot name a river. | 44 percent: oppose; 31 percent: cannot name a river
In the poll Labour's primary vote was unchanged at 31 percent. | 31 percent: Labour
In the poll 44 percent say they would use the bridge if it takes ten minutes; 38 percent would take the train. | 44 percent: use the bridge; 38 percent: would take the train
The mayor's approval rating is 38 percent, 3 points below the 41 percent measured in June. | 38 percent: approve; 3 points: change -3 approve; 41 percent: approve previously
In the poll 39 percent approve of the governor and 57 percent disapprove. On the toll itself, voters split 39 percent for and 56 percent against. | 39 percent: approve; 57 percent: disapprove; 39 percent: support; 56 percent: oppose
In the poll 39 percent approve of the governor and 57 percent disapprove. When it comes to the ferry, six in ten were against. | 39 percent: approve; 57 percent: disapprove; six in ten: oppose
In the poll 39 percent approve of the governor and 57 percent disapprove. On his handling of the ferries, voters split 41 percent for and 50 percent against. | 39 percent: approve; 57 percent: disapprove; 41 percent: approve; 50 percent: disapprove
In the poll 42 percent approve of the mayor and 53 percent disapprove. Two weeks ago 41 percent were in favor. | 42 percent: approve; 53 percent: disapprove; 41 percent: approve previously
By 55-24 percent, those polled said they believe the tunnel makes the city less safe. | 55: tunnel makes the city less safe; 24 percent: tunnel makes the city more safe
A broad majority, 53-33 percent, endorsed the new tunnel. | 53: support; 33 percent: oppose
Work has become harder to find, say 62 percent of those asked. | 62 percent: work has become harder to find
Few voters - 3 percent in the north and 4 percent in the south - remain undecided. | 3 percent: undecided / north; 4 percent: undecided / south
Of the bus strike 46 percent say it is justified; 34 percent disagree. | 46 percent: justified; 34 percent: not justified
In the survey 39 percent say housing is the issue that counts most for them. | 39 percent: housing
Obama job approval: Approve - 43 percent/Disapprove - 52 percent | 43 percent: approve; 52 percent: disapprove
"""
COMPARED = """
Supporters include 78 percent of Democrats, 26 percent of Republicans and 54 percent of independents. | 78 percent: support / democrats; 26 percent: support / republicans; 54 percent: support / independents
More Democrats than Republicans approve of the mayor, 61 percent vs. 25 percent. | 61 percent: approve / democrats; 25 percent: approve / republicans
In the survey 79 percent of Democrats, compared with 9 percent of Republicans, approve of the mayor. | 79 percent: approve / democrats; 9 percent: approve / republicans
The number of drivers who support the tunnel has grown to 54 percent. | 54 percent: support / drivers
Men preferred Democrats by 18 points and rural voters backed Republicans by 33 points. | 18 points: margin Democrats / men; 33 points: margin Republicans / rural voters
Jane Doe leads the field, with Tom Roe 6 points behind. | 6 points: margin Doe over Roe
In the poll 54 percent of those intending to vote would oppose the tunnel. | 54 percent: oppose
Among African Americans, 36 percent support the tunnel. | 36 percent: support / black
Among the 70-plus group, 31 percent support the tunnel. | 31 percent: support / 70+
"""
VARIED = """
The mayor's work is approved of by 58 percent of voters and disapproved of by 29 percent. | 58 percent: approve; 29 percent: disapprove
Labour was preferred by 47pc of those asked and the Tories by 41pc. | 47pc: Labour; 41pc: Conservatives
The Liberals trail the Conservatives. The Conservatives have gained three points to reach 42 per cent. | three points: change +3 Conservatives; 42 per cent: Conservatives
The Liberals trail the Conservatives. The Conservatives climbed three points to 42 per cent and the Liberals dropped two to 24. | three points: change +3 Conservatives; 42 per cent: Conservatives; two: change -2 Liberals; 24: Liberals
Labour and the Tories are level. The Tories have lost two, falling to 24 per cent, while Labour's was unchanged at 24 per cent. | two: change -2 Conservatives; 24 per cent: Conservatives; 24 per cent: Labour
Labour leads the Tories. Starmer's approval rating fell to 33 per cent. | 33 per cent: approve
About 71 percent of adults believe, according to Gallup, that crime is rising, and 20 percent say, when pressed, that it is falling. | 71 percent: crime is rising; 20 percent: falling
About 23 percent thought prices would stay the same, Gallup found. | 23 percent: prices would stay the same
Jane Doe leads Tom Roe in the poll. She gets 48 percent to his 46 percent. | 48 percent: Doe; 46 percent: Roe
Jane Doe leads Tom Roe in the poll. Doe's 48 percent is up from her 46 percent in May. | 48 percent: Doe; 46 percent: Doe previously
The liberals trail the conservatives. The law is backed by 42 percent of conservatives. | 42 percent: support / conservatives
"""
NO_FIGURE = """
A poll has Doe ahead. In 2016, Doe only won about 26 percent in the north. | -
The party would have to attain 5 per cent to enter parliament. | -
Candidates need to reach 12 percent. | -
Parties must attract 4 percent support in five chosen polls. | -
The Fed left its interest rate at 4.25 percent. | -
"""


@cases(AROUND + COMPARED + VARIED + NO_FIGURE)
def test_wordings(text: str, figures: str) -> None:
    assert read(text) == figures
