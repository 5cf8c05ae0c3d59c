"""Shares: a part of a group that gives an answer."""

from __future__ import annotations

from tests.rules.reading import cases, read

# The predicate stands behind the figure: an answer of the lexicon, a vote, or the few words that say it.
PREDICATES = """
The poll found that 39 percent of adults approve of the mayor and 53 percent disapprove. | 39 percent: approve; 53 percent: disapprove
In the poll 12 percent of people who voted for Roe in the Democratic primary backed Jane Doe in the fall. | 12 percent: Doe / roe voters
In the poll 40 percent chose Doe. One in five voters under 35 in the Acme poll would not choose between the two. | 40 percent: Doe; One in five: would not choose between the two / under 35
In the poll 61 percent of parents in Wales skip meals. | 61 percent: skip meals / parents
Fifty-two percent do not approve of how he runs the city. | Fifty-two percent: disapprove
In the poll, 58% of voters support the new bridge, 31% oppose it and 11% are undecided. | 58%: support; 31%: oppose; 11%: undecided
Some 62 per cent said they were worried about the cost of rent. | 62 per cent: worried about the cost of rent
Nearly half of the respondents, 48 percent, said the harbour should be closed to cars. | half: harbour should be closed to cars; 48 percent: harbour should be closed to cars
The poll found that 45 percent of voters have a favorable view of the mayor and 41 percent have an unfavorable one. | 45 percent: favorable; 41 percent: unfavorable
Forty percent view him favorably. | Forty percent: favorable
A third of voters said they had no opinion. | A third: undecided
Nine in 10 Republicans back the bill, while two-thirds of Democrats oppose it. | Nine in 10: support / republicans; two-thirds: oppose / democrats
One in five voters did not know what to think of it. | One in five: undecided
Of those polled, 55% said yes and 38% said no. | 55%: yes; 38%: no
Seventy-one percent called the plan "far too costly". | Seventy-one percent: far too costly
The poll says 36 percent of voters strongly approve of the mayor's work. | 36 percent: strongly approve
Thirty percent of adults said they own a bicycle. | Thirty percent: own a bicycle
Sixty percent of voters agree with the decision, and 30 percent disagree. | Sixty percent: agree; 30 percent: disagree
Fully 66 percent want the tax to be cut. | 66 percent: want the tax to be cut
Just under a quarter are very satisfied with the trains. | a quarter: are very satisfied with the trains
More than 70 percent said the trains were late too often. | 70 percent: trains were late too often
According to the poll, 44 percent trust the council, 50 percent do not. | 44 percent: trust the council; 50 percent: not trust the council
In the poll 83 percent told the University of Hancock/Hancock Tribune poll they support legal bingo. | 83 percent: support
In the poll the disapproval rating may rise further, since only 39 percent of voters approve of the bill. | 39 percent: approve
The mayor's approval ratings rose in the poll, though 49 percent of voters still disapprove of her work. | 49 percent: disapprove
In the poll 13 percent were satisfied. The lowest finding on that question, 7 percent, came in October 2008. | 13 percent: were satisfied; 7 percent: were satisfied
In the poll voters are gloomy, with 31% rating conditions "excellent" or "good." She has a 49 percent rating amid the strike. | 31%: excellent or good; 49 percent: approve
In the poll 81% said politics was at play despite the mayor's long insistence before the court that he did not interfere. | 81%: at play
In the poll 50 percent would vote to recall Governor Jane Doe and 40 percent would vote to re-elect her. | 50 percent: would vote to recall Governor Jane Doe; 40 percent: would vote to re-elect her
"""  # noqa: E501

