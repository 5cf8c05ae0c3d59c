"""Polls listed in order of their first figure, each with what the text says of it: who asked, for whom, when, whom."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from polls.document import Document
from polls.language.segment import Sentence
from polls.lexicon import registry
from polls.linking import exits
from polls.linking import publisher as publishers
from polls.linking.earlier import Earlier
from polls.linking.electorate import of_the_public, of_voters
from polls.linking.facts import fielded_days, fill, vague
from polls.linking.house_names import with_initials
from polls.linking.linked import Linked
from polls.linking.method import Stated, sections
from polls.linking.party_samples import of_party, parties
from polls.linking.reference import Place, Reference
from polls.linking.states import state_of, told_by_state, with_states
from polls.linking.walk import Walk
from polls.records import Fact, Poll
from polls.rules.claim import Claim
from polls.rules.methods_types import MethodMention

# What tells one poll from others: its series, its round, its state and its party (where several were asked apart),
# and the part of the text that tells its method.
_Key = tuple[int | None, str | None, str | None, str | None, int]


class Lister:
    """Lists polls in order of their first figure, each with its facts; ``known`` says where each stands in the list."""

    def __init__(
        self,
        document: Document,
        claims: Sequence[Claim],
        placed: Sequence[Place],
        walk: Walk,
        earlier: Earlier,
        told: Stated,
        publisher: registry.Pollster | None,
        out: Linked,
    ) -> None:
        self.document, self.claims, self.walk, self.earlier, self.told = document, claims, walk, earlier, told
        self.publisher, self.out = publisher, out
        dated: dict[int | None, set[str]] = {}
        for (s, t), ms in told.items():
            if t and any(m.kind == "field dates" for m in ms):
                dated.setdefault(s, set()).add(t)
        self.one = earlier.one(list(dict.fromkeys((s, t) for s, t in (*placed, *told) if t)), dated)
        self.states = _states(document, claims, placed, walk, told)
        self.parties = parties(document, claims, placed, walk, told)
        self.parts = {s: sections(walk, told.get((s, None), ())) for s in {s for s, _ in placed}}
        self.known: dict[_Key, int] = {}
        self.starts = [s.start for s in walk.sentences]
        # "52 percent of registered voters" tells who was polled, "how registered voters will react" does not
        self.spoken: dict[int | None, set[int]] = {}
        for c, (its, _) in zip(claims, placed, strict=True):
            self.spoken.setdefault(its, set()).add(c.sentence)
        now = [s for s, t in placed if t is None]
        self.main = max(dict.fromkeys(now), key=now.count, default=None)
        self.public = of_the_public(document, self.walk.sentences, claims, placed)

    def add(self, i: int, series: int | None, tag: str | None) -> None:
        """Adds a figure to its poll, which is listed with the first of them."""
        part = bisect_right(self.parts[series], self.claims[i].start)
        key = (series, self._round(series, tag), self.states.get(i), self.parties.get(i), part)
        averages = series is not None and self.walk.series[series].averages
        if key not in self.known:
            self.known[key] = len(self.out.polls)
            self._list(self.claims[i], key, averages)
        # of the polls told of now: whom an earlier round or a survey of nobody's has asked, a text leaves open
        named = series is not None and not self.walk.series[series].anonymous
        asked = key[1] is None and (named or series == self.main) and not averages
        if asked and (series, tag) not in self.public:
            sentence = self.walk.sentences[self.claims[i].sentence]
            of_voters(self.document, sentence, self.out.polls[self.known[key]], self.out.facts)
        self.out.poll.append(self.known[key])

    def _introducing(self, series: int | None) -> list[Sentence]:
        """The sentences that speak of the current poll of a series: "Voters are worried, according to an Acme poll"."""
        if series is None or self.walk.series[series].anonymous:
            return []
        walk, tags = self.walk, self.earlier.tags
        of = zip(walk.refs, walk.of, tags, strict=True)
        return [
            walk.sentences[r.sentence]
            for r, s, tag in of
            if s == series and r.role != "polling" and not (tag or r.earlier or r.comparison)
        ]

    def _round(self, series: int | None, tag: str | None) -> str | None:
        """The round that a tag means: two words for one time are one."""
        return self.one.get((series, tag), tag) if tag else tag

    def _list(self, claim: Claim, key: _Key, averages: bool) -> None:
        """Lists the poll of a figure with its facts."""
        document, out, (series, tag, state, party, part) = self.document, self.out, key
        poll = Poll(f"{document.sha256[:10]}-p{len(out.polls) + 1}", document.doc_id)
        out.polls.append(poll)
        self._makers(claim, series, poll)
        if not averages:
            mentions = self._mentions(series, tag, part)
            mentions = of_party(mentions, party, self.walk.sentences) if party is not None else mentions
            facts, samples = fill(document, poll, mentions, state)
            out.facts += facts
            out.samples += samples
        _when(document, self.earlier, tag, poll, out.facts)
        if series is not None and self.walk.series[series].exit_poll:
            s = self.walk.sentences[claim.sentence]
            told = s.end if claim.wave_hint else claim.start  # "71 percent, up from 67 percent in 2012" is of now
            past = exits.past(document.lower, s.start, told, document.published)
            if tag is None and (
                past is None or exits.of_this_vote(document.lower, claim.end, s.end)
            ):  # of whom and when an earlier vote was, a text leaves open
                _exit(document, poll, out.facts)
        asked = tag is None and not averages and (series, tag) not in self.public
        for sentence in self._introducing(series) if asked else ():
            of_voters(document, sentence, poll, out.facts)

    def _makers(self, claim: Claim, series: int | None, poll: Poll) -> None:
        """Who made a poll and for whom: those named with it, or the house whose release this is."""
        document, walk, publisher = self.document, self.walk, self.publisher
        if series is not None:
            _who(document, walk, series, poll, self.out.facts)
        if publisher is None:
            return
        if poll.pollster is None and poll.sponsor is None:
            poll.pollster = _published(document, claim, walk, series, publisher)
        elif series is not None and _ours(document, walk, series, publisher):
            paid = poll.sponsor or (poll.pollster or "").replace("/", "; ") or None
            poll.pollster, poll.sponsor = publisher.name, paid

    def _mentions(self, series: int | None, tag: str | None, part: int) -> list[MethodMention]:
        """What the text says of how a poll was done."""
        places = [(s, t) for s, t in self.told if s == series and self._round(s, t) == tag]
        found = [m for place in places for m in self.told[place]]
        if self.parts[series]:
            found = [m for m in found if bisect_right(self.parts[series], m.start) == part]
        with_figures = self.spoken[series]
        return [
            m
            for m in found
            if m.tie != "figure" or m.kind != "population" or bisect_right(self.starts, m.start) - 1 in with_figures
        ]


def _who(document: Document, walk: Walk, series: int, poll: Poll, facts: list[Fact]) -> None:
    """Pollster and sponsor of a poll, with the words that name them."""
    s = walk.series[series]
    names = list(dict.fromkeys([*s.names, *([s.unknown] if s.unknown else [])]))
    if not names:
        return
    names = [n for n in names if not any(n != other and n in other for other in names)]  # "NORC" beside "AP-NORC"
    kinds = s.kinds
    if s.unknown and s.names and not any(kind in registry.FIELDWORK for kind in kinds.values()):
        kinds = {**kinds, s.unknown: "pollster"}  # "commissioned by the Weekly and conducted by the Acme institute"
    p = registry.partners(names, kinds)
    if s.unknown and p.pollster == s.unknown:
        p = p._replace(pollster=with_initials(document.folded, s.unknown))
    poll.pollster, poll.sponsor = p.pollster, "; ".join(p.sponsors) or None
    ref = next((r for r, of in zip(walk.refs, walk.of, strict=True) if of == series and r.named), None)
    if ref is None:
        return
    if poll.sponsor is None and _paid(document.folded, ref, names):
        poll.sponsor, poll.pollster = poll.pollster, None
    span = (ref.name_start, ref.name_end) if ref.name_start >= 0 else (ref.start, ref.end)
    for name in ("pollster", "sponsor"):
        value = getattr(poll, name)
        if value:
            facts.append(Fact(poll.poll_id, poll.doc_id, name, value, *document.original(*span)))


def _ours(document: Document, walk: Walk, series: int, publisher: registry.Pollster) -> bool:
    """Whether a pollster's release tells whom its own poll is for: "our latest poll for the Weekly"."""
    if publisher.kind != "pollster" or not set(walk.series[series].kinds.values()) <= {"media"}:
        return False
    return any(
        of == series and publishers.our_poll(document.folded, r.start, r.end)
        for r, of in zip(walk.refs, walk.of, strict=True)
    )


