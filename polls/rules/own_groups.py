"""A group in a figure's own words: right of it, or the subject left of it."""

from __future__ import annotations

import re
from functools import cache

from polls.language.narrowing import after_noun
from polls.language.quick import quick
from polls.lexicon.loader import load
from polls.rules import reasons, verbs
from polls.rules.among import ARE_FEW, IS_SEEN, among
from polls.rules.camps import PARTY_GROUPS, TWO_PARTIES
from polls.rules.counting import SHARE
from polls.rules.groups import group_right
from polls.rules.lacking import the_rest
from polls.rules.openings import stated
from polls.rules.predicates import SAME
from polls.rules.repeats import past_repeat
from polls.rules.view import Bound, View
from polls.rules.votes_of import OF_VOTE, vote_group
from polls.rules.who_clauses import relative, relative_name

_FOR_GROUP = re.compile(r",?fz?(G)")
# A group that begins the figure's part of the sentence, and one that stands right before the figure.
_SUBJECT = re.compile(r"[,&\-;zxZi\"]{0,6}(?:[zA]oz?|pEp?z?)?(G)(?![LT&]|z?[LT])")
_RIGHT_BEFORE = quick(r"(G)[HEKAMzpa,\-]{0,6}$")
# "of the Democrats", and the same words as an object: "a good view of the Democrats"
_OF_GROUP = re.compile(r"oz?(G)")
_OBJECT_OF = re.compile(r"[RVJ]z?oz?(?:G|N)")
_ITS_GROUP = re.compile(r"oz{0,2}G")
_WHO = re.compile(r"(?P<g>G),?(?:r|(?<=,)z)[^FPB,;:(]*$")
# Rules whose figures have their group near, or none.
_NEAR = ("pair", "vote", "margin", "bracket")
# "loses independents by 7 points", "winning those over 65 by a 2-point margin"
_WON = re.compile(r"[LTKVz](?P<g>G)bz{0,2}$")
# "she slipped in the youth vote, from 66 percent", "his gains with the union vote, up from 35 percent"
_CAST_BY = re.compile(r"(?P<g>G)[,(\-bWudaz]{0,6}$")
# "Most of it comes from Republicans: 70 percent …", "women are likelier to say so: 44 percent …"
_COLON = re.compile(r"(?:^[b,&\-zZx\"]{0,6}(?P<a>G)(?![LT])[^FPBG:;(]{1,28}|[moufW]z?(?P<b>G)):\"?$")
# ", and among nurses, it is": the people of the figure behind it
_OF_THE_NEXT = re.compile(r",[&x]z?m[^FPB,;:(]{1,8},")
# "of Republicans (n = 1,232), 11%"; "For Black voters the figure is 71%"
_OF = quick(r"(?:^|[;,&])z{0,2}o(?P<g>G)(?:\([^)]{1,12}\))?,$")
_FOR = quick(r"(?:^|[;,&])[zx]{0,1}f(?P<g>G),?[^NFPBG,;:(]{0,12}E[^NFPBG,;:(]{0,3}$|(?:^|[,;&])&?f(?P<h>G)$")
_PROPORTION = re.compile(rf"\b(?:{SHARE}) of $")
_WITH = re.compile(r"[,&\-;zxZ\"]{0,4}(?P<g>G)[^FPB;:(]{1,24}[,-]z{0,2}Wz{0,3}$")
# "she is the first choice for Labour voters, with 48 percent saying they would back her"
_SAYING = re.compile(r"[fW]z{0,2}(?P<g>G),?Wz{0,2}$")
_SPLIT = re.compile(r"(?:^|[,;&x])z{0,2}(?P<g>G)z{1,4},Wz{0,2}$")
# "…, with nurses overwhelmingly, at 81 percent, in the second camp"
_WITH_AT = re.compile(r",Wz?(?P<g>G)[^FPBGN;:(]{0,12},a?z{0,2}$|,Wz?(?P<h>G)a$")
_WHO_SPLIT = re.compile(r"gr(?P<said>[^,;:FPBG]{2,10}),?(?=[zLKTVA][b,]?$)")
_NEW_CLAUSE = re.compile(r"[,;][&x]?z{0,2}G[EHMDVAK]")
_NEXT_PERSON = re.compile(r"[,;]&?z?N[LTKVAS]")
_AGED = frozenset(("age", "ages", "aged", "under", "over", "between"))
# A group after "for" is whose rating it is; where votes are told it may be whom they are for.
_CAST = re.compile(r"(?:share )?of (?:the |all |all the )?(?:votes|ballots) (?:cast )?(?:by|from|among) (?:the )?")
_TURNS = re.compile(r"but|most|least|[a-z]{3,}est")  # "narrowest in the suburbs, 31 percent"
_RATINGS = frozenset(("approve", "disapprove", "favorable", "unfavorable", "right direction", "wrong track"))
_OWN_SUBJECT = re.compile("z{0,2}G[zZ]?[VSAEHMD]")
# "on pensioners, where she leads by 18 points", "with the young, among whom he is at 31 percent"
_WHERE = re.compile(r"(?P<g>G),?(?:z|[mo]r|[mo]z)[^;:(FPBGg]{0,16}$")
# A clause of time tells when it was asked, not of whom: "in 2010, when Democrats lost the House, 40% said".
_WHEN_THEY = re.compile(
    r"[^;]{0,30}\b(?:when|after|before|since|until|as) [a-z ]{3,30}\b(?:lost|lose|won|win|controlled|took|regained|gained|held|were in|retook|captured|seized|had)\b"
)


