"""Changes: "down 6 points", "a seven-point drop", "the gain since May is six points", "extends her lead by three"."""

from __future__ import annotations

import re

from polls.language.calendars import MONTH_FORMS
from polls.language.hints import Hinted
from polls.language.quick import quick
from polls.rules import predicates
from polls.rules.changed import MOVED_UP, WENT_ASIDE, behind_share, of_another, several_moved
from polls.rules.frames import name_of, names_between
from polls.rules.hedges import ABOUT, BEFORE_NUMBER, HEDGE
from polls.rules.movements import FELL, ROSE
from polls.rules.registry import rule
from polls.rules.up_or_ahead import lead_like, no_rival, person_before
from polls.rules.view import Bound, View
from polls.rules.what_changed import as_change

_DROP = rf"(?:{FELL}|g[ai]ve(?:s|n)? up|giving up|(?:is|are|was|were|now) off(?! by)|lost|losing|los[es]|(?<!dow )(?<!nasdaq )(?<!index )(?<!market )loses|shed|worse|fewer|dropoff|drop-off|backwards?)"
# "up" of "made up" and "take up" tells no rise.
_RISE = rf"(?:(?<!made )(?<!make )(?<!makes )(?<!making )(?<!take )(?<!takes )(?<!taking )(?<!took )(?:{ROSE})|regain(?:s|ed|ing)?|bump|boost|uptick|more|swing|swung|shift(?:ed)?|movement|moved|moving|ticked|added|pick(?:s|ed|ing)? up|picked|put(?:s|ting)? on|expanding|widen(?:ed|ing)?|narrow(?:ed|ing))"
# "increasing its share by two", "cut the party's support by three": what moved stands before "by".
_OWN_SHARE = r" (?:its|their|his|her|the|[a-z]+'s) (?:[a-z-]+ ){0,3}?(?:shares?|votes?|support|standing|ratings?|scores?|popularity|backing|tally|numbers?|figures?)(?= by)"
_CHANGE_LEFT = quick(
    rf"\b(?:(?P<drop>{_DROP})|(?P<rise>{_RISE}))\b(?:(?: than [a-z' ]{{3,30}}?)?,(?= by)|{_OWN_SHARE})?(?:(?: by)? an? [a-z-]{{3,}}$|(?: (?:by|of|about|nearly|almost|just|only|roughly|another|some|a|an|over|more than|around|at least|to|from|more|full|whopping|net|further|points?|since then|significantly|sharply|slightly|back|there|as much as)){{0,4}} ?$)"
)
# "dropping at a rate of a point a year", "rose by nearly the same amount - eight points - in the towns"
_BY_WHICH = re.compile(
    rf" (?:at an? (?:[a-z]+ )?(?:rate|pace|clip|speed) of|by (?:(?:{HEDGE}) )?(?:the same|a similar|a like|an equal|as much|that)(?: amount| margin| number| measure| much)? ?[,(\u2013\u2014-])(?= |$)"
)
_UP_OR_DOWN = re.compile(
    r"\b(?P<w>up|down)(?: by)?(?: just| only| another| a further| at least| some| about| nearly)?$"
)
_NAMED_UP = re.compile(r"N[EHzZ]{0,2}dbz?a?z?z?$|N[EHzZ]{0,2}dz{0,2}$|N[EHzZ]{0,2}db?az$")
_ON_WHOM = re.compile(r"[ix][zoepLZ]{0,4}?(?:N|[zG](?=[,.;)]|$|[ixrWtm]))")
_RIVALS = re.compile(r"(?:rival|opponent|challenger|competitor|contender)s?$")
_OFF = re.compile(
    r"(?:points? )?(?:off|from) (?:[a-z.-]+ ){0,3}?[a-z-]+'s? (?:lead|support|share|standing|edge|advantage|margin|numbers?)\b"
)
_TO_SHARE = re.compile(
    rf",? ?(?:to|on|at)(?: (?:{ABOUT}|its|an?|the|new|all-time|record|lows?|highs?|(?:low|high)est[a-z-]*|of)){{0,4}}"
)
# "nine points more nurses than doctors": of the one than of the other.
MORE_OF = re.compile(r"(?:points? )?more (?P<a>[a-z-]+s) than (?!in\b|last\b|a\b|the\b|when\b|before\b)[a-z-]+s\b")
# Who lost by so much lost a vote.
WON_BY = quick(rf"\b(?:lost|lose|loses|losing|won|wins|winning)(?: [a-z-]+)? by(?: (?:{HEDGE}|an?))*$")
# "Doe extends her lead over Roe by three points": the lead changes.
_LEAD_GREW = Hinted(
    r"\b(?:(?P<less>cut|cuts|cutting|trim\w*|shr[aiu]nk\w*|narrow\w*|reduc\w+|clos(?:e|es|ed|ing)|halv\w+|whittl\w+)|expand\w*|extend\w*|widen\w*|increas\w+|gr[eo]w\w*|stretch\w*|improv\w+)"
    rf" (?:(?:his|her|its|their|the|[a-z.]+'s) )?(?:[a-z]+ )?(?:lead|advantage|edge|gap|margin)\b[^,;]{{0,40}} by(?: (?:{ABOUT}|another)){{0,2}}$"
)
# Who moves something by so much: "raised his rating by two points".
_MOVED_IT = re.compile(
    r"\b(?:(?P<less>cut|cuts|cutting|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|dent(?:s|ed|ing)?|erod(?:e|es|ed|ing)|hurt|damag(?:e|es|ed|ing))|increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|boost(?:s|ed|ing)?|lift(?:s|ed|ing)?|improv(?:e|es|ed|ing)|enhanc(?:e|es|ed|ing))"
    rf" (?:his|her|its|their|the|[a-z.]+'s) (?:[a-z]+ ){{0,3}}by(?: (?:{ABOUT}|another)){{0,2}}$"
)
_CHANGE_RIGHT = re.compile(
    rf"^[- ]?(?:(?:net|statistically significant|significant|sharp|slight|broad|total|modest|huge|dramatic|overall|remarkable|approval|favorability) )?(?:(?P<drop>{_DROP})|(?P<rise>{_RISE}))\b(?! over\b(?! (?:the |this |its |their |an? )?(?:last|past|previous|prior|(?:[a-z-]+ ){{0,2}}(?:poll|survey|study|wave)\b|(?:[a-z]+-)?(?:month|week|year|quarter)|two|three|four|five|six|twelve)))"
)
# "The drop since July is 5 points": the change is the subject.
_CHANGE_IS = re.compile(
    r"\b(?:(?P<drop>drop|fall|decline|decrease|loss|slide|slump|dip|erosion)|(?P<rise>rise|gain|increase|jump|bounce|bump|climb|improvement|surge|growth|uptick))\b"
    rf"(?: [a-z']+){{0,7}}? (?:is|was|has been|comes to|came to|amounts to|amounted to|totals|totalled|totaled)(?: (?:{ABOUT}|now|by|of))* ?$"
)


