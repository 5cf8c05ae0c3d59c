"""Lists of answers, one to a line or run together on one: "Yes: 46%", "46% - Yes", "Should it go? Yes 46% No 47%"."""

from __future__ import annotations

import re

from polls.language.numbers import UNITS
from polls.rules.headings import phrases, sides
from polls.rules.layout import Cell, Row, Table, cell
from polls.rules.past_brackets import PAST, likely, past

# What stands behind a party's number: what it was before, how it has moved, or that it has not, and what it means in
# seats.
_COUNT = r"(?:\d{1,2}(?:\.\d)?|an?|half a|one|two|three|four|five|six|seven|eight|nine|ten)"
_MOVE = (
    rf"(?P<move>(?P<sign>[+-]) ?(?P<d>\d{{1,2}}(?:\.\d)?)(?: ?(?:%|pp\b|pts?\b|(?:percentage )?points?\b))?|"
    rf"(?P<way>up|down|plus|minus) (?:by )?(?P<by>{_COUNT})(?:[ -]?(?:%|pc|pp|pts?|points?|percentage points?|percent|per cent)(?![a-z]))?)"
)
_MOVE2 = re.sub(r"\(\?P<(\w+)>", r"(?P<\1_>", _MOVE)  # the same in brackets
_STILL = r"(?:no change|unchanged|steady|stable|the same|same|n/?\.?c\.?|=|\+/-|[\u2013\u2014-]|0|new)"
_TAIL = (
    rf"(?:(?:,? |,? ?- )(?:{_MOVE}|{_STILL})(?![a-z0-9])(?: (?:from|since|on|in|at) [^()\n]{{1,30}})?|"
    rf" ?[(\[](?:{_MOVE2}|{_STILL})(?![a-z0-9])[^()\[\]\n]{{0,40}}[)\]])?(?: ?\((?![^()\n]{{0,30}}\d ?(?:%|per ?cent\b))[^()\n]{{1,40}}\))?[.,;]?"
)
_ONE = re.compile(
    r"[-\u2022*\u00b7 ]{0,4}(?P<label>[A-Z\u00c0-\u024f0-9'\"][^\n|:%]{0,70}?)(?:(?P<gap>:|\.{2,}|=)[ ]{0,4}|"
    r"[ ]?[\u2013\u2014-][ ]{1,4}|[ ]{1,4})(?P<n>(?:(?<=: )[+-])?\d{1,3}(?:\.\d)?%?)(?: ?(?P<word>percent|per cent|pct|pc)\b)?"
    rf"(?:[ ]{{0,3}}|(?<=[t%c\d])(?P<past>{PAST})?{_TAIL}[ ]{{0,3}})"
)
# "\u2022 Falling asleep, 45%;"
_BULLETED = re.compile(
    r"[ ]{0,6}[\u2022*\u00b7-][ ]{1,3}(?P<label>[A-Za-z'\"][^\n|:%\d]{2,70}?), (?P<n>\d{1,3}(?:\.\d)?%?)(?: ?(?P<word>percent|per cent|pct|pc)\b)?[.,;]?(?: and)?[ ]{0,3}"
)
_WORDS = UNITS | {"a": 1, "an": 1}
_CLOSES = frozenset("0123456789%)]}tcesdy=.,;-")


def _moved(m: re.Match[str], at: int) -> Cell | None:
    """The cell of a change behind a row's number."""
    b = "_" if m.group("move_") is not None else ""
    if m.group("move" + b) is None:
        return None
    number = m.group("d" + b) or m.group("by" + b)
    value = 0.5 if number == "half a" else float(_WORDS.get(number, 0) or number)
    fell = m.group("sign" + b) == "-" or m.group("way" + b) in ("down", "minus")
    return Cell(at + m.start("move" + b), at + m.end("move" + b), -value if fell else value)


# The number first: "46% - Yes", "46 percent: Yes"; without a mark between them only before what heads a row by itself.
_FIRST = re.compile(
    r"[-\u2022*\u00b7 ]{0,4}(?P<n>\d{1,3}(?:\.\d)?%?)(?P<word> ?(?:percent|per cent|pct|pc)\b)?"
    r"(?P<gap> ?[\u2013\u2014:=-](?= ))? {1,3}(?P<label>[^\n|%:]{2,60}?)[ .;,]{0,3}"
)
# A pair of a list that runs on: " No 47%".
_PIECE = re.compile(r"[ |/;]{0,3}(?P<label>[A-Z][A-Za-z'/&() .-]{0,40}?):? {1,2}(?P<n>\d{1,3}(?:\.\d)?%)")
_BEFORE_PIECE = frozenset("?:.|\u2014\u2013")
_LONG = 110  # a line longer than this is prose


