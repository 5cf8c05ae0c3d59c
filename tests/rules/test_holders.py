"""Whose share it is: support that somebody holds, votes put in other words, the one of several."""

from __future__ import annotations

from tests.rules.reading import cases, read

# "Support" is a noun that somebody holds: the person in the clause, a pronoun, who stands behind the comma.
SUPPORT = """
A tracking poll shows Jane Doe drawing support from 21 percent of voters. | 21 percent: Doe
Mayor Jane Doe is well known. The newest survey found her taking 33 percent support in all, compared with 15 percent for Tom Roe. | 33 percent: Doe; 15 percent: Roe
With 59% support among renters, Jane Doe is ahead of her rivals. | 59%: Doe / renters
With 66 percent support for the ban, Jane Doe can go ahead. | 66 percent: support
Jane Doe said the measure received 58 percent support in the latest poll. | 58 percent: support
Surgeon Jane Doe entered the race in May. The surgeon draws 16 percent support in the new poll. | 16 percent: Doe
Surgeon Jane Doe entered the race in May. The amendment draws 56 percent support in the new poll. | 56 percent: support
The plan won support from 62 percent of voters. | 62 percent: support
"""  # noqa: E501

# A vote for somebody, however it is put; what would move a vote is none.
VOTING = """
Mayor Jane Doe leads. Some 37 percent of nurses had chosen to vote for her before the debate. | 37 percent: Doe / nurses
In the poll, 51 percent of voters are set on or drifting toward a vote for Jane Doe. | 51 percent: Doe
Mayor Jane Doe leads. Forty-eight percent of voters said she would get their vote. | Forty-eight percent: Doe
Mayor Jane Doe leads. Forty-eight percent of voters said they would cast their ballot for her. | Forty-eight percent: Doe
In the poll, 24 percent say they are now less likely to vote for Jane Doe. | 24 percent: now less likely to vote for Jane Doe
Some 31 percent see Jane Doe as the candidate who knows the harbor best. | 31 percent: Doe
Some 33 percent named Jane Doe as the strongest leader. | 33 percent: Doe
Some 33 percent see Jane Doe as a strong leader. | 33 percent: strong leader
"""  # noqa: E501

# "This" is the answer before only where nothing is said of it.
THIS = """
Some 44 percent think the bridge is unsafe. Among women, 50 percent say this. | 44 percent: bridge is unsafe; 50 percent: bridge is unsafe / women
Some 44 percent think the bridge is unsafe, and 50 percent of women said this was keeping them at home. | 44 percent: bridge is unsafe; 50 percent: this was keeping them at home / women
Some 40 percent say the toll has had a negative effect on small firms. | 40 percent: toll has had a negative effect on small firms
Some 40 percent have a negative view of the toll. | 40 percent: unfavorable
"""  # noqa: E501

# "Agree" with what others were just said to say; "agree that" says it itself.
AGREED = """
Some 50 percent say the toll is too high; 80 percent of drivers and 25 percent of cyclists agree. | 50 percent: toll is too high; 80 percent: toll is too high / drivers; 25 percent: toll is too high / cyclists
Asked whether the toll is too high, 62 percent agree and 30 percent disagree. | 62 percent: agree; 30 percent: disagree
Some 62 percent agree that the toll is too high, and 30 percent disagree. | 62 percent: agree toll is too high; 30 percent: disagree
Some 43 percent say yes, the toll is too high. And 12 percent of drivers agree. | 43 percent: yes; 12 percent: yes / drivers
"""  # noqa: E501

# Parties as the object of what people want, and of a verb said once.
CAMPS = """
In the poll, 46 percent of nurses prefer the Democrats, 41 percent the Republicans. | 46 percent: Democrats / nurses; 41 percent: Republicans / nurses
In the poll, 45 percent want a Republican-led Congress, 41 percent a Democratic one. | 45 percent: Republicans; 41 percent: Democrats
Some 38 percent would like the Democrats to win, to 36 percent for the Republicans. | 38 percent: Democrats; 36 percent: Republicans
Some 38 percent blame the Democrats, 36 percent the Republicans. | 38 percent: blame the Democrats; 36 percent: blame the Republicans
Some 38 percent want the Democrats to compromise. | 38 percent: want the Democrats to compromise
Some 38 percent of women back the ban, and 36 percent of Republicans. | 38 percent: support / women; 36 percent: support / republicans
"""  # noqa: E501

