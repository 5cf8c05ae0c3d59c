"""What a figure takes from its neighbours in the sentence: shared predicates, earlier waves, groups in scope."""

from __future__ import annotations

import re

from polls.language.tokens import AnswerWord, opposite
from polls.rules import predicates, slots, verbs
from polls.rules.bracket_words import in_brackets
from polls.rules.camps import PARTY_GROUPS, other_side
from polls.rules.groups import group_right
from polls.rules.hedges import ABOUT, HEDGE, before_hedges
from polls.rules.late import late
from polls.rules.objects_once import STATED, adjunct, gapped, plain_words, share_before
from polls.rules.registry import rule
from polls.rules.repeats import OTHER_PEOPLE
from polls.rules.short_answers import short_answer
from polls.rules.verdicts import verdict
from polls.rules.view import Bound, View, clip, twice
from polls.rules.who_clauses import narrowed, relative_name


@rule("bracket.repeat", rank=19, later=True, letters="(")
def repeated(v: View, k: int) -> Bound | None:
    """A figure said twice: "two-thirds (67%)", "three-in-ten Republicans (31%)", "most, 58 percent", "a third of them (34%)"."""
    if k == 0:
        return None
    prev = v.bound[k - 1]
    a, b = v.figure(k - 1), v.figure(k)
    if not twice(a, b):
        return None
    tol = 6 if a.bound == "exact" else 13
    if (a.bound == "at least" and b.value < a.value - 1) or (a.bound == "at most" and b.value > a.value + 1):
        return None
    if abs(a.value - b.value) > tol:
        return None
    gap = v.tags[v.figs[k - 1] + 1 : v.figs[k]]
    if len(gap) > 26 or ";" in gap or ",&" in gap or OTHER_PEOPLE.search(v.low(v.figs[k - 1] + 1, v.figs[k])):
        return None
    if "," in gap and _ALL_OTHERS.search(v.low(v.figs[k - 1] + 1, v.figs[k])):
        return None  # "nearly two in three trust it, the overwhelming majority reject military rule (69 percent)"
    if (in_brackets(v, k) and gap.rstrip("z")[-1:] == "(") or (gap[-1:] in ",-" and len(gap) < 7):
        tail = v.tags[v.figs[k] + 1 : v.figs[k] + 2]
        if in_brackets(v, k) and tail not in (")", ""):
            return None
        if not in_brackets(v, k):
            return None  # apposition: its own predicate follows, and the first one's is the same
        if prev is None:
            return None
        told = verdict(v, k, told=True) if (prev.answer or "").startswith("agree") else None
        return told or Bound("bracket.repeat", prev.answer, group=prev.group, wave=prev.wave)
    return None


_ALL_OTHERS = re.compile(
    r", (?:while |but |and )?(?:an? |the )?(?:[a-z]+ ){0,2}(?:majority|majorities|plurality|minority)\b"
)
# "half of women but only a third of men say": two groups of one statement.
_BUT_ONLY = re.compile(rf",? ?(?:but|and|while|yet)(?: (?:{HEDGE}|a|an|mere))*")


_NEXT_IN_ROW = re.compile(r"(?:i[zZN]{1,3})?[,&)(\-zg\"e]{0,7}")
_CONTRAST = re.compile(r"\b(?:while|but|compared|versus)\b")
_LIKE_ROW = re.compile(r",?(?:xWz{0,2}|xtz{0,2}|xz{0,2}|xW)")
_FOR_GROUP = re.compile(r"fz?([Gg])")
_OF_WHO = re.compile(r"r[^,;:(]{2,9}$")
_COMPARED_AT = re.compile(
    r"(?:compared (?:to|with)|versus|vs\.?|against|trailing at|to|and his \w+ at|at)(?: just| only)?$"
)
_AFTER_SHARE = re.compile(r"[.,;)]|who|for\b|percent")
_TO_END = re.compile(
    r"\b(?:(?:to|on|at)(?: (?:reach|hit|touch|stand at|stand on|sit at|sit on|finish on|finish at|be at|be on))?|reaching|hitting|touching)"
    rf"(?: (?:{ABOUT}|a record|the)){{0,2}}$"
)
_EACH_OR_WHO = re.compile(r"in (?:each|every|both)|who|said")


