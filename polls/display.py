"""What a notebook shows of an extraction: the text with its figures marked by answer, and the table under it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape

from polls.document import Document
from polls.records import Estimate, Poll

CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]+")  # text of others must not steer the terminal

# Okabe and Ito's colours, told apart with every kind of colour vision (https://jfly.uni-koeln.de/color/); red,
# green and blue parts. Black is left out: it would be unseen on a dark page.
COLOURS = ((0, 114, 178), (213, 94, 0), (0, 158, 115), (204, 121, 167), (230, 159, 0), (86, 180, 233), (240, 228, 66))
_MOST_DOCUMENTS = 10
_MOST_ROWS = 200
_CELL = 'style="text-align:left;padding:2px 10px 2px 0;white-space:nowrap"'
_HEADS = ("figure", "question", "answer", "subgroup", "kind", "value", "wave", "poll")


def colours(estimates: Iterable[Estimate]) -> dict[str | None, tuple[int, int, int]]:
    """A colour (red, green, blue) for each answer, in the order of first mention; after seven they begin again."""
    answers = list(dict.fromkeys(e.answer for e in estimates))
    return {answer: COLOURS[i % len(COLOURS)] for i, answer in enumerate(answers)}


def marked(text: str, estimates: Sequence[Estimate]) -> str:
    """The text as HTML, every figure in a ``<mark>`` with its answer beside it; everything else escaped.

    The answer stands in words next to the figure, so that nothing rests on colour alone. Where two figures overlap
    ("55-37"), the first is marked and the title names both.
    """
    colour = colours(estimates)
    out: list[str] = []
    at = 0
    for e in sorted(estimates, key=lambda e: (e.char_start, -e.char_end)):
        if e.char_start < at:
            continue
        also = [o for o in estimates if o.char_start < e.char_end and o.char_end > e.char_start]
        title = "; ".join(_line(o) for o in also)
        answers = " / ".join(dict.fromkeys(o.answer or "?" for o in also))
        r, g, b = colour[e.answer]
        out.append(escape(text[at : e.char_start]))
        out.append(
            f'<mark title="{escape(title)}" style="color:inherit;background:rgba({r},{g},{b},.22);'
            f'border-bottom:3px solid rgb({r},{g},{b})">{escape(text[e.char_start : e.char_end])}'
            f'<small style="opacity:.75"> {escape(answers)}</small></mark>'
        )
        at = e.char_end
    out.append(escape(text[at:]))
    return "".join(out)


def html(documents: Sequence[Document], estimates: Sequence[Estimate], polls: Sequence[Poll]) -> str:
    """HTML of an extraction: for each document its title, marked text and rows (the first ten documents)."""
    parts = [_document(d, [e for e in estimates if e.doc_id == d.doc_id], polls) for d in documents[:_MOST_DOCUMENTS]]
    if len(documents) > _MOST_DOCUMENTS:
        parts.append(f"<p>and {len(documents) - _MOST_DOCUMENTS:,} more documents</p>")
    return f"<div>{''.join(parts) or 'no document'}</div>"


def _document(document: Document, estimates: list[Estimate], polls: Sequence[Poll]) -> str:
    title = escape(document.title or document.doc_id)
    head = f"<h4>{title}</h4>"
    if not estimates:
        return f"{head}<p>No survey figure found in {document.characters:,} characters.</p>"
    text = (
        '<div style="white-space:pre-wrap;max-height:26em;overflow:auto;line-height:1.6;border-left:3px solid #8884;'
        f'padding-left:.8em">{marked(document.text, estimates)}</div>'
    )
    names = {p.poll_id: poll_name(p) for p in polls}
    rows = "".join(_row(e, names.get(e.poll_id or "", "")) for e in estimates[:_MOST_ROWS])
    heads = "".join(f'<th scope="col" {_CELL}>{name}</th>' for name in _HEADS)
    more = f"<p>and {len(estimates) - _MOST_ROWS:,} more rows</p>" if len(estimates) > _MOST_ROWS else ""
    table = f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"
    return f'{head}{text}<div style="overflow-x:auto">{table}</div>{more}'


def _row(e: Estimate, poll: str) -> str:
    cells = (e.figure, e.question, e.answer, e.subgroup, e.kind, f"{e.value:g}", e.wave, poll)
    return "<tr>" + "".join(f"<td {_CELL}>{escape(c or '')}</td>" for c in cells) + "</tr>"


def _line(e: Estimate) -> str:
    return ", ".join(part for part in (f"{e.value:g} {e.answer or '?'}", e.subgroup, e.question, e.wave) if part)


def poll_name(poll: Poll) -> str:
    """A poll in a few words: who, when, how many.

    >>> import datetime as dt
    >>> poll_name(Poll("p", "d", "Ipsos", "Reuters", dt.date(2026, 1, 23), dt.date(2026, 1, 25), sample_size=1139))
    'Ipsos for Reuters, 23-25 January 2026, 1,139 people'
    """
    who = poll.pollster or "pollster not named"
    if poll.sponsor:
        who += f" for {poll.sponsor}"
    parts = [who, field_dates(poll)]
    if poll.sample_size:
        parts.append(f"{poll.sample_size:,} {poll.population or 'people'}")
    return ", ".join(part for part in parts if part)


def field_dates(poll: Poll) -> str:
    """The field dates in words, no more exact than they are known; empty where they are not."""
    start, end = poll.start_date or poll.end_date, poll.end_date or poll.start_date
    if start is None or end is None:
        return ""
    if poll.date_precision == "year":
        return f"{start:%Y}"
    if poll.date_precision == "month":
        same = (start.year, start.month) == (end.year, end.month)
        return f"{end:%B %Y}" if same else f"{start:%B %Y} to {end:%B %Y}"
    last = f"{end.day} {end:%B %Y}"
    if start == end:
        return last
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}-{last}"
    return f"{start.day} {start:%B}{f' {start.year}' if start.year != end.year else ''} to {last}"
