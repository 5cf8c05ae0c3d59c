"""Figures whose answer is told elsewhere: by somebody's deed, a measure, an amount, or words that deny it."""

from __future__ import annotations

from tests.rules.reading import cases, read

# What somebody without a figure does, which people with one do too.
DEEDS = """
The poet has gone over to Jane Doe's campaign, and 16 percent of nurses have done the same, the poll found. | 16 percent: Doe / nurses
The union has thrown its weight behind Jane Doe, and 22 percent of teachers have followed suit, the poll found. | 22 percent: Doe / teachers
The governor wants the toll scrapped, and 54 percent of drivers feel the same way, the poll found. | 54 percent: wants the toll scrapped / drivers
The bishop says the wall should come down, while 41 percent of Catholics say so too, the poll found. | 41 percent: wall should come down / catholics
In the poll 52 percent of women say the sheriff is rude. That is fewer than the 66 percent of graduates who voiced that view. | 52 percent: sheriff is rude / women; 66 percent: sheriff is rude / graduates
In the poll 52 percent of women say the sheriff is rude; 61 percent of men share their opinion. | 52 percent: sheriff is rude / women; 61 percent: sheriff is rude / men
In the poll 44 percent of nurses share the view that wages are low. | 44 percent: share the view that wages are low / nurses
In the poll 41 percent of nurses are throwing their support behind Jane Doe and 9 percent putting their faith in Tom Roe. | 41 percent: Doe / nurses; 9 percent: Roe / nurses
In the poll 32 percent of nurses put their trust in doctors. | 32 percent: put their trust in doctors / nurses
"""  # noqa: E501

# How many, and of whom: no answer of its own.
AMOUNTS = """
In the poll 34 percent of renters never cycle, compared with about half that amount (18%) of owners. | 34 percent: never cycle / renters; 18%: never cycle / owners
In the poll 12 percent of owners have moved, but more than double that figure (29%) of renters. | 12 percent: have moved / owners; 29%: have moved / renters
In the poll 34 percent of men smoke, compared with twice that share (70%) of sailors who are unmarried. | 34 percent: smoke / men; 70%: smoke / sailors unmarried
In the poll people want to cut waste (61%) and lower the amount (44%). | 61%: want to cut waste; 44%: want to lower the amount
"""  # noqa: E501

# Whose or what measure it is: not the side told before.
MEASURES = """
In the poll 61 percent say the mayor is not honest. Among women her honesty score was higher (47 percent). Among men it was 12 percent. | 61 percent: mayor is not honest; 47 percent: mayor is honest / women; 12 percent: mayor is honest / men
At Jane Doe's present level of support, 35 percent, she would win, the poll of voters found. | 35 percent: Doe
In the poll Jane Doe's approval is 41 percent, down from her 52 percent showing in 2016. | 41 percent: approve; 52 percent: Doe previously
In the poll Jane Doe has a 38 percent approval rating, well below her 51 percent tally last time. | 38 percent: approve; 51 percent: Doe previously
"""  # noqa: E501

# The other answer, and the same, without a word of it.
OTHERWISE = """
In the poll 38 percent trust the sheriff and 51 percent just the opposite. | 38 percent: trust the sheriff; 51 percent: distrust the sheriff
In the poll 58 percent think the council is wasteful, 22 percent the reverse. | 58 percent: council is wasteful; 22 percent: is not wasteful
In the poll 62 percent support the tunnel, and 30 percent of renters the other way round. | 62 percent: support; 30 percent: oppose / renters
In the poll 38 percent see the opposite side of the moon. | 38 percent: see the opposite side of the moon
In the poll 61 percent say rents are too high, women even more so (71 percent) and men less so (53 percent). | 61 percent: rents are too high; 71 percent: rents are too high / women; 53 percent: rents are too high / men
In the poll 53 percent say the toll is fair, and a quarter of drivers are of that mind. | 53 percent: toll is fair; a quarter: toll is fair / drivers
In the poll 53 percent say the toll is fair; 41 percent of nurses concur. | 53 percent: toll is fair; 41 percent: toll is fair / nurses
In the poll 30 percent skipped lunch. In Leeds 44 percent were in the same boat. | 30 percent: skipped lunch; 44 percent: skipped lunch / leeds
In the poll 30 percent live in damp homes. Of renters, 56 percent are affected. | 30 percent: live in damp homes; 56 percent: live in damp homes / renters
In the poll 30 percent are affected by the strike. | 30 percent: are affected by the strike
In the poll 30 percent are of the opinion that the toll is fair. | 30 percent: are of the opinion that the toll is fair
"""  # noqa: E501

