"""What is no survey figure, and what is one beside it."""

from __future__ import annotations

import pytest

import polls
from polls.language.hints import mark
from polls.language.segment import sentences
from polls.rules import gate, survey_talk
from tests.rules.reading import SURVEY, cases, read

# All in an article about a survey.
REFUSED = """
The poll's margin of error is plus or minus 2.6 points. | -
In Harbor County, the largest county in the state with 60 percent of the electorate, Republicans are behind. | -
The amendment needs 60 percent to pass. | -
Amendments need no less than 60 percent approval. | -
State law requires 60 percent of voters to support an amendment. | -
Term limits, approved by a razor-thin 51 percent majority last year, are back. | -
In the new poll, the sample was 50 percent Democrats, 16 percent unaffiliated and 34 percent Republicans. | -
The survey's sample included about 52 percent women. | -
In the poll 40 percent approve, after a 6% rise in rents and a 4 per cent increase in fares. | 40 percent: approve
Its margin of sampling error is 4 points, at a 95 percent confidence level. | -
Results are accurate to within 2.2 percentage points, 19 times out of 20. | -
In the poll the statistical error does not exceed 3.4% for indicators close to 50%, 2.9% for those close to 25%. | -
In the poll, support for Jane Doe could be as high as 39.1 percent or as low as 32.9 percent. | -
In the poll, support is as high as 39 percent among women. | 39 percent: support / women
The error margin for the subgroup of women is +/-5 percentage points. | -
Bookmakers put the chances of a second term at 60 percent. | -
The forecast model gives Jane Doe a 71 percent chance of winning. | -
Candidates need at least 15 percent to qualify for the debate. | -
A party must win 5 percent to enter parliament. | -
It takes 50 percent of votes to win outright. | -
Members agreed to spend 3.5 percent of GDP on schools. | -
The central bank left the cash rate at 4.6 percent. | -
Fares, which will rise an average of 6.1 percent, are set by the council. | -
Some 8,200 people moved to the valley, up 12 percent on 2019. | -
The toll would rise by 12 percent to $4. | -
The new bridge would cost $50 million, or 4 percent of the budget. | -
Members saved 1.2 million trips in 2009/10 and 2010-11. | -
In the 2020 election Jane Doe won 54 percent of the vote. | -
Turnout in the last election was 61 percent. | -
Unemployment fell to 4.1 percent in June. | -
Inflation was 3 percent in May, the statistics office said. | -
With 98 percent of precincts reporting, Jane Doe had 52 percent of the vote. | -
Crime rose by 7 percent last year, according to the police. | -
Hispanics make up 18 percent of the electorate. | -
Much has changed, with half of the nation living in states where the bet is legal. | -
Half of the population lives in a country where the drug is legal. | -
She wants to win over the 20 percent of states that matter. | -
The long spell of sub-50 percent ratings is over. | -
In the poll 61 percent of those who live in such states are for it. | 61 percent: support / live in such states
Half an hour later the results were out. | -
The second half of the season begins in June. | -
Tom Roe, 45, and Jane Doe, 52, live on 44 Main Street. | -
The fund yields 4.25 percent a year. | -
In 2012 Jane Doe bested Tom Roe in the caucuses 72 to 27 percent. | -
Four years ago Labour took 33.7 percent and the Greens 6.1 percent. | -
Tom Roe finished third on Sunday with 20 percent. | -
At the last general election the Conservatives won by 11 points. | -
Jane Doe cruised to a 30-point victory in Tuesday's primary. | -
If the true margin were two points, nobody could tell. | -
Both will fail to exceed 50 percent. | -
Candidates who reach 3 percent are invited to the next debate. | -
Turnout among women rose by 4 points. | -
About 30 percent of eligible voters stayed at home. | -
In 2022, 41 per cent of Aucklanders voted. | -
He spent 22 percent of the time on the budget. | -
She would put a 2 percent tax on fortunes. | -
There is a 50-50 chance that the bill passes. | -
He spoke of his 10-20-30 plan. | -
A video shows a clerk of Acme ACM, +1.34%, being shouted at. | -
About half of the letters they get are from neighbors. | -
The eastern half speaks another language. | -
The party is heading for a 27-to-23-seat majority. | -
Darker shading means more than half. | -
Her coverage was 74 percent negative to 26 percent positive in tone. | -
She is opposed by almost half of the Republican caucus. | -
Some 80 million people, or one in four Americans, own a bicycle. | -
The party cannot win the poll by giving up a third of its base. | -
Half were asked about the mayor and half about the governor. | -
"I 100 percent believe in this town," he said. | -
The group makes up a smaller share (22 percent) than before. | -
Her chances of a second term were up in the model to 71 percent on Monday, from 68 percent. | -
The model gives Jane Doe a 64 percent chance of winning. Ballot Lab is at 82 percent to 18. Ledger has 93 percent. | -
The model gives Jane Doe a 64 percent chance of winning. In the poll 48 percent support Doe. | 48 percent: Doe
In 2008, 31 percent supported Tom Roe. | -
Last year Jane Doe won the support of farmers, taking 71 percent. | -
In a state that Tom Roe carried by 42 points she is popular. | -
Farmers account for nearly a third of the state's population. | -
More than half of American governors own a boat. | -
Candidates will need four polls of 3 percent or more. | -
That would be up from a 60 percent turnout in 2016. | -
In the poll 40 percent approve. Inflation was 23 percent in May. | 40 percent: approve
The passage of the ban with the support of 64 percent of voters surprised many. | -
Half were asked about the tram and half about the bus. | -
Because of rounding the figures come to 99 percent. | -
She is stressed for 80 percent or more of the time she works. | -
The work was done by Plus 94 Research. | -
They would raise the age to buy a gun from 18 to 21. | -
Shoppers got savings of up to 40 percent. | -
The council raised the base fare by roughly 15 percent. | -
A yes needs four of the six states as well as more than 50 percent of the national vote. | -
She voted for Tom Roe, as did 50.4 percent of Ohioans. | -
The toll plan went down in 2018 with 58 percent opposed. | -
A bond issue passed last May with 61 percent of voters saying yes. | -
In April's first round Jane Doe got 27.8 percent. | -
At the general election in July Tom Roe took 33.7 percent. | -
Some 190,000 ballots came back, 46 percent of them from farmers, according to the electoral office. | -
About one in 10 nurses belonged to a union last year, the statistics authority said. | -
Of those interviewed, 52 percent were women and 48 percent men. | -
The survey reached 868 adults by landline (31 percent) and mobile phone (69 percent). | -
Interviews were in Welsh and English, 60 percent of them on cell phones. | -
By June 618 forms had come back, a 31 percent response rate. | -
Jane Doe spoke of farmers 84 percent of the time. Tom Roe was second, at 50 percent. | -
She lost by 2.3 points. | -
He came within 3 points of unseating her. | -
After winning the primary by a ten-point margin he rested. | -
Her district broke for Tom Roe by an 11-point margin in 2012. | -
Those under 30, 60 percent of whom backed Tom Roe in 2012, stayed away. | -
She seems sure to take the town by some 19 points. | -
With nearly half the vote in, he was behind. | -
The party holds a 53-47 majority in the upper house. | -
The stage is for those with a minimum of 1 percent in one national poll. | -
The salaries of the 1 percent keep rising. | -
Benefits grow by 8 percent more for each year of work. | -
If a candidate doesn't have 15 percent support the votes go elsewhere. | -
The margin would then grow to 54-46, a net gain of three seats. | -
Women account for less than a quarter of those who served. | -
Inflation, at 7 percent, was the highest in years. | -
Nurses were nearly one-sixth of the electorate. | -
Two emails out of 40 were reviewed. | -
He has been in 19 states in 28 days. | -
She is a third-generation farmer. | -
More than half of the House Democrats signed the letter. | -
Her rival came out on top by eight points. | -
The ban passed by a 53-47% margin in 2009. | -
One can win with as little as 27 percent of the vote. | -
Some 31 percent of registered voters in the county are Latino, and more than half are men. | -
Exit polls showed that 26 percent of voters were women. | 26 percent: were women
Acme questioned 12,339 nurses. Some 42 percent said they were worn out. | 42 percent: worn out
Detectives questioned 12 nurses. Some 42 percent of the wards were closed. | -
Assuming the same rate, roughly 1% of the population would be at risk. | -
Just 3 percent of all state polls came from there. | -
She is 90 percent set on running. | -
*Less than 0.5% | -
According to the Census Bureau 32 percent of the young live at home. | -
The ban was known as Proposition 8, and Jane Doe opposed it. | -
About half that amount comes from friends. | -
The top 2 percent of drivers pay 30 percent of all bridge tolls. | -
Would they vote for a tax rise of 2 percent? | -
Should a majority of 60 percent be needed to amend the charter? | -
Few of them reach more than 4 or 5 percent: most struggle to reach 4 or 5 percent. | -
It has a credibility interval of 3 points, 5 points for women and 6 for men. | -
The firm may be fined for a third offense. | -
The charter must be approved by three-fourths of state legislatures. | -
They missed the two-thirds majority required to amend the charter. | -
She is the only one who has run before, and one that many know. | -
In so tight a contest a point or two may decide it. | -
Fares must rise, a point that she made again on Monday. | -
His camp outspent hers by over 3 to 1 on most of the ferries. | -
The loss trims the party's council majority from 14 to 13. | -
The young make up greater than 10 percent of its members. | -
The shops spent 12 percent more on staff, and the vacancy rate for nurses was 9.9 percent. | -
They weighted it with a turnout model of 66 percent. | -
The town had a 5.4 point margin of victory. | -
Those who cycle to work find their tolls reduced by up to 20 percent. | -
In the survey, staff on flexitime reported 29 per cent higher output and 53 per cent greater focus than others. | -
In the survey, staff with flexible hours are 26 percent less likely to be tired and 40 percent more likely to stay. | -
In the survey, shoppers plan to spend an average of 34 percent less this year. | -
In the survey, 40 percent are more likely to stay. | 40 percent: are more likely to stay
Since 2004 her party's nominees ran at least seven points better among graduates. | -
Her margin of victory was never below 12 points; Jane Doe was ahead in four towns by 25 points. | -
Tom Roe won 41 seats with just 38 percent of the vote. | -
Tom Roe won the 2008 race, a feat that he managed in part with 43 percent of the white vote. | -
On such numbers her delegate share could be over 60 percent. | -
Of four recent polls, Jane Doe and Tom Roe each led two. | -
Some 40 percent of respondents came from the seven northern provinces. | -
Jane Doe's lead is only two points outside the poll's margin of error. | -
Together these towns hold two-thirds of the new members Republicans need to win. | -
In August (10-15) the pollster spoke to 811 voters. | -
Since then the population has grown 3.8 percent, and jobs have grown by 1.5 percent. | -
Where malaria has a prevalence of 20-25%, few firms have a policy. | -
The models suggest that a 2-point Democratic advantage would mean a gain of 11 seats. | -
He told donors that 47 percent of Americans were dependent on government. | -
Of the ballots returned so far, Republicans hold an edge, 44-38. | -
Democrats are ahead in early voting in Iowa, 44 percent to 38 percent. | -
"""

