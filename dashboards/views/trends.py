"""Trends: answers over time, each point a poll that opens its sentence."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from html import escape

import altair as alt
import pandas as pd
import streamlit as st

from dashboards import charts, frames, store, ui, widgets
from dashboards.charts.base import blank, sentence_case
from dashboards.theme import look
from polls.statistics import Trend

HEIGHT = 420  # pixels: the chart's, and of what holds its place
DRAWN = 4000  # figures: the newest ones are drawn
LINES = {"model": "Trend model", "moving average, 14 days": "14-day mean", "LOESS": "LOESS"}


@dataclass(frozen=True, slots=True)
class Series:
    """What is on the screen: the points of one question and group, and how they were chosen."""

    asked: str
    group: str
    points: pd.DataFrame
    order: list[str]
    kept: frames.Filters
    older: int  # polls before a long gap, left out

    @property
    def drawn(self) -> pd.DataFrame:
        """The newest points, as many as are drawn."""
        return self.points.nlargest(DRAWN, "date") if len(self.points) > DRAWN else self.points

    @property
    def polls(self) -> int:
        """How many polls they are of."""
        return int(self.points["survey"].nunique())


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
    # Places in the order in which they are seen; they are filled in the order that brings the chart first.
    top, head, chooser = st.container(), st.container(), st.container()
    left, right = st.columns([8, 5], gap="medium")
    place = left.empty()
    if "_begun" not in st.session_state:  # the browser fetches what draws charts while we still choose what to draw
        st.session_state["_begun"] = True
        place.altair_chart(blank("Drawing the polls …", ui.dark(), HEIGHT), theme=None, key="trend-begun")
    with top:
        series = _series(library)
    if not len(series.points):
        place.empty()
        with head:
            ui.empty("No poll is left.", "Take a filter away in the sidebar, or choose another group.")
        return
    with chooser:
        line = st.segmented_control(
            "Line", list(LINES), default="model", key="line", bind="query-params", required=True,
            format_func=LINES.__getitem__, label_visibility="collapsed",
        )  # fmt: skip
    fit = _fit(library, series, place)
    first = st.session_state.setdefault("_first", widgets.chosen())  # the chart itself marks later clicks
    chart = _chart(series, fit, line, ui.dark(), first)
    place.altair_chart(chart, key="trend", on_select=widgets.clicked("trend"), theme=None)
    with head:
        _headline(series, fit)
    with right:
        hint = "Click a point of the chart, or a row of the table below it, to read its sentence."
        widgets.card(library, hint, "trend", series.order)
    with left:
        _note(series, fit, line)
        _unlike(series, fit)
        ui.chart_downloads(lambda: _chart(series, fit, line, False), "trend", lambda: series.points)
    _more(series, fit)


def _series(library: store.Library) -> Series:
    left, middle, right = st.columns([5, 2, 1], vertical_alignment="bottom")
    with left:
        asked = widgets.question(library.questions)
    rows = library.of_question(asked)
    rows = rows[(rows["kind"] == "share") & rows["date"].notna()]
    groups = [g for kept in frames.families(rows["subgroup"].unique()).values() for g in kept]
    with middle:
        group = st.selectbox(
            "Group", groups, key="group", bind="query-params", format_func=lambda g: frames.group_name(g, start=True)
        )
    with right:
        ui.share()
    rows = rows[rows["subgroup"] == group]
    kept = widgets.filters(rows, (library.flat["date"].min(), library.flat["date"].max()))
    every = frames.once(frames.narrowed(rows, kept))
    points = every if kept.first or kept.last else frames.recent(every)
    older = every["survey"].nunique() - points["survey"].nunique()
    order = frames.answers_of(points)
    return Series(asked, group, points[points["answer"].isin(order)], order, kept, older)


def _fit(library: store.Library, series: Series, place: st.delta_generator.DeltaGenerator) -> Trend | str:
    """The trend; while it is fitted for the first time the polls alone are shown."""
    named = (str(library.source.path), library.version, series.asked, series.group, tuple(series.order), series.kept)
    fits = store.fits()
    if fits.known(named) is None:
        place.altair_chart(_chart(series, "", "model", ui.dark()), theme=None, key="trend-polls")
    return fits.fitted(named, series.points, series.asked, series.group, series.order)


def _chart(series: Series, fit: Trend | str, line: str, dark: bool, chosen: str | None = None) -> alt.TopLevelMixin:
    level = averages = None
    if isinstance(fit, Trend):
        if line == "model":
            level = fit.level
        else:
            averages = fit.averages[fit.averages["method"] == line]
    return charts.trend_chart(
        series.drawn, level, averages=averages, answers=series.order, chosen=chosen, dark=dark, height=HEIGHT
    )


def _headline(series: Series, fit: Trend | str) -> None:
    points = series.points
    first, last = points["date"].min(), points["date"].max()
    if isinstance(fit, Trend):
        now = fit.level.sort_values("date").groupby("answer").last()["level"]
        told = [f"{a} {now[a]:.0f}%" for a in series.order if a in now.index]
        text = f"{_join(told)} on {fit.level['date'].max():%-d %B %Y}"
    else:
        newest = points.sort_values("date").groupby("answer").last()["value"]
        text = f"{_join([f'{a} {newest[a]:.0f}%' for a in series.order])} in the latest poll, {last:%-d %B %Y}"
    houses = points["pollster"].nunique()
    count = f"{ui.count(series.polls, 'poll')} by {ui.count(houses, 'pollster')}"
    ui.headline(sentence_case(text), f"{count}, {first:%-d %B %Y} to {last:%-d %B %Y}")


def _note(series: Series, fit: Trend | str, line: str) -> None:
    points = series.points
    told = []
    if isinstance(fit, Trend) and line == "model":
        told.append(
            "Line: the level that the polls measure, with bands that hold it with 80% and 95% probability "
            "(trend uncertainty, not the error against an election)."
        )
    elif isinstance(fit, Trend):
        told.append(f"Line: {LINES[line]}, without bands: a plain average does not know its own error.")
    else:
        told.append(f"No trend line: {fit.rstrip('.')}.")
    told.append("Marks: polls, with 95% sampling intervals; hollow where no sample size is stated.")
    dateless = int((points["date_basis"] == "publication").sum())
    if dateless:
        told.append(f"{dateless} of {len(points)} figures state no field dates and stand at their article's date.")
    if series.older:
        told.append(f"{ui.count(series.older, 'poll')} from before a gap of more than a year: set dates to see them.")
    if len(series.drawn) < len(points):
        told.append(f"Drawn: the newest {DRAWN:,} of {len(points):,} figures; narrow the dates to see others.")
    if series.polls > store.FITTED and isinstance(fit, Trend):
        told.append(f"The line is fitted to the newest {store.FITTED} polls; narrow the dates to fit earlier ones.")
    ui.quiet(" ".join(told))


def _unlike(series: Series, fit: Trend | str) -> None:
    """Leads to the figures that the other polls make unlikely: a poll gone wrong, or a sentence misread."""
    if not isinstance(fit, Trend):
        return
    rows = [row for row in fit.polls.loc[fit.polls["outlier"], "row"] if row in series.points.index]
    names = list(series.points.loc[rows, "estimate_id"])
    if not names:
        return

    def follow() -> None:
        now = widgets.chosen()
        widgets.choose(names[(names.index(now) + 1) % len(names)] if now in names else names[0])

    st.button(
        f"Check {ui.count(len(names), 'figure')} far from the others", key="unlike", type="tertiary",
        icon=":material/troubleshoot:", on_click=follow,
        help="More than three standard errors from what the other polls lead one to expect",
    )  # fmt: skip


def _more(series: Series, fit: Trend | str) -> None:
    """What stands below the chart: one tab at a time is made, so that the chart need not wait for the others."""
    changed, houses, table = st.tabs(
        ["What changed", "House effects", "Polls in this chart"], key="below", bind="query-params"
    )
    with changed:
        if changed.open:
            _changed(fit, series.order)
    with houses:
        if houses.open:
            _houses(fit, series.order)
    with table:
        if table.open:
            _table(series)


def _untold(fit: str) -> None:
    ui.empty("There is no trend of these polls.", f"{sentence_case(fit.rstrip('.'))}. Choose other polls.")


def _changed(fit: Trend | str, order: list[str]) -> None:
    if not isinstance(fit, Trend):
        _untold(fit)
        return
    first, last = fit.level["date"].min().date(), fit.level["date"].max().date()
    if first == last:
        ui.quiet("All polls are of one day.")
        return
    start = max(first, last - dt.timedelta(days=90))
    a, b, _ = st.columns([2, 2, 6])
    since = a.date_input("Between", start, min_value=first, max_value=last, key="since", format="YYYY-MM-DD")
    until = b.date_input("and", last, min_value=first, max_value=last, key="until", format="YYYY-MM-DD")
    if since >= until:
        ui.empty("The first date must be before the second.", "Choose an earlier first date.")
        return
    style = look(order, ui.dark())
    words = fit.difference(since, until).set_index("answer")["words"]
    lines = "".join(f"<li>{ui.dot(style.colour(a))}{escape(sentence_case(words[a]))}</li>" for a in order if a in words)
    st.html(f'<ul class="polls-list polls-dots" id="changes">{lines}</ul>')


def _houses(fit: Trend | str, order: list[str]) -> None:
    if not isinstance(fit, Trend):
        _untold(fit)
        return
    ui.quiet("How far each pollster stands above or below the others on the same days, with 95% intervals.")
    shown = order[:2]
    st.altair_chart(charts.house_chart(fit.houses, answers=shown, dark=ui.dark()), theme=None, key="houses")
    ui.chart_downloads(lambda: charts.house_chart(fit.houses, answers=shown), "house-effects", lambda: fit.houses)


def _table(series: Series) -> None:
    newest = series.points.sort_values("date", ascending=False, kind="stable").head(DRAWN)
    names = ["date", "pollster", "answer", "value", "low", "high", "sample_size", "population", "mode", "title"]

    def take() -> None:
        picked = st.session_state["trend-table"]["selection"]["rows"]
        if picked:
            widgets.choose(str(newest["estimate_id"].iloc[picked[0]]))

    st.dataframe(
        newest[names], key="trend-table", on_select=take, selection_mode="single-row", hide_index=True, height=320,
        placeholder="", alt="Polls behind the chart",
        column_config={
            "date": st.column_config.DateColumn("Date", format="D MMM YYYY"), "pollster": "Pollster",
            "answer": "Answer", "value": st.column_config.NumberColumn("%", format="%.1f"),
            "low": st.column_config.NumberColumn("95% from", format="%.1f"),
            "high": st.column_config.NumberColumn("to", format="%.1f"),
            "sample_size": st.column_config.NumberColumn("Respondents", format="localized"),
            "population": "Population", "mode": "Mode", "title": "Article",
        },
    )  # fmt: skip


def _join(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + " and " + parts[-1]
