"""The two sides of a pair that names neither: "Doe, by 58 to 41", "the lead was six: 53 to 47", "men: 48 to 45"."""

from __future__ import annotations

import re

from polls.language.tokens import AnswerWord, opposite
from polls.rules.camps import TWO_PARTIES
from polls.rules.conjunctions import CONDITION, TURNS
from polls.rules.contest_words import LEADS
from polls.rules.contraries import SIDES, contrary
from polls.rules.discourse import NO_SIDE, Discourse
from polls.rules.predicates import SAME
from polls.rules.view import VERSUS, Bound, View
from polls.rules.who_else import PLACEHOLDERS, meant, set_against

# What a person's standing is called, whichever scale it is measured on.
RATINGS = frozenset("rating ratings score scores marks performance standing".split())
_POSITIVE = frozenset(("approve", "favorable", "support", "yes", "agree", "satisfied", "right direction"))
_GO = frozenset("go goes went going break breaks broke vote votes voted lean leans leaned for to swing swung".split())
_DONE_TO = re.compile(r"N[HMDEz]{0,3}[zAVKL]N$")
_CONJUNCTIONS = TURNS | CONDITION


_OF_A_VOTE = frozenset(("yes", "no", *SIDES))
_ALL = 97  # percent, from which on two sides are all that there are


def told(d: Discourse, v: View, k: int, b: Bound, pair_first: str | None) -> tuple[str | None] | None:
    """What a pair whose own words leave its side open gives number ``k``; ``None`` where they say it, or where its rule does."""
    a, q, second = b.answer, d.q, v.figure(k).pair == 2
    if b.rule == "pair.water" and a == SAME:
        return (q.rating()[second],)  # "underwater at 41-55"
    rated = a in d.names.people or (a in PLACEHOLDERS and pair_first not in _OF_A_VOTE)
    if b.rule in ("pair.margin", "pair.name") and q.rates() and rated:
        return (q.rating()[second],)  # "in June he was down by 12 (43-55)", "for Doe 45 percent to 51"
    if b.rule == "pair.margin" and second:
        him = next((n for n in range(v.figs[k]) if v.tags[n] == "N" and v.items[n].value == a), 0)
        if him and v.tags[him - 1] == "W":
            return (d.rival(str(pair_first)) or a,)  # "trust her to run the ferries by 4 points (48-44)"
    if b.rule == "pair.for_whom" and q.rates():
        return (q.rating()[second],)
    if b.rule == "pair.for_whom" and a not in d.names.people and a != "<other>":
        return (side(d, v, k, b, pair_first),)
    if b.rule == "pair.other_way":
        return (_turned_round(d, v, k),)
    if b.rule == "pair.turned":  # "52 to 45 the other way"
        swapped = q.pair[not second] if q.pair is not None else None
        return (_turned_round(d, v, k) or swapped,)
    if b.rule == "pair.same" and a in (SAME, None):
        return (side(d, v, k, b, pair_first),)
    return None


def _turned_round(d: Discourse, v: View, k: int) -> str | None:
    """ "Men go the other way, 36 to 57": the larger share is of who was behind."""
    pair, one = d.q.pair, k - (v.figure(k).pair == 2)
    was = _greater_before(v, one) or (d.lead[0] if d.lead and pair and d.lead[0] in pair else d.ahead[0])
    if pair is None or was not in pair:
        return None
    larger = v.figure(k).value >= v.figure(2 * one + 1 - k).value
    return pair[(pair[0] == was) == larger]


def _greater_before(v: View, one: int) -> str | None:
    """The side that had the larger share in the pair of the same sentence before the one at ``one``."""
    if one < 2 or v.figure(one - 2).pair != 1:
        return None
    greater = v.bound[one - 2 + (v.figure(one - 1).value > v.figure(one - 2).value)]
    return None if greater is None else greater.answer


_GAP = re.compile(r"\b(?:the|that|this|its) (?:[a-z]+ )?(?:gap|distance|spread|contest|race)\b")


