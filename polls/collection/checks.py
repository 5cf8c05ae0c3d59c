"""What a single row must be: types, allowed values and ranges. Used on corrections and by ``polls validate``."""

from __future__ import annotations

from typing import Any

from polls import schema
from polls.collection.rows import Row

REQUIRED: dict[str, tuple[str, ...]] = {
    "documents": ("doc_id", "characters", "sha256"),
    "polls": ("poll_id", "doc_id"),
    "estimates": (
        "estimate_id", "doc_id", "subgroup", "kind", "value", "bound", "wave", "figure",
        "char_start", "char_end", "sentence_start", "sentence_end", "rule",
    ),
    "facts": ("poll_id", "doc_id", "field", "value", "char_start", "char_end"),
    "samples": ("poll_id", "doc_id", "subgroup", "char_start", "char_end"),
}  # fmt: skip
REQUIRED["flat"] = REQUIRED["estimates"]

# Pairs that must not stand the wrong way round.
_ORDERED = (
    ("char_start", "char_end"), ("sentence_start", "sentence_end"), ("start_date", "end_date"),
    ("value_low", "value_high"), ("low", "high"), ("sentence_start", "char_start"), ("char_end", "sentence_end"),
)  # fmt: skip


def column(table: str, name: str) -> schema.Column:
    """The column of a table; ``KeyError`` where there is none."""
    return next(c for c in schema.TABLES[table] if c.name == name) if name in schema.names(table) else _no(table, name)


def _no(table: str, name: str) -> schema.Column:
    raise KeyError(f"{table} has no column {name}")


def cell_problem(of: schema.Column, value: Any) -> str | None:
    """What is wrong with a value of the right type in a column, or ``None``."""
    if value is None:
        return None
    if of.values and value not in of.values:
        return f"{value!r} is none of {', '.join(of.values)}"
    if of.unit == "percentage points" and abs(value) > 100:
        return f"{value:g} is more than 100 percentage points"
    if of.name in ("grain", "margin_of_error") and value <= 0:
        return f"{value:g} is not above 0"
    if of.unit in ("respondents", "characters") and value < 0:
        return f"{value} is below 0"
    if of.name == "confidence_level" and not 0 < value < 1:
        return f"{value:g} is no probability between 0 and 1"
    return None


def row_problems(row: Row, table: str) -> list[tuple[str, str]]:
    """What is wrong with a row: pairs of column and message."""
    found = [(name, "missing") for name in REQUIRED[table] if row.get(name) is None]
    for c in schema.TABLES[table]:
        problem = cell_problem(c, row.get(c.name))
        if problem:
            found.append((c.name, problem))
    for first, second in _ORDERED:
        a, b = row.get(first), row.get(second)
        if a is not None and b is not None and a > b:
            found.append((second, f"{second} {b} is before {first} {a}"))
    if row.get("kind") == "share" and (row.get("value") or 0) < 0:
        found.append(("value", f"a share of {row['value']:g} is below 0"))
    return found
