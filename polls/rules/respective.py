"""Answers and groups shared out in their order: "Doe and Roe polled 31 and 28 percent, respectively".

Two figures told together also take, in their order, the two groups that the two figures before them were told of.
"""

from __future__ import annotations

import re

from polls.language.tokens import AnswerWord
from polls.rules.clauses import read
from polls.rules.frames import name_of
from polls.rules.hedges import HEDGE
from polls.rules.phrases import phrase
from polls.rules.predicates import SAME
from polls.rules.view import Bound, View

_ROW = re.compile(rf"(?:percent|per cent|points?|%)?,? ?(?:and)?(?: (?:by|a|an|{HEDGE}))*")
_IN_ORDER = re.compile(r"in (?:that|this|the same) order\b")
_JOINED = re.compile(r" and |, ")
_BETWEEN = re.compile(r"[,&zZ]{1,5}")


def respective(v: View) -> None:
    """Gives the figures before "respectively" the names, answers or groups that stand before them, one each."""
    low, start, end = v.document.lower, v.sentence.start, v.sentence.end
    if low.find("respectively", start, end) < 0 and low.find(" order", start, end) < 0:
        return
    stop = next((q for q in range(len(v.items)) if _shares_out(v, q)), -1)
    if stop >= 0:
        _groups(v, stop)
        _answers(v, stop)
        _predicate(v, stop)


def _shares_out(v: View, q: int) -> bool:
    """Whether item ``q`` begins what says that the figures stand in their order: "respectively", "in that order"."""
    return v.items[q].word == "respectively" or (
        v.items[q].word == "in" and _IN_ORDER.match(v.low(q, q + 4)) is not None
    )


def in_twos(v: View) -> None:
    """Shares out two groups again: "a permit drew 75 percent of owners and 90 percent of renters; a tax drew 52 and 63 percent"."""
    for k in range(2, len(v.figs) - 1):
        run = [v.bound[k - 2], v.bound[k - 1], v.bound[k], v.bound[k + 1]]
        told = [b.group for b in run[:2] if b is not None and b.kind == "share" and b.group not in (None, "all")]
        if len(set(told)) < 2 or not all(b is not None and b.rule.startswith("share.same") for b in run[2:]):
            continue
        f, g = v.figs[k], v.figs[k + 1]
        if not _TWO.fullmatch(v.low(f + 1, g)) or v.tags[f - 1] in "Gg" or v.tags[g + 1 : g + 2] not in _ENDS:
            continue
        for b, group in zip(run[2:], told, strict=True):
            b.group = group  # type: ignore[union-attr]


_TWO = re.compile(rf"(?:percent|per cent|%)? ?and(?: (?:{HEDGE}))?")
_ENDS = ("", ".", ",", ";")


def of_names(v: View) -> None:
    """Shares out names to as many shares that stand in one row behind them: "Doe and Roe are at 45 and 41 percent"."""
    last = len(v.figs) - 1
    while last > 0:
        run = _run(v, last)
        names = _names(v, v.gap_start(run[0]), v.figs[run[0]]) if len(run) > 1 else []
        bound = [v.bound[k] for k in run]
        alike = {b.answer if b is not None and b.kind == "share" else None for b in bound} - {SAME}
        if len(names) == len(run) and len(alike) == 1 and alike <= {*names, " and ".join(names), _listed(names)}:
            for b, name in zip(bound, names, strict=True):
                b.answer = name  # type: ignore[union-attr]
        last = run[0] - 1


