"""People whom a sentence sets beside others: "their younger counterparts", "twice as likely as owner-occupiers"."""

from __future__ import annotations

from polls.language.people import words
from polls.language.tokens import Item

# What comes behind people who are told of with "for": "for brewers the figure was", "for hoteliers, 53 percent".
TOLD_OF = frozenset(("", ",", "the", "it", "that", "this", "only", "just", "it's"))


def beside(out: list[Item]) -> bool:
    """Whether people who are compared come next: "more … than", "as likely as"."""
    if out[-1].word == "as":
        return len(out) > 1 and out[-2].tag in "zJ" and any(o.word in ("as", "just") for o in out[-5:-1])
    return any(o.word in ("more", "less", "rather") or o.word.endswith("er") for o in out[-12:-1])


PEERS = frozenset("counterparts peers colleagues contemporaries classmates compatriots".split())


def counterparts(items: list[Item], i: int) -> Item | None:
    """Whom a group is set against by the words that differ: "their public sector counterparts"."""
    q = next((q for q in range(i + 2, min(len(items), i + 6)) if items[q].word in PEERS), -1)
    if q < 0 or any(o.tag not in "zZJ" or not o.word[:1].isalpha() for o in items[i + 1 : q]):
        return None
    head, modifier = words()[2:4]
    if any(o.word in head or o.word in modifier for o in items[i + 1 : q]):
        return None  # "their male counterparts" has a name
    return Item("G", items[i + 1].start, items[q].end, " ".join(o.word for o in items[i + 1 : q]), items[q].word)
