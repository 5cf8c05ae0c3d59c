"""The places before brackets: whatever a bracket tells, a share, a change or two waves, is of the place right before it."""

from __future__ import annotations

import re

from polls.language.names import is_place, us_states
from polls.rules.view import View

_LONGEST = 4  # words of a place's name
# What stands before a place of which something is told, not about which: "in Spain (up 4 points)", "allies, including Peru (…)".
_WHERE = frozenset("in from across including like as by among especially notably both for".split())
_OBJECT = frozenset("of about with toward towards to against on at than over".split())
# Between two brackets of a row: "), ", ") and ", "), then ", ") and in ".
_NEXT = re.compile(r"[,;&]{1,2}(?:z{0,2}[iz])?z?")


def of_places(v: View) -> None:
    """Gives changes and pairs of waves in a bracket the place before it as their group."""
    tags = v.tags
    opened = tags.find("(")
    row = -1  # the item after the last bracket behind a place
    while opened >= 0:
        close = tags.find(")", opened)
        close = len(tags) if close < 0 else close
        inside = [k for k, f in enumerate(v.figs) if opened < f < close]
        start = _place(v, opened) if inside else -1
        if start >= 0 and _told_of(v, start, row):
            name = v.low(start, opened).strip('", ')
            for k in inside:
                b = v.bound[k]
                moved = b is not None and (b.kind == "change" or b.rule.startswith("wave."))
                if b is not None and moved and "G" not in tags[opened:close]:
                    b.group = name
            row = close + 1
        opened = tags.find("(", close)


# Where somebody's voters are: "Doe's main strongholds are Kent (66 percent), …".
_WHERE_STRONG = re.compile(
    r"(?<='s) (?:[a-z-]+ ){0,3}(?:strongholds?|bastions?|bases?|heartlands?|backyards?|turf|best regions?)\b"
    r"|(?<!'s) (?:[a-z]+ ){1,3}(?:support|backing) in\b"
)


def all_places(v: View) -> None:
    """Makes a place of each name in a row of brackets most of which stand behind places: "Coast (67%), Northern (55%)"."""
    rows: list[list[int]] = []
    for k, b in enumerate(v.bound):
        if b is None or b.rule not in ("bracket.place", "bracket.phrase") or v.tags[v.figs[k] - 1] != "(":
            continue
        if rows and rows[-1][-1] == k - 1 and _TO_NEXT.fullmatch(v.tags, v.figs[k - 1] + 1, v.figs[k]):
            rows[-1].append(k)
        else:
            rows.append([k])
    for row in rows:
        told = [b for k in row if (b := v.bound[k]) is not None and b.rule == "bracket.place"]
        if len(row) < 3 or len(told) < 2:
            continue
        whose = next((q for q in range(v.figs[row[0]]) if v.tags[q] == "N"), -1)
        strong = whose >= 0 and _WHERE_STRONG.match(
            v.low(whose, v.figs[row[0]]), v.items[whose].end - v.items[whose].start
        )
        for k in row:
            b = v.bound[k]
            if b is None:
                continue
            if b.rule == "bracket.phrase" and b.answer and b.answer[:1].isupper() and " " not in b.answer:
                b.rule, b.group, b.answer = "bracket.place", b.answer.lower(), told[0].answer
            if strong:
                b.answer = str(v.items[whose].value)


_TO_NEXT = re.compile(r"\)[,;&]{1,2}z?[ZNz]{1,4}\(")


def _place(v: View, opened: int) -> int:
    """The item at which the name of a place begins that ends before the bracket at ``opened``, or -1."""
    end = opened
    while end and v.tags[end - 1] in '",':
        end -= 1
    for start in range(max(0, end - _LONGEST), end):
        first = v.items[start]
        if (
            v.document.folded[first.start].isupper()
            and set(v.tags[start:end]) <= set("ZNz")
            and _apart(v.low(start, end))
        ):
            return start
    return -1


def _apart(name: str) -> bool:
    """Whether a name is that of a place whose people are part of a poll: the states of the United States have polls of their own."""
    return is_place(name) and name not in us_states()


def _told_of(v: View, start: int, row: int) -> bool:
    """Whether a place that begins at item ``start`` is one of which a bracket tells: the next of a row, or behind "in"."""
    q = start
    while q and (v.items[q - 1].word in ("the", "then", "its", "their") or (v.tags[q - 1] == "z" and start - q < 5)):
        if v.items[q - 1].word in _WHERE:
            return True
        if v.items[q - 1].word in _OBJECT:
            return False
        q -= 1
    if row > 0 and _NEXT.fullmatch(v.tags, row, start):
        return True
    return q > 0 and v.items[q - 1].word in _WHERE
