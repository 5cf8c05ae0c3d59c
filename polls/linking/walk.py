"""Which poll is being spoken of: references resolved to series, in the order of the text.

A series is the polls of one pollster (or partnership) in a document. An aside about another poll ends with its
paragraph where the text comes back to the main one; what an earlier poll said never becomes the topic.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence

from polls.language.segment import Sentence
from polls.linking import reference_words
from polls.linking.general_polls import of_nobody
from polls.linking.introductions import Introductions
from polls.linking.reference import Reference
from polls.linking.roster import Roster, Series

# A line that says where the figures above it are from, and one that opens them.
_SOURCE = re.compile(r"[\s*\u2022(\u2014-]{0,4}(?:Sources?|SOURCES?|Data\ssource)\s?[:\u2013\u2014-]")
_HEADING = re.compile(r"[A-Z][^.!?:;,\d%\n]{2,60}")
# A line of a list: "LAB: 42% (+3)", "- Remain 46%"
_CELL = re.compile(
    r"[\s*\u2022\u2013\u2014-]{0,4}(?:[A-Z][\w'.-]*\s?){1,4}(?:\s?[:\u2013\u2014-])?\s?\d[\d.]*\s?(?:%|pc\b|per)"
)
# So many who stand at something make a list.
_A_LIST = 3
# So many lines a list may have.
_LINES = 12
# So many times the figures of a poll cited in passing, and a text is about the other one.
_HEAVIER = 2
# So many figures of a poll, and a text is about it.
_ENOUGH = 3


class Walk:
    """A document's references, each with its series, and what is spoken of between them.

    ``of[r]`` is the series of reference ``r`` (``None``: no poll in particular).
    """

    def __init__(
        self,
        text: str,
        refs: Sequence[Reference],
        sentences: Sequence[Sentence],
        figures: Sequence[int],
        standings: Mapping[int, tuple[str, float]] | None = None,
        contests: Mapping[int, frozenset[str]] | None = None,
    ) -> None:
        self.text = text
        self.refs = refs
        self.sentences = sentences
        self.paragraphs = [sentences[r.sentence].paragraph for r in refs]
        self._figures = figures  # where each begins, in order
        self._standings = standings or {}  # who stands at what, by where that figure begins
        self._contests = contests or {}  # whom a figure tells of, by where it begins
        self._roster = Roster()
        self.series = self._roster.series
        self.of: list[int | None] = [None] * len(refs)
        self._introductions = Introductions(text, refs, sentences, self._roster, self.of)
        # what is spoken of: after each reference, and in the paragraphs that hold none
        self._focus: list[int | None] = []
        self._between: dict[int, int | None] = {}
        self._resolve(first=True)
        if len(self.series) > 1:  # a second reading, now that it is known which polls the text comes back to
            self._next = self._look_ahead()
            named = [ref.named for ref in self.refs]
            self._told_of = Counter(s for s, _ in set(zip(self.of, self.paragraphs, strict=True)))
            self._named_in = Counter(s for s, _, n in set(zip(self.of, self.paragraphs, named, strict=True)) if n)
            self._resolve(first=False)
        # figures before any poll is named are of the first that comes, but of none that is told as another one
        self._first = next(
            (s for s, ref in zip(self._focus, self.refs, strict=True) if s is not None and not ref.other),
            next((s for s in self._focus if s is not None), None),
        )
        self.sourced = self._sources() if "ource" in text or "OURCE" in text else {}

    def at(self, sentence: Sentence, r: int) -> int | None:
        """The series spoken of at the beginning of a sentence, ``r`` being the number of references before it."""
        if sentence.paragraph in self.sourced:
            return self.sourced[sentence.paragraph]
        if r == 0:
            return self._first  # figures before any poll is named belong to the first that follows
        k = r - 1
        focus = self._focus[k]
        if sentence.paragraph == self.paragraphs[k]:
            alone = k == 0 or self.paragraphs[k - 1] != self.paragraphs[k]
            told = focus is not None and self.of.count(focus) > 1
            if self.refs[k].role == "polling" and of_nobody(self.text, self.refs[k], sentence, alone, told):
                return None  # "… in national polls. But he has fallen to 12 percent": whose poll is not said
            return focus
        if r < len(self.refs) and sentence.paragraph == self.paragraphs[r]:
            return self._entering[r]
        return self._between[sentence.paragraph]

    def _sources(self) -> dict[int, int]:
        """The series of paragraphs that a line "Source: an Acme poll of …" closes, by paragraph: back to a heading."""
        out: dict[int, int] = {}
        named = {p for p, ref in zip(self.paragraphs, self.refs, strict=True) if ref.named}
        for ref, series in zip(self.refs, self.of, strict=True):
            line = self.sentences[ref.sentence]
            if series is None or not ref.named or not _SOURCE.match(self.text, line.start):
                continue
            block: list[int] = []
            for i in range(line.index - 1, -1, -1):
                before = self.sentences[i]
                if before.paragraph in named or _HEADING.fullmatch(self.text, before.start, before.end):
                    break
                block.append(before.paragraph)
            else:
                continue
            if before.paragraph not in named or _SOURCE.match(self.text, before.start):
                out.update(dict.fromkeys(block, series))
        return out

    def _look_ahead(self) -> list[int | None]:
        """For each reference, the series of the next named one, from itself on."""
        out: list[int | None] = [None] * (len(self.refs) + 1)
        for r in range(len(self.refs) - 1, -1, -1):
            s = self.of[r]
            out[r] = s if s is not None and self.refs[r].named else out[r + 1]
        return out

    def _resolve(self, first: bool) -> None:
        focus: int | None = None
        home: int | None = None  # where the text goes back to at the end of the paragraph
        self._focus, self._between, self._entering = [], {}, dict[int, int | None]()
        for each in self.series:
            each.count, each.words, each.last, each.plural, each.other = 0, set(), 0, False, False
        top: int | None = None  # the series with most references so far
        passing: int | None = None  # the series brought up in passing last
        self._figured = Counter[int | None]()  # how many figures have been told of each series so far
        self._counted = 0
        self._said = dict[int | None, dict[str, float]]()  # what has been told of each series, for whom
        self._told_for = dict[int | None, set[str]]()  # and for whom, figures of any kind
        self._stood = dict[int, set[int]]()  # and in which paragraphs it has been spoken of
        for r, ref in enumerate(self.refs):
            paragraph = self.paragraphs[r]
            if r and paragraph != self.paragraphs[r - 1]:
                home = self._pass_over(r, paragraph, focus, home, None if first else top)
                focus = home = home if first else self._return(r, paragraph, home, top)
                self._entering[r] = focus
            self._tell(self.sentences[ref.sentence].start, focus)
            s, aside = self._series_of(r, ref, focus, home, first)
            if not first and home is not None and s not in (None, home):
                passing = s if self._in_passing(r) or (not ref.named and s == passing) else None
                aside = aside or passing is not None or self._average_once(ref, s, home)
            self.of[r] = s
            if ref.last and s is not None and (self.series[s].count or ref.comparison):
                ref.earlier = aside = True  # "the last Acme poll", after the one being reported
            if s is not None:
                if not aside or focus is None:
                    focus = home = s
                elif not (ref.earlier or ref.comparison or self._beside(ref)):
                    focus = s
                series = self.series[s]
                series.count += 1
                series.words.add(ref.word)
                series.last, series.plural, series.other = paragraph, ref.plural, series.other or ref.other
                self._stood.setdefault(s, set()).add(paragraph)
                if s != passing and (top is None or series.count > self.series[top].count):
                    top = s
            self._focus.append(focus)
            end = self.sentences[ref.sentence].end
            after = self.refs[r + 1].start if r + 1 < len(self.refs) else end
            self._tell(min(end, after), s if s is not None else focus)
        if self.refs:
            self._pass_over(len(self.refs), self.sentences[-1].paragraph + 1, focus, home, None if first else top)

    def _pass_over(self, r: int, stop: int, focus: int | None, home: int | None, top: int | None) -> int | None:
        """Says of the paragraphs from the one behind reference ``r - 1`` to ``stop`` what is spoken of in them.

        Returns what the text is about at their end.
        """
        listed = True
        self._tell(self._begin(self.paragraphs[r - 1] + 1), focus)
        for paragraph in range(self.paragraphs[r - 1] + 1, stop):
            s = self._return(r, None, home, top)
            if s != home and (self._goes_on_of(home, s, paragraph) or self._its_cell(r, paragraph, listed)):
                s = home
            if s != home and self._its_contest(home, s, paragraph):
                s = home
                if s is not None:
                    self.series[s].last = paragraph
            listed = s == home
            self._between[paragraph] = s
            if self._tell(self._begin(paragraph + 1), s):
                home = s
        return home

    def _its_cell(self, r: int, paragraph: int, listed: bool) -> bool:
        """Whether a paragraph is a line of the list that the one before it opens, or goes on with (``listed``)."""
        if not listed or self.paragraphs[r - 1] < paragraph - _LINES:
            return False
        begin, end = self._begin(paragraph), self._begin(paragraph + 1)
        return end - begin < 60 and _CELL.match(self.text, begin) is not None

    def _goes_on_of(self, guest: int | None, main: int | None, paragraph: int) -> bool:
        """Whether a paragraph goes on with the list of a poll cited in passing, and repeats one of the main poll's.

        "Labour is at 6, the Greens at 2 and the others at 4", of all of whom the main one has told other figures.
        """
        begin, end = self._begin(paragraph), self._begin(paragraph + 1)
        here = [self._standings[at] for at in self.figures_in(begin, end) if at in self._standings]
        of_main, of_guest = self._said.get(main, {}), self._said.get(guest, {})
        if len(here) < _A_LIST or not of_guest or any(whose in of_guest for whose, _ in here):
            return False
        told = [(of_main[whose], value) for whose, value in here if whose in of_main]
        return len(told) + 1 >= len(here) and any(one != other for one, other in told)

    def _its_contest(self, guest: int | None, main: int | None, paragraph: int) -> bool:
        """Whether a paragraph tells of those of whom only a poll cited in passing has told, and the main one never."""
        begin, end = self._begin(paragraph), self._begin(paragraph + 1)
        here = frozenset[str]().union(*(self._contests.get(at, ()) for at in self.figures_in(begin, end)))
        of_guest, of_main = self._told_for.get(guest, set()), self._told_for.get(main, set())
        return not here.isdisjoint(of_guest) and here.isdisjoint(of_main)

    def _begin(self, paragraph: int) -> int:
        """Where a paragraph begins."""
        i = bisect_left(self.sentences, paragraph, key=lambda s: s.paragraph)
        return self.sentences[i].start if i < len(self.sentences) else len(self.text)

    def figures_in(self, start: int, end: int) -> Sequence[int]:
        """Where the figures between two places begin."""
        return self._figures[bisect_left(self._figures, start) : bisect_left(self._figures, end)]

    def _tell(self, until: int, s: int | None) -> int:
        """Counts the figures from where they have been counted so far for a series; returns how many there are."""
        stop = bisect_left(self._figures, until, self._counted)
        found = stop - self._counted
        self._figured[s] += found
        for at in self._figures[self._counted : stop] if self._contests else ():
            self._told_for.setdefault(s, set()).update(self._contests.get(at, ()))
            if at in self._standings:
                whose, value = self._standings[at]
                self._said.setdefault(s, {}).setdefault(whose, value)
        self._counted = stop
        return found

    def _back(self, r: int, paragraph: int | None, guest: int) -> int | None:
        """The poll that a text is about, where one that it has cited in passing has had its say.

        What was told in one paragraph only, and is not told of again, ends with it, where most figures have been
        another poll's; "the poll", before any figure of that one, is still the guest.
        """
        main = max(self._figured, key=self._figured.__getitem__)
        told = self._figured[guest]
        if main is None or self._figured[main] < _ENOUGH or 2 * self._figured[main] <= self._figured.total():
            return None
        if main == guest:
            return main
        if not told and self._told_alone(r, guest):
            told = 1  # "The most recent Acme poll has it failing by 17": of a figure that no rule has read
        if not 0 < _HEAVIER * told <= self._figured[main]:
            return None
        if self._next[r] == guest or len(self._stood.get(guest, ())) > 1:
            return None
        pointed = paragraph is not None and not self.refs[r].named and self.of[r] == guest
        return None if pointed else main

    def _series_of(
        self, r: int, ref: Reference, focus: int | None, home: int | None, first: bool
    ) -> tuple[int | None, bool]:
        """The series of a reference, and whether it is an aside that the text does not go on about."""
        aside = ref.earlier or ref.comparison or self._beside(ref) or ref.dated
        if not first and ref.plural and ref.definite and not ref.named and self._several(ref, focus):
            ref.role = "polling"
            return None, True  # "Taken together, these six polls have her ahead by 4"
        if ref.role == "polling":  # "new Acme polls … the polls"
            its = ref.definite and focus is not None and (self.series[focus].plural or self._only_house(ref, focus))
            return (focus if its else None), aside
        if ref.named:
            # "in statewide polls done for Acme": several polls are not what the text goes on about
            aside = aside or (ref.plural and ref.by and not ref.definite and focus is not None)
            return (self._introductions.of(ref, focus) if first else self.of[r]), aside
        if ref.word == "aver":  # "in the average": the latest that has been told of, if any
            averages = [s for s, t in enumerate(self.series) if t.averages or "aver" in t.words]
            return (averages[-1] if averages else None), True
        if not first and (ref.indefinite or focus is None):
            s = self.of[r]
            if s is not None and (house := self._own_earlier(ref, s)) is not None:
                ref.earlier = True
                return house, True
            return s, aside or not (ref.other or ref.new or s == focus or focus is None)
        if ref.exit_poll:
            if focus is not None and reference_words.back_then(self.text, ref):
                ref.earlier = aside = True
            if ref.other and ref.indefinite:  # "in a separate state exit poll"
                return self._roster.add(Series(exit_poll=True, anonymous=True)), True
            return self._roster.exit(), aside
        before = self.refs[r - 1] if r else ref
        own = before.named and before.sentence == ref.sentence and self.of[r - 1] == focus
        if ref.definite and ref.new and home is not None and not own:
            return home, aside  # "the latest poll": not the one of the aside
        if not ref.indefinite or focus is None:
            return (self._roster.add(Series(anonymous=True)) if focus is None and not ref.plural else focus), aside
        if (
            not ref.other
            and len(self.series) == 1
            and self._figured[focus] == 0
            and self.refs[r - 1].sentence + 1 >= ref.sentence
            and first
        ):
            return focus, aside  # "Acme carried out a survey. In a recent poll of bakers 58% …": of it nothing was told
        if ref.other or (ref.new and not all(s.anonymous for s in self.series)):
            return self._roster.add(Series(anonymous=True)), aside
        if not self.series[focus].anonymous and not (self._one_with(r, ref, focus) or self._by_method(ref)):
            return self._roster.add(Series(anonymous=True)), True
        return focus, aside

    def _own_earlier(self, ref: Reference, s: int) -> int | None:
        """The only house that a text names, where a poll of some past day without a name is one of its own.

        "Her rival had only 16 percent in a poll conducted Sept. 12", of a text about one house's poll.
        """
        if not self.series[s].anonymous or self.of.count(s) > 1 or ref.other or ref.new or ref.exit_poll or ref.plural:
            return None
        named = [k for k, each in enumerate(self.series) if not each.anonymous]
        if len(named) != 1 or self.series[named[0]].averages:
            return None
        return named[0] if reference_words.was_so_then(self.text, ref, self.sentences[ref.sentence]) else None

    def _one_with(self, r: int, ref: Reference, focus: int) -> bool:
        """Whether a poll without a name is the one that its sentence has named: "the Acme Poll, … a poll of 900"."""
        before = self.refs[r - 1]
        if before.sentence != ref.sentence or not before.named or self.of[r - 1] != focus:
            return False
        return reference_words.goes_on(self.text[before.end : ref.start])

    def _by_method(self, ref: Reference) -> bool:
        """Whether a poll that nobody is named for, told of by its method alone, is of the only house of a text so far.

        "And now? 51 percent approve, in a poll of 1,007 people taken April 28 to May 1."
        """
        told = [each for each in self.series if not each.anonymous]
        own = self.sentences[ref.sentence]
        return len(told) == 1 == len(self.series) and reference_words.taken(self.text, ref, own)

    def _beside(self, ref: Reference) -> bool:
        """Whether a poll is only what figures of its sentence are set beside: without any, it is what comes next.

        So is one whose figure another is compared with, and one that only tells when another was done.
        """
        if reference_words.measures(self.text, ref):
            return True
        own = self.sentences[ref.sentence]
        i = bisect_left(self._figures, own.start) if ref.beside else 0
        return ref.beside and i < len(self._figures) and self._figures[i] < own.end

    def _several(self, ref: Reference, focus: int | None) -> bool:
        """Whether a reference is to so many polls, where those of several houses have been told of."""
        told = [s for s, each in enumerate(self.series) if each.count and not each.anonymous]
        counts = reference_words.counted(self.text, ref)
        return counts and len(told) > 1 and not (focus is not None and self.series[focus].plural)

    def _told_alone(self, r: int, guest: int) -> bool:
        """Whether a poll has been spoken of once before reference ``r``, by its name, in a sentence with a number."""
        spoken = [ref for ref, s in zip(self.refs[:r], self.of[:r], strict=True) if s == guest]
        own = (self.sentences[ref.sentence] for ref in spoken)
        return len(spoken) == 1 and spoken[0].named and all(reference_words.by_so_much(self.text, s) for s in own)

    def _only_house(self, ref: Reference, focus: int) -> bool:
        """Whether a reference points to polls of the only house that has been told of.

        "In all of these surveys", "The statewide polls were conducted by phone".
        """
        if [s for s, each in enumerate(self.series) if each.count] != [focus]:
            return False
        return reference_words.all_done(self.text, ref)

    def _return(self, r: int, paragraph: int | None, home: int | None, top: int | None) -> int | None:
        """What is spoken of in a new paragraph before reference ``r``: an aside about another poll is over.

        ``paragraph`` is that of reference ``r`` where the reference stands in the new paragraph, else ``None``.
        """
        if home is None or top is None:
            return home
        passed = self._back(r, paragraph, home)
        if passed is not None:
            return passed
        if top == home or self.series[top].count < 2:
            back = self._next[r]
            # an aside of one sentence, before the text speaks of an earlier poll again
            over = back is not None and back != home and self.series[back].count and self.series[home].count == 1
            return back if over and (paragraph is None or paragraph - self.series[home].last > 1) else home
        main, aside = self.series[top], self.series[home]
        pointed = False  # the paragraph speaks of "the survey"
        if paragraph is not None:
            ref = self.refs[r]
            pointed = not ref.named and self.of[r] == home
            if (
                pointed
                and paragraph - aside.last > 1
                and not aside.other
                and (
                    (aside.count == 1 and not main.averages and self._told(aside.last))
                    or (ref.word in main.words and ref.word not in aside.words)
                )
            ):
                return top  # "the survey" is the one that has been called so
        following = self._next[r]
        if following == top:
            # "the poll", some paragraphs after another was told of once, where the text goes on about the main one
            over = paragraph is not None and paragraph - aside.last > 1 and aside.count == 1 and main.count > 2
            return home if pointed and not over else top
        over = aside.count <= 1 and following is None and not pointed and self._told(aside.last)
        return top if over and not self._closed(r, top, home) else home

    def _closed(self, r: int, main: int, guest: int) -> bool:
        """Whether a text has told how the main poll was done before it turns to another one: it is through with it."""
        i = next((i for i in range(r - 1, -1, -1) if self.of[i] == guest), -1)
        before = next((self.refs[k] for k in range(i - 1, -1, -1) if self.of[k] == main), None)
        if i < 0 or before is None or not (self.refs[i].other or self.refs[i].new):
            return False
        return reference_words.how_done(self.text, self.sentences[before.sentence])

    def _in_passing(self, r: int) -> bool:
        """Whether a poll is brought up within a paragraph that has figures of another, and nowhere else."""
        ref, paragraph = self.refs[r], self.paragraphs[r]
        s = self.of[r]
        if s is None or self._named_in[s] > 1 or self.series[s].averages or ref.new or not ref.named:
            return False
        if self._introductions.elsewhen(ref):
            return True
        if ref.other and r and self.refs[r - 1].sentence == ref.sentence and self.of[r - 1] not in (None, s):
            return True  # "The survey echoes a similar study by Acme, which found"
        if self._told_of[s] > 1:
            return False  # "the poll" in a later paragraph may be this one
        own = self.sentences[ref.sentence]
        before = (s for s in self.sentences[max(0, own.index - 12) : own.index] if s.paragraph == paragraph)
        return any(reference_words.figures(self.text, s) for s in before)

    def _average_once(self, ref: Reference, s: int | None, home: int) -> bool:
        """Whether an average of polls is brought up in one paragraph, of a text that has told figures of a poll.

        It measures who is ahead, and no more: what comes next is the poll's again. A heading opens what follows.
        """
        if s is None or not self.series[s].averages or self.series[home].averages:
            return False
        tells = any(c.isdigit() for c in self.text[ref.end : self.sentences[ref.sentence].end])
        return tells and self._told_of[s] == 1 and self._figured[home] >= _ENOUGH

    def _told(self, paragraph: int) -> bool:
        """Whether a paragraph holds a figure: a poll brought up without any is what the next paragraph tells of."""
        return any(reference_words.figures(self.text, s) for s in self.sentences if s.paragraph == paragraph)
