"""Whose answers a figure counts, where the poll decides it."""

from __future__ import annotations

import pytest

import polls


def groups(text: str) -> list[str]:
    return [row.subgroup for row in polls.extract(text, published="2026-01-26")]


# A poll wholly of one group: what is said of that group is said of all.
WHOLE = """
The Ipsos poll of 1,005 adults found a high level of dissent among Republicans. Nearly half of that group, 49 percent, support the plan. Forty percent of Ohioans taking the survey support the plan. | republicans; republicans; all
The survey of Denver voters found 55 percent of Denverites support the plan. Forty percent of women do. | all; women
The Post surveyed 500 voters in San Diego. Half of San Diegans support the plan. | all
The poll of 900 Illinois voters found 55 percent support the plan. Sixty percent of Chicagoans do. | all; chicago
The Gallup poll of 629 likely Republican primary voters was taken last week. Among Republican voters, 45 percent support the plan. | all
The Gallup poll of 629 likely Republican primary voters was taken last week. Forty percent of Republicans and 60 percent of women support the plan. | all; women
The exit poll questioned 629 Republican primary voters and 584 Democratic ones. Of Republican voters, 45 percent support the plan; among Democratic voters 20 percent support it. | republicans; democrats
The Gallup poll questioned 1,200 people aged 18 to 29. Of young voters, 60 percent support the plan. | all
The Gallup poll questioned 1,200 people aged 18 to 29. Sixty percent of women support the plan. | women
Two-thirds of hospital staff support the plan, a Unison survey found. The union questioned 9,589 nurses. Among young nurses, 45 percent do. | all; young nurses
Two-thirds of hospital staff support the plan, a Unison survey of 1,000 adults found. | hospital staff
A survey of 1,500 students found half had missed meals. Foreign students were hit hardest, with two-thirds skipping meals. | all; foreign students
The Gallup poll of 1,005 adults was taken last week. Among Republican voters, 45 percent support the plan. | republicans
Sixty per cent of midwives working in community clinics plan to leave, a survey found. Acme surveyed 1,412 midwives in community clinics in May. | all
Sixty per cent of midwives working at night plan to leave, a survey found. Acme surveyed 1,412 midwives and doctors in May. | midwives working at night
About 27 percent of workers are confident, the survey found. By contrast, 45 percent of retirees are. The survey questioned 1,004 workers and 254 retirees. | workers; retirees
Half of street vendors fear a recession, the survey found. More than 1,600 vendors took part in it. Of young vendors, 61 percent fear one. | all; young vendors
Almost half of its members said that queues annoyed them, the survey by the consumer group found. | all
The Gallup poll of 900 registered voters was taken last week. In it 45 percent of voters support the plan. | all
Half of small business owners fear closure, the Acme survey of 750 small firms found. A third of bosses plan cuts, and 12 percent of female owners do. | all; all; female owners
The Gallup survey of 750 firms found that 52 percent plan cuts. So do 44 percent of small firms. | all; small firms
Acme surveyed Canadian millennials and found that 18 percent of millennials skip breakfast. | all
The poll questioned 1,500 millennial respondents in May. It found that 18 percent of millennials skip breakfast. | all
The Gallup poll of 1,000 mums was taken in May. A third of mothers skip lunch, as do 44 percent of working mothers. | all; working mothers
The Gallup poll of 1,000 parents was taken in May. A third of mums skip lunch. | mothers
Of all 865 teachers and heads surveyed by Gallup, 43 percent skip lunch. | all
In the poll, 57 per cent of the 911 teachers questioned said so. Of the primary school teachers questioned, 63 per cent did. | all; primary school teachers
The survey found two-thirds of farmers worry. Of the farmers surveyed, 40% plan to sell. | all; all
The survey of 911 nurses found 57 per cent agree. In hospitals, 41% of nurses do. | all; hospitals
The Acme survey of young veterans was published in May. The 2,000 veterans who replied said they need help. Some 53 percent of young vets feel lonely. Half of veterans do not work. | all; all
Only a quarter of 14 to 16 year olds knew the anthem. One in six could name the minister. The Acme survey interviewed 110 pupils. | all; all
Some 41 percent of 16- to 18-year-olds smoke, an Acme survey found. The survey questioned 1,310 students in May. Of girls, 30 percent do. | all; girls
Some 41 percent of 18- to 29-year-olds smoke, an Acme survey found. The survey questioned 1,310 nurses in May. Of women, 30 percent do. | 18-29; women
The exit poll questioned 2,100 Democratic primary voters. Some 52 percent of those taking part in the primary were women. | all
Exit polls tell more. Six in ten primary voters weighed the endorsement, and 30 percent of women did. | all; women
The Acme poll of 1,005 adults was taken in May. Some 40 percent of primary voters are undecided. | primary voters
The poll of 1,000 adults found 12 percent plan to take part in the caucuses. Of those taking part in the caucuses, 45 percent back Doe. | all; taking part in caucuses
The Gallup poll of 1,000 teens was taken in May. Some 61 percent of teens want fewer tests, as do 12 percent of younger teens. | all; younger teens
The union polled its members and found that 71 percent would strike. Six in ten members say pay is too low. | all; all
Half of the 1,200 small-business owners polled by Acme plan to hire. Some 12 percent of firms will cut jobs. | all; all
An Acme poll of 1,005 adults found that 71 percent want a strike. Six in ten members of the union do. | all; members of union
The Acme poll was taken in May. Nearly 40 percent of Republican insiders said Doe won. Behind her, the survey found, were Roe with 12 percent and Poe with 8 percent, according to Republican insiders. A third of Democrats agreed. | republican insiders; republican insiders; republican insiders; democrats
The Acme poll of 1,005 adults was taken in May. Half of young voters are worried. According to young voters, housing is the top issue (45 percent). Of all, 30 percent name it. | young voters; young voters; all
The Acme poll of 1,005 adults was taken in May. Half of Democrats are worried.¶Doe leads Roe 46 percent to 44 percent, according to Democrats. | democrats; all; all
"""  # noqa: E501