@cache
def _modifiers() -> dict[str, str]:
    groups = load("groups")
    nouns = set(groups["head"].values())  # "strong support" is nobody's
    return {w: name for w, name in groups["modifier"].items() if name in nouns}


# Rules whose answer is the whole clause before the figure, whoever it names.
_STATED_BEFORE = frozenset(("share.inverted", "share.view_of", "share.quote_to"))
# Who they are tells what they answered: "supporters are outnumbered: 33 percent for, 45 percent against".
_SIDES = frozenset("supporters opponents backers critics proponents detractors".split())


def own_group(v: View, k: int, b: Bound, lead: str | None, lead_end: int) -> str | None:
    """The group in the words of number ``k``; ``lead``, which ends at item ``lead_end``, opens the sentence and is no figure's own."""
    f = v.figs[k]
    hi = v.hi[k] if v.hi[k] > f else v.gap_end(k)
    where = _where(v, k) or _of_that_share(v, k)
    if where is not None:
        return where
    if v.tags[f - 1 : f] == "(" and f > 2 and v.items[f - 3].word == "those" and (rest := the_rest(v, f - 2, f)):
        return rest[0]  # "… are keener (61%) than those without (48%)"
    area = _area_right(v, k, b)
    if area is not None:
        return area
    if v.tags[f + 1 : f + 2] == "o" and _asked_about(v, k):
        return None
    right = _right(v, k, b, hi)
    if right is not None:
        return right
    got = among(v, f + 1, _reach(v, k, b, hi), free=b.rule == "share.phrase")
    if got is not None and "F" not in v.tags[f + 1 : got[1]]:
        return None if b.rule == "share.gapped" and str(b.answer).lower().endswith(got[0]) else got[0]
    if b.rule in _STATED_BEFORE:
        return None  # "landlords should pay, say 54 percent": they are in what is said
    lo = v.lo[k]
    if k and (_NEW_CLAUSE.match(v.tags, v.gap_start(k), f) or _OF_THE_NEXT.search(v.tags, v.gap_start(k), f)):
        lo = v.gap_start(k)  # "…, and men's is down five points": however far the words of the figure before reach
    if b.kind == "margin":
        lo = reasons.past_clause(v, lo, f)
    clause = max(v.tags.rfind(";", lo, f), v.tags.rfind(":", lo, f)) + 1
    if _OWN_SUBJECT.match(v.tags, clause, f) if v.tags[clause - 1] == ":" else "G" in v.tags[clause:f]:
        lo = max(lo, clause)
    got = among(v, lo, f, last=True)
    if got is not None and not (lead is not None and got[1] == lead_end):
        return got[0]
    left = _area_left(v, k, b, lo)
    if left is not None:
        return left
    if b.rule.startswith("label.") and v.items[lo].word.endswith("ing"):
        return None  # "Making drug companies tell their prices: 86 percent": what is proposed
    if b.rule == "bracket.phrase" and v.tags[f - 2 : f] == "G(":
        return None  # "helping farmers (45 percent)": they end the answer
    if lead is not None and lead_end <= f:
        lo = max(lo, lead_end)  # what narrows the group that opens the sentence is none of its own
    name = _beside(v, k, b, lo) or _subject(v, k, b, lo)
    measured = b.rule == "share.measured" and str(b.answer).endswith(f" in {name}")  # "trust in doctors is at 71"
    return None if measured or name in _SIDES else name


