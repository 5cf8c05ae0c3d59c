"""Figures of earlier surveys: each sentence with its figures marked, * for those of an earlier one."""

# ruff: noqa: E501  (cases read best on one line)
from __future__ import annotations

import re

import pytest

from polls.linking.contrast import once
from polls.linking.scan import words
from polls.linking.waves import previous
from polls.rules.claim import Claim

CASES = [
    "Approval is at [39 percent], down from [41 percent]* in May.",
    "Approval is at [39 percent], up from [a quarter]* who cycled in 2012.",
    "Approval is at [39 percent], down from [41 percent]* earlier this month, while [53 percent] disapprove.",
    "Good or great: [26%] ([25%]* in May, [25%]* in March, [22%]* in December)",
    "Good: [26%] (it was [25%]* in May; [22%]* in March)",
    "Good or great, [26%] (23 points in May)",
    "The figures, compared with the last poll in December, were: Labour [29 percent], Greens [28 percent].",
    "Compared with the June poll, Labour is up two points to [35 percent].",
    "Party support, with changes from the May survey in brackets: Labour [35%], Greens [12%].",
    "Compared with May, when it was [45%]*, support has slipped to [41%].",
    "In February, [50 percent]* approved and [41 percent]* disapproved.",
    "A week ago she led by [four points]* ([46]*-[42 percent]*), and by [nine]* before that.",
    "Acme has consistently found support near [50 percent]* since it was proposed.",
    "Of carers [38 percent] had been bullied and [29 percent] had missed school.",
    "He is at [42 percent] now and was at [37 percent]* then.",
    "Two weeks before the recall election, [58 percent] would keep the governor.",
    "A month before the strike, [58 percent]* would have kept the governor.",
    "In the round before, a month and a half ago, [49%]* thought so.",
    "At this point six years ago, she led by [14 points]* ([52 percent]* to [38]*).",
    "And as recently as last April it was [45]* to [55 percent]*.",
    "The week before, the firm had it [48.3]* to [47.5]*.",
    "It is lower than the year before, when it stood at [thirty percent]*.",
    "The year before he resigned, the levy passed; [40 percent] now like it.",
    "He was at [42 percent]* in July, with [58 percent]* against him.",
    "It is [42 percent], down from [45 percent]* in July, with [53 percent] against him.",
    "Six per cent did so in last year's survey, only [five percent] do so this year.",
    "It compares with October, when Labour was on [45 percent]* and the Greens were on [40 percent]*, with the rest at [5 percent]*.",
    "It is improved on October, when his approval rating was [45 percent]* and his disapproval rating [47 percent]*.",
    "He was on [45 percent]* in October and is on [40 percent].",
    "It is [13 percent], which is below the old low of [14 percent]*.",
    "It is [61 percent], well above the all-time low of [12 percent]*.",
    "It has fallen to a record low of [12 percent].",
    "He had led by [19]*, by [11]*, and now by [3].",
    "It was unchanged from the previous week's survey, suggesting that [52 percent] were for it.",
    "She was up [52]* to [46]* in October, a lead of [6]*.",
    "Support has not moved from its September level of [44 percent]*.",
    "That is a swing from August's [51]*-[44]*.",
    "The bill's [51 percent] is a record.",
    "Independents stand at [48 percent] (it was [41]*).",
    "Compare the round of two weeks ago: [46 percent]* approved.",
    "Of the strike in Acme last week that killed three: [42 percent] supported it.",
    "As of June 3, [28 percent]* cycled, but only [19 percent] did as of June 9.",
    "But by August 2011, just [42 percent]* cycled.",
    "This compares with [45%]* for Labour, [21%]* for the Greens and [18%]* for others in the fourth quarter of 2023.",
    "These compare to [45 percent]* for the mayor and [21]* for his rival in a survey in March 2019.",
    "This compares with [45%] of women and [21%] of men.",
    "Some [28 percent]* of drivers in 2011 said it was cheap, [41 percent]* of them believed it, [22 percent]* had no view.",
    "Some [28 percent]* of drivers in 2011 said it was cheap; now [41 percent] say so.",
    "Some [28 percent]* of drivers in 2011 said it was cheap, while [41 percent] say so.",
    "It is [43 percent], compared to January's [47 percent]*.",
    "It is the lowest since December 2021, when [42 percent]* approved.",
    "Some [43 percent] approve ([47 percent]* in January) and [52 percent] disapprove ([49 percent]*).",
    "Some [43 percent] approve (among women [47 percent]).",
    "She had [22 percent]* in September to [20]* for her rival.",
    "About [20%] of 2019 Conservative voters would switch, and [40%] of 2017 Labour voters.",
    "In January this year her net rating among men was [13]*.",
    "It is worse than the lows of Doe ([-59]*, April 2014) and Roe ([-57]*, August 1994).",
    "Under Doe in September 2018, [52%]* thought so, but now [35%] do.",
    "Labour are on [41 per cent], down two since the last Acme poll in June; the Greens [23 per cent].",
    "Women, who preferred her by [14 points]* in September, [52]* to [38]*, now do so by [4].",
    "It is up on 2021, the year before the ruling, when it was [59 percent]*.",
    "Fear of ice has spread since the beginning of this year when [61 percent]* said so.",
    "They began far better: in the days after he took office in January, [47 percent]* approved.",
    "In December, [44 percent]* were unsure of the mayor, a share that has fallen to [31 percent].",
    "In June, [36 percent]* cycled, and that's climbed to [44 percent] now.",
    "That is weaker than the [49]*-[37 percent]* score in the first survey of the year.",
    "She has [51 percent] in the first poll since the vote.",
    "Among women [73 percent] disapprove, compared with [59 percent]*.",
    "Among women [73 percent] disapprove, compared with [59 percent] among men.",
    "Then [45 percent]* said yes and [47 percent]* no.",
    "They asked in two rounds, and then [45 percent] said yes.",
    "Some [37 percent]* of voters in 2001 said the press was unfair.",
    "Some [33 percent] of Roe voters in 2004 say the press is unfair.",
    "In July it was [66%]*: a fall of [12 points].",
    "Earlier Monday a Roe University survey had him at [77%].",
    "An earlier Roe University survey had him at [77%]*.",
    "As of 2019, [70 percent] think so.",
    "A year ago, only [28 percent]* felt so; now [47 percent] do.",
    "Today, [43 percent] say so.",
    "It is at its best since the flood, when [57 percent]* of voters approved (June 2012).",
    "It is [47 percent], up from [39 percent]* when Acme last looked at the toll in June.",
    "It is [66 percent], up from [58 percent]* who cycled the last time they were asked, in June 2011.",
    "He is up [46 percent] to [43 percent], compared with a [48 percent]* to [42 percent]* advantage a month earlier.",
    "Among women it is [58 percent], compared with [42 percent] of men.",
    "It was [46 percent]* approving and [51 percent]* disapproving last month.",
    "Her lead fell from [13 points]* ([49]* to [36 percent]*) in May to [3 points] ([43] to [40 percent]).",
    "Her score rose from [37%]* earlier this spring to [44%].",
    "That is more than six years ago ([14%]*).",
    "It is the lowest since her [11-point]* deficit in August 2013 ([41]*-[52 percent]*).",
    "His [25-point]* lead last month among independents is down to [one point].",
    "The score had been [39%]*-[55%]* before.",
    "When the same was asked in 1987, [20%]* said so.",
    "His highest rating was [65 percent]*.",
    "A record-low [30 percent] think so.",
    "In the last three winters, [38 percent] say, ferries got better.",
    "Since January, approval has risen to [45 percent].",
    "If the election in November were today, [45 percent] would vote for her.",
    "Margins range from [3] to [11 points].",
    "Some [46%]* approved of the governor's predecessor at this point in his term, while [44%]* approved of the one before.",
    "The poll, taken in March, has [39 percent] in favor.",
    "As of May 3, [25 percent] agree.",
    "In Hancock, [31 percent] cycle, a fall from [38 percent]* in 2019, and [17 percent] do not.",
    "Some [64 percent] cycle, a rise from the 2014 poll figure of [58 percent]*.",
    "At this time last month, [42 percent]* approved.",
    "In the previous poll, [41 percent]* agreed.",
    "In Acme's previous round of questioning, Doe was leading by [two points]*.",
    "A similar survey last week had Doe at [41 percent]*.",
    "But the same poll, conducted only a month ago, had him up [13 points]*.",
    "It has improved since a similar survey two years ago, to [29%].",
    "Then [52 percent] would back it.",
    "Support fell [5 points] from last month.",
    "The share has grown from [19%]* in June to [24%]* in August, [28%]* in October and [30%] today.",
    "Satisfaction rose from [12 percent]* in 2014 to [25 percent]* in 2016 and [41 percent] this year.",
    "While [64%]* supported sending troops to Acmeland in 2003, few do now.",
    "Some [18 percent]* of voters in the town were students in 2012.",
    "[30 percent] of those who backed Roe in 2016 regret it.",
    "[52 percent] say it was a mistake to leave in 2016.",
    "[52 percent] of people said life was better in 1990.",
    "The mood has soured since the parade, when [two-thirds]* of the town expected a good year.",
    "Compared with March, when it was [62 percent]*, support is [50 percent].",
    "Support drops sharply, when people are told the cost, to [30 percent].",
    "Soon after that, by [48%]*-[41%]*, people said the tunnel was safe.",
    "Support stood at [47 per cent]* when she became leader.",
    "When he took office, [55 percent]* approved of him.",
    "When asked about those in office, [55 percent] approved.",
    "The mayor left office with a [34 percent] approval rating.",
    "Her lead, once [12 points]*, is [4 points].",
    "At least once [12 percent] said no.",
    "Roe was at [47 percent]* at the same stage of his presidency.",
    "In the 2010 race at this point, Roe trailed by [1 point]*, [44]* to [43 percent]*.",
    "At this point, [47 percent] are with him.",
    "As recently as 2011, support was [62%]*.",
    "The numbers were [32]*, [24]* and [42]* in February.",
    "It is [52 percent], against [45 per cent]* when the survey began.",
    "Some [45 per cent] say yes when the question is put to them.",
    "In 2019, about [60%] were certain to vote, up [8 points]* from 2015.",
    "In 2019, [60%]* were certain to vote.",
    "Approval fell to [36%] in July from [45%]* in June.",
    "From 1997 to 2023, at least [60%]* did so; now [53%] do.",
    "Between 2008 and 2016, the share was just under [47%]*.",
    "Some [47%] moved here from 1997 to 2023.",
    "Disapproval began the year at [48%]* and is now [59%].",
    "By 1979 that had slumped to [29 percent]*.",
    "February brought [45%]* and March [43%]*.",
    "May was the trough, at [36]*.",
    "March and April read [40]* and [41]*.",
    "March for the jobless drew [40%] of them.",
    "By the first of September the lead was [six]*.",
    "On 12 May they stood at [44 per cent]*.",
    "At the outset of the strike he trailed by [12 points]*.",
    "At the end of the survey, [12 percent] want more.",
    "In the first quarter of 2024 it was [38 per cent]*.",
    "Two waves ago [38 per cent]* agreed.",
    "Twenty-five years ago [25 percent]* said yes.",
    "In the late 1990s, [60 percent]* did.",
    "The number is [44%] ([51%]* in 2022) and that of the unsure [7%] ([5%]*).",
    "The number is [44%] (2022: [51%]*).",
    "The number is [44%] (among women [51%]).",
    "The previous high was [71%]*.",
    "Its 2019 score of [71%]* is far off.",
    "The final score of [71%] is a surprise.",
    "Support used to be [71%]*.",
    "The record, [71%]*, was set in March 2020.",
    "It was [71%]* this time last year.",
    "Approval that year reached its high, [84%]*.",
    "The trough had come in March 1992, amid a strike, at [18%]*.",
    "Support is at [38 per cent], having been at [47]* before the strike.",
    "That is close to where it was in the first round ([60 percent]*).",
    "As recently as this May, [24%]* approved.",
    "Support, [44 per cent]* before the verdict, has climbed to [50 per cent].",
    "Support, [44 per cent] before the vote, is a record.",
    "Her approval was nine points below the September reading of [60%]*.",
    "On the eve of the strike [57 percent]* were calm.",
    "That year [38 per cent]* of them wanted it gone.",
    "In a recent poll, where he stood at [35%], he passed it.",
    "In July the same firm, whose figures have been kinder, recorded [41 per cent]* for Yes.",
    "It differs from March, when [52 per cent]* preferred Doe and [25 per cent]* Roe.",
    "And then, at [3.7 per cent], there is the last.",
    "Roe, whom nobody had heard of in July, was a nose behind: [22 percent].",
    "With the unsure ([nine per cent]) set aside it looks like the score in May 1980.",
    "That compares with [39%]* in the 2023 study.",
    "Views have hardly budged ([47%] now, [46%]* then).",
    "It is up since last May, just after the vote, when the same question found [43%]* content.",
    "Half of those who saw it, [18%], say so.",
    "The corresponding share last year was [71%]*.",
    "The share of those who moved last year was [71%].",
    "Only [12%] want more, where a year earlier [30%]* did.",
    "The number is [44%] (last year: [51%]*).",
    "This time [71%] were happy.",
    "That is shared by [51%] of those who backed Roe in 2005.",
    "Compare that to only [25%]* of drivers who believed it in 1989.",
    "Asked if fares had gone up in the previous year, [64%] said so.",
    "That is up from [44%]* in the previous year.",
    "Some [47%] said there had been no change, and [4%] said they now trusted it more.",
    "Her rating had been [47%]* in the autumn.",
    "Among drivers it stayed where it was, at [10 percent].",
    "They are now back to where they were, at [7 percent].",
    "That is practically where it was in the first week ([60 percent]*).",
    "It is down from where it stood in May, at [44 percent]*.",
    "The party has not moved from [12 per cent], and [7 per cent] want another.",
    "His rating is [41]-[42]; it was [44]*-[33]* before his speech.",
    "He laughed at it in that year. Then it was [59 per cent]*.",
    "With the unsure ([nine per cent]) set aside, it looks rather like the score of the spring in May 1980.",
    "The lead shrank from 13 points ([49]* to [36]*) last December.",
    "It is little different from [27%]* in March.",
    "This is in line with March ([62%]*).",
    "She leads by [42]-[36] as better mayor ([39]*-[33]* last fortnight).",
    "Her [39]*-[38]* lead as preferred mayor last time has become a [39]-[36] deficit.",
    "Support has stayed well below the [60%]* rate from July 2021.",
    "The 1,000 riders from July 2021 were asked; [60%] came by bus.",
    "It is lower than the [63 per cent]* recorded in both 2021 and 2022.",
    "[55%] trust the mayor, compared with [26%]* when Roe was in office.",
    "[55%] trust the mayor, compared with [26%] when asked about the council.",
    "[20%] said they were fully dissatisfied, against [32%]* earlier.",
    "Yes leads by [62] to [38], compared to [63]*-[37]* on Sunday.",
    "Support runs from [59 percent] among riders to [35 percent] among drivers.",
    "The lead comes entirely from the [54 percent] who have not heard of her.",
    "Fewer will ride the bus than a year ago: [45 percent] plan to, down from [49 percent]* in 2006.",
    "Roe, who was in front in May with [22%]*, is at [16%].",
    "Her rating has moved little in the last fortnight ([28%] approve).",
    "But when the firm put the question again last week, [44 percent] had no view.",
    "If the vote were held at the time of the survey, [23 percent] would back Roe.",
    "It was seen with [64 percent] opposing the toll today, and [65 percent]* opposing the idea in 1996.",
    "Her net rating rose to [+65 points] ([78 percent] content, [13 percent] not), up from [+56 points]* ([73 percent]* content, [17 percent]* not) in May.",
    "It fell from [+88 points]* ([92 percent]* content, [5 percent]* not) previously.",
    "Labour is on [32 per cent], up one from its previous poll, and National on [35 per cent].",
    "In the previous round, and in the one before, [42 percent]* did.",
    "It is only below the [80%]* achieved in her first 100 days.",
    "It is near the [58 percent] registered in the Acme poll.",
    "Her rating hit a high of [81 percent]* as she wrapped up her second term in 2008.",
    "The party could increase its share to [27%] in May.",
    "National had come in at [36%]*, Act on [9%]* and the Greens on [7%]*.",
    "They had only been separated by [3 points]* at the top, Roe leading her rival [23%]* to [20%]*.",
    "National had come in first, and the Greens are on [7%].",
    "A year ago, USA Today polls showed that [52 percent]* were for it.",
    "The Greens gained compared to the previous week and reached [21 percent].",
    "Her lead in the Acme rendering was [49]*-[44]* yesterday.",
    "Yesterday, the Acme poll had her at [49 percent].",
    "Some [46 percent] like her. [Thirty-five percent]* gave that answer three years ago.",
    "Some [46 percent] like her. [Thirty-five percent] gave an answer to the firm.",
    "Her rating fell [seven points] from the previous survey to [37%].",
    "It is at [40%], with little difference to the [39%]* from the previous month's survey.",
    "Her rating is [40 per cent] now; when she took over it was below [30]*.",
]


