"""Online recalibration: bands widened or narrowed by the errors that the model itself has made.

Each poll was once the next poll. Its standard score against the forecast made from the polls before it says
whether the bands were right. The scores are taken as Student t with scale c and nu degrees of freedom, under a weak
prior (what forecasts of real polls looked like), older scores fading; the bands are then the posterior mean of the t
quantiles instead of the normal ones.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.special import gammaln, ndtr, stdtrit

Array = NDArray[np.float64]

SCALES = np.exp(np.linspace(np.log(0.5), np.log(2.2), 31))
FREEDOM = np.array([3.0, 4.0, 5.0, 7.0, 10.0, 20.0, 100.0])
FREEDOM_PRIOR = np.array([0.03, 0.08, 0.16, 0.23, 0.22, 0.18, 0.10])
PRIOR_SCALE = {"known": 0.87, "new": 1.05}
PRIOR_SCALE_LOG_SD = 0.12
HALF_LIFE = 200.0


def posterior(scores: Array, prior: str) -> Array:
    """Posterior over (scale, degrees of freedom) after ``scores``, oldest first; rows are ``SCALES``."""
    age = np.arange(len(scores))[::-1]
    fade = 0.5 ** (age / HALF_LIFE)
    nu = FREEDOM[None, :, None]
    c = SCALES[:, None, None]
    norm = gammaln((nu + 1) / 2) - gammaln(nu / 2) - 0.5 * np.log(nu * np.pi) - np.log(c)
    log_density = norm - (nu + 1) / 2 * np.log1p((scores / c) ** 2 / nu)
    log_prior = -0.5 * (np.log(SCALES / PRIOR_SCALE[prior]) / PRIOR_SCALE_LOG_SD) ** 2
    total = (log_density * fade).sum(axis=2) + log_prior[:, None] + np.log(FREEDOM_PRIOR)
    w: Array = np.exp(total - total.max())
    w /= w.sum()
    return w


def probabilities(weights: Array, wanted: Sequence[float]) -> Array:
    """The model's own probability levels whose quantiles are the recalibrated ones at the levels ``wanted``."""
    t = stdtrit(FREEDOM[None, :], np.asarray(wanted, dtype=float)[:, None])
    out: Array = ndtr(t @ (SCALES @ weights))
    return out


def spread(weights: Array) -> float:
    """Root mean square of the standard scores that the weights stands for."""
    variance = SCALES[:, None] ** 2 * np.maximum(FREEDOM, 3.5) / (np.maximum(FREEDOM, 3.5) - 2)
    return float(np.sqrt((weights * variance).sum()))
