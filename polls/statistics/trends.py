"""Trends of opinion with bands that hold: the smoothed level, house effects and bands for the next poll."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from polls.statistics import smoothers
from polls.statistics.intervals import TREND
from polls.statistics.series import POPULATIONS, UNNAMED, TrendError, prepare, timestamp

if TYPE_CHECKING:
    import pandas as pd

    from polls.statistics.houses import Houses
    from polls.statistics.level import AnswerLevel

__all__ = ["BANDS", "NEW", "POPULATIONS", "Trend", "TrendError", "trend"]

BANDS = (50, 80, 95)
NEW = "new pollster"
OUTLIER = 3.0  # standard scores
_PROBABILITIES = (0.5, *(p for band in BANDS for p in (0.5 - band / 200, 0.5 + band / 200)))
_BANDS = [f"{side}_{band}" for band in BANDS for side in ("low", "high")]
_RESIDUALS = [
    "row", "pollster", "start_date", "end_date", "date", "population", "answer", "value", "sample_size",
    "effective_n", "size_source", "expected", "residual", "standard_score", "outlier",
]  # fmt: skip


@dataclass(slots=True, eq=False)
class Trend:
    """What :func:`trend` gives back: frames for charts and tables, and questions that can be asked of the fit.

    All figures are percentage points. Bands of ``level`` are trend uncertainty: what the polls leave open about the
    level that polls measure, not the total error against an election result. The columns are in docs/statistics.md.
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
    _fits: dict[str, AnswerLevel] = field(repr=False)
    _houses: dict[str, Houses] = field(repr=False)
    _epoch: Any = field(repr=False)
    _exclusive: bool = field(repr=False)

    @property
    def uncertainty(self) -> str:
        """The label of the bands of ``level``."""
        return TREND

    def __repr__(self) -> str:
        dates = self.level["date"]
        return (
            f"<Trend of {', '.join(self.answers)}: {self.polls['row'].nunique()} figures, "
            f"{dates.min():%Y-%m-%d} to {dates.max():%Y-%m-%d}>"
        )

    def predict(
        self,
        date: object,
        *,
        pollster: str | None = None,
        population: str | None = None,
        sample_size: float | None = None,
        answer: str | None = None,
        grain: float | None = None,
    ) -> pd.DataFrame:
        """Predictive bands of a poll on ``date`` (the middle of its field dates): one row per answer.

        ``pollster`` None, or one without polls in the series, is a new pollster. ``population`` defaults to the only
        one that the pollster has asked, else to any of them; ``sample_size`` and ``grain`` (the reporting step) to the
        series' medians. Columns as in ``next_poll``. Raises :class:`TrendError` for an answer that was not fitted.
        """
        return self._predict(date, [pollster], population, sample_size, answer, grain)

    def _predict(
        self,
        date: object,
        pollsters: Sequence[str | None],
        population: str | None = None,
        size: float | None = None,
        answer: str | None = None,
        grain: float | None = None,
    ) -> pd.DataFrame:
        import numpy as np
        import pandas as pd

        if (size is not None and not size > 0) or (grain is not None and not grain > 0):
            raise TrendError("a sample size and a reporting step are above 0")
        frames = []
        for a in self._asked(answer):
            who = self._houses[a].codes(pollsters, population)
            n = np.full(len(who), float(size or np.median(self._fits[a].size)))
            step = float(grain or np.median(self._fits[a].grain))
            found = self._fits[a].poll(self._day(date), who, n, step, _PROBABILITIES)
            head = {"date": timestamp(date), "answer": a, "pollster": [p or NEW for p in pollsters]}
            body = dict(zip(["predicted", *_BANDS], found, strict=True))
            frames.append(pd.DataFrame(head | {"known": who[:, 0] >= 0, "sample_size": np.rint(n)} | body))
        out = _typed(pd.concat(frames, ignore_index=True))
        return _within_hundred(out, ["date", "pollster"], "predicted") if answer is None and self._exclusive else out

    def difference(self, first: object, last: object, *, answer: str | None = None) -> pd.DataFrame:
        """How far the level moved between two dates: one row per answer.

        Columns: answer, first, last, change, low_95, high_95, probability (that it moved in the direction shown),
        words (a sentence that can be printed).
        """
        import pandas as pd

        from polls.statistics.differences import change_in_words

        start, end = timestamp(first), timestamp(last)
        rows = []
        for a in self._asked(answer):
            (change, low, high), up = self._fits[a].change(self._day(first), self._day(last), (0.5, 0.025, 0.975))
            sure = up if change >= 0 else 1 - up
            words = change_in_words(a, change, low, high, sure, when=f" between {start:%Y-%m-%d} and {end:%Y-%m-%d}")
            rows.append((a, start, end, change, low, high, sure, words))
        names = ["answer", "first", "last", "change", "low_95", "high_95", "probability", "words"]
        return _typed(pd.DataFrame(rows, columns=names))

    def lead(self, date: object, answer: str | None = None, over: str | None = None) -> pd.DataFrame:
        """How far one answer is ahead of another on ``date``: one row. By default the first over the second.

        The errors of the two levels go together as the left-out residuals of the two in the same polls do. Columns:
        answer, over, date, lead, low_95, high_95, probability (that the one shown is ahead), words.
        """
        import numpy as np
        import pandas as pd
        from scipy.special import ndtr

        from polls.statistics.differences import lead_in_words

        if len(self.answers) < 2:
            raise TrendError("a lead needs two answers; this trend has one")
        at = {a: self._fits[a].level(np.array([self._day(date)]), (0.5, 0.025, 0.975))[:, 0] for a in self.answers}
        order = sorted(self.answers, key=lambda a: -at[a][0])
        one = self._asked(answer)[0] if answer else next(a for a in order if a != over)
        other = self._asked(over)[0] if over else next(a for a in order if a != one)
        if one == other:
            raise TrendError(f"{one!r} has no lead over itself")
        wide = self.polls.pivot_table(
            index=["pollster", "end_date", "effective_n"], columns="answer", values="standard_score"
        )
        both = wide.reindex(columns=[one, other]).dropna()
        together = float(np.corrcoef(both[one], both[other])[0, 1]) if len(both) > 10 else -1.0
        sd = [(at[a][2] - at[a][1]) / 3.92 for a in (one, other)]
        error = float(np.sqrt(sd[0] ** 2 + sd[1] ** 2 - 2 * together * sd[0] * sd[1]))
        ahead = float(at[one][0] - at[other][0])
        low, high = ahead - 1.96 * error, ahead + 1.96 * error
        sure = float(ndtr(abs(ahead) / error))
        words = lead_in_words(one, other, ahead, low, high, sure)
        names = ["answer", "over", "date", "lead", "low_95", "high_95", "probability", "words"]
        return _typed(pd.DataFrame([(one, other, timestamp(date), ahead, low, high, sure, words)], columns=names))

    def _asked(self, answer: str | None) -> tuple[str, ...]:
        if answer is not None and answer not in self._fits:
            raise TrendError(f"{answer!r} is none of the answers: {', '.join(self.answers)}")
        return self.answers if answer is None else (answer,)

    def _day(self, date: object) -> float:
        import pandas as pd

        return float((timestamp(date) - self._epoch) / pd.Timedelta(days=1))


