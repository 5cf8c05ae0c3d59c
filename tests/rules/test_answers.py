"""Answers by what a predicate does rather than by its words: pro-forms, ends of clauses, standings, stances."""

from __future__ import annotations

from tests.rules.reading import cases, read

# What stands for the answer given before: a light verb with "it", "one", "that line"; yes and no in longer words.
PRO_FORMS = """
In the poll 55 percent think the court is too political. Among women, 30 percent take that line. | 55 percent: court is too political; 30 percent: court is too political / women
In the poll 34 percent say subsidies are too low. In the north, 48 percent hold it. | 34 percent: subsidies are too low; 48 percent: subsidies are too low / north
In the poll 64 percent hold an unfavorable view of Jane Doe. Sixty percent have one of Tom Roe. | 64 percent: unfavorable; Sixty percent: unfavorable
In the poll 41 percent own a bicycle. In the suburbs, 51 percent have one. | 41 percent: own a bicycle; 51 percent: own a bicycle / suburban
In the poll only 11 percent want fewer wardens, a view held mainly by the young, of whom 24 percent hold it. | 11 percent: want fewer wardens; 24 percent: want fewer wardens
In the poll 41 percent own a bicycle. Some 51 percent have one bathroom. | 41 percent: own a bicycle; 51 percent: have one bathroom
Asked whether taxes are too high, 48 percent answered in the affirmative and 39 percent in the negative. | 48 percent: yes; 39 percent: no
In the poll 22 percent responded affirmatively. | 22 percent: yes
In the poll just 9 percent of likely voters haven't yet made a choice. | 9 percent: undecided
In the poll 83 percent believe that far too little is being taught about the history of the harbor in the city's public schools. | 83 percent: far too little
In the poll 68 percent of Republicans or those who lean Republican say it is safe, while 61 percent of Democrats or those who lean Democrat say it is not. | 68 percent: safe / republicans; 61 percent: not safe / democrats
In the poll 13 percent say it is good and 77 percent offer no opinion. | 13 percent: good; 77 percent: undecided
In the poll just 4 percent haven't already made up their mind on the measure. | 4 percent: undecided
In the poll 35 percent lack an opinion of the senator. | 35 percent: undecided
In the poll 22 percent saw it as a threat to their jobs. | 22 percent: saw it as a threat to their jobs
In the survey, 38 percent think rents are too high. Among men, only 25 percent picked that option. | 38 percent: rents are too high; 25 percent: rents are too high / men
In the survey, 38 percent think rents are too high. A decade ago 25 percent were of that opinion. | 38 percent: rents are too high; 25 percent: rents are too high previously
In the survey, 38 percent think rents are too high. Among owners, 25 percent picked that street. | 38 percent: rents are too high; 25 percent: picked that street / owners
In the poll 46% of Americans who carry a credit card balance have concealed it from a partner. | 46%: have concealed it from a partner / carry a credit card balance
In the poll 46% of tenants who have a claim say it was ignored. | 46%: ignored / tenants have a claim
In the poll 38 percent of primary voters told exit pollsters they had chosen in the final week. | 38 percent: chosen in the final week / primary voters
In the poll 38 percent told union officials that they might leave. | 38 percent: might leave
In the poll Jane Doe is up 52 to 42 on John Roe, with 5 percent still shopping. | 52: Doe; 42: Roe; 5 percent: undecided
In the poll, 30 percent of whites say people stare at them, while a quarter of Asian adults say that's happened to them. | 30 percent: people stare at them / white; a quarter: people stare at them / asian
In the poll, 30 percent think rents are too high, and 22 percent of owners agree that is the case. | 30 percent: rents are too high; 22 percent: agree / owners
In the poll 52 percent approve of the mayor. The fact that she has not topped 59 percent in any poll since May is worrying her staff. | 52 percent: approve; 59 percent: approve
Asked why they moved, 76 percent of those said because their friends had. | 76 percent: friends had
In the poll 51 percent of voters believe the official account. | 51 percent: believe the official account
In the poll 51 percent of voters believe the official account is false. | 51 percent: official account is false
Jane Doe leads John Roe in the poll. Asked who would govern better, 45 per cent named Doe and 37 per cent her rival. | 45 per cent: Doe; 37 per cent: Roe
Jane Doe leads John Roe in the poll. Some 48 percent back Doe, while 41 percent back her challenger. | 48 percent: Doe; 41 percent: Roe
In the poll 54 percent of the young liked the idea, nearly twice the 28 percent recorded among those over 50. | 54 percent: support / young; 28 percent: support / 50+
In the poll 50 percent favored the levy, with 45 percent against. And nine in 10 farmers were in the first camp. | 50 percent: support; 45 percent: oppose; nine in 10: support / farmers
In the poll 54 percent see tariffs as bad, against 35 percent who see them as good. But 66 percent of farmers belong to the second camp. | 54 percent: bad; 35 percent: good; 66 percent: good / farmers
In the poll 21 percent work in the second group of schools. | 21 percent: work in the second group of schools
In the poll 34 percent reported a drop in income, and 18 percent a rise. | 34 percent: drop in income; 18 percent: rise
In the poll 34 percent reported a drop in income, and 18 percent a year ago. | 34 percent: drop in income; 18 percent: drop in income previously
Of those who had switched banks, 41 per cent did so because of fees, 23 per cent because of an app and 11 per cent because they moved. | 41 per cent: fees / had switched banks; 23 per cent: app / had switched banks; 11 per cent: moved / had switched banks
In the poll 38 per cent of renters agree that rents are fair; 49 per cent beg to differ. | 38 per cent: agree rents are fair / renters; 49 per cent: agree rents are unfair / renters
The NHS is safe, according to 34 per cent of those polled, but 51 per cent take the opposite view. | 34 per cent: NHS is safe; 51 per cent: NHS is unsafe
In the poll 34 per cent take the train to work. | 34 per cent: take the train to work
"Too little," say 55% when asked about spending on schools; "about right," 28%. | 55%: too little; 28%: about right
In the poll 52 percent oppose the bridge. Some 58% of nurses the union spoke to described their pay as unfair. | 52 percent: oppose; 58%: unfair / nurses
In the poll 52 percent oppose the bridge. Among nurses the figure was 61 percent. | 52 percent: oppose; 61 percent: oppose / nurses
"""  # noqa: E501

