"""A text full of what copying leaves reads like the text itself, and every figure leads back to its characters."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

import polls
from benchmarks.pasted import WAYS, rows, same
from polls.copied import cleaned
from polls.document import Document

EXAMPLES = Path(__file__).parent.parent / "examples/articles"
PROSE = """\
Some 52 percent of voters in Kent’s towns oppose the “harbour bridge” and 41 percent support it, a Gallup poll of \
1,005 adults found.

Among women opposition climbs to 61 percent — men don’t mind it. Some 38% of those who “disapprove” of the mayor \
want a ferry.

The margin of error is 3 percentage points."""


def _rows(text: str) -> list[tuple[float | None, str | None, str, str]]:
    found = polls.extract(text, published="2026-01-26")
    for e in found:
        assert text[e.char_start : e.char_end] == e.figure
        assert re.search(r"\d", e.figure)
    return [(e.value, e.answer, e.subgroup, e.wave) for e in found]


DIRTY: dict[str, Callable[[str], str]] = WAYS | {
    "entities twice": lambda t: t.replace("\u2019", "&amp;rsquo;").replace(" percent", "&amp;nbsp;percent"),
    "Latin-1": lambda t: t.encode().decode("latin-1"),
    "a heading": lambda t: "## A bridge\n\n" + t,
    "a quoted mail": lambda t: "\n".join(f"> {line}" for line in t.split("\n")),
}


@pytest.mark.parametrize("how", DIRTY)
def test_reads_as_the_text_itself(how: str) -> None:
    assert len(_rows(PROSE)) == 4
    assert _rows(DIRTY[how](PROSE)) == _rows(PROSE)


@pytest.mark.parametrize("way", WAYS)
def test_examples_read_as_they_do_clean(way: str) -> None:
    kept = total = 0
    for path in sorted(EXAMPLES.glob("*.txt"))[::12]:
        [document] = polls.read(path)
        clean = rows(document)
        kept += same(clean, rows(replace(document, text=WAYS[way](document.text))))
        total += len(clean)
    assert total > 80
    assert kept / total > 0.85


@pytest.mark.parametrize(
    "text",
    [
        "A clean text: 39 percent of adults (p < .05, n > 900) approve & 53 percent do not; 8% don't know.",
        "** 52% of those asked were there for the first time. 5 * 4 = 20, see a_b_c and C# as well.",
        "S\u00c3O PAULO \u2014 Half of \u00c9ire's voters [sic] agree.",
        "Rated [very] good by 39%. See [figure 2].",
    ],
)
def test_leaves_what_means_something(text: str) -> None:
    assert cleaned(text) == (text, None)


def test_spans_lead_back() -> None:
    text = "It is **39&nbsp;percent** in [the&nbsp;poll](https://example.org), she said.[2] Yes."
    document = Document(text)
    assert document.folded == "It is 39 percent in the poll, she said. Yes."
    for part, original in [("39 percent", "39&nbsp;percent"), ("the poll", "the&nbsp;poll"), ("Yes.", "Yes.")]:
        start = document.folded.index(part)
        assert text[slice(*document.original(start, start + len(part)))] == original


@pytest.mark.parametrize("mark", ["\u2022", "\u25cf", "\u25aa", "\u25e6", "\u00b7", "*"])
def test_the_mark_of_an_item_is_no_part_of_it(mark: str) -> None:
    items = ("Women: Hale 55%, Roe 36%", "Men: Hale 41%, Roe 50%")
    text = "The Gallup poll of 1,005 adults found Maria Hale leading Tom Roe, 48% to 43%.\n\n" + "\n".join(
        f"{mark} {item}" for item in items
    )
    assert [e.subgroup for e in polls.extract(text)] == ["all"] * 2 + ["women"] * 2 + ["men"] * 2


HIDDEN = (
    "In the Gallup poll Jane Doe Jane Ann DoeCouncil votes on tram: 61 percent say yes Ferry back in June MORE (D) has "
    "45 percent. Tom Roe Thomas (Tom) Roe2020 in numbers | Rents rise MORE’s share is 40 percent. MORE is not enough."
)


def test_headlines_hidden_behind_a_name_are_left_out() -> None:
    assert cleaned(HIDDEN)[0] == (
        "In the Gallup poll Jane Doe (D) has 45 percent. Tom Roe’s share is 40 percent. MORE is not enough."
    )
    assert _rows(HIDDEN) == [(45, "Doe", "all", "current"), (40, "Roe", "all", "current")]