def _published(
    document: Document, claim: Claim, walk: Walk, series: int | None, publisher: registry.Pollster
) -> str | None:
    """The publisher's name, where a poll that nobody is named for is its own."""
    sentence = walk.sentences[claim.sentence]
    own = publishers.says_ours(document.folded, sentence.start, sentence.end)
    if publisher.kind == "pollster" and series is not None and not walk.series[series].exit_poll:
        own = True  # "the survey" of a pollster's release
    return publisher.name if own else None


_PAID = re.compile(r"\b(?:commissioned|sponsored|paid\sfor|funded|bought)\s(?:(?:by|from)\s)(?:[Tt]he\s)?")


def _paid(text: str, ref: Reference, names: Sequence[str]) -> bool:
    """Whether a reference says of the only one that it names that they paid: "a poll commissioned by Acme"."""
    if len(names) != 1 or not ref.by or any(kind in registry.FIELDWORK for kind in ref.kinds):
        return False
    m = _PAID.search(text, ref.start, ref.name_start if ref.name_start >= 0 else ref.end + 80)
    return m is not None and (m.end() == ref.name_start if ref.name_start >= 0 else text.startswith(names[0], m.end()))


def _when(document: Document, earlier: Earlier, tag: str | None, poll: Poll, facts: list[Fact]) -> None:
    """The days or the month that set an earlier poll apart are its dates, where its method does not tell them."""
    time = earlier.times.get(tag or "")
    if time is None or time.precision not in ("day", "month"):  # "in 2003" says when, not in which days it was asked
        return
    if vague(document, time) or (time.precision == "month" and document.folded.endswith(_COUNTED_BACK, 0, time.end)):
        return  # "a month ago" is not all of last month
    if poll.start_date is not None and not (time.precision == "day" and poll.date_precision != "day"):
        return
    facts[:] = [f for f in facts if f.poll_id != poll.poll_id or f.field not in ("start_date", "end_date")]
    poll.start_date, poll.end_date = fielded_days(document, time)
    poll.date_precision = time.precision
    for name in ("start_date", "end_date"):
        facts.append(
            Fact(poll.poll_id, poll.doc_id, name, str(getattr(poll, name)), *document.original(time.start, time.end))
        )


