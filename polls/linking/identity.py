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
# An article that dates a poll by nothing but its own day tells of one that ended at most this many days before.
FRESH = 6
# Field dates of one poll told differently are at most this many days off.
NEAR = 2
# Figures read from hedged words ("nearly half") contradict only beyond this many percentage points.
HEDGE = 2.5
# Answers that name no side of a race.
NO_SIDE = frozenset(("undecided", "other", "someone else", "neither", "none", "would not vote", "refused", "both"))
_STOP = frozenset("a an the of to for in on at by with that this it is are was were be as and or his her its".split())

# Groups that articles name where a race is put to all that a poll asks.
_ELECTORATES = frozenset(
    f"{who}{voters}"
    for who in ("", "republican ", "democratic ", "gop ")
    for voters in ("all", "registered voters", "likely voters", "voters", "primary voters", "caucus-goers")
) | {"republicans", "democrats"}

Row = dict[str, Any]
# What a figure measures: kind of question, what is asked, answer, subgroup, kind of figure.
Key = tuple[str | None, Hashable, str, str, str]


class Value(NamedTuple):
    """A figure, and how far another may be from it without contradicting it, in percentage points.

    In a race the named sides and the group belong to the question, and no two articles tell all of them: a share in a
    three-way race is no other value of the two-way one, and that of "Republican primary voters" may be that of all.
    """

    value: float
    slack: float
    sides: frozenset[str] = frozenset()
    group: str = "all"

    def agrees(self, other: Value) -> bool:
        """Whether both can be one figure, told to the point or rounded."""
        common = self.sides & other.sides
        one_race = len(common) > 1 or common in (self.sides, other.sides)
        one_group = self.group == other.group or {self.group, other.group} <= _ELECTORATES
        return abs(self.value - other.value) <= 0.5 and one_race and one_group

    def comparable(self, other: Value) -> bool:
        """Whether both answer one question, so that they contradict each other where they are apart."""
        return (self.sides, self.group) == (other.sides, other.group)


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
    telling: bool = False  # the sample size is one that tells the poll from others

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
        if self.size is None:
            self.size, self.telling = other.size, other.telling
        self.margin = other.margin if self.margin is None else self.margin
        self.place = other.place if self.place is None else self.place
        for key, values in other.figures.items():
            self.figures.setdefault(key, values)
            self.labels.setdefault(key, other.labels[key])


def _ordinal(date: Any) -> int | None:
    return None if date is None else int(date.toordinal())


def describe(polls: Iterable[Row], estimates: Iterable[Row], published: dict[str, Any]) -> Iterator[Facts]:
    """The facts of each poll with its figures."""
    by_poll: defaultdict[tuple[str, str | None], list[Row]] = defaultdict(list)
    for e in estimates:
        by_poll[e["doc_id"], e["poll_id"]].append(e)
    for row in polls:
        mine = by_poll[row["doc_id"], row["poll_id"]]
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


def mark_telling(polls: list[Facts]) -> None:
    """Marks the polls whose sample size is neither round nor the usual one of their pollster (1,500 every week)."""
    ends: defaultdict[tuple[str, int], set[int]] = defaultdict(set)
    for p in polls:
        if p.day and p.size is not None and p.end is not None:
            for name in p.who:
                ends[name, p.size].add(p.end)
    usual = {key for key, days in ends.items() if max(days) - min(days) > NEAR}
    for p in polls:
        if p.size is not None:
            p.telling = p.size % 100 != 0 and not any((name, p.size) in usual for name in p.who)


_NAME_WORD = re.compile(r"[\w'-]+")


def _last(name: str | None) -> str:
    """The last word of a name: "Donald Trump" and "Trump" are one subject."""
    words = _NAME_WORD.findall((name or "").casefold())
    return words[-1] if words else ""


_WORD = re.compile(r"\w+")


def _words(text: str | None) -> frozenset[str]:
    return frozenset(_WORD.findall((text or "").casefold())) - _STOP


