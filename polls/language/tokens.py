"""A sentence as a row of items, one letter each, so that rules are regular expressions over roles.

The letters: ``F`` percent or fraction, ``P`` points, ``+`` signed figure, ``B`` bare number · ``G`` subgroup, ``g`` the poll's
base · ``N`` person or party · ``V`` answer verb, ``J`` answer adjective or phrase, ``R`` answer noun, ``Y`` yes/no ·
``S`` say verb, ``A`` attitude verb · ``M`` modal, ``H`` have, ``E`` be, ``D`` do, ``K`` takes a share, ``L`` leads, ``T`` trails ·
``o`` of, ``t`` to, ``f`` for, ``i`` in/on, ``m`` among, ``b`` by, ``W`` with, ``a`` at, ``d`` up/down, ``u`` from,
``x`` comparison, ``e`` each, ``r`` who/that, ``&`` and/or, ``p`` pronoun, ``n`` negation ·
``, ; : ( ) " -`` as written · ``Z`` capitalised word, ``z`` other word.
"""

from __future__ import annotations

import datetime as dt
import re
import sys
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

import ahocorasick_rs

from polls.language.numbers import Figure
from polls.lexicon.loader import load

_TOKEN = re.compile(
    r"(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Govs|Jr|Sr|St|vs|No|Lt)\.|\b[A-Z]\.(?![A-Za-z])|[A-Za-z\u00c0-\u024f](?:[A-Za-z\u00c0-\u024f]|(?<=[A-Za-z]\.)(?=[A-Za-z]\.)|\.(?=[A-Za-z]\.)|['&.-](?=[A-Za-z\u00c0-\u024f]))*(?:(?<=\b[A-Za-z]\.[A-Za-z])\.)?'?"
    r"|[$\u00a3\u20ac]?\d[\d,.]*\d|\d|[^\w\s]"
)
_GLUED = re.compile(
    r"(of|by|to|than|over|and|with|for|in|at|the|from|against|on|leads?|beats?)(?=[A-Z][a-z])"
)  # "ahead ofTrump"
_GLUE = re.compile("[fyonrdhtemsk][A-Z][a-z]")
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
    "up": "d", "down": "d", "from": "u", "who": "r", "that": "r", "which": "r", "whom": "r", "and": "&", "or": "&",
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


_TITLES = frozenset(
    "mr mr. mrs mrs. ms ms. dr dr. sen sen. senator rep rep. gov gov. governor president vice former secretary mayor prime minister sir lord lady"
    " premier chancellor congressman congresswoman representative businessman republican democrat democratic candidate nominee rival".split()
)


class Names:
    """The persons and parties of a document: what may be an answer in a vote question."""

    __slots__ = ("by_word", "parties", "party_words", "phrases", "titles", "women")

    @property
    def people(self) -> set[str]:
        """Names as answers, of persons."""
        return set(self.by_word.values())

    def __init__(self) -> None:
        self.by_word: dict[str, str] = {}  # lower-case surname (or full name's last word) → name as an answer
        self.titles: dict[str, str] = {}  # "the president" → name
        self.parties: dict[str, str] = {}  # what says a party, in lower case → its name
        self.phrases: dict[str, list[tuple[str, ...]]] = {}  # first word → the parties' names of several words
        self.party_words: set[str] = set()  # the later words of these
        self.women: set[str] = set()


