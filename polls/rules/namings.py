"""What a verb of naming or of rating says: "named crime as the top issue", "rate the economy as poor"."""

from __future__ import annotations

import re
from functools import cache

from polls.lexicon.loader import load
from polls.rules.phrases import Predicate
from polls.rules.view import View, clip

# What is named: "named crime as the most important issue", "cited schools"; how something is rated: "rate the economy as poor".
_NAMED_THING = re.compile(
    r"(?:names?|named|cites?|cited|mentions?|mentioned|lists?|listed|picks?|picked|chose|chooses?|selects?|selected|ranks?|ranked|identif(?:y|ies|ied)|pointed to|puts?|see|saw|view(?:ed)?|consider(?:ed)?|called?) (?P<a>[^,;()\"]{2,60}?)"
    r" (?:as |to be |is |are |was |were )?(?:the |their |his |her |its |our |a |an |one of the )\"?(?:(?:single|country's|nation's|state's|city's|number|no\.|one|1|very) )*(?:most|top|biggest|main|greatest|number one|key|leading|chief|primary|first|second)(?: (?:important|pressing|urgent|serious|likely))? (?:[a-z]+ )?"
    r"(?:issue|problem|concern|priority|reason|factor|threat|challenge|worry|cause|topic|quality|attribute|trait|characteristic|consideration|value)"
)
# With "as" whatever noun follows: "identified cost as the main barrier".
_NAMED_AS = re.compile(
    r"(?:names?|named|cites?|cited|lists?|listed|picks?|picked|chose|chooses?|selects?|selected|ranks?|ranked|identif(?:y|ies|ied)|sees?|saw|view(?:s|ed)?|considers?|considered) (?P<a>[^,;()\"]{2,60}?)"
    r" as (?:the|their|his|her|its) \"?(?:single )?(?:most [a-z]+|top|biggest|main|greatest|number one|key|leading|chief|primary|worst) [a-z-]{3,}"
)
_RANKED_FIRST = re.compile(
    r"(?:ranks?|ranked|puts?|placed?|places|lists?|listed) (?P<a>[^,;()\"]{2,50}?) (?:first|at the top|on top|top|as (?:number|no\.) one|highest)(?=[ ]?(?:[,.;)]|$)| (?:on|of|among)\b)"
)
_NAMED_ALONE = re.compile(
    r"(?:named?|cites?|cited|mentions?|mentioned|lists?|listed|picks?|picked|chose) (?!to |that |not |as |it |them |one |between |among |the former|the latter|neither|both)(?P<a>[^,;()\"]{2,40}?)(?=[ ]?(?:[,;.)]|$|and\b|while\b|but\b|in the (?:poll|survey)))"
)
_RATED_AS = re.compile(
    r"(?:rates?|rated|rating|describes?|described|describing|views?|viewed|viewing|perceives?|perceived|perceiving|seeing|see|sees|saw|consider(?:ed)?|regard(?:ed)?|judged?|graded?|characteri[sz]ed?) (?P<x>(?!themselves|himself|herself|it as)[^,;()]{2,60}?) as (?!an? (?:result|consequence|precaution|whole|rule|matter|way|means)\b|(?:well|usual|soon|long|far|much|many|of|though|if)\b)(?:being |an? )?(?P<a>[^,;()]{3,60})"
)


@cache
def naming() -> frozenset[str]:
    """The verbs of naming: what is named is the answer."""
    return frozenset(load("words")["name"])


_TOP_THING = re.compile(
    r"(?:the|their|his|her|our|a|an|one of the)? ?(?:single |number one |no\. 1 |very )?(?:most|top|biggest|main|greatest|key|leading|chief|primary|number-one|first|second)\b[a-z -]{0,16}? (?:issue|problem|concern|priority|reason|factor|threat|challenge|worry|cause|topic)"
)
_GRADE = re.compile(
    r"(?:gives?|gave|giving|award(?:s|ed|ing)?|grade[ds]?) [^,;()]{2,40}? an? (?:grade of )?(?P<a>[a-f][+-]?(?: or (?:an? )?[a-f][+-]?)?)(?= (?:for|on|grade)\b|[ ]?(?:[,.;)]|$))"
)
_FINDS = frozenset(
    "rate rates rated rating consider considers considered considering call calls called calling find finds found deem deemed judge judged".split()
)
_FOUND_IT = re.compile(
    r"[a-z]+ (?:it|them|him|her|this|themselves) (?P<a>(?!as\b|to\b|for\b|in\b|on\b|by\b|at\b|with\b|that\b|the\b|among\b|and\b|from\b)[a-z-]+(?: (?!to\b|for\b|that\b|in\b|when\b|than\b)[a-z-]+){0,3})(?=[ ]?(?:[,.;)]|$))"
)

