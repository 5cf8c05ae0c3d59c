"""The words before a noun that speaks of a poll: names, capitalised words, a determiner, and what they say of it."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from polls.language.calendars import MONTHS_AND_DAYS
from polls.lexicon.loader import load
from polls.lexicon.registry import NameMention
from polls.linking import dated, unlisted
from polls.linking.naming import Namings
from polls.linking.reference import Reference

_ABBREVIATION = re.compile(r"\([A-Z][A-Za-z&-]{1,8}\)")
_DAYS = re.compile(r"\((?=[^()]{0,40}\d)[^()]{2,48}\)\Z")
# "Mood of the", before a last word of a name
_TITLED = re.compile(
    r"\b(?!(?:Results?|Findings?|Figures?|Data|Details?|Part|Most|Half|Some|All|Many|One|Both|Each|None|Publication|Release|Analysis)\b)"
    r"[A-Z][\w']*\sof(?:\sthe)?\Z"
)


@cache
def lexicon() -> tuple[dict[str, bool], dict[str, bool], dict[str, frozenset[str]]]:
    """Strong and weak nouns (with whether they are plurals), and the word lists."""
    table = load("references")
    return table["strong"], table["weak"], {k: frozenset(v) for k, v in table["words"].items()}


def read(namings: Namings, ref: Reference, low: int, word: str) -> tuple[list[NameMention], list[str], str]:
    """Reads a noun phrase backwards from its noun, down to ``low``: its names, its capitalised words, its determiner.

    What other words say of the poll ("another", "new", "exit") is noted in its reference.
    """
    text, lower = namings.text, namings.lower
    strong, _, words = lexicon()
    names: list[NameMention] = []
    capital: list[str] = []
    determiner = ""
    internal = False
    at = j = ref.start
    g = bisect_right(namings.group_starts, at) - 1
    if g >= 0 and namings.groups[g][-1].end >= ref.end:  # the noun is a part of a name
        names = list(namings.groups[g])
        j = ref.start = names[0].start
    for _ in range(10):
        while j > low and lower[j - 1] in " -/'":
            j -= 1
        if j <= low:
            break
        group = namings.ends.get(j) or (namings.ends.get(j - 2) if lower.endswith("'s", low, j) else None)
        if group is not None:
            names[:0] = group
            j = ref.start = group[0].start
            continue
        k = lower.rfind(" ", low, j) + 1 or low
        token = lower[k:j].lstrip("\"'([")
        first = j - len(token)
        if not capital and not names and text[j - 1] == ")" and (bracket := _DAYS.search(text, low, j)) is not None:
            j = bracket.start()
            continue  # "a Lakeshore Courier (Sept. 28, Sept. 29) survey"
        if capital == [] and not names and _ABBREVIATION.fullmatch(text, k, j):
            j = k
            continue  # "the Acme Research Foundation (ARF) survey"
        if _breaks_off(token):
            break
        token = token.removesuffix("'s")
        if token in ("of", "the") and capital and (title := _TITLED.search(text, low, j)):
            if unlisted.body_in([title.group()]):
                capital[0] = f"{token} {capital[0]}"  # "the University of Otago survey"
            j = k
            continue  # "the Mood of the Nation survey"
        if token in words["barrier"]:
            if token == "that" and not capital and k + 5 >= at and strong.get(word) is False:
                determiner, ref.start = token, k  # "that poll"
            break
        ref.start = first
        internal = internal or token in _INTERNAL
        _note(ref, token, lower, j)
        if token in words["definite"]:
            determiner = token
            break
        if token in words["indefinite"]:
            determiner = token
            if token in _ONE:
                break
        elif not names and (not capital or capital[0] != "") and text[first : first + 1].isupper():
            capital.insert(0, text[first:j].rstrip('"'))
        elif capital:
            capital.insert(0, "")  # the name is over
        j = k
    if internal and not names and determiner != "the":
        determiner = "an"  # "its own internal survey" is none that has been told of
    return names, [w for w in capital if w], determiner


_INTERNAL = ("internal", "private")
_ONE = ("a", "an", "another", "one")


def _breaks_off(token: str) -> bool:
    """Whether a word ends with a mark before which another phrase stands; no abbreviation, of a month or another."""
    return token[-1:] in ",;:.)\u2014" and not (
        token[-1:] == "." and ("." in token[:-1] or token[:-1] in MONTHS_AND_DAYS)
    )


def _note(ref: Reference, token: str, lower: str, end: int) -> None:
    """Notes what a word of its phrase, which ends at ``end``, says of a poll."""
    _, _, words = lexicon()
    if token in ("last", "final"):
        ref.last = not dated.COUNTED.match(lower, end)
    elif token in words["earlier"]:
        ref.earlier = ref.earlier or not dated.COUNTED.match(lower, end)
    elif token in words["other"] or token in _INTERNAL:
        ref.other = True
    elif token in words["new"]:
        ref.new = True
    elif token == "exit":
        ref.exit_poll = True
    elif token == "same":
        ref.same = True
