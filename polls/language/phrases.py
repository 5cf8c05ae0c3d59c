"""Groups in words that no table knows: by where they stand and how the phrase is built.

"39% of divorced people", "among public school teachers", "voters with no religion", "those interested in the race": what
stands between "of" or "among" and the noun narrows it, and so does the phrase behind the noun up to the main verb.
"""

from __future__ import annotations

import re
from functools import cache

from polls.language.calendars import MONTHS_AND_DAYS
from polls.language.names import is_place
from polls.language.narrowing import after_noun, skip
from polls.language.offices import offices
from polls.language.tokens import NAMED, Item
from polls.lexicon.loader import load

VERBS = "SVAMHEDLTK"
_NOMINAL = "zZNpYJR"
_FIGURES = "FPB+"
# A plural that is people by its shape: "renters", "nurses" is not, "agnostics" is.
_PERSONS = re.compile(
    r"[a-z'-]{2,}(?:[eoai]rs|ians?|eans|ists|ants|ents|ees|ites|ates|ics|als|ives|men|women"
    r"|phones|somethings|olds|folks?|people|adults|youths?|kids|teens|staff|nurses|police|children|couples|singles|heads)"
)


@cache
def _table() -> dict[str, frozenset[str]]:
    return {name: frozenset(found) for name, found in load("groups")["phrases"].items()}


@cache
def _heads() -> frozenset[str]:
    return frozenset((*load("groups")["head"], *load("groups")["base"]))


def slot(out: list[Item]) -> str:
    """The letter of the preposition before a noun phrase that comes after ``out``; ``s`` where it begins a clause."""
    q = len(out) - 1
    t = _table()
    while (
        q >= 0
        and len(out) - q < 7
        and (out[q].tag in 'zZpY"' or out[q].word in t["noun_or_verb"])
        and out[q].word not in t["function"]
    ):
        q -= 1
    if q < 0 or out[q].tag in ",;:-rSx" or _tells(out[q]):
        return "s"
    if out[q].tag == "F" and q == len(out) - 1:
        return "o"  # "eight in ten [of] voters"
    if out[q].tag == "o" and q and out[q - 1].word in _table()["share"]:
        return "n"  # "the share of voters with no confidence in her": what follows is the answer
    if out[q].tag == "o" and q > 1 and out[q - 1].tag == "F" and out[q - 2].tag in "KL":
        return "m"  # "she takes 61 percent of those …": no predicate follows
    return out[q].tag if out[q].tag in "omfWu" else ""


def _tells(item: Item) -> bool:
    """Whether a clause that a poll tells begins behind a word: "the survey shows [that] …"."""
    return item.tag == "S" or item.word in _table()["tells"]


def widen(out: list[Item], item: Item, plain: frozenset[str], after: str = "") -> Item:
    """A group with the words of its own before it, which it takes off ``out``: "of [divorced] people".

    ``after`` is the letter of what follows: where that is a verb, a group that begins a clause is widened as well.
    """
    found: list[str] = []
    q = len(out) - 1
    closed = _table()["function"]
    while q >= 0 and len(out) - q < 7:
        o = out[q]
        if (o.tag not in 'zZpY"' and o.word not in _table()["noun_or_verb"]) or o.word in closed:
            break
        narrows = o.tag in "zZAV" and o.word not in plain and o.word not in _table()["quantity"]
        if narrows and o.word[:1].isalpha() and not (o.tag == "Z" and o.word in MONTHS_AND_DAYS):  # "likely May voters"
            found.insert(0, o.word)
        q -= 1
    opens = 0 < len(found) < 4 and (q < 0 or out[q].tag in ",;:-&") and after != "" and after in VERBS + "("
    opens = (
        opens
        and not any(w.endswith(("ly", "ing")) or w in _table()["polled"] | _table()["no_verb"] for w in found)
        and (item.tag == "G" or all(_JOINED.fullmatch(w) for w in found))
    )
    if (
        not found
        or (q < 0 and not opens)
        or (not opens and out[q].tag not in "om" and not _tenths(out, q) and not _tells(out[q]))
        or (item.word in _table()["collective"] and not _named_people(out[q + 1 :], item.word))
    ):
        return item
    own = [w for k, w in enumerate(found) if not (_placed(found, k) and not _people_of(item.word))]
    if not own or (len(own) == 1 and own[0].endswith("ly")):
        return item
    name = "" if item.tag == "g" else str(item.value)
    if item.tag == "g":
        name = item.word if _people_of(item.word) or item.word in ("households", "families") else ""
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


