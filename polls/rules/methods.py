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
from polls.rules.methods_samples import populations, samples
from polls.rules.methods_types import MethodMention, PlaceMention

__all__ = ["MethodMention", "PlaceMention", "not_figures", "read"]

_WORD = r"[\w'.,&()/\"+-]+"
# Words of fieldwork, and what may stand between them and their dates.
_FIELDED = re.compile(
    r"\b(?:conducted|carried out|taken|took place|fielded|in the field|surveyed|surveys?|polled|polls?|interviewed|interviews|questioned|gathered|collected"
    r"|completed|administered|undertaken|done|ran|performed|commissioned|held|asked|responded|canvassed|spoke|sampled|calling|contacted|fieldwork|sample)\b"
    r"(?P<gap>[^;]{0,150}?)\Z"
)
_NOT_FIELDED = re.compile(
    r"\b(?:released|published|issued|unveiled|out|announced|posted|before|after|since|following|prior|ahead|until|said|told|says|say|found|finds|find|show|shows"
    r"|showed|shown|percent|%|when|while|as|than|compared|will|would|plan|plans|election|primary|caucuses?|vote|debate|attacks?)\b|%"
)
_SURVEY_AFTER = re.compile(r"['\u2019]?s?,?\s(?:\w+\s){0,3}?(?:polls?|surveys?|interviews)\b")
_AFTER_SAMPLE = re.compile(r"[\s,(]*(?:nationwide|nationally|statewide|from|on|between|in|over|during|was|were|surveyed|taken|polled|conducted|and|across [\w ]{3,24})?[\s,(]*\Z")


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
    field = "field" in s or "carried" in s or "taken" in s or "weighted" in s or "confiden" in s or "asked" in s or "phone" in s
    if not (survey or error or people or field):
        found = [MethodMention("date", d.start, d.end, d) for d in dates.find(text, start, end, published, day_first)]
        return list(found)
    out: list[MethodMention] = []
    counted = samples(text, lower, start, end)
    out += counted
    out += margins(lower, start, end)
    out += populations(text, lower, start, end, counted)
    if survey or field or counted:
        out += modes(lower, start, end, bool(counted))
    if "weighted" in s or "adjusted" in s:
        out += weighting(text, lower, start, end)
    if '"' in s and ("ask" in s or "question" in s or "word" in s):
        out += wording(text, start, end)
    for d in dates.find(text, start, end, published, day_first):
        kind = "field dates" if _fielded(lower, start, end, d, counted) else "date"
        out.append(MethodMention(kind, d.start, d.end, d))
    return sorted(out, key=lambda m: (m.start, m.end))


def _fielded(lower: str, start: int, end: int, date: DateMention, counted: list[MethodMention]) -> bool:
    """Whether a date is said of the fieldwork."""
    before = lower[max(start, date.start - 170) : date.start]
    last = None
    for m in _FIELDED_WORD.finditer(before):
        last = m
    if last and not _NOT_FIELDED.search(before, last.end()):
        return True
    if date.precision == "day" and date.first != date.last and _SURVEY_AFTER.match(lower, date.end, end):
        return True
    for c in counted:
        if c.kind in ("sample", "population") and c.end <= date.start and _AFTER_SAMPLE.match(lower, c.end, date.start):
            return True
    return False


_FIELDED_WORD = re.compile(_FIELDED.pattern.split("(?P<gap>")[0])


def not_figures(mentions: Iterable[MethodMention]) -> list[tuple[int, int]]:
    """The spans of numbers that are sample sizes, margins and confidence levels: no survey figures."""
    return [(m.start, m.end) for m in mentions if m.kind in ("sample", "margin", "confidence")]