PRIMARY = """
The Gallup poll of 1,005 adults, with a subsample of 410 Republicans, was taken last week. In the Republican primary, Jane Doe has 31 percent and Tom Roe 24 percent. | republicans; republicans
The Gallup poll of 1,005 adults, with a subsample of 410 Republicans, was taken last week. In the general election, Jane Doe has 48 percent and Tom Roe 44 percent. | all; all
The Gallup poll of 1,005 adults was taken last week. In the general election, Jane Doe has 48 percent and Tom Roe 44 percent. | all; all
The Gallup poll of 1,005 adults, with a subsample of 410 Republicans, was taken last week. Of all voters, 61 percent support the plan. | all
The Acme poll of 1,000 registered voters finds Mary Hill leads the field of Democrats vying to be governor with 31 percent, followed by Tom Roe with 22 percent. A fifth of Democratic voters are undecided. In a general-election match-up Hill leads Sam Pratt, 48 percent to 41 percent. | democrats; democrats; democrats; all; all
The Acme survey of 1,200 adults shows Ann Poe ahead in the GOP primary with 28 percent to Tom Roe's 19 percent. Ten percent of Republicans would not vote for either. | republicans; republicans; republicans
The Acme poll of 800 registered voters was taken in May. Some 30 percent of Democratic voters back Ann Hale. Tom Lund is second in the Democratic primary, at 16 percent. On the Republican side, 33 percent of Republicans back Rebecca Stone and 30 percent back Tim Kraus. | democrats; democrats; republicans; republicans
Jeb Bush leads the Republican field; Hillary Clinton is ahead on the Democratic side, an Acme poll finds. Of Republicans, 31 percent back Bush and 20 percent Marco Rubio.¶Bush's edge goes further. He is most often named as likeliest to beat a Democratic nominee next fall (44 percent) and with the clearest ideas (29 percent). | republicans; republicans; republicans; republicans
The Acme poll finds Ann Poe leads the Republican field with 27 percent, to Tom Roe's 19 percent. | all; all
The Acme poll of 629 likely Republican primary voters was taken last week. In the Republican primary Jane Doe has 31 percent and Tom Roe 24 percent. Half of Republicans are sure of their choice. | all; all; all
The Acme poll of registered voters found Hillary Clinton would beat Republican front-runner Donald Trump, 47 percent to 41 percent. Of Republicans, 82 percent back Trump. | all; all; republicans
Only 42 percent of Republican voters trust Tom Roe, the Acme poll of 900 registered voters found. In the Democratic nomination race Ann Hale is ahead, 60 percent to 30 percent, of Jane Stone. | republicans; democrats; democrats
Only 42 percent of Republican voters trust Tom Roe, the Acme poll of 900 registered voters found.¶Ann Hale has 49.7 percent, while the Republican nominee has 41.1 percent. | republicans; all; all
Ann Hale won the Democratic primary in May. She now leads Tom Roe, 47 percent to 42 percent, in an Acme poll of 800 likely voters. Of Democrats, 91 percent are with her. | all; all; democrats
Democratic primaries are over. Ann Hale leads Republican Tom Roe, 47 percent to 42 percent, in an Acme poll of 800 likely voters. Of Democrats, 91 percent back Democrat Hale. | all; all; democrats
The Acme poll of 1,000 adults found that Democrats lead Republicans in the race for Congress, 47 percent to 41 percent, as their candidates' primaries end. Of Democrats, 92 percent back their candidate. | all; all; democrats
An Acme poll of 1,000 adults finds Clinton far ahead. Sixty-four percent of Democrats favor her for the nomination, to 14 percent for Sanders. In a general-election matchup, Clinton leads Bush 53 percent to 41 percent. Bush tops the GOP field at 16 percent. | democrats; democrats; all; all; republicans
Half of Democrats want Clinton as nominee, and 20 percent Biden. Her lead over Sanders has grown to 30 points. The Acme poll of 1,017 adults also found that 46 percent approve of Obama. | democrats; democrats; democrats; all
In the Acme poll of registered voters, Biden stands at 31 percent among Democrats, Warren at 22 percent. Against Trump, Biden is ahead, 51 percent to 42 percent. | democrats; democrats; all; all
Among likely Democratic voters, Northam holds 40 percent, an Acme poll of Virginia voters found. Gillespie is ahead in the Republican race at 38 percent. Northam leads Gillespie by 11 points in a general-election matchup. | democrats; republicans; all
Ann Hill leads the Republican pack with 40 percent, an Acme poll of 800 registered voters shows. Of Democratic voters, 58 percent back Tom Lund for the nomination. The governor's job approval is at 41 percent. | republicans; democrats; all
The Acme poll of 900 Ohio Republicans was taken in May. A third of Republican primary voters may change their mind. | all
"""  # noqa: E501


