"""Entries of a list that opens each with its number: "39% - The percentage of women who approve, in a Gallup poll"."""

from __future__ import annotations

from polls.language.alternatives import one_of
from polls.language.hints import Hinted
from polls.rules.clauses import read
from polls.rules.counting import SHARES
from polls.rules.groups import group_right
from polls.rules.registry import rule
from polls.rules.view import Bound, View

_COUNTS = one_of(SHARES | {"percent"})
# Behind the dash: who asked, perhaps, and then how many of whom.
_ENTRY = Hinted(
    rf"(?: ?percent| ?per cent)? ?(?:[-\u2013\u2014:]+|,) ?(?:(?:in|according to) [^,;.:]{{3,60}}, )?(?:that's |is )?(?:the )?(?:{_COUNTS})(?= of )"
)


@rule("share.entry", rank=7, units=("percent", "fraction"), pair=False, hints=(_ENTRY,))
def entry(v: View, k: int) -> Bound | None:
    """F - the percentage of GROUP who do something: the first of its sentence, and what is told of it behind."""
    f = v.figs[k]
    if k or set(v.tags[:f]) - set('z-"(,;:'):
        return None
    m = _ENTRY.match(v.sentence, v.document.lower, v.figure(k).end, v.sentence.end)
    if m is None:
        return None
    i = next((q for q in range(f + 1, len(v.items)) if v.items[q].start >= m.end()), len(v.items))
    hi = v.gap_end(k)
    group, j = group_right(v, i, hi)
    if (who := v.tags.find("r", i, j)) >= 0:  # "voters who would vote for Doe": what they do is the answer
        group, j = group_right(v, i, who)[0], who
    if v.tags[j : j + 1] == "i" and (who := v.tags.find("r", j, min(hi, j + 9))) > 0:
        j = who  # "of women in 12 key states who"
    if j >= hi or j == i:
        return None
    did = read(v, j, hi)
    if did is None or not did.answer or did.answer.startswith("<"):
        return None
    return Bound(f"share.{did.how}", did.answer, group=group)
