"""Two figures said in one breath."""

from __future__ import annotations

from tests.rules.reading import cases, read

# Who leads whom: the order of the figures is that of the sides, or of who is ahead.
LEADS = """
In the poll Tom Roe would continue to command 25 to 30 percent of the vote. | 25: Roe; 30 percent: Roe
In the poll Tom Roe leads Democrats with 43 percent to 30 percent for Jane Doe. | 43 percent: Roe / democrats; 30 percent: Doe / democrats
In the poll Tom Roe leads independents with 38 percent to 20 percent for Jane Doe. | 38 percent: Roe / independents; 20 percent: Doe / independents
Men were more likely than women to pick Jane Doe, 37 percent to 27 percent, in the poll. | 37 percent: Doe / men; 27 percent: Doe / women
In the poll renters are less likely than owners to trust the bank (31 percent vs. 44 percent). | 31 percent: trust the bank / renters; 44 percent: trust the bank / owners
In the poll Jane Doe leads Tom Roe 46 to 42 percent. | 46: Doe; 42 percent: Roe
In the poll Jane Doe leads Tom Roe. She takes 30 to 35 percent of the Democratic vote. | 30: Doe / democrats; 35 percent: Doe / democrats
In the poll women go Democratic 56-38 percent. | 56: Democratic / women; 38 percent: Republican / women
In the poll voters like the mayor 49-33 percent, and men like him 58-25 percent. | 49: approve; 33 percent: disapprove; 58: like him / men; 25 percent: dislike him / men
In the poll a majority of voters — 56 percent to 43 percent — also say the state is on the wrong track. | 56 percent: wrong track; 43 percent: right direction
Buoyed by support among nurses, Jane Doe leads Tom Roe, 47-36 percent, in the poll. | 47: Doe; 36 percent: Roe
The candidates met. In the poll Jane Doe would best state Sen. Tom Roe 49 to 34 percent and would thump Ann Poe 60 to 30 percent. | 49: Doe; 34 percent: Roe; 60: Doe; 30 percent: Poe
In the poll Mayor Jane Doe leads. She clobbers Tom Roe among nurses, 58-30 percent. | 58: Doe / nurses; 30 percent: Roe / nurses
In the poll Jane Doe now loses to Tom Roe 34 to 49 percent. | 34: Doe; 49 percent: Roe
In the poll Tom Roe trails Jane Doe 42-46 percent. | 42: Roe; 46 percent: Doe
Jane Doe holds a 48-42 percent lead over Tom Roe. | 48: Doe; 42 percent: Roe
Jane Doe is ahead of Tom Roe, 50% to 44%, among likely voters in the poll. | 50%: Doe; 44%: Roe
In the poll Jane Doe leads Tom Roe 47 percent to 46 percent, down from 49 percent to 45 percent in May. | 47 percent: Doe; 46 percent: Roe; 49 percent: Doe previously; 45 percent: Roe previously
In the poll Jane Doe has a 51 percent to 43 percent lead over Tom Roe, little changed from her 50 percent to 42 percent lead in May. | 51 percent: Doe; 43 percent: Roe; 50 percent: Doe previously; 42 percent: Roe previously
Voters back Jane Doe over Tom Roe, 51-38 percent. | 51: Doe; 38 percent: Roe
Jane Doe leads Tom Roe 52 to about 38 percent in the poll. | 52: Doe; 38 percent: Roe
In the poll voters approve of the mayor, 61 percent against barely 30 percent. | 61 percent: approve; 30 percent: disapprove
In the poll 61 percent approve of the mayor, as opposed to 44 percent in May. | 61 percent: approve; 44 percent: approve previously
Jane Doe beats Tom Roe 47 percent to 40 percent in the survey. | 47 percent: Doe; 40 percent: Roe
Among women Jane Doe leads Tom Roe 55 percent to 37 percent. | 55 percent: Doe / women; 37 percent: Roe / women
Jane Doe edges Tom Roe 45 percent to 44 percent, within the margin of error. | 45 percent: Doe; 44 percent: Roe
The poll has Jane Doe leading Tom Roe by seven points, 49 percent to 42 percent. | seven points: margin Doe over Roe; 49 percent: Doe; 42 percent: Roe
Jane Doe was favored by women 55-37 percent over Tom Roe. | 55: Doe / women; 37 percent: Roe / women
Jane Doe leads Ann Poe 50-36 percent, Tom Roe 48-40 percent and Sam Coe 51-35 percent. | 50: Doe; 36 percent: Poe; 48: Doe; 40 percent: Roe; 51: Doe; 35 percent: Coe
In the poll it is Jane Doe and Tom Roe, 47-45 percent. | 47: Doe; 45 percent: Roe
The poll has Jane Doe at 49 percent to 42 percent for Tom Roe. | 49 percent: Doe; 42 percent: Roe
"""  # noqa: E501

