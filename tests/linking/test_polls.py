"""Which poll and wave figures belong to, and the polls' facts, in short articles of our own.

Figures are marked with the pollster expected, "-" for nobody, and * for an earlier survey: [39 percent|Ipsos*].
"""

# ruff: noqa: E501  (cases read best on one line)
from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right

import pytest

import polls
from polls.document import Document
from polls.language.segment import sentences
from polls.linking import Linked, link
from polls.rules.claim import Claim

PUBLISHED = dt.date(2026, 1, 26)  # a Monday


def read(article: str, published: dt.date | None = PUBLISHED) -> tuple[Document, list[str], Linked]:
    """Links an article's marked figures; also returns what is expected of each."""
    text, at = "", 0
    marks: list[tuple[int, int, str]] = []
    for m in re.finditer(r"\[([^|\]]+)\|([^\]]+)\]", article):
        text += article[at : m.start()]
        marks.append((len(text), len(text) + len(m[1]), m[2]))
        text += m[1]
        at = m.end()
    document = Document(text + article[at:], published=published)
    found = sentences(document.folded)
    starts = [s.start for s in found]
    claims = [Claim(a, b, 0.0, "share", bisect_right(starts, a) - 1, "case") for a, b, _ in marks]
    return document, [e for _, _, e in marks], link(document, found, claims)


def belongs(linked: Linked) -> list[str]:
    """Pollster and wave of each figure, as the articles mark them."""
    out = []
    for k, wave in zip(linked.poll, linked.wave, strict=True):
        pollster = linked.polls[k].pollster if k is not None else None
        out.append((pollster or "-") + ("*" if wave == "previous" else ""))
    return out


