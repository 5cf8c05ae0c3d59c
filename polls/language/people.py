"""The noun phrase of a group: modifiers, a head, what narrows it: "white women without a college degree"."""

from __future__ import annotations

from functools import cache

from polls.language.names import Names
from polls.language.narrowing import after_noun, skip
from polls.language.tokens import Item
from polls.lexicon.loader import load


@cache
def words() -> tuple[frozenset[str], frozenset[str], dict[str, str], dict[str, str], frozenset[str]]:
    g = load("groups")
    head = {f"non-{word}": f"non-{name}" for word, name in g["head"].items()} | g["head"]
    return frozenset(g["base"]), frozenset(g["plain"]), head, g["modifier"], frozenset(g["asked"])


@cache
def _parties() -> frozenset[str]:
    """The words that name a party, of any country."""
    return frozenset(word for sides in load("parties").values() for words_ in sides.values() for word in words_)


def backs(items: list[Item], i: int) -> bool:
    """Whether item ``i`` is a person or a party whose voters, members or supporters come next."""
    if i + 1 >= len(items) or items[i + 1].word not in SUPPORT_HEADS:
        return False
    return items[i].tag == "N" or (items[i].tag == "Z" and items[i].word in _parties())


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


_MEMBERS = frozenset("members activists identifiers leaners councillors".split())
SUPPORT_HEADS = _MEMBERS | frozenset(
    "supporters voters backers fans loyalists followers voter supporter allies sympathisers sympathizers".split()
)
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
_NOT_VOTERS = frozenset(
    "challenger opponent rival incumbent front-runner frontrunner hopeful hopefuls contender contenders field nomination race convention party leadership"
    " establishment lawmakers senator senators governor governors ticket skew house senate president standard-bearer candidate candidates nominee nominees leader"
    " leaders congressman congresswoman representative representatives caucuses caucus debate debates congress administration policies policy advantage edge lead"
    " plan plans budget proposal bill version platform message brand agenda policies approach idea ideas majority majorities mayor rep sen gov rep. sen. gov. attorney secretary operatives strategist strategists pollster pollsters base stronghold primary-election side".split()
)


