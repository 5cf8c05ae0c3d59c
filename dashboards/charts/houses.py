"""House effects: how far each pollster stands from the others."""

from __future__ import annotations

from collections.abc import Sequence

import altair as alt
import pandas as pd

from dashboards.charts.base import POINTS, blank, colour, finish, padded, shape
from dashboards.theme import look, theme

MOST = 24  # pollsters drawn: those with the most polls


def house_chart(
    houses: pd.DataFrame, *, answers: Sequence[str] | None = None, dark: bool = False, width: int | str = "container"
) -> alt.LayerChart | alt.Chart:
    """One row a pollster: its departure from the level, in points, with its 95% interval.

    ``houses``: :attr:`polls.Trend.houses` (answer, pollster, polls, effect, low_95, high_95). The pollsters with the
    most polls are drawn, at most 24.
    """
    order = list(answers) if answers is not None else list(houses["answer"].dropna().unique())
    own = houses[houses["answer"].isin(order)]
    if not len(own):
        return blank("No house effects: they need at least two pollsters.", dark)
    most = own.groupby("pollster")["polls"].max().nlargest(MOST).index
    own = own[own["pollster"].isin(most)].copy()
    first = own[own["answer"] == order[0]].set_index("pollster")["effect"]
    rows = sorted(most, key=lambda p: -float(first.get(p, 0.0)))
    style = look(order, dark)
    own["interval"] = [f"{a:+.1f} to {b:+.1f}" for a, b in zip(own["low_95"], own["high_95"], strict=True)]
    own = own[["answer", "pollster", "polls", "effect", "low_95", "high_95", "interval"]].astype(
        {"answer": "object", "pollster": "object"}
    )
    step = alt.Step(16 + 9 * len(order), **{"for": "position"})
    base = alt.Chart(own).encode(
        y=alt.Y("pollster:N", sort=rows, axis=alt.Axis(title=None, labelOverlap=False, labelLimit=190, domain=False)),
        yOffset=alt.YOffset("answer:N", sort=order, scale=alt.Scale(paddingInner=0.3)),
        color=colour(style, legend=alt.Legend(title=None, symbolOpacity=1)),
    )
    scale = alt.Scale(domain=padded(float(own["low_95"].min()), float(own["high_95"].max()), share=False), nice=True)
    x = alt.X(
        "effect:Q",
        scale=scale,
        axis=alt.Axis(title="Points above or below the others", labelExpr=POINTS, grid=True, tickCount=7),
    )
    tips = [alt.Tooltip("pollster:N", title="Pollster"), alt.Tooltip("answer:N", title="Answer"),
            alt.Tooltip("effect:Q", title="House effect", format="+.1f"),
            alt.Tooltip("interval:N", title="95% interval"), alt.Tooltip("polls:Q", title="Polls")]  # fmt: skip
    zero = (
        alt.Chart(pd.DataFrame({"zero": [0]})).mark_rule(color=theme(dark).quiet, strokeDash=[4, 3]).encode(x="zero:Q")
    )
    legend = alt.Legend(title=None, symbolOpacity=1)
    layers = [
        zero,
        base.mark_rule(strokeWidth=2, opacity=0.55).encode(x=alt.X("low_95:Q", scale=scale), x2="high_95:Q"),
        base.mark_point(filled=True, size=64, opacity=1).encode(x=x, shape=shape(style, legend=legend), tooltip=tips),
    ]
    words = f"House effects of {len(rows)} pollsters on {', '.join(order)}, in percentage points"
    return finish(alt.layer(*layers), dark, words, height=step, width=width)
