"""Which figures are of an earlier survey, given for comparison: "down from 41", "in February, 50 per cent approved".

Everything is read within the figure's sentence; what an earlier poll says over several sentences
is the business of :mod:`polls.linking.polls`.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from polls.rules.claim import Claim

_MONTHS = "january february march april may june july august september october november december".split()
_MONTH = r"(?:" + "|".join(_MONTHS) + r"|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)"
_NUMBER = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|a\s+few|a\s+couple\s+of|just\s+\w+)"
_UNIT = r"(?:day|week|month|year|decade|generation)s?"
# Words of time that may say that a figure is not of now. What they mean is decided by their surroundings.
_CUE = re.compile(
    rf"\b(?:(?P<ago>{_NUMBER}\s+{_UNIT}\s+(?:ago|earlier|before|prior|previously)\b)"
    rf"|(?P<last>last\s+(?:week|month|year|spring|summer|fall|autumn|winter|time|quarter|{_MONTH})\b(?!\s+week))"
    r"|(?P<prior>(?:the|its|their|a|our|in|from|most)?\s*\b(?:previous|prior|earlier|preceding|last)\s+(?:[\w'/&-]+\s+){0,5}?"
    r"(?:polls?|surveys?|study|waves?|edition|tracking|years?|months?|weeks?|quarter|readings?|measures?)\b)"
    r"|(?P<before>previously|earlier\s+this\s+(?:week|month|year|spring|summer|fall)|earlier\s+in\s+the\s+\w+|back\s+then|before\s+that|at\s+(?:that|the)\s+time)"
    rf"|(?P<month>(?:(?:back\s+)?in|since|from|during|as\s+of|as\s+recently\s+as|of)\s+(?:early\s+|late\s+|mid-|mid\s+)?{_MONTH}\b(?:,?\s+(?:of\s+)?(?P<year1>(?:19|20)\d\d))?)"
    r"|(?P<year>(?:in|since|from|of)\s+(?P<year2>(?:19|20)\d\d)\b(?!-))"
    rf"|(?P<mention>\(?{_MONTH}\s+(?P<year3>(?:19|20)\d\d)\)?)"
    r"|(?P<now>now\b|today\b|currently|this\s+(?:week|month|year|time|survey|poll)\b|(?:the\s+)?(?:new|latest|current|most\s+recent)\s+(?:[\w'/&-]+\s+){0,4}?(?:poll|survey|study|numbers|figures?)\b))"
)
_FUTURE_BEFORE = re.compile(
    r"(?:elect\w*|votes?|voted|voting|ballots?|race|races|nominee|contests?|primary|primaries|caucus\w*|presidency|office|convention\w*|"
    r"until|will|midterms?|referendum|election|campaign|law|war|attacks?|launched|since|bid|run|running|president)\s+(?:[\w-]+\s+){0,2}\Z"
)
_CHANGE = re.compile(
    r"\b(?:up|down|drop|dropped|drops|dropping|fell|fall|fallen|falling|rose|risen|rise|rising|rises|increas\w+|declin\w+|jump\w*|climb\w*|grow\w*|"
    r"grew|slip\w*|sank|sunk|sinking|plummet\w*|plung\w+|surg\w+|soar\w*|shift\w*|improv\w+|widen\w*|narrow\w*|shr[aiu]nk\w*|going|went|gone|go|dip\w*|"
    r"tumbl\w+|edg\w+|tick\w*|mov\w+|swing|swung|chang\w+|slid\w*|decreas\w+|gain\w*|loss|lost|doubl\w+|tripl\w+|advanc\w+|rebound\w*|recover\w*|switch|bump\w*|spik\w*|ris\w+|different|skyrocket\w*)\b"
)
_FROM = re.compile(
    r"\bfrom\s+(?:(?:an?|the|its|his|her|their|about|just|only|nearly|almost|around|roughly|more|less|fewer|than|over|under|some|high|low|of|peak|record|earlier|previous|last|month's|year's|week's|wide|slim|narrow|single|as|much|many)\s+){0,5}\Z"
)
_RANGE = re.compile(r"\b(?:rang\w+|anywhere|between|margins?|vary|varies|varied|differ\w*)\b[^,;]*\Z")
_COMPARED = re.compile(
    r"\b(?:compar\w+\s+(?:with|to)|than|versus|vs\.?|against|unlike|contrast\s+to|when|while|as|only|was|were|had|stood|led|"
    r"trailed|drew|scored|held|backed|supported|approved|said|disapproved|opposed|favou?red|thought|believed|gave|felt|viewed|similar\s+to)\b"
)
_PAST = re.compile(
    r"\b(?:was|were|had|stood|led|trailed|drew|scored|held|enjoyed|hit|reached|went|came|took|got|supported|opposed|approved|disapproved|said|thought|"
    r"believed|favou?red|backed|gave|felt|viewed|agreed|wanted|reported|showed|found|posted|recorded|put|asked|expected|registered|saw|peaked|rated|told|heard)\b"
)
# After a figure, before its cue of time: "28 percent in 2010", "46% approving and 51% disapproving last month".
_SHORT = re.compile(r"[^.;:]{0,60}\Z")
_JOINED = re.compile(
    r"\s*(?:-|\u2013|\u2014|/|to|and|or|\(|vs\.?|versus|among\s+\w+\s+and|for\s+[\w. ]{2,24}\s+(?:to|and)|favou?rable\s+vs\.?|percent\s+to|to\s+his|to\s+her)\s*\(?\s*\Z"
)
_SINCE = re.compile(r"\b(?:highest|lowest|best|worst|biggest|largest|smallest|first)\b[^.;]*\bsince\b[^.;,]*\Z")


@dataclass(slots=True)
class Cue:
    """Why a figure is an earlier one: the words that say so, ``text[start:end]``."""

    start: int
    end: int
    words: str


def previous(
    lower: str, start: int, end: int, claims: Sequence[Claim], published: dt.date | None
) -> list[Cue | None]:
    """For each figure of the sentence ``lower[start:end]``, why it is an earlier survey's, or ``None``.

    ``published`` tells months that are still to come (an election "in November") from those that are past.
    """
    cues = [m for m in _CUE.finditer(lower, start, end) if _counts(m, lower, start, published)]
    out: list[Cue | None] = []
    for i, claim in enumerate(claims):
        low = claims[i - 1].end if i else start
        high = claims[i + 1].start if i + 1 < len(claims) else end
        out.append(_one(lower, start, end, low, high, claim, cues, out[-1] if out else None, claims, i))
    return out


def _one(
    lower: str,
    start: int,
    end: int,
    low: int,
    high: int,
    claim: Claim,
    cues: Sequence[re.Match[str]],
    before: Cue | None,
    claims: Sequence[Claim],
    i: int,
) -> Cue | None:
    pre = lower[low : claim.start]
    nearest = next((m for m in cues if claim.end <= m.start() < high + 40), None)
    after = _past_after(lower, claim, cues, high)
    if claim.wave_hint == "previous":
        return _cue(after) if after else Cue(claim.start, claim.start, "")
    if claim.kind == "change":
        return None
    m = _FROM.search(pre)
    if m and not _RANGE.search(lower, max(start, claim.start - 60), low + m.start()):
        to = re.match(r"(?:\s*(?:percent|per\s+cent|points?|%))?[^.;,]{0,40}?\bto\b", lower[claim.end : high])
        if to or _CHANGE.search(lower, max(start, claim.start - 120), low + m.start()):
            return _cue(after) if after else Cue(low + m.start(), claim.start, "")
    # the other half of a pair goes with the first ("49-42 percent", "six points (45-39)")
    if i and _JOINED.fullmatch(pre) and not _FROM.search(lower[max(start, claims[i - 1].start - 40) : claims[i - 1].start]):
        if nearest and nearest.start() - claim.end < 30 and nearest.lastgroup != "now" and before is None and after:
            pass
        else:
            return before
    if after is not None:
        return _cue(after)
    # a cue before the figure holds until something says "now"
    lead = None
    for m in cues:
        if m.start() < claim.start:
            lead = m
    if lead is None or lead.lastgroup == "now":
        return None
    head = lower[start : lead.start()]
    between = lower[lead.end() : claim.start]
    if _opens(head) and not _CHANGE.search(between):
        return _cue(lead)
    if re.match(r",?\s+when\b", between) or re.match(r",\s+(?:the\s+)?(?:first|last)\b", between):
        return _cue(lead)
    if before is not None and before.start == lead.start():
        return before
    return None


def _past_after(lower: str, claim: Claim, cues: Sequence[re.Match[str]], high: int) -> re.Match[str] | None:
    """The cue of time after a figure, in its clause, that makes it an earlier one."""
    for m in cues:
        if m.start() < claim.end:
            continue
        if m.lastgroup == "now":
            return None
        gap = lower[claim.end : m.start()]
        if m.start() > high or len(gap) > 70 or re.search(r"[.;:]|,\s(?!when)|\bcompared\b|\b(?:up|down)\b|\bfrom\b|\bsince\b|\bthan\b", gap):
            return None
        ahead = lower[max(0, claim.start - 70) : claim.start]
        if _PAST.search(ahead) or re.search(r"\b(?:than|compared\s+(?:to|with)|versus|from)\b[^,;]*\Z", ahead) or len(gap) < 14:
            return m
        return None
    return None


def _opens(head: str) -> bool:
    """Whether words stand at the beginning of a clause."""
    return not head.strip(" \"'(-\u2014") or bool(re.search(r"(?:[,;:\u2014(]|\b(?:and|but|yet|while|that))\s*(?:back\s+|just\s+|only\s+|as\s+of\s+|about\s+)?\Z", head))


def _counts(m: re.Match[str], lower: str, start: int, published: dt.date | None) -> bool:
    """Whether words of time can place a survey: not an election to come, not "the law of 2010"."""
    kind = m.lastgroup
    if kind in ("month", "year", "mention", "last") and _FUTURE_BEFORE.search(lower, max(start, m.start() - 50), m.start()):
        return False
    if published and m["month"] and not m["year1"]:
        return True
    return True


def _cue(m: re.Match[str]) -> Cue:
    return Cue(m.start(), m.end(), m.group())
