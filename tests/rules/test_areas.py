"""Whose answer a figure is where people are told by the kind of place they live in, or called a group in an aside."""

from __future__ import annotations

from tests.rules.reading import cases, read

AREAS = """
The poll puts the mayor's approval at 49 percent. In big towns of the south, an area with three marginal seats, it is 55 percent. | 49 percent: approve; 55 percent: approve / big towns of the south
In smaller villages along the border, the number of people who said they were worried rose by 3 points to 41 percent in the poll. | 3 points: change +3 worried / smaller villages along the border; 41 percent: worried / smaller villages along the border
In the poll the share of people who feel safe rose by 6 points in metros with at least 2 million people, and 3 points in towns with fewer than 50,000. | 6 points: change +6 safe / metros with at least 2 million people; 3 points: change +3 safe / towns with fewer than 50,000
In the poll the share of people who feel safe rose by 6 points in large cities which have populations of more than 3 million. | 6 points: change +6 safe / large cities which have populations of more than 3 million
In the poll the share of people who feel safe is 61 percent in sparsely settled areas and 44 percent in smaller, "non-metro" counties. | 61 percent: safe / sparsely settled areas; 44 percent: safe / smaller, non-metro counties
In the poll support for the toll was 61 percent among residents of small towns and 44 percent among people in cities of more than half a million. | 61 percent: support / small towns; 44 percent: support / cities of more than half a million
In the poll 65% of residents in the Leeds, Hull and York areas said they planned to move. | 65%: planned to move / leeds, hull and york areas
In the poll the toll is backed by 55 percent of voters from Kent, Surrey and Essex counties and opposed by 30 percent. | 55 percent: support / kent, surrey and essex counties; 30 percent: oppose / kent, surrey and essex counties
In the poll 58 percent of adults in Lyon, Nantes and other large French cities want the toll. | 58 percent: want the toll / large french cities
In the poll 30 percent of adults in Spain, Italy and the Baltic states said they would move. | 30 percent: move / spain, italy and baltic states
In general, towns are loved: 48 percent of adults would live in one, the poll found. | 48 percent: would live in one
In the poll 48 percent of adults trust the police in their communities, and 33 percent want more cameras in towns of their own. | 48 percent: trust the police in their communities; 33 percent: want more cameras in towns of their own
In the poll 48 percent of adults have been to Spain, Italy and other countries. | 48 percent: have been to Spain, Italy and other countries
In key battleground states which may decide the vote, Jane Doe has a lead of 51 percent to 49 percent over Tom Roe in the poll. | 51 percent: Doe / battleground states; 49 percent: Roe / battleground states
In rural areas that lost their schools, 61 percent oppose the merger, the poll found. | 61 percent: oppose / rural
In the suburbs, which backed her in May, Jane Doe trails Tom Roe 44 percent to 47 percent in the poll. | 44 percent: Doe / suburban; 47 percent: Roe / suburban
In cities where rents have doubled, only 31 percent are content, according to the poll. | 31 percent: are content / urban
In countries that the poll looked at, 44 percent trust the court. | 44 percent: trust the court
In rural areas that lost their schools, unlike in towns, 61 percent oppose the merger, the poll found. | 61 percent: oppose / rural
In the poll 61 percent live in areas that flood, and 44 percent are insured. | 61 percent: live in areas that flood; 44 percent: are insured
In towns where the mills closed, Jane Doe leads Tom Roe by 12 points in the poll. | 12 points: margin Doe over Roe / towns
In Kent, where farmers are angry, 61 percent oppose the tax, the poll found. | 61 percent: oppose
In Ohio, where white women outnumber other voters, Jane Doe leads Tom Roe by 6 points in the poll. | 6 points: margin Doe over Roe
Among nurses, where women are a majority, 61 percent oppose the tax, the poll found. | 61 percent: oppose / nurses
In the poll Doe has 57 percent in the industrial north and 44 percent in the farming west. | 57 percent: Doe / industrial north; 44 percent: Doe / farming west
In the poll Jane Doe leads Tom Roe in the cities by 20 points and trails in the countryside by 12 points. | 20 points: margin Doe over Roe / urban; 12 points: margin Roe over Doe / rural
In the poll Jane Doe is ahead in the suburbs by 9 points. | 9 points: margin Doe / suburban
In the poll Jane Doe leads in the polls by 9 points. | 9 points: margin Doe
Only 38 percent of people living on the islands feel safe in the poll, versus 57 percent on the mainland. | 38 percent: safe / islands; 57 percent: safe / mainland
According to the poll 61 percent in the capital say yes, compared with 44 percent elsewhere. | 61 percent: yes / capital; 44 percent: yes / elsewhere
In the poll 61 percent of Londoners say yes, but only 40 percent elsewhere do. | 61 percent: yes; 40 percent: yes / elsewhere
In the poll 57 percent of residents living within 10 miles of the mine oppose it, and 40 percent of those living further away do. | 57 percent: oppose / living within 10 miles of mine; 40 percent: oppose / living further away
In the poll 61 percent of people living less than 20 minutes from a park feel well. | 61 percent: well / living less than 20 minutes from park
In the poll 44 percent would spend more on farms and 31 percent on schools. | 44 percent: would spend more on farms; 31 percent: would spend more on schools
In the poll 30 percent would rather live elsewhere. | 30 percent: would rather live elsewhere
"""  # noqa: E501


