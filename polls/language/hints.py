"""What a pattern cannot do without, found once for a whole text, so that most sentences need not be searched at all.

A :class:`Hinted` pattern knows strings of which each of its matches holds at least one; they are taken from the pattern
itself. One pass of an automaton over a text (:func:`mark`) notes on each sentence which patterns may match in it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Sequence
from functools import cache, reduce
from operator import or_
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import ahocorasick_rs

from polls.language.quick import LOOKS, REPEATS, quick
from polls.language.segment import Sentence

_MOST = 64  # strings that one part of a pattern may stand for
_HINTS: list[Hint] = []


class Hint:
    """Strings of which a sentence must hold one; what for, says whoever makes it."""

    __slots__ = ("bit", "needs")

    def __init__(self, needs: Iterable[str]) -> None:
        self.needs = frozenset(needs)
        self.bit = 1 << len(_HINTS)
        _HINTS.append(self)

    def among(self, found: Iterable[Sentence]) -> list[Sentence]:
        """Those of some sentences that hold one of the strings."""
        bit = self.bit
        return [s for s in found if s.may & bit]


class Hinted(Hint):
    """A pattern that is tried only in sentences that hold one of its strings, in whatever case."""

    __slots__ = ("pattern",)

    def __init__(self, pattern: str) -> None:
        super().__init__(())  # taken from the pattern when first needed
        self.pattern = quick(pattern)

    def search(self, s: Sentence, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match in a part of a sentence: ``text[start:end]``."""
        return self.pattern.search(text, start, end) if s.may & self.bit else None

    def match(self, s: Sentence, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The match at the beginning of a part of a sentence: ``text[start:end]``."""
        return self.pattern.match(text, start, end) if s.may & self.bit else None

    def last(self, s: Sentence, text: str) -> re.Match[str] | None:
        """The last match in a part of a sentence."""
        found = None
        if s.may & self.bit:
            for found in self.pattern.finditer(text):  # noqa: B007
                pass
        return found

    def each(self, s: Sentence, text: str) -> list[re.Match[str]]:
        """Every match in a sentence of a text."""
        return list(self.pattern.finditer(text, s.start, s.end)) if s.may & self.bit else []


def any_of(*hints: Hint) -> int:
    """The bits of several hints: where a sentence has none of them, none of them needs to be tried."""
    return reduce(or_, (hint.bit for hint in hints), 0)


@cache
def _index(_hints: int) -> tuple[ahocorasick_rs.AhoCorasick, list[int]]:
    """The automaton over all strings, and for each of them the bits of what needs it."""
    bits: dict[str, int] = {}
    for hint in _HINTS:
        if isinstance(hint, Hinted):
            # sentences are searched in lower case, whatever the pattern is for
            hint.needs = frozenset(string.lower() for string in needs(hint.pattern.pattern))
        for string in hint.needs:
            bits[string] = bits.get(string, 0) | hint.bit
    automaton = ahocorasick_rs.AhoCorasick(list(bits), implementation=ahocorasick_rs.Implementation.DFA)
    return automaton, list(bits.values())


def mark(lower: str, found: Sequence[Sentence]) -> None:
    """Notes on each sentence of a text which patterns may match within it."""
    if not found:
        return
    automaton, bits = _index(len(_HINTS))
    ends = [s.start for s in found[1:]] + [len(lower)]
    unknown = -1 << len(_HINTS)  # what is made later may match anywhere
    index = 0
    may = unknown
    end = ends[0]
    # overlapping matches come in the order of their ends
    for i, _, stop in automaton.find_matches_as_indexes(lower, overlapping=True):
        while stop > end:
            found[index].may = may
            may = unknown
            index += 1
            end = ends[index]
        may |= bits[i]
    for s in found[index:]:
        s.may = may
        may = unknown


def needs(pattern: str) -> frozenset[str]:
    r"""Strings of which every match of a pattern holds at least one; raises ``ValueError`` where there are none.

    >>> sorted(needs(r"\b(?:polls?|surveys?) (?:\w+ )*|favou?rable"))
    ['favorable', 'favourable', 'poll ', 'polls ', 'survey ', 'surveys ']
    """
    found = _required(parser.parse(pattern))
    if not found or any(len(string) < 2 and (string.isalnum() or string.isspace()) for string in found):
        raise ValueError(f"nothing that every match of {pattern!r} holds: {sorted(found or ())}")
    return frozenset(s for s in found if not any(other != s and other in s for other in found))


def _required(items: Iterable[tuple[Any, Any]], run: frozenset[str] = frozenset([""])) -> frozenset[str] | None:
    """Strings that a sequence of parts behind ``run`` cannot do without, the best that are found."""
    candidates = []
    for code, value in items:
        strings = _exact(code, value)
        if strings is not None and len(run) * len(strings) <= _MOST:
            run = frozenset(a + b for a in run for b in strings)
            continue
        candidates.append(run)
        if strings is None:
            candidates.append(_inner(code, value, run) or frozenset([""]))
        run = strings or frozenset([""])
    candidates.append(run)
    good = [c for c in candidates if "" not in c]
    return max(good, key=_worth) if good else None


# Words of grammar: most sentences hold one of them.
_COMMON = frozenset(
    "a an the of to in for on at by with from as is are was were be been has have had and or not that".split()
)


def _worth(strings: frozenset[str]) -> tuple[float, int]:
    """How seldom a sentence holds one of some strings, as far as can be told: the shortest of them decides."""
    return min(2.5 if s.strip() in _COMMON else min(4, len(s)) for s in strings), -len(strings)


def _inner(code: Any, value: Any, run: frozenset[str]) -> frozenset[str] | None:
    """What a part that stands for too many strings, behind ``run``, cannot do without."""
    if code is op.BRANCH:
        parts = [_required(branch, run if len(run) == 1 else frozenset([""])) for branch in value[1]]
        return frozenset().union(*(p for p in parts if p)) if all(parts) else None
    if code is op.SUBPATTERN:
        return None if value[1] & re.I else _required(value[3], run if len(run) == 1 else frozenset([""]))
    if code is op.ATOMIC_GROUP:
        return _required(value)
    if code in REPEATS and value[0]:
        return _required(value[2])
    return None


def _exact(code: Any, value: Any) -> frozenset[str] | None:
    """All strings that a part stands for; ``None`` where they are too many."""
    if code in LOOKS:
        return frozenset([""])
    if code is op.LITERAL:
        return frozenset([chr(value)])
    if code is op.IN and len(value) <= 4 and all(c is op.LITERAL for c, _ in value):
        return frozenset(chr(v) for _, v in value)
    if code is op.SUBPATTERN and not value[1] & re.I:
        return _product(value[3])
    if code is op.BRANCH:
        parts = [_product(branch) for branch in value[1]]
        return None if None in parts else _few(frozenset().union(*(p for p in parts if p)))
    if code in REPEATS and value[1] == 1:
        once = _product(value[2])
        return once if once is None or value[0] else once | {""}
    return None


def _product(items: Iterable[tuple[Any, Any]]) -> frozenset[str] | None:
    """All strings that a sequence stands for; ``None`` where they are too many."""
    out: frozenset[str] | None = frozenset([""])
    for code, value in items:
        strings = _exact(code, value)
        if strings is None or out is None:
            return None
        out = _few(frozenset(a + b for a in out for b in strings))
    return out


def _few(strings: frozenset[str]) -> frozenset[str] | None:
    return strings if len(strings) <= _MOST else None
