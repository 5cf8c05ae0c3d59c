"""How much of something is done, or by how much, inside what the people of a share do: "40 percent plan to raise prices by 10 percent".

The share before is the subject of the clause, and nothing opens another clause between the two numbers: nobody was asked the second.
"""

from __future__ import annotations

import re

from polls.rules import verbs
from polls.rules.conjunctions import TURNS
from polls.rules.groups import group_right
from polls.rules.hedges import before_hedges
from polls.rules.movements import moving
from polls.rules.view import View, clip

HOW_MUCH = "how much of it"
# Signs and letters that end the clause of the share before, or make of the second number a share of its own.
_APART = frozenset(',;:()-x"LTFPB+')
_VERBS = frozenset("VASMHEDKz")
_OR_MORE = re.compile(r" or (?:more|less|higher|lower|above|below|over|under|fewer)\b(?! of\b)")
_OF_ITS = re.compile(r" of (?:their|its|his|her|our|my|your) ")
_JOINS = frozenset(("and", "or", "with", "among", "for", "to", "at", "of", "in", "on", "from"))
_WHO = frozenset("Gg")


def how_much(v: View, k: int) -> bool:
    """Whether number ``k`` tells how much, or by how much, the people of the share before it do something."""
    f = v.figure(k)
    if (
        not k
        or v.refused[k - 1] is not None
        or f.unit not in ("percent", "fraction", "bare")
        or v.figure(k - 1).unit not in ("percent", "fraction")
    ):
        return False
    if f.unit == "bare" and f.pair != 1:
        return False
    i = v.figs[k]
    last = before_hedges(v, i)
    p = v.figs[k - 1] + 1
    if last - p < 1 or not _APART.isdisjoint(v.tags[p:last]) or v.items[last].word in TURNS:
        return False
    _, verb = group_right(v, p, last)
    if v.tags[verb : verb + 1] == "r":
        verb += 1  # "small businesses that raised them by 10 percent"
    if verb > last or v.tags[verb] not in _VERBS or (v.tags[verb] == "z" and verbs.is_closed(v.items[verb].word)):
        return False
    if any(v.items[q].word in TURNS for q in range(verb, last)):
        return False
    return _by_so_much(v, k, last) or _so_much_of(v, k, last)


def _by_so_much(v: View, k: int, last: int) -> bool:
    """ "raise prices by 10 percent", "have gone up 25 percent or more", "cut their hours from 40 percent to 20"."""
    f, word = v.figure(k), v.items[last].word
    behind = v.document.lower[f.end : f.end + 40]
    if word == "from":
        return f.pair == 1
    if word != "by":
        return _OR_MORE.match(behind) is not None
    done = v.items[last - 1].word
    doer = (
        done.endswith(("ed", "en", "wn")) and done not in moving() and not verbs.is_adverb(done)
    )  # "shared by 30 percent"
    return not doer and _WHO.isdisjoint(v.tags[v.figs[k] + 1 : v.figs[k] + 4])


def _so_much_of(v: View, k: int, last: int) -> bool:
    """ "spend a third of their income", "have lost 50 percent of sales"."""
    i = v.figs[k + (v.figure(k).pair == 1)]
    if v.tags[i + 1 : i + 2] != "o" or v.tags[last] not in "zVAKHSt" or v.items[last].word in _JOINS - {"to"}:
        return False
    if _OF_ITS.match(v.document.lower, v.items[i].end):
        return True
    thing = v.tags[i + 2 : i + 6].split(",")[0]
    return (
        v.tags[last] not in "SA" and _WHO.isdisjoint(thing) and "z" in thing and "S" not in v.tags[i + 2 : v.gap_end(k)]
    )


def in_full(v: View, k: int) -> None:
    """Gives the share before number ``k`` back the words that tell how much: "lost [a third of their savings]"."""
    told = v.bound[k - 1]
    if told is None or told.rule != "share.phrase" or not told.answer or v.refused[k] != HOW_MUCH:
        return
    said = v.text(v.figs[k - 1] + 1, before_hedges(v, v.figs[k]) + 1)
    at = said.rfind(told.answer)
    behind = v.figs[k + (v.figure(k).pair == 1)] + 1
    if _OR_MORE.match(v.document.lower, v.items[behind - 1].end):
        behind += 2
    end = next((q for q in range(behind, len(v.items)) if v.tags[q] in ",;.:()-&xF"), len(v.items))
    if at >= 0 and len(said) - at - len(told.answer) < 5:  # ends before the number: "hike prices [by]"
        told.answer = clip(v.document.folded[v.items[v.figs[k - 1] + 1].start + at : v.items[end - 1].end])
