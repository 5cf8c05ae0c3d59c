"""The level of opinion behind one series of polls, as an exact Gaussian process.

On the variance-stabilised scale ``z = asin(sqrt(share))`` (Anscombe 1948, Biometrika 35), where a simple random
sample of n has variance 1/(4n) whatever the share, poll i of pollster j on day t says

    z_i = level(t) + house_j(t) + noise_i

- level: a random walk, ``walk`` per square root of a day (Jackman 2005, Australian Journal of Political Science 40);
- house_j: a pollster's departure from the others, sd ``house``, which slowly reverts (Ornstein-Uhlenbeck, covariance
  ``house**2 * exp(-days / 730)``); a quarter of its variance belongs to the population asked (its adults are not its
  likely voters);
- noise: ``phi * (1 / (4 n) + 1 / (4 * 2000))`` plus the variance of rounding. The second term keeps a poll of 20,000
  from counting as twenty of 1,000: what goes wrong in a poll besides sampling does not shrink with n (measured).

The three parameters are never maximised: draws from weak priors and once more from where the likelihood is are
weighted by importance (population Monte Carlo; Cappe et al. 2004, Journal of Computational and Graphical Statistics
13), so five polls work too. The draws are a fixed lattice: the same polls give the same bands on every machine.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import cho_solve, cholesky, solve_triangular
from scipy.special import ndtr, ndtri

from polls.statistics import recalibration

Array = NDArray[np.float64]
Codes = NDArray[np.int64]
Mixture = tuple[Array, Array]  # means and standard deviations, each (draws, points), z scale

FIRST_DRAWS, SECOND_DRAWS, MOST_DRAWS = 40, 24, 16
HOUSE_DAYS = 730.0  # one year forecasts two weeks ahead as well, two months ahead a little worse
# Medians of (walk, house, phi): half of 0.0046 and 0.039 in units of sqrt(p(1-p)), as dz = dp / (2 sqrt(p(1-p)));
# phi so that a poll of 1,000 has about its simple random sampling variance.
PRIOR_MEDIAN = np.array([0.0023, 0.0195, 0.65])
PRIOR_LOG_SD = np.array([0.7, 0.4, 0.4])
NONSAMPLING = 1 / (4 * 2000.0)
LEVEL_SD = 0.5  # before any poll: as wide as the whole scale
HUBER = 2.5
BURN_IN = 5
OF_POLLSTER = 0.75  # part of a house effect that all populations of a pollster share (measured: 0.6 to 0.8)


def kinship(days: Array, who: Codes, other_days: Array, others: Codes) -> Array:
    """Correlation of the house effects of two sets of polls; ``who`` has a pollster and a population code a poll."""
    pollster = who[:, 0, None] == others[None, :, 0]
    population = who[:, 1, None] == others[None, :, 1]
    alike: Array = pollster * np.where(population, 1.0, OF_POLLSTER)
    alike *= np.exp(-np.abs(days[:, None] - other_days[None, :]) / HOUSE_DAYS)
    return alike


def lattice(count: int) -> Array:
    """``count`` points spread evenly over the standard normal in three dimensions.

    An additive recurrence on the generalised golden ratio (Roberts 2018, "The unreasonable effectiveness of
    quasirandom sequences") instead of random numbers.
    """
    g = 1.2207440846057596  # the real root of x**4 = x + 1
    points: Array = ndtri((0.5 + np.arange(1, count + 1)[:, None] / g ** np.arange(1, 4)) % 1.0)
    return points


def parameters(standard: Array) -> Array:
    """Rows of (walk, house, phi) from rows on the scale where the prior is standard normal."""
    rows: Array = PRIOR_MEDIAN * np.exp(PRIOR_LOG_SD * standard)
    return rows


def second_draws(first: Array, log_weight: Array, count: int = SECOND_DRAWS) -> tuple[Array, Array]:
    """More draws where the likelihood is, and log(prior / proposal) of each: a normal fitted to the weighted first."""
    w = np.exp(log_weight - log_weight.max())
    w /= w.sum()
    mean = w @ first
    spread = (first - mean).T @ (w[:, None] * (first - mean)) + 0.09 * np.eye(3)
    lower = np.linalg.cholesky(spread)
    e = lattice(count)
    new = mean + e @ lower.T
    return new, 0.5 * (e**2).sum(axis=1) - 0.5 * (new**2).sum(axis=1) + np.log(np.diag(lower)).sum()


def quantiles(mixture: Mixture, weights: Array, probabilities: Any) -> Array:
    """Quantiles of mixtures of normals, one row per probability, by halving the spread between the components."""
    means, sds = mixture
    p = np.asarray(probabilities, dtype=float).reshape(len(probabilities), -1, 1)
    each = means.T + ndtri(p) * sds.T  # probability, point, draw
    low, high = each.min(axis=2), each.max(axis=2)
    for _ in range(24):
        middle = (low + high) / 2
        below = ndtr((middle[..., None] - means.T) / sds.T) @ weights < p[..., 0]
        low, high = np.where(below, middle, low), np.where(below, high, middle)
    found: Array = (low + high) / 2
    return found


class Factor(NamedTuple):
    """One draw of the parameters with the Cholesky factor of the polls' covariance under it."""

    walk: float
    house: float
    phi: float
    lower: Array
    alpha: Array


class Level:
    """The fitted level of one answer over up to some hundred polls.

    One entry per poll, by rising day: ``days``, ``who`` (pollster and population code), ``z``, ``sampling``
    (1/(4n)) and ``rounding`` (variance on the z scale). After fitting: ``draws`` and their ``weights``, ``scores``
    (each poll against the forecast from the polls before it), ``known_errors``, ``new_errors`` and ``scale``
    (:mod:`polls.statistics.recalibration`).
    """

    def __init__(self, days: Array, who: Codes, z: Array, sampling: Array, rounding: Array) -> None:
        self.days, self.who, self.z, self.rounding = days, who, z, rounding
        self.noise = sampling + NONSAMPLING
        self.origin = float(days.min()) - 1.0
        self.centre = float(np.median(z))
        self.excess = np.ones(len(z))
        self._factors: list[Factor] | None = None
        self._kin = kinship(days, who, days, who)
        self._least = np.minimum.outer(days - self.origin, days - self.origin)
        self._downweight()
        self._fit()
        del self._kin, self._least

    def __getstate__(self) -> dict[str, Any]:
        return self.__dict__ | {"_factors": None}  # cheap to make again, heavy to store

    def _covariance(self, walk: float, house: float, phi: float) -> Array:
        k: Array = walk**2 * self._least
        k += house**2 * self._kin
        k += LEVEL_SD**2
        k[np.diag_indices_from(k)] += phi * self.noise * self.excess + self.rounding
        return k

    def _downweight(self) -> None:
        """Gives outliers more noise, so that one wild poll moves neither level nor parameters (Huber 1964)."""
        y = self.z - self.centre
        for _ in range(2):
            inverse = np.linalg.inv(self._covariance(*PRIOR_MEDIAN))
            size = np.abs(inverse @ y) / np.sqrt(np.diag(inverse))  # left-out residuals, Rasmussen and Williams 5.12
            usual = max(float(np.median(size)) / 0.6745, 1.0)
            self.excess = self.excess * np.maximum(1.0, (size / usual / HUBER) ** 2)

    def _fit(self) -> None:
        first = lattice(FIRST_DRAWS)
        like, history = self._forecasts(parameters(first))
        second, ratio = second_draws(first, like)
        like_2, history_2 = self._forecasts(parameters(second))
        ratios = np.concatenate([np.zeros(len(first)), ratio])
        log_weight = np.concatenate([like, like_2]) + ratios
        self._recalibrate(ratios, [np.vstack(pair) for pair in zip(history, history_2, strict=True)])
        kept = np.argsort(-log_weight, kind="stable")[:MOST_DRAWS]
        weights = np.exp(log_weight[kept] - log_weight.max())
        kept = kept[weights > 0.005 * weights.sum()]
        self.draws = parameters(np.vstack([first, second]))[kept]
        self.weights: Array = np.exp(log_weight[kept] - log_weight.max())
        self.weights /= self.weights.sum()

    def _forecasts(self, draws: Array) -> tuple[Array, list[Array]]:
        """Log-likelihood of each draw; each poll forecast from those before it: mean, sd, log-likelihood until then.

        All at once: row i of the Cholesky factor is the forecast of poll i from polls 0 to i-1.
        """
        y = self.z - self.centre
        mean, sd, gains = np.empty((3, len(draws), len(y)))
        for d, (walk, house, phi) in enumerate(draws):
            lower = cholesky(self._covariance(walk, house, phi).T, lower=True, overwrite_a=True, check_finite=False)
            white = solve_triangular(lower, y, lower=True, check_finite=False)
            step = np.diag(lower)
            sd[d] = np.sqrt(step**2 - phi * self.noise * (self.excess - 1))
            mean[d] = y - white * step
            gains[d] = -0.5 * white**2 - np.log(step)
        return gains.sum(axis=1), [mean, sd, np.cumsum(gains, axis=1) - gains]

    def _recalibrate(self, log_ratio: Array, history: list[Array]) -> None:
        """Learns from each poll's forecast, made with the weights known at that time."""
        mean, sd, before = history
        log_weight = log_ratio[:, None] + before
        w = np.exp(log_weight - log_weight.max(axis=0))
        w /= w.sum(axis=0)
        centre = (w * mean).sum(axis=0)
        variance = (w * (sd**2 + mean**2)).sum(axis=0) - centre**2
        self.scores = (self.z - self.centre - centre) / np.sqrt(variance)
        new = np.zeros(len(self.z), dtype=bool)
        new[np.unique(self.who[:, 0], return_index=True)[1]] = True
        use = np.arange(len(self.z)) >= BURN_IN
        self.known_errors = recalibration.posterior(self.scores[use & ~new], "known")
        self.new_errors = recalibration.posterior(self.scores[use & new], "new")
        self.scale = max(recalibration.spread(self.known_errors), 1.0)

    @property
    def factors(self) -> list[Factor]:
        """One per draw, made when first needed."""
        if self._factors is None:
            since = self.days - self.origin
            kin = kinship(self.days, self.who, self.days, self.who)
            least = np.minimum.outer(since, since)
            made = []
            for walk, house, phi in self.draws.tolist():
                k = LEVEL_SD**2 + walk**2 * least + house**2 * kin
                k[np.diag_indices_from(k)] += phi * self.noise * self.excess + self.rounding
                lower = cholesky(k.T, lower=True, overwrite_a=True, check_finite=False)
                alpha = cho_solve((lower, True), self.z - self.centre, check_finite=False)
                made.append(Factor(walk, house, phi, lower, alpha))
            self._factors = made
        return self._factors

    def _since(self, days: Array) -> Array:
        return np.maximum(days - self.origin, 0.0)

    def _level_cross(self, f: Factor, days: Array) -> Array:
        k: Array = LEVEL_SD**2 + f.walk**2 * np.minimum.outer(self._since(days), self.days - self.origin)
        return k

    def _house_cross(self, f: Factor, days: Array, who: Codes) -> Array:
        k: Array = f.house**2 * kinship(days, who, self.days, self.who)
        return k

    def _posterior(self, cross: Any, prior: Any, centre: float = 0.0) -> Mixture:
        """Means and variances under each draw, from covariances with the polls and prior variances."""
        means, variances = [], []
        for f in self.factors:
            k = cross(f)
            means.append(centre + k @ f.alpha)
            white = solve_triangular(f.lower, k.T, lower=True, overwrite_b=True, check_finite=False)
            variances.append(np.maximum(prior(f) - np.einsum("ij,ij->j", white, white), 1e-12))
        return np.array(means), np.sqrt(np.array(variances))

    def level(self, days: Array) -> Mixture:
        """The level on ``days``; its standard deviations already carry ``scale``."""
        means, sds = self._posterior(
            lambda f: self._level_cross(f, days),
            lambda f: LEVEL_SD**2 + f.walk**2 * self._since(days),
            self.centre,
        )
        return means, self.scale * sds

    def poll(self, days: Array, who: Codes, sampling: Array, rounding: Array) -> Mixture:
        """Polls yet to come; an unknown pollster has code -1. Not yet recalibrated: see :meth:`poll_probabilities`."""
        return self._posterior(
            lambda f: self._level_cross(f, days) + self._house_cross(f, days, who),
            lambda f: (
                LEVEL_SD**2 + f.walk**2 * self._since(days) + f.house**2 + f.phi * (sampling + NONSAMPLING) + rounding
            ),
            self.centre,
        )

    def poll_probabilities(self, who: Codes, wanted: Any) -> Array:
        """Probability levels (wanted, polls) whose model quantiles are the recalibrated ones at ``wanted``."""
        known, new = (
            recalibration.probabilities(errors, wanted)[:, None] for errors in (self.known_errors, self.new_errors)
        )
        out: Array = np.where(np.isin(who[:, 0], self.who[:, 0])[None, :], known, new)
        return out

    def change(self, first: float, last: float) -> Mixture:
        """level(last) - level(first)."""
        days = np.array([first, last])
        means, sds = self._posterior(
            lambda f: np.diff(self._level_cross(f, days), axis=0),
            lambda f: f.walk**2 * np.abs(np.diff(self._since(days))),
        )
        return means, self.scale * sds

    def house_effects(self, days: Array, who: Codes) -> Mixture:
        """House effects of pollsters on ``days``."""
        means, sds = self._posterior(lambda f: self._house_cross(f, days, who), lambda f: f.house**2)
        return means, self.scale * sds

    def left_out(self) -> tuple[Array, Array]:
        """Mean and sd of each poll given all the others (Rasmussen and Williams 2006, equation 5.12)."""
        means, variances = [], []
        for f in self.factors:
            root = solve_triangular(f.lower, np.eye(len(self.z)), lower=True, overwrite_b=True, check_finite=False)
            inverse = np.einsum("ij,ij->j", root, root)
            means.append(self.z - f.alpha / inverse)
            variances.append(1 / inverse - f.phi * self.noise * (self.excess - 1))
        mean = self.weights @ np.array(means)
        second = self.weights @ (np.array(variances) + np.array(means) ** 2)
        return mean, self.scale * np.sqrt(np.maximum(second - mean**2, 1e-12))
