"""A share told again as a count of people, which says nothing new: "35% or an estimated 7.2 million families"."""

from __future__ import annotations

import re

from polls.language.tokens import Item
from polls.lexicon.loader import load

_COUNT = re.compile(r"\d[\d,.]*")
_LARGE = frozenset(("hundred", "thousand", "million", "billion", "lakh", "lakhs", "crore", "crores"))
_HEDGES = frozenset(
    word for words in load("hedges").values() for phrase in words for word in phrase.split()
) | {"estimated", "equivalent", "an", "a"}  # fmt: skip
_LONGEST = 9  # items from "or" to the people


def without(items: list[Item]) -> list[Item]:
    """The items without each "or so many" between a share and its people; the people stay."""
    out: list[Item] = []
    i = 0
    while i < len(items):
        out.append(items[i])
        i += 1
        if items[i - 1].tag == "F" and (people := _people(items, i)):
            opened = items[i].tag == ","
            i = people
            if opened and i + 1 < len(items) and items[i + 1].tag == ",":
                out.append(items[i])
                i += 2  # the comma that closes it goes too
    return out


def _people(items: list[Item], i: int) -> int | None:
    """The item of the people counted in a gloss that begins at item ``i``; ``None`` where there is none."""
    q = i + (items[i].tag == "," if i < len(items) else 0)
    if q >= len(items) or items[q].word != "or":
        return None
    counted = False
    for k in range(q + 1, min(q + _LONGEST, len(items))):
        it = items[k]
        if it.tag in "Gg":
            return k if counted else None
        if it.tag == "B" or (_COUNT.fullmatch(it.word) and it.tag not in "FP+"):
            counted = True
        elif (counted and it.word not in _LARGE and it.tag not in "zZ") or (not counted and it.word not in _HEDGES):
            return None
    return None
