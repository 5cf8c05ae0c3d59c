"""Scaled answers as diverging stacked bars: one side left, the other right, the middle astride the zero line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import altair as alt
import pandas as pd

from dashboards.charts.base import GROUP, blank, finish, sentence_case
from dashboards.theme import theme

# From the left end to the right end; None stands where the middle is.
SCALES: tuple[tuple[str | None, ...], ...] = (
    ("strongly disapprove", "somewhat disapprove", None, "somewhat approve", "strongly approve"),
    ("strongly oppose", "somewhat oppose", None, "somewhat support", "strongly support"),
    ("strongly disagree", "somewhat disagree", None, "somewhat agree", "strongly agree"),
    ("very unfavorable", "somewhat unfavorable", None, "somewhat favorable", "very favorable"),
    ("poor", "only fair", None, "good", "excellent"),
    ("poor", "fair", None, "good", "excellent"),
    ("not at all concerned", "not very concerned", None, "somewhat concerned", "very concerned"),
    ("not far enough", None, "too far"),
    ("too little", None, "too much"),
    ("worse", None, "better"),
    ("less", None, "more"),
    ("decrease", None, "increase"),
    ("disagree", None, "agree"),
    ("oppose", None, "support"),
    ("disapprove", None, "approve"),
    ("unfavorable", None, "favorable"),
    ("wrong track", None, "right direction"),
    ("no", None, "yes"),
)
MIDDLE = ("about right", "the same", "same", "about the same", "neither", "neutral", "undecided", "unsure", "not sure",
          "don't know", "no opinion", "mixed")  # fmt: skip

_LEFT = {False: ("#C64F00", "#E9A77C"), True: ("#E69F00", "#8F6A1E")}
_RIGHT = {False: ("#0072B2", "#7DB5D8"), True: ("#56B4E9", "#2F6C91")}
_CENTRE = {False: "#d5dade", True: "#454d59"}


def scale_of(answers: Iterable[str]) -> tuple[list[str], list[str], list[str]] | None:
    """The answers as (left, middle, right) of the best fitting scale, from left to right; None where none fits.

    >>> scale_of(["about right", "too far", "not far enough"])
    (['not far enough'], ['about right'], ['too far'])
    """
    given = {a.casefold(): a for a in answers}
    best: tuple[list[str], list[str], list[str]] | None = None
    for scale in SCALES:
        at = scale.index(None)
        left = [given[a] for a in scale[:at] if a in given]
        right = [given[a] for a in scale[at + 1 :] if a in given]
        if left and right and (best is None or len(left) + len(right) > len(best[0]) + len(best[2])):
            best = left, [given[a] for a in MIDDLE if a in given], right
    return best


def diverging_chart(
    rows: pd.DataFrame,
    by: str,
    order: Sequence[str],
    *,
    dark: bool = False,
    width: int | str = "container",
) -> alt.LayerChart | alt.Chart:
    """Stacked bars of the answers of a scale, one bar for each value of the column ``by`` in the given order.

    ``rows``: ``by``, answer, value (percentage points).
    """
    scale = scale_of(rows["answer"].dropna().unique())
    if scale is None:
        return blank("These answers are no scale with two sides.", dark)
    left, middle, right = scale
    t = theme(dark)
    shades = dict(zip(left, _shades(_LEFT[dark], len(left)), strict=True))
    shades |= dict.fromkeys(middle, _CENTRE[dark])
    shades |= dict(zip(right, reversed(_shades(_RIGHT[dark], len(right))), strict=True))
    bars = []
    for name, own in rows.groupby(by, sort=False, observed=True):
        values = own.drop_duplicates("answer").set_index("answer")["value"].astype(float)
        if not (set(left) & set(values.index) and set(right) & set(values.index)):
            continue
        at = -sum(values.get(a, 0.0) for a in left) - sum(values.get(a, 0.0) for a in middle) / 2
        for a in (*left, *middle, *right):
            if a in values.index:
                bars.append((name, a, values[a], at, at + values[a]))
                at += values[a]
    if not bars:
        return blank("No group has figures for both sides of the scale.", dark)
    frame = pd.DataFrame(bars, columns=[by, "answer", "value", "from", "to"])
    frame["middle"] = (frame["from"] + frame["to"]) / 2
    frame["label"] = [f"{v:.0f}" if v >= 5 else "" for v in frame["value"]]
    frame["name"] = [sentence_case(a) for a in frame["answer"]]
    dark_text = {a: _dark_text(c) for a, c in shades.items()}
    frame["on"] = ["#111827" if dark_text[a] else "#ffffff" for a in frame["answer"]]
    frame = frame.astype({by: "object", "answer": "object"})
    names = [sentence_case(a) for a in shades]
    most = max(abs(frame["from"].min()), abs(frame["to"].max()), 10) * 1.04
    x_scale = alt.Scale(domain=[-most, most], nice=False)
    axis = alt.Axis(title=None, labelExpr="abs(datum.value) + '%'", grid=True, tickCount=5)
    base = alt.Chart(frame).encode(
        y=alt.Y(f"{by}:N", sort=list(order), axis=alt.Axis(
            title=None, labelOverlap=False, labelLimit=200, domain=False, labelExpr=GROUP, labelColor=t.ink,
            labelFontSize=13,
        )),
        tooltip=[alt.Tooltip(f"{by}:N", title="Group"), alt.Tooltip("name:N", title="Answer"),
                 alt.Tooltip("value:Q", title="Figure", format=".1~f")],
    )  # fmt: skip
    bar = base.mark_bar(stroke=t.ground, strokeWidth=1.5).encode(
        x=alt.X("from:Q", scale=x_scale, axis=axis),
        x2="to:Q",
        color=alt.Color("name:N", scale=alt.Scale(domain=names, range=list(shades.values())), sort=names,
                        legend=alt.Legend(title=None, orient="top", columns=3, symbolType="square", labelLimit=200)),
    )  # fmt: skip
    text = base.mark_text(fontSize=12).encode(
        x=alt.X("middle:Q", scale=x_scale), text="label:N", color=alt.Color("on:N", scale=None)
    )
    zero = alt.Chart(pd.DataFrame({"zero": [0]})).mark_rule(color=t.ink, strokeWidth=1).encode(x="zero:Q")
    words = f"Diverging bars of {', '.join(names)} for {frame[by].nunique()} rows"
    layered = alt.layer(zero, bar, text).resolve_scale(color="independent")
    return finish(layered, dark, words, height=alt.Step(38), width=width)


def _shades(pair: tuple[str, str], count: int) -> list[str]:
    """Strong first, then soft."""
    return [pair[0]] if count == 1 else [pair[0], *[pair[1]] * (count - 1)]


def _dark_text(colour: str) -> bool:
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return 0.299 * red + 0.587 * green + 0.114 * blue > 140
