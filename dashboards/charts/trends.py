"""Answers over time: the level with its bands, and every poll as a point that can be clicked."""

from __future__ import annotations

from collections.abc import Sequence

import altair as alt
import pandas as pd

from dashboards.charts.base import (
    PERCENT,
    blank,
    colour,
    dash,
    days,
    finish,
    marks,
    padded,
    sentence_case,
    shape,
    short,
    spread,
    told,
    tooltip,
)  # fmt: skip
from dashboards.theme import look, theme

MANY = 240  # beyond it, intervals of single polls hide the trend


def trend_chart(
    points: pd.DataFrame,
    level: pd.DataFrame | None = None,
    *,
    averages: pd.DataFrame | None = None,
    answers: Sequence[str] | None = None,
    chosen: str | None = None,
    dark: bool = False,
    height: int = 420,
    width: int | str = "container",
) -> alt.LayerChart | alt.Chart:
    """Polls as points with their 95% intervals over the level of opinion with its 80% and 95% bands.

    ``points``: a row a figure with estimate_id, date, answer, value (percentage points) and, where known, low, high,
    pollster, start_date, end_date, sample_size, population. ``level``: :attr:`polls.Trend.level` (date, answer, level,
    low_80, high_80, low_95, high_95). ``averages``: date, answer, value, drawn as plain lines without bands, instead of
    the level. ``chosen``: the estimate_id that is marked from the start.

    The selection ``point`` holds the estimate_id of the point clicked last.
    """
    if not len(points):
        return blank("No poll to draw.", dark)
    t = theme(dark)
    order = list(answers) if answers is not None else list(points["answer"].dropna().value_counts().index)
    style = look(order, dark)
    frame = marks(told(points))
    lines = level if level is not None and len(level) else None
    low, high = _ends(frame, lines)
    frame["low"], frame["high"] = frame["low"].clip(lower=low), frame["high"].clip(upper=high)
    y = alt.Y("value:Q", scale=alt.Scale(domain=padded(low, high), nice=True, zero=False),
              axis=alt.Axis(title=None, labelExpr=PERCENT, tickCount=6))  # fmt: skip
    x = alt.X("date:T", axis=days(frame["date"]))
    layers: list[alt.Chart] = []
    if lines is not None:
        base = alt.Chart(_level(lines, order)).encode(x=x, color=colour(style))
        for band, strength in ((95, 0.12), (80, 0.18)):
            layers.append(
                base.mark_area(opacity=strength, aria=False).encode(
                    y=y.copy(), y2=f"high_{band}:Q"
                ).transform_calculate(value=f"datum.low_{band}")
            )  # fmt: skip
        layers.append(base.mark_line(strokeWidth=2.4, aria=False).encode(y=_field(y, "level"), strokeDash=dash(style)))
        ends = lines.sort_values("date").groupby("answer", sort=False).last().reset_index()
        ends = ends.rename(columns={"level": "value"})
    elif averages is not None and len(averages):
        plain = averages[averages["answer"].isin(order)].dropna(subset=["value"])[["date", "answer", "value"]]
        layers.append(
            alt.Chart(_plain(plain)).mark_line(strokeWidth=2.4, aria=False).encode(
                x=x, y=y, color=colour(style), strokeDash=dash(style)
            )
        )  # fmt: skip
        ends = plain.sort_values("date").groupby("answer", sort=False).last().reset_index()
    else:
        ends = frame.sort_values("date").groupby("answer", sort=False).last().reset_index()
    layers += _polls(frame, x, y, style, t, chosen)
    layers.append(_labels(ends[ends["answer"].isin(order)], frame["date"].max(), x, y, style, (low, high), height))
    words = f"Line chart of {len(frame)} figures, {', '.join(order[:4])}, from {_day(frame['date'].min())} "
    words += f"to {_day(frame['date'].max())}"
    # thousands of marks are drawn faster on a canvas; screen readers then have the table
    how = {"usermeta": {"embedOptions": {"renderer": "canvas"}}} if len(frame) > 2 * MANY else {}
    return finish(alt.layer(*layers), dark, words, height=height, width=width, **how)


