"""Which figures are of an earlier survey, given for comparison: "down from 41", "in June, 47 per cent cycled".

Everything is read within the figure's sentence; what an earlier poll says over several sentences
is the business of :mod:`polls.linking.polls`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from polls.language.calendars import WEEKDAY_NAMES
from polls.language.numbers import PER_CENT, POINTS
from polls.language.quick import quick
from polls.linking.events import DID, by_event
from polls.linking.labels import labelled
from polls.linking.time_beside import FROM, TO, Cue, cue_of, told_before, told_behind
from polls.linking.time_words import CUE, MONTH, OTHER_EVENT, SEASON, WHEN_LAST, YEAR
from polls.rules.claim import Claim
from polls.rules.hedges import HEDGE
from polls.rules.movements import MOVED

# "draws support from 86 percent of drivers"
_SUPPORT = ("support", "backing", "approval", "endorsement", "opposition", "votes", "marks", "disapproval")
_WHOSE = re.compile(rf"{PER_CENT}\s(?:of|among|in)\s")
_CHANGE = re.compile(rf"(?<!-)\b(?:{MOVED}|narrow\w*|lost|bump\w*|different)\b")
_RANGE = re.compile(
    r"\b(?:rang\w+|anywhere|between|margins?|vary|varies|varied|differ(?:s|ed|ing)?|(?:runs?|ran|running|span\w*)(?=\sfrom\b)"
    r"|(?:comes?|came|coming|drawn|draws?|drew|stems?|stemmed|results?|resulted|derives?|derived)(?:\s[a-z]+ly)?(?=\sfrom\b))\b[^,;]*\Z"
)
HAS_COME_TO = quick(
    r"(?:\b(?:has|have)|'s|'ve)\s(?:\w+\s){0,2}?\w{3,}(?:ed|en|wn|ung|ped|ome|one)\sto\s(?:just\s|only\s|about\s)?\Z"
)
_GOES_TO = re.compile(r"(?:\s*(?:percent|per\s+cent|points?|%))?[^.;,]{0,60}?\bto\b")
# "Acme has found support in the low 50s since May": what its polls before have had in common.
_ALWAYS = re.compile(
    r"\bha(?:s|ve)\s+(?:(?:consistently|regularly|repeatedly|generally|long)\s+)?(?:found|shown|been\s+finding)\b[^.;,]{0,80}\Z"
)
_EVER_SINCE = re.compile(r"[^.;,]{0,24}\s(?:ever\s)?since\s(?:it|he|she|they|the)\b")
_PERFECT = quick(
    r"\bhad\s+(?:\w+\s+)?(?:been|stood|led|trailed|come|fallen|risen|dropped|climbed|reached|hit|touched|peaked|slipped|sunk|dipped|hovered|polled"
    r"|recorded|registered|scored|posted|averaged|finished|topped|put|given|found|shown)\b(?!\sto\b)(?:(?!,\s(?:and|but|while|with)\s)[^.;:]){0,60}\s\Z"
    r"|\bhaving\s(?:\w+\s)?(?:been|stood)\s(?:\w+\s){0,3}\Z"
)
# "In December it had been 38 to 52", "the trough had come in March 1992, at 18%": the time of what had been
_DATED = ("month", "year", "day", "mention")
_WHO_HAD = re.compile(
    r"(?:\d%|per\s?cent|\b(?:half|thirds?|quarters?|in\s(?:\d+|three|four|five|six|ten)))(?:\s(?:of\s)?[\w'-]+){0,3}\s\Z"
)
_PEAK = quick(
    r"\b(?:highest|lowest|peak|best|worst)\b[^.;,]{0,60}\b(?:was|were|came\s+at|stood\s+at|came\s+in)\s+(?:\w+\s+){0,2}\Z"
    r"|\b(?:previous|prior|former)\s(?:all-time\s|record\s)?(?:low|high|record|best|worst|peak|trough|nadir|mark|reading|figure|score)\b"
    r"(?:\s(?:in|for|of|from)\s(?!\d)[^.;,]{1,40}?)?\s(?:was|of|at|stood\sat|had\sbeen|came\sat)\s(?:\w+\s){0,2}\Z"
)
# Between the figures of one pair or list: "49-42", "six points (45-39)", "46% approving and 51% disapproving".
_JOINED = re.compile(
    r"\s*(?:lead|edge|advantage|margin|rating|gap)?\s*(?:[-\u2013\u2014/(]|to|and|or|vs\.?|versus)\s*\(?\s*|\s*(?:\w+\s+){0,2}?(?:and|to|or|versus|vs\.?)\s+(?:\w+\s+){0,2}?"
    r"|\s*(?:lead|edge|advantage|margin|gap|deficit)\s(?:of|at)\s"
    r"|\s*\w+\s+vs\.?\s+|\s*for\s+[\w. ]{2,24}\s+(?:to|and)\s+"
)
_BUT_NOW = re.compile(
    rf"{POINTS}?[^,;.:%]{{0,60}}?\s(?:this\s(?:year|month|week|time)|now|today)(?=[,.;]|\s(?:and|but|while)\b|\s?\Z)"
)
_DASH = re.compile(r"%?\s?[-\u2013\u2014/]\s?")
_DASHED = re.compile(r"\d%?\s?[-\u2013\u2014/]\s?\Z")
# The time of a figure within its bracket
_ITS_TIME = re.compile(
    rf"{POINTS},?\s(?:[\w-]+\s){{0,3}}?(?:{YEAR}|{MONTH}|last\s\w+|ago|earlier|previously|before|then)\b(?:[^(),;]{{0,24}}\)|[,;]\s)"
)
_AND_MORE = re.compile(r"%?(?:,\s\d{1,2}%?){0,5},?\s(?:and|or)\s\d")  # "32, 24 and 42 in February"
_COORDINATED = re.compile(
    r"(?![^.;:]*\b(?:is|are|has|have|now|today|up|down|from|compared|while|but)\b)[^.;:]{0,60}(?:,|\band)\s(?:just\s|only\s|about\s|some\s|another\s)?"
    r"(?:(?:(?!who\b|that\b|said\b|say\b)[\w'-]+\s){1,5}(?:(?:was|were|stood|had|at|on|with)\s){1,2}"
    r"|(?:[\w'-]+\s){0,3}?(?:rating|approval|disapproval|support|opposition|share|score)\s)?"
)
# "have not moved from 12 per cent"
_UNMOVED = re.compile(
    r"(?:n't|\bnot|\bnever|\bhardly|\bbarely)\s(?:\w+\s)?(?:moved|budged|shifted|changed|strayed|stirred|slipped|fallen)\s\Z"
)
# "leapt from 40 percent to 60 when respondents were told of its cost": before and after within one survey
_ONCE_TOLD = re.compile(
    r"\b(?:when|once|after|if|as)\s(?:[\w'-]+\s){0,3}?(?:(?:is|are|was|were|being|had\sbeen)\s(?:then\s|first\s|also\s)?)?"
    r"(?:told|informed|reminded|shown|presented\swith|given|read|prompted|hearing|learning|reading|hear|heard|learn|learned|read)\b"
)
# "It is 39-33, after 41-30 in the first week", "after 12 percent last year": not "after 12 percent of them left"
_AFTER = re.compile(r"(?:,|\d|%|percent|per\scent|points?)\s(?:down\s|up\s)?after\s(?:an?\s|just\s|about\s|only\s)?\Z")
_THEN_ON = re.compile(rf"{POINTS}?\s(?:in|at|on|last|during|earlier|an?\s(?:week|month|year))\b|{POINTS}?[.,;)]")
_SO_NOW = re.compile(rf"{PER_CENT}\s(?:is|are|has|have|now|today)\b")
# After a figure's own time, what goes on about that time: ", a lead of 6", ", 52 to 38", ", with 58 percent against".
_GOES_ON = re.compile(
    r"(?:\s?\(|,\s(?:or\s|and\s)?|:\s|\sto\s)(?:with\s|an?\s(?:[\w-]+\s){0,3}(?:of\s|by\s)?)?(?:about\s|just\s|only\s)?\Z"
)
_UP_FROM = re.compile(
    r"[^.;:]{0,90}?,\s(?:up|down)\s(?:[a-z]+\s){0,2}\Z|[^.;:]{0,90}?,\s(?:up|down)\sfrom\s[^.;]{0,24}\Z"
)
# "In July it was 66 percent: a fall of 12 points": from then until now
_SINCE_THEN = re.compile(rf"\s?(?::|\u2014|-)\s?(?:that\sis\s)?an?\s(?:[a-z-]+\s){{1,3}}(?:of\s)?(?:(?:{HEDGE})\s)?")
# ", compared with just 54 percent." of nobody else
_COMPARED_WITH = re.compile(rf",?\scompared\s(?:with|to)\s(?:(?:{HEDGE}|an?)\s)?\Z")
_WHEN_SINCE = re.compile(
    rf"{PER_CENT}?(?:\s[a-z]+){{0,2}}\s(?:when|the\slast\stime|in\s(?:our|the)\s(?:last|previous)|last|on\s(?:{WEEKDAY_NAMES}))\b"
)
_UNDER = re.compile(
    rf"{PER_CENT}\s(?:(?:under|during|before)\s(?:the\s)?(?!\d|age\b|an?\b)[a-z]"
    rf"|when\s(?:[\w.'-]+\s){{1,3}}?{DID}\b|on\s(?:{WEEKDAY_NAMES})\b)"
)
_ENDS = re.compile(r"\s*(?:percent|per\scent|%)?[\"')]{0,2}(?:[.;]|\Z)")
# "(it was 41)", "down from where it stood in May, at 44"; not "it stayed where it was, at 10"
_IT_WAS = quick(
    r"\(\s?(?:it|he|she|they|that|this)\s(?:was|were|had\sbeen|stood|had)\s(?:at\s)?\Z"
    r"|\b(?:from|than|above|below|beneath|of|off|with)\swhere\s(?:it|he|she|they)\s(?:was|were|stood|had\sbeen)\b[^.;()]{0,40}?[\s(,]\Z"
    r"|(?<!, )\bwhere\s(?:it|he|she|they)\s(?:was|were|stood|had\sbeen)"
    r"\s(?:in|at|on|before|last|during|an?|two|three)\s(?!\d)[^.;()]{1,40}?[\s(,]\Z"
)
# "beats the old low of 14 percent", "well above the all-time low of 12": what a record stands against
_OLD_RECORD = quick(
    r"\b(?:(?:old|previous|prior|former|earlier)\s(?:all-time\s|record\s)?(?:low|high|peak|best|worst|mark|record)"
    r"|(?:above|below|from|than|short\sof|off|eclips\w+|beat\w*|surpass\w+|top(?:s|ped|ping)|break\w*|broke)\s(?:the|its|his|her|their)"
    rf"\s(?:all-time|record|historic)[\s-](?:low|high|peak))\s(?:of|at|was)\s(?:{HEDGE}\s)?\Z"
)
# "had led by 19, by 11, and now by 3": the last of a row is that of now
_AND_NOW = re.compile(
    rf"{POINTS}?,?\s(?:and\s|then\s|but\s|to\s)?now\s(?:is\s|stands\s)?(?:at\s|by\s|to\s|only\s|just\s)?"
)
# "it was 44-33 before his ads went up"
_WAS_SO = quick(
    rf"\b(?:it|he|she|they|that|this|(?:the|its|his|her|their)\s[\w-]+)\s(?:was|were|had\sbeen|stood)\s(?:(?:at|{HEDGE}|an?)\s){{0,2}}\Z"
)
_UNTIL_THEN = re.compile(rf"{POINTS}?\s(?:(?:just|right|shortly)\s)?(?:before|until|prior\sto)\s(?!now\b|today\b)")
# "a year ago; then 77 percent had hoped so", "that year. Then it was 59"
_THEN = re.compile(
    rf"\b(?:back\s)?then,?\s(?:(?:it|he|she|they|that|(?:the|its|his|her|their)\s[\w-]+)\s(?:was|were|stood|had|led)\s(?:at\s)?)?(?:{HEDGE}\s)?\Z"
)
# "August's 51-44", "last month's reading of 45", "its September level of 44 percent"
_POSSESSIVE = quick(
    rf"\b(?:(?:{MONTH}|last\s(?:week|month|year|time|{SEASON}))'s\s(?:[\w-]+\s){{0,2}}?(?:of\s)?"
    rf"|(?:its|his|her|their)\s(?:early[\s-]|mid-|late[\s-])?{MONTH}\s\w+\sof\s)(?:about\s|just\s|only\s)?\Z"
)
# Between the figures of a series: "from 19 in June to 24 in August, 28 in October and 30 today"
_SERIES = re.compile(r"\s?,?\s(?:(?:and|then|to|before)\s){0,3}\Z|,\s?\Z")
# "This compares with 45% for Labour, 21% for the Greens and 18% for others in the fourth quarter of 2023."
_OPENS_COMPARED = re.compile(
    r"[\s\"'(]*(?:and\s|but\s)?(?:this|that|it|these|those|they|the\s(?:figures?|numbers?|results?|scores?|ratings?))\s"
    r"(?:is\s|are\s|was\s|were\s)?(?:compar\w+\s(?:with|to)|up\sfrom|down\sfrom)\b"
)
# "28 percent of drivers in 2011 agreed, 41 percent did not, 22 percent had no view"
_THEN_DID = re.compile(rf"\s{DID}\b")
_DID_TOO = re.compile(rf"{PER_CENT}(?:\s(?:of\s)?[\w'-]+){{0,3}}?\s{DID}\b")
# "Doe stood at 15 then and Poe, since departed, at 8"
_GAPPED = re.compile(
    r"(?:,|,?\sand|,?\swhile)\s(?:(?!is|are|has|have|now|today|up|down|from)[\w'.-]+\s?){1,4}(?:,\s[^,;:]{3,40},)?\s?(?:at|on|with)\s(?:just\s|about\s|only\s)?"
)
# "64% said that it had gone up in the previous year": what was done or happened in a span of time, and no survey's time
_DEEDS = re.compile(
    r"\b(?:had|has|have|having|who|whether|if)\b(?:(?!\b(?:than|from|compar\w+|since|versus|against|(?:up|down)\son)\b)[^.;:,%]){0,90}\s"
    r"(?:in|over|during|within|for)\sthe\s\Z"
)
_NEXT_IN_LIST = re.compile(
    r"[^;:]{2,160},\s(?:and\s|while\s|with\s)?(?:about\s|just\s|only\s|another\s|some\s|a\sfurther\s)?\Z"
)


def previous(
    lower: str, start: int, end: int, claims: Sequence[Claim], timed: bool = True, turned: bool = True
) -> list[Cue | None]:
    """For each figure of the sentence ``lower[start:end]``, why it is an earlier survey's, or ``None``.

    ``timed`` and ``turned`` say whether the sentence may hold words of time and turns of phrase that tell of earlier
    surveys (:class:`polls.linking.scan.Words`); where it holds neither there is little to do.

    >>> s = "support is 38 percent, down from 41 in may"
    >>> figures = [Claim(11, 21, 38, "share", 0, "r"), Claim(33, 35, 41, "share", 0, "r")]
    >>> [bool(c) for c in previous(s, 0, len(s), figures)]
    [False, True]
    """
    cues: list[re.Match[str]] = []
    if timed:
        cues = [
            m for m in CUE.finditer(lower, start, end)
            if m.lastgroup not in ("month", "year", "mention", "last", "day", "season")
            or not OTHER_EVENT.search(lower, max(start, m.start() - 50), m.start())
            or WHEN_LAST.search(lower, max(start, m.start() - 80), m.start())
        ]  # fmt: skip
        cues = [m for m in cues if m.lastgroup != "prior" or not _DEEDS.search(lower, start, m.start())]
    whose = timed and lower.find("'s", start, end) >= 0  # "January's 47 percent"
    if not (cues or turned or whose or timed) and not any(c.wave_hint for c in claims):
        return [None] * len(claims)
    out: list[Cue | None] = []
    bracket: Cue | None = None
    i = 0
    while i < len(claims):
        j = i + 1
        while j < len(claims) and _pair(lower, claims[j - 1], claims[j], cues):
            j += 1
        low = claims[i - 1].end if i else start
        high = claims[j].start if j < len(claims) else end
        cue = _cluster(lower, start, low, high, claims[i], claims[j - 1], cues, out[-1] if out else None)
        if cue is not None and claims[i].rule == "wave.from_to" and _ONCE_TOLD.search(lower, start, end):
            cue = None
        if lower.startswith("(", claims[i].start - 1):
            if cue is None and lower.startswith(")", claims[j - 1].end):
                cue = bracket  # "88 percent (82 in July), and among others 48 (41)"
            bracket = cue if cue is not None and not cue.leading else bracket
        now = False
        if cue is not None and claims[i].kind == "change" and claims[i].wave_hint is None:
            now = not cue.leading or (
                i > 0 and _SINCE_THEN.fullmatch(lower, claims[i - 1].end, claims[i].start) is not None
            )
        out += [None if now else cue for _ in claims[i:j]]
        i = j
    _of_margin(lower, claims, cues, out)
    for k in range(1, len(claims) - 1):
        if out[k] is None and out[k - 1] is not None and claims[k].kind == claims[k + 1].kind == claims[k - 1].kind:
            out[k] = out[k - 1] if _AND_NOW.fullmatch(lower, claims[k].end, claims[k + 1].start) else None
    return _go_on(lower, start, end, claims, cues, out) if cues and None in out and len(out) > 1 else out


# Between a margin and the shares that it is of: "up from +56 (", "a net rating of 12 points, or ("
_ITS_SHARES = re.compile(rf"{POINTS}?(?:\s[a-z-]+){{0,2}}\s\(\s?(?:(?:{HEDGE}|with|from)\s){{0,2}}")
_OTHER_TIME = re.compile(r"\b(?:from|was|were|had|up|down|compared|than|last|previous\w*|earlier)\b")


def _of_margin(lower: str, claims: Sequence[Claim], cues: Sequence[re.Match[str]], out: list[Cue | None]) -> None:
    """Takes a margin and the shares in its bracket for figures of one time: "up from +56 (73% content, 17% not)"."""
    for k, c in enumerate(claims[:-1]):
        after = claims[k + 1]
        if c.kind != "margin" or after.kind != "share" or not _ITS_SHARES.fullmatch(lower, c.end, after.start):
            continue
        close = lower.find(")", after.end, after.end + 90)
        if close < 0 or _OTHER_TIME.search(lower, after.start, close):
            continue
        stop = next((i for i in range(k + 1, len(claims)) if claims[i].start > close), len(claims))
        if stop < k + 3 or any(c.end <= m.start() < close for m in cues):
            continue  # "+6 (12 in May)"
        cue = next((cue for cue in out[k:stop] if cue is not None), None)
        out[k:stop] = [cue] * (stop - k)


def _go_on(
    lower: str,
    start: int,
    end: int,
    claims: Sequence[Claim],
    cues: Sequence[re.Match[str]],
    out: list[Cue | None],
) -> list[Cue | None]:
    """Takes a time on to the figures that are listed with the one that it stands beside."""
    if any(m.lastgroup == "now" for m in cues):
        return out
    behind = [m for m in cues if m.start() >= claims[0].end]
    if behind and behind[-1].lastgroup != "first" and _OPENS_COMPARED.match(lower, start, claims[0].start):
        return [cue if cue or c.kind == "change" else cue_of(behind[-1]) for c, cue in zip(claims, out, strict=True)]
    listed: Cue | None = None
    for i, (c, cue) in enumerate(zip(claims, out, strict=True)):
        if cue is not None:
            did = cue.words and _THEN_DID.match(lower, cue.end, end)
            gapped = cue.main and i + 1 < len(claims) and _GAPPED.fullmatch(lower, cue.end, claims[i + 1].start)
            listed = cue if did or gapped else None
            if gapped and out[i + 1] is None and claims[i + 1].kind == "share":
                out[i + 1] = cue
        elif listed is not None:
            before = claims[i - 1].end
            on = c.kind == "share" and _NEXT_IN_LIST.match(lower, before, c.start) and _DID_TOO.match(lower, c.end, end)
            listed = (
                listed
                if on and not any(before <= m.start() < c.start and m.start() > listed.end for m in cues)
                else None
            )
            out[i] = listed
    return out


def _pair(lower: str, a: Claim, b: Claim, cues: Sequence[re.Match[str]]) -> bool:
    """Whether two figures stand and fall together."""
    if a.wave_hint != b.wave_hint or a.kind == "change" or b.kind == "change" or b.start - a.end > 40:
        return False
    listed = lower[a.end : b.start] == ", " and _AND_MORE.match(lower, b.end) is not None
    if _DASH.fullmatch(lower, a.end, b.start):
        return True  # "down from 82 - 12 percent"
    if a.kind == b.kind and _DASHED.search(lower, max(0, a.start - 8), a.start):
        return False  # "from 52-30 to 54-27"
    then = a.wave_hint is not None and a.rule == b.rule == "pair.then"  # "down from 49 to 45 percent", of two sides
    since = not then and FROM.search(lower, max(0, a.start - 40), a.start) is not None
    if since or not (listed or _JOINED.fullmatch(lower, a.end, b.start)):
        return False
    if (
        a.kind == b.kind
        and "(" in lower[a.end : b.start]
        and (_ITS_TIME.match(lower, b.end) or (lower[b.end : b.end + 1] == ")" and a.kind == "share"))
    ):
        return False  # "44 percent (51 in March)"
    return " now " not in lower[a.end : b.start] and not any(a.end <= m.start() < b.start for m in cues)


def _shut(lower: str, start: int, end: int, at: int) -> bool:
    """Whether ``lower[start:end]`` stands in a bracket with more in it, which is closed before ``at``."""
    opened = lower.rfind("(", max(0, start - 90), start)
    return (
        opened > lower.rfind(")", max(0, start - 90), start) and start - opened > 12 and lower.find(")", end, at) >= 0
    )


_WOULD = re.compile(r"[^.;,]{0,50}?\b(?:would|will|could|might)\b")


# "A similar survey last week", "the same poll, taken only a month ago": what stands before its time.
_SAME_POLL = re.compile(
    r"(?:\A|[;:,(]\s|\b(?:and|but|yet|while|though|although|in|when)\s)(?:(?:the|that)\s(?:very\s)?same|an?\s(?:similar|identical|comparable|like))\s(?:[\w'/-]+\s){0,3}?(?:polls?|surveys?|study|question)\b,?\s"
    r"(?:(?:was\s)?(?:conducted|taken|done|made|carried\sout|run|released|published)\s)?(?:(?:just|only|back|about|barely|exactly|some|late|early)\s){0,2}\Z"
)
_AT_A_TIME = frozenset(("ago", "last", "month", "day", "season", "year", "quarter"))


def _asked_again(lower: str, start: int, low: int, first: Claim, cues: Sequence[re.Match[str]]) -> Cue | None:
    """The time of the same or a similar poll, which the figure's own clause is about."""
    for m in cues:
        if m.lastgroup not in _AT_A_TIME or not start <= m.start() < first.start:
            continue
        if ";" in lower[m.end() : first.start] or not _SAME_POLL.search(lower[start : m.start()]):
            continue
        return cue_of(m, leading=True)
    return None


