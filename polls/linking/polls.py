"""Which poll each figure belongs to: references resolved, polls listed, their facts attached."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from polls.document import Document
from polls.language import dates
from polls.language.segment import Sentence
from polls.lexicon import registry
from polls.lexicon.registry import NameMention
from polls.linking.discourse import Reference, references
from polls.linking.facts import fill
from polls.linking.states import several, state_at, state_of, states
from polls.linking.waves import Cue, previous
from polls.records import Fact, Poll, Sample
from polls.rules import methods
from polls.rules.claim import Claim
from polls.rules.methods_types import MethodMention


@dataclass(slots=True)
class Linked:
    """Figures with their polls: for each claim the position of its poll in ``polls`` (or ``None``) and its wave."""

    poll: list[int | None] = field(default_factory=list)
    wave: list[str] = field(default_factory=list)
    polls: list[Poll] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    samples: list[Sample] = field(default_factory=list)


@dataclass(slots=True)
class _Series:
    """The polls of one pollster (or partnership) in a document."""

    names: list[str]
    kinds: dict[str, str]
    unknown: str | None = None
    exit_poll: bool = False
    anonymous: bool = False
    references: int = 0

    @property
    def averages(self) -> bool:
        """Whether it is an aggregator's average of polls, with no fieldwork of its own."""
        return "aggregator" in self.kinds.values() and "pollster" not in self.kinds.values()

    @property
    def field(self) -> set[str]:
        return {n for n in self.names if self.kinds.get(n) in ("pollster", "aggregator")}


def link(
    document: Document,
    sentences: Sequence[Sentence],
    claims: Sequence[Claim],
    names: Sequence[NameMention] | None = None,
) -> Linked:
    """Says of each claim which poll it belongs to and of which wave it is, and lists the polls with their facts."""
    out = Linked()
    if not claims:
        return out
    text, lower = document.folded, document.lower
    refs = references(text, lower, sentences, registry.find(text) if names is None else names)
    walk = _Walk(document, refs, sentences)
    by_sentence: dict[int, list[int]] = {}
    for i, claim in enumerate(claims):
        by_sentence.setdefault(claim.sentence, []).append(i)
    placed: list[tuple[int | None, str | None]] = [(None, None)] * len(claims)
    r = 0
    for index, mine in by_sentence.items():
        sentence = sentences[index]
        while r < len(refs) and refs[r].sentence < index:
            r += 1
        here = []
        while r + len(here) < len(refs) and refs[r + len(here)].sentence == index:
            here.append(r + len(here))
        focus = walk.at(sentence, r)
        if not here and _TEASER.match(text, sentence.start):
            for i in mine:
                placed[i] = (None, None)  # a line that points to another article
            continue
        cues = previous(lower, sentence.start, sentence.end, [claims[i] for i in mine])
        for i, cue in zip(mine, cues, strict=True):
            placed[i] = walk.place(claims[i], here, focus, cue)
    _list(document, claims, placed, walk, out)
    return out


