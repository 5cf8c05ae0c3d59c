"""The predicate of a figure that stands far from it, and what is no predicate of it."""

from __future__ import annotations

from tests.rules.reading import cases, read

LATE = """
In the poll 62 percent want the law kept. Two-thirds, among them 51 percent of renters, would pay more for it. | 62 percent: want the law kept; Two-thirds: would pay more for it; 51 percent: would pay more for it / renters
In the poll a third of those who never studied (34 percent) call the plan unfair. | a third: call the plan unfair / never studied; 34 percent: call the plan unfair / never studied
In the poll 58 percent are against and 39 percent for. | 58 percent: oppose; 39 percent: support
In the poll 41 percent say yes and 52 percent no. The yes side has not moved since March, when it was 40 percent. | 41 percent: yes; 52 percent: no; 40 percent: yes previously
In the poll 47 percent said it should be free in all parks; 31 percent, in most parks; 13 percent, in few. | 47 percent: should be free in all parks; 31 percent: most parks; 13 percent: few
In the poll 66 percent cycle at least monthly, and 31 percent do so daily. | 66 percent: cycle at least monthly; 31 percent: daily
In the poll voters are split: 46 percent for the measure, 46 percent against. | 46 percent: support; 46 percent: oppose
The approval rating of the mayor is 38 percent in the poll, that of the opposition leader 41 percent. | 38 percent: approve; 41 percent: approve
In the poll 52 percent oppose the bridge. Some 22 percent over the age of 65 say they might move. | 52 percent: oppose; 22 percent: might move / 65+
In the poll 52 percent are looking for a mayor who "likes ferries"; four in 10 for someone who will "cut tolls" and one in 10 for a librarian. | 52 percent: likes ferries; four in 10: cut tolls; one in 10: librarian
In the poll 52 percent are happy with the price, 19 percent with the service. | 52 percent: are happy with the price; 19 percent: are happy with the service
The two radical camps made up 25 percent of respondents; the young, just 8 percent, a poll shows. | 25 percent: two radical camps; 8 percent: young
In the poll 52 percent oppose the bridge. Eighty-one percent of those questioned in June, barely a week after the storm, favored a new dam. | 52 percent: oppose; Eighty-one percent: support
In the poll 52 percent oppose the bridge. Just 3 percent of pensioners in Kent, and 4 percent in Surrey, say they might move. | 52 percent: oppose; 3 percent: might move / pensioners; 4 percent: might move / pensioners
In the poll 52 percent oppose the bridge. About half – including 51 percent of women and 56 percent of men – want a second ferry. | 52 percent: oppose; half: want a second ferry; 51 percent: want a second ferry / women; 56 percent: want a second ferry / men
In the poll 52 percent oppose the bridge. By contrast, nearly half of women, 46 percent, think this is rare. | 52 percent: oppose; half: this is rare / women; 46 percent: this is rare / women
In the poll 52 percent oppose the bridge. A large part of renters, 36 percent, carry out repairs at least weekly. | 52 percent: oppose; 36 percent: carry out repairs at least weekly / renters
In the poll 52 percent oppose the bridge. Nearly all men (92 percent) – but only 29 percent of women – said the city had changed. | 52 percent: oppose; 92 percent: city had changed / men; 29 percent: city had changed / women
In the poll 52 percent oppose the bridge. Pollsters found a broad agreement, including 61 percent of women, that the mayor should pay. | 52 percent: oppose; 61 percent: mayor should pay / women
In the poll 52 percent oppose the bridge. Two-thirds of pensioners — 66 percent — and almost as many students, 63 percent, fear the winter bills. | 52 percent: oppose; Two-thirds: fear the winter bills / pensioners; 66 percent: fear the winter bills / pensioners; 63 percent: fear the winter bills / students
In the poll 52 percent oppose the bridge, and half, up from 43 percent in May, now believe the tunnel was a mistake. | 52 percent: oppose; half: tunnel was a mistake; 43 percent: tunnel was a mistake previously
In the poll 52 percent oppose the bridge and 38 percent, which is down on the 42 percent seen in May, would go for a ferry. | 52 percent: oppose; 38 percent: would go for a ferry; 42 percent: would go for a ferry previously
In the poll 52 percent oppose the bridge. Two in five, the most since 2019, say they have skipped a meal. | 52 percent: oppose; Two in five: skipped a meal
In the poll 52 percent oppose the bridge. Some 88 percent of renters, regardless of how they see the mayor, think rents are too high. | 52 percent: oppose; 88 percent: rents are too high / renters
In the poll 52 percent oppose the bridge. Among men it is 56 percent, up from 51 in May, Roe said. | 52 percent: oppose; 56 percent: oppose / men; 51: oppose / men previously
In the poll 52 percent oppose the bridge. Some 88 percent, regardless of how they feel about ships, think it is costly. | 52 percent: oppose; 88 percent: costly
In the poll 52 percent oppose the bridge, and half, up from 43 percent in May, now believe it is a mistake. | 52 percent: oppose; half: mistake; 43 percent: mistake previously
In the poll, 61 percent of women, a group that has swung twice, dread the winter. | 61 percent: dread the winter / women
In the poll, 61 percent of drivers on the island, which has no motorway, ignore the limit. | 61 percent: ignore the limit / drivers island
In the poll, 12 percent of people, when asked in private, admitted to skipping work. | 12 percent: skipping work
In the poll women split down the middle: 46 percent, among them most of the young, oppose the dam. | 46 percent: oppose / women
In the poll, 61 percent discuss finances at least once a month. | 61 percent: discuss finances at least once a month
In the poll 52 percent oppose the bridge. Some 18% of patients seen since April were unhappy with the food. | 52 percent: oppose; 18%: were unhappy with the food / patients
In the poll 52 percent oppose the bridge. A third of nurses born abroad plan to leave. | 52 percent: oppose; A third: plan to leave / nurses
In the poll 52 percent oppose the bridge. And the thing is – 7 in 10 people we surveyed said the cost of renting here is not fair. | 52 percent: oppose; 7 in 10: cost of renting here is not fair
In the poll 52 percent oppose the bridge. Nearly one in five head teachers questioned in May said they meant to retire. | 52 percent: oppose; one in five: meant to retire
In the poll 52 percent oppose the bridge. Two out of three respondents — 67%, to be precise — think the district is in debt. | 52 percent: oppose; Two out of three: district is in debt; 67%: district is in debt
In the poll 52 percent oppose the bridge. 68 percent of commuters in a May 3-9 survey said they wanted a ferry. | 52 percent: oppose; 68 percent: wanted a ferry
In the poll 52 percent oppose the bridge. One in five who sought help from the police in the previous year admitted to having paid a bribe. | 52 percent: oppose; One in five: having paid a bribe
In the poll 52 percent oppose the bridge. 62% of the tenants it spoke to regard their landlord as fair. | 52 percent: oppose; 62%: fair / tenants
In the poll 52 percent oppose the bridge. One in six of the firms we heard from have cut staff. | 52 percent: oppose; One in six: have cut staff / firms
In the poll 52 percent oppose the bridge. Two in five whose parents went to college plan to study law. | 52 percent: oppose; Two in five: plan to study law
In the poll 52 percent oppose the bridge. That compares with 43% of people we surveyed in May. | 52 percent: oppose; 43%: oppose previously
In the poll 52 percent oppose the bridge. It was 61% of those the union spoke to. | 52 percent: oppose; 61%: oppose
In the poll 61 percent want lower tolls. Support now includes 90 percent of renters and 54 percent of people who own cars. | 61 percent: want lower tolls; 90 percent: support / renters; 54 percent: support / own cars
In the poll 52 percent oppose the bridge. Opposition extends to 62 percent of women and 58 percent of those who have children. | 52 percent: oppose; 62 percent: oppose / women; 58 percent: oppose / with children
In the poll, among seniors 60% (64% of the public) say the plan is fair. | 60%: plan is fair / 65+; 64%: plan is fair
Among pensioners, 61% (55% in 2012) fear for their savings. | 61%: fear for their savings / pensioners; 55%: fear for their savings / pensioners previously
In the poll 52 percent oppose the bridge. Among women 60 percent (up from 51 percent in May) say it is ugly. | 52 percent: oppose; 60 percent: ugly / women; 51 percent: ugly / women previously
In the poll 52 percent oppose the bridge: - 7% (10% of men) say they might move; - 24% (26% of men) say they will stay. | 52 percent: oppose; 7%: might move; 10%: might move / men; 24%: stay; 26%: stay / men
"""  # noqa: E501

CARRIED = """
In the poll 52 percent oppose the bridge. Among women it is 56 percent, said the pollster, who was not surprised. | 52 percent: oppose; 56 percent: oppose / women
In the poll 52 percent oppose the bridge. That includes 61 percent of women, who say it spoils the view. | 52 percent: oppose; 61 percent: oppose / women
In the poll 52 percent oppose the bridge. The figure is 61 percent in the north, and the mayor has promised to act. | 52 percent: oppose; 61 percent: oppose / north
In the poll 52 percent oppose the bridge. The figure was highest, at 61 percent, in the north, where many worry about noise. | 52 percent: oppose; 61 percent: oppose
"""  # noqa: E501


@cases(LATE + CARRIED)
def test_late(text: str, figures: str) -> None:
    assert read(text) == figures
