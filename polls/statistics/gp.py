"""The level of opinion behind one series of polls, as an exact Gaussian process.

On the variance-stabilised scale ``z = asin(sqrt(share))`` (Anscombe 1948, Biometrika 35), where a simple random
sample of n has variance 1/(4n) whatever the share, poll i of pollster j on day t says

    z_i = level(t) + house_j(t) + noise_i

- level: a random walk, ``sd_walk`` per square root of a day (Jackman 2005, Australian Journal of Political Science 40);
- house_j: a pollster's departure from the others, sd ``sd_house``, which reverts over a year
  (Ornstein-Uhlenbeck, covariance ``sd_house**2 * exp(-days/365)``);
- noise: ``phi / (4 n)`` plus the variance of rounding.

The three parameters are never maximised: a fixed set of draws from weak priors is weighted by its likelihood
(importance sampling from the prior; Rasmussen and Williams 2006, chapter 5), so five polls work too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from polls.statistics import recalibration

Array = NDArray[np.float64]

DRAWS = 64
HOUSE_DAYS = 365.0
# Medians of the priors on the z scale: half of 0.0046 and 0.039 in units of sqrt(p(1-p)), as dz = dp / (2 sqrt(p(1-p))).
PRIOR_MEDIAN = (0.0023, 0.0195, 0.65)
PRIOR_LOG_SD = (0.7, 0.4, 0.4)
NONSAMPLING = 1 / (4 * 2000.0)
LEVEL_SD = 0.5  # before any poll: wider than the whole scale
BLOCK = 400
KEEP = 0.99
REFINED = 32
ROUNDS = 1
FLOOR = 0.3
HUBER = 2.5
BURN_IN = 5
HUBER_ROUNDS = 2


def lattice(count: int) -> Array:
    """``count`` points spread evenly over the standard normal in three dimensions, the same on every machine.

    An additive recurrence on the generalised golden ratio (Roberts 2018) instead of random numbers.
    """
    from scipy.special import ndtri

    g = 1.2207440846057596  # the real root of x**4 = x + 1
    points: Array = ndtri((0.5 + np.arange(1, count + 1)[:, None] / g ** np.arange(1, 4)) % 1.0)
    return points


def prior_draws(count: int = DRAWS) -> Array:
    """``count`` rows of (sd_walk, sd_house, phi), spread evenly over the prior."""
    draws: Array = np.asarray(PRIOR_MEDIAN) * np.exp(np.asarray(PRIOR_LOG_SD) * lattice(count))
    return draws


def refined_draws(draws: Array, log_weight: Array, count: int = REFINED) -> tuple[Array, Array]:
    """More draws where the likelihood is: ``count`` rows, and log(prior / proposal) of each.

    One step of population Monte Carlo (Cappe et al. 2004, Journal of Computational and Graphical Statistics 13): a
    normal on the log scale with the weighted mean of the first draws and a widened covariance.
    """
    w = np.exp(log_weight - log_weight.max())
    w /= w.sum()
    x = (np.log(draws) - np.log(PRIOR_MEDIAN)) / PRIOR_LOG_SD  # prior: standard normal
    mean = w @ x
    spread = (x - mean).T @ (w[:, None] * (x - mean)) + np.eye(3) * FLOOR**2
    lower = np.linalg.cholesky(spread)
    e = lattice(count)
    new = mean + e @ lower.T
    ratio = 0.5 * (e**2).sum(axis=1) - 0.5 * (new**2).sum(axis=1) + np.log(np.diag(lower)).sum()
    return np.asarray(PRIOR_MEDIAN) * np.exp(np.asarray(PRIOR_LOG_SD) * new), ratio


def mixture_quantiles(means: Array, sds: Array, weights: Array, probabilities: Sequence[float]) -> Array:
    """Quantiles of mixtures of normals: ``means`` and ``sds`` are (components, points); one row per probability."""
    from scipy.special import ndtr, ndtri

    out = np.empty((len(probabilities), means.shape[1]))
    for row, p in enumerate(probabilities):
        each = means + ndtri(p) * sds
        low, high = each.min(axis=0), each.max(axis=0)
        for _ in range(26):  # halves the spread of the components each time
            middle = (low + high) / 2
            below = weights @ ndtr((middle - means) / sds) < p
            low, high = np.where(below, middle, low), np.where(below, high, middle)
        out[row] = (low + high) / 2
    return out


@dataclass(slots=True)
class Factor:
    """One draw of the parameters with the Cholesky factor of the polls' covariance under it."""

    walk: float
    house: float
    phi: float
    weight: float
    lower: Array
    alpha: Array


