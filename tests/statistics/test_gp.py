"""The Gaussian process against plain linear algebra: what the formulas claim is what conditioning gives."""

import pickle

import numpy as np
import pytest
from scipy.stats import multivariate_normal, norm

from polls.statistics import gp, recalibration
from polls.statistics.level import AnswerLevel, angle, points, rounding_variance


def made(n: int = 40, seed: int = 2) -> gp.Level:
    random = np.random.default_rng(seed)
    days = np.sort(random.uniform(0, 100, n))
    size = random.choice([600.0, 1500.0], n)
    share = np.clip(random.normal(0.4, 0.02, n), 0, 1)
    who = np.column_stack([random.integers(0, 5, n), random.integers(0, 2, n)])
    return gp.Level(days, who, angle(share, size), 1 / (4 * size), rounding_variance(100 * share, np.ones(n)))


def joint(fit: gp.Level, f: gp.Factor, days: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Covariances of the polls, of the level on ``days`` with the polls, and of the level: from the docstring."""
    t, u = fit.days - fit.origin, days - fit.origin
    alike = (fit.who[:, None, :] == fit.who[None, :, :]) @ np.array([gp.OF_POLLSTER, 1 - gp.OF_POLLSTER])
    same = np.where(fit.who[:, None, 0] == fit.who[None, :, 0], alike, 0.0)
    kept = np.exp(-np.abs(t[:, None] - t[None, :]) / gp.HOUSE_DAYS)
    k = gp.LEVEL_SD**2 + f.walk**2 * np.minimum.outer(t, t) + f.house**2 * same * kept
    k += np.diag(f.phi * fit.noise * fit.excess + fit.rounding)
    cross = gp.LEVEL_SD**2 + f.walk**2 * np.minimum.outer(u, t)
    return k, cross, gp.LEVEL_SD**2 + f.walk**2 * np.minimum.outer(u, u)


def test_the_level_is_the_conditional_normal() -> None:
    fit, days = made(), np.array([5.0, 50.0, 99.0, 120.0])
    means, sds = fit.level(days)
    moved, moved_sd = fit.change(5.0, 99.0)
    for d, f in enumerate(fit.factors):
        k, cross, prior = joint(fit, f, days)
        gain = cross @ np.linalg.inv(k)
        after = prior - gain @ cross.T
        assert means[d] == pytest.approx(fit.centre + gain @ (fit.z - fit.centre), abs=1e-8)
        assert sds[d] == pytest.approx(fit.scale * np.sqrt(np.diag(after)), rel=1e-4)
        assert moved[d, 0] == pytest.approx(means[d, 2] - means[d, 0], abs=1e-8)
        spread = np.sqrt(after[0, 0] + after[2, 2] - 2 * after[0, 2])
        assert moved_sd[d, 0] == pytest.approx(fit.scale * spread, rel=1e-4)


def test_polls_left_out_are_what_the_others_expect() -> None:
    fit = made()
    mean, sd = fit.left_out()
    for i in (0, 17, 39):
        others = np.arange(len(fit.z)) != i
        expected, second = 0.0, 0.0
        for w, f in zip(fit.weights, fit.factors, strict=True):
            k, _, _ = joint(fit, f, fit.days)
            gain = k[i, others] @ np.linalg.inv(k[np.ix_(others, others)])
            m = fit.centre + gain @ (fit.z[others] - fit.centre)
            v = k[i, i] - gain @ k[others, i] - f.phi * fit.noise[i] * (fit.excess[i] - 1)
            expected, second = expected + w * m, second + w * (v + m**2)
        assert mean[i] == pytest.approx(expected, abs=1e-8)
        assert sd[i] == pytest.approx(fit.scale * np.sqrt(second - expected**2), rel=1e-4)


def test_forecasts_from_earlier_polls_multiply_to_the_likelihood() -> None:
    fit = made()
    again = gp.Level.__new__(gp.Level)
    again.__dict__ = dict(fit.__dict__)
    since = fit.days - fit.origin
    again._kin = gp.kinship(fit.days, fit.who, fit.days, fit.who)
    again._least = np.minimum.outer(since, since)
    like, _ = again._forecasts(fit.draws)
    for value, f in zip(like, fit.factors, strict=True):
        k, _, _ = joint(fit, f, fit.days)
        exact = multivariate_normal(np.zeros(len(fit.z)), k).logpdf(fit.z - fit.centre)
        assert value - 0.5 * len(fit.z) * np.log(2 * np.pi) == pytest.approx(exact, rel=1e-6)


def test_importance_weights_find_the_posterior_mean() -> None:
    """Mean of each log parameter by the draws against a fine grid over the prior."""
    fit = made(60)
    axis = np.linspace(-2.6, 2.6, 15)
    grid = np.array(np.meshgrid(axis, axis, axis)).reshape(3, -1).T
    like = np.empty(len(grid))
    for g, row in enumerate(gp.parameters(grid)):
        k, _, _ = joint(fit, gp.Factor(*row, fit.z, fit.z), fit.days)
        lower = np.linalg.cholesky(k)
        white = np.linalg.solve(lower, fit.z - fit.centre)
        like[g] = -0.5 * white @ white - np.log(np.diag(lower)).sum() - 0.5 * (grid[g] ** 2).sum()
    w = np.exp(like - like.max())
    exact = w @ grid / w.sum()
    found = fit.weights @ ((np.log(fit.draws) - np.log(gp.PRIOR_MEDIAN)) / gp.PRIOR_LOG_SD)
    assert found == pytest.approx(exact, abs=0.5)  # in prior standard deviations


def test_quantiles_of_mixtures() -> None:
    means, sds, weights = np.array([[0.0], [3.0]]), np.array([[1.0], [0.5]]), np.array([0.7, 0.3])
    for p in (0.025, 0.5, 0.9):
        q = gp.quantiles((means, sds), weights, (p,))[0, 0]
        assert 0.7 * norm.cdf(q) + 0.3 * norm.cdf(q, 3, 0.5) == pytest.approx(p, abs=1e-6)


def test_recalibration_learns_scale_and_tails() -> None:
    random = np.random.default_rng(4)
    usual = recalibration.posterior(np.empty(0), "known")
    wide = recalibration.posterior(1.6 * random.normal(size=300), "known")
    narrow = recalibration.posterior(0.6 * random.normal(size=300), "known")
    upper = [recalibration.probabilities(w, (0.975,))[0] for w in (narrow, usual, wide)]
    assert upper == sorted(upper)
    assert norm.ppf(upper[0]) == pytest.approx(0.6 * 1.96, rel=0.12)
    assert norm.ppf(upper[2]) == pytest.approx(1.6 * 1.96, rel=0.12)
    heavy = recalibration.posterior(random.standard_t(3, size=600) * 0.6, "known")
    fifty, most = norm.ppf(recalibration.probabilities(heavy, (0.75, 0.995)))
    assert most / fifty > 1.15 * norm.ppf(0.995) / norm.ppf(0.75)


def test_one_wild_poll_moves_little() -> None:
    fit = made()
    z = fit.z.copy()
    z[20] += 0.15  # 15 points
    wild = gp.Level(fit.days, fit.who, z, fit.noise - gp.NONSAMPLING, fit.rounding)
    day = np.array([fit.days[20]])
    before, after = (points(gp.quantiles(f.level(day), f.weights, (0.5,)))[0, 0] for f in (fit, wild))
    assert abs(after - before) < 0.8
    assert wild.excess[20] > 3


def test_fits_are_the_same_every_time_and_small_in_storage() -> None:
    one, two = made(), made()
    assert np.array_equal(one.draws, two.draws)
    assert np.array_equal(one.level(np.array([50.0]))[0], two.level(np.array([50.0]))[0])
    stored = pickle.dumps(one)
    assert len(stored) < 60_000
    assert np.array_equal(pickle.loads(stored).level(np.array([50.0]))[0], one.level(np.array([50.0]))[0])


def test_windows_join_without_a_step() -> None:
    random = np.random.default_rng(9)
    n = 900
    days = np.sort(random.uniform(0, 700, n))
    level = 45 + np.cumsum(random.normal(0, 0.2, 701))
    value = level[days.astype(int)] + random.normal(0, 1.5, n)
    who = np.column_stack([random.integers(0, 8, n), np.zeros(n, dtype=int)])
    fit = AnswerLevel(days, who, value, np.full(n, 1000.0), np.full(n, 0.1))
    assert len(fit.windows) == 3
    grid = np.arange(0.0, 701)
    assert fit._shares(grid).sum(axis=0) == pytest.approx(np.ones(701))
    low, middle, high = fit.level(grid, (0.025, 0.5, 0.975))
    assert np.abs(np.diff(middle)).max() < 0.6
    assert np.mean((level >= low) & (level <= high)) > 0.85
    (moved, low_moved, high_moved), up = fit.change(10, 690, (0.5, 0.025, 0.975))
    assert moved == pytest.approx(middle[690] - middle[10], abs=0.3)
    assert low_moved < level[690] - level[10] < high_moved
    assert (up > 0.5) == (moved > 0)
