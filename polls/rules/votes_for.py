"""Shares for somebody behind their figure: "44 percent for Roe", "43 percent for the Democrats", "for Labour the figure is 31 percent"."""

from __future__ import annotations

import re

from polls.language.quick import quick
from polls.language.tokens import AnswerWord
from polls.rules import predicates
from polls.rules.camps import TWO_PARTIES, party
from polls.rules.clauses import read
from polls.rules.contest_words import HIS_RIVAL
from polls.rules.groups import group_right
from polls.rules.guesses import one_more
from polls.rules.hedges import BEFORE_NUMBER
from polls.rules.registry import rule
from polls.rules.view import Bound, View

_AND_ONLY = re.compile(
    r"(?:vs\.|(?:compared (?:to|with)|vs|versus|and|while|just|only|but|,)\b) *(?:just |only |about )?$"
)
_UNNAMED_CANDIDATE = re.compile(
    r"(?:an? |the )?(?:generic |unnamed )?(?:democratic|republican|gop|independent|labour|conservative|third[- ]party|other)[\w -]{0,20}(?:candidates?|nominee|party|challenger)s?\b|(?:an? |the )(?:democrat|republican)\b|(?:someone else|another candidate|(?:all )?(?:the )?other (?:candidates?|part(?:y|ies))|(?:all )?(?:the )?others(?= ?(?:[,.;(]|$|and\b)))"
)
_ARTICLE = re.compile(r"^(?:an?|the) ")


_NUMBER_FOR = quick(
    rf"(?:^|[;,.] ?|\b(?:and|but|while) )(?:for|among|with) (?:the )?(?P<n>[a-z' -]{{3,30}}?),? (?P<is>(?:it|the (?:figure|number|share|proportion|total|equivalent)) (?:is|was|rises to|falls to|drops to|stands at|stood at) )?(?:(?:{BEFORE_NUMBER}) )*$"
)


@rule("share.for_party", rank=29, units=("percent", "fraction"), letters="N")
def for_party(v: View, k: int) -> Bound | None:
    """ "For Labour the figure is 31 percent, and for the Greens 70 percent": those who vote for it, of what was told before."""
    lo, f = v.gap_start(k), v.figs[k]
    before = v.bound[k - 1] if k else None
    m = _NUMBER_FOR.search(v.low(lo, f) + " ")
    if m is None or not (m["is"] or (before is not None and before.rule == "share.for_party")):
        return None
    start = v.items[lo].start + m.start("n")
    q = next((q for q in range(lo, f) if v.tags[q] == "N" and v.items[q].start >= start), -1)
    if q < 0 or v.items[q].value not in v.names.parties.values():
        return None
    return Bound("share.for_party", predicates.SAME, group=f"{v.items[q].value} voters".lower())


_WHOSE = frozenset(("his", "her", "their", "its"))  # "29 percent for his deputy, Tom Roe"
_SIDED_WITH = frozenset(("to", "with", "behind", "toward", "towards"))


def _beside_supporters(v: View, i: int) -> bool:
    """Whether those "for" somebody at item ``i`` are people beside other supporters: "56% of Doe's backers and 40% of those for Roe"."""
    told = v.tags[i + 2 : i + 3] in ("S", "A", "V") or any(
        str(o.value).endswith(" supporters") for o in v.items[:i] if o.tag == "G"
    )
    return told and str(v.items[i + 1].value) in v.names.people


