"""What each figure was asked about: canonical names across documents, one name within a document."""

from __future__ import annotations

import datetime as dt
import itertools
import re
import tomllib
from pathlib import Path

import pytest

from polls import schema
from polls.document import Document
from polls.language.segment import sentences
from polls.linking.linked import Linked
from polls.linking.questions import Question, name
from polls.records import Poll
from polls.rules.claim import Claim

LEXICON = Path(__file__).resolve().parents[2] / "polls/lexicon"
# A figure and its answer in a case: [39 percent:approve], [5 points:Stark|margin|vs=Hancock], [41:yes|rule=wave.from]
_MARK = re.compile(r"\[([^\]:]+):([^\]|]*)((?:\|[^\]|]+)*)\]")


def asked(marked: str, published: str = "2018-05-02", polls: list[Poll] | None = None) -> list[Question]:
    """The questions of a text's marked figures, as linking names them from the claims alone."""
    text, made, at = "", [], 0
    for m in _MARK.finditer(marked):
        text += marked[at : m.start()] + m.group(1)
        options = dict(o.split("=") if "=" in o else (o, "") for o in m.group(3).split("|") if o)
        kind = next((k for k in ("margin", "change") if k in options), "share")
        number = re.search(r"\d+", m.group(1))
        made.append(
            Claim(
                start=len(text) - len(m.group(1)), end=len(text), value=float(number.group()) if number else 50.0,
                kind=kind, sentence=0, rule=options.get("rule", "share.canonical"), answer=m.group(2) or None,
                answer_vs=options.get("vs"), subgroup=options.get("group", "all"),
            )
        )  # fmt: skip
        at = m.end()
    text += marked[at:]
    document = Document(text, published=dt.date.fromisoformat(published))
    found = sentences(document.folded)
    for c in made:
        c.sentence = next(s.index for s in found if s.start <= c.start < s.end)
    linked = Linked(poll=[0 if polls else None] * len(made), wave=["current"] * len(made), polls=polls or [])
    return name(document, found, made, linked)


def names(marked: str, published: str = "2018-05-02") -> list[str]:
    return [q.question for q in asked(marked, published)]