class _Walk:
    """Reads a document's references in order and knows which poll is being spoken of."""

    def __init__(self, document: Document, refs: Sequence[Reference], sentences: Sequence[Sentence]) -> None:
        self.text, self.lower, self.published = document.folded, document.lower, document.published
        self.sentences = sentences
        self.refs = refs
        self.dated: dict[int, str | None] = {}
        self.times: dict[str, dates.DateMention] = {}
        self.paragraphs = [sentences[r.sentence].paragraph for r in refs]
        self.series: list[_Series] = []
        self.of: list[int | None] = []  # series of each reference
        self.focus: list[int | None] = []  # what is spoken of after each reference
        self.home: list[int | None] = []  # where to go back to at the paragraph's end
        self._resolve(first=True)
        self._look_ahead()
        self._resolve(first=False)
        self._look_ahead()

    def _look_ahead(self) -> None:
        self.next: list[int | None] = []  # series of the next named reference, from each reference on
        following: int | None = None
        for r in range(len(self.refs) - 1, -1, -1):
            s = self.of[r]
            if s is not None and self.refs[r].named:
                following = s
            self.next.append(following)
        self.next.reverse()

    def _resolve(self, first: bool) -> None:
        focus: int | None = None
        home: int | None = None
        self.focus, self.home = [], []
        for r, ref in enumerate(self.refs):
            if r and self.paragraphs[r] != self.paragraphs[r - 1]:
                focus = home = self._after_paragraph(r, self.paragraphs[r], focus, home, first)
            s: int | None
            aside = ref.earlier or ref.comparison or ref.dated
            if ref.role == "polling":
                # "new Acme polls … the polls"
                s = focus if ref.definite and focus is not None and self._plural(focus, r) else None
            elif ref.named:
                s = self._named(ref, focus) if first else self.of[r]
            elif not first and (ref.indefinite or focus is None):
                s = self.of[r]
                aside = aside or not (ref.other or ref.new or s == focus or focus is None)
            elif ref.exit_poll:
                s = self._find_exit()
            elif ref.definite and ref.new and home is not None:
                s = home
            elif not ref.indefinite or focus is None:
                s = focus
                if s is None and not ref.plural:
                    s = self._add(_Series([], {}, anonymous=True))
            elif ref.other or ref.new or not self.series[focus].anonymous:
                s = self._add(_Series([], {}, anonymous=True))
                aside = aside or not (ref.other or ref.new)
            else:
                s = focus
            if first:
                self.of.append(s)
            else:
                self.of[r] = s
            if s is not None:
                if not aside or focus is None:
                    focus = home = s
                elif not (ref.earlier or ref.comparison):
                    focus = s
            self.focus.append(focus)
            self.home.append(home)

    def _long(self, name: str) -> str:
        """A paper's short name as the name it has had before in the text ("The Times": "Washington Times")."""
        if name in _SHORT:
            word = name.removeprefix("The ")
            for series in reversed(self.series):
                for known in series.names:
                    if known.endswith(" " + word):
                        return known
        return name

    def _after_paragraph(
        self, r: int, paragraph: int, focus: int | None, home: int | None, first: bool
    ) -> int | None:
        """What is spoken of when a new ``paragraph`` begins before reference ``r``: an aside about another poll is over."""
        if first or focus is None or home is None:
            return home
        counts: dict[int, int] = {}
        for s in self.of[:r]:
            if s is not None:
                counts[s] = counts.get(s, 0) + 1
        top = max(counts, key=lambda s: (counts[s], -s))
        if top == home or counts[top] < 2:
            return home
        following = self.next[r] if r < len(self.refs) else None
        unnamed = r < len(self.refs) and self.paragraphs[r] == paragraph and not self.refs[r].named and self.of[r] == home
        if unnamed:
            # "the survey" is the one that has been called so
            called = {s: {ref.word for ref, of in zip(self.refs[:r], self.of, strict=False) if of == s} for s in (home, top)}
            last = next((p for p, of in zip(self.paragraphs[r - 1 :: -1], self.of[r - 1 :: -1], strict=False) if of == home), 0)
            other = any(ref.other for ref, of in zip(self.refs[:r], self.of, strict=False) if of == home)
            word = self.refs[r].word
            if word in called[top] and word not in called[home] and paragraph - last > 1 and not other:
                return top
        if following == top:
            return home if unnamed else top
        return top if counts.get(home, 0) <= 1 and following is None and not unnamed else home

    def at(self, sentence: Sentence, r: int) -> int | None:
        """What is spoken of in a sentence, ``r`` being the number of references before it."""
        if r == 0:
            return next((s for s in self.focus if s is not None), None)
        focus, home = self.focus[r - 1], self.home[r - 1]
        if sentence.paragraph == self.paragraphs[r - 1]:
            k = r - 1
            alone = k == 0 or self.paragraphs[k - 1] != self.paragraphs[k]
            if self.refs[k].role == "polling" and alone and self.of[:k].count(focus) < 2:
                return None  # "… in national polls. But he has fallen to 12 percent": whose poll is not said
            return focus
        return self._after_paragraph(r, sentence.paragraph, focus, home, first=False)

    def _plural(self, series: int, r: int) -> bool:
        """Whether the last reference to a series before reference ``r`` was to several polls."""
        return next((ref.plural for ref, of in zip(self.refs[r - 1 :: -1], self.of[r - 1 :: -1], strict=False) if of == series), False)

    def _add(self, series: _Series) -> int:
        self.series.append(series)
        return len(self.series) - 1

    def _find_exit(self) -> int:
        exits = [s for s, series in enumerate(self.series) if series.exit_poll]
        if exits and (len(exits) == 1 or not self.series[exits[0]].names):
            return exits[0]
        return self._add(_Series([], {}, exit_poll=True, anonymous=True))

    def _named(self, ref: Reference, focus: int | None) -> int | None:
        names = [self._long(n) for n in ref.names]
        kinds = dict(zip(names, ref.kinds, strict=False))
        new = set(names)
        field_names = {n for n in names if kinds.get(n) in ("pollster", "aggregator")}
        order = ([focus] if focus is not None else []) + [s for s in range(len(self.series) - 1, -1, -1) if s != focus]
        for s in order:
            series = self.series[s]
            if series.exit_poll != ref.exit_poll:
                continue
            old = set(series.names)
            if ref.unknown and not names:
                if series.unknown == ref.unknown or _short(ref.unknown, [*series.names, series.unknown or ""]):
                    return s
                continue
            if not old or not new or not (new <= old or old <= new):
                continue
            if field_names and series.field and not (field_names & series.field):
                continue
            for n in names:
                if n not in old:
                    series.names.append(n)
                    series.kinds[n] = kinds[n]
            return s
        if ref.unknown and ref.definite and focus is not None:
            at = self.text.rfind(ref.unknown, 0, ref.start)
            if at > 0 and re.search(r"\b[Ff]or\s+(?:the\s+)?(?:[A-Z][\w']*\s+){0,3}\Z", self.text[max(0, at - 40) : at]):
                return focus  # "a survey for the Weekly … in the Weekly survey"
        if ref.role == "actor" and not field_names and (not ref.unknown or any(not t.anonymous for t in self.series)):
            return None  # an outlet that only speaks
        if ref.exit_poll and ref.definite and not ref.plural:
            exits = [s for s, series in enumerate(self.series) if series.exit_poll and not series.names]
            focus = exits[0] if len(exits) == 1 else None
            if focus is not None:
                self.series[focus] = _Series(names, kinds, ref.unknown, exit_poll=True)
                return focus
        if focus is not None:
            series = self.series[focus]
            # "a new poll finds … the Acme poll": the lead's poll gets its name
            lead = series.anonymous and not ref.other and not series.exit_poll and (focus == 0 or ref.same)
            # "a CNN poll … The poll, conducted by Acme": who did it is told later
            told = ref.definite and not ref.new and not ref.other and not series.field and not series.exit_poll and bool(field_names or ref.unknown)
            told = told and (ref.by or len(self.series) == 1)
            if (lead or told) and ref.exit_poll == series.exit_poll:
                series.names += names
                series.kinds |= kinds
                series.unknown = series.unknown or ref.unknown
                series.anonymous = False
                return focus
        return self._add(_Series(names, kinds, ref.unknown, ref.exit_poll))

    def place(
        self, claim: Claim, here: Sequence[int], focus: int | None, cue: Cue | None
    ) -> tuple[int | None, str | None]:
        """The series of a claim and, for an earlier survey, what says so (``None``: the current one)."""
        before = after = None
        for r in here:
            ref = self.refs[r]
            if self.of[r] is None and ref.role != "polling":
                continue
            if ref.start < claim.start:
                before = r
            elif after is None and ref.start >= claim.end and not ref.comparison:
                after = r
        if after is not None and before is not None and self.of[before] is None:
            before = None
        series, tag = focus, None
        if before is not None:
            series = self.of[before]
            tag = self._past(before)
            if tag is None:
                # "In its last poll before the race, the Post/ABC poll had him …"
                for r in here:
                    if r < before and self.refs[r].earlier and self.of[r] == series:
                        tag = self._past(r)
        elif after is not None and not self.refs[after].earlier:
            series = self.of[after]
            tag = self._past(after)
        if cue is not None and before is not None and tag is None and self.refs[before].dated:
            near = self.refs[before].start <= cue.start <= self.refs[before].end + 40
            cue = None if near else cue  # "in a Post-ABC poll last month", the only one told of
        if cue is not None and (tag is None or not cue.words):
            tag = tag or self._time(cue) or "earlier"
            for r in here:
                if self._past(r) and self.of[r] == series and self.refs[r].start - 8 <= cue.start <= self.refs[r].end + 60:
                    tag = self._past(r)
        return series, tag

    def _time(self, cue: Cue) -> str:
        """The time that the words of a cue name, one string for one time."""
        if not cue.words:
            return ""
        found = dates.find(self.text, cue.start, cue.end, self.published)
        if not found or found[0].first is None:
            return cue.words
        tag = f"{found[0].first} {found[0].last}"
        if found[0].precision in ("month", "day"):
            self.times.setdefault(tag, found[0])
        return tag

    def owner(self, m: MethodMention, here: Sequence[int], focus: int | None) -> tuple[int | None, str | None]:
        """The poll that a fact of method is about."""
        best = None
        for r in here:
            if self.refs[r].start <= m.start or best is None:
                best = r
        if best is not None and self.of[best] is None:
            named = [r for r in here if self.of[r] is not None and self.refs[r].named]
            if named:
                return self.of[named[0]], self._past(named[0])
            return (None, "polls in general") if self.refs[best].role == "polling" else (focus, None)
        return (focus, None) if best is None else (self.of[best], self._past(best))

    def _past(self, r: int) -> str | None:
        """What makes a reference an earlier poll than the one being reported, or ``None``."""
        ref = self.refs[r]
        if ref.earlier or (ref.comparison and ref.role != "actor" and not ref.definite):
            return self._when(r) or f"earlier {r}"
        if ref.that and r and not ref.named:
            return self._past(r - 1)
        if not ref.dated:
            return None
        if r not in self.dated:
            self.dated[r] = self._dated(r)
        return self.dated[r]

    def _when(self, r: int) -> str | None:
        """The past time that a reference names, or ``None``."""
        ref = self.refs[r]
        end = min(self.sentences[ref.sentence].end, ref.end + 80)
        if r + 1 < len(self.refs):
            end = max(ref.end, min(end, self.refs[r + 1].start))
        for d in dates.find(self.text, ref.start, end, self.published):
            if d.last is None or _NEWS.search(self.lower, max(ref.start, d.start - 24), d.start):
                continue
            tag = f"{d.first} {d.last}"
            if d.precision != "week":
                self.times.setdefault(tag, d)
            return tag
        return None

    def _dated(self, r: int) -> str | None:
        ref, series = self.refs[r], self.of[r]
        same = [k for k, s in enumerate(self.of) if s == series and k != r]
        others = [k for k, s in enumerate(self.of[:r]) if s is not None and s != series and not self.series[s].anonymous]
        when = self._when(r)
        if any(not (self.refs[k].dated or self.refs[k].earlier) for k in same if k < r) or (
            same and others and not any(self.refs[k].dated for k in same)
        ):
            return when or f"earlier {r}"  # the pollster's poll of another time
        if not others:
            return None
        if _SAME_QUESTION.search(self.lower, self.sentences[ref.sentence].start, ref.start):
            return when or f"earlier {r}"
        d = self.times.get(when) if when else None
        if d is None or d.last is None:
            return f"earlier {r}"
        now = self.published
        if now is None:  # the latest time that the text gives a poll
            for k, other in enumerate(self.refs):
                if other.dated and k != r:
                    self._when(k)
            now = max(t.last for t in self.times.values() if t.last is not None)
        return when if (now - d.last).days > (730 if d.precision == "year" else 28) else None


