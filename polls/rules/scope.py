"""The group in whose scope a figure stands: "Among women, …", a subject before it, what the clause before named."""

from __future__ import annotations

import re
from functools import cache

from polls.language.hints import Hinted
from polls.language.narrowing import after_noun
from polls.language.phrases import OPENING
from polls.lexicon.loader import load
from polls.rules import objects
from polls.rules.groups import group_right, relative, relative_name, to_who
from polls.rules.openings import before_colon, within
from polls.rules.respective import respective
from polls.rules.shares import OF_VOTE, past_repeat, vote_group
from polls.rules.view import RATED, Bound, View

_BASE_WORD = Hinted(
    r"\b(?:overall|over all|in all|in total|of all|nationally|nationwide|all respondents|the public|on average)\b"
)


@cache
def _modifiers() -> dict[str, str]:
    groups = load("groups")
    nouns = set(groups["head"].values())  # "strong support" is nobody's
    return {w: name for w, name in groups["modifier"].items() if name in nouns}


def _among(v: View, i: int, j: int, last: bool = False) -> tuple[str, int] | None:
    """The group of an "among …" or "with …" phrase in items ``i`` to ``j``, relative clause and all, and its end."""
    found = None
    for m in _AMONG.finditer(v.tags[i:j]):
        q = i + m.start(1)
        if v.tags[i + m.start()] == "W" and v.tags[q] == "g":
            continue
        if v.items[q].word in _OFFICIALS or _counted(v, q):
            continue
        name, end = str(v.items[q].value), to_who(v, q + 1)
        if v.tags[i + m.start()] == "W" and _IS_SEEN.match(v.low(end, j)):
            continue
        if end < j and v.tags[end] == "r" and v.items[end].word in ("who", "whose", "that"):
            stop = next((r for r in range(end, j) if v.tags[r] in ",;" or v.tags[r] in "FPB"), j)
            rel, main = relative(v, end, stop)
            if rel:
                stop = main
            else:
                rel = relative_name(v.low(end + 1, stop))
            if rel:
                name, end = (rel if name == "all" else f"{name} {rel}"), stop
        found = (name, end)
        if not last:
            break
    return found


# Who is asked about rather than asked, but in a survey of them: "the best rating of the six mayors tested".
_OFFICIALS = frozenset(("leaders", "lawmakers"))


def _counted(v: View, q: int) -> bool:
    """Whether a group is a few counted ones: "among the five groups tested"."""
    return q > 1 and v.items[q - 2].word == "the" and v.low(q - 1, q) in _COUNTS


_COUNTS = frozenset("two three four five six seven eight nine ten dozen".split())


def scope(v: View) -> None:
    """Gives each figure without a group the group its part of the sentence names."""
    if not v.figs:
        return
    tags = v.tags
    v.tags = objects.without(v) if "G" in tags else tags
    _scope(v)
    v.tags = tags


