"""Halves and fifths as a way of speaking: "if half of the country is left behind", "speaking for half the nation", "half of us"."""

from __future__ import annotations

import re

from polls.language.hints import Hinted
from polls.rules.foreign import POLL_WORD
from polls.rules.hedges import BEFORE_NUMBER
from polls.rules.view import View

# Everybody, as those are called who are no survey's sample.
_EVERYBODY = (
    r"(?:country|nation|state|city|town|world|people|public|population|electorate|generation|community|society|planet)"
)
_OF_EVERYBODY = re.compile(rf" (?:of )?(?:the |our |this |your |that )?(?:[a-z-]+ )?{_EVERYBODY}\b")
_OF_US = re.compile(rf" of (?:us|you|our (?:[a-z-]+ )?{_EVERYBODY})\b")
# What is supposed, not found: "if half of them", "you cannot tell half of them".
_SUPPOSED = Hinted(
    rf"\b(?:if|unless|when|whenever|imagine|suppose|supposing|once|because) (?:(?:{BEFORE_NUMBER}) )*$"
    rf"|\b(?:you|we|he|she|they) (?:can't|cannot|can not|could not|couldn't|don't|shouldn't|won't|just|simply) (?:[a-z]+ ){{1,3}}(?:(?:{BEFORE_NUMBER}) )*$"
)
# Whom somebody speaks for, or speaks of.
_SPEAKS_FOR = Hinted(
    rf"\b(?:speak(?:s|ing)? (?:for|to|on behalf of)|spoke for|on behalf of|(?:voic(?:e|es|ed|ing)|represent(?:s|ed|ing)?|shar(?:e|es|ed|ing)|expressing)(?: (?:actually|only|the (?:opinions?|views?|values|voices?|interests|concerns) of))*"
    rf"|(?:insult|alienat|offend|ignor|abandon|demoni[sz]|dismiss|writ|antagoni[sz]|disenfranchis|silenc)(?:e|es|ed|ing|ten|s)?(?: off)?) (?:(?:{BEFORE_NUMBER}) )*(?<=\s)$"
)
_SOURCE_AFTER = re.compile(r"[^;]{0,120}\b(?:according to|polls?|survey(?:s|ed)?|found|respondents)\b")


def way_of_speaking(v: View, k: int, before: str, after: str) -> bool:
    """Whether a half, or so, of everybody is only a way of speaking, where no poll is named."""
    f, s = v.figure(k), v.sentence
    if f.unit != "fraction" or POLL_WORD.search(s, v.document.lower, s.start, s.end):
        return False
    if _SPEAKS_FOR.search(s, before):
        return True
    quoted = '"' in v.tags[: v.figs[k]]
    if quoted and _OF_US.match(after):
        return True
    return (
        _OF_EVERYBODY.match(after) is not None
        and _SUPPOSED.search(s, before) is not None
        and not _SOURCE_AFTER.match(after)
    )
