"""Names of a text that are nobody's choice: those who only speak in it, or whose trade it is to ask or to advise; and things.

Who is led, backed or given a figure anywhere stands for something, whatever else he or she says. What has an article or
lies in a place is no person: "the Regional Ballot", "in Metro Manila".
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from polls.language import well_known
from polls.language.quick import quick
from polls.language.tokens import roles
from polls.lexicon.loader import listed

if TYPE_CHECKING:
    from polls.language.names import Names

_NAME = quick(r"[A-Z](?<!\w.)[A-Za-z\u00c0-\u024f]*(?:[-'][A-Z][A-Za-z\u00c0-\u024f]+)*")
# A word of the capitals right before a name, and one in small letters before these.
_CAPITAL = re.compile(r"[A-Z](?:(?:ov|en|ep|r|rs|s|t|ol|rof)?\.|[\w\u00c0-\u024f'-]*)")
_SMALL = re.compile(r"[a-z][\w'-]*(?P<stop>[,;:]?\"?)")
_MOST_CAPITALS, _MOST_SMALL = 5, 3
_ENOUGH, _MANY = 3, 8  # as often somebody has to be looked at who stands, and at most
# Behind a name what he or she is: between commas or in round brackets, else up to the end of the clause.
_BEHIND = re.compile(r"'?(?:, (?P<what>[^,;.()\n]{3,60})|,? \((?P<in>[^()\n]{3,60})\))?")
_VERB = re.compile(r"[^.;()\n]{0,90}?,? (?:(?:also|then|later|has|had) )?(?P<verb>[a-z]+)\b")
_NEXT = re.compile(r" (?:(?:also|then|later|has|had|would|now|still|narrowly|only|just) ){0,2}(?P<verb>[a-z]+)\b")
# What is maintained or claimed and is no word of anybody: "has maintained an advantage".
_HOLDS = re.compile(r" (?:an?|the|his|her|its) (?:[\w.-]+ ){0,3}?(?:advantage|edge|lead|margin)\b")
_WORD = re.compile(r"[a-z\u00c0-\u024f]+(?:-[a-z]+)?")
# A figure behind a name: "Poe, at 12", "Poe and Coe each have 42", "Poe (8%)"; not an age, "Poe, 61,".
_COUNTED = re.compile(
    r"'?(?:[:,]? ?\(?|(?: (?:[A-Za-z'.]+ ){1,6})|, (?:at|on|with|who|has|had)(?: [a-z]+){0,3} )\d(?!\d,|\d{2}|,\d|\d,\d)"
)
_OWN = re.compile(r"'s? (?:[a-z-]+ ){0,2}?(?P<what>[a-z-]+)\b")
_ARTICLES = frozenset(("the", "a", "an"))
_PLACED = frozenset(("in", "across", "throughout", "near", "outside"))
_OPENING = (
    _ARTICLES
    | _PLACED
    | {"on", "for", "against", "but", "and", "while", "when", "as", "with", "by", "at", "of", "among", "if", "over"}
)
# A name with an article and no noun behind it, or a place that something is in: what may follow.
_NOTHING_BEHIND = re.compile(
    r"(?:[.,;:)\n]|$| (?:and|or|at|on|in|with|is|was|are|were|has|had|have|to|of|by|for|from|will|would|as|that|which|where|when|but|while|it|they|he|she|we|you)\b)"
)
# What one has in a person.
_IN_SOMEBODY = ("confiden", "trust", "faith", "belie", "interest", "disappoint", "hope", "pride")
_RARE = 4  # how much more often a person is named as a person


def find(folded: str, names: Names) -> tuple[frozenset[str], frozenset[str]]:
    """The persons who stand for something, and the bystanders: those who speak, ask or advise, and do nothing else."""
    by_word = names.by_word
    told: dict[str, Counter[str]] = {}
    looked = dict.fromkeys(by_word.values(), 0)
    for m in _NAME.finditer(folded) if by_word else ():
        name = by_word.get(m.group().lower())
        if name is None or looked[name] >= _MANY:
            continue
        so_far = told.setdefault(name, Counter())
        if looked[name] < _ENOUGH or so_far["thing"] or not so_far["stands"]:
            so_far[_does(folded, *m.span())] += 1
            looked[name] += 1
    stand = frozenset(name for name, n in told.items() if n["stands"])
    out = {name for name, n in told.items() if n["thing"] * _RARE > n.total() - n["thing"] and not n["titled"]}
    for name, n in told.items():
        if name not in stand and (n["trade"] or (n["speaks"] and len(stand - out) > 1)):
            out.add(name)  # one who only speaks, where others stand
    out = {name for name in out if name.lower() not in well_known.surnames()}
    return stand - out, frozenset(out)


def _before(folded: str, start: int) -> tuple[list[str], list[str], bool]:
    """What stands before a name: the capitals, the words in small letters before these (the last first), whether a stop is between."""
    at = folded.rfind("\n", max(0, start - 80), start) + 1
    words = folded[at or max(0, start - 80) : start].rsplit(" ", _MOST_CAPITALS + _MOST_SMALL + 1)
    capitals: list[str] = []
    if words.pop():  # something is joined to the name
        return capitals, [], True
    while (
        words
        and words[-1][:1].isupper()
        and len(capitals) < _MOST_CAPITALS
        and _CAPITAL.fullmatch(words[-1])
        and words[-1].lower() not in _OPENING
    ):
        capitals.append(words.pop())
    small: list[str] = []
    stop = True
    for word in reversed(words[-_MOST_SMALL:]):
        if word.isalpha() and word.islower() and word.isascii():  # most words
            stop = bool(small) and stop
            small.append(word)
            continue
        m = _SMALL.fullmatch(word[:1].lower() + word[1:] if word.lower() in _OPENING or word == "According" else word)
        if m is None:
            break
        if not small:
            stop = bool(m["stop"])
        elif m["stop"]:
            break
        small.append(m.group().rstrip(',;:"'))
    return capitals, small, stop


def _is_thing(folded: str, end: int, capitals: list[str], small: list[str]) -> bool:
    """Whether a name is no person's where it stands."""
    if not small or len(capitals) > 3 or (small[0] not in _ARTICLES and small[0] not in _PLACED):
        return False
    if any(word.endswith((".", "'", "'s")) for word in capitals) or _NOTHING_BEHIND.match(folded, end) is None:
        return False
    return small[0] in _ARTICLES or not any(word.startswith(_IN_SOMEBODY) for word in small[1:])