def _of_that_share(v: View, k: int) -> str | None:
    """Whom a share of a share counts: "of the 42% who have used one, 60% say it distracted them"."""
    if not k or v.tags[v.figs[k - 1] + 1 : v.figs[k - 1] + 2] != "r":
        return None
    before, f = v.figs[k - 1], v.figs[k]
    if v.low(max(0, before - 2), before) not in ("of the", "among the") or f - before > 14:
        return None
    return (
        relative_name(v.low(before + 2, f).rstrip(" ,"))
        if v.tags[before + 2 : f].rstrip(",z").count(",") == 0
        else None
    )


def _where(v: View, k: int) -> str | None:
    """The people or the area before "where" or "whom" right before the figure: "in rural areas, where three-quarters …"."""
    f, since = v.figs[k], v.gap_start(k)
    q = next((q for q in range(f - 1, max(since, f - 5) - 1, -1) if v.items[q].word == "where"), -1)
    if q < 1 or "," in v.tags[q:f]:
        return None
    end = q - 1 if v.tags[q - 1] == "," else q
    if v.tags[end - 1] == "G":
        return str(v.items[end - 1].value)
    p = next(
        (p for p in range(end - 1, max(since, end - 6) - 1, -1) if v.items[p].word in ("in", "within", "across")), -1
    )
    if p < 0:
        return None
    stop, names = after_noun(v.document.lower, max(0, v.items[p].start - 1))
    return " ".join(names) if names and stop >= v.items[end - 1].end else None


def _area_right(v: View, k: int, b: Bound) -> str | None:
    """An age or an area behind the figure: "61 percent ages 26 to 34", "30 percent in cities"."""
    f = v.figs[k]
    aged = b.kind == "share" and f + 1 < len(v.items) and v.items[f + 1].word in _AGED
    if aged and (ages := after_noun(v.document.lower, v.items[f].end)[1]):
        return " ".join(ages)  # "including 61 percent ages 26 to 34"
    if b.rule.startswith(("share.said_same", "share.did")):
        for q in range(f + 2, v.hi[k]):
            if v.tags[q] in ",;:.(" or v.tags[q] in "FPB":
                break
            if v.items[q].word in ("in", "across") and (where := after_noun(v.document.lower, v.items[q].start - 1)[1]):
                return " ".join(where)  # "51 percent felt this way in the suburbs"
    if v.items[f + 1 : f + 2] and v.items[f + 1].word == "elsewhere" and b.kind == "share":
        return "elsewhere"  # "61 percent in the capital and 44 percent elsewhere"
    apart = b.kind != "share" and v.tags[f - 1 : f] in ("-", ",") and v.tags[f + 1 : f + 2] == v.tags[f - 1]
    end = f + apart  # "by as much - 8 points - in cities"
    if v.tags[end + 1 : end + 2] == "i" and (where := after_noun(v.document.lower, v.items[end].end)[1]):
        return " ".join(where)  # "30 percent in cities"
    again = past_repeat(v, k) if b.kind == "share" else 0
    placed = again and again < len(v.items) and v.items[again].word in ("in", "across")
    if placed and (where := after_noun(v.document.lower, v.items[again].start - 1)[1]):
        return " ".join(where)  # "one in four (22.8%) in remote areas"
    if (
        b.kind == "share"
        and v.tags[f + 1 : f + 3] == "Ri"
        and v.items[f + 2].word == "in"
        and (where := after_noun(v.document.lower, v.items[f + 1].end)[1])
    ):
        return " ".join(where)  # "30 percent approval in rural areas"
    return None


