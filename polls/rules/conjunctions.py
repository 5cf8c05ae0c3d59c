"""The words that open a clause of their own: those that set it against the one before, with "but" and without, and those of a condition."""

from __future__ import annotations

from polls.lexicon.loader import load

CONTRAST = frozenset(load("conjunctions")["contrast"])
TURNS = CONTRAST | {"but"}  # "but" may also be a hedge: "all but a few"
# Conjunctions and adverbs that may stand before the subject of a clause or before the phrase that opens it.
LINKS = CONTRAST | frozenset(load("conjunctions")["link"])
CONDITION = frozenset(load("conjunctions")["condition"])
# What a survey does before what it tells: "the study found that …".
REPORTS = frozenset(
    "found finds shows showed reveals revealed suggests suggested says indicates indicated recorded reported counted".split()
)
