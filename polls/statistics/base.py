"""The base and the sampling interval of every extracted figure: typed records in plain Python, frames with numpy.

What is used, in this order, and written into ``interval_basis``:

- a margin of error stated for the figure's own base: ``n_eff = (100 z / (2 MOE))**2``, never more than the stated n
  (a margin rounded down makes no sample larger);
- a subgroup's own n and a poll whose n and margin imply a design effect ``deff = n / n_eff`` (Kish 1965): ``n / deff``;
- the n alone: simple random sampling, sampling error only.

A subgroup without its own n or margin has no base and no interval: nothing is imputed. A share gets a Wilson score
interval (Wilson 1927); a margin in one sample the multinomial variance of Franklin (2007) with both sides taking all
answers, which is the widest case; a change the sum of two independent variances, only where the earlier figure is
known. Rounding adds ``grain**2 / 12`` to the variance of each rounded figure (Sheppard 1898). Low and high are at 95%.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import sqrt
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from polls.records import Estimate, Poll, Sample

Z95 = 1.959963984540054
STATED_MARGIN = "stated margin of error"
SIMPLE_RANDOM = "sample size (simple random sampling)"
DESIGN_EFFECT = "sample size with design effect"


class Base(NamedTuple):
    """Respondents behind a figure, where their number comes from, effective number and basis of the interval."""

    respondents: int
    source: str
    effective: float
    basis: str


@lru_cache(maxsize=64)
def z_value(confidence: float | None) -> float:
    """Standard normal quantile of a two-sided confidence level (a probability; None means 0.95).

    >>> round(z_value(0.95), 3)
    1.96
    """
    if confidence is None or confidence == 0.95:
        return Z95
    if not 0.5 <= confidence < 1:
        return Z95  # "95" or a misread figure: the level that is meant when none is stated
    from statistics import NormalDist

    return NormalDist().inv_cdf((1 + confidence) / 2)


def poll_base(size: float | None, margin: float | None, confidence: float | None) -> Base | None:
    """The base of figures among all respondents, from the poll's n and margin of error (points)."""
    size = size if size is not None and size >= 1 else None
    if margin is not None and 0 < margin < 50:
        implied = (50 * z_value(confidence) / margin) ** 2
        if size is None:
            return Base(round(implied), "from margin of error", implied, STATED_MARGIN)
        return Base(int(size), "poll", min(float(size), implied), STATED_MARGIN)
    if size is None:
        return None
    return Base(int(size), "poll", float(size), SIMPLE_RANDOM)


def group_base(sample: Sample, poll: Poll | None) -> Base | None:
    """The base of a subgroup's figures, from what is stated for the subgroup itself and the poll's design effect."""
    confidence = None if poll is None else poll.confidence_level
    own = poll_base(sample.sample_size, sample.margin_of_error, confidence)
    if own is None:
        return None
    if own.source == "poll":
        own = own._replace(source="stated")
    if own.basis == SIMPLE_RANDOM and poll is not None and poll.margin_of_error is not None:
        whole = poll_base(poll.sample_size, poll.margin_of_error, confidence)
        if whole is not None and whole.source == "poll" and whole.basis == STATED_MARGIN:
            return own._replace(effective=own.effective * whole.effective / whole.respondents, basis=DESIGN_EFFECT)
    return own


def share_uncertainty(value: float, effective: float, grain: float) -> tuple[float, float, float]:
    """Standard error and 95% Wilson interval of a share, all in points, rounding counted in."""
    p = value / 100
    zz = Z95 * Z95
    whole = 1 + zz / effective
    middle = (p + zz / (2 * effective)) / whole
    half = Z95 * sqrt(p * (1 - p) / effective + zz / (4 * effective * effective)) / whole
    rounding = grain * grain / 12
    q = p if 0 < p < 1 else middle  # at 0 and 100 the plain formula would promise certainty
    error = sqrt(1e4 * q * (1 - q) / effective + rounding)
    low, high = 100 * (middle - half), 100 * (middle + half)
    low = value - sqrt((value - low) ** 2 + zz * rounding)
    high = value + sqrt((high - value) ** 2 + zz * rounding)
    return error, max(low, 0.0), min(high, 100.0)