# A figure stands, and what is none beside it goes.
BESIDE = """
Only 17 percent of those eligible to vote are satisfied with the council. | 17 percent: are satisfied with the council
In the poll 52 percent support the bridge, with a margin of error of 3 percentage points. | 52 percent: support
In the poll 58 percent said inflation is the top issue. | 58 percent: inflation
The poll has Jane Doe at 48 percent; she won 54 percent of the vote in the 2020 election. | 48 percent: Doe
In the poll 40 percent said they paid more tax than a year ago. | 40 percent: paid more tax than a year ago
Thirty-six percent (36%) of Likely Voters like the ferry. | Thirty-six percent: like the ferry; 36%: like the ferry
Fifty-three percent (53%) say the law is too long. | Fifty-three percent: law is too long; 53%: law is too long
Jane Doe and Tom Roe are tied at 46 apiece. | 46: Doe and Roe
Jane Doe would narrowly beat Tom Roe by a margin of 51 to 40 percent. | 51: Doe; 40 percent: Roe
Some 40 percent of the young, for example, favor the plan. | 40 percent: support / young
In the poll 95 per cent are certain to cast a ballot. | 95 per cent: are certain to cast a ballot
In the poll 44 percent back the levy. The floor is not near: the scale, after all, starts at 0%. | 44 percent: support
Seven out of 10 debate watchers in the poll said that Tom Roe is qualified. | Seven out of 10: Tom Roe is qualified
Almost three-fifths, or 59%, say the city is on the wrong track. | three-fifths: wrong track; 59%: wrong track
Among those polled after, support fell to 46 percent. | 46 percent: support / polled after
Between 15 and 24 percent of voters support the tunnel. | 15: support; 24 percent: support
In the north 52% felt unsafe, against 31% in the south. | 52%: unsafe / north; 31%: unsafe / south
Jane Doe leads by 5 points in a state that Tom Roe won by 8 points in 2020. | 5 points: margin Doe
The poll found that Jane Doe would beat Tom Roe 48 to 40 percent. | 48: Doe; 40 percent: Roe
A survey of 994 voters (margin of error 3.1 points) was kinder: 51 percent approve. | 51 percent: approve
The poll, with a margin of error of 4 points, has Jane Doe on 48 percent. | 48 percent: Doe
Jane Doe and Tom Roe run for mayor. Doe edges the mayor 41-39. | 41: Doe; 39: Roe
Tom Roe, who has hovered at about 10 percent in all polls, has to reach 15 percent. | 10 percent: Roe
Jane Doe has 23 percent of the Asian vote. | 23 percent: Doe / asian
Half of the public thinks people cast ballots in haste. | Half: people cast ballots in haste
A third opposed the ban and a fourth of renters say so. | A third: oppose; a fourth: oppose / renters
A two-thirds majority of voters back the ban. | two-thirds: support
Obama faces Romney. The poll has Romney up 52-45 among early voters. | 52: Romney / early voters; 45: Obama / early voters
Jane Doe and Tom Roe are neck and neck. The poll has both candidates sitting at 37 percent. | 37 percent: Doe and Roe
Jane Doe faces Tom Roe. In the poll Doe led in the coastal states by 12 points. | 12 points: margin Doe
Jane Doe faces Tom Roe. In the poll Doe leads by 4 points, outside the margin of error. | 4 points: margin Doe
The poll found that a third of respondents live with their parents. | a third: live with their parents
The poll shows that concern about jobs has grown 12 points. | 12 points: change +12 concern about jobs
Tom Roe sits in a distant third place with 7 percent of the vote, against 24 percent for Jane Doe. | 7 percent: Roe; 24 percent: Doe
Jane Doe leads Tom Roe, the poll says. The gap has widened to 12 points, up from 7 in July. | 12 points: margin Doe; 7: margin Doe previously
Democrats' edge is growing, the poll says. The gap is six points. | six points: margin Democrats
In the exit poll women made up 53 percent of voters. | 53 percent: women
In the exit poll two-thirds of the electorate was white. | two-thirds: was white
In an exit poll 62 percent of Black voters said they voted for Jane Doe in 2020. | 62 percent: Doe / black
"""  # noqa: E501


