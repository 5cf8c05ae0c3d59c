"""The registry of rules: a family file declares its rules with a rank and with what they need; the engine tries them in that order.

What a rule needs is told where it is declared, so that a figure tries the few rules that may say something of it: the units and
the place of the figure, letters (:mod:`polls.language.tokens`) and strings of which its sentence must hold one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

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
        changes,
        degrees,
        figure_rows,
        inherit,
        labels,
        levels,
        likelier,
        margins,
        pairs,
        passives,
        ranked,
        ratings,
        shares,
        statements,
        votes,
    )

    return _RULES


@cache
def _of_kind(unit: str, pair: int, first: bool) -> list[Rule]:
    return [r for r in rules() if r.of_kind(unit, pair, first)]


def candidates(unit: str, pair: int, first: bool, letters: frozenset[str], hints: int) -> list[Rule]:
    """The rules that can say something of a figure, in their order; ``letters`` and ``hints`` are those of its sentence."""
    return [
        r
        for r in _of_kind(unit, pair, first)
        if (not r.hint or r.hint & hints) and (not r.letters or not r.letters.isdisjoint(letters))
    ]
