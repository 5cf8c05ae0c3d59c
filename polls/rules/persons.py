"""Whom "he" and "she" mean, the last that was a subject and not an object; and whose voters those of "his own party" are."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from polls.document import Document
from polls.language.names import Names
from polls.language.quick import quick
from polls.language.segment import Sentence
from polls.lexicon.loader import load
from polls.rules.view import View

# Whose voters a party's are, as groups are called; those of any other party are "labour voters".
_VOTERS = {"Republican": "republicans", "Democratic": "democrats"}
_OF_PARTY = re.compile(r"\b(?P<whose>his|her) (?:own )?party$")
_SPOKEN_OF = re.compile("[Np]")
_CAPITAL = quick(r"[A-Z](?<!\w.)[a-z\u00c0-\u024f]+")

_NAME_WORD = re.compile(r"\b[A-Z][\w'-]+")


@cache
def _parties() -> dict[str, str]:
    """Surname, lower case → party, of the persons that everybody knows; the first listed where several bear it."""
    out: dict[str, str] = {}
    for persons in load("persons").values():
        for entry in persons.values():
            if "party" in entry:
                out.setdefault(entry["names"][0], entry["party"])
    return out


def known_side(person: str) -> str | None:
    """Democrat or Republican, where everybody knows the person as one."""
    party = _parties().get(person.lower())
    return "Democrat" if party == "Democratic" else party


@cache
def known_leaders() -> dict[str, tuple[str, ...]]:
    """Surname, lower case → the parties led, of the leaders that everybody knows."""
    out: dict[str, tuple[str, ...]] = {}
    for country in load("leaders").values():
        for full, parties in country.items():
            out.setdefault(full.lower().rpartition(" ")[2], tuple(parties))
    return out


def voters(person: str, candidates: Mapping[str, str]) -> str | None:
    """The group of a person's party, as the text or else the lexicon knows it: "republicans" of "Trump"."""
    party = next((f"{p}ic" if p == "Democrat" else p for p, who in candidates.items() if who == person), None)
    party = party or _parties().get(person.lower())
    return _VOTERS.get(party, f"{party.lower()} voters") if party else None


_AGAINST = frozenset("against versus vs vs. over unlike like than with".split())
_PRONOUNS = frozenset(("he", "she"))


def _faced(v: View, q: int) -> bool:
    """Whether the name at item ``q`` opens a clause as whom "he" or "she" behind it faces: "against Roe he trails"."""
    first = q
    while first and (v.tags[first - 1] in "ZN" or v.items[first - 1].word in ("the", "former")):
        first -= 1
    if not first or v.items[first - 1].word not in _AGAINST or (first > 1 and v.tags[first - 2] not in ",;:&-"):
        return False
    behind = q + 1 + (v.tags[q + 1 : q + 2] == ",")
    return behind < len(v.items) and v.items[behind].word in _PRONOUNS


@dataclass(slots=True)
class Persons:
    """The man and the woman spoken of last."""

    names: Names
    he: str | None = None
    she: str | None = None
    last: str | None = None  # whoever was spoken of last
    party: str | None = None  # the party spoken of last: the first that its sentence names
    party_at: int = -99  # and the sentence
    parties: tuple[str, ...] = ()  # all that it names
    parties_told: tuple[str, ...] = ()  # the same before the sentence that is read
    told: tuple[str | None, int] = (None, -99)  # the same before the sentence that is read
    before: str | None = None  # whoever was spoken of last before it

    def read(self, document: Document, unread: Sequence[Sentence]) -> None:
        """Takes in sentences without figures: the man and the woman named first in the last that names one: its subject."""
        by_word, women = self.names.by_word, self.names.women
        he = she = last = None
        for s in reversed(unread):
            here: list[str] = []
            end = -1
            for m in _CAPITAL.finditer(document.folded, s.start, s.end):
                name = by_word.get(m.group().lower())
                if name is not None:
                    here[len(here) - (m.start() == end + 1) :] = [name]  # "Ann Poe" is one
                    end = m.end()
            last = last or next(iter(here), None)
            she = she or next((name for name in here if name in women), None)
            he = he or next((name for name in here if name not in women), None)
            if he is not None and (she is not None or not women):
                break
        for s in reversed(unread) if self.names.parties else ():
            if named := self._parties_of(document, s):
                self.party, self.party_at, self.parties = named[0], s.index, named
                break
        self.he, self.she, self.last = he or self.he, she or self.she, last or self.last

    def _parties_of(self, document: Document, s: Sentence) -> tuple[str, ...]:
        """The parties that a sentence without figures names, by their words or two of them together."""
        parties, found = self.names.parties, []
        last, end = "", -1
        for m in _NAME_WORD.finditer(document.folded, s.start, s.end):
            word = m.group().lower()
            bare = word.removesuffix("'s")
            two = f"{last} {bare}" if m.start() == end + 1 else ""
            if (named := parties.get(two) or parties.get(word) or parties.get(bare)) is not None:
                found.append(named)
            last, end = word, m.end()
        return tuple(dict.fromkeys(found))

    def tie(self, v: View) -> None:
        """Ties "he" and "she" in a sentence to the last person they can mean."""
        he, she = self.he, self.she
        first_he = first_she = first = None
        people = self.names.people
        parties = self.names.parties.values()
        self.told, self.parties_told, self.before = (self.party, self.party_at), self.parties, self.last
        if parties and "N" in v.tags:
            named = tuple(dict.fromkeys(str(i.value) for i in v.items if i.tag == "N" and i.value in parties))
            if named:
                self.party, self.party_at, self.parties = named[0], v.sentence.index, named
        for m in _SPOKEN_OF.finditer(v.tags):
            item = v.items[m.start()]
            if item.tag == "N":
                name = str(item.value)
                if name not in people or _faced(v, m.start()):
                    continue
                first = first or name
                if name in self.names.women:
                    first_she = first_she or name
                    she = name if self.she is None or first_she == name else she
                else:
                    first_he = first_he or name
                    he = first_he
            elif item.word in ("he", "she", "him", "her", "his"):
                item.value = (first_she or she) if item.word in ("she", "her") else (first_he or he)
        self.he, self.she = first_he or he, first_she or she
        self.last = first or self.last

    def own_parties(self, v: View, candidates: Mapping[str, str]) -> None:
        """Makes a group of a person's party: "within the president's own party", "members of his party".

        ``candidates`` are the persons that the text itself ties to a party. Needs the pronouns tied.
        """
        items = v.items
        for j, item in enumerate(items):
            if item.tag == "G" and (m := _OF_PARTY.search(v.low(j, j + 1))):  # "members of his party", one item
                who, first = self.she if m.group("whose") == "her" else self.he, j
            elif item.word == "party" and item.tag == "z" and j:
                first = j - 2 if items[j - 1].word == "own" and j > 1 else j - 1
                owner = items[first]
                if owner.word not in ("his", "her") and not (
                    owner.tag == "N" and v.low(first, first + 1).endswith(("'s", "s'"))
                ):
                    continue
                who = owner.value
            else:
                continue
            group = voters(who, candidates) if who is not None else None
            if group is not None:
                v.becomes(first, j, group, "G")
