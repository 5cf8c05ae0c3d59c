"""A text full of what copying leaves reads like the text itself, and every figure leads back to its characters."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

import polls
from polls.copied import cleaned
from polls.document import Document

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


DIRTY: dict[str, Callable[[str], str]] = {
    "entities": lambda t: t.replace("\u2019", "&#8217;").replace("\u201c", "&ldquo;").replace("\u201d", "&rdquo;"),
    "entities twice": lambda t: t.replace("\u2019", "&amp;rsquo;").replace(" percent", "&amp;nbsp;percent"),
    "spaces": lambda t: t.replace(" percent", "&nbsp;percent"),
    "Windows-1252": lambda t: "".join(
        c if c.isascii() else c.encode().decode("cp1252", "replace") for c in t
    ),
    "Latin-1": lambda t: t.encode().decode("latin-1"),
    "tags": lambda t: "".join(
        f'<p class="a">{p}</p>' for p in t.replace("Gallup", "<a href='#g'>Gallup</a>").split("\n\n")
    ),
    "emphasis": lambda t: re.sub(r"(\d+(?:%| percent))", r"**\1**", t).replace("Gallup poll", "__Gallup poll__"),
    "links": lambda t: t.replace("Gallup", "[Gallup](https://example.org/a?b=c)"),
    "notes": lambda t: t.replace(". ", ".[1] ").replace("found.", "found.[12]"),
    "typed quotes": lambda t: t.replace("\u201c", "``").replace("\u201d", "''"),
    "a heading": lambda t: "## A bridge\n\n" + t,
    "a quoted mail": lambda t: "\n".join(f"> {line}" for line in t.split("\n")),
    "line ends": lambda t: t.replace("\n", "\r\n"),
}  # fmt: skip


@pytest.mark.parametrize("how", DIRTY)
def test_reads_as_the_text_itself(how: str) -> None:
    assert len(_rows(PROSE)) == 4
    dirty = DIRTY[how](PROSE)
    assert dirty != PROSE
    assert _rows(dirty) == _rows(PROSE)


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
