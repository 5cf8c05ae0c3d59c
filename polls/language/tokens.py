"""A sentence as a row of items, one letter each, so that rules are regular expressions over roles.

The letters: ``F`` percent or fraction, ``P`` points, ``+`` signed figure, ``B`` bare number · ``G`` subgroup, ``g`` the poll's
base · ``N`` person or party · ``V`` answer verb, ``J`` answer adjective or phrase, ``R`` answer noun, ``Y`` yes/no ·
``S`` say verb, ``A`` attitude verb · ``M`` modal, ``H`` have, ``E`` be, ``D`` do, ``K`` takes a share, ``L`` leads, ``T`` trails ·
``o`` of, ``t`` to, ``f`` for, ``i`` in/on, ``m`` among, ``b`` by, ``W`` with, ``a`` at, ``d`` up/down, ``u`` from,
``x`` comparison, ``e`` each, ``r`` who/that, ``&`` and/or, ``p`` pronoun, ``n`` negation ·
``, ; : ( ) " -`` as written · ``Z`` capitalised word, ``z`` other word.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from polls.language.numbers import Figure
from polls.language.quick import quick
from polls.lexicon.loader import load

if TYPE_CHECKING:
    from polls.language.names import Names

_L = "[A-Za-z\u00c0-\u024f]"
# White space comes along: tried at every blank, the pattern would take twice the time.
_TOKEN = re.compile(
    r"\s*((?=[ABC])(?:ABC1(?:C2)?|C1C2(?:DE)?|C2DE)s?\b|(?=[A-Zv])(?:(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Govs|Jr|Sr|St|vs|Lt)\.|No\.(?= ?\d)|\b[A-Z]\.(?![A-Za-z]))"
    rf"|[A-Z]{{2,6}}\([A-Z]{{1,4}}\)|{_L}+(?:['&.-]{_L}+)*(?:\.(?<=\b[A-Za-z]\.[A-Za-z]\.))?'?"
    r"|[$\u00a3\u20ac]?\d[\d,.]*\d|\d|[^\w\s])"
)
_PUNCT = {
    ",": ",",
    ";": ";",
    ":": ":",
    "(": "(",
    ")": ")",
    "[": "(",
    "]": ")",
    '"': '"',
    "\u2014": "-",
    "\u2013": "-",
    "-": "-",
    "/": "/",
    "%": "%",
}


@dataclass(slots=True)
class Item:
    """One item of a sentence: its letter, its span in the folded text and what it stands for."""

    tag: str
    start: int
    end: int
    value: Any = None
    word: str = ""


@dataclass(frozen=True, slots=True)
class AnswerWord:
    """A word or phrase of the answers' lexicon: the canonical answer and its part of speech."""

    name: str
    form: str  # verb | adjective | noun | phrase | word


@cache
def _answers() -> tuple[dict[str, tuple[str, AnswerWord]], dict[str, list[tuple[tuple[str, ...], str, AnswerWord]]]]:
    single: dict[str, tuple[str, AnswerWord]] = {}
    many: dict[str, list[tuple[tuple[str, ...], str, AnswerWord]]] = {}
    letters = {"verbs": "V", "adjectives": "J", "phrases": "J", "nouns": "R", "words": "Y"}
    for name, entry in load("answers").items():
        for part, letter in letters.items():
            for phrase in entry.get(part, ()):
                words = tuple(phrase.split())
                answer = AnswerWord(name, part.rstrip("s"))
                if len(words) == 1:
                    single.setdefault(phrase, (letter, answer))
                else:
                    many.setdefault(words[0], []).append((words, letter, answer))
    for phrases in many.values():
        phrases.sort(key=lambda p: -len(p[0]))
    return single, many


@cache
def answer_words(*parts: str) -> frozenset[str]:
    """The words and phrases of those parts of the answers' lexicon: ``verbs``, ``adjectives``, ``phrases``, ``nouns``, ``words``.

    >>> "approve" in answer_words("verbs"), "approve" in answer_words("nouns")
    (True, False)
    """
    return frozenset(p for entry in load("answers").values() for part in parts for p in entry.get(part, ()))


@cache
def opposite(answer: str) -> str | None:
    """The canonical answer on the other side of the question, or ``None``."""
    entry = load("answers").get(answer)
    return entry.get("opposite") if entry else None


@cache
def question_kind(answer: str) -> str | None:
    """The kind of question that a canonical answer answers, or ``None``."""
    entry = load("answers").get(answer)
    return entry.get("kind") if entry else None


_SMALL = {
    "of": "o", "to": "t", "for": "f", "in": "i", "among": "m", "amongst": "m", "by": "b", "with": "W", "at": "a",
    "up": "d", "down": "d", "from": "u", "who": "r", "that": "r", "which": "r", "whom": "r", "whose": "r", "and": "&", "or": "&",
    "not": "n", "never": "n", "neither": "n", "nor": "n", "no": "Y",
    "he": "p", "she": "p", "it": "p", "they": "p", "him": "p", "her": "p", "his": "p", "their": "p", "them": "p", "its": "p",
    "we": "p", "i": "p", "you": "p", "on": "i",
}  # fmt: skip


