"""Whose answer a figure is where people are told of as a vote, or pointed to: "the youth vote", "of those voters"."""

from __future__ import annotations

from tests.rules.reading import cases, read

CAST = """
Jane Doe beat Tom Roe, the exit poll showed. Doe captured the youth vote, 60 percent to 36 percent. | 60 percent: Doe / young voters; 36 percent: Roe / young voters
Jane Doe beat Tom Roe, the exit poll showed. Doe slipped in the youth vote, from 64 percent in 2016 to 58 percent in 2020. | 64 percent: Doe / young voters previously; 58 percent: Doe / young voters
Jane Doe beat Tom Roe, the exit poll showed. Doe won the Catholic vote 54 to 45. | 54: Doe / catholics; 45: Roe / catholics
Jane Doe beat Tom Roe, the exit poll showed. The senior vote went to Roe, 55 percent to 44 percent. | 55 percent: Roe / 65+; 44 percent: Doe / 65+
Jane Doe beat Tom Roe, the exit poll showed. The Latino vote broke for Doe by 30 points. | 30 points: margin Doe / hispanic
Jane Doe beat Tom Roe, the exit poll showed. The white working-class vote split 64 percent to 32 percent for Roe. | 64 percent: Roe / white working class; 32 percent: Doe / white working class
Jane Doe beat Tom Roe, the exit poll showed. That made up for Doe's slide in the rural vote, from 44 percent in 2012 to 38 percent. | 44 percent: Doe / rural previously; 38 percent: Doe / rural
Jane Doe beat Tom Roe, the exit poll showed. Roe made gains with the union vote, up from 35 percent to 41 percent. | 35 percent: Roe / union previously; 41 percent: Roe / union
Jane Doe beat Tom Roe, the exit poll showed. With the evangelical vote, he had 71 percent. | 71 percent: Roe / evangelicals
Jane Doe beat Tom Roe, the exit poll showed. In the black vote she had 88 percent. | 88 percent: Doe / black
Jane Doe beat Tom Roe, the exit poll showed. Roe's share of the white vote fell from 59 percent to 57 percent. | 59 percent: Roe / white previously; 57 percent: Roe / white
Jane Doe beat Tom Roe, the exit poll showed. Doe took 38 percent of the white vote and 80 percent of the nonwhite vote. | 38 percent: Doe / white; 80 percent: Doe / nonwhite
In the poll the undecided vote is at 12 percent. | 12 percent: undecided
In the poll the Labour vote is down three points at 31 percent. | three points: change -3 Labour; 31 percent: Labour
In the poll Jane Doe, who needs the Latino vote, has 44 percent to Tom Roe's 41 percent. | 44 percent: Doe; 41 percent: Roe
In the poll 61 percent said the youth vote mattered. | 61 percent: youth vote mattered
"""  # noqa: E501


@cases(CAST)
def test_cast(text: str, figures: str) -> None:
    assert read(text) == figures


