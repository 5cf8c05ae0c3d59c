"""What goes on about a poll that was dated: "In August, Gallup found that 42 percent … Some 31 percent also …".

Only the sentence that brings a poll up tells its time. What follows of it is of the same time, unless something says
that it is of another poll of that house: a new one, a word for now, or another value for the same answer of the same
people.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from polls.language.dates import DateMention
from polls.linking.compared import counts_on, names_later
from polls.linking.earlier import Earlier
from polls.linking.method import Stated
from polls.linking.reference import Place
from polls.linking.same_answer import same
from polls.linking.standing import said_earlier
from polls.linking.time_beside import Cue
from polls.linking.walk import Walk
from polls.rules.claim import Claim
from polls.rules.methods_types import MethodMention

# Polls of longer ago are told of for what has changed since.
_OLD = 1100
_OF_NOW = re.compile(
    r"\b(?:now|today|currently|this\s(?:week|month|year|time)|since|latest|new|recent(?:ly)?|yesterday|again|still|later)\b",
    re.I,
)


def goes_on(
    claims: Sequence[Claim],
    placed: list[Place],
    cues: Sequence[Cue | None],
    walk: Walk,
    earlier: Earlier,
    told: Stated,
) -> None:
    """Takes a dated poll and what goes on about it for one poll, in place: ``told`` keeps its time."""
    for series in dict.fromkeys(s for s, tag in placed if s is not None and tag is not None):
        assert series is not None
        mine = [i for i, (s, _) in enumerate(placed) if s == series]
        tags = {placed[i][1] for i in mine if placed[i][1] and not said_earlier(claims[i], cues[i])}
        tag = tags.pop() if len(tags) == 1 else None
        time = earlier.spans.get(tag or "")
        if tag is None or time is None or time.last is None or earlier.published is None:
            continue
        dated = [i for i in mine if placed[i][1] == tag]
        after = [i for i in mine if placed[i][1] is None]
        if not after or after[0] < dated[0] or not 0 <= earlier.age(time.last) <= _OLD:
            continue
        if any(said_earlier(claims[i], cues[i]) for i in dated) or _told_anew(series, walk, told):
            continue
        if any(_of_another(claims[i], [claims[k] for k in dated], walk) for i in after):
            continue
        if any(names_later(claims[i], time.last, walk, earlier) for i in after):
            continue
        for i in dated:
            placed[i] = (series, None)
        _keep(told, series, tag, time)


def _told_anew(series: int, walk: Walk, told: Stated) -> bool:
    """Whether a series is also told of as a poll without that time: a new one, or one with days of its own."""
    if any(m.kind == "field dates" for m in told.get((series, None), ())):
        return True
    refs = [r for r, s in zip(walk.refs, walk.of, strict=True) if s == series]
    return any(r.new or r.earlier or (r.indefinite and not r.dated) for r in refs)


def _of_another(c: Claim, dated: Sequence[Claim], walk: Walk) -> bool:
    """Whether a figure is of another poll than the dated ones of its house."""
    said = walk.sentences[c.sentence]
    if (
        c.wave_hint
        or c.kind == "change"
        or c.rule.startswith("wave.")
        or counts_on(c, walk)
        or _OF_NOW.search(walk.text, said.start, said.end)
    ):
        return True
    return any(d.kind == c.kind and d.subgroup == c.subgroup and d.value != c.value and same(d, c, walk) for d in dated)


def _keep(told: Stated, series: int, tag: str, time: DateMention) -> None:
    """Keeps what was told of a dated poll, and its time, for the poll that it is one with."""
    mentions = [*told.get((series, None), ()), *told.pop((series, tag), ())]
    if not any(m.kind == "field dates" for m in mentions):
        mentions.append(MethodMention("field dates", time.start, time.end, time, tie="poll"))
    told[series, None] = sorted(mentions, key=lambda m: (m.start, m.end))
