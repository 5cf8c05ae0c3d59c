"""Words that ran together where a page had links: "Kamala Harrisholding", "Centersurveyreleased", "overJoe Biden".

Programs that take the text out of a page often lose the blanks around what was a link. What a word is made of is read
off the text itself: the names and words that it has by themselves elsewhere.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence, Set
from functools import cache
from itertools import chain, pairwise

from polls.lexicon.loader import load

# Where a small letter meets a capital one, which few words have inside ("YouGov", "comScore"): the sign of such a text.
# What is rarer is looked for first, and what must stand before it then.
_SEAM = re.compile(r"[A-Z](?<=[a-z]{2}.)(?=[a-z])")
_WORD_BEFORE = re.compile(r"(?<![A-Za-z0-9@#/._-])[a-z]{2,}\Z")
_LONGEST = 40
_MANY = 2  # so many of them tell that blanks are lost; behind an unknown word one may be a name
# Where a paragraph ran into the next: the end of a sentence, which no abbreviation is, before a capital letter.
_JOINT = re.compile(
    r"[.!?][\"\u201d\u2019]?(?=[\"\u201c]?[A-Z])(?=[\"\u201c]?[A-Z][A-Za-z]*[ ,:'\u2019-]|(?:Mrs?|Ms|Dr)\. )"
)
_ENDS = re.compile(r"(?:(?<![\w.@/-])(?:[a-z]{2,}|[A-Z][a-z]{4,})|(?<![\w@/.])\d+[a-z]+|\d%?|\))\Z")
_PREFIXES = frozenset(("com", "da", "de", "di", "la", "le", "mac", "mc", "media", "van", "von"))
_WORD = re.compile(r"(?<![A-Za-z])[A-Za-z]{3,}(?![A-Za-z])")
_LONG = re.compile(r"(?<![A-Za-z0-9@#/_])[A-Za-z]{5,40}(?![A-Za-z])")

# The grammar words around links, beside those of the lexicon and of the text: none that ends a name ("Harrison").
_SMALL = frozenset(
    """about after against ahead among and before between by conducted during earlier finds followed following for found
    from he her his in indicates into its last later of polls poll published released showed showing shows since study
    suggested suggesting suggests survey surveys that the their they this to under when where which who""".split()
)
_ROLES = ("say", "attitude", "modal", "have", "be", "do", "take", "lead", "trail", "compare")
_NO_TAILS = frozenset(("is", "on", "or", "'s", "'re", "'d"))
# Those that end no name: what stands before them is one, though neither the text nor the lexicon has it elsewhere.
_TAILS = frozenset(
    """against ahead conducted during earlier finds followed following holding leading poll polls published released
    showed suggested suggests survey surveys trailing""".split()
)
_NOUNS = ("polls", "poll", "surveys", "survey", "the")
_SHORTEST = 2
_LONGER = 4  # more letters have only words, not the ends of names


def gaps(text: str) -> list[tuple[int, int, str]]:
    """Where a blank or a new paragraph is lacking, as changes ``(start, end, new)``; empty for a text that lost none.

    >>> gaps("A lead overJoe Biden for Kamala Harrisholding on. Ms. Harris is ahead ofBiden.")
    [(11, 11, ' '), (38, 38, ' '), (72, 72, ' ')]
    >>> gaps("The comScore and YouGov polls of McCain")
    []
    """
    out = [
        (m.end(), m.end(), "\n\n")
        for m in _JOINT.finditer(text)
        if _ENDS.search(text, max(0, m.start() - _LONGEST), m.start())
    ]
    out += [(at, at, " ") for at in _blanks(text)]
    return out


def _blanks(text: str) -> Iterable[int]:
    """Where words ran together."""
    seams: dict[int, str] = {}
    for m in _SEAM.finditer(text):
        before = _WORD_BEFORE.search(text, max(0, m.start() - _LONGEST), m.start())
        if before is not None and before[0] not in _PREFIXES:
            seams[m.start()] = before[0]
    if len(seams) < _MANY:
        return [at for at, before in seams.items() if before in _small()]
    alone = set(_WORD.findall(text))
    words = {w for w in alone if w.islower()} | _small()
    names = {w for w in alone if w[0].isupper() and w[1:].islower() and w.lower() not in words} | _known()
    out, starts = set[int](), list(seams)
    for run in _LONG.finditer(text):
        within = starts[bisect_right(starts, run.start()) : bisect_left(starts, run.end())]
        cuts = [run.start(), *within, run.end()]
        out.update(cuts[1:-1])
        for start, end in pairwise(cuts):
            at = start
            for part in _parts(text[start:end], words, names)[:-1]:
                at += len(part)
                out.add(at)
    return sorted(out)


@cache
def _small() -> frozenset[str]:
    """The words that may follow a name which ran together with them."""
    roles = load("words")
    return _SMALL.union(_TAILS, *(roles[role] for role in _ROLES)) - _NO_TAILS


@cache
def _known() -> frozenset[str]:
    """The words of which the names of places and of well-known persons are made, with their capitals."""
    places = load("places")
    named = (*load("persons").values(), places["countries"], *places["states"].values())
    return frozenset(w for name in chain(*named) for w in name.split() if len(w) > _SHORTEST and w.isalpha())


def _parts(word: str, words: Set[str], names: Set[str]) -> Sequence[str]:
    """What a word is made of: a name and words, "poll" or "the" and words; the word itself where of nothing else."""
    if word[0].isupper():
        cuts = range(_SHORTEST + 1, len(word) - 1)
        for cut in reversed(cuts):
            if word[:cut] in names and (rest := _row(word[cut:], words)):
                return [word[:cut], *rest]
        for cut in cuts[_LONGER - _SHORTEST - 1 :]:
            if (rest := _row(word[cut:], words)) and rest[0] in _TAILS:
                return [word[:cut], *rest]
        return [word]
    for noun in _NOUNS:
        before, found, after = word.partition(noun)
        if found and (before or after) and all(not w or (len(w) > 1 and w in words) for w in (before, after)):
            return [w for w in (before, noun, after) if w]
    return [word]


def _row(word: str, words: Set[str], most: int = 3) -> Sequence[str]:
    """The few small words that a run of letters is, a longer one of the text at their end; empty if it is none."""
    if word in _small() or (len(word) > _LONGER and word in words):
        return [word]
    for cut in range(2, len(word) - 1) if most > 1 else ():
        if word[:cut] in _small() and (rest := _row(word[cut:], words, most - 1)):
            return [word[:cut], *rest]
    return []
