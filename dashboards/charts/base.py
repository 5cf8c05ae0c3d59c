"""What the charts share: scales by answer, tooltips, labels that do not cover each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import altair as alt
import pandas as pd

from dashboards.theme import Look, config, theme

PERCENT = "datum.value + '%'"
GROUP = "datum.value == 'all' ? 'Everyone' : upper(slice(datum.label, 0, 1)) + slice(datum.label, 1)"
POINTS = "(datum.value > 0 ? '+' : datum.value < 0 ? '−' : '') + abs(datum.value)"


def finish(chart: alt.LayerChart | alt.Chart, dark: bool, description: str, **properties: Any) -> alt.LayerChart:
    """A chart with our type and ground, and the words that stand for it when it cannot be seen."""
    done: alt.LayerChart = chart.properties(description=description, **properties)
    return done.configure(**config(dark))


def blank(message: str, dark: bool = False, height: int = 120) -> alt.Chart:
    """A chart that says why there is none."""
    frame = pd.DataFrame({"message": [message]})
    chart = alt.Chart(frame).mark_text(fontSize=14, color=theme(dark).quiet).encode(text="message:N")
    return chart.properties(height=height, width="container", description=message).configure(**config(dark))


def colour(look: Look, field: str = "answer", **options: Any) -> alt.Color:
    """The colour of each answer, without a legend unless asked for."""
    scale = alt.Scale(domain=look.answers, range=look.colours)
    return alt.Color(f"{field}:N", scale=scale, legend=options.pop("legend", None), **options)


def shape(look: Look, field: str = "answer", **options: Any) -> alt.Shape:
    """The shape of each answer."""
    scale = alt.Scale(domain=look.answers, range=look.shapes)
    return alt.Shape(f"{field}:N", scale=scale, legend=options.pop("legend", None), **options)


def dash(look: Look, field: str = "answer") -> alt.StrokeDash:
    """The dash of each answer's line."""
    scale = alt.Scale(domain=look.answers, range=look.dashes)
    return alt.StrokeDash(f"{field}:N", scale=scale, legend=None)


_TOLD: Mapping[str, tuple[str, str | None]] = {
    "subgroup": ("Group", None),
    "answer": ("Answer", None),
    "value": ("Figure", ".1~f"),
    "interval": ("95% interval", None),
    "pollster": ("Pollster", None),
    "sponsor": ("For", None),
    "fieldwork": ("Fieldwork", None),
    "sample_size": ("Respondents", None),
    "population": ("Population", None),
    "mode": ("Mode", None),
}
_STATED = ("pollster", "sponsor", "fieldwork", "sample_size", "population", "mode")


def tooltip(frame: pd.DataFrame) -> list[alt.Tooltip]:
    """What is told when hovering: those of the usual columns that the frame has and that say something."""
    return [
        alt.Tooltip(name, title=title, format=fmt or "", type="quantitative" if fmt else "nominal")
        for name, (title, fmt) in _TOLD.items()
        if name in frame.columns and frame[name].notna().any() and not (frame[name] == "all").all()
    ]


def told(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame with the columns that hovering shows in words: ``interval``, ``fieldwork`` and ``known``.

    ``known`` says whether the figure has an interval, which is what tells filled marks from hollow ones.
    """
    out = frame.copy()
    for name in ("low", "high"):
        if name not in out:
            out[name] = pd.Series(pd.NA, index=out.index, dtype="Float64")
    out["known"] = (out["low"].notna() & out["high"].notna()).astype(bool)
    low, high = out["low"].astype("Float64").round(1), out["high"].astype("Float64").round(1)
    words = low.astype("string") + " to " + high.astype("string")
    out["interval"] = words.where(out["known"], "not known: no sample size is stated")
    if "end_date" in out:
        out["fieldwork"] = fieldwork(out.get("start_date"), out["end_date"])
    return out


def fieldwork(start: pd.Series | None, end: pd.Series) -> pd.Series:
    """Field dates in words: "23 Jan – 25 Jan 2026"; missing where there is no last day."""
    last = end.dt.strftime("%-d %b %Y").astype("string")
    if start is None:
        return last
    first = start.dt.strftime("%-d %b").where(start.dt.year == end.dt.year, start.dt.strftime("%-d %b %Y"))
    return (first.astype("string") + " – " + last).where(start.notna() & (start != end), last)


def marks(frame: pd.DataFrame) -> pd.DataFrame:
    """Only the columns that a chart draws or tells, in types that every renderer takes."""
    keep = ["estimate_id", "date", "low", "high", "known", "place", *_TOLD]
    out = frame[[c for c in dict.fromkeys(keep) if c in frame.columns]].copy()
    if "sample_size" in out:
        out["sample_size"] = out["sample_size"].map("{:,.0f}".format, na_action="ignore").astype("string")
    for name in _STATED:
        if name in out and out[name].notna().any():  # hovering would tell "null"
            out[name] = out[name].astype("string").fillna("not stated")
    for name in out.columns:
        kind = str(out[name].dtype)
        if kind in ("Float64", "Int64"):
            out[name] = out[name].astype("float64")
        elif kind in ("category", "string", "str"):
            out[name] = out[name].astype("object").where(out[name].notna(), None)
    return out


def spread(positions: Sequence[float], gap: float) -> list[float]:
    """Moves label positions apart until each is ``gap`` from the next, as little as that takes, order kept.

    >>> spread([10.0, 10.5, 30.0], 4)
    [8.25, 12.25, 30.0]
    """
    order = sorted(range(len(positions)), key=lambda i: positions[i])
    groups: list[tuple[float, list[int]]] = []  # centre, members
    for i in order:
        groups.append((float(positions[i]), [i]))
        while len(groups) > 1 and groups[-1][0] - groups[-2][0] < gap * (len(groups[-1][1]) + len(groups[-2][1])) / 2:
            (c2, m2), (c1, m1) = groups.pop(), groups.pop()
            groups.append(((c1 * len(m1) + c2 * len(m2)) / (len(m1) + len(m2)), m1 + m2))
    out = [0.0] * len(positions)
    for centre, members in groups:
        for n, i in enumerate(members):
            out[i] = centre + (n - (len(members) - 1) / 2) * gap
    return out


def sentence_case(text: str) -> str:
    """The text with a capital first letter, the rest as it is.

    >>> sentence_case("right direction")
    'Right direction'
    """
    return text[:1].upper() + text[1:]


def short(text: str, most: int = 24) -> str:
    """The text, cut where it is too long to stand beside a line.

    >>> short("a candidate with a very long name indeed", 12)
    'a candidate…'
    """
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def days(dates: pd.Series) -> alt.Axis:
    """The axis of dates, with years said wherever more than one is shown or only months are."""
    span = (dates.max() - dates.min()).days if len(dates) else 0
    form = "%-d %b" if span < 75 else "%b %Y" if span < 1500 else "%Y"
    if span < 75 and len(dates) and dates.min().year != dates.max().year:
        form = "%-d %b %Y"
    title = str(dates.max().year) if form == "%-d %b" and len(dates) else None
    return alt.Axis(title=title, format=form, tickCount=6, labelOverlap="greedy", grid=False)


def padded(low: float, high: float, share: bool = True) -> list[float]:
    """A scale's ends around the data: a twentieth of room on both sides, shares kept within 0 and 100."""
    room = max((high - low) * 0.06, 1.0)
    ends = [low - room, high + room]
    return [max(ends[0], 0.0), min(ends[1], 100.0)] if share else ends