# Figures of one question and its name: text | name | kind | subject | issue | published
ONE = [
    ("Some [41 percent:approve] of adults approve of the job Donald Trump is doing and [53 "
     "percent:disapprove] disapprove.",
     "Donald Trump: job approval", "approval", "Donald Trump", None),
    ("Trump's approval rating stands at [41 percent:approve], down from [44:approve|rule=wave.from] in April.",
     "Donald Trump: job approval", "approval", "Donald Trump", None),
    ("The poll has [41 percent:approve] approving of the president. Among women it is "
     "[33:approve|group=women|rule=share.same].",
     "Donald Trump: job approval", "approval", "Donald Trump", None),
    ("Only [39 percent:approve] approve of how Trump is handling immigration. In March [42 percent:approve] approved.",
     "Donald Trump: handling of immigration", "approval", "Donald Trump", "immigration"),
    ("On the economy, [48 percent:approve] of voters approve of Mr. Trump and [45:disapprove] disapprove.",
     "Donald Trump: handling of the economy", "approval", "Donald Trump", "economy"),
    ("Governor Mary Stark gets good marks: [55 percent:approve] approve of her performance and [30:disapprove] do not.",
     "Mary Stark: job approval", "approval", "Mary Stark", None),
    ("Just [17 percent:approve] approve of Congress. It was [20:approve|rule=share.same] a year ago.",
     "Congress: job approval", "approval", "Congress", None),
    ("[44 percent:favorable] have a favorable view of Hillary Clinton, [52:unfavorable] an unfavorable one.",
     "Hillary Clinton: favorability", "favorability", "Hillary Clinton", None),
    ("The Republican Party is seen favorably by [37 percent:favorable] and unfavorably by [55:unfavorable].",
     "Republican Party: favorability", "favorability", "Republican Party", None),
    ("[33 percent:right direction] say the nation is moving in the right direction, [60:wrong track] on "
     "the wrong track.",
     "Direction of the country", "direction", None, None),
    ("Hillary Clinton leads Donald Trump [46:Clinton] to [41 percent:Trump]. Her lead of [5 "
     "points:Clinton|margin] is new.",
     "Vote for president: Clinton v Trump", "vote", "president", None),
    ("Donald Trump trails Hillary Clinton by [5 points:Clinton|margin|vs=Trump].",
     "Vote for president: Clinton v Trump", "vote", "president", None),
    ("Mr. Trump has [28 percent:Trump] and Ted Cruz [20:Cruz]. Marco Rubio is third with [11 percent:Rubio].",
     "Republican presidential primary", "vote", "president", None),
    ("In the generic ballot [47 percent:Democrats] would vote for the Democrat and [42:Republicans] for "
     "the Republican.",
     "Generic congressional ballot", "vote", "Congress", None),
    ("In the race for governor of Ohio, Mary Stark has [45 percent:Stark] and John Hancock [43:Hancock].",
     "Vote for governor of Ohio: Hancock v Stark", "vote", "governor", None),
    ("In the Senate race in Florida, Mary Stark leads John Hancock by [2 points:Stark|margin|vs=Hancock].",
     "Vote for Senate in Florida: Hancock v Stark", "vote", "Senate", None),
    ("Labor is on [33 percent:Labor], the Coalition on [38:Coalition] and the Greens on [12:Greens].",
     "Vote for parliament in Australia", "vote", "parliament", None),
    ("Britain votes next week: Labour is on [40 percent:Labour], the Conservatives on [42:Conservatives].",
     "Vote for parliament in the United Kingdom", "vote", "parliament", None),
    ("[51 percent:Remain] would vote to remain and [49:Leave] to leave.",
     "European Union referendum: Leave v Remain", "vote", "referendum", None),
    ("The House opened an inquiry, and [52 percent:support] support the impeachment inquiry while "
     "[44:oppose] oppose it.",
     "Impeachment inquiry into Donald Trump", "measure", "Donald Trump", "impeachment"),
    ("[48 percent:support] want Trump impeached and removed. Among men [40 percent:support|group=men] "
     "back his removal.",
     "Impeachment and removal of Donald Trump", "measure", "Donald Trump", "impeachment"),
    ("[60 percent:support] favor legalizing marijuana; [36:oppose] are against it.",
     "Marijuana legalization: support", "measure", "Marijuana legalization", "drugs"),
    ("A ban on assault weapons is supported by [61 percent:support|rule=share.passive]. Some [33 "
     "percent:oppose] oppose the idea.",
     "Assault weapons ban: support", "measure", "Assault weapons ban", "guns"),
    ("[58 percent:support] support a toll on the harbor bridge, while [35:oppose] oppose it.",
     "Toll on the harbor bridge: support", "measure", "Toll on the harbor bridge", None),
    ("Views are split on moving the town hall: [49 percent:support] favor the plan, [47:oppose] oppose it.",
     "Moving the town hall: support", "measure", "Moving the town hall", None),
    ("Asked about the most important issue, [30 percent:economy] name the economy and [22:health care] health care.",
     "Most important issue", "issue", None, None),
    ("[34 percent:honest and trustworthy] say Trump is honest and trustworthy.",
     "Donald Trump: honest and trustworthy", "issue", "Donald Trump", None),
    ("[64 percent:expect Clinton to win|rule=share.phrase] said they would not miss the harbor fair, and "
     "[30:unsure] had no opinion.",
     "Expect Clinton to win", "issue", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "question", "kind", "subject", "issue"), ONE)
def test_all_figures_of_one_question_carry_its_name(
    text: str, question: str, kind: str, subject: str | None, issue: str | None
) -> None:
    for q in asked(text):
        assert (q.question, q.kind, q.subject, q.issue) == (question, kind, subject, issue)