_SAME_QUESTION = re.compile(r"\bsame question\b|\b(?:in|by) comparison\b")
_TEASER = re.compile(r"(?i:more|related|see also|read more|also read|also|watch|opinion|poll|video|read)\s?:\s?\S")
_NEWS = re.compile(r"\b(?:released|published|out|issued|unveiled)\s+(?:on\s+|in\s+|last\s+)?\Z")
_SHORT = frozenset(("The Times", "Times", "The Post", "Post", "The Journal", "Journal", "The Globe", "Globe"))


def _short(short: str, names: Sequence[str]) -> bool:
    """Whether a name is the initials of another ("CKI" of "Charles Koch Institute")."""
    return any(len(short) > 1 and short == "".join(w[0] for w in n.split() if w[0].isupper()) for n in names)


def _list(
    document: Document, claims: Sequence[Claim], placed: Sequence[tuple[int | None, str | None]], walk: _Walk, out: Linked
) -> None:
    """Lists the polls in order of their first figure, each with its facts."""
    known: dict[tuple[int | None, str | None, str | None, int], int] = {}
    stated = _mentions(document, walk)
    same = _same(walk, placed)
    state = _states(document, claims, placed, walk, stated)
    sections = {s: _sections(walk, stated.get((s, None), ())) for s in {s for s, _ in placed}}
    for i, (series, tag) in enumerate(placed):
        part = bisect_right(sections[series], claims[i].start)
        key = (series, same.get((series, tag), tag), state.get(i), part)
        if key not in known:
            known[key] = len(out.polls)
            poll = Poll(f"{document.sha256[:10]}-p{len(out.polls) + 1}", document.doc_id)
            out.polls.append(poll)
            if series is not None:
                _who(document, walk, series, poll, out.facts)
            mentions = [m for k, ms in stated.items() if k[0] == series and same.get(k, k[1]) == key[1] for m in ms]
            if sections[series]:
                mentions = [m for m in mentions if bisect_right(sections[series], m.start) == part]
            if series is None or not walk.series[series].averages:
                facts, samples = fill(document, poll, mentions, key[2])
                out.facts += facts
                out.samples += samples
            time = walk.times.get(key[1] or "")
            if time is not None and poll.start_date is None and time.precision in ("day", "month"):
                poll.start_date, poll.end_date, poll.date_precision = time.first, time.last, time.precision
                for field in ("start_date", "end_date"):
                    at = document.original(time.start, time.end)
                    out.facts.append(Fact(poll.poll_id, poll.doc_id, field, str(getattr(poll, field)), *at))
        out.poll.append(known[key])
        out.wave.append("previous" if tag else "current")


