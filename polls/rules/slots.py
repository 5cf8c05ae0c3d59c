"""What stands in the place of the subject of a bare figure: "schools were next at 19 percent", "the senator by 45".

A clause said once leaves to the figures after it a noun and what ties it to the number: a verb of standing or moving, a
preposition, a comma. The noun may be any; what it is, an answer or somebody's group, is for the discourse to say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from polls.rules import verbs
from polls.rules.movements import MOVED
from polls.rules.view import View

_RANK = r"next|first|second|third|fourth|fifth|last|top|bottom|close|distant|behind"
_LINK = re.compile(
    r"(?:, )?(?:(?:is|are|was|were|has|have|had|been|also|now|still|then|only|just|even|both|since|recently|again"
    r"|comes?|came|coming|stands?|stood|sits?|sat|ranks?|ranked|polls?|polled|scores?|scored|registers?|registered|draws?|drew|gets?|got|takes?|took|wins?|won|attracts?|attracted|garners?|garnered"
    r"|manages?|managed|musters?|mustered|follows?|followed|finish(?:es|ed)|places?|placed|trails?|trailed|lags?|lagged|remains?|remained|stays?|stayed|holds?|held|drift(?:s|ed)?|hovers?|hovered|languish(?:es|ed)"
    rf"|{MOVED}|in|out|up|down|well|a|some way|tied|level|unchanged|steady|static|stuck|flat|stable|{_RANK})(?:,? |$))*"
    r"(?P<by>at|on|by|with|to|of|from|around|near)?"
)
# What only goes before a number.
_HEDGES = frozenset(
    "a an the just only about nearly almost around roughly some barely mere still now well over under fully exactly even as low high little less more than".split()
)
_LISTED = re.compile(
    rf"\b(?:followed(?: closely| distantly)? by|ahead of|trailed by|then|next|behind (?:it|them|that|those)(?: came| come)?|{_RANK})\b"
)
_NO_NOUN = re.compile(
    r"\b(?:it|that|this|they|he|she|there|these|those|figures?|numbers?|shares?|percentages?|rates?|proportions?|ratings?|approval|polls?|surveys?|lead|margin|gap|average|total|support|rest|others? \w+|majority|minority"
    r"|polled|surveyed|asked|respondents|year|years|month|months|week|weeks|time|while|and|with)\b"
)
_CONJUNCTIONS = frozenset(
    "while whereas but although though yet whilst with and or then versus vs vs. against meanwhile also plus compared when including".split()
)
_BOUNDS = ';:(,&-"'
_INNER = "zZNGgpJRVAo'x\""


@dataclass(frozen=True, slots=True)
class Slot:
    """The noun at items ``i`` to ``j``; ``by``: the preposition that ties it to the figure; whether it is the next of a list."""

    i: int
    j: int
    by: str
    listed: bool
    tied: bool  # whether there is a verb or a preposition, not only a comma


def subject(v: View, k: int) -> Slot | None:
    """The noun in the place of the subject of number ``k``; ``None`` where there is none that stands for something."""
    lo, e = v.gap_start(k), v.figs[k]
    while e > lo and v.items[e - 1].word in _HEDGES:
        e -= 1
    if e <= lo:
        return None
    comma = v.tags[e - 1] == ","
    end = e - 1 if comma else e
    for b in range(end - 1, lo - 2, -1):
        if b >= lo and not _begins(v, b):
            continue
        i = b + 1
        got = _parsed(v, lo, i, end, comma)
        if got is None and b > lo and v.tags[b] == ",":
            got = _past_aside(v, lo, b, end)
        if got is not None:
            return got
        if b >= lo and v.tags[b] in ";:(":
            break
    return None


def _begins(v: View, b: int) -> bool:
    """Whether a noun of its own may begin behind item ``b``: "while", "with", "followed by", a comma."""
    word = v.items[b].word
    if v.tags[b] in _BOUNDS or word in _CONJUNCTIONS:
        return True
    return b > 0 and word in ("by", "of") and v.items[b - 1].word in ("followed", "trailed", "ahead", "instead")


def _past_aside(v: View, lo: int, b: int, end: int) -> Slot | None:
    """The noun before an aside that closes at item ``b``: "jobs, which once led, came in at 9 percent"."""
    if not _LINK.fullmatch(v.low(b + 1, end)):
        return None
    opened = v.tags.rfind(",", lo, b)
    if opened <= lo or v.tags[opened + 1] not in "rzZ":
        return None
    start = max((q for q in range(lo, opened) if _begins(v, q)), default=lo - 1)
    return _slot(v, lo, start + 1, opened, v.low(b + 1, end))


def _parsed(v: View, lo: int, i: int, end: int, comma: bool) -> Slot | None:
    for j in range(i + 1, min(end, i + 9) + 1):
        if v.tags[j - 1] not in _INNER and not (v.tags[j - 1] == "W" and j > i + 1):
            return None
        link = v.low(j, end)
        if (comma and not link) or (link and _LINK.fullmatch(link)):
            return _slot(v, lo, i, j, link)
    return None


def _slot(v: View, lo: int, i: int, j: int, link: str) -> Slot | None:
    while i < j - 1 and v.items[i].word in ("the", "a", "an", "even", "also", "then", "next", "only"):
        i += 1
    words = v.low(i, j)
    last = v.items[j - 1]
    if i == lo and lo and not link:
        return None  # "19 percent of drivers, 46 percent …": the words of the figure before
    if _NO_NOUN.search(words) or v.tags[i] in "po" or (verbs.is_closed(last.word) and last.word != "others"):
        return None
    if _LINK.fullmatch(words) or verbs.is_adverb(last.word) or last.word.endswith("ing"):
        return None
    m = _LINK.fullmatch(link)
    by = (m["by"] or "") if m is not None else ""
    before = v.low(max(lo, i - 4), i)
    return Slot(i, j, by, bool(_LISTED.search(link) or _LISTED.search(before)), bool(link))
