"""Figures of an earlier time beside those of now: "down from 41 per cent", "compared with 42 in July", "the 58% recorded a month before"."""

from __future__ import annotations

import re

from polls.language.calendars import MONTH_NAMES, SEASON_NAMES
from polls.language.hints import Hint, Hinted
from polls.language.quick import quick
from polls.language.tokens import AnswerWord
from polls.rules import predicates
from polls.rules.contest_words import LEAD
from polls.rules.frames import name_of, names_between
from polls.rules.groups import group_right
from polls.rules.hedges import HEDGE
from polls.rules.movements import MOVED, moving
from polls.rules.registry import rule
from polls.rules.statements import counted
from polls.rules.view import Bound, View, clip

TIME = (
    rf"(?:(?:just |only |about |some |as recently as |back |taken |conducted |recorded |reported |registered |found |at the )*(?:in (?:early |mid-?|late |the |its |his |her |a )?(?:{MONTH_NAMES}|jan\.|feb\.|aug\.|sept\.|oct\.|nov\.|dec\.|{SEASON_NAMES}|previous|prior|earlier|last|19\d\d|20\d\d|same|preceding|first quarter|second|third|fourth)"
    rf"|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|several|\d+|the) (?:days?|weeks?|months?|years?|decades?|quarter) (?:ago|earlier|before|prior|previously)|(?:a|the) (?:decade|year|month|week|quarter) (?:ago|earlier|before)|last (?:year|month|week|{SEASON_NAMES}|time|{MONTH_NAMES}|quarter)|earlier (?:this|in)|this time last|previously|before the|at the (?:start|end|beginning|same (?:point|time))|on (?:jan|feb|mar|apr|may|june|july|aug|sept|oct|nov|dec)|the (?:previous|prior|last|same) (?:year|month|week|poll|survey|quarter|time)|since \w+|(?:19|20)\d\d\b))"
)


_FROM = Hinted(
    rf"(?<!-)\b(?:{MOVED}|unchanged)\b"
    r"(?: [a-z0-9.%-]+){0,6}?(?<!\bsupport)(?<!\bbacking)(?<!\bvotes)(?<!\bopposition),? from (?:its |his |her |the |their )?(?:an? |only |just |nearly |about |around |roughly |some |almost |more than |less than |over |under |record |high of |low of |peak of |[a-z-]+ (?:high|low|peak) of )*$"
)


_COMPARE = Hinted(
    r"\b(?:compar(?:ed|es|ing) (?:to|with|against)|versus|vs\.?|against|than|that compares (?:to|with))(?: the| its| his| her| their| only| just| an?| about| nearly| some| roughly| more than| less than| fewer than)* ?$"
)


_AFTER_TIME = re.compile(
    rf"^[ ,(]*(?:who (?:said|did|say|thought|felt|supported|believed) (?:so|the same(?: thing)?)? ?|of the [\w ]{{2,20}} )?(?:approval |support |rating |the )?{TIME}(?! (?:will|would)\b)"
)


# "fell to 37 percent from 45 percent": the second is the earlier one.
_FROM_ALONE = re.compile(
    rf"(?P<when>(?:in|on|during|for|at|last|this) [a-z0-9 .']{{2,24}})?,? ?from(?: (?:{HEDGE}|its|his|her|a|an|the))*"
)


_MOVED_TO = re.compile(rf"\b(?:{MOVED})\b[^,;]{{0,30}}? to(?: (?:{HEDGE}|a|an|record|low|high|of))*$")


def _to_follows(v: View, k: int) -> bool:
    """Whether the share of now follows number ``k``: "rose four points from 71 percent in May to 75 percent"."""
    return k + 1 < len(v.figs) and _THEN_TO.search(v.low(v.figs[k] + 1, v.figs[k + 1])) is not None


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


# "leads 47 to 46 percent, down from 49 to 45 in May", "little changed from his 50 to 43 percent lead three weeks ago"
_THEY_STOOD = re.compile(
    r",? ?(?:and |which is |that is |a little |slightly |little |relatively )*(?:up|down|unchanged|changed|different|narrower|wider|compared) (?:from|with|to)(?: (?:an?|his|her|its|their|the))?"
)
_OF_A_LEAD = re.compile(r"(?:percent |points? )?(?:lead|edge|advantage|margin|gap|deficit)\b")