def siblings(v: View) -> None:
    """Fills what a figure shares with the one after it or before it; the rest is left as ``SAME``."""
    for k in range(len(v.figs) - 2, -1, -1):
        _of_next(v, k)
    for k in range(len(v.figs)):
        _of_before(v, k)
    for k in range(len(v.figs)):
        b = v.bound[k]
        told = b is not None and b.rule in ("bracket.group", "share.same_group") and b.answer == predicates.SAME
        if b is not None and told and (got := late(v, k)):
            b.answer = got.answer


def _of_next(v: View, k: int) -> None:
    """What number ``k`` shares with the next: "62 percent of men, 58 percent of women and 31 percent of pensioners say …"."""
    b = v.bound[k]
    nxt = v.bound[k + 1]
    if v.refused[k] or nxt is None or nxt.kind != "share" or v.figure(k).unit in ("points", "signed", "bare"):
        return
    if b is not None and nxt.group not in (None, "all") and (people := _relative_in_row(v, k)):
        v.bound[k] = b = Bound("share.shared_right", nxt.answer, group=people)
    if b is not None and b.rule == "share.rating" and nxt.rule == "share.shared_right" and _with_row(v, k):
        b.rule, b.answer = (
            nxt.rule,
            nxt.answer,
        )  # "approval is broad, with 62 percent of men and 58 of women backing the plan"
    if (b is None or b.rule == "share.same") and nxt.answer in ("oppose", "disapprove") and _at_level(v, k):
        v.bound[k] = Bound("share.canonical", opposite(nxt.answer), group=b.group if b is not None else None)
        return  # "finds it at 58%, with 33% opposed"
    if b is not None and b.answer not in (predicates.SAME,):
        return
    if b is not None and not b.rule.startswith(("bracket.group", "share.same")):
        return
    if v.figure(k).pair == 2 or nxt.wave == "previous" or nxt.rule.startswith(("wave", "pair")):
        return
    i = v.figs[k] + 1
    group, j = group_right(v, i, v.gap_end(k))
    whose = b.group if b is not None and b.group not in (None, "all") else None
    between = v.tags[j : v.figs[k + 1]] if group is not None else v.tags[i : v.figs[k + 1]]
    words = v.low(j if group is not None else i, v.figs[k + 1])
    if ")" in between and "(" not in between:
        return  # what stands behind the bracket is not said in it
    if b is not None and b.rule.startswith("bracket.group"):
        if nxt.rule.startswith("bracket.group") and nxt.answer != predicates.SAME:
            b.answer = nxt.answer
        return
    others = group is not None and nxt.group not in (None, "all", group) and _BUT_ONLY.fullmatch(words)
    listed = _NEXT_IN_ROW.fullmatch(between)
    if b is None and group is None and (gap := next((q for q, t in enumerate(between) if t in ",&"), 0)):
        said = v.bound[k - 1] if k else None
        if gap <= 3 and set(between[:gap]) <= set("zp") and verbs.opens(v, i, i + gap):
            v.bound[k] = Bound("share.phrase", clip(v.text(i, i + gap)))
            return  # "48 percent exercise, 43 percent rest and a quarter drink"
        if said is not None and (gapped(v, k) or (said.rule in STATED and plain_words(v, i, i + gap))):
            return  # "25 percent somewhat satisfied and 14 percent not at all satisfied"
    if (own := slots.subject(v, k)) is not None and own.listed:
        return  # "rent comes next at 22 percent and then jobs (17 percent)"
    stood = _STOOD.search(v.tags, v.lo[k], v.figs[k]) if group is None else None
    its = v.tags[v.figs[k] - 1] == "p" and v.items[v.figs[k] - 1].value == "'s"
    if its or (stood is not None and v.items[stood.start()].word not in _NOT_MEASURED and "E" in stood.group()):
        return  # "in Leeds it is 45, and 54 percent disapprove"
    if others or (listed and not _CONTRAST.search(words)):
        if nxt.answer and (nxt.answer != predicates.SAME):
            v.bound[k] = Bound("share.shared_right", nxt.answer, group=whose or group)
    elif (
        group is not None
        and (b is None or b.rule == "share.same")
        and nxt.rule.startswith("share.")
        and nxt.answer not in (predicates.SAME, None)
        and _LIKE_ROW.fullmatch(between)
        and v.tags[v.figs[k + 1] + 1 : v.figs[k + 1] + 3].startswith("o")
        and ("," in v.tags[v.figs[k + 1] : v.figs[k + 1] + 6] or not between.startswith(","))
    ):
        # "62% of men, compared with 31% of women, said so"
        v.bound[k] = Bound("share.shared_right", nxt.answer, group=whose or group)
    elif _repeat_ahead(v, k):
        v.bound[k] = Bound("share.shared_right", nxt.answer, group=whose or group or nxt.group)


