"""Which place a figure is of, by where the place stands: "61% of Poles", "in Poland, 61%", "Poland (61%)", "Poland fell from 36 to 12"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from polls.language.quick import quick
from polls.linking import people_of_places
from polls.linking.places_named import OPENS, NamedPlace
from polls.rules.claim import Claim
from polls.rules.hedges import HEDGE

# Between a figure and its place: "of Poles", "of people in Poland", "approval rating in Vietnam", "say yes in Poland"; no other verb.
_SAYS_YES = (
    r" (?:say|says|said|answer|answered) (?:yes|no|so)(?= (?:in|across))"
    r"| (?:approved?|disapproved?|agreed?|disagreed?|do(?:es)?|did|would|are in favou?r|were in favou?r)(?= (?:in|across))"
)
_MEASURE = (
    r"approval|disapproval|favou?rable|favou?rability|support|ratings?|majority|share|backing|opposition|each|lead"
)
_WHO = (
    r"black|white|hispanic|nonwhite|asian|young|younger|older|rural|urban|men|women|male|female|voters|people|adults|residents"
    r"|respondents|those|citizens|electors|ordinary|polled|surveyed|living|aged?|\d\d[-\u2013+]?\d{0,2}|in|from|across|and|likely"
    r"|registered|decided"
)
_AFTER = re.compile(
    rf"\)?(?: ?(?:percent|per cent|%|points?|pc))?(?:{_SAYS_YES})?(?: (?:{_MEASURE}))*"
    rf" (?:of|in|from|among|across|for) (?:the |all |both |only |just |some )?(?:(?:{_WHO}) ){{0,5}}"
)
# Right before the figure: "Poland (", "Poland at", "Poland, with just", "Germany from"; one verb may stand between: "Poland dropped from".
_BEFORE = re.compile(
    r"(?:,? and [\w .]{3,20}?)?(?:'s| itself)?(?: (?:residents|voters|respondents|people|adults))?"
    r"(?:,? ?\(|:|,|,? (?:at|with|from)| [a-z]+ (?:from|to|by)| (?:both|each)| \u2013| \u2014| -)?"
    rf" ?(?:(?:both|{HEDGE}|at|with|from|(?:up|down)(?= by| from| \d)|(?<=up )by|(?<=down )by) |\()*"
)
# "in ", "in the ", "in volatile, vote-rich ", "in the Liberal stronghold of "
_SCOPE = re.compile(
    r"\b(?:in|across|among|for|within|throughout|inside) (?:the |all of |both )?"
    r"(?:(?!(?:of|to|with|for|on|at|by|from|against|about|between|and|or|that|which|support|favou?r)\b)[a-z][a-z-]{2,},? ){0,2}"
    r"(?:(?:stronghold|strong-hold|heartland|province|state|territory|city|town|county|region|battleground|bastion|hotbed|home) of )?\Z"
)
# What is asked about: "a favorable view of Spain, with 80 percent", "views toward China (60%)".
_OBJECT = re.compile(r"\b(?:of|towards?|about|with|against|to|on|over|(?<!followed )by|pro-|anti-) ?(?:the )?\Z")
# "Quebec may be messier: there 27% …"
_THERE = quick(r"\bthere\b(?! (?:is|are|was|were|has|have|will|would)\b)")
_NOUN = re.compile(
    rf" (?:(?:{_WHO}) )?(?:{_MEASURE}|readiness|opinion|views?|enthusiasm|satisfaction|trust|confidence|interest)\b"
)
# "Quebec, which has its own scheme, is the one province where a majority, 54 per cent, back it"
_ONE_WHERE = re.compile(
    r"\b(?:is|was|remains|stands out as) (?:the|a|an) (?:[a-z]+ ){0,2}(?:province|state|region|place|country|county|city|area|part|town|district|exception|outlier|holdout)\b"
)
# "Ghana had the lowest, with 36 percent"
_FURTHEST = re.compile(
    r"(?: (?:again|also|still|now))? (?:has|have|had|shows?|showed|saw|sees|records?|recorded|reports?|reported|gives?|gave) (?:by far )?the (?:second[- ]|third[- ])?(?:most|least|[a-z]{2,9}est)\b"
)
# "Metro Manila also had 31% of families who said so"
_HOLDS = re.compile(
    r"(?: (?:also|alone|still|now|again))? (?:has|had|saw|sees|recorded|posted|registered|showed|shows|reported|having|recording|posting|registering|showing|reporting)\b"
)
# "Alberta is another story: 61% of voters there …"
_AFTER_THERE = re.compile(
    r"[\w.%]{1,12}(?: (?:percent|per cent|in \w+))?(?: (?:of )?(?:the )?(?:[a-z-]+ ){0,3})there\b"
)
_COMMA = re.compile("[,;]")
# After it a figure is of the place only where the place opens its clause: "27% mention the war in Ukraine, 24% inflation".
_AFTER_COMMA = re.compile(rf", (?:(?:{HEDGE}|another|and) )*")
OVERALL = quick(
    r"\b(?:overall|nationally|nationwide|statewide|citywide|(?:eu|european|global|world|worldwide|international|oecd|national|overall) (?:average|mean|median|figure))\b"
)


def tie(
    lower: str,
    here: list[NamedPlace],
    start: int,
    low: int,
    ends: Sequence[tuple[int, int]],
    last: NamedPlace | None,
    first: Claim | None,
    counted: bool,
) -> tuple[NamedPlace, bool] | None:
    """The place that a figure at ``start`` is of, and whether the figures after it go on about it.

    ``low`` is the end of the figure before; ``ends`` the ends of the figure and of the one that it is paired with, each
    with the start of the next; ``last`` the place of the figure before, ``first`` that figure, in the same sentence;
    ``counted``: it counts people one by one ("one in three").
    """
    for end, high in ends:
        p = next((p for p in here if p.start >= end), None)
        named = (
            p is not None
            and not p.demonym
            and lower.endswith((" of ", " of the "), end, p.start)
            and not lower.startswith(_PEOPLE_OF, here[_row_end(lower, here, here.index(p))].end)
        )  # "40% of China" is asked about
        if p is not None and not named and p.end <= high and _AFTER.fullmatch(lower, end, p.start):
            return p, True
        if (
            p is not None
            and not p.demonym
            and p.end <= high
            and people_of_places.in_place(lower, end, p.start, counted)
        ):
            return p, True
        if p is not None and p.demonym and lower[end : p.start] == " " and lower[p.end - 1] == "s":
            return p, True  # "eight in 10 Greeks"
        if p is not None and p.kind == "adverb" and p.end <= high and lower[end : p.start] == " ":
            return p, True
    for p in reversed(here):
        if p.end > start:
            continue
        if OVERALL.search(lower, p.end, start):
            return None  # "in Spain 47% do, and overall 55%"
        opening = lower[max(0, p.start - 60) : p.start]
        asked_about = _OBJECT.search(opening) and not people_of_places.part_of(opening, p.demonym)
        told = p.end >= low and not (p is last and lower[p.end] == ",") and not asked_about
        told = told and not (p.kind == "unknown" and lower[p.end : p.end + 2].strip()[:1] == "(")
        if (
            p.start >= low
            and lower.startswith(": ", p.end)
            and OPENS.search(opening)
            and ";" not in lower[p.end : start]
        ):
            return p, True  # "Victoria: Labor 58% to the Coalition's 42%"
        scope = _SCOPE.search(opening)
        there = _THERE.search(lower, p.end, start) or _AFTER_THERE.match(lower, start)
        if told and (lower.startswith(", where", p.end) or there):
            return p, True
        if told and first is not None and _AFTER_COMMA.fullmatch(lower, p.end, start):
            told = bool(OPENS.search(opening[: scope.start()] if scope else opening))
        if told and _BEFORE.fullmatch(lower, p.end, start):
            return p, lower[p.end : p.end + 2].strip()[:1] != "("
        if scope and (
            OPENS.search(opening[: scope.start()])
            or lower.startswith(", where", p.end)
            or (p.end >= low and not _COMMA.search(lower, p.end, start))
        ):
            return p, True
        people = p.demonym and (lower[p.end - 1] == "s" or opening.endswith("the "))
        opens = p.start >= low and OPENS.search(opening.removesuffix("the ")) is not None
        holds = not p.demonym and p.kind != "country" and _HOLDS.match(lower, p.end) is not None
        holds = holds or _ONE_WHERE.search(lower, p.end, start) is not None or _FURTHEST.match(lower, p.end) is not None
        holds = holds or people_of_places.stands(lower, p.end, start)
        if opens and (people or holds or p.kind == "adverb" or (p.demonym and _NOUN.match(lower, p.end))):
            return p, True  # "Albertans like it, with 40%", "Upstate, 40% do", "French support was lower, at 22%"
        if p.start < low:
            break
    return None


_PEOPLE_OF = (
    " residents",
    " voters",
    " respondents",
    " people",
    " adults",
    " citizens",
    " households",
    " families",
    " consumers",
)


_OWN_FIGURE = re.compile(rf",? ?\(?(?:(?:at|with|from|{HEDGE}) ){{0,2}}\d")


def _row_end(lower: str, here: list[NamedPlace], at: int) -> int:
    """The last of the places that "and" joins to one: of "Alberta and Manitoba", not of "55% in Alberta and Manitoba at 60%"."""
    while at + 1 < len(here) and lower[here[at].end : here[at + 1].start] == " and ":
        if _OWN_FIGURE.match(lower, here[at + 1].end):
            break
        at += 1
    return at


def together(lower: str, here: list[NamedPlace], place: NamedPlace, low: int, last: NamedPlace | None) -> NamedPlace:
    """A place with those that are joined to it: "Alberta and Manitoba residents", "Nova Scotia and Halifax (both 26%)".

    Nothing before ``low``, where the figure before ends, is of it, nor the place of that figure, ``last``.
    """
    one = here.index(place) if place in here else -1
    if one < 0 or place.kind in ("adverb", "country"):
        return place  # a country beside another has a sample of its own
    first = one
    while (
        first
        and here[first - 1] is not last
        and here[first - 1].start >= low
        and lower[here[first - 1].end : here[first].start] == " and "
    ):
        first -= 1
    end = _row_end(lower, here, one)
    if first == end:
        return place
    names = " and ".join(p.name for p in here[first : end + 1])
    return replace(place, start=here[first].start, end=here[end].end, name=names)