def annotate_record(estimate: Estimate, base: Base | None, earlier: Estimate | None = None) -> None:
    """Fills base, base_source, standard_error, low, high and interval_basis of one record, in place.

    ``earlier`` is the figure that a change refers to, itself annotated already.
    """
    estimate.standard_error = estimate.low = estimate.high = estimate.interval_basis = None
    if base is None:
        estimate.base = estimate.base_source = None
        return
    estimate.base, estimate.base_source = base.respondents, base.source
    value, kind = estimate.value, estimate.kind
    grain = 1.0 if estimate.grain is None else estimate.grain
    if kind == "share":
        if not 0 <= value <= 100:
            return
        error, low, high = share_uncertainty(value, base.effective, grain)
        if estimate.value_low is not None and 0 <= estimate.value_low < value:
            low = share_uncertainty(estimate.value_low, base.effective, grain)[1]
        if estimate.value_high is not None and value < estimate.value_high <= 100:
            high = share_uncertainty(estimate.value_high, base.effective, grain)[2]
    elif kind == "margin":
        if not -100 <= value <= 100 or base.effective <= 1:
            return
        d = value / 100
        error = sqrt(1e4 * (1 - d * d) / (base.effective - 1) + grain * grain / 6)
        low, high = max(value - Z95 * error, -100.0), min(value + Z95 * error, 100.0)
    else:
        if earlier is None or earlier.standard_error is None or earlier.kind != "share":
            return
        now = earlier.value + value
        if not 0 <= now <= 100:
            return
        error = sqrt(share_uncertainty(now, base.effective, grain)[0] ** 2 + earlier.standard_error**2)
        low, high = value - Z95 * error, value + Z95 * error
    estimate.standard_error, estimate.low, estimate.high = error, low, high
    estimate.interval_basis = base.basis


def annotate_records(estimates: Sequence[Estimate], polls: Iterable[Poll], samples: Iterable[Sample] = ()) -> None:
    """Fills the base and the interval of every record in place: what extraction calls, once, with all its records."""
    by_poll = {poll.poll_id: poll for poll in polls}
    whole = {key: poll_base(p.sample_size, p.margin_of_error, p.confidence_level) for key, p in by_poll.items()}
    groups: dict[tuple[str, str], Base | None] = {}
    for sample in samples:
        key = (sample.poll_id, sample.subgroup)
        if groups.get(key) is None:  # the first that says something counts
            groups[key] = group_base(sample, by_poll.get(sample.poll_id))
    changes = []
    for e in estimates:
        if e.kind == "change":
            changes.append(e)
        elif e.poll_id is None:
            annotate_record(e, None)
        else:
            annotate_record(e, whole.get(e.poll_id) if e.subgroup == "all" else groups.get((e.poll_id, e.subgroup)))
    if changes:
        by_id = {e.estimate_id: e for e in estimates}
        for e in changes:
            base = None
            if e.poll_id is not None:
                base = whole.get(e.poll_id) if e.subgroup == "all" else groups.get((e.poll_id, e.subgroup))
            annotate_record(e, base, by_id.get(e.compare_id) if e.compare_id else None)