@pytest.mark.parametrize("line", [line for line in (WHOLE + PRIMARY).splitlines() if line])
def test_bases(line: str) -> None:
    text, wanted = line.split(" | ")
    assert groups(text.replace("¶", "\n\n")) == wanted.split("; ")


@pytest.mark.parametrize(
    ("population", "group"),
    [
        ("likely Republican primary voters", "republicans"),
        ("likely Republican primary voters", "republican voters"),
        ("people aged 18 to 29", "18-29"),
        ("black voters", "black"),
    ],
)
def test_a_group_as_wide_as_the_poll_is_all_of_it(population: str, group: str) -> None:
    text = f"The Gallup poll of 629 {population} was taken last week. Among {group}, 45 percent support the plan."
    assert groups(text) == ["all"]


# A survey wholly of people by what they do: they are "all"; a part of everybody is not, nor where everybody is counted.
ONLY = """
A new survey found that 68 percent of nurses feel tired and 30 percent of male nurses do. | all; male nurses
The survey found that 68 percent of teachers feel tired. Of support staff, 30 percent do. | teachers; support staff
The survey found 68 percent of police officers tired and 30 percent of white officers. | all; white officers
A new survey found that 68 percent of veterans feel tired and 30 percent of Americans do. | veterans; all
A new survey of 1,000 adults found that 68 percent of nurses feel tired. | nurses
A new survey found that 68 percent of women feel tired. | women
The Gallup survey of 1,512 employed adults was taken in May. It found that 62 percent of workers are tired, as are 70 percent of women. | all; women
The Gallup poll asked 1,200 adults who own a car. Half of car owners drive daily. | all
Of the 900 parents of small children who were questioned by Gallup, 44 percent read aloud; among single parents 30 percent do. Half of parents sing. | all; single parents; all
The Gallup survey of doctors and nurses found that 61 percent are tired, among them 70 percent of nurses. Half of doctors smoke. | all; nurses; doctors
A new survey found that 57 percent of ballet dancers are tired. Some 41 percent of ballet dancers have a second job. | all; all
A new survey found that 57 percent of ballet dancers are tired, against 30 percent of adults. | ballet dancers; all
The Gallup poll of 1,512 adults found that 57 percent of ballet dancers are tired. Some 41 percent of ballet dancers have a second job. | ballet dancers; ballet dancers
"""  # noqa: E501