def _right(v: View, k: int, b: Bound, hi: int) -> str | None:
    """The people right behind the figure: "of Republicans", "for Republicans", "(45%) of women", "82 percent (men)"."""
    f = v.figs[k]
    if v.tags[f + 1 : f + 4] == "(G)" and b.kind == "share":
        return str(v.items[f + 2].value)
    if (b.kind == "share" and b.rule != "share.of_vote" and v.tags[f + 1 : f + 2] in ("o", "G", "g")) or v.tags[
        f + 1 : f + 3
    ] == ")o":
        name, _ = group_right(v, f + 1, hi)
        if name is not None:
            return name
    cast = _CAST.match(v.low(f + 1, min(len(v.items), f + 10)))
    by = next((q for q in range(f + 1, min(len(v.items), f + 10)) if v.tags[q] == "G"), -1) if cast else -1
    if cast and by > 0 and v.items[by].start <= v.items[f + 1].start + cast.end():
        return str(v.items[by].value)  # "60 percent of the votes cast by nurses"
    whose = _FOR_GROUP.match(v.tags[f + 1 : f + 5])
    told = b.answer in _RATINGS or (b.rule == "share.same" and b.answer == SAME)
    if whose and v.tags[f + 1] == ",":  # "71%, for white ones 64%": the next figure's
        rest = v.tags[f + whose.end() + 1 : v.gap_end(k) + 1]
        told = told and not any(t in "FB" for t in rest.split(",", 1)[0])
    if whose and b.kind == "share" and told and not v.figure(k).pair:
        return str(v.items[f + whose.end()].value)  # "80 percent for Republicans"
    if b.kind == "share" and v.tags[f + 1 : f + 3] == "iG" and v.items[f + 1].word == "in":
        return str(v.items[f + 2].value)  # "and 25 percent in those earning less"
    j = past_repeat(v, k) or (f + 2 if v.tags[f + 1 : f + 3] == "-o" else 0)
    if b.kind == "share" and j and v.tags[j : j + 1] in ("o", "G"):
        name, _ = group_right(v, j, v.gap_end(k + 1) if past_repeat(v, k) else v.gap_end(k))
        return name
    return None


def _reach(v: View, k: int, b: Bound, hi: int) -> int:
    """How far behind the figure "among …" may stand and still be its own."""
    f = v.figs[k]
    hi = next((q for q in range(f + 1, hi) if v.tags[q] == ";" or v.low(q, q + 2) == ", including"), hi)
    if b.kind != "share":
        hi = next((q for q in range(f + 1, hi) if reasons.opens(v, q, hi)), hi)
    if b.kind == "change":
        hi = next((q for q in range(f + 1, hi) if v.tags[q] in ",;"), hi)
    if (other := _OF_THE_NEXT.search(v.tags, f + 1, v.gap_end(k))) is not None:
        hi = min(hi, other.start())
    near = b.kind != "change" and b.rule.startswith(_NEAR)
    if near and b.kind == "margin":  # "12 points ahead of all of his rivals among independents"
        hi = min(hi, next((q for q in range(f + 1, hi) if v.tags[q] in ",;:(-"), hi), f + 16)
    elif near:
        hi = min(hi, f + 9)
        if b.rule.startswith("vote.") and (other := _NEXT_PERSON.search(v.tags, f + 1, hi)):
            hi = other.start()  # "to Roe's 3, and Doe edges Roe with women"
    return hi


