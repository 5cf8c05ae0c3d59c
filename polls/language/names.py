"""Persons, parties and places of a document, by their capitals, titles and what everybody knows."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Any

import ahocorasick_rs

from polls.language.hints import Hint
from polls.language.segment import Sentence
from polls.language.tokens import roles
from polls.lexicon.loader import load

TITLES = frozenset(
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
_LED = (
    "|".join(
        rf"(?<=\b{verb} .)"
        for verb in "over against beat beats beating lead leads leading top tops edge edges trail trails trailing behind defeat defeats".split()
    )
    + r"|(?<=\bahead of .)"
)
_RIVAL = re.compile(
    r"([A-Z](?<!\w.)(?:"
    rf"(?<=(?:er|st|at|ts|ng|ad|ds|op|ps|ge|es|of|il|ls|nd) .)(?:{_LED})"
    r"[a-z\u00c0-\u024f]{3,}\b(?! (?:[A-Z]|voters|poll))"
    r"|[a-z\u00c0-\u024f]{3,}(?= (?:leads|led|leading|trails|trailed|trailing|tops|edges|edged|beats|garnered|drew|at \d|with \d\d|(?:has|had|is at|was at) \d\d))))"
)
PARTICLES = frozenset("le de van von der di da la el bin al du mac san st".split())
_TITLED = re.compile(
    r"\b(?P<title>(?:Former |former |Vice |Prime )?(?:President|Governor|Gov\.|Sen\.|Senator|Rep\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Secretary|Mayor|Minister|Premier|Chancellor|Speaker|Sir|Congressman|Congresswoman|Chief Minister|First Minister|Taoiseach|[Cc]andidate|[Nn]ominee|[Dd]emocrat|[Rr]epublican|[Ii]ndependent|[Ll]ibertarian))(?:-elect)? (?:(?:[A-Z][a-z\u00c0-\u024f]+|[A-Z]\.) ){0,3}?"
    r"(?P<last>(?:(?:Le|De|de|Van|van|Von|von|der|Di|Da|La) )*(?:O'|D'|Mc|Mac)?[A-Z][a-z\u00c0-\u024f]+(?:-[A-Z][a-z\u00c0-\u024f]+)?)\b"
)
# What it begins with.
_TITLE_BEGINS = (
    "Former ", "former ", "Vice ", "Prime ", "President", "Governor", "Gov.", "Sen.", "Senator", "Rep.", "Mr", "Ms", "Dr", "Secretary",
    "Mayor", "Minister", "Premier", "Chancellor", "Speaker", "Sir", "Congress", "Chief Minister", "First Minister", "Taoiseach", "Candidate", "candidate",
    "Nominee", "nominee", "Democrat", "democrat", "Republican", "republican", "Independent", "independent", "Liberal", "Libertarian",
    "liberal", "libertarian",
)  # fmt: skip
# Capitalised words that are no surname.
NOT_NAMES = frozenset(
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
    proposition amendment measure initiative referendum
    wire herald tribune gazette chronicle bulletin courier dispatch telegraph inquirer examiner sentinel
    daily weekly monthly english french german russian chinese japanese israeli iraqi iran iraq syria russia china ukraine israel gaza
    """.split()
)


_NEXT_WORD = re.compile(r" ([a-z]+)")
_NEXT_CAPITAL = re.compile(r" (?:[A-Z]\. )?([A-Z][a-z\u00c0-\u024f'-]+)")


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


@lru_cache(maxsize=4096)
def holders(published: dt.date | None, country: str | None = None) -> tuple[tuple[str, str], ...]:
    """Who held an office on a day, by the full name: (("president", "Donald Trump"), …); none where the day is unknown."""
    if published is None:
        return ()
    day = published.isoformat()
    return tuple(
        (h["title"], h["name"])
        for h in load("officeholders")["holder"]
        if h["from"] <= day < h["to"] and country in (None, h["country"])
    )


_CAPITAL = re.compile(r"[A-Z](?<!\w.)[A-Za-z']*[a-z]")


def _acts(folded: str, surname: str) -> bool:
    """Whether a well-known surname that others bear too, told with no first name, does what persons do: "Harris had"."""
    acting = 0
    i = folded.find(surname + " ")
    while i >= 0 and acting < 2:
        word = _NEXT_WORD.match(folded, i + len(surname))
        acting += (
            word is not None
            and roles().get(word.group(1), "") in ("H", "E", "M", "L", "T")
            and not folded[i - 1].isalpha()
        )
        i = folded.find(surname + " ", i + 1)
    return acting >= 2


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


@cache
def _known_by() -> dict[str, list[int]]:
    """The places in :func:`_known` of the persons whom a capitalised word may name."""
    out: dict[str, list[int]] = {}
    for i, (surname, _, _, others, _) in enumerate(_known()):
        for word in {surname, *others}:
            out.setdefault(word, []).append(i)
    return out


