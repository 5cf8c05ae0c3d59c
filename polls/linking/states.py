"""State samples in one release: "Doe trails in Ohio, 41 to 47 percent; in Maine, 39 to 45 percent"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from polls.language.segment import Sentence
from polls.linking.walk import Walk
from polls.rules.methods_places import places
from polls.rules.methods_types import MethodMention, PlaceMention

# Between the states of a list ("Ohio, Iowa and Utah"), which says nothing of one of them.
_LIST = re.compile(r"(?:\s\w+)?(?:,\s+|,?\s+(?:and|or)\s+)")
# A state that says where a person is from or in office, not who was polled.
_OFFICE_AFTER = re.compile(
    r"(?:'s)?,?\s(?:(?:Gov|Sen|Rep|Lt|Attorney|Secretary|[Ss]enator|[Gg]overnor|[Cc]ongress(?:man|woman)|[Ll]awmaker)\b)"
    r"|(?:'s)?\s(?!Primary|Senate|Poll)[A-Z][a-z]+\s[A-Z][a-z]"
)
_PERSON_BEFORE = re.compile(r"[A-Z][a-z]+\sof\s\Z")
_BRACKET = re.compile(r"\s*\(\Z")
_AFTER = re.compile(
    r"[\s-]*(?:(?:percent|percentage|points?|%|lead|edge|advantage|each|support)\s+){0,3}(?:in|of)\s+\Z"
)


def state_at(text: str, start: int, end: int, found: Sequence[PlaceMention], first: int) -> str | None:
    """The state that a figure ``text[start:end]`` is of, as told by its sentence (first figure: ``first``)."""
    before = [p for p in found if p.end <= start]
    after = [p for p in found if p.start >= end]
    if after and _AFTER.fullmatch(text, end, after[0].start):
        return after[0].name
    if before and (_BRACKET.fullmatch(text, before[-1].end, start) or before[0].start < first):
        return before[-1].name
    if after:
        return after[0].name
    return before[-1].name if before else None


def _listed(text: str, found: Sequence[PlaceMention], k: int) -> bool:
    """Whether a place stands in a list."""
    near = [found[j] for j in (k - 1, k + 1) if 0 <= j < len(found)]
    return any(_LIST.fullmatch(text, min(p.end, found[k].end), max(p.start, found[k].start)) for p in near)


def states(text: str, sentence: Sentence) -> list[PlaceMention]:
    """The states named in a sentence, but those in lists and those that only say where a person is from."""
    found = [
        p for p in places(text, sentence.start, sentence.end)
        if p.kind == "state" and not _OFFICE_AFTER.match(text, p.end)
        and not _PERSON_BEFORE.search(text, max(0, p.start - 30), p.start)
    ]  # fmt: skip
    return [p for k, p in enumerate(found) if not _listed(text, found, k)]


def state_of(text: str, sentences: Sequence[Sentence], spans: Sequence[tuple[int, int, int]]) -> list[str | None]:
    """The state of each figure ``(sentence, start, end)``; a sentence that names none goes on about the one before.

    Empty where the figures are not told of several states, each with two figures or more.
    """
    out: list[str | None] = []
    carried: str | None = None
    seen: int | None = None
    here: list[PlaceMention] = []
    first = 0
    for index, start, end in spans:
        if index != seen:
            here, first, seen = states(text, sentences[index]), start, index
        carried = state_at(text, start, end, here, first) or carried
        out.append(carried)
    several = sum(n > 1 for state, n in Counter(out).items() if state) > 1
    return out if several else []


def told_by_state(text: str, walk: Walk) -> set[int]:
    """The series of which polls of several states are told: "the Ohio poll", "Acme's poll in Iowa"."""
    where: dict[int, set[str]] = {}
    for r, s in zip(walk.refs, walk.of, strict=True):
        if s is None or r.role != "noun":
            continue
        for p in places(text, max(0, r.start - 24), min(len(text), r.end + 30)):
            beside = p.end <= r.end if p.start >= r.start else text[p.end : r.start] == " "
            if p.kind == "state" and not p.demonym and (beside or text[r.end : p.start] == " in "):
                where.setdefault(s, set()).add(p.name)
    return {s for s, names in where.items() if len(names) > 1}


def _own(text: str, m: MethodMention, sentence: Sentence) -> str | None:
    """The state that follows a margin or a sample with "in"."""
    if not text.startswith(" in ", m.end):
        return None
    found = places(text, m.end + 4, min(sentence.end, m.end + 40))
    return found[0].name if found and found[0].start == m.end + 4 and found[0].kind == "state" else None


def with_states(text: str, sentences: Sequence[Sentence], mentions: Sequence[MethodMention]) -> list[MethodMention]:
    """Mentions with the state that their sentence says they are of ("In Ohio, the survey of 612 …")."""
    starts = [s.start for s in sentences]
    out = []
    for m in mentions:
        if m.place is None and m.kind in ("sample", "margin"):
            sentence = sentences[bisect_right(starts, m.start) - 1]
            own = _own(text, m, sentence)
            if own is not None:  # "4.9 points in Ohio, 4.7 in Iowa"
                out.append(replace(m, place=own, sub=False))
                continue
            here = states(text, sentence)
            state = state_at(text, m.start, m.end, here, m.start) if len(here) == 1 else None
            m = replace(m, place=state) if state else m
        out.append(m)
    return out
