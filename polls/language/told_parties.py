"""Parties that no table knows, by the shape of their names: "the Orange Democratic Movement (ODM)", "Party of the Right".

A capitalised phrase whose head is what parties call themselves is one where the text tells of several, or gives one its
letters in brackets; the letters alone are the party too. Countries of two parties have no others worth a share.
"""

from __future__ import annotations

import re

from polls.language.quick import quick

_HEADS = (
    "Party|Movement|Alliance|Congress|Front|Coalition|Convention|League|Union|Bloc|Rally|Federation|Democrats|Socialists|Liberals|Nationalists"
    "|Progressives|Reformists|Patriots|party"
)
_HEAD = re.compile(rf" (?:{_HEADS})\b")
_W = r"[A-Z][A-Za-z\u00c0-\u024f'-]*"
_BEFORE = re.compile(rf"(?:^|[^\w'-])(?P<words>(?:{_W} (?:(?:of|for|and|the|de|e|y) (?:the )?)?){{1,6}})$")
_OF = re.compile(rf" (?:of|for) (?:the )?(?P<of>{_W}(?: (?:and )?{_W}){{0,2}})")
_LETTERS = re.compile(r",? \(\"?(?P<letters>[A-Z][A-Za-z&/+-]{1,9})\"?\)")
# Words with a capital that open a sentence, and what somebody's party is called.
_OPENS = frozenset(
    "the a an in on at of for with while but and or as if when both only even his her their its our this that these those by from to"
    " former ruling opposition second third however meanwhile although though under support against unlike like among".split()
)
_OWNED = frozenset(
    "people's women's workers' farmers' citizens' peasants' nation's pensioners' taxpayers' peoples'".split()
)
# Phrases of that shape that are no parties, or those of a country of two.
_NO_PARTY = frozenset(
    """republican party;democratic party;tea party;political party;third party;other party;major party;labor union;labour union;trade union
    european union;soviet union;african union;student union;students union;credit union;western union;rugby union;civil liberties union
    premier league;football league;major league;rugby league;arab league;ivy league;us congress;u.s. congress;american congress
    trades union congress;trade union congress;labour congress;world congress;jewish congress;national congress;national convention
    geneva convention;constitutional convention;united front;eastern front;western front;home front;labour movement;labor movement
    rights movement;women's movement;civil rights movement;metoo movement;democracy movement;nato alliance""".replace(
        "\n    ", ";"
    ).split(";")
)
_NO_ENDING = tuple(f" {no}" for no in _NO_PARTY if no.endswith((" union", " league", "ur congress", "on congress")))
# How adjectives of peoples end.
_ADJECTIVE = ("ish", "ese", "ian", "can", "an", "ch", "day", "mas", "ing")
_MOST = 60  # so many names of parties a text may hold
# What a text about parties speaks of.
_VOTING = quick(r"\b(?:part(?:y|ies)|elections?|voters?|vote|coalition|parliament\w*|assembly)\b")


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
        if words[i].endswith(("'s", "s'")) and words[i].lower() not in _OWNED:
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
    if low in _NO_PARTY or low.endswith(_NO_ENDING) or any(c.isdigit() for c in name):
        return None
    return name, end


def _initials(words: str, folded: str) -> str | None:
    """The letters of a name, where the text calls the party so somewhere."""
    letters = "".join(w[0] for w in words.split() if w[0].isupper())
    if len(letters) < 2:
        return None
    return letters if re.search(rf"\b{letters}\b", folded) else None
