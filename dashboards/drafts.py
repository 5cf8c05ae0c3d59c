"""An article that was read and is being looked through: what the rules found, and what a person says of it.

Until it is saved, a person's changes are kept beside the rows; saving puts the article into the collection and records
each change there as a correction. From then on changes are recorded at once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

import polls
from polls.document import Document
from polls.errors import InputError
from polls.extraction import Extraction, read_document
from polls.language import numbers
from polls.reading import read_bytes

Row = dict[str, Any]


def from_text(
    text: str, published: str | None = None, title: str | None = None, url: str | None = None
) -> list[Document]:
    """The documents of a pasted text, which may be HTML. Raises :class:`~polls.errors.InputError`, ``DateError``."""
    if not text.strip():
        raise InputError("the text", "empty")
    found = read_bytes(text.encode("utf-8", "replace"), "pasted", published=published)
    for document in found:
        document.doc_id = f"pasted-{document.sha256[:10]}"
        document.title = title or document.title or _first_line(document.text)
        document.url = url or document.url
    return found


def _first_line(text: str) -> str | None:
    line = text.strip().splitlines()[0].strip()
    return line if len(line) <= 160 else None


@dataclass
class Draft:
    """One article with its rows. ``doc_id`` is its name in the collection once it is there."""

    extraction: Extraction
    doc_id: str | None = None
    changed: dict[str, Row] = field(default_factory=dict)
    rejected: set[str] = field(default_factory=set)
    added: list[Row] = field(default_factory=list)

    @classmethod
    def of(cls, document: Document, collection: polls.Collection) -> Draft:
        """The draft of a document; one that the collection already holds is opened from there."""
        known = collection.documents
        same = known.loc[known["sha256"] == document.sha256, "doc_id"]
        if len(same):
            return cls(Extraction(read_document(collection.complete(document))), str(same.iloc[0]))
        return cls(Extraction(read_document(document)))

    @property
    def document(self) -> Document:
        """The article."""
        return self.extraction.records.documents[0]

    @property
    def text(self) -> str:
        """Its text."""
        return self.document.text

    @property
    def unsaved(self) -> int:
        """How many changes a save would record."""
        return len(self.changed) + len(self.rejected) + len(self.added)

    def rows(self, collection: polls.Collection) -> list[Row]:
        """The rows as they stand with a person's changes, in the order of the text."""
        if self.doc_id is not None:
            return _records(collection.query(doc_id=self.doc_id))
        found = [r | self.changed.get(r["estimate_id"], {}) for r in _records(self.extraction.to_frame())]
        kept = [r for r in found if r["estimate_id"] not in self.rejected]
        return sorted(kept + self.added, key=lambda r: r["char_start"])

    def polls(self, collection: polls.Collection) -> pd.DataFrame:
        """The polls that the article tells of."""
        if self.doc_id is None:
            return self.extraction.polls
        found = collection.polls
        return found[found["doc_id"] == self.doc_id]

    def change(self, collection: polls.Collection, row: Row, new: Row) -> None:
        """Changes fields of a row. Raises :class:`~polls.errors.CollectionError` where a field cannot be that."""
        if self.doc_id is not None:
            for name, value in new.items():
                collection.correct(row["estimate_id"], name, value)
            return
        for added in self.added:
            if added["estimate_id"] == row["estimate_id"]:
                added.update(new)
                return
        self.changed.setdefault(row["estimate_id"], {}).update(new)

    def reject(self, collection: polls.Collection, row: Row) -> None:
        """Says that a row is no figure of a poll."""
        if self.doc_id is not None:
            collection.reject(row["estimate_id"])
        elif any(a["estimate_id"] == row["estimate_id"] for a in self.added):
            self.added = [a for a in self.added if a["estimate_id"] != row["estimate_id"]]
        else:
            self.changed.pop(row["estimate_id"], None)
            self.rejected.add(row["estimate_id"])

    def add(self, collection: polls.Collection, start: int, end: int, said: Row) -> None:
        """Adds the figure ``text[start:end]`` that the rules missed."""
        if self.doc_id is not None:
            collection.add_figure(self.doc_id, start, end, **said)
            return
        row = dict.fromkeys(self.extraction.to_frame().columns)
        row |= {"estimate_id": f"new-{start}", "subgroup": "all", "wave": "current", "kind": "share", "bound": "exact",
                "figure": self.text[start:end], "char_start": start, "char_end": end, "rule": "person"}  # fmt: skip
        self.added = [a for a in self.added if a["estimate_id"] != row["estimate_id"]] + [row | said]

    def save(self, collection: polls.Collection) -> None:
        """Puts the article into the collection and records the changes; a change that fails leaves the rest unsaved."""
        done = collection.add(self.extraction)
        self.doc_id = done.documents[-1]
        kept = {
            (r["char_start"], r["char_end"]): r["estimate_id"] for r in _records(collection.query(doc_id=self.doc_id))
        }
        found = {e.estimate_id: (e.char_start, e.char_end) for e in self.extraction}
        for name in list(self.changed):
            for column, value in self.changed[name].items():
                collection.correct(kept[found[name]], column, value)
            del self.changed[name]
        for name in sorted(self.rejected):
            collection.reject(kept[found[name]])
            self.rejected.discard(name)
        for row in list(self.added):
            said = {n: row[n] for n in SAID if row[n] is not None}
            collection.add_figure(self.doc_id, int(row["char_start"]), int(row["char_end"]), **said)
            self.added.remove(row)


SAID = ("value", "answer", "subgroup", "kind", "question", "wave", "poll_id")


def value_of(words: str) -> float | None:
    """The figure that words say, in percentage points, or None.

    >>> value_of("nine in 10"), value_of("38 percent"), value_of("many")
    (90.0, 38.0, None)
    """
    low = words.casefold()
    found = numbers.figures(low, 0, len(low))
    return float(found[0].value) if found else None


def occurrences(text: str, words: str, most: int = 20) -> list[tuple[int, int]]:
    """Where the words stand in a text, white space alike."""
    asked = words.split()
    if not asked:
        return []
    pattern = re.compile(r"\s+".join(re.escape(w) for w in asked))
    return [m.span() for _, m in zip(range(most), pattern.finditer(text), strict=False)]


def _records(frame: pd.DataFrame) -> list[Row]:
    out: list[Row] = frame.astype("object").where(frame.notna(), None).to_dict("records")
    return out
