"""Whether two polls, told in two documents, are one: who, when, how many, where and the figures, compared."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from polls.lexicon import registry

# A poll without field dates was in the field at most this long before the article that reports it, in days.
WINDOW = 45
# Figures read from hedged words ("nearly half") contradict only beyond this many percentage points.
HEDGE = 2.5
# Answers that name no side of a race.
NO_SIDE = frozenset(("undecided", "other", "someone else", "neither", "none", "would not vote", "refused", "both"))
_STOP = frozenset("a an the of to for in on at by with that this it is are was were be as and or his her its".split())

Row = dict[str, Any]
# What a figure measures: kind of question, what is asked, answer, subgroup, kind of figure.
Key = tuple[str | None, Hashable, str, str, str]


class Value(NamedTuple):
    """A figure and how far another may be from it without contradicting it, in percentage points."""

    value: float
    slack: float

    def contradicts(self, other: Value) -> bool:
        """Whether both cannot be the same figure, rounding and hedging counted in."""
        return abs(self.value - other.value) > max(self.slack, other.slack)


@dataclass(slots=True)
class Facts:
    """What is known of a poll, of one in a document or of a cluster so far. Dates are day ordinals."""

    row: Row
    who: frozenset[str]
    named: frozenset[str]  # who did it and who published or paid
    start: int | None
    end: int | None
    day: bool  # the dates are exact to the day
    window: tuple[int, int] | None  # when it can have been in the field, from the publication date
    size: int | None
    margin: float | None
    place: str | None
    figures: dict[Key, list[Value]] = field(default_factory=dict)
    labels: dict[Key, str] = field(default_factory=dict)
    joins: bool = True  # an unnamed poll or an undated earlier wave joins no other

    @property
    def richness(self) -> int:
        """How much is known: polls that state much are clustered first."""
        stated = (self.start, self.day or None, self.size, self.margin, self.place)
        return 4 * sum(f is not None for f in stated) + min(len(self.figures), 12)

    @property
    def span(self) -> tuple[int, int] | None:
        """First and last day it can have been in the field, ``None`` where nothing says so."""
        return self.window if self.start is None or self.end is None else (self.start, self.end)

    def complete(self, other: Facts) -> None:
        """Takes from another telling of the poll what is not known here."""
        self.who, self.named = self.who | other.who, self.named | other.named
        if other.start is not None and (self.start is None or (other.day and not self.day)):
            self.start, self.end, self.day = other.start, other.end, other.day
        self.size = other.size if self.size is None else self.size
        self.margin = other.margin if self.margin is None else self.margin
        self.place = other.place if self.place is None else self.place
        for key, values in other.figures.items():
            self.figures.setdefault(key, values)
            self.labels.setdefault(key, other.labels[key])


def _ordinal(date: Any) -> int | None:
    return None if date is None else int(date.toordinal())


def describe(polls: Iterable[Row], estimates: Iterable[Row], published: dict[str, Any]) -> Iterator[Facts]:
    """The facts of each poll with its figures."""
    by_poll: defaultdict[str, list[Row]] = defaultdict(list)
    for e in estimates:
        if e["poll_id"] is not None:
            by_poll[e["poll_id"]].append(e)
    for row in polls:
        mine = by_poll[row["poll_id"]]
        start, end = _ordinal(row["start_date"]), _ordinal(row["end_date"])
        start, end = (end if start is None else start), (start if end is None else end)
        told = _ordinal(published.get(row["doc_id"]))
        who = frozenset((row["pollster"] or "").split("/")) - {""}
        size = row["sample_size"]
        facts = Facts(
            row, who, who | (frozenset((row["sponsor"] or "").split("; ")) - {""}), start, end,
            start is not None and row["date_precision"] in (None, "day"),
            None if told is None else (told - WINDOW, told + 1),
            None if size is None else int(size), row["margin_of_error"],
            row["geography"].casefold() if row["geography"] else None,
            joins=bool(who) and (start is not None or not mine or any(e["wave"] != "previous" for e in mine)),
        )  # fmt: skip
        for key, label, value in _figures(mine):
            facts.figures.setdefault(key, []).append(value)
            facts.labels.setdefault(key, label)
        yield facts


def _last(name: str | None) -> str:
    """The last word of a name: "Donald Trump" and "Trump" are one subject."""
    words = re.findall(r"[\w'-]+", (name or "").casefold())
    return words[-1] if words else ""


def _words(text: str | None) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", (text or "").casefold())) - _STOP


def _figures(estimates: list[Row]) -> Iterator[tuple[Key, str, Value]]:
    """Figures by what they measure, so that two documents' figures of one question meet under one key.

    In a race the sides belong to the question: a three-way share is no other value of the two-way one.
    """
    sides: defaultdict[str | None, set[str]] = defaultdict(set)
    for e in estimates:
        if e["question_kind"] == "vote" and e["answer"] and e["answer"] not in NO_SIDE:
            sides[e["question"]].add(_last(e["answer"]))
    for e in estimates:
        if e["kind"] == "change" or e["value"] is None or not e["answer"]:
            continue
        kind = e["question_kind"]
        if kind == "vote":
            asked: Hashable = frozenset(sides[e["question"]])
            answer = _last(e["answer"])
        elif kind in ("approval", "favorability", "direction", "party id"):
            asked, answer = (_last(e["subject"]), _words(e["issue"])), e["answer"].casefold()
        else:
            asked, answer = (_words(e["question"]), _words(e["subject"])), e["answer"].casefold()
        grain = e["grain"] or 1.0
        slack = HEDGE if e["bound"] not in (None, "exact") else max(0.5, grain / 2 if grain > 1 else 0.5)
        key = (kind, asked, answer, e["subgroup"] or "all", e["kind"])
        label = f"{e['question'] or kind or 'figure'}: {e['answer']}" + (
            f" ({e['subgroup']})" if e["subgroup"] not in (None, "all") else ""
        )
        yield key, label + (" margin" if e["kind"] == "margin" else ""), Value(float(e["value"]), slack)


# -- do two fit? -------------------------------------------------------------------------------------------------------


def _same_hands(a: Facts, b: Facts) -> bool:
    """Whether the names can be of one survey: a pollster in common, or one's pollster among those the other names."""
    fieldwork_a, fieldwork_b = fieldwork(a.who), fieldwork(b.who)
    if fieldwork_a and fieldwork_b:
        return bool(fieldwork_a & fieldwork_b)
    return bool(a.who & b.named or b.who & a.named)


