"""Nouns whose maker the registry does not know: "a report by Acme", "Acme's annual study", "data from Acme show"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from polls.language.numbers import UNIT
from polls.language.quick import quick
from polls.language.segment import Sentence
from polls.linking import unlisted
from polls.linking.naming import Namings
from polls.linking.not_polls import PART
from polls.linking.reference import Reference

_TELLING = frozenset(("data", "figures", "numbers", "findings", "results", "research", "report", "study"))
# "according to new research by Acme" tells whose figures these are
_ACCORDING = re.compile(r"\b(?:according\sto|based\son|says?|said|reveals?|finds?)\s\Z")
_SURVEY_SOON = quick(
    r"\b(?:study|research)\s(?:of|among)\s(?:[a-z]+\s){0,3}?\d[\d,]{2,}|\b(?:the|this|its)\s(?:\w+\s){0,2}?(?:survey|poll)\b|\b(?:surveyed|polled|questioned|interviewed|respondents)\b"
)


def find_maker(namings: Namings, ref: Reference, end: int, word: str, capital: list[str], determiner: str) -> bool:
    """Whether a noun has a name that the registry does not know; sets it.

    ``capital`` are the capitalised words of its phrase, which ends at ``end``.
    """
    sentence = namings.sentences[ref.sentence]
    if word in _SURVEYS and not PART.match(namings.lower, end):
        if _of_a_survey(namings, ref, end, word, capital, determiner):
            return True
    elif word in _MEASURES and capital and not ref.plural:
        ref.unknown = unlisted.body_of(capital)  # "The Northern Bank Farm Barometer"
        if ref.unknown is None and word == "barometer" and namings.text[end - 9] == "B":
            ref.unknown = unlisted.clean(f"{' '.join(capital)} Barometer")  # "the Reconciliation Barometer"
        return ref.unknown is not None
    elif _of_research(namings, ref, end, word, sentence) and _of_a_report(namings, ref, end, capital):
        return True
    told = unlisted.tells(namings.text, end, min(sentence.end, end + 160)) if word in _TELLING else None
    if told is not None and not namings.surnames.person(told):
        ref.unknown, ref.by, ref.tells = told, True, True  # "Data from the Acme Institute show that 44 percent"
        return True
    return False


_SURVEYS = ("poll", "survey", "study", "surveys")
_MEASURES = ("barometer", "index", "tracker")


def _of_a_survey(namings: Namings, ref: Reference, end: int, word: str, capital: list[str], determiner: str) -> bool:
    """Whether a poll, a survey or a study has a maker: before it, behind it, or as the subject of its clause."""
    text, person = namings.text, namings.surnames.person
    sentence = namings.sentences[ref.sentence]
    if text[end - len(word) : end].isupper() and all(w.isupper() for w in capital):
        capital = []  # "BORDER POLL", a heading
    # "… Lee Smith Headline Poll: more" within a line is a headline, and no name
    label = namings.lower.startswith(":", end) and ref.start > sentence.start
    named = word in ("poll", "survey") or (word == "study" and unlisted.body_in(capital))
    if capital and not label and named:
        ref.unknown = unlisted.before(capital, the=determiner == "the")
    if ref.unknown is None:
        ref.unknown = unlisted.after(text, end, min(sentence.end, end + 160))
        ref.by = ref.unknown is not None
        ref.published = ref.by and unlisted.only_published(text, end, ref.unknown or "", sentence.end)
    if ref.unknown is None and not ref.earlier:
        who = unlisted.did(text, sentence.start, ref.start)
        if who is None and determiner in ("its", "their"):
            who = unlisted.own(text, sentence.start, ref.start)
            who = who if who and not person(who[0].split(" ")[-1]) else None
        if who is not None and not namings.known(who[1], ref.start):
            ref.unknown, ref.by = who[0], True
    if ref.unknown is not None:
        return True
    own = unlisted.whose(capital) if word == "study" else None
    if own and not person(own) and _SURVEY_SOON.search(namings.lower, end, end + 700):
        ref.unknown = own  # "Acme's annual benefits study found … The study of 2,700 workers"
    return ref.unknown is not None


def _of_research(namings: Namings, ref: Reference, end: int, word: str, sentence: Sentence) -> bool:
    """Whether findings, a report or research are somebody's survey, as the words around them tell."""
    if word in ("findings", "results"):
        return " by " in namings.lower[end : end + 24]
    if word not in ("report", "research") or ref.definite:
        return False
    if _SURVEY_SOON.search(namings.lower, end, end + 700):
        return True
    if word != "research":
        return False
    told = _ACCORDING.search(namings.lower, max(sentence.start, ref.start - 16), ref.start)
    return told is not None or _opens_with(ref, sentence, namings.sentences)


def _of_a_report(namings: Namings, ref: Reference, end: int, capital: list[str]) -> bool:
    """Whether a report has a maker: before it, behind it, or as the subject of its clause."""
    sentence = namings.sentences[ref.sentence]
    ref.unknown = unlisted.whose(capital)  # "Acme's annual report shows … It questioned 900 doctors"
    if ref.unknown is not None and not namings.surnames.person(ref.unknown):
        return True
    # "a report by Acme … The survey"
    ref.unknown = unlisted.after(namings.text, end, min(sentence.end, end + 160))
    ref.published = ref.unknown is not None and unlisted.only_published(namings.text, end, ref.unknown, sentence.end)
    if ref.unknown is None and (who := unlisted.did(namings.text, sentence.start, ref.start)) is not None:
        ref.unknown = who[0]  # "Acme said in a report … It surveyed 900 members"
    ref.by = ref.by or ref.unknown is not None
    return ref.unknown is not None


def _opens_with(ref: Reference, sentence: Sentence, sentences: Sequence[Sentence]) -> bool:
    """Whether "(new) research" opens a sentence that tells a figure, or the one behind it does."""
    near = sentences[sentence.index : sentence.index + 2]
    return (ref.start == sentence.start or ref.new) and any(UNIT.bit & s.may for s in near)
