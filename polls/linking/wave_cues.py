"""What says of a figure that it is an earlier survey's: the words and the times around it, tried in order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from polls.language.calendars import WEEKDAY_NAMES
from polls.language.numbers import PER_CENT, POINTS
from polls.language.quick import quick
from polls.linking.events import DID, by_event
from polls.linking.labels import labelled
from polls.linking.time_beside import FROM, THE, TO, Cue, cue_of, told_before, told_behind
from polls.linking.time_words import MONTH, SEASON
from polls.rules.claim import Claim
from polls.rules.hedges import HEDGE
from polls.rules.movements import MOVED

# Of the survey being reported, whatever else stands around.
_OF_NOW = Cue(-1, -1, "")


@dataclass(frozen=True, slots=True)
class _Spot:
    """A pair of figures (or one), from ``first`` to ``last``, in the sentence that begins at ``start``.

    ``low`` is the end of the figure before, ``high`` the start of the next one, ``before`` what said of the one before
    that it is an earlier survey's, ``after`` the time that stands behind.
    """

    lower: str
    start: int
    low: int
    high: int
    first: Claim
    last: Claim
    cues: Sequence[re.Match[str]]
    before: Cue | None
    after: Cue | None

    def left(self, pattern: re.Pattern[str], far: int) -> re.Match[str] | None:
        """What a pattern finds from the figure before to this one, at most ``far`` characters before it."""
        return pattern.search(self.lower, max(self.low, self.first.start - far), self.first.start)

    def right(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """What a pattern finds right behind, up to the next figure."""
        return pattern.match(self.lower, self.last.end, self.high)

    def here(self, when: bool = False, main: bool = False) -> Cue:
        """What a turn of phrase says, which names no time."""
        return Cue(self.first.start, self.first.start, "", when=when, main=main)


def earlier_cue(
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
    at = _Spot(lower, start, low, high, first, last, cues, before, after)
    for read in _READERS:
        cue = read(at)
        if cue is not None:
            return cue if cue is not _OF_NOW else None
    return None


_BUT_NOW = re.compile(
    rf"{POINTS}?[^,;.:%]{{0,60}}?\s(?:this\s(?:year|month|week|time)|now|today)(?=[,.;]|\s(?:and|but|while)\b|\s?\Z)"
)
_COORDINATED = re.compile(
    r"(?![^.;:]*\b(?:is|are|has|have|now|today|up|down|from|compared|while|but)\b)[^.;:]{0,60}(?:,|\band)\s(?:just\s|only\s|about\s|some\s|another\s)?"
    r"(?:(?:(?!who\b|that\b|said\b|say\b)[\w'-]+\s){1,5}(?:(?:was|were|stood|had|at|on|with)\s){1,2}"
    r"|(?:[\w'-]+\s){0,3}?(?:rating|approval|disapproval|support|opposition|share|score)\s)?"
)
_DASH = re.compile(r"\s[\u2013\u2014-]\s")  # after an aside, the sentence goes on about now
_SO_NOW = re.compile(rf"{PER_CENT}\s(?:is|are|has|have|now|today)\b")


def _with_the_one_before(at: _Spot) -> Cue | None:
    """What the figure before says, where this one goes on with it or is set against it."""
    if at.after is not None or at.before is None:
        return None
    if at.first.wave_hint is None and at.right(_BUT_NOW):
        return _OF_NOW  # "six per cent admitted it in last year's survey, only five per cent do so this year"
    if (
        not at.before.when
        or _DASH.search(at.lower, at.low, at.first.start)
        or not _COORDINATED.fullmatch(at.lower, at.low, at.first.start)
    ):
        return None
    # "when 52 percent preferred Doe and 25 percent Roe"
    return None if _SO_NOW.match(at.lower, at.last.end) else at.before


# "draws support from 86 percent of drivers"
_SUPPORT = ("support", "backing", "approval", "endorsement", "opposition", "votes", "marks", "disapproval")
_WHOSE = re.compile(rf"{PER_CENT}\s(?:of|among|in)\s")
_CHANGE = re.compile(rf"(?<!-)\b(?:{MOVED}|narrow\w*|lost|bump\w*|different)\b")
_RANGE = re.compile(
    r"\b(?:rang\w+|anywhere|between|margins?|vary|varies|varied|differ(?:s|ed|ing)?|(?:runs?|ran|running|span\w*)(?=\sfrom\b)"
    r"|(?:comes?|came|coming|drawn|draws?|drew|stems?|stemmed|results?|resulted|derives?|derived)(?:\s[a-z]+ly)?(?=\sfrom\b))\b[^,;]*\Z"
)
# "from 60% in Austria to 93% in Luxembourg": from one part of the people to another
_ACROSS = re.compile(
    rf"{PER_CENT}\s(?P<of>of|in|among|for)\s(?!(?:the\s)?(?:{MONTH}|{SEASON}|early|late|last|first|second|third|fourth|previous|past|\d))[^,.;:%()\d]{{2,40}}?\sto\s"
    rf"[\w.-]+{PER_CENT}\s(?P=of)\s(?!(?:the\s)?(?:{MONTH}|{SEASON}|early|late|last|this|our|its|\d))"
)
_GOES_TO = re.compile(r"(?:\s*(?:percent|per\s+cent|points?|%))?[^.;,]{0,60}?\bto\b")
# "have not moved from 12 per cent"
_UNMOVED = re.compile(
    r"(?:n't|\bnot|\bnever|\bhardly|\bbarely)\s(?:\w+\s)?(?:moved|budged|shifted|changed|strayed|stirred|slipped|fallen)\s\Z"
)


def _from(at: _Spot) -> Cue | None:
    """ "From" before a figure, where it tells whence something moved; and what the figure's own rule says."""
    lower, first, after = at.lower, at.first, at.after
    m = FROM.search(lower, at.low, first.start)
    if m and after is None and _UNMOVED.search(lower, max(at.start, m.start() - 40), m.start()):
        return _OF_NOW
    if first.wave_hint == "previous":
        return after or at.here()
    if m is None:
        return None
    given = lower[at.start : m.start()].rstrip()
    if given.endswith(("thumbs up", "thumbs down")) or (at.right(_WHOSE) and given.endswith(_SUPPORT)):
        return None
    if _RANGE.search(lower, max(at.start, first.start - 60), m.end()):
        return _OF_NOW
    if _ACROSS.match(lower, at.last.end):
        return _OF_NOW
    if at.right(_GOES_TO) or _CHANGE.search(lower, max(at.start, first.start - 120), m.start()):
        return after or Cue(m.start(), first.start, "")
    return None


