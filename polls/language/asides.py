"""Asides that tell nothing of a figure: "white women -- a bloc that both sides want -- 52 percent", "for example".

What is told of the people goes on behind them, so that no rule has to look past them.
"""

from __future__ import annotations

import re

from polls.language.hints import Hinted
from polls.language.tokens import Item
from polls.lexicon.loader import load

_SORTS = frozenset(load("groups")["sorts"]["sorts"])
# People of whom another word tells more closely who they are.
_VAGUE = frozenset(load("groups")["sorts"]["vague"])
HINT = Hinted(
    rf"\b(?:{'|'.join(sorted(_SORTS))}|(?<=for )example|(?<=for )instance|(?<=\()defined|{'|'.join(sorted(_VAGUE))})\b|(?<=\()[$\u00a3\u20ac]\d"
)
_SUM = re.compile(r"[$\u00a3\u20ac]\d[\d,.]*")
_OPENS = frozenset(
    "a an the one another their his her its this perhaps traditionally typically usually long once".split()
)
_LONGEST = 18  # items of an aside
_NOUN_WITHIN = 8  # items up to the noun that says what sort
_CLOSE = {",": ",", "-": "-", "(": ")"}


def without(items: list[Item]) -> list[Item]:
    """The items without each aside that says what sort of a group the people before it are, or that they are an example."""
    out: list[Item] = []
    i = 0
    while i < len(items):
        if items[i].word == "for" and i + 2 < len(items) and items[i + 1].word in ("example", "instance"):
            i += 3 if items[i + 2].tag == "," and (not out or out[-1].tag in ",;:&-") else 2
            continue
        out.append(items[i])
        i += 1
        if items[i - 1].tag == "G" and (end := _end(items, i) or _glossed(items, i)):
            i = end
        elif items[i - 1].tag == "G" and (closer := _closer(items, i)) is not None:
            out[-1], i = closer
    return out


def _closer(items: list[Item], i: int) -> tuple[Item, int] | None:
    """The people before item ``i`` by the ages or the income told behind them, and the item after these: "the young, those under 30, …"."""
    close = _CLOSE.get(items[i].tag) if i < len(items) else None
    vague = items[i - 1]
    if close is None or _VAGUE.isdisjoint(str(vague.value).split()):
        return None
    q = i + 1
    while q < len(items) and (items[q].tag == items[i].tag or items[q].word in _MEANING):
        q += 1
    if q + 1 >= len(items) or items[q].tag != "G" or items[q + 1].tag != close:
        return None
    name = str(items[q].value)
    if not any(c.isdigit() for c in name):
        return None
    end = next((r for r in range(q + 1, len(items)) if items[r].tag != close), len(items))
    return Item("G", vague.start, vague.end, name, vague.word), end


_MEANING = frozenset("meaning namely that is i.e. ie here defined as".split())


def _glossed(items: list[Item], i: int) -> int:
    """The item behind a bracket at item ``i`` that says what the people before it earn or how they are defined; 0 for none."""
    if i + 2 >= len(items) or items[i].tag != "(":
        return 0
    if items[i + 1].word != "defined" and not _SUM.fullmatch(items[i + 1].word):
        return 0
    close = next((q for q in range(i + 2, min(len(items), i + _LONGEST)) if items[q].tag in "()FP+"), 0)
    return close + 1 if close and items[close].tag == ")" else 0


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
