"""The gate for whole documents: most hold no survey figure, and leave before their text is folded."""

from __future__ import annotations

import re
from functools import cache

import ahocorasick_rs

from polls.document import FOLD, MOVING, Document
from polls.language.quick import quick

CUES = (
    "poll", "survey", "respondent", "approval rating", "gallup", "pew research", "pew study", "pew report", "pew found", "pew poll", "quinnipiac", "rasmussen", "questionnaire", "those asked",
    "ipsos", "yougov", "focus group", "canvass", "researchers found", "study found", "percent of voters", "per cent of voters", "% of voters", "primary vote", "two-party preferred", "approve of", "interviewed", "approval numbers",
    "likely voters", "registered voters", "margin of error", "cast ballots", "questioned", "quizzed", "sampled", "responses from", "heard from",
    *(f"asked {digit}" for digit in range(1, 10)),
    "nanos tracking", "nanos research", "tracking data", "zogby", "opinium", "survation", "populus", "comres", "angus reid", "abacus data",
    "mason-dixon", "morning consult", "monmouth university", "robarometer", "latinobar", "datafolha", "social weather stations", "pulse asia", "roy morgan",
    "% of ", "percent of ", "per cent of ",
)  # fmt: skip
# What opens it too, where the shares of people that are told of are answers (:func:`polls.rules.survey_talk.researched`).
RESEARCH_CUES = (
    "research from", "research by", "according to research", "new research", "research commissioned", "research carried out",
    "research conducted", "research found", "research also", "research reveal", "research has found", "new study from", "new study by", "study also",
    "study says", "study finds", "study has", "research has", "research shows", "report published", "report released", " report by ", " report from ", "figures from",
    "were asked if", "were asked whether", "were asked to", "were asked about", "we asked our", "asked its",
    "study showed", "study by ", *(f"study of {digit}" for digit in range(1, 10)),
)  # fmt: skip
_FIGURE_HINTS = (
    "%",
    "percent",
    "per cent",
    "pct",
    " in 10",
    "-in-10",
    " in ten",
    " in five",
    " in four",
    " in three",
    "-in-",
    " out of ",
    "half",
    "third",
    "quarter",
    "-point",
    " point ",
    " points",
)


# Two numbers as tables, pairs and lists of sides put them: "52 44", "52 | 44", "52-44", "Doe 50, Roe 48", "D+2".
# And "57pc", "52 to 48", "minus 14".
_NUMBERS = quick(
    r"\d(?: ?[ |\t/-] ?\d\d?(?![\d,/-])|\.?\d?,? (?:and )?[a-z]+ \d\d?[.,;]|[ -]?pc\b|[ -](?:to|against|v|vs\.?|versus)[ -]\d\d)"
    r"|\d in \d|[ (d-r][+-]\d|\b(?:minus|plus) \d|[a-z)] \d\d?\n"
)


# Characters of which a letter, a space or "%" may come when a text is folded, or which go: a cue may come of them.
_FOLDED = frozenset(
    c for c, new in (FOLD | MOVING).items() if not new or not set(" %ifstl").isdisjoint(new.lower())
) | {"\u212a"}


# What people do of whom a share is told, should no word of surveys stand by: "46% of Leeds renters want …".
_SHARE_SAYS = re.compile(
    rb"(?:[a-z'-]+ ){1,5}?(?:say|said|saying|believed?|think|thought|feel|felt|agreed?|disagreed?|support|oppose|want|prefer|trust|favou?r|(?:dis)?approve)\b"
)

# What goes on from "poll" in a word of surveys: not "pollution", not "Apollo".
_POLLS = (b"s", b"ed", b"ing", b"t")


@cache
def _cues() -> ahocorasick_rs.BytesAhoCorasick:
    return ahocorasick_rs.BytesAhoCorasick([cue.encode() for cue in (*CUES, *RESEARCH_CUES)])


def _cued(raw: bytes, research: bool = True) -> bool:
    """Whether a text in lower case holds a survey cue, or tells twice what a share of people say: one pass over its bytes.

    ``research``: whether a cue of research is one.
    """
    told = 0
    for i, start, end in _cues().find_matches_as_indexes(raw):
        if i >= len(CUES):
            if research:
                return True
        elif CUES[i] == "poll":
            if not raw[end : end + 1].isalpha() or raw.startswith(_POLLS, end):
                return True
        elif CUES[i].endswith(" of "):
            if _SHARE_SAYS.match(raw, end):
                told += 1
                if told > 1:
                    return True
        elif not raw.endswith(b"cor", 0, start):  # "correspondent"
            return True
    return False


def of_surveys(lower: str) -> bool:
    """Whether a text holds a cue of surveys, and not of research alone."""
    return _cued(lower.encode("utf-8", "surrogatepass"), research=False)


def passes(document: Document) -> bool:
    """The gate of a document: most leave it before their text is folded."""
    raw = document.text.encode("utf-8", "surrogatepass").lower()
    return (_cued(raw) or not document.odd.isdisjoint(_FOLDED)) and opens(document.lower)


def opens(lower: str) -> bool:
    """Whether a document may hold a survey figure at all: a survey cue and something like a figure."""
    if not _cued(lower.encode("utf-8", "surrogatepass")):
        return False
    # a plain loop: a generator would cost more than the search
    for h in _FIGURE_HINTS:
        if h in lower:
            return True
    return _NUMBERS.search(lower) is not None
