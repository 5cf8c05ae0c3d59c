"""Predicates that only set people against others: "Democrats (68%) are keener than Republicans (57%)", "are less likely to do so"."""

from __future__ import annotations

import re

from polls.rules.discourse import Discourse
from polls.rules.standings import tells_standing
from polls.rules.view import Bound, View

# "are even less likely than men to do so": what they do was told before; "more likely" alone breaks off before it.
_AGAIN = re.compile(
    r"(?:is|are|was|were) (?:[a-z]+ ){0,4}?(?:more|less|as|equally|most|least) (?:likely|apt|inclined|prone|willing|ready|disposed|keen|eager)"
    r"(?: (?:than (?:[a-z-]+ ){1,5})?to (?:say|think|believe|feel|do|agree|hold|share|take)(?: (?:so|the same|likewise|(?:that|this) (?:view|opinion|position)))?)?"
)
# What is left of "are most likely to hold this view".
_HOLD_IT = re.compile(
    r"(?:say|think|believe|feel|hold|share|take|agree|express|have|voice|do)(?: (?:so|the same|likewise|with (?:this|that)|(?:this|that|the same|such an?) (?:view|opinion|position|belief|concern|sentiment|stance|attitude)))"
)
_THAN = re.compile(r"(?:is|are|was|were) (?:[a-z]+ ){0,3}?[a-z]{2,}er than [a-z' -]+")
_OF_ITS_OWN = re.compile(r" (?:for|on|in|at|about|with|of|to|that) ")  # what they are compared in
_NEAR = 3  # sentences


def only_compares(d: Discourse, v: View, b: Bound) -> bool:
    """Whether the words of a figure of a group only compare it with others, where an answer was told just before."""
    a = b.answer
    if a is None or b.kind != "share" or b.rule not in ("bracket.group", "bracket.place"):
        return False
    if not d.q.here(v.sentence.index) or v.sentence.index - d.q.at > _NEAR:
        return False
    low = a.lower()
    compares = tells_standing(low) or _THAN.fullmatch(low) is not None
    return (
        _AGAIN.fullmatch(low) is not None
        or _HOLD_IT.fullmatch(low) is not None
        or (compares and not _OF_ITS_OWN.search(low))
    )