# Where the answer ends: before what is told of the figure, of the row of figures, by the way, or as a condition.
ENDS = """
In the poll 80 percent have been insulted by a customer and 9 percent have been hit, a figure the union called "a stain on the trade". | 80 percent: have been insulted by a customer; 9 percent: have been hit
In the poll 80 percent have been hit, which the union called "a stain on the trade". | 80 percent: have been hit
In the poll 52 percent approve of the mayor, among them 39 percent of renters and 11 percent of owners, making for a wide gap. | 52 percent: approve; 39 percent: approve / renters; 11 percent: approve / owners
In the poll 55 percent of renters — Joan Ames, a retired welder in Bend, is one, and her son is another — would accept the tram. | 55 percent: would accept the tram / renters
In the poll 59 percent said they will keep using cash in shops when it's no longer required. | 59 percent: keep using cash in shops
In the poll 48 percent say yes and 43 percent say no. With the undecided (9 percent) left out it is closer. | 48 percent: yes; 43 percent: no; 9 percent: undecided
"""  # noqa: E501

# A clause that tells how high a figure stands is no answer: the one before holds.
STANDINGS = """
In the poll 54 percent say they are lonely. Widowers fare worst (71 percent). | 54 percent: lonely; 71 percent: lonely / widowers
In the poll 54 percent say they are lonely. In Leeds the mood is brighter still: 38 percent. | 54 percent: lonely; 38 percent: lonely / leeds
In the poll 59 percent have not been called by a campaign, about where it was in May (60 percent). | 59 percent: have not been called by a campaign; 60 percent: have not been called by a campaign previously
In the poll 62 percent say rents are the top problem. Women hardly differ (60 percent). | 62 percent: rents; 60 percent: rents / women
In the poll 50 percent feel burned out. Emergency staff saw almost no improvement (66 percent). | 50 percent: burned out; 66 percent: burned out / emergency staff
In the poll people want higher taxes (41 percent) or fewer services (22 percent). | 41 percent: want higher taxes; 22 percent: want fewer services
In the poll some say it would do more harm (41 percent). | 41 percent: would do more harm
"""  # noqa: E501

