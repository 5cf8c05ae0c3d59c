"""A poll that tells of nobody but people of one sort was put to them: all its groups are theirs, some divided further.

"Millennials are ready, a poll finds. Some 61 percent of young voters …; of young Hispanics …": where even those further
divided are young, nobody else was asked. Whites, women and a party's voters are set apart in any poll, however.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from polls.document import Document
from polls.language.quick import quick
from polls.language.segment import Sentence
from polls.lexicon.loader import load
from polls.linking import wholes
from polls.linking.linked import Linked
from polls.rules.claim import Claim

_LEAD = 3  # sentences at the start of a text, in one of which a poll's people are told
_FEWEST = 3  # groups of which a poll must tell
_POLL = quick(r"\b(?:polls?|survey(?:s|ed)?|stud(?:y|ies)|report|research|questionnaire)\b")
_WORD = re.compile(r"[a-z+-]+")
_AGES = re.compile(r"\d\d-(\d\d)")
_YOUNG = "young"
_OLDEST_YOUNG = 36
# Who is set apart from the rest in any poll.
_SET_APART = frozenset("republican democrat independent conservative liberal moderate women men white voter".split())


def told(
    document: Document, sentences: Sequence[Sentence], claims: Sequence[Claim], linked: Linked, plain: frozenset[str]
) -> dict[int, wholes.Whole]:
    """The people of one sort of whom alone a poll tells, by poll; ``plain`` are populations of everybody."""
    lead = _lead(document.lower, sentences)
    out: dict[int, wholes.Whole] = {}
    for p, poll in enumerate(linked.polls):
        its = [c for c, q in zip(claims, linked.poll, strict=True) if q == p]
        groups = [g for c in its if (g := _sort(c.subgroup)) and not g <= _SET_APART]
        if poll.population in plain or len(groups) < _FEWEST:
            continue
        shared = frozenset.intersection(*groups) - _SET_APART
        divided = any(not g <= shared for g in groups)
        if shared & lead and shared in groups and divided:
            out[p] = wholes.Whole(shared)
    return out


def _lead(lower: str, sentences: Sequence[Sentence]) -> frozenset[str]:
    """The words of people in what a text tells of a poll first."""
    found = [lower[s.start : s.end] for s in sentences[:_LEAD]]
    return frozenset().union(*(_sort(w) for text in found if _POLL.search(text) for w in _WORD.findall(text)))


def _sort(group: str | None) -> frozenset[str]:
    """The words of a group that say who they are, with one word for all that says that they are young."""
    if group in (None, "all"):
        return frozenset()
    young = load("groups")["wholes"]["young"]
    out = set()
    for word in wholes.tokens(group or ""):
        ages = _AGES.fullmatch(word)
        is_young = int(ages[1]) <= _OLDEST_YOUNG if ages else word in young
        out.add(_YOUNG if is_young else word)
    return frozenset(out)
