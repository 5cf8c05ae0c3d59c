"""Persons whom everybody knows (``persons.toml``), where a text calls them by the surname or a by-name alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import ahocorasick_rs

from polls.language.tokens import roles
from polls.lexicon.loader import load

if TYPE_CHECKING:
    from polls.language.names import Names

_NEXT_WORD = re.compile(r" ([a-z]+)")
_CAPITAL = re.compile(r"[A-Z](?<!\w.)[A-Za-z']*[a-z]")


@dataclass(frozen=True, slots=True)
class Person:
    """A person of the lexicon; ``names`` are the surname and the by-names, in lower case."""

    name: str
    names: tuple[str, ...]
    party: str | None
    office: str | None
    years: tuple[int, int]
    woman: bool
    alone: bool

    @property
    def last(self) -> str:
        """The last word of the full name."""
        return self.name.rpartition(" ")[2]


@cache
def persons() -> tuple[Person, ...]:
    """The persons of the lexicon, in its order."""
    return tuple(
        Person(
            name,
            tuple(e["names"]),
            e.get("party"),
            e.get("office"),
            tuple(e.get("years", (0, 9999))),
            e.get("woman", False),
            e.get("alone", False),
        )
        for country in load("persons").values()
        for name, e in country.items()
    )


@cache
def bearers() -> dict[str, list[Person]]:
    """Surname or by-name (lower case) → the persons who bear it."""
    out: dict[str, list[Person]] = {}
    for person in persons():
        for word in person.names:
            out.setdefault(word, []).append(person)
    return out


@cache
def surnames() -> frozenset[str]:
    """The surnames of well-known persons, in lower case."""
    return frozenset(person.names[0] for person in persons())


@cache
def _known() -> list[tuple[str, str, bool, tuple[str, ...], bool]]:
    """Well-known persons: the surname as written, as an answer, whether it stands alone, and by-names ("Hillary")."""
    out = []
    for person in persons():
        full, (surname, *others) = person.name, person.names
        at = full.lower().rfind(surname)
        if at < 0:
            continue
        last = full[at : at + len(surname)]
        others = [w.capitalize() for w in others if " " not in w and w.capitalize() in full.split()]
        out.append((last.split(" ")[-1], last, person.alone, tuple(others), person.woman))
    return out


@cache
def _mens_own() -> frozenset[str]:
    """The surnames that stand alone for a man."""
    return frozenset(surname for surname, _, alone, _, woman in _known() if alone and not woman)


@cache
def _namesakes() -> frozenset[str]:
    """The surnames of well-known women that a man is as well known by."""
    return frozenset(surname for surname, _, _, _, woman in _known() if not woman)


def _is_man(folded: str, surname: str, others: tuple[str, ...], capitals: set[str]) -> bool:
    """Whether a surname that a man and a woman are known by is the man's in a text: "President Clinton", no "Hillary"."""
    if surname not in _namesakes() or any(other in capitals for other in others):
        return False
    return any(f"{title} {surname}" in folded for title in ("President", "Mr.", "Mr", "Sir"))


@cache
def _known_by() -> dict[str, list[int]]:
    """The places in :func:`_known` of the persons whom a capitalised word may name."""
    out: dict[str, list[int]] = {}
    for i, (surname, _, _, others, _) in enumerate(_known()):
        for word in {surname, *others}:
            out.setdefault(word, []).append(i)
    return out


@cache
def _index() -> tuple[ahocorasick_rs.AhoCorasick, list[str]]:
    """What well-known persons are called, as an automaton and as a list."""
    words = list(_known_by())
    return ahocorasick_rs.AhoCorasick(words, implementation=ahocorasick_rs.Implementation.DFA), words


def _named(folded: str) -> set[str]:
    """The words by which well-known persons are called that stand in a text as whole words."""
    automaton, words = _index()
    found: set[str] = set()
    for i, start, _ in automaton.find_matches_as_indexes(folded, overlapping=True):
        if words[i] in found:
            continue
        begin = start
        while begin and (folded[begin - 1] == "'" or (folded[begin - 1].isascii() and folded[begin - 1].isalpha())):
            begin -= 1  # "O'Neill" is one word
        if any(m.start() == start and m.group() == words[i] for m in _CAPITAL.finditer(folded, begin, start + 40)):
            found.add(words[i])
    return found


def add(folded: str, names: Names) -> None:
    """Adds the well-known persons whom a text calls by the surname or a by-name alone."""
    known, known_by = _known(), _known_by()
    capitals = _named(folded)
    for i in sorted({i for word in capitals for i in known_by[word]}):
        surname, last, alone, others, woman = known[i]
        own = woman and surname in capitals and surname not in _mens_own()
        if own and names.by_word.get(surname.lower(), last) == last and not _is_man(folded, surname, others, capitals):
            names.women.add(last)
        if surname in capitals and (alone or _acts(folded, surname)):
            names.by_word.setdefault(surname.lower(), last)
        if names.by_word.get(last.lower().split(" ")[-1]) == last:
            for other in others:
                if other in capitals:
                    names.by_word.setdefault(other.lower(), last)


def _acts(folded: str, surname: str) -> bool:
    """Whether a well-known surname that others bear too, told with no first name, does what persons do: "Harris had"."""
    acting = 0
    i = folded.find(surname + " ")
    while i >= 0 and acting < 2:
        word = _NEXT_WORD.match(folded, i + len(surname))
        acting += (
            word is not None
            and roles().get(word.group(1), "") in ("H", "E", "M", "L", "T")
            and not folded[i - 1].isalpha()
        )
        i = folded.find(surname + " ", i + 1)
    return acting >= 2