# Texts with several questions: text | the name of each figure
SEVERAL = [
    ("[41 percent:approve] approve of how Trump does his job. On immigration, [38 percent:approve] "
     "approve of his work. "
     "His overall approval was [44 percent:approve] in April.",
     ["Donald Trump: job approval", "Donald Trump: handling of immigration", "Donald Trump: job approval"]),
    ("Hillary Clinton is seen favorably by [42 percent:favorable]. For Donald Trump it is [35 percent:favorable].",
     ["Hillary Clinton: favorability", "Donald Trump: favorability"]),
    ("In Ohio Hillary Clinton leads Donald Trump [45:Clinton|rule=pair.lead]-[43 percent:Trump|rule=pair.lead]; "
     "in Iowa it is [41:Clinton|rule=pair.same]-[44 percent:Trump|rule=pair.same].",
     ["Vote for president in Ohio: Clinton v Trump"] * 2 + ["Vote for president in Iowa: Clinton v Trump"] * 2),
    ("Joe Biden leads Donald Trump by [7 points:Biden|margin|vs=Trump], and Bernie Sanders leads him by "
     "[5 points:Sanders|margin|vs=Trump].",
     ["Vote for president: Biden v Trump", "Vote for president: Sanders v Trump"]),
    ("Hillary Clinton has [55 percent:Clinton] of Democratic primary voters and Bernie Sanders "
     "[40:Sanders]. Against Donald "
     "Trump she leads [48:Clinton]-[40:Trump].",
     ["Democratic presidential primary"] * 2 + ["Vote for president: Clinton v Trump"] * 2),
    (
        "Which of these do you favor? Free harbor ferries [67:support|rule=topline.cell] [22:oppose|rule=topline.cell] "
        "A wider ring road [41:support|rule=topline.cell] [50:oppose|rule=topline.cell]",
        ["Free harbor ferries: support"] * 2 + ["Wider ring road: support"] * 2,
    ),
    (
        "Should Donald Trump be impeached and removed? Yes/No. "
        "Acme / [45:yes|rule=topline.cell] / [51:no|rule=topline.cell]",
        ["Impeachment and removal of Donald Trump"] * 2,
    ),
    (
        "Donald Trump is seen favorably by [42 percent:favorable], Hillary Clinton by [41:favorable]. "
        "In May [45 percent:favorable] viewed him favorably.",
        ["Donald Trump: favorability", "Hillary Clinton: favorability", "Donald Trump: favorability"],
    ),
    ("[60 percent:support] support a toll on the harbor bridge. [48 percent:support] favor free parking downtown.",
     ["Toll on the harbor bridge: support", "Free parking downtown: support"]),
    ("[59 percent:ferry is too slow|rule=share.phrase] say the ferry is too slow. Some [44 percent:fares "
     "should be cut|rule=share.phrase] "
     "think fares should be cut.",
     ["Ferry is too slow", "Fares should be cut"]),
    ("Does the candidate understand farmers? For Mary Stark, [52 percent:yes|rule=share.yes_no] say yes "
     "and [40:no] no.",
     ["Mary Stark: does the candidate understand farmers"] * 2),
    ("Voters trust Hillary Clinton over Donald Trump on immigration by [6 points:Clinton|margin|vs=Trump].",
     ["Trusted on immigration: Clinton v Trump"]),
    ("Most expect Hillary Clinton to win: [60 percent:Clinton] say so, against [29:Trump] for Donald Trump.",
     ["Expected winner: Clinton v Trump"] * 2),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_different_questions_have_different_names(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("[45 percent:approve] approve of the president's work.", "2012-03-01", "Barack Obama: job approval"),
        ("[45 percent:approve] approve of the president's work.", "2026-03-01", "Donald Trump: job approval"),
        ("Bush has an approval rating of [30 percent:approve].", "2008-01-01", "George W. Bush: job approval"),
        ("Jeb Bush is seen favorably by [30 percent:favorable].", "2008-01-01", "Jeb Bush: favorability"),
        ("Clinton is seen favorably by [40 percent:favorable].", "2016-01-01", "Hillary Clinton: favorability"),
        ("Bill Clinton and Chelsea spoke. Clinton is seen favorably by [40 "
         "percent:favorable].", "2016-01-01", "Bill Clinton: favorability"),
    ],
)  # fmt: skip
def test_a_person_has_the_full_name_whatever_the_text_calls_them(text: str, published: str, expected: str) -> None:
    assert names(text, published) == [expected]


def test_the_order_of_the_candidates_does_not_matter() -> None:
    one = names("Hillary Clinton has [46 percent:Clinton], Donald Trump [41:Trump].")
    other = names("Donald Trump has [41 percent:Trump], Hillary Clinton [46:Clinton].")
    assert set(one) == set(other) == {"Vote for president: Clinton v Trump"}


def test_the_state_of_a_contest_is_the_one_its_poll_was_taken_in() -> None:
    poll = Poll("p1", "text", geography="Virginia")
    got = asked("Hillary Clinton has [46 percent:Clinton], Donald Trump [41:Trump].", polls=[poll])
    assert {q.question for q in got} == {"Vote for president in Virginia: Clinton v Trump"}


