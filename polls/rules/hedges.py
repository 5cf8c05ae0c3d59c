"""The words that may stand between a figure and what binds it, as alternations for patterns: "just", "nearly"; with bounds, "at least"."""

from __future__ import annotations

from polls.language.alternatives import one_of
from polls.lexicon.loader import load
from polls.rules.view import View

ABOUT_WORDS, BOUND_WORDS = (frozenset(load("hedges")[kind]) for kind in ("about", "bound"))
ABOUT = one_of(ABOUT_WORDS)
HEDGE = one_of(ABOUT_WORDS | BOUND_WORDS)
# Those and the words of degree, articles among them: all that only goes before a number.
BEFORE_NUMBER_WORDS = frozenset(w for w in (*ABOUT_WORDS, *BOUND_WORDS, *load("hedges")["degree"]) if " " not in w)
BEFORE_NUMBER = one_of(BEFORE_NUMBER_WORDS | {"at least", "at most", "close to", "up to"})


def before_hedges(v: View, f: int, lo: int = 0) -> int:
    """The item that stands before all that only goes before the figure at item ``f``; one below ``lo`` where there is none."""
    i = f - 1
    while i >= lo and (
        v.items[i].word in BEFORE_NUMBER_WORDS or (v.items[i].word == "at" and v.items[i + 1].word in ("least", "most"))
    ):
        i -= 1
    return i
