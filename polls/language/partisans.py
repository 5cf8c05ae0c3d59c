"""Somebody, or people, told by a party's name alone: "the Democratic candidate", "Doe, a Republican", "within the Republican Party"."""

from __future__ import annotations

import re
from functools import cache

from polls.language.people import PARTY_NAME
from polls.language.tokens import Item

_RUNNER = frozenset("candidate candidates nominee nominees challenger contender party opponent".split())
_OFFICE = frozenset("house senate congressional presidential gubernatorial party's primary legislative".split())
_ONE_OF_PARTY = frozenset(
    "democrat republican independent liberal conservative libertarian progressive moderate".split()
)
_PARTISANS = {"democratic": "democrats", "republican": "republicans", "conservative": "conservatives"}
_APPOSED = re.compile(r"N[^,VFP]*,[^VFPSA]*$")  # "Doe, the Republican candidate": no verb or figure between


_NAMED_NEXT = re.compile(r",[zZ]{0,6}N")


@cache
def words() -> frozenset[str]:
    """The words with which it may begin."""
    return _ONE_OF_PARTY.union(PARTY_NAME)


def read(items: list[Item], i: int, out: list[Item]) -> tuple[Item, int] | None:
    """A party's name at item ``i`` as the people in it, as who somebody is, or as its candidate; and where that ends.

    ``out`` are the items read before it.
    """
    it = items[i]
    t, w = it.tag, it.word
    if w in PARTY_NAME and i + 1 < len(items) and items[i + 1].word in ("party", "party's") and _inside(out):
        return Item("G", it.start, items[i + 1].end, _PARTISANS.get(w, f"{w} voters"), "party"), i + 2
    if w in _ONE_OF_PARTY and _says_who(items, i, out):
        return Item("Z", it.start, it.end, None, w), i + 1
    return _candidate(items, i, out) if w in PARTY_NAME and t in "zZN" else None


def _inside(out: list[Item]) -> bool:
    """Whether a party that comes next is the people in it: "within the Republican Party"."""
    return len(out) > 1 and out[-1].word == "the" and out[-2].word in ("within", "inside", "among", "across")


def _says_who(items: list[Item], i: int, out: list[Item]) -> bool:
    """Whether one of a party stands behind a name and says who that is: "Doe, a Republican, has …", "Roe, the Democrat, leads"."""
    if len(out) < 3 or out[-1].word not in ("a", "an", "the") or out[-2].tag not in ",(-" or out[-3].tag not in "NZ":
        return False
    return i + 1 >= len(items) or items[i + 1].tag in ",.;)-ritfu&"


def _named_as(out: list[Item]) -> bool:
    """Whether what comes next says as what somebody is seen: "shows Doe as the best known Democratic candidate"."""
    at = len(out) - 1
    while at > 0 and len(out) - at <= 6 and out[at].tag in "zAJ" and out[at].word != "as":
        at -= 1
    return at > 0 and out[at].word == "as" and out[at - 1].tag == "N"


def _candidate(items: list[Item], i: int, out: list[Item]) -> tuple[Item, int] | None:
    """ "the Democratic candidate", "a Republican": a side of a vote named by its party."""
    w = items[i].word
    j = i + 1
    while j < len(items) and items[j].word in _OFFICE and j < i + 3:
        j += 1
    apposed = "".join(o.tag for o in out[-5:])
    if j < len(items) and items[j].word in _RUNNER and (_APPOSED.search(apposed) or _named_as(out)):
        return Item("Z", items[i].start, items[j].end, None, items[j].word), j + 1
    if j < len(items) and items[j].word in _RUNNER:
        if j + 1 < len(items) and items[j + 1].tag in "NZ" and items[j + 1].start == items[j].end + 1:
            return None
        if _NAMED_NEXT.match("".join(o.tag for o in items[j + 1 : j + 9])) is not None:
            return None  # "his Republican opponent, former state Sen. Jane Doe"
        noun = items[j].word.rstrip("s") if items[j].word != "party" else "Party"
        return Item("N", items[i].start, items[j].end, f"{PARTY_NAME[w]} {noun}", items[j].word), j + 1
    if len(out) >= 3 and out[-1].word in ("the", "a") and out[-2].tag == "," and out[-3].tag == "N":
        return None
    owns = items[i].end - items[i].start > len(w)  # "the Republican's favorable rating"
    if (
        w in ("republican", "democrat")
        and out
        and out[-1].word in ("a", "the")
        and (owns or j >= len(items) or items[j].tag in '.,;)&tbfiaW"E' or items[j].tag in "FB(")
        and j == i + 1
    ):
        return Item("N", items[i].start, items[i].end, PARTY_NAME[w], w + "'s" * owns), i + 1
    return None