ARTICLES = {
    "of the poll reported, behind one that it is points over, or up on": """
A Morning Consult poll found that [29 percent|Morning Consult] want a tunnel, a 9-point increase over its May survey. [Sixty-four percent|Morning Consult] of drivers dislike the ferry.
YouGov has Labour at [44 percent|YouGov], up three points on a poll in March. The Greens have [9 percent|YouGov].""",
    "whose own survey goes by a title": """
That is the verdict of this week's POLITICO Caucus, our survey of activists. Nearly [40 percent|Politico] of them chose Roe.
The BBC Panel, our monthly survey of small firms, found [41 percent|BBC] of them gloomy.""",
    "who directs the poll of another house, and a title of its own": """
Roe leads by [5 points|Fox News] in Ohio.
Click to view the Fox News Florida Poll.
The Fox News poll was done under the joint direction of Beacon Research (D) and Shaw & Company Research (R). Doe has [43 percent|Fox News].""",
    "what polls of two houses show alike": """
The Associated Press and CNN brought out polls on Monday showing [42 percent|Associated Press/CNN] behind her. The AP survey shows that [46 percent|Associated Press] like the budget.
New polls by Gallup and YouGov show [42 percent|Gallup/YouGov] behind the plan. The Gallup poll found [30 percent|Gallup] against it.""",
    "two houses in one sentence, the second without a verb": """
CNN had him at [37 percent|CNN] and Quinnipiac [38 percent|Quinnipiac University].""",
    "whose poll it is, the noun told of another's": """
Gallup's latest survey puts his approval at [36 percent|Gallup], while Quinnipiac's has [40 percent|Quinnipiac University].
In Marist's poll [8 percent|Marist] gave no opinion. In Emerson's it was about [9 percent|Emerson College].""",
    "of two houses, respectively": """
Ipsos has the premier at [41 percent|Ipsos], YouGov at [44 percent|YouGov]. Those who disapprove come to [52|Ipsos] and [49 percent|YouGov], respectively.""",
    "of one house, respectively": """
A Siena poll has Roe at [41 percent|Siena College] and Doe at [39 percent|Siena College]. Two months ago they had [38|Siena College*] and [40 percent|Siena College*], respectively.""",
    "who polls for whom, in an aside": """
Opinium, polling 1,200 people for the Observer, has Labour on [40 percent|Opinium]. Emerson College, polling for The Hill, has Dr. Oz at [48 percent|Emerson College]. Ipsos, interviewing 900 people by phone, has her at [44 percent|Ipsos].""",
    "the latest survey of a named pollster, told with its paper": """
The party has sunk in Newspoll. The latest survey, conducted for The Australian, has it on [31 percent|Newspoll].""",
    "lists under a line that says of when they are": """
A Gallup poll has the government at [26%|Gallup].

Others at this stage:

Roe (June 2008)
- Good: [31%|Gallup*]
- Bad: [25%|Gallup*]

Lee (June 2016)
- Good: [38%|Gallup*]
- Bad: [21%|Gallup*]
""",
    "a survey that the same house did before": """
The Gallup Poll has found that [43 percent|Gallup] are for it. Opposition fell since Gallup last conducted a survey on it
in 2017. This survey found that [34 percent|Gallup] are opposed, down from [50 percent|Gallup*] in 2017.""",
    "a part of a house that is known": """
The survey from the Siena College's Opinion Lab (SCOL) has him at [44 percent|Siena College].
The last SCOL poll had him at [41 percent|Siena College*].""",
    "initials of a house's first words": """
The latest survey of voters conducted by Tinker Harbor University has her at [42 percent|Tinker Harbor University].
The TH poll has [7 percent|Tinker Harbor University] undecided.""",
    "a lead that an earlier poll had": """
The Gallup poll has her ahead by [5 points|Gallup], reversing a [3-point|Gallup*] deficit in the last Gallup poll.""",
    "another firm's poll for a paper": """
Gallup has him at [41 percent|Gallup]. A new poll by Ipsos, done for Reuters, has him at [44 percent|Ipsos].""",
    "this year's poll, after an older one": """
In a 2016 Gallup poll, [43 percent|Gallup*] called themselves so. In this year's poll, only [28 percent|Gallup] did.""",
    "days just before publication are of no earlier poll": """
In a Jan. 20 Gallup poll, [58 percent|Gallup] were for it. The Gallup poll has [12 percent|Gallup] undecided.
A Fox News poll has [51 percent|Fox News].""",
    "a poll of a month, in a text that names nobody else": """
An Ipsos poll has her at [42 percent|Ipsos]. Ipsos says the race is close.
In a December poll it was [38 percent|Ipsos*].""",
    "an organisation that says in a report": """
Half are tired, the Harbor Teachers Alliance said in a report released Tuesday.
The union surveyed 3,621 of its members. Some [67 percent|Harbor Teachers Alliance] blame the noise.
Of parents, [76 percent|Gallup] were content in a Gallup poll last August.""",
    "a poll of long ago": """
In an October 2009 CNN poll, [58 percent|CNN] called her honest.""",
    "another house's poll of last summer, and of years ago": """
A new Gallup poll has [43 percent|Gallup] in favor. An Ipsos poll in August found that [60 percent|Ipsos] read no paper.
An October 2021 CNN poll found that [58 percent|CNN*] did so.""",
    "who did the survey is told at its end": """
Most tenants want a cap on rents, a new survey suggests. Some [62 percent|Brightwater Insights] do.
Brightwater Insights conducted the online survey of 1,503 adults for the Tenants' League.""",
    "who is told behind a figure, and only what leads up to it before": """
A Marist poll found [51 percent|Marist] of Ohioans against the toll. The numbers are close to the nation's: some
[48 percent|Gallup] of Americans oppose tolls, according to Gallup.""",
    "each figure with the house told of beside it": """
According to the Marist poll, [51 percent|Marist] are against the toll, and [44 percent|Gallup] say they pay too much, according to Gallup.""",
    "whom people told is no maker of the poll before": """
A CBS News poll has her approval at [41 percent|CBS News]. Some [52 percent|Gallup] told Gallup last month that she was honest.""",
    "who did the exit poll is told at its end": """
Some [62 percent|Edison Research] of voters were over 40, exit polls show.
Edison Research conducted this exit poll for the National Election Pool.""",
    "a person of a firm did the survey": """
She leads by [9 points|Dagget Insights], the KXYZ poll found.
The poll of 600 voters was conducted over four days in June by Jim Dagget of Dagget Insights.""",
    "a university of a place did the survey": """
She leads by [9 points|University of Acme], a new poll found.
The poll was conducted over four days in June by the University of Acme.""",
    "a pollster is a person": """
A survey published on Monday from noted Maine pollster Jane Dagget had her at [47 percent|Jane Dagget].
Veteran pollster Rick Moe found her at [44 percent|Rick Moe].""",
    "a pollster that only speaks": """
A Gallup poll has her at [44 percent|Gallup]. Republican pollster Rick Moe said [56 percent|Gallup] were unsure.""",
    "who did it stands behind how many were asked": """
Nurses are tired, says a survey of 1,155 registered nurses by the staffing firm Acme Care. [Half|Acme Care] want to leave.""",
    "a study that another did": """
Four in 10 tell lies, says a study released this week by the site NerdCoin.
The study, conducted by Gallup, found that [22 percent|Gallup] do so weekly.""",
    "a report that is a survey": """
So says another report published Monday by Bank of Acme. The survey found that [43 percent|Bank of Acme] save.""",
    "a report that is none": """
A new report by the Acme Budget Office puts the cost at $9 billion. A Gallup poll has [43 percent|Gallup] against.""",
    "a station and its partner": """
The mayor is at [41 percent|KDXW/Delta College] in the latest KDXW/Delta College poll.
Some [52 percent|KDXW/Delta College] disapprove, the KDXW poll found.""",
    "findings that are based on several surveys": """
Nine percent cycle, compared with [3 percent|Gallup] of others.
The results are based on answers to two Ferry Watch surveys conducted by Gallup.""",
    "an average is no name for the poll before it": """
A CBS News poll has her up [3 points|CBS News]. In the RealClearPolitics average she leads by [2.1 points|RealClearPolitics (Real Clear Politics)].
The CBS poll found that [58 percent|CBS News] of women back her.""",
    "a list of scores with who scored": """
Labour is on [43%|YouGov] with YouGov, [41%|Ipsos] with Ipsos and [40%|Opinium] with Opinium.""",
    "a score behind another house's poll": """
She leads by [5 points|Gallup] in a Gallup poll and [2 points|Morning Consult] with Morning Consult.""",
    "two partners' short names": """
She has [43 percent|ABC News/Washington Post] in an ABC/Washington Post poll.
It was [47 percent|ABC News/Washington Post*] in the previous ABC/Post poll.""",
    "lines with their source below": """
A YouGov poll finds that [40 percent|YouGov] trust the news.

SLEEP

* [58 percent|Gallup] sleep less than seven hours.

* [31 percent|Gallup] nap on weekends.

Source: A Gallup poll of 1,015 adults taken January 1 to 5.

MONEY

* [44 percent|Ipsos] have no savings.

Source: An Ipsos survey of 1,000 adults.""",
    "a source without a heading above": """
A YouGov poll finds that [40 percent|YouGov] trust the news.

Some [22 percent|YouGov] were unsure.

Source: YouGov survey of 1,000 adults.""",
    "a body that surveyed, and a poll after it": """
Half of teachers, [51 percent|National Teachers Alliance], think of leaving, the National Teachers Alliance said in a report.
The union surveyed 3,621 of its members. Low pay was cited by [54 percent|National Teachers Alliance].
A Gallup poll has [76 percent|Gallup] of parents content.""",
    "an abbreviation after the name": """
An Acme Research Foundation (ARF) survey has found that [60 percent|Acme Research Foundation (ARF)] like it.
An earlier ARF poll had [41 percent|Acme Research Foundation (ARF)*].""",
    "the same question in an earlier poll": """
Some [31 percent|Gallup] approve in a Gallup poll. In a December 2023 poll it was [28 percent|Gallup*].""",
    "a list that is compared": """
The latest Gallup poll is out. The state of the parties compared with the last such poll is: Greens [22 percent|Gallup], Reds [16 percent|Gallup].""",
    "back from an aside to the poll before": """
A YouGov poll suggests that [58%|YouGov] want it.

The Pew tracker tells a similar tale: [29%|Pew Research Center] do.

Others were divided, [40%|YouGov] for it.

The YouGov survey was carried out online.""",
    "a year that has not come": """
A Gallup poll is out. By 2030, [29 percent|Gallup] think, robots will rule.""",
    "a house's name alone": """
A Gallup poll has her at [47 percent|Gallup]. A Fox News poll has [44 percent|Fox News].
Gallup's has a similar pattern among women: [52 percent|Gallup]. In Fox's it is [48 percent|Fox News].""",
    "a house's name that is no poll": """
A Gallup poll has her at [47 percent|Gallup]. Fox's anchors were surprised that [52 percent|Gallup] of women are with her.""",
    "polls of two outlets": """
The latest CBS News and CNN polls are out. CBS found her at [47 percent|CBS News]; CNN had [44 percent|CNN].""",
    "the last poll of all": """
A Gallup poll is out. The last Gallup poll before the election has her at [47 percent|Gallup].""",
    "an outlet that has been asking": """
NBC News has been asking voters what they think, and [47 percent|NBC News] approve.""",
    "a poll brought up at the end of a paragraph": """
A Fox News poll has [40 percent|Fox News] in favor. The Fox News poll has [50 percent|Fox News] against.

The Fox News poll asked 900 voters.

That result resembles a Gallup poll about the toll.

Some [44 percent|Gallup] like it there.""",
    "a poll that is out with a survey": """
The CBS News poll came out with another survey on Friday. She had her best score in the poll, at [8 percent|CBS News].""",
    "so many polls on average": """
A Gallup poll has her at [9 percent|Gallup]. Her four-poll average is high. She had [7 percent|Gallup] of women.""",
    "a house's own report": """
More than [four in 10|Medwatch] doctors are tired, Medwatch's annual report shows. It questioned 12,339 of them.""",
    "a person's report": """
Bob Harper is a judge. Harper's report shows what went wrong. A Gallup poll questioned 900 people: [44 percent|Gallup] agree.""",
    "data that somebody collected": """
Drivers, [61 percent|Jane E. Moe] of them, are late. New survey data, gathered and financed by Jane E. Moe, shows why.""",
    "a similar survey of some months ago": """
A Gallup poll finds that [31 percent|Gallup] blame it. In a similar survey done in June, [45 percent|Gallup*] did so.""",
    "a figure of this year": """
The share averaged [27%|Gallup] in 2026, Gallup reported. In 2008 it was [36%|Gallup*].""",
    "who published it stands behind the noun": """
In the Acmeview poll published by the Guardian, [43%|Acmeview] were in favor.""",
    "before something, and now": """
A Gallup poll is out. Before the campaign began, just [12 percent|Gallup*] could name her. Now [40 percent|Gallup] can.""",
    "before something, and nothing of now": """
A Gallup poll is out. Before going to bed, [12 percent|Gallup] read. In the morning [40 percent|Gallup] do.""",
    "two earlier rounds in a sentence": """
The Gallup poll has [49 percent|Gallup]. A Gallup poll in late November found [47 percent|Gallup*]; in October, [50 percent|Gallup*] approved.""",
    "a series of surveys that gets its name": """
Librarians cycle more, according to a series of surveys done since June.

Nine percent do, compared with [3 percent|Gallup] of others.

The results are based on data from two surveys conducted by Gallup.""",
    "the polls, in an article about one": """
A Gallup poll has her at [58 percent|Gallup].

The ferries fare badly in the polls too. Only [17 percent|Gallup] like them.

The Gallup poll was conducted online.""",
    "the average that nobody was named for": """
She trails by [1.6 points|-] in the average, but the latest poll, from Gallup, has her up [2 points|Gallup].""",
    "scores in brackets behind who scored": """
She tied her highs with Gallup ([9 percent|Gallup]) and YouGov ([8 percent|YouGov]).""",
    "who is in brackets behind figures": """
She leads by [23 points|Quinnipiac University] (Quinnipiac), [20 points|Opinion Research Corporation (ORC)] (CNN/ORC) and [8|Monmouth University]-[5|Monmouth University] (Monmouth).""",
    "an outlet's poll, and a pollster that found": """
A WBUR survey has her at [49 percent|WBUR]. Gallup found [50|Gallup].""",
    "researchers at a university": """
Researchers at Ohio State University surveyed 1,600 nurses. Some [42 percent|Ohio State University] were tired.""",
    "who said so as it published its survey": """
One in five, [20 per cent|NTUX], plans to leave, the NTUX said on Friday as it published its yearly survey.""",
    "who said so, and another's survey": """
The NTUX said on Friday that its members were tired. A Gallup survey has [20 per cent|Gallup].""",
    "which conducted the survey": """
"It's a tie," said Lee Roe, director of Marist College, which conducted the survey for CBS News. Reed has [45 percent|Marist].""",
    "a house's own study": """
Metplan's annual study found that [58%|Metplan] of employees worry. The study of 2,700 workers was taken in August.""",
    "a house by its country": """
A Gallup poll shows [61 per cent|Gallup] for it. Ipsos Kenya puts the figure at [54 per cent|Ipsos].""",
    "research that is a survey": """
[Half|Mental Health Trust] of them say so, according to research by the Mental Health Trust. The charity polled 2,000 workers.""",
    "research that is none": """
Research by the Acme Institute of Physics goes on. A Gallup poll has [half|Gallup] of them against it.""",
    "another house's only poll, of earlier this year": """
A Gallup poll has [43 percent|Gallup] in favor. In October 2025, only [12 percent|Pew Research Center] wanted less of it, according to a poll by Pew.""",
    "another house's poll that is compared": """
A Gallup poll has [43 percent|Gallup]. Pew has her at 22 percent, after trailing by [15 points|Pew Research Center*] in October.""",
    "its survey a week earlier": """
Some [53 percent|Gallup] disapprove, Gallup said. Its survey a week earlier had [55 percent|Gallup*].""",
    "an outlet that puts it at so much": """
A Gallup poll has approval at [43 percent|Gallup]. CNN puts it at [39|CNN].""",
    "the poll that changed since an earlier one": """
Her marks have slipped since a May 4 Gallup survey, according to the poll's tables, which say that [47 percent|Gallup] disapprove.""",
    "exit polls of an earlier vote, and of this one": """
A Gallup poll has him at [45 percent|Gallup]. In the 2016 election, he won [38 percent|-*] of renters, according to exit polls.
She won [53 percent|-*] of renters in 2012, exit polls say.
On Tuesday he won [37 percent|-] of renters, according to exit polls.""",
    "the lead's poll gets its name later": """
Most voters want a new bridge, a new poll finds.
Some [58 percent|Ipsos] want it.
The Reuters/Ipsos poll found that [31 percent|Ipsos] do not. The survey has [11 percent|Ipsos] undecided.""",
    "two polls that trail": """
She leads with [43 percent|Fox News] to [12 percent|Fox News], according to a Fox News poll, \
and [30 percent|Emerson College] to [16 percent|Emerson College], according to an Emerson College poll.""",
    "a comparison within the same hands": """
A Gallup poll has him at [62 percent|Gallup], up from [54 percent|Gallup*] in a July poll. Some [51 percent|Gallup] want more.""",
    "the poll, after another told of once": """
The Gallup poll has [62 percent|Gallup] for it. The poll has [30 percent|Gallup] against it.
The poll was of adults.
In a CNN/USA Today poll after the attacks, [86 percent|CNN/USA Today] were for it.
It was a different time.
But the poll says that [70 percent|Gallup] are worried, in the Gallup poll.""",
    "an interview by a network": """
A Gallup poll has [62 percent|Gallup] for it. He did not care when asked by CNN. Some [30 percent|Gallup] do not.""",
    "the month of the poll's own days": """
In January, [42 percent|Gallup] approved in a Gallup poll. It was taken January 10-12. In December, [45 percent|Gallup*] did.""",
    "a reading that another is counted from": """
Among Democrats it was [51 percent|Gallup] in 2025, up from [50 percent|Gallup*] in 2024, according to Gallup.""",
    "scores in a row": """
Gallup has him at [39 percent|Gallup], Reuters at [37|Reuters] and CNN at [40|CNN]. The exception is Rasmussen, which puts him at [48 percent|Rasmussen Reports].""",
    "a final poll, after the one being reported": """
A CNN poll has him at [45 percent|CNN]. The final CNN poll before the vote gave her [48 percent|CNN*].""",
    "a survey that a study is based on": """
A study from the Pew Research Center, based on a survey of 10,588 adults, says that [52 percent|Pew Research Center] are for it.""",
    "another poll to compare with": """
In the latest Gallup poll, [43 percent|Gallup] approve, compared with [47 percent|Ipsos] who approved in a Reuters/Ipsos poll last week.""",
    "the only poll, its time before it": """
In October, a Pew survey found that [51 percent|Pew Research Center] were for it.""",
    "what is compared with an earlier poll": """
She has a lead of [51 percent|CBS News] to [49 percent|CBS News] in a CBS poll. Among men it is [52 percent|CBS News] to [48 percent|CBS News], \
an improvement from the [50 percent|CBS News*] in a similar poll done last month by CBS.
Trust in ferries has grown since a similar CBS survey three years ago, rising to [34 percent|CBS News].
The CBS poll erased a gap of [20 points|CBS News*] in the previous CBS poll.""",
    "the days of an older poll of the same pollster": """
A CNN poll has him at [38 percent|CNN]. The poll was taken January 20-23.
A CNN poll conducted from December 7-10 found [45 percent|CNN*] for him.""",
    "a table by years": """
Gallup has the president at [45 percent|Gallup]. It was so for others, in Gallup polls:
1946 \u2014 Truman [33%|Gallup*] approval, lost 55 seats
1994 \u2014 Clinton [46%|Gallup*] approval, lost 54 seats""",
    "polls for another network, beside": """
A new NPR/Marist poll has him at [38 percent|Marist]. That is what Marist has found in state polls done for NBC.
Overall in the poll, [half|Marist] are against him.""",
    "what a poll is like": """
A Fox News poll has him at [46 percent|Fox News]. That is [46 percent|Fox News] in a D+5 poll.""",
    "whose figure": """
A CNN poll has [6 percent|CNN] undecided, [5 percent|Fox News] in Fox News's and just [1 percent|Monmouth University] in Monmouth's.""",
    "a surname that the text tells of": """
A CNN poll asked of Jane Emerson. Emerson has [51 percent|CNN] of the vote.""",
    "who was told of before": """
The last poll was by Opinium. In a survey of 4,700 people, it put him at [55 percent|Opinium].
In a survey of 900 people, he had [51 percent|-].""",
    "an earlier survey of the same hands": """
A Gallup poll has him at [45 percent|Gallup]. Two weeks earlier, in a survey taken January 3-5, he had [51 percent|Gallup*].""",
    "a question that only names a time": """
A Gallup poll has him at [41 percent|Gallup]. And two weeks ago? [38 percent|Gallup*]. Who knows? Some [9 percent|Gallup] do not.""",
    "a pollster's bare name, whatever it does": """
In the week to Sunday YouGov arrives at [44 percent|YouGov], Ipsos at [41 percent|Ipsos] and Gallup ends up with [39 percent|Gallup].
The lowest that he has been in Gallup is [37 percent|Gallup].""",
    "a pollster's people are not its poll": """
A Marquette Law School poll found [52 percent|Marquette University Law School] in favor. A pollster at Ipsos was not surprised.
Some [40 percent|Marquette University Law School] were against.""",
    "a surname that is a pollster's too": """
A CBS News poll has a close race. Mr. Walz likes it: Harris has a lead of [51 percent|CBS News] and has run well.""",
    "figures before any name": """
She is ahead by [three points|Fox News].
That is within the error of the Fox News Poll.""",
    "another pollster's aside ends with its paragraph": """
A Quinnipiac University poll found [55 percent|Quinnipiac University] in favor. The poll has [43 percent|Quinnipiac University] against.
A CNN poll released Tuesday had [50 percent|CNN].
Only [33 percent|Quinnipiac University] said they would move, and [59 percent|Quinnipiac University] would not.
It is a record for Quinnipiac University polls.""",
    "a guest has its say in one paragraph, once most is the main poll's": """
Half of the county, [50 percent|Gallup], wants the bridge, a Gallup poll has found. Another [41 percent|Gallup] do not.
Among renters it is [63 percent|Gallup]. Owners are at [44 percent|Gallup].
The builders cite a survey that YouGov took for them last spring: it had [58 percent|YouGov] in favor.
Drivers are the keenest, with [71 percent|Gallup] behind it. Cyclists are at [39 percent|Gallup].
Mayor Roe's approval stands at [47 percent|Gallup].
The survey of 803 adults found that [12 percent|Gallup] had no view.""",
    "a guest that comes without figures has the next paragraph": """
Half of the county, [50 percent|Gallup], wants the bridge, a Gallup poll has found. Another [41 percent|Gallup] do not.
Among renters it is [63 percent|Gallup]. Owners are at [44 percent|Gallup].
A poll by YouGov last week looked at the toll.
It had [58 percent|YouGov] against any fee.
As for the mayor, [47 percent|Gallup] approve.""",
    "polls of equal weight keep what follows them": """
In Ohio [50 percent|Gallup] want the bridge, Gallup found. Some [41 percent|Gallup] do not.
In Iowa a YouGov poll had [58 percent|YouGov] for it and [31 percent|YouGov] against.
Renters there were at [63 percent|YouGov].""",
    "the survey, right behind a guest, is the guest's": """
Half of the county, [50 percent|Gallup], wants the bridge, a Gallup poll has found. Another [41 percent|Gallup] do not.
Among renters it is [63 percent|Gallup]. Owners are at [44 percent|Gallup].
A poll by YouGov had [58 percent|YouGov] against any fee.
The survey, of 1,900 drivers, also found that [23 percent|YouGov] had used it.""",
    "somebody polls so much": """
A Gallup poll has the field wide open. Roe polls [31 percent|Gallup], and Poe polls at about [12 percent|Gallup].""",
    "polls that show something are nobody's": """
A Gravis Marketing survey has [49 percent|Gravis Marketing] for her. In a second one Gravis Marketing had [47 percent|Gravis Marketing].
Polls of Iowans give her [38 percent|-].""",
    "a campaign's internal survey": """
Support for the levy is at [58 percent|Siena College], a Siena College poll of 800 voters shows. Some [31 percent|Siena College] are against it. Among homeowners it is [47 percent|Siena College].
The pro-levy campaign pointed to its own internal survey, which had it at [66 percent|-].
Older voters are the most skeptical: [52 percent|Siena College] of them would vote no. In the suburbs [55 percent|Siena College] would vote yes.
The survey's margin of error is 3.5 points.""",
    "in line with another": """
Labour leads by [nine points|YouGov], YouGov found, with [39|YouGov] to [30|YouGov] for the Tories. Reform is on [12|YouGov].
That is in line with Opinium, which put the lead at [eight|Opinium] last week.
Back in the YouGov poll, [44 per cent|YouGov] said Sir Keir was doing well. And [28 per cent|YouGov] said badly.""",
    "two polls, name by name": """
A Fox News poll has Roe at [48 percent|Fox News] and Doe at [44 percent|Fox News]. In a CNN poll it is [47|CNN] to [46|CNN].
The CNN poll found [51 percent|CNN] of women for Roe. In the Fox poll it was [54 percent|Fox News].
Both found the economy on top: [38 percent|CNN] in CNN's and [41 percent|Fox News] in Fox's.""",
    "a poll of a decade ago": """
In [64 percent|Ipsos] of homes there is a dog, according to Ipsos. Cats come to [40 percent|Ipsos]. Birds are in [7 percent|Ipsos].
A decade ago a survey by Gallup had dogs in [51 percent|Gallup*] of homes.
Most owners, [72 percent|Ipsos], let their animal sleep in the bedroom. About [one in five|Ipsos] cook for it.""",
    "two guests in one paragraph": """
Half of Ontarians, [50 per cent|Abacus Data], want the tunnel, Abacus Data says. In Toronto it is [61 per cent|Abacus Data]. In the north [33 per cent|Abacus Data] do.
Not every pollster agrees. Mainstreet Research found in March that [44 per cent|Mainstreet Research] were for it, and Leger had [46 per cent|Léger (Leger)].
Asked about tolls, [70 per cent|Abacus Data] said no. Abacus surveyed 1,500 adults from May 3 to 7.""",
    "a national guest": """
The governor's approval is [41 percent|Marquette University Law School] in the latest Marquette Law School poll, down from [45 percent|Marquette University Law School*] in March. Disapproval is [52 percent|Marquette University Law School].
Nationally, the president's approval is [39 percent|Gallup] according to Gallup.
In the state it is [42 percent|Marquette University Law School], Marquette found. On guns [60 percent|Marquette University Law School] want stricter laws.""",
    "a rival poll": """
Some [55%|Pulse Asia] would vote for Roe, Pulse Asia said. Doe had [22%|Pulse Asia]. Poe was at [9%|Pulse Asia].
A rival poll by SWS, released on Monday, gave Roe [49%|Social Weather Stations (SWS)].
In Mindanao Roe had [71%|Pulse Asia]. In Manila he got [38%|Pulse Asia].""",
    "one poll after the other": """
In June a YouGov poll had [60 per cent|YouGov] for it. In July an Ipsos poll had [55 per cent|Ipsos].
Then came an Opinium poll with [51 per cent|Opinium]. It also had [40 per cent|Opinium] against.
Only [12 per cent|Opinium] had heard of the plan.""",
    "a new poll that goes on": """
Gallup has approval at [41 percent|Gallup]. Among men it is [45 percent|Gallup]; among women, [37 percent|Gallup]. Independents are at [34 percent|Gallup].
Democrats took heart from a new Quinnipiac poll that looked at the midterms. It gave them [49 percent|Quinnipiac University] to [43 percent|Quinnipiac University].
Their lead among independents was [11 points|Quinnipiac University]. On the economy [38 percent|Quinnipiac University] approve of the president, the Quinnipiac poll found.""",
    "our polling has us up": """
A Suffolk University poll has Roe up [48|Suffolk University] to [41|Suffolk University]. She leads among women by [15 points|Suffolk University] and trails among men by [two|Suffolk University].
Doe's campaign manager waved the numbers away. "Our polling has us up [three|-]," he said.
On immigration, [53 percent|Suffolk University] trust Roe. [Thirty-nine percent|Suffolk University] trust Doe.""",
    "a second poll that goes on": """
In a survey by Nanos Research, [38 percent|Nanos Research] want less.
Another survey came from Leger. It says [68 percent|Léger (Leger)] want more.
The survey, which asked 2,300 people, has [20 percent|Léger (Leger)] undecided.""",
    "several polls in a row": """
A Monmouth University poll has him at [28 percent|Monmouth University]. Gallup puts him at [31 percent|Gallup], \
while a YouGov survey has [27 percent|YouGov]; and [25 percent|Ipsos] want him, according to Ipsos.""",
    "trailing references": """
He holds [47 percent|New York Times/CBS News] in the fresh New York Times/CBS News poll, and stays at [46 percent|Fox News] in a poll by Fox News.""",
    "who did it is told later": """
A CNN poll found adults split: [49 percent|SSRS] agreed.
The poll, conducted by SSRS, had [43 percent|SSRS] against.""",
    "a paper's short name": """
A Washington Post-ABC News poll has him at [49 percent|Washington Post/ABC News].
The Post-ABC poll has her at [41 percent|Washington Post/ABC News].""",
    "letters for a state name nobody": """
Our new GA poll has her at [44 percent|-].""",
    "initials before a state": """
The new PPP Ohio poll has her at [47 percent|Public Policy Polling].""",
    "an unnamed poll is nobody's": """
A Gravis Marketing survey has [49 percent|Gravis Marketing] for him.
A new Nevada poll has [47 percent|-] for her, and [45 percent|-] for him.""",
    "polls in general are nobody's": """
In a YouGov poll, [31 percent|YouGov] agreed.
Support surged in national polls last month. But it has since fallen to [12 percent|-].""",
    "a line that points elsewhere": """
A PRRI survey has [35 percent|Public Religion Research Institute (PRRI)] sure to vote.
More: Just [half|-] of people like voting""",
    "averages": """
The RealClearPolitics average of recent polls has him at [44 percent|RealClearPolitics (Real Clear Politics)].""",
    "exit polls are a survey of their own": """
According to exit polls, [64 percent|-] backed her.
In a CNN poll, she had [35 percent|CNN].
Exit polls had him at [15 percent|-].""",
    "unknown names": """
The Tinker Street Institute (TSI) surveyed 900 people. Some [81 percent|Tinker Street Institute (TSI)] agreed.
In a Gallup poll, it was [70 percent|Gallup].
The TSI survey has [19 percent|Tinker Street Institute (TSI)] against.""",
    "waves of one series": """
Approval is [39 percent|Ipsos] in a Reuters/Ipsos poll, down from [41 percent|Ipsos*] earlier this month.
In February, [50 percent|Ipsos*] approved. It fell from [44 percent|Ipsos*] in an earlier Reuters/Ipsos poll, taken on January 12-13.
Some [58 percent|Ipsos] of poll respondents disagree.""",
    "that poll points back to the earlier one": """
The CNN/ORC poll has him at [23 percent|Opinion Research Corporation (ORC)]. It is a gain on the last CNN/ORC survey, taken in November. That poll had him at [14 percent|Opinion Research Corporation (ORC)*].
His lead is now [10 points|Opinion Research Corporation (ORC)].""",
    "another pollster's old poll": """
A Pew Research Center survey has [44 percent|Pew Research Center] with a gun at home.
A Gallup poll from March 2025 showed [40 percent|Gallup*]. A YouGov poll released last week had [42 percent|YouGov].""",
    "the only poll is current however old": """
In a Washington Post-ABC poll of last month, [56 percent|Washington Post/ABC News] approved.""",
    "polls of two pollsters are not one": """
Most oppose it, according to new polls by Quinnipiac University and Monmouth University.
The Monmouth poll has [45 percent|Monmouth University] for it, and in the Quinnipiac poll [44 percent|Quinnipiac University] are.""",
    "scores by name": """
In a Marist poll, [39 percent|Marist] approve.
CNN had Lee at [37 percent|CNN] and Quinnipiac [38 percent|Quinnipiac University]. Others were YouGov ([43 percent|YouGov]) and Ipsos ([42 percent|Ipsos]).""",
    "a last poll may be the latest": """
The last Gallup poll has [45 percent|Gallup] in favor.""",
    "years as times": """
A Pew Research Center survey has [44 percent|Pew Research Center] for him.
At a comparable stage in 2010, he had [50 percent|Pew Research Center*]. In the Pew Research Center's final survey in 2012, he had [48 percent|Pew Research Center*].""",
    "a clause with its own time before the poll's name": """
Back in a Gallup poll from May 2021, [52 percent|Gallup*] trusted her. But by April 2023, only [39 percent|Gallup*] did in the Gallup poll.
In a new Gallup poll [41 percent|Gallup] trust her.""",
    "the average points back to the aggregator": """
According to the RealClearPolitics average, she has [45 percent|RealClearPolitics (Real Clear Politics)]. A new Gallup poll has her at [43 percent|Gallup].
She trails in Ohio by [3 points|RealClearPolitics (Real Clear Politics)] in the average, but a Marist poll has her ahead by [2|Marist].""",
    "figures listed each with the poll behind it": """
She leads by [1 point|Fox News] in a Fox News poll released on Thursday, [2 points|CBS News/New York Times] in a CBS News/New York Times survey \
and [5 points|Quinnipiac University] in a Quinnipiac University poll.""",
    "figures that follow the poll they are of": """
In a Gallup poll on Thursday, [45 percent|Gallup] agreed, [40 percent|Gallup] did not; a Marist poll had [44 percent|Marist].""",
    "a poll that only says how another stands to it": """
A survey released by Ipsos on Tuesday paints a similar picture to the EKOS poll, with the Liberals leading by [10 points|Ipsos].
YouGov's latest survey echoes the findings of a Survation poll, putting Labour on [41 percent|YouGov].
The Marist poll, much like the Gallup survey before it, found [52 percent|Marist] in favor.
That is in line with a Suffolk University poll that had [51 percent|Suffolk University] in favor.""",
    "polls of several houses taken together are nobody's": """
A Marist poll has her ahead by [4|Marist], and a Gallup poll by [6|Gallup]. Taken together, these two polls give her [5 points|-].
State poll averages have her up by [3 points|-].""",
    "houses listed with who leads in brackets": """
Three have Lee ahead: Fox News (Lee [+6|Fox News]), Public Policy Polling, a Democratic firm (Lee [+4|Public Policy Polling]), and Marist (Lee [+2|Marist]).""",
    "a sentence that turns to another house": """
A Gallup poll has the Greens at [12 percent|Gallup].
The folks at Abacus Data, with a panel of their own, get [14 percent|Abacus Data] for them. Over at Environics it is [11 percent|Environics].""",
    "lines that tell who did it": """
Some [62 percent|Kestrel Research] oppose the levy, the poll found.
Pollster: Kestrel Research
Dates: 11-16 January 2026""",
    "data from a house that tell figures": """
A Gallup poll has [52 percent|Gallup] of nurses content.
Research from the Kestrel Foundation suggests that [31 percent|Kestrel Foundation] have skipped meals. Another [22 percent|Kestrel Foundation] said they had borrowed.
Research from the Harbour Foundation is older. Gallup found [40 percent|Gallup] in debt.""",
    "polling of a time": """
Polling by Kestrel Strategies has him at [44 percent|Kestrel Strategies]. Its polling in May had [40 percent|Kestrel Strategies*].""",
    "a poll of days before the one told of": """
The Gallup poll has approval at [47 percent|Gallup]. A Gallup poll taken ten days earlier had it at [45 percent|Gallup*].
A Marist poll, published a week earlier, had it at [44 percent|Marist].
In a poll released Dec. 3, [48 percent|-*] approved.""",
    "what has come of a share of then": """
Some [44 percent|Gallup] are for it, a new Gallup poll shows. In a Gallup poll of Dec. 7, [17 percent|Gallup*] were undecided.
In that December survey by Gallup, [12 percent|Gallup*] had no view. That share has risen to [23 percent|Gallup].""",
    "results of others that one resembles": """
Some [44 percent|Gallup] are for it, a new Gallup poll shows.
Approval stands at [55 percent|Gallup], similar to results in July and June polls.""",
    "a house told with the paper it asked for": """
The monthly Gallup poll has the Greens at [12 percent|Gallup].
To go on with other polls of this week, Survation for the Guardian on Tuesday had them at [14 percent|Survation].""",
    "how many polls something took": """
The Ipsos poll has the Greens at [12 percent|Ipsos]. Labour fell six points in just one poll, to [30 percent|Ipsos].""",
    "a text that has told how one poll was done is through with it": """
Owners are upbeat, a survey by Gallup shows. [57 percent|Gallup] will hire. The Gallup survey was conducted in September.
A separate survey by Marist had [27 percent|Marist] who borrow.
Some [55 percent|Marist] did not need to. Another [29 percent|Marist] had enough.""",
    "what a poll told of for comparison had goes on": """
The Ipsos poll has Labour on [52 percent|Ipsos]. That is higher than the Ipsos poll in June, which had the Greens on [45 percent|Ipsos*] and Labour on [55 percent|Ipsos*].""",
    "who ordered a poll whose house is known": """
A third ([33 percent|YouGov]) are tired, a new YouGov poll suggests.

The poll, commissioned by the Bakers Union and the Loaf weekly, showed [27 percent|YouGov] of bakers were.""",
    "a survey's title": """
Half ([51 percent|National Bakers Guild]) are tired, a poll by the National Bakers Guild has found. The findings are part of the Big Flour survey.
The survey finds that [27 percent|National Bakers Guild] nap.""",
    "a similar survey in passing": """
The Gallup survey found that [51 percent|Gallup] are tired.

The survey asked 2,804 people about sleep, and echoes a similar study from Acme Bedding, which found that [27 percent|Acme Bedding] are.

Some highlights of the survey:

More than [40 percent|Gallup] nap.""",
    "who published the findings": """
In new research out today, over half ([52 percent|Acme Line]) of dog owners say they talk to their dog.

The findings released by pet insurer, Acme Line, also revealed that [30 percent|Acme Line] of owners say they sing.""",
    "who carried it out, told at the end": """
Rents are too high, a survey from Acme Works of the town shows. Some [56 percent|Widmer Insights] say so.
The survey, which was conducted by Widmer Insights, polled 1,000 adults.""",
    "a survey of which nothing is told, and a poll": """
Acme Pet Insurance conducted a survey to shed light on it. In a recent poll of pet owners [58 percent|Acme Pet Insurance] said so.""",
    "research by a house": """
A third ([33 percent|Acme Flour]) of bakers nap, according to research by Acme Flour. Some [27 percent|Acme Flour] of bakers say they do not.""",
    "the poll of a new paragraph, behind one of another house": """
A Gallup poll has her at [37 percent|Gallup]. She has [35 percent|Gallup] among men, [32 percent|Gallup] among women and
[49 percent|Gallup] in the south.

In Ohio a Suffolk University poll has her at [40 percent|Suffolk University].

Roe is second there with [17 percent|Suffolk University], according to the poll.""",
    "polls of one house, as a whole": """
A Gallup poll has her at [37 percent|Gallup]. In all of these surveys since May she has been below the [60%|Gallup*] rate from July 2021.""",
    "what the last poll had, and what is so now": """
A Gallup poll released on Friday has [18 percent|Gallup] for the levy.

In the last Gallup poll from September, [39 percent|Gallup*] liked the mayor. Now, [51 percent|Gallup] do.

The latest Gallup poll was of 400 voters.""",
    "what is so since the last poll": """
A Gallup poll has Labour on [34 per cent|Gallup]. The only party to have moved since the last poll in May is Sinn Fein,
which climbs to [21 per cent|Gallup].""",
    "a poll whose figure another is compared with": """
A Gallup poll has Labour on [32 per cent|Gallup]. The Greens are on [4.4 per cent|Gallup]. That is lower than the
[5.8 per cent|Marist] in the Marist poll.

The poll of 1,012 people has Act on [3 per cent|Gallup].""",
    "a poll that only says when another was done": """
A Gallup poll has Labour on [32 per cent|Gallup].

A Marist poll was done on the last day of the Gallup survey. It has Labour on [35 per cent|Marist].

A Quinnipiac poll was released during the Gallup polling period and has Labour on [36 per cent|Quinnipiac University].""",
    "polls that figures are compared with": """
A Gallup poll has Labour on [32 per cent|Gallup].

The Greens are down to [9%|Gallup], from [11%|Gallup*] in polls conducted in October.""",
    "what a project used": """
The levy is liked by [52 percent|Acme Project], according to the Acme Project, which used a survey of 900 adults.
Some [41 percent|Acme Project] would pay more.""",
    "a poll that shows the same": """
A Gallup poll has No on [52 per cent|Gallup], with a Marist survey showing the same late last night.""",
    "from the last poll to this one": """
A Gallup poll has her at [40 per cent|Gallup]. It has fallen from [48 per cent|Gallup*] in August, the previous poll by Gallup,
to [40 per cent|Gallup].""",
    "a paragraph about what had been so": """
The Gallup survey has Labour on [34%|Gallup]. The last Gallup poll, released on January 7, was of 900 adults.

National had come in at [36%|Gallup*], Act on [9%|Gallup*]. Labour was on [32%|Gallup*].""",
    "a poll of so many, within the sentence that names it": """
She got a boost in the Gallup Poll, jumping to [49%|Gallup] in a poll of voters ([40%|Gallup] for Roe).""",
    "a poll without a name whose figure another is set against": """
A Gallup poll puts her approval at [65 percent|Gallup], little different from the [63 percent|Gallup*] she got in a poll taken
January 6 and 7.""",
    "another rating in an earlier poll": """
Gallup has her at [47%|Gallup]. This contrasts with the [54%|Gallup*] rating she received in a Nov. 24-26 poll.""",
    "the lines of a list behind the poll that they are of": """
A Gallup poll finds [47%|Gallup] in favour and [34%|Gallup] against. Without the unsure it is [58%|Gallup] to [42%|Gallup].

Meanwhile Ipsos has Labour in front

LAB: [42%|Ipsos]
CON: [39%|Ipsos]""",
    "from one house to another": """
Support ranges from [58%|Gallup] in a Gallup poll to [52%|New York Times/CBS News] in a New York Times/CBS News poll.""",
    "the new poll of the sentence that names one": """
A Gallup poll has [72 percent|Gallup] for it, and [11 percent|Gallup] are not.

In a Fox News poll, [56 percent|Fox News] would pay, while [40 percent|Fox News] in the new poll would not.""",
    "days between a house and its poll": """
A Gallup poll has [72 percent|Gallup] for it. According to a Fox News (Jan. 18, Jan. 19) survey, [46%|Fox News] are.""",
    "a poll that also shows it": """
A survey done on the 18th with 2,042 people has her at [28%|-].

A poll conducted by Gallup with 1,103 adults also showed [33%|Gallup].""",
    "a past poll without a name, of the only house": """
Roe is at [40%|Gallup], a January 21 survey by Gallup says. Her brother had only [16%|Gallup*] support in a poll conducted Jan. 12, while she had [45%|Gallup*].""",
    "the same question": """
The University of Otago surveyed 1,240 adults. A plurality ([44 percent|University of Otago]) supports it.
Support has fallen: the same question in a Monash University survey had [57 percent|Monash University*].""",
}  # fmt: skip


