"""Ratings and support as nouns: "38 percent approval", "support rose to 44", "backed by two thirds"; whose share it is."""

from __future__ import annotations

import re

from polls.language.tokens import AnswerWord, opposite
from polls.rules import clause_subjects, predicates, verbs
from polls.rules.groups import group_right
from polls.rules.guesses import may_be_name
from polls.rules.hedges import HEDGE
from polls.rules.registry import rule
from polls.rules.view import Bound, View
from polls.rules.votes_of import OF_BASE, OF_VOTE, vote_group


@rule("share.noun", rank=30)
def answer_noun(v: View, k: int) -> Bound | None:
    """F approval, F job approval rating, F support: the measured answer follows as a noun."""
    i = v.figs[k] + 1
    hi = v.gap_end(k)
    tags, items = v.tags, v.items
    j = i
    while (
        j < min(hi, i + 3)
        and (tags[j] in "zZ-" and items[j].word not in ("of", "support", "showing", "standing"))
        and items[j].word not in ("majority", "plurality")
    ):
        j += 1
    if v.low(i, min(hi, i + 2)) == "vote share" and (who := vote_subject(v, k)) is not None:
        return Bound("share.of_vote", who)  # "were unchanged on a 10 percent vote share"
    if j < hi and items[j].word in ("showing", "standing") and (who := vote_subject(v, k)) is not None:
        return Bound("share.support_name", who)
    if j < hi and tags[j] in "R" and isinstance(items[j].value, AnswerWord):
        name = items[j].value.name
        if name in ("support", "oppose"):
            if name == "support" and (who := _supported(v, j + 1, hi)) is not None:
                return Bound("share.support_name", who)
            who = vote_subject(v, k)
            if who is not None and not (
                j + 1 < hi
                and items[j + 1].word == "for"
                and v.tags[j + 2 : j + 3] not in ("N",)
                and items[j + 2].word != "the"
            ):
                of = str(items[j + 2].value) if tags[j + 1 : j + 3] == "oG" else None  # "won 86% support of Democrats"
                return Bound("share.support_name", who, group=of)
            if name == "support" and tags[j + 1 : j + 2] != "f" and _described(v, k):
                return Bound("share.support_name", predicates.PERSON)
        if items[v.figs[k] - 1].word in ("negative", "unfavorable", "unfavourable") and name in (
            "approve",
            "favorable",
        ):
            name = opposite(name) or name  # "a negative 90% job rating"
        return Bound("share.noun", name)
    based = OF_BASE.match(v.low(i, min(hi, i + 5))) if i < hi and tags[i] == "o" else None
    if based is None and i < hi and tags[i] == "o" and OF_VOTE.match(v.low(i, min(hi, i + 5))):
        who = vote_subject(v, k)
        whose = OF_VOTE.match(v.low(i, min(hi, i + 5)))
        g = whose.group("g") if whose else None
        row = v.bound[k - 1] if k else None
        if g is None and row is not None and row.rule == "share.of_vote" and row.group is not None:
            camp = _PARTY_VOTE.match(v.low(i, min(hi, i + 5)))
            g = camp["g"] if camp else None  # "13 percent of the independent vote and 6 percent of the Democratic vote"
        if who is not None or g is not None:
            return Bound("share.of_vote", who or predicates.SAME, group=vote_group(g) if g else None)
    if based and (who := vote_subject(v, k)) is not None:
        word = based.group("g").strip()
        side = next((q for q in range(i, hi) if items[q].word.startswith(word)), i)
        if (
            word.endswith(" party") or items[side + 1].word == "base" or v.document.folded[items[side].start].islower()
        ):  # "the Liberal vote" is the party's
            return Bound("share.of_vote", who, group=vote_group(word))
    if j < hi and tags[j] == "V" and items[j].word in ("support", "approve", "backing", "favor") and j == i:
        who = vote_subject(v, k) if items[j].word in ("support", "backing") else None
        if who is not None and tags[j + 1 : j + 2] == "(":
            return Bound("share.support_name", who)
        if who is not None and (
            (items[i - 2].word in _AT_LEVEL and items[j].word == "support")  # "Doe was at 43% support a year ago"
            or j + 1 >= hi
            or tags[j + 1] in ",.;()i&mfxtW-"
            or items[j + 1].word in ("among", "nationally", "in", "from")
        ):
            return Bound("share.support_name", who)
        # "35 percent support among X": a noun too, where a preposition follows
        if j + 1 < hi and tags[j + 1] in "mu" and _subject_name(v, k) is None:
            if items[j].word == "support" and _described(v, k):
                return Bound("share.support_name", predicates.PERSON)
            return Bound("share.noun", items[j].value.name)
    return None


_AT_LEVEL = frozenset(("at", "on", "to"))


