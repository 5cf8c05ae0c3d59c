"""Trends: answers over time, each point a poll that opens its sentence."""

from __future__ import annotations

from html import escape

import pandas as pd
import streamlit as st

from dashboards import charts, frames, store, ui, widgets
from dashboards.charts.base import sentence_case
from dashboards.theme import look
from polls.statistics import Trend

DRAWN = 4000  # figures: the newest ones are drawn
LINES = {"model": "Trend model", "moving average, 14 days": "14-day mean", "LOESS": "LOESS"}


def page() -> None:
    """The page."""
    library = widgets.opened()
    if library is None:
        return
    widgets.told()
    if not len(library.questions):
        ui.empty(
            "No figure here has a date.", "Give articles a publication date: polls add ARTICLE --published YYYY-MM-DD"
        )
        return
    left, middle, right = st.columns([5, 2, 1], vertical_alignment="bottom")
    with left:
        asked = widgets.question(library.questions)
    rows = library.of_question(asked)
    rows = rows[(rows["kind"] == "share") & rows["date"].notna()]
    groups = [g for kept in frames.families(rows["subgroup"].unique()).values() for g in kept]
    with middle:
        group = st.selectbox("Group", groups, key="group", bind="query-params",
                             format_func=lambda g: frames.group_name(g, start=True))  # fmt: skip
    with right:
        ui.share("trends")
    rows = rows[rows["subgroup"] == group]
    chosen_filters = widgets.filters(rows, (library.flat["date"].min(), library.flat["date"].max()))
    points = frames.once(frames.narrowed(rows, chosen_filters))
    if not len(points):
        ui.empty("No poll is left.", "Take a filter away in the sidebar, or choose another group.")
        return
    order = frames.answers_of(points)
    points = points[points["answer"].isin(order)]
    _page(library, asked, group, points, order, chosen_filters)


def _page(
    library: store.Library, asked: str, group: str, points: pd.DataFrame, order: list[str], kept: frames.Filters
) -> None:
    head = st.container()
    method = st.segmented_control("Line", list(LINES), default="model", key="line", bind="query-params", required=True,
                                  format_func=LINES.__getitem__, label_visibility="collapsed")  # fmt: skip
    left, right = st.columns([9, 4], gap="medium")
    with left:
        place = st.empty()
        note = st.container()
    with right:
        widgets.card(library, "Click a point of the chart, or a row of the table below, to read its sentence.", "trend")
    fit = _fit(library, asked, group, points, order, kept, place)
    with head:
        _headline(points, fit, order)
    drawn = _draw(place, points, fit, method, order)
    with note:
        _note(points, drawn, fit, method)
        ui.chart_downloads(lambda: _chart(drawn, fit, method, order, False), "trend", lambda: points)
    if isinstance(fit, Trend):
        _changed(fit)
        _houses(fit, order)
    _table(library, points)


def _fit(library, asked, group, points, order, kept, place):  # type: ignore[no-untyped-def]
    """The trend; while it is being fitted for the first time the polls alone are shown."""
    known = st.session_state.setdefault("_fitted", {})
    name = (library.stamp, asked, group, kept)
    if name not in known:
        place.altair_chart(_chart(_newest(points), "", "none", order, ui.dark()), theme=None, key="trend-polls")
    fit = store.fitted(library.stamp, asked, group, tuple(order), kept, points)
    known.clear()
    known[name] = True
    return fit


def _chart(points, fit, method, order, dark, chosen=None):  # type: ignore[no-untyped-def]
    level = averages = None
    if isinstance(fit, Trend):
        if method == "model":
            level = fit.level
        else:
            averages = fit.averages[fit.averages["method"] == method]
    return charts.trend_chart(points, level, averages=averages, answers=order, chosen=chosen, dark=dark)


def _draw(place, points, fit, method, order):  # type: ignore[no-untyped-def]
    drawn = _newest(points)
    first = st.session_state.setdefault("_first", widgets.chosen())  # the chart itself marks later clicks
    chart = _chart(drawn, fit, method, order, ui.dark(), first)
    place.altair_chart(chart, key="trend", on_select=widgets.clicked("trend"), theme=None)
    return drawn


def _newest(points: pd.DataFrame) -> pd.DataFrame:
    return points.nlargest(DRAWN, "date") if len(points) > DRAWN else points


