"""What a sentence leaves to the ones before it."""

from __future__ import annotations

from tests.rules.reading import cases, read

ANSWERS = """
In the poll 69 percent of nurses say the pay is fair; 65 percent of porters and 81 percent of cleaners say not. | 69 percent: pay is fair / nurses; 65 percent: is not fair / porters; 81 percent: is not fair / cleaners
In the poll 49 percent hold a favorable opinion of the mayor and 43 percent hold an unfavorable one. | 49 percent: favorable; 43 percent: unfavorable
In the poll 52 percent said the tunnel costs too much. Among women, 58 percent said so. | 52 percent: tunnel costs too much; 58 percent: tunnel costs too much / women
In the poll 52 percent approve of the mayor. Among Republicans it is 81 percent. | 52 percent: approve; 81 percent: approve / republicans
In the poll 52 percent approve of the mayor. Only 21 percent of Democrats do. | 52 percent: approve; 21 percent: approve / democrats
In the poll 52 percent of men say taxes are too high. Women feel the same way: 51 percent said so. | 52 percent: taxes are too high / men; 51 percent: taxes are too high / women
In the poll 52 percent support the bridge. That is down from 57 percent in May. | 52 percent: support; 57 percent: support previously
In the poll 61 percent support the bridge. Thirty percent said the opposite. | 61 percent: support; Thirty percent: oppose
In the poll 61 percent said the school should close. A year ago, 55 percent did. | 61 percent: school should close; 55 percent: school should close previously
In the poll voters approve of the mayor, 51 to 42 percent. Among women it was 57 to 36 percent. | 51: approve; 42 percent: disapprove; 57: approve / women; 36 percent: disapprove / women
In the poll 47 percent said the council should resign. Another 40 percent disagreed. | 47 percent: council should resign; 40 percent: disagree
Most voters say the trains are too slow. Among women, 66 percent say so. | 66 percent: trains are too slow / women
"""  # noqa: E501

PERSONS = """
In the poll Jane Doe, a Democrat, has 45 percent and Republican Tom Roe 40. The Republican challenger had the backing of 52 percent of men. | 45 percent: Doe; 40: Roe; 52 percent: Roe / men
In the poll Republican Jane Doe has 45 percent and Democrat Tom Roe 40. For Congress, 42 percent would vote for the Republican candidate in their district and 41 percent would support the Democratic candidate. | 45 percent: Doe; 40: Roe; 42 percent: Republican candidate; 41 percent: Democratic candidate
Jane Doe leads the field in the poll. She has 38 percent. | 38 percent: Doe
In the poll Jane Doe leads Tom Roe 47 percent to 41 percent. Among men he is ahead, 48 percent to 42 percent. | 47 percent: Doe; 41 percent: Roe; 48 percent: Roe / men; 42 percent: Doe / men
In the poll Jane Doe has 47 percent. Her opponent, Tom Roe, has 41 percent. | 47 percent: Doe; 41 percent: Roe
In the poll Jane Doe has 47 percent. Tom Roe is at 41 percent. He was at 44 percent in May. | 47 percent: Doe; 41 percent: Roe; 44 percent: Roe previously
"""  # noqa: E501

# Whose figure it is by the build of the clause, in a contest.
OWNERS = """
In the poll Jane Doe leads Tom Roe 47 percent to 41 percent. Roe hit a record on Monday of 43 percent, though he had climbed as high as 46 percent in that survey. | 47 percent: Doe; 41 percent: Roe; 43 percent: Roe; 46 percent: Roe previously
In the poll Jane Doe leads Tom Roe 47 percent to 41 percent. It lifts his three-poll average to 38.5 percent. | 47 percent: Doe; 41 percent: Roe; 38.5 percent: Roe
In the poll Jane Doe leads Tom Roe 47 percent to 41 percent. Roe is competitive among renters, pulling 45 percent. | 47 percent: Doe; 41 percent: Roe; 45 percent: Roe / renters
In the poll Jane Doe leads Tom Roe 47 percent to 41 percent. He has never reached a score better than 44 percent. | 47 percent: Doe; 41 percent: Roe; 44 percent: Roe
In the poll Jane Doe leads Tom Roe 47 percent to 41 percent. Support for him among librarians has crept up to 35 percent. | 47 percent: Doe; 41 percent: Roe; 35 percent: Roe / librarians
In the poll Jane Doe leads Tom Roe 47 percent to 41 percent. With 59 percent support among nurses, former mayor Tom Roe is hitting records. | 47 percent: Doe; 41 percent: Roe; 59 percent: Roe / nurses
In the poll Jane Doe leads Tom Roe 47 percent to 41 percent. The share was higher among women, 52 percent. | 47 percent: Doe; 41 percent: Roe; 52 percent: Doe / women
In the poll 50 percent approve of Jane Doe. She has fallen 12 points, to 38 percent. | 50 percent: approve; 12 points: change -12 approve; 38 percent: approve
"""  # noqa: E501

GROUPS = """
In the poll 40 percent of the sample were farmers, 31 percent nurses and 25 percent teachers. | 40 percent: were farmers; 31 percent: nurses; 25 percent: teachers
In the poll backers of it are few and supporters are outnumbered: 33 percent for, 45 percent against. | 33 percent: support; 45 percent: oppose
In the poll 37 percent of people work from home. Of this 37 percent, most (81%) are happy. | 37 percent: work from home; 81%: are happy / work from home
In the poll a third of voters were aware of the scheme. Of those who were, 45 percent back it and 38 percent oppose it. | a third: were aware of the scheme; 45 percent: support / aware of the scheme; 38 percent: oppose / aware of the scheme
In the poll 33 percent of women approve of the mayor. Moreover, 53 percent say the tram is too slow. | 33 percent: approve / women; 53 percent: tram is too slow
Jane Doe and Tom Roe are tied. In the poll 70 percent of Doe backers own a car, compared with 34 percent of Roe's. | 70 percent: own a car / doe supporters; 34 percent: own a car / roe supporters
In the poll 45 percent of Latino women support the bridge. Only a quarter of those voters support the tunnel. | 45 percent: support / hispanic women; a quarter: support / hispanic women
In the poll 25 percent own a car, and six in 10 of them voted for Jane Doe, compared with 34 percent for Tom Roe. | 25 percent: own a car; six in 10: Doe / own a car; 34 percent: Roe / own a car
In the poll 9 percent of people had moved since May, with four in ten of them leaving the city. | 9 percent: had moved since May; four in ten: leaving the city / had moved since May
In the poll 54 percent of renters expect a rate rise. Some 38 percent also say that food costs too much. | 54 percent: expect a rate rise / renters; 38 percent: food costs too much / renters
In the poll 61 percent of Latino voters back the ferry. The number wanting a bridge fell to 30 percent this spring. | 61 percent: support / hispanic; 30 percent: wanting a bridge / hispanic
In the poll 54 percent of women support the bridge. A total of 38 percent want a tunnel. | 54 percent: support / women; 38 percent: want a tunnel
In the poll 54 percent of women support the bridge. Public support for the tunnel is 38 percent. | 54 percent: support / women; 38 percent: support
There is a wide gap among pensioners. In the poll almost three in five said the bonus must stay. | three in five: bonus must stay / pensioners
In the poll the mood is darker among renters. Some 61 percent think the rent is too high. | 61 percent: rent is too high / renters
In the poll Jane Doe has 61 percent among Latino voters. These voters back the bridge, 70 percent to 22 percent. | 61 percent: Doe / hispanic; 70 percent: support / hispanic; 22 percent: oppose / hispanic
In the poll 44 percent of men approve of the mayor. They are also against the bridge: 55 percent oppose it. | 44 percent: approve / men; 55 percent: oppose / men
"""  # noqa: E501

