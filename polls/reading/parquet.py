"""Parquet with a record a row: columns ``id, text, published, title, url, source``; ``text`` is all it needs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from polls.document import Document
from polls.errors import InputError
from polls.reading.base import need, stem
from polls.reading.records import from_record

SUFFIXES = (".parquet",)

_COLUMNS = ("id", "text", "published", "title", "url", "source")
_BATCH = 256  # rows in memory at a time


def read(stream: BinaryIO, name: str) -> Iterator[Document | InputError]:
    """A document for each row; a row that gives none is an error with its number, and the next goes on."""
    parquet = need("pyarrow.parquet", "pyarrow", "Parquet", name)
    arrow = need("pyarrow", "pyarrow", "Parquet", name)
    try:
        file = parquet.ParquetFile(stream)
        columns = [c for c in _COLUMNS if c in file.schema_arrow.names]
        if "text" not in columns:
            raise InputError(name, "no column 'text'")
        number = 0
        for batch in file.iter_batches(batch_size=_BATCH, columns=columns):
            for row in batch.to_pylist():
                number += 1
                try:
                    yield from from_record(row, f"{name}:{number}", f"{stem(name)}-{number}")
                except InputError as e:
                    yield e
    except arrow.ArrowException as e:
        raise InputError(name, f"no Parquet that can be read: {str(e).splitlines()[0]}") from None
