"""What a sentence leaves to the ones before it: "said so", "among women it is 58", "that is down from 44".

What wins, for a figure that names no answer: its own words ("those who disapprove come to 63%"), an answer of the same
sentence, the first side of the question in force. "Said so" and "disagree" refer to the answer last given.
"""

from __future__ import annotations

import itertools
import re

from polls.language.tokens import AnswerWord, opposite
from polls.rules import predicates
from polls.rules.discourse import NO_SIDE, SCALES, Discourse, Made, opposite_sides
from polls.rules.view import VERSUS, Bound, View

_VOTE = (
    "share.vote",
    "vote.",
    "bracket.name",
    "share.support_name",
    "share.of_vote",
    "share.rating_name",
    "margin.lead",
    "margin.change",
    "pair.lead",
    "pair.margin",
)
_PARTY_GROUP = re.compile(r"\b(?:republican|democrat|primary|caucus|gop)")
_GENERAL = re.compile(
    r"\b(?:general[- ]election|head[- ]to[- ]head|match-?ups?|matched|hypothetical|incumbent|would beat|overall|nationally|all voters|registered voters|independents)\b"
)
_OWN_LEAD = re.compile(r"\b(?:his|her|their|that|the) (?:[a-z]+ )?(?:lead|edge|advantage|margin)\b")
_OF_THESE = re.compile(
    r"(?:but |and |\")*of (?:these|those|them)\b(?! (?:who|with|in|polled|surveyed|asked|questioned|interviewed|responding|taking|aged?|over|under)\b)"
)
_THEY = re.compile(
    r"[^.;]*\b(?:(?:with|among|in) (?:this|that) (?:group|bloc|age group)|this age group)\b|(?:but |and |just |only |still,? |about |another )*(?:they|them|these (?:voters|respondents|people|adults)|those voters|of (?:them|these|those)|among (?:them|these|those)|this (?:group|age group)|their)\b(?! (?:who|polled|surveyed|asked|questioned|interviewed|responding)\b)"
)
_NEGATION = re.compile(
    r"^(?:(?:is|are|was|were|does|did|do|has|have|had|would|will|should|could)(?: not|n't) |not |don't |didn't |doesn't |isn't |aren't )"
)
_IN_FAVOR = re.compile(r"(?:were |are |was )?(?:in favou?r|against(?: it| him| her)?) ?(?:[.,;)]|$)")
_JOINED = re.compile(r",? ?(?:and|to|against|versus|vs\.?|compared (?:to|with)|over)(?: just| only| about| nearly)?")
_PLACE = {"<lead>", "<other>", "<trail>"}
# What a person's standing is called, whichever scale it is measured on.
_RATINGS = frozenset("rating ratings score scores marks performance standing".split())


def resolve(d: Discourse, v: View, made: Made) -> None:
    """Fills the answers and groups that a sentence leaves open, and remembers what it told."""
    before = d.q.last
    pair_first: str | None = None
    opening = v.low(0, min(len(v.items), 16))
    alone = all(b.answer == predicates.SAME for _, b in made) and "includ" not in v.low(0, len(v.items))
    they = d.group is not None and bool(_THEY.match(opening))
    start = v.low(0, min(len(v.items), 6))
    these = d.q.last if d.q.last and _OF_THESE.match(start) and not (they and "of them" in start) else None
    _agreeing(v, made)
    _in_order(d, v, made)
    told: list[str] = []  # the sides that the sentence has given shares to so far
    for k, b in made:
        f = v.figure(k)
        if f.pair == 1 and b.rule == "pair.same" and len(told) == 2:
            d.q.pair = (told[0], told[1])  # "48 Yes and 44 No, or 52 to 48 with the undecided left out"
        if these and b.group in (None, "<them>"):
            b.group = these
        if they and b.group is None:
            b.group = d.group
        _party(d, v, k, b)
        if b.group == "<them>":
            b.group = d.group or "all"
        b.answer = _on_scale(d, v, k, b, _answer(d, v, k, b, alone, pair_first))
        if b.kind == "share" and b.answer and b.answer not in (*NO_SIDE, *told) and b.wave != "previous":
            told.append(b.answer)
        if f.pair == 1:
            pair_first = b.answer
        if b.answer is not None:
            _remember(d, v, k, b, pair_first)
    d.close(v, made, before)


