"""Whom people choose, however they put it: "had chosen to vote for Roe", "giving her that title", "would get their vote"."""

from __future__ import annotations

import re

from polls.rules import verbs
from polls.rules.phrases import Predicate
from polls.rules.view import View

GETS_VOTE = re.compile(
    r"(?:(?:would|will|has|had|could|should) )?(?:get|gets|got|have|has|had|win|wins|won|earn|earns|earned|deserves?)(?: [a-z]+)? (?:their|my|our|his|her) (?:votes?|support|backing|ballots?)\b"
)
_GIVES = frozenset("give gives gave giving hand handed handing award awarded awarding".split())
_A_TITLE = re.compile(
    r"(?:that|the|their) (?:[a-z]+ )?(?:title|nod|edge|designation|votes?|support|backing|win|victory|honou?r|distinction|advantage|prize|crown|spot|place)\b"
)


PARTY = "<party>"  # "give the party their vote", "would vote for it": the party spoken of last
_THE_PARTY = re.compile(
    r"(?:it|them|the (?:[a-z]+ )?(?:party|alliance|coalition|bloc|list|outfit|camp|ticket|grouping|front))(?= ?(?:$|[,.;:)(&]|and\b|while\b|but\b|in\b|at\b|this\b|if\b|again\b|next\b|among\b|their\b|his\b|her\b|compared\b|against\b|versus\b))"
)
_ITS_VOTE = re.compile(
    r"(?:their|a|the|its|his|her) (?:[a-z]+ )?(?:votes?|first preferences?|primary votes?|second votes?|support|backing|ballots?|nod|endorsement|number[- ]one vote)\b"
)


def the_party(v: View, i: int, hi: int) -> Predicate | None:
    """The party spoken of last, where items from ``i`` on name it no nearer: "back the party", "choose the outfit"."""
    m = _THE_PARTY.match(v.low(i, min(hi, i + 5))) if i < hi and v.items[i].word == "the" else None
    return Predicate(PARTY, i + len(m.group().split()), "vote") if m else None


# A verb with whose preposition one takes somebody's part: "are with Doe", "plump for Roe", "would stick by her".
_WITH_SOMEBODY = re.compile(
    r"(?:(?:would|will|could|might|have|has|had|do|did|are|is|were|was|be|been) ){0,3}(?:(?:firmly|solidly|squarely|now|still|already|all|mostly|otherwise|instead|also) ){0,2}"
    r"(?:(?:are|is|were|was|be|been) (?:(?:firmly|solidly|squarely|now|still|already|all|mostly|more) ){0,2}(?:with|behind|for)"
    r"|(?:go|goes|went|going|gone|stick|sticks|stuck|sticking|stand|stood|standing|opt|opts|opted|opting|plump|plumps|plumped|plumping|settle|settled|break|breaks|broke|breaking|default|defect|defected"
    r"|switch|switched|turn|turned|rally|rallied|come down|came down|fall in) (?:with|for|by|behind|to|toward|towards|on)"
    r"|(?:throw(?:s|n|ing)?|threw|put(?:s|ting)?|lend(?:s|ing)?|lent|cast(?:s|ing)?|plac(?:e|es|ed|ing)) (?:their|his|her|its|all (?:their|its)) (?:[a-z]+ )?(?:support|weight|backing|votes?|lot|faith|trust|hopes?|confidence) (?:with|behind|to|in|on)"
    r"|(?:gone|moved|defected|crossed|come|gone|went|going|moving|defecting|crossing|joined|joining|join)(?: over)?(?: (?:to|behind))?"
    r"|(?:sid|lean|caucus|gravitat|flock|tilt|drift|swing|swung|line up|lin|throw in|align)(?:e|s|es|ed|ing)?(?: up)? (?:with|behind|for|to|toward|towards)) (?:the |mr\.? |mrs\.? |ms\.? |dr\.? |sen\.? |gov\.? )?$"
)


_CAMPS = frozenset("camp campaign side corner column ranks banner team ticket".split())


def sided_with(v: View, i: int, hi: int) -> Predicate | None:
    """ "are with Doe", "opted for Roe", "would stick by her": the person, where nothing more is said of him or her."""
    n = next(
        (q for q in range(i + 1, min(hi, i + 7)) if v.tags[q] == "N" or (v.tags[q] == "p" and v.items[q].value)), -1
    )
    if n < 0 or v.items[n].word in ("he", "she", "his"):
        return None
    after = n + 1
    if v.items[n].word.endswith("'s"):
        if after >= hi or v.items[after].word not in _CAMPS:
            return None
        after += 1  # "have gone to Doe's campaign"
    if after < len(v.tags) and v.tags[after] not in ".,;:)(&x-mi":
        return None
    who = str(v.items[n].value)
    return Predicate(who, n + 1, "vote") if _WITH_SOMEBODY.match(v.low(i, n) + " ") else None


_IT_TO = re.compile(r"(?:it|victory) to\b")


def given(v: View, i: int, hi: int) -> Predicate | None:
    """ "giving him that title": the person."""
    whom = v.items[i + 1] if v.items[i].word in _GIVES and i + 1 < hi else None
    if whom is not None and (party := _THE_PARTY.match(v.low(i + 1, min(hi, i + 6)))):
        j = i + 1 + len(party.group().split())
        return Predicate(PARTY, j, "vote") if _ITS_VOTE.match(v.low(j, min(hi, j + 4))) else None
    if whom is not None and whom.tag == "N" and _ITS_VOTE.match(v.low(i + 2, min(hi, i + 6))):
        return Predicate(str(whom.value), i + 2, "vote")  # "would give Labour their first preference"
    if whom is not None and _IT_TO.match(v.low(i + 1, min(hi, i + 3))):
        n = next((q for q in range(i + 3, min(hi, i + 7)) if v.tags[q] not in "zZ"), hi)
        one = v.items[n] if n < hi else None
        if one is not None and one.value and (one.tag == "N" or one.word in ("him", "her")):
            return Predicate(str(one.value), n + 1, "vote")  # "68% give it to him, 14% to Roe"
    if whom is None or whom.word not in ("him", "her") or not whom.value:
        return None
    return Predicate(str(whom.value), i + 2, "vote") if _A_TITLE.match(v.low(i + 2, min(hi, i + 6))) else None