# Nouns of what people feel, ratings behind their figure.
MEASURED = """
The survey found that the public's trust in the press was down to 32%. | 32%: trust in the press
Concern about crime rose to 61 percent, the survey says. | 61 percent: concern about crime
Confidence in the court fell to 40 percent from 50 percent. | 40 percent: confidence in the court; 50 percent: confidence in the court previously
The mayor averaged a 49 percent rating in her first term. | 49 percent: approve
Voters back the new treaty at 58 percent, the poll found. | 58 percent: support
"""  # noqa: E501

# Who is ahead, by place: whatever verb stands between two names, whoever stands right before the number.
AHEAD = """
In the poll Jane Doe thumped Tom Roe among women, 57 percent to 30 percent. | 57 percent: Doe / women; 30 percent: Roe / women
Tom Poe leads in the Senate race, says a poll which also shows Jane Doe six points ahead of Tom Roe. | six points: margin Doe over Roe
A poll showed Jane Doe with a six-point lead on him. | six-point: margin Doe
The poll shows Jane Doe widening her lead over Tom Roe by a point, to 46-44. | a point: change +1 Doe; 46: Doe; 44: Roe
Voters favor the old law over the Hill plan, 56-33 percent. | 56: old law; 33 percent: Hill plan
Voters prefer the old law to the new one by 56 percent to 33 percent. | 56 percent: old law; 33 percent: new one
The race moved from Doe +2 in May to Roe +4, Jane Doe and Tom Roe were told. | +2: margin Doe previously; +4: margin Roe
"""  # noqa: E501

# What the clause around says: a better job than another's, quoted answers, whose best showing it is.
CLAUSES = """
Two-thirds of those polled say Jane Doe would do a better job on trade than Tom Roe. | Two-thirds: Doe
Two-thirds of those polled say Jane Doe is doing a better job than last year. | Two-thirds: Jane Doe is doing a better job than last year
Some 58 percent said a former librarian would be most useful to the council. | 58 percent: former librarian
The most popular answer in the poll was "slow ferries," at 23 percent, followed by "dark tunnels" at 16 percent. | 23 percent: slow ferries; 16 percent: dark tunnels
"Late ferries" and "high tolls" were tied for fourth at 11 percent each in the poll. | 11 percent: late ferries and high tolls
Jane Doe keeps up with Tom Roe among voters below the age of 35, taking 21 percent in the poll. | 21 percent: Doe / under 35
Jane Doe led the poll with 30 percent. Her best showing before was 12 percent. | 30 percent: Doe; 12 percent: Doe previously
Some 44% have a favorable opinion of the toll. That takes in 17% with a very favorable view and 35% with a very unfavorable one. | 44%: favorable; 17%: very favorable; 35%: very unfavorable
Mayor Jane Doe came second, with 27 percent of people giving her that title. | 27 percent: Doe
Mayor Jane Doe came second, with 27 percent of people giving her high marks. | 27 percent: giving her high marks
"""  # noqa: E501

# Where a statement begins and ends: asides, what is not said, whose statement it is.
ENDS = """
Some 44 percent believe he's telling the truth about it. | 44 percent: he's telling the truth about it
Some 40 percent think the mayor has a plan and 35 percent think the council does. | 40 percent: mayor has a plan; 35 percent: mayor has a plan
Some 40 percent think the mayor has a plan and 35 percent think the council does not. | 40 percent: mayor has a plan; 35 percent: not mayor has a plan
Some 40 percent think the trains are late and 35 percent think they never are. | 40 percent: trains are late; 35 percent: never are
Some 56% viewed the toll negatively, and only 28% of drivers viewed the bridge that way. | 56%: unfavorable; 28%: unfavorable / drivers
Two-thirds said such delays are rare accidents and not proof of a wider fault. | Two-thirds: such delays are rare accidents
Some 26% predict that she will not only stay but also build a tunnel. | 26%: build a tunnel
Some 26 percent said the rebuke — in which the judge called the council "extremely careless" about its mail — would hurt it. | 26 percent: rebuke would hurt it
Some 64 percent believe that "profit" on schools is a problem. | 64 percent: profit on schools is a problem
Some 40 percent "strongly" favor the toll. | 40 percent: strongly support
Mayor Jane Doe is most widely named as the person with the best plan (26%) and as the kindest boss (19%). | 26%: Doe; 19%: Doe
"""  # noqa: E501

