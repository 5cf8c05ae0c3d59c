"""Lists of polls, earlier rounds and exit polls: each figure's poll has the facts that the text tells of it."""

# ruff: noqa: E501  (cases read best on one line)
from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right

import pytest

import polls
from polls.document import Document
from polls.language.segment import sentences
from polls.linking import link
from polls.rules.claim import Claim

PUBLISHED = dt.date(2026, 1, 26)  # a Monday

# Article with marked figures | for each figure: pollster, sample size, first and last day of fieldwork, population
CASES: dict[str, tuple[str, list[str]]] = {
    "rows of a table": (
        """
Poll / Dates / Sample / Yes / No
Quinnipiac University / Jan. 11-15 / 1,390 RV / [45] / [51]
Fox News / Jan. 8-11 / 1,000 LV / [50] / [46]""",
        ["Quinnipiac University 1390 2026-01-11 2026-01-15 registered voters"] * 2
        + ["Fox News 1000 2026-01-08 2026-01-11 likely voters"] * 2,
    ),
    "bullets with sample and dates": (
        """
Two final polls are out.
* Monmouth University, 748 likely voters, Jan. 3-6: Lee [50%], Ray [44%].
* ABC News/Washington Post, 2,220 likely voters, Jan. 4-7: Lee [47%], Ray [43%].""",
        ["Monmouth University 748 2026-01-03 2026-01-06 likely voters"] * 2
        + ["ABC News/Washington Post 2220 2026-01-04 2026-01-07 likely voters"] * 2,
    ),
    "a round of which no time is told is the one told of before": (
        """
A Gallup poll of 1,005 adults, taken January 5-9, 2026, has [57%] for it, up from [54%] in October, and [38%] against,
down from [45%].""",
        ["Gallup 1005 2026-01-05 2026-01-09 adults", "Gallup - 2025-10-01 2025-10-31 -"] * 2,
    ),
    "lists under dated headings": (
        """
A Gallup poll of 1,005 adults, Jan. 5-9, 2026, asked of the mayor and of mayors before.
- Good/great: [38%]
- Bad/awful: [52%]
Jane Doe (June 1998)
- Good/great: [31%]
- Bad/awful: [25%]
2006
- Good/great: [38%]
- Bad/awful: [21%]""",
        ["Gallup 1005 2026-01-05 2026-01-09 adults"] * 2
        + ["Gallup - 1998-06-01 1998-06-30 -"] * 2
        + ["Gallup - - - -"] * 2,
    ),
    "the name is a heading": (
        """
Every week this page lists the new polls.
Gallup. The lowest: [36%] approve, from 1,016 adults interviewed Jan. 1-15.
YouGov. Here [42%] approve among 1,632 adults, Jan. 12-15.""",
        ["Gallup 1016 2026-01-01 2026-01-15 adults", "YouGov 1632 2026-01-12 2026-01-15 adults"],
    ),
    "facts behind the figures, for a paper": (
        """
ICM for the Guardian: Red [46%], Blue [34%]. (1,532 people, Jan. 6-7)
YouGov for the Times: Red [42%], Blue [35%]. (2,130 people, Jan. 5-7)""",
        ["ICM 1532 2026-01-06 2026-01-07 -"] * 2 + ["YouGov 2130 2026-01-05 2026-01-07 -"] * 2,
    ),
    "the month's poll is the earlier one": (
        """
Some [45%] approve, up from [40%] in November, a Gallup poll found.
The January poll of 1,182 adults was conducted Jan. 11-15. The November poll, of 1,437 adults, was conducted Nov. 10-14.""",
        ["Gallup 1182 2026-01-11 2026-01-15 adults", "Gallup 1437 2025-11-10 2025-11-14 adults"],
    ),
    "the round before ran in other days and had other people": (
        """
Some [45%] approve; a fortnight ago it was [42%], a Gallup poll found.
Gallup spoke to 1,182 adults on Jan. 20-22. The one before had 1,437, Jan. 6-9.""",
        ["Gallup 1182 2026-01-20 2026-01-22 adults", "Gallup 1437 2026-01-06 2026-01-09 -"],
    ),
    "who was asked now, beside a figure of then": (
        """
Roads were named by [29%] of the 2,098 adults in the Gallup survey, up from [17%] in October.
Interviews were done online and by phone from 8 to 20 January.""",
        ["Gallup 2098 2026-01-08 2026-01-20 adults", "Gallup - 2025-10-01 2025-10-31 -"],
    ),
    "a report that is its maker's": (
        """
Four in ten doctors are tired, Lakeside's annual report shows.
It questioned 12,339 doctors between Dec. 30 and Jan. 5. Some [79%] blame the hours.""",
        ["Lakeside 12339 2025-12-30 2026-01-05 doctors"],
    ),
    "a month's own": (
        """
Some [45%] approve, and in November [42%] did, a Gallup poll found.
The new poll is of 1,182 adults. November's, of 1,437, was fielded Nov. 10-14.""",
        ["Gallup 1182 - - adults", "Gallup 1437 2025-11-10 2025-11-14 -"],
    ),
    "the previous one was done": (
        """
Some [45%] approve in the Gallup poll of Jan. 20-22. In late November it had been [42%].
The survey is of 1,182 adults. The previous one was done November 23 to 26.""",
        ["Gallup 1182 2026-01-20 2026-01-22 adults", "Gallup - 2025-11-23 2025-11-26 -"],
    ),
    "a year ago, told without a year": (
        """
Some [45%] approve, and in November of 2024 [42%] did, a Gallup poll found.
The poll was done Jan. 20-22. Last November's was done on Nov. 10 and 11.""",
        ["Gallup - 2026-01-20 2026-01-22 -", "Gallup - 2024-11-10 2024-11-11 -"],
    ),
    "the month is the reported poll's own": (
        """
Some [45%] approve, and a year ago this month [42%] did, a Gallup poll found.
The January poll was taken Jan. 20-22 and asked 1,182 adults.""",
        ["Gallup 1182 2026-01-20 2026-01-22 adults", "Gallup - - - -"],
    ),
    "days without their month": (
        """
Of voters, [51%] want it, a Gallup poll found. In November [42%] did.
Gallup interviewed 1,003 voters on Jan. 6-8. The November poll was conducted from the 21st to the 23rd.""",
        ["Gallup 1003 2026-01-06 2026-01-08 voters", "Gallup - 2025-11-21 2025-11-23 -"],
    ),
    "days in the sentence of the round's figures": (
        """
A Gallup poll taken January 12 to 18 with 1,200 adults has [39%] in favor.
In the previous round, taken from November 20 to December 8, [42%] were.""",
        ["Gallup 1200 2026-01-12 2026-01-18 adults", "Gallup - 2025-11-20 2025-12-08 -"],
    ),
    "the survey before": (
        """
Approval is [37 percent] in a Gallup poll. He was at [42 percent] then.
The survey was in the field Jan. 7-10 and included 1,245 adults. Summer's survey, July 10-13, had 1,057 respondents.""",
        ["Gallup 1245 2026-01-07 2026-01-10 adults", "Gallup 1057 2025-07-10 2025-07-13 -"],
    ),
    "lines that open with their dates": (
        """
The Gallup poll by round
Jan. 27-Feb. 5, 2025: [48%] approve
Nov. 5-12, 2025: [43%] approve
Jan. 11-18, 2026: [42%] approve
The January survey covered 1,003 adults. The November survey covered 1,052 adults.""",
        [
            "Gallup - 2025-01-27 2025-02-05 -",
            "Gallup 1052 2025-11-05 2025-11-12 adults",
            "Gallup 1003 2026-01-11 2026-01-18 adults",
        ],
    ),
    "an aside counts the sample": (
        """
Fox News, which asked 1,005 registered voters, makes it [45%] to [42%]. Opinium, for The Observer, has [48%] for it.""",
        ["Fox News 1005 - - registered voters"] * 2 + ["Opinium - - - -"],
    ),
    "the same partners": (
        """
A Washington Post-Ipsos poll of 2,513 adults, conducted Jan. 11-15, puts approval at [43%].
Five months earlier, in a poll of August 13 to 18, the same partners found [45%].""",
        ["Ipsos 2513 2026-01-11 2026-01-15 adults", "Ipsos - 2025-08-13 2025-08-18 -"],
    ),
    "an exit poll is of voters on the day": (
        """
Lee won Saturday's primary. According to exit polls, [58%] of renters were for her.""",
        ["- - 2026-01-24 2026-01-24 voters"],
    ),
    "the night on which votes were counted": (
        """
Roe conceded late Saturday. Lee had swept the coast. According to exit polls, [58%] of renters were for her.""",
        ["- - 2026-01-24 2026-01-24 voters"],
    ),
    "a day of something else": (
        """
Lee rested on Saturday. According to exit polls, [58%] of renters were for her.""",
        ["- - - - voters"],
    ),
    "the exit poll of an earlier vote": (
        """
Lee won on Saturday. In the 2020 vote, [58%] of renters were for her, according to exit polls.""",
        ["- - - - -"],
    ),
    "a range of days, not the day it ended": (
        """
A Gallup poll completed on Sunday has [38%] in favor. Gallup interviewed 1,017 adults for the poll from Jan. 21 to 25.""",
        ["Gallup 1017 2026-01-21 2026-01-25 adults"],
    ),
}