def _area_left(v: View, k: int, b: Bound, lo: int) -> str | None:
    """The group or area that opens the figure's part of the sentence: "of women, 43%", "but in the suburbs he is at 43%"."""
    f = v.figs[k]
    left = v.tags[lo:f]
    for found in (_OF.search(left), _FOR.search(left) if b.kind == "share" else None):
        if found:
            return str(v.items[lo + max(found.start(g) for g in found.re.groupindex)].value)
    apposed = v.tags[f - 1] == ","  # "…, and lowest in the suburbs, 31 percent"
    for q in range(f - 1, (v.gap_start(k) if apposed else lo) - 1, -1):
        opens = (
            v.items[q].word == "in"
            and v.items[q - 1].word != "unlike"
            and (q == lo or v.tags[q - 1] in ",;:&x" or _TURNS.fullmatch(v.items[q - 1].word))
        )
        if opens and (area := after_noun(v.document.lower, max(0, v.items[q].start - 1))[1]):
            return " ".join(area)  # "but in the battlegrounds he was at 48 percent"
    for q in range(f - 1, lo, -1):
        label = v.tags[q] == "G" and v.items[q - 1].word == "in"
        if label and not _LABELS.isdisjoint(v.document.lower[v.items[q].start : v.items[q].end].split()):
            return str(v.items[q].value)  # "approval stayed high in class D, with 68 percent"
        if v.items[q].word == "in" and v.tags[q - 1] in "RJLTN":
            area = after_noun(v.document.lower, v.items[q - 1].end)[1]
            if area:
                return " ".join(area)  # "approval in the suburbs is 34 percent"
        if v.tags[q] == "G" and v.document.lower[v.items[q].end - 1] == "'" and v.tags[f - 1] == "W":
            return str(v.items[q].value)  # "she was Democrats' favorite, with 28%"
    return None


_KINDS = frozenset(("net", "gross", "overall", "job"))
_LABELS = frozenset("class classes bracket group cohort tier segment category".split())


def _beside(v: View, k: int, b: Bound, lo: int) -> str | None:
    """Whose support, vote or view it is: "Black support rose by 9 points", "women, who favor it by 12"."""
    f = v.figs[k]
    left = v.tags[lo:f]
    # "Black support increased by 9 points", "GOP approval at 80"
    r = left.rfind("R")
    r -= r > 1 and v.items[lo + r - 1].word in _KINDS  # "rural net approval"
    if r > 0:
        word = v.items[lo + r - 1].word
        if word in _modifiers() and v.document.lower[v.items[lo + r - 1].end - 2 : v.items[lo + r - 1].end] != "'s":
            return _modifiers()[word]
    if v.tags[f - 3 : f] == "G(a":
        return str(v.items[f - 3].value)  # "Republican women (at 28%)"
    part = v.low(lo, f)
    since = v.gap_start(k)
    where = _WHERE.search(v.tags, since, f) if " where " in (said := v.low(since, f)) or " whom " in said else None
    if where and _opens_clause(v, where.end("g")):
        return str(v.items[where.start("g")].value)
    voted = OF_VOTE.search(part) if " vote" in part else None
    if voted and voted.group("g"):
        return vote_group(voted.group("g"))  # "his share of the white vote fell from 43%"
    cast = _CAST_BY.search(left)
    if cast and v.items[lo + cast.start("g")].word == "vote":
        return str(v.items[lo + cast.start("g")].value)
    won = _WON.search(left) if b.kind == "margin" else None
    if won and v.items[lo + won.start("g")].value not in PARTY_GROUPS and v.items[lo + won.start()].tag != "z":
        return str(v.items[lo + won.start("g")].value)
    colon = _COLON.search(left)
    if colon and b.kind == "share" and not b.rule.startswith(_NEAR):
        at = "a" if colon.start("a") >= 0 else "b"
        q = lo + colon.end(at)
        if not (IS_SEEN.match(said := v.low(q, f)) or ARE_FEW.match(said) or stated(v, q, f)):
            return str(v.items[lo + colon.start(at)].value)
    if lo and v.tags[lo - 1 : lo + 2] == "G,r" and v.items[lo + 1].word == "whose":
        return str(v.items[lo - 1].value)  # "driven by nurses, whose support jumped to 55 percent"
    if v.tags[f - 1] in "a," and (with_at := _WITH_AT.search(v.tags, since, f)) and not v.figure(k).pair:
        return str(v.items[max(with_at.start("g"), with_at.start("h"))].value)
    pick = _SAYING.search(v.tags, since, f) if v.tags[f - 1] in "Wz" and v.tags[f + 1 : f + 2] == "S" else None
    if pick and v.items[f + 1].word.endswith("ing") and v.items[pick.start("g")].value not in PARTY_GROUPS:
        return str(v.items[pick.start("g")].value)
    who = _WHO.search(left) or _WITH.match(left) or _SPLIT.search(v.tags, since, f) or _differ(v, lo, f)
    if (
        who
        and who.re is _WHO
        and left[who.end("g") : who.end("g") + 2] == ",z"
        and v.items[lo + who.end("g") + 1].word != "whose"
    ):
        who = None
    if who is not None and who.re is _SPLIT:
        return str(v.items[who.start("g")].value)  # "and tenants evenly split, with 52 percent for"
    if who and not IS_SEEN.match(v.low(lo + who.end("g"), f)):
        return str(v.items[lo + who.start("g")].value)  # "men are split, with 48 percent for"
    return None


