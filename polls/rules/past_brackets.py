"""Numbers of other times in brackets behind those of a list, and lists of two columns: "Jane Doe 4% [6%] / 18% [17%] {-14%}"."""

from __future__ import annotations

import re

from polls.language.calendars import MONTH_FORMS
from polls.rules.headings import phrases
from polls.rules.layout import Cell, Row, Table, cell

_TIME = rf"(?:(?:in |was |last |{MONTH_FORMS}\b|(?:19|20)\d\d\b|previously|prev\.?)[^\d()\[\]{{}}\n]{{0,20}}(?:(?:19|20)\d\d)?[:,]? ?)"
_NUMBER = r"\d{1,3}(?:\.\d{1,2})?(?: ?%| ?(?:percent|per cent|pct)\b)?"
_NONE = r"(?:[\u2013\u2014-]{1,3}|n/?a\.?)"
_INSIDE = rf"(?:{_TIME}?{_NUMBER}|{_NONE})"
# One bracket of another time's number; and a row of them.
PAST = rf"(?: ?(?:\[{_INSIDE}\]|\({_INSIDE}\)|\{{{_INSIDE}\}})){{1,5}}"
_BRACKET = re.compile(rf"[\[({{]{_TIME}?(?P<n>{_NUMBER})[\])}}]", re.I)
_NET = r"(?: ?[\[({](?:net:? )?(?P<net>[+-] ?\d{1,2}(?:\.\d{1,2})?%?)[\])}])?"
_TWO = re.compile(
    rf"[-\u2022*\u00b7 ]{{0,4}}(?P<label>[A-Z\u00c0-\u024f0-9'\"][^\n|:%/]{{0,60}}?)(?::[ ]{{0,3}}|[ ]?[\u2013\u2014-][ ]{{1,3}}|[ ]{{1,4}})"
    rf"(?P<a>{_NUMBER})(?P<before>{PAST})? ?/ ?(?P<b>{_NUMBER})(?P<past>{PAST})?{_NET}[.,; ]{{0,3}}",
    re.I,
)
_HEADS = re.compile(
    r"(?P<above>[^\n/:]{0,60}: ?)?(?P<a>[A-Za-z]{3,12}(?: [a-z]{3,12})?) ?/ ?(?P<b>[A-Za-z]{3,14}(?: [a-z]{3,12})?)"
    r"(?: ?/? ?[\[({]?(?P<net>[Nn]et)[\])}]?)?[: ]{0,2}"
)


def past(text: str, start: int, end: int, column: int = 1) -> list[tuple[int, Cell]]:
    """The cells of other times that stand in the brackets of a span, with the column that they are earlier numbers of."""
    return [
        (column, c) for m in _BRACKET.finditer(text, start, end) if (c := cell(text, *m.span("n"))).value is not None
    ]


def likely(rows: list[Row]) -> bool:
    """Whether the numbers in the brackets of a list may be what its rows had before, and no counts or seats."""
    pairs = [(r.cells[q], c) for r in rows for q, c in r.earlier]
    near = sum(1 for now, c in pairs if now is not None and abs((now.value or 0) - (c.value or 0)) <= _MOVED)
    return 2 * near > len(pairs) and sum(r.earlier[0][1].value or 0 for r in rows if r.earlier) <= max(
        _WHOLE, sum(r.cells[1].value or 0 for r in rows if r.cells[1]) + _MOVED
    )


_MOVED = 20
_WHOLE = 104


def _row(text: str, line: str, at: int) -> Row | None:
    m = _TWO.fullmatch(line) if "/" in line else None
    if m is None:
        return None
    cells = [cell(text, at + m.start(g), at + m.end(g)) for g in "ab"]
    if any(c.value is None for c in cells):
        return None
    net = cell(text, at + m.start("net"), at + m.end("net")) if m.group("net") else None
    earlier = [
        *(past(text, at + m.start("before"), at + m.end("before")) if m.group("before") else ()),
        *(past(text, at + m.start("past"), at + m.end("past"), 2) if m.group("past") else ()),
    ]
    label = (at + m.start("label"), at + m.end("label"))
    return Row(label[0], at + len(line), label, [None, *cells, net], earlier=earlier)


def pairs(text: str) -> list[Table]:
    """Tables of two answers to a line under a line that names them: "Favorable / Unfavorable {Net}"."""
    out: list[Table] = []
    heads: list[tuple[int, int]] = []
    title = (0, 0)
    at = 0
    for line in text.split("\n"):
        row = _row(text, line, at) if heads else None
        if row is not None:
            if out and out[-1].heads is heads:
                out[-1].rows.append(row)
                out[-1].end = row.end
            else:
                out.append(Table(heads, [row], title, start=row.start, end=row.end))
        elif line.strip():
            m = _HEADS.fullmatch(line) if "/" in line else None
            known = m is not None and all(_answers(m.group(g)) for g in "ab")
            heads = [(at, at), *((at + m.start(g), at + m.end(g)) for g in ("a", "b", "net"))] if m and known else []
            if m is not None and known and not m.group("net"):
                heads[3] = (at, at)
            title = (at, at)
        at += len(line) + 1
    return out


def _answers(words: str) -> bool:
    found = phrases().get(words.lower())
    return found is not None and found.kind == "answer"
