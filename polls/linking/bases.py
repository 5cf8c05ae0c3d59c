"""Whose answers a figure counts, where the poll decides it: polls wholly of one group, primaries asked of one party.

A poll of young people only has "all" where an article says "of the young people asked"; a question on a party's
nomination in a poll of everybody is that party's, where the text states a subsample of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise

from polls.document import Document
from polls.language.group_names import canonical
from polls.language.names import is_place
from polls.language.numbers import TWO_TO_TEN
from polls.language.quick import quick
from polls.language.segment import Sentence
from polls.lexicon.loader import load
from polls.linking import one_sort, primaries, sections, territories, townspeople, wholes
from polls.linking.linked import Linked
from polls.records import Fact
from polls.rules.claim import Claim

_ASKED_MORE = frozenset(("adults", "registered voters", "likely voters"))  # than who votes in a primary
_PLAIN = frozenset(("adults", "registered voters", "likely voters", "voters", "people", "americans"))


def settle(document: Document, sentences: Sequence[Sentence], claims: Sequence[Claim], linked: Linked) -> None:
    """Sets ``subgroup`` to "all" where the poll is wholly of that group, and to the party in a primary's question."""
    named = [claim.subgroup for claim in claims]
    sections.settle(document, sentences, claims)
    peoples = territories.settle(document, sentences, claims, linked)
    countries = [claim.subgroup for claim, _ in peoples]
    townspeople.settle(document, claims)
    _settle(document, sentences, claims, linked)
    known: dict[str | None, str | None] = {}
    for claim, name in zip(claims, named, strict=True):
        if claim.carried and name in known and claim.subgroup in (name, "all"):
            claim.subgroup = known[name]  # what the group of the sentence before has turned out to be
        known[name] = claim.subgroup
        if claim.rule == "pair.groups" and name and claim.subgroup == "all":
            claim.subgroup = name  # who is set against others is not everybody
    for first, again in pairwise(claims):
        if again.rule == "bracket.repeat" and again.sentence == first.sentence and again.answer == first.answer:
            again.subgroup = first.subgroup  # "half (52%) of cat owners"
    for claim in claims:
        claim.subgroup = canonical(claim.subgroup) if claim.subgroup else claim.subgroup
    for (claim, people), country in zip(peoples, countries, strict=True):
        if claim.subgroup == country:
            claim.subgroup = people  # as the text names them


def _settle(document: Document, sentences: Sequence[Sentence], claims: Sequence[Claim], linked: Linked) -> None:
    _told_by(document.lower, sentences, claims)
    asked = _asked(document, sentences, linked, {c.subgroup for c in claims if c.subgroup})
    only = _only(document.lower, sentences, claims, linked)
    _tell_populations(document, sentences, claims, linked, only)
    first = _first(claims, linked, asked, only)
    for p, groups in first.items():
        asked[p] = [*asked.get(p, ()), *map(wholes.whole, groups)]
    for p, sort in one_sort.told(document, sentences, claims, linked, _PLAIN).items():
        if not _counts_everybody(
            document.lower, sentences, [c for c, q in zip(claims, linked.poll, strict=True) if q == p]
        ):
            asked[p] = [*asked.get(p, ()), sort]
    primaries.settle(document, sentences, claims, linked)
    both = _of_both_parties(claims, linked.poll)
    for claim, p in zip(claims, linked.poll, strict=True):
        group = claim.subgroup or "all"
        if p in both and group.startswith(_PARTISANS):
            continue
        if group != "all" and _of_all_asked(document.lower, sentences[claim.sentence].start, claim.start):
            claim.subgroup = "all"
            continue
        whole = only.get(p)
        words = wholes.tokens(group) if group != "all" else frozenset()
        everybody = whole is not None and (
            words == wholes.tokens(whole) or (group in _roles() and group.endswith(whole.rsplit(" ", 1)[-1]))
        )
        if (
            everybody
            or group in _ELECTORATE
            or _OWN_MEMBERS.fullmatch(group)
            or (group == "members" and _of_members(document.lower, linked, p))
            or (_TAKING_PART.fullmatch(group) and _of_a_primary(linked, p))
            or (_PRIMARY_VOTERS.fullmatch(group) and (p is None or linked.polls[p].population not in _ASKED_MORE))
            or (words and any(a.covers(words) for a in asked.get(p, ())))
        ):
            claim.subgroup = "all"
        elif (where := _where(group, asked.get(p, ()))) is not None:
            claim.subgroup = where


# "…, according to Republican insiders.", "According to young voters, …"
_ACCORDING = quick(
    r"\baccording to (?:the )?(?P<who>[a-z][a-z' -]{3,40}?)(?: (?:surveyed|polled|questioned|interviewed))?[.,;]"
)


