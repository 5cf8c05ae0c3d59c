"""Persons called by what they are: "the Massachusetts senator", "the former vice president", where the text says elsewhere who that is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache

from polls.document import Document
from polls.language.names import CAPITALISED, Names
from polls.language.offices import offices
from polls.language.tokens import Item
from polls.lexicon.loader import load
from polls.rules.camps import PREFER
from polls.rules.persons import Persons
from polls.rules.view import View

_ABBREVIATED = {
    "sen": "senator",
    "gov": "governor",
    "rep": "congressman",
    "sens": "senator",
    "prof": "professor",
    "gen": "general",
}
_ALIKE = {
    "congresswoman": "congressman",
    "representative": "congressman",
    "businesswoman": "businessman",
    "chairwoman": "chairman",
}
# Offices that several hold at once: "the senator" is the one told of, where "the mayor" may be whoever is mayor.
_ONE_OF_SEVERAL = frozenset(("senator",))
_SEATS = frozenset(("congressman", "assemblyman", "assemblywoman", "councilman", "councilwoman"))
# Words that make another office of it.
_KEPT = frozenset(("former", "vice", "deputy", "lieutenant", "acting", "shadow"))
# Words between "the" and what somebody is called: an adjective, a place, an age.
_BETWEEN = 4
# A title before the name, with its adjectives and first names, and an apposition behind it, up to where that is narrowed.
# Its first word is a whole one: the search begins within none.
_BEFORE = re.compile(
    r"(?:(?=[A-Z])|(?<![a-z-])(?=[a-z-])|$)(?:[a-z-]++ ){0,2}(?:[A-Z][\w'-]*+\.? ){0,4}(?:[a-z][a-z-]++ )?(?:[A-Z][\w'-]*+\.? ){0,3}$"
)
_BEHIND = re.compile(
    r"(?: \([^()]{1,12}\))?, (?:the |an? |who (?:is|was) (?:the |an? )?)?(?P<what>(?:(?!of\b|who\b|in\b|for\b|and\b|has\b|is\b|was\b|with\b|by\b|said\b|to\b)[\w'-]+ ?){1,6})"
)
_APPOSED = re.compile(r",[zZGg]{0,4}N[,.&]")
_WORD = re.compile(r"[a-z\u00c0-\u024f-]+")


@cache
def _callings() -> frozenset[str]:
    return frozenset(load("names")["callings"])


def _one(word: str) -> str:
    word = _ABBREVIATED.get(word, word)
    return _ALIKE.get(word, word)


# What sets a sentence against the one before: "But the …", "The former mayor, though, …"
_CONTRARY = frozenset("but though however meanwhile instead conversely".split())


def _set_against(v: View, j: int) -> bool:
    """Whether the subject, which ends at item ``j``, is another one than that of the sentence before."""
    return v.items[0].word in _CONTRARY or (v.tags[j + 1 : j + 2] == "," and v.items[j + 2].word in _CONTRARY)


class Epithets:
    """What the persons of a document are called, and whom such words mean."""

    __slots__ = ("_document", "_names", "_of")

    def __init__(self, document: Document, names: Names) -> None:
        self._document, self._names = document, names
        self._of: dict[str, set[str]] | None = None

    def _told(self) -> dict[str, set[str]]:
        """Person → the words beside the name that say what he or she is: titles before it, an apposition behind."""
        if self._of is None:
            self._of = {}
            folded, by_word = self._document.folded, self._names.by_word
            for m in CAPITALISED.finditer(folded):
                name = by_word.get(m.group().lower().removesuffix("'s"))
                if name is None:
                    continue
                before = _BEFORE.search(folded[max(0, m.start() - 60) : m.start()])
                words = _WORD.findall(before.group().lower()) if before else []
                other = max((i for i, word in enumerate(words) if by_word.get(word, name) != name), default=-1)
                words = words[other + 1 :]  # "Gov. Jane Doe leads Republican Tom Roe": she is, not he
                behind = _BEHIND.match(folded, m.end())
                if behind is not None:
                    words += _WORD.findall(behind["what"].lower())
                self._of.setdefault(name, set()).update(map(_one, words))
        return self._of

    def _called(self, calling: str, words: list[str]) -> list[str]:
        """Who is called so somewhere; "former" and "vice" must be said of them too."""
        kept = _KEPT.intersection(words)
        return [name for name, told in self._told().items() if _one(calling) in told and kept <= told]

    def _who(self, calling: str, words: list[str], persons: Persons, here: set[str]) -> str | None:
        found = [name for name in self._called(calling, words) if name not in here]
        if len(found) > 1:
            near = [name for name in found if set(words) & self._told()[name]]
            found = near or found
        if len(found) > 1 and persons.last in found:
            return persons.last
        return found[0] if len(found) == 1 else None

    def holds(self, name: str) -> bool:
        """Whether somebody holds an office, as far as the text tells: an incumbent, or one that a title names."""
        told = self._told().get(name, set())
        if "challenger" in told:
            return False
        if "incumbent" in told:
            return True
        return not _KEPT & told and (name in self._names.titles.values() or not told.isdisjoint(_SEATS | offices()))

    def tie(self, v: View, persons: Persons, against: Callable[[str], str | None]) -> None:
        """Makes names of such words in a sentence: "the Massachusetts senator" of Doe, who is one.

        ``against`` tells who stands against somebody.
        """
        callings, items = _callings(), v.items
        for j, item in enumerate(items):
            noun = item.word
            if noun not in callings:  # most words
                if noun[:3] != "ex-" or noun[3:] not in callings:
                    continue
                noun = noun[3:]
            if not j or (j + 1 < len(items) and items[j + 1].tag in "NZzGR'" and not v.low(j, j + 1).endswith("'s")):
                continue
            first = _article(items, j)
            words = [items[q].word for q in range(first + 1, j)] if first >= 0 else []
            if noun != item.word:
                words.append("former")
            if item.tag == "N" and words and v.document.folded[item.start].islower():
                self._told_apart(v, j, words)  # "the Vermont senator", where "the senator" is the one from Ohio
            if item.tag not in "zZ":
                continue
            if (apposed := _APPOSED.match(v.tags, j + 1)) is not None:
                if j > 1 and items[j - 1].word == "the" and v.tags[j - 2] in "VA":
                    v.becomes(j, j, v.items[apposed.end() - 2].value)  # "support the incumbent, Democrat Jane Doe"
                continue
            if first < 0 or (j + 1 < len(items) and items[j + 1].tag == "o"):
                continue
            if first and items[first - 1].tag == "," and "N" in v.tags[max(0, first - 3) : first]:
                continue  # "Doe, the former mayor": the name stands there
            if not words and item.word in offices() - _ONE_OF_SEVERAL:
                continue  # "named the mayor": the office, whoever holds it
            who = self._who(noun, words, persons, _named(items[: _clause_end(v, j)]))
            here = _named(items)
            unknown = who is None and words and not self._called(noun, words)
            if unknown and first <= 1 and persons.last not in here:
                who = persons.last  # "… Jane Doe. The former mayor has": of the sentence before, if nobody is called so
                if who is not None and (_set_against(v, j) or ("former" in words and self.holds(who))):
                    who = against(who) or who
            elif unknown and _is_chosen(v, first):
                who = _left_to(here & self._names.people, persons, against)
            if who is not None:
                v.becomes(j, j, who)

    def _told_apart(self, v: View, j: int, words: list[str]) -> None:
        """Gives an office with words of its own to the one of whom both are told."""
        own = [n for n in self._called(v.items[j].word, words) if set(words) & self._told()[n]]
        if len(own) == 1:
            v.becomes(j, j, own[0])


def _named(items: Iterable[Item]) -> set[str]:
    return {str(item.value) for item in items if item.tag == "N"}


def _clause_end(v: View, j: int) -> int:
    """The item that ends the clause of item ``j``: who is named behind it may be who is called so in it."""
    return next((q for q in range(j + 1, len(v.items)) if v.tags[q] in ",;:-"), len(v.items))


def _left_to(here: set[str], persons: Persons, against: Callable[[str], str | None]) -> str | None:
    """Whom words that are told of nobody mean, as one who is chosen: of two who stand the other one, or who was spoken of last."""
    if len(here) == 1:
        return against(here.pop())  # "62 percent go for Ms Doe and 38 percent for the former banker"
    last = persons.last
    rival = against(last) if last is not None and not here else None
    return last if rival is not None and last is not None and against(rival) == last else None


def _article(items: list[Item], j: int) -> int:
    """The item of "the" before what somebody is called at item ``j``, with few words between; -1 where none stands there."""
    for q in range(j - 1, max(-1, j - _BETWEEN - 1), -1):
        if items[q].word == "the":
            return q
        if items[q].tag not in "zZ":
            break
    return -1


# Whom one is for: "pick the …", "went for the …", "38 percent for the …".
_FOR = frozenset(("for", "behind"))
_TO = frozenset(("to", "with", "toward", "towards"))
_GIVES = frozenset(
    "go goes went break breaks broke lean leans leaned swing swung side sides sided it victory win".split()
)


def _is_chosen(v: View, first: int) -> bool:
    """Whether the words before "the" at item ``first`` choose a person."""
    if not first:
        return False
    before, earlier = v.items[first - 1], v.items[first - 2] if first > 1 else None
    if before.word in PREFER or before.word in _NAME:
        return True
    if before.word in _FOR:
        return earlier is not None and (earlier.tag in "FBGKzA" or earlier.word in _GIVES)
    return before.word in _TO and earlier is not None and earlier.word in _GIVES


_NAME = frozenset("named name names nominate".split())
