"""A party's nomination is its own voters' to give: whose shares of candidates are in a poll that asked others as well.

A poll of everybody, or of both parties' voters, puts the question on a nomination to one party's. Whether the poll does
so is told by a sample stated of the party, or by figures that the text counts of its voters; which question a figure
answers, by the words around it and by the candidate, who stands in one contest.
"""

from __future__ import annotations

import re
from bisect import insort
from collections.abc import Sequence
from itertools import pairwise

from polls.document import Document
from polls.language.quick import quick
from polls.language.segment import Sentence
from polls.linking.linked import Linked
from polls.rules import contests
from polls.rules.claim import Claim
from polls.rules.persons import known_side

_FIELD = 3  # so many candidates with shares of one party's voters are a field, and stand for its nomination
_BACK = 6  # sentences through which a contest goes on being told of

# What is asked of one party: "the Republican primary", "the GOP field", "a dozen Democrats vying to be nominated".
_CONTEST = quick(
    r"\b(?:(?P<party>republican|gop|democratic)(?= (?:presidential |senate |gubernatorial |party(?:'s)? )?"
    r"(?:primar(?:y|ies)|field|race|contest|nomination|side|candidates|contenders|hopefuls|front-?runners?|pack"
    r"|rivals|caucus(?:es)?|voters support))"
    r"|(?:field|pack|crowd|slate|list|roster|bevy|group|dozen|handful) of (?:[a-z-]+ ){0,2}"
    r"(?P<people>republicans|democrats|gop)"
    r"|(?P<who>republicans|democrats) (?:vying|running|competing|jostling|seeking|contending|battling) (?:for|to)\b)"
)
# A nomination of a party that goes without saying, where its voters are told of.
_NOMINATION = quick(r"\b(?:nomination|nominee|primar(?:y|ies)|caucus(?:es)?)\b(?! (?:voters|participants|electorate))")
_GENERAL = quick(
    r"\b(?:general[- ]election|head[- ]to[- ]head|match-?ups?|matched up|hypothetical|one-on-one|against hillary"
    r"|(?<!conducted )(?<!taken )(?<!released )(?<!poll )(?<!survey )in november)\b"
)
# A nominee or an election that one is thought able to win is part of what is asked: "the best chance of beating …".
_TO_BEAT = quick(r"\b(?:chances?|beat|beats|beating|defeat|defeats|defeating|electab\w+|against|over) [^.;:%]{0,60}$")
# A nomination that has been given leads on to an election between the parties: "she won the Democratic primary".
_OVER = quick(
    r"\b(?:won|clinched|secured|captured|earned|lost|survived|(?:victory|victor|defeat) in|winner of|after|since) "
    r"(?:(?:the|a|his|her|their|last|this) ){0,2}$"
)
_VOTE_RULES = (
    "vote.",
    "bracket.name",
    "share.support_name",
    "share.of_vote",
    "share.vote",
    "share.rating_name",
    "share.passive_name",
    "list.",
    "margin.lead",
    "margin.change",
    "pair.lead",
    "pair.margin",
)
_PLAIN = frozenset(("adults", "registered voters", "likely voters", "voters", "people", "americans"))
# The whole of a party's voters, however a text calls them.
_WHOLE_PARTY = re.compile(
    r"(?:(?:likely|registered|self-identified|potential) )*(?P<party>republican|gop|democrat)(?:s|ic)?"
    r"(?: (?:primary|caucus))?(?: (?:voters|caucus-?goers|leaners))?(?: (?:and|or) [a-z -]{0,40}lean[a-z -]{0,20})?"
)
_A_PARTY = re.compile(r"Republican|Democrat|GOP\b")  # asked about as such, it stands against the other
_VOTERS = {"republican": "republicans", "democratic": "democrats"}
_PARTIES = {"Republican": "republican", "Democrat": "democratic"}


def settle(document: Document, sentences: Sequence[Sentence], claims: Sequence[Claim], linked: Linked) -> None:
    """Gives the shares of a nomination's candidates their party's voters."""
    if not linked.samples and not any(_party_of(c.subgroup) for c in claims):
        return
    spoken_of = _contests(document.lower)
    told = _told(claims, linked, {party for _, party in spoken_of} >= set(_PARTIES.values()))
    if not told:
        return
    party_of = sides(document, claims)
    between = _between(claims, party_of)
    names = {p: _of_names(claims, linked, p) for p in told}
    for claim, p in zip(claims, linked.poll, strict=True):
        own = _party_of(claim.subgroup)
        sentence = sentences[claim.sentence]
        if own and _NOMINATION.search(document.lower, sentence.start, sentence.end):
            insort(spoken_of, (claim.start, own))  # "of Republicans, a third want her as the nominee"
        if not claim.rule.startswith(_VOTE_RULES) or claim.start in between or not (own or _is_candidate(claim)):
            continue
        since = sentences[max(0, claim.sentence - _BACK)].start
        known = own or names.get(p, {}).get(claim.answer or "") or party_of.get(claim.answer or "")
        field = own and sum(party == own for party in names.get(p, {}).values()) >= _FIELD
        party = own if field else _asked(spoken_of, since, claim.start, sentence, known)
        parties = told.get(p, told[None])
        if party in parties:
            if not own:
                claim.subgroup = parties[party]
            insort(spoken_of, (claim.start, party))  # the contest goes on being told of


