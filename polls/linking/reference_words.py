"""The words around a reference to a poll: what is set beside it, how and when it was done, how many polls it counts."""

from __future__ import annotations

import re

from polls.language.numbers import PER_CENT, TWO_TO_TEN
from polls.language.quick import quick
from polls.language.segment import Sentence
from polls.linking.introductions import PAST_TIME
from polls.linking.reference import Reference
from polls.linking.survey_words import DONE
from polls.linking.time_words import MONTH

_FIGURE = quick(
    r"\d\s?(?:%|percent\b|per\s?cent\b|points?\b)|\d-\d|\b(?:percent|half|third|quarter|in\s(?:five|10|ten))\b"
)

# "lower than the 5.8 per cent in", before "the Acme poll"
_ITS_FIGURE = re.compile(
    rf"\b(?:than|from|to|with|below|above|near|off|as)\s(?:the|an?|its|his|her|their)\s[\d.]+{PER_CENT}(?:\s[a-z]+){{0,2}}\s(?:in|from|of|by)\s\Z"
)
# "carried out on the final day of", "taken at the same time as"
_ITS_DAYS = re.compile(
    r"\b(?:on|during|in|at|over|around)\s(?:the\s)?(?:[a-z-]+\s){0,2}(?:days?|weekend|weeks?|period|time|night|eve|dates)\s(?:of|as)\s\Z"
)
# How a poll was done, where a text is through with it
_HOW = re.compile(
    r"\b(?:conducted|carried\sout|fielded|margin\sof|surveyed|interviewed|sampl\w+|weighted|took\splace|(?:was|were)\s(?:done|taken|based))\b"
)
_ARE_DONE = re.compile(rf"\s(?:are|were|have\sbeen)\s(?:each\s|both\s|all\s)?(?:based\son|weighted|{DONE})\b")
_SO_MANY = re.compile(rf"\b(?:[Aa]ll|[Bb]oth|[Tt]hese|{TWO_TO_TEN})\s(?:of\s)?(?:[\w-]+\s){{0,2}}?(?:polls|surveys)\b")
# "has it failing by 17 points"
_BY_SO_MUCH = re.compile(r"\b(?:by|at|on|with)\s\d[\d.]*(?:%|\s?percent|\s?per\scent|\spoints?)")
# "of 1,007 people taken April 28 to May 1", with nobody who took it
_TAKEN = re.compile(
    r"\sof\s(?:[a-z]+\s){0,2}\d[\d,]{2,}\s(?:(?:likely|registered|adult|eligible)\s)?(?:people|adults|voters|respondents|[A-Z]\w+ns)\s"
    rf"{DONE}\s(?![^.;]*\bby\b)[^.;]{{0,24}}\d"
)
# "(a poll) conducted Sept. 12", of which it is told what was so then
_ON_A_DAY = re.compile(rf"\s(?:{DONE}|from|of|on)\s(?:(?:on|in|from|late|early|between)\s){{0,2}}{MONTH}\b", re.I)
_FRONTED = re.compile(rf"[\s\"'(]*(?:(?:[Bb]ut|[Aa]nd)\s)?(?:In|Back\sin|Last)\s(?:early\s|late\s)?{MONTH},?\s", re.I)
_WAS = re.compile(r"\b(?:had|was|were|stood|led|trailed)\b")
_IS = re.compile(r"\b(?:has|is|are|have|now|today)\b")
# Between two polls of a sentence, which are then not one
_TURNS = re.compile(
    r"[;:]|\b(?:than|from|since|compared|while|but|whereas|unlike|like|and|or|after|before|as|similar|contrast|though|although)\b"
)
# "; four years ago, according to exit polls, …"
_BACK_THEN = re.compile(
    rf"[;.\u2014]\s(?:{PAST_TIME.pattern}|\w+\s{PAST_TIME.pattern}),\s(?:according\sto|in|by|as)\s(?:the\s)?(?:\w+\s)?\Z",
    re.I,
)


def figures(text: str, s: Sentence) -> bool:
    """Whether a sentence holds a figure."""
    return _FIGURE.search(text, s.start, s.end) is not None


def measures(text: str, ref: Reference) -> bool:
    """Whether a poll is told only for what is compared with its figure, or for when it was done."""
    begin = max(0, ref.start - 50)
    return (
        _ITS_FIGURE.search(text, begin, ref.start) is not None or _ITS_DAYS.search(text, begin, ref.start) is not None
    )


def how_done(text: str, s: Sentence) -> bool:
    """Whether a sentence tells how a poll was done."""
    return _HOW.search(text, s.start, s.end) is not None


def all_done(text: str, ref: Reference) -> bool:
    """Whether polls are pointed to, or told how they were done: "in these surveys", "the polls were done by phone"."""
    these = text.startswith(("these ", "those ", "These ", "Those "), ref.start)
    return these or _ARE_DONE.match(text, ref.end) is not None


def counted(text: str, ref: Reference) -> bool:
    """Whether a reference says of how many polls it is: "these six polls"."""
    return _SO_MANY.search(text, max(0, ref.start - 8), ref.end) is not None


def by_so_much(text: str, s: Sentence) -> bool:
    """Whether a sentence tells of a poll by how much, in a figure that no rule may have read."""
    return _BY_SO_MUCH.search(text, s.start, s.end) is not None


def taken(text: str, ref: Reference, own: Sentence) -> bool:
    """Whether a poll is told by its method, without who took it."""
    return _TAKEN.match(text, ref.end, own.end) is not None


def was_so_then(text: str, ref: Reference, own: Sentence) -> bool:
    """Whether a poll of a past day is told with what was so then: "had only 16 percent in a poll done Sept. 12"."""
    fronted = _FRONTED.fullmatch(text, own.start, ref.start)  # "In January, a poll found"
    if fronted is None and not _ON_A_DAY.match(text, ref.end, own.end):
        return False
    was = _WAS.search(text, own.start, own.end) is not None
    return was and _IS.search(text, own.start, own.end) is None


def goes_on(between: str) -> bool:
    """Whether the words between two references of a sentence make them one: "the Acme Poll, … in a poll of 900"."""
    return between.endswith((" in ", " of ", " from ")) and _TURNS.search(between) is None


def back_then(text: str, ref: Reference) -> bool:
    """Whether a past time stands before a reference: "; four years ago, according to exit polls"."""
    return _BACK_THEN.search(text, max(0, ref.start - 50), ref.start) is not None
