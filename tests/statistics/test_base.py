"""The base and interval of extracted figures: rules by case, and the frame gives what the records give."""

import sys
from dataclasses import fields
from subprocess import run
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from polls import schema, statistics
from polls.records import Estimate, Poll, Sample
from polls.statistics.base import annotate, annotate_records, z_value
from polls.statistics.intervals import lead_interval, share_interval

SRS, MOE, DEFF = schema.INTERVAL_BASES[1], schema.INTERVAL_BASES[0], schema.INTERVAL_BASES[2]


def estimate(number: int = 0, **known: Any) -> Estimate:
    empty = {f.name: None for f in fields(Estimate)}
    usual = {
        "estimate_id": f"e{number}",
        "doc_id": "d",
        "poll_id": "p",
        "subgroup": "all",
        "kind": "share",
        "value": 40.0,
    }
    more = {"bound": "exact", "wave": "current", "figure": "", "rule": "r"}
    places = dict.fromkeys(("char_start", "char_end", "sentence_start", "sentence_end"), 0)
    return Estimate(**(empty | usual | more | places | known))  # type: ignore[arg-type]


def poll(**known: Any) -> Poll:
    return Poll("p", "d", **known)


def sample(size: int | None, margin: float | None = None, group: str = "women") -> Sample:
    return Sample("p", "d", group, size, margin, 0, 0)


# figure | poll | samples | base, where it comes from, what the interval rests on
CASES: list[tuple[dict[str, Any], dict[str, Any], list[Sample], tuple[int | None, str | None, str | None]]] = [
    ({}, {"sample_size": 1000}, [], (1000, "poll", SRS)),
    ({}, {"sample_size": 1000, "margin_of_error": 4.0}, [], (1000, "poll", MOE)),
    ({}, {"margin_of_error": 3.0}, [], (1067, "from margin of error", MOE)),
    ({}, {"margin_of_error": 3.0, "confidence_level": 0.9}, [], (752, "from margin of error", MOE)),
    ({}, {}, [], (None, None, None)),
    ({}, {"sample_size": 0}, [], (None, None, None)),
    ({"poll_id": None}, {"sample_size": 1000}, [], (None, None, None)),
    ({"subgroup": "women"}, {"sample_size": 1000}, [], (None, None, None)),
    ({"subgroup": "women"}, {"sample_size": 1000}, [sample(510)], (510, "stated", SRS)),
    ({"subgroup": "women"}, {"sample_size": 1000, "margin_of_error": 4.0}, [sample(510)], (510, "stated", DEFF)),
    ({"subgroup": "women"}, {"sample_size": 1000}, [sample(510, 5.0)], (510, "stated", MOE)),
    ({"subgroup": "women"}, {"sample_size": 1000}, [sample(None, 5.0)], (384, "from margin of error", MOE)),
    ({"subgroup": "women"}, {"sample_size": 1000}, [sample(400, None, "men")], (None, None, None)),
    ({"kind": "margin", "value": 6.0}, {"sample_size": 1000}, [], (1000, "poll", SRS)),
    ({"kind": "change", "value": -3.0}, {"sample_size": 1000}, [], (1000, "poll", None)),
    ({"value": 140.0}, {"sample_size": 1000}, [], (1000, "poll", None)),
]


@pytest.mark.parametrize(("figure", "about", "samples", "wanted"), CASES)
def test_where_the_base_comes_from(figure: Any, about: Any, samples: Any, wanted: Any) -> None:
    e = estimate(**figure)
    annotate_records([e], [poll(**about)], samples)
    assert (e.base, e.base_source, e.interval_basis) == wanted
    assert (e.low is None) == (e.high is None) == (e.standard_error is None) == (e.interval_basis is None)


def test_intervals_are_those_of_the_statistics() -> None:
    share, margin = estimate(value=39.0, grain=1.0), estimate(kind="margin", value=6.0, grain=0.0)
    annotate_records([share, margin], [poll(sample_size=1000, margin_of_error=4.0)], [])
    own = share_interval(39, 1000, 4, grain=1)
    assert (share.low, share.high, share.standard_error) == pytest.approx((own.low, own.high, own.standard_error))
    widest = lead_interval(53, 47, 1000, 4)  # all answers on the two sides
    assert (margin.low, margin.high) == pytest.approx((widest.low, widest.high))


def test_a_change_needs_the_earlier_figure() -> None:
    now = estimate(1, kind="change", value=-5.0, compare_id="e2", grain=1.0)
    before = estimate(2, poll_id="q", value=45.0, wave="previous", grain=1.0)
    annotate_records([now, before], [poll(sample_size=1000), Poll("q", "d", sample_size=800)], [])
    own = (share_interval(40, 1000, grain=1).standard_error, share_interval(45, 800, grain=1).standard_error)
    assert now.standard_error == pytest.approx((own[0] ** 2 + own[1] ** 2) ** 0.5)
    assert now.low is not None
    assert now.low < -5 < (now.high or 0)


