"""Reads the lexicon's TOML files, once each, when first needed."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Any


@cache
def load(name: str) -> dict[str, Any]:
    """The parsed content of ``polls/lexicon/NAME.toml``; treat it as read-only."""
    return tomllib.loads(resources.files("polls.lexicon").joinpath(f"{name}.toml").read_text(encoding="utf-8"))


@cache
def listed(name: str, key: str) -> frozenset[str]:
    """A list of ``polls/lexicon/NAME.toml``, by its key, as a set."""
    return frozenset(load(name)[key])
