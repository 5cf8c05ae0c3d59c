"""Where a text holds a table: rows of cells between bars, tabs or slashes, and rows run together on one line."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from polls.language.quick import quick

# Two numbers side by side, or a line that ends in one: no table is without either.
_HINT = quick(
    r"[0-9]%? (?: {0,5}(?:[|/] {0,4})?[+<*-]?[0-9]| {0,5}\|)|[0-9]%? {0,3}(?:\n|\||\Z|[(\[{])|[0-9](?:%| ?p[a-z ]{1,7}t| ?pc)?(?:,| -) (?:up|down|un|st|no|same)|[:.\u2013\u2014-] {0,2}[0-9]{1,3} ?p[a-z ]{1,7}t[. ]{0,2}\n|[0-9] ?p[a-z ]{1,7}t \((?:up|down|no c|same|unch|steady|[+=-])|, [0-9]{1,3}(?:%| ?p[a-z ]{1,7}t); ?(?:and ?)?\n|\n[-\u2022*\u00b7 ]{0,4}[0-9]{1,3}(?:%| ?p[a-z ]{1,7}t) ?[\u2013\u2014:=-]"
)
_VALUE = re.compile(
    r"(?P<less><)? ?(?P<sign>[+-])?(?P<n>\d{1,3}(?:[.\u00b7]\d{1,2})?) ?(?P<unit>%|pts?\b|"
    r"points?\b)?(?P<mark>[*\u2020\u2021^])?"
)
_NAMED_LEAD = re.compile(
    r"(?P<name>[A-Z][A-Za-z.'-]*(?: [A-Z][A-Za-z.'-]+){0,3}),? ?\+ ?(?P<n>\d{1,2}(?:\.\d{1,2})?)(?: ?(?:%|"
    r"pts?|points?))?"
)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: where it stands, and its number where it holds nothing else ("``lead``": "Clinton +5")."""

    start: int
    end: int
    value: float | None = None
    name: str | None = None
    signed: bool = False
    below: bool = False


@dataclass(slots=True)
class Row:
    """A row: its label's span and its cells, ``None`` where a cell is empty."""

    start: int
    end: int
    label: tuple[int, int]
    cells: list[Cell | None]
    change: Cell | None = None  # "(+2)", "up 2 points": behind the number
    earlier: list[tuple[int, Cell]] = field(default_factory=list)  # "[48%]": a column's numbers of other times


@dataclass(slots=True)
class Table:
    """A table: the spans of its column heads, its rows, and the span of the words above it."""

    heads: list[tuple[int, int]]
    rows: list[Row]
    title: tuple[int, int]
    loose: bool = False  # cells told apart by nothing but spaces
    start: int = 0
    end: int = 0
    headings: tuple[tuple[int, int], ...] = ()  # of a list of answers: the lines above it, those of the list before too


def hinted(lower: str) -> bool:
    """Whether a text may hold a table at all."""
    return _HINT.search(lower) is not None


def cell(text: str, start: int, end: int) -> Cell:
    """The cell of ``text[start:end]``."""
    m = _VALUE.fullmatch(text, start, end)
    if m:
        value = float(m.group("n").replace("\u00b7", "."))
        if value <= 100:
            first = next(m.start(g) for g in ("less", "sign", "n") if m.group(g))
            last = m.end("unit") if m.group("unit") else m.end("n")
            sign = m.group("sign")
            return Cell(first, last, -value if sign == "-" else value, None, bool(sign), bool(m.group("less")))
    m = _NAMED_LEAD.fullmatch(text, start, end)
    if m:
        return Cell(
            m.start("n") - 1 if text[m.start("n") - 1] == "+" else m.start("n"),
            m.end(),
            float(m.group("n")),
            m.group("name"),
            True,
        )
    return Cell(start, end)


