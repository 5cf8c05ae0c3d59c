"""Labels before a colon: bullets and lines of toplines, "Not sure: 14 percent"."""

from __future__ import annotations

import re

from polls.language.numbers import figures
from polls.language.tokens import AnswerWord
from polls.rules import predicates, repeats
from polls.rules.hedges import before_hedges
from polls.rules.late import late
from polls.rules.passives import subject
from polls.rules.registry import rule
from polls.rules.standings import tells_standing
from polls.rules.view import Bound, View, clip

# How people are, in a word: "satisfied", "hopeful", "disapproving".
_STATE = re.compile(r"(?:ed|ing|ful|ive|able|ible|ous|ious|ic|less|agree|concerned)$")


_HOW_THEY_ARE = ("ed", "ic", "ive", "ous", "ful", "able", "ible")


_LINE = re.compile(r"[VJRY]z?F(?:\(F\))?[.,;]?")


@rule("label.line", rank=25, pair=False, letters="VJRY")
def line(v: View, k: int) -> Bound | None:
    """ANSWER F on a line of its own, that of the survey before in brackets: "Approve 31 (33)"."""
    said = v.items[0].value
    if k or not _LINE.fullmatch(v.tags) or not isinstance(said, AnswerWord) or v.figure(k).unit != "percent":
        return None
    return Bound("label.answer", said.name)


@rule("label", rank=25, letters=":,")
def label(v: View, k: int) -> Bound | None:
    """LABEL: F, a bullet or a line of toplines: "Not sure: 14 percent"."""
    f = v.figs[k]
    lo = v.gap_start(k)
    at = before_hedges(v, f, lo)
    if at > lo and v.tags[at] == "," and (v.tags[at - 1] == "Y" or at == f - 1):
        return _word(v, k, at)
    if at <= lo or v.tags[at] != ":":
        return None
    behind = repeats.past_repeat(v, k)
    if behind and v.tags[behind : behind + 1] not in ("", ".", ",", ";", ")", "&", "(", "-"):
        return None  # "On fees: nine in 10 (90 percent) said …"
    right = v.tags[f + 1 : f + 3]
    if right[:1] and right[0] not in ".,;)&-(":
        # "statement": 57 percent agree
        return None
    start = at
    while start > lo and v.tags[start - 1] not in ",;.)(-" and at - start < 13:
        start -= 1
    for i in range(start, at):
        if v.tags[i] in "VJR" and isinstance(v.items[i].value, AnswerWord):
            return Bound("label.answer", v.items[i].value.name)
    for i in range(start, at):
        if v.tags[i] == "N":
            return Bound("label.name", str(v.items[i].value))
        if v.tags[i:at] == "Gz" and _STATE.search(v.items[i + 1].word):
            return Bound("label.group", v.text(i + 1, at), group=str(v.items[i].value))  # "Republicans satisfied: 55%"
        if v.tags[i] == "G" and at - start <= 2:
            said = v.items[i + 1] if i + 1 < at else None
            answer = said.word if said is not None and said.tag == "z" and said.word.endswith(_HOW_THEY_ARE) else None
            # "Republicans satisfied: 55 percent", "Republicans: 55 percent"
            return Bound("label.group", answer or predicates.SAME, group=str(v.items[i].value))
    if v.tags[start] in "EHMD" and start > lo + 1 and v.tags[start - 1] == ",":
        who = subject(v, lo, start)  # "Doe, a former spy nobody knew, was a nose behind: 22 percent"
        named = next((q for q in range(lo, start) if v.tags[q] == "N"), -1) if who else -1
        return (
            Bound("label.name", str(v.items[named].value)) if named >= 0 else Bound("label.standing", predicates.SAME)
        )
    words = v.text(start, at)
    speaks = words.isupper() and len(words) > 3 and v.document.folded.count(f"{words}:") > 1
    if speaks or tells_standing(words.lower()):
        return Bound("label.standing", predicates.SAME)  # "in Leeds the outlook is brighter: 58 percent"
    if (got := late(v, k)) is not None:
        return Bound("share." + got.how, got.answer)  # "they split: 46 percent, most of them young, oppose the dam"
    text = clip(words, 8)
    return Bound("label.phrase", text) if text else None


_BACK = 90  # characters in which a figure that is only said again stands


def _word(v: View, k: int, at: int) -> Bound | None:
    """An answer in a word and its figure, all that is said: "Yes, 39 percent.", "Undecided, 8; refused, 2."."""
    opens = at == 1 or (at > 1 and v.tags[at - 2] in ";:.-")
    ends = v.tags[v.figs[k] + 1 : v.figs[k] + 2] in ("", ".", ";")
    said = v.items[at - 1].value
    if not opens or not ends or v.tags[at - 1] not in "YJ" or not isinstance(said, AnswerWord):
        return None
    f, lower = v.figure(k), v.document.lower
    before = figures(lower, max(0, v.sentence.start - _BACK), v.sentence.start)
    if any(b.value == f.value and b.unit == f.unit for b in before):
        return None  # "… from 1% in February. Yes, one percent."
    return Bound("label.answer", said.name)
