"""The words that may stand between a figure and what binds it, as alternations for patterns: "just", "nearly"; with bounds, "at least"."""

from __future__ import annotations

from polls.language.alternatives import by_letter
from polls.lexicon.loader import load

ABOUT_WORDS, BOUND_WORDS = (frozenset(load("hedges")[kind]) for kind in ("about", "bound"))
ABOUT = by_letter("|".join(sorted(ABOUT_WORDS, reverse=True)))
HEDGE = by_letter("|".join(sorted(ABOUT_WORDS | BOUND_WORDS, reverse=True)))