@cache
def roles() -> dict[str, str]:
    """Word → letter for the grammar words."""
    table = load("words")
    out: dict[str, str] = {}
    order = (("lead", "L"), ("trail", "T"), ("have", "H"), ("be", "E"), ("do", "D"), ("modal", "M"), ("say", "S"),
             ("take", "K"), ("attitude", "A"), ("compare", "x"), ("each", "e"))  # fmt: skip
    for name, letter in order:
        for word in table[name]:
            out.setdefault(word, letter)
    out.update(_SMALL)
    return out


_PARTY_TAG = quick(r"\((?:R|D|I|L|DFL)(?:[-\u2013, ]+[A-Za-z. ]{1,20})?\)|, [RD]-[A-Z][A-Za-z.]{1,8},?")


_RATED = frozenset(
    "personal leadership satisfaction popularity his her their its job lowest highest low poor performance average overall".split()
)
_NOUN_SUPPORT = AnswerWord("support", "noun")
_MOVES = frozenset(
    "for among had has fell rose dropped climbed jumped stood stands sits slipped grew was is stayed remained".split()
)
# What may be a noun of support, or make one of the word before it.
_NOUN_BY_PLACE = _MOVES.union(("rating", "ratings", "own"))


def _phrase(lower: str, words: list[tuple[int, int]], k: int, phrases: list[tuple[str, ...]]) -> tuple[str, ...]:
    """The first of some phrases, longest first, that stands at word ``k``; empty where none does."""
    for phrase in phrases:
        found = words[k : k + len(phrase)]
        if (
            len(found) == len(phrase)
            and all(lower[s:e] == w for (s, e), w in zip(found[:-1], phrase[:-1], strict=True))
            and lower[slice(*found[-1])].removesuffix("'s") == phrase[-1]
        ):
            return phrase
    return ()


_MOST_WORDS = 1 << 15


class _Letters(dict[str, str]):
    """The letter of a word in small letters wherever it stands; ``""`` where more is to be seen. Words met are kept."""

    def __missing__(self, word: str) -> str:
        letter = "z" if word[0].islower() and "'" not in word else ""
        if len(self) < _MOST_WORDS:
            self[word] = letter
        return letter


@cache
def _letters() -> _Letters:
    single, many = _answers()
    letters = {word: letter if word[0].islower() and "'" not in word else "" for word, letter in roles().items()}
    return _Letters(letters | dict.fromkeys((*single, *many, *_NOUN_BY_PLACE), ""))


NAMED = "<pollster>"  # the value of a word in the name of a pollster or an outlet
_FIGURE_TAG = {"percent": "F", "fraction": "F", "points": "P", "signed": "+", "bare": "B"}
_NEVER = sys.maxsize  # stands behind the last figure


