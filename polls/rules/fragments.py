"""Answers told in a word or two, one behind each number: "51 percent sell; 40 percent keep; 9 percent unsure".

A row of such fragments has no verb of its own: it gives the answers of the question before it in the words of their choice.
"""

from __future__ import annotations

import re

from polls.language.hints import Hint
from polls.language.tokens import AnswerWord
from polls.rules.registry import rule
from polls.rules.view import Bound, View, clip

# A figure and the few words of its answer, up to the next sign; a verb, a name or a group would make it another thing.
_FRAGMENT = re.compile(r"F(?P<says>n?z{1,2}|J)(?=[;,.]|$)")
_NEXT = re.compile(r"[;,]&?")
_UNDECIDED = "undecided"
_HAD_NONE = ("undecided", "unsure", "not sure", "don't know", "no opinion")
_BEFORE = 200  # characters in which a question stands
# Words behind a figure that say no answer: when, where and how many.
_NO_ANSWER = frozenset(
    "now then today again before earlier later each apiece all both more less fewer too also only overall nationally nationwide here there combined"
    " respectively instead already still altogether so far ago last this next year month week time respondents points lead total sample"
    " reporting counted turnout".split()
)


@rule("share.fragment", rank=62, units=("percent", "fraction"), pair=False, hints=(Hint((";", *_HAD_NONE)),))
def fragment(v: View, k: int) -> Bound | None:
    """F WORD; F WORD; F undecided: each word an answer, where some had none or where the question before gave the choice."""
    if _FRAGMENT.match(v.tags, v.figs[k]) is None:
        return None
    row = _row(v, k)
    m = next((m for m in row if m.start() == v.figs[k]), None)
    if m is None or v.tags[m.start("says")] == "J":
        return None
    told = [v.low(m.start("says"), m.end("says")) for m in row if v.tags[m.start("says")] != "J"]
    if len(told) < 2 or not (any(_no_side(v, m) for m in row) or _chosen(v, told)):
        return None
    words = v.low(m.start("says"), m.end("says"))
    return None if _NO_ANSWER.intersection(words.split()) else Bound("share.fragment", clip(words))


def _row(v: View, k: int) -> list[re.Match[str]]:
    """The fragments, one right behind the other, that number ``k`` is among."""
    row: list[re.Match[str]] = []
    for n, f in enumerate(v.figs):
        m = _FRAGMENT.match(v.tags, f)
        if row and (m is None or not _NEXT.fullmatch(v.tags, row[-1].end(), f)):
            if n > k:
                break
            row = []
        if m is not None:
            row.append(m)
    return row


def _chosen(v: View, told: list[str]) -> bool:
    """Whether the question right before gives the choice of these answers: "Build or wait?"."""
    at = v.sentence.start
    asked = v.document.lower[max(0, at - _BEFORE) : at].rstrip()
    asked = asked[asked.rfind(". ") + 1 :]
    return asked.endswith("?") and " or " in asked and all(words in asked for words in told)


def _no_side(v: View, m: re.Match[str]) -> bool:
    word = v.items[m.start("says")].value
    return isinstance(word, AnswerWord) and word.name == _UNDECIDED
