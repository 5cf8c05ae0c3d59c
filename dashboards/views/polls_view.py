"""Polls: the tables, one poll with its method and sentences, and two waves side by side."""

from __future__ import annotations

from html import escape
from typing import Any

import pandas as pd
import streamlit as st

from dashboards import charts, frames, store, ui, widgets

VIEWS = ("Polls", "Figures", "Two waves")
SHOWN = 20_000  # rows of a table that are sent to the browser
POLL = "poll"  # the parameter of the address that names the chosen poll
FACTS = {
    "pollster": "Pollster", "sponsor": "For", "end_date": "Fieldwork", "population": "Population",
    "sample_size": "Respondents", "margin_of_error": "Margin of error", "confidence_level": "Confidence level",
    "mode": "Mode", "geography": "Where", "weighting": "Weighting", "question wording": "Question asked",
}  # fmt: skip


def page() -> None:
    """The page."""
    library = widgets.opened()
    if library is None:
        return
    widgets.told()
    left, right = st.columns([8, 1], vertical_alignment="center")
    with left:
        view = st.segmented_control("View", VIEWS, default=VIEWS[0], key="view", bind="query-params", required=True,
                                    label_visibility="collapsed")  # fmt: skip
    with right:
        ui.share()
    if view == "Two waves":
        _waves(library)
        return
    flat = library.flat
    words = st.text_input("Search", key="words", bind="query-params", icon=":material/search:",
                          placeholder="Pollster, sponsor, question, answer, title")  # fmt: skip
    kept = frames.narrowed(_matching(flat, words), widgets.filters(flat, (flat["date"].min(), flat["date"].max())))
    if not len(kept):
        ui.empty("Nothing matches.", "Use fewer words, or take a filter away in the sidebar.")
        return
    (_polls if view == "Polls" else _figures)(library, kept)
    _poll(library, kept)


def _matching(flat: pd.DataFrame, words: str | None) -> pd.DataFrame:
    """Rows in which every word occurs, in whichever column."""
    for word in (words or "").casefold().split():
        keep = pd.Series(False, index=flat.index)
        for name in ("pollster", "sponsor", "question", "answer", "subgroup", "title"):
            distinct = flat[name].dropna().unique()
            keep |= flat[name].isin([v for v in distinct if word in str(v).casefold()])
        flat = flat[keep]
    return flat


def _polls(library: store.Library, kept: pd.DataFrame) -> None:
    by = kept.dropna(subset=["poll_id"]).groupby("poll_id", sort=False, observed=True)
    table = by.agg(
        pollster=("pollster", "first"), sponsor=("sponsor", "first"), end_date=("end_date", "first"),
        population=("population", "first"), sample_size=("sample_size", "first"),
        margin_of_error=("margin_of_error", "first"), mode=("mode", "first"), figures=("value", "size"),
        question=("question", "first"), title=("title", "first"), date=("date", "max"),
    )  # fmt: skip
    newest = table["end_date"].fillna(table["date"]).sort_values(ascending=False, kind="stable").index
    table = table.loc[newest].head(SHOWN)
    table["series"] = _sparklines(library, table)
    shown = table[["end_date", "pollster", "sponsor", "question", "series", "figures", "sample_size", "margin_of_error",
                   "population", "mode", "title"]]  # fmt: skip
    n = f"{ui.count(by.ngroups, 'poll')}, {ui.count(len(kept), 'figure')}"
    ui.quiet(f"{n}. Choose a row to see what the text says of that poll.")
    _choose("polls-table", shown, table.index, POLL, {
        "end_date": st.column_config.DateColumn("Last day", format="D MMM YYYY"), "pollster": "Pollster",
        "sponsor": "For",
        "question": st.column_config.TextColumn("First question", width="medium"),
        "series": st.column_config.LineChartColumn(
            "So far", width="small", help="The question's first answer, in this poll and those before it"
        ),
        "figures": st.column_config.NumberColumn("Figures"),
        "sample_size": st.column_config.NumberColumn("Respondents", format="localized"),
        "margin_of_error": st.column_config.NumberColumn("± points", format="%.1f"),
        "population": "Population", "mode": "Mode", "title": "Article",
    })  # fmt: skip


