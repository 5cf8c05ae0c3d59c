"""Votes that were cast, told beside a survey: "their combined vote count - 52 percent -", "of the 900 members who voted, 55 percent"."""

from __future__ import annotations

import re

from polls.language.hints import Hinted
from polls.language.segment import Sentence
from polls.rules.hedges import BEFORE_NUMBER

# A count and its share, set off: "the vote total, 48 percent, was".
_COUNT_IS = Hinted(
    rf"\b(?:vote|votes|ballot|popular-vote) (?:count|total|tally|haul)s? ?(?:,|-|--|\(|\u2013|\u2014) ?(?:(?:{BEFORE_NUMBER}) )*$"
)
# How many voted, before the share of them that voted so.
_OF_SO_MANY = Hinted(
    r"\bof (?:the |some |its |their |about )?(?:(?:more than|nearly|over|about|roughly|around|some|almost) )?[\d,]+ (?!respondents|adults|people (?:polled|surveyed))(?:[a-z'-]+ ){1,6}?(?:who|that) (?:had |have )?"
    rf"(?:cast (?:a |their )?(?:ballots?|votes?)|voted|returned (?:a |their )?ballots?|took part in the vote),? (?:(?:{BEFORE_NUMBER}) )*$"
)
# "got 44 percent in a district that another carried", "its share on the day, 62 percent"
_GOT = re.compile(rf"\b(?:got|took|won|received|polled|carried)(?: (?:{BEFORE_NUMBER}))* $")
_IN_A_SEAT = re.compile(
    r" in (?:an?|his|her|that) (?:[a-z-]+ )?(?:district|seat|state|county|riding|constituency|ward|town|city)\b"
)
_ON_THE_DAY = Hinted(
    rf"\b(?:share|result|tally) on (?:the|election|polling) (?:day|night),? (?:was |of )?(?:(?:{BEFORE_NUMBER}) )*$"
)
# What a whole electorate did.
_ALL_VOTED = Hinted(
    r" of (?:the |its |their )?(?:[a-z]+ )?(?:electorate|country|state|nation|county|city) (?:had |has |have |just |once )?(?:voted|turned out|cast (?:a |their )?(?:ballots?|votes?))\b"
)
_POLL = re.compile(r"\b(?:polls?|polled|polling|pollsters?|surveys?|surveyed|respondents)\b")
_NEXT_CLAUSE = re.compile(r", (?:which|who|while|but|and|so|though|although|meaning|leaving)\b")


def cast(s: Sentence, before: str, after: str) -> bool:
    """Whether a share is of votes that were cast, in a sentence that names no poll."""
    return (
        _COUNT_IS.search(s, before) is not None
        or _OF_SO_MANY.search(s, before) is not None
        or _ALL_VOTED.match(s, after) is not None
        or (_IN_A_SEAT.match(after) is not None and _GOT.search(before) is not None)
    )


def on_the_day(s: Sentence, before: str) -> bool:
    """Whether a share is what a vote gave on its day: "its share on the day, 62 percent, beat what pollsters had"."""
    return _ON_THE_DAY.search(s, before) is not None


def clause(after: str) -> str:
    """What stands behind a number in its own clause."""
    return _NEXT_CLAUSE.split(after, maxsplit=1)[0]


def polled_here(before: str, after: str) -> bool:
    """Whether the clause of a number names a poll, and not only what goes on behind it: "…, which means he is polling less"."""
    return _POLL.search(before) is not None or _POLL.search(clause(after)) is not None
