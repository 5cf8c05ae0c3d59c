"""Rows that say once who is compared or what is done: each figure brings its deed, its place or its time."""

from __future__ import annotations

from tests.rules.reading import cases, read

# Two groups are set against each other once, and a bracket with a figure of each stands behind every deed.
COMPARED = """
In the poll women are more likely than men to buy new shoes (38% vs 12%), put on special perfume (33% vs 13%) and clean the flat (58% vs 52%). | 38%: buy new shoes / women; 12%: buy new shoes / men; 33%: put on special perfume / women; 13%: put on special perfume / men; 58%: clean the flat / women; 52%: clean the flat / men
In the poll renters are more likely than owners to park in the street (28% vs 16%) or at a supermarket (13% vs 4%). | 28%: park in the street / renters; 16%: park in the street / owners; 13%: park at a supermarket / renters; 4%: park at a supermarket / owners
In the poll renters were more likely than owners to cycle (42% vs 22%) but less likely to drive (44% vs 72%). | 42%: cycle / renters; 22%: cycle / owners; 44%: drive / renters; 72%: drive / owners
Compared with men, women in the poll are more likely to worry about rent (58% vs. 40%) and to have a second job (19% vs. 11%). | 58%: worry about rent / women; 40%: worry about rent / men; 19%: have a second job / women; 11%: have a second job / men
In the poll more rural than urban readers admitted to skipping the news (21 versus 11 percent) and having let a subscription lapse (23 versus 13 percent). | 21: skipping the news / rural readers; 11 percent: skipping the news / urban readers; 23: having let a subscription lapse / rural readers; 13 percent: having let a subscription lapse / urban readers
In the poll more women than men (41% vs. 32%) own a bike. | 41%: own a bike / women; 32%: own a bike / men
In the poll Jane Doe leads Tom Roe (41% vs. 32%). | 41%: Doe; 32%: Roe
"""  # noqa: E501

# The second figure of a bracket is of an earlier time.
THEN = """
The poll found that cost (5.3% vs. 4.4% last year) and quality (12.7% versus 11.8% in 2019) matter. | 5.3%: cost; 4.4%: cost previously; 12.7%: quality; 11.8%: quality previously
The poll found that cost (61%) and distance (22%) matter. | 61%: cost; 22%: distance
"""  # noqa: E501

# A verb is said once, the place or the means of each figure for itself.
PLACES = """
In the poll 77% of voters plan to shop at discount stores, 53% in department stores, 46% over the phone and 37% through catalogs. | 77%: plan to shop at discount stores; 53%: plan to shop in department stores; 46%: plan to shop over the phone; 37%: plan to shop through catalogs
In the poll 42% of voters travel by bus, 30% by car, 12% on foot and 9% by bicycle. | 42%: travel by bus; 30%: travel by car; 12%: travel on foot; 9%: travel by bicycle
In the poll 42% of voters eat at their desk, 30% in the canteen and 12% at home. | 42%: eat at their desk; 30%: eat in the canteen; 12%: eat at home
In the poll 42% of voters work in an office, 30% in the last poll. | 42%: work in an office; 30%: work in an office previously
In the poll 52% trust her on the economy, 48% on crime and 41% on schools. | 52%: trust her on the economy; 48%: trust her on crime; 41%: trust her on schools
"""  # noqa: E501

# When they do it is part of the answer where the figures differ by it.
MONTHS = """
In the poll 50 percent prefer to travel in December and 29 percent in November. | 50 percent: prefer to travel in December; 29 percent: prefer to travel in November
In the poll 40% shop on Saturday, 29% on Sunday and 12% on Monday. | 40%: shop on Saturday; 29%: shop on Sunday; 12%: shop on Monday
In the poll 40% approved of her in May and 29% in June. | 40%: approve previously; 29%: approve previously
In the poll two-thirds of voters do so without a helmet. | two-thirds: do so without a helmet
In the poll 31 percent believe so many cars are on the road that nobody can park. | 31 percent: so many cars are on the road that nobody can park
In the poll a quarter of voters said they walk and another quarter said they drive. | a quarter: walk; quarter: drive
In the poll three percent will watch at a bar. The bar goes up to 2 percent for the next debate. | three percent: will watch at a bar
In the poll 3% wish there was no toll. | 3%: wish there was no toll
"""  # noqa: E501