def _scope(v: View) -> None:
    n = len(v.figs)
    lead: str | None = None
    lead_end = -1
    first = v.figs[0]
    # "Among women, …": a scope that opens the sentence holds for all of it
    m = _LEADS.match(v.tags)
    if m and m.end() < first:
        got = _among(v, m.end(), first)
        if got and got[0] != "all":
            lead, lead_end = got
    if lead is None and (inner := _INNER_LEAD.search(v.tags, 0, first)):
        got = _among(v, inner.end(), first)  # "shows that among men, Doe has 52 percent and Roe 41"
        if got and got[0] != "all" and v.tags[got[1] : got[1] + 1] == ",":
            lead, lead_end = got
    topic = before_colon(v, first) if lead is None else None
    if topic is not None:
        lead, lead_end = topic
    m = _OPENS.match(v.tags)
    if m and m.end() <= first and v.items[m.start("by")].word in OPENING | {"for", "within", "inside", "among"}:
        lead, lead_end = str(v.items[m.start("g")].value), m.end("g")
    if lead is None and (area := _IN_AREA.match(v.document.lower, v.items[0].start)):
        end, where = after_noun(v.document.lower, area.end())
        if where and v.document.lower[end : end + 1] == "," and end <= v.items[first].start:
            lead, lead_end = " ".join(where), 0  # "In small towns, for example, 52 percent …"
    m = _OF_WHO.match(v.tags) or _THEN_OF_WHO.search(v.tags, 0, first)
    if m and m.end() < first:  # "Of those who had been treated badly, 25% said …"
        q = m.end() - 1
        stop = next((r for r in range(q, first) if v.tags[r] in ",;"), first)
        rel = relative_name(v.low(q + 1, stop))
        if rel:
            base = str(v.items[q - 1].value)
            lead, lead_end = (rel if base == "all" else f"{base} {rel}"), stop
    counted = within(v)
    carried: str | None = None
    outside: list[str | None] = []  # what was carried before each open bracket
    for k in range(n):
        b = v.bound[k]
        before = v.bound[k - 1] if k else None
        if b is None:
            continue
        f = v.figs[k]
        gap = v.tags[v.gap_start(k) : f]
        if ")" in gap and outside:
            carried = outside.pop()  # "(as opposed to 36 percent of Democrats) and 55 percent favor": the ones before
        opened = gap.rfind("(")
        if opened >= 0 and ")" not in gap[opened:] and gap[opened + 1 :].strip("z"):
            outside.append(carried)
        if (
            b.rule in ("list.side", "pair.camps", "share.made_up") and b.group == "all"
        ):  # the name is the answer, no group
            continue
        if b.rule.startswith("bracket.repeat") and k and v.bound[k - 1] is not None:
            b.group = v.bound[k - 1].group  # type: ignore[union-attr]
            continue
        if b.group is None or b.group == "all":
            own = _own_group(v, k, b, lead, lead_end)
            if own in objects.PARTIES and v.figure(k).pair and b.answer and own[:-1].capitalize() in b.answer:
                own = None  # "Democrats enjoy an advantage (56 percent to 34)": a side of the vote
            if own is not None and (b.group is None or own != "all"):
                b.group = own
        rival = _SAME_FOR.match(v.tags, f + 1)
        if rival and before is not None and b.group in (None, "all", before.group) and _camp(v, before.group):
            b.group = f"{v.items[rival.end() - 1].value} {str(before.group).rsplit(' ', 1)[1]}".lower()
        if b.group is None and (they := _AND_THEY.match(v.tags, 0, f)) and "they" in v.low(they.end("g"), f).split():
            b.group = str(v.items[they.start("g")].value)  # "Those with degrees …, and they do so by 19 points"
        if (
            b.group is None
            and b.kind == "share"
            and _OF_WHOM.search(v.tags, v.gap_start(k), f)
            and "whom" in v.low(f - 4, f)
        ):
            b.group = "<them>"  # "a number boosted by women, of whom 63 percent …"
        if b.group == "<them>" and (
            named := next(
                (str(v.items[q].value) for q in range(f - 1, -1, -1) if v.tags[q] == "G"),
                None,
            )
        ):
            b.group = named  # "women back the plan: 61 percent of them"
        if b.group is None:
            part = v.low(v.lo[k], f)
            after = v.items[f + 1].word if f + 1 < len(v.items) else ""
            if _BASE_WORD.search(v.sentence, part) or after in ("overall", "nationally", "nationwide"):
                b.group = "all"
            elif lead is not None and f >= lead_end:
                b.group = lead
            elif counted is not None and f > counted[1]:
                b.group = counted[0]
            elif v.figure(k).pair == 2 and before is not None:
                b.group = before.group  # the other side of the same people
            elif (
                carried is not None
                and b.kind != "margin"
                and (
                    v.figure(k).pair == 2
                    or b.wave == "previous"
                    or not b.rule.startswith(("vote.", "pair", "bracket"))
                    or (b.rule.startswith(("vote.", "bracket.")) and before is not None and before.rule == b.rule)
                    or (b.rule.startswith("vote.") and before is not None and before.rule in _VOTED)
                    or (b.rule.startswith("vote.") and _WITH_NAME.match(gap))
                    or (
                        v.figure(k).pair == 1
                        and before is not None
                        and v.figure(k - 1).pair == 2
                        and _GOES_ON.match(gap)
                    )
                )
            ):
                b.group = carried
        if v.figure(k).pair == 2 and before is not None and b.group in (None, "all"):
            b.group = before.group
        if (
            b.rule == "wave.to"
            and b.group not in (None, "all")
            and before is not None
            and before.group in (None, "all")
        ):
            before.group = b.group  # "from 6% to 24% of Democrats"
        if b.group == "all":
            carried = None
        elif b.group is not None and b.group != "<them>":
            carried = b.group
    parties = [b for b in v.bound if b is not None and b.rule.startswith(("vote.", "list."))]
    for b in v.bound:  # "…, the Greens on 13 percent and independents on 9": one more of the list
        if b is not None and len(parties) > 1 and b.rule == "share.same_group" and b.group == "independents":
            b.rule, b.answer, b.group = "list.side", "independents", parties[0].group
    told = {b.answer for b in v.bound if b is not None}
    for b in v.bound:  # a party that stands as a side of the vote is no group of it
        if b is not None and b.rule.startswith(("pair.", "margin.")) and b.group in ("democrats", "republicans"):
            b.group = lead if b.group.capitalize() in told else b.group
    _behind_bracket(v)
    respectively(v)
    respective(v)


