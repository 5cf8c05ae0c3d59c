"""What a figure is of where the answer carried to it has just been given another share: "61 percent named crime, well above the 14 for housing".

One answer has one share of one group at one time. A figure that names no group and no other time and would give the answer
before it a second share is of something that its own words name: what it is "for", who they are that "still think …", whose
share it is, or the other side.
"""

from __future__ import annotations

import re

from polls.rules import verbs
from polls.rules.clauses import read
from polls.rules.discourse import Discourse
from polls.rules.frames import name_of
from polls.rules.passives import uncapped
from polls.rules.predicates import SAME
from polls.rules.view import Bound, View, clip
from polls.rules.who_else import meant

_APART = 1.5  # points from which on two shares are not one that is said twice
_NOUNS = re.compile(r"(?:[zZ]|&(?=z[zZ])|o(?=z)){1,7}")
_TO_THE_OTHER = re.compile(r"(?:o[gGz]{1,4})?,?[tx]z{0,2}")  # "47.1 percent, to 45.3"
_THINGS = frozenset("it this that them those these him her us me you".split())


def clashes(v: View, k: int, b: Bound, answer: str | None) -> bool:
    """Whether number ``k`` would give ``answer`` a second share in its sentence, of the same people at the same time."""
    if answer is None or b.kind != "share" or b.wave == "previous":
        return False
    value = v.figure(k).value
    told = [q for q in range(k) if (one := v.bound[q]) is not None and one.kind == "share" and one.answer == answer]
    if not told or ";" in v.tags[v.figs[told[-1]] : v.figs[k]]:
        return False
    one = v.bound[told[-1]]
    return (
        one is not None
        and (one.group or "all") == (b.group or "all")
        and one.wave != "previous"
        and abs(v.figure(told[-1]).value - value) > _APART
    )


def other(d: Discourse, v: View, k: int, answer: str) -> str | None:
    """What the words of number ``k`` name instead of ``answer``; ``None`` where they name nothing."""
    i = v.figs[k] + 1
    side = answer in d.names.people or answer in d.names.parties.values()
    if v.items[i : i + 1] and v.items[i].word == "for":
        thing = _thing(v, i + 1)
        return meant(d, "<other>", answer, v, k) or thing if side and thing and thing.startswith("former ") else thing
    if v.items[i : i + 1] and v.items[i].word in ("each", ","):
        i += 1
    if i < v.hi[k] and (v.items[i].word in ("who", "that") or (i > v.figs[k] + 1 and v.tags[i] in "SVA")):
        got = read(v, i, v.hi[k])
        return got.answer if got is not None and got.answer != SAME else None
    if side and _TO_THE_OTHER.fullmatch(v.tags, v.figs[k - 1] + 1, v.figs[k]):
        return meant(d, "<other>", answer, v, k)
    return None


def _thing(v: View, i: int) -> str | None:
    """The noun phrase that begins at item ``i``."""
    if v.tags[i : i + 1] == "z" and v.items[i].word in ("the", "a", "an"):
        i += 1
    if v.tags[i : i + 1] == "N":
        return name_of(v, i)
    m = _NOUNS.match(v.tags, i)
    if m is None or v.items[i].word in _THINGS or verbs.is_closed(v.items[m.end() - 1].word):
        return None
    return clip(uncapped(v, i, m.end()))