def _placed(found: list[str], k: int) -> bool:
    """Whether word ``k`` is, alone or with the one beside it, a place."""
    return (
        is_place(found[k])
        or (k + 1 < len(found) and is_place(f"{found[k]} {found[k + 1]}"))
        or (k > 0 and is_place(f"{found[k - 1]} {found[k]}"))
    )


def _people_of(word: str) -> bool:
    """Whether a noun is the people of a country: before it "Cuban" is who they are, not where they live."""
    return word in _table()["nations"]


# "the never-married", "the foreign-born", "the better-off"
_JOINED = re.compile(r"[a-z]+-(?:[a-z]{2,}ed|born|off|paid|income|class|taught|skilled)")


def collective(items: list[Item], j: int) -> Item | None:
    """People named by an adjective alone, from "the" at item ``j`` on: "the insured", "the religiously unaffiliated"."""
    n = len(items)
    k = j + 1
    while k < n and k - j < 3 and items[k].tag in "zJ" and items[k].word.endswith("ly"):
        k += 1
    if items[j].word != "the" or k >= n or items[k].tag not in "zJ":
        return None
    word = items[k].word
    made = word.endswith("ed") and word.startswith(("un", "non"))
    if not (word in _table()["adjective"] or made or _JOINED.fullmatch(word)):
        return None
    if k + 1 < n and items[k + 1].tag not in VERBS + _FIGURES + ",.;:()-&p":
        return None
    if k + 2 < n and items[k + 1].tag == "E" and items[k + 2].tag in _FIGURES:
        return None  # "the uninsured are 9 percent": how many they are
    return Item("G", items[j + 1].start, items[k].end, " ".join(o.word for o in items[j + 1 : k + 1]), word)


def opened(items: list[Item], j: int, known: frozenset[str], out_of: str = "") -> Item | None:
    """A group in words of no table from item ``j`` on, behind "among" or "of": "public school teachers", "the insured"."""
    n = len(items)
    k = j
    while k < n and k - j < 6 and items[k].tag in _NOMINAL and items[k].word not in _table()["function"]:
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
    text = [o.word for o in run if o.tag in "zZ" and o.word not in _table()["quantity"] and o.word[:1].isalpha()]
    if not text or len(text) > 4 or (k < n and items[k].tag == "B"):
        return None
    last = text[-1]
    people = run[-1].tag == "Z" and out_of == "m" and _plural(last) and len(run) < 3  # "among Catalans"
    several = out_of == "m" and items[j].word not in _DEFINITE and _plural(last) and last not in _table()["stop"]
    several = several and (k >= n or items[k].tag in VERBS + _FIGURES + ",.;:()-")  # "among upper castes, with 61%"
    if not (people or several or _PERSONS.fullmatch(last)) or last in _table()["things"] or run[-1].word != last:
        return None
    start = next(o.start for o in run if o.word == text[0])
    also = items[k + 1] if k + 1 < n and items[k].tag == "&" else None
    if people and also is not None and also.tag == "Z" and _plural(also.word):  # "among Serbs and Croats"
        return Item("G", start, also.end, f"{' '.join(text)} and {also.word}", also.word)
    return Item("G", start, run[-1].end, " ".join(text), last)


# How people differ, behind "are": "landlords are gloomier", "carers were the least sure", "vegans are split".
_DIFFER = frozenset(
    "more most less least even evenly split divided keen keener keenest likelier likeliest twice far much slightly somewhat similarly equally".split()
)


