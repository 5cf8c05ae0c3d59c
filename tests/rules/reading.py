"""How the tables of the rules are written and read.

One case a line: ``text | figures``, the figures in order with ``; `` between them, each

    FIGURE: [margin | change SIGNED] ANSWER [over OTHER] [/ GROUP] [previously]

where FIGURE is as written; a share of all in the current survey needs only its answer. ``-`` stands for no figure.
"""

from __future__ import annotations

import pytest

import polls
from polls.document import Document
from polls.language.segment import sentences
from polls.records import Estimate
from polls.rules.binding import Walk
from polls.rules.engine import claims

# Before every case, so that a sentence alone is one of an article about a survey.
SURVEY = (
    "A new Ipsos poll of 1,005 registered voters was published on Monday. "
    "Its margin of error is 3 percentage points.\n\n"
)


def shown(row: Estimate) -> str:
    """A row as the tables write it."""
    kind = {"share": "", "margin": "margin ", "change": f"change {row.value:+g} "}[row.kind]
    other = f" over {row.answer_vs}" if row.answer_vs else ""
    group = f" / {row.subgroup}" if row.subgroup != "all" else ""
    return f"{row.figure}: {kind}{row.answer}{other}{group}" + (" previously" if row.wave == "previous" else "")


def read(text: str) -> str:
    """The figures of a text, after ``SURVEY``, as the tables write them."""
    return "; ".join(shown(row) for row in polls.extract(SURVEY + text, published="2026-01-26")) or "-"


def split(table: str) -> list[tuple[str, str]]:
    """The cases of a table: text and figures."""
    parts = [line.split(" | ") for line in table.splitlines() if line]
    return [(text.strip(), figures.strip()) for text, figures in parts]


def cases(table: str) -> pytest.MarkDecorator:
    """A table as the parameters ``text`` and ``figures`` of a test."""
    return pytest.mark.parametrize(("text", "figures"), split(table))


def fired(text: str) -> set[str]:
    """The names of the rules that bound a number of a text."""
    walks: list[Walk] = []
    document = Document(text)
    claims(document, sentences(document.folded), walks=walks)
    return {name.removesuffix(" *") for w in walks for name in w.tried if name.endswith(" *")}
