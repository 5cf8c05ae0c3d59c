"""Whose "own voters" are: "Labour's own supporters", "the trouble for the Greens is that their own voters doubt it"."""

from __future__ import annotations

from collections.abc import Sequence

from polls.language.names import Names
from polls.language.people import support_heads
from polls.language.tokens import Item

_PARTYS = frozenset(("its", "their"))
_PERSONS = frozenset(("his", "her"))


def take(out: list[Item], item: Item, lower: str, names: Names) -> Item | None:
    """The people ``item`` with whose they are, which is taken off the end of ``out``; ``None`` where it is not told."""
    if len(out) < 2 or out[-1].word != "own" or item.word not in support_heads():
        return None
    whose = _whose(out, lower, names)
    if whose is None:
        return None
    kind = "voters" if item.word in ("voters", "electorate") else item.word
    start = out[-2].start
    del out[-2:]
    return Item("G", start, item.end, f"{whose} {kind}".lower(), item.word)


def _whose(out: Sequence[Item], lower: str, names: Names) -> str | None:
    """The party or person before "own", or the only one told of that "its" or "her" may mean."""
    by = out[-2]
    if by.tag in "NG" and (by.word.endswith("'s") or "'" in lower[by.end - 1 : by.end + 1]):
        return str(by.value)
    if by.word not in _PARTYS and by.word not in _PERSONS:
        return None
    parties = set(names.parties.values())
    told = {str(o.value) for o in out if o.tag == "N" and (o.value in parties) == (by.word in _PARTYS)}
    return told.pop() if len(told) == 1 else None
