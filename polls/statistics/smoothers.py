"""The plain smoothers that most charts show, for comparison: they say nothing about uncertainty and get no bands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

WINDOW_DAYS = 14
SPAN = 0.5
MOVING_AVERAGE = f"moving average, {WINDOW_DAYS} days"
LOESS = "LOESS"


def moving_average(end: Array, value: Array, days: Array, window: int = WINDOW_DAYS) -> Array:
    """Plain mean of the polls that ended within ``window`` days up to each of ``days``; NaN where there is none."""
    import numpy as np

    inside = (end[None, :] <= days[:, None]) & (end[None, :] > days[:, None] - window)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean: Array = (inside @ value) / inside.sum(axis=1)
    return mean


def loess(x: Array, y: Array, at: Array, span: float = SPAN) -> Array:
    """Local linear regression with tricube weights over the nearest ``span`` of the points (Cleveland 1979, JASA 74).

    Without robustness rounds: what ``statsmodels.nonparametric.lowess(it=0, delta=0)`` gives, without needing it.
    """
    import numpy as np

    k = min(max(int(span * len(x) + 1e-10), 3), len(x))
    dx = x[None, :] - at[:, None]
    gap = np.abs(dx)
    width = np.maximum(np.partition(gap, k - 1, axis=1)[:, k - 1 : k], 1e-9)
    w: Any = np.where(gap <= 0.999 * width, np.clip(1 - (gap / width) ** 3, 0, None) ** 3, 0.0)
    lonely = w.sum(axis=1) == 0  # every neighbour at the same distance
    w[lonely] = gap[lonely] <= width[lonely]
    s0, s1, s2 = w.sum(1), (w * dx).sum(1), (w * dx**2).sum(1)
    t0, t1 = w @ y, (w * dx * y).sum(1)
    det = s0 * s2 - s1**2
    flat = det <= 1e-9 * s0 * np.maximum(s2, 1.0)
    line: Array = np.where(flat, t0 / s0, (s2 * t0 - s1 * t1) / np.where(flat, 1.0, det))
    return line
