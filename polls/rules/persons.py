"""Whom "he" and "she" mean: the last person that was the subject, not the object, of what was told."""

from __future__ import annotations

import re
from dataclasses import dataclass

from polls.document import Document
from polls.language.names import Names
from polls.language.segment import Sentence
from polls.rules.view import View

_CAPITAL = re.compile(r"[A-Z](?<!\w.)[a-z\u00c0-\u024f]+")


@dataclass(slots=True)
class Persons:
    """The man and the woman spoken of last."""

    names: Names
    he: str | None = None
    she: str | None = None
    last: str | None = None  # whoever was spoken of last

    def read(self, document: Document, s: Sentence) -> None:
        """Takes in a sentence without figures: the persons it names."""
        by_word = self.names.by_word
        for word in _CAPITAL.findall(document.folded, s.start, s.end):
            name = by_word.get(word.lower())
            if name is None:
                continue
            self.last = name
            if name in self.names.women:
                self.she = name
            else:
                self.he = name

    def tie(self, v: View) -> None:
        """Ties "he" and "she" in a sentence to the last person they can mean."""
        he, she = self.he, self.she
        first_he = first_she = None
        for item in v.items:
            if item.tag == "N":
                name = str(item.value)
                if name not in self.names.people:
                    continue
                if name in self.names.women:
                    first_she = first_she or name
                    she = name if self.she is None or first_she == name else she
                else:
                    first_he = first_he or name
                    he = first_he
            elif item.tag == "p" and item.word in ("he", "she", "him", "her", "his"):
                item.value = (first_she or she) if item.word in ("she", "her") else (first_he or he)
        self.he, self.she = first_he or he, first_she or she
        self.last = first_he or first_she or self.last