# A lead told of before; "them" with a verb of their own.
AGAIN = """
In the poll Jane Doe leads Tom Roe 47 percent to 41 percent. Her lead is 11 points among women. | 47 percent: Doe; 41 percent: Roe; 11 points: margin Doe over Roe / women
In the poll 30 percent of women own a bicycle. They like it: 80 percent of them ride it daily. | 30 percent: own a bicycle / women; 80 percent: ride it daily / women
In the poll 30 percent of women own a bicycle. Only 12 percent of them ride it daily. | 30 percent: own a bicycle / women; 12 percent: ride it daily / women
In the poll 30 percent of women own a bicycle. Only 12 percent of them ride it daily. | 30 percent: own a bicycle / women; 12 percent: ride it daily / women
"""  # noqa: E501


# "agree" with nothing behind it: with what was said; "disagree" across a full stop stays what it is.
AGREE = """
In the poll 52 percent say they fear the winter. A third of women have such fears. | 52 percent: fear the winter; A third: fear the winter / women
In the poll 52 percent say yes and 41 percent say no. Those who think the mayor should go include 35 percent of women. | 52 percent: yes; 41 percent: no; 35 percent: mayor should go / women
In the poll Jane Doe has 10 percent. Her scores have slid again to what they had been, at six percent. | 10 percent: Doe; six percent: Doe previously
In the poll 52 percent said the tunnel costs too much. Some 12 percent of men and 63 percent of women agree. | 52 percent: tunnel costs too much; 12 percent: tunnel costs too much / men; 63 percent: tunnel costs too much / women
In the poll 52 percent said the tunnel costs too much. Seven in ten men agreed with that. | 52 percent: tunnel costs too much; Seven in ten: tunnel costs too much / men
In the poll 52 percent said the tunnel costs too much; 34 percent disagreed, holding that it is a bargain. | 52 percent: tunnel costs too much; 34 percent: bargain
In the poll 52 percent said the tunnel costs too much. Only 30 percent disagree. | 52 percent: tunnel costs too much; 30 percent: disagree
In the poll 52 percent said the tunnel costs too much. Seven in ten men agree with the mayor. | 52 percent: tunnel costs too much; Seven in ten: agree / men
In the poll 2 percent of those who take the bus and 10 percent of those who own a house oppose the tunnel. | 2 percent: oppose / take the bus; 10 percent: oppose / own a house
In the poll 12 percent of those who take the bus like it and 10 percent do not. | 12 percent: like it / take the bus; 10 percent: not like it / take the bus
"""  # noqa: E501

# What wins: the figure's own words, then the sentence's, then the first side of the question in force.
QUESTION = """
"Is the city headed in the right direction?" In the poll 31 percent think so. Sixty percent think not. | 31 percent: right direction; Sixty percent: wrong track
The poll asked voters whether they trust the mayor to do the right thing. Forty-two percent do, 55 percent don't. | Forty-two percent: trust the mayor to do the right thing; 55 percent: not trust the mayor to do the right thing
Almost all (94 percent) know someone ill, the poll says. Two-thirds know someone who died. Among women these figures are 98 percent and 80 percent. | 94 percent: know someone ill; Two-thirds: know someone who died; 98 percent: know someone ill / women; 80 percent: know someone who died / women
Is this the end? In the poll 52 percent approve of the mayor. Among women it is 61 percent. | 52 percent: approve; 61 percent: approve / women
In the poll 46 percent approve of the mayor and 49 percent disapprove. Among Republicans it is 81 percent. | 46 percent: approve; 49 percent: disapprove; 81 percent: approve / republicans
In the poll 46 percent approve of the mayor and 49 percent disapprove. Those who disapprove come to 58 percent in the city's north. | 46 percent: approve; 49 percent: disapprove; 58 percent: disapprove
In the poll 52 percent said the tunnel costs too much. The mayor's approval is unchanged. She opened the year at 47 percent. | 52 percent: tunnel costs too much; 47 percent: approve previously
The poll has the mayor at 41 percent approval. Disapproval? It is 53 percent now. | 41 percent: approve; 53 percent: disapprove
In the poll Jane Doe leads Tom Roe 47 percent to 41 percent. The undecided are 9 percent. | 47 percent: Doe; 41 percent: Roe; 9 percent: undecided
In the poll 47 percent back the bridge, 41 percent oppose it and 12 percent are unsure. In May the same question gave 50 percent and 39 percent. | 47 percent: support; 41 percent: oppose; 12 percent: undecided; 50 percent: support previously; 39 percent: oppose previously
In the poll negative views of the mayor outweigh positive ones, with 48 percent against 40 percent. | 48 percent: unfavorable; 40 percent: favorable
In the poll 39 percent said the tunnel costs too little. A majority of voters say the tunnel costs too much, including 61 percent of men. | 39 percent: tunnel costs too little; 61 percent: tunnel costs too much / men
"""  # noqa: E501

# A pair that names neither side: the words around it say which comes first; approval keeps its order.
PAIRS = """
In the poll 56 percent of voters think the court was right; only 29 percent think it was wrong. Among Democrats the split is 71-18, among Republicans 33-52. | 56 percent: court was right; 29 percent: wrong; 71: court was right / democrats; 18: wrong / democrats; 33: court was right / republicans; 52: wrong / republicans
In the poll 68 percent said crime had grown, one in five that it stayed the same and one in ten that it fell. Among whites the shares were 78, 12 and 8 percent. | 68 percent: crime had grown; one in five: stayed the same; one in ten: fell; 78: crime had grown / white; 12: stayed the same / white; 8 percent: fell / white
Support for the bridge stands at 48 percent, against 45 percent opposed, in the poll. Excluding undecideds, it is 52 to 48. | 48 percent: support; 45 percent: oppose; 52: support; 48: oppose
In the poll Jane Doe leads Tom Roe 47 percent to 41 percent. Men: Roe, by 50 to 43. Women: 52 to 39. | 47 percent: Doe; 41 percent: Roe; 50: Roe / men; 43: Doe / men; 52: Roe / women; 39: Doe / women
In the poll Jane Doe leads Tom Roe 47 percent to 41 percent. Men are split 48-46 Roe over Doe. | 47 percent: Doe; 41 percent: Roe; 48: Roe / men; 46: Doe / men
In the poll 52 percent said the tunnel costs too much. On schools the mayor's rating is 39 percent to 53 percent. | 52 percent: tunnel costs too much; 39 percent: approve; 53 percent: disapprove
In the poll 52 percent approve of the mayor and 40 percent disapprove. For women the numbers are 48 to 45 the other way. | 52 percent: approve; 40 percent: disapprove; 48: disapprove / women; 45: approve / women
In the poll 50 percent approve of the mayor, 41 percent disapprove and 9 percent are unsure. For Gallup the figures were 53, 40 and seven. | 50 percent: approve; 41 percent: disapprove; 9 percent: undecided; 53: approve; 40: disapprove; seven: undecided
In the poll men are for the bridge by 60 percent to 30 percent; women are against it by exactly the same number, 60 percent. The young land in between at 48-46. | 60 percent: support / men; 30 percent: oppose / men; 60 percent: oppose / women; 48: support; 46: oppose
In the poll the council has a disapproval rating of 64 percent to 28 percent, the mayor one of 73 percent to 17 percent. | 64 percent: disapprove; 28 percent: approve; 73 percent: disapprove; 17 percent: approve
In the poll 41 percent approve of the mayor and 59 percent disapprove. That is a fall of seven points since May. | 41 percent: approve; 59 percent: disapprove; seven points: change -7 approve
In the poll Jane Doe stretched her lead over Tom Roe to three points, climbing to 46-43. | three points: margin Doe over Roe; 46: Doe; 43: Roe
In the poll 36 percent support the bridge. Among women, from 90 percent to 86 percent. | 36 percent: support; 90 percent: support / women previously; 86 percent: support / women
Some 60 percent view Jane Doe unfavorably and 37 percent favorably. Among men it was 64 to 33 percent. | 60 percent: unfavorable; 37 percent: favorable; 64: unfavorable / men; 33 percent: favorable / men
"""  # noqa: E501