def _supported(v: View, i: int, hi: int) -> str | None:
    """The person or party behind "for" at item ``i``: "36 percent support for the Greens", not "for the Greens' plan"."""
    if v.tags[i : i + 1] != "f":
        return None
    n = i + 2 if v.items[i + 1 : i + 2] and v.items[i + 1].word == "the" else i + 1
    if (
        n + 1 < hi
        and v.tags[n] in "NZz"
        and v.tags[n + 1] == "N"
        and v.document.lower[v.items[n].start : v.items[n].end].endswith(("'s", "s'"))
        and v.items[n + 1].value in v.names.parties.values()
    ):
        n += 1  # "44 percent support for Jane Doe's Liberals"
    if n >= hi or v.tags[n] != "N" or v.items[n].word.endswith("'s") or v.tags[n + 1 : n + 2] in ("z", "Z", "N"):
        return None
    return str(v.items[n].value)


_PARTY_VOTE = re.compile(r"of (?:the )?(?P<g>democratic|republican|gop) votes?\b")
OBJECT_OF = frozenset("with over against to behind than for of on like about by".split())


_CAPITAL = re.compile(r"Z(?=[zHKA]{0,3}$|[WHK]z{0,3}R[ou]z{0,2}$)")  # "showed Roe with the support of"
_WHO = re.compile(r"(?P<who>N),?r[HKMzA][^,;:()NFPBS]{0,12}$")


_ASIDE = re.compile(r"N,r[^;:()]{2,60},z{0,2}[KHELTM](?=[^NFPB;:()]{0,16}$)")


def vote_subject(v: View, k: int) -> str | None:
    """Whose share a figure is, however far left in its clause: "Doe kept her lead with 34% support"."""
    f = v.figs[k]
    lo = v.gap_start(k)
    said = v.tags.rfind("S", lo, f)
    if said >= 0 and set(v.tags[said + 1 : f]) & set("HKELTMD"):
        lo = said + 1  # who said it has no share: "Doe said the plan had 58 percent support"
    if (ahead := _named_ahead(v, k)) is not None:
        return ahead
    if (aside := _ASIDE.search(v.tags, lo, f)) is not None and not v.items[aside.start()].word.endswith("'s"):
        return str(v.items[aside.start()].value)  # "Roe, who has spent more than any rival, has the support of"
    if (who := _WHO.search(v.tags, lo, f)) is not None and v.items[who.end("who") + (who[0][1] == ",")].word == "who":
        return str(v.items[who.start()].value)  # "better than Roe, who received the support of 35 percent"
    found = [
        q
        for q in range(lo, f)
        if v.tags[q] == "N" and not (v.items[q].word.endswith("'s") and q + 1 < f and v.tags[q + 1] not in "R")
    ]
    own = [q for q in found if q == 0 or v.items[q - 1].word not in OBJECT_OF or v.low(q - 2, q) == "followed by"]
    if len(own) > 1 and v.tags[own[-1] - 1] in "LT":
        own.pop()  # "Doe leads Roe with 37% support": who leads has it
    if own:
        return str(v.items[own[-1]].value)
    for q in range(f - 1, lo - 1, -1):
        if v.tags[q] == "p" and v.items[q].value and v.items[q].word in ("he", "she", "his", "her", "him"):
            return str(v.items[q].value)
    if found and v.items[found[-1] - 1].word == "with":
        return str(v.items[found[-1]].value)
    if not found and (party := party_took(v, lo, f)) is not None:
        return party
    guess = _CAPITAL.search(v.tags[lo:f])
    if guess and not found:
        item = v.items[lo + guess.start()]
        if may_be_name(v, lo + guess.start()):
            return v.document.folded[item.start : item.end]
    prev = v.bound[k - 1] if k else None
    if prev is not None and prev.kind in ("margin", "share") and prev.answer in v.names.by_word.values() and not found:
        return prev.answer
    n = clause_subjects.subject(v, k) if not found and k else None
    return str(v.items[n].value) if n is not None else None


_PARTY_TOOK = re.compile(r"G(?:,r)?[zHM]{0,2}[KH][zx]{0,3}$")
# The two parties as sides, by the groups that are called so.
PARTY_SIDES = {"democrats": "Democrats", "republicans": "Republicans"}


def party_took(v: View, lo: int, f: int) -> str | None:
    """The party that took the share before item ``f``: "found that Republicans won 34 percent of the rural vote"."""
    m = _PARTY_TOOK.search(v.tags, lo, f)
    return PARTY_SIDES.get(str(v.items[m.start()].value)) if m else None


