"""The phrases behind a group's noun that narrow it, in words that no table knows, up to the main verb.

"Voters with no religion", "those interested in the race", "people who worship weekly", "those not in work".
"""

from __future__ import annotations

import re

from polls.language.calendars import MONTHS_AND_DAYS
from polls.language.narrowing import after_noun, skip
from polls.language.offices import offices
from polls.language.phrases import FIGURES, HOMES, NOMINAL, OBJECT_OPENS, VERBS, noun_like, plural, table
from polls.language.tokens import Item


def narrow(items: list[Item], j: int, item: Item, where: str, lower: str, subject: bool = False) -> tuple[Item, int]:
    """A group with the phrases behind it, and the item after them; ``where`` is the letter of its preposition.

    ``subject``: a share of the group is the subject of its clause, so that a verb must come.
    """
    owns = lower.startswith("'", item.end - 1) or lower.startswith("'", item.end)  # "voters' confidence in the court"
    for _ in range(0 if where == "n" or owns else 2):
        if j >= len(items) or items[j].start - item.end > 2:
            break
        got = _phrase(items, j, item, where, lower, subject)
        if got is None:
            break
        stop, label = got
        end, more = after_noun(lower, items[stop - 1].end)
        if items[stop - 1].word == "children":
            more = []
        name = str(item.value) if item.tag != "g" else item.word if item.word in HOMES else ""
        item = Item("G", item.start, end, " ".join([name, label, *more]).strip(), item.word)
        j = skip(items, stop, end)
    return item, j


def _phrase(items: list[Item], j: int, item: Item, where: str, lower: str, subject: bool) -> tuple[int, str] | None:
    """The end and the name of one phrase that begins at item ``j``."""
    it = items[j]
    t = table()
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
    if it.word in ("in", "from", "across", "of") and (listed := _listed_places(items, j)):
        other = next((q for q in range(j + 1, listed - 2) if items[q].word == "other"), j)
        return listed, _label(lower, items, other + 1, listed)  # "… and other big western cities"
    if it.word in t["before_noun"]:
        if it.word == "of" and item.word not in t["of_whom"]:
            return None
        return _prepositional(items, j, item, where, lower)
    if not where:
        return None
    if where == "s" and (item.word not in t["narrowed"] or j + 1 >= len(items)):
        return None
    if it.tag in "zAKV" and it.word.endswith("ing"):
        return _clause(items, j, where == "m" or (where in ("o", "f") and item.word == "those"), where, lower)
    copular = it.word.startswith(("are ", "were ", "is ", "was "))  # "respondents [were unsure] of it": one item
    if items[j - 1].word == item.word and it.tag in "zJYn" and it.word not in t["function"] and not copular:
        q = j
        while q < len(items) and (items[q].word in t["degree"] or items[q].word.endswith("ly")):
            q += 1
        if (
            q + 1 < len(items)
            and items[q].tag in "zJ"
            and (
                items[q + 1].tag in "itfWou"
                or items[q + 1].word in ("against", "between", "that")
                or items[q].word == "born"
            )
            and not items[q].word.endswith("s")
        ):
            wide = item.word in t["narrowed"]
            fixed = wide and _ADJECTIVE.search(items[q].word) is not None  # and no verb in the past: "voted in"
            fixed = fixed and not (
                subject and items[q].word.endswith("ed")
            )  # "40 percent of people donated in the street"
            if wide or _ADJECTIVE.search(items[q].word) is not None:
                got = _clause(items, j, fixed or where == "m" or items[q].word == "born", where, lower, wide)
                return (got[0], "undecided") if got and items[q].word == "undecided" else got
    return None


def _listed_places(items: list[Item], j: int) -> int:
    """The item after places in a row that one noun is of, behind the preposition at item ``j``; 0 where there are none.

    "in the Leeds, Hull and York areas": a comma between them ends no phrase.
    """
    named = joined = 0
    for k in range(j + 1, min(len(items), j + 18)):
        o = items[k]
        if o.word in table()["settlements"]:
            return k + 1 if named > 1 and joined else 0
        if o.tag not in "ZN,&z" or (o.tag == "z" and o.word in table()["function"]):
            return 0
        named += o.tag in "ZN"
        joined += o.tag == "&"
    return 0


_FAR = frozenset(("miles", "mile", "km", "kilometers", "kilometres", "minutes", "metres", "meters", "yards", "hours"))
_STILL = frozenset(("still", "now", "currently", "already", "mostly", "mainly"))
_ADJECTIVE = re.compile(r"^(?:sure|certain|aware|afraid)$|(?:ar|ble|al|ous|ful|ent|ant|ic|ive|less|ted|sed|ned|ied)$")