# "among women", "with independents", "approval from Democrats"
_AMONG = re.compile(r"(?=[mWu])(?:[mW][zZp,]{0,3}|(?<=[RFJ])uz{0,2})([Gg])")
# "Among women, …" at the start of a sentence
_LEADS = re.compile(r"[zZ&,\-\"i]{0,3}(?=[mW][zZpo]{0,3}[Gg])")
_INNER_LEAD = re.compile(r"[SArz]r?(?=m[zZpo]{0,3}G,)")
# "In the suburbs, …", "But in those same small towns, …"
_IN_AREA = re.compile(r"(?:(?:and|but|yet|while|meanwhile),? )?(?=in )")
# "Of those who had been there, …"
_OF_WHO = re.compile(r"[zZ&,;\-\"]{0,12}(?<![A-Za-z])o([gG])r")
_THEN_OF_WHO = re.compile(r";[zZ&]{0,2}o([gG])r")
_FOR_GROUP = re.compile(r"fz?(G)")
# A group that begins the figure's part of the sentence, and one that stands right before the figure.
_SUBJECT = re.compile(r"[,&\-;zxZi\"]{0,6}(G)(?![LT&]|z?[LT])")
_RIGHT_BEFORE = re.compile(r"(G)[HEKAMzpa,\-]{0,6}$")
# "of the Democrats", and the same words as an object: "a good view of the Democrats"
_OF_GROUP = re.compile(r"oz?(G)")
_OBJECT_OF = re.compile(r"[RVJ]z?oz?(?:G|N)")
# "…, of whom only 63 percent"
_OF_WHOM = re.compile(r"G[zZ]{0,3},?[omW]r[zxZa]{0,3}$")
# A group as the subject of the sentence, and "they" in a clause of its own behind it
_AND_THEY = re.compile(r"[zZ&]{0,3}(?P<g>G)[EVSAMDH][^;:F]{0,40}?[,-]?[&x]p[^,;:]{0,12}$")
_ITS_GROUP = re.compile(r"oz{0,2}G")
# "In rural areas, …", "For women, …", "Within the party, …"
_OPENS = re.compile(r"[&,\-\"zx]{0,2}?(?P<by>[iWzf])z?(?P<g>G),")
_WHO = re.compile(r"(?P<g>G),?(?:r|(?<=,)z)[^FPB,;:(]*$")
_VOTED = ("share.vote", "share.of_vote", "vote.for", "vote.name", "vote.choice")
# "… while only 24 percent said the same for Roe", behind "53 percent of Doe supporters"
_SAME_FOR = re.compile(r"(?:Szz?|rSzz?)?fN")


def _camp(v: View, group: str | None) -> bool:
    """Whether a group is the voters or supporters of somebody."""
    if group is None or not group.endswith((" supporters", " voters")):
        return False
    return any(name.lower() == group.rsplit(" ", 1)[0] for name in v.names.people)


