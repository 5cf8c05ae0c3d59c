"""Whose a survey is that a text names nobody for where it speaks of it: "a survey suggests … Consumer group Acme said".

The survey of a report is often introduced without a name, and who made it is told beside it: as who published it, as
who says what it found, as who asked so many. Any name may be a maker's; where the words around do not say that it made
the survey, it must be told to be an organisation, by its own words ("Acme Institute") or by the noun before it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache

from polls.lexicon import registry
from polls.lexicon.loader import load
from polls.linking import unlisted
from polls.linking.actors import Surnames
from polls.linking.walk import Walk

_NAME = (
    r"(?P<name>[A-Z][\w&'-]*\??(?:(?:,?\s(?:of|for|and|&|on|the)){0,2}[\s/][A-Z][\w&'-]*\??){0,8})(?:'s?(?=\s))?"
    r"(?:\s\([A-Z][\w-]{1,9}\))?"
)
_NOUN = (
    r"(?:polls?|surveys?|stud(?:y|ies)|reports?|research|questionnaires?|barometer|index|findings|results|analysis"
    r"|data)"
)
# "published", "has carried out", "runs", before "a survey of its members"
_MADE = (
    r"(?:(?:has|have|had|also|itself|recently|just|now|regularly)\s){0,3}(?:publish|releas|conduct|commission|carri|carry|r[au]n|undert|produc|compil"
    r"|led\b|head|direct|organi[sz]|issu|unveil|launch|did\b|field|complet|collat|author|wrote|administer|put\sout|held\b|analy[sz])\w*(?:\sout)?\s"
)
_ASIDE = r"(?:,\s(?!which\b|who\b)[^,.;]{3,70},)?(?:,?\s(?:which|who|that))?\s"
_ASKED = (
    r"(?:surveyed|polled|interviewed|questioned|quizzed|canvassed|asked|consulted|heard\sfrom|(?:spoke|talked)\s(?:to|with))\s"
    r"(?:(?:about|some|around|more|than|over|nearly|almost|just|a|total|of|under)\s){0,4}(?:\d[\d,]{2,}|(?:hundreds|thousands)\sof|its\s|their\s|\d\d\b)"
)
# Who made it, by the words about the survey: these may be any name.
_MAKES = (
    re.compile(rf"{_NAME}{_ASIDE}{_MADE}(?:(?:a|an|the|its|their|this)\s)(?:[\w'-]+\s){{0,3}}?{_NOUN}\b"),
    re.compile(
        rf"\b{_NOUN}(?:,?\s(?:which|that))?(?:\s(?:was|were|is|are))?(?:\s(?:[a-z]+ed|done|run|led|made|taken|out))?(?:\sout)?,?\s(?:by|from)\s(?:[Tt]he\s)?"
        rf"(?:[a-z][\w'-]*\s){{0,4}}{_NAME}"
    ),
    re.compile(
        r"\b(?:[Ii]nterviewers|[Rr]esearchers|[Ss]taff|[Ss]cientists|[Ee]conomists|[Aa]cademics|[Pp]ollsters|[Ss]tudents|[Aa]nalysts)\s(?:at|from|of|with|for)\s(?:[Tt]he\s)?"
        rf"{_NAME}\s(?:[a-z]+\s){{0,2}}?{_ASKED}"
    ),
    re.compile(rf"{_NAME}{_ASIDE}(?:(?:has|have|had|also)\s){{0,2}}{_ASKED}"),
    re.compile(
        rf"\b{_NOUN}\b[^.;:\d]{{0,40}},?\s(?:a|the)\s(?:project|product|work|arm|initiative)\sof\s(?:the\s)?{_NAME}"
    ),
)
_FIGURE = (
    r"\b(?:\d[\d.]*\s?(?:%|per\s?cent)|half|thirds?|quarters?"
    r"|(?:\w+|\d+)[\s-](?:in|out\sof)[\s-](?:five|six|eight|ten|\d+))"
)
_SAID = (
    r"\s(?:(?:has|have|had|also)\s){0,2}(?:said|says|found|finds|report(?:s|ed)|reveal(?:s|ed)|warn(?:s|ed)|announce[sd]|estimate[sd]?|claim(?:s|ed)"
    r"|show(?:s|ed)?|suggest(?:s|ed)?|discovered|calculate[sd]?|put|puts)\b"
)
# Who tells what it found: of an organisation, that says no more of the survey than its figures.
_TELLS = (
    re.compile(
        rf"(?P<kind>[\w-]+\s)?{_NAME}(?:,\s[^,.;]{{3,70}},)?{_SAID}(?!\s?[:\"]|,\s\"|\s(?:that\s)?(?:the|this|these|those|its)\s(?:survey|poll|study|report|figures|numbers|results|findings)\b)"
        rf"(?=[^.\"]{{0,160}}{_FIGURE})"
    ),
    re.compile(
        rf"\b[Aa]ccording\sto\s(?:new\s)?(?:the\s)?(?P<kind>(?:[a-z][\w'-]*\s){{0,4}}){_NAME}(?=[,.]|\s[a-z(])(?P<told>)"
    ),
    re.compile(
        rf"(?:\b(?P<kind>(?:[a-z][\w'-]*\s){{1,4}})|,\s(?:the\s)?){_NAME}{_SAID}(?=\.|\s[A-Z]\w+\.|,?\s(?:on|in|this|last)\s)"
    ),
)
# "Jane Roe runs Acme Research", "Jane Roe of Acme Polling": of a house that says that it polls.
_HEADS = re.compile(
    rf"[A-Z][a-z]+\s[A-Z][\w'-]+(?:,\s[^,.;]{{0,40}}?)?\s(?:runs|heads|leads|directs|founded|owns|of|at|from|with)\s(?:the\s)?{_NAME}"
)
_HOUSE = re.compile(r"\b(?:[Rr]esearch|[Pp]oll(?:ing|sters?|s)?|[Ss]urveys?|[Oo]pinions?|[Ii]nsights?|[Aa]nalytics)\b")
_CAMEL = re.compile(r"[A-Z][a-z]+(?<!\bMc)(?<!\bMac)(?<!\bDe)[A-Z]\w*|\w+\?")
_NEAR = 3  # sentences around the first word about a survey within which somebody may tell what it found


def name_makers(walk: Walk, told: Collection[int]) -> None:
    """Names the makers of surveys with figures (``told``: their series) that nobody is named for, in place."""
    nameless = [s for s, each in enumerate(walk.series) if each.anonymous and not each.exit_poll and s in told]
    if len(nameless) != 1 or any(not each.anonymous for each in walk.series):
        return
    s = nameless[0]
    found = next(_found(walk, s), None)
    if found is None:
        return
    name, start, end = found
    series = walk.series[s]
    known = next((n for n in registry.find(name) if n.start == 0 and n.end == len(name) and not n.ambiguous), None)
    ref = next(r for r, of in zip(walk.refs, walk.of, strict=True) if of == s)
    ref.name_start, ref.name_end = start, end
    if known is not None:
        ref.names, ref.kinds = (known.name,), (known.kind,)
        series.names.append(known.name)
        series.kinds[known.name] = known.kind
    else:
        ref.unknown = series.unknown = name
    series.anonymous = False


def _found(walk: Walk, s: int) -> Iterator[tuple[str, int, int]]:
    """Who may have made a series' survey, the surest first."""
    text, sentences = walk.text, walk.sentences
    mine = [ref for ref, of in zip(walk.refs, walk.of, strict=True) if of == s]
    speaking = sorted({ref.sentence for ref in mine})
    for pattern in _MAKES:
        for i in speaking:
            for m in pattern.finditer(text, sentences[i].start, sentences[i].end):
                yield from _name(text, m, sentences[i].start, sure=True)
    first = speaking[0]
    for i in range(max(0, first - _NEAR), min(len(sentences), first + _NEAR + 1)):
        for pattern in _TELLS:
            for m in pattern.finditer(text, sentences[i].start, sentences[i].end):
                yield from _name(text, m, sentences[i].start, sure=False)
    for i in range(max(0, first - _NEAR), min(len(sentences), first + _NEAR + 1)):
        for m in _HEADS.finditer(text, sentences[i].start, sentences[i].end):
            if _HOUSE.search(m["name"]):
                yield from _name(text, m, sentences[i].start, sure=False)


