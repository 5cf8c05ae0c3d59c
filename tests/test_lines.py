"""Text in full lines reads as the same text in paragraphs, and what is a list stays one."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

import pytest

import polls
from polls.document import Document
from polls.lines import wraps

PROSE = (
    "Some 52 percent of voters in the county oppose the harbour bridge and 41 percent support it, a Gallup poll of"
    " 1,005 adults found. Among women opposition climbs to 61 percent, while men are split down the middle.\n\n"
    "The margin of error is 3 percentage points. Sixty-four percent of those who disapprove of the mayor want a ferry."
)


def rows(text: str) -> list[tuple[float, str | None, str, str]]:
    return [(e.value, e.answer, e.subgroup, e.wave) for e in polls.extract(text, published="2026-01-26")]


# How a text in full lines may be set: as it is, with a blank left at each line's end, set in, in the marks of a mail.
SETTINGS: dict[str, Callable[[str], str]] = {
    "plain": lambda t: t,
    "blanks": lambda t: t.replace("\n", " \n"),
    "line ends": lambda t: t.replace("\n", "\r\n"),
    "set in": lambda t: textwrap.indent(t, "    "),
    "mail": lambda t: textwrap.indent(t, "> ", lambda _: True),
    "no line between": lambda t: t.replace("\n\n", "\n"),
}


@pytest.mark.parametrize("setting", SETTINGS)
@pytest.mark.parametrize("width", [48, 60, 72, 90, 120])
@pytest.mark.parametrize("indent", ["", "    "])
def test_full_lines_read_as_paragraphs(width: int, indent: str, setting: str) -> None:
    filled = "\n\n".join(
        textwrap.fill(p, width, initial_indent=indent, break_on_hyphens=False) for p in PROSE.split("\n\n")
    )
    assert len(rows(PROSE)) >= 4
    assert rows(SETTINGS[setting](filled)) == rows(PROSE)


def test_a_paragraph_without_a_break_within_a_sentence_is_one_where_others_are_in_full_lines() -> None:
    text = (
        "Of the 1,005 adults whom Gallup asked, those who approve of the\n"
        "mayor come to 45 percent and those who do not to 51 percent.\n\n"
        "Among women, the mayor has the approval of 52 percent. That is as in\n"
        "May. Among men, 38 percent approve of what the mayor does.\n"
    )
    assert [text[a - 2 : b + 3] for a, b, _ in wraps(text)] == ["he\nmay", "in\nMay"]


def test_a_word_cut_at_the_end_of_a_line_is_whole_and_leads_back_to_its_characters() -> None:
    text = (
        "Those who approve of the way in which the mayor does her work come to 45\n"
        "percent in a Gallup poll of 1,005 adults, and in that same poll those who dis-\n"
        "approve of it come to 51 percent of them all."
    )
    document = Document(text)
    assert "those who disapprove of it" in document.folded
    found = list(polls.extract(text))
    assert [(e.value, e.answer) for e in found] == [(45, "approve"), (51, "disapprove")]
    assert all(text[e.char_start : e.char_end] == e.figure for e in found)


@pytest.mark.parametrize(
    "text",
    [
        "Approve 39%\nDisapprove 53%\nNot sure 8%",
        "Which of these worries you the most in the coming year?\nrising rents 31%\nthe ferry 12%",
        "- the mayor should go, said 52 percent of those asked\n- the ferry should stay, said 61 percent of them",
        "A paragraph that ends with its line, as news on the web does, whatever its length.\nAnother one, of its own.",
    ],
)
def test_lists_tables_and_paragraphs_stay_lines(text: str) -> None:
    assert wraps(text) == []
