"""Files that survive: a lock, atomic replacement, transactions of several files, texts kept by their hash.

A transaction writes every new file beside the old ones (``.tmp/``), syncs them, then writes one list of moves, the
journal: from that moment it counts, and whoever next opens the collection finishes the moves. Before it nothing has
changed. So a crash, a kill or a full disk leaves either the old state or the new one, over any number of files.
"""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import io
import itertools
import json
import os
import re
import zlib
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock, Timeout

from polls.errors import CollectionError

TEMPORARY = ".tmp"
LOCK = ".lock"
LOCK_SECONDS = 60.0  # an add takes milliseconds: a lock held longer is stuck
_JOURNAL = "journal.json"
_SAFE = re.compile(r"[a-z0-9][a-z0-9._-]{0,79}")
_UNSAFE = re.compile(r"[^a-z0-9._-]+")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?")  # file names that Windows keeps for itself


def key(doc_id: str) -> str:
    """A name for files of a document: its id where that is safe on every system, else a slug with a hash of the id.

    >>> key("ipsos-2026.01"), key("../Bad name?")
    ('ipsos-2026.01', 'bad-name-51c78710')
    """
    if _SAFE.fullmatch(doc_id) and not doc_id.endswith(".") and not _RESERVED.fullmatch(doc_id):
        return doc_id
    slug = _UNSAFE.sub("-", doc_id.lower())[:60].strip(".-") or "document"
    return f"{slug}-{hashlib.sha256(doc_id.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"


def reason(error: OSError) -> str:
    """What the system said, for a person."""
    return (error.strerror or str(error) or type(error).__name__).lower()


@contextlib.contextmanager
def locked(root: Path) -> Iterator[None]:
    """Holds the collection's lock for writing; finishes what a killed writer had begun.

    Raises :class:`~polls.errors.CollectionError` where the folder cannot be written or the lock is not had in a minute.
    """
    try:
        (root / TEMPORARY).mkdir(parents=True, exist_ok=True)
        lock = FileLock(root / LOCK)
        lock.acquire(timeout=LOCK_SECONDS, poll_interval=0.005)
    except Timeout:
        raise CollectionError(root, f"another program has been writing for {LOCK_SECONDS:.0f} s; try again") from None
    except OSError as e:
        raise CollectionError(root, f"cannot be written: {reason(e)}; nothing was changed") from e
    try:
        _recover(root)
        yield
    finally:
        lock.release()


def unfinished(root: Path) -> bool:
    """Whether a writer was stopped between its journal and the last of its moves."""
    return (root / TEMPORARY / _JOURNAL).exists()


def _recover(root: Path) -> None:
    temporary = root / TEMPORARY
    try:
        if unfinished(root):
            _apply(root)
        for left in temporary.iterdir():  # of a writer that was killed: we hold the lock, so nobody needs them
            left.unlink()
    except OSError as e:
        raise CollectionError(root, f"an unfinished write cannot be completed: {reason(e)}") from e


class Transaction:
    """New contents for several files of a collection, taken over all together or not at all. Hold the lock.

    ``put`` and ``delete`` prepare, ``commit`` makes it so; leaving the ``with`` block without it forgets everything.
    Paths are relative to the collection, with ``/``.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._moves: dict[str, str] = {}  # path: the prepared file in the temporary folder
        self._deletes: set[str] = set()
        self._names = itertools.count()

    def __enter__(self) -> Transaction:
        return self

    def __exit__(self, *exc: object) -> None:
        for name in self._moves.values():
            with contextlib.suppress(OSError):
                (self.root / TEMPORARY / name).unlink()

    def put(self, path: str, data: bytes) -> bool:
        """Prepares a file's new content; ``False`` where it already is that."""
        target = self.root / path
        name = self._moves.get(path)
        try:
            if name is None and target.read_bytes() == data:
                self._deletes.discard(path)
                return False
        except FileNotFoundError:
            pass
        except OSError as e:
            raise CollectionError(target, f"cannot be read: {reason(e)}") from e
        self._deletes.discard(path)
        name = self._moves.setdefault(path, str(next(self._names)))
        with self._guard(target):
            target.parent.mkdir(parents=True, exist_ok=True)  # now: a full disk must show before the commit
            (self.root / TEMPORARY / name).write_bytes(data)
        return True

    def delete(self, path: str) -> bool:
        """Prepares a file's removal; ``False`` where there is none."""
        name = self._moves.pop(path, None)
        if name is not None:
            with self._guard(self.root / path):
                (self.root / TEMPORARY / name).unlink()
        if (self.root / path).exists():
            self._deletes.add(path)
            return True
        return name is not None

    def commit(self) -> None:
        """Makes all prepared changes; when it returns they are on the disk."""
        if not self._moves and not self._deletes:
            return
        temporary = self.root / TEMPORARY
        journal = json.dumps({"moves": self._moves, "deletes": sorted(self._deletes)}).encode()
        with self._guard(self.root):
            for (
                name
            ) in self._moves.values():  # together, after all are written: the first one carries most of the others
                sync(temporary / name)
            write_synced(temporary / "journal.part", journal)
            sync(temporary)
            os.replace(temporary / "journal.part", temporary / _JOURNAL)
            sync(temporary)
        try:
            _apply(self.root)
        except OSError as e:
            done = "the change is kept and will be completed when the collection is next opened for writing"
            raise CollectionError(self.root, f"{reason(e)}: {done}") from e

    @contextlib.contextmanager
    def _guard(self, path: Path) -> Iterator[None]:
        try:
            yield
        except OSError as e:
            raise CollectionError(path, f"cannot be written: {reason(e)}; nothing was changed") from e