# A second pair of the same people: "…, 48 to 39; in May they favored Roe, 46 to 37", ", with Roe above water at 32-31".
# "her share of their vote is 31 percent, with Roe at 26"
_WITH_NAME = re.compile(r"[^Gg;:]{0,8},WN")
_GOES_ON = re.compile(r"[^Gg]*(?:p|,W)[^Gg]*$")
# Rules whose figures have their group near, or none.
_NEAR = ("pair", "vote", "margin", "bracket")
# "loses independents by 7 points", "winning voters over 65 by a 2-point margin"
_WON = re.compile(r"[LTKVz](?P<g>G)bz{0,2}$")
# "Most of it comes from Republicans: 70 percent …", "women are likelier to say so: 44 percent …"
_COLON = re.compile(r"(?:^[b,&\-zZx\"]{0,6}(?P<a>G)(?![LT])[^FPBG:;(]{1,28}|[moufW]z?(?P<b>G)):\"?$")
# "of Republicans (n = 1,232), 11%"; "For Black voters the figure is 71%"
_OF = re.compile(r"(?:^|[;,&])z{0,2}o(?P<g>G)(?:\([^)]{1,12}\))?,$")
_FOR = re.compile(r"(?:^|[;,&])[zx]{0,1}f(?P<g>G)[^NFPBG,;:(]{0,12}E[^NFPBG,;:(]{0,3}$|(?:^|[,;&])&?f(?P<h>G)$")
_PROPORTION = re.compile(r"\b(?:share|percentage|proportion|number) of $")
_WITH = re.compile(r"[,&\-;zxZ\"]{0,4}(?P<g>G)[^FPB;:(]{1,24}[,-]z{0,2}Wz{0,3}$")
_WHO_SPLIT = re.compile(r"gr(?P<said>[^;:FPBG]{2,10}),?[zLKTVA][b,]?$")
_NEW_CLAUSE = re.compile(r"[,;][&x]?z{0,2}G[EHMDVAK]")
_NEXT_PERSON = re.compile(r"[,;]&?z?N[LTKVAS]")
_AGED = frozenset(("age", "ages", "aged", "under", "over", "between"))
# A group after "for" is whose rating it is; where votes are told it may be whom they are for.
_RATINGS = frozenset(("approve", "disapprove", "favorable", "unfavorable", "right direction", "wrong track"))


def _behind_bracket(v: View) -> None:
    """Gives a lead and the pair in brackets behind it the group behind the bracket: "by 19 points (53% to 34%) among women"."""
    for k in range(len(v.figs) - 2):
        b = v.bound[k]
        if b is None or b.kind != "margin" or b.group not in (None, "all") or v.figure(k + 1).pair != 1:
            continue
        close = v.figs[k + 2] + 1
        if v.tags[v.figs[k + 1] - 1] != "(" or v.tags[close : close + 1] != ")":
            continue
        got = _among(v, close + 1, min(v.gap_end(k + 2), close + 6))
        for q in range(k, k + 3):
            other = v.bound[q]
            if got is not None and other is not None and other.group in (None, "all"):
                other.group = got[0]


_JOINED = re.compile(r" and |, ")


def respectively(v: View) -> None:
    """Shares out the groups of "60 percent and 45 percent among women and men, respectively"."""
    stop = next((q for q, item in enumerate(v.items) if item.word == "respectively"), None)
    if stop is None:
        return
    ks = [k for k, f in enumerate(v.figs) if f < stop and v.bound[k] is not None]
    row = ks[-1:]  # the figures that stand side by side up to the word
    while row and row[0] and v.tags[v.figs[row[0] - 1] + 1 : v.figs[row[0]]].strip("z") in (",", "&", ",&"):
        row.insert(0, row[0] - 1)
    names = _named_before(v, v.figs[row[0]]) if len(row) > 1 and v.figs[row[-1]] + 3 > stop else []
    if len(names) == len(row) and all(v.bound[k] is not None for k in row):
        for k, name in zip(row, names, strict=True):
            v.bound[k].answer = name  # type: ignore[union-attr]
        return
    groups: list[str] = []
    for q in range(stop - 1, -1, -1):
        if v.tags[q] == "G":
            groups = [g for g in _JOINED.split(str(v.items[q].value)) if g] + groups
        elif groups and v.tags[q] not in ",&zZ":
            break
    if 2 <= len(groups) <= len(ks):
        for k, group in zip(ks[-len(groups) :], groups, strict=True):
            v.bound[k].group = group  # type: ignore[union-attr]


def _named_before(v: View, f: int) -> list[str]:
    """The row of names that is the subject of the figures from item ``f`` on: "Doe and Roe are on"."""
    q = f - 1
    while q >= 0 and v.tags[q] != "N":
        if v.tags[q] in ";:()VJRSG":
            return []
        q -= 1
    found: list[str] = []
    while q >= 0 and (v.tags[q] == "N" or (v.tags[q] in ",&z" and v.items[q].word in (",", "&", "and", "the", ""))):
        if v.tags[q] == "N":
            found.insert(0, str(v.items[q].value))
        q -= 1
    return found


