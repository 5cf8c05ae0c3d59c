"""What must hold for every text: offsets are exact, bad input is named, no text makes the rules run away."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import polls
from polls.errors import DateError

EXAMPLES = sorted((Path(__file__).parent.parent / "examples/articles").glob("*.txt"))
SENTENCES = (
    'Some 39 percent of Americans approve of how the president handles the economy, while 53% "strongly" disapprove, '
    "an Ipsos poll of 1,139 adults found.",
    "The governor leads by a five-point margin, 48 to 43 percent, among likely voters, a Gallup survey says.",
    "Nine in 10 Republicans and two-thirds of independents are satisfied with the official figures, Gallup found.",
    "A third of the respondents said they were undecided, up 3 points from the firm's previous poll.",
    "Women back the measure 55-37, the poll of 629 registered voters shows; its margin of error is 4.5 points.",
)


def assert_offsets_hold(text: str) -> None:
    for row in polls.extract(text, published="2026-01-26"):
        assert 0 <= row.sentence_start <= row.char_start < row.char_end <= row.sentence_end <= len(text)
        assert text[row.char_start : row.char_end] == row.figure
        assert row.figure == row.figure.strip()


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda p: p.stem)
def test_offsets_of_the_examples(path: Path) -> None:
    assert_offsets_hold(path.read_text(encoding="utf-8"))


def test_the_examples_have_rows_and_facts_with_exact_offsets() -> None:
    rows = 0
    for found in polls.extract_many(EXAMPLES):
        (document,) = found.records.documents
        rows += len(found)
        for fact in found.records.facts:
            assert 0 <= fact.char_start < fact.char_end <= document.characters
    assert rows > 200


# What may stand in a text in place of something else, or in addition to it, without changing what it says.
SPACES = "\u00a0\u2009\u202f\u2007\t"
NOTHING = "\u00ad\u200b\u2060\ufeff"
QUOTES = {'"': "\u201c\u201d\u201e\uff02", "'": "\u2018\u2019\u02bc", "-": "\u2010\u2011"}
LIGATURES = {"ffi": "\ufb03", "fi": "\ufb01", "fl": "\ufb02", "ff": "\ufb00"}


@st.composite
def disguised(draw: st.DrawFn) -> tuple[str, str]:
    """A text and the same text in other characters."""
    plain = "\n\n".join(draw(st.permutations(SENTENCES))[: draw(st.integers(1, len(SENTENCES)))])
    text = plain
    for plainly, ligature in LIGATURES.items():
        if draw(st.booleans()):
            text = text.replace(plainly, ligature)
    out = []
    for at, c in enumerate(text):
        if c == " ":
            c = draw(st.sampled_from(" " * 6 + SPACES))
        elif c in QUOTES:
            c = draw(st.sampled_from(c + QUOTES[c]))
        inside = c.isalpha() and at + 1 < len(text) and text[at + 1].isalpha()
        if inside and draw(st.integers(0, 15)) == 0:
            c += draw(st.sampled_from(NOTHING))
        out.append(c)
    return plain, "".join(out)


def said(text: str) -> list[tuple[object, ...]]:
    """What rows say, offsets left out."""
    return [(r.value, r.kind, r.answer, r.subgroup, r.wave, r.bound) for r in polls.extract(text)]


@given(disguised())
def test_other_characters_for_the_same_words_change_nothing(pair: tuple[str, str]) -> None:
    plain, text = pair
    assert said(text) == said(plain)
    assert_offsets_hold(text)


def test_the_sentences_of_these_tests_have_rows() -> None:
    assert len(said("\n\n".join(SENTENCES))) >= 8


@given(
    st.lists(
        st.sampled_from([*SENTENCES, "\n", " ", "%", "39", "\u00bd", "\U0001f600", "e\u0301", "\r\n", "\0", "İ", "ß"])
    )
)
def test_offsets_hold_in_any_mixture(parts: list[str]) -> None:
    assert_offsets_hold("".join(parts))


@given(st.text(max_size=400))
def test_any_text_is_read(text: str) -> None:
    assert_offsets_hold("A poll of 1,000 adults found 39 percent approve. " + text)


def test_the_same_text_gives_the_same_rows() -> None:
    text = EXAMPLES[0].read_text(encoding="utf-8")
    first, second = (polls.extract(text, published="2025-01-29").to_csv() for _ in range(2))
    assert first == second


@pytest.mark.parametrize("date", ["soon", "2026-13-01", "26 January 2026", 20260126])
def test_a_date_that_is_none(date: object) -> None:
    with pytest.raises(DateError, match="is no date: write YYYY-MM-DD"):
        polls.extract("39%", published=date)  # type: ignore[arg-type]


def test_many_is_lazy_and_goes_on_after_an_error() -> None:
    asked = []

    def inputs():
        for name in ("one", "two", "three"):
            asked.append(name)
            yield {"id": name, "text": None if name == "two" else SENTENCES[0]}

    errors: list[Exception] = []
    many = polls.extract_many(inputs(), on_error=errors.append)
    assert asked == []
    assert next(many).records.documents[0].doc_id == "one"
    assert asked == ["one"]
    assert [e.records.documents[0].doc_id for e in many] == ["three"]
    assert [str(e) for e in errors] == ["two: no 'text'"]


def test_a_notebook_shows_the_text_with_marks_and_nothing_of_it_runs() -> None:
    text = '<script>alert("x")</script> ' + SENTENCES[0] + " <img src=x onerror=alert(1)> & so on"
    shown = polls.extract(text, title="<b>bold</b>")._repr_html_()
    assert "<script" not in shown
    assert "<img" not in shown
    assert "<b>" not in shown
    assert "&lt;script&gt;" in shown
    assert "&lt;b&gt;bold&lt;/b&gt;" in shown
    assert shown.count("<mark") == 2
    assert ">53%<" in shown
    assert "No survey figure" in polls.extract("Prices rose 3%.")._repr_html_()


A_POLL = "A poll of 1,000 adults found that 39 percent approve. "
HOSTILE = {
    "a run of digits": "7" * 100,
    "digits and points": "1.2,3.4," * 12,
    "percent signs": "%" * 100,
    "figures": "39% ",
    "figures without a space": "39%,",
    "numbers and to": "39 to 41 to ",
    "number words": "twenty-one ",
    "number words without a space": "twentyone",
    "hyphens": "39-41-",
    "one in ten": "one in ten in ",
    "nested quotes": "\"'(\u201c",
    "closing quotes": "\"')\u201d",
    "full stops": "a.b.",
    "abbreviations": "Mr. ",
    "letters without a space": "approve",
    "capitals": "Aa ",
    "names": "John Smith Adams ",
    "answers": "approve disapprove ",
    "groups": "white women men and ",
    "percent of": "percent of the ",
    "said": "said that he said ",
    "pollsters": "Ipsos/Reuters/",
    "margins": "plus or minus 3 ",
    "dates": "Jan. 3-Jan. 4 to ",
    "spaces": "          ",
    "lines": "\n",
    "soft hyphens": "a\u00ad",
    "slashes": "1/2/3/",
    "surveys": "poll survey ",
    "samples": "of 1,000 adults of ",
    "commas": "39, 41, 43, ",
    "up and down": "up from 39 down to ",
}


def seconds(text: str) -> float:
    begun = time.process_time()
    polls.extract(text, published="2026-01-26")
    return time.process_time() - begun


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_no_text_makes_a_pattern_run_away(unit: str) -> None:
    """Eight times the text may take eight times as long, with room for chance; what is quadratic takes 64 times."""
    small, large = (A_POLL + unit * (size // len(unit)) for size in (4_000, 32_000))
    seconds(small)
    fast = min(seconds(small) for _ in range(3))
    slow = min(seconds(large) for _ in range(2))
    assert slow < 24 * max(fast, 0.002)


def test_a_megabyte_without_a_space() -> None:
    small, large = ("Poll39%ofvoters" * (size // 15) for size in (100_000, 1_000_000))
    assert seconds(large) < 30 * max(seconds(small), 0.01)


def test_one_long_line_is_read_to_its_end() -> None:
    line = ("The harbour was calm and the boats came in. " * 200 + A_POLL) * 100
    values = [row.value for row in polls.extract(line)]
    assert values == [39.0] * 100


def test_decimal_commas_and_thousands_with_spaces() -> None:
    text = "An Ipsos poll of 2\u00a0545 voters has Jane Doe on 40,2% and Tom Roe on 21,9 per cent."
    found = polls.extract(text)
    assert [(e.figure, e.value) for e in found] == [("40,2%", 40.2), ("21,9 per cent", 21.9)]
    assert found.records.polls[0].sample_size == 2545
    assert [
        e.value for e in polls.extract("The poll of 1,005 adults in 2024 found 45% in favor; 300 of 12,50 say no.")
    ] == [45]


@pytest.mark.parametrize("every", [5, 7, 11])
def test_texts_that_break_off_anywhere_are_read(every: int) -> None:
    for path in EXAMPLES[every % 3 :: 3]:
        words = path.read_text("utf-8").split(" ")
        words = [w + "\n" if i % every == every - 1 else w for i, w in enumerate(words) if i % 13 != every % 13]
        found = polls.extract(" ".join(words), published="2026-01-26")
        assert not [e.answer for e in found if (e.answer or "").startswith("<")]  # what rules leave open is no answer


@pytest.mark.parametrize("days", ["21st to the 31st", "29th to the 30th", "28th to the 2nd"])
def test_days_that_a_month_has_not_are_no_dates(days: str) -> None:
    text = "Gallup interviewed 1,003 voters on Jan. 6-8; 45 percent approve of the mayor. "
    found = polls.extract(f"{text}The February poll was conducted from the {days}.", published="2026-03-10")
    assert [e.value for e in found] == [45]
