"""Figures of now and of before: compared, dated by what was so then, headed by a time; in short articles of our own."""

# ruff: noqa: E501  (cases read best on one line)
from __future__ import annotations

import pytest

from tests.linking.test_polls import belongs, read

ARTICLES = [
    """
An ICM poll has No on [58%|ICM], with Yes on [42%|ICM]. In November, when ICM last asked, they were tied. It was then, of course, that the bill was still in the Lords; [37%|ICM*] said they would back it and [37%|ICM*] were against. Today [33%|ICM] are for it.""",
    """
An ICM poll has Roe on [58%|ICM]. At this stage Mr. Blair had [two-thirds|ICM*] of the country behind him.""",
    """
A YouGov poll has it at [39|YouGov]-[33|YouGov], after [41|YouGov*]-[30|YouGov*] in the first week.""",
    """
A YouGov poll finds that [53%|YouGov] of independents call it acceptable, compared with [55%|YouGov*] under Bush.""",
    """
A YouGov poll finds that [53%|YouGov] of those over 30 call it acceptable, compared with [55%|YouGov] under 30.""",
    """
A Gallup poll has approval at [67%|Gallup]. It fell below half just once, to [48%|Gallup*], in 2009, amid the slump.""",
    """
A Gallup poll has Roe at [44 percent|Gallup]. In November he had [42 percent|Gallup*]. Doe stood at [15|Gallup*] then and Poe, since departed, at [8|Gallup*].""",
    """
The Gallup poll has Doe in front with [39%|Gallup] (no change from our previous survey on 3-4 January) to the [32%|Gallup] of Roe. Poe has [8%|Gallup] (up from [6%|Gallup*] in the last poll), while Coe has [4%|Gallup].""",
    """
The Gallup poll has Doe on [30 percent|Gallup], compared with [33 percent|Gallup*] in the previous poll in June, Roe on [25 percent|Gallup] and Poe on [9 percent|Gallup].""",
    """
The Gallup poll has Doe on [30 percent|Gallup]. In the previous poll in June Doe had [33 percent|Gallup*], Roe [25 percent|Gallup*] and Poe [9 percent|Gallup*].""",
    """
Approval is at [48 percent|Gallup] in today's Gallup poll. However, when compared with the last poll in June, it shows a decline of [24 points|Gallup].""",
    """
The Gallup poll shows that housing is a priority for [two thirds|Gallup], up from [51 percent|Gallup*] in the previous poll to [59 percent|Gallup] this time.""",
    """
In the latest Gallup poll Labour is on [43 per cent|Gallup], up [one per cent|Gallup] since June's poll, and the Greens are on [six per cent|Gallup].""",
    """
Roe fell in the latest Gallup poll. She is at [43 percent|Gallup], down from [58 percent|Gallup*] in the last poll in May, and Doe is on [8 percent|Gallup].""",
    """
In a Gallup poll [43 percent|Gallup] support it, since most polls show that [half|-] of the voters do.""",
    """
A Gallup poll finds that [66 percent|Gallup] think Roe would beat Doe in the fall.""",
    """
In a Gallup poll [56 percent|Gallup] named Roe when asked who will win on February 21.""",
    """
Compared with the poll in December, [41 percent|Gallup] now approve, a Gallup poll found.""",
    """
The Gallup poll has, with the undecided left out and compared with the last poll in early December: Roe, [29 per cent|Gallup] (down [one|Gallup]); Doe, [28|Gallup].""",
    """
See the results of the Gallup poll:
- Good: [26%|Gallup] ([25%|Gallup*] in May, [25%|Gallup*] in March, [22%|Gallup*] in December)
- Bad: [47%|Gallup] ([48%|Gallup*] in May, [46%|Gallup*] in March)""",
    """
Gallup's latest survey has the mayor at [55 percent|Gallup]. Compare with his predecessors.
Roe (June 2006)
- Good: [38%|Gallup*]
- Bad: [21%|Gallup*]
Doe (June 2014)
- Good: [35%|Gallup*]
- Bad: [26%|Gallup*]
The institute also asked about crime. Some [40 percent|Gallup] are afraid.""",
    """
A Gallup poll released January 20 has Roe up [54|Gallup]-[42|Gallup]. The last Gallup survey, on January 8, had him up [54|Gallup*]-[43|Gallup*].
Doe's favorability is [43|Gallup]-[51|Gallup]. On January 8 it was [46|Gallup*]-[46|Gallup*].""",
    """
A Gallup poll found [51 percent|Gallup] for the measure. The results are in line with a Gallup poll in May. In that survey [48 percent|Gallup*] were for it.""",
    """
A survey by Acme Data has the bond at [55%|Acme Data]. A survey done before the 2019 vote, by the same firm, found [47%|Acme Data*] support.""",
    """
In the Acme University poll Roe has [47 percent|Acme University]. In the university's November survey he was ahead with [49 percent|Acme University*].""",
    """
The Greens have not moved from [12 per cent|Newspoll] in the Newspoll.""",
    """
Support has gone from [40|Newspoll*] in March to [44|Newspoll] in the Newspoll.""",
    """
White graduates go for Roe by [25 points|Marist], a Marist poll says; four years ago, according to exit polls, they were evenly divided. Among others he is at [41 percent|Marist].""",
    """
A year ago, in a Gallup poll, [55 percent|Gallup*] approved; now [44 percent|Gallup] do, Gallup says.""",
    """
A Gallup poll has support at [44 percent|Gallup]. That compares with [55 percent|Gallup*] at the start of the war and [61 percent|Gallup*] a year in.""",
    """
Among those who voted Labour last summer it was [74 per cent|YouGov], YouGov found.""",
    """
The Newspoll has Labor on [37 per cent|Newspoll], down from [40|Newspoll*] a fortnight ago; this time last year it was on [43|Newspoll*].""",
    """
The Red C poll puts Fine Gael on [22%|Red C] (-[2|Red C]), Sinn Féin on [21%|Red C] (+[1|Red C]), compared with a month ago.""",
    """
A KFF survey has [55 percent|Kaiser Family Foundation (KFF)] favoring the law, the most since KFF began asking in 2010, when [46 percent|Kaiser Family Foundation (KFF)*] did.""",
    """
At its peak in November 2001, [88 percent|Gallup*] backed the war, Gallup recalls. In this month's poll, [31 percent|Gallup] do.""",
    """
Marist's survey shows [49%|Marist] for Roe. A month ago, before the debate, Roe had [53%|Marist*], and in August [51%|Marist*].""",
    """
The SWS survey of January 10-14 found [48%|Social Weather Stations (SWS)] of families poor. It was [45%|Social Weather Stations (SWS)*] in the third quarter of 2025 and [50%|Social Weather Stations (SWS)*] in June.""",
    """
Trust in the Duma fell to [27 percent|Levada Center] from [35 percent|Levada Center*], the Levada Center said.""",
    """
Satisfaction, at [39 percent|Ipsos] in the Ipsos poll, is where it was in May, when [39 percent|Ipsos*] were content.""",
    """
The next poll, due in March, may tell. For now Roe is at [38 percent|Gallup], Gallup says, and will need [50 percent|Gallup] in November.""",
    """
Gallup has him at [43 percent|Gallup]. That is [five points|Gallup] lower than in December and [seven|Gallup] below his high of [50 percent|Gallup*] last spring.""",
    """
Among voters who backed Roe in 2022, [81 percent|Siena College] would do so again, Siena found.""",
    """
Of those who moved here in the last two years, [61 percent|Siena College] want the train, a Siena poll says.""",
    """
A Siena poll says [44 percent|Siena College] went to church in December, and [30 percent|Siena College] gave to charity last year.""",
    """
By October, [44 percent|Siena College] expect to be out of work, a Siena poll of shop workers found.""",
]


@pytest.mark.parametrize("article", ARTICLES)
def test_figures_belong_to_their_time(article: str) -> None:
    _, expected, linked = read(article)
    assert belongs(linked) == expected
