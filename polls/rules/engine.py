"""From a document's sentences to claims: views, refusals, rules in rank order, neighbours, the screen."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

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
    foreign,
    gate,
    inherit,
    proposals,
    refusals,
    results,
    scope,
    screen,
    shared_units,
    subjects,
    toplines,
)
from polls.rules.ballot_sides import BallotSides
from polls.rules.claim import Claim
from polls.rules.discourse import Discourse
from polls.rules.epithets import Epithets
from polls.rules.groups import group_right
from polls.rules.party_talk import PartyTalk
from polls.rules.powers import POWERS, Powers
from polls.rules.registry import Rule, able, candidates
from polls.rules.view import Bound, View, clip, content, view

THRESHOLD = 2.3
STEP = 70  # characters from which a sentence counts as a whole one where distances are told
_TOLD = 5  # sentences within which a text that tells of nothing but a survey may go on in bare numbers
SURE = 3.2  # from here a figure counts also where no rule found its answer
_LEAD = quick(
    r"\b(?:up|down|ahead|behind|leads?|led|leading|trail(?:s|ed|ing)?|gap|margins?|advantage|edge|cushion|gained|lost|shed|added|by)\b[^.;]{0,60}? (?:\d|one\b|two\b|three|four|five|six|seven|eight|nine|ten\b)"
)
_POLL_AFTER = re.compile(r"(?:/[a-z]+)? (?:[a-z]+ )?(?:polls?|surveys?|polling|tracking)\b")


@dataclass(slots=True)
class Walk:
    """What happened to one number: for ``polls explain``."""

    start: int
    end: int
    view: View
    k: int
    tried: list[str] = field(default_factory=list)
    outcome: str = ""


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
    polling = screen.poll_words(lower, found)
    pollsters = sum(1 for m in mentions if m.kind != "media" and not m.ambiguous)
    researched = [] if len(polling) + pollsters > 1 else screen.researched(lower, found)
    prior = screen.prior(lower, found, len(polling) + pollsters + 3 * bool(researched))
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
    cues = screen.cues(polling)
    cues.update(screen.asked(lower, found))
    cues.update(researched)
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
        self.tabled, self.cues, self.polled, self.walks = tabled, cues, sorted(cues), walks
        self.talk = Discourse(names)
        self.epithets = Epithets(document, names)
        self.parties, self.powers = PartyTalk(document, names), Powers(document, names)
        self.ballot = BallotSides(document)
        self.talk.talk(document, found)
        self.night = results.counting(self.lower, found, len(cues))
        self.last_cue = self.last_accepted = self.last_read = -99
        self.weighed = self.kept = 0  # figures weighed so far, and those of them that were a survey's
        self.whole = self.fine = 0  # and of these the shares in whole numbers, and those to a tenth
        self.odds_at = -1  # the sentence that told odds last
        self.things = False  # whether what was counted last was no people
        self.steps = [0.0, *accumulate(min(1.0, (s.end - s.start) / STEP) for s in found)]
        self.unread: list[Sentence] = []  # sentences without figures, taken in when one with figures follows

    def read(self, s: Sentence) -> list[Claim]:
        """The claims of the next sentence."""
        self._look_for_poll(s)
        numbers = self._numbers(s)
        if numbers is None:
            self.unread.append(s)
            return []
        if self.unread:
            self.talk.read(self.document, self.unread, s)
            self.unread.clear()
        here = self.masked[bisect_right(self.mask_ends, s.start) : bisect_left(self.mask_starts, s.end)]
        v = view(self.document, s, self.names, numbers, here)
        subjects.merge(v)
        self.talk.persons.tie(v)
        self.epithets.tie(v, self.talk.persons, self.talk.against)
        descriptions.tie(v, self.talk, self.epithets)
        if s.may & POWERS.bit:
            self.powers.tie(v, self.talk)
        self.ballot.tie(v)
        self.parties.tie(v, self.found[s.index - 1] if s.index else None)
        if " party" in self.lower[s.start : s.end]:
            self.talk.persons.own_parties(v, self.talk.parties())
        bind(v, self.walks)
        self._odds(v)
        made, sure = self._weigh(v, _lone(numbers))
        if made:
            self.talk.asked(v, made)
        ellipsis.resolve(self.talk, v, made)
        if made:
            self.last_accepted = s.index
        elif "G" in v.tags or "g" in v.tags:
            self.talk.topic_of(self.document, s)  # "Not so the over-65s.": its numbers are no figures
        return _told(v, made, sure)

    def _odds(self, v: View) -> None:
        """Refuses the numbers that go on with odds told in the sentence before: "Acme gives her a 71 percent chance. Bell has 85"."""
        s = v.sentence
        goes_on = 0 <= self.odds_at == s.index - 1 and s.paragraph == self.found[self.odds_at].paragraph
        if goes_on and not _OF_PEOPLE.search(self.lower, s.start, s.end):
            for k, b in enumerate(v.bound):
                if b is None or not b.rule.startswith(_GOES_ON) or v.figure(k).unit == "points":
                    break  # a lead in points is no odds
                v.refused[k], v.bound[k] = "odds", None
        if v.refused and v.refused[-1] == "odds":
            self.odds_at = s.index

    def _look_for_poll(self, s: Sentence) -> None:
        """Notes whether a sentence names a poll."""
        if s.index in self.cues:
            self.last_cue = s.index
        elif (
            self.last_cue < 0
            and s.index < 3
            and not self.cues.isdisjoint((s.index + 1, s.index + 2))
            and not screen.economic(self.lower, [s])
        ):
            self.last_cue = s.index - 1  # a headline or a first sentence gives the figure, the next one names the poll

    def _numbers(self, s: Sentence) -> list[Figure] | None:
        """The numbers of a sentence that is to be read for figures; bare ones count only near a poll."""
        if not s.may & NUMBER.bit:
            return None
        following = s.index - self.last_accepted <= 2
        near = self.prior >= 0.7 and (self.prior > 2 or s.index - self.last_cue <= 4 or following)
        if not (s.may & UNIT.bit or near or following):
            return None
        numbers = figures(self.lower, s.start, s.end)
        if self.tabled:
            numbers = toplines.outside(numbers, self.tabled)
        numbers = shared_units.without_scales(self.lower, s, numbers)
        if numbers and self.prior >= 0.7:
            numbers = shared_units.without_days(self.lower, s, numbers)
            shared_units.share(self.lower, s, numbers, self.names, near, self._since(s))
        if _lone(numbers):
            told = self.prior > 2 and s.index - self.last_accepted <= _TOLD  # nothing else is told of
            near = bool(numbers) and (following or told or (s.index == self.last_cue and self.prior >= 0.7))
            if not near or not _LEAD.search(self.lower, s.start, s.end):
                return None
        return numbers

    def _apart(self, before: int, index: int) -> int:
        """How far a sentence is from one before it, in sentences of usual length: turns of talk are short."""
        if before < 0 or before == index:
            return index - before
        return max(1, round(self.steps[index] - self.steps[before]))

    def _since(self, s: Sentence) -> int:
        """Sentences since the last accepted figure; a short question between counts for nothing."""
        count = self._apart(self.last_accepted, s.index) if self.last_accepted >= 0 else s.index - self.last_accepted
        asked = self.found[s.index - 1] if s.index - self.last_accepted == 2 else None
        short = asked is not None and asked.end - asked.start < 60
        return 1 if short and asked is not None and self.lower[asked.start : asked.end].endswith("?") else count

    def _weigh(self, v: View, lone: bool) -> tuple[list[tuple[int, Bound]], set[int]]:
        """The bound numbers of a sentence that look like survey figures, and which of them surely do."""
        s = v.sentence
        made: list[tuple[int, Bound]] = []
        sure = set[int]()
        if not any(v.bound):
            self.last_read = s.index
            return made, sure
        first = 0.0  # the weight of a pair's first number
        after = bisect_right(self.polled, s.index)
        place = screen.Place(
            prior=self.prior,
            cue=self._apart(self.last_cue, s.index),
            ahead=self.polled[after] - s.index if after < len(self.polled) else 99,
            accepted=self._apart(self.last_accepted, s.index),
            read=self.weighed,
            kept=self.kept,
            night=self.night,
            issues=self._issues(s),
            turned="vote." if self.things and s.index - self.last_read <= 1 else None,
        )
        self.last_read = s.index
        for k, b in enumerate(v.bound):
            if b is None or (lone and b.kind == "share" and s.index - self.last_accepted > 2):
                continue
            if made:
                place.accepted = 0
            place.whole, place.fine = self.whole, self.fine
            w, parts, source = screen.weight(v, k, b, place)
            if (
                b.rule in ("share.same", "list.at", "list.top")
                and b.group in (None, "all")
                and not place.issues
                and self._economic(s)
            ):
                w -= 2.0
            if self.walks is not None:
                why = ", ".join(f"{what} {worth:+.1f}" for worth, what in parts if worth)
                self.walks[-len(v.figs) + k].outcome = f"{b.rule}: weight {w:.1f} of {THRESHOLD} ({why})"
            if v.figure(k).pair == 2 and k and v.bound[k - 1] is not None:
                w = max(first, w) if first >= THRESHOLD else first  # a pair stands or falls together
            first = w
            self.weighed += 1
            self.kept += w >= THRESHOLD
            place.turned = b.rule if source and w < THRESHOLD else None
            place.turnout = source == "turnout"
            self.things = place.turned is not None and (
                source in foreign.THINGS or (self.things and source == foreign.ROW)
            )
            if w >= THRESHOLD:
                made.append((k, b))
                if b.kind == "share":
                    self.whole += v.figure(k).grain >= 1
                    self.fine += v.figure(k).grain < 1 and not self._averaged(s)
            if w >= SURE:
                sure.add(k)
        return made, sure

    def _averaged(self, s: Sentence) -> bool:
        """Whether a sentence tells an average, which is finer than what is averaged."""
        return "averag" in self.lower[s.start : s.end]

    def _issues(self, s: Sentence) -> bool:
        """Whether a sentence, or one just before that held a survey's figure, tells what people named as what matters.

        Nobody asks where no words of the economy are.
        """
        if not foreign.ECONOMY.among(self.found[max(0, s.index - 1) : s.index + 1]):
            return False
        near = [q for q in self.found[max(0, s.index - 2) : s.index] if q.index >= self.last_accepted]
        return screen.issues(self.lower, [*near, s])

    def _economic(self, s: Sentence) -> bool:
        """Whether a sentence and the one before it, as far as no poll stands between, tell of the economy."""
        return screen.economic(self.lower, self.found[max(0, s.index - 1, self.last_cue + 1) : s.index + 1])


# Readings that take their answer from elsewhere: without one they are no claim.
_NEED_ANSWER = (
    "share.same", "pair.same", "margin.change", "margin.same", "bracket.repeat", "bracket.pollster",
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


_OWNED = re.compile(
    r"(?:[LT]|Nz{0,2}A?|pE?)$"
)  # who stands at a number: "with Roe on 44", "the Coalition's primary vote at 36", "he's at 41"
_SPREADS = frozenset(("odds", "make-up of the electorate", "seats", "interest rate"))
# Readings without words of their own: what the number before was refused for holds for them.
_GOES_ON = ("share.same", "vote.", "pair.same", "bracket.repeat", "wave.", "share.on", "margin.")
# What makes shares of numbers that would go on with odds.
_OF_PEOPLE = quick(r"\b(?:poll|survey|sa(?:y|id)\b|ask|respond|voters?\b|support|approv)")


_SHARES = 18  # the rank from which on rules read shares


def _tried(v: View, k: int, may: int) -> Iterable[Rule]:
    """The rules for a number, in order; for what is no percentage or fraction those of shares only where it looks like one."""
    f = v.figure(k)
    found = candidates(f.unit, f.pair, not k, may)
    if f.unit in ("percent", "fraction"):
        return found
    shares: tuple[str, ...] = ()
    if f.unit == "bare":
        i = v.figs[k]
        if v.tags[i - 1] == "N" or (
            v.items[i - 1].word in ("on", "at") and _OWNED.search(v.tags, 0, i - 1) is not None
        ):
            shares += ("vote.name",)
        if v.tags[i - 1] in ",&" and v.tags[i + 1 : i + 2] == "f":
            shares += ("vote.for",)
        if v.items[i - 1].word in ("to", "on", "at") and "N" in v.tags[max(0, i - 8) : i]:
            shares += ("vote.moved",)
        if v.tags[i + 1 : i + 2] in ("J", "V", "r") and len(v.figs) > 1:
            shares += ("share.adjective", "share.predicate")
        if "R" in v.tags[max(0, i - 3) : i]:
            shares += ("share.rating",)
        if v.tags[i - 1] == "p" and v.tags[i - 2] in "tx":
            shares += ("vote.owned",)  # "44 percent there to her 41"
    elif f.unit == "points" and f.value >= 10 and "N" in v.tags[max(0, v.figs[k] - 4) : v.figs[k]]:
        shares = ("vote.name",)  # "Doe at 28 points and Roe at 23 points"
    return [r for r in found if r.rank < _SHARES or r.name in shares]


def bind(v: View, walks: list[Walk] | None = None) -> None:
    """Tries the rules on every number of a sentence and fills ``v.bound``."""
    if walks is not None:
        for i in v.figs:
            walks.append(Walk(v.items[i].start, v.items[i].end, v, v.figs.index(i)))
    may = able(v.tags, v.sentence.may)
    for k in range(len(v.figs)):
        v.refused[k] = refusals.refuse(v, k)
        if v.refused[k] is None and k and refusals.goes_on(v, k):
            v.refused[k] = v.refused[k - 1]
    for k in range(len(v.figs)):
        if v.refused[k] or v.bound[k] is not None:
            if v.refused[k]:
                v.bound[k] = None
            continue
        for r in _tried(v, k, may):
            got = r.bind(v, k)
            if walks is not None:
                walks[-len(v.figs) + k].tried.append(r.name + (" *" if got else ""))
            if got is not None:
                v.bound[k] = got
                break
    for k in range(len(v.figs)):
        if v.refused[k]:
            v.bound[k] = None
    inherit.siblings(v)
    if not any(v.bound):
        return
    scope.scope(v)
    for k in range(1, len(v.figs)):
        b = v.bound[k]
        if b is not None and v.refused[k - 1] in _SPREADS and b.rule.startswith(_GOES_ON):
            v.refused[k], v.bound[k] = v.refused[k - 1], None  # "a 71 percent chance of winning and Trump 29"


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
    if v.tags[j : j + 1] in (",", ")", "-", ";", "") or (said < 0 and screen.economic(v.document.lower, [v.sentence])):
        return None
    words = clip(v.text(said + 1, v.hi[k]))  # "four out of five ferry pilots said …", or from the words themselves
    words = words if said >= 0 else clip(v.text(j, v.hi[k]))
    return words if content(words) > 1 else None


def _claim(f: Figure, b: Bound, s: Sentence) -> Claim:
    return Claim(
        start=f.start, end=f.end, value=b.value if b.value is not None else abs(f.value), kind=b.kind, sentence=s.index, rule=b.rule,
        answer=b.answer, answer_vs=b.vs, subgroup=b.group or "all", value_low=f.value_low, value_high=f.value_high, grain=f.grain, bound=f.bound,
        wave_hint=b.wave, carried=b.carried,
    )  # fmt: skip
