"""Figures that stand in the order of those before them: "in May it was 40 and 52", "up from 54 and 23 percent, respectively"."""

from __future__ import annotations

import re

from polls.language.tokens import AnswerWord, opposite
from polls.rules import predicates
from polls.rules.discourse import Discourse, Made
from polls.rules.earlier import two_shares
from polls.rules.hedges import BEFORE_NUMBER
from polls.rules.view import Bound, View

_JOINED = re.compile(
    r",? ?(?:and|to|against|versus|vs\.?|compared (?:to|with)|over)(?: (?:just|only|about|nearly|by|from|(?:up|down)(?: by)?))?|,"
)
_THESE = re.compile(
    r"\b(?:these|those|the (?:same|respective|corresponding|equivalent|two|three)|the) (?:two |three )?(?:figures|numbers|shares|percentages|proportions|results|order|ranking|split|breakdown) (?:are|were|stood at|stand at|came to|was|is)\b"
)
_THE_TWO = re.compile(r"\b(?:the two|both|the pair)(?: [a-z]+){0,4}$")
_IN_TURN = re.compile(
    r"\brespective(?:ly)?\b|\bin that order\b|\bin turn\b|\bboth (?:figures|numbers|shares|scores|ratings|proportions|percentages|results|readings)\b"
)
_OPEN = ("share.same", "share.same_group", "label.group", "wave.from", "wave.compare", "margin.change")


def past_condition(v: View, lo: int, end: int) -> int:
    """The item behind "with the undecided left in," or "excluding those who would not say," before a figure's clause."""
    comma = v.tags.rfind(",", lo, end)
    if comma < 0 or v.tags[comma + 1 : end].strip("zp") == "":
        return lo  # nothing of a clause behind it
    opened = next((q for q in range(comma - 1, lo - 1, -1) if v.tags[q] == ","), lo - 1) + 1
    return comma if v.items[opened].word in _CONDITION else lo


_CONDITION = frozenset(
    "with without excluding including omitting leaving counting discounting ignoring removing".split()
)


def in_order(d: Discourse, v: View, made: Made) -> None:
    """Gives figures joined to one another the answers told in the same order: of these words or of the sentence before."""
    run: list[tuple[int, Bound]] = []
    for k, b in [*made, (-1, Bound("", None))]:
        follows = run and k == run[-1][0] + 1 and b.kind == run[0][1].kind and b.group in (None, run[0][1].group)
        if run and not (follows and _open(b) and _JOINED.fullmatch(v.low(v.figs[k - 1] + 1, v.figs[k]))):
            _share_out(d, v, run)
            run = []
        if _open(b) and (run or b.rule.startswith(_OPEN)):
            run.append((k, b))


def _open(b: Bound) -> bool:
    """Whether a figure has no answer of its own words."""
    return b.rule in _OPEN and (b.answer == predicates.SAME or not b.rule.startswith(("share.", "label.")))


def _share_out(d: Discourse, v: View, run: Made) -> None:
    if len(run) < 2:
        return
    k, last = run[0][0], run[-1][0]
    if _IN_TURN.search(v.low(v.gap_start(k), v.gap_end(last))):
        _in_turn(d, v, run)
    elif (told := _two_before(v, run)) is not None:
        for (_, b), answer in zip(run, told, strict=True):
            b.answer = answer
    elif all(b.answer == predicates.SAME for _, b in run):
        for (_, b), answer in zip(run, _alike(d, v, run), strict=False):
            b.answer = answer


_AND = re.compile(rf"and(?: (?:{BEFORE_NUMBER}))*")
_SET_AGAINST = re.compile(rf"\b(?:from|compared (?:with|to)|versus|against)(?: (?:{BEFORE_NUMBER}))*$")


def _two_before(v: View, run: Made) -> tuple[str, str] | None:
    """The answers of the two shares right before two of an earlier wave: "41 percent approve and 53 disapprove, down from 50 and 42"."""
    k = run[0][0]
    if len(run) != 2 or _AND.fullmatch(v.low(v.figs[k] + 1, v.figs[k + 1])) is None:
        return None
    if run[0][1].wave != "previous" and _SET_AGAINST.search(v.low(v.gap_start(k), v.figs[k])) is None:
        return None
    told = two_shares(v, k)
    return (str(told[0].answer), str(told[1].answer)) if told is not None else None


def _in_turn(d: Discourse, v: View, run: Made) -> None:
    """ "Respectively": as many as were told before, in this sentence or in the last."""
    n = len(run)
    here = [
        b for b in v.bound[: run[0][0]] if b is not None and b.kind == "share" and b.answer and b.wave != "previous"
    ]
    told = [(str(b.answer), b.group) for b in here] or [(answer, group) for answer, group, _ in d.series]
    told = list(dict.fromkeys(told))[-n:]
    if len(told) < n == len(set(d.recent[-n:])):
        told = [(answer, None) for answer in d.recent[-n:]]  # told in a sentence each
    if len(told) < n or any(answer.startswith("<") for answer, _ in told):
        return
    earlier = run[0][1].wave
    several = len({group for _, group in told}) > 1
    for (_, b), (answer, group) in zip(run, told, strict=True):
        b.answer, b.wave = answer, b.wave or earlier
        if several or b.group is None:
            b.group = group or b.group


def _alike(d: Discourse, v: View, run: Made) -> tuple[str, ...]:
    """The answers of a run of bare figures without a word that says so."""
    k = run[0][0]
    named = [
        v.items[q].value.name
        for q in range(past_condition(v, v.lo[k], v.figs[k]), v.figs[k])
        if v.tags[q] in "VJR" and isinstance(v.items[q].value, AnswerWord)
    ]
    total = sum(v.figure(j).value for j, _ in run)
    if len(run) == len(named) == 2 and opposite(named[0]) == named[1]:
        return tuple(named)  # "bad opinions outweigh the good, with 36 percent against 30"
    if named:
        return ()
    told = d.q.told or tuple(dict.fromkeys(answer for answer, _, _ in d.series))
    if len(run) == len(told) > 2:
        return told  # "the numbers in May were 53, 41 and six"
    if len(run) == 2 and _THE_TWO.search(v.low(v.lo[k], v.figs[k])) and (two := d.two()) is not None:
        turned = (two[1], two[0])
        return turned if turned in (d.q.pair, d.lead) else two  # "had the two at 43 and 41"
    between = v.low(v.figs[k] + 1, v.figs[k + 1])
    of_two = between == "and" or (between == "," and d.q.pair is not None and all(map(d.stands, d.q.pair)))
    if len(run) == 2 and d.q.pair and 60 <= total <= 101 and of_two:
        return d.q.pair  # "in October the same question gave 52% and 45%"
    if not _THESE.search(v.low(v.lo[k], v.figs[k])):
        return ()
    if len({group for _, group, _ in d.series}) == len(d.series) == len(run):
        for (_, b), (_, group, _) in zip(run, d.series, strict=True):
            b.group = b.group or group  # "a year ago the figures were 60 and 25", where two groups were told of
        return ()
    if len(set(d.recent[-len(run) :])) == len(run):
        return tuple(d.recent[-len(run) :])  # "among miners these figures are 98 and 80 percent"
    return ()
