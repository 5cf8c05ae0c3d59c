"""Who did the work of a poll that a text calls by another name: "Acme did the calling", "fieldwork by Acme".

A poll is often told of by who paid for it or printed it, and only the lines about its method name the house that asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from polls.language.calendars import MONTH_STEMS
from polls.language.quick import quick
from polls.language.segment import Sentence
from polls.linking.survey_words import ASKED, DONE

_NAME = r"(?P<name>[A-Z][\w&'.-]*\w(?:(?:\s(?:of|for|&|and))?[\s/][A-Z][\w&'-]*){0,5})"
_DOES = (
    r"(?:did|do|does|conduct(?:s|ed)?|carr(?:y|ies|ied)\sout|handle[sd]?|ran|runs?|perform(?:s|ed)?|undert(?:ook|akes?|ake)"
    r"|made|makes?|complete[sd]?|collect(?:s|ed)?|oversaw|oversees?|supervise[sd]?|manage[sd]?|provide[sd]?)"
)
# "Acme did", "Acme, who do the foundation's", before "fieldwork" or "calling"
_DID = re.compile(
    rf"{_NAME}(?:\s\([A-Z]{{2,8}}\))?(?:,\s(?![^,.;]{{0,12}}\band\s)[^,.;\d]{{3,50}},)?,?\s(?:(?:who|which|that)\s)?"
    rf"(?:(?:has|have|had|also|again|still|now|then)\s){{0,2}}{_DOES}\s(?:(?!(?:and|but|has|have|had|is|was|been|to)\s)[\w'&-]+\s){{0,4}}?\Z"
)
# "was carried out by Acme", ": Acme", after "fieldwork"
_DONE_BY = re.compile(
    r"(?:\s(?:for|of|in)\s[^.;,:]{2,40}?)?(?:,?\s(?:was|were|is|are|being|has\sbeen|had\sbeen))?(?:\s\w+ly)?"
    rf"(?:\s{DONE})?"
    rf"(?:\s?:|\sby)\s(?:[Tt]he\s)?(?:[a-z][\w-]*\s){{0,3}}{_NAME}"
)
# "interviewed 400 registered voters", "conducted telephone interviews with 1,412 people"
_SO_MANY = quick(rf"\b(?:{ASKED}|interviews\swith)\s(?:[a-z-]+\s){{0,5}}?\d[\d,]{{2,}}")
# Figures of answers; days ("Sept. 12-19", "18-29 year olds") are no pair of figures
_TOLD = re.compile(
    rf"(?i:{MONTH_STEMS})[a-z]*\.?\s\d\d?-\d\d?\b|\b\d\d?-\d\d?[\s-](?i:{MONTH_STEMS}|year)"
    r"|(?P<figure>\d\s?(?:%|percent\b|per\s?cent\b|points?\b)|\b\d\d-\d\d\b(?!-)"
    r"|\b(?:half|thirds?|quarters?|in\s(?:five|10|ten))\b)"
)
_OF_METHOD = re.compile(
    r"\b(?:margins?|error|errors|confidence|weighted|accura\w+|credib\w+|response\srate|plus\sor\sminus)\b"
)


def did(text: str, start: int, at: int) -> tuple[str, int, int] | None:
    """The name, and where it stands, of who did the work that ``at`` begins: "Acme did the calling"."""
    m = _DID.search(text, max(start, at - 130), at)
    return (m["name"], *m.span("name")) if m else None


def done_by(text: str, end: int, stop: int) -> tuple[str, int, int] | None:
    """The name, and where it stands, of who did the work that ends at ``end``: "fieldwork was done by Acme"."""
    m = _DONE_BY.match(text, end, min(stop, end + 130))
    return (m["name"], *m.span("name")) if m else None


def only_asked(text: str, start: int, sentence: Sentence, after: Iterable[Sentence]) -> bool:
    """Whether a name that ``start`` begins is told for how many it asked, and for nothing that they answered.

    ``after``: the sentences that follow in the paragraph.
    """
    if _SO_MANY.search(text, start, min(sentence.end, start + 160)) is None:
        return False
    return not any(_tells(text, s) for s in (sentence, *after))


def _tells(text: str, sentence: Sentence) -> bool:
    """Whether a sentence gives figures of answers, and not only a margin of error."""
    start, end = sentence.start, sentence.end
    figures = any(m["figure"] for m in _TOLD.finditer(text, start, end))
    return figures and _OF_METHOD.search(text, start, end) is None
