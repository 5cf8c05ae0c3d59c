"""Whose vote a figure is a share of: "37 percent of the Latino vote", "62 percent of women's support"."""

from __future__ import annotations

import re

from polls.lexicon.loader import load

_ADJECTIVES = "|".join(
    sorted(
        (
            re.escape(w)
            for w, name in load("groups")["modifier"].items()
            if name
            and w
            not in ("republican", "democratic", "primary", "women", "men", "liberal", "conservative", "labour", "tory")
        ),
        reverse=True,
    )
)
# What shows that a share is of another question than a vote.
NOT_VOTE = re.compile(
    r"\b(?:approval|approve|disapprove|favorab|favourab|rating|view|opinion|handling|economy|trust|says|said|tax|rate|budget|growth|raise|cut|margin of error|net)\b"
)
OF_VOTERS = re.compile(r"of (?:the |all )?(?:[a-z]+ )?(?:votes?|electorate|voters)\b")
OF_VOTE = re.compile(
    r"of (?:the |all |voter |popular |overall |national |nationwide |total |valid |first-preference |primary-vote |party |list |constituency |regional |two-party |democratic |republican |voters' |primary "
    rf"|(?P<g>{_ADJECTIVES}|women's|men's|youth|senior|student|veteran|worker) )*(?:votes?|support|ballots|backing)\b"
)


_VOTERS = {
    "women's": "women",
    "men's": "men",
    "youth": "young voters",
    "senior": "65+",
    "student": "students",
    "veteran": "veterans",
    "worker": "workers",
}


def vote_group(word: str) -> str:
    """Whose vote "the Latino vote" is."""
    name: str = load("groups")["modifier"].get(word, word)
    return _VOTERS.get(word, name)
