"""The collection: tables on disk as small sorted CSV files, corrected by people, queried, exported."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from polls.collection.articles import Added
    from polls.collection.corrections import Correction
    from polls.collection.passages import Passage
    from polls.collection.store import Collection

# Each comes when it is first asked for: the commands live in this package, and a help text needs none of it.
_HOME = {"Added": "articles", "Collection": "store", "Correction": "corrections", "Passage": "passages"}

__all__ = ["Added", "Collection", "Correction", "Passage"]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_HOME[name]}"), name)
