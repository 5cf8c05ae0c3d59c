"""A reference to a poll: what a text's own words say of the poll that they speak of."""

from __future__ import annotations

from dataclasses import dataclass

# The poll that a figure, a date or a sample is of: its series and, for an earlier round of it, what sets that apart.
Place = tuple[int | None, str | None]


@dataclass(slots=True)
class Reference:
    """A place where the text speaks of a poll; ``start`` and ``end`` span its words.

    ``names`` are the canonical names it gives (``name_start``, ``name_end``: where), in order, with their ``kinds``;
    ``unknown`` is a name that the registry does not know. ``role`` is ``"noun"`` (a poll is named or pointed to, or
    somebody polls), ``"actor"`` (a pollster says something) or ``"polling"`` (polls in general).

    ``last``: it is called the last, which may be the latest or the one before. ``comparison``: it stands after "than",
    "since" or "from", as what figures are compared with. ``beside``: it only says how another poll stands to it
    ("similar to", "in line with"). ``dated``: it names a past month or year ("a poll in June").
    ``that``: it points back ("that poll"). ``by``: who did it is told after the noun; ``published``: only that they
    brought it out or ordered it. ``word``: the noun's beginning.
    ``entry``: the name opens a line of a list of polls; ``counted``: an aside after the name says how many
    were asked, or for whom. ``hands``: it says who did the work of a poll that goes by another name.
    ``tells``: no word of it speaks of a poll ("data from Acme show"), only what it tells may.
    """

    start: int
    end: int
    sentence: int
    role: str
    names: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    name_start: int = -1
    name_end: int = -1
    unknown: str | None = None
    word: str = ""
    definite: bool = False
    indefinite: bool = False
    plural: bool = False
    that: bool = False
    same: bool = False
    new: bool = False
    other: bool = False
    earlier: bool = False
    last: bool = False
    comparison: bool = False
    beside: bool = False
    dated: bool = False
    exit_poll: bool = False
    by: bool = False
    published: bool = False
    entry: bool = False
    counted: bool = False
    hands: bool = False
    tells: bool = False

    @property
    def named(self) -> bool:
        """Whether the reference says who polled."""
        return bool(self.names or self.unknown)