def _told_by(lower: str, sentences: Sequence[Sentence], claims: Sequence[Claim]) -> None:
    """Gives figures the people according to whom they are told, where the text counts others of theirs."""
    groups = {c.subgroup for c in claims if c.subgroup and c.subgroup not in ("all", "republicans", "democrats")}
    for claim in claims if groups else ():
        s = sentences[claim.sentence]
        if claim.subgroup not in (None, "all") or lower.find("according to", s.start, s.end) < 0:
            continue
        told = [m["who"] for m in _ACCORDING.finditer(lower, s.start, s.end)]
        claim.subgroup = next((who for who in told if who in groups), claim.subgroup)


_SEVERAL = 3  # so many figures of one sort of people tell that a poll asked no others; so does its first

_NARROWED = frozenset(("who", "whose", "with", "without", "that", "in", "of", "at", "from", "under", "over"))


def _tell_populations(
    document: Document,
    sentences: Sequence[Sentence],
    claims: Sequence[Claim],
    linked: Linked,
    only: dict[int | None, str],
) -> None:
    """Sets the population of a poll put to people of one sort, of which nothing else says whom it asked.

    They are named by their noun: "physicians who own a practice" may be some of them.
    """
    now = [p for p, wave in zip(linked.poll, linked.wave, strict=True) if wave == "current"]
    first = {p: claim for claim, p in zip(reversed(claims), reversed(linked.poll), strict=True)}
    asked = load("populations")["others"]
    for claim, p in zip(claims, linked.poll, strict=True):
        whole = only.get(p)
        if p is None or whole is None or linked.polls[p].population is not None:
            continue
        if now.count(p) < _SEVERAL and (p not in now or claim is not first[p]):
            continue
        if whole.rsplit(" ", 1)[-1] not in asked or not _NARROWED.isdisjoint(whole.split()):
            continue
        at = document.lower.find(whole, sentences[claim.sentence].start, sentences[claim.sentence].end)
        if at < 0:
            continue
        poll, end = linked.polls[p], at + len(whole)
        poll.population = document.folded[at:end]
        linked.facts.append(Fact(poll.poll_id, poll.doc_id, "population", poll.population, *document.original(at, end)))


def _where(group: str, asked: Sequence[wholes.Whole]) -> str | None:
    """Where a group of a poll wholly of such people is, which is all there is to it: "nurses in wales" in a poll of nurses."""
    people, _, place = group.partition(" in ")
    if not place or not (is_place(place) or place.rsplit(" ", 1)[-1] in load("groups")["phrases"]["institutions"]):
        return None
    words = wholes.tokens(people)
    return place if words and any(a.covers(words) for a in asked) else None


# "Of all 865 teachers and heads surveyed, 43 percent said", "of the 1,200 firms that took part"
_OF_ALL_ASKED = re.compile(
    r"\b(?:of|among) (?:all |the |its |our )(?:(?:more than|about|some|nearly|over|around) )?\d[\d,]{2,} [^.;:%]{2,70}?"
    r"(?:surveyed|polled|questioned|interviewed|quizzed|canvassed|sampled|took part|responded|replied|participated)"
    r"(?: (?:by|in|for|to|on|across|online|last|nationwide)\b[^.;:,%]{0,40})?,? (?:[a-z]+ ){0,4}$"
)


def _of_all_asked(lower: str, start: int, end: int) -> bool:
    """Whether the words before a figure tell it of everybody who was asked, counted."""
    return " of " in f" {lower[start : start + 40]}" and _OF_ALL_ASKED.search(lower, start, end) is not None


def _asked(
    document: Document, sentences: Sequence[Sentence], linked: Linked, told_of: Iterable[str]
) -> dict[int | None, Sequence[wholes.Whole]]:
    """Whom each poll asked: its own sample, else that of the same pollster's other polls, else those the text tells of."""
    of_poll, told = wholes.asked(document, sentences, linked, told_of)
    of_pollster: dict[str, list[wholes.Whole]] = {}
    everybody = False
    for poll in linked.polls:
        if poll.population and poll.population not in _PLAIN:
            named, counted = wholes.whole(poll.population), of_poll.get(poll.poll_id)
            more = counted is not None and named.words < counted.words and (counted.apart or not counted.parts)
            if not more:  # "1,004 workers and 254 retirees", "nurses in general practice"
                of_poll[poll.poll_id] = named
        its = of_poll.get(poll.poll_id)
        if its is not None and not its.words.isdisjoint(_PARTIES) and poll.population in _PLAIN:
            del of_poll[poll.poll_id]  # a part of the sample
        elif its is not None:
            of_pollster.setdefault(poll.pollster or "", []).append(its)
        everybody = everybody or (poll.population in _PLAIN and (its is None or not its.words))
    others = [w for w in of_poll.values() if w.words.isdisjoint(_PARTIES)]  # a party's poll says nothing of another
    unnamed = () if everybody else [*told, *others]
    out: dict[int | None, Sequence[wholes.Whole]] = {None: unnamed}
    for p, poll in enumerate(linked.polls):
        own = of_poll.get(poll.poll_id)
        out[p] = [own] if own is not None else of_pollster.get(poll.pollster or "") or unnamed
    return out


