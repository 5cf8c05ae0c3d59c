"""A number that is all its sentence says: "Independents? A measly 28.", "Fourteen! I read it twice."

It answers the short question before it, or says again a figure that stands just before; then it has the unit of that.
"""

from __future__ import annotations

import re

from polls.language.numbers import Figure, figures
from polls.language.segment import Sentence
from polls.rules.hedges import BEFORE_NUMBER

# What may stand before such a number: who speaks, "yes, that's", hedges.
_BEFORE = re.compile(
    rf"(?:[a-z.' -]{{2,24}}: )?(?:(?:yes|no|oh),? )?(?:(?:that's|that is|it's|it is|try|make that) )?(?:(?:{BEFORE_NUMBER}) )*"
)
_BEHIND = re.compile(r"[.!?\u2026\"' ]*")
_NO_PEOPLE = r"(?!(?:who|when|where|why|which|whose|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b|(?:how|what) (?!about\b))"
_QUESTION = re.compile(
    rf"(?:\A|[.!?;:\n\"\u2014] ?){_NO_PEOPLE}(?:(?:and|but|how about|what about|among|the|with) )*[a-z0-9'-]+(?: [a-z0-9'-]+){{0,4}}\?\s*\Z"
)
_BACK = 260  # characters in which what is said again stands


def alone(lower: str, s: Sentence, numbers: list[Figure]) -> None:
    """Gives the one number of a sentence that says nothing else its unit."""
    f = numbers[0]
    if (
        len(numbers) > 1
        or f.unit != "bare"
        or f.value <= 1
        or not _BEFORE.fullmatch(lower, s.start, f.start)
        or not _BEHIND.fullmatch(lower, f.end, s.end)
    ):
        return
    begin = max(0, s.start - _BACK)
    if _QUESTION.search(lower, max(begin, s.start - 60), s.start):
        f.unit = "percent"
        return
    for said in reversed(figures(lower, begin, s.start)):
        if said.value == f.value and said.unit in ("percent", "points"):
            f.unit = said.unit
            return


# "White voters? Sixty-four, twenty-six."
_BOTH = re.compile(r"(?:, | to |[-\u2013])")


def both_alone(lower: str, s: Sentence, numbers: list[Figure]) -> None:
    """Makes a pair of the two numbers of a sentence that says nothing else."""
    if len(numbers) != 2 or any(f.unit != "bare" or f.pair for f in numbers):
        return
    a, b = numbers
    whole = _BEFORE.fullmatch(lower, s.start, a.start) and _BEHIND.fullmatch(lower, b.end, s.end)
    if whole and _BOTH.fullmatch(lower, a.end, b.start) and 70 <= a.value + b.value <= 101:
        a.pair, b.pair = 1, 2
