"""Anything that holds text becomes :class:`~polls.document.Document` objects.

One module a kind of file. A reader is a module of this package with two names:

``SUFFIXES``
    the endings it reads, such as ``(".txt",)``; ``.gz`` behind any of them is undone here;
``read(stream, name)``
    an iterator over the documents of a binary stream. It raises :class:`~polls.errors.InputError` where the whole
    input is lost and *yields* one for a part that is (a line of records), so that the rest goes on.

Modules are found by looking into the package: a new reader is one new file. The text of a document is
what Python's ``open(path)`` gives (line ends as ``\\n``, no byte order mark) for plain text, else what the reader
makes of it.
"""

from __future__ import annotations

import datetime as dt
import gzip
import importlib
import io
import os
import pkgutil
import re
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO, Protocol, TypeAlias, cast

from polls.document import Document, as_date
from polls.errors import DateError, InputError
from polls.reading import records, remote, sidecar
from polls.reading.records import from_record

Source: TypeAlias = str | os.PathLike[str] | Mapping[str, Any] | Document
"""What can be read: a path (file, folder, ``"-"``), a record with at least ``text``, or a document."""

_HTML = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|article|section|main|div|p|h[1-6]|ul|ol|table|meta|span)\b", re.I
)
_HEAD = 4096  # bytes looked at to tell what an input without a known ending is


class Reader(Protocol):
    """What a module of this package offers."""

    SUFFIXES: tuple[str, ...]

    def read(self, stream: BinaryIO, name: str) -> Iterator[Document | InputError]:
        """The documents of a stream."""


@cache
def readers() -> dict[str, Reader]:
    """The readers by file ending, longest endings first."""
    found: dict[str, Reader] = {}
    for module in pkgutil.iter_modules(__path__):
        reader = importlib.import_module(f"{__name__}.{module.name}")
        for suffix in getattr(reader, "SUFFIXES", ()):
            found[suffix] = cast(Reader, reader)
    return dict(sorted(found.items(), key=lambda item: -len(item[0])))


def read(
    source: Source,
    *,
    published: str | dt.date | None = None,
    on_error: Callable[[InputError], object] | None = None,
) -> Iterator[Document]:
    """The documents of one input, lazily.

    A file is read by its ending (``.txt``, ``.html``, ``.pdf``, ``.docx``, ``.jsonl``, each also with ``.gz``) or,
    where that says nothing, by its first bytes; a folder gives its files with a known ending, in the order of their
    names, with those of its folders; ``"-"`` is standard input. ``NAME.meta`` beside a file, a JSON object with
    ``title``, ``url``, ``published`` and ``source``, is taken along. ``published`` goes before the date that an
    input carries.

    Raises :class:`~polls.errors.InputError` where something cannot be read, or calls ``on_error`` with it and goes on;
    :class:`~polls.errors.DateError` where ``published`` is no date.

    >>> [d.doc_id for d in read({"id": "a1", "text": "Half of voters agree.", "published": "2026-01-26"})]
    ['a1']
    """
    return read_all([source], published=published, on_error=on_error)


def read_all(
    sources: Source | Iterable[Source],
    *,
    published: str | dt.date | None = None,
    on_error: Callable[[InputError], object] | None = None,
) -> Iterator[Document]:
    """The documents of several inputs, one after the other, lazily; see :func:`read`."""
    date = as_date(published)  # here, not in the generator: a wrong date is said at once
    every = [sources] if isinstance(sources, str | os.PathLike | Mapping | Document) else sources
    return _hand_out(
        (found for number, source in enumerate(every, 1) for found in open_source(source, number)), date, on_error
    )


def read_bytes(data: bytes, name: str, *, published: str | dt.date | None = None) -> list[Document]:
    """The documents of an upload: ``name`` tells the kind by its ending, else the first bytes do.

    Raises :class:`~polls.errors.InputError` where it cannot be read.
    """
    return list(_hand_out(_stream(io.BytesIO(data), name), as_date(published), None))


def _hand_out(
    found: Iterator[Document | InputError], published: dt.date | None, on_error: Callable[[InputError], object] | None
) -> Iterator[Document]:
    for item in found:
        if isinstance(item, Document):
            if published is not None:
                item.published, item.published_from = published, "given"
            yield item
        elif on_error is None:
            raise item
        else:
            on_error(item)


def open_source(source: Source, number: int) -> Iterator[Document | InputError]:
    """What one input gives, errors in their places; ``number`` names a record that has no ``id``."""
    if isinstance(source, Document):
        yield source
    elif isinstance(source, Mapping):
        name = str(source.get("id") or f"record-{number}")
        try:
            yield from from_record(source, name, name)
        except InputError as e:
            yield e
    else:
        name = os.fspath(source)
        if name == "-":
            yield from _stream(sys.stdin.buffer, "-")
        elif re.match(r"https?://", name):
            yield InputError(name, "addresses are not fetched: save the page and give the file")
        else:
            for path in files(name):
                if isinstance(path, InputError):
                    yield path
                else:
                    yield from _file(path)


