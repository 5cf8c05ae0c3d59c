"""The walk of one figure: how its sentence was read, which rules were tried, which won and why, and the row.

The first tool for mending a wrong row: ``polls explain ARTICLE --at OFFSET``.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, replace

from polls.display import CONTROL, poll_name
from polls.document import Document
from polls.errors import InputError
from polls.extraction import Records, read_document
from polls.language.numbers import figures
from polls.language.segment import Sentence, sentences
from polls.records import Estimate
from polls.rules import gate
from polls.rules.binding import Walk
from polls.rules.engine import claims
from polls.rules.registry import rules
from polls.rules.view import Bound
from polls.rules.weighing import THRESHOLD

_NEAR = 40  # characters: how far from a number an offset may be
_WIDTH = 110  # characters of a line
_WEIGHT = re.compile(r"weight (-?[\d.]+) of")


@dataclass(slots=True)
class _Number:
    """A number of the document: its span in the original text, and what became of it where anything did."""

    start: int
    end: int
    walk: Walk | None = None
    row: Estimate | None = None


def explain(document: Document, offset: int) -> str:
    """The walk of the number at ``offset`` (characters of the document's text), or of the nearest one, as text.

    Raises :class:`~polls.errors.InputError` where no number stands within 40 characters.

    >>> text = "Some 39 percent of adults approve of the mayor, a Gallup poll of 1,000 people found."
    >>> print(explain(Document(text), 5).splitlines()[0])
    39 percent  (characters 5 to 15)
    """
    found = sentences(document.folded)
    walks: list[Walk] = []
    claims(document, found, walks=walks)
    records = read_document(document)
    number = _nearest(document, offset, _numbers(document, found, walks, records))
    s = next(s for s in found if document.original(s.start, s.end)[1] >= number.end)
    lines = [
        f"{' '.join(document.text[number.start : number.end].split())}  (characters {number.start} to {number.end})",
        "",
        "sentence",
        *_wrapped(" ".join(document.text[slice(*document.original(s.start, s.end))].split())),
        "",
    ]
    if number.walk is not None:
        beside = [w for w in walks if w.view is number.walk.view]
        lines += [*_items(number.walk), "", *_tried(number.walk, beside), ""]
    lines += [*_outcome(document, number), "", *_row(number.row, records)]
    return "\n".join(CONTROL.sub(" ", line).rstrip() for line in lines)


def _numbers(document: Document, found: Sequence[Sentence], walks: list[Walk], records: Records) -> list[_Number]:
    """Every number of the document that could be a figure, with its walk and its row."""
    out = [_Number(*document.original(w.start, w.end), walk=w) for w in walks]
    for row in records.estimates:
        mine = next((n for n in out if n.start < row.char_end and row.char_start < n.end), None)
        if mine is None:
            out.append(_Number(row.char_start, row.char_end, row=row))
        else:
            mine.start, mine.end, mine.row = row.char_start, row.char_end, row
    for s in found:
        for f in figures(document.lower, s.start, s.end):
            start, end = document.original(f.start, f.end)
            if not any(n.start < end and start < n.end for n in out):
                out.append(_Number(start, end))
    return out


def _nearest(document: Document, offset: int, numbers: list[_Number]) -> _Number:
    """The number at an offset, or the nearest within reach."""
    if not 0 <= offset <= document.characters:
        raise InputError(document.doc_id, f"no character {offset}: the text has {document.characters}")

    def distance(n: _Number) -> int:
        return max(n.start - offset, offset - n.end + 1, 0)

    near = min(numbers, key=distance, default=None)
    if near is None or distance(near) > _NEAR:
        where = f" (the nearest begins at {near.start})" if near else ""
        raise InputError(document.doc_id, f"no percentage, points or fraction near character {offset}{where}")
    return near


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)


def _items(w: Walk) -> list[str]:
    """The sentence as its rules see it, and which of its words are the figure's own."""
    v = w.view
    f = v.figs[w.k]
    words = "  ".join(f"{i.tag}:{v.document.folded[i.start : i.end]}" for i in v.items)
    left, right = (v.text(i, j) or "(nothing)" for i, j in ((v.lo[w.k], f), (f + 1, v.hi[w.k])))
    number = v.figure(w.k)
    return [
        "items (letters: polls.language.tokens)",
        *_wrapped(v.tags),
        *_wrapped(words),
        f"number: {number.value:g}, {number.unit}, {number.bound}" + (f", {number.pair} of a pair" * bool(number.pair)),
        f"its own words: left {left!r}, right {right!r}",
    ]


def _said(b: Bound | None) -> str:
    """What a rule returned, in words; an answer in <> stands for one that the sentences before give."""
    if b is None:
        return "nothing"
    parts = [b.rule, b.kind, f"answer {b.answer}", f"group {b.group}" if b.group else ""]
    parts += [f"over {b.vs}" if b.vs else "", f"wave {b.wave}" if b.wave else ""]
    parts.append(f"value {b.value:g}" if b.value is not None else "")
    return ", ".join(p for p in parts if p)


def _tried(w: Walk, beside: Sequence[Walk]) -> list[str]:
    """The rules tried, in their order, each with what it returned.

    The walk keeps their names only: the rules that the numbers of the sentence saw (``beside``) are run once more.
    """
    v = replace(w.view, bound=[None] * len(w.view.figs))
    by_name = {r.name: r for r in rules()}
    lines: list[str] = []
    for other in beside[: w.k + 1]:
        if v.refused[other.k] or v.bound[other.k] is not None:
            continue
        for name in other.tried:
            r = by_name[name.removesuffix(" *")]
            got = r.bind(v, other.k)
            if other is w:
                lines.append(f"{r.rank:4}  {r.name:18}{_said(got)}")
            if got is not None:
                v.bound[other.k] = got
                break
    if not lines:
        with_it = v.bound[w.k]
        lines = [f"  none: the number before it said {_said(with_it)}" if with_it else "  none"]
    return ["rules tried, by rank", *lines]


def _outcome(document: Document, number: _Number) -> list[str]:
    """Whether the number is a figure, and why."""
    w, row = number.walk, number.row
    if w is None:
        if row is not None:
            return [f"accepted: read by {row.rule}, before the rules of a sentence"]
        if not gate.opens(document.lower):
            return ["refused: the document speaks of no survey"]
        return [
            "not looked at: a number without a unit that stands beside no figure, a day, or outside a table's cells"
        ]
    v, k = w.view, w.k
    b = v.bound[k]
    out: list[str] = []
    if b is not None:
        out.append(f"in the end, with its neighbours and the sentences before: {_said(b)}")
    if w.outcome:
        out.append(w.outcome)
    if row is not None:
        return [*out, "accepted"]
    m = _WEIGHT.search(w.outcome)
    if v.refused[k]:
        why = str(v.refused[k])
    elif not gate.opens(document.lower):
        why = "the document speaks of no survey"
    elif b is None:
        why = "no rule says what it counts"
    elif m and float(m.group(1)) < THRESHOLD:
        why = f"weight below {THRESHOLD}"
    elif v.figure(k).pair == 2:
        why = "the first of the pair is refused"
    else:
        why = "nothing says what was answered"
    return [*out, f"refused: {why}"]


def _row(row: Estimate | None, records: Records) -> list[str]:
    """The row that came of it, its poll and the words that state the poll's facts."""
    if row is None:
        return ["no row"]
    said = {
        "value": f"{row.value:+g}" if row.kind == "change" else f"{row.value:g}", "kind": row.kind, "rule": row.rule,
        "question": row.question, "answer": row.answer, "over": row.answer_vs, "group": row.subgroup,
        "bound": row.bound, "wave": row.wave,
    }  # fmt: skip
    lines = ["row", *(f"  {name:10}{value}" for name, value in said.items() if value)]
    poll = next((p for p in records.polls if p.poll_id == row.poll_id), None)
    if poll is None:
        return [*lines, "  poll      none"]
    margin = f"±{poll.margin_of_error:g} points" if poll.margin_of_error else ""
    parts = [poll_name(poll), margin, poll.mode or "", poll.geography or ""]
    lines.append(f"  poll      {', '.join(p for p in parts if p)}")
    text = {d.doc_id: d.text for d in records.documents}
    for fact in records.facts:
        if fact.poll_id == poll.poll_id:
            quoted = " ".join(text[fact.doc_id][fact.char_start : fact.char_end].split())
            lines.append(f"    {fact.field} {fact.value}: {quoted!r} at {fact.char_start}")
    return lines
