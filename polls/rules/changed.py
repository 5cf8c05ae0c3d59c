"""What changed, where the words before a change name no answer, and what leaves no doubt that something did."""

from __future__ import annotations

import re

from polls.language.quick import quick
from polls.language.tokens import AnswerWord
from polls.rules import clause_subjects, predicates
from polls.rules.camps import TWO_PARTIES
from polls.rules.clauses import read
from polls.rules.frames import name_of
from polls.rules.guesses import mover
from polls.rules.hedges import ABOUT
from polls.rules.movements import FELL, MOVED, ROSE, moving
from polls.rules.ratings import RATED
from polls.rules.statements import counted, what_is_measured
from polls.rules.view import Bound, View

_JUDGED = re.compile(r"(R)[WioafG]z{0,2}[ZNz,]{0,6}N$")


def judged(v: View, lo: int, q: int) -> str | None:
    """What a rating's noun answers, whose object is the name at item ``q``: "satisfaction with Doe has risen"; support is Doe's own."""
    m = _JUDGED.search(v.tags, lo, q + 1)
    word = v.items[m.start()].value if m is not None else None
    return word.name if isinstance(word, AnswerWord) and word.name not in ("support", "oppose") else None


_ELLIPTICAL = re.compile(r"N(?:[HEM]{0,2}z{1,3}|[HEMKdA]{1,2}z?)[dA]?b?z{0,2}$")


def elliptical(v: View, lo: int, i: int, moved: bool = False) -> bool:
    """Whether a genitive without its noun is what changed: "Doe's rose by three"; or a person, behind a rating that ``moved``."""
    m = _ELLIPTICAL.search(v.tags, lo, i)
    if m is None:
        return False
    if not v.items[m.start()].word.endswith("'s"):  # "satisfaction with Doe is down three, while Roe drops one"
        return moved and v.items[m.start()].value in v.names.people
    return v.tags[m.start() + 1] in "HEMd" or v.items[m.start() + 1].word in moving()


# "edged up two points", "inched down three": a verb of moving before "up" leaves no lead.
MOVED_UP = quick(
    rf"\b(?:(?:{MOVED}|(?!tied|timed|used|needed|wanted|shut)[a-z]{{2,}}ed|put|come|came)(?<!\bup)(?<!\bdown)) (?:(?:back|further|only|just|slightly|steadily) )?(?P<w>up|down)(?: by)?(?: (?:{ABOUT}|another|a further|an?))*$"
)
# Parties each with a number of their own: "the Greens up two, Labour down one".
_EACH_MOVED = re.compile(r"N[HE]?z{0,2}dz{0,2}b?z{0,2}[BP+](?!L|iz?N)")
_COMPARED_TO_BEFORE = re.compile(
    r"\b(?:since|chang\w+|shift\w*|movement|previous|compared (?:to|with)|(?:from|on|than) (?:the |our |its |their )?(?:last|previous))\b"
)


def several_moved(v: View) -> bool:
    """Whether a sentence tells of several parties by how much each is up or down: of three, or of two since another survey."""
    parties = {str(v.items[m.start()].value) for m in _EACH_MOVED.finditer(v.tags)} & set(v.names.parties.values())
    return len(parties) > 2 or (len(parties) > 1 and _COMPARED_TO_BEFORE.search(v.low(0, len(v.items))) is not None)


_AFTER_DASH = re.compile(rf"[,(\u2013\u2014-] ?(?:up|down)(?: by)?(?: (?:{ABOUT}|a full|an?))*$")
_DOWN_BEHIND = re.compile(rf"[,(] ?(?P<w>up|down)(?: by)?(?: (?:{ABOUT}|another)){{0,2}}(?: an?)?")


def behind_share(v: View, k: int) -> re.Match[str] | None:
    """ "up" or "down" right behind a share: "31 percent, down two"."""
    before = v.bound[k - 1] if k else None
    if before is None or before.kind != "share" or v.figs[k] - v.figs[k - 1] > 5:
        return None
    return _DOWN_BEHIND.fullmatch(v.low(v.gap_start(k), v.figs[k]))


_IN_ANSWER = re.compile(r"z{1,3}(?:i[zp]{0,2}([RV])|(J))")
# "a one-point uptick in those who …", "a six-point fall in the number of voters who …"
_IN_THOSE = re.compile(r"[zAKL]{1,3}[io]z{0,2}(?:[zA]o)?z{0,2}[gGz]r")
_FOR_WHOM = re.compile(r"z{1,3}(?:f|tz)?z{0,2}([NG])")
_FOR_OR_TO = re.compile(r"\b(?:for|to|towards?)\b")


# "Labour would win 26% if they voted on Sunday, a gain of two points"
_A_GAIN_OF = re.compile(rf", (?:an?|its|their) (?:[a-z]+ ){{0,2}}(?:{FELL}|{ROSE}) of(?: (?:{ABOUT}|an?)){{0,2}}$")


# "Labour, rising one per cent, is on 43", "Labour has 43 per cent support, increasing one per cent since May"
WENT_ASIDE = re.compile(
    rf"(?P<of>^ ?(?:of (?:the )?(?:[a-z]+ )?votes?|support|backing))?, (?:[a-z]+ly )?(?=[a-z]+ing\b)(?:{FELL}|{ROSE}|losing|shedding|adding)(?: (?:{ABOUT}|by|an?|another|a further)){{0,2}}$"
)
# "a two per cent drop from last week": since the survey before, so that it is one of an answer.
_SINCE_LAST = re.compile(
    r"\b(?:from|since|on|over|compared (?:to|with)) (?:the |our |its )?(?:last|previous|prior) (?:week|month|poll|survey|wave|quarter|time|year)\b"
)