_CAP = r"(?:(?:Gov|Sen|Rep|Mr|Mrs|Ms|Dr|St|Lt|Gen|Col|Rev)\.|[A-Z]\.(?:[A-Z]\.)?|[A-Z][A-Za-z\u00c0-\u024f'-]+)"
# The first capital is read first, so that the search runs at the speed of finding one.
_FIRST_CAP = r"[A-Z](?<!\w.)(?:(?:(?<=G)ov|(?<=S)en|(?<=R)ep|(?<=M)r|(?<=M)rs|(?<=M)s|(?<=D)r|(?<=S)t|(?<=L)t|(?<=G)en|(?<=C)ol|(?<=R)ev)\.|\.(?:[A-Z]\.)?|[A-Za-z\u00c0-\u024f'-]+)"
_RUN = re.compile(
    rf"{_FIRST_CAP}(?:,? (?:\"[A-Z][a-z]+\" )?(?:(?:de|van|von|der|la|el|bin|al|du|da|di) ){{0,2}}{_CAP}){{1,5}}"
)
# A surname that the text gives no first name: it leads, trails, or is led.
_RIVAL = re.compile(
    r"(?=[A-Zoablted])(?:\b(?:over|against|beats?|beating|leads?|leading|tops?|edges?|ahead of|trails?|trailing|behind|defeats?) ([A-Z][a-z\u00c0-\u024f]{3,})\b(?! (?:[A-Z]|voters|poll))"
    r"|\b([A-Z][a-z\u00c0-\u024f]{3,})(?= (?:leads|led|leading|trails|trailed|trailing|tops|edges|edged|beats|garnered|drew|at \d|with \d\d|(?:has|had|is at|was at) \d\d)))"
)
_PARTICLES = frozenset("le de van von der di da la el bin al du mac san st".split())
_TITLED = re.compile(
    r"(?=[FVPGSRMDCTNILfcndril])\b(?P<title>(?:Former |former |Vice |Prime )?(?:President|Governor|Gov\.|Sen\.|Senator|Rep\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Secretary|Mayor|Minister|Premier|Chancellor|Speaker|Sir|Congressman|Congresswoman|Chief Minister|Taoiseach|[Cc]andidate|[Nn]ominee|[Dd]emocrat|[Rr]epublican|[Ii]ndependent|[Ll]ibertarian))(?:-elect)? (?:(?:[A-Z][a-z\u00c0-\u024f]+|[A-Z]\.) ){0,3}?"
    r"(?P<last>(?:(?:Le|De|de|Van|van|Von|von|der|Di|Da|La) )*(?:O'|D'|Mc|Mac)?[A-Z][a-z\u00c0-\u024f]+(?:-[A-Z][a-z\u00c0-\u024f]+)?)\b"
)
# Capitalised words that are no surname.
_NOT_NAMES = frozenset(
    """university college institute center centre poll polls survey surveys research news post times journal today street house senate congress
    party court county city state states america united york hampshire jersey carolina dakota virginia mexico kingdom zealand island islands
    national american republican republicans democrat democrats democratic party primary election elections day night january february march april june july august
    september october november december monday tuesday wednesday thursday friday saturday sunday department administration committee council
    association group foundation bank company corp inc security reserve policy affairs public north south east west northern southern eastern
    western new old great supreme war act law bill plan care medicare medicaid healthcare insurance affairs opinion strategies analytics consulting
    voters voter adults americans british australian canadian latino hispanic black white trends panel iowa ohio florida texas
    nevada georgia michigan wisconsin pennsylvania arizona colorado minnesota maine california washington illinois massachusetts maryland
    project media network press international company union church school schools board office service services agency
    bureau commission league report reports index average super bowl cup wall deal new green house year years week month
    the in on at of for by with but and a an as if it its this that these those he she they we you i his her their our when while
    among only just about nearly more most some half overall still now also meanwhile however yet even asked according
    independents conservatives liberals labour tories men women whites blacks latinos hispanics district general attorney rights change climate
    sen gov rep mr mrs ms dr politics clear weather stations republicans democrats state statewide swing rust belt bible capitol hill
    daily weekly monthly english french german russian chinese japanese israeli iraqi iran iraq syria russia china ukraine israel gaza
    """.split()
)


_NEXT_CAPITAL = re.compile(r" (?:[A-Z]\. )?([A-Z][a-z\u00c0-\u024f'-]+)")
_PARTY_TAG = re.compile(r"\((?:R|D|I|L|DFL)(?:[-\u2013, ]+[A-Za-z. ]{1,20})?\)|, [RD]-[A-Z][A-Za-z.]{1,8},?")


@cache
def _places() -> frozenset[str]:
    found: set[str] = set()

    def walk(node: Any, key: str = "") -> None:
        if isinstance(node, dict):
            for name, value in node.items():
                if name not in ("names", "people", "alone"):
                    found.add(name.lower())
                walk(value, name)
        elif isinstance(node, list):
            found.update(str(x).lower() for x in node)

    walk(load("places"))
    return frozenset(found)


def is_place(word: str) -> bool:
    """Whether a lower-case word or phrase names a country, state or region."""
    return word in _places()


@cache
def us_states() -> frozenset[str]:
    """The states of the United States, lower case: their polls are polls of their own."""
    return frozenset(name.lower() for name in load("places")["states"]["United States"])


def _holders(published: dt.date | None) -> list[tuple[str, str]]:
    """Who held an office on a day: [("president", "Trump"), …]; none where the day is unknown."""
    if published is None:
        return []
    day = published.isoformat()
    return [(h["title"], h["name"]) for h in load("officeholders")["holder"] if h["from"] <= day < h["to"]]


