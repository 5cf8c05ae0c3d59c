"""Figures that follow those of a dated poll: of its wave and of its month, marked * for those of an earlier survey."""

# ruff: noqa: E501  (cases read best on one line)
from __future__ import annotations

import re

import pytest

import polls

# A text of March 3, 2014, and the month of each of its figures ("-": none).
CASES = {
    "In August, Gallup found that [42 percent] of workers were content with their pay. Some [31 percent] were looking for another job.": "8 8",
    "When Gallup asked about overtime last August, [42 percent] of men said they got too much of it. Among nurses it was [61 percent], Gallup said.": "8 8",
    "A new Marist poll has the mayor's approval at [40 percent]. In October, a Siena survey found [57 percent] against the tolls. Siena found that [30 percent] of drivers would pay them.": "- 10 10",
    "Last fall, [52 percent] of Ohioans told Quinnipiac that they would legalize the drug. Men were for it, [59] to [37 percent].": "- - -",
    "As Pew found in 2012, [42 percent] of fathers feel that they spend too little time at home. Only [23 percent] of mothers say so.": "- -",
    # others of the house
    "In August, Gallup found that [42 percent]* of workers were content with their pay. In a new survey Gallup finds [48 percent] of them content.": "8 -",
    "In August, Gallup found that [42 percent]* of workers were content with their pay. This week Gallup has it at [48 percent].": "8 -",
    "In August, Gallup found that [42 percent]* of workers were content with their pay. Gallup puts it at [48 percent].": "8 -",
    "In August 2010, Gallup found that [42 percent]* of workers were content with their pay. Gallup's latest survey puts the share at [48 percent].": "8 -",
    "In August, Gallup found that [42 percent]* of workers were content with their pay. [48 percent] of them now are.": "8 -",
    "In August, Gallup found that [42 percent]* of workers were content with their pay. By January the share was down to [36 percent].": "8 1",
}  # fmt: skip


# Each figure of a row has the month that stands behind it, and what goes on about it has it too.
CASES |= {
    "The mayor's approval in the Siena poll was [50 percent]* in December, [47 percent]* in January and [44 percent] in February.": "12 1 2",
    "In Gallup's polls, [50 percent]* approved of the mayor in December, [47 percent]* in January and [44 percent] last month.": "12 1 2",
    "In a new Siena poll Ms. Roe has [41 percent]. She had [47 percent]* in January, a lead of [6 points]*.": "- 1 1",
    "In a new Siena poll [50 percent] of those who moved here in January approve of the mayor.": "-",
}  # fmt: skip
# What a new poll is compared with has the month from which things are said to have moved.
CASES |= {
    "Support for aid has fallen since November, from [51 percent]* to [39 percent], a new Pew survey finds.": "11 -",
    "Support for aid has doubled since November 2012, to [31 percent], a new Pew survey finds. Opposition to it fell from [51]* to [39 percent].": "- 11 -",
    "In a new Pew survey [44 percent] support aid, five points more than in May. Among women it rose from [36]* to [41 percent].": "- 5 -",
    "In a new Pew survey [44 percent] support aid. The war began in May. Among women it rose from [36]* to [41 percent].": "- - -",
    "In a new Pew survey [44 percent] support aid since the law of last May. Among women it rose from [36]* to [41 percent].": "- - -",
}  # fmt: skip


@pytest.mark.parametrize("marked", CASES)
def test_what_goes_on_about_a_dated_poll(marked: str) -> None:
    text, at, want = "", 0, {}
    for m, month in zip(re.finditer(r"\[(.+?)\](\*?)", marked), CASES[marked].split(), strict=True):
        text += marked[at : m.start()]
        want[len(text)] = ("previous" if m[2] else "current", month)
        text += m[1]
        at = m.end()
    found = polls.extract(text + marked[at:], published="2014-03-03")
    months = {p.poll_id: "-" if p.start_date is None else str(p.start_date.month) for p in found.records.polls}
    assert {e.char_start: (e.wave, months[e.poll_id]) for e in found if e.char_start in want} == want
