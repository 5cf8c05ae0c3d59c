"""Whose share stands behind its figure: "45% Doe, 43% Roe", "41 percent Labour, 30 percent Conservative"."""

from __future__ import annotations

import re

from polls.language.hints import Hinted
from polls.language.quick import quick
from polls.lexicon.loader import load
from polls.rules.groups import group_right
from polls.rules.hedges import BEFORE_NUMBER
from polls.rules.registry import rule
from polls.rules.view import Bound, View

_SIDE_AFTER = re.compile(r"N(?:[,.;)&(-]|$)")


def past_article(v: View, f: int) -> int:
    """The item behind the figure at item ``f`` and its article."""
    return next((q for q in range(f + 1, min(len(v.tags), f + 3)) if v.items[q].word not in _DETERMINERS), f + 1)


def named_behind(v: View, k: int) -> bool:
    """Whether whose share it is stands behind number ``k``, as behind the one before, whose name is the one that went before."""
    if not k:
        return False
    f, earlier = v.figs[k], v.bound[k - 1]
    if v.items[f + 1 : f + 2] and v.items[f + 1].word == "the" and _SIDE_AFTER.match(v.tags, f + 2):
        listed = next((b for b in reversed(v.bound[:k]) if b is not None and b.kind == "share"), None)
        if listed is not None and listed.rule in ("share.vote", "vote.after", "bracket.repeat"):
            return True  # "19 percent named Labour, 15 percent the Greens"
    if v.tags[f + 1 : f + 2] == "N" == v.tags[v.figs[k - 1] + 1 : v.figs[k - 1] + 2]:
        return True  # "51 percent Doe and 43 percent Roe"
    if earlier is None:
        return False
    behind = past_article(v, f)
    if earlier.answer in v.names.parties.values() and _party_behind(v, behind) is not None:
        return True  # "31 percent said Labour, 28 percent Conservative"
    return (
        v.tags[behind : behind + 1] == "N"
        and v.tags[behind + 1 : behind + 2] in ("", ",", ".", ";", ")", "&", "-")
        and "N" not in v.tags[v.lo[k] : f]
    )  # "45% chose Obama, 43% Romney"


_DETERMINERS = frozenset(("the", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr.", "sen.", "gov."))


def _party_behind(v: View, i: int) -> str | None:
    """The party that is all that stands at item ``i``, as headings call it: "Conservative", "Lib Dem"."""
    if i >= len(v.items) or not v.document.folded[v.items[i].start].isupper():
        return None
    end = next((q for q in range(i, min(len(v.items), i + 4)) if v.tags[q] in ",.;)&-"), len(v.items))
    party = load("headings")["party"].get(v.low(i, end))
    return None if party is None else str(party)


_SPLIT = quick(r"\b(?:divided|split|go|goes|went|vote|votes|voted|break|broke|lean|leans)\b")
_PARTISAN = frozenset(("republican", "democratic", "democrat"))


def _partisan(v: View, k: int) -> str | None:
    """The party whose adjective stands alone behind number ``k``: "are divided: 44 percent Republican and 43 percent Democratic"."""
    i = v.figs[k] + 1
    if (
        i >= len(v.items)
        or v.items[i].word not in _PARTISAN
        or v.tags[i + 1 : i + 2] not in ("", ",", ".", ";", "&", ")")
    ):
        return None
    others = (q + 1 for j, q in enumerate(v.figs) if j != k and q + 1 < len(v.items))
    if not any(v.items[q].word in _PARTISAN for q in others) or _SPLIT.search(v.low(0, v.figs[0])) is None:
        return None
    return "Republican" if v.items[i].word == "republican" else "Democratic"


@rule("vote.after", rank=52)
def name_after(v: View, k: int) -> Bound | None:
    """F NAME: "45% Obama, 43% Romney"."""
    i = v.figs[k] + 1
    if (partisan := _partisan(v, k)) is not None:
        whom = next((str(v.items[q].value) for q in range(v.figs[0] - 1, -1, -1) if v.tags[q] == "G"), None)
        return Bound("vote.after", partisan, group=whom)
    while i < v.hi[k] and v.items[i].word in _DETERMINERS:
        i += 1
    if i < v.hi[k] and v.tags[i] == "N" and (i + 1 >= len(v.tags) or v.tags[i + 1] in ",.;)&-("):
        return Bound("vote.after", str(v.items[i].value))
    before = v.bound[k - 1] if k else None
    if before is not None and before.answer in v.names.parties.values() and (party := _party_behind(v, i)) is not None:
        return Bound("vote.after", party)  # "41 percent Labour, 30 percent Conservative"
    return None


# How somebody did at the polls, behind the figure: "her 44 percent showing", "the party's 9 percent vote with them".
_SHOWING = Hinted(
    r" (?P<noun>showing|finish|haul|tally|votes?)(?= ?(?:$|[,.;)(]|(?:in|on|at|with|among|amongst|from|four|five|two|last|nationwide|statewide|there|then)\b))"
)
_FROM_IT = re.compile(
    rf"\b(?:from|than|unlike|against|(?:compared|close) (?:to|with)|versus|below|above|over|short of)(?: (?:{BEFORE_NUMBER}))*$"
)


@rule("vote.showing", rank=8, units=("percent",), pair=False, letters="Np", hints=(_SHOWING,))
def showing(v: View, k: int) -> Bound | None:
    """NAME's F showing: a share of a vote, whatever was told of before ("his approval is 41, down from his 52 percent showing")."""
    f = v.figs[k]
    whose = f - 1
    while whose > f - 4 and whose >= 0 and v.tags[whose] == "z":
        whose -= 1  # "her paltry 4 percent"
    if whose < v.gap_start(k) or v.tags[whose] not in "Np":
        return None
    item = v.items[whose]
    owns = item.word in ("his", "her") or v.document.lower[item.start : item.end].endswith(("'s", "s'"))
    lower, end = v.document.lower, v.items[f].end
    m = _SHOWING.match(v.sentence, lower, end, v.sentence.end) if owns and item.value else None
    if m is None:
        return None
    after = next((q for q in range(f + 1, len(v.items)) if v.items[q].start >= m.end()), len(v.items))
    group, _ = group_right(v, after, v.hi[k]) if after < v.hi[k] else (None, after)
    earlier = _FROM_IT.search(v.low(v.gap_start(k), whose)) is not None
    return Bound("vote.showing", str(item.value), group=group, wave="previous" if earlier else None)