def side(d: Discourse, v: View, k: int, b: Bound, pair_first: str | None) -> str | None:
    """One side of a pair: the side its words put first, else the two of the question in their order."""
    f = v.figure(k)
    index = v.sentence.index
    one = k - f.pair + 1
    if VERSUS.search(v.document.lower, v.figure(one).end, v.figure(one + 1).start):
        told = _two_groups(d, v, one)
        if told is not None:
            b.group = told[f.pair]
            return told[0]
    q = d.q
    if f.pair == 2:
        if pair_first is None:
            return None
        return opposite(pair_first) or _beside(d, v, k, pair_first)
    named = _put_first(d, v, k)
    if named is not None:
        return named
    before = v.bound[k - 1] if k else None
    if before is not None and before.kind in ("margin", "change") and before.rule.startswith("margin.lead"):
        over = before.answer if v.figure(k).value >= v.figure(k + 1).value else before.vs
        if over and d.stands(over):
            return over  # "widening her lead over Roe by a point, to 46-44"
    apart = v.figure(k).value - v.figure(k + 1).value
    if len(d.ranking) == 2 and _GAP.search(v.low(v.gap_start(k), v.figs[k])) and not q.rates():
        return list(d.ranking)[apart < 0]  # "among the young the gap was wider still: 56 to 19"
    of_net = before is not None and before.kind == "margin" and opposite(before.answer or "") is not None
    if before is not None and of_net and abs(abs(apart) - v.figure(k - 1).value) <= 1:
        return before.answer if apart > 0 else opposite(str(before.answer))  # "three points underwater, at 45-48"
    pair = q.pair
    said = q.here(index)
    if pair is not None and index - q.paired > 1 and pair[1] in _POSITIVE and opposite(pair[1]) == pair[0]:
        pair = pair[1], pair[0]  # approval comes first, unless this very sentence turned it
    if pair is not None and said is not None and said not in pair and said not in NO_SIDE:
        pair = None  # another question since
    if pair is None and said is not None and not d.stands(said) and v.figure(k).value + v.figure(k + 1).value >= _ALL:
        standing = [a for a in q.told if d.stands(a)] if d.votes(index) else []
        if len(standing) > 1:
            q.pair = pair = standing[0], standing[1]  # "others have 7 per cent. After preferences it is 50-50"
    if pair is None and len(q.told) == 2 and said == q.told[1] and q.told[0] not in NO_SIDE and said not in NO_SIDE:
        return q.told[0]  # "Now it is at 53. Forty-one percent say no. In May it was 51-43."
    if pair is not None:
        return pair[0]
    return said


def _two_groups(d: Discourse, v: View, k: int) -> tuple[str, str, str] | None:
    """One answer of two groups, told just before, that "12% vs. 4%" gives again for another thing."""
    before = [b for b in v.bound[:k] if b is not None and b.kind == "share" and b.answer]
    if len(before) >= 2:
        one, two = before[-2:]
        if one.answer == two.answer and one.group and two.group and one.group != two.group:
            return str(one.answer), one.group, two.group
        return None
    if d.contrast is None or v.sentence.index - d.contrast[3] > 1:
        return None
    return d.contrast[:3]  # "the comparison is 14% vs. 5% in Leeds"


def _beside(d: Discourse, v: View, k: int, answer: str) -> str | None:
    """The other side of an answer: of the pair in force, of the two who stand, or what is contrary to it."""
    if (faced := set_against(d, answer, v, k)) is not None:
        return faced
    if d.q.pair is not None and answer in d.q.pair:
        return d.q.pair[d.q.pair[0] == answer]
    if answer in d.ranking and answer not in d.names.people:
        return next(name for name in d.ranking if name != answer)
    if answer in d.names.by_word.values():
        return meant(d, "<other>", answer, v, k)
    return contrary(answer)