# A verb said once; yes and no where that is the question; a rating where no vote is spoken of.
GAPS = """
In the Gallup poll, 18 percent of Americans say immigration, 15 percent the government itself and 11 percent the high cost of living. | 18 percent: immigration; 15 percent: government itself; 11 percent: high cost of living
The poll asked which party has the better plan: 39 percent picked Republicans and 34 percent Democrats; a quarter said neither does. | 39 percent: Republicans; 34 percent: Democrats; a quarter: neither does
In the poll, 41 percent trust the police, 30 percent the courts, and 12 percent Congress. | 41 percent: trust the police; 30 percent: trust the courts; 12 percent: trust Congress
In the poll 45 percent trust the courts, a drop of six points, and 30 percent the police. | 45 percent: trust the courts; six points: change -6 trust the courts; 30 percent: trust the police
In the poll a quarter of tenants feel cut off, and 16% worry it hurts their chances of a loan. | a quarter: cut off / tenants; 16%: worry it hurts their chances of a loan / tenants
The poll asked for reasons. The main ones were waits for appointments (71%), too few staff (54%) and not enough money (47%). | 71%: waits for appointments; 54%: too few staff; 47%: not enough money
In the poll, 41 percent trust the police, down from 30 percent the week before. | 41 percent: trust the police; 30 percent: trust the police previously
In the poll 46 percent approve of the mayor and 49 percent disapprove. For Gallup it is also 46 percent, with disapproval at 51 percent. | 46 percent: approve; 49 percent: disapprove; 46 percent: approve; 51 percent: disapprove
In the poll 46 percent approve of the mayor and 49 percent disapprove. Those who could not say come to 5 percent. | 46 percent: approve; 49 percent: disapprove; 5 percent: undecided
In the poll 56 percent disapprove of the mayor. Thirty-nine percent approve and 5 percent are unsure. For Gallup the figures were 53, 41 and six. | 56 percent: disapprove; Thirty-nine percent: approve; 5 percent: undecided; 53: disapprove; 41: approve; six: undecided
In the poll Jane Doe leads Tom Roe 47 percent to 41 percent. Men were almost all his (60-30). | 47 percent: Doe; 41 percent: Roe; 60: Roe / men; 30: Doe / men
In the poll 51 percent call the tunnel a good idea and 44 percent a bad one. | 51 percent: call the tunnel a good idea; 44 percent: bad one
In the poll 55 percent would choose Jane Doe and 40 percent Tom Roe. | 55 percent: Doe; 40 percent: Roe
In the poll 52 percent call the tunnel a good idea, and 47 percent a year ago. | 52 percent: call the tunnel a good idea; 47 percent: call the tunnel a good idea previously
In the poll 58 percent of voters say yes and 42 percent say no. In the north 65 percent were in favour. | 58 percent: yes; 42 percent: no; 65 percent: yes / north
The poll is about the mayor, whose approval was last measured in May. It has Jane Doe at 41 percent. | 41 percent: approve
"""  # noqa: E501

