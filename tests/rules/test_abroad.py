"""Polls of countries with several parties: ratings of leaders by their places, moves on a rating, others."""

from __future__ import annotations

from tests.rules.reading import cases, read

ABROAD = """
In the poll Jane Doe is on 36% approval and 55% disapproval, while Tom Roe is at 39% and 41%. | 36%: approve; 55%: disapprove; 39%: approve; 41%: disapprove
In the poll Jane Doe recorded 41% approval and 46% disapproval; Tom Roe had 30% and 52%. | 41%: approve; 46%: disapprove; 30%: approve; 52%: disapprove
In the poll Jane Doe's approval rating was down three to 41 per cent, and her disapproval up two to 47. Mr Roe was at 38 and 44. | three: change -3 approve; 41 per cent: approve; two: change +2 disapprove; 47: disapprove; 38: approve; 44: disapprove
In the poll Jane Doe is steady on 32% approval and up one on disapproval to 56%; Tom Roe is up one to 33% and down two to 53%. | 32%: approve; one: change +1 disapprove; 56%: disapprove; one: change +1 approve; 33%: approve; two: change -2 disapprove; 53%: disapprove
The poll has Jane Doe up by two points on approval to 36 per cent, with disapproval down a point to 53 per cent. | two points: change +2 approve; 36 per cent: approve; a point: change -1 disapprove; 53 per cent: disapprove
In the poll Labour is on 36% and the Conservatives are on 31%, while the Greens are at 9% and Reform 12%. | 36%: Labour; 31%: Conservatives; 9%: Greens; 12%: Reform UK
In the poll Labour are now the larger party. They now have 46% of the vote (+1), while the Greens are down to 8% (-2). | 46%: Labour; +1: change +1 Labour; 8%: Greens; -2: change -2 Greens
In the poll 38% of voters back Labour. Around a third of people (36%) were not sure either way. | 38%: Labour; a third: undecided; 36%: undecided
In the poll 38% of voters back Labour. A third of women (36%) and a quarter of men (24%) were not sure. | 38%: Labour; A third: undecided / women; 36%: undecided / women; a quarter: undecided / men; 24%: undecided / men
The poll shows a three-point gap between the Liberals (37 per cent) and the Conservatives (40 per cent). | three-point: margin Conservatives over Liberals; 37 per cent: Liberals; 40 per cent: Conservatives
In the poll the Liberals are level with the Bloc Québécois in Quebec (31% Liberal, 30% BQ) and lead the Conservatives by nine points. | 31%: Liberals; 30%: Bloc Québécois; nine points: margin Liberals over Conservatives
In the poll the Liberals and the Conservatives are tied, with the Liberals at 37% and the Conservatives at 35%. | 37%: Liberals; 35%: Conservatives
In the poll Labour is on 38 per cent and the Greens on 9, while others have remained steady on 7 per cent. | 38 per cent: Labour; 9: Greens; 7 per cent: others
In the poll Labour is on 38 per cent. Voters gave "others" a two-point rise to 13 per cent. | 38 per cent: Labour; two-point: change +2 others; 13 per cent: others
In the poll a third of voters said prices were too high, while others, 22 per cent, blamed the council. | a third: prices were too high; 22 per cent: blamed the council
In the poll the Greens would be the only party polling below 5 per cent. Labour is on 38 per cent. | 38 per cent: Labour
In the poll dissatisfaction was highest in Leeds at 20% from 14% in March. | 20%: dissatisfied / leeds; 14%: dissatisfied / leeds previously
In the poll Labour is on 38 per cent, the Conservatives on 30. Satisfaction with the Government has fallen by three points to 43 per cent. The ratings of the party leaders show little change, with Jane Doe up two to 43 per cent and Tom Roe up one to 44 per cent. | 38 per cent: Labour; 30: Conservatives; three points: change -3 satisfied; 43 per cent: satisfied; two: change +2 satisfied; 43 per cent: satisfied; one: change +1 satisfied; 44 per cent: satisfied
In the poll the Liberals would win 33% of the vote (their 2021 election result) and the NDP 19%. | 33%: Liberals; 19%: NDP
In the poll the Liberals won 33% of the vote in 2021. | -
In Ontario the PCs are at 43 percent in the poll, the NDP at 25. | 43 percent: Progressive Conservatives; 25: NDP
"""  # noqa: E501