def _sparklines(library: store.Library, table: pd.DataFrame) -> list[list[float]]:
    """For each poll: its first question's first answer in up to 20 polls until then."""
    out: list[list[float]] = []
    series: dict[str, pd.Series] = {}
    for asked, date in zip(table["question"], table["date"], strict=True):
        if pd.isna(asked) or pd.isna(date):
            out.append([])
            continue
        if asked not in series:
            rows = library.of_question(asked)
            rows = rows[(rows["subgroup"] == "all") & (rows["kind"] == "share") & rows["date"].notna()]
            order = frames.answers_of(rows)
            rows = rows[rows["answer"] == order[0]] if order else rows
            series[asked] = rows.sort_values("date").drop_duplicates("poll_id").set_index("date")["value"].astype(float)
        own = series[asked]
        end = own.index.searchsorted(date, side="right")
        until = own.iloc[max(0, end - 20) : end]
        gaps = [i for i in range(1, len(until)) if (until.index[i] - until.index[i - 1]).days > frames.GAP]
        out.append(list(until.iloc[gaps[-1] :] if gaps else until))
    return out


def _figures(library: store.Library, kept: pd.DataFrame) -> None:
    table = kept.sort_values(["date", "doc_id", "char_start"], ascending=[False, True, True], kind="stable").head(SHOWN)
    shown = table[["date", "pollster", "question", "answer", "subgroup", "kind", "value", "low", "high", "wave",
                   "figure", "title"]]  # fmt: skip
    more = f"; the newest {SHOWN:,} are shown" if len(kept) > SHOWN else ""
    ui.quiet(f"{ui.count(len(kept), 'figure')}{more}. Choose a row to read its sentence.")
    _choose("figures-table", shown, table["estimate_id"], widgets.FIGURE, {
        "date": st.column_config.DateColumn("Date", format="D MMM YYYY"), "pollster": "Pollster",
        "question": st.column_config.TextColumn("Question", width="medium"), "answer": "Answer", "subgroup": "Group",
        "kind": "Kind", "value": st.column_config.NumberColumn("Figure", format="%.1f"),
        "low": st.column_config.NumberColumn("95% from", format="%.1f"),
        "high": st.column_config.NumberColumn("to", format="%.1f"), "wave": "Wave", "figure": "As written",
        "title": "Article",
    })  # fmt: skip


def _choose(key: str, shown: pd.DataFrame, names: Any, parameter: str, columns: dict[str, Any]) -> None:
    """A table whose chosen row goes into the address."""

    def take() -> None:
        picked = st.session_state[key]["selection"]["rows"]
        if picked:
            st.query_params[parameter] = str(
                names[picked[0]] if not isinstance(names, pd.Series) else names.iloc[picked[0]]
            )
            if parameter == widgets.FIGURE:
                st.query_params.pop(POLL, None)
            else:
                st.query_params.pop(widgets.FIGURE, None)

    st.dataframe(shown, key=key, on_select=take, selection_mode="single-row", hide_index=True, height=390,
                 placeholder="", alt=key.replace("-", " "), column_config=columns)  # fmt: skip


def _poll(library: store.Library, kept: pd.DataFrame) -> None:
    """The chosen poll: what the text says of its method, and its figures."""
    name, figure = st.query_params.get(POLL), widgets.chosen()
    if name is None and figure is not None and (row := library.figure(figure)) is not None:
        name = None if ui.missing(row["poll_id"]) else str(row["poll_id"])
    if name is None and figure is None:
        ui.empty("No row chosen.", "Choose a row of the table above: its sentences and its method appear here.")
        return
    left, right = st.columns([1, 1], gap="medium")
    own = library.flat[library.flat["poll_id"] == name] if name else library.flat.iloc[:0]
    with left:
        if len(own):
            st.header("What the text says of this poll", anchor=False)
            st.html(_method(library, own.iloc[0].to_dict()))
            _others(library, own)
    with right:
        st.header("A figure and its sentence", anchor=False)
        widgets.card(library, "Choose one of the figures of this poll below.", "poll")
    if len(own):
        st.header("Its figures", anchor=False)
        shown = own.sort_values("char_start")
        columns = ["question", "answer", "subgroup", "value", "low", "high", "figure", "rule"]
        _choose_within(shown, columns)


def _choose_within(own: pd.DataFrame, columns: list[str]) -> None:
    key = "poll-figures"

    def take() -> None:
        picked = st.session_state[key]["selection"]["rows"]
        if picked:
            widgets.choose(str(own["estimate_id"].iloc[picked[0]]))

    st.dataframe(own[columns], key=key, on_select=take, selection_mode="single-row", hide_index=True, placeholder="",
                 alt="Figures of this poll", column_config={
        "question": "Question", "answer": "Answer", "subgroup": "Group",
        "value": st.column_config.NumberColumn("Figure", format="%.1f"),
        "low": st.column_config.NumberColumn("95% from", format="%.1f"),
        "high": st.column_config.NumberColumn("to", format="%.1f"), "figure": "As written", "rule": "Rule",
    })  # fmt: skip


