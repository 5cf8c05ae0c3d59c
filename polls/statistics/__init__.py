"""Honest uncertainty: intervals, differences and trends. Usable alone, on plain numbers or on frames."""

from polls.statistics.base import annotate, annotate_records
from polls.statistics.trends import BANDS, Trend, TrendError, trend

__all__ = ["BANDS", "Trend", "TrendError", "annotate", "annotate_records", "trend"]
