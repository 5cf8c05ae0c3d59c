"""Waves over several sentences, read from whole texts: figures marked, * for those of an earlier survey."""

# ruff: noqa: E501  (cases read best on one line)
from __future__ import annotations

import re

import pytest

import polls
from polls.linking import same_answer

PUBLISHED = "2026-06-24"

CASES = {
    "another house's poll of last year that nothing is set against": """
Some 52 percent of Canadians approve of the premier, according to a Leger poll released this week, while 44 percent disapprove.
In a Nanos poll last autumn, [41 percent] said they would take a train to work.""",
    "the same pollster's survey of an earlier year, by its year alone": """
A new Gallup survey finds that [52 percent] of adults trust the courts.
Among the young it is lower. [61 percent]* of adults trusted the courts, the 2021 survey found.""",
    "the survey that is reported, by its year": """
Some [52 percent] of adults trust the courts, according to a Gallup survey. Of women, [55 percent] trust the courts, the 2025 survey found.""",
    "a sentence that ends in a contraction does not run on": """
Some [42 percent] approve of the mayor in a new Ipsos poll, while [56 percent] don't. In March it was [44 percent]* and [54 percent]*.""",
    "what used to be so, told after what is": """
Support for the levy now stands at [50 per cent], a new Ipsos poll shows. It was [41 per cent]*.""",
    "a score of before, within its sentence": """
Her approval stands at [44%] in a new Ipsos poll, with [52%] against; in the weekend before the strike began it was [45%]*-[51%]*.""",
    "a wish, and no month": """
Some [63 percent] say the mayor should be replaced, a new Ipsos poll shows, including, as this may show, [half] of the young.""",
    "a score elsewhere": """
Support for the levy stands at [50 per cent], a new Ipsos poll shows. In Hancock it was [41 per cent].""",
    "the latest of dated figures": """
A new Ipsos poll shows that [52 percent] like tea. In 2004, [60 percent]* of adults trusted the courts, a Gallup survey found.
In 2010 [72 percent]* of adults trusted the courts, and in 2025, [39 percent] of adults trusted the courts.""",
    "the poll of a month, and 'the poll' behind it": """
A new Fox News poll finds that [40 percent] like milk.

An Ipsos poll in May found that [31 percent] like tea. Third in the poll, [12 percent] like coffee.""",
    "the survey of a year that is not over": """
A new Ipsos poll finds that [40 percent] like milk. The Ipsos 2026 survey shows that [31 percent] like tea.""",
    "a count of years on from a time long past": """
A new Ipsos poll finds that [40 percent] approve of the premier. Roe's approval was [74 percent]* in 1964. Four years later it stood at [35 percent]*.""",
    "a count of years on from a time that leads to now": """
A new Ipsos poll finds that [40 percent] like milk. In 2020, [74 percent]* liked milk. Six years later, [35 percent] like it.""",
    "the poll that came out before a vote that has been told of": """
The new Ipsos poll has Yes on [42 per cent]. Yes was ahead before the first referendum. An Ipsos poll published days before that vote put Yes on [45 per cent]*, with [28 per cent]* against.""",
    "the poll of the same house that came out three weeks before": """
Some [51 percent] back Roe and [42 percent] Doe in an Ipsos poll released Tuesday. An Ipsos poll published on June 3 had Roe up by [12 points]*, [53 percent]* to [41 percent]*.""",
    "before and after the respondents were told of the price": """
In a new Ipsos poll, support for the levy fell from [60 percent] to [44 percent] when voters were told what it would cost.""",
    "two groups set side by side": """
In a new Ipsos survey, nurses under 35 were nearly twice as likely as those over 55 to plan a move: [31%] compared with [16%].""",
    "a sign of displeasure from so many": """
Voters in a new Ipsos poll like the levy by [47] to [39 percent]. The governor, who is not running, gets a thumbs-down from [53 percent] of voters.""",
    "a poll of some months ago that a text cites alone": """
The board meets on Monday. In March, Gallup found that [42 percent] of nurses were content with their pay and that [31 percent] were looking for another job.""",
    "the latest survey, in a month": """
In its latest survey, in May, Ipsos found [42 percent] of nurses content with their pay.""",
    "two polls of one contest, each with its month": """
In April the Marist Poll had Mr. Doyle at [45 percent]* and Ms. Ruiz at [41 percent]*. In May it had them at [44 percent] and [43 percent].""",
    "a lead of before that is said to be gone now": """
In April Roe led Doe by [8 points]* in a Gallup poll, a gap that now seems to have closed.""",
    "another house's survey of some time ago, which sets two peoples side by side": """
A new Marist poll finds that [52 percent] like the mayor, says Ann Doe of Elway Research. In a 2023 Elway survey, more than [40 percent] of farmers, compared with [28 percent] of others, would flood the valley.""",
    "another house's survey of some time ago, which is set against one before it": """
A new Marist poll finds that [52 percent] like the mayor. In a 2023 Elway survey, more people would flood the valley than before: [40 percent]*.""",
    "a poll of a month, and what the same house found some time later": """
In March, a Public Policy Polling sampling of voters showed [52 percent]* for the levy and [44 percent]* against it. Two weeks after the speech, PPP found support had climbed to [57 percent].""",
    "a poll of a month, and what it found a month later": """
In March, an Elway poll found [52 percent]* for the levy and [44 percent]* against. A month later it found [57 percent] for the levy.""",
    "a poll of a month that a later one is compared with by that month": """
In March, an Elway poll found that [52 percent]* like the levy. Elway finds more of them among the young: support is [70 percent], up from [61 percent]* in March.""",
    "a poll of a month, and what it had come to in a later one": """
In a March Elway poll, [52 percent]* liked the levy. That was far from the high of 1976. It was down to [44 percent] in May, amid the quarrel.""",
    "a poll of a month, and another thing that the same house found": """
An Elway poll in March found that [52 percent] like the levy. Elway also found that [61 percent] like milk.""",
    "the month of what is compared, and no poll's": """
Some [45 percent] like milk, up from [40 percent]* in April, an Elway poll found. [Fifty-three percent] like tea.""",
    "another house's poll of a month, from which opinion has moved": """
A Suffolk poll taken in April found [61 percent]* opposed and [32 percent]* in favor. But several surveys have shown that attitudes are shifting. In the latest Ipsos poll, [45 percent] are in favor and [38 percent] opposed.""",
    "another house's poll of a month, and a new one": """
A YouGov poll in April had Ms. Roe with [38 percent]. A new Marist poll gives Ms. Roe [39 percent].""",
    "another house's poll of a month, since which somebody has gained": """
A YouGov poll in April had Ms. Roe with [38 percent]*. Since then she has gained: a new Marist poll gives her [46 percent].""",
    "another house's poll of a month, on another matter": """
A YouGov poll in April found that [38 percent] want the bridge. Ms. Roe has since gained ground: a new Marist poll has Ms. Roe at [46 percent].""",
    "when the house last asked": """
When Gallup last asked, in April, [55 percent]* supported the levy. A new Gallup poll has support at [40 percent].""",
    "earlier polls of several houses": """
A new Marist poll puts the mayor's approval at [39 percent]. Slightly earlier polls that ask it so \u2014 from Gallup, YouGov ([43 percent]*) and Ipsos ([42 percent]*) \u2014 had him higher.""",
    "other polls of several houses": """
A new Marist poll puts the mayor's approval at [39 percent]. Other polls that ask it so, from YouGov ([43 percent]) and Ipsos ([42 percent]), had him higher.""",
    "a survey of long ago that is told of for its own sake": """
The senator's record is long. A Gallup poll of May 2009 found that [61 percent] of Ohioans opposed the toll road.""",
    "a survey of long ago, on another matter than the new one": """
A new Ipsos poll finds that [52 percent] of adults want a bridge. In a 2011 Gallup survey, [31 percent] of adults said they owned a boat.""",
    "a survey of long ago, on the same matter": """
A new Ipsos poll finds that [52 percent] of adults want a bridge. In a 2011 Gallup survey, [31 percent]* of adults wanted a bridge.""",
    "another survey of the same house, on a matter of its own": """
A new Harris poll found that [61 percent] of adults trust their doctor. Another Harris poll last year showed that [18 percent] of patients paid too much.""",
    "disapproval of then and opposition of now to one thing": """
Back in 1998, [63 percent]* disapproved of gay adoption. Now only [29 percent] oppose gay adoption, a Gallup poll shows.""",
    "backing of then for one and approval of now of another": """
In 2008, [43 percent] of the young supported Roe, Gallup found. In a new Quinnipiac poll, [52 percent] approve of the mayor.""",
    "what it fell to in a year, and nothing newer": """
A new Ipsos poll finds that [52 percent] like milk. In 2014, trust in banks fell to [26 percent], according to a Gallup poll.""",
    "what was so in a year that is compared with now": """
A new Ipsos poll finds that [52 percent] like milk. Trust in banks has grown since 2014, when [26 percent]* trusted them.""",
    "figures that were better at a time": """
A new CNN poll finds Biden leading Trump by [14 points]. Trump's numbers in CNN's polling were better in June 2016, when it found Clinton with a [five-point]* lead.""",
    "an exit poll of an old vote, where no votes of now are told": """
Some [52 percent] like milk, a Marist poll found. Obama lost older men by [20 points] in 2012, according to exit polls.""",
    "an exit poll of an old vote, and another question of now": """
Clinton trails Trump by [12 points] in a Marist poll. Obama lost older men by [20 points]* in 2012, according to exit polls.""",
    "the vote of then, and that of a day": """
A Gallup poll has Trump at [40 percent]. First-time voters made up [18 percent]* of all voters in 2012's exit poll, but were just [12 percent] of Tuesday's total.""",
    "a change that goes with its share": """
In 2024, [60 percent] of Texans were certain to vote, up [8 points] from 2020, according to a new Ipsos survey.""",
    "the last one, which has just come out": """
A CNN poll in May had Sanders at [25 percent]*. A Suffolk poll has Sanders at [27 percent]. The final CNN poll, out last night, had Sanders at [29 percent].""",
    "a poll that was reported on, after words of change": """
But that may be changing: in May, the station reported on a poll that showed [44 percent] in favor of the levy.""",
    "compare that with another house's poll": """
Some [44 percent] like the levy, a new Gallup poll finds. Compare that with a Marist poll from May, which found that [52 percent]* did.""",
    "compare that with another house's poll, and no figure of now": """
Compare that with a Marist poll from May, which found that [52 percent]* liked the levy.""",
    "who shot up then and has tumbled since": """
Carly Fiorina, who shot up to [22 percent]* after that debate, has tumbled to [9 percent] in the new Marist poll.""",
    "who stands at so much and has done something": """
Carly Fiorina, who stood at [22 percent], has promised to come to Ohio, according to the new Marist poll.""",
    "half of them then, and now so many": """
[Half] of Democrats like the levy. [A third]* of Republicans liked it in the summer; now it's [19 percent], the new Gallup poll finds.""",
    "when a house asked, not long ago": """
When Quinnipiac polled the state on June 3, [49 percent]* approved of her work. In the latest Quinnipiac poll [44 percent] approve.""",
    "what a house had a month ago": """
Biden has [11 percent] in the new Suffolk poll. A month ago Monmouth had Biden at [28 percent]* here.""",
    "a survey done a couple of weeks earlier": """
The Star Tribune poll has Clinton up by [9 points]. A PPP survey done a couple of weeks earlier had Clinton up by [4 points]*.""",
    "it is so, it was so at the last reading": """
In YouGov's new poll her net rating is [plus three]; it was [plus 17]*.""",
    "what differs from another house's figures": """
Odinga has [51 per cent], an Infotrak poll shows. The results differ from those of Ipsos, which last week gave Odinga [45 per cent]*.""",
    "what another survey had also pointed to": """
A new Gallup poll has Clinton up by [nine points]. A Marist survey published last month had also pointed to a Clinton lead, of about [13 points]*.""",
    "what the same house had in a place last fall": """
A new Ipsos poll has Biden ahead by [two points]. In Wisconsin last fall the same outfit had Biden ahead by [17 points]*.""",
    "what those asked say once they know more": """
In a new Gallup poll, once voters know the price, support for the levy falls from [37 percent] to [25 percent].""",
    "identified as one thing in a year, and as another now": """
The share of Democrats identifying as feminist averaged [52 percent] in 2024, according to Gallup. Some [47 percent] identify as moderate.""",
    "of the exits now, compared with those of a year": """
A Gallup poll has Trump at [40 percent]. Young voters made up [11 percent] of the vote, compared with [18 percent]* in 2022, exit polls show.""",
    "a group's share told in the past": """
Support for the levy was [50 per cent] in a new Ipsos poll. It was [41 per cent] among women.""",
}


@pytest.mark.parametrize("name", CASES)
def test_waves_of_a_text(name: str) -> None:
    text, at, want = "", 0, {}
    for m in re.finditer(r"\[(.+?)\](\*?)", CASES[name]):
        text += CASES[name][at : m.start()]
        want[len(text)] = "previous" if m[2] else "current"
        text += m[1]
        at = m.end()
    found = polls.extract(text + CASES[name][at:], published=PUBLISHED)
    assert {e.char_start: e.wave for e in found if e.char_start in want} == want


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("Of Republicans 30 percent approve of McTavish's work.", ["McTavish"]),
        ("For the mayor, Maria DeWitt, it is 81 percent, and for Roe 40.", ["Maria DeWitt", "Roe"]),
        ("Some of the Republicans polled in June by the BBC agree.", []),
    ],
)
def test_whom_sentences_name_that_are_set_against_each_other(sentence: str, named: list[str]) -> None:
    assert same_answer._NAME.findall(sentence) == named
