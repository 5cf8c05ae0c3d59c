"""What a figure takes from its neighbours in the sentence: shared predicates, earlier waves, groups in scope."""

from __future__ import annotations

import re

from polls.language.calendars import MONTH_NAMES
from polls.language.hints import Hint, Hinted
from polls.language.quick import quick
from polls.language.tokens import AnswerWord
from polls.rules import predicates, slots, verbs
from polls.rules.brackets import in_brackets
from polls.rules.camps import other_side
from polls.rules.frames import name_of, names_between
from polls.rules.groups import group_right
from polls.rules.hedges import ABOUT, HEDGE
from polls.rules.late import late
from polls.rules.movements import MOVED
from polls.rules.objects_once import STATED, gapped, plain_words
from polls.rules.registry import rule
from polls.rules.repeats import OTHER_PEOPLE
from polls.rules.statements import counted
from polls.rules.verdicts import verdict
from polls.rules.view import Bound, View, clip, twice
from polls.rules.who_clauses import relative_name

TIME = (
    rf"(?:(?:just |only |about |some |as recently as |back |taken |conducted |recorded |reported |registered |found |at the )*(?:in (?:early |mid-?|late |the |its |his |her |a )?(?:{MONTH_NAMES}|jan\.|feb\.|aug\.|sept\.|oct\.|nov\.|dec\.|spring|summer|fall|autumn|winter|previous|prior|earlier|last|19\d\d|20\d\d|same|preceding|first quarter|second|third|fourth)"
    rf"|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|several|\d+|the) (?:days?|weeks?|months?|years?|decades?|quarter) (?:ago|earlier|before|prior|previously)|(?:a|the) (?:decade|year|month|week|quarter) (?:ago|earlier|before)|last (?:year|month|week|spring|summer|fall|autumn|winter|time|{MONTH_NAMES}|quarter)|earlier (?:this|in)|this time last|previously|before the|at the (?:start|end|beginning|same (?:point|time))|on (?:jan|feb|mar|apr|may|june|july|aug|sept|oct|nov|dec)|the (?:previous|prior|last|same) (?:year|month|week|poll|survey|quarter|time)|since \w+|(?:19|20)\d\d\b))"
)
_FROM = Hinted(
    rf"\b(?:{MOVED}|unchanged)\b"
    r"(?: [a-z0-9.%-]+){0,6}?(?<!\bsupport)(?<!\bbacking)(?<!\bvotes)(?<!\bopposition),? from (?:its |his |her |the |their )?(?:an? |only |just |nearly |about |around |roughly |some |almost |more than |less than |over |under |record |high of |low of |peak of |[a-z-]+ (?:high|low|peak) of )*$"
)
_COMPARE = Hinted(
    r"\b(?:compar(?:ed|es|ing) (?:to|with|against)|versus|vs\.?|against|than|that compares (?:to|with))(?: the| its| his| her| their| only| just| an?| about| nearly| some| roughly| more than| less than| fewer than)* ?$"
)
_AFTER_TIME = re.compile(
    rf"^[ ,(]*(?:who (?:said|did|say|thought|felt|supported|believed) (?:so|the same(?: thing)?)? ?|of the [\w ]{{2,20}} )?(?:approval |support |rating |the )?{TIME}"
)


# "fell to 37 percent from 45 percent": the second is the earlier one.
_FROM_ALONE = re.compile(rf",? ?from(?: (?:{HEDGE}|its|his|her|a|an|the))*")
_MOVED_TO = re.compile(rf"\b(?:{MOVED})\b[^,;]{{0,30}}? to(?: (?:{HEDGE}|a|an|record|low|high|of))*$")


_FROM_POINTS = re.compile(r"^(?:points?)?,? ?from$")
_RANGES = re.compile(r"\b(?:rang\w+|var\w+|anywhere|somewhere|spread\w*|span\w*)\b")


def _then_and_now(v: View, k: int, left: str) -> bool:
    """Whether a pair is one answer before and after, its verb left out: "men slid from 44 to 38; women, from 60 to 55"."""
    return (
        left.endswith("from")
        and v.low(v.figs[k] + 1, v.figs[k + 1]) == "to"
        and v.tags[v.figs[k + 1] + 1 : v.figs[k + 1] + 2] != "o"
        and not _RANGES.search(left)
    )


_UP_FROM = quick(r"(?:^|[,(] ?)(?:up|down) from(?: \w+)?$")
_NET_LEFT = re.compile(r"\bnet\b[^,;]{0,60}$")
_THEN_TO = re.compile(r"\bto(?: [a-z-]+){0,3}$")