_WITH_OTHERS = re.compile(r"[,;]?(?:W|&|x)z{0,2}")


def _at_level(v: View, k: int) -> bool:
    """Whether something stands at number ``k``, and the next one says who is against it."""
    q = before_hedges(v, v.figs[k], v.lo[k])
    between = v.tags[v.figs[k] + 1 : v.figs[k + 1]]
    return q >= 0 and v.items[q].word in ("at", "on") and _WITH_OTHERS.fullmatch(between) is not None


def _with_row(v: View, k: int) -> bool:
    """Whether number ``k`` heads a row that ", with" opens, so that what its people do is told behind the row."""
    q = before_hedges(v, v.figs[k])
    return q > 0 and v.tags[q] == "W" and v.tags[q - 1] == "," and v.tags[v.figs[k] + 1 : v.figs[k] + 2] == "o"


# "it was a third", "support topped half": where what is measured stood.
_STOOD = re.compile(r"[pRV][HEKLTdz]{1,4}$")
_NOT_MEASURED = frozenset("he she they him her his their them we i you its".split())


# "he's at just over half": where somebody stands, a rating is
_STOOD_AT = re.compile(r"[pN][HEKz]{0,2}[ai]$")


_IN_PLACE = re.compile(r"[imfW][^SVMEHKFBP]{1,14},")


def _stood_so(v: View, k: int) -> bool:
    """Whether what is measured stood, or somebody stood, at the fraction ``k``: "it is barely more than half"."""
    i = before_hedges(v, v.figs[k], v.lo[k]) + 1
    its = v.items[i - 1]
    if i > v.lo[k] and its.tag == "p" and its.value == "'s" and its.word not in _NOT_MEASURED:
        return True  # "it's well over half"
    if _IN_PLACE.fullmatch(v.tags, 0, i) and v.tags[v.figs[k] + 1 : v.figs[k] + 2] in (".", ";", ""):
        return True  # "In the north, just under half."
    stood = _STOOD.search(v.tags, v.lo[k], i)
    if stood is not None and v.items[stood.start()].word not in _NOT_MEASURED:
        return True
    return v.items[i - 1].word in ("at", "on") and _STOOD_AT.search(v.tags, v.lo[k], i) is not None


# "About half, including 51 percent of women, …", "two-thirds (80 percent of men) …": a part of people, by the parts of it
_TAKEN_APART = re.compile(r"[-,(](?:b|mp)?[zZ]{0,2}Fo?[Gg]")
_IN_A_LIGHT = re.compile(r"izz?(?P<how>J)z")


def _of_before(v: View, k: int) -> None:
    """What number ``k``, which no rule has bound, takes from those before it or from its own words."""
    own = v.bound[k]
    if own is not None and own.rule == "share.on" and (where := adjunct(v, k, share_before(v, k))) is not None:
        v.bound[k] = Bound("share.gapped", where, group=own.group)  # "42% go by bus, 12% on foot"
    if own is None and not v.refused[k]:
        v.bound[k] = _taken(v, k)