# "the Greens have gained three to stand at …"
_NAMED_ASIDE = re.compile(r"N[,(]dz?b?z?$")
_GAINED = quick(
    rf"\b(?!up\b|down\b)(?:(?P<drop>lost|shed|gave up|given up|{FELL})|(?P<rise>gained|added|put on|picked up|won back|{ROSE}))(?: by)?(?: (?:{ABOUT}|another|a further)){{0,2}}$"
)
_NAMED_GAINED = re.compile(r"N(?:,?r)?[HEM]{0,2}[zKTdiA]{1,4}$")
_IS_UP = re.compile(r"(?:\b(?:was|is|were|are|be|been|go|goes|went|gone|going)|\b(?:that|it)'s) (?P<w>up|down)$")
# "Sinn Fein, up three, is on": the change stands aside behind who changed.
_UP_ASIDE = re.compile(r"(?:^|[a-z.']),? ?[,(] ?(?P<w>up|down|off)(?: by)?(?: just| only| another)?$")
_AFTER_BARE = re.compile(
    r"$|[,.;)(]|on (?:an?|the|last|its|their|his|her|\d+|one|two|three|four)\b|on (?:"
    + MONTH_FORMS
    + r")\b|as well|among\b|too\b|again\b|and\b|while\b|to\b|since|from|in the|over the|this|compared|(?:to|on|at)(?: just| only)?$"
)
_LEAD_RIGHT = re.compile(
    r"[- ]?(?:percentage |net )?(?:[a-z-]+ )?(?:lead|gap|edge|advantage|margin|spread|deficit|cushion)\b"
)
_COMPARES = re.compile(
    r"(?:points? )?(?:higher|lower|better|worse|more|less) (?:in|than (?:mr\.? |president )?(?!last|a |the previous|the last|in |on |it |they |he |she |when|before|two|three|four|six|one)[a-z]+(?:'s)?)"
)
_COMPARED_WITH = re.compile(rf"\b(?:compared (?:to|with)|versus|vs\.?|and|but|while)(?: (?:{ABOUT}|by))*$")
_OF_GROUP = re.compile(r"z?[fmW][zp]{0,2}G")
_TO_A_LEVEL = re.compile(rf"\b(?:to|from)(?: (?:{HEDGE}|an?|the|record|below|above))*$")
_NO_CHANGE_WORD = re.compile(
    r"\b(?:more|higher|lower|fewer|over|more than|gain(?:s|ed)?|improved|moved|movement|added|picked)\b(?: \w+)?\s*$"
)
_CHANGE_NOUN = re.compile(
    r"^[- ]?(?:(?:net|sharp|slight|broad|modest) )?(?:drop|decline|decrease|increase|rise|jump|fall|dip|gain|surge|bump|bounce|leap|swing|slide)\b"
)
_UP_DOWN = re.compile(r"\bup\b|\bdown\b")
_BY_END = re.compile(rf"\b(?:{ABOUT}|by|another)?\s*$")
_MORE = re.compile(r"\bmore\b")
_FROM_A_SHARE = re.compile(
    r"^(?:points? )?(?P<w>below|above|lower than|less than|fewer than|down on|higher than|more than|up on|over) (?:the|his|her|its|their|last) (?:[a-z'-]+ ){0,3}?\d"
)
_TO = re.compile(r"\bto\b")
_TO_OR_FROM = re.compile(rf"\b(?:to|from)(?: (?:{HEDGE}))?(?: an?| the| his| her)?$")


