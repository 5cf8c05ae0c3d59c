"""Changes, gaps and leads: against statsmodels, against simulated waves, and the sentences they print."""

import numpy as np
import pytest
from statsmodels.stats.proportion import confint_proportions_2indep

from polls.statistics.differences import change, gap, lead
from polls.statistics.intervals import IntervalError, lead_interval, share_interval


@pytest.mark.parametrize(
    ("now", "n_now", "then", "n_then"), [(39, 1000, 45, 900), (2, 300, 5, 250), (90, 120, 80, 2000)]
)
def test_changes_agree_with_statsmodels(now: float, n_now: int, then: float, n_then: int) -> None:
    low, high = confint_proportions_2indep(
        now / 100 * n_now, n_now, then / 100 * n_then, n_then, method="newcomb", compare="diff"
    )
    found = change(share_interval(now, n_now), share_interval(then, n_then))
    assert found.low / 100 == pytest.approx(low, abs=1e-9)
    assert found.high / 100 == pytest.approx(high, abs=1e-9)


@pytest.mark.parametrize(("p", "n", "q", "m"), [(0.42, 1000, 0.45, 800), (0.6, 150, 0.5, 200), (0.1, 500, 0.06, 500)])
def test_changes_cover_what_they_promise(p: float, n: int, q: float, m: int) -> None:
    random = np.random.default_rng(3)
    pairs = zip(random.binomial(n, p, 8000).tolist(), random.binomial(m, q, 8000).tolist(), strict=True)
    found = (change(share_interval(100 * a / n, n), share_interval(100 * b / m, m)) for a, b in pairs)
    assert 0.94 <= np.mean([d.low <= 100 * (p - q) <= d.high for d in found]) <= 0.96


def test_the_probability_is_right_as_often_as_it_says() -> None:
    """Over waves whose true change is drawn from a flat prior, the side shown is the true side so often."""
    random = np.random.default_rng(5)
    true = random.uniform(-6, 6, 6000)
    now, then = random.binomial(800, 0.45 + true / 200), random.binomial(800, 0.45 - true / 200)
    found = [
        change(share_interval(a / 8, 800), share_interval(b / 8, 800))
        for a, b in zip(now.tolist(), then.tolist(), strict=True)
    ]
    said = np.array([d.probability for d in found])
    right = np.array([(d.difference > 0) == (t > 0) for d, t in zip(found, true, strict=True)])
    for low, high in ((0.5, 0.7), (0.7, 0.9), (0.9, 1.0)):
        some = (said >= low) & (said < high)
        assert right[some].mean() == pytest.approx(said[some].mean(), abs=0.04)


SENTENCES = [
    (change(share_interval(39, 1000), share_interval(45, 1000), name="Approval"), "Approval fell by 6.0 points", True),
    (change(share_interval(46, 400), share_interval(45, 400), name="Approval"), "no clear change", False),
    (gap(share_interval(61, 300), share_interval(40, 310), name="women", other_name="men"), "Among women", True),
    (gap(share_interval(41, 300), share_interval(40, 310), name="women", other_name="men"), "No clear gap", False),
    (lead(lead_interval(52, 40, 1000), name="Green", other="Brown"), "Green leads Brown by 12.0 points", True),
    (lead(lead_interval(45, 46, 800), name="Green", other="Brown"), "Brown and Green are too close to call", False),
]


@pytest.mark.parametrize(("found", "words", "clear"), SENTENCES)
def test_sentences(found: object, words: str, clear: bool) -> None:
    assert words in found.words  # type: ignore[attr-defined]
    assert "95% interval" in found.words  # type: ignore[attr-defined]
    assert found.words.endswith(".")  # type: ignore[attr-defined]
    assert ("chance" in found.words) is not clear  # type: ignore[attr-defined]
    assert 0.5 <= found.probability <= 1  # type: ignore[attr-defined]


def test_a_close_lead_seen_from_behind_has_its_interval_turned_round() -> None:
    behind = lead(lead_interval(45, 46, 800), name="Green", other="Brown")
    assert behind.difference == -1
    assert f"{-behind.low:+.1f}" in behind.words


def test_uncertainty_is_carried_over() -> None:
    panel, phone = share_interval(40, 1000, opt_in=True), share_interval(44, 1000)
    assert change(panel, phone).uncertainty == "modelled error"
    assert change(phone, phone).uncertainty == "sampling error"
    wide = change(share_interval(40, 1000, 5), share_interval(44, 1000, 5))
    assert wide.high - wide.low > 1.5 * (
        change(share_interval(40, 1000), phone).high - change(share_interval(40, 1000), phone).low
    )


def test_confidence_levels_must_match() -> None:
    with pytest.raises(IntervalError, match="cannot be compared"):
        change(share_interval(40, 1000), share_interval(40, 1000, confidence=0.9))
