"""Which poll each figure belongs to: references resolved, polls listed, their facts attached."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from polls.document import Document
from polls.language.segment import Sentence
from polls.lexicon import registry
from polls.lexicon.registry import NameMention
from polls.linking.discourse import Reference, references
from polls.linking.waves import Cue, previous
from polls.records import Fact, Poll, Sample
from polls.rules.claim import Claim


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
    walk = _Walk(refs, sentences)
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
        cues = previous(lower, sentence.start, sentence.end, [claims[i] for i in mine], document.published)
        for i, cue in zip(mine, cues, strict=True):
            placed[i] = walk.place(sentence, claims[i], here, focus, cue)
    _list(document, placed, walk, out)
    return out


class _Walk:
    """Reads a document's references in order and knows which poll is being spoken of."""

    def __init__(self, refs: Sequence[Reference], sentences: Sequence[Sentence]) -> None:
        self.refs = refs
        self.paragraphs = [sentences[r.sentence].paragraph for r in refs]
        self.series: list[_Series] = []
        self.of: list[int | None] = []  # series of each reference
        self.focus: list[int | None] = []  # what is spoken of after each reference
        self.home: list[int | None] = []  # where to go back to at the paragraph's end
        self._resolve(first=True)
        self._count()
        self._resolve(first=False)
        self._count()

    def _count(self) -> None:
        counts: dict[int, int] = {}
        self.next: list[int | None] = []  # series of the next named reference, from each reference on
        following: int | None = None
        for r in range(len(self.refs) - 1, -1, -1):
            s = self.of[r]
            if s is not None:
                counts[s] = counts.get(s, 0) + 1
                if self.refs[r].named:
                    following = s
            self.next.append(following)
        self.next.reverse()
        self.counts = counts

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
                s = None
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

    def _after_paragraph(
        self, r: int, paragraph: int, focus: int | None, home: int | None, first: bool
    ) -> int | None:
        """What is spoken of when a new ``paragraph`` begins before reference ``r``: an aside about another poll is over."""
        if first or focus is None or home is None:
            return home
        counts = self.counts
        top = max((s for s in self.of[:r] if s is not None), key=lambda s: (counts.get(s, 0), -s), default=None)
        if top is None or top == home or counts.get(top, 0) < 2:
            return home
        following = self.next[r] if r < len(self.refs) else None
        if following == top:
            unnamed = self.paragraphs[r] == paragraph and not self.refs[r].named and self.of[r] == home
            return home if unnamed else top
        if counts.get(home, 0) <= 1 and following is None:
            return top
        return home

    def at(self, sentence: Sentence, r: int) -> int | None:
        """What is spoken of in a sentence, ``r`` being the number of references before it."""
        if r == 0:
            return next((s for s in self.focus if s is not None), None)
        focus, home = self.focus[r - 1], self.home[r - 1]
        if sentence.paragraph == self.paragraphs[r - 1]:
            return focus
        return self._after_paragraph(r, sentence.paragraph, focus, home, first=False)

    def _add(self, series: _Series) -> int:
        self.series.append(series)
        return len(self.series) - 1

    def _find_exit(self) -> int:
        exits = [s for s, series in enumerate(self.series) if series.exit_poll]
        if exits and (len(exits) == 1 or not self.series[exits[0]].names):
            return exits[0]
        return self._add(_Series([], {}, exit_poll=True, anonymous=True))

    def _named(self, ref: Reference, focus: int | None) -> int | None:
        names = list(ref.names)
        kinds = dict(zip(ref.names, ref.kinds, strict=False))
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
            lead = series.anonymous and not ref.other and not series.exit_poll and focus == 0
            # "a CNN poll … The poll, conducted by Acme": who did it is told later
            told = ref.definite and not ref.new and not ref.other and not series.field and not series.exit_poll and bool(field_names or ref.unknown)
            if (lead or told) and ref.exit_poll == series.exit_poll:
                series.names += names
                series.kinds |= kinds
                series.unknown = series.unknown or ref.unknown
                series.anonymous = False
                return focus
        return self._add(_Series(names, kinds, ref.unknown, ref.exit_poll))

    def place(
        self, sentence: Sentence, claim: Claim, here: Sequence[int], focus: int | None, cue: Cue | None
    ) -> tuple[int | None, str | None]:
        """The series of a claim and, for an earlier survey, what says so (``None``: the current one)."""
        before = [r for r in here if self.refs[r].start < claim.start and (self.of[r] is not None or self.refs[r].role == "polling")]
        after = [r for r in here if self.refs[r].start >= claim.end and (self.of[r] is not None or self.refs[r].role == "polling")]
        series, tag = focus, None
        if after and before and self.of[before[-1]] is None:
            before = []
        after = [r for r in after if not self.refs[r].comparison]
        if before:
            ref = self.refs[before[-1]]
            series = self.of[before[-1]]
            if ref.earlier and cue is None:
                tag = "earlier"
        elif after:
            ref = self.refs[after[0]]
            if not ref.earlier:
                series = self.of[after[0]]
        if cue is not None:
            tag = cue.words or "earlier"
        return series, tag


def _short(short: str, names: Sequence[str]) -> bool:
    """Whether a name is the initials of another ("CKI" of "Charles Koch Institute")."""
    return any(len(short) > 1 and short == "".join(w[0] for w in n.split() if w[0].isupper()) for n in names)


def _list(document: Document, placed: Sequence[tuple[int | None, str | None]], walk: _Walk, out: Linked) -> None:
    known: dict[tuple[int | None, str | None], int] = {}
    for series, tag in placed:
        key = (series, tag)
        if key not in known:
            known[key] = len(out.polls)
            poll = Poll(f"{document.sha256[:10]}-p{len(out.polls) + 1}", document.doc_id)
            if series is not None:
                s = walk.series[series]
                all_names = [*s.names, *([s.unknown] if s.unknown else [])]
                if all_names:
                    p = registry.partners(all_names)
                    poll.pollster = p.pollster
                    poll.sponsor = "; ".join(p.sponsors) or None
            out.polls.append(poll)
        out.poll.append(known[key])
        out.wave.append("previous" if tag else "current")
