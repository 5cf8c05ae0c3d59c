"""What changed, where the words before a change name no answer: a rating said before, a judgment of somebody, a name without a first name."""

from __future__ import annotations

import re

from polls.language.calendars import MONTHS_AND_DAYS
from polls.language.names import is_place, no_surnames
from polls.language.tokens import AnswerWord, roles
from polls.rules.movements import moving
from polls.rules.view import View

_JUDGED = re.compile(r"(R)[WioafG]z{0,2}[ZNz,]{0,6}N$")


def judged(v: View, lo: int, q: int) -> str | None:
    """What a rating's noun answers, whose object is the name at item ``q``: "satisfaction with Doe has risen"; support is Doe's own."""
    m = _JUDGED.search(v.tags, lo, q + 1)
    word = v.items[m.start()].value if m is not None else None
    return word.name if isinstance(word, AnswerWord) and word.name not in ("support", "oppose") else None


_CAPITAL_MOVED = re.compile(r"(?:^|[,;:&-])z?(?P<name>Z)(?:[HE]z?|z)?[zAKd][dA]?b?z{0,2}$")


def unknown(v: View, lo: int, i: int) -> str | None:
    """A capitalised word that gains or loses points, beside persons or parties that are known: "Roemer gained three points"."""
    m = _CAPITAL_MOVED.search(v.tags, lo, i) if v.names.people or v.names.parties else None
    if m is None:
        return None
    item = v.items[m.start("name")]
    word = item.word
    moved = any(v.items[q].word in moving() for q in range(m.start("name") + 1, i))
    if not moved or item.value is not None or word in no_surnames() or is_place(word) or word in MONTHS_AND_DAYS:
        return None
    if len(word) < 4 and not v.document.folded[item.start : item.end].isupper():
        return None
    if word in roles() or f" {word} " in v.document.folded:
        return None  # a common noun with the capital of the sentence is written small elsewhere
    return v.document.folded[item.start : item.end]


RATED = frozenset("approve disapprove satisfied dissatisfied favorable unfavorable".split())


_ELLIPTICAL = re.compile(r"N(?:[HEM]{0,2}z{1,3}|[HEMKdA]{1,2}z?)[dA]?b?z{0,2}$")


def elliptical(v: View, lo: int, i: int) -> bool:
    """Whether a genitive without its noun is what changed: "Doe's rose by three"."""
    m = _ELLIPTICAL.search(v.tags, lo, i)
    if m is None or not v.items[m.start()].word.endswith("'s"):
        return False
    return v.tags[m.start() + 1] in "HEMd" or v.items[m.start() + 1].word in moving()