def known(label: str) -> bool:
    """Whether words head a row by themselves."""
    word = label.strip(" .:").lower()
    return word in phrases() or word in sides()


def _number(text: str, a: int, m: re.Match[str]) -> Cell | None:
    """The cell of a line's number, "percent" with it."""
    c = cell(text, a + m.start("n"), a + m.end("n"))
    if c.value is None:
        return None
    return Cell(c.start, a + (m.end("word") if m.group("word") else m.end("n")), c.value, None, c.signed)


def _row(text: str, line: str, at: int) -> Row | None:
    """The row that a whole line is."""
    if not 3 < len(line) < 130:
        return None
    bulleted = _BULLETED.fullmatch(line)
    if bulleted and (bulleted.group("word") or bulleted.group("n").endswith("%")):
        c = _number(text, at, bulleted)
        label = (at + bulleted.start("label"), at + bulleted.end("label"))
        return Row(label[0], at + len(line), label, [None, c]) if c is not None else None
    m = _ONE.fullmatch(line) if line.rstrip()[-1:] in _CLOSES else None
    if m and (m.group("gap") or m.group("word") or m.group("n").endswith("%") or line.rstrip()[-1] in "0123456789%"):
        c = _number(text, at, m)
        moved = _moved(m, at)
        before = past(text, at + m.start("past"), at + m.end("past")) if m.group("past") else []
    else:
        m = _FIRST.fullmatch(line)
        if m is None or not (m.group("word") or m.group("n").endswith("%")):
            return None
        if not m.group("gap") and not known(m.group("label")):
            return None
        c, moved, before = _number(text, at, m), None, []
    if c is None:
        return None
    label = (at + m.start("label"), at + m.end("label"))
    return Row(min(label[0], c.start), at + len(line), label, [None, c], moved, before)


def _runs(text: str, line: str, at: int) -> list[Table]:
    """The lists that run on within a line: "Should it go? Yes 46% No 47%"."""
    out: list[Table] = []
    found: list[re.Match[str]] = []
    begin = 0

    def close() -> None:
        nonlocal begin
        if len(found) > 1 and 2 * sum(known(m.group("label")) for m in found) >= len(found):
            rows = []
            for m in found:
                a, b = m.span("label")
                c = cell(text, at + m.start("n"), at + m.end("n"))
                rows.append(Row(at + a, at + m.end(), (at + a, at + b), [None, c]))
            title = (at + begin, rows[0].start)
            out.append(Table([], rows, title, True, rows[0].start, rows[-1].end, (title,)))
            begin = found[-1].end()
        found.clear()

    for m in _PIECE.finditer(line):
        if found and m.start() != found[-1].end():
            close()
        if found or not line[: m.start("label")].strip() or line[: m.start("label")].rstrip()[-1] in _BEFORE_PIECE:
            found.append(m)
    if found and line[found[-1].end() :].strip(" .*"):
        found.clear()  # "Yes 46% of them"
    close()
    return out


def lists(text: str) -> list[Table]:
    """Tables of one column: at least two lines in a row that are an answer or a group and a number, and its change."""
    out: list[Table] = []
    rows: list[Row] = []
    headings: tuple[tuple[int, int], ...] = ()
    before: tuple[tuple[int, int], ...] = ()  # the headings of the list that ends right above
    at = 0
    for line in [*text.split("\n"), "."]:
        row = _row(text, line, at)
        if row is not None:
            rows.append(row)
        elif line.strip():
            if len(rows) > 1:
                if any(r.earlier for r in rows) and not likely(rows):
                    for r in rows:
                        r.earlier.clear()
                title = headings[-1] if headings else (rows[0].start, rows[0].start)
                out.append(Table([], rows, title, True, rows[0].start, rows[-1].end, (*before, *headings)[-4:]))
                before, headings = (*before, *headings)[-4:], ()
            rows = []
            if len(line) > _LONG:
                before = headings = ()
            headings = (*headings[-2:], (at, at + len(line)))
            if line.count("%") > 1 and (made := _runs(text, line, at)):
                out += made
        at += len(line) + 1
    return out