def _who(document: Document, walk: _Walk, series: int, poll: Poll, facts: list[Fact]) -> None:
    """Pollster and sponsor of a poll, with the words that name them."""
    s = walk.series[series]
    names = list(dict.fromkeys([*s.names, *([s.unknown] if s.unknown else [])]))
    if not names:
        return
    p = registry.partners(names)
    poll.pollster = p.pollster
    poll.sponsor = "; ".join(p.sponsors) or None
    ref = next((r for r, of in zip(walk.refs, walk.of, strict=True) if of == series and r.named), None)
    if ref is None:
        return
    span = (ref.name_start, ref.name_end) if ref.name_start >= 0 else (ref.start, ref.end)
    for field in ("pollster", "sponsor"):
        value = getattr(poll, field)
        if value:
            facts.append(Fact(poll.poll_id, poll.doc_id, field, value, *document.original(*span)))


def _sections(walk: _Walk, mentions: Sequence[MethodMention]) -> list[int]:
    """Where an article that reports two polls of one pollster, each with its method at its end, goes on to the next.

    Each method paragraph but the last, by its own days of fieldwork and its own sample, ends a section.
    """
    starts = [s.start for s in walk.sentences]
    told: dict[int, tuple[set[str], set[str]]] = {}
    for m in mentions:
        if m.kind in ("field dates", "sample") and not m.sub and m.place is None:
            paragraph = walk.sentences[bisect_right(starts, m.start) - 1].paragraph
            days, counts = told.setdefault(paragraph, (set(), set()))
            if m.kind == "sample":
                counts.add(str(m.value))
            elif isinstance(m.value, dates.DateMention) and m.value.precision == "day" and m.value.first != m.value.last:
                days.add(f"{m.value.first} {m.value.last}")
    full = [(p, *told[p]) for p in sorted(told) if len(told[p][0]) == 1 and len(told[p][1]) == 1]
    ends = [a for a, b in pairwise(full) if a[1] != b[1] and a[2] != b[2]]
    return [max(s.end for s in walk.sentences if s.paragraph == p) for p, _, _ in ends]


