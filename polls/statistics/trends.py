"""Trends of opinion with bands that hold: the smoothed level, house effects and bands for the next poll."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from polls.statistics.series import POPULATIONS, TrendError, prepare

if TYPE_CHECKING:
    import pandas as pd

    from polls.statistics.gp import Level

__all__ = ["BANDS", "Trend", "TrendError", "trend"]

BANDS = (50, 80, 95)
_PROBABILITIES = (0.5, 0.25, 0.75, 0.1, 0.9, 0.025, 0.975)
_COLUMNS = ("low_50", "high_50", "low_80", "high_80", "low_95", "high_95")
NEW = "new pollster"


@dataclass(slots=True, eq=False)
class Trend:
    """What :func:`trend` gives back: frames for charts and tables, and questions that can be asked of the fit.

    All values are percentage points. Bands are trend uncertainty: what the polls leave open about the level that
    polls measure, not the total error against an election result.
    """

    level: pd.DataFrame
    houses: pd.DataFrame
    next_poll: pd.DataFrame
    polls: pd.DataFrame
    averages: pd.DataFrame
    parameters: pd.DataFrame
    dropped: pd.DataFrame
    notes: tuple[str, ...]
    question: str | None
    subgroup: str
    answers: tuple[str, ...]
    _fits: dict[str, Level] = field(repr=False, default_factory=dict)
    _codes: dict[str, dict[str, int]] = field(repr=False, default_factory=dict)
    _epoch: Any = field(repr=False, default=None)
    _last: Any = field(repr=False, default=None)

    def predict(
        self,
        date: object,
        *,
        pollster: str | None = None,
        sample_size: float | None = None,
        answer: str | None = None,
        grain: float = 1.0,
    ) -> pd.DataFrame:
        """Predictive band of a poll on ``date`` (middle of its field dates): one row per answer.

        Columns: date, answer, pollster, known, sample_size, predicted, low_50 … high_95. ``pollster`` None or one
        without polls in the series means a new pollster; ``sample_size`` defaults to the series' median.
        """
        import numpy as np
        import pandas as pd

        rows = []
        for a in self.answers if answer is None else (answer,):
            fit = self._fits[a]
            code = self._codes[a].get(pollster or "", -1)
            own = self.polls[self.polls["answer"] == a]
            n = float(sample_size or own["effective_n"].median())
            day = np.array([self._day(date)])
            centre = _share(fit.level(day)[0].T @ fit.mixture)[0]
            rounding = _rounding(np.array([centre]), np.array([grain]))
            means, sds = fit.poll(day, np.array([code]), np.array([1 / (4 * n)]), rounding)
            q = _quantiles(fit, means, sds)[:, 0]
            rows.append((pd.Timestamp(str(date)), a, pollster or NEW, code >= 0, round(n), *q))
        frame = pd.DataFrame(
            rows, columns=["date", "answer", "pollster", "known", "sample_size", "predicted", *_COLUMNS]
        )
        return frame.astype({"date": "datetime64[s]", "answer": "string", "pollster": "string"})

    def difference(self, first: object, last: object, *, answer: str | None = None) -> pd.DataFrame:
        """How far the level moved between two dates: one row per answer.

        Columns: answer, first, last, change, low_95, high_95, probability (that the change has the sign shown), words
        (a sentence that can be printed).
        """
        import numpy as np
        import pandas as pd
        from scipy.special import ndtr

        rows = []
        for a in self.answers if answer is None else (answer,):
            fit = self._fits[a]
            means, sds = fit.change(self._day(first), self._day(last))
            days = np.array([self._day(first), self._day(last)])
            both = fit.mixture @ fit.level(days)[0]
            slope = float(np.sin(2 * np.clip(both.mean(), 1e-3, np.pi / 2 - 1e-3))) * 100
            from polls.statistics.gp import mixture_quantiles

            middle, low, high = mixture_quantiles(means, sds, fit.mixture, (0.5, 0.025, 0.975))[:, 0] * slope
            up = float(fit.mixture @ ndtr(means / sds)[:, 0])
            probability = max(up, 1 - up)
            words = _change_words(a, middle, low, high, probability)
            rows.append((a, pd.Timestamp(str(first)), pd.Timestamp(str(last)), middle, low, high, probability, words))
        columns = ["answer", "first", "last", "change", "low_95", "high_95", "probability", "words"]
        frame = pd.DataFrame(rows, columns=columns)
        return frame.astype({"answer": "string", "words": "string", "first": "datetime64[s]", "last": "datetime64[s]"})

    def _day(self, date: object) -> float:
        import pandas as pd

        return float((pd.Timestamp(str(date)) - self._epoch) / pd.Timedelta(days=1))


def trend(
    frame: pd.DataFrame,
    *,
    question: str | None = None,
    subgroup: str = "all",
    answers: Sequence[str] | None = None,
    populations: Sequence[str] = POPULATIONS,
    until: object = None,
) -> Trend:
    """The trend of one question: see docs/statistics.md.

    Raises :class:`TrendError` where no series can be made of the frame.
    """
    import numpy as np
    import pandas as pd

    from polls.statistics.gp import Level

    series = prepare(frame, question=question, subgroup=subgroup, answers=answers, populations=populations, until=until)
    p = series.polls
    found = tuple(p["answer"].value_counts(sort=True).index)
    epoch = p["end_date"].min().normalize()
    p["_day"] = (p["date"] - epoch) / pd.Timedelta(days=1)
    p["_end"] = (p["end_date"] - epoch) / pd.Timedelta(days=1)
    first, last = np.floor(p["_day"].min()), p["_end"].max()
    fits: dict[str, Level] = {}
    codes: dict[str, dict[str, int]] = {}
    levels, houses, residuals, averages, parameters = [], [], [], [], []
    for answer in found:
        own = p[p["answer"] == answer].sort_values("_day", kind="stable")
        names = list(dict.fromkeys(own["pollster"]))
        codes[answer] = {name: i for i, name in enumerate(names)}
        share = own["value"].to_numpy() / 100
        size = own["effective_n"].to_numpy()
        fit = Level(
            own["_day"].to_numpy(),
            own["pollster"].map(codes[answer]).to_numpy(dtype=np.int64),
            _angle(share, size),
            1 / (4 * size),
            _rounding(own["value"].to_numpy(), own["grain"].to_numpy()),
        )
        fits[answer] = fit
        days = np.arange(first, last + 1)
        q = _quantiles(fit, *fit.level(days))
        dates = epoch + pd.to_timedelta(days, unit="D")
        levels.append(
            pd.DataFrame({"date": dates, "answer": answer, "level": q[0]} | dict(zip(_COLUMNS, q[1:], strict=True)))
        )
        houses.append(_houses(own, fit, codes[answer], answer, q[0][-1]))
        residuals.append(_residuals(own, fit))
        averages.append(_averages(own, days, dates, answer))
        parameters.append(_parameters(fit, answer))
    return _result(
        series, found, levels, houses, residuals, averages, parameters, fits, codes, epoch, question, subgroup
    )


def _result(
    series: Any,
    found: Any,
    levels: Any,
    houses: Any,
    residuals: Any,
    averages: Any,
    parameters: Any,
    fits: Any,
    codes: Any,
    epoch: Any,
    question: Any,
    subgroup: Any,
) -> Trend:  # noqa: E501
    import pandas as pd

    def bind(frames: list[pd.DataFrame]) -> pd.DataFrame:
        out = pd.concat(frames, ignore_index=True)
        for c in out.columns:
            if out[c].dtype.kind == "M":
                out[c] = out[c].astype("datetime64[s]")
            elif out[c].dtype == object or str(out[c].dtype) == "str":
                out[c] = out[c].astype("string") if c != "row" else out[c]
        return out

    level = bind(levels)
    last = level["date"].max()
    result = Trend(
        level=level, houses=bind(houses), next_poll=level.iloc[:0], polls=bind(residuals), averages=bind(averages),
        parameters=bind(parameters), dropped=series.dropped, notes=tuple(series.notes), question=question,
        subgroup=subgroup, answers=found, _fits=fits, _codes=codes, _epoch=epoch, _last=last,
    )  # fmt: skip
    names = [None, *dict.fromkeys(result.polls["pollster"][::-1])]
    result.next_poll = pd.concat([result.predict(last, pollster=n) for n in names], ignore_index=True)
    return result


def _angle(share: Any, size: Any) -> Any:
    """asin(sqrt(share)); a share of 0 or 1 is moved in by half a respondent's worth (Anscombe 1948)."""
    import numpy as np

    edge = 0.375 / (size + 0.75)
    return np.arcsin(np.sqrt(np.clip(share, edge, 1 - edge)))


