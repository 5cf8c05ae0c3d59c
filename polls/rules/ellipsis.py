"""What a sentence leaves to the ones before it: "said so", "among women it is 58", "she", "that is down from 44"."""

from __future__ import annotations

import re

from polls.document import Document
from polls.language.segment import Sentence
from polls.language.tokens import Names, opposite
from polls.lexicon.loader import load
from polls.rules import predicates
from polls.rules.view import Bound, View

_PLACE = {"<lead>", "<other>", "<trail>"}


class Context:
    """What has been talked of so far in a document."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.answer: str | None = None
        self.pair: tuple[str, str] | None = None
        self.lead: tuple[str, str | None] | None = None  # who led, whom
        self.group: str | None = None
        self.he: str | None = None
        self.she: str | None = None
        self.last_name: str | None = None
        self.women = frozenset(load("first_names")["women"])

    def read(self, document: Document, s: Sentence) -> None:
        """Takes in a sentence without figures: the persons it names."""
        for m in re.finditer(r"\b[A-Z][a-z\u00c0-\u024f]+(?:'s)?", document.folded[s.start : s.end]):
            word = m.group().lower().removesuffix("'s")
            name = self.names.by_word.get(word)
            if name is not None:
                self._seen(name)

    def _seen(self, name: str) -> None:
        self.last_name = name
        if name in self.names.women:
            self.she = name
        else:
            self.he = name

    def pronouns(self, v: View) -> None:
        """Ties "he" and "she" in a sentence to the last person they can mean."""
        for item in v.items:
            if item.tag == "N":
                self._seen(str(item.value))
            elif item.tag == "p" and item.word in ("he", "she", "him", "her", "his"):
                item.value = self.she if item.word in ("she", "her") else self.he

    def resolve(self, v: View, made: list[tuple[int, Bound]]) -> None:
        """Fills the answers and groups that the sentence itself leaves open."""
        pair_first: str | None = None
        for k, b in made:
            f = v.figure(k)
            if b.group == "<them>":
                b.group = self.group or "all"
            if b.rule == "pair.same":
                if self.pair is not None:
                    b.answer = self.pair[0] if f.pair == 1 else self.pair[1]
                else:
                    b.answer = self.answer if f.pair == 1 else (opposite(self.answer or "") or f"not {self.answer}" if self.answer else None)
            elif b.answer == predicates.SAME:
                b.answer = self.answer
            elif b.answer in (predicates.OPPOSITE, "not"):
                b.answer = self._not(self.answer)
            elif b.answer in _PLACE:
                b.answer = self._place(b.answer, pair_first)
            if b.answer in _PLACE:
                b.answer = None
            if f.pair == 1:
                pair_first = b.answer
            if f.pair == 2 and pair_first and b.answer:
                self.pair = (pair_first, b.answer)
            if b.answer and b.kind != "change":
                if f.pair != 2:
                    self.answer = b.answer
                if b.kind == "margin":
                    if self.lead is None or self.lead[0] != b.answer or b.vs:
                        other = b.vs or (self.lead[0] if self.lead and self.lead[0] != b.answer else self.lead[1] if self.lead else None)
                        self.lead = (b.answer, other)
                if f.pair == 2 and pair_first and (self.lead is None or {pair_first, b.answer} != set(self.lead)) and b.answer[:1].isupper():
                    self.lead = (pair_first, b.answer)

    def _not(self, answer: str | None) -> str | None:
        if answer is None:
            return "no"
        other = opposite(answer)
        if other:
            return other
        if answer.startswith("not "):
            return answer[4:]
        return f"not {answer}"

    def _place(self, place: str, first: str | None) -> str | None:
        if self.lead is None:
            return None
        a, b = self.lead
        if place == "<lead>":
            return a
        if place == "<trail>":
            return b
        if first is not None:
            return b if first == a else a
        return b

    def close(self, v: View, made: list[tuple[int, Bound]]) -> None:
        """Remembers the sentence's last group."""
        for _, b in made:
            if b.group and b.group not in ("all", "<them>"):
                self.group = b.group