def _states(
    document: Document, claims: Sequence[Claim], placed: Sequence[tuple[int | None, str | None]], walk: _Walk,
    stated: dict[tuple[int | None, str | None], list[MethodMention]],
) -> dict[int, str | None]:  # fmt: skip
    """The state of each claim whose pollster reports samples of several states, by the claim's position."""
    out: dict[int, str | None] = {}
    for series in dict.fromkeys(s for s, _ in placed if s is not None):
        counted = {m.place for m in stated.get((series, None), ()) if m.kind == "sample" and m.place and not m.sub}
        plural = any(of == series and r.plural and r.role == "noun" for r, of in zip(walk.refs, walk.of, strict=True))
        if len(counted) < 2 and not plural:
            continue
        mine = [i for i, (s, _) in enumerate(placed) if s == series]
        found = state_of(document.folded, walk.sentences, [(claims[i].sentence, claims[i].start, claims[i].end) for i in mine])
        if several(found):
            out.update(zip(mine, found, strict=True))
            for key in [k for k in stated if k[0] == series]:
                stated[key] = _with_states(document.folded, walk.sentences, stated[key])
    return out


def _with_states(text: str, sentences: Sequence[Sentence], mentions: Sequence[MethodMention]) -> list[MethodMention]:
    """Mentions with the state that their sentence says they are of ("In Iowa, the survey of 456 …")."""
    starts = [s.start for s in sentences]
    out = []
    for m in mentions:
        if m.place is None and m.kind in ("sample", "margin"):
            index = bisect_right(starts, m.start) - 1
            here = states(text, sentences[index])
            place = state_at(text, m.start, m.end, here, m.start) if len(here) == 1 else None
            m = replace(m, place=place) if place else m
        out.append(m)
    return out