def _share(z: Any) -> Any:
    """Percentage points of a z value; beyond the ends of the scale it stays at the end."""
    import numpy as np

    return 100 * np.sin(np.clip(z, 0.0, np.pi / 2)) ** 2


def _rounding(value: Any, grain: Any) -> Any:
    """Variance of rounding on the z scale: grain²/12 over the squared slope (Sheppard's correction)."""
    import numpy as np

    share = np.clip(value / 100, 0.005, 0.995)
    return (grain / 100) ** 2 / 12 / (4 * share * (1 - share))


def _quantiles(fit: Level, means: Any, sds: Any) -> Any:
    from polls.statistics.gp import mixture_quantiles

    return _share(mixture_quantiles(means, sds, fit.mixture, _PROBABILITIES))


def _houses(own: pd.DataFrame, fit: Level, codes: dict[str, int], answer: str, level: float) -> pd.DataFrame:
    """Each pollster's departure from the level at its last poll, in points at the share of the last day."""
    import numpy as np
    import pandas as pd

    from polls.statistics.gp import mixture_quantiles

    by = own.groupby("pollster", sort=False)
    last, count = by["_day"].max(), by.size()
    code = last.index.map(codes).to_numpy(dtype=np.int64)
    means, sds = fit.house_effects(code, last.to_numpy(dtype=float))
    slope = 2 * np.sqrt(np.clip(level / 100 * (1 - level / 100), 1e-4, None)) * 100
    q = mixture_quantiles(means, sds, fit.mixture, (0.5, 0.025, 0.975)) * slope
    return pd.DataFrame(
        {"answer": answer, "pollster": list(last.index), "polls": count.to_numpy(), "effect": q[0], "low_95": q[1],
         "high_95": q[2], "last_poll": by["end_date"].max().to_numpy()}
    ).sort_values("effect", ignore_index=True)  # fmt: skip