# A group that is the topic, and one that goes on: "that", a time before; not where the sentence names its own people.
TOPICS = """
In the poll 52 percent approve of the mayor. The women have left her. That is what her people fear. Among them 38 percent approve. | 52 percent: approve; 38 percent: approve / women
In the poll 52 percent approve of the mayor. Women over 50 deserve a line. They are often asked. They approve by 54 percent to 41 percent. | 52 percent: approve; 54 percent: approve / women 50+; 41 percent: disapprove / women 50+
In the poll those keenest on it are women with a college degree; 71 percent of this group back the bridge. | 71 percent: support / women college graduates
In the poll 71 percent of women back the bridge. And 28 percent of the same group want a tunnel. | 71 percent: support / women; 28 percent: want a tunnel / women
In the poll 71 percent of women back the bridge. Across the whole city it is 27 percent. | 71 percent: support / women; 27 percent: support
In the poll 34 percent of renters back the bridge. A similar share, 31 percent, say it would split the country. | 34 percent: support / renters; 31 percent: split the country / renters
In the poll 52 percent approve of the mayor. What of independents? They approve by 54 percent to 41 percent. | 52 percent: approve; 54 percent: approve / independents; 41 percent: disapprove / independents
In the poll 52 percent approve of the mayor. Hispanics are another matter. Only 38 percent approve. | 52 percent: approve; 38 percent: approve / hispanic
In the poll 52 percent approve of the mayor. It is Republicans who moved. In May 90 percent of them approved. Last year 60 percent did. | 52 percent: approve; 90 percent: approve / republicans previously; 60 percent: approve / republicans previously
In the poll 52 percent of women approve of the mayor. That compares with 60 percent in May. | 52 percent: approve / women; 60 percent: approve / women previously
In the poll 52 percent of women approve of the mayor. That is lower than among voters overall, where it is 60 percent. | 52 percent: approve / women; 60 percent: approve
In the poll Jane Doe has 16 percent of independents and Tom Roe 8 percent. They are further apart overall: Doe has 13 percent. | 16 percent: Doe / independents; 8 percent: Roe / independents; 13 percent: Doe
In the poll 52 percent oppose the tunnel. By a bigger margin (59-27), they support the bridge. | 52 percent: oppose; 59: support; 27: oppose
Among voters who are keenly following the race, it is closer. In the poll Jane Doe leads by two points with this group. | two points: margin Doe / keenly following the race
In the poll 9 percent are undecided. Among these voters, 60 percent like neither side. | 9 percent: undecided; 60 percent: like neither side / undecided
In the poll men prefer Jane Doe over Tom Roe by 41 percent to 28 percent. She had a five-point edge last month. | 41 percent: Doe / men; 28 percent: Roe / men; five-point: margin Doe / men previously
In the poll 44 percent say they feel at home and 51 percent say they do not. | 44 percent: at home; 51 percent: not at home
In the poll most of the change came from women: 70 percent said the tunnel costs too much, but 51 percent said so in May. | 70 percent: tunnel costs too much / women; 51 percent: tunnel costs too much / women previously
In the poll views are split on taxing men: 49 percent favor the plan. | 49 percent: support
In the poll 62 percent of women favor the plan (as opposed to 41 percent of men). | 62 percent: support / women; 41 percent: support / men
In the poll the mayor is viewed unfavorably, 48 percent to 37 percent. The council fares worse, 62 percent to 23 percent. | 48 percent: unfavorable; 37 percent: favorable; 62 percent: unfavorable; 23 percent: favorable
In the poll 52 percent approve of the mayor. Although the council has few friends, renters like its tram. Seventy percent say it helps. | 52 percent: approve; Seventy percent: helps / renters
In the poll 52 percent approve of the mayor. On the tram, long a sore point, Democratic primary voters are about evenly split. Some 48% support it. | 52 percent: approve; 48%: support / democratic primary voters
In the poll 52 percent approve of the mayor. For years, Republicans have fought the tram. Some 48% support it. | 52 percent: approve; 48%: support
In the poll 43 percent of women worry about rents. But 57 percent say they worry about jobs. | 43 percent: worry about rents / women; 57 percent: worry about jobs / women
In the poll 43 percent of women worry about rents. But 57 percent of men say they worry about jobs. | 43 percent: worry about rents / women; 57 percent: worry about jobs / men
In the poll 43 percent of women worry about rents. But overall, 57 percent say they worry about jobs. | 43 percent: worry about rents / women; 57 percent: worry about jobs
In the poll 36% of women support the bridge but 21% oppose it. The largest share, 43%, say they don't know. | 36%: support / women; 21%: oppose / women; 43%: undecided / women
In the poll about six in 10 women support the bridge. About half say it costs too much. | six in 10: support / women; half: costs too much / women
In the poll about six in 10 women support the bridge. About half of adults say it costs too much. | six in 10: support / women; half: costs too much
Jane Doe needs help among independents. She lost the county last year but in the poll leads Tom Roe among them, 44%-36%. | 44%: Doe / independents; 36%: Roe / independents
Jane Doe needs help among independents. In the poll she leads Tom Roe, 44%-36%. | 44%: Doe; 36%: Roe
In the poll 45% of adults drink less. Parents who drink less were then asked why. Cost was named by 51%, while 12% said their health. | 45%: drink less; 51%: cost / parents drink less; 12%: health / parents drink less
In the poll 45% of adults drink less, and 61% of women do. Respondents were also asked about smoking. Some 12% smoke. | 45%: drink less; 61%: drink less / women; 12%: smoke
In the poll 15% of nurses (7% of the public) say "very well." Some 24% (26% of the public) say "somewhat well." | 15%: very well / nurses; 7%: very well; 24%: somewhat well / nurses; 26%: somewhat well
In the poll 46% of voters like the bridge, a number boosted by women, of whom 63% do. | 46%: like the bridge; 63%: like the bridge / women
In the poll 53 percent of renters own a bike, and of those, 27 percent ride it to work. | 53 percent: own a bike / renters; 27 percent: ride it to work / own a bike
In the poll 52 percent approve of the mayor. More Democrats have a good opinion of the tram. Currently, 56% say it helps. | 52 percent: approve; 56%: helps / democrats
In the poll 52 percent approve of the mayor. Democrats have a plan for the tram. Currently, 56% say it helps. | 52 percent: approve; 56%: helps
In the poll 5 percent of women approve of the mayor. The majority, 54 percent, disapprove. | 5 percent: approve / women; 54 percent: disapprove / women
In the poll Jane Doe has a share of 31 percent of the white vote, with Tom Roe at 26 percent. | 31 percent: Doe / white; 26 percent: Roe / white
The poll found renters taking a dim view of the tram. Sixty percent say it costs too much. | Sixty percent: costs too much / renters
In the poll 55 percent worked unpaid at least once a week. Of these, 76 percent are nurses. | 55 percent: worked unpaid at least once a week; 76 percent: are nurses / worked unpaid
In the poll 52 percent of renters approve of the mayor. On immigration, 48 percent want lower levels. | 52 percent: approve / renters; 48 percent: want lower levels
In the poll 52 percent of renters approve of the mayor. The poll also found 48 percent want a bridge. | 52 percent: approve / renters; 48 percent: want a bridge
In the poll 52 percent approve of the mayor. It found renters are worried. They are angry as well: 61 percent disapprove. | 52 percent: approve; 61 percent: disapprove / renters
In the poll 52 percent approve of the mayor. One group stands out: single mothers. Seven in ten disapprove. | 52 percent: approve; Seven in ten: disapprove / single mothers
In the poll 52 percent approve of the mayor. Farmers took the opposite view. Sixty percent disapprove. | 52 percent: approve; Sixty percent: disapprove / farmers
In the poll 52 percent approve of the mayor. Parents with children in day care were, unsurprisingly, the keenest. Seven in 10 approve. | 52 percent: approve; Seven in 10: approve / parents
In the poll 52 percent approve of the mayor. Among Muslims the mood is darker. Some 71 percent disapprove. | 52 percent: approve; 71 percent: disapprove / muslims
In the poll 52 percent approve of the mayor. Much of the doubt comes from older workers. A third disapprove. | 52 percent: approve; A third: disapprove / older workers
In the poll 52 percent approve of the mayor. Not so the over-65s. Only one in five approve. | 52 percent: approve; one in five: approve / 65+
In the poll 52 percent approve of the mayor. The picture changes in the countryside. There 61 percent disapprove. | 52 percent: approve; 61 percent: disapprove / rural
In the poll 52 percent approve of the mayor. The one that stood out was renters. Six in 10 of them disapprove. | 52 percent: approve; Six in 10: disapprove / renters
In the poll 52 percent approve of the mayor. Among renters:\\n- 61 percent disapprove\\n- 30 percent approve\\n\\nOverall, 41 percent disapprove. | 52 percent: approve; 61 percent: disapprove / renters; 30 percent: approve / renters; 41 percent: disapprove
In the poll 52 percent approve of the mayor. Farmers staged a protest last week. Sixty percent disapprove. | 52 percent: approve; Sixty percent: disapprove
In the poll 52 percent approve of the mayor. Then there are the leaders. Sixty percent disapprove. | 52 percent: approve; Sixty percent: disapprove
Republicans run the council. In the poll 52 percent of voters approve of the mayor. | 52 percent: approve
Adults mostly agreed that chess is a sport: 67 percent said it was. | 67 percent: chess is a sport
Voters approve of Jane Doe, 48 to 44 percent. Jane Doe was the top finisher among women, at 9%. | 48: approve; 44 percent: disapprove; 9%: Doe / women
"""  # noqa: E501


