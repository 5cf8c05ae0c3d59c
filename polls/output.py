"""Extractions written as they come: CSV, JSON Lines, JSON, Parquet, or a table for people.

What is written to one file is the flat view (one row per figure, ``schema.FLAT``); a folder gets a file for each table.
CSV and JSON need no pandas: a row leaves as soon as its document is read.
"""

from __future__ import annotations

import contextlib
import csv
import datetime as dt
import json
import os
from collections.abc import Callable, Iterator
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol, TextIO

from polls import schema
from polls.errors import InputError
from polls.records import Poll

if TYPE_CHECKING:
    from polls.extraction import Records

FORMATS = ("csv", "jsonl", "json", "parquet")
FOLDER_TABLES = ("estimates", "polls", "documents", "facts", "samples")
_BATCH = 20_000  # rows of Parquet held in memory
_NO_POLL = Poll("", "")

Row = tuple[Any, ...]


class Sink(Protocol):
    """Takes the rows of one table; ``close`` ends it (the stream itself stays open)."""

    def add(self, rows: list[Row]) -> None:
        """Writes rows."""

    def close(self) -> None:
        """Writes what ends the format."""


def rows(records: Records, table: str) -> list[Row]:
    """Rows of a table as plain values in the order of its columns: dates ``datetime.date``, missing ``None``."""
    if table == "flat":
        polls = {p.poll_id: p for p in records.polls}
        of_estimate, of_poll = _values("estimates"), _values("flat")
        return [of_estimate(e) + of_poll(polls.get(e.poll_id or "", _NO_POLL)) for e in records.estimates]
    return list(map(_values(table), getattr(records, table)))


_PLAIN: dict[str, Callable[[Any], Any]] = {"Float64": float, "Int64": int, "string": str, "category": str}


@cache
def _values(table: str) -> Callable[[Any], Row]:
    """The function from a record to its row; for ``flat``, from a poll to the columns that it adds to an estimate's."""
    columns = schema.TABLES[table][len(schema.ESTIMATES) if table == "flat" else 0 :]
    get = attrgetter(*(c.name for c in columns))
    plain = [_PLAIN.get(c.dtype, _date) for c in columns]

    def values(record: Any) -> Row:
        return tuple(None if v is None else p(v) for p, v in zip(plain, get(record), strict=True))

    return values


def _date(value: dt.date) -> dt.date:
    return value.date() if isinstance(value, dt.datetime) else value


class CsvSink:
    """CSV exactly as :func:`polls.tables.to_csv` writes it."""

    def __init__(self, stream: TextIO, table: str) -> None:
        self._stream = stream
        self._writer = csv.writer(stream, lineterminator="\n")
        self._writer.writerow(schema.names(table))

    def add(self, rows: list[Row]) -> None:
        self._writer.writerows(rows)
        self._stream.flush()

    def close(self) -> None:
        self._stream.flush()


class JsonSink:
    """JSON: an array of objects, or with ``lines`` one object a line; dates as ``YYYY-MM-DD``, missing as ``null``."""

    def __init__(self, stream: TextIO, table: str, *, lines: bool) -> None:
        self._stream = stream
        self._names = schema.names(table)
        self._lines = lines
        self._before = "[\n"

    def add(self, rows: list[Row]) -> None:
        for row in rows:
            text = json.dumps(dict(zip(self._names, row, strict=True)), ensure_ascii=False, default=dt.date.isoformat)
            self._stream.write(f"{text}\n" if self._lines else self._before + text)
            self._before = ",\n"
        self._stream.flush()

    def close(self) -> None:
        if not self._lines:
            self._stream.write("[]\n" if self._before == "[\n" else "\n]\n")
        self._stream.flush()


class ParquetSink:
    """Parquet with the published dtypes, a batch of rows at a time."""

    def __init__(self, stream: BinaryIO, table: str) -> None:
        try:
            import pyarrow
            import pyarrow.parquet
        except ImportError:
            raise InputError("parquet", "writing it needs the package pyarrow: pip install pyarrow") from None
        self._arrow = pyarrow
        self._table = table
        self._rows: list[Row] = []
        self._schema = self._batch().schema
        self._writer = pyarrow.parquet.ParquetWriter(stream, self._schema)

    def _batch(self) -> Any:
        import pandas as pd

        names = schema.names(self._table)
        frame = pd.DataFrame(self._rows, columns=names, dtype=object)
        for name in schema.date_columns(self._table):
            frame[name] = pd.to_datetime(frame[name])
        frame = schema.typed(frame, self._table)
        return self._arrow.Table.from_pandas(frame, schema=getattr(self, "_schema", None), preserve_index=False)

    def _flush(self) -> None:
        if self._rows:
            self._writer.write_table(self._batch())
            self._rows = []

    def add(self, rows: list[Row]) -> None:
        self._rows += rows
        if len(self._rows) >= _BATCH:
            self._flush()

    def close(self) -> None:
        self._flush()
        self._writer.close()


def sink(stream: BinaryIO, table: str, kind: str, opened: contextlib.ExitStack) -> Sink:
    """The sink of a format (one of ``FORMATS``) on a binary stream; text is UTF-8."""
    if kind == "parquet":
        return ParquetSink(stream, table)
    import io

    text = io.TextIOWrapper(stream, encoding="utf-8", newline="")
    opened.callback(text.detach)
    return CsvSink(text, table) if kind == "csv" else JsonSink(text, table, lines=kind == "jsonl")


@contextlib.contextmanager
def to_stream(stream: BinaryIO, kind: str) -> Iterator[Callable[[Records], None]]:
    """Gives the function that writes the flat view of some records to a stream."""
    with contextlib.ExitStack() as opened:
        flat = sink(stream, "flat", kind, opened)
        yield lambda records: flat.add(rows(records, "flat")) if records.estimates else None
        flat.close()


@contextlib.contextmanager
def to_path(out: str, kind: str) -> Iterator[Callable[[Records], None]]:
    """Gives the function that writes records to a file (the flat view) or into a folder (a file for each table).

    Raises :class:`OSError` where it cannot be written.
    """
    if not is_folder(out):
        with open(out, "wb") as stream, to_stream(stream, kind) as write:
            yield write
        return
    folder = Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    with contextlib.ExitStack() as opened:
        sinks = {}
        for table in FOLDER_TABLES:
            stream = opened.enter_context(open(folder / f"{table}.{kind}", "wb"))
            sinks[table] = sink(stream, table, kind, opened)

        def write_all(records: Records) -> None:
            for table, one in sinks.items():
                one.add(rows(records, table))

        yield write_all
        for one in sinks.values():
            one.close()


def is_folder(out: str) -> bool:
    """Whether an output is a folder: it is one, or it is not there yet and its name has no ending."""
    return os.path.isdir(out) if os.path.exists(out) else out.endswith(("/", os.sep)) or not Path(out).suffix
