"""Bare numbers that tell by how much something moved or leads: "a slump of 25", "off 14 since May", "and by eight then".

What counts is the word that the number stands behind, one of moving or of leading, whose move it is, a side's or what
a survey measures, and that the number counts nothing: a sign, a word of a closed class or a time follows it.
:func:`in_points` gives such numbers the unit "points", so that the rules of changes and leads read them as they read
those that are written with it.
"""

from __future__ import annotations

import re

from polls.language.names import Names
from polls.language.numbers import Figure
from polls.language.quick import quick
from polls.language.segment import Sentence
from polls.language.tokens import answer_words
from polls.rules.hedges import BEFORE_NUMBER
from polls.rules.movements import MOVED
from polls.rules.placed import closed, no_share

_DEGREE = rf"(?:(?:{BEFORE_NUMBER}) )*"
# "a slump of 25 in one month"
_NOUN_OF = quick(
    r"\b(?:drop|fall|decline|decrease|slump|slide|dip|plunge|tumble|collapse|crash|loss|gain|rise|increase|jump|surge|leap|swing|shift|bump|bounce"
    rf"|improvement|spread) of {_DEGREE}$|\b(?:lead|edge|advantage|gap|margin|cushion|deficit) (?:of|at|to|from) {_DEGREE}$"
)
# "That is a net 48"
_NET = quick(rf"\bnet (?:[a-z]+ ){{0,2}}(?:(?:of|at|is|was) )?{_DEGREE}$")
# "has added four since April", "off 14 since the spring"
_MOVED = quick(
    rf"\b(?:{MOVED}|off|lost|loses|losing|shed|sheds|added|adds|gave up|given up|put on|picked up|won back|(?:went|gone|goes|going) (?:back|for)wards?) (?:by )?{_DEGREE}$"
)
# "ahead by 17", "winning women by fifteen", "voters said yes by 21"
_BY = quick(
    r"\b(?:ahead|behind|up|down|leads?|led|leading|trail(?:s|ed|ing)?|wins?|winning|los(?:es?|ing)|beats?|beating|carry|carries|carrying|edges?|edged|tops?"
    r"|go(?:es)?|went|going|breaks?|broke|breaking|split|prefer(?:s|red)?|favou?r(?:s|ed)?|back(?:s|ed)?|pick(?:s|ed)?|said|say|says|yes|no)\b"
    rf"(?: [a-z'.-]+){{0,5}}? by {_DEGREE}$"
)
_VOTED = quick(r"\b(?:won|lost|carried|beat|topped|passed|approved|rejected|defeated)\b[^,;]*$")
# Since when, or in what time, something moved: what tells of a move and of no count.
_PERIOD = (
    r"since|over (?:the|a)|from|on (?:the )?(?:last|previous|month|week|year|quarter|\w+ (?:ago|earlier))"
    r"|in (?:the|a|one|two|three|just|only|less)|compared|this|last"
)
_OVER_TIME = re.compile(rf" (?:{_PERIOD})\b|,? to (?:minus|plus|[+-])")
_SINCE = re.compile(
    rf" (?:{_PERIOD}|(?:an?|one|two|three|four|five|six|\d+) [a-z]+ (?:ago|earlier))\b|,? to (?:minus|plus|[+-])"
)
# A second one behind "and", of another time, people or poll: "by 18 points in 2006 and by 8 two years ago".
_AND = re.compile(
    rf"(?: [^.;:()]{{1,70}}?)?(?:,? (?:and|but|compared (?:with|to)|against|versus|down from|up from)|,) (?:by )?{_DEGREE}"
)
_MOST = 60.0
_WORD = re.compile(r"[a-z\u00c0-\u024f-]+")
_CLAUSE = re.compile(r"[^;:.]*\Z")
# What a survey measures, and what stands for it or for who stood before.
_MEASURED = frozenset(
    """support approval disapproval rating ratings share shares figure figures number numbers score scores satisfaction backing popularity opposition
    confidence trust standing vote lead gap margin yes no remain leave side camp that it this he she they those who which""".split()
)


def in_points(lower: str, s: Sentence, numbers: list[Figure], names: Names) -> None:
    """Gives the bare numbers of a sentence the unit "points" that tell by how much something moved or leads."""
    for k, f in enumerate(numbers):
        if f.unit != "bare" or f.pair or not 0 < f.value <= _MOST or _counts(lower, s, f):
            continue
        left = lower[max(s.start, f.start - 90) : f.start]
        before = numbers[k - 1] if k else None
        again = (
            before is not None and before.unit == "points" and _AND.fullmatch(lower, before.end, f.start) is not None
        )
        told = (
            _NOUN_OF.search(left)
            or _NET.search(left)
            or (_BY.search(left) and not _VOTED.search(left))
            or _moved(left, lower, s, f)
        )
        if again or (told and _measured(left, lower, before, names)):
            f.unit = "points"


def _counts(lower: str, s: Sentence, f: Figure) -> bool:
    """Whether a number counts what stands behind it, or is a day, an age or one of seats."""
    if no_share(lower, s.start, s.end, f.start, f.end):
        return True
    return closed(lower, f.end, s.end) != "end" and _SINCE.match(lower, f.end, min(s.end, f.end + 40)) is None


def _moved(left: str, lower: str, s: Sentence, f: Figure) -> bool:
    """Whether something moved by so much since some time; who "was up 7 a week ago" led."""
    m = _MOVED.search(left)
    if m is None:
        return False
    up = m.group().split()[0] in ("up", "down")
    return (_OVER_TIME if up else _SINCE).match(lower, f.end, min(s.end, f.end + 40)) is not None


def _measured(left: str, lower: str, before: Figure | None, names: Names) -> bool:
    """Whether the clause before a number tells of a side, of an answer or of what a survey measures."""
    clause = _CLAUSE.search(left)
    words = _WORD.findall(clause.group()) if clause is not None else []
    if before is not None and before.unit != "bare":
        return True
    answers = answer_words("verbs", "adjectives", "nouns", "words")
    return any(w in _MEASURED or w in names.by_word or w in names.parties or w in answers for w in words)
