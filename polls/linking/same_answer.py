"""Whether two figures may be for the same answer to one question: what one of then is set against one of now."""

from __future__ import annotations

import re
from functools import cache

from polls.language.calendars import MONTH_NAMES
from polls.linking.walk import Walk
from polls.rules.claim import Claim

# How far behind or before it a figure for the same answer is one that it is compared with.
NEAR = 500
_WORD = re.compile(r"[a-z]{2,}")
_EMPTY = frozenset(
    "the an of to in that is are was were be been not would for on they them their it its as or with themselves".split()
)
# Verbs by which all kinds of answers are told: "identify as liberal", "think that it is fair"
_SAYS = frozenset("ident descr think thoug belie feel felt consi".split())
# Answers to any question: only near figures are surely for the same one.
_ANY = frozenset("approve disapprove favorable unfavorable support oppose yes no undecided agree disagree".split())
# "Seventy disapproved of it. Today, a third oppose it": what is for or against a thing goes by one word or another
_LIKE = {
    word: k for k, words in enumerate(("approve support agree", "disapprove oppose disagree")) for word in words.split()
}


# A name within a sentence, which begins neither it nor a name of several words
_NAME = re.compile(
    r"(?<=[a-z,] )(?:[A-Z][\w.]* )*(?!Republican|Democrat|American|President|Poll|Survey"
    rf"|(?:{MONTH_NAMES.title()})\b)[A-Z][A-Za-z]*[a-z]{{2}}(?='s|[ ,.;])"
)


@cache
def _stems(answer: str) -> frozenset[str]:
    return frozenset(w[:5] for w in _WORD.findall(answer.lower()) if w not in _EMPTY and w[:5] not in _SAYS)


def same(a: Claim, b: Claim, walk: Walk) -> bool:
    """Whether two figures may be for the same answer to one question."""
    if a.answer is None or b.answer is None:
        return True
    if a.answer == b.answer:
        return a.answer not in _ANY or (abs(a.start - b.start) < NEAR and not of_others(a, b, walk))
    if a.answer in _LIKE and _LIKE.get(a.answer) == _LIKE.get(b.answer):
        return abs(a.start - b.start) < NEAR and _of_one_thing(a, b, walk)
    one, other = _stems(a.answer), _stems(b.answer)
    shared = len(one & other)
    return shared > 0 and shared * 2 >= min(len(one), len(other)) and abs(a.start - b.start) < 3 * NEAR


# Words of any poll: that two sentences share them does not make them speak of one thing.
_EVERYWHERE = re.compile(
    r"(?:dis)?(?:approv|agree)|support|oppos|percent|peopl|americ|adult|voter|polls?|survey|respond|among|their|about|those|which|would|were|have|said|that|with|from|only|than"
)


def _of_one_thing(a: Claim, b: Claim, walk: Walk) -> bool:
    """Whether the sentences of two figures share a word that says what they are about."""
    one, other = (
        {w for w in _WORD.findall(walk.text[s.start : s.end].lower()) if len(w) > 3 and not _EVERYWHERE.match(w)}
        for s in (walk.sentences[a.sentence], walk.sentences[b.sentence])
    )
    return not one.isdisjoint(other)


def of_others(a: Claim, b: Claim, walk: Walk) -> bool:
    """Whether the sentences of two figures speak of different persons."""
    said = [walk.sentences[c.sentence] for c in (a, b)]
    one, other = ({m.group().split(" ")[-1] for m in _NAME.finditer(walk.text, s.start, s.end)} for s in said)
    houses = {word for ref in walk.refs for name in ref.names for word in name.split(" ")}
    one, other = one - houses, other - houses
    return bool(one and other) and not one & other
