"""What a text states of how its polls were done: method mentions, by the poll that they are about."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import pairwise

from polls.document import Document
from polls.language.dates import DateMention
from polls.language.quick import quick
from polls.linking import entries
from polls.linking.reference import Place
from polls.linking.scan import Words
from polls.linking.walk import Walk
from polls.rules import methods
from polls.rules.methods_sponsors import sponsors
from polls.rules.methods_types import MethodMention

# By series and, for earlier polls, what sets them apart.
Stated = dict[Place, list[MethodMention]]

_NUMBER_OR_DATE = quick(
    r"(?=[\dA-Zltw])(?:\d,\d{3}|(?<![\d.])\d{3,6}(?![\d%])"
    r"|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b"
    r"|\b(?:[Ll]ast|[Tt]his) month|thousand|weekend)"
)
_COUNT = quick(r"(?=\d)(?:\d{1,3},\d{3}|\d{3,5})\s[a-z]")
# "a survey of likely Texas voters", "of U.S. Catholics", "Acme polled Muslims"
_OF_WHOM = re.compile(
    r"\b(?:(?:[Pp]oll|[Ss]urvey)s?\s(?:of|among)|polled|surveyed|interviewed|questioned)\s(?:the\s|[a-z]+ly\s)?(?:[a-zA-Z][a-zA-Z.]+|\d\d[-\s])"
)
_DIGIT = re.compile(r"\d")
# "YouGov asked 1,500 citizens"
_SO_MANY = re.compile(r"\s(?:[a-z]+\s){1,4}(?:\d{1,3},\d{3}|\d{3,5})\s[a-z]")
# "Of the 402 voters reached, 55 percent said"
_OF_OR_AMONG = ("Of ", "Among ")
_OF_SO_MANY = re.compile(
    r"(?:Of|Among)\s(?:the|those|these|its|their|some|nearly|about)\s(?:[a-z]+\s){0,2}?\d[\d,]{2,}\s[a-z]"
)
_THIS_MONTH = re.compile(r"\s(?:of\s(?:[^,.;\d]|\d,?){3,40}?\s)?(?:earlier\s)?this\smonth\b")


def stated(
    document: Document,
    walk: Walk,
    tags: Sequence[str | None],
    found: Words,
    given: Mapping[int, Sequence[MethodMention]],
) -> Stated:
    """What the text states of how each poll was done; ``tags`` say which references are to earlier polls.

    ``found`` are the text's words of surveys; ``given`` holds mentions that have been read already, by sentence.
    """
    text, lower = document.folded, document.lower
    out: Stated = {}
    of_sentence = [r.sentence for r in walk.refs]
    of_size: dict[object, Place] = {}  # by an exact number asked, the poll that asked so many
    counted: set[Place] = set()  # polls whose sample says who was polled
    methodical, populations = _sentences(text, walk, found)
    listed = _listed(walk)
    if listed:
        methodical = sorted(listed.union(methodical))
        populations = [i for i in populations if i not in listed]
    for index in (*methodical, *populations):
        sentence = walk.sentences[index]
        r = bisect_right(of_sentence, index - 1)
        here = range(r, bisect_right(of_sentence, index, r))
        focus = walk.at(sentence, r)
        if index in populations and not here and (focus, None) in counted:
            continue
        named = any(walk.refs[k].named and walk.of[k] is not None for k in here)
        told = given[index] if index in given else methods.read(text, lower, sentence, document.published, about=named)
        if index in listed:
            told = entries.read(text, lower, sentence, document.published, told)
        for m in told:
            if m.kind == "date":
                continue
            again = (
                None
                if here
                else next((of_size[x.value] for x in told if x.kind == "sample" and x.value in of_size), None)
            )
            owner = _owner(m, here, focus, walk, tags) if here else (focus, _of_it(index, r, focus, walk, tags))
            owner = again or owner  # "for the full sample of 5,410 respondents": the poll that asked so many
            out.setdefault(owner, []).append(m)
            if m.kind == "sample" and isinstance(m.value, int) and m.value % 100 and not m.sub:
                of_size.setdefault(m.value, owner)
            if m.kind == "sample" and m.population is not None and not m.sub:
                counted.add(owner)
    _paid(text, walk, tags, {r.sentence for r in walk.refs}.union(methodical), out)
    for mentions in out.values():
        mentions.sort(key=lambda m: (m.start, m.end))
    return out


def _paid(text: str, walk: Walk, tags: Sequence[str | None], where: set[int], out: Stated) -> None:
    """Adds who had each poll done, from the sentences that tell of a survey."""
    of_sentence = [r.sentence for r in walk.refs]
    for index in sorted(where):
        sentence = walk.sentences[index]
        for m in sponsors(text, sentence.start, sentence.end):
            r = bisect_right(of_sentence, index - 1)
            here = range(r, bisect_right(of_sentence, index, r))
            focus = walk.at(sentence, r)
            owner = _owner(m, here, focus, walk, tags) if here else (focus, _of_it(index, r, focus, walk, tags))
            out.setdefault(owner, []).append(m)


def _sentences(text: str, walk: Walk, found: Words) -> tuple[list[int], list[int]]:
    """Sentences that can state a fact of method, and those that can only name a population, both in order."""
    sentences = walk.sentences
    starts = [s.start for s in sentences]
    # "the May 3-5 poll", "the Acme poll (May 3-5)", "an Acme poll this month"
    wanted = {
        r.sentence
        for r in walk.refs
        if r.dated
        or _DIGIT.search(text, r.start, r.end)
        or (text.startswith(" (", r.end) and _DIGIT.search(text, r.end, r.end + 12))
        or _THIS_MONTH.match(text, r.end)
        or (r.named and _SO_MANY.match(text, r.end, r.end + 60))
    }
    strong = {bisect_right(starts, at) - 1 for at in found.strong}
    wanted.update(strong)
    for index in strong:  # "… did the survey by phone. It called 2,392 people"
        after = sentences[index + 1] if 0 <= index < len(sentences) - 1 else None
        if after and after.paragraph == sentences[index].paragraph and _COUNT.search(text, after.start, after.end):
            wanted.add(after.index)
    populations: set[int] = set()
    of_population = {bisect_right(starts, at) - 1 for at in found.populations}
    speak = {r.sentence for r in walk.refs}
    speak.update(
        s.index for s in sentences if text.startswith(_OF_OR_AMONG, s.start) and _OF_SO_MANY.match(text, s.start)
    )
    for index in ({bisect_right(starts, at) - 1 for at in found.weak} | of_population | speak) - wanted:
        if index >= 0 and _NUMBER_OR_DATE.search(text, sentences[index].start, sentences[index].end):
            wanted.add(index)
        elif index in of_population or (
            index in speak and _OF_WHOM.search(text, sentences[index].start, sentences[index].end)
        ):
            populations.add(index)
    wanted.discard(-1)
    populations.discard(-1)
    return sorted(wanted), sorted(populations)


def _listed(walk: Walk) -> set[int]:
    """The sentences of the lines that are entries of a list of polls, and those that count a sample in an aside."""
    lines = {p for r, p in zip(walk.refs, walk.paragraphs, strict=True) if r.entry}
    counted = {r.sentence for r in walk.refs if r.counted}
    return counted | {s.index for s in walk.sentences if s.paragraph in lines} if lines else counted


_BEHIND = re.compile(r"(?:\b(?:by|with|of|for|from|at|via|through)\s(?:the\s)?|\()\Z")


def _owner(m: MethodMention, here: Sequence[int], focus: int | None, walk: Walk, tags: Sequence[str | None]) -> Place:
    """The poll that a mention is about: of the reference before it in its sentence, else after it, else the topic."""
    best = None
    # "The Acme poll, conducted under the direction of Lee Research, … from June 3 to 5": who did it is no other poll
    nouns = [r for r in here if walk.refs[r].role == "noun" and walk.of[r] is not None]
    # "Acme, led by the Roe Centre, interviewed …": who stands behind a preposition did not ask
    if not nouns and len(here) > 1:
        here = [
            r for r in here if not _BEHIND.search(walk.text, max(0, walk.refs[r].start - 14), walk.refs[r].start)
        ] or here
    for r in nouns or here:
        if walk.refs[r].start <= m.start or best is None:
            best = r
    if best is None:
        return focus, None
    if walk.of[best] is None:
        named = next((r for r in here if walk.of[r] is not None and walk.refs[r].named), None)
        if named is None:
            polling = walk.refs[best].role == "polling" and not (walk.refs[best].definite and _alone(walk, focus))
            return (None, "polls in general") if polling else (focus, None)
        best = named
    return walk.of[best], tags[best]


_IT = re.compile(r"(?:It|Its)\s")


def _of_it(index: int, r: int, focus: int | None, walk: Walk, tags: Sequence[str | None]) -> str | None:
    """What sets an earlier poll apart that "it" stands for: "In that survey 51 percent did. It had a margin of …"."""
    if not r or not _IT.match(walk.text, walk.sentences[index].start) or walk.of[r - 1] != focus:
        return None
    before = walk.refs[r - 1].sentence
    near = before == index - 1 and walk.sentences[before].paragraph == walk.sentences[index].paragraph
    return tags[r - 1] if near else None


def _alone(walk: Walk, series: int | None) -> bool:
    """Whether a series is the only one of the text that somebody is named for: "the statewide polls" are its."""
    return series is not None and all(s.anonymous or s is walk.series[series] for s in walk.series)


def sections(walk: Walk, mentions: Sequence[MethodMention]) -> list[int]:
    """Where an article that reports two polls of one pollster, each with its method at its end, goes on to the next.

    Each method paragraph but the last, by its own days of fieldwork and its own sample, ends a section.
    """
    starts: list[int] = []
    told: dict[int, tuple[set[str], set[str]]] = {}
    if sum(m.kind == "field dates" for m in mentions) < 2:
        return []
    starts = [s.start for s in walk.sentences]
    for m in mentions:
        if m.kind in ("field dates", "sample") and not m.sub and m.place is None:
            paragraph = walk.sentences[bisect_right(starts, m.start) - 1].paragraph
            days, counts = told.setdefault(paragraph, (set(), set()))
            if m.kind == "sample":
                counts.add(str(m.value))
            elif isinstance(m.value, DateMention) and m.value.precision == "day" and m.value.first != m.value.last:
                days.add(f"{m.value.first} {m.value.last}")
    full = [(p, *told[p]) for p in sorted(told) if len(told[p][0]) == 1 and len(told[p][1]) == 1]
    ends = {a[0] for a, b in pairwise(full) if a[1] != b[1] and a[2] != b[2]}
    return [max(s.end for s in walk.sentences if s.paragraph == p) for p in sorted(ends)] if ends else []
