"""Parties that are asked about rather than asked: "views of the Democrats", "a majority see the GOP as weak"."""

from __future__ import annotations

import re

from polls.lexicon.loader import load
from polls.rules.camps import PARTY_GROUPS
from polls.rules.view import View

# What is thought of somebody, before "of" or "in".
_THOUGHT = frozenset(
    "view views opinion opinions perception perceptions impression impressions image images assessment assessments evaluation"
    " evaluations judgment judgments rating ratings approval disapproval trust confidence distrust faith dislike favorability".split()
)
_TOWARDS = frozenset(("about", "toward", "towards", "against"))
_ELECTED = frozenset("congressional elected house senate legislative parliamentary statehouse washington".split())
_SUBJECTS = frozenset(("majority", "plurality", "most", "many", "they"))


# Who is rated rather than asked.
_RULERS = ("leaders", "ministers", "politicians", "candidates", "premiers", "officials")
_BEATEN = re.compile(r"N[zZ]{0,2}[LT]z{0,2}$")  # "Doe outpaces the other opposition [leaders]"
_OF_RATING = frozenset(
    "rating ratings approval satisfaction dissatisfaction popularity scores performance trust".split()
)


def _of_rating(v: View, q: int) -> bool:
    """Whether the people at item ``q`` are those whose ratings are told: "the ratings of the party leaders"."""
    p = q - 1
    while p > 0 and v.items[p].word in ("the", "all", "both", "party", "main", "various", "top", "national"):
        p -= 1
    return p > 0 and v.items[p].word in ("of", "for", "with", "in") and v.items[p - 1].word in _OF_RATING


# "Democrats, who enjoy a 31 percent approval rating": theirs, whoever was asked.
_NUMBER = r"(?:minus |net |about |just |only |a )*[^a-z,;]{0,3}\d[\d.]*(?: ?%| percent| per cent|-percent| points?)?"
_HAS_RATING = re.compile(
    r"(?:,? ?(?:who|which) |, (?=with\b))?(?:(?:also|already|currently|now|only|still) )?(?:has|have|had|enjoys?|enjoyed|gets?|got|earn(?:s|ed)?|receives?|received|post(?:s|ed)?|hold|holds|held|suffer(?:s|ed)?|with)"
    rf" (?:an? |the )?(?:[a-z]+ ){{0,2}}?(?:{_NUMBER}(?: [a-z]+){{0,2}}? ratings?\b(?! (?:of|for)\b)|ratings? (?:of|at) {_NUMBER})"
)


# "Democrats' favorable rating rose to 43": theirs, where nobody is named whom they rate; approval is what they give.
_OWN_FAVOR = re.compile(
    r"(?:net )?(?:un)?favou?rab(?:le (?:ratings?|numbers?|scores?)|ility(?: ratings?| numbers?)?)\b(?! (?:of|for|toward|towards|about) [a-z])"
)


_ONE = frozenset(("democrat", "republican"))
_ARTICLES = frozenset(("the", "a", "an", "another", "his", "her", "their", "fellow"))


def _of_person(v: View, q: int) -> bool:
    """Whether a party's word at item ``q`` tells of one person: "the Democrat up 46-44", "Democrat stalwart Doe", "the Democrats' Ann Poe"."""
    said, after = v.low(q, q + 1), v.tags[q + 1 : q + 2]
    if said not in _ONE:
        return said.endswith("'") and after == "N"
    return (after not in ("R", "&") and q > 0 and v.items[q - 1].word in _ARTICLES) or v.tags[q + 1 : q + 3] == "zN"


def asked_about(v: View, q: int) -> bool:
    """Whether a party that stands as a group at item ``q`` is the object of what others think."""
    if v.tags[q] != "G":
        return False
    if v.items[q].value in PARTY_GROUPS and _of_person(v, q):
        return True
    if v.items[q].value in PARTY_GROUPS and _HAS_RATING.match(v.low(q + 1, min(len(v.items), q + 16))):
        return True
    if v.items[q].value in PARTY_GROUPS and v.low(q, q + 1).endswith("'"):
        return _OWN_FAVOR.match(v.low(q + 1, min(len(v.items), q + 5))) is not None
    if v.tags[q + 1 : q + 2] == "r":
        return False
    if v.items[q].value not in PARTY_GROUPS:
        return str(v.items[q].value).endswith(_RULERS) and (
            _of_rating(v, q) or _BEATEN.search(v.tags, 0, q) is not None
        )
    p = q - 1
    if p >= 0 and v.items[p].word in _ELECTED:
        return True
    while p > 0 and v.items[p].word in ("the", "national", "both"):
        p -= 1
    if p < 1:
        return False
    word = v.items[p].word
    if word in _TOWARDS:
        return True
    if word in ("of", "in"):
        return v.items[p - 1].word in _THOUGHT or (word == "of" and v.tags[p - 1] in "RJ")
    if v.tags[p] not in "AV" or word in load("groups")["phrases"]["tells"] or word.endswith("ing"):
        return False
    begin = max(v.tags.rfind(t, 0, p) for t in ",;:(")
    return any(v.tags[i] in "gGF" or v.items[i].word in _SUBJECTS for i in range(begin + 1, p))


def without(v: View) -> str:
    """The letters of a sentence with the parties that are asked about as names."""
    tags = v.tags
    found = [q for q, t in enumerate(tags) if t == "G" and asked_about(v, q)]
    if not found:
        return tags
    for q, t in enumerate(tags):  # "… prefer the Democrats, 42 percent the Republicans"
        again = (
            t == "G"
            and q > 2
            and v.items[q].value in PARTY_GROUPS
            and v.items[q - 1].word == "the"
            and tags[q - 2] in "Ff"
        )
        if again and q > found[0]:
            found.append(q)
    return "".join("N" if q in found else t for q, t in enumerate(tags))
