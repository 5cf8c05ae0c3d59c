"""Answers that say of the one before only how they differ: "51 percent the opposite", "9 percent less", "54 percent unhappy"."""

from __future__ import annotations

import re

from polls.lexicon.loader import load
from polls.rules import predicates, proforms
from polls.rules.groups import group_right
from polls.rules.judgments import content_with, pleased
from polls.rules.objects_once import share_before
from polls.rules.registry import rule
from polls.rules.view import Bound, View, clip, twice

_WAYS = load("contraries")["ways"]
_OTHERS: dict[str, frozenset[str]] = {
    word: frozenset(b if a == word else a for a, b in _WAYS if word in (a, b)) for pair in _WAYS for word in pair
}
# A comparative by itself, with an adverb of how much and the adjective that was told: "9 percent less", "a fifth much less likely".
_COMPARATIVE = re.compile(
    r"(?:(?:much|far|a lot|a bit|a little|slightly|somewhat|even) )?(?P<how>more|less|fewer|better|worse|higher|lower|stronger|weaker|larger|bigger|smaller|easier|harder|sooner|earlier|later|faster|slower)"
    r"(?P<what> [a-z]+(?: (?:so|to|off))?)?"
)
_NO_CHANGE = re.compile(
    r"(?:(?:about|much|exactly|roughly|just) )?(?:the same(?: (?:amount|number|level|as (?:now|before|today)))?|no different(?:ly)?|no change|no difference|unchanged|neither)(?: either way)?"
)


# How much of it: "33 percent some and 20 percent none at all" behind "have a lot of confidence in the police".
_MUCH = r"(?:(?:(?:a|quite a) )?lot|lots|(?:a )?(?:great|good) deal|(?:a )?fair amount|quite a bit|(?:only )?a little|very little|little|(?:only )?some|not (?:very )?much|not a lot|not any|much|hardly any|none|no)"
_HOW_MUCH = re.compile(rf"(?P<much>{_MUCH})(?: (?:of )?(?P<noun>[a-z]+))?(?: at all| whatsoever)?")
_OF_WHAT = re.compile(rf"\b{_MUCH} (?:of )?(?P<noun>[a-z]+)\b")
# A verdict without its verb: "51 percent a good idea".
_VERDICT = re.compile(
    r"(?:an? )(?:very |really )?(?:good|bad|great|terrible|fair|unfair|wise|poor|big|serious|minor|major|necessary|positive|negative|complete|total)"
    r" (?:idea|thing|move|deal|step|decision|choice|plan|problem|mistake|outcome|result|influence|effect|waste(?: of (?:time|money))?|one)"
)
_NO_OBJECT = frozenset("of in on at for to from with by and or as than now more less but who among".split())


def _clause(v: View, i: int, hi: int) -> str:
    """The words from item ``i`` to the next sign or conjunction."""
    end = next((q for q in range(i, hi) if v.tags[q] in ",;:.()&-x"), hi)
    return v.low(i, end)


def short_answer(v: View, k: int, i: int, before: Bound | None, group: str | None) -> Bound | None:
    """What the few words at item ``i``, behind number ``k``, say of the answer ``before``."""
    hi = v.hi[k]
    if i >= hi:
        return None
    if proforms.THE_OTHER_WAY.match(v.low(i, min(hi, i + 7))):
        return Bound("share.same", predicates.OPPOSITE, group=group)
    words = _clause(v, i, hi)
    if _VERDICT.fullmatch(words) and (before is None or before.rule == "share.verdict"):
        return Bound("share.verdict", clip(words), group=group)
    if before is None or not before.answer or before.kind != "share":
        return None
    if before.rule == "share.judged" or before.answer.endswith("satisfied"):
        verdict = pleased(words) if before.rule == "share.judged" else content_with(words)
        if verdict is not None:
            return Bound(before.rule, verdict, group=group)  # "are happy with her work and 54 percent unhappy"
    answer = _compared(before.answer, words) or _so_much(before.answer, words)
    return Bound("share.gapped", answer, group=group) if answer is not None else None


def _so_much(answer: str, words: str) -> str | None:
    """ "Little trust in him" of "much trust in him" and "little"."""
    m = _HOW_MUCH.fullmatch(words)
    told = _OF_WHAT.search(answer) if m is not None else None
    if m is None or told is None or told["noun"] in _NO_OBJECT or (m["noun"] and m["noun"] != told["noun"]):
        return None
    much = {"none": "no", "not any": "no"}.get(m["much"], m["much"])
    much = f"{much} of" if much.endswith(("lot", "deal", "amount", "bit", "lots")) else much
    return clip(f"{much} {told['noun']}{answer[told.end() :]}")


_FOR = re.compile(
    r"(?:^|[,;:.] ?|\b(?:and|but|while) )for(?: (?:about|almost|nearly|only|just|some|another|more than|at least|fewer than))*$"
)
_IT_IS = re.compile(
    r",? ?(?:it|this|that) (?:is|was|'s|would be|will be|has been|meant|means) (?!(?:up|down|at|about [0-9]|only [0-9]|[0-9]))(?P<what>[a-z][^,;:.()]{2,80})"
)


@rule("share.for_whom", rank=32, units=("percent", "fraction"), pair=False, letters="f")
def for_whom(v: View, k: int) -> Bound | None:
    """For F [of GROUP] it is SOMETHING: "for one in six it would be once a month"."""
    if _FOR.search(v.low(v.gap_start(k), v.figs[k])) is None:
        return None
    group, i = group_right(v, v.figs[k] + 1, v.gap_end(k))
    i, end = i if group is not None else v.figs[k] + 1, v.gap_end(k)
    if v.tags[i : i + 1] == "(" and k + 1 < len(v.figs) and twice(v.figure(k), v.figure(k + 1)):
        i, end = v.tags.find(")", i) + 1, v.gap_end(k + 1)  # "for one in six (16%) it would be once a month"
    m = _IT_IS.match(v.low(i, end))
    return Bound("share.for_whom", clip(m["what"]), group=group) if m is not None else None


@rule("share.short", rank=33, units=("percent", "fraction"), pair=False)
def short(v: View, k: int) -> Bound | None:
    """F WORDS, which say of the answer before only how they differ."""
    group, i = group_right(v, v.figs[k] + 1, v.hi[k])
    return short_answer(v, k, i if group is not None else v.figs[k] + 1, share_before(v, k) if k else None, group)


def _compared(answer: str, words: str) -> str | None:
    """ "Expect to pay less" of "expect to pay more" and "less"; "the same" where that was told of a comparison."""
    said = [w for w in answer.lower().split() if w in _OTHERS]
    if _NO_CHANGE.fullmatch(words):
        return words if said else None
    m = _COMPARATIVE.fullmatch(words)
    if m is None:
        return None
    other = next((w for w in said if m["how"] in _OTHERS[w]), None)
    if other is None or (m["what"] and m["what"].split()[0] not in answer.lower().split()):
        return None
    at = answer.lower().find(other)
    return clip(answer[:at] + m["how"] + answer[at + len(other) :])
