"""The noun phrase of a group: modifiers, a head, what narrows it: "white women without a college degree"."""

from __future__ import annotations

import re
from functools import cache

from polls.language import parties
from polls.language.names import Names
from polls.language.narrowing import after_noun, skip
from polls.language.tokens import Item
from polls.lexicon.loader import load


@cache
def words() -> tuple[frozenset[str], frozenset[str], dict[str, str], dict[str, str], frozenset[str]]:
    g = load("groups")
    head = {f"{how}-{word}": f"{how}-{name}" for how in ("non", "ex") for word, name in g["head"].items()} | g["head"]
    own = {
        word.lower()
        for entry in load("places")["countries"].values()
        for word in entry["people"]
        if " " not in word and word.lower() not in head and word.lower() not in g["modifier"]
    } - set(g["descents"])
    nations = {w for w in own if w[-1] == "s" or w + "s" not in own}
    modifier = {f"non-{word}": f"non-{name}" for word, name in g["modifier"].items() if name} | g["modifier"]
    return frozenset((*g["base"], *nations)), frozenset((*g["plain"], *own)), head, modifier, frozenset(g["asked"])


@cache
def nouns() -> dict[str, frozenset[str]]:
    """The lists of the noun phrase in ``groups.toml``, by name."""
    return {name: frozenset(found) for name, found in load("groups")["nouns"].items()}


@cache
def support_heads() -> frozenset[str]:
    """The nouns for those who are with a person or in a party."""
    return nouns()["supporters"] | nouns()["members"]


def backs(items: list[Item], i: int) -> bool:
    """Whether item ``i`` is a person or a party whose voters, members or supporters come next."""
    if i + 1 >= len(items) or items[i + 1].word not in support_heads():
        return False
    return items[i].tag == "N" or (items[i].tag == "Z" and items[i].word in parties.words())


@cache
def several() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """First word → the groups of several words that begin with it, longest first, each with its name."""
    out: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, name in load("groups")["several"].items():
        words_ = tuple(phrase.split(" "))
        out.setdefault(words_[0], []).append((words_, name))
    for found in out.values():
        found.sort(key=lambda f: -len(f[0]))
    return out


def several_at(items: list[Item], i: int, lower: str) -> tuple[Item, int] | None:
    """A group of several words at item ``i``, with the noun that it narrows: "Gen Z [adults]"."""
    base, _, head, _, _ = words()
    for phrase, name in several().get(items[i].word, ()):
        j = i + len(phrase)
        if j > len(items) or any(items[i + q].word != w for q, w in enumerate(phrase)):
            continue
        end, label = items[j - 1].end, name
        if j < len(items) and items[j].start - end <= 2 and (items[j].word in base or items[j].word in head):
            if items[j].word in head:
                label = f"{name} {head[items[j].word]}"
            end = items[j].end
            j += 1
        end, more = after_noun(lower, end)
        return Item("G", items[i].start, end, " ".join([label, *more]), items[j - 1].word), skip(items, j, end)
    return None


# A leaning that may be strong, and its name after "very".
LEANINGS = {
    "conservative": "conservative",
    "liberal": "liberal",
    "conservatives": "conservative",
    "liberals": "liberal",
    "religious": "religious",
    "progressive": "progressive",
}
NO_START = frozenset(
    "the of such its our their every new state local general total these overall area nationwide statewide national".split()
)


PARTY_NAME = {
    "democratic": "Democratic",
    "republican": "Republican",
    "gop": "Republican",
    "democrat": "Democrat",
    "independent": "independent",
    "labour": "Labour",
    "conservative": "Conservative",
    "third-party": "third-party",
    "liberal": "Liberal",
}
_STOPS = frozenset(',;:()."FPB+%')
_END = Item(".", 0, 0)
# Words before a group's first that are no part of it.
_BEFORE = frozenset("the of such state local general election new these overall".split())


def group_at(items: list[Item], i: int, lower: str, names: Names) -> tuple[Item, int] | None:
    """The longest group that begins at item ``i``, and the index after it; ``None`` where there is none.

    Modifiers, each with its name, up to a head: a noun that is a group by itself, a noun for everybody, or the voters of
    somebody. Two groups joined by "and" are one.
    """
    base, plain, head, modifier, asked = words()
    parts: list[str] = []
    whole = False
    last = -1  # the item that ends the group
    j = i
    while (
        j < min(len(items), i + 8) and items[j].tag not in _STOPS and (j == i or items[j].start - items[j - 1].end <= 2)
    ):
        it, w = items[j], items[j].word
        after = items[j + 1] if j + 1 < len(items) else _END
        people = after.word in base or after.word in head or (after.word in modifier and after.word not in asked)
        if it.tag in "NZ" and backs(items, j) and w not in modifier:
            parts.append(_backers(it, after.word))
            last = j + 1
            break
        if it.tag == "N" and w not in modifier and w not in head:
            break
        beyond = items[j + 2].word if j + 2 < len(items) else ""
        if w == "those" and people and after.word not in asked and beyond != "than":
            j += 1
        elif w == "african" and after.word in ("american", "americans"):
            parts.append("black")
            last = j + 1 if after.word == "americans" else last
            j += 2
        elif w in base:
            if w in nouns()["either"] and (people or after.word in plain):
                j += 1
                continue
            if not _is_base(items, j, j == i):
                break
            whole, last = True, j
            if w == "members" and parts:
                parts.append(w)
            if w == "those" and after.word in asked:
                last = j + 1
            break
        elif w in PARTY_NAME and after.word in nouns()["not_voters"]:
            break
        elif (
            w in _LABELS
            and not people
            and after.tag in "zZ"
            and after.word.isalpha()
            and after.word not in plain
            and after.word not in _ADVERBS
        ):
            break  # "Republican strategy"
        elif w in modifier and (w not in head or people or after.word == "primary"):
            if modifier[w]:
                parts.append(w if w in head or w == "primary" else modifier[w])
            j += 1
        elif w in head:
            if it.tag == "V" or (w in _MEMBER and after.tag in "NZ" and after.word not in base):
                break
            sort = f"{items[j - 1].word} {w}" if w in nouns()["never_alone"] and _named_before(items, j) else head[w]
            parts.append(sort)
            last = j
            j += 1
            joined = _joined(items, i, j, lower, names, _name(parts, whole))
            if joined is not None:
                return joined
            if after.word in base and after.word not in ("them", "those", "us"):
                last = j
            elif after.word in head and after.tag != "V" and head[w] in nouns()["before_head"]:
                continue
            break
        elif w in plain:
            j += 1
        elif w in ("and", "or", "/") and parts and (after.word in modifier or after.word in head):
            parts.append("and")
            j += 1
        else:
            break
    if last < 0:
        return None
    while i < last and items[i].word in _BEFORE:
        i += 1
    if items[i].word in ("the", "of") or (last == i and items[i].word in ("them", "us")):
        return None
    end, posts = after_noun(lower, items[last].end)
    name = _name(parts, whole)
    if posts:
        name = " ".join(([] if name == "all" else [name]) + posts)
    item = Item("g" if name == "all" else "G", items[i].start, end, name, items[last].word)
    return item, skip(items, last + 1, end)


