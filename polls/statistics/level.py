"""One answer's level in percentage points, for a series of any length.

The exact fit of :mod:`polls.statistics.gp` costs the cube of the number of polls, and what was asked hundreds of polls
ago says nothing about today. A long series is therefore fitted in windows of ``WINDOW`` polls that overlap, and the
bands fade from one to the next; parameters may so differ between years. Forecasts come from the last window.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy.special import ndtr

from polls.statistics.gp import Array, Codes, Level, quantiles

WINDOW = 500
OVERLAP = 200
EDGE = 0.0025  # no share is so extreme that a point of it would count for nothing


def angle(share: Array, size: Array) -> Array:
    """asin(sqrt(share)) of a share from 0 to 1; at the ends moved in by 3/8 of a respondent (Anscombe 1948)."""
    edge = 0.375 / (size + 0.75)
    out: Array = np.arcsin(np.sqrt(np.clip(share, edge, 1 - edge)))
    return out


def points(z: Array) -> Array:
    """Percentage points of values on the z scale; beyond the ends of the scale they stay at the end."""
    out: Array = 100 * np.sin(np.clip(z, 0.0, np.pi / 2)) ** 2
    return out


def rounding_variance(value: Array, grain: Array) -> Array:
    """Variance of rounding on the z scale: grain² / 12 (Sheppard 1898) over the squared slope of the scale."""
    share = np.clip(value / 100, EDGE, 1 - EDGE)
    out: Array = (grain / 100) ** 2 / 12 / (4 * share * (1 - share))
    return out


def slope(value: Array) -> Array:
    """Points per unit of z at a share in points."""
    share = np.clip(value / 100, EDGE, 1 - EDGE)
    out: Array = 200 * np.sqrt(share * (1 - share))
    return out


class AnswerLevel:
    """The fitted level of one answer: everything in percentage points, days as numbers.

    ``days`` rise; ``who`` holds a pollster and a population code a poll; ``value`` and ``grain`` are points, ``size``
    effective respondents.
    """

    def __init__(self, days: Array, who: Codes, value: Array, size: Array, grain: Array) -> None:
        self.days, self.who, self.value, self.size, self.grain = days, who, value, size, grain
        z, rounding = angle(value / 100, size), rounding_variance(value, grain)
        self.z = z
        starts = [max(len(days) - WINDOW, 0)]
        while starts[0] > 0:
            starts.insert(0, max(starts[0] - (WINDOW - OVERLAP), 0))
        self.rows = [slice(s, min(s + WINDOW, len(days))) for s in starts]
        self.windows = [Level(days[r], who[r], z[r], 1 / (4 * size[r]), rounding[r]) for r in self.rows]

    @property
    def last(self) -> Level:
        """The window that forecasts come from."""
        return self.windows[-1]

    def _shares(self, days: Array) -> Array:
        """How much each window counts on each day (windows, days): all of one, fading over where two overlap."""
        out = np.ones((len(self.windows), len(days)))
        for i in range(len(self.windows) - 1):
            start, end = self.days[self.rows[i + 1].start], self.days[self.rows[i].stop - 1]
            quarter = (end - start) / 4  # both ends of a window are its weakest parts
            fade = np.clip((days - start - quarter) / max(2 * quarter, 1e-9), 0, 1)
            out[i] *= 1 - fade
            out[i + 1 :] *= fade
        return out

    def level(self, days: Array, probabilities: tuple[float, ...]) -> Array:
        """Quantiles of the level (probabilities, days)."""
        out = np.zeros((len(probabilities), len(days)))
        for window, share in zip(self.windows, self._shares(days), strict=True):
            on = share > 0
            if on.any():
                found = quantiles(window.level(days[on]), window.weights, probabilities)
                out[:, on] += share[on] * points(found)
        return out

    def poll(self, day: float, who: Codes, size: Array, grain: float, probabilities: tuple[float, ...]) -> Array:
        """Quantiles of polls on one day by ``who`` (-1: unknown), recalibrated (probabilities, polls)."""
        window = self.windows[int(np.argmax(self._shares(np.array([day]))[:, 0]))]
        days = np.full(len(who), day)
        middle = self.level(np.array([day]), (0.5,))[0]
        rounding = np.broadcast_to(rounding_variance(middle, np.array([grain])), len(who))
        mixture = window.poll(days, who, 1 / (4 * size), rounding)
        return points(quantiles(mixture, window.weights, window.poll_probabilities(who, probabilities)))

    def change(self, first: float, last: float, probabilities: tuple[float, ...]) -> tuple[Array, float]:
        """Quantiles of level(last) - level(first), and the probability that it is above zero.

        Days in different windows are taken as independent given their windows, which errs on the wide side.
        """
        days = np.array([first, last])
        owner = np.argmax(self._shares(days), axis=0)
        if owner[0] == owner[1]:
            window = self.windows[owner[0]]
            mixture, weights = window.change(first, last), window.weights
        else:
            a, b = (self.windows[i] for i in owner)
            m0, s0 = a.level(days[:1])
            m1, s1 = b.level(days[1:])
            mixture = (m1[None, :, :] - m0[:, None, :]).reshape(-1, 1), np.hypot(s1[None], s0[:, None]).reshape(-1, 1)
            weights = np.outer(a.weights, b.weights).ravel()
        ends = self.level(days, (0.5,))[0]
        # sin(b)^2 - sin(a)^2 = sin(b - a) sin(b + a)
        total = float(np.sin(np.arcsin(np.sqrt(np.clip(ends / 100, EDGE, 1 - EDGE))).sum()))
        moved = 100 * np.sin(quantiles(mixture, weights, probabilities)[:, 0]) * total
        return moved, float(weights @ ndtr(mixture[0] / mixture[1])[:, 0])

    def house_effects(self, pollsters: Codes, probabilities: tuple[float, ...]) -> Array:
        """Quantiles of each pollster's effect at its last poll, in points at the level of that day."""
        out = np.empty((len(probabilities), len(pollsters)))
        row = np.array([np.flatnonzero(self.who[:, 0] == c)[-1] for c in pollsters])
        window_of = np.array([max(i for i, r in enumerate(self.rows) if r.start <= at < r.stop) for at in row])
        for i, window in enumerate(self.windows):
            mine = np.flatnonzero(window_of == i)
            if len(mine):
                days = self.days[row[mine]]
                found = quantiles(window.house_effects(days, self.who[row[mine]]), window.weights, probabilities)
                out[:, mine] = found * slope(self.level(days, (0.5,))[0])
        return out

    def left_out(self) -> tuple[Array, Array]:
        """What the other polls lead one to expect of each poll (points), and each poll's standard score against it."""
        mean, sd = np.full((2, len(self.z)), np.nan)
        if len(self.z) == 1:
            return mean, sd  # there are no other polls
        for i, (window, rows) in enumerate(zip(self.windows, self.rows, strict=True)):
            m, s = window.left_out()
            skip = OVERLAP // 2 if i else 0  # the first polls of a later window are better known to the one before
            mean[rows.start + skip : rows.stop] = m[skip:]
            sd[rows.start + skip : rows.stop] = s[skip:]
        return points(mean), (self.z - mean) / sd

    def parameters(self) -> dict[str, Any]:
        """Posterior means in the last window: walk and house effect in points, noise, and the recalibration factor."""
        walk, house, phi = self.last.weights @ self.last.draws
        unit = float(slope(points(np.array([self.last.centre])))[0])
        return {
            "walk, points per square root of a day": walk * unit,
            "house effect, points": house * unit,
            "noise factor": phi,
            "recalibration": self.last.scale,
        }
