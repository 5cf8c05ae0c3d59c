"""What "there" stands for: the area that the sentence before is about, "Only the capital likes it. There 61 percent do"."""

from __future__ import annotations

import re

from polls.language.narrowing import after_noun
from polls.language.quick import quick
from polls.language.segment import Sentence
from polls.rules.view import View

_THERE = quick(
    r"(?:\b(?:people|voters|residents|those|support|backing|approval|opposition|turnout|percent|cent|\d%) there\b"
    r"|\bthere\b(?!,? (?:is|are|was|were|has|have|had|will|would|may|might|could|should|must|seems?|appears?|remains?|isn't|aren't)\b|'))"
)
# "The capital is the stronghold of …", "Only in the suburbs does …", "The mood is darker in the countryside."
_OPENS = re.compile(
    r"(?:(?:but|and|only|yet|meanwhile|even|just|most of all),? )*(?:in |across )?(?P<area>the [a-z][a-z -]{2,30}?)"
    r"(?:,| (?:is|are|was|were|has|have|does|do|did|remains?|tells?|looks?|shows?|likes?|differs?)\b)"
)
_ENDS = re.compile(r" in (?P<area>the [a-z][a-z -]{2,30})[.:]\Z")


def there(v: View, before: Sentence | None) -> str | None:
    """The area told of ``before``, where the sentence says what is so there."""
    if before is None or before.index != v.sentence.index - 1 or before.paragraph != v.sentence.paragraph:
        return None
    lower = v.document.lower
    if lower.find("there", v.sentence.start, v.sentence.end) < 0:
        return None
    if _THERE.search(lower, v.sentence.start, v.sentence.end) is None:
        return None
    told = lower[before.start : before.end]
    m = _OPENS.match(told) or _ENDS.search(told)
    if m is None:
        return None
    place = f" in {m['area']}"
    end, names = after_noun(place + ",", 0)
    return " ".join(names) if names and end == len(place) else None