def apart(items: list[Item], j: int, known: frozenset[str]) -> Item | None:
    """People in words of no table who open a clause that sets them apart: "Thirty-somethings are keenest, with 61%"."""
    k = j
    while k < len(items) and k - j < 4 and items[k].tag in "zZ" and items[k].word not in _table()["function"]:
        k += 1
    noun = k  # "heads of smaller firms are gloomier"
    if k > j and k + 1 < len(items) and items[k].word in ("of", "in", "at", "with", "from"):
        k += 1
        while k < len(items) and k - noun < 5 and items[k].tag in "zZ" and items[k].word not in _table()["function"]:
            k += 1
    if not j < k < len(items) - 2 or items[k].tag != "E" or items[k].word not in ("are", "were", "remain"):
        return None
    run = [o.word for o in items[j:noun] if o.word not in _table()["quantity"]]
    differ = items[k + 2] if items[k + 1].word in ("the", "also", "still", "by") else items[k + 1]
    comparing = differ.word in _DIFFER or (differ.tag in "zJ" and differ.word.endswith(("ier", "iest", "est")))
    if not run or not comparing or any(w in known for w in run) or not _PERSONS.fullmatch(run[-1]):
        return None
    if run[-1] in _table()["things"] or items[noun - 1].word != run[-1]:
        return None
    start = next(o.start for o in items[j:k] if o.word == run[0])
    name = " ".join([*run, *(o.word for o in items[noun:k])])
    return Item("G", start, items[k - 1].end, name, run[-1])


# "among the issues", "among other things": what is listed, no people.
_DEFINITE = frozenset("the these those other its their his her our several many such various".split())


_HOMES = frozenset(("households", "families"))


def narrow(items: list[Item], j: int, item: Item, where: str, lower: str) -> tuple[Item, int]:
    """A group with the phrases behind it, and the item after them; ``where`` is the letter of its preposition."""
    owns = lower.startswith("'", item.end - 1) or lower.startswith("'", item.end)  # "voters' confidence in the court"
    for _ in range(0 if where == "n" or owns else 2):
        if j >= len(items) or items[j].start - item.end > 2:
            break
        got = _phrase(items, j, item, where, lower)
        if got is None:
            break
        stop, label = got
        end, more = after_noun(lower, items[stop - 1].end)
        if items[stop - 1].word == "children":
            more = []
        name = str(item.value) if item.tag != "g" else item.word if item.word in _HOMES else ""
        item = Item("G", item.start, end, " ".join([name, label, *more]).strip(), item.word)
        j = skip(items, stop, end)
    return item, j


def _phrase(items: list[Item], j: int, item: Item, where: str, lower: str) -> tuple[int, str] | None:
    """The end and the name of one phrase that begins at item ``j``."""
    it = items[j]
    t = _table()
    if it.word in ("before", "after") and items[j - 1].word in t["polled"]:
        got = _clause(items, j, True, "m", lower)
        return (got[0], f"{items[j - 1].word} {got[1]}") if got else None  # "those polled before the announcement"
    if it.word == "not" and where in ("o", "m", "s") and j + 1 < len(items) and items[j + 1].word in t["before_noun"]:
        end, named = after_noun(lower, it.end)
        got = (skip(items, j, end), named[0]) if named else _prepositional(items, j + 1, item, where, lower)
        return (got[0], f"not {got[1]}") if got else None  # "those not in work"
    late = it.word in _STILL and item.word in t["narrowed"] and j + 1 < len(items)
    if late and items[j + 1].word in t["before_noun"]:
        phrase = _prepositional(items, j + 1, item, where, lower)
        return (phrase[0], f"{it.word} {phrase[1]}") if phrase else None  # "those still out of work"
    if it.word in t["before_noun"]:
        if it.word == "of" and item.word not in t["of_whom"]:
            return None
        return _prepositional(items, j, item, where, lower)
    if not where:
        return None
    if where == "s" and (item.word not in t["narrowed"] or j + 1 >= len(items)):
        return None
    if it.tag in "zAKV" and it.word.endswith("ing"):
        return _clause(items, j, where == "m" or (where == "o" and item.word == "those"), where, lower)
    if items[j - 1].word == item.word and it.tag in "zJYn" and it.word not in t["function"]:
        q = j
        while q < len(items) and (items[q].word in t["degree"] or items[q].word.endswith("ly")):
            q += 1
        if (
            q + 1 < len(items)
            and items[q].tag in "zJ"
            and (items[q + 1].tag in "itfWou" or items[q + 1].word in ("against", "between") or items[q].word == "born")
            and not items[q].word.endswith("s")
        ):
            wide = item.word in t["narrowed"]
            fixed = wide and _ADJECTIVE.search(items[q].word) is not None  # and no verb in the past: "voted in"
            if wide or _ADJECTIVE.search(items[q].word) is not None:
                got = _clause(items, j, fixed or where == "m" or items[q].word == "born", where, lower, wide)
                return (got[0], "undecided") if got and items[q].word == "undecided" else got
    return None