@cases(REFUSED + BESIDE)
def test_in_an_article_about_a_survey(text: str, figures: str) -> None:
    assert read(text) == figures


# Far from where a survey is spoken of a share of people who do something is no answer, what they say or think is.
FAR_OFF = """
Half of the town's carers work nights. | -
By then 91 percent of the pupils had logged on, said the head teacher. | -
By then 91 percent of the pupils had logged on, Ms. Roe said. | -
Its shops sold a third of what the region's households eat. | -
Membership among the young is down by 4 points. | -
Two in five renters say the rent is too high. | Two in five: rent is too high / renters
Sixty percent of renters favor a cap. | Sixty percent: support / renters
Seven in 10 residents see no use for a second bridge. | Seven in 10: see no use for a second bridge
The report found that 24 percent of nurses plan to leave. | 24 percent: plan to leave / nurses
Asked whether they would move, half of the tenants shook their heads. | half: shook their heads / tenants
"""
ELSEWHERE = "The town lies by the sea, and its harbour is old. " * 10


@cases(FAR_OFF)
def test_far_from_the_survey(text: str, figures: str) -> None:
    assert read(ELSEWHERE + text) == figures


# A text full of polls that tells none of their figures, and then of other things.
NO_FIGURES = (
    "Polls come and go here. A new survey of likely voters is out on Monday, and pollsters will ask them who leads. "
)
MUCH_LATER = """
The gap between the two was 27 percent. | -
At least 70 percent of the sports clubs have applied for a loan. | -
Nearly half of the planned 1,500 clinics want staff. | -
Half of the members oppose the merger. | Half: oppose / members
"""


