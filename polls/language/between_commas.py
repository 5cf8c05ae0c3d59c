"""Figures between commas behind the people they are of: "Women, 48%, are more likely than men, 33%, to hold this view".

Where people are compared a pair of commas does what brackets do; read as brackets they need no rules of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from polls.language.tokens import Item

_LEANING = frozenset(("likely", "likelier"))
_DEGREE = frozenset("more less most least as equally twice likelier".split())


def in_brackets(items: list[Item]) -> list[Item]:
    """The items of a sentence that compares people, with brackets for the commas around their figures."""
    compares = _compares(items)
    if compares < 0:
        return items
    at = [q for q in range(1, len(items) - 2) if _apposed(items, q)]
    if not any(q < compares for q in at) or (len(at) < 2 and items[compares].word != "likely"):
        return items
    out = list(items)
    for q in at:
        out[q] = _sign(items[q], "(")
        if items[q + 2].tag == ",":
            out[q + 2] = _sign(items[q + 2], ")")
    return out


def _compares(items: Sequence[Item]) -> int:
    """Where a sentence tells who is likelier: behind "more", "less", "as"; -1 for nowhere."""
    for q in range(1, len(items)):
        word = items[q].word
        if word in _LEANING and (word == "likelier" or items[q - 1].word in _DEGREE or items[q - 2].word in _DEGREE):
            return q
    return -1


def _apposed(items: Sequence[Item], q: int) -> bool:
    """Whether a figure stands between commas, the first of which is item ``q``, behind words that may be people."""
    return (
        items[q].tag == ","
        and items[q + 1].tag == "F"
        and items[q + 1].value.unit == "percent"
        and items[q + 2].tag == ","
        and items[q - 1].tag in "GgzZn"
    )


def _sign(item: Item, sign: str) -> Item:
    """The item as a bracket."""
    return replace(item, tag=sign, word=sign)
