"""What nobody was asked, beside a survey: forecasts, ways of speaking, votes cast, parts of things."""

from __future__ import annotations

from tests.rules.reading import cases, read

FORECASTS = """
"I think Jane Doe will win by 6 or 7 points," said Sam Poe, a talk-show host. | -
Sam Poe predicted that Jane Doe would beat Tom Roe by 8 points. | -
Most analysts expect Jane Doe to win by 3 to 5 points. | -
She leads the count, which analysts believe will end up being a 1- to 3-point win. | -
"We're going to win this by 5 points," Jane Doe told supporters. | -
"I'd bet she takes 55 percent of the vote," said Sam Poe. | -
He believes Jane Doe could win 60 percent of the Latino vote. | -
Tom Roe is expected to lose by double digits, perhaps 15 points. | -
He predicted Jane Doe would win 52 to 47 percent. | -
The columnist foresees Doe losing the state by 9 points. | -
Party insiders believe the governor will finish with 30 percent. | -
The poll found that Jane Doe would win by 6 points. | 6 points: margin Doe
If the election were held today, Jane Doe would win by 6 points, the poll found. | 6 points: margin Doe
The survey predicts that Jane Doe would win by 6 points. | 6 points: margin Doe
Most Americans predict Jane Doe will win, 55 percent to 31 percent. | 55 percent: Doe; 31 percent: None
Jane Doe, whom many expect to win, leads by 6 points. | 6 points: margin Doe
I think it is telling that 61 percent of voters support the plan. | 61 percent: support
Jane Doe is likely to be helped by women, who favor her by 12 points. | 12 points: margin Doe / women
"""
WAYS_OF_SPEAKING = """
"About half of our generation doesn't believe in anything," said Sam Poe, 21. | -
"If half of the country is feeling left behind, something is wrong," she said. | -
A mayor who believes he is speaking for half of the city is likely to lose. | -
"Half of us don't know what to do," he said. | -
He said the mayor had insulted half the country. | -
Writing off half of the electorate is no plan. | -
She claims to represent two-thirds of the people. | -
Half of the country believes the system is rigged, the poll found. | Half: system is rigged
If the election were held today, half of voters would back Jane Doe. | half: Doe
"""
VOTES_CAST = """
Their combined vote total - 52 percent - was a win for outsiders. | -
Of the roughly 1,400 members who cast ballots, 61 percent supported the proposal. | -
More than half of the country voted for her twice. | -
In 2008, Jane Doe received 43% of the white vote, which means she is polling less than that now. | -
In 2012, Tom Roe won 59 percent of the white vote, but polls show Jane Doe doing worse. | -
The percentage of voters casting their ballots early rose from 12 percent in 2000 to 31 percent in 2016. | -
She has a 2.4 million-vote lead, up by a margin of 1.8 percent. | -
We want not to lose farmers, and surely not by 17 points. | -
In 2012, Tom Roe won 59 percent of the white vote, according to exit polls. | 59 percent: Roe / white
In the poll Jane Doe gets 43 percent of the white vote, which would be the lowest since 2008. | 43 percent: Doe / white
Jane Doe won 54 percent of the vote in 2024, but 43 percent approve of her in the poll. | 43 percent: approve
Jane Doe, with an average in recent polls of 31 percent, is ahead. | 31 percent: Doe
"""
PARTS_OF_THINGS = """
The plan costs $500 million, which is just 1 percent of Jane Doe's estimated net worth. | -
The ad took about half of Tom Roe's campaign budget. | -
That is 30 percent of Jane Doe's delegates. | -
"""

# What people take a share to be, and what somebody says of his own.
SUPPOSED = """
Democrats believed that 44 percent of Republicans earned more than that; it's actually 2 percent. | -
Republicans thought 38 percent of Democrats were gay and 44 percent belonged to a union. | -
Conservatives guessed that two-thirds of liberals had never fired a gun. | -
On average, students assumed that 60 percent of their peers drank. | -
"My labor's at 33 percent as it is," said Sam Poe. | -
He said that 62 per cent of Canadians have private dental insurance. | -
Half of parents said 20 percent was enough. | Half: 20 percent was enough / parents
Republicans believed the poll, in which 44 percent of voters support the plan. | 44 percent: support
"My approval is at 41 percent," he said. | 41 percent: approve
He said 62 percent of women support the plan. | 62 percent: support / women
She said 35 percent of respondents own a dog. | 35 percent: own a dog
"""
# What is set, what a seat or a day gave, what a measure is called.
OTHER_NUMBERS = """
In the poll 41% were in favour of bringing the rate down to 25% and 36% opposed. | 41%: support; 36%: oppose
Most favor lowering the voting threshold to 3 percent, and 51 percent back the bill. | 51 percent: support
The ad brought Jane Doe's support down to 31 percent in the poll. | 31 percent: Doe
Food costs are running 4 percent above last year. | -
Jane Doe got 44 percent in a district Tom Roe carried by ten. | -
The union got 61 percent in a ward that had never voted for it. | -
The party's national share on the day, 62.15%, beat what pollsters had. | -
Asked how they would vote on the day, 44 per cent say Yes. | 44 per cent: yes
One in four adults who want to work is without a job, according to Statistics Canada. | -
Rahul Roe was mentioned by 14 per cent and Ed Kumar by nine. | 14 per cent: Rahul Roe; nine: Ed Kumar
"""


@cases(SUPPOSED)
def test_what_people_suppose_is_their_answer(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(OTHER_NUMBERS)
def test_numbers_of_other_things_beside_a_survey(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(FORECASTS)
def test_what_somebody_expects_is_no_survey_s(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(WAYS_OF_SPEAKING)
def test_half_a_country_may_be_a_way_of_speaking(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(VOTES_CAST)
def test_votes_that_were_cast_are_no_survey_s(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(PARTS_OF_THINGS)
def test_what_somebody_owns_answers_nothing(text: str, figures: str) -> None:
    assert read(text) == figures
