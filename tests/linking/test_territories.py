"""Places as groups: several countries in one survey, a country told by its regions, and places that are no groups."""

from __future__ import annotations

import pytest

import polls

# text | the subgroup of each figure
PLACES = """
The Roy Morgan poll of Australians: New South Wales: ALP 55% cf. L-NP 45%, Victoria: ALP 58.5% cf. L-NP 41.5%. | new south wales; new south wales; victoria; victoria
The Leger poll of 1,500 Canadians found 52 per cent approve. In vote-rich Ontario, 40 per cent do, and in the Liberal stronghold of Quebec 61 per cent. | all; ontario; quebec
The Leger poll of 1,500 Canadians found 52 per cent approve. Albertans, as might be expected, were the most enthusiastic. There, 85 per cent of respondents do. | all; alberta
The Leger poll of 1,500 Canadians found 52 per cent approve. Quebec is another matter. Just 31 per cent do. | all; quebec
The Roanoke College poll of 800 Virginians found 52 percent approve. In Northern Virginia, 60 percent do. | all; northern virginia
The Leger poll of 1,500 Canadians found 52 per cent approve. Quebec is the one province where a majority, 54 per cent, disapproves. Nationally it is 40 per cent. | all; quebec; all
The Marquette poll of 1,500 voters found 64 percent approve. In the Fox Valley, it's seven in 10. | all; fox valley
The survey of 1,200 Filipinos found 52 percent felt poor and 56 percent in the Visayas did. Metro Manila also had 31 percent of families who felt borderline poor. | all; visayas; metro manila
The poll of 1,000 Australians found 52 per cent support the plan. In the Hunter, it is 39 per cent; in the Illawarra, 51 per cent do. | all; hunter; illawarra
The Leger poll of 1,500 Canadians found 48 percent approve. Alberta is another story: 61 percent of voters there disapprove. | all; alberta
The Leger poll of 1,500 Canadians found 61 percent approve. That conceals a chasm between Quebec, where 75 per cent do, and Alberta, where only 38 per cent do. | all; quebec; alberta
The Leger poll of 1,500 Canadians found 61 percent approve. Quebec may be another matter: there approval is at 27 percent. | all; quebec
The Siena poll of 800 likely voters found 52 percent support the bond. Upstate, just 41 percent do. | all; upstate
The Siena poll of 800 likely voters found 52 percent support the bond. In Detroit, 41 percent do. | all; detroit
Self-rated poverty was highest in Mindanao at 59 percent, followed by the Visayas at 55, Balance Luzon at 43 and Metro Manila at 39 percent, the survey found. | mindanao; visayas; balance luzon; metro manila
The poll found that 52 percent of voters approve and 40 percent do not. In the Old Mysuru region 30 percent approve, in the Kittur region 38 percent approve. | all; all; old mysuru; kittur
The poll found that 52 percent of voters approve. Among the Lexington region, 30 percent approve. In Greater Cleveland, 41 percent do. | all; lexington; greater cleveland
The survey covered six countries. In Poland, 51 percent approve. In Germany, 40 percent do, and 33 percent disapprove. Only 20 percent of Russians approve. | poland; germany; germany; russians
The survey of 14 nations found that 60% of Kenyans and 55% of Nigerians support the plan, as do 30% of people in South Africa. | kenyans; nigerians; south africa
Support is highest in Quebec (62 per cent) and Ontario (55 per cent) and lowest in Alberta (31 per cent), the Leger poll found. | quebec; ontario; alberta
The Leger poll found that 52 per cent of Canadians support the plan. Support stands at 61 per cent in Quebec and 45 per cent in Alberta. | all; quebec; alberta
Albertans back the plan by 60 per cent to 30, while 45 per cent of Quebecers support it, the poll found. | alberta; alberta; quebec
The Leger poll of 1,500 Canadians found 40 per cent approve. Some two-thirds (66 per cent) of Ontario and Nova Scotia residents do not. | all; ontario and nova scotia; ontario and nova scotia
The Leger poll of 1,500 Canadians found 40 per cent approve. In Alberta and Manitoba, 44 per cent do; in Ontario and Quebec (both 62 per cent) more do. | all; alberta and manitoba; ontario and quebec
The Leger poll of 1,500 Canadians found 40 per cent approve: 55 per cent in Alberta and Manitoba at 60 per cent. | all; alberta; manitoba
In London, 48% back the plan; in the North East, 44% do; in Scotland, 30% do, the YouGov poll found. | london; north east; scotland
The Pulse Asia survey found approval of the president at 70 percent in Mindanao and 60 percent in the Visayas. | mindanao; visayas
In Nairobi 52% want to stay; on the coast, 41%; and among farmers, 29%, the Ipsos poll of 2,400 Kenyans found. In Kisumu 30% do. | nairobi; coast; farmers; kisumu
In Ontario 40% want to stay, the Léger poll of 1,540 Canadians found. Support for staying stands at 33% in Quebec. | ontario; quebec
In Nairobi 70% want to stay, and in Kisumu 41% do. Farmers are for it by 49% to 40%, the Ipsos poll of Kenyans found. | nairobi; kisumu; farmers; farmers
Among Britons, 39% want to stay; among the French 50% do and among Germans 20%, the YouGov poll found. | britons; french; germans
In Nyanza, 62 per cent back the coalition, against 9 per cent in Mount Kenya, the TIFA poll of Kenyans found. | nyanza; mount kenya
The YouGov poll of UK adults found that 30% support the toll; support is strongest in London, at 46%. | all; london
The Gallup International poll in 40 countries found that 77% say yes in the Middle East and North Africa, 54% of Ukrainians and 32% in the European Union. | middle east and north africa; ukrainians; european union
The Gallup poll in ten countries found that approval in Kenya fell from 45 percent to 30 percent, in Ghana from 50 to 41 percent and in Egypt from 33 to 20 percent. | kenya; kenya; ghana; ghana; egypt; egypt
The Ipsos survey of nine countries found that in France 61% back the plan, in Germany 52% do, in Spain 47% do and overall 55% do. | france; germany; spain; all
In the Pew survey of ten nations, 30 percent of Indians and 22 percent of Kenyans agree, but overall 45 percent do. | indians; kenyans; all
The poll is out. 63% of Israelis and 53% of Palestinians approve. 54% of Israelis and 46% of Palestinians agree. 39% of the Israelis expect it. | israelis; palestinians; israelis; palestinians; israelis
The Afrobarometer poll found that in Kenya and Ghana support for democracy stands at 36 and 43 percent, respectively. | kenya; ghana
The Afrobarometer poll found that in Togo, Kenya and Ghana support for democracy stands at 31 percent, 36 percent and 43 percent. | togo; kenya; ghana
The Afrobarometer poll found that 44% of adults in Togo approve, and 37% in Mali and 52% in Kenya. Ghana has the lowest approval, with 36%. | togo; mali; kenya; ghana
The Leger poll of 1,500 Canadians found 52 per cent approve. Some 61% of tenants in Quebec do, as do 44 per cent of small firms based in Alberta. | all; tenants in quebec; small firms in alberta
The YouGov survey of 1,000 first-time buyers found that 40% are worried. Almost two-thirds (65%) of first-time buyers in London were, against 37% in the North East. | all; london; london; north east
The poll of 1,200 Australians found half support the plan. So do 44 per cent of commuters in Geelong and one in three farmers in Bendigo. | all; commuters in geelong; farmers in bendigo
The Ipsos survey of 28 countries found 62% agree. The share of Americans (83%) who do is above the average, while people in Peru (60%) are the least likely to. Respondents in Chile (71%) are near it. | all; americans; peru; chile
The Ipsos survey of 28 countries found 62% approve. Peru is at the top with 86% of citizens approving. Chile ranks last, at 20%. The gloomiest places were those of Spain (31%) and Kenya (28%). | all; peru; chile; spain; kenya
The survey found that 36% of parents in Wales skip meals, compared with 17% nationally. Some 44% of parents in the region turned the heating off. | parents in wales; all; parents in wales
Pew Research Center found that 58 percent of adults in Maine want it legal. In Utah, 41 percent do and 54 percent do not. | maine; utah; utah
The Gallup poll found that 50 percent of people in Mississippi call themselves conservative, against 22 percent in Vermont. | mississippi; vermont
In the Gallup poll, Trump's approval rating in Ohio stands at 44 percent. Nationally, it is 40 percent. | ohio; all
The PRRI survey found that 60% of Texans support same-sex marriage. In Alabama, 41% of residents do. | texas; alabama
The Pew survey of 14 countries found that 30 percent of Poles approve. Kenya and Ghana have warmer opinions about the bank and about Russia (58 and 52 percent). | poles; kenya; ghana
The Leger poll of 1,500 Canadians found 40 per cent approve. Support is highest in Alberta and Manitoba (62 and 58 per cent). | all; alberta; manitoba
The Morning Consult poll tracks the president's approval in all 50 states. In Idaho, 61 percent of adults approve; in Vermont, 35 percent do. | idaho; vermont
"""  # noqa: E501