# Of the same people at another time; and pairs that head a line of a list.
AGAIN = """
The poll has Labor's lead back at 53-47, with 9% for the Greens and 37% for the Coalition. | 53: Labor; 47: Coalition; 9%: Greens; 37%: Coalition
In the poll Jane Doe leads 43-37 over Tom Roe and 41-40 over Lee Coe. | 43: Doe; 37: Roe; 41: Doe; 40: Coe
In the poll Jane Doe is at 30/15 favorables, compared with 33/43 for Tom Roe. | 30: favorable; 15: unfavorable; 33: favorable; 43: unfavorable
In the poll Jane Doe has 42/49 favorables, an improvement from last time's 40/48. | 42: favorable; 49: unfavorable; 40: favorable previously; 48: unfavorable previously
In the poll Jane Doe leads Secretary of State Ann Poe (D) by six, 49% to 43%. | six: margin Doe over Poe; 49%: Doe; 43%: Poe
In the poll Ann Poe holds a +9% lead over Lee Coe, 49% to 40%. | +9%: margin Poe over Coe; 49%: Poe; 40%: Coe
Jane Doe is ahead of Tom Roe by a whopping +30%, the poll found. | +30%: margin Doe over Roe
Tom Roe leads Jane Doe 55-41 among voters who have not yet cast their ballots, and 50-40 among those who say they've never missed one, in the poll. | 55: Roe / have not yet cast their ballots; 41: Doe / have not yet cast their ballots; 50: Roe / never missed one; 40: Doe / never missed one
Jane Doe leads Tom Roe 48/35, compared to a 49/35 advantage when the state was polled in April. | 48: Doe; 35: Roe; 49: Doe previously; 35: Roe previously
In the poll Jane Doe's net favorability is +15 at 35/20, while Tom Roe (-16 at 28/44) does worse. | +15: margin favorable; 35: favorable; 20: unfavorable; -16: margin unfavorable; 28: favorable; 44: unfavorable
In the poll 41% approve of Jane Doe. She is under water with independents at 30/53. | 41%: approve; 30: approve / independents; 53: disapprove / independents
In the poll support for Labour increased 1% to 13.5%. | 1%: change +1 Labour; 13.5%: Labour
"At 73-20 percent, Jane Doe's favorability rating is the best since April," the pollster said. | 73: favorable; 20 percent: unfavorable
In the poll 43 percent of independents approve, compared to a 47 to 33 percent rating in April. | 43 percent: approve / independents; 47: approve / independents previously; 33 percent: disapprove / independents previously
Democrats approve 75 - 19 percent, down from 82 - 12 percent in June. | 75: approve / democrats; 19 percent: disapprove / democrats; 82: approve / democrats previously; 12 percent: disapprove / democrats previously
Approval is 86 - 10 percent among women, compared to an 80 - 12 percent approval in June. | 86: approve / women; 10 percent: disapprove / women; 80: approve / women previously; 12 percent: disapprove / women previously
Voters split 48 - 46 percent on whether Mayor Jane Doe deserves another term. | 48: mayor jane doe deserves another term; 46 percent: not mayor jane doe deserves another term
More voters would be happy with Jane Doe than with Tom Roe, 58 percent to 41 percent. | 58 percent: Doe; 41 percent: Roe
In the poll Jane Doe loses the question of trust 61 to 36 percent against Tom Roe. | 61: Roe; 36 percent: Doe
In the poll, Jane Doe would win by 52 to 44 percent against Tom Roe. | 52: Doe; 44 percent: Roe
The poll has voters siding 52 to 44 percent against the tax that Jane Doe wants. | 52: oppose; 44 percent: support
By a 47/34 spread, voters say they trust Jane Doe more than the Republicans in the council. | 47: Doe; 34: Republicans in the council
Jane Doe leads ex-Rep. Tom Roe by 21 points, 55 percent to 34 percent. | 21 points: margin Doe over Roe; 55 percent: Doe; 34 percent: Roe
\u2022 57 - 38 percent that she keeps her word; | 57: keeps her word; 38 percent: not keeps her word
\u2022 58 - 38 percent for a ban on fireworks. | 58: support; 38 percent: oppose
\u2022 58 - 38 percent against closing the pool. | 58: oppose; 38 percent: support
Jane Doe is up by at least four points on either of her rivals. | four points: margin Doe
In the poll teachers support Bob Roe 72 percent to 10 percent, while Jane Doe leads 86 percent to 7 percent among nurses and 49 percent to 24 percent among doctors. | 72 percent: Roe / teachers; 10 percent: Doe / teachers; 86 percent: Doe / nurses; 7 percent: Roe / nurses; 49 percent: Doe / doctors; 24 percent: Roe / doctors
In the poll Jane Doe's 44-to-38 percent lead over Bob Roe reverses a 42-36 percent edge Roe had in May. | 44: Doe; 38 percent: Roe; 42: Roe previously; 36 percent: Doe previously
In the poll Jane Doe leads Bob Roe 64%-28%. That lead shrinks to 54%-24% with Ann Poe in the race. | 64%: Doe; 28%: Roe; 54%: Doe; 24%: Roe
In the poll Jane Doe leads Bob Roe 64%-28%. He has upside-down job approvals: 39%-54%. | 64%: Doe; 28%: Roe; 39%: approve; 54%: disapprove
"""  # noqa: E501