@pytest.mark.parametrize("article", ARTICLES.values(), ids=ARTICLES)
def test_figures_belong_to_polls(article: str) -> None:
    _, expected, linked = read(article)
    assert belongs(linked) == expected


FACTS = [
    ("A poll commissioned by the Tinker Street Bank found that [52 percent|-] agreed.", {"pollster": None, "sponsor": "Tinker Street Bank"}),
    ("The Economist/YouGov poll (Jan. 4-6, 1,552 adults) has [52 percent|YouGov].", {"start_date": dt.date(2026, 1, 4), "sample_size": 1552}),
    ("A Gallup poll in November found [51 percent|Gallup].", {"start_date": dt.date(2025, 11, 1), "end_date": dt.date(2025, 11, 30)}),
    ("A Gallup poll in early November found [51 percent|Gallup].", {"start_date": None, "end_date": None}),
    ("A Gallup poll this month found [51 percent|Gallup].", {"start_date": dt.date(2026, 1, 1), "end_date": dt.date(2026, 1, 26)}),
    ("A Gallup poll released this month found [51 percent|Gallup].", {"start_date": None, "end_date": None}),
    ("A Gallup poll conducted earlier this month found [51 percent|Gallup].", {"start_date": dt.date(2026, 1, 1)}),
    ("A Gallup poll of 900 adults conducted last week found [51 percent|Gallup].", {"start_date": None, "sample_size": 900}),
    ("A Jan. 20 Gallup poll found [51 percent|Gallup].", {"start_date": None, "end_date": None}),
    ("A Gallup poll Tuesday found [51 percent|Gallup].", {"start_date": None, "end_date": None}),
    ("A Gallup poll of 900 adults that ended on Jan. 20 has [51 percent|Gallup].", {"start_date": None, "end_date": dt.date(2026, 1, 20)}),
    ("A Gallup poll, completed Jan. 20, has [51 percent|Gallup].", {"start_date": None, "end_date": dt.date(2026, 1, 20)}),
    ("A Gallup poll taken Jan. 18 through Jan. 20 has [51 percent|Gallup].", {"start_date": dt.date(2026, 1, 18), "end_date": dt.date(2026, 1, 20)}),
    ("A Gallup poll of 900 adults done after polls closed Jan. 20 has [51 percent|Gallup].", {"start_date": None, "end_date": None}),
    ("A KSTP poll has it at [51 percent|SurveyUSA]. The KSTP poll was conducted Jan. 18-20 by SurveyUSA. It reached 800 adults.",
     {"pollster": "SurveyUSA", "sponsor": "KSTP-TV", "sample_size": 800}),
    (
        "The Fox News poll is carried out under the shared lead of Lee Research and Shaw & Company Research from January 16 to January 18;"
        " it has [51 percent|Fox News].",
        {"start_date": dt.date(2026, 1, 16), "end_date": dt.date(2026, 1, 18)},
    ),
    (
        "A Gallup poll has her ahead, [51|Gallup] to 42.\nThe three latest surveys, conducted January 16 to 18, are the last.",
        {"start_date": dt.date(2026, 1, 16), "end_date": dt.date(2026, 1, 18)},
    ),
    ("A Gallup poll last August found [51 percent|Gallup].", {"start_date": dt.date(2025, 8, 1), "end_date": dt.date(2025, 8, 31)}),
    ("The Gallup survey asked 3,621 of its members; [51 percent|Gallup] agreed.", {"sample_size": None}),
    ("Gallup surveyed 3,621 of its members; [51 percent|Gallup] agreed.", {"sample_size": 3621}),
    ("A Roper poll found 51 percent. The poll, by Topeka, Kansas-based Ipsos, has [51 percent|Ipsos].", {"pollster": "Ipsos"}),
    (
        "A Reuters/Ipsos poll found [39 percent|Ipsos] in favor.\nThe poll, conducted online between Friday and Sunday, gathered"
        " answers from 1,139 U.S. adults; its margin of error is about three percentage points.",
        {"pollster": "Ipsos", "sponsor": "Reuters", "sample_size": 1139, "margin_of_error": 3.0, "population": "adults",
         "start_date": dt.date(2026, 1, 23), "end_date": dt.date(2026, 1, 25), "date_precision": "day", "mode": "online"},
    ),
    ("In a Gallup poll by live callers, on landlines and cellphones, [39 percent|Gallup] agreed.", {"mode": "live phone"}),
    ("In a Gallup poll, done on landlines and cellphones, [39 percent|Gallup] agreed.", {"mode": "phone"}),
    (
        "In a Gallup poll, [39 percent|Gallup] of people agreed.",
        {"sample_size": None, "margin_of_error": None, "population": None, "start_date": None},
    ),
    ("In a Gallup poll, [39 percent|Gallup] of Ohio voters agreed.", {"population": "voters"}),
    ("In a Gallup poll, [39 percent|Gallup] of Republican voters agreed.", {"population": None}),
    ("In a Gallup poll, [39 percent|Gallup] of Lee voters agreed.", {"population": None}),
    ("A Gallup poll found that voters want it, [57|Gallup] to [37 percent|Gallup].", {"population": "voters"}),
    ("Most Ohio voters want it, [57|Gallup] to [37 percent|Gallup], according to a Gallup poll.", {"population": "voters"}),
    ("Voters are wary of the ferry, according to a Gallup poll.\nSome [57 percent|Gallup] of those polled oppose it.", {"population": "voters"}),
    ("Voters go to the polls on Sunday. Gallup has her at [57 percent|Gallup].", {"population": None}),
    ("In a Gallup survey, voters opposed it, [57|Gallup] to [37 percent|Gallup].", {"population": "voters"}),
    ("In a Gallup survey, a majority of voters, [57 percent|Gallup], opposed it.", {"population": "voters"}),
    ("Voters head to the polls in May; [57 percent|Gallup] want it, a Gallup poll shows.", {"population": None}),
    ("A Gallup poll found that voters under 30 want it, [57|Gallup] to [37 percent|Gallup].", {"population": None}),
    ("The candidate who needs the voters has [57 percent|Gallup] in a Gallup poll.", {"population": None}),
    ("In a Gallup poll, [39 percent|Gallup] of voters who are parents agreed.", {"population": None}),
    ("In a Gallup poll, [39 percent|Gallup] of registered voters agreed.", {"population": "registered voters"}),
    (
        "A Fox News Poll has her ahead, [44 percent|Fox News] to 41.\nIt is based on interviews with 1,309 registered voters from"
        " January 20-22, 2026. The survey has results for 1,231 likely voters.",
        {"sample_size": 1231, "population": "likely voters", "start_date": dt.date(2026, 1, 20)},
    ),
    (
        "The Acme College poll found [39 percent|Acme College].\nAlmost 23,000 people took part. The poll of 22,953 people has a"
        " margin of error of 1 point, and 4 points for Republicans.",
        {"sample_size": 22953, "margin_of_error": 1.0},
    ),
    (
        "The RealClearPolitics average has her at [39 percent|RealClearPolitics (Real Clear Politics)]. A Gallup poll of 900 adults is the latest.",
        {"pollster": "RealClearPolitics (Real Clear Politics)", "sample_size": None},
    ),
    # what another poll asked whom is left open, where it is cited beside the one that the text is about
    ("A Roper poll found [30|Roper] percent.\nThe Gallup poll has [51|Gallup], [52|Gallup] and [39 percent|Gallup] of voters.", {"population": None}),
    ("A Gallup poll has [39 percent|Gallup] of voters.\nA Roper poll found [30|Roper] percent.", {"population": "voters"}),
    # a survey of long ago that is the only one reported owns what is told of it
    ("In the Gallup survey [39 percent|Gallup] agreed.\nThis note tells of a Gallup survey of 1,801 adults fielded August 7-September 16, 2024.",
     {"sample_size": 1801, "start_date": dt.date(2024, 8, 7)}),
    ("In the Gallup survey [39 percent|Gallup] agreed.\nThe previous Gallup survey, of 1,801 adults, was fielded August 7-September 16, 2024.",
     {"sample_size": None, "start_date": None}),
    # whose margin of error is told are those whose answers are given
    ("Gallup has Smith at [48 percent|Gallup]. The Gallup poll of 1,706 adults included 1,080 likely voters. The margin of error for likely voters is 4.3 points.",
     {"sample_size": 1080, "population": "likely voters", "margin_of_error": 4.3}),
    ("Gallup has Smith at [48 percent|Gallup]. The Gallup poll of 1,706 adults included 1,080 registered voters. The margin of error is 3 points, and 4.3 points for registered voters.",
     {"sample_size": 1706, "population": "adults", "margin_of_error": 3.0}),
    # who is spoken of where no figure is told, or only in part, says nothing of who was polled
    ("In a Gallup poll, [39 percent|Gallup] back it. It is not clear how likely voters will react.", {"population": None}),
    ("In a Gallup poll, [39 percent|Gallup] of adults with a degree back it.", {"population": None}),
    ("In a Gallup poll, [39 percent|Gallup] of adults back it.", {"population": "adults"}),
    ("In a Gallup poll, [39 percent|Gallup] of registered voters who were surveyed back it.", {"population": "registered voters"}),
    # the day of a vote is no day of fieldwork
    ("In the Gallup survey [39 percent|Gallup] agreed. Half of those polled live in counties that matter in the Feb. 6 primary.", {"start_date": None}),
    ("In the Gallup survey [39 percent|Gallup] agreed. It was conducted Jan. 14-17 by phone, before the Feb. 6 vote.", {"start_date": dt.date(2026, 1, 14)}),
    # a part of a house's name is no other house, and a poll cited once, far above, is not "the poll" at the end
    ("An AP-NORC poll has her at [39 percent|AP-NORC].\nThe poll of 1,053 adults was conducted January 9-13 with a sample drawn from NORC's panel.",
     {"sample_size": 1053, "start_date": dt.date(2026, 1, 9)}),
    ("Gallup has her at [39 percent|Gallup], and a Gallup poll has him at [30|Gallup] percent.\nAn Ipsos survey had her at [41 percent|Ipsos].\nGallup has [8 percent|Gallup] undecided.\nNobody spoke.\nThe poll of 2,090 people was taken January 9-13.",
     {"sample_size": 2090}),
    ("Datafolha has him at [47 percent|Datafolha].\nDatafolha heard 2,556 people aged 16 or over in 181 cities on January 21 and 22.",
     {"sample_size": 2556, "population": "people aged 16 or over", "start_date": dt.date(2026, 1, 21)}),
    # seasons say no days, a week told by its first day does; who is told of with "that" did it; "it" is what was spoken of
    ("A Gallup poll last summer found [51 percent|Gallup].", {"start_date": None}),
    ("The numbers are from a survey of 900 adults that Tinker Insights carried out for the Weekly from January 5 to 9. It has [51 percent|-] for it.",
     {"pollster": "Tinker Insights", "start_date": dt.date(2026, 1, 5)}),
    ("Gallup has [51 percent|Gallup] for it.\nThese are the findings of a Gallup poll conducted December 14-17, 2025. For the survey, 604 adults were interviewed.",
     {"sample_size": 604, "start_date": dt.date(2025, 12, 14)}),
    ("A Gallup poll has [51 percent|Gallup] for it.\nThe results are in line with a Gallup poll in May. In that survey [49 percent|Gallup*] were. It had a margin of error of 3.2 points.\nThe new poll was of 672 adults; its margin of error is 3.9 points.",
     {"sample_size": 672, "margin_of_error": 3.9}),
    ("The exit polls on Jan. 20 had [38 percent|-] of union members for Roe.", {"start_date": dt.date(2026, 1, 20)}),
    ("Exit polls had [38 percent|-] of union members for Roe in the vote Tuesday. Others vote Thursday.", {"start_date": dt.date(2026, 1, 20)}),
    # shares in brackets do not part fieldwork from its days; all adults of a place are adults; a house and its poll's name
    ("The Gallup survey has [39 percent|Gallup] for it. Gallup spoke with 868 Ohio voters by landline (31 percent) and cell phone (69 percent) between Jan. 6 and Jan. 12.",
     {"start_date": dt.date(2026, 1, 6), "sample_size": 868}),
    ("The Gallup poll showed that [73 per cent|Gallup] of adult Nigerians cook.", {"population": "adults"}),
    ("The Gallup poll showed that [73 per cent|Gallup] of adult Nigerians with a job cook.", {"population": None}),
    ("The Gallup survey was taken from Monday to Thursday (Jan. 19-22) and has [39 percent|Gallup] for it.", {"start_date": dt.date(2026, 1, 19)}),
    ("Between 3 and 9 January 2026, Gallup surveyed 1,151 adults; [39 percent|Gallup] agreed.",
     {"start_date": dt.date(2026, 1, 3), "end_date": dt.date(2026, 1, 9)}),
    ("In the Gallup survey, done by telephone over two days from Friday, [39 percent|Gallup] were for it.",
     {"start_date": dt.date(2026, 1, 23), "end_date": dt.date(2026, 1, 24)}),
    ("Gallup interviewed 1,200 voters last Tuesday, Wednesday and Thursday: [39 percent|Gallup] are for it.",
     {"start_date": dt.date(2026, 1, 20), "end_date": dt.date(2026, 1, 22)}),
    ("Gallup found last week that [39 percent|-] agreed. The most recent Oxbow Barometer showed [51 percent|-].", {"pollster": "Gallup"}),
    ("The most recent Oxbow Barometer showed [51 percent|-].", {"pollster": "Oxbow Barometer"}),
    ("A survey of 512 women aged 18 to 45 by Gallup found [39 percent|Gallup] for it.", {"population": "women", "sample_size": 512}),
    ("A survey commissioned by The Economist and conducted by the Oxbow institute found [51 percent|Oxbow] for it.",
     {"pollster": "Oxbow", "sponsor": "The Economist"}),
    ("Dan Jones & Associates' November poll for the Weekly has [39 percent|Dan Jones & Associates] for it.",
     {"start_date": dt.date(2025, 11, 1), "end_date": dt.date(2025, 11, 30)}),
    ("In December 2025, a survey conducted by the German market research institute Forsa found [39 percent|Forsa] for it.",
     {"start_date": dt.date(2025, 12, 1), "end_date": dt.date(2025, 12, 31)}),
]  # fmt: skip


