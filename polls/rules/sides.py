"""The two sides of a pair that names neither: "Doe, by 58 to 41", "the lead was six: 53 to 47", "men: 48 to 45"."""

from __future__ import annotations

import re

from polls.language.tokens import AnswerWord, opposite
from polls.rules import predicates
from polls.rules.camps import TWO_PARTIES
from polls.rules.conjunctions import CONDITION, TURNS
from polls.rules.contraries import contrary
from polls.rules.discourse import NO_SIDE, Discourse, Made
from polls.rules.view import VERSUS, Bound, View

# What a person's standing is called, whichever scale it is measured on.
RATINGS = frozenset("rating ratings score scores marks performance standing".split())
_POSITIVE = frozenset(("approve", "favorable", "support", "yes", "agree", "satisfied", "right direction"))
_GO = frozenset("go goes went going break breaks broke vote votes voted lean leans leaned for to swing swung".split())
_DONE_TO = re.compile(r"N[HMDEz]{0,3}[zAVKL]N$")
_CONJUNCTIONS = TURNS | CONDITION
_JOINED = re.compile(r",? ?(?:and|to|against|versus|vs\.?|compared (?:to|with)|over)(?: just| only| about| nearly)?|,")


def side(d: Discourse, v: View, k: int, b: Bound, pair_first: str | None) -> str | None:
    """One side of a pair: the side its words put first, else the two of the question in their order."""
    f = v.figure(k)
    index = v.sentence.index
    one = k - f.pair + 1
    if VERSUS.search(v.document.lower, v.figure(one).end, v.figure(one + 1).start):
        told = _two_groups(d, v, one)
        if told is not None:
            b.group = told[f.pair]
            return told[0]
    q = d.q
    if f.pair == 2:
        if pair_first is None:
            return None
        return opposite(pair_first) or _beside(d, v, k, pair_first)
    named = _put_first(d, v, k)
    if named is not None:
        return named
    before = v.bound[k - 1] if k else None
    if before is not None and before.kind in ("margin", "change") and before.rule.startswith("margin.lead"):
        over = before.answer if v.figure(k).value >= v.figure(k + 1).value else before.vs
        if over and d.stands(over):
            return over  # "widening her lead over Roe by a point, to 46-44"
    pair = q.pair
    said = q.here(index)
    if pair is not None and index - q.paired > 1 and pair[1] in _POSITIVE and opposite(pair[1]) == pair[0]:
        pair = pair[1], pair[0]  # approval comes first, unless this very sentence turned it
    if pair is not None and said is not None and said not in pair and said not in NO_SIDE:
        pair = None  # another question since
    if pair is not None:
        return pair[0]
    return said


def _two_groups(d: Discourse, v: View, k: int) -> tuple[str, str, str] | None:
    """One answer of two groups, told just before, that "12% vs. 4%" gives again for another thing."""
    before = [b for b in v.bound[:k] if b is not None and b.kind == "share" and b.answer]
    if len(before) >= 2:
        one, two = before[-2:]
        if one.answer == two.answer and one.group and two.group and one.group != two.group:
            return str(one.answer), one.group, two.group
        return None
    if d.contrast is None or v.sentence.index - d.contrast[3] > 1:
        return None
    return d.contrast[:3]  # "the comparison is 14% vs. 5% in Leeds"


def _beside(d: Discourse, v: View, k: int, answer: str) -> str | None:
    """The other side of an answer: of the pair in force, of the two who stand, or what is contrary to it."""
    if d.q.pair is not None and answer in d.q.pair:
        return d.q.pair[d.q.pair[0] == answer]
    if answer in d.names.by_word.values():
        return d.other("<other>", answer, v, k)
    return contrary(answer)


