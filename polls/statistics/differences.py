"""Differences between figures: changes between waves, gaps between groups, leads, and whether they are real."""

from __future__ import annotations

from dataclasses import dataclass
from math import erf, sqrt

from polls.statistics.intervals import MODELLED, Interval, IntervalError


@dataclass(frozen=True, slots=True)
class Difference:
    """A difference in points with its interval, the probability of its sign, and a sentence.

    ``probability`` is that of a flat prior, 0.5 to 1; ``words`` is a plain sentence that can be printed.
    """

    difference: float
    low: float
    high: float
    standard_error: float
    confidence: float
    probability: float
    uncertainty: str
    words: str


def change(now: Interval, then: Interval, *, name: str = "the figure") -> Difference:
    """How far a share moved between two independent samples, such as two waves.

    Interval by Newcombe's hybrid score (1998, Statistics in Medicine 17, method 10) from the two shares' own intervals,
    so that design effects, rounding and extreme shares carry over. Raises :class:`IntervalError` where the two have
    different confidence levels.

    >>> from polls.statistics.intervals import share_interval
    >>> print(change(share_interval(39, 1000), share_interval(45, 1000), name="Approval").words)
    Approval fell by 6.0 points (95% interval -10.3 to -1.7).
    """
    moved = _independent(now, then)
    words = change_in_words(name, moved.difference, moved.low, moved.high, moved.probability, moved.confidence)
    return _worded(moved, words)


def gap(one: Interval, other: Interval, *, name: str = "one group", other_name: str = "the other") -> Difference:
    """The gap between the shares of two groups that share no respondents, such as men and women of one poll.

    Newcombe's interval as in :func:`change`.
    """
    apart = _independent(one, other)
    more, less = (name, other_name) if apart.difference >= 0 else (other_name, name)
    span = _span(apart.low, apart.high, apart.confidence)
    size = f"{abs(apart.difference):.1f} points"
    if apart.low > 0 or apart.high < 0:
        words = f"Among {more} the share is {size} higher than among {less} ({span})."
    else:
        words = (
            f"No clear gap between {more} and {less}: {size} ({span}), "
            f"with a {_percent(apart.probability)} chance that the share is really higher among {more}."
        )
    return _worded(apart, words)


def lead(interval: Interval, *, name: str = "the first", other: str = "the second") -> Difference:
    """Whether a lead (:func:`polls.statistics.intervals.lead_interval`) is real."""
    probability = _probability(interval.estimate, interval.standard_error)
    words = lead_in_words(name, other, interval.estimate, interval.low, interval.high, probability, interval.confidence)
    return Difference(
        interval.estimate, interval.low, interval.high, interval.standard_error, interval.confidence, probability,
        interval.uncertainty, words,
    )  # fmt: skip


def change_in_words(
    name: str, moved: float, low: float, high: float, probability: float, confidence: float = 0.95, when: str = ""
) -> str:
    """A sentence on a change that can be printed; figures in points, ``probability`` that it has the sign shown."""
    span = _span(low, high, confidence)
    if low > 0 or high < 0:
        return f"{name} {'rose' if moved > 0 else 'fell'} by {abs(moved):.1f} points{when} ({span})."
    return (
        f"{name}: no clear change{when}: {moved:+.1f} points ({span}), "
        f"with a {_percent(probability)} chance that it really {'rose' if moved >= 0 else 'fell'}."
    )


def lead_in_words(
    name: str, other: str, ahead: float, low: float, high: float, probability: float, confidence: float = 0.95
) -> str:
    """A sentence on a lead that can be printed; figures in points, ``probability`` that the one ahead really is."""
    first, second = (name, other) if ahead >= 0 else (other, name)
    if ahead < 0:
        low, high = -high, -low
    span = _span(low, high, confidence)
    if low > 0:
        return f"{first} leads {second} by {abs(ahead):.1f} points ({span})."
    return (
        f"{first} and {second} are too close to call: {abs(ahead):.1f} points apart ({span}), "
        f"with a {_percent(probability)} chance that {first} is really ahead."
    )


def _span(low: float, high: float, confidence: float) -> str:
    return f"{confidence:.0%} interval {low:+.1f} to {high:+.1f}"


def _percent(probability: float) -> str:
    """A probability in words, never 100%."""
    return "more than 99%" if probability > 0.99 else f"{probability:.0%}"


def _probability(difference: float, error: float) -> float:
    if error <= 0:
        raise IntervalError("a difference without a standard error has no probability")
    return 0.5 * (1 + erf(abs(difference) / error / sqrt(2)))


def _independent(one: Interval, other: Interval) -> Difference:
    if one.confidence != other.confidence:
        raise IntervalError(f"intervals at {one.confidence:.0%} and {other.confidence:.0%} cannot be compared")
    d = one.estimate - other.estimate
    error = sqrt(one.standard_error**2 + other.standard_error**2)
    low = d - sqrt((one.estimate - one.low) ** 2 + (other.high - other.estimate) ** 2)
    high = d + sqrt((one.high - one.estimate) ** 2 + (other.estimate - other.low) ** 2)
    label = one.uncertainty if one.uncertainty == other.uncertainty else MODELLED
    return Difference(d, low, high, error, one.confidence, _probability(d, error), label, "")


def _worded(found: Difference, words: str) -> Difference:
    from dataclasses import replace

    return replace(found, words=words)