def lined(text: str, raw: str) -> list[Table]:
    """Tables whose cells stand between bars, tabs, spaced slashes or wide gaps, a row a line."""
    out: list[Table] = []
    block: list[list[tuple[int, int]]] = []
    above: list[tuple[int, int]] = []  # the prose lines above
    at = 0
    blank = 0
    for line in text.split("\n"):
        cells = _cells(line, at, raw)
        if cells is None:
            if not line.strip():
                blank += 1
            else:
                if block:
                    out += _tables(text, block, above)
                    block = []
                    above = []
                blank = 0
                above = [*above[-1:], (at, at + len(line))]
        elif cells:
            if blank > 1 and block:
                out += _tables(text, block, above)
                block, above = [], []
            blank = 0
            block.append(cells)
        at += len(line) + 1
    if block:
        out += _tables(text, block, above)
    return out


_WIDE = re.compile(r" {2,}")
_SLASH = re.compile(r" / ")
_BAR = re.compile(r"\|")
_TAB = re.compile(r"\t")
_UNDER = re.compile(r"[|\s:+=-]+")


def _cells(line: str, at: int, raw: str) -> list[tuple[int, int]] | None:
    """The cells of a line; ``None`` for prose, an empty list for a ruler between head and rows."""
    if "|" in line:
        if _UNDER.fullmatch(line):
            return []
        cut = _BAR
    elif "\t" in raw[at : at + len(line)]:
        line, cut = raw[at : at + len(line)], _TAB
    elif line.count(" / ") >= 2 and len(line) < 240:
        cut = _SLASH
    elif "  " in line.strip() and len(line) < 240:
        line, cut = " " * (len(line) - len(line.lstrip())) + line.strip(), _WIDE
    else:
        return None
    edges: list[tuple[int, int]] = []
    begin = 0
    for m in cut.finditer(line):
        edges.append((begin, m.start()))
        begin = m.end()
    edges.append((begin, len(line)))
    found = []
    for a, b in edges:
        while a < b and line[a].isspace():
            a += 1
        while b > a and line[b - 1].isspace():
            b -= 1
        found.append((at + a, at + b))
    if cut is _BAR and line.lstrip().startswith("|"):
        found = found[1:]
        if line.rstrip().endswith("|"):
            found.pop()
    if cut is _WIDE and found and found[0][0] == found[0][1]:
        found = found[1:]
    return found if len(found) > 1 else None


def _tables(text: str, block: list[list[tuple[int, int]]], above: list[tuple[int, int]]) -> list[Table]:
    out: list[Table] = []
    heads: list[tuple[int, int]] = []
    rows: list[Row] = []
    title = (above[0][0], above[-1][1]) if above else (block[0][0][0], block[0][0][0])

    def close() -> None:
        nonlocal rows
        if rows:
            out.append(
                Table(
                    heads,
                    rows,
                    title,
                    start=min(rows[0].start, heads[0][0] if heads else rows[0].start),
                    end=rows[-1].end,
                )
            )
        rows = []

    for cells in block:
        parsed = [cell(text, a, b) for a, b in cells]
        values = sum(1 for c in parsed if c.value is not None)
        if not values or (not rows and not heads and values == len(cells)):
            close()
            heads = cells
            continue
        if heads and len(cells) not in (len(heads), len(heads) + 1):
            close()
            heads = []
        rows.append(Row(cells[0][0], cells[-1][1], cells[0], list(parsed)))
    close()
    for t in out:
        width = len(t.rows[0].cells)
        if t.heads and len(t.heads) == width - 1:
            t.heads = [(t.heads[0][0], t.heads[0][0]), *t.heads]
    return out


_NUM = r"(?:<? ?\d{1,3}(?:\.\d)?%?(?![\d%,:+]|\.\d|-\d|/\d| ?(?:percent|per cent|points?)\b))"
_BLANK = r"(?:--?|\u2013|\u2014|\*)"
_GAP = r"(?: {1,3}(?:\n {0,4})?|\n {0,4})"
_RUN = quick(
    rf"(?<![\w.,:$\u00a3\u20ac/+-])(?<![-\u2013\u2014] ){_NUM}(?:{_GAP}(?:{_NUM}|"
    rf"{_BLANK}(?=[ \n])))*(?:{_GAP}{_NUM})(?= ?[*\u2020^]?(?:[ \n]|\Z))"
)
_BLANKS = re.compile(rf"(?:{_GAP}{_BLANK}(?=[ \n]))+")
_MARKS = re.compile(r"(?:%[ \n]{1,3}){1,12}(?:%[ \n])?$|(?:%[ \n]{1,3}){2,12}")
_PIECE = re.compile(r"\S+")
_TAG = re.compile(r"\([A-Za-z]{1,4}\)")
_SPREAD = re.compile(r"\b(?:Spread|Margin|Lead)\b")
_SINGLE = re.compile(r"(?<![\w.,:$/+-])\d{1,3}(?:\.\d)?%(?=[ \n])")
_STOP = re.compile(r"[.!?:] +(?=[A-Z])|\n")