# Everybody who may vote, and those who say that they will.
_ELECTORATE = frozenset(
    ("eligible to vote", "entitled to vote", "intending to vote", "intending to take part", "planning to vote")
)
# Whom an organisation asks of its own: "half of its members".
_OWN_MEMBERS = re.compile(r"(?:its|our) (?:[a-z]+ )?(?:members|subscribers|readers|customers|users|clients|listeners)")
# "The union polled its members", "a survey of our own members"
_ASKED_MEMBERS = quick(
    r"\b(?:polled|surveyed|balloted|questioned|interviewed|asked|(?:polls?|surveys?|ballots?) (?:of|among)) "
    r"(?:[\d,]+ )?(?:of )?(?:its|their|our) (?:own )?(?:[\d,]+ )?members\b"
)


def _of_members(lower: str, linked: Linked, p: int | None) -> bool:
    """Whether a poll is of the members of something, by its population or as the text says."""
    population = linked.polls[p].population if p is not None else None
    return (population or "").endswith(" members") or (population is None and _ASKED_MEMBERS.search(lower) is not None)


# Whom every poll of a primary's voters asks; those of no party in words are its voters, whoever else a text tells of.
_PRIMARY_VOTERS = re.compile(r"(?:primary|caucus) (?:voters|participants)|caucus-?goers")
_TAKING_PART = re.compile(
    r"(?:taking part|participating|voting|who vote|attending) ?(?:in|at)? ?(?:[a-z]+ ){0,3}(?:primary|primaries|caucus|caucuses)"
)
_PARTIES = frozenset(("democrat", "republican", "independent"))
_PARTISANS = ("republican", "democrat")


def _of_a_primary(linked: Linked, p: int | None) -> bool:
    """Whether a poll is known to be of those who vote in a primary or a caucus."""
    population = linked.polls[p].population if p is not None else None
    return "primary" in (population or "") or "caucus" in (population or "")


def _of_both_parties(claims: Sequence[Claim], polls: Sequence[int | None]) -> set[int | None]:
    """The polls whose figures set voters of one party against those of the other: wholly of neither."""
    told: dict[str, set[int | None]] = {party: set() for party in _PARTISANS}
    for claim, p in zip(claims, polls, strict=True):
        for party in _PARTISANS:
            if (claim.subgroup or "").startswith(party):
                told[party].add(p)
    return told["republican"] & told["democrat"]


# The whole base of an ordinary survey, counted: "39% of Americans", "a poll of 1,000 adults".
_SHARE_OF = rf"(?:%|percent|per cent|in (?:\d+|{TWO_TO_TEN})|third|half|quarter|thirds|quarters|majority|most|[\d,]{{3,}})(?: of)?"
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


@cache
def _parts() -> frozenset[str]:
    """Names of groups that are a part of everybody: a sex, an age, a party, a faith."""
    table = load("groups")
    names = {*table["head"].values(), *table["modifier"].values(), *table["several"].values()}
    return frozenset(names - _roles())


def _only(lower: str, sentences: Sequence[Sentence], claims: Sequence[Claim], linked: Linked) -> dict[int | None, str]:
    """The group that a poll is wholly of, by poll: its figures count that group, parts of it, and nowhere everybody.

    What the group is does not matter ("chief financial officers"), unless it is a part of everybody: then the survey
    may have told of others first.
    """
    out: dict[int | None, str] = {}
    for p, poll in enumerate(linked.polls):
        if poll.population in _PLAIN:
            continue
        its = [c for c, q in zip(claims, linked.poll, strict=True) if q == p]
        named = [c.subgroup for c in its if c.subgroup not in (None, "all")]
        first = its[0].subgroup if its else None
        alone = named[0] if len(set(named)) == 1 and first == named[0] else None  # not what comes behind figures of all
        group = first if first in _roles() else min((g for g in named if g in _roles()), key=len, default=alone)
        if group is None and first in named and len(named) > 1:
            group = first
        if group is None or (len(named) < 2 and group.endswith("users")):
            continue
        head = group.rsplit(" ", 1)[-1]
        counted = group == first and lower.startswith((f" of {group}", f" {group}"), its[0].end)
        if head not in _roles() and not (counted and len(named) > 1 and _is_noun(group)):
            continue
        noun = wholes.tokens(group) if group == first else wholes.tokens(head)
        most = any(3 * sum(noun <= wholes.tokens(g) for g in gs) >= 2 * len(gs) for gs in (named, set(named)))
        hands = {q for q, other in enumerate(linked.polls) if other.pollster == poll.pollster}
        told = [c.subgroup for c, q in zip(claims, linked.poll, strict=True) if q in hands and c.subgroup]
        if most and not _counts_everybody(lower, sentences, its) and not _beside(noun, told):
            out[p] = group
    return out