# Two answers of one question.
ANSWERS = """
In the poll many disapprove of her handling of the roads (55 percent versus 41 percent approving) and schools (51 percent versus 44 percent). | 55 percent: disapprove; 41 percent: approve; 51 percent: disapprove; 44 percent: approve
Voters approve of the mayor's work, 53 to 41 percent. | 53: approve; 41 percent: disapprove
The survey found 51 percent in support and 39 percent opposed; among women it was 63-24. | 51 percent: support; 39 percent: oppose; 63: support / women; 24: oppose / women
The survey found 39 percent opposed and 51 percent in support, and among women it was 24 to 63. | 39 percent: oppose; 51 percent: support; 24: oppose / women; 63: support / women
Voters disapprove of the mayor 52-40 percent. | 52: disapprove; 40 percent: approve
Independents oppose the plan 55-37 percent. | 55: oppose / independents; 37 percent: support / independents
She has a 45-50 percent favorability rating. | 45: favorable; 50 percent: unfavorable
By 61 percent to 30 percent, voters support the bridge. | 61 percent: support; 30 percent: oppose
More voters oppose than support the tunnel, 48 percent to 36 percent. | 48 percent: oppose; 36 percent: support
The mayor gets a negative 38-54 percent approval rating. | 38: approve; 54 percent: disapprove
Republicans approve 84 to 12 percent, Democrats disapprove 90 to 6 percent. | 84: approve / republicans; 12 percent: disapprove / republicans; 90: disapprove / democrats; 6 percent: approve / democrats
Voters oppose the tunnel by more than two to one, 60 percent to 28 percent. | 60 percent: oppose; 28 percent: support
Republicans lead Democrats 47 percent to 44 percent on the generic ballot. | 47 percent: Republicans; 44 percent: Democrats
The mayor's rating is 45 percent favorable to 50 percent unfavorable. | 45 percent: favorable; 50 percent: unfavorable
Voters say the trains are too slow, 59 percent to 28 percent. | 59 percent: trains are too slow; 28 percent: are not too slow
By 59 percent to 28 percent, voters want a toll rather than a tax. | 59 percent: want a toll; 28 percent: tax
By 47 percent to 42 percent, more people disapprove than approve of the mayor. | 47 percent: disapprove; 42 percent: approve
The vote on the tunnel in the poll is 44-51 percent against. | 44: support; 51 percent: oppose
In the poll 51 percent approve and 47 percent disapprove. In Ohio, 44-52. | 51 percent: approve; 47 percent: disapprove; 44: approve; 52: disapprove
In the poll voters under 65 oppose the amendment but seniors support it 58/32. | 58: support / 65+; 32: oppose / 65+
In the poll voters support the ouster of Jane Doe by 50% to 47%. | 50%: support; 47%: oppose
"""  # noqa: E501