# After a figure's own time, what goes on about that time: ", a lead of 6", ", 52 to 38", ", with 58 percent against".
_GOES_ON = re.compile(
    r"(?:\s?\(|,\s(?:or\s|and\s)?|:\s|\sto\s)(?:with\s|an?\s(?:[\w-]+\s){0,3}(?:of\s|by\s)?)?(?:about\s|just\s|only\s)?\Z"
)
HAS_COME_TO = quick(
    r"(?:\b(?:has|have)|'s|'ve)\s(?:\w+\s){0,2}?\w{3,}(?:ed|en|wn|ung|ped|ome|one)\sto\s(?:just\s|only\s|about\s)?\Z"
)
# Between the figures of a series: "from 19 in June to 24 in August, 28 in October and 30 today"
_SERIES = re.compile(r"\s?,?\s(?:(?:and|then|to|before)\s){0,3}\Z|,\s?\Z")


def _beside_a_time(at: _Spot) -> Cue | None:
    """The time behind the figure, or that of the one before where it goes on about it."""
    before, after, first = at.before, at.after, at.first
    behind = before is not None and before.main and before.end <= first.start
    # "50 percent in January, 47 percent in February": each has a time of its own
    if before is not None and behind and after is None and _GOES_ON.fullmatch(at.lower, before.end, first.start):
        return before
    if at.left(HAS_COME_TO, 50):
        return _OF_NOW  # "In June, 38 percent were undecided, a share that has sunk to 27"
    if at.low > at.start and before is not None and not before.leading and TO.search(at.lower, at.low, first.start):
        # "from 41 in May to 38"; but "to 38 in June, and 35 now"
        return after if after is not None and _SERIES.match(at.lower, after.end, at.high) else _OF_NOW
    return after


