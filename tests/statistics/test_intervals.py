"""Intervals of single figures: against statsmodels, against simulated samples, and what is refused."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binom
from statsmodels.stats.proportion import proportion_confint

from polls.errors import PollsError
from polls.statistics.intervals import (
    IntervalError,
    design_effect,
    effective_size,
    lead_interval,
    margin_of_error,
    rounding_error,
    share_interval,
    subgroup_interval,
    total_interval,
)

SHARES = (0.5, 3, 10, 39, 50, 66.7, 97)
SIZES = (30, 400, 1013, 20000)


@pytest.mark.parametrize("method", ["wilson", "jeffreys", "normal"])
@pytest.mark.parametrize("confidence", [0.9, 0.95, 0.99])
def test_shares_agree_with_statsmodels(method: str, confidence: float) -> None:
    for value in SHARES:
        for n in SIZES:
            low, high = proportion_confint(value / 100 * n, n, alpha=1 - confidence, method=method)
            found = share_interval(value, n, method=method, confidence=confidence)
            assert found.low / 100 == pytest.approx(max(low, 0), abs=1e-9)
            assert found.high / 100 == pytest.approx(min(high, 1), abs=1e-9)


@pytest.mark.parametrize("method", ["wilson", "jeffreys"])
@pytest.mark.parametrize(("n", "near"), [(100, 10), (100, 50), (400, 5), (400, 30), (1000, 2), (1000, 39), (1000, 97)])
def test_shares_cover_what_they_promise(method: str, n: int, near: float) -> None:
    """The exact probability that the interval holds the true share, averaged over true shares nearby."""
    intervals = [share_interval(100 * k / n, n, method=method) for k in range(n + 1)]
    low, high = (np.array([getattr(i, side) for i in intervals]) for side in ("low", "high"))
    true = near + np.linspace(-1, 1, 41)
    chance = binom.pmf(np.arange(n + 1)[:, None], n, true / 100)
    covered = (chance * ((low[:, None] <= true) & (true <= high[:, None]))).sum(axis=0)
    assert 0.94 <= covered.mean() <= 0.96


@pytest.mark.parametrize(("first", "second", "n"), [(47, 43, 1000), (60, 30, 300), (12, 9, 800), (52, 48, 2000)])
def test_leads_cover_what_they_promise(first: float, second: float, n: int) -> None:
    draws = np.random.default_rng(7).multinomial(n, [first / 100, second / 100, 1 - (first + second) / 100], 8000)
    inside = [
        i.low <= first - second <= i.high
        for i in (lead_interval(100 * a / n, 100 * b / n, n) for a, b, _ in draws.tolist())
    ]
    assert 0.94 <= np.mean(inside) <= 0.96


def test_margins_by_the_book() -> None:
    # 98 / sqrt(n) is the newsroom's formula; Pew's table of design effects: n 1,000, margin 4 -> 1.67
    assert margin_of_error(1000) == pytest.approx(98 / np.sqrt(1000), rel=1e-4)
    assert margin_of_error(1000, 10) < margin_of_error(1000)
    assert margin_of_error(1000, design_effect=2) == pytest.approx(margin_of_error(500))
    assert design_effect(1000, 4) == pytest.approx((4 * np.sqrt(1000) / 98) ** 2, rel=1e-4)
    assert effective_size(margin=3) == pytest.approx((98 / 3) ** 2, rel=1e-4)
    assert effective_size(1500, 4) == pytest.approx((98 / 4) ** 2, rel=1e-4)
    assert effective_size(1000, 3) == 1000  # 3.1 was rounded down: nobody asked 1,067 people
    assert effective_size(900) == 900
    assert rounding_error(1) == pytest.approx(np.sqrt(1 / 12))


def test_the_basis_says_where_the_interval_comes_from() -> None:
    n_only, both, margin_only = share_interval(40, 1000), share_interval(40, 1000, 4), share_interval(40, margin=4)
    assert n_only.basis == "sample size (simple random sampling)"
    assert both.basis == margin_only.basis == "stated margin of error"
    assert (both.low, both.high) == (margin_only.low, margin_only.high)
    assert n_only.low > both.low
    assert n_only.uncertainty == "sampling error"
    assert share_interval(40, 1000, opt_in=True).uncertainty == "modelled error"
    assert "modelled error" in str(share_interval(40, 1000, opt_in=True))


def test_a_lead_is_less_sure_than_a_share() -> None:
    lead, share = lead_interval(47, 43, 1000), share_interval(47, 1000)
    assert lead.standard_error == pytest.approx(100 * np.sqrt((0.9 - 0.04**2) / 999))
    assert 1.8 < (lead.high - lead.low) / (share.high - share.low) < 2
    assert lead_interval(43, 47, 1000).high == pytest.approx(-lead.low)


def test_rounding_widens() -> None:
    sharp, rough = share_interval(90, 1000), share_interval(90, 1000, grain=10)  # "nine in 10"
    assert rough.standard_error**2 == pytest.approx(sharp.standard_error**2 + 100 / 12)
    assert rough.low < 85 < sharp.low


def test_subgroups_have_their_own_base_or_none() -> None:
    own = subgroup_interval(70, 250)
    assert own.effective == 250
    assert own.basis == "sample size (simple random sampling)"
    with_design = subgroup_interval(70, 250, poll_n=1000, poll_margin=4)
    assert with_design.effective == pytest.approx(250 / design_effect(1000, 4))
    assert with_design.basis == "sample size with design effect"
    assert subgroup_interval(70, margin=6).basis == "stated margin of error"
    imputed = subgroup_interval(70, part=0.25, poll_n=1000)
    assert (imputed.effective, imputed.basis) == (250, "imputed base")
    with pytest.raises(IntervalError, match="neither its own n"):
        subgroup_interval(70, poll_n=1000, poll_margin=3)
    with pytest.raises(IntervalError, match="part"):
        subgroup_interval(70, part=25, poll_n=1000)


def test_total_error_is_for_elections_and_wider() -> None:
    total = total_interval(50, 46, n=1000)
    assert total.uncertainty == "total error"
    assert total.high - total.low > 1.6 * (lead_interval(50, 46, 1000).high - lead_interval(50, 46, 1000).low)
    assert total_interval(50, n=1000, kind="share").standard_error > 4
    with pytest.raises(IntervalError, match="margin or a share"):
        total_interval(50, n=1000, kind="approval")
    with pytest.raises(IntervalError, match="both shares"):
        total_interval(50, n=1000)


REFUSED = [
    (lambda: share_interval(101, 1000), "no share"),
    (lambda: share_interval(-1, 1000), "no share"),
    (lambda: share_interval(40), "neither a sample size nor a margin"),
    (lambda: share_interval(40, 0), "sample of 0"),
    (lambda: share_interval(40, float("nan")), "sample of nan"),
    (lambda: share_interval(40, 1000, 60), "margin of error of 60"),
    (lambda: share_interval(40, 1000, confidence=95), "confidence of 95"),
    (lambda: share_interval(40, 1000, method="exact"), "no method"),
    (lambda: margin_of_error(1000, confidence=1.0), "confidence"),
    (lambda: lead_interval(60, 50, 1000), "more than 100"),
    (lambda: lead_interval(60, 40, 1), "one respondent"),
]


@pytest.mark.parametrize(("call", "message"), REFUSED)
def test_what_has_no_interval_is_refused(call: object, message: str) -> None:
    with pytest.raises(IntervalError, match=message) as caught:
        call()  # type: ignore[operator]
    assert isinstance(caught.value, PollsError)
    assert isinstance(caught.value, ValueError)


@given(
    st.floats(0, 100),
    st.floats(1, 1e6),
    st.sampled_from([0.0, 0.1, 1.0, 10.0]),
    st.sampled_from(["wilson", "jeffreys"]),
)
def test_intervals_hold_their_figure_and_stay_on_the_scale(value: float, n: float, grain: float, method: str) -> None:
    found = share_interval(value, n, grain=grain, method=method)
    assert 0 <= found.low <= value + 1e-9
    assert value - 1e-9 <= found.high <= 100
    assert found.standard_error > 0
    assert found.high > found.low
