"""The pipeline, from a document to its tables, and its result."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from polls import tables
from polls.document import Document
from polls.errors import DateError
from polls.records import Estimate, Fact, Poll, Sample

if TYPE_CHECKING:
    import pandas as pd


@dataclass(slots=True)
class Records:
    """What was read from documents, as typed records, before any frame is built."""

    documents: list[Document] = field(default_factory=list)
    estimates: list[Estimate] = field(default_factory=list)
    polls: list[Poll] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    samples: list[Sample] = field(default_factory=list)

    def extend(self, other: Records) -> None:
        """Adds what another extraction found."""
        self.documents += other.documents
        self.estimates += other.estimates
        self.polls += other.polls
        self.facts += other.facts
        self.samples += other.samples


def read_document(document: Document) -> Records:
    """The whole way for one document: gate, sentences, mentions, rules, links, records."""
    return Records(documents=[document])  # the rules come in through this door


class Extraction:
    """What extraction found in one or more documents.

    ``estimates``, ``polls``, ``documents``, ``facts`` and ``samples`` are data frames (columns and dtypes of
    :mod:`polls.schema`), built when first asked for; iterating yields the typed :class:`~polls.records.Estimate`
    records; ``records`` holds all typed records.
    """

    def __init__(self, records: Records) -> None:
        self.records = records

    def __iter__(self) -> Iterator[Estimate]:
        return iter(self.records.estimates)

    def __len__(self) -> int:
        return len(self.records.estimates)

    def __repr__(self) -> str:
        r = self.records
        return f"<Extraction: {len(r.estimates)} figures of {len(r.polls)} polls in {len(r.documents)} documents>"

    @cached_property
    def estimates(self) -> pd.DataFrame:
        """One row per figure."""
        return tables.frame(self.records.estimates, "estimates")

    @cached_property
    def polls(self) -> pd.DataFrame:
        """One row per survey and wave."""
        return tables.frame(self.records.polls, "polls")

    @cached_property
    def documents(self) -> pd.DataFrame:
        """One row per document."""
        return tables.frame(self.records.documents, "documents")

    @cached_property
    def facts(self) -> pd.DataFrame:
        """One row per poll fact, with the characters that state it."""
        return tables.frame(self.records.facts, "facts")

    @cached_property
    def samples(self) -> pd.DataFrame:
        """One row per stated subsample."""
        return tables.frame(self.records.samples, "samples")

    def to_frame(self) -> pd.DataFrame:
        """The flat view: estimates joined with their polls."""
        return tables.flat(self.estimates, self.polls)

    def to_csv(self, path: Any = None) -> str | None:
        """The flat view as CSV: to a path or file, or returned as text."""
        return tables.to_csv(self.to_frame(), path)


def as_date(value: str | dt.date | None) -> dt.date | None:
    """A date from a date, a datetime or ISO text; raises :class:`~polls.errors.DateError` otherwise."""
    if value is None or value == "":
        return None
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    try:
        return dt.datetime.fromisoformat(value.strip()).date()
    except (ValueError, AttributeError):
        raise DateError(f"{value!r} is no date: write YYYY-MM-DD") from None


def extract(
    text: str,
    *,
    published: str | dt.date | None = None,
    title: str | None = None,
    url: str | None = None,
    source: str | None = None,
    doc_id: str = "text",
) -> Extraction:
    """Reads every survey figure of a text.

    ``published`` (ISO date) resolves "between Friday and Sunday"; without it and without a year in the text
    there are no dates. Raises :class:`~polls.errors.DateError` on a date that is none.
    """
    date = as_date(published)
    document = Document(
        text, doc_id=doc_id, title=title, url=url, source=source, published=date, published_from="given" if date else None
    )
    return Extraction(read_document(document))