# For and against in other words: a proposal named or pointed to; a taste only where a side was told of.
STANCES = """
In the poll 34 percent like the idea of a tunnel and 51 percent don't. | 34 percent: support; 51 percent: oppose
In the poll 31 percent are dead set against the tunnel and 40 percent would go along with such a plan. | 31 percent: oppose; 40 percent: support
In the poll 54 percent support the tunnel. Among women, 61 percent like it. | 54 percent: support; 61 percent: support / women
In the poll 79 percent like it. | 79 percent: like it
In the poll 40 percent find nothing wrong with remarriage. | 40 percent: support
In the poll 44 percent object to the closure, while 51 percent are happy with it. | 44 percent: oppose; 51 percent: support
In the poll 44 percent have no objection to the closure. | 44 percent: support
In the poll 44 percent object to him. | 44 percent: object to him
In the poll 58 percent are against the war and a mere 35 percent still for it. | 58 percent: oppose; 35 percent: support
In the poll 58 percent oppose the war and 35 percent for women only. | 58 percent: oppose; 35 percent: oppose / women
In the poll 82 percent of teachers are behind restrictions, while only 14 percent objected. | 82 percent: support / teachers; 14 percent: oppose / teachers
In the poll 44 percent were for the levy, 30 percent objected and the rest had no view. | 44 percent: support; 30 percent: oppose
In the poll seventy-one percent would ban the sale of fireworks, with 19 percent opposed. | seventy-one percent: support; 19 percent: oppose
In the poll 58 per cent say the law should be changed, 33 per cent are against and 9 per cent are undecided. | 58 per cent: support; 33 per cent: oppose; 9 per cent: undecided
In the poll 58 per cent say the law should be changed, and 33 per cent are against the mayor. | 58 per cent: law should be changed; 33 per cent: oppose
In the poll 61 percent would move abroad, and 30 percent of women are opposed to the dam. | 61 percent: would move abroad; 30 percent: oppose / women
More than half of the participants agreed to sign the petition. | half: agreed to sign the petition
In the poll 54 percent agree to the deal and 30 percent agree with the mayor. | 54 percent: agree; 30 percent: agree
In the poll the bridge won over everybody, with 71% of men, 58% of women and 66% of students voicing support for it. | 71%: support / men; 58%: support / women; 66%: support / students
In the poll approval was broad, with 78% of whites and 65% of blacks. | 78%: approve / white; 65%: approve / black
"""  # noqa: E501

# What "it" and "which" before a verb of naming stand for.
NAMED = """
Rent is at the head of the list of worries. It was mentioned by 57 percent in the poll. | 57 percent: rent
Rent, which was cited by 15 percent in the May poll, is mentioned by just 6 percent now. | 15 percent: rent previously; 6 percent: rent
"""  # noqa: E501

# Who is meant by what somebody is called, where the text tells it elsewhere; an office alone stands for itself.
EPITHETS = """
Sen. Maria Lopez and businessman Dan Hart are the finalists. In the poll the Ohio senator has 46 percent. | 46 percent: Lopez
Sen. Maria Lopez faces businessman Dan Hart. In the poll Lopez leads by 48 to 42 percent. Women favor the senator 59-28 percent. | 48: Lopez; 42 percent: Hart; 59: Lopez / women; 28 percent: Hart / women
Former Gov. Ann Pell entered the race in May. In the poll the former governor draws 38 percent and Mayor Tim Oaks 35 percent. | 38 percent: Pell; 35 percent: Oaks
Joy Kim, a three-term congresswoman, faces Sam Reyes, a billionaire. In the poll the congresswoman has 48 percent and the billionaire 40 percent. | 48 percent: Kim; 40 percent: Reyes
The race of Joy Kim against Sam Reyes is close. The former rower draws 48 percent in the poll. | -
Joy Kim, a three-term congresswoman, faces Sam Reyes. In the poll the treasurer has 48 percent. | -
Governor Ann Pell closed the port. In the poll 46 percent named the governor, 29 percent the union. | 46 percent: governor; 29 percent: union
"""  # noqa: E501

# The figure's own words go before what stands farther left.
OWN_WORDS = """
In the poll 41 percent favor the law and 56 percent oppose it, but the opponents include 12 percent who say it is too timid. | 41 percent: support; 56 percent: oppose; 12 percent: too timid
In the poll 51 percent hold an unfavorable opinion of the mayor and 41 percent a favorable one. | 51 percent: unfavorable; 41 percent: favorable
In the poll 74 percent have an unfavourable view of the mayor, against 18 percent (-1) with a favourable one. | 74 percent: unfavorable; 18 percent: favorable; -1: change -1 favorable
The poll has the Yes vote in the referendum on the North Tunnel at 43 percent. | 43 percent: Yes
In the poll 24 percent approve of the council. The low had come in May, amid the parking scandal, at 18 percent. | 24 percent: approve; 18 percent: approve previously
In the poll 45 percent plan to vote "yes" on the one-cent sales tax that would pay for the park, and 47 percent "no". | 45 percent: yes; 47 percent: no
Asked whether the two towns would strike a deal on water that is good for both by the end of the year, 28 percent said yes. Two-thirds said they would not. | 28 percent: yes; Two-thirds: no
In the poll 63 percent say Jane Doe should be replaced, including — this may sting — half of her own party. | 63 percent: Jane Doe should be replaced; half: Jane Doe should be replaced
"""  # noqa: E501

