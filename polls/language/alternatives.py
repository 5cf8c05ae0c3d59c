"""Long alternations made quick: Python's ``re`` tries one alternative after the other at every word."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby


def by_letter(alternatives: str) -> str:
    """The same alternation with its first letters taken out, for patterns of which only the match as such counts.

    What begins with something other than a plain letter stays as it is. It matches at the same places; which of two
    alternatives that begin alike matches is not changed either.

    >>> by_letter("polls?|survey|pew|[a-z]+ points|s?he")
    '[a-z]+ points|p(?:olls?|ew)|survey|s?he'
    """
    found = sorted(_split(alternatives), key=_key)  # sorting keeps the order of equals
    groups = ((key, list(some)) for key, some in groupby(found, _key))
    return "|".join(f"{key}(?:{'|'.join(a[1:] for a in some)})" if len(some) > 1 else some[0] for key, some in groups)


def one_of(words: Iterable[str]) -> str:
    """An alternation of words, of which the longer goes before one that it begins with.

    >>> one_of(["lead", "leads", "edge"])
    'edge|l(?:eads|ead)'
    """
    return by_letter("|".join(sorted(words, reverse=True)))


def _key(alternative: str) -> str:
    plain = alternative[0].isalpha() and alternative[1:2] not in tuple("?*+{")
    return alternative[0] if plain else alternative


def _split(alternatives: str) -> list[str]:
    """The alternatives of the outermost level."""
    out = [""]
    depth = 0
    skip = bracket = False
    for c in alternatives:
        if skip:
            skip = False
        elif c == "\\":
            skip = True
        elif bracket:
            bracket = c != "]"
        elif c == "[":
            bracket = True
        elif c in "()":
            depth += 1 if c == "(" else -1
        elif c == "|" and not depth:
            out.append("")
            continue
        out[-1] += c
    return out
