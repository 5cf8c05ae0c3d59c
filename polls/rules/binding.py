"""What each number of a sentence says: refusals, then the rules in rank order, then what neighbours lend each other."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from polls.rules import amounts_done, inherit, make_up, refusals, scope
from polls.rules.registry import Rule, able, candidates
from polls.rules.view import View


@dataclass(slots=True)
class Walk:
    """What happened to one number: for ``polls explain``."""

    start: int
    end: int
    view: View
    k: int
    tried: list[str] = field(default_factory=list)
    outcome: str = ""


_OWNED = re.compile(
    r"(?:[LT]|Nz{0,2}A?|pE?)$"
)  # who stands at a number: "with Roe on 44", "the Coalition's primary vote at 36", "he's at 41"
_SPREADS = frozenset(("odds", make_up.MAKE_UP, "seats", "interest rate"))
# Readings without words of their own: what the number before was refused for holds for them.
GOES_ON = ("share.same", "vote.", "pair.same", "bracket.repeat", "wave.", "share.on", "margin.")
_SHARES = 18  # the rank from which on rules read shares


def _tried(v: View, k: int, may: int) -> Iterable[Rule]:
    """The rules for a number, in order; for what is no percentage or fraction those of shares only where it looks like one."""
    f = v.figure(k)
    found = candidates(f.unit, f.pair, not k, may)
    if f.unit in ("percent", "fraction"):
        return found
    shares: tuple[str, ...] = ()
    if f.unit == "bare":
        i = v.figs[k]
        if v.tags[i - 1] == "N" or (
            v.items[i - 1].word in ("on", "at") and _OWNED.search(v.tags, 0, i - 1) is not None
        ):
            shares += ("vote.name",)
        if v.tags[i - 1] in ",&" and v.tags[i + 1 : i + 2] == "f":
            shares += ("vote.for",)
        if v.items[i - 1].word in ("to", "on", "at") and "N" in v.tags[max(0, i - 8) : i]:
            shares += ("vote.moved",)
        if v.tags[i + 1 : i + 2] in ("J", "V", "r") and len(v.figs) > 1:
            shares += ("share.adjective", "share.predicate")
        if "R" in v.tags[max(0, i - 3) : i]:
            shares += ("share.rating",)
        if v.tags[i - 1] == "p" and v.tags[i - 2] in "tx":
            shares += ("vote.owned",)  # "44 percent there to her 41"
    elif f.unit == "points" and f.value >= 10 and "N" in v.tags[max(0, v.figs[k] - 4) : v.figs[k]]:
        shares = ("vote.name",)  # "Doe at 28 points and Roe at 23 points"
    return [r for r in found if r.rank < _SHARES or r.name in shares]


def bind(v: View, walks: list[Walk] | None = None) -> None:
    """Tries the rules on every number of a sentence and fills ``v.bound``."""
    if walks is not None:
        for i in v.figs:
            walks.append(Walk(v.items[i].start, v.items[i].end, v, v.figs.index(i)))
    may = able(v.tags, v.sentence.may)
    for k in range(len(v.figs)):
        v.refused[k] = refusals.refuse(v, k)
        if v.refused[k] is None and k and refusals.goes_on(v, k):
            v.refused[k] = v.refused[k - 1]
    for k in range(len(v.figs)):
        if v.refused[k] or v.bound[k] is not None:
            if v.refused[k]:
                v.bound[k] = None
            continue
        for r in _tried(v, k, may):
            got = r.bind(v, k)
            if walks is not None:
                walks[-len(v.figs) + k].tried.append(r.name + (" *" if got else ""))
            if got is not None:
                v.bound[k] = got
                break
    for k in range(len(v.figs)):
        if v.refused[k]:
            v.bound[k] = None
            amounts_done.in_full(v, k)
    inherit.siblings(v)
    if not any(v.bound):
        return
    scope.scope(v)
    for k in range(1, len(v.figs)):
        b = v.bound[k]
        if b is not None and v.refused[k - 1] in _SPREADS and b.rule.startswith(GOES_ON) and not make_up.voted(v, k):
            v.refused[k], v.bound[k] = v.refused[k - 1], None  # "a 71 percent chance of winning and Trump 29"
