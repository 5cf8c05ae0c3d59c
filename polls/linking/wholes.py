"""Whom a poll asked, as a set of words: "2,309 parents of school-age children", "a survey of chief financial officers".

The noun phrase behind the counted sample, or behind "a survey of", tells it with all that narrows it; a group that says
no more than these words is the whole poll.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from polls.document import Document
from polls.language.hints import Hinted, any_of
from polls.language.segment import Sentence
from polls.language.tokens import roles
from polls.lexicon.loader import load
from polls.linking.linked import Linked
from polls.rules.hedges import HEDGE
from polls.rules.whom import people

_MANY = rf"(?:(?:{HEDGE}|the|its|an?) )*"
_TO_ASK = r"(?:survey|poll|interview|question|quiz|canvass)"
_ASKING = r"surveyed|polled|interviewed|questioned|quizzed|canvassed|queried|sampled"
_TO_BE_ASKED = r"surveying|interviewing|questioning|canvassing"
# What a survey is of, and who were asked: the noun phrase follows, with its number or without.
_OF = Hinted(
    rf"\b(?:(?:survey|poll|study|questionnaire|sample|panel)s? (?:of|among|interviewed|polled|questioned)|{_ASKING}"
    rf"|{_TO_BE_ASKED}"
    rf"|responses from|interviews with|to {_TO_ASK}(?= [\d,]+ [a-z])|conducted [^.;]{{0,50}}?\bamong) {_MANY}"
)
# "those farmers surveyed", "of the 2,309 parents of young children who were questioned", "1,200 teachers took part"
_WERE = Hinted(
    r"\b(?:those|of the|of its|of their|\d[\d,]*\d) (?P<whom>(?:[a-z'-]+ ){1,8}?)(?:who )?"
    rf"(?:(?:(?:were|have been|had been) )?(?:{_ASKING})"
    r"|took part|participated|responded|replied)\b"
)
_TOLD = any_of(_OF, _WERE)
_COUNT = re.compile(r"(?P<n>\d[\d,]*\d)\s+(?:of (?:its|their|the|our) )?")
# Two sorts of people: "1,004 workers and 254 retirees".
_BOTH = re.compile(
    r"(?P<one>[a-z'-]+(?: [a-z'-]+){0,4}?)(?:,? and| plus|,? as well as) (?:another )?\d[\d,]*\d (?P<other>[a-z'-]+)"
)
_WORD = re.compile(r"[a-z][a-z.'/-]*|\d\d(?:\s?(?:-|\u2013|to|and)\s?\d\d)?\+?|.")
_JOINED = re.compile(r"\b(?:and|or|&)\b(?! (?:over|older|above|up|under|younger|full|part)\b)")
_AGES = re.compile(r"(\d\d)\s?-?\s?(?:to|-|\u2013|and)\s?-?\s?(\d\d)")
_OLDER = re.compile(r"(\d\d) ?(?:\+|and (?:older|over|up|above)|or (?:older|over|above))")
_RANGE = re.compile(r"\d\d-\d\d")
_EMPLOYED = re.compile(r"(?<= )(?:working|employed|serving) (?=in |at |for )")
_TOKEN = re.compile(r"[a-z0-9+-]+")


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(load("groups")["wholes"][name])


@cache
def _same() -> dict[str, str]:
    return {word: name for name, words in load("groups")["same"].items() for word in words}


@lru_cache(maxsize=4096)  # a text says the same groups again and again
def tokens(group: str) -> frozenset[str]:
    """The words of a group that say who they are, each under one name."""
    text = _OLDER.sub(r"\1+", _AGES.sub(r"\1-\2", group.lower())).replace("chief executive", "ceo")
    text = _EMPLOYED.sub("", text).replace("small-business", "small business")
    out = set()
    same = _same()
    for w in _TOKEN.findall(text.replace("chief financial officer", "cfo")):
        w = w.removeprefix("likely-").removesuffix("-year-old").removesuffix("-year-olds").strip("-")
        w = same.get(w, w)
        if w and w not in _words("plain"):
            out.add(w.rstrip("s"))
    return frozenset(out)


@cache
def _businesses() -> frozenset[str]:
    """The words of businesses and of those who are nothing but heads of one."""
    return tokens("businesses bosses entrepreneurs")


@cache
def _heads() -> frozenset[str]:
    """The words of those who speak for a business."""
    return tokens(" ".join(_words("heads")))


_PARTIES = frozenset(("democrat", "republican"))
_PRIMARY = frozenset(("primary", "caucus"))


@dataclass(frozen=True, slots=True)
class Whole:
    """Whom a poll asked: the words of all of them, and of each part where two sorts of people were asked."""

    words: frozenset[str]
    parts: tuple[frozenset[str], ...] = ()
    apart: bool = False  # whether each of the parts was counted for itself

    def covers(self, group: frozenset[str]) -> bool:
        """Whether a group says no more than whom the poll asked."""
        ages = [t for t in self.words if _RANGE.fullmatch(t)]
        young = any(int(a[3:]) <= 36 for a in ages) or not self.words.isdisjoint(_words("young"))
        same = group & _words("young")  # but "younger teens" are not all the teens
        rest = group - same if young and not ("younger" in same and len(same) > 1) else set(group)
        if not self.words.isdisjoint(_PARTIES):
            rest -= _PRIMARY  # "Republican primary voters" of "a poll of Ohio Republicans"
        if not self.words.isdisjoint(_businesses()):
            rest -= _businesses() | _heads()  # "small business owners" of "750 small firms"
        return bool(group) and rest <= self.words and all(p & group for p in self.parts)


@cache
def learners() -> frozenset[str]:
    """The words of those who go to school or study, who are told by their ages as well."""
    return tokens(" ".join(_words("learners")))


def of_age_to_learn(group: str) -> bool:
    """Whether a group is nothing but young people of some years: "14-16"."""
    words = tokens(group)
    return len(words) == 1 and any(_RANGE.fullmatch(w) and int(w[3:]) <= _LAST_TO_LEARN for w in words)


_LAST_TO_LEARN = 26
_SEXES = frozenset(("men", "women"))


def whole(phrase: str) -> Whole:
    """Whom a noun phrase names."""
    parts = [p for p in map(tokens, _JOINED.split(_NARROWED.split(phrase)[0])) if p]
    words = tokens(phrase)
    if words >= _SEXES:
        return Whole(words - _SEXES)  # "1,500 single men and women": neither is everybody
    return Whole(words, tuple(parts) if len(parts) > 1 and parts[-1] != {"women"} else ())


def phrase_at(document: Document, at: int, end: int) -> str:
    """The noun phrase that begins at a place: its words up to a verb or a preposition of time or manner.

    Where they work is part of who they are: "nurses in general practice", "managers at small firms".
    """
    lower, text = document.lower, document.folded
    words: list[str] = []
    open_clause = False  # within "who are …", "aged …": what stands there narrows
    for m in _WORD.finditer(lower, at, min(end, at + 140)):
        w = m.group()
        if w == " ":
            continue
        last = len(w) > 1 and w.endswith(".") and w.count(".") == 1
        w = w.removesuffix(".") if last else w
        if w in _AT and words and not last and (where := _WORKPLACE.match(text, m.end())) and people(where["noun"]):
            words += (w, where["where"])
            break
        if w in _words("narrowing") and words:
            open_clause = True
        elif not (w[0].isalnum()) or (w in _words("ending") and not (open_clause and w in _IN_CLAUSE)):
            break
        words.append(w)
        if last or len(words) > 14:
            break
    while words and words[-1] in _OPEN:
        words.pop()  # "surveyed nurses and found", "2,000 nurses who replied"
    return " ".join(words)


_OPEN = frozenset(("and", "or", "&", "who", "that"))
_AT = frozenset(("in", "at"))
# Small letters up to the next place, sign or verb of asking: no name and no date.
_WORKPLACE = re.compile(
    r" (?P<where>(?!(?:the|this|that|a|an|our|its|which|whose)\b)(?:[a-z-]+ ){0,2}?"
    r"(?P<noun>(?!person|depth|detail|advance|groups?\b)[a-z-]+))"
    r"(?=,| (?:in|across|from|between|by|for|on|during|who|about|and|was|were|at|took)\b|[.;)])"
)
_IN_CLAUSE = frozenset(("and", "or", "in", "are", "were", "is", "have", "had", "from", "at", "on"))


def asked(
    document: Document, sentences: Sequence[Sentence], linked: Linked, named: Iterable[str]
) -> tuple[dict[str, Whole], list[Whole]]:
    """Whom each poll asked, by its id, where its counted sample says it; and whom other surveys are said to be of.

    A sample of people at large has no words and covers no group; ``named`` are the groups that figures are told of.
    """
    lower = document.lower
    of_poll: dict[str, Whole] = {}
    seen: set[int] = set()
    for fact in linked.facts:
        if fact.field != "sample_size" or fact.poll_id in of_poll:
            continue
        at = document.folded_at(fact.char_start)
        count = _COUNT.match(lower, at)
        if count is None:
            continue
        both = _BOTH.match(lower, count.end())
        phrase = both.expand(r"\g<one> and \g<other>") if both else phrase_at(document, count.end(), len(lower))
        if phrase := _people(phrase):
            of_poll[fact.poll_id] = replace(whole(phrase), apart=both is not None)
            seen.add(at)
    told: list[Whole] = []
    for s in sentences:
        if not s.may & _TOLD:
            continue
        for m in _OF.each(s, lower):
            count = _COUNT.match(lower, m.end(), s.end)
            if m.end() not in seen and (
                phrase := _people(phrase_at(document, count.end() if count else m.end(), s.end))
            ):
                told.append(whole(phrase))
        were = [(m, whole(phrase)) for m in _WERE.each(s, lower) if (phrase := _people(m["whom"].strip()))]
        told += [
            w
            for m, w in were
            if m.group()[:2] != "of" or not (_is_part(m["whom"].strip()) or _narrows(w, of_poll, named))
        ]
    for poll, its in of_poll.items():  # "a survey of young veterans", of whom "2,000 veterans replied"
        fuller = [t for t in told if not t.parts and its.words < t.words]
        if len(of_poll) == 1 and its.words and len(fuller) == 1:
            of_poll[poll] = fuller[0]
    return of_poll, told


def _narrows(told: Whole, of_poll: dict[str, Whole], named: Iterable[str]) -> bool:
    """Whether those asked are a part of whom a poll asked or figures are told of: "of the senior nurses asked"."""
    others = [w.words for w in of_poll.values()] + [tokens(g) for g in named]
    return any(o and o < told.words for o in others)


def _is_part(phrase: str) -> bool:
    """Whether a noun phrase names a part of everybody, a sex, a party: "of the women surveyed"."""
    table = load("groups")
    noun = phrase.rsplit(" ", 1)[-1]
    return noun not in table["roles"]["of"] and (noun in table["head"] or noun in table["base"])


def _people(phrase: str) -> str:
    """A phrase, where its noun may be people who are asked."""
    noun = _NARROWED.split(phrase)[0].split()
    if not 0 < len(noun) <= 6 or any(roles().get(w, "z") in _NO_NOUN or w in _DETERMINERS for w in noun):
        return ""
    if (noun[-1] in _UNKNOWN and not tokens(phrase)) or noun[-1] in load("groups")["phrases"]["things"]:
        return ""  # "3,621 of its members", "a poll of the candidates"; but "900 nurse respondents"
    return phrase if noun[-1].endswith("s") or noun[-1] in _words("plural") else ""


_NO_NOUN = "SAMHEDKLTprxd"
_DETERMINERS = frozenset("a an the this any each every no".split())
_UNKNOWN = frozenset(("members", "respondents", "participants", "interviews", "responses"))
_NARROWED = re.compile(r" (?:who|whose|of|in|at|aged?|ages|with|without|that|over|under|living|working) ")
