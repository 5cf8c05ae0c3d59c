"""Figures behind what they are given of: "inflation at 23% and housing at 13%", after colons, in bullets."""

from __future__ import annotations

import re

from polls.language.tokens import AnswerWord
from polls.rules import predicates
from polls.rules.registry import rule
from polls.rules.view import Bound, View, clip

_NAMED_AT = re.compile(
    r"(?:^|[,;] |\b(?:by|and|of|then|with|than|to) )(?P<a>(?:the |an? )?[a-z][a-z' -]{2,34}?),?(?: (?:came|comes|coming)(?: in)?)? at(?: just| only| about| around| nearly)?$"
)
_RANKED = re.compile(
    r"(?:^|[,;] ?|\b(?:and|while|but) )(?P<a>(?:the )?[a-z][a-z' -]{2,40}?) (?:came|comes|coming|ranked|ranks|finished|placed|was|is) (?:in )?(?:a |the )?(?:distant |close |clear )?"
    r"(?:first|second|third|fourth|fifth|next|last)(?: place)?,? (?:at|with)(?: just| only| about)?$"
)
_BEFORE_THING = re.compile(r"^(?:ahead|just ahead|well ahead|in front|instead) of ")
# What tells a list of answers from one of prices and jobless rates.
_ANSWERED = re.compile(
    r"\b(?:named|cited|mentioned|chosen|picked|answers?|issue|problem|concern|priority|priorities|reason|worry|worries|choice|favou?rite)\b"
)
_NO_THING = re.compile(
    r"\b(?:is|are|was|were|be|been|stands?|stood|it|he|she|they|remain\w*|him|her|them|ahead|behind|up|down|rating|approval|lead|tied|even|support|came|poll\w*|survey|rate|now|today|put|puts|had|has)\b"
)


# Quoted answers that a figure is given of: '"lack of jobs," at 24 percent', '"schools" and "homes" tied at 13 percent'.
_QUOTED_AT = re.compile(
    r'(?:"(?P<b>[^"]{3,60}?)[,.]?" (?:and|or) )?"(?P<a>[^"]{3,60}?)[,.]?" ?,?(?: (?:was|were|is|are|came|comes|tied|ranked|placed|finished|followed|[a-z]+ly|in|for|first|second|third|fourth|fifth|last|next)){0,6}'
    r" ?(?:at|with)(?: just| only| about| nearly)?$"
)


_CONJUNCTION = re.compile(r"^(?:while|and|but|though|although) ")


@rule("list.at", rank=54)
def named_at(v: View, k: int) -> Bound | None:
    """THING at F in a list of things: "ahead of inflation at 23% and development at 13%"."""
    f = v.figs[k]
    lo = v.gap_start(k)
    if v.tags[f + 1 : f + 2] and v.tags[f + 1] not in ",;.&)e":
        return None
    if v.tags[lo:f].count('"') > 1 and (quoted := _QUOTED_AT.search(v.low(lo, f))):
        return Bound("list.named", clip(quoted["a"] if quoted["b"] is None else f"{quoted['b']} and {quoted['a']}"))
    m = _RANKED.search(v.low(lo, f)) or _NAMED_AT.search(v.low(lo, f))
    if m is None:
        return None
    said = _BEFORE_THING.sub("", m.group("a"))
    if _NO_THING.search(said):
        return None
    n = len(said.split())
    at = next((q for q in range(f - 1, lo - 1, -1) if v.items[q].word in ("at", "with")), lo)
    if m.re is _NAMED_AT and any(t in "NGgRVJF" for t in v.tags[max(lo, at - n - 1) : at]):
        return None
    named = next((q for q in range(lo, f) if v.items[q].end == v.items[lo].start + m.end("a")), -1)
    if named >= 0 and v.tags[named] == "N":
        return Bound("list.at", str(v.items[named].value))
    thing = clip(_CONJUNCTION.sub("", said))
    rule_name = "list.named" if _ANSWERED.search(v.low(f + 1, v.gap_end(k))) else "list.at"
    return Bound(rule_name, thing) if thing else None


@rule("label", rank=25, letters=":")
def label(v: View, k: int) -> Bound | None:
    """LABEL: F, a bullet or a line of toplines: "Not sure: 14 percent"."""
    f = v.figs[k]
    lo = v.gap_start(k)
    if f - lo < 2 or v.tags[f - 1] != ":":
        return None
    right = v.tags[f + 1 : f + 3]
    if right[:1] and right[0] not in ".,;)&-":
        # "statement": 57 percent agree
        return None
    start = f - 1
    while start > lo and v.tags[start - 1] not in ",;.)-" and f - start < 14:
        start -= 1
    for i in range(start, f - 1):
        if v.tags[i] in "VJR" and isinstance(v.items[i].value, AnswerWord):
            return Bound("label.answer", v.items[i].value.name)
    for i in range(start, f - 1):
        if v.tags[i] == "N":
            return Bound("label.name", str(v.items[i].value))
        if v.tags[i] == "G" and f - start <= 3:
            return Bound("label.group", predicates.SAME, group=str(v.items[i].value))
    text = clip(v.text(start, f - 1), 8)
    return Bound("label.phrase", text) if text else None
