"""Whose figure a number is where no survey is named beside it: an office's, a cause's, a record's, a reckoning's; or a finer one.

What a text tells without a survey word may still be its survey's. It is another's where the clause says who tells it ("police
say", "hospital figures show", "officials estimate"), as of what day it was counted, or where it is given to a tenth in a text
whose survey is told in whole numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from polls.language.alternatives import one_of
from polls.language.calendars import MONTH_FORMS
from polls.language.hints import Hinted, any_of
from polls.lexicon.loader import load
from polls.rules.view import Bound, View

_WORDS = load("sources")


def _any_of(*kinds: str) -> str:
    return one_of(word for kind in kinds for word in _WORDS[kind])


_TELL = rf"(?:(?:also|now|still|have|has|had) ){{0,2}}(?:{_any_of('tell', 'reckon')})"
_WHO = rf"(?:{_any_of('offices', 'people')})"
# "Federal officials estimate that", "the White House acknowledges"; not of people of whom a share is told: "half of officials say".
_TELLS = Hinted(
    rf"(?<!of )(?<!of the )(?<!of all )\b{_WHO}(?:,? (?:of|for|in|at|from|on|with) (?:[a-z.'&-]+ ){{0,3}}[a-z.'&-]+)? {_TELL}\b[^.;:?]{{0,90}}$"
)
# Behind the figure: "…, the White House says."
_TOLD = Hinted(
    rf"[^.;:]{{0,120}}?(?:, ?\"?|,?\" )(?:as )?(?:the |an? |its |state |city |federal )?(?:[a-z.'&-]+ ){{0,3}}{_WHO}(?: (?:of|for|in|at|from) [^.,;:]{{1,40}})? {_TELL}(?=[.,;)\"]|$| (?:on|in|last|this|at|earlier|after|today|yesterday|[a-z]+day)\b)"
)
# "NHS figures suggest that"; "these figures" may be the survey's.
_RECORD = rf"(?!(?:{_any_of('open')}) )[a-z.'&/-]+ (?:{_any_of('records')})"
_RECORDS = Hinted(
    rf"\b{_RECORD}(?:,? (?:from|for|of|by|released|published|compiled|collected|obtained|issued|kept|provided)\b[^.;:]{{0,60}}?,?)? {_TELL}\b[^.;:?]{{0,90}}$"
)
# "An estimated four in 10 will": whoever reckons it; "an estimated 7.2 million families" are another number.
_ESTIMATED = Hinted(
    rf"\b(?:{_any_of('reckon')})\b(?! (?:at |to be |some |about )?(?:[a-z]{{0,2}}[$\u00a3\u20ac\u20b1\u20b9] ?)?\d)[^.;:?]{{0,110}}$"
)
_COUNTED_ON = Hinted(
    rf"\bas of (?:[a-z]+day|(?:{MONTH_FORMS})|the end|the start|last|this|early|mid|late)\b[^.;:]{{0,50}}$"
)
# "He said that 62 per cent of Canadians have a dentist": somebody's word, unless it is of what they think.
_SOMEBODY_SAID = Hinted(
    r"\b(?:he|she) (?:said|says|added|noted|claimed|says?) (?:that )?(?:(?:about|some|nearly|over|more than|only|just|roughly|almost|around) )*$"
)
_HINTS = any_of(_SOMEBODY_SAID, _TELLS, _TOLD, _RECORDS, _ESTIMATED, _COUNTED_ON)
_MINDS = re.compile(
    r"\b(?:say|think|believe|feel|felt|thought|believed|support|oppose|approve|disapprove|favou?r|want|wanted|prefer|agree|disagree|said (?:that )?(?:they|he|she|it|the))\b"
)
# Readings that take whatever words stand there for an answer, or an answer told before.
_FREE = (
    "share.phrase", "share.same", "share.gapped", "share.on", "share.made_up", "share.passive_same", "pair.same", "pair.range",
    "pair.left_statement", "vote.guess", "bracket.phrase", "margin.same",
)  # fmt: skip
_ENOUGH = 4  # whole figures that show how fine a survey's are
_PAIR = 2


def elsewhere(v: View, k: int, b: Bound) -> Iterator[tuple[float, str]]:
    """What says that a number in a sentence without a survey is told by somebody else, with its weight."""
    if not b.rule.startswith(_FREE):
        return
    s, low, f = v.sentence, v.document.lower, v.figure(k)
    if not s.may & _HINTS:
        return
    before = low[max(s.start, f.start - 190) : f.start]
    after = low[f.end : min(s.end, f.end + 200)]
    told = _TOLD.match(s, after)
    if _MINDS.search(told.group() if told else after[:90]):
        return
    if _COUNTED_ON.search(s, before):
        yield 5.0, "counted as of a day"
    elif told or _TELLS.search(s, before) or _RECORDS.search(s, before):
        yield 6.0, "somebody else as its source"
    elif b.rule == "share.phrase" and _SOMEBODY_SAID.search(s, before):
        yield 2.0, "somebody's word"
    elif (reckoned := _ESTIMATED.search(s, before)) and not _by_those_asked(
        v, f.start - len(before) + reckoned.start()
    ):
        yield 5.0, "a reckoning"


def _by_those_asked(v: View, at: int) -> bool:
    """Whether the verb at a place of the text has a group for its subject: "respondents estimated that"."""
    i = next((q for q, item in enumerate(v.items) if item.end > at), 0)
    return "g" in v.tags[max(0, i - 3) : i].lower()


def finer(v: View, k: int, whole: int, fine: int) -> bool:
    """Whether a share is given to a tenth where the survey's so far are all whole (``whole`` of them, ``fine`` not).

    A result or a rate comes alone or as a pair; a row of more is another survey's.
    """
    if whole < _ENOUGH or fine or v.figure(k).grain >= 1 or v.figure(k).unit not in ("percent", "bare"):
        return False
    return sum(v.figure(q).grain < 1 for q in range(len(v.figs))) <= _PAIR
