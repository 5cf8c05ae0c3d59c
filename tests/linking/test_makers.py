"""Whose a survey is that is spoken of without a name, in short articles of our own."""

# ruff: noqa: E501  (cases read best on one line)
from __future__ import annotations

import pytest

from tests.linking.test_polls import belongs, read

ARTICLES = [
    """
The Bakers' Union met in Leeds. A survey by the union found that [61 percent|Bakers' Union] are tired.""",
    """
The National Farmers' Union met in Leeds. The union's survey found that [61 percent|National Farmers' Union] are tired.""",
    """
The think tank Demos met in Leeds. A Gallup poll for the think tank found that [61 percent|Gallup] want a ban.""",
    """
The mayor spoke to the Harbor Trust. A study by the government found that [61 percent|-] of ships are late.""",
    """
A survey by Kenya's largest travel company Acme Tours found [45%|Acme Tours] stay at home. Another [12%|Acme Tours] go by train.""",
    """
A new National Bakers Federation survey shows that [33%|National Bakers Federation] plan to bake less. Some [12%|National Bakers Federation] will close.""",
    """
The survey, which was conducted by Acme Research for NBF, shows that [33%|Acme Research] plan to bake less.""",
    """
Long-awaited survey results came out last week. In the survey, [45%|-] said the county is safe.""",
    """
In a recent survey of 900 bakers, Kestrelway reported that [65 percent|Kestrelway] rise at four. Another [20 percent|Kestrelway] sleep until five.""",
    """
Half are tired, said Ann Roe of a study of 7,288 doctors published by the online edition of Archives of Interior Medicine. The survey showed [half|-] had thought of leaving.""",
    """
A poll done for the Lakeshore Courier shows [59 percent|Kestrel Group] of voters back the levy. Jane Roe, president of Kestrel Group, the Salem firm that conducted the survey, credits the ads.""",
    """
A poll done for the Lakeshore Courier shows [59 percent|Kestrel] of voters back the levy. "It is clear," said Jane Roe of Kestrel, the firm that did the poll.""",
    """
A new Gallup poll finds [55 percent|Gallup] disapprove of the council. The mayor's approval rating stands at [65 percent|Gallup],
close to the [62 percent|Gallup*] that she had in a poll taken May 6 and 7, before the vote.""",
    """
Some [62 percent|Gallup] of those surveyed by Gallup said they would back an effort endorsed by the Harbour Security Council. Another [12 percent|Gallup] do not know.""",
    """
Only [25 percent|Gallup] say it was right for Special Prosecutor Ann Roe's report to name her, a Gallup poll finds.""",
    """
A survey by the Lakeshore Courier came out. The poll, taken after independent counsel Jane Q. Carver's report was made public, finds [59 percent|Lakeshore Courier] approve.""",
    """
Kestrel went to the farmers of the valley last week. Some [37%|Kestrel] of them sell milk. This online survey of 1,536 farmers was done using Kestrel's panel.""",
    """
Some [37%|Abacus Data] of farmers sell milk. This survey of 1,536 farmers was done online with the Abacus online panel.""",
    """
Some [37%|-] of farmers sell milk, a survey of 1,536 farmers found, and the Wheat Board's panel of judges was told of it.""",
    """
A survey of 900 nurses by the Royal Society of Nursing found [40%|Royal Society of Nursing] had thought of leaving.""",
    """
Almost half of drivers, [48%|Institute for Road Studies], skip breakfast, a new study suggests.
The report by the Institute for Road Studies is based on a survey of 2,400 motorists.""",
    """
Insurer Halden said [43 per cent|Halden] of those it surveyed had never claimed. The survey of 2,000 customers was done in May.""",
    """
Nearly half, [47%|Ostrova Foundation], want it, the Ostrova Foundation found in a poll published on Monday. Another [12%|Ostrova Foundation] do not know.""",
    """
Nearly half, [47%|Gallup], want it, Gallup found in a poll published on Monday. Another [12%|Gallup] do not know.""",
    """
Nearly half, [47%|Lowry Institute], want it, the Lowry Institute reported, in a survey of 1,200 adults. Another [12%|Lowry Institute] do not know.""",
    """
People hate to be put on hold, a new survey suggests.
Consumer group Choosy said [41 per cent|Choosy] of its members had hung up. Some [12 per cent|Choosy] had shouted.""",
    """
Voters want the levy, according to the autumn River State Poll, a project of the Ostrander Institute.
Some [62 percent|Ostrander Institute] are in favor.
About the poll: interviewers at the Ostrander Institute spoke with 868 voters.""",
    """
A new survey, a project of the Acker Trust, was done in May. Some [62 percent|Acker Trust] are in favor.""",
    """
There is a new poll on the race, and the man who did it is here. Paul Hale runs Copper Basin Research in Mesa.
HALE: She is at [44 percent|Copper Basin Research].""",
    """
The poll was commissioned by the Hotel Association and carried out by Kestrel Data. It has [44 percent|Kestrel Data] in favor.""",
    """
The Northern Bank Farm Barometer came in at 118. It is built from a survey of 400 farmers.
[Two-thirds|Northern Bank] of the farmers surveyed were worried.""",
    """
The Lakeland University/Ferris Group Farm Barometer came in at 118. It is built from a survey of 400 farmers.
[Two-thirds|Lakeland University] of the farmers surveyed were worried.""",
    """
More than half of teenagers are lonely, the charity YoungLives has warned. It surveyed 2,000 people aged 13 to 19.
[54%|YoungLives] said they had nobody to talk to.""",
    """
Polling firm Kestrel Data asked 1,000 adults and found [44 percent|Kestrel Data] in favor.""",
    """
Data from Kestrel Insights show [44 percent|Kestrel Insights] of diners in favor. The survey polled 1,000.""",
    """
Research from the Resolve Foundation shows that [44 percent|Resolve Foundation] of renters are in arrears. It surveyed 3,000.""",
    """
In its annual survey, the Teachers' Union found [41 percent|Teachers' Union] wanted to leave.""",
    """
Half of the young, [51%|Generations Institute], want to leave, says a study of 1,500 people. The study was led by the Generations Institute.""",
    """
Half of the young, [51%|Umbra Centre], want to leave. That is the finding of a survey by researchers at the Umbra Centre.""",
    """
Bread is too dear for [six in ten|Trolley Watch] shoppers, according to the Trolley Watch survey of 2,000 people.""",
    """
A new poll suggests that few like it. [Four in 10|-] do. Mayor Jane Roe said that [60 percent|-] of the people she meets love it.""",
    """
A new poll has him ahead with [44 percent|-]. The Chamber of Commerce said it was pleased.""",
    """
A new poll has him ahead with [44 percent|-]. Anne Poe of Poe Strategies, a consultant who works for Roe, said it was wrong.""",
    """
A new poll suggests that few like it. [Four in 10|-] do. The Department of Education said the figures were wrong.""",
    """
Two in five tenants, [41 per cent|Shelterline], have mould at home, the housing charity Shelterline says. It asked 3,200 renters in the autumn.""",
    """
A survey of 1,100 business owners shows that [38 percent|Chamber of Commerce] plan to hire, the Chamber of Commerce announced Monday.""",
    """
In the poll, carried out for the charity Age Alone by Savanta, [43 per cent|Savanta] said they were lonely.""",
    """
[43%|-] of readers said yes in a poll. The Department of Health declined to comment. "We reject it," said Tom Roe, who runs the clinic.""",
    """
A poll has the Democrat at [43%|-]. The Republican Governors Association said the survey was skewed and that only a third of voters had been reached.""",
    """
Only [20 percent|-] back the strike, a survey says. The National Union of Carters, which represents 12,000 workers, said members were behind it.""",
    """
[Sixty percent|Lakes College] of them text. Dr. Ann Lund of Lakes College led the study, which surveyed 900 drivers.""",
    """
The campaign for Mr. Roe released a poll on Monday that has him at [51 percent|-].""",
    """
Shoppers will spend less, the Retail League said. The numbers come from a survey of 8,247 adults that Prospero Insights carried out for the league. It found [91 percent|Prospero Insights] plan to celebrate.""",
    """
A bond would pass, a pollster told trustees. Matt Gale of Barlow & Associates, an Austin polling company, went over the results. Asked how they would vote, [41 percent|Barlow & Associates] said yes.""",
    """
For the fourth edition of our pulse, we asked 9,180 office workers. Some [57 percent|Brant Hale] want a mix.
Brant Hale is a people and property consultancy with 1,300 staff.""",
    """
A Pew Research Center poll found [51 percent|Pew Research Center] worried. Some [38 percent|Pew Research Center] were not.
The experts see it otherwise. In a companion survey, the Center canvassed 1,013 people who work on it. There, [47%|Pew Research Center] are excited.""",
    """
The Association of Village Schools says money is short. Ministers disagree.
They are to meet the union, which has published a survey of its members. Some [61 per cent|Association of Village Schools] had cut a subject.""",
    """
Jane Roe runs The Ferris Polling Group, which did the survey for WBUR. It has the bid at [44 percent|Ferris Polling Group].""",
    """
The study, led by economists at the University of Ferris, asked 2,000 renters. [Six in 10|University of Ferris] had moved.""",
    """
The U.S. Harbor Bank Small Business Annual Survey polled 3,220 owners. Overall, [69 percent|Harbor Bank] were content.""",
    """
[38 percent|U.S. Ferry Association] of families will stay home, a survey by the U.S. Ferry Association found. In the U.S. survey, [12 percent|U.S. Ferry Association] will fly.""",
    """
Some [44 percent|Petmart] were content, found a survey from the online pet food and accessories retailer Petmart.""",
    """
A survey by the Kestrel Trust has [44 percent|Ipsos] in debt. The survey, which was commissioned by Harlow Bank and fielded by Ipsos, was done in May.""",
    """
A survey by the Kestrel Trust has [44 percent|Ipsos] in debt. Ipsos conducted the survey for the trust.""",
    """
A Gallup poll has [44 percent|Gallup] in debt. Ipsos conducted the poll for Fox News that had [40 percent|Ipsos].""",
    """
D.K. Brant & Associates surveyed 900 managers, and [61 percent|D.K. Brant & Associates] said they would hire.""",
    """
A survey of teachers has [61 per cent|-] in favour. The union, which represents them, was pleased. The council, which runs the schools, has released a statement.""",
    """
A survey has [61 per cent|-] in favour. "It is wrong," said Anna Poe, who heads a property firm. Mr. Poe published a book last year.""",
    """
In a new survey, [61 per cent|-] were in favour. We asked the mayor about it. Ferris is a town with 1,300 people.""",
    """
A recent Gallup poll asked voters about the levy. Hale leads Stone [45 percent|Gallup] to [40 percent|Gallup].
In January, a poll found that [39 percent|Gallup*] were for Hale and [41 percent|Gallup*] for Stone.""",
    """
A new Gallup poll has [52 percent|Gallup] for the levy.
In a Gallup poll that came out a week after the plan did, [56%|Gallup*] were against it. The current poll finds that [57%|Gallup] are.""",
    """
A YouGov poll for the Sun has Labour on [35%|YouGov]. YouGov's poll in the Sunday Times had Labour on [33%|YouGov].""",
    """
The daily YouGov/Sun poll has Labour on [35%|YouGov]. The latest ICM poll in the Guardian has Labour on [33%|ICM].
A Gallup poll in the State of Texas has [31%|Gallup] for Hale.""",
]


@pytest.mark.parametrize("article", ARTICLES)
def test_surveys_belong_to_their_makers(article: str) -> None:
    _, expected, linked = read(article)
    assert belongs(linked) == expected
