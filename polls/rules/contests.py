"""Who stands against whom in a text: the rival of a person or party that a figure leaves unnamed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from polls.document import Document
from polls.language.names import Names
from polls.language.quick import quick
from polls.language.tokens import roles
from polls.rules.persons import known_leaders, known_side

_WORD = quick(
    r"[A-Z](?<!\w.)[A-Za-z\u00c0-\u024f]*(?:[-'][A-Z][A-Za-z\u00c0-\u024f]+)*|(?<=[a-z%\d])(?<!Mr)(?<!Mrs)(?<!Ms)(?<!Dr)(?<!St)(?<!Sen)(?<!Rep)(?<!Gov)(?<!Jr)[.!?](?= [A-Z]|\n)|\n"
)
_AGAINST = frozenset(
    "over against versus vs between challenger rival opponent facing face faces defeat defeats than".split()
)
_CONTEST = 4  # how much more two names count with a word of a contest between them
_MOST = 3  # how many names before are looked back to


def rivals(document: Document, names: Names) -> dict[str, str]:
    """For each person and party the one in whose sentences it stands most, the often named and the contested first."""
    beside: dict[str, Counter[str]] = {}
    named: Counter[str] = Counter()
    here: list[tuple[str, int]] = []  # the names of the sentence so far
    role = roles()
    lower = document.lower
    for m in _WORD.finditer(document.folded):
        word = m.group().lower()
        if not word[0].isalpha():
            here.clear()
            continue
        name = names.by_word.get(word) or names.parties.get(word)
        if name is None:
            continue
        named[name] += 1
        for before, end in here[-_MOST:]:
            if before == name:
                continue
            between = lower[end : m.start()].split()
            contest = any(w in _AGAINST or role.get(w, "") in ("L", "T") for w in between)
            for one, other in ((before, name), (name, before)):
                beside.setdefault(one, Counter())[other] += _CONTEST if contest else 1
        here.append((name, m.end()))
    people = names.people
    found: dict[str, str] = {}
    for one in named:
        others = beside.get(one, Counter())
        alike = [other for other in named if other != one and (other in people) == (one in people)]
        if one in names.standing:  # … and who is backed or counted against one who is
            standing = [other for other in alike if other in names.standing]
            if any(others[other] for other in standing) or not any(others[other] for other in alike):
                alike = standing or alike  # else who is named beside one goes before who stands in another race
        if alike:  # a person stands against a person, a party against a party, if only in sentences of their own
            found[one] = max(alike, key=lambda other: (others[other] * named[other], named[other], other))
        elif others:
            found[one] = max(others, key=lambda other: (others[other], other))
    if found.keys() >= _TWO_PARTY:
        one, other = sorted(_TWO_PARTY)
        found[one], found[other] = other, one
    return found


_TWO_PARTY = frozenset(("Coalition", "Labor"))  # whom preferences are counted between


# "Democratic nominee Jane Doe", "Republican Sen. Tom Roe": titles and names may stand between, and what a candidate is called.
_PARTY = quick(
    r"\b(?P<party>Democrat|Republican)(?:ic)?(?P<words>(?: (?:[A-Z][\w'.-]*|presidential|senatorial|senate|gubernatorial|mayoral|congressional|vice|party|nominees?|candidates?|incumbents?"
    r"|challengers?|rivals?|opponents?|front-?runners?|hopefuls?|contenders?|former|state|lieutenant|attorney|general)){1,6})"
)
_OWN_PARTY = re.compile(
    r"(?P<name>[A-Z][A-Za-z\u00c0-\u024f'-]+)(?:(?:,| is| was) (?:an? |the )?(?:[a-z-]+ ){0,3}(?P<party>Democrat|Republican)| \((?P<letter>[DR])\b|, (?P<initial>[DR])-)"
)
_LETTERS = {"D": "Democrat", "R": "Republican"}


def called(document: Document, by_word: Mapping[str, str]) -> dict[str, Counter[str]]:
    """How often a text calls each person one of either party; ``by_word`` leads from a name in it to the person."""
    out: dict[str, Counter[str]] = {"Democrat": Counter(), "Republican": Counter()}
    text = document.folded
    if "Democrat" not in text and "Republican" not in text:
        return out
    for m in _PARTY.finditer(text):
        for word in m.group("words").split():
            name = by_word.get(word.lower().removesuffix("'s").strip(".,'"))
            if name is not None:
                out[m.group("party")][name] += 1
                break
    for m in _OWN_PARTY.finditer(text):
        name = by_word.get(m.group("name").lower())
        if name is not None:
            out[m.group("party") or _LETTERS[m.group("letter") or m.group("initial")]][name] += 1
    return out


def parties(document: Document, names: Names) -> dict[str, str]:
    """Each party's person in a text: whom "the Democrat" means, the most often called one."""
    if not any(word in document.folded for word in ("Democrat", "Republican", "GOP")):
        return {}
    told = called(document, names.by_word)
    found: dict[str, str] = {}
    for party, other in (("Democrat", "Republican"), ("Republican", "Democrat")):
        own = {name: n for name, n in told[party].items() if n > told[other][name]}
        if own:
            found[party] = max(own, key=lambda name: (own[name], name))
    for party, other in (("Democrat", "Republican"), ("Republican", "Democrat")):
        known = [name for name in names.standing if known_side(name) == party and name != found.get(other)]
        if (
            party not in found and len(known) > 1
        ):  # of two whom everybody knows to be one, who stands against the other party
            facing = rivals(document, names)
            known = [
                name for name in known if name == facing.get(facing.get(name, "")) and known_side(facing[name]) == other
            ]
        if party not in found and len(known) == 1:
            found[party] = known[0]
    return found


