"""What stands in the place of the subject of a bare figure: "schools were next at 19 percent", "Doe, aside and aside, is stuck on 11".

A clause said once leaves to the figures after it a noun and what ties it to the number: a verb, a preposition, a comma. The
noun may be any, and so may the verb: the words that stand between a verb and its number are of closed classes. What the
noun is, an answer or somebody's group, is for the discourse to say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from polls.lexicon.loader import load
from polls.rules import verbs
from polls.rules.conjunctions import CONTRAST
from polls.rules.frames import name_of
from polls.rules.hedges import BEFORE_NUMBER_WORDS
from polls.rules.passives import uncapped
from polls.rules.view import View, clip

# What goes before a number and also elsewhere, where this rule asks for a verb before it.
_TIME_OR_LEVEL = frozenset("now still high low little closer record solid".split())
_PREPOSITIONS = frozenset("on at with to by of from around near".split())
# What stands between a verb and the preposition of its number.
_PARTICLES = frozenset(
    """in up down out off back next first second third fourth fifth last top bottom close distant far way behind still just then now also again
    only already currently both since recently yet even well level tied unchanged steady static stuck flat stable a the some""".split()
)
# Verbs that no ending shows.
_STRONG = frozenset(
    """came rose fell went hit kept lay met ran sank shrank crept slid swung dove grew stuck put goes comes lies runs come stand sit
    rank lie run follow remain stay go poll score hover languish""".split()
)
_ENDING = ("ed", "s")  # of a verb right behind an aside
# Where a clause of its own begins.
_CONJUNCTIONS = CONTRAST | frozenset("with versus vs vs. against meanwhile plus compared when including".split())
_JOINS = frozenset("and but or so followed trailed by ahead of instead also even only".split()) | _CONJUNCTIONS
_ORDER = frozenset("next then second third fourth fifth last after that behind it them those finally".split())
_TURNED = frozenset("is was are were come comes came follow follows followed stands stood".split())
_ARTICLES = frozenset("the a an".split())
_LISTED = re.compile(
    r"\b(?:followed(?: closely| distantly)? by|ahead of|trailed by|then|behind (?:it|them|that|those)(?: came| come)?"
    r"|next|first|second|third|fourth|fifth|last|top|bottom|close|distant|behind)\b"
)
# Nouns that only point at the figure or at what it measures: their answer stands elsewhere.
_POINTERS = frozenset(
    """figure figures number numbers share shares proportion proportions percentage percentages total rate rates rating ratings score
    scores level result results poll polls survey surveys average vote votes turnout margin lead gap edge advantage difference majority
    minority plurality rest remainder tally count response responses reading findings finding mood view views opinion opinions people
    respondents picture story trend change rise fall increase drop decline odds chance chances probability likelihood half third
    agreement disagreement support approval unemployment inflation growth economy sample error population year years month months week
    weeks day time percent polled surveyed asked sides camps parties candidates pair it that this they he she there these those""".split()
)
_OF_NOUNS = frozenset("zZNGgJRV\"'-o&pAx")


@dataclass(frozen=True, slots=True)
class Slot:
    """The noun at items ``i`` to ``j``; whether it is the next of a list, and what ties it to the number."""

    i: int
    j: int
    listed: bool
    by: str  # the preposition of the number
    tied: bool  # whether there is a verb or a preposition, not only a comma
    apposed: int  # the item of a name right behind its comma ("the congressman, Bud Loomis, …, had 44"), or -1


def subject(v: View, k: int) -> Slot | None:
    """The noun in the place of the subject of number ``k``; ``None`` where there is none that stands for something."""
    lo = v.gap_start(k)
    e = v.figs[k]
    while e > lo and _is_hedge(v, e - 1):
        e -= 1
    if e <= lo:
        return None
    if v.tags[e - 1] == "," and e - 2 > lo and v.items[e - 2].word in _ORDER:
        e -= 1  # "jobs were next, 30 percent"
    end = e - 1 if v.tags[e - 1] == "," else _tie(v, lo, e)
    if end is None or end <= lo:
        return None
    first = _start(v, lo, end)
    if lo and first == lo and v.tags[e - 1] == "," and not set(v.tags[lo:end]) & set(",;"):
        return None  # "61 percent with nurses, 33 percent …": the words of the figure before
    start, before = _past_joins(v, first, end), max(lo, first - 1)
    j = end
    if v.tags[end - 1] == ",":
        j = v.tags.find(",", start, end)  # the asides before the verb
    elif end < e or v.tags[e - 1] == ",":
        comma = v.tags.rfind(",", start, end)
        start = comma + 1 if comma >= 0 else start
        start = _past_joins(v, start, end)
    while start < j - 1 and v.items[start].word in _ARTICLES:
        start += 1
    if j <= start or j - start > 8 or not set(v.tags[start:j]) <= _OF_NOUNS:
        return None
    tied = end < e and v.tags[e - 1] != ","
    if v.tags[start] in "po" or _no_noun(v, start, j):
        return None
    listed = _LISTED.search(v.low(end, e)) or _LISTED.search(v.low(before, start))
    apposed = next((q for q in range(j + 1, min(end, j + 3)) if v.tags[j] == "," and v.tags[q] == "N"), -1)
    by = v.items[e - 1].word if tied and v.items[e - 1].word in _PREPOSITIONS else ""
    return Slot(start, j, listed is not None, by, tied, apposed)


def _is_hedge(v: View, q: int) -> bool:
    """Whether item ``q`` only goes before a number, or says when and how high it is."""
    return v.items[q].word in _TIME_OR_LEVEL or v.items[q].word in BEFORE_NUMBER_WORDS


def _tie(v: View, lo: int, e: int) -> int | None:
    """The first item of the verb and the preposition that end before item ``e``; ``None`` where neither is there."""
    q = e - 1
    placed = v.items[q].word in _PREPOSITIONS and v.items[q - 1].word not in ("close", "closer")
    # whatever the verb: "the doubters shrink to", but for "compared to"
    moves = placed and v.items[q].word == "to" and v.tags[q - 1] != "x"
    q -= placed
    while q > lo and (v.items[q].word in _PARTICLES or _is_hedge(v, q) or verbs.is_adverb(v.items[q].word)):
        q -= 1
    word = v.items[q].word
    if not (
        moves or _is_verb(v, q) or (v.tags[q] in "zA" and word.endswith(_ENDING if v.tags[q - 1] == "," else "ed"))
    ):
        return e - 1 if placed and not moves else None  # "the Greens at four"
    if v.tags[q] == "E" and not placed and v.items[e - 1].word not in _ORDER:
        return None  # "the tram is (close to) 40 percent"
    while q > lo and (v.tags[q - 1] in "EHMKn" or verbs.is_adverb(v.items[q - 1].word)):
        q -= 1
    return q


def _is_verb(v: View, q: int) -> bool:
    """Whether the letter of item ``q``, or its word, says that it is a verb of being, having, standing or moving."""
    return v.tags[q] in "EHKLTM" or v.items[q].word in _STRONG


def _start(v: View, lo: int, end: int) -> int:
    """The first item of the clause whose subject stands before item ``end``."""
    i = lo
    for q in range(end - 1, lo - 1, -1):
        if v.tags[q] in ";:()" or v.items[q].word in _CONJUNCTIONS:
            i = q
            break
        if (v.tags[q] == "&" or v.items[q].word == "but") and v.tags[q - 1] in "FPB,":
            i = q
            break
    if i == lo and lo and (joined := v.tags.rfind("&", lo, end)) >= 0:
        i = joined  # "52 percent of voters and the senator by 45"
    return i


def _past_joins(v: View, i: int, end: int) -> int:
    """The item after "and", "followed by", "in the CNN poll", "next is"."""
    while i < end and (v.tags[i] in ",-&;:()" or v.items[i].word in _JOINS):
        i += 1
    if v.tags[i : i + 1] == "i":
        i = next((q + 1 for q in range(i, min(end, i + 7)) if v.items[q].word in ("poll", "survey")), i)
        i += v.tags[i : i + 1] == ","
    q = i
    while q < end and v.items[q].word in _ORDER:
        q += 1
    if q > i and q < end and v.items[q].word in _TURNED:
        return q + 1  # "next is Portugal on 14 percent"
    return q if q > i and q < end and v.items[q].word in _ARTICLES else i  # "third the ferries, on 12"


def _no_noun(v: View, i: int, j: int) -> bool:
    """Whether the words only point at a figure, or are none that name something."""
    if any(a < v.items[j - 1].end and v.items[i].start < b for a, b in v.masked):
        return True  # "CNN had him on 42, Fox on 46"
    words = [v.items[q].word for q in range(i, j)]
    noun = words[words.index("of", 1) - 1] if "of" in words[1:] else words[-1] if words else ""
    return (
        noun in _POINTERS
        or noun.startswith(("compare", "contrast"))  # "and compares with 40 percent"
        or not noun[:1].isalpha()
        or noun in _PARTICLES
        or any(_is_verb(v, q) for q in range(i, j))
        or (verbs.is_closed(noun) and noun not in ("other", "others"))
        or verbs.is_adverb(noun)
        or noun.endswith("ing")
        or noun in load("words")["measure"]
    )


_POINT = frozenset("that it this".split())
_TIMES = frozenset(
    "after before since during until when while under without despite then back ago earlier later once last".split()
)
_LONGEST = 12  # items


def set_before(v: View, k: int) -> tuple[str, bool] | None:
    """What is set before a figure that ends its sentence, and whether it is quoted: "Keeps her word, that's 59", '"Cares," 49 percent'."""
    lo, e = v.gap_start(k), v.figs[k]
    quoted = v.tags[e - 1 : e] == '"'
    if v.tags[e + 1 : e + 2] not in ("", ".", ";", ",") and not (quoted and v.tags[e + 1] in "(-"):
        return None
    while e > lo and (_is_hedge(v, e - 1) or v.items[e - 1].word in _PREPOSITIONS):
        e -= 1
    verb = next((q for q in range(e - 1, max(lo, e - 5), -1) if v.items[q].word in _POINT), -1)
    if verb > lo and (verb + 1 == e or _is_verb(v, verb + 1) or v.items[verb + 1].word.endswith("s")):
        e = verb - (v.tags[verb - 1] == "&")
    end = e
    while end > lo and v.tags[end - 1] in ',"-':
        end -= 1
    if end == e or end <= lo or e - end > 3:
        return None
    if '"' in v.tags[end:e]:
        begin = v.tags.rfind('"', lo, end)
        return (clip(v.text(begin + 1, end)), True) if lo <= begin < end - 1 and end - begin <= _LONGEST else None
    begin = max((q + 1 for q in range(lo, end) if v.tags[q] in ",;:()-"), default=lo)
    first = v.tags[begin : begin + 1]
    if e == v.figs[k] or verb <= lo or end - begin > 8 or first in tuple("imafutbWxgGprFPB"):
        return None  # "Among women, that's 71", "two years ago, that was 51"
    if any(v.items[q].word in _TIMES for q in range(begin, end)):
        return None  # "Right after the storm, that was 64"
    return (clip(uncapped(v, begin, end)), False) if not _no_noun(v, begin, end) else None


def named(v: View, slot: Slot) -> tuple[str | None, str | None]:
    """What a subject names: (a person, a party or an option, a group); ``None`` for what it is not."""
    i, j = slot.i, slot.j
    if v.tags[i] == v.tags[j - 1] == '"' and j - i > 2:
        i, j = i + 1, j - 1
    head = v.items[j - 1]
    if head.tag == "N" and not head.word.endswith("'s"):
        return name_of(v, j - 1), None
    if slot.apposed >= 0 and head.tag == "z":
        return name_of(v, slot.apposed), None
    if head.tag == "G":
        return None, str(head.value)
    if head.tag not in "zZ" or set(v.tags[i:j]) & set("NRVJ"):
        return None, None
    return clip(uncapped(v, i, j)) or None, None
