"""Groups: where each stands, and how far two stand apart over time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import altair as alt
import pandas as pd

from dashboards.charts.base import (
    GROUP,
    PERCENT,
    POINTS,
    blank,
    colour,
    days,
    finish,
    marks,
    padded,
    sentence_case,
    shape,
    told,
    tooltip,
)  # fmt: skip
from dashboards.theme import look, theme


def splits_chart(
    rows: pd.DataFrame,
    families: Mapping[str, Sequence[str]],
    *,
    answers: Sequence[str] | None = None,
    dark: bool = False,
    width: int | str = "container",
) -> alt.LayerChart | alt.Chart:
    """A dot for each answer of each group, with its 95% interval; hollow where no base is known.

    ``rows``: subgroup, answer, value, estimate_id and, where known, low and high. ``families``: the order of groups
    under their headings ("Party": ["democrats", …]); a heading without rows is left out.
    """
    if not len(rows):
        return blank("This poll has no figures by group.", dark)
    t = theme(dark)
    order = list(answers) if answers is not None else list(rows["answer"].dropna().unique())
    style = look(order, dark)
    frame = told(rows[rows["answer"].isin(order)])
    present = set(frame["subgroup"])
    domain: list[str] = []
    heads: list[str] = []
    for head, groups in families.items():
        kept = [g for g in groups if g in present]
        if kept:
            if kept != ["all"]:
                heads.append(head.upper())
                domain.append(head.upper())
            domain += kept
    frame = frame[frame["subgroup"].isin(domain)]
    if not len(frame):
        return blank("None of these groups has a figure here.", dark)
    drawn = marks(frame)
    drawn["shift"] = _shifts(drawn)
    is_head = f"indexof({heads!r}, datum.value) >= 0"
    axis = alt.Axis(
        title=None, labelOverlap=False, labelLimit=200, domain=False, ticks=False, grid=True, labelExpr=GROUP,
        labelFontWeight=alt.condition(is_head, alt.value(600), alt.value(400)),
        labelFontSize=alt.condition(is_head, alt.value(11), alt.value(13)),
        labelColor=alt.condition(is_head, alt.value(t.quiet), alt.value(t.ink)),
        gridColor=alt.condition(is_head, alt.value(t.ground), alt.value(t.grid)),
    )  # fmt: skip
    ends = (
        min(drawn["value"].min(), drawn["low"].min() if drawn["known"].any() else 100),
        max(drawn["value"].max(), drawn["high"].max() if drawn["known"].any() else 0),
    )
    scale = alt.Scale(domain=padded(float(ends[0]), float(ends[1])), nice=True, zero=False)
    x_axis = alt.Axis(title=None, labelExpr=PERCENT, grid=True, orient="top", tickCount=6)
    y = alt.Y("subgroup:N", scale=alt.Scale(domain=domain), axis=axis)
    legend = alt.Legend(title=None, orient="top", offset=4, symbolOpacity=1, labelLimit=150, columns=3)
    base = alt.Chart(drawn).encode(y=y, color=colour(style, legend=legend))
    layers = []
    if drawn["known"].any():
        rule = base.transform_filter("datum.known").mark_rule(strokeWidth=2.2, opacity=0.5)
        layers.append(rule.encode(x=alt.X("low:Q", scale=scale, axis=x_axis), x2="high:Q"))
    layers += [
        base.mark_point(size=110, strokeWidth=2, opacity=1, cursor="pointer").encode(
            x=alt.X("value:Q", scale=scale, axis=x_axis),
            shape=shape(style, legend=legend),
            fill=alt.condition("datum.known", colour(style), alt.value(t.ground)),
            tooltip=tooltip(drawn),
        ).add_params(alt.selection_point(name="point", fields=["estimate_id"], on="click", toggle=False, empty=False)),
        base.mark_text(dy=-13, dx=alt.expr("datum.shift"), fontSize=11).encode(
            x=alt.X("value:Q", scale=scale), text=alt.Text("value:Q", format=".0f")
        ),
    ]  # fmt: skip
    words = f"Dot plot of {', '.join(order[:4])} by {len(present)} groups"
    return finish(alt.layer(*layers), dark, words, height=alt.Step(34), width=width)


def _shifts(frame: pd.DataFrame) -> list[float]:
    """How far each number is moved sideways so that close neighbours of a group stay readable, in pixels."""
    out = pd.Series(0.0, index=frame.index)
    near = max(float(frame["value"].max() - frame["value"].min()), 10.0) * 0.05
    for _, own in frame.groupby("subgroup", sort=False):
        ranked = own["value"].sort_values()
        for (i, a), (j, b) in zip(ranked.items(), list(ranked.items())[1:], strict=False):
            if b - a < near:
                out[i] -= 7
                out[j] += 7
    return list(out)


def gap_chart(
    gaps: pd.DataFrame,
    first: str,
    second: str,
    *,
    dark: bool = False,
    height: int = 300,
    width: int | str = "container",
) -> alt.LayerChart | alt.Chart:
    """How far the first group stands above the second, poll by poll, with 95% intervals where both bases are known.

    ``gaps``: date, gap (points), low, high, estimate_id (the first group's figure), and what hovering tells.
    """
    if not len(gaps):
        return blank("No poll has figures for both groups.", dark)
    t = theme(dark)
    frame = told(gaps.drop(columns="value", errors="ignore")).rename(columns={"gap": "value"})
    drawn = marks(frame)
    ends = [0.0, drawn["value"].min(), drawn["value"].max()]
    if drawn["known"].any():
        ends += [drawn["low"].min(), drawn["high"].max()]
    scale = alt.Scale(domain=padded(min(ends), max(ends), share=False), nice=True)
    axis = alt.Axis(title=None, labelExpr=POINTS, tickCount=6)
    blue = look(["approve"], dark).colours[0]
    base = alt.Chart(drawn).encode(x=alt.X("date:T", axis=days(drawn["date"])))
    y = alt.Y("value:Q", scale=scale, axis=axis)
    zero = alt.Chart(pd.DataFrame({"zero": [0]})).mark_rule(color=t.quiet, strokeDash=[4, 3])
    layers = [
        zero.encode(y=alt.Y("zero:Q", scale=scale)),
        base.mark_line(color=blue, strokeWidth=1, opacity=0.45).encode(y=y),
    ]
    if drawn["known"].any():
        rule = base.transform_filter("datum.known").mark_rule(color=blue, strokeWidth=1.6, opacity=0.45)
        layers.append(rule.encode(y=alt.Y("low:Q", scale=scale), y2="high:Q"))
    layers += [
        base.mark_point(size=80, color=blue, strokeWidth=2, opacity=1, cursor="pointer").encode(
            y=y, fill=alt.condition("datum.known", alt.value(blue), alt.value(t.ground)),
            tooltip=[
                alt.Tooltip("value:Q", title="Gap, points", format="+.1f"),
                *(tip for tip in tooltip(drawn) if tip.shorthand not in ("value", "subgroup")),
            ],
        ).add_params(alt.selection_point(name="point", fields=["estimate_id"], on="click", toggle=False, empty=False)),
    ]  # fmt: skip
    words = f"{sentence_case(first)} minus {second}, in percentage points, in {len(drawn)} polls"
    return finish(alt.layer(*layers), dark, words, height=height, width=width)
