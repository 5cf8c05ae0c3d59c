"""What a clause says of how an earlier round was done: "The June poll was taken June 3-16", "the one before had 1,200".

The clause opens with the round: its month or season, or "the earlier survey", "the previous one". Its days and numbers
are that round's, whichever of the figures it has, and never those of the poll being reported. Days in a sentence with
figures of one earlier round only ("in the round before, taken June 2-19, it was 41 percent") are its days.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace

from polls.language import dates
from polls.language.calendars import MONTH_STEMS, MONTHS, SEASON_NAMES
from polls.language.dates import DateMention
from polls.language.quick import quick
from polls.linking.earlier import Earlier
from polls.linking.reference import Place
from polls.linking.survey_words import ASKED
from polls.linking.time_words import YEAR
from polls.linking.walk import Walk
from polls.rules.hedges import HEDGE
from polls.rules.methods_types import MethodMention

_MONTH = rf"(?P<{{}}>(?:{MONTH_STEMS.title()})[a-z]*\.?)"
_POLL = r"(?:(?:[\w'&/-]+\s){0,3}?(?:poll|survey|study|round|wave|edition|release|tracker|sample|one))"
# Where a clause that tells of a round may begin, and the round.
_ROUND = quick(
    r"(?<![^\s;:(])(?:\A|(?<=[.;:(]\s)|(?<=[;:(])|(?<=,\sand\s)|(?<=,\swhile\s)|(?<=\n))[\"'(]?"
    r"(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]hat)\s(?:very\s)?"
    rf"(?:(?:earlier|previous|prior|preceding|comparison|older)\s{_POLL}"
    rf"|{_MONTH.format('a')}(?:\s{YEAR})?\s{_POLL}"
    rf"|one\s(?:before(?:\s(?:it|that))?|(?:in|of|from)\s(?:last\s)?{_MONTH.format('b')}))(?=,|\s(?:was|were|ran|had|has|took|covered"
    r"|included|asked|polled|interviewed|surveyed|questioned|spoke|reached|drew|of|from|is|are|went|\(|\d))"
    rf"|(?:[Ll]ast\s)?(?:{_MONTH.format('c')}|(?i:{SEASON_NAMES}))'s"
    r"(?:\s(?:poll|survey|wave|round))?(?=,|\s(?:was|ran|had|took|of|interviewed|asked|polled|spoke|drew))"
    rf"|[Ii]n\s{_MONTH.format('d')}(?:,?\s\(?(?:from|\d)|,\s(?:it|they|the\s\w+)\s(?:asked|polled|interviewed|surveyed|spoke|questioned)))"
)
_STOP = re.compile(r"[;)]\s|,\s(?:and|while|but)\s(?=the\b|in\b|its\b|[A-Z])|\.\s(?=[A-Z])|\n")
_COUNT = re.compile(
    rf"\b(?:of|had|has|with|{ASKED}|included|covered|drew(?:\son)?"
    rf"|n\s?=)\s?(?:(?:{HEDGE})\s)?"
    r"(?P<n>\d{1,3}(?:,\d{3})+|\d{3,5})(?![\d%.-]|\s?(?:percent|per\scent|points?))"
)
_WEEKS = dt.timedelta(9)
# Field dates so close to each other are of one survey told twice.
_APART = dt.timedelta(3)


def tell_rounds(
    told: dict[Place, list[MethodMention]],
    figures: Sequence[tuple[int, int, Place]],
    times: Sequence[int],
    walk: Walk,
    earlier: Earlier,
) -> None:
    """Gives earlier rounds what clauses of their own say of their method, in place.

    ``figures`` holds the sentence, the start and the round of each figure, ``times`` where words of time stand.
    """
    _beside_figures(told, figures, walk, earlier)
    tags: dict[int | None, list[str]] = {}
    for _, _, (series, tag) in figures:
        if tag and tag not in tags.setdefault(series, []):
            tags[series].append(tag)
    if not tags:
        return
    starts = [s.start for s in walk.sentences]
    begins = [at for _, at, _ in figures]
    of_sentence = [r.sentence for r in walk.refs]
    for index in dict.fromkeys(bisect_right(starts, at) - 1 for at in times):
        sentence = walk.sentences[max(index, 0)]
        for m in _ROUND.finditer(walk.text, sentence.start, sentence.end):
            stop = _STOP.search(walk.text, m.end(), sentence.end)
            end = stop.start() if stop else sentence.end
            i = bisect_right(begins, m.start())
            if i < len(begins) and begins[i] < end:
                continue  # figures of that round, and not its method
            r = bisect_right(of_sentence, index - 1)
            series = walk.at(sentence, r)
            here = (
                walk.of[k]
                for k in range(r, bisect_right(of_sentence, index, r))
                if m.start() <= walk.refs[k].start < end
            )
            series = next((s for s in here if s is not None), series)
            _clause(told, series, tags.get(series, ()), m, end, earlier)


def _beside_figures(
    told: dict[Place, list[MethodMention]], figures: Sequence[tuple[int, int, Place]], walk: Walk, earlier: Earlier
) -> None:
    """Gives an earlier round the days and the sample told in a sentence with figures of it, and of no other round."""
    beside: dict[tuple[int, int | None], set[str | None]] = {}
    for index, _, (series, tag) in figures:
        beside.setdefault((index, series), set()).add(tag)
    starts = [s.start for s in walk.sentences]
    for series in {s for _, s in beside}:
        mentions = told.get((series, None), [])
        fielded = [m.value for m in mentions if isinstance(m.value, DateMention) and m.value.precision == "day"]
        latest = max((d.last for d in fielded if d.last is not None), default=None)
        for m in [m for m in mentions if m.kind in ("field dates", "sample")]:
            rounds = beside.get((bisect_right(starts, m.start) - 1, series), {None})
            tag = next(iter(rounds))
            if len(rounds) > 1 or tag is None:
                continue
            if m.kind == "sample" or _is(m.value, tag) or _before(m.value, latest, earlier):
                mentions.remove(m)
                told.setdefault((series, tag), []).append(m)


def _is(value: object, tag: str) -> bool:
    """Whether a date is the very time that sets an earlier round apart ("the margin in the Oct. 15 poll was …")."""
    return isinstance(value, DateMention) and f"{value.first} {value.last}" == tag


def _before(value: object, latest: dt.date | None, earlier: Earlier) -> bool:
    """Whether a date is before the latest field dates, or, where none are told, too old for a new poll."""
    if not isinstance(value, DateMention) or value.last is None:
        return False
    return not earlier.fresh(value.last) if latest is None else value.last + _APART <= latest


def _clause(
    told: dict[Place, list[MethodMention]],
    series: int | None,
    rounds: Sequence[str],
    m: re.Match[str],
    end: int,
    earlier: Earlier,
) -> None:
    """Moves what the clause ``text[m.start():end]`` tells from the current poll of a series to its round."""
    text = m.string
    name = m["a"] or m["b"] or m["c"] or m["d"]
    month = MONTHS.get(name[:3].lower()) if name else None
    days = [
        d for d in dates.find(text, m.start(), end, earlier.published)
        if d.precision == "day" and d.first is not None and d.last is not None
    ]  # fmt: skip
    count = _COUNT.search(text, m.end(), end) or _COUNT.match(text, m.end(), end)
    if not days and count is None:
        return
    to = _round(rounds, month, days, earlier)
    if month is not None and (to is None or _own(told.get((series, None), ()), month, m)):
        return  # "the June poll" is the one being reported
    found = [MethodMention("field dates", d.start, d.end, _of_year(d, to, earlier), tie="fieldwork") for d in days[:1]]
    if found and found[0].value != days[0] and days[0].last and earlier.fresh(days[0].last) and "ast " not in m.group():
        return  # "the January poll was taken Jan. 20-22", after figures of a year ago this month
    if count is not None and not (1900 <= (n := int(count["n"].replace(",", ""))) < 2060 and "," not in count["n"]):
        found.append(MethodMention("sample", *count.span("n"), n))
    for owner in [k for k in told if k[0] == series]:
        here = [x for x in told[owner] if m.start() <= x.start < end and _stated(x, found, owner[1], to)]
        told[owner] = [x for x in told[owner] if x not in here]
        found += [x for x in here if x.kind in ("population", "margin") and owner[1] != to]
        found[:] = [_with_people(f, here) for f in found]
    if to is not None:
        told.setdefault((series, to), [])[:0] = found


def _with_people(found: MethodMention, here: Sequence[MethodMention]) -> MethodMention:
    """A count as it has been read with the people that it counts, where it has."""
    same = (x for x in here if x.kind == found.kind == "sample" and x.value == found.value)
    return next(same, found)


def _own(mentions: Iterable[MethodMention], month: int, clause: re.Match[str]) -> bool:
    """Whether the current poll is of a month, by days that are told elsewhere."""
    days = (x.value for x in mentions if x.kind == "field dates" and not clause.start() <= x.start <= clause.end() + 80)
    return any(isinstance(d, DateMention) and d.precision == "day" and d.last and d.last.month == month for d in days)


def _stated(x: MethodMention, found: Iterable[MethodMention], tag: str | None, to: str | None) -> bool:
    """Whether a mention in the clause is taken away: it is the current poll's, or told again."""
    return tag != to or any(x.kind == f.kind for f in found)