@rule("wave.from", rank=9, units=("percent", "fraction", "points", "bare"), hints=(Hint(("from",)),))
def from_earlier(v: View, k: int) -> Bound | None:
    """ "down from 41 per cent", "up from a third": the same answer in an earlier wave."""
    f = v.figure(k)
    if f.unit in ("signed",) or f.pair == 2:
        return None
    lo = v.gap_start(k)
    i = v.figs[k]
    left = v.low(max(lo, i - 14), i)
    s = v.sentence
    m = _FROM.search(s, left + " " if left and not left.endswith(" ") else left) or _FROM.search(s, left)
    now = v.bound[k - 1] if k else None
    if (
        m is None
        and now is not None
        and now.kind == "share"
        and not f.pair
        and _FROM_ALONE.fullmatch(left)
        and _MOVED_TO.search(v.low(max(v.gap_start(k - 1), v.figs[k - 1] - 9), v.figs[k - 1]))
    ):
        return Bound("wave.from", now.answer, now.kind, now.group, wave="previous")
    if m is None and not _UP_FROM.search(left):
        earlier = v.bound[k - 1] if k else None
        after_change = earlier is not None and earlier.kind == "change" and _FROM_POINTS.search(left)
        if not (f.pair == 1 and (after_change or _then_and_now(v, k, left))):
            return None
    if f.pair == 1 and "to" not in v.document.lower[f.end : v.figure(k + 1).start]:
        return None  # "the lead widened from 52-30 to 54-27"
    if f.pair == 1:
        # "grew from 14 to 29 percent": the second is the new one
        subject = subject_answer(v, k, lo)
        kind = "margin" if _NET_LEFT.search(v.low(lo, i)) else "share"
        group: str | None = None
        if v.figure(k + 1).unit == "points":
            return None
        v.bound[k + 1] = Bound("wave.to", subject, kind, group=group)
        return Bound("wave.from_to", subject, kind, wave="previous", group=group)
    prev = v.bound[k - 1] if k else None
    if f.unit == "bare" and prev is not None and v.figure(k - 1).pair == 2 and f.value < 25:
        prev = next((b for b in reversed(v.bound[:k]) if b is not None and b.kind == "margin"), prev)
    if f.unit in ("points",) or (f.unit == "bare" and prev is not None and prev.kind == "margin"):
        if prev is not None and prev.kind == "margin":
            return Bound("wave.from", prev.answer, "margin", prev.group, wave="previous", vs=prev.vs)
        return None
    if f.unit == "bare" and prev is None:
        return None
    # "from F to F2" with words between: "sinking from 44 percent in spring to 31 percent in fall"
    apart = k + 1 < len(v.figs) and not set(v.tags[v.figs[k] + 1 : v.figs[k + 1]]).isdisjoint(";RVJ")
    if apart:  # "up from 55 percent; opposition has shrunk to 30": of another answer
        pass
    elif k + 1 < len(v.figs) and _THEN_TO.search(v.low(v.figs[k] + 1, v.figs[k + 1])) and v.gap_end(k) - i < 9:
        subject = subject_answer(v, k, lo)
        group, _ = group_right(v, i + 1, v.gap_end(k))
        v.bound[k + 1] = Bound("wave.to", subject, group=group)
        return Bound("wave.from_to", subject, wave="previous", group=group)
    if prev is not None and prev.kind == "change" and k >= 2 and v.bound[k - 2] is not None:
        prev = v.bound[k - 2]
    group, _ = group_right(v, i + 1, v.hi[k])
    if prev is not None and prev.kind == "share":
        own = counted(v, lo, i)
        return Bound(
            "wave.from",
            own[0] if own else prev.answer,
            group=group if group not in (None, "<them>") else prev.group,
            wave="previous",
        )
    subject = subject_answer(v, k, lo)
    return Bound("wave.from", subject, group=group, wave="previous")


# Behind "support": "for Doe", "for the 74-year-old Doe", not "for the Doe plan".
_FOR_NAME = re.compile(r"f[zZ-]{0,4}N(?![zZ])")


