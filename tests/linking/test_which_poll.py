"""Which poll a text is about, and when it goes back to that one, in short articles of our own."""

# ruff: noqa: E501  (cases read best on one line)
from __future__ import annotations

import pytest

from tests.linking.test_polls import belongs, read

ARTICLES = {
    "who did a paper's poll, told behind the days of it": """
A new Iowa Poll finds her ahead. [Fifty-one percent|Selzer & Co.] of likely voters back Ann Marsh and [44 percent|Selzer & Co.] prefer Tom Reilly.

The Des Moines Register Iowa Poll was conducted Oct. 14-17 by Selzer & Co. of 806 likely voters.""",
    "a house that is told about, and called so many": """
Harwell Mays Research, the Tulsa firm, phoned 500 voters between May 2 and 6 and found [two-thirds|Harwell Mays Research] of them for a cap. Opposition was at [21 percent|Harwell Mays Research].""",
    "who runs a house is no house": """
Brightline Opinion, of Spokane, called 412 voters last week; [39 percent|Brightline Opinion] were in favor.

"It moved," said Jill Farber, who runs Brightline Opinion and has been polling here for a decade.

In that same poll [61 percent|Brightline Opinion] call taxes too high.""",
    "figures before their house is told, and after another's": """
[Sixty-one percent|Motoric] of adults would not ride in one. Only [14 percent|Motoric] would buy one.

Those numbers come from Motoric Inc., the Detroit research shop, which put questions to 2,000 adults in March.

In a separate poll of 240 members by the National Dealers Association, [55 percent|National Dealers Association] would not stock them.

Price is where Motoric sees the problem. Asked what they would pay, [34 percent|Motoric] of those surveyed said nothing.""",
    "a firm that is told about and quizzed so many": """
[Half|Harbour & Pine] of shoppers say they will spend less.

The figures are from Harbour & Pine, the retail consultancy, which quizzed 1,500 people online.""",
    "a part of a school asks, and its voters": """
A New York Times/Siena College survey put support at [46%|Siena College].

Quinnipiac University's Center for Public Opinion finds the measure at [57%|Quinnipiac University]. [66%|Quinnipiac University] of Quinnipiac's likely voters would keep the tax.""",
    "an average is passed over": """
The Marquette Law School poll has him at [44 percent|Marquette University Law School] approval, with [50 percent|Marquette University Law School] disapproving. On the economy [35 percent|Marquette University Law School] approve.

But what about the average? The RealClearPolitics average has him up by 1.4.

Why the gloom? [Sixty-two percent|Marquette University Law School] say the state is on the wrong track.""",
    "an average that is told for pages is what a text is about": """
An Acme poll by Gallup has her at [44 percent|Gallup], him at [50 percent|Gallup] and another at [3 percent|Gallup].

The RealClearPolitics average has her at [46 percent|RealClearPolitics (Real Clear Politics)].

In the average, he leads by [3 points|RealClearPolitics (Real Clear Politics)].""",
    "what is told before another house's clause": """
A Marist poll has him at [36 percent|Marist] on trade. All in all [38 percent|Marist] approve; Gallup has him at [43 percent|Gallup].""",
    "who asked at the exits, told at the end": """
Jobs carried the day, according to an exit poll. [Fifty-eight percent|Edison Research] of voters called jobs the main issue.

The survey of 8,900 voters was conducted by Edison Research as they left 150 polling places.""",
    "a heading in capitals names nobody": """
[Forty-one per cent|LucidTalk] would vote for the party, a LucidTalk poll shows.

WATER POLL

[Forty-eight per cent|LucidTalk] would pay more for it.""",
    "a headline's initials, spelt out": """
Most vets would strike, VW poll reveals

The Vets Weekly survey of 600 readers has [44%|Vets Weekly (VW)] for it. Only [20%|Vets Weekly (VW)] are against.""",
    "who only published it": """
[Half|YouGov] of carers have given up work, research published today by Carers Trust has found.

The YouGov survey of unpaid carers shows that [44 per cent|YouGov] went without heating.""",
    "who published it, alone": """
[Half|Carers Trust] of carers have given up work, a survey published today by Carers Trust has found.

A YouGov survey in June had [44 per cent|YouGov] without heating.""",
    "the title of a survey, and who carried it out": """
The British Social Attitudes survey found [24%|NatCen] of people content.

More than half ([52%|NatCen]) are not, the research carried out by the National Centre for Social Research (NatCen) shows.""",
    "what a body did of its own": """
The telephone survey, carried out by Kestrel Insight, has [66%|Kestrel Insight] against the arena.

It comes after the council released its own residents' survey, in which [43%|-] were content. In that one [34%|-] liked the parking.

In the Kestrel Insight survey [9%|Kestrel Insight] had no view.""",
    "lines of houses, with a dash before the parties": """
YouGov/Times \u2013 CON [43%|YouGov], LAB [36%|YouGov]
ICM/Guardian \u2013 CON [46%|ICM], LAB [32%|ICM]
Opinium/Observer \u2013 CON [45%|Opinium], LAB [35%|Opinium]""",
    "a house's name for its poll": """
The Newspoll was 51-49. A ReachTEL for the Australia Institute of 827 voters, taken on Thursday, had her at [43.9%|ReachTEL].""",
    "a house by a part of its name": """
The fortnightly Essential Report has landed: Labor is on [52%|Essential Research].

Monday's Newspoll was out too, with Labor on [51%|Newspoll].

What else Essential found

On the cuts, [41%|Essential Research] were for them.""",
    "a site that averages polls": """
A Leger survey has [42 per cent|Léger (Leger)] for them. The projection site ThreeHundredEight.com, which averages all public polls, showed them at [44 per cent|ThreeHundredEight].""",
    "a plural house": """
Opinium have Labour on [41%|Opinium]. Over at Ipsos it is [40%|Ipsos]; the YouGov folks give it [38%|YouGov].""",
    "heading with the method, of papers alone": """
NYT/CBS (MoE 3; 5/4-8, 1,241 adults; last month in parentheses):

Approve [31|New York Times/CBS News]
Disapprove [63|New York Times/CBS News]""",
    "the only house's poll, told by its method alone": """
When he left, Gallup found [36 percent|Gallup*] content in January 2021.

And now? [51 percent|Gallup] approve, in a poll of 1,007 people taken April 28 to May 1.""",
    "another's survey, of whom nobody is named": """
Gallup found [36 percent|Gallup] content.

At work [51 percent|-] are, in a poll of 600 nurses taken April 28 to May 1.""",
    "a firm by its legal name": """
[Fewer than three in 10|Tarnomic] would pay more. Those figures come from Tarnomic Inc., the Chicago research shop, which put questions to 1,400 diners.

In a separate poll of 312 members by the National Dealers Association, [71 percent|National Dealers Association] would raise prices. The market is where Tarnomic looks.""",
}


@pytest.mark.parametrize("article", ARTICLES.values(), ids=ARTICLES)
def test_which_poll(article: str) -> None:
    _, expected, linked = read(article)
    assert belongs(linked) == expected