# "It is 39-33, after 41-30 in the first week", "after 12 percent last year": not "after 12 percent of them left"
_AFTER = re.compile(r"(?:,|\d|%|percent|per\scent|points?)\s(?:down\s|up\s)?after\s(?:an?\s|just\s|about\s|only\s)?\Z")
_THEN_ON = re.compile(rf"{POINTS}?\s(?:in|at|on|last|during|earlier|an?\s(?:week|month|year))\b|{POINTS}?[.,;)]")
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
# "it was 44-33 before his ads went up"
_WAS_SO = quick(
    rf"\b(?:it|he|she|they|that|this|(?:the|its|his|her|their)\s[\w-]+)\s(?:was|were|had\sbeen|stood)\s(?:(?:at|{HEDGE}|an?)\s){{0,2}}\Z"
)
_UNTIL_THEN = re.compile(rf"{POINTS}?\s(?:(?:just|right|shortly)\s)?(?:before|until|prior\sto)\s(?!now\b|today\b)")

# "her lead was 49-44 yesterday"
_IT_STOOD = re.compile(rf"\b(?:was|were|stood|had|led|trailed)\s(?:(?:at|by|{HEDGE}|an?)\s){{0,3}}\Z")
_YESTERDAY = re.compile(rf"{POINTS}?(?:\s(?:points?|lead|edge))?\syesterday\b(?!'s)")
# "only below the 80% achieved in her first 100 days"; not "the 58% registered in the Acme poll"
_ONCE_HAD = re.compile(
    rf"{PER_CENT}\s(?:that\s)?(?:(?:he|she|it|they|was|were)\s)?(?:achieved|recorded|registered|reached|obtained|seen|posted|scored|measured|attained|enjoyed|gained|got)\s"
    r"(?:back\s)?(?:in|at|during|on|last|after|when|by|under|just\safter)\s(?![^.;,]{0,40}\b(?:polls?|survey|study)\b)"
)
# "eight in ten liked it back when it was a bill"
_BACK_WHEN = re.compile(
    rf"{PER_CENT}(?:\s(?:of\s)?[\w'-]+){{0,4}}?\s{DID}\b(?:(?!\b(?:is|are|has|have|now)\b)[^.;:,]){{0,60}}?\sback\s(?:when|before|then)\b"
)
# "hit a high of 81 percent as she left office in 2008"
_HIT_HIGH = re.compile(
    r"\b(?:hit|reached|touched|recorded|set|saw|peaked|had)\s(?:an?|his|her|its|their)\s(?:[a-z-]+\s){0,2}(?:high|low|peak|record)\s(?:of|at)\s\Z"
)


def _as_it_was(at: _Spot) -> Cue | None:
    """Turns of phrase that tell what had been: "(it was 41)", "beats the old low of 14", "after 12 last year"."""
    share = at.first.kind != "change"
    if (
        (at.left(_AFTER, 24) and at.right(_THEN_ON))
        or (share and at.left(_OLD_RECORD, 60))
        or at.left(_IT_WAS, 60)
        or (at.left(_WAS_SO, 50) and at.right(_UNTIL_THEN))
        or (at.left(_IT_STOOD, 40) and at.right(_YESTERDAY))
        or (at.first.kind == "share" and at.left(THE, 36) and at.right(_ONCE_HAD))
        or (share and at.right(_BACK_WHEN))
    ):
        return at.here()
    if not share:
        return None
    if at.left(_HIT_HIGH, 50):
        then = [m for m in at.cues if at.last.end <= m.start() < at.high and m.lastgroup in _DATED]
        if then:
            return cue_of(then[0])
    said = labelled(at.lower, at.low, at.first, at.last)
    if said is not None:
        return Cue(*said, at.lower[said[0] : said[1]], main=True)
    if by_event(at.lower, at.start, at.low, at.first, at.last, at.high):
        return at.here(when=" when " in at.lower[at.low : at.first.start])
    return None


