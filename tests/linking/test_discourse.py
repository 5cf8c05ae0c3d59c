"""Where a text speaks of a poll: the references of sentences, as (words, names, marks)."""

# ruff: noqa: E501  (cases read best on one line)
from __future__ import annotations

import pytest

from polls.document import Document
from polls.language.segment import sentences
from polls.lexicon import registry
from polls.linking.discourse import references
from polls.linking.reference import Reference
from polls.linking.scan import words

MARKS = (
    "definite",
    "indefinite",
    "plural",
    "that",
    "same",
    "new",
    "other",
    "earlier",
    "comparison",
    "dated",
    "exit_poll",
    "by",
)


def read(text: str) -> list[Reference]:
    document = Document(text)
    folded = document.folded
    return references(folded, document.lower, sentences(folded), registry.find(folded), words(document.lower))


def shown(text: str) -> list[tuple[str, str, set[str]]]:
    """The references of a text that point to a poll in particular."""
    return [
        (
            text[r.start : r.end],
            "/".join(r.names) or (f"?{r.unknown}" if r.unknown else ""),
            {m for m in MARKS if getattr(r, m)},
        )
        for r in read(text)
        if r.role != "polling"
    ]


CASES: list[tuple[str, list[tuple[str, str, set[str]]]]] = [
    ("A Reuters/Ipsos poll found 39 percent.", [("A Reuters/Ipsos poll", "Reuters/Ipsos", {"indefinite"})]),
    ("The new Quinnipiac University survey is out.", [("The new Quinnipiac University survey", "Quinnipiac University", {"definite", "new"})]),
    ("In the survey, 39 percent agreed.", [("the survey", "", {"definite"})]),
    ("That poll put him at 44 percent.", [("That poll", "", {"definite", "that"})]),
    ("They said that polls lie.", []),
    ("A separate Gallup poll had 41 percent.", [("A separate Gallup poll", "Gallup", {"indefinite", "other"})]),
    ("The previous Ipsos survey had 41 percent.", [("The previous Ipsos survey", "Ipsos", {"definite", "earlier"})]),
    ("Over the last four Ipsos surveys she rose.", [("the last four Ipsos surveys", "Ipsos", {"definite", "plural"})]),
    ("It rose from 41 percent in last month's YouGov poll.", [("last month's YouGov poll", "YouGov", {"dated"})]),
    ("A YouGov poll in June had 41 percent.", [("A YouGov poll", "YouGov", {"indefinite", "dated"})]),
    ("That is more than a June Gallup poll found.", [("a June Gallup poll", "Gallup", {"indefinite", "dated", "comparison"})]),
    ("These numbers are from a new Gallup poll.", [("a new Gallup poll", "Gallup", {"indefinite", "new"})]),
    ("A poll of 900 adults by Ipsos for Reuters shows 39 percent.", [("A poll of 900 adults by Ipsos for Reuters", "Ipsos/Reuters", {"indefinite", "by"})]),
    ("The poll, conducted by YouGov, has 39 percent.", [("The poll, conducted by YouGov", "YouGov", {"definite", "by"})]),
    ("A survey by Gallup, a firm once owned by the Guardian, says so.", [("A survey by Gallup", "Gallup", {"indefinite", "by"})]),
    ("A survey by the Tinker Street Bank found 39 percent.", [("A survey", "?Tinker Street Bank", {"indefinite", "by"})]),
    ("The Tinker Bank poll found 39 percent.", [("The Tinker Bank poll", "?Tinker Bank", {"definite"})]),
    ("The Iowa poll found 39 percent.", [("The Iowa poll", "", {"definite"})]),
    ("A Tuesday poll by the Center found 39 percent.", [("A Tuesday poll", "", {"indefinite"})]),
    ("According to Gallup, 39 percent agree.", [("Gallup", "Gallup", {"definite"})]),
    ("According to Tinker Research, 39 percent agree.", [("Tinker Research", "?Tinker Research", {"definite"})]),
    ("According to Mary Tinker, 39 percent agree.", []),
    ("Some 63 percent told Gallup that they agree.", [("Gallup", "Gallup", {"definite"})]),
    ("A late Sept. survey had 41 percent.", [("A late Sept. survey", "", {"indefinite", "dated"})]),
    ("Gallup found that 39 percent agree.", [("Gallup", "Gallup", {"definite"})]),
    ("Gallup's numbers are worse.", [("Gallup's numbers", "Gallup", set())]),
    ("The Tinker Institute surveyed 900 adults.", [("The Tinker Institute surveyed", "?Tinker Institute", {"definite"})]),
    ("Tinker surveyed the damage.", []),
    ("Tinker has asked several chairmen for help.", []),
    ("Tinker has surveyed several hundred voters.", [("Tinker has surveyed", "?Tinker", {"definite"})]),
    ("A deal in The Hill's Morning Report is near.", []),
    ("The Gallup Report is out.", [("The Gallup Report", "Gallup", {"definite"})]),
    ("She met Sen. John Doe Bottom Line Poll: Lee is ahead.", [("John Doe Bottom Line Poll", "", set())]),
    ("She told CNN on Friday that she would run.", []),
    ("A Leger survey for the Canadian Press found it.", [("A Leger survey for the Canadian Press", "Léger (Leger)/Canadian Press", {"indefinite", "by"})]),
    ("In the poll, which surveys 400 voters, 39 percent agree.", [("the poll", "", {"definite"})]),
    ("Conducted early this month by Gallup and Ipsos for the city, the poll has it.", [("the poll", "Gallup/Ipsos", {"definite", "by"})]),
    ("An internal poll first obtained by Politico found it.", [("An internal poll", "", {"indefinite", "other"})]),
    ("The two each poll at 5 percent.", []),
    ("A poll by the Guardian and Marist College found it.", [("A poll by the Guardian and Marist College", "The Guardian/Marist", {"indefinite", "by"})]),
    ("A poll by CNN, Fox News and Marist College found it.", [("A poll by CNN, Fox News and Marist College", "CNN/Fox News/Marist", {"indefinite", "by"})]),
    ("In a poll by Gallup, Harris leads.", [("a poll by Gallup", "Gallup", {"indefinite", "by"})]),
    ("In other poll findings, 39 percent agree.", [("other poll", "", {"definite"})]),
    ("The India Today-CVoter Mood of the Nation survey found it.", [("The India Today-CVoter Mood of the Nation survey", "India Today/CVoter (C-Voter)", {"definite"})]),
    ("A survey last month by the Tinker Federation found it.", [("A survey", "?Tinker Federation", {"indefinite", "dated", "by"})]),
    ("In its annual survey, Gallup found it.", [("its annual survey", "Gallup", {"definite"})]),
    ("A Tinker-commissioned poll found it.", [("A Tinker-commissioned poll", "", {"indefinite"})]),
    ("It meets the polling standards of CNN.", []),
    ("It rose to a poll-topping 56 percent.", []),
    ("The Harvard CAPS/Harris poll found 39 percent.", [("The Harvard CAPS/Harris poll", "Harvard CAPS/Harris Poll", {"definite"})]),
    ("The survey was done by Topeka, Kansas-based Ipsos.", [("The survey was done by Topeka, Kansas-based Ipsos", "Ipsos", {"definite", "by"})]),
    ("An analyst with Gallup said so.", []),
    ("They are the results for partners such as CNN.", []),
    ("Harris has a lead.", []),
    ("Ipsos has released a new poll.", [("a new poll", "Ipsos", {"indefinite", "new"})]),
    ("Ipsos polled Ohio. Its latest survey has 39 percent.", [("Ipsos", "Ipsos", {"definite"}), ("Its latest survey", "Ipsos", {"definite", "new"})]),
    ("According to exit polls, 39 percent agreed.", [("exit polls", "", {"plural", "exit_poll"})]),
    ("Voters go to the polls on Sunday, when the polls close.", []),
    ("He leads in the polls and surged in national polls.", []),
    ("The polls found 39 percent in Ohio.", [("The polls", "", {"definite", "plural"})]),
    ("His poll numbers fell to 39 percent.", []),
    ("It was online, using the Qualtrics survey platform.", []),
    ("The RealClearPolitics average of recent polls has 39 percent.", [("The RealClearPolitics average", "RealClearPolitics (Real Clear Politics)", {"definite"})]),
    ("The report says 39 percent agree.", [("The report", "", {"definite"})]),
    ("A report says 39 percent agree.", []),
    ("She leads in the average, by 3 points.", [("the average", "", {"definite"})]),
    ("She leads in the Ohio average, by 3 points.", [("the Ohio average", "", {"definite"})]),
    ("For the average voter it is 39 percent.", []),
    ("Neither poll asked about it.", [("Neither poll", "", set())]),
    ("CNN has Lee with 39 percent, and Harris with 7 percent.", [("CNN", "CNN", {"definite"})]),
    ("The panel was a survey of 900 adults.", [("a survey", "", set())]),
    ("It is beyond a poll's margin of error.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[c[0] for c in CASES])
def test_references(text: str, expected: list[tuple[str, str, set[str]]]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "general"),
    [
        ("Recent polling suggests that 39 percent agree.", True),
        ("It is closer than in pre-election polling, in which he led by 9 points.", True),
        ("He is polling at 39 percent.", False),
        ("The polling company said so.", False),
    ],
)
def test_polling_that_shows_is_polls_in_general(text: str, general: bool) -> None:
    assert any(r.role == "polling" for r in read(text)) is general


def test_polls_in_general_are_kept_apart() -> None:
    assert [(r.role, r.plural) for r in read("Polls differ.")] == [("polling", True)]
