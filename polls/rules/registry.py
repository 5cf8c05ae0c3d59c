"""The registry of rules: a family file declares its rules with a rank; the engine tries them in that order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from polls.rules.view import Bound, View

Binder = Callable[[View, int], Bound | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: its name, its rank (lower is tried first) and the function that binds one figure."""

    name: str
    rank: int
    bind: Binder


_RULES: list[Rule] = []


def rule(name: str, rank: int) -> Callable[[Binder], Binder]:
    """Registers a function as the rule ``name``; two rules of one rank are tried by name."""

    def register(bind: Binder) -> Binder:
        _RULES.append(Rule(name, rank, bind))
        _RULES.sort(key=lambda r: (r.rank, r.name))
        return bind

    return register


def rules() -> list[Rule]:
    """All rules, best rank first; importing the family files is what fills the registry."""
    from polls.rules import (  # noqa: F401
        around,
        changes,
        inherit,
        likelier,
        lists,
        margins,
        pairs,
        passives,
        ratings,
        shared_units,
        shares,
        statements,
        votes,
    )

    return _RULES
