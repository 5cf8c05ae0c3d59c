"""Inputs cut into parts that another process can read: nothing is read here that can be read there."""

from __future__ import annotations

import datetime as dt
import gzip
import os
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import BinaryIO, TypeAlias, cast

from polls import reading
from polls.document import Document
from polls.errors import InputError
from polls.reading import records
from polls.reading.records import Line

Unit: TypeAlias = str | Line | Document | InputError
"""The path of a file, a line of records, a document, or what went wrong in finding one."""

DIED = "the process that read it was ended (too little memory?)"
_FIRST, _MOST = 32, 2048  # units in the first parts, so that few inputs use every process too, and in the later ones
_SAME = 8  # parts before the next are twice as long
_BYTES = 8 << 20  # text that a part may carry


@dataclass
class Part:
    """Units that are read together; ``digest`` changes with their content, as far as it is known unread."""

    number: int
    units: list[Unit] = field(default_factory=list)
    digest: int = 0
    bytes: int = 0

    def add(self, unit: Unit) -> None:
        """Adds a unit."""
        self.units.append(unit)
        seen = _seen(unit)
        self.digest = zlib.crc32(seen, zlib.crc32(b"\0", self.digest))
        self.bytes += 0 if isinstance(unit, str) else len(seen)


def _seen(unit: Unit) -> bytes:
    if isinstance(unit, Line):
        return b"%d %s" % (unit.number, unit.data)
    if isinstance(unit, str):
        try:
            known = os.stat(unit)
        except OSError:
            return unit.encode("utf-8", "surrogateescape")
        return f"{unit} {known.st_size} {known.st_mtime_ns}".encode("utf-8", "surrogateescape")
    text = f"{unit.doc_id} {unit.published} {unit.text}" if isinstance(unit, Document) else str(unit)
    return text.encode("utf-8", "surrogatepass")


def name(unit: Unit) -> str:
    """What an error calls a unit."""
    if isinstance(unit, Line):
        return f"{unit.file}:{unit.number}"
    if isinstance(unit, Document):
        return unit.doc_id
    return unit.name if isinstance(unit, InputError) else unit


def units(inputs: reading.Source | Iterable[reading.Source], *, whole: bool = False) -> Iterator[Unit]:
    """The units of inputs, lazily: files of records line by line, other files by name.

    With ``whole`` files of records go by name too, for workers that read them in parallel from shared storage.
    """
    every = [inputs] if isinstance(inputs, str | os.PathLike | Mapping | Document) else inputs
    for number, source in enumerate(every, 1):
        if isinstance(source, Document):
            yield source
        elif isinstance(source, Mapping) or source == "-":
            yield from reading.open_source(source, number)
        else:
            for path in reading.files(os.fspath(source)):
                if isinstance(path, str) and not whole and reading.is_records(path):
                    yield from _lines(path)
                else:
                    yield path


def _lines(path: str) -> Iterator[Line | InputError]:
    try:
        with reading.open_binary(path) as raw:
            stream = cast(BinaryIO, gzip.GzipFile(fileobj=raw)) if path.lower().endswith(".gz") else raw
            yield from records.lines(stream, path)
    except InputError as e:
        yield e
    except (EOFError, gzip.BadGzipFile, zlib.error) as e:
        yield InputError(path, f"damaged gzip: {e}")
    except OSError as e:
        yield InputError(path, reading.reason(e))


def parts(found: Iterable[Unit], *, most: int = _MOST, first: int = _FIRST) -> Iterator[Part]:
    """Units in parts of at most ``most`` units and 8 MB, or one file of many documents; always cut the same way."""
    part = Part(0)
    for unit in found:
        whole = isinstance(unit, str) and reading.is_many(unit)
        if whole and part.units:
            yield part
            part = Part(part.number + 1)
        part.add(unit)
        if whole or len(part.units) >= min(most, first << part.number // _SAME) or part.bytes >= _BYTES:
            yield part
            part = Part(part.number + 1)
    if part.units:
        yield part


def documents(unit: Unit, published: dt.date | None = None) -> Iterator[Document | InputError]:
    """What a unit gives when it is read; ``published`` goes before whatever date it carries."""
    if isinstance(unit, Line):
        found = records.from_line(unit)
    elif isinstance(unit, InputError):
        found = iter([unit])
    else:
        found = reading.open_source(unit, 1)
    for item in found:
        if published is not None and isinstance(item, Document):
            item.published, item.published_from = published, "given"
        yield item


def without_killers(part: Part, survives: Callable[[Part], bool]) -> Part:
    """The part with an error in the place of each unit that ends the process which reads it."""
    kept: list[Unit] = [
        u if isinstance(u, InputError) or survives(Part(part.number, [u])) else InputError(name(u), DIED)
        for u in part.units
    ]
    return replace(part, units=kept)
