"""Groups named by what they lack or have of another's: "those without", "those who did not", behind "drivers with a garage"."""

from __future__ import annotations

import re

from polls.rules.view import View

_VERBISH = "SVAMHED"
# "those without", "those who don't": the opposite of those told of before
_NOT_ALONE = re.compile(r"(?:did|do|does|had|have|has|are|were|was|is|would|will|could|can)(?:n't| not)|not")


_IT = frozenset("one them it any these such".split())


def the_rest(v: View, i: int, hi: int) -> tuple[str, int] | None:
    """Who is told only by what they lack, at item ``i`` behind "those": "those without [do]", "those who hadn't"."""
    if i >= hi:
        return None
    word = v.items[i].word
    if word in ("with", "without"):
        if i + 1 < len(v.items) and v.items[i + 1].word in _IT and v.tags[i + 2 : i + 3] in ("", *",.;:)("):
            return word, i + 2  # "those without one"
        alone = i + 1 >= len(v.items) or v.tags[i + 1] in ",.;:)(" or v.tags[i + 1] in _VERBISH
        return (word, i + 1) if alone or v.items[i + 1].word == "to" else None
    if word != "who" or v.tags[i - 1 : i] not in ("g", "G"):
        return None
    end = next((q for q in (i + 2, i + 3) if _NOT_ALONE.fullmatch(v.low(i + 1, q))), -1)
    if end < 0 or not (end >= len(v.items) or v.tags[end] in ",.;:)(" or v.tags[end] in "MHED"):
        return None
    compared = any(t == "x" for t in v.tags[max(0, i - 7) : i])
    return ("not", end) if compared or (end < hi and v.tags[end] != ".") else None


_LACK = re.compile(
    r"(?:those |people |the ones )?(?P<how>without|with|not|(?:who )?(?:did|do|does|had|have|has|are|were|would)(?:n't| not))$"
)
_HAVING = re.compile(r"\bwith (?!no\b)(?:an? |the |any |at least )?(?P<what>.+)$")
_LACKING = re.compile(r"\b(?:without|with no|lacking)(?: an?| the| any)? (?P<what>.+)$")


def others(name: str, told: str) -> str:
    """A group that is named by what it lacks or has of another's: "those without", behind "parents with a mortgage"."""
    m = _LACK.match(name)
    if m is None:
        return name
    if m["how"] == "without":
        if "college graduates" in told:
            return told.replace("college graduates", "no college degree")
        had = _HAVING.search(told)
        return f"without {had['what']}" if had else name
    if m["how"] == "with":
        if "no college degree" in told:
            return told.replace("no college degree", "college graduates")
        lacked = _LACKING.search(told)
        return f"with {lacked['what']}" if lacked else name
    lacked = _LACKING.search(told)
    return f"with {lacked['what']}" if lacked else "not " + told