@cases(MUCH_LATER)
def test_much_later_in_a_text_about_polls(text: str, figures: str) -> None:
    assert read(NO_FIGURES + ELSEWHERE * 2 + text) == figures


# Whole documents without a survey.
@pytest.mark.parametrize(
    "text",
    [
        "Prices rose 3.4 percent in May, and rents rose 5 percent, the statistics office said.",
        "The home team made 44 percent of its shots and won by 12 points.",
        "Jane Doe won the election with 54 percent of the vote to Tom Roe's 44 percent.",
        "The bank raised its rate by a quarter of a point, to 4.25 percent. Half of the board voted for it.",
        "The polls closed at eight. Turnout was 61 percent, and Jane Doe took 54 percent of the votes counted.",
        "Murders fell by 12 percent last year while thefts rose 4 percent, according to the police.",
        "The vaccine was 94 percent effective in a trial of 30,000 volunteers.",
        "Shares of the firm lost 6 percent; its profit fell by a third.",
        # counts of votes, in several countries' words: no word in them is of a survey
        "The Greens polled over 36 per cent against Labour's 30 per cent in the city. "
        "Labour got 24 per cent of the votes polled.",
        "In the by-election Jane Doe polled 8,412 votes, or 38.2 per cent, and Tom Roe 31 per cent. "
        "Polling stations closed at ten.",
        "Labour topped the poll in the west with 22.4 per cent of first preferences, "
        "ahead of the Greens on 20 per cent.",
        "Labour has 38 per cent of the party vote and the Greens 11 per cent. "
        "Polling was held in five phases. The polls open again in May.",
        "Jane Doe got 50.4 per cent and Tom Roe 49.6 per cent, the electoral commission said. "
        "Each polled seven million votes.",
        "A survey of the coast is due. " + ELSEWHERE * 6 + "A third of its requests were rejected, 6 percent in 2015.",
    ],
)
def test_a_document_without_a_survey_has_no_row(text: str) -> None:
    assert list(polls.extract(text)) == []


