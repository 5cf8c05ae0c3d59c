"""Who did the work of a poll that goes by another name, and polls brought up in passing, in short articles of our own."""

# ruff: noqa: E501  (cases read best on one line)
from __future__ import annotations

import pytest

from tests.linking.test_polls import belongs, read

ARTICLES = {
    "the fieldwork of a paper's survey": """
Roe has [44%|Harrow Field] in the latest Evening Courier survey.

Fieldwork was carried out by Harrow Field between 3 and 5 January among 1,204 adults.""",
    "who does the calling, as an aside": """
A new Lakeside Courier survey has the measure at [51 percent|Tarn Group].

"They read the fine print," said pollster Jane Lund, whose Dayton firm, the Tarn Group, did the calling.

In the city [60 percent|Tarn Group] are for it. The survey of 600 likely voters has a margin of error of 4 points.""",
    "who does a foundation's fieldwork, after another house": """
The Botha Foundation's national poll has the party at [45%|Umbra Insight]. It would have 10%, as Ipsos had it in June, or [9%|Ipsos].

In the north it is on [37%|Umbra Insight].

Umbra Insight conducted telephone interviews with 1,412 voters. The margin of error is 4%.""",
    "who asked so many, told at the end of a poll for somebody": """
Six in ten, [59 percent|Latino Decisions], heard from nobody, according to a tracking poll for the NALEO Educational Fund.

A Miami Herald survey by Bendixen & Amandi earlier this month had them at [47 percent|Bendixen & Amandi].

[Forty-six percent|Latino Decisions] will vote early. Latino Decisions interviewed 400 voters Jan. 7-13.""",
    "a house that asked so many and tells what they said has a poll of its own": """
A CNN poll has him at [45 percent|CNN]. An ABC News poll had [44 percent|ABC News]. Gallup surveyed 1,015 adults and found [43 percent|Gallup].""",
    "what another house's finding is, is no other's": """
A Fox News poll has him at [45 percent|Fox News]. That echoes Gallup's finding that [44 percent|Gallup] approve.""",
    "who also found something, beside an outlet's poll; whose respondents they are": """
A CNN poll found that [45 percent|CNN] approve, and Gallup also found [41 percent|Gallup] approving. Some [51 percent|Pew Research Center] of Pew respondents did not.""",
    "who asked in a survey that an outlet paid for": """
YouGov quizzed shoppers in a survey that The Economist paid for. Surveys taken over a holiday can miss many, but the results show that [48 percent|YouGov] dislike him.""",
    "a bracket behind what a poll is like tells what is new": """
In the CBS News poll, [75 percent|CBS News] approved of the speech. A CNN poll is close to the CBS numbers (some [70 percent|CNN] approve).""",
    "the average is that of the outlet told before": """
A Fox News poll is out. Florida is tied in POLITICO's swing-state polling average. Doe trails Roe in Ohio by [1.6 points|Politico] in the average.""",
    "the poll by a house is that of the outlet": """
A CNN poll found that [45 percent|Gallup] approve. The poll by Gallup has women at [50 percent|Gallup].""",
    "a company that hires is no house": """
A Lakeside Ledger poll has [45 percent|Lakeside Ledger] for the union. Borden Motors hired 2,000 workers last year.""",
    "a poll of another time, within a paragraph of another's figures": """
In the Marist poll [51 percent|Marist] approve, up from the spring. Ipsos put it at [47 percent|Ipsos*] in May.

On prices [40 percent|Marist] approve. The survey of 1,600 people was done Jan. 3-8.""",
    "a poll of the past that opens what a paragraph tells": """
A LifeWay Research study finds [87%|LifeWay Research] of pastors opposed.

Back in 2022, Pew Research Center reported that [77%|Pew Research Center*] were.

Only [30%|LifeWay Research] would tax them. The online survey of 1,003 pastors was done Jan. 5-12.""",
    "a poll that opens a paragraph is what the text goes on about": """
A Marist poll has her at [51 percent|Marist].

An Ipsos poll has her at [48 percent|Ipsos].

On prices [40 percent|Ipsos] approve.""",
    "a pollster's figure of another time does not name the poll of the lead": """
A new poll has [52 percent|-] for the levy. That is what Ipsos found in 2021, when it was [52 percent|Ipsos*].""",
    "a paper's own poll": """
She has [51 percent|Daily Ledger], the Daily Ledger's poll shows.""",
    "a person's poll numbers": """
He has [51 percent|Gallup] in a Gallup poll, and the Old Senator's poll numbers are up.""",
    "what is said of the poll brought up in passing ends with its paragraph": """
A LifeWay Research study finds [87%|LifeWay Research] of pastors opposed.

Back in 2022, Pew Research Center reported that [77%|Pew Research Center*] were; [two-thirds|Pew Research Center*], in the same survey, feared it.

Only [30%|LifeWay Research] would tax them.""",
    "a house with an aside that phoned so many": """
Market Shares, out of Mount Prospect, phoned 502 voters last week. [Forty-seven percent|Market Shares] were for Roe.

A CBS News poll taken in October had [29 percent|CBS News] approving.""",
    "a house that was in the field, another's poll of another month": """
Tarn Analytics, a Salt Lake City firm, was in the field on Monday and found [26 percent|Tarn Analytics] for Roe.

A Gallup poll has [30 percent|Gallup].""",
    "a survey that the house spoken of published": """
Gallup had it at [92 percent|Gallup]. Pew Research Center, however, came in lower. In a survey it published in December, [81 percent|Pew Research Center] were.""",
    "a house that found it in a poll for a paper": """
A CBOS poll has [40%|CBOS]. IBRiS, in a poll on 7-8 January for the Rzeczpospolita daily, found [84%|IBRiS].""",
    "an unknown house that found it in a survey of its own": """
A CBOS poll has [40%|CBOS]. Farebank, in a separate survey of drivers, found [33%|Farebank].""",
    "a survey's title is no house": """
Just [29 percent|ETC Institute] are satisfied, according to the 2024 Community Survey.

The survey was mailed to 2,000 households in January by the ETC Institute.""",
    "who speaks pages behind a new poll did not do it": """
A new poll has [51 percent|-] for it.

One farmer said so.

Another said so too.

A third said nothing.

Data for Progress insists that it wins.""",
    "who conducted the poll, as a clause about a person's house": """
A Lakeside Ledger poll has [38 per cent|Northline Research].

"A two-horse race," said Tom Berg of Northline Research, which conducted the poll.""",
    "a person in a poll": """
A CBOS poll has [40%|CBOS]. Lund, in a new poll, has [33%|-].""",
    "a university's study": """
A LucidTalk poll has [42%|LucidTalk] for unity. A University of Otago study, done face to face, came up with [30%|University of Otago].""",
    "a vote that may be called is no survey": """
In the LucidTalk tracker [27%|LucidTalk] agree. If a poll were called tomorrow, [52%|LucidTalk] would stay.""",
    "a house that still has it so": """
Marquette has her at [49 percent|Marquette University Law School]. Rasmussen still has the state knotted at [49|Rasmussen Reports].""",
    "a year within a pollster's name is no time": """
Gallup has it at [51 percent|Gallup]. A new Research 2000 poll has [47 percent|Research 2000].""",
    "a place's vote of the past is no time of its poll": """
A Marist poll has her up in Ohio, [51 percent|Marist] to 40.

In Virginia, which Roe won in 2016, she leads [51 percent|Roanoke College] to 39 in a Roanoke College poll.

She is liked by [40 percent|Roanoke College].""",
}  # fmt: skip


