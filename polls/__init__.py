"""Opinion-poll figures out of prose: one row per figure, each with the characters it was read from.

>>> import polls
>>> polls.extract("Nothing was asked here.")
<Extraction: 0 figures of 0 polls in 1 documents>
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from polls.document import Document
from polls.extraction import Extraction, extract, extract_many
from polls.reading import read

if TYPE_CHECKING:
    from polls.collection import Collection
    from polls.linking.merge import merge
    from polls.statistics import trend

# What brings scipy or pandas along comes when it is first asked for.
_LATER = {"Collection": "polls.collection", "merge": "polls.linking.merge", "trend": "polls.statistics"}

__version__ = "0.1.0"
__all__ = ["Collection", "Document", "Extraction", "extract", "extract_many", "merge", "read", "trend"]


def __getattr__(name: str) -> Any:
    if name in _LATER:
        value = getattr(importlib.import_module(_LATER[name]), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
