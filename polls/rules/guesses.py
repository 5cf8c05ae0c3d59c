"""A capitalised word to which the text gives no first name, as a party or a person: "Poroshenko has just 22 percent"."""

from __future__ import annotations

import re

from polls.language.names import is_place, no_surnames
from polls.language.tokens import roles
from polls.rules.view import Bound, View
from polls.rules.votes_of import NOT_VOTE


def one_more(v: View, i: int, hi: int, prior: Bound) -> str | None:
    """A capitalised word in a row with parties and persons: "22 percent for the Greens and 5 for SODELPA"."""
    if prior.answer not in v.names.parties.values() and prior.answer not in v.names.by_word.values():
        return None
    i += v.items[i].word == "the" if i < hi else 0
    j = i
    while j < min(hi, i + 4) and v.tags[j] == "Z" and v.document.folded[v.items[j].start].isupper():
        j += 1
    if j == i or (j < len(v.tags) and v.tags[j] not in ",;.&(") or is_place(v.low(i, j)):
        return None
    return v.text(i, j)


_PARTY_NOUNS = frozenset(
    "party list alliance movement front union coalition bloc league congress first party's".split()
)


_WHO_STANDS = frozenset("candidate nominee party list bloc alliance coalition leader ticket slate camp".split())


_LISTED = re.compile(r"[,&]z?(?P<name>Z)$")


# A noun may follow ("the Alliance candidate"), and what tells who that is ("the Greens, who hold no seat, draw").
_GUESS = re.compile(
    r"(?P<name>Z)(?P<noun>z?)(?:,(?:r|z|A)[^,;()FPB]{1,40},)?(?:H|K|Hz{1,2}|Kz{1,2}|z?[aW]z{0,2}|z?[HKE]z?[aW]z?)$"
)


def guess(v: View, k: int, lo: int, f: int) -> Bound | None:
    """A capitalised word that takes a share, though the text gives it no first name: "Poroshenko has just 22 percent"."""
    m = _GUESS.search(v.tags[lo:f])
    if (
        m is None
        and k
        and (before := v.bound[k - 1]) is not None
        and before.rule.startswith(("vote.", "list.side", "share.of_vote"))
    ):
        m = _LISTED.search(v.tags[lo:f])  # "the ANC 45 percent, the DA 23 percent"
    if not m or NOT_VOTE.search(v.low(lo + m.start(), f)):
        return None
    q = lo + m.start("name")
    if "V" in v.tags[lo:q] or (m.groupdict().get("noun") and v.items[q + 1].word not in _WHO_STANDS):
        return None  # "support the Night Ferry at 58 percent"
    item = v.items[q]
    if any(a <= item.start < b for a, b in v.masked):
        return None
    if (
        item.word in no_surnames()
        or item.word in roles()
        or (len(item.word) < 4 and not v.document.folded[item.start : item.end].isupper())
        or item.end - item.start != len(item.word)
    ):
        return None
    right = v.tags[f + 1 : v.hi[k]]
    if right[:1] in ("V", "J", "S") and v.low(f + 1, f + 2) not in ("support", "backing"):
        return None
    begin = q
    while item.word in _PARTY_NOUNS and begin > lo and v.tags[begin - 1] == "Z" and v.items[begin - 1].word != "the":
        begin -= 1  # "the Harbour List"
    return Bound("vote.guess", v.text(begin, q + 1))