# "The neurosurgeon drew", "the former two-term governor has": who does something, by the shape of the noun.
_DESCRIBED = re.compile(
    r"(?:^|[,;] |^(?:back )?(?:in|at|on|by|since) (?:[\w']+ ){1,3})(?:(?:and|but|while) )?the (?:[\w'-]+ ){0,3}?(?P<noun>[a-z-]{3,}(?:[^m]ent|[eo]r|eon|ist|[^l]ian|man|woman|ate|ant|crat|ee|ic|ive|ite))(?: (?:now|also|still|currently))?"
    rf" (?:ha[sd]|would have|is|was|[a-z]+(?:s|ed|ing)|drew|got|won|took|held)(?: (?:at|with|to))?(?: (?:an?|the|{HEDGE}))*$"
)
_THINGS = frozenset("order paper offer number power answer letter matter border chapter center figure".split())


def _described(v: View, k: int) -> bool:
    """Whether the subject before a figure is a person without a name: "the neurosurgeon draws 16 percent support"."""
    m = _DESCRIBED.search(v.low(v.gap_start(k), v.figs[k]))
    return m is not None and m["noun"] not in _THINGS


_AHEAD = re.compile(r"[^,;:FPB+NSf]{0,12}(?:xt?z?F[^,;:NSf]{0,12})?,z{0,3}(?P<name>N)(?=[,VAHMDEKLTz])")


def _named_ahead(v: View, k: int) -> str | None:
    """Who stands behind the comma of "With 44 percent support, Doe leads"."""
    lo, f = v.gap_start(k), v.figs[k]
    if v.items[lo].word not in ("with", "at") or v.tags[lo + 1 : f].strip("z"):
        return None
    m = _AHEAD.match(v.tags, f + 1)
    return str(v.items[m.start("name")].value) if m else None


_NAME_VERB = re.compile(r"N(?:,[^,;:NFP]{1,7},)?[zZ,]{0,3}(?:[HKELMpz]|a|W|i){0,5}z{0,3}(?:t|a|W|i|b)?z{0,3}$")


def _subject_name(v: View, k: int) -> str | None:
    """The person or party right before a figure that takes it: "Trump garnered 27 percent", "Cruz at 24"."""
    lo = v.gap_start(k)
    end = v.figs[k]
    left = v.tags[lo:end]
    m = _NAME_VERB.search(left)
    if not m:
        return None
    i = lo + m.start()
    # the last name before the figure, unless it is a possessive of something else
    n = lo + left.rfind("N")
    if n > i:
        i = n
    if "R" in left[i - lo :] or "S" in left[i - lo :]:
        return None
    return str(v.items[i].value)


# From a rating to the next person's, the noun left out: "a 52% approval rating compared with Doe's 46% and Roe's 41%".
_NEXT_OWNER = re.compile(r"(?:R[zL]?)?[^;:()SVJRFPB]{0,12}N$")
RATED = frozenset(("approve", "disapprove", "favorable", "unfavorable", "satisfied", "dissatisfied"))


@rule("share.next_rating", rank=14, units=("percent", "bare"), pair=False, letters="N")
def next_rating(v: View, k: int) -> Bound | None:
    """NAME's F behind a rating of somebody else, whose noun it shares."""
    before, f = v.bound[k - 1] if k else None, v.figs[k]
    if before is None or before.kind != "share" or before.answer not in RATED or not v.items[f - 1].word.endswith("'s"):
        return None
    if not before.rule.startswith(("share.noun", "share.rating", "share.next_rating")):
        return None
    if v.tags[f + 1 : f + 2] not in ("", ",", ".", ";", ")", "&", "-", "x", "W"):
        return None
    if _NEXT_OWNER.fullmatch(v.tags, v.gap_start(k), f) is None:
        return None
    return Bound("share.next_rating", before.answer, group=before.group)


_ANSWER_RIGHT = re.compile(r"z{0,2}[zp]?[zZ]{0,2}J")
_WITH_ANSWER = re.compile(r"(?:\([^()F]{1,6}\))?(?:W[zZ]{0,3}[JR]|[WzAKH]?z[zZ]{0,2}J(?:z|[,.;)&(]|$))")
_NEXT_CLAUSE = re.compile(r",[Wx&]")
_FROM_GROUP = re.compile(r"(?:from|of|among|by)(?: the| just| only| about| nearly)*\s*$")
_NAME_END = re.compile(r"N(?:o[ZN]{1,2})?z?$")
_FOR_END = re.compile(r"\bfor$")
_FROM_ONLY = re.compile(r"(?:from|of|among|by)?\s*$")
_STANDS_AT = re.compile(
    r"\b(?:from|at|to|is|was|stands|stood|of|dropped|fell|rose|slipped|climbed|hit|among|with|up|down|by|reached)\s*(?:just|only|nearly|about|more than|over|less than)?$"
)
_FOR_HIM = re.compile(r"fp(?![zZA])")  # "support for him among nurses"
_FOR_OTHERS = re.compile(
    r"for (?:all |any |the )*(?P<a>(?:other|minor|smaller|fringe|remaining) (?:parties|candidates|contenders)|independents|others)\b"
)
_TURNED = re.compile(r"[,&x]z{0,2}[Gg]z{0,2}[VJ]")  # "with 78 percent support, Democrats opposed it at 81"
_ITS_OWN = re.compile(r"J(?:[.,;)&W]|$)")  # "approval fell, with 44 percent of voters dissatisfied"
_NET = re.compile(r"\bnet\b")
_OWN = frozenset("its their his her".split())
# "support for the mayor's handling of the strike": of somebody's work
_FOR_WORK = re.compile(
    r"(?:for|of|to) (?:[a-z.'-]+ ){0,3}?(?:his|her|their|[a-z]+'s?) (?:[a-z]+ )?(?:handling|conduct|management|performance|stewardship|job)\b"
)


