"""Data: everything to take away, what its columns mean, how it was made, and what people corrected."""

from __future__ import annotations

import pandas as pd
import streamlit as st

import polls
from dashboards import store, ui, widgets
from polls import schema
from polls.collection import exports
from polls.errors import PollsError

DOWNLOADS = (
    ("CSV", "csv", "polls.csv", "text/csv", "One row per figure; opens in any spreadsheet"),
    ("Excel", "xlsx", "polls.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
     "Typed columns, one sheet a table"),
    ("Parquet", "parquet", "polls.parquet", "application/vnd.apache.parquet", "Typed and small; for pandas, R, DuckDB"),
    ("Data Package", "datapackage", "polls.zip", "application/zip", "All tables as CSV, with their schema"),
)  # fmt: skip
TABLES = {"flat": "Flat view (CSV, Parquet)", "estimates": "Estimates", "polls": "Polls", "documents": "Documents",
          "facts": "Facts", "samples": "Samples"}  # fmt: skip


def page() -> None:
    """The page."""
    library = widgets.opened()
    if library is None:
        return
    widgets.told()
    flat = library.flat
    n = {"figures": len(flat), "polls": flat["poll_id"].nunique(), "articles": len(library.documents)}
    ui.headline("Take the data with you", " · ".join(f"{v:,} {k}" for k, v in n.items()))
    columns = st.columns(4)
    for column, (label, form, name, mime, told) in zip(columns, DOWNLOADS, strict=True):
        with column:
            st.download_button(label, _bytes(library, form), name, mime, key=f"data-{form}", on_click="ignore",
                               icon=":material/download:", width="stretch")  # fmt: skip
            ui.quiet(told)
    _dictionary()
    _made(library)
    _corrections(library)


def _bytes(library: store.Library, form: str):  # type: ignore[no-untyped-def]
    """What makes a download when its button is clicked: always of the rows as they then are."""
    return lambda: exports.to_bytes(library.source, form, library.source.to_frame())


def _dictionary() -> None:
    st.header("What the columns mean", anchor=False)
    table = st.selectbox("Table", list(TABLES), format_func=TABLES.__getitem__, key="table", bind="query-params")
    rows = [(c.name, c.meaning, c.unit, c.dtype, ", ".join(c.values)) for c in schema.TABLES[table]]
    shown = pd.DataFrame(rows, columns=["Column", "Meaning", "Unit", "Type", "Values"])
    st.dataframe(shown, hide_index=True, height=420, alt="Dictionary of columns", column_config={
        "Meaning": st.column_config.TextColumn("Meaning", width="large"),
    })  # fmt: skip
    ui.quiet("A missing value is an empty cell, never 0 or a guess. Percentages are percentage points: 39.0, not 0.39.")


def _made(library: store.Library) -> None:
    st.header("How it was made", anchor=False)
    flat = library.flat
    known = int(flat["interval_basis"].notna().sum())
    read = library.documents["reader"].value_counts()
    st.markdown(
        f"""
Each figure was read from the text of an article by rules, version {polls.__version__}, without a language model and
without the network; the row names the rule and the characters that it was read from, so every number can be checked
against its sentence. The rules state nothing that the text does not state: a poll without field dates has none here.

The 95% intervals are sampling error as the text allows to compute it: from the stated margin of error, or from the
sample size. **{known:,} of {len(flat):,} figures** have one. Bands around lines are the uncertainty of the trend model.
Neither covers everything that can go wrong with a poll.
"""
    )
    ui.quiet("Read by: " + ", ".join(f"{name} ({count:,})" for name, count in read.items()))
    rules = flat["rule"].value_counts().rename_axis("Rule").reset_index(name="Figures")
    with st.expander("Figures by rule"):
        st.dataframe(rules, hide_index=True, alt="Figures by rule")


def _corrections(library: store.Library) -> None:
    st.header("What people corrected", anchor=False)
    log = library.source.corrections
    if not len(log):
        ui.empty("Nothing was corrected yet.", "Choose a figure anywhere and press “Correct”.")
        return
    newest = log.iloc[::-1].reset_index(drop=True)
    shown = newest[["when", "who", "action", "row", "field", "old", "new", "why", "state", "note"]].astype("string")
    event = st.dataframe(shown, hide_index=True, placeholder="", key="log", on_select="rerun",
                         selection_mode="single-row", alt="Log of corrections")  # fmt: skip
    picked = event["selection"]["rows"]
    active = bool(picked) and newest["state"].iloc[picked[0]] == "active"
    if st.button("Undo this correction", icon=":material/undo:", key="undo", disabled=not active):
        try:
            library.source.undo(str(newest["id"].iloc[picked[0]]))
        except PollsError as e:
            ui.problem(e, "Reload the page: the log may have changed.")
            return
        st.session_state["_told"] = "Taken back."
        st.rerun()
    if not picked:
        ui.quiet("Choose a row to take a correction back. Nothing is overwritten: an undo is one more line of the log.")
