"""Several shares of people compared, in brackets behind what they do: "Millennials and Gen X are likelier than boomers to cycle (23% and 17% vs. 8%), …"."""

from __future__ import annotations

import re

from polls.language.hints import Hint
from polls.rules.likelier import LEANING, done
from polls.rules.registry import rule
from polls.rules.view import Bound, View

_VERSUS = re.compile(r",? ?(?:vs?\.?|versus|compared (?:to|with)|against|among|for)(?: (?:just|only|about))?")
_AND = re.compile(r",? ?(?:and|&|,)(?: (?:just|only|about))?")


@rule("pair.likelier_deeds", rank=7, units=("percent",), letters="(", hints=(Hint(("likel",)),))
def deeds(v: View, k: int) -> Bound | None:
    """G1 and G2 are likelier than G3 to PREDICATE (F1 and F2 vs. F3), PREDICATE (F1 and F2 vs. F3)."""
    opened, close = v.tags.rfind("(", 0, v.figs[k]), v.tags.find(")", v.figs[k])
    inside = [q for q in range(k, len(v.figs)) if v.figs[q] < close]
    if not 0 < v.figs[k] - opened <= 2 or len(inside) != 3 or any(v.bound[q] for q in inside):
        return None
    before_last = v.low(v.figs[inside[-2]] + 1, v.figs[inside[-1]])
    if not _VERSUS.fullmatch(before_last):
        return None
    if not _AND.fullmatch(v.low(v.figs[k] + 1, v.figs[k + 1])):
        return None
    at = next((q for q in range(opened) if v.items[q].word in LEANING), -1)
    than = next((q for q in range(at + 1, opened) if v.items[q].word == "than"), -1) if at > 0 else -1
    to = next((q for q in range(at + 1, opened) if v.tags[q] == "t"), -1) if than > 0 else -1
    first = v.tags.find("(", at) == opened
    if to < 0:
        return None
    ones = _groups(v, 0, at)
    others = _groups(v, than + 1, to if than < to else v.tags.find("(", than))
    if len(others) != 1 or len(ones) != 2:
        return None
    start, end = (to + 1, than if to < than else opened) if first else (v.tags.rfind(")", 0, opened) + 1, opened)
    while start < end and v.tags[start] in ",&":
        start += 1
    answer = done(v, start, end)
    if answer is None:
        return None
    groups = [*ones, *others]
    for q, group in zip(inside[1:], groups[1:], strict=True):
        v.bound[q] = Bound("pair.groups", answer, group=group)
    return Bound("pair.groups", answer, group=groups[0])


def _groups(v: View, a: int, b: int) -> list[str]:
    """The groups in items ``a`` to ``b``, one by one: "black and hispanic teens" are two."""
    out: list[str] = []
    for item in v.items[a:b]:
        if item.tag != "G":
            continue
        name = str(item.value)
        one, _, other = name.partition(" and ")
        if other and " " not in one:
            noun = other.rpartition(" ")
            out += [f"{one} {noun[2]}" if noun[0] and not one.endswith("s") else one, other]
        else:
            out.append(name)
    return out
