"""``polls validate``: tables against the schema, texts against their hashes, with file and line for each fault."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from polls import schema
from polls.collection import articles, corrections, datapackage, files, sync
from polls.collection.checks import row_problems
from polls.collection.rows import FILE_TABLE, POLL_COLUMNS, STORED, Row, parse, tidy
from polls.errors import CollectionError

_KEY = {"documents": "doc_id", "polls": "poll_id", "estimates": "estimate_id", "flat": "estimate_id"}


@dataclass(frozen=True, slots=True)
class Problem:
    """A fault: in which file, on which line (1 is the header; 0: the file as a whole), in which column, and what."""

    path: str
    line: int
    column: str
    message: str

    def __str__(self) -> str:
        at = f"{self.path}:{self.line}" if self.line else self.path
        return f"{at}: {self.column}: {self.message}" if self.column else f"{at}: {self.message}"


def validate(path: Path) -> Iterator[Problem]:
    """The faults of a collection, of a folder of tables (such as an exported Data Package) or of one CSV file.

    A file's table is told by its header. Raises :class:`~polls.errors.CollectionError` where there is nothing to check.
    """
    if path.is_file():
        yield from _alone(path)
    elif (path / "articles").is_dir():
        yield from _collection(path)
    elif path.is_dir() and any(path.glob("*.csv")):
        for file in sorted(path.glob("*.csv")):
            yield from _alone(file)
    elif path.exists():
        raise CollectionError(path, "no tables here: neither articles/ nor CSV files")
    else:
        raise CollectionError(path, "no such file or folder")


def _alone(path: Path) -> Iterator[Problem]:
    found: list[Problem] = []
    table = None
    try:
        header = next(csv.reader(io.StringIO(path.read_bytes().split(b"\n", 1)[0].decode("utf-8-sig"))), [])
        table = next((t for t in schema.TABLES if schema.names(t) == header), None)
        if table is None:  # the nearest one says best what is wrong with the header
            shared = {t: len(set(schema.names(t)) & set(header)) for t in schema.TABLES}
            table = max(shared, key=lambda t: shared[t] - len(schema.names(t)) / 99) if any(shared.values()) else "flat"
    except OSError as e:
        raise CollectionError(path, f"cannot be read: {files.reason(e)}") from e
    except UnicodeDecodeError as e:
        yield Problem(str(path), 1, "", f"not UTF-8: {e.reason}")
        return
    seen: dict[Any, str] = {}
    for line, row in _rows(path, table, found):
        found += _row(path, line, row, table)
        found += _unique(path, line, row, table, seen)
    yield from sorted(found, key=lambda p: p.line)


def _rows(path: Path, table: str, found: list[Problem]) -> Iterator[tuple[int, Row]]:
    """The rows of a CSV file with their lines; what cannot be read goes to ``found``."""
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as e:
        found.append(Problem(str(path), data[: e.start].count(b"\n") + 1, "", f"not UTF-8: {e.reason}"))
        return
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    columns = {c.name: c for c in schema.TABLES[table]}
    last = 0
    try:
        header = next(reader, [])
        if header != list(columns):
            found += [Problem(str(path), 1, n, "column missing") for n in columns if n not in header]
            found += [Problem(str(path), 1, n, f"not a column of {table}") for n in header if n not in columns]
            found += [
                Problem(str(path), 1, n, "column twice") for n in sorted({n for n in header if header.count(n) > 1})
            ]
            if set(header) == set(columns) and len(header) == len(columns):
                found.append(Problem(str(path), 1, "", "columns are not in the order of the schema"))
            elif not set(header) & set(columns):
                return
        last = reader.line_num
        for cells in reader:
            line, last = last + 1, reader.line_num
            if len(cells) != len(header):
                found.append(Problem(str(path), line, "", f"{len(cells)} cells where there are {len(header)} columns"))
                continue
            row: Row = {n: None if n in header else _UNREADABLE for n in columns}
            for name, cell in zip(header, cells, strict=True):
                if name in columns:
                    try:
                        row[name] = parse(cell, columns[name].dtype)
                    except ValueError:
                        what = "no date YYYY-MM-DD" if "date" in columns[name].dtype else f"no {columns[name].dtype}"
                        found.append(Problem(str(path), line, name, f"{cell!r} is {what}"))
                        row[name] = _UNREADABLE
            yield line, row
    except csv.Error as e:
        found.append(Problem(str(path), last + 1, "", f"no CSV: {e}"))


class _Unreadable:
    """Stands for a cell that was not understood: said once, and neither missing nor compared."""


_UNREADABLE = _Unreadable()


def _row(path: Path, line: int, row: Row, table: str) -> Iterator[Problem]:
    bad = [n for n, v in row.items() if v is _UNREADABLE]
    for name in bad:
        row[name] = None
    for name, what in row_problems(row, table):
        if name not in bad:
            yield Problem(str(path), line, name, what)


def _unique(path: Path, line: int, row: Row, table: str, seen: dict[Any, str]) -> Iterator[Problem]:
    column = _KEY.get(table)
    name = row.get(column) if column else None
    if name is None:
        return
    here = f"{path}:{line}"
    before = seen.setdefault((column, name), here)
    if before != here:
        yield Problem(str(path), line, str(column), f"{name!r} is also on {before}")


def _collection(root: Path) -> Iterator[Problem]:
    seen: dict[Any, str] = {}
    listed: dict[str, str] = {}
    ids: set[str] = set()
    for key in sorted(articles.scan(root)):
        folder = root / "articles" / key
        tables: dict[str, list[tuple[int, Row]]] = {}
        for table in STORED:
            path = folder / f"{table}.csv"
            if not path.exists():
                continue
            listed[key] = f"{listed[key]} {table}" if key in listed else table
            found: list[Problem] = []
            tables[table] = []
            for line, row in _rows(path, FILE_TABLE[table], found):
                found += _row(path, line, row, FILE_TABLE[table])
                found += _unique(path, line, row, table, seen)
                tables[table].append((line, row))
            yield from sorted(found, key=lambda p: p.line)
        yield from _article(root, folder, key, tables)
        ids |= {str(r["doc_id"]) for _, r in tables.get("documents", ())}
    yield from _log(root, ids)
    described = root / "datapackage.json"
    try:
        current = described.read_bytes() == datapackage.of_collection(listed)
    except OSError as e:
        yield Problem(str(described), 0, "", f"cannot be read: {files.reason(e)}")
    else:
        if not current:
            yield Problem(str(described), 0, "", "does not describe these files; the next `polls add` writes it anew")
    if files.unfinished(root):
        yield Problem(str(root), 0, "", "a write was interrupted; it is completed when the collection is next opened")


def _article(root: Path, folder: Path, key: str, tables: dict[str, list[tuple[int, Row]]]) -> Iterator[Problem]:
    """How the tables of one article fit each other and its text."""
    documents = tables.get("documents", [])
    path = folder / "documents.csv"
    if len(documents) != 1:
        yield Problem(str(path), 0, "", f"{len(documents)} rows where there must be one")
        return
    document = documents[0][1]
    if document["doc_id"] is not None and files.key(document["doc_id"]) != key:
        yield Problem(str(path), 2, "doc_id", f"belongs into {files.key(document['doc_id'])}/")
    text = None
    try:
        text = files.unpacked(root / "texts" / f"{document['sha256']}.txt.gz", str(document["sha256"]))
        if document["characters"] is not None and len(text) != document["characters"]:
            yield Problem(str(path), 2, "characters", f"{document['characters']} where the text has {len(text)}")
    except CollectionError as e:
        yield Problem(e.path, 0, "", e.reason)
    polls = {r["poll_id"]: (line, r) for line, r in tables.get("polls", ())}
    for table, rows in tables.items():
        path = folder / f"{table}.csv"
        for line, row in rows:
            if row["doc_id"] not in (None, document["doc_id"]):
                yield Problem(str(path), line, "doc_id", f"{row['doc_id']!r} in the folder of {document['doc_id']!r}")
            poll = row.get("poll_id")
            if table not in ("documents", "polls") and poll is not None and poll not in polls:
                yield Problem(str(path), line, "poll_id", f"{poll!r} is not in polls.csv")
            elif table == "estimates" and poll is not None:
                at, known = polls[poll]
                for name in POLL_COLUMNS:
                    if row[name] != known[name]:
                        what = f"{row[name]!r} where polls.csv:{at} has {known[name]!r} (polls.csv counts)"
                        yield Problem(str(path), line, name, what)
            if text is not None and row.get("char_end") is not None and row.get("char_start") is not None:
                yield from _span(path, line, row, text)


def _span(path: Path, line: int, row: Row, text: str) -> Iterator[Problem]:
    start, end = row["char_start"], row["char_end"]
    if end > len(text):
        yield Problem(str(path), line, "char_end", f"{end} is behind the end of the text ({len(text)} characters)")
    elif "figure" in row and row["figure"] is not None:
        written = tidy(text[start:end], "string")
        if written != row["figure"]:
            yield Problem(str(path), line, "figure", f"{row['figure']!r} where the text has {written!r}")


def _log(root: Path, documents: set[str]) -> Iterator[Problem]:
    path = root / sync.LOG
    log, problems = corrections.read_log(path)
    for said in problems:
        _, line, what = said.removeprefix(str(path)).split(":", 2)
        yield Problem(str(path), int(line), "", what.strip())
    seen: set[str] = set()
    if not log:
        return
    lines = path.read_bytes().split(b"\n")
    at = {json.loads(text)["id"]: n for n, text in enumerate(lines, 1) if _is(text)}
    for c in log:
        if c.id in seen:
            yield Problem(str(path), at.get(c.id, 0), "id", f"{c.id!r} twice")
        if c.undoes and c.undoes not in seen:
            yield Problem(str(path), at.get(c.id, 0), "undoes", f"{c.undoes!r} is no earlier correction")
        if c.doc_id not in documents:
            yield Problem(str(path), at.get(c.id, 0), "doc_id", f"{c.doc_id!r} is not in the collection")
        seen.add(c.id)


def _is(text: bytes) -> bool:
    try:
        return isinstance(json.loads(text), dict) and "id" in json.loads(text)
    except ValueError:
        return False
