"""Whether a dated figure is an earlier one: it is where the text sets a later figure against it.

A time alone does not make a figure an earlier one. A column cites what another house found last autumn, and a look back
at an old scandal tells what polls of that year found: such figures are the news of their polls. A figure is an earlier
one where its text has a later one for the same answer, or says in words that it compares.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Sequence

from polls.language import dates
from polls.language.numbers import TWO_TO_TEN
from polls.linking.earlier import Earlier
from polls.linking.method import Stated
from polls.linking.reference import Place
from polls.linking.same_answer import NEAR, of_others, same
from polls.linking.standing import standing
from polls.linking.time_beside import Cue
from polls.linking.time_words import NOW
from polls.linking.walk import Walk
from polls.linking.wave_cues import HAS_COME_TO
from polls.rules.claim import Claim
from polls.rules.movements import MOVED

# How far from its beginning the phrase that names a poll has its time.
_PHRASE = 80


def settle(
    lower: str,
    claims: Sequence[Claim],
    placed: list[Place],
    cues: Sequence[Cue | None],
    whose: Sequence[int | None],
    walk: Walk,
    earlier: Earlier,
    told: Stated,
    rows: Collection[int],
) -> set[Place]:
    """Sets figures of dated polls against later ones: those that have one are earlier ones, in place.

    ``whose`` is the reference whose poll each figure is of. Returns the places of dated figures that no later figure is
    set against: they are no earlier ones. What ``told`` has of the method of a poll goes with its figures.
    ``rows`` are the figures of a table of times.
    """
    if earlier.published is None:
        return set()
    _set_apart(claims, placed, cues, whose, walk, earlier, told)
    return standing(lower, claims, placed, cues, whose, walk, earlier, rows)


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
    near = ((a, b) for a in mine for b in others if a.answer and abs(a.start - b.start) < 3 * NEAR)
    return any(a.answer == b.answer and a.subgroup == b.subgroup and not of_others(a, b, walk) for a, b in near)


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
