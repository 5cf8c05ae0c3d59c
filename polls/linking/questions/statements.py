"""Statements: any other question, named by a few words of the text, with what is known of its topic."""

from __future__ import annotations

import re

from polls.language.quick import quick
from polls.linking.questions import asked, impeachment, measures, ratings
from polls.linking.questions.talk import PRONOUN, Question, Talk
from polls.linking.questions.wording import clause, label, overlap, spoken, stems, tail

# Answers that say nothing of what was asked.
# Answers of one word that say nothing of what was asked.
REST = frozenset(("undecided", "other", "neither", "both", "yes", "no", "agree", "disagree"))
_SIDES = frozenset(("yes", "no", "agree", "disagree"))
# Rules whose figure continues the one before, in another sentence too.
_CONTINUES = ("wave.", "share.same", "share.did", "bracket.repeat", "pair.same", "margin.same", "share.passive_same")
_NO_VIEW = quick(
    r"\b(?:no (?:opinion|view|answer|preference)|(?:don't|do not|didn't|did not) (?:know|have)|unsure|undecided|declin|"
    r"refus|not sure|haven't heard|have not decided|neither)"
)
_IMPORTANT = quick(
    r"\b(?:most important|top|biggest|most pressing|number one|main|key) (?:issue|problem|priorit|concern|challenge)"
)
_AGAINST = re.compile(r"\b(?:compared|versus|vs|while|whereas|against|as opposed|rather than|but)\b")
_PERFORMS = quick(r"\bjob\b|\bperformance\b|\b(?:mis)?handl")
_HONEST = re.compile(
    r"(?:\b(?:is|are|was|as|be|find|found|not) (?:\w+ )?|\A\W*)(?:honest|dishonest|trustworthy|untrustworthy)\b"
)
_ABOUT = re.compile(
    r" (?:said |say |says |think |thought |believe |felt |feel )?(?:that |the same |that way |it )*"
    r"(?:of |about |for |to |toward |)(?:mr\.? |mrs\.? |ms\.? )?"
)
_OWN_PRONOUN = ("he", "she", "he's", "she's", "his", "her")
# Verbs that need a subject before them, and the characters that this may have.
_AUXILIARIES = frozenset(
    "is are was were has have had should would will can could must may might do does did isn't aren't wasn't weren't "
    "hasn't haven't shouldn't wouldn't won't can't cannot couldn't doesn't don't didn't".split()
)
_SUBJECT = 40
_IMPORTANT_ISSUE = "Most important issue"


def statement(talk: Talk) -> Question:
    """The question of a figure whose answer is a statement, or a side of one."""
    c, s = talk.c, talk.s
    before = talk.before()
    if before is not None:
        got = _continued(talk, before)
        if got is not None:
            return got
    answer = "" if c.answer is None or c.answer in REST else c.answer
    at = talk.lower.find(answer.lower()[:40], s.start, s.end) if answer else -1
    text = _text(talk, answer, at)
    topic = stems(text)
    if any(h.kind == "issue" for h in talk.own) and (
        (before is not None and before.question == _IMPORTANT_ISSUE) or _IMPORTANT.search(talk.lower, s.start, s.end)
    ):
        return talk.get(_IMPORTANT_ISSUE, "issue")
    if len(topic) < 2 or c.rule == "share.quote" or answer.count(" ") < 2:
        head = _head(talk, at)
        if stems(head):
            text = f"{spoken(head)} {text}".strip()
            topic = stems(text)
    elif answer.split(" ", 1)[0].lower() in _AUXILIARIES:  # "said officers | should hold their fire"
        whole = talk.folded[talk.c.end if at >= talk.c.end else talk.lo : max(at, 0)] + text
        said = spoken(whole)
        if said != whole and 0 < len(said) - len(text) <= _SUBJECT:
            text = said
            topic = stems(text)
    wanted = impeachment.stated(talk, text.lower())
    if wanted is not None:
        return wanted
    stated = asked.here(talk)
    if stated is not None and before is not stated:
        return _known(talk, text, at) or stated
    if before is not None and _joins(talk, before, topic):
        return before
    return _known(talk, text, at) or _worded(talk, text, topic, answer, before)


def _continued(talk: Talk, before: Question) -> Question | None:
    """The question before, where the figure only goes on with it."""
    c, previous = talk.c, talk.claims[talk.k - 1]
    if c.answer in REST and not (c.answer in _SIDES and (talk.last["any"][1] != talk.s.index or before.kind == "vote")):
        return before
    if c.answer is not None and _NO_VIEW.search(c.answer):
        return before
    if c.answer == previous.answer and (previous.sentence == c.sentence or c.rule.startswith(_CONTINUES)):
        return _of_another(talk, before)
    return before if c.rule.startswith("wave.") else None