# A place that the poll was taken in, states with polls of their own, places that are asked about.
NONE = """
The Emerson poll found that 52 percent of voters in Utah support the bond. In Utah, 41 percent oppose it. | all; all
Doe has campaigned in all 50 states. The Siena poll found 61 percent of voters in Idaho support her. | all
Gallup asked whether Americans would move to Florida: 12 percent said they would. | all
The poll of voters in Detroit found 52 percent support the bond. In Detroit, 41 percent oppose it. | all; all
Johannesburg – Sixty percent of voters approve, the poll found. Thirty percent disapprove. | all; all
In Ohio, Jane Doe leads Tom Roe 47 to 42 percent; in Florida, she leads 46 to 44, the Quinnipiac polls found. | all; all; all; all
The poll found 52 percent of voters in Ohio approve of the governor and 40 percent disapprove. | all; all
The Gallup poll found that 29 percent of Americans have a favorable view of Russia, 40 percent of China and 71 percent of Canada. | all; all; all
The Leger poll found that 52 per cent of Canadians support the plan and 30 per cent oppose it. | all; all
The Eurobarometer survey found that eight in 10 Greeks distrust the press, and 65 percent of Greeks trust the EU, compared to the EU average of 48 percent. | greeks; greeks; all
In the Gallup Pakistan survey 29 percent of Punjab residents, 28 percent of Sindh residents and 14 percent of Balochistan residents approve of him. | punjab; sindh; balochistan
The Infotrak survey found 55% blame the mayor, with Nyanza recording the highest share of 70%, followed by Nairobi at 60% and Rift Valley at 55%. | all; nyanza; nairobi; rift valley
The Eurobarometer poll found that 52% of Europeans trust the EU, from 37% in Greece to 74% in Denmark and 70% in Sweden. | all; greece; denmark; sweden
In the Eurobarometer survey of EU citizens 27% mention the war in Ukraine, 24% the state of the world and 20% prices. | all; all; all
The poll of 1,000 adults found 52 percent approve. In March, it was 39 percent; in Parliament, 30 percent do. | all; all; all
The Leger poll of 1,500 Canadians found 52 per cent approve. Quebec held an election last month. Just 31 per cent disapprove. | all; all
The TIFA poll found that 58 per cent of Kenyans and 61 percent of adult Kenyans approve. | all; all
The survey found that 40% of Zambian adults approve and 30% of Malawian voters do. | all; all
The Afrobarometer poll found that in Kenya and Ghana 36 percent approve and 43 percent disapprove. | all; all
The poll found 52 percent of voters in March approve and 41% of people in debt do not. | all; in debt
The survey found that 61% of people say the economy in Wales is weak. | all
"""  # noqa: E501


@pytest.mark.parametrize("line", (PLACES.strip() + NONE.rstrip()).splitlines())
def test_places(line: str) -> None:
    text, wanted = line.split(" | ")
    assert [e.subgroup for e in polls.extract(text)] == wanted.split("; ")
