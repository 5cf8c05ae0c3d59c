"""Whose answer a figure is, by where its group stands: before it, behind it, in brackets; and what is no group."""

from __future__ import annotations

import pytest

import polls

# text | the subgroup of each figure
GROUPS = """
In the poll one in five oppose the war, including 27% each of Democrats and independents. | all; democrats and independents
In the poll 16 percent of the voters who identify themselves as independents are undecided. | independents
In the poll the number of undecided voters fell to 4 percent. | all
In the poll Jane Doe now leads Tom Roe with 28 percent, including strong support from women. | all
Opinion is split on the question, the poll found--43% of Republicans favor the plan while 45% are opposed. | republicans; republicans
In the poll 80 percent of Republicans agree, and independents evenly split, with 52 percent for it and 47 percent against. | republicans; independents; independents
Tom Roe, a Republican, leads in the poll. He has a 77 percent approval rating within his party. Half the country thinks he lied. | republicans; all
In the poll Jane Doe led Tom Roe, 46% to 45%, among the 675 respondents who said they were likely to vote. | likely voters; likely voters
Residents who are the most likely to vote give Jane Doe a 13 point lead over Tom Roe in the poll. | likely voters
Some 61 percent of those hit by the flood support the plan, and 33 percent of those insured have claimed, the poll of 1,000 adults found. | hit by the flood; those insured
Some 61 percent of firms which use ferries support the plan, the poll of 1,000 adults found. | firms use ferries
Some 61 percent of people with a garage support the plan, compared to 58 percent of people without one, the poll of 1,000 adults found. | with garage; without garage
Some 61 percent of those in the east support the plan, the poll of 1,000 adults found, and 51 percent felt this way in the Midwest. | east; midwest
A quarter support the plan, with that number rising to a third among women, the poll of 1,000 adults found. | all; women
Some 61 percent of Jane Doe's own supporters support the plan, the poll of 1,000 adults found. | doe supporters
Among women, 61 percent of those polled support the plan, the poll of 1,000 adults found. | women
Among households with a union member, 61 percent support the plan, the poll of 1,000 adults found. | households with union member
Some 48 percent of shoppers donated in the street, 36 percent gave at a fair, the poll of 1,000 adults found. | shoppers; shoppers
Some 61 percent of people older than 35 years support the plan, the poll of 1,000 adults found. | 35+
Nearly half (46%) of nurses - some 300,000 people - support the plan, the poll of 1,000 adults found. | nurses; nurses
A third of the 1,298 surveyed told Acme that they support the plan, the poll found. | all
Women were keener on the plan, with 61 percent supporting it, the poll of 1,000 adults found. | women
It found that people under 40 were more likely to like the plan, with 61 percent supporting it, the poll of 1,000 adults says. | under 40
A third of dog owners support the plan, with those under 30 the most likely to do so (41%), the poll of 1,000 adults found. | dog owners; 18-29
One in three dog owners (34%) support the plan, the poll of 1,000 adults found. | dog owners; dog owners
Even among those who backed Labour last time, 61 percent support the plan, the poll of 1,000 adults found. | labour supporters
Those who follow the council closely were more likely to support the plan (61 percent), the poll of 1,000 adults found. | follow the council closely
Some 61 percent of those not in work support the plan, the poll of 1,000 adults found. | not in work
Some 61 percent of people born after 1990 support the plan, against 40 percent of those born before 1960, the poll of 1,000 adults found. | born after 1990; born before 1960
Half of those who voted Labour last summer now support the plan, the poll of 1,000 adults found. | labour voters
Among salaried notaries, 61 percent support the plan, the poll of 1,000 adults found. | salaried notaries
For brewers the figure was 61 percent in favor of the plan, the poll of 1,000 adults found. | brewers
Among people under 40, 61 percent approve (55 percent) of the plan; among older age groups there is doubt, the poll of 1,000 adults found. | under 40; under 40
Thirty-somethings are keenest, with 61 percent in favor of the plan, the poll of 1,000 adults found. | thirty-somethings
Owner-occupiers were less sure, with 40 percent supporting the plan, the poll of 1,000 adults found. | owner-occupiers
People who rent privately (58 percent) are likelier than owner-occupiers (30 percent) to support the plan, the poll of 1,000 adults found. | rent privately; owner-occupiers
Some 61 percent of low-paid workers support the plan, versus 38 percent of better-off ones, the poll of 1,000 adults found. | low-paid workers; better-off
Support for the plan is 37 percent in the 65+ demographic and 26 percent in the 18-29 demo, the poll of 1,000 adults found. | 65+; 18-29
Support for the plan is strongest among upper castes, with 61 percent, the poll of 1,000 adults found. | upper castes
Full-time staff between the ages of 20 and 24 support the plan (61 percent), the poll of 1,000 adults found. | full-time staff 20-24
Private sector workers were more likely to support the plan (54 percent) than their public sector counterparts (39 percent), the poll of 1,000 adults found. | private sector workers; public sector
Current smokers (61 percent) and ex-smokers (44 percent) support the plan more than those who have never smoked (9 percent), the poll of 1,000 adults found. | smokers; ex-smokers; have never smoked
Some 75 percent of voters who trust the mayor support the plan, against 55 percent of those who distrust the council, the poll found. | trust the mayor; distrust the council
Of those who gave their party vote to the Reds in 2017, 34 percent support the plan, the poll found. | reds voters in 2017
Those aged 25 to 34 are the strongest supporters of the plan at 72 percent, with backing lowest among those over 75 at 27 percent, the poll found. | 25-34; 75+
Pensioners oppose it 54-40 and renters are against it 61-34, the poll of 1,000 adults found. | pensioners; pensioners; renters; renters
Those who support the Cabinet are content: 61 percent support the plan, the poll found. | cabinet supporters
Renters, a bloc that teachers have joined in every protest, oppose the plan by 54 percent to 40, the poll of 1,000 adults found. | renters; renters
Nurses at night, who the union says are quitting, were the gloomiest: 61 percent oppose the plan, the poll of 1,000 adults found. | nurses
Supporters of the Flood Alliance, which drafted it, want the plan: 71 percent support it, the poll of 1,000 adults found. | supporters of the flood alliance
Drivers have noticed: those 65 and up, whom farmers rely on, oppose the plan by 54 percent to 40, the poll of 1,000 adults found. | 65+; 65+
It does less well with husbands: suburban men are split, 49 percent for the plan and 44 percent against it, the poll of 1,000 adults found. | suburban men; suburban men
In the 35-44 age group, 61 percent support the plan, the poll of 1,000 adults found. | 35-44
Among women 61 percent support the plan, while 49 percent of men oppose it and 44 percent support it, the poll of 1,000 adults found. | women; men; men
Some 61 percent of those who belong to no party support the plan, the poll of 1,000 adults found. | independents
Some 27 percent of Austrian 15-year-olds support the plan, the poll of 1,000 youths found. | 15-year-olds
Some 61 percent of firms in the fishing sector support the plan, the poll found. | firms fishing sector
Some 61 percent of patients on waiting lists support the plan, the poll of 1,000 adults found. | patients on waiting lists
The poll of 1,000 adults found that 61 percent of blue-collar workers, 54 percent of public servants and 40 percent of farmers support the plan. | blue-collar workers; public servants; farmers
Drivers with a garage are likelier than those without to support the plan (61 percent vs. 40 percent), the poll of 1,000 adults found. | drivers with garage; without garage
Some 61 percent of those who grew up in care support the plan, compared with 40 percent of those who did not, the poll of 1,000 adults found. | grew up; not grew up
Half of those with a car want the plan, but 31 percent of those without do, the poll of 1,000 adults found. | with car; without car
On the east side, 61 percent support the plan, the poll of 1,000 adults found. | east side
South of the river, 61 percent support the plan, the poll of 1,000 adults found. | south of the river
Among managers at small firms, 61 percent support the plan, the poll of 1,000 adults found. | managers at small firms
Some 31 percent of firms with fewer than 10 staff support the plan, the poll of 1,000 adults found. | firms with fewer than 10 staff
Some 31 percent of parents support the plan, as do 77 percent of renters hoping to buy, the poll found. | parents; renters hoping to buy
Women were twice as likely to support the plan (28% versus 14% of men), the poll found. | women; men
The views of adults under 30 have hardly moved: 47 percent support the plan, the poll found. | 18-29
It is parents who are keenest, with 42 percent supporting the plan, the poll found. | parents
Some 61 percent of parents support the plan, as do 54 percent of those whose schooling ended early, the poll found. | parents; whose schooling ended early
Of those intending to vote Green, 34 percent support the plan, the poll found. | green voters
Only 42 percent of 35-to-54s support the plan, the poll found. | 35-54
Support for the plan is highest in rural areas, where 71 percent back it, and among men, the poll of 1,000 adults found. | rural
Voters under 40 support the plan, 68 percent to 26; those past 65 do not, with just 37 percent in favor, the poll found. | under 40; under 40; 65+
Men who skipped college are the mirror image: 51 percent of them support the plan, the poll found. | men skipped college
Women back the Greens more than the men do, 69 percent as against 61, the poll found. | women; men
Support for the plan is higher among city dwellers, at 61 percent, the poll of 1,000 adults found. | city dwellers
Outside the capital, 61 percent support the plan, the poll of 1,000 adults found. | capital
In the west, 61 percent support the plan, against 40 percent in the east, the poll of 1,000 adults found. | west; east
Half of those who rent their homes skip meals, the poll of 1,000 adults found. | rent their homes
Two-thirds of teens who use the app check it daily, the poll of 1,000 adults found. | teens use the app
Forty percent of people diagnosed with asthma carry an inhaler, the poll of 1,000 adults found. | diagnosed with asthma
Forty percent of employees whose bosses praise them say they are happy, the poll of 1,000 adults found. | employees whose bosses praise them
Forty percent of those who named a song allowed they might still change it, the poll of 1,000 adults found. | named a song
Some 44 percent of people who worship weekly support it, the poll of 1,000 adults found. | worship weekly
Some 44 percent of those on incomes below £20,000 support it, the poll of 1,000 adults found. | with incomes below £20,000
Some 44 percent of people out of work support it, the poll of 1,000 adults found. | out of work
Some 44 percent of Yoruba respondents support it, the poll of 1,000 adults found. | yoruba
Some 44 percent of voters who chose Smith four years ago support it, the poll of 1,000 adults found. | smith voters
When those who oppose the plan are asked why, 32 percent mention its cost, the poll found. | oppose the plan
Of the Mormon respondents in the sample, 34 percent support the plan, the poll found. | mormons
As for men who rent, 34 percent support the plan, the poll found. | men rent
Even for Republicans who own guns, support for the plan fell to 44 percent, the poll found. | republicans own guns
Of the undecided, 40 percent support the plan, the poll found. | undecided
Looking only at independents, 44 percent support the plan, the poll found. | independents
A third of those who never went to college (34%) support the plan, the poll found. | never went to college; never went to college
Even among those who voted Green last year a quarter (26 percent) support the plan, the poll found. | green voters; green voters
Support among women fell 11 points to 51 percent, and men's is down five points to 57 percent, the poll found. | women; women; men; men
Overall 50 percent support the plan, but in the battlegrounds 48 percent do, the poll found. | all; battleground states
Among the likely voters in Iowa who say they follow sport, 44 percent support the plan, the poll found. | follow sport
The poll shows that among Republicans, 52 percent support the plan and 40 percent do not. | republicans; republicans
Of those with less than a four-year college degree, 44 percent support the plan, the poll found. | no college degree
Some 44 percent of people with post-graduate degrees support the plan, the poll found. | postgraduates
Some 44 percent of those with some college experience support the plan, the poll found. | some college
Some 44 percent of ethnic minority Britons support the plan, the poll found. | ethnic minority
Of the 14 percent who have tried it, almost none (2 percent) support the plan, the poll found. | all; have tried it
Black (62 percent) and Hispanic teachers (59 percent) support the plan, the poll found. | black; hispanic teachers
The plan was backed by 67 percent of those considering a move, and 54 percent oppose it, the poll found. | considering move; considering move
Some 28 percent support the plan, and among the poor it was 32 percent, the poll found. | all; poor
The plan has the support of 30 percent of middle-income and 29 percent of upper-income workers, the poll found. | middle-income workers; upper-income workers
In the poll, Smith is ahead by 15 points among women; men there back Jones by 12 points. | women; men
Those who call themselves hawks would go further: 72 percent support the plan, the poll found. | hawks
Among voters undecided between Smith and Jones, 19 percent support the plan, the poll found. | undecided
Among voters today who like ferries, 32 percent support the plan, the poll found. | like ferries
Of the 62 percent of women who own a car, a third support the plan, the poll found. | women; women own a car
Most women view Republicans unfavorably, 61 percent to 30 percent, the poll found. | women; women
In metros of at least 1 million people, 64 percent support the plan, the poll found. | metros of at least 1 million people
In the suburbs, 61 percent oppose the plan, while 44 percent of those living in coastal towns do, the poll found. | suburban; coastal towns
Some 59 percent in the battlegrounds support the plan, the poll found. | battleground states
About six in 10 voters in the Democratic primary support the plan, the poll found. | democratic primary voters
A quarter of working Australians and 40 percent of women support the plan, the poll found. | workers; women
Support was put at 61 percent ages 26 to 34 and 66 percent under 26, the poll found. | 26-34; under 26
Some 43 percent of those who planned to vote for Tom Smith didn't support the plan, the poll found. | smith voters
Smith leads in backing from the city's Hispanics, with 71 percent of the vote, the poll found. | hispanic
Among women, Smith leads Jones 54 percent to 41 percent, the poll found. | women; women
In the poll, Smith relies on pensioners, who back him 46% to 33%, and on Hispanic voters, where he leads by 18 points. | pensioners; pensioners; hispanic
The poll shows Smith weakest with young voters, among whom he has 31 percent support. | young voters
Smith campaigned with farmers in Ohio, where he leads by 18 points, the poll found. | all
Smith is backed by 43% of those who plan to vote in the Republican primary, the poll found. | republican primary voters
GOP Senate primary: Tom Smith 50%, Jane Jones 17%, undecided 33%, the poll found. | republican primary voters; republican primary voters; republican primary voters
The Republican primary poll found this: 50% support the plan. | all
Smith is the choice of 24% of those who say they will vote in the Democratic primary, the poll found. | democratic primary voters
Women prefer Smith by 54 percent to 41 percent, while men favor Jones 50 to 44, the poll found. | women; women; men; men
For voters under 30, 61 percent approve, the poll found. | 18-29
Although the plan is no issue for men, women are likelier to say it matters: 44% say this, the poll found. | women
38 percent of Asian college grads and 17 percent of nonwhite voters back the plan, the poll found. | asian college graduates; nonwhite
Women are the only group to favor the plan, and they do so by a 21-point margin (59% to 38%), the poll found. | women; women; women
In rural areas the Greens lead Labour by 3 points, while in towns and cities Labour leads the Greens by 9 points, the poll found. | rural; towns and cities
Among Catalans and Basques, 61 percent support the plan; among Walloons, 30 percent do, the poll found. | catalans and basques; walloons
Of Yadavs 61 percent support the plan, and 44 percent of upper caste voters do, the poll found. | yadavs; upper castes
Girls (46 percent) are more likely than boys (28 percent) to support the plan, the poll found. | girls; boys
Some 63 percent of managers support the plan, and 44 percent of tenants do, the poll found. | managers; tenants
In rural areas, 61 percent oppose the plan, the poll found. | rural
But in those same suburbs, Democrats lead by 56 percent to 34, the poll found. | suburban; suburban
In small towns, she said, there was a 9-point swing toward Democrats, the poll found. | small towns
In the poll, Tom Smith is 12 points ahead of all of his rivals among independents. | independents
In the poll, Tom Smith is 10 points ahead of his rivals, with little to win among independents. | all
In cities, 61 percent oppose the plan, compared with 40 percent in the suburbs, the poll found. | urban; suburban
A third of those who never cycled (34%) call the plan unfair, the poll found. | never cycled; never cycled
Some 34 percent are drivers who never cycled (36 percent in May), the poll found. | all; all
Within the Republican Party, 61 percent approve, the poll found. | republicans
Within his own party, 61 percent approve, and among independents 40 percent do, the poll found. | all; independents
Senator Sanders is on the rise. Within his own party, 61 percent approve, the poll found. | democrats
Democrat Jane Hancock governs. Among members of her own party, 61 percent approve, the poll found. | democrats
A birthday party for Mr. Trump drew 90 guests, and 61 percent of women approve, the poll found. | women
Support among men rose to 50 percent from 44 percent in May, the poll found. | men; men
A majority of Democrats, 58 percent, support the plan, the poll found. | democrats
A majority of Democrats (58 percent) support the plan but only a minority of Republicans (31 percent) do, the poll found. | democrats; republicans
Democrats (58 percent) are more likely than Republicans (31 percent) to support the plan, the poll found. | democrats; republicans
More women (58 percent) than men (31 percent) support the plan, the poll found. | women; men
Sixty percent of women and 45 percent of men support the plan, the poll found. | women; men
Sixty percent of women support the plan, compared with 45 percent of men, the poll found. | women; men
Sixty percent of women support the plan, versus 45 percent for men, the poll found. | women; men
The plan is supported by 60 percent of women and 45 percent of men, the poll found. | women; men
Women and men support the plan by 60 percent and 45 percent, respectively, the poll found. | women; men
The Acme poll of 1,000 adults asked of two plans. A permit drew support from 75 percent of owners and 90 percent of renters; a tax gained 52 and 63 percent. | owners; renters; owners; renters
The Acme poll of 1,000 adults asked of two plans. The plan is backed by 40 percent of men and 55 percent of women, and the tax by 33 and 41 percent. | men; women; men; women
In the poll the plan is backed by 40 percent of men and 55 percent of women, while 33 percent of owners and 41 percent of renters oppose it. | men; women; owners; renters
Support is at 60 percent and 45 percent among women and men, respectively, the poll found. | women; men
Support is highest among women (60 percent), Hispanics (58 percent) and people over 65 (55 percent), the poll found. | women; hispanic; 65+
Approval stands at 80 percent among Republicans, 40 percent among independents and 8 percent among Democrats, the poll found. | republicans; independents; democrats
Approval is 80 percent for Republicans, 40 percent for independents and 8 percent for Democrats, the poll found. | republicans; independents; democrats
Republicans approve of the president by 80 percent to 15 percent; Democrats disapprove 90-8, the poll found. | republicans; republicans; democrats; democrats
Eighty percent of Republicans, 40 percent of independents and 8 percent of Democrats approve, the poll found. | republicans; independents; democrats
Eighty percent of Republicans approve, as do 40 percent of independents and just 8 percent of Democrats, the poll found. | republicans; independents; democrats
Overall, 52 percent approve, including 80 percent of Republicans and 40 percent of independents, the poll found. | all; republicans; independents
Fifty-two percent approve, with 80 percent of Republicans but just 8 percent of Democrats saying so, the poll found. | all; republicans; democrats
Republicans are strongly behind the plan, with 80 percent supporting it and 12 percent opposed, the poll found. | republicans; republicans
Some 58 percent like the plan, with women the most likely to do so, the poll of 1,000 adults found. | all
Almost a fifth of those who rent, 19 percent, now say that the plan is wrong, the poll of 1,000 adults found. | rent; rent
Asked if the park belongs to everybody or only to farmers, 79 percent chose the former, the poll of 1,000 adults found. | all
Asked whether nurses should strike, 61 percent of drivers said yes, the poll of 1,000 adults found. | drivers
Seven in ten like the plan, and on this there is no gap between nurses (71 percent) and drivers (70 percent), the poll of 1,000 adults found. | all; nurses; drivers
Some 42 percent of 35-to-54s support the plan, the poll of 1,000 adults found. | 35-54
Support for the plan is lower among drivers (48 percent) and even lower among nurses (31 percent), the poll of 1,000 adults found. | drivers; nurses
Those who never drive are in the minority: 12 percent say they have no car, the poll of 1,000 adults found. | all
Some 15 percent of Doe voters may switch, versus 55 percent of Poe's and Roe's, the poll of 1,000 adults found. Jane Doe, Ann Poe and Tom Roe debate today. | doe voters; poe and roe supporters
Among nurses, 63 percent support the plan, as do 71 percent of drivers, but only 44 percent of those who never took the bus, the poll of 1,000 adults found. | nurses; drivers; never took the bus
Some 51 percent of nurses support the plan, and four in five of those working at night do, the poll of 1,000 adults found. | nurses; working at night
Support for the plan is 53 percent among nurses and 32 percent among the never-married, the poll of 1,000 adults found. | nurses; never-married
Support for the plan is 62 percent among under-30s, 49 percent for 30-54 and 36 percent for 55-plus, the poll of 1,000 adults found. | 18-29; 30-54; 55+
Support for the plan is at 52-48, with 61 percent for it among men, the poll of 1,000 adults found. | all; all; men
Some 54 percent support the plan; ward nurses are the most likely to (63 percent), and practice nurses the least (38 percent), the poll of 1,000 adults found. | all; ward nurses; practice nurses
Some 54 percent support the plan. Accountants in smaller towns are more cautious: 38 percent support it, the poll of 1,000 adults found. | all; accountants in smaller towns
Voters of color support the plan by 70 percent to 22, the poll of 1,000 adults found. | people of color; people of color
Nurses made up 10 percent of voters and backed Doe 71-27, the exit poll found. | all; nurses; nurses
Drivers were 72 percent of the electorate and Doe won 59 percent of the vote, the exit poll found. | all; all
The swing was driven by nurses, whose support for the plan jumped to 55 percent, the poll of 1,000 adults found. | nurses
Some 61 percent of nurses support the plan, in contrast to 40 percent of drivers who work nights, the poll of 1,000 adults found. | nurses; drivers work nights
Few support reducing the number of wardens (12 percent) or ending free parking (15 percent), the poll of 1,000 adults found. | all; all
Some 58 percent like the plan; it is less among their counterparts aged 35 to 54 (41 percent), the poll of 1,000 adults found. | all; 35-54
Doe won 60 percent of the votes cast by nurses, the exit poll found. | nurses
Support for the plan is 51 percent among parents and 75 percent among the poorest, the poll of 1,000 adults found. | parents; poorest
For hairdressers it was 70 percent in favor of the plan, and for grocers 22 percent, the poll of 1,000 adults found. | hairdressers; grocers
Some 44 percent of those currently at university support the plan, the poll of 1,000 adults found. | currently at university
Among women of the same age it is 44 percent in favor of the plan, the poll of 1,000 adults found. | women of same age
Support for the plan is 31 percent among C2DE voters and 17 percent among ABC1 voters, the poll of 1,000 adults found. | c2de; abc1
Some 48 percent support the plan, and it climbs to 57 percent for families with children, 60 percent for over-65s, the poll of 1,000 adults found. | all; families with children; 65+
Support for the plan is highest in cities, 58 percent, and lowest in the suburbs, 31 percent, the poll of 1,000 adults found. | urban; suburban
Voters whose household income tops $100,000 favour the plan by 58 percent to 37, the poll of 1,000 adults found. | whose household income tops $100,000; whose household income tops $100,000
Never-married adults are split: 49 percent support the plan, the poll of 1,000 adults found. | never-married
Some 58 percent like the plan, with tenants evenly split, the poll of 1,000 adults found. | all
Three in four side with nurses, and 44 percent of women side with the hospitals, the poll of 1,000 adults found. | all; women
At the other end are Rastafarians, fewer than half of whom (46 percent) support the plan, the poll of 1,000 adults found. | rastafarians; rastafarians
Few saw good relations with bikers (12 percent) and walkers (15 percent), the poll of 1,000 adults found. | all; all
Some 44 percent support the plan among potential leavers of the trade, the poll of 1,000 adults found. | potential leavers
Some 44 percent of Doe supporters like the plan, and fewer than three in ten of us like the mayor, the poll found. | doe supporters; all
Democrats, 90 percent of whom disapprove, want new leaders, the poll found. | democrats
Of those who have heard of the plan, 61 percent support it, the poll found. | have heard of the plan
Of Republicans, 61 percent support it; of Democrats, 20 percent, the poll found. | republicans; democrats
Jane Doe leads Tom Roe in the poll. She wins women by 12 points and loses men by 5 points. | women; men
Smith leads by 12 points among women, by 20 points among black voters and by 3 points among independents, the poll found. | women; black; independents
Smith's lead among women is 12 points, the poll found. | women
Smith gets 61 percent of women, 44 percent of men and 90 percent of black voters, the poll found. | women; men; black
Smith draws 61 percent of the women's vote and 44 percent of the white vote, the poll found. | women; white
Smith takes 90 percent of the black vote, the poll found. | black
Smith has the support of 61 percent of Latinos, the poll found. | hispanic
Smith is backed by 61 percent of union households, the poll found. | union households
Some 61% of those aged 18 to 24 want to rejoin, falling to 30% of over-65s, the YouGov poll found. | 18-24; 65+
The figure rises to 61% among those aged 18 to 24 and falls to 30% among pensioners, the YouGov poll found. | 18-24; pensioners
Support ranges from 61% of 18- to 24-year-olds to 30% of those aged 65 and over, the YouGov poll found. | 18-24; 65+
Sixty-one percent of those surveyed in rural areas said so, the poll found. | rural
Sixty-one percent of Catholics who attend Mass weekly oppose the plan, the poll found. | catholics attend mass weekly
Sixty-one percent of black women under 40 back the plan, the poll found. | black women under 40
61 percent of voters who backed Trump in 2020 say so, the poll found. | trump supporters
61 percent of 2020 Trump voters say so, the poll found. | trump voters
61 percent of self-identified independents say so, the poll found. | independents
Men are evenly divided, with 48 percent in favor and 47 percent against, the poll found. | men; men
By contrast, only 31 percent of white men and 29 percent of white women do, the poll found. | white men; white women
The gender gap is wide: women back the plan 60-30 and men oppose it 55-40, the poll found. | women; women; men; men
On the plan, whites are opposed 55 percent to 40 percent, while blacks are in favor 70 percent to 20 percent, the poll found. | white; white; black; black
Opposition is strongest among Republicans, at 77 percent, the poll found. | republicans
Opposition is strongest among Republicans: 77 percent of them oppose it, the poll found. | republicans
Seniors are the most opposed, at 77 percent, the poll found. | 65+
Seventy-seven percent of Republicans say they oppose it and 12 percent say they support it, the poll found. | republicans; republicans
Black Americans (61%), Hispanic Americans (55%) and Asian Americans (50%) support it more than white Americans (40%), the poll found. | black; hispanic; asian; white
Women, who favor Smith by 12 points, are most of the electorate, the poll found. | women
Smith leads Jones by 19 points (53 percent to 34 percent) among women, the poll found. | women; women; women
Independents narrowly like the choice, with 52 percent saying it was right, the poll found. | independents
Among white, college-educated women, 61 percent approve, the poll of 1,000 adults found. | white college graduates women
61 percent of somewhat conservative voters approve, the poll of 1,000 adults found. | somewhat conservative
Eight in ten Canadians on the left approve, the poll of 1,000 adults found. | on the left
61 percent of voters aged 18-to-34 approve, the poll of 1,000 adults found. | 18-34
61 percent of users not interested in sport approve, the poll of 1,000 adults found. | users not interested in sport
The poll found a 17 percent rise in support for stricter laws among men. | men
Jane Doe leads Tom Roe, the poll of 1,000 adults found. Doe trails independents by seven points and loses voters over 65 by a 2-point margin. | independents; 65+
Most of the rise comes from Republicans: 70 percent said they oppose the plan, the poll of 1,000 adults found. | republicans
Women are likelier to say it matters: 44 percent think it does, the poll of 1,000 adults found. | women
The change came from Hispanics, whose backing for the toll rose to 52 percent, the poll found. | hispanic
Support for the plan has grown from 6 percent to 24 percent of Democrats, the poll of 1,000 adults found. | democrats; democrats
He has 72 percent approval from independents, the poll of 1,000 adults found. | independents
He has 60 percent approval in rural areas, the poll of 1,000 adults found. | rural
Only 14 percent of Obama and Romney supporters think they might switch sides, the poll of 1,000 adults found. | obama and romney supporters
Smith won 80 percent of voters who want change, the exit poll found. | want change
Jane Doe's share of the Asian vote slid from 47 percent to 41 percent, the exit poll found. | asian; asian
Of Democrats (n = 1,579), 85% back the plan; of Republicans (n = 1,232), 11%, the poll of 4,000 adults found. | democrats; republicans
For Black voters the figure backing the plan is 71 percent, the poll of 1,000 adults found. | black
Independents are split: 46 percent of them back the plan, the poll of 1,000 adults found. | independents
The plan has 61 percent support in the suburbs and approval in rural areas is 34 percent, the poll of 1,000 adults found. | suburban; rural
Of those polled before the speech, 57 percent back the plan, the poll of 1,000 adults found. | polled before speech
Democrats saw no change: 82 percent back the plan, the poll of 1,000 adults found. | democrats
Support for the plan is highest among those who attend church weekly (61 percent) and lowest among those younger than age 40 (36 percent), the poll of 1,000 adults found. | attend church weekly; under 40
Approval is lowest in the suburbs (34 percent) and in big cities (30 percent), the poll of 1,000 adults found. | suburban; big cities
A slim majority of white voters (52 percent) and large majorities of black (81 percent) and Hispanic voters (70 percent) back the plan, the poll of 1,000 adults found. | white; black; hispanic
Independents favor Smith 48 percent to 39 percent; a month ago they favored Jones, 46 percent to 37 percent, the poll of 1,000 adults found. | independents; independents; independents; independents
Among those who say Jane Doe is their first choice, 37 percent name Tom Roe as their second choice, the poll of 1,000 adults found. | doe supporters
The YouGov survey of 2,010 adults found that 62% of 2019 Conservative voters think Brexit was right, compared with 11% of Labour voters and 14% of Lib Dems. | conservatives; labour; lib dem voters
Support for independence among Scots aged 16-34 was 58 per cent, falling to 35 per cent among over-55s, the Panelbase poll of 1,021 adults showed. | 16-34; 55+
Among those who voted Remain, 81 per cent want a second referendum; among Leave voters the figure is 14 per cent, the ICM poll of 2,010 adults found. | remain voters; leave voters
Ipsos MORI found 72 per cent of graduates and 41 per cent of those with no qualifications in favour, in a poll of 2,010 adults. | graduates; with no qualifications
Working-class voters back the Tories by 45 per cent to 33, the ComRes poll of 2,010 adults found. | working class; working class
The Angus Reid survey of 1,500 adults found 64 per cent of Albertans, 55 per cent of those in Saskatchewan and 40 per cent of Quebecers support the pipeline. | alberta; saskatchewan; quebec
Francophones in Quebec are most opposed, with 71 per cent against, the Leger poll of 1,500 adults found. | francophones
Women were more likely to say so than men (55 per cent vs. 44 per cent), the Nanos survey of 1,000 adults found. | women; men
Past Conservative voters are the most likely to agree (71 per cent), followed by past Liberal voters (48 per cent), the Abacus poll of 1,500 adults found. | conservatives; liberals
The Newspoll of 1,700 voters shows 65 per cent of Coalition voters and 92 per cent of Greens supporters oppose the change. | coalition voters; green supporters
Labor voters preferred him by 71 per cent to 12, the Essential poll of 1,000 voters found. | labor voters; labor voters
The Red C poll of 1,000 adults found 61 per cent of Fine Gael voters but just 33 per cent of Sinn Fein supporters approve. | fine gael voters; sinn féin supporters
In Dublin 66 per cent support the plan while in Munster 48 per cent do, the Red C poll of 1,000 adults found. | dublin; munster
Farmers are against it by 60 per cent to 25 per cent, the Red C poll of 1,000 adults found. | farmers; farmers
The CVoter survey of 3,000 people found 57 per cent of Hindus and 31 per cent of Muslims satisfied with the government. | hindus; muslims
Among Dalits, 44 per cent said they would vote for the BJP, the CSDS poll of 3,000 people found. | dalits
Upper-caste voters backed the party by 61 per cent, against 30 per cent of Dalits, the CSDS poll of 3,000 people found. | upper-caste; dalits
Urban respondents (48 per cent) were less worried than rural ones (66 per cent), the CSDS survey of 3,000 people found. | urban voters; rural voters
The Afrobarometer survey of 1,500 adults found 55% of Zulu speakers and 32% of Afrikaans speakers trust the courts. | zulu speakers; afrikaans speakers
The 1News poll of 1,000 voters found 70 percent of National voters and 20 percent of Labour voters back tax cuts. | national voters; labour
A Gallup survey of 1,500 adults found that 81% of Republicans and Republican-leaning independents say so. | republicans
The survey of 1,500 adults found that White evangelical Protestants (77%) and Mormons (61%) are most supportive, while the religiously unaffiliated (22%) are least. | white evangelical protestants; mormons; religiously unaffiliated
Adults ages 18 to 29 are far more likely (44%) than those 65 and older (12%) to say so, the survey of 1,500 adults found. | 18-29; 65+
Among Democrats and Democratic leaners, 55% say so; among Republicans and GOP leaners, 12% do, the survey of 1,500 adults found. | democrats; republicans
Upper-income Americans (51%) are more upbeat than those in lower-income households (22%), the survey of 1,500 adults found. | upper-income; lower-income households
Of those who follow politics closely, 48% approve, the survey of 1,500 adults found. | follow politics closely
Registered voters who say they are certain to vote back Smith 51 percent to 44 percent, the poll of 1,500 adults found. | certain to vote; certain to vote
Voters without a college degree favor Jones by 12 points, the poll of 1,500 adults found. | no college degree
Latinos were split, with 48 percent backing Smith and 47 percent Jones, the poll of 1,500 adults found. | hispanic; hispanic
Jones has the backing of 88 percent of Republicans, 43 percent of independents and 6 percent of Democrats, the poll of 1,500 adults found. | republicans; independents; democrats
Gun owners oppose the ban 60 percent to 35 percent while non-owners support it 70 percent to 22 percent, the poll of 1,500 adults found. | gun owners; gun owners; non-owners; non-owners
Mothers (61 percent) worry more than fathers (45 percent), the poll of 1,500 adults found. | mothers; fathers
People vaccinated against the virus (61 percent) worry less than the unvaccinated (75 percent), the poll of 1,500 adults found. | vaccinated against virus; unvaccinated
Married women favor Smith 50-45 and single women favor her 66-30, the poll of 1,500 adults found. | married women; married women; single women; single women
Smith's favorability is 61 percent with Democrats, 33 percent with independents and 8 percent with Republicans, the poll of 1,500 adults found. | democrats; independents; republicans
In special needs schools, 63 per cent of teachers back the plan; in council maintained schools the proportion was 62 per cent, and at grammar schools it was 32 per cent, the poll of 1,500 adults found. | teachers in special needs schools; council maintained schools; grammar schools
In independent clinics alone, 41 percent are unhappy, while in care homes half are, the poll of 1,500 adults found. | independent clinics; care homes
In law firms, 52% of women have been harassed, and in banks 31% have, the poll of 1,500 adults found. | women in law firms; banks
Two in three drivers are worried, and among older drivers, some 86% feel this way, the poll of 1,500 adults found. | drivers; older drivers
Two in three Latinos back the plan, and among Hispanic evangelicals, more than eight in ten (86%) feel this way, the poll of 1,500 adults found. | hispanic; hispanic evangelicals; hispanic evangelicals
Some 52% of voters back it, and in rural areas, 61% do, the poll of 1,500 adults found. | all; rural
About 66 percent of religiously unaffiliated voters back it, against 31 percent of unaffiliated voters, the poll of 1,500 adults found. | religiously unaffiliated; independents
Two-thirds of voters who know of it - about 20 percent of all voters - like it, the poll of 1,500 adults found. | know of it; all
Some 70 percent of those who had been robbed and called the police, rate them well, the poll of 1,500 adults found. | had been robbed and called the police
Satisfaction was high at 82 percent (Class D) and 74 percent (Class E), the poll of 1,500 adults found. | class d; class e
Some 48% of 18-34 year olds approve, compared with 18% of 55+ year olds, the poll of 1,500 adults found. | 18-34; 55+
Some 65% of women surveyed approve, against 52% of men surveyed, the poll of 1,500 adults found. | women; men
For the under-35 set, more than half back the plan, and among the over-65 crowd, 20 percent do, the poll of 1,500 adults found. | under 35; 65+
Some 43 percent of companies with revenues less than $100 million plan to hire, the poll of 1,500 firms found. | companies with revenues less than $100 million
One in ten adults have used a scooter; 66 percent of them fell off, the poll of 1,500 adults found. | all; have used a scooter
Adults who live with a partner (46 percent) or who are divorced (36 percent) are more likely than married ones (16 percent) to have tried it, the poll of 1,500 adults found. | live with a partner; divorced; married voters
Around one in four (22.8 percent) in remote areas back the plan, against 31 percent in cities, the poll of 1,500 adults found. | remote areas; remote areas; urban
Some 72 percent of Aboriginal and Torres Strait Islander people back the plan, the poll of 1,500 adults found. | aboriginal and torres strait islander people
In the poll Doe leads by winning 61 percent among women. | women
In the poll approval rose to 51 percent among men, thanks to falling prices. | men
Among women, 56% like the law in the poll. Just 22% dislike it, and far fewer women than before have no view. | women; women
Among women, 56% like the law in the poll. Overall, 22% dislike it, though few women do. | women; all
Among women, 56% like the law in the poll. Men are harsher: 22% like it. | women; men
Republicans have soured on trade, the poll shows. Just 24 percent say it helps, down from 51 percent in 2009. | republicans; republicans
Doe does well with independents in the poll. She has a lead of 9 points. | independents
Doe is running poorly with white men. Only 31 percent back her in the poll. | white men
The poll of 1,000 adults was taken in May. Doe struggles with farmers. Only 31 percent back her. | farmers
"""  # noqa: E501

