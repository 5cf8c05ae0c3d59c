"""Rows of figures: "Con 46%, Lab 34%", "Republicans at 20 (16)", "Labour 46 percent (down 1)", "men, 48 to 45"."""

from __future__ import annotations

import re

from polls.language.calendars import MONTH_FORMS, SEASON_NAMES
from polls.lexicon.loader import load
from polls.rules import predicates
from polls.rules.hedges import HEDGE
from polls.rules.ratings import PARTY_SIDES, party_took
from polls.rules.registry import rule
from polls.rules.view import Bound, View, clip


def _side(v: View, k: int, verbs: bool = False) -> str | None:
    """The party or person right before number ``k``: "Con 46%", "Lib Dem 7%", "Democrats 50", "Clinton 47"."""
    f = v.figs[k]
    if verbs:
        while f and v.tags[f - 1] in "EHai" and v.items[f - 1].word != "in":
            f -= 1
    if f > 1 and v.tags[f - 1] in "-:":
        f -= 1  # "Democrats - 43 percent"
    if not f:
        return None
    i = f
    while i > 0 and f - i < 3 and v.tags[i - 1] in "ZNGgz" and v.items[i - 1].word not in ("and", "the"):
        i -= 1
    parties = load("headings")["party"]
    for start in range(i, f):
        found = parties.get(v.low(start, f).strip("."))
        if (
            found is not None
            and v.document.folded[v.items[start].start].isupper()
            and not (verbs and found in PARTY_SIDES.values())
        ):
            return str(found)
    return str(v.items[f - 1].value) if v.tags[f - 1] == "N" and not verbs else None


@rule("list.side", rank=15, units=("percent",), pair=False)
def side(v: View, k: int) -> Bound | None:
    """SIDE F in a row of them: "Con 46%, Lab 34%"; Democrats and Republicans where both stand as in a race."""
    if v.figure(k).unit != "percent" or v.figure(k).pair or not v.figs[k]:
        return None
    right = v.tags[v.figs[k] + 1 : v.figs[k] + 2]
    if right and right not in ",.;)(&-/":
        return None
    own = _side(v, k)
    before = v.bound[k - 1] if k else None
    if before is not None and before.rule == "share.of_vote" and before.answer in PARTY_SIDES.values():
        party = own or party_took(v, v.gap_start(k), v.figs[k])
        if party is not None and party != before.answer and party in PARTY_SIDES.values():
            return Bound("list.side", party, group=before.group)  # "the GOP won 60% of the white vote, Democrats 37%"
    if own is None:
        own = _side(v, k, verbs=True)
        grouped = "G" in v.tags[max(0, v.figs[k] - 5) : v.figs[k]]  # a word of the name that may be people's
        return Bound("list.side", own, group="all" if grouped else None) if own in _TWO_WORDS else None
    for other in (_beside(v, k, -1), _beside(v, k, 1)):
        if 0 <= other < len(v.figs) and v.figure(other).unit == "percent" and not v.figure(other).pair:
            beside = _side(v, other)
            if beside is None or beside == own:
                continue
            if own in PARTY_SIDES.values():
                a, b = v.figure(k).value, v.figure(other).value
                if beside not in PARTY_SIDES.values() or not (min(a, b) >= 30 and max(a, b) <= 62 and a + b <= 101):
                    continue
                return Bound("list.side", own, group="all")
            return Bound("list.side", own)
    return None


def _beside(v: View, k: int, step: int) -> int:
    """The next share before or behind number ``k``, past changes: "Con 31% (-4), Lab 27% (-2)"."""
    k += step
    while 0 <= k < len(v.figs) and v.figure(k).unit == "signed":
        k += step
    return k


# Parties whose names a group's word ends: "the New Democrats have 20".
_TWO_WORDS = frozenset(("NDP", "Liberal Democrats", "Fine Gael"))
_NAMED = re.compile(r"G[zZ]?E[zZ]{0,4}$")  # who is called a group: "nurses are the biggest [backers]"
_STAND = re.compile(r"G(?:[zEHKaiV]|L){0,3}z{0,2}$")