@pytest.mark.parametrize(("article", "facts"), FACTS, ids=[a[:40] for a, _ in FACTS])
def test_facts(article: str, facts: dict[str, object]) -> None:
    document, _, linked = read(article)
    poll = linked.polls[0]
    assert {name: getattr(poll, name) for name in facts} == facts
    told = {f.field: f for f in linked.facts if f.poll_id == poll.poll_id}
    assert {n for n, v in facts.items() if v is not None and n != "date_precision"} <= told.keys()
    for f in told.values():
        assert 0 <= f.char_start < f.char_end <= len(document.text)


def test_a_month_of_an_earlier_round_is_none_of_the_new_one() -> None:
    _, _, linked = read(
        "The Gallup survey has [44 percent|Gallup] for it, up from [41 percent|Gallup*] in December.\n"
        "The polling in December was done after the holidays."
    )
    assert [p.start_date for p in linked.polls] == [None, dt.date(2025, 12, 1)]


def test_facts_of_an_earlier_poll_are_its_own() -> None:
    _, _, linked = read(
        "A new Gallup poll of 1,001 adults taken January 10-12 has [39 percent|Gallup], down from [41 percent|Gallup*] in October 2025."
    )
    new, old = linked.polls
    assert (new.sample_size, new.start_date) == (1001, dt.date(2026, 1, 10))
    assert (old.sample_size, old.start_date, old.end_date, old.date_precision) == (
        None, dt.date(2025, 10, 1), dt.date(2025, 10, 31), "month",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "waves"),
    [
        ("Of those surveyed last week, 36 percent back Roe, a Gallup poll found.", ["current"]),
        ("Last week, the insurer Acme released a survey in which 41 percent agreed.", ["current"]),
        ("A Gallup poll found that 36 percent back Roe. Last week, 31 percent did.", ["current", "previous"]),
    ],
)
def test_when_they_were_asked_sets_no_earlier_poll_apart(text: str, waves: list[str]) -> None:
    assert [e.wave for e in polls.extract(text, published="2026-01-26")] == waves


