"""Dated figures that no later figure is set against: they are no earlier ones, however long ago they were read.

A column cites what another house found last autumn, and a look back at an old scandal tells what polls of that year
found: such figures are the news of their polls.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Mapping, Sequence

from polls.linking.earlier import Earlier
from polls.linking.reference import Place
from polls.linking.same_answer import NEAR, same
from polls.linking.time_beside import Cue
from polls.linking.walk import Walk
from polls.rules.claim import Claim
from polls.rules.hedges import HEDGE

# Words that compare with another time, or say that a state lasts or has changed.
_COMPARES = re.compile(
    r"\b(?:compar\w+|contrast\w*|similar\w*|than|unlike|whereas|chang\w+|shift\w*|since|still|now|(?<!usa )today"
    r"|once|again|already"
    r"|back|then|earlier|later|until|before|previous\w*|same|no longer|(?:up|down) (?:from|on)|gr[eo]w\w*|ris\w+|rose"
    r"|f[ae]ll\w*|drop\w*|climb\w*|declin\w+|increas\w+|record|peak\w*|high|low|highest|lowest"
    r"|(?:better|worse|higher|lower|stronger|weaker|wider|narrower|larger|smaller|fewer)\s(?:back\s)?(?:in|at|during|under|before))\b"
)
# Those that compare people just as well, with a figure that stands so close behind.
_BETWEEN = re.compile(r"(?:compar|contrast|than|unlike|whereas|similar)")
_BESIDE = 40
_NOW = re.compile(r"\bnow\b")
# Much besides a poll is a study or a report (the beginnings of words).
_LOOSE = ("stud", "repo", "find")


def said_earlier(claim: Claim, cue: Cue | None) -> bool:
    """Whether the words around a figure, and not its time alone, make it an earlier one."""
    return bool(claim.wave_hint) or (cue is not None and (cue.than or not cue.words))


def _said(
    claims: Sequence[Claim],
    cues: Sequence[Cue | None],
    whose: Sequence[int | None],
    members: Sequence[int],
    walk: Walk,
) -> bool:
    """Whether words say of one of some figures that it is an earlier one: "compare that with an Acme poll of May"."""
    refs = [walk.refs[r] for i in members if (r := whose[i]) is not None]
    return any(said_earlier(claims[i], cues[i]) for i in members) or any(r.comparison or r.earlier for r in refs)


def _latest(
    claims: Sequence[Claim],
    groups: Mapping[Place, Sequence[int]],
    cues: Sequence[Cue | None],
    whose: Sequence[int | None],
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
        if r.sentence not in told
        and not (r.dated or r.earlier or r.role == "actor" or r.word in _LOOSE)
        and (r.named or r.indefinite or r.new)
    }
    timed = _timed(claims, groups, earlier)
    out: set[Place] = set()
    for place, members in groups.items():
        last = _last(place[1], earlier)
        if last is None and not _of_old(place[1] or "", ()):
            continue
        mine = [claims[i] for i in members]
        said = [walk.sentences[c.sentence] for c in mine]
        then = any(_NOW.search(walk.text, s.start, s.end) for s in said)
        ago = any(cue is not None and cue.words.endswith(" ago") for cue in (cues[i] for i in members))
        if place[0] in news or then or ago or _said(claims, cues, whose, members, walk):
            continue
        if last is None or not _told_later(last, mine, timed, walk):
            out.add(place)
    return out


# Figures of so many days ago are the news of a text that sets older ones against them; those of long ago are history.
_RECENT = 1100


def _timed(
    claims: Sequence[Claim], groups: Mapping[Place, Sequence[int]], earlier: Earlier
) -> list[tuple[dt.date, list[Claim]]]:
    """The figures of each time that the text names, with its last day, of those not long ago."""
    times = [(_last(tag, earlier), members) for (_, tag), members in groups.items()]
    return [(t, [claims[i] for i in members]) for t, members in times if t is not None and earlier.age(t) <= _RECENT]


def _told_later(last: dt.date, mine: Sequence[Claim], timed: Sequence[tuple[dt.date, list[Claim]]], walk: Walk) -> bool:
    """Whether figures of a later time are for the same answer as some that were read up to a day."""
    return any(last < day and same(a, b, walk) for day, theirs in timed for a in mine for b in theirs)


_RATINGS = frozenset(("approve", "disapprove", "favorable", "unfavorable"))


def _of_old(tag: str, now: Sequence[Claim]) -> bool:
    """Whether a tag is of an old vote or of one who has left office, and no figure of now is of the like.

    "Exit polls of 2004 gave Roe 43 percent", where nobody's votes of now are told; "Doe's approval fell to 31".
    """
    if tag.startswith("vote of "):
        return not any(c.answer and c.answer[0].isupper() for c in now)
    return tag.startswith("earlier ") and tag[8:9].isupper() and not any(c.answer in _RATINGS for c in now)


def _of_exits(series: int | None, walk: Walk) -> bool:
    return series is not None and walk.series[series].exit_poll


def _last(tag: str | None, earlier: Earlier) -> dt.date | None:
    """The last day of the time that a tag names, or ``None``."""
    time = earlier.spans.get(tag or "")
    return time.last if time is not None else None


# "fell to", "climbed as high as": what something has come to, and nothing that came later
_TO = re.compile(rf"(?:\s\w+){{0,3}}?\s(?:to|as\s(?:low|high|much|many)\sas)\s(?:(?:{HEDGE}|an?)\s)*")
_COMPARISON = re.compile(r"\b(?:compar\w+|contrast\w*)\b")


def _compares(lower: str, mine: Sequence[Claim], cited: bool, walk: Walk) -> bool:
    """Whether the sentences of figures compare them with another time, and not only with each other.

    ``cited``: a poll of their own is told of.
    "In a 2016 survey, more than 40 percent of farmers did, compared with 28 percent of others."
    """
    for index in dict.fromkeys(c.sentence for c in mine):
        sentence, before = walk.sentences[index], walk.sentences[max(0, index - 1)]
        for m in _COMPARES.finditer(lower, sentence.start, sentence.end):
            beside = _BETWEEN.match(m.group()) and any(0 <= c.start - m.end() < _BESIDE for c in mine)
            if not beside and not (cited and any(_TO.fullmatch(lower, m.end(), c.start) for c in mine)):
                return True
        if before.paragraph == sentence.paragraph and _COMPARISON.search(lower, before.start, before.end):
            return True
    return False


def standing(
    lower: str,
    claims: Sequence[Claim],
    placed: Sequence[Place],
    cues: Sequence[Cue | None],
    whose: Sequence[int | None],
    walk: Walk,
    earlier: Earlier,
    rows: Collection[int],
) -> set[Place]:
    """The places of dated figures that no later figure is set against; ``rows`` are the figures of a table of times."""
    groups: dict[Place, list[int]] = {}
    for i, place in enumerate(placed):
        if place[1] is not None:
            groups.setdefault(place, []).append(i)
    now = [(c, p[0]) for c, p in zip(claims, placed, strict=True) if p[1] is None]
    if not now:
        return _latest(claims, groups, cues, whose, walk, earlier)
    then = [(claims[i], earlier.ends(place[1] or "")) for place, members in groups.items() for i in members]
    timed = _timed(claims, groups, earlier)
    fresh = [c for c, _ in now]
    answers = {c.answer for c in fresh}
    out: set[Place] = set()
    for place, members in groups.items():
        mine, last = [claims[i] for i in members], _last(place[1], earlier)
        if _said(claims, cues, whose, members, walk) or any(i in rows and claims[i].answer in answers for i in members):
            continue
        tag = place[1] or ""
        if last is not None and earlier.spans[tag].precision == "year" and _of_exits(place[0], walk):
            tag = f"vote of {last.year}"
        old = last is None or tag.startswith("vote")
        if (old and not _of_old(tag, fresh)) or any(same(a, b, walk) for a in mine for b in fresh):
            continue
        if last is not None and _told_later(last, mine, timed, walk):
            continue
        anew = answers.isdisjoint(c.answer for c in mine)
        if anew and last is not None and any(day < last and same(a, b, walk) for a in mine for b, day in then):
            out.add(place)  # the latest of those that are set against each other
            continue
        # "another Acme poll last year": it tells something of its own, as old votes and those who have gone do
        gone = old and tag.startswith(("vote", "earlier"))
        cited = all(whose[i] is not None for i in members)
        own = all((r := whose[i]) is not None and walk.refs[r].dated and walk.refs[r].other for i in members)
        beside = any(
            a.sentence == b.sentence or (s == place[0] and not own and not gone and 0 < a.start - b.start < NEAR)
            for a in mine
            for b, s in now
        )
        if not (cited or gone) and last is not None and earlier.age(last) > _RECENT:
            # "In 2003, 64 percent supported that war": next to a figure of now, it is told to be compared with it
            beside = beside or any(abs(a.sentence - b.sentence) < 2 for a in mine for b in fresh)
        if not beside and (gone or not _compares(lower, mine, cited, walk)):
            out.add(place)
    return out