# The statement or the ratings around a pair.
MORE = """
By 52 to 41 percent voters prefer Jane Doe over Tom Roe. | 52: Doe; 41 percent: Roe
His favorable-unfavorable rating in the poll is 39 percent to 31 percent. | 39 percent: favorable; 31 percent: unfavorable
Voters say by 59-28 percent that the trains are too slow. | 59: trains are too slow; 28 percent: are not too slow
The approve-disapprove split for the mayor is 53-41 percent. | 53: approve; 41 percent: disapprove
By 48 percent to 40 percent voters back Ann Poe over Tom Roe. | 48 percent: Poe; 40 percent: Roe
His favorable-to-unfavorable rating is 39 percent to 31 percent. | 39 percent: favorable; 31 percent: unfavorable
He has a 45-50 percent favorable-to-unfavorable rating in the poll. | 45: favorable; 50 percent: unfavorable
The mayor's job performance is rated 56-43 positive. | 56: favorable; 43: unfavorable
The mayor is rated 43-52 percent negative. | 43: favorable; 52 percent: unfavorable
The mayor's rating is 54-40 percent negative. | 54: unfavorable; 40 percent: favorable
Half approve of the mayor (54-28 disapprove). | Half: approve; 54: approve; 28: disapprove
Jane Doe is losing to Tom Roe on jobs by 13 points (41-54 percent). | 13 points: margin Roe over Doe; 41: Doe; 54 percent: Roe
"Sell the park now," say voters, by 78 percent to 17 percent. | 78 percent: Sell the park now; 17 percent: not Sell the park now
Jane Doe has 40 percent and Tom Roe 31 percent. When people must choose between the two it becomes 49%-39%. | 40 percent: Doe; 31 percent: Roe; 49%: Doe; 39%: Roe
"""  # noqa: E501


