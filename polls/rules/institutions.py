"""Where people work, learn or live as the group of a clause: "In special needs schools, 63 per cent of teachers …"."""

from __future__ import annotations

from polls.language.phrases import table
from polls.rules.conjunctions import LINKS
from polls.rules.hedges import before_hedges
from polls.rules.view import View

_IN = frozenset("in at within across inside".split())
_BEFORE_NAME = frozenset("both the all most many some its our their these those other".split())
_BEHIND = frozenset("alone themselves only overall specifically too".split())


def fronted(v: View, first: int) -> tuple[str, int] | None:
    """The institutions in the phrase that opens a sentence, and where it ends, before the figure at item ``first``."""
    i = 0
    while i < first and (v.tags[i] in ',&-"x' or v.items[i].word in LINKS):
        i += 1
    if i >= first or v.items[i].word not in _IN:
        return None
    got = named(v, i, first)
    if got is None:
        return None
    name, end = got
    while end < first and v.items[end].word in _BEHIND:
        end += 1
    ends = (
        v.tags[end] == "," or before_hedges(v, first, end) < end or v.items[end].word in ("the", "it", "this", "that")
    )
    return (name, end) if ends else None


def named(v: View, i: int, stop: int) -> tuple[str, int] | None:
    """The institutions that the phrase at item ``i``, a preposition, names, and where it ends, before item ``stop``."""
    q = i + 1
    while q < stop and v.items[q].word in _BEFORE_NAME:
        q += 1
    start, end = q, -1
    while q < min(stop, start + 9) and v.tags[q] in "zZ&eAVSJG" and v.items[q].word not in table()["function"]:
        q += 1
        if v.items[q - 1].word in table()["institutions"]:
            end = q
        elif v.tags[q - 1] == "G" or (end > 0 and v.tags[q - 1] != "&" and q - end > 5):
            break
    if end < 0 or (end < stop and v.tags[end] in "oG"):
        return None  # "in companies of that size"
    return v.low(start, end), end


def of_clause(v: View, k: int) -> str | None:
    """The institutions in the phrase that opens the clause of number ``k``: "…, and in hospitals 31 percent have"."""
    lo, f = v.gap_start(k), v.figs[k]
    for i in range(f - 2, lo - 1, -1):
        if v.tags[i] in ";:":
            return None
        opens = i > lo and v.tags[i - 1] in ',;:&-"x'  # what stands right behind the figure before is its own
        if opens and v.items[i].word in _IN and (got := named(v, i, f)) is not None:
            return got[0] if before_hedges(v, f, got[1]) < got[1] or v.tags[got[1]] == "," else None
    return None


def are(group: str) -> bool:
    """Whether a group is named by where it is alone: "small firms"."""
    return group.rsplit(" ", 1)[-1] in table()["institutions"]
