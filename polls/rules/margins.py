"""Leads, nets and gaps: "leads by five points", "+11 net", "the gap was six"."""

from __future__ import annotations

import re

from polls.language.tokens import AnswerWord, roles
from polls.rules import predicates
from polls.rules.changes import WON_BY, as_change
from polls.rules.frames import CHOOSE, lead_frame, name_of, names_between, parties, statement
from polls.rules.registry import rule
from polls.rules.view import Bound, View

_MARGIN_WORD = re.compile(
    r"\b(?:lead|leads|led|leading|edge|edges|advantage|margin|gap|spread|ahead|behind|trail|trails|trailed|trailing|deficit|under ?water|above water|within|clear|separates?|divides?|net|beat|beats|beating|defeat|tops|topped|bests|difference|split|divide|favou?rs?|favou?red|prefer|preferred|trusted|over|skew|sample|bulge|cushion|win|outpac\w+|apart|outpoll\w*|trounc\w+|besting|defeating|upper hand)\b"
)


_LEADS = re.compile(r"\b(?:lead|leads|edge|advantage|margin|net|spread|skew|bump|swing|gap|points?|pts)\b")
_NET = re.compile(r"\bnet\b|\bunder ?water\b|\babove water\b|\bnegative$|\bnegative rating\b|\bpositive rating\b")


def _signed_answer(v: View, k: int, answer: str, value: float) -> Bound:
    flip = {
        "favorable": "unfavorable",
        "approve": "disapprove",
        "support": "oppose",
        "unfavorable": "favorable",
        "disapprove": "approve",
        "satisfied": "dissatisfied",
    }
    if value < 0:
        return Bound("margin.net", flip.get(answer, answer), "margin", value=abs(value))
    return Bound("margin.net", answer, "margin", value=value)


@rule("margin.lead", rank=16)
def lead(v: View, k: int) -> Bound | None:
    """Leads and nets: "leads by five", "holds a three-point edge", "+11 net points", "a 10-point margin"."""
    made = _lead(v, k)
    if made is not None and made.kind == "margin":
        _sides(v, k, made)
    return made


_AHEAD_OF = re.compile(
    r"(?:points?,? ?)?(?:(?:lead|edge|advantage|margin) )?(?:up )?(?:over|on|against|ahead of|above|clear of|better than)(?: (?:mr|mrs|ms|sen|gov|rep)\.?| (?:former|president|the|governor|senator|his|her|rival|challenger|incumbent|republican|democrat|democratic))*$"
)
_LED = re.compile(r"\b(?:lead|edge|advantage|margin|cushion) (?:over|on|against)(?: [a-z.]+){0,3}$")


_TO_THE_NEXT = re.compile(r"(?:points? )?(?:to|from)?(?: just| only| about| an?)*")


def _sides(v: View, k: int, made: Bound) -> None:
    """Names the side that a margin leaves open, where the sentence names it: "nine points ahead of Roe"."""
    i, lo, hi = v.figs[k], v.gap_start(k), v.gap_end(k)
    if made.answer == "<lead>" and made.vs is not None:
        for q in range(i + 1, len(v.items)):  # "with a lead of 10 points over Roe, Doe is the favorite"
            if v.tags[q] == "N" and v.tags[q - 1] == "," and name_of(v, q) != made.vs:
                made.answer = name_of(v, q)
                return
    if made.vs is not None or made.answer is None or made.rule in ("margin.net", "margin.gap", "margin.trail"):
        return
    before = v.bound[k - 1] if k else None
    if (
        before is not None
        and before.kind == "margin"
        and made.answer in (before.answer, predicates.SAME)
        and before.vs
        and _TO_THE_NEXT.fullmatch(v.low(lo, i))
    ):
        made.answer, made.vs = before.answer, before.vs  # "shrunk from nine points to four"
        return
    after = next((q for q in range(i + 1, min(hi, i + 9)) if v.tags[q] == "N"), None)
    if after is not None and name_of(v, after) != made.answer and _AHEAD_OF.match(v.low(i + 1, after)):
        made.vs = name_of(v, after)
        return
    named = [q for q in names_between(v, lo, i) if name_of(v, q) != made.answer]
    if named and _LED.search(v.low(lo, named[-1])):
        made.vs = name_of(v, named[-1])