def _cut(folded: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where the words and signs of ``folded[start:end]`` stand, without what says a person's party: "(D-Iowa)"."""
    words = [m.span(1) for m in _TOKEN.finditer(folded, start, end)]
    if folded.find("(", start, end) >= 0 or folded.find("-", start, end) >= 0:
        for m in _PARTY_TAG.finditer(folded, start, end):
            words = [w for w in words if w[1] <= m.start() or w[0] >= m.end()]
    return words


def _answer_phrase(
    lower: str, words: list[tuple[int, int]], k: int, phrases: list[tuple[tuple[str, ...], str, AnswerWord]]
) -> Item | None:
    """The answer of several words that begins at word ``k``."""
    if k + 1 == len(words):
        return None
    second = lower[slice(*words[k + 1])]
    for parts, letter, answer in phrases:
        j = k + len(parts)
        if (
            parts[1] == second
            and j <= len(words)
            and all(lower[slice(*words[k + q])] == parts[q] for q in range(2, len(parts)))
            and not (parts[-1] == "say" and j < len(words) and lower[slice(*words[j])] in ("no", "yes", "enough"))
        ):
            s, e = words[k][0], words[j - 1][1]
            return Item(letter, s, e, answer, lower[s:e])
    return None


def _party_phrase(lower: str, words: list[tuple[int, int]], k: int, names: Names) -> Item | None:
    """The party's name of several words that begins at word ``k``: "One Nation"."""
    phrases = names.phrases.get(lower[slice(*words[k])])
    said = _phrase(lower, words, k, phrases) if phrases else ()
    if not said:
        return None
    party = " ".join(said).replace("( ", "(").replace(" )", ")")  # "janata dal (united)"
    return Item("N", words[k][0], words[k + len(said) - 1][1], names.parties[party], party)


def _named(s: int, e: int, word: str, names: Names, out: list[Item]) -> Item | None:
    """The name that a capitalised word is: "Le Pen", "Trump", "Mr. Obama": the surname carries it."""
    name = names.by_word.get(word)
    if name is not None:
        if (
            out
            and out[-1].tag == "N"
            and out[-1].value == name
            and out[-1].end == s - 1
            and not out[-1].word.endswith("'s")
        ):
            s = out.pop().start  # "Hillary Clinton"
        return Item("N", s, e, name, word)
    return Item("N", s, e, names.parties[word], word) if word in names.parties else None


def _possessive(word: str) -> tuple[str, bool]:
    """A word without its apostrophe, and whether it is a possessive: "voters'", "who're"."""
    possessive = True
    if word.endswith("'s") and len(word) > 2:
        word = word[:-2]
    elif word.endswith("'"):
        word = word[:-1]
    else:
        possessive = False
    return "who" if word.startswith("who'") else word, possessive


def _by_role(s: int, e: int, word: str, capital: bool, opens: bool) -> Item:
    """A word as an answer or a grammar word; "May" is a month unless it opens the sentence."""
    answer = _answers()[0].get(word)
    if answer is not None:
        return Item(answer[0], s, e, answer[1], word)
    letter = None if word == "may" and capital and not opens else roles().get(word)
    return Item(letter or ("Z" if capital else "z"), s, e, None, word)


def _as_noun(item: Item, out: list[Item]) -> Item:
    """A word as a noun of support, where the word before makes it or is made one."""
    word = item.word
    if word == "own" and out and (out[-1].tag == "p" or out[-1].value == "'s"):
        item.tag = "z"  # "of her own party": nobody owns it
    if (
        word in ("rating", "ratings")
        and item.tag in "zAKR"
        and item.value is None
        and out
        and (out[-1].word in _RATED or out[-1].word.endswith("'s") or out[-1].tag == "F")
    ):
        item = Item("R", item.start, item.end, AnswerWord("approve", "noun"), word)
    if word in _MOVES and out and out[-1].word == "support" and out[-1].tag == "V":
        out[-1].tag, out[-1].value = "R", _NOUN_SUPPORT  # "support for the law jumped", "found support had climbed"
    return item


def tokenize(
    folded: str,
    lower: str,
    start: int,
    end: int,
    figures: list[Figure],
    names: Names,
    masked: list[tuple[int, int]] | None = None,
) -> list[Item]:
    """The items of ``folded[start:end]``, before groups are chunked (see :mod:`polls.language.chunks`)."""
    out: list[Item] = []
    _, many = _answers()
    letters = _letters()
    starts = {f.start: f for f in figures}
    ends = 0
    words = _cut(folded, start, end)
    # the places in which pollsters and outlets are named
    hidden = {q for a, b in masked if a < end and b > start for q in range(a, b)} if masked else frozenset[int]()
    figure_starts = [*sorted(starts), _NEVER]
    fi = 0
    figure = figure_starts[0]
    for k, (s, e) in enumerate(words):
        if s < ends:
            continue
        if e <= figure:
            word = lower[s:e]
            letter = letters[word]
            if letter and folded[s] == word[0]:  # most words
                out.append(Item(letter, s, e, None, word))
                continue
        while figure < ends or figure <= s:
            if figure >= ends:
                f = starts[figure]
                party = _party_phrase(lower, words, k, names) if f.unit == "bare" and folded[s].isupper() else None
                out.append(party or Item(_FIGURE_TAG[f.unit], f.start, f.end, f, ""))
                ends = out[-1].end
            fi += 1
            figure = figure_starts[fi]
        if s < ends:
            continue
        if e > figure:
            e = figure  # a token that runs into a figure
        word = lower[s:e]
        first = folded[s]
        c = word[0]
        if not (c.isalpha() or c.isdigit() or c in "$\u00a3\u20ac"):
            if word == ")" and out and out[-1].tag == "(":
                out.pop()  # what stood in the bracket is in no script of ours: "Lai Ching-te (…)"
                continue
            out.append(Item(_PUNCT.get(word, "."), s, e, None, word))
            continue
        word, poss = _possessive(word) if "'" in word else (word, False)
        phrases = many.get(word)
        if phrases is not None and not poss and (answer := _answer_phrase(lower, words, k, phrases)):
            out.append(answer)
            ends = answer.end
            continue
        capital = first != c and first.isupper()
        found: Item | None = None
        if capital and s in hidden:
            found = Item("Z", s, e, NAMED, word)
        elif capital:
            if lower[s:e] in names.phrases and (party := _party_phrase(lower, words, k, names)):
                out.append(party)
                ends = party.end
                continue
            found = _named(s, e, word, names, out)
        if found is None:
            found = _by_role(s, e, word, capital, not out)
        item = _as_noun(found, out) if word in _NOUN_BY_PLACE else found
        if poss and item.tag != "N":
            item.value = item.value or "'s"
        elif poss:
            item.word = word + "'s"
        out.append(item)
    while figure_starts[fi] != _NEVER:
        f = starts[figure_starts[fi]]
        fi += 1
        if f.start >= ends and f.end <= end:
            out.append(Item(_FIGURE_TAG[f.unit], f.start, f.end, f, ""))
            ends = f.end
    return out
