"""Whether a dated figure is an earlier one: it is where the text sets a later figure against it.

A time alone does not make a figure an earlier one. A column cites what another house found last autumn, and a look back
at an old scandal tells what polls of that year found: such figures are the news of their polls. A figure is an earlier
one where its text has a later one for the same answer, or says in words that it compares.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from functools import cache

from polls.language import dates
from polls.language.calendars import MONTH_NAMES
from polls.language.numbers import TWO_TO_TEN
from polls.linking.earlier import Earlier
from polls.linking.method import Stated
from polls.linking.reference import Place
from polls.linking.time_beside import Cue
from polls.linking.time_words import NOW
from polls.linking.walk import Walk
from polls.linking.wave_cues import HAS_COME_TO
from polls.rules.claim import Claim
from polls.rules.movements import MOVED

# Older figures are told to be compared with, whatever is compared.
_OLD = 1100
# How far from its beginning the phrase that names a poll has its time.
_PHRASE = 80
# How far behind or before it a figure for the same answer is one that it is compared with.
_NEAR = 500
# Words that compare with another time, or say that a state lasts or has changed.
_COMPARES = re.compile(
    r"\b(?:compar\w+|contrast\w*|similar\w*|than|unlike|whereas|chang\w+|shift\w*|since|still|now|today|once|again|already"
    r"|back|then|earlier|later|until|before|previous\w*|same|no longer|(?:up|down) (?:from|on)|gr[eo]w\w*|ris\w+|rose"
    r"|f[ae]ll\w*|drop\w*|climb\w*|declin\w+|increas\w+|record|peak\w*|high|low|highest|lowest)\b"
)
# Those that compare people just as well, with a figure that stands so close behind.
_BETWEEN = re.compile(r"(?:compar|contrast|than|unlike|whereas|similar)")
_BESIDE = 40
_WORD = re.compile(r"[a-z]{2,}")
_EMPTY = frozenset("the an of to in that is are was were be been not would for on they them their it its".split())
# Answers to any question: only near figures are surely for the same one.
_ANY = frozenset("approve disapprove favorable unfavorable support oppose yes no undecided agree disagree".split())


# A name within a sentence, which begins neither it nor a name of several words
_NAME = re.compile(
    r"(?<=[a-z,] )(?:[A-Z][\w.]* )*(?!Republican|Democrat|American|President|Poll|Survey"
    rf"|(?:{MONTH_NAMES.title()})\b)[A-Z][A-Za-z]*[a-z]{{2}}(?='s|[ ,.;])"
)


@cache
def _stems(answer: str) -> frozenset[str]:
    return frozenset(w[:5] for w in _WORD.findall(answer.lower()) if w not in _EMPTY)


def same(a: Claim, b: Claim, walk: Walk) -> bool:
    """Whether two figures may be for the same answer to one question."""
    if a.answer is None or b.answer is None:
        return True
    if a.answer == b.answer:
        return a.answer not in _ANY or (abs(a.start - b.start) < _NEAR and not _of_others(a, b, walk))
    one, other = _stems(a.answer), _stems(b.answer)
    shared = len(one & other)
    return shared > 0 and shared * 2 >= min(len(one), len(other)) and abs(a.start - b.start) < 3 * _NEAR


def _of_others(a: Claim, b: Claim, walk: Walk) -> bool:
    """Whether the sentences of two figures speak of different persons."""
    said = [walk.sentences[c.sentence] for c in (a, b)]
    one, other = ({m.group().split(" ")[-1] for m in _NAME.finditer(walk.text, s.start, s.end)} for s in said)
    houses = {word for ref in walk.refs for name in ref.names for word in name.split(" ")}
    one, other = one - houses, other - houses
    return bool(one and other) and not one & other


def settle(
    lower: str,
    claims: Sequence[Claim],
    placed: list[Place],
    cues: Sequence[Cue | None],
    whose: Sequence[int | None],
    walk: Walk,
    earlier: Earlier,
    told: Stated,
) -> set[Place]:
    """Sets figures of dated polls against later ones: those that have one are earlier ones, in place.

    ``whose`` is the reference whose poll each figure is of. Returns the places of dated figures that no later figure is
    set against: they are no earlier ones. What ``told`` has of the method of a poll goes with its figures.
    """
    if earlier.published is None:
        return set()
    _set_apart(claims, placed, cues, whose, walk, earlier, told)
    return _standing(lower, claims, placed, cues, walk, earlier)


_OPENS_NOW = re.compile(rf"[\s\"'(]*(?:[Bb]ut\s|[Aa]nd\s)?{NOW}\b", re.I)


# "Two weeks after her speech, it found", "A month later", "Since then": of a time after the one that was told
_COUNTS_ON = re.compile(
    rf"[\s\"'(]*(?:(?:but|and|yet|just|only|barely|less\sthan|more\sthan|about|some|nearly)\s){{0,3}}"
    rf"(?:(?:an?|one|{TWO_TO_TEN}|several|\d\d?)\s(?:days?|weeks?|months?|years?)\s(?:later|on\b|after\b(?!\s[^,.;]{{0,40}}\b(?:took\soffice|elect))|afterwards?)"
    r"|(?:ever\s)?since\sthen\b|after\s(?:that|it|then)\b|by\sthen\b)",
    re.I,
)


def counts_on(c: Claim, walk: Walk) -> bool:
    """Whether the sentence of a figure opens with a time that is counted from the one told before."""
    return _COUNTS_ON.match(walk.text, walk.sentences[c.sentence].start, c.start) is not None


def names_later(c: Claim, day: dt.date, walk: Walk, earlier: Earlier) -> bool:
    """Whether the sentence of a figure names a time after a day, up to publication."""
    said = walk.sentences[c.sentence]
    found = dates.find(walk.text, said.start, said.end, earlier.published)
    return any(
        d.first is not None and d.last is not None and d.first > day and earlier.age(d.first) >= 0 for d in found
    )


def _begins(tag: str | None, earlier: Earlier) -> dt.date:
    """The first day of a tag's time; without one, the beginning of time."""
    time = earlier.spans.get(tag or "")
    return time.first if time is not None and time.first is not None else dt.date.min


