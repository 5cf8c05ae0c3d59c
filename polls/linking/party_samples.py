"""Two parties' voters asked by one survey, each a sample: "412 likely Republican caucusgoers, 388 Democratic ones".

Where nobody counts a sample of everybody, the figures of either contest are of one sample, with its margin: those of
the party whose candidate, or whose voters, they tell of.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from polls.document import Document
from polls.language.quick import quick
from polls.language.segment import Sentence
from polls.linking import primaries
from polls.linking.method import Stated
from polls.linking.reference import Place
from polls.linking.walk import Walk
from polls.rules.claim import Claim
from polls.rules.methods_types import MethodMention

_PARTY = re.compile(r"\b(?:(?P<republican>republicans?|gop)|(?P<democratic>democrat(?:s|ic)?))\b", re.I)
_OF_A_CONTEST = re.compile(r"\b(?:primary|caucus)", re.I)
# "In the Republican contest", "on the Democratic side"
_CONTEST = quick(
    r"\b(?P<party>republican|gop|democratic)(?= (?:presidential |senate |gubernatorial )?"
    r"(?:primar(?:y|ies)|caucus(?:es)?|field|race|contest|nomination|side|candidates|contenders|hopefuls|sample|poll|survey)\b)"
)


def party_of(words: str | None) -> str | None:
    """The one party that words name.

    >>> party_of("likely Republican caucusgoers")
    'republican'
    """
    found = {m.lastgroup for m in _PARTY.finditer(words or "")}
    return next(iter(found)) if len(found) == 1 else None


def parties(
    document: Document, claims: Sequence[Claim], placed: Sequence[Place], walk: Walk, told: Stated
) -> dict[int, str]:
    """The party of each claim whose survey asked the voters of either party's contest apart, by the claim's position.

    "": whose contest a figure tells of is not said.
    """
    split = {place for place, mentions in told.items() if place[1] is None and _apart(mentions)}
    if not split:
        return {}
    sides = primaries.sides(document, claims)
    out: dict[int, str] = {}
    before: str | None = None  # whose contest the paragraph tells of
    paragraph = -1
    for i, (claim, place) in enumerate(zip(claims, placed, strict=True)):
        sentence = walk.sentences[claim.sentence]
        if sentence.paragraph != paragraph:
            before, paragraph = None, sentence.paragraph
        if place not in split:
            continue
        contests = [m["party"] for m in _CONTEST.finditer(document.lower, sentence.start, claim.start)]
        own = party_of(claim.subgroup) or sides.get(claim.answer or "") or sides.get(claim.answer_vs or "")
        own = own or party_of(contests[-1] if contests else document.lower[sentence.start : sentence.end])
        before = own or before
        out[i] = before or ""
    return out if len(set(out.values()) - {""}) > 1 else {}


def of_party(mentions: Sequence[MethodMention], party: str, sentences: Sequence[Sentence]) -> list[MethodMention]:
    """Of the method of a survey that asked two parties apart, what is said of one ("": of neither), and of both."""
    starts = [s.start for s in sentences]
    samples = [m for m in mentions if m.kind == "sample"]
    out = []
    for m in mentions:
        whose = party_of(m.population or m.group)
        if m.kind == "population":
            whose = party_of(str(m.value))
        elif m.kind == "margin" and whose is None:
            begin = sentences[bisect_right(starts, m.start) - 1].start
            counted = [party_of(s.population or s.group) for s in samples if begin <= s.start < m.start]
            whose = counted[-1] if counted else None
        if whose in (party, None):
            out.append(replace(m, sub=False) if whose else m)
    return out


def _apart(mentions: Sequence[MethodMention]) -> bool:
    """Whether the samples of a poll are those of voters in either party's contest, and none is of others."""
    counted = [m.population or m.group for m in mentions if m.kind == "sample"]
    found = {party_of(words) for words in counted}
    return len(found) == 2 and None not in found and any(_OF_A_CONTEST.search(words or "") for words in counted)