_STILL = frozenset(("still", "now", "currently", "already", "mostly", "mainly"))
_ADJECTIVE = re.compile(r"(?:ar|ble|al|ous|ful|ent|ant|ic|ive|less|ted|sed|ned)$")


def _clause(
    items: list[Item], j: int, closed: bool, where: str, lower: str, wide: bool = False
) -> tuple[int, str] | None:
    """A participle or an adjective with its words, up to the main verb (or, where ``closed``, to a comma)."""
    k = j + 1
    while k < len(items) and k - j < 11:
        o = items[k]
        if o.tag in "SMEDHVA" and items[k - 1].tag not in "top&" and not noun_like(items, k):
            return k, _label(lower, items, j, k)
        if k > j + 1 and _takes_object(items, k):
            return k, _label(lower, items, j, k)  # "people diagnosed with asthma carry an inhaler"
        if o.tag == "(" and wide and k + 1 < len(items) and items[k + 1].tag in _FIGURES:
            return k, _label(lower, items, j, k)  # "people vaccinated against it (61 percent)"
        if o.tag in _FIGURES or o.tag in ";:()r":
            return None
        if o.tag in ",.-":
            ends = where == "m" or o.tag == "," or items[j].word == "born"
            return (k, _label(lower, items, j, k)) if closed and ends else None
        k += 1
    return (k, _label(lower, items, j, k)) if closed and where == "m" and k == len(items) else None


# With whom people are, and nothing that they have; holders of an office too.
_SIDED = frozenset("opponent rival challenger incumbent nominee".split())


def _prepositional(items: list[Item], j: int, item: Item, where: str, lower: str) -> tuple[int, str] | None:
    """A preposition and its noun, where no figure, time, place or poll is in it."""
    t = _table()
    n = len(items)
    word = items[j].word
    k = j + 1
    while k < n and items[k].word in t["quantity"] and items[k].word not in t["stop"]:
        k += 1
    named = {"of": "ZN", "on": "Z", "with": "Z", "without": "Z"}.get(word, "")  # "people on Medicaid"
    if k >= n or items[k].tag not in "zJRY" + named:
        return None
    if word != "of" and items[k].word in ("which", "whom", "this", "that"):
        return None
    if word == "with" and (items[k].word in _SIDED or items[k].word in offices()):
        return None  # "95 percent of Democrats with his opponent"
    first = k
    verb = False
    while k < n and k - first < 6:
        o = items[k]
        if k > first and _takes_object(items, k):
            verb = True  # "those without insurance skipped a dose"
            break
        if (
            o.tag in _NOMINAL
            or (k > first and noun_like(items, k))
            or (o.tag in "o&" and k + 1 < n and items[k + 1].tag in "zZJN" and k > first)
        ):
            if o.word in t["function"] or (o.tag == "p" and k > first):
                break  # "of the same age it is …"
            k += 1
            if o.tag == "z" and _plural(o.word) and k < n and items[k].tag not in "o&":
                if items[k].tag in "zZ" and items[k].word not in t["function"] and items[k].word.endswith(("s", "ing")):
                    continue  # "mental health problems" went on: "news viewers"
                break
            continue
        break
    if k == first or (items[first].word[:1].isdigit() and len(items[first].word) > 2):
        return None
    if word != "of" and any(items[q].word in t["stop"] for q in range(first, k)):
        return None
    end = k
    k = skip(items, k, after_noun(lower, items[k - 1].end)[0])
    if items[end - 1].word != "children":
        end = k  # an age behind children is theirs
    if (
        word in ("with", "without")
        and k + 1 < n
        and items[k].tag in "ai"
        and items[k + 1].tag == "z"
        and items[k + 1].word not in t["stop"]
    ):
        k += 2  # "children at home", "guns in the house"
        if items[k - 1].word == "the" and k < n and items[k].tag == "z":
            k += 1
    after = items[k].tag if k < n else "."
    counted = after == "(" and k + 1 < n and items[k + 1].tag in _FIGURES  # "adults with a degree (61%)"
    if after in _FIGURES or (after == "(" and not counted and word in ("with", "in") and not where):
        return None
    if (
        after not in VERBS + "J"
        and not (counted or verb or (where == "o" and word in ("with", "without") and after in ".,;)"))
        and item.word != "those"
        and item.word not in _HOMES
        and (where in ("", "s") or (word in ("with", "on") and where != "m"))
    ):
        return None
    if where in ("f", "W", "u") and word in ("with", "on") and item.word not in t["narrowed"]:
        return None
    told = where in ("o", "m") and after in VERBS  # "of patients on waiting lists say"
    if word == "on" and item.word not in t["narrowed"] and item.tag != "g" and not told:
        return None
    if word in ("in", "across", "near", "from", "outside", "throughout", "within") and items[first].tag != "z":
        return None
    label = _label(lower, items, j, end)
    if word in ("in", "from", "across", "throughout", "within") or (word == "of" and item.tag == "g"):
        label = _label(lower, items, first, end)
    elif word == "of" and item.tag == "G":
        label = "of " + _label(lower, items, first, end)
    return k, label


