"""Groups and names out of a sentence's items: "white women without a college degree" becomes one ``G``."""

from __future__ import annotations

import re
from functools import cache

from polls.language.names import Names, title_words
from polls.language.narrowing import after_noun, age_name, skip
from polls.language.narrowing_patterns import AGE_WORD, PLUS, YEAR_OLDS
from polls.language.people import (
    LEANINGS,
    NO_START,
    PARTY_NAME,
    SUPPORT_HEADS,
    backs,
    group_at,
    several,
    several_at,
    words,
)
from polls.language.phrases import OPENING, collective, narrow, opened, opens_with, slot, widen
from polls.language.tokens import Item

# Who stands behind a name that no table knows: "Tea Party members".
_FOLLOWERS = frozenset(("supporters", "backers", "loyalists", "members", "activists"))
_TITLED = frozenset(
    (
        "president",
        "prime",
        "first",
        "chief",
        "head",
        "governor",
        "senator",
        "mayor",
        "premier",
        "chancellor",
        "taoiseach",
    )
)
_OFFICES = {"prime": "minister", "first": "minister", "chief": "minister", "head": "of"}


@cache
def _known() -> frozenset[str]:
    """The words of tables that a group may hold."""
    base, _, head, modifier, _ = words()
    return frozenset((*base, *head, *modifier))


@cache
def _telling() -> frozenset[str]:
    """The words with which something may begin that becomes one item, wherever they stand."""
    _, plain, _, _, _ = words()
    return _known().union(
        plain, several(), PARTY_NAME, OPENING, _TITLED, ("african", "very", "somewhat", "slightly", "extremely")
    )