# The sides told by their place alone, and the rival found elsewhere in the text.
SIDES = """
By a two-to-one margin (60-30 percent), voters in the poll back the bridge. | 60: support; 30 percent: oppose
In the poll 45 percent think the mayor should go while 49 percent do not. In May it was 37-57. | 45 percent: mayor should go; 49 percent: should not go; 37: mayor should go previously; 57: should not go previously
In the poll Jane Doe and Tom Roe are deadlocked, 46-46. | 46: Doe; 46: Roe
In the poll the race between Jane Doe and Tom Roe stands at 49-45. | 49: Doe; 45: Roe
Jane Doe faces Tom Roe in May. Among older people in the poll it is Roe by 58 percent to 39 percent. | 58 percent: Roe / older voters; 39 percent: Doe / older voters
Jane Doe faces Tom Roe in May. In the poll women go for Doe, 55-38. | 55: Doe / women; 38: Roe / women
Jane Doe faces Tom Roe in May. The poll found a five-point lead for Doe, 48 to 43. | five-point: margin Doe; 48: Doe; 43: Roe
Jane Doe faces Tom Roe in May. Roe led by six in April and is now behind Doe, 44 percent to 47 percent, in the poll. | six: margin Roe over Doe previously; 44 percent: Roe; 47 percent: Doe
Jane Doe faces Tom Roe in May. The poll has it at 52-48 to Doe. | 52: Doe; 48: Roe
Voters split 48 percent to 47 percent on whether to build the bridge, the poll found. | 48 percent: build the bridge; 47 percent: not build the bridge
In the poll Yes is on 48 per cent and No on 44 per cent, or 52 to 48 with the undecided left out. | 48 per cent: Yes; 44 per cent: No; 52: Yes; 48: No
In the poll 52 percent approve and 40 percent disapprove. In Ohio it was 50 to 42 the other way. | 52 percent: approve; 40 percent: disapprove; 50: disapprove; 42: approve
In the poll Jane Doe talked to Tom Roe about the 50-50 chance of rain. | -
By 34%-15%, people who strongly disapprove of the mayor outnumber people who strongly approve. | 34%: strongly disapprove; 15%: strongly approve
People who want the bridge built outnumbered those who do not, 52 percent to 44 percent. | 52 percent: want the bridge built; 44 percent: not want the bridge built
Jane Doe leads Tom Roe 52 percent to 46 percent. Men were for him, 57 percent to 37 percent. | 52 percent: Doe; 46 percent: Roe; 57 percent: Roe / men; 37 percent: Doe / men
Jane Doe leads Tom Roe 52 percent to 46 percent. Men were against him, 57 percent to 37 percent. | 52 percent: Doe; 46 percent: Roe; 57 percent: Doe / men; 37 percent: Roe / men
The mayor's job rating is 36 percent approve, 58 percent disapprove. A year ago it was 48-44 in her favor. | 36 percent: approve; 58 percent: disapprove; 48: approve previously; 44: disapprove previously
Tom Roe's support among veterans stands at about 35-40 percent. | 35: Roe / veterans; 40 percent: Roe / veterans
Jane Doe beats Tom Roe among veterans, about 45-51 percent. | 45: Roe / veterans; 51 percent: Doe / veterans
In the exit poll Jane Doe faced Tom Roe. Doe won women 57 percent to 42 percent. She carried college graduates, 55-43. Roe lost veterans, 41-58. | 57 percent: Doe / women; 42 percent: Roe / women; 55: Doe / college graduates; 43: Roe / college graduates; 41: Roe / veterans; 58: Doe / veterans
Jane Doe won the vote in four counties 57 percent to 42 percent. | -
Jane Doe leads Tom Roe 51-45. Doe won men -- the largest group -- 52 percent to 36 percent in the exit poll. | 51: Doe; 45: Roe; 52 percent: Doe / men; 36 percent: Roe / men
Women oppose the bridge 37-55 percent. | 37: support / women; 55 percent: oppose / women
The share of drivers who are undecided ranges from 4% to 7%. | 4%: undecided / drivers; 7%: undecided / drivers
The ban passed a public vote in 2009, 58 percent to 42 percent. | -
In the poll Jane Doe leads Bob Roe by 53 percent to 42 percent among women, and by 58 percent to just 36 percent for Roe among nurses. | 53 percent: Doe / women; 42 percent: Roe / women; 58 percent: Doe / nurses; 36 percent: Roe / nurses
In the poll Jane Doe has the solid support of men, 50 percent versus 37 percent for Bob Roe. | 50 percent: Doe / men; 37 percent: Roe / men
The poll found that thirty to thirty-two percent said the mayor should go, and 58% to 60% said she should be censured. | thirty: mayor should go; thirty-two percent: mayor should go; 58%: should be censured; 60%: should be censured
By 45 to 48 percent, voters in the poll said they oppose the levy. | 45: oppose; 48 percent: support
"""  # noqa: E501