def _by_now(c: Claim, walk: Walk) -> bool:
    """Whether a figure is told as what has come of one of then, or as one of now."""
    begin = walk.sentences[c.sentence].start
    if _OPENS_NOW.match(walk.text, begin, c.start) or counts_on(c, walk):
        return True
    return HAS_COME_TO.search(walk.text[max(begin, c.start - 50) : c.start].lower()) is not None


# "Attitudes are shifting", "she has gained since", "have gone up and down": what a text tells of before and after
_CHANGE = re.compile(
    r"\b(?:since\sthen|shift(?:s|ed|ing)?|fluctuat\w+|(?:up|ups)\sand\sdowns?|sw[iu]ng(?:s|ing)?|claw\w*|(?:gain(?:ed|ing)|los(?:t|ing))\sground"
    rf"|turnaround|reversals?|(?:has|have|had)\s(?:since\s|now\s|also\s)?(?:{MOVED}|changed|moved|gained|lost|narrowed|widened|tightened))\b"
)


def _asked_too(mine: Sequence[Claim], others: Sequence[Claim], walk: Walk) -> bool:
    """Whether one of other polls' figures is for the answer that one of a poll's is for."""
    near = ((a, b) for a in mine for b in others if a.answer and abs(a.start - b.start) < 3 * _NEAR)
    return any(a.answer == b.answer and a.subgroup == b.subgroup and not _of_others(a, b, walk) for a, b in near)


def _has_changed(r: int, walk: Walk) -> bool:
    """Whether the sentence beside that of a reference says that what polls find has changed."""
    here = walk.sentences[walk.refs[r].sentence]
    beside = walk.sentences[max(0, here.index - 1) : here.index + 2]
    return any(_CHANGE.search(walk.text, s.start, s.end) for s in beside if abs(s.paragraph - here.paragraph) <= 1)


