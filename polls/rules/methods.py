"""How a poll was done, as a sentence tells it: sample, margin of error, dates, population, mode, weighting, wording."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from polls.language.segment import Sentence
from polls.rules.methods_types import MethodMention, PlaceMention

__all__ = ["MethodMention", "PlaceMention", "not_figures", "read"]


def read(
    text: str, lower: str, sentence: Sentence, published: dt.date | None, day_first: bool = False
) -> list[MethodMention]:
    """The facts of method that a sentence states, in order of their place.

    ``text`` and ``lower`` are the folded document and its lower case; ``published`` resolves dates.
    """
    return []


def not_figures(mentions: Iterable[MethodMention]) -> list[tuple[int, int]]:
    """The spans of numbers that are sample sizes, margins and confidence levels: no survey figures."""
    return [(m.start, m.end) for m in mentions if m.kind in ("sample", "margin", "confidence")]