def _answer(d: Discourse, v: View, k: int, b: Bound, alone: bool, pair_first: str | None) -> str | None:
    """The answer that a figure gives: its own, or what the words for it stand for."""
    a, q = b.answer, d.q
    if b.rule == "pair.water" and a == predicates.SAME:
        return d.q.rating()[v.figure(k).pair == 2]  # "underwater at 41-55"
    if b.rule == "pair.turned":
        return d.q.pair[2 - v.figure(k).pair] if d.q.pair is not None else None  # "52 to 45 the other way"
    if b.rule == "pair.same":
        return _side(d, v, k, b, pair_first)
    if a == predicates.SAME:
        recent = v.sentence.index - d.ahead[1] <= 3
        if b.kind == "margin" and b.rule in ("margin.gap", "margin.same") and recent:
            return d.ahead[0]
        own = _own_words(d, v, k, b) if b.rule == "share.same" else None
        return own or (_again(d, b) if alone else q.last)
    if a == predicates.POSITIVE:
        if q.last is None:
            return None
        return {"no": "yes", "oppose": "support"}.get(q.last) or _NEGATION.sub("", q.last)
    if a == "<both>":
        return f"{d.lead[0]} and {d.lead[1]}" if d.lead and d.lead[1] else q.last
    if a in (predicates.OPPOSITE, "not"):
        return "no" if q.last is None else predicates.contrary(q.last)
    if a in _PLACE:
        pair = v.figure(k).pair
        beside = v.bound[k + 1] if pair == 1 else None
        a = d.other(a, pair_first if pair == 2 else beside.answer if beside is not None else b.vs, v, k)
        if b.kind == "share":
            b.vs = None
        return None if a in _PLACE else a
    return a


def _agreeing(v: View, made: Made) -> None:
    """ "46 percent say it is safe; 34 percent disagree": with what was said, not on a scale."""
    for (_, a), (j, b) in itertools.pairwise(made):
        if (
            b.answer in ("agree", "disagree")
            and b.rule == "share.canonical"
            and a.rule.startswith(("share.phrase", "share.quote"))
        ):
            verb = next((q for q in range(v.figs[j] + 1, len(v.tags)) if v.tags[q] == "V"), len(v.tags))
            if v.tags[verb + 1 : verb + 2] in (",", ".", ";", ")", ""):
                b.answer = predicates.SAME if b.answer == "agree" else predicates.OPPOSITE


def _in_order(d: Discourse, v: View, made: Made) -> None:
    """Bare figures joined to one another: the sides in their order, of these words or of the question before."""
    for (k, a), (j, b) in itertools.pairwise(made):
        joined = v.low(v.figs[k] + 1, v.figs[j]) if j == k + 1 else ""
        if (
            a.rule != "share.same"
            or b.rule != "share.same"
            or not a.answer == b.answer == predicates.SAME
            or a.group != b.group
            or not _JOINED.fullmatch(joined)
        ):
            continue
        named = [
            v.items[q].value.name
            for q in range(v.lo[k], v.figs[k])
            if v.tags[q] in "VJR" and isinstance(v.items[q].value, AnswerWord)
        ]
        if len(named) == 2 and opposite(named[0]) == named[1]:
            a.answer, b.answer = named  # "negative views outweigh the positive, with 34 percent against 31"
        elif d.q.pair and joined == "and" and 60 <= v.figure(k).value + v.figure(j).value <= 101:
            a.answer, b.answer = d.q.pair  # "in October the same question gave 52% and 45%"


def _party(d: Discourse, v: View, k: int, b: Bound) -> None:
    """A party's primary asks its own voters: the group of its shares."""
    if not b.rule.startswith(_VOTE):
        return
    index = v.sentence.index
    if b.group and _PARTY_GROUP.search(b.group) and not v.figure(k).pair > 0:
        d.contest = (b.group, index)
    elif (
        b.group is None
        and d.contest is not None
        and index - d.contest[1] <= 2
        and not _GENERAL.search(v.low(0, len(v.items)))
    ):
        b.group = d.contest[0]
        d.contest = (b.group, index)


def _side(d: Discourse, v: View, k: int, b: Bound, pair_first: str | None) -> str | None:
    """One side of a pair that names neither."""
    f = v.figure(k)
    first = f.pair == 1
    if (
        d.contrast is not None
        and v.sentence.index - d.contrast[3] <= 1
        and VERSUS.search(v.document.lower, v.figure(k - f.pair + 1).end, v.figure(k - f.pair + 2).start)
    ):
        one, first_group, second_group, _ = d.contrast  # "the comparison is 12% vs. 4% in Baltimore"
        b.group = first_group if first else second_group
        return one
    if d.q.pair is not None:
        pair = next((p for p in SCALES.values() if set(p) == set(d.q.pair)), d.q.pair)  # approval comes first
        return pair[not first]
    said = d.q.main or d.q.last
    if said is None or first:
        return said
    return d.other("<other>", pair_first, v, k) if said in d.names.people else predicates.contrary(said)


