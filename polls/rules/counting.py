"""The words that say how many people are told of, not what they do: "make up", "the share of", "most", "a majority"."""

from __future__ import annotations

from polls.language.alternatives import one_of
from polls.lexicon.loader import load

_WORDS = load("counting")


def _any_of(*kinds: str) -> str:
    return one_of(words for kind in kinds for words in _WORDS[kind])


MAKES_UP, IS_PART, COMES_TO, SHARE = _any_of("part"), _any_of("part", "stand_for"), _any_of("total"), _any_of("share")
SHARES, SIZES, MANY = (frozenset(_WORDS[kind]) for kind in ("share", "size", "many"))
# The first words of all verbs that count.
COUNTING = frozenset(words.split(" ")[0] for kind in ("part", "stand_for", "total", "exceed") for words in _WORDS[kind])
