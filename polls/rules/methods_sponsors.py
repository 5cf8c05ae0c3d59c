"""Who had a survey done: "commissioned by the Hill Trust", "carried out by Acme on behalf of the bank Bretton"."""

from __future__ import annotations

import re

from polls.language.quick import quick
from polls.rules.methods_places import places
from polls.rules.methods_types import MethodMention

_CAP = r"[A-Z\u00c0-\u00de][\w&+\u00c0-\u024f-]*(?:['.][\w]+)*"
_NAME = rf"(?:The\s)?{_CAP}(?:\s(?:(?:of|for|on|and|&|the|de|du|des|la|le|les|against)\s){{0,2}}{_CAP}){{0,7}}"
# "the communications agency", "its broadcaster", "a group of"
_WHAT = (
    r"(?:(?:the|an?|its|their|our)\s)?(?:(?!(?:the|in|to|that|who|which|of|on|at|by|with|his|her|my|this|these|other|every|each|all|more|than|about)\b)"
    r"[a-z][\w'-]*\s){0,5}?"
)
_BY = rf"{_CAP}(?:\s(?:(?:of|and|&|for)\s)?{_CAP}){{0,5}}"
_DONE = (
    r"(?:conducted|carried\sout|done|undertaken|taken|performed|run|prepared|produced|compiled|commissioned|fielded)"
)
_PAID = re.compile(
    rf"(?:\b(?:commissioned|sponsored|paid\sfor|funded|bankrolled|underwritten)\s(?:jointly\s)?by\s"
    rf"|\bon\sbehalf\sof\s"
    rf"|\b{_DONE}\s(?:online\s|by\s(?:tele)?phone\s|independently\s)?(?:by\s(?:the\s)?{_BY},?\s)?for\s"
    rf"|\b(?:[Pp]olls?|[Ss]urveys?|[Rr]esearch|[Pp]olling|[Ss]tudy)\s(?:(?:of|among|with)\s(?:[\w,'-]+\s){{1,8}}?)?by\s(?:the\s)?{_BY}\sfor\s"
    rf"|\b{_CAP}\s(?:poll|survey|research|polling)(?:\sof\s(?:[\w,'-]+\s){{1,8}}?|\s)(?P<bare>for)\s)"
    + rf"{_WHAT}(?P<name>{_NAME})"
    + r"(?P<more>(?:,\s(?:and\s)?(?:the\s)?"
    + _NAME
    + r"){0,4}(?:,?\sand\s(?:the\s)?(?:[a-z-]+\s){0,2}?"
    + _NAME
    + r")?)"
)
# What follows a name: the clause ends or goes on with its verb; neither an office ("for Iowa governor") nor a campaign.
_AFTER = re.compile(
    r"(?:['\"]?[,.;:)]|\Z|\n|\s(?:and|but|found|finds|shows?|showed|suggests?|suggested|reveals?|revealed|says?|said|puts?|gives?|gave|has|had|that|which|who"
    r"|was|were|is|in|on|between|from|to|by|among|of|with|released|published|also|ahead|as|last|this|during|earlier|using|asked|polled|surveyed|newspapers?|magazine|television|network|radio|website|group)\b)"
)
_ORGANISATION = re.compile(
    r"\A[A-Z]{2,}\b|\b(?:Trust|Council|Association|Society|Foundation|Institute|Centre|Center|Union|Group|Bank|Party|Magazine|News|Times|Post|Herald|Mail|Star"
    r"|Telegraph|Today|Radio|TV|University|College|School|Alliance|Federation|Network|Committee|Fund|Company|Commission|Agency|League|Coalition|Partnership"
    r"|Weekly|Daily|Journal|Tribune|Gazette|Globe|Online|Media|Britain|UK|International|Services|Insurance|Energy)\b"
)
_SPLIT = re.compile(r",\s(?:and\s)?(?:the\s)?|\sand\s(?:the\s)?(?=[A-Z\u00c0-\u00de])")
_OF_OR_FOR = re.compile(r"\b(?:of|for|on|in|to|at|against)\s[^,]*\Z")
# A name that is no payer's: a time, an office, a person in office, the rest of a firm's name.
_NOBODY = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Inc|Ltd|LLC|Corp|PLC|Co|U|Congress|Senate|House|Parliament|Christmas|I|We|Us)\Z"
    r"|(?:President|Prime|Gov|Sen|Rep|Mr|Mrs|Ms|Dr|Democrats?|Republicans?|Americans?|U\.?S)\b"
)


# "Roe Insurance, which commissioned the study", "the Lorne Trust commissioned the poll of 900 nurses"
_WHO_PAID = re.compile(
    rf"(?P<name>{_NAME})(?:,\s(?:the|an?)\s[^,.;]{{3,60}})?(?:,(?:\s(?:which|who|that))?)?\s(?:has\s|had\s|also\s)?(?:commissioned|sponsored|paid\sfor|funded)\s"
    r"(?:the|this|an?|its|our|that)\s(?:[\w-]+\s){0,3}?(?:survey|poll|research|study|polling)\b"
)
_CUE = quick(
    r"(?=[bcfospru])(?:commissioned|behalf\sof|sponsored|funded|paid\sfor|bankrolled|underwritten"
    r"|(?:poll|survey|research|polling|stud(?:y|ies)|conducted|carried\sout|done|undertaken|taken|performed|run|prepared|produced|compiled|fielded)"
    r"\b[^.;]{0,90}?\sfor\s)"
)


def sponsors(text: str, start: int, end: int) -> list[MethodMention]:
    """Those who a sentence says had a survey done, in order."""
    out: list[MethodMention] = []
    if _CUE.search(text, start, end) is None:
        return out
    for m in _PAID.finditer(text, start, end):
        stop = m.end("more") if _AFTER.match(text, m.end(), end) else m.end("name")
        if m["bare"] and not (_ORGANISATION.search(m["name"]) or text.startswith(" the ", m.end("bare"))):
            continue  # "an Acme poll for Jane Doe"
        for a, b in _names(text, m.start("name"), stop):
            if not out or a >= out[-1].end:
                out.append(MethodMention("sponsor", a, b, text[a:b].removeprefix("The ").removeprefix("the ")))
    out = [o for o in out if _is_one(text, o.start, o.end) and _AFTER.match(text, o.end, end)]
    for m in _WHO_PAID.finditer(text, start, end):
        a, b = m.span("name")
        if _is_one(text, a, b) and (" " in m["name"] or m["name"].isupper() or a - start > 4):
            out.append(MethodMention("sponsor", a, b, m["name"].removeprefix("The ")))
    return out


def _names(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The spans of the names of a list."""
    out: list[tuple[int, int]] = []
    at = start
    for m in _SPLIT.finditer(text, start, end):
        joined = "and" in m.group() and "," not in text[start:end]
        if joined and _OF_OR_FOR.search(text, start, m.start()):
            continue  # "the Centre for Work and Health"
        out.append((at, m.start()))
        at = m.end()
    out.append((at, end))
    return [(a, b) for a, b in ((a, b) for a, b in out) if b > a and text[a].isupper()]


def _is_one(text: str, start: int, end: int) -> bool:
    """Whether a name may be one of those who pay: no time, office or place."""
    name = text[start:end].removeprefix("The ")
    if len(name) < 3 or _NOBODY.match(name) or name.endswith(("'s", "s'")):
        return False
    here = places(text, start, end)
    return not (here and here[0].start <= start and here[0].end >= end)
