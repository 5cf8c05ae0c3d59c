"""One article of a collection: its records as files, its files as rows.

``articles/KEY/`` holds a CSV for each table that has rows: ``documents.csv`` (one line), ``polls.csv``,
``estimates.csv`` (the flat view: each figure with its poll), ``facts.csv``, ``samples.csv``; the text lies in
``texts/SHA256.txt.gz``.
"""

from __future__ import annotations

import datetime as dt
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from polls import schema
from polls.collection import checks, files, rows
from polls.collection.index import Index
from polls.collection.rows import FILE_TABLE, STORED, Row
from polls.document import Document
from polls.errors import CollectionError
from polls.language.segment import sentences

if TYPE_CHECKING:
    from polls.extraction import Records

_SHINGLE = 5  # words that stand together in both texts
_SAME = 0.5  # the share of them from which two texts are versions of one article


@dataclass(slots=True)
class Added:
    """What an ``add`` did: names of documents that are new, changed or as they were, in the order given.

    ``documents`` are the names under which they are kept, in the order given: another one than before where the
    text was known under another name, or the name belonged to another article.
    """

    new: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    documents: list[str] = field(default_factory=list)
    figures: int = 0

    def merge(self, other: Added) -> None:
        """Adds what a further batch did."""
        for name in ("new", "updated", "unchanged", "documents"):
            getattr(self, name).extend(getattr(other, name))
        self.figures += other.figures

    def __str__(self) -> str:
        n = len(self.documents)
        parts = [f"{len(getattr(self, s))} {s}" for s in ("new", "updated", "unchanged") if getattr(self, s)]
        what = f"{n} article{'' if n == 1 else 's'}"
        return f"{what} ({', '.join(parts)}), {self.figures} figures" if n else "no article"


def apart(records: Records) -> list[Records]:
    """The records of each document by themselves.

    Raises :class:`~polls.errors.CollectionError` where two different texts go by one name: nobody could tell their
    rows apart.
    """
    if len(records.documents) == 1:
        return [records]
    from polls.extraction import Records

    out: dict[str, Records] = {}
    for d in records.documents:
        if d.doc_id in out and out[d.doc_id].documents[0].sha256 != d.sha256:
            raise CollectionError(d.doc_id, "two different texts have this name; add them one after the other")
        out[d.doc_id] = Records(documents=[d])
    for table in ("estimates", "polls", "facts", "samples"):
        for r in getattr(records, table):
            if r.doc_id not in out:
                raise CollectionError(r.doc_id, f"{table} of a document that is not there")
            getattr(out[r.doc_id], table).append(r)
    return list(out.values())


class Writer:
    """Prepares the files of articles in one transaction; knows what the collection holds and what came just before."""

    def __init__(self, root: Path, index: Index, change: files.Transaction) -> None:
        self.root = root
        self.index = index
        self.change = change
        self.added = Added()
        self.files: dict[str, str] = {}
        self._by_sha: dict[str, Row] = {}
        self._by_name: dict[str, tuple[Row, str]] = {}

    def put(self, records: Records) -> None:
        """Prepares the files of one document."""
        document = records.documents[0]
        name, before = self._place(document)
        tables = {t: [rows.of_record(r, t) for r in getattr(records, t)] for t in STORED}
        mine = tables["documents"][0]
        if before is not None and before["sha256"] == mine["sha256"]:
            _fill(mine, before)
        for table in tables.values():
            for row in table:
                row["doc_id"] = name
        known = self.index.rows("SELECT 1 FROM documents WHERE doc_id = ?", [name])
        changed = self._write(files.key(name), tables)
        text = f"texts/{mine['sha256']}.txt.gz"
        if not (self.root / text).exists():  # other compressors make other bytes of the same text
            self.change.put(text, files.packed(document.text))
        to = self.added.new if not known and name not in self._by_name else self.added.updated
        (to if changed else self.added.unchanged).append(name)
        self.added.documents.append(name)
        self.added.figures += len(records.estimates)
        self._by_sha[mine["sha256"]] = mine
        self._by_name[name] = (mine, document.text)

    def _place(self, document: Document) -> tuple[str, Row | None]:
        """Under which name a document is kept, and its row there if it has one."""
        same = self._by_sha.get(document.sha256) or self._stored("sha256", document.sha256)
        if same is not None:
            return same["doc_id"], same
        name = document.doc_id or f"text-{document.sha256[:8]}"
        if name in self._by_name:
            old, text = self._by_name[name]
        else:
            found = self._stored("doc_id", name)
            if found is None:
                return name, None
            old = found
            try:
                text = files.unpacked(self.root / "texts" / f"{old['sha256']}.txt.gz", old["sha256"])
            except CollectionError:  # its text is lost: nothing to compare with, and nothing to overwrite
                text = ""
        if (old["url"] and old["url"] == document.url) or versions(text, document.text):
            return name, old
        return f"{name}-{document.sha256[:8]}", None

    def _stored(self, column: str, value: str) -> Row | None:
        names = schema.names("documents")
        sql = f"SELECT {', '.join(names)} FROM documents WHERE {column} = ? ORDER BY doc_id LIMIT 1"
        found = self.index.rows(sql, [value])
        return dict(zip(names, found[0], strict=True)) if found else None

    def _write(self, key: str, tables: dict[str, list[Row]]) -> bool:
        changed = False
        listed = []
        tables = {t: rows.ordered(r, t) for t, r in tables.items()}
        tables["estimates"] = rows.joined(tables["estimates"], tables["polls"])
        for table, content in tables.items():
            path = f"articles/{key}/{table}.csv"
            if content:
                listed.append(table)
                changed |= self.change.put(path, rows.to_csv(content, schema.names(FILE_TABLE[table])))
            else:
                changed |= self.change.delete(path)
        self.files[key] = " ".join(listed)
        return changed