# One out of several, so that who it is said of is the answer: "the candidate who cares most", "the strongest leader".
THE_ONE = re.compile(
    r"(?:the|a)? ?(?:(?:[a-z-]+ ){0,2}?(?:candidate|contender|person|one|man|woman|politician|nominee|leader|party|choice) (?:who|that|with|they|most|best|to|for)\b"
    r"|(?:best|most|least|worst|strongest|likeliest|[a-z]{3,}est) (?:[a-z-]+ ){0,3}[a-z]{3,})"
)
_SEE_AS = re.compile(
    r"(?:see|sees|saw|seeing|view|views|viewed|name|names|named|naming|pick|picks|picked|picking|choose|chose|regard|regarded|consider|considers|considered|considering|rate|rates|rated|identify|identified|rank|ranked|cite|cited|call|called|describe|described)"
    r" (?:the |mr\.? |mrs\.? |ms\.? )?$"
)


def _the_one(v: View, i: int, hi: int) -> Predicate | None:
    """ "see Doe as the candidate who cares most", "named Doe the strongest leader": the person."""
    n = next((q for q in range(i + 1, min(hi, i + 4)) if v.tags[q] == "N"), -1)
    if n < 0 or v.items[n].word.endswith("'s") or not _SEE_AS.match(v.low(i, n) + " "):
        return None
    j = n + 1 + (v.items[n + 1].word in ("as", "to") if n + 1 < hi else 0)
    j += j < hi and v.items[j].word == "be"
    if j < hi and v.items[j].word in ("the", "best", "most", "a") and THE_ONE.match(v.low(j, min(hi, j + 8))):
        return Predicate(str(v.items[n].value), n + 1, "vote")
    return None


_NEXT_CLAUSE = re.compile(r" (?:and|while|but|in the (?:poll|survey))\b")


def said_of(v: View, i: int, hi: int) -> Predicate | None:
    """What a verb of naming or of rating says: "named crime as the top issue" is "crime"."""
    if (
        v.items[i].word in naming()
        and i
        and v.items[i - 1].word in ("can", "could", "cannot", "can't", "couldn't", "to")
    ):
        return None  # "could name the mayor": what they can do
    low = v.low(i, hi)
    him = v.items[i + 1] if i + 1 < hi else None
    if (
        him is not None
        and him.tag == "p"
        and him.value
        and him.word in ("him", "her")
        and v.items[i].word in naming()
        and not v.items[i].word.startswith(("giv", "gave", "rank", "offer"))
    ):
        return Predicate(str(him.value), i + 2, "vote")  # "28 percent naming her"
    if (grade := _GRADE.match(low)) is not None:
        return Predicate(
            grade["a"].upper().replace("OR AN ", "or ").replace("OR A ", "or ").replace("OR", "or"), hi, "rated"
        )
    if v.items[i].word in _FINDS and (how := _FOUND_IT.match(low)) is not None:
        return Predicate(clip(how["a"]), hi, "rated")  # "8 percent rated it poor"
    if (person := _the_one(v, i, hi)) is not None:
        return person
    m = _NAMED_THING.match(low) or _NAMED_AS.match(low) or _RANKED_FIRST.match(low)
    if m is None and v.tags[i + 1 : i + 2] not in ("N", "G", "g", "p", "r"):
        m = _NAMED_ALONE.match(low)
    if m is not None:
        return Predicate(clip(v.text(i, hi)[m.start("a") : m.end("a")]), hi, "named")
    m = _RATED_AS.match(low)
    if m is not None:
        if _TOP_THING.match(m.group("a")):
            return Predicate(clip(m.group("x")), hi, "named")  # "rated rents as their top issue"
        return Predicate(clip(_NEXT_CLAUSE.split(m.group("a"))[0]), hi, "rated")
    return None
