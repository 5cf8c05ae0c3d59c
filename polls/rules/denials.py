"""Answers that words before their figure deny: "nor do 61 percent trust it", "that is not what two thirds of renters want"."""

from __future__ import annotations

import re

from polls.rules.contraries import negated
from polls.rules.hedges import before_hedges
from polls.rules.view import View, clip

_AUXILIARY = "can|could|do|does|did|would|will|should|is|are|was|were|has|have|had"
_INVERTED = re.compile(rf"(?:^|[,;:.(] ?|\b(?:and|but|survey|poll) )(?:nor|neither)(?P<how> (?:{_AUXILIARY}))$")
# "Is not why" and "is not when" deny no deed.
_IS_NOT = re.compile(
    r"(?:\b(?:is|are|was|were)(?: not|n't)|(?<=\w)'s not) (?:(?:exactly|really|quite|necessarily|precisely|at all) )?(?:what|where|whom?|something|anything|(?:the|a|an) [a-z]+(?: that| which)?)$"
)
_MODAL = frozenset("can could would will should".split())


def denied(v: View, k: int, answer: str) -> str | None:
    """What the people of number ``k`` do not do, where words before the figure deny what stands behind it."""
    end = before_hedges(v, v.figs[k]) + 1
    if end < 2 or v.items[end - 1].word.isdigit():
        return None
    words = v.low(max(v.gap_start(k), end - 9), end)
    if (turned := _INVERTED.search(words)) is not None:
        how = turned["how"].strip()
        return clip(f"{how} not {answer}") if how in _MODAL else negated(answer)
    return negated(answer) if _IS_NOT.search(words) else None
