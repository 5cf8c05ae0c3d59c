"""Who is meant by a standing in the contest: "his opponent", "the challenger", "the incumbent", "her party".

The name stands elsewhere: whose rival or party it is the words before say, and who stands against whom, and for what, the
document.
"""

from __future__ import annotations

import re

from polls.language.offices import offices
from polls.language.tokens import Item
from polls.rules.contest_words import RIVALS
from polls.rules.discourse import Discourse
from polls.rules.epithets import Epithets
from polls.rules.view import View

_STANDINGS = RIVALS | {"incumbent"}
_NAMED = frozenset("named name names blame blames blamed fault faulted cited mentioned".split())
_SIDES = {"democratic": "Democrat", "republican": "Republican", "gop": "Republican"}
_OWN = frozenset(("party", "side", "bloc", "outfit", "camp"))
_LEADERS = frozenset(("leader", "chief", "leader's"))
_TELLING = _OWN.union(_LEADERS, _STANDINGS, (f"{word}'s" for word in _STANDINGS))
_BETWEEN = frozenset(
    "main chief closest nearest principal likeliest likely conservative liberal democratic republican labour".split()
)


def tie(v: View, d: Discourse, epithets: Epithets) -> None:
    """Makes names of the standings in a sentence that mean somebody."""
    items = v.items
    for j, item in enumerate(items):
        if item.tag == "N" and j > 1 and items[j - 1].word == "the" and items[j - 2].word in _NAMED:
            if item.word in offices() and not d.votes(
                v.sentence.index
            ):  # "most blame the mayor", as others the council
                v.becomes(j, j, None, "z")
            continue
        if item.tag == "N" and v.names.parties and (own := _their_own(v, d, j)) is not None:
            v.becomes(j, j, own)
            continue
        if item.word not in _TELLING:  # most words
            continue
        if item.word in _OWN and item.tag == "z" and v.names.parties and (party := _party(v, d, j)) is not None:
            v.becomes(j - 1, j, party)
            continue
        if item.word in _LEADERS and item.tag == "z" and v.names.parties and (leader := _leader(v, d, j)) is not None:
            v.becomes(j - 1, j, leader)
            continue
        owns = v.low(j, j + 1).endswith("'s")  # "in the challenger's favor"
        if item.word.removesuffix("'s") not in _STANDINGS or item.tag not in "zZ" or not j:
            continue
        if not owns and _named_behind(items, j):
            continue
        who = _who(v, d, epithets, j)
        if who is not None:
            v.becomes(j, j, who)


# "the incumbent, Democrat Jane Roe": behind the comma what a person is, and the name
_APPOSED = re.compile(r"[,(-][zZGg]{1,4}N")


def _named_behind(items: list[Item], j: int) -> bool:
    """Whether the name follows: "her opponent, Tom Roe", "challenger Tom Roe", "the rival's campaign"."""
    after = items[j + 1 : j + 3]
    if not after:
        return False
    letters = "".join(i.tag for i in items[: j + 7])
    return (after[0].tag in "NZzGR" and after[0].word not in ("with", "by")) or (
        after[0].tag in ",-("
        and len(after) > 1
        and (after[1].tag in "NZ" or _APPOSED.match(letters, j + 1) is not None)
    )


def _who(v: View, d: Discourse, epithets: Epithets, j: int) -> str | None:
    items = v.items
    q = j - 1
    while q > max(0, j - 4) and (items[q].word in _BETWEEN or items[q].tag in "ZG"):
        q -= 1
    word, tag = items[q].word, items[q].tag
    noun = items[j].word.removesuffix("'s")
    if noun in RIVALS and (word in ("his", "her") or (tag == "N" and word.endswith("'s"))):
        near = next((str(items[r].value) for r in range(q - 1, -1, -1) if items[r].tag == "N"), None)
        owner = str(items[q].value) if tag == "N" else near or items[q].value
        if owner not in v.names.people:
            return None
        here = {str(i.value) for i in items[:q] if i.tag == "N" and i.value in v.names.people} - {owner}
        return here.pop() if len(here) == 1 else d.against(str(owner))  # "if she faced Poe instead, … for her rival"
    if word == "the" and not d.generic:
        sides = (_SIDES.get(items[r].word) for r in range(q + 1, j))
        called = next((side for side in sides if side is not None), None)
        if called is not None and (named := d.parties().get(called)) is not None:
            return named  # "the Republican incumbent": the party's person in this text
    if word != "the":
        return None
    two = d.two() if d.votes(v.sentence.index) else None
    if two is None:
        held = {who for title, who in v.names.titles.items() if not title.startswith("former ")}
        return held.pop() if noun == "incumbent" and len(held) == 1 else None
    holds = [name for name in two if epithets.holds(name)]
    if len(holds) != 1:
        return None
    return holds[0] if noun == "incumbent" else two[two[0] == holds[0]]


def _party(v: View, d: Discourse, j: int) -> str | None:
    """Which party it is whose owner stands before it: "Doe's party", "his party", "the Taoiseach's party"."""
    owner = v.items[j - 1]
    if (owner.tag == "N" and v.low(j - 1, j).endswith(("'s", "s'", "'"))) or (
        owner.word in ("his", "her") and owner.value
    ):
        name = str(owner.value)
    else:
        return None
    if name not in v.names.people or (j > 1 and v.tags[j - 2] in "miou"):
        return None  # "among voters of his party"
    party = d.party_of(name)
    if party is None and owner.tag != "N":  # of several who were named the one who has a party
        named = (str(i.value) for i in reversed(v.items[:j]) if i.tag == "N" and i.value in v.names.people)
        party = next((p for p in map(d.party_of, named) if p is not None), None)
    if party is None and v.items[j].word == "party" and v.sentence.index - d.persons.told[1] <= 1:
        party = d.persons.told[0]
    return party


_VERB_OR_END = frozenset("EHKLTaib,.;)&FB")


def _their_own(v: View, d: Discourse, j: int) -> str | None:
    """The party of one whose name says no more than whose it is: "would vote for Ms Doe's party and 30 percent for Mr Roe's"."""
    item = v.items[j]
    if not item.word.endswith("'s") or item.value not in v.names.people:
        return None
    if v.tags[j + 1 : j + 2] not in _VERB_OR_END and j + 1 < len(v.items):
        return None
    before = v.document.lower[max(0, v.sentence.start - _NEAR) : item.start]
    return d.party_of(str(item.value)) if "'s party" in before else None


_NEAR = 150  # characters before a sentence within which a party was spoken of


def _leader(v: View, d: Discourse, j: int) -> str | None:
    """Who "the National leader" is: the one person of the text whose party that is, where no name follows."""
    party = v.items[j - 1]
    if party.tag != "N" or j < 2 or v.items[j - 2].word != "the" or _named_behind(v.items, j):
        return None
    own = {name for name in v.names.people if d.party_of(name) == party.value}
    if len(own) > 1:
        own &= v.names.standing
    if len(own) == 1:
        return own.pop()
    here = [str(i.value) for i in v.items[: j - 1] if i.tag == "N" and i.value in v.names.people]
    return here[-1] if here and d.party_of(here[-1]) is None and not own else None
