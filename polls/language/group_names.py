"""One name for a group however it is put: those certain to vote, who watched a debate, a party's voters, users of the internet."""

from __future__ import annotations

import re
from functools import lru_cache

from polls.lexicon.loader import load

_MOST_NAMES = 1 << 14
# "absolutely certain to cast a ballot", "sure to go to the polling station"
_CERTAIN = re.compile(
    r"\b(?:(?:say|said) (?:that )?they (?:are|were|would be) |(?:are|were) |absolutely |very |completely |totally |almost |quite |100% ){0,4}(?:certain|sure) to"
    r" (?:actually )?(?:vote(?! (?:for|against|yes|no|labou?r|conservative|green|leave|remain)\b)|cast (?:a |their |an? early )?(?:ballots?|votes?)|turn out"
    r"|go to (?:the )?(?:polls|polling (?:stations?|places?)))(?: (?:in|at|on|this|next) .{3,50})?$"
)
# "saw last Thursday's debate", "tuned in to the second debate"
_WATCHED = re.compile(
    r"(?P<not>(?:did not|didn't|not|never) )?(?:saw|see|watch(?:ed|ing)?|view(?:ed|ing)?|tuned? in(?:to| to)?) (?P<which>(?!both |all |any )(?:[a-z'-]+ ){0,5}debate)s?"
    r"(?: (?:on|last|this|between|in) .{2,40})?"
)
_DAY = re.compile(
    r"\b(?:(?:last|this|on) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: night| evening)?(?:'s)? |\b(?:last|this) (?:night|week|month)(?:'s)? |\btonight's |\byesterday's "
)
_PARTIES: dict[str, str] = load("groups")["of_party"]
_OF_PARTY = re.compile(rf"\b(?P<party>{'|'.join(_PARTIES)}) (?P<kind>voters|supporters|members|backers)\b")
_ONLINE = re.compile(r"\b(?:internet|web|net)[- ](?:using|users?)\b")
_ON_THE_ROLL = re.compile(r"on (?:the )?(?:voter|voters|voting|electoral)(?: rolls?| register)|registered to vote")
_MAY_MATCH = re.compile(
    r"certain|sure|debate|liberal|lib dem|conservatives|tor(?:y|ies)|greens|net|web|\bon |registered"
)


@lru_cache(_MOST_NAMES)
def canonical(name: str) -> str:
    """The name of a group, or its one name where it has several."""
    if _MAY_MATCH.search(name) is None:
        return name
    if _ON_THE_ROLL.fullmatch(name):
        return "registered voters"
    watched = _WATCHED.fullmatch(name)
    if watched:
        which = _DAY.sub("", watched["which"] + " ").strip().removeprefix("the ")
        return f"{'did not watch' if watched['not'] else 'watched'} the {which}"
    # "liberal Democrats" may be such
    name = "lib dem voters" if name == "lib dems" else _OF_PARTY.sub(_adjective, name)
    return _ONLINE.sub("internet users", _CERTAIN.sub("certain to vote", name))


def _adjective(m: re.Match[str]) -> str:
    return f"{_PARTIES[m['party']]} {m['kind']}"