def _residuals(own: pd.DataFrame, fit: Level) -> pd.DataFrame:
    """Each poll against what all the other polls lead one to expect of it."""
    import numpy as np

    mean, sd = fit.left_out()
    out = own.drop(columns=["_day", "_end"]).copy()
    out["expected"] = _share(mean)
    out["residual"] = out["value"] - out["expected"]
    out["standard_score"] = (fit.z - mean) / sd
    out["outlier"] = np.abs(out["standard_score"]) > 3
    return out[
        ["row", "pollster", "start_date", "end_date", "date", "population", "answer", "value", "sample_size",
         "effective_n", "size_source", "expected", "residual", "standard_score", "outlier"]
    ]  # fmt: skip


def _averages(own: pd.DataFrame, days: Any, dates: Any, answer: str) -> pd.DataFrame:
    """The plain mean of the last 14 days and LOESS over half of the polls: no bands, for comparison."""
    import numpy as np
    import pandas as pd

    x, y, end = own["_day"].to_numpy(), own["value"].to_numpy(), own["_end"].to_numpy()
    inside = (end[None, :] <= days[:, None]) & (end[None, :] > days[:, None] - 14)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = (inside @ y) / inside.sum(axis=1)
    frames = [("moving average, 14 days", mean), ("LOESS", loess(x, y, days))]
    return pd.concat(
        [pd.DataFrame({"date": dates, "answer": answer, "method": m, "value": v}) for m, v in frames], ignore_index=True
    )


def loess(x: Any, y: Any, at: Any, span: float = 0.5) -> Any:
    """Locally linear regression with tricube weights (Cleveland 1979), evaluated at ``at``."""
    import numpy as np

    k = max(int(np.ceil(span * len(x))), min(len(x), 3))
    gap = np.abs(at[:, None] - x[None, :])
    width = np.maximum(np.partition(gap, k - 1, axis=1)[:, k - 1 : k], 1.0) * 1.0001
    w = np.clip(1 - (gap / width) ** 3, 0, None) ** 3
    dx = x[None, :] - at[:, None]
    s0, s1, s2 = w.sum(1), (w * dx).sum(1), (w * dx**2).sum(1)
    t0, t1 = w @ y, (w * dx) @ y
    det = s0 * s2 - s1**2
    flat = det < 1e-9 * np.maximum(s0 * s2, 1e-12)
    return np.where(flat, t0 / s0, (s2 * t0 - s1 * t1) / np.where(flat, 1, det))


def _parameters(fit: Level, answer: str) -> pd.DataFrame:
    import numpy as np
    import pandas as pd

    unit = 2 * float(np.sqrt(_share(fit.centre) / 100 * (1 - _share(fit.centre) / 100))) * 100
    f = np.array([(x.walk * unit, x.house * unit, x.phi) for x in fit.factors])
    mean = fit.mixture @ f
    names = ["walk per square root of a day", "house effect", "noise over sampling variance", "recalibration"]
    return pd.DataFrame({"answer": answer, "parameter": names, "value": [*mean, fit.scale]})


def _change_words(answer: str, change: float, low: float, high: float, probability: float) -> str:
    direction = "rose" if change > 0 else "fell"
    span = f"(95% interval {low:+.1f} to {high:+.1f})"
    if low > 0 or high < 0:
        return f"{answer} {direction} by {abs(change):.1f} points {span}."
    return (
        f"{answer}: no clear change, {change:+.1f} points {span}; the chance that it {direction} is {probability:.0%}."
    )