# One more of a list, by its place or by the verb that takes its share.
LISTS = """
In the poll, pizza was the top choice at 41 percent, with burgers taking 20 percent and tacos earning 11 percent. | 41 percent: pizza; 20 percent: burgers; 11 percent: tacos
In the poll trust ranged from radio at 79 percent down to social media at 55 percent. | 79 percent: radio; 55 percent: social media
"""  # noqa: E501


@cases(COMPARED + THEN + PLACES + MONTHS + LISTS)
def test_rows_of_deeds(text: str, figures: str) -> None:
    assert read(text) == figures


# How much of something the people of a share do: no figure, and part of what they do.
AMOUNTS = """
In the poll 40 percent of employers intend to hike prices by 10 percent or more. | 40 percent: intend to hike prices by 10 percent or more / employers
In the poll 22% say those costs have increased by 25% or more and 59% have trouble. | 22%: those costs have increased by 25% or more; 59%: have trouble
In the poll 26% of voters have only raised prices from 1% to 10%. | 26%: have only raised prices from 1% to 10%
In the poll 12% of voters reported sales that have fallen 50-74% of earlier levels. | 12%: sales that have fallen 50-74% of earlier levels
In the poll 30% of renters spend half of their income on rent. | 30%: spend half of their income on rent / renters
In the poll the number of voters who own a car fell by 10 percent. | 10 percent: change -10 own a car
In the poll 55 percent named rents, followed by 30 percent who named jobs. | 55 percent: rents; 30 percent: jobs
In the poll 46 percent of voters chose Jane Doe to 41 percent for Tom Roe. | 46 percent: Doe; 41 percent: Roe
In the poll the share of voters who own a bike rose from 30 percent to 35 percent. | 30 percent: own a bike previously; 35 percent: own a bike
"""  # noqa: E501


@cases(AMOUNTS)
def test_amounts(text: str, figures: str) -> None:
    assert read(text) == figures


# Things told beside their figures: in brackets that say again what was asked, at the top of a list, in other words.
THINGS = """
In the poll, rents (53% of people worried) and tolls (52% worried) were the top concerns. | 53%: rents; 52%: tolls
In the poll, child abuse topped the list as the number one concern for all ages (94%), followed by rents (91%). | 94%: child abuse; 91%: rents
In the poll women were the gloomiest, with 61% worried, compared to 45% of men. | 61%: worried / women; 45%: worried / men
In the poll 52% of renters own a car, compared to 36% of owners and 12% of the over 70s. | 52%: own a car / renters; 36%: own a car / owners; 12%: own a car / 70+
In the poll the chief causes were money (62%), work (55%) and having to deal with customers (48%). | 62%: money; 55%: work; 48%: having to deal with customers
In the poll, despite firms increasing their spending by 20% since May, 55% of voters say it is too low. | 55%: too low
In the poll women (62% worried) are gloomier. | 62%: worried / women
In the poll 48 percent said 2031 will be better, compared with 11 percent who thought 2031 will be worse. | 48 percent: 2031 will be better; 11 percent: 2031 will be worse
In the poll 42% said they were worried about their family's health and 32% about their own health. | 42%: worried about their family's health; 32%: their own health
In the poll ten percent of owners have taken their dogs to work, while 82 percent have never done so. | ten percent: have taken their dogs to work / owners; 82 percent: have not taken their dogs to work / owners
In the poll 31 percent often buy presents for their dogs, while 30 percent occasionally do so. | 31 percent: often buy presents for their dogs; 30 percent: occasionally
In the poll 42 percent said they just can't say no to their dogs. | 42 percent: just can't say no to their dogs
In the poll the retired were on average 13% more worried than others. Salem had 8% more worries than the average town. | -
"""  # noqa: E501


@cases(THINGS)
def test_things(text: str, figures: str) -> None:
    assert read(text) == figures


def test_bullets_that_end_in_their_figure() -> None:
    text = "In the poll voters named their worries:\n* the security of their data 84 per cent;\n* rents 74 per cent;"
    assert read(text) == "84 per cent: security of their data; 74 per cent: rents"


def test_where_a_share_came_from_behind_its_time() -> None:
    text = "In the poll the share of those planning to hire fell to 43 percent in November, from 45 percent in October."
    assert read(text) == "43 percent: planning to hire; 45 percent: planning to hire previously"
