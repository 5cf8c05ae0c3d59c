"""Impeachment: an inquiry, the charge, removal; one name each."""

from __future__ import annotations

import re

from polls.linking.questions.talk import Question, Talk
from polls.linking.questions.topics import Hit
from polls.linking.questions.wording import clause

_SPEAKS = re.compile(
    r"\b(?:impeach|convict|inquiry\b|oust|out of office|removal\b|be removed\b|"
    r"remov\w+ (?:the president|president|him\b|her\b|from office|mr|trump))"
)
_REMOVAL = re.compile(r"\b(?:remov|convict|oust|leave office|out of office)")
_WANTED = re.compile(r"\b(?:should|want|favor|support|back)")


def asked(talk: Talk) -> Question | None:
    """The impeachment question that a figure's own words ask, if the document speaks of an impeachment."""
    if not talk.impeachment:
        return None
    own = clause(talk.lower[talk.c.end : talk.hi])
    return _question(talk, own, talk.hits) or _question(talk, talk.lower[talk.lo : talk.hi], talk.hits)


def stated(talk: Talk, statement: str) -> Question | None:
    """The same for a statement that somebody should be impeached or removed (lower case)."""
    if talk.impeachment and _SPEAKS.search(statement) and _WANTED.search(statement):
        return _question(talk, statement, talk.hits)
    return None


def announced(talk: Talk, back: int = 2) -> Question | None:
    """The question that a heading or lead-in without figures asks, at most ``back`` sentences before."""
    if not talk.impeachment:
        return None
    done = talk.last["any"][1] if "any" in talk.last else -1
    for at in range(talk.s.index - 1, talk.s.index - 1 - back, -1):
        if at <= done or at < 0:
            break
        t = talk.sentences[at]
        q = _question(talk, talk.lower[t.start : t.end], talk.topics.hits(t.start, t.end))
        if q is not None:
            return q
    return None


def _question(talk: Talk, text: str, hits: list[Hit]) -> Question | None:
    if not _SPEAKS.search(text):
        return None
    who = _whose(talk, hits)
    if "inquiry" in text or "proceedings" in text or "investigation" in text:
        name = f"Impeachment inquiry into {who}"
    elif _REMOVAL.search(text):
        name = f"Impeachment and removal of {who}"
    else:
        name = f"Impeachment of {who}"
    return talk.get(name, "measure", who, "impeachment")


def _whose(talk: Talk, hits: list[Hit]) -> str:
    """The sitting president, if the words name no other."""
    sitting = talk.topics.titled("president")
    for h in hits:
        if h.kind == "person" and (sitting is None or "impeach" in talk.lower[max(0, h.start - 26) : h.start]):
            k = talk.topics.known(h.value)
            if k is not None and k.office == "president":
                return k.name
    return sitting or talk.person or "the president"
