"""What changed, where the words before a change name no answer: a rating said before, a judgment of somebody."""

from __future__ import annotations

import re

from polls.language.tokens import AnswerWord
from polls.rules.movements import moving
from polls.rules.view import View

_JUDGED = re.compile(r"(R)[WioafG]z{0,2}[ZNz,]{0,6}N$")


def judged(v: View, lo: int, q: int) -> str | None:
    """What a rating's noun answers, whose object is the name at item ``q``: "satisfaction with Doe has risen"; support is Doe's own."""
    m = _JUDGED.search(v.tags, lo, q + 1)
    word = v.items[m.start()].value if m is not None else None
    return word.name if isinstance(word, AnswerWord) and word.name not in ("support", "oppose") else None


_ELLIPTICAL = re.compile(r"N(?:[HEM]{0,2}z{1,3}|[HEMKdA]{1,2}z?)[dA]?b?z{0,2}$")


def elliptical(v: View, lo: int, i: int) -> bool:
    """Whether a genitive without its noun is what changed: "Doe's rose by three"."""
    m = _ELLIPTICAL.search(v.tags, lo, i)
    if m is None or not v.items[m.start()].word.endswith("'s"):
        return False
    return v.tags[m.start() + 1] in "HEMd" or v.items[m.start() + 1].word in moving()
