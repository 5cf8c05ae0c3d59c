"""Read an article: its text with the figures marked, the table beside it, corrections, and into the collection."""

from __future__ import annotations

from html import escape
from typing import Any

import pandas as pd
import streamlit as st

from dashboards import annotator, drafts, store, ui, widgets
from dashboards.drafts import Draft
from dashboards.theme import look
from polls.errors import PollsError
from polls.reading import read_bytes, readers


def page() -> None:
    """The page."""
    widgets.told()
    try:
        collection = store.collection()
    except PollsError as e:
        ui.problem(e, "Check the folder, or name another one: polls dashboard --collection DIR")
        return
    waiting: list[Draft] = st.session_state.setdefault("_drafts", [])
    if not waiting:
        _door(collection)
        return
    _article(waiting, collection)


def _door(collection: Any) -> None:
    ui.headline(
        "Read an article", "Paste or upload one; its poll figures are marked in the text and set beside it as a table."
    )
    way = st.segmented_control("From", ("Paste", "Upload"), default="Paste", key="way", required=True,
                               label_visibility="collapsed")  # fmt: skip
    text, files = None, []
    if way == "Paste":
        text = st.text_area("The article, as text or HTML", height=280, key="paste",
                            placeholder="WASHINGTON — Thirty-eight percent of Americans approve …")  # fmt: skip
    else:
        kinds = sorted({s.lstrip(".") for s in readers()} | {"gz"})
        files = st.file_uploader("Articles", kinds, accept_multiple_files=True, key="upload") or []
    a, b, c = st.columns([2, 3, 3])
    published = a.date_input("Published", None, key="published", format="YYYY-MM-DD",
                             help="Resolves “between Friday and Sunday”; without it such dates stay open")  # fmt: skip
    title = b.text_input("Title (optional)", key="title") if way == "Paste" else None
    url = c.text_input("Address (optional)", key="address") if way == "Paste" else None
    if not st.button("Read", type="primary", icon=":material/article:", key="go"):
        return
    day = published.isoformat() if published else None
    found, failed = [], []
    for name, make in _inputs(text, files, day, title, url):
        try:
            found += make()
        except PollsError as e:
            failed.append((name, e))
    for _, e in failed:
        ui.problem(e, "Copy the article's text and paste it here instead.")
    if not found and not failed:
        ui.empty("Nothing to read yet.", "Paste the text of an article, or choose a file.")
    if found:
        st.session_state["_drafts"] = [Draft.of(d, collection) for d in found]
        if failed:
            st.session_state["_told"] = f"{len(failed)} of {len(failed) + len(found)} inputs could not be read."
        st.rerun()


def _inputs(
    text: str | None, files: list[Any], day: str | None, title: str | None, url: str | None
) -> list[tuple[str, Any]]:
    if text is not None:
        return [("the text", lambda: drafts.from_text(text, day, title, url))] if text.strip() else []
    return [(f.name, lambda f=f: read_bytes(f.getvalue(), f.name, published=day)) for f in files]


def _article(waiting: list[Draft], collection: Any) -> None:
    at = 0
    if len(waiting) > 1:
        names = [d.document.title or d.document.doc_id for d in waiting]
        at = st.selectbox("Article", range(len(waiting)), format_func=lambda i: names[i], key="which")
    draft = waiting[at]
    rows = draft.rows(collection)
    n = len(draft.polls(collection))
    count = f"{len(rows)} {'figure' if len(rows) == 1 else 'figures'} of {n} {'poll' if n == 1 else 'polls'}"
    date = (
        f", published {draft.document.published:%-d %B %Y}"
        if draft.document.published
        else ", publication date not known"
    )
    state = "in the collection" if draft.doc_id else "not saved yet"
    ui.headline(draft.document.title or "Untitled article", f"{count}{date} · {state}")
    _bar(waiting, draft, collection)
    if not rows:
        ui.empty("No poll figure was found in this text.",
                 "Select its words in the text, or write them in “A figure that was missed”.")  # fmt: skip
    picked = st.session_state.get("_picked", {})
    style = look(dict.fromkeys(r["answer"] for r in rows if r["answer"]), ui.dark())
    colours = dict(zip(style.answers, style.colours, strict=True))
    left, right = st.columns([6, 5], gap="medium")
    with left:
        if colours:
            st.html(f'<div class="polls-key">{ui.key(style)}</div>')
        _text(draft, rows, colours, picked)
    with right:
        _table(rows, draft)
        _edit(draft, rows, picked, collection)


def _bar(waiting: list[Draft], draft: Draft, collection: Any) -> None:
    with st.container(horizontal=True, gap="small"):
        if draft.doc_id is None:
            label = "Save to the collection" + (f" with {draft.unsaved} corrections" if draft.unsaved else "")
            if st.button(label, type="primary", icon=":material/save:", key="save"):
                try:
                    draft.save(collection)
                except PollsError as e:
                    ui.problem(e, "Nothing on this page is lost: mend the cause and save again.")
                else:
                    st.session_state["_told"] = "Saved. Corrections from now on are recorded at once."
                    st.session_state.pop("_picked", None)
                    st.rerun()
        rows = store.collection().query(doc_id=draft.doc_id) if draft.doc_id else pd.DataFrame(draft.rows(collection))
        st.download_button("Table as CSV", lambda: ui.csv(rows), "figures.csv", "text/csv", key="read-csv",
                           on_click="ignore", icon=":material/download:")  # fmt: skip
        if st.button("Read another article", icon=":material/restart_alt:", key="again"):
            st.session_state["_drafts"] = []
            st.session_state.pop("_picked", None)
            st.rerun()


