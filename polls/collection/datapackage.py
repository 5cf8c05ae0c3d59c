"""Data Package descriptors (https://specs.frictionlessdata.io/data-package/): columns with type, meaning, unit."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from polls import schema
from polls.collection.checks import REQUIRED
from polls.collection.rows import FILE_TABLE, STORED

_TYPES = {"Int64": "integer", "Float64": "number", "string": "string", "category": "string", "datetime64[s]": "date"}
_TITLES = {
    "documents": "One row per document read",
    "polls": "One row per survey and wave in a document",
    "estimates": "One row per figure in a text",
    "facts": "Where each stated fact of a poll was read",
    "samples": "One row per stated subsample",
    "flat": "One row per figure in a text, with its poll",
}
_KEYS = {"documents": ["doc_id"], "polls": ["poll_id"], "estimates": ["estimate_id"], "flat": ["estimate_id"]}
_MISSING = [""]


def table_schema(table: str, foreign: bool = True) -> dict[str, Any]:
    """The Table Schema of a table of :mod:`polls.schema`; ``foreign`` adds its references to other tables."""
    fields = []
    for c in schema.TABLES[table]:
        field: dict[str, Any] = {"name": c.name, "type": _TYPES[c.dtype], "description": c.meaning}
        if c.dtype == "datetime64[s]":
            field["format"] = "%Y-%m-%d"
        if c.unit:
            field["unit"] = c.unit
        limits: dict[str, Any] = {}
        if c.name in REQUIRED[table]:
            limits["required"] = True
        if c.values:
            limits["enum"] = list(c.values)
        if c.unit == "percentage points":
            limits.update(minimum=-100, maximum=100)
        elif c.unit in ("respondents", "characters"):
            limits["minimum"] = 0
        if limits:
            field["constraints"] = limits
        fields.append(field)
    out: dict[str, Any] = {"fields": fields, "missingValues": _MISSING}
    if table in _KEYS:
        out["primaryKey"] = _KEYS[table]
    keys = [("doc_id", "documents")] if table != "documents" else []
    if table not in ("documents", "polls"):
        keys.append(("poll_id", "polls"))
    if foreign and keys:
        out["foreignKeys"] = [{"fields": [n], "reference": {"resource": t, "fields": [n]}} for n, t in keys]
    return out


def resource(name: str, table: str, path: str | Sequence[str], **more: Any) -> dict[str, Any]:
    """The description of a CSV file (or of several that are one table, each with its header)."""
    return {
        "name": name,
        "title": _TITLES[table],
        "path": path,
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        **more,
        "schema": table_schema(table),
    }


def package(resources: Sequence[Mapping[str, Any]]) -> bytes:
    """``datapackage.json``, the same bytes for the same resources."""
    told = {
        "profile": "tabular-data-package",
        "name": "polls",
        "title": "Figures of opinion polls, read out of articles",
        "description": "Percentages are percentage points; an empty cell is an unknown value.",
        "resources": list(resources),
    }
    return (json.dumps(told, indent=1, ensure_ascii=False) + "\n").encode()


def of_collection(files: Mapping[str, str]) -> bytes:
    """The ``datapackage.json`` of a collection, from its articles' keys and tables."""
    resources = []
    for table in STORED:
        paths = [f"articles/{key}/{table}.csv" for key in sorted(files) if table in files[key].split()]
        if paths:
            resources.append(resource(table, FILE_TABLE[table], paths))
    return package(resources)
