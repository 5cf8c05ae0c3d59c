"""The word lists of the lexicon: no word twice in one list, and what one file says of another holds."""

from __future__ import annotations

import itertools
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import polls.lexicon
from polls.lexicon.loader import load
from polls.lexicon.registry import registry, sort_key

FILES = sorted(Path(polls.lexicon.__file__).parent.glob("*.toml"))


def lists(node: Any, path: str = "") -> Iterator[tuple[str, list[Any]]]:
    """Every list in a file with its place."""
    if isinstance(node, dict):
        for name, value in node.items():
            yield from lists(value, f"{path}.{name}")
    elif isinstance(node, list):
        yield path, node


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_no_list_says_a_word_twice(path: Path) -> None:
    for where, found in lists(tomllib.loads(path.read_text(encoding="utf-8"))):
        words = [word for word in found if isinstance(word, str)]
        assert sorted(words) == sorted(set(words)), where


def test_shared_parties_are_parties() -> None:
    words = {word for country in load("parties").values() for own in country.values() for word in own}
    assert set(load("names")["shared_parties"]) <= words


def test_houses_that_are_known_to_be_old_are_houses() -> None:
    assert set(load("founded")) <= set(registry())
    assert list(load("founded")) == sorted(load("founded"), key=sort_key)


@pytest.mark.parametrize("name", ["conjunctions", "counting", "hedges", "judgments", "movements", "names", "sources"])
def test_words_are_in_lower_case(name: str) -> None:
    assert [word for _, words in lists(load(name)) for word in words if word != word.lower()] == []


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_a_file_says_at_its_head_how_to_add_to_it(path: Path) -> None:
    head = "\n".join(
        itertools.takewhile(lambda line: line.startswith("#"), path.read_text(encoding="utf-8").splitlines())
    )
    assert re.search(r"\badd\b", head)