@pytest.mark.parametrize(("article", "expected"), CASES.values(), ids=CASES)
def test_facts_of_each_round(article: str, expected: list[str]) -> None:
    text, at = "", 0
    marks: list[tuple[int, int]] = []
    for m in re.finditer(r"\[([^\]]+)\]", article):
        text += article[at : m.start()]
        marks.append((len(text), len(text) + len(m[1])))
        text += m[1]
        at = m.end()
    document = Document(text + article[at:], published=PUBLISHED)
    found = sentences(document.folded)
    starts = [s.start for s in found]
    claims = [Claim(a, b, 0.0, "share", bisect_right(starts, a) - 1, "case") for a, b in marks]
    linked = link(document, found, claims)
    got = []
    for k in linked.poll:
        assert k is not None
        p = linked.polls[k]
        got.append(" ".join(str(v or "-") for v in (p.pollster, p.sample_size, p.start_date, p.end_date, p.population)))
    assert got == expected


PLAIN = [
    "CNN: the day's news in brief\nA Gallup poll of 1,000 adults finds [39%|] in favor.",
    "Gallup, a company of Washington, was founded in 1935.\nA YouGov poll has [39%|] in favor.",
]


@pytest.mark.parametrize("article", PLAIN)
def test_names_that_open_no_entry(article: str) -> None:
    text = article.replace("[", "").replace("|]", "")
    document = Document(text, published=PUBLISHED)
    found = sentences(document.folded)
    at = text.index("39%")
    linked = link(document, found, [Claim(at, at + 3, 39.0, "share", len(found) - 1, "case")])
    assert linked.polls[0].pollster in ("Gallup", "YouGov")
    assert len(linked.polls) == 1


@pytest.mark.parametrize(
    ("method", "now", "then"),
    [
        ("It surveyed 5,394 people in 2021 and 3,271 in late 2025.", 3271, 5394),
        ("It is based on interviews with 2,031 people this year and 1,004 people in 2021.", 2031, 1004),
        ("It gathered 5,394 responses in the last months of 2021 and 3,271 in the same part of 2025.", 3271, 5394),
        ("It surveyed 1,004 people in Quebec and 900 in Ontario.", 1004, None),
    ],
)
def test_numbers_asked_in_two_rounds_are_each_its_own(method: str, now: int, then: int | None) -> None:
    text = f"A Leger survey found that 67% of people support it, up from 57% in 2021. {method}"
    records = polls.extract(text, published="2025-12-20").records
    asked = {p.poll_id: p.sample_size for p in records.polls}
    assert [asked[e.poll_id or ""] for e in records.estimates] == [now, then]
