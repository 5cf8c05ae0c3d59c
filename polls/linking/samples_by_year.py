"""Numbers asked in two rounds, told side by side: "5,394 people in 2015 and 3,271 in the same months of 2019"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from polls.linking.earlier import Earlier
from polls.linking.reference import Place
from polls.linking.walk import Walk
from polls.rules.methods_types import MethodMention

_NUMBER = r"(?<![\d,.])(?P<{}>\d{{1,3}}(?:,\d{{3}})+|\d{{3,5}})(?![\d%.])"
_IN = (
    r"\s(?:[a-z]+\s){{0,3}}?(?:(?:in|during|for)\s(?:the\s)?[^.,;:\d]{{0,40}}?)?"
    r"\b(?P<{}>(?:19|20)\d\d|this\syear|last\syear)"
)
_BOTH = re.compile(
    _NUMBER.format("a")
    + _IN.format("x")
    + r",?\s(?:and|compared\s(?:with|to)|against|versus)\s"
    + _NUMBER.format("b")
    + _IN.format("y")
)


def by_year(told: dict[Place, list[MethodMention]], tags: Iterable[Place], walk: Walk, earlier: Earlier) -> None:
    """Gives each of two rounds the number that was asked in its year, in place; the later year is the current one's.

    ``tags`` are the rounds that have figures.
    """
    if not earlier.year:
        return
    rounds = {(s, span.last.year): (s, t) for s, t in tags if t and (span := earlier.spans.get(t)) and span.last}
    for series in {s for s, t in told if t is None}:
        mine = told[series, None]
        for m in [m for m in mine if m.kind == "sample" and not m.sub]:
            sentence = next(s for s in reversed(walk.sentences) if s.start <= m.start)
            both = _BOTH.search(walk.text, sentence.start, sentence.end)
            if both is None or m.start not in (both.start("a"), both.start("b")):
                continue
            counts = [(_year(both[y], earlier), *both.span(n)) for n, y in (("a", "x"), ("b", "y"))]
            (then, *old), (_, *new) = sorted(counts)
            mine[:] = [o for o in mine if o.kind != "sample" or not both.start() <= o.start < both.end()]
            mine.append(_sample(walk.text, *new))
            if (series, then) in rounds:
                told.setdefault(rounds[series, then], []).append(_sample(walk.text, *old))
            break


def _year(words: str, earlier: Earlier) -> int:
    """The year that words name."""
    return int(words) if words.isdigit() else earlier.year - words.startswith("last")


def _sample(text: str, start: int, end: int) -> MethodMention:
    return MethodMention("sample", start, end, int(text[start:end].replace(",", "")), tie="sample")