@rule("vote.for", rank=31)
def share_for(v: View, k: int) -> Bound | None:
    """F for NAME, F N: "47 percent for the president", "43 percent for Wisconsin Gov. Scott Walker"."""
    i, hi = v.figs[k] + 1, v.gap_end(k)
    tags, items = v.tags, v.items
    group, j = group_right(v, i, hi)
    if group is not None:
        i = j
    if group is not None and v.tags[i : i + 2] == "fN" and _beside_supporters(v, i):
        camp = f"{items[i + 1].value} supporters".lower()
        does = read(v, i + 2, hi) if i + 2 < hi and tags[i + 2] in "SAV" else None
        if does is None:
            return Bound("share.same", predicates.SAME, group=camp)
        return Bound(f"share.{does.how}", does.answer, group=camp)
    prior = v.bound[k - 1] if k else None
    if i + 1 < hi and tags[i] == "o" and v.figs[k] and items[v.figs[k] - 1].word == "the":
        n = next((q for q in range(i + 1, min(hi, i + 5)) if tags[q] == "N"), -1)
        named = n > 0 and not items[n].word.endswith("'s") and str(items[n].value) in v.names.people
        if named and not tags[i + 1 : n].strip("zZ") and tags[n + 1 : n + 2] not in tuple("zZVSAM"):
            return Bound("vote.for", str(items[n].value))  # "triple the 12 percent of runner-up Tom Roe"
    if i + 1 < hi and items[i].word in _SIDED_WITH and prior is not None and prior.rule in ("share.vote", "vote.for"):
        n = next((q for q in range(i + 1, min(hi, i + 5)) if tags[q] not in "zZp"), hi)
        if n < hi and tags[n] == "N" and not items[n].word.endswith("'s"):
            # "52 percent would vote to Leave and 41 percent to Remain", "are with Doe, and 40 percent with her opponent"
            return Bound("vote.for", str(items[n].value), group=group)
    if i >= hi or tags[i] != "f":
        return None
    j = i + 1
    while j < min(hi, i + 7) and (tags[j] in "zZ," or (j == i + 1 and items[j].word in _WHOSE)):
        j += 1
    if j < hi and tags[j] == "N":
        return _for_name(v, k, j, group) or _for_others(v, k, i, j, group)
    return _for_others(v, k, i, j, group)


def _for_name(v: View, k: int, j: int, group: str | None) -> Bound | None:
    """For the one named at item ``j``: a vote, the answer told of another, or a rating that ranges."""
    before, it = v.bound[k - 1] if k else None, v.items[j]
    if (
        before is not None
        and before.answer
        and before.kind == "share"
        and before.rule.startswith("share.")
        and before.rule != "share.vote"
        and not before.rule.endswith("_name")
        and before.answer not in v.names.by_word.values()
        and _AND_ONLY.search(v.low(v.gap_start(k), v.figs[k]))
    ):
        return Bound("share.for_other", before.answer, group=group)
    if not it.word.endswith("'s"):
        if (ranged := _ranged(v, k)) is not None:
            return Bound("share.rating", ranged)  # "disapproval ranges from 7 percent for Doe to 21 percent for Roe"
        return Bound("vote.for", str(it.value), group=group)
    whose = party(v, j + 1, v.gap_end(k)) if j + 1 < v.gap_end(k) else None
    return Bound("vote.for", whose[0], group=group) if whose is not None else None  # "for Tom Roe's Conservatives"


def _for_others(v: View, k: int, i: int, j: int, group: str | None) -> Bound | None:
    """For one who is told by no name: "and 43 percent for the Democrats", "48 per cent for No", "for her rival"."""
    hi, prior = v.gap_end(k), v.bound[k - 1] if k else None
    votes = prior is not None and prior.rule in ("vote.for", "vote.for_party")
    whose = party(v, i + 1, hi) if votes else None
    if prior is not None and whose is not None and whose[0].lower() in TWO_PARTIES:
        return Bound("vote.for_party", whose[0], group=prior.group)
    if j == i + 1 and j < hi and v.tags[j] == "Y" and v.document.folded[v.items[j].start].isupper():
        return Bound("vote.for", v.text(j, j + 1), group=group)
    words = v.low(i + 1, min(hi, i + 6))
    if prior is not None and prior.answer and HIS_RIVAL.match(words):
        return Bound("vote.rival", "<other>", group=group, vs=prior.answer)
    m = _UNNAMED_CANDIDATE.match(words)
    if m:
        return Bound("vote.for_party", _ARTICLE.sub("", m.group()), group=group)
    one = one_more(v, i + 1, hi, prior) if prior is not None and prior.kind == "share" else None
    return Bound("vote.for", one, group=group) if one is not None else None


_RANGES = re.compile(r"\b(?:rang|var)(?:e|es|ed|ing|y|ies|ied|ying) (?:[a-z]+ )?from\b")


def _ranged(v: View, k: int) -> str | None:
    """The rating that is told to range from one person to another."""
    m = _RANGES.search(v.low(0, v.figs[k]))
    if m is None:
        return None
    before = v.bound[k - 1] if k else None
    if before is not None and before.rule == "share.rating" and v.items[v.figs[k] - 1].word == "to":
        return before.answer
    at = next(q for q in range(v.figs[k]) if v.items[q].end >= v.items[0].start + m.start())
    noun = next((v.items[q].value for q in range(at, -1, -1) if v.tags[q] == "R"), None)
    return noun.name if isinstance(noun, AnswerWord) else None