_CAPITAL = re.compile(r"\b[A-Z][A-Za-z']*[a-z]")


@cache
def _known() -> list[tuple[str, str, bool, tuple[str, ...], bool]]:
    """Well-known persons: the surname as written, as an answer, whether it stands alone, and by-names ("Hillary")."""
    out = []
    for country in load("persons").values():
        for full, entry in country.items():
            surname, *others = entry["names"]
            at = full.lower().rfind(surname)
            if at < 0:
                continue
            last = full[at : at + len(surname)]
            others = [w.capitalize() for w in others if " " not in w and w.capitalize() in full.split()]
            out.append((last.split(" ")[-1], last, bool(entry.get("alone")), tuple(others), bool(entry.get("woman"))))
    return out


def find_names(folded: str, published: dt.date | None = None) -> Names:
    """Persons and parties of a document, by their capitals and titles."""
    names = Names()
    women = _women()
    _find_parties(folded, names)
    runs = dict.fromkeys(run for m in _RUN.finditer(folded) for run in m.group().split(", "))
    for run in runs:
        if not _of_party(run, names):
            found = _person(run)
            if found is not None:
                names.by_word.setdefault(found[0], found[1])
                if found[2] in women:
                    names.women.add(found[1])
    for m in _TITLED.finditer(folded):
        last = m.group("last")
        low = last.lower()
        if low in _NOT_NAMES or low in _TITLES or (low in women and low not in names.by_word):
            continue
        # "President Barack Obama": the surname comes after
        after = _NEXT_CAPITAL.match(folded, m.end())
        following = after.group(1).lower().removesuffix("'s") if after else ""
        if following in names.by_word:
            last = names.by_word[following]
            low = last.lower()
        names.by_word.setdefault(low.split(" ")[-1], last)
        title = m.group("title").lower().rstrip(".")
        if title in ("mrs", "ms"):
            names.women.add(names.by_word[low.split(" ")[-1]])
        if title in (
            "president",
            "vice president",
            "former president",
            "governor",
            "gov",
            "prime minister",
            "senator",
            "premier",
            "mayor",
            "chancellor",
        ):
            names.titles.setdefault({"gov": "governor"}.get(title, title), last)
    for m in _RIVAL.finditer(folded):
        last = m.group(1) or m.group(2)
        low = last.lower()
        if (
            low not in _NOT_NAMES
            and low not in _TITLES
            and low not in names.by_word
            and low not in names.party_words
            and low not in women
            and low not in roles()
            and not is_place(low)
        ):
            names.by_word[low] = last
    capitals = set(_CAPITAL.findall(folded))
    for surname, last, alone, others, woman in _known():
        if surname not in capitals and not others:
            continue
        if (
            woman
            and surname in capitals
            and not any(s == surname and a and not w for s, _, a, _, w in _known())
            and names.by_word.get(surname.lower(), last) == last
        ):
            names.women.add(last)
        if alone and surname in capitals:
            names.by_word.setdefault(surname.lower(), last)
        if names.by_word.get(last.lower().split(" ")[-1]) == last:
            for other in others:
                if other in capitals:
                    names.by_word.setdefault(other.lower(), last)
    for title, last in _holders(published):
        if last.lower().split(" ")[-1] in names.by_word:
            names.titles[title] = last
    return names


_SIDE = {w: re.compile(rf"(?<=[a-z,] ){w}\b") for w in ("Remain", "Leave")}


def _find_parties(folded: str, names: Names) -> None:
    """The parties of the countries whose parties the document names, by what says them."""
    automaton, countries = _countries()
    lower = " " + folded.lower().replace("\n", " ")  # a word begins after a blank
    named = {
        countries[i][0]
        for i, _, end in automaton.find_matches_as_indexes(lower, overlapping=True)
        if not lower[end : end + 1].isalnum()
    }
    for k, phrases in _titles_of_parties():
        if k not in named and sum(phrase in folded for phrase in phrases) > 1:
            named.add(k)  # "the Christian Democrats" beside "the Social Democrats"
    for k in sorted(named):
        names.parties.update(next(words for j, words in countries if j == k))
    if all(w in folded and pattern.search(folded) for w, pattern in _SIDE.items()):
        names.parties.update(remain="Remain", leave="Leave")
    for words in sorted((tuple(said.split()) for said in names.parties if " " in said), key=lambda words: -len(words)):
        names.phrases.setdefault(words[0], []).append(words)
        names.party_words.update(words[1:])