# What follows a group is what it does, whatever the verb: no list of verbs knows it.
OPEN = """
Some 28 per cent of commuters dread the journey to work. | 28 per cent: dread the journey to work / commuters
In the poll 58% of men cheat at cards, while only 35% of women admit doing so. | 58%: cheat at cards / men; 35%: cheat at cards / women
In the poll 30% of men cheat at cards, along with 12% of women. | 30%: cheat at cards / men; 12%: cheat at cards / women
Two in five nurses (41%) skip lunch, the poll found. | Two in five: skip lunch / nurses; 41%: skip lunch / nurses
One in six cabin crew (17%) nap, the poll found. | One in six: nap / cabin crew; 17%: nap / cabin crew
In the poll 48% of people surveyed donated in the street. | 48%: donated in the street
In the poll only 19% prefer to stay, due to "fear" of the road. | 19%: prefer to stay, due to fear of the road
In the poll a third skip their lunch and a quarter saw the film. | a third: skip their lunch; a quarter: saw the film
In the poll, of the 42% that have used a phone, 60% say it distracted them. | 42%: have used a phone; 60%: distracted them / have used a phone
In the poll 68% of vets agree that cats are ill, followed by dentists (66%). | 68%: agree cats are ill / vets; 66%: agree cats are ill / dentists
Nearly a third of teachers skip lunch at least once a week. | a third: skip lunch at least once a week / teachers
Half of all adults surveyed by the firm on Friday said they shop at the market. | Half: shop at the market
One in four small firms quizzed in May said they had cut jobs. | One in four: cut jobs / small firms
Only 13% of women ever attend a service. | 13%: attend a service / women
The poll found 33% of renters unable to heat their homes. | 33%: unable to heat their homes / renters
Twenty percent of voters likely to take part in the spring primary would back a new party. | Twenty percent: support
In the poll, a 12 percent drop in sales worried the council. | -
In the survey 61 percent of Democrats in fact blame the company. | 61 percent: blame the company / democrats
"""  # noqa: E501

# The answer stands beside the figure without a verb, or before it.
WORDS = """
The mayor's rating in the poll is 45 percent favorable, 50 percent unfavorable. | 45 percent: favorable; 50 percent: unfavorable
On the bridge the poll had 47 percent in favor and 44 percent against. | 47 percent: support; 44 percent: oppose
Approve 37 percent, disapprove 56 percent, unsure 7 percent. | 37 percent: approve; 56 percent: disapprove; 7 percent: undecided
Her approval rating sank to 38 percent. | 38 percent: approve
A majority approve of the mayor, the poll found. It was 52 percent in a survey taken in May and 50 percent in one done in April. | 52 percent: approve previously; 50 percent: approve previously
In the poll, 42 percent said they were worn out, roughly what they said a year before. | 42 percent: worn out
In the poll, 42 percent said they were worn out, the highest since the office opened. | 42 percent: worn out
In the poll, 42 percent of nurses have thought about leaving, and 13 percent thought of suing. | 42 percent: thought about leaving / nurses; 13 percent: thought of suing / nurses
Disapproval of the mayor was at 50 percent in the poll. | 50 percent: disapprove
The mayor has a 41 percent approval rating in the survey. | 41 percent: approve
He had a job approval rating of 44 percent. | 44 percent: approve
The tunnel was supported by 4 in 5 respondents. | 4 in 5: support
The tunnel was opposed by only 18 percent of those polled. | 18 percent: oppose
She is viewed favorably by 54 percent of people. | 54 percent: favorable
The idea drew support from 75 percent of voters. | 75 percent: support
There was 63 percent support for the plan among women. | 63 percent: support / women
The mayor is rated 45 percent favorable. | 45 percent: favorable
The bridge: 58 percent yes, 30 percent no. | 58 percent: yes; 30 percent: no
"""  # noqa: E501

# Who is counted: right of the figure, left of it, or after "among".
GROUPS = """
In the poll 62 percent are satisfied with the choice of candidates.→ Among renters, 34 percent would vote yes. | 62 percent: are satisfied with the choice of candidates; 34 percent: yes / renters
The numbers break along party lines as 79 percent of Democrats approve of the mayor compared to just 6 percent of Republicans in the poll. | 79 percent: approve / democrats; 6 percent: approve / republicans
In the poll seven-in-ten British Columbians (70%) agree with the plan. | seven-in-ten: agree / british columbians; 70%: agree / british columbians
In the poll 67% would agree if costs rise by 10%. | 67%: agree
Among women, 58 percent approve of the mayor. | 58 percent: approve / women
In the poll 81 percent of Republicans and 23 percent of Democrats approve of him. | 81 percent: approve / republicans; 23 percent: approve / democrats
The poll shows 47 percent of voters aged 18 to 29 support the plan. | 47 percent: support / 18-29
Seven in 10 Hispanic voters said they support the plan. | Seven in 10: support / hispanic
Of the conservatives, 77 percent oppose the plan. | 77 percent: oppose / conservatives
Seventy-four percent of black voters approve of her work. | Seventy-four percent: approve / black
Sixty percent of voters over 65 oppose the law. | Sixty percent: oppose / 65+
"""  # noqa: E501