def _put_first(d: Discourse, v: View, k: int) -> str | None:
    """The side that the words around a pair give its first figure."""
    leading = None
    for q in range(v.figs[k] - 1, v.lo[k] - 1, -1):
        t, item = v.tags[q], v.items[q]
        if t == ";" or item.word in _CONJUNCTIONS:
            break
        led = q and (v.items[q - 1].word in ("over", "against", "than", "to") or v.tags[q - 1] in "LT")
        if t == "N" and not led and not d.q.rates():
            doer = _DONE_TO.search(v.tags, v.lo[k], q + 1)  # "Doe crushed Roe among nurses, 57 percent to 30"
            whose = v.items[doer.start()] if doer and not v.items[doer.start()].word.endswith("'s") else item
            if (found := d.side(str(whose.value))) is not None:
                return found
        if item.word == "hers" and d.persons.she and not d.q.rates():
            return d.persons.she
        at_the_end = q == v.figs[k] - 1 or v.tags[q + 1] in "(,"
        if t == "p" and item.word in ("him", "his", "her") and item.value and at_the_end and not d.q.rates():
            return str(item.value)  # "whites were for him, 57 to 37"
        if t == "Y" and item.word in ("yes", "no"):
            return item.word
        if t == "G" and item.value in TWO_PARTIES and (leading or v.items[q - 1].word in _GO):
            return d.side(str(item.value).capitalize()) or str(item.value).capitalize()
        if item.word in RATINGS and t in "zAKR":
            return d.q.rating()[0]
        if t in "LT" or item.word in ("margin", "advantage"):
            leading = t != "T"
    after = v.figs[k + 1] + 1
    for q in range(after, min(after + 5, v.gap_end(k + 1))):
        t = v.tags[q]
        if t == "Y" and v.tags[v.figs[k] - 1] != "(":
            return v.items[q].word
        if t == "N" and v.tags[v.figs[k] - 1] != "(":
            other = next((r for r in range(q + 1, min(q + 5, v.gap_end(k + 1))) if v.tags[r] == "N"), None)
            second = v.bound[k + 1]
            if other is not None and second is not None and v.tags[q + 1] in "Lx":
                second.answer = str(v.items[other].value)  # "48-46 Roe over Doe"
            name = str(v.items[q].value)
            return d.side(name) or name
        if t == "V" and isinstance(v.items[q].value, AnswerWord) and v.tags[v.figs[k] - 1] == "(":
            return str(v.items[q].value.name)  # "by a bigger margin (59-27) they support it"
        if t not in "tfz),pg" or (t != ")" and v.tags[v.figs[k] - 1] != "(" and t in ",pg"):
            break
    if leading is not None and d.lead is not None and d.stands(d.lead[0]) and (d.q.last is None or d.q.last in d.lead):
        return d.lead[0] if leading else d.lead[1]
    return None


def in_order(d: Discourse, v: View, made: Made) -> None:
    """Bare figures joined to one another: the answers in their order, of these words or of the question before."""
    run: list[tuple[int, Bound]] = []
    for k, b in [*made, (-1, Bound("", None))]:
        if run and not (
            k == run[-1][0] + 1
            and _bare(b)
            and b.group in (None, run[0][1].group)
            and _JOINED.fullmatch(v.low(v.figs[k - 1] + 1, v.figs[k]))
        ):
            _share_out(d, v, run)
            run = []
        if _bare(b):
            run.append((k, b))


_THESE = re.compile(
    r"\b(?:these|those|the (?:same|respective|corresponding|equivalent|two|three)|the) (?:two |three )?(?:figures|numbers|shares|percentages|proportions|results) (?:are|were|stood at|stand at|came to|was)\b"
)


def _bare(b: Bound) -> bool:
    return b.rule in ("share.same", "share.same_group") and b.answer == predicates.SAME


def _share_out(d: Discourse, v: View, run: Made) -> None:
    if len(run) < 2:
        return
    k = run[0][0]
    named = [
        v.items[q].value.name
        for q in range(v.lo[k], v.figs[k])
        if v.tags[q] in "VJR" and isinstance(v.items[q].value, AnswerWord)
    ]
    total = sum(v.figure(j).value for j, _ in run)
    answers: tuple[str, ...] | None = None
    if len(run) == len(named) == 2 and opposite(named[0]) == named[1]:
        answers = tuple(named)  # "bad opinions outweigh the good, with 36 percent against 30"
    elif named:
        return
    elif len(run) == len(d.q.told) > 2 and 85 <= total <= 102:
        answers = d.q.told  # "the numbers in May were 53, 41 and six"
    elif len(run) == 2 and d.q.pair and 60 <= total <= 101 and v.low(v.figs[k] + 1, v.figs[k + 1]) == "and":
        answers = d.q.pair  # "in October the same question gave 52% and 45%"
    elif _THESE.search(v.low(v.lo[k], v.figs[k])) and len(set(d.recent[-len(run) :])) == len(run):
        answers = tuple(d.recent[-len(run) :])  # "among miners these figures are 98 and 80 percent"
    for (_, b), answer in zip(run, answers or (), strict=False):
        b.answer = answer
