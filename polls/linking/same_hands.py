"""Surveys without a name that are of hands told of before: "Two weeks earlier, in a survey …, it put him ahead"."""

from __future__ import annotations

import re

from polls.language.numbers import PER_CENT
from polls.linking.reference import Reference
from polls.linking.survey_words import DID

# "in a poll of Feb. 13 to 18, the same partners found …"
_SAME_HANDS = re.compile(
    r"[^.;]{0,60}?\b(?:by\s)?the\s+same\s+(?:partners|organi[sz]ations?|pollsters?|firms?|company|institutes?|outfit|team)\b"
)
_BEFORE = re.compile(r"\b(?:(?:in|of|for|before)\s(?:the\s)?(?:19|20)\d\d|ago|earlier|last\s(?:year|month))\b")
# "up from 54 percent in", "than the 41 percent of"
_COMPARED_IN = re.compile(r"\b(?:from|than|compared\s(?:to|with)|versus|against)\s[^.;,]{2,40}?\s(?:in|from|of)\s\Z")
# "Two weeks earlier, in", "A year before, in"
_BEFORE_THAT = re.compile(
    r"\b(?:days?|weeks?|months?|years?)\s(?:earlier|before|previously|ago|prior),?\s(?:in|by)\s\Z"
)
# "based on", "the findings come from": what has been told of rests on this survey
_BASED = re.compile(
    r"\b(?:based\s(?:up)?on(?:\sdata\sfrom)?|(?:findings|results|figures|numbers|data)\s(?:are|come|came|were)\s(?:(?:drawn|taken)\s)?from)\s\Z"
)
# "according to the Acme Project, which used", before "a survey of 900 adults"
_USED = re.compile(
    rf",\s(?:which|who)\s(?:(?:has|have|had|also|itself)\s){{0,2}}(?:used|uses|{DID}|commissioned|analy[sz]ed|drew\son|relied\son)\s"
    r"(?:(?:data|results|findings|responses)\sfrom\s)?\Z"
)
# "little different from the 63 percent she got in", before "a poll taken May 6": what is told of is set against it
_THE_FIGURE_IN = re.compile(
    rf"\b(?:than|from|to|with|below|above|near|off|as|and)\s(?:the|its|his|her|their)\s[\d.]+{PER_CENT}(?:\s?(?:to|-)\s?[\d.]+{PER_CENT})?"
    r"(?:\s(?:rating|share|support|approval|disapproval|backing|lead|level|mark|figure))?"
    r"(?:\s(?:that\s)?(?:it|he|she|they|[a-z][\w'.-]+)\s(?:got|had|received|scored|held|recorded|won|registered|polled|drew|enjoyed|posted))?\s(?:in|from|of)\s\Z"
)
# ", it put him ahead", ", the firm found": who did the survey has been told of before
_IT_PUT = re.compile(
    r"[^.;\"]{0,90}?,\s(?:it|they|the\s(?:firm|company|pollster|institute|organi[sz]ation|group))\s(?:also\s)?"
    r"(?:put|puts|found|finds|had|has|gave|gives|showed|shows|reported)\b"
)
# "the Acme poll came out with a new survey", "Acme is back with its"
_OUT_WITH = re.compile(r"\b(?:came|comes|is|are|was|went)\s(?:back\s|out\s){1,2}with\s\Z|\breturn(?:s|ed)\swith\s\Z")
# "In a December 2023 poll, it was 28 percent", "in a June survey she led by": what is measured is the same
_IT_WAS = re.compile(
    r",?\s(?:it|he|she|they|that|this|the\s(?:figure|number|share|split|margin|gap|result|lead))\s(?:was|were|stood|had\sbeen|led|trailed)\b"
)


def based(lower: str, begin: int, start: int) -> bool:
    """Whether what has been told of rests on the survey whose phrase begins at ``start``."""
    return _BASED.search(lower, max(begin, start - 50), start) is not None


def settle(ref: Reference, lower: str, begin: int, end: int, stop: int) -> None:
    """Makes an indefinite reference without a name one to the poll (or an earlier one) of who was spoken of.

    ``lower[begin:stop]`` is its sentence, and its noun ends at ``end``.
    """
    if not ref.indefinite:
        return
    if "+" in lower[ref.start : end]:
        ref.indefinite, ref.definite = False, True  # "in a D+5 poll": what it is like
    elif hands := _SAME_HANDS.match(lower, end):
        ref.indefinite, ref.definite, ref.same = False, True, True
        # "a survey done before the 2019 vote, by the same firm"
        ref.earlier = ref.earlier or (not ref.new and _BEFORE.search(hands.group()) is not None)
    elif not ref.new and not ref.other and _THE_FIGURE_IN.search(lower, max(begin, ref.start - 90), ref.start):
        ref.indefinite, ref.definite, ref.earlier = False, True, True
    elif _BEFORE_THAT.search(lower, max(begin, ref.start - 40), ref.start):
        ref.indefinite, ref.earlier = False, True
    elif (
        based(lower, begin, ref.start)
        or (not ref.other and _USED.search(lower, max(begin, ref.start - 40), ref.start))
        or _OUT_WITH.search(lower, max(begin, ref.start - 24), ref.start)
        or (not ref.new and not ref.other and _IT_PUT.match(lower, end, stop))
    ):
        ref.indefinite, ref.definite = False, True
    elif ref.dated and ref.other and lower.find("similar ", ref.start, end) >= 0:
        ref.indefinite, ref.other, ref.earlier = False, False, True  # "in a similar survey in June, 45 percent did so"
    elif ref.dated and (_IT_WAS.match(lower, end) or _COMPARED_IN.search(lower, max(begin, ref.start - 60), ref.start)):
        ref.indefinite, ref.earlier = False, True
