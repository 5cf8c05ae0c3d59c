"""Whose a survey is that a text names nobody for where it speaks of it: "a survey suggests … Consumer group Acme said".

The survey of a report is often introduced without a name, and who made it is told beside it: as who published it, as
who says what it found, as who asked so many. Any name may be a maker's; where the words around do not say that it made
the survey, it must be told to be an organisation, by its own words ("Acme Institute") or by the noun before it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from polls.language.quick import quick
from polls.language.segment import Sentence
from polls.lexicon import registry
from polls.linking import unlisted
from polls.linking.actors import Surnames
from polls.linking.reference import Reference
from polls.linking.survey_words import ASKED, FIRM, words
from polls.linking.walk import Walk
from polls.rules.hedges import HEDGE

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
    rf"{ASKED}\s"
    rf"(?:(?:{HEDGE}|a|total|of)\s){{0,4}}(?:\d[\d,]{{2,}}|(?:hundreds|thousands)\sof|its\s|their\s|\d\d\b)"
)
# Who made it, by the words about the survey: these may be any name.
_MAKES = (
    re.compile(rf"{_NAME}{_ASIDE}{_MADE}(?:(?:a|an|the|its|their|this)\s)(?:[\w'-]+\s){{0,3}}?{_NOUN}\b"),
    re.compile(
        rf"\b{_NOUN}(?:,?\s(?:which|that))?(?:\s(?:was|were|is|are))?(?:\s(?:[a-z]+ed|done|run|led|made|taken|out))?(?:\sout)?,?\s(?:by|from)\s(?:[Tt]he\s)?"
        rf"(?:[a-z][\w'-]*\s){{0,4}}{_NAME}"
    ),
    # "In a recent survey of 900 bakers, Acme found", "In its latest poll, Acme reported"
    re.compile(
        rf"\bIn\s(?:an?|its|the|this|one|another|their)\s(?:[\w'-]+\s){{0,4}}?(?:poll|survey|study)\b(?:\s[^,.;]{{3,60}})?,\s{_NAME}"
        r"\s(?:(?:has|have|had|also)\s){0,2}(?:found|finds|report(?:s|ed)|reveal(?:s|ed)|discovered|learned|learnt|concluded|estimate[sd]?)\b"
    ),
    # "using Acme's online panel", "drawn from the Acme panel"
    re.compile(
        rf"\b(?:using|via|through|from|on|of|by|with)\s(?:the\s)?{_NAME}\s(?:(?:own|online|web|internet|consumer|research|opinion"
        r"|national|nationwide|nationally|representative|proprietary|probability|probability-based|in-house)\s){0,4}"
        r"(?:panel(?:l?ists?)?|omnibus)\b"
    ),
    # "the barometer, a project of the Acme Trust"
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
# "Acme & Associates, an Austin polling company", "the polling firm Acme": whatever they do in the sentence.
_POLLSTERS = (
    re.compile(rf"{_NAME},\s(?:an?|the)\s(?:[\w'-]+\s){{0,4}}?{FIRM}\b"),
    re.compile(rf"\b(?:{FIRM}|pollsters)\s{_NAME}"),
)
# "We asked 9,000 people … Acme is a property consultancy": a release by who asked.
_WE = quick(
    r"\b(?:[Ww]e\s(?:asked|surveyed|polled|interviewed|spoke|questioned)|[Oo]ur\s(?:\w+\s){0,3}(?:survey|poll|research|study)|told\sus)\b"
)
_ABOUT = re.compile(
    rf"(?:About\s)?{_NAME}\s(?:is|are)\s(?:an?|the|one)\s(?P<kind>(?:[\w'-]+,?\s){{1,8}}?)(?=with\b|that\b|which\b|of\b|in\b|for\b|whose\b|headquartered\b|based\b)"
)
# "The union, which has published a survey of its members", "the Center canvassed 1,013": who it is has been told.
_THE_BODY = re.compile(
    rf"\b(?:[Tt]he|[Ii]ts)\s(?:[a-z]+\s)?(?P<noun>[A-Za-z][a-z-]+)(?:{_ASIDE}{_MADE}(?:a|an|the|its|their|this)\s(?:[\w'-]+\s){{0,3}}?{_NOUN}\b|\s(?:(?:has|have|had|also)\s){{0,2}}{_ASKED})"
)
# "a poll conducted by the thinktank that found", "the group's survey"
_OF_THE_BODY = re.compile(
    rf"\b(?:{_NOUN}(?:\s(?:was|were|is))?(?:\s(?:[a-z]+ed|done|run|carried\sout))?\s(?:by|from)\s(?:the|that)\s(?P<by>[A-Za-z][a-z-]+)"
    r"(?=[,.;]|\s(?:that|which|found|finds|shows?|showed|suggests?|has|had|of|in|on|last|this|asked)\b)"
    r"|[Tt]he\s(?P<own>[A-Za-z][a-z-]+)'s?\s(?:[a-z]+\s){0,3}?(?:poll|survey|study)\b)"
)
_BODY_NAME = re.compile(_NAME)
_BACK = 6  # sentences back to the name that "the union" stands for

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
# "Jane Roe runs Acme Research", "Jane Roe of Acme Polling": of a house that asks, not of "Strategies".
_HEADS = re.compile(
    rf"[A-Z][a-z]+\s[A-Z][\w'-]+(?:,\s[^,.;]{{0,40}}?)?\s(?:runs|heads|leads|directs|founded|owns|of|at|from|with)\s(?:the\s)?{_NAME}"
)
_HOUSE = re.compile(r"\b(?:[Rr]esearch|[Pp]oll(?:ing|sters?|s)?|[Ss]urveys?|[Oo]pinions?|[Ii]nsights?|[Aa]nalytics)\b")
_CAMEL = re.compile(r"[A-Z][a-z]+(?<!\bMc)(?<!\bMac)(?<!\bDe)[A-Z]\w*|\w+\?")
_NEAR = 3  # sentences around the first word about a survey within which somebody may tell what it found


def lone(text: str, sentences: Sequence[Sentence]) -> list[Reference]:
    """The reference of a text that has none to a poll: to who is told to be a polling firm."""
    for s in sentences:
        if "poll" not in text[s.start : s.end] and "survey" not in text[s.start : s.end]:
            continue
        for pattern in _POLLSTERS:
            for m in pattern.finditer(text, s.start, s.end):
                for name, start, end in _name(text, m, sure=True):
                    return [_reference(s.index, name, start, end)]
    return []


def _reference(sentence: int, name: str, start: int, end: int) -> Reference:
    ref = Reference(start, end, sentence, "noun", definite=True)
    _give(ref, name, start, end)
    return ref


def _give(ref: Reference, name: str, start: int, end: int) -> None:
    """Gives a reference a name, the registry's where it knows it."""
    known = next((n for n in registry.find(name) if n.start == 0 and n.end == len(name)), None)
    ref.name_start, ref.name_end = start, end
    if known is not None:
        ref.names, ref.kinds = (known.name,), (known.kind,)
    else:
        ref.unknown = name