def _headline(points, fit, order) -> None:  # type: ignore[no-untyped-def]
    last = points["date"].max()
    polls, houses = points["poll_id"].nunique(), points["pollster"].nunique()
    if isinstance(fit, Trend):
        now = fit.level.sort_values("date").groupby("answer").last()["level"]
        when = fit.level["date"].max()
        told = [f"{a} {now[a]:.0f}%" for a in order if a in now.index]
        text = f"{_join(told)} on {when:%-d %B %Y}"
    else:
        newest = points.sort_values("date").groupby("answer").last()["value"]
        text = f"{_join([f'{a} {newest[a]:.0f}%' for a in order])} in the latest poll, {last:%-d %B %Y}"
    count = f"{polls} {'poll' if polls == 1 else 'polls'} by {houses} {'pollster' if houses == 1 else 'pollsters'}"
    since = points["date"].min()
    ui.headline(text[:1].upper() + text[1:], f"{count}, {since:%-d %B %Y} to {last:%-d %B %Y}")


def _note(points, drawn, fit, method) -> None:  # type: ignore[no-untyped-def]
    told = []
    if isinstance(fit, Trend) and method == "model":
        told.append("Line: the level that the polls measure, with bands that hold it with 80% and 95% probability "
                    "(trend uncertainty, not the error against an election).")  # fmt: skip
    elif isinstance(fit, Trend):
        told.append(f"Line: {LINES[method]}, without bands: a plain average does not know its own error.")
    elif isinstance(fit, str) and fit:
        told.append(f"No trend line: {fit}.".replace("..", "."))
    told.append("Marks: polls, with 95% sampling intervals; hollow where no sample size is stated.")
    if (points["date_basis"] == "publication").any():
        n = int((points["date_basis"] == "publication").sum())
        told.append(f"{n} of {len(points)} figures stand at their article's date because no field dates are stated.")
    if len(drawn) < len(points):
        told.append(f"Drawn: the newest {len(drawn):,} of {len(points):,} figures; narrow the dates to see others.")
    if points["poll_id"].nunique() > store.FITTED and isinstance(fit, Trend):
        told.append(f"The line is fitted to the newest {store.FITTED} polls; narrow the dates to fit earlier ones.")
    ui.quiet(" ".join(told))


def _changed(fit: Trend) -> None:
    st.header("What changed", anchor=False)
    first, last = fit.level["date"].min().date(), fit.level["date"].max().date()
    if first == last:
        ui.quiet("All polls end on one day.")
        return
    start = max(first, last - pd.Timedelta(days=90).to_pytimedelta())
    a, b, _ = st.columns([2, 2, 6])
    since = a.date_input("Between", start, min_value=first, max_value=last, key="since", format="YYYY-MM-DD")
    until = b.date_input("and", last, min_value=first, max_value=last, key="until", format="YYYY-MM-DD")
    if since >= until:
        ui.empty("The first date must be before the second.", "Choose an earlier first date.")
        return
    style = look(fit.answers, ui.dark())
    lines = "".join(
        f"<li>{ui.dot(style.colour(r.answer))}{escape(sentence_case(r.words))}</li>"
        for r in fit.difference(since, until).itertuples()
    )
    st.html(f'<ul class="polls-list polls-dots" id="changes">{lines}</ul>')


def _houses(fit: Trend, order: list[str]) -> None:
    st.header("House effects", anchor=False)
    ui.quiet("How far each pollster stands above or below the others on the same days, with 95% intervals.")
    shown = order[:2]
    chart = charts.house_chart(fit.houses, answers=shown, dark=ui.dark())
    st.altair_chart(chart, theme=None, key="houses")
    ui.chart_downloads(lambda: charts.house_chart(fit.houses, answers=shown), "house-effects", lambda: fit.houses)


def _table(library: store.Library, points: pd.DataFrame) -> None:
    st.header("The polls behind the chart", anchor=False)
    newest = points.sort_values("date", ascending=False, kind="stable").head(DRAWN)
    shown = newest[["date", "pollster", "answer", "value", "low", "high", "sample_size", "population", "mode", "title"]]
    key = "trend-table"

    def take() -> None:
        picked = st.session_state[key]["selection"]["rows"]
        if picked:
            widgets.choose(str(newest["estimate_id"].iloc[picked[0]]))

    st.dataframe(
        shown, key=key, on_select=take, selection_mode="single-row", hide_index=True, height=320, placeholder="",
        alt="Polls behind the chart",
        column_config={
            "date": st.column_config.DateColumn("Date", format="D MMM YYYY"), "pollster": "Pollster",
            "answer": "Answer",
            "value": st.column_config.NumberColumn("%", format="%.1f"),
            "low": st.column_config.NumberColumn("95% from", format="%.1f"),
            "high": st.column_config.NumberColumn("to", format="%.1f"),
            "sample_size": st.column_config.NumberColumn("Respondents", format="localized"),
            "population": "Population", "mode": "Mode", "title": "Article",
        },
    )  # fmt: skip


def _join(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + " and " + parts[-1]
