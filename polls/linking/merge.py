"""The same poll told by several articles is one poll: polls of many documents, clustered.

Two polls are one where who, when, how many, where and the figures fit together (:func:`_fit` states the rule). Facts
that are not stated fit with anything but prove nothing; two waves of one tracker are never one poll. Each poll meets
only those that share a pollster and a date, a sample size or a figure with it, so the work grows with the polls.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from polls import schema
from polls.lexicon import registry

if TYPE_CHECKING:
    import pandas as pd

@dataclass(frozen=True)
class Merged:
    """The polls of many documents, each real one once.

    ``polls``: one row per real poll (``merged_id``, the columns of polls, ``documents`` = how many tell of it,
    ``doc_ids`` = which, ``; ``-joined). ``members``: which merged poll each ``poll_id`` of ``doc_id`` is.
    ``disagreements``: where documents differ on a poll, one row per value (``merged_id, fact, value, doc_ids``).
    """

    polls: pd.DataFrame
    members: pd.DataFrame
    disagreements: pd.DataFrame


@dataclass(slots=True)
class _Cluster:
    """Polls taken for one; ``face`` holds the first (richest) statement of each fact."""

    face: Facts
    members: list[Facts]
    docs: set[str]


def merge(source: Any, estimates: pd.DataFrame | None = None) -> Merged:
    """Clusters the polls of many documents into real-world polls; deterministic, whatever the order of the rows.

    ``source`` is anything with ``polls`` and ``estimates`` frames (an ``Extraction``, a ``Collection``), an iterable
    of such, or the frame of polls itself with that of ``estimates``. Publication dates are taken from ``documents``
    where there is one. Polls without a pollster and undated earlier waves stay alone. Raises ``TypeError`` on a frame of polls
    without its estimates.

    >>> import polls
    >>> text = "A Gallup poll of 1,019 adults taken May 2-4, 2016 found that 52% approve of the plan."
    >>> told = [polls.extract(text, doc_id="a"), polls.extract("New today. " + text, doc_id="b")]
    >>> polls.merge(told).polls[["pollster", "sample_size", "documents"]].values.tolist()
    [['Gallup', 1019, 2]]
    """
    described = sorted(
        describe(*_rows(source, estimates)), key=lambda p: (-p.richness, p.row["doc_id"], p.row["poll_id"])
    )
    clusters = _cluster(described)
    return _result(sorted(clusters, key=lambda c: min(m.row["poll_id"] for m in c.members)))


# -- reading the input -------------------------------------------------------------------------------------------------

_POLL_FIELDS = schema.names("polls")
_ESTIMATE_FIELDS = (
    "poll_id", "question", "question_kind", "subject", "issue", "answer", "subgroup", "kind", "value", "grain", "bound", "wave",
)  # fmt: skip


def _rows(source: Any, estimates: pd.DataFrame | None) -> tuple[list[Row], list[Row], dict[str, Any]]:
    """Polls, estimates and publication dates by document, as plain rows."""
    if estimates is not None:
        return _plain(source, _POLL_FIELDS), _plain(estimates, _ESTIMATE_FIELDS), {}
    if hasattr(source, "columns"):
        raise TypeError("merge(polls, estimates): the frame of estimates is missing")
    if hasattr(source, "records"):  # no need of frames
        r = source.records
        read = [_attributes(r.polls, _POLL_FIELDS), _attributes(r.estimates, _ESTIMATE_FIELDS)]
        return read[0], read[1], {d.doc_id: d.published for d in r.documents}
    if hasattr(source, "polls"):
        documents = getattr(source, "documents", None)
        dates = _plain(documents, ("doc_id", "published")) if documents is not None else []
        published = {d["doc_id"]: d["published"] for d in dates}
        return _plain(source.polls, _POLL_FIELDS), _plain(source.estimates, _ESTIMATE_FIELDS), published
    found: tuple[list[Row], list[Row], dict[str, Any]] = ([], [], {})
    for item in source:
        polls, figures, published = _rows(item, None)
        found[0].extend(polls)
        found[1].extend(figures)
        found[2].update(published)
    return found


def _attributes(records: Iterable[Any], fields: Iterable[str]) -> list[Row]:
    return [{f: getattr(r, f) for f in fields} for r in records]


def _plain(frame: pd.DataFrame, fields: Iterable[str]) -> list[Row]:
    """Rows of a frame as dicts, missing values as ``None``."""
    columns = {}
    for f in fields:
        if f in frame:
            column = frame[f].astype(object)
            columns[f] = column.where(column.notna(), None).tolist()
        else:
            columns[f] = [None] * len(frame)
    return [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]


# -- clustering --------------------------------------------------------------------------------------------------------


def _months(p: Facts) -> list[int]:
    """Months (in steps of 30 days) in which the poll can have been in the field; none where nothing is known."""
    span = (p.start, p.end) if p.start is not None and p.end is not None else p.window
    if span is None or span[0] is None or span[1] is None:
        return []
    return list(range(span[0] // 30, min(span[1] // 30, span[0] // 30 + 13) + 1))


def _keys(p: Facts, looking: bool) -> Iterator[Hashable]:
    """Where a poll is filed, or where it looks for others: a name with a day, a sample size or a figure."""
    months: list[int | None] = [*_months(p)] or [None]
    for name in p.named:
        if p.day:
            yield name, "day", p.end
            yield name, "first day", p.start
        for month in [*months, None]:
            if p.size is not None:
                yield name, month, "size", p.size
            for key, values in p.figures.items():
                for v in {round(v.value + d) for v in values for d in ((-0.5, 0, 0.5) if looking else (0,))}:
                    yield name, month, key, v


def _cluster(polls: list[Facts]) -> list[_Cluster]:
    """Each poll, the richest first, joins the cluster it fits best or opens its own."""
    clusters: list[_Cluster] = []
    filed: defaultdict[Hashable, dict[int, None]] = defaultdict(dict)
    for p in polls:
        best: tuple[float, int] | None = None
        if p.joins:
            near = {i: None for key in _keys(p, looking=True) for i in filed.get(key, ())}
            for i in sorted(near):
                if p.row["doc_id"] in clusters[i].docs:
                    continue
                score = fit(clusters[i].face, p)
                if score is not None and (best is None or score > best[0]):
                    best = score, i
        if best is None:
            at = len(clusters)
            face = Facts(**{s: getattr(p, s) for s in Facts.__slots__})
            face.figures, face.labels = dict(p.figures), dict(p.labels)
            clusters.append(_Cluster(face, [p], {p.row["doc_id"]}))
        else:
            at = best[1]
            clusters[at].members.append(p)
            clusters[at].docs.add(p.row["doc_id"])
            _complete(clusters[at].face, p)
        if p.joins:
            for key in _keys(p, looking=False):
                filed[key][at] = None
    return clusters


def _complete(face: Facts, p: Facts) -> None:
    """Fills what the face of a cluster lacks from a new member."""
    face.who, face.named = face.who | p.who, face.named | p.named
    if p.start is not None and (face.start is None or (p.day and not face.day)):
        face.start, face.end, face.day = p.start, p.end, p.day
    face.size = p.size if face.size is None else face.size
    face.margin = p.margin if face.margin is None else face.margin
    face.place = p.place if face.place is None else face.place
    for key, values in p.figures.items():
        face.figures.setdefault(key, values)
        face.labels.setdefault(key, p.labels[key])


# -- the result --------------------------------------------------------------------------------------------------------


def _result(clusters: list[_Cluster]) -> Merged:
    import pandas as pd

    facts = [n for n in _POLL_FIELDS if n not in ("poll_id", "doc_id")]
    rows, members, differences = [], [], []
    for c in clusters:
        merged_id = min(m.row["poll_id"] for m in c.members)
        docs = sorted(c.docs)
        rows.append({"merged_id": merged_id, **_told(c), "documents": len(docs), "doc_ids": "; ".join(docs)})
        members += [(m.row["poll_id"], m.row["doc_id"], merged_id) for m in c.members]
        differences += [(merged_id, *d) for d in _disagreements(c)]
    kinds = schema.dtypes("polls")
    polls = pd.DataFrame(rows, columns=["merged_id", *facts, "documents", "doc_ids"])
    polls = polls.astype(
        {n: kinds[n] for n in facts} | {"merged_id": "string", "documents": "Int64", "doc_ids": "string"}
    )
    return Merged(
        polls,
        pd.DataFrame(sorted(members), columns=["poll_id", "doc_id", "merged_id"], dtype="string"),
        pd.DataFrame(differences, columns=["merged_id", "fact", "value", "doc_ids"], dtype="string"),
    )


def _most(values: Iterable[Any]) -> Any:
    """The value most documents give; the first one given on a tie, ``None`` without any."""
    counted = Counter(v for v in values if v is not None)
    return counted.most_common(1)[0][0] if counted else None


def _told(c: _Cluster) -> Row:
    """The facts of a real poll from those of its documents."""
    rows = [m.row for m in c.members]
    told = {f: _most(r[f] for r in rows) for f in ("population", "confidence_level", "geography", "weighting")}
    told |= {f: _most(r[f] for r in rows) for f in ("sample_size", "margin_of_error")}
    best = [m.row for m in c.members if m.day] or [r for r in rows if r["start_date"] or r["end_date"]]
    dates = _most((r["start_date"], r["end_date"], r["date_precision"]) for r in best)
    told["start_date"], told["end_date"], told["date_precision"] = dates or (None, None, None)
    fielded = [m for m in c.members if fieldwork(m.who)]
    told["pollster"] = _most(m.row["pollster"] for m in fielded or c.members)
    doers = set((told["pollster"] or "").split("/"))
    named = dict.fromkeys(
        n for r in rows for n in [*(r["sponsor"] or "").split("; "), *(r["pollster"] or "").split("/")]
    )
    told["sponsor"] = "; ".join(n for n in named if n and n not in doers) or None
    modes = dict.fromkeys(m for r in rows for m in (r["mode"] or "").split("; ") if m)
    told["mode"] = "; ".join(modes) or None
    return told


def _disagreements(c: _Cluster) -> Iterator[tuple[str, str, str]]:
    """Where the documents of a cluster differ: the fact, a value, the documents that give it."""

    def told(fact: str, of: Callable[[Facts], Any], differ: bool = False) -> Iterator[tuple[str, str, str]]:
        by: defaultdict[Any, set[str]] = defaultdict(set)
        for m in c.members:
            value = of(m)
            if value is not None:
                by[value].add(m.row["doc_id"])
        if len(by) > 1 or (differ and by):
            yield from (
                (fact, str(v), "; ".join(sorted(docs))) for v, docs in sorted(by.items(), key=lambda i: str(i[0]))
            )

    if len(c.members) == 1:
        return
    for fact in ("start_date", "end_date"):
        yield from told(fact, lambda m, fact=fact: _day(m.row[fact]) if m.day else None)  # type: ignore[misc]
    for fact in ("sample_size", "margin_of_error", "population", "confidence_level"):
        yield from told(fact, lambda m, fact=fact: m.row[fact])  # type: ignore[misc]
    for key, label in c.face.labels.items():
        given = [(m.row["doc_id"], v) for m in c.members for v in m.figures.get(key, ())]
        if key[0] is None or len({doc for doc, _ in given}) < 2:  # type: ignore[index]
            continue
        if any(abs(v.value - w.value) > max(v.slack, w.slack) for d, v in given for e, w in given if d != e):
            by_value: defaultdict[float, set[str]] = defaultdict(set)
            for doc, v in given:
                by_value[v.value].add(doc)
            yield from ((label, f"{v:g}", "; ".join(sorted(docs))) for v, docs in sorted(by_value.items()))


def _day(date: dt.date | None) -> str | None:
    return None if date is None else date.strftime("%Y-%m-%d")
