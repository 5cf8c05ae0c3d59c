"""Keeps the index in step with the files."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from polls.collection import articles, corrections, files
from polls.collection.corrections import Correction
from polls.collection.index import Index

LOG = "corrections.jsonl"


class Log:
    """The corrections by article, as the log stands now."""

    def __init__(self, root: Path) -> None:
        self.state = _state(root)
        read, self.problems = corrections.read_log(root / LOG)
        self.by_key: dict[str, list[Correction]] = defaultdict(list)
        for c in read:
            self.by_key[files.key(c.doc_id)].append(c)

    def of(self, key: str) -> list[Correction]:
        """The corrections of an article, in their order."""
        return self.by_key.get(key, [])

    def digest(self, key: str) -> str:
        """What tells whether the corrections of an article are those that were applied before."""
        mine = self.of(key)
        return hashlib.sha256(b"\n".join(c.line() for c in mine)).hexdigest()[:16] if mine else ""


def _state(root: Path) -> tuple[int, int, int] | None:
    try:
        found = os.stat(root / LOG)
    except FileNotFoundError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns


def log_of(root: Path, before: Log | None) -> Log:
    """The log as it stands, not read again where the file is the one that was read before."""
    return before if before is not None and before.state == _state(root) else Log(root)


def stale(index: Index, root: Path, log: Log) -> set[str]:
    """Keys of the articles whose files or corrections are not those that the index was made from."""
    known = index.known()
    found = articles.scan(root)
    gone = known.keys() - found.keys()
    return gone | {k for k, signature in found.items() if known.get(k) != (signature, log.digest(k))}


def update(index: Index, root: Path, log: Log, keys: Iterable[str]) -> None:
    """Reads articles and their corrections into the index. Raises ``sqlite3.Error`` where it cannot be written."""
    base = os.fspath(root / "articles")
    keys = sorted(keys)
    if not keys:
        return
    with index.writing() as connection:
        connection.execute("UPDATE state SET version = version + 1")
        for key in keys:
            signature = articles.sign(base, key)  # before the content: what changes in between is seen next time
            if not signature:
                index.forget(key)
                continue
            tables, problem = articles.load(root, key)
            mine = log.of(key)
            if mine and not problem:
                sha256 = tables["documents"][0]["sha256"]
                path = root / "texts" / f"{sha256}.txt.gz"
                applied = corrections.apply(tables, mine, lambda p=path, s=sha256: files.unpacked(p, s))  # type: ignore[misc]
            else:
                applied = corrections.Applied(tables)
            index.put(
                key, signature, " ".join(t.split(" ")[0] for t in signature.split(";")), log.digest(key),
                applied.tables, applied.notes, applied.review, problem,
            )  # fmt: skip


def refresh(index: Index, root: Path) -> tuple[Index, list[str]]:
    """Brings the index up to date with the files; gives the index to use from now on and problems of the log.

    Where the folder cannot be written the index lies in a temporary folder.
    """
    log = Log(root)
    if not index.readonly and (files.unfinished(root) or stale(index, root, log)):
        try:
            with files.locked(root):
                log = Log(root)
                update(index, root, log, stale(index, root, log))
        except sqlite3.OperationalError:  # the disk is full
            index = Index(root, elsewhere=True)
    if index.readonly:
        update(index, root, log, stale(index, root, log))
    return index, log.problems
