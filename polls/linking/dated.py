"""Whether a phrase that speaks of a poll tells of a past time: "a 2012 survey", "a poll in June", "done a year ago"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from polls.language.numbers import TWO_TO_TEN
from polls.language.quick import quick
from polls.lexicon.registry import NameMention
from polls.linking.reference import Reference
from polls.linking.survey_words import DONE
from polls.linking.time_words import MONTH, SEASON, YEAR

# A past time in the phrase ("a 2012 survey", "last month's poll") or after it ("a poll in June", "taken a year ago").
_BEFORE = quick(rf"\b(?:{YEAR}|{MONTH}|last\s+(?:month|year|week|{SEASON})'s)\b")
AFTER = re.compile(
    rf"(?:\s+of\s+(?:[^,.;\d]|\d,?){{3,40}}?)?(?:\s+(?:was\s+)?(?:{DONE}|released|published))?(?:\s+by\s+(?!now\b)(?:[\w'&-]+\s?){{1,5}}?)?(?:\s+(?:back\s+)?(?:in|from|of)\s+"
    r"(?:(?:the\s+)?(?:first|second|third|fourth|final|last)\s+(?:quarter|half)\s+of\s+)?(?:early\s+|late\s+|mid-)?"
    rf"(?:{MONTH}|{YEAR})\b(?!\s+\d\d?\b)|\s+(?:last\s+(?:month|year|{SEASON}|{MONTH})|this\s+(?:past\s+)?{MONTH}"
    rf"|(?:an?|one|{TWO_TO_TEN}|\d+|several|a\s(?:few|couple\sof))\s+(?:months?|years?|weeks?)\s+(?:ago|back))\b)"
)
# "In October, a poll found"
_FRONT = re.compile(
    rf"\b(?:in\s(?:early\s|late\s|mid-)?(?:{MONTH}|{YEAR})(?:,?\s{YEAR})?|last\s(?:week|month|year|{SEASON})|earlier\sthis\s(?:week|month|year)),?\s\Z"
)
# "its survey a week earlier", "the poll two years ago"
AGO_AFTER = re.compile(
    rf"\s(?:from\s)?(?:(?:an?|one|{TWO_TO_TEN}|\d+)[\s-](?:days?|weeks?|months?|years?)\s(?:earlier|before|ago|previously|prior)"
    r"|earlier\sthis\s(?:week|month|year))\b"
)
# "a Gallup poll taken ten days earlier": of before the poll that has been told of, whoever did it
EARLIER_STILL = re.compile(
    rf"(?:,?\s(?:which\s|that\s)?(?:was\s)?(?:{DONE}|released|published))?\s(?:just\s|only\s|about\s|nearly\s|some\s)?"
    rf"(?:an?|one|{TWO_TO_TEN}|\d+|several|a\s(?:few|couple\sof))[\s-](?:days?|weeks?|months?|years?)\s(?:earlier|before|previously|prior)\b(?!\s(?:the|his|her|a|election|voting)\b)"
)
# After "last": no earlier poll, but "the last four polls", "last night's poll".
COUNTED = re.compile(rf"\s+(?:\w+day|night|week|month|year|{SEASON}|{TWO_TO_TEN}|few|several|\d+)\b")
# "the last Acme poll before the vote has him at 48", "the final Acme poll, out last night, has": the latest
LAST_OF_ALL = re.compile(
    r"(?:,\s(?:just\s)?(?:out|released|published|issued|unveiled|made\spublic|completed|finished)\s(?:(?:late|early|on|this|last)\s){0,2}"
    r"(?:today|yesterday|tonight|night|morning|afternoon|evening|week|weekend|\w+day)\b)"
    r"|\s(?:before|ahead\sof|prior\sto|of)\s(?:the|this|next|election|polling)\b[^.;,]{0,40}?\s(?:has|have|shows?|finds?|puts?|gives?|suggests?)\b"
)


def is_dated(lower: str, ref: Reference, at: int, end: int, low: int, names: Sequence[NameMention]) -> bool:
    """Whether a past time is told in, behind or in front of a phrase, whose noun is ``lower[at:end]``.

    ``low`` is where the sentence begins; a time within one of the ``names`` is a part of it ("a Research 2000 poll").
    """
    before = _BEFORE.search(lower, ref.start, at)
    return bool(
        (before and not any(n.start <= before.start() < n.end for n in names))
        or EARLIER_STILL.match(lower, end)
        or AFTER.match(lower, ref.end)
        or AFTER.match(lower, end)
        or (ref.indefinite and _FRONT.search(lower, max(low, ref.start - 36), ref.start))
        or "same question" in lower[low : ref.start]
    )
