"""Agreeing with what others were said to say: "half say it is safe; 34 percent disagree, holding that it is not"."""

from __future__ import annotations

import re
from bisect import bisect_left

from polls.rules import following, predicates
from polls.rules.discourse import Discourse, Made
from polls.rules.view import View

LEFT_OPEN = (predicates.SAME, predicates.POSITIVE, predicates.OPPOSITE, "not")

# "agree", "disagreed with that": with what was said before, no statement of its own behind it.
_WITH_IT = re.compile(
    r"(?:with (?:that|this|it|them|the (?:statement|view|idea|claim|sentiment|proposition)))?(?= ?(?:[,.;:)(\u2013\u2014-]|$|and\b|while\b|but\b|as\b))"
)


def agreeing(d: Discourse, v: View, made: Made) -> None:
    """ "46 percent say it is safe; 34 percent disagree": with what was said, not on a scale."""
    before = v.sentence.index - 1
    stated = d.stated[0] if d.stated is not None and d.stated[1] >= before else None
    stated = stated or (d.q.main if d.q.at == before else None)
    pointed = with_what = False
    for j, b in made:
        if b.answer in ("agree", "disagree") and b.rule == "share.canonical" and (belief := following.held(v, j)):
            stated = belief  # "the view that it is too low is rare, with 12 percent agreeing"
        if b.answer in ("agree", "disagree") and b.rule == "label.answer" and stated is not None:
            b.answer = (
                stated if b.answer == "agree" else predicates.OPPOSITE
            )  # "women are likelier to agree: 66 percent"
        elif b.answer in ("agree", "disagree") and b.rule in (
            "share.canonical",
            "share.shared_right",
            "bracket.group",
        ):
            verb = next((q for q in range(v.figs[j] + 1, len(v.tags)) if v.tags[q] == "V"), len(v.tags))
            alone = _WITH_IT.match(v.low(verb + 1, min(len(v.items), verb + 5))) is not None
            if b.rule == "bracket.group" and with_what and verb == len(v.tags):
                continue  # "agreed that it is late, a view held by nurses (81 percent)"
            with_what = with_what or not alone
            if b.answer == "disagree" and alone and (reason := _reason(v, verb + 1)):
                b.answer = reason
                continue
            if stated is None and alone and pointed:
                b.answer = predicates.SAME if b.answer == "agree" else predicates.OPPOSITE
            elif stated is not None and alone and (b.answer == "agree" or d.stated is None or stated != d.stated[0]):
                contrary = b.answer if stated.startswith(("agree ", "disagree")) else predicates.OPPOSITE
                b.answer = contrary if b.answer == "disagree" else stated
        elif b.kind == "share":
            pointed = b.rule == "share.said_same"  # "88 percent hold that view; a third agree"
            said = b.rule.startswith(("share.phrase", "share.quote", "share.shared_right"))
            if b.rule not in ("share.said_same", "share.passive_same"):  # "hold that view": the same is stated still
                stated = b.answer if said and b.answer not in LEFT_OPEN else None


def _reason(v: View, i: int) -> str | None:
    """What is said instead: "disagreed, holding that it is too late"."""
    if v.tags[i : i + 1] == "," and v.tags[i + 2 : i + 3] == "r" and v.items[i + 1].word.endswith("ing"):
        got = predicates.complement(v, i + 3, v.gap_end(bisect_left(v.figs, i) - 1))
        return got.answer if got is not None and not got.answer.startswith("<") else None
    return None