# What is left of a statement that is said once, rankings in brackets, how often.
GAPPED = """
In the poll 43% said tolls were too high, 38% about right and 5% too low. | 43%: tolls were too high; 38%: about right; 5%: too low
Some 60 percent said the roads were good or excellent, 25 percent fair and 14 percent poor. | 60 percent: roads were good or excellent; 25 percent: fair; 14 percent: poor
Some 60 percent were very satisfied, 25 percent somewhat satisfied and 14 percent not at all satisfied. | 60 percent: were very satisfied; 25 percent: somewhat satisfied; 14 percent: not at all satisfied
Some 29 percent described their flat as "dry", 46 percent as "damp". | 29 percent: dry; 46 percent: damp
Some 43% said rents were too high, 38% last year. | 43%: rents were too high; 38%: rents were too high previously
Thirty-nine per cent of Australians rate housing as the most important issue, ahead of health (22 per cent) and crime (14 per cent). | Thirty-nine per cent: housing; 22 per cent: health; 14 per cent: crime
In the survey, 34% of households always recycle and 41% do so sometimes. | 34%: always recycle; 41%: sometimes
"""  # noqa: E501

# Two groups of one answer, where something is highest, more of the same in a row.
ROWS = """
Men were more likely than women to pick Jane Doe, 37 per cent to 27 per cent. | 37 per cent: Doe / men; 27 per cent: Doe / women
Women are 30 points more likely than men to say they feel unsafe (46 vs. 16 percent). | 30 points: margin feel unsafe / women; 46: unsafe / women; 16 percent: unsafe / men
In the poll support for the toll is highest among nurses (67 per cent) and lowest among those who back Tom Roe (51 per cent). | 67 per cent: support / nurses; 51 per cent: support / back tom roe
Voters trust Jane Doe over Tom Roe on schools by 18 points, on crime by 12 points and on jobs by nine points. | 18 points: margin Doe over Roe; 12 points: margin Doe; nine points: margin Doe
Jane Doe is ahead by 15 points among women; men there back Tom Roe by 12 points. | 15 points: margin Doe / women; 12 points: margin Roe / men
Some 44 per cent said they would vote for Jane Doe's Liberals and 38 per cent for Tom Roe's Conservatives. | 44 per cent: Liberals; 38 per cent: Conservatives
Only 12 per cent agreed the city should host the games. | 12 per cent: agree city should host the games
Only 12 per cent agreed with the mayor. | 12 per cent: agree
In the poll all five minor-party candidates together draw 7 percent. | 7 percent: minor-party candidates
Unemployment (mentioned by 48%) is the biggest problem in the survey. | 48%: unemployment
The survey found that confidence in the council stands at 27.3 per cent; in the police it is 46.6 per cent. | 27.3 per cent: confidence in the council; 46.6 per cent: confidence in the police
Renters are especially likely to expect a rise: 37 percent say this. | 37 percent: expect a rise / renters
"""  # noqa: E501

# Persons whom nobody names first, parts of the electorate, shares in apposition.
PARTS = """
Asked who should be chief minister, 39 per cent favoured Okonjo while 31 per cent were undecided. | 39 per cent: Okonjo; 31 per cent: undecided
Asked about health, 39 per cent favoured Medicare. | 39 per cent: support
In the poll Tom Roe has 33 percent, nearly triple the 12 percent of runner-up Jane Doe. | 33 percent: Roe; 12 percent: Doe
The share of voters who strongly approve of the mayor, 27 percent, is outweighed by the 41 percent who strongly disapprove. | 27 percent: strongly approve; 41 percent: strongly disapprove
Nurses slipped from 13% to 11% of the electorate in the exit poll. | 13%: Nurses previously; 11%: Nurses
Support among women dropped from 50% to 48%. | 50%: support / women previously; 48%: support / women
One in 10 voters picks honesty as the most important candidate quality. | One in 10: honesty
"""  # noqa: E501

# What is found or graded, times that are the survey's, what stays undecided.
FOUND = """
Twenty-two percent of adults smoked in 2010, the survey found. | Twenty-two percent: smoked
Some 38 per cent identified cost as the main barrier. | 38 per cent: cost
Thirty-six percent gave the council an A or B for its handling of the floods, while 28 percent gave it an F. | Thirty-six percent: A or B; 28 percent: F
Some 60% rated it good, 8% rated it poor and 5% found it hard to say. | 60%: good; 8%: poor; 5%: found it hard to say
If the vote were held tomorrow, 49 percent would vote yes, 44 percent no. | 49 percent: yes; 44 percent: no
A quarter of voters remain undecided between the two. | A quarter: undecided
"""  # noqa: E501

