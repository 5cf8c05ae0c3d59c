"""Trends: bands that hold on made-up series, forecasts, words, fallbacks and what is refused."""

import os
import runpy
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from statsmodels.nonparametric.smoothers_lowess import lowess

import polls
from polls import schema
from polls.statistics import BANDS, TrendError, smoothers, trend
from polls.statistics.series import prepare
from tests.statistics.made_up import series

BAND_COLUMNS = [f"{side}_{band}" for band in BANDS for side in ("low", "high")]


@pytest.fixture(scope="module")
def two() -> pd.DataFrame:
    """Two answers of one question in the same polls."""
    approve, _ = series(1)
    return pd.concat([approve, approve.assign(answer="disapprove", value=95 - approve["value"])], ignore_index=True)


@pytest.fixture(scope="module")
def fitted(two: pd.DataFrame) -> polls.statistics.Trend:
    return trend(two)


def test_bands_of_the_level_hold() -> None:
    """The true level inside the bands: 25 made-up series of 40 polls."""
    inside = {band: [] for band in BANDS}  # type: ignore[var-annotated]
    for seed in range(25):
        frame, level = series(seed, polls=40, days=120)
        found = trend(frame).level
        true = level[(found["date"] - pd.Timestamp("2024-01-01")).dt.days]
        for band in BANDS:
            inside[band].append(((true >= found[f"low_{band}"]) & (true <= found[f"high_{band}"])).mean())
    coverage = {band: 100 * np.mean(v) for band, v in inside.items()}
    assert 90 <= coverage[95] <= 99.5
    assert 70 <= coverage[80] <= 93
    assert 40 <= coverage[50] <= 70


def test_forecasts_hold() -> None:
    """Polls of the last month inside the bands made without them."""
    inside = []
    for seed in range(100, 116):
        frame, _ = series(seed, polls=50, days=150)
        coming = frame[frame["end_date"] > "2024-05-01"]
        fit = trend(frame, until="2024-05-01")
        for p in coming.itertuples():
            band = fit.predict(p.end_date, pollster=p.pollster, sample_size=p.sample_size).iloc[0]
            inside.append(band["low_95"] <= p.value <= band["high_95"])
    assert len(inside) > 100
    assert 0.90 <= np.mean(inside) <= 0.995


