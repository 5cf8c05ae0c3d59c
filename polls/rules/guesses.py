"""A capitalised word to which the text gives no first name, as a party or a person: "Poroshenko has just 22 percent"."""

from __future__ import annotations

import re

from polls.language.calendars import MONTHS_AND_DAYS
from polls.language.names import is_place, no_surnames
from polls.language.tokens import roles
from polls.rules.movements import moving
from polls.rules.view import Bound, View
from polls.rules.votes_of import NOT_VOTE


def may_be_name(v: View, q: int) -> bool:
    """Whether a capitalised word may be a surname or a party by itself: no title, no common noun, three letters only as initials."""
    item = v.items[q]
    if item.word in no_surnames() or item.word in roles() or any(a <= item.start < b for a, b in v.masked):
        return False
    if item.end - item.start != len(item.word):
        return False
    return len(item.word) > 3 or v.document.folded[item.start : item.end].isupper()


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
    if not may_be_name(v, q) or is_place(item.word) or (q > lo and is_place(v.low(q - 1, q + 1))):
        return None  # "Nairobi at 60 percent"
    right = v.tags[f + 1 : v.hi[k]]
    if right[:1] in ("V", "J", "S") and v.low(f + 1, f + 2) not in ("support", "backing"):
        return None
    begin = q
    while item.word in _PARTY_NOUNS and begin > lo and v.tags[begin - 1] == "Z" and v.items[begin - 1].word != "the":
        begin -= 1  # "the Harbour List"
    return Bound("vote.guess", v.text(begin, q + 1))


_CAPITAL_MOVED = re.compile(r"(?:^|[,;:&-])z?(?P<name>Z)(?:[HE]z?|z)?[zAKd][dA]?b?z{0,2}$")


def mover(v: View, lo: int, i: int) -> str | None:
    """A capitalised word that gains or loses points, beside persons or parties that are known: "Roemer gained three points"."""
    m = _CAPITAL_MOVED.search(v.tags, lo, i) if v.names.people or v.names.parties else None
    if m is None:
        return None
    at = m.start("name")
    item, word = v.items[at], v.items[at].word
    moved = any(v.items[q].word in moving() for q in range(at + 1, i))
    if not moved or item.value is not None or is_place(word) or word in MONTHS_AND_DAYS or not may_be_name(v, at):
        return None
    if f" {word} " in v.document.folded:
        return None  # a common noun with the capital of the sentence is written small elsewhere
    return v.document.folded[item.start : item.end]