def _figures(estimates: list[Row]) -> Iterator[tuple[Key, str, Value]]:
    """Figures by what they measure, so that two documents' figures of one question meet under one key."""
    sides: defaultdict[str | None, set[str]] = defaultdict(set)
    for e in estimates:
        if e["question_kind"] == "vote" and e["answer"] and e["answer"] not in NO_SIDE:
            sides[e["question"]].add(_last(e["answer"]))
    for e in estimates:
        if e["kind"] == "change" or e["value"] is None or not e["answer"]:
            continue
        kind, answer, group = e["question_kind"], e["answer"].casefold(), e["subgroup"] or "all"
        question: Hashable = None
        value = Value(float(e["value"]), 0)
        label = f"{e['question'] or 'figure'}: {e['answer']}{'' if e['kind'] == 'share' else ' ' + e['kind']}"
        label += "" if group == "all" else f" ({group})"
        if kind == "vote":
            answer = _last(answer)
            value = value._replace(sides=frozenset(sides[e["question"]]), group=group)
            group = ""
        elif kind in ("direction", "party id"):
            pass
        elif kind in ("approval", "favorability"):
            question = (_last(e["subject"]), _words(e["issue"]))
            kind = kind if e["subject"] else None
        else:
            question = _words(e["question"]) | _words(e["subject"])
            kind = kind if question else None
        grain = e["grain"] or 1.0
        slack = HEDGE if e["bound"] not in (None, "exact") else max(0.5, grain / 2 if grain > 1 else 0)
        yield (kind, question, answer, group, e["kind"]), label, value._replace(slack=slack)


# -- do two fit? -------------------------------------------------------------------------------------------------------


def fieldwork(names: frozenset[str]) -> frozenset[str]:
    """Those of several names that do fieldwork or average polls; who is unknown to the registry may."""
    known = registry.registry()
    return frozenset(n for n in names if n not in known or known[n].kind in registry.FIELDWORK)


def fit(a: Facts, b: Facts) -> float | None:
    """How well two tellings fit as one poll (more is better), or ``None`` where they are two polls.

    The hands must be the same. Then nothing may differ and something must prove it: the same days; or, where dates or
    publication are close, a figure (two of a race, three of a tracker) or the sample size; or, where dates only do not
    exclude it, three figures, or a telling sample size with a figure or the margin of error. One thing may differ where
    all the rest is stated and agrees: that is one poll told wrong once.
    """
    dates = _dates(a, b)
    if not _same_hands(a, b, dates == "same"):
        return None
    place = _stated(a.place, b.place, a.place == b.place)
    if dates == "apart" or place == "differs":
        return None
    agreeing, contradict = _common_figures(a, b)
    agree, tracker = len(agreeing), _tracker(a.who | b.who)
    size = _stated(a.size, b.size, a.size == b.size)
    if size == "differs" and _rounded(a.size or 0, b.size or 0):
        size = "rounded"
    margin = _stated(a.margin, b.margin, abs((a.margin or 0) - (b.margin or 0)) < 0.11)
    told_apart = size == "same" and a.telling and b.telling
    differs = [n for n, d in (("dates", dates == "near"), ("size", size == "differs"), ("margin", margin == "differs"),
                              ("figures", contradict > 0)) if d]  # fmt: skip
    if len(differs) > 1:
        return None
    if "dates" in differs:
        proved = told_apart and agree >= 2
    elif "size" in differs:
        proved = dates == "same" and agree >= 3
    elif "margin" in differs:
        proved = dates == "same" and (size == "same" or agree >= 2)
    elif "figures" in differs:
        proved = dates == "same" and size == "same" and margin == "same"
    elif dates == "same":
        # of several states polled in the same days only one is meant
        proved = place != "half" or agree > 0 or told_apart
    elif tracker:
        # its waves look alike: the same size every week, the same two figures
        proved = (told_apart and agree >= (1 if dates == "close" else 2)) or (dates == "close" and agree >= 3)
    elif dates == "close":
        # one figure of a race may be that of another state polled at the same time
        telling = any(asked(key) and (key[0] != "vote" or place == "same") for key in agreeing)
        proved = agree >= (1 if telling else 2) or told_apart or (agree > 0 and size in ("same", "rounded"))
    else:
        proved = agree >= 3 or (told_apart and (agree > 0 or margin == "same"))
    if not proved:
        return None
    return (
        {"same": 6, "close": 2}.get(dates, 0)
        + 4 * (size == "same")
        + 2 * (margin == "same")
        + (place == "same")
        + (a.who == b.who)
        + min(agree, 8)
        - 4 * len(differs)
    )


