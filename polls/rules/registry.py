"""The registry of rules: a family file declares its rules with a rank and with what they need; the engine tries them in that order.

What a rule needs is told where it is declared, so that a figure tries the few rules that may say something of it: the units and
the place of the figure, letters (:mod:`polls.language.tokens`) and strings of which its sentence must hold one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from polls.language.hints import Hint, any_of
from polls.rules.view import Bound, View

Binder = Callable[[View, int], Bound | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: its name, its rank (lower is tried first), the function that binds one figure, and what it needs.

    ``units``: those that its figure may have; ``pair``: whether it is the first of a pair (True), none of a pair's (False) or any
    (``None``); ``later``: not the sentence's first; ``letters``: of which its sentence holds one; ``hint``: of whose strings.
    """

    name: str
    rank: int
    bind: Binder
    units: frozenset[str] = frozenset()
    pair: bool | None = None
    later: bool = False
    letters: frozenset[str] = frozenset()
    hint: int = 0

    def of_kind(self, unit: str, pair: int, first: bool) -> bool:
        """Whether the rule can say something of a figure of this kind, in whatever sentence."""
        return (
            (not self.units or unit in self.units)
            and (self.pair is None or (pair == 1 if self.pair else pair == 0))
            and not (self.later and first)
        )


_RULES: list[Rule] = []


def rule(
    name: str,
    rank: int,
    *,
    units: Iterable[str] = (),
    pair: bool | None = None,
    later: bool = False,
    letters: str = "",
    hints: Iterable[Hint] = (),
) -> Callable[[Binder], Binder]:
    """Registers a function as the rule ``name``, with what it needs (:class:`Rule`); two rules of one rank are tried by name."""

    def register(bind: Binder) -> Binder:
        _RULES.append(Rule(name, rank, bind, frozenset(units), pair, later, frozenset(letters), any_of(*hints)))
        _RULES.sort(key=lambda r: (r.rank, r.name))
        return bind

    return register


def rules() -> list[Rule]:
    """All rules, best rank first; importing the family files is what fills the registry."""
    from polls.rules import (  # noqa: F401
        around,
        brackets,
        by_the_numbers,
        came_to,
        changes,
        clause_subjects,
        degrees,
        earlier,
        figure_rows,
        fragments,
        identities,
        inherit,
        labels,
        levels,
        likelier,
        likelier_deeds,
        likelier_rows,
        margins,
        more_than,
        number_heads,
        objects_of,
        pairs,
        passives,
        ranked,
        rating_moves,
        ratings,
        remainders,
        set_off,
        shares,
        short_answers,
        statements,
        swings,
        ties,
        votes,
        votes_behind,
        votes_for,
    )

    return _RULES


@cache
def _needs() -> tuple[dict[frozenset[str], int], dict[int, int]]:
    """The bits of the rules by the letters and by the hints that they need."""
    letters: dict[frozenset[str], int] = {}
    hints: dict[int, int] = {}
    for i, r in enumerate(rules()):
        letters[r.letters] = letters.get(r.letters, 0) | 1 << i
        hints[r.hint] = hints.get(r.hint, 0) | 1 << i
    return letters, hints


def able(tags: str, may: int) -> int:
    """The bits of the rules that have what they need in a sentence of these letters and hints."""
    letters, hints = _needs()
    here = set(tags)
    lettered = hinted = 0
    for need, bits in letters.items():
        if not need or not need.isdisjoint(here):
            lettered |= bits
    for hint, bits in hints.items():
        if not hint or hint & may:
            hinted |= bits
    return lettered & hinted


@cache
def _of_kind(unit: str, pair: int, first: bool) -> int:
    """The bits of the rules that can say something of a figure of a kind, in whatever sentence."""
    return sum(1 << i for i, r in enumerate(rules()) if r.of_kind(unit, pair, first))


@lru_cache(maxsize=1 << 14)
def _of_bits(bits: int) -> tuple[Rule, ...]:
    return tuple(r for i, r in enumerate(rules()) if bits >> i & 1)


def candidates(unit: str, pair: int, first: bool, may: int) -> tuple[Rule, ...]:
    """The rules that can say something of a figure, in their order; ``may`` are those that its sentence lets (:func:`able`)."""
    return _of_bits(may & _of_kind(unit, pair, first))
