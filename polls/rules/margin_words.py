"""Numbers that may be margins: the words around one, the group it is told of, and whether a margin is spoken of at all."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from polls.language.numbers import Figure
from polls.language.quick import quick
from polls.rules import reasons
from polls.rules.among import among
from polls.rules.camps import PARTY_GROUPS
from polls.rules.changes import WON_BY
from polls.rules.conjunctions import REPORTS
from polls.rules.frames import name_of
from polls.rules.hedges import ABOUT, HEDGE
from polls.rules.own_groups import POLLS
from polls.rules.parties_asked_about import asked_about
from polls.rules.verbs import is_closed
from polls.rules.view import Bound, View


@dataclass(slots=True)
class Gap:
    """A number that may be a margin, with the words on both sides; what is set later stands below the line."""

    v: View
    k: int
    f: Figure
    i: int  # its item
    lo: int  # the item after the number before it
    hi: int  # the item of the next number
    left: str
    right: str
    last: Bound | None  # what the number before it tells
    after_margin: bool  # whether that is a margin
    # ----
    cue: bool = False  # whether a word of leading stands by
    group: str | None = None
    start: int = 0  # where its clause begins
    before: list[int] = field(default_factory=list)  # names in its clause before it
    after: list[int] = field(default_factory=list)  # names right behind it

    def lead_moved(self) -> bool:
        """Whether the number before tells by how much a lead has moved, and this one to where: "the lead fell by two to 22 points"."""
        if self.last is None or self.last.kind != "change" or _TO_LEVEL.fullmatch(self.v.low(self.lo, self.i)) is None:
            return False
        return _LEAD_MOVES.search(self.v.low(self.v.gap_start(self.k - 1), self.v.figs[self.k - 1])) is not None

    def both(self) -> list[str]:
        """The different names before it."""
        return list(dict.fromkeys(name_of(self.v, q) for q in self.before))


# "the last poll had Doe winning by five": what a poll has is no result.
_HAD_WINNING = re.compile(
    r"\b(?:had|has|have|having|with|shows?|showed|showing|finds?|found|puts?|gave|gives?|sees?|saw)(?: [a-z.'-]+){1,3} (?:winning|losing)(?: [a-z]+){0,3} by"
    r"|(?:\b(?:is|are|would|could|might)|'s|'re) (?:[a-z]+ )?(?:winning|losing|win|lose)(?: [a-z]+)? by"
)


def gap_at(v: View, k: int) -> Gap | None:
    """Number ``k`` as a margin that it may be; ``None`` for numbers whose form or verb says that it is none."""
    f = v.figure(k)
    if f.pair or f.unit == "fraction" or (f.unit == "percent" and f.grain > 1):
        return None
    i, lo, hi = v.figs[k], v.gap_start(k), v.gap_end(k)
    left = v.low(max(lo, i - 14), i)
    if WON_BY.search(left) and not _HAD_WINNING.search(left) and "G" not in v.tags[max(lo, i - 9) : i]:
        return None  # "won by nine points": a vote, no survey
    last = v.bound[k - 1] if k else None
    after_margin = last is not None and last.kind == "margin"
    return Gap(v, k, f, i, lo, hi, left, v.low(i + 1, min(hi, i + 9)), last, after_margin)


_TO_LEVEL = re.compile(rf"(?:points?,? )?to(?: (?:{ABOUT}|an?|its|the))*")
_LEAD_MOVES = re.compile(
    r"\b(?:lead|advantage|edge|gap|margin|cushion)\b(?:(?!\b(?:support|share|votes?|rating|approval)\b)[^,;:])*$"
)
_LEADING_BY = quick(
    rf"\b(?:up|ahead|leads?|led|leading|down|trails?|behind|edges?|wins?|lead of|by|beats?|advantage of|in front|(?:front|is ahead) of [^,]{{3,40}} (?:only )?by)(?: \w+){{0,6}}?(?: by| of)(?: (?:{HEDGE})){{0,2}}$"
    r"|\b(?:leads?|led|leading) (?:on|in) (?:\w+ ){1,9}by$"
)
_DONE_BY = re.compile(
    rf"\b(?:supported|backed|favored|opposed|viewed|seen|approved|shared|held|cited|followed|rejected|chosen|named|preferred|trusted|liked) by(?: (?:{ABOUT})){{0,2}}$"
)
_LEAD_OF = re.compile(r"(?:percent )?(?:edge|lead|advantage|margin|gap|differential|spread|cushion)\b")
_UP = quick(r"\bup$|\bup by$")
_OVER = re.compile(r"over\b")
# "are just 1 percent ahead of Roe", not "on 41 percent ahead of Roe".
_APART = re.compile(
    r"(?:points? )?(?:ahead|behind|clear of|in front|adrift)\b"
    r"(?! of (?:an?|this|last|where|schedule|plan|budget|targets?|forecasts?|inflation|expectations?|(?:19|20)\d\d|the (?:same|pace|national|year|previous))\b)"
)
_AT_A_LEVEL = re.compile(
    rf"\b(?:at|on|with|to|of|has|have|had|gets?|got|takes?|took|draws?|drew|won|wins?|and|,)(?: (?:{HEDGE}|an?|some))*$|^$"
)
_OF = re.compile(r"of\b")


def leads_in_percent(at: Gap) -> bool:
    """Whether a percentage is a margin: "leads by 5 percent", "a 5 percent lead", "up 5 percent over Roe"."""
    by = _LEADING_BY.search(at.left) and not _DONE_BY.search(at.left)
    apart = _APART.match(at.right) and not _AT_A_LEVEL.search(at.left)
    leads = by or apart or _LEAD_OF.match(at.right) or (_UP.search(at.left) and _OVER.match(at.right))
    return bool(leads) and not _OF.match(at.right)


_STANDING_AT = quick(
    rf"\b(?:trailing|leading|led|leads|ahead|behind|trails?) (?:\w+ )?(?:at|with)(?: (?:{ABOUT})){{0,2}}$"
)


_NAMED_AT = re.compile(r"N[EHz]{0,2}a$")
_AHEAD_OR_BEHIND = re.compile(r"(?:ahead|behind|clear|up|down|above|below|under|over)\b")


def stands_at(at: Gap) -> bool:
    """Whether a number is a share of who leads or trails: "trailing at 42"."""
    if at.f.unit == "points":  # "Doe at 42 percentage points has a lead over Roe at 37 points"
        named = _NAMED_AT.search(at.v.tags, 0, at.i) is not None
        return named and at.f.value >= 10 and _AHEAD_OR_BEHIND.match(at.right) is None
    return at.f.unit in ("bare", "percent") and _STANDING_AT.search(at.left) is not None


# A lead in bare numbers: a word of leading right before, or with what it is of or by: "leads Roe by five", "the gap was six".
_BARE_LEAD = re.compile(
    r"\b(?:leads?|led|leading|ahead|up|trails?|trailed|trailing|down|behind|under ?water|gap|margin|advantage|edge|cushion|deficit)"
    rf"(?:(?: (?:[a-z'.-]+|\([a-z-]{{1,5}}\))){{0,7}}? (?:by|of|to|is|was)(?: between)?)?(?: (?:{ABOUT}|as many as|now)){{0,2}}$"
)
# "independents go for Doe by 7", "women prefer her by nine"
_CHOSE_BY = re.compile(
    rf"\b(?:go|goes|went|going|breaks?|broke|leans?|votes?|voted|opt|opted|choose|chose|picks?|picked|favou?rs?|favou?red|prefers?|preferred|backs?|backed|trusts?|trusted|supports?|supported|say|says|said|(?:is|are|was|were|'s|'re) winning)(?: [a-z.'-]+){{1,5}}? by(?: (?:{ABOUT})){{0,2}}$"
)
_LED_SOME = re.compile(r"\b(?:leads?|led|trails?|trailed)$")
_IT_IS = re.compile(r"\b(?:it|that|which) (?:is|was|stands at|stood at)(?: now| then| just| only| still)*$")


def leads_in_bare(at: Gap) -> bool:
    """Whether the words before a bare number make it a margin."""
    if _LED_SOME.search(at.left):
        return False  # "each led two": polls
    return bool(_BARE_LEAD.search(at.left) or _CHOSE_BY.search(at.left) or (at.after_margin and _IT_IS.search(at.left)))


_NAME_BY = re.compile(r"(?:^|[,;:&(x-])z{0,2}Nbz?$")
_FROM_LEAD_TO = re.compile(
    rf"(?:down|up) from$|\b(?:to|from)(?: (?:{HEDGE}))*$|; .{{0,60}}\bby$|, .{{0,60}}\bby$|and .{{0,30}}\bby$|\bbetween$|^to$|^and$|before that by$"
)


def goes_on(at: Gap) -> bool:
    """Whether a bare number goes on about a margin told before: "from a 6-point lead … to three"."""
    if _NAME_BY.search(at.v.tags, at.lo, at.i):
        return True
    told = any(b is not None and b.kind == "margin" for b in at.v.bound[: at.k])
    return told and _FROM_LEAD_TO.search(at.left) is not None


_LETTERS = re.compile(r"[a-z]")
_MAY_FOLLOW_BARE = re.compile(
    r"[,.;)(:-]|points?|in\b|among|over|nationally|a (?:week|month|year)|with|as well|from|and\b|last|on\b|to\b|at\b|when|but|while|for\b|since|the other"
)
_UP_FROM = re.compile(r"\b(?:up|down) (?:from|to) ?$")


def stands_alone(at: Gap) -> bool:
    """Whether a bare number counts nothing that stands behind it: "by six, …", not "by six aides"."""
    right = at.right
    if right and right[0] not in ",.;)(:-" and not _LETTERS.search(right):
        return False
    if right and not _MAY_FOLLOW_BARE.match(right):
        return False
    return at.after_margin or not _UP_FROM.search(at.left)


_MARGIN_WORD = quick(
    r"\b(?:lead|leads|led|leading|edge|edges|advantage|margin|gap|spread|ahead|behind|trail|trails|trailed|trailing|deficit|under ?water|above water|within|clear|separates?|divides?|net|beat|beats|beating|defeat|tops|topped|bests|difference|differential|split|divide|favou?rs?|favou?red|prefer|preferred|trusted|over|skew|sample|bulge|cushion|win|outpac\w+|apart|outpoll\w*|trounc\w+|besting|defeating|upper hand|in front|balance|favou?rites?|front-?runner|underdog|(?:negative|positive) (?:rating|score|balance)|(?:narrow|shr[iau]nk|tighten|widen)\w* to)\b"
)


def cued(at: Gap) -> bool:
    """Whether a word of leading stands before or right behind the number."""
    return bool(_MARGIN_WORD.search(at.left) or _MARGIN_WORD.search(at.right[:60]))


_UP_DOWN_BY = re.compile(r"\b(?:up|down|by)\b")
_POINTS_END = re.compile(r"points?\s*$")
_COMPARED = re.compile(
    r"(?:points? )?(?:(?:higher|lower|ahead|behind|in front|over|better|more|less|fewer|below|above|clear|up|down)\b|back ?(?:$|[.,;)]|of\b))"
)


def speaks_of_margin(at: Gap) -> bool:
    """Whether anything around the number speaks of a margin."""
    if at.cue or at.after_margin or at.lead_moved():
        return True
    if not _UP_DOWN_BY.search(at.left[-30:]) and not _POINTS_END.search(at.v.low(at.i, at.i + 1)):
        return False
    return at.f.unit != "points" or bool(_UP_DOWN_BY.search(at.left[-40:]) or _COMPARED.match(at.right))


_WON_GROUP = re.compile(r"[zLTK](?P<g>G)bz{0,2}$")
_OF_GROUP_RIGHT = re.compile(r"[zLPR]{0,3}[mWi]z{0,2}G")
_AMONG_GROUP = re.compile(r"m[zp]{0,2}G[^FP]{0,14}$")
_GROUP_OPENS = re.compile(r"^[,&x]{0,3}z{0,2}G[^FP]{0,16}$")


def scope(v: View, k: int) -> str | None:
    """A group named with a margin: "among women", "with men by eight points", "women favour X by 10"."""
    i = v.figs[k]
    lo, hi = reasons.past_clause(v, v.lo[k], i), v.gap_end(k)
    m = _OF_GROUP_RIGHT.match(v.tags[i + 1 : hi])
    if m:
        return str(v.items[i + m.end()].value)
    if v.low(i + 1, i + 3) == "in front":
        hi = i + 1  # "in front of Roe" is no group
    stop = next((q for q in range(i + 1, hi) if v.tags[q] in ",;:(-" or reasons.opens(v, q, hi)), hi)
    if (own := among(v, i + 1, min(stop, i + 9))) is not None:
        return own[0]  # "a 14-point deficit for her party among tenants"
    won = _WON_GROUP.search(v.tags, lo, i)
    if won and not (v.items[won.start("g")].value in PARTY_GROUPS and v.tags.find("G", lo, i) < won.start("g")):
        return str(v.items[won.start("g")].value)  # "he won women by nine points"; not "Labour led the Liberals by"
    m2 = _AMONG_GROUP.search(v.tags[lo:i])
    if m2:
        q = lo + m2.start() + v.tags[lo + m2.start() : i].index("G")
        return str(v.items[q].value)
    opens = _GROUP_OPENS.match(v.tags[lo:i])
    q = lo + v.tags[lo:i].index("G") if opens else lo
    if opens and not (v.items[q].value in PARTY_GROUPS and won is not None) and not asked_about(v, q):
        return str(v.items[q].value)
    return _subject(v, lo, i)


_NEXT_SUBJECT = re.compile(r"[,;:&(-]z{0,2}[NGp][HEMKALTVSz]")


def _subject(v: View, lo: int, i: int) -> str | None:
    """Who does what the margin tells of, behind whoever found it: "the poll found women favor Roe by", "she said men lean …"."""
    for q in range(i - 1, lo - 1, -1):
        if v.tags[q] != "G" or _NEXT_SUBJECT.search(v.tags, q + 1, i) or not _does(v, q + 1):
            continue
        before = q - 1
        while before > lo and v.items[before].word in _MOST:
            before -= 1
        said = v.items[before].word in REPORTS | _SAY or v.tags[before] in "r,:"
        if v.tags[before] == "&" and v.tags[before - 1] == "G":
            continue
        named = "N" in v.tags[q + 1 : i] or "V" in v.tags[q + 1 : i]
        if said and (named or v.items[q].value not in PARTY_GROUPS):
            return str(v.items[q].value)
    return None


_MOST = frozenset("the most more many".split())
_SAY = frozenset("say said show has had have gives gave puts finding showing".split())


def _does(v: View, q: int) -> bool:
    """Whether a verb stands at item ``q``, an adverb before it at most."""
    q += v.items[q].word.endswith("ly")
    if v.items[q].word.removesuffix("s") in POLLS:
        return False  # "the re-weighted polls put Roe ahead"
    return v.tags[q] in "VKALTSHEMD" or (v.tags[q] == "z" and not is_closed(v.items[q].word))