def fieldwork(names: frozenset[str]) -> frozenset[str]:
    known = registry.registry()
    return frozenset(n for n in names if n not in known or known[n].kind in registry.FIELDWORK)


def _dates(a: Facts, b: Facts) -> str:
    if a.start is None or a.end is None or b.start is None or b.end is None:
        spans = [(p.start, p.end) if p.start is not None and p.end is not None else p.window for p in (a, b)]
        if spans[0] is None or spans[1] is None:
            return "unknown"
        (s, e), (t, f) = spans
        return "unknown" if s <= f and t <= e else "apart"
    overlap = a.start <= b.end and b.start <= a.end
    if not (a.day and b.day):
        return "overlap" if overlap else "apart"
    if (a.start, a.end) == (b.start, b.end):
        return "equal"
    if (a.end == b.end or a.start == b.start) and (a.start == a.end or b.start == b.end):
        return "overlap"  # one document gives a single day of it
    return "near" if overlap and abs(a.start - b.start) <= 2 and abs(a.end - b.end) <= 2 else "apart"


def _sizes(a: int | None, b: int | None) -> str:
    if a is None or b is None:
        return "unknown"
    if a == b:
        return "equal"
    return "rounded" if (a % 100 == 0 or b % 100 == 0) and abs(a - b) <= 0.04 * max(a, b) else "differs"


def _compare(a: Facts, b: Facts) -> _Fit:
    agree = contradict = 0
    for key, values in b.figures.items():
        others = a.figures.get(key)
        if not others:
            continue
        if any(abs(v.value - o.value) <= 0.5 for v in values for o in others):
            agree += 1
        elif key[0] is not None and all(abs(v.value - o.value) > max(v.slack, o.slack) for v in values for o in others):  # type: ignore[index]
            contradict += 1
    if a.place is None or b.place is None:
        place = "unknown" if a.place is b.place else "half"
    else:
        place = "equal" if a.place == b.place else "differs"
    if a.margin is None or b.margin is None:
        margin = "unknown"
    else:
        margin = "equal" if abs(a.margin - b.margin) < 0.11 else "differs"
    telling = a.size is not None and a.size % 100 != 0
    return _Fit(_dates(a, b), _sizes(a.size, b.size), margin, place, agree, contradict, telling)


def fit(a: Facts, b: Facts) -> float | None:
    """How well two polls fit as one, or ``None`` where they are two.

    Nothing may differ, and something must prove it: the same days; or dates that overlap with two figures, or with the
    sample size; or, undated, three figures, or a telling sample size with a figure or the margin of error. One thing
    may differ where all the rest is stated and agrees: then it is one poll and the difference a disagreement.
    """
    if not _same_hands(a, b):
        return None
    f = _compare(a, b)
    if f.dates == "apart" or f.place == "differs":
        return None
    same_size = f.size == "equal"
    differs = [
        name
        for name, so in (
            ("dates", f.dates == "near"),
            ("size", f.size == "differs"),
            ("margin", f.margin == "differs"),
            ("figures", f.contradict > 0),
        )
        if so
    ]
    if not differs:
        proved = (
            (f.dates == "equal" and (f.place != "half" or f.agree > 0 or f.size != "unknown" or f.margin == "equal"))
            or (f.dates == "overlap" and (f.agree >= 2 or (same_size and (f.telling_size or f.agree > 0))))
            or (f.dates == "overlap" and f.agree == 1 and f.size == "rounded" and f.margin == "equal")
            or (f.dates == "unknown" and f.agree >= 3)
            or (f.dates == "unknown" and same_size and f.telling_size and (f.agree > 0 or f.margin == "equal"))
        )
    elif len(differs) > 1:
        proved = False
    else:
        proved = {
            "dates": same_size and f.telling_size and f.agree >= 2,
            "size": f.dates == "equal" and f.agree >= 2,
            "margin": f.dates == "equal" and (same_size or f.agree >= 2),
            "figures": f.dates == "equal" and same_size and f.margin != "unknown",
        }[differs[0]]
    if not proved:
        return None
    return (
        {"equal": 6, "overlap": 2, "near": 1, "unknown": 0}[f.dates]
        + 4 * same_size
        + 2 * (f.margin == "equal")
        + (f.place == "equal")
        + (a.who == b.who)
        + min(f.agree, 8)
        - 4 * len(differs)
    )
