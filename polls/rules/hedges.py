"""The words that may stand between a figure and what binds it, as alternations for patterns: "just", "nearly"; with bounds, "at least"."""

from __future__ import annotations

from polls.language.alternatives import by_letter
from polls.lexicon.loader import load


def _any_of(*kinds: str) -> str:
    return by_letter("|".join(w for kind in kinds for w in load("hedges")[kind]))


ABOUT, HEDGE = _any_of("about"), _any_of("about", "bound")
