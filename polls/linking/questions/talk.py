"""What a document has asked so far, and the figure that is looked at now."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from polls.document import Document
from polls.language.names import Names
from polls.language.segment import Sentence
from polls.linking.linked import Linked
from polls.linking.questions.topics import Hit, Topics
from polls.records import Poll
from polls.rules.claim import Claim

PRONOUN = re.compile(r"\b(?:he|she|his|him|her|hers)\b")
_SHE = ("she", "her", "hers")


@dataclass(slots=True)
class Question:
    """A question as its figures carry it; ``kind`` is one of :data:`polls.schema.QUESTION_KINDS`.

    Answers of one question share one object, so that a name that is bettered later is bettered for all.
    """

    question: str
    kind: str
    subject: str | None = None
    issue: str | None = None


@dataclass(slots=True)
class Talk:
    """The questions of one document, told so far, and the place of the figure in hand.

    ``s``, ``hits``, ``k`` and ``c`` are the sentence, what it names, and the claim and its position; ``lo`` and
    ``hi`` are the offsets between which its words are its own (from the figure before to the figure after), ``own``
    what is named there.
    """

    document: Document
    sentences: Sequence[Sentence]
    claims: Sequence[Claim]
    linked: Linked
    names: Names
    topics: Topics
    folded: str
    lower: str
    impeachment: bool  # whether the document speaks of one at all
    made: dict[str, Question] = field(default_factory=dict)
    worded: list[tuple[Question, frozenset[str]]] = field(
        default_factory=list
    )  # those named by words of the text, with these
    last: dict[str, tuple[Question, int]] = field(
        default_factory=dict
    )  # family or kind → latest question, its sentence
    person: str | None = None  # who was spoken of last, by the full name
    s: Sentence = field(init=False)
    hits: list[Hit] = field(init=False)
    own: list[Hit] = field(init=False)
    c: Claim = field(init=False)
    k: int = 0
    lo: int = 0
    hi: int = 0

    def get(self, question: str, kind: str, subject: str | None = None, issue: str | None = None) -> Question:
        """The question of this name, new or told before."""
        got = self.made.get(question)
        if got is None:
            issue = issue.removeprefix("the ") if issue else None
            got = self.made[question] = Question(question, kind, subject, issue)
        return got

    def get_worded(
        self, text: str, kind: str, subject: str | None, issue: str | None, topic: frozenset[str]
    ) -> Question:
        """The same for a question named by words of the text, whose topic words are kept to know it again."""
        q = self.get(text, kind, subject, issue)
        self.worded.append((q, topic))
        return q

    def before(self, family: str = "any", within: int = 2) -> Question | None:
        """The latest question of a family (or of any), if it stood at most ``within`` sentences back."""
        got = self.last.get(family)
        return got[0] if got is not None and self.s.index - got[1] <= within else None

    def look_at(self, k: int, first: int, end: int) -> None:
        """Takes up claim ``k`` of a sentence whose claims are ``first`` to ``end`` (exclusive)."""
        claims = self.claims
        self.k, self.c = k, claims[k]
        self.lo = claims[k - 1].end if k > first else self.s.start
        m = k
        while m + 1 < end and claims[m + 1].start - claims[m].end < 8:  # the other figure of a pair
            m += 1
        self.hi = claims[m + 1].start if m + 1 < end else self.s.end
        lo, hi = self.lo, self.hi
        self.own = self.hits if end - first == 1 else [h for h in self.hits if lo <= h.start < hi]

    def poll(self, k: int) -> Poll | None:
        """The poll of a claim."""
        p = self.linked.poll[k]
        return self.linked.polls[p] if p is not None else None

    def issue(self) -> str | None:
        """The issue that the figure's own words name, else its sentence."""
        for hits in (self.own, self.hits):
            for h in hits:
                if h.kind == "issue":
                    return h.value
        return None

    def full(self, h: Hit) -> str | None:
        """The full name of a person, whom a title means, or a body's name."""
        if h.kind == "person":
            return self.topics.full(h.value)
        if h.kind == "title":
            return self.topics.titled(h.value)
        return h.value

    def pronoun(self) -> str | None:
        """Whom "he" or "she" of the sentence means: the person of that sex who was named last before."""
        m = PRONOUN.search(self.lower, self.s.start, self.s.end)
        if m is None:
            return None
        woman = m.group() in _SHE
        for h in reversed(self.hits):
            if h.kind == "person" and h.start < m.start() and self._woman(h.value) == woman:
                return self.topics.full(h.value)
        if self.person is not None and self._woman(self.person.split(" ")[-1]) == woman:
            return self.person
        for t in self._back(1, 3):
            for h in self.topics.hits(t.start, t.end):
                if h.kind == "person" and self._woman(h.value) == woman:
                    return self.topics.full(h.value)
                if h.kind == "title" and not woman and (who := self.full(h)):
                    return who
        return None if woman else self.person

    def may_be(self, who: str | None, pronoun: str) -> bool:
        """Whether a pronoun may mean a person by her or his sex; anybody not known as a woman may be "he"."""
        return who is None or self._woman(who.split(" ")[-1]) == (pronoun in _SHE)

    def spoken(self) -> str | None:
        """The person whom this sentence or those just before speak of."""
        for t in self._back(0, 3):
            for h in self.topics.hits(t.start, t.end):
                if h.kind in ("person", "title") and (who := self.full(h)):
                    return who
        return None

    def _back(self, first: int, last: int) -> Sequence[Sentence]:
        at = self.s.index
        return [self.sentences[at - b] for b in range(first, last + 1) if at >= b]

    def _woman(self, surname: str) -> bool:
        if surname in self.names.women:
            return True
        k = self.topics.known(surname)
        return k is not None and k.woman
