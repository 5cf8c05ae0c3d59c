"""Where a run is kept: parts written whole and noted as done, so that what was killed can go on."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol

from polls.errors import InputError
from polls.reading import remote
from polls.reading.units import Part

MARKS = "_parts"  # readers of datasets pass over names with an underscore


@dataclass
class Done:
    """What a part came to."""

    documents: int
    figures: int
    errors: int


@dataclass
class Made:
    """What a worker gives back: the bytes of a file for each table that has rows."""

    done: Done
    tables: dict[str, bytes] = field(default_factory=dict)
    filled: set[str] = field(default_factory=set)
    failed: list[InputError] = field(default_factory=list)


class Files(Protocol):
    """A folder, here or in an object storage; names are relative to it."""

    def write(self, name: str, data: bytes) -> None:
        """Writes a file so that it is there whole or not at all."""

    def read(self, name: str) -> bytes:
        """The bytes of a file."""

    def names(self, folder: str) -> list[str]:
        """Names of the files in a folder in it."""

    def remove(self, name: str) -> None:
        """Removes a file."""


class LocalFiles:
    """A folder of this machine."""

    def __init__(self, path: str) -> None:
        self._path = Path(path)

    def write(self, name: str, data: bytes) -> None:
        """Writes beside it, then renames: safe against a kill and a loss of power."""
        path = self._path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_name(f".{path.name}.tmp")
        with open(beside, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(beside, path)

    def read(self, name: str) -> bytes:
        """The bytes of a file."""
        return (self._path / name).read_bytes()

    def names(self, folder: str) -> list[str]:
        """Names of the files in a folder in it."""
        with contextlib.suppress(FileNotFoundError):
            return sorted(os.listdir(self._path / folder))
        return []

    def remove(self, name: str) -> None:
        """Removes a file."""
        (self._path / name).unlink(missing_ok=True)


class RemoteFiles:
    """A folder of an object storage, through fsspec: an object is there whole or not at all."""

    def __init__(self, url: str) -> None:
        self._system, self._path = remote.filesystem(url.rstrip("/"))

    def write(self, name: str, data: bytes) -> None:
        """Writes an object."""
        path = f"{self._path}/{name}"
        self._system.makedirs(path.rpartition("/")[0], exist_ok=True)
        self._system.pipe_file(path, data)

    def read(self, name: str) -> bytes:
        """The bytes of an object."""
        return bytes(self._system.cat_file(f"{self._path}/{name}"))

    def names(self, folder: str) -> list[str]:
        """Names of the objects in a folder in it."""
        self._system.invalidate_cache()
        with contextlib.suppress(FileNotFoundError):
            return sorted(p.rpartition("/")[2] for p in self._system.ls(f"{self._path}/{folder}", detail=False))
        return []

    def remove(self, name: str) -> None:
        """Removes an object."""
        self._system.rm_file(f"{self._path}/{name}")


class FolderTarget:
    """A folder with a folder for each table: ``estimates/part-00000.csv`` and so on, and a mark for each part done."""

    def __init__(self, out: str, kind: str) -> None:
        self._out = out
        self._kind = kind
        self._files: Files = RemoteFiles(out) if remote.is_remote(out) else LocalFiles(out)
        self._marks: dict[int, dict[str, Any]] = {}
        self._lock = None if remote.is_remote(out) else _Lock(os.path.join(out, ".lock"), out)

    def __enter__(self) -> FolderTarget:
        if self._lock:
            os.makedirs(self._out, exist_ok=True)
            self._lock.take()
        for name in self._files.names(MARKS):
            with contextlib.suppress(ValueError):
                self._marks[_number(name)] = json.loads(self._files.read(f"{MARKS}/{name}"))
        return self

    def __exit__(self, kind: type[BaseException] | None, value: object, trace: TracebackType | None) -> None:
        if self._lock:
            self._lock.free()

    def done(self, part: Part) -> Done | None:
        """What the part came to, where it is written and its inputs are still the same."""
        mark = self._marks.get(part.number)
        if mark is None or mark["digest"] != part.digest:
            return None
        return Done(mark["documents"], mark["figures"], mark["errors"])

    def write(self, part: Part, made: Made) -> None:
        """Keeps a part: its tables, and last of all its mark."""
        if old := self._marks.pop(part.number, None):
            self._files.remove(f"{MARKS}/{_name(part.number, 'json')}")
            for table in old["tables"]:
                self._files.remove(f"{table}/{_name(part.number, old['kind'])}")
        for table, data in made.tables.items():
            self._files.write(f"{table}/{_name(part.number, self._kind)}", data)
        mark = {"digest": part.digest, "kind": self._kind, "tables": list(made.tables), **asdict(made.done)}
        self._files.write(f"{MARKS}/{_name(part.number, 'json')}", json.dumps(mark).encode())

    def finish(self, count: int) -> None:
        """Removes parts of an earlier run that had more of them."""
        for number, mark in self._marks.items():
            if number >= max(count, 1):
                self._files.remove(f"{MARKS}/{_name(number, 'json')}")
                for table in mark["tables"]:
                    self._files.remove(f"{table}/{_name(number, mark['kind'])}")


def _name(number: int, ending: str) -> str:
    return f"part-{number:06d}.{ending}"


def _number(name: str) -> int:
    return int(name.removeprefix("part-").removesuffix(".json"))


class FileTarget:
    """One file of flat rows that grows part by part; ``OUT.journal`` says how far it is good until it is whole."""

    def __init__(self, out: str, kind: str) -> None:
        self._out = out
        self._kind = kind
        self._journal_path = f"{out}.journal"
        self._lock = _Lock(f"{out}.lock", out)
        self._entries: list[dict[str, Any]] = []
        self._going_on = True

    def __enter__(self) -> FileTarget:
        self._lock.take()
        fresh = not (os.path.exists(self._journal_path) and os.path.exists(self._out))
        self._stream = open(self._out, "wb" if fresh else "r+b")
        size = os.fstat(self._stream.fileno()).st_size
        if not fresh:
            self._entries = [e for e in _whole_lines(self._journal_path) if e["end"] <= size]
        self._journal = open(self._journal_path, "w" if fresh else "r+", encoding="utf-8")
        return self

    def __exit__(self, kind: type[BaseException] | None, value: object, trace: TracebackType | None) -> None:
        self._stream.close()
        self._journal.close()
        if kind is None:
            os.unlink(self._journal_path)
        self._lock.free()

    def done(self, part: Part) -> Done | None:
        """What the part came to, where it is written and its inputs are still the same."""
        if self._going_on and part.number < len(self._entries):
            entry = self._entries[part.number]
            if entry["digest"] == part.digest:
                return Done(entry["documents"], entry["figures"], entry["errors"])
        self._cut(part.number)
        return None

    def _cut(self, count: int) -> None:
        """Cuts off what comes after the first ``count`` parts, once: what follows is written anew."""
        if not self._going_on:
            return
        self._going_on = False
        kept = self._entries[:count]
        self._stream.truncate(kept[-1]["end"] if kept else 0)
        self._stream.seek(0, os.SEEK_END)
        self._journal.truncate(0)
        self._journal.seek(0)
        self._journal.writelines(json.dumps(entry) + "\n" for entry in kept)
        self._journal.flush()

    def write(self, part: Part, made: Made) -> None:
        """Appends a part, then notes how long the file is."""
        data = made.tables.get("flat", b"")
        if self._kind == "csv" and part.number:
            data = data[data.find(b"\n") + 1 :]  # every part begins with the names of the columns
        self._stream.write(data)
        self._stream.flush()
        os.fsync(self._stream.fileno())
        entry = {"digest": part.digest, "end": self._stream.tell(), **asdict(made.done)}
        self._journal.write(json.dumps(entry) + "\n")
        self._journal.flush()

    def finish(self, count: int) -> None:
        """Cuts off what an earlier run had more."""
        self._cut(count)


def _whole_lines(path: str) -> Iterator[dict[str, Any]]:
    """The entries of a journal up to the first that was not written whole."""
    with open(path, encoding="utf-8") as stream, contextlib.suppress(ValueError):
        for line in stream:
            yield json.loads(line)


class _Lock:
    """One run at a time writes to a place; the lock goes with the process that holds it."""

    def __init__(self, path: str, out: str) -> None:
        from filelock import FileLock

        self._lock = FileLock(path, timeout=0)
        self._path = path
        self._out = out

    def take(self) -> None:
        """Raises :class:`~polls.errors.InputError` where another run writes there."""
        from filelock import Timeout

        try:
            self._lock.acquire()
        except Timeout:
            raise InputError(self._out, "another run is writing to it") from None

    def free(self) -> None:
        """Gives the place free."""
        self._lock.release()
        with contextlib.suppress(OSError):
            os.unlink(self._path)