VOTING = frozenset("vote votes voted voting caucus caucusing caucused ballot ballots".split())
_FOR_WHOM = frozenset(
    "for toward towards or to leaning lean leaned likely definitely probably certainly either a an the in of mr mrs ms former president sen gov rep dr".split()
)
# Between a verb and "vote": no longer whom one will vote for.
_NO_INTENTION = frozenset(
    "off from without against more less whether if how who when why that no about never neither which what".split()
)


# Who is backed without a name: "would support another candidate", "backed neither".
SOMEONE_ELSE = re.compile(
    r"(?:for )?(?P<who>(?:(?:another|some other|a different|other|an? (?:independent|third[- ]party|minor[- ]party)) "
    r"(?:candidates?|party|parties|person|nominee)|(?:independents|(?:minor|smaller|fringe|micro) parties)(?: (?:and|or) (?:independents|others|(?:minor|smaller|other) parties))?|(?:someone|somebody|anyone) else|(?:his|her) (?:[a-z-]+ )?(?:rival|challenger|opponent)|neither(?: candidate| one| party)?))\b"
)


def voted_for(v: View, i: int, hi: int) -> Predicate | None:
    """ "had chosen to vote for Roe", "are set on or drifting toward a vote for Doe", "would cast a ballot for her"."""
    q = next((q for q in range(i, min(hi, i + 9)) if v.items[q].word in VOTING), -1)
    between = range(i, q)
    if q < 0 or any(v.tags[r] in ",;:()nr" or v.items[r].word in _NO_INTENTION for r in between):
        return None
    if any(v.items[r].word.endswith("n't") for r in between):
        return None
    j = q + 1
    while j < hi and (v.items[j].word in _FOR_WHOM or v.items[j].word in VOTING) and v.tags[j] not in "N":
        j += 1
    if j == q + 1 or j >= hi or not any(v.items[r].word in ("for", "toward", "towards") for r in range(q + 1, j)):
        return None
    item = v.items[j]
    if _THE_PARTY.match(v.low(j - 1 if v.items[j - 1].word == "the" else j, min(hi, j + 4))):
        return Predicate(PARTY, j + 1, "vote")
    start = next(r for r in range(q + 1, j) if v.items[r].word in ("for", "toward", "towards")) + 1
    if other := SOMEONE_ELSE.match(v.low(start, min(hi, start + 7))):
        return Predicate(other["who"], start + len(other["who"].split()), "vote")
    if v.tags[j] == "N" and not item.word.endswith("'s"):
        return Predicate(str(item.value), j + 1, "vote")
    follows = v.items[j + 1].word if j + 1 < hi and v.tags[j + 1] in "zZNR" else ""
    if item.word in ("him", "her") and item.value and (not follows or item.word == "him" or verbs.is_closed(follows)):
        return Predicate(str(item.value), j + 1, "vote")
    return None


_FOR_OFFICE = re.compile(
    r"\bwho(?:m)? (?:should|would|will|they|voters|people)\b|\b(?:prime|chief|first) minister|\b(?:leader|candidate|mayor|president|governor|premier|chancellor|captain)\b"
)


def unknown(v: View, i: int, hi: int) -> Predicate | None:
    """ "39 per cent favoured Okafor", where the sentence asks who should hold an office and gives no first name."""
    j = i + 1
    while j < min(hi, i + 3) and v.tags[j] == "Z" and not v.items[j].word.endswith("'s"):
        j += 1
    if j == i + 1 or (j < len(v.tags) and v.tags[j] not in ".,;)&x"):
        return None
    if _FOR_OFFICE.search(v.document.lower, v.sentence.start, v.items[i].start) is None:
        return None
    return Predicate(v.text(i + 1, j), j, "vote")


# Verbs of choosing whose object alone is the answer: "named the Greens", "felt closest to Labour".
_CHOSEN = re.compile(
    r"(?:(?:would |had |have )?(?:nam(?:e|es|ed)|choose|chooses|chose|chosen|pick(?:s|ed)?|select(?:s|ed)?|mention(?:s|ed)?|nominat(?:e|es|ed)|prefer(?:s|red)?|endorse[sd]?)"
    r"|(?:identif(?:y|ies|ied)|associate[sd]?(?: themselves)?) with|(?:feel|felt|are|were|is|was) close(?:r|st)? to|(?:opt|plump|go|went|lean|turn)(?:s|ed)? (?:for|to|towards?)) (?:the |mr\.? |mrs\.? |ms\.? |dr\.? )?"
)


def chosen(v: View, i: int, hi: int) -> str | None:
    """The name that is all that is said behind a verb of choosing at item ``i``."""
    n = next((q for q in range(i + 1, min(hi, i + 7)) if v.tags[q] == "N"), None)
    if (
        n is None
        or v.items[n].word.endswith("'s")
        or not _CHOSEN.fullmatch(v.document.lower, v.items[i].start, v.items[n].start)
    ):
        return None
    if (
        n + 1 < len(v.items)
        and v.tags[n + 1] not in ",.;:)(&FPB"
        and v.items[n + 1].word not in ("as", "while", "but", "against", "compared")
    ):
        return None
    return str(v.items[n].value)