def name_makers(walk: Walk, told: Collection[int]) -> None:
    """Names the makers of surveys with figures (``told``: their series) that nobody is named for, in place."""
    nameless = [s for s, each in enumerate(walk.series) if each.anonymous and not each.exit_poll and s in told]
    others = any(not each.anonymous for each in walk.series)
    for s in nameless if len(nameless) == 1 or others else ():
        found = next(_surely(walk, s) if others else _found(walk, s), None)
        if found is None:
            continue
        series = walk.series[s]
        ref = next(r for r, of in zip(walk.refs, walk.of, strict=True) if of == s)
        _give(ref, *found)
        series.names += ref.names
        series.kinds.update(zip(ref.names, ref.kinds, strict=True))
        series.unknown, series.anonymous = ref.unknown, False


def _speaking(walk: Walk, s: int) -> list[Sentence]:
    return [
        walk.sentences[i] for i in sorted({r.sentence for r, of in zip(walk.refs, walk.of, strict=True) if of == s})
    ]


def _surely(walk: Walk, s: int) -> Iterator[tuple[str, int, int]]:
    """Who may have made a series' survey by the words that speak of it."""
    text = walk.text
    for pattern in (*_MAKES, *_POLLSTERS):
        for sentence in _speaking(walk, s):
            for m in pattern.finditer(text, sentence.start, sentence.end):
                yield from _name(text, m, sure=True)
    for sentence in _speaking(walk, s):
        for m in _THE_BODY.finditer(text, sentence.start, sentence.end):
            yield from _meant(walk, m["noun"].lower(), sentence)
        for m in _OF_THE_BODY.finditer(text, sentence.start, sentence.end):
            yield from _meant(walk, (m["by"] or m["own"]).lower(), sentence)