def chunk(items: list[Item], folded: str, lower: str, names: Names) -> list[Item]:
    """Merges group words, names and titles into single items."""
    base, plain, head, modifier, _asked = words()
    known, telling, groups_of_several = _known(), _telling(), several()
    out: list[Item] = []
    i = 0
    n = len(items)
    while i < n:
        it = items[i]
        t = it.tag
        w = it.word
        if (
            t not in "BFNZ"
            and w not in telling
            and not w[:1].isdigit()
            and w[:4] not in ("over", "unde")
            and not (out and out[-1].tag in "mo")
        ):
            out.append(it)  # most words
            i += 1
            continue
        # ages that stand for people: "18- to 29-year-olds", "over-55s"
        if t in "BF" or w in ("over", "under") or (t in "zZ" and w[:4] in ("over", "unde")):
            m = (YEAR_OLDS if t == "B" else AGE_WORD).match(lower, it.start)
            if m:
                name = age_name(m)
                j = i
                while j < n and items[j].start < m.end():
                    j += 1
                end = m.end()
                mods: list[str] = []
                while out and out[-1].word in modifier and out[-1].tag in "zZNVJRA":
                    mods.insert(0, modifier[out.pop().word])
                start = it.start
                end, name2 = after_noun(lower, end)
                label = " ".join([x for x in mods if x] + [name] + name2)
                out.append(Item("G", start, end, label, ""))
                i = skip(items, j, end)
                continue
        plus = PLUS.match(lower, it.start) if (t in "BFz" and it.word[:1].isdigit()) or t in "BF" else None
        if plus:
            out.append(Item("G", it.start, plus.end(), f"{plus.group('a')}+", ""))
            i = skip(items, i, plus.end())
            continue
        if w in PARTY_NAME and i + 1 < n and items[i + 1].word in ("party", "party's") and _inside(out):
            out.append(Item("G", it.start, items[i + 1].end, _PARTISANS.get(w, f"{w} voters"), "party"))
            i += 2
            continue
        if w in _ONE_OF_PARTY and _apposed(items, i, out):
            out.append(Item("Z", it.start, it.end, None, w))
            i += 1
            continue
        if w in PARTY_NAME and (t in "zZ" or t == "N"):
            got2 = _party_candidate(items, i, out)
            if got2 is not None:
                item, i = got2
                out.append(item)
                continue
        if t == "Z" and i + 1 < n and items[i + 1].word in _FOLLOWERS:
            end, posts = after_noun(lower, items[i + 1].end)
            start, whole = it.start, w
            while len(out) > 1 and out[-1].tag == "Z" and start - out[-1].end == 1:  # "Tea Party supporters"
                before = out.pop()
                start, whole = before.start, f"{before.word} {whole}"
            kind = "supporters" if items[i + 1].word in ("backers", "loyalists") else items[i + 1].word
            out.append(Item("G", start, end, " ".join([f"{whole} {kind}", *posts]), ""))
            i = skip(items, i + 2, end)
            continue
        if t == "N" and w in names.parties and not (i + 1 < n and items[i + 1].word in SUPPORT_HEADS):
            out.append(it)
            i += 1
            continue
        if t in "zZ" and out and (out[-1].tag == "m" or (out[-1].tag == "o" and len(out) > 1 and out[-2].tag in "FB")):
            new = opened(items, i, known, out[-1].tag)
            if new is not None:
                i = skip(items, i, new.end)
                new, i = narrow(items, i, new, out[-1].tag, lower)
                out.append(new)
                continue
        if w in OPENING and (opening := opens_with(items, i, lower)) is not None and slot(out) == "s":
            out += [it, opening]
            i = skip(items, i + 1, opening.end)
            continue
        if w == "members" and i + 1 < n and items[i + 1].word == "of" and (where := slot(out)):
            item, j = narrow(items, i + 1, Item("G", it.start, it.end, w, w), where, lower)
            if j > i + 1:  # "members of the armed forces"
                out.append(item)
                i = j
                continue
        if w in groups_of_several and t in "zZN" and (named := several_at(items, i, lower)) is not None:
            item, i = named
            where = slot(out)
            item, i = narrow(items, i, item, where, lower)
            out.append(widen(out, item, plain) if where in ("o", "m", "n", "s") else item)
            continue
        if w == "the" and slot(out) in ("s", "f", "W") and (named_so := collective(items, i)) is not None:
            out += [it, named_so]
            i = skip(items, i, named_so.end)
            continue
        if w in NO_START:
            out.append(it)
            i += 1
            continue
        if (
            w in ("democrat", "republican", "independent")
            and i + 1 < n
            and items[i + 1].tag in "NZ"
            and items[i + 1].word not in base
        ):
            out.append(Item("Z", it.start, it.end, None, w))
            i += 1
            continue
        if w in ("very", "somewhat", "slightly", "extremely") and i + 1 < n and items[i + 1].word in LEANINGS:
            got = group_at(items, i + 1, lower, names)
            if got is not None:
                item, i = got
                out.append(Item("G", it.start, item.end, f"{w} {LEANINGS.get(str(item.value), item.value)}", item.word))
                continue
        if (
            w and (w in head or w in modifier or w in base or w in plain or w == "african") and t not in ',;:()"-.FPB+'
        ) or (t in "NZ" and backs(items, i)):
            got = group_at(items, i, lower, names)
            if got is not None:
                item, i = got
                if (
                    item.word in ("viewers", "readers", "users", "fans", "owners", "drinkers", "members")
                    and out
                    and out[-1].tag == "Z"
                    and item.start - out[-1].end == 1
                    and str(item.value) == item.word
                ):
                    item = Item("G", out[-1].start, item.end, f"{out.pop().word} {item.value}", item.word)
                if (
                    item.tag == "G"
                    and t == "N"
                    and len(out) > 2
                    and out[-1].tag == "&"
                    and out[-2].tag == "N"
                    and out[-3].tag in "om"
                ):
                    other = out[-2]  # "Clinton and Trump supporters"
                    del out[-2:]
                    item = Item("G", other.start, item.end, f"{str(other.value).lower()} and {item.value}", item.word)
                where = slot(out)
                item, i = narrow(items, i, item, where, lower)
                item = widen(out, item, plain) if where in ("o", "m", "n", "s") else item
                if (
                    item.tag == "G"
                    and len(out) > 2
                    and out[-1].tag == ","
                    and out[-3].tag in "om"
                    and modifier.get(out[-2].word)
                ):
                    first = out[-2]  # "among white, college-educated women"
                    del out[-2:]
                    item = Item("G", first.start, item.end, f"{modifier[first.word]} {item.value}", item.word)
                out.append(item)
                continue
        if t == "N":
            # merge a first name, a title, initials before it
            while (
                out
                and (out[-1].tag in "ZN" or out[-1].word in title_words())
                and out[-1].tag != "G"
                and out[-1].end >= it.start - 2
                and out[-1].word not in ("the",)
            ):
                prev = out[-1]
                if prev.tag == "N" and prev.value != it.value and prev.word.endswith("'s"):
                    break
                if prev.tag == "Z" and prev.word in (
                    "in",
                    "on",
                    "the",
                    "and",
                    "but",
                    "among",
                    "when",
                    "while",
                    "for",
                    "with",
                    "by",
                    "at",
                    "of",
                    "if",
                    "as",
                ):
                    break
                out.pop()
                it = Item("N", prev.start, it.end, it.value, it.word)
            out.append(it)
            i += 1
            continue
        if w in _TITLED and (w not in _OFFICES or (i + 1 < n and items[i + 1].word == _OFFICES[w])):
            title = f"{w} minister" if _OFFICES.get(w) == "minister" else "head of state" if w == "head" else w
            start = it.start
            if out and out[-1].word in ("vice", "former"):
                title = f"{out[-1].word} president"
            resolved = names.titles.get(title)
            nxt = items[i + 1] if i + 1 < n else None
            if w == "head" and "state" not in [o.word for o in items[i + 2 : i + 3]]:
                resolved = None
            if resolved is not None and not (nxt is not None and nxt.tag in "NZ" and w not in _OFFICES):
                if title != w and w == "president":
                    start = out.pop().start
                end = it.end
                if w in _OFFICES and nxt is not None:
                    i += 2 if w == "head" else 1
                    end = items[i].end
                out.append(Item("N", start, end, resolved, it.word))
                i += 1
                continue
        out.append(it)
        i += 1
    return out