def _takes_object(items: list[Item], k: int) -> bool:
    """Whether a word behind a noun is a verb, whatever verb it is: what stands right before "it", "the" or "their" is no noun."""
    o = items[k]
    return (
        o.tag == "z"
        and k + 1 < len(items)
        and items[k + 1].word in OBJECT_OPENS
        and o.word.isalpha()
        and o.word not in _table()["function"]
        and o.word not in _table()["no_verb"]
        and items[k - 1].tag in "zZNG"
        and items[k - 1].word not in _table()["quantity"]
    )


# What begins an object: the word before it is a verb.
OBJECT_OPENS = frozenset("it the a an this these such him her them his its their us me you themselves".split())


def noun_like(items: list[Item], k: int) -> bool:
    """Whether a word that may be a verb is a noun where it stands: "health care", "a vote", "property use"."""
    before = items[k - 1] if k else None
    if before is None or items[k].tag not in "VA" or items[k].word not in _table()["noun_or_verb"]:
        return False
    if k + 1 < len(items) and items[k + 1].word == "to" and items[k].word not in ("support", "approval", "backing"):
        return False  # "firms in the construction sector plan to hire"
    if k + 1 < len(items) and items[k + 1].word in OBJECT_OPENS:
        return False  # "people who worship weekly support it"
    return before.word in ("a", "an", "the", "no") or (
        before.tag == "z" and before.word.isalpha() and not _plural(before.word)
    )


def _plural(word: str) -> bool:
    return (word.endswith("s") and not word.endswith(("ss", "us", "is"))) or word in (
        "children",
        "people",
        "men",
        "women",
    )


_ARTICLES = re.compile(r"\b(?:the|a|an|their|his|her|its) |['\"]s?(?= |$)|\"")


def _label(lower: str, items: list[Item], a: int, b: int) -> str:
    words = lower[items[a].start : items[b - 1].end]
    if b - a == 2 and items[a].word in ("backing", "supporting", "favoring", "favouring") and items[a + 1].tag == "N":
        return f"{items[a + 1].value} supporters".lower()
    will = _WILL_VOTE.fullmatch(words)
    if will:
        return f"{will['whom'].removeprefix('the ')} voters"
    return _ARTICLES.sub("", words).strip(" ,")


# "intending to vote Green", "planning to back the Greens"
_WILL_VOTE = re.compile(
    r"(?:intending|planning|expecting|preparing|leaning|likely|certain|set|inclined|ready) (?:to (?:vote|support|back)|towards? voting)"
    r" (?:for )?(?P<whom>(?!in\b|early\b|by\b|at\b|again\b|this\b|on\b|him\b|her\b|it\b|them\b|a\b)(?:the )?[a-z'-]+(?: [a-z'-]+)?)"
)
