"""The collection behind the pages: opened once, its tables kept until it changes, and what people say of its rows."""

from __future__ import annotations

import contextlib
import os
import threading
from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import streamlit as st
from pyarrow import feather

import polls
from dashboards import frames
from polls import tables
from polls.collection import files, index
from polls.errors import PollsError
from polls.statistics import Trend, TrendError, trend

VARIABLE = "POLLS_COLLECTION"
FITTED = 400  # polls: the newest ones that the trend is fitted to


def root() -> Path:
    """The collection's folder: what ``POLLS_COLLECTION`` names, else ``extracted`` here or beside the dashboard."""
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named)
    here, shipped = Path("extracted"), Path(__file__).resolve().parent.parent / "extracted"
    return shipped if shipped.is_dir() and not here.is_dir() else here


@st.cache_resource(max_entries=4, show_spinner=False)
def _opened(path: str) -> polls.Collection:
    return polls.Collection(path)


def collection() -> polls.Collection:
    """The collection; looked through for changes of other programs once a session."""
    path = str(root())
    found: polls.Collection = _opened(path)
    if st.session_state.get("_seen") != path:
        found.refresh()
        st.session_state["_seen"] = path
    return found


@dataclass(frozen=True)
class Library:
    """The tables of a collection as they were at one ``version`` of it, ready to be read; nobody changes them."""

    source: polls.Collection
    version: int

    @cached_property
    def flat(self) -> pd.DataFrame:
        """One row per figure with its poll, its article and the date that charts use."""
        # joined here and not in the database: half the time for many rows
        joined = tables.flat(_estimates(self.source, self.version), self.polls.drop_duplicates("poll_id"))
        return frames.enrich(frames.with_intervals(joined, self.polls, self.source.samples), self.documents)

    @cached_property
    def documents(self) -> pd.DataFrame:
        """One row per article."""
        return self.source.documents

    @cached_property
    def polls(self) -> pd.DataFrame:
        """One row per poll and wave of an article."""
        return self.source.polls

    @cached_property
    def facts(self) -> pd.DataFrame:
        """One row per poll fact with its characters."""
        return self.source.facts

    @cached_property
    def questions(self) -> pd.DataFrame:
        """The questions that can be drawn, most polls first."""
        return frames.questions(self.flat)

    @cached_property
    def rows(self) -> dict[str, Any]:
        """Positions of each question's rows: a question is found without looking at all figures."""
        return self.flat.groupby("question", sort=False, observed=True).indices

    def of_question(self, question: str) -> pd.DataFrame:
        """The rows of one question."""
        return self.flat.iloc[self.rows.get(question, [])]

    @cached_property
    def places(self) -> dict[str, int]:
        """Position of each estimate in ``flat``."""
        return {name: i for i, name in enumerate(self.flat["estimate_id"])}

    def figure(self, estimate_id: str) -> dict[str, Any] | None:
        """One row of ``flat``, or None where there is none of that name."""
        at = self.places.get(estimate_id)
        return None if at is None else self.flat.iloc[at].to_dict()

    def text(self, doc_id: str) -> str | None:
        """The text of an article, or None where it is not kept."""
        try:
            return self.source.text(doc_id)
        except PollsError:
            return None


def _estimates(source: polls.Collection, version: int) -> pd.DataFrame:
    """All estimates; kept as Arrow beside the index, which opens many times faster than rows of a database.

    The file has the index's name before its own, so that version control leaves it alone; it can be deleted like it.
    """
    path = source.path / f"{index.NAME}-estimates.arrow"
    asked = {b"version": str(version).encode()}
    with contextlib.suppress(OSError, pa.ArrowException):  # missing, or damaged: it is made again
        kept = feather.read_table(path, memory_map=False)
        if asked.items() <= (kept.schema.metadata or {}).items():
            return kept.to_pandas()
    found = source.estimates
    table = pa.Table.from_pandas(found, preserve_index=False)
    written = pa.BufferOutputStream()
    feather.write_feather(table.replace_schema_metadata({**(table.schema.metadata or {}), **asked}), written)
    with contextlib.suppress(PollsError):  # a folder that cannot be written: it goes without
        files.write_atomic(path, written.getvalue().to_pybytes())
    return found


@st.cache_resource(max_entries=2, show_spinner="Opening the collection …")
def _library(path: str, version: int, _source: polls.Collection) -> Library:
    return Library(_source, version)


def library() -> Library:
    """The tables as they are now. Raises :class:`~polls.errors.CollectionError` where they cannot be read."""
    source = collection()
    found: Library = _library(str(source.path), source.version, source)
    return found


class Fits:
    """The newest trends that were fitted, at most ``most``: for all sessions, and it can be asked what is there."""

    def __init__(self, most: int = 32) -> None:
        self._most = most
        self._kept: OrderedDict[Hashable, Trend | str] = OrderedDict()
        self._lock = threading.Lock()

    def known(self, name: Hashable) -> Trend | str | None:
        """The trend of that name, if it was fitted."""
        with self._lock:
            if name in self._kept:
                self._kept.move_to_end(name)
            return self._kept.get(name)

    def fitted(
        self, name: Hashable, points: pd.DataFrame, question: str, subgroup: str, answers: list[str]
    ) -> Trend | str:
        """The trend of the newest polls of a selection (at most ``FITTED``), or why there is none."""
        found = self.known(name)
        if found is not None:
            return found
        days = points.drop_duplicates("survey")["date"].nlargest(FITTED)
        try:
            found = trend(points[points["date"] >= days.min()], question=question, subgroup=subgroup, answers=answers)
        except TrendError as e:
            found = str(e)
        with self._lock:
            self._kept[name] = found
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return found


@st.cache_resource(show_spinner=False)
def fits() -> Fits:
    """The trends of this server."""
    return Fits()
