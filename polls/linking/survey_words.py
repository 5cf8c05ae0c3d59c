"""The words by which a text speaks of surveys (``references.toml``), as sets and as patterns."""

from __future__ import annotations

from functools import cache

from polls.lexicon.loader import load


@cache
def words(name: str) -> frozenset[str]:
    """A list of ``references.toml``."""
    return frozenset(load("references")["words"][name])


@cache
def nouns(kind: str) -> frozenset[str]:
    """The nouns of ``references.toml`` that name a survey by themselves (``strong``) or beside a name (``weak``)."""
    return frozenset(load("references")[kind])


def _either(name: str, capital: bool = False) -> str:
    def written(word: str) -> str:
        return f"[{word[0].upper()}{word[0]}]{word[1:]}" if capital else word

    return "|".join(r"\s".join(map(written, word.split(" "))) for word in load("references")["words"][name])


# Who carried a survey out ("undertook" it), and what has been done to one ("undertaken").
DID = rf"(?:{_either('did')})"
DONE = rf"(?:{_either('done')})"
# Who asked so many: "surveyed", "spoke to"; and who did for a body: "Interviewers", "researchers".
ASKED = rf"(?:{_either('asked')})"
STAFF = rf"(?:{_either('staff', capital=True)})"
# Names that say that who bears them polls, or at least studies: "Acme Analytics", "Acme Institute".
SAYS_POLLS = rf"\b(?:{_either('says_polls', capital=True)})\b"
SAYS_STUDIES = rf"\b(?:{_either('says_studies', capital=True)})\b"
# What a house is called: "polling firm".
FIRM = rf"(?:{_either('trades')})\s(?:{_either('firms')})"