# "seven points more Democrats than Republicans": of the one than of the other.
_MORE_OF = re.compile(r"(?:points? )?more (?P<a>[a-z-]+s) than (?!in\b|last\b|a\b|the\b|when\b|before\b)[a-z-]+s\b")
_PARTY_GROUPS = (None, "democrats", "republicans")
_NEXT_LED = re.compile(r"[,&]{1,2}z?(?P<n>N)(?:,[^NFPB]{1,14},)?z?bz{0,2}")
_HELD = re.compile(r"Nz{0,2}([LTz])[^NFPB;]{0,12}$")
_LEAD_NOUNS = frozenset(("lead", "edge", "advantage", "margin", "cushion"))
_DEFICIT = re.compile(r"(?:points? )?(?:[a-z-]+ ){0,2}?deficit\b")
_WITHIN = re.compile(r"\bwithin(?: just| only| about| a mere)?(?: an?)?$")
_RATED_ON = re.compile(r"\b(?:on|in)(?: [a-z]+){0,3}? (?:favou?rab\w+|approval|job|image|popularity)")
_APART = re.compile(r"\bseparated by(?: just| only| about| a mere)?(?: an?)?$")


# A lead in bare numbers: a word of leading right before, or with what it is of or by: "leads Roe by five", "the gap was six".
_BARE_LEAD = re.compile(
    r"\b(?:leads?|led|leading|ahead|up|trails?|trailed|trailing|down|behind|under ?water|gap|margin|advantage|edge|cushion|deficit)"
    r"(?:(?: [a-z'.-]+){0,6}? (?:by|of|to|is|was)(?: between)?)?(?: just| only| now| about| roughly| nearly| barely| as many as| some)?$"
)
_IT_IS = re.compile(r"\b(?:it|that|which) (?:is|was|stands at|stood at)(?: now| then| just| only| still)*$")
_SEPARATES = re.compile(r"(?:points? )?(?:separates?|separated|divides?|divided)\b")
_NAME_BY = re.compile(r"(?:^|[,;:&(x-])z{0,2}Nbz?$")


# "By a ten-point margin, voters say …", "by 12 points more voters say …"
_BY_LEFT = re.compile(
    r"(?P<first>^|[,;:(-] ?|\b(?:and|but|while|though|although) ?,? ?)?\bby (?:an? )?(?:[a-z-]+ ){0,2}(?:margin of )?(?:an? |about |almost |nearly |some )?$"
)
_THEN_PAIR = re.compile(r"(?:points? )?(?:margin)? ?[,(-]")
_STATED = re.compile(
    r"(?:points? )?(?:margin|majority|plurality)?(?:,|(?:^| )(?:that|more|most|fewer|voters|people|respondents|adults|americans)\b)"
)