def test_the_time_of_what_is_told_beside_an_earlier_poll_is_none_of_its_own() -> None:
    text = (
        "The rating is 25%, according to the Gallup poll. It is unchanged from 23% seen in the previous survey, "
        "the lowest level since the vote in October 2021."
    )
    found = polls.extract(text, published="2024-07-23").records.polls
    assert [p.start_date for p in found] == [None, None]
    found = polls.extract(text.split(", the")[0] + " in October 2021.", published="2024-07-23").records.polls
    assert [str(p.start_date) for p in found] == ["None", "2021-10-01"]


def test_a_number_asked_tells_which_poll_is_spoken_of() -> None:
    text = (
        "A Gallup poll of 5,410 adults found that 51 percent agree. In a companion survey, YouGov asked 1,013 experts, of whom "
        "41 percent did. For all 5,410 respondents taken together it carries a margin of error of 1.6 percentage points."
    )
    found = polls.extract(text).records.polls
    assert [(p.pollster, p.sample_size, p.margin_of_error) for p in found] == [
        ("Gallup", 5410, 1.6),
        ("YouGov", 1013, None),
    ]


def test_a_month_that_what_was_so_is_told_of_behind() -> None:
    text = "A Gallup poll has Lee at 52 percent and Roe at 41. That is a change from March, when Roe drew 46 percent to Lee's 47 percent."
    found = polls.extract(text, published="2026-05-16").records.polls
    assert [str(p.start_date) for p in found] == ["None", "2026-03-01"]


