"""Numbers that tell how a survey was made: margins of error, confidence, response rates, how many were reached, what they were."""

from __future__ import annotations

import re

from polls.language.hints import Hinted, any_of
from polls.rules.hedges import HEDGE
from polls.rules.view import View

_MOE = Hinted(
    r"(?:margins? (?:of|for) (?:sampling |statistical |potential )?error|plus[- ]or[- ]minus|\+/-|\u00b1|sampling error|margin-of-error|error margin|error rate|sampling margin|credibility interval|confidence (?:level|interval)|accurate (?:to )?within|accurate to|margins? of error)"
)
# "The Acme poll's margin was 4 points", where another's margin of error has just been told
_ITS_MARGIN = Hinted(rf"\b(?:poll|survey|sample)'s (?:own )?margin (?:is|was) (?:(?:{HEDGE}) )?$")
_JUST_TOLD = 200  # characters back
_MOE_AFTER = Hinted(
    r"^[ -]*(?:points? )?(?:,? ?(?:plus or minus|either way|in either direction|(?:maximum |overall |potential )?margins? (?:of|for) (?:sampling |statistical )?error|error margin|sampling error|confidence|credibility|level of confidence|certainty|accuracy|19 times))"
)
# "support for him could be as high as 39 percent or as low as 33": what the margin of error leaves open
_WITHIN_ERROR = Hinted(
    r"\b(?:could|might|may|can|would)(?: [a-z]+ly)?(?: (?:in fact|well|really))? (?:be|lie|range|stand|fall)(?: anywhere)? (?:as (?:high|low) as|from as (?:high|low) as)[^;]{0,50}?(?: or (?:as )?(?:low|high)(?: as)?[^;]{0,12})?$"
)
_OR_AS_LOW = re.compile(r"(?: ?(?:%|per ?cent|points?))?,? (?:or|and|to) (?:as )?(?:low|high|little|much)\b")
_POINTS_OF_ERROR = Hinted(r"[ -]*(?:percentage[ -])?points? (?:margins? (?:of|for) (?:sampling )?error|error)")
# "3.4% for indicators close to 50%, 2.9% for those close to 25%": how the error depends on the figure
_CLOSE_TO = Hinted(
    r"^ ?(?:points? )?for (?:indicators|values|figures|indices|results|those|shares) (?:that are )?(?:close to|near|of about)\b"
)
_IF_CLOSE_TO = Hinted(
    r"\bfor (?:indicators|values|figures|indices|results|those|shares) (?:that are )?(?:close to|near|of about) (?:\d+% ?[/-] ?)?$"
)
# "two points outside the poll's margin of error": how far a lead is from it
_OUTSIDE = Hinted(
    r"(?: ?(?:percentage )?points?)? outside (?:of )?(?:the|its|that|one|this|a) [^.;,]{0,40}?margin of (?:sampling )?error"
)
_PLUS_OR_MINUS = Hinted(r"(?:\+/-|\u00b1|plus or minus|plus-or-minus|\+ or -) ?$")
_CONFIDENCE_AFTER = Hinted(r"[ -]*(?:confidence|certain that|level of confidence)")
_CONFIDENCE = Hinted(r"confidence (?:level|interval)[^.]{0,20}$")
_SEATS = Hinted(
    r"(?: ?[-\u2013] ?\d+)? (?:gop |republican |democratic |party )?(?:majority|edge|advantage|control|margin)? ?(?:in|of) the (?:u\.s\. )?(?:senate|house|chamber|assembly|legislature|parliament)\b(?! (?:[a-z]+ ){0,2}(?:race|primary|contest|election|campaign|matchup|match-up|runoff)s?\b)"
)
# How those who were asked were reached, or in what tongue: "by landline (40 percent)", "60 percent of them on cell phones".
_MODE = (
    r"(?:landlines?|land ?lines|cell(?:ular)?(?: ?phones?)?|cell-?phones?|mobiles?|mobile (?:tele)?phones?|smartphones?|telephones?|phones?|text(?: messages?)?|"
    r"e-?mail|mail|post|web|online|the (?:internet|web)|live (?:interviewers?|callers?)|face[- ]to[- ]face|in person|(?:in )?(?:english|spanish|french|mandarin|cantonese|hindi|arabic|welsh|afrikaans|zulu|swahili))\b"
)
_BY_MODE = Hinted(rf"\b{_MODE} \($")
_OF_MODE = Hinted(
    rf"(?: of (?:them|whom|these|those|(?:the |all )?(?:interviews|sample|calls|respondents|surveys)))?(?: (?:were|was|being))?(?: [a-z]+ed| done)? (?:on|by|via|over|through|from|using|in) (?:a |the |their )?{_MODE}|(?: of (?:them|whom|these|those|(?:the |all )?(?:interviews|sample|respondents)))? (?:were|was) (?:online|in person|face[- ]to[- ]face)\b"
)
_REACHED = Hinted(
    r"\b(?:interview(?:s|ed|ers?)|sample|survey(?:ed|s)?|polled|reached|conducted|contacted|fieldwork|respondents|calls|(?:polls?|done|carried out) (?:by|of|among|via|online))\b"
)
_RESPONSE_RATE = Hinted(r"[ -](?:[a-z]+ )?(?:response|completion|cooperation|participation) rates?\b")
_RESPONSE_RATE_WAS = Hinted(
    rf"\b(?:response|completion|cooperation) rates? (?:of|was|is|were|stood at|came to) (?:(?:{HEDGE}) )?$"
)
# Who they are: "Of those interviewed, 52 percent were women".
_OF_ASKED = Hinted(
    r"\b(?:of|among) (?:those|the(?: [\d,]+)?(?: [a-z]+)?|all|these|its|our|their) (?:who (?:were|was) )?(?:interviewed|polled|surveyed|questioned|respondents|sample|interviewees|participants|who (?:took part|responded))\b"
)
_ARE = re.compile(
    r"(?: of (?:them|the sample|respondents|those (?:polled|surveyed|interviewed|questioned|asked)))? (?:were|was|are|is) (?:women|men|males?|females?|white|black|hispanic|latinos?|asian|aged?|between the ages|over \d\d|under \d\d|"
    r"married|registered|from (?:urban|rural)|weighted)\b(?! (?:the )?(?:more|less|most|least|likely))"
)
# Who is in the sample: "the sample was 40 percent Democrats, 33 percent unaffiliated and 27 percent Republicans".
_SAMPLE_IS = Hinted(
    r"\b(?:sample|respondents|party (?:breakdown|split|identification|id))\b[^.;%]{0,30} "
    rf"(?:was|were|is|are|had|has|contain\w*|include[ds]?|compris\w*|consist\w* of|made up of|broke down as)(?: (?:{HEDGE}))* $"
)
_WHO_THEY_ARE = re.compile(r"[GNzZ]{1,3}[.,;&)]")
_NEW_CLAUSE = re.compile(
    r"[;(]|, (?:where|which|with|though|although) |\bexception\b|\b(?:while|showed|found|shows|finds|had|leads?|said|with \w+ (?:at|leading))\b"
)
# What a sentence must hold for several tests each.
ERRORS = any_of(
    _MOE,
    _ITS_MARGIN,
    _MOE_AFTER,
    _WITHIN_ERROR,
    _CLOSE_TO,
    _IF_CLOSE_TO,
    _POINTS_OF_ERROR,
    _OUTSIDE,
    _PLUS_OR_MINUS,
    _CONFIDENCE_AFTER,
    _CONFIDENCE,
    _SEATS,
)
HOW_ASKED = any_of(_SAMPLE_IS, _REACHED, _RESPONSE_RATE, _RESPONSE_RATE_WAS, _OF_ASKED)


