"""What rules make of mentions: a claim is one survey figure with what its own sentence says of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Claim:
    """One survey figure as its sentence states it. Offsets are of the folded text.

    ``wave_hint`` is ``"previous"`` where the clause itself says that the figure is an earlier one
    ("down from 41"), else ``None``; everything across sentences is linking's business.
    """

    start: int
    end: int
    value: float
    kind: str  # share | margin | change
    sentence: int  # index into the document's sentences
    rule: str
    answer: str | None = None
    answer_vs: str | None = None
    subgroup: str | None = None  # None: not said in the sentence; linking or "all" decides
    value_low: float | None = None
    value_high: float | None = None
    grain: float | None = None
    bound: str = "exact"
    wave_hint: str | None = None
    compare: int | None = None  # position in the list of claims of the earlier figure a change refers to
    carried: bool = False  # whether the subgroup is that of the sentence before
    notes: tuple[str, ...] = ()
