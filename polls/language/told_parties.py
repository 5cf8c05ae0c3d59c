"""Parties that no table knows, by the shape of their names: "the Orange Democratic Movement (ODM)", "Party of the Right".

A capitalised phrase whose head is what parties call themselves is one where the text tells of several, or gives one its
letters in brackets; the letters alone are the party too. Countries of two parties have no others worth a share.
"""

from __future__ import annotations

import re
from functools import cache

from polls.language.quick import quick
from polls.lexicon.loader import listed, load

_HEADS = (
    "Party|Movement|Alliance|Congress|Front|Coalition|Convention|League|Union|Bloc|Rally|Federation|Democrats|Socialists|Liberals|Nationalists"
    "|Progressives|Reformists|Patriots|party"
)
_HEAD = re.compile(rf" (?:{_HEADS})\b")
_W = r"[A-Z][A-Za-z\u00c0-\u024f'-]*"
_BEFORE = re.compile(rf"(?:^|[^\w'-])(?P<words>(?:{_W} (?:(?:of|for|and|the|de|e|y) (?:the )?)?){{1,6}})$")
_OF = re.compile(rf" (?:of|for) (?:the )?(?P<of>{_W}(?: (?:and )?{_W}){{0,2}})")
_LETTERS = re.compile(r",? \(\"?(?P<letters>[A-Z][A-Za-z&/+-]{1,9})\"?\)")
# Words that open a sentence, or say of a party what it is or is not.
_OPENS = frozenset(
    "the a an in on at of for with while but and or as if when both only even his her their its our this that these those by from to"
    " former ruling opposition second third however meanwhile although though under support against unlike like among".split()
)
# How adjectives of peoples end.
_ADJECTIVE = ("ish", "ese", "ian", "can", "an", "ch", "day", "mas", "ing")
_MOST = 60  # so many names of parties a text may hold
# What a text about parties speaks of.
_VOTING = quick(r"\b(?:part(?:y|ies)|elections?|voters?|vote|coalition|parliament\w*|assembly)\b")


@cache
def _no_endings() -> tuple[str, ...]:
    return tuple(f" {words}" for words in load("names")["no_party_endings"])


def find(folded: str, lower: str, known: dict[str, str]) -> dict[str, str]:
    """The parties that a text names by the shape of their names: what says them, in lower case, and their names.

    ``known`` are those that a table knows, which say that the text is about parties.
    """
    if ("Republican" in folded and "Democrat" in folded) or not (known or _VOTING.search(lower)):
        return {}
    phrases: dict[str, str | None] = {}
    seen: set[str] = set()
    for m in _HEAD.finditer(folded):
        said = _phrase(folded, m.start() + 1, m.end())
        if said is None:
            continue
        words, end = said
        letters = _LETTERS.match(folded, end)
        if words in seen and letters is None:
            continue
        if words not in seen and len(seen) >= _MOST:
            break
        seen.add(words)
        short = (letters["letters"] if letters is not None else None) or phrases.get(words) or _initials(words, folded)
        low = words.lower()
        if low in known or (short is None and _known_so(low, known)):
            continue
        phrases[words] = short
    if not phrases or (len(phrases) + len(set(known.values())) < 2 and not any(phrases.values())):
        return {}
    out: dict[str, str] = {}
    for words, short in phrases.items():
        name = short or words.removesuffix(" party")
        out[words.lower()] = name
        if words.endswith(" party"):
            out[name.lower()] = name
        if short is not None:
            out[short.lower()] = name
    return out


def _known_so(low: str, known: dict[str, str]) -> bool:
    """Whether a name is that of a party that a table knows, said more fully: "the Scottish Labour Party"."""
    words = low.split(" ")
    if len(words) < 2:
        return False
    return " ".join(words[-2:]) in known or (
        words[-1] == "party" and (words[-2] in known or " ".join(words[:-1]) in known)
    )


def _phrase(folded: str, start: int, end: int) -> tuple[str, int] | None:
    """The name whose head stands at ``folded[start:end]``, and where it ends."""
    before = _BEFORE.search(folded, max(0, start - 64), start)
    words = before["words"].split() if before is not None else []
    if words and words[-1].islower():
        return None  # "in Ontario the Liberals"
    for i in range(len(words) - 1, -1, -1):
        if words[i].endswith(("'s", "s'")) and words[i].lower() not in listed("names", "owners_in_party_names"):
            words = words[i + 1 :]
            break
    while words and words[0].lower() in _OPENS:
        words.pop(0)
    if folded[start] == "p" and len(words) == 1 and words[0].lower().endswith(_ADJECTIVE):
        return None  # "a German party"
    after = _OF.match(folded, end) if not words and folded[start] != "p" else None
    if after is not None:
        end = after.end()
    elif not words:
        return None
    name = " ".join([*words, folded[start:end]])
    low = name.lower()
    if low in listed("names", "no_parties") or f" {low}".endswith(_no_endings()) or any(c.isdigit() for c in name):
        return None
    return name, end


def _initials(words: str, folded: str) -> str | None:
    """The letters of a name, where the text calls the party so somewhere."""
    letters = "".join(w[0] for w in words.split() if w[0].isupper())
    if len(letters) < 2:
        return None
    return letters if re.search(rf"\b{letters}\b", folded) else None
