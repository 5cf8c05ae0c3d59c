"""Every rule earns its place: it binds a number in a case of the tables or in an example article."""

from __future__ import annotations

from pathlib import Path

import pytest

from polls.rules.registry import rules
from tests.rules import (
    test_ellipsis,
    test_holders,
    test_inherit,
    test_lists,
    test_margins,
    test_pairs,
    test_screen,
    test_shares,
    test_votes,
)
from tests.rules.reading import SURVEY, fired, split

EXAMPLES = sorted((Path(__file__).parents[2] / "examples/articles").glob("*.txt"))
FAMILIES = (
    test_shares,
    test_votes,
    test_pairs,
    test_margins,
    test_lists,
    test_holders,
    test_inherit,
    test_ellipsis,
    test_screen,
)


@pytest.fixture(scope="module")
def used() -> set[str]:
    texts = [p.read_text(encoding="utf-8") for p in EXAMPLES]
    for family in FAMILIES:
        for table in vars(family).values():
            if isinstance(table, str) and " | " in table:
                texts += [SURVEY + text for text, _ in split(table)]
    return {name for text in texts for name in fired(text)}


@pytest.mark.parametrize("name", [r.name for r in rules()])
def test_a_rule_is_used(used: set[str], name: str) -> None:
    assert name in used


def test_names_are_given_once() -> None:
    names = [r.name for r in rules()]
    assert len(set(names)) == len(names)


def test_the_best_rank_comes_first() -> None:
    assert [r.rank for r in rules()] == sorted(r.rank for r in rules())