_COUNTED_BACK = (" ago", " earlier")


def _exit(document: Document, poll: Poll, facts: list[Fact]) -> None:
    """An exit poll was of voters, on the day of the vote."""
    poll.population = poll.population or "voters"
    at = exits.day(document) if poll.start_date is None else None
    if at is not None:
        poll.start_date, poll.end_date, poll.date_precision = at.first, at.last, at.precision
        for name in ("start_date", "end_date"):
            value = str(getattr(poll, name))
            facts.append(Fact(poll.poll_id, poll.doc_id, name, value, *document.original(at.start, at.end)))


def _states(
    document: Document, claims: Sequence[Claim], placed: Sequence[Place], walk: Walk, told: Stated
) -> dict[int, str | None]:
    """The state of each claim whose pollster reports samples of several states, by the claim's position."""
    out: dict[int, str | None] = {}
    several = {s for r, s in zip(walk.refs, walk.of, strict=True) if r.plural and r.role == "noun"}
    several |= told_by_state(document.folded, walk)
    for series in dict.fromkeys(s for s, _ in placed if s is not None):
        counted = {m.place for m in told.get((series, None), ()) if m.kind == "sample" and m.place and not m.sub}
        if len(counted) < 2 and series not in several:
            continue
        mine = [i for i, (s, _) in enumerate(placed) if s == series]
        found = state_of(
            document.folded, walk.sentences, [(claims[i].sentence, claims[i].start, claims[i].end) for i in mine]
        )
        if found:
            out.update(zip(mine, found, strict=True))
            for key in [k for k in told if k[0] == series]:
                told[key] = with_states(document.folded, walk.sentences, told[key])
    return out
