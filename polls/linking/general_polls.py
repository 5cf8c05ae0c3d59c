"""Polls in general, behind which figures are nobody's: "Polls have long shown it. Today 41 percent …"."""

from __future__ import annotations

import re

from polls.language.segment import Sentence
from polls.linking.reference import Reference

_GOES_ON = re.compile(r"\s[a-z]")
# What opens a clause about what polls find, and what they do in it: "; polls also suggest"
_CLAUSE = re.compile(r"(?:\A|[.:;!?,\n\"]\s*|\b(?:[Bb]ut|[Aa]nd|[Yy]et|[Ww]hile|[Aa]s|[Bb]ecause|[Tt]hat)\s)\Z")
_SAY = re.compile(
    r"(?:\s[a-z]+ly)?\s(?:(?:also|long|have|now|still|already|again|do)\s){0,3}"
    r"(?:shown?|finds?|found|suggest|say|said|indicate|reveal|confirm|tell)\b"
)
# A sentence about a part of those of whom was spoken before: "Among women, it is 41 percent"
_PART = re.compile(
    r"(?:(?:But|And|Even|Only)\s)?(?:[Aa]mong|Of\s(?:those|them)|(?:Men|Women|Democrats|Republicans|Independents)\b)"
)


def of_nobody(text: str, ref: Reference, sentence: Sentence, alone: bool, told: bool) -> bool:
    """Whether a sentence behind a reference to polls in general is of none in particular.

    ``alone``: it is the only reference of its paragraph; ``told``: the poll spoken of has been told of before.
    """
    if ref.definite:
        return alone and not told
    if alone and (not told or _GOES_ON.match(text, ref.end)):
        return True  # "Polls of … give him"
    opens = _CLAUSE.search(text, max(0, ref.start - 12), ref.start) is not None
    return opens and _SAY.match(text, ref.end) is not None and not _PART.match(text, sentence.start)
