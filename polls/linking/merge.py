"""The same poll told by several articles is one poll: polls of many documents, clustered.

Two polls are one where who, when, how many, where and the figures fit together; :func:`polls.linking.identity.fit` has
the rule. Facts that are not stated fit with anything but prove nothing; two waves of one tracker are never one poll.
Each poll meets only those with which it shares a pollster and a date, a sample size or a figure: near-linear work.
"""

from __future__ import annotations

import datetime as dt
import math
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from polls import schema
from polls.linking.facts import joined_modes
from polls.linking.identity import Facts, Row, asked, contradictory, describe, fieldwork, fit, mark_telling

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
    where there is one. Polls without a pollster and undated earlier waves stay alone. Raises ``TypeError`` on a frame
    of polls without its estimates.

    >>> import polls
    >>> text = "A Gallup poll of 1,019 adults taken May 2-4, 2016 found that 52% approve of the plan."
    >>> told = [polls.extract(text, doc_id="a"), polls.extract("New today. " + text, doc_id="b")]
    >>> polls.merge(told).polls[["pollster", "sample_size", "documents"]].values.tolist()
    [['Gallup', 1019, 2]]
    """
    described = list(describe(*_rows(source, estimates)))
    mark_telling(described)
    described.sort(key=lambda p: (-p.richness, p.row["doc_id"], p.row["poll_id"]))
    clusters = _cluster(described)
    return _result(sorted(clusters, key=lambda c: min(m.row["poll_id"] for m in c.members)))


# -- reading the input -------------------------------------------------------------------------------------------------

_POLL_FIELDS = schema.names("polls")
_ESTIMATE_FIELDS = (
    "poll_id", "doc_id", "question", "question_kind", "subject", "issue", "answer", "subgroup", "kind", "value",
    "grain", "bound", "wave",
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


def _scopes(p: Facts, looking: bool) -> list[Hashable]:
    """Steps of 30 days in which the poll can have been in the field; where it meets those that can be anywhere."""
    if p.span is None:
        return ["any"] if looking else ["any", "undated"]
    first, last = p.span[0] // 30, p.span[1] // 30
    return [*range(first, min(last, first + 13) + 1), "undated" if looking else "any"]


def _keys(p: Facts, looking: bool) -> Iterator[Hashable]:
    """Where a poll is filed, or where it looks for others: a name with a day, a sample size or a figure."""
    steps = (-0.5, 0.5) if looking else (0,)
    figures = {(key, math.floor(v.value + d)) for key, values in p.figures.items() for v in values for d in steps}
    for name in p.named:
        if p.day:
            yield name, "first day", p.start
            yield name, "last day", p.end
        for scope in _scopes(p, looking):
            yield from ((name, scope, figure) for figure in figures)
            if p.size is not None:
                yield name, scope, p.size


def _cluster(polls: list[Facts]) -> list[_Cluster]:
    """Each poll, the richest first, joins the cluster it fits best or opens its own."""
    clusters: list[_Cluster] = []
    filed: defaultdict[Hashable, dict[int, None]] = defaultdict(dict)
    copies: dict[str, int] = {}  # a poll of the same text under another document's name
    for p in polls:
        at = copies.get(p.row["poll_id"])
        if at is None and p.joins:
            near = {i for key in _keys(p, looking=True) for i in filed.get(key, ())}
            scores = {i: fit(clusters[i].face, p) for i in sorted(near) if p.row["doc_id"] not in clusters[i].docs}
            fitting = {i: score for i, score in scores.items() if score is not None}
            at = max(fitting, key=lambda i: (fitting[i], -i), default=None)
        if at is None:
            at = len(clusters)
            face = replace(p, figures=dict(p.figures), labels=dict(p.labels))
            clusters.append(_Cluster(face, [p], {p.row["doc_id"]}))
        else:
            clusters[at].members.append(p)
            clusters[at].docs.add(p.row["doc_id"])
            clusters[at].face.complete(p)
        copies.setdefault(p.row["poll_id"], at)
        if p.joins:
            for key in _keys(p, looking=False):
                filed[key][at] = None
    return clusters


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
    told["mode"] = joined_modes(modes)
    return told


def _disagreements(c: _Cluster) -> Iterator[tuple[str, str, str]]:
    """Where the documents of a cluster differ: the fact, a value, the documents that give it."""
    told: defaultdict[str, list[tuple[Any, str]]] = defaultdict(list)  # values with their documents
    for m in c.members:
        facts = ["sample_size", "margin_of_error", "population", "confidence_level"]
        for fact in ["start_date", "end_date", *facts] if m.day else facts:
            if m.row[fact] is not None:
                told[fact].append((m.row[fact], m.row["doc_id"]))
    differing = {fact: given for fact, given in told.items() if len({v for v, _ in given}) > 1}
    for key, label in c.face.labels.items():
        values = [m for m in c.members if key in m.figures]
        most = max(values, key=lambda m: sum(m.figures[key] == n.figures[key] for n in values))
        if asked(key) and any(contradictory(most.figures[key], m.figures[key]) for m in values):
            differing[label] = [
                (v.value, m.row["doc_id"])
                for m in values
                for v in m.figures[key]
                if any(v.comparable(w) for w in most.figures[key])
            ]
    for fact, given in differing.items():
        for value in sorted({v for v, _ in given}):
            yield fact, _written(value), "; ".join(sorted({doc for v, doc in given if v == value}))


def _written(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:g}"
    return value.strftime("%Y-%m-%d") if isinstance(value, dt.date) else str(value)
