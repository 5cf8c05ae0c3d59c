"""The typed records that extraction yields: one class per table row.

Field names are the columns of :mod:`polls.schema` (a test holds the two together).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(slots=True)
class Estimate:
    """One survey figure of a document. Percentages are percentage points."""

    estimate_id: str
    doc_id: str
    poll_id: str | None
    question: str | None
    question_kind: str | None
    subject: str | None
    issue: str | None
    answer: str | None
    subgroup: str
    kind: str
    value: float
    value_low: float | None
    value_high: float | None
    answer_vs: str | None
    grain: float | None
    bound: str
    wave: str
    figure: str
    char_start: int
    char_end: int
    sentence_start: int
    sentence_end: int
    rule: str
    compare_id: str | None = None
    base: int | None = None
    base_source: str | None = None
    standard_error: float | None = None
    low: float | None = None
    high: float | None = None
    interval_basis: str | None = None


@dataclass(slots=True)
class Poll:
    """One survey and wave that a document reports; only what the document states."""

    poll_id: str
    doc_id: str
    pollster: str | None = None
    sponsor: str | None = None
    start_date: dt.date | None = None
    end_date: dt.date | None = None
    date_precision: str | None = None
    population: str | None = None
    sample_size: int | None = None
    margin_of_error: float | None = None
    confidence_level: float | None = None
    mode: str | None = None
    geography: str | None = None
    weighting: str | None = None


@dataclass(slots=True)
class Fact:
    """Where a fact of a poll was read: ``text[char_start:char_end]`` states it."""

    poll_id: str
    doc_id: str
    field: str
    value: str
    char_start: int
    char_end: int


@dataclass(slots=True)
class Sample:
    """A subsample that the document states for a group of a poll."""

    poll_id: str
    doc_id: str
    subgroup: str
    sample_size: int | None
    margin_of_error: float | None
    char_start: int
    char_end: int