@rule("list.group", rank=62, units=("percent",))
def group(v: View, k: int) -> Bound | None:
    """GROUP [stand] at F: "Democrats stand at 88, independents at 48"."""
    left = v.left(k)
    m = _STAND.search(left)
    if v.figure(k).unit != "percent" or m is None:
        return None
    i = v.gap_start(k) + m.start()
    if (named := _NAMED.search(left[: m.start()])) is not None:
        i = v.gap_start(k) + named.start()  # "those under 30 are the strongest supporters at 72%"
    right = v.tags[v.figs[k] + 1 : v.figs[k] + 2]
    if (right and right not in ",.;)(&-r") or any(t in "SA" for t in left) or v.low(i, i + 1).startswith("new "):
        return None
    group = str(v.items[i].value)
    if group.startswith("undecided"):
        return Bound("list.undecided", "undecided", group="all")  # "Undecided voters were at 23 percent"
    before = v.bound[k - 1] if k else None
    if before is not None and before.rule == "share.measured" and v.items[i - 1].word in ("in", "on", "about", "for"):
        what, by, _ = str(before.answer).partition(f" {v.items[i - 1].word} ")
        if by:  # "trust in doctors is at 71 percent, in teachers at 60"
            return Bound("share.measured", f"{what}{by}{v.low(i, i + 1)}", group=before.group or "all")
    return Bound("share.same_group", predicates.SAME, group=group)


@rule("list.earlier", rank=19, units=("percent",), later=True, letters="(")
def earlier(v: View, k: int) -> Bound | None:
    """F (F): the figure of the survey before in brackets: "Republicans at 20 (16)"."""
    f = v.figs[k]
    if (
        not k
        or v.figs[k - 1] != f - 2
        or v.tags[f - 1] != "("
        or v.tags[f + 1 : f + 2] != ")"
        or v.figure(k).unit != "percent"
    ):
        return None
    a, b = v.figure(k - 1), v.figure(k)
    before = v.bound[k - 1]
    if b.value == 0 and before is not None and before.kind == "share" and "+" in v.tags:
        return Bound("list.change", before.answer, "change", group=before.group, value=0.0)  # "12% (0), 7% (+1)"
    if (
        before is None
        or before.kind != "share"
        or a.unit != "percent"
        or a.grain > 1
        or b.grain > 1
        or a.pair
        or v.document.lower[b.end - 1] in "%t"
    ):
        return None
    return Bound("list.earlier", before.answer, group=before.group, wave="previous")


# "(2022: 29%", "(Jan 37%", "; Dec: 41%"
_THEN = re.compile(
    rf"(?:\((?:[^()]{{0,40}}[,;]\s)?)(?:in\s|at\s|from\s)?(?:(?:19|20)\d\d|(?:early\s|late\s|mid-)?(?:{MONTH_FORMS})\.?(?:\s(?:19|20)\d\d)?"
    rf"|last\s(?:week|month|year|time|quarter|wave|survey|poll|{SEASON_NAMES})|(?:the\s)?previous(?:ly)?(?:\s\w+)?|an?\s\w+\sago|before|earlier|then|was|were)"
    r"(?:\s(?:poll|survey|wave))?\s?[:,=-]?\s(?:it\swas\s|was\s|at\s)?\Z"
)


@rule("list.then", rank=5, units=("percent", "bare"), pair=False, later=True, letters="(")
def then(v: View, k: int) -> Bound | None:
    """F (TIME: F, TIME: F): what it was at other times: "34% (Jan: 37%, Dec: 41%)"."""
    f, before = v.figure(k), v.bound[k - 1] if k else None
    lower = v.document.lower
    opened = lower.rfind("(", max(v.sentence.start, f.start - 60), f.start)
    if opened < 0 or not _THEN.fullmatch(lower, opened, f.start):
        return None
    chained = before is not None and before.rule == "list.then"
    close = lower.find(")", f.end, f.end + 40)
    if close < 0 or not (chained or 0 < opened - v.figure(k - 1).end < 60):
        return None
    if before is None or before.kind != "share":
        return Bound("list.then", predicates.SAME, wave="previous") if before is None else None
    return Bound("list.then", before.answer or predicates.SAME, group=before.group, wave="previous")


_OF_WHOLE = re.compile("(?:oz?z?[gGzA])?")  # of what a share is one, between it and its bracket
_FIRST_IN_BRACKET = re.compile(r"\(F[,;]?z?$|\($")
_ANOTHER = re.compile("[;FPB+(]")
_ITS_LEAD = re.compile(
    r"(?:points?)?(?: (?:lead|advantage|edge|net|rating|score)[a-z ]{0,20})?$"
)  # "leads by 10 points (-2)"


