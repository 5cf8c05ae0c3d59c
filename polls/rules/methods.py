"""How a poll was done, as a sentence tells it: sample, margin of error, dates, population, mode, weighting, wording."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from polls.language import dates
from polls.language.dates import DateMention
from polls.language.quick import quick
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
_CUE = quick(
    r"(?:polls?|polled|pollsters?|polling|surveys?|surveyed|surveying|respondents?|samples?|sampled|sampling|interviewers?"
    r"|questionnaires?|margins? of (?:sampling )?error|\bpanel|\bstudy|fieldwork|field dates|barometer|tracker"
    r"|interviews (?:were|took|ran)|interviewed (?:face[- ]to[- ]face|in person|online|by (?:tele)?phone)"
    r"|(?:previous|earlier|last|first|second|latest) (?:round|wave)|methodology"
    r"|(?:they|people|participants|those|all|voters|adults|residents|members) were (?:\w+ly )?(?:interviewed|questioned|quizzed)(?! by (?:the )?(?:police|detectives|fbi))"
    r"|research (?:(?:was|is|were) (?:conducted|carried out|done|undertaken|based|commissioned)|(?:conducted|carried out|commissioned|undertaken) (?:by|among|for|with|in)))\b"
)
# A word of fieldwork (``weak``: also of other work) or of the survey itself.
_FIELDWORK = quick(
    r"\b(?:(?P<done>(?:interview(?:ing|s)?\s|survey\s|poll(?:ing)?\s|field\s)?(?:dates?|period)(?:\sof\s\w+)?(?=\s?:)|conducted|carried out|(?:it|they|poll|survey) (?:was|were) taken|fielded|in the field"
    r"|surveyed|surveying|polled|interviews|administered|undertaken|canvassed|sampled|fieldwork|field dates)"
    r"|(?P<weak>taken|took place|interviewed|interviewing|questioned|gathered|collected|completed|contacted|reached(?! (?:on|in|at|by)\b)|(?:were|was|people|voters|adults|respondents) reached"
    r"|spoke (?:to|with)|(?:tele)?phoned|rang|called (?=(?:people|voters|residents|adults|respondents|households)\b)"
    r"|ran|done)"
    r"|(?P<poll>polls?|surveys?|study|polling|sampl(?:ing|e)))\b"
)
# Words between fieldwork and a date that say that the date is of something else.
_NO_FIELDWORK = (
    r"released|published|issued|unveiled|presented|launched|revealed|discussed|debated|broadcast|aired|out|announced|posted|before|after|since|following|gives?|gave|puts?|headed into"
    r"|prior|ahead|until|said|told|says?|found|finds?|shows?|showed|shown|percent|when|while|where|as|than|compared|will"
    r"|would|plans?|election|primary|caucuses|votes?|debate|attacks?|expected|that|which|who|because"
    r"|about (?:the|their|his|her)|close|closed|effective|not|whether"
)
_OTHERWISE = re.compile(rf"[%;]|[a-z]{{3}}\.(?=[a-z])|\b(?:{_NO_FIELDWORK})\b")
# "a June Fox News poll", "the April 14-19 online survey", "In August, a national poll"
_SURVEY_AFTER = re.compile(
    r"(?:'s)?(?P<comma>,)?\s(?:(?:[A-Z][\w'.&/-]*|an?|the|that|this|of|and|new|online|national|nationwide|statewide|state|telephone"
    r"|phone|public|opinion|public-opinion|tracking|internal|similar|separate|recent|exit|independent)[\s/-]){0,5}"
    r"(?:[Pp]olls?|[Ss]urveys?|interviews|fieldwork)\b"
)
# "all who answered live in the wards that vote in the May 4 election": the day of something else than fieldwork
_OF_EVENT = re.compile(
    r"(?:'s)?\s(?:(?:[a-z]+al|[a-z]+ary|by|special|state|runoff|recall|independence|federal|leadership)[\s-])?"
    r"(?:(?:by-?)?elections?|referendums?|vote|ballot|primar(?:y|ies)|caucus(?:es)?|debates?|run-?offs?|midterms?|conventions?"
    r"|deadlines?|hearings?|inauguration|summit)\b(?!\s(?:polls?|surveys?|study|tracking|tracker|panel|sample))"
)
# "In June 2014, the Acme institute ran an online survey", "In March the firm surveyed 2,133 people": who does it follows
_DONE_AFTER = re.compile(
    rf"(?:'s)?,?\s(?:(?!(?:{_NO_FIELDWORK})\b)[\w'.&/()-]+,?\s){{1,9}}?"
    r"(?:(?:re-?)?(?:surveyed|polled|canvassed|sampled|quizzed)\b(?!\s(?:as|at|by)\b)"
    r"|(?:conducted|undertook|carried\sout|did|ran|fielded|held|completed)\s(?:[\w'-]+\s){1,6}?(?:polls?|surveys?|interviews|fieldwork)\b"
    r"|(?:interviewed|questioned|asked|spoke\s(?:to|with)|contacted|reached|(?:tele)?phoned|called|heard\sfrom)\s(?:[a-z]+\s){0,3}?\d[\d,]{2,})"
)
_UP_TO_TODAY = re.compile(
    r"\s(?:(?:by|via|over|online|among|of|with|on|\d|voters\b|adults\b|people\b|nation|state|here\b|and\b|in\b)[^.;]*)?\Z"
)
# "a poll taken right after Tuesday night's debate" was taken on that day
_RIGHT_AFTER = re.compile(
    r"\b(?:poll(?:s|ed)?|survey(?:s|ed)?|taken|conducted|interviewed|questioned|asked|done)\s"
    r"(?:(?!released\b|published\b|issued\b|unveiled\b|out\b|before\b|ahead\b)[a-z-]+\s){0,4}?(?:immediately|right|directly|shortly|minutes|hours|moments|just)\s"
    r"(?:after|following)\s(?:the\s(?:[a-z]+\s){0,3}?(?:on\s)?)?\Z"
)
# "The poll was completed", "a survey of 900 people that closed on", "polling for the Weekly and finishing", before a day
_ENDED = re.compile(
    r"\b(?:poll|polling|survey|study|interviews|interviewing|samples?|fieldwork|tracking|field)\b"
    r"(?:(?!\b(?:elections?|campaigns?|voting|votes?|primary|caucus\w*|convention|debate|speech|polls|and\sthe|but|before|after|released)\b)[^;:]){0,80}?"
    r"\s(?:completed|ended|ends|ending|concluded|concluding|finished|finishing|closed|closing|wrapped\sup|wrapping\sup"
    r"|(?<=field\s)(?:until|through|up\sto)|(?<=conducted\s)(?:until|through|up\sto))"
    r"\s(?:(?:late|early)\s)?(?:(?:on|by|at)\s)?(?:\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?\s)?(?:on\s)?\Z"
)
_TODAY = re.compile(r"today|tonight|yesterday|last\snight")
# "OSLO -- In June, a survey found"
_FRONTED = re.compile(
    r"(?:[-\u2013\u2014:;]\s|\b(?:[Aa]nd|[Bb]ut|[Bb]ack|[Aa]lso|[Ee]arlier|[Aa]s)\s)[Ii]n\s(?:late\s|early\s)?\Z"
)
# "by landline (31 percent) and cell phone (69 percent)"
_ASIDE = re.compile(r"\([^()]{1,40}\)")
# "a poll in June", "polls in Ohio and Iowa last week"
_BESIDE = re.compile(
    r"(?:'s)?(?:,?\s(?:in|from|on|of|during|by|for|at|the|an?|both|and|late|early|earlier|last|this|past|over|\(?[A-Z][\w'.&/-]*\)?)){0,6}[\s(,]*\Z"
)
_RANGE = re.compile(r"[-\u2013\u2014&]|\b(?:and|to|through|until|weekend)\b")
# "a survey of 900 nurses by the staffing company Acme in April"
_BY_WHOM = re.compile(
    r",?\sby\s(?!(?:tele)?phone\b|mail\b|text\b)(?:(?!said\b|found\b|says\b|that\b|who\b)[\w.&'/-]+\s){1,7}(?:in|during)\s\Z"
)
_AFTER_SAMPLE = re.compile(
    r"(?:\s(?:people|persons|respondents|participants|individuals|[a-z]+ans|britons))?(?:[\s,(]+(?:nationwide|nationally|statewide|from|on|between|in|over|during|was|were|surveyed|taken|polled"
    r"|conducted|interviewed|and|by|phone|telephone|online|took\spart|taking\spart|participated"
    r"|(?:in|across)\s[\w.]+(?:\s(?!released|published|issued|unveiled|announced|posted|out\b)[\w.]+)?)){0,4}[\s,(]*\Z"
)


def read(
    text: str, lower: str, sentence: Sentence, published: dt.date | None, day_first: bool = False, about: bool = False
) -> list[MethodMention]:
    """The facts of method that a sentence states, in order of their place.

    ``text`` and ``lower`` are the folded document and its lower case; ``published`` resolves dates, and
    ``day_first`` says how 3/4/2019 is read; ``about``: the sentence is known to be about a poll.

    >>> text = "The poll of 1,005 adults carries a margin of error of 2.7 points."
    >>> [(m.kind, m.value) for m in read(text, text.lower(), Sentence(0, len(text), 0, 0), None)]
    [('sample', 1005), ('population', 'adults'), ('margin', 2.7)]
    """
    start, end = sentence.start, sentence.end
    s = lower[start:end]
    out: list[MethodMention] = []
    stated = (
        "poll" in s or "surve" in s or "voter" in s or "adult" in s or "respond" in s or "interview" in s
        or "sampl" in s or "error" in s or "plus" in s or "caucus" in s or "+/-" in s or "\u00b1" in s
        or "credib" in s or "times" in s or "accurate" in s or "question" in s or "study" in s
        or "respons" in s or "asked" in s or "phoned" in s or "reaching" in s or "contacted" in s
        or "people" in s or "dates" in s or "period:" in s or "moe:" in s or "fieldwork" in s or "confiden" in s or "weighted" in s or "field dates" in s
        or "direction" in s or "either way" in s or "involved" in s
        or "research" in s or "took part" in s or "taking part" in s or "participat" in s or "heard from" in s or "fieldwork" in s
    )  # fmt: skip
    if stated:
        out = _methods(text, lower, s, start, end, about)
    elif "conducted" in s and _speaks(lower, max(0, start - _NEAR), start):
        out = modes(text, lower, start, end, sampled=False)
    found = dates.find(text, start, end, published, day_first)
    if found:
        counted = sorted(m.end for m in out if m.kind in ("sample", "population") and m.tie != "figure")
        done = (
            stated
            or "conducted" in s
            or "taken" in s
            or "carried out" in s
            or "field" in s
            or "took place" in s
            or "research" in s
        )
        about = bool(out) or (done and _speaks(lower, max(0, start - _NEAR), end))
        for d in found:
            tie = _tie(text, lower, start, end, d, counted) if about else ""
            out.append(MethodMention("field dates" if tie else "date", d.start, d.end, d, tie=tie))
    out.sort(key=lambda m: (m.start, m.end))
    return out


def _speaks(lower: str, start: int, end: int) -> bool:
    """Whether a stretch of text speaks of a survey."""
    s = lower[start:end]
    return (
        "poll" in s or "surve" in s or "respondent" in s or "sampl" in s or "interviewer" in s or "questionnaire" in s
        or "margin" in s or "panel" in s or "study" in s or "fieldwork" in s or " round" in s or " wave" in s
        or "barometer" in s or "tracker" in s or "field dates" in s or "interviewed" in s or "interviews " in s
        or "research " in s or "methodology" in s
    ) and _CUE.search(s) is not None  # fmt: skip


def _methods(text: str, lower: str, s: str, start: int, end: int, about: bool) -> list[MethodMention]:
    """Everything but the dates."""
    cue = _speaks(lower, start, end)
    near = cue or about or _speaks(lower, max(0, start - _NEAR), start)
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


def _tie(text: str, lower: str, start: int, end: int, date: DateMention, counted: Sequence[int]) -> str:
    """What makes a date one of fieldwork: ``"fieldwork"``, ``"sample"``, ``"poll"``, its ``"end"``, or nothing.

    ``counted`` are the ends of the samples and populations of the sentence, in order.
    """
    if "poll" in lower[date.start : date.end] or "survey" in lower[date.start : date.end]:
        return "fieldwork"  # "the five-day tracking poll that ended Sunday"
    one_day = date.precision == "day" and date.first == date.last
    if one_day and _ENDED.search(lower, max(start, date.start - 130), date.start):
        return "end"
    if date.precision == "day" and _RIGHT_AFTER.search(lower, max(start, date.start - 110), date.start):
        return "fieldwork"
    if _OF_EVENT.match(lower, date.end, end):
        return ""
    days = date.precision == "day" and (
        date.first != date.last or _RANGE.search(text, date.start, date.end) is not None
    )
    before = _ASIDE.sub(lambda m: " " * len(m.group()), lower[max(start, date.start - 150) : date.start])
    nearest = None
    for m in _FIELDWORK.finditer(before):
        if not (m["weak"] and nearest and nearest["done"] and m.start() - nearest.end() < 3):  # "interviews were done"
            nearest = m
    # "conducted before the speech on Tuesday, from Jan. 9 to 13"
    if (
        nearest
        and _OTHERWISE.search(before, nearest.end())
        and not (days and before.endswith((", from ", ", between ")))
    ):
        nearest = None
    today = nearest is not None and _TODAY.fullmatch(lower, date.start, date.end) is not None
    if nearest and today and not _UP_TO_TODAY.match(before, nearest.end()):
        nearest = None  # "parents interviewed feel that children are less safe today"
    if nearest and (nearest["done"] or (nearest["weak"] and (counted or _speaks(lower, start, end)))):
        return "fieldwork"
    at = bisect_right(counted, date.start) - 1
    if at >= 0 and date.start - counted[at] < 60 and _AFTER_SAMPLE.match(lower, counted[at], date.start):
        return "sample"
    if not days and date.precision == "month" and at >= 0 and _BY_WHOM.fullmatch(lower, counted[at], date.start):
        return "sample"
    if days and at >= 0 and date.start - counted[at] < 120 and not _OTHERWISE.search(lower, counted[at], date.start):
        return "sample"  # "700 people in 24 towns, from March 3 to June 9"
    if days and counted and at < 0 and date.start - start <= 12:
        return "sample"  # "From October 17 to 21, Acme spoke with 900 voters"
    if days and nearest and nearest["poll"]:
        return "fieldwork"  # "the poll of 900 adults was done June 23-27"
    fronted = date.start - start <= 12 or _FRONTED.search(text, max(start, date.start - 12), date.start) is not None
    if fronted and _DONE_AFTER.match(lower, date.end, min(end, date.end + 150)):
        return "fieldwork"
    if not days and date.precision == "day":  # "a poll Tuesday" came out on that day, as "an Aug. 8 Acme poll" may have
        return ""
    after = _SURVEY_AFTER.match(text, date.end, min(end, date.end + 70))
    if nearest and before.endswith(("to the ", "at the "), 0, nearest.start()):  # where people vote
        return ""
    if nearest and nearest["poll"] and _BESIDE.match(text, date.start - len(before) + nearest.end(), date.start):
        return "poll"
    return "poll" if after and (after["comma"] is None or fronted) else ""


def not_figures(mentions: Iterable[MethodMention]) -> list[tuple[int, int]]:
    """The spans of numbers that are sample sizes, margins and confidence levels: no survey figures."""
    return [(m.start, m.end) for m in mentions if m.kind in ("sample", "margin", "confidence")]
