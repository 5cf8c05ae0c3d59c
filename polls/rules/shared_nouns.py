"""Adjectives of one noun with brackets behind each: "will win with a big (32%) or narrow (28%) majority"."""

from __future__ import annotations

from polls.rules import verbs
from polls.rules.view import View, clip

_ALONE = frozenset(
    "people voters adults men women figure majority minority third half quarter fifth".split()
)  # words before a bracket that are no adjective


def restore(v: View) -> None:
    """Gives answers that end in one of the adjectives the noun, and the figure of both the two of them."""
    for k in range(len(v.figs) - 1):
        first, second = v.figs[k], v.figs[k + 1]
        between = v.tags[first + 1 : second]
        if v.tags[first - 1] != "(" or between not in (")&z(", ")&zz(", "),&z(") or first < 3:
            continue
        if v.items[first + 2].word not in ("or", "and") or v.tags[second + 1 : second + 2] != ")":
            continue
        one, other = v.items[first - 2].word, v.text(first + 3, second - 1)
        q = second + 2
        noun = v.items[q].word if q < len(v.items) and v.tags[q] in "zA" else ""
        if not noun.isalpha() or verbs.is_closed(noun) or verbs.is_adverb(noun) or one in _ALONE:
            continue
        if not one.isalpha() or verbs.is_closed(one) or verbs.is_plural(one) or verbs.is_plural(other):
            continue
        _give(v, k, one, other, noun)


def _give(v: View, k: int, one: str, other: str, noun: str) -> None:
    """Completes the answers of numbers ``k`` and ``k`` + 1, and of the one before where it ends alike."""
    a, b = v.bound[k], v.bound[k + 1]
    if a is None or a.answer is None or b is None or not a.rule.startswith("bracket."):
        return
    if not b.rule.startswith("bracket.") or not a.answer.endswith(f" {one}"):
        return
    whole = v.bound[k - 1] if k else None
    stem = a.answer.removesuffix(one)
    if whole is not None and whole.answer == a.answer:
        whole.answer = clip(f"{stem}{one} or {other} {noun}")
    a.answer = clip(f"{stem}{one} {noun}")
    words = stem.split()
    if " " in other and words and verbs.is_adverb(words[-1]):
        stem = "".join(f"{word} " for word in words[:-1])  # "a very good (…) or fairly good (…) idea"
    b.rule, b.answer, b.group = a.rule, clip(f"{stem}{other} {noun}"), a.group
