"""Figures far from every word about a poll, in articles of our own marked as in :mod:`tests.linking.test_polls`."""

# ruff: noqa: E501  (cases read best on one line)
from __future__ import annotations

import pytest

from tests.linking.test_polls import belongs, read

MATTER = "\nThe council met on the ferry, and nobody spoke of it.\nThe ferry is old." * 4
ARTICLES = {
    "a page after the only word about it": f"""
A Gallup poll found that [43 percent|Gallup] want the bridge.
{MATTER}
A strategist said that the [56 percent|-] who dislike the mayor are lost to him.""",
    "the same, where the text comes back to the poll": f"""
A Gallup poll found that [43 percent|Gallup] want the bridge.
{MATTER}
Some [56 percent|Gallup] dislike the mayor.
The Gallup poll was taken by phone.""",
    "a report that goes on": """
A Gallup poll found that [43 percent|Gallup] want the bridge.
Among women it is [41 percent|Gallup].
Among men it is [45 percent|Gallup].
Teachers are for it.
Among the young it is [49 percent|Gallup].""",
    "of another poll that the paragraph before is about": f"""
A Gallup poll found that [43 percent|Gallup] want the bridge.
The Gallup poll was taken by phone.
{MATTER}
That is in line with a YouGov poll in which most people liked the ferry.
Some [56 percent|YouGov] called it safe.""",
    "before a poll that is brought up as a new thing": """
The town has changed.
Nobody knows how it began.
The mayor is at a loss.
It is a town of doubters.
Some [54 percent|-] of its people doubt the ferry.
A recent survey by Gallup found that [70 percent|Gallup] distrust the mayor.""",
    "behind what polls in general find": """
A Gallup poll found that [53 percent|Gallup] of Canadians want a tunnel. The premier is wary. Surveys consistently find that drivers dislike tolls. About [61 percent|-] of truckers would pay one.""",
    "behind it in one sentence": """
The mayor's approval stands at [44 percent|Siena College] in a new Siena poll. Her foes are no better off, and polls suggest that the council is loathed: some [12 percent|-] approve of it.""",
    "of a part of those asked before, behind what polls find": """
An ICM poll has Labour on [41 percent|ICM]. Polls show a tight race. Among women, Labour has [45 percent|ICM].""",
    "behind what the house's own polls find": """
An ICM poll has Labour on [41 percent|ICM]. Its polls show a tight race. Some [33 percent|ICM] of the old would vote for it.""",
    "of a year before the house's first": """
An NBC News poll put his approval at [36 percent|NBC News].
That is just under Gerald Ford's [39 percent|NBC News*] in 1975, and above Harry Truman's [22 percent|-*] in 1952.""",
    "of a year before any that a house of unknown age may have asked in": """
A Clark University poll found that [81 percent|Clark University] of parents call weekly.
In 1961, about [half|-*] of parents wrote to them once a month. Today, [67 percent|Clark University] of mothers call daily.""",
    "of such a year, compared": """
A Clark University poll found that [81 percent|Clark University] of parents call weekly, up from [12 percent|Clark University*] in 1961.""",
    "of such a year, where the house is named": """
A Clark University poll found that [81 percent|Clark University] of parents call weekly.
In 1961, [half|Clark University*] wrote once a month, the Clark University poll found.""",
    "in the lead, before its poll is named": """
Half the town wants a bridge.
Some [54 percent|Gallup] of its people doubt the ferry.
A recent survey by Gallup found that [70 percent|Gallup] distrust the mayor.""",
}


@pytest.mark.parametrize("article", ARTICLES.values(), ids=ARTICLES)
def test_figures_far_from_every_poll(article: str) -> None:
    _, expected, linked = read(article)
    assert belongs(linked) == expected
