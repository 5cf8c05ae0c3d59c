"""Colours, marks and type of every chart, in one place.

Colours are Okabe and Ito's (2008), darkened or lightened until they keep 3:1 contrast against their ground; blue and
vermillion lead because red-green blindness leaves them apart. Nothing is told by colour alone: each answer also has a
shape and a dash.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

SANS = '"Source Sans", "Source Sans 3", "Helvetica Neue", Arial, sans-serif'


@dataclass(frozen=True, slots=True)
class Theme:
    """One ground (light or dark) with the colours that stand out from it."""

    name: str
    ground: str
    ink: str
    quiet: str
    grid: str
    colours: tuple[str, ...]
    neutral: str


#                blue       vermillion  green      purple     ochre      sky
LIGHT = Theme("light", "#ffffff", "#1f2933", "#5b6670", "#e6e9ec",
              ("#0072B2", "#C64F00", "#00795A", "#A5467C", "#8A6500", "#3A7CA5"), "#6b7280")  # fmt: skip
DARK = Theme("dark", "#0e1117", "#eef1f4", "#a7b0ba", "#2b313b",
             ("#56B4E9", "#E69F00", "#2FBF93", "#E39BC6", "#F0E442", "#9CCBEA"), "#a1a8b3")  # fmt: skip

SHAPES = ("circle", "square", "triangle-up", "diamond", "cross", "triangle-down")
DASHES: tuple[list[int], ...] = ([1, 0], [7, 3], [2, 2], [8, 3, 2, 3], [4, 2], [1, 3])
NEUTRAL_SHAPE, NEUTRAL_DASH = "stroke", [3, 4]

# Answers that keep their place whatever else a question offers: 0 blue, 1 vermillion.
_FIRST = {"approve", "favorable", "support", "favor", "yes", "right direction", "better", "good", "should", "remain",
          "democrat", "democrats", "democratic", "the democrat", "democratic candidate", "biden", "joe biden", "harris",
          "kamala harris", "clinton", "hillary clinton", "obama", "barack obama", "not guilty"}  # fmt: skip
_SECOND = {"disapprove", "unfavorable", "oppose", "no", "wrong track", "wrong direction", "worse", "bad", "should not",
           "leave", "republican", "republicans", "the republican", "republican candidate", "trump", "donald trump",
           "romney", "mitt romney", "mccain", "john mccain"}  # fmt: skip
_NEUTRAL = {"undecided", "unsure", "not sure", "don't know", "no opinion", "other", "neither", "neutral", "refused",
            "no answer", "same", "about the same", "mixed"}  # fmt: skip


def theme(dark: bool = False) -> Theme:
    """The theme of a ground."""
    return DARK if dark else LIGHT


@dataclass(frozen=True, slots=True)
class Look:
    """How the answers of one question are drawn: parallel lists, ready for scales."""

    answers: list[str]
    colours: list[str]
    shapes: list[str]
    dashes: list[list[int]]

    def colour(self, answer: str) -> str:
        """The colour of one answer."""
        return self.colours[self.answers.index(answer)]


def place(answer: str) -> int:
    """Where an answer stands among others: 0 for the ones on the blue side, 1 for their opposites, 2 else."""
    low = answer.casefold()
    return 0 if low in _FIRST else 1 if low in _SECOND else 2


def look(answers: Iterable[str], dark: bool = False) -> Look:
    """Colour, shape and dash of each answer: known ones keep theirs, the rest take what is free, in order.

    >>> look(["disapprove", "approve"]).colours
    ['#C64F00', '#0072B2']
    """
    t = theme(dark)
    listed = list(dict.fromkeys(str(a) for a in answers))
    places: dict[str, int | None] = {}
    for a in listed:
        low = a.casefold()
        if low in _NEUTRAL:
            places[a] = None
        elif low in _FIRST and 0 not in places.values():
            places[a] = 0
        elif low in _SECOND and 1 not in places.values():
            places[a] = 1
    free = [i for i in range(len(t.colours)) if i not in places.values()]
    for n, a in enumerate(x for x in listed if x not in places):
        places[a] = free[n] if n < len(free) else None
    out = Look([], [], [], [])
    for a in listed:
        i = places[a]
        out.answers.append(a)
        out.colours.append(t.neutral if i is None else t.colours[i])
        out.shapes.append(NEUTRAL_SHAPE if i is None else SHAPES[i])
        out.dashes.append(NEUTRAL_DASH if i is None else DASHES[i])
    return out


def config(dark: bool = False) -> dict[str, Any]:
    """Vega-Lite's ``config`` for every chart: calm axes, no frame, our type."""
    t = theme(dark)
    return {
        "background": t.ground,
        "font": SANS,
        "view": {"stroke": None},
        "axis": {
            "labelColor": t.quiet, "titleColor": t.quiet, "labelFontSize": 12, "titleFontSize": 12,
            "titleFontWeight": "normal", "gridColor": t.grid, "domainColor": t.grid, "tickColor": t.grid,
            "labelPadding": 6, "titlePadding": 10,
        },
        "axisX": {"grid": False},
        "axisY": {"domain": False, "ticks": False},
        "header": {"labelColor": t.ink, "titleColor": t.quiet, "labelFontSize": 12, "labelFontWeight": 600},
        "legend": {"labelColor": t.ink, "titleColor": t.quiet, "labelFontSize": 12, "titleFontSize": 12,
                   "titleFontWeight": "normal", "orient": "top", "symbolStrokeWidth": 2},
        "title": {"color": t.ink, "subtitleColor": t.quiet, "fontSize": 15, "subtitleFontSize": 12, "anchor": "start",
                  "fontWeight": 600},
        "text": {"color": t.ink, "fontSize": 12},
        "point": {"strokeWidth": 1.5},
    }  # fmt: skip