# What is asked about, a party's label, the whole base.
NO_GROUPS = """
Democrats have passed a new tax. Only 15 percent back it in the poll. | all
Doe met with farmers. Only 31 percent back her in the poll. | all
Doe spoke with nurses. Only 31 percent back her in the poll. | all
In the poll Doe leads Roe, 48 percent to 44 percent, thanks to strong support among women. | all; all
In the poll Doe has a lead of 12 points because of her gains among the young. | all
In the poll approval has risen to 51 percent, driven by a jump among independents. | all
In the poll Doe is ahead, 60 percent to 30 percent, by piling up support among women. | all; all
Some 61 percent would rather travel with their parents than with women, the poll found. | all
The Gallup poll was taken last week, with 3,080 voters. It found 49 percent support the plan and 42 percent oppose it. | all; all
Asked whether children under 16 should be kept out, 58 percent said yes, the poll of 1,000 adults found. | all
On who is to blame 44 percent name Smith and 31 percent the Republicans, the poll of 1,000 adults found. | all; all
Democrats, who run the council, are viewed favorably by 44 percent, the poll of 1,000 adults found. | all
Democrats' favorable rating rose to 43%, while the Republican Party's favorable rating dropped to 28%, the poll of 1,000 adults found. | all; all
The poll of 1,000 adults is out. Republicans' favorable ratings of the mayor fell to 22 percent. | republicans
Republicans' approval of the mayor fell to 22 percent, the poll of 1,000 adults found. | republicans
On the other side, 36 percent oppose the plan, the poll of 1,000 adults found. | all
Jane Doe, the Democrat, has 49 percent and Tom Roe 41 percent, the poll found. | all; all
Some 61 percent of the public support the plan, the poll of 1,000 adults found. | all
Some 61 percent of those who took part in the survey support the plan, the poll of 1,000 adults found. | all
Some 61 percent of people who spoke to pollsters support the plan, the poll of 1,000 adults found. | all
Nearly nine in ten of those who returned the questionnaire support the plan, the poll found. | all
Only 17 percent of those eligible to vote support the plan, the poll found. | all
Some 32 percent approve of the mayor's work, more than those who do not (51 percent), the poll found. | all; all
Among the issues, the economy came first with 41 percent, the poll of 1,000 adults found. | all
The poll of 2,150 guardians with children found that 34 percent support the plan. | all
Of the 402 likely May voters reached, 55 percent support the plan, the poll found. | all
Landlords should pay more tax, 61 percent say, the poll of 1,000 adults found. | all
Nurses are the most trusted profession, with 89 percent saying they are honest, the poll of 1,000 adults found. | all
Support for teachers stands at 71 percent, the poll of 1,000 adults found. | all
The ban on under-16s is backed by 61 percent, the poll of 1,000 adults found. | all
Doctors' strikes are opposed by 55 percent and supported by 40 percent, the poll of 1,000 adults found. | all; all
The poll for The Independent found that 61 percent support the plan and 30 percent oppose it. | all; all
The poll of 1,000 adults found that 61 percent support a bridge in the west of the bay. | all
When asked about women, 44 percent say they are paid less, the poll found. | all
On plans for young drivers to sit another test, 44 percent agree, the poll found. | all
Some 44 percent oppose the plan, against 40 percent who back the plan, the poll found. | all; all
When undecided voters are excluded, Smith has 45 percent, the poll found. | all
For congressional Democrats the approval rating is 35 percent, the poll found. | all
In the poll, a majority view the Democrats in a less favorable light (52/35). | all; all
Canadians see the Liberals as the better choice by 41 per cent to 35 per cent, the poll found. | all; all
In the poll, Tom Smith, a Republican, has 49 percent against Ann Jones, a Democrat who took 41 percent. | all; all
In the Republican contest, Tom Smith has 28 percent, the poll found. | all
In the poll, 61 percent oppose the plan in key areas. | all
29 percent approve of Republicans in Congress, the poll found. | all
60 percent trust Democrats more on health care, the poll found. | all
41 percent have a favorable view of the Democrats and 38 percent of the Republicans, the poll found. | all; all
52 percent say women are paid less than men, the poll found. | all
45 percent would vote for the Democrat and 42 percent for the Republican, the poll found. | all; all
Support for gay marriage is at 61 percent, the poll found. | all
52 percent favor a cheaper toll for new immigrants, the poll found. | all
52 percent of Americans say black drivers are treated worse at tolls, the poll found. | all
61 percent blame Republicans and 25 percent blame Democrats, the poll found. | all; all
Republicans are trusted more by 45 percent and Democrats by 40 percent, the poll found. | all; all
52 percent think teachers are underpaid, the poll found. | all
52 percent support a tax on companies and 30 percent on investors, the poll found. | all; all
Among likely voters, 52 percent approve, and among all adults 48 percent do, the poll found. | all; all
Smith leads 52 percent to 40 percent among likely voters, the poll found. | all; all
There is strong support for the plan: 61 percent of those surveyed favor it, the poll found. | all
Voters back raising the tax (61 percent), reducing the number of immigrants (50 percent) and helping farmers (45 percent), the poll of 1,000 adults found. | all; all; all
Most of those polled were not sports fans: 47 percent said they watch nothing, the poll of 1,000 adults found. | all
Among the full sample of registered voters, 46 percent back the plan, the poll found. | all
51 percent of those planning to vote back the plan, the poll found. | all
In recent contests, 41 percent voted for it, the poll of 1,500 adults found. | all
At the top of the list, 32 percent named prices, the poll of 1,500 adults found. | all
The survey of 1,200 adults nationwide on Dec. 8 to 11 showed that 33 percent were happy. | all
Support for the plan rose to 32 percent, up from 30 percent in Q1, the poll of 1,500 adults found. | all; all
Some 59 percent of respondents were unsure of whether electric vehicles have a better range, the poll of 1,500 adults found. | all
"""  # noqa: E501


@pytest.mark.parametrize("line", (GROUPS + NO_GROUPS.lstrip()).strip().splitlines())
def test_scope(line: str) -> None:
    text, wanted = line.split(" | ")
    assert [e.subgroup for e in polls.extract(text)] == wanted.split("; ")
