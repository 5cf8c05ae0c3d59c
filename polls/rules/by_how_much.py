"""Percentages that tell by how much one thing is more than another, and no share: "29 per cent higher productivity than"."""

from __future__ import annotations

import re

COMPARISON = "a comparison"
_ABOUT = r"(?: (?:about|around|nearly|almost|roughly|over|some|an average of|up to|more than|at least))*"
# "reported 29 per cent higher productivity than", "spend 34% less this year"
_COMPARATIVE = re.compile(
    r" (?:higher|lower|greater|larger|smaller|bigger|faster|slower|cheaper|better|worse|more|less|fewer|longer|shorter|likelier) "
    r"(?!than\b|or\b|in favou?r|likely than not)[a-z-]+ [^.;:,()%]{0,60}?\bthan\b|(?:,? on average,?)? (?:more|less)\b(?= (?:this|on|for|than|a|per|each|every|year)\b|[.,;])"
)
_LIKELIER = re.compile(r" (?:more|less) (?:likely|apt|inclined|prone) (?:than [^,;.%()]{3,40} )?to\b")
_THEY_ARE = re.compile(rf"\b(?:is|are|was|were|be|being){_ABOUT} $")
_SPEND = re.compile(
    rf"\b(?:spend|spends|spending|spent|pay|pays|paying|paid|cost|costs|earn|earns|earned|eat|drink|drive|save|buy|average of){_ABOUT} $"
)
_REPORT = re.compile(
    rf"\b(?:report|reports|reported|reporting|show|shows|showed|showing|have|has|had|having|with|experience|experienced|enjoy|enjoyed|see|saw|including|and){_ABOUT} $"
)


def by_how_much(before: str, after: str) -> bool:
    """Whether a percentage tells by how much one thing is more than another."""
    if _LIKELIER.match(after):
        return _THEY_ARE.search(before) is not None
    m = _COMPARATIVE.match(after)
    if m is None:
        return False
    return (_SPEND if m.group().endswith(("more", "less")) else _REPORT).search(before) is not None


def likelier(after: str) -> bool:
    """Whether what follows a percentage is "more likely"."""
    return _LIKELIER.match(after) is not None
