"""Bare numbers whose place says that they are shares: "Victoria, on 49", "it's 12 for water", "27 don't", "83 of renters".

No word that such a number stands beside needs to be known. What counts is that nothing follows which it could count
(only a sign or a word of a closed class), and that before it stands a verb of being or having, a preposition of
place, or the beginning of its clause.
"""

from __future__ import annotations

import re

from polls.language.calendars import MONTH_FORMS
from polls.language.quick import quick
from polls.language.tokens import answer_words, roles

_HEDGE = r"(?:(?:just|only|about|nearly|almost|around|roughly|barely|some|now|still|then|at|on|a|an|mere|even|over|under|as|high|low|exactly|closer|to) )*"
# "Victoria, on 49", "opposed by 38", "a distant second at 16", "with 12 for Roe"
_PLACE = re.compile(rf"(?:^|[\w,;)\"'] ?)\b(?P<w>on|at|with|to|in at) {_HEDGE}$")
# "it's 39", "has 83 of", "the figure was 42", "scored 29": a subject and a verb of being or having
_VERB = re.compile(
    rf"\b(?:(?:(?:it|that|this)(?:'s| is| was| has been| had been)"
    rf"|\b(?:share|figure|number|proportion|percentage|support|backing|approval|rating|score|reading|total|level|tally|result)s?(?: [a-z'-]+){{0,5}} (?:is|are|was|were|has been|had been|stood|stands))"
    rf"|has|have|had|gets?|got|takes?|took|holds?|held|scores?|scored|polls|polled|draws?|drew|averages?|averaged|manages?|managed"
    rf"|records?|recorded|registers?|registered|attracts?|attracted|makes? up|made up|reach(?:es|ed)?|hits?) {_HEDGE}$"
)
_CLAUSE = re.compile(
    r"(?:^|[;:(\u2014\u2013]|--|[,-] |\b(?:and|but|while|whereas|though|although|or|with|because|since|where|when)) ?(?:(?:and|but|then|only|just|about|some|nearly|almost|fully|another|a|further|the|other|remaining|yet) )*$"
)
_NO_SUBJECT = re.compile(
    r"\b(?:(?:who|i|i'm|age|aged|ages?|years?|born|until|till|turned|turning|page|number|no\.|chapter|route|highway|level|scale) (?:\w+ )?|(?<!said )(?:he|she) (?:is|was) |they (?:are|were) )$"
)
_ONLY = re.compile(r"(?:and |but )?(?:just|only|barely|a mere|a whopping) ")  # "Essays? Just 16, which …"
_CALENDAR = quick(rf"\b(?:{MONTH_FORMS}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\.?,? {_HEDGE}$|[$\u00a3\u20ac#:/]$")
# A lead, a change or a count of places told of in the same clause: its own rules read that.
_LEAD = re.compile(
    r"\b(?:leads?|led|leading|gap|margins?|advantage|edge|cushion|deficit|ahead|behind|net|points?)\b[^;:.]{0,60}$"
)
_OTHER = re.compile(
    r"\b(?:top (?:ten|five|\d+)|rank(?:s|ed|ing|ings)?|there (?:is|are|was|were|have|had|has)|seats?|mps|tds|delegates?|wards|constituencies|ridings|electorates|votes|goals|wickets|runs|dead|killed|temperatures?|degrees)\b(?:(?!, (?:is|are|was|were|has|have|now)\b)[^;:.]){0,60}$"
)
_AGE = re.compile(r"\bages?\b[^;:.]*$")
# Of so few no share is told: their number is.
_FEW = re.compile(r"\b(?:survey|poll|panel|sample|group) of (?:about |some )?\d\d? ")
_SEATS_AFTER = re.compile(r"[^;:.]{0,40}\b(?:seats|mps|tds|delegates|wards|constituencies|ridings)\b")

