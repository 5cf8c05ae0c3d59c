"""The sentence behind a row, with its figure marked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Passage:
    """Where a row was read: its sentence, and the figure's place in it.

    ``start`` and ``end`` are characters of ``sentence``; ``row`` is the estimate with its poll's columns (values as in
    the files, dates as ISO text); ``review`` is what people said of it (accepted, edited, added) or ``None``.
    """

    estimate_id: str
    doc_id: str
    sentence: str
    start: int
    end: int
    title: str | None
    url: str | None
    published: str | None
    row: dict[str, Any]
    review: str | None = None

    @property
    def before(self) -> str:
        """The sentence up to the figure."""
        return self.sentence[: self.start]

    @property
    def figure(self) -> str:
        """The figure as written."""
        return self.sentence[self.start : self.end]

    @property
    def after(self) -> str:
        """The sentence after the figure."""
        return self.sentence[self.end :]

    def marked(self, left: str = "[[", right: str = "]]") -> str:
        """The sentence with the figure between two marks, in plain text.

        >>> Passage("x", "d", "Just 39 per cent agree.", 5, 16, None, None, None, {}).marked()
        'Just [[39 per cent]] agree.'
        """
        return f"{self.before}{left}{self.figure}{right}{self.after}"

    def __str__(self) -> str:
        return self.marked()
