"""Honest uncertainty: intervals, differences and trends. Usable alone, on plain numbers or on frames."""

from polls.statistics.base import annotate, annotate_records
from polls.statistics.differences import Difference, change, gap, lead
from polls.statistics.intervals import (
    Interval,
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
from polls.statistics.trends import BANDS, Trend, TrendError, trend

__all__ = [
    "BANDS",
    "Difference",
    "Interval",
    "IntervalError",
    "Trend",
    "TrendError",
    "annotate",
    "annotate_records",
    "change",
    "design_effect",
    "effective_size",
    "gap",
    "lead",
    "lead_interval",
    "margin_of_error",
    "rounding_error",
    "share_interval",
    "subgroup_interval",
    "total_interval",
    "trend",
]
