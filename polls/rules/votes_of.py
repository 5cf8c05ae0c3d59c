"""Whose vote a figure is a share of: "37 percent of the Latino vote", "62 percent of women's support"."""

from __future__ import annotations

import re

from polls.language.cast import of_whom
from polls.language.quick import quick
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
    r"of (?:the |all |[a-z]+ (?=voters? )|voter |popular |overall |national |nationwide |total |valid |first-preference |primary-vote |party |list |constituency |regional |two-party |democratic |republican |voters' |primary "
    rf"|(?P<g>{_ADJECTIVES}|women's|men's|youth|senior|student|veteran|worker) )*(?:votes?|support|ballots|backing|(?:first[- ]preference )?voting intentions?|first preferences?)\b"
)
# "87 percent of the Democratic base", "78 percent of the conservative vote"
OF_BASE = re.compile(
    r"of (?:the |a |her |his |their )?(?P<g>(?:democratic|republican|gop|labour|labor|tory|liberal|conservative) (?=base\b)|(?:democratic|republican) party (?=support\b|backing\b|base\b)"
    r"|(?:liberal|conservative|moderate|centrist|progressive) (?=votes?\b|electorate\b))"
)


# Whose choice somebody is.
CHOICE_OF = quick(
    r"\b(?:(?:choice|pick|favorite|favourite|preference|backing|preferred candidate)|(?:preferred|favou?rite|first|top|best|ideal) (?:[a-z]+ ){1,3}?)(?: ?(?:of|for|among|from))(?: just| only| nearly| about)?$"
)


def vote_group(word: str) -> str:
    """Whose vote "the Latino vote" is."""
    return of_whom(word.removesuffix(" party"))
