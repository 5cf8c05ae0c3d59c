"""What people say of rows: an append-only log, applied whenever rows are read.

One JSON object a line in ``corrections.jsonl``. The extracted files are never touched by a correction, so newer rules
can rewrite them; a correction keeps the row as it stood when it was made, so it can say that the row has changed
under it, and find the row again when the text was read anew and every offset moved.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import getpass
import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from polls import schema
from polls.collection import checks
from polls.collection.files import append_line, reason
from polls.collection.rows import Row, parse, tidy
from polls.errors import CollectionError

ACTIONS = ("edit", "accept", "reject", "add", "undo")

# What a person confirms by accepting a row: what the text says, not what is computed from it.
CONFIRMED = (
    "question", "question_kind", "subject", "issue", "answer", "subgroup", "kind", "value", "value_low", "value_high",
    "answer_vs", "grain", "bound", "wave",
)  # fmt: skip
EDITABLE: dict[str, tuple[str, ...]] = {
    "estimates": (*CONFIRMED, "poll_id", "base"),
    "polls": (
        "pollster", "sponsor", "start_date", "end_date", "date_precision", "population", "sample_size",
        "margin_of_error", "confidence_level", "mode", "geography", "weighting",
    ),
    "documents": ("title", "url", "source", "published"),
}  # fmt: skip
KEYS = {"estimates": "estimate_id", "polls": "poll_id", "documents": "doc_id"}
IDENTITY = ("pollster", "start_date", "end_date", "sample_size")  # what tells one poll of an article from another
INTERVAL = ("standard_error", "low", "high", "interval_basis")


@dataclass(frozen=True, slots=True)
class Correction:
    """One line of the log.

    ``row`` is the id of the corrected row of ``table``; ``old`` and ``new`` are the values of ``field``; ``record`` is
    the row as it stood (for ``add``: the new row), ``sentence`` the sentence around its figure; ``undoes`` is the id of
    the correction that an ``undo`` takes back. ``when`` is UTC, ISO 8601.
    """

    id: str
    when: str
    who: str
    action: str
    doc_id: str
    table: str = "estimates"
    row: str = ""
    field: str | None = None
    old: Any = None
    new: Any = None
    why: str | None = None
    undoes: str | None = None
    sentence: str | None = None
    record: Row = dataclasses.field(default_factory=dict)

    def line(self) -> bytes:
        """The line of JSON, without its end."""
        values = {f.name: getattr(self, f.name) for f in dataclasses.fields(self)}
        keep = {k: v for k, v in values.items() if v not in (None, {}) or (k in ("old", "new") and self.field)}
        return json.dumps(keep, ensure_ascii=False).encode("utf-8", "replace")


def make(action: str, doc_id: str, *, who: str | None, **known: Any) -> Correction:
    """A new correction, with its time and a name made of what it says."""
    when = dt.datetime.now(dt.UTC)
    if who is None:
        try:
            who = getpass.getuser()
        except (OSError, KeyError, ImportError):  # no name for this user on this system
            who = "unknown"
    told = repr((when.isoformat(), who, action, doc_id, sorted(known.items(), key=lambda i: i[0])))
    name = hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()[:12]
    return Correction(name, when.isoformat(timespec="seconds"), who, action, doc_id, **known)


def checked(table: str, name: str, value: Any) -> Any:
    """A new value as rows hold it; raises :class:`~polls.errors.CollectionError` where the column cannot be that."""
    if name not in EDITABLE.get(table, ()):
        allowed = ", ".join(EDITABLE.get(table, ()))
        raise CollectionError(f"{table}.{name}", f"cannot be corrected; these can: {allowed}")
    of = checks.column(table, name)
    try:
        made = parse(value.strip(), of.dtype) if isinstance(value, str) else tidy(value, of.dtype)
    except (ValueError, TypeError, AttributeError) as e:
        raise CollectionError(f"{table}.{name}", f"{value!r} does not fit: {e}") from None
    made = tidy(made, of.dtype)
    problem = checks.cell_problem(of, made)
    if problem is None and made is None and name in checks.REQUIRED[table]:
        problem = "must not be empty"
    if problem:
        raise CollectionError(f"{table}.{name}", problem)
    return made


def read_log(path: Path) -> tuple[list[Correction], list[str]]:
    """The corrections of a log in their order, and what could not be read (a torn line), with line numbers."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return [], []
    except OSError as e:
        raise CollectionError(path, f"cannot be read: {reason(e)}") from e
    out: list[Correction] = []
    problems: list[str] = []
    names = {f.name for f in dataclasses.fields(Correction)}
    lines = data.split(b"\n")
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            known = json.loads(line)
            correction = Correction(**{k: v for k, v in known.items() if k in names})
            if correction.action not in ACTIONS or correction.table not in KEYS:
                raise ValueError
        except (ValueError, TypeError, AttributeError):
            torn = number == len(lines)
            what = "cut off (a crash while it was written?)" if torn else "no correction"
            problems.append(f"{path}:{number}: {what}; left out")
            continue
        out.append(correction)
    return out, problems


