"""Asides that say what sort of a group people are: "white women -- a bloc that both sides want -- 52 percent".

What is told of the people goes on behind them, so that no rule has to look past them.
"""

from __future__ import annotations

from polls.language.hints import Hinted
from polls.language.tokens import Item
from polls.lexicon.loader import load

_SORTS = frozenset(load("groups")["sorts"]["sorts"])
HINT = Hinted(rf"\b(?:{'|'.join(sorted(_SORTS))})\b")
_OPENS = frozenset(
    "a an the one another their his her its this perhaps traditionally typically usually long once".split()
)
_LONGEST = 18  # items of an aside
_NOUN_WITHIN = 8  # items up to the noun that says what sort
_CLOSE = {",": ",", "-": "-", "(": ")"}


def without(items: list[Item]) -> list[Item]:
    """The items without each aside that says what sort of a group the people before it are."""
    out: list[Item] = []
    i = 0
    while i < len(items):
        out.append(items[i])
        i += 1
        if items[i - 1].tag == "G" and (end := _end(items, i)):
            i = end
    return out


def _end(items: list[Item], i: int) -> int:
    """The item behind an aside that begins with the sign at item ``i``; 0 where there is none."""
    close = _CLOSE.get(items[i].tag) if i < len(items) else None
    if close is None:
        return 0
    q = i
    while q < len(items) and items[q].tag == items[i].tag:
        q += 1  # dashes are written in twos and threes
    if q >= len(items) or items[q].word not in _OPENS:
        return 0
    sort = next((r for r in range(q + 1, min(len(items), q + _NOUN_WITHIN)) if items[r].word in _SORTS), 0)
    if not sort or any(o.tag in "FPB+SVAHEMD,;:&" for o in items[q:sort]):
        return 0
    for r in range(sort + 1, min(len(items), i + _LONGEST)):
        if items[r].tag == close:
            while r + 1 < len(items) and items[r + 1].tag == close:
                r += 1
            return r + 1
        if items[r].tag in "FPB+,;:(":
            return 0
    return 0