_IS_SEEN = re.compile(
    rf"fared? (?:better|worse)|{RATED.pattern}|(?:are|were|is|was) (?:\w+ly |now |also |still )?(?:viewed|seen|rated|regarded|liked|disliked|trusted|blamed|perceived|favou?red|preferred|judged|considered)\b"
)
# A clause of time tells when it was asked, not of whom: "in 2010, when Democrats lost the House, 40% said".
_WHEN_THEY = re.compile(
    r"[^;]{0,30}\b(?:when|after|before|since|until|as) [a-z ]{3,30}\b(?:lost|lose|won|win|controlled|took|regained|gained|held|were in|retook|captured|seized|had)\b"
)


def _own_group(v: View, k: int, b: Bound, lead: str | None, lead_end: int) -> str | None:
    """A group in the figure's own words: right of it, or the subject left of it."""
    f = v.figs[k]
    hi = v.hi[k] if v.hi[k] > f else v.gap_end(k)
    aged = b.kind == "share" and f + 1 < len(v.items) and v.items[f + 1].word in _AGED
    if aged and (ages := after_noun(v.document.lower, v.items[f].end)[1]):
        return " ".join(ages)  # "including 74 percent ages 24 to 29"
    if (
        b.kind != "change"
        and v.tags[f + 1 : f + 2] == "i"
        and v.items[f + 1].word == "in"
        and (where := after_noun(v.document.lower, v.items[f].end)[1])
    ):
        return " ".join(where)  # "30 percent in cities"
    if (
        b.kind == "share"
        and v.tags[f + 1 : f + 3] == "Ri"
        and v.items[f + 2].word == "in"
        and (where := after_noun(v.document.lower, v.items[f + 1].end)[1])
    ):
        return " ".join(where)  # "30 percent approval in rural areas"
    if v.tags[f + 1 : f + 2] == "o" and _asked_about(v, k):
        return None
    if (b.kind == "share" and b.rule != "share.of_vote" and v.tags[f + 1 : f + 2] in ("o", "G", "g")) or v.tags[
        f + 1 : f + 3
    ] == ")o":
        name, _ = group_right(v, f + 1, hi)
        if name is not None:
            return name
    whose = _FOR_GROUP.match(v.tags[f + 1 : f + 4])
    if whose and b.kind == "share" and b.answer in _RATINGS and not v.figure(k).pair:
        return str(v.items[f + whose.end()].value)  # "80 percent for Republicans"
    j = past_repeat(v, k) or (f + 2 if v.tags[f + 1 : f + 3] == "-o" else 0)
    if b.kind == "share" and j and v.tags[j : j + 1] in ("o", "G"):
        name, _ = group_right(v, j, v.gap_end(k + 1) if past_repeat(v, k) else v.gap_end(k))
        if name is not None:
            return name
    if b.kind == "change":
        hi = next((q for q in range(f + 1, hi) if v.tags[q] in ",;"), hi)
    near = b.kind != "change" and b.rule.startswith(_NEAR)
    if near and b.kind == "margin":  # "10 points ahead of any of her many rivals among independents"
        hi = min(hi, next((q for q in range(f + 1, hi) if v.tags[q] in ",;:(-"), hi), f + 16)
    elif near:
        hi = min(hi, f + 9)
        if b.rule.startswith("vote.") and (other := _NEXT_PERSON.search(v.tags, f + 1, hi)):
            hi = other.start()  # "to Roe's 3, and Doe edges Roe with women"
    got = _among(v, f + 1, hi)
    if got is not None and "F" not in v.tags[f + 1 : got[1]]:
        return got[0]
    lo = v.lo[k]
    if k and _NEW_CLAUSE.match(v.tags, v.gap_start(k), f):
        lo = v.gap_start(k)  # "…, and men's is down five points": however far the words of the figure before reach
    if "G" in v.tags[(clause := v.tags.rfind(";", lo, f) + 1) : f]:
        lo = max(lo, clause)
    got = _among(v, lo, f, last=True)
    if got is not None and not (lead is not None and got[1] == lead_end):
        return got[0]
    left = v.tags[lo:f]
    for found in (_OF.search(left), _FOR.search(left) if b.kind == "share" else None):
        if found:
            return str(v.items[lo + max(found.start(g) for g in found.re.groupindex)].value)
    for q in range(f - 1, lo - 1, -1):
        opens = v.items[q].word == "in" and (q == lo or v.tags[q - 1] in ",;:&x" or v.items[q - 1].word == "but")
        if opens and (area := after_noun(v.document.lower, max(0, v.items[q].start - 1))[1]):
            return " ".join(area)  # "but in the battlegrounds he was at 48 percent"
    for q in range(f - 1, lo, -1):
        if v.items[q].word == "in" and v.tags[q - 1] in "RJ":
            area = after_noun(v.document.lower, v.items[q - 1].end)[1]
            if area:
                return " ".join(area)  # "approval in the suburbs is 34 percent"
        if v.tags[q] == "G" and v.document.lower[v.items[q].end - 1] == "'" and v.tags[f - 1] == "W":
            return str(v.items[q].value)  # "she was Democrats' favorite, with 28%"
    if b.rule == "bracket.phrase" and v.tags[f - 2 : f] == "G(":
        return None  # "helping farmers (45 percent)": they end the answer
    # "Black support increased by 9 points", "GOP approval at 80"
    r = left.rfind("R")
    if r > 0:
        word = v.items[lo + r - 1].word
        if word in _modifiers() and v.document.lower[v.items[lo + r - 1].end - 2 : v.items[lo + r - 1].end] != "'s":
            return _modifiers()[word]
    if v.tags[f - 3 : f] == "G(a":
        return str(v.items[f - 3].value)  # "Republican women (at 28%)"
    part = v.low(lo, f)
    voted = OF_VOTE.search(part) if " vote" in part else None
    if voted and voted.group("g"):
        return vote_group(voted.group("g"))  # "his share of the white vote fell from 43%"
    won = _WON.search(left) if b.kind == "margin" else None
    if won and v.items[lo + won.start("g")].value not in objects.PARTIES and v.items[lo + won.start()].tag != "z":
        return str(v.items[lo + won.start("g")].value)
    colon = _COLON.search(left)
    if colon and b.kind == "share" and not b.rule.startswith(_NEAR):
        at = "a" if colon.start("a") >= 0 else "b"
        if not _IS_SEEN.match(v.low(lo + colon.end(at), f)):
            return str(v.items[lo + colon.start(at)].value)
    who = _WHO.search(left) or _WITH.match(left)
    if (
        who
        and who.re is _WHO
        and left[who.end("g") : who.end("g") + 2] == ",z"
        and v.items[lo + who.end("g") + 1].word != "whose"
    ):
        who = None
    if who and not _IS_SEEN.match(v.low(lo + who.end("g"), f)):
        return str(
            v.items[lo + who.start("g")].value
        )  # "women, who favor it by 12", "men are split, with 48 percent for"
    # a group as the subject: "independents gave him 36 percent", "Democrats strongly opposed it at 81 percent"
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
    if m and (_IS_SEEN.match(v.low(lo + m.end(1), f)) or v.tags[lo + m.end(1) : f].strip("z") == "b"):
        return None  # "the Democrats are seen in a better light (43 percent favorable)": they are asked about
    if m and m.start(1) and v.items[lo + m.start(1) - 1].word.endswith("ing"):
        return None  # "barring people on the list gained 72 percent": a proposal's object
    if (m and b.kind != "margin") or (m and v.items[lo + m.start(1)].value not in ("democrats", "republicans")):
        name = str(v.items[lo + m.start(1)].value)
        rel, _ = relative(v, lo + m.end(1), f)
        return f"{name} {rel}" if rel else name
    if b.rule.startswith(("pair.", "margin.")) and (m := _WHO_SPLIT.search(left)):
        rel = relative_name(v.low(lo + m.start("said"), lo + m.end("said")))
        return rel or None  # "those who had seen it split 59-38"
    m = _RIGHT_BEFORE.search(left)
    if (
        m
        and b.kind == "share"
        and b.rule.startswith("share.")
        and not v.items[lo + m.start(1) - 1].word.endswith("ing")
    ):
        return str(v.items[lo + m.start(1)].value)
    return None


def _asked_about(v: View, k: int) -> bool:
    """Whether "of the Democrats" repeats the object of the figure before: "41% like the Republicans, 38% the Democrats"."""
    f = v.figs[k]
    m = _OF_GROUP.match(v.tags[f + 1 : f + 4])
    if not m or not k or v.tags[f + m.end() + 1 : f + m.end() + 2] not in (",", ".", ";", ")", "&", "i", ""):
        return False
    if v.items[f + m.end()].value not in objects.PARTIES:
        return False
    gap = v.tags[v.figs[k - 1] + 1 : f]
    return bool(_OBJECT_OF.search(gap)) and not _ITS_GROUP.match(gap)