def loose(text: str, segments: Callable[[int, int], list[tuple[int, int, str]]]) -> list[Table]:
    """Tables run together on one line or broken after every cell: labels with the same count of numbers each.

    ``segments`` finds the words of a span that can head a column: (start, end, kind).
    """
    runs: list[tuple[int, int, list[Cell | None]]] = []
    for m in _RUN.finditer(text):
        parts = [(p.start() + m.start(), p.end() + m.start()) for p in _PIECE.finditer(m.group())]
        cells: list[Cell | None] = []
        for a, b in parts:
            c = cell(text, a, b)
            cells.append(c if c.value is not None else None)
        end = m.end()
        missing = len(runs[-1][2]) - len(cells) if runs else 0
        blanks = _BLANKS.match(text, end) if missing > 0 else None
        if blanks is not None and len(blanks.group().split()) == missing and _is_label(text, runs[-1][1], m.start()):
            cells += [None] * missing  # "Roe 7 3 *", below rows of three
            end = blanks.end()
        runs.append((m.start(), end, cells))
    out: list[Table] = []
    i = 0
    while i < len(runs):
        j = i + 1
        while j < len(runs) and len(runs[j][2]) == len(runs[i][2]) and _is_label(text, runs[j - 1][1], runs[j][0]):
            j += 1
        made = _loose(text, runs[i:j], segments)
        if made is not None:
            out.append(made)
        i = j
    return out


_NEW_SENTENCE = re.compile(r"[.!?] +[A-Z][a-z]+ [a-z]")


def _is_label(text: str, a: int, b: int) -> bool:
    """Whether the text between two runs of numbers can be a row's label."""
    gap = text[a:b]
    bare = gap.strip(" \n*\u2020\u2021^")
    return (
        1 < len(bare) <= 110
        and bare[0].isalnum()
        and "\n\n\n" not in gap
        and ";" not in gap
        and not _NEW_SENTENCE.search(gap)
        and gap.count(",") < 4
    )


def _loose(
    text: str,
    runs: list[tuple[int, int, list[Cell | None]]],
    segments: Callable[[int, int], list[tuple[int, int, str]]],
) -> Table | None:
    n = len(runs[0][2])
    first = runs[0][0]
    begin = max(0, first - 420, text.rfind("\n\n\n", max(0, first - 420), first))
    heads, label, start, row0 = _heads(text, begin, first, n, segments)
    if len(heads) != n:
        return None
    rows = []
    if row0 is not None:
        rows.append(row0)
    at = label
    spread = _SPREAD.search(text, heads[-1][1], label)
    for a, b, cells in runs:
        lead = _NAMED_LEAD.match(text, b + 1) if spread else None
        extra = [cell(text, *lead.span()) if lead else None] if spread else []
        end = lead.end() if lead else b
        rows.append(Row(at, end, (at, a), [*cells, *extra]))
        at = end
    if spread:
        heads = [*heads, spread.span()]
    if len(rows) < 2 and n < 3 and row0 is None and "\n" not in text[start:first]:
        return None
    top = max(0, start - 260, text.rfind("\n\n", max(0, start - 260), max(0, start - 2)))
    return Table(
        [(start, start), *heads],
        [Row(r.start, r.end, r.label, [None, *r.cells]) for r in rows],
        (top, start),
        True,
        start,
        rows[-1].end,
    )


_SENTENCE_END = re.compile(r"[.;:!?] ")