def append(path: Path, correction: Correction) -> None:
    """Adds a correction to the log; it is on the disk when this returns. Hold the lock."""
    append_line(path, correction.line())


def undone(corrections: Sequence[Correction]) -> set[str]:
    """Names of the corrections that were taken back (an undo may be taken back too)."""
    out: set[str] = set()
    for c in reversed(corrections):
        if c.action == "undo" and c.id not in out and c.undoes:
            out.add(c.undoes)
    return out


@dataclass(slots=True)
class Applied:
    """The rows of one document with its corrections: notes by correction, and by row what people said of it."""

    tables: dict[str, list[Row]]
    notes: dict[str, str] = field(default_factory=dict)
    review: dict[str, str] = field(default_factory=dict)


def apply(tables: dict[str, list[Row]], corrections: Sequence[Correction], text: Callable[[], str]) -> Applied:
    """The tables of one document with the active ones of its corrections applied in order.

    ``text`` gives the document's text; it is asked for only where a corrected row is no longer there by its name.
    """
    taken_back = undone(corrections)
    active = [c for c in corrections if c.id not in taken_back and c.action != "undo"]
    if not active:
        return Applied(tables)
    work = _Work({name: [dict(r) for r in rows] for name, rows in tables.items()}, text)
    for c in active:
        note = work.add(c) if c.action == "add" else work.change(c)
        if note:
            work.out.notes[c.id] = note
    work.measure()
    rejected = {row for row, said in work.out.review.items() if said == "rejected"}
    estimates = work.out.tables["estimates"]
    work.out.tables["estimates"] = [r for r in estimates if r["estimate_id"] not in rejected]
    return work.out