def _sides_then(v: View, k: int, left: str) -> tuple[Bound, ...] | None:
    """The sides of a pair that tells how two stood at an earlier time: it is no figure of then beside one of now."""
    a, b = (v.bound[k - 2], v.bound[k - 1]) if k > 1 and v.figure(k - 2).pair == 1 else (None, None)
    group = a.group if a is not None else None
    stood = _THEY_STOOD.fullmatch(left.removeprefix("percent").removeprefix("%").strip())
    if stood and a is not None and b is not None and a.kind == b.kind == "share":
        sides = (a.answer, b.answer)
    elif _OF_A_LEAD.match(v.low(v.figs[k + 1] + 1, v.figs[k + 1] + 4)):
        sides = ("<lead>", "<other>")
    else:
        return None
    return tuple(Bound("pair.then", side, group=group, wave="previous") for side in sides)


_NET_LEFT = re.compile(r"\bnet\b[^,;]{0,60}$")


# A lead that moved, with nothing else behind it that did: "Labour's lead has dropped six points from".
_LEAD_MOVED = re.compile(
    r"\b(?:leads?|advantage|edge|gap|margin|cushion|deficit)\b(?:(?!\b(?:support|share|votes?|rating|approval|standing|satisfaction)\b)[^;:])*$"
)


def _lead_moved(v: View, k: int, lo: int) -> bool:
    """Whether what moves from number ``k`` to the next is a lead; the points by which it moved may stand between."""
    before = v.bound[k - 1] if k else None
    changed = before is not None and before.kind == "change"
    words = v.low(v.gap_start(k - 1) if changed else lo, v.figs[k])
    return v.figure(k).value < 50 and _LEAD_MOVED.search(words) is not None


_THEN_TO = re.compile(r"\bto(?: [a-z-]+){0,3}$")