# A vote for a party or person only pointed to.
SOMEBODY = """
Labour is strongest in the north. In the poll 51 percent of men there would vote for it, and 40 percent of women. | 51 percent: Labour / men; 40 percent: Labour / women
Labour is losing the young. In the poll 13 percent of students would give the party their first preference. | 13 percent: Labour / students
In the poll Jane Doe and Tom Roe are tied. Fully 87 percent of nurses are with her. | 87 percent: Doe / nurses
In the poll Jane Doe meets Tom Roe. Some 22 percent plumped for Doe, while 40 percent opted for Roe. | 22 percent: Doe; 40 percent: Roe
In the poll 57 percent picked Jane Doe and 35 percent her challenger, Tom Roe. | 57 percent: Doe; 35 percent: Roe
Asked who should lead, 39 percent picked Labour veteran Jane Doe. | 39 percent: Doe
In the poll 40 percent would stand with the strikers. | 40 percent: would stand with the strikers
In the poll 40 percent would vote for it. | 40 percent: support
"""  # noqa: E501

# Nouns and gestures that say an answer; one of two courses is told with its words.
COURSES = """
In the poll 34 percent expressed dissatisfaction and 12 percent voiced opposition. | 34 percent: dissatisfied; 12 percent: oppose
In the poll 41 percent would like to see both parties stay, against 32 percent who favour a government led by Doe. | 41 percent: would like to see both parties stay; 32 percent: favour a government led by Doe
In the poll 41 percent want the tram, and 32 percent favour it. | 41 percent: want the tram; 32 percent: support
In the poll 60 percent support the curbs, and 14 percent objected. | 60 percent: support; 14 percent: oppose
In the poll more than half of renters give him the thumbs down. | half: disapprove / renters
Jane Doe, a former diver whom nobody knew, was a nose behind them in the poll: 22 percent. | 22 percent: Doe
"""  # noqa: E501

# What it names, whose verdict is given next, what is left of an answer said before.
MORE = """
In the poll 87 percent said they favored checks on buyers. Among Republicans it was 83 percent, and 84 percent in households that have a gun. | 87 percent: support; 83 percent: support / republicans; 84 percent: support / households that have a gun
Rent tops the list of worries in the poll, with 49 percent choosing it first. | 49 percent: rent
Rent was a bigger worry for the young in the poll, with 33 percent of renters bringing it up unprompted. | 33 percent: rent / renters
In the poll 28 percent would pay more. Among women, 22 percent were willing. | 28 percent: would pay more; 22 percent: would pay more / women
In the poll 28 percent would pay more, but 22 percent were not prepared. | 28 percent: would pay more; 22 percent: would not pay more
The poll recorded 41 percent for Yes and 48 percent for No. A year ago it was closer. | 41 percent: Yes; 48 percent: No
In the poll support for all other parties stands at 16 percent. | 16 percent: other parties
In the poll 12 percent would back independents and minor parties. | 12 percent: independents and minor parties
In the poll 45 percent rate his performance as good or great. Jane Doe is on 43 percent, Tom Roe 37 percent. | 45 percent: good or great; 43 percent: good or great; 37 percent: good or great
In the poll 45 percent rate the roads as good. Jane Doe is on 43 percent, Tom Roe 37 percent. | 45 percent: good; 43 percent: Doe; 37 percent: Roe
In the poll his approval rating is down to 44 percent, and he has been overtaken by Jane Doe (46 percent). | 44 percent: approve; 46 percent: approve
In the poll 40 percent back the tram. In the north, where Jane Doe has resigned, the share stands at 49 percent. | 40 percent: support; 49 percent: support / north
In the poll 43 percent are unhappy with him. | 43 percent: disapprove
In the poll a third of women voted for the ban and 12 percent see No. 10 as too powerful. | a third: voted for the ban / women; 12 percent: too powerful / women
"""  # noqa: E501

# The figure as the object of what is felt; a measured noun with the one before it; a denial behind a comma.
FELT = """
In the poll crime worries 45 percent of residents. | 45 percent: crime worries
In the poll the cost of rent troubles 61 percent of students. | 61 percent: cost of rent troubles / students
In the poll price matters most to 54 percent of shoppers. | 54 percent: price matters / shoppers
In the poll the tunnel appeals to only 31 percent of drivers. | 31 percent: tunnel appeals / drivers
In the poll the speech convinced 22 percent of viewers. | 22 percent: speech convinced / viewers
In the poll the scheme covers 40 percent of workers. | -
In the poll brand awareness stands at 82 percent among women. | 82 percent: brand awareness / women
In the poll church attendance has slipped to 17 percent. | 17 percent: church attendance
In the poll willingness to pay more was voiced by 44 percent of renters. | 44 percent: willingness to pay more / renters
In the poll 40 percent back the tram. That view was expressed by 30 percent of men. | 40 percent: support; 30 percent: support / men
Majority Back Ban on Vapes, Poll Finds (57 percent) | 57 percent: Back Ban on Vapes
In the poll 61 percent said they are worried. Just 12 percent, not worried at all. | 61 percent: worried; 12 percent: not worried at all
In the poll 61 percent said they are worried. Just 12 percent, not a large number, are calm. | 61 percent: worried; 12 percent: are calm
"""  # noqa: E501