@pytest.mark.parametrize("article", ARTICLES.values(), ids=ARTICLES)
def test_figures_belong_to_polls(article: str) -> None:
    _, expected, linked = read(article)
    assert belongs(linked) == expected


def test_who_printed_or_paid_is_the_sponsor() -> None:
    _, _, linked = read(ARTICLES["the fieldwork of a paper's survey"])
    assert [(p.pollster, p.sponsor, p.sample_size) for p in linked.polls] == [("Harrow Field", "Evening Courier", 1204)]


FACTS = [
    # a survey that nobody is named for at the end is the one that was told of
    ("A new Pew Research Center survey has [39 percent|Pew Research Center] for it. Gallup had 41.\n\nThese are findings of a survey of 8,512 adults, Jan. 12-18, 2026.", 8512),
    ("Umbra Insight has it at [39 percent|-]. Umbra Insight conducted telephone interviews with 1 412 registered voters.", 1412),
    ("Pallas Data has it at [39 percent|-]. It called people on Monday, reaching 1,180 voters, a margin of error of three points.", 1180),
    ("In our yearly survey, we asked 9,180 office workers, and [39 percent|-] liked it.", 9180),
    ("A LucidTalk poll has it at [39 percent|-]. Some 3,171 responses from its panel were analysed.", 3171),
    # numbers that count nobody who answered
    ("A LucidTalk poll has it at [39 percent|-]. The firm employs 1,200 workers.", None),
    ("A LucidTalk poll has it at [39 percent|-] in May 2025 412 days on.", None),
]  # fmt: skip


@pytest.mark.parametrize(("article", "count"), FACTS, ids=[a[:40] for a, _ in FACTS])
def test_samples(article: str, count: int | None) -> None:
    _, _, linked = read(article)
    assert linked.polls[0].sample_size == count


DAYS = [
    # a house cited in passing for a month of its own; not the month in which its poll came out
    ("The Marist poll has [41 percent|Marist]. A separate poll by KFF turned up a similar share in November, [37%|-].", "2025-11-01"),
    ("The Marist poll has [41 percent|Marist]. Emerson College last month gave her a lead, [37%|-].", "2025-12-01"),
    ("The Marist poll has [41 percent|Marist]. A CBS News poll published in November had [37%|-].", None),
    ("The Marist poll has [41 percent|Marist]. Emerson College, who lost in November, had [37%|-].", None),
    # what "back then" stands for
    ("In the Marist poll [41 percent|Marist] approve. That's a big change from October. Back then, [51%|-] did.", "2025-10-01"),
    ("In the Marist poll [41 percent|Marist] approve, little moved since it leaked in May of last year, when it was [51%|-].", "2025-05-01"),
    ("In the Marist poll [41 percent|Marist] approve. Back then, [51%|-] did.", None),
]  # fmt: skip


@pytest.mark.parametrize(("article", "day"), DAYS, ids=[a[-60:] for a, _ in DAYS])
def test_months(article: str, day: str | None) -> None:
    _, _, linked = read(article)
    start = linked.polls[-1].start_date
    assert (None if start is None else str(start)) == day