def _same_hands(a: Facts, b: Facts, same_days: bool) -> bool:
    """Whether the names can be of one survey: a pollster in common, or one's pollster among those the other names.

    A pollster works for one sponsor this week and for another one too: those are two polls, unless their days are the
    same.
    """
    fieldwork_a, fieldwork_b = fieldwork(a.who), fieldwork(b.who)
    if fieldwork_a and fieldwork_b:
        payers_a, payers_b = a.named - fieldwork_a, b.named - fieldwork_b
        one_payer = not payers_a or not payers_b or bool(payers_a & payers_b)
        return bool(fieldwork_a & fieldwork_b) and (one_payer or same_days)
    return bool(a.who & b.named or b.who & a.named)


def _stated(a: object, b: object, equal: bool) -> str:
    """Whether a fact is the same, differs, or is stated by both, one ("half") or none ("unknown")."""
    if a is None or b is None:
        return "unknown" if a is b else "half"
    return "same" if equal else "differs"


def _rounded(a: int, b: int) -> bool:
    """Whether one sample size can be the other one rounded ("about 1,000" for 1,019)."""
    return (a % 100 == 0 or b % 100 == 0) and abs(a - b) <= 0.04 * max(a, b)


def _dates(a: Facts, b: Facts) -> str:
    """How the field dates go together: same | close | loose (nothing excludes it) | near (they overlap) | apart."""
    if a.span is None or b.span is None:
        return "loose"
    (a_start, a_end), (b_start, b_end) = a.span, b.span
    if a_start > b_end or b_start > a_end:
        return "apart"
    dated = [p.start is not None for p in (a, b)]
    if not all(dated):
        if (dated[0] and a_end > b_end) or (dated[1] and b_end > a_end):
            return "apart"  # told before it was over
        # an article tells of a poll within days; the wave before it was a week or more earlier
        gap = abs(a_end - b_end)
        return "close" if gap <= (FRESH if any(dated) else FRESH // 2) else "loose"
    if a.day and b.day:
        if a.span == b.span:
            return "same"
        if (a_start == b_start or a_end == b_end) and (a_start == a_end or b_start == b_end):
            return "close"  # one document gives a single day of it
        return "near" if max(abs(a_start - b_start), abs(a_end - b_end)) <= NEAR else "apart"
    return "close" if max(a_end - a_start, b_end - b_start) < 12 else "loose"


def _tracker(names: frozenset[str]) -> bool:
    """Whether one of several names runs a daily, rolling or weekly survey."""
    known = registry.registry()
    return any(known[n].tracker for n in names if n in known)


def _common_figures(a: Facts, b: Facts) -> tuple[list[Key], int]:
    """Which figures of the same question, answer and group agree, and how many contradict each other."""
    agree, contradict = [], 0
    for key, values in b.figures.items():
        others = a.figures.get(key, [])
        if any(v.agrees(w) for v in values for w in others):
            agree.append(key)
        elif asked(key) and contradictory(values, others):
            contradict += 1
    return agree, contradict


def contradictory(values: list[Value], others: list[Value]) -> bool:
    """Whether two documents' values of one figure cannot be the same, whichever of several is meant.

    Rounding and hedging are counted in.
    """
    pairs = [(v, w) for v in values for w in others if v.comparable(w)]
    return bool(pairs) and all(abs(v.value - w.value) > max(v.slack, w.slack) for v, w in pairs)


def asked(key: Key) -> bool:
    """Whether the question of a figure is known: only then can two figures contradict each other."""
    return key[0] is not None