# Where a clause ends: a quantity within it, the comma of a clause with "while", a relative clause.
CUTS = """
In the poll 40 percent of readers say that at least half of the stories they read are dull. | 40 percent: at least half of the stories they read are dull / readers
While 44 percent of adults in the poll get their news from a network, the stories found there are often wrong. | 44 percent: get their news from a network
Although 61 percent of voters like the tram, they have never used it, the poll shows. | 61 percent: like the tram
In the poll six in 10 adults get their news from one network, where they meet their like. | six in 10: get their news from one network
In the poll 38 percent trust Jane Doe, who is seen as a diver. | 38 percent: Doe
In the poll 61 percent want doctors, nurses and teachers paid more. | 61 percent: want doctors, nurses and teachers paid more
"""  # noqa: E501

# What a thing is to people; agreeing with what was said.
WHOM = """
In the poll the logo was instantly recognisable to 81 percent of shoppers. | 81 percent: instantly recognisable / shoppers
In the poll the mayor remains unknown to about a quarter of renters. | a quarter: unknown / renters
In the poll the mayor is a familiar face to 71 percent of women. | 71 percent: familiar face / women
In the poll cost is a concern for 54 percent of parents. | 54 percent: cost / parents
In the poll approval was 47 percent. There was a small recovery to 44 percent in April. | 47 percent: approve; 44 percent: approve previously
In the poll the tram is close to 40 percent. | -
Inflation is the biggest worry of 44 percent of renters, the poll says. | 44 percent: inflation / renters
Crime comes top for 38 percent in the poll. | -
In the poll 62 percent say the tax is unfair. Among women 88 percent hold that view, and a third of men agree. | 62 percent: tax is unfair; 88 percent: tax is unfair / women; a third: tax is unfair / men
In the poll 62 percent say the tax is unfair. Women are more likely to agree: 66 percent. | 62 percent: tax is unfair; 66 percent: tax is unfair / women
In the poll 62 percent agree with the tax. Women are more likely to agree: 66 percent. | 62 percent: agree; 66 percent: agree / women
"""  # noqa: E501

# A reason given as the answer; neither and nor; a side turned within the sentence.
REASONS = """
In the poll 45 percent of owners said they would vote for her "mainly because of her skill as a sailor," and 26 percent "mainly because I dislike Roe". | 45 percent: her skill as a sailor / owners; 26 percent: dislike Roe / owners
In the poll 40 percent back the tax mainly because it would fund schools. | 40 percent: would fund schools
In the poll 40 percent back the tax because they trust the mayor. | 40 percent: support
In the poll owners backed the plan with 78 percent support, renters strongly opposed it at 81 percent. | 78 percent: support / owners; 81 percent: oppose / renters
In the poll most believe neither Doe (60 percent) nor Roe (70 percent) has a clear plan. | 60 percent: not has a clear plan; 70 percent: not has a clear plan
In the poll 26 percent have a favorable view of Jane Doe vs. 18 percent for Tom Roe. | 26 percent: favorable; 18 percent: favorable
"""  # noqa: E501

# What points back or to a time; whose title it is; a row of figures that comes to something.
POINTING = """
In the poll support is told by party: 79 percent among Democrats, 39 percent among independents, and 11 percent among Republicans, making for a wide gap. | 79 percent: support / democrats; 39 percent: support / independents; 11 percent: support / republicans
Asked whether members deserve another term, one in five voters in the poll answer affirmatively, while 76 percent say no. | one in five: yes; 76 percent: no
Joe Doe is not hurt so far. The former vice mayor has the support of 65 percent in the poll. | 65 percent: Doe
Gov. Brian Keane, who has money on hand and no fear of Anna Roe, is at 50 percent in the poll. | 50 percent: Keane
In the poll 38 percent have asked a bot about their health, including 13 percent who did so in the past week. | 38 percent: have asked a bot about their health; 13 percent: in the past week
In the poll 38 percent have asked a bot. A second survey turned up a similar share in May (37 percent). | 38 percent: have asked a bot; 37 percent: have asked a bot previously
In the poll 61 percent say the rise is bad, says a study by Acme. | 61 percent: rise is bad
Rent (officially high) tops the list of worries in the poll, with 49 percent choosing it first. | 49 percent: rent
In the poll 61 percent of women have trust in the mayor. Her trust rating is 58 percent. | 61 percent: have trust in the mayor / women; 58 percent: trust / women
"""  # noqa: E501

