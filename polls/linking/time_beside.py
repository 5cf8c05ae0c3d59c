"""Words of time beside a figure, and whether they make it an earlier one: "28 percent in 2010", "in June, 47"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from polls.language.numbers import PER_CENT
from polls.language.quick import quick
from polls.linking.events import PAST
from polls.linking.time_words import CUE, NOW, WHEN_LAST, YEAR
from polls.rules.claim import Claim
from polls.rules.hedges import HEDGE
from polls.rules.movements import MOVED

FROM = quick(
    rf"\bfrom\s+(?:(?:an?|the|its|his|her|their|{HEDGE}|more|less|fewer|than|high|low|of|peak|record|"
    rf"earlier|previous|last|month's|year's|week's|wide|slim|narrow|single|as|much|many|{YEAR}|poll|survey|result|level|figure|mark|rating"
    r"|reading|share|lead)\s+){0,6}\Z"
)
# What stands right before a figure that another is compared with.
COMPARED_WITH = re.compile(rf"\b(?:from|than|compared\s(?:with|to)|versus|against)\s(?:(?:the|a|{HEDGE})\s){{0,2}}\Z")
TO = re.compile(rf"\bto\s+(?:(?:an?|the|its|his|her|their|{HEDGE}|more|less|than|low|high|record|current)\s+){{0,4}}\Z")
_THAN = re.compile(
    r"\b(?:than|(?:half|twice|double|triple|treble|\w+\stimes)\sthe|compar\w+\s+(?:(?:that|this|it)\s+)?(?:to|with)|versus|vs\.?|from|since|unlike|like)\b[^,;]{0,60}\Z"
    r"|\b(?:above|below|under|over)\s+(?:\w+\s+)?(?:his|her|its|their|the|\w+'s)\s+\Z"
)
_STANDING = re.compile(
    r"\s*(?:percent|per\s+cent|%|points?)?\s*(?:lead|edge|advantage|margin|rating|approval|support|favou?rable|unfavou?rable|share|majority|deficit)\b[^.;,]{0,60}\Z"
)
_GAP_STOP = re.compile(
    r"[.;:]|\s[-\u2013\u2014]\s(?:where|which|who|and|but)\b|,\s(?!when)|\bcompar\w+|\b(?:up|down)\b|\bfrom\b(?!\s*\Z)|\bsince\b|\bthan\b|\bas\b"
)
_OF_WHOM = re.compile(rf"{PER_CENT}\s(?:of\s|among\s)?(?:[\w'-]+\s){{0,3}}?who(?:se)?\s")
# "compared to the 39% from the", before "previous month's survey"
_FROM_THE = re.compile(
    r"\s?(?:(?:percent|per\scent)\s)?(?:(?:seen|found|recorded|measured)\s)?(?:from|in|of|at)\s(?:the|its|their|our)\s"
)
# "her 39-38 lead as preferred prime minister last time"
_LEAD_AS = re.compile(r"\s?(?:lead|edge|advantage|margin|rating|score)\sas\s(?:[\w-]+\s){1,4}")
# "opposing it today, and 65 percent opposing it in 1996": two times are set against each other
_AND_THEN = re.compile(rf"\b{NOW},?\s(?:and|but|while|versus|against|compared\s(?:with|to))\s(?:(?:{HEDGE})\s)?\Z")
_CLAUSE = re.compile(r"[;:]\s|\b(?:while|but|whereas|although|though)\s|,\s(?:and|with)\s")
_POINT = re.compile(r"\b(?:point|stage)\s+(?:in|of|into|during)\b")
_BRACKETED = re.compile(r"[\w\s']{0,30}\(\s*")
_IN = re.compile(r"[\s\"'(]*(?:in|at|during|when)\b")
# Words that may lead a clause's time in: "but as recently as", "only about", "at this point".
_LEADS = (
    rf"(?:and|but|yet|so|while|though|although|whereas|however|still|then|{HEDGE}|even|back|early|late"
    r"|more|less|than|as|slightly|somewhat|much|several|most|many|both|recently|by|at|in|on|for|during|this|that|the|same|point|stage|time|an?|of|again|when|asked)"
)
# What stands before words of time that open their clause: its beginning, and such words.
_FRONT = re.compile(
    rf"(?:\A|[,;:\u2014(]|\b(?:and|but|yet|while|whereas|where|that)\b)[\s\"'(\u2014-]*(?:{_LEADS},?\s){{0,6}}[\"'(]?\Z"
)
# "In the days after he took office in January, 47 percent …": what a preposition opens, up to the comma after its
# time; the time of a poll ("in a poll of last month, …") is the business of references.
_FRONTED = re.compile(
    r"(?![^,]*\b(?:poll|survey|stud|interview))[\s\"'(]*(?:and\s|but\s)?(?:in|at|by|on|after|before|during|when|as|around|under)\b[^,]*\Z"
)
# "The round of two weeks ago, for Jan. 15-21: 46 percent …"
_LABEL = re.compile(r"(?!\s(?:that|which|who|when)\b)[^:]{0,24}:\s")
# After a figure's time, what it is compared with: an earlier one still.
_FROM_THEN = re.compile(
    r"\)?(?:,|\.|\s\u2014|\s-)?\s(?:(?:that|this|it|which)(?:'s|\sis|\swas)?\s)?(?:an?\s\w+\s)?(?:up|down|unchanged|compared)\b[^.;,]{0,30}?\s(?:from|to|with)\s"
)
# "since May, when it was 42 percent"
_WHEN_IT = re.compile(r",?\s+when\b|,\s+(?:the\s+)?(?:first|last)\b")
_SINCE_WHEN = re.compile(r"[^.;:]{0,60}?,?\s+when\b|,\s+(?:the\s+)?(?:first|last)\b")
_WHEN = re.compile(r"[\s\"'(]*(?:when|the\s+last\s+time)\b[^,]*\Z")
# "62 percent backed the ban in 2003", "86 percent of voters were white in 2012": what was thought, or was, in a year
_HELD_THEN = re.compile(
    r"\s(?:gave|said|felt|thought|had|held|chose|picked)\s(?:that|this|the\ssame)\s(?:answer|view|opinion|way|option|reply|response|thing)\s\Z|"
    r"\s(?:of\s(?:(?!(?:who|that|which|now|said|says?|thinks?|thought|believed?|feel|felt|want)\b)[\w'-]+\s){1,5}?)?(?:supported|opposed|favou?red|backed|approved|disapproved|believed|thought|felt"
    r"|agreed|disagreed|viewed|saw|wanted|trusted|preferred|considered|identified|described|rated|said|gave|told|expected|predicted|were|was|had|held|did)\b"
    r"(?:(?!\s(?:that|they|vot\w+|is|are|was|were|be|has|have|had|would|will|should|could|who|which)\b)[^.;:]){0,64}\s\Z"
)
_WHO_DID = re.compile(
    rf"{PER_CENT}\s(?:of\s(?:[\w-]+\s){{1,3}})?who\s(?!now\b|still\b|say\b|think\b|would\b|will\b|are\b|were\s(?:born|polled|asked)\b|voted\b|backed\b)(?:[\w'-]+\s){{1,7}}"
)
_THEN_WAS = re.compile(r"\s(?:was|were|stood\sat|had\sbeen|came\s(?:in\s)?at)\s(?:[a-z]+\s){0,2}")
_WHO = re.compile(r"\b(?:who|whose|if|when)\b")
_WAS_OR_IS = re.compile(r"\b(?:was|were|is|are|had|has|have)\b")
_HAS_OR_IS = re.compile(r"\b(?:has|have|is|are)\b")
# "in July the same firm, whose numbers have been kinder, had …"
_ASIDE = re.compile(r",\s(?:who|whose|which|as)\s[^,]{1,80},")
_COMPARED_TO = re.compile(
    r"\b(?:compar\w+\s(?:with|to)|since|unlike|relative\sto|against|on)\s(?:(?!when\b|where\b)[\w'-]+\s){0,6}\Z"
)
_STOOD_FROM = re.compile(r"\b(?:from|than|since|with|on|in)\s(?:(?:the|its|their|a|an|his|her)\s)?\Z")
_PARTICIPLE = re.compile(r",\s(?:[a-z]+ly\s)?(?!according\b|including\b|during\b)[a-z]+ing\s")
_MAIN_CLAUSE = re.compile(
    r"(?![^:;]*\bwhen\b)(?:[^,:()\u2013\u2014-]{0,40}(?:[:;]|,\s(?!when|which|where)|\s[-\u2013\u2014]\s|\)))"
)
# What is still to come when it is spoken of: "who would win on August 21", "the chance of beating him in the fall"
_TO_COME = re.compile(
    r"\b(?:(?:would|will|could|might|can|must|shall|(?<!in\s)(?<!of\s)(?<!by\s)(?<!since\s)(?<!from\s)may)(?!\sbe\b)|of(?=\s\w+ing\s))\s(?:(?!have\b|said|say|that\b)[\w'.%-]+\s){1,6}\Z"
)
_CLOSED = re.compile(r"\)\s(?:[\w-]+\s){0,2}\Z")  # "a margin (49 to 36 percent) last December"
# "fell to 48 percent, in 2009, amid the slump"
_SET_OFF = re.compile(rf"{PER_CENT},\s")
_IS_OVER = re.compile(r"[,.;]")
_EXPECTS = re.compile(
    rf"{PER_CENT}\s(?:(?:of\s)?[\w'-]+\s){{0,4}}?(?:expects?|plans?|intends?|hopes?|will|aims?|anticipates?)\b"
)
_ITS_END = re.compile(r"\b(?:its|their|the|in|[\w.-]+'s)\s+\Z")
_BREAK = re.compile(r"[,;]")
# A comparison that opens its clause or stands aside in it: "compared with the last poll in June, …".
_COMPARING = re.compile(
    r"(?:\A|[,(;:\u2014\u2013]\s?|\s-\s|\b(?:and|with|but|yet|however)\s)[\s\"'(]*(?:when\s|as\s|and\s|the\s)?(?:compar(?:ed|ing)\s(?:with|to|against)|(?:if|when)\s(?:we|you|one)\scompares?\s[^,;:()]{1,40}?\s(?:with|to)"
    r"|(?:in|by)\scomparison\s(?:with|to)|(?:set|measured|seen)\sagainst|relative\sto|changes?\s(?:(?:are|in\s\w+)\s)?(?:from|since|on|with)|against|versus|vs\.?|(?=since))"
    r"\s?(?:(?!\b(?:is|are|was|were|has|have|had|at|in\swhich)\b|\d)[^,;:()]){0,80}\Z"
)
# Where it is closed, and what the figure belongs to begins; a relative clause is still of what is compared with.
_COMPARED = re.compile(
    r"[^()\d%]{0,60}?(?:\([^()%]{0,30}\))?(?:,|\)|:|\u2014|\s[\u2013-])\s(?!(?:in\s|at\s|by\s|during\s)?(?:which|when|where|who|whose)\b|(?:then|with|at)\s)"
)


def set_against(lower: str, start: int, at: int, end: int, first: int) -> bool:
    """Whether words of time or a poll, ``lower[at:end]``, only tell what the figure at ``first`` is compared with.

    ``start`` is where their sentence begins.

    >>> s = "compared with the june poll, labour is up two points"
    >>> set_against(s, 0, 14, 27, 42)
    True
    """
    return (
        _COMPARED.match(lower, end, first) is not None
        and _COMPARING.search(lower[max(start, at - 100) : at]) is not None
    )


_SINCE_THE = re.compile(r"\b(?:from|than|since|with|to|on)\s(?:(?:the|its|their|his|her|our)\s)?\Z")
_ON = re.compile(r"(?:,|;|,?\s(?:and|while|with|but|to))\s(?!(?:when|which|where|who)\b)")
_WITH = re.compile(rf"\s(?:with|at|on|by)\s(?:(?:{HEDGE}|an?)\s)?")
_WHO_WAS = re.compile(
    r",\s(?:who|which)\s(?:was|were|had|led|stood|trailed|polled|held|topped|came|finished)\b[^,;:]{0,40}\Z"
)


_WITH_THEN = re.compile(
    rf"(?:,?\s(?:and|then)\s(?:in\s)?{YEAR})*(?:,|\s?[-\u2013\u2014])\swith\s(?:(?:{HEDGE}|an?)\s){{0,2}}"
)
_MOVING = quick(rf"\b(?:{MOVED}|peaked|bottomed)\s(?:[a-z]+\s){{0,3}}\Z")
_IN_PLACE = re.compile(r"[\s\"'(]*(?:(?:and|but|yet)\s)?in\s(?:[a-z][\w.'-]+\s){1,3}")
_WHO_THEN = re.compile(r",\s(?:who|which)\s(?:just\s|only\s|back\s)?\Z")
_THEN_HAD = re.compile(
    rf"\s(?:had|was|were|stood|polled|led|trailed|got|won|took|drew|gave|put)\b(?:\s[\w.'-]+){{0,5}}?\s(?:(?:at|on|with|by|{HEDGE})\s){{0,2}}\Z"
)


def clause_of(head: str) -> str:
    """The beginning of a sentence from its last colon or semicolon on."""
    return head[max(head.rfind(":"), head.rfind(";")) + 1 :]


# "below the 60% rate from July 2021"
THE = re.compile(
    rf"\b(?:than|from|to|with|above|below|under|over|near|off|on)\s(?:the|its|his|her|their)\s(?:(?:{HEDGE})\s)?\Z"
)
_NOUN = re.compile(rf"{PER_CENT}(?:\s[a-z-]+)?\s")


def _its_own(lower: str, first: Claim, m: re.Match[str], gap: str) -> bool:
    """Whether "from" and a time tell when the figure before was taken: "well below the 60% rate from July 2021"."""
    if not m.group().startswith("from ") or not _NOUN.fullmatch(gap):
        return False
    return THE.search(lower, max(0, first.start - 36), first.start) is not None


@dataclass(slots=True)
class Cue:
    """Why a figure is an earlier one: the words that say so, ``text[start:end]`` (empty where a turn of phrase does).

    ``leading``: the words come first and hold for the figures after them; ``main``: they stand behind a figure that
    its clause is about, and not one that another is compared with; ``than``: behind one that another is compared with;
    ``when``: a clause with "when" tells of it.
    """

    start: int
    end: int
    words: str
    leading: bool = False
    main: bool = False
    than: bool = False
    when: bool = False


def names_time(question: str) -> bool:
    """Whether a question (lower case) does nothing but name a past time: "and a month ago?"."""
    m = next((m for m in CUE.finditer(question) if m.lastgroup != "now"), None)
    return m is not None and _FRONT.match(question[: m.start()]) is not None and question[m.end() :].strip() == "?"


def told_before(
    lower: str,
    start: int,
    low: int,
    first: Claim,
    lead: re.Match[str],
    cues: Sequence[re.Match[str]],
    before: Cue | None,
) -> Cue | None:
    """The words of time before a figure, where they make it an earlier one."""
    between = lower[lead.end() : first.start]
    if set_against(lower, start, lead.start(), lead.end(), first.start):
        return None
    if lead.start() >= low and between.strip() == "(":
        return cue_of(lead)  # "than eight years ago (12%)", "a lead in June (45-42)"
    if lead.start() >= low and _POINT.search(lead.group()) and _BRACKETED.fullmatch(between):
        return cue_of(lead)  # "changed from the same point in the last campaign (71%)"
    if ")" in between and lower.startswith("(", lead.start() - 1):
        return None  # the time of a bracket that is closed
    first_of_all = low == start and "," not in lower[start : lead.start()]
    if lead.lastgroup == "year" and between.startswith(",") and first_of_all and _IN.match(lower, start, lead.start()):
        return cue_of(lead, leading=True)  # "In the firm's final survey in 2010, she had …"
    if before is not None and before.leading and before.start == lead.start():
        return before
    words = lead.group()
    if _STOOD_FROM.search(lower[start : lead.start()]) and _PARTICIPLE.match(between):
        return None  # "It was unchanged from the previous week's survey, suggesting Labor was ahead 52 to 48"
    if _COMPARED_TO.search(lower, max(start, lead.start() - 60), lead.start()) and _MAIN_CLAUSE.match(between):
        return None  # "Compared with the poll of June, 41 percent now …", "the figures, compared with last year, are"
    head = lower[start : lead.start()]
    on = _ON.match(between) if lead.lastgroup == "prior" and _SINCE_THE.search(head) else None
    if on is not None and (not PAST.search(between) or PAST.match(between, on.end())):
        return None  # "up one from its previous poll and National on 35", "… and reached 21"
    if between.startswith(":") and head.endswith("than "):
        return None  # "less than a year ago: 45 percent say …"
    if head.endswith("again "):
        return None  # "when it put the question again last week, 44 percent"
    if lead.start() >= low and _WITH.fullmatch(between) and _WHO_WAS.search(clause_of(head)):
        return cue_of(lead)  # "who was in front in May with 22%, is at 16%"
    if lead.start() >= low and _WHO_THEN.search(head) and _THEN_HAD.fullmatch(between):
        return cue_of(lead, leading=True)  # "for Roe, who four years ago had 28"
    if lead.lastgroup in ("last", "ago") and _IN_PLACE.fullmatch(head) and PAST.search(between):
        return cue_of(lead, leading=True)  # "In Ohio last fall the same firm had her ahead by 17"
    if lead.lastgroup == "year" and lead.start() >= low and _WITH_THEN.fullmatch(between) and _MOVING.search(head):
        return cue_of(lead, leading=True)  # "Their numbers jumped in 2011 and 2016, with 61 and 66 percent saying so"
    if lead.lastgroup == "first" or _TO_COME.search(lower, max(start, lead.start() - 60), lead.start()):
        return None
    if words.startswith("as of") and not any(m.group().startswith("as of") and m.start() > lead.start() for m in cues):
        return None
    if words.startswith(("since", "until", "from")) and lead.lastgroup != "span" and not _SINCE_WHEN.match(between):
        return None
    if "when" not in between and _HAS_OR_IS.search(_ASIDE.sub("", between)):
        return None
    if (words == "then" or words.endswith(("point", "stage"))) and not PAST.search(between):
        return None  # "And then, at 3 percent, there is …"; but "at this stage Roe had 60 percent"
    if lead.lastgroup in ("month", "season", "day") and _EXPECTS.match(lower, first.end):
        return None  # "By October, 44 percent expect to be out of work"
    if lead.lastgroup == "event" and (
        low > lead.start()
        or not (_FRONT.search(head) and (PAST.search(between) or PAST.match(lower, first.end + 1)))
        or any(m.lastgroup == "now" for m in cues)
    ):
        return None
    if lead.lastgroup != "prior" and _FRONT.search(head):
        return cue_of(lead, leading=True)
    clause = clause_of(head)
    if (low == start and _LABEL.match(between) and not _WAS_OR_IS.search(between)) or (
        between.startswith(",") and low <= lead.start() and _FRONTED.match(clause)
    ):
        return cue_of(lead, leading=True)
    if lead.start() >= low and _THEN_WAS.fullmatch(between) and not _WHO.search(clause):
        return cue_of(lead)  # "the share last year was 41 percent"
    if lead.lastgroup == "prior" and (_FRONT.search(head) or _ITS_END.search(head)) and low <= lead.start():
        return cue_of(lead, leading=True)
    if words.startswith("that ") and low <= lead.start():
        return cue_of(lead)
    if (
        (_WHEN.match(head) and "," in between)
        or (between.startswith(",") and head.endswith(", ") and WHEN_LAST.search(head))  # "when it last asked, in May,"
        or _WHEN_IT.match(between)
        or (words.startswith("since") and _SINCE_WHEN.match(between))
    ):
        return cue_of(lead, leading=True)
    if words == "previously" and len(between) < 50 and lead.start() >= low and not _BREAK.search(between):
        return cue_of(lead)
    return None


def _next_month(m: re.Match[str], cues: Sequence[re.Match[str]]) -> bool:
    """Whether another month, or now, is told of behind one: "in January, 47 percent in February"."""
    after = next((c for c in cues if c.start() >= m.end()), None)
    return after is not None and after.lastgroup in ("month", "last", "now") and after.start() - m.end() < 40


def told_behind(
    lower: str, start: int, first: Claim, last: Claim, cues: Sequence[re.Match[str]], high: int
) -> Cue | None:
    """The words of time after a figure, in its clause, that make it an earlier one: "28 percent in 2010"."""
    for m in cues:
        if m.start() < last.end:
            continue
        gap = lower[last.end : m.start()]
        if (
            m.lastgroup == "now"
            or m.start() > high
            or len(gap) > (100 if _POINT.search(m.group()) else 70)
            or (
                _GAP_STOP.search(gap)
                and not _LEAD_AS.fullmatch(gap)
                and not (m.lastgroup in ("prior", "round") and _FROM_THE.fullmatch(gap))
                and not (_SET_OFF.fullmatch(gap) and (_IS_OVER.match(lower, m.end()) or m.group().endswith(")")))
            )
            or m.lastgroup == "span"
            or _TO_COME.search(lower, max(start, m.start() - 60), m.start())
            or (m.group().startswith(("since", "from", "until", "as of")) and not _its_own(lower, first, m, gap))
        ):
            return None
        if lower.startswith("(", first.start - 1) and ")" in gap and not _CLOSED.search(gap):
            return None  # "with the undecided (nine percent) set aside, it looks like the score in May"
        if gap.endswith("(") and ")" not in lower[m.start() : high]:
            return None  # "44 percent (last year: 51)"
        opened = gap.rfind("(")
        if opened >= 0 and gap.find(")", opened) < 0 and any(c.isdigit() for c in gap[opened:]):
            return None  # "44 percent (51 in May)": the bracket has a figure of its own
        if m.lastgroup == "mention" and gap.endswith("(") and m.group().endswith(")"):
            return cue_of(m)  # "when 55 percent approved (May 2011)"
        if m.group() == "last time":
            # "57 percent who felt so the last time it was asked, in May 2009": the time that is named is the one
            m = next((c for c in cues if c.lastgroup in ("month", "year") and 0 < c.start() - m.end() < 60), m)
        ahead = lower[max(start, first.start - 70) : first.start]
        short = len(gap) < 14 and m.lastgroup != "season"
        to = lower.startswith((" from ", ", from "), m.end()) and TO.search(
            lower, max(start, first.start - 24), first.start
        )
        if to or _FROM_THEN.match(lower, m.end()):  # "fell to 36 percent in July from 45 in June"
            return None  # "51 percent in 2018, up from 50 percent the year before"
        than = _THAN.search(ahead) or FROM.search(ahead)
        if m.lastgroup == "first" and than is None:
            return None  # "51 percent in the first poll since the vote" is the reading
        past = PAST.search(ahead, *(c.end() for c in list(_CLAUSE.finditer(ahead))[-1:]))
        then_did = ahead.endswith("the ") and _WHO_DID.fullmatch(gap)  # "close to the 51% who said so in May"
        if than is None and not then_did and _OF_WHOM.match(gap) and not gap.endswith(" who did "):
            return None  # "51 percent of those who backed Labour in 2005"
        clause = max(ahead.rfind(":"), ahead.rfind(";")) + 1
        then_did = then_did or _AND_THEN.search(ahead)
        if short or past or than or then_did or _STANDING.fullmatch(gap) or _LEAD_AS.fullmatch(gap):
            compared = than is not None and than.start() >= clause
            return Cue(m.start(), m.end(), m.group(), main=past is not None and not compared, than=compared)
        dated = m.lastgroup in ("year", "mention", "ago") or (m.lastgroup == "month" and _next_month(m, cues))
        if dated and _HELD_THEN.fullmatch(lower, last.end, m.start()) and not than:
            return Cue(m.start(), m.end(), m.group())
        if _POINT.search(m.group()) and PAST.search(gap):
            return cue_of(m, leading=True)  # "48% approved of Carter at this stage of his term, while 43% …"
        return None
    return None


def cue_of(m: re.Match[str], leading: bool = False) -> Cue:
    """The cue of words of time that were found."""
    return Cue(m.start(), m.end(), m.group(), leading)
