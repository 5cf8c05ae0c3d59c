"""Whose change a number is: the answer that its clause tells of, from the words around it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from polls.language.tokens import AnswerWord
from polls.rules import clause_subjects, predicates, reasons
from polls.rules.camps import TWO_PARTIES
from polls.rules.changed import WENT_ASIDE, behind_share, elliptical, judged, of_another
from polls.rules.clauses import read
from polls.rules.conjunctions import CONDITION
from polls.rules.contest_words import BIDS
from polls.rules.frames import main_subject, name_of
from polls.rules.guesses import mover
from polls.rules.hedges import ABOUT
from polls.rules.movements import FELL, MOVED, ROSE
from polls.rules.ratings import RATED
from polls.rules.statements import counted, what_is_measured
from polls.rules.view import Bound, View, first_read


@dataclass(slots=True)
class _Change:
    """The number ``k`` that something moved by, at item ``i`` of a clause from ``lo`` to ``hi``, behind the reading ``before``.

    ``group`` is whose change it is, as far as that has been read; ``owner`` who has what changed, where nothing better is told.
    """

    v: View
    k: int
    lo: int
    i: int
    hi: int
    before: Bound | None
    group: str | None = None
    owner: str | None = None

    @property
    def share(self) -> Bound | None:
        """The share right before, if there is one."""
        return self.before if self.before is not None and self.before.kind == "share" else None


def as_change(v: View, k: int, sign: int, name: str) -> Bound | None:
    """A change of the answer that its clause tells of: up with ``sign`` 1, down with -1."""
    c = _Change(v, k, v.gap_start(k), v.figs[k], v.gap_end(k), v.bound[k - 1] if k else None)
    answer = first_read(c, _READERS)
    if answer is None and name != "margin.change_than":
        stop = next((q for q in range(c.i + 1, c.hi) if v.tags[q] in ";:" or v.items[q].word in CONDITION), c.hi)
        behind = next((q for q in range(c.i + 1, min(stop, c.i + 9)) if v.tags[q] == "N"), None)
        answer = name_of(v, behind) if behind is not None else None
    for q in range(c.i + 1, min(c.hi, c.i + 6)):
        if v.tags[q] in ";:(" or v.tags[q : q + 2] in (",&", ",x") or reasons.opens(v, q, c.hi):
            break
        if v.tags[q] == "G" and v.tags[q - 1] in "mWfz":
            c.group = str(v.items[q].value)
    if answer is None and v.figure(k).unit == "percent" and not _SINCE_LAST.search(v.low(c.i + 1, c.i + 7)):
        return None  # "admissions fell by 90 percent": of what was answered, nothing
    value = sign * abs(v.figure(k).value)
    return Bound(name, answer or predicates.SAME, "change", group=c.group, value=value)


# "a two per cent drop from last week": since the survey before, so that it is one of an answer.
_SINCE_LAST = re.compile(
    r"\b(?:from|since|on|over|compared (?:to|with)) (?:the |our |its )?(?:last|previous|prior) (?:week|month|poll|survey|wave|quarter|time|year)\b"
)
_IN_ANSWER = re.compile(r"z{1,3}(?:i[zp]{0,2}([RV])|(J))")
# "a one-point uptick in those who …", "a six-point fall in the number of voters who …"
_IN_THOSE = re.compile(r"[zAKL]{1,3}[io]z{0,2}(?:[zA]o)?z{0,2}[gGz]r")
_FOR_WHOM = re.compile(r"z{1,3}(?:f|tz)?z{0,2}([NG])")
_FOR_OR_TO = re.compile(r"\b(?:for|to|towards?)\b")


_ASIDE = re.compile(r"(?:percent|per cent)? ?[,\u2013\u2014-] ?an?")


def _in_answer(c: _Change) -> str | None:
    """ "a 13% drop in support"."""
    m = _IN_ANSWER.match(c.v.tags, c.i + 1, min(c.hi, c.i + 8))
    word = c.v.items[m.end() - 1].value if m else None
    if isinstance(word, AnswerWord) and word.name == "support" and _ASIDE.fullmatch(c.v.low(c.lo, c.i)):
        names = (*c.v.names.people, *c.v.names.parties.values())
        if c.before is None or (c.share is not None and c.share.answer in (*names, predicates.SAME)):
            return (
                c.share.answer if c.share is not None else predicates.SAME
            )  # "on 14%, a four-point increase in support"
    return word.name if isinstance(word, AnswerWord) else None


_AFTER_DASH = re.compile(rf"[,(\u2013\u2014-] ?(?:up|down)(?: by)?(?: (?:{ABOUT}|a full|an?))*$")
# "Labour would win 26% if they voted on Sunday, a gain of two points"
_A_GAIN_OF = re.compile(rf", (?:an?|its|their) (?:[a-z]+ ){{0,2}}(?:{FELL}|{ROSE}) of(?: (?:{ABOUT}|an?)){{0,2}}$")


# "Labour, at 26 percent, is down two"
_IS_DOWN = re.compile(
    rf"(?:percent|%)? ?, (?:is|are|was|were)(?: now| still| also)? (?:up|down)(?: by)?(?: (?:{ABOUT}))*"
)


def _of_the_share(c: _Change) -> str | None:
    """What the share right before is of: "31 percent, down two"; of a pair's, whoever is ahead."""
    v, k, before = c.v, c.k, c.share
    if before is None:
        return None
    left = v.low(c.lo, c.i)
    if not (behind_share(v, k) or _AFTER_DASH.search(left) or _A_GAIN_OF.search(left) or _IS_DOWN.fullmatch(left)):
        return None
    if of_another(v, c.lo, c.i, before):
        return None
    if before.answer is not None and k > 1 and before.rule.startswith("pair.lead"):
        first = v.bound[k - 2]  # "a 47-44 lead, up two points": of whoever is ahead
        return first.answer if first is not None and v.figure(k - 2).value > v.figure(k - 1).value else before.answer
    return before.answer


