"""Places whose figures stand in their order: "in Kenya and Ghana it has fallen, to 36 and 43 percent respectively"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Protocol, TypeVar

from polls.language.segment import Sentence
from polls.rules.claim import Claim


class Place(Protocol):
    """A place of a text, where it stands."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_P = TypeVar("_P", bound=Place)
_NEXT_FIGURE = re.compile(r"(?:%| ?per ?cent)?(?:, and |, | and | & )")
_NEXT_PLACE = re.compile(r"(?:, and |, | and | & )(?:in )?(?:the )?")
# "their views toward Russia"
_ASKED_ABOUT = re.compile(r"\b(?:towards?|about|against) (?:the )?\Z")
_WORD = "respectively"


def in_order(
    lower: str, sentences: Sequence[Sentence], claims: Sequence[Claim], named: Callable[[Sentence], Sequence[_P]]
) -> Iterator[tuple[int, _P]]:
    """The numbers of the claims that stand in a row of as many places before them, each with its place."""
    for first, stop in _rows(lower, claims):
        s = sentences[claims[first].sentence]
        many = stop - first
        bracket = lower.endswith("(", 0, claims[first].start)  # "Kenya and Ghana are keen (66 and 61 percent)"
        if (
            many < 3
            and not bracket
            and lower.find(_WORD, claims[stop - 1].end, min(s.end, claims[stop - 1].end + 30)) < 0
        ):
            continue
        here = (p for p in named(s) if p.end <= claims[first].start)
        before = [p for p in here if not _ASKED_ABOUT.search(lower, max(0, p.start - 12), p.start)]
        row = before[-1:]
        for p in reversed(before[:-1]):
            if not _NEXT_PLACE.fullmatch(lower, p.end, row[0].start):
                break
            row.insert(0, p)
        if len(row) == many and not any(row[-1].end < c.start < claims[first].start for c in claims if _tells(c)):
            yield from zip(range(first, stop), row, strict=True)


def _tells(claim: Claim) -> bool:
    return claim.kind != "change"


def _rows(lower: str, claims: Sequence[Claim]) -> Iterator[tuple[int, int]]:
    """Figures of one answer, side by side in a sentence: from which number, and to which."""
    first = 0
    for k in range(1, len(claims) + 1):
        goes_on = (
            k < len(claims)
            and (a := claims[k - 1]).sentence == (b := claims[k]).sentence
            and (a.answer, a.kind) == (b.answer, b.kind)
            and _NEXT_FIGURE.fullmatch(lower, a.end, b.start) is not None
        )
        if not goes_on:
            if k - first > 1:
                yield first, k
            first = k
