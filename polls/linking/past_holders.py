"""Ratings of those who no longer hold their office: a figure of a predecessor's is of an earlier survey."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from functools import cache
from typing import NamedTuple

import ahocorasick_rs

from polls.language.numbers import TWO_TO_TEN
from polls.language.well_known import persons
from polls.lexicon.loader import load

_RATINGS = frozenset(("approve", "disapprove"))
# Whose the rating is: "Reagan's (37%)", "Reagan averaged 37", "Reagan had the approval of 37"; not "Reagan's law".
_HIS = re.compile(
    r"(?:'s?\s(?:[\w-]+\s){0,4}?(?:approv|disapprov|rating|job|standing|score)|'s?\s?\(|\s\(|'s?\s?\Z|\s(?!and\b|or\b)[a-z]"
    r"|'s?\s(?:was|were|stood|sat|had\sbeen|hovered|averaged|at|on)\s"
    r"|,\s(?P<aside>who\s[^,.;]{3,80},)\s(?:had|was|left|held)\b)"
)
# "33 percent approved of the job Reagan was doing"
_HIS_JOB = re.compile(r"[^.;,]{2,60}?\b(?:dis)?approv\w+\sof\s(?:the\s(?:job|way|work)\s(?:that\s)?)?(?:President\s)?")
_OF = re.compile(r"\b(?:of|on|over|for|under|by|to|with|against)\s(?:[Pp]resident\s)?(?:[A-Z][\w.]*\s){0,2}\Z")
_NAMED = re.compile(r"(?<![\w.])(?:(?P<title>[A-Z\u00c0-\u00dd][\w'-]+)\s)?(?P<first>[A-Z][a-z]+)\s\Z")
# "In Reagan's sixth year, …", "By comparison, during Bill Clinton's last three years in office, …": before his name …
_TIME_FRONT = re.compile(
    r"[\s\"'(]*(?:(?:[Aa]nd|[Bb]ut|[Yy]et|[Bb]y\s(?:comparison|contrast)|[Ii]n\s(?:comparison|contrast)|[Ss]imilarly|[Ll]ikewise),?\s)?"
    r"(?:[Ii]n|[Dd]uring|[Aa]t|[Bb]y|[Tt]hroughout|[Oo]ver|[Tt]hrough|[Aa]cross)\s(?:[a-z-]+\s){0,5}?(?:[A-Z][\w.]*\s){0,3}\Z"
)
_TIME_BEHIND = re.compile(
    r"(?![^.;:,]{0,60}\b(?:than|from|compar\w+|since)\b)[^.;:,]{1,60}?\s(?:in|during|at|by|throughout|over)\s(?:[a-z-]+\s){0,5}?(?:[A-Z][\w.]*\s){0,3}?(?=[A-Z])"
)
# … and behind it.
_TENURE = re.compile(
    r"'s?\s(?:(?!and\b|or\b)[\w-]+\s){0,4}?(?:years?|terms?|months?|days|weeks?|presidency|premiership|tenure|administration|time|reign)\b"
)
# "Bush had a gap of 61 points throughout his presidency"
_HIS_TIME = re.compile(
    r"[^.;:,]{0,60}?\s(?:in|during|at|by|throughout|over|through|across)\s(?:[a-z-]+\s){0,5}?(?:his|her)\s(?:[\w-]+\s){0,4}?"
    r"(?:years?|terms?|months?|presidency|premiership|tenure|administration|time\sin|reign)\b"
)
_OPENS = (
    r"[\s\"'(]*(?:(?:[Aa]nd|[Bb]ut|[Yy]et|[Ii]n\sfact|[Bb]y\s(?:comparison|contrast)|[Ii]n\s(?:comparison|contrast)),?"
    r"\s)?"
)
_OFFICES = r"(?:presidents|prime\sministers|premiers|chancellors|governors|mayors|taoisigh)"
_DID = r"(?:had|was|were|stood|\w{2,}ed|got|won|held|drew|began|left|fell|hit)\b"
# "All other presidents had ratings of at least 30 percent", "Her predecessor averaged 41 percent"
_PREDECESSORS = re.compile(
    rf"{_OPENS}(?:[Aa]ll|[Tt]he|[Mm]ost|[Nn]one|[Nn]o)?\s?(?:of\s)?"
    rf"(?:(?:the\s)?(?:[Oo]ther|[Pp]revious|[Pp]ast|[Ee]arlier)\s(?:\w+\s)?{_OFFICES}"
    r"|(?:[Hh]is|[Hh]er|[Tt]heir)\s(?:\w+\s){0,2}?predecessors?)\b(?:,\s[^,]{2,60},)?(?:\s(?!and\b|but\b|has\b|have\b|is\b|are\b)[\w'-]+){0,8}?\s"
    rf"{_DID}"
)
_SO_MANY = rf"(?:{TWO_TO_TEN}|\d\d?)"
_OF_LATE = rf"(?:last|past|recent|modern|elected|re-?elected|post-?war|(?:one|two|first)-term|only|few|{_SO_MANY})"
_BECAUSE = r"(?:[^.;:,]{0,60}?\s(?:because|but|though|while)\s)?"
# "The only presidents to lose a second term had ratings below 45 percent", "Three of the last five premiers were under
# 40", "Every president since Truman began above 50": holders of an office over the years, of whom something was so
_OVER_THE_YEARS = re.compile(
    rf"{_BECAUSE}{_OPENS}(?:(?:(?:[Tt]he|[Aa]ll|[Oo]nly|[Mm]ost|[Bb]oth|[Jj]ust|{_SO_MANY})\s(?:of\s)?){{0,3}}(?:the\s)?(?:{_OF_LATE}\s){{1,3}}{_OFFICES}\b"
    r"|(?:[Tt]he\s)?[Pp]r(?:esidents|emiers|ime\sministers)\s(?=who\b|that\b|since\b)"
    r"|(?:[Nn]o|[Ee]very|[Ee]ach|(?:[Jj]ust|[Oo]nly)\sone)\s(?:\w+\s)?pr(?:esident|emier|ime\sminister)\b(?=\s(?:since|before|from)\b))"
    r"(?:\s?(?:who|that)\s(?:have|had)\b)?(?:\s?(?!and\b|but\b|has\b|have\b|is\b|are\b)[\w'.-]+){0,14}?\s"
    rf"{_DID}",
    re.I,
)
# "Both of them averaged 50 percent", "Each of those four had …", after a sentence on such
_OF_THEM = re.compile(
    rf"{_OPENS}(?:[Ee]ach|[Bb]oth|[Aa]ll|[Nn]one|[Mm]ost|{_SO_MANY})\s(?:of\s)?(?:(?:them|those|these|the)\s)?"
    rf"(?:(?:{_SO_MANY}|men|presidents)\s)?(?:also\s)?"
    r"(?:had|was|were|stood|averaged|began|left|fell|hit|held|enjoyed|polled|scored|dropped|rose|recovered)\b",
    re.I,
)
_SEVERAL = re.compile(rf"\b(?:{_OF_LATE}|other|previous|earlier)\s(?:\w+\s)?{_OFFICES}\b", re.I)
# "ahead of Truman (54) and Nixon (51)", of how they stood in office
_BRACKET = re.compile(r"\s\((?:at\s|with\s|about\s)?\Z")
_OF_OFFICE = re.compile(r"\b(?:approv|rating|popular|presidenc|presidents\b|in\soffice|premiership)")
# "Doe's approval rating is now 36": who has left one office may still be asked about.
_OF_NOW = re.compile(r"\b(?:is|are|has|have|now|remains?|stands?|sits?|hits|gets|reaches|tops|currently)\b")
_STOP = re.compile(r"[;:]|\b(?:but|while|whereas)\b|,\s(?:and|with)\b")


# "Carter had a 33-point lead in 1976", "the 16-point bump that Clinton got after the 1992 convention": what somebody
# who has left had in a campaign of his, whose year is told.
_GOT = r"(?:had|got|received|enjoyed|won|led|held|saw|gained|drew)"
_GOT_BEFORE = re.compile(rf"\s(?:also\s|once\s)?{_GOT}\s(?:[a-z-]+\s){{0,4}}\Z")
_GOT_BEHIND = re.compile(
    r"(?:\s(?!since\b|than\b|from\b|after\b|before\b|when\b|as\b)[a-z-]+){1,3}?\s(?:[A-Z][\w.]*\s){0,3}"
)
_HE_GOT = re.compile(rf"\s(?:once\s)?{_GOT}\b")
_OF_A_YEAR = re.compile(
    r"(?:(?!\b(?:since|than|from|compared|while|but|now)\b)[^.;:]){0,90}?\b(?P<year>(?:19|20)\d\d)\b"
)
_NEAR = 80  # characters behind a figure within which its holder may be named
_FAR = 300  # characters behind a figure within which a holder's time in office may be told


class _Name(NamedTuple):
    """A holder's surname where the text has it."""

    start: int
    end: int
    surname: str


