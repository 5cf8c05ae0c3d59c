"""Whose figure it is where no answer stands beside it: the person that the clause is about.

"Roe set a new high of 40 percent", "she received support from half of the nurses", "that brings his average to 39": in a
contest the subject of the clause is the answer, before what was told in earlier sentences.
"""

from __future__ import annotations

import re

from polls.language.tokens import AnswerWord
from polls.rules import clause_subjects, verbs
from polls.rules.conjunctions import CONDITION, TURNS
from polls.rules.discourse import Discourse, Made
from polls.rules.frames import FOR_NAME
from polls.rules.view import View

_CLAUSE = (TURNS - {"yet"}) | CONDITION | {"where"}  # "has yet to lead" goes on
_PREPOSITIONS = frozenset("against over under behind like than toward towards about".split())
# What of a person is measured: "his average", "her numbers", "Doe's standing".
_MEASURED = frozenset(
    "average averages number numbers share support backing standing polling poll polls campaign total tally vote votes level levels percentage".split()
)
_VERBS = "KLTHEMDAV"


def owner(d: Discourse, v: View, k: int) -> str | None:
    """The person or party whose share number ``k`` is by the build of its clause."""
    end = v.figs[k]
    if v.tags[end - 1 : end] == "b":
        return None  # "a debate watched by 30 percent"
    begin = _begin(v, v.gap_start(k), end)
    for q in range(begin, end):
        t, item = v.tags[q], v.items[q]
        if t not in "Np":
            continue
        name = _person(d, v, q)
        if name is None:
            continue
        if (t == "N" and item.word.endswith("'s")) or item.word in ("his", "her"):
            noun = next((r for r in range(q + 1, min(q + 5, end)) if v.items[r].word in _MEASURED), -1)
            if noun > 0 and not set(v.tags[q + 1 : noun]) & set("NpFGS,"):
                return name if _plain(v, noun + 1, end) else None
            if item.word != "her" or v.tags[q + 1 : q + 2] not in _VERBS:
                continue
        if q > begin and v.tags[q - 1] == "f" and q > begin + 1 and _is_support(v, q - 2):
            return name if _plain(v, q + 1, end) else None  # "support for her among nurses has grown to 33 percent"
        if q > begin and (v.tags[q - 1] in "oifmbWautx" or v.items[q - 1].word in _PREPOSITIONS):
            continue
        verb = verbs.skip_adverbs(v, q + 1, end)
        if verb >= end or not (v.tags[verb] in _VERBS or v.tags[verb : verb + 1] == "z"):
            continue
        return name if _plain(v, q + 1, end) else None
    return None


# What a side has, as a noun: "a 44.3% vote share", "45 percent voting intention".
VOTE_SHARE = re.compile(
    r"(?:of )?(?:the )?(?:vote[- ]shares?|voting intentions?|vote intentions?|popular vote|popularity|voter support)\b"
)


def of_support(d: Discourse, v: View, k: int) -> str | None:
    """Whose support number ``k`` is: "Green support is on 9", "it saw its support slide to 7", "the Greens had 9 percent support"."""
    f, lo = v.figs[k], v.gap_start(k)
    noun = next((q for q in range(f + 1, min(f + 4, v.gap_end(k))) if _names_support(v, q)), -1)
    if noun < 0 and VOTE_SHARE.match(v.low(f + 1, min(f + 5, v.gap_end(k)))):
        noun = f + 1
    behind = noun > 0
    if not behind:
        noun = next((q for q in range(f - 1, lo - 1, -1) if _names_support(v, q) or v.tags[q] in ";SFG"), -1)
        if noun < 0 or not _names_support(v, noun):
            return None
    if not behind and (whose := FOR_NAME.match(v.tags, noun + 1, f)) is not None:
        named = v.items[whose.end() - 1]
        backed = str(named.value)  # "support for Leave is strongest in the east and Wales, at 65%"
        if "'" in v.document.lower[named.end - 2 : named.end]:
            return None  # "support for the Greens' tax"
        return backed if d.stands(backed) and set(v.tags[whose.end() : f]).isdisjoint("SFV;N") else None
    if v.tags[noun + 1 : noun + 2] == "f" or not _plain(v, noun + 1, max(f, noun + 1)):
        return None
    parties = v.names.parties
    item = v.items[noun - 1] if noun else None
    if item is not None and not (behind and noun - 1 <= f):
        name = str(item.value) if item.tag == "N" else parties.get(item.word)
        if name is not None and (name in parties.values() or d.stands(name)):
            return name
        if item.word in ("its", "their"):
            before = (str(v.items[q].value) for q in range(noun - 1, -1, -1) if v.tags[q] == "N")
            told, index = d.persons.told
            near = told if told is not None and v.sentence.index - index <= 1 else None
            return next((name for name in before if name in parties.values()), near)
    if not behind:
        return None
    end = max(lo, v.tags.rfind(";", lo, f) + 1)
    for q in range(f - 1, end - 1, -1):
        if v.tags[q] in "SGr":
            return None
        if v.tags[q] == "N" and (str(v.items[q].value) in parties.values() or d.stands(str(v.items[q].value))):
            first = q - 1 - (q > end and v.items[q - 1].word == "the")
            joins = first >= end and v.tags[first] == "x" and v.items[first].word in _CLAUSE
            free = first < end or joins
            free = free or (v.tags[first] not in "oifmbWautx" and v.items[first].word not in _PREPOSITIONS)
            return str(v.items[q].value) if free and not v.items[q].word.endswith("'s") else None
    told, index = d.persons.told
    if told is not None and v.sentence.index - index <= 1 and " the party " in f" {v.low(end, f)} ":
        return told
    prior = v.bound[k - 1] if k else None
    return prior.answer if prior is not None and prior.answer in parties.values() else None


