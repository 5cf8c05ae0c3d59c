"""Whose answers a figure counts, read beside it: "of Republicans", "of those who watched", "of enrollees"."""

from __future__ import annotations

import re

from polls.rules import verbs
from polls.rules.view import View, clip

_SIZE = frozenset("majority plurality share minority slice margin total or more less fewer higher".split())
_VERBISH = "SVAMHED"


def group_right(v: View, i: int, hi: int) -> tuple[str | None, int]:
    """The group that follows a figure ("of Republicans", "of those who …") and the item after it."""
    tags, items = v.tags, v.items
    while i < hi and items[i].word in _SIZE:
        i += 1
    if i >= hi:
        return None, i
    start = i
    if tags[i] == "o":
        i += 1
        j = i
        while j < min(hi, i + 5) and tags[j] in 'zZpNY"' and items[j].word not in ("vote", "votes"):
            j += 1
        if j < hi and tags[j] in "Gg":
            if j > i and tags[j - 1] == "N" and tags[j] == "g":
                return str(items[j - 1].value).lower() + " voters", _relative(v, j + 1, hi)[1]
            name = str(items[j].value)
            rel, end = _relative(v, j + 1, hi)
            if rel:
                name = rel if name == "all" else f"{name} {rel}"
            return name, end
        # an unknown noun: "of enrollees plan", "of the companies have"
        j = i
        while j < min(hi, i + 6) and tags[j] in 'zZp"N':
            j += 1
        if j > i and j < hi and (tags[j] in _VERBISH or items[j].word == "who"):
            words = v.low(i, j)
            if words in ("them", "these", "those", "us", "which", "whom", "that group", "the group"):
                rel, end = _relative(v, j, hi)
                return (rel or "<them>"), end
            rel, end = _relative(v, j, hi)
            name = clip(words)
            return (f"{name} {rel}" if rel else name), end
        if i < hi and items[i].word in ("them", "these", "those", "whom"):
            return "<them>", i + 1
        j = verbs.noun_end(v, i, hi)
        if j > i:
            return clip(v.low(i, j)), j
        return None, start
    if tags[i] in "Gg":
        name = str(items[i].value)
        rel, end = _relative(v, i + 1, hi)
        if rel:
            name = rel if name == "all" else f"{name} {rel}"
        return name, end
    if items[i].word in ("those", "the") and i + 1 < hi and tags[i + 1] in "Gg":
        return str(items[i + 1].value), _relative(v, i + 2, hi)[1]
    if tags[i] == "z" and start and tags[start - 1] == "F" and items[start - 1].value.grain > 1:
        j = verbs.noun_end(v, i, hi)  # "one in four small firms say"
        if i < j < hi and tags[j] in "SVMHEDAKz" and (tags[j] != "z" or items[j].word.endswith("ed")):
            return clip(v.low(i, j)), j
    return None, start


_MAIN = frozenset("SVEMHAD")
_SELF = re.compile(
    r"^(?:describe|described|identify|identified|consider|considered|call|called|say they are|said they were|are|were|is|think of)(?: themselves| himself| herself)?(?: as)?(?: being)? "
)


def relative_name(text: str) -> str:
    """A group out of its relative clause: "describe themselves as very liberal" is "very liberal"."""
    return _SELF.sub("", clip(text.replace('"', ""), 8))


def _relative(v: View, i: int, hi: int) -> tuple[str | None, int]:
    """A relative clause after a group, where a main verb follows it; otherwise it is itself the predicate."""
    tags, items = v.tags, v.items
    if (
        i < hi
        and tags[i] in "zA"
        and items[i].word.endswith("ing")
        and items[i - 1].word in ("those", "people", "voters", "adults", "respondents")
    ):
        main = next(
            (
                j
                for j in range(i + 1, min(hi, i + 9))
                if tags[j] in "MSE" or (tags[j] in "VH" and tags[j - 1] not in "to")
            ),
            None,
        )
        if main is not None and "F" not in tags[i:main]:
            return relative_name(v.low(i, main)), main  # "54 percent of those planning to vote would oppose it"
    if (
        i < hi
        and items[i].word == "with"
        and items[i - 1].word in ("those", "people", "voters", "adults", "respondents")
    ):
        main = next(
            (j for j in range(i + 1, min(hi, i + 7)) if tags[j] in "MSEV" or (tags[j] in "HA" and tags[j - 1] in "zZ")),
            None,
        )
        if main is not None and main > i + 1:
            return clip(v.low(i, main)), main  # "66% of those with worries said"
    if i >= hi or tags[i] != "r" or items[i].word not in ("who", "that", "whose"):
        return None, i
    if items[i].word == "that" and i + 1 < hi and tags[i + 1] == "S":
        return None, i + 1
    seen = i + 1 < hi and (tags[i + 1] == "J" or (tags[i + 1] == "z" and items[i + 1].word.endswith("ed")))
    for j in range(i + 1, min(hi, i + 18)):
        t = tags[j]
        if t in ";:(":
            break
        if t in _MAIN or items[j].word in ("also",):
            if not seen:
                seen = True
                continue
            before = tags[j - 1]
            if (
                before in "tMHEDn&,S"
                or (before == "p" and tags[j - 2 : j - 1] in ("S", "r"))
                or items[j - 1].word in ("that", "will", "to")
            ):
                continue
            if t == "V" and items[j].word in ("support", "backing") and before in "zo":
                continue
            if t in "DEHM" and (j + 1 >= hi or tags[j + 1] in ",.;)"):
                return None, i  # "35 percent of Republicans who think their leaders do": the clause is the predicate
            return relative_name(v.low(i + 1, j)) if items[i].word != "whose" else clip(v.low(i, j), 8), j
    return None, i


def group_left_apposed(v: View, k: int) -> str | None:
    """The group before an apposed figure: "Half of parents, 46 percent, …", "most voters -- 71 percent --"."""
    i = v.figs[k] - 1
    lo = v.gap_start(k)
    while i >= lo and v.tags[i] not in "Gg":
        i -= 1
    if i >= lo:
        return str(v.items[i].value)
    return None
