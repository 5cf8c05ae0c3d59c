"""From a document's sentences to claims: views, refusals, rules in rank order, neighbours, the screen."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence

from polls.document import Document
from polls.language.hints import mark
from polls.language.names import Names, find_names, first_names, title_words
from polls.language.numbers import NUMBER, UNIT, Figure, figures
from polls.language.quick import quick
from polls.language.segment import Sentence
from polls.lexicon import registry
from polls.lexicon.registry import NameMention
from polls.rules import (
    descriptions,
    ellipsis,
    gate,
    other_parties,
    proposals,
    shared_units,
    subjects,
    survey_talk,
    ticks_and_days,
    toplines,
    voted_so,
)
from polls.rules.ballot_sides import BallotSides
from polls.rules.binding import GOES_ON, Walk, bind
from polls.rules.claim import Claim
from polls.rules.discourse import Discourse
from polls.rules.epithets import Epithets
from polls.rules.going_or_staying import GoingOrStaying
from polls.rules.groups import group_right
from polls.rules.party_talk import PartyTalk
from polls.rules.powers import POWERS, Powers
from polls.rules.proposal_sides import ProposalSides
from polls.rules.supposed import SUPPOSED
from polls.rules.view import Bound, View, clip, content, view
from polls.rules.weighing import Weighing

_TOLD = 5  # sentences within which a text that tells of nothing but a survey may go on in bare numbers
_LEAD = quick(
    r"\b(?:up|down|ahead|behind|leads?|led|leading|trail(?:s|ed|ing)?|gap|margins?|advantage|edge|cushion|gained|lost|shed|added|by)\b[^.;]{0,60}? (?:\d|one\b|two\b|three|four|five|six|seven|eight|nine|ten\b|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|nineteen|twenty|thirty)"
)
# "came first, on 30", "has him at 31 too", "give him 34"
_STANDS = quick(
    r"\b(?:on|at|gives? (?:him|her)|gave (?:him|her)|(?:him|her) with) (?:just |only |about |around |barely |nearly |a mere )?\d\d?(?=[.,;:)\u2014]| (?:too|now|and|as|while|in the|among|with|there|again|today)\b|$)"
)
_POLL_AFTER = re.compile(r"(?:/[a-z]+)? (?:[a-z]+ )?(?:polls?|surveys?|polling|tracking)\b")


def claims(
    document: Document,
    found: list[Sentence],
    named: Callable[[], Names] | None = None,
    mentions: Sequence[NameMention] | None = None,
    walks: list[Walk] | None = None,
) -> list[Claim]:
    """The survey figures of a document with what their own sentences say of them, in order of the text.

    ``named`` finds its persons and parties, when it is known that there is something to read; ``mentions`` are the
    registry's names in it, where they are known already.
    """
    lower = document.lower
    if mentions is None:
        mentions = registry.find(document.folded)
    mark(lower, found)
    polling = survey_talk.poll_words(lower, found)
    pollsters = sum(1 for m in mentions if m.kind != "media" and not m.ambiguous)
    researched = [] if len(polling) + pollsters > 1 else survey_talk.researched(lower, found)
    reported = [] if polling or pollsters or researched else survey_talk.reported(lower, found)
    prior = survey_talk.prior(lower, found, len(polling) + pollsters + 3 * bool(researched) + 2 * bool(reported))
    if prior <= 0 and (not any(_tells(lower, s) for s in UNIT.among(found)) or not gate.of_surveys(lower)):
        return []
    names = (
        named()
        if named is not None
        else find_names(document.folded, document.published, lower, found, registry.countries(mentions))
    )
    if makers := _only_makers(lower, names, mentions):
        names.drop(makers)
    masked = [
        (m.start, m.end)
        for m in mentions
        if not m.ambiguous and (lower[m.start : m.end] not in names.by_word or _POLL_AFTER.match(lower, m.end))
    ]
    out, tabled = toplines.tables(document, found, names, prior)
    cues = survey_talk.cues(polling)
    cues.update(survey_talk.asked(lower, found))
    cues.update(researched)
    cues.update(reported)
    at = [x.start for x in found]
    cues.update(bisect_right(at, m.start) - 1 for m in mentions if m.kind != "media" and not m.ambiguous)
    reader = _Reader(document, found, names, prior, masked, tabled, cues, walks)
    for s in found:
        out += reader.read(s)
    if tabled:
        out.sort(key=lambda c: c.start)
    proposals.sided(lower, out)
    return out


def _forename(lower: str, at: int) -> bool:
    """Whether a title or a first name stands before a place: "Michael Bloomberg"."""
    before = lower[max(0, at - 24) : at].split()
    return bool(before) and (before[-1].rstrip(".") in title_words() or before[-1] in first_names())


def _only_makers(lower: str, names: Names, mentions: Sequence[NameMention]) -> frozenset[str]:
    """What looks like persons and stands nowhere but in the names of houses and outlets: "Roy Morgan", "Hartford Courant"."""
    sure = [m for m in mentions if not m.ambiguous and (" " in lower[m.start : m.end] or not _forename(lower, m.start))]
    out = set[str]()
    for word in {w for m in sure for w in lower[m.start : m.end].split() if w in names.by_word}:
        inside = sum(len(re.findall(rf"\b{re.escape(word)}\b", lower[m.start : m.end])) for m in sure)
        if inside == len(re.findall(rf"\b{re.escape(word)}\b", lower)):
            out.add(names.by_word[word])
    return frozenset(out)


class _Reader:
    """Reads the sentences of a document one after the other, and keeps what the next one needs of those before it."""

    def __init__(
        self,
        document: Document,
        found: list[Sentence],
        names: Names,
        prior: float,
        masked: list[tuple[int, int]],
        tabled: list[tuple[int, int]],
        cues: set[int],
        walks: list[Walk] | None,
    ) -> None:
        self.document, self.lower, self.found, self.names, self.prior = document, document.lower, found, names, prior
        self.masked, self.mask_starts, self.mask_ends = masked, [a for a, _ in masked], [b for _, b in masked]
        self.tabled, self.walks = tabled, walks
        self.talk = Discourse(names)
        self.epithets = Epithets(document, names)
        self.parties, self.powers = PartyTalk(document, names), Powers(document, names)
        self.ballot, self.proposed = BallotSides(document), ProposalSides()
        self.going = GoingOrStaying(document)
        self.talk.talk(document, found)
        self.weighing = Weighing(document.lower, found, prior, cues, walks)
        self.odds_at = -1  # the sentence that told odds last
        self.unread: list[Sentence] = []  # sentences without figures, taken in when one with figures follows

    def read(self, s: Sentence) -> list[Claim]:
        """The claims of the next sentence."""
        self.weighing.look_for_poll(s)
        numbers = self._numbers(s)
        if numbers is None:
            self.unread.append(s)
            return []
        if self.unread:
            self.talk.read(self.document, self.unread, s)
            self.proposed.read(self.document, self.unread)
            self.unread.clear()
        here = self.masked[bisect_right(self.mask_ends, s.start) : bisect_left(self.mask_starts, s.end)]
        v = view(self.document, s, self.names, numbers, here)
        subjects.merge(v)
        self.going.tie(v)
        self.talk.persons.tie(v)
        self.epithets.tie(v, self.talk.persons, self.talk.against)
        descriptions.tie(v, self.talk, self.epithets)
        if s.may & POWERS.bit:
            self.powers.tie(v, self.talk)
        self.ballot.tie(v)
        self.proposed.tie(v)
        self.parties.tie(v, self.found[s.index - 1] if s.index else None)
        if "other" in self.lower[s.start : s.end] and v.names.parties:
            other_parties.tie(v, self.talk.parties_voted)
        if " vot" in self.lower[s.start : s.end]:
            voted_so.tie(v)
        if " party" in self.lower[s.start : s.end]:
            self.talk.persons.own_parties(v, self.talk.parties())
        bind(v, self.walks)
        self._odds(v)
        made, sure = self.weighing.weigh(v, _lone(numbers))
        if made:
            self.talk.asked(v, made)
        ellipsis.resolve(self.talk, v, made)
        if not made and ("G" in v.tags or "g" in v.tags):
            self.talk.topic_of(self.document, s)  # "Not so the over-65s.": its numbers are no figures
        return _told(v, made, sure)

    def _odds(self, v: View) -> None:
        """Refuses the numbers that go on with odds told in the sentence before: "Acme gives her a 71 percent chance. Bell has 85"."""
        s = v.sentence
        goes_on = 0 <= self.odds_at == s.index - 1 and s.paragraph == self.found[self.odds_at].paragraph
        if goes_on and not _OF_PEOPLE.search(self.lower, s.start, s.end):
            for k, b in enumerate(v.bound):
                if b is None or not b.rule.startswith(GOES_ON) or v.figure(k).unit == "points":
                    break  # a lead in points is no odds
                v.refused[k], v.bound[k] = "odds", None
        if v.refused and v.refused[-1] == "odds":
            self.odds_at = s.index

    def _numbers(self, s: Sentence) -> list[Figure] | None:
        """The numbers of a sentence that is to be read for figures; bare ones count only near a poll."""
        if not s.may & NUMBER.bit:
            return None
        cue, accepted = self.weighing.last_cue, self.weighing.last_accepted
        following = s.index - accepted <= 2
        near = self.prior >= 0.7 and (self.prior > 2 or s.index - cue <= 4 or following)
        if not (s.may & UNIT.bit or near or following):
            return None
        numbers = figures(self.lower, s.start, s.end)
        if self.tabled:
            numbers = toplines.outside(numbers, self.tabled)
        numbers = ticks_and_days.without_scales(self.lower, s, numbers)
        if numbers and self.prior >= 0.7:
            numbers = ticks_and_days.without_days(self.lower, s, numbers)
            named = self.prior > 2 and s.index - cue <= 2
            shared_units.share(self.lower, s, numbers, self.names, near, self.weighing.since(s), named)
        if _lone(numbers):
            alone = self.prior > 2 and s.index - accepted <= _TOLD  # nothing else is told of
            near = bool(numbers) and (following or alone or (s.index == cue and self.prior >= 0.7))
            told = _LEAD.search(self.lower, s.start, s.end) or _STANDS.search(self.lower, s.start, s.end)
            if not near or told is None or shared_units.SEATS.search(self.lower, s.start, s.end):
                return None
        return numbers


# Readings that take their answer from elsewhere: without one they are no claim.
_NEED_ANSWER = (
    "share.same", "pair.same", "margin.change", "margin.same", "bracket.repeat", "bracket.pollster",
    "margin.trail", "wave.to",
)  # fmt: skip


def _told(v: View, made: list[tuple[int, Bound]], sure: set[int]) -> list[Claim]:
    """The claims of the accepted figures for which something says what was answered."""
    out: list[Claim] = []
    for k, b in made:
        if b.answer is None and (k in sure or b.rule == "bracket.repeat"):
            b.answer = _own(v, k, b)
        alone = v.figure(k).unit == "bare" and not v.figure(k).pair
        if b.answer is not None or not (alone or b.rule.startswith(_NEED_ANSWER)):
            out.append(_claim(v.figure(k), b, v.sentence))
    return out


def _lone(numbers: Iterable[Figure]) -> bool:
    """Whether a sentence gives nothing but bare numbers."""
    return not any(f.unit != "bare" or f.pair for f in numbers)


def _tells(lower: str, s: Sentence) -> bool:
    """Whether a sentence gives more than bare numbers."""
    return s.may & NUMBER.bit != 0 and s.may & UNIT.bit != 0 and not _lone(figures(lower, s.start, s.end))


# What makes shares of numbers that would go on with odds.
_OF_PEOPLE = quick(r"\b(?:poll|survey|sa(?:y|id)\b|ask|respond|voters?\b|support|approv)")


_PEOPLE_LISTED = re.compile(r"o[zZ]{0,3}[zZGg],[^S;:()]{1,24}&[^S;:(),]{1,8}S(?:t[^S;:(),]{1,5}S)?")


def _own(v: View, k: int, b: Bound) -> str | None:
    """What a figure's own words say where no rule found an answer in them: a figure said twice, or the words after it."""
    if b.rule.startswith("bracket.repeat"):
        before = v.bound[k - 1] if k else None
        return before.answer if before is not None else None
    if b.rule != "share.same" or v.figure(k).pair:
        return None
    if b.subject is not None:
        return b.subject  # "corruption is on 21 percent"
    _, j = group_right(v, v.figs[k] + 1, v.hi[k])
    if (listed := _PEOPLE_LISTED.match(v.tags, v.figs[k] + 1, v.hi[k])) is not None and listed.end() > j:
        j = listed.end() - 1  # "95 percent of the heads, deputies and teachers who replied said …"
    said = v.tags.find("S", j, v.hi[k])
    if v.tags[j : j + 1] in (",", ")", "-", ";", "") or (
        said < 0 and survey_talk.economic(v.document.lower, [v.sentence])
    ):
        return None
    number = k + 1 < len(v.figs) and v.refused[k + 1] == SUPPOSED  # "half said 20 percent was enough"
    end = v.gap_end(k + 1) if number else v.hi[k]
    words = clip(v.text(said + 1, end))  # "four out of five ferry pilots said …", or from the words themselves
    words = words if said >= 0 else clip(v.text(j, v.hi[k]))
    return words if content(words) > 1 else None


def _claim(f: Figure, b: Bound, s: Sentence) -> Claim:
    return Claim(
        start=f.start, end=f.end, value=b.value if b.value is not None else abs(f.value), kind=b.kind, sentence=s.index, rule=b.rule,
        answer=b.answer, answer_vs=b.vs, subgroup=b.group or "all", value_low=f.value_low, value_high=f.value_high, grain=f.grain, bound=f.bound,
        wave_hint=b.wave, carried=b.carried,
    )  # fmt: skip
