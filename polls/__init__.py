"""Opinion-poll figures out of prose: one row per figure, each with the characters it was read from.

>>> import polls
>>> polls.extract("Nothing was asked here.")
<Extraction: 0 figures of 0 polls in 1 documents>
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from polls.collection import Collection
    from polls.document import Document
    from polls.extraction import Extraction, extract, extract_many
    from polls.linking.merge import merge
    from polls.reading import read
    from polls.statistics import trend

# Each comes when it is first asked for, so that a help text does not wait for a thousand patterns to be compiled.
_HOME = {
    "Collection": "polls.collection",
    "Document": "polls.document",
    "Extraction": "polls.extraction",
    "extract": "polls.extraction",
    "extract_many": "polls.extraction",
    "merge": "polls.linking.merge",
    "read": "polls.reading",
    "trend": "polls.statistics",
}

__version__ = "0.1.0"
__all__ = ["Collection", "Document", "Extraction", "extract", "extract_many", "merge", "read", "trend"]


def __getattr__(name: str) -> Any:
    if name in _HOME:
        value = getattr(importlib.import_module(_HOME[name]), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