def _differ(v: View, lo: int, f: int) -> re.Match[str] | None:
    """People who are told to differ, before "with" and their figure: "it found that women were keener, with 61% …"."""
    told = _TOLD_WITH.match(v.tags, lo, f)
    if told is None or not _COMPARED.search(v.low(lo + told.end("g") - told.start(), f)):
        return None
    return _TOLD_WITH.match(v.tags[lo:f])


_TOLD_WITH = re.compile(r"[^FPBGg;:(,]{1,16}[SA]r?z{0,2}(?P<g>G)[^FPB;:(]{1,24}[,-]z{0,2}Wz{0,3}$")
_COMPARED = re.compile(r"\b(?:more|less|fewer|most|least|higher|lower|better|worse|[a-z]{3,}(?:ier|est)|keener)\b")


def _opens_clause(v: View, q: int) -> bool:
    """Whether a clause of place begins at item ``q``: ", where …", "among whom …"."""
    if v.tags[q] == ",":
        q += 1
    return v.items[q].word == "where" or (v.items[q].word in ("among", "of", "with") and v.items[q + 1].word == "whom")


def _subject(v: View, k: int, b: Bound, lo: int) -> str | None:
    """A group as the subject: "nurses gave her 41 percent", "drivers firmly rejected it at 77 percent"."""
    f = v.figs[k]
    left = v.tags[lo:f]
    if _WHEN_THEY.match(v.low(lo, f)):
        return None
    for q in range(lo + 1, f):
        if (
            v.tags[q] == "G"
            and v.tags[q - 1] in "zo"
            and _PROPORTION.search(v.document.lower, max(0, v.items[q].start - 24), v.items[q].start)
        ):
            return str(v.items[q].value)  # "the percentage of Republicans supporting it is up nine points"
    m = _SUBJECT.match(left)
    if m and _no_subject(v, lo + m.start(1), f):
        return None
    if m and m.start(1) and v.items[lo + m.start(1) - 1].word in _OBJECT_AFTER:
        return None
    of = lo + m.start(1) - (1 if m.start(1) and left[m.start(1) - 1] == "o" else 2) if m else 0
    if of > lo and v.tags[of] == "o" and (v.items[of - 1].word in POLLS or v.items[of - 1].word.endswith("ing")):
        return None  # "the survey of doctors found that 61 percent …", "the counting of votes"
    if m and (ARE_FEW.match(said := v.low(lo + m.end(1), f)) or _THAT_POLLS.search(said)):
        return None
    by = m is not None and v.tags[lo + m.end(1) : f].strip("z") == "b" and not _by_others(v, k)
    if m and (by or IS_SEEN.match(v.low(lo + m.end(1), f))):
        return None  # "the Democrats are seen in a better light (43 percent favorable)": they are asked about
    if m and m.start(1) and v.items[lo + m.start(1) - 1].word.endswith("ing"):
        return None  # "barring people on the list gained 72 percent": a proposal's object
    if (m and b.kind != "margin") or (m and v.items[lo + m.start(1)].value not in TWO_PARTIES):
        name = str(v.items[lo + m.start(1)].value)
        rel, _ = relative(v, lo + m.end(1), f)
        return f"{name} {rel}" if rel else name
    m = _WHO_SPLIT.search(left) if b.kind != "change" and b.rule.startswith(("pair.", "margin.")) else None
    if m is not None and not verbs.is_closed(v.items[lo + m.end("said")].word):
        rel = relative_name(v.low(lo + m.start("said"), lo + m.end("said")))
        return rel or None  # "those who had seen it split 59-38"
    m = _RIGHT_BEFORE.search(left)
    if m and _no_subject(v, lo + m.start(1), f):
        return None
    if (
        m
        and b.kind == "share"
        and b.rule.startswith("share.")
        and not v.items[lo + m.start(1) - 1].word.endswith("ing")
        and v.items[lo + m.start(1) - 1].word not in _OBJECT_AFTER
    ):
        return str(v.items[lo + m.start(1)].value)
    return None


