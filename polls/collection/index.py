"""The index: every row of a collection in SQLite (``index.sqlite``), with corrections applied, for queries over many.

It holds nothing of its own. The files are the truth; the index knows of each article which files it was made from
(size and time) and remakes what differs, so it can be deleted at any time and never belongs in version control.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import tempfile
import threading
import time
import weakref
import zlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from polls import schema
from polls.collection.files import reason
from polls.collection.rows import STORED, Row
from polls.errors import CollectionError

NAME = "index.sqlite"
_TYPES = {"Int64": "INTEGER", "Float64": "REAL"}
_EXTRA = {"estimates": ("search", "review", "day"), "polls": ("search",)}
_VERSION = zlib.crc32(repr((3, [(t, schema.TABLES[t]) for t in STORED], _EXTRA)).encode()) & 0x7FFFFFFF


def columns(table: str, alias: str = "") -> str:
    """The schema's columns of a table as SQL."""
    at = f"{alias}." if alias else ""
    return ", ".join(f'{at}"{name}"' for name in schema.names(table))


def _definition() -> Iterator[str]:
    yield "CREATE TABLE articles (key TEXT PRIMARY KEY, signature TEXT, files TEXT, corrections TEXT, problem TEXT)"
    yield "CREATE TABLE state (version INTEGER)"
    yield f"INSERT INTO state VALUES ({time.time_ns()})"  # an index made anew must not repeat numbers
    yield "CREATE TABLE notes (article INTEGER, correction TEXT, note TEXT)"
    yield "CREATE INDEX notes_article ON notes (article)"
    for table in STORED:
        typed = [f'"{c.name}" {_TYPES.get(c.dtype, "TEXT")}' for c in schema.TABLES[table]]
        typed += [f'"{name}" TEXT' for name in _EXTRA.get(table, ())]
        yield f"CREATE TABLE {table} (article INTEGER, {', '.join(typed)})"
        if table != "estimates":
            yield f"CREATE INDEX {table}_article ON {table} (article)"
    yield "CREATE INDEX estimates_poll ON estimates (article, poll_id)"
    yield "CREATE INDEX estimates_order ON estimates (doc_id, char_start, char_end, estimate_id)"
    yield "CREATE INDEX estimates_day ON estimates (day)"
    yield "CREATE INDEX estimates_id ON estimates (estimate_id)"
    yield "CREATE INDEX estimates_search ON estimates (search)"
    yield "CREATE INDEX estimates_answer ON estimates (answer COLLATE NOCASE)"
    yield "CREATE INDEX estimates_subgroup ON estimates (subgroup COLLATE NOCASE)"
    yield "CREATE INDEX documents_sha256 ON documents (sha256)"
    yield "CREATE INDEX documents_id ON documents (doc_id)"