def _taken(v: View, k: int) -> Bound | None:
    """The reading that number ``k`` takes from those before it or from its own words."""
    f, i = v.figure(k), v.figs[k] + 1
    if f.unit in ("points", "signed"):
        return None
    side = _other_side(v, k)
    if side is not None:
        return Bound("share.listed", side)
    whose = _FOR_GROUP.match(v.tags[i : i + 3])
    if whose and f.unit != "bare":  # "the figures are 62 percent for Republicans"
        return Bound("share.same", predicates.SAME, group=str(v.items[v.figs[k] + whose.end()].value))
    prev = v.bound[k - 1] if k else None
    if f.unit == "bare" and prev is None:
        return None
    group, _ = group_right(v, i, v.hi[k])
    if f.unit == "bare" and prev is not None:
        if prev.kind == "share" and _TWO_AT.fullmatch(v.tags, v.figs[k - 1] - 2, v.figs[k] + 2):
            return Bound("share.same", predicates.SAME)  # "Doe is at 38 and 44."
        if not _compared(v, k, prev, group):
            return None
    if prev is not None and prev.kind == "change" and _TO_END.search(v.low(v.gap_start(k), v.figs[k])):
        return Bound("wave.to", prev.answer, group=group or prev.group)
    right = v.low(i, min(v.hi[k], i + 4))
    alone = f.unit == "fraction" and group is None and not k and not _EACH_OR_WHO.match(right)
    if alone and not _stood_so(v, k) and not _TAKEN_APART.match(v.tags, i):
        return None
    return _beside_another(v, k, prev, group, right) or _of_its_clause(v, k, group)


def _compared(v: View, k: int, prev: Bound, group: str | None) -> bool:
    """Whether a bare number is a share that is set beside the one before it."""
    left = v.low(v.lo[k], v.figs[k])
    if not _COMPARED_AT.search(left) or prev.kind != "share":
        return False
    if _OF_WHO.search(v.tags, v.figs[k - 1], v.figs[k]) and left.endswith("at"):
        return False  # "30 percent of those who left school at 16"
    return group is not None or _AFTER_SHARE.match(v.low(v.figs[k] + 1, v.hi[k]) or ".") is not None


def _beside_another(v: View, k: int, prev: Bound | None, group: str | None, right: str) -> Bound | None:
    """One more part of a whole, or the side for it beside the side against it."""
    i = v.figs[k] + 1
    if prev is not None and prev.rule == "share.made_up" and (part := _PART.search(v.tags, v.gap_start(k), v.figs[k])):
        # "Greens made up 27 percent of voters; the young, just 8 percent"
        return Bound("share.made_up", str(v.items[part.start("part")].value), group=prev.group or "all")
    against = v.bound[k + 1] if k + 1 < len(v.figs) and v.items[i : i + 1] and v.items[i].word == "for" else None
    if against is not None and against.answer == "oppose" and against.rule.startswith("share."):
        # "46 percent for the measure, 46 percent against"
        return Bound("share.adjective", "support", group=against.group)
    if prev is not None and prev.answer == "oppose" and prev.kind == "share" and _FOR_IT.match(right):
        # "58 percent are against the war and 35 percent still for it"
        return Bound("share.adjective", "support", group=group)
    return None


_RATE = re.compile(r"(?P<what>(?:[a-z-]+ ){1,2}rate)s?(?= ?(?:$|[,.;:)-]|(?:in|on|at|among|for|with|and|while|but)\b))")
_EACH = re.compile(r"\b(?:each|both|either|neither|all (?:of (?:them|these)|three|four|five))\b")


def _of_each(v: View, k: int) -> Bound | None:
    """What was said of each of several things, which a bracket then tells apart: "say each matters (36% pay, 32% hours)"."""
    opened = v.tags.rfind("(", 0, v.figs[k])
    if opened < 0 or v.tags.find(")", opened, v.figs[k]) >= 0:
        return None
    told = next((j for j in range(k - 1, -1, -1) if v.figs[j] < opened), -1)
    said = v.bound[told] if told >= 0 else None
    if said is None or said.kind != "share" or said.rule != "share.phrase" or v.figs[told] + 12 < opened - 12:
        return None
    return said if _EACH.search(v.low(v.figs[told], opened)) else None