def two_shares(v: View, k: int) -> tuple[Bound, Bound] | None:
    """The two shares of now right before number ``k``, of one group: "41 percent approve and 53 percent disapprove, …"."""
    one, two = (v.bound[k - 2], v.bound[k - 1]) if k >= 2 else (None, None)
    if one is None or two is None or not one.kind == two.kind == "share" or one.group != two.group:
        return None
    if not one.answer or not two.answer or one.answer == two.answer or "previous" in (one.wave, two.wave):
        return None
    return one, two


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
    if v.tags[max(0, i - 2) : i] == "Ru" and v.items[i - 2].word.endswith("up"):
        return None  # "gets the thumbs up from seven in ten"
    m = _FROM.search(s, left + " " if left and not left.endswith(" ") else left) or _FROM.search(s, left)
    now = v.bound[k - 1] if k else None
    if (
        m is None
        and now is not None
        and now.kind == "share"
        and not f.pair
        and (alone := _FROM_ALONE.fullmatch(left)) is not None
        and (alone["when"] is None or now.rule in ("share.phrase", "share.those"))
        and (
            (f.unit == v.figure(k - 1).unit == "percent" and v.tags[i + 1 : i + 2] != "o")  # "at 20% from 14% in March"
            or _MOVED_TO.search(v.low(max(v.gap_start(k - 1), v.figs[k - 1] - 9), v.figs[k - 1]))
        )
    ):
        return Bound("wave.from", now.answer, now.kind, now.group, wave="previous")
    if m is None and now is not None and now.kind == "margin" and f.unit == "bare" and _FROM_POINTS.search(left):
        return Bound("wave.from", now.answer, "margin", now.group, wave="previous", vs=now.vs)  # "to 10 points from 20"
    if m is None and not _UP_FROM.search(left):
        earlier = v.bound[k - 1] if k else None
        after_change = earlier is not None and earlier.kind == "change" and _FROM_POINTS.search(left)
        moved = earlier is not None and after_change and f.pair == 0 and f.unit == "percent"
        if moved and earlier is not None and earlier.answer and not _to_follows(v, k):
            whose, _ = group_right(v, i + 1, v.hi[k])
            return Bound("wave.from", earlier.answer, group=whose or earlier.group, wave="previous")
        if not moved and not (f.pair == 1 and (after_change or _then_and_now(v, k, left))):
            return None
    if f.unit == "percent" and not f.pair and _OF_A_LEAD.match(v.low(i + 1, i + 3)):
        whose = next((name_of(v, q) for q in range(i + 2, min(v.hi[k], i + 4)) if v.tags[q] == "N"), None)
        return Bound("wave.from", whose or predicates.SAME, "margin", wave="previous")  # "from the 18% lead Doe had"
    if f.pair == 1 and v.low(i + 1, v.figs[k + 1]) == "and" and (shares := two_shares(v, k)) is not None:
        one, two = (Bound("wave.from", b.answer, group=b.group, wave="previous") for b in shares)
        v.bound[k + 1] = two
        return one  # "…, down from 50 and 42"
    if f.pair == 1 and "to" not in v.document.lower[f.end : v.figure(k + 1).start]:
        return None  # "the lead widened from 52-30 to 54-27"
    if f.pair == 1 and (sides := _sides_then(v, k, left)) is not None:
        v.bound[k + 1] = sides[1]
        return sides[0]
    if f.pair == 1:
        # "grew from 14 to 29 percent": the second is the new one
        subject = subject_answer(v, k, lo)
        kind = "margin" if _NET_LEFT.search(v.low(lo, i)) or _lead_moved(v, k, lo) else "share"
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
        kind = "margin" if _lead_moved(v, k, lo) else "share"
        v.bound[k + 1] = Bound("wave.to", subject, kind, group=group)
        return Bound("wave.from_to", subject, kind, wave="previous", group=group)
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
_FOR_NAME = re.compile(r"f[zZ-]{0,4}(?:N(?=N))?N(?![zZ])")
_FOR_MOVER = re.compile(r"f[zZ-]{0,4}(?:N(?=N))?N(?=z)")  # "support for the Greens slipped from"


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
                if whose is None and (moves := _FOR_MOVER.match(v.tags, q + 1)) is not None:
                    whose = moves if v.items[moves.end()].word in moving() else None
                if whose and not v.items[whose.end() - 1].word.endswith("'s"):
                    return name_of(v, whose.end() - 1)
            return str(name)
        if t == ";":
            break
    found = names_between(v, lo, v.figs[k])
    if found:
        return name_of(v, found[-1])
    rate = _RATE_OF.search(v.low(lo, v.figs[k]))
    return clip(rate["what"]) if rate is not None else predicates.SAME


# "their smoking rate fell from 24 percent", "the pass rate among nurses rose"
_RATE_OF = re.compile(r"\b(?:the|their|its|his|her|our|[a-z]+'s?) (?P<what>(?:[a-z-]+ ){1,2}rate)\b[^,;:]{0,60}$")


_WHO_THEN = re.compile(r"(?:who|that) [a-z ]{3,40}" + TIME + r"(?! (?:will|would|is|was|has|had|to be|as)\b)")


@rule("wave.compare", rank=14, units=("percent", "fraction", "bare", "points"), later=True, hints=(_COMPARE,))
def compared_earlier(v: View, k: int) -> Bound | None:
    """ "compared with 42 in July", "versus 35 percent a year ago": an earlier wave of the same answer; of a lead as well."""
    f = v.figure(k)
    if k == 0 or f.pair == 2:
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
    if prev.kind == "margin" and f.unit in ("bare", "points"):
        if _LEAD_NOUN.match(right):
            return None  # "a six-point lead, against Roe's two-point lead in May": by its own words
        return Bound("wave.compare", prev.answer, "margin", group=prev.group, wave="previous", vs=prev.vs)
    if prev.kind == "margin" or f.unit == "points" or (f.unit == "bare" and prev.kind != "share"):
        return None
    return Bound("wave.compare", prev.answer, group=prev.group, wave="previous")


_LEAD_NOUN = re.compile(rf"(?:[a-z-]+ ){{0,2}}{LEAD}\b")
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