# What stands beside a surname that leads, trails or is led (:data:`_RIVAL`).
_CONTEST = Hint((
    "over ", "against ", "beat ", "beats", "beating ", "lead ", "leads", "leading", " led", "top ", "tops", "edge ", "edges", "edged", "trail ",
    "trails", "trailed", "trailing", "behind ", "defeat ", "defeats ", "ahead of ", " garnered", " drew",
    *(f" {word} {digit}" for word in ("at", "with", "has", "had") for digit in "0123456789"),
))  # fmt: skip


def _rivals(folded: str, found: Sequence[Sentence] | None) -> Iterator[str]:
    """The surnames that lead, trail or are led; ``found`` are the sentences of the text, marked with their hints."""
    if found is None:
        yield from _RIVAL.findall(folded)
        return
    for s in found:
        if s.may & _CONTEST.bit:
            yield from _RIVAL.findall(folded, s.start, s.end)


def find_names(
    folded: str,
    published: dt.date | None = None,
    lower: str | None = None,
    sentences: Sequence[Sentence] | None = None,
) -> Names:
    """Persons and parties of a document, by their capitals and titles.

    ``lower`` is the text in lower case and ``sentences`` are its sentences (:func:`polls.language.hints.mark`), where known.
    """
    names = Names()
    women = _women()
    titled, countries = _capitals(folded)
    _find_parties(folded, folded.lower() if lower is None else lower, countries, names)
    runs = dict.fromkeys(run for m in _RUN.finditer(folded) for run in m.group().split(", "))
    for run in runs:
        if not _of_party(run, names):
            found = _person(run)
            if found is not None:
                names.by_word.setdefault(found[0], found[1])
                if found[2] in women:
                    names.women.add(found[1])
    end = 0
    holders_here: dict[str, list[str]] = {}
    for start in titled:
        m = _TITLED.match(folded, start) if start >= end else None
        if m is None:
            continue
        end = m.end()
        last = m.group("last")
        low = last.lower()
        if low in NOT_NAMES or low in TITLES or (low in women and low not in names.by_word):
            continue
        # "President Barack Obama": the surname comes after
        after = _NEXT_CAPITAL.match(folded, end)
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
            "taoiseach",
            "first minister",
            "chief minister",
        ):
            held = {"gov": "governor"}.get(title, title)
            if last not in (holding := holders_here.setdefault(held, [])) and len(holding) < 8:
                holding.append(last)
    for held, holding in holders_here.items():
        names.titles[held] = max(holding, key=folded.count)  # of two presidents the one that the text is about
    for last in _rivals(folded, sentences):
        low = last.lower()
        if (
            low not in NOT_NAMES
            and low not in TITLES
            and low not in names.by_word
            and low not in names.party_words
            and low not in women
            and low not in roles()
            and not is_place(low)
        ):
            names.by_word[low] = last
    capitals = set(_CAPITAL.findall(folded))
    known, known_by = _known(), _known_by()
    for i in sorted({i for word in capitals & known_by.keys() for i in known_by[word]}):
        surname, last, alone, others, woman = known[i]
        if (
            woman
            and surname in capitals
            and not any(s == surname and a and not w for s, _, a, _, w in known)
            and names.by_word.get(surname.lower(), last) == last
        ):
            names.women.add(last)
        if surname in capitals and (alone or _acts(folded, surname)):
            names.by_word.setdefault(surname.lower(), last)
        if names.by_word.get(last.lower().split(" ")[-1]) == last:
            for other in others:
                if other in capitals:
                    names.by_word.setdefault(other.lower(), last)
    for title, full in holders(published):
        named = names.by_word.get(full.lower().rpartition(" ")[2])
        if named is not None:
            names.titles[title] = named
    if "president" in names.titles:
        names.titles.setdefault("head of state", names.titles["president"])
    return names


# The sides of a referendum, written as names.
_SIDE = {
    w: re.compile(
        rf"(?<=[a-z,] ){w}\b(?!\.? ?\d)|\b{w}(?= (?:leads?|is|was|has|had|on|stands|side|camp|vote|campaign)\b)"
    )
    for w in ("Remain", "Leave", "Yes", "No")
}


@cache
def _index() -> tuple[ahocorasick_rs.AhoCorasick, list[int]]:
    """What titles begin with (-1) and names of parties as titles (their country), as an automaton."""
    begins = dict.fromkeys(_TITLE_BEGINS, -1)
    phrases = [(phrase, k) for k, phrases in _titles_of_parties() for phrase in phrases]
    return _dfa([*begins, *(phrase for phrase, _ in phrases)]), [*begins.values(), *(k for _, k in phrases)]


def _dfa(patterns: list[str]) -> ahocorasick_rs.AhoCorasick:
    return ahocorasick_rs.AhoCorasick(patterns, implementation=ahocorasick_rs.Implementation.DFA)


