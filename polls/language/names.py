"""Persons, parties and places of a document, by their capitals, titles and what everybody knows."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import Any

import ahocorasick_rs

from polls.language import bystanders, parties, told_parties, well_known
from polls.language.calendars import MONTH_FORMS
from polls.language.hints import Hint
from polls.language.offices import former_holders, holders
from polls.language.quick import quick
from polls.language.segment import Sentence
from polls.language.tokens import roles
from polls.lexicon.loader import load

# A word with a capital.
CAPITALISED = quick(r"[A-Z](?<!\w.)[A-Za-z\u00c0-\u024f'-]+")


class Names:
    """The persons and parties of a document: what may be an answer in a vote question."""

    __slots__ = ("_count", "_people", "by_word", "parties", "party_words", "phrases", "standing", "titles", "women")

    def __init__(self) -> None:
        self._count = 0
        self._people: frozenset[str] = frozenset()
        self.by_word: dict[str, str] = {}  # lower-case surname (or full name's last word) → name as an answer
        self.titles: dict[str, str] = {}  # "the president" → name
        self.parties: dict[str, str] = {}  # what says a party, in lower case → its name
        self.phrases: dict[str, list[tuple[str, ...]]] = {}  # first word → the parties' names of several words
        self.party_words: set[str] = set()  # the later words of these
        self.women: set[str] = set()
        self.standing: frozenset[str] = frozenset()  # persons who are led, backed or given a figure

    @property
    def people(self) -> frozenset[str]:
        """Names as answers, of persons."""
        if self._count != len(self.by_word):  # only ever added to
            self._count, self._people = len(self.by_word), frozenset(self.by_word.values())
        return self._people

    def add_parties(self, found: dict[str, str]) -> None:
        """Adds parties, by what says them in lower case; names of several words by the first of them too."""
        self.parties.update(found)
        # a bracket is a word of its own
        apart = (said.replace("(", "( ").replace(")", " )") for said in found if " " in said)
        for words in sorted((tuple(said.split()) for said in apart), key=lambda words: -len(words)):
            self.phrases.setdefault(words[0], []).append(words)
            self.party_words.update(words[1:])

    def drop(self, out: frozenset[str]) -> None:
        """Forgets persons, and what they are called."""
        self.by_word = {word: name for word, name in self.by_word.items() if name not in out}
        self.titles = {title: name for title, name in self.titles.items() if name not in out}

    def of_party(self, run: str) -> bool:
        """Whether a run of capitalised words holds a party's name of several words."""
        if not self.phrases:
            return False
        words = run.lower().replace("'s", "").split()
        return any(
            tuple(words[i : i + len(p)]) == p for i, w in enumerate(words) if w in self.phrases for p in self.phrases[w]
        )


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
        for verb in "over against beat beats beating lead leads leading led top tops topped edge edges edged trail trails trailing trailed behind defeat defeats".split()
    )
    + r"|(?<=\bahead of .)"
)
_RIVAL = re.compile(
    r"([A-Z](?<!\w.)(?:"
    rf"(?<=(?:er|st|at|ts|ng|ad|ds|op|ps|ge|es|of|il|ls|nd|ed) .)(?:{_LED})"
    r"[a-z\u00c0-\u024f]{3,}\b(?! (?:[A-Z]|voters|poll))"
    r"|(?<!\bof .)(?<!\bin .)(?<!\bfrom .)[a-z\u00c0-\u024f]{3,}(?= (?:leads|led|leading|ahead of|ahead by|trails|trailed|trailing|tops|edges|edged|beats|garnered|drew|at \d|with \d\d|(?:has|had|is at|was at) \d\d))))"
)
# With these places begin, and no person's first name: "El Paso", "Santa Clara".
_PLACED = frozenset("el los las san santa sao saint fort mount".split())
PARTICLES = frozenset("le de van von der di da la el bin al du mac san st".split())
_TITLE = (
    r"(?:Former |former |Vice |Prime )?(?:President|Governor|Gov\.|Sen\.|Senator|Rep\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Secretary|Mayor|Minister"
    r"|Premier|Chancellor|Speaker|Sir|Congressman|Congresswoman|Chief Minister|First Minister|Taoiseach|[Cc]andidate|[Nn]ominee|[Dd]emocrat"
    r"|[Rr]epublican|[Ii]ndependent|[Ll]ibertarian)"
)
_TITLED = re.compile(
    rf"\b(?P<title>{_TITLE})(?:-elect)? (?:(?:[A-Z][a-z\u00c0-\u024f]+|[A-Z]\.) ){{0,3}}?"
    r"(?P<last>(?:(?:Le|De|de|Van|van|Von|von|der|Di|Da|La) )*(?:O'|D'|Mc|Mac)?[A-Z][a-z\u00c0-\u024f]+(?:-[A-Z][a-z\u00c0-\u024f]+)?)\b"
)
# What it begins with.
_TITLE_BEGINS = (
    "Former ", "former ", "Vice ", "Prime ", "President", "Governor", "Gov.", "Sen.", "Senator", "Rep.", "Mr", "Ms", "Dr", "Secretary",
    "Mayor", "Minister", "Premier", "Chancellor", "Speaker", "Sir", "Congress", "Chief Minister", "First Minister", "Taoiseach", "Candidate", "candidate",
    "Nominee", "nominee", "Democrat", "democrat", "Republican", "republican", "Independent", "independent", "Liberal", "Libertarian",
    "liberal", "libertarian",
)  # fmt: skip