def _fill(mine: Row, before: Row) -> None:
    """What was known of the same text stays known where the new reading says nothing."""
    for name in ("title", "url", "source"):
        mine[name] = mine[name] or before[name]
    mine["retrieved"] = before["retrieved"] or mine["retrieved"]
    if mine["published"] is None:
        mine["published"], mine["published_from"] = before["published"], before["published_from"]


def versions(old: str, new: str) -> bool:
    """Whether two texts are versions of one article: most runs of five words of the shorter one stand in the other."""
    a, b = _shingles(old), _shingles(new)
    return len(a & b) >= _SAME * min(len(a), len(b)) if a and b else False


def _shingles(text: str) -> set[tuple[str, ...]]:
    words = text.casefold().split()
    return {tuple(words[i : i + _SHINGLE]) for i in range(max(1, len(words) - _SHINGLE + 1))} if words else set()


def document(row: Row, text: str) -> Document:
    """The document of its row and text."""
    published, retrieved = row["published"], row["retrieved"]
    return Document(
        text,
        doc_id=row["doc_id"],
        title=row["title"],
        url=row["url"],
        source=row["source"],
        published=dt.date.fromisoformat(published) if published else None,
        published_from=row["published_from"],
        retrieved=dt.datetime.fromisoformat(retrieved) if retrieved else None,
        reader=row["reader"] or "plain",
    )


def figure(text: str, of: Row, start: int, end: int, said: Row) -> Row:
    """The row of a figure that a person points at: ``text[start:end]``, with what the person says of it."""
    if not 0 <= start < end <= len(text) or not text[start:end].strip():
        raise CollectionError(of["doc_id"], f"characters {start} to {end} are no figure of its {len(text)}")
    read = Document(text)
    spans = [read.original(s.start, s.end) for s in sentences(read.folded)]
    around = [s for s in spans if s[0] < end and s[1] > start] or [(start, end)]
    row: Row = dict.fromkeys(schema.names("estimates"))
    row.update(
        estimate_id=f"{of['sha256'][:10]}-{start}",
        doc_id=of["doc_id"],
        subgroup="all",
        bound="exact",
        wave="current",
        figure=rows.tidy(text[start:end], "string"),
        char_start=start,
        char_end=end,
        sentence_start=min(around[0][0], start),
        sentence_end=max(around[-1][1], end),
        rule="person",
    )
    row.update(said)
    problems = checks.row_problems(row, "estimates")
    if problems:
        raise CollectionError(of["doc_id"], "; ".join(f"{name}: {what}" for name, what in problems))
    return row


def scan(root: Path) -> dict[str, str]:
    """For each article by its key: the sizes and times of its files, to tell which have changed."""
    out: dict[str, str] = {}
    try:
        keys = sorted(os.listdir(root / "articles"))
    except (FileNotFoundError, NotADirectoryError):
        return out
    except OSError as e:
        raise CollectionError(root / "articles", f"cannot be read: {files.reason(e)}") from e
    base = os.fspath(root / "articles")
    for key in keys:
        signature = sign(base, key)
        if signature:
            out[key] = signature
    return out


def sign(base: str, key: str) -> str:
    """The signature of an article's files; empty where there are none."""
    parts = []
    for table in STORED:
        try:
            s = os.stat(f"{base}/{key}/{table}.csv")
        except (FileNotFoundError, NotADirectoryError):
            continue
        parts.append(f"{table} {s.st_size} {s.st_mtime_ns}")
    return ";".join(parts)


def load(root: Path, key: str) -> tuple[dict[str, list[Row]], str | None]:
    """The tables of an article, and what is wrong where they cannot be read (its rows are then left out)."""
    tables: dict[str, list[Row]] = {t: [] for t in STORED}
    for table in STORED:
        path = root / "articles" / key / f"{table}.csv"
        try:
            tables[table] = list(rows.from_csv(path.read_bytes(), table))
            for row in tables[table]:
                missing = [n for n in checks.REQUIRED[table] if row[n] is None]
                if missing:
                    raise ValueError(f"no {', '.join(missing)} in a row")
        except FileNotFoundError:
            continue
        except (OSError, ValueError) as e:
            what = files.reason(e) if isinstance(e, OSError) else str(e)
            return {t: [] for t in STORED}, f"{path}: {what}; the article is left out"
    if len(tables["documents"]) != 1:
        return {
            t: [] for t in STORED
        }, f"{root / 'articles' / key}: no documents.csv with one row; the article is left out"
    return tables, None
