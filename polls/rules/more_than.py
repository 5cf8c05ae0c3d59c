"""Two shares set against each other by "more … than …", each right behind its own words.

By time ("more now (37%) than in March (29%) say so") or by answer ("more doubt it, 48%, than believe it, 39%").
"""

from __future__ import annotations

import re

from polls.language.hints import Hint
from polls.rules.clauses import read
from polls.rules.earlier import TIME
from polls.rules.predicates import SAME
from polls.rules.registry import rule
from polls.rules.view import Bound, View

_MORE = re.compile(r"\b(?:more|fewer|less)\b[^()]{0,60}$")
_THAN_THEN = re.compile(rf"\) ?than {TIME} ?\(")
_THAN = Hint(("than",))


@rule("bracket.than", rank=17, letters="(", pair=False, hints=(_THAN,))
def then_and_now(v: View, k: int) -> Bound | None:
    """More G now (F) than TIME (F) VERB …: one answer of two waves."""
    f = v.figs[k]
    if v.tags[f - 1] != "(" or v.tags[f + 1 : f + 2] != ")":
        return None
    before = v.bound[k - 1] if k else None
    if before is not None and before.rule == "bracket.than":
        return Bound("bracket.than", before.answer, group=before.group, wave="previous")
    if k + 1 == len(v.figs) or not _THAN_THEN.fullmatch(v.low(f + 1, v.figs[k + 1])):
        return None
    if not _MORE.search(v.low(v.lo[k], f - 1)):
        return None
    got = read(v, v.figs[k + 1] + 2, v.hi[k + 1]) if v.figs[k + 1] + 2 < v.hi[k + 1] else None
    people = v.tags.rfind("G", v.lo[k], f)
    group = str(v.items[people].value) if people >= 0 else None
    return Bound("bracket.than", got.answer if got is not None and got.answer else SAME, group=group)


@rule("share.more_than", rank=18, pair=False, letters=",", hints=(_THAN,))
def of_two_answers(v: View, k: int) -> Bound | None:
    """More VERB …, F, than VERB …, F: two answers of the same people."""
    f = v.figs[k]
    if v.tags[f - 1] != "," or v.tags[f + 1 : f + 2] not in (",", ".", ";", "&", "x"):
        return None
    before = v.bound[k - 1] if k else None
    if before is not None and before.rule == "share.more_than":
        than = v.figs[k - 1] + 2
        if v.low(than, than + 1) != "than":
            return None
        got = read(v, than + 1, f - 1)
        return Bound("share.more_than", got.answer, group=before.group) if got is not None else None
    if k + 1 == len(v.figs) or v.low(f + 1, f + 3) != ", than" or v.tags[v.figs[k + 1] - 1] != ",":
        return None
    more = next((q for q in range(f - 2, v.lo[k] - 1, -1) if v.items[q].word == "more"), -1)
    verb = next((q for q in range(more + 1, f - 1) if v.tags[q] in "SVAMHED"), -1)
    if more < 0 or verb < 0:
        return None
    got = read(v, verb, f - 1)
    people = v.tags.find("G", more, verb)
    group = str(v.items[people].value) if people >= 0 else None
    return Bound("share.more_than", got.answer, group=group) if got is not None and got.answer else None