# Documents that never say "poll" or "survey", but how many were asked.
@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Two in five nurses say they may quit. The union questioned 2,309 of them in May.", "Two in five"),
        ("Of the 1,204 renters who were quizzed online, 44% had moved in the past year.", "44%"),
        ("Half of the farmers said they would sell, a charity that heard from 640 of them reports.", "Half"),
        (
            "Forty per cent of bakers plan to cut hours, according to research by Acme. A third of bakers cut staff.",
            "Forty per cent, A third",
        ),
        (
            "New research from Acme Bank found 31% of landlords expect to sell. It showed 12% of tenants fear a rise.",
            "31%, 12%",
        ),
        ("According to research by the Harbour Institute, 31% of bees die each winter and 12% of hives are lost.", ""),
        ("The firm, which does research for the army, fell 4 percent. Half of the staff said nothing.", ""),
        (
            "A study by Acme found 45% of renters skip meals. The study also found 12% of renters owe rent.",
            "45%, 12%",
        ),
        (
            "New research from Acme shows 31% of small bakeries plan to hire. Some 12% of quarrymen expect to rest.",
            "31%, 12%",
        ),
        ("More than 60 percent of pastors in the Acme study of 1,000 pastors reported lower giving.", "60 percent"),
        ("A study by Acme Hospital found 45% of patients relapse. The study also found 12% of patients die.", ""),
        ("1,000 people were asked if they walk their dog, and 49% said yes. Some 20% said it walks them.", "49%, 20%"),
        ("We asked our readers whether the bridge should close; 61 per cent said no.", "61 per cent"),
        ("Rents are a top concern, says a Bank of Acme report released in May. 80% of owners cited them.", ""),
        (
            "Rents worry many, according to a Bank of Acme report released in May. 80% of owners say so.",
            "80%",
        ),
        ("New figures from Acme Hotels show that 45% of guests admit taking a towel.", "45%"),
        (
            "One in three Britons has never cooked, new research has revealed. Some 12% do not own a pan.",
            "One in three, 12%",
        ),
        ("A police report released on Monday found 30% of drivers killed had been drinking.", ""),
        ("In shops with a union, 94 percent of workers never voted to join it, according to a new report by Acme.", ""),
        ("According to a Labor Department report, the jobless rate for workers was 4.5 percent.", ""),
        ("Protesters were asked to leave. 30% of shops closed, and 45% of the budget was spent.", ""),
        ("Detectives questioned 12 men. Crime fell 4 percent, and half of the force were off sick.", ""),
        ("The 1,200 guests drank half of the wine, and 40 percent of the rooms were let.", ""),
    ],
)
def test_a_survey_by_another_name(text: str, figures: str) -> None:
    assert ", ".join(row.figure for row in polls.extract(text)) == figures


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("a poll found 39 percent", True),
        ("voters approve of her, 52-45%", True),
        ("six in 10, a survey says", True),
        ("two-thirds of respondents", True),
        ("a poll: the tunnel was supported by 4 in 5 respondents", True),
        ("in the poll net approval is -9", True),
        ("a poll puts fine gael on 27pc", True),
        ("labor leads 52 to 48 in the poll", True),
        ("a poll on a pc, held from may 5 to 8", False),
        ("a poll is held on sunday", False),
        ("some 39 percent of farm workers say no, and 9 percent of owners agree", True),
        ("sales rose 39 percent", False),
        ("some 39 percent of farm workers say no", False),
        ("pollution fell by 39 percent, a correspondent says", False),
        ("", False),
    ],
)
def test_the_gate(text: str, may: bool) -> None:
    assert gate.opens(text) == may