_LEADING_BY = re.compile(
    r"\b(?:up|ahead|leads?|led|leading|down|trails?|behind|edges?|wins?|lead of|by|beats?|advantage of|(?:front|is ahead) of [^,]{3,40} (?:only )?by)(?: \w+){0,6}?(?: by| of)(?: just| only| about| at least| some| nearly)?$"
)
_DONE_BY = re.compile(
    r"\b(?:supported|backed|favored|opposed|viewed|seen|approved|shared|held|cited|followed|rejected|chosen|named|preferred|trusted|liked) by(?: just| only| about)?$"
)
_LEAD_OF = re.compile(r"(?:percent )?(?:edge|lead|advantage|margin|gap)\b")
_UP = re.compile(r"\bup$|\bup by$")
_OVER = re.compile(r"over\b")
_OF = re.compile(r"of\b")
_STANDING_AT = re.compile(
    r"\b(?:trailing|leading|led|leads|ahead|behind|trails?) (?:\w+ )?(?:at|with)(?: just| only| about)?$"
)
_NAME_BY_NUMBER = re.compile(r"N[^NFPB]{0,3}bz{0,2}$")
_FROM_LEAD_TO = re.compile(
    r"(?:down|up) from$|\bto$|\bfrom$|; .{0,60}\bby$|, .{0,60}\bby$|and .{0,30}\bby$|\bbetween$|^to$|^and$|before that by$"
)
_LETTERS = re.compile(r"[a-z]")
_MAY_FOLLOW_BARE = re.compile(
    r"[,.;)(:-]|points?|in\b|among|over|nationally|a (?:week|month|year)|with|as well|from|and\b|last|on\b|to\b|at\b|when|but|while|for\b|since|the other"
)
_UP_FROM = re.compile(r"\b(?:up|down) (?:from|to) ?$")
_PARTY_HOLDS = re.compile(r"(G)[HKEAWz]{1,4}$")
_OVER_PARTY = re.compile(r"[zL]{1,3}G")
_PARTY_TAKES = re.compile(r"(G)[HKEAWxz]{1,5}$")
_OWN_LEAD = re.compile(r"(?:points? )?(?:[a-z]+ )?(?:lead|advantage|edge)\b(?! over)")
_THEN_A = re.compile(r"^, an? ?(?:[a-z]+ ){0,2}$")
_NAMES_GAP = re.compile(r"[- ]?(?:lead|advantage|edge|margin|gap)\b")
_CHANGE_NOUN = re.compile(
    r"\b(?:decline|drop|fall|increase|rise|gain|change|swing|shift|improvement|loss|surge|declined|dropped|fell|rose|increased|jump)\b"
)
_RATING_NET = re.compile(r"\bnet\b|favorab|favourab|approval|under ?water|above water")
_PARTISAN_LEAD = re.compile(r"\b(democratic|republican|gop) (?:party's )?(?:advantage|lead|edge|margin)\b")
_UP_DOWN_BY = re.compile(r"\b(?:up|down|by)\b")
_POINTS_END = re.compile(r"points?\s*$")
_COMPARED = re.compile(
    r"(?:points? )?(?:higher|lower|ahead|behind|over|better|more|less|fewer|below|above|clear|up on)"
)
_NET_RIGHT = re.compile(r"(?:points? )?(?:net\b|in the red|under ?water|above water)")
_NEGATIVE = re.compile(r"negative|under ?water|in the red|unfavorable (?:rating|view)")
_BEHIND_OR_BACK = re.compile(r"(?:points? )?(?:behind|back)\b")
_WITH_NAME = re.compile(r"WN$")
_APART_RIGHT = re.compile(r"(?:points? )?apart\b")
_LEAD_NOUN = re.compile(r"(?:points? )?(?:[a-z-]+ ){0,2}?(?:lead|edge|advantage|margin|cushion|upper hand)\b")
_ANSWER_TAG = re.compile(r"[VJRS]")
_OVER_OR_AGAINST = re.compile(r"\b(?:over|against)\b")
_FOR_END = re.compile(r"\bfor$")
_OVER_LAST = re.compile(r"\b(?:over|against|on)\b[^,]*$")
_GIVES = re.compile(r"\b(?:gives?|gave|giving|shows?|showed|showing|has|had|puts?)\b")
_RIVAL_LINK = re.compile(r"\b(?:over|against|behind|ahead of|to|by)\b")
_BEHIND = re.compile(r"(?:points? )?behind\b")
_AHEAD_WORD = re.compile(r"(?:points? )?(?P<w>ahead|over|up|clear|behind|better|higher|lower|above|below)\b")
_UP_OR_DOWN_BY = re.compile(r"\b(?P<w>up|down)\b(?: by)?(?: just| only| about| nearly| some)?$")
_GAP_NOUN = re.compile(r"\bgap\b|\bdifference\b|\bspread\b|\bdivide\b")
_CHOSE_PARTY_BY = re.compile(r"[AV]z?Gz?bz{0,3}$")