def _same(walk: _Walk, placed: Sequence[tuple[int | None, str | None]]) -> dict[tuple[int | None, str | None], str]:
    """Earlier polls of one series that are one: a vague time ("earlier this month") within which an exact one lies."""
    out: dict[tuple[int | None, str | None], str] = {}
    past = dict.fromkeys((s, t) for s, t in placed if t)
    for series, tag in past:
        own = walk.times.get(tag or "")
        for other_series, other in past:
            at = walk.times.get(other or "")
            if other_series != series or other == tag or at is None or at.first is None or at.last is None:
                continue
            if own is None and (tag or "").startswith("earlier"):
                continue
            if own is not None and own.first and own.last and own.first <= at.first and at.last <= own.last:
                out[series, tag] = other or ""
    return out


def _mentions(document: Document, walk: _Walk) -> dict[tuple[int | None, str | None], list[MethodMention]]:
    """What the text states of how each poll was done."""
    text, lower = document.folded, document.lower
    out: dict[tuple[int | None, str | None], list[MethodMention]] = {}
    # sentences that can state a fact: those with a cue of method, and dates beside a poll ("a March 13-22 Gallup poll")
    wanted = {r.sentence for r in walk.refs if r.dated or _DIGITS.search(text, r.start, r.end + 60)}
    starts = [s.start for s in walk.sentences]
    for cue in _METHOD_CUES:
        at = lower.find(cue)
        while at >= 0:
            wanted.add(bisect_right(starts, at) - 1)
            at = lower.find(cue, at + len(cue))
    r = 0
    refs = walk.refs
    for index in sorted(wanted):
        sentence = walk.sentences[max(0, index)]
        while r < len(refs) and refs[r].sentence < index:
            r += 1
        here = []
        while r + len(here) < len(refs) and refs[r + len(here)].sentence == index:
            here.append(r + len(here))
        found = methods.read(text, lower, sentence, document.published)
        if not found:
            continue
        focus = walk.at(sentence, r)
        for m in found:
            if m.kind == "date" and m.start - sentence.start < 12 and _THEN_ASKED.match(lower, m.end, sentence.end):
                m = replace(m, kind="field dates", tie="fieldwork")  # "Between 3 and 9 May, Acme surveyed …"
            out.setdefault(walk.owner(m, here, focus), []).append(m)
    return out


_DIGITS = re.compile(r"\d,?\d\d(?!\d?%)|\d\d?-\d\d?\s[A-Za-z]|\b[A-Z][a-z]+\.?\s\d")
_THEN_ASKED = re.compile(r"[^.;]{0,80}?\b(?:surveyed|polled|interviewed|questioned|asked\s+[\d,]+)\b")
_METHOD_CUES = (
    "margin", "error", "plus or minus", "+/-", "credibility", "interview", "adults", "registered voters", "likely voters", "primary voters",
    "caucus", "respondents", "sampl", "surveyed", "polled", "questioned", "conducted", "taken ", "taken,", "fielded", "carried out", "poll of",
    "survey of", "survey between", "online", "phone", "landline", "weighted", "in the field", "gathered", "completed", "confidence",
)  # fmt: skip
