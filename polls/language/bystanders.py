"""Names of a text that are nobody's choice: those who only speak in it, or whose trade it is to ask or to advise; and things.

Who is led, backed or given a figure anywhere stands for something, whatever else he or she says. What has an article or
lies in a place is no person: "the Regional Ballot", "in Metro Manila".
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from polls.language.quick import quick
from polls.language.tokens import roles
from polls.lexicon.loader import load

if TYPE_CHECKING:
    from polls.language.names import Names

_NAME = quick(r"[A-Z](?<!\w.)[A-Za-z\u00c0-\u024f]*(?:[-'][A-Z][A-Za-z\u00c0-\u024f]+)*")
# The words before a name that say what somebody is: the last in small letters and the capitals behind it.
_BEFORE = re.compile(
    r"(?:(?:(?P<prior>[a-z]+) )?(?:(?:the|an?) )?(?P<low>[a-z][\w'-]*)(?P<stop>[,;:]?\"?) )?(?P<titles>(?:[A-Z](?<!\w.)(?:(?:ov|en|ep|r|rs|s|t|ol|rof)?\.|[\w'-]*) ){0,5})$"
)
# Behind a name what he or she is: between commas or in round brackets, else up to the end of the clause.
_BEHIND = re.compile(r"'?(?:, (?P<what>[^,;.()\n]{3,60})|,? \((?P<in>[^()\n]{3,60})\))?")
_VERB = re.compile(r"[^.;()\n]{0,90}?,? (?:(?:also|then|later|has|had) )?(?P<verb>[a-z]+)\b")
_NEXT = re.compile(r" (?:(?:also|then|later|has|had|would|now|still|narrowly|only|just) ){0,2}(?P<verb>[a-z]+)\b")
_WORD = re.compile(r"[a-z\u00c0-\u024f]+(?:-[a-z]+)?")
# A figure behind a name: "Poe, at 12", "Poe and Coe each have 42", "Poe (8%)"; not an age, "Poe, 61,".
_COUNTED = re.compile(
    r"'?(?:[:,]? ?\(?\d(?!\d,)| (?:[A-Za-z'.]+ ){1,6}\d(?!\d,)|, (?:at|on|with|who|has|had)(?: [a-z]+){0,3} \d(?!\d,))"
)
_OWN = re.compile(r"'s? (?:[a-z-]+ ){0,2}?(?P<what>[a-z-]+)\b")
# Behind these somebody is a side of a vote, or rated.
_TO = frozenset(
    """for over against behind versus vs than between approve oppose opposes opposed facing face faces back backs backed support supports
    supported prefer prefers preferred choose chose pick picked picks favor favour favored favoured favors trust trusts trusted elect
    reelect re-elect trail trails trailed trailing lead leads led leading beat beats beating defeat defeats like liked dislike dislikes
    view viewed see saw rate rated blame blamed like likes named""".split()
)
_STANDING = frozenset(
    """lead edge advantage margin support supporters backers voters approval disapproval rating ratings favorability favourability
    share standing numbers popularity campaign candidacy bid rival rivals opponent challenger handling performance government
    administration coalition""".split()
)
# A name with an article and no noun behind it, or a place that something is in.
_THING = re.compile(
    r"\b(?:(?P<article>[Tt]he|[Aa]n?)|[Ii]n|[Aa]cross|[Tt]hroughout|[Nn]ear|[Oo]utside) (?:[A-Z](?<!\w.)[\w'-]* ){0,3}$"
)
_NOTHING_BEHIND = re.compile(
    r"(?:[.,;:)\n]|$| (?:and|or|at|on|in|with|is|was|are|were|has|had|have|to|of|by|for|from|will|would|as|that|which|where|when|but|while|it|they|he|she|we|you)\b)"
)
# What one has in a person.
_IN_SOMEBODY = re.compile(
    r"\b(?:confiden|trust|faith|belie|interest|disappoint|hope|pride)\w* (?:\w+ )?$", re.IGNORECASE
)
_TITLED = re.compile(r"^(?:M(?:r|rs|s)|Dr|Sir|Lord|Lady|Sen|Rep|Gov|Senator|President|Minister)\b")
_RARE = 4  # how much more often a person is named as a person
_CANDIDATES = frozenset("candidate nominee challenger incumbent contender front-runner frontrunner hopeful".split())


@cache
def _trades() -> frozenset[str]:
    return frozenset(load("names")["bystanders"])


@cache
def _well_known() -> frozenset[str]:
    return frozenset(entry["names"][0] for persons in load("persons").values() for entry in persons.values())


def find(folded: str, names: Names) -> tuple[frozenset[str], frozenset[str]]:
    """The persons who stand for something, and the bystanders: those who speak, ask or advise, and do nothing else."""
    by_word = names.by_word
    told: dict[str, Counter[str]] = {}
    for m in _NAME.finditer(folded) if by_word else ():
        name = by_word.get(m.group().lower())
        if name is not None:
            told.setdefault(name, Counter())[_does(folded, *m.span())] += 1
    stand = frozenset(name for name, n in told.items() if n["stands"])
    out = {name for name, n in told.items() if n["thing"] * _RARE > n.total() - n["thing"] and not n["titled"]}
    for name, n in told.items():
        if name not in stand and (n["trade"] or (n["speaks"] and len(stand - out) > 1)):
            out.add(name)  # one who only speaks, where others stand
    out = {name for name in out if name.lower() not in _well_known()}
    return stand - out, frozenset(out)


def _is_thing(folded: str, start: int, end: int) -> bool:
    """Whether a name is no person's where it stands."""
    m = _THING.search(folded, max(0, start - 50), start)
    if m is None or _NOTHING_BEHIND.match(folded, end) is None:
        return False
    return m["article"] is not None or _IN_SOMEBODY.search(folded, max(0, m.start() - 40), m.start()) is None


def _does(folded: str, start: int, end: int) -> str:
    """What is told here of the person named: that he or she stands for something, has a trade, speaks, or is no person."""
    if _is_thing(folded, start, end):
        return "thing"
    role, trades = roles(), _trades()
    before = _BEFORE.search(folded, max(0, start - 80), start)
    behind = _BEHIND.match(folded, end)
    own, following = _OWN.match(folded, end), _NEXT.match(folded, end)
    last = before["low"] or "" if before else ""
    does = role.get(following["verb"], "") if following else ""
    what = (behind["what"] or behind["in"] or "").lower() if behind else ""
    aside = behind.end() if behind else end
    after = _VERB.match(folded, aside) if behind and behind["what"] else None
    goes_on = role.get(after["verb"], "") if after else ""
    called = {*_WORD.findall(what)[:8], last, *_WORD.findall(before["titles"].lower() if before else "")}
    if (
        (own and own["what"] in _STANDING)
        or (
            before
            and not before["stop"]
            and (
                last in _TO
                or (before["prior"] in _TO and last in trades)
                or (last == "of" and before["prior"] == "ahead")
            )
        )
        or does in ("L", "T", "K")
        or (does != "S" and (_COUNTED.match(folded, end) or (goes_on != "S" and _COUNTED.match(folded, aside))))
        or not called.isdisjoint(_CANDIDATES)
    ):
        return "stands"
    if not called.isdisjoint(trades):
        return "trade"
    if before is not None and _TITLED.search(before["titles"]):
        return "titled"
    if does == "S" or last in ("said", "says") or goes_on == "S":
        return "speaks"
    source = before is not None and last == "to" and folded.endswith("ccording to", 0, before.end("low"))
    return "speaks" if source else ""
