"""The columns of every table: their order, dtypes, units and meanings.

Everything that names a column takes it from here. Percentages are in percentage points
(39.0, never 0.39); a missing value is ``<NA>`` (an empty cell in CSV), never 0 or a guess.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, pandas dtype, meaning, unit and, for a category, its allowed values."""

    name: str
    dtype: str
    meaning: str
    unit: str = ""
    values: tuple[str, ...] = ()


def _c(name: str, dtype: str, meaning: str, unit: str = "", values: tuple[str, ...] = ()) -> Column:
    return Column(name, dtype, meaning, unit, values)


KINDS = ("share", "margin", "change")
WAVES = ("current", "previous")
BOUNDS = ("exact", "about", "at least", "at most")
QUESTION_KINDS = (
    "approval", "favorability", "vote", "measure", "direction", "party id", "issue", "other",
)  # fmt: skip
PRECISIONS = ("day", "week", "month", "year")
BASE_SOURCES = ("stated", "poll", "from margin of error")
INTERVAL_BASES = (
    "stated margin of error",
    "sample size (simple random sampling)",
    "sample size with design effect",
)

ESTIMATES: tuple[Column, ...] = (
    _c("estimate_id", "string", "stable name of the row: the same text gives the same id"),
    _c("doc_id", "string", "the document the figure stands in"),
    _c("poll_id", "string", "the poll the figure belongs to"),
    _c("question", "string", "the question in a few words, the same for all answers of one question"),
    _c("question_kind", "category", "what sort of question it is", values=QUESTION_KINDS),
    _c("subject", "string", "the person, party or measure the question is about"),
    _c("issue", "string", "the issue the question is about (economy, immigration, …)"),
    _c("answer", "string", "canonical answer, the candidate or side, or the few words that say it"),
    _c("subgroup", "string", "'all' for the poll's whole base, else the group"),
    _c("kind", "category", "share of a group, margin (lead or net), or signed change", values=KINDS),
    _c("value", "Float64", "the figure", "percentage points"),
    _c("value_low", "Float64", "lower end, where a range is stated or implied", "percentage points"),
    _c("value_high", "Float64", "upper end, where a range is stated or implied", "percentage points"),
    _c("answer_vs", "string", "the other side of a margin, where the text names it"),
    _c("grain", "Float64", "the reporting step: 1, 0.1, or 10 for 'nine in 10'", "percentage points"),
    _c("bound", "category", "how the text hedges the figure", values=BOUNDS),
    _c("wave", "category", "the survey being reported, or an earlier one given for comparison", values=WAVES),
    _c("figure", "string", "the figure as written: text[char_start:char_end]"),
    _c("char_start", "Int64", "where the figure starts in the document's text", "characters"),
    _c("char_end", "Int64", "where the figure ends", "characters"),
    _c("sentence_start", "Int64", "where the sentence around it starts", "characters"),
    _c("sentence_end", "Int64", "where that sentence ends", "characters"),
    _c("rule", "string", "the rule that made the row"),
    _c("compare_id", "string", "for a change: the earlier estimate it refers to"),
    _c("base", "Int64", "number of respondents behind the figure", "respondents"),
    _c("base_source", "category", "where the base comes from", values=BASE_SOURCES),
    _c("standard_error", "Float64", "standard error of the figure", "percentage points"),
    _c("low", "Float64", "lower end of the 95% interval", "percentage points"),
    _c("high", "Float64", "upper end of the 95% interval", "percentage points"),
    _c("interval_basis", "category", "what the interval rests on", values=INTERVAL_BASES),
)

POLLS: tuple[Column, ...] = (
    _c("poll_id", "string", "stable name of the poll within its document"),
    _c("doc_id", "string", "the document that reports it"),
    _c("pollster", "string", "who did the fieldwork, canonical name"),
    _c("sponsor", "string", "who paid or published, '; '-joined"),
    _c("start_date", "datetime64[s]", "first field date"),
    _c("end_date", "datetime64[s]", "last field date"),
    _c("date_precision", "category", "how exact the field dates are", values=PRECISIONS),
    _c("population", "string", "adults, registered voters, likely voters, voters, or other words"),
    _c("sample_size", "Int64", "the main sample", "respondents"),
    _c("margin_of_error", "Float64", "as stated, plus or minus", "percentage points"),
    _c("confidence_level", "Float64", "as stated; 0.95 is meant where it is missing", "probability"),
    _c("mode", "string", "phone, live phone, ivr, online, text, mail, in person; '; '-joined"),
    _c("geography", "string", "the country, state or place polled"),
    _c("weighting", "string", "what the text says of weighting, in its own words"),
)