@cases(ABROAD)
def test_parties_and_leaders(text: str, figures: str) -> None:
    assert read(text) == figures


# Who does what a participle tells, moves and their levels, statements that hold a vote.
PARTICIPLES = """
In the poll Jane Doe has taken the lead over Tom Roe as preferred prime minister, ahead by 42 to 33 per cent. | 42: Doe; 33 per cent: Roe
In the poll Tom Roe retains a big gap against Jane Doe as the best leader to handle the trams, ahead by 31 to 20 per cent. | 31: Roe; 20 per cent: Doe
In the poll Jane Doe keeps her lead as preferred prime minister over Tom Roe, favoured by 55 per cent of voters. | 55 per cent: Doe
Jane Doe has proposed a ban on cars in the city, backed by 62 per cent of voters in the poll. | 62 per cent: support
In the poll support for Jane Doe's Greens fell from 6 to 5 per cent. | 6: Greens previously; 5 per cent: Greens
In the poll Labour is on 38 per cent. The Greens have surged by 3 percentage points to 6 per cent, meaning they would no longer need the seat. | 38 per cent: Labour; 3 percentage points: change +3 Greens; 6 per cent: Greens
In the poll Labour has 30 per cent. The Greens too have gained 2 per cent to 4 per cent. | 30 per cent: Labour; 2 per cent: change +2 Greens; 4 per cent: Greens
In the poll Labour could no longer govern alone, plunging 9 per cent to 43 per cent. | 9 per cent: change -9 Labour; 43 per cent: Labour
In the poll Labour has overtaken the Conservatives for the first time, with the party on 13 per cent. | 13 per cent: Labour
The poll was conducted between 16-23 Sept 2025. It has Labour on 50 per cent. | 50 per cent: Labour
In the poll 54% agreed that Jane Doe puts them off voting for Labour. | 54%: agree Jane Doe puts them off voting for Labour
In the poll only a minority of people (29 per cent) say they are personally affected. | 29 per cent: personally affected
In the poll fewer than 1 in 3 – 29 per cent – feel the impact personally. | 1 in 3: impact personally; 29 per cent: impact personally
In the poll 44 percent of voters support the governing Liberals and 40 percent the NDP. | 44 percent: Liberals; 40 percent: NDP
In the poll Jane Doe now leads Tom Roe with 37% support compared to Roe's 35%. | 37%: Doe; 35%: Roe
In the poll Jane Doe outpaces other opposition leaders, leading Tom Roe by 37% to 30%. | 37%: Doe; 30%: Roe
In the poll Jane Doe leads by 6 points. That is a drop from the 18% lead Doe had in March. | 6 points: margin Doe; 18%: margin Doe previously
In the poll 31 per cent say they approve of Jane Doe, a 16-point decline over a three-month period. | 31 per cent: approve; 16-point: change -16 approve
In the poll 60% of coalition voters back the deal. Among opposition voters, support rose to 89%. | 60%: support / coalition; 89%: support / opposition
In the poll Labour is on 38 per cent and the Conservatives on 30. Two thirds of Conservatives worried about the issue, and half of Greens. | 38 per cent: Labour; 30: Conservatives; Two thirds: worried about the issue / conservative voters; half: worried about the issue / green voters
The poll had an estimated error rate of 4.3%. Some 60% back the deal. | 60%: support
"""  # noqa: E501


@cases(PARTICIPLES)
def test_participles_and_moves(text: str, figures: str) -> None:
    assert read(text) == figures