def trend(
    frame: pd.DataFrame,
    *,
    question: str | None = None,
    subgroup: str = "all",
    answers: Sequence[str] | None = None,
    populations: Sequence[str] = POPULATIONS,
    until: object = None,
) -> Trend:
    """The trend of one question: for each answer its level with 50, 80 and 95% bands, house effects, forecasts.

    ``frame``: the flat view, or any frame with pollster, end_date, answer and value (percentage points) and, where
    known, start_date, sample_size, margin_of_error, population, sponsor, subgroup, question, kind, grain. ``question``
    is needed where the frame holds several. ``populations``: which one counts where a poll gives several, first first.
    ``until``: nothing that ended later is used.

    The model and its sources are in :mod:`polls.statistics.gp`. Raises :class:`TrendError` where no series can be made
    of the frame; what was left out or assumed is in ``notes`` and ``dropped``.
    """
    import numpy as np
    import pandas as pd

    try:
        from polls.statistics.houses import Houses
        from polls.statistics.level import AnswerLevel
    except ModuleNotFoundError as missing:
        raise TrendError(f"a trend needs the package {missing.name}: pip install scipy") from None

    series = prepare(frame, question=question, subgroup=subgroup, answers=answers, populations=populations, until=until)
    polls = series.polls
    epoch = polls["start_date"].min().normalize()
    polls["day"] = (polls["date"] - epoch) / pd.Timedelta(days=1)
    polls["end"] = (polls["end_date"] - epoch) / pd.Timedelta(days=1)
    days = np.arange(np.floor(polls["day"].min()), polls["end"].max() + 1)
    dates = epoch + pd.to_timedelta(days, unit="D")
    fits: dict[str, AnswerLevel] = {}
    asked: dict[str, Houses] = {}
    levels, houses, residuals, averages, parameters = [], [], [], [], []
    for answer in polls["answer"].value_counts().index:
        own = polls[polls["answer"] == answer]
        asked[answer], who = Houses.of(own)
        fit = fits[answer] = AnswerLevel(
            *(own["day"].to_numpy(), who, own["value"].to_numpy()),
            *(own["effective_n"].to_numpy(), own["grain"].to_numpy()),
        )
        found = fit.level(days, _PROBABILITIES)
        head = {"date": dates, "answer": answer}
        levels.append(pd.DataFrame(head | dict(zip(["level", *_BANDS], found, strict=True))))
        houses.append(_house_effects(own, fit, asked[answer], answer))
        expected, score = fit.left_out()
        residual = own["value"] - expected
        outlier = np.abs(score) > OUTLIER
        residuals.append(own.assign(expected=expected, residual=residual, standard_score=score, outlier=outlier))
        x, y = own["day"].to_numpy(), own["value"].to_numpy()
        plain = {
            smoothers.MOVING_AVERAGE: smoothers.moving_average(own["end"].to_numpy(), y, days),
            smoothers.LOESS: smoothers.loess(x, y, days),
        }
        averages += [pd.DataFrame(head | {"method": method, "value": value}) for method, value in plain.items()]
        named = fit.parameters()
        parameters.append(pd.DataFrame({"answer": answer, "parameter": list(named), "value": list(named.values())}))

    def joined(frames: list[pd.DataFrame]) -> pd.DataFrame:
        return _typed(pd.concat(frames, ignore_index=True))

    exclusive = _exclusive(polls)
    level, tested = joined(levels), joined(residuals)
    few = int(tested["answer"].value_counts().min())
    if few < 5:
        series.notes.append(
            f"an answer has only {few} poll{'s' if few > 1 else ''}: its bands rest mostly on what is usual for polls"
        )
    result = Trend(
        level=_within_hundred(level, ["date"], "level") if exclusive else level,
        houses=joined(houses),
        next_poll=level.iloc[:0],
        polls=tested[_RESIDUALS],
        averages=joined(averages),
        parameters=joined(parameters),
        dropped=series.dropped,
        notes=tuple(series.notes),
        question=question if question is not None else _only(polls["question"]),
        subgroup=subgroup,
        answers=tuple(fits),
        _fits=fits,
        _houses=asked,
        _epoch=epoch,
        _exclusive=exclusive,
    )
    known = [name for name in dict.fromkeys(polls["pollster"][::-1]) if name != UNNAMED]
    result.next_poll = result._predict(dates[-1], [None, *known])
    return result


