"""Vote shares: "Trump garnered 27 percent", "44 percent for Romney", "Cruz at 24 percent"."""

from __future__ import annotations

import re

from polls.rules.registry import rule
from polls.rules.shares import group_right, subject_name
from polls.rules.view import Bound, View

_FOR = re.compile(r"(?:o[zg]{0,2}(?:vote|votes)?)?")


@rule("vote.for", rank=31)
def share_for(v: View, k: int) -> Bound | None:
    """F for NAME, F N: "47 percent for the president", "43 percent for Wisconsin Gov. Scott Walker"."""
    i = v.figs[k] + 1
    hi = v.gap_end(k)
    tags, items = v.tags, v.items
    group, j = group_right(v, i, hi)
    if group is not None:
        i = j
    if i < hi and tags[i] == "f":
        j = i + 1
        while j < min(hi, i + 7) and tags[j] in "zZ,":
            j += 1
        if j < hi and tags[j] == "N" and not items[j].word.endswith("'s"):
            return Bound("vote.for", str(items[j].value), group=group)
        words = v.low(i + 1, min(hi, i + 6))
        m = re.match(r"(?:an? |the )?(?:generic |unnamed )?(?:democratic|republican|gop|independent|labour|conservative|third[- ]party|other)[\w -]{0,20}(?:candidates?|nominee|party|challenger)s?\b|(?:an? |the )?(?:democrats?|republicans?|someone else|other candidates?|another candidate)\b", words)
        if m:
            return Bound("vote.for_party", re.sub(r"^(?:an?|the) ", "", m.group()), group=group)
    return None


_TAIL = re.compile(r"N[^NFPB;]{0,40}$")
_TAKES = re.compile(r"^(?:,[^,;]{1,12},)?[zZ,]{0,3}[HKELMTpz&]{0,5}[zZ]{0,3}[taWbi]?[zZ,]{0,4}$")
_NOT_VOTE = re.compile(
    r"\b(?:approval|approve|disapprove|favorab|favourab|rating|view|opinion|handling|economy|trust|says|said|tax|rate|budget|growth|raise|cut|margin of error)\b"
)


@rule("vote.name", rank=50)
def name_takes(v: View, k: int) -> Bound | None:
    """NAME [verb] F: "Clinton draws 45 percent", "with Carson at 11 percent", "Trump: 33 percent"."""
    lo = v.gap_start(k)
    f = v.figs[k]
    left = v.tags[lo:f]
    m = _TAIL.search(left)
    if not m:
        return None
    n = lo + left.rfind("N")
    between = v.tags[n + 1 : f]
    words = v.low(n + 1, f)
    if "R" in between or "S" in between or "V" in between or "x" in between and len(between) > 3:
        return None
    if v.items[n].word.endswith("'s") and not re.match(r"(?:'s)?\s*$", words) and not re.match(r"\s*(?:support|share|vote|\d)", words):
        return None
    own = v.items[n]
    if not _TAKES.match(between) or _NOT_VOTE.search(words):
        return None
    # what stands to the right may show another question: "Trump with 40 percent approving" is no vote
    right = v.tags[f + 1 : v.hi[k]]
    if right[:1] in ("V", "J", "S") and not v.low(f + 1, f + 2) in ("support", "backing"):
        return None
    if right[:2] in ("oG", "og") and right[2:3] in ("S", "V"):
        return None
    group, _ = group_right(v, f + 1, v.hi[k])
    if group == "<them>":
        group = None
    return Bound("vote.name", str(own.value), group=group)


@rule("vote.after", rank=52)
def name_after(v: View, k: int) -> Bound | None:
    """F NAME: "45% Obama, 43% Romney"."""
    i = v.figs[k] + 1
    if i < v.hi[k] and v.tags[i] == "N" and (i + 1 >= len(v.tags) or v.tags[i + 1] in ",.;)&-"):
        return Bound("vote.after", str(v.items[i].value))
    return None


def _unused() -> None:  # pragma: no cover
    subject_name  # noqa: B018
