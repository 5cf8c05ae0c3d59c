"""Which countries' parties a text speaks of, and the sides of a referendum."""

from __future__ import annotations

from functools import cache

import ahocorasick_rs

from polls.language.quick import quick
from polls.lexicon.loader import load

# Two bents of mind that are written as names within a sentence: the parties of Canada.
_CAPITALS = {w: quick(rf"(?:\b[Tt]he|'s) {w}\b(?! [A-Z])") for w in ("Conservatives", "Liberals")}


@cache
def _canada() -> int:
    return list(load("parties")).index("canada")


# The sides of a referendum, written as names.
_SIDE = {
    w: quick(
        rf"(?<=[a-z,] ){w}\b(?!\.? ?\d)|\b{w}(?=(?:[\"']? (?:side|camp|vote|campaign)| (?:leads?|is|was|has|had|on|stands))\b)"
    )
    for w in ("Remain", "Leave", "Yes", "No")
}


@cache
def of_country(code: str) -> int | None:
    """The place in the list of the country whose code a pollster bears."""
    country = load("names")["codes"].get(code)
    return list(load("parties")).index(country) if country is not None else None


@cache
def _shared() -> frozenset[str]:
    """Party names that others share: they count beside other parties of their country."""
    return frozenset(load("names")["shared_parties"])


def find(folded: str, lower: str, named: set[int]) -> dict[str, str]:
    """The parties of the countries whose parties a text names: what says them, in lower case, and their names.

    ``named`` are countries known already: "the Christian Democrats" beside "the Social Democrats".
    """
    found: dict[str, str] = {}
    automaton, countries = _countries()
    for i, start, end in automaton.find_matches_as_indexes(lower, overlapping=True):
        if (
            (not start or lower[start - 1] in " \n(")
            and not lower[end : end + 1].isalnum()
            and folded.startswith(countries[i][1], start)
        ):
            named.add(countries[i][0])
    if all(w in folded and side.search(folded) for w, side in _CAPITALS.items()):
        named.add(_canada())
    for k in sorted(named, reverse=True):  # the countries told first have the last word
        found.update(_words()[k])
    for one, other in (("Remain", "Leave"), ("Yes", "No")):
        if all(w in folded and _SIDE[w].search(folded) for w in (one, other)):
            found.update({one.lower(): one, other.lower(): other})
    return found


@cache
def words() -> frozenset[str]:
    """What says a party, of any country, in lower case."""
    return frozenset(word for said in _words() for word in said)


@cache
def _words() -> list[dict[str, str]]:
    """For each country what says its parties, and their names."""
    return [{w: name for name, own in country.items() for w in own} for country in load("parties").values()]


def dfa(patterns: list[str]) -> ahocorasick_rs.AhoCorasick:
    """The automaton that finds some strings fastest."""
    return ahocorasick_rs.AhoCorasick(patterns, implementation=ahocorasick_rs.Implementation.DFA)


@cache
def _countries() -> tuple[ahocorasick_rs.AhoCorasick, list[tuple[int, str]]]:
    """What shows that a country's parties are spoken of, as an automaton.

    For each of its patterns the country and how the pattern begins where it is a party's name: with a capital, and an
    abbreviation in capitals ("PAS", "ANO").
    """
    patterns: list[str] = []
    countries: list[tuple[int, str]] = []
    for k, words in enumerate(_words()):
        for w, name in words.items():
            if w not in _shared():
                patterns.append(w)
                short = len(w) < 5 and name.lower() != w
                countries.append((k, w.upper() if short else w[0].upper()))
    return dfa(patterns), countries


@cache
def titles() -> list[tuple[int, list[str]]]:
    """For each country its shared party names of several words, as written: two of them show the country."""
    return [
        (
            k,
            [
                w.title().replace("'S", "'s").replace(" And ", " and ")
                for own in country.values()
                for w in own
                if " " in w and w in _shared()
            ],
        )
        for k, country in enumerate(load("parties").values())
    ]