DOCUMENTS: tuple[Column, ...] = (
    _c("doc_id", "string", "file stem, or the id of a JSON Lines record"),
    _c("title", "string", "the headline"),
    _c("url", "string", "where it was published"),
    _c("source", "string", "the publisher"),
    _c("published", "datetime64[s]", "publication date"),
    _c("published_from", "string", "how the publication date was found"),
    _c("retrieved", "datetime64[s]", "when it was read"),
    _c("characters", "Int64", "length of the text", "characters"),
    _c("sha256", "string", "SHA-256 of the text in UTF-8"),
    _c("reader", "string", "the reader that made the text"),
)

FACTS: tuple[Column, ...] = (
    _c("poll_id", "string", "the poll the fact is about"),
    _c("doc_id", "string", "the document it was read from"),
    _c("field", "string", "the column of polls, or 'question wording'"),
    _c("value", "string", "the fact as it stands in polls"),
    _c("char_start", "Int64", "where the words that state it start", "characters"),
    _c("char_end", "Int64", "where they end", "characters"),
)

SAMPLES: tuple[Column, ...] = (
    _c("poll_id", "string", "the poll the subsample belongs to"),
    _c("doc_id", "string", "the document it was read from"),
    _c("subgroup", "string", "the group"),
    _c("sample_size", "Int64", "respondents in the group", "respondents"),
    _c("margin_of_error", "Float64", "as stated for the group", "percentage points"),
    _c("char_start", "Int64", "where the words that state it start", "characters"),
    _c("char_end", "Int64", "where they end", "characters"),
)

# What could not be read in a run over many inputs.
ERRORS: tuple[Column, ...] = (
    _c("input", "string", "the document, file, or line of a file"),
    _c("reason", "string", "what was wrong with it"),
)

# The flat view: one row per figure, estimates joined with their poll.
FLAT: tuple[Column, ...] = ESTIMATES + tuple(c for c in POLLS if c.name not in ("poll_id", "doc_id"))

TABLES: dict[str, tuple[Column, ...]] = {
    "estimates": ESTIMATES,
    "polls": POLLS,
    "documents": DOCUMENTS,
    "facts": FACTS,
    "samples": SAMPLES,
    "errors": ERRORS,
    "flat": FLAT,
}


def names(table: str) -> list[str]:
    """Column names of a table (``"estimates"``, ``"polls"``, …), in order.

    >>> names("polls")[:3]
    ['poll_id', 'doc_id', 'pollster']
    """
    return [c.name for c in TABLES[table]]


def dtypes(table: str) -> dict[str, object]:
    """Pandas dtypes of a table by column, categories with their fixed values.

    Pass dates to ``pandas.read_csv`` through ``parse_dates`` (see :func:`date_columns`).
    """
    import pandas as pd

    return {c.name: pd.CategoricalDtype(list(c.values)) if c.dtype == "category" else c.dtype for c in TABLES[table]}


def date_columns(table: str) -> list[str]:
    """Names of the date columns of a table.

    >>> date_columns("polls")
    ['start_date', 'end_date']
    """
    return [c.name for c in TABLES[table] if c.dtype.startswith("datetime")]


def typed(frame: pd.DataFrame, table: str) -> pd.DataFrame:
    """A copy of ``frame`` with exactly the table's columns, in order and with its dtypes.

    Columns the frame lacks are added empty; columns the table does not know are dropped.
    """
    return frame.reindex(columns=names(table)).astype(dtypes(table))


def markdown() -> str:
    """The dictionary of columns as Markdown, as ``docs/columns.md`` holds it."""
    parts = [f"# Columns\n\n{(__doc__ or '').strip()}\n"]
    for name, columns in TABLES.items():
        parts.append(f"\n## {name}\n\n| column | dtype | meaning | unit |\n|---|---|---|---|\n")
        for c in columns:
            meaning = f"{c.meaning}: {', '.join(c.values)}" if c.values else c.meaning
            parts.append(f"| `{c.name}` | {c.dtype} | {meaning} | {c.unit} |\n")
    return "".join(parts)
