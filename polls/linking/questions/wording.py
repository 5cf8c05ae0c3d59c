"""Words for questions without a canonical name: what a measure or a statement is about, in a few words of the text."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from polls.lexicon.loader import load

LONGEST = 60  # characters of a name made of words of the text
_WORD = re.compile(r"\d[\d,.]*\d|[A-Za-z\u00c0-\u024f\d][\w'\u00c0-\u024f.&-]*\w|[A-Za-z\d]")
_NOTION = re.compile(
    r"(?:the |an? |this |that )?(?:idea|notion|proposals?|plan|measure|policy|concept|option) "
    r"(?:of|to|for|that would) ",
    re.I,
)
# A full stop, not the one of "Mr." or "U.S.".
_STOP = (
    r"(?<=\.)(?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSen\.)(?<!\bGov\.)(?<!\bRep\.)(?<!\bU\.S\.)(?<!\bNo\.)"
    r"(?<!\bSt\.)(?=\s|\"|$)"
)
# The first character is read first, so that the search runs at the speed of finding one.
_END = re.compile(
    rf"[,;:()!?\n\u2014\u2013.\s](?:(?<=[,;:()!?\n\u2014\u2013])|{_STOP}|(?<=\s)(?:--?\s|"
    r"(?:while|but|compared|versus|vs|according|though|although|whereas|than|among|because|since|up from|down from|"
    r"and only|and just|and another|with only|with just|as opposed|rather than|even if|by (?:an?|\d)|after|"
    r"up \d|down \d|in a poll|in the poll|in the survey|when asked)\b))"
)
_BEGIN = re.compile(
    r"[,;:()!?\n\u2014\u2013]|\.(?=\s)|\s--?\s|"
    r"\b(?:that|while|but|said|say|says|and|than|where|who|believe|think|found|shows?|showed)\s"
)
_CONTRACTIONS = ("he'", "she'", "they'", "it'")


@cache
def _empty() -> frozenset[str]:
    return frozenset(load("issues")["wording"]["empty"].split())


@cache
def _lead() -> frozenset[str]:
    return frozenset(load("issues")["wording"]["lead"].split())


@cache
def _tail() -> frozenset[str]:
    return (_lead() | frozenset("than because while when where from into so".split())) - {"it"}


@lru_cache(maxsize=4096)
def _stem(word: str) -> str | None:
    """The beginning that the forms of a word share, or ``None`` for a word that carries no topic."""
    low = word.lower()
    if low in _empty() or len(low) < 2 or low[0].isdigit():
        return None
    return low.removesuffix("'s")[:5]


@lru_cache(maxsize=512)  # the same heads and statements come again within a document
def stems(text: str) -> frozenset[str]:
    """The topic words of a text, by their beginnings.

    >>> sorted(stems("expanding the background checks"))
    ['backg', 'check', 'expan']
    """
    return frozenset(s for w in _WORD.findall(text) if (s := _stem(w)) is not None) if text else frozenset()


def clause(text: str) -> str:
    """The text up to the first mark or word that ends its clause.

    >>> clause("a ban on assault weapons, while 40 percent oppose it")
    'a ban on assault weapons'
    """
    m = _END.search(text)
    return text[: m.start()] if m else text


def tail(text: str) -> str:
    """The last clause of a text.

    >>> tail("The poll found that Hancock voters")
    'Hancock voters'
    """
    end = 0
    for m in _BEGIN.finditer(text):
        end = m.end()
    return text[end:]


def label(text: str, longest: int = LONGEST) -> str:
    """A few words of a text as the name of a question: up to ``longest`` characters, no empty words at its ends.

    >>> label("that the war was not worth it")
    'War was not worth it'
    """
    m = _NOTION.match(text)
    words = _WORD.findall(text, m.end() if m else 0, (m.end() if m else 0) + 300)
    first = 0
    while first < len(words) and (words[first].lower() in _lead() or words[first].lower().startswith(_CONTRACTIONS)):
        first += 1
    out: list[str] = []
    length = 0
    for w in words[first : first + 9]:
        length += len(w) + 1
        if out and length > longest:
            break
        out.append(w)
    while len(out) > 1 and out[-1].lower() in _tail():
        out.pop()
    return out[0][0].upper() + " ".join(out)[1:] if out else ""


def overlap(a: frozenset[str], b: frozenset[str]) -> float:
    """The share of the smaller set that the other has too."""
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0
