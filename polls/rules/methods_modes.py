"""Modes of interview, weighting and question wording."""

from __future__ import annotations

import re
from functools import cache

from polls.language.quick import quick
from polls.lexicon.loader import load
from polls.rules.methods_types import MethodMention

_SURVEY = r"(?:polls?|polling|surveys?|interviews|panel|panels|questionnaires?|stud(?:y|ies)|samples?|sampling)"
_DONE = (
    r"(?:conducted|carried out|surveyed|surveys|surveying|interviewed|interviews|interviewing|polled|questioned"
    r"|questioning|taken|fielded|administered|completed|collected|done|reached|contacted|calling|gathered|recruited|asked|responded|returned|answered|polls?|survey)"
)
# A mode word that could mean anything counts beside a survey word, or after a verb of surveying in the same clause.
_BESIDE = re.compile(
    rf"(?:(?:,\s(?!(?:an?|the|according|new|research)\b)|[\s/-])(?:and|or|&|[a-z-]+)){{0,2}}[\s-]{_SURVEY}\b"
)
_AFTER_DONE = re.compile(
    rf"\b{_DONE}\b(?P<gap>(?:(?!\b(?:percent|said|say|says|found|who|because|whether|that|think|showed?|believe|have|has|had|plans?|will|would|can|could|should|may|might|to\s(?!be\b)[a-z]+)\b|[;%]).){{0,110}})\Z"
)
_WEIGHT = re.compile(
    r"\b(?:(?:data|results?|samples?|responses|respondents|survey|poll|figures|voters|adults|findings|interviews|were|was|are|is|been|and)\s(?:\w+ly\s)?)"
    r"(?P<w>(?:re-?)?weighted\b[^;:.()\n]{3,160}|adjusted\s(?:for|to\smatch|to\sreflect)\s[^;:.()\n]{3,120})"
)
_WORDING = re.compile(
    r"\b(?:asked|question|questions|asks|asking|worded|wording)\b[^\"\n]{0,60}\"(?P<q>[^\"\n]{12,400}\?)\"?", re.I
)
_ASKED = re.compile(
    r"\b(?:respondents?|voters|adults|participants|pollsters?|polls?|polled|surveys?|surveyed|people were)\b"
)


_PRINTED = re.compile(r"\b(?:published|released|posted|available|reported|printed|appeared)\b[^,;]{0,45}\Z")


@cache
def _modes() -> tuple[re.Pattern[str], dict[str, tuple[str, bool]]]:
    phrases: dict[str, tuple[str, bool]] = {}
    for mode, entry in load("modes").items():
        for sure in entry["sure"]:
            phrases[sure] = (mode, True)
        for near in [*entry["near"], *entry.get("beside", ())]:
            phrases.setdefault(near, (mode, False))
    words = "|".join(re.escape(p) for p in sorted(phrases, key=len, reverse=True))
    return quick(rf"\b(?:{words})(?![\w])"), phrases


@cache
def _alone() -> frozenset[str]:
    return frozenset(word for entry in load("modes").values() for word in entry.get("beside", ()))


def modes(text: str, lower: str, start: int, end: int, sampled: bool) -> list[MethodMention]:
    """The modes of interview that a sentence about a survey states; ``sampled`` says that it also counts a sample."""
    s = lower[start:end]
    if not (
        "phone" in s or "online" in s or "web" in s or "internet" in s or "line" in s or "live" in s or "call" in s
        or "autom" in s or "mail" in s or "text" in s or "person" in s or "face" in s or "sms" in s or "voice" in s
        or "digit" in s or "robo" in s or "ivr" in s or "post" in s or "door" in s or "opt-in" in s or "home" in s
        or "household" in s or "questionnaire" in s
    ):  # fmt: skip
        return []
    pattern, phrases = _modes()
    out: list[MethodMention] = []
    for m in pattern.finditer(lower, start, end):
        mode, sure = phrases[m.group()]
        if not sure and not _near(lower, start, end, m, sampled):
            continue
        if mode == "mail" and text[m.start()].isupper() and m.start() > start:  # the newspaper
            continue
        if not any(o.value == mode for o in out):
            out.append(MethodMention("mode", m.start(), m.end(), mode))
    return out


def _near(lower: str, start: int, end: int, m: re.Match[str], sampled: bool) -> bool:
    if _BESIDE.match(lower, m.end(), min(end, m.end() + 60)):
        return True
    if m.group() in _alone() or _PRINTED.search(lower, max(start, m.start() - 60), m.start()):
        return False  # "published first on a paper's site online"
    done = _AFTER_DONE.search(lower, max(start, m.start() - 125), m.start())
    return bool(done) and (sampled or len(done["gap"]) < 60) if done else False


def weighting(text: str, lower: str, start: int, end: int) -> list[MethodMention]:
    """What a sentence says of weighting, in its own words."""
    m = _WEIGHT.search(lower, start, end)
    if m is None or lower.startswith("weighted average", m.start("w")):
        return []
    a, b = m.span("w")
    return [MethodMention("weighting", a, b, text[a:b].strip(" ,"))]


def wording(text: str, lower: str, start: int, end: int) -> list[MethodMention]:
    """The quoted question that respondents were asked."""
    return [
        MethodMention("wording", *m.span("q"), m["q"])
        for m in _WORDING.finditer(text, start, end)
        if _ASKED.search(lower, start, m.start("q"))
    ]
