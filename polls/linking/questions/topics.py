"""What a sentence speaks of: persons, bodies, issues, offices, states, and cues to the sort of question."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from polls.document import Document
from polls.language import well_known
from polls.language.names import Names
from polls.language.offices import holders
from polls.language.well_known import Person
from polls.lexicon.loader import load
from polls.lexicon.registry import registry

# Hyphens, apostrophes and other marks separate words here; offsets stay.
_FLAT = str.maketrans(dict.fromkeys("'-.,;:()[]\"/!?%$&*\u2014\u2013\n\u00a3\u20ac", " "))
# After a person's name: the words speak of followers or of something else that bears the name.
_FOLLOWERS = ("supporter", "voter", "backer", "approver", "loyalist", "fans", "campaign", "team", "rally")
_TITLES = (
    "vice president", "president", "prime minister", "governor", "senator", "mayor", "premier", "chancellor",
    "taoiseach", "first minister",
)  # fmt: skip
# Persons of a document who are looked up all through its text: more than this a list has, no article.
_MOST = 300
_FUSED = re.compile(
    r"(?<!Mc)(?<!Mac)(?<!De)(?<!Di)(?<!Le)(?<!La)(?<!Van)(?<!Fitz)(?<=[a-z])[A-Z]"
)  # two words, run together
_FIRST = re.compile(r"(?:[A-Z]\. ?)*[A-Z][a-z\u00c0-\u024f]+(?:-[A-Z][a-z]+)?")


@dataclass(slots=True)
class Hit:
    """Something that a sentence names; offsets are of the folded text.

    ``kind`` is ``person``, ``title``, ``body``, ``issue``, ``measure``, ``office``, ``state`` or ``cue``;
    ``value`` is its canonical name (of a person: the surname as the document has it).
    """

    start: int
    end: int
    kind: str
    value: str


def _by_place(h: Hit) -> tuple[int, int]:
    return h.start, -h.end


@cache
def vocabulary() -> dict[str, list[tuple[str, str, str]]]:
    """A phrase's longest word → (phrase with a space around it, kind, value), the longest phrases first."""
    out: dict[str, list[tuple[str, str, str]]] = {}

    def put(phrase: str, kind: str, value: str) -> None:
        phrase = " ".join(phrase.lower().translate(_FLAT).split())
        key = max(phrase.split(" "), key=len)
        out.setdefault(key, []).append((f" {phrase} ", kind, value))

    table = load("issues")
    for kind, section in (
        ("issue", "issues"),
        ("measure", "measures"),
        ("body", "bodies"),
        ("office", "offices"),
        ("cue", "cues"),
    ):
        for value, phrases in table[section].items():
            for phrase in phrases:
                put(phrase, kind, value)
    for title in _TITLES:
        put(f"the {title}", "title", title)
    for state, entry in load("places")["states"]["United States"].items():
        if entry.get("alone", True):
            put(state, "state", state)
        for name in entry.get("names", ()):
            put(name, "state", state)
    for phrases in out.values():
        phrases.sort(key=lambda p: -len(p[0]))
    return out


@cache
def _words() -> frozenset[str]:
    return frozenset(vocabulary())


@cache
def _places() -> frozenset[str]:
    table = load("places")
    names = [*table["countries"], *(s for states in table["states"].values() for s in states)]
    return frozenset(w for name in names for w in name.lower().split(" "))


@cache
def _no_persons(which: str) -> frozenset[str]:
    return frozenset(load("issues")["no_persons"][which].split())


@cache
def _firms() -> frozenset[str]:
    return frozenset(
        form.lower() for p in registry().values() for form in p.forms if " " not in form and form not in p.ambiguous
    )


@cache
def _alone() -> dict[str, str]:
    """Surnames that mean their person anywhere."""
    return {p.names[0]: p.last for p in well_known.persons() if p.alone}


def president(day: dt.date) -> str | None:
    """The President of the United States on a day, or ``None``."""
    return dict(holders(day, "United States")).get("president")