# How an answer differs from the one before it.
COMPARED = """
In the poll 37 percent expect to pay more, 9 percent less and 50 percent the same. | 37 percent: expect to pay more; 9 percent: expect to pay less; 50 percent: the same
In the poll 45 percent are likelier to cycle, 20 percent less likely and the rest neither. | 45 percent: are more likely to cycle; 20 percent: are less likely to cycle
In the poll 31 percent said they would be likelier to back the tram, versus 19 percent less. | 31 percent: be more likely to back the tram; 19 percent: be less likely to back the tram
In the poll 37 percent of growers expect prices to be higher, 9 percent lower and 50 percent about the same. | 37 percent: expect prices to be higher / growers; 9 percent: expect prices to be lower / growers; 50 percent: about the same / growers
In the poll 61 percent say schools are getting worse and 12 percent better. | 61 percent: schools are getting worse; 12 percent: schools are getting better
In the poll 60 percent say the town needs more buses, 22 percent fewer. | 60 percent: town needs more buses; 22 percent: town needs fewer buses
In the poll 61 percent trust the sheriff, 22 percent less. | 61 percent: trust the sheriff; 22 percent: trust the sheriff
"""  # noqa: E501

# A belief told by its noun, and how widely it is held.
BELIEFS = """
In the poll 61 percent trust the sheriff. Confidence that the court will be fair is widespread: 72 percent said so, and 67 percent of nurses. | 61 percent: trust the sheriff; 72 percent: court will be fair; 67 percent: court will be fair / nurses
The fear that jobs will go is greatest among nurses, with 64 percent, the poll found, against 51 percent of doctors. | 64 percent: jobs will go / nurses; 51 percent: jobs will go / doctors
In the poll 61 percent trust the sheriff. The view that he is rude is rare, with 12 percent agreeing. | 61 percent: trust the sheriff; 12 percent: he is rude
In the poll 61 percent trust the sheriff. The fact that he is rude is common knowledge; 12 percent said so. | 61 percent: trust the sheriff; 12 percent: trust the sheriff
"""  # noqa: E501

# The same of another person, of whoever is most for it, and what something makes people.
OF_OTHERS = """
Jane Doe and Tom Roe want to be mayor. In the poll 19 percent think Jane Doe would cut taxes. For Roe it's 11 percent. | 19 percent: Jane Doe would cut taxes; 11 percent: Roe would cut taxes
In the poll 51 percent back the ban. It is the over-65s who are most against it (58 percent). | 51 percent: support; 58 percent: oppose / 65+
In the poll 40 percent say the fact that she moved away makes them less likely to vote. | 40 percent: less likely to vote
In the poll 51 percent back the tram. Nurses, who are three times as likely as others to drive, were for it too, 58 percent to 33 percent. | 51 percent: support; 58 percent: support / nurses; 33 percent: oppose / nurses
The mayor gets positive marks from 46 percent and negative ones from 54 percent in the poll. In April it was 44-55. | 46 percent: approve; 54 percent: disapprove; 44: approve previously; 55: disapprove previously
Favorable views of the mayor are rare. He gets positive marks from 46 percent and negative ones from 54 percent in the poll. | 46 percent: favorable; 54 percent: unfavorable
In the poll a quarter of pupils knew that the Greens were in office, the Liberals were in opposition and the Reds were gone. | a quarter: knew that the Greens were in office / pupils
"""  # noqa: E501

# Whether somebody should go, wished in other words than it was told first.
OFFICES = """
In the poll 60 percent say the mayor should resign. Among nurses 30 percent want her out and 61 percent would keep her. | 60 percent: mayor should resign; 30 percent: mayor should resign / nurses; 61 percent: should not resign / nurses
In the poll 60 percent say the mayor should resign and 25 percent that she should stay on. In Leeds 61 percent want her to stay. | 60 percent: mayor should resign; 25 percent: should stay on; 61 percent: should stay on / leeds
In the poll half of nurses want the coach sacked, and 61 percent of women would see him go. | 61 percent: would see him go / women
In the poll 60 percent say Doe should resign, and 30 percent want Roe sacked. | 60 percent: Doe should resign; 30 percent: want Roe sacked
In the poll 60 percent say the mayor should resign and 26 percent that he should be impeached. | 60 percent: mayor should resign; 26 percent: should be impeached
In the poll 41 percent have quit a job and 30 percent want to leave. | 41 percent: have quit a job; 30 percent: want to leave
"""  # noqa: E501