def _does(folded: str, start: int, end: int) -> str:
    """What is told here of the person named: that he or she stands for something, has a trade, speaks, or is no person."""
    capitals, small, stop = _before(folded, start)
    if not stop and _is_thing(folded, end, capitals, small):
        return "thing"
    role, trades, before_sides = roles(), listed("names", "bystanders"), listed("names", "before_sides")
    if len(small) > 1 and small[0] in _ARTICLES:
        small = small[1:]
    last, prior = small[0] if small else "", small[1] if len(small) > 1 else ""
    if not stop and (
        last in before_sides or (prior in before_sides and last in trades) or (last == "of" and prior == "ahead")
    ):
        return "stands"
    sign = folded[end : end + 2]  # each of these begins with one of its own
    own = _OWN.match(folded, end) if sign[:1] == "'" else None
    following = _NEXT.match(folded, end) if sign[:1] == " " else None
    does = role.get(following["verb"], "") if following else ""
    if (
        does in ("L", "T", "K")
        or (following and _HOLDS.match(folded, following.end()))
        or (own and own["what"] in listed("names", "standing"))
    ):
        return "stands"
    behind = _BEHIND.match(folded, end) if sign[:1] in ("'", ",") or sign == " (" else None
    what = (behind["what"] or behind["in"] or "").lower() if behind else ""
    aside = behind.end() if behind else end
    after = _VERB.match(folded, aside) if behind and behind["what"] else None
    goes_on = role.get(after["verb"], "") if after else ""
    called = {last, *(word.lower().rstrip(".") for word in capitals)}
    if what:
        called.update(_WORD.findall(what)[:8])
    if does != "S" and (_COUNTED.match(folded, end) or (what and goes_on != "S" and _COUNTED.match(folded, aside))):
        return "stands"
    if not called.isdisjoint(listed("names", "candidates")):
        return "stands"
    if not called.isdisjoint(trades):
        return "trade"
    if not called.isdisjoint(listed("names", "titles")):
        return "titled"
    if does == "S" or last in ("said", "says") or goes_on == "S" or (last == "to" and prior == "according"):
        return "speaks"
    return ""