# What stands before a party's leader: "Labour leader Ann Poe", "the Greens under Ann Poe", "Sinn Féin's Ann Poe".
_LED_BY = re.compile(
    r"(?P<party>(?:[A-Z](?<!\w.)[\w\u00c0-\u024f'/-]*[ -]){1,5})(?:(?:party )?(?:co-)?(?:(?:[Ll]eader|[Cc]hief|[Pp]resident|[Cc]hair\w*|MP|TD|Premier|[Cc]andidate),?|, led by|, under|under|led by|whose leader,?) )?(?:[A-Z](?<!\w.)[\w'.-]* ){0,2}$"
)
# What stands behind: "Poe, the Labour leader", "Poe of the Greens", "Poe's New Front".
_LEADS = re.compile(
    r"(?:'s |,? (?:the )?(?:[a-z]+ )?(?:leader |head |chair\w* |president )?of (?:the )?|, (?:the |whose )?|, who leads (?:the )?|\()(?P<party>[A-Z](?<!\w.)[\w\u00c0-\u024f'/-]*(?:[ -][A-Z][\w\u00c0-\u024f'/-]*){0,4})"
)


def leaders(document: Document, names: Names) -> dict[str, str]:
    """Each person's party in a text of several parties: whose "her party" is, as the text says beside the name most often."""
    said = names.parties
    if not said:
        return {}
    told: dict[str, Counter[str]] = {}
    folded = document.folded
    for m in _WORD.finditer(folded):
        name = names.by_word.get(m.group().lower())
        if name is None or name not in names.people:
            continue
        end = m.end()
        before = _LED_BY.search(folded, max(0, m.start() - 90), m.start())
        behind = _LEADS.match(folded, end)
        for found, last in ((before, True), (behind, False)):
            words = found["party"].lower().replace("'s", "").split() if found else []
            party = _party_in(words, said, last)
            if party is not None:
                told.setdefault(name, Counter())[party] += 1
    return {name: max(n, key=lambda party: (n[party], party)) for name, n in told.items()}


def known_party(person: str, document: Document, names: Names) -> str | None:
    """The party that a leader is known to have led last, of those that the text names."""
    lower = document.lower
    for party in known_leaders().get(person.lower().rpartition(" ")[2], ()):
        if any(named == party and said in lower for said, named in names.parties.items()):
            return party
    return None


def _party_in(words: list[str], said: dict[str, str], last: bool) -> str | None:
    """The party that a run of words names, the longest way of saying it first."""
    for size in range(len(words), 0, -1):
        for at in range(len(words) - size, -1, -1) if last else range(len(words) - size + 1):
            found = said.get(" ".join(words[at : at + size]))
            if found is not None:
                return found
    return None