def _name(text: str, m: re.Match[str], start: int, sure: bool) -> Iterator[tuple[str, int, int]]:
    """The name that a match gives, with where it stands, if it can be a maker's."""
    words = m["name"].split(" ")
    whole = any(w.lower() in _bodies() for w in words[1:])  # "the Canadian Federation of Bakers"
    while words and (words[0].lower() in _small() or (not whole and words[0].lower() in unlisted.no_name())):
        del words[0]
    name = unlisted.clean(" ".join(words)) if words else None
    if name is None:
        return
    at = text.find(name, m.start("name"), m.end("name"))
    plain = name.lower().split()
    if at < 0 or any(w in _offices() for w in plain):
        return
    kind = (m.groupdict().get("kind") or "").lower().split()
    shaped = any(w.removesuffix("'s") in _bodies() for w in plain) or any(_CAMEL.fullmatch(w) for w in name.split(" "))
    told = bool(kind) and kind[-1].removesuffix("'s") in _kinds()
    bare = m.groupdict().get("told") is not None and not kind and not text.startswith("the ", at - 4)
    told = told or (bare and not _person(text, name))  # "according to Acme"; "according to the Chronicle" is a paper's
    if shaped or told or (sure and not _person(text, name)):
        yield name, at, at + len(name)


def _person(text: str, name: str) -> bool:
    """Whether a name is a person's: a known one, or one that the text goes on about by its last word alone."""
    words = name.split(" ")
    surname = words[-1]
    if Surnames(text).person(surname):
        return True
    return len(words) in (2, 3) and text.count(surname) > text.count(name)


@cache
def _small() -> frozenset[str]:
    return frozenset(load("references")["words"]["barrier"])


@cache
def _bodies() -> frozenset[str]:
    return frozenset(load("references")["words"]["bodies"])


@cache
def _kinds() -> frozenset[str]:
    return frozenset(load("references")["words"]["kinds"])


@cache
def _offices() -> frozenset[str]:
    return frozenset(load("references")["words"]["offices"])