_LESS_OR_MORE = re.compile(
    r"\((?:(?:an? )?(?P<up>increase|rise|gain)|(?:an? )?(?P<down>drop|fall|decrease|decline|loss)) of $|\($"
)
_MORE = {"more": 1, "higher": 1, "better": 1, "less": -1, "lower": -1, "fewer": -1, "worse": -1}


def _less_or_more(v: View, k: int) -> Bound | None:
    """F (P less), F (an increase of P): a bracket right behind a share that says by how much it has moved."""
    f = v.figs[k]
    opened = v.tags.rfind("(", 0, f)
    before = v.bound[k - 1]
    if before is None or before.kind != "share" or v.figs[k - 1] != opened - 1 or v.tags.find(")", f) - f > 2:
        return None
    m = _LESS_OR_MORE.fullmatch(v.low(opened, opened + 1) + (v.low(opened + 1, f) + " " if f - opened > 1 else ""))
    sign = 0 if m is None else 1 if m["up"] else -1 if m["down"] else _MORE.get(v.items[f + 1].word, 0)
    return (
        Bound("list.change", before.answer, "change", group=before.group, value=sign * abs(v.figure(k).value))
        if sign
        else None
    )


@rule("list.change", rank=4, units=("points", "signed", "percent", "bare"), later=True, letters="(")
def change(v: View, k: int) -> Bound | None:
    """F (up P), F (+P): what a share has gained: "Labour 46 percent (down 1)", "trust it (+1 since May)", "(36%, +3)"."""
    f = v.figs[k]
    if k and (moved := _less_or_more(v, k)) is not None:
        return moved
    if v.figure(k).unit == "bare":
        return None
    begin = f if v.figure(k).unit == "signed" else f - 1
    opened = v.tags.rfind("(", 0, begin + 1)
    close = v.tags.find(")", f)
    if not k or opened < 0 or close < 0 or (begin != f and v.tags[begin : begin + 1] != "d"):
        return None
    if v.figure(k).unit == "percent" and v.figure(k).value > 25:
        return None  # "(up 1%)", but hardly "(up 40%)"
    before = v.bound[k - 1]
    if before is None and v.figure(k - 1).unit == "percent" and _OF_WHOLE.fullmatch(v.tags, v.figs[k - 1] + 1, opened):
        before = Bound(
            "share.same", predicates.SAME
        )  # "… and 37% (+2) their parliament", "They have 46% of the vote (+1)"
    lead = (
        before is not None
        and before.kind == "margin"
        and before.answer is not None
        and _ITS_LEAD.match(v.low(v.figs[k - 1] + 1, opened)) is not None
    )
    if (
        before is None
        or not (lead or before.kind == "share")
        or (before.answer is None and before.rule != "bracket.repeat")
    ):
        return None
    first = _FIRST_IN_BRACKET.search(v.tags[opened:begin]) is not None
    since = v.items[f + 1].word in ("from", "since", "vs", "vs.", "versus", "over", "on", "than", "compared")
    since = since and before.answer not in (None, predicates.SAME)
    if not first or close - f > (22 if since else 9) or _ANOTHER.search(v.tags, f + 1, close):
        return None
    behind = v.tags[v.figs[k - 1] + 1 : opened] if v.figs[k - 1] < opened else ""
    if _ANOTHER.search(behind) or len(behind) > 14 or ")" in v.tags[opened:f]:
        return None
    if behind[-1:] in ("N", "G") and str(v.items[opened - 1].value) not in (before.answer, before.group):
        return None  # "… among women (+9)": a row of nets
    value = v.figure(k).value
    a, b = v.figure(k - 2) if k > 1 else None, v.figure(k - 1)
    signed = begin == f and value != 0
    if signed and a is not None and a.pair == 1 and b.pair == 2 and abs(a.value - b.value - value) < 0.6:
        ahead = v.bound[k - 2] if value > 0 else before  # "36-43 (minus-7)"
        answer = ahead.answer if ahead is not None else None
        return Bound("margin.net", answer, "margin", group=before.group, value=abs(value))
    if begin != f:
        value = abs(value) if v.items[begin].word == "up" else -abs(value)
    return Bound("list.change", before.answer or predicates.SAME, "change", group=before.group, value=value)


