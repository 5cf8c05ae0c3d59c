"""A group in a phrase that opens a clause with a preposition: "In rural areas, …", "South of the river, …"."""

from __future__ import annotations

from polls.language.narrowing import after_noun, skip
from polls.language.phrases import VERBS
from polls.language.tokens import Item

# What may open a sentence with a group: "In rural areas, 61 percent …", "Without a degree, it is …".
OPENING = frozenset("in with without across outside within inside on north south east west".split())


def opens_with(items: list[Item], i: int, lower: str, out: list[Item]) -> Item | None:
    """The group in a phrase that opens a clause with the preposition at item ``i``, up to a comma; ``out`` are the items before."""
    if len(out) > 1 and out[-1].tag in "zZ" and out[-2].word in ("a", "an", "the", "another"):
        return None  # "a region with three marginal seats, …": it goes on with a noun
    end, parts = after_noun(lower, items[i].start)
    j = skip(items, i + 1, end)
    if not parts or j >= len(items):
        return None
    the = items[j].word == "the" and [o.tag for o in items[j + 1 : j + 3]]
    subject = the and (the[0] in "NZ" or (the[0] == "z" and the[-1] in VERBS))
    if items[j].tag not in ",FBN" and not subject:
        return None  # "In rural areas, 60 percent" and "In rural areas the Greens lead" do
    return Item("G", items[i + 1].start, end, " ".join(parts), items[j - 1].word)