def files(name: str) -> Iterator[str | InputError]:
    """The files that a path stands for: itself, or what a folder holds, lazily and in the order of their names."""
    if remote.is_remote(name):
        try:
            yield from remote.files(name)
        except InputError as e:
            yield e
        return
    if not os.path.isdir(name):
        yield name
        return
    failures: list[OSError] = []
    empty = True
    for folder, inner, here in os.walk(name, onerror=failures.append):
        inner[:] = sorted(d for d in inner if not d.startswith("."))
        for file in sorted(here):
            if not file.startswith(".") and _suffix(file):
                empty = False
                yield os.path.join(folder, file)
    for failure in failures:
        yield InputError(str(failure.filename), reason(failure))
    if empty and not failures:
        yield InputError(name, f"no file to read in this folder (looked for {', '.join(sorted(readers()))})")


def open_binary(name: str) -> BinaryIO:
    """A file opened for reading, also one of an object storage; raises :class:`OSError` where it is not there."""
    return remote.open_binary(name) if remote.is_remote(name) else open(name, "rb")


def is_records(name: str) -> bool:
    """Whether a file's ending says that it holds a record a line."""
    return _suffix(name).removesuffix(".gz") in records.SUFFIXES


def is_many(name: str) -> bool:
    """Whether a file's ending says that it may hold an archive of documents."""
    return is_records(name) or _suffix(name).removesuffix(".gz") in (".parquet", ".warc", ".wet")


def _file(name: str) -> Iterator[Document | InputError]:
    try:
        with open_binary(name) as stream:
            for item in _stream(stream, name):
                if isinstance(item, Document) and item.reader != "records":
                    try:
                        sidecar.apply(item, Path(name))
                    except InputError as e:
                        yield e  # the article itself is not lost
                yield item
    except InputError as e:
        yield e
    except (OSError, ValueError) as e:
        yield InputError(name, reason(e))


def _stream(stream: BinaryIO, name: str) -> Iterator[Document | InputError]:
    suffix = _suffix(name)
    if not suffix:
        head = stream.read(_HEAD)
        suffix = _sniff(head)
        stream = cast(BinaryIO, io.BufferedReader(_Rejoined(head, stream)))
    if suffix.endswith(".gz"):
        stream = cast(BinaryIO, gzip.GzipFile(fileobj=stream))
        suffix = suffix.removesuffix(".gz")
    try:
        if not suffix:  # compressed, and the name does not say what
            yield from _stream(stream, "-" if name == "-" else os.path.basename(name).removesuffix(".gz").rstrip("."))
        else:
            yield from readers()[suffix].read(stream, name)
    except InputError as e:
        yield e
    except (EOFError, gzip.BadGzipFile, zlib.error) as e:
        yield InputError(name, f"damaged gzip: {e}")
    except (OSError, ValueError, MemoryError, RecursionError) as e:
        yield InputError(name, reason(e))


def _suffix(name: str) -> str:
    """The known ending of a file name, with ``.gz``; empty where it says nothing."""
    low = os.path.basename(name).lower()
    for suffix in readers():
        for ending in (suffix, suffix + ".gz"):
            if low.endswith(ending):
                return ending
    return ""


def _sniff(head: bytes) -> str:
    """The ending that the first bytes of an input deserve."""
    if head.startswith(b"%PDF-"):
        return ".pdf"
    if head.startswith(b"\x1f\x8b"):
        return ".gz"
    if head.startswith(b"PK\x03\x04"):
        return ".docx"
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith(b"{"):
        return ".jsonl"
    if start.startswith(b"<") and _HTML.search(start):
        return ".html"
    return ".txt"


def reason(error: BaseException) -> str:
    """Why something could not be read, in a few words."""
    if isinstance(error, FileNotFoundError):
        return "no such file"
    if isinstance(error, MemoryError):
        return "too large for the memory of this machine"
    text = (getattr(error, "strerror", None) or str(error) or type(error).__name__).strip().splitlines()[0]
    return text[0].lower() + text[1:] if text[:2].istitle() else text


class _Rejoined(io.RawIOBase):
    """A stream with the bytes already taken from its beginning put back (a pipe cannot be wound back)."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head = head
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        part, self._head = self._head[: len(buffer)], self._head[len(buffer) :]
        if not part:
            part = self._rest.read(len(buffer)) or b""
        buffer[: len(part)] = part
        return len(part)


__all__ = ["DateError", "InputError", "Reader", "Source", "files", "read", "read_all", "read_bytes", "readers"]