# "the poll has Doe ten points up in Ohio": a lead; "two points up on last week" or "up at 42 per cent" is a change.
_UP_SOMEWHERE = re.compile(
    r"(?:up|down)(?:$|[.;)]|,? (?:nationally|nationwide|statewide|overall|with|among|in (?!the (?:last|past)|an? |just|under|less|recent))\b)"
)
_NAMED = re.compile(r"N[Ez]{0,2}$")
# "the six points or so that she gained": of what the number was.
_THAT_WENT = re.compile(
    r"(?:or so )?(?:that |which )?(?:he|she|it|they|(?!(?:among|of|while|whilst|and|but|as|whereas|though|although|since|after|when|with|in|to|from|on|over|for|than|because|following|or)\b)(?:(?! (?:and|but) )[a-z.' ]){2,24}?)(?: had| has| have)? (?:(?P<drop>lost|shed|dropped|surrendered)|(?P<rise>gained|regained|added|won back|picked up))\b"
)
# "down by 14 points to Roe": behind whom, where a share would tell where it has led.
_DOWN_BY = re.compile(rf"\b(?:down|behind)(?: by)?(?: (?:{BEFORE_NUMBER}))*$")
_TO_WHOM = re.compile(r"[tx][zZ]{0,3}N")
_OF_A_VOTE = re.compile(
    r"(?:points? )?(?:below|above|lower|higher|less|more)\b[^,;.]{0,50}\b(?:election (?:total|result|share)|vote share|share of the vote|finish)\b|"
    r"(?:points? )?(?:lower|higher|less|more|fewer|better|worse) than (?:it |they |he |she |the party )?(?:\w+ )?(?:in|at) [^,;.]{0,40}\belections?\b"
)


