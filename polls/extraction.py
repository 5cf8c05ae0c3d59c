"""The pipeline, from a document to its tables, and its result."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property, partial
from typing import TYPE_CHECKING, Any, TypeVar

from polls import display, tables
from polls.document import Document, as_date
from polls.errors import InputError
from polls.language.names import find_names
from polls.language.segment import Sentence, sentences
from polls.lexicon import registry
from polls.linking.bases import settle
from polls.linking.compare import tie
from polls.linking.polls import link
from polls.linking.questions import Question, name
from polls.memory import no_collector
from polls.reading import Source, read_all
from polls.reading.units import Part, documents, parts, units, without_killers
from polls.records import Estimate, Fact, Poll, Sample
from polls.rules import engine, gate
from polls.rules.claim import Claim
from polls.statistics.base import annotate_records

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
    records = Records(documents=[document])
    if gate.passes(document):
        with no_collector():
            _read(document, records)
    return records


def _read(document: Document, records: Records) -> None:
    """Fills in what is read from a document that has passed the gate."""
    found = sentences(document.folded)
    mentions = registry.find(document.folded)
    polled = registry.countries(mentions)
    named = cache(lambda: find_names(document.folded, document.published, document.lower, found, polled))
    made = engine.claims(document, found, named, mentions)
    if not made:
        return
    linked = link(document, found, made, mentions)
    settle(document, found, made, linked)
    records.polls, records.facts, records.samples = linked.polls, linked.facts, linked.samples
    questions = name(document, found, made, linked, named())
    records.estimates = [
        _estimate(document, c, found[c.sentence], linked.polls[p].poll_id if p is not None else None, wave, q)
        for c, p, wave, q in zip(made, linked.poll, linked.wave, questions, strict=True)
    ]
    tie(records.estimates)
    annotate_records(records.estimates, records.polls, records.samples)


def _estimate(
    document: Document, c: Claim, sentence: Sentence, poll_id: str | None, wave: str, q: Question
) -> Estimate:
    start, end = document.original(c.start, c.end)
    first, last = document.original(sentence.start, sentence.end)
    return Estimate(
        estimate_id=f"{document.sha256[:10]}-{start}", doc_id=document.doc_id, poll_id=poll_id, question=q.question,
        question_kind=q.kind, subject=q.subject, issue=q.issue, answer=c.answer, subgroup=c.subgroup or "all",
        kind=c.kind, value=c.value, value_low=c.value_low, value_high=c.value_high, answer_vs=c.answer_vs,
        grain=c.grain, bound=c.bound, wave=wave, figure=document.text[start:end], char_start=start, char_end=end,
        sentence_start=first, sentence_end=last, rule=c.rule,
    )  # fmt: skip


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

    def _repr_html_(self) -> str:
        return display.html(self.records.documents, self.records.estimates, self.records.polls)

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
    known = "given" if date else None
    document = Document(text, doc_id=doc_id, title=title, url=url, source=source, published=date, published_from=known)
    return Extraction(read_document(document))


def extract_many(
    inputs: Source | Iterable[Source],
    *,
    published: str | dt.date | None = None,
    on_error: Callable[[InputError], object] | None = None,
    workers: int = 1,
) -> Iterator[Extraction]:
    """Reads inputs one after the other, lazily: one :class:`Extraction` per document, in the order of the inputs.

    An input is a path (a file, a folder, ``"-"`` for standard input), a record
    ``{id, text, published, title, url, source}`` or a :class:`Document`; :func:`polls.read` says which files are read.
    ``published`` goes before whatever date an input carries. An input that cannot be read raises
    :class:`~polls.errors.InputError`; with ``on_error`` that function is called with the error and the rest goes on.
    With ``workers`` above 1 so many processes read, a few documents ahead of what is taken: a script then needs
    ``if __name__ == "__main__":`` around its calls.

    >>> rows = extract_many([{"id": "a", "text": "No survey here."}, {"id": "b", "text": "Nor here."}])
    >>> [len(e) for e in rows]
    [0, 0]
    """
    found: Iterator[Records | InputError]
    if workers > 1:
        results = in_processes(partial(_read_all, published=as_date(published)), inputs, workers)
        found = (item for _, part in results for item in part)
    else:
        found = map(read_or_error, read_all(inputs, published=published, on_error=on_error))
    for item in found:
        if isinstance(item, Records):
            yield Extraction(item)
        elif on_error is None:
            raise item from item.__cause__
        else:
            on_error(item)


def read_or_error(document: Document) -> Records | InputError:
    """What was read, or why it was not: a fault of ours in one document must not cost the others."""
    try:
        return read_document(document)
    except Exception as e:
        error = InputError(document.doc_id, f"extraction failed: {type(e).__name__}: {e}")
        error.__cause__ = e
        return error


def read_part(part: Part, published: dt.date | None = None) -> Iterator[Records | InputError]:
    """What the documents of a part give, one after the other."""
    for unit in part.units:
        for item in documents(unit, published):
            yield read_or_error(item) if isinstance(item, Document) else item


def _read_all(part: Part, published: dt.date | None) -> list[Records | InputError]:
    return list(read_part(part, published))


_Made = TypeVar("_Made")


def in_processes(
    work: Callable[[Part], _Made], inputs: Source | Iterable[Source], workers: int
) -> Generator[tuple[Part, _Made], None, None]:
    """The result of ``work`` for each part of the inputs, in their order, made by ``workers`` processes."""
    from polls.processes import Processes, each

    cut = parts(units(inputs), most=256, first=8)
    return each(work, cut, Processes(workers), without_killers)