@pytest.mark.parametrize(
    ("method", "told"),
    [
        ("The national survey, held March 3-8 among 1,204 adults, is out.", True),
        ("It rests on telephone interviews with 1,150 likely voters drawn by lot.", True),
        ("A survey of its records found 2,002 leaks.", False),
        ("The hall holds 2,002 people.", False),
    ],
)
def test_who_tells_the_method_tells_the_figures(method: str, told: bool) -> None:
    text = method.lower() + " the pollster adds: " + ", ".join(f"{n} percent" for n in range(1, 60))
    found = sentences(text)
    mark(text, found)
    assert (survey_talk.prior(text, found, 2) >= 1.5) is told


# What stands aside is told of something else; words of results and thresholds have other senses.
ASIDE = """
Jane Doe, who won 31 percent at the last election, is on 24 percent in the poll. | 24 percent: Doe
The poll, carried out in May, has Jane Doe on 41 percent and Ann Roe on 37 percent. | 41 percent: Doe; 37 percent: Roe
Put turnout at 60 percent and Jane Doe leads Ann Roe by 44 percent to 40 percent. | 44 percent: Doe; 40 percent: Roe
Jane Doe would have to be content with 9 percent in the poll. | 9 percent: Doe
In the poll her ratings top 50 percent among men. | 50 percent: approve / men
In the poll Jane Doe has 48 percent, well short of the 56 percent she took in 2018. | 48 percent: Doe
Jane Doe is on 31 percent in the poll, far from the 43 percent that carried her to power. | 31 percent: Doe
In the poll 44 percent of women said they paid their bills by phone. | 44 percent: paid their bills by phone / women
In the poll 18 percent support ousting elected judges. | 18 percent: support
In the poll jobs were named as the top problem by 38 percent, ahead of inflation at 23 percent. | 38 percent: jobs; 23 percent: inflation
In the poll 38 percent name jobs as their main worry. Unemployment came second with 17 percent. | 38 percent: jobs; 17 percent: unemployment
In the poll seven in 10 nurses say they have noticed a rise in the count of night calls. | seven in 10: have noticed a rise in the count of night calls / nurses
In the poll 95 percent of the heads, deputies and senior teachers replying said they had cut courses. | 95 percent: had cut courses
In the poll 61 percent of the women interviewed were worried. | 61 percent: were worried / women
"""  # noqa: E501

