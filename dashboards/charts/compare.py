"""Two waves of one question side by side."""

from __future__ import annotations

from collections.abc import Sequence

import altair as alt
import pandas as pd

from dashboards.charts.base import blank, colour, dash, finish, padded, sentence_case, shape, short, spread
from dashboards.theme import look, theme


def compare_chart(
    pairs: pd.DataFrame,
    labels: tuple[str, str],
    *,
    answers: Sequence[str] | None = None,
    dark: bool = False,
    height: int = 340,
    width: int | str = "container",
) -> alt.LayerChart | alt.Chart:
    """A line from each answer's earlier figure to its later one, intervals where they are known.

    ``pairs``: answer, then value, low and high of the two waves in percentage points (``before``, ``before_low``,
    ``before_high``, ``after``, ``after_low``, ``after_high``). ``labels`` name the waves.
    """
    if not len(pairs):
        return blank("The two polls share no answer to this question.", dark)
    order = list(answers) if answers is not None else list(pairs["answer"])
    style = look(order, dark)
    long = pd.concat(
        [
            pd.DataFrame({"wave": n, "answer": pairs["answer"].astype("object"), "value": pairs[w].astype(float),
                          "low": pairs[f"{w}_low"].astype("float64"), "high": pairs[f"{w}_high"].astype("float64")})
            for n, w in enumerate(("before", "after"))
        ],
        ignore_index=True,
    )  # fmt: skip
    low, high = long[["value", "low"]].min().min(), long[["value", "high"]].max().max()
    room = padded(float(low), float(high))
    gap = (room[1] - room[0]) * 18 / height
    for n in (0, 1):
        own = long["wave"] == n
        long.loc[own, "place"] = spread(list(long.loc[own, "value"]), gap)
    long["label"] = [
        f"{short(sentence_case(a), 18)} {v:.0f}" if w == 0 else f"{v:.0f} {short(sentence_case(a), 18)}"
        for a, v, w in zip(long["answer"], long["value"], long["wave"], strict=True)
    ]
    named = f"datum.value == 0 ? {_quoted(labels[0])} : datum.value == 1 ? {_quoted(labels[1])} : ''"
    x = alt.X("wave:Q", scale=alt.Scale(domain=[-0.42, 1.42], nice=False),
              axis=alt.Axis(title=None, values=[0, 1], labelExpr=named, labelFontSize=12, labelColor=theme(dark).ink,
                            grid=True, labelOverlap=False, labelLimit=260))  # fmt: skip
    y = alt.Y(
        "value:Q",
        scale=alt.Scale(domain=room, nice=True, zero=False),
        axis=alt.Axis(title=None, labels=False),  # every line says its figures; on a phone both would overlap
    )
    base = alt.Chart(long).encode(x=x, color=colour(style))
    tips = [alt.Tooltip("answer:N", title="Answer"), alt.Tooltip("value:Q", title="Figure", format=".1~f"),
            alt.Tooltip("low:Q", title="95% from", format=".1f"),
            alt.Tooltip("high:Q", title="to", format=".1f")]  # fmt: skip
    layers = [
        base.mark_line(strokeWidth=2.4).encode(y=y, strokeDash=dash(style)),
        base.transform_filter("isValid(datum.low)").mark_rule(strokeWidth=5, opacity=0.25).encode(
            y=alt.Y("low:Q", scale=y["scale"]), y2="high:Q"
        ),
        base.mark_point(filled=True, size=90, opacity=1).encode(y=y, shape=shape(style), tooltip=tips),
    ]  # fmt: skip
    for n, align, dx in ((0, "right", -12), (1, "left", 12)):
        text = base.transform_filter(f"datum.wave == {n}").mark_text(align=align, dx=dx, fontSize=13, fontWeight=600)
        layers.append(text.encode(y=alt.Y("place:Q", scale=y["scale"]), text="label:N"))
    words = f"Slope chart of {len(pairs)} answers between {labels[0]} and {labels[1]}"
    return finish(alt.layer(*layers), dark, words, height=height, width=width)


def _quoted(text: str) -> str:
    """The text as a string of Vega's expression language: nothing in it can end the string."""
    return "'" + "".join(c if c.isalnum() or c in " ,.:()–-" else f"\\u{ord(c) & 0xFFFF:04x}" for c in text) + "'"