_RUNNER = frozenset("candidate candidates nominee nominees challenger contender party opponent".split())
_OFFICE = frozenset("house senate congressional presidential gubernatorial party's primary legislative".split())


_ONE_OF_PARTY = frozenset(
    "democrat republican independent liberal conservative libertarian progressive moderate".split()
)


def _apposed(items: list[Item], i: int, out: list[Item]) -> bool:
    """Whether one of a party stands behind a name and says who that is: "Doe, a Republican, has …", "Roe, an independent who …"."""
    if len(out) < 3 or out[-1].word not in ("a", "an") or out[-2].tag not in ",(-" or out[-3].tag not in "NZ":
        return False
    return i + 1 >= len(items) or items[i + 1].tag in ",.;)-ritfu&"


_PARTISANS = {"democratic": "democrats", "republican": "republicans", "conservative": "conservatives"}


def _inside(out: list[Item]) -> bool:
    """Whether a party that comes next is the people in it: "within the Republican Party"."""
    return len(out) > 1 and out[-1].word == "the" and out[-2].word in ("within", "inside", "among", "across")


_APPOSED = re.compile(r"N[^,VFP]*,[^VFPSA]*$")  # "Doe, the Republican candidate": no verb or figure between


def _party_candidate(items: list[Item], i: int, out: list[Item]) -> tuple[Item, int] | None:
    """ "the Democratic candidate", "a Republican": a side of a vote named by its party."""
    w = items[i].word
    j = i + 1
    while j < len(items) and items[j].word in _OFFICE and j < i + 3:
        j += 1
    apposed = "".join(o.tag for o in out[-5:])
    if j < len(items) and items[j].word in _RUNNER and _APPOSED.search(apposed):
        return Item("Z", items[i].start, items[j].end, None, items[j].word), j + 1
    if j < len(items) and items[j].word in _RUNNER:
        if j + 1 < len(items) and items[j + 1].tag in "NZ" and items[j + 1].start == items[j].end + 1:
            return None
        noun = items[j].word.rstrip("s") if items[j].word != "party" else "Party"
        return Item("N", items[i].start, items[j].end, f"{PARTY_NAME[w]} {noun}", items[j].word), j + 1
    if len(out) >= 3 and out[-1].word in ("the", "a") and out[-2].tag == "," and out[-3].tag == "N":
        return None
    if (
        w in ("republican", "democrat")
        and out
        and out[-1].word in ("a", "the")
        and (j >= len(items) or items[j].tag in '.,;)&tbfiaW"E' or items[j].tag in "FB(")
        and j == i + 1
    ):
        return Item("N", items[i].start, items[i].end, PARTY_NAME[w], w), i + 1
    return None
