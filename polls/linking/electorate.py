"""A poll of which nothing else is said is of voters, where sentences about it say whose answers it has.

Those are the sentences of its figures, and those that speak of it: "Voters are worried, according to an Acme poll."
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from polls.document import Document
from polls.language.numbers import TWO_TO_TEN
from polls.language.quick import quick
from polls.language.segment import Sentence
from polls.linking.reference import Place
from polls.records import Fact, Poll
from polls.rules.claim import Claim
from polls.rules.methods_places import places

# "voters" as who answered: not those "who are parents", "in their 50s", and no "voters' guide".
_VOTERS = re.compile(
    r"\b[Vv]oters\b(?!['-]|\s(?:in|of|from)\s(?:the|his|her|their|that|either|each|both)\spart(?:y|ies)\b|\s(?:who|whose|with|without|aged|under|over|between|for|against|in\stheir)\b)"
)
# Of whom a part is told, or who finds, thinks, says: "45 percent of", "most", "the survey found that", "among all".
_BEFORE = re.compile(
    r"(?:(?:%|\b(?:percent|per\scent|percentage|proportion|share|majority|plurality|minority|number|half|thirds?|quarters?"
    rf"|fifths?|in\s(?:\d+|{TWO_TO_TEN})|most|many|some|few|fewer|more))\s(?:of\s)?"
    r"|\b[Aa]mong\s|\b(?:found|finds|find|shows?|showed|shown|suggests?|suggested|says?|said|indicates?|indicated|reported|reports)\s"
    r"(?:that\s)?|(?:\A|,\s|\bof\s|\bthat\s|\bby\s)(?=(?:all|most)\s))"
    r"(?:the\s)?(?:(?:all|most|many|more|fewer|state|national|local|U\.S\.|[Aa]merican)\s){0,2}\Z"
)
_OPENS = re.compile(
    r"(?:[^,]{0,60},\s|(?:But|And|While|Still|Overall|Yet)\s)?(?:[Mm]ost\s|[Mm]any\s|[Mm]ore\s|[Aa]merican\s|U\.S\.\s)?\Z"
)
_ACTS = re.compile(
    r"\sin\s(?:the|this|that|its|our)\s(?:\w+\s)?(?:poll|survey)\b|\s(?!in\b|of\b|at\b|on\b|will\b|must\b|need\b|head|went\b|go\b|going\b|cast\b|elected?\b|chose\b|turn)[a-z]"
)

# All of a country's people as those who answer: "35 percent of Americans", "most people", "a majority of the public".
_OF_A_PLACE = r"Americans|Britons|(?!Christian|Presbyterian|Unitarian|Libertarian|Asian)[A-Z][a-z]+ians"
_ALL = r"\b(?!['-]|\s(?:who|whose|with|without|aged|under|over|between|in\stheir)\b)"
_PUBLIC = quick(
    r"(?:%|\b(?:percent|per\scent|percentage|proportion|share|majority|plurality|minority|half|thirds?|quarters?|fifths?"
    rf"|in\s(?:\d+|{TWO_TO_TEN})|[Mm]ost))\)?\s(?:of\s)?(?:all\s|the\s)?(?:U\.S\.\s|[Aa]merican\s)?"
    rf"(?:people|adults|public|{_OF_A_PLACE}){_ALL}"
    rf"|\b(?:[Mm]any|[Ff]ew(?:er)?|[Mm]ore)\s(?:{_OF_A_PLACE}){_ALL}"
)


def of_the_public(
    document: Document, sentences: Sequence[Sentence], claims: Sequence[Claim], placed: Sequence[Place]
) -> set[Place]:
    """The polls that have a figure in a sentence about Americans, people, adults: voters beside them are the same."""
    if "voters" not in document.lower:
        return set()
    text = document.folded
    of = {i: _PUBLIC.search(text, sentences[i].start, sentences[i].end) for i in {c.sentence for c in claims}}
    return {place for c, place in zip(claims, placed, strict=True) if of[c.sentence]}


def of_voters(document: Document, sentence: Sentence, poll: Poll, facts: list[Fact]) -> None:
    """Sets the population of a poll without one to "voters" where a sentence of its figures speaks of them."""
    if poll.population is not None or document.lower.find("voters", sentence.start, sentence.end) < 0:
        return
    text = document.folded
    for m in _VOTERS.finditer(text, sentence.start, sentence.end):
        at = m.start()
        where = places(text, max(sentence.start, at - 24), at)
        if where and where[-1].end == at - 1:
            at = where[-1].start  # "Ohio voters"
        before = text[max(sentence.start, at - 80) : at]
        opens = at - sentence.start <= 80 and _OPENS.fullmatch(before) and _ACTS.match(text, m.end())
        if opens or _BEFORE.search(before):
            poll.population = "voters"
            span = document.original(*m.span())
            facts.append(Fact(poll.poll_id, poll.doc_id, "population", "voters", *span))
            return