class Index:
    """The index of a collection; made where it is missing or of another version.

    It lies in the collection's folder, or, where that cannot be written (``readonly`` is then true), in a temporary
    folder that goes with this object. Each thread has its own connection.
    """

    def __init__(self, root: Path, *, elsewhere: bool = False) -> None:
        self.root = root
        self._local = threading.local()
        self.readonly = elsewhere or not os.access(root, os.W_OK)
        self.path = root / NAME
        if not self.readonly:
            try:
                self._prepare()
                return
            except sqlite3.DatabaseError as e:
                if not isinstance(e, sqlite3.OperationalError):  # damaged: it can be made again
                    self._discard()
                    self._prepare()
                    return
                self.readonly = True  # a full disk, or a file system that is mounted read-only
        self._elsewhere()

    def _elsewhere(self) -> None:
        """An index in a temporary folder, for a collection that cannot be written; begins with what is there."""
        try:
            folder = tempfile.TemporaryDirectory(prefix="polls-")
            weakref.finalize(self, folder.cleanup)
            self._local = threading.local()
            self.path = Path(folder.name) / NAME
            if not Path(f"{self.root / NAME}-wal").exists():  # else it may be in the middle of something
                with contextlib.suppress(FileNotFoundError):
                    shutil.copyfile(self.root / NAME, self.path)
            try:
                self._prepare()
            except sqlite3.DatabaseError:
                self._discard()
                self._prepare()
        except (OSError, sqlite3.Error) as e:
            said = reason(e) if isinstance(e, OSError) else str(e)
            raise CollectionError(self.root, f"cannot be indexed, here or in a temporary folder: {said}") from e

    def connection(self) -> sqlite3.Connection:
        """This thread's connection."""
        found: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if found is None or self._local.process != os.getpid():
            found = sqlite3.connect(self.path, timeout=60, isolation_level=None)
            found.execute("PRAGMA synchronous = NORMAL")
            found.execute("PRAGMA cache_size = -65536")  # 64 MB
            self._local.connection, self._local.process = found, os.getpid()
        return found

    def _prepare(self) -> None:
        c = self.connection()
        if c.execute("PRAGMA user_version").fetchone()[0] == _VERSION:
            return
        c.execute("PRAGMA journal_mode = WAL")
        with self.writing() as c:
            if c.execute("PRAGMA user_version").fetchone()[0] == _VERSION:
                return  # another process was faster
            old = c.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
            for (name,) in old.fetchall():
                c.execute(f'DROP TABLE "{name}"')
            for statement in _definition():
                c.execute(statement)
            c.execute(f"PRAGMA user_version = {_VERSION}")

    def _discard(self) -> None:
        self.close()
        for ending in ("", "-wal", "-shm"):
            Path(f"{self.path}{ending}").unlink(missing_ok=True)

    def close(self) -> None:
        """Closes this thread's connection."""
        found = getattr(self._local, "connection", None)
        if found is not None:
            found.close()
            self._local.connection = None

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction: all that is done with the connection counts, or nothing."""
        c = self.connection()
        c.execute("BEGIN IMMEDIATE")
        try:
            yield c
            c.execute("COMMIT")
        except BaseException:
            with contextlib.suppress(sqlite3.Error):
                c.execute("ROLLBACK")
            raise

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        try:
            return self.connection().execute(sql, values).fetchall()
        except sqlite3.Error as e:
            raise CollectionError(self.path, f"{e}: delete this file, it is made again from the tables") from e

    def known(self) -> dict[str, tuple[str, str]]:
        """For each article by its key: the signature of its files and of its corrections when it was indexed."""
        return {k: (s, c) for k, s, c in self.rows("SELECT key, signature, corrections FROM articles")}

    def files(self) -> dict[str, str]:
        """For each article by its key: the tables that it has files of, with a blank between."""
        return dict(self.rows("SELECT key, files FROM articles"))

    def forget(self, key: str) -> None:
        """Takes an article out. Inside :meth:`writing`."""
        c = self.connection()
        found = c.execute("SELECT rowid FROM articles WHERE key = ?", (key,)).fetchone()
        if found:
            for table in (*STORED, "notes"):
                c.execute(f"DELETE FROM {table} WHERE article = ?", found)
            c.execute("DELETE FROM articles WHERE rowid = ?", found)

    def put(
        self, key: str, signature: str, files: str, corrections: str, tables: dict[str, list[Row]],
        notes: dict[str, str], review: dict[str, str], problem: str | None,
    ) -> None:  # fmt: skip
        """Takes an article in, in place of what was there. Inside :meth:`writing`."""
        self.forget(key)
        c = self.connection()
        article = c.execute(
            "INSERT INTO articles VALUES (?, ?, ?, ?, ?)", (key, signature, files, corrections, problem)
        ).lastrowid
        for table in STORED:
            names = schema.names(table)
            extra: list[Callable[[Row], Any]] = [_search] if table in _EXTRA else []
            if table == "estimates":
                days = _days(tables)
                extra += [lambda r: review.get(r["estimate_id"]), lambda r: days.get(r["poll_id"], days[None])]  # noqa: B023
            rows = [(article, *(r[n] for n in names), *(f(r) for f in extra)) for r in tables.get(table, ())]
            if rows:
                marks = ", ".join("?" * len(rows[0]))
                c.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
        c.executemany("INSERT INTO notes VALUES (?, ?, ?)", [(article, k, v) for k, v in notes.items()])


def _search(row: Row) -> str:
    """What a search looks into, without case."""
    if "question" in row:
        return " ".join(str(row[n]) for n in ("question", "subject", "issue") if row[n]).casefold()
    return " ".join(str(row[n]) for n in ("pollster", "sponsor") if row[n]).casefold()


def _days(tables: dict[str, list[Row]]) -> dict[str | None, str | None]:
    """For each poll the day by which it is found: its last field date, or when its article was published."""
    published = tables["documents"][0]["published"] if tables["documents"] else None
    out: dict[str | None, str | None] = {
        p["poll_id"]: p["end_date"] or p["start_date"] or published for p in tables["polls"]
    }
    out[None] = published
    return out


def conditions(
    pollster: str | None, question: str | None, answer: str | None, subgroup: str | None, kind: str | None,
    wave: str | None, doc_id: str | None, poll_id: str | None, since: str | None, until: str | None,
) -> tuple[str, list[Any]]:  # fmt: skip
    """The ``WHERE`` of a query over ``estimates e``, and its values."""
    where: list[str] = []
    values: list[Any] = []
    if pollster:
        where.append("(e.article, e.poll_id) IN (SELECT article, poll_id FROM polls WHERE instr(search, ?))")
        values.append(pollster.casefold())
    if question and question.split():
        words = question.casefold().split()
        inner = " AND ".join(["instr(search, ?)"] * len(words))
        where.append(f"e.rowid IN (SELECT rowid FROM estimates WHERE {inner})")
        values += words
    for name, value in (("answer", answer), ("subgroup", subgroup), ("kind", kind), ("wave", wave)):
        if value is not None:
            where.append(f"e.{name} = ? COLLATE NOCASE" if name in ("answer", "subgroup") else f"e.{name} = ?")
            values.append(value)
    for name, value in (("doc_id", doc_id), ("poll_id", poll_id)):
        if value is not None:
            where.append(f"e.{name} = ?")
            values.append(value)
    for sign, value in ((">=", since), ("<=", until)):
        if value is not None:
            where.append(f"e.day {sign} ?")
            values.append(value)
    return " AND ".join(where) or "1", values


FLAT_FROM = "FROM estimates e LEFT JOIN polls p ON p.article = e.article AND p.poll_id = e.poll_id"
FLAT_COLUMNS = (
    columns("estimates", "e")
    + ", "
    + ", ".join(f'p."{n}"' for n in schema.names("polls") if n not in ("poll_id", "doc_id"))
)
ORDER = "ORDER BY e.doc_id, e.char_start, e.char_end, e.estimate_id"
