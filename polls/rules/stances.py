"""For or against in other words than the answers' own: "fancy it", "object to the plan", "are dead set against the merger"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from functools import cache

from polls.lexicon.loader import load
from polls.rules.view import Bound, View

_BEFORE = (
    r"^(?:(?:would|will|could|can|do|does|did|have|has|had|be|been|is|are|was|were|feel|felt|seem|seemed|not|also|still|now|really|quite|rather|fully|largely|mostly"
    r"|broadly|generally|firmly|strongly|staunchly|wholeheartedly|very|somewhat|either|all|dead|flatly|squarely|clearly|more|less|actually|[a-z]+n't) ){0,5}"
)
# What is proposed, done or decided: who is for it answers the question about it.
PROPOSAL = (
    r"(?:idea|notion|concept|plan|proposal|proposition|suggestion|measure|bill|law|legislation|act|rule|regulation|restriction|ban|prohibition|curb|limit|cap|tax|levy|charge|fee|toll|deal|pact"
    r"|treaty|agreement|accord|arrangement|scheme|programme|program|project|initiative|policy|reform|overhaul|change|shift|move|step|decision|ruling|amendment|referendum|merger|takeover|sale|closure"
    r"|expansion|intervention|war|strike|strikes|mission|mandate|requirement|cut|increase|hike|rise|boycott|budget|package|approach|system|practice)s?"
)
_POINTED = rf"(?:(?P<it>it|them|this|that|so doing|doing so|either|both)(?= ?(?:$|[,.;:)]|and\b|while\b|but\b|in\b|when\b|if\b|too\b))|(?:(?:the|this|that|these|those|such(?: an?)?|a|an|any|his|her|their|its) (?:[a-z-]+ ){{0,2}}?|(?=[a-z]+s\b)){PROPOSAL}\b)"


@cache
def _patterns() -> list[tuple[str, bool, re.Pattern[str]]]:
    """For each side its tastes, verbs, adjectives and outright words: the side, whether they want more than "it", the pattern."""
    found = []
    for name, entry in load("stances").items():
        for kind in ("tastes", "verbs"):
            words = "|".join(sorted(map(re.escape, entry[kind]), key=len, reverse=True))
            found.append((name, kind == "tastes", re.compile(rf"{_BEFORE}(?:{words}) {_POINTED}")))
        words = "|".join(sorted(map(re.escape, entry["adjectives"]), key=len, reverse=True))
        found.append((name, True, re.compile(rf"{_BEFORE}(?:{words}) {_POINTED}")))
        words = "|".join(sorted(map(re.escape, entry["outright"]), key=len, reverse=True))
        found.append((name, False, re.compile(rf"{_BEFORE}(?:{words}) (?!him\b|her\b)(?P<it>)[a-z]")))
    return found


# What one does without saying to what.
_ALONE = re.compile(
    rf"{_BEFORE}(?:(?P<no>object|dissent|demur|balk|baulk|disapprov)|consent|assent|acquiesc|on board|on side|in agreement|receptive|supportive)(?:e|s|es|ed|ing)?$"
)
_NOT = re.compile(r"\b(?:not|never|no longer|hardly|less)\b|n't\b")


# What people would have done, and others who are against without saying what: the sides are for and against.
_COURSE = re.compile(r"(?!.*\bvot)(?:would|should|wants?|wanted)\b|[^,;]{2,60}? should\b")
_AGAINST = re.compile(
    r"(?:(?:is|are|was|were|strongly|firmly|flatly) ){0,2}(?:opposed|against|oppose[sd]?|object(?:s|ed)?|in opposition)(?: (?:it|this|that|the (?:idea|move|change)))?(?= ?(?:$|[.,;)]|and\b|while\b))"
)


def taken(v: View, made: Sequence[tuple[int, Bound]]) -> None:
    """Names the side of a course that others of the sentence oppose: "71 percent would ban it, with 19 percent opposed"."""
    for (_, b), (j, other) in itertools.pairwise(made):
        if b.rule == "share.phrase" and other.answer == "oppose" and other.group in (None, b.group):
            against = _AGAINST.match(v.low(v.figs[j] + 1, min(len(v.items), v.figs[j] + 8)))
            if against is not None and _COURSE.match(b.answer or ""):
                b.answer = "support"


def stance(answer: str, open_question: bool) -> str | None:
    """The side that a predicate in lower case takes; ``open_question``: whether for and against were told of just before.

    >>> stance("would go along with the merger", False)
    'support'
    >>> stance("like it", False)
    """
    if (alone := _ALONE.match(answer)) is not None and (open_question or alone["no"] == "object"):
        return "oppose" if (alone["no"] is None) == (_NOT.search(answer) is not None) else "support"
    for name, taste, pattern in _patterns():
        m = pattern.match(answer)
        if m is None:
            continue
        if taste and m["it"] and not open_question:
            return None
        if _NOT.search(answer, 0, m.end()):
            return "oppose" if name == "support" else "support"
        return name
    return None
