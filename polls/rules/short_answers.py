"""Answers that say of the one before only how they differ: "51 percent the opposite", "9 percent less", "54 percent unhappy"."""

from __future__ import annotations

import re

from polls.rules import predicates, proforms
from polls.rules.judgments import content_with, pleased
from polls.rules.view import Bound, View, clip

_MORE_LESS = (
    ("more", "less"), ("more", "fewer"), ("better", "worse"), ("higher", "lower"), ("stronger", "weaker"), ("larger", "smaller"), ("bigger", "smaller"),
    ("easier", "harder"), ("safer", "less safe"), ("sooner", "later"), ("earlier", "later"), ("faster", "slower"), ("up", "down"), ("rise", "fall"),
    ("increase", "decrease"), ("for", "against"),
)  # fmt: skip
_OTHERS: dict[str, frozenset[str]] = {
    word: frozenset(b if a == word else a for a, b in _MORE_LESS if word in (a, b))
    for pair in _MORE_LESS
    for word in pair
}
# A comparative by itself, with an adverb of how much and the adjective that was told: "9 percent less", "a fifth much less likely".
_COMPARATIVE = re.compile(
    r"(?:(?:much|far|a lot|a bit|a little|slightly|somewhat|even) )?(?P<how>more|less|fewer|better|worse|higher|lower|stronger|weaker|larger|bigger|smaller|easier|harder|sooner|earlier|later|faster|slower)"
    r"(?P<what> [a-z]+(?: (?:so|to|off))?)?"
)
_NO_CHANGE = re.compile(
    r"(?:(?:about|much|exactly|roughly|just) )?(?:the same(?: (?:amount|number|level|as (?:now|before|today)))?|no different(?:ly)?|no change|no difference|unchanged|neither)(?: either way)?"
)


def _clause(v: View, i: int, hi: int) -> str:
    """The words from item ``i`` to the next sign or conjunction."""
    end = next((q for q in range(i, hi) if v.tags[q] in ",;:.()&-x"), hi)
    return v.low(i, end)


def short_answer(v: View, k: int, i: int, before: Bound | None, group: str | None) -> Bound | None:
    """What the few words at item ``i``, behind number ``k``, say of the answer ``before``."""
    hi = v.hi[k]
    if i >= hi:
        return None
    if proforms.THE_OTHER_WAY.match(v.low(i, min(hi, i + 7))):
        return Bound("share.same", predicates.OPPOSITE, group=group)
    if before is None or not before.answer or before.kind != "share":
        return None
    words = _clause(v, i, hi)
    if before.rule == "share.judged" or before.answer.endswith("satisfied"):
        verdict = pleased(words) if before.rule == "share.judged" else content_with(words)
        if verdict is not None:
            return Bound(before.rule, verdict, group=group)  # "are happy with her work and 54 percent unhappy"
    answer = _compared(before.answer, words)
    return Bound("share.gapped", answer, group=group) if answer is not None else None


def _compared(answer: str, words: str) -> str | None:
    """ "Expect to pay less" of "expect to pay more" and "less"; "the same" where that was told of a comparison."""
    said = [w for w in answer.lower().split() if w in _OTHERS]
    if _NO_CHANGE.fullmatch(words):
        return words if said else None
    m = _COMPARATIVE.fullmatch(words)
    if m is None:
        return None
    other = next((w for w in said if m["how"] in _OTHERS[w]), None)
    if other is None or (m["what"] and m["what"].split()[0] not in answer.lower().split()):
        return None
    at = answer.lower().find(other)
    return clip(answer[:at] + m["how"] + answer[at + len(other) :])
