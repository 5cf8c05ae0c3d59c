"""Which part of the voters an exit poll tells next: "the white vote fell from 74 percent", "Hispanics dropped from 10 to 8"."""

from __future__ import annotations

import re

from polls.lexicon.loader import load
from polls.rules.view import Bound, View
from polls.rules.votes_of import OF_VOTERS

_PART_OF = re.compile(
    r"\b(?P<g>[a-z-]+) (?:vote|share|percentage|proportion|portion|part|contingent)(?: of the (?:electorate|votes?|voters))?(?: [a-z]+){0,4}$"
)


def of_voters(v: View, k: int) -> bool:
    """Whether a figure, or the one it moves to, is a part of all who vote."""
    if "of the electorate" in v.low(v.gap_start(k), v.figs[k]):
        return True
    return any(OF_VOTERS.match(v.low(f + 1, min(len(v.items), f + 6))) for f in v.figs[k : k + 2])


def part(v: View, k: int, b: Bound) -> str | None:
    """Who makes up another part of the voters, in what is told of their make-up: "Hispanics dropped from 10 percent to 8"."""
    if not b.rule.startswith(("wave.", "share.same", "margin.change")) or v.tags[v.figs[k] + 1 : v.figs[k] + 2] in (
        "G",
        "m",
    ):
        return None
    lo = v.gap_start(k - 1) if b.rule == "wave.to" and k else v.gap_start(k)
    if kind := _PART_OF.search(v.low(lo, v.figs[k])):
        return (
            load("groups")["modifier"].get(kind["g"]) or None
        )  # "the white vote fell from 74 percent of the electorate"
    at = v.tags.rfind("G", lo, v.figs[k])
    if (
        at < 0
        or (at and at == lo)
        or (at and v.tags[at - 1] in "omfW")
        or set(v.tags[at + 1 : v.figs[k]]) & set("NVJRSgom")
    ):
        return None
    return v.text(at, at + 1).strip(" ,.;") or None