def test_a_pollster_is_no_person() -> None:
    text = (
        "Jill Harrow reports: Harrow puts [41 percent:approve] as approving of Donald Trump. "
        "Harrow had [44:approve] in May."
    )
    poll = Poll("p1", "text", pollster="Harrow")
    assert {q.question for q in asked(text, polls=[poll])} == {"Donald Trump: job approval"}


def test_a_contest_told_with_one_side_first_takes_the_name_with_both() -> None:
    text = (
        "In the Senate race, Mary Stark is at [46 percent:Stark]. "
        "The week before, Mary Stark led John Hancock [45:Stark]-[44:Hancock]."
    )
    assert len(set(names(text))) == 1


def test_the_measure_is_named_without_what_its_support_does() -> None:
    told = names(
        "Support for a national dental plan has edged up. Some [64 percent:support] are for it, [21:oppose] against."
    )
    assert set(told) == {"National dental plan: support"}


def test_answers_that_add_up_and_answers_told_again_are_one_question() -> None:
    told = names(
        "Some [55 percent:too harsh] say the new parking fines are too harsh, while [28 percent:about right] find them "
        "about right. Another [13 percent:not harsh enough] would like to see more. The word from [81 percent:too "
        "harsh|group=drivers] of drivers was that they are too harsh."
    )
    assert len(set(told)) == 1, told


def test_answers_that_do_not_add_up_are_questions_of_their_own() -> None:
    told = names(
        "Some [55 percent:own a bicycle] own a bicycle. Only [12 percent:trust their dentist] trust their dentist."
    )
    assert len(set(told)) == 2, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Asked about the pace of repairs, [58 percent:too slow] called it too slow. Some [26 percent:about right]"
            " said it was about right and [12:too fast] wanted a slower one.",
            "Pace of repairs",
        ),
        ("When voters were asked whether buses should be free, [61 percent:yes] said yes.", "Buses should be free"),
        ("On the question of a tram to the harbour, [44:yes] per cent said yes and [40:no] no.", "Tram to the harbour"),
        ("Should the old bridge be rebuilt? [Half:yes] say yes.", "Old bridge be rebuilt"),
        (
            "Some [70 percent:harbour fees are too high] of the sailors polled believe that harbour fees are too high.",
            "Harbour fees are too high",
        ),
        (
            "A Harbor poll out on Monday finds that [52 percent:agree] agree with the statement that parks are unsafe.",
            "Parks are unsafe",
        ),
    ],
)
def test_a_question_that_the_text_states_is_named_by_its_words(text: str, expected: str) -> None:
    assert set(names(text)) == {expected}


def test_no_name_tells_a_share() -> None:
    told = names(
        "Their rate of growth fell from [34:] to 26 percent. And [17:plan to move] of young renters plan to move."
    )
    assert not [name for name in told if re.search(r"\d", name)]


def test_answers_of_one_question_share_one_object() -> None:
    one, other = asked("[41 percent:approve] approve of Donald Trump, and [53 percent:disapprove] disapprove.")
    assert one is other


def test_kinds_are_those_of_the_schema() -> None:
    assert {kind for _, _, kind, _, _ in ONE} <= set(schema.QUESTION_KINDS)


def test_a_hostile_text_is_named_in_time_that_grows_with_its_length() -> None:
    import time

    def seconds(n: int) -> float:
        text = " ".join(
            f"Aaa Name{chr(65 + i % 26)}{'x' * (i % 40)} has [{i % 100} percent:Name] of it, and so on."
            for i in range(n)
        )
        start = time.process_time()
        asked(text)
        return time.process_time() - start

    seconds(50)
    assert min(seconds(1600) for _ in range(2)) < 12 * max(min(seconds(400) for _ in range(3)), 0.01)


@pytest.mark.parametrize("file", ["issues", "persons"])
def test_wordings_are_lower_case_and_said_once(file: str) -> None:
    table = tomllib.loads((LEXICON / f"{file}.toml").read_text(encoding="utf-8"))
    if file == "persons":
        words = [(name, w) for country in table.values() for name, e in country.items() for w in e["names"]]
        terms = sorted(t for country in table.values() for e in country.values() for t in e.get("president", ()))
        assert all(a[1] <= b[0] for a, b in itertools.pairwise(terms))  # one president at a time
    else:
        words = [
            (f"{section}: {name}", w)
            for section in ("issues", "measures", "bodies", "offices", "cues")
            for name, entry in table[section].items()
            for w in entry
        ]
    assert [w for _, w in words if w != w.lower()] == []
    assert len(words) == len(set(words))