def _apply(root: Path) -> None:
    """Carries out the journal; may be repeated from any point."""
    temporary = root / TEMPORARY
    journal = json.loads((temporary / _JOURNAL).read_bytes())
    folders: set[Path] = set()
    for path, name in journal["moves"].items():
        source, target = temporary / name, root / path
        if source.exists():  # else it was moved before the crash
            target.parent.mkdir(parents=True, exist_ok=True)
            os.replace(source, target)
        folders.update((target.parent, target.parent.parent))
    for path in journal["deletes"]:
        (root / path).unlink(missing_ok=True)
        folders.add((root / path).parent)
    for folder in sorted(folders):
        sync(folder)
    (temporary / _JOURNAL).unlink()
    sync(temporary)  # a journal that came back would undo later writes


def write_synced(path: Path, data: bytes) -> None:
    """Writes a file and waits until it is on the disk."""
    with open(path, "wb") as f:
        f.write(data)
        f.flush()
        os.fsync(f.fileno())


def sync(path: Path) -> None:
    """Waits until a file's content, or a folder's names, are on the disk (folders: where the system can)."""
    if os.name == "nt":
        if path.is_file():
            with open(path, "rb+") as f:
                os.fsync(f.fileno())
        return
    fd = os.open(path, os.O_RDONLY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def write_atomic(path: Path, data: bytes) -> None:
    """Replaces a file outside a collection: whole or not at all. Raises :class:`~polls.errors.CollectionError`."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_synced(part, data)
        os.replace(part, path)
        sync(path.parent)
    except OSError as e:
        raise CollectionError(path, f"cannot be written: {reason(e)}") from e
    finally:
        with contextlib.suppress(OSError):
            part.unlink()


def append_line(path: Path, line: bytes) -> None:
    """Adds a line to a file and waits until it is on the disk; a line left torn by a crash keeps its own line.

    On failure (a full disk) the file is cut back to what it was.
    """
    try:
        with open(path, "ab+", buffering=0) as f:  # no buffer: nothing is written again when the file is closed
            size = f.seek(0, os.SEEK_END)
            torn = False
            if size:
                f.seek(-1, os.SEEK_END)
                torn = f.read(1) != b"\n"
            data = (b"\n" if torn else b"") + line + b"\n"
            try:
                while data:
                    data = data[f.write(data) :]
                os.fsync(f.fileno())
            except OSError:
                with contextlib.suppress(OSError):
                    os.truncate(path, size)
                raise
        if not size:
            sync(path.parent)
    except OSError as e:
        raise CollectionError(path, f"cannot be written: {reason(e)}; nothing was changed") from e


def packed(text: str) -> bytes:
    """A text as gzip, the same bytes whenever it is made (no time, no name)."""
    out = io.BytesIO()
    with gzip.GzipFile(filename="", fileobj=out, mode="wb", compresslevel=9, mtime=0) as f:
        f.write(text.encode("utf-8", "surrogatepass"))
    return out.getvalue()


def unpacked(path: Path, sha256: str) -> str:
    """The text of a file that :func:`packed` made, checked against its hash.

    Raises :class:`~polls.errors.CollectionError` where it is missing, damaged or another text.
    """
    try:
        data = gzip.decompress(path.read_bytes())
    except FileNotFoundError:
        raise CollectionError(path, "the text of this document is missing") from None
    except (OSError, EOFError, zlib.error) as e:
        raise CollectionError(path, f"damaged: {e}") from e
    if hashlib.sha256(data).hexdigest() != sha256:
        raise CollectionError(path, "damaged: the text does not have the hash of its name")
    return data.decode("utf-8", "surrogatepass")