def _of_party(run: str, names: Names) -> bool:
    """Whether a run of capitalised words holds a party's name of several words."""
    words = run.lower().replace("'s", "").split()
    return any(tuple(words[i : i + len(p)]) == p for i, w in enumerate(words) for p in names.phrases.get(w, ()))


@cache
def _countries() -> tuple[ahocorasick_rs.AhoCorasick, list[tuple[int, dict[str, str]]]]:
    """What shows that a country's parties are spoken of, as an automaton; for each of its patterns the country."""
    patterns: list[str] = []
    countries: list[tuple[int, dict[str, str]]] = []
    for k, country in enumerate(load("parties").values()):
        words = {w: name for name, own in country.items() for w in own}
        for w in words.keys() - _SHARED:
            patterns.append(f" {w}")
            countries.append((k, words))
    return ahocorasick_rs.AhoCorasick(patterns), countries


@cache
def _titles_of_parties() -> list[tuple[int, list[str]]]:
    """For each country its shared party names of several words, as written: two of them show the country."""
    return [(k, [w.title().replace("'S", "'s").replace(" And ", " and ") for own in country.values() for w in own if " " in w and w in _SHARED]) for k, country in enumerate(load("parties").values())]


_FIRST_TOO = frozenset(
    "bill april june may will frank drew grant pat sue rob mark art".split()
)  # words that are first names as well


@lru_cache(1 << 15)  # the same names come again and again, also in other documents
def _person(run: str) -> tuple[str, str, str] | None:
    """A run of capitalised words: its last two are a person where neither is a place, a day, a body or a title.

    The surname's last word in lower case, the surname, and the first name in lower case.
    """
    words = [w for w in run.split() if w not in ("Jr.", "Sr.", "Jr", "Sr", "III", "II")]
    words = [w.removesuffix("'s").rstrip("'") for w in words]
    words = [w.rstrip(".") if len(w) > 3 else w for w in words]
    while words and (words[-1].lower() in _NOT_NAMES or words[-1].lower() in _TITLES):
        words.pop()
    if len(words) < 2:
        return None
    last, first = words[-1], words[-2]
    k = len(words) - 2
    if len(first) == 2 and first[1] == "." and k:  # a middle initial
        k -= 1
        first = words[k]
    while first.lower() in _PARTICLES and k:
        last = f"{first} {last}"
        k -= 1
        first = words[k]
    low = last.lower()
    if (
        len(last) < 3
        or (last.isupper() and len(last) > 3)
        or (first.lower() in _NOT_NAMES and first.lower() not in _FIRST_TOO)
        or first.lower() in _TITLES
        or not first[0].isupper()
    ):
        return None
    if is_place(low) and low not in ("jordan", "chad", "cuba"):
        return None
    if any(w.lower() in ("university", "college", "poll", "news", "institute", "research") for w in words):
        return None
    return low.split(" ")[-1], last, first.lower()


@cache
def _women() -> frozenset[str]:
    return frozenset(load("first_names")["women"])


# Party names that are also a bent of mind or another country's party: they count beside the country's other parties.
_SHARED = frozenset((
    "conservatives", "liberals", "greens", "national", "reform", "leave", "remain", "act", "inc", "lib", "labor", "congress", "green party",
    "liberal democrats", "christian democrats", "social democrats", "free democrats", "socialist party", "people's party", "popular party",
    "freedom party", "labor party", "liberal party", "left party", "blue and white", "new democracy", "democratic alliance", "law and justice",
    "moderate party", "nationals", "pan", "pri", "pp", "pd", "spo", "eff", "ppp", "sp", "new democrats", "workers' party", "liberal democratic party",
))  # fmt: skip


_RATED = frozenset("his her their its job lowest highest low poor performance".split())
_NOUN_SUPPORT = AnswerWord("support", "noun")
_MOVES = frozenset(
    "for among had has fell rose dropped climbed jumped stood stands sits slipped grew was is stayed remained".split()
)


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


