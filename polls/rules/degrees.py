"""Degrees told apart: "very (38%) or somewhat (28%) likely", "approve, 24 percent strongly", "41 percent of them very"."""

from __future__ import annotations

import re

from polls.language.tokens import AnswerWord
from polls.rules.groups import group_right
from polls.rules.registry import rule
from polls.rules.view import Bound, View, clip

DEGREES = frozenset(
    "strongly somewhat very extremely fairly quite slightly moderately mildly mostly completely totally definitely probably highly rather a little not".split()
)


def _row(v: View, k: int) -> tuple[int, int] | None:
    """The first and the last number of a row of brackets that each follow a degree; ``None`` where number ``k`` is in none."""
    if not _in_row(v, k):
        return None
    first = last = k
    while first and _in_row(v, first - 1) and v.figs[first] - v.figs[first - 1] <= 6:
        first -= 1
    while last + 1 < len(v.figs) and _in_row(v, last + 1) and v.figs[last + 1] - v.figs[last] <= 6:
        last += 1
    return (first, last) if last > first else None


def _in_row(v: View, k: int) -> bool:
    f = v.figs[k]
    return (
        f > 1
        and v.tags[f - 1] == "("
        and v.tags[f + 1 : f + 2] == ")"
        and v.items[f - 2].word in DEGREES
        and not v.figure(k).pair
    )


def _of_what(v: View, last: int) -> tuple[str, bool] | None:
    """The word behind a row of degrees, and whether it is an answer of the lexicon."""
    i = v.figs[last] + 2
    if i >= len(v.items) or v.tags[i] not in "zZJVA":
        return None
    word = v.items[i]
    if isinstance(word.value, AnswerWord):
        return word.value.name, True
    end = next(
        (q for q in range(i, min(len(v.items), i + 6)) if v.tags[q] in ",.;:()&r" or v.items[q].word in ("that", "to")),
        i + 1,
    )
    return clip(v.text(i, max(end, i + 1))), False


_OR_DEGREE = re.compile(r"\),?&z(?P<w>[zZJVA]{1,4})\(")


def _of_next(v: View, k: int) -> tuple[str, bool] | None:
    """What the next degree is of: "extremely (54%) or very important (31%)"."""
    m = _OR_DEGREE.match(v.tags, v.figs[k] + 1) if _in_row(v, k) else None
    if m is None or v.items[m.start("w") - 1].word not in DEGREES:
        return None
    word = v.items[m.start("w")].value
    if isinstance(word, AnswerWord):
        return word.name, True
    return clip(v.text(m.start("w"), m.end("w"))), False


@rule("bracket.degree", rank=18, units=("percent", "fraction"), pair=False)
def degree_in_brackets(v: View, k: int) -> Bound | None:
    """DEGREE (F) or DEGREE (F) ANSWER: "strongly (22%) or somewhat (28%) support it"."""
    row = _row(v, k)
    what = _of_what(v, row[1]) if row is not None else _of_next(v, k)
    if what is None:
        return None
    return Bound("bracket.degree", f"{v.items[v.figs[k] - 2].word} {what[0]}")


@rule("share.degrees", rank=27, units=("percent", "fraction"), pair=False)
def both_degrees(v: View, k: int) -> Bound | None:
    """F … DEGREE (F) or DEGREE (F) ANSWER: the answer, whichever the degree."""
    row = _row(v, k + 1) if k + 1 < len(v.figs) else None
    if row is None or row[0] != k + 1 or v.figs[k + 1] - v.figs[k] > 12:
        return None
    what = _of_what(v, row[1])
    if what is None:
        return None
    group, _ = group_right(v, v.figs[k] + 1, v.figs[k + 1])
    said = [v.items[v.figs[q] - 2].word for q in range(row[0], row[1] + 1)]
    return Bound("share.degrees", what[0] if what[1] else f"{' or '.join(said)} {what[0]}", group=group)


@rule("share.degree", rank=39, units=("percent", "fraction"), pair=False, later=True)
def degree_alone(v: View, k: int) -> Bound | None:
    """F DEGREE, behind the answer itself: "approve, 24 percent strongly and 35 percent somewhat"."""
    i = v.figs[k] + 1
    if v.low(i, i + 2) in ("of them", "of those", "of these") if i + 2 <= len(v.items) else False:
        i += 2
    quoted = v.tags[i : i + 1] == v.tags[i + 2 : i + 3] == '"'
    i += quoted
    if i >= len(v.items) or v.items[i].word not in DEGREES or not v.items[i].word.endswith(("ly", "what")):
        return None
    if v.tags[i + 1 + quoted : i + 2 + quoted] not in tuple(",.;)&-/") and i + 1 < len(v.tags):
        return None
    return _of_answer("share.degree", v, k, v.items[i].word)


@rule("bracket.degree_left", rank=18, units=("percent", "bare"), pair=False, later=True, letters="(")
def degree_first(v: View, k: int) -> Bound | None:
    """(DEGREE F, DEGREE F) behind the answer itself: "oppose it (strongly 30%, somewhat 10%)"."""
    i = v.figs[k] - 1
    i -= v.tags[i] == ":"
    if i < 1 or v.items[i].word not in DEGREES or v.tags[i - 1] not in "(,;/&" or v.tags[v.figs[k] + 1] not in ",;/&)":
        return None
    opened = v.tags.rfind("(", 0, i)
    if ")" in v.tags[opened : v.figs[k]] or opened < 0 or v.items[opened + 1].word not in DEGREES:
        return None
    return _of_answer("bracket.degree_left", v, k, v.items[i].word)


def _of_answer(name: str, v: View, k: int, degree: str) -> Bound | None:
    """The share of a degree of the answer that is told right before, plain or of another degree."""
    before = v.bound[k - 1]
    if before is None or before.kind != "share" or not before.answer or before.answer.startswith("<"):
        return None
    plain = before.answer
    first, _, rest = plain.partition(" ")
    if first in DEGREES and rest:
        plain = rest
    return Bound(name, f"{degree} {plain}", group=before.group)
