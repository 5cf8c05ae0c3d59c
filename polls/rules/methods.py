"""How a poll was done, as a sentence tells it: sample, margin of error, dates, population, mode, weighting, wording."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable

from polls.language import dates
from polls.language.dates import DateMention
from polls.language.segment import Sentence
from polls.rules.methods_margins import margins
from polls.rules.methods_modes import modes, weighting, wording
from polls.rules.methods_populations import populations
from polls.rules.methods_samples import samples
from polls.rules.methods_types import MethodMention, PlaceMention

__all__ = ["MethodMention", "PlaceMention", "not_figures", "read"]

# What only a survey has.
_CUE = re.compile(
    r"\b(?:[a-z]{0,8}polls?|polled|pollsters?|polling|surveys?|surveyed|surveying|respondents?|sample[sd]?|subsamples?|sampling|interviewers?|questionnaires?"
    r"|margins? of (?:sampling )?error|panel|study)\b"
)
# A word of fieldwork or of the survey itself, and words that say that a date is of something else.
_FIELDWORK = re.compile(
    r"\b(?:(?P<done>conducted|carried out|taken|took place|fielded|in the field|surveyed|surveying|polled|interviewed|interviewing|interviews"
    r"|questioned|gathered|collected|completed|administered|undertaken|canvassed|contacted|reached|spoke (?:to|with)|sampled|fieldwork|ran)"
    r"|(?P<poll>polls?|surveys?|study|polling|sampling))\b"
)
_OTHERWISE = re.compile(
    r"[%;]|[a-z]{3}\.(?=[a-z])|\b(?:released|published|issued|unveiled|out|announced|posted|before|after|since|following|prior|ahead|until|said|told|says?|found|finds?"
    r"|shows?|showed|shown|percent|when|while|where|as|than|compared|will|would|plans?|election|primary|caucuses|votes?|debate|attacks?|expected|that"
    r"|which|who|because|about (?:the|their|his|her)|close|closed|effective|not|whether)\b"
)
_SURVEY_AFTER = re.compile(r"(?:'s)?,?\s(?:[\w'.&/-]+\s){0,4}?(?:polls?|surveys?|interviews|fieldwork)\b")
_AFTER_SAMPLE = re.compile(
    r"(?:[\s,(]+(?:nationwide|nationally|statewide|from|on|between|in|over|during|was|were|surveyed|taken|polled|conducted|interviewed|and|across"
    r"|by|phone|telephone|online)){0,4}[\s,(]*\Z"
)


def read(
    text: str, lower: str, sentence: Sentence, published: dt.date | None, day_first: bool = False
) -> list[MethodMention]:
    """The facts of method that a sentence states, in order of their place.

    ``text`` and ``lower`` are the folded document and its lower case; ``published`` resolves dates.
    """
    start, end = sentence.start, sentence.end
    s = lower[start:end]
    survey = "poll" in s or "surve" in s or "interview" in s or "sampl" in s or "question" in s or "conducted" in s
    error = "error" in s or "credibility" in s or "plus" in s or "+/-" in s or "\u00b1" in s or "accurate" in s
    people = "voter" in s or "adult" in s or "respon" in s or "caucus" in s
    field = (
        "field" in s
        or "carried" in s
        or "taken" in s
        or "weighted" in s
        or "confiden" in s
        or "asked" in s
        or "phone" in s
    )
    if not (survey or error or people or field):
        found = [MethodMention("date", d.start, d.end, d) for d in dates.find(text, start, end, published, day_first)]
        return list(found)
    out: list[MethodMention] = []
    cue = bool(_CUE.search(lower, start, end))
    near = cue or bool(_CUE.search(lower, max(0, start - 300), start))
    counted = samples(text, lower, start, end, cue, near)
    out += counted
    out += margins(lower, start, end)
    out += populations(text, lower, start, end, counted)
    if cue or counted:
        out += modes(text, lower, start, end, bool(counted))
        if "weighted" in s or "adjusted" in s:
            out += weighting(text, lower, start, end)
    if '"' in s and ("ask" in s or "question" in s or "word" in s):
        out += wording(text, lower, start, end)
    for d in dates.find(text, start, end, published, day_first):
        tie = _tie(lower, start, end, d, counted)
        out.append(MethodMention("field dates" if tie else "date", d.start, d.end, d, tie=tie))
    return sorted(out, key=lambda m: (m.start, m.end))


def _tie(lower: str, start: int, end: int, date: DateMention, counted: list[MethodMention]) -> str:
    """What makes a date one of fieldwork: ``"fieldwork"``, ``"sample"``, ``"poll"``, or nothing."""
    if "poll" in lower[date.start : date.end] or "survey" in lower[date.start : date.end]:
        return "fieldwork"  # "the five-day tracking poll that ended Sunday"
    days = date.precision == "day" and (date.first is None or date.first != date.last)
    before = lower[max(start, date.start - 150) : date.start]
    nearest = None
    for m in _FIELDWORK.finditer(before):
        nearest = m
    if nearest:
        gap = before[nearest.end() :]
        if not _OTHERWISE.search(gap):
            if nearest["done"]:
                return "fieldwork"
            if len(gap) < 40 and (days or date.precision != "day"):
                return "poll"
    if (days or date.precision != "day") and _SURVEY_AFTER.match(lower, date.end, min(end, date.end + 60)):
        return "poll"
    for c in counted:
        if c.kind != "geography" and c.end <= date.start and _AFTER_SAMPLE.match(lower, c.end, date.start):
            return "sample"
    return ""


def not_figures(mentions: Iterable[MethodMention]) -> list[tuple[int, int]]:
    """The spans of numbers that are sample sizes, margins and confidence levels: no survey figures."""
    return [(m.start, m.end) for m in mentions if m.kind in ("sample", "margin", "confidence")]