# Quantities of people before a bracket; a word that qualifies the answer before it; parties named alone.
QUANTITIES = """
In the poll most (58 percent) object. Among drivers it is 71 percent. | 58 percent: oppose; 71 percent: oppose / drivers
In the poll 64 percent of renters want it built. Owners, less so (41 percent). | 64 percent: want it built / renters; 41 percent: want it built / owners
How do people get to work? By car, mostly (61 percent), the poll finds. | 61 percent: car
In the poll nearly everyone (94 percent) has heard of it, but hardly anyone (3 percent) has used it. | 94 percent: has heard of it; 3 percent: has used it
In the poll 31 percent said Labour, 28 percent Conservative, 14 percent Lib Dem and 10 percent Green. | 31 percent: Labour; 28 percent: Conservatives; 14 percent: Liberal Democrats; 10 percent: Greens
"""  # noqa: E501

# A statement whose view it is stands before it.
VIEWPOINTS = """
According to 61 percent of nurses in the poll, wards are unsafe. | 61 percent: wards are unsafe / nurses
In the eyes of 47 percent of women, Jane Doe is the stronger leader, the poll shows. | 47 percent: Jane Doe is the stronger leader / women
To 62 percent of women, the plan is a waste of money, the poll shows. | 62 percent: plan is a waste of money / women
For 37 percent of women it is too late, the poll shows. | 37 percent: too late / women
If it were up to 58 percent of women, cars would be banned, the poll shows. | 58 percent: cars would be banned / women
According to the poll, 61 percent of nurses feel unsafe. | 61 percent: unsafe / nurses
In the poll 40 percent of women ranked it first. | 40 percent: ranked it first / women
In the poll 61 percent favor it, up from 55 percent; opposition has shrunk to 30 percent. | 61 percent: support; 55 percent: support previously; 30 percent: oppose
"""  # noqa: E501

# Whose clause it is: its own predicate before what was told; the object of another clause; the main verb of a long one.
OWN_CLAUSES = """
In the poll 41 percent own a bicycle. Three in ten frequently or occasionally walk to work. | 41 percent: own a bicycle; Three in ten: frequently or occasionally walk to work
In the poll 41 percent own a bicycle. A quarter often jog. | 41 percent: own a bicycle; A quarter: often jog
In the poll 41 percent own a bicycle. The town has 8 percent hourly growth. | 41 percent: own a bicycle
In the poll 41 percent own a bicycle. Of tenants surveyed, 44 percent distrust landlords. | 41 percent: own a bicycle; 44 percent: distrust landlords / tenants
In the poll 41 percent own a bicycle. Some 44 percent of tenants surveyed distrust landlords. | 41 percent: own a bicycle; 44 percent: distrust landlords / tenants
In the poll 41 percent own a bicycle. Fewer than a third of those on the night shift had reported it. | 41 percent: own a bicycle; a third: reported it / on night shift
In the poll 43% answer "more" and 29% would leave things as they are. | 43%: more; 29%: would leave things as they are
The poll found 82 percent of nurses behind the ban. | 82 percent: support / nurses
The poll found 51 percent of nurses under the impression that it was law. | 51 percent: under the impression that it was law / nurses
In the poll 61 percent think the tunnel is worth the money, a view only 30 percent of renters hold. | 61 percent: tunnel is worth the money; 30 percent: tunnel is worth the money / renters
In the poll 58 percent fear a recession, something 24 percent of bankers anticipate. | 58 percent: fear a recession; 24 percent: fear a recession / bankers
In the poll 58 percent fear a recession, a fear 40 percent of bankers dismiss. | 58 percent: fear a recession; 40 percent: dismiss / bankers
The minister said the tram would open in May. Just 18 percent believed it. | 18 percent: believed it
In the poll 61 percent think the tram is late. Among nurses, 18 percent believe it. | 61 percent: tram is late; 18 percent: tram is late / nurses
A third have considered moving as a result, and 20 percent see the tram as a toy. | A third: have considered moving as a result; 20 percent: toy
Two-thirds of nurses said parliament should come up with more money in 2024 to make up for losses that the floods brought upon them. | Two-thirds: should come up with more money in 2024 to make up for losses that the floods brought upon them / nurses
Half of those who answered said they doubted they would return to the office this year. | Half: doubted they would return to the office this year
In the poll 61 percent said they had been insulted by strangers - with one told to "go back home". | 61 percent: been insulted by strangers
On fees: nine in 10 (90 percent) said they were too high. | nine in 10: too high; 90 percent: too high
Fees: nine in 10 (90 percent). | nine in 10: Fees; 90 percent: Fees
In the poll 61 percent said the tram was late, the union's president Ann Roe said. | 61 percent: tram was late
Had they been in the Senate, 48% say, they would have voted to confirm her; 38% would have voted against. | 48%: have voted to confirm her; 38%: oppose
Had they known, 61 percent say, they would have stayed. | 61 percent: have stayed
Were it held today, 48 percent said, they would vote against it. | 48 percent: oppose
The tunnel, 54 percent of residents say, is a waste of money. | 54 percent: is a waste of money
In the poll 52 percent oppose the bridge; 41 percent voted for and 38 percent voted against. | 52 percent: oppose; 41 percent: support; 38 percent: oppose
In the poll 52 percent would have voted for her and 38 percent against. | 52 percent: would have voted for her; 38 percent: oppose
"""  # noqa: E501