# A change that stands behind its share: "41 percent, up two", "38 percent (a two-point gain)", "45%, three points better than in May".
_BEHIND = quick(
    rf"(?:^|[,;(\u2013\u2014-]) ?(?P<w>up|down|off)(?: by)?(?: (?:{ABOUT}|another|a further|an?|full|whopping))*$"
)
_WHO_WENT = quick(
    rf"(?:%| ?per ?cent)? ?[,(\u2013\u2014-]{{1,2}} ?(?:who|which|having)(?: has| have| had)? (?!up\b|down\b)(?:(?P<drop>lost|shed|{FELL})|(?P<rise>gained|added|put on|{ROSE}))(?: by)?(?: (?:{ABOUT})){{0,2}}"
)
_BEHIND_NOUN = re.compile(rf"[,(\u2013\u2014-]{{1,2}} ?(?:(?:{ABOUT}|an?|another|which is|that is|a full|or) ?)*")
_BEHIND_WORD = re.compile(r"[a-z]+, an?")
# With what a share is compared that is its own of another time: "than in May", "on last month", "below the level of a year ago".
_OWN_PAST = (
    r"(?:(?:in|at|before|when|where|what|last|a|an|it|they|he|she|two|three|four|five|six|this|today'?s?|yesterday'?s?|immediately|just|during|after|since|ever|its|their|his|her|[\"+-]|\d"
    rf"|{MONTH_FORMS}|pre-)\b|the (?:[a-z\"-]+ ){{0,2}}?(?:time|times|levels?|figures?|scores?|shares?|results?|readings?|peak|low|lows|high|highs|record|averages?|numbers?|ratings?|nadir|mark|start|end|previous|"
    r"last|first|same|month|year|week|quarter|survey|poll|wave|one|[\"+\d-]\S*))"
)
_COMPARATIVE = quick(
    rf"^(?:points? )?(?P<w>(?P<drop>below|short of|under(?! water)|(?:lower|less|fewer|worse)(?= than)|down(?= on| from))|above|(?:higher|more|better|greater)(?= than)|up(?= on| from))(?: than| on| from)? {_OWN_PAST}"
)


def _beside(v: View, k: int) -> Bound | None:
    """A change right behind the share that changed."""
    before = v.bound[k - 1] if k else None
    f = v.figure(k)
    if before is None or before.kind != "share" or f.pair or f.value > 60 or v.figs[k] - v.figs[k - 1] > 8:
        return None
    lo, i, hi = v.gap_start(k), v.figs[k], v.gap_end(k)
    if of_another(v, lo, i, before):
        return None
    left, right = v.low(lo, i), v.low(i + 1, min(hi, i + 7))
    went = _WHO_WENT.fullmatch(left)
    if went is not None and not right.strip(".,;) ")[:1].isalpha():
        sign = -1 if went.group("drop") else 1  # "on 10, who have lost two"
        return Bound("margin.change", before.answer, "change", group=before.group, value=sign * abs(f.value))
    told = _BEHIND.search(left)
    sign = 0
    if told:
        nxt = next((v.tags[q] for q in range(i + 1, min(hi, i + 4)) if v.tags[q] not in "i"), "")
        against = right.startswith(("on ", "over ", "points on ", "points over ")) and nxt == "N"
        sign = 0 if against or _LEAD_RIGHT.match(right) else 1 if told["w"] == "up" else -1
    elif f.unit == "points" and _BEHIND_NOUN.fullmatch(left):
        m = _CHANGE_RIGHT.match(right) or _COMPARATIVE.match(right)
        sign = 0 if m is None or _OF_A_VOTE.match(right) else -1 if m.group("drop") else 1
    elif f.unit in ("points", "percent") and not v.figure(k - 1).pair and _BEHIND_WORD.fullmatch(left):
        m = _CHANGE_RIGHT.match(right) if _CHANGE_NOUN.match(right) else None
        sign = 0 if m is None else -1 if m.group("drop") else 1  # "58 percent disapprove, a one percent increase"
    if not sign:
        return None
    return Bound("margin.change", before.answer, "change", group=before.group, value=sign * abs(f.value))


