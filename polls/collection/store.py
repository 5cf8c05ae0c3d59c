"""``polls.Collection``: a folder of tables that grows, is corrected by people and answers queries."""

from __future__ import annotations

import dataclasses
import datetime as dt
import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from polls import schema
from polls.collection import articles, datapackage, files, index, rows, sync
from polls.collection import corrections as people
from polls.collection.articles import Added
from polls.collection.corrections import Correction
from polls.collection.passages import Passage
from polls.document import Document, as_date
from polls.errors import CollectionError
from polls.memory import no_collector

if TYPE_CHECKING:
    import pandas as pd

    from polls.extraction import Extraction, Records  # its rules take a third of a second: looking needs none of them

_IGNORE = f"/{index.NAME}*\n/{files.LOCK}\n/{files.TEMPORARY}/\n"
_BATCH = 200  # articles a transaction: what a killed ``add`` of many can lose


class Collection:
    """A collection of articles and what was read from them, in a folder that is made when something is first added.

    Frames have the columns and dtypes of :mod:`polls.schema`, with the corrections of people applied and rejected rows
    left out. Every method sees what other processes added through this class; files changed by other means (an editor,
    ``git pull``) are seen when the collection is opened and by :meth:`refresh`. Safe for several threads and processes.

    Raises :class:`~polls.errors.CollectionError` where the folder cannot be read (``must_exist``: or is not there).
    """

    def __init__(self, path: str | os.PathLike[str] = "extracted", *, must_exist: bool = False) -> None:
        self.path = Path(path)
        self._index: index.Index | None = None
        self._problems: list[str] = []
        self._behind = False
        self._read_log: sync.Log | None = None
        if self.path.exists() and not self.path.is_dir():
            raise CollectionError(self.path, "is a file, not the folder of a collection")
        if must_exist and not self.path.is_dir():
            raise CollectionError(self.path, "no such collection; `polls add INPUT` makes one")
        self.refresh()

    def __repr__(self) -> str:
        n = {t: self._rows(f"SELECT count(*) FROM {t}")[0][0] for t in ("estimates", "polls", "documents")}
        return f"<Collection {self.path}: {n['estimates']} figures of {n['polls']} polls in {n['documents']} documents>"

    def __len__(self) -> int:
        """The number of estimates."""
        return int(self._rows("SELECT count(*) FROM estimates")[0][0])

    # -- reading ----------------------------------------------------------------------------------------------------

    @property
    def documents(self) -> pd.DataFrame:
        """One row per document."""
        return self.frame("documents")

    @property
    def polls(self) -> pd.DataFrame:
        """One row per survey and wave in a document."""
        return self.frame("polls")

    @property
    def estimates(self) -> pd.DataFrame:
        """One row per figure."""
        return self.frame("estimates")

    @property
    def facts(self) -> pd.DataFrame:
        """One row per poll fact, with the characters that state it."""
        return self.frame("facts")

    @property
    def samples(self) -> pd.DataFrame:
        """One row per stated subsample."""
        return self.frame("samples")

    def frame(self, table: str) -> pd.DataFrame:
        """A whole table: ``"documents"``, ``"polls"``, ``"estimates"``, ``"facts"`` or ``"samples"``."""
        order = ", ".join(rows.SORT[table])
        with no_collector():
            return rows.frame(self._rows(f"SELECT {index.columns(table)} FROM {table} ORDER BY {order}"), table)

    def to_frame(self) -> pd.DataFrame:
        """The flat view of everything: estimates joined with their polls."""
        return self.query()

    def query(
        self,
        *,
        pollster: str | None = None,
        question: str | None = None,
        answer: str | None = None,
        subgroup: str | None = None,
        kind: str | None = None,
        wave: str | None = None,
        doc_id: str | None = None,
        poll_id: str | None = None,
        since: str | dt.date | None = None,
        until: str | dt.date | None = None,
    ) -> pd.DataFrame:
        """The flat view of the estimates that meet every condition given.

        ``pollster``: part of the pollster's or sponsor's name; ``question``: words that all occur in the question, its
        subject or issue; ``answer`` and ``subgroup``: exactly, all without regard to case. ``since`` and ``until``
        bound the last field date, or the publication date of an article that gives no field dates; rows with neither
        are left out. Raises :class:`~polls.errors.DateError` on a date that is none.
        """
        first, last = as_date(since), as_date(until)
        where, values = index.conditions(
            pollster, question, answer, subgroup, kind, wave, doc_id, poll_id,
            first.isoformat() if first else None, last.isoformat() if last else None,
        )  # fmt: skip
        with no_collector():
            found = self._rows(f"SELECT {index.FLAT_COLUMNS} {index.FLAT_FROM} WHERE {where} {index.ORDER}", values)
            return rows.frame(found, "flat")

    def show(self, estimate_id: str) -> Passage:
        """The sentence of an estimate, its figure marked; the id may be cut short where that is clear.

        Raises :class:`~polls.errors.CollectionError` where there is no such estimate or its text is missing or damaged.
        """
        row = self._one("estimates", estimate_id)
        title, url, published, sha256 = self._rows(
            "SELECT title, url, published, sha256 FROM documents WHERE doc_id = ?", [row["doc_id"]]
        )[0]
        review = row.pop("review")
        polls = self._rows(f"SELECT {index.columns('polls')} FROM polls WHERE doc_id = ?", [row["doc_id"]])
        names = schema.names("polls")
        row = rows.joined([row], [dict(zip(names, p, strict=True)) for p in polls])[0]
        begin, end = row["sentence_start"], row["sentence_end"]
        return Passage(
            row["estimate_id"], row["doc_id"], self._text(sha256)[begin:end],
            row["char_start"] - begin, row["char_end"] - begin, title, url, published, row, review,
        )  # fmt: skip

    def text(self, doc_id: str) -> str:
        """The text of a document, checked against its hash; offsets of rows are characters of it."""
        return self._text(self._one("documents", doc_id)["sha256"])

    def linked_polls(self) -> Any:
        """The polls of all documents with those that are one survey put together (see :func:`polls.merge`)."""
        from polls.linking.merge import merge

        return merge(self)

    @property
    def version(self) -> int:
        """A number that changes whenever rows may have changed: until then what was made of the tables is good."""
        return int(self._rows("SELECT version FROM state")[0][0])

    @property
    def problems(self) -> list[str]:
        """What could not be read: damaged articles and lines of the log, each with its file and line."""
        found = self._rows("SELECT problem FROM articles WHERE problem IS NOT NULL ORDER BY key")
        return [*self._problems, *(p for (p,) in found)]

    # -- growing ----------------------------------------------------------------------------------------------------

    def add(self, found: Extraction | Records | Document | Iterable[Extraction | Records | Document]) -> Added:
        """Takes in what was read from documents (a :class:`~polls.Document` is read first); says what that changed.

        When it returns, everything is on the disk. The same text is one article whatever it is called; a document of a
        known name with a text that is mostly the same is a newer version and takes the place of the old one; with
        another text it is another article and its name gets an ending. Rows are replaced in place, corrections stay.

        Raises :class:`~polls.errors.CollectionError` where nothing can be written (a full disk, a read-only folder, …);
        of many documents those taken in before stay.
        """
        from polls.extraction import Extraction, Records

        added = Added()
        batch: list[Records] = []
        many = [found] if isinstance(found, Extraction | Records | Document) else found
        for item in many:
            batch += articles.apart(self._read(item))
            if len(batch) >= _BATCH:
                self._write(batch, added)
                batch = []
        self._write(batch, added)
        return added

    def complete(self, document: Document) -> Document:
        """The document with what is known of the same text here (title, date, …) where it says nothing."""
        found = self._rows(
            "SELECT doc_id, title, url, source, published, published_from FROM documents WHERE sha256 = ?",
            [document.sha256],
        )
        if found:
            doc_id, title, url, source, published, published_from = found[0]
            document.doc_id = doc_id
            document.title = document.title or title
            document.url = document.url or url
            document.source = document.source or source
            if document.published is None and published:
                document.published, document.published_from = dt.date.fromisoformat(published), published_from
        return document

    def reextract(self) -> Added:
        """Reads all kept texts again with today's rules; rows are updated in place, corrections stay."""
        return self.add(self._stored())

    def _stored(self) -> Iterator[Document]:
        names = schema.names("documents")
        for found in self._rows(f"SELECT {index.columns('documents')} FROM documents ORDER BY doc_id"):
            row = dict(zip(names, found, strict=True))
            yield articles.document(row, self._text(row["sha256"]))

    def _read(self, item: Extraction | Records | Document) -> Records:
        from polls.extraction import Extraction, read_document

        if isinstance(item, Document):
            return read_document(self.complete(dataclasses.replace(item)))
        return item.records if isinstance(item, Extraction) else item

    def _write(self, batch: list[Records], added: Added) -> None:
        if not batch:
            return
        with self._writing() as index_, files.Transaction(self.path) as change:
            writer = articles.Writer(self.path, index_, change)
            for records in batch:
                writer.put(records)
            if not (self.path / ".gitignore").exists():
                change.put(".gitignore", _IGNORE.encode())
            change.put("datapackage.json", datapackage.of_collection({**index_.files(), **writer.files}))
            change.commit()
            added.merge(writer.added)
            self._catch_up(writer.files)

    # -- correcting -------------------------------------------------------------------------------------------------

    def correct(
        self,
        row: str,
        field: str,
        new: Any,
        *,
        table: str = "estimates",
        who: str | None = None,
        why: str | None = None,
    ) -> Correction:
        """Changes a field of a row of ``estimates``, ``polls`` or ``documents`` (``row`` is its id).

        ``who`` is the user of this computer where it is not given. Raises
        :class:`~polls.errors.CollectionError` where there is no such row or the field cannot be that.
        """
        value = people.checked(table, field, new)
        if table == "estimates":
            record = self._one("estimates", row)
        else:
            record = self._one("documents", row) if table == "documents" else self._one("polls", row)
        if field == "poll_id" and value is not None and self._one("polls", value)["doc_id"] != record["doc_id"]:
            raise CollectionError(value, "is a poll of another document")
        known = {"field": field, "old": record[field], "new": value}
        return self._correct("edit", record, table, who, why, **known)

    def accept(self, estimate_id: str, *, who: str | None = None, why: str | None = None) -> Correction:
        """Says that a row is right; newer rules cannot change what it says."""
        return self._correct("accept", self._one("estimates", estimate_id), "estimates", who, why)

    def reject(self, estimate_id: str, *, who: str | None = None, why: str | None = None) -> Correction:
        """Says that a row is no survey figure; it is left out from now on."""
        return self._correct("reject", self._one("estimates", estimate_id), "estimates", who, why)

    def add_figure(
        self,
        doc_id: str,
        start: int,
        end: int,
        value: float,
        *,
        kind: str = "share",
        who: str | None = None,
        why: str | None = None,
        **known: Any,
    ) -> Correction:
        """Adds a figure that the rules missed: ``text[start:end]`` of the document, ``value`` in percentage points.

        Other columns of ``estimates`` that a person may say (``question``, ``answer``, ``subgroup``, ``poll_id``,
        ``wave``, ``bound`` …) go by name. Raises :class:`~polls.errors.CollectionError` on a wrong span or value.
        """
        document = self._one("documents", doc_id)
        said = {**known, "kind": kind, "value": value}
        said = {n: people.checked("estimates", n, v) for n, v in said.items()}
        if said.get("poll_id") is not None and self._one("polls", said["poll_id"])["doc_id"] != doc_id:
            raise CollectionError(said["poll_id"], "is a poll of another document")
        record = articles.figure(self._text(document["sha256"]), document, start, end, said)
        return self._correct("add", record, "estimates", who, why)

    def undo(self, correction_id: str, *, who: str | None = None, why: str | None = None) -> Correction:
        """Takes a correction back (or an undo)."""
        with self._writing():
            log, _ = people.read_log(self._log)
            found = [c for c in log if c.id.startswith(correction_id)] if correction_id else []
            if len(found) != 1:
                raise CollectionError(correction_id, "no such correction" if not found else "more than one correction")
            if found[0].id in people.undone(log):
                raise CollectionError(correction_id, "is undone already")
            c = found[0]
            made = people.make("undo", c.doc_id, who=who, table=c.table, row=c.row, undoes=c.id, why=why)
            return self._append(made)

    @property
    def corrections(self) -> pd.DataFrame:
        """The log, oldest first: id, when, who, action, doc_id, table, row, field, old, new, why, state, note.

        ``state`` is active or undone; ``note`` says that the row changed under a correction, or is gone.
        """
        import pandas as pd

        log, _ = people.read_log(self._log)
        taken_back = people.undone(log)
        notes = dict(self._rows("SELECT correction, note FROM notes"))
        names = ("id", "when", "who", "action", "doc_id", "table", "row", "field", "old", "new", "why")
        out = pd.DataFrame([{n: getattr(c, n) for n in names} for c in log], columns=list(names), dtype="object")
        out["state"] = ["undone" if c.id in taken_back else "active" for c in log]
        out["note"] = [notes.get(c.id) for c in log]
        return out

    @property
    def _log(self) -> Path:
        return self.path / "corrections.jsonl"

    def _correct(
        self, action: str, record: rows.Row, table: str, who: str | None, why: str | None, **known: Any
    ) -> Correction:
        if table == "estimates":
            record.pop("review", None)
            sha256 = self._one("documents", record["doc_id"])["sha256"]
            known["sentence"] = self._text(sha256)[record["sentence_start"] : record["sentence_end"]]
            estimate = {n: record.get(n) for n in schema.names("estimates")}
            known["record"] = {n: v for n, v in {**estimate, "sha256": sha256}.items() if v is not None}
        elif table == "polls":
            known["record"] = {n: v for n, v in record.items() if v is not None}
        row = record[people.KEYS[table]]
        made = people.make(action, record["doc_id"], who=who, table=table, row=row, why=why or None, **known)
        with self._writing():
            return self._append(made)

    def _append(self, made: Correction) -> Correction:
        people.append(self._log, made)
        self._catch_up([files.key(made.doc_id)])
        return made

    # -- inside -----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Takes in what changed in the files other than through this class; finishes what a killed writer had begun."""
        if self._index is None or (self._index.readonly and os.access(self.path, os.W_OK)):
            self._index = index.Index(self.path)
        self._index, self._problems = sync.refresh(self._index, self.path)
        self._behind = False

    def close(self) -> None:
        """Lets go of the index file (this thread's hold on it); the collection can still be used."""
        if self._index is not None:
            self._index.close()

    @contextmanager
    def _writing(self) -> Iterator[index.Index]:
        """The lock, and the index to write to."""
        interrupted = files.unfinished(self.path)
        with files.locked(self.path):
            if self._index is None or self._index.readonly:
                self._index = index.Index(self.path)
                interrupted = True
            if interrupted or self._behind:
                self._catch_up()
            yield self._index

    def _catch_up(self, keys: Iterable[str] | None = None) -> None:
        """Reads articles into the index (all that differ, where no keys are given). Hold the lock."""
        assert self._index is not None
        log = self._read_log = sync.log_of(self.path, self._read_log)
        self._problems = log.problems
        try:
            changed = sync.stale(self._index, self.path, log) if keys is None else keys
            sync.update(self._index, self.path, log, changed)
        except sqlite3.Error:  # a full disk: the files count, the index is made again when it is next asked for
            self._behind = True

    def _rows(self, sql: str, values: Iterable[Any] = ()) -> list[tuple[Any, ...]]:
        if self._behind:
            self.refresh()
        assert self._index is not None
        return self._index.rows(sql, list(values))

    def _one(self, table: str, value: str) -> rows.Row:
        name = people.KEYS[table]
        extra = ", review" if table == "estimates" else ""
        found = self._rows(f"SELECT {index.columns(table)}{extra} FROM {table} WHERE {name} = ? LIMIT 2", [value])
        if not found and table == "estimates" and value:  # an id cut short
            where = f"{name} >= ? AND {name} < ? LIMIT 2"
            found = self._rows(
                f"SELECT {index.columns(table)}{extra} FROM {table} WHERE {where}", [value, f"{value}\U0010ffff"]
            )
        if len(found) != 1:
            raise CollectionError(value, f"{'no such' if not found else 'more than one'} {table[:-1]} in {self.path}")
        return dict(zip((*schema.names(table), "review"), found[0], strict=False))

    def _text(self, sha256: str) -> str:
        return files.unpacked(self.path / "texts" / f"{sha256}.txt.gz", sha256)