# Subjects that are kept, and people who only answered.
KEPT = """
In the poll 82 percent said their workload had gone up. | 82 percent: workload had gone up
In the poll 61 percent of nurses who responded to the survey had considered leaving. | 61 percent: had considered leaving / nurses
In the poll, half of the firms that replied said sales had fallen. | half: sales had fallen / firms
In the poll a third of those who answered yes said they would vote again. | a third: yes
In the poll 16 percent wanted lower fares, eight percent asked for more trams. | 16 percent: wanted lower fares; eight percent: asked for more trams
In the poll 61 percent of the nurses asked want more trams. | 61 percent: want more trams / nurses
The poll puts the voters who intended to vote "No" on 51 percent, while the "Yes" campaign was on 49 percent. | 51 percent: No; 49 percent: Yes
The poll found "Yes" to be on 54 percent and "No" on 46 percent. | 54 percent: Yes; 46 percent: no
In the poll 61 percent want more trams, with 20 percent not knowing. | 61 percent: want more trams; 20 percent: undecided
"""  # noqa: E501

# Others than those before: a bracket of their own, an aside of some of them, a change of the same; who says a quote.
OTHERS = """
In the poll a third agree that stress hurts them, and about as many (35%) have thought of moving. | a third: agree stress hurts them; 35%: thought of moving
In the poll a third agree that stress hurts them (34%). | a third: agree stress hurts them; 34%: agree stress hurts them
In the poll most adults (61%) own a bike and many more (72%) would like one. | 61%: own a bike; 72%: would like one
In the poll 54 percent of men, among them 70 percent of fathers, blame the council. | 54 percent: blame the council / men; 70 percent: blame the council / fathers
Opposition is up 13 points since January, the poll found. By now it's up 15 points. | 13 points: change +13 oppose; 15 points: change +15 oppose
"Too little," complain 36 percent of parents in the poll. | 36 percent: too little / parents
"We were never asked," grumbled four in ten tenants in the poll. | four in ten: we were never asked / tenants
In the poll the Greens have 36 per cent against Labour's 30 per cent. | 36 per cent: Greens; 30 per cent: Labour
"""  # noqa: E501

# What people can say or are likelier to say; people with words of their own behind a count.
ABLE = """
In the poll eight in ten New Zealanders have heard of the scheme but only one in three could say what it does. | eight in ten: have heard of the scheme; one in three: could say what it does
In the poll 27 percent could say that they had voted. | 27 percent: voted
In the poll 58 percent have cut back on fuel. Owners were far less likely to say so (44 percent). | 58 percent: have cut back on fuel; 44 percent: have cut back on fuel / owners
In the poll women were more inclined to walk (31 percent). | 31 percent: walk / women
In the poll owners were less likely to back the cap (41 percent). | 41 percent: support / owners
In the poll one in five chief executives said they planned to leave. | one in five: planned to leave / chief executives
"""  # noqa: E501

# Rows whose verb is said once, rankings without a verb, rows of brackets of those and of all others.
ROWS = """
In the poll 31% expect things to improve, 44% to get worse and 21% to stay the same. | 31%: expect things to improve; 44%: get worse; 21%: stay the same
In the poll 45% have hardly any confidence in the press, 41% only some and 13% a great deal. | 45%: have hardly any confidence in the press; 41%: only some confidence in the press; 13%: great deal of confidence in the press
In the poll burnout was named by 61%, with pay a distant second at 22% and trams third on 12%. | 61%: burnout; 22%: pay; 12%: trams
In the poll those who play every day are twice as likely to have hidden it (24% versus 12%). | 24%: have hidden it / play every day; 12%: have hidden it / others
Most players (68%) would welcome a spending cap, the poll found. | 68%: support / players
In the poll many nurses (48%) feel ignored. | 48%: ignored / nurses
In the poll more now think it was wrong to leave the European Union (56%) than think it was right (32%). | 56%: was wrong to leave the European Union; 32%: was right
In the poll 29 percent trust the church. The courts fare no better: 28 percent. | 29 percent: trust the church; 28 percent: trust the church
"""  # noqa: E501