@dataclass(slots=True)
class Topics:
    """Reads what the sentences of one document speak of, and knows its persons by their full names."""

    document: Document
    names: Names
    firms: set[str]  # words of the names of pollsters and sponsors, lower case: no persons
    _keys: dict[str, str] = field(default_factory=dict)  # word of the text, lower case → surname
    _words: frozenset[str] = frozenset()
    _persons: dict[str, str | None] = field(default_factory=dict)
    _full: dict[str, tuple[str, Person | None]] = field(default_factory=dict)
    _read: dict[int, list[Hit]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._keys = {
            w if w.isalpha() else w.translate(_FLAT).rstrip().rpartition(" ")[2]: n
            for w, n in self.names.by_word.items()
        }
        self._words = frozenset(self._keys).union(_alone())

    def person(self, word: str) -> str | None:
        """The surname behind a word of the text (lower case), if it names a person: no firm, place or thing."""
        got = self._persons.get(word, "")
        if got == "":
            got = self._keys.get(word)
            if got is None:
                got = _alone().get(word)
            elif not self._plausible(word, got):
                got = None
            self._persons[word] = got
        return got

    def is_person(self, surname: str) -> bool:
        """Whether an answer is a person's surname."""
        return self.person(surname.lower().translate(_FLAT).split(" ")[-1]) == surname

    def people(self) -> list[str]:
        """The surnames of the document's persons, sorted."""
        return sorted({s for w in self._keys if (s := self.person(w)) is not None})

    def _plausible(self, word: str, surname: str) -> bool:
        if word in well_known.bearers():
            return True
        folded = self.document.folded
        if (
            word in self.firms
            or word in _no_persons("surnames")
            or word in _places()
            or word in _firms()
            or (surname.isupper() and len(surname) < 6)
        ):
            return False
        if len(self._persons) > _MOST:
            return True
        if _FUSED.search(surname) or f" {word} " in folded or f"{word} poll" in self.document.lower:
            return False  # a word that the text writes small elsewhere, or a firm
        at = folded.find(surname) + len(surname)
        after = folded[at + 1 : at + 24].split(" ", 1)[0].rstrip(".,'\"s)").lower()
        return not (folded[at : at + 1] == " " and after in self.names.by_word and after != word)  # a first name

    def hits(self, start: int, end: int) -> list[Hit]:
        """What a sentence names, in order; of phrases that overlap the longest."""
        got = self._read.get(start)
        if got is not None:
            return got
        folded = self.document.folded
        flat = f" {self.document.lower[start:end].translate(_FLAT)} "
        words = set(flat.split())
        out: list[Hit] = []
        static = vocabulary()
        for w in words & _words():
            for phrase, kind, value in static[w]:
                at = flat.find(phrase)
                while at >= 0:
                    i = start + at
                    if kind != "state" or folded[i].isupper():
                        out.append(Hit(i, i + len(phrase) - 2, kind, value))
                    at = flat.find(phrase, at + len(phrase) - 1)
        for w in words & self._words:
            surname = self.person(w)
            if surname is None:
                continue
            at = flat.find(f" {w} ")
            while at >= 0:
                i, after = start + at, at + len(w) + 1
                if folded[i].isupper():
                    after += 3 if flat.startswith(" s ", after) else 1
                    if not flat.startswith(_FOLLOWERS, after):
                        out.append(Hit(i, i + len(w), "person", surname))
                at = flat.find(f" {w} ", at + len(w) + 1)
        kept = out
        if len(out) > 1:
            out.sort(key=_by_place)
            kept = []
            last: dict[str, int] = {}
            for h in out:
                if h.start >= last.get(h.kind, -1):
                    kept.append(h)
                    last[h.kind] = h.end
        self._read[start] = kept
        return kept

    def full(self, surname: str) -> str:
        """The full name behind a surname: as the document gives it, else as the lexicon does, else the surname."""
        return self._person(surname)[0]

    def known(self, surname: str) -> Person | None:
        """The person of the lexicon behind a surname."""
        return self._person(surname)[1]

    def _person(self, surname: str) -> tuple[str, Person | None]:
        got = self._full.get(surname)
        if got is None:
            got = self._full[surname] = self._look(surname)
        return got

    def _look(self, surname: str) -> tuple[str, Person | None]:
        if len(self._full) > _MOST:
            return surname, None
        folded = self.document.folded
        some = well_known.bearers().get(surname.lower(), ())
        told = [(folded.count(k.name), k) for k in some]
        most = max((n for n, _ in told), default=0)
        year = self.document.published.year if self.document.published else None
        if most:
            # a relative who is named too gives way to the one whose years these are
            some = sorted(
                (k for n, k in told if n),
                key=lambda k: (year is not None and not k.years[0] <= year <= k.years[1], -folded.count(k.name)),
            )
            return some[0].name, some[0]
        own = self._own(surname, 2 if some else 1)
        if some:
            for k in some:
                first = k.name.split(" ")[0]
                if own is not None and own.split(" ")[0].rstrip(".") not in (first, first[:3], _SHORT.get(first)):
                    continue
                if year is None or k.years[0] <= year <= k.years[1] or len(some) == 1:
                    return k.name, k
        return own or surname, None

    def _own(self, surname: str, least: int) -> str | None:
        """The surname with the first name that stands before it in the document, ``least`` times or more."""
        folded = self.document.folded
        at = folded.find(" " + surname)
        tries = 0
        while at > 0 and tries < 12:
            tries += 1
            begin = folded.rfind(" ", max(0, at - 20), at) + 1
            first = folded[begin:at].lstrip('("\n')
            if "\n" in first:
                first = first.rsplit("\n", 1)[-1]
            if len(first) == 2 and first[1] == "." and begin > 2:  # a middle initial
                first = folded[folded.rfind(" ", max(0, begin - 20), begin - 1) + 1 : begin - 1]
            if (
                _FIRST.fullmatch(first)
                and first.lower().rstrip(".") not in _no_persons("first")
                and not folded[at + 1 + len(surname) : at + 2 + len(surname)].isalpha()
            ):
                return f"{first} {surname}" if folded.count(f"{first} {surname}") >= least else None
            at = folded.find(" " + surname, at + 1)
        return None

    def titled(self, title: str) -> str | None:
        """Who "the president" (governor, …) is in this document."""
        name = self.names.titles.get(title)
        if title == "president":
            day = self.document.published
            today = president(day) if day else None
            if name is not None:
                k = self.known(name)
                if (k is None and (today is None or today.split(" ")[-1] not in self.document.folded)) or (
                    k is not None and k.office == "president"
                ):
                    return self.full(name)
            return today
        return self.full(name) if name else None


_SHORT: dict[str, Any] = {
    "Joe": "Joseph",
    "Mike": "Michael",
    "Donald": "Don",
    "Bill": "William",
    "JD": "J.D",
    "Tim": "Timothy",
    "Ted": "Rafael",
    "Beto": "Robert",
}