DENIED = """
In the poll few renters save. Nor could 71 percent of students find the library. | 71 percent: could not find the library / students
In the poll few renters save. Neither do 61 percent of drivers back the toll. | 61 percent: oppose / drivers
The council plans towers. That is not what two thirds of residents want, the poll found. | two thirds: not want
The council plans parks. That is what two thirds of residents want, the poll found. | two thirds: want
In the poll 62 percent do not believe that the new rules for the sale of old houses in the center of the town will lower rents. | 62 percent: not lower rents
In the poll 62 percent don't think rents will fall. | 62 percent: don't think rents will fall
When asked if the tax helps, growers (61%) were likelier than shepherds (44%) to say it does not. | 61%: not tax helps / growers; 44%: not tax helps / shepherds
In the poll nurses are more supportive of the ban than doctors, 61 percent to 44 percent. | 61 percent: support / nurses; 44 percent: support / doctors
In the poll 52 percent are dissatisfied. Only with schools are nurses more approving than doctors -- 61% vs. 44%. | 52 percent: dissatisfied; 61%: approve / nurses; 44%: approve / doctors
In the poll 38 percent would pay more tax even if the schools stayed as they are. | 38 percent: would pay more tax even if the schools stayed as they are
In the poll 38 percent would close the harbor even though jobs would go. | 38 percent: would close the harbor
"""  # noqa: E501


# Who is meant, where the figure's own words name nobody or somebody else.
PERSONS = """
Ann Poe is slipping in the race for mayor. The novelist draws 16 percent support in the poll, dropping 7 points to trail Tom Roe. | 16 percent: Poe; 7 points: change -7 Poe
Ann Poe is struggling in the primary. Back in May the former governor claimed an almost 10 percent support among nurses. | 10 percent: Poe previously
Tom Roe, the Republican nominee, is a farmer. The poll of Ohio voters gave the GOP nominee a 4-point lead. | 4-point: margin Roe
In the poll 42 percent would vote for the Republican nominee in their district. | 42 percent: Republican nominee
In the poll Jane Doe beats Tom Roe by 41% to 33%. Against Ann Poe she is two points ahead (37% v 35%). | 41%: Doe; 33%: Roe; two points: margin Doe over Poe; 37%: Doe; 35%: Poe
In the poll Jane Doe beats Tom Roe by 41% to 33%. Against Ann Poe she is two points behind (35% to 37%). | 41%: Doe; 33%: Roe; two points: margin Poe over Doe; 35%: Doe; 37%: Poe
Democrats' advantage in the Senate is growing. The gap has widened to 12 points in the poll, up from 7 in July. | 12 points: margin Democrats; 7: margin Democrats previously
"""  # noqa: E501

# What was asked or named a sentence or a clause before.
NAMED = """
There was a question of whether the tram pays; in the poll a third are not sure. Overall, 46 percent believe it does. | a third: undecided; 46 percent: tram pays
In the poll 42 percent feel strongly about the plan and 20 percent feel safe. | 42 percent: feel strongly about the plan; 20 percent: safe
In the poll 65 percent are worried by rents. Slow traffic was next, with 31 percent saying it would make them move. | 65 percent: are worried by rents; 31 percent: slow traffic
In the poll the mayor came second, with 31 percent saying that crime would fall. | 31 percent: crime would fall
In the poll a third of drivers say each is very important (36% tolls, 32% fuel). | a third: each is very important / drivers; 36%: each is very important / drivers; 32%: each is very important / drivers
In the poll 51 percent of drivers prefer public transport (31% the bus, 19% the tram). | 51 percent: prefer public transport / drivers; 31%: bus / drivers; 19%: tram / drivers
In the poll 71 percent of nurses failed the test. Men did better, with a 44 percent failure rate. | 71 percent: failed the test / nurses; 44 percent: failure rate / men
In the poll the smoking rate among nurses fell from 24 percent to 21 percent. | 24 percent: smoking rate previously; 21 percent: smoking rate
In the poll support for the euro is high, both in Leeds (74%) and in the northern region (83%). | 74%: support / leeds; 83%: support / northern region
In the poll 56 percent say the vote was wrong. Nurses overwhelmingly (by 90% to 6%) disagree. | 56 percent: vote was wrong; 90%: vote was right / nurses; 6%: vote was wrong / nurses
In the poll more Peruvians back the toll (49 percent) than say it is unfair (38 percent). | 49 percent: support; 38 percent: is unfair
In the poll people want more buses (49 percent) and fewer cars (31 percent). | 49 percent: want more buses; 31 percent: want fewer cars
In the poll crime still tops rents (31 percent) and traffic (12 percent) as a worry. | 31 percent: rents; 12 percent: traffic
In the poll most believe neither Jane Doe (60 percent) nor Tom Roe (70 percent) has a plan. | 60 percent: not has a plan; 70 percent: not has a plan
"""  # noqa: E501


@cases(DEEDS + AMOUNTS + MEASURES + OTHERWISE + COMPARED + BELIEFS + OF_OTHERS + OFFICES + DENIED + PERSONS + NAMED)
def test_what_is_pointed_to(text: str, figures: str) -> None:
    assert read(text) == figures
