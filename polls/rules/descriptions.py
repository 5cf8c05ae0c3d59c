"""Who is meant by a standing in the contest: "his opponent", "the challenger", "the incumbent", "her rival's".

The name stands elsewhere: whose rival it is the words before say, and who stands against whom the document.
"""

from __future__ import annotations

from polls.language.tokens import Item
from polls.rules.discourse import Discourse
from polls.rules.epithets import Epithets
from polls.rules.view import View

_RIVALS = frozenset("opponent rival challenger foe adversary competitor".split())
_STANDINGS = _RIVALS | {"incumbent"}
_OFFICES = frozenset("mayor governor premier minister chancellor senator president".split())
_NAMED = frozenset("named name names blame blames blamed fault faulted cited mentioned".split())
_BETWEEN = frozenset(
    "main chief closest nearest principal likeliest likely conservative liberal democratic republican labour".split()
)


def tie(v: View, d: Discourse, epithets: Epithets) -> None:
    """Makes names of the standings in a sentence that mean somebody."""
    items = v.items
    tags: list[str] | None = None
    for j, item in enumerate(items):
        if item.tag == "N" and j > 1 and items[j - 1].word == "the" and items[j - 2].word in _NAMED:
            if item.word in _OFFICES and not d.votes(v.sentence.index):  # "most blame the mayor", as others the council
                item.tag, item.value = "z", None
                tags = tags or list(v.tags)
                tags[j] = "z"
            continue
        if item.word.removesuffix("'s") not in _STANDINGS or item.tag not in "zZ" or not j or _named_behind(items, j):
            continue
        who = _who(v, d, epithets, j)
        if who is None:
            continue
        if item.value == "'s" and not item.word.endswith("'s"):
            item.word += "'s"
        item.tag, item.value = "N", who
        tags = tags or list(v.tags)
        tags[j] = "N"
    if tags is not None:
        v.tags = "".join(tags)


def _named_behind(items: list[Item], j: int) -> bool:
    """Whether the name follows: "her opponent, Tom Roe", "challenger Tom Roe", "the rival's campaign"."""
    after = items[j + 1 : j + 3]
    if not after:
        return False
    return (after[0].tag in "NZzGR" and after[0].word not in ("with", "by")) or (
        after[0].tag in ",-(" and len(after) > 1 and after[1].tag in "NZ"
    )


def _who(v: View, d: Discourse, epithets: Epithets, j: int) -> str | None:
    items = v.items
    q = j - 1
    while q > max(0, j - 4) and (items[q].word in _BETWEEN or items[q].tag in "ZG"):
        q -= 1
    word, tag = items[q].word, items[q].tag
    noun = items[j].word.removesuffix("'s")
    if noun in _RIVALS and (word in ("his", "her") or (tag == "N" and word.endswith("'s"))):
        near = next((str(items[r].value) for r in range(q - 1, -1, -1) if items[r].tag == "N"), None)
        owner = str(items[q].value) if tag == "N" else near or items[q].value
        return d.against(str(owner)) if owner in v.names.people else None
    if word != "the" or not d.votes(v.sentence.index):
        return None
    two = d.two()
    if two is None:
        return None
    holds = [name for name in two if epithets.holds(name)]
    if len(holds) != 1:
        return None
    return holds[0] if noun == "incumbent" else two[two[0] == holds[0]]
