"""Groups in words that no table knows: by where they stand and how the phrase is built.

"39% of divorced people", "among public school teachers", "the insured": what stands between "of" or "among" and the noun
narrows it. What does so behind the noun is read by :mod:`polls.language.behind_nouns`.
"""

from __future__ import annotations

import re
from functools import cache

from polls.language.calendars import MONTHS_AND_DAYS
from polls.language.names import is_place
from polls.language.tokens import NAMED, Item
from polls.lexicon.loader import load

VERBS = "SVAMHEDLTK"
NOMINAL = "zZNpYJR"
FIGURES = "FPB+"
HOMES = frozenset(("households", "families"))
# A plural that is people by its shape: "renters", "nurses" is not, "agnostics" is.
_PERSONS = re.compile(
    r"[a-z'-]{2,}(?:[eoai]rs|ians?|eans|ists|ants|ents|ees|ites|ates|ics|als|ives|men|women"
    r"|phones|somethings|olds|folks?|people|adults|youths?|kids|teens|staff|nurses|police|children|couples|singles|heads)"
)


@cache
def table() -> dict[str, frozenset[str]]:
    """The lists of words in phrases of ``groups.toml``, by name."""
    return {name: frozenset(found) for name, found in load("groups")["phrases"].items()}


@cache
def _heads() -> frozenset[str]:
    return frozenset((*load("groups")["head"], *load("groups")["base"]))


def slot(out: list[Item]) -> str:
    """The letter of the preposition before a noun phrase that comes after ``out``; ``s`` where it begins a clause."""
    q = len(out) - 1
    t = table()
    while (
        q >= 0
        and len(out) - q < 7
        and (out[q].tag in 'zZpY"' or out[q].word in t["noun_or_verb"])
        and out[q].word not in t["function"]
    ):
        q -= 1
    if q < 0 or out[q].tag in ",;:-rSx" or _tells(out[q]) or (q == 0 and out[0].tag == "&"):
        return "s"
    if out[q].tag == "F" and q == len(out) - 1:
        return "o"  # "eight in ten [of] voters"
    if out[q].tag == "o" and q and out[q - 1].word in table()["share"]:
        return "n"  # "the share of voters with no confidence in her": what follows is the answer
    if out[q].tag == "o" and q > 1 and out[q - 1].tag == "F" and out[q - 2].tag in "KL":
        return "m"  # "she takes 61 percent of those …": no predicate follows
    return out[q].tag if out[q].tag in "omfWu" else ""


def _tells(item: Item) -> bool:
    """Whether a clause that a poll tells begins behind a word: "the survey shows [that] …"."""
    return item.tag == "S" or item.word in table()["tells"]


# Whose voters are all of them, as those are of whom "the lab's likely voters" tells.
_WHOLES = frozenset("country nation state city county province region town island territory district".split())


def widen(out: list[Item], item: Item, plain: frozenset[str], after: str = "") -> Item:
    """A group with the words of its own before it, which it takes off ``out``: "of [divorced] people".

    ``after`` is the letter of what follows: where that is a verb, a group that begins a clause is widened as well.
    """
    found: list[str] = []
    q = len(out) - 1
    closed = table()["function"]
    while q >= 0 and len(out) - q < 7:
        o = out[q]
        if (o.tag not in 'zZpY"' and o.word not in table()["noun_or_verb"]) or o.word in closed or _tells(o):
            break
        asked = o.value == "'s" and item.tag == "g" and (item.end - item.start > len(item.word) or o.word in _WHOLES)
        narrows = not asked and o.tag in "zZAV" and o.word not in plain and o.word not in table()["quantity"]
        if narrows and o.word[:1].isalpha() and not (o.tag == "Z" and o.word in MONTHS_AND_DAYS):  # "likely May voters"
            found.insert(0, o.word)
        q -= 1
    opens = 0 < len(found) < 4 and (q < 0 or out[q].tag in ",;:-&") and after != "" and after in VERBS + "J("
    opens = (
        opens
        and not any(w.endswith(("ly", "ing")) or w in table()["polled"] | table()["no_verb"] for w in found)
        and (item.tag == "G" or all(_JOINED.fullmatch(w) for w in found))
    )
    if (
        not found
        or (q < 0 and not opens)
        or (
            not opens and out[q].tag not in "om" and not _tenths(out, q) and not _tells(out[q]) and not _fronted(out, q)
        )
        or (item.word in table()["collective"] and not _named_people(out[q + 1 :], item.word))
    ):
        return item
    own = [w for k, w in enumerate(found) if not (_placed(found, k) and not _people_of(item.word))]
    if not own or (len(own) == 1 and own[0].endswith("ly")):
        return item
    name = "" if item.tag == "g" else str(item.value)
    if item.tag == "g":
        name = item.word if _people_of(item.word) or item.word in HOMES else ""
    start = next(o.start for o in out[q + 1 :] if o.word == own[0])
    own = [w for w in own if w not in name.split()]
    while out and out[-1].start >= start:
        out.pop()
    return Item("G", start, item.end, " ".join([*own, name]).strip(), item.word)


