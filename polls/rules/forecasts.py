"""What somebody expects of a vote, where nobody was asked: "I think she will win by 5 points", "he predicted a loss by 8".

A poll "predicts" as well, and voters "expect": the one who does so here is whoever speaks, one who is named, or those whose
trade it is. What is to come is told with a verb of winning right before the number.
"""

from __future__ import annotations

import re

from polls.language.alternatives import one_of
from polls.language.hints import Hinted
from polls.lexicon.loader import load
from polls.rules.foreign import POLL_WORD
from polls.rules.hedges import BEFORE_NUMBER
from polls.rules.view import View

FORECAST = "what somebody expects"
_EXPERTS = one_of((*load("sources")["people"], *load("sources")["pundits"]))
# Who foresees it, and that it is only foreseen; "predict" says so by itself, whoever does it.
_FORESEEN = (
    r"(?:(?<![a-z]\b)i|we)(?:'d|'ll| would| will| do| still| really| fully)* (?:think|believe|expect|bet|guess|suspect|reckon|imagine|figure|hope)\b"
    r"|my (?:own )?(?:guess|prediction|bet|hunch|forecast|sense|money|hope) "
    r"|i'm (?:betting|guessing|expecting|hoping|confident)\b"
    r"|(?<!public )(?<!country )(?<!nation )(?<!electorate )(?<!majority )(?<!plurality )(?<!quarter )(?<!third )(?:thinks|believes|expects|bets|reckons|hopes)\b|(?:he|she) (?:believed|expected|hoped)\b"
    rf"|(?:{_EXPERTS}) (?:now |still |also |generally |widely )?(?:think|believe|expect|expected|reckon)\b"
    r"|predict(?:s|ed|ing)?\b|foresees?\b|foresaw\b|prophesied\b|forecast(?:s|ed|ing)? (?!model)"
)
_TIPPED = r"(?:is|are|was|were) (?:widely |generally |still |now )?(?:expected|tipped|forecast|likely|sure|bound) to"
# What is foreseen: a verb of winning, with its time to come or without.
_OUTCOME = (
    r"(?:wins?|winning|lose|loses|losing|beats?|beating|defeats?|defeating|carry|carries|carrying|prevails?|takes? (?:the )?[a-z]+"
    r"|gets?|finish(?:es)?|end(?:s|ing)? up(?: being| with| winning| losing)?|go(?:es)? down|come out (?:ahead|on top)|(?:victory|win|loss|defeat|margin))"
)
_BEFORE = Hinted(
    rf"\b(?:(?:{_FORESEEN})[^.;:]{{0,90}}?|{_TIPPED} (?:[a-z]+ ){{0,2}})\b{_OUTCOME}\b[^.;:,()]{{0,50}}(?:, (?:perhaps|maybe|possibly|say|probably))? $"
)
# "We're going to win this by 5 points": what is to come, whoever says it; polls say "would".
_WILL = Hinted(
    r"(?:\bwill|'ll|\bgoing to|\bgonna) (?:(?:probably|likely|easily|narrowly|again|still|surely|almost certainly|comfortably) )?"
    rf"(?:win|lose|beat|defeat|carry|take)\b[^.;:,()]{{0,50}} by (?:(?:{BEFORE_NUMBER}|\d+(?:-| or| to)) )*$"
)
_SOURCE_AFTER = re.compile(r"[^.;]{0,60}\b(?:according to|in (?:an?|the|that|this) [^.;]{0,60}?(?:poll|survey))\b")
_WHO = re.compile(r"[GgFPB][^,;:]{0,3}$")


def expected(v: View, k: int, before: str, after: str) -> bool:
    """Whether number ``k`` is how somebody expects a vote to go, by the words ``before`` it; no poll is told there."""
    s = v.sentence
    m = _BEFORE.search(s, before) or _WILL.search(s, before)
    if m is None or POLL_WORD.search(s, before) or _SOURCE_AFTER.match(after):
        return False
    at = v.figure(k).start - len(before) + m.start()
    i = next((q for q, item in enumerate(v.items) if item.start >= at), 0)
    return _WHO.search(v.tags[max(0, i - 4) : i]) is None  # "voters expect her to win by 55 to 31"
