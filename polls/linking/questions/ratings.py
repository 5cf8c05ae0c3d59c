"""Ratings: whose job, whose handling of what, who is seen favorably."""

from __future__ import annotations

import re

from polls.language.quick import quick
from polls.linking.questions import impeachment, measures
from polls.linking.questions.talk import PRONOUN, Question, Talk
from polls.linking.questions.wording import clause, label, stems

_JOB = re.compile(r"\bjob\b|\bapproval\b|\bperformance\b|\boverall\b")
# The job as a whole again, after the handling of an issue.
_OVERALL = quick(r"\boverall\b|\bjob (?:approval|performance|rating)|\bas president\b|\bperformance (?:as|in)\b")
_OFFICE = re.compile(r"(?:presidency|job|office|duties|role|post|country|nation|state)\b")
_ON = re.compile(r"\b(?:on|of|with|toward|to|about|his|her|their|for|regarding) (?:the )?(?:\w+ )?\Z")
_HANDLED = re.compile(r"(?: of)? (?:the |his |her |its )?([^,;:.()\d]{3,60})")
# Between a figure and the person it rates.
_TOWARD = re.compile(
    r"\b(?:approv|disapprov|view|opinion|favou?r|unfavou?r|rat(?:e|ed|ing)|job|way|handl|perform|"
    r"impression|toward|see|think|feel|for|of the|on)"
)
_OF_BODY = re.compile(
    r"\b(?:approv\w+|views?|opinions?|ratings?|toward|favor\w*|job|way|of how)(?: of)?(?: the)?(?: job)? \Z"
)
_PARTIES = ("Republican Party", "Democratic Party")
_LAW = "Affordable Care Act"


def rating(talk: Talk, family: str) -> Question:
    """The question of a figure that approves or disapproves (``"approval"``) or sees favorably (``"favorability"``)."""
    approval = family == "approval"
    issue = _issue(talk) if approval else None
    who = _whom(talk)
    if approval:
        asked = impeachment.asked(talk)
        if asked is not None:
            return asked
    if who is None:
        thing = measures.approved(talk) if approval else measures.seen(talk)
        low = thing.lower()
        if stems(thing) and not measures.points_back(low) and not _JOB.search(low) and not PRONOUN.search(low):
            if approval:
                return measures.measure(talk)
            who = label(thing, 40)
    text = talk.lower[talk.lo : talk.hi]
    overall = _OVERALL.search(text) is not None or (who is not None and issue is None and "approval rating" in text)
    last = talk.last.get(family)
    before = last[0] if last is not None else None
    if before is not None and who is None and issue is None and not (overall and before.issue):
        m = PRONOUN.search(text)
        other = talk.pronoun() if m is not None and not talk.may_be(before.subject, m.group()) else None
        if other is None:
            return before
        who = other
    recent = talk.before(family, 3)
    if who is not None:
        if recent is not None and recent.subject == who and issue is None and recent.issue and not overall:
            return recent
    else:
        who = talk.pronoun() or (recent.subject if recent is not None else None)
        if who is None:
            any_ = talk.before()
            if before is None and any_ is not None and any_.kind in ("measure", "issue") and not _JOB.search(text):
                return any_
            told = impeachment.announced(talk)
            if told is not None:
                return told
            who = talk.person or talk.spoken() or talk.topics.titled("president")
    return named(talk, family, who, issue)


def named(talk: Talk, family: str, who: str | None, issue: str | None = None) -> Question:
    """The rating of a person or body, of the handling of an issue where one is given."""
    if who == _LAW and family == "approval":
        return talk.get(f"{who}: approval", family, who, "health care")
    what = f"handling of {issue}" if issue is not None else "job approval" if family == "approval" else family
    return talk.get(f"{who}: {what}" if who else what[0].upper() + what[1:], family, who, issue)


def _whom(talk: Talk) -> str | None:
    """The person or body that a figure's own words rate: after the figure, else the nearest before it."""
    lower, c = talk.lower, talk.c
    near = [
        h for h in talk.own
        if h.kind in ("person", "title") and not lower.endswith((" than ", " than the "), max(0, h.start - 10), h.start)
    ]  # fmt: skip
    after = next((h for h in near if h.start >= c.end), None)
    before = next((h for h in reversed(near) if h.start < c.start), None)
    if (
        after is not None
        and lower[c.start - 1 : c.start] != "("
        and (before is None or _TOWARD.search(lower, c.end, after.start))
    ):
        return talk.full(after)
    if before is not None:
        return talk.full(before)
    for h in talk.own:
        if h.kind == "body" and (
            h.value not in _PARTIES
            or lower.startswith(("republican party", "democratic party"), h.start)
            or _OF_BODY.search(lower, max(talk.s.start, h.start - 30), h.start)
        ):
            return h.value
    return None


def _issue(talk: Talk) -> str | None:
    """The issue whose handling is rated, if the figure's own words name one."""
    handling = next((h for h in talk.own if h.kind == "cue" and h.value == "handling"), None)
    for h in talk.own:
        if h.kind == "issue" and (
            (handling is not None and handling.start < h.start + 30)
            or _ON.search(talk.lower, max(talk.lo, h.start - 24), h.start)
        ):
            return h.value
    if handling is None:
        return None
    m = _HANDLED.match(talk.folded, handling.end, min(talk.hi, handling.end + 70))
    text = label(clause(m.group(1)), 40) if m else ""
    if not stems(text) or _OFFICE.match(text.lower()):
        return None
    first = text.split(" ", 1)[0]
    return text if first[1:].lower() != first[1:] else text[0].lower() + text[1:]
