"""The places that a sentence names: countries, states, cities, regions, and names of no list that say what they are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import ahocorasick_rs

from polls.language.calendars import WEEKDAY_NAMES
from polls.language.hints import Hint
from polls.language.quick import quick
from polls.language.segment import Sentence
from polls.lexicon.loader import load
from polls.linking.people_of_places import UNLISTED
from polls.linking.time_words import MONTH, SEASON
from polls.rules.hedges import HEDGE
from polls.rules.methods_places import places

OPENS = re.compile(
    r"(?:\A|[.?!][\")]*|[,;:(\u2013\u2014-]|\b(?:and|but|while|whereas|with|that|where|as|however|yet))\s*\Z"
)
# A name of no list that says what it is: "in the Old Mysuru region", "in Kisii county".
_UNKNOWN = quick(
    r"\b(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Aa]mong|[Ww]ithin) (?:the )?(?P<name>[A-Z][a-z][\w'-]*(?:[ -][A-Z][a-z][\w'-]*){0,2})"
    r" (?:region|province|county|governorate|constituency|riding|electorate|borough|district|metro area|metropolitan area|media market|tv market)\b"
)
_KIND = Hint((
    " region", " province", " county", " governorate", " constituency", " riding", " electorate", " borough", " district", " metro area",
    " metropolitan area", " media market", " tv market",
))  # fmt: skip
# A place that opens a clause, whatever its name: "In the Hunter, 39 per cent", "In Ward 8 it is 61%".
_FRONTED = quick(
    r"\b(?:[Ii]n|[Aa]cross|[Oo]utside) (?:the )?(?P<name>(?:(?:outer|inner|greater|upper|lower|central|north|south|east|west|northern|southern|eastern|western)[ -])?"
    r"[A-Z][a-z][\w'-]*(?:[ -](?:[A-Z][\w'-]*|\d{1,2}(?![\d.%])))?(?: [A-Z][\w'-]*)?)"
    rf"(?=,? (?:(?:{HEDGE}) )?[\d]|, (?!19|20)|,? (?:it|that|the|he|she|they|support|opposition|approval|a|an)\b)"
)
_NO_PLACE = re.compile(
    rf"(?:{MONTH}|{SEASON}|{WEEKDAY_NAMES})\b|(?:wave|round|phase|question|table|figure|chart|part|section|step|quarter|week|day|year|poll|survey|parliament|congress|government|westminster|english|french|spanish|french|christmas|easter)\b"
)
# Of a union one is a member or not, wherever one is asked: "would vote to remain in the European Union".
_MEMBER = re.compile(
    r"\b(?:[Rr]emain\w*|[Ss]tay\w*|[Ll]eav\w+|left|[Qq]uit\w*|[Ee]xit\w*|(?:re)?join\w*|member\w*|out|relationship|deal|ties|trade|talks|negotiat\w+|withdraw\w*|inside|outside)\b(?: [a-z]+){0,2} (?:the )?\Z"
)
# Parts of a state that are told by an adverb: "Upstate, 41% do", "she is behind downstate".
_ADVERB = quick(r"\b(?:[Uu]pstate|[Dd]ownstate|[Oo]utstate)\b(?! [A-Z])")
_UPSTATE = Hint(("upstate", "downstate", "outstate"))


@dataclass(frozen=True, slots=True)
class NamedPlace:
    start: int
    end: int
    name: str
    kind: str
    country: str
    demonym: bool


@cache
def _regions() -> tuple[ahocorasick_rs.AhoCorasick, re.Pattern[str], dict[str, str]]:
    country: dict[str, str] = {}
    for c, own in load("places")["regions"].items():
        for name in own:
            country.setdefault(name, c)
    names = sorted(country, key=len, reverse=True)
    pattern = quick(r"\b(?:" + "|".join(map(re.escape, names)) + r")\b")
    return ahocorasick_rs.AhoCorasick(names), pattern, country


# "Northern" of "Northern Virginia", "southwest" of "southwest Ohio"
_COMPASS = re.compile(
    r"\b(?:(?:[Nn]orth|[Ss]outh)(?:east|west)?(?:ern)?|(?:[Ee]ast|[Ww]est)(?:ern)?|[Cc]entral|[Uu]pper|[Ll]ower|[Cc]oastal|[Gg]reater|[Rr]ural|[Uu]pstate|[Dd]ownstate) \Z"
)


def _part(text: str, start: int, p: NamedPlace) -> NamedPlace:
    """A state or a country, or the part of it that the word before tells: "Northern Virginia"."""
    if p.demonym or p.kind not in ("state", "country"):
        return p
    m = _COMPASS.search(text, max(start, p.start - 15), p.start)
    if m is None:
        return p
    return NamedPlace(m.start(), p.end, text[m.start() : p.end].lower(), "region", p.country, False)


def named(text: str, s: Sentence) -> list[NamedPlace]:
    """The places of a sentence, regions and all, in order."""
    start, end = s.start, s.end
    found = [
        NamedPlace(p.start, p.end, p.name.lower(), p.kind, p.country, p.demonym)
        for p in places(text, start, end)
    ]  # fmt: skip
    found = [_part(text, start, p) for p in found]
    if any(p.name == "european union" for p in found):
        found = [p for p in found if p.name != "european union" or not _MEMBER.search(text, start, p.start)]
    automaton, pattern, country = _regions()
    known = pattern.finditer(text, start, end) if automaton.find_matches_as_indexes(text[start:end]) else ()
    for m in known:
        if any(p.start < m.start() and p.end >= m.end() for p in found):
            continue  # "South Africa"
        found = [p for p in found if p.end <= m.start() or p.start >= m.end()]
        found.append(
            NamedPlace(m.start(), m.end(), m.group().lower().removeprefix("the "), "region", country[m.group()], False)
        )
    for m in _UNKNOWN.finditer(text, start, end) if s.may & _KIND.bit else ():
        if all(p.end <= m.start("name") or p.start >= m.end("name") for p in found):
            found.append(NamedPlace(m.start("name"), m.end(), m.group("name").lower(), "unknown", "", False))
    for m in _FRONTED.finditer(text, start, end):
        name = m.group("name").lower()
        clear = not name.endswith(("'s", "'")) and all(
            p.end <= m.start("name") or p.start >= m.end("name") for p in found
        )
        if clear and not _NO_PLACE.match(name) and OPENS.search(text[max(start, m.start() - 24) : m.start()]):
            found.append(NamedPlace(m.start("name"), m.end("name"), name, "unknown", "", False))
    for m in UNLISTED.finditer(text, start, end):
        clear = all(p.end <= m.start("name") or p.start >= m.end("name") for p in found)
        if clear and not _NO_PLACE.match(m.group("name").lower()):
            found.append(NamedPlace(m.start("name"), m.end("name"), m.group("name").lower(), "unknown", "", False))
    for m in _ADVERB.finditer(text, start, end) if s.may & _UPSTATE.bit else ():
        if all(p.end <= m.start() or p.start >= m.end() for p in found):
            found.append(NamedPlace(*m.span(), m.group().lower(), "adverb", "United States", False))
    return sorted(found, key=lambda p: p.start)