def _of_its_clause(v: View, k: int, group: str | None) -> Bound:
    """What the clause of number ``k`` says, by an object without its verb, a verb that stands far, or its subject."""
    said = v.figs[k] + 1 if group is None else group_right(v, v.figs[k] + 1, v.hi[k])[1]
    if (short := short_answer(v, k, said, share_before(v, k), group)) is not None:
        return short
    object_ = gapped(v, k)
    if object_ is not None and (each := _of_each(v, k)) is not None:
        return Bound("share.same", each.answer, group=group if group != object_ else each.group)
    if object_ is not None:
        told = object_.lower().endswith(str(group).lower())  # "20 percent with the employers": with whom, not whose
        return Bound("share.gapped", object_, group="all" if told else group)
    if (rate := _RATE.match(v.low(v.figs[k] + 1, min(len(v.items), v.figs[k] + 5)))) is not None:
        return Bound("share.phrase", rate["what"], group=group)
    if (light := _IN_A_LIGHT.match(v.tags, v.figs[k] + 1)) is not None:
        told = v.items[light.start("how")].value
        if isinstance(told, AnswerWord) and v.items[light.end("how")].word in ("one", "light", "way"):
            # "49 percent see it in a favourable light and an equal 49 percent in an unfavourable one"
            return Bound("share.view", told.name, group=group)
    got = late(v, k)
    if got is not None:
        then = v.bound[k + 1] if k + 1 < len(v.figs) else None
        up = then is not None and then.kind == "change" and then.answer == predicates.SAME
        if then is not None and (up or (then.wave == "previous" and v.tags[v.figs[k] + 1] in ",-(")):
            then.answer, then.group = got.answer, then.group or group  # "half, up from 43 percent in May, think …"
        return Bound("share." + got.how, got.answer, group=group)
    if (topic := slots.set_before(v, k)) is not None:
        answer = topic[0] if topic[1] else predicates.SAME
        return Bound("share.quote" if topic[1] else "share.same", answer, group=group, subject=topic[0])
    slot = slots.subject(v, k)
    subject, people = slots.named(v, slot) if slot is not None and slot.by != "by" else (None, None)
    if subject is not None and subject[0].islower() and v.items[v.figs[k] - 1].tag in "HK":
        subject = None  # "the treasurer has 48 percent": somebody told of before
    return Bound("share.same", predicates.SAME, group=group or people, subject=subject)


def _other_side(v: View, k: int) -> str | None:
    """The party that is the object of the verb of the figure before: "44 percent prefer the Greens, 42 percent the Liberals"."""
    before = v.bound[k - 1] if k else None
    if before is None or before.kind != "share" or not before.answer or before.answer.startswith("<"):
        return None
    i = v.figs[k] + 1
    if i >= len(v.items):
        return None
    bare = (
        v.tags[i] == "G" and before.answer.lower() in PARTY_GROUPS
    )  # "39 percent picked Republicans, 34 percent Democrats"
    if not bare and v.items[i].word not in ("the", "a", "an", "for"):
        return None
    return other_side(v, i, v.gap_end(k), before.answer)


_ROW_OF_WHO = re.compile(r"o(?P<g>[gG])r(?P<who>[^FPB();:,]{1,14})&z{0,3}")


def _relative_in_row(v: View, k: int) -> str | None:
    """The people of a clause that looks like a predicate: "2 percent of those who rent and 10 percent of those who own agree"."""
    m = _ROW_OF_WHO.fullmatch(v.tags, v.figs[k] + 1, v.figs[k + 1])
    if m is None or not v.tags.startswith(("ogr", "oGr"), v.figs[k + 1] + 1):
        return None
    name = relative_name(v.low(m.start("who"), m.end("who")))
    return narrowed(str(v.items[m.start("g")].value), name)


_TWO_AT = re.compile("[NpHEKz][aiHEK][FB]&B[.,;:)]")  # who is at two numbers
_FOR_IT = re.compile(
    r"(?:(?:still|all|only|firmly|strongly|now) ){0,2}for (?:it|them|(?:the|this|that|its|their|one)\b)"
)
_PART = re.compile(r"(?:^|[;,&])z{0,2}(?P<part>G),?z{0,3}$")


def _repeat_ahead(v: View, k: int) -> bool:
    """Whether the next figure says this one again more exactly: "half -- 47 percent -- think"."""
    a, b = v.figure(k), v.figure(k + 1)
    gap = v.tags[v.figs[k] + 1 : v.figs[k + 1]]
    return twice(a, b) and abs(a.value - b.value) <= 13 and len(gap) <= 7 and (gap[-1:] in ",-(" or gap == ",&")