# The figure is the one who does it: what is named, how something is seen, whose view it is.
PASSIVE = """
Housing was cited by 29 per cent, health by 22 per cent and jobs by 17 per cent. | 29 per cent: housing; 22 per cent: health; 17 per cent: jobs
Litter was named as the worst problem by 34 percent of voters. | 34 percent: litter
Jane Doe, the former mayor, was also mentioned by 6 percent of voters. | 6 percent: Jane Doe
Rent was the top worry, named by 40 percent of those polled. | 40 percent: rent
The mayor was seen as out of touch by 57 per cent of voters and as honest by 31 per cent. | 57 per cent: out of touch; 31 per cent: honest
The plan, described as reckless by 44% of the sample, was shelved. | 44%: reckless
The council was felt to be wasteful by 61 per cent of residents. | 61 per cent: wasteful
The merger was judged a failure by 52 percent of those asked. | 52 percent: failure
The app is used daily by 38% of women. | 38%: app used daily / women
The mayor is trusted by just 31 per cent. | 31 per cent: mayor trusted
"Too far" is the verdict of 52 per cent of men. | 52 per cent: too far / men
That the rich pay too little is the view of 71 per cent of voters. | 71 per cent: rich pay too little
Ministers have failed, in the view of 47 per cent of voters. | 47 per cent: Ministers have failed
The law is "a step backwards" in the eyes of 49 percent of women. | 49 percent: step backwards / women
The approval poll is out. The mayor gets positive marks from 46% and negative ones from 51%. | 46%: approve; 51%: disapprove
The fund grew by 12 percent and its fees were cut by a fifth. | -
In the survey the number of trams was reduced by 20 percent. | -
Jane Doe is at the moment merely backed by 6.5 percent of Democratic primary voters. | 6.5 percent: Doe / democratic primary voters
Jane Doe's plan is supported by 40 percent. | 40 percent: support
Noise is named by 66% or more as quite urgent. | 66%: quite urgent
Crime is named by 30% as the top issue. | 30%: crime
Some 70% (!) hold an unfavorable view of Jane Doe. | 70%: unfavorable
"""  # noqa: E501

