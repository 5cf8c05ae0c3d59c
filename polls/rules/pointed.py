"""People pointed to by the answer told right before: "a third wanted an outsider, and Roe took 70 percent of those voters"."""

from __future__ import annotations

import re

from polls.language.names import Names
from polls.language.quick import quick
from polls.rules.view import Bound, View

_PEOPLE = r"(?:voters|people|adults|americans|respondents|residents|consumers|users|participants|households|folks)"
_ALONE = (
    r"\b(?! (?:who|whose|whom|that|of|in|at|aged?|over|under|between|with|without|from|living|polled|surveyed|asked"
    r"|questioned|interviewed|responding|[a-z]+ing|most|least|likely|without)\b)"
)
_OF_THOSE = re.compile(rf"of (?:(?:those|these|such|that) (?:same )?{_PEOPLE}|them){_ALONE}")
_THOSE_BEFORE = quick(
    rf"\b(?:won|wins|winning|carried|carries|took|takes|lost|loses|losing|among|of|with|from) (?:those|these|such) {_PEOPLE}"
    r",?(?: [a-z]+){0,3}$"
)
_NEXT_CLAUSE = re.compile(r"[,;(-]|&")
_SET_BESIDE = frozenset(("while", "whereas", "than", "versus"))
# How often they do it is no part of who they are.
_HOW_OFTEN = re.compile(
    r"(?<=[a-z]{4}) (?:(?:at least|more than|less than) )?(?:(?:once|twice|\w+ times) (?:a|per|every) \w+|(?:every|each) \w+|(?:in|over|within|during) the (?:past|last|previous|next) (?:\w+ )?\w+|(?:this|last) (?:year|month|week))$"
)
_IS = re.compile(r"^(?:are|were|is|was|be|have been|had been) ")


def who_said(names: Names, answer: str) -> str:
    """The people who gave an answer: themselves by its words, or somebody's supporters."""
    return f"{answer} supporters".lower() if answer in names.people else _HOW_OFTEN.sub("", _IS.sub("", answer))


def who_answered(v: View, k: int, b: Bound, before: Bound | None) -> str | None:
    """Those who gave the answer of the figure before number ``k``, where the words around the number point to them."""
    if b.rule.startswith("share.degree"):
        return None  # "63% oppose it, 41% of them strongly": a part of the same people
    if before is None or before.kind != "share" or before.group not in (None, "all"):
        return None
    answer, f, since = before.answer, v.figs[k], v.gap_start(k)
    if not answer or answer[0] == "<" or _NEXT_CLAUSE.search(v.tags, since, f) is None:
        return None
    if not _SET_BESIDE.isdisjoint(i.word for i in v.items[since:f]):
        return None  # "4% of those asked named Doe, while 2% of them named Roe"
    of_those = _OF_THOSE.match(v.low(f + 1, min(len(v.items), f + 8)))
    if of_those is None and _THOSE_BEFORE.search(v.low(since, f)) is None:
        return None
    return who_said(v.names, answer)
