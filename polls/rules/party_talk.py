"""Which party "it", "they" or "the party" is, where a clause tells how high one stands.

Only clauses of standing are read so ("it is up four points to 21 per cent", "they move from 23% to 31%"), and only where
the sentence before names one party and no other, or is about one: a pronoun with another verb may stand for anything.
"""

from __future__ import annotations

import re

from polls.document import Document
from polls.language.names import Names
from polls.language.segment import Sentence
from polls.language.tokens import Item
from polls.rules.contest_words import BODIES
from polls.rules.frames import main_subject
from polls.rules.movements import moving
from polls.rules.topic_groups import items_of
from polls.rules.view import View

_PRONOUNS = frozenset(("it", "they"))
_OWNED = frozenset(("support", "backing"))
# Who is another one: "the ruling party".
_ANOTHER = frozenset(
    "other ruling governing opposition rival main largest biggest smaller second third same new former".split()
)
# Verbs of standing that are no movements and bear no letter of their own.
_STANDS = frozenset(
    "stands stood sits sat remains remained stays stayed comes came move moves moved averages averaged languishes languished hovers hovered"
    " slips slid manages managed enjoys enjoyed secures secured notches notched".split()
)
_VERB = "EHMKLTD"
_MOST = 12  # items from the verb to the figure
_SAID = frozenset("VJRSYGgr;:")  # what says that the clause tells something else
_FRONT = re.compile(r"[zZ&]{0,2}(?:[iaomWfu][zZ]{1,5},?|[zZ]{0,3},)?[zZ]?$")
_ADVERBS = frozenset("now also still then only just since currently again".split())


class PartyTalk:
    """The parties that the sentences before speak of."""

    __slots__ = ("_document", "_names")

    def __init__(self, document: Document, names: Names) -> None:
        self._document, self._names = document, names

    def tie(self, v: View, before: Sentence | None) -> None:
        """Makes names of the words for a party in a sentence; ``before`` is the sentence before it, whatever it tells."""
        if not self._names.parties:
            return
        self._of_parties(v)
        told: str | None = None
        looked = False
        for j, item in enumerate(v.items):
            if item.tag in "GZ" and v.items[j + 1 : j + 2] and v.items[j + 1].word in _OWNED:
                party = self._names.parties.get(item.word) or self._names.parties.get(f"{item.word}s")
                if party is not None:
                    v.becomes(j, j, party)  # "Liberal support is down one point", in a text of parties
                continue
            if item.word in _PRONOUNS and item.tag in "pz":
                first = j
            elif item.word in BODIES and item.tag in "zZ" and j:
                first = j - 1
            else:
                continue
            if first == j - 1 and (own := self._in_sentence(v, j)) is not None:
                v.becomes(first, j, own)
                continue
            verb = _verb(v, j)
            if verb < 0 or not _alone(v, verb):
                continue
            if first == j:
                if not _opens(v, j):
                    continue
            else:
                while first > 0 and j - first < 4 and v.tags[first] in "zZ" and v.items[first].word != "the":
                    first -= 1
                adjectives = {v.items[q].word for q in range(first + 1, j)}
                if v.items[first].word != "the" or adjectives & _ANOTHER or not _opens(v, first):
                    continue
            if not looked:
                told, looked = self._only(v, before), True
            if told is not None:
                v.becomes(first, j, told)

    def _in_sentence(self, v: View, j: int) -> str | None:
        """The party that is the subject, in "…, with the party on 3 per cent"."""
        if (
            j < 4
            or v.items[j - 1].word != "the"
            or v.tags[j - 3 : j - 1] != ",W"
            or v.tags[j + 1 : j + 2] not in ("a", "i")
        ):
            return None
        if v.tags[j + 2 : j + 3] not in ("F", "B"):
            return None
        main = main_subject(v, 0, j - 3)
        own = str(v.items[main].value) if main is not None else None
        return own if own in self._names.parties.values() else None

    def _of_parties(self, v: View) -> None:
        """Makes one name of a person and the party behind: "Jane Doe from the Greens is at 4"."""
        for q in range(len(v.items) - 1, 1, -1):
            if (
                v.tags[q] != "N"
                or v.items[q].value not in self._names.parties.values()
                or v.items[q].word.endswith("'s")
            ):
                continue
            at = q - 1 - (v.items[q - 1].word == "the")
            if at > 0 and v.items[at].word in ("from", "of") and v.tags[at - 1] == "N":
                person = str(v.items[at - 1].value)
                if person in self._names.people and person not in self._names.parties.values():
                    v.becomes(at - 1, q, person)

    def _only(self, v: View, s: Sentence | None) -> str | None:
        """The one party that the sentence before speaks of."""
        if s is None or s.index != v.sentence.index - 1:
            return None
        items = items_of(self._document, s, self._names)
        parties = set(self._names.parties.values())
        named = [(q, str(i.value)) for q, i in enumerate(items) if i.tag == "N" and i.value in parties]
        if not named:
            return None
        if len({name for _, name in named}) == 1:
            return named[0][1]
        first, name = named[0]
        return name if _subject(items, first) else None


def _verb(v: View, j: int) -> int:
    """The verb of standing that follows item ``j``; -1 where another does."""
    words = moving()
    for q in range(j + 1, min(j + 4, len(v.items))):
        word = v.items[q].word
        if v.tags[q] in _VERB or word in words or word in _STANDS:
            return q
        if not word.endswith("ly") and word not in _ADVERBS:
            return -1
    return -1


def _alone(v: View, verb: int) -> bool:
    """Whether a figure follows the verb before anything else is told."""
    for q in range(verb + 1, min(verb + _MOST, len(v.items))):
        if v.tags[q] in "FPB+":
            return v.tags[q + 1 : q + 2] != "o" or "vote" in v.low(q + 2, q + 6)  # not "40 percent of women"
        if v.tags[q] in _SAID or v.tags[q] in "N,":
            return False
    return False


def _subject(items: list[Item], at: int) -> bool:
    """Whether the item at ``at`` is what its sentence is about: no verb and no preposition before it."""
    return (
        all(i.tag in 'zZ&,"N' and i.word not in ("support", "for", "behind", "like", "unlike") for i in items[:at])
        and at < 6
    )


def _opens(v: View, at: int) -> bool:
    """Whether a clause begins at an item, but for a phrase of place or time and a conjunction."""
    return _FRONT.fullmatch(v.tags[max(0, at - 9) : at].rpartition(";")[2]) is not None
