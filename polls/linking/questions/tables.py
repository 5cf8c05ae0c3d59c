"""Cells of a table in running text: what their row names, else what its heading asks."""

from __future__ import annotations

import re

from polls.linking.questions import impeachment, measures, ratings, statements
from polls.linking.questions.talk import Question, Talk
from polls.linking.questions.wording import label, stems

RULE = "topline.cell"
_BETWEEN = re.compile(r"[%\n|/\t]")
# A row that says only how it rates, not what: "Overall approval: 41%", "Total disapprove: 55%".
_SIDE = re.compile(
    r"\W*(?:(?:total|overall|net|strongly|somewhat|all) )*"
    r"(?:(?:dis)?(?:approv(?:e|es|ing|al)|satisf(?:ied|action))|favou?rable|support|oppose)(?: rating)?\W*",
    re.I,
)
_BACK = 6  # sentences between a table's rows and its heading


def cell(talk: Talk, family: str) -> Question:
    """The question of a cell, whose family is ``"approval"``, ``"favorability"``, ``"measure"`` or ``"statement"``."""
    before = talk.claims[talk.k - 1] if talk.k else None
    any_ = talk.before("any", _BACK)
    if before is not None and before.sentence != talk.c.sentence:
        before = None
    start = before.end if before is not None else talk.s.start
    text = talk.folded[start : talk.c.start]
    if before is not None and any_ is not None and not any(ch.isalpha() for ch in text):
        return any_  # the next cell of the row
    item = _BETWEEN.split(text)[-1].strip()
    if stems(item) and _SIDE.fullmatch(item) is None:
        return _named(talk, family, item, talk.c.start - len(item) - 1)
    asked = impeachment.announced(talk, _BACK)
    if asked is not None:
        return asked
    if any_ is not None and (family == "statement" or talk.s.index - talk.last["any"][1] <= 1):
        return any_  # the next row
    if family in ("approval", "favorability"):
        return ratings.rating(talk, family)
    return measures.measure(talk) if family == "measure" else statements.statement(talk)


def _named(talk: Talk, family: str, item: str, start: int) -> Question:
    """The question of a row that names a person, a body or a measure."""
    hits = [h for h in talk.hits if start <= h.start < talk.c.start]
    who = next((talk.full(h) for h in hits if h.kind in ("person", "body")), None)
    name = label(item)
    if family in ("approval", "favorability"):
        if who is not None:
            return ratings.named(talk, family, who)
        return talk.get(f"{name}: {family}", family, name)
    listed = measures.listed(talk, hits, item.lower())
    if listed is not None:
        return listed
    issue = next((h.value for h in hits if h.kind == "issue"), None)
    if family == "measure":
        return talk.get_worded(f"{name}: support", "measure", name, issue, stems(item))
    return talk.get_worded(name, "issue", None, issue, stems(item))