def _in_those(c: _Change) -> str | None:
    """ "an 11-point rise in those who …"."""
    those = _IN_THOSE.match(c.v.tags, c.i + 1, c.hi)
    got = read(c.v, those.end(), c.hi) if those is not None else None
    return got.answer if got is not None and got.answer and not got.answer.startswith("<") else None


def _for_whom(c: _Change) -> str | None:
    """ "a six-point gain for Doe"."""
    m = _FOR_WHOM.match(c.v.tags, c.i + 1, min(c.hi, c.i + 8))
    if m is None or not _FOR_OR_TO.search(c.v.low(c.i + 1, m.end())):
        return None
    at = m.end() - 1
    return name_of(c.v, at) if c.v.tags[at] == "N" or c.v.items[at].value in TWO_PARTIES else None


def _counted(c: _Change) -> str | None:
    """ "the number of those who approve fell by six points"."""
    count = counted(c.v, c.lo, c.i)
    return count[0] if count else None


def _went_aside(c: _Change) -> str | None:
    """ "43 percent of the vote, losing two": of that share."""
    aside = WENT_ASIDE.search(c.v.low(c.lo, c.i))
    return c.share.answer if aside is not None and aside["of"] and c.share is not None else None


def _measured(c: _Change) -> str | None:
    """ "confidence in the president fell by 13 points"."""
    return what_is_measured(c.v, c.lo, c.i) if "R" not in c.v.tags[c.lo : c.i] else None


_MOVED_RATING = ("margin.change", "wave.to")


# "opinions of the country have fallen by 15 points", "negative views of the bank rose by four"
_VIEWS_MOVED = re.compile(
    r"(?P<ill>(?:negative|unfavou?rable|poor|bad|dim|critical|hostile) )?\b(?:opinions?|views?|attitudes?|perceptions?|impressions?) (?:of|about|towards?) "
    rf"(?!(?:whether|how|what|who|if|why)\b)[^,;:()\d]{{2,60}}? (?:(?:has|have|had) (?:[a-z]+ ){{0,2}})?(?:{MOVED}|soured|worsened|deteriorated|brightened)\b[^;:()\d]{{0,20}}$"
)