POINTED = """
Jane Doe beat Tom Roe, the exit poll showed. A third of voters said they wanted an outsider, and Roe took 70 percent of them. | A third: wanted an outsider; 70 percent: Roe / wanted an outsider
Jane Doe beat Tom Roe, the exit poll showed. Four in ten named the economy as the top issue; Roe carried two-thirds of those voters. | Four in ten: economy; two-thirds: Roe / economy
Jane Doe beat Tom Roe, the exit poll showed. Half of voters said honesty mattered most, and Doe won those voters 61 percent to 30 percent. | Half: honesty mattered most; 61 percent: Doe / honesty mattered most; 30 percent: Roe / honesty mattered most
Jane Doe beat Tom Roe, the exit poll showed. Just 18 percent of voters decided in the last week, and of those voters Roe won 55 percent. | 18 percent: decided; 55 percent: Roe / decided
Jane Doe beat Tom Roe, the exit poll showed. About 30 percent of voters said the war mattered most, but she got only a quarter of these voters. | 30 percent: war mattered most; a quarter: Doe / war mattered most
Jane Doe beat Tom Roe, the exit poll showed. A third of voters said they wanted an outsider. Roe took 70 percent of those voters. | A third: wanted an outsider; 70 percent: Roe / wanted an outsider
In the poll 45 percent said they would pay the toll, and 70 percent of those people earn more than $90,000. | 45 percent: pay the toll; 70 percent: earn more than $90,000 / pay the toll
In the poll one in five have used the app, and two thirds of those users would do so again. | one in five: have used the app; two thirds: would do so again / users
In the poll 35 percent own a bike, though only 12 percent of them ride it to work. | 35 percent: own a bike; 12 percent: ride it to work / own a bike
In the poll 52 percent of women own a bike, and 30 percent of those women ride to work. | 52 percent: own a bike / women; 30 percent: ride to work / women
In the poll 52 percent back the toll, and 44 percent of those polled oppose it. | 52 percent: support; 44 percent: oppose
In the poll 52 percent back the toll. Among those voters in the north, 44 percent do. | 52 percent: support; 44 percent: support / north
In the poll 52 percent of nurses back the toll. Of those nurses, 20 percent say it comes too late. | 52 percent: support / nurses; 20 percent: comes too late / nurses
In the poll 20 percent had been robbed. Half of those people did not report it. | 20 percent: had been robbed; Half: did not report it / robbed
In the poll 20 percent of nurses had been robbed. Half of those people did not report it. | 20 percent: had been robbed / nurses; Half: did not report it / nurses
The poll found that 60 percent would move. Of those people, 20 percent would go abroad. | 60 percent: would move; 20 percent: would go abroad / would move
The exit poll showed that Jane Doe won 67 percent of Latinos four years ago. She increased that to 71 percent this year. | 67 percent: Doe / hispanic previously; 71 percent: Doe / hispanic
The exit poll showed that Jane Doe had 59 percent of whites in her corner in May. She has since raised the figure to 63 percent. | 59 percent: Doe / white previously; 63 percent: Doe / white
In the poll 4 percent of those asked said rents were too low, while 2 percent of them said they were just right. | 4 percent: rents were too low; 2 percent: just right
The poll found 24% of students are learning to drive vs. 62% of pensioners who did the same before they turned 20. | 24%: are learning to drive / students; 62%: are learning to drive / pensioners
The poll found 24% of tenants grow vegetables compared with 71% of owners who do. | 24%: grow vegetables / tenants; 71%: grow vegetables / owners
In the poll 31 percent of drivers had a crash last year, versus 12 percent of cyclists who did so. | 31 percent: had a crash / drivers; 12 percent: had a crash / cyclists
The poll found 24% of nurses are looking for other work, as opposed to 12% of teachers who are doing so. | 24%: are looking for other work / nurses; 12%: are looking for other work / teachers
Asked in the poll if the mayor trusts nurses as much as doctors, rural women (at 31%) were no more likely than rural men (29%) to say she does. | 31%: mayor trusts nurses as much as doctors / rural women; 29%: mayor trusts nurses as much as doctors / rural men
When the poll asked if Doe treats renters like owners, young renters (32%) were less likely than retired ones (44%) to say so. | 32%: doe treats renters like owners / young renters; 44%: doe treats renters like owners / retired
On pay for women and men, the poll found, nurses (61%) are more likely than teachers (44%) to want change. | 61%: want change / nurses; 44%: want change / teachers
Doe was the first choice for Labour voters in the poll, with 48 percent saying they would vote for her. | 48 percent: vote for her / labour
Doe is a sure bet for young Democrats, with 52 percent saying in the poll that they want her. | 52 percent: want her / young democrats
In the poll the tax is popular with nurses, with 66 percent in favor. | 66 percent: support / nurses
The tax is a burden for farmers, the poll says, with 66 percent of voters saying it should go. | 66 percent: should go
The vast majority (84%) of those who rent said in the poll that they would stay. But at least half are worried about costs. | 84%: stay / rent; half: are worried about costs / rent
In the poll 61 percent of those who cook at home say food costs too much. Still, four in ten eat out weekly. | 61 percent: food costs too much / cook at home; four in ten: eat out weekly / cook at home
The poll asked Republicans if they would vote for Doe: 44 percent said yes and 30 percent no. | 44 percent: yes / republicans; 30 percent: no / republicans
Asked only of parents, the question split the sample: 51 percent want uniforms and 44 percent do not, the poll found. | 51 percent: want uniforms / parents; 44 percent: not want uniforms / parents
The poll asked whether nurses should be paid more, and 61 percent said yes. | 61 percent: yes
Among those opposed to the line, 41 percent cite its noise in the poll. | 41 percent: cite its noise / opposed to line
But for those planning to sell, 22 percent in the poll said they would wait. | 22 percent: wait / planning to sell
For those in the trade, the poll is no surprise: 44 percent of voters want a ban. | 44 percent: want a ban
In the poll 61 percent of patients in long-term care say they feel safe. | 61 percent: safe / patients long-term care
In the poll 44 percent of firms with health plans report higher costs. | 44 percent: higher costs / firms with health plans
In the poll Jane Doe ran first among nurses with 31 percent, followed by Ann Poe with 16 percent. | 31 percent: Doe / nurses; 16 percent: Poe / nurses
"""  # noqa: E501


@cases(POINTED)
def test_pointed(text: str, figures: str) -> None:
    assert read(text) == figures


RATED = """
The poll asked about parties. The Democrats, who enjoy an approval rating of minus 16 percent, are no better liked than Doe. | minus 16 percent: margin disapprove
Rivals include Democrats, who have a 31 percent approval rating in the poll. | 31 percent: approve
In the poll Republicans have a 28 percent favorable rating overall. | 28 percent: favorable
In the poll the Republicans now get a 28 percent approval rating, and the Democrats earn a 33 percent rating. | 28 percent: approve; 33 percent: approve
In the poll Republicans, who hold a net favorability rating of minus 9, face a hard year. | minus 9: margin unfavorable
In the poll Democrats give Doe a 71 percent approval rating. | 71 percent: approve / democrats
In the poll Democrats had a 71 percent approval rating of Doe. | 71 percent: approve / democrats
The poll shows that among Republicans, Doe has a 52 percent approval rating. | 52 percent: approve / republicans
In the poll 44 percent of Democrats, who enjoy a majority, approve. | 44 percent: approve / democrats
In the poll Doe has an 80 percent approval rating with Republicans, who hold the house. | 80 percent: approve / republicans
The Democrat is at 46 percent and the Republican at 44 percent in the poll. | 46 percent: Democrat; 44 percent: Republican
In the poll Tom Roe leads Democrat heart-throb Jane Doe by 51 percent to 46 percent. | 51 percent: Roe; 46 percent: Doe
In the poll one in five Democrat voters and 31 percent of Republican women back it. | one in five: support / democrats; 31 percent: support / republican women
The Social Democrats' Holly Coe is unchanged at 41 percent in the poll, and Tom Roe has 30 percent. | 41 percent: Coe; 30 percent: Roe
"""  # noqa: E501


@cases(RATED)
def test_parties_with_ratings(text: str, figures: str) -> None:
    assert read(text) == figures
