"""Yes and no as the sides of a referendum: "no was ahead of yes 51-49", "hard yes was down one to 32 percent"."""

from __future__ import annotations

import re

from polls.document import Document
from polls.rules.movements import moving
from polls.rules.view import View

# What a text of a referendum holds.
_VOTED_ON = re.compile(
    r"\breferendums?\b|\bplebiscite\b|\b(?:yes|no)[\"']? (?:vote|campaign|side|camp|voters)\b|\bvot(?:e|ed|ing) (?:yes|no)\b"
)
_HOW_SURE = frozenset("hard soft firm strong definite lean likely probable".split())
_STANDS = frozenset("steady unchanged ahead behind at on up down".split())
_SIDE = frozenset("vote campaign side camp".split())
_SAID = frozenset("vote votes voted voting say said saying answer answered".split())
_BEHIND = frozenset("of over behind than versus outnumbered outnumber leads led leading trails trailed".split())


class BallotSides:
    """Whether a text tells of a referendum, and its sides as names."""

    __slots__ = ("_document", "_voted_on")

    def __init__(self, document: Document) -> None:
        self._document = document
        self._voted_on: bool | None = None

    def tie(self, v: View) -> None:
        """Makes names of the sides of a referendum where a sentence tells how they stand."""
        if "Y" not in v.tags or len(v.figs) == 0:
            return
        sides = sum(item.tag == "Y" and item.word in ("yes", "no") for item in v.items)
        for q, item in enumerate(v.items):
            if item.tag != "Y" or item.word not in ("yes", "no"):
                continue
            first = q - 1 if q and v.items[q - 1].word in _HOW_SURE and v.items[q - 1].tag != '"' else q
            before = first - 1 - (first > 0 and v.tags[first - 1] == '"')
            after = q + 1 + (v.tags[q + 1 : q + 2] == '"')
            if after < len(v.items) and v.items[after].word in _SIDE and sides > 1:
                after += 1
            if before >= 0 and v.items[before].word in _SAID:
                continue
            if not self._stands(v, before, after):
                continue
            if self._voted_on is None:
                self._voted_on = _VOTED_ON.search(self._document.lower) is not None
            if not self._voted_on:
                return
            v.becomes(
                first,
                after - 1 if v.items[after - 1].word in _SIDE else q,
                f"{v.items[first].word} {item.word}" if first < q else item.word,
            )

    def _stands(self, v: View, before: int, after: int) -> bool:
        """Whether the words around a side tell how it stands."""
        if after < len(v.items):
            word, tag = v.items[after].word, v.tags[after]
            if (
                tag in "EH"
                or word in _STANDS
                or word in moving()
                or (tag in "LT" and word.endswith(("s", "ed", "ing", "led")))
            ):
                return True
        behind = before >= 0 and v.items[before].word in _BEHIND
        return behind and v.tags[after : after + 1] in ("F", "B", "b", ",", "(", "-", ":", ".", "i", "")
