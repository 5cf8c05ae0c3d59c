"""Which figures are of an earlier survey, given for comparison: "down from 41", "in June, 47 per cent cycled".

Everything is read within the figure's sentence; what an earlier poll says over several sentences
is the business of :mod:`polls.linking.polls`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from polls.language.numbers import PER_CENT, POINTS
from polls.linking.events import DID
from polls.linking.time_beside import FROM, Cue, cue_of
from polls.linking.time_words import CUE, MONTH, OTHER_EVENT, WHEN_LAST, YEAR
from polls.linking.wave_cues import earlier_cue
from polls.rules.claim import Claim
from polls.rules.hedges import HEDGE

# Between the figures of one pair or list: "49-42", "six points (45-39)", "46% approving and 51% disapproving".
_JOINED = re.compile(
    r"\s*(?:lead|edge|advantage|margin|rating|gap)?\s*(?:[-\u2013\u2014/(]|to|and|or|vs\.?|versus)\s*\(?\s*|\s*(?:\w+\s+){0,2}?(?:and|to|or|versus|vs\.?)\s+(?:\w+\s+){0,2}?"
    r"|\s*(?:lead|edge|advantage|margin|gap|deficit)\s(?:of|at)\s"
    r"|\s*\w+\s+vs\.?\s+|\s*for\s+[\w. ]{2,24}\s+(?:to|and)\s+"
)
_DASH = re.compile(r"%?\s?[-\u2013\u2014/]\s?")
_DASHED = re.compile(r"\d%?\s?[-\u2013\u2014/]\s?\Z")
# The time of a figure within its bracket
_ITS_TIME = re.compile(
    rf"{POINTS},?\s(?:[\w-]+\s){{0,3}}?(?:{YEAR}|{MONTH}|last\s\w+|ago|earlier|previously|before|then)\b(?:[^(),;]{{0,24}}\)|[,;]\s)"
)
_AND_MORE = re.compile(r"%?(?:,\s\d{1,2}%?){0,5},?\s(?:and|or)\s\d")  # "32, 24 and 42 in February"
# "leapt from 40 percent to 60 when respondents were told of its cost": before and after within one survey
_ONCE_TOLD = re.compile(
    r"\bonce\s(?:[\w'-]+\s){1,3}?(?:know|knew|understand|understood)\b"
    r"|\b(?:when|once|after|if|as)\s(?:[\w'-]+\s){0,3}?(?:(?:is|are|was|were|being|had\sbeen)\s(?:then\s|first\s|also\s)?)?"
    r"(?:told|informed|reminded|shown|presented\swith|given|read|prompted|hearing|learning|reading|hear|heard|learn|learned|read)\b"
)
# "In July it was 66 percent: a fall of 12 points": from then until now
_SINCE_THEN = re.compile(rf"\s?(?::|\u2014|-)\s?(?:that\sis\s)?an?\s(?:[a-z-]+\s){{1,3}}(?:of\s)?(?:(?:{HEDGE})\s)?")
# "had led by 19, by 11, and now by 3": the last of a row is that of now
_AND_NOW = re.compile(
    rf"{POINTS}?,?\s(?:and\s|then\s|but\s|to\s)?now\s(?:is\s|stands\s)?(?:at\s|by\s|to\s|only\s|just\s)?"
)
# "This compares with 45% for Labour, 21% for the Greens and 18% for others in the fourth quarter of 2023."
_OPENS_COMPARED = re.compile(
    r"[\s\"'(]*(?:and\s|but\s)?(?:this|that|it|these|those|they|the\s(?:figures?|numbers?|results?|scores?|ratings?))\s"
    r"(?:is\s|are\s|was\s|were\s)?(?:compar\w+\s(?:with|to)|up\sfrom|down\sfrom)\b"
)
# "This compares to a 43-39 lead in a September survey": whose figures those are
_IN_A_POLL = re.compile(
    rf"\bin\s(?:(?:an?|its|their|our)\s(?!(?:new|latest|current|recent|separate)\b)|the\s(?:{MONTH}|last|previous|prior|earlier)\s)"
    r"(?:[\w.,'&/-]+\s){0,5}?(?:polls?|surveys?|study|wave|round)\b"
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
        cue = earlier_cue(lower, start, low, high, claims[i], claims[j - 1], cues, out[-1] if out else None)
        if cue is not None and claims[i].rule == "wave.from_to" and _ONCE_TOLD.search(lower, start, end):
            cue = None
        if lower.startswith("(", claims[i].start - 1):
            if (
                cue is None
                and lower.startswith(")", claims[j - 1].end)
                and not (i and lower[claims[i - 1].start - 1] == "(")
            ):
                cue = bracket  # "88 percent (82 in July), and among others 48 (41)"
            bracket = cue if cue is not None and not cue.leading else bracket
        now = cue is not None and (claims[i].answer or "").lower().endswith(f" {lower[cue.start : cue.end]}")
        if cue is not None and claims[i].kind == "change" and claims[i].wave_hint is None:
            now = not cue.leading or (
                i > 0 and _SINCE_THEN.fullmatch(lower, claims[i - 1].end, claims[i].start) is not None
            )
        out += [None if now else cue for _ in claims[i:j]]
        i = j
    if None in out and _OPENS_COMPARED.match(lower, start, claims[0].start) and _IN_A_POLL.search(lower, start, end):
        out = [
            cue or (None if c.kind == "change" else Cue(start, start, "")) for c, cue in zip(claims, out, strict=True)
        ]
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
