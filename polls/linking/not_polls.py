"""Words that look like polls and are none: where people vote, a part of another name or thing, what somebody polls."""

from __future__ import annotations

import re
from bisect import bisect_right

from polls.language.numbers import TWO_TO_TEN
from polls.language.quick import quick
from polls.linking.naming import Namings
from polls.linking.noun_phrases import lexicon
from polls.linking.reference import Reference
from polls.rules.hedges import HEDGE

# "the network's polling standards"
_POLLING_AS = re.compile(
    r"\s(?:standard|method|industr|operation|unit|team|place|station|organi[sz]ation|director|error|firm|period|window|dates|cycle|location|booth|day\b)"
)
# "polls" where people vote.
_VOTING = re.compile(
    r"\b(?:(?<!according\s)(?<!compared\s)(?<!contrary\s)(?<!similar\s)(?<!response\s)(?<!addition\s)to|at|from|leaving|open(?:s|ed|ing)?|close[sd]?|closing|goes|went|going|headed|heading|head|before|after|until|when|as|once)"
    r"\s+(?:to\s+|at\s+|from\s+)?the\s+\Z"
)
_VOTING_AFTER = re.compile(
    r"\s+(?:open|opened|opening|close|closed|closing|stations?|workers?|watchers?|tax|booths?|hours|day"
    r"|(?:were|was|is|are|be|being|to\sbe)\s(?:called|held))\b"
)
# "his five-poll average"
_SO_MANY = re.compile(rf"\b(?:{TWO_TO_TEN}|multi|\d+)-\Z")
# "Roe polls 38 percent", "who polls at about 5": not "in two polls 38 percent did"
_HE_POLLS = quick(r"\b(?:(?:he|she|it|who|which)|[A-Z][\w'-]+)\s\Z")
_THEY_POLL = re.compile(
    r"\b(?:each|both|all|they|who|also|only|still|rest|others|to|would|could|candidates|parties|rivals|that)\s\Z"
)
_SO_MUCH = re.compile(
    rf"\s(?:(?:{HEDGE}|well|at|in|the|between|below|above|to|a|mere|best|ahead)\s){{0,3}}"
    rf"(?:\d|(?:low|mid|high)\b|(?:one|{TWO_TO_TEN})\sper\s?cent)"
)
_AVERAGES = re.compile(
    r"\b(?:which|that|who|it)\s(?:averages|aggregates|combines|collects|compiles|tracks|blends)\s(?:[a-z-]+\s){0,4}\Z"
)
PART = re.compile(
    r"\s+(?:platforms?|department|firms?|company|companies|research|associates|director|analysts?|panels?|experts?|numbers|rankings?"
    r"|standing|institut(?:e|es|ion)|agenc(?:y|ies)|organi[sz]ations?|groups?|house|consultanc(?:y|ies)|bureau|cent(?:er|re)|arm|unit|outfit|body)\b"
)


def another_thing(namings: Namings, at: int, end: int, word: str) -> bool:
    """Whether a noun is a part of another word, of a name or of what is no poll."""
    text, lower, groups = namings.text, namings.lower, namings.groups
    if word == "polling" and _POLLING_AS.match(lower, end):
        return True
    if word in ("polls", "surveys") and _AVERAGES.search(lower, max(0, at - 50), at):
        return True  # "the site, which averages all public polls"
    if word in ("polls", "surveys") and lower.endswith(("which ", "who ", " it ", "that regularly "), 0, at):
        return True  # "the poll, which surveys about 400 voters"
    if word == "polls" and _SO_MUCH.match(lower, end) and _HE_POLLS.search(text, max(0, at - 24), at):
        return at - 1 not in namings.ends  # "Gallup polls"
    if word == "poll" and _SO_MUCH.match(lower, end) and _THEY_POLL.search(lower, max(0, at - 14), at):
        return True  # "Roe and Poe each poll at 5 percent"
    if word == "research" and PART.match(lower, end):
        return True  # "research firm"
    if lower.startswith("-", end) and lower[end + 1 : end + 2].isalpha():
        return True  # "a poll-topping 56 percent"
    g = bisect_right(namings.group_starts, at) - 1
    if g >= 0 and groups[g][-1].end >= end and (word not in lexicon()[0] or not any(n.end == end for n in groups[g])):
        return True  # "Princeton Survey Research Associates", "Cook Political Report"
    return (
        lower.startswith("-", at - 1) and _SO_MANY.search(lower, max(0, at - 10), at) is not None
    )  # "his five-poll average"


def voting(lower: str, ref: Reference, at: int, end: int, determiner: str) -> bool:
    """Whether "the polls" are where people vote: "went to the polls", "polls open at 7"."""
    if _VOTING_AFTER.match(lower, end):
        return True
    return determiner == "the" and _VOTING.search(lower, max(0, ref.start - 24), at) is not None
