"""The answer that the words left of a figure name, where no rule has read them: "those who disapprove come to 63%"."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain

from polls.language.alternatives import one_of
from polls.language.tokens import AnswerWord, opposite
from polls.lexicon.loader import load
from polls.rules.carried_groups import LEFT_OUT
from polls.rules.contraries import positive
from polls.rules.discourse import Discourse
from polls.rules.hedges import ABOUT
from polls.rules.in_order import past_condition
from polls.rules.sides import RATINGS
from polls.rules.view import Bound, View

_FOR_WHOM = re.compile(r"f[Np](?![zZA])")


_NO_VIEW = re.compile(
    r"\b(?:no opinion|no view|no preference|(?:don't|do not|didn't|did not) know|(?:could not|couldn't|can't|cannot|would not|wouldn't) (?:say|decide)|not sure|unsure|undecideds?|uncertain|don't knows|fence-sitters|waverers|(?:still|yet to|not) (?:making|make|made) up (?:its|their) minds?)\b"
)


_WHEN_IT = re.compile(
    rf",? ?when (?:it|that|the (?:figure|share|number)) (?:was|stood at|came to)(?: (?:{ABOUT})){{0,2}}"
)


_ASIDE_VERB = re.compile(r",z{0,2}[EHKM][EHKzad]{0,3}[ati]?[zd]{0,2}$")


def _aside_before(v: View, k: int) -> int | None:
    """Where an aside opens that parts a subject from its figure: "his rating in a poll, which has an error of 3 points, was 48"."""
    closed = _ASIDE_VERB.search(v.tags, v.gap_start(k), v.figs[k])
    if closed is None or not k or v.refused[k - 1] is None:
        return None
    opened = v.tags.rfind(",", 0, v.figs[k - 1])
    return opened if opened > 0 and v.items[opened + 1].word in _ASIDE else None


_ASIDE = frozenset("which who whose where with taken conducted carried released published based done".split())


def _told_by_the_way(v: View, lo: int, f: int) -> tuple[int, int] | None:
    """The items around a clause between commas: "approval of her work, which is no small matter, is at 34%"."""
    for q in range(f - 1, lo + 1, -1):
        if v.items[q].word == "which" and v.tags[q - 1] == ",":
            close = v.tags.rfind(",", q, f)
            return (q - 2, close) if close > 0 else None
    return None


# What is measured of a person or a thing is the good of it: "her trust number", "the honesty score", "its confidence level".
_MEASURE = "numbers?|scores?|ratings?|levels?|marks?|figures?|index|grades?"


@cache
def _good_of() -> re.Pattern[str]:
    return re.compile(rf"\b(?P<what>{one_of(load('words')['good'])})[ -](?:{_MEASURE})\b")


def good_of(d: Discourse, v: View, k: int) -> str | None:
    """The good side of what was told, where its measure is named: "her honesty score" where many do not find her honest."""
    told = d.q.here(v.sentence.index)
    m = _good_of().search(v.low(v.gap_start(k), v.figs[k])) if told is not None else None
    if m is None or told is None or m["what"][:5] not in told:
        return None
    return positive(told)


def own_words(d: Discourse, v: View, k: int, b: Bound) -> str | None:
    """The answer that the words left of a figure name by themselves: "those who disapprove come to 63%"."""
    rating: str | None = None  # a noun of rating gives way to a verb before it
    when = _WHEN_IT.search(v.low(v.lo[k], v.figs[k]))  # "the yes side has not moved since March, when it was 40"
    lo = v.gap_start(k) if when else v.lo[k]
    lo = max(lo, past_condition(v, lo, v.figs[k]))
    aside = _aside_before(v, k)
    before = () if aside is None else range(aside - 1, max(0, aside - 12) - 1, -1)
    told = _told_by_the_way(v, lo, v.figs[k])
    here = (
        chain(range(v.figs[k] - 1, told[1], -1), range(told[0], lo - 1, -1))
        if told
        else range(v.figs[k] - 1, lo - 1, -1)
    )
    for q in chain(here, before):
        t, item = v.tags[q], v.items[q]
        if when and t == "Y":
            return item.word
        if t == ";" or item.word == "which":
            of = v.items[q - 2] if q > 1 and v.tags[q - 1] == "," else None
            if of is not None and isinstance(of.value, AnswerWord):
                return of.value.name  # "five points less than undecided, which was 12 percent"
            break
        quoted = v.tags[q - 1 : q] == v.tags[q + 1 : q + 2] == '"'
        if t == "Y" and (quoted or v.low(q + 1, q + 2) in ("side", "camp", "vote", "campaign")):
            return item.word  # "the yes side stood at 40 percent", 'those who would vote "no" are on 51'
        if t in "VJR" and isinstance(item.value, AnswerWord):
            name = item.value.name
            if name == "support" and _FOR_WHOM.match(v.tags, q + 1) and v.items[q + 2].value:
                return str(
                    v.items[q + 2].value
                )  # "support for him among nurses, who are many, has increased to 33 percent"
            if t == "V" and q and (v.tags[q - 1] == "n" or v.items[q - 1].word.endswith("n't")):
                return opposite(name) or name
            return name
        if t == "G" and str(item.value).startswith("undecided"):
            if b.group == item.value:
                b.group = None
            return "undecided"
        if (item.word in RATINGS and t in "zAKR") or (item.word == "doing" and "job" in v.low(v.lo[k], q).split()):
            rating = d.q.rating()[0]
    if rating is None and (m := _NO_VIEW.search(words := v.low(max(lo, v.lo[k]), v.figs[k]))):
        return None if LEFT_OUT.search(words) or m.start() > 60 else "undecided"
    return rating