# "a year ago; then 77 percent had hoped so", "that year. Then it was 59"
_THEN = re.compile(
    rf"\b(?:back\s)?then,?\s(?:(?:it|he|she|they|that|(?:the|its|his|her|their)\s[\w-]+)\s(?:was|were|stood|had|led)\s(?:at\s)?)?(?:{HEDGE}\s)?\Z"
)
_WOULD = re.compile(r"[^.;,]{0,50}?\b(?:would|will|could|might)\b")


def _then(at: _Spot) -> Cue | None:
    """ "Then" that opens a clause: "They were asked in May. Then 45 percent said …"."""
    then = at.left(_THEN, 24)
    if then is None or at.lower[at.start : then.start()].rstrip(" \"'")[-1:] not in ("", ";", "\u2014", "\u2013"):
        return None
    # "If it paid for schools, many would agree. Then, 52 percent would"
    return _OF_NOW if at.right(_WOULD) else at.here()


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


def _compared(at: _Spot) -> Cue | None:
    """What stands behind "compared with", of nobody else."""
    first = at.first
    alone = at.before is None and first.kind == "share" and at.low > at.start and first.rule != "pair.groups"
    alone = alone and (at.right(_ENDS) or at.right(_UNDER)) is not None
    # "69 percent say so, compared with 54 percent (under the last one)."
    # "48-35, compared to a 49-35 advantage when we looked in April"
    if not alone and not (first.rule.startswith("pair") and at.right(_WHEN_SINCE)):
        return None
    return at.here() if _COMPARED_WITH.search(at.lower, at.low, first.start) else None