def _only(values: pd.Series) -> str | None:
    found = values.dropna().unique()
    return str(found[0]) if len(found) == 1 else None


def _house_effects(own: pd.DataFrame, fit: AnswerLevel, houses: Houses, answer: str) -> pd.DataFrame:
    import pandas as pd

    named = own[own["pollster"] != UNNAMED]
    by = named.groupby("pollster", sort=False)
    last = by["end_date"].max()
    pollsters = houses.codes(list(last.index))[:, 0]
    effect, low, high = fit.house_effects(pollsters, (0.5, 0.025, 0.975))
    columns = {"answer": answer, "pollster": list(last.index), "polls": by.size().to_numpy(), "effect": effect}
    columns |= {"low_95": low, "high_95": high, "last_poll": last.to_numpy()}
    return pd.DataFrame(columns).sort_values("effect", ignore_index=True)


def _exclusive(polls: pd.DataFrame) -> bool:
    """Whether the answers share 100: they do unless polls give more in sum than rounding explains."""
    sums = polls.groupby(["pollster", "end_date", "effective_n", "population"], dropna=False)["value"].agg(
        ["sum", "size"]
    )
    several = sums[sums["size"] > 1]
    return bool(len(several)) and bool((several["sum"] <= 100 + several["size"]).mean() > 0.9)


def _within_hundred(frame: pd.DataFrame, by: list[str], centre: str) -> pd.DataFrame:
    """Scales the centres and bands of a day down where the answers of one question add up to more than 100."""
    total = frame.groupby(by)[centre].transform("sum")
    factor = (100 / total).clip(upper=1.0)
    for name in (centre, *_BANDS):
        frame[name] = frame[name] * factor
    return frame


def _typed(frame: pd.DataFrame) -> pd.DataFrame:
    """Dates to the second and text as strings, as in :mod:`polls.schema`."""
    for name in frame.columns:
        kind = frame[name].dtype
        if getattr(kind, "kind", "") == "M":
            frame[name] = frame[name].astype("datetime64[s]")
        elif name != "row" and (str(kind) in ("object", "str", "string")):
            frame[name] = frame[name].astype("string")
    return frame