def how_asked(v: View, k: int, before: str, after: str) -> bool:
    """Whether a share is of those who were asked: how they were reached, how many answered, who they are."""
    s, low = v.sentence, v.document.lower
    if _RESPONSE_RATE.match(s, after) or _RESPONSE_RATE_WAS.search(s, before):
        return True
    if _SAMPLE_IS.search(s, before) and _WHO_THEY_ARE.match(v.tags, v.figs[k] + 1):
        return True
    in_row = k > 0 and v.refused[k - 1] is None and v.left(k).endswith((",", "&"))  # "42% pay in cash, 38% by phone"
    if (
        not in_row
        and _REACHED.search(s, low, s.start, s.end)
        and (_BY_MODE.search(s, before) or _OF_MODE.match(s, after))
    ):
        return True
    return _OF_ASKED.search(s, before) is not None and _ARE.match(after) is not None


def of_error(v: View, k: int, before: str, after: str) -> str | None:
    """What a number says of the survey's precision, or of seats."""
    f, s, near, low = v.figure(k), v.sentence, before[-75:], v.document.lower
    error = _MOE.last(s, near)
    # what goes on with more of them behind the first is looked at apart
    told = error is not None and any(v.figure(q).start >= f.start - len(near) + error.end() for q in range(k))
    if error and not told and not _NEW_CLAUSE.search(near[error.end() :]):
        return "margin of error"
    if _ITS_MARGIN.search(s, before) and "error" in low[max(0, s.start - _JUST_TOLD) : s.start]:
        return "margin of error"
    if _MOE_AFTER.match(s, after) or _POINTS_OF_ERROR.match(s, after) or _OUTSIDE.match(s, after):
        return "margin of error"
    if _PLUS_OR_MINUS.search(s, before) or _CLOSE_TO.match(s, after) or _IF_CLOSE_TO.search(s, before):
        return "margin of error"
    if (within := _WITHIN_ERROR.search(s, before)) and (
        _OR_AS_LOW.match(after) or re.search(r"\bor (?:as )?(?:low|high)", within.group())
    ):
        return "margin of error"
    if _CONFIDENCE_AFTER.match(s, after) or _CONFIDENCE.search(s, near):
        return "confidence level"
    if _SEATS.match(s, after):
        return "seats"
    return None