def _of_another(talk: Talk, q: Question) -> Question:
    """The same said of another person: "54 percent say the same of Roe"."""
    if q.subject is None or not q.question.startswith(f"{q.subject}: "):
        return q
    end = talk.c.end
    for h in talk.own:
        if h.kind == "person" and end <= h.start < end + 60 and _ABOUT.fullmatch(talk.lower, end, h.start):
            who = talk.topics.full(h.value)
            return talk.get(f"{who}{q.question[len(q.subject) :]}", q.kind, who, q.issue)
    return q


def _text(talk: Talk, answer: str, at: int) -> str:
    """The answer with the words that follow it in its clause."""
    if at < 0:
        return answer
    end = talk.s.end
    for x in talk.claims[talk.k + 1 : talk.k + 3]:
        if x.sentence == talk.s.index and x.start > at:
            end = x.start
            break
    longer = clause(talk.folded[at : max(end, at + len(answer))])
    return longer if len(longer) > len(answer) else answer


def _head(talk: Talk, at: int) -> str:
    """The words of the figure's clause on the side where the answer is not."""
    if at >= talk.c.end:
        return tail(talk.folded[talk.c.end : at])
    if at >= 0:
        return tail(talk.folded[talk.lo : at])
    return clause(talk.folded[talk.c.end : talk.hi])


def _joins(talk: Talk, q: Question, topic: frozenset[str]) -> bool:
    """Whether it is another answer of the question just told: no topic of its own, or beside it and no sum over 100."""
    if q.kind not in ("issue", "other", "measure"):
        return False
    if not topic or (talk.worded and talk.worded[-1][0] is q and topic <= talk.worded[-1][1]):
        return True
    previous, c = talk.claims[talk.k - 1], talk.c
    if previous.sentence != c.sentence or previous.subgroup != c.subgroup or previous.value + c.value > 102:
        return False
    return len(topic) <= 2 or _AGAINST.search(talk.lower, previous.end, c.start) is not None


def _known(talk: Talk, text: str, at: int) -> Question | None:
    """The question of a statement with a canonical name: direction, measures, honesty, a job well done."""
    low = text.lower()
    if any(h.kind == "cue" and h.value == "direction" for h in talk.own):
        return talk.get("Direction of the country", "direction")
    if "legal" in low or "allow" in low or measures.repeals(low):
        listed = measures.listed(talk, [h for h in talk.own if at < 0 or h.start >= at - 40], low)
        if listed is not None:
            return listed
        if "abortion" in low and "legal" in low:
            return talk.get("Abortion: legal or illegal", "issue", None, "abortion")
    persons = [h for h in talk.own if h.kind in ("person", "title")]
    if _HONEST.search(low):
        who = _subject(talk, text)[0] or (talk.full(persons[-1]) if persons else talk.person)
        if who:
            return talk.get(f"{who}: honest and trustworthy", "issue", who)
    if _PERFORMS.search(low) and (persons or PRONOUN.search(low)):
        return ratings.rating(talk, "approval")
    return None


def _worded(talk: Talk, text: str, topic: frozenset[str], answer: str, before: Question | None) -> Question:
    """The question named by the words of its statement, or an earlier one with the same topic words."""
    subject, rest = _subject(talk, spoken(text))
    for q, words in reversed(talk.worded[-12:]):
        if (
            overlap(topic, words) >= 0.6 and len(topic & words) >= min(2, max(len(words), len(topic)))
            and (subject is None or q.subject in (None, subject))
        ):  # fmt: skip
            return q
    if not topic:
        told = asked.before(talk) if talk.c.answer in _SIDES else None
        if told is not None:
            return told
        if before is not None:
            return before
        rest = next(
            (
                t
                for t in (
                    clause(talk.folded[talk.c.end : talk.s.end]),
                    measures.without_verb(tail(talk.folded[talk.s.start : talk.c.start])),
                    clause(talk.folded[talk.s.start : talk.c.start]),
                )
                if label(t)
            ),
            answer,
        )
    name = label(rest)
    if subject and name:
        return talk.get_worded(f"{subject}: {name[0].lower() + name[1:]}", "issue", subject, talk.issue(), topic)
    return talk.get_worded(name or label(answer) or "Other", "issue" if topic else "other", None, talk.issue(), topic)


def _subject(talk: Talk, text: str) -> tuple[str | None, str]:
    """A statement's person and what it says of them, where it begins with one."""
    words = text.split(" ")
    if words[0].lower().strip("'\"") in _OWN_PRONOUN:
        who = talk.pronoun()
        if who is not None:
            return who, " ".join(words[1:])
    for n in range(1, min(4, len(words))):
        word = words[n - 1]
        if not word[:1].isupper():
            break
        surname = talk.topics.person(word.removesuffix("'s").lower())
        if surname is not None:
            return talk.topics.full(surname), " ".join(words[n:])
    return None, text
