"""Whose the facts are that no words tie to a poll: of the one poll told of, or of the month that it is cited for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from polls.language import dates
from polls.language.dates import DateMention
from polls.linking.earlier import Earlier
from polls.linking.facts import in_part
from polls.linking.method import Stated
from polls.linking.reference import Place
from polls.linking.time_beside import COMPARED_WITH
from polls.linking.walk import Walk
from polls.rules.claim import Claim
from polls.rules.methods_types import MethodMention


def own_month(placed: list[Place], fronted: set[int], monthly: set[int], told: Stated, earlier: Earlier) -> None:
    """Takes figures that a clause gives for the month of the poll's own field dates for its own.

    ``fronted`` are those of clauses that open with a month ("In January, …"), ``monthly`` all that are given for one.
    """
    for i in fronted | monthly:
        series, tag = placed[i]
        month = earlier.spans.get(tag or "")
        if month is None or month.precision != "month" or month.first is None or month.last is None:
            continue
        days = [
            m.value
            for m in told.get((series, None), ())
            if m.kind == "field dates" and isinstance(m.value, DateMention)
        ]
        known = any(d.precision == "day" for d in days)
        for d in days:
            whole = i in monthly and d.precision == "month" and not known
            if (d.precision == "day" or whole) and d.first and d.last and earlier.fresh(d.last):
                own = d.first != d.last and d.last >= month.first and month.last >= d.first
                own = own and (i in fronted or month.first <= d.first <= d.last <= month.last)
                placed[i] = (series, None) if own else placed[i]


def orphans(told: Stated, placed: Sequence[Place], walk: Walk, earlier: Earlier) -> None:
    """Gives the method of a survey whose days are long past to its series' figures, where none are of an earlier one.

    "This report is based on a survey of 900 adults, fielded in the autumn of the year before."
    """
    if not any(tag for _, tag in told):
        return
    past = {s for s, t in placed if t}
    spoken = {(s, t) for s, t, r in zip(walk.of, earlier.tags, walk.refs, strict=True) if r.earlier or r.comparison}
    for series in dict.fromkeys(s for s, t in placed if t is None):
        own = told.get((series, None), [])
        others = [t for s, t in told if s == series and t]
        kinds = {m.kind for m in own if not m.sub}
        counted = any(m.kind == "sample" for m in told[series, others[0]]) if len(others) == 1 else False
        if series in past or "field dates" in kinds or (counted and "sample" in kinds):
            continue
        span = earlier.spans.get(others[0]) if len(others) == 1 else None
        if (
            span is not None
            and span.precision == "day"
            and span.first != span.last
            and (series, others[0]) not in spoken
        ):
            told[series, None] = sorted([*own, *told.pop((series, others[0]))], key=lambda m: (m.start, m.end))


_SOON = 6  # paragraphs


def untimed(placed: list[Place], claims: Sequence[Claim], walk: Walk, earlier: Earlier) -> None:
    """Gives figures of an earlier round without a time ("up from 12") the time of the one told of before.

    "Support is up from 54% in February, and the opposed are down from 45%": of the one in the same paragraph, else of
    the only one of the series that the text has.
    """
    timed: dict[int | None, list[str]] = {}
    for series, tag in placed:
        if tag in earlier.times and tag not in timed.setdefault(series, []):
            timed[series].append(tag)
    last: dict[int | None, tuple[str, int]] = {}
    for i, (series, tag) in enumerate(placed):
        paragraph = walk.sentences[claims[i].sentence].paragraph
        if tag in earlier.times:
            last[series] = tag, paragraph
        elif (
            tag == "earlier"
            and series in timed
            and COMPARED_WITH.search(walk.text, max(0, claims[i].start - 30), claims[i].start)
        ):
            near = last.get(series)
            one = len(timed[series]) == 1
            if near is not None and (near[1] == paragraph or (one and paragraph - near[1] <= _SOON)):
                placed[i] = (series, near[0])


# Before the month from which something has moved: "since November", "five points more than in May"
_MOVED_FROM = re.compile(r"\b(?:[Ss]ince|from|than\sin|compared\s(?:with|to)|relative\sto)\s\Z")


def since_then(placed: list[Place], claims: Sequence[Claim], walk: Walk, earlier: Earlier) -> None:
    """Gives figures of an earlier round without a time the month since which their text says that things have moved.

    "Support has fallen since November, from 51 to 39 percent", "The share has doubled since November, to 31 percent.
    The share against fell from 51 to 39."
    """
    for i, (series, tag) in enumerate(placed):
        if tag != "earlier" or claims[i].wave_hint is None or claims[i].kind == "change":
            continue
        here = walk.sentences[claims[i].sentence]
        before = walk.sentences[here.index - 1] if here.index else here
        near = [here, before] if before.paragraph == here.paragraph else [here]
        months = next((found for s in near if (found := _months(s.start, s.end, walk, earlier))), [])
        if len(months) == 1:
            placed[i] = (series, earlier.tag(months[0]))


def _months(start: int, end: int, walk: Walk, earlier: Earlier) -> list[DateMention]:
    """The months that are over from which something has moved, in a stretch of text."""
    return [
        d
        for d in dates.find(walk.text, start, end, earlier.published)
        if d.precision == "month"
        and _one_month(d)
        and d.last is not None
        and earlier.age(d.last) > 0
        and _MOVED_FROM.search(walk.text, max(start, d.start - 20), d.start)
    ]


# Between a poll and the month in which it was asked: "Acme had it so in June", "what an Acme survey found in August".
_TO_MONTH = re.compile(
    r"(?:'s)?(?:\s(?!(?:when|since|before|after|until|by|who|which|that|than|from|to|on|will|would|next|is|if|released|published|issued|unveiled|out|announced)\b)[a-z]+){0,7}\s?\Z"
)


def own_time(told: Stated, walk: Walk, earlier: Earlier) -> None:
    """Gives a poll that is cited in passing the month that its citation names, where its days are not told."""
    for r, (ref, series, tag) in enumerate(zip(walk.refs, walk.of, earlier.tags, strict=True)):
        if series is None or not ref.named or ref.plural or walk.series[series].averages:
            continue
        if any(m.kind == "field dates" for m in told.get((series, tag), ())):
            continue
        end = min(walk.sentences[ref.sentence].end, ref.end + 80)
        if r + 1 < len(walk.refs):
            end = max(ref.end, min(end, walk.refs[r + 1].start))
        for d in dates.find(walk.text, ref.end, end, earlier.published)[:1]:
            if d.precision == "month" and _one_month(d) and _TO_MONTH.fullmatch(walk.text, ref.end, d.start):
                mention = MethodMention("field dates", d.start, d.end, d, tie="poll")
                told.setdefault((series, tag), []).append(mention)


def of_a_round(told: Stated, placed: Sequence[Place], earlier: Earlier) -> None:
    """Takes a month from a poll whose earlier round, with figures of its own, is told to be of that month.

    "She leads by 4, up from 2 in September … The polling in September was done after the conventions."
    """
    for series in dict.fromkeys(s for s, t in placed if t is not None):
        own = told.get((series, None), [])
        for m in [m for m in own if m.kind == "field dates" and isinstance(m.value, DateMention)]:
            d = m.value
            assert isinstance(d, DateMention)
            if d.precision == "month" and (series, tag := earlier.tag(d)) in placed:
                own.remove(m)
                told.setdefault((series, tag), []).append(m)


def _one_month(d: DateMention) -> bool:
    return d.first is not None and d.last is not None and d.first.month == d.last.month and not in_part(d)


def homeless(told: Stated, placed: Sequence[Place], walk: Walk) -> None:
    """Gives the method of a survey that nobody is named for, and of which no figure is told, to the poll of the text.

    "These are findings of a survey of 900 adults": of the one whose figures the text has given without a method.
    """
    of = [s for s, tag in placed if tag is None]
    main = max(dict.fromkeys(of), key=of.count, default=None)
    if main is None or walk.series[main].averages or any(m.kind == "sample" for m in told.get((main, None), ())):
        return
    figured = {s for s, _ in placed}
    lost = [
        s for s, tag in told
        if s is not None and tag is None and s not in figured
        and walk.series[s].anonymous and not walk.series[s].exit_poll
        and any(m.kind == "sample" and not m.sub for m in told[s, None])
    ]  # fmt: skip
    if len(lost) == 1:
        both = [*told.get((main, None), ()), *told.pop((lost[0], None))]
        told[main, None] = sorted(both, key=lambda m: (m.start, m.end))
