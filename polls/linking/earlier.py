"""Which references are to earlier polls, and the times that set those apart: "in the June poll", "a year ago"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Mapping, Sequence

from polls.document import Document
from polls.language import dates
from polls.language.calendars import MONTH_STEMS, SEASON_NAMES
from polls.language.dates import DateMention
from polls.language.numbers import TWO_TO_TEN
from polls.linking import dated
from polls.linking.reference import Place
from polls.linking.survey_words import ASKED, DONE
from polls.linking.time_beside import Cue
from polls.linking.walk import Walk
from polls.rules.claim import Claim

# How long before publication another pollster's poll is an earlier one, in days: for a month (a poll cited for what it
# alone asked is as good as new for most of a year) and for a bare year.
_OLD_MONTH = 300
_OLD_YEAR = 730
_OLD = 28  # field dates that are older are of no poll being reported
_LONG_PAST = 1100  # a poll so many days old is none that is being reported
# How long before publication the days of a second poll of one pollster make it the earlier one.
_NEWEST = 14
# More days than a month or two have.
_QUARTER = 80
_NEWS = re.compile(r"\b(?:released|published|out|issued|unveiled)\s+(?:on\s+|in\s+|last\s+)?\Z")
# Words of time that name one: not "the previous poll", "at that time".
_NAMES_TIME = re.compile(rf"\d|\bago\b|last\s|earlier\s|\b(?:{MONTH_STEMS}|{SEASON_NAMES})")
# "a survey conducted in June", "the poll of 3-7 October", "a poll late last month", "a poll published on April 3"
_OF_TIME = re.compile(
    rf"(?:\s(?:was\s)?(?:{DONE}|(?P<news>released|published|issued|unveiled)))?(?:\s(?:back\s)?(?:in|from|of|on|for|between|late|early|during))?\s"
)
_A_DAY = re.compile(
    r"(?<!\d)(?:[0-3]?\d(?:st|nd|rd|th)?|first)(?!\d)(?!\s(?:\w+\s)?(?:day|week|month|year|quarter|decade|wave|poll|survey|round)s?\b)"
)
# "a poll published days before that vote", of which the text has told
_BEFORE_THAT = re.compile(
    rf"(?:\s(?:{DONE}|released|published))?\s(?:(?:just|shortly|right|immediately|a|an|the|few|two|three|four|five|six|\d\d?|some|several|days?|weeks?|months?|night|weekend|eve|on|in)\s){{0,4}}"
    r"(?:before|after|ahead\sof|prior\sto|of|following)\sthat\s(?!year|month|week|quarter|(?:is|was|are|were|had|has|would|will)\b)[a-z]"
)
# "Four years later it stood at …"
_YEARS_ON = re.compile(
    rf"[\s\"'(]*(?:(?:but|and|just|only|barely|yet)\s)?(?P<n>an?|one|{TWO_TO_TEN}|\d\d?)\s(?P<unit>week|month|year|decade)s?\s(?:later|on|after\sthat|afterwards?)\b"
)
_NUMBERS = {w: n for n, w in enumerate(TWO_TO_TEN.split("|"), 2)}
_DAYS = {"week": 7, "month": 30, "year": 365, "decade": 3652}
# "when Acme asked", "the last time that it looked"
_WHEN_ASKED = re.compile(
    r"\b(?:when|the\slast\stime)\s(?:that\s)?(?:[\w'&-]+\s){1,4}?(?:last\s)?(?:asked|polled|surveyed|looked|measured|tested|checked)\s(?:[\w'-]+\s){0,4}?\Z"
)
_OF_NOW = ("this year's", "this month's", "this week's", "today's")  # a poll
# Words for a time that has been told.
_IN_MONTH = re.compile(rf"(?:in|during)\s(?:{MONTH_STEMS})[a-z]*")
_MONTH_IN = re.compile(rf"\b{MONTH_STEMS}[a-z]*('s)?\b")
_THEN = re.compile(r"\b(?:(?:back )?then|at th(?:e|at) (?:time|point|stage)|in those days)\b")
_WHEN = re.compile(r",?\s(?:when|at\swhich)\b")
_ASKED_AT = re.compile(
    r"\b(?:surveyed|polled|interviewed|questioned|quizzed|canvassed)(?:\s(?:online|nationwide|nationally|statewide|here"
    r"|by\s(?:tele)?phone|in\s\w+))?\s\Z"
)
# "the previous survey, the lowest level since the vote in October": the time of what is told beside a poll
_OF_ELSE = re.compile(r"\b(?:since|until|lowest|highest|worst|best|record)\b")
_LEAD = 1  # the last sentence of those that say what is news
_CAME_OUT = re.compile(r",?\s(?:[\w'&.-]+\s){1,7}?(?:published|released|unveiled|issued|announced)\b")
_A_YEAR = re.compile(r"[a-z]+(?:\s(?:of|the))?\s(?P<year>\d{4})")
_FIGURE_OF = re.compile(
    r"[\w.+-]+(?:\s?(?:%|percent|per\scent|points?))?,?\s"
    r"(?:(?:measured|recorded|registered|found|seen|posted)\s)?(?:(?:in|on|of|from|between)\s)?(?:(?:the|its|their|a|an)\s)?"
)
_SAME_QUESTION = re.compile(r"\bsame question\b|\b(?:in|by) comparison\b")


# "Acme - a school in Ohio - asked voters last month", "Acme polled 900 adults in May"
_ASKS_WHOM = re.compile(
    rf"(?:\s[-\u2013\u2014]\s[^-\u2013\u2014.;]{{3,90}}\s[-\u2013\u2014]|,\s[^,.;]{{3,90}},)?\s(?:has\s|had\s|also\s)?{ASKED}\s(?:[\w,-]+\s){{0,5}}?(?=(?:last|this|earlier|in)\s)"
)


class Earlier:
    """What makes references and figures earlier ones: a tag for each, one tag for one time.

    ``times`` holds the times that tags stand for, where the text names one of a day or a month; ``spans`` all times;
    ``aged`` the times of references to another pollster's poll of some months ago, which is an earlier one only where
    it answers the question that was spoken of.
    """

    def __init__(self, document: Document, walk: Walk) -> None:
        self.text, self.lower, self.published = document.folded, document.lower, document.published
        self.year = document.published.year if document.published else 0
        self.walk = walk
        self.times: dict[str, DateMention] = {}
        self.spans: dict[str, DateMention] = {}
        self.aged: dict[int, str] = {}
        self._cues: dict[str, str] = {"": ""}
        self.tags: list[str | None] = self._read()

    def _read(self) -> list[str | None]:
        """For each reference, why it is an earlier poll than the one being reported, or ``None``."""
        walk = self.walk
        out: list[str | None] = []
        plain: set[int] = set()  # series with a reference that is neither dated nor earlier, so far
        named: list[int] = []  # series that somebody is named for, so far
        # "the poll", behind a dated one, is that one
        undated = {s for s, ref in zip(walk.of, walk.refs, strict=True) if ref.named and not (ref.dated or ref.earlier)}
        for r, (ref, s) in enumerate(zip(walk.refs, walk.of, strict=True)):
            tag: str | None = None
            if ref.earlier or (ref.comparison and ref.role != "actor" and not ref.definite):
                tag = self._when(r) or f"earlier {r}"
            elif _BEFORE_THAT.match(self.lower, ref.end):
                tag = f"earlier {r}"
            elif ref.comparison and ref.role != "actor" and (when := self._when(r)):
                tag = when  # "compared with the poll of June 3-7"
            elif ref.that and r and not ref.named:
                tag = out[r - 1]
            elif ref.dated:
                tag = self._dated(r, s in plain, any(t != s for t in named), s in undated)
            elif ref.indefinite and s in plain and not (ref.new or ref.other):
                tag = self._days_ago(r) or self._before_the_current(r)
            elif named and (out_on := self._out_before(r)) is not None:
                tag = out_on
            elif r and self._goes_on(r):
                tag = out[r - 1] if not ref.named and not ref.new else None  # "a poll in October … in the poll"
            out.append(tag)
            if s is not None:
                told = ref.role != "actor" or self._tells(r)  # "says Doe, of Acme" speaks of no poll
                if told and not (ref.dated or ref.earlier) and (ref.named or ref.definite or ref.indefinite):
                    plain.add(s)
                if len(named) < 2 and s not in named and not walk.series[s].anonymous:
                    named.append(s)
        return out

    def _tells(self, r: int) -> bool:
        """Whether the sentence of a reference has figures."""
        sentence = self.walk.sentences[self.walk.refs[r].sentence]
        return len(self.walk.figures_in(sentence.start, sentence.end)) > 0

    def _goes_on(self, r: int) -> bool:
        """Whether a reference may be to the dated poll that the one before it in the paragraph names."""
        walk, before = self.walk, self.walk.refs[r - 1]
        if not before.dated or before.comparison or walk.of[r] != walk.of[r - 1]:
            return False
        now = self.lower.startswith(_OF_NOW, walk.refs[r].start)
        return not now and walk.paragraphs[r] == walk.paragraphs[r - 1]

    def _dated(self, r: int, known: bool, others: bool, undated: bool) -> str | None:
        """The tag of a reference that names a past time: ``known`` if its pollster's poll has been spoken of before,
        ``others`` if another's has, ``undated`` if its pollster's poll is also spoken of without a time."""
        when = self._when(r)
        if self._just_now(when):
            return None  # "an Aug. 8 Acme poll", told on Aug. 14
        if known and when is not None and self._asked_then(r, when):
            return None
        if known or (others and undated):
            return when or f"earlier {r}"
        still = dated.EARLIER_STILL.match(self.lower, self.walk.refs[r].end) if r else None
        if still is not None and "lished" not in still.group() and "leased" not in still.group():
            return when or f"earlier {r}"
        if not others:
            old = self.spans.get(when) if when and self.published is not None else None
            return when if old is not None and old.last and (self._now() - old.last).days > _LONG_PAST else None
        ref = self.walk.refs[r]
        if _SAME_QUESTION.search(self.lower, self.walk.sentences[ref.sentence].start, ref.start):
            return when or f"earlier {r}"
        d = self.spans.get(when) if when else None
        if d is None or d.last is None:
            return None  # another pollster's poll of a time that cannot be told
        age = (self._now() - d.last).days
        if when and age > _OLD:
            self.aged[r] = when
        return when if age > (_OLD_YEAR if d.precision == "year" else _OLD_MONTH) else None

    def _asked_then(self, r: int, when: str) -> bool:
        """Whether the poll that has been told of was asked then: "Acme asked voters last month … last month's poll"."""
        walk = self.walk
        for q in range(r):
            ref = walk.refs[q]
            if walk.of[q] != walk.of[r] or ref.dated or ref.earlier:
                continue
            asked = _ASKS_WHOM.match(self.lower, ref.end, walk.sentences[ref.sentence].end)
            if asked is not None and any(
                self.tag(d) == when for d in dates.find(self.text, asked.start(), asked.end() + 30, self.published)
            ):
                return True
        return False

    def _just_now(self, when: str | None) -> bool:
        """Whether a time is of days so close to publication that a poll of them is a new one, or is not over yet."""
        d = self.spans.get(when) if when else None
        if d is None or d.last is None or d.precision == "week" or self.published is None:
            return False
        age = (self.published - d.last).days
        if d.precision == "day":
            return 0 <= age <= _NEWEST
        if d.precision == "month" and d.first is not None and (d.last - d.first).days > _QUARTER:
            return 0 <= age <= _OLD  # "the third quarter survey", out in October
        return age < 0 and self.lower[d.start : d.end].isdigit()  # "the 2025 survey", told in that year

    def _before_the_current(self, r: int) -> str | None:
        """The tag of a reference to a poll of a house that "the current poll" is set against in its paragraph."""
        walk = self.walk
        if r + 1 >= len(walk.refs) or walk.paragraphs[r + 1] != walk.paragraphs[r] or walk.refs[r].plural:
            return None
        after = walk.refs[r + 1]
        if not (after.new and after.definite) or after.named or walk.of[r + 1] != walk.of[r]:
            return None
        here, then = walk.sentences[walk.refs[r].sentence], walk.sentences[after.sentence]
        told = walk.figures_in(here.start, then.start) and walk.figures_in(then.start, then.end)
        return (self._when(r) or f"earlier {r}") if told else None

    def _days_ago(self, r: int) -> str | None:
        """The tag of a reference to a known pollster's poll that tells days of its own, older than a new poll's."""
        when = self._when(r)
        d = self.times.get(when) if when else None
        if d is None or d.last is None or d.precision != "day" or d.first == d.last or self.published is None:
            return None
        return when if (self.published - d.last).days > _NEWEST else None

    def _out_before(self, r: int) -> str | None:
        """The tag of a reference to some poll of days some time before the text came out: "a poll released July 3"."""
        ref = self.walk.refs[r]
        if ref.named or not ref.indefinite or ref.new or ref.exit_poll or self.published is None:
            return None
        tag, day = self.told_with(r) or ("", self.published)
        exact = tag.startswith("out ") or (tag in self.times and self.times[tag].precision == "day")
        return tag if exact and self.over(day) else None

    def told_with(self, r: int) -> tuple[str, dt.date] | None:
        """The tag and the last day of the time that the phrase of a reference tells: "the June survey"."""
        ref, sentence = self.walk.refs[r], self.walk.sentences[self.walk.refs[r].sentence]
        if ref.new or ref.comparison:
            return None
        for d in dates.find(self.text, sentence.start, min(sentence.end, ref.end + 80), self.published):
            inside = ref.start <= d.start and d.end <= ref.end
            behind = _OF_TIME.fullmatch(self.lower, ref.end, d.start) if d.start >= ref.end else None
            front = d.end <= ref.start and ref.indefinite and self.text[d.end : ref.start] == ", "
            front = front and not self.walk.figures_in(sentence.start, d.start)  # "up from 40% in July, a poll found"
            if d.last is not None and (inside or behind or front):
                # when a poll came out sets it apart, and is no day on which it was taken
                return f"out {d.first}" if behind is not None and behind["news"] else self.tag(d), d.last
        return None

    def inside(self, r: int) -> bool:
        """Whether the phrase of a reference names a month: "the September survey"."""
        ref = self.walk.refs[r]
        return bool(_MONTH_IN.search(self.lower, ref.start, ref.end))

    def age(self, day: dt.date) -> int:
        """So many days before publication a day was."""
        return (self._now() - day).days

    def ends(self, tag: str) -> dt.date:
        """The last day of a tag's time; without one, the end of time."""
        time = self.spans.get(tag)
        return time.last if time is not None and time.last is not None else dt.date.max

    def over(self, day: dt.date) -> bool:
        """Whether a day is not so close to publication that a poll of it must be the one that is news."""
        return self.age(day) > _NEWEST

    def passed(self, day: dt.date) -> bool:
        """Whether a day is none of a poll that is news."""
        return self.age(day) > _OLD

    def _now(self) -> dt.date:
        """The publication date; without one, the latest time that the text gives a poll."""
        if self.published is None:
            for r, ref in enumerate(self.walk.refs):
                if ref.dated:
                    self._when(r)
            self.published = max(t.last for t in self.times.values() if t.last is not None)
        return self.published

    def _when(self, r: int) -> str | None:
        """The past time that a reference names, or ``None``."""
        refs = self.walk.refs
        ref = refs[r]
        end = min(self.walk.sentences[ref.sentence].end, ref.end + 80)
        if r + 1 < len(refs):
            end = max(ref.end, min(end, refs[r + 1].start))
        start = ref.start
        if ref.indefinite and self.text.startswith(", ", start - 2):  # "In October, a poll found"
            start = max(self.walk.sentences[ref.sentence].start, start - 36)
        for d in dates.find(self.text, start, end, self.published):
            if d.last is None or _NEWS.search(self.lower, max(start, d.start - 24), d.start):
                continue
            if d.start > ref.end and _OF_ELSE.search(self.lower, ref.end, d.start):
                return None
            return self.tag(d)
        return None

    def tag(self, d: DateMention) -> str:
        """The tag of a time."""
        tag = f"{d.first} {d.last}"
        self.spans.setdefault(tag, d)
        if d.precision != "week":
            self.times.setdefault(tag, d)
        return tag

    def time(self, cue: Cue) -> str:
        """The tag of a cue's words: the time that they name, else the words."""
        if not cue.words or _THEN.fullmatch(cue.words):
            meant = self._meant(cue) or (None if cue.words else self._days_behind(cue))
            return self.tag(meant) if meant is not None else cue.words
        if cue.words not in self._cues:
            tag = cue.words
            if tag and _NAMES_TIME.search(tag):
                end = self.walk.text.find("\n", cue.end, cue.end + 24)  # "of Dec. 4-8", where the cue is the month
                found = dates.find(self.text, cue.start, end if end >= 0 else cue.end + 24, self.published)
                found = [d for d in found if d.start < cue.end]
                found = found or dates.find(self.text, cue.start, cue.end, self.published)  # "In June Gaines was ahead"
                tag = self.tag(found[0]) if found and found[0].first is not None else tag
            self._cues[cue.words] = tag
        return self._cues[cue.words]

    def _meant(self, cue: Cue) -> DateMention | None:
        """The time that "back then" or "at the time" stands for, or that of "in May, when it was"."""
        text = self.text
        start = max(text.rfind("\n", 0, cue.start) + 1, cue.start - 220)
        if cue.words.startswith("at "):
            stop = text.find(". ", cue.end, cue.end + 60)
            after = dates.find(text, cue.end, stop if stop >= 0 else cue.end + 60, self.published)
            if after and self._past(after[0]) and "," not in text[cue.end : after[0].start]:
                return after[0]  # "at the time of the local elections in June"
        before = [d for d in dates.find(text, start, cue.start, self.published) if self._past(d)]
        if not cue.words and _THEN.search(self.lower, max(start, cue.start - 40), cue.start) is None:
            before = [d for d in before if cue.start - d.end < 60 and _WHEN.match(text, d.end)]
        return before[-1] if before else None

    def _days_behind(self, cue: Cue) -> DateMention | None:
        """The days that stand behind the figure of a turn of phrase: "down from 41% in the Dec. 12-14 poll"."""
        for d in dates.find(self.text, cue.end, cue.end + 60, self.published)[:1]:
            if d.precision == "day" and d.first is not None and _FIGURE_OF.fullmatch(self.lower, cue.end, d.start):
                return d
        return None

    def _past(self, d: DateMention) -> bool:
        """Whether a time is a month that is over or a year."""
        if d.first is None or d.last is None or d.precision not in ("month", "year"):
            return False
        one = d.precision == "year" or (d.first.year, d.first.month) == (d.last.year, d.last.month)
        return one and (self.published is None or d.last < self.published)

    def later(self, before: Claim, then: Place, claim: Claim, place: Place) -> Place:
        """The place of the first figure of a sentence that counts on from the past one before: "Four years later, 35".

        It is an earlier one still where that time is long over.
        """
        told, sentence = self.walk.sentences[before.sentence], self.walk.sentences[claim.sentence]
        time = self.spans.get(then[1] or "")
        if time is None or time.last is None or told.paragraph != sentence.paragraph or self.published is None:
            return place
        m = _YEARS_ON.match(self.lower, sentence.start, claim.start)
        if m is None:
            return place
        counted = _NUMBERS.get(m["n"]) or (int(m["n"]) if m["n"].isdigit() else 1)
        days = counted * _DAYS[m["unit"]]
        return then[0], f"{then[1]} later" if (self.published - time.last).days - days > _OLD_MONTH else place[1]

    def recent(self, cue: Cue) -> bool:
        """Whether words of time name one that makes another pollster's poll no earlier one."""
        d = self.spans.get(self.time(cue))
        if d is None or d.last is None or self.published is None or d.precision == "year":
            return False
        return (self.published - d.last).days <= _OLD_MONTH

    def own_days(self, cue: Cue) -> bool:
        """Whether words of time name days so close to publication that they are those of the poll being reported."""
        if not cue.than and self._just_asked(cue):
            return True
        if cue.than or not _A_DAY.search(cue.words):
            return False  # "down from 41% on Jan. 12": what another figure is compared with is no news
        if self.time(cue) in self.tags:
            return False  # those of an earlier one that has been told of
        if _WHEN_ASKED.search(self.lower, max(0, cue.start - 60), cue.start):
            return False  # "When Acme asked on Nov. 19, only 46 percent did"
        d = self.spans.get(self.time(cue))
        return d is None or d.last is None or (d.precision == "day" and self.fresh(d.last))

    def _just_asked(self, cue: Cue) -> bool:
        """Whether words of time say when those who answer were asked, or that it has just come out, not long ago.

        "36 percent of those surveyed last week", "Last week, the bank published a survey in which 41 percent agreed".
        """
        if not cue.words.startswith(("last ", "this ", "earlier this ", "in the past ", "in the last ", "over the ")):
            return False
        told = _ASKED_AT.search(self.lower, max(0, cue.start - 40), cue.start)
        lead = self.walk.sentences[: _LEAD + 1][-1].end
        if told is None and not (
            cue.leading and cue.end <= lead and _CAME_OUT.match(self.lower, cue.end, cue.end + 90)
        ):
            return False
        d = self.spans.get(self.time(cue))
        return d is not None and d.last is not None and d.precision == "week" and self.fresh(d.last)

    def fresh(self, day: dt.date) -> bool:
        """Whether a day is so close to publication that it is one of the poll being reported."""
        return self.published is None or (self.published - day).days <= _OLD

    def current(self, words: str) -> bool:
        """Whether words of time name the year of publication or a later one: no earlier time by itself."""
        m = _A_YEAR.fullmatch(words)
        return m is not None and 0 < self.year <= int(m["year"])

    def this_month(self, cue: Cue) -> bool:
        """Whether words of time name the month in which the text came out: "four in five Americans in June"."""
        d = self.spans.get(self.time(cue)) if _IN_MONTH.fullmatch(cue.words) else None
        if d is None or d.precision != "month" or d.first is None or d.last is None or self.published is None:
            return False
        return d.first <= self.published <= d.last and (d.last - d.first).days > 26

    def one(
        self, tags: Sequence[tuple[int | None, str]], dated: Mapping[int | None, Collection[str]]
    ) -> dict[tuple[int | None, str], str]:
        """Earlier polls of one series that are one: a vague time ("earlier this month") and an exact one within it.

        ``dated``: by series, the earlier polls whose days of fieldwork the text tells.
        """
        out: dict[tuple[int | None, str], str] = {}
        by_series: dict[int | None, list[str]] = {}
        for series, tag in tags:
            by_series.setdefault(series, []).append(tag)
        for series, tag in tags:
            own = self.spans.get(tag)
            if own is None or own.first is None or own.last is None:
                others = [t for t in by_series[series] if t in self.spans]
                if len(others) == 1 and others[0] in dated.get(series, ()):
                    out[series, tag] = others[0]  # "the previous poll", where one other is told of
                continue
            for other_series, other in tags:
                at = self.spans.get(other)
                if other_series != series or other == tag or at is None or at.first is None or at.last is None:
                    continue
                if own.first <= at.first and at.last <= own.last:
                    out[series, tag] = other
                    break
        return out