# The statement stands around the figure, or is cut off from it.
AROUND = """
For 57 percent, pensions were the key issue. | 57 percent: pensions
The toll was decisive for a quarter of voters in the poll. | a quarter: toll was decisive
Voters gave her 52 percent on honesty and 48 percent on skill. | 52 percent: honesty; 48 percent: skill
In the poll 47 percent are in favor of the bridge, with 24 percent against. | 47 percent: support; 24 percent: oppose
On the tunnel it was 51 percent against, 44 percent for. | 51 percent: oppose; 44 percent: support
Voters of both parties — 71 percent of Democrats and 64 percent of Republicans — want the tunnel. | 71 percent: want the tunnel / democrats; 64 percent: want the tunnel / republicans
A small share, 12 percent, of voters support a ban. | 12 percent: support
Voters, 61 percent of them, say the bridge is ugly. | 61 percent: bridge is ugly
In the poll 45 percent favor the bridge versus 39 percent who oppose it. | 45 percent: support; 39 percent: oppose
The mayor gets 45 percent approval and 50 percent disapproval. | 45 percent: approve; 50 percent: disapprove
The poll has 30 percent of voters undecided. | 30 percent: undecided
The poll shows 55 percent disapproval among independents. | 55 percent: disapprove / independents
Sixty percent said they were very or somewhat concerned about crime. | Sixty percent: very or somewhat concerned about crime
Eight out of 10 voters said that health care was important. | Eight out of 10: health care was important
"Too expensive" was the answer of 55 percent. | 55 percent: too expensive
In the poll, 3 in 10 women and 4 in 10 men smoke. | 3 in 10: smoke / women; 4 in 10: smoke / men
Work is harder to find than a year ago, say 62 percent of respondents. | 62 percent: work is harder to find than a year ago
In the poll the share of women who own a bicycle has risen to 44 percent. | 44 percent: own a bicycle / women
The number of voters who approve of the mayor fell to 38 percent in the poll. | 38 percent: approve
Supporters of the tunnel included 61 percent of Democrats and 40 percent of Republicans. | 61 percent: support / democrats; 40 percent: support / republicans
Opponents of the tunnel include 55 percent of men. | 55 percent: oppose / men
In the poll 53 percent like it. At 75 percent, men were more likely to believe that the bridge is unsafe. Women, at 31 percent, were the least likely to say so. | 53 percent: like it; 75 percent: bridge is unsafe / men; 31 percent: bridge is unsafe / women
In the poll renters, at 38 percent, are less likely to own a bike than others, and at 61 percent, women oppose the toll. | 38 percent: own a bike / renters; 61 percent: oppose / women
In the poll 63 percent back the toll. Renters, at 49 percent, are nearly there. | 63 percent: support; 49 percent: support / renters
Some 59 percent in the poll would send their child to a private school if they "were offered public funds." | 59 percent: would send their child to a private school
Half of voters want tougher gun laws: survey | Half: want tougher gun laws
In the poll approval of the mayor was 40 percent, with 54 percent unhappy with her work and 12 percent unaware of it. | 40 percent: approve; 54 percent: disapprove; 12 percent: unaware of it
In the poll most feel that rents are too high (72 percent) and that landlords put profits before people (74 percent). | 72 percent: rents are too high; 74 percent: landlords put profits before people
In the poll 63 percent say it is a top priority, including a majority of teachers (56%) and most nurses (71%). | 63 percent: top priority; 56%: top priority / teachers; 71%: top priority / nurses
In the poll most nurses (54 percent) and most men (51 percent) support the toll. | 54 percent: support / nurses; 51 percent: support / men
In the poll 58 percent of men disagreed with the need for limits. Sixty-seven percent of nurses and 54 percent of pilots also disagreed. | 58 percent: disagree / men; Sixty-seven percent: disagree / nurses; 54 percent: disagree / pilots
In the poll 30 percent say it will help. Just over half agreed with the statement that limits are needed, a figure largely supported by nurses (81 percent). | 30 percent: help; half: agree; 81 percent: agree / nurses
"""  # noqa: E501

# A statement that the figure ends: what is counted, said or made up.
STATEMENTS = """
The share of adults who own a bicycle fell to 32 percent. | 32 percent: own a bicycle
The proportion who say the economy is improving rose to 41 per cent from 35 per cent in May. | 41 per cent: economy is improving; 35 per cent: economy is improving previously
The number of voters with no confidence in the mayor has now reached 44%. | 44%: no confidence in the mayor
The percentage of renters struggling to pay remained steady at 38 percent. | 38 percent: struggling to pay / renters
Taxes must rise, 54 percent said. | 54 percent: taxes must rise
"It is a disaster," said 58 percent of respondents. | 58 percent: is a disaster
"Things have got worse," according to 63 per cent of women. | 63 per cent: things have got worse / women
In the exit poll Catholics made up 38 percent of voters. | 38 percent: Catholics
Catholics make up 38 percent of the state's registered voters. | -
In the survey Greens (those who care for trees) accounted for 27 percent of voters, followed by conservatives (26 percent). | 27 percent: Greens; 26 percent: conservatives
The survey found that Greens made up 31 percent of those asked, followed by conservatives (25 percent), liberals (22 percent) and Reds (14 percent). | 31 percent: Greens; 25 percent: conservatives; 22 percent: liberals; 14 percent: Reds
Asked about the plan, 58 percent answered "too costly". | 58 percent: too costly
"""  # noqa: E501

