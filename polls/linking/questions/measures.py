"""What is supported or opposed: a measure that polls ask about again and again, else the words of the text."""

from __future__ import annotations

import re

from polls.language.quick import quick
from polls.linking.questions import impeachment
from polls.linking.questions.talk import Question, Talk
from polls.linking.questions.topics import Hit
from polls.linking.questions.wording import clause, label, overlap, spoken, stems, tail

_OBJECT = re.compile(
    r"\b(?:support(?:s|ed|ing|ive)?(?: for| of)?|favou?r(?:s|ed|ing)?|back(?:s|ed|ing)?|oppos(?:e|es|ed|ing)|"
    r"opposition to|in favou?r of|against|reject(?:s|ed|ing)?|endorse[sd]?|welcome[sd]?|"
    r"(?:dis)?approv(?:e|es|ed|ing|al)(?: of)?|"
    r"(?:view|views|opinion|opinions|impression|impressions|feelings?) (?:of|about|toward)|views?|sees?)\b(?! by\b)"
)
_PASSIVE = re.compile(
    r"\b(?:(?:is|are|was|were) )?(?:supported|opposed|backed|favou?red|rejected|approved) by\b"
    r"|\b(?:drew|draws|gets|got|gained|has|had|with) (?:the )?(?:support|backing)\b"
)
_APPROVED = re.compile(r"\b(?:dis)?approv(?:e|es|ed|ing|al) of ")
# The verb of a sentence whose subject is the support for something.
_DOES = re.compile(
    r"(?<=\w) (?:has|have|had|is|are|was|were|stands|stood|remains|remained|rose|rises|fell|falls|climbed|dropped|"
    r"slipped|jumped|grew|continues|continued|appears|seems)\b(?! not\b)"
)
# An object that points back: "it", "the idea", "such a law".
_BACKWARD = re.compile(
    r"(?:of )?(?:it|this|that|them|those|the (?:idea|measure|plan|move|proposal|law|bill|change|ban|policy|deal)|"
    r"such (?:a|an) \w+|(?:that|this) \w+|doing so|(?:the|that) same)\b"
)
# What stands after "support" and is no object of it.
_NO_OBJECT = (
    "in ",
    "among ",
    "from ",
    "to ",
    "at ",
    "by ",
    "is ",
    "are ",
    "stands ",
    "was ",
    "has ",
    "fell ",
    "rose ",
    "and ",
    "or ",
)
_ON = re.compile(r"\b(?:on|about|over|comes to|as for) (?=\S)")
_REPEAL = quick(r"\b(?:repeal|scrap|undo|eliminat|get rid|replac|overturn|do away|abolish)")


def points_back(text: str) -> bool:
    """Whether an object (lower case) only points to one told before."""
    return _BACKWARD.match(text) is not None


def seen(talk: Talk) -> str:
    """What is supported or seen in some way: the words after the answer, before a passive one, or before the figure."""
    folded, lower = talk.folded, talk.lower
    m = _OBJECT.search(lower, talk.c.end, talk.hi)
    if m is not None:
        got = clause(folded[m.end() : talk.hi]).strip()
        if got:
            return got
    m = _PASSIVE.search(lower, talk.lo, talk.c.start)
    if m is not None:
        return tail(folded[talk.lo : m.start()]).strip()
    m = _OBJECT.search(lower, talk.lo, talk.c.start)
    return without_verb(folded[m.end() : talk.c.start]) if m is not None else ""


def without_verb(text: str) -> str:
    """What is supported, without what it does: "a dental plan has edged up" is "a dental plan"."""
    text = clause(text)
    m = _DOES.search(text)
    return (text[: m.start()] if m is not None else text).strip()


def approved(talk: Talk) -> str:
    """What is approved of, where the words after the figure say it."""
    m = _APPROVED.search(talk.lower, talk.c.end, talk.hi)
    return clause(talk.folded[m.end() : talk.hi]).strip() if m else ""


def measure(talk: Talk) -> Question:
    """The question of a figure that supports or opposes something."""
    asked = impeachment.asked(talk)
    if asked is not None:
        return asked
    thing = seen(talk)
    if thing.startswith(_NO_OBJECT):
        thing = ""
    topic = stems(thing)
    before = talk.last.get("measure")
    if not topic:
        told = impeachment.announced(talk)
        if told is not None:
            return told
        vote = talk.before()
        if vote is not None and vote.kind == "vote" and before is None:
            return vote
    if not topic or (len(topic) < 3 and points_back(thing.lower())):
        lead = _lead(talk)
        if before is not None and talk.s.index - before[1] <= 2 and (before[1] == talk.s.index or not lead):
            return before[0]
        thing = lead
        topic = stems(thing)
    if not topic:
        any_ = talk.before()
        if any_ is not None:
            return any_
        thing = _sentence_before(talk)
        topic = stems(thing)
    got = listed(talk, talk.own, thing.lower()) or same(talk, topic)
    if got is not None:
        return got
    text = label(spoken(thing)) or label(spoken(clause(talk.folded[talk.s.start : talk.c.start]))) or "Measure"
    return talk.get_worded(f"{text}: support", "measure", text, talk.issue(), topic)


def listed(talk: Talk, hits: list[Hit], text: str) -> Question | None:
    """The measure of the lexicon among ``hits``; ``text`` (lower case) may say that it is to be repealed."""
    h = next((h for h in hits if h.kind == "measure"), None)
    if h is None:
        return None
    if h.value == "Affordable Care Act" and _REPEAL.search(text):
        return talk.get("Affordable Care Act: repeal", "measure", h.value, "health care")
    issue = next((x.value for x in hits if x.kind == "issue" and x.start < h.end and h.start < x.end), None)
    return talk.get(f"{h.value}: support", "measure", h.value, issue)


def repeals(text: str) -> bool:
    """Whether a statement (lower case) is about undoing a law."""
    return _REPEAL.search(text) is not None


def same(talk: Talk, topic: frozenset[str]) -> Question | None:
    """An earlier question with the same topic words."""
    for q, words in reversed(talk.worded[-12:]):
        if overlap(topic, words) >= 0.6 and len(topic & words) >= min(2, len(words)):
            return q
    return None


def _lead(talk: Talk) -> str:
    """The topic that a sentence names before its figure: "Views are split on X: 49 percent favor it"."""
    head = talk.folded[talk.s.start : talk.c.start]
    cut = max(head.rfind(":"), head.rfind(", "))
    if cut <= 20:
        return ""
    m = _ON.search(head, 0, cut)
    text = clause(head[m.end() : cut]) if m else ""
    return text if stems(text) else ""


def _sentence_before(talk: Talk) -> str:
    if talk.s.index == 0:
        return ""
    t = talk.sentences[talk.s.index - 1]
    m = _OBJECT.search(talk.lower, t.start, t.end)
    text = without_verb(talk.folded[m.end() if m else t.start : t.end])
    return text if len(stems(text)) > 1 else ""
