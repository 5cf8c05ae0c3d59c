"""Who gains where people move to one side or from it: "swung nine points in Labour's favour", "a six-point shift away from Roe"."""

from __future__ import annotations

import re

from polls.rules.camps import BY_ADJECTIVE, PARTY_GROUPS
from polls.rules.frames import name_of
from polls.rules.hedges import BEFORE_NUMBER
from polls.rules.movements import SWUNG
from polls.rules.registry import rule
from polls.rules.view import Bound, View

_SWUNG = re.compile(rf"\b(?:{SWUNG})(?: (?:back|by|of|net))*(?: (?:{BEFORE_NUMBER}))*$")
_SWING = re.compile(rf"(?:[a-z-]+ )?(?:{SWUNG})\b")
# "toward the Greens", "in Labour's favour", "away from Roe", "from Labour to the Greens"
_WHITHER = re.compile(
    r"(?:back )?(?:(?P<from>away from|against|from)|(?P<to>to|towards?|behind|in favou?r of)|(?P<in>in|the)) (?:the )?$"
)
_HIS_WAY = re.compile(r"(?:direction|favou?r|way)\b")
_SUBJECT = re.compile(r"(?P<g>G)[HMA]{0,2}z{0,2}$")


@rule("margin.swing", rank=14, units=("points", "percent"), pair=False)
def swung(v: View, k: int) -> Bound | None:
    """G swung P toward SIDE, a P swing to SIDE."""
    i, hi = v.figs[k], v.gap_end(k)
    left = v.low(v.gap_start(k), i)
    verb = _SWUNG.search(left)
    noun = None if verb is not None else _SWING.match(v.low(i + 1, min(hi, i + 4)))
    if verb is None and noun is None:
        return None
    begin = i + 1 if noun is None else i + 1 + len(noun.group().split())
    side = next((q for q in range(begin, min(hi, begin + 6)) if _side(v, q) is not None), None)
    if side is None:
        return None
    whither = _WHITHER.fullmatch(v.low(begin, side) + " ")
    if whither is None or (whither["in"] and _HIS_WAY.match(v.low(side + 1, side + 2)) is None):
        return None
    sign = -1 if whither["from"] else 1
    if whither["from"] == "from" and (to := _to_other(v, side, hi)) is not None:
        side, sign = to, 1  # "from Labour to the Greens"
    group = _whose(v, k, side, verb)
    return Bound("margin.change", _side(v, side), "change", group=group, value=sign * abs(v.figure(k).value))


def _side(v: View, q: int) -> str | None:
    """The person or party at item ``q``; a party's name may begin a group: "Democrats in small towns"."""
    item = v.items[q]
    if v.tags[q] == "N":
        return name_of(v, q)
    if v.tags[q] == "G" and str(item.value).partition(" ")[0] in PARTY_GROUPS:
        return str(item.value).partition(" ")[0].capitalize()
    return BY_ADJECTIVE.get(item.word) if v.document.folded[item.start].isupper() else None


def _to_other(v: View, side: int, hi: int) -> int | None:
    """The side behind "to", where the one at item ``side`` is left for it."""
    for q in range(side + 2, min(hi, side + 5)):
        if v.items[side + 1].word in ("to", "toward", "towards") and _side(v, q) is not None:
            return q
    return None


def _whose(v: View, k: int, side: int, verb: re.Match[str] | None) -> str | None:
    """Who moved: the subject of the verb, or the people whom the side's own name is taken with."""
    told = str(v.items[side].value).partition(" ")[2] if v.tags[side] == "G" else ""
    if told:
        return told
    end = v.figs[k]
    while verb is not None and end > v.gap_start(k) and v.tags[end - 1] in "zbZA":
        end -= 1
    own = _SUBJECT.search(v.tags, v.gap_start(k), end) if verb is not None else None
    return str(v.items[own.start("g")].value) if own is not None else None
