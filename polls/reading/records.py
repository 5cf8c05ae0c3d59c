"""JSON Lines: one record ``{id, text, published, title, url, source}`` a line, read as it comes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO, NamedTuple

from polls.document import Document, as_date
from polls.errors import DateError, InputError
from polls.reading.base import clean, stem

SUFFIXES = (".jsonl", ".ndjson")


class Line(NamedTuple):
    """A line of a file of records, as it stands there: the file, the line's number from 1, its bytes."""

    file: str
    number: int
    data: bytes


def read(stream: BinaryIO, name: str) -> Iterator[Document | InputError]:
    """A document for each line; a line that gives none is an error with its number, and the next goes on."""
    for line in lines(stream, name):
        yield from from_line(line)


def lines(stream: BinaryIO, name: str) -> Iterator[Line]:
    """The lines that hold something; raises :class:`~polls.errors.InputError` where none does."""
    empty = True
    for number, data in enumerate(stream, 1):
        data = data.removeprefix(b"\xef\xbb\xbf").strip() if number == 1 else data.strip()
        if data:
            empty = False
            yield Line(name, number, data)
    if empty:
        raise InputError(name, "empty")


def from_line(line: Line) -> Iterator[Document | InputError]:
    """The document of a line, or the error that says what is wrong with it."""
    where = f"{line.file}:{line.number}"
    try:
        yield from from_record(json.loads(line.data), where, f"{stem(line.file)}-{line.number}")
    except InputError as e:
        yield e
    except UnicodeDecodeError as e:
        yield InputError(where, f"not UTF-8 (byte {e.start + 1} of the line)")
    except json.JSONDecodeError as e:
        yield InputError(where, f"no JSON ({e.msg}, column {e.colno})")
    except (ValueError, RecursionError) as e:
        yield InputError(where, f"no JSON ({e})")


def from_record(record: Mapping[str, Any], where: str, fallback_id: str) -> Iterator[Document | InputError]:
    """The document of one record; ``fallback_id`` names it where it has no ``id``.

    A date that is none is an error, and the document comes without it. Raises :class:`~polls.errors.InputError`,
    naming ``where``, on a record without text.
    """
    if not isinstance(record, Mapping):
        raise InputError(where, "no JSON object")
    text = record.get("text")
    if not isinstance(text, str):
        raise InputError(where, "no 'text'" if text is None else "'text' is no string")
    text = clean(text, where)
    published = None
    try:
        published = as_date(record.get("published"))
    except DateError as e:
        yield InputError(where, f"published: {e} (read without it)")
    doc_id = record.get("id")
    yield Document(
        text,
        doc_id=fallback_id if doc_id is None or doc_id == "" else str(doc_id),
        title=_text(record, "title"),
        url=_text(record, "url"),
        source=_text(record, "source"),
        published=published,
        published_from="record" if published else None,
        reader="records",
    )


def _text(record: Mapping[str, Any], field: str) -> str | None:
    value = record.get(field)
    return None if value is None or value == "" else str(value)
