"""People of a place in words of no table: "61% of tenants in London", "workers in Leeds (50%)", "Peru is at the top, with 86%"."""

from __future__ import annotations

import re
from functools import cache

from polls.language.quick import quick
from polls.language.tokens import roles
from polls.lexicon.loader import load
from polls.rules.verbs import is_plural

# "of tenants in", "of small firms based in the"; one in three takes its people without "of".
_NOUNS = re.compile(
    r"\)? (?:of |among )?(?:the |all |our |its )?(?P<nouns>(?:[a-z][a-z'-]+ ){1,4}?)"
    r"(?:living |based |working |residing |employed |located )?(?:in|from|across|throughout|within) (?:the )?"
)
# A name of no list that people behind a figure are of: "49% of workers in Charlotte".
UNLISTED = quick(
    r"(?:(?:%|\b(?:per ?cent|thirds?|half|quarters?|fifths?|majority))\)? (?:of |among )|\bin (?:\d+|two|three|four|five|six|ten)\b\)? (?:of )?)(?:(?:the|all|our|its) )?"
    r"(?:[a-z][a-z-]+ ){1,4}?(?:in|from) (?:the )?(?P<name>[A-Z][a-z][\w-]*(?:[ -][A-Z][a-z][\w-]*)?)(?=[,.;:)]| [a-z])"
)
# Before the people of a place who are counted, not asked about: "the share of Kenyans (61%)".
_PART_OF = re.compile(
    r"\b(?:shares?|proportions?|numbers?|percentages?|majorit(?:y|ies)|minorit(?:y|ies)|pluralit(?:y|ies)|half|halves|thirds?|quarters?)"
    r" of (?:the |all )?\Z"
)
_THOSE_OF = re.compile(r"\b(?:those|that|ones) of (?:the )?\Z")
# How a place stands among others: "is at the top", "ranks lowest", "leads the list", "are tied in second".
_STANDS = re.compile(
    r"(?: (?:again|also|still|now|once again))? (?:is|are|was|were|comes?|came|ranks?|ranked|tops?|topped|leads?|led|stands?|stood|follows?|followed|sits?|sat|remains?|remained|has|have|had)\b"
    r"(?=[^,;:()]*\b(?:top|bottom|first|second|third|last|list|table|ranking|rankings|tied|highest|lowest|(?:most|least) [a-z]+|[a-z]{4,}iest|ahead|behind|next|spot|place))"
    r"(?! (?:seen|viewed|named|cited|regarded|considered|thought|perceived|blamed|chosen|picked|mentioned))"
    r"[^,;:()]{2,60}?,? (?:at|with) (?:[a-z]+ ){0,3}"
)
_AND_ANOTHER = re.compile(r" and (?:the )?[A-Z][\w.]+(?: [A-Z][\w.]+)?", re.IGNORECASE)


@cache
def _no_noun() -> frozenset[str]:
    """Words that cannot stand in a noun phrase of people: verbs of the closed classes, prepositions, pronouns."""
    table = load("groups")["phrases"]
    verbs = {w for w, t in roles().items() if t in "SHEDMxtpomuWbfir"}
    return frozenset(
        verbs | set(table["function"]) | set(table["tells"]) | {"the", "a", "an", "them", "these", "votes"}
    )


def in_place(lower: str, end: int, start: int, counted: bool) -> bool:
    """Whether only people stand between a figure and a place: "of [first-time buyers in] London".

    ``counted``: the figure counts them one by one ("one in three tenants in London"), so that no "of" must come.
    """
    m = _NOUNS.fullmatch(lower, end, start)
    if m is None or not (counted or lower.startswith((" of ", " among ", ") of ", ") among "), end)):
        return False
    words = m["nouns"].split()
    return _no_noun().isdisjoint(words) and (is_plural(words[-1]) or words[-1] in load("groups")["wholes"]["plural"])


def part_of(opening: str, demonym: bool) -> bool:
    """Whether the words before a place tell of a part of its people, or of its own: "the proportion of", "those of"."""
    return (_PART_OF if demonym else _THOSE_OF).search(opening) is not None


def stands(lower: str, end: int, start: int) -> bool:
    """Whether a place, which ends at ``end``, is told to stand where it does among others with the figure at ``start``."""
    if (other := _AND_ANOTHER.match(lower, end, start)) is not None and _STANDS.fullmatch(lower, other.end(), start):
        return True
    return _STANDS.fullmatch(lower, end, start) is not None


_PEOPLE_IN = re.compile(
    r"(?:(?:the )?(?:those|people|respondents|residents|adults|citizens|participants|individuals|ones|inhabitants|interviewees|individuals)"
    r"(?: (?:living|polled|surveyed|questioned|interviewed|who live))? (?:in|from|of) (?:the )?)"
)
_WITHIN = re.compile(r"(?:[a-z-]+ ){1,3}(?:in|from|across|at) (?:the )?")


def bare_name(group: str, word: str, name: str) -> str:
    """A group that ends with the word of a place, without what is no part of who they are: "respondents in russia"."""
    before = group.removesuffix(word)
    if before == group or not before.strip() or before.endswith((" and ", ", ")):
        return group  # "western australia and perth"
    if _PEOPLE_IN.fullmatch(before):
        return name
    fits = _WITHIN.fullmatch(before) is not None and _no_noun().isdisjoint(before.split()[:-1])
    return group if fits else name


# "36 per cent of parents in the region", "54 per cent of people surveyed in the province": the place told of last.
_THERE_AGAIN = re.compile(
    r"\)? (?:of |among )?(?:(?:those|the|all) )?(?:[a-z][a-z'-]+ ){1,4}?in the (?:region|province|territory|county|city|borough|state|area|district|riding)\b"
)


def same_place(lower: str, end: int) -> bool:
    """Whether a figure, which ends at ``end``, is of people in the place that was told of last."""
    m = _THERE_AGAIN.match(lower, end)
    return m is not None and not (_no_noun() - {"those", "the"}).intersection(m.group().split()[1:-3])