# Who has not decided, and what is felt towards anything where favorable views are the talk.
UNDECIDED = """
In the poll 14 percent haven't a clue and 9 percent couldn't or wouldn't say. | 14 percent: undecided; 9 percent: undecided
In the poll one in four haven't picked anybody yet and 5 percent are still shopping. | one in four: undecided; 5 percent: undecided
In the poll 71 percent have made up their minds. | 71 percent: have made up their minds
Favorable views of the islands have faded: 38 percent think well of them, 44 percent are ill disposed to them and 12 percent look down on them. | 38 percent: favorable; 44 percent: unfavorable; 12 percent: unfavorable
Favorable views of the islands have faded. Some 38 percent hold shares in high street banks. | 38 percent: hold shares in high street banks
In the poll 38 percent look at the price first. | 38 percent: look at the price first
"""  # noqa: E501

# How pleased people are, where satisfaction is what was asked about, and in a word behind a verdict.
PLEASED = """
Satisfaction with the trams fell. In the poll 24 percent are happy with how they are run and 54 percent unhappy. In May 60 percent were content. | 24 percent: satisfied; 54 percent: dissatisfied; 60 percent: satisfied previously
In the poll 30 percent are happy with the job Jane Doe is doing and 54 percent unhappy. | 30 percent: approve; 54 percent: disapprove
In the poll 61 percent are pleased with how the mayor handles the fires, while 30 percent are displeased. | 61 percent: approve; 30 percent: disapprove
Satisfaction with the trams fell. In the poll 47 percent are content with the plan and 40 percent oppose it. | 47 percent: support; 40 percent: oppose
In the poll 24 percent are happy with their trams and 54 percent unhappy. | 24 percent: are happy with their trams; 54 percent: unhappy
"""  # noqa: E501

# How much of what was told, and verdicts without a verb.
SHORT = """
In the poll 61 percent have much trust in Jane Doe, 23 percent little trust and 9 percent none at all. | 61 percent: have much trust in Jane Doe; 23 percent: little trust in Jane Doe; 9 percent: no trust in Jane Doe
In the poll 24 percent have a great deal of trust in the bank, 40 percent a fair amount and 30 percent not very much. | 24 percent: have a great deal of trust in the bank; 40 percent: fair amount of trust in the bank; 30 percent: not very much trust in the bank
Opinion on the toll was warmer in the poll: 51 percent a good idea, 44 percent a bad one. | 51 percent: good idea; 44 percent: bad one
In the poll 27 percent say it should go back, the rest aren't sure. | 27 percent: should go back
In the poll, among nurses, 62 percent object. | 62 percent: oppose / nurses
Favorable views of the mayor are rare. In the poll 52 percent dislike him and 33 percent like him. | 52 percent: unfavorable; 33 percent: favorable
In the poll the libraries satisfy 95 percent of residents, while the buses please 56 percent. | 95 percent: satisfied; 56 percent: satisfied
In the poll 54 percent gave the mayor the thumbs up and 20 percent gave the plan a thumbs down. | 54 percent: approve; 20 percent: oppose
In the poll 60 percent oppose the stadium. Pensioners were strongly so: four in five. | 60 percent: oppose; four in five: oppose / pensioners
In the poll 16 percent say it is about even. | 16 percent: about even
In the poll 12 percent often or always cycle. | 12 percent: often or always cycle
In the poll most would visit; for one in six it would be at least once a month and for 20 percent of women it is every week. | one in six: would be at least once a month; 20 percent: every week / women
In the poll most would visit; for one in six (16 percent) it would be once a month. | one in six: once a month; 16 percent: once a month
In the poll 52 percent say the pay is fair. Nurses (62 percent) are most convinced of this. | 52 percent: pay is fair; 62 percent: pay is fair / nurses
In the poll crime was the issue cited most often, by 41 percent. | 41 percent: crime
In the poll long waits were mentioned by 71 percent, too few nurses by 54 percent and a belief that the state spends too little by 47 percent. | 71 percent: long waits; 54 percent: too few nurses; 47 percent: state spends too little
Was the merger a mistake? In the poll 48 percent felt that it was. | 48 percent: merger a mistake
"""  # noqa: E501


@cases(
    PRO_FORMS
    + ENDS
    + STANDINGS
    + STANCES
    + NAMED
    + EPITHETS
    + OWN_WORDS
    + SOMEBODY
    + COURSES
    + MORE
    + FELT
    + CUTS
    + WHOM
    + REASONS
    + POINTING
    + QUANTITIES
    + VIEWPOINTS
    + OWN_CLAUSES
    + ROWS
    + ABLE
    + OTHERS
    + KEPT
    + UNDECIDED
    + PLEASED
    + SHORT
)
def test_answers(text: str, figures: str) -> None:
    assert read(text) == figures