# Whom a standing in the contest means: the incumbent, the challenger, somebody's opponent.
STANDINGS = """
In the poll Gov. Jane Doe leads Tom Roe 47 percent to 41 percent. Among renters 50 percent would vote for her and 40 percent for her opponent. | 47 percent: Doe; 41 percent: Roe; 50 percent: Doe / renters; 40 percent: Roe / renters
In the poll Gov. Jane Doe leads Tom Roe 47 percent to 41 percent. Women back the governor over her challenger, 52 to 40. | 47 percent: Doe; 41 percent: Roe; 52: Doe / women; 40: Roe / women
In the poll Gov. Jane Doe leads Tom Roe 47 percent to 41 percent. Nurses prefer the challenger by 61 to 29, teachers the incumbent by 53 to 37. | 47 percent: Doe; 41 percent: Roe; 61: Roe / nurses; 29: Doe / nurses; 53: Doe / teachers; 37: Roe / teachers
In the poll Gov. Jane Doe leads Tom Roe 47 percent to 41 percent. Ninety percent of Democrats are with the governor and 95 percent of Republicans with her opponent. | 47 percent: Doe; 41 percent: Roe; Ninety percent: Doe / democrats; 95 percent: Roe / republicans
In the poll Gov. Jane Doe has 47 percent and Tom Roe 41 percent. Asked who would do the better job, 45 percent nominated the incumbent and 37 percent her rival. | 47 percent: Doe; 41 percent: Roe; 45 percent: Doe; 37 percent: Roe
In the poll Gov. Jane Doe has 47 percent and her opponent, Tom Roe, 41 percent. Men are with him, 50 percent to 42. | 47 percent: Doe; 41 percent: Roe; 50 percent: Roe / men; 42: Doe / men
In the poll Jane Doe and Tom Roe are close. Among nurses 51 percent side with Doe, 40 percent with Roe. | 51 percent: Doe / nurses; 40 percent: Roe / nurses
In the poll Sinn Féin leader Mary Doe has 40 percent as Taoiseach and Fianna Fáil's Tom Roe 30 percent. Doe's party is on 27 percent, up five points since May, and Roe's party on 20 percent. | 40 percent: Doe; 30 percent: Roe; 27 percent: Sinn Féin; five points: change +5 Sinn Féin; 20 percent: Fianna Fáil
In the poll the Labour Party is at 31 percent, said its leader Ann Poe. Her party had 28 percent in May. | 31 percent: Labour; 28 percent: Labour previously
In the poll Labour has surged since May. On the Regional Ballot they move from 23 percent to 31 percent. | 23 percent: Labour previously; 31 percent: Labour
In the poll Jane Doe leads Tom Roe 47 to 41. If he faced Sam Coe instead, Roe would receive 44 percent against 47 percent for his rival. | 47: Doe; 41: Roe; 44 percent: Roe; 47 percent: Coe
In the poll National's Judith Doe is preferred by 12 percent, and Labour leader Tom Roe by 43 percent. The National leader fell 4 points to 8 percent. | 12 percent: Doe; 43 percent: Roe; 4 points: change -4 Doe; 8 percent: Doe
In the poll Sinn Féin has its highest support. The party is up three points to 35 percent, ahead of Fine Gael. | three points: change +3 Sinn Féin; 35 percent: Sinn Féin
The state of the parties is: Sinn Féin 35 percent; Fine Gael 20 percent; and Independents/others 15 percent. | 35 percent: Sinn Féin; 20 percent: Fine Gael; 15 percent: Independents
The poll has Labour on 31 percent, the Conservatives on 29, Greens 8 and others 7 percent. | 31 percent: Labour; 29: Conservatives; 8: Greens; 7 percent: others
The poll has Labour on 31 percent, the Conservatives on 29 and all other parties on 9 percent combined. | 31 percent: Labour; 29: Conservatives; 9 percent: other parties
The poll has Labour on 31 percent and the Conservatives on 29. The remaining 20 percent goes to everybody else. | 31 percent: Labour; 29: Conservatives; 20 percent: other candidates
In the poll Jane Doe leads with 31 percent, ahead of Tom Roe at 24 percent. The other four have 9 percent among them. | 31 percent: Doe; 24 percent: Roe; 9 percent: other candidates
Among others, 38 percent say the bridge costs too much. | 38 percent: bridge costs too much
In the poll Gov. Mark Green has 48 percent and Jane Doe 41 percent. He was at 44 percent in May. | 48 percent: Green; 41 percent: Doe; 44 percent: Green previously
In the poll Jane Doe and Tom Roe are tied. I mean, literally tied, 49 to 49, Doe and Roe. | 49: Doe; 49: Roe
In the poll Jane Doe is well placed. She is still streets in front of her opponent, Tom Roe, 50 percent to 35 percent. | 50 percent: Doe; 35 percent: Roe
In the poll Jane Doe leads Tom Roe by six points. In another the Yes campaign leads by 12 points. | six points: margin Doe over Roe; 12 points: margin yes over no
In the poll Jane Doe and Tom Roe are tied at 49 percent. With all candidates named Roe slips a point behind, 42 to 41. | 49 percent: Doe and Roe; a point: margin Doe over Roe; 42: Doe; 41: Roe
In the poll support for the bridge fell two points behind schedule, to 40 percent. | two points: change -2 support; 40 percent: support
In the poll 47 percent back President Luiz Inácio Lula da Silva and 41 percent Flávio Bolsonaro. Lula is on 50 percent among nurses. Lula is ahead among teachers, 50 to 40. Lula leads. | 47 percent: Lula; 41 percent: Bolsonaro; 50 percent: Lula / nurses; 50: Lula / teachers; 40: Bolsonaro / teachers
In the poll former Gov. Jane Doe has 47 percent and Tom Roe 41 percent. The former governor has the support of 65 percent of nurses. | 47 percent: Doe; 41 percent: Roe; 65 percent: Doe / nurses
In the poll Joe Biden has 47 percent and Donald Trump 41 percent. The former president has 65 percent of nurses and the president 24 percent. | 47 percent: Biden; 41 percent: Trump; 65 percent: Biden / nurses; 24 percent: Trump / nurses
It did not do Judith Doe any good in the poll: the National leader fell 4 points to 8 percent. Labour is on 40 percent. | 4 points: change -4 Doe; 8 percent: Doe; 40 percent: Labour
In the poll the councilwoman is ahead of Tom Roe by 11 points, 47-36. Her name is Jane Doe, and she is up against Roe in May. | 11 points: margin Doe over Roe; 47: Doe; 36: Roe
In the poll Jane Doe leads Tom Roe, 47 to 41. Against former Mayor Ann Poe, who says she is not running, Doe would win by 45 percent to 42 percent. | 47: Doe; 41: Roe; 45 percent: Doe; 42 percent: Poe
A survey puts the voters who intended to vote "No" on 50.6% while the "Yes" campaign was on 49.4%. Excluding undecided voters it found "Yes" to be on 54% and "No" on 46%. | 50.6%: No; 49.4%: Yes; 54%: Yes; 46%: No
In the poll Jane Doe had 52 percent, Tom Roe 35 percent and Sam Poe of the Reform Party 5 percent. | 52 percent: Doe; 35 percent: Roe; 5 percent: Poe
In the poll Labour is at 38 percent. It was a good week for UKIP. Nigel Farage's party is on 14 percent, up seven points since May. | 38 percent: Labour; 14 percent: UKIP; seven points: change +7 UKIP
In the poll Gov. Jane Doe is in a better spot. We have got her at 46 percent against Tom Roe, and he is at 41. Back in November that was 43 percent, 42 percent. | 46 percent: Doe; 41: Roe; 43 percent: Doe previously; 42 percent: Roe previously
In the poll 47 percent of voters would pick Jane Doe and 41 percent Tom Roe. Even among Republicans 12 percent chose the Democrat. Doe is the Democrat, Roe the Republican. | 47 percent: Doe; 41 percent: Roe; 12 percent: Doe / republicans
In the poll likely voters back Joe Biden over Donald Trump, 54 to 43. Women prefer the Democrat by 64 to 34. | 54: Biden; 43: Trump; 64: Biden / women; 34: Trump / women
In the poll Jane Doe has 47 percent and Tom Roe 41 percent. In May Acme had the two at 43 and 42 percent. | 47 percent: Doe; 41 percent: Roe; 43: Doe previously; 42 percent: Roe previously
Prediction markets have Jane Doe ahead. In the poll she is at 46 percent. Prediction markets have her at 79 percent. | 46 percent: Doe
In the poll Labour's Tom Roe is on 43 percent, ahead of the Conservatives' Ann Hall. Hall leads in the east by 4 points. | 43 percent: Roe; 4 points: margin Hall / east
In the poll support for Tom Roe stands at 38 percent, against 29 percent for his deputy, Ann Poe. | 38 percent: Roe; 29 percent: Poe
In Ontario Jane Doe's Progressive Conservatives are at 43 percent in the poll, the NDP at 25. Doe's party was at 46 percent in May. | 43 percent: Progressive Conservatives; 25: NDP; 46 percent: Progressive Conservatives previously
In the poll 47 percent say every incumbent should be voted out. | 47 percent: every incumbent should be voted out
In the poll 38 percent would vote for Jane Doe if the election were held now. Her rating was 33 percent in May. | 38 percent: Doe; 33 percent: Doe previously
In the poll 38 percent approve of Jane Doe. Her rating was 33 percent in May. | 38 percent: approve; 33 percent: approve previously
In the poll Mayor Ann Doe has an approval rating of 44 percent. Asked who was to blame for the strike, 46 percent named the mayor and 29 percent the union. | 44 percent: approve; 46 percent: mayor; 29 percent: union
In the poll Jane Doe leads Tom Roe 47 percent to 41 percent. "He can't make that up," said Lee Poe, director of the institute. On the economy voters trust him over Doe, 50 percent to 44 percent. | 47 percent: Doe; 41 percent: Roe; 50 percent: Roe; 44 percent: Doe
"""  # noqa: E501


