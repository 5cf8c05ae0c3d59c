"""Items and their letters; persons and parties of a document."""

from __future__ import annotations

import datetime as dt

import pytest

from polls.language.names import find_names
from polls.language.numbers import figures
from polls.language.tokens import AnswerWord, Item, opposite, question_kind, tokenize


def read(text: str) -> list[Item]:
    lower = text.lower()
    return tokenize(text, lower, 0, len(text), figures(lower, 0, len(text)), find_names(text))


# text | the letters of its items (polls.language.tokens says what they stand for)
LETTERS = """
39 percent approve | FV
two-thirds of them disapprove | FopV
a five-point lead | zPL
approval of the mayor is at 41 | RozzEaB
55-37 percent | F-F
it rose from 35 to 41 percent | pzuFtF
45 percent said yes | FSY
they do not agree | pDnV
voters who think so | zrSz
in favor of it, against it | Jop,Jp
among women, by men | mz,bz
She leads him | pLp
He trails her | pTp
compared with 44 percent | xWF
45 percent each | Fe
"too far," they said | "zz,"pS
(45%) | (F)
undecided voters | Jz
Acme; it: so | Z;p:z
"""


@pytest.mark.parametrize("line", LETTERS.strip().splitlines())
def test_letters(line: str) -> None:
    text, wanted = line.split(" | ")
    assert "".join(i.tag for i in read(text)) == wanted


# word | the canonical answer it stands for
ANSWERS = """
approve | approve
approves of | approve
disapproved | disapprove
approval | approve
disapproval | disapprove
favor | support
favour | support
back | support
supported | support
oppose | oppose
opposed to | oppose
against | oppose
favorable | favorable
favourably | favorable
unfavorably | unfavorable
undecided | undecided
unsure | undecided
not sure | undecided
no opinion | undecided
wrong track | wrong track
right direction | right direction
"""


@pytest.mark.parametrize("line", ANSWERS.strip().splitlines())
def test_answers_by_their_words(line: str) -> None:
    text, wanted = line.split(" | ")
    found = [i.value.name for i in read(f"45 percent {text}") if isinstance(i.value, AnswerWord)]
    assert found == [wanted]


def test_items_cover_what_they_stand_for() -> None:
    text = "Some 39 per cent of Gov. Doe's voters don't approve, 55-37."
    for item in read(text):
        assert text[item.start : item.end].strip() == text[item.start : item.end] != ""
    starts = [i.start for i in read(text)]
    assert starts == sorted(starts)


@pytest.mark.parametrize(
    ("answer", "other", "kind"),
    [
        ("approve", "disapprove", "approval"),
        ("favorable", "unfavorable", "favorability"),
        ("right direction", "wrong track", "direction"),
        ("support", "oppose", "measure"),
    ],
)
def test_sides_of_a_question(answer: str, other: str, kind: str) -> None:
    assert (opposite(answer), opposite(other)) == (other, answer)
    assert question_kind(answer) == question_kind(other)
    assert question_kind(answer) in (kind, "issue", "measure")


def test_an_answer_of_nobody_has_no_other_side() -> None:
    assert opposite("own a bicycle") is None
    assert question_kind("own a bicycle") is None


# text | persons, by the name that stands for them in a vote
PERSONS = """
Jane Doe met Tom Roe. | Doe Roe
Gov. Jane Doe and Sen. Tom Roe spoke. | Doe Roe
President Ann Poe spoke. | Poe
Jane Q. Doe spoke. | Doe
Jane Doe Jr. spoke. | Doe
Jeanne Le Fay leads. | Le Fay
New York and South Dakota agree. | -
Quinnipiac University asked the State Department. | -
On Monday Morning the United States woke. | -
Tom Roe's rival, Jane Doe, won. | Doe Roe
Mr. Roe spoke. | Roe
Doerr leads, ahead of Roemer. | Doerr Roemer
Jane O'Doe spoke. | O'Doe
Jane Doe-Roe spoke. | Doe-Roe
"""


@pytest.mark.parametrize("line", PERSONS.strip().splitlines())
def test_persons(line: str) -> None:
    text, wanted = line.split(" | ")
    assert (" ".join(sorted(find_names(text).people)) or "-") == wanted


def test_women_are_known_by_first_name_or_title() -> None:
    names = find_names("Jane Doe met Tom Roe. Mrs. Poe came too.")
    assert names.women == {"Doe", "Poe"}


def test_an_office_is_held_by_whom_the_text_names_on_its_day() -> None:
    text = "Joe Biden met Donald Trump. The president spoke."
    assert find_names(text, dt.date(2022, 5, 1)).titles.get("president") == "Biden"
    assert find_names(text, dt.date(2018, 5, 1)).titles.get("president") == "Trump"
    assert find_names(text).titles.get("president") is None


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("The Tories are behind Labour.", {"Conservatives", "Labour"}),
        ("The Liberals and the NDP gained, the Conservatives lost.", {"Liberals", "NDP", "Conservatives"}),
        ("The BJP is ahead.", {"BJP"}),
        ("The Greens and the Coalition gained on Labor.", {"Greens", "Coalition", "Labor"}),
        ("Fine Gael is ahead of Sinn Fein and Fianna Fail.", {"Fine Gael", "Sinn Féin", "Fianna Fáil"}),
        ("The BJP is ahead of the Congress party.", {"BJP", "Congress"}),
        ("The Christian Democrats lost to the Social Democrats.", {"CDU", "SPD"}),
        ("The Christian Democrats lost.", set()),
        ("Nobody is named here.", set()),
        ("ODM and the Wiper party are behind UDA in Nairobi.", {"ODM", "UDA", "Wiper"}),
        ("Sanseito is behind the Constitutional Democratic Party of Japan.", {"Sanseito", "CDP"}),
        ("Aontú gained on Labour and the Independents.", {"Aontú", "Labour", "Independents"}),
        ("He stopped to pas the salt; some psi and ano words are none.", set()),
        ("Republicans and independents like the Democratic Party, moderates do not.", set()),
    ],
)
def test_parties_are_those_of_a_country_named(text: str, parties: set[str]) -> None:
    items = tokenize(text, text.lower(), 0, len(text), [], find_names(text))
    assert {i.value for i in items if i.tag == "N"} == parties