def _named_people(before: list[Item], noun: str) -> bool:
    """Whether respondents are of a people that a capitalised word names: "Yoruba respondents"."""
    return (
        noun == "respondents"
        and bool(before)
        and before[-1].tag == "Z"
        and before[-1].value != NAMED
        and len(before[-1].word) > 3
    )


def _tenths(out: list[Item], q: int) -> bool:
    """Whether a figure takes its group without "of": "one in five young workers"."""
    return out[q].tag == "F" and out[q].value.unit == "fraction" and out[q].value.grain > 1


def _fronted(out: list[Item], q: int) -> bool:
    """Whether "for" opens a clause, whose people it tells: "but for arable farmers it is 47 percent"."""
    return out[q].tag == "f" and (q == 0 or out[q - 1].tag in ",;:x") and out[-1].word not in _IN_OFFICE


_IN_OFFICE = frozenset("congressional parliamentary senate house elected senior leading fellow".split())


def _placed(found: list[str], k: int) -> bool:
    """Whether word ``k`` is, alone or with the one beside it, a place."""
    return (
        is_place(found[k])
        or (k + 1 < len(found) and is_place(f"{found[k]} {found[k + 1]}"))
        or (k > 0 and is_place(f"{found[k - 1]} {found[k]}"))
    )


def _people_of(word: str) -> bool:
    """Whether a noun is the people of a country: before it "Cuban" is who they are, not where they live."""
    return word in table()["nations"]


# "the never-married", "the foreign-born", "the better-off"
_JOINED = re.compile(r"[a-z]+-(?:[a-z]{2,}ed|born|off|paid|income|class|taught|skilled)")


# "the university educated", "the less educated"
_LEVELS = frozenset("university college degree well better best less least".split())


def collective(items: list[Item], j: int) -> Item | None:
    """People named by an adjective alone, from "the" at item ``j`` on: "the insured", "the religiously unaffiliated"."""
    n = len(items)
    k = j + 1
    while k < n and k - j < 3 and items[k].tag in "zJ" and (items[k].word.endswith("ly") or items[k].word in _LEVELS):
        k += 1
    if items[j].word != "the" or k >= n or items[k].tag not in "zJ":
        return None
    word = items[k].word
    made = word.endswith("ed") and (word.startswith(("un", "non")) or (word == "educated" and k > j + 1))
    if not (word in table()["adjective"] or made or _JOINED.fullmatch(word)):
        return None
    if k + 1 < n and items[k + 1].tag not in VERBS + FIGURES + ",.;:()-&p" and items[k + 1].word != "who":
        return None
    if k + 2 < n and items[k + 1].tag == "E" and items[k + 2].tag in FIGURES:
        return None  # "the uninsured are 9 percent": how many they are
    return Item("G", items[j + 1].start, items[k].end, " ".join(o.word for o in items[j + 1 : k + 1]), word)