# "August's 51-44", "last month's reading of 45", "its September level of 44 percent"
_POSSESSIVE = quick(
    rf"\b(?:(?:{MONTH}|last\s(?:week|month|year|time|{SEASON}))'s\s(?:[\w-]+\s){{0,2}}?(?:of\s)?"
    rf"|(?:its|his|her|their)\s(?:early[\s-]|mid-|late[\s-])?{MONTH}\s\w+\sof\s)(?:about\s|just\s|only\s)?\Z"
)
_PERFECT = quick(
    r"(?:\bhad|\w'd)\s+(?:\w+\s+)?(?:been|stood|led|trailed|come|fallen|risen|dropped|climbed|reached|hit|touched|peaked|slipped|sunk|dipped|hovered|polled"
    r"|recorded|registered|scored|posted|averaged|finished|topped|put|given|found|shown|pointed\sto|suggested|indicated|predicted|projected)\b(?!\sto\b)(?:(?!,\s(?:and|but|while|with)\s)[^.;:]){0,60}\s\Z"
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
# "Acme has found support in the low 50s since May": what its polls before have had in common.
_ALWAYS = re.compile(
    r"\bha(?:s|ve)\s+(?:(?:consistently|regularly|repeatedly|generally|long)\s+)?(?:found|shown|been\s+finding)\b[^.;,]{0,80}\Z"
)
_EVER_SINCE = re.compile(r"[^.;,]{0,24}\s(?:ever\s)?since\s(?:it|he|she|they|the)\b")

# "National had come in at 36%, Act on 9%", "they had been 3 points apart, Roe leading her rival 23 to 20"
_OF_THEN = re.compile(
    rf"{PER_CENT}(?:,|,?\sand|,?\swhile)\s(?!is\b|are\b|has\b|have\b|now\b|today\b|up\b|down\b|from\b)(?:[\w'.-]+\s){{1,4}}(?:at|on|with)\s(?:(?:{HEDGE})\s)?"
    r"|(?![^.;:]*\b(?:is|are|has|have|now|today)\b)[^.;:]{0,60},\s(?:with\s)?(?:[\w'.-]+\s){1,4}?[a-z]+ing\s[^.;:]{0,40}"
)


def _what_had_been(at: _Spot) -> Cue | None:
    """A month's own figure, the past perfect, a peak: "August's 51-44", "in December it had been 38 to 52"."""
    lower, first = at.lower, at.first
    own = at.left(_POSSESSIVE, 50) if first.kind != "change" else None
    if own is not None:
        return Cue(own.start(), first.start, own.group())
    perfect = at.left(_PERFECT, 80)
    if perfect and at.before is None and _WHO_HAD.search(lower, max(at.start, perfect.start() - 50), perfect.start()):
        perfect = None  # "38% had been bullied and 29% had missed school": what they tell of themselves
    if perfect or at.left(_PEAK, 90):
        near = max(at.low, first.start - 90)
        named = [m for m in at.cues if m.lastgroup in _DATED and near <= m.start() < first.start]
        return cue_of(named[0]) if len(named) == 1 else at.here(main=True)
    before = at.before
    if before is not None and before.main and not before.words and _OF_THEN.fullmatch(lower, at.low, first.start):
        return before
    if at.right(_EVER_SINCE) and _ALWAYS.search(lower, max(at.start, first.start - 120), first.start):
        return at.here()
    return None


# "A similar survey last week", "the same poll, taken only a month ago": what stands before its time.
_SAME_POLL = re.compile(
    r"(?:\A|[;:,(]\s|\b(?:and|but|yet|while|though|although|in|when)\s)(?:(?:the|that)\s(?:very\s)?same|an?\s(?:similar|identical|comparable|like))\s(?:[\w'/-]+\s){0,3}?(?:polls?|surveys?|study|question)\b,?\s"
    r"(?:(?:was\s)?(?:conducted|taken|done|made|carried\sout|run|released|published)\s)?(?:(?:just|only|back|about|barely|exactly|some|late|early)\s){0,2}\Z"
)
_AT_A_TIME = frozenset(("ago", "last", "month", "day", "season", "year", "quarter"))


def _asked_again(at: _Spot) -> Cue | None:
    """The time of the same or a similar poll, which the figure's own clause is about."""
    for m in at.cues:
        if m.lastgroup not in _AT_A_TIME or not at.start <= m.start() < at.first.start:
            continue
        if ";" in at.lower[m.end() : at.first.start] or not _SAME_POLL.search(at.lower[at.start : m.start()]):
            continue
        return cue_of(m, leading=True)
    return None


_UP_FROM = re.compile(
    r"[^.;:]{0,90}?,\s(?:up|down)\s(?:[a-z]+\s){0,2}\Z|[^.;:]{0,90}?,\s(?:up|down)\sfrom\s[^.;]{0,24}\Z"
)


def _shut(lower: str, start: int, end: int, at: int) -> bool:
    """Whether ``lower[start:end]`` stands in a bracket with more in it, which is closed before ``at``."""
    opened = lower.rfind("(", max(0, start - 90), start)
    return (
        opened > lower.rfind(")", max(0, start - 90), start) and start - opened > 12 and lower.find(")", end, at) >= 0
    )


def _time_before(at: _Spot) -> Cue | None:
    """The time that stands before the figure, nearest first."""
    lower, first, before = at.lower, at.first, at.before
    if any(at.last.end <= m.start() < at.high and m.group().startswith("as of") for m in at.cues):
        return None  # "As of May 1 it was 25, but only 16 as of May 8"
    if before is not None and before.leading and _SO_NOW.match(lower, at.last.end):
        return None
    if (again := _asked_again(at)) is not None:
        return again
    for lead in reversed([m for m in at.cues if m.start() < first.start][-3:]):
        if lead.lastgroup == "now":
            return None
        if _shut(lower, lead.start(), lead.end(), first.start):
            continue
        if (
            lead.end() <= at.low
            and _DASH.search(lower, at.low, first.start)
            and _DASH.search(lower, at.start, lead.start())
        ):
            continue  # "17 - he fell since May, when it was 26 - and for Doe 15"
        cue = told_before(lower, at.start, at.low, first, lead, at.cues, before)
        if cue is not None:
            rises = cue.leading and before is None and lead.lastgroup == "year"
            rises = rises and ((first.kind == "change" and at.low > at.start) or at.right(_UP_FROM) is not None)
            return None if rises else cue  # "In 2019, 60 percent did, up 8 points from 2015"
    return None


# In this order, until one says that the figure is an earlier survey's, or that it is none.
_READERS = (
    _with_the_one_before,
    _from,
    _beside_a_time,
    _as_it_was,
    _then,
    _compared,
    _what_had_been,
    _time_before,
)