def subject_answer(v: View, k: int, lo: int) -> str:
    """What rises or falls: a rating, a name, else what was spoken of before."""
    rated = next(
        (
            v.items[q].value.name
            for q in range(v.figs[k] - 1, lo - 1, -1)
            if v.tags[q] in "VJ" and isinstance(v.items[q].value, AnswerWord)
        ),
        None,
    )
    if rated in ("approve", "disapprove", "favorable", "unfavorable"):
        return str(rated)  # "the share who rate her unfavorably has grown, from 11 percent to 19"
    count = counted(v, lo, v.figs[k])
    if count:
        return count[0]
    if k and v.bound[k - 1] is not None and v.bound[k - 1].kind == "change" and v.bound[k - 1].answer:  # type: ignore[union-attr]
        return v.bound[k - 1].answer  # type: ignore[union-attr,return-value]
    behind = v.items[v.figs[k] + 1] if v.figs[k] + 1 < len(v.items) else None
    if behind is not None and behind.tag == "J" and isinstance(behind.value, AnswerWord):
        return behind.value.name  # "from 71 percent favorable to 78 percent"
    for q in range(v.figs[k] - 1, lo - 1, -1):
        t = v.tags[q]
        if t in "RVJ" and isinstance(v.items[q].value, AnswerWord):
            name = v.items[q].value.name
            if name == "support":
                if q and v.tags[q - 1] == "N" and v.items[q - 1].word.endswith("'s"):
                    return name_of(v, q - 1)
                whose = _FOR_NAME.match(v.tags, q + 1)
                if whose and not v.items[whose.end() - 1].word.endswith("'s"):
                    return name_of(v, whose.end() - 1)
            return str(name)
        if t == ";":
            break
    found = names_between(v, lo, v.figs[k])
    if found:
        return name_of(v, found[-1])
    return predicates.SAME


_WHO_THEN = re.compile(r"(?:who|that) [a-z ]{3,40}" + TIME)


@rule("wave.compare", rank=14, units=("percent", "fraction", "bare"), later=True, hints=(_COMPARE,))
def compared_earlier(v: View, k: int) -> Bound | None:
    """ "compared with 42 in July", "versus 35 percent a year ago": an earlier wave of the same answer."""
    f = v.figure(k)
    if k == 0 or f.unit in ("signed", "points") or f.pair == 2:
        return None
    i = v.figs[k]
    lo = v.gap_start(k)
    left = v.low(max(lo, i - 9), i)
    if not _COMPARE.search(v.sentence, left):
        return None
    right = v.low(i + 1, v.hi[k])
    if not _AFTER_TIME.match(right) and not _WHO_THEN.match(right):
        return None
    prev = v.bound[k - 1]
    if prev is None or f.pair:
        return None
    if prev.kind == "margin" or (f.unit == "bare" and prev.kind != "share"):
        return None
    return Bound("wave.compare", prev.answer, group=prev.group, wave="previous")


_FROM_THE = quick(r"\b(?:from|than|below|above|with|to|of|on) (?:the|his|her|its|their|an?)(?: [a-z-]+)?$")
_MEASURED = re.compile(r"(?:recorded|measured|registered|seen|reported|found|posted|reached|logged|scored)\b")


@rule("wave.measured", rank=13, units=("percent",), pair=False, later=True)
def measured_earlier(v: View, k: int) -> Bound | None:
    """ "from the 58% recorded a month earlier", "below the 41% measured Jan. 12-13": the same answer, an earlier wave."""
    f = v.figure(k)
    if k == 0 or f.unit != "percent" or f.pair:
        return None
    i = v.figs[k]
    left = v.low(max(v.gap_start(k), i - 5), i)
    if not _FROM_THE.search(left):
        return None
    right = v.low(i + 1, v.hi[k])
    m = _MEASURED.match(right)
    if not m and not _AFTER_TIME.match(right):
        return None
    prev = next((b for b in reversed(v.bound[:k]) if b is not None and b.kind == "share"), None) or v.bound[k - 1]
    if prev is None:
        return None
    return Bound("wave.measured", prev.answer, group=prev.group, wave="previous")


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
    if len(gap) > 26 or ";" in gap or OTHER_PEOPLE.search(v.low(v.figs[k - 1] + 1, v.figs[k])):
        return None
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


# "half of women but only a third of men say": two groups of one statement.
_BUT_ONLY = re.compile(rf",? ?(?:but|and|while|yet)(?: (?:{HEDGE}|a|an|mere))*")


