"""Words that ran together are read apart, names that only look so stay whole, and spans lead back."""

from __future__ import annotations

import pytest

import polls
from polls.glued import gaps

SEAMS = " They saidTuesday that the mayor ofTampa agrees."


def _apart(text: str) -> str:
    for start, end, new in sorted(gaps(text), reverse=True):
        text = text[:start] + new + text[end:]
    return text


@pytest.mark.parametrize(
    ("glued", "apart"),
    [
        ("Maria Halewho leads; Hale is ahead", "Maria Hale who leads; Hale is ahead"),
        ("in Georgiaand Ohio", "in Georgia and Ohio"),
        ("a Quinnipiacpollreleased Friday", "a Quinnipiac poll released Friday"),
        ("a Marist Collegesurveyfinds", "a Marist College survey finds"),
        ("Joe Bidenearlier in thenew year; a new one", "Joe Biden earlier in the new year; a new one"),
        ("by inthe Midlands", "by in the Midlands"),
        ("thepollalso found", "the poll also found"),
        ("the candidateTom Roe", "the candidate Tom Roe"),
        ("Harrison and Harris, Pakistanis in Pakistan", "Harrison and Harris, Pakistanis in Pakistan"),
        ("Meanwhile another theme gathers together", "Meanwhile another theme gathers together"),
        ("McCain and DeSantis on YouGov or SurveyMonkey", "McCain and DeSantis on YouGov or SurveyMonkey"),
        (
            "a pollster polled in Poland, @realName https://x.org/aBcd",
            "a pollster polled in Poland, @realName https://x.org/aBcd",
        ),
    ],
)
def test_in_a_text_that_lost_blanks(glued: str, apart: str) -> None:
    also = " It also did so."
    assert _apart(glued + also + SEAMS) == apart + also + SEAMS.replace("saidTues", "said Tues").replace("ofT", "of T")


@pytest.mark.parametrize(
    "text", ["The comScore and mediaBuzz polls", "Harrisand Georgiaand are odd names", "a polltaker"]
)
def test_a_text_with_its_blanks_is_left(text: str) -> None:
    assert gaps(text) == []


def test_paragraphs_that_ran_together() -> None:
    text = (
        "Hale leads by 3%.Tom Roe is behind Mr.Hale.\u201cNo,\u201d said Roe.In St.Louis, on www.polls.Org he won."
        "The end nears."
    )
    assert _apart(text).split("\n\n") == [
        "Hale leads by 3%.",
        "Tom Roe is behind Mr.Hale.\u201cNo,\u201d said Roe.In St.Louis, on www.polls.Org he won.",
        "The end nears.",
    ]


def test_a_long_run_of_letters_is_no_word() -> None:
    assert len(gaps("in" * 40_000 + SEAMS)) == 2


def test_figures_lead_back_to_the_text() -> None:
    text = (
        "A Quinnipiac Universitypollreleased Friday shows the candidateMaria Halewith 48 percent against 43 percent "
        "forTom Roe. Hale had 45 percent in Octoberand Roe 44 percent."
    )
    found = polls.extract(text, published="2026-01-26")
    assert [(e.answer, e.value, text[e.char_start : e.char_end]) for e in found][:2] == [
        ("Hale", 48, "48 percent"),
        ("Roe", 43, "43 percent"),
    ]
    assert {p.pollster for p in found.records.polls} == {"Quinnipiac University"}