def _counts_everybody(lower: str, sentences: Sequence[Sentence], its: Sequence[Claim]) -> bool:
    """Whether figures stand where the whole base of an ordinary survey is counted."""
    told = (sentences[s] for s in {c.sentence for c in its})
    return any(_EVERYBODY.search(lower, s.start, s.end) for s in told)


def _first(
    claims: Sequence[Claim],
    linked: Linked,
    asked: dict[int | None, Sequence[wholes.Whole]],
    only: dict[int | None, str],
) -> dict[int | None, set[str]]:
    """The groups of the first figures of polls put to people of one sort: all of them, as a headline has it.

    "Two-thirds of hospital staff want to leave, a union found. It questioned 9,000 nurses, porters and cleaners." A
    first mention is fuller than those that follow ("small business owners", then "owners"); what narrows comes later.
    Another wave of the same pollster is of the same people.
    """
    of_pollster: dict[str | None, set[str]] = {}
    told = set[int | None]()
    for claim, p in zip(claims, linked.poll, strict=True):
        if p in told or p is None:
            continue
        told.add(p)
        group = claim.subgroup or "all"
        plain = group != "all" and group.count(" ") < 5 and not (set(group.split()) & _NARROWER)
        if not plain or (claim.sentence > _LEAD and claim is not claims[0]):
            continue
        if any(a.apart for a in asked.get(p, ())):
            continue
        its = [a.words for a in asked.get(p, ()) if a.words and a.words.isdisjoint(_PARTIES)]
        people = any(w.rstrip("s") + "s" in _roles() or w in _roles() for w in group.split())
        called = people and any(map(_called, its))
        aged = not wholes.learners().isdisjoint(frozenset().union(*its)) and wholes.of_age_to_learn(group)
        if (
            called
            or aged
            or (
                (group in _roles() or _is_noun(group)) and _head(group) & (_heads(its) | wholes.tokens(only.get(p, "")))
            )
        ):
            of_pollster.setdefault(linked.polls[p].pollster, set()).add(group)
    return {p: of_pollster.get(poll.pollster, set()) for p, poll in enumerate(linked.polls)}


_LEAD = 3  # the last sentence in which a first figure is the one of the headline


def _head(group: str) -> frozenset[str]:
    """The noun of a group, as one word of those that say who they are."""
    return wholes.tokens(group.rsplit(" ", 1)[-1])


def _heads(asked: Sequence[frozenset[str]]) -> frozenset[str]:
    """The nouns of the people asked where nothing else is said of them."""
    return frozenset().union(*(a for a in asked if len(a) == 1))


# Who is no worker; a survey of workers tells of managers and farmers among them.
_NO_WORKERS = frozenset(("senior", "retiree", "student", "business", "pensioner", "jobseeker"))

_USERS = frozenset(("user", "searcher", "shopper", "patient"))  # by another name of what they do


def _beside(noun: frozenset[str], named: Sequence[str]) -> bool:
    """Whether a survey sets people of another calling beside those: workers and retirees, teachers and support staff."""
    heads = frozenset().union(*(_head(g) for g in named if not noun <= wholes.tokens(g)))
    others = _NO_WORKERS if noun == {"worker"} else (_callings() | _NO_WORKERS) - _USERS
    return not others.isdisjoint(heads - noun)


_NARROWER = frozenset("young younger older male female women men black white hispanic under over rural urban".split())


def _called(words: frozenset[str]) -> bool:
    """Whether the words of a sample are a calling."""
    return not words.isdisjoint(_callings())


@cache
def _callings() -> frozenset[str]:
    return frozenset().union(*map(wholes.tokens, _roles()))


_NO_PEOPLE = re.compile(r"\b(?:in|with|without|who|whose|from|on|at|of|and|voters|supporters|opponents)\b|\d")


def _is_noun(group: str) -> bool:
    """Whether a group is a plural noun of no table, with the words before it: "small business owners"."""
    last = group.rsplit(" ", 1)[-1]
    return last.endswith("s") and group not in _parts() and last not in _parts() and _NO_PEOPLE.search(group) is None
