"""The people that a phrase beside a bare figure names: "against 24 percent in the south-east", "in intensive care it was 70".

Of a clause said once, the figures after it repeat only what differs: where nothing is answered, what stands behind a
preposition is whose figure it is, whatever its words.
"""

from __future__ import annotations

import re

from polls.language.names import is_place, us_states
from polls.rules import institutions, predicates, verbs
from polls.rules.view import View, clip
from polls.rules.whom import people

_WHERE = frozenset("in within across outside throughout inside".split())
_FOR_WHOM = re.compile(
    r"(?:[a-z-]{2,}(?:[^m]ents|ers|ors|ists|ians|ees|ants|eers|men)|people|folk)$"
)  # "for retailers"
_CLAUSE = frozenset("how what whether why where which whom".split())
_ENDS = frozenset(
    "while whereas but compared versus vs vs. against as when who that than to from with after before since and or though although if because it".split()
)
_AT = frozenset(("in", "at", "within", "across"))
_NEXT = frozenset("the a an its their his her just only about nearly almost some fewer less".split())
_STOPS = ',.;:)(-&"SVMEHDANJFPBp'


_PART_OF = re.compile(
    r"(?:[a-z]+-[a-z]+,? )+|(?:[a-z-]+ ){0,3}(?:stronghold|heartland|province|state|territory|bastion|home) of (?:the )?"
)


def _named(v: View, i: int, stop: int) -> tuple[str, int] | None:
    """Whom the phrase at item ``i`` names, a preposition, and where it ends, before item ``stop``."""
    word = v.items[i].word
    if word in _AT and (known := institutions.named(v, i, stop)) is not None:
        return known
    end = i + 1
    while (
        end < stop
        and (v.tags[end] not in _STOPS or (end == i + 1 and v.tags[end] in "AV"))
        and v.items[end].word not in _ENDS
    ):
        if v.items[end].word in _NEXT and end > i + 1 and v.tags[end - 1] not in "o&":
            break  # "in Flanders the share is 61 percent"
        end += 1
    words = v.low(i + 1, end)
    if not 1 <= end - i - 1 <= 7 or v.items[i + 1].word in _CLAUSE or not people(words):
        return None
    if v.items[i + 1].word.endswith("ing") and (end - i > 2 or v.tags[end : end + 1] in ("p", "G", "N")):
        return None  # "in determining their vote"
    last = v.items[end - 1]
    if last.value == "'s" or words in us_states() or (verbs.is_closed(last.word) and v.tags[end - 1] not in "Gg"):
        return None  # a state's poll is one of its own
    if word == "for" and v.tags[end - 1] != "G" and not _FOR_WHOM.fullmatch(last.word):
        return None
    if word not in _WHERE and word != "for":
        return None
    name = clip(words)
    if (part := _PART_OF.match(name)) is not None and is_place(name[part.end() :]):
        name = name[part.end() :]  # "in the Liberal stronghold of Quebec", "in vote-rich Ontario"
    return (f"{word} {name}" if word == "outside" else name), end


def behind(v: View, k: int) -> str | None:
    """Whom the phrase right behind number ``k`` names: "48 percent in care homes"."""
    k += v.figure(k).pair == 1  # a pair's phrase stands behind its second
    i, stop = v.figs[k] + 1, v.gap_end(k)
    if i + 1 >= len(v.items):
        return None
    got = _named(v, i, stop)
    if got is None or (got[1] < stop and v.tags[got[1]] not in ',.;:)(-&"FPB' and v.items[got[1]].word not in _ENDS):
        return None  # a verb or a name follows: the phrase is no remnant
    return got[0]


def before(v: View, k: int) -> str | None:
    """Whom the phrase that opens the clause of number ``k`` names: "in the public sector the figure is 40 percent"."""
    lo, f = v.gap_start(k), v.figs[k]
    for i in range(f - 2, lo - 1, -1):
        opens = (
            i == lo or v.tags[i - 1] in ',;:&-"' or v.items[i - 1].word in ("but", "while", "whereas", "yet", "even")
        )
        if opens and (v.items[i].word in _WHERE or v.items[i].word == "at"):
            got = _named(v, i, f)
            if got is not None or v.items[i].word != "at":
                return got[0] if got is not None else None
        if v.tags[i] in ";":
            break
    return None


_IN_PLACE = re.compile(r"\b[Ii]n (?:the )?([A-Z][a-z]+(?: [A-Z][a-z]+){0,2})")
_AROUND = 260  # characters in which another country must be named, so that the survey is of several


def country(v: View, k: int) -> str | None:
    """The country that opens the clause of number ``k``, where another is told of beside it: "in Germany 31 percent trust it"."""
    lo, f = v.gap_start(k), v.figs[k]
    i = next((q for q in range(f - 1, lo - 1, -1) if v.items[q].word == "in" and v.tags[q + 1] in "ZNG"), -1)
    if i < 0 or not (i == lo or v.tags[i - 1] in ',;:&-"' or v.items[i - 1].word in ("but", "while", "whereas", "yet")):
        return None
    end = next((q for q in range(i + 1, f) if v.tags[q] not in "ZNG" and v.items[q].word != "the"), f)
    if any(v.tags[q] != "," and v.items[q].word not in _NEXT for q in range(end, f)):
        return None
    name = v.low(i + 1, end).removeprefix("the ")
    if not is_place(name) or name in us_states():
        return None
    s = v.sentence
    near = v.document.folded[max(0, s.start - _AROUND) : s.end + _AROUND]
    others = {m[1].lower() for m in _IN_PLACE.finditer(near)} - {name}
    return name if any(is_place(o) and o not in us_states() for o in others) else None


def shared(v: View) -> None:
    """Where a figure has a place of its own, what stands behind the same preposition beside the one before is its."""
    for k in range(len(v.figs) - 1, 0, -1):
        b, one = v.bound[k], v.bound[k - 1]
        if b is not None and one is not None and v.figure(k).pair == 2 and one.group is None and b.rule == one.rule:
            one.group = b.group if b.group == behind(v, k) else None  # "40 percent to 28 in Hull"
        if b is None or one is None or b.answer not in (one.answer, predicates.SAME) or one.group is not None:
            continue
        if b.group is not None and b.group in (behind(v, k), before(v, k)):
            one.group = behind(v, k - 1) or before(
                v, k - 1
            )  # "in the north 52 percent feel safe, 31 percent in the south"
