"""Tables of one column run together on a line: "Jane Doe 15 Tom Roe 5 Ann Poe 4 …", a label and its number by turns."""

from __future__ import annotations

import re

from polls.language.calendars import MONTHS_IN_FULL
from polls.language.quick import quick
from polls.rules.layout import Row, Table, cell

# A number between words, the next of them with a capital, or at the end of its line.
_NUMBER = quick(r"(?<=[A-Za-z.)] )\d{1,3}(?:\.\d)?%?(?= \(?[A-Z]| ?\n| ?\Z)")
_LINKS = frozenset("of the and de la van von al bin den no not to or don't know".split())
_LEAST = 4  # rows that make a table
_SUM = 25  # what the numbers come to at least: a survey's answers, no counts of a few
_MOST = 9  # words of a label


# Three numbers in a row with a few words before each.
_HINT = re.compile(r"\d%? [a-z][a-z .'-]{2,40} \d{1,2}%? [a-z][a-z .'-]{2,40} \d{1,2}%? [a-z]")


def hinted(lower: str) -> bool:
    """Whether a text may hold a chain at all."""
    return _HINT.search(lower) is not None


def chained(text: str) -> list[Table]:
    """The tables of a text that are a chain of labels and numbers."""
    out: list[Table] = []
    rows: list[Row] = []
    last = -1
    for m in _NUMBER.finditer(text):
        label = _label(text, max(last, m.start() - 90, 0), m.start())
        joined = label is not None and label[0] == last + 1
        if not joined:
            _close(text, rows, out)
            rows = []
        if label is not None:
            c = cell(text, m.start(), m.end())
            if c.value is not None:
                rows.append(Row(label[0], m.end(), label, [None, c]))
        last = m.end()
    _close(text, rows, out)
    return out


def _close(text: str, rows: list[Row], out: list[Table]) -> None:
    if len(rows) >= _LEAST and sum(abs(c.value or 0) for r in rows for c in r.cells if c) >= _SUM:
        top = max(0, rows[0].start - 160, text.rfind("\n", 0, rows[0].start) + 1)
        out.append(Table([], rows, (top, rows[0].start), True, rows[0].start, rows[-1].end))


def _label(text: str, begin: int, end: int) -> tuple[int, int] | None:
    """The words right before a number that name something: capitals, and small words between them."""
    start = end
    words = 0
    at = end - 1
    while at > begin and words < _MOST:
        space = max(text.rfind(" ", begin, at), text.rfind("\n", begin, at), begin - 1)
        word = text[space + 1 : at].strip("()")
        if not word or word[-1] in ",;:!?%" or not (word[0].isupper() or word.lower() in _LINKS):
            break
        if word[0].isupper():
            start = space + 1 + text[space + 1 : at].index(word)
        words += 1
        at = space
        if space >= 0 and text[space] == "\n":
            break
    if start == end or text[start : end - 1].rsplit(" ", 1)[-1].lower().rstrip(".") in MONTHS_IN_FULL:
        return None
    return start, end - 1
