"""Whose answers a figure counts, where the poll decides it: polls wholly of one group, primaries asked of one party.

A poll of young people only has "all" where an article says "of the young people asked"; a question on a party's
nomination in a poll of everybody is that party's, where the text states a subsample of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from polls.document import Document
from polls.language.hints import Hinted
from polls.language.segment import Sentence
from polls.lexicon.loader import load
from polls.linking import territories
from polls.linking.polls import Linked
from polls.rules.claim import Claim

_PLAIN = frozenset(("adults", "registered voters", "likely voters", "voters", "people", "americans"))
_STOP = frozenset(
    "likely registered voters voter adults adult people of the and to in a an year olds old years aged ages age or who citizens u s us american americans"
    " residents respondents those all with only members eligible general online nationally national".split()
)
_AGES = re.compile(r"(\d\d)\s?-?\s?(?:to|-|\u2013|and)\s?-?\s?(\d\d)")
_OLDER = re.compile(r"(\d\d) ?(?:\+|and (?:older|over|up|above)|or (?:older|over|above))")
_PARTY_CONTEST = re.compile(
    r"\b(?P<party>republican|gop|democratic)\b(?= (?:presidential |party(?:'s)? )?(?:primar(?:y|ies)|field|race|contest|nomination|nominee|side|candidates?|contenders?|"
    r"hopefuls?|front-?runners?|pack|rivals?|caucus(?:es)?|voters support))"
)
_SO_MANY = r"(?:(?:more than|nearly|about|some|over|almost|just|roughly) )?"
# Whom a survey asked: "a survey of 110 pupils", "polled nearly 900 nurses", "those farmers surveyed"
_SURVEY_OF = Hinted(
    r"\b(?:"
    rf"(?:survey|poll|study|questionnaire)s? (?:of|among|interviewed|polled|questioned) {_SO_MANY}(?:[\d,]+ )?"
    rf"|(?:surveyed|polled|interviewed|questioned) {_SO_MANY}[\d,]+ )"
    r"(?P<whom>(?:[a-z'-]+ ){0,2}?[a-z'-]+s)(?= (?:in|from|by|who|for|on|between|conducted|found|and found|across|at|aged|with|were|was"
    r"|published|released|last|this)\b|[.,;:)]| \()"
    r"|\bthose (?P<those>[a-z]+s(?: [a-z]+s)?) (?:polled|surveyed|questioned|interviewed)\b"
)
_CAUCUS = re.compile(
    r" of (?:the |likely |all )?(?:democratic|republican|gop) (?:[\w-]+ ){0,2}?(?:caucus-?goers|primary voters)\b"
)
_GENERAL = re.compile(
    r"\b(?:general[- ]election|head[- ]to[- ]head|match-?ups?|matched up|hypothetical|one-on-one|against hillary|in november)\b"
)
_VOTE_RULES = (
    "vote.",
    "bracket.name",
    "share.support_name",
    "share.of_vote",
    "share.rating_name",
    "margin.lead",
    "pair.lead",
    "margin.change",
    "share.passive_name",
)


_TOKEN = re.compile(r"[a-z0-9+-]+")
_SAME = {
    "democratic": "democrats",
    "republican": "republicans",
    "caucusgoers": "caucus",
    "caucus-goers": "caucus",
    "vets": "veterans",
}


def _tokens(group: str) -> frozenset[str]:
    text = group.lower()
    text = _AGES.sub(r"\1-\2", text)
    text = _OLDER.sub(r"\1+", text).replace("chief executive", "ceo")
    words = _TOKEN.findall(text)
    out = set()
    for w in words:
        w = _SAME.get(w, w).removesuffix("-year-old").removesuffix("-year-olds").strip("-")
        if w and w not in _STOP:
            out.add(w.rstrip("s"))
    return frozenset(out)


def settle(document: Document, sentences: Sequence[Sentence], claims: Sequence[Claim], linked: Linked) -> None:
    """Sets ``subgroup`` to "all" where the poll is wholly of that group, and to the party in a primary's question."""
    named = [claim.subgroup for claim in claims]
    territories.settle(document, sentences, claims, linked)
    _settle(document, sentences, claims, linked)
    known: dict[str | None, str | None] = {}
    for claim, name in zip(claims, named, strict=True):
        if claim.carried and name in known:
            claim.subgroup = known[name]  # what the group of the sentence before has turned out to be
        known[name] = claim.subgroup