_PAIR_LEFT = re.compile(
    r"(?:^|:|[,;(]|\b(?:at|made it|had it|has it|have it|was|were|is|are|up|down|becomes?|became|to|same|or|"
    rf"by only|by just)(?: (?:{HEDGE}))*)$"
)
_PAIR_RIGHT = re.compile(
    r"(?:$|[.,;)(]|(?: the)? other way| (?:in|the|to|among|last|now|then|and|but|with|once|when|if|after)\b)"
)


@rule("list.pair", rank=16, units=("bare", "percent"), pair=True)
def pair(v: View, k: int) -> Bound | None:
    """Two bare numbers that stand alone are the last question's sides: "Republicans, 10-83", "it was six: 53 to 47"."""
    a = v.figure(k)
    if a.pair != 1 or k + 1 >= len(v.figs) or v.bound[k + 1] is not None:
        return None
    b = v.figure(k + 1)
    if a.unit not in ("bare", "percent") or b.unit != a.unit or not 70 <= a.value + b.value <= 101:
        return None
    lower = v.document.lower
    left = lower[max(v.sentence.start, a.start - 24) : a.start].rstrip()
    if not _PAIR_LEFT.search(left) or not _PAIR_RIGHT.match(lower[b.end : min(v.sentence.end, b.end + 16)]):
        return None
    v.bound[k + 1] = Bound("pair.same", None)
    return Bound("pair.same", None)


_OPENS_LINE = re.compile(r"[ \t*\u2022\u00b7\u2013\u2014o-]*\Z")
_BULLET = re.compile(r"[*\u2022\u00b7\u2013\u2014-]")
# Words that go on with what the line above says, or only say when: no answer's first.
_GOES_ON = frozenset("now today then overall nationally nationwide respectively each exactly so too either".split())
_OF_ANSWER = re.compile(r"[zZNGgVJRAiotmbua&W\"fp]{1,12}[.,;]?")


_LINE_ENDS = re.compile(r"[ ;,.)]*(?:and|or)?[ ;,.]*(?:\n|\Z)")


def _at_line_end(v: View, k: int) -> Bound | None:
    """A bullet with its figure at the end: "* housing costs 74 per cent;"."""
    text, f = v.document.folded, v.figure(k)
    start = text.rfind("\n", max(0, f.start - 120), f.start) + 1
    line = text[start : f.start]
    if not start or not _BULLET.match(line.lstrip()) or not _LINE_ENDS.match(text, f.end):
        return None
    first = next((q for q in range(v.figs[k]) if v.items[q].start >= start and v.items[q].word.isalpha()), v.figs[k])
    last = v.figs[k]
    while last > first and v.tags[last - 1] in ",:;-(":
        last -= 1
    if last == first or set(v.tags[first:last]) & set("SMHEF;"):
        return None
    answer = clip(v.text(first, last))
    return Bound("share.line", answer) if answer else None


@rule("share.line", rank=63, units=("percent", "fraction"), pair=False)
def line(v: View, k: int) -> Bound | None:
    """F ANSWER on a line of its own in a list, without a verb: "- 53% better pay", "77% - system downtime"."""
    f, text = v.figs[k], v.document.folded
    begin = v.figure(k).start
    start = text.rfind("\n", max(0, begin - 12), begin) + 1
    if k or len(v.figs) > 1:
        return None
    if not start or not _OPENS_LINE.match(text[start:begin]):
        return _at_line_end(v, k)
    above = text[max(0, start - 160) : start].rstrip()
    listed = above.endswith(":") or _BULLET.search(text, start, begin) is not None
    if not listed and not above[above.rfind("\n") + 1 :].lstrip()[:1].isdigit():
        return None
    i = f + 2 if v.tags[f + 1 : f + 2] in ("-", ":") else f + 1
    if i >= len(v.items) or v.tags[i] not in 'zZNGVJRA"' or v.items[i].word in _GOES_ON:
        return None
    answer = clip(v.text(i, len(v.items)))
    return Bound("share.line", answer) if answer and _OF_ANSWER.fullmatch(v.tags, i) else None