# Parties, camps, what is under water; the statement behind brackets.
CAMPS = """
Jane Doe leads Tom Roe by five points in a field with some lesser names, according to an Acme poll, 46 percent to 41 percent. | five points: margin Doe over Roe; 46 percent: Doe; 41 percent: Roe
Jane Doe runs against Tom Roe. The poll found her ahead of Roe 29-26. | 29: Doe; 26: Roe
In the poll Doe supporters lead Roe supporters 66 percent to 51 percent on the question of whether the vote is a duty. | 66 percent: vote is a duty / doe supporters; 51 percent: vote is a duty / roe supporters
Jane Doe faces Mr. Roe in May. Mr. Roe has met Ann Poe. In the poll Doe holds a 51-38 lead over her rival in a county that Sam Coe once won. | 51: Doe; 38: Roe
Proposition 12 passed by a 53-47% margin, the poll recalled. | -
By a still bigger margin, 66-17 percent, people in the poll say the trains are too slow. | 66: trains are too slow; 17 percent: are not too slow
In the poll, by 30 points, 59-29, people think the city is on the wrong track. | 30 points: margin wrong track; 59: wrong track; 29: right direction
In the poll the Democratic edge was 46 percent to 41 percent. | 46 percent: Democrats; 41 percent: Republicans
Jane Doe faces Tom Roe in May. In the poll Doe trails the Republican nominee 41-55. | 41: Doe; 55: Roe
In the poll Republicans hold a 48-43 advantage on the economy, while Democrats lead 50-38 on schools. | 48: Republicans; 43: Democrats; 50: Democrats; 38: Republicans
On the generic ballot, the poll has Democrats up 48 percent to 43 percent. | 48 percent: Democrats; 43 percent: Republicans
Supporters outnumber opponents of the bridge 52 to 40 percent in the poll. | 52: support; 40 percent: oppose
The mayor is underwater 41-55 in the poll. | 41: approve; 55: disapprove
Men (58 percent to 39 percent) and women (51 percent to 44 percent) support the bridge, the poll found. | 58 percent: support / men; 39 percent: oppose / men; 51 percent: support / women; 44 percent: oppose / women
In the poll Yes leads No by 54 per cent to 46 per cent. | 54 per cent: Yes; 46 per cent: No
In the poll voters by 48 percent to 44 percent said they trusted Jane Doe more than Tom Roe on crime. | 48 percent: Doe; 44 percent: Roe
In the poll supporters of the bridge met its opponents at 7 p.m. | -
"""  # noqa: E501

# One predicate of two groups; one thing preferred to another; who beats whom twice.
COMPARED = """
In the poll Jane Doe leads Tom Roe 47 percent to 41 percent. Latinos favor her two to one, 62 percent to 31 percent. Men go the other way, 36 percent to 57 percent. | 47 percent: Doe; 41 percent: Roe; 62 percent: Doe / hispanic; 31 percent: Roe / hispanic; 36 percent: Doe / men; 57 percent: Roe / men
In the poll 58 percent oppose the levy and 36 percent support it. Men are against by 70 percent to 25 percent, women for by 55 percent to 38 percent. | 58 percent: oppose; 36 percent: support; 70 percent: oppose / men; 25 percent: support / men; 55 percent: support / women; 38 percent: oppose / women
The poll found 51 percent in support and 39 percent opposed; among those 18 to 29 it was 63-24. | 51 percent: support; 39 percent: oppose; 63: support / 18-29; 24: oppose / 18-29
In the poll 44 percent oppose the bridge, against 40 percent who back Jane Doe's plan. | 44 percent: oppose; 40 percent: support
In the poll men are nearly three times as likely to ride a bicycle as women (47 percent vs. 17 percent). | 47 percent: ride a bicycle / men; 17 percent: ride a bicycle / women
In the poll men were more likely than women to pick Jane Doe, 37 percent to 27 percent. | 37 percent: Doe / men; 27 percent: Doe / women
In the poll women are less likely than men to follow sport (21% against 48%). | 21%: follow sport / women; 48%: follow sport / men
In the poll 52 percent distrust the courts. Men are more likely than women to say so (61% v 40%). | 52 percent: distrust the courts; 61%: distrust the courts / men; 40%: distrust the courts / women
In the poll voters are more likely than they were in May to support the bill, 52 percent to 47 percent. | 52 percent: support; 47 percent: oppose
In the poll voters favor the old law over the new plan, 56-33 percent. | 56: old law; 33 percent: new plan
By 52 to 41 percent, voters prefer the ferry to the bridge. | 52: ferry; 41 percent: bridge
In the poll voters favor Jane Doe over Tom Roe, 56-33 percent. | 56: Doe; 33 percent: Roe
In the poll Jane Doe and Tom Roe would both beat Al Poe: Doe by a margin of 51 percent to 40 percent and Roe by a margin of 49 percent to 41 percent. | 51 percent: Doe; 40 percent: Poe; 49 percent: Roe; 41 percent: Poe
The candidates met. In the poll Jane Doe crushed Tom Roe among nurses, 57 percent to 30 percent. | 57 percent: Doe / nurses; 30 percent: Roe / nurses
In the poll 42 percent approve of Jane Doe and 57 percent disapprove. In June she was down by 12 (43-55 percent). | 42 percent: approve; 57 percent: disapprove; 12: margin disapprove previously; 43: approve previously; 55 percent: disapprove previously
"""  # noqa: E501

