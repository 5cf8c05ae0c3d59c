"""Splits: where groups stand, how far apart they are over time, and the answers of a scale side by side."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from dashboards import charts, frames, store, ui, widgets

LATEST = "The latest poll of each group"


def page() -> None:
    """The page."""
    library = widgets.opened()
    if library is None:
        return
    widgets.told()
    flat = library.flat
    grouped = flat.loc[(flat["subgroup"] != "all") & (flat["kind"] == "share"), "question"].value_counts()
    offered = library.questions[library.questions["question"].isin(grouped.index)]
    offered = offered.sort_values("question", key=lambda q: q.map(grouped), ascending=False, kind="stable")
    if not len(offered):
        ui.empty(
            "No figure here is about a group.", "Add an article that tells how men and women, or the parties, answered."
        )
        return
    left, middle, right = st.columns([4, 3, 1], vertical_alignment="bottom")
    with left:
        asked = widgets.question(offered)
    rows = library.of_question(asked)
    rows = rows[(rows["kind"] == "share") & rows["date"].notna()]
    with right:
        ui.share()
    kept = widgets.filters(rows, (flat["date"].min(), flat["date"].max()))
    rows = frames.once(frames.narrowed(rows, kept))
    polls = _polls(rows)
    if not len(polls):
        ui.empty("No poll with groups is left.", "Take a filter away in the sidebar, or choose another question.")
        return
    with middle:
        names = [LATEST, *polls]
        poll = st.selectbox("Poll", names, key="split", bind="query-params", format_func=lambda p: polls.get(p, LATEST))
    own = frames.of_latest(rows) if poll == LATEST else rows[rows["survey"] == poll]
    own = own.drop_duplicates(["answer", "subgroup"])
    order = frames.answers_of(own[own["subgroup"] != "all"], 4)
    _dots(library, own, order, poll)
    _scale(own, poll)
    _gap(library, rows, order)


def _polls(rows: pd.DataFrame) -> dict[str, str]:
    """The polls with groups, newest first: names by poll_id."""
    grouped = rows[rows["subgroup"] != "all"].sort_values("date", ascending=False, kind="stable")
    return frames.poll_names(grouped.dropna(subset="survey").drop_duplicates("survey"))


def _dots(library: store.Library, own: pd.DataFrame, order: list[str], poll: str) -> None:
    groups = frames.families(own["subgroup"].unique())
    n = len([g for kept in groups.values() for g in kept if g != "all"])
    when = (
        f"{own['date'].min():%-d %B %Y}"
        if poll != LATEST
        else f"each in its latest poll, up to {own['date'].max():%-d %B %Y}"
    )
    ui.headline(_news(own, order[0]), f"{n} groups, {when}")
    left, right = st.columns([8, 5], gap="medium")
    drawn = own[own["answer"].isin(order)]
    with left:
        chart = charts.splits_chart(drawn, groups, answers=order, dark=ui.dark())
        st.altair_chart(chart, key="dots", on_select=widgets.clicked("dots"), theme=None)
        ui.quiet(
            "Lines: 95% sampling intervals. Hollow marks: the text states no sample for that group, "
            "so its error is not known."
        )
        ui.chart_downloads(lambda: charts.splits_chart(drawn, groups, answers=order), "splits", lambda: drawn)
    with right:
        widgets.card(library, "Click a mark to read the sentence it comes from.", "split", order)


def _news(own: pd.DataFrame, answer: str) -> str:
    """Where one answer is most and least given."""
    rows = own[(own["answer"] == answer) & (own["subgroup"] != "all")].sort_values("value")
    name = answer[:1].upper() + answer[1:]
    if len(rows) < 2:
        return f"{name}, by group"
    least, most = rows.iloc[0], rows.iloc[-1]
    high, low = (
        f"{ui.number(most['value'])}% of {frames.group_name(most['subgroup'])}",
        f"{ui.number(least['value'])}% of {frames.group_name(least['subgroup'])}",
    )
    return f"{name}: {high}, {low}"


def _scale(own: pd.DataFrame, poll: str) -> None:
    if charts.scale_of(own["answer"].dropna().unique()) is None:
        return
    st.header("The answers side by side", anchor=False)
    order = [g for kept in frames.families(own["subgroup"].unique()).values() for g in kept]
    st.altair_chart(charts.diverging_chart(own, "subgroup", order, dark=ui.dark()), theme=None, key="scale")
    ui.chart_downloads(lambda: charts.diverging_chart(own, "subgroup", order), "scale", lambda: own)


def _gap(library: store.Library, rows: pd.DataFrame, order: list[str]) -> None:
    pairs = _pairs(rows)
    if len(pairs) < 1:
        return
    st.header("The gap between two groups over time", anchor=False)
    a, b, c = st.columns(3)
    groups = sorted({g for pair in pairs for g in pair}, key=_rank)
    first = a.selectbox("Group", groups, key="first", bind="query-params", format_func=_named)
    others = [g for g in groups if g != first and ((first, g) in pairs or (g, first) in pairs)]
    second = b.selectbox("minus", others, key="second", bind="query-params", format_func=_named)
    answer = c.selectbox("Answer", order, key="answer", bind="query-params")
    gaps = frames.gaps(rows[rows["answer"] == answer], str(first), str(second))
    if not len(gaps):
        ui.empty(f"No poll tells “{answer}” for both groups.", "Choose another answer or other groups.")
        return
    last = gaps.iloc[-1]
    ui.quiet(
        f"{answer}: {frames.group_name(str(first))} minus {frames.group_name(str(second))}, in percentage points. "
        f"Latest: {frames.signed(last['gap'])} ({last['date']:%-d %B %Y})."
    )
    chart = charts.gap_chart(gaps, str(first), str(second), dark=ui.dark())
    st.altair_chart(chart, key="gap", on_select=widgets.clicked("gap"), theme=None)
    ui.chart_downloads(lambda: charts.gap_chart(gaps, str(first), str(second)), "gap", lambda: gaps)


def _named(group: str) -> str:
    return frames.group_name(group, start=True)


def _pairs(rows: pd.DataFrame) -> set[tuple[str, str]]:
    """Pairs of groups that some poll has both of, in drawing order."""
    out: set[tuple[str, str]] = set()
    for groups in rows.groupby("survey", observed=True)["subgroup"].unique():
        ranked = sorted((g for g in groups if g != "all"), key=_rank)
        out |= {(g, h) for i, g in enumerate(ranked) for h in ranked[i + 1 :]}
    return out


def _rank(group: str) -> tuple[int, str]:
    known = [g for kept in frames.FAMILIES.values() for g in kept]
    return (known.index(group) if group in known else len(known), group)
