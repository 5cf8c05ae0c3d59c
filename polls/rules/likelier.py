"""How much likelier one group is than another, in points: "are 15 points more likely than men to say …"."""

from __future__ import annotations

import re

from polls.rules.registry import rule
from polls.rules.view import Bound, View, clip

# Any word of leaning may stand behind "more": likely, apt, inclined, willing, eager.
_LIKELIER = re.compile(r"(?:points? )?(?P<sign>more|less) [a-z]+(?: than (?:[a-z-]+ ){0,5}?[a-z-]+)? to (?!\d)[a-z]+")
_SAY = re.compile(r"\bto (?:say|believe|think|feel|report|agree)(?: that)?\b|\bto\b")
# "more likely now than they were in May": the same group at another time, a change.
_THAN_BEFORE = re.compile(
    r"(?: now)? than (?:they|it|he|she|in|last|a|at|when|before|ever|the (?:last|previous|year))\b"
)
_SUBJECT = re.compile(r"(?P<group>G)[EHM]{1,3}[nz]{0,2}$")


@rule("margin.likelier", rank=14, units=("points",))
def likelier(v: View, k: int) -> Bound | None:
    """ "Women are 12 points more likely than men to back the bridge": a margin of the answer, told of the group."""
    f, i = v.figure(k), v.figs[k]
    if f.unit != "points" or v.items[i + 1 : i + 2] == [] or v.items[i + 1].word not in ("more", "less", "points"):
        return None
    hi = v.gap_end(k)
    m = _LIKELIER.match(v.low(i + 1, hi))
    if m is None:
        return None
    subject = _SUBJECT.search(v.tags, v.gap_start(k), i)
    group = str(v.items[subject.start("group")].value) if subject else None
    before = v.bound[k - 1] if k else None
    if group is None and before is not None and before.rule == "margin.likelier" and v.tags[i - 1] in ",&x":
        group = before.group
    if group is None:
        return None
    words = v.text(i + 1, hi)
    earlier = _THAN_BEFORE.search(words.lower())
    if earlier:
        words = words[: earlier.start()]
    said = _SAY.search(words.lower())
    answer = clip(words[said.end() :].strip()) if said else ""
    if not answer:
        return None
    if earlier:
        sign = 1 if m.group("sign") == "more" else -1
        return Bound("margin.likelier", answer, "change", group=group, value=sign * abs(f.value))
    return Bound("margin.likelier", answer, "margin", group=group)