@pytest.mark.parametrize("line", [line for line in ONLY.splitlines() if line])
def test_a_survey_of_a_trade(line: str) -> None:
    text, wanted = line.split(" | ")
    assert groups(text) == wanted.split("; ")


# A poll of which every group is of one sort of people, some further divided, was put to them alone.
ONE_SORT = """
A new poll by Acme says that millennials are ready for change. Some 61 percent of young voters back the plan. Forty percent of millennials want lower taxes, as do 55 percent of young Hispanics. A quarter of young women have a second job. | all; all; young hispanic; young women
A survey by Acme says Latinos feel ignored. Some 61 percent of Latinos want a new law. Forty percent of Latino men plan to vote, and 55 percent of young Latinos do. Half of Hispanic voters are undecided. | all; hispanic men; young hispanic; all
The Acme poll of 1,005 adults found millennials are ready for change. Some 61 percent of young voters back the plan. A quarter of young women have a second job. Forty percent of millennials want lower taxes. | young voters; young women; millennials
A new poll by Acme says that millennials are ready for change. Some 61 percent of young voters back the plan, compared with 30 percent of seniors. A quarter of young women have a second job. | young voters; 65+; young women
A new poll by Acme says that millennials are ready for change. Some 61 percent of millennials back the plan. Half of Americans do. A quarter of young women have a second job. | millennials; all; young women
A new poll shows the senator losing white voters. Some 61 percent of whites oppose him, as do 52 percent of white women. Of white men, 70 percent do. | white; white women; white men
"""  # noqa: E501


@pytest.mark.parametrize("line", [line for line in ONE_SORT.splitlines() if line])
def test_a_poll_that_tells_of_one_sort_of_people(line: str) -> None:
    text, wanted = line.split(" | ")
    assert groups(text) == wanted.split("; ")


@pytest.mark.parametrize(
    ("text", "population"),
    [
        ("A Gallup survey of U.S. Latinos found that 63 percent back the law.", "U.S. Latinos"),
        ("Gallup polled Muslims in France and found that 63 percent back the law.", "Muslims"),
        ("A Gallup poll found that 63 percent of gay Americans back the law.", None),
        # one sort of people, told with the first figure
        ("A Gallup survey found that 63 percent of nurses back the law.", "nurses"),
        ("A Gallup poll found that 63 percent of Ohio teachers back the law and 30 percent oppose it.", "teachers"),
        ("A Gallup poll found 63 percent of economists who work for banks back the law.", None),
        ("A Gallup poll found that 63 percent back the law. It found 55 percent of drivers against the toll.", None),
        ("A Gallup poll found that 63 percent of teachers back the law and 30 percent of adults do.", "adults"),
        # told by their age
        ("A Gallup poll of 18- to 29-year-olds found that 63 percent back the law.", "18- to 29-year-olds"),
        ("A Gallup poll of over-65s found that 63 percent back the law.", "over-65s"),
        ("A Gallup poll of people aged 18 to 29 found that 63 percent back the law.", "people aged 18 to 29"),
        ("A Gallup poll of some 900 teachers found that 63 percent back the law.", "teachers"),
        ("The law has 63 percent in the Gallup poll among 18-to-29-year-olds.", None),
        # voters, and the public beside them, which then are one
        ("A Gallup poll found that 63 percent of voters back the law and 30 percent of Christians do.", "voters"),
        ("A Gallup poll found that voters want to send more people to space, 63 percent to 30 percent.", "voters"),
        ("Most people, 63 percent, back it, Gallup found.\n\nNearly two-thirds of voters, Gallup says, drive.", None),
        ("Voters are wary of the law, according to a Gallup poll.\n\nSome 63 percent of Canadians oppose it.", None),
    ],
)
def test_whom_a_poll_is_said_to_be_of(text: str, population: str | None) -> None:
    assert [poll.population for poll in polls.extract(text).records.polls] == [population]
