"""What moved on a rating that is named behind the move: "up one on disapproval to 56%", "down by two points in approval, to 36"."""

from __future__ import annotations

import re

from polls.language.tokens import AnswerWord
from polls.rules.registry import rule
from polls.rules.view import Bound, View

_MOVED_BEFORE = re.compile(r"db?z{0,2}$")
_ON_RATING = re.compile(r"z?[if]z{0,2}R")
_MOVED_TO = re.compile(r"[PB]z?[if]z{0,2}R,?tz{0,2}$")


def _named(v: View, q: int) -> str | None:
    """The answer that a noun of a rating at item ``q`` says; support is a side's, and no rating."""
    noun = v.items[q].value
    return noun.name if isinstance(noun, AnswerWord) and noun.name not in ("support", "oppose") else None


@rule("margin.rating_moved", rank=14, units=("points", "bare", "percent"), pair=False, letters="R")
def moved(v: View, k: int) -> Bound | None:
    """up P on RATING, up P on RATING to F."""
    i = v.figs[k]
    on = _ON_RATING.match(v.tags, i + 1)
    if on is not None and (left := _MOVED_BEFORE.search(v.tags, v.gap_start(k), i)) is not None:
        answer = _named(v, on.end() - 1)
        sign = -1 if v.items[left.start()].word == "down" else 1
        return Bound("margin.change", answer, "change", value=sign * abs(v.figure(k).value)) if answer else None
    if k and v.figure(k).unit != "points" and (to := _MOVED_TO.search(v.tags, v.figs[k - 1], i)) is not None:
        noun = v.tags.index("R", to.start())
        answer = _named(v, noun)
        return Bound("share.rating", answer) if answer else None
    return None
