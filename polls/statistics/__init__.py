"""Honest uncertainty: intervals, differences and trends. Usable alone, on plain numbers or on frames."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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

# Extraction needs the bases alone: the rest comes when it is first asked for.
_FROM = {
    "base": ("annotate", "annotate_records"),
    "differences": ("Difference", "change", "gap", "lead"),
    "intervals": (
        "Interval", "IntervalError", "design_effect", "effective_size", "lead_interval", "margin_of_error",
        "rounding_error", "share_interval", "subgroup_interval", "total_interval",
    ),
    "trends": ("BANDS", "Trend", "TrendError", "trend"),
}  # fmt: skip
_LATER = {name: module for module, names in _FROM.items() for name in names}

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


def __getattr__(name: str) -> Any:
    if name in _LATER:
        value = getattr(importlib.import_module(f"polls.statistics.{_LATER[name]}"), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