def test_a_range_widens_the_interval_to_both_ends() -> None:
    plain, ranged = estimate(1, value=44.0), estimate(2, value=44.0, value_low=42.0, value_high=46.0)
    annotate_records([plain, ranged], [poll(sample_size=1000)], [])
    assert ranged.low is not None
    assert plain.low is not None
    assert ranged.low == pytest.approx(plain.low - 2, abs=0.1)


def test_extreme_shares_promise_no_certainty() -> None:
    nobody, everybody = estimate(1, value=0.0), estimate(2, value=100.0)
    annotate_records([nobody, everybody], [poll(sample_size=500)], [])
    assert nobody.low == 0
    assert everybody.high == 100
    assert nobody.high is not None
    assert nobody.high > 0.7
    assert nobody.standard_error is not None
    assert nobody.standard_error > 0


def test_unusual_levels() -> None:
    assert z_value(None) == z_value(0.95) == pytest.approx(1.959963984540054)
    assert z_value(0.9) == pytest.approx(1.6448536269514722)
    assert z_value(95) == z_value(0.95)  # a misread level counts as none


def test_stale_intervals_go_away() -> None:
    e = estimate(low=1.0, high=2.0, base=5, base_source="poll", standard_error=1.0, interval_basis=SRS)
    annotate_records([e], [], [])
    assert (e.low, e.high, e.base, e.base_source, e.standard_error, e.interval_basis) == (None,) * 6


numbers = st.sampled_from([None, 0, 1, 250, 1000, 40000])
margins = st.sampled_from([None, 0.0, 1.5, 3.0, 5.0, 60.0])
polls_made = st.builds(
    Poll,
    st.sampled_from(["p", "q", "r"]),
    st.just("d"),
    sample_size=numbers,
    margin_of_error=margins,
    confidence_level=st.sampled_from([None, 0.9, 0.95, 0.99, 95.0]),
)
samples_made = st.builds(
    Sample, st.sampled_from(["p", "q", "x"]), st.just("d"), st.sampled_from(["women", "men"]), numbers, margins,
    st.just(0), st.just(0),
)  # fmt: skip
figures_made = st.fixed_dictionaries({
    "poll_id": st.sampled_from([None, "p", "q", "r", "x"]),
    "subgroup": st.sampled_from(["all", "all", "women", "men", "old"]),
    "kind": st.sampled_from(["share", "share", "margin", "change"]),
    "value": st.sampled_from([-120.0, -4.0, 0.0, 0.4, 39.0, 50.0, 66.7, 100.0, 130.0]),
    "value_low": st.sampled_from([None, 38.0]),
    "value_high": st.sampled_from([None, 52.0]),
    "grain": st.sampled_from([None, 0.1, 1.0, 10.0]),
    "compare_id": st.sampled_from([None, "e0", "e1", "e7"]),
})  # fmt: skip


def frame(records: list[Any], table: str) -> pd.DataFrame:
    rows = [[getattr(r, c) for c in schema.names(table)] for r in records]
    return schema.typed(pd.DataFrame(rows, columns=schema.names(table)), table)


@given(st.lists(figures_made, max_size=12), st.lists(polls_made, max_size=4), st.lists(samples_made, max_size=4))
def test_frames_give_what_records_give(figures: Any, polls: list[Poll], samples: list[Sample]) -> None:
    records = [estimate(i, **f) for i, f in enumerate(figures)]
    found = annotate(frame(records, "estimates"), frame(polls, "polls"), frame(samples, "samples"))
    annotate_records(records, polls, samples)
    pd.testing.assert_frame_equal(found, frame(records, "estimates"), rtol=1e-12)


def test_frames_without_samples_and_with_any_index() -> None:
    estimates = frame([estimate(1), estimate(2, subgroup="women")], "estimates").set_index(pd.Index([7, 7]))
    found = annotate(estimates, frame([poll(sample_size=1000)], "polls"))
    assert list(found.index) == [7, 7]
    assert found["base"].tolist()[0] == 1000
    assert found["base"].isna().tolist() == [False, True]
    assert estimates["base"].isna().all()


def test_the_records_need_nothing_heavy() -> None:
    code = "import sys, polls.statistics.base; print([m for m in ('numpy', 'pandas', 'scipy') if m in sys.modules])"
    assert run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"


def test_every_public_name_is_there() -> None:
    for name in statistics.__all__:
        assert getattr(statistics, name).__doc__ or name == "BANDS"
    assert sorted(statistics._LATER) == sorted(statistics.__all__)
    assert set(statistics.__all__) <= set(dir(statistics))
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = statistics.nothing