def _round(rounds: Sequence[str], month: int | None, days: Sequence[DateMention], earlier: Earlier) -> str | None:
    """The round that a clause is about: that of its month, else of its days, else the only one or the latest."""
    spans = [(t, (s.first, s.last)) for t in rounds if (s := earlier.spans.get(t)) and s.first and s.last]
    if month is not None:
        near = [t for t, (first, last) in spans if first.month <= month <= last.month]
        return near[0] if near else None
    for d in days:
        near = [
            t for t, (first, last) in spans
            if d.first and d.last and first - _WEEKS <= d.last and d.first <= last + _WEEKS
        ]  # fmt: skip
        if near:
            return near[0]
    untimed = [t for t in rounds if t not in earlier.spans]
    return rounds[0] if len(rounds) == 1 else untimed[0] if len(untimed) == 1 else None


def _of_year(d: DateMention, to: str | None, earlier: Earlier) -> DateMention:
    """Days without a year, in that of their round ("last February's was done on Feb. 19 and 20")."""
    s = earlier.spans.get(to or "")
    if s is None or s.first is None or s.last is None or d.first is None or d.last is None:
        return d
    if s.first.year != s.last.year or not s.first.month <= d.last.month <= s.last.month:
        return d
    years = s.first.year - d.last.year
    return replace(d, first=_in_year(d.first, years), last=_in_year(d.last, years)) if years else d


def _in_year(day: dt.date, years: int) -> dt.date:
    leap = day.month == 2 and day.day == 29
    return day.replace(year=day.year + years, day=28 if leap else day.day)
