"""What narrows a group after its noun: ages, degrees, incomes, places, votes, and phrases of any words."""

from __future__ import annotations

import re

from polls.language import parties
from polls.language.names import PARTICLES
from polls.language.narrowing_patterns import AGES, LEANERS, PHRASE
from polls.language.tokens import Item

_AGE_START = frozenset("age ages aged between under over past younger older who in and below above".split())
_PHRASE_START = frozenset(
    "with without of who whose in on out within inside outside across residing based earning making planning voting intending backing supporting favoring holding lacking living polled surveyed"
    " registered enrolled belonging affiliated aligned north south east west northeast northwest southeast southwest likely most questioned interviewed queried asked sampled canvassed nationwide nationally statewide overall".split()
)


def age_name(m: re.Match[str]) -> str:
    """The canonical name of an age group: 18-29, 65+, under 35."""
    g = m.groupdict()
    if g.get("tens"):
        return f"{g['tens']}-somethings"
    if g.get("one"):
        return f"{g['one']}-year-olds"
    if g.get("b"):
        return f"{_n(g['a'])}-{g['b']}"
    if g.get("c"):
        w = g.get("w") or g.get("pm") or ""
        up = w.endswith(("over", "past", "above", "older", "older than"))
        if not up and _n(g["c"]) == "30":
            return "18-29"
        return f"{_n(g['c'])}+" if up else f"under {_n(g['c'])}"
    if g.get("minus"):
        return f"under {_n(g['a'])}"
    return f"{_n(g['a'])}+"


_SPELLED = {"eighteen": "18", "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70"}


def _n(s: str) -> str:
    return _SPELLED.get(s, s)


_NEXT_WORD = re.compile(r",? ?\(?([a-z+]*)")
_FIGURE_AFTER = re.compile(r"[- ]?(?:percent|%|per cent|point)| (?:lead|edge|margin)")


_AREAS = {
    "suburbs": "suburban", "cities": "urban", "villages": "rural", "city limits": "city", "city proper": "city", "bush": "rural", "outback": "rural", "countryside": "rural", "battleground": "battleground states", "battlegrounds": "battleground states",
}  # fmt: skip


def _begins_ages(number: str) -> bool:
    """Whether a range of ages may begin with a number: "women 30-44", not "men 33-52"."""
    return not number.isdigit() or int(number) % 5 == 0 or int(number) in (16, 17, 18, 24)


def is_range(young: str, old: str) -> bool:
    """Whether two numbers are a range of ages: 30 and 54, not 52 and 48."""
    return 14 < int(young) < int(old) - 3 and int(young) % 10 in (0, 5, 6, 8)


def after_noun(lower: str, end: int) -> tuple[int, list[str]]:
    """Reads what narrows a group after its noun: ages, degrees, incomes, places, votes. Returns its end and names."""
    found: list[str] = []
    for _ in range(3):
        m = _NEXT_WORD.match(lower, end)
        first = m.group(1) if m else ""
        if first in _AGE_START or (m and lower[m.end() : m.end() + 1].isdigit() and lower[end] != ","):
            ages = _ages(lower, end, first)
            if ages is not None:
                name = age_name(ages)
                if name not in ("18+", "16+"):
                    found.append(name)
                end = ages.end()
                continue
        if first in ("and", "or") and (lean := LEANERS.match(lower, end)):
            end = lean.end()
            continue
        p = PHRASE.match(lower, end) if first in _PHRASE_START else None
        if p is None or (p["kids"] and _HOMES.search(lower[max(0, end - 11) : end])):
            break  # "families with children": named with the noun
        name = _phrase_name(p.groupdict(), lower[max(0, end - 9) : end])
        if name:
            found.append(name)
        end = p.end()
    return end, found


def _ages(lower: str, end: int, first: str) -> re.Match[str] | None:
    """Ages behind a noun, whose words begin with ``first``: no range that goes down, no bare numbers that are shares."""
    m = AGES.match(lower, end)
    if m is None or not m["b"]:
        return m
    if int(m["b"]) <= int(_n(m["a"])):
        return None
    if first in _AGE_START:
        return m
    return m if _begins_ages(m["a"]) and not _FIGURE_AFTER.match(lower, m.end(), m.end() + 9) else None


# Phrases that have one name however they are put.
_NAMED = {
    "nodegree": "no college degree", "degree": "college graduates", "post": "postgraduates", "some": "some college",
    "hs": "high school or less",
}  # fmt: skip