_MOVED_RATING = ("margin.change", "wave.to")


def of_another(v: View, lo: int, i: int, before: Bound) -> bool:
    """Whether somebody else is named between a share and a change: "Doe drops to 15 percent, and Roe, up four points, …"."""
    return any(v.tags[q] == "N" and v.items[q].value != before.answer for q in range(lo, i))


def as_change(v: View, k: int, sign: int, name: str) -> Bound | None:
    """A change of the answer that its clause tells of: up with ``sign`` 1, down with -1."""
    value = sign * abs(v.figure(k).value)
    i = v.figs[k]
    lo = v.gap_start(k)
    behind = behind_share(v, k) or _AFTER_DASH.search(v.low(lo, i)) or _A_GAIN_OF.search(v.low(lo, i))
    before = v.bound[k - 1] if k else None
    own = before is not None and before.kind == "share" and not of_another(v, lo, i, before)
    answer = before.answer if behind and before is not None and own else None
    if answer is not None and before is not None and k > 1 and before.rule.startswith("pair.lead"):
        first = v.bound[k - 2]  # "a 47-44 lead, up two points": of whoever is ahead
        answer = first.answer if first is not None and v.figure(k - 2).value > v.figure(k - 1).value else answer
    # "a 13% drop in support", "an 11-point rise in those who …"
    right_end = v.gap_end(k)
    right = v.tags[i + 1 : min(right_end, i + 8)]
    group = None
    m = _IN_ANSWER.match(right)
    if m:
        it = v.items[i + m.end()]
        if isinstance(it.value, AnswerWord):
            answer = it.value.name
    if answer is None and (those := _IN_THOSE.match(v.tags, i + 1, right_end)) is not None:
        got = read(v, those.end(), right_end)
        answer = got.answer if got is not None and got.answer and not got.answer.startswith("<") else None
    for_whom = _FOR_WHOM.match(right)
    if for_whom and not _FOR_OR_TO.search(v.low(i + 1, i + 1 + for_whom.end())):
        for_whom = None
    if for_whom and v.tags[i + for_whom.end()] == "G" and v.items[i + for_whom.end()].value not in TWO_PARTIES:
        for_whom = None
    if answer is None and for_whom:
        answer = name_of(v, i + for_whom.end())
    if answer is None:
        count = counted(v, lo, i)
        if count:
            answer = count[0]
    aside = WENT_ASIDE.search(v.low(lo, i)) if answer is None else None
    if aside is not None and aside["of"] and before is not None and before.kind == "share":
        answer = before.answer
    if answer is None and "R" not in v.tags[lo:i]:
        answer = what_is_measured(v, lo, i)  # "confidence in the president fell by 13 points"
    owner = None
    rated = before if before is not None or k < 2 else v.bound[k - 2]  # "is down three points to 33 per cent"
    if (
        answer is None
        and rated is not None
        and rated.answer in RATED
        and elliptical(v, lo, i, moved=rated.rule in _MOVED_RATING)
    ):
        answer = rated.answer  # "his rating slid four points to 38 per cent, while Doe's rose by three"
    if answer is None:
        for q in range(i - 1, max(lo - 1, i - 26), -1):
            t = v.tags[q]
            if t == "N" and owner is None and v.items[q].word.endswith("'s"):
                owner = name_of(v, q)  # "the Coalition's primary vote fell"
            if t in "RVJ" and isinstance(v.items[q].value, AnswerWord):
                answer = v.items[q].value.name
                if answer in ("support",) and q and v.tags[q - 1] == "N" and v.items[q - 1].word.endswith("'s"):
                    answer = name_of(v, q - 1)
                if (
                    answer == "support"
                    and v.tags[q - 1 : q] == "N"
                    and v.items[q - 1].value in v.names.parties.values()
                ):
                    answer = name_of(v, q - 1)  # "Liberal support is down one point"
                elif v.tags[q - 1 : q] == "G":
                    group = str(v.items[q - 1].value)
                break
            if t == "N" and not v.items[q].word.endswith("'s"):
                whose = clause_subjects.mover(v, k, q)
                answer = judged(v, lo, q) or name_of(v, q if whose is None else whose)
                break
            if t == "p" and v.items[q].value and v.items[q].word in ("he", "she"):
                answer = name_of(v, q)
                break
            if t == ";" or (t == "," and v.figure(k).unit == "percent" and q < i - 1):
                break  # "…, although tariffs rose 6 percent"
    if answer is None and aside is not None:
        comma = next(q for q in range(i - 1, lo - 1, -1) if v.tags[q] == ",")
        if comma > lo and v.tags[comma - 1] == "N":
            answer = name_of(v, comma - 1)  # "Labour, rising one per cent, is on 43"
        elif comma == lo and before is not None and before.kind == "share":
            answer = before.answer  # "on 43 per cent, increasing one per cent since May"
    answer = answer or owner or mover(v, lo, i)
    if answer is None and name != "margin.change_than":
        for q in range(i + 1, min(right_end, i + 9)):
            if v.tags[q] == "N":
                answer = name_of(v, q)
                break
    for q in range(i + 1, min(right_end, i + 6)):
        if v.tags[q] == "G" and v.tags[q - 1] in "mWfz":
            group = str(v.items[q].value)
    if answer is None and v.figure(k).unit == "percent" and not _SINCE_LAST.search(v.low(i + 1, i + 7)):
        return None  # "admissions fell by 90 percent": of what was answered, nothing
    return Bound(name, answer or predicates.SAME, "change", group=group, value=value)