# Degrees told apart, nobody as an answer, what people can do, verbs that stand alone.
DEGREES = """
In the poll two thirds say it is very (38%) or somewhat (28%) likely that they will vote. | two thirds: very or somewhat likely; 38%: very likely; 28%: somewhat likely
Half of those surveyed either strongly (22%) or somewhat (28%) support the levy. | Half: support; 22%: strongly support; 28%: somewhat support
Six in ten voters approve of the premier — 24 percent strongly and 35 percent somewhat. | Six in ten: approve; 24 percent: strongly approve; 35 percent: somewhat approve
Sixty-three percent oppose the cuts, 41 percent of them strongly. | Sixty-three percent: oppose; 41 percent: strongly oppose
Some 40 percent chose Labour, 28 percent the Tories and 25 percent neither. | 40 percent: Labour; 28 percent: Conservatives; 25 percent: neither
Just 3% could name the deputy leader. | 3%: could name the deputy leader
Only 26 percent of drivers disagree that the city is on the wrong track. | 26 percent: right direction / drivers
Voters are divided over whether the war was just: 47% say it was and 45% say it wasn't. | 47%: war was just; 45%: was not just
To cope, 48 percent exercise, 43 percent isolate themselves and 26 percent drink, the survey of doctors found. | 48 percent: exercise; 43 percent: isolate themselves; 26 percent: drink
"""  # noqa: E501


# How often, neither of both, whose favourite it is, a survey named behind the statement.
OFTEN = """
Residents were asked how often they exercise; 31% said daily, 22% weekly and 18% never. | 31%: daily; 22%: weekly; 18%: never
In the survey residents rated safety as extremely (54%) or very important (31%). | 54%: extremely important; 31%: very important
Some 66% agreed with the plan, 18% disagreed and 16% neither agreed nor disagreed. | 66%: agree; 18%: disagree; 16%: neither agreed nor disagreed
Sixty-two percent would support a ban, and 18 percent don't have a view. | Sixty-two percent: support; 18 percent: undecided
Two in three residents fear for the harbour, survey finds. | Two in three: fear for the harbour
"""  # noqa: E501

# Relative clauses that are the predicate or the group, clauses of their own, what a question leaves behind.
WHO = """
In the poll 44 per cent oppose the vote, against 40 per cent who back Tom Roe's timetable. | 44 per cent: oppose; 40 per cent: support
A third of those who never went to college (34%) call the plan unfair, the poll says. | A third: call the plan unfair / never went to college; 34%: call the plan unfair / never went to college
Voters who rate the roads as poor fell to 48 percent in the survey. | 48 percent: poor
The poll found 51% in support and 39% opposed; among those 18 to 29 it was 63-24. | 51%: support; 39%: oppose; 63: support / 18-29; 24: oppose / 18-29
In the poll Jane Doe is the preferred prime minister of 23% (up 1%), and Tom Roe of 20% (down 1%). | 23%: Doe; 1%: change +1 Doe; 20%: Roe; 1%: change -1 Roe
In the poll 74 percent would be comfortable with a toll, but only 33 percent thought their neighbors would be. | 74 percent: would be comfortable with a toll; 33 percent: would be comfortable with a toll
In the poll 38 percent approve of the mayor. What about the wall? There 58 percent are against and 39 percent for. | 38 percent: approve; 58 percent: oppose; 39 percent: support
Jane Doe, the former mayor, is backed by 44 percent of voters; Tom Roe, a grocer, by 39 percent. | 44 percent: Doe; 39 percent: Roe
The plan of Jane Doe is backed by 44 percent of voters. | 44 percent: support
Of the 38 percent in the survey who said they had switched banks, most cited fees. | 38 percent: switched banks
In the poll voters who trust the mayor (41 percent) are outnumbered by those who do not (52 percent). | 41 percent: trust the mayor; 52 percent: not trust the mayor
Just 36 percent would vote to leave, 47 percent to stay. | 36 percent: would vote to leave; 47 percent: stay
In the poll 39 percent view the mayor favorably and 50 percent unfavorably. The premier's ratings are 59-37. | 39 percent: favorable; 50 percent: unfavorable; 59: favorable; 37: unfavorable
In the poll 41 percent rank the cost of living first, 22 percent health care. | 41 percent: cost of living; 22 percent: health care
Forty-four percent call themselves pro-choice and 49 percent pro-life. | Forty-four percent: pro-choice; 49 percent: pro-life
In the poll 22% identified as Catholic and 31% as Protestant. | 22%: identified as Catholic; 31%: Protestant
Some 48 percent said that if the election were held today they would vote for Labour. | 48 percent: Labour
"""  # noqa: E501


@cases(
    OFTEN
    + WHO
    + DEGREES
    + FOUND
    + PARTS
    + ROWS
    + GAPPED
    + ENDS
    + CLAUSES
    + AHEAD
    + CAMPS
    + MEASURED
    + AGREED
    + SUPPORT
    + VOTING
    + THIS
)
def test_whose_share(text: str, figures: str) -> None:
    assert read(text) == figures