# Whose figure it is in an article about a survey: an office's, a record's, a cause's, or of what cannot answer.
OF_OTHERS = """
Health ministry figures show that one in six Kenyans has high blood pressure. | -
Police say 70 percent of burglaries go unsolved. | -
Harbor officials reckon that a third of the ferries are late. | -
The city estimates that 15 percent of its pipes leak. | -
An estimated one in eight residents is on a waiting list. | -
Critics claim that a quarter of residents never got a letter. | -
About 8 percent of customers could lose power this winter, the city government warned. | -
As of Tuesday, 61 percent of residents had received a second letter. | -
In the poll 71 percent are happy with the trust, well below its 85 percent target. | 71 percent: are happy with the trust
Roughly 30 percent of trucks on the road fail inspection. | -
Two-thirds of complaints are never looked at. | -
A third of the assessments took place within a month. | -
The scheme could save families 5 to 15 percent on fuel. | -
Forty percent of nurses put it at between 20 and 30 percent. | Forty percent: put it at between / nurses
No mayor since 1950 has gone below 25 percent. | -
To be safe Jane Doe must stay above 45 percent. | -
Jane Doe went on to win the primary by nine points. | -
Jane Doe ended up winning the county, 47 to 46 percent. | -
Jane Doe leads by 8 points in the poll; in the primary, in which she took 54 percent of the vote, she was behind. | 8 points: margin Doe
The poll was right about the 5-point Labour win. | -
The mayor's claim that half of all renters move each year is false. | -
When residents were told that a third of the trees would go, most changed their minds. | -
The polls overestimated her support by 3 points. | -
The "47 percent" remark still haunts him. | -
The wards were 84 percent full in March. | -
In reality it is 21 percent. | -
The correct answer is about 6 percent. | -
Labor clung on to the seat by just under two points. | -
They will fight on, up to a point. | -
A 5 percent swing would cost Labor eight seats. | -
The pound lost 3 percent against the euro. | -
The gender pay gap is 14 percent. | -
The census found that 37 percent of residents have no religion. | -
The union won 84 percent backing in a strike ballot. | -
The Greens' vote share was 37 percent in 2019. | -
Jane Doe backed him about 90 percent of the time, which was too little for some voters. | -
A third of eligible voters turned out in May, and half of the young did so. | -
Premiums will be 4 to 37 percent lower than last year. | -
Whoever wins needs over 50 percent to escape a run-off. | -
A candidate needs 25 percent of the committee to get on the ballot. | -
It is a long way from the 50 percent she'd need in May. | -
The bank waived its 3 percent balance transfer fee. | -
There is an elevated risk (about 20 percent) of a recession. | -
So 35 percent of 60 is 21. | -
An analysis of court files showed that one in five tenants lost. | -
That is half the number of ten years ago. | -
The consumer confidence index rose 4 points in May. | -
The country scored 41 out of 100 for its courts. | -
The bill died on a vote of 37 to 54. | -
Pay rises would be held at 1 percent for four years. | -
You want to start at 60 percent, he said. | -
It was a race in which, some may recall, the party secured 43 percent. | -
The mayor, who took 49 percent of the vote last November, is liked. | -
Polls had shown her ahead in the north, while in the south Ann Coe defeated her rival by 7 points. | -
Jane Doe has raised 40 percent of her money from small donors. | -
"""  # noqa: E501

# What looks like that and is the survey's.
OF_THE_SURVEY = """
Officials said the survey showed that 44 percent want the bridge. | 44 percent: want the bridge
Half of officials say the plan will fail. | Half: plan will fail / officials
Experts were surprised: 43 percent of parents worry about screens. | 43 percent: worry about screens / parents
These figures show that 52 percent of nurses want to leave. | 52 percent: want to leave / nurses
About 8 percent of customers said they would leave, according to the survey. | 8 percent: leave / customers
A quarter of vets have thought of leaving the trade. | A quarter: thought of leaving the trade / vets
Two-thirds of farms have cut staff. | Two-thirds: have cut staff / farms
As of Tuesday Jane Doe is on 43 percent in the polls. | 43 percent: Doe
Approval has fallen below 40 percent. | 40 percent: approve
Her remark was condemned by 61 percent of women. | 61 percent: her remark condemned / women
Told that the plan would raise taxes, 52 percent oppose it. | 52 percent: oppose
A third of nurses backed it in the poll, and half of the young did so. | A third: support / nurses; half: support / young
Cyber risk (20 percent) is the top threat in the poll. | 20 percent: Cyber risk
In the poll flu shots are important to 56 percent, and for COVID-19 it is 43 percent. | 56 percent: important; 43 percent: important
In the poll 57 percent of residents favored ferries, like earlier polls. | 57 percent: support
In the poll 44 percent of swing voters back her. | 44 percent: support / swing voters
In the poll 84 percent would vote yes in a referendum. | 84 percent: yes
Her index card shows that 56 percent of nurses say they are fine. | 56 percent: fine / nurses
In the poll 37 percent of lower-income and 30 percent of middle-income workers plan to move. | 37 percent: plan to move / lower-income workers; 30 percent: plan to move / middle-income workers
Forty-one out of 100 people say it is too late. | Forty-one out of 100: too late
Last November support was at 44 percent in the poll. | 44 percent: support previously
Actually, 56 percent of nurses say they are fine. | 56 percent: fine / nurses
Approval is actually higher among men, at 56 percent. | 56 percent: approve / men
"""  # noqa: E501


