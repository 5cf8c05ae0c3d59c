"""Numbers that are an answer: "nine in ten put it at 15 percent or less", "they believed that 44 percent of others were rich"."""

from __future__ import annotations

import re

from polls.rules.hedges import BEFORE_NUMBER_WORDS, before_hedges
from polls.rules.view import View

SUPPOSED = "an answer that is a number"
_SUPPOSE = frozenset(
    "believe believed believes think thought thinks estimate estimated guess guessed assume assumed imagine imagined suppose supposed reckon reckoned".split()
)
_GROUP_DOES = re.compile(r"[Gg][zH]{0,2}$")
_GOES_ON = re.compile(r"(?:o[zZ]{0,2}[Gg])?[^;:.GgNp]{1,10}&[,z]{0,3}$")


def supposed(v: View, k: int) -> bool:
    """Whether number ``k`` is what a group takes a share to be: it stands right behind "they believed that"."""
    if v.figure(k).unit not in ("percent", "fraction") or v.tags[v.figs[k] + 1 : v.figs[k] + 2] != "o":
        return False
    q = before_hedges(v, v.figs[k], v.gap_start(k))
    if q >= 0 and v.items[q].word == "that":
        q -= 1
    if q < 1 or v.items[q].word not in _SUPPOSE:
        return False
    return _GROUP_DOES.search(v.tags, v.gap_start(k), q) is not None


def supposed_too(v: View, k: int) -> bool:
    """Whether number ``k`` goes on with what is supposed: "that 46 percent of them are rich and 44 percent own a boat"."""
    return _GOES_ON.fullmatch(v.left(k)) is not None and v.tags[v.figs[k] + 1 : v.figs[k] + 2] != "S"


_SAYS_A_NUMBER = frozenset(("it", "them", "that", "at", "between", "from"))


def number_said(v: View, k: int) -> bool:
    """Whether a number is what those of the figure before it said: "nine in ten of them put it at 15 percent or less"."""
    if v.figure(k).pair == 2 or v.low(v.gap_start(k), v.figs[k]) in ("and", "to", "or"):
        return v.refused[k - 1] == SUPPOSED
    i = v.figs[k] - 1
    start = v.gap_start(k)
    while i >= start and (v.items[i].word in _SAYS_A_NUMBER or v.items[i].word in BEFORE_NUMBER_WORDS):
        i -= 1
    if i < start or not (v.tags[i] == "S" or v.items[i].word in ("put", "puts")):
        return False
    return v.tags[start : start + 1] in ("o", "g", "G") and not any(t in "&x,;:(-" for t in v.tags[start:i])
