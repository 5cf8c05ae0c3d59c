"""The figure as the object: those who feel what a thing does to them: "crime worries 45 percent of residents"."""

from __future__ import annotations

import re
from functools import cache

from polls.lexicon.loader import load
from polls.rules.groups import group_right
from polls.rules.hedges import before_hedges
from polls.rules.passives import ISSUE, clause_start, subject, uncapped
from polls.rules.registry import rule
from polls.rules.view import Bound, View, clip

_TO = frozenset("to for with most more less least only deeply greatly much even especially particularly".split())
_LEAD = re.compile(
    r"^(?:and|but|while|whereas|although|though|yet|so|that|then|meanwhile|however|still|as|[, \"])+ ?(?=\S)"
)
_POINTS = frozenset("it this that they these he she which who".split())


@cache
def _experience() -> frozenset[str]:
    """Verbs whose object is who feels it."""
    return frozenset(load("words")["experience"])


# What pleases so many has them satisfied.
_PLEASED = {
    **dict.fromkeys("satisfy satisfies satisfied please pleases pleased".split(), "satisfied"),
    **dict.fromkeys("displease displeases displeased".split(), "dissatisfied"),
}


@rule("share.object", rank=43, units=("percent", "fraction"), pair=False)
def felt(v: View, k: int) -> Bound | None:
    """THING worries F of GROUP, THING appeals to F: the thing with its verb."""
    lo, f = v.gap_start(k), v.figs[k]
    i = before_hedges(v, f, lo)
    while i > lo and v.items[i].word in _TO:
        i = before_hedges(v, i, lo)
    if (
        i <= lo
        or v.items[i].word not in _experience()
        or v.tags[i] not in "zAV"
        or v.items[i - 1].word in ("a", "an", "the")
    ):
        return None
    group, j = group_right(v, f + 1, v.gap_end(k))
    if j < len(v.tags) and v.tags[j] not in ".,;)&-xWi":
        return None
    if (pleased := _PLEASED.get(v.items[i].word)) is not None:
        return Bound("share.object", pleased, group=group)
    start = clause_start(v, lo, i)
    said = _LEAD.sub("", uncapped(v, start, i + 1)).strip()
    words = said.split()
    if len(words) < 2 or words[0].lower() in _POINTS or any(t in "SFP" for t in v.tags[start:i]):
        return None
    return Bound("share.object", clip(said), group=group)


_FOR_WHOM = re.compile(
    r"(?:\b(?:is|are|was|were|be|been|being|remains?|remained|seems?|seemed|looks?|looked|becomes?|became|proves?|proved|sounds?|sounded|feels?|felt) |\( ?)"
    r"(?P<a>(?:(?:very|somewhat|extremely|highly|quite|fairly|rather|not|still|also|now|more|most|less|least|too|[a-z]+ly|(?P<noun>an?|the)) ){0,3}(?P<adjective>[a-z-]{4,})(?: (?P<head>[a-z]{4,}))?) (?:to|for)$"
)
# What stands before "to" and a figure that it reaches or is compared with.
_REACHES = frozenset(
    "close near nearer closer equal similar akin down back next down subject prior thanks owing according superior inferior liable able unable likely unlikely going about ready bound able".split()
)


@rule("share.to_whom", rank=44, units=("percent", "fraction"), pair=False, letters="tf")
def so_to(v: View, k: int) -> Bound | None:
    """THING is SO to F: "the logo was familiar to 81 percent of shoppers"."""
    lo, f = v.gap_start(k), v.figs[k]
    i = before_hedges(v, f, lo)
    if i <= lo or v.tags[i] not in "tf":
        return None
    m = _FOR_WHOM.search(v.low(lo, i + 1))
    if m is None or m["adjective"] in _REACHES or (v.tags[i] == "f" and not m["noun"]):
        return None
    if m["noun"] is None and (m["head"] or m["adjective"].endswith(("ed", "ing"))):
        return None
    group, j = group_right(v, f + 1, v.gap_end(k))
    if (j < len(v.tags) and v.tags[j] not in ".,;)&-xWi") or (m["noun"] and group is None):
        return None  # "a small recovery to 44 percent"
    if m["noun"] and ISSUE.search(m["a"]):  # "cost is a concern for 54 percent": what is one
        at = next(q for q in range(lo, i) if v.items[q].start >= v.items[lo].start + m.start())
        who = subject(v, lo, at)
        return Bound("share.named", who, group=group) if who else None
    return Bound("share.to_whom", clip(m["a"]), group=group)