@cases(OF_OTHERS + OF_THE_SURVEY)
def test_whose_figure_it_is(text: str, figures: str) -> None:
    assert read(text) == figures


WHOLE = "In the poll 52 percent support the tunnel and 41 percent oppose it; of men 55 percent support it, and of women 49 percent do. Of renters 60 percent support it. "  # noqa: E501


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Waits have grown: the hospital put off 44.3 percent of visits last year.", None),
        ("The measure failed in May, with 51.3 percent opposed.", None),
        ("Among owners it is 48.5 percent in the poll.", 48.5),
        ("In the city council race it is Jane Doe 43.7, Tom Roe 36.3, Ann Coe 10.7 and Ed Poe 5.8 percent.", 43.7),
    ],
)
def test_a_share_finer_than_the_survey_s_is_another_s(text: str, value: float | None) -> None:
    later = "The council meets in the old town hall by the river. " * 2
    assert ([e.value for e in polls.extract(SURVEY + WHOLE + later + text)][5:] or [None])[0] == value


# The same words where they mean a result, a threshold or a layer.
NO_ASIDE = """
Jane Doe won 31 percent at the last election. | -
Jane Doe would have to get 9 percent to qualify. | -
They are among the top 1 percent. | -
The change has to be approved by three-fourths of them. | -
Average score 1975 1980 1985 1990 1995 in the poll 15% 10 renters. | -
Net approval in the poll -40 -35 -30 -25 -20 -15 among women. | -
The state needs half again as much, Jane Doe said. | -
Jane Doe won in May with 53 percent of the vote. | -
The measure failed with 48 percent of the vote. | -
Under the law Jane Doe must clear 50 percent in November. | -
At the last general election 43 percent of 18 to 24-year-olds turned out. | -
At the 2019 election Jane Doe ended up with 45 percent. | -
Jane Doe is at 40 percent in the poll. She brought home 45 percent in 2019. | 40 percent: Doe
In the poll 40 percent approve. Car thefts are down 37 percent. | 40 percent: approve
In the poll 40 percent approve, although tariffs rose 6 percent this month. | 40 percent: approve
In the poll 40 percent approve. The model makes Jane Doe an 85 percent favorite. | 40 percent: approve
In the poll Jane Doe has 40 percent. In seats that gives her 41 and Ann Roe 13. | 40 percent: Doe
A third of the visa petitions were turned down. | -
"""


@cases(ASIDE)
def test_words_of_results_in_other_senses(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(NO_ASIDE)
def test_results_thresholds_and_layers(text: str, figures: str) -> None:
    assert read(text) == figures


def test_short_turns_of_talk_take_no_text_far_from_its_poll() -> None:
    turns = "ROE: I see. DOE: Yes. ROE: And? DOE: So it goes. ROE: Right. DOE: Quite. ROE: Go on. DOE: I will. "
    poll = "Our new poll of 1,000 adults has 60 percent in favor of the toll. "
    text = poll + turns + "DOE: Women are keener, at 72 percent."
    assert [e.value for e in polls.extract(text)] == [60, 72]
    long = "The council met in the old town hall by the river until late in the evening to talk of the new roof. " * 8
    assert [e.value for e in polls.extract(poll + long + "It got 72 percent.")] == [60]
