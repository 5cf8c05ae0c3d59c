"""What a headline says somebody does is no surname."""

from __future__ import annotations

from polls.language.names import find_names

TEXT = "Hartley Opens 9-Point Lead Over Roe, Poll Finds\n\nJane Hartley, the challenger, leads Gov. Bob Roe 46-37. "


def test_a_verb_behind_a_surname() -> None:
    assert "opens" not in find_names(TEXT).by_word
    assert find_names(TEXT).by_word["hartley"] == "Hartley"


def test_a_surname_behind_a_first_name() -> None:
    names = find_names("Scott Perkins 9-Point Leader\n\nTim Scott and Scott Perkins are running; Perkins leads. ")
    assert names.by_word["perkins"] == "Perkins"