def marked(line: str) -> tuple[str, list[Claim], list[bool]]:
    """The text of a case, its figures as claims, and which are of an earlier survey."""
    claims, earlier, text = [], [], ""
    at = 0
    for m in re.finditer(r"\[(.+?)\](\*?)", line):
        text += line[at : m.start()]
        kind = "change" if re.search(r"\b(?:fell|rose|fall of)\s\Z", text) else "margin" if "point" in m[1] else "share"
        claims.append(Claim(len(text), len(text) + len(m[1]), 0.0, kind, 0, "case"))
        earlier.append(bool(m[2]))
        text += m[1]
        at = m.end()
    return text + line[at:], claims, earlier


@pytest.mark.parametrize("line", CASES)
def test_earlier_figures(line: str) -> None:
    text, claims, earlier = marked(line)
    assert [c is not None for c in previous(text.lower(), 0, len(text), claims)] == earlier


def test_a_hint_of_the_rules_is_believed() -> None:
    text, claims, _ = marked("Approval is at [39 percent] ([41])")
    claims[1].wave_hint = "previous"
    assert [c is not None for c in previous(text.lower(), 0, len(text), claims)] == [False, True]


def test_nothing_to_read_without_words_of_time_or_turns_of_phrase() -> None:
    text, claims, _ = marked("In February, [50 percent] approved.")
    assert previous(text.lower(), 0, len(text), claims, timed=False, turned=False) == [None]


CONTRASTS = [
    "A mayor who was [plus three]* is now [minus 19].",
    "What was a [ten-point]* lead is now a [two-point] one.",
    "She was ahead by [nine]* before the strike and is ahead by [three] today.",
    "He led by [nine points]*, [49]* to [40]*, but is now tied with her at [44].",
    "The lead stood at [12]* and now stands at [4].",
    "Some [45%] said it was wrong, and now [12%] say they know.",
    "Half were glad; [44%] say things are now worse.",
]


@pytest.mark.parametrize("line", CONTRASTS)
def test_before_and_now(line: str) -> None:
    text, claims, earlier = marked(line)
    assert once(text.lower(), 0, len(text), claims) == earlier


@pytest.mark.parametrize("line", [c for c in CASES if "*" in c])
def test_a_scan_finds_what_tells_of_earlier_figures(line: str) -> None:
    lower = marked(line)[0].lower()
    found = words(" " + lower)
    assert found.times or found.turns or "'s " in lower
