"""What sentences are marked with lets no pattern out that matches in them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import polls
from polls.language import hints
from polls.language.hints import Hinted, mark, needs
from polls.language.numbers import NUMBER, UNIT, figures
from polls.language.segment import sentences
from polls.rules import engine
from polls.rules.registry import rules

ARTICLES = sorted((Path(__file__).parents[2] / "examples/articles").glob("*.txt"))
rules()  # imports the families, whose patterns are to be tested
HINTED = [hint for hint in hints._HINTS if isinstance(hint, Hinted)]


@pytest.mark.parametrize(
    ("pattern", "wanted"),
    [
        (r"polls?", "poll"),
        (r"\bfavou?rab(?:le|ly)\b", "favorab favourab"),
        (r"(?:low|high)er|\d+ points", "high low point"),
        (r"(?:[a-z]+ ){2,}votes?", "vote"),
        (r"p(?:ew|oll of \w+)", "pew poll of"),
        (r"(?=x)margin(?! of)", "margin"),
        (r"[\u00b1]\d", "\u00b1"),
    ],
)
def test_what_a_pattern_needs(pattern: str, wanted: str) -> None:
    found = needs(pattern)
    assert len(found) == len({*found})
    for string in found:
        assert any(word in string for word in wanted.split())


@pytest.mark.parametrize("pattern", [r"\d+", r"(?:poll)?", r"poll|\w+", r"[a-z]", r"(?i:poll)"])
def test_a_pattern_that_needs_nothing_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="nothing that every match"):
        needs(pattern)


@given(st.from_regex(r"(?:fell|rose) (?:by|to) \d{1,2}(?: points?|%)|a (?:\w{1,3} )?(?:drop|rise) of", fullmatch=True))
def test_every_match_holds_one_of_what_its_pattern_needs(text: str) -> None:
    pattern = r"(?:fell|rose) (?:by|to) \d{1,2}(?: points?|%)|a (?:\w{1,3} )?(?:drop|rise) of"
    assert any(string in text for string in needs(pattern))


@pytest.mark.parametrize("path", ARTICLES, ids=lambda p: p.stem)
def test_no_pattern_matches_in_a_sentence_that_is_not_marked_for_it(path: Path) -> None:
    document = polls.Document(path.read_text())
    lower = document.lower
    found = sentences(document.folded)
    mark(lower, found)
    for s in found:
        for hint in HINTED:
            if not s.may & hint.bit:
                assert not hint.pattern.search(lower, s.start, s.end), hint.pattern.pattern
        numbers = figures(lower, s.start, s.end)
        assert not numbers or s.may & NUMBER.bit
        assert s.may & UNIT.bit or not any(f.unit != "bare" or f.pair for f in numbers)


WORDS = (
    "one|two|twelve|ninety|in|of|out of|every|each|10|39|5.5|half|a|third|fifths|the other|percent|per cent|%|pct|"
    "points|point|-|to|vs.|versus|+|plus|minus|/|4|perecnt|men|nearly|single|a dozen|\u2013|,|."
).split("|")


@given(st.lists(st.sampled_from(WORDS), max_size=9), st.sampled_from((" ", "", "-")))
def test_numbers_are_found_only_in_marked_sentences(words: list[str], glue: str) -> None:
    text = glue.join(words)
    found = sentences(text)
    mark(text, found)
    for s in found:
        numbers = figures(text, s.start, s.end)
        assert not numbers or s.may & NUMBER.bit
        assert s.may & UNIT.bit or not any(f.unit != "bare" or f.pair for f in numbers)


@pytest.mark.parametrize("path", ARTICLES, ids=lambda p: p.stem)
def test_rows_are_the_same_without_marks(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = path.read_text()
    marked = polls.extract(text, published="2025-06-10").records
    monkeypatch.setattr(engine, "mark", lambda lower, found: None)
    assert polls.extract(text, published="2025-06-10").records == marked


def test_what_is_made_after_a_text_is_marked_may_match_in_it() -> None:
    found = sentences("Nothing of interest.")
    mark("nothing of interest.", found)
    later = Hinted("interest rates?")
    try:
        assert found[0].may & later.bit
    finally:
        hints._HINTS.remove(later)