def _is_candidate(claim: Claim) -> bool:
    """Whether a figure of everybody is that of somebody who stands for something."""
    answer = claim.answer or ""
    named = answer[:1].isupper() and _A_PARTY.match(answer) is None
    return claim.subgroup in (None, "all") and (named or answer == "other candidates")


def sides(document: Document, claims: Sequence[Claim]) -> dict[str, str]:
    """Whose candidate each person with a share is, as the text says or everybody knows."""
    names = {c.answer for c in claims if c.answer and c.answer[0].isupper() and " " not in c.answer}
    called = contests.called(document, {n.lower(): n for n in names})
    out: dict[str, str] = {}
    for name in names:
        told = [party for party in called if called[party][name]]
        side = told[0] if len(told) == 1 else known_side(name)
        if side in _PARTIES:
            out[name] = _PARTIES[side]
    return out


def _between(claims: Sequence[Claim], sides: dict[str, str]) -> set[int]:
    """Where the figures of pairs begin whose two sides are of different parties."""
    found: set[int] = set()
    for one, other in pairwise(claims):
        pair = one.rule == other.rule and one.rule.startswith("pair.") and one.sentence == other.sentence
        if pair and len({sides.get(c.answer or "") for c in (one, other)} - {None}) > 1:
            found |= {one.start, other.start}
    return found


def _told(claims: Sequence[Claim], linked: Linked, both: bool) -> dict[int | None, dict[str, str]]:
    """The parties whose voters a poll asked apart, and what they are called, by poll.

    ``both`` says that the text tells of either party's contest, so that nobody asked one party alone.
    """
    sampled: dict[str, str] = {}
    for s in reversed(linked.samples):
        if (
            s.subgroup.startswith(("republican", "democrat"))
            and " and " not in s.subgroup
            and "sample" not in s.subgroup
        ):
            sampled["republican" if "republican" in s.subgroup else "democratic"] = s.subgroup
    out: dict[int | None, dict[str, str]] = {None: sampled}
    for p, poll in enumerate(linked.polls):
        its = [c for c, q in zip(claims, linked.poll, strict=True) if q == p]
        counted = {party for c in its if (party := _party_of(c.subgroup))}
        apart = both or poll.population in _PLAIN or len(counted) > 1 or any(c.subgroup == "independents" for c in its)
        out[p] = {**(_VOTERS if apart and counted else {}), **sampled}  # who asks one party apart asks the other, too
    return out if any(out.values()) else {}


def _party_of(group: str | None) -> str:
    """The party whose voters a group is all of; "" for any other."""
    m = _WHOLE_PARTY.fullmatch(group or "")
    if m is None:
        return ""
    return "democratic" if m["party"] == "democrat" else "republican"


def _of_names(claims: Sequence[Claim], linked: Linked, poll: int | None) -> dict[str, str]:
    """The party among whose voters alone a poll has shares of a candidate, by candidate."""
    found: dict[str, set[str]] = {}
    for claim, p in zip(claims, linked.poll, strict=True):
        party = _party_of(claim.subgroup)
        if p == poll and party and claim.answer and claim.rule.startswith(_VOTE_RULES):
            found.setdefault(claim.answer, set()).add(party)
    return {name: next(iter(parties)) for name, parties in found.items() if len(parties) == 1}


def _contests(lower: str) -> list[tuple[int, str]]:
    """Where a text speaks of a party's contest, with the party, or of one between the parties, with "", in order."""
    found: list[tuple[int, str]] = []
    for pattern in (_CONTEST, _GENERAL):
        for m in pattern.finditer(lower):
            before = max(0, m.start() - 80), m.start()
            if _TO_BEAT.search(lower, *before) is None and _OVER.search(lower, *before) is None:
                said = next((g for g in m.groups() if g), "") if pattern is _CONTEST else ""
                found.append((m.start(), "democratic" if said.startswith("d") else "republican" if said else ""))
    return sorted(found)


def _asked(spoken_of: Sequence[tuple[int, str]], since: int, at: int, own: Sentence, known: str | None) -> str:
    """Whose contest the words around a figure speak of; "" for one between the parties, or where nobody says.

    What its own sentence says goes before what was told of last, and what stands before the figure before the rest.
    """
    told = [(start, party) for start, party in spoken_of if since <= start < own.end and party in ("", known or party)]
    before = [party for start, party in told if start <= at]
    here = [(start, party) for start, party in told if start >= own.start]
    if here and here[0][0] > at:
        return here[0][1]
    return before[-1] if before else ""
