"""Figures of several houses in the order in which these were told.

"Ipsos has her at 41, YouGov at 44. Her rival has 39 and 38, respectively."
"""

from __future__ import annotations

from collections.abc import Sequence

from polls.linking.reference import Place
from polls.linking.walk import Walk
from polls.rules.claim import Claim

_WORD = "respectively"
# So far behind the last of its figures the word may stand, or before the first ("stood respectively at 39 and 38").
_NEAR = 40


def in_order(lower: str, claims: Sequence[Claim], placed: list[Place], walk: Walk) -> None:
    """Gives the figures of a sentence that names no poll each to its house of the sentence before, in place."""
    if _WORD not in lower:
        return
    by_sentence: dict[int, list[int]] = {}
    for i, claim in enumerate(claims):
        by_sentence.setdefault(claim.sentence, []).append(i)
    named = {ref.sentence for ref in walk.refs}
    for index, mine in by_sentence.items():
        own = walk.sentences[index]
        before = by_sentence.get(index - 1, [])
        same = index and walk.sentences[index - 1].paragraph == own.paragraph
        if index in named or not same or len(mine) < 2:
            continue
        if lower.find(_WORD, max(own.start, claims[mine[0]].start - _NEAR), claims[mine[-1]].end + _NEAR) < 0:
            continue
        told = list(dict.fromkeys(placed[i] for i in before))
        if len(told) == len(mine) and len({s for s, _ in told}) == len(told):
            for i, place in zip(mine, told, strict=True):
                placed[i] = place
