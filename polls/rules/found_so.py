"""How people are found to be, without a verb: "found 82 percent of teachers behind the ban", "with half under the impression"."""

from __future__ import annotations

import re

from polls.rules.hedges import before_hedges
from polls.rules.phrases import Predicate, phrase
from polls.rules.view import View

_FINDS = frozenset(
    "with found finds find showed shows show had has have put puts recorded leaving leaves left measured counted".split()
)
_STATE = re.compile(
    r"(?:behind|under|without|beyond|against|out of|in two minds|at ease|on board|ill at ease|up in arms|of (?:the|that|this|a|one|two) (?:view|opinion|belief|mind|minds|impression|conviction))\b(?! \d)"
)


def found_so(v: View, k: int, i: int, hi: int) -> Predicate | None:
    """What the people of number ``k`` are found to be, by the preposition at item ``i``; persons and pronouns behind it are other rules'."""
    if not _STATE.match(v.low(i, min(hi, i + 4))) or v.tags[i + 1 : i + 2] in ("N", "p"):
        return None
    q = before_hedges(v, v.figs[k])
    found = q >= 0 and v.items[q].word in _FINDS and (q == 0 or v.tags[q - 1] != "x")  # not "compared with"
    return phrase(v, i, hi) if found else None