def _clause(
    items: list[Item], j: int, closed: bool, where: str, lower: str, wide: bool = False
) -> tuple[int, str] | None:
    """A participle or an adjective with its words, up to the main verb (or, where ``closed``, to a comma)."""
    k = j + 1
    if k < len(items) and items[k].word == "that":  # "those concerned that rents will rise, …"
        k = next((q for q in range(k, min(len(items), k + 12)) if items[q].tag in ",;:" + FIGURES), -1)
        return (k, _label(lower, items, j, k)) if closed and k > 0 and items[k].tag == "," else None
    while k < len(items) and k - j < 11:
        o = items[k]
        if o.tag in "SMEDHVA" and items[k - 1].tag not in "top&" and not noun_like(items, k):
            return k, _label(lower, items, j, k)
        if k > j + 1 and _takes_object(items, k):
            return k, _label(lower, items, j, k)  # "people diagnosed with asthma carry an inhaler"
        if o.tag == "(" and wide and k + 1 < len(items) and items[k + 1].tag in FIGURES:
            return k, _label(lower, items, j, k)  # "people vaccinated against it (61 percent)"
        far = o.tag == "B" and k + 1 < len(items) and items[k + 1].word in _FAR  # "living within 10 miles of it"
        if (o.tag in FIGURES and not far) or o.tag in ";:()r":
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
    t = table()
    n = len(items)
    word = items[j].word
    k = j + 1
    while k < n and items[k].word in t["quantity"] and items[k].word not in t["stop"]:
        if items[k].word in _SIZES and k + 1 < n and items[k + 1].word in t["settlements"]:
            break  # "residents of small towns": how large they are tells which
        k += 1
    named = {"of": "ZN", "on": "Z", "with": "Z", "without": "Z"}.get(word, "")  # "people on Medicaid"
    if k >= n or items[k].tag not in "zJRY" + named:
        return None
    if word != "of" and items[k].word in ("which", "whom", "this", "that"):
        return None
    if items[k].tag == "Z" and items[k].word.rstrip(".") in MONTHS_AND_DAYS:
        return None  # "of adults nationwide on Dec. 8"
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
            o.tag in NOMINAL
            or (k > first and noun_like(items, k))
            or (o.tag in "o&" and k + 1 < n and items[k + 1].tag in "zZJN" and k > first)
        ):
            if o.word in t["function"] or (o.tag == "p" and k > first):
                break  # "of the same age it is …"
            k += 1
            if o.tag == "z" and plural(o.word) and k < n and items[k].tag not in "o&":
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
    counted = after == "(" and k + 1 < n and items[k + 1].tag in FIGURES  # "adults with a degree (61%)"
    if after in FIGURES or (after == "(" and not counted and word in ("with", "in") and not where):
        return None
    if (
        after not in VERBS + "J"
        and not (counted or verb or (where == "o" and word in ("with", "without") and after in ".,;)"))
        and item.word != "those"
        and item.word not in HOMES
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
    if end == first + 1 and _POINTS.get(items[first].word, frozenset()) & {i.word for i in items[j + 1 : first]}:
        return None  # "of people in the region", "of people in these two countries": all of those who were told of
    label = _label(lower, items, j, end)
    if word in ("in", "from", "across", "throughout", "within") or (word == "of" and item.tag == "g"):
        label = _label(lower, items, first, end)
    elif word == "of" and item.tag == "G":
        label = "of " + _label(lower, items, first, end)
    return k, label


_SIZES = frozenset(("small", "smaller", "large", "larger"))
# What points to the whole of a place that was told of.
_POINTS = {
    **dict.fromkeys(
        "region county city area borough riding town parish district community survey".split(),
        frozenset(("the", "this", "that")),
    ),
    **dict.fromkeys(
        "countries nations states places regions counties cities towns areas districts".split(),
        frozenset(("these", "those")),
    ),
}


def _takes_object(items: list[Item], k: int) -> bool:
    """Whether a word behind a noun is a verb, whatever verb it is: what stands right before "it", "the" or "their" is no noun."""
    o = items[k]
    return (
        o.tag == "z"
        and k + 1 < len(items)
        and items[k + 1].word in OBJECT_OPENS
        and o.word.isalpha()
        and o.word not in table()["function"]
        and o.word not in table()["no_verb"]
        and items[k - 1].tag in "zZNG"
        and items[k - 1].word not in table()["quantity"]
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