def test_what_had_been_so_in_a_month_is_of_that_month() -> None:
    _, _, linked = read("A Gallup poll has [39 percent|Gallup]. In October it had been [44 percent|Gallup*].")
    assert [p.start_date for p in linked.polls] == [None, dt.date(2025, 10, 1)]


def test_a_sample_beside_figures_of_an_earlier_round_only_is_that_rounds() -> None:
    _, _, linked = read(
        "A Gallup poll has [39 percent|Gallup]. In October it was [44 percent|Gallup*], in a sample of 1,200 adults."
    )
    assert [p.sample_size for p in linked.polls] == [None, 1200]
    _, _, linked = read(
        "The Gallup poll of 1,200 adults has [39 percent|Gallup], down from [44 percent|Gallup*] in October."
    )
    assert [p.sample_size for p in linked.polls] == [1200, None]


def test_the_day_that_names_an_earlier_poll_is_none_of_the_new_one() -> None:
    _, _, linked = read(
        "Roe leads with [54|Gallup] to 42 percent in a Gallup poll released January 23. The margin in the January 12 poll was [49|Gallup*] to 42."
    )
    assert [p.start_date for p in linked.polls] == [None, dt.date(2026, 1, 12)]


def test_the_day_when_an_earlier_poll_came_out_is_none_of_its_fieldwork() -> None:
    _, _, linked = read(
        "Some [51 percent|Gallup] agree in a Gallup poll released Tuesday. A Gallup poll published on January 3 had [44 percent|Gallup*]."
    )
    assert [p.start_date for p in linked.polls][-1] is None


