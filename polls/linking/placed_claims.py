"""Which series each figure is of, and whether of an earlier survey, sentence by sentence."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence

from polls.document import Document
from polls.language.numbers import PER_CENT
from polls.language.quick import quick
from polls.linking.contrast import before_now, it_was, once, since, was_so
from polls.linking.earlier import Earlier
from polls.linking.past_holders import Terms
from polls.linking.placing import among
from polls.linking.reference import Place
from polls.linking.scan import Words
from polls.linking.time_beside import COMPARED_WITH, Cue, names_time
from polls.linking.time_words import NOW
from polls.linking.walk import Walk
from polls.linking.waves import previous
from polls.rules.claim import Claim

# A line that points to another article: "More: Half of Americans say …".
_TEASER = re.compile(r"(?i:more|related|see also|read more|also read|also|watch|opinion|poll|video|read)\s?:\s?\S")


def place_claims(
    document: Document,
    claims: Sequence[Claim],
    walk: Walk,
    earlier: Earlier,
    found: Words,
    fronted: set[int],
    why: list[Cue | None],
    whose: list[int | None],
) -> list[Place]:
    """The series of each claim and, for an earlier survey, what says so (``None``: the current one).

    ``fronted`` takes the claims of clauses that open with a month, ``why`` each claim's cue, ``whose`` its
    reference.
    """
    by_sentence: dict[int, list[int]] = {}
    for i, claim in enumerate(claims):
        by_sentence.setdefault(claim.sentence, []).append(i)
    out: list[Place] = [(None, None)] * len(claims)
    by_series = Counter[int | None]()
    of_sentence = [r.sentence for r in walk.refs]
    terms = Terms(document.folded, document.published)
    for index, mine in by_sentence.items():
        sentence = walk.sentences[index]
        r = bisect_right(of_sentence, index - 1)
        here = range(r, bisect_right(of_sentence, index, r))
        teaser = index > 0 and _TEASER.match(document.folded, sentence.start)  # the first line is the text's own
        if teaser and not any(walk.refs[k].named for k in here):
            continue
        focus = walk.at(sentence, r)
        start, end = _since(document, walk, index), sentence.end
        before = walk.sentences[index - 1].start if index else None
        timed, turned = _within(found.times, max(0, start - 1), end), _within(found.turns, start, end)
        cues = previous(document.lower, start, end, [claims[i] for i in mine], timed, turned)
        cues = [None if cue is not None and cue.words and earlier.own_days(cue) else cue for cue in cues]
        if before_now(document.lower, start, end):
            cues = [cue or Cue(start, start, "") for cue in cues]
        elif _NOW.search(document.lower, start, end + 12):
            was = once(document.lower, start, end, [claims[i] for i in mine])
            cues = [cue or (Cue(start, start, "") if then else None) for cue, then in zip(cues, was, strict=True)]
        if len(mine) > 1 and ", who " in document.lower[start:end]:
            was = since(document.lower, start, [claims[i] for i in mine])
            cues = [cue or (Cue(start, start, "") if then else None) for cue, then in zip(cues, was, strict=True)]
        _used_to_be(document.lower, claims, mine, cues, out, walk, start)
        if mine[0] and not here and cues[0] is None and why[mine[0] - 1] is not None:
            cues = _still_then(document.lower, claims, mine, cues, out, why, walk)
        last, place = -1, out[mine[0]]
        one: Cue | None = None
        ref: int | None = None
        for i, cue in zip(mine, cues, strict=True):
            paired = last >= 0 and cue is one and _PAIR.fullmatch(document.lower, last, claims[i].start)
            if not paired:
                out[i], ref = among(claims[i], last, here, focus, cue, walk, earlier)
            else:
                out[i] = place
            if last >= 0 and _SET_AGAINST.match(document.lower, claims[i].end):
                out[i] = _of_today(out, i, by_series)
            whose[i] = ref
            by_series[out[i][0]] += 1
            place, one, last = out[i], cue, claims[i].end
            why[i] = cue
            if out[i][1] is None:
                told_of = terms.former(sentence.start, claims[i].start, claims[i].answer)
                told_of = told_of or terms.dated(sentence.start, claims[i].start, claims[i].end, before)
                if told_of is None and claims[i].kind != "share":
                    told_of = terms.campaigned(sentence.start, claims[i].start, claims[i].end)
                out[i] = (out[i][0], f"earlier {told_of}") if told_of else out[i]
            if cue is None and i and out[i][1] is None and i == mine[0]:
                out[i] = earlier.later(claims[i - 1], out[i - 1], claims[i], out[i])
            if cue is not None and cue.leading and cue.words.startswith(("in ", "during ", "as of ")):
                fronted.add(i)
    return out


def monthly(lower: str, claims: Sequence[Claim], why: Sequence[Cue | None]) -> set[int]:
    """The figures that are given for a month, and are compared with nothing: "it stayed at +68 in June"."""
    return {
        i
        for i, (claim, cue) in enumerate(zip(claims, why, strict=True))
        if cue is not None
        and claim.wave_hint is None
        and cue.words.startswith(("in ", "for "))
        and not COMPARED_WITH.search(lower, max(0, claim.start - 30), claim.start)
    }


def _of_today(placed: Sequence[Place], i: int, by_series: Counter[int | None]) -> Place:
    """The place of the figure ``i`` of today, told after one of then: of the poll that most figures are of.

    "An Acme poll of that year had 37 percent. Republicans have gone the other way: 75 percent then, 52 percent today."
    """
    series, tag = placed[i]
    main = max(by_series, key=by_series.__getitem__)
    then = placed[i - 1]
    return (main, None) if tag is None and then[0] == series != main and then[1] is not None else placed[i]


def _used_to_be(
    lower: str,
    claims: Sequence[Claim],
    mine: Sequence[int],
    cues: list[Cue | None],
    placed: Sequence[Place],
    walk: Walk,
    start: int,
) -> None:
    """Marks figures of a sentence that say how what the figure before is now used to be."""
    for n, k in enumerate(mine):
        at = n
        if not k or claims[k].kind == "change" or cues[n] is not None or (n and cues[n - 1] is not None):
            continue
        told = walk.sentences[claims[k - 1].sentence]
        if told.paragraph != walk.sentences[claims[k].sentence].paragraph or (not n and placed[k - 1][1] is not None):
            continue
        if it_was(lower, claims[k], start, claims[k - 1], told.start, told.end):
            cue = Cue(start, start, "")
            cues[n] = cue
            while at + 1 < len(mine) and _BESIDE.fullmatch(lower, claims[mine[at]].end, claims[mine[at + 1]].start):
                at += 1
                cues[at] = cue


def _still_then(
    lower: str,
    claims: Sequence[Claim],
    mine: Sequence[int],
    cues: list[Cue | None],
    placed: Sequence[Place],
    why: Sequence[Cue | None],
    walk: Walk,
) -> list[Cue | None]:
    """The cues of a sentence that goes on about what had been so: "National had come in at 36%. Labour was on 32%"."""
    before = mine[0] - 1
    cue, told, here = why[before], claims[before].sentence, walk.sentences[claims[mine[0]].sentence]
    if cue is None or not cue.main or cue.words or placed[before][1] is None or told != here.index - 1:
        return cues
    if walk.sentences[told].paragraph != here.paragraph or not was_so(lower, here.start, here.end, claims[mine[0]]):
        return cues
    return [own or (None if claims[i].kind == "change" else cue) for i, own in zip(mine, cues, strict=True)]


_NOW = quick(rf"\b{NOW}\b")
# "75 percent then, 52 percent today"
_SET_AGAINST = re.compile(rf"{PER_CENT}\s(?:now|today|this\s(?:week|month|year|time))\b")
_PAIR = re.compile(r"\s?(?:to|[-\u2013])\s?")
_BESIDE = re.compile(rf"{PER_CENT},?\s?(?:to|[-/\u2013]|and|against)\s?")
_FRAGMENT = re.compile(r"[^.;:?!%]{3,36}\?\Z")


def _since(document: Document, walk: Walk, index: int) -> int:
    """Where a sentence begins, with the question before it that only names a time: "Two weeks ago? 38 percent"."""
    sentence, before = walk.sentences[index], walk.sentences[index - 1] if index else None
    if before is not None and before.paragraph == sentence.paragraph:
        text = document.lower[before.start : before.end].rstrip()
        if text.endswith("?") and _FRAGMENT.match(text) and names_time(text):
            return before.start
    return sentence.start


def _within(places: Sequence[int], start: int, end: int) -> bool:
    """Whether one of the places (in order) lies from ``start`` to ``end``."""
    i = bisect_left(places, start)
    return i < len(places) and places[i] < end