# Names of the Far East, persons called by their first name, rows of places, thresholds.
NAMES = """
In the poll 30% supported Hou Yu-ih, 27% supported Lai Ching-te (賴清德) and 23% Ko Wen-je (柯文哲). Among women, 36% expressed their support for Hou. | 30%: Hou; 27%: Lai; 23%: Ko; 36%: Hou / women
In the poll Lai Ching-te, Hou Yu-ih and Ko Wen-je received 34 percent, 31 percent and 22 percent support respectively. | 34 percent: Lai; 31 percent: Hou; 22 percent: Ko
The poll has Raila Odinga ahead of William Ruto. Raila said so. Raila is on 42 percent with Ruto trailing him at 38 percent. | 42 percent: Raila Odinga; 38 percent: Ruto
The poll has Raila Odinga ahead of William Ruto. Odinga's main strongholds are Nyanza (66 percent), Coast (60 percent), Nairobi (41 percent) and Western (29 percent). | 66 percent: Odinga / nyanza; 60 percent: Odinga / coast; 41 percent: Odinga / nairobi; 29 percent: Odinga / western
The poll has Hillary Clinton ahead of Donald Trump. Hillary said so. Hillary is on 42 percent, but Clinton was on 45 in May, and Clinton was told. | 42 percent: Clinton; 45: Clinton previously
The poll has Raila Odinga on 42 percent. He leads in seven out of nine regions. | 42 percent: Odinga
The poll has Labour on 40 percent. If Labour does not get 45 percent, its leader will go, and a result below 30 percent would end his career. | 40 percent: Labour
In the poll the Orange Democratic Movement (ODM) and the Jubilee party have a 34% and 7% popularity respectively. | 34%: ODM; 7%: Jubilee
"""  # noqa: E501


@cases(NAMES)
def test_names_and_places(text: str, figures: str) -> None:
    assert read(text) == figures


# Who comes next, what moved with a share, the other side behind "for", days and unions.
NEXT = """
In the poll Jane Doe is the top choice with 30 per cent support. She is followed by Ann Poe with 21 per cent support, up six percentage points from May. | 30 per cent: Doe; 21 per cent: Poe; six percentage points: change +6 Poe
In the poll Jane Doe has 30 per cent. Tom Roe is ranked third with 14 per cent – a four-point increase in support since May. | 30 per cent: Doe; 14 per cent: Roe; four-point: change +4 Roe
A poll conducted over Sept. 4 and 5 found that Jane Doe had a commanding lead. It found 28 per cent would support Tom Roe. | 28 per cent: Roe
In the poll 41% believe the country is heading in the right direction compared with 43% for the wrong direction. | 41%: right direction; 43%: wrong track
In the poll Labour is on 30 per cent, with the Greens and other parties getting 12% and 11%, respectively. | 30 per cent: Labour; 12%: Greens; 11%: other parties
In the poll Labour has hit 28 per cent of first preference voting intentions. | 28 per cent: Labour
In the poll 52 per cent support the tram, a five-point rise in support for it. | 52 per cent: support; five-point: change +5 support
Voters would opt to remain in the European Union, the poll shows. Of Britons 54 per cent would back Remain and 46 per cent would back Leave. | 54 per cent: Remain; 46 per cent: Leave
"""  # noqa: E501


@cases(NEXT)
def test_what_comes_next(text: str, figures: str) -> None:
    assert read(text) == figures


# Parties told by an adjective, those without a name, a level before its party, two adjectives of one noun.
ADJECTIVES = """
In the poll 30% would vote Conservative and 24% would vote Green. | 30%: Conservatives; 24%: Greens
The poll found 39% would vote Democratic and 41% Republican. | 39%: Democrats; 41%: Republicans
In the poll 30% would vote Liberal, 24% would vote NDP and few (4%) would vote for another party. | 30%: Liberals; 24%: NDP; 4%: another party
In the poll 40% of those who voted Conservative back the plan. | 40%: support / conservative voters
In the poll 5% would vote for someone else. | 5%: someone else
At 44% the Labour vote is only one point below its record in the poll. | 44%: Labour; one point: change -1 Labour
At 31 per cent Labour is well ahead of the Greens in the poll. | 31 per cent: Labour
The poll found that 41% expect a strong (15%) or modest (26%) recovery. | 41%: expect a strong or modest recovery; 15%: expect a strong recovery; 26%: expect a modest recovery
In the poll people want a total (41%) or partial (22%) ban on fireworks. | 41%: want a total ban; 22%: want a partial ban
"""  # noqa: E501


@cases(ADJECTIVES)
def test_adjectives(text: str, figures: str) -> None:
    assert read(text) == figures