def _polls(frame: pd.DataFrame, x: alt.X, y: alt.Y, style, t, chosen: str | None) -> list[alt.Chart]:  # type: ignore[no-untyped-def]
    pick = alt.selection_point(
        name="point", fields=["estimate_id"], on="click", nearest=True, toggle=False, empty=False,
        **({"value": [{"estimate_id": chosen}]} if chosen else {}),
    )  # fmt: skip
    many = len(frame) > MANY
    base = alt.Chart(frame).encode(x=x, y=y, color=colour(style))
    out = []
    if not many and frame["known"].any():
        known = base.transform_filter("datum.known").transform_calculate(value="datum.low")
        out.append(known.mark_rule(opacity=0.3, strokeWidth=1.2, aria=False).encode(y2="high:Q"))
    # the chosen poll is a mark of its own, below the others: conditions on each of a thousand marks take longer to draw
    halo = base.transform_filter(pick).mark_point(
        size=230, filled=False, stroke=t.ink, strokeWidth=3, opacity=1, aria=False
    )
    points = base.mark_point(size=30 if many else 62, strokeWidth=1.3, opacity=0.5 if many else 0.85, cursor="pointer")
    points = points.encode(
        shape=shape(style),
        fill=alt.condition("datum.known", colour(style, legend=None), alt.value(t.ground)),
        tooltip=tooltip(frame),
    )
    return [*out, halo.encode(shape=shape(style)), points.add_params(pick)]


def _labels(ends, last, x: alt.X, y: alt.Y, style, span: tuple[float, float], height: int) -> alt.Chart:  # type: ignore[no-untyped-def]
    """Each answer's name and level at the right end of its line."""
    named = ends.copy()
    room = padded(*span)
    named["place"] = spread(list(named["value"].astype(float)), (room[1] - room[0]) * 17 / height)
    named["label"] = [
        f"{short(sentence_case(a))} {v:.0f}" for a, v in zip(named["answer"], named["value"], strict=True)
    ]
    named["date"] = max(pd.Timestamp(last), pd.Timestamp(named["date"].max()))
    named = named[["date", "answer", "place", "label"]].astype({"answer": "object", "label": "object"})
    text = alt.Chart(named).mark_text(align="left", baseline="middle", dx=9, fontSize=13, fontWeight=600)
    return text.encode(x=x, y=_field(y, "place"), text="label:N", color=colour(style))


def _field(y: alt.Y, field: str) -> alt.Y:
    return alt.Y(f"{field}:Q", scale=y["scale"], axis=y["axis"])


def _level(level: pd.DataFrame, order: Sequence[str]) -> pd.DataFrame:
    """The level's rows, thinned to some 200 days an answer: more cannot be seen."""
    own = level[level["answer"].isin(order)]
    step = max(1, int(own["date"].nunique() // 200))
    if step > 1:
        days = own["date"].drop_duplicates().sort_values(ascending=False).iloc[::step]
        own = own[own["date"].isin(days)]
    return _plain(own[["date", "answer", "level", "low_80", "high_80", "low_95", "high_95"]])


def _plain(frame: pd.DataFrame) -> pd.DataFrame:
    out = frame.copy()
    out["answer"] = out["answer"].astype("object")
    return out


def _ends(frame: pd.DataFrame, level: pd.DataFrame | None) -> tuple[float, float]:
    low, high = frame["value"].min(), frame["value"].max()
    if len(frame) <= MANY and frame["known"].any():
        # a vague figure ("a third") has a wide interval: it may run out of the chart, or nothing else could be seen
        low = min(low, max(frame["low"].min(), low - 6))
        high = max(high, min(frame["high"].max(), high + 6))
    if level is not None:
        low, high = min(low, level["low_95"].min()), max(high, level["high_95"].max())
    return float(low), float(high)


def _day(date: pd.Timestamp) -> str:
    return f"{pd.Timestamp(date):%-d %B %Y}"
