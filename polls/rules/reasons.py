"""Clauses beside that of a margin or a change, whose people are not its own: "as her support among renters has grown"."""

from __future__ import annotations

import re

from polls.rules.view import View

_OPENS = frozenset("as because after since".split())
# "support among women has risen, and Doe leads by"
_AND_SOMEBODY = re.compile(r"[HEVAKSM][^,;FPB]{0,12},&z?(?=N[LTEHK])")


def opens(v: View, q: int, hi: int) -> bool:
    """Whether the word at item ``q`` opens a clause of why or when, with a subject and a verb of its own before item ``hi``."""
    if v.items[q].word not in _OPENS:
        return False
    verb = next((n for n in range(q + 2, hi) if v.tags[n] in "HEMDKAS,;"), -1)
    return verb > 0 and v.tags[verb] in "HEMDKAS"


def past_clause(v: View, lo: int, i: int) -> int:
    """Where, from item ``lo`` on, the clause of the number at item ``i`` begins that tells of somebody else than the one before it."""
    before = _AND_SOMEBODY.search(v.tags, lo, i)
    return before.end() if before is not None else lo