def _meant(walk: Walk, noun: str, sentence: Sentence) -> Iterator[tuple[str, int, int]]:
    """The name that "the union" or "the Center" stands for: the last before that has its word, or is a body's."""
    text = walk.text
    if noun not in words("kinds") and noun not in words("bodies"):
        return
    for ref in reversed([r for r in walk.refs if r.end <= sentence.start and r.name_start >= 0]):
        if any(noun in name.lower().split() for name in ref.names):
            yield walk.text[ref.name_start : ref.name_end], ref.name_start, ref.name_end
    start = walk.sentences[max(0, sentence.index - _BACK)].start
    named = [found for m in _BODY_NAME.finditer(text, start, sentence.start) for found in _name(text, m, sure=False)]
    called = [found for found in named if noun in found[0].lower().split()]
    makers = {name for each in walk.series for name in (*each.names, each.unknown)}
    yield from reversed(called or [found for found in named if found[0] not in makers])


def _found(walk: Walk, s: int) -> Iterator[tuple[str, int, int]]:
    """Who may have made a series' survey, the surest first."""
    yield from _surely(walk, s)
    text, sentences = walk.text, walk.sentences
    first = _speaking(walk, s)[0].index
    near = sentences[max(0, first - _NEAR) : first + _NEAR + 1]
    for sentence in near:
        for pattern in _TELLS:
            for m in pattern.finditer(text, sentence.start, sentence.end):
                yield from _name(text, m, sure=False)
    for sentence in near:
        for m in _HEADS.finditer(text, sentence.start, sentence.end):
            if _HOUSE.search(m["name"]):
                yield from _name(text, m, sure=False)
    if _WE.search(text):
        for sentence in sentences[-5:]:
            about = _ABOUT.match(text, sentence.start, sentence.end)
            if about is not None and any(w.strip(",") in words("kinds") for w in about["kind"].split()):
                yield from _name(text, about, sure=True)


def _name(text: str, m: re.Match[str], sure: bool) -> Iterator[tuple[str, int, int]]:
    """The name that a match gives, with where it stands, if it can be a maker's."""
    whole = any(w.lower() in words("bodies") for w in m["name"].split(" ")[1:])  # "the Canadian Federation of Bakers"
    name = unlisted.named(m["name"], whole)
    if name is None:
        return
    at = text.find(name, m.start("name"), m.end("name"))
    plain = name.lower().split()
    if at < 0 or any(w in words("offices") for w in plain):
        return
    kind = (m.groupdict().get("kind") or "").lower().split()
    shaped = any(w.removesuffix("'s") in words("bodies") for w in plain) or any(
        _CAMEL.fullmatch(w) for w in name.split(" ")
    )
    told = bool(kind) and kind[-1].removesuffix("'s") in words("kinds")
    bare = m.groupdict().get("told") is not None and not kind and not text.startswith("the ", at - 4)
    told = told or (bare and not _person(text, name))  # "according to Acme"; "according to the Chronicle" is a paper's
    if shaped or told or (sure and not _person(text, name)):
        yield name, at, at + len(name)


def _person(text: str, name: str) -> bool:
    """Whether a name is a person's: a known one, or one that the text goes on about by its last word alone."""
    parts = name.split(" ")
    surname = parts[-1]
    if Surnames(text).person(surname):
        return True
    return len(parts) in (2, 3) and text.count(surname) > text.count(name)
