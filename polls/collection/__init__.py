"""The collection: tables on disk as small sorted CSV files, corrected by people, queried, exported."""

from polls.collection.articles import Added
from polls.collection.corrections import Correction
from polls.collection.passages import Passage
from polls.collection.store import Collection

__all__ = ["Added", "Collection", "Correction", "Passage"]