def _set_apart(
    claims: Sequence[Claim],
    placed: list[Place],
    cues: Sequence[Cue | None],
    whose: Sequence[int | None],
    walk: Walk,
    earlier: Earlier,
    told: Stated,
) -> None:
    """Takes the figures of a poll of an earlier month for earlier ones where another poll has later figures."""
    times: dict[int, tuple[str, dt.date] | None] = {}
    of: list[int | None] = []
    r, at, paragraph = None, None, -1
    for c, place, own in zip(claims, placed, whose, strict=True):
        here = walk.sentences[c.sentence].paragraph
        if own is not None or here != paragraph or place[0] != at or _by_now(c, walk):
            r = own  # "… in an August poll. That share has risen to 23 percent"
        elif r is not None and (time := times[r]) is not None and names_later(c, time[1], walk, earlier):
            r = None  # "… in an August poll. It was down to 32 percent in October"
        at, paragraph = place[0], here
        of.append(r)
        if r is not None and r not in times:
            times[r] = earlier.told_with(r)
    inside = {r for r, t in times.items() if t is not None and earlier.inside(r)}  # "the September survey"
    mine: dict[int, list[int]] = {}
    for i, ref in enumerate(of):
        if ref is None or placed[i][1] is not None or (time := times[ref]) is None:
            continue
        if earlier.over(time[1]):
            mine.setdefault(ref, []).append(i)
    if not mine:
        return
    newest: dict[int | None, dt.date] = {}
    fresh: set[int | None] = set()  # series of which a poll is told as news
    for r, on in enumerate(walk.of):
        time = times[r] if r in times else earlier.told_with(r)
        said = walk.refs[r]
        if said.named and not (time or said.dated or said.earlier):
            fresh.add(on)
        day = earlier.published if said.new else time and time[1]
        if day is not None and on is not None:
            newest[on] = max(day, newest.get(on, day))
    taken = {i for members in mine.values() for i in members}
    now = [(p[0], claims[i]) for i, p in enumerate(placed) if p[1] is None and i not in taken]
    # what "up from 39 percent in March" is compared with, and in which sentence
    against = [
        (placed[i], claims[i].sentence) for i, c in enumerate(cues) if c is not None and (c.than or claims[i].wave_hint)
    ]
    for ref, members in mine.items():
        series, time = walk.of[ref], times[ref]
        if time is None:
            continue
        dated = [claims[i] for i, p in enumerate(placed) if p[0] == series and _begins(p[1], earlier) > time[1]]
        later = [c for s, c in now if s == series]
        later = [c for c in (*later, *dated) if any(same(claims[i], c, walk) for i in members)]
        news = ref in inside and series in fresh
        after = [c for c in later if claims[members[0]].start < c.start]
        news = news or any(counts_on(c, walk) or names_later(c, time[1], walk, earlier) for c in after)
        news = news or newest.get(series, time[1]) > time[1]
        named = any(p == (series, time[0]) and s != walk.refs[ref].sentence for p, s in against)
        rivals = [c for s, c in now if s != series]  # other houses' figures
        if (
            named
            or (later and news)
            or (_has_changed(ref, walk) and _asked_too([claims[i] for i in members], rivals, walk))
        ):
            for i in members:
                placed[i] = (placed[i][0], time[0])
            begin = walk.refs[ref].start
            end = min(begin + _PHRASE, walk.sentences[walk.refs[ref].sentence].end)
            days = [m for m in told.get((series, None), ()) if begin <= m.start < end and m.kind == "field dates"]
            if days:
                told[series, None] = [m for m in told[series, None] if m not in days]
                told.setdefault((series, time[0]), []).extend(days)


_NOW = re.compile(r"\bnow\b")