def _capitals(folded: str) -> tuple[list[int], set[int]]:
    """Where titles may begin, in order, and the countries of which two parties are named by titles that others share."""
    automaton, kinds = _index()
    titled: set[int] = set()
    phrases: set[int] = set()
    for i, start, _ in automaton.find_matches_as_indexes(folded, overlapping=True):
        if kinds[i] < 0:
            titled.add(start)
        else:
            phrases.add(i)
    countries = [kinds[i] for i in phrases]
    return sorted(titled), {k for k in countries if countries.count(k) > 1}


def _find_parties(folded: str, lower: str, named: set[int], names: Names) -> None:
    """The parties of the countries whose parties the document names, by what says them.

    ``named`` are countries known already: "the Christian Democrats" beside "the Social Democrats".
    """
    automaton, countries = _countries()
    for i, start, end in automaton.find_matches_as_indexes(lower, overlapping=True):
        if (
            (not start or lower[start - 1] in " \n(")
            and not lower[end : end + 1].isalnum()
            and folded.startswith(countries[i][2], start)
        ):
            named.add(countries[i][0])
    for k in sorted(named, reverse=True):  # the countries told first have the last word
        names.parties.update(next(words for j, words, _ in countries if j == k))
    for one, other in (("Remain", "Leave"), ("Yes", "No")):
        if all(w in folded and _SIDE[w].search(folded) for w in (one, other)):
            names.parties.update({one.lower(): one, other.lower(): other})
    for words in sorted((tuple(said.split()) for said in names.parties if " " in said), key=lambda words: -len(words)):
        names.phrases.setdefault(words[0], []).append(words)
        names.party_words.update(words[1:])


def _of_party(run: str, names: Names) -> bool:
    """Whether a run of capitalised words holds a party's name of several words."""
    if not names.phrases:
        return False
    words = run.lower().replace("'s", "").split()
    return any(
        tuple(words[i : i + len(p)]) == p for i, w in enumerate(words) if w in names.phrases for p in names.phrases[w]
    )


@cache
def _countries() -> tuple[ahocorasick_rs.AhoCorasick, list[tuple[int, dict[str, str], str]]]:
    """What shows that a country's parties are spoken of, as an automaton.

    For each of its patterns the country, its parties, and how the pattern begins where it is one's name: with a capital,
    and an abbreviation in capitals ("PAS", "ANO").
    """
    patterns: list[str] = []
    countries: list[tuple[int, dict[str, str], str]] = []
    for k, country in enumerate(load("parties").values()):
        words = {w: name for name, own in country.items() for w in own}
        for w, name in words.items():
            if w not in _SHARED:
                patterns.append(w)
                short = len(w) < 5 and name.lower() != w
                countries.append((k, words, w.upper() if short else w[0].upper()))
    return _dfa(patterns), countries


@cache
def _titles_of_parties() -> list[tuple[int, list[str]]]:
    """For each country its shared party names of several words, as written: two of them show the country."""
    return [
        (
            k,
            [
                w.title().replace("'S", "'s").replace(" And ", " and ")
                for own in country.values()
                for w in own
                if " " in w and w in _SHARED
            ],
        )
        for k, country in enumerate(load("parties").values())
    ]


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
    while words and (words[-1].lower() in NOT_NAMES or words[-1].lower() in TITLES):
        words.pop()
    if len(words) < 2:
        return None
    last, first = words[-1], words[-2]
    k = len(words) - 2
    if len(first) == 2 and first[1] == "." and k:  # a middle initial
        k -= 1
        first = words[k]
    while first.lower() in PARTICLES and k:
        last = f"{first} {last}"
        k -= 1
        first = words[k]
    low = last.lower()
    if (
        len(last) < 3
        or (last.isupper() and len(last) > 3)
        or (first.lower() in NOT_NAMES and first.lower() not in _FIRST_TOO)
        or first.lower() in TITLES
        or not first[0].isupper()
    ):
        return None
    if (is_place(low) or is_place(f"{first} {last}".lower())) and low not in ("jordan", "chad", "cuba"):
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
    "con", "lab", "da", "pt", "nd", "rn", "dem", "tpp", "ncp", "psi", "cpc", "ppc", "udc", "ccc", "mdc", "dpp", "cpp", "moderates", "independents",
    "democratic party", "labour party", "conservative party", "reform party", "national party", "justice party", "independence party",
    "progressive party", "republican proposal", "republicans party", "centre party", "center party", "pirate party", "green left party",
    "the left", "left alliance", "left bloc", "new left", "third way", "free voters", "five star", "five stars", "5-star", "grand alliance",
    "national coalition", "social liberals", "liberal initiative", "liberal alliance", "democratic coalition", "social democratic party",
    "progressives party", "national liberal party", "people power", "alliance party", "your party", "socialist people's party",
    "democratic progressive party", "christian democratic party", "progressive conservatives", "wiper", "jubilee", "teals", "congress of the people",
    "moderate party", "nationals", "pan", "pri", "pp", "pd", "spo", "eff", "ppp", "sp", "new democrats", "workers' party", "liberal democratic party",
))  # fmt: skip
