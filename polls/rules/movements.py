"""The words by which figures move, as alternations for patterns: those that fell, those that rose, and all."""

from __future__ import annotations

import re
from functools import cache

from polls.language.alternatives import one_of
from polls.lexicon.loader import load


def _any_of(*ways: str) -> str:
    return one_of(re.escape(w) for way in ways for w in load("movements")[way])


FELL, ROSE, MOVED = _any_of("fall"), _any_of("rise"), _any_of("fall", "rise", "either")
SWUNG = _any_of("swing")
MOODS = frozenset(load("movements")["moods"])


@cache
def moving() -> frozenset[str]:
    """The verbs with which a side gains or loses points."""
    ways = load("movements")
    return frozenset(
        (*ways["fall"], *ways["rise"], "lost", "loses", "shed", "sheds", "added", "adds", "gains", "regained")
    )
