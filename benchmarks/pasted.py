"""How much of what is read stays the same when texts are set as people paste them.

    python benchmarks/pasted.py FOLDER [FOLDER …]

Reads every ``.txt`` of the folders as it is, and again in each of the ways below, and prints which share of the rows is
the same: figure, kind, answer, group, wave and pollster. ``NAME.meta`` gives the publication date, where there is one.
"""

from __future__ import annotations

import html
import re
import sys
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import replace
from difflib import SequenceMatcher
from functools import partial
from itertools import cycle
from pathlib import Path

from polls.document import Document
from polls.extraction import read_document
from polls.reading import read

Row = tuple[float | None, str, str | None, str, str, str | None]


def _paragraphs(text: str, put: Callable[[str], str], between: str = "\n\n") -> str:
    return between.join(put(p) for p in text.split("\n\n"))


def _filled(text: str, width: int = 72, indent: str = "", between: str = "\n\n") -> str:
    """A text in full lines; the lines of lists and tables stay lines."""
    fill = partial(textwrap.fill, width=width, initial_indent=indent, break_on_hyphens=False)
    lists = {p for p in text.split("\n\n") if "\n" in p.strip()}
    return _paragraphs(text, lambda p: p if p in lists else fill(p), between)


def _misread(text: str) -> str:
    """UTF-8 read as Windows-1252."""
    return "".join(c if c.isascii() else c.encode().decode("cp1252", "replace") for c in text)


def _quoted(text: str) -> str:
    return text.replace("\u201c", "``").replace("\u201d", "''")


def _curly(text: str) -> str:
    return re.sub(r'"([^"\n]*)"', "\u201c\\1\u201d", text).replace("'", "\u2019")


def _run_together(text: str) -> str:
    """A text in which every third word that a page would link has lost the blanks around it."""
    linked = re.compile(r"(?<=[a-z]) ([A-Z][a-z]+(?: [A-Z][a-z]+)?|[Pp]olls?|[Ss]urvey) (?=[a-z])")
    turn = cycle((False, False, True))
    return linked.sub(lambda m: m[1] if next(turn) else m[0], text)


# What is said of a text, and how it is made of a clean one.
WAYS: dict[str, Callable[[str], str]] = {
    "curly quotes": _curly,
    "HTML entities": lambda t: html.escape(_curly(t)).replace("\u2019", "&rsquo;").replace("\u201c", "&#8220;"),
    "non-breaking spaces as entities": lambda t: re.sub(r"(\d) (?=per|point)", r"\1&nbsp;", t),
    "HTML tags": lambda t: _paragraphs(t, lambda p: f'<p class="text">{p}</p>', ""),
    "figures in Markdown bold": lambda t: re.sub(r"(?<![\d.-])(\d+(?:\.\d)?(?:%| per ?cent))(?![\w-])", r"**\1**", t),
    "Markdown links": lambda t: re.sub(r"\b([Pp]oll|[Ss]urvey)\b", r"[\1](https://example.org/poll)", t),
    "marks of notes": lambda t: re.sub(r"(?<=[a-z])\. ", ".[1] ", t),
    "typed quotes": lambda t: _quoted(_curly(t)),
    "UTF-8 read as Windows-1252": lambda t: _misread(_curly(t)),
    "CRLF": lambda t: t.replace("\n", "\r\n"),
    "full lines": _filled,
    "full lines, a blank at their ends": lambda t: _filled(t).replace("\n", " \n"),
    "full lines, CRLF": lambda t: _filled(t).replace("\n", "\r\n"),
    "full lines, set in": lambda t: textwrap.indent(_filled(t), "    "),
    "full lines of a quoted mail": lambda t: textwrap.indent(_filled(t), "> ", lambda _: True),
    "full lines of 45 characters": partial(_filled, width=45),
    "full lines of 120 characters": partial(_filled, width=120),
    "full lines, paragraphs set in": partial(_filled, indent="    ", between="\n"),
    "full lines, no line between paragraphs": partial(_filled, between="\n"),
    "paragraphs run together": lambda t: re.sub(r"\n\n(?=[A-Z])", "", t),
    "links run together": _run_together,
    "bullets before paragraphs": lambda t: _paragraphs(t, lambda p: f"\u2022 {p}"),
}


def rows(document: Document) -> list[Row]:
    """What is read of a document, without where it stands."""
    found = read_document(document)
    makers = {p.poll_id: p.pollster for p in found.polls}
    return [
        (e.value, e.kind, e.answer, e.subgroup, e.wave, makers.get(e.poll_id) if e.poll_id else None)
        for e in found.estimates
    ]


def same(before: list[Row], after: list[Row]) -> int:
    """How many rows are the same, in order."""
    return sum(m.size for m in SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks())


def measured(documents: list[Document]) -> Iterator[tuple[str, float]]:
    """Each way with the share of the documents' rows that are the same, from 0 to 1."""
    clean = [rows(d) for d in documents]
    total = sum(map(len, clean))
    for way, put in WAYS.items():
        kept = sum(same(r, rows(replace(d, text=put(d.text)))) for d, r in zip(documents, clean, strict=True))
        yield way, kept / total if total else 1.0


def main(folders: list[str]) -> None:
    documents = [d for folder in folders for path in sorted(Path(folder).glob("*.txt")) for d in read(path)]
    if not documents:
        sys.exit(f"{', '.join(folders) or 'no folder'}: no texts (.txt)")
    print(f"{len(documents)} texts\n\nrows the same")
    for way, share in measured(documents):
        print(f"{share:13.3f}  {way}")


if __name__ == "__main__":
    main(sys.argv[1:])
