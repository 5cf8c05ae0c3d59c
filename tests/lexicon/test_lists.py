"""The word lists of the lexicon: no word twice in one list, and what one file says of another holds."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import polls.lexicon
from polls.lexicon.loader import load

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


def test_names_are_in_lower_case() -> None:
    assert all(word == word.lower() for _, words in lists(load("names")) for word in words)
