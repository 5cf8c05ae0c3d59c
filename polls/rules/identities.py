"""What is said to be the foremost of what was named: "the most common answer, given by 71 percent, was the cost"."""

from __future__ import annotations

import re

from polls.rules.groups import group_right
from polls.rules.hedges import before_hedges
from polls.rules.passives import clause_start
from polls.rules.quotes import quoted_answer
from polls.rules.registry import rule
from polls.rules.repeats import repeats
from polls.rules.view import Bound, View, clip

# A subject that stands for whatever comes first, second or last, and says not what that is.
_FOREMOST = re.compile(
    r"(?:(?:and|but|by far|easily|in|overall) |[a-z]+, )*(?:(?:the|their|our|one|another) (?:[a-z]+ )?(?:(?:most|least|more|less) [a-z-]+|top|main|chief|leading|primary|principal|key|second|third"
    r"|next|(?!interest|honest|forest|protest|request|contest|harvest|guest|digest)[a-z]{3,}est|number[- ](?:one|two)|no\. \d|runner-up|favou?rite|reason most [a-z]+)\b"
    r"|(?:the )?(?:first|second|third|fourth|fifth|next|last|foremost|highest|lowest|chief|top|bottom)(?: (?:on|in|of|among|came|place)\b|$))"
)
_TIES = frozenset("by with at on from".split())
_BE = frozenset("is was are were remains remained".split())
# What comes behind the verb that tells of the subject, and is not what it is.
_NO_THING = frozenset(
    "also still now not far well up down above below higher lower similar the same to by in on at from more less much unchanged".split()
)


@rule("share.identity", rank=17, units=("percent", "fraction"), pair=False, letters="E")
def identity(v: View, k: int) -> Bound | None:
    """THE FOREMOST, named by F, was THING; THE FOREMOST (F) was THING."""
    lo, f = v.gap_start(k), v.figs[k]
    i = before_hedges(v, f, lo)
    opened = next((q for q in range(i, max(lo, i - 5), -1) if v.tags[q] in ",("), -1)
    if opened <= lo or (opened < i and (v.items[i].word not in _TIES or v.tags[i - 1] in "VJ")):
        return None  # "the boldest idea, supported by 12 percent, is …"
    start = clause_start(v, lo, opened)
    if _FOREMOST.match(v.low(start, opened)) is None or set(v.tags[start:opened]) & set("EMDNV"):
        return None
    group, j = group_right(v, f + 1, v.gap_end(k))
    if v.tags[j : j + 1] not in (",", ")", "E") or j + 2 > len(v.tags):
        return None
    j += v.tags[j] in ",)"
    if v.items[j].word not in _BE or j + 1 >= len(v.items) or v.items[j + 1].word in _NO_THING:
        return None
    j += 1
    end = next((q for q in range(j, len(v.tags)) if v.tags[q] in ",;().:FPB"), len(v.tags))
    if end < len(v.tags) and v.tags[end] in "FPB" and not repeats(v, v.figs.index(end)):
        return None  # "… was up 12 points"
    quote = quoted_answer(v, j, end)
    if v.tags[j] == "N" and end == j + 1:
        return Bound("share.identity", str(v.items[j].value), group=group)
    if v.items[j].word.endswith("ed") and v.tags[j + 1 : j + 2] in ("i", "b", "a", "t", "u"):
        return None  # "was elected in 2012"
    thing = quote.answer if quote is not None else clip(v.text(j, end))
    return Bound("share.identity", thing, group=group) if thing else None
