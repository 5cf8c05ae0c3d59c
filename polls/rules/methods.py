"""How a poll was done, as a sentence tells it: sample, margin of error, dates, population, mode, weighting, wording."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from polls.language import dates
from polls.language.dates import DateMention
from polls.language.segment import Sentence
from polls.rules.methods_margins import margins
from polls.rules.methods_modes import modes, weighting, wording
from polls.rules.methods_populations import populations
from polls.rules.methods_samples import samples
from polls.rules.methods_types import MethodMention, PlaceMention

__all__ = ["MethodMention", "PlaceMention", "not_figures", "read"]

# How far back a survey is looked for where a sentence does not name one, in characters.
_NEAR = 300
# What only a survey has.
_CUE = re.compile(
    r"(?:polls?|polled|pollsters?|polling|surveys?|surveyed|surveying|respondents?|samples?|sampled|sampling|interviewers?"
    r"|questionnaires?|margins? of (?:sampling )?error|\bpanel|\bstudy|fieldwork)\b"
)
# A word of fieldwork or of the survey itself, and words that say that a date is of something else.
_FIELDWORK = re.compile(
    r"\b(?:(?P<done>conducted|carried out|taken|took place|fielded|in the field|surveyed|surveying|polled|interviewed"
    r"|interviewing|interviews|questioned|gathered|collected|completed|administered|undertaken|canvassed|contacted|reached"
    r"|spoke (?:to|with)|sampled|fieldwork|ran)"
    r"|(?P<poll>polls?|surveys?|study|polling|sampling))\b"
)
_OTHERWISE = re.compile(
    r"[%;]|[a-z]{3}\.(?=[a-z])|\b(?:released|published|issued|unveiled|out|announced|posted|before|after|since|following"
    r"|prior|ahead|until|said|told|says?|found|finds?|shows?|showed|shown|percent|when|while|where|as|than|compared|will"
    r"|would|plans?|election|primary|caucuses|votes?|debate|attacks?|expected|that|which|who|because"
    r"|about (?:the|their|his|her)|close|closed|effective|not|whether)\b"
)
_SURVEY_AFTER = re.compile(r"(?:'s)?,?\s(?:[\w'.&/-]+\s){0,4}?(?:polls?|surveys?|interviews|fieldwork)\b")
_AFTER_SAMPLE = re.compile(
    r"(?:[\s,(]+(?:nationwide|nationally|statewide|from|on|between|in|over|during|was|were|surveyed|taken|polled"
    r"|conducted|interviewed|and|across|by|phone|telephone|online)){0,4}[\s,(]*\Z"
)


def read(
    text: str, lower: str, sentence: Sentence, published: dt.date | None, day_first: bool = False
) -> list[MethodMention]:
    """The facts of method that a sentence states, in order of their place.

    ``text`` and ``lower`` are the folded document and its lower case; ``published`` resolves dates, and
    ``day_first`` says how 3/4/2019 is read.

    >>> text = "The poll of 1,005 adults has a margin of error of 3.1 points."
    >>> [(m.kind, m.value) for m in read(text, text.lower(), Sentence(0, len(text), 0, 0), None)]
    [('sample', 1005), ('population', 'adults'), ('margin', 3.1)]
    """
    start, end = sentence.start, sentence.end
    s = lower[start:end]
    out: list[MethodMention] = []
    if (
        "poll" in s or "surve" in s or "voter" in s or "adult" in s or "respond" in s or "interview" in s
        or "sampl" in s or "error" in s or "plus" in s or "caucus" in s or "+/-" in s or "\u00b1" in s
        or "credib" in s or "times" in s or "accurate" in s or "question" in s or "study" in s
        or "people" in s or "fieldwork" in s or "confiden" in s or "weighted" in s
    ):  # fmt: skip
        out = _methods(text, lower, s, start, end)
    elif "conducted" in s and _speaks(lower, max(0, start - _NEAR), start):
        out = modes(text, lower, start, end, sampled=False)
    found = dates.find(text, start, end, published, day_first)
    if found:
        counted = sorted(m.end for m in out if m.kind in ("sample", "population") and m.tie != "figure")
        about = bool(out) or _speaks(lower, max(0, start - _NEAR), end)
        for d in found:
            tie = _tie(lower, start, end, d, counted) if about else ""
            out.append(MethodMention("field dates" if tie else "date", d.start, d.end, d, tie=tie))
    out.sort(key=lambda m: (m.start, m.end))
    return out


def _speaks(lower: str, start: int, end: int) -> bool:
    """Whether a stretch of text speaks of a survey."""
    s = lower[start:end]
    return (
        "poll" in s or "surve" in s or "respondent" in s or "sampl" in s or "interviewer" in s or "questionnaire" in s
        or "margin" in s or "panel" in s or "study" in s or "fieldwork" in s
    ) and _CUE.search(s) is not None  # fmt: skip


def _methods(text: str, lower: str, s: str, start: int, end: int) -> list[MethodMention]:
    """Everything but the dates."""
    cue = _speaks(lower, start, end)
    near = cue or _speaks(lower, max(0, start - _NEAR), start)
    out = samples(text, lower, start, end, cue, near)
    counted = bool(out)
    out += populations(text, lower, start, end, out)
    out += margins(lower, start, end, near)
    if cue or counted:
        out += modes(text, lower, start, end, counted)
        if "weighted" in s or "adjusted" in s:
            out += weighting(text, lower, start, end)
    if '"' in s and ("ask" in s or "question" in s or "word" in s):
        out += wording(text, lower, start, end)
    return out


def _tie(lower: str, start: int, end: int, date: DateMention, counted: Sequence[int]) -> str:
    """What makes a date one of fieldwork: ``"fieldwork"``, ``"sample"``, ``"poll"``, or nothing.

    ``counted`` are the ends of the samples and populations of the sentence, in order.
    """
    if "poll" in lower[date.start : date.end] or "survey" in lower[date.start : date.end]:
        return "fieldwork"  # "the five-day tracking poll that ended Sunday"
    days = date.precision == "day" and (date.first is None or date.first != date.last)
    before = lower[max(start, date.start - 150) : date.start]
    nearest = None
    for m in _FIELDWORK.finditer(before):
        nearest = m
    if nearest and _OTHERWISE.search(before, nearest.end()):
        nearest = None
    if nearest and nearest["done"]:
        return "fieldwork"
    at = bisect_right(counted, date.start) - 1
    if at >= 0 and date.start - counted[at] < 60 and _AFTER_SAMPLE.match(lower, counted[at], date.start):
        return "sample"
    if not days and date.precision == "day":  # "a poll Tuesday" came out on that day
        return ""
    beside = nearest and len(before) - nearest.end() < 40
    return "poll" if beside or _SURVEY_AFTER.match(lower, date.end, min(end, date.end + 60)) else ""


def not_figures(mentions: Iterable[MethodMention]) -> list[tuple[int, int]]:
    """The spans of numbers that are sample sizes, margins and confidence levels: no survey figures."""
    return [(m.start, m.end) for m in mentions if m.kind in ("sample", "margin", "confidence")]