def said_earlier(claim: Claim, cue: Cue | None) -> bool:
    """Whether the words around a figure, and not its time alone, make it an earlier one."""
    return bool(claim.wave_hint) or (cue is not None and (cue.than or not cue.words))


def _latest(
    claims: Sequence[Claim],
    groups: Mapping[Place, Sequence[int]],
    cues: Sequence[Cue | None],
    walk: Walk,
    earlier: Earlier,
) -> set[Place]:
    """The places of dated figures that are news themselves, where a text has none without a date.

    They are those that no later figure is set against, nor "now" in their own sentence, and not those of "a year ago".
    Where a poll has been told of in another sentence, it is the news, though no figure of it has been read.
    """
    told = {claims[i].sentence for members in groups.values() for i in members}
    news = {
        s
        for r, s in zip(walk.refs, walk.of, strict=True)
        if r.sentence not in told and not (r.dated or r.earlier) and (r.named or r.indefinite or r.new)
    }
    dated: list[tuple[Place, dt.date, list[Claim]]] = []
    for place, members in groups.items():
        time = earlier.spans.get(place[1] or "")
        if time is None or time.last is None or earlier.age(time.last) > _OLD:
            continue
        said = [walk.sentences[claims[i].sentence] for i in members]
        then = any(_NOW.search(walk.text, s.start, s.end) for s in said)
        ago = any(cue is not None and cue.words.endswith(" ago") for cue in (cues[i] for i in members))
        if place[0] not in news and not (then or ago) and not any(said_earlier(claims[i], cues[i]) for i in members):
            dated.append((place, time.last, [claims[i] for i in members]))
    return {
        place for place, last, mine in dated
        if not any(last < other and same(a, b, walk) for _, other, theirs in dated for a in mine for b in theirs)
    }  # fmt: skip


def _compares(lower: str, mine: Sequence[Claim], walk: Walk) -> bool:
    """Whether the sentences of figures compare them with another time, and not only with each other.

    "In a 2016 survey, more than 40 percent of farmers did, compared with 28 percent of others."
    """
    for index in dict.fromkeys(c.sentence for c in mine):
        sentence = walk.sentences[index]
        for m in _COMPARES.finditer(lower, sentence.start, sentence.end):
            beside = _BETWEEN.match(m.group()) and any(0 <= c.start - m.end() < _BESIDE for c in mine)
            if not beside:
                return True
    return False


def _standing(
    lower: str,
    claims: Sequence[Claim],
    placed: Sequence[Place],
    cues: Sequence[Cue | None],
    walk: Walk,
    earlier: Earlier,
) -> set[Place]:
    """The places of dated figures that no later figure is set against."""
    out: set[Place] = set()
    groups: dict[Place, list[int]] = {}
    for i, place in enumerate(placed):
        if place[1] is not None:
            groups.setdefault(place, []).append(i)
    now = [(c, p[0]) for c, p in zip(claims, placed, strict=True) if p[1] is None]
    if not now:
        return _latest(claims, groups, cues, walk, earlier)
    then = [(claims[i], place[1] or "") for place, members in groups.items() for i in members]
    for place, members in groups.items():
        time = earlier.spans.get(place[1] or "")
        if time is None or time.last is None or earlier.age(time.last) > _OLD:
            continue
        if any(said_earlier(claims[i], cues[i]) for i in members):
            continue
        if any(same(claims[i], c, walk) for i in members for c, _ in now):
            continue
        anew = {c.answer for c, _ in now}.isdisjoint(claims[i].answer for i in members)
        if anew and any(earlier.ends(p) < time.last and same(claims[i], c, walk) for i in members for c, p in then):
            out.add(place)  # the latest of those that are set against each other
            continue
        if any(
            claims[i].sentence == c.sentence or (s == place[0] and 0 < claims[i].start - c.start < _NEAR)
            for i in members
            for c, s in now
        ):
            continue
        if _compares(lower, [claims[i] for i in members], walk):
            continue
        out.add(place)
    return out