def _lead(v: View, k: int) -> Bound | None:
    f = v.figure(k)
    i = v.figs[k]
    lo = v.gap_start(k)
    hi = v.gap_end(k)
    tags = v.tags
    if f.pair:
        return None
    left = v.low(max(lo, i - 14), i)
    if WON_BY.search(left) and "G" not in tags[max(lo, i - 9) : i]:
        return None  # "won by nine points": a vote, no survey
    right = v.low(i + 1, min(hi, i + 9))
    last = v.bound[k - 1] if k else None
    after_margin = last is not None and last.kind == "margin"
    if f.unit == "fraction" or (f.unit == "percent" and f.grain > 1):
        return None
    if f.unit == "percent":
        if not (
            (
                _LEADING_BY.search(
                    left,
                )
                and not _DONE_BY.search(
                    left,
                )
            )
            or _LEAD_OF.match(right)
            or (_UP.search(left) and _OVER.match(right))
        ):
            return None
        if _OF.match(right):
            return None
    if f.unit in ("bare", "percent") and _STANDING_AT.search(left):
        return None
    if f.unit == "bare":
        if not _BARE_LEAD.search(left) and not (after_margin and _IT_IS.search(left)):
            # "from a 6-point lead … to three": only after another margin
            listed = _NAME_BY_NUMBER.search(tags[lo:i]) and any(
                x is not None and x.kind == "margin" for x in v.bound[:k]
            )
            if listed:
                base = next(x for x in v.bound[:k] if x is not None and x.kind == "margin")
                who = str(v.items[lo + tags[lo:i].rindex("N")].value)
                if base.rule == "margin.trail":
                    return Bound("margin.trail", who, "margin", vs=base.vs, group=base.group)
                return Bound("margin.lead", base.answer, "margin", vs=who, group=base.group)
            if not _NAME_BY.search(tags, lo, i) and not (
                any(x is not None and x.kind == "margin" for x in v.bound[:k])
                and _FROM_LEAD_TO.search(
                    left,
                )
            ):
                return None
        if not _LETTERS.search(right) and right and right[0] not in ",.;)(:-":
            return None
        if right and not _MAY_FOLLOW_BARE.match(
            right,
        ):
            return None
        if _UP_FROM.search(left) and not after_margin:
            return None
    m = _PARTY_HOLDS.search(tags[lo:i])
    if (
        m
        and v.items[lo + m.start()].value in ("democrats", "republicans")
        and (rival := _OVER_PARTY.match(tags[i + 1 : hi]))
        and v.items[i + rival.end()].value in ("democrats", "republicans")
        and "L" in rival.group()
    ):
        return Bound("margin.lead_over", name_of(v, lo + m.start()), "margin", vs=name_of(v, i + rival.end()))
    m = _PARTY_TAKES.search(tags[lo:i])
    if m and v.items[lo + m.start()].value in ("democrats", "republicans") and _OWN_LEAD.match(right):
        return Bound("margin.lead", name_of(v, lo + m.start()), "margin")
    if f.unit == "points" and k >= 2 and _THEN_A.match(left + " ") and _NAMES_GAP.match(right):
        one, two = v.bound[k - 2], v.bound[k - 1]
        if (
            one is not None
            and two is not None
            and one.kind == two.kind == "share"
            and one.answer
            and two.answer
            and one.answer != two.answer
        ):
            ahead = one if v.figure(k - 2).value >= v.figure(k - 1).value else two
            return Bound(
                "margin.lead", ahead.answer, "margin", group=ahead.group
            )  # "45 pick the Democrat and 42 the Republican, a three-point lead"
    window_left = v.low(max(0, i - 24), i)
    cue = _MARGIN_WORD.search(left) or _MARGIN_WORD.search(right[:60])
    if f.unit == "signed":
        low = v.low(max(0, i - 30), min(len(v.items), i + 4))
        if (tags[i - 1 : i] in ("z", "Z") and v.items[i - 1].word in ("d", "r")) or v.document.lower[
            f.start - 1 : f.start
        ] in ("d", "r"):
            side = v.document.lower[f.start - 1 : f.start]
            return Bound("margin.partisan", "Democrats" if side == "d" else "Republicans", "margin", value=abs(f.value))
        said = v.bound[k - 1] if k else None
        if said is not None and said.kind == "share" and tags[v.figs[k - 1] + 1 : i] == "(":  # "Clinton 52% (+7)"
            return Bound("margin.change_signed", said.answer, "change", group=said.group)
        if _CHANGE_NOUN.search(
            v.low(max(0, v.tags.rfind(";", 0, i)), i),
        ) and not _LEADS.search(left):
            made = as_change(v, k, 1 if f.value > 0 else -1, "margin.change_signed")
            if made is not None:
                made.group = _bracket_group(v, k) or made.group
                if made.answer == predicates.SAME and last is not None and last.rule == made.rule:
                    made.answer = last.answer  # a row of brackets: "among men (-9) and women (-22)"
            return made
        if _RATING_NET.search(low):
            if "favo" not in low and "water" in low:
                low += " approv"
            rated = (
                "approve" if "approv" in low and "favo" not in low else "satisfied" if "satisf" in low else "favorable"
            )
            return _signed_answer(v, k, rated, f.value)
        party = _PARTISAN_LEAD.search(v.low(0, i))
        if party:
            return Bound(
                "margin.partisan",
                "Democrats" if party.group(1) == "democratic" else "Republicans",
                "margin",
                value=abs(f.value),
            )
        if v.document.lower[f.end - 1] in "%t":  # a share price's change: "ACME, +1.34%"
            return None
        if tags[i + 1 : i + 2] == "z" and v.items[i + 1].word not in roles() and not _LEADS.match(right):
            return None  # "plus 30 tanks"
        names = names_between(v, max(0, v.tags.rfind(";", 0, i)), i)
        if names:
            # one leader for a row of brackets: "Trump leads among whites (+14) and men (+5)"
            frame = lead_frame(v, 0, i)
            leader = frame[0] if frame and frame[0] else name_of(v, names[0])
            return Bound("margin.signed", leader, "margin", group=_bracket_group(v, k), value=abs(f.value))
        return Bound("margin.signed", predicates.SAME, "margin", group=_bracket_group(v, k), value=abs(f.value))
    if not cue and not after_margin and not _UP_DOWN_BY.search(left[-30:]) and not _POINTS_END.search(v.low(i, i + 1)):
        return None
    if (
        f.unit == "points" and not cue and not _UP_DOWN_BY.search(left[-40:]) and not _COMPARED.match(right)
    ) and not after_margin:
        return None
    # nets
    net = _NET.search(window_left[-90:]) or _NET_RIGHT.match(right)
    if net:
        low = window_left[-110:] + " " + v.low(i, i + 1) + " " + right[:40]
        negative = _NEGATIVE.search(low)
        rated = "approve" if "approv" in low and "favo" not in low else "satisfied" if "satisf" in low else "favorable"
        group = _scope(v, k)
        if negative or f.value < 0:
            return Bound(
                "margin.net",
                {"approve": "disapprove", "satisfied": "dissatisfied", "favorable": "unfavorable"}[rated],
                "margin",
                group=group,
                value=abs(f.value),
            )
        return Bound("margin.net", rated, "margin", group=group, value=abs(f.value))
    group = _scope(v, k)
    start = v.lo[k]
    semi = tags.rfind(";", start, i)
    if semi >= 0:
        start = semi + 1
    # "by a 10-point margin, more disapprove than approve"
    by = _BY_LEFT.search(left + " ")
    stating = _STATED.match(right) if by else None
    if (
        by
        and by.group("first") is not None
        and k + 2 < len(v.figs)
        and v.figure(k + 1).pair == 1
        and _THEN_PAIR.fullmatch(right)
    ):
        stated = statement(v, v.figs[k + 2] + 1, v.gap_end(k + 2), group)  # "by 40 points, 64-24, they say …"
        if stated is not None and stated[0] != predicates.SAME:
            return Bound("margin.statement", stated[0], "margin", group=stated[3])
    if by and stating and (by.group("first") is not None or not stating.group().endswith(",")):
        stated = statement(v, i + 1, hi, group)
        if stated is not None and stated[0] and stated[0] != predicates.SAME:
            vs = stated[1] if stated[2] == "pair.favor_name" else None
            return Bound("margin.statement", stated[0], "margin", group=stated[3], vs=vs)
    # "a 3-point lead for N", "lead over N", "edge over"
    if _BEHIND_OR_BACK.match(right) and (m := _WITH_NAME.search(tags[lo:i])):
        led = name_of(v, i - 1)
        front = next((name_of(v, q) for q in range(i - 2, -1, -1) if tags[q] == "N" and name_of(v, q) != led), None)
        # "with Ben Carson six points behind"
        return Bound("margin.trail", front or "<lead>", "margin", group=_scope(v, k), vs=led)
    rq = i + 1
    rname = names_between(v, rq, min(hi, rq + 9))
    before = names_between(v, start, i)
    if not before and start > lo:
        before = names_between(v, lo, i)
    both = list(dict.fromkeys(name_of(v, q) for q in before))
    if len(both) == 2 and (_APART.search(left) or _APART_RIGHT.match(right)):
        return Bound("margin.apart", both[0], "margin", group=group, vs=both[1])
    more = _MORE_OF.match(right)
    if more and f.unit == "points":
        return Bound(
            "margin.more_of", more.group("a").strip(), "margin", group=group if group not in _PARTY_GROUPS else "all"
        )
    row = _NEXT_LED.fullmatch(tags, lo, i) if after_margin else None
    if row and last is not None and last.rule in ("margin.lead", "margin.lead_over", "margin.trail"):
        who = name_of(v, row.start("n"))  # "he led Harris by one point and Buttigieg, mayor of South Bend, by two"
        if last.rule == "margin.trail":
            return Bound("margin.trail", who, "margin", vs=last.vs, group=last.group)
        return Bound("margin.lead", last.answer, "margin", vs=who, group=last.group)
    held = _HELD.search(tags, lo, i)
    if held and v.items[held.start()].word.endswith("'s") and v.items[held.start(1)].word in _LEAD_NOUNS:
        return Bound(
            "margin.lead", name_of(v, held.start()), "margin", group=group
        )  # "Roe has cut Doe's lead to four points"
    if _WITHIN.search(left) and right.startswith(("of one", "of each")):
        return None  # "within two points of each other": nobody is said to lead
    if before and (_DEFICIT.match(right) or _WITHIN.search(left)):
        loser = name_of(v, before[-1])
        if _RATED_ON.search(v.low(i + 1, hi)):
            return Bound(
                "margin.net", "unfavorable" if "favo" in v.low(i + 1, hi) else "disapprove", "margin", group=group
            )
        winner = next((name_of(v, q) for q in rname if name_of(v, q) != loser), "<other>")
        return Bound("margin.trail", winner, "margin", group=group, vs=loser)
    if len(rname) >= 2 and _SEPARATES.match(right):
        return Bound("margin.apart", name_of(v, rname[0]), "margin", group=group, vs=name_of(v, rname[1]))
    noun = _LEAD_NOUN.match(right)
    if noun and not before and (sides := parties(v, start, i)) and not _ANSWER_TAG.search(tags[sides[-1] : i]):
        if len(sides) > 1 and _OVER_OR_AGAINST.search(v.low(sides[-2], sides[-1])):
            return Bound("margin.lead", name_of(v, sides[-2]), "margin", vs=name_of(v, sides[-1]))
        rivals = parties(v, rq, min(hi, rq + 7))
        over = name_of(v, rivals[0]) if rivals and "over" in v.low(rq, rivals[0]) else None
        return Bound("margin.lead", name_of(v, sides[-1]), "margin", vs=over)
    if noun and rname:
        gap_words = v.low(rq, rname[0])
        if _FOR_END.search(gap_words):
            return Bound("margin.lead_for", name_of(v, rname[0]), "margin", group=group)
        if _OVER_LAST.search(gap_words):
            vs = name_of(v, rname[0])
            own = [q for q in before if name_of(v, q) != vs]
            his = next(
                (
                    str(v.items[q].value)
                    for q in range(i - 1, max(start - 1, i - 5), -1)
                    if tags[q] == "p" and v.items[q].value
                ),
                None,
            )
            return Bound(
                "margin.lead_over",
                name_of(v, own[-1]) if own else his if his != vs and his else "<lead>",
                "margin",
                group=group,
                vs=vs,
            )
    if noun and before:
        frame0 = lead_frame(v, start, i)
        if frame0 and frame0[0] and not frame0[2] and frame0[1]:
            return Bound("margin.lead", frame0[1], "margin", group=group, vs=frame0[0])
        if frame0 and frame0[0] and frame0[1] and frame0[2] and frame0[1] == name_of(v, before[-1]):
            return Bound("margin.lead", frame0[0], "margin", group=group, vs=frame0[1])
        gave = _GIVES.search(v.low(start, i))
        pick = before[-1]
        if not gave and len(before) > 1 and v.items[before[-1]].word.endswith("'s"):
            pick = before[-1]
        return Bound("margin.lead", name_of(v, pick), "margin", group=group)
    frame = lead_frame(v, start, i)
    if frame is None or (frame[0] is None and frame[1] is None):
        wide = lead_frame(v, max(0, lo if start > lo else start), i)
        frame = wide or frame
    if frame is not None:
        n1, n2, leads = frame
        if n2 in ("Democrats", "Republicans") and n1 in v.names.people and leads:
            n1 = predicates.SIDES[n2]  # "polls show them leading Republicans by five points"
        if n2 is None and rname and _RIVAL_LINK.search(v.low(rq, rname[0])) and name_of(v, rname[0]) != n1:
            n2 = name_of(v, rname[0])
        if _BEHIND.match(right):
            leads = False
        if leads:
            return Bound("margin.lead", n1 or "<lead>", "margin", group=group, vs=n2)
        return Bound("margin.trail", n2 or ("<other>" if n1 else "<lead>"), "margin", group=group, vs=n1)
    m3 = _AHEAD_WORD.match(right)
    if m3 and before:
        if m3.group("w") in ("behind", "lower", "below"):
            vs = name_of(v, before[0])
            other = next((name_of(v, q) for q in rname if name_of(v, q) != vs), None)
            return Bound("margin.trail", other or "<other>", "margin", group=group, vs=vs)
        return Bound("margin.lead", name_of(v, before[0]), "margin", group=group)
    updown = _UP_OR_DOWN_BY.search(left)
    if updown and before:
        if updown.group("w") == "down":
            other = next((name_of(v, q) for q in rname), None)
            return Bound("margin.trail", other or "<other>", "margin", group=group, vs=name_of(v, before[-1]))
        vs2 = name_of(v, rname[0]) if rname and "over" in v.low(rq, rname[0]) else None
        return Bound("margin.lead", name_of(v, before[-1]), "margin", group=group, vs=vs2)
    if _GAP_NOUN.search(right[:40] + " " + left[-40:]):
        if len(both) == 2:
            return Bound("margin.apart", both[0], "margin", group=group, vs=both[1])
        g = next((str(v.items[q].value) for q in range(i + 1, min(hi, i + 10)) if tags[q] in "GN"), None)
        return Bound("margin.gap", g or predicates.SAME, "margin", group="all" if g else None)
    m = _CHOSE_PARTY_BY.search(tags[start:i])
    if m and v.items[start + m.start()].word in CHOOSE:  # "rural voters backed Republicans by 33 points"
        party_at = start + m.start() + m.group().index("G")
        if v.items[party_at].value in ("democrats", "republicans"):
            subjects = range(start + m.start() - 1, start - 1, -1)
            asked = next((str(v.items[q].value) for q in subjects if tags[q] == "G"), None)
            return Bound(
                "margin.lead",
                name_of(v, party_at),
                "margin",
                group=asked or (group if group != v.items[party_at].value else None),
            )
    for q in range(i - 1, max(start - 1, i - 16), -1):
        if tags[q] in "VR" and isinstance(v.items[q].value, AnswerWord):
            answer = v.items[q].value.name
            obj = names_between(v, q + 1, i)
            if answer == "support" and obj:
                return Bound(
                    "margin.favor",
                    name_of(v, obj[0]),
                    "margin",
                    group=group,
                    vs=name_of(v, obj[1]) if len(obj) > 1 else None,
                )
            return Bound("margin.answer", answer, "margin", group=group)
    if before:
        return Bound("margin.lead", name_of(v, before[-1]), "margin", group=group)
    if cue or after_margin:
        return Bound("margin.same", predicates.SAME, "margin", group=group)
    return None