def group_at(items: list[Item], i: int, lower: str, names: Names) -> tuple[Item, int] | None:
    """The longest group that begins at item ``i``, and the index after it; ``None`` where there is none."""
    base, plain, head, modifier, asked = words()
    n = len(items)
    mods: list[str] = []
    heads: list[str] = []
    is_base = False
    j = i
    last = -1  # index of the last item that can end a group
    parts: list[str] = []
    while j < n and j - i < 8:
        it = items[j]
        w = it.word
        if it.tag in ',;:()."FPB+%' or (j > i and it.start - items[j - 1].end > 2):
            break
        if backs(items, j) and w not in modifier:
            word = str(it.value or w).lower()
            kind = items[j + 1].word
            parts.append(
                f"{word} {kind}"
                if kind in _MEMBERS
                else word + (" voters" if kind.startswith("voter") else " supporters")
            )
            last = j + 1
            j += 2
            break
        if it.tag == "N" and w not in modifier and w not in head:
            break
        if (
            w == "those"
            and j + 1 < n
            and items[j + 1].word not in asked
            and (items[j + 1].word in head or items[j + 1].word in modifier or items[j + 1].word in base)
        ):
            j += 1
            continue
        if w == "african" and j + 1 < n and items[j + 1].word in ("american", "americans"):
            (heads if items[j + 1].word == "americans" else mods).append("black")
            parts.append("black")
            if items[j + 1].word == "americans":
                last = j + 1
            j += 2
            continue
        if w in base:
            nxt = items[j + 1].word if j + 1 < n else ""
            if w == "public" and j + 2 < n and items[j + 1].tag == "z" and items[j + 2].word in head:
                break  # "public school teachers"
            if w in (
                "american",
                "caucus",
                "irish",
                "welsh",
                "japanese",
                "chinese",
                "filipino",
                "adult",
                "household",
            ) and (nxt in base or nxt in head or nxt in modifier or nxt in plain):
                j += 1
                continue
            if (
                w in ("ones", "them", "us", "members", "welsh", "chinese", "japanese", "irish", "caucus", "person")
                and j == i
            ):
                break
            if w == "american" or w == "adult":
                break
            is_base = True
            last = j
            j += 1
            if w == "members" and parts:
                parts.append(w)
            if w == "those" and j < n and items[j].word in asked:
                last = j
                j += 1
            break
        nxt_w = items[j + 1].word if j + 1 < n else ""
        if w in PARTY_NAME and nxt_w in _NOT_VOTERS:
            break
        if (
            w in ("gop", "republican", "democratic")
            and j + 1 < n
            and items[j + 1].tag in "zZ"
            and nxt_w.isalpha()
            and nxt_w not in base
            and nxt_w not in head
            and nxt_w not in modifier
            and nxt_w not in plain
            and nxt_w not in ("leaners", "who", "overwhelmingly", "narrowly", "strongly", "now", "also", "still")
        ):
            break
        if w in modifier and (
            w not in head
            or nxt_w in base
            or nxt_w in head
            or nxt_w in modifier
            or (nxt_w == "and" and j + 2 < n and items[j + 2].word in modifier and w not in head)
            or nxt_w == "primary"
        ):
            if nxt_w in (
                "party",
                "candidate",
                "candidates",
                "nominee",
                "senator",
                "challenger",
                "leader",
                "leaders",
                "lawmakers",
                "incumbent",
                "opponent",
            ):
                break
            if modifier[w]:
                mods.append(modifier[w])
                parts.append(w if w in head or w in ("primary",) else modifier[w])
            j += 1
            continue
        if w in head:
            if it.tag == "V":
                break
            if (
                w in ("democrat", "republican", "independent")
                and nxt_w
                and items[j + 1].tag in "NZ"
                and nxt_w not in base
            ):
                return None
            heads.append(head[w])
            parts.append(head[w])
            last = j
            j += 1
            if (
                j < n
                and items[j].word in ("and", "or", "&")
                and j + 1 < n
                and (items[j + 1].word in head or items[j + 1].word in modifier)
                and items[j + 1].tag not in "FB"
            ):
                # "Republicans and independents" is one group only where a single figure stands for both
                save = (list(parts), last, j)
                inner = group_at(items, j + 1, lower, names)
                if inner is not None and inner[0].tag == "G":
                    other = str(inner[0].value)
                    if "lean" in other:
                        end = inner[0].end
                        return Item("G", items[i].start, end, _name(parts, mods, heads, is_base), ""), inner[1]
                    return Item(
                        "G", items[i].start, inner[0].end, _name(parts, mods, heads, is_base) + " and " + other, ""
                    ), inner[1]
                parts, last, j = save
            if j < n and items[j].word in base and items[j].word not in ("them", "those", "us"):
                last = j
                j += 1
            elif (
                j < n
                and items[j].word in head
                and items[j].tag not in "V"
                and head[w] in ("workers", "users", "students", "independents", "republicans", "democrats")
            ):
                continue
            break
        if w in plain:
            j += 1
            continue
        if (
            w in ("and", "or", "/")
            and parts
            and j + 1 < n
            and (items[j + 1].word in modifier or items[j + 1].word in head)
        ):
            parts.append("and")
            j += 1
            continue
        break
    if last < 0:
        return None
    while i < last and items[i].word in (
        "the",
        "of",
        "such",
        "state",
        "local",
        "general",
        "election",
        "new",
        "these",
        "overall",
    ):
        i += 1
    if items[i].word in ("the", "of"):
        return None
    if last == i and items[i].word in ("them", "us"):
        return None
    end, posts = after_noun(lower, items[last].end)
    name = _name(parts, mods, heads, is_base)
    if posts:
        name = " ".join(([] if name == "all" else [name]) + posts)
    item = Item("g" if name == "all" else "G", items[i].start, end, name, items[last].word)
    return item, skip(items, last + 1, end)


_SINGLES = {
    "republicans": "republicans", "democrats": "democrats", "republican": "republicans", "democratic": "democrats", "gop": "republicans",
    "independent": "independents", "democrat": "democrats",
}  # fmt: skip


def _name(parts: list[str], mods: list[str], heads: list[str], is_base: bool) -> str:
    if not parts:
        return "all"
    words = [p for p in parts if p]
    while words and words[-1] == "and":
        words.pop()
    if len(words) == 1:
        return _SINGLES.get(words[0], words[0] + (" voters" if words[0] in _ADJECTIVES and is_base else ""))
    if is_base and words[-1] == "primary":
        return " ".join({"republicans": "republican", "democrats": "democratic"}.get(w, w) for w in words) + " voters"
    joined = [
        (_ADJECTIVE_OF.get(w, w) if k < len(words) - 1 and words[k + 1] != "and" else w) for k, w in enumerate(words)
    ]
    last = joined[-1]
    joined[-1] = _SINGLES.get(last, last)
    return " ".join(joined) + (" voters" if is_base and joined[-1] in _ADJECTIVES else "")


_ADJECTIVES = frozenset(
    "young younger older early undecided suburban urban rural first-time married unmarried single consistent drop-off swing wealthy poor religious primary"
    " third-party leave remain".split()
)
_ADJECTIVE_OF = {
    "republicans": "republican", "democrats": "democratic", "independents": "independent", "conservatives": "conservative",
    "liberals": "liberal", "moderates": "moderate", "evangelicals": "evangelical", "catholics": "catholic", "women": "female", "men": "male",
    "christians": "christian", "protestants": "protestant",
}  # fmt: skip