_LEVEL_OF = re.compile(r"[Np]z{0,2}[zL]o[RVJzA]")


def of_level(d: Discourse, v: View, k: int) -> str | None:
    """Whose level of support is told: "at Doe's present level of support, some 35 percent", "her level of support is 12"."""
    first = k - (v.figure(k).pair == 2)
    for m in _LEVEL_OF.finditer(v.tags, v.gap_start(first), v.figs[first]):
        whose, noun = v.items[m.start()], v.items[m.end() - 3].word
        owns = whose.word.endswith("'s") or v.document.lower[whose.end - 2 : whose.end] == "s'"
        if noun not in _LEVELS or not _names_support(v, m.end() - 1) or not (owns or whose.word in ("his", "her")):
            continue
        name = _person(d, v, m.start()) or (str(whose.value) if whose.value in v.names.parties.values() else None)
        if name is not None and v.tags[m.end() : m.end() + 1] != "f":
            return name
    return None


_LEVELS = frozenset("level levels amount degree share rate base".split())


def _names_support(v: View, q: int) -> bool:
    return v.items[q].word in ("support", "backing") and v.tags[q] in "RVzA"


def party(d: Discourse, v: View, k: int) -> str | None:
    """The party spoken of last, where "they", "it" or "the party" are the subject of the clause of number ``k``: "they move from 23 percent to 31"."""
    told, index = d.persons.told
    if told is None or v.sentence.index - index > 1:
        return None
    end = v.figs[k]
    begin = _begin(v, v.gap_start(k), end)
    alone = (
        d.q.at < index == v.sentence.index - 1
    )  # its sentence told no figures: "the Greens are the exception. It is up …"
    they = next(
        (
            q
            for q in range(begin, end)
            if v.items[q].word == "they" or v.low(q - 1, q + 1) == "the party" or (alone and v.items[q].word == "it")
        ),
        -1,
    )
    if they < 0 or v.tags[they + 1 : they + 2] not in ("K", "L", "T", "H", "E", "M", "z", "V", "A"):
        return None
    if not _plain(v, they + 1, end) or set(v.tags[begin:they]) & set("GFrS"):
        return None
    parties = v.names.parties.values()
    return next((str(v.items[q].value) for q in range(they - 1, -1, -1) if v.items[q].value in parties), told)


def own_support(d: Discourse, v: View, k: int) -> str | None:
    """The party that is the subject where support moves that is for nothing else: "the Greens have seen their support fall by eight points"."""
    for q in range(v.figs[k] - 1, -1, -1):
        if _is_support(v, q):
            n = clause_subjects.subject(v, k)
            alone = n is not None and n < q and v.tags[q + 1] != "f" and v.items[n].value in d.names.parties.values()
            return str(v.items[n].value) if n is not None and alone else None
    return None


def _begin(v: View, lo: int, end: int) -> int:
    """Where the clause of the figure at item ``end`` begins."""
    for q in range(end - 1, lo - 1, -1):
        if v.items[q].word == "since" and v.tags[q - 1 : q] == "H":
            continue  # "has since fallen"
        if v.tags[q] in ";:(-r" or v.items[q].word in _CLAUSE or (v.tags[q] == "&" and v.tags[q + 1] in "Np"):
            return q + 1
    return lo


def _person(d: Discourse, v: View, q: int) -> str | None:
    item = v.items[q]
    if v.tags[q] == "p":
        return str(item.value) if item.word in ("he", "she", "him", "her", "his") and item.value else None
    name = str(item.value)
    return name if d.stands(name) else None


def _is_support(v: View, q: int) -> bool:
    word = v.items[q].value
    return v.tags[q] in "RVJ" and isinstance(word, AnswerWord) and word.name == "support"


def _plain(v: View, a: int, end: int) -> bool:
    """Whether nothing from item ``a`` to the figure says or answers something else."""
    for q in range(a, end):
        if v.tags[q] == "S" or (
            v.tags[q] in "VJRY" and isinstance(v.items[q].value, AnswerWord) and not _is_support(v, q)
        ):
            return False
    return True


def by_rank(d: Discourse, v: View, made: Made) -> None:
    """ "The Democrat is backed by 63 percent and the Republican by 26", where it was told who leads whom: the larger share is the leader's."""
    lead = d.lead
    if lead is None or lead[1] is None or lead[0] not in d.names.people or lead[1] not in d.names.people:
        return
    of = {
        str(b.answer): (v.figure(k).value, b)
        for k, b in made
        if b.kind == "share" and b.answer in ("Democrat", "Republican")
    }
    if len(of) != 2 or d.candidate("Democrat") or d.candidate("Republican") or d.generic:
        return
    (larger, one), (smaller, other) = sorted(of.values(), key=lambda pair: -pair[0])
    if larger > smaller:
        d.of_party = {**(d.of_party or {}), str(one.answer): lead[0], str(other.answer): lead[1]}
        one.answer, other.answer = lead[0], lead[1]