_NEXT_IN_ROW = re.compile(r"(?:i[zZN]{1,3})?[,&)(\-zg\"e]{0,7}")
_CONTRAST = re.compile(r"\b(?:while|but|compared|versus)\b")
_LIKE_ROW = re.compile(r",?(?:xWz{0,2}|xtz{0,2}|xz{0,2}|xW)")
_FOR_GROUP = re.compile(r"fz?([Gg])")
_COMPARED_AT = re.compile(
    r"(?:compared (?:to|with)|versus|vs\.?|against|trailing at|to|and his \w+ at|at)(?: just| only)?$"
)
_AFTER_SHARE = re.compile(r"[.,;)]|who|for\b|percent")
_TO_END = re.compile(
    r"\b(?:(?:to|on|at)(?: (?:reach|hit|touch|stand at|stand on|sit at|sit on|finish on|finish at|be at|be on))?|reaching|hitting|touching)"
    rf"(?: (?:{ABOUT}|a record)){{0,2}}$"
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
        if b is not None and b.rule == "bracket.group" and b.answer == predicates.SAME and (got := late(v, k)):
            b.answer = got.answer


def _of_next(v: View, k: int) -> None:
    """What number ``k`` shares with the next: "62 percent of men, 58 percent of women and 31 percent of pensioners say …"."""
    b = v.bound[k]
    nxt = v.bound[k + 1]
    if v.refused[k] or nxt is None or nxt.kind != "share" or v.figure(k).unit in ("points", "signed", "bare"):
        return
    if b is not None and nxt.group not in (None, "all") and (people := _relative_in_row(v, k)):
        v.bound[k] = b = Bound("share.shared_right", nxt.answer, group=people)
    if b is not None and b.answer not in (predicates.SAME,):
        return
    if b is not None and not b.rule.startswith(("bracket.group", "share.same")):
        return
    if v.figure(k).pair == 2 or nxt.wave == "previous" or nxt.rule.startswith(("wave", "pair")):
        return
    i = v.figs[k] + 1
    group, j = group_right(v, i, v.gap_end(k))
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
    if others or (listed and not _CONTRAST.search(words)):
        if nxt.answer and (nxt.answer != predicates.SAME):
            v.bound[k] = Bound("share.shared_right", nxt.answer, group=group)
    elif (
        group is not None
        and (b is None or b.rule == "share.same")
        and nxt.rule.startswith("share.")
        and nxt.answer not in (predicates.SAME, None)
        and _LIKE_ROW.fullmatch(between)
        and v.tags[v.figs[k + 1] + 1 : v.figs[k + 1] + 3].startswith("o")
        and "," in v.tags[v.figs[k + 1] : v.figs[k + 1] + 6]
    ):
        # "62% of men, compared with 31% of women, said so"
        v.bound[k] = Bound("share.shared_right", nxt.answer, group=group)
    elif _repeat_ahead(v, k):
        v.bound[k] = Bound("share.shared_right", nxt.answer, group=group or nxt.group)


# "it was a third", "support topped half": where what is measured stood.
_STOOD = re.compile(r"[pRV][HEKLTdz]{1,4}$")
_NOT_MEASURED = frozenset("he she they him her his their them we i you its".split())


_IN_A_LIGHT = re.compile(r"izz?(?P<how>J)z")


def _of_before(v: View, k: int) -> None:
    """What number ``k``, which no rule has bound, takes from those before it or from its own words."""
    if v.refused[k] or v.bound[k] is not None:
        return
    f = v.figure(k)
    if f.unit in ("points", "signed"):
        v.bound[k] = _another_change(v, k)
        return
    side = _other_side(v, k)
    if side is not None:
        v.bound[k] = Bound("share.listed", side)
        return
    whose = _FOR_GROUP.match(v.tags[v.figs[k] + 1 : v.figs[k] + 4])
    if whose and f.unit != "bare":  # "the figures are 62 percent for Republicans"
        v.bound[k] = Bound("share.same", predicates.SAME, group=str(v.items[v.figs[k] + whose.end()].value))
        return
    if f.unit == "bare" and not (k and v.bound[k - 1] is not None):
        return
    i = v.figs[k] + 1
    group, _ = group_right(v, i, v.hi[k])
    left = v.low(v.lo[k], v.figs[k])
    if f.unit == "bare":
        prev = v.bound[k - 1]
        if prev is None or not _COMPARED_AT.search(left) or prev.kind != "share":
            return
        if group is None and not _AFTER_SHARE.match(v.low(i, v.hi[k]) or "."):
            return
    prev = v.bound[k - 1] if k else None
    if prev is not None and prev.kind == "change" and _TO_END.search(v.low(v.gap_start(k), v.figs[k])):
        v.bound[k] = Bound("wave.to", prev.answer, group=group or prev.group)
        return
    right_low = v.low(i, min(v.hi[k], i + 4))
    if f.unit == "fraction" and group is None and not k and not _EACH_OR_WHO.match(right_low):
        stood = _STOOD.search(v.tags, v.lo[k], v.figs[k])
        if stood is None or v.items[stood.start()].word in _NOT_MEASURED:
            return
    if prev is not None and prev.rule == "share.made_up" and (part := _PART.search(v.tags, v.gap_start(k), v.figs[k])):
        v.bound[k] = Bound("share.made_up", str(v.items[part.start("part")].value), group=prev.group or "all")
        return  # "Greens made up 27 percent of voters; the young, just 8 percent"
    against = v.bound[k + 1] if k + 1 < len(v.figs) and v.items[i : i + 1] and v.items[i].word == "for" else None
    if against is not None and against.answer == "oppose" and against.rule.startswith("share."):
        v.bound[k] = Bound("share.adjective", "support", group=against.group)
        return  # "46 percent for the measure, 46 percent against"
    object_ = gapped(v, k)
    if object_ is None and (light := _IN_A_LIGHT.match(v.tags, i)) is not None:
        told = v.items[light.start("how")].value
        if isinstance(told, AnswerWord) and v.items[light.end("how")].word in ("one", "light", "way"):
            v.bound[k] = Bound("share.view", told.name, group=group)
            return  # "49 percent see it in a favourable light and an equal 49 percent in an unfavourable one"
    got = late(v, k) if object_ is None else None
    if got is not None:
        v.bound[k] = Bound("share." + got.how, got.answer, group=group)
        then = v.bound[k + 1] if k + 1 < len(v.figs) else None
        if then is not None and then.wave == "previous" and v.tags[v.figs[k] + 1] in ",-(":
            then.answer, then.group = got.answer, then.group or group  # "half, up from 43 percent in May, think …"
    elif object_ is not None:
        v.bound[k] = Bound("share.gapped", object_, group=group if group != object_ else "all")
    else:
        slot = slots.subject(v, k)
        subject, people = slots.named(v, slot) if slot is not None and slot.by != "by" else (None, None)
        if subject is not None and subject[0].islower() and v.items[v.figs[k] - 1].tag in "HK":
            subject = None  # "the treasurer has 48 percent": somebody told of before
        v.bound[k] = Bound("share.same", predicates.SAME, group=group or people, subject=subject)


_RESPECTIVELY = re.compile(r"(?:of )?(?:[a-z]+ )?respectively\b")


def _another_change(v: View, k: int) -> Bound | None:
    """The second of two changes that are told at once: "down eight and six points respectively"."""
    before = v.bound[k - 1] if k else None
    if before is None or before.kind != "change" or v.low(v.figs[k - 1] + 1, v.figs[k]) not in ("and", "points and"):
        return None
    if not _RESPECTIVELY.match(v.low(v.figs[k] + 1, v.gap_end(k))):
        return None
    value = abs(v.figure(k).value)
    down = (before.value if before.value is not None else v.figure(k - 1).value) < 0
    return Bound(before.rule, predicates.SAME, "change", before.group, value=-value if down else value)


def _other_side(v: View, k: int) -> str | None:
    """The party that is the object of the verb of the figure before: "44 percent prefer the Greens, 42 percent the Liberals"."""
    before = v.bound[k - 1] if k else None
    if before is None or before.kind != "share" or not before.answer or before.answer.startswith("<"):
        return None
    i = v.figs[k] + 1
    if v.items[i].word not in ("the", "a", "an", "for") if i < len(v.items) else True:
        return None
    return other_side(v, i, v.gap_end(k), before.answer)


_ROW_OF_WHO = re.compile(r"o(?P<g>[gG])r(?P<who>[^FPB();:,]{1,14})&z{0,3}")


def _relative_in_row(v: View, k: int) -> str | None:
    """The people of a clause that looks like a predicate: "2 percent of those who rent and 10 percent of those who own agree"."""
    m = _ROW_OF_WHO.fullmatch(v.tags, v.figs[k] + 1, v.figs[k + 1])
    if m is None or not v.tags.startswith(("ogr", "oGr"), v.figs[k + 1] + 1):
        return None
    name = relative_name(v.low(m.start("who"), m.end("who")))
    return name if m["g"] == "g" else f"{v.items[m.start('g')].value} {name}"


_PART = re.compile(r"(?:^|[;,&])z{0,2}(?P<part>G),?z{0,3}$")


def _repeat_ahead(v: View, k: int) -> bool:
    """Whether the next figure says this one again more exactly: "half -- 47 percent -- think"."""
    a, b = v.figure(k), v.figure(k + 1)
    gap = v.tags[v.figs[k] + 1 : v.figs[k + 1]]
    return twice(a, b) and abs(a.value - b.value) <= 13 and len(gap) <= 7 and (gap[-1:] in ",-(" or gap == ",&")
