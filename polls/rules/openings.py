"""What opens a sentence's scope besides "among …": a clause before a colon, a group that is counted first."""

from __future__ import annotations

import re

from polls.rules.groups import relative, relative_name
from polls.rules.view import View

_WHO = re.compile(r"[zZ&x,\"]{0,3}gr")
_COMES = frozenset("from among with by is are was were be".split())


def before_colon(v: View, first: int) -> tuple[str, int] | None:
    """The group a clause before a colon is about: "most of the change came from women: 70 percent", "women saw no change: …"."""
    head = v.tags[:first].rstrip("zZ&")
    clause = head.rfind(",") + 1  # "although …, women are likelier to say so: 44 percent …"
    if head[-1:] == ":" and clause and head.count("G", clause) == 1 and head[clause:].lstrip("z&Z")[:1] == "G":
        head = "z" * (clause - 1) + head[clause - 1 :]
    who = _WHO.match(head) if head[-1:] == ":" else None
    if who is not None:  # "Those who call themselves hawks would go further: 52 percent …"
        rel, end = relative(v, who.end() - 1, first)
        if rel and end < len(head) - 1:
            return rel, end
    if head[-1:] != ":" or head.count("G") != 1 or any(t in "gNLT;" for t in head):
        return None
    at = head.index("G")
    ends = at == len(head) - 2 and at > 0 and v.items[at - 1].word in _COMES
    opens = at - (head.rfind(",", 0, at) + 1) <= 1 and any(t in "EHMDSA" for t in head[at:])
    return (str(v.items[at].value), at) if ends or opens else None


def within(v: View) -> tuple[str, int] | None:
    """The group that a sentence counts first and then tells of, and its end: "Of the 62 percent who had heard of it, a third …"."""
    m = _OF_COUNTED.match(v.tags)
    if m is None or v.items[m.end() - 1].word != "who":
        return None
    stop = v.tags.find(",", m.end())
    rel = relative_name(v.low(m.end(), stop)) if 0 < stop <= m.end() + 12 else ""
    if not rel or any(t in "FPB" for t in v.tags[m.end() : stop]):
        return None
    base = str(v.items[m.start("g")].value) if m.start("g") >= 0 else "all"
    return (rel if base == "all" else f"{base} {rel}"), stop


_OF_COUNTED = re.compile(r"[zZ&,\"x]{0,4}[om]z{0,3}F(?:oz{0,3}(?P<g>[gG]))?r")