def _settle(document: Document, sentences: Sequence[Sentence], claims: Sequence[Claim], linked: Linked) -> None:
    populations: dict[str, frozenset[str]] = {}
    told: list[frozenset[str]] = []  # whom the text says that its survey asked: "a survey of 110 pupils"
    for poll in linked.polls:
        if poll.population and poll.population not in _PLAIN:
            populations.setdefault(poll.pollster or "", _tokens(poll.population))
    if not any(p.population in _PLAIN for p in linked.polls if p.population):
        for m in (m for s in sentences for m in _SURVEY_OF.each(s, document.lower)):
            if (m.group("whom") or "").rsplit(" ", 1)[-1] in load("groups")["phrases"]["things"]:
                continue  # "a poll of the candidates"
            asked = _tokens(m.group("whom") or m.group("those") or "")
            if 0 < len(asked) <= 4:
                told.append(asked)
    only = _only(document.lower, sentences, claims, linked)
    parties = {
        "republican" if "republican" in s.subgroup else "democratic": s.subgroup
        for s in reversed(linked.samples)
        if s.subgroup.startswith(("republican", "democrat"))
        and " and " not in s.subgroup
        and "sample" not in s.subgroup
    }
    sides = {c.subgroup for c in claims if c.subgroup in ("democrats", "republicans")}
    both = _of_both_parties(claims, linked.poll)
    for claim, p in zip(claims, linked.poll, strict=True):
        group = claim.subgroup or "all"
        its = linked.polls[p] if p is not None else None
        if p in both and group.startswith(_PARTISANS):
            continue
        whole = only.get(p)
        everybody = group == whole or (whole and group in _roles() and group.endswith(whole.rsplit(" ", 1)[-1]))
        if everybody or (group != "all" and any(_covers(asked, _tokens(group)) for asked in told)):
            claim.subgroup = "all"
        elif group != "all" and populations:
            asked_of = populations.get((its.pollster or "") if its else "")
            if asked_of and _covers(asked_of, _tokens(group)):
                claim.subgroup = "all"
        elif (
            group in ("democrats", "republicans")
            and its is not None
            and not its.population
            and len(sides) == 1
            and _CAUCUS.match(document.lower, claim.end)
        ):
            claim.subgroup = "all"  # an entrance poll of one party's caucuses
        elif (
            group == "all"
            and parties
            and claim.rule.startswith(_VOTE_RULES)
            and claim.answer
            and (claim.answer[:1].isupper() or claim.answer == "other candidates")
        ):
            party = _contest(document.lower, sentences, claim)
            if party is not None and party in parties:
                claim.subgroup = parties[party]


_PARTISANS = ("republican", "democrat")


def _of_both_parties(claims: Sequence[Claim], polls: Sequence[int | None]) -> set[int | None]:
    """The polls whose figures set voters of one party against those of the other: wholly of neither."""
    told: dict[str, set[int | None]] = {party: set() for party in _PARTISANS}
    for claim, p in zip(claims, polls, strict=True):
        for party in _PARTISANS:
            if (claim.subgroup or "").startswith(party):
                told[party].add(p)
    return told["republican"] & told["democrat"]


# The whole base of an ordinary survey, counted: "39% of Americans", "a poll of 1,000 adults".
_SHARE_OF = r"(?:%|percent|per cent|in (?:\d+|two|three|four|five|ten)|third|half|quarter|thirds|quarters|majority|most|[\d,]{3,})(?: of)?"
_EVERYBODY = re.compile(
    _SHARE_OF
    + r"(?: (?:all|the|these|those|u\.s\.|american|british|canadian|australian|registered|likely|eligible|adult))*"
    r" (?:adults|voters|americans|people|canadians|britons|australians|residents|public|population|citizens|households|consumers"
    r"|country|electorate|nation)\b"
)


@cache
def _roles() -> frozenset[str]:
    """Groups that a survey may be wholly of: what people do, not a part of everybody (a sex, an age, a party, a faith)."""
    return frozenset(load("groups")["roles"]["of"])


def _only(lower: str, sentences: Sequence[Sentence], claims: Sequence[Claim], linked: Linked) -> dict[int | None, str]:
    """The group that a poll is wholly of, by poll: its figures count that group, parts of it, and nowhere everybody."""
    out: dict[int | None, str] = {}
    for p, poll in enumerate(linked.polls):
        if poll.population in _PLAIN:
            continue
        its = [c for c, q in zip(claims, linked.poll, strict=True) if q == p]
        named = [c.subgroup for c in its if c.subgroup not in (None, "all")]
        group = min((g for g in named if g in _roles()), key=len, default=named[0] if len(set(named)) == 1 else None)
        if (
            group is None
            or (len(named) < 2 and group.endswith("users"))
            or (head := group.rsplit(" ", 1)[-1]) not in _roles()
        ):
            continue
        whole = [s for s in {c.sentence for c in its} if _EVERYBODY.search(lower, sentences[s].start, sentences[s].end)]
        if not whole and 3 * sum(head in g.split() for g in named) >= 2 * len(named):
            out[p] = group
    return out


_AGE_RANGE = re.compile(r"\d\d-\d\d")


def _covers(population: frozenset[str], group: frozenset[str]) -> bool:
    """Whether a group says no more than the poll's population."""
    ages = [t for t in population if _AGE_RANGE.fullmatch(t)]
    young = any(int(a[3:]) <= 36 for a in ages)
    rest = {t for t in group if not (young and t in ("young", "younger", "youth", "millennial"))}
    return bool(group) and rest <= population


def _contest(lower: str, sentences: Sequence[Sentence], claim: Claim) -> str | None:
    """Which party's nomination the words around a claim speak of; ``None`` for a general election or where they do not say."""
    begin = sentences[max(0, claim.sentence - 6)].start
    own = sentences[claim.sentence]
    general = -1
    for m in _GENERAL.finditer(lower, begin, own.end):
        if m.start() <= claim.start:
            general = m.start()
    party = None
    for m in _PARTY_CONTEST.finditer(lower, begin, own.end):
        if m.start() > claim.start and party is not None:
            break
        if m.start() > general:
            party = "democratic" if m.group("party") == "democratic" else "republican"
    return party
