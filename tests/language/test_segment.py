"""Sentences and paragraphs."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polls.language.segment import sentences


def read(text: str) -> list[str]:
    return [text[s.start : s.end] for s in sentences(text)]


# Sentences, with | between them.
CASES = """
The poll is out.|It says a lot.
Is it so?|It is.|Good!|Yes.
Mr. Lee met Sen. Doe on Jan. 4 in St. Paul, Minn., at noon.|They spoke.
He has 5.5 per cent.|She has 4.5 per cent.
He lives in the U.S.|The poll is new.
The U.S. Senate met.
Then J.D. Roe spoke to the E.U. Council.|He had 40 percent.
They would leave the E.U.|Another 40 percent would stay.
Jane Q. Doe has 45 percent.
"It is too late," she said.|"We know."
"It is too late."|She left.
The poll (of 1,005 adults.)|It ran in May.
She leads 45-42.|He trails.
It rose vs. last year.
The firm of Doe & Co. won.
Some said no. 1 is best.
That is e.g. a list.
We agree.|20 percent do not.
He asked: "Why?"|Nobody knew.
Labour is up...|The Tories are down.
The margin is 3.5 points, i.e. small.|It grew.
"""


@pytest.mark.parametrize("line", CASES.strip().splitlines())
def test_sentences(line: str) -> None:
    assert read(line.replace("|", " ")) == line.split("|")


def test_a_line_ends_a_sentence_and_an_empty_one_is_none() -> None:
    text = "A headline\n\n  First line. Second one.  \n\t\nLast"
    assert read(text.replace("\t", " ")) == ["A headline", "First line.", "Second one.", "Last"]


def test_paragraphs_and_places_are_counted() -> None:
    found = sentences("One. Two.\n\nThree.")
    assert [(s.paragraph, s.index) for s in found] == [(0, 0), (0, 1), (1, 2)]


def test_an_s_behind_a_number_is_no_initial() -> None:
    assert read("Not so the over-65s. Most of them left.") == ["Not so the over-65s.", "Most of them left."]
    assert read("It went to John S. Doe.") == ["It went to John S. Doe."]


def test_sentences_glued_together_are_taken_apart() -> None:
    assert read("She said so.The poll, he said, is new.") == ["She said so.", "The poll, he said, is new."]


def test_a_sentence_without_end_is_cut_between_words() -> None:
    found = sentences("39 percent of voters, " * 500)
    assert len(found) > 5
    assert max(s.end - s.start for s in found) <= 1200
    text = "39 percent of voters, " * 500
    assert all(text[s.start : s.end].startswith("39 percent") for s in found)


@given(st.text(alphabet="Aa1 .!?\"')(\n,;-é", max_size=200))
def test_no_character_but_white_space_is_lost(text: str) -> None:
    found = sentences(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
    kept = "".join(text[s.start : s.end] for s in found)
    assert "".join(kept.split()) == "".join(text.split())
    assert [s.index for s in found] == list(range(len(found)))