class Level:
    """The fitted level of one answer.

    ``days`` (rising), ``house`` (pollster codes), ``z``, ``sampling`` (1/(4n)) and ``rounding`` (variance) have one entry
    per poll. ``origin`` is the day before which nothing is asked.
    """

    def __init__(self, days: Array, house: NDArray[np.int64], z: Array, sampling: Array, rounding: Array) -> None:
        self.days, self.house, self.z = days, house, z
        self.sampling, self.rounding = sampling + NONSAMPLING, rounding
        self.origin = float(days[0]) - 1.0 if len(days) else 0.0
        self.centre = float(np.median(z))
        self.excess = np.ones(len(z))
        self._downweight()
        self._fit()

    def _covariance(self, rows: slice, walk: float, house: float, phi: float) -> Array:
        days, code = self.days[rows], self.house[rows]
        same, gap, least = self._shapes(days, code)
        k: Array = LEVEL_SD**2 + walk**2 * least + house**2 * (same * np.exp(-gap / HOUSE_DAYS))
        k[np.diag_indices_from(k)] += phi * self.sampling[rows] * self.excess[rows] + self.rounding[rows]
        return k

    def _shapes(self, days: Array, code: NDArray[np.int64]) -> tuple[Any, Array, Array]:
        since = days - self.origin
        return code[:, None] == code[None, :], np.abs(days[:, None] - days[None, :]), np.minimum.outer(since, since)

    def _fit(self) -> None:
        from scipy.linalg import cho_solve, cholesky

        draws, log_prior_over_proposal = prior_draws(), np.zeros(DRAWS)
        log_like, history = self._filter(draws)
        for _ in range(ROUNDS):
            more, ratio = refined_draws(draws, log_like + log_prior_over_proposal)
            like, past = self._filter(more)
            draws, log_like = np.vstack([draws, more]), np.concatenate([log_like, like])
            log_prior_over_proposal = np.concatenate([log_prior_over_proposal, ratio])
            history = [np.vstack(pair) for pair in zip(history, past, strict=True)]
        log_weight = log_like + log_prior_over_proposal
        weights = np.exp(log_weight - log_weight.max())
        weights /= weights.sum()
        self._recalibrate(log_prior_over_proposal, *history)
        order = np.argsort(-weights)
        kept = order[: int(np.searchsorted(np.cumsum(weights[order]), KEEP)) + 1]
        total = weights[kept].sum()
        self.factors: list[Factor] = []
        y, n = self.z - self.centre, len(self.z)
        for d in kept:
            walk, house, phi = (float(x) for x in draws[d])
            lower = cholesky(
                self._covariance(slice(0, n), walk, house, phi), lower=True, overwrite_a=True, check_finite=False
            )
            alpha = cho_solve((lower, True), y, check_finite=False)
            self.factors.append(Factor(walk, house, phi, float(weights[d] / total), lower, alpha))

    def _downweight(self) -> None:
        """Gives outliers more noise, so that one wild poll moves neither the level nor the parameters (Huber 1964)."""
        y = self.z - self.centre
        for _ in range(HUBER_ROUNDS):
            score = np.empty(len(y))
            for first in range(0, len(y), BLOCK):
                rows = slice(first, min(first + BLOCK, len(y)))
                inverse = np.linalg.inv(self._covariance(rows, *PRIOR_MEDIAN))
                score[rows] = inverse @ y[rows] / np.sqrt(np.diag(inverse))
            size = np.abs(score)
            usual = max(float(np.median(size)) / 0.6745, 1.0)
            self.excess = self.excess * np.maximum(1.0, (size / usual / HUBER) ** 2)

    def _filter(self, draws: Array) -> tuple[Array, list[Array]]:
        """Log-likelihood of each draw, and each poll predicted from the polls before it: mean, sd, log-weight so far."""
        from scipy.linalg import cholesky, solve_triangular

        n = len(self.z)
        y = self.z - self.centre
        log_like = np.zeros(len(draws))
        mean, sd, prefix = np.empty((3, len(draws), n))
        for first in range(0, n, BLOCK):
            rows = slice(first, min(first + BLOCK, n))
            same, gap, least = self._shapes(self.days[rows], self.house[rows])
            decay = same * np.exp(-gap / HOUSE_DAYS)
            for d, (walk, house, phi) in enumerate(draws):
                k = LEVEL_SD**2 + walk**2 * least + house**2 * decay
                k[np.diag_indices_from(k)] += phi * self.sampling[rows] * self.excess[rows] + self.rounding[rows]
                lower = cholesky(k, lower=True, overwrite_a=True, check_finite=False)
                white = solve_triangular(lower, y[rows], lower=True, check_finite=False)
                step = np.diag(lower)
                own = phi * self.sampling[rows] * (self.excess[rows] - 1)
                sd[d, rows] = np.sqrt(step**2 - own)
                mean[d, rows] = y[rows] - white * step
                gains = -0.5 * white**2 - np.log(step)
                prefix[d, rows] = log_like[d] + np.concatenate([[0.0], np.cumsum(gains)[:-1]])
                log_like[d] += gains.sum()
        return log_like, [mean, sd, prefix]

    def _recalibrate(self, log_ratio: Array, mean: Array, sd: Array, prefix: Array) -> None:
        """Scale of the errors that the model made one poll ahead, each with the weights known at that time."""
        y = self.z - self.centre
        w = np.exp(log_ratio[:, None] + prefix - (log_ratio[:, None] + prefix).max(axis=0))
        w /= w.sum(axis=0)
        centre = (w * mean).sum(axis=0)
        variance = (w * (sd**2 + mean**2)).sum(axis=0) - centre**2
        self.scores = (y - centre) / np.sqrt(variance)
        _, first = np.unique(self.house, return_index=True)
        new = np.zeros(len(y), dtype=bool)
        new[first] = True
        use = np.arange(len(y)) >= BURN_IN
        self.known_errors = recalibration.weights(self.scores[use & ~new], "known")
        self.new_errors = recalibration.weights(self.scores[use & new], "new")
        self.scale = recalibration.spread(self.known_errors)

    @property
    def mixture(self) -> Array:
        """Weights of the kept draws."""
        return np.array([f.weight for f in self.factors])

    def _cross(self, f: Factor, days: Array, code: NDArray[np.int64] | None) -> Array:
        """Covariance of the level (with a house's effect where ``code`` is given) on ``days`` with each poll."""
        k: Array = LEVEL_SD**2 + f.walk**2 * np.minimum.outer(
            np.maximum(days - self.origin, 0.0), self.days - self.origin
        )
        if code is not None:
            gap = np.abs(days[:, None] - self.days[None, :])
            k = k + f.house**2 * ((code[:, None] == self.house[None, :]) * np.exp(-gap / HOUSE_DAYS))
        return k

    def level(self, days: Array) -> tuple[Array, Array]:
        """Means and standard deviations of the level on ``days``, each (draws, days), z scale."""
        return self._posterior(days, None, None)

    def poll(self, days: Array, code: NDArray[np.int64], sampling: Array, rounding: Array) -> tuple[Array, Array]:
        """Means and standard deviations of polls yet to come; an unknown pollster has code -1."""
        return self._posterior(days, code, (sampling, rounding))

    def _posterior(
        self, days: Array, code: NDArray[np.int64] | None, noise: tuple[Array, Array] | None
    ) -> tuple[Array, Array]:
        from scipy.linalg import solve_triangular

        means, sds = [], []
        for f in self.factors:
            k = self._cross(f, days, code)
            white = solve_triangular(f.lower, k.T, lower=True, check_finite=False)
            variance = LEVEL_SD**2 + f.walk**2 * np.maximum(days - self.origin, 0.0) - (white**2).sum(axis=0)
            if code is not None:
                variance = variance + f.house**2
            if noise is not None:
                variance = variance + f.phi * (noise[0] + NONSAMPLING) + noise[1]
            means.append(self.centre + k @ f.alpha)
            sds.append((self.scale if noise is None else 1.0) * np.sqrt(np.maximum(variance, 1e-12)))
        return np.array(means), np.array(sds)

    def change(self, first: float, last: float) -> tuple[Array, Array]:
        """Means and standard deviations over the draws of level(last) - level(first), z scale."""
        from scipy.linalg import solve_triangular

        days = np.array([first, last])
        means, sds = [], []
        for f in self.factors:
            k = self._cross(f, days, None)
            k = k[1] - k[0]
            white = solve_triangular(f.lower, k, lower=True, check_finite=False)
            span = abs(max(last - self.origin, 0.0) - max(first - self.origin, 0.0))
            variance = f.walk**2 * span - white @ white
            means.append(float(k @ f.alpha))
            sds.append(self.scale * float(np.sqrt(max(variance, 1e-14))))
        return np.array(means)[:, None], np.array(sds)[:, None]

    def house_effects(self, codes: NDArray[np.int64], days: Array) -> tuple[Array, Array]:
        """Means and standard deviations of house effects on ``days``, each (draws, codes), z scale."""
        from scipy.linalg import solve_triangular

        means, sds = [], []
        for f in self.factors:
            gap = np.abs(days[:, None] - self.days[None, :])
            k = f.house**2 * ((codes[:, None] == self.house[None, :]) * np.exp(-gap / HOUSE_DAYS))
            white = solve_triangular(f.lower, k.T, lower=True, check_finite=False)
            means.append(k @ f.alpha)
            sds.append(self.scale * np.sqrt(np.maximum(f.house**2 - (white**2).sum(axis=0), 1e-14)))
        return np.array(means), np.array(sds)

    def left_out(self) -> tuple[Array, Array]:
        """Mean and standard deviation of each poll given all the others (Rasmussen and Williams 2006, eq. 5.12)."""
        from scipy.linalg import cho_solve

        n = len(self.z)
        means, variances = [], []
        for f in self.factors:
            inverse = np.diag(cho_solve((f.lower, True), np.eye(n), check_finite=False))
            means.append(self.z - f.alpha / inverse)
            variances.append(1 / inverse)
        w = self.mixture
        mean = w @ np.array(means)
        variance = w @ (np.array(variances) + np.array(means) ** 2) - mean**2
        return mean, self.scale * np.sqrt(np.maximum(variance, 1e-14))