def opened(items: list[Item], j: int, known: frozenset[str], out_of: str = "") -> Item | None:
    """A group in words of no table from item ``j`` on, behind "among" or "of": "public school teachers", "the insured"."""
    n = len(items)
    k = j
    while k < n and k - j < 6 and items[k].tag in NOMINAL and items[k].word not in table()["function"]:
        if k > j and items[k].word in ("the", "a", "an", "it"):
            break  # "for consultants the figure was"
        k += 1
    while k > j and items[k - 1].tag in "JRVY":
        k -= 1
    if k == j:
        return None
    run = items[j:k]
    if any(o.tag == "N" for o in run):
        return None
    whole = collective(items, j)
    if whole is not None:
        return whole
    if any(o.word in known for o in run) and (run[-1].word in known or any(o.word in _heads() for o in run)):
        return None  # else a word of a table narrows a noun of none: "salaried notaries"
    text = [o.word for o in run if o.tag in "zZ" and o.word not in table()["quantity"] and o.word[:1].isalpha()]
    if not text or len(text) > 4 or (k < n and items[k].tag == "B"):
        return None
    last = text[-1]
    people = run[-1].tag == "Z" and out_of == "m" and plural(last) and len(run) < 3  # "among Catalans"
    several = out_of == "m" and items[j].word not in _DEFINITE and plural(last) and last not in table()["stop"]
    several = several and (k >= n or items[k].tag in VERBS + FIGURES + ",.;:()-")  # "among upper castes, with 61%"
    if not (people or several or _PERSONS.fullmatch(last)) or last in table()["things"] or run[-1].word != last:
        return None
    start = next(o.start for o in run if o.word == text[0])
    also = items[k + 1] if k + 1 < n and items[k].tag == "&" else None
    if people and also is not None and also.tag == "Z" and plural(also.word):  # "among Serbs and Croats"
        return Item("G", start, also.end, f"{' '.join(text)} and {also.word}", also.word)
    return Item("G", start, run[-1].end, " ".join(text), last)


# How people differ, behind "are": "landlords are gloomier", "carers were the least sure", "vegans are split".
_DIFFER = frozenset(
    "more most less least even evenly split divided keen keener keenest likelier likeliest twice far much slightly somewhat similarly equally".split()
)


def apart(items: list[Item], j: int, known: frozenset[str]) -> Item | None:
    """People in words of no table who open a clause that sets them apart: "Thirty-somethings are keenest, with 61%"."""
    k = j
    while k < len(items) and k - j < 4 and items[k].tag in "zZ" and items[k].word not in table()["function"]:
        k += 1
    noun = k  # "heads of smaller firms are gloomier"
    if k > j and k + 1 < len(items) and items[k].word in ("of", "in", "at", "with", "from"):
        k += 1
        while k < len(items) and k - noun < 5 and items[k].tag in "zZ" and items[k].word not in table()["function"]:
            k += 1
    if not j < k < len(items) - 2 or items[k].tag != "E" or items[k].word not in ("are", "were", "remain"):
        return None
    run = [o.word for o in items[j:noun] if o.word not in table()["quantity"]]
    differ = items[k + 2] if items[k + 1].word in ("the", "also", "still", "by") else items[k + 1]
    comparing = differ.word in _DIFFER or (differ.tag in "zJ" and differ.word.endswith(("ier", "iest", "est")))
    if not run or not comparing or any(w in known for w in run) or not _PERSONS.fullmatch(run[-1]):
        return None
    if run[-1] in table()["things"] or items[noun - 1].word != run[-1]:
        return None
    start = next(o.start for o in items[j:k] if o.word == run[0])
    name = " ".join([*run, *(o.word for o in items[noun:k])])
    return Item("G", start, items[k - 1].end, name, run[-1])


# "among the issues", "among other things": what is listed, no people.
_DEFINITE = frozenset("the these those other its their his her our several many such various".split())


# What begins an object: the word before it is a verb.
OBJECT_OPENS = frozenset("it the a an this these such him her them his its their us me you themselves".split())


def noun_like(items: list[Item], k: int) -> bool:
    """Whether a word that may be a verb is a noun where it stands: "health care", "a vote", "property use"."""
    before = items[k - 1] if k else None
    if before is None or items[k].tag not in "VA" or items[k].word not in table()["noun_or_verb"]:
        return False
    if k + 1 < len(items) and items[k + 1].word == "to" and items[k].word not in ("support", "approval", "backing"):
        return False  # "firms in the construction sector plan to hire"
    if k + 1 < len(items) and items[k + 1].word in OBJECT_OPENS:
        return False  # "people who worship weekly support it"
    if (
        before.tag in "zJ"
        and k + 1 < len(items)
        and items[k + 1].tag in "SMHD"
        and before.word not in table()["function"]
    ):
        return True  # "those with private health plans say", "patients in long-term care have"
    return before.word in ("a", "an", "the", "no") or (
        before.tag == "z" and before.word.isalpha() and not plural(before.word)
    )


def plural(word: str) -> bool:
    """Whether a noun is a plural by its ending, or one of those of people that have none."""
    return (word.endswith("s") and not word.endswith(("ss", "us", "is"))) or word in (
        "children",
        "people",
        "men",
        "women",
    )