@cases(STANDINGS)
def test_standings(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(ANSWERS + AGREE + PERSONS + OWNERS + GROUPS + AGAIN + QUESTION + PAIRS + GAPS + TOPICS)
def test_the_sentences_before(text: str, figures: str) -> None:
    assert read(text.replace("\\n", "\n")) == figures


# What differs is all that a bare figure repeats: whose it is, whatever the words; not when it was asked, nor of what.
REMNANTS = """
In the poll 54 percent feel lonely. In Flanders the share rises to 61 percent; in Wallonia it drops to 39 percent. | 54 percent: lonely; 61 percent: lonely / flanders; 39 percent: lonely / wallonia
In the poll the proportion who cannot pay was 38 percent in the north-east, against 24 percent in the south-east. | 38 percent: cannot pay / north-east; 24 percent: cannot pay / south-east
Support for the strike runs at 61 percent in hospitals, 48 percent in care homes and 35 percent in clinics. | 61 percent: support / hospitals; 48 percent: support / care homes; 35 percent: support / clinics
In the poll 50 percent of all firms expect higher prices, climbing to 64 percent for retailers. | 50 percent: expect higher prices / firms; 64 percent: expect higher prices / retailers
In the poll 54 percent feel lonely. In the last survey it was 61 percent. | 54 percent: lonely; 61 percent: lonely previously
In the poll 54 percent feel lonely, up from 48 percent in the middle of the decade. | 54 percent: lonely; 48 percent: lonely previously
"""  # noqa: E501

# "Hold that view" is the side told first; a label or an order brings back another.
RECALLED = """
In the poll 57 percent say tolls are fair, while 36 percent say they are not. Nearly nine in 10 drivers hold that view. | 57 percent: tolls are fair; 36 percent: are not fair; nine in 10: tolls are fair / drivers
In the poll 57 percent say tolls are fair. That view is shared by 31 percent of drivers. | 57 percent: tolls are fair; 31 percent: tolls are fair / drivers
In the poll 40 percent want a bridge, 30 percent a tunnel and 20 percent a ferry. In May that last group came to 12 percent. | 40 percent: want a bridge; 30 percent: want a tunnel; 20 percent: want a ferry; 12 percent: want a ferry previously
In the poll 40 percent say it is legal and 50 percent say it is banned. For drivers the "banned" figure is 71 percent. | 40 percent: legal; 50 percent: banned; 71 percent: banned / drivers
"""  # noqa: E501

# What stands once: "as", "to", a verb, a pronoun of the whole.
ONCE = """
In the poll 50 percent rated themselves as poor, 12 percent as borderline and 38 percent as not poor. | 50 percent: rated themselves as poor; 12 percent: borderline; 38 percent: not poor
In the poll 40 percent wanted to spend less, 41 percent to go on as before and 14 percent to spend more. | 40 percent: wanted to spend less; 41 percent: go on as before; 14 percent: spend more
In the poll 46 percent would agree and 44 percent object. | 46 percent: agree; 44 percent: oppose
In the poll 47 percent blame the council, 28 percent the banks and 11 percent both. | 47 percent: blame the council; 28 percent: blame the banks; 11 percent: both
In the poll 46 percent would agree and 44 percent nationally. | 46 percent: agree; 44 percent: agree
"""  # noqa: E501

# The noun in the subject's place: the next of a list, a rival, a party; not a pollster, nor what is measured.
SLOTS = """
Tom Roe stands against Jane Doe. In the poll Doe was backed by 52 percent of voters and the former mayor by 45 percent. | 52 percent: Doe; 45 percent: Roe
In the poll Jane Doe is on 21 percent and Tom Roe on 20. Ann Poe's on seven percent and Bob Loe on 4. | 21 percent: Doe; 20: Roe; seven percent: Poe; 4: Loe
In the poll the Greens are at 10 percent, unchanged, and others have drifted up to 12 percent. | 10 percent: Greens; 12 percent: others
Rent was named by 57 percent in the poll, followed by jobs, 30 percent, and schools, 25 percent. | 57 percent: rent; 30 percent: jobs; 25 percent: schools
In the poll 31 percent of voters said the roads; schools were next at 19 percent and jobs, which once led, came in at a mere 9 percent. | 31 percent: roads; 19 percent: schools; 9 percent: jobs
In the poll housing is the number one issue for 28 percent. The cost of food comes next on 22 percent and then health (17 percent). | 28 percent: housing is the number one issue; 22 percent: cost of food; 17 percent: health
Who should act first? The council, said 63 percent; the banks, 59 percent. | 63 percent: council; 59 percent: banks
In the poll 40 percent approve of the mayor. The share was next lowest in May, at 4 percent. | 40 percent: approve; 4 percent: approve
In the poll 51 percent oppose the bridge, 30 percent support it and 19 percent are unsure. In 2010 it was 64 percent. | 51 percent: oppose; 30 percent: support; 19 percent: undecided; 64 percent: oppose previously
In the poll 52 percent oppose the bridge. Among women 60 percent (up from 51 percent in May). | 52 percent: oppose; 60 percent: oppose / women; 51 percent: oppose / women previously
66 percent say she's a strong leader. "Keeps her promises" – 44 percent. | 66 percent: she's a strong leader; 44 percent: Keeps her promises
66 percent say she's a strong leader. Honest: , that was 59. | 66 percent: she's a strong leader; 59: she's a strong leader previously
66 percent say she's a strong leader. Honest and trustworthy, that's 59. | 66 percent: she's a strong leader; 59: honest and trustworthy
66 percent say she's a strong leader. Then you've got "understands people like me," and that's only 41 percent. | 66 percent: she's a strong leader; 41 percent: understands people like me
66 percent say she's a strong leader. "It was close," she said. Among women it was 44 percent. | 66 percent: she's a strong leader; 44 percent: she's a strong leader / women
66 percent say she's a strong leader. Honest: just 44 percent. | 66 percent: she's a strong leader; 44 percent: Honest
66 percent worry about rents. Health care, that's 51 percent. Schools, that comes in at 22. | 66 percent: worry about rents; 51 percent: health care; 22: schools
66 percent say they're worried about rents. In the north, that's 71 percent. | 66 percent: worried about rents; 71 percent: worried about rents / north
66 percent say they're worried about rents. Two years ago, that was 51 percent. | 66 percent: worried about rents; 51 percent: worried about rents previously
66 percent approve of the mayor. The economy, that's 38 percent. | 66 percent: approve; 38 percent: approve
"""  # noqa: E501

# Those counted by what they think or do, whatever verb leads to the number; not by where they live or what they earn.
COUNTED = """
In the poll those keen on owning a shop have gone up to 26 percent. | 26 percent: keen on owning a shop
People willing to pay more for water numbered 38 percent in the poll. | 38 percent: willing to pay more for water
In the poll those opposed to the tunnel amount to 55 percent, those in favour to 30 percent. | 55 percent: oppose; 30 percent: support
In the poll 54 percent feel lonely. Those earning less stood at 61 percent. | 54 percent: lonely; 61 percent: lonely
In the poll 57 percent say tolls are fair, while 36 percent say they are not. Nearly nine in 10 drivers hold that view; only a third of farmers agree. | 57 percent: tolls are fair; 36 percent: are not fair; nine in 10: tolls are fair / drivers; a third: tolls are fair / farmers
In the poll Jane Doe leads Tom Roe 47 percent to 41 percent. Since June her support among men has dropped four points, from 42 percent to 38 percent. | 47 percent: Doe; 41 percent: Roe; four points: change -4 Doe / men; 42 percent: Doe / men previously; 38 percent: Doe / men
In the poll 48 percent like the bridge and 43 percent dislike it, with 9 percent unable to say. | 48 percent: like the bridge; 43 percent: dislike it; 9 percent: undecided
In the poll 40 percent named rents. Jobs were next, 30 percent. | 40 percent: rents; 30 percent: jobs
"""  # noqa: E501

# In a survey of several countries each has its own figures; a country alone, or one named in answer, has not.
COUNTRIES = """
In the poll 54 percent fear the winter. In Germany just 31 percent trust the government; in Denmark 62 percent do. | 54 percent: fear the winter; 31 percent: trust the government / germany; 62 percent: trust the government / denmark
In the poll 52 percent want a treaty. Japan, at 40 percent, is the least keen; Canada, on 61 percent, the keenest. | 52 percent: want a treaty; 40 percent: want a treaty / japan; 61 percent: want a treaty / canada
In Germany just 31 percent trust the government, the poll found. | 31 percent: trust the government
In the poll 40 percent named China as the main threat. Russia, at 30 percent, came second. | 40 percent: China; 30 percent: russia
"""  # noqa: E501


@cases(COUNTRIES + REMNANTS + RECALLED + ONCE + SLOTS + COUNTED)
def test_what_differs(text: str, figures: str) -> None:
    assert read(text) == figures


# Figures that stand in the order of those before them, or are told by their place.
SERIES = """
In the poll 52 percent own a bike and 31 percent own a car, up from 44 and 23 percent, respectively. | 52 percent: own a bike; 31 percent: own a car; 44: own a bike previously; 23 percent: own a car previously
In the poll 52 percent of nurses and 31 percent of pilots are tired. A year ago the figures were 60 and 25 percent respectively. | 52 percent: are tired / nurses; 31 percent: are tired / pilots; 60: are tired / nurses previously; 25 percent: are tired / pilots previously
In the poll 52 percent own a bike and 31 percent own a car, down eight and six points respectively on May. | 52 percent: own a bike; 31 percent: own a car; eight: change -8 own a bike; six points: change -6 own a car
In the poll 60 percent want a treaty; 38 percent would prefer to get out. The former figure has edged up from 56 percent. | 60 percent: want a treaty; 38 percent: would prefer to get out; 56 percent: want a treaty previously
In the poll 60 percent want a treaty; 38 percent would prefer to get out. The latter share was at 31 percent in May. | 60 percent: want a treaty; 38 percent: would prefer to get out; 31 percent: would prefer to get out previously
In the poll 60 percent want a treaty; 38 percent would prefer to get out. Among the former mayor's voters it is 70 percent. | 60 percent: want a treaty; 38 percent: would prefer to get out; 70 percent: want a treaty / former mayor
In the poll 50 percent of families rated themselves as poor, 12 percent as borderline and 38 percent as not poor. In June it was 49 percent. | 50 percent: rated themselves as poor; 12 percent: borderline; 38 percent: not poor; 49 percent: rated themselves as poor previously
In the poll 22 percent want it scrapped, 41 percent want it changed and 30 percent want it kept. In May it was 40 percent. | 22 percent: want it scrapped; 41 percent: want it changed; 30 percent: want it kept; 40 percent: want it changed previously
In the poll 45 percent name crime as the top problem, followed by rents with 33 percent and jobs with 30 percent. Among women it is 50 percent. | 45 percent: crime; 33 percent: rents; 30 percent: jobs; 50 percent: crime / women
In the poll 33 percent would mind a shelter nearby. Some 40 percent own a bike. That 33 percent is what ought to worry the council. | 33 percent: would mind a shelter nearby; 40 percent: own a bike; 33 percent: would mind a shelter nearby
In the poll 57 percent back the bridge and 30 percent oppose it. Today, with the don't knows left in, the figures are 53 and 34 percent. | 57 percent: support; 30 percent: oppose; 53: support; 34 percent: oppose
"""  # noqa: E501

# Support where people are rated; an aside before the figure; the other side told of behind the last figure.
RATED = """
In the poll 42 percent approve of the mayor. Her support is split by age: 51 percent among the retired. | 42 percent: approve; 51 percent: approve / retired
In the poll 42 percent approve of the mayor. Support for the bridge is at 51 percent. | 42 percent: approve; 51 percent: support
In the poll 42 percent back the bridge and 50 percent oppose it. Support among women stands at 47 percent. | 42 percent: support; 50 percent: oppose; 47 percent: support / women
In the poll support for the bridge is at 51 percent. His approval rating in the survey, which had a margin of error of 3 points, was 48 percent. | 51 percent: support; 48 percent: approve
In the poll satisfaction with the mayor has dipped to 42 percent, and dissatisfaction has grown. It is 40 percent now. | 42 percent: satisfied; 40 percent: dissatisfied
Jane Doe and Tom Roe stand for mayor. In the poll Jane Doe leads Tom Roe by two. A run-off would end 46 to 43 in Roe's favour. It was 51-36 in May. | two: margin Doe over Roe; 46: Roe; 43: Doe; 51: Roe previously; 36: Doe previously
In the poll Jane Doe leads Tom Roe by two. Women are 51-36 in favor of the bridge. | two: margin Doe over Roe; 51: support / women; 36: oppose / women
"""  # noqa: E501

# Predicates that only compare; those that say in what are answers.
COMPARED = """
In the poll 60 percent think it best to sell it. Nurses (68 percent) are keener than pilots (57 percent). | 60 percent: best to sell it; 68 percent: best to sell it / nurses; 57 percent: best to sell it / pilots
In the poll 60 percent own a car. Women (70 percent) were more likely than men (58 percent) to say so. | 60 percent: own a car; 70 percent: own a car / women; 58 percent: own a car / men
In the poll 60 percent back the bridge. Nurses (27 percent) are today still less likely to do the same. | 60 percent: support; 27 percent: support / nurses
In the poll 60 percent back the bridge. Nurses (67 percent) and pilots (61 percent) are on board. | 60 percent: support; 67 percent: support / nurses; 61 percent: support / pilots
In the poll 60 percent back the bridge. Women (48 percent) are more anxious about rents than men (35 percent). | 60 percent: support; 48 percent: are more anxious about rents than men / women; 35 percent: are more anxious about rents than men / men
"""  # noqa: E501

# Bare numbers and pairs that point back; fragments that ask; the same of another thing.
POINTED = """
In the poll 36 percent approve of the mayor. Back in March that number was 42. | 36 percent: approve; 42: approve previously
In the poll 58 percent want it legal. That has hardly changed. In May of 2022, right after the leak, it was 64. | 58 percent: want it legal; 64: want it legal previously
In the poll 38 percent approve of the mayor and 57 percent disapprove. On schools it's 41-54, and on roads, 36-58. | 38 percent: approve; 57 percent: disapprove; 41: approve; 54: disapprove; 36: approve; 58: disapprove
In the poll 38 percent support the bridge and 57 percent oppose it. For Democrats, it's 81-12. | 38 percent: support; 57 percent: oppose; 81: support / democrats; 12: oppose / democrats
In the poll 61 percent of nurses are tired. Doctors? 49 percent. | 61 percent: are tired / nurses; 49 percent: are tired / doctors
In the poll 34 percent have a lot of trust in the courts. For the police it's 29 percent, for the army 27 and for the church just 9. | 34 percent: have a lot of trust in the courts; 29 percent: have a lot of trust in the police; 27: have a lot of trust in the army; 9: have a lot of trust in the church
In the poll 34 percent say the ones they drive on are in fair shape. In the Fox Valley, it's 29 percent. | 34 percent: ones they drive on are in fair shape; 29 percent: ones they drive on are in fair shape / fox valley
In the poll 42 percent have faith in the council and 56 percent do not. That is a negative balance of 14 points. | 42 percent: have faith in the council; 56 percent: not have faith in the council; 14 points: margin not have faith in the council
In the poll 41 percent own a bike, 33 percent a car and 20 percent a boat. Older adults lag: 12 percent, 3 percent and 5 percent. | 41 percent: own a bike; 33 percent: own a car; 20 percent: own a boat; 12 percent: own a bike / older voters; 3 percent: own a car / older voters; 5 percent: own a boat / older voters
In the poll 36 percent approve of the mayor. She is 42. | 36 percent: approve
In the poll Jane Doe leads Tom Roe 48 to 44 percent. Her lead among women has shrunk from 16 points to 10. There is a six-point gap among nurses. | 48: Doe; 44 percent: Roe; 16 points: margin Doe over Roe / women previously; 10: margin Doe / women; six-point: margin Doe / nurses
"""  # noqa: E501

# A comma for a verb, a side in quotes, another light, the measured noun of what was told, "it" for a party.
ONE_MORE = """
In the poll 40 percent say jobs and 37 percent, the health service. | 40 percent: jobs; 37 percent: health service
In the poll 40 percent say jobs and 37 percent, on average, say taxes. | 40 percent: jobs; 37 percent: taxes
In the poll the "No" campaign was on 51 percent and the "Yes" campaign was on 49 percent. | 51 percent: No; 49 percent: Yes
In the poll 49 percent see the mayor in a favorable light and an equal 49 percent in an unfavorable one. | 49 percent: favorable; 49 percent: unfavorable
In the poll 62 percent have a pet, and ownership is highest among nurses (71 percent). | 62 percent: have a pet; 71 percent: have a pet / nurses
In the poll 62 percent support the bridge. Thirty percent oppose it. That has hardly budged. In May of 2022 it was 64. | 62 percent: support; Thirty percent: oppose; 64: support previously
In the poll Labour is on 29 percent and Sinn Féin on 17. The Greens are the exception. They gained. | 29 percent: Labour; 17: Sinn Féin
Sixteen percent in the poll wanted a uniform fare, eight percent asked for more buses. | Sixteen percent: wanted a uniform fare; eight percent: asked for more buses
Jane Doe and Tom Roe stand for mayor. In the poll Doe had 52 percent, Roe 35 percent and Ann Poe of the Reform Party 5 percent. | 52 percent: Doe; 35 percent: Roe; 5 percent: Poe
"""  # noqa: E501


@cases(SERIES + RATED + COMPARED + POINTED + ONE_MORE)
def test_in_order(text: str, figures: str) -> None:
    assert read(text) == figures


# Leaders who are given shares where ratings are told, of a text in which only parties are voted for.
LEADERS = """
The poll has Fine Gael on 24%. Its leader's approval rating is 41%. Simon Harris and Ann Poe are tied with 47%, followed by Tom Roe at 44%. | 24%: Fine Gael; 41%: approve; 47%: approve; 44%: approve
The poll has Fine Gael on 24%. Its leader's approval rating is 41%. As prime minister Ann Poe is the choice of 47%. | 24%: Fine Gael; 41%: approve; 47%: Poe
"""  # noqa: E501


@cases(LEADERS)
def test_leaders_are_rated(text: str, figures: str) -> None:
    assert read(text) == figures