def test_the_frames_of_a_trend(two: pd.DataFrame, fitted: polls.statistics.Trend) -> None:
    level = fitted.level
    assert list(level.columns) == ["date", "answer", "level", *BAND_COLUMNS]
    days = (two["end_date"].max() - two["end_date"].min()).days + 1
    assert len(level) == 2 * days
    assert (level["low_95"] <= level["low_80"]).all()
    assert (level["low_50"] <= level["level"]).all()
    assert (level["level"] <= level["high_50"]).all()
    assert (level["high_80"] <= level["high_95"]).all()
    assert set(fitted.houses["pollster"]) == set(two["pollster"])
    assert fitted.houses.groupby("answer")["polls"].sum().tolist() == [60 - len(fitted.dropped) // 2] * 2
    assert list(fitted.next_poll.columns) == [
        "date",
        "answer",
        "pollster",
        "known",
        "sample_size",
        "predicted",
        *BAND_COLUMNS,
    ]
    assert fitted.next_poll["known"].sum() == 2 * two["pollster"].nunique()
    assert set(fitted.averages["method"]) == {"moving average, 14 days", "LOESS"}
    assert set(two.loc[fitted.polls["row"], "value"] - fitted.polls["value"].to_numpy()) == {0.0}
    assert fitted.answers == ("approve", "disapprove")
    assert "approve, disapprove" in repr(fitted)
    assert fitted.uncertainty == "trend uncertainty"
    for name in ("level", "houses", "next_poll", "polls", "averages", "parameters"):
        assert not {str(t) for t in getattr(fitted, name).dtypes} & {"str"}
        assert (getattr(fitted, name)["answer"].dtype) == "string"


def test_house_effects_are_found() -> None:
    frame, _ = series(3, polls=80, effects=0.0)
    biased = frame["pollster"] == "House 2"
    frame.loc[biased, "value"] += 5
    effects = trend(frame).houses.set_index("pollster")
    assert effects["low_95"]["House 2"] > 2
    assert effects["effect"].drop("House 2").abs().max() < 2.5


def test_outliers_are_named() -> None:
    frame, _ = series(4, polls=60)
    frame.loc[30, "value"] += 12
    found = trend(frame).polls.set_index("row")
    assert found["outlier"][30]
    assert found["outlier"].sum() <= 2
    assert found["residual"][30] > 8


def test_known_pollsters_are_forecast_more_sharply(fitted: polls.statistics.Trend) -> None:
    width = fitted.next_poll["high_95"] - fitted.next_poll["low_95"]
    known = fitted.next_poll["known"]
    assert width[known].max() < width[~known].min()
    small, large = (fitted.predict("2024-06-10", pollster="House 1", sample_size=n) for n in (300, 3000))
    assert ((small["high_95"] - small["low_95"]) > (large["high_95"] - large["low_95"])).all()
    soon, late = (fitted.predict(d) for d in ("2024-06-01", "2024-12-01"))
    assert ((late["high_95"] - late["low_95"]) > (soon["high_95"] - soon["low_95"])).all()


def test_a_pollsters_populations_differ() -> None:
    frame, _ = series(8, polls=80)
    voters = frame["pollster"].isin(["House 1", "House 2"]) & (frame.index % 2 == 0)
    frame = frame.assign(population=voters.map({True: "likely voters", False: "adults"}))
    frame.loc[voters, "value"] += 4
    fit = trend(frame)
    adults, likely, any_of_them = (
        fit.predict("2024-06-01", pollster="House 1", population=p).iloc[0] for p in ("a", "likely voters", None)
    )
    assert likely["predicted"] - adults["predicted"] > 1.5
    assert any_of_them["high_95"] - any_of_them["low_95"] > adults["high_95"] - adults["low_95"]


def test_changes_between_dates() -> None:
    frame, _ = series(5, polls=120, effects=0.5)
    frame["value"] += np.where(frame["end_date"] > "2024-03-15", 8, 0)
    found = trend(frame).difference("2024-02-20", "2024-04-20").iloc[0]
    assert found["low_95"] > 2
    assert found["probability"] > 0.99
    assert found["words"].startswith("approve rose by ")
    still = trend(frame).difference("2024-02-20", "2024-02-20").iloc[0]
    assert abs(still["change"]) < 0.01


def test_leads(fitted: polls.statistics.Trend) -> None:
    row = fitted.lead("2024-04-01").iloc[0]
    at = fitted.level[fitted.level["date"] == "2024-04-01"].set_index("answer")["level"]
    assert row["answer"] == "disapprove"
    assert row["lead"] == pytest.approx(at["disapprove"] - at["approve"], abs=0.05)
    back = fitted.lead("2024-04-01", "approve", "disapprove").iloc[0]
    assert back["lead"] == pytest.approx(-row["lead"])
    assert (back["low_95"], back["high_95"]) == pytest.approx((-row["high_95"], -row["low_95"]))


def test_answers_stay_within_a_hundred() -> None:
    approve, _ = series(6, polls=10)
    rest = approve.assign(answer="disapprove", value=100 - approve["value"])
    fit = trend(pd.concat([approve, rest], ignore_index=True))
    assert fit.level.groupby("date")["level"].sum().max() <= 100 + 1e-9
    assert fit.predict("2024-07-01").groupby("date")["predicted"].sum().max() <= 100 + 1e-9


def test_several_choices_may_exceed_a_hundred() -> None:
    one, _ = series(6, polls=12, start=70)
    fit = trend(pd.concat([one, one.assign(answer="other", value=one["value"] - 5)], ignore_index=True))
    assert fit.level.groupby("date")["level"].sum().min() > 110


def test_one_poll_gives_wide_bands_and_says_so() -> None:
    fit = trend(series(1)[0].head(1))
    assert any("only 1 poll" in note for note in fit.notes)
    row = fit.level.iloc[0]
    assert row["high_95"] - row["low_95"] > 6
    assert fit.polls["expected"].isna().all()
    with pytest.raises(TrendError, match="two answers"):
        fit.lead("2024-01-01")


def test_missing_sizes_are_assumed_and_said() -> None:
    frame, _ = series(1, polls=20)
    frame["sample_size"] = frame["sample_size"].astype("Int64").where(frame.index > 4)
    fit = trend(frame)
    assert (fit.polls["size_source"] == "assumed").sum() == 5
    assert any("respondents are assumed" in note for note in fit.notes)
    nothing = trend(frame.drop(columns="sample_size"))
    assert nothing.polls["effective_n"].unique().tolist() == [1000]
    margins = trend(frame.drop(columns="sample_size").assign(margin_of_error=4.9))
    assert margins.polls["effective_n"].round().unique().tolist() == [400]
    assert set(margins.polls["size_source"]) == {"margin of error"}


def test_extreme_shares_keep_their_bands_on_the_scale() -> None:
    frame, _ = series(1, polls=12)
    for value in (0.0, 1.0, 100.0):
        level = trend(frame.assign(value=value)).level
        assert level[["level", *BAND_COLUMNS]].to_numpy().min() >= 0
        assert level[["level", *BAND_COLUMNS]].to_numpy().max() <= 100
        assert (level["high_95"] > level["low_95"]).all()


FRAME = series(1, polls=6)[0]
REFUSED = [
    (FRAME.assign(value=140.0), {}, "140 is no share"),
    (FRAME.assign(value=-3.0), {}, "no share"),
    (FRAME.assign(end_date=pd.NaT), {}, "6 no end date"),
    (FRAME.head(0), {}, "empty"),
    (FRAME.drop(columns="pollster"), {}, "missing: pollster"),
    (FRAME, {"answers": ["maybe"]}, "another answer"),
    (FRAME, {"until": "2020-01-01"}, "after the last date"),
    (FRAME, {"until": "yesterdayish"}, "no date"),
    (FRAME.assign(question=list("aabbab")), {}, "2 questions"),
    (FRAME.assign(kind="margin"), {}, "6 no share"),
]


@pytest.mark.parametrize(("frame", "options", "message"), REFUSED)
def test_what_is_no_series_is_refused(frame: pd.DataFrame, options: dict[str, object], message: str) -> None:
    with pytest.raises(TrendError, match=message):
        trend(frame, **options)  # type: ignore[arg-type]


def test_questions_of_the_fit_are_checked(fitted: polls.statistics.Trend) -> None:
    with pytest.raises(TrendError, match="none of the answers"):
        fitted.predict("2024-05-01", answer="maybe")
    with pytest.raises(TrendError, match="no date"):
        fitted.difference("2024-05-01", "soon")
    with pytest.raises(TrendError, match="above 0"):
        fitted.predict("2024-05-01", sample_size=0)
    with pytest.raises(TrendError, match="itself"):
        fitted.lead("2024-05-01", "approve", "approve")


def test_the_flat_view_goes_in_as_it_is(two: pd.DataFrame) -> None:
    flat = two.assign(question="approval", kind="share", subgroup="all", grain=1.0, bound="exact", wave="current")
    extra = flat.head(3).assign(kind="margin", value=-4.0)
    flat = schema.typed(pd.concat([flat, extra], ignore_index=True), "flat")
    fit = trend(flat)
    assert fit.question == "approval"
    assert (fit.dropped["reason"] == "no share").sum() == 3
    assert fit.level["level"].to_numpy() == pytest.approx(trend(two).level["level"].to_numpy())


def test_loess_agrees_with_statsmodels() -> None:
    random = np.random.default_rng(1)
    x, y = np.sort(random.uniform(0, 200, 80)), random.normal(45, 2, 80)
    at = np.linspace(0, 200, 37)
    for span in (0.3, 0.5, 0.75):
        exact = lowess(y, x, frac=span, it=0, xvals=at)
        assert smoothers.loess(x, y, at, span) == pytest.approx(exact, abs=1e-9)


def test_moving_average() -> None:
    end, value = np.array([0.0, 10, 13, 40]), np.array([40.0, 44, 46, 50])
    found = smoothers.moving_average(end, value, np.array([13.0, 14, 30, 40]))
    assert found[[0, 1, 3]].tolist() == [pytest.approx(130 / 3), 45, 50]
    assert np.isnan(found[2])


def test_the_door_is_open() -> None:
    assert polls.trend is trend


polls_made = st.tuples(
    st.sampled_from(["A", "B", None]), st.integers(0, 40), st.integers(0, 9), st.sampled_from(["yes", "no"]),
    st.sampled_from([0.0, 0.5, 3.0, 42.0, 47.5, 99.0, 100.0]), st.sampled_from([None, 1, 300, 2500]),
)  # fmt: skip


@settings(max_examples=25)
@given(st.lists(polls_made, min_size=1, max_size=12))
def test_any_polls_give_bands_in_order_and_on_the_scale(made: list[tuple[Any, ...]]) -> None:
    frame = pd.DataFrame(made, columns=["pollster", "end_date", "start_date", "answer", "value", "sample_size"])
    frame["start_date"] = pd.Timestamp("2023-12-30") + pd.to_timedelta(
        frame["end_date"] - frame["start_date"], unit="D"
    )
    frame["end_date"] = pd.Timestamp("2023-12-30") + pd.to_timedelta(frame["end_date"], unit="D")
    fit = trend(frame)
    for bands, middle in ((fit.level, "level"), (fit.next_poll, "predicted")):
        ordered = bands[["low_95", "low_80", "low_50", middle, "high_50", "high_80", "high_95"]].to_numpy(dtype=float)
        assert (np.diff(ordered, axis=1) >= -1e-9).all()
        assert ordered.min() >= 0
        assert ordered.max() <= 100
        assert (ordered[:, -1] > ordered[:, 0]).all()
    assert len(fit.polls) + len(fit.dropped) == len(frame)


def test_the_benchmark_forecasts_what_the_trend_forecasts() -> None:
    bench = runpy.run_path(str(Path(__file__).parents[2] / "benchmarks" / "trend.py"))
    frame = series(2, polls=90, days=200)[0].assign(population="adults")
    rows = bench["forecasts"]({"made up": frame}, 14)
    assert len(rows) == 3 * len(rows[rows["method"] == "model"])
    table = bench["summary"](rows, ["series", "method"]).set_index("method")
    assert table["covered 95"]["model"] > 85
    assert table["RMSE below mean, %"]["model"] > 0
    assert table["RMSE below mean, %"]["14-day mean, sampling band"] == 0
    origin, coming = next(bench["origins"](prepare(frame).polls, 14))
    first = rows[rows["method"] == "model"].iloc[0]
    p = coming.iloc[0]
    own = trend(frame, until=origin).predict(p["date"], pollster=p["pollster"], sample_size=p["sample_size"]).iloc[0]
    assert p["value"] - first["error"] == pytest.approx(own["predicted"], abs=1e-6)
    assert first["in95"] == (own["low_95"] <= p["value"] <= own["high_95"])


DATA = Path(os.environ.get("POLLS_DATA", Path(__file__).parents[3] / "shared" / "data"))
LIST = DATA / "snout_president_approval_polls_2025.csv"


@pytest.mark.slow
@pytest.mark.skipif(not LIST.exists(), reason="no published list of polls beside the project")
def test_forecasts_of_real_polls_hold() -> None:
    """Approval 2025-26 from origins four weeks apart; all lists and bars: benchmarks/trend.py."""
    frame = pd.read_csv(LIST, parse_dates=["start_date", "end_date"])
    frame = frame.rename(columns={"approve": "value"}).assign(answer="approve")
    once = frame.loc[prepare(frame).polls["row"]]
    inside = []
    for origin in pd.date_range("2025-05-01", frame["end_date"].max(), freq="28D"):
        fit = trend(frame, until=origin)
        coming = once[(once["start_date"] > origin) & (once["end_date"] <= origin + pd.Timedelta(days=14))]
        for p in coming.itertuples():
            size = None if np.isnan(p.sample_size) else p.sample_size
            middle = p.start_date + (p.end_date - p.start_date) / 2
            row = fit.predict(middle, pollster=p.pollster, population=p.population, sample_size=size).iloc[0]
            inside.append(row["low_95"] <= p.value <= row["high_95"])
    assert len(inside) > 150
    assert 0.92 <= np.mean(inside) <= 0.98
