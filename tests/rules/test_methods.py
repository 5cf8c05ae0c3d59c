"""Facts of method: sentences of our own and what they state."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import polls
from polls.document import Document
from polls.language.dates import DateMention
from polls.language.segment import Sentence, sentences
from polls.lexicon.loader import load
from polls.rules.methods import MethodMention, not_figures, read
from polls.rules.methods_places import places
from polls.rules.methods_types import KINDS

PUBLISHED = dt.date(2020, 9, 30)  # a Wednesday


def mentions(text: str, published: dt.date | None = PUBLISHED, day_first: bool = False) -> list[MethodMention]:
    document = Document(text)
    return [
        m for s in sentences(document.folded) for m in read(document.folded, document.lower, s, published, day_first)
    ]


def values(text: str, kind: str) -> list[object]:
    return [m.value for m in mentions(text) if m.kind == kind]


# sentence | sample sizes | population | place
SAMPLES = """
The poll of 1,005 adults was taken by phone. | 1005 | adults |
A total of 3,571 people, 15 years and older, were interviewed for the poll. | 3571 | people, 15 years and older |
A sample of 3, 738 adults was interviewed. | 3738 | adults |
The poll heard from a total of 1,22,016 respondents. | 122016 | |
A poll surveyed 1,435 LVs. | 1435 | likely voters |
A poll surveyed 812 RVs in Ohio. | 812 | registered voters | Ohio
Three hundred and twelve (312) registered voters were interviewed for the poll. | 312 | registered voters |
The survey drew answers from 1204 US adults. | 1204 | adults | United States
The union hired the firm to interview 700 nurses who work on wards, a survey said. | 700 | nurses |
For the poll it did interviews face to face with 3,600 people. | 3600 | |
The pollster reached out to 1,500 voters for its poll. | 1500 | voters |
The poll asked 2,150 parents with children aged five to 17. | 2150 | parents with children aged five to 17 |
It polled 3,000 parents in Wales with children aged four to 9. | 3000 | parents with children aged four to 9 | Wales
A sample of 604 adults employed full-time was interviewed. | 604 | adults employed full-time |
The poll questioned 700 parents of school-age children. | 700 | parents |
It questioned 2,234 British adults online. | 2234 | adults | United Kingdom
A sample of 1,005 registered voters was asked. | 1005 | registered voters |
The college surveyed 800 likely voters in Pennsylvania. | 800 | likely voters | Pennsylvania
The firm polled more than 2,000 people. | 2000 | |
In all, 2,417 adults aged 18 or over were questioned. | 2417 | adults |
The poll surveyed 1,310 Canadians over the age of 18. | 1310 | adults | Canada
The survey of 1,500 was done in May. | 1500 | |
The survey (n=1,002) covered the whole country. | 1002 | |
Poll methodology: telephone interviews to 909 adults in two weeks. | 909 | adults |
The sample for the poll was around 1,150. | 1150 | |
Research was carried out online and involved 2,120 Irish adults. | 2120 | adults | Ireland
For the poll researchers questioned more than 500 11-16-year-olds. | 500 | 11-16-year-olds |
A poll found it. A total of 1,500 businesses took part, the chamber said. | 1500 | businesses |
It surveyed 602 likely Democratic and Republican caucus-goers. | 602 | likely Democratic and Republican caucus-goers |
The survey's results are based on 1,500 completed questionnaires returned by mail. | 1500 | |
Responses to the survey were gathered in May from 1,500 managers. | 1500 | managers |
From a sample of 1,500 the poll drew its answers. | 1500 | |
The survey asked a sample of 1,022 year 10 pupils. | 1022 | year 10 pupils |
A section of the poll had a sample size of 435. | 435 | |
The pollsters completed 1,000 interviews. | 1000 | |
The poll of 1,618 randomly selected registered Illinois voters was released. | 1618 | registered voters | Illinois
The poll is new. Among the 629 likely voters the race was closer. | 629 | likely voters |
In the poll, of the 2,010 respondents most agreed. | 2010 | |
The poll rests on interviews with 1,210 people aged 50 and older. | 1210 | adults 50 and older |
The new survey of 512 likely Republican caucus-goers was the third. | 512 | likely Republican caucus-goers |
A poll of 611 likely Republican primary voters in Ohio found a tie. | 611 | likely Republican primary voters | Ohio
The survey of 1,000 families was repeated. | 1000 | families |
Nearly 4,000 business leaders of all trades were surveyed. | 4000 | business leaders |
The poll questioned 500 members of the teachers union. | 500 | members of the teachers union |
The survey of 640 U.S. Internet users was small. | 640 | U.S. Internet users | United States
The poll asked 1,200 Americans who voted in the last election. | 1200 | voters | United States
The poll drew on 1,500 people likely to vote. | 1500 | likely voters |
A 1,000-person survey was run by the paper. | 1000 | |
The firm interviewed 2,002 UK adults between Friday and Sunday. | 2002 | adults | United Kingdom
The poll spoke to a thousand voters. | 1000 | voters |
The study drew 3,400 responses. | 3400 | |
On paper, 1,100 adults were reached by telephone. | 1100 | adults |
The poll was conducted June 11 and 12 and included 1,005 Democrats. | 1005 | |
The poll has 502 voters who will probably attend the 2024 Republican caucuses. | 502 | likely Republican caucus-goers |
The survey of 400 adults likely to vote in the Democratic primary is out. | 400 | likely Democratic primary voters |
The poll surveyed 600 voters who say they will vote for the Republican candidate. | 600 | voters |
A survey of 640 winemakers was done in May. | 640 | winemakers |
The union surveyed 1,204 paramedics. | 1204 | paramedics |
Some 730 firefighters were surveyed. | 730 | firefighters |
A poll of 112 mayors finds half for it. | 112 | mayors |
Most of the 1,054 heads, deputies and bursars responding to the survey agreed. | 1054 | heads, deputies and bursars |
Nearly 9,000 readers took the survey. | 9000 | readers |
The survey had 2,017 participants. | 2017 | |
The survey is of 1,600 18- to 24-year-olds. | 1600 | 18- to 24-year-olds |
Of the 2,309 parents of pupils who were questioned, most agreed. | 2309 | parents |
The poll has a sample size of 705 - a small one. | 705 | |
The survey was mailed to 5,000 households, of which 1,204 responded. | 1204 | |
The poll called 2,392 people and received answers from 1,250 of them. | 1250 | |
The poll was done from September 24 to 30 through interviews with 1,200 adults. | 1200 | adults |
"""


def _rows(table: str) -> list[list[str]]:
    return [[c.strip() for c in line.split("|")] for line in table.strip().splitlines()]


@pytest.mark.parametrize(("text", "sizes", "population", "place"), _rows(SAMPLES), ids=lambda c: c)
def test_sample(text: str, sizes: str, population: str, place: str) -> None:
    found = [m for m in mentions(text) if m.kind == "sample"]
    assert [str(m.value) for m in found] == [sizes]
    assert (found[0].population or "") == population
    assert (found[0].place or "") == place
    assert text[found[0].start : found[0].end].replace(",", "").replace(" ", "") in (sizes, "athousand")


@pytest.mark.parametrize(
    "text",
    [
        "Some 1,200 people were killed.",
        "He asked 300 people to leave.",
        "More than 100 people were interviewed by detectives.",
        "The law affects 12,000 families and 4,000 workers, a survey said.",
        "In the poll, 52 percent of voters agreed.",
        "The poll asked 2016 voters about their choice.",
        "A 2012 survey found that 1 in 10 adults agreed.",
        "The poll, taken Oct. 12-19, gave her 45 points.",
        "Some 52,000 voters of the county have moved.",
        "The team took a random sample of 500 messages.",
        "In the survey, people said they pay $1,200 in rent.",
        "A poll found it so. Some 1,500 people took part in the march on Sunday.",
        "The survey has 1,200 names on it.",
        "In 24 countries surveyed, most agreed.",
        "The survey had 40 questions on prices.",
        "Only 3,000 copies of the poll were printed.",
        "In this poll 60 percent of 18- to 29-year-olds agreed.",
    ],
)
def test_no_sample(text: str) -> None:
    assert values(text, "sample") == []


def test_subsamples_are_parts() -> None:
    text = "The poll surveyed 900 registered voters, including 412 Republicans and 390 Democratic primary voters."
    found = [(m.value, m.sub, m.group) for m in mentions(text) if m.kind == "sample"]
    assert found == [
        (900, False, None),
        (412, True, "republicans"),
        (390, True, "democratic primary voters"),
    ]
    text = "It spoke to 640 Republicans and 560 Democrats, but the poll rests on all 1,420 registered voters surveyed."
    assert [(m.value, m.sub) for m in mentions(text) if m.kind == "sample"] == [(640, True), (560, True), (1420, False)]


def test_subsample_told_by_what_its_people_do() -> None:
    text = "The poll surveyed 910 registered voters, including 480 who would vote in the primary."
    found = [(m.value, m.sub, m.group) for m in mentions(text) if m.kind == "sample"]
    assert found == [(910, False, None), (480, True, "who would vote in the primary")]


def test_samples_of_several_states_are_equal() -> None:
    text = "The polls surveyed 1,101 Colorado voters, 1,102 Iowa voters, and 1,103 Virginia voters."
    found = [(m.value, m.place, m.sub) for m in mentions(text) if m.kind == "sample"]
    assert found == [(1101, "Colorado", False), (1102, "Iowa", False), (1103, "Virginia", False)]


def test_hedged_sample() -> None:
    assert [m.bound for m in mentions("The poll surveyed nearly 5,200 people.") if m.kind == "sample"] == ["about"]
    assert [m.bound for m in mentions("It polled more than 2,000 households.") if m.kind == "sample"] == ["at least"]


# sentence | margins | group of the last one
MARGINS = """
The margin of error is plus or minus 3 percentage points. | 3.0 |
Its margin of error was about three percentage points. | 3.0 |
The poll's margin of sampling error is +/- 3.1. | 3.1 |
The survey carries a margin of error of \u00b12.5 percentage points. | 2.5 |
The survey has a 3.1% margin of error. | 3.1 |
The lead was inside the poll's 5.3 percentage point error margin. | 5.3 |
It has a three-point margin of error. | 3.0 |
The poll's credibility interval, which says how exact it is, is about 4 points. | 4.0 |
The sampling error is 2.6 points. | 2.6 |
Results are accurate to within 3 points 19 times out of 20. | 3.0 |
The margin of error is 3 points for the whole sample and 5.2 points for Republicans. | 3.0, 5.2 | republicans
The error is plus or minus 3 points for adults and plus or minus 5 each for men and nurses. | 3.0, 5.0 | men and nurses
The margin of error is 2.8 points for all, 4.1 for Democrats and 4.4 for Republicans. | 2.8, 4.1, 4.4 | republicans
The margin of error is 2.9 points; for the 415 Republicans it is 4.8 points. | 2.9, 4.8 | 415 republicans
The registered voter sample has a margin of error of 4.1 points. | 4.1 | registered voters
The registered voter sample has a margin of error of +/- 4.1 points. | 4.1 | registered voters
The poll's results for likely voters have a margin of error of 3.8 points. | 3.8 | likely voters
The maximum margins of error are 3 points. | 3.0 |
The poll's statistical error does not exceed 3.4% for indicators close to 50%. | 3.4 |
The poll's statistical error (with a probability of 0.95) does not exceed: 3.4%. | 3.4 |
In 19 cases out of 20 the poll's results differ by no more than three points in either direction. | 3.0 |
The poll's result can vary by as much as 3.5 points either way. | 3.5 |
The margin of error for Illinois is plus or minus 1%. | 1.0 | illinois
The lead is within the margin of error. | |
She won by a 3-point margin. | |
She leads in both polls. The Acme poll's margin is 4 points. | |
He is ahead by a margin of 5 points, the poll found. | |
The race is within the margin of error, though he leads by 5 percent. | |
Its error margin is between 2 and 3.5 points. | |
The survey has a margin of error of 3 to 4 points. | |
The rise in tolls was beyond the normal plus-or-minus 0.4% swing. | |
The forecast of seats may be off by nine seats either way. | |
The poll says views of men and women differ by 12 points. | |
"""


@pytest.mark.parametrize(("text", "margins", "group"), _rows(MARGINS), ids=lambda c: c)
def test_margin(text: str, margins: str, group: str) -> None:
    found = [m for m in mentions(text) if m.kind == "margin"]
    assert ", ".join(str(m.value) for m in found) == margins
    if group:
        assert found[-1].group == group
    assert [m.sub for m in found] == [i > 0 for i in range(len(found))]


def test_margins_of_a_part_and_of_another_poll() -> None:
    told = (
        "The margin of error for answers from the 465 nurses and midwives who say they are sure to vote is plus or "
        "minus 4.5 points, and for the full sample it's 3. The Lakeshore poll's margin is 4 points."
    )
    found = [(m.value, m.sub) for m in mentions(told) if m.kind == "margin"]
    assert found == [(4.5, True), (3.0, False), (4.0, False)]


def test_those_likely_to_vote_are_likely_voters() -> None:
    found = mentions("The poll asked 901 registered voters, including 422 who were likely to vote.")
    assert [(m.value, m.population, m.sub) for m in found if m.kind == "sample"] == [
        (901, "registered voters", False), (422, "likely voters", True)
    ]  # fmt: skip


def test_results_for_a_part_have_a_margin_of_their_own() -> None:
    found = mentions("Results for the 410 Democrats have a margin of error of 5 points.")
    assert [(m.value, m.sub) for m in found if m.kind == "margin"] == [(5.0, True)]
    for text in (
        "In the poll the Democratic sample of 410 has a margin of error of 5 points.",
        "The poll drew 410 Republicans, whose answers have a margin of error of 5 points.",
    ):
        assert [m.group for m in mentions(text) if m.kind == "margin"] != [None]
    found = mentions("The margin of error on the 410-person Republican sample of the poll was 5 points.")
    assert [m.sub for m in found if m.kind == "margin"] == [True]
    found = mentions("The poll gathered responses from 1139 adults and had a margin of error of 3 points.")
    assert [(m.value, m.sub) for m in found if m.kind == "margin"] == [(3.0, False)]


def test_a_margin_of_a_counted_part_is_that_parts() -> None:
    found = mentions("The sampling margins of error are 5.5 points for the 316 Democrats, 5.9 for the 277 Republicans.")
    assert [(m.value, m.sub) for m in found if m.kind == "margin"] == [(5.5, True), (5.9, True)]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("The margin of error is 3 points, 19 times out of 20.", 0.95),
        ("The poll's error is 3.1 points at the 95 percent confidence level.", 0.95),
        ("The survey has a 95% level of confidence.", 0.95),
        ("The sampling error is 2 points with a confidence level of 90 percent.", 0.9),
        ("I believe with 99 percent certainty that he will go.", None),
        ("They won nine times out of 10 this year.", None),
    ],
)
def test_confidence(text: str, level: float | None) -> None:
    assert values(text, "confidence") == ([] if level is None else [level])


MODES = """
The poll was taken by landline and cell phone. | phone
The survey was done by live interviewers ringing land lines and mobile phones. | live phone, phone
The robo-poll reached 600 voters by automated calls. | ivr
The automated survey of 850 voters was cheap. | ivr
The online panel of 1,800 adults is new. | online
It interviewed 1,500 adults over the internet in a poll. | online
The survey used online and telephone interviews. | online, phone
The poll was taken by text message. | text
A mail survey of 2,000 families was used. | mail
Face-to-face interviews were held with 1,200 adults for the poll. | in person
The poll found that 86 percent are online. |
Half of survey respondents plan to shop online. |
Half have had threatening messages online, a survey by Acme found. |
He said in a telephone interview that the poll was wrong. |
In the poll, three in 10 say her phone call was rude. |
The Daily Mail survey found support. |
The survey, published first on the paper's site online, asked 900 adults. |
"""


@pytest.mark.parametrize(("text", "expected"), _rows(MODES), ids=lambda c: c)
def test_mode(text: str, expected: str) -> None:
    assert sorted(str(v) for v in values(text, "mode")) == (
        [x.strip() for x in expected.split(",")] if expected else []
    )


@pytest.mark.parametrize(
    ("text", "population", "tie"),
    [
        ("The poll of young Americans was taken in May.", "young Americans", "survey"),
        ("The poll of Americans ages 18 to 29 was taken in May.", "Americans ages 18 to 29", "survey"),
        ("The survey of teachers, nurses and carers was taken in May.", "teachers, nurses and carers", "survey"),
        ("The survey of farmers, taken in May, was small.", "farmers", "survey"),
        ("Acme surveyed LGBT Americans in May.", "LGBT Americans", "survey"),
        ("A new poll of likely voters shows a tie.", "likely voters", "survey"),
        ("The survey was conducted among registered voters in Ohio.", "registered voters", "survey"),
        ("In the poll, 52 percent of registered voters approve.", "registered voters", "figure"),
        ("The poll finds 28 percent among likely Democratic caucus-goers.", "likely Democratic caucus-goers", "figure"),
        ("A survey of economists found little worry.", "economists", "survey"),
        ("A major poll of Democratic voters had 26 percent.", "Democratic voters", "survey"),
        ("A poll on Monday of party supporters suggested so.", "party supporters", "survey"),
        ("The surveys were of a national sample aged 20 to 60.", "aged 20 to 60", "survey"),
    ],
)
def test_population(text: str, population: str, tie: str) -> None:
    assert [(m.value, m.tie) for m in mentions(text) if m.kind == "population"] == [(population, tie)]


def test_people_interviewed_ask_nobody() -> None:
    assert (
        values("A survey shows that 82 percent of parents interviewed feel children are less safe.", "population") == []
    )
    assert values("Of those parents surveyed whose children play games, 40 percent agreed.", "population") == []
    assert values("For the survey the researchers interviewed nurses.", "population") == ["nurses"]


def test_part_of_a_population_is_none() -> None:
    assert values("In the poll, 64 percent of black voters agreed.", "population") == []


FIELD_DATES = """
The poll, conducted between Friday and Sunday, was small. | 2020-09-25..2020-09-27 | fieldwork
The poll of 1,000 voters was taken Sept. 12-19. | 2020-09-12..2020-09-19 | fieldwork
Fieldwork was undertaken between 9th and 11th March. The poll is new. | 2020-03-09..2020-03-11 | fieldwork
The poll of 1,000 registered voters Aug. 23-26 was close. | 2020-08-23..2020-08-26 | sample
Of those answering the April 14-19 online survey, half agreed. | 2020-04-14..2020-04-19 | poll
A paper's poll in June gave her the lead. | 2020-06-01..2020-06-30 | poll
In August, a national poll had her ahead. | 2020-08-01..2020-08-31 | poll
A poll of likely voters in Hancock last month was close. | 2020-08-01..2020-08-31 | sample
A survey of 900 nurses by the staffing company Acme in July was close. | 2020-07-01..2020-07-31 | sample
The survey ended; it was taken over the weekend. | 2020-09-26..2020-09-27 | fieldwork
The poll of 978 adults was done Aug. 23-27. | 2020-08-23..2020-08-27 | fieldwork
The survey, held Aug. 23-27, is new. | 2020-08-23..2020-08-27 | fieldwork
Acme surveyed 2,600 people in 24 towns, from March 3 to June 9. | 2020-03-03..2020-06-09 | fieldwork
From Sept. 17 - 21, Acme spoke with 1,587 registered voters. | 2020-09-17..2020-09-21 | sample
A survey taken immediately following Tuesday night's debate was close. | 2020-09-29..2020-09-29 | fieldwork
A survey of viewers, done in the hours after Tuesday's speech, was close. | 2020-09-29..2020-09-29 | fieldwork
A survey released right after Tuesday's speech was close. | |
For the record: 979 registered voters, Sept. 22-24. | 2020-09-22..2020-09-24 | sample
Acme rang 1,000 registered voters from Sept. 10 to 14. | 2020-09-10..2020-09-14 | fieldwork
In July, the Acme institute conducted a survey of 900 adults. | 2020-07-01..2020-07-31 | fieldwork
In July, the polling firm surveyed 2,133 people of all ages. | 2020-07-01..2020-07-31 | fieldwork
The survey says that parents interviewed feel less safe today. | |
The poll was taken between March seventh and March eleventh. | 2020-03-07..2020-03-11 | fieldwork
Research was done by Acme among 1,001 parents (09.08.2020 - 12.08.2020). | 2020-08-09..2020-08-12 | fieldwork
The poll was conducted before the Aug. 14 speech, from Aug. 9 to Aug. 13. | 2020-08-09..2020-08-13 | fieldwork
The survey ran throughout July. | 2020-07-01..2020-07-31 | fieldwork
The survey, in which 1,500 people took part in May and June, is out. | 2020-05-01..2020-06-30 | sample
They were interviewed from Sept. 9 to Sept. 11. | 2020-09-09..2020-09-11 | fieldwork
They were interviewed by the police from Sept. 9 to Sept. 11. | |
Research was done for the bank by Acme in July. | 2020-07-01..2020-07-31 | fieldwork
The survey was taken from late July through Aug. 11. | 2020-07-21..2020-08-11 | fieldwork
In July, the firm's survey said that 900 had moved. | |
In July, the firm said it will run a survey of 900 adults. | |
A poll finds that the convention of Aug. 24-27 changed little. | |
The poll released on Monday had him ahead. | |
People went to the polls in November and asked why. | |
They have taken sides since the poll, and again last week. | |
The movement for 2018 was helped by polls. | |
The poll was conducted before the debate on Monday. | |
A poll on Sunday put him at 36. | |
She spoke to voters, 52 percent of whom agreed in August. | |
"""


@pytest.mark.parametrize(("text", "days", "tie"), _rows(FIELD_DATES), ids=lambda c: c)
def test_field_dates(text: str, days: str, tie: str) -> None:
    found = [m for m in mentions(text) if m.kind == "field dates"]
    assert [f"{m.value.first}..{m.value.last}" for m in found if isinstance(m.value, DateMention)] == (
        [days] if days else []
    )
    assert [m.tie for m in found] == ([tie] if tie else [])


def test_weighting_and_wording_keep_the_words_of_the_text() -> None:
    assert values("The data were weighted by age, sex and region.", "weighting") == []  # no survey in sight
    text = "The survey results were weighted by age, sex and region."
    assert values(text, "weighting") == ["weighted by age, sex and region"]
    text = 'Respondents were asked, "Do you approve of the way the mayor does his job?"'
    assert values(text, "wording") == ["Do you approve of the way the mayor does his job?"]
    assert values('A reporter asked, "Do you approve of the mayor?"', "wording") == []


def test_not_figures_are_the_numbers_of_method() -> None:
    text = "The poll of 1,005 adults has a margin of error of 3 points at 95 percent confidence; 52 percent approve."
    spans = not_figures(mentions(text))
    assert [text[a:b] for a, b in spans] == ["1,005", "3 points", "95 percent confidence"]


def test_places_by_name_and_demonym() -> None:
    text = "US adults, Scots and voters in New Hampshire or N.C., not the New York Times or the University of Iowa."
    found = [(p.name, p.kind, p.country, p.demonym) for p in places(text, 0, len(text))]
    assert found == [
        ("United States", "country", "United States", False),
        ("Scotland", "state", "United Kingdom", True),
        ("New Hampshire", "state", "United States", False),
        ("North Carolina", "state", "United States", False),
    ]


def test_lexicon_of_places_has_no_name_twice() -> None:
    table = load("places")
    groups = [table["countries"], *table["states"].values(), *table["cities"].values()]
    for entry in (e for g in groups for e in g.values()):
        assert set(entry) <= {"names", "people", "alone"}
    names = [
        w
        for g in groups
        for n, e in g.items()
        for w in ([n] if e.get("alone", True) else []) + e["names"] + e["people"]
    ]
    assert len(names) == len(set(names))
    assert len(table["states"]["United States"]) == 52  # with the District of Columbia and Puerto Rico


def test_lexicon_of_populations_says_one_thing_of_a_noun() -> None:
    table = load("populations")
    kinds = ("respondents", "adults", "voters", "caucus", "others", "groups")
    nouns = [w for k in kinds for w in table[k]]
    assert len(nouns) == len(set(nouns))
    assert set(table["strong"]) <= set(table["respondents"])
    assert all(w == w.lower() for k in table for w in table[k])


def test_lexicon_of_modes_says_one_mode_of_a_phrase() -> None:
    table = load("modes")
    phrases = [w for e in table.values() for part in e.values() for w in part]
    assert set(table) == {"phone", "live phone", "ivr", "online", "text", "mail", "in person"}
    assert len(phrases) == len(set(phrases))


words = st.sampled_from(
    ["poll", "survey", "of", "1,005", "adults", "likely", "voters", "registered", "Ohio", "margin", "of error",
     "plus or minus", "3", "points", "for", "Republicans", ",", "and", "including", "by phone", "online", "Friday",
     "Oct. 3-5", "percent",
     "confidence", "95", "weighted", "\u00b1", "(n=", ")", "aged 18+", "U.S.", "interviews", "were",
     "conducted", "among", "\""]
)  # fmt: skip


@given(st.lists(words, max_size=30))
def test_any_words_give_spans_within_the_sentence(parts: list[str]) -> None:
    text = " ".join(parts)
    found = read(text, text.lower(), Sentence(0, len(text), 0, 0), PUBLISHED)
    for m in found:
        assert 0 <= m.start < m.end <= len(text)
        assert m.kind in KINDS
    assert found == sorted(found, key=lambda m: (m.start, m.end))


@pytest.mark.parametrize(
    "word",
    ["1,005 adults ", "1,000 ", "plus or minus 3 points ", "margin of error ", "poll of ", "500 likely voters and ",
     "by phone ", "a a ", "New York "],
)  # fmt: skip
def test_hostile_text_is_read_in_linear_time(word: str) -> None:
    def seconds(size: int) -> float:
        text = "poll survey plus error adults " + word * (size // len(word))
        begin = time.process_time()
        read(text, text.lower(), Sentence(0, len(text), 0, 0), PUBLISHED)
        return time.process_time() - begin

    small, large = min(seconds(10_000) for _ in range(3)), seconds(100_000)
    assert large < 40 * small + 0.1


def test_a_margin_of_another_poll_is_no_lead() -> None:
    told = "Doe is at 41 percent, an Acme poll found. Its margin of error is 3 points."
    text = f"{told} The Lakeshore poll's margin was 4 points."
    assert [e.value for e in polls.extract(text)] == [41.0]