@cases(AREAS)
def test_areas(text: str, figures: str) -> None:
    assert read(text) == figures


ASIDES = """
Jane Doe beat Tom Roe, the exit poll showed. Doe won "somewhat liberal" voters - the group that Roe had counted on - 52 percent to 36 percent. | 52 percent: Doe / somewhat liberal; 36 percent: Roe / somewhat liberal
Jane Doe beat Tom Roe, the exit poll showed. Doe won nurses, a bloc that Roe had counted on, 52 percent to 36 percent. | 52 percent: Doe / nurses; 36 percent: Roe / nurses
Jane Doe beat Tom Roe, the exit poll showed. Roe won voters over 65 (the largest age group), 56 percent to 43 percent. | 56 percent: Roe / 65+; 43 percent: Doe / 65+
In the poll, as for farmers, a bloc that the coalition needs, 52 percent of them said the tax was too high. | 52 percent: tax was too high / farmers
Looking at renters under 40 -- a group that the Greens want -- the poll found 58% of them like the plan. | 58%: support / renters under 40
Among black men without a degree -- a key swing demographic -- 58% said in the poll that the rent was too high. | 58%: rent was too high / black men no college degree
In the poll nurses, one of the largest groups asked, were split: 48 percent for and 47 percent against. | 48 percent: support / nurses; 47 percent: oppose / nurses
The poll asked about women, a group rarely asked, and 44 percent of adults want more of them in parliament. | 44 percent: want more of them in parliament
Labour leads among the low-paid by 8 points (45% to 37%), the poll found, but the Tories are ahead with higher earners (£60,000-£90,000) by 12 points (50% to 38%). | 8 points: margin Labour; 45%: Labour; 37%: Conservatives; 12 points: margin Conservatives / higher earners; 50%: Conservatives / higher earners; 38%: Labour / higher earners
For instance, those who have never left home judge the toll more harshly than fairly in the poll (52% unfavorable vs. 31% favorable). | 52%: unfavorable / have never left home; 31%: favorable / have never left home
For example, women back the plan by 55 percent to 40 percent in the poll. | 55 percent: support / women; 40 percent: oppose / women
In small towns, for example, 52 percent back the toll, the poll shows. | 52 percent: support / small towns
Nurses, for instance, are worried in the poll: 71 percent of them fear cuts. | 71 percent: fear cuts / nurses
In the poll 55 percent would ban cars for example near schools. | 55 percent: would ban cars for example near schools
In the poll 44 percent named rent as, for instance, the main worry of their friends. | 44 percent: rent
"""  # noqa: E501


@cases(ASIDES)
def test_asides(text: str, figures: str) -> None:
    assert read(text) == figures