def _goes(v: View, q: int) -> bool:
    """Whether the party at item ``q`` is whom people go for; not "for Democrats, it is 81-12"."""
    fronted = v.items[q - 1].word == "for" and v.tags[q + 1 : q + 2] == "," and (q < 2 or v.tags[q - 2] in ",;&")
    return v.items[q - 1].word in _GO and not fronted


def _chosen(d: Discourse, v: View, q: int, k: int) -> bool:
    """Whether the party at item ``q`` is the object of a clause where the two parties are the sides: "give Republicans the nod"."""
    one = str(v.items[q].value).capitalize()
    return d.q.pair is not None and one in d.q.pair and q > v.lo[k] + 1 and v.tags[q - 1] in "AVKSz"


def _put_first(d: Discourse, v: View, k: int) -> str | None:
    """The side that the words around a pair give its first figure."""
    leading = None
    for q in range(v.figs[k] - 1, v.lo[k] - 1, -1):
        t, item = v.tags[q], v.items[q]
        if t == ";" or item.word in _CONJUNCTIONS:
            break
        led = q and (v.items[q - 1].word in ("over", "against", "than", "to") or v.tags[q - 1] in "LT")
        if t == "N" and not led and not d.q.rates():
            doer = _DONE_TO.search(v.tags, v.lo[k], q + 1)  # "Doe crushed Roe among nurses, 57 percent to 30"
            whose = v.items[doer.start()] if doer and not v.items[doer.start()].word.endswith("'s") else item
            if (found := d.side(str(whose.value))) is not None:
                return found
        if item.word == "hers" and d.persons.she and not d.q.rates():
            return d.persons.she
        at_the_end = q == v.figs[k] - 1 or v.tags[q + 1] in "(,"
        if t == "p" and item.word in ("him", "his", "her") and item.value and at_the_end and not d.q.rates():
            return str(item.value)  # "whites were for him, 57 to 37"
        if t == "Y" and item.word in ("yes", "no"):
            return item.word
        if t == "G" and item.value in TWO_PARTIES and (leading or _goes(v, q) or _chosen(d, v, q, k)):
            return d.side(str(item.value).capitalize()) or str(item.value).capitalize()
        if item.word in RATINGS and t in "zAKR":
            return d.q.rating()[0]
        if t in "LT" or item.word in LEADS:
            leading = t != "T"
            his = v.items[q - 1] if q and v.items[q - 1].word in ("his", "her") and item.word in LEADS else None
            if his is not None and his.value in d.names.people:
                return str(his.value)  # "upstate, his lead is a single digit: 46-38"
    after = v.figs[k + 1] + 1
    bracketed = v.tags[v.figs[k] - 1] == "(" or v.tags[max(0, v.figs[k] - 2) : v.figs[k]] == "(b"
    for q in range(after, min(after + 5, v.gap_end(k + 1))):
        t = v.tags[q]
        if t == "Y" and v.tags[v.figs[k] - 1] != "(":
            return v.items[q].word
        if t == "N" and v.tags[v.figs[k] - 1] != "(":
            other = next((r for r in range(q + 1, min(q + 5, v.gap_end(k + 1))) if v.tags[r] == "N"), None)
            second = v.bound[k + 1]
            if other is not None and second is not None and v.tags[q + 1] in "Lx":
                second.answer = str(v.items[other].value)  # "48-46 Roe over Doe"
            name = str(v.items[q].value)
            return d.side(name) or name
        if t == "V" and isinstance(v.items[q].value, AnswerWord) and bracketed:
            name = str(v.items[q].value.name)  # "by a bigger margin (59-27) they support it"
            said = d.q.here(v.sentence.index)
            return name if name != "disagree" or said is None else _beside(d, v, k, said)
        if t not in "tfz),pg" or (t != ")" and not bracketed and t in ",pg"):
            break
    if leading is not None and d.lead is not None and d.stands(d.lead[0]) and (d.q.last is None or d.q.last in d.lead):
        return d.lead[0] if leading else d.lead[1]
    return None