def _named_before(items: list[Item], j: int) -> bool:
    """Whether the word before item ``j`` says what sort of them: "potential leavers" leave something else than a union."""
    if not j or items[j - 1].tag != "z" or items[j].start - items[j - 1].end != 1:
        return False
    word = items[j - 1].word
    return word not in load("groups")["phrases"]["function"] and word not in words()[1] and word not in words()[3]


_LABELS = frozenset(("gop", "republican", "democratic"))
_MEMBER = frozenset(("democrat", "republican", "independent"))
_ADVERBS = frozenset("leaners who overwhelmingly narrowly strongly now also still".split())


def _backers(who: Item, kind: str) -> str:
    """The voters, supporters or members of a person or a party."""
    word = str(who.value or who.word).lower()
    if word.startswith(who.word + " "):
        word = who.word  # "Reform supporters", as they are called where one word is enough
    if kind in nouns()["members"]:
        return f"{word} {kind}"
    return f"{word} voters" if kind.startswith(("voter", "elector")) else f"{word} supporters"


_PUBLIC = re.compile(r"(?:ants|ees|icials|ists|ians|workers)$")


def _is_base(items: list[Item], j: int, alone: bool) -> bool:
    """Whether a word for everybody ends a group where it stands."""
    w = items[j].word
    if w == "public" and j + 2 < len(items) and items[j + 1].tag == "z" and items[j + 2].word in words()[2]:
        return False  # "public school teachers"
    if w == "public" and j + 1 < len(items) and _PUBLIC.search(items[j + 1].word):
        return False  # "public servants"
    return w not in ("american", "adult") and not (alone and w in nouns()["not_alone"])


def _joined(items: list[Item], i: int, j: int, lower: str, names: Names, name: str) -> tuple[Item, int] | None:
    """Two groups joined at item ``j``: "Republicans and independents"."""
    _, _, head, modifier, _ = words()
    if j + 1 >= len(items) or items[j].word not in ("and", "or", "&"):
        return None
    if items[j + 1].tag in "FB" or not (any(items[j + 1].word in table for table in (head, modifier, several()))):
        return None
    inner = group_at(items, j + 1, lower, names) or several_at(items, j + 1, lower)
    if inner is None or inner[0].tag != "G":
        return None
    other = str(inner[0].value)
    both = name if "lean" in other else f"{name} and {other}"
    return Item("G", items[i].start, inner[0].end, both, ""), inner[1]


_SINGLES = {
    "republicans": "republicans", "democrats": "democrats", "republican": "republicans", "democratic": "democrats", "gop": "republicans",
    "independent": "independents", "democrat": "democrats",
}  # fmt: skip


def _name(parts: list[str], is_base: bool) -> str:
    if not parts:
        return "all"
    words = [p for p in parts if p]
    while words and words[-1] == "and":
        words.pop()
    if len(words) == 1:
        return _SINGLES.get(words[0], words[0] + (" voters" if words[0] in nouns()["adjectives"] and is_base else ""))
    if is_base and words[-1] == "primary":
        return " ".join({"republicans": "republican", "democrats": "democratic"}.get(w, w) for w in words) + " voters"
    joined = [
        (_ADJECTIVE_OF.get(w, w) if k < len(words) - 1 and words[k + 1] != "and" else w) for k, w in enumerate(words)
    ]
    last = joined[-1]
    joined[-1] = _SINGLES.get(last, last)
    return " ".join(joined) + (" voters" if is_base and joined[-1] in nouns()["adjectives"] else "")


_ADJECTIVE_OF = {
    "republicans": "republican", "democrats": "democratic", "independents": "independent", "conservatives": "conservative",
    "liberals": "liberal", "moderates": "moderate", "evangelicals": "evangelical", "catholics": "catholic", "women": "female", "men": "male",
    "christians": "christian", "protestants": "protestant",
    "republican leaners": "republican-leaning", "democratic leaners": "democratic-leaning",
}  # fmt: skip
