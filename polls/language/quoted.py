"""Quotation marks that only say that a word is somebody else's: the "Yes" campaign, "very conservative" voters."""

from __future__ import annotations

from polls.language.people import LEANINGS, support_heads, words
from polls.language.tokens import Item

# How much so, before a leaning.
DEGREES = frozenset(("very", "somewhat", "slightly", "extremely"))
_MOST = 3  # words between the marks


def sides(items: list[Item]) -> list[Item]:
    """The items without the marks around a side alone: the "Yes" campaign, "Leave" at 52 percent."""
    out: list[Item] = []
    for q, item in enumerate(items):
        opens = item.tag == '"' and q + 2 < len(items) and items[q + 2].tag == '"' and items[q + 1].tag in "YN"
        closes = item.tag == '"' and q > 1 and items[q - 2].tag == '"' and items[q - 1].tag in "YN"
        if not (opens or closes):
            out.append(item)
    return out


def people(items: list[Item]) -> list[Item]:
    """The items without the marks around what narrows the noun behind them: "very conservative" voters, "swing" voters."""
    base, _, head, modifier, _ = words()
    nouns = base | support_heads() | head.keys()
    drop = set[int]()
    opened = -1
    for q, item in enumerate(items):
        if item.tag != '"':
            continue
        if opened < 0 or q - opened > _MOST + 1:
            opened = q
            continue
        inside = items[opened + 1 : q]
        narrows = inside and all(o.word in modifier or o.word in DEGREES or o.word in LEANINGS for o in inside)
        if narrows and q + 1 < len(items) and items[q + 1].word in nouns:
            drop.update((opened, q))
            opened = -1
        else:
            opened = q
    return [item for q, item in enumerate(items) if q not in drop] if drop else items