class _Work:
    """The state of :func:`apply`."""

    def __init__(self, tables: dict[str, list[Row]], text: Callable[[], str]) -> None:
        self.out = Applied(tables)
        self.text = text
        self.touched: set[str] = set()  # estimates whose base or interval is to be worked out again
        self.own_base: set[str] = set()  # those whose number of respondents a person gave

    def add(self, c: Correction) -> str:
        rows = self.out.tables["estimates"]
        record = dict(c.record)
        note = ""
        text = self.text() if self._text_changed(c) else None
        if text is not None:
            moved = _find(text, c)
            if moved is None:
                return "the sentence of the added figure is no longer in the text; left out"
            for name in ("char_start", "char_end", "sentence_start", "sentence_end"):
                record[name] += moved
        same = [r for r in rows if r["char_start"] < record["char_end"] and record["char_start"] < r["char_end"]]
        if same:
            note = f"the rules now read this figure too ({same[0]['rule']}); the added row stands"
            rows[:] = [r for r in rows if r not in same]
        rows.append(self._whole(record))
        if rows[-1]["poll_id"] != record.get("poll_id"):
            note = note or "its poll is no longer there"
        self.out.review[record["estimate_id"]] = "added"
        self.touched.add(record["estimate_id"])
        return note

    def change(self, c: Correction) -> str:
        rows = self.out.tables[c.table]
        row = next((r for r in rows if r[KEYS[c.table]] == c.row), None)
        note = ""
        if c.table == "polls":
            row = self._same_poll(c, row)
        if row is None and c.table == "estimates":
            row = self._moved(c)
            if row is None:
                if c.action == "reject" or self._text_changed(c):
                    return "the row is gone" if c.action == "reject" else "the sentence is no longer in the text"
                row = self._whole(c.record)
                rows.append(row)
                note = "the rules no longer read this figure; kept as corrected"
        if row is None:
            return "the row is gone"
        if c.action == "edit" and c.field:
            return self._edit(c, row, c.field) or note
        changed = [n for n in CONFIRMED if row[n] != c.record.get(n)]
        if changed and not note:
            differs = ", ".join(f"{n} {_said(row[n])} for {_said(c.record.get(n))}" for n in changed)
            note = f"the row changed under it: now read {differs}; kept as {c.action}ed"
        if c.action == "accept":
            row.update({n: c.record.get(n) for n in CONFIRMED})
            if changed:
                self.touched.add(row["estimate_id"])
        self.out.review[row["estimate_id"]] = f"{c.action}ed"
        return note

    def _edit(self, c: Correction, row: Row, name: str) -> str:
        note = ""
        if row[name] == c.new:
            note = "the rules now read the same" if c.old != c.new else ""
        elif row[name] != c.old:
            note = (
                f"the row changed under it: now read {_said(row[name])}, it was {_said(c.old)}; the correction stands"
            )
        row[name] = c.new
        if c.table == "estimates":
            self.out.review.setdefault(row["estimate_id"], "edited")
            self.touched.add(row["estimate_id"])
            if name == "base":
                self.own_base.add(row["estimate_id"])
        elif c.table == "polls":
            self.touched |= {e["estimate_id"] for e in self.out.tables["estimates"] if e["poll_id"] == row["poll_id"]}
        return note

    def _whole(self, record: Row) -> Row:
        """A row of estimates from what a correction kept of it."""
        row: Row = {name: record.get(name) for name in schema.names("estimates")}
        if all(p["poll_id"] != row["poll_id"] for p in self.out.tables["polls"]):
            row["poll_id"] = None
        return row

    def _same_poll(self, c: Correction, row: Row | None) -> Row | None:
        """The poll that was corrected: newer rules or another text may have numbered the polls anew."""
        told = [n for n in IDENTITY if n != c.field and c.record.get(n) is not None]
        if not told or (row is not None and all(row[n] == c.record[n] for n in told)):
            return row
        same = [p for p in self.out.tables["polls"] if all(p[n] == c.record[n] for n in told)]
        return same[0] if len(same) == 1 else row

    def measure(self) -> None:
        """Base and interval of the touched estimates, as extraction works them out."""
        if not self.touched:
            return
        from polls.records import Estimate, Poll, Sample
        from polls.statistics.base import annotate_record, annotate_records, poll_base

        rows = self.out.tables["estimates"]
        estimates = [Estimate(**r) for r in rows]
        polls = [Poll(**r) for r in self.out.tables["polls"]]
        annotate_records(estimates, polls, [Sample(**r) for r in self.out.tables["samples"]])
        for row, e in zip(rows, estimates, strict=True):
            if row["estimate_id"] in self.own_base:
                base = poll_base(row["base"], None, None)
                annotate_record(e, base and base._replace(source="stated"))
            if row["estimate_id"] in self.touched:
                row.update({n: getattr(e, n) for n in ("base", "base_source", *INTERVAL)})

    def _text_changed(self, c: Correction) -> bool:
        documents = self.out.tables["documents"]
        return bool(documents) and c.record.get("sha256", documents[0]["sha256"]) != documents[0]["sha256"]

    def _moved(self, c: Correction) -> Row | None:
        """The row of the same figure in the same sentence of a text that was read anew."""
        if not self._text_changed(c):
            return None
        text = self.text()
        moved = _find(text, c)
        if moved is None:
            return None
        start = c.record["char_start"] + moved
        found = [r for r in self.out.tables["estimates"] if r["char_start"] == start]
        return found[0] if len(found) == 1 else None


def _find(text: str, c: Correction) -> int | None:
    """How far the sentence of a correction has moved in a text; ``None`` where it is not there exactly once."""
    if not c.sentence or text.count(c.sentence) != 1:
        return None
    return text.index(c.sentence) - int(c.record["sentence_start"])


def _said(value: Any) -> str:
    return "nothing" if value is None else repr(value) if isinstance(value, str) else f"{value:g}"
