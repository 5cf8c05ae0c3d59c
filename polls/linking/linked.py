"""Figures with their polls, as linking leaves them."""

from __future__ import annotations

from dataclasses import dataclass, field

from polls.records import Fact, Poll, Sample


@dataclass(slots=True)
class Linked:
    """Figures with their polls: for each claim the position of its poll in ``polls`` (or ``None``) and its wave."""

    poll: list[int | None] = field(default_factory=list)
    wave: list[str] = field(default_factory=list)
    polls: list[Poll] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    samples: list[Sample] = field(default_factory=list)
