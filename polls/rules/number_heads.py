"""A number that stands alone, as a headline does, and is told of right behind: "THE NUMBER: 37%. That is the share who approve"."""

from __future__ import annotations

import re

from polls.language.segment import Sentence, sentences
from polls.language.tokens import AnswerWord
from polls.rules import verbs
from polls.rules.clauses import read
from polls.rules.counting import SHARES
from polls.rules.groups import group_right
from polls.rules.phrases import phrase
from polls.rules.registry import rule
from polls.rules.statements import counts
from polls.rules.view import Bound, View, view

# Nothing but the number, with what it is called before a colon and words that only hedge it.
_ALONE = re.compile(r"(?:[zZo]{1,6}:)?z{0,3}F[.:]?")
_CALLED = re.compile(r"(?:[a-z']+ ){0,4}(?:numbers?|figures?|stats?|statistics?|polls?|percentage)(?: [a-z]+){0,3} ?:")
_FARTHEST = 400  # characters of what follows
# "That's the share …", "The share …", "How many …", with nothing else before them
_THIS_IS = re.compile(r"(?:(?:that|this|it|which|here)(?:'s| is| was) )?(?:(?:the|a) )?(?:[a-z]+ )?")
_HOW_MANY = re.compile(r"(?:(?:(?:that|this|it)(?:'s| is| was)|here(?:'s| is)) )?how (?=many\b)")
_NUMBERS = SHARES | {"number", "percent", "portion"}


def _behind(v: View) -> View | None:
    """The sentence that follows the number, whatever its paragraph."""
    folded, begin = v.document.folded, v.sentence.end
    ahead = folded[begin : begin + _FARTHEST]
    at = begin + len(ahead) - len(ahead.lstrip(" \n."))
    found = sentences(folded[at : at + _FARTHEST].split("\n", 1)[0])
    if not found:
        return None
    one = found[0]
    return view(v.document, Sentence(at + one.start, at + one.end, v.sentence.paragraph, v.sentence.index), v.names)


@rule("share.heading", rank=7, units=("percent", "fraction"), pair=False)
def heading(v: View, k: int) -> Bound | None:
    """F alone, then "That's the share of GROUP who PREDICATE", "Say …", "Approval of …": what is said there is the answer."""
    if len(v.figs) > 1 or not _ALONE.fullmatch(v.tags):
        return None
    if ":" in v.tags[: v.figs[k]] and not _CALLED.match(v.low(0, v.figs[k])):
        return None  # "Too far: 43%": the label is the answer
    w = _behind(v)
    if w is None or len(w.items) < 2:
        return None
    end = w.figs[0] if w.figs else len(w.items)
    end = next((q for q in range(end) if w.tags[q] in ".;:("), end)
    got = _share_of(w, end) or _noun(w) or _predicate(w, end)
    return Bound("share.heading", got[0], group=got[1]) if got is not None else None


def _share_of(w: View, end: int) -> tuple[str, str | None] | None:
    """ "That's the share of GROUP who PREDICATE", "The percentage of GROUP VERBing", "How many GROUP VERB"."""
    head = next((q for q in range(min(end, 6)) if w.items[q].word in _NUMBERS), -1)
    if head >= 0 and _THIS_IS.fullmatch(w.low(0, head) + " " if head else ""):
        people = set(w.tags[head:end]) & set("Gg") or w.low(head + 1, head + 2) in ("who", "that")
        got = counts(w, head, end) if people else None
        return (got[0], got[1]) if got is not None else None
    if (many := _HOW_MANY.match(w.low(0, end))) is None:
        return None
    begin = w.items[0].start + many.end()
    return _of_people(w, next((q for q in range(end) if w.items[q].start >= begin), end), end)


def _noun(w: View) -> tuple[str, str | None] | None:
    """ "Approval of the president", "Opposition to the tariffs", "Disapprove"."""
    i = 1 if w.items[0].word in ("the", "his", "her", "its", "their") else 0
    word, behind = w.items[i].value, w.tags[i + 1 : i + 2]
    if w.tags[i] not in "RVJ" or not isinstance(word, AnswerWord):
        return None
    return (word.name, None) if w.tags[i] != "R" or not behind or behind in "otfi." else None


def _predicate(w: View, end: int) -> tuple[str, str | None] | None:
    """ "Say groceries cost more", "Of renters who fear eviction", "of Danes want it gone"."""
    if w.tags[0] == "o":
        return _of_people(w, 0, end)
    if w.tags[0] not in "SA" and not (w.items[0].word.isalpha() and w.tags[0] == "V"):
        return None
    got = read(w, 0, end) or phrase(w, 0, end)
    return (got.answer, None) if got is not None and got.answer and not got.answer.startswith("<") else None


def _of_people(w: View, i: int, end: int) -> tuple[str, str | None] | None:
    """What people do who stand at item ``i``, with "of" or without."""
    group, j = group_right(w, i, end)
    if j == i and w.tags[i : i + 1] in ("G", "g"):
        group, j = (str(w.items[i].value) if w.tags[i] == "G" else None), i + 1
    if j <= i or j >= end:
        return None
    got = read(w, j, end)
    if got is None and verbs.opens(w, j, end):
        got = phrase(w, j, end)
    return (got.answer, group) if got is not None and got.answer and not got.answer.startswith("<") else None
