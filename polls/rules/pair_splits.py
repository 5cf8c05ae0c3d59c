"""Pairs of what divides people: "the plan splits the country, 47 to 46", "voters are split 46-45 over the stadium"."""

from __future__ import annotations

import re

from polls.language.quick import quick
from polls.rules.pair_parts import Pair
from polls.rules.view import Bound

# A thing that divides people: what it is stands before it, so that for and against are its sides.
_DIVIDES = re.compile(
    r"(?P<what>[a-z0-9\"')%,-]+) (?:(?:has|have|had|now|still|also|that|which|evenly|almost|nearly|narrowly|sharply) )*(?:splits?|divides?|divided|splitting|dividing)(?: the)?"
    r"(?: (?:[a-z'.-]+ ){0,2}[a-z'.-]+)?(?: (?:evenly|almost evenly|narrowly|right|straight)(?: down the middle)?| down the middle)?,?(?: by| at)?(?: an?)?$"
)
# People who are divided, and over what: "is split 46-45 over the stadium", "are divided over the stadium, 46 to 45".
_DIVIDED = quick(
    r"\b(?:is|are|was|were|be|remains?|remained|stay|stayed|split|splits|found [a-z ]{3,30}|(?:public|voters|country|nation|people))(?: (?:[a-z]+ly|almost|nearly|right|about))* (?P<how>split|divided|torn|deadlocked)(?: down the middle)?"
)
_OVER = re.compile(
    r",? ?(?:over|on|about) (?P<what>(?!whether\b|if\b|how\b|it\b|this\b|that\b|them\b|who\b|what\b|which\b|each\b)(?:(?:the|a|an|his|her|their|its|any) )?[a-z][a-z'-]*(?: [a-z][a-z'-]*){0,7})"
)
_AGAINST = re.compile(r"\bturn(?:s|ed)? against (?!(?:him|her|the president|[a-z]+'s)\b)[a-z][a-z' -]{2,40},?(?: by)?$")
# Whose work it is that divides them: a rating has sides of its own.
_RATED = re.compile(
    r"\b(?:job|performance|handling|rating|ratings|approval|record|leadership|favorability|favourability|presidency|candidates?|race|contest|question|economy|direction)\b"
)
_EVERYBODY = frozenset(
    "country nation public electorate party state province city town opinion island region house".split()
)
_NO_THING = frozenset("it this that they he she who which and but poll survey issue question result".split())


def divided(at: Pair) -> Bound | None:
    """ "The plan splits the country 47-46", "voters are evenly divided over the stadium, 44 to 44"."""
    if _AGAINST.search(at.low_left):
        return at.set("oppose", "support", "pair.split")
    if "split" not in at.low_left and "divi" not in at.low_left:
        return None
    thing = _over(at) or _divider(at)
    return at.set("support", "oppose", "pair.split") if thing else None


def _over(at: Pair) -> bool:
    """Whether people are told to be divided over a thing, before the pair or behind it."""
    m = _DIVIDED.search(at.low_left)
    if m is None:
        return False
    rest = at.low_left[m.end() :]
    over = (
        _OVER.match(rest)
        if rest.strip(" ,:(")
        else _OVER.match(at.low_right.removeprefix("%").removeprefix("percent").strip())
    )
    if over is None or _RATED.search(over["what"]):
        return False
    return not rest.strip(" ,:(") or rest[over.end() :].strip(" ,:()") in ("", "by", "at", "by a", "by about")


def _divider(at: Pair) -> bool:
    """Whether what divides people, before the verb, is a thing that is wanted or not."""
    m = _DIVIDES.search(at.low_left)
    if m is None or m["what"].strip("\"',") in _NO_THING or _RATED.search(at.low_left[: m.start() + len(m["what"])]):
        return False
    v = at.v
    told = range(at.left_end - 1, at.start, -1)
    verb = next((q for q in told if v.items[q].word.startswith(("split", "divi"))), -1)
    if verb <= at.start or "N" in v.tags[max(at.start, verb - 2) : verb] or v.tags[verb - 1] in "GgpEHM":
        return False
    if v.tags[verb - 1] == "," and not v.items[verb].word.endswith("s"):
        return False  # "voters, split over it"
    behind = range(verb + 1, at.left_end)
    return any(v.tags[q] in "Gg" or v.items[q].word in _EVERYBODY for q in behind)
