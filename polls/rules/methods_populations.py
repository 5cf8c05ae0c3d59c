"""Populations named in a sentence apart from counted samples: "a poll of likely voters", "52 percent of adults"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from polls.language.quick import quick
from polls.rules.methods_people import People, describe, lexicon, people
from polls.rules.methods_places import places
from polls.rules.methods_types import MethodMention

_HEAD = re.compile(
    r"(?:adult\s[a-z]{3,}s|voters|adults|caucus[- ]?goers|households|families|residents|internet users)\b"
)
_WORD_BACK = re.compile(r"([\w'.-]+),?\s\Z")
_A_KIND_OF_VOTER = re.compile(r"primary|caucus|likely|registered")
_DONE = r"(?:conducted|carried out|taken|fielded|done)"
# "a poll of", "a survey conducted by the college among", "surveyed": what makes the people after it the population.
_OF_SURVEY = quick(
    r"\b(?:(?:polls?|surveys?|sub-?samples?|samples?|panels?|interviews|questionnaires?|cross-section)"
    rf"(?:\s\([^()]{{1,30}}\))?(?:,?\s(?:{_DONE}|[a-z][\w.-]*)){{0,3}}?\s(?:of|among|amongst|with)"
    rf"|surveyed|polled|interviewed|questioned|{_DONE}(?:\s[\w.,'-]+){{0,8}}?\s(?:of|among|amongst|with))"
    r"\s(?:(?:only|all|the|some|a group of)\s)?\Z"
)
# Part of a population: "adults with a degree", "voters who own a home"; not "voters who were surveyed".
_NARROWED = re.compile(
    r"\s(?:with|without|whose|aged|under|over|between|in\stheir"
    r"|who(?!\swere\s(?:\w+ly\s)?(?:survey|poll|interview|question|sampl|ask)))\b"
)
# Of whom something is said, and not who answers: "used by adults", "would let residents", "fees for households".
_SPOKEN_OF = re.compile(
    r"\b(?:by|for|to|from|against|on|about|towards?|into|like|as|allow(?:s|ed|ing)?|lets?|letting|forc(?:es?|ed|ing)|requir(?:es?|ed|ing)|help(?:s|ed|ing)?|makes?|making)\s"
    r"(?:the\s|all\s|most\s|some\s|young\s|other\s)?\Z"
)
_OPINION = re.compile(
    r"%|\b(?:support|share|majority|minority|plurality|most|half|quarter|third|percentage|proportion|number|favou?r|popular"
    r"|leads?|led|trails?|approv\w+|found|finds?|shows?|showed|percent|ahead)\b"
)
# "a poll on Monday of party supporters", "surveyed teachers"
_SURVEY_OF = quick(
    r"(?=[psi])\b(?:(?:polls?|surveys?)(?:\s(?!(?:of|that|finds?|found|shows?|showed|said|had|has|have|gave|gives|puts?|percent|per)\b)[\w'.&/-]+){0,3}\s(?:of|among)"
    r"|(?<!\bthose )(?<!\bof )(?:surveyed|polled|interviewed))\s(?=[a-z])(?:(?:only|all|the|some)\s)?"
)
# "of some 900 teachers", and not "people aged 18 to 29"
_COUNT = re.compile(r"\A(?:(?:(?!age[ds]?\b|under\b|over\b|between\b)[a-z]+\s){0,3}\d[\d,]*\s)")
# "teachers, nurses and carers"
_IN_ROW = re.compile(r"(?:, [a-z-]{2,}s){1,3},? and [a-z-]{2,}s\b")
_SAMPLE_AGED = re.compile(
    r"\bsample (?:of people |of those )?(?P<who>aged \d\d(?: (?:to|and) \d\d| (?:and|or) (?:over|older)))\b"
)
# "a poll of 18- to 29-year-olds", "polled 25-to-40-year-olds"; not "leads in the poll among 18-to-29-year-olds"
_YEAR_OLDS = quick(
    rf"\b(?:(?:polls?|surveys?|samples?)(?:\s{_DONE})?\sof|(?:{_DONE})\s(?:of|among|with)|(?<!\bthose )surveyed|polled|interviewed)"
    r"\s(?:(?:only|all)\s)?(?P<who>\d\d(?:-?\s?(?:to|and|\u2013|-)[-\s]?)\d\d[-\s]year[-\s]olds|(?:under|over)-\d\ds)\b"
)


def populations(text: str, lower: str, start: int, end: int, taken: Sequence[MethodMention]) -> list[MethodMention]:
    """The populations named in a sentence, beside those of its samples (``taken``), and where they live."""
    s = lower[start:end]
    out: list[MethodMention] = []
    if (
        "voters" in s or "adults" in s or "adult " in s or "caucus" in s or "households" in s or "families" in s or "residents" in s
        or "internet users" in s
    ):  # fmt: skip
        out += _named(text, lower, start, end, taken)
    if "poll" in s or "surve" in s or "interviewed" in s:
        mask = _mask(start, end, (t for t in (*taken, *out) if t.kind == "population"))
        for m in _SURVEY_OF.finditer(lower, start, end):
            before = _WORD_BACK.search(lower, max(start, m.start() - 24), m.start())
            if before and m.group().startswith(("surveyed", "polled", "interviewed")) and _answers(before[1]):
                continue  # "of parents interviewed"
            who = people(text, lower, m.end() - 1, end)
            if (
                who is not None
                and (who.kind in ("groups", "others") or (who.kind == "respondents" and who.group is not None))
                and not any(mask[who.start - start : who.end - start])
            ):
                also = people(text, lower, who.end + 4, end) if lower.startswith(" and ", who.end) else None
                row = _IN_ROW.match(lower, who.end, end) if who.kind == "others" else None
                whole = text[who.start : row.end() if row else (also or who).end]  # "doctors and nurses"
                out += population(who, _COUNT.sub("", whole), "survey")
    aged = _SAMPLE_AGED.search(lower, start, end) if "aged" in s else None
    aged = aged or (_YEAR_OLDS.search(lower, start, end) if "olds" in s or "under-" in s or "over-" in s else None)
    if aged and not any(t.kind == "population" for t in (*taken, *out)):
        out.append(MethodMention("population", *aged.span("who"), aged["who"], tie="survey"))
    return out


# Who asks, and is asked too.
_ASKERS = frozenset(
    "researchers academics scientists experts journalists students economists firms companies analysts".split()
)


def _answers(word: str) -> bool:
    """Whether a word before "interviewed" is a plural of those who answer: "82 percent of parents interviewed"."""
    return word in lexicon().kinds and word not in _ASKERS


def _named(text: str, lower: str, start: int, end: int, taken: Sequence[MethodMention]) -> list[MethodMention]:
    """The populations that a head noun names, with the words before it."""
    out: list[MethodMention] = []
    mask = _mask(start, end, taken)
    for m in _HEAD.finditer(lower, start, end):
        inside_word = m.start() > start and lower[m.start() - 1].isalnum()
        if inside_word or mask[m.start() - start]:
            continue
        if m.group().startswith("adult "):
            out += _adults(lower, start, end, m)
            continue
        a = _first_word(text, lower, start, m.start())
        who = describe(text, lower, a, m.start(), m.end(), end, lexicon().kinds.get(m.group(), "caucus"))
        words = lower[a : m.start()]
        group_only = who.kind == "voters" and who.group is not None and not _A_KIND_OF_VOTER.search(words)
        if who.population is None:
            continue
        of = _OF_SURVEY.search(lower, max(start, a - 90), a)
        tie = "survey" if of and not _OPINION.search(of.group()) else "figure"
        if tie == "figure" and (
            _NARROWED.match(lower, m.end(), end) or _SPOKEN_OF.search(lower, max(start, a - 14), a)
        ):
            continue  # "less than a quarter of adults with a degree", "a ban on drinking by adults"
        if group_only and tie != "survey":  # "black voters" are part of a population, but in "a poll of black voters"
            continue
        out += population(who, who.population, tie)
    return out


def _adults(lower: str, start: int, end: int, m: re.Match[str]) -> list[MethodMention]:
    """The population of "73 percent of adult Nigerians": all the adults of a place."""
    noun = m.group().split()[1]
    if lexicon().kinds.get(noun) != "respondents" and noun not in ("residents", "citizens"):
        return []
    of = _OF_SURVEY.search(lower, max(start, m.start() - 90), m.start())
    tie = "survey" if of and not _OPINION.search(of.group()) else "figure"
    if tie == "figure" and _NARROWED.match(lower, m.end(), end):
        return []
    return [MethodMention("population", *m.span(), "adults", tie=tie)]


def population(who: People, value: str | None, tie: str, sub: bool = False) -> list[MethodMention]:
    """The mentions of a noun phrase of people: its population, where it names one, and its place."""
    out: list[MethodMention] = []
    place = who.place
    if value:
        name = place.name if place else None
        group = who.group or (value.lower() if who.kind == "others" else None)
        out.append(MethodMention("population", who.start, who.end, value, group, place=name, sub=sub, tie=tie))
    if place:
        out.append(MethodMention("geography", place.start, place.end, place.name, sub=sub, tie=tie))
    return out


def _first_word(text: str, lower: str, start: int, at: int) -> int:
    """Where the words before a head noun begin that say which voters or adults are meant."""
    words = lexicon()
    for _ in range(5):
        back = _WORD_BACK.search(lower, max(start, at - 24), at)
        if back is None:
            break
        word = back[1]
        if word not in words.party and word not in words.plain and not places(text, back.start(1), back.end(1)):
            break
        at = back.start(1)
    return at


def _mask(start: int, end: int, mentions: Iterable[MethodMention]) -> bytearray:
    """1 at the characters of a sentence that mentions cover."""
    mask = bytearray(end - start)
    for t in mentions:
        mask[t.start - start : t.end - start] = b"\x01" * (t.end - t.start)
    return mask
