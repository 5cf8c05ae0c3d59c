"""Whose vote it is: "she won the youth vote", "his lead in the rural vote". The people are told of, as a group.

Behind "of" the words stay as they are: a share "of the youth vote" is read as one of a vote.
"""

from __future__ import annotations

from functools import cache

from polls.language.hints import Hinted
from polls.language.people import words
from polls.language.tokens import Item
from polls.lexicon.loader import load

HINT = Hinted(r"\bvote\b")
_VERBAL = "ft"  # behind these "vote" may be what the people before it do: "the poor vote for her"
_BEFORE = frozenset(("the", "a", "this", "that"))


@cache
def _whose() -> dict[str, str]:
    """Each word that may stand before "vote", and whose vote it is then."""
    found = load("groups")["vote"]
    named = {word: name for word, name in words()[3].items() if name and word not in found["nobodys"]}
    return named | dict(found["whose"])


def of_whom(word: str) -> str:
    """Whose vote "the Latino vote" is, by its adjective."""
    return _whose().get(word) or words()[3].get(word) or word


def merged(items: list[Item]) -> list[Item]:
    """The items with "the youth vote" as one, the young who cast it."""
    out: list[Item] = []
    for q, item in enumerate(items):
        out.append(item)
        if item.word == "vote" and item.tag in "AzRV" and q > 1 and not _does(items, q):
            n = 0
            while n < 3 and n + 2 < len(out) and out[-2 - n].word in _whose():
                n += 1
            before = out[-2 - n]
            owned = before.word in _BEFORE or before.word.endswith("'s")
            if n and owned and not (len(out) > n + 2 and out[-3 - n].word == "of"):
                names = [_whose()[o.word] for o in out[-1 - n : -1]]
                start = out[-1 - n].start
                del out[-1 - n :]
                out.append(Item("G", start, item.end, " ".join(names), "vote"))
    return out


def _does(items: list[Item], q: int) -> bool:
    """Whether "vote" at item ``q`` is what people do, or is put to them: "the rich vote for her", "the vote on it"."""
    after = items[q + 1 : q + 3]
    return bool(after) and after[0].tag in _VERBAL and not (after[0].tag == "t" and after[-1].tag == "N")