def _text(draft: Draft, rows: list[dict[str, Any]], colours: dict[str, str], picked: dict[str, Any]) -> None:
    pieces = annotator.parts(draft.text, rows, colours, picked.get("row"))
    got = annotator.annotator(pieces, "article", lambda: None)
    if got and got != picked:
        st.session_state["_picked"] = dict(got)
        st.rerun()
    ui.quiet("Choose a marked figure to correct it. Select the words of a figure that is not marked to add it.")


def _table(rows: list[dict[str, Any]], draft: Draft) -> None:
    names = ["answer", "value", "subgroup", "question", "kind", "wave", "pollster", "figure"]
    table = pd.DataFrame(rows, columns=[*names, "estimate_id"])
    key = "read-table"

    def take() -> None:
        chosen = st.session_state[key]["selection"]["rows"]
        st.session_state["_picked"] = {"row": table["estimate_id"].iloc[chosen[0]]} if chosen else {}

    st.dataframe(
        table[names], key=key, on_select=take, selection_mode="single-row", hide_index=True, placeholder="",
        height=min(420, 38 + 35 * max(len(table), 1)), alt="Figures of this article",
        column_config={
            "answer": "Answer", "value": st.column_config.NumberColumn("Figure", format="%.1f"), "subgroup": "Group",
            "question": "Question", "kind": "Kind", "wave": "Wave", "pollster": "Pollster", "figure": "As written",
        },
    )  # fmt: skip


def _edit(draft: Draft, rows: list[dict[str, Any]], picked: dict[str, Any], collection: Any) -> None:
    """The form of the figure that is picked: an existing row, or words that were selected."""
    row = next((r for r in rows if r["estimate_id"] == picked.get("row")), None)
    try:
        if row is not None:
            _correct(draft, row, rows, collection)
        elif "start" in picked and (old := _covered(rows, picked)) is not None:
            _correct(draft, old, rows, collection)
        elif "start" in picked:
            _add(draft, int(picked["start"]), int(picked["end"]), rows, collection)
        else:
            _missed(draft)
    except PollsError as e:
        ui.problem(e, "Mend the entry and try again.")


def _covered(rows: list[dict[str, Any]], picked: dict[str, Any]) -> dict[str, Any] | None:
    """The row whose figure the selected words touch."""
    return next((r for r in rows if r["char_start"] < picked["end"] and picked["start"] < r["char_end"]), None)


def _correct(draft: Draft, row: dict[str, Any], rows: list[dict[str, Any]], collection: Any) -> None:
    st.subheader("Correct this figure", anchor=False)
    st.html(
        f'<div class="polls-quiet">“{escape(str(row["figure"]))}”, read by the rule {escape(str(row["rule"]))}</div>'
    )
    said = widgets.form(row, f"row-{row['estimate_id']}", _asked(rows))
    new = {k: v for k, v in said.items() if v != row[k]}
    with st.container(horizontal=True, gap="small"):
        if st.button("Apply", type="primary", key="apply", disabled=not new):
            draft.change(collection, row, new)
            _done("Corrected.")
        if st.button("Not a poll figure", icon=":material/block:", key="reject"):
            draft.reject(collection, row)
            _done("Rejected.")
        if st.button("Close", key="close"):
            _done(None)


def _add(draft: Draft, start: int, end: int, rows: list[dict[str, Any]], collection: Any) -> None:
    words = draft.text[start:end]
    st.subheader("Add a figure", anchor=False)
    st.html(f'<div class="polls-quiet">“{escape(words)}”</div>')
    before = [r for r in rows if r["char_start"] < start]
    near = before[-1] if before else (rows[0] if rows else {})
    row = {"value": drafts.value_of(words) or 0.0, "question": near.get("question"), "subgroup": "all", "kind": "share",
           "wave": near.get("wave") or "current", "answer": None}  # fmt: skip
    said = widgets.form(row, f"add-{start}-{end}", _asked(rows))
    with st.container(horizontal=True, gap="small"):
        if st.button("Add", type="primary", key="add"):
            if near.get("poll_id"):
                said["poll_id"] = near["poll_id"]
            draft.add(collection, start, end, {k: v for k, v in said.items() if v is not None})
            _done("Added.")
        if st.button("Close", key="close"):
            _done(None)


def _missed(draft: Draft) -> None:
    """The way to add a figure without a mouse: its words are written and found in the text."""
    words = st.text_input("A figure that was missed", key="missed", placeholder="38 percent",
                          help="Its words as they stand in the text. Or select them in the text.")  # fmt: skip
    if not words:
        return
    spans = drafts.occurrences(draft.text, words)
    if not spans:
        ui.empty("These words are not in the text.", "Write them exactly as they stand there.")
        return
    told = {
        s: f"…{draft.text[max(0, s[0] - 30) : s[0]]}[{draft.text[s[0] : s[1]]}]{draft.text[s[1] : s[1] + 30]}…"
        for s in spans
    }
    where = spans[0]
    if len(spans) > 1:
        where = st.selectbox("Which one", spans, format_func=lambda s: told[s].replace("\n", " "), key="where")
    if st.button("Take these words", key="take"):
        st.session_state["_picked"] = {"start": where[0], "end": where[1]}
        st.rerun()


def _asked(rows: list[dict[str, Any]]) -> list[str]:
    return list(dict.fromkeys(r["question"] for r in rows if r["question"]))


def _done(message: str | None) -> None:
    st.session_state["_picked"] = {}
    if message:
        st.session_state["_told"] = message
    st.rerun()