@rule("share.rating", rank=34, letters="R")
def rating_left(v: View, k: int) -> Bound | None:
    """RATING … F: "approval rating sank to 38", "disapproval was at 50 percent", "support at 44"."""
    lo, f = v.gap_start(k), v.figs[k]
    r = v.tags.rfind("R", lo, f)
    if r < 0 or f - r > 16:
        return None
    between = v.tags[r + 1 : f]
    if any(c in ";:" for c in between) or "S" in between or between.count(",") > 2 or _TURNED.search(between):
        return None
    item = v.items[r]
    if not isinstance(item.value, AnswerWord) or _answered_behind(v, k, r, between):
        return None
    name = item.value.name
    if name not in ("support", "oppose"):
        return None if _NET.search(v.low(max(lo, r - 2), r)) else Bound("share.rating", name)
    words = v.low(r + 1, f)
    if _FOR_WORK.match(words) is not None:
        return Bound("share.rating", "approve" if name == "support" else "disapprove")
    if "N" in between and between[:2] != "fN":
        return None
    if (whose := _whose_support(v, k, lo, r, words)) is not None:
        return Bound("share.rating_name", whose)
    return Bound("share.rating", name) if _FROM_ONLY.match(words) or _STANDS_AT.search(words) else None


def _answered_behind(v: View, k: int, r: int, between: str) -> bool:
    """Whether what number ``k`` answers is told behind it, and not by the rating at item ``r``."""
    i, hi = v.figs[k] + 1, v.hi[k]
    if i < len(v.items) and v.tags[i] in "VJ" and hi > i:
        return True
    people, verb = group_right(v, i, hi) if hi > i and v.tags[i] == "o" else (None, i)
    verb = verbs.skip_adverbs(v, verb, hi)
    if people is not None and verb < hi and v.tags[verb] == "V":
        return True  # "approval will fall, since only 39 percent of voters disapprove"
    if v.tags[i : i + 1] == "E" and v.tags[i + 1 : i + 2] == "J" and hi > i + 1:
        return True  # "while 57 percent were unfavorable"
    if _ANSWER_RIGHT.match(v.tags[i:hi]) and v.items[i].word.endswith("ing"):
        return True  # "approval is weak, with 61 percent viewing her unfavorably"
    if _WITH_ANSWER.match(v.tags, i, min(len(v.tags), max(hi, i + 11))):
        return True  # "20 percent with a favorable opinion and 39 with an unfavorable one"
    if hi > i and (r < v.lo[k] or _NEXT_CLAUSE.search(between)):
        j = max(i, group_right(v, i, hi)[1])
        return j < hi and (v.tags[j] in "SAVrH" or _ITS_OWN.match(v.tags, j) is not None)
    return False


def _whose_support(v: View, k: int, lo: int, r: int, words: str) -> str | None:
    """Whose the support at item ``r`` is, by the words behind or before it: "Doe's support stands at 9", "support for Roe"."""
    tags, items = v.tags, v.items
    end = v.figs[k]
    if tags[r + 1 : min(end, r + 3)] == "fN" and not items[r + 2].word.endswith("'s"):
        return str(items[r + 2].value)
    if tags.startswith("fNN", r + 1, end) and items[r + 2].word.endswith("'s"):
        return str(items[r + 3].value)  # "support for Jane Doe's Greens"
    if (other := _FOR_OTHERS.match(words)) is not None:
        return other["a"]
    if _FOR_HIM.match(tags, r + 1, end) and items[r + 2].value:
        return str(items[r + 2].value)
    if r > lo and tags[r - 1] == "N" and items[r - 1].word.endswith("'s"):
        return str(items[r - 1].value)
    if r > lo and items[r - 1].word in _OWN and (n := clause_subjects.subject(v, k)) is not None:
        return str(items[n].value)  # "the Greens have grown their support to 7"
    if _FROM_GROUP.match(words) and (who := vote_subject(v, k)) is not None:
        return who
    own = _NAME_END.search(tags[lo:r])
    return str(items[lo + own.start()].value) if own and not _FOR_END.search(words) else None
