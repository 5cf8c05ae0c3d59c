"""Which bound numbers look like a survey's figures, by the sentence they stand in and by what has been read before it."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from polls.language.segment import Sentence
from polls.rules import foreign, results, screen, survey_talk
from polls.rules.binding import Walk
from polls.rules.view import Bound, View

THRESHOLD = 2.3
SURE = 3.2  # from here a figure counts also where no rule found its answer
STEP = 70  # characters from which a sentence counts as a whole one where distances are told
# Readings that take all from figures before them.
_BY_PLACE = ("share.same", "list.at", "list.top")


class Weighing:
    """Weighs the numbers of a document's sentences, one after the other, and keeps what that of the next ones needs."""

    def __init__(
        self, lower: str, found: list[Sentence], prior: float, cues: set[int], walks: list[Walk] | None
    ) -> None:
        self.lower, self.found, self.prior, self.walks = lower, found, prior, walks
        self.cues, self.polled = cues, sorted(cues)
        self.night = results.counting(lower, found, len(cues))
        self.last_cue = self.last_accepted = self.last_read = -99
        self.weighed = self.kept = 0  # figures weighed so far, and those of them that were a survey's
        self.whole = self.fine = 0  # and of these the shares in whole numbers, and those to a tenth
        self.things = False  # whether what was counted last was no people
        self.steps = [0.0, *accumulate(min(1.0, (s.end - s.start) / STEP) for s in found)]

    def look_for_poll(self, s: Sentence) -> None:
        """Notes whether a sentence names a poll."""
        if s.index in self.cues:
            self.last_cue = s.index
        elif (
            self.last_cue < 0
            and s.index < 3
            and not self.cues.isdisjoint((s.index + 1, s.index + 2))
            and not survey_talk.economic(self.lower, [s])
        ):
            self.last_cue = s.index - 1  # a headline or a first sentence gives the figure, the next one names the poll

    def since(self, s: Sentence) -> int:
        """Sentences since the last accepted figure; a short question between counts for nothing."""
        count = self._apart(self.last_accepted, s.index) if self.last_accepted >= 0 else s.index - self.last_accepted
        asked = self.found[s.index - 1] if s.index - self.last_accepted == 2 else None
        short = asked is not None and asked.end - asked.start < 60
        return 1 if short and asked is not None and self.lower[asked.start : asked.end].endswith("?") else count

    def weigh(self, v: View, lone: bool) -> tuple[list[tuple[int, Bound]], set[int]]:
        """The bound numbers of a sentence that look like survey figures, and which of them surely do.

        ``lone``: the sentence gives nothing but bare numbers.
        """
        s = v.sentence
        made: list[tuple[int, Bound]] = []
        sure = set[int]()
        if not any(v.bound):
            self.last_read = s.index
            return made, sure
        place = self._place(s)
        self.last_read = s.index
        first = 0.0  # the weight of a pair's first number
        for k, b in enumerate(v.bound):
            if b is None or (lone and b.kind == "share" and s.index - self.last_accepted > 2):
                continue
            if made:
                place.accepted = 0
            place.whole, place.fine = self.whole, self.fine
            w, source = self._weight(v, k, b, place)
            if v.figure(k).pair == 2 and k and v.bound[k - 1] is not None:
                w = max(first, w) if first >= THRESHOLD else first  # a pair stands or falls together
            first = w
            self._count(v, k, b, w >= THRESHOLD)
            place.turned = b.rule if source and w < THRESHOLD else None
            place.turnout = source == "turnout"
            self.things = place.turned is not None and (
                source in foreign.THINGS or (self.things and source == foreign.ROW)
            )
            if w >= THRESHOLD:
                made.append((k, b))
            if w >= SURE:
                sure.add(k)
        if made:
            self.last_accepted = s.index
        return made, sure

    def _place(self, s: Sentence) -> screen.Place:
        """Where the figures of a sentence stand in their document."""
        after = bisect_right(self.polled, s.index)
        return screen.Place(
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

    def _weight(self, v: View, k: int, b: Bound, place: screen.Place) -> tuple[float, str | None]:
        """How strongly a bound number looks like a survey's figure, and which other source speaks against it."""
        w, parts, source = screen.weight(v, k, b, place)
        if (
            b.rule in _BY_PLACE
            and b.group in (None, "all")
            and not (place.issues or screen.goes_on(v, k, place))
            and self._economic(v.sentence)
        ):
            w -= 2.0
        if self.walks is not None:
            why = ", ".join(f"{what} {worth:+.1f}" for worth, what in parts if worth)
            self.walks[-len(v.figs) + k].outcome = f"{b.rule}: weight {w:.1f} of {THRESHOLD} ({why})"
        return w, source

    def _count(self, v: View, k: int, b: Bound, accepted: bool) -> None:
        """Counts a number that was weighed; of accepted shares also how finely they are told."""
        self.weighed += 1
        self.kept += accepted
        if accepted and b.kind == "share":
            self.whole += v.figure(k).grain >= 1
            self.fine += v.figure(k).grain < 1 and not self._averaged(v.sentence)

    def _apart(self, before: int, index: int) -> int:
        """How far a sentence is from one before it, in sentences of usual length: turns of talk are short."""
        if before < 0 or before == index:
            return index - before
        return max(1, round(self.steps[index] - self.steps[before]))

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
        return survey_talk.issues(self.lower, [*near, s])

    def _economic(self, s: Sentence) -> bool:
        """Whether a sentence and the one before it, as far as no poll stands between, tell of the economy."""
        return survey_talk.economic(self.lower, self.found[max(0, s.index - 1, self.last_cue + 1) : s.index + 1])