def _listed(names: list[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _run(v: View, last: int) -> range:
    """The figures of one row that ends with number ``last``."""
    first = last
    while first and not v.figure(first - 1).pair and _ROW.fullmatch(v.low(v.figs[first - 1] + 1, v.figs[first])):
        first -= 1
    return range(first, last + 1)


def _answers(v: View, stop: int) -> None:
    """Shares out the names or the answers before the figures that stand up to item ``stop``."""
    last = next((k for k in range(len(v.figs) - 1, 0, -1) if v.figs[k] < stop), 0)
    if not last or stop - v.figs[last] > 5 or v.figure(last).pair:
        return
    run = _run(v, last)
    first = run[0]
    if len(run) < 2 or any(v.refused[k] for k in run):
        return
    told = _told(v, v.gap_start(first), v.figs[first])
    if len(told) != len(run):
        return
    for k, answer in zip(run, told, strict=True):
        b = v.bound[k]
        kind = b.kind if b is not None else "margin" if v.figure(k).unit == "points" else "share"
        v.bound[k] = Bound(b.rule if b is not None else "share.respectively", answer, kind, b.group if b else None)


def _predicate(v: View, stop: int) -> None:
    """Gives the row before item ``stop`` what is said of all behind it: "66 and 51 percent, respectively, planning to move"."""
    last = next((k for k in range(len(v.figs) - 1, 0, -1) if v.figs[k] < stop), 0)
    if not last or stop - v.figs[last] > 2 or v.figure(last).pair:
        return
    run = _run(v, last)
    if len(run) < 2 or any(v.refused[k] for k in run):
        return
    bound = [v.bound[k] for k in run]
    if any(b is not None and (b.kind != "share" or b.answer not in (SAME, None)) for b in bound[:-1]):
        return
    i = stop + 1 + (v.tags[stop + 1 : stop + 2] == ",")
    told = bound[-1].answer if bound[-1] is not None else None
    if told in (SAME, None) and i < len(v.items) and (v.tags[i] in "SAVMHD" or v.items[i].word.endswith("ing")):
        got = read(v, i, v.gap_end(last)) or phrase(v, i, v.gap_end(last))
        told = got.answer if got is not None else None
    if not told or told == SAME:
        return
    groups = [str(v.items[q].value) for q in range(v.gap_start(run[0]), v.figs[run[0]]) if v.tags[q] == "G"]
    for n, k in enumerate(run):
        b = v.bound[k]
        group = groups[n] if len(set(groups)) == len(groups) == len(run) else b.group if b is not None else None
        v.bound[k] = Bound("share.respectively", told, group=group)


def _names(v: View, lo: int, hi: int) -> list[str]:
    """The names that stand in one row among items ``lo`` to ``hi``."""
    return _told(v, lo, hi, ("N",)) if v.tags.count("N", lo, hi) > 1 else []


def _told(v: View, lo: int, hi: int, of: tuple[str, ...] = ("N", "VJRY")) -> list[str]:
    """The names, or else the answers, that stand in one row among items ``lo`` to ``hi``."""
    for kinds in of:
        at = [q for q in range(lo, hi) if v.tags[q] in kinds and not (v.tags[q - 1 : q + 2] == "(N)" and q > lo + 1)]
        row = at[:1]
        for q in at[1:]:
            if not _BETWEEN.fullmatch(v.tags[row[-1] + 1 : q].replace("(N)", "")) or "&" not in v.tags[row[0] : at[-1]]:
                return []
            row.append(q)
        told = [name_of(v, q) if kinds == "N" else _answer(v, q) for q in row]
        if len(set(told)) == len(told) > 1:
            return told
    return []


def _answer(v: View, q: int) -> str:
    word = v.items[q].value
    return word.name if isinstance(word, AnswerWord) else v.items[q].word


def _groups(v: View, stop: int) -> None:
    """Shares out the groups of "60 percent and 45 percent among women and men, respectively"."""
    ks = [k for k, f in enumerate(v.figs) if f < stop and v.bound[k] is not None]
    groups: list[str] = []
    for q in range(stop - 1, -1, -1):
        if v.tags[q] == "G":
            groups = [g for g in _JOINED.split(str(v.items[q].value)) if g] + groups
        elif groups and v.tags[q] not in ",&zZ":
            break
    if 2 <= len(groups) <= len(ks):
        for k, group in zip(ks[-len(groups) :], groups, strict=True):
            v.bound[k].group = group  # type: ignore[union-attr]