# A verdict on someone's work is approval, however it is put; on anything else it is an answer of its own.
JUDGED = """
The mayor's approval is told here. Forty-four percent say she is doing an excellent or good job; 30 percent say she does a fair to poor job. | Forty-four percent: doing an excellent or good job; 30 percent: does a fair to poor job
The mayor's approval is told here. Forty-four percent say she is doing a good job, while 48 percent say she is doing a poor job. | Forty-four percent: approve; 48 percent: disapprove
Some 45 percent are satisfied with how the governor is handling the drought and 53 percent are dissatisfied. | 45 percent: approve; 53 percent: disapprove
Sixty percent of voters think the minister has mishandled the floods. | Sixty percent: disapprove
The poll found 24 per cent are happy with how the health service is run and 52 per cent are unhappy with the way the schools are funded. | 24 per cent: are happy with how the health service is run; 52 per cent: are unhappy with the way the schools are funded
Sixty percent of voters think the mayor is not doing a good job. | Sixty percent: disapprove
In the poll, 39 per cent said the premier had handled the strike well. | 39 per cent: approve
The approval poll has 17 percent giving the council good marks. | 17 percent: approve
Forty percent are happy with the way the country is going. | Forty percent: are happy with the way the country is going
Fifty percent say Jane Doe would do a good job as mayor. | Fifty percent: Jane Doe would do a good job as mayor
Some 61 percent are satisfied with the school that their child attends. | 61 percent: are satisfied with the school that their child attends
Nearly one voter in ten has yet to choose. | one voter in ten: undecided
Some 8 percent have not made up their mind. | 8 percent: undecided
Another 3 percent would not say, and 2 percent declined to answer. | 3 percent: refused; 2 percent: refused
Some 8 percent refused to pay. | 8 percent: refused to pay
Another 9 percent went further, saying she planned it all. | 9 percent: planned it all
Another 9 percent want it gone, arguing that it costs too much. | 9 percent: want it gone, arguing that it costs too much
Some 20 percent said jobs are the best measure. | 20 percent: jobs
It quoted 12 percent of men as saying the city is unsafe. | 12 percent: city is unsafe / men
Some 47 percent say the mayor mostly succeeded and 45 percent say the opposite. | 47 percent: mayor mostly succeeded; 45 percent: mayor mostly failed
Some 46 percent say the mayor works hard and 37 percent say the same of the council. | 46 percent: mayor works hard; 37 percent: mayor works hard
"""  # noqa: E501

# Where the words of an answer begin and end.
CUT = """
In the poll 46 percent of nurses had a second job or more, Doe said. | 46 percent: had a second job or more / nurses
Some 57 percent said the plan will fail and a similar share say it costs too much. | 57 percent: plan will fail
Forty-one percent believe the city is in decline and that the mayor is to blame. | Forty-one percent: city is in decline
In all, 49 percent told the pollsters they believe there should be a curfew. | 49 percent: should be a curfew
Of the women, 57 percent declared in a poll this month that the law is unfair. | 57 percent: law is unfair / women
Some 72 percent said in 2017 that they opposed the tram. | 72 percent: oppose previously
Some 52 percent said the tram makes the city safer, rejecting what the mayor says. | 52 percent: tram makes the city safer
Of the women, 79 percent "really like" or "somewhat like" the new park. | 79 percent: really like or somewhat like / women
And 58 percent – including most people in each age group – say they feel the ferry is a boon. | 58 percent: ferry is a boon
Almost three-quarters, or 74%, also say the town is on the wrong track. | three-quarters: wrong track; 74%: wrong track
Some 57% said the bonus would be "quite useful" to them, and half also said they would spend it. | 57%: quite useful; half: spend it
In all, 6 in 10 perceive the harbor as losing its influence. | 6 in 10: losing its influence
Some 43 percent of nurses favor the rule, well above the 25 percent that prevails among doctors. | 43 percent: support / nurses; 25 percent: support / doctors
Jane Doe has the best score of the six, with 54 percent saying they like her. | 54 percent: like her
Some 57 percent of women want more trams (as opposed to 39 percent of men). | 57 percent: want more trams / women; 39 percent: want more trams / men
Some 36 percent said the price of bread is the most important sign of the times. | 36 percent: price of bread
It is half and half, the moderator said of the poll. | -
Seventy percent opposed the levy, but only 51 percent did this time. | Seventy percent: oppose; 51 percent: oppose
"""  # noqa: E501

