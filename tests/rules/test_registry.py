"""Every rule earns its place: it binds a number in a case of the tables or in an example article."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from polls.rules import binding
from polls.rules.registry import Rule, candidates, rules
from polls.rules.view import Bound, View
from tests.rules import (
    test_abroad,
    test_alone,
    test_answers,
    test_ellipsis,
    test_holders,
    test_identities,
    test_in_passing,
    test_inherit,
    test_late,
    test_levels,
    test_likelier_rows,
    test_lists,
    test_margins,
    test_more_than,
    test_pairs,
    test_parallel,
    test_pointing_back,
    test_ranked,
    test_rows_of_deeds,
    test_screen,
    test_shares,
    test_votes,
    test_whose,
)
from tests.rules.reading import SURVEY, fired, split

EXAMPLES = sorted((Path(__file__).parents[2] / "examples/articles").glob("*.txt"))
FAMILIES = (
    test_abroad,
    test_alone,
    test_answers,
    test_shares,
    test_votes,
    test_pairs,
    test_margins,
    test_more_than,
    test_lists,
    test_holders,
    test_identities,
    test_in_passing,
    test_inherit,
    test_late,
    test_levels,
    test_likelier_rows,
    test_parallel,
    test_pointing_back,
    test_ranked,
    test_rows_of_deeds,
    test_ellipsis,
    test_screen,
    test_whose,
)


def texts_with_figures() -> list[str]:
    texts = [p.read_text(encoding="utf-8") for p in EXAMPLES]
    for family in FAMILIES:
        for table in vars(family).values():
            if isinstance(table, str) and " | " in table:
                texts += [SURVEY + text for text, _ in split(table)]
    return texts


@pytest.fixture(scope="module")
def used() -> set[str]:
    return {name for text in texts_with_figures() for name in fired(text)}


@pytest.mark.parametrize("name", [r.name for r in rules()])
def test_a_rule_is_used(used: set[str], name: str) -> None:
    assert name in used


def test_names_are_given_once() -> None:
    names = [r.name for r in rules()]
    assert len(set(names)) == len(names)


def test_the_best_rank_comes_first() -> None:
    assert [r.rank for r in rules()] == sorted(r.rank for r in rules())


def test_a_rule_needs_no_more_than_it_declares(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever is left out for what it needs would have said nothing."""
    wrong: set[str] = set()

    def every(unit: str, pair: int, first: bool, may: int) -> list[Rule]:
        can = candidates(unit, pair, first, may)
        return [r if r in can else Rule(r.name, r.rank, silent(r)) for r in rules()]

    def silent(r: Rule) -> Callable[[View, int], Bound | None]:
        def bind(v: View, k: int) -> Bound | None:
            if r.bind(v, k) is not None:
                wrong.add(r.name)
            return None

        return bind

    monkeypatch.setattr(binding, "candidates", every)
    for text in texts_with_figures():
        fired(text)
    assert not wrong
