"""Intervals for single figures: shares, subgroups, leads and nets. Plain numbers in, percentage points out.

Three uncertainties are kept apart and named in every result: *sampling error* (who happened to be asked), *trend
uncertainty* (:mod:`polls.statistics.trends`) and *total error* (against an election result). For a sample without known
probabilities of selection (an opt-in panel) a margin of sampling error does not exist: with ``opt_in=True`` the same
arithmetic is labelled *modelled error* (AAPOR 2015, Guidance on reporting precision for nonprobability samples).
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite, sqrt

from polls.errors import PollsError
from polls.statistics.base import DESIGN_EFFECT, SIMPLE_RANDOM, STATED_MARGIN, z_value

SAMPLING, MODELLED, TREND, TOTAL = "sampling error", "modelled error", "trend uncertainty", "total error"
IMPUTED = "imputed base"
METHODS = ("wilson", "jeffreys", "normal")
# Set on US general elections of 1998-2022; benchmarks/trend.py shows the coverage by year and sample size.
TOTAL_DESIGN_EFFECT = 1.5
TOTAL_BEYOND_SAMPLING = {"margin": 4.9, "share": 4.0}


class IntervalError(PollsError, ValueError):
    """A figure or a base for which there is no interval; the text says why."""


@dataclass(frozen=True, slots=True)
class Interval:
    """A figure with its interval, all in percentage points; ``confidence`` is a probability.

    ``uncertainty`` names what the interval covers (sampling error, modelled error, total error), ``basis`` what it
    rests on; ``effective`` is the effective number of respondents.
    """

    estimate: float
    low: float
    high: float
    standard_error: float
    confidence: float
    uncertainty: str
    basis: str
    effective: float

    def __str__(self) -> str:
        span = f"{self.low:.1f} to {self.high:.1f}"
        return f"{self.estimate:g} ({self.confidence:.0%} interval {span}; {self.uncertainty}, {self.basis})"


def margin_of_error(n: float, share: float = 50, *, confidence: float = 0.95, design_effect: float = 1.0) -> float:
    """Margin of error in points of a share (points) of n respondents: ``z sqrt(deff p (1-p) / n)`` (Kish 1965).

    The customary single figure of a poll is the one at 50%, where it is widest.

    >>> round(margin_of_error(1000), 1)
    3.1
    """
    _check(share=share, n=n)
    return 100 * _z(confidence) * sqrt(design_effect * share / 100 * (1 - share / 100) / n)


def design_effect(n: float, margin: float, *, confidence: float = 0.95) -> float:
    """Design effect of a poll that states both n and a margin of error in points: ``(margin sqrt(n) / 98)**2`` at 95%.

    >>> round(design_effect(1000, 4), 2)
    1.67
    """
    _check(n=n, margin=margin)
    return n * (margin / (50 * _z(confidence))) ** 2


def effective_size(n: float | None = None, margin: float | None = None, *, confidence: float = 0.95) -> float:
    """Effective number of respondents: ``(98 / margin)**2`` at 95%, not above a stated n; n where that is all there is.

    Raises :class:`IntervalError` where neither is given.

    >>> round(effective_size(margin=4))
    600
    """
    return _base(n, margin, confidence)[0]


def rounding_error(grain: float) -> float:
    """Standard error in points that rounding to steps of ``grain`` adds: ``grain / sqrt(12)`` (Sheppard 1898).

    >>> round(rounding_error(10), 1)  # "nine in 10"
    2.9
    """
    return grain / sqrt(12)


def share_interval(
    value: float,
    n: float | None = None,
    margin: float | None = None,
    *,
    method: str = "wilson",
    confidence: float = 0.95,
    grain: float = 0.0,
    opt_in: bool = False,
) -> Interval:
    """Interval of a share from n, a stated margin of error (points), or both.

    ``method``: "wilson" (score, Wilson 1927; holds for extreme shares), "jeffreys" (beta quantiles; Brown, Cai and
    DasGupta 2001) or "normal" (textbook). ``grain``: the reporting step, whose rounding is counted in. Raises
    :class:`IntervalError` for an impossible share or no base.

    >>> print(share_interval(39, 1000))
    39 (95% interval 36.0 to 42.1; sampling error, sample size (simple random sampling))
    """
    _check(share=value)
    effective, basis = _base(n, margin, confidence)
    z, p = _z(confidence), value / 100
    if method == "normal":
        half = z * sqrt(p * (1 - p) / effective)
        low, high = p - half, p + half
    elif method == "jeffreys":
        low, high = _jeffreys(p, effective, confidence)
    elif method == "wilson":
        middle = (p + z * z / (2 * effective)) / (1 + z * z / effective)
        half = z * sqrt(p * (1 - p) / effective + (z / (2 * effective)) ** 2) / (1 + z * z / effective)
        low, high = middle - half, middle + half
    else:
        raise IntervalError(f"{method!r} is no method: {', '.join(METHODS)}")
    more = z * rounding_error(grain)
    low = value - sqrt(max(value - 100 * low, 0.0) ** 2 + more**2)
    high = value + sqrt(max(100 * high - value, 0.0) ** 2 + more**2)
    # At 0 and 100 the plain formula would promise certainty; the score interval says how far off the share may be.
    error = 100 * sqrt(p * (1 - p) / effective) if 0 < p < 1 else max(high - value, value - low) / z
    error = sqrt(error**2 + rounding_error(grain) ** 2)
    label = MODELLED if opt_in else SAMPLING
    return Interval(value, max(low, 0.0), min(high, 100.0), error, confidence, label, basis, effective)


def subgroup_interval(
    value: float,
    n: float | None = None,
    margin: float | None = None,
    *,
    poll_n: float | None = None,
    poll_margin: float | None = None,
    part: float | None = None,
    confidence: float = 0.95,
    grain: float = 0.0,
    opt_in: bool = False,
) -> Interval:
    """Interval of a subgroup's share, from its own n or margin of error and the design effect of the whole poll.

    Where neither is stated there is no interval, unless ``part`` (the group's part of the sample, 0 to 1) asks for an
    imputed base ``part * poll_n``, and then ``basis`` is "imputed base". Raises :class:`IntervalError` otherwise.
    """
    basis = None
    if n is None and margin is None:
        if part is None or poll_n is None:
            raise IntervalError(
                "the subgroup states neither its own n nor a margin of error; part= and poll_n= impute one"
            )
        if not 0 < part <= 1:
            raise IntervalError(f"part is {part}: the group's part of the sample is above 0 and at most 1")
        n, basis = part * poll_n, IMPUTED
    if margin is None and n is not None and poll_n is not None and poll_margin is not None:
        n /= max(design_effect(poll_n, poll_margin, confidence=confidence), 1.0)
        basis = basis or DESIGN_EFFECT
    found = share_interval(value, n, margin, confidence=confidence, grain=grain, opt_in=opt_in)
    return found if basis is None else _with_basis(found, basis)


def lead_interval(
    first: float,
    second: float,
    n: float | None = None,
    margin: float | None = None,
    *,
    confidence: float = 0.95,
    grain: float = 0.0,
    opt_in: bool = False,
) -> Interval:
    """Interval of a lead or net, ``first - second``, both answers of one question in one sample (points).

    Variance ``((p1 + p2) - (p1 - p2)**2) / (n - 1)`` (Franklin 2007, The margin of error for differences in polls): the
    two shares are not independent, and the margin of a lead is nearly twice that of a share.

    >>> print(lead_interval(47, 43, 1000))
    4 (95% interval -1.9 to 9.9; sampling error, sample size (simple random sampling))
    """
    _check(share=first)
    _check(share=second)
    if first + second > 100 + grain + 1e-9:
        raise IntervalError(f"{first:g} and {second:g} are more than 100 together: no two answers of one question")
    effective, basis = _base(n, margin, confidence)
    if effective <= 1:
        raise IntervalError("one respondent has no margin of error")
    p, q = first / 100, second / 100
    variance = 1e4 * (p + q - (p - q) ** 2) / (effective - 1) + 2 * rounding_error(grain) ** 2
    lead, half = first - second, _z(confidence) * sqrt(variance)
    label = MODELLED if opt_in else SAMPLING
    low, high = max(lead - half, -100.0), min(lead + half, 100.0)
    return Interval(lead, low, high, sqrt(variance), confidence, label, basis, effective)


def total_interval(
    first: float, second: float | None = None, *, n: float, confidence: float = 0.95, kind: str = "margin"
) -> Interval:
    """Total error of a final-weeks election poll: of the margin ``first - second``, or of the share ``first``.

    Election polls miss results by more than sampling (Shirani-Mehr, Rothschild, Goel and Gelman 2018, Disentangling
    bias and variance in election polls): ``sqrt(1.5 SRS**2 + 4.9**2)`` for a margin, ``sqrt(1.5 SRS**2 + 4.0**2)`` for
    a share, constants set on the US general elections of 1998-2022 (shares: 2012-22; older polls left more voters
    undecided). There is no such figure for anything else: without a result there is nothing to miss.
    """
    if kind not in TOTAL_BEYOND_SAMPLING:
        raise IntervalError(f"{kind!r}: total error is known only for a margin or a share of an election poll")
    if kind == "margin":
        if second is None:
            raise IntervalError("the margin of an election poll needs both shares")
        found = lead_interval(first, second, n, confidence=confidence)
    else:
        found = share_interval(first, n, confidence=confidence)
    error = sqrt(TOTAL_DESIGN_EFFECT * found.standard_error**2 + TOTAL_BEYOND_SAMPLING[kind] ** 2)
    half = _z(confidence) * error
    lowest = -100.0 if kind == "margin" else 0.0
    low, high = max(found.estimate - half, lowest), min(found.estimate + half, 100.0)
    return Interval(found.estimate, low, high, error, confidence, TOTAL, "past election polls", found.effective)


def _z(confidence: float) -> float:
    if not 0.5 <= confidence < 1:
        raise IntervalError(f"a confidence of {confidence} is none: it is a probability such as 0.95")
    return z_value(confidence)


def _jeffreys(p: float, n: float, confidence: float) -> tuple[float, float]:
    from scipy.special import betaincinv

    tail = (1 - confidence) / 2
    a, b = p * n + 0.5, (1 - p) * n + 0.5
    return float(betaincinv(a, b, tail)), float(betaincinv(a, b, 1 - tail))


def _with_basis(found: Interval, basis: str) -> Interval:
    from dataclasses import replace

    return replace(found, basis=basis)


def _base(n: float | None, margin: float | None, confidence: float) -> tuple[float, str]:
    """Effective n and the basis of the interval."""
    _z(confidence)
    if n is None and margin is None:
        raise IntervalError("neither a sample size nor a margin of error is known: there is no interval")
    if n is not None:
        _check(n=n)
    if margin is None:
        assert n is not None
        return float(n), SIMPLE_RANDOM
    _check(margin=margin)
    implied = (50 * _z(confidence) / margin) ** 2
    return (implied if n is None else min(float(n), implied)), STATED_MARGIN


def _check(*, share: float | None = None, n: float | None = None, margin: float | None = None) -> None:
    if share is not None and not 0 <= share <= 100:
        raise IntervalError(f"{share:g} is no share in percentage points (0 to 100)")
    if n is not None and not (isfinite(n) and n > 0):
        raise IntervalError(f"a sample of {n:g} is none")
    if margin is not None and not 0 < margin < 50:
        raise IntervalError(f"a margin of error of {margin:g} points is none (above 0, below 50)")