def _cluster(
    lower: str,
    start: int,
    low: int,
    high: int,
    first: Claim,
    last: Claim,
    cues: Sequence[re.Match[str]],
    before: Cue | None,
) -> Cue | None:
    """Why a pair of figures (or one), from ``first`` to ``last``, is an earlier survey's."""
    after = told_behind(lower, start, first, last, cues, high)
    if after is None and before is not None and first.wave_hint is None and _BUT_NOW.match(lower, last.end, high):
        return None  # "six per cent admitted it in last year's survey, only five per cent do so this year"
    if (
        before is not None
        and before.when
        and after is None
        and _COORDINATED.fullmatch(lower, low, first.start)
        and not _SO_NOW.match(lower, last.end)
    ):
        return before  # "when 52 percent preferred Doe and 25 percent Roe"
    m = FROM.search(lower, low, first.start)
    if m and after is None and _UNMOVED.search(lower, max(start, m.start() - 40), m.start()):
        return None
    if first.wave_hint == "previous":
        return after or Cue(first.start, first.start, "")
    if m and not (_WHOSE.match(lower, last.end, high) and lower[start : m.start()].rstrip().endswith(_SUPPORT)):
        if _RANGE.search(lower, max(start, first.start - 60), m.end()):
            return None
        if _GOES_TO.match(lower, last.end, high) or _CHANGE.search(lower, max(start, first.start - 120), m.start()):
            return after or Cue(m.start(), first.start, "")
    if (
        before is not None
        and before.main
        and before.end <= first.start
        and _GOES_ON.fullmatch(lower, before.end, first.start)
    ):
        return before
    if HAS_COME_TO.search(lower, max(low, first.start - 50), first.start):
        return None  # "In June, 38 percent were undecided, a share that has sunk to 27"
    if low > start and TO.search(lower, low, first.start) and before is not None and not before.leading:
        # "from 41 in May to 38"; but "to 38 in June, and 35 now"
        return after if after is not None and _SERIES.match(lower, after.end, high) else None
    if after is not None:
        return after
    if _AFTER.search(lower, max(low, first.start - 24), first.start) and _THEN_ON.match(lower, last.end, high):
        return Cue(first.start, first.start, "")
    if first.kind != "change" and _OLD_RECORD.search(lower, max(low, first.start - 60), first.start):
        return Cue(first.start, first.start, "")
    if _IT_WAS.search(lower, max(low, first.start - 60), first.start):
        return Cue(first.start, first.start, "")
    if _WAS_SO.search(lower, max(low, first.start - 50), first.start) and _UNTIL_THEN.match(lower, last.end, high):
        return Cue(first.start, first.start, "")
    said = labelled(lower, low, first, last) if first.kind != "change" else None
    if said is not None:
        return Cue(*said, lower[said[0] : said[1]], main=True)
    if first.kind != "change" and by_event(lower, start, low, first, last, high):
        return Cue(first.start, first.start, "", when=" when " in lower[low : first.start])
    then = _THEN.search(lower, max(low, first.start - 24), first.start)
    if then is not None and lower[start : then.start()].rstrip(" \"'")[-1:] in ("", ";", "\u2014", "\u2013"):
        if _WOULD.match(lower, last.end, high):
            return None  # "If it paid for schools, many would agree. Then, 52 percent would"
        return Cue(first.start, first.start, "")  # "They were asked in May. Then 45 percent said …"
    alone = before is None and first.kind == "share" and low > start and first.rule != "pair.groups"
    alone = alone and (_ENDS.match(lower, last.end, high) or _UNDER.match(lower, last.end, high)) is not None
    if alone and _COMPARED_WITH.search(lower, low, first.start):
        return Cue(first.start, first.start, "")  # "69 percent say so, compared with 54 percent (under the last one)."
    if (
        first.rule.startswith("pair")
        and _COMPARED_WITH.search(lower, low, first.start)
        and _WHEN_SINCE.match(lower, last.end, high)
    ):
        return Cue(first.start, first.start, "")  # "48-35, compared to a 49-35 advantage when we looked in April"
    own = _POSSESSIVE.search(lower, max(low, first.start - 50), first.start) if first.kind != "change" else None
    if own is not None:
        return Cue(own.start(), first.start, own.group())
    perfect = _PERFECT.search(lower, max(low, first.start - 80), first.start)
    if perfect and before is None and _WHO_HAD.search(lower, max(start, perfect.start() - 50), perfect.start()):
        perfect = None  # "38% had been bullied and 29% had missed school": what they tell of themselves
    if perfect or _PEAK.search(lower, max(low, first.start - 90), first.start):
        named = [m for m in cues if m.lastgroup in _DATED and max(low, first.start - 90) <= m.start() < first.start]
        return cue_of(named[0]) if len(named) == 1 else Cue(first.start, first.start, "")
    if _EVER_SINCE.match(lower, last.end, high) and _ALWAYS.search(lower, max(start, first.start - 120), first.start):
        return Cue(first.start, first.start, "")
    if any(last.end <= m.start() < high and m.group().startswith("as of") for m in cues):
        return None  # "As of May 1 it was 25, but only 16 as of May 8"
    if before is not None and before.leading and _SO_NOW.match(lower, last.end):
        return None
    if (again := _asked_again(lower, start, low, first, cues)) is not None:
        return again
    for lead in reversed([m for m in cues if m.start() < first.start][-3:]):
        if lead.lastgroup == "now":
            return None
        if _shut(lower, lead.start(), lead.end(), first.start):
            continue
        cue = told_before(lower, start, low, first, lead, cues, before)
        if cue is not None:
            reading = (
                cue.leading and before is None and lead.lastgroup == "year" and _UP_FROM.match(lower, last.end, high)
            )
            return None if reading else cue  # "In 2019, 60 percent did, up 8 points from 2015"
    return None