def test_a_month_ago_is_no_month_of_fieldwork() -> None:
    _, _, linked = read(
        "A Gallup poll has [39 percent|Gallup]. One month ago, [41 percent|Gallup*] agreed. In October 2025, [44 percent|Gallup*] did."
    )
    assert [p.start_date for p in linked.polls] == [None, None, dt.date(2025, 10, 1)]


@pytest.mark.parametrize(
    ("known", "text", "pollster"),
    [
        ({"source": "Pew Research Center"}, "In the survey, [52%|-] of adults agreed.", "Pew Research Center"),
        (
            {"url": "https://www.pewresearch.org/2026/01/x"},
            "In a 2025 survey, [52%|-] of adults agreed.",
            "Pew Research Center",
        ),
        ({"source": "Pew Research Center"}, "In a Gallup survey, [52%|-] of adults agreed.", "Gallup"),
        ({"source": "Pew Research Center"}, "According to exit polls, [52%|-] of voters agreed.", None),
        ({"source": "Lakeshore Times"}, "In the survey, [52%|-] of adults agreed.", None),
        ({"source": "CNN"}, "In the survey, [52%|-] of adults agreed.", None),
        ({"source": "FiveThirtyEight"}, "In our average of polls, she leads with [52%|-].", "FiveThirtyEight (538)"),
        ({"source": "FiveThirtyEight"}, "In a new poll, she leads with [52%|-].", None),
        ({"source": "Lakeshore Times"}, "In our average of polls, she leads with [52%|-].", None),
    ],
)
def test_a_publisher_of_polls_tells_of_its_own(known: dict[str, str], text: str, pollster: str | None) -> None:
    at = text.index("[")
    document = Document(text.replace("[", "").replace("|-]", ""), published=PUBLISHED, **known)  # type: ignore[arg-type]
    found = sentences(document.folded)
    linked = link(document, found, [Claim(at, at + 3, 52.0, "share", 0, "case")])
    assert [p.pollster for p in linked.polls] == [pollster]


def test_a_vague_time_and_the_exact_one_within_it_are_one_poll() -> None:
    _, _, linked = read(
        "An Ipsos poll has [39 percent|Ipsos], down from [41 percent|Ipsos*] earlier this month. It has [9 percent|Ipsos] undecided."
        " It was [10 percent|Ipsos*] in the previous Ipsos poll conducted on January 5-7."
    )
    assert linked.poll == [0, 1, 0, 1]
    assert linked.polls[1].start_date == dt.date(2026, 1, 5)


def test_polls_of_states_named_each_by_its_state() -> None:
    text = (
        "The Emerson College poll finds Hillary Clinton leading Donald Trump in Pennsylvania, 48 percent to 43 percent. "
        "The Pennsylvania poll has a margin of error of 4.1 points. The Emerson poll in New Hampshire has Clinton ahead, "
        "46 percent to 43 percent. The New Hampshire poll has a margin of error of 3.9 points."
    )
    assert [p.margin_of_error for p in polls.extract(text).records.polls] == [4.1, 3.9]
    other = text.replace("New Hampshire", "Pennsylvania").replace("3.9", "4.1")
    assert [p.margin_of_error for p in polls.extract(other).records.polls] == [4.1]


def test_state_samples_are_polls_of_their_own() -> None:
    _, _, linked = read(
        "She trails in Colorado, [38 percent|x] to [46 percent|x]; in Iowa, [36 percent|x] to [44 percent|x], new Quinnipiac University"
        " polls found.\nThe polls were conducted from January 9-20, surveying 1,104 Colorado voters and 1,119 Iowa voters."
    )
    assert linked.poll == [0, 0, 1, 1]
    assert [(p.geography, p.sample_size, p.pollster) for p in linked.polls] == [
        ("Colorado", 1104, "Quinnipiac University"),
        ("Iowa", 1119, "Quinnipiac University"),
    ]


def test_samples_and_margins_listed_by_state() -> None:
    _, _, linked = read(
        "In Ohio [48%|x] back her and [47%|x] him; in Iowa it is [51%|x] to [40%|x], SSRS polls find.\nThe SSRS polls were taken January"
        " 9-20 among 976 registered voters in Ohio and 708 in Iowa. Results have error margins of plus or minus 5.2 points in Iowa"
        " and 4.4 in Ohio."
    )
    assert [(p.geography, p.sample_size, p.margin_of_error) for p in linked.polls] == [
        ("Ohio", 976, 4.4),
        ("Iowa", 708, 5.2),
    ]