def _views(c: _Change) -> str | None:
    """What people think of somebody or something, as it moves by points: a good view of it."""
    if c.v.figure(c.k).unit != "points" or "R" in c.v.tags[c.lo : c.i]:
        return None
    m = _VIEWS_MOVED.search(c.v.low(c.lo, c.i))
    if m is None:
        return None
    return "unfavorable" if m["ill"] else "favorable"


def _as_rated(c: _Change) -> str | None:
    """ "his rating slid four points to 38 per cent, while Doe's rose by three": a rating as well."""
    # "is down three points to 33 per cent"
    rated = c.before if c.before is not None or c.k < 2 else c.v.bound[c.k - 2]
    if rated is None or rated.answer not in RATED:
        return None
    return rated.answer if elliptical(c.v, c.lo, c.i, moved=rated.rule in _MOVED_RATING) else None


def _nearest(c: _Change) -> str | None:
    """The answer or the name that stands nearest before a number; notes whose it is by the way."""
    v = c.v
    for q in range(c.i - 1, max(c.lo - 1, c.i - 26), -1):
        t, it = v.tags[q], v.items[q]
        if t == "N" and c.owner is None and it.word.endswith("'s"):
            c.owner = name_of(v, q)  # "the Coalition's primary vote fell"
        if t in "RVJ" and isinstance(it.value, AnswerWord):
            own = c.share.answer if q == c.lo and c.share is not None and "," in v.tags[q : c.i] else None
            return own or _of_whom(c, q, it.value.name)  # "has 16 percent support in May, dropping two points"
        if t == "N" and not it.word.endswith("'s"):
            whose = clause_subjects.mover(v, c.k, q)
            return judged(v, c.lo, q) or name_of(v, q if whose is None else whose)
        if t == "p" and it.value and (it.word in ("he", "she") or v.items[q + 1].word in BIDS):
            return name_of(v, q)  # "he has gained three points", "her campaign has"
        if t == ";" or (t == "," and v.figure(c.k).unit == "percent" and q < c.i - 1):
            return None  # "…, although tariffs rose 6 percent"
    return None


def _of_whom(c: _Change, q: int, answer: str) -> str:
    """The answer at item ``q``, or, of support, the one who has it; notes the group before it."""
    v = c.v
    if answer == "support" and q and v.tags[q - 1] == "N":
        owner = v.items[q - 1]  # "Doe's support", "Liberal support is down one point"
        if owner.word.endswith("'s") or owner.value in v.names.parties.values():
            return name_of(v, q - 1)
    if v.tags[q - 1 : q] == "G":
        c.group = str(v.items[q - 1].value)
    return answer


def _before_aside(c: _Change) -> str | None:
    """ "Labour, rising one per cent, is on 43", "on 43 per cent, increasing one per cent since May"."""
    v = c.v
    if WENT_ASIDE.search(v.low(c.lo, c.i)) is None:
        return None
    comma = next(q for q in range(c.i - 1, c.lo - 1, -1) if v.tags[q] == ",")
    if comma > c.lo:
        if v.tags[comma - 1] == "N":
            return name_of(v, comma - 1)
        if v.low(c.i + 1, v.gap_end(c.k)) != "to" or (whose := main_subject(v, c.lo, comma)) is None:
            return None
        return name_of(v, whose)  # "Labour could not govern alone, plunging 9 per cent to 43"
    return c.share.answer if c.share is not None else None


def _owner(c: _Change) -> str | None:
    """Who has what changed, or whoever moved."""
    return c.owner or mover(c.v, c.lo, c.i)


# In this order, until one says what changed.
_READERS = (
    _in_answer,
    _of_the_share,
    _in_those,
    _for_whom,
    _counted,
    _went_aside,
    _measured,
    _views,
    _as_rated,
    _nearest,
    _before_aside,
    _owner,
)