_ADRIFT = re.compile(r"(?:points? )?(?:behind|adrift)(?: of)?(?= ?(?:$|[.,;)(]|the\b|in\b|among\b|and\b|him\b|her\b))")


# A second change behind "and": "up 4 points from 2012 and 7 points since", "by 9 points in towns and 8 points in cities".
_AND_SO_MUCH = re.compile(
    rf"(?:points? )?(?:(?:from|since|in|on|over|among|with|for|to) [^.;:]{{1,60}}?)?(?:,| and|, and|, but| but)(?: by)?(?: (?:{BEFORE_NUMBER}))*"
)
_WHO = re.compile(r"r[^,;:()FPB]{1,9}(?=,)")  # "9 points with people who rent, 11 points …"
# "down eight and six points respectively": the second, whose answer stands in the order of those told before.
_AND = ("and", "points and")
_RESPECTIVELY = re.compile(r"(?:of )?(?:[a-z]+ )?respectively\b")


def _goes_on(v: View, k: int, before: Bound | None) -> Bound | None:
    """A change that goes on with the one before it: of the same answer, or with "respectively" of the next one told."""
    f, i, j = v.figure(k), v.figs[k], k - 1
    if k > 1 and v.items[v.figs[j] - 1].word == "from":
        before, j = v.bound[k - 2], k - 2  # "by 11 points from 56 in the towns and by 8 points from 60 in the villages"
    if before is None or before.kind != "change" or f.unit not in ("points", "percent"):
        return None
    sign = -1 if (before.value if before.value is not None else v.figure(j).value) < 0 else 1
    words = v.low(v.figs[k - 1] + 1, i)
    if f.unit == "points" and words in _AND and _RESPECTIVELY.match(v.low(i + 1, v.gap_end(k))):
        return Bound(before.rule, predicates.SAME, "change", before.group, value=sign * abs(f.value))
    between = _WHO.sub("", v.tags[v.figs[k - 1] + 1 : i])
    if f.unit != v.figure(j).unit or not set(between).isdisjoint("SVHEMDKLTJ)"):
        return None
    if not _AND_SO_MUCH.fullmatch(words) or _LEAD_RIGHT.match(v.low(i + 1, i + 5)):
        return None
    return Bound("margin.change", before.answer, "change", value=sign * abs(f.value))


# "gained 4 points among women and lost 2 among men", "rose by nine points; among men it fell three"
_AGAIN = re.compile(r"(?:\b(?:and|but|while|then)|\bit(?: has| had)?)(?: [a-z]+ly)? (?=[a-z]+$)")


def _again(v: View, k: int, left: str) -> bool:
    """Whether a bare number goes on about whatever the change before it is of."""
    before = v.bound[k - 1] if k else None
    return before is not None and before.kind == "change" and _AGAIN.search(left.removesuffix(" by")) is not None