def test_two_polls_of_one_pollster_each_with_its_method_at_its_end() -> None:
    _, _, linked = read(
        "A Fox News poll has [54 percent|x] for repeal.\nThe poll of 1,009 registered voters was conducted from January 5 to 7.\n"
        "Some [46 percent|x] want it legal, the poll finds.\nThe poll of 1,010 registered voters was conducted from January 19 to 21."
    )
    assert [(p.sample_size, p.start_date) for p in linked.polls] == [
        (1009, dt.date(2026, 1, 5)),
        (1010, dt.date(2026, 1, 19)),
    ]


def test_subsamples_are_rows_of_their_own() -> None:
    _, _, linked = read(
        "The Suffolk University poll found [39 percent|x]. It surveyed 900 registered voters, including 412 Republicans, with a"
        " margin of error of 3.4 points, 4.9 points for Republicans."
    )
    assert linked.polls[0].sample_size == 900
    assert {(s.subgroup, s.sample_size) for s in linked.samples if s.sample_size} == {("republicans", 412)}


def test_ids_are_numbered_by_the_first_figure() -> None:
    document, _, linked = read("A Gallup poll has [39 percent|x]. A YouGov poll has [41 percent|x].")
    assert [p.poll_id for p in linked.polls] == [f"{document.sha256[:10]}-p1", f"{document.sha256[:10]}-p2"]


def test_spans_of_facts_are_of_the_original_text() -> None:
    document, _, linked = read("The \ufb01rst Gallup poll of 1,001 ad\u00adults has [39 percent|x].")
    told = {f.field: document.text[f.char_start : f.char_end] for f in linked.facts}
    assert told["pollster"] == "Gallup"
    assert told["sample_size"] == "1,001"


def test_without_figures_there_are_no_polls() -> None:
    assert link(Document("A Gallup poll of 900 adults."), sentences("A Gallup poll of 900 adults."), []) == Linked()


HOSTILE = [
    "The poll found 39% of them. ", "That poll of the last poll said 39% from 41% in May. ", "polls polls surveys 39% ",
    "the poll by Gallup from Ipsos for CNN with 39% ", "Gallup, Ipsos and YouGov 39% poll ", "up from a from a from the about 39% to ",
    "In May, in June last year a year ago 39% ", "The Acme Of For And The On Of Acme Acme poll by by by from 39% ",
]  # fmt: skip


@pytest.mark.parametrize("line", HOSTILE)
def test_hostile_text_is_read_to_its_end(line: str) -> None:
    document = Document(line * (20_000 // len(line)))
    found = sentences(document.folded)
    starts = [s.start for s in found]
    claims = [
        Claim(m.start(), m.end(), 39.0, "share", bisect_right(starts, m.start()) - 1, "x")
        for m in re.finditer("39%", document.folded)
    ]
    linked = link(document, found, claims)
    assert len(linked.poll) == len(linked.wave) == len(claims)


def test_a_release_tells_whom_the_poll_is_for() -> None:
    text = "Our latest poll for The Times and Sky News has Labour on 24%. The poll was done online."
    document = Document(text, published=PUBLISHED, source="YouGov UK")
    found = sentences(document.folded)
    linked = link(document, found, [Claim(text.index("24%"), text.index("24%") + 3, 24.0, "share", 0, "case")])
    assert (linked.polls[0].pollster, linked.polls[0].sponsor) == ("YouGov", "The Times; Sky News")
    document = Document(text.replace("Our latest", "A"), published=PUBLISHED, source="The Daily Harbor")
    linked = link(document, sentences(document.folded), [Claim(50, 53, 24.0, "share", 0, "case")])
    assert linked.polls[0].pollster == "The Times/Sky News"


# text | pollster, first and last day, sample size of its only poll
FACTS = """
The poll has Labour on 27%. Fieldwork: 17-18 November 2025. Sample: 2,286 GB adults. | None 2025-11-17 2025-11-18 2286
The poll has Labour on 27%. Field dates: Nov. 17-18, 2025. | None 2025-11-17 2025-11-18 None
The Eurobarometer survey found that 52% trust it. The Eurobarometer was conducted between 6 and 22 May 2025. 26,368 EU citizens were interviewed face-to-face. | Eurobarometer 2025-05-06 2025-05-22 26368
The Afrobarometer survey found 82% in favor of it. The Afrobarometer team, led by Lokniti-CSDS, interviewed a sample of 2,400 adults from 6 to 25 May 2025. | Afrobarometer 2025-05-06 2025-05-25 2400
The Acme poll found that 52% agree. It was conducted from late November through Jan. 11 among 1,204 adults. | Acme None None 1204
The Acme poll found that 52% agree. It was conducted in late December and early January among 1,204 adults. | Acme None None 1204
The Acme poll found that 52% agree. In December, Acme surveyed 1,204 adults for it. | Acme 2025-12-01 2025-12-31 1204
Acme asked 801 adults on Jan. 3-5, including 694 registered voters. The registered voter sample has a margin of error of +/- 4.1 points. The Acme poll found that 52% agree. | Acme 2026-01-03 2026-01-05 694
A Boston Globe poll found that 52% agree. The survey was conducted by the University of Lorne Jan. 3-5. | University of Lorne 2026-01-03 2026-01-05 None
The Acme poll found that 52% agree. It was conducted over the final five days of December among 1,204 adults. | Acme 2025-12-27 2025-12-31 1204
The Acme poll found that 52% agree. The poll, of over 1,000 doctors, was presented at a meeting at the weekend. | Acme None None 1000
The Acme poll found that 52% agree. It was sampled between 5-8 January, among 1,043 people in Scotland. | Acme 2026-01-05 2026-01-08 1043
Half plan to cut back. Separate polling by Gallup has more. Acme, on behalf of us, asked nobody. | Gallup None None None
"""


# text | population of its first poll
POPULATIONS = """
A survey of likely Ohio voters by the University of Acme found that 86 percent will vote for Roe. | likely voters
A poll of teachers by Acme found that 86 percent are tired. | teachers
Half of teachers, 52%, want to leave, a Gallup poll found. One in five teachers (21%) have a second job. Some 61% of teachers would not teach again. | teachers
Half of teachers, 52%, want to leave, a Gallup poll found. One in five adults (21%) have a second job. Some 61% of parents would not teach. | adults
Voters appear wary of the harbor, according to a Morning Consult poll. Some 48 percent dislike it, and 24 percent like it. | voters
A new Siena poll is out. Voters in the poll find the bridge ugly. Some 48 percent would tear it down. | voters
A Leger poll asked how voters will be reached. In it, 48 percent of Quebecers dislike the phone. | None
The governor's voters like the harbor. Some 48 percent of the state dislike it, a Siena poll found. | None
Among all voters, 65 percent like the harbor, a Siena poll found. | voters
Some 38 percent of adults like the harbor, a Gallup poll found. It was 40 percent of registered voters. Few voters swim. | adults
Some 85 percent of voters in the party approve of her, a Siena poll found. | None
A Gallup poll put her approval at 41 percent. A CNBC survey found that 52 percent of voters like the harbor. | None
A CNBC survey found that 52 percent of voters like the harbor. Gallup put her approval at 41 percent, up from 38, 35 and 33. | voters
A YouGov survey of doctors, nurses and midwives in Kenya found 61 percent of them tired. | doctors, nurses and midwives
A Leger survey of farmers, out on Tuesday, found 52 percent backing the law. | farmers
A Fox News poll has Roe ahead in Ohio, where 49 percent back her. In Iowa, 45 percent do. The statewide polls were conducted by phone among likely voters. | likely voters
"""


@pytest.mark.parametrize("line", POPULATIONS.strip().splitlines())
def test_populations(line: str) -> None:
    text, wanted = line.split(" | ")
    assert str(polls.extract(text).records.polls[0].population) == wanted


def test_a_schools_poll_is_done_by_a_firm() -> None:
    text = (
        "Some 52 percent favored Clinton, according to the latest University of Texas/Texas Tribune Poll.\n\n"
        "The statewide poll was conducted between Feb. 12 and Feb. 19 by the market research firm YouGov. "
        "Its sample of 1,200 registered voters has an error margin of +/- 2.83 percentage points."
    )
    (found,) = polls.extract(text, published="2026-02-23").records.polls
    assert (found.sample_size, found.margin_of_error, str(found.start_date)) == (1200, 2.83, "2026-02-12")
    assert "YouGov" in str(found.pollster)


@pytest.mark.parametrize("line", FACTS.strip().splitlines())
def test_facts_of_releases(line: str) -> None:
    text, wanted = line.split(" | ")
    found = polls.extract(text, published="2026-01-26").records.polls[0]
    assert f"{found.pollster} {found.start_date} {found.end_date} {found.sample_size}" == wanted


def test_two_stories_in_one_text_keep_their_polls() -> None:
    text = """Poll: Hale opens 21-point lead

A Quinnipiac University poll out Friday has Gov. Maria Hale up by 21 points on Tom Roe, 55 percent to 34 percent. She leads
among women 59 percent to 28 percent and among men 51 percent to 39 percent.

The survey of 1,141 likely voters has an error margin of plus or minus 2.9 percentage points.

Poll: Buckley still ahead in Ohio

Republican Ken Buckley has a five-point lead over Sen. Sam Bennet in Ohio, according to Rasmussen Reports.

Buckley takes 50 percent to 45 percent for the incumbent. Two percent would rather have someone else.

The automated survey of 750 likely voters was done Tuesday. Its margin of error is 4 points."""
    extraction = polls.extract(text, published=PUBLISHED)
    of = extraction.polls.set_index("poll_id")[["pollster", "sample_size"]]
    told = [tuple(of.loc[e.poll_id]) for e in extraction]
    assert told == [("Quinnipiac University", 1141)] * 8 + [("Rasmussen Reports", 750)] * 4


def test_initials_of_another_body_are_no_pollster() -> None:
    told = "A Gallup survey has the Harbor League (HL) on 36%. The survey found that {} would be for the HL (27%), and PPP (16%)."
    for party, pollsters in {
        "the People's Peace Party (PPP)": ["Gallup"],
        "most": ["Gallup", "Public Policy Polling"],
    }.items():
        found = polls.extract(told.format(party), published="2026-01-26").records.polls
        assert [p.pollster for p in found] == pollsters
