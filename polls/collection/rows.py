"""Rows of tables as plain dictionaries, and their CSV: what lies between records, files and the index.

A row holds a column's value or ``None``; dates are ISO text (YYYY-MM-DD), as in the files.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from polls import schema

if TYPE_CHECKING:
    import pandas as pd

Row: TypeAlias = dict[str, Any]

STORED = ("documents", "polls", "estimates", "facts", "samples")
"""The tables that a collection keeps, in the order in which they refer to one another."""

# What is in a file: estimates are written with their poll beside them, so that a file is read alone.
FILE_TABLE = {**{t: t for t in STORED}, "estimates": "flat"}
SORT: dict[str, tuple[str, ...]] = {
    "documents": ("doc_id",),
    "polls": ("doc_id", "poll_id"),
    "estimates": ("doc_id", "char_start", "char_end", "estimate_id"),
    "facts": ("doc_id", "poll_id", "field", "char_start"),
    "samples": ("doc_id", "poll_id", "char_start", "subgroup"),
}
POLL_COLUMNS = [c for c in schema.names("polls") if c not in ("poll_id", "doc_id")]


def of_record(record: Any, table: str) -> Row:
    """The row of a typed record (or of a document)."""
    return {c.name: tidy(getattr(record, c.name), c.dtype) for c in schema.TABLES[table]}


def tidy(value: Any, dtype: str) -> Any:
    """A value as rows hold it: ``None`` for missing and for empty text, dates as ISO text, line ends as ``\\n``.

    >>> tidy(dt.date(2026, 1, 25), "datetime64[s]"), tidy("", "string"), tidy(39, "Float64")
    ('2026-01-25', None, 39.0)
    """
    if value is None or value != value:  # not a number
        return None
    if dtype == "Float64":
        return float(value)
    if dtype == "Int64":
        return int(value)
    if dtype.startswith("datetime"):
        return value[:10] if isinstance(value, str) else dt.date(value.year, value.month, value.day).isoformat()
    text = str(value)
    if "\r" in text:  # a bare carriage return would break a line of CSV in most readers
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("\0", "").encode("utf-8", "replace").decode() or None


def parse(cell: str, dtype: str) -> Any:
    """A value from a cell of CSV; raises ``ValueError`` where it is none of its type.

    >>> parse("39.0", "Float64"), parse("", "Int64"), parse("2026-01-25", "datetime64[s]")
    (39.0, None, '2026-01-25')
    """
    if cell == "":
        return None
    if dtype == "Float64":
        number = float(cell)
        if number != number or number in (float("inf"), float("-inf")):
            raise ValueError(f"{cell!r} is no number")
        return number
    if dtype == "Int64":
        return int(cell)
    if dtype.startswith("datetime"):
        return dt.date.fromisoformat(cell).isoformat()
    return cell


def joined(estimates: Iterable[Row], polls: Iterable[Row]) -> list[Row]:
    """Estimates with the columns of their poll, of the same document."""
    by_id = {(p["doc_id"], p["poll_id"]): p for p in polls}
    nothing: Row = dict.fromkeys(POLL_COLUMNS)
    out = []
    for e in estimates:
        poll = by_id.get((e["doc_id"], e["poll_id"]), nothing)
        out.append({**e, **{c: poll[c] for c in POLL_COLUMNS}})
    return out


def ordered(rows: Iterable[Row], table: str) -> list[Row]:
    """Rows in the order in which the collection keeps them."""
    by = SORT[table]
    return sorted(rows, key=lambda r: tuple((r[c] is None, "" if r[c] is None else r[c]) for c in by))


def to_csv(rows: Iterable[Row], columns: Sequence[str]) -> bytes:
    """CSV, the same bytes that :func:`polls.tables.to_csv` makes of the typed frame."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([row[c] for c in columns] for row in rows)
    return out.getvalue().encode()


def from_csv(data: bytes, table: str) -> Iterator[Row]:
    """The rows of a table from CSV that holds at least its columns; ``ValueError`` names the line of a wrong one."""
    columns = schema.TABLES[table]
    reader = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    header = next(reader, [])
    try:
        at = [(c.name, c.dtype, header.index(c.name)) for c in columns]
    except ValueError:
        missing = [c.name for c in columns if c.name not in header]
        raise ValueError(f"line 1: no column {', '.join(missing)}") from None
    last = 1
    for cells in reader:
        line, last = last + 1, reader.line_num
        if not cells:
            continue
        try:
            yield {name: parse(cells[i], dtype) for name, dtype, i in at}
        except IndexError:
            raise ValueError(f"line {line}: {len(cells)} cells where there are {len(header)} columns") from None
        except ValueError as e:
            raise ValueError(f"line {line}: {e}") from None


def frame(rows: Sequence[Sequence[Any]], table: str) -> pd.DataFrame:
    """A typed frame of rows given as sequences in the order of the table's columns."""
    import pandas as pd

    kinds = schema.dtypes(table)
    columns: dict[str, Any] = {}
    values: Sequence[Sequence[Any]] = list(zip(*rows, strict=True)) if rows else [()] * len(schema.TABLES[table])
    for column, cells in zip(schema.TABLES[table], values, strict=True):
        if column.dtype.startswith("datetime"):
            read = pd.to_datetime(pd.Series(cells, dtype="object"), format="%Y-%m-%d", errors="coerce")
            columns[column.name] = read.astype(column.dtype)
        elif column.dtype == "category":
            codes = {v: i for i, v in enumerate(column.values)}
            code = [codes.get(v, -1) for v in cells]
            columns[column.name] = pd.Series(pd.Categorical.from_codes(code, dtype=kinds[column.name]))
        elif column.dtype in ("Int64", "Float64"):
            columns[column.name] = pd.Series(_numbers(cells, column.dtype))
        else:
            columns[column.name] = pd.Series(cells, dtype=kinds[column.name])
    return pd.DataFrame(columns, columns=schema.names(table))


def _numbers(cells: Sequence[Any], dtype: str) -> Any:
    """A nullable array of numbers: values and mask apart, many times faster than from objects."""
    import numpy as np
    import pandas as pd

    values = np.array(cells, dtype="float64")  # None becomes NaN; integers here are far below 2**53
    mask = np.isnan(values)
    values[mask] = 0
    if dtype == "Int64":
        return pd.arrays.IntegerArray(values.astype("int64"), mask)
    return pd.arrays.FloatingArray(values, mask)
