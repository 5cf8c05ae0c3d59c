"""Rows of margins: what the next number tells of another group or rival, with the lead told once."""

from __future__ import annotations

import re

from polls.rules import remnants
from polls.rules.frames import name_of
from polls.rules.margin_words import Gap
from polls.rules.view import Bound

_NAME_BY_NUMBER = re.compile(r"N[^NFPB]{0,3}bz{0,2}$")


def listed(at: Gap) -> Bound | None:
    """The next one led, in bare numbers: "leads Roe by five and Poe by two"."""
    v, lo, i = at.v, at.lo, at.i
    row = _NAME_BY_NUMBER.search(v.tags[lo:i])
    if not row or v.tags[lo : lo + row.start()].strip(",&zZ);-"):
        return None  # a clause of its own: "ahead by 15 among women; men back Roe by 12"
    base = next((b for b in v.bound[: at.k] if b is not None and b.kind == "margin"), None)
    if base is None:
        return None
    who = str(v.items[lo + v.tags[lo:i].rindex("N")].value)
    if base.rule == "margin.trail":
        return Bound("margin.trail", who, "margin", vs=base.vs, group=base.group)
    return Bound("margin.lead", base.answer, "margin", vs=who, group=base.group)


_ROW_LEFT = re.compile(r"(?:[iLx]z?N)?(?:[mi][^NFPB;]{1,14})?[,&]{1,2}b?z{0,2}")
_ROW_RIGHT = re.compile(r"[mWi][zp]{0,2}(?P<g>G)|iZ")


def next_group(at: Gap) -> Bound | None:
    """The same lead in the next group or place: "by 26 points among women, 14 among men", "6 in Michigan"."""
    v, i, last = at.v, at.i, at.last
    if last is None or not at.after_margin:
        return None
    right = _ROW_RIGHT.match(v.tags, i + 1, at.hi)
    if right and _ROW_LEFT.fullmatch(v.tags, at.lo, i):
        group = str(v.items[right.start("g")].value) if right.group("g") else remnants.behind(v, at.k) or last.group
        return Bound(last.rule, last.answer, "margin", group=group, vs=last.vs)
    return None


_PAST_BRACKET = re.compile(r"\)[,&;]{0,3}b?z{0,3}")


def after_bracket(at: Gap) -> Bound | None:
    """The same lead in the next place, with its shares in brackets: "9 points in Iowa (50-41), 8 in Ohio (49-41)"."""
    v, k, i = at.v, at.k, at.i
    first = v.bound[k - 3] if k > 2 and v.figure(k - 1).pair == 2 else None
    if first is None or first.kind != "margin" or at.f.unit not in ("points", "bare") or at.f.pair:
        return None
    right = _ROW_RIGHT.match(v.tags, i + 1, at.hi)
    if right is None or _PAST_BRACKET.fullmatch(v.tags, at.lo, i) is None:
        return None
    group = str(v.items[right.start("g")].value) if right.group("g") else first.group
    return Bound(first.rule, first.answer, "margin", group=group, vs=first.vs)


_NEXT_LED = re.compile(r"[,&]{1,2}z?(?P<n>N)(?:,[^NFPB]{1,14},)?z?bz{0,2}")


def next_led(at: Gap) -> Bound | None:
    """ "he led Harris by one point and Buttigieg, mayor of South Bend, by two"."""
    last = at.last
    if last is None or last.rule not in ("margin.lead", "margin.lead_over", "margin.trail") or not at.after_margin:
        return None
    row = _NEXT_LED.fullmatch(at.v.tags, at.lo, at.i)
    if row is None:
        return None
    who = name_of(at.v, row.start("n"))
    if last.rule == "margin.trail":
        return Bound("margin.trail", who, "margin", vs=last.vs, group=last.group)
    return Bound("margin.lead", last.answer, "margin", vs=who, group=last.group)