class Terms:
    """Who of those that a text names has left office: when the last of them to come in by its publication did so."""

    def __init__(self, text: str, published: dt.date | None) -> None:
        self.text = text
        self._published = published.isoformat() if published else ""
        self._day: str | None = None
        self._namesakes: set[str] = set()
        self._names = _named(text)
        self._starts = [name.start for name in self._names]

    @property
    def day(self) -> str:
        """The day when the latest holder that the text names came in: it is about him, and others had left by then."""
        if self._day is None:
            found = {name.surname for name in self._names}
            self._namesakes = {name for name in found if any(n in self.text for n in _namesakes().get(name, ()))}
            self._day = max((self._since(name) for name in found), default="")
        return self._day

    def _since(self, surname: str) -> str:
        """Since when a holder was in office, by publication ("": not yet); without it, when he first came in."""
        days = sorted(since for since, _ in _holders()[surname])
        return max((d for d in days if d <= self._published), default="" if self._published else days[0])

    def _left(self, surname: str) -> bool:
        day = self.day
        return surname not in self._namesakes and max(until for _, until in _holders()[surname]) <= day

    def _between(self, start: int, end: int) -> list[_Name]:
        found = self._names[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        return found[:-1] if found and found[-1].end > end else found

    def _at(self, start: int) -> _Name | None:
        i = bisect_left(self._starts, start)
        return self._names[i] if i < len(self._names) and self._starts[i] == start else None

    def dated(self, start: int, at: int, end: int, before: int | None = None) -> str | None:
        """Whose time in office dates the figure from ``at`` to ``end``: a former holder's surname, or "predecessor".

        ``start`` is where its sentence begins, ``before`` where the one before that does.

        >>> s = "In Reagan's sixth year, the gap was 38 points; Obama's is 70."
        >>> Terms(s, dt.date(2015, 2, 6)).dated(0, s.index("38"), s.index(" points"))
        'Reagan'
        """
        if _PREDECESSORS.match(self.text, start, at) and not _STOP.search(self.text, start, at):
            return "predecessor"
        if _OVER_THE_YEARS.match(self.text, start, at) and not _STOP.search(self.text, start, at):
            return "predecessor"
        if before is not None and _OF_THEM.match(self.text, start, at) and _SEVERAL.search(self.text, before, start):
            return "predecessor"
        if not self.day:
            return None  # the text names nobody who held an office
        names = self._between(start, at)
        for m in names[:1]:
            his = m.start - start < 24 and self.text[m.end : m.end + 1] == " " and _HIS_TIME.match(self.text, end)
            opens = his or (_TIME_FRONT.fullmatch(self.text, start, m.start) and _TENURE.match(self.text, m.end, at))
            alone = all(self._left(n.surname) for n in names) and not _STOP.search(self.text, m.end, at)
            if opens and alone:
                return m.surname
        if names and _BRACKET.fullmatch(self.text, names[-1].end, at) and _OF_OFFICE.search(self.text, start, at):
            return names[-1].surname if self._left(names[-1].surname) else None
        behind = _TIME_BEHIND.match(self.text, end) if self._between(end, end + _FAR) else None
        whose = self._at(behind.end()) if behind else None
        if whose is not None and _TENURE.match(self.text, whose.end) and self._left(whose.surname):
            return whose.surname
        return None

    def campaigned(self, start: int, at: int, end: int) -> str | None:
        """The surname of a former holder whose lead or gain in a campaign of a past year a figure is.

        >>> s = "Obama leads. Carter had a 33-point lead after his convention in 1976."
        >>> Terms(s, dt.date(2012, 9, 9)).campaigned(13, s.index("33"), s.index(" lead after"))
        'Carter'
        """
        if not self.day:
            return None
        names = self._between(start, at)
        whose = next(iter(self._between(end, end + _NEAR)), None)
        if whose and _GOT_BEHIND.fullmatch(self.text, end, whose.start) and _HE_GOT.match(self.text, whose.end):
            told = _OF_A_YEAR.match(self.text, whose.end)
        elif names and _GOT_BEFORE.fullmatch(self.text, names[-1].end, at):
            whose, told = names[-1], _OF_A_YEAR.match(self.text, end)
        else:
            return None
        past = told is not None and int(told["year"]) + 1 < int(self.day[:4])
        return whose.surname if past and self._left(whose.surname) else None

    def former(self, start: int, at: int, answer: str | None) -> str | None:
        """The surname of a former holder whose rating the figure at ``at`` is, in the sentence from ``start``.

        >>> s = "Obama's is below Reagan's 26% approval."
        >>> Terms(s, dt.date(2015, 2, 6)).former(0, s.index("26"), "approve")
        'Reagan'
        """
        if answer not in _RATINGS:
            return None
        names = self._between(start, at)
        job = _HIS_JOB.match(self.text, at)
        behind = self._at(job.end()) if job else None
        if behind is not None:
            return behind.surname if self._left(behind.surname) else None
        found = names[-1] if names else None
        if found is None or _STOP.search(self.text, found.end, at):
            return None
        his = _HIS.match(self.text, found.end, at)
        if his is None or at - (his.end() if his["aside"] else found.end) > 90:
            return None
        if _OF_NOW.search(self.text, found.end, at):
            return None
        if _OF.search(self.text, max(start, found.start - 40), found.start):
            return None
        named = _NAMED.search(self.text, max(start, found.start - 36), found.start)
        if named is not None and named.start() > start:
            title, first = named["title"], named["first"]
            if first not in _first_names() or (title is not None and title not in _first_names()):
                return None  # "Ann Reagan", who held no office, and "Mayor Ronald Reagan", who holds another
        return found.surname if self._left(found.surname) else None


@cache
def _holders() -> dict[str, list[tuple[str, str]]]:
    """The terms of holders of an office, by surname."""
    out: dict[str, list[tuple[str, str]]] = {}
    for h in load("officeholders")["holder"]:
        if not h["title"].startswith("former"):
            out.setdefault(h["name"].split(" ")[-1], []).append((h["from"], h["to"]))
    return out


def left_in(surname: str) -> int | None:
    """The year in which the last holder of a name left office."""
    terms = _holders().get(surname)
    return int(max(until for _, until in terms)[:4]) if terms else None


@cache
def _namesakes() -> dict[str, list[str]]:
    """Full names of others whom polls ask about, by the surname of a holder that is theirs too ("Hillary Clinton")."""
    out: dict[str, list[str]] = {}
    held = {h["name"] for h in load("officeholders")["holder"]}
    for name in (person.name for person in persons()):
        surname = name.split(" ")[-1]
        if surname in _holders() and name not in held:
            out.setdefault(surname, []).append(name)
    return out


@cache
def _first_names() -> frozenset[str]:
    """First names and titles of those who held an office."""
    table = load("officeholders")["holder"]
    return frozenset(word.title() for h in table for word in (*h["name"].split(" ")[:-1], *h["title"].split(" ")))


@cache
def _surnames() -> tuple[ahocorasick_rs.AhoCorasick, list[str]]:
    """The holders' surnames, and the automaton that finds them."""
    names = list(_holders())
    return ahocorasick_rs.AhoCorasick(names, implementation=ahocorasick_rs.Implementation.DFA), names


def _named(text: str) -> list[_Name]:
    """Where a text has holders' surnames as words of their own, in order."""
    automaton, names = _surnames()
    found = automaton.find_matches_as_indexes(text, overlapping=True)
    return [_Name(start, end, names[i]) for i, start, end in found if _alone(text, start, end)]


def _alone(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (before.isalnum() or before == "_" or after.isalnum() or after == "_")