def _implied(margin: np.ndarray[Any, Any], confidence: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Effective n of a margin of error; NaN where there is none that could be one."""
    import numpy as np

    levels, at = np.unique(np.nan_to_num(confidence, nan=0.95), return_inverse=True)
    z = np.array([z_value(float(level)) for level in levels])[at]
    usable = (margin > 0) & (margin < 50)
    return np.where(usable, (50 * z / np.where(usable, margin, 1.0)) ** 2, np.nan)


def _shares(value: Any, effective: Any, grain: Any) -> tuple[Any, Any, Any]:
    """:func:`share_uncertainty` for arrays."""
    import numpy as np

    p, zz, rounding = value / 100, Z95 * Z95, grain**2 / 12
    whole = 1 + zz / effective
    middle = (p + zz / (2 * effective)) / whole
    half = Z95 * np.sqrt(p * (1 - p) / effective + zz / (4 * effective**2)) / whole
    q = np.where((p > 0) & (p < 1), p, middle)
    error = np.sqrt(1e4 * q * (1 - q) / effective + rounding)
    low = value - np.sqrt((value - 100 * (middle - half)) ** 2 + zz * rounding)
    high = value + np.sqrt((100 * (middle + half) - value) ** 2 + zz * rounding)
    return error, np.maximum(low, 0.0), np.minimum(high, 100.0)


def annotate(estimates: pd.DataFrame, polls: pd.DataFrame, samples: pd.DataFrame | None = None) -> pd.DataFrame:
    """A copy of ``estimates`` with base, base_source, standard_error, low, high and interval_basis filled in.

    The frames have the columns of :mod:`polls.schema`; ``samples`` holds what is stated for subgroups. The rules are
    those of :func:`annotate_records`, row for row; figures are percentage points, intervals at 95%.
    """
    import numpy as np
    import pandas as pd

    from polls import schema

    def column(frame: pd.DataFrame, name: str) -> np.ndarray[Any, Any]:
        if name not in frame.columns:
            return np.full(len(frame), np.nan)
        numbers: np.ndarray[Any, Any] = frame[name].to_numpy(dtype=float, na_value=np.nan)
        return numbers

    def looked_up(index: pd.Index, wanted: pd.Index, values: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
        at = index.get_indexer(wanted)
        return np.where(at >= 0, np.append(values, np.nan)[at], np.nan)

    out = estimates.copy()
    poll_ids = pd.Index(polls["poll_id"])
    keys = pd.Index(estimates["poll_id"])
    last = ~poll_ids.duplicated(keep="last")
    poll_ids = poll_ids[last]
    size, margin, confidence = (
        looked_up(poll_ids, keys, column(polls, name)[last])
        for name in ("sample_size", "margin_of_error", "confidence_level")
    )
    size = np.where(size >= 1, size, np.nan)
    implied = _implied(margin, confidence)
    ratio = np.where(np.isnan(size) | np.isnan(implied), np.nan, np.minimum(implied / size, 1.0))
    if samples is None or not len(samples):
        own_size, own_margin = np.full((2, len(out)), np.nan)
    else:
        unstated = np.full(len(samples), np.nan)
        says = (column(samples, "sample_size") >= 1) | (_implied(column(samples, "margin_of_error"), unstated) > 0)
        told = samples[says]
        groups = pd.MultiIndex.from_arrays([told["poll_id"].astype(object), told["subgroup"].astype(object)])
        first = ~groups.duplicated()
        wanted = pd.MultiIndex.from_arrays([estimates["poll_id"].astype(object), estimates["subgroup"].astype(object)])
        own_size = looked_up(groups[first], wanted, column(told, "sample_size")[first])
        own_margin = looked_up(groups[first], wanted, column(told, "margin_of_error")[first])
    whole = (estimates["subgroup"] == "all").fillna(False).to_numpy(dtype=bool)
    own_size = np.where(own_size >= 1, own_size, np.nan)
    own_implied = _implied(own_margin, confidence)
    n = np.where(whole, size, own_size)
    from_margin = np.where(whole, implied, own_implied)
    has_n, has_margin = ~np.isnan(n), ~np.isnan(from_margin)
    design = has_n & ~has_margin & ~whole & ~np.isnan(ratio)
    effective = np.fmin(n, from_margin)
    effective = np.where(design, n * ratio, effective)
    known = has_n | has_margin
    base = np.where(has_n, np.floor(n), np.rint(from_margin))
    source = np.where(has_n, np.where(whole, "poll", "stated"), "from margin of error")
    basis = np.where(has_margin, STATED_MARGIN, np.where(design, DESIGN_EFFECT, SIMPLE_RANDOM))

    value, grain = column(estimates, "value"), np.nan_to_num(column(estimates, "grain"), nan=1.0)
    kind = estimates["kind"].astype(object).to_numpy()
    error, low, high = np.full((3, len(out)), np.nan)
    with np.errstate(invalid="ignore"):
        s = known & (kind == "share") & (value >= 0) & (value <= 100)
        error[s], low[s], high[s] = _shares(value[s], effective[s], grain[s])
        ends = column(estimates, "value_low"), column(estimates, "value_high")
        below, above = s & (ends[0] >= 0) & (ends[0] < value), s & (ends[1] > value) & (ends[1] <= 100)
        low[below] = _shares(ends[0][below], effective[below], grain[below])[1]
        high[above] = _shares(ends[1][above], effective[above], grain[above])[2]
        m = known & (kind == "margin") & (np.abs(value) <= 100) & (effective > 1)
        error[m] = np.sqrt(1e4 * (1 - (value[m] / 100) ** 2) / (effective[m] - 1) + grain[m] ** 2 / 6)
        low[m] = np.maximum(value[m] - Z95 * error[m], -100.0)
        high[m] = np.minimum(value[m] + Z95 * error[m], 100.0)
        ids = pd.Index(estimates["estimate_id"])
        final = ~ids.duplicated(keep="last")
        shares = np.where(kind == "share", error, np.nan)
        back = pd.Index(estimates["compare_id"]) if "compare_id" in estimates.columns else ids[:0].reindex(ids)[0]
        now = value + looked_up(ids[final], back, np.where(kind == "share", value, np.nan)[final])
        before = looked_up(ids[final], back, shares[final])
        c = known & (kind == "change") & estimates["compare_id"].notna().to_numpy() & ~np.isnan(before)
        c &= (now >= 0) & (now <= 100)
        error[c] = np.sqrt(_shares(now[c], effective[c], grain[c])[0] ** 2 + before[c] ** 2)
        low[c], high[c] = value[c] - Z95 * error[c], value[c] + Z95 * error[c]

    dtypes = schema.dtypes("estimates")
    for name, numbers in (
        ("base", np.where(known, base, np.nan)),
        ("standard_error", error),
        ("low", low),
        ("high", high),
    ):
        out[name] = pd.Series(numbers, index=out.index).astype(dtypes[name])
    for name, words, valid in (("base_source", source, known), ("interval_basis", basis, ~np.isnan(error))):
        out[name] = pd.Series(words, index=out.index, dtype="object").where(valid).astype(dtypes[name])
    return out