def _by_others(v: View, k: int) -> bool:
    """Whether the figure before tells by how many others do it: "women back it by 62 percent and men by 53"."""
    before = v.bound[k - 1] if k else None
    return before is not None and before.group not in (None, "all") and v.tags[v.figs[k - 1] - 1] == "b"


def _no_subject(v: View, q: int, f: int) -> bool:
    """Whether people named at item ``q`` are asked about: "support for nurses", "a ban on landlords", "nurses' strikes", "… , 61% say", "…, which 61% want"."""
    said = v.tags[f + 1 : f + 2] == "S" and v.tags[f + 2 : f + 3] in ("", ".", ",", '"', "i") and "," in v.tags[q:f]
    before = v.items[q - 1].word if q else ""
    about = q > 1 and ((before == "for" and v.tags[q - 2] == "R") or (before == "on" and v.tags[q - 2] == "z"))
    about = about or stated(v, q + 1, f) or v.items[f - 1].word in ("which", "something")
    theirs = v.document.lower[v.items[q].end - 1] == "'" and v.tags[q + 1] == "z"
    return said or about or (theirs and _MEASURES.isdisjoint(i.word for i in v.items[q + 1 : q + 4]))


# "farmers will recall that the last polls had it at 61 percent": whoever the polls asked
_THAT_POLLS = re.compile(r"\b(?:that|how) (?:[a-z]+ ){0,4}(?:polls?|surveys?|pollsters)\b")
# What of people's own is measured: "women's share", "nurses' figure".
_MEASURES = frozenset(
    "share figure number rate level score rating ratings views view opinion opinions confidence trust mood own net choice pick"
    " favorite favourite preference support".split()
)
# Words behind which a group is no subject: "asked about women, 44 percent …", "keener than men, …".
POLLS = frozenset("survey poll study sample panel census series round wave lot kind sort".split())
_OBJECT_AFTER = frozenset(
    "about regarding concerning over against than toward towards including between whether if".split()
)


def _asked_about(v: View, k: int) -> bool:
    """Whether "of the Democrats" repeats the object of the figure before: "41% like the Republicans, 38% the Democrats"."""
    f = v.figs[k]
    m = _OF_GROUP.match(v.tags[f + 1 : f + 4])
    if not m or not k or v.tags[f + m.end() + 1 : f + m.end() + 2] not in (",", ".", ";", ")", "&", "i", ""):
        return False
    if v.items[f + m.end()].value not in PARTY_GROUPS:
        return False
    gap = v.tags[v.figs[k - 1] + 1 : f]
    return bool(_OBJECT_OF.search(gap)) and not _ITS_GROUP.match(gap)