def _bare(v: View, k: int, left: str, right: str) -> re.Match[str] | None:
    """The word by which a number without a unit is a change: "Buttigieg was up six", with nothing after the number."""
    lo, i = v.gap_start(k), v.figs[k]
    m = (
        MOVED_UP.search(left)
        or (_UP_OR_DOWN.search(left) if several_moved(v) else None)
        or _IS_UP.search(left)
        or (
            _UP_ASIDE.search(left)
            if _NAMED_ASIDE.search(v.tags, lo, i) and v.tags[i + 1 : i + 2] in (",", ")")
            else None
        )
        or behind_share(v, k)
        or (_GAINED.search(left) if _NAMED_GAINED.search(v.tags, lo, i) or _again(v, k, left) else None)
    )
    if m is None and k + 1 < len(v.figs) and v.figure(k + 1).unit != "bare" and _TO_SHARE.fullmatch(right):
        m = _UP_OR_DOWN.search(left) or _CHANGE_LEFT.search(left)  # "Labour down two to 28 per cent"
    return None if right and not _AFTER_BARE.match(right) else m


def _then_there(v: View, k: int) -> bool:
    """Whether behind a small percentage stands where it has led: "has gained 1.5 per cent to 3.4 per cent"."""
    f = v.figure(k)
    return (
        f.value <= 15
        and k + 1 < len(v.figs)
        and v.figure(k + 1).unit == "percent"
        and v.low(v.figs[k] + 1, v.figs[k + 1]) == "to"
    )


_SINCE_THEN = re.compile(r"(?:since|from|on|over|to|in the)\b")


def _way(v: View, k: int, left: str, right: str) -> int | None:
    """Which way a number moved by the words around it, 0 where they tell something else; ``None`` where none says it moved."""
    f = v.figure(k)
    rm = _CHANGE_RIGHT.match(right)
    lm = _CHANGE_LEFT.search(left)
    if f.unit == "percent":  # "rose 1 percent" is a change; "rose to 42 percent" and "down from 41" are not
        if lm and (_TO_A_LEVEL.search(left.strip()) or (_NO_CHANGE_WORD.search(left) and not _then_there(v, k))):
            lm = None
        if lm and lm.group().startswith("pick") and not _SINCE_THEN.match(right):
            lm = None  # "with the Greens picking up 9 percent": what they get
        if rm and not _CHANGE_NOUN.match(right):
            rm = None
        if lm and not rm and _UP_DOWN.search(lm.group()) and not _BY_END.search(left):
            return None
        if lm and not rm and k and v.lo[k] > v.gap_start(k) and _MORE.search(left):
            return None
    if rm:
        return -1 if rm.group("drop") else 1
    if lm:
        return (-1 if lm.group("drop") else 1) if _told_left(v, k, lm, left, right) else 0
    return None


