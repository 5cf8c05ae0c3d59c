"""The collection: documents, polls and estimates on disk as small sorted CSV files, corrected by people, queried, exported."""

from polls.collection.corrections import Correction
from polls.collection.passages import Passage
from polls.collection.store import Added, Collection

__all__ = ["Added", "Collection", "Correction", "Passage"]