def _phrase_name(g: dict[str, str | None], before: str) -> str:
    """What a phrase says of a group, of whose noun ``before`` is the end; nothing where it says nothing more."""
    for what, name in _NAMED.items():
        if g[what]:
            return name
    if g["noparty"]:
        return "independents"
    if g["income"]:
        return "with " + g["income"].strip(" ,.")
    if g["counted"]:
        return g["counted"]
    if g["kids"]:
        minors = g["kidages"] is None and (g["kidlimit"] or "18").endswith("18") and _BARE.fullmatch(g["kids"])
        if minors and _PARENTS.search(before):
            return ""  # all parents who are asked as such
        return _children(g["kids"], g["kidages"], g["kidlimit"])
    if g["situation"]:
        return g["situation"]
    if g["earn"]:
        return g["earn"].strip(" ,.")
    if g["place"]:
        return g["place"] + (f" and {g['place2']}" if g["place2"] else "")
    if g["area"]:
        return _AREAS.get(g["area"], g["area"].replace('"', ""))
    return g["side"] or g["beyond"] or _camp_of(g)


def _camp_of(g: dict[str, str | None]) -> str:
    """The voters or supporters that a phrase tells of."""
    if g["contest"]:
        return {"gop": "republican"}.get(g["contest"], g["contest"]) + " primary voters"
    if g["voted"]:
        return surname(g["voted"].strip()) + " voters"
    if g["backs"]:
        who = _backed(_WHEN.sub("", g["backs"].strip()))
        return f"{who.removeprefix('the ')} supporters" if _camp(who) else f"who support {who}"
    return ""


_HOMES = re.compile(r"(?:families|family|households?|homes?|couples)$")
_PARENTS = re.compile(r"(?:parents|mothers|fathers|mums|moms|dads|guardians)$")
_BARE = re.compile(r"\S+(?: have)?(?: an?| any)? \S+")  # "with children", not "of young children"
_RANGE = re.compile(r"(?P<a>\w+) ?(?:-|\u2013|to|and|or) ?(?P<b>\w+)$")
_ARTICLE = re.compile(r"\b(?:an?|any) ")


def _children(kids: str, ages: str | None, limit: str | None) -> str:
    """Whose parents they are, with the ages of the children: "with children aged 14-16"."""
    named = _ARTICLE.sub("", kids.replace("who have", "with"))
    if limit:
        return f"{named} {limit.replace(' the age of', '')}"
    m = _RANGE.search(ages) if ages else None
    if m is None:
        return f"{named} aged {ages.split()[-1]}" if ages else named
    if m["b"].isalpha() and m["b"] in _BEYOND:
        return f"{named} aged {m['a']} {'and under' if m['b'] in ('under', 'younger') else 'and over'}"
    return (
        f"{named} aged {m['a']}-{m['b']}"
        if m["a"].isdigit() and m["b"].isdigit()
        else f"{named} aged {m['a']} to {m['b']}"
    )


_BEYOND = frozenset("under younger over older above up".split())
_PARTISAN = frozenset(
    "the a an and or not no other democratic republican gop labour labor conservative liberal third independent third-party that this these those his her".split()
)
_NO_PERSON = frozenset("party candidate candidates option plan ticket nominee side idea proposal bill measure".split())


_WHEN = re.compile(r" (?:(?:the )?last (?:time|year|election)|this (?:time|year)|in (?:19|20)\d\d|before|previously)$")


def _camp(who: str) -> bool:
    """Whether those who back it are its supporters: a name, "the cabinet", "the union"; not a proposal of many words."""
    return not who.startswith(("a ", "an ")) and (not who.startswith("the ") or who.count(" ") == 1)


def _backed(who: str) -> str:
    """Whom somebody backs: a party without its article, "the conservatives" is "conservatives"."""
    bare = who.removeprefix("the ")
    return bare if bare in parties.words() else who


def surname(who: str) -> str:
    """A person's last name, where two or three words are a name: "jane doe" is "doe", "marine le pen" "le pen"."""
    words = who.split()
    if words[-1].endswith("s") and words[0].endswith(("ive", "al", "ed", "ing", "ous", "er", "ic", "ble")):
        return who  # "permissive policies"
    if len(words) not in (2, 3) or not _PARTISAN.isdisjoint(words) or words[-1] in _NO_PERSON:
        return who
    return " ".join(words[-2:]) if words[-2] in PARTICLES and len(words) == 3 else words[-1]


def skip(items: list[Item], j: int, end: int) -> int:
    """The first item from ``j`` on that begins at ``end`` or later."""
    while j < len(items) and items[j].start < end:
        j += 1
    return j
