"""A pair of figures with the words around it, and how its two sides are told."""

from __future__ import annotations

import re
from dataclasses import dataclass

from polls.language.numbers import Figure
from polls.language.tokens import AnswerWord
from polls.rules.camps import TWO_PARTIES
from polls.rules.frames import lead_frame, name_of, names_between
from polls.rules.groups import group_right, subject_group
from polls.rules.view import Bound, View

# The answers against, which a pair names first only where its first figure is theirs.
AGAINST = frozenset(("disapprove", "unfavorable", "oppose"))


# "54-24 with Ann Poe in the race", "if Roe is on the ballot"
_IN_THE_RACE = re.compile(
    r"(?:(?:is|was|are|were|also|not|still|included|added|remains?|enters?|entered|joins?|joined|runs?|running) ){0,3}(?:(?:in|on|to|into|out of|off) )?(?:the|a) (?:[a-z-]+ ){0,2}(?:race|mix|ballot|field|contest|picture|equation|running|matchup|match-up)\b"
)


@dataclass(slots=True)
class Pair:
    """The figures ``k`` and ``k + 1`` at the items ``a`` and ``b``, with the words on both sides."""

    v: View
    k: int
    fa: Figure
    fb: Figure
    a: int
    b: int
    bare: bool  # neither has a unit
    bracket: bool  # they stand in round brackets
    start: int  # where the clause of the pair begins
    full: int  # the item after the figure before
    left_end: int  # where its words before it end
    hi: int  # the item of the next figure
    right: str  # letters of the items behind it
    low_left: str
    low_right: str
    group: str | None

    def set(self, first: str | None, second: str | None, name: str) -> Bound:
        """Both sides, of the pair's own group."""
        return set_pair(self.v, self.k, first, second, name, self.group)

    def ordered(self, n1: str | None, n2: str | None, leads: bool, name: str) -> Bound:
        """Two names by who leads: the larger share is the leader's."""
        first, second = n1 or "<other>", n2 or "<other>"
        if (leads and self.fa.value < self.fb.value) or (not leads and self.fa.value > self.fb.value):
            first, second = second, first
        return self.set(first, second, name)

    def other_behind(self, name: str | None) -> str | None:
        """Another name among the words behind the pair, no third one who is in the race."""
        v = self.v
        return next(
            (
                n
                for q in names_between(v, self.b + 1, v.hi[self.k + 1])
                if (n := name_of(v, q)) != name and not _IN_THE_RACE.match(v.low(q + 1, min(len(v.items), q + 8)))
            ),
            None,
        )

    def widen(self) -> None:
        """Where a pair has no words of its own, those before the comma are its too."""
        v = self.v
        if ";" in v.tags[self.full : self.start]:
            return  # a clause of its own: "… 39% opposed; among the young it was 63-24"
        if self.start <= self.full or any(c in v.tags[self.start : self.left_end] for c in "VJRLTNSA"):
            return
        if ";" in v.tags[self.full : self.left_end]:
            return  # "39 percent opposed; among the young it was 63-24"
        self.start = self.full
        self.low_left = v.low(self.start, self.left_end)
        self.group = self.group or subject_group(v, self.start, self.left_end)

    def frame(self) -> tuple[str | None, str | None, bool] | None:
        """Who leads whom in the words before the pair."""
        return lead_frame(self.v, self.start, self.left_end)


def set_pair(
    v: View, k: int, a: str | None, b: str | None, name: str, group: str | None = None, wave: str | None = None
) -> Bound:
    """Binds figure ``k + 1`` to its side and gives what figure ``k`` is bound to."""
    if group in TWO_PARTIES and group.capitalize() in (a, b):
        group = None  # a party that stands as a side of the vote is no subgroup of it
    v.bound[k + 1] = Bound(name, b, group=group, wave=wave)
    return Bound(name, a, group=group, wave=wave)


_AMONG_GROUP = re.compile(r"z{0,2}(?:m[zZ]{0,2}|W)G(?=[,;.)&]|$)|z{0,2}m[zZ]{0,2}G")


def pair_at(v: View, k: int) -> Pair | None:
    """The pair that begins with figure ``k``."""
    fa = v.figure(k)
    if fa.pair != 1 or k + 1 >= len(v.figs):
        return None
    fb = v.figure(k + 1)
    a, b = v.figs[k], v.figs[k + 1]
    start = clause_start(v, k)
    bracket = v.tags[a - 1 : a] == "("
    left_end = a - 1 if bracket else a
    hi = v.gap_end(k + 1)
    right = v.tags[b + 1 : hi]
    if v.tags[left_end - 1] == "-" and left_end - start > 4:
        left_end = _before_aside(v, start, left_end)
    low_left, low_right = v.low(start, left_end), v.low(b + 1, hi)
    group = str(v.items[a - 2].value) if bracket and v.tags[a - 2] == "G" else subject_group(v, start, left_end)
    # behind the pair: "… among men", "… of women"
    if m := _AMONG_GROUP.match(right):
        group = str(v.items[b + m.end()].value)
    else:
        behind, _ = group_right(v, b + 1, hi)
        if behind and behind not in ("all", "<them>") and v.tags[b + 1 : b + 2] == "o" and v.tags[a - 1] not in "VJ":
            group = behind
    bare = fa.unit == "bare" and fb.unit == "bare"
    full = v.gap_start(k)
    return Pair(v, k, fa, fb, a, b, bare, bracket, start, full, left_end, hi, right, low_left, low_right, group)


_BY_THE_WAY = re.compile(r",r(?P<told>[^,;]{3,24}),[EHMDSAVKLTJ]")


def told_by_the_way(v: View, lo: int, hi: int) -> bool:
    """Whether it is only told by the way how likely some are: "renters, who are likelier than others to move, were for it, 58 to 33"."""
    m = _BY_THE_WAY.search(v.tags, lo, hi)
    return m is not None and "likel" in v.low(*m.span("told"))


def clause_start(v: View, k: int) -> int:
    """Where the clause of number ``k`` begins: after the last figure's own words, a semicolon or a strong conjunction."""
    lo = v.lo[k]
    semi = v.tags.rfind(";", lo, v.figs[k])
    return semi + 1 if semi >= 0 else lo


def _before_aside(v: View, start: int, end: int) -> int:
    """Where the words of a pair end before what stands between dashes: "she won women -- half of all -- 52 to 36"."""
    closing = end
    while closing > start and v.tags[closing - 1] == "-":
        closing -= 1
    opening = v.tags.rfind("-", start, closing)
    while opening > start and v.tags[opening - 1] == "-":
        opening -= 1
    return opening if start < opening < closing - 1 else end


def is_side(v: View, q: int) -> bool:
    """Whether item ``q`` is the answer of a side: those who cannot say are none."""
    return v.tags[q] in "VJR" and isinstance(v.items[q].value, AnswerWord) and v.items[q].value.name != "undecided"
