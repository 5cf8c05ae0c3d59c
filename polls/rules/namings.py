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
    r" (?:as |to be |is |are |was |were )?(?:the |their |his |her |its |our |a |an |one of the )(?:(?:single|country's|nation's|state's|city's|number|no\.|one|1|very) )*(?:most|top|biggest|main|greatest|number one|key|leading|chief|primary|first|second)(?: (?:important|pressing|urgent|serious|likely))? "
    r"(?:issue|problem|concern|priority|reason|factor|threat|challenge|worry|cause|topic)"
)
_NAMED_ALONE = re.compile(
    r"(?:named?|cites?|cited|mentions?|mentioned|lists?|listed|picks?|picked|chose) (?!to |that |not |as |it |them |one |between |among |the former|the latter|neither|both)(?P<a>[^,;()\"]{2,40}?)(?=[ ]?(?:[,;.)]|$|and\b|while\b|but\b|in the (?:poll|survey)))"
)
_RATED_AS = re.compile(
    r"(?:rates?|rated|rating|describes?|described|describing|views?|viewed|viewing|perceives?|perceived|perceiving|seeing|see|sees|saw|consider(?:ed)?|regard(?:ed)?|judged?|graded?|characteri[sz]ed?) (?P<x>(?!themselves|himself|herself|it as)[^,;()]{2,60}?) as (?:being |an? )?(?P<a>[^,;()]{3,60})"
)


@cache
def naming() -> frozenset[str]:
    """The verbs of naming: what is named is the answer."""
    return frozenset(load("words")["name"])


_TOP_THING = re.compile(
    r"(?:the|their|his|her|our|a|an|one of the)? ?(?:single |number one |no\. 1 |very )?(?:most|top|biggest|main|greatest|key|leading|chief|primary|number-one|first|second)\b[a-z -]{0,16}? (?:issue|problem|concern|priority|reason|factor|threat|challenge|worry|cause|topic)"
)
_NEXT_CLAUSE = re.compile(r" (?:and|while|but|in the (?:poll|survey))\b")


def said_of(v: View, i: int, hi: int) -> Predicate | None:
    """What a verb of naming or of rating says: "named crime as the top issue" is "crime"."""
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
    m = _NAMED_THING.match(low)
    if m is None and v.tags[i + 1 : i + 2] not in ("N", "G", "g", "p", "r"):
        m = _NAMED_ALONE.match(low)
    if m is not None:
        return Predicate(clip(m.group("a")), hi, "named")
    m = _RATED_AS.match(low)
    if m is not None:
        if _TOP_THING.match(m.group("a")):
            return Predicate(clip(m.group("x")), hi, "named")  # "rated rents as their top issue"
        return Predicate(clip(_NEXT_CLAUSE.split(m.group("a"))[0]), hi, "rated")
    return None