@rule("margin.change", rank=15, units=("percent", "points", "signed", "bare"), pair=False)
def change(v: View, k: int) -> Bound | None:
    """Changes: "down 6 points", "rose 1 percent to 42", "a 7-point drop", "an increase of 10 points"."""
    f, i, lo, hi = v.figure(k), v.figs[k], v.gap_start(k), v.gap_end(k)
    left, right = v.low(max(lo, i - 8), i), v.low(i + 1, min(hi, i + 7))
    before = v.bound[k - 1] if k else None
    beside = _beside(v, k)
    if beside is not None:
        return beside
    left = _BY_WHICH.sub(" by", left)
    if _ADRIFT.match(right) and _names_somebody(v, lo, i):
        return None  # "Doe slips a point behind": where she then stands
    if f.unit == "signed" and _A_RATING.match(right):
        return None  # "gained +41 or good satisfaction rating": where it stands
    if f.unit == "bare":
        m = _bare(v, k, left, right)
        if m is None or (m.re is _IS_UP and not right.strip(".") and person_before(v, lo, i)):
            return None  # "Doe was up 10.": a lead
        if m.re is MOVED_UP or (m.re is _UP_OR_DOWN and several_moved(v)):
            return as_change(v, k, -1 if m.group("w") == "down" else 1, "margin.change")
        if m.re is _GAINED:
            sign = -1 if m.group("drop") else 1
            if before is not None and _again(v, k, left):
                return Bound("margin.change", before.answer, "change", value=sign * abs(f.value))
            return as_change(v, k, sign, "margin.change")
    if _no_change(v, k, left, right):
        return None
    if f.unit == "points" and (went := _THAT_WENT.match(right)):
        made = as_change(v, k, -1 if went.group("drop") else 1, "margin.change")
        if made is not None and made.answer == predicates.SAME and before is not None and before.kind == "change":
            made.answer = before.answer
        return made
    words = v.low(i + 1, min(len(v.items), i + 8))
    measured = _FROM_A_SHARE.match(words) or _COMPARATIVE.match(words)
    if f.unit == "points" and not measured and _COMPARES.match(right):
        return None
    made = _set_against(v, k, left, before) or _goes_on(v, k, before) or _of_a_word(v, k, left, right)
    if made is not None:
        return made
    if grown := _LEAD_GREW.search(v.sentence, left):
        return _lead_change(v, k, -1 if grown.group("less") else 1)
    if (way := _way(v, k, left, right)) is not None:
        return as_change(v, k, way, "margin.change") if way else None
    if f.unit == "points" and measured:
        # "three points below the 41 percent measured in January", "40 below where Doe stood": no name behind changed
        down = measured.group("w").split()[0] in _DOWN
        return as_change(v, k, -1 if down else 1, "margin.change_than")
    return None


def of_range(v: View, k: int) -> Bound | None:
    """Both ends of a change that is told as a range: "a 20-30-point drop", "a drop of 20 to 30 points"."""
    j = v.figs[k + 1]
    left, right = v.low(max(v.gap_start(k), v.figs[k] - 8), v.figs[k]), v.low(j + 1, min(v.gap_end(k + 1), j + 7))
    m = (_CHANGE_RIGHT.match(right) if _CHANGE_NOUN.match(right) else None) or _CHANGE_LEFT.search(left)
    if m is None:
        return None
    sign = -1 if m.group("drop") else 1
    one = as_change(v, k, sign, "margin.change")
    if one is not None:
        value = sign * abs(v.figure(k + 1).value)
        v.bound[k + 1] = Bound(one.rule, one.answer, "change", group=one.group, value=value)
    return one


_A_RATING = re.compile(
    r"(?:or |, |\()?(?:an? )?(?:[\"']?[a-z-]+[\"']? ?[),]? ?){0,2}(?:net )?(?:satisfaction |approval |trust |favou?rability )?(?:rating|score)\b"
)
_DOWN = frozenset(("below", "under", "lower", "less", "fewer", "down", "worse", "behind", "short"))


def _names_somebody(v: View, lo: int, i: int) -> bool:
    """Whether somebody is named or meant between two items."""
    return any(t == "N" or (t == "p" and it.value) for t, it in zip(v.tags[lo:i], v.items[lo:i], strict=True))


def _no_change(v: View, k: int, left: str, right: str) -> bool:
    """Whether the words around number ``k`` tell a level, a lead, a vote or a comparison."""
    f, i, lo = v.figure(k), v.figs[k], v.gap_start(k)
    if f.pair or f.unit == "fraction" or (f.unit == "percent" and f.grain > 1):
        return True
    if MORE_OF.match(right) or WON_BY.search(left):
        return True
    if right.startswith(("up on", "up over", "down on")) and not no_rival(v, i + 1):
        return True  # "four points up on Roe"
    if (
        _DOWN_BY.search(left)
        and (led := _TO_WHOM.match(v.tags, i + 1))
        and not v.items[led.end() - 1].word.endswith("'s")
    ):
        return True  # "is down a whopping 14 points to Roe"
    if _UP_OR_DOWN.search(left.rstrip()) and (on := _ON_WHOM.match(v.tags, i + 1)) and _NAMED_UP.search(v.tags, lo, i):
        whom = v.items[on.end() - 1]
        if whom.tag == "N" or _RIVALS.match(whom.word):
            return True  # "Doe is up by at least four points on either of her rivals"
    if _LEAD_RIGHT.match(right) or _OF_A_VOTE.match(right):
        return True
    return _UP_SOMEWHERE.match(right) is not None and (
        _NAMED.search(v.tags, lo, i) is not None or (v.tags[i - 1 : i] == "p" and bool(v.items[i - 1].value))
    )