def _again(d: Discourse, b: Bound) -> str | None:
    """The answer that a figure with nothing but a group repeats: the first side, where both were given before."""
    q = d.q
    if b.rule in ("share.same", "share.same_group") and q.main:
        return q.main
    if q.pair is not None and b.group not in (None, "all") and q.last == q.pair[1] and opposite(q.pair[0]) == q.last:
        return q.pair[0]
    return q.last


def _own_words(d: Discourse, v: View, k: int, b: Bound) -> str | None:
    """The answer that the words left of a figure name by themselves: "those who disapprove come to 63%"."""
    for q in range(v.figs[k] - 1, v.lo[k] - 1, -1):
        t, item = v.tags[q], v.items[q]
        if t == ";" or item.word == "which":
            break
        if t in "VJR" and isinstance(item.value, AnswerWord):
            name = item.value.name
            if t == "V" and q and (v.tags[q - 1] == "n" or v.items[q - 1].word.endswith("n't")):
                return opposite(name) or name
            return name
        if t == "G" and str(item.value).startswith("undecided"):
            if b.group == item.value:
                b.group = None
            return "undecided"
        if item.word in _RATINGS and t in "zAKR":
            return d.q.rating()[0]
    return None


def _for_or_against(v: View, k: int, b: Bound) -> bool:
    """Whether an answer is only that one is for or against it: "41% were in favor"."""
    if b.rule.startswith(("share.adjective", "share.against", "share.before")):
        return True
    return b.rule == "share.canonical" and bool(_IN_FAVOR.match(v.low(v.figs[k] + 1, min(len(v.items), v.hi[k] + 1))))


def _on_scale(d: Discourse, v: View, k: int, b: Bound, a: str | None) -> str | None:
    """Answers as the question asks them: where approval is the talk, "45% for" approve and "he was at 42" is his approval."""
    if a is None:
        return None
    if d.approval_only and a in SCALES["favorability"]:
        a = SCALES["approval"][a == "unfavorable"]  # "positive marks", where approval is all that is asked
    index = v.sentence.index
    d.scaled(a, index)
    if d.q.rated == index and d.q.scale in SCALES and a in SCALES[d.q.scale]:
        return a
    if a[:1].isupper() and b.rule.startswith(("pair", "vote.for", "vote.each", "margin.lead")):
        d.q.rated = -99
    elif index - d.q.rated <= 3:
        if a in ("support", "oppose") and _for_or_against(v, k, b):
            return d.q.rating()[a == "oppose"]
        if b.rule == "vote.name" and not v.figure(k).pair and d.lead is None and b.kind == "share":
            return d.q.rating()[0]
    return a


def _remember(d: Discourse, v: View, k: int, b: Bound, pair_first: str | None) -> None:
    """Takes an answer in: the pair, the answer last given, who leads whom."""
    f, a = v.figure(k), str(b.answer)
    if f.pair == 2 and pair_first and b.rule != "pair.turned":
        d.q.pair = (pair_first, a)
    elif (
        b.kind == "share"
        and not f.pair
        and b.wave != "previous"
        and d.q.last
        and opposite_sides(d.q.last, a)
        and (d.q.pair is None or a not in d.q.pair)
    ):
        d.q.pair = (d.q.last, a)  # "45 percent think he should go while 49 percent do not"
    if a in d.names.by_word.values():
        d.voted.append(a)
    if not a or b.kind == "change":
        return
    if f.pair != 2:
        d.q.last = a
    lead = d.lead
    own = b.rule == "margin.lead" and b.vs is None and lead is not None and a == lead[0]
    if own and lead and _OWN_LEAD.search(v.low(max(0, v.figs[k] - 9), min(len(v.items), v.figs[k] + 3))):
        b.vs = lead[1]
    if b.kind == "margin" and (lead is None or lead[0] != a or b.vs):
        d.lead = (a, b.vs or (None if lead is None else lead[0] if lead[0] != a else lead[1]))
    if f.pair == 2 and pair_first and (d.lead is None or {pair_first, a} != set(d.lead)) and a[:1].isupper():
        d.lead = (pair_first, a) if v.figure(k - 1).value >= f.value else (a, pair_first)