def _heads(
    text: str, begin: int, first: int, n: int, segments: Callable[[int, int], list[tuple[int, int, str]]]
) -> tuple[list[tuple[int, int]], int, int, Row | None]:
    """The heads before the first run, where the first label and the heads begin, a first row that names its columns."""
    none: tuple[list[tuple[int, int]], int, int, Row | None] = ([], first, first, None)
    marks = next(reversed(list(_MARKS.finditer(text, begin, first))), None)
    if marks is not None and marks.group().count("%") == n:
        found = segments(begin, marks.start())
        if len(found) >= n:
            heads = found[-n:]
            return [_stretch(heads, q) for q in range(n)], marks.end(), heads[0][0], None
    singles = [m.span() for m in _SINGLE.finditer(text, begin, first)][-n:]
    if len(singles) == n and n > 1:
        # "… to stay. All voters 67% Primary voters 89% Providing …": the first row names its columns
        stop = begin
        for m in _STOP.finditer(text, begin, singles[0][0]):
            stop = m.end()
        spans = [(stop, singles[0][0]), *((singles[q][1], singles[q + 1][0]) for q in range(n - 1))]
        spans = [(a + (text[a:b][:1] in " \n"), b) for a, b in spans]
        if all(1 < len(text[a:b].strip()) <= 40 and _whole(segments(a, b), text, a, b) for a, b in spans):
            before = stop
            while before > begin and text[before - 1] in " .:\n":
                before -= 1
            top = begin
            for m in _STOP.finditer(text, begin, before):
                top = m.end()
            cells: list[Cell | None] = [cell(text, a, b) for a, b in singles]
            return spans, singles[-1][1], top, Row(top, singles[-1][1], (top, before), cells)
    lines = _lines(text, begin, first)
    if len(lines) > n and all(b - a <= 40 for a, b in lines[-n - 1 :]):
        heads_ = lines[-n - 1 : -1]
        if sum(_whole(segments(a, b), text, a, b) for a, b in heads_) * 2 > n:
            return heads_, lines[-1][0], heads_[0][0], None
    if len(lines) >= 2:
        found = segments(*lines[-2])
        cover = (
            sum(b - a for a, b, _ in found) * 2 > lines[-2][1] - lines[-2][0]
        )  # a line of heads, no sentence that names some
        if len(found) == n and cover and lines[-1][1] - lines[-1][0] <= 110:
            return [(a, b) for a, b, _ in found], lines[-1][0], found[0][0], None
    found = segments(begin, first)
    for q in range(len(found) - n, -1, -1):
        window = found[q : q + n]
        kinds = {k for _, _, k in window if k != "skip"}
        close = all(len(_TAG.sub("", text[window[p][1] : window[p + 1][0]])) <= 3 for p in range(n - 1))
        start = window[-1][1]
        line = text.find("\n", start, first)
        if line >= 0 and all(k in ("margin", "change", "skip") for a, _, k in found[q + n :] if a < line):
            start = text.rindex("\n", start, first) + 1
        label = text[start:first].strip()
        if len(kinds) == 1 and close and 1 < len(label) <= 110 and not _SENTENCE_END.search(label):
            return [(a, b) for a, b, _ in window], start, window[0][0], None
    return none


def _stretch(heads: list[tuple[int, int, str]], q: int) -> tuple[int, int]:
    """A head with the words before it that belong to no other: "Does not apply/No opinion"."""
    begin = heads[q][0]
    if q and heads[q][2] == "answer" and 0 < begin - heads[q - 1][1] <= 40:
        begin = heads[q - 1][1]
    return begin, heads[q][1]


def _whole(found: list[tuple[int, int, str]], text: str, a: int, b: int) -> bool:
    return bool(found) and found[-1][1] >= a + len(text[a:b].rstrip()) - 3 and found[0][0] <= a + 2


def _lines(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    """The lines of a span, the last one as far as it goes, empty ones left out."""
    out = []
    at = begin
    for line in text[begin:end].split("\n"):
        stripped = line.strip()
        if stripped:
            a = at + line.index(stripped)
            out.append((a, a + len(stripped)))
        at += len(line) + 1
    return out