def _set_against(v: View, k: int, left: str, before: Bound | None) -> Bound | None:
    """ "Down five points, compared with three among women": another group's."""
    if before is None or before.kind != "change" or not _COMPARED_WITH.search(left):
        return None
    of = _OF_GROUP.match(v.tags, v.figs[k] + 1, v.gap_end(k))
    if of is None:
        return None
    sign = -1 if (before.value or v.figure(k - 1).value) < 0 else 1
    group = str(v.items[of.end() - 1].value)
    return Bound("margin.change", before.answer, "change", group=group, value=sign * abs(v.figure(k).value))


def _of_a_word(v: View, k: int, left: str, right: str) -> Bound | None:
    """ "The gain since May is six points", "two points off Doe's lead", "increased his approval by 2 percent"."""
    f, i, lo, hi = v.figure(k), v.figs[k], v.gap_start(k), v.gap_end(k)
    if f.unit == "points" and (told := _CHANGE_IS.search(left)):
        return as_change(v, k, -1 if told.group("drop") else 1, "margin.change")
    if f.unit == "points" and _OFF.match(right):
        off = next((q for q in range(i + 1, min(hi, i + 6)) if v.tags[q] == "N"), None)
        if off is not None:
            return Bound("margin.change", name_of(v, off), "change", value=-abs(f.value))
    if f.unit in ("percent", "points") and (moved := _MOVED_IT.search(left)) is not None and "R" in v.tags[lo:i]:
        return as_change(v, k, -1 if moved["less"] else 1, "margin.change")
    return None


def _lead_change(v: View, k: int, sign: int) -> Bound | None:
    """By how much a lead grew, of whoever has it: "Doe extends her lead over Roe by three points"."""
    made, lo, i = as_change(v, k, sign, "margin.lead_change"), v.gap_start(k), v.figs[k]
    whose = next((q for q in range(i - 1, lo - 1, -1) if v.tags[q] == "N" and v.items[q].word.endswith("'s")), None)
    whose = whose if whose is not None else next(iter(names_between(v, lo, i)), None)
    if whose is not None and made is not None:
        made.answer = name_of(v, whose)
    return made


_IS_MORE = frozenset(("higher", "lower", "more"))
_MAY_BE_A_LEVEL = frozenset("narrow narrowed narrowing widened widen widening".split())
_NO_VERB = frozenset("improvement gain off growth growing rising".split())


def _told_left(v: View, k: int, m: re.Match[str], left: str, right: str) -> bool:
    """Whether the word of change before number ``k`` says by how much, not to where or how far somebody leads."""
    percent = v.figure(k).unit == "percent"
    if not percent and (MOVED_UP.search(left) or several_moved(v)):
        return True
    w, words = (m.group("drop") or m.group("rise")).split()[0], m.group()
    if (w in _IS_MORE or w in ("up", "down")) and lead_like(v, v.gap_start(k), v.figs[k], right):
        return False
    if w in _IS_MORE and (v.figure(k).unit != "points" or (w == "more" and "by" not in words)):
        return False
    if (w in _MAY_BE_A_LEVEL and _TO.search(words)) or _TO_OR_FROM.search(left):
        return False
    return not (percent and w in _NO_VERB and (w[-3:] != "ing" or WENT_ASIDE.search(left) is None))