_WON_GROUP = re.compile(r"[zLTK](?P<g>G)bz{0,2}$")


def _bracket_group(v: View, k: int) -> str | None:
    i = v.figs[k] - 1
    if i >= 0 and v.tags[i] == "(":
        i -= 1
        if i >= 0 and v.tags[i] in "Gg":
            return str(v.items[i].value)
    return None


_OF_GROUP_RIGHT = re.compile(r"[zLPR]{0,3}[mWi]z{0,2}G")
_AMONG_GROUP = re.compile(r"m[zp]{0,2}G[^FP]{0,14}$")
_GROUP_OPENS = re.compile(r"^[,&x]{0,3}z{0,2}G[^FP]{0,16}$")


def _scope(v: View, k: int) -> str | None:
    """A group named with a margin: "among women", "with men by eight points", "women favour X by 10"."""
    i = v.figs[k]
    lo, hi = v.lo[k], v.gap_end(k)
    m = _OF_GROUP_RIGHT.match(v.tags[i + 1 : hi])
    if m:
        return str(v.items[i + m.end()].value)
    won = _WON_GROUP.search(v.tags, lo, i)
    if won:
        return str(v.items[won.start("g")].value)  # "he won women by nine points"
    m2 = _AMONG_GROUP.search(v.tags[lo:i])
    if m2:
        q = lo + m2.start() + v.tags[lo + m2.start() : i].index("G")
        return str(v.items[q].value)
    m3 = _GROUP_OPENS.match(v.tags[lo:i])
    if m3:
        q = lo + v.tags[lo:i].index("G")
        return str(v.items[q].value)
    return None
