"""Rows of brackets that rank: who or what comes first, what comes behind, among whom something is highest."""

from __future__ import annotations

import re

from polls.language.tokens import AnswerWord
from polls.rules.namings import THE_ONE
from polls.rules.view import View, clip

_BEHIND = re.compile(
    r"\b(?:ahead of|followed (?:[a-z]+ )?by|trailed by|in front of|then(?: by)?|just behind|next (?:was|were|came))(?: only)? (?P<a>[^,;()]{2,50})$"
)
_THEN = re.compile(r"[), ]*(?:and )?(?P<a>[^,;()]{2,50})$")


def behind(v: View, k: int, lo: int, opened: int) -> str | None:
    """A thing behind the first of a ranking: "crime came first, ahead of health (22 per cent) and rents (14 per cent)"."""
    m = _BEHIND.search(v.low(lo, opened))
    at = v.items[lo].start + m.start("a") if m else 0
    first = next((q for q in range(lo, opened) if v.items[q].start >= at), lo)
    if m is None:
        before = v.bound[k - 1] if k else None
        m = _THEN.match(v.low(lo, opened)) if before is not None and before.rule == "bracket.listed" else None
    if m is None or set(v.tags[first:opened]) & set("SVMHEDJGgN"):
        return None
    return clip(v.text(lo, opened)[m.start("a") : m.end("a")]) or None


_STRONGEST = frozenset(
    "highest lowest strongest weakest greatest higher lower stronger weaker greater most least broadest deepest".split()
)


def noun_left(v: View, k: int, lo: int, opened: int) -> str | None:
    """What is highest or lowest among the groups of a row: "support is highest among nurses (67 percent)"."""
    for q in range(lo, opened - 2):
        item = v.items[q]
        if v.tags[q] == "R" and isinstance(item.value, AnswerWord):
            near = {v.items[r].word for r in range(q + 1, min(opened, q + 9))}
            if not near.isdisjoint(_STRONGEST):
                return item.value.name
    before = v.bound[k - 1] if k else None
    row = before is not None and before.rule == "bracket.group" and set(v.tags[lo:opened]).isdisjoint("SVHDAKL")
    return before.answer if row and before is not None else None


_AS_ONE = re.compile(
    r"(?:^|[,;] ?(?:and |but )?)(?P<who>[^,;:()]{2,40}?) (?:is|was) (?:[a-z]+ ){0,3}?(?:named|seen|viewed|cited|chosen|picked|regarded|considered|described|rated|mentioned|identified|selected) as (?P<as>.{3,90})$"
)
_NEXT_ONE = re.compile(r"[), ]*(?:and )?(?:as the |who |as having |the one |with )")


def named_as(v: View, k: int, lo: int, end: int) -> str | None:
    """Who is named in a row of brackets: "Doe is most often seen as the candidate who cares (27%), as the strongest leader (21%)"."""
    before = v.bound[k - 1] if k else None
    if before is not None and before.rule == "bracket.named_as" and _NEXT_ONE.match(v.low(lo, end)):
        return before.answer
    m = _AS_ONE.search(v.low(lo, end))
    if m is None or not THE_ONE.match(m["as"]):
        return None
    verb = v.items[lo].start + m.end("who")
    q = next((q for q in range(end - 1, lo - 1, -1) if v.items[q].end <= verb), -1)
    return str(v.items[q].value) if q >= lo and v.tags[q] in "Np" and v.items[q].value else None
