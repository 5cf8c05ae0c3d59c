"""The walk of one figure: it says what the engine did, also where nothing came of a number."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import polls
from polls import cli
from polls.errors import InputError
from polls.explain import explain

EXAMPLES = sorted((Path(__file__).parent.parent / "examples/articles").glob("*.txt"))
SURVEY = (
    "Some 39 percent of Americans approve of how Donald Trump handles immigration, down from 44 percent in May, "
    "and Republicans back him, 82 to 11 percent, a Reuters/Ipsos poll of 1,139 adults found. "
    "Its margin of error was 3 points. About 70 people came to the harbour to hear of it."
)


def at(text: str, figure: str) -> str:
    return explain(polls.Document(text), text.index(figure))


def block(shown: str, head: str) -> list[str]:
    """The lines under a head, up to the empty line."""
    return shown.split(f"\n{head}\n")[1].split("\n\n")[0].splitlines()


def test_a_figure_is_followed_from_its_words_to_its_row() -> None:
    shown = at(SURVEY, "39 percent")
    assert shown.startswith("39 percent  (characters 5 to 15)\n")
    assert "handles immigration, down from" in " ".join(block(shown, "sentence"))
    (tags, *words) = block(shown, "items (letters: polls.language.tokens)")
    assert tags.strip().startswith("ZFog")
    assert "F:39 percent  o:of  g:Americans  V:approve" in words[0]
    tried = block(shown, "rules tried, by rank")
    assert [int(line.split()[0]) for line in tried] == sorted(int(line.split()[0]) for line in tried)
    assert all(line.endswith("nothing") for line in tried[:-1])
    assert "answer approve" in tried[-1]
    assert re.search(r"weight \d\.\d of \d\.\d \(.*poll named here \+\d\.\d, .*answer's word", shown)
    assert "\naccepted\n" in shown
    row = [" ".join(line.split()) for line in block(shown, "row")]
    for cell in ("value 39", "kind share", "answer approve", "group all", "bound about", "wave current"):
        assert cell in row
    assert "poll Ipsos for Reuters, 1,139 adults, ±3 points" in row
    assert any(cell.startswith("sample_size 1139: ") for cell in row)


def test_an_earlier_wave_and_a_pair() -> None:
    assert "wave      previous" in at(SURVEY, "44 percent")
    assert "11, percent, exact, 2 of a pair" in at(SURVEY, "11 percent")
    assert "none: the number before it said pair" in at(SURVEY, "11 percent")


A_POLL = "A Gallup poll of 1,000 adults found that 39 percent approve of the mayor. "


@pytest.mark.parametrize(
    ("text", "figure", "why"),
    [
        (SURVEY, "3 points", "refused: margin of error"),
        (SURVEY, "70", "not looked at: a number without a unit"),
        (A_POLL + "Bookmakers give the mayor a 60 percent chance of another term.", "60", "refused: odds"),
        (A_POLL + "Candidates need at least 15 percent to qualify for the debate.", "15", "refused: threshold"),
        ("Some 39 percent of the cars were red.", "39", "refused: the document speaks of no survey"),
        (
            "A poll is held in May. The budget of the council rose. Sales tax is 7 percent in the harbour district.",
            "7 percent",
            "refused: ",
        ),
    ],
)
def test_a_number_that_is_no_figure_says_why(text: str, figure: str, why: str) -> None:
    shown = at(text, figure)
    assert f"\n{why}" in shown
    assert shown.endswith("\nno row")


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda p: p.stem)
def test_the_walk_ends_where_extraction_does(path: Path) -> None:
    (found,) = polls.extract_many(path)
    (document,) = found.records.documents
    for row in found.records.estimates[1:12:5]:
        shown = explain(document, row.char_start)
        assert shown.startswith(f"{' '.join(row.figure.split())}  (characters {row.char_start} to {row.char_end})")
        assert "\naccepted" in shown
        assert f"\n  rule      {row.rule}\n" in shown
        assert f"\n  answer    {row.answer}\n" in shown or row.answer is None


def test_a_table_cell_has_no_walk_but_a_row() -> None:
    text = (
        "A Gallup poll of 1,000 adults.\nCandidate | Favorable | Unfavorable\nJane Doe | 45 | 50\nTom Roe | 48 | 40\n"
    )
    shown = at(text, "45")
    assert "accepted: read by topline.cell" in shown
    assert "answer    favorable" in shown


@pytest.mark.parametrize(
    ("offset", "message"),
    [
        (-1, "a: no character -1: the text has"),
        (10_000, "a: no character 10000: the text has"),
        (120, r"a: no percentage, points or fraction near character 120 \(the nearest begins at 41\)$"),
    ],
)
def test_an_offset_without_a_number(offset: int, message: str) -> None:
    text = A_POLL + "The harbour was calm and the boats came in. " * 5
    with pytest.raises(InputError, match=message):
        explain(polls.Document(text, doc_id="a"), offset)


def test_offsets_are_those_of_the_original_text() -> None:
    text = "\u00ad\u00ad\ufb01rst: " + A_POLL
    assert at(text, "39 percent").startswith(f"39 percent  (characters {text.index('39')} to ")


def test_no_text_steers_the_terminal() -> None:
    assert "\x1b" not in at("\x1b[2J" + A_POLL.replace("mayor", "may\x1b[31mor"), "39")


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(SURVEY)
    Path("b.txt").write_text(A_POLL)
    assert cli._run(["explain", "a.txt", "--at", "5"]) == 0
    assert capsys.readouterr().out == explain(next(iter(polls.read("a.txt"))), 5) + "\n"
    for args, status, message in (
        (["explain", "a.txt", "--at", "9999"], 1, "polls: a: no character 9999: the text has "),
        (["explain", "a.txt"], 2, "polls: Missing option '--at'"),
        (["explain", ".", "--at", "5"], 2, "polls: .: more than one document: give one."),
        (["explain", "nowhere.txt", "--at", "5"], 1, "polls: nowhere.txt: no such file"),
    ):
        assert cli._run(args) == status
        out, err = capsys.readouterr()
        assert out == ""
        assert err.startswith(message)
        assert err.count("\n") == 1