def _method(library: store.Library, row: dict[str, Any]) -> str:
    """Facts of a poll with the words that state them, as HTML."""
    text = library.text(row["doc_id"])
    facts = library.facts
    own = facts[facts["poll_id"] == row["poll_id"]]
    out, seen = [], set()
    for field, label in FACTS.items():
        value = row.get(field)
        stated = own[own["field"] == field]
        if field == "question wording" and len(stated):
            value = stated["value"].iloc[0]
        if ui.missing(value):
            continue
        if field == "end_date":
            value = ui.dates(row)
        elif field == "sample_size":
            value = f"{int(value):,}"
        elif field == "margin_of_error":
            value = f"± {ui.number(value)} points"
        words = ""
        span = (int(stated["char_start"].iloc[0]), int(stated["char_end"].iloc[0])) if len(stated) else None
        if text is not None and span is not None and span not in seen:  # the same words are not shown twice
            seen.add(span)
            a, b = span
            marked = f'<mark class="polls-mark" style="--mark:{ui.ground()}">{escape(text[a:b])}</mark>'
            around = f"…{escape(text[max(0, a - 40) : a])}{marked}{escape(text[b : b + 40])}…"
            words = f'<div class="polls-quiet">{around}</div>'
        out.append(f"<dt>{label}</dt><dd>{escape(str(value))}{words}</dd>")
    listed = "".join(out) or "<dt>Nothing</dt><dd>the text states nothing of its method</dd>"
    source = f'<div class="polls-quiet" style="margin-top:.8rem">{ui.article(row)}</div>'
    return f'<article class="polls-card"><dl>{listed}</dl>{source}</article>'


def _others(library: store.Library, own: pd.DataFrame) -> None:
    """Other articles that tell the same poll: the same pollster and last field day."""
    row = own.iloc[0]
    if ui.missing(row["pollster"]) or ui.missing(row["end_date"]):
        return
    flat = library.flat
    same = flat[
        (flat["pollster"] == row["pollster"])
        & (flat["end_date"] == row["end_date"])
        & (flat["doc_id"] != row["doc_id"])
    ]
    if len(same):
        told = "<br>".join(ui.article(r) for r in same.drop_duplicates("doc_id").head(8).to_dict("records"))
        st.html(f'<div class="polls-quiet"><b>Also told by</b><br>{told}</div>')


def _waves(library: store.Library) -> None:
    flat = library.flat
    rows = flat[(flat["kind"] == "share") & flat["date"].notna() & flat["poll_id"].notna()]
    counts = rows.groupby("question", observed=True)["poll_id"].nunique()
    offered = library.questions[library.questions["question"].isin(counts[counts > 1].index)]
    if not len(offered):
        ui.empty("No question was asked twice.", "Add a second article that reports the same question.")
        return
    asked = widgets.question(offered)
    rows = library.of_question(asked)
    rows = frames.once(rows[(rows["kind"] == "share") & (rows["subgroup"] == "all") & rows["date"].notna()])
    polls = rows.sort_values("date", ascending=False, kind="stable").drop_duplicates("survey")
    if len(polls) < 2:
        ui.empty("Only one poll asked everyone this.", "Choose another question.")
        return
    names = frames.poll_names(polls)
    ids = list(names)
    before_first, after_first = frames.last_pair(rows)
    a, b = st.columns(2)
    before = a.selectbox(
        "Earlier", ids, ids.index(before_first), format_func=names.__getitem__, key="before", bind="query-params"
    )
    after = b.selectbox(
        "Later", ids, ids.index(after_first), format_func=names.__getitem__, key="after", bind="query-params"
    )
    if before == after:
        ui.empty("This is one poll twice.", "Choose two different ones.")
        return
    pairs = frames.waves(rows, before, after)
    order = [x for x in frames.answers_of(rows[rows["survey"].isin([before, after])]) if x in set(pairs["answer"])]
    if not len(pairs):
        ui.empty("The two polls share no answer to this question.", "Choose two others.")
        return
    left, right = st.columns([5, 4], gap="medium")
    labels = (names[before], names[after])
    with left:
        st.altair_chart(charts.compare_chart(pairs, labels, answers=order, dark=ui.dark()), theme=None, key="waves")
        ui.chart_downloads(lambda: charts.compare_chart(pairs, labels, answers=order), "waves", lambda: pairs)
    with right:
        st.header("What changed", anchor=False)
        st.html(
            '<ul class="polls-list" id="changes">'
            + "".join(f"<li>{escape(words)}</li>" for words in pairs["words"])
            + "</ul>"
        )
        if polls.set_index("survey").loc[[before, after], "pollster"].nunique() > 1:
            ui.quiet("These are two pollsters: part of a difference may be their houses, not opinion.")