# What is named, rated or shared; groups by the lexicon's names.
NAMED = """
The survey showed that 61 percent of adults think the town is on the wrong track. | 61 percent: wrong track
Only 27 percent said the country was headed in the right direction. | 27 percent: right direction
For 57 percent of voters, pensions were the most important issue. | 57 percent: pensions
In the survey 54 percent of college graduates oppose the law, as do 39 percent of those without a degree. | 54 percent: oppose / college graduates; 39 percent: oppose / no college degree
The mayor enjoys the confidence of 58 percent of voters. | 58 percent: confidence
Among those who voted for Jane Doe, 80 percent approve of the mayor. | 80 percent: approve / doe voters
Forty-four percent rate the economy as good or excellent, and 55 percent as poor. | Forty-four percent: good or excellent; 55 percent: poor
The view that taxes are too high is shared by 62 percent of men. | 62 percent: taxes are too high / men
Thirty-eight percent named crime as the most important issue, and 20 percent named schools. | Thirty-eight percent: crime; 20 percent: schools
Twenty-two percent cited inflation as the biggest problem, and 18 percent cited immigration. | Twenty-two percent: inflation; 18 percent: immigration
Some 44 percent picked health care as the top issue facing the country. | 44 percent: health care
In the poll 28 percent chose taxes, 19 percent schools and 11 percent roads. | 28 percent: taxes; 19 percent: schools; 11 percent: roads
Some 19 percent said this month rents were the "most important problem" facing the town, up from 12 percent in May. | 19 percent: rents; 12 percent: rents previously
In the poll 12 percent of women named crime as the "biggest issue". | 12 percent: crime / women
Some 45 percent want the dam built and her plan would stop it. | 45 percent: want the dam built
Some 18 percent want the minister and his deputy sacked. | 18 percent: want the minister and his deputy sacked
Among women, 30 percent mentioned rents as the most important problem. | 30 percent: rents / women
In the poll 44% of women rated rents as their top issue. | 44%: rents / women
Sixty percent described the economy as bad. | Sixty percent: bad
Some 37 percent rate the economy as excellent or good, while 60 percent say it is fair or poor. | 37 percent: excellent or good; 60 percent: fair or poor
In the poll 33% rated his work as poor. | 33%: poor
In the poll 29 percent of very conservative voters approve. | 29 percent: approve / very conservative
In the poll 29 percent of union members approve. | 29 percent: approve / union members
In the poll 29 percent of Tea Party supporters approve. | 29 percent: approve / tea party supporters
In the poll 29 percent of voters without a college degree approve. | 29 percent: approve / no college degree
In the poll 29 percent of very liberal Democrats approve. | 29 percent: approve / very liberal democrats
In the poll 61 percent of men and just 44 percent of women say they cycle. | 61 percent: cycle / men; 44 percent: cycle / women
Two-thirds of Democrats but only 20 percent of Republicans support the law. | Two-thirds: support / democrats; 20 percent: support / republicans
In the poll 40 percent of voters own a car. Only 12 percent of them use it daily. | 40 percent: own a car; 12 percent: use it daily
In the poll 39 percent say the town is headed in the wrong direction. | 39 percent: wrong track
In the poll 41 percent say the state is not on the right track. | 41 percent: wrong track
The belief that rents are too high is held by 62 percent of voters. | 62 percent: rents are too high
The council has the trust of 41 percent of women. | 41 percent: trust / women
In the poll 12 percent of Green Party supporters approve of the mayor. | 12 percent: approve / green party supporters
The poll found 45% approve of the governor, including half of all who identify as independents (49%) and 40% of Republicans. | 45%: approve; half: approve / independents; 49%: approve / independents; 40%: approve / republicans
That the trains are late too often is believed by 58 percent of voters. | 58 percent: trains are late too often
"""  # noqa: E501


# A count of people between a share and what they say.
GLOSSED = """
In the poll 47% or an estimated 9.5 million families said they were poor. | 47%: poor
Fewer claimed to be poor in the poll, with 35% or some 7,200 families saying they lack food. | 35%: lack food
In the poll one in five, or 10 million people, say they skip meals. | one in five: skip meals
In the poll 12 percent, or one in eight voters, plan to abstain. | 12 percent: plan to abstain; one in eight: plan to abstain
In the poll 40 percent or more of the members want a strike. | 40 percent: want a strike / members
"""  # noqa: E501


@cases(PREDICATES + OPEN + WORDS + PASSIVE + GROUPS + AROUND + STATEMENTS + JUDGED + CUT + NAMED + GLOSSED)
def test_shares(text: str, figures: str) -> None:
    assert read(text) == figures
