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
# Who says it and how: what is said comes after ("adults polled now think", "agree with the statement that"). Only verbs
# that do nothing else: those of lexicon/words.toml also maintain, declare and tell apart.
_SPOKEN = re.compile(
    r"\b(?:sa(?:y|ys|id)|th(?:ink|inks|ought)|believ(?:e|es|ed|ing)|f(?:eel|eels|elt|eeling)|(?:dis)?agree(?:s|d|ing)?"
    r"|report(?:s|ed|ing)?|t(?:ell|old) (?:\w+ )?(?:pollsters|interviewers|researchers))\b(?! tanks?\b)"
    r"(?P<that>(?: (?:with (?:[\w'-]+ ){1,4}?that|with|that|the|a|statement|idea|notion|view|claim|opinion))*"
    r"(?: they)?) "
    r"(?!(?:h[ei][mr]?|hers?|them|us|me|it|she|so)\b)(?=\S)",
    re.I,
)
# The poll that says so: "a Harbor poll out on Monday finds that".
_POLL_SAYS = re.compile(
    r"\b(?:polls?|surveys?|study|polling)\b(?: \w[\w.'-]*){0,8}? "
    r"(?:finds?|found|shows?|showed|sa(?:y|ys|id)|puts?|suggests?) (?:that )?"
    r"|\baccording to .*",
    re.I,
)
# A share or a number of points is no part of a question's name, nor is the range of ages whose share it is.
_SHARE = re.compile(
    r"\s*(?:\b\d[\d.,]*(?:\s?(?:%|percent|per cent|pc|pct|points?|percentage)|(?=[ -]to[ -]\d))"
    r"|\A(?!(?:19|20)\d\d\b)\d[\d.,-]*(?!\d)(?! ?(?:years?|weeks?|days?|months?|hours?|million|billion)\b)"
    r"|\b(?:half|three-quarters|two-thirds|a (?:third|quarter)) of (?:his|her|their|its) ).*",
    re.S | re.I,
)


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


def spoken(text: str) -> str:
    """What is said, of a text that may begin with who says it.

    >>> spoken("city voters now believe the fare is too high")
    'fare is too high'
    """
    m = _POLL_SAYS.search(text)
    end = m.end() if m is not None else 0
    for m in _SPOKEN.finditer(text, end):
        if len(stems(text[m.end() :])) < (1 if m.group("that") else 2):
            break
        end = m.end()
    return text[end:]


def label(text: str, longest: int = LONGEST) -> str:
    """A few words of a text as the name of a question: up to ``longest`` characters, no empty words at its ends.

    >>> label("that the war was not worth it")
    'War was not worth it'
    """
    text = _SHARE.sub("", text)
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