_SMALL_WORDS = (
    "among amongst in on at with for from against versus vs as since after before during over than compared until till when while whilst though"
    " although because if whereas but and nor yet so he she it they we who whom now then today again too also overall nationally nationwide"
    " statewide apiece each respectively last this earlier previously"
).split()
_ENDS = re.compile(r" ?(?:$|[;)\u2014\u2013\"(]|:(?!\d)|[.!?](?!\d)|,(?! ?\d{3}\b)|--|- )")
_WORD = re.compile(r" ([a-z']+)")
_TO_HIS = re.compile(r" to (?:his|her|its|their|(?:the |an? |mr\.? |ms\.? |mrs\.? )?[a-z\u00c0-\u024f-]+'s?) ")
_AGO = re.compile(
    r" (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d\d?) (?:days?|weeks?|fortnights?|months?|quarters?|years?|decades?|polls?|surveys?|waves?|rounds?) (?:ago|earlier|before)\b"
)
_OF = re.compile(r" of (?:all |the |those |them\b|us\b|women|men|\d\d[- ](?:to|\d)|[a-z'-]+s\b)(?!\d)")
_HOUR = re.compile(r" (?:on|this|last) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b| (?:a\.?m|p\.?m)\b")
_AGED = re.compile(r" (?:and|or) (?:over|older|up|above|under|younger)\b")
_IT_HAD = re.compile(r" (?:it|he|she|they) [a-z]+")
_THINGS = re.compile(
    r" of (?:the |all |its |their )*(?:\d|seats|states|countries|counties|cities|districts|days|weeks|months|years|games|polls|surveys|them were)\b"
)


def _verbs() -> frozenset[str]:
    verbs = (w for w, letter in roles().items() if letter in "MHEDSA")
    return answer_words("verbs", "adjectives", "nouns").union(verbs)


def closed(lower: str, at: int, end: int) -> str | None:
    """What shows that a number counts nothing behind it: ``end`` a sign or small word, ``of`` people, ``verb``."""
    if _AGED.match(lower, at, min(end, at + 14)) or _HOUR.match(lower, at, min(end, at + 16)):
        return None
    if _ENDS.match(lower, at, min(end, at + 8)):
        return "end"
    if _TO_HIS.match(lower, at, min(end, at + 50)) or _AGO.match(lower, at, min(end, at + 40)):
        return "end"
    if lower.startswith(" of ", at):
        return "of" if _OF.match(lower, at, end) and not _THINGS.match(lower, at, end) else None
    m = _WORD.match(lower, at, min(end, at + 24))
    if m is None:
        return None
    word = m.group(1)
    if word in _CLOSED:
        return (
            None if lower[m.end() : m.end() + 2].strip()[:1].isdigit() and word in ("in", "to", "and", "or") else "end"
        )
    return "verb" if word in _VERBS else None


_CLOSED = frozenset(_SMALL_WORDS)
_VERBS = _verbs()


def no_share(lower: str, begin: int, end: int, start: int, after: int) -> bool:
    """Whether the words around a bare number say what it is: a day, an age, seats, one of a few."""
    left = lower[max(begin, start - 120) : start]
    return bool(
        _CALENDAR.search(left)
        or _OTHER.search(left)
        or _AGE.search(left)
        or _FEW.search(left)
        or _SEATS_AFTER.match(lower, after, end)
    )


def placed(lower: str, begin: int, end: int, start: int, after: int) -> bool:
    """Whether a bare number at ``start`` to ``after`` of a sentence stands where a share does."""
    how = closed(lower, after, end)
    if how is None:
        return False
    left = lower[max(begin, start - 120) : start]
    if no_share(lower, begin, end, start, after) or _NO_SUBJECT.search(left):
        return False
    if left.endswith(" the "):
        return _IT_HAD.match(lower, after, end) is not None  # "from the 34 it recorded in June"
    if how != "end" and _CLAUSE.search(left):
        return True
    if how == "verb":
        return False
    if _ONLY.fullmatch(left):
        return True
    place = _PLACE.search(left)
    if place and place["w"] in ("on", "at"):
        return True
    return bool(place or _VERB.search(left)) and not _LEAD.search(left)
