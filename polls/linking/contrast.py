"""Figures of before against figures of now, told apart by their tenses: "who was plus three is now minus 19"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from polls.language.calendars import SEASON_NAMES
from polls.language.numbers import PER_CENT
from polls.language.quick import quick
from polls.linking.events import DID
from polls.linking.time_words import NOW
from polls.linking.wave_cues import HAS_COME_TO
from polls.rules.claim import Claim
from polls.rules.hedges import HEDGE

# "… was ahead by": what was so, up to its figure; not "said he was ahead by"
_WAS = re.compile(
    r"\b(?:was|were|had|stood|led|trailed|held|enjoyed|hovered|began|started)\s(?:(?!that\b|who\b|said\b|say\b)[\w'-]+\s){0,4}?\Z"
)
# "is now", "has", "today stands at"
_NOW_AHEAD = re.compile(rf"\b{NOW}\b,?\s(?:(?!that\b|who\b)[\w'-]+\s){{0,5}}\Z")
_NOW_BEHIND = re.compile(rf"[^.;,]{{0,30}}?\s{NOW}\b")
_IS = re.compile(r"\b(?:is|are|has|have|stands?|leads?|trails?|holds?|do|does|'s|say|says)\b")
# "half of them liked it in the summer; now it's 36"
_WAS_BEHIND = re.compile(
    rf"{PER_CENT}(?:\s(?:of\s)?[\w'-]+){{0,3}}?\s(?!(?:said|told|polled|surveyed|asked|interviewed|questioned)\b){DID}\s[^.;]*(?:;|,\sbut|,\syet)\s{NOW}\b"
)
# "Doe, who shot up to 15% after that debate, has tumbled to 4%"
_WHO_DID = re.compile(
    rf",\s(?:who|which)\s(?:had\s)?(?:[a-z]+ly\s)?{DID}\b(?:(?!\b(?:is|are|has|have|now)\b)[^.;:,]){{0,40}}\s\Z"
)
_BEFORE = re.compile(
    r"[\s\"'(]*(?:(?:just|shortly|right|even|but|and|yet)\s)?(?:before|prior\sto|until|initially|originally|at\sfirst|at\sthe\s(?:outset|time)|once)\b"
)
_NOW_NEXT = re.compile(rf"[\s\"'(]*(?:but\s|and\s|yet\s|so\s)?(?:as\sof\s)?{NOW}\b")
# "It was 41.", "the figure was 41", of what is 50 per cent now
_IT_WAS = quick(
    r"\b(?:it|that|this|they|these|those|the\s(?:figures?|numbers?|shares?|proportions?|rates?|gap|lead|margin|scores?|ratings?|levels?|totals?|percentages?"
    rf"|readings?)(?:\s[\w-]+){{0,3}}?)\s(?:was|were|stood\sat|had\sbeen|had\sstood\sat|came\sto)\s(?:(?:at|{HEDGE}|an?|then|still)\s){{0,3}}\Z"
)
_ELSEWHERE = re.compile(r"\b(?:in|among|amongst|for|with|at|on|by|across)\s")
_A_TIME = re.compile(
    r"\b(?:before|after|ago|earlier|then|time|days?|weeks?|weekend|months?|years?|quarter|start|end"
    rf"|{SEASON_NAMES})\b|\d{{4}}"
)
_OF_GROUP = re.compile(rf"{PER_CENT}\s(?:among|amongst|for|in|of|with|who)\s")
_PRESENT = re.compile(
    r"(?:\b(?:is|are|has|have|stands?|leads?|trails?|holds?|sits?|gets?|remains?|says?|thinks?|wants?|approves?|disapproves?|believes?|supports?|opposes?|favou?rs?"
    r"|backs?|do|does|don't|prefer|trust|feel|agree|see|expect|now|today)|'s)\b"
)
_PAST = re.compile(
    r"\b(?:was|were|had|did|said|stood|told|found|led|trailed|approved|disapproved|supported|opposed|backed)\b"
)


def it_was(lower: str, claim: Claim, start: int, before: Claim, since: int, until: int) -> bool:
    """Whether a sentence that begins at ``start`` says how what ``before`` is now used to be: "It was 41."

    The sentence of ``before`` is ``lower[since:until]``.

    >>> s = "half are for it now. it was 41."
    >>> it_was(s, Claim(28, 30, 41, "share", 1, "r"), 21, Claim(0, 4, 50, "share", 0, "r"), 0, 20)
    True
    """
    it = _IT_WAS.search(lower, max(start, claim.start - 70), claim.start)
    if it is None or _OF_GROUP.match(lower, claim.end):
        return False
    head = lower[max(start, before.end) : it.start()]
    if _ELSEWHERE.search(head) and not _A_TIME.search(head):
        return False  # "In Ohio it was 50"
    stop = min(until, before.end + 60) if before.end < start else min(before.end + 30, it.start())
    around = lower[max(since, before.start - 90) : min(stop, claim.start)]
    return _PRESENT.search(around) is not None and _PAST.search(around) is None


def was_so(lower: str, start: int, end: int, claim: Claim) -> bool:
    """Whether the sentence ``lower[start:end]`` gives a figure for what was so, and tells nothing of now.

    >>> was_so("labour was on 32%.", 0, 18, Claim(14, 17, 32, "share", 0, "r"))
    True
    """
    return (
        _WAS.search(lower, max(start, claim.start - 70), claim.start) is not None
        and _PRESENT.search(lower, start, end) is None
    )


def before_now(lower: str, start: int, end: int) -> bool:
    """Whether a sentence opens with a time before something, and the next one says how it is now.

    >>> s = "before the debate, 12 percent could name him. now 40 percent can."
    >>> before_now(s, 0, 45)
    True
    """
    return _BEFORE.match(lower, start, end) is not None and _NOW_NEXT.match(lower, end) is not None


def since(lower: str, start: int, claims: Sequence[Claim]) -> list[bool]:
    """For each figure of the sentence from ``start``, whether an aside tells what came before what has come of it.

    >>> s = "roe, who shot up to 15% then, has tumbled to 4%."
    >>> since(s, 0, [Claim(20, 23, 15, "share", 0, "r"), Claim(45, 47, 4, "share", 0, "r")])
    [True, False]
    """
    out = [False] * len(claims)
    for i, (a, b) in enumerate(pairwise(claims)):
        aside = lower[a.end : b.start]
        out[i] = (
            "change" not in (a.kind, b.kind)
            and ", ha" in aside
            and HAS_COME_TO.search(aside) is not None
            and _WHO_DID.search(lower, max(start, a.start - 70), a.start) is not None
        )
    return out


def once(lower: str, start: int, end: int, claims: Sequence[Claim]) -> list[bool]:
    """For each figure of the sentence ``lower[start:end]``, whether it was so before, and another one is so now.

    >>> s = "a mayor who was at 43 percent is now at 19."
    >>> once(s, 0, len(s), [Claim(19, 29, 43, "share", 0, "r"), Claim(40, 42, 19, "share", 0, "r")])
    [True, False]
    """
    out = [False] * len(claims)
    low = start
    was: list[int] = []
    for i, c in enumerate(claims):
        high = claims[i + 1].start if i + 1 < len(claims) else end
        ahead = lower[max(low, c.start - 70) : c.start]
        behind = lower[c.end : high]
        now = _NOW_AHEAD.search(ahead) or (_NOW_BEHIND.match(behind) and not (high < end and _NOW_AHEAD.search(behind)))
        if now and was and (_IS.search(ahead) or _IS.search(behind)):
            for k in was:
                out[k] = True
            was = []
        elif (
            not now
            and c.kind != "change"
            and (_WAS.search(ahead) or (was and len(ahead) < 16) or (high < end and _WAS_BEHIND.match(behind)))
        ):
            was.append(i)
        low = c.end
    # "He was at 38 percent. Now he is at 44."
    if was and was[-1] == len(claims) - 1 and _NOW_NEXT.match(lower, end):
        for k in was:
            out[k] = True
    return out