# A statement on either side of its pair; a verb that only places a group; a name or a measure as subject.
STATED = """
The public says, 55 percent to 42 percent, that the council should drop the matter, the poll found. | 55 percent: council should drop the matter; 42 percent: should not drop the matter
"By an overwhelming 70-22 percent margin, voters believe that the mayor is honest," the pollster said of the poll. | 70: mayor is honest; 22 percent: mayor is dishonest
In the poll there is a similar split — 46 percent to 44 percent — on whether the vote was fair. | 46 percent: vote was fair; 44 percent: vote was unfair
By a 51 percent to 38 percent ratio, residents said in the poll that the tunnel costs too much. | 51 percent: tunnel costs too much; 38 percent: tunnel costs too little
By a 47-44 plurality, voters in the survey would keep the old bridge. | 47: would keep the old bridge; 44: would not keep the old bridge
Voters say 57 to 37 percent that the mayor should not run again, the poll found. Men say 80 to 15 percent that he should. | 57: mayor should not run again; 37 percent: mayor should run again; 80: mayor should run again / men; 15 percent: should not run again / men
Voters say 63 to 33 percent, including 61 to 34 percent of men, that the river needs a bridge, the poll found. | 63: river needs a bridge; 33 percent: not river needs a bridge; 61: river needs a bridge / men; 34 percent: not river needs a bridge / men
The tunnel is safe, residents say by 55 percent to 37 percent in the poll. | 55 percent: tunnel is safe; 37 percent: tunnel is unsafe
By 66 to 27 percent, Buckeye voters believe the mayor has done enough, the poll found. | 66: mayor has done enough; 27 percent: has not done enough
A plurality of renters, 45 percent to 38, would sell the ferry, the poll found. | 45 percent: would sell the ferry / renters; 38: would not sell the ferry / renters
In the poll voters say no to the tunnel, 56 to 40 percent. | 56: oppose; 40 percent: support
In the poll voters say no, 56 to 40 percent. | 56: no; 40 percent: yes
In the poll 52 percent approve of the mayor and 40 percent disapprove. Renters come down at 37 to 44 percent. | 52 percent: approve; 40 percent: disapprove; 37: approve / renters; 44 percent: disapprove / renters
In the poll women approve of the mayor 52 to 42 percent, while men disapprove 51 to 43 percent. Renters are at 47 to 44 percent. | 52: approve / women; 42 percent: disapprove / women; 51: disapprove / men; 43 percent: approve / men; 47: approve / renters; 44 percent: disapprove / renters
If he ran against Tom Roe, Jane Doe would carry Ohio 47 to 43 percent, the poll found. | 47: Doe; 43 percent: Roe
Jane Doe enjoys a wide cushion, 54 percent to 41 percent, over Rep. Tom Roe in the poll. | 54 percent: Doe; 41 percent: Roe
In the poll Measure 97 is ahead 51 to 38 percent and the school levy trails, 42 to 49 percent. | 51: support; 38 percent: oppose; 42: support; 49 percent: oppose
The poll found support at 51 percent. The bill passed the House 51 to 38. | 51 percent: support
The mayor's net approval in the poll is minus 12, 41-53. | minus 12: margin disapprove; 41: approve; 53: disapprove
In the poll 54 percent want the bridge and 40 percent do not. The numbers are 62-30 in Wales and 48-45 in Scotland. | 54 percent: want the bridge; 40 percent: not want the bridge; 62: want the bridge / wales; 30: not want the bridge / wales; 48: want the bridge / scotland; 45: not want the bridge / scotland
In the poll voters approve 59 to 33 percent of the job the mayor is doing. | 59: approve; 33 percent: disapprove
In the poll voters say 58 to 36 percent the mayor is rude, but 52 to 44 percent that he gets things done. | 58: mayor is rude; 36 percent: is not rude; 52: gets things done; 44 percent: not gets things done
In the poll voters oppose 57 to 38 percent building a tunnel and support 62 to 34 percent a ferry. | 57: oppose; 38 percent: support; 62: support; 34 percent: oppose
In the poll Jane Doe tops Tom Roe 48 to 41 percent, with wide leads among women, 54 to 35 percent. | 48: Doe; 41 percent: Roe; 54: Doe / women; 35 percent: Roe / women
In the poll a majority of voters (54 to 38 percent) say the state should sell the ferry. | 54: state should sell the ferry; 38 percent: should not sell the ferry
In the poll 55 percent support the bridge, with women keener (62 to 20 percent) than men (53 to 31 percent). | 55 percent: support; 62: support / women; 20 percent: oppose / women; 53: support / men; 31 percent: oppose / men
By better than two to one (62 to 28 percent), Buckeyes would tax gas, the poll found. Renters would do so 66 to 22 percent. | 62: would tax gas; 28 percent: would not tax gas; 66: would tax gas / renters; 22 percent: would not tax gas / renters
In the poll voters trust Democrats over Republicans on the ferry, 46 to 35 percent, but give Republicans the nod on the tunnel, 44 to 37 percent. | 46: Democrats; 35 percent: Republicans; 44: Republicans; 37 percent: Democrats
In the poll Jane Doe beats Tom Roe 47 to 41 percent and loses to Sam Coe 44 to 46 percent. | 47: Doe; 41 percent: Roe; 44: Doe; 46 percent: Coe
In the poll Question 1 is passing, 52 percent to 40 percent. | 52 percent: support; 40 percent: oppose
In the poll more voters have an unfavorable opinion of the mayor, 49 percent, than a favorable one, 45 percent. Last month it was 50-46 the other way. | 49 percent: unfavorable; 45 percent: favorable; 50: favorable previously; 46: unfavorable previously
A Roy Morgan poll has Labor ahead of the Coalition 52 percent to 48 percent. Women are for the Coalition by 51 to 49 percent. | 52 percent: Labor; 48 percent: Coalition; 51: Coalition / women; 49 percent: Labor / women
Voters prefer lower taxes to better services, 50 percent to 39 percent, in the poll. | 50 percent: lower taxes; 39 percent: better services
The poll found a 55-38 percent majority against the treaty. | 55: oppose; 38 percent: support
In the poll the mayor is seen as honest by 51 to 44 percent. | 51: honest; 44 percent: dishonest
In the poll 52 percent to 40 percent say yes. | 52 percent: yes; 40 percent: no
In the poll 31 percent view the bill favorably. Women view it negatively by 25 points (29-54). | 31 percent: favorable; 25 points: margin unfavorable / women; 29: favorable / women; 54: unfavorable / women
By 48 to 45 percent they would elect a Republican, the poll found. | 48: would elect a Republican; 45 percent: would not elect a Republican
In the poll, by a 55-24 margin voters say if the election was today that they would support Issue 3. | 55: support; 24: oppose
"""  # noqa: E501

# What divides people, and what they are divided over: for and against.
SPLITS = """
The new tax splits the country 47 to 46 percent, the poll found. | 47: support; 46 percent: oppose
The plan to close the harbor divides voters by 44 to 43 percent, the poll found. | 44: support; 43 percent: oppose
In the poll women are evenly divided over the tunnel, 44 percent to 44 percent. | 44 percent: support / women; 44 percent: oppose / women
In the poll growers are split on the treaty (47-46 percent) and turn against the levy, 50 percent to 45 percent. | 47: support / growers; 46 percent: oppose / growers; 50 percent: oppose / growers; 45 percent: support / growers
In the poll 50 percent approve of the mayor and 44 percent disapprove. Women are split, 47-46. | 50 percent: approve; 44 percent: disapprove; 47: approve / women; 46: disapprove / women
In the poll 50 percent approve of the mayor and 44 percent disapprove. In May the split was 47-46. | 50 percent: approve; 44 percent: disapprove; 47: approve previously; 46: disapprove previously
"""  # noqa: E501


@cases(SPLITS + STATED + COMPARED + CAMPS + SIDES + LEADS + AGAIN + ANSWERS + MORE)
def test_pairs(text: str, figures: str) -> None:
    assert read(text) == figures
