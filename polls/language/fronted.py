"""A group in a phrase that opens a clause with a preposition: "In rural areas, …", "South of the river, …"."""

from __future__ import annotations

from polls.language.narrowing import after_noun, skip
from polls.language.phrases import VERBS
from polls.language.tokens import Item

# What may open a sentence with a group: "In rural areas, 61 percent …", "Without a degree, it is …".
OPENING = frozenset("in with without across outside within inside on north south east west".split())


_ARTICLES = frozenset(("a", "an", "the", "another"))


def opens_with(items: list[Item], i: int, lower: str, out: list[Item]) -> Item | None:
    """The group in a phrase that opens a clause with the preposition at item ``i``, up to a comma; ``out`` are the items before."""
    if out and out[-1].word in ("unlike", "than"):
        return None  # "unlike in the towns, …": others are told of
    if len(out) > 1 and out[-1].tag in "zZ" and out[-2].word in _ARTICLES:
        return None  # "a region with three marginal seats, …": it goes on with a noun
    end, parts = after_noun(lower, items[i].start)
    j = skip(items, i + 1, end)
    if not parts or j >= len(items):
        return None
    if items[j].tag == "r" or items[j].word == "where":
        j = _past_clause(items, j)  # "in key seats that may decide the vote, …"
        end = items[j - 1].end
    the = items[j].word == "the" and [o.tag for o in items[j + 1 : j + 3]]
    subject = the and (the[0] in "NZ" or (the[0] == "z" and the[-1] in VERBS))
    if items[j].tag not in ",FBN" and not subject:
        return None  # "In rural areas, 60 percent" and "In rural areas the Greens lead" do
    return Item("G", items[i + 1].start, end, " ".join(parts), items[j - 1].word)


_LONGEST = 14  # items of a clause that tells of a place


def _past_clause(items: list[Item], j: int) -> int:
    """The comma that ends the clause of place which begins at item ``j``, where it holds no figure; ``j`` where none does."""
    for k in range(j + 2, min(len(items), j + _LONGEST)):
        if items[k].tag == ",":
            return k
        if items[k].tag in "FPB+;:(":
            break
    return j