@cache
def no_surnames() -> frozenset[str]:
    """Words that are no surname, in lower case, however they are written."""
    return frozenset(load("names")["no_surnames"])


@cache
def title_words() -> frozenset[str]:
    """Words before a surname that say what somebody is."""
    return frozenset(load("names")["titles"])


@cache
def _no_names() -> frozenset[str]:
    return no_surnames() | title_words()


@cache
def _first_names_too() -> frozenset[str]:
    return frozenset(load("names")["first_names_too"])


_NEXT_CAPITAL = re.compile(
    r" (?:[A-Z]\. |(?:(?:d[aeo]s?|van|von|der|di|bin|al|el|la|le) ){1,2})?([A-Z][A-Za-z\u00c0-\u024f'-]+)"
)


@cache
def _places() -> frozenset[str]:
    found: set[str] = set()

    def walk(node: Any) -> None:
        if isinstance(node, dict):
            for name, value in node.items():
                if name not in ("names", "people", "alone"):
                    found.add(name.lower())
                walk(value)
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


# What stands beside a surname that leads, trails or is led (:data:`_RIVAL`).
_CONTEST = Hint((
    "over ", "against ", "beat ", "beats", "beating ", "lead ", "leads", "leading", " led", "top ", "tops", "edge ", "edges", "edged", "trail ",
    "trails", "trailed", "trailing", "behind ", "defeat ", "defeats ", "ahead of ", "ahead by ", " garnered", " drew",
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
    polled: Iterable[str] = (),
) -> Names:
    """Persons and parties of a document, by their capitals and titles.

    ``lower`` is the text in lower case and ``sentences`` are its sentences (:func:`polls.language.hints.mark`), where
    known; ``polled`` are the codes of countries in which pollsters ask that it names.
    """
    names = Names()
    titled, countries = _capitals(folded)
    countries.update(k for code in polled if (k := parties.of_country(code)) is not None)
    lower = folded.lower() if lower is None else lower
    known = parties.find(folded, lower, countries)
    names.add_parties({**told_parties.find(folded, lower, known), **known})
    _add_persons(folded, names)
    _add_titled(folded, titled, names)
    _add_rivals(folded, sentences, names)
    well_known.add(folded, names)
    names.standing, out = bystanders.find(folded, names)
    if out:
        names.drop(out)
    for title, full in holders(published):
        named = names.by_word.get(full.lower().rpartition(" ")[2])
        if named is not None:
            names.titles[title] = named
    held = set(names.titles.values())
    for title, full in former_holders(published):
        named = names.by_word.get(full.lower().rpartition(" ")[2])
        if named is not None and named not in held:
            names.titles.setdefault(title, named)
    if "president" in names.titles:
        names.titles.setdefault("head of state", names.titles["president"])
    return names


_DATED = re.compile(rf" (?:{MONTH_FORMS})\.?$", re.I)
_DAY = re.compile(r"\.? \d")


def _no_date(run: re.Match[str]) -> str:
    """A run of capitals without the month that a day follows: "Health Care and Immigration [May] 31"."""
    return _DATED.sub("", run.group()) if _DAY.match(run.string, run.end()) else run.group()


def _add_persons(folded: str, names: Names) -> None:
    """Persons who are told with a first name."""
    women = _women()
    titled = frozenset[str]()
    if '"' in folded:  # "Adult Personal Use of Marijuana," a measure
        quoted = (m.group() for m in _QUOTED_TITLE.finditer(folded))
        titled = frozenset(run.group() for words in quoted for run in _RUN.finditer(words))
    of_surname: list[tuple[str, str]] = []  # a surname, and the word before it where it is all there is
    runs = dict.fromkeys(run for m in _RUN.finditer(folded) for run in _no_date(m).split(", "))
    for whole in runs:
        # "Sinn Féin's Ann Poe", "Ann Poe's Progressive Conservatives"
        parts = _OWNER.split(whole) if "'" in whole and names.of_party(whole) else [whole]
        for run in parts:
            found = None if names.of_party(run) else _person(run)
            if found is None or _no_surname(folded, found) or (run in titled and found[2] not in first_names()):
                continue
            if run.lower() == f"{found[2]} {found[0]}":
                of_surname.append((found[0], run.split()[0]))
            own = _called_by(run, found[1], folded) if " " in found[1] else found[1]
            names.by_word.setdefault(found[0], own)
            names.by_word.setdefault(own.lower().rpartition(" ")[2], own)
            if "-" in found[2] and run.lower().removesuffix("'s").endswith(found[2]):
                names.by_word.setdefault(found[2], own)
            if found[2] in women:
                names.women.add(own)
    _add_first_names(folded, {run.split()[0]: run for run in runs}, names)
    doing = {low for low, first in of_surname if _does(folded, low.capitalize(), first, names)}
    if doing:
        names.drop(frozenset(names.by_word[low] for low in doing))


def _add_first_names(folded: str, runs: dict[str, str], names: Names) -> None:
    """Persons whom a text calls by their first name alone, again and again: "Raila", "Jacinda".

    Their name is told in full where the text does so more often than it calls them by their last.
    """
    for first, run in runs.items():
        low, words = first.lower(), run.removesuffix("'s").split()
        own = names.by_word.get(words[-1].lower()) if len(words) == 2 else None
        if own is None or own != words[-1] or low in names.by_word or low in roles() or is_place(low) or len(low) < 4:
            continue
        if low in no_surnames() or low in title_words() or folded.count(f"{first} ") < 3:
            continue
        alone = len(re.findall(rf"\b{re.escape(first)}(?:'s)? (?=[a-z0-9])", folded))
        others = len(set(re.findall(rf"\b{re.escape(first)} ([A-Z][a-z]+)", folded)) - {own})
        if alone < 2 or others:
            continue
        if alone <= len(re.findall(rf"(?<!{re.escape(first)} )\b{re.escape(own)}\b", folded)):
            names.by_word[low] = own
            continue
        full = f"{first} {own}"
        names.by_word = {word: full if name == own else name for word, name in names.by_word.items()}
        names.by_word[low] = full
        if own in names.women:
            names.women.add(full)


def _does(folded: str, last: str, first: str, names: Names) -> bool:
    """Whether a capital behind somebody's surname is what a headline says is done: "Doe Opens 9-Point Lead"."""
    person = names.by_word.get(first.lower())
    if person is None or not last.endswith(("s", "ed")) or person.lower() != first.lower():
        return False
    alone = len(re.findall(rf"\b{re.escape(last)}\b", folded))
    return alone == len(re.findall(rf"\b{re.escape(first)} {re.escape(last)} (?=[A-Z0-9])", folded))


# A title in quotation marks: capitals, and one of the words that titles have in small letters.
_QUOTED_TITLE = re.compile(
    r"\"(?:[A-Z][\w'-]* ){1,6}(?:of|to|for|the|and|in|on|a|by) (?:(?:[A-Z][\w'-]*|of|to|for|the|and|in|on|a|by)[ ,.]{0,2}){1,8}\""
)


def _no_surname(folded: str, found: tuple[str, str, str]) -> bool:
    """Whether a last word is a common one of the text behind what is no first name: "Personal Use" where people use it."""
    low, last, first = found
    if first in first_names() or len(first) < 3 or " " in last:
        return first.endswith(("'d", "'ll", "'re", "'ve"))
    return f" {low} " in folded


def _called_by(run: str, last: str, folded: str) -> str:
    """What a person with a long name is called: "Lula" of "Luiz Inácio Lula da Silva", where a text has it alone more often."""
    words = [word for word in run.split()[1:] if word[0].isupper() and word not in last]
    alone = {
        word: len(re.findall(rf"(?<![A-Za-z] ){word} (?=[a-z])|[a-z.,] {word}(?: [a-z]|'s)", folded)) for word in words
    }
    most = max(alone, key=lambda word: alone[word], default=last)
    return most if alone.get(most, 0) > max(2, folded.count(last) - 1) else last


_OWNER = re.compile(r"'s? ")
_DEPUTIES = ("Deputy ", "deputy ", "Shadow ", "shadow ", "Assistant ")
# Offices whose holder a text may call by the office alone: "the governor".
_HELD = frozenset(
    ("president", "vice president", "former president", "governor", "prime minister", "senator", "premier", "mayor", "chancellor",
     "taoiseach", "first minister", "chief minister")
)  # fmt: skip


def _add_titled(folded: str, titled: Sequence[int], names: Names) -> None:
    """Persons with a title, which may begin at some places, and who is meant by a title alone."""
    women, no_names = _women(), _no_names()
    end = 0
    holders_here: dict[str, list[str]] = {}
    for start in titled:
        m = _TITLED.match(folded, start) if start >= end else None
        if m is None:
            continue
        end = m.end()
        last = m.group("last")
        low = last.lower()
        # "President Barack Obama": the surname comes after
        after = _NEXT_CAPITAL.match(folded, end)
        while after:
            following = after.group(1).lower().removesuffix("'s")
            if following in names.by_word:
                last = names.by_word[following]
                low = last.lower()
            after = _NEXT_CAPITAL.match(folded, after.end())
        if low in no_names or (low in women and low not in names.by_word):
            continue
        names.by_word.setdefault(low.split(" ")[-1], last)
        title = m.group("title").lower().rstrip(".")
        if title in ("mrs", "ms"):
            names.women.add(names.by_word[low.split(" ")[-1]])
        held = {"gov": "governor"}.get(title, title)
        if folded.endswith(_DEPUTIES, 0, m.start()):
            continue  # "Deputy Prime Minister Jane Roe" is not the prime minister
        if held.removeprefix("former ") in _HELD:
            holding = holders_here.setdefault(held, [])
            if last not in holding and len(holding) < 8:
                holding.append(last)
    for held, holding in holders_here.items():
        names.titles[held] = max(holding, key=folded.count)  # of two presidents the one that the text is about


@cache
def _place_ends() -> frozenset[str]:
    """With what places of several words end: "Valley", "Luzon"."""
    return frozenset(name.rpartition(" ")[2] for name in _places() if " " in name)


def _add_rivals(folded: str, sentences: Sequence[Sentence] | None, names: Names) -> None:
    """Persons who lead, trail or are led, told by the surname alone."""
    women, no_names = _women(), _no_names()
    for last in _rivals(folded, sentences):
        low = last.lower()
        if (
            low not in no_names
            and low not in names.by_word
            and low not in names.party_words
            and low not in women
            and low not in roles()
            and (low in well_known.surnames() or not (is_place(low) or low in _place_ends()))
        ):
            names.by_word[low] = last


@cache
def _index() -> tuple[ahocorasick_rs.AhoCorasick, list[int]]:
    """What titles begin with (-1) and names of parties as titles (their country), as an automaton."""
    begins = dict.fromkeys(_TITLE_BEGINS, -1)
    phrases = [(phrase, k) for k, phrases in parties.titles() for phrase in phrases]
    return parties.dfa([*begins, *(phrase for phrase, _ in phrases)]), [*begins.values(), *(k for _, k in phrases)]


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


def _is_surname(words: list[str]) -> bool:
    """Whether a plain word is a surname behind a first name: "Mark Green"."""
    if len(words) < 2 or words[-1].lower() not in _surnames_too():
        return False
    return words[-2].lower() in first_names()


@lru_cache(1 << 15)  # the same names come again and again, also in other documents
def _person(run: str) -> tuple[str, str, str] | None:
    """A run of capitalised words: its last two are a person where neither is a place, a day, a body or a title.

    The surname's last word in lower case, the surname, and the first name in lower case.
    """
    no_names = _no_names()
    words = [w for w in run.split() if w not in ("Jr.", "Sr.", "Jr", "Sr", "III", "II")]
    words = [w.removesuffix("'s").rstrip("'") for w in words]
    words = [w.rstrip(".") if len(w) > 3 else w for w in words]
    while words and words[-1].lower() in no_names and not _is_surname(words):
        words.pop()
    if len(words) < 2:
        return None
    last, first = words[-1], words[-2]
    k = len(words) - 2
    if len(first) == 2 and first[1] == "." and k:  # a middle initial
        k -= 1
        first = words[k]
    while first.lower() in PARTICLES and k and not _is_first(words, k):
        last = f"{first} {last}"
        k -= 1
        first = words[k]
    low = last.lower()
    if (
        len(last) < 3
        or (last.isupper() and len(last) > 3)
        or (first.lower() in no_surnames() and first.lower() not in _first_names_too())
        or first.lower() in title_words()
        or first.lower() in _PLACED
        or not first[0].isupper()
    ):
        return None
    if (is_place(low) or is_place(f"{first} {last}".lower()) or is_place(run.lower())) and low not in (
        "jordan",
        "chad",
        "cuba",
    ):
        return None
    if any(w.lower() in ("university", "college", "poll", "news", "institute", "research") for w in words):
        return None
    if _GIVEN.fullmatch(last) and first.lower() not in first_names() and first.lower() not in roles():
        return first.lower(), first, low  # "Lai Ching-te", "Lee Jae-myung": the family's name comes first
    return low.split(" ")[-1], last, first.lower()


_GIVEN = re.compile("[A-Z][a-z]+(?:-[a-z]+)+")  # a given name of the Far East, in two parts


def _is_first(words: list[str], k: int) -> bool:
    """Whether a particle is a first name: "Al" behind a title."""
    titled = words[k - 1].lower().rstrip(".") in title_words()
    return titled and words[k][0].isupper() and words[k].lower() in _first_names_too()


@cache
def _surnames_too() -> frozenset[str]:
    return frozenset(load("names")["surnames_too"])


@cache
def first_names() -> frozenset[str]:
    """First names of men and women, in lower case."""
    return _women().union(load("first_names")["men"])


@cache
def _women() -> frozenset[str]:
    return frozenset(load("first_names")["women"])
