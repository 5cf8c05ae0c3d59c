"""Whom people choose, however they put it: "had chosen to vote for Roe", "giving her that title", "would get their vote"."""

from __future__ import annotations

import re

from polls.rules import verbs
from polls.rules.phrases import Predicate
from polls.rules.view import View

GETS_VOTE = re.compile(
    r"(?:(?:would|will|has|had|could|should) )?(?:get|gets|got|have|has|had|win|wins|won|earn|earns|earned|deserves?)(?: [a-z]+)? (?:their|my|our|his|her) (?:votes?|support|backing|ballots?)\b"
)
_GIVES = frozenset("give gives gave giving hand handed handing award awarded awarding".split())
_A_TITLE = re.compile(
    r"(?:that|the|their) (?:[a-z]+ )?(?:title|nod|edge|designation|votes?|support|backing|win|victory|honou?r|distinction|advantage|prize|crown|spot|place)\b"
)


def given(v: View, i: int, hi: int) -> Predicate | None:
    """ "giving him that title": the person."""
    whom = v.items[i + 1] if v.items[i].word in _GIVES and i + 1 < hi else None
    if whom is None or whom.word not in ("him", "her") or not whom.value:
        return None
    return Predicate(str(whom.value), i + 2, "vote") if _A_TITLE.match(v.low(i + 2, min(hi, i + 6))) else None


VOTING = frozenset("vote votes voted voting caucus caucusing caucused ballot ballots".split())
_FOR_WHOM = frozenset(
    "for toward towards or to leaning lean leaned likely definitely probably certainly either a an the in of mr mrs ms former president sen gov rep dr".split()
)
# Between a verb and "vote": no longer whom one will vote for.
_NO_INTENTION = frozenset("more less whether if how who when why that no about never neither which what".split())


def voted_for(v: View, i: int, hi: int) -> Predicate | None:
    """ "had chosen to vote for Roe", "are set on or drifting toward a vote for Doe", "would cast a ballot for her"."""
    q = next((q for q in range(i, min(hi, i + 9)) if v.items[q].word in VOTING), -1)
    between = range(i, q)
    if q < 0 or any(v.tags[r] in ",;:()n" or v.items[r].word in _NO_INTENTION for r in between):
        return None
    if any(v.items[r].word.endswith("n't") for r in between):
        return None
    j = q + 1
    while j < hi and (v.items[j].word in _FOR_WHOM or v.items[j].word in VOTING) and v.tags[j] not in "N":
        j += 1
    if j == q + 1 or j >= hi or not any(v.items[r].word in ("for", "toward", "towards") for r in range(q + 1, j)):
        return None
    item = v.items[j]
    if v.tags[j] == "N" and not item.word.endswith("'s"):
        return Predicate(str(item.value), j + 1, "vote")
    follows = v.items[j + 1].word if j + 1 < hi and v.tags[j + 1] in "zZNR" else ""
    if item.word in ("him", "her") and item.value and (not follows or item.word == "him" or verbs.is_closed(follows)):
        return Predicate(str(item.value), j + 1, "vote")
    return None


_FOR_OFFICE = re.compile(
    r"\bwho(?:m)? (?:should|would|will|they|voters|people)\b|\b(?:prime|chief|first) minister|\b(?:leader|candidate|mayor|president|governor|premier|chancellor|captain)\b"
)


def unknown(v: View, i: int, hi: int) -> Predicate | None:
    """ "39 per cent favoured Okafor", where the sentence asks who should hold an office and gives no first name."""
    j = i + 1
    while j < min(hi, i + 3) and v.tags[j] == "Z" and not v.items[j].word.endswith("'s"):
        j += 1
    if j == i + 1 or (j < len(v.tags) and v.tags[j] not in ".,;)&x"):
        return None
    if _FOR_OFFICE.search(v.document.lower, v.sentence.start, v.items[i].start) is None:
        return None
    return Predicate(v.text(i + 1, j), j, "vote")
