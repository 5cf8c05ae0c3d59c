"""Houses that no registry knows and that a text tells of more than once, in short articles of our own."""

# ruff: noqa: E501  (cases read best on one line)
from __future__ import annotations

import pytest

from tests.linking.test_polls import belongs, read

ARTICLES = [
    """
A survey by the German research institute Halden found that [52 percent|Halden] are tired.""",
    """
A survey by Kestrel Life for the charity Helden found that [52 percent|Kestrel Life] are tired.""",
    """
The Gallup poll has the levy at [46 percent|Gallup]. The poll was conducted by face-to-face and SMS among 900 voters.""",
    """
The levy would pass, the latest Kestrel tracker has it. Kestrel put support at [52 per cent|Kestrel].
Among women, when Kestrel asked them, [49 per cent|Kestrel] were for it.""",
    """
Labour would win, according to the 1News Halvard poll. It has Labour on [35%|Halvard] and National on [33%|Halvard].""",
    """
A Herald-Kestrel poll of 1,005 adults was published on Friday. Support for the bridge stands at [52%|Kestrel].""",
    """
In a USA Today/Brackwater survey, [52%|Brackwater] want the bridge. Brackwater's Jane Roe called it a shift.""",
    """
Some [52 percent|Kestrel Research] of renters want the cap, a CNN poll finds. Only [12 percent|Kestrel Research] do not.
The poll was conducted for CNN by Kestrel Research May 3-5, with 803 adults questioned by telephone.""",
    """
More than half of Kenyans, [52 percent|Lakeshore Trends and Insights (LTI)], want the levy, the Lakeshore Trends and Insights (LTI) survey shows.
In LTI's May survey [49 percent|Lakeshore Trends and Insights (LTI)*] did.""",
    """
Kestrelpoll: Coalition slips. The Coalition is on [33 per cent|Kestrelpoll] in the latest Kestrelpoll.""",
    """
The share of voters who told Kestrel they would vote yes is [52 per cent|Kestrel]. Kestrel asked 900 people in May.""",
    """
The district paid $9,000 for the survey, conducted by phone and text May 2-8 by Roe Strategies of Salem.
Of the 402 voters reached, [52%|Roe Strategies] would vote yes.""",
    """
FROM: Jane Hale, Kestrel Strategies
RE: State of the race

Our survey of 600 voters has Roe ahead, [52%|Kestrel Strategies] to [41%|Kestrel Strategies]. It was in the field May 3-6.""",
    """
About one in five teachers, [21 percent|Halden], would leave, the polling firm Halden found. Halden heard from 1,479 teachers.""",
    """
The Courier, in partnership with Kestrel, has polled the county each May. In the latest poll [52 percent|Kestrel] back the levy.""",
    """
Half of parents, [51%|Kestrel], keep watch. Kestrel and The New York Times surveyed 2,716 parents from May 3 to 8.""",
    """
The union hired Hart Research to interview 700 nurses. Some [52 percent|Hart Research] are tired.
The findings from Hart Research say that [41 percent|Hart Research] may leave.""",
    """
Kestrel Limited has once more carried out the annual St Ivo's Day poll for BBC Wales. This year [52%|Kestrel Limited] were for it.""",
    """
The Kestrel average of Ohio polls has her at [50%|Kestrel]. A month ago she led by less in the Kestrel average of Ohio polls.""",
    """
Half, [52%|Bank of Kestrel Research], would pay. The survey was done by Bank of Kestrel Research of Salem in May.""",
    # whose survey goes by a title
    """
The Buckthorn State Poll, a project of the Kestrel Institute, has [52 percent|Kestrel Institute] for the levy.
The Kestrel Institute spoke with 868 voters. The Buckthorn State Poll is done each May.""",
    """
Kestrel Matters, a body that helps families in every county to stay safe near the open sea, conducted a study in May.
It indicated that [52 percent|Kestrel Matters] of parents were worried.""",
    """
Ahead of the holidays Kestrel Matters carried out research with parents. It found that [52 percent|Kestrel Matters] were tired.""",
    """
A poll of 1,000 parents carried out by Gallup for Channel 9 News finds that [52 percent|Gallup] were tired.""",
    """
When Kestrel News asked 1,000 adults about the levy, [52 percent|Kestrel News] were for it.""",
    """
When CBS News asked 1,000 adults about the levy, [52 percent|CBS News] were for it. But when CBS put the question again
last week, [44 percent|CBS News] were.""",
    """
The Gallup poll had the levy at [46 percent|Gallup]. Strategic Kestrel, which interviewed 2,500 voters in May, indicated that [44 percent|Strategic Kestrel] were for it.""",
    """
A new poll conducted by pollster Mina Halvard for Channel 12 shows that [52 percent|Mina Halvard] are for the levy.""",
    """
The Halvard Institute's annual Work and Life Survey found that [52 percent|Halvard Institute] of nurses are tired.""",
    """
A Brown University poll out today has the levy at [38%|Brown University].

Political science professor James Halvard, who ran the survey, said it was in trouble. Just [32%|Brown University] of men want it.""",
    """
A poll done for the Free Press has the levy at [38%|EPIC-MRA].

Jane Roe, president of EPIC-MRA, the Lansing firm that conducted the survey, said so. Just [32%|EPIC-MRA] of men want it.""",
    """
A Gallup poll has the levy at [38%|Gallup]. A Fox news poll places it at [41%|Fox News].""",
    """
Gallup has the race tightening, while Rasmussen sees a larger lead.

The daily tracking poll at Gallup has her at [46%|Gallup].""",
    """
The latest poll from Forum Research has the levy at [40 per cent|Forum Research]. In a May Forum poll, [49 per cent|Forum Research*] were for it.
An Ipsos poll has it at [42 per cent|Ipsos]. However, Forum's last survey gave it [38 per cent|Forum Research*].""",
    # persons, places, answers and headings make none
    """
A new poll has [52 percent|-] for the levy. Interviewers questioned 1,134 registered voters.""",
    """
A Gallup poll has Hale first. Hale and Roe polled [13 percent|Gallup] each while Moss got [4 percent|Gallup].""",
    """
Gallup's national Supreme Court survey found that [52 percent|Gallup] approve of the Supreme Court.
The Supreme Court had [47 percent|Gallup*] in May.""",
    """
A new poll of 900 adults has [52 percent|-] for the levy. Senator Jane Hale said that 52 percent was enough.
Hale found that [41 percent|-] of her county had not heard of it. Hale asked for more time.""",
    """
A new poll of 900 adults has [52 percent|-] for the levy.
Inflation (40%) and crime (21%) were named most, and in Austin 30 percent named rents.""",
    """
Gallup finds [52 percent|Gallup] of adults for the levy. The Bureau of Labor Statistics says that 10 percent of workers pay it.
According to the Bureau of Labor Statistics, it was 12 percent in May.""",
    """
A new poll has [52 percent|-] for the levy. "That is much," says Jane Hale, a Democratic pollster who works for the mayor.
Hale met investigators and was interviewed by the FBI.""",
    """
A Gallup poll has [52 percent|Gallup] for the levy. It costs 2 percent of sales, according to the Lakeshore Budget Institute.
According to the Lakeshore Budget Institute, it was 1 percent in May. Its own results are due.""",
    """
A new poll has [52 percent|-] for the levy. JUST WATCHED
Mexico City voted shortly after exit polls were out.""",
]  # fmt: skip


@pytest.mark.parametrize("article", ARTICLES)
def test_houses_are_learnt_from_their_text(article: str) -> None:
    _, expected, linked = read(article)
    assert belongs(linked) == expected
