"""The words by which figures move, as alternations for patterns: those that fell, those that rose, and all."""

from __future__ import annotations

import re

from polls.language.alternatives import by_letter
from polls.lexicon.loader import load


def _any_of(*ways: str) -> str:
    return by_letter("|".join(sorted((re.escape(w) for way in ways for w in load("movements")[way]), reverse=True)))


FELL, ROSE, MOVED = _any_of("fall"), _any_of("rise"), _any_of("fall", "rise", "either")
