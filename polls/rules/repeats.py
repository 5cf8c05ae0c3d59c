"""A figure said again more exactly, or with how it moved: "two-thirds (67%)", "half -- 47 percent --", "60 per cent (down four)"."""

from __future__ import annotations

import re

from polls.rules.groups import group_right
from polls.rules.view import View, twice

# Who stands before a bracket of their own: "and about as many (35%) have", "slightly fewer (44%)".
OTHER_PEOPLE = re.compile(
    r"\b(?:as many|more|fewer|others|another|(?:an?|the) (?:similar|same|equal|identical|larger|smaller|comparable) (?:share|number|proportion|percentage))(?: again| still| of them)?,? \(?$"
)


def repeats(v: View, k: int) -> bool:
    """Whether number ``k`` says the one before it again, more exactly: "two-thirds (67%)", "half -- 47 percent --"."""
    a, b = v.figure(k - 1), v.figure(k)
    if not twice(a, b):
        return False
    return abs(a.value - b.value) <= (7 if a.bound in ("exact", "about") else 16)


_CHANGE_ASIDE = re.compile(r"\((?:\+|-|up |down |plus |minus |no change|unchanged|steady|n/?c\b|=)[^()]{0,40}\)")
_REPEAT_AND_CHANGE = re.compile(r"\([\d.,]+ ?(?:%|percent|per cent|pc|pct)?[,;] ?(?:\+|-|up |down )[^()]{0,40}\)")


def _past_change(v: View, k: int) -> int:
    """The item behind a bracket that tells how number ``k`` has moved: "Sixty per cent (down four points) are"."""
    f = v.figs[k]
    if v.tags[f + 1 : f + 2] != "(":
        group, i = group_right(v, f + 1, v.hi[k])
        if group is None or v.tags[i : i + 1] != "(":
            return 0
    else:
        i = f + 1
    close = v.tags.find(")", i)
    if close < 0 or close + 1 >= len(v.items):
        return 0
    aside = v.document.lower[v.items[i].start : v.items[close].end]
    return close + 1 if _CHANGE_ASIDE.fullmatch(aside) or _REPEAT_AND_CHANGE.fullmatch(aside) else 0


def past_repeat(v: View, k: int) -> int:
    """The item after a repetition right behind number ``k``: after "(67%)" or "-- 47 percent --"; 0 where there is none."""
    f = v.figs[k]
    past = _past_change(v, k)
    if past:
        return past
    if k + 1 >= len(v.figs) or not repeats(v, k + 1):
        return 0
    g = v.figs[k + 1]
    gap = v.tags[f + 1 : g]
    if len(gap) > 1 and gap[-1] == "(":  # "a third of people (36%) were not sure"
        group, i = group_right(v, f + 1, g)
        gap = "(" if group is not None and i == g - 1 else gap
    if gap in ("(", ",", "-", "--", ",z", "-z", ",&"):
        end = v.tags[g + 1 : g + 2]
        if end and end in "),-":
            j = g + 2
            while j < len(v.tags) and v.tags[j] == "-":
                j += 1
            return j
    return 0
