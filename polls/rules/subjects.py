"""The subject of a clause and its verb, past whatever stands between: "independents, who broke for Roe last time, now side with Doe".

Who is named in the aside ("a bloc that Republicans have won") is not whom the figures behind the verb count.
"""

from __future__ import annotations

from dataclasses import dataclass

from polls.language.phrases import OBJECT_OPENS
from polls.language.tokens import Item
from polls.rules import verbs
from polls.rules.among import IS_SEEN
from polls.rules.camps import PARTY_GROUPS
from polls.rules.conjunctions import LINKS
from polls.rules.counting import COUNTING
from polls.rules.movements import moving
from polls.rules.view import View, clip, split
from polls.rules.who_clauses import narrowed, relative, relative_name
from polls.rules.whom import people

_VERBS = frozenset("VSAEHMDKLT")
# What stands before the subject of a clause: "by contrast, the" too.
_BEFORE_SUBJECT = LINKS | {"by", "contrast", "the"}
_OPENERS = frozenset("while whereas although though but and".split())
_NARROWING = frozenset("of with without from in on at under".split())
_PLACING = frozenset(("from", "in", "on", "at", "under"))  # of place as of time
_LONGEST = 32  # items that an aside may hold


@dataclass(frozen=True, slots=True)
class Subject:
    """Who a clause is about: its item, the aside behind it, and the verb at which what it says begins."""

    at: int
    aside: int
    verb: int
    group: str  # empty where they are not who was asked


def _is_verb(v: View, i: int) -> bool:
    """Whether a clause goes on with its verb at item ``i``, whatever verb it is: "favor Doe", "now side with Roe"."""
    i = verbs.skip_adverbs(v, i, len(v.items))
    if i + 1 >= len(v.items):
        return False
    if v.tags[i] in _VERBS:
        return bool(v.items[i].value != "'s")
    word = v.items[i].word
    if v.tags[i] != "z" or not word.isalpha() or verbs.is_closed(word) or verbs.is_plural(word) or word.endswith("ing"):
        return False
    return v.tags[i + 1] in "itfWbFNGd" or v.items[i + 1].word in OBJECT_OPENS


def _closes(v: View, begin: int, sign: str) -> int:
    """The sign that ends the aside which begins at item ``begin``, where the clause's verb follows it; -1 where none does."""
    for c in range(begin + 1, min(len(v.items), begin + _LONGEST)):
        if v.tags[c] in ";:":
            break
        if v.tags[c] == sign and _is_verb(v, c + 1):
            return c
    return -1


def _named(v: View, q: int, end: int) -> str | None:
    """The subject at item ``q`` with what narrows it up to item ``end``; ``None`` where that is no noun phrase."""
    name = str(v.items[q].value)
    if end == q + 1:
        return None if v.tags[q] == "g" else name
    if v.items[q + 1].word in ("who", "whose"):
        said = clip(v.low(q + 1, end), 8) if v.items[q + 1].word == "whose" else relative_name(v.low(q + 2, end))
        return said if v.tags[q] == "g" else f"{name} {said}"
    words = v.low(q + 1, end)
    by = v.items[q + 1].word
    if by not in _NARROWING or not _VERBS.isdisjoint(v.tags[q + 1 : end]) or (by in _PLACING and not people(words)):
        return None
    return clip(words.split(" ", 1)[1]) if v.tags[q] == "g" else clip(f"{name} {words}")


def _past_links(v: View, i: int) -> int:
    """The item behind the few words at item ``i`` that may stand before a subject: "but even so, [men]"."""
    q = i
    while q < len(v.items) and q - i < 4 and (v.tags[q] in '&,"' or v.items[q].word in _BEFORE_SUBJECT):
        q += 1
    return q


def _at(v: View, i: int) -> Subject | None:
    """The subject that stands at item ``i``, where an aside parts it from its verb."""
    q = _past_links(v, i)
    if q >= len(v.items) or v.tags[q] not in "Gg":
        return None
    end = next((c for c in range(q + 1, min(len(v.items), q + 14)) if v.tags[c] in ",-(;:FPB"), -1)
    if end < 0 or v.tags[end] not in ",-" or end + 2 >= len(v.items) or v.tags[end + 1] in "&G":
        return None
    close = _closes(v, end + 1, v.tags[end])
    if close >= 0 and v.tags[end + 1 : close].lstrip("z")[:2] == "FS":
        return None  # "workers, 57 percent say, should have a rise": said of them, and not by them
    group = _named(v, q, end) if close >= 0 else None
    if group is None or group == "all":
        return None
    if IS_SEEN.match(v.low(close + 1, len(v.items))):
        return Subject(q, q, close + 1, "")  # "Democrats, who run the council, are viewed favorably by 44 percent"
    if v.items[q].value in PARTY_GROUPS and (v.tags[close + 1] in "LTH" or v.items[close + 1].word in ("now", "still")):
        return None  # "Democrats, who lost it in May, now trail by 5 points": politicians
    return Subject(q, end, close + 1, group)


def merge(v: View) -> None:
    """Makes one group of people told by a clause before their verb: "[those who follow the news] were likelier to know"."""
    if "r" not in v.tags or not v.figs:
        return
    starts = [0, *(i + 1 for i, t in enumerate(v.tags) if t in ";:"), *_turns(v)]
    for i in sorted(starts, reverse=True):
        q = _past_links(v, i)
        if (
            v.tags[q : q + 1] not in ("g", "G")
            or v.items[q + 1 : q + 2] == []
            or v.items[q + 1].word not in ("who", "whose")
        ):
            continue
        name, end = relative(v, q + 1, len(v.items))
        if not name or end >= len(v.items) or any(q < f <= end for f in v.figs) or not _is_verb(v, end):
            continue
        if any(o.word in COUNTING or o.word in ("those", "who", "which") for o in v.items[q + 2 : end]):
            continue  # "people who want it outnumber those who do not"
        counted = v.tags[end] == "E" and any(t in "FB" for t in v.tags[end + 1 : end + 4])
        verb = verbs.skip_adverbs(v, end + (v.tags[end] == "E"), len(v.items) - 1)
        counted = counted or v.items[verb].word in COUNTING or v.items[end].word in moving()
        if counted:
            continue  # "those who disapprove come to 51 percent": how many they are
        whole = narrowed(str(v.items[q].value), name)
        v.items[q:end] = [Item("G", v.items[q].start, v.items[end - 1].end, whole, v.items[q].word)]
        v.tags = v.tags[:q] + "G" + v.tags[end:]
        v.figs = [f if f < q else f - (end - q - 1) for f in v.figs]
    split(v)


def _turns(v: View) -> list[int]:
    """The items behind words that open another clause: ", while …"."""
    return [i + 1 for i, item in enumerate(v.items) if item.word in _OPENERS and i and v.tags[i - 1] == ","]


def subjects(v: View) -> list[Subject]:
    """The subjects of a sentence that an aside parts from their verbs, in order."""
    if "G" not in v.tags and "g" not in v.tags:
        return []
    found = [_at(v, 0)]
    found += [_at(v, i + 1) for i, t in enumerate(v.tags) if t in ";:"]
    found += [_at(v, i) for i in _turns(v)]
    found.sort(key=lambda s: s.at if s is not None else -1)
    return [s for s in found if s is not None]