_FIGURE_TAG = {"percent": "F", "fraction": "F", "points": "P", "signed": "+", "bare": "B"}
_NEVER = sys.maxsize  # stands behind the last figure


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
    role = roles()
    single, many = _answers()
    starts = {f.start: f for f in figures}
    ends = 0
    words = [m.span() for m in _TOKEN.finditer(folded, start, end)]
    if _GLUE.search(folded, start, end):
        whole, words = words, []
        for s, e in whole:
            glued = _GLUED.match(folded, s, e)
            words += [glued.span(1), (glued.end(1), e)] if glued else [(s, e)]
    masked = [(a, b) for a, b in masked if a < end and b > start] if masked else []
    by_word = names.by_word
    if "(" in folded[start:end] or "-" in folded[start:end]:
        for m in _PARTY_TAG.finditer(folded, start, end):
            words = [w for w in words if w[1] <= m.start() or w[0] >= m.end()]
    k = 0
    n = len(words)
    figure_starts = [*sorted(starts), _NEVER]
    fi = 0
    figure = figure_starts[0]
    while k < n:
        s, e = words[k]
        while figure < ends:
            fi += 1
            figure = figure_starts[fi]
        if s >= figure:
            f = starts[figure]
            fi += 1
            figure = figure_starts[fi]
            out.append(Item(_FIGURE_TAG[f.unit], f.start, f.end, f, ""))
            ends = f.end
            while k < n and words[k][0] < f.end:
                k += 1
            continue
        if s < ends:
            k += 1
            continue
        if e > figure:
            e = figure  # a token that runs into a figure
        word = lower[s:e]
        c = word[0]
        if not (c.isalpha() or c.isdigit() or c in "$\u00a3\u20ac"):
            out.append(Item(_PUNCT.get(word, "."), s, e, None, word))
            k += 1
            continue
        poss = False
        if "'" in word:
            if word.endswith("'s") and len(word) > 2:
                word, poss = word[:-2], True
            elif word.endswith("'"):
                word, poss = word[:-1], True
            if word.startswith("who'"):
                word = "who"
        phrases = many.get(word)
        if phrases is not None and not poss:
            hit = None
            for parts, letter, answer in phrases:
                j = k + len(parts)
                if j <= n and all(lower[words[k + q][0] : words[k + q][1]] == parts[q] for q in range(1, len(parts))):
                    hit = (j, letter, answer)
                    break
            if hit:
                j, letter, answer = hit
                out.append(Item(letter, s, words[j - 1][1], answer, lower[s : words[j - 1][1]]))
                ends = words[j - 1][1]
                k = j
                continue
        item: Item | None = None
        first = folded[s]
        capital = first != c and first.isupper()
        if capital and masked and any(a <= s < b for a, b in masked):
            item = Item("Z", s, e, None, word)
        elif capital:
            if word in names.phrases:
                said = _phrase(lower, words, k, names.phrases[word])
                if said:
                    item = Item("N", s, words[k + len(said) - 1][1], names.parties[" ".join(said)], " ".join(said))
                    out.append(item)
                    k += len(said)
                    ends = item.end
                    continue
            # "Le Pen", "Trump", "Mr. Obama": the surname carries the name
            name = by_word.get(word)
            if name is not None:
                if (
                    out
                    and out[-1].tag == "N"
                    and out[-1].value == name
                    and out[-1].end == s - 1
                    and not out[-1].word.endswith("'s")
                ):
                    s = out.pop().start  # "Hillary Clinton"
                item = Item("N", s, e, name, word)
            elif word in names.parties:
                item = Item("N", s, e, names.parties[word], word)
        if item is None:
            got = single.get(word)
            if got is not None:
                item = Item(got[0], s, e, got[1], word)
            else:
                letter2 = role.get(word)
                if letter2 is not None and not (word == "may" and capital and out):
                    item = Item(letter2, s, e, None, word)
                else:
                    item = Item("Z" if capital else "z", s, e, None, word)
        if (
            word in ("rating", "ratings")
            and item.tag in "zAKR"
            and item.value is None
            and out
            and (out[-1].word in _RATED or out[-1].word.endswith("'s"))
        ):
            item = Item("R", s, e, AnswerWord("approve", "noun"), word)
        if word in _MOVES and out and out[-1].word == "support" and out[-1].tag == "V":
            out[-1].tag, out[-1].value = "R", _NOUN_SUPPORT  # "support for the law jumped", "found support had climbed"
        if poss and item.tag != "N":
            item.value = item.value or "'s"
        elif poss:
            item.word = word + "'s"
        out.append(item)
        k += 1
    while figure_starts[fi] != _NEVER:
        f = starts[figure_starts[fi]]
        fi += 1
        if f.start >= ends and f.end <= end:
            out.append(Item(_FIGURE_TAG[f.unit], f.start, f.end, f, ""))
            ends = f.end
    return out
