"""Shares with their own predicate: "39 per cent of Americans approve", "a majority, 58 percent, is opposed to …"."""

from __future__ import annotations

import re

from polls.language.chunks import after_noun
from polls.language.tokens import _NOT_NAMES, AnswerWord, roles
from polls.rules import predicates
from polls.rules.registry import rule
from polls.rules.view import Bound, View, clip

_SIZE = frozenset("majority plurality share minority slice margin total or more less fewer higher".split())
_VERBISH = "SVAMHED"
_POLICY_FOR = re.compile(r"for (?:the |a |an )?")


def group_right(v: View, i: int, hi: int) -> tuple[str | None, int]:
    """The group that follows a figure ("of Republicans", "of those who …") and the item after it."""
    tags, items = v.tags, v.items
    while i < hi and items[i].word in _SIZE:
        i += 1
    if i >= hi:
        return None, i
    start = i
    if tags[i] == "o":
        i += 1
        j = i
        while j < min(hi, i + 5) and tags[j] in 'zZpNY"' and items[j].word not in ("vote", "votes"):
            j += 1
        if j < hi and tags[j] in "Gg":
            if j > i and tags[j - 1] == "N" and tags[j] == "g":
                return str(items[j - 1].value).lower() + " voters", _relative(v, j + 1, hi)[1]
            name = str(items[j].value)
            rel, end = _relative(v, j + 1, hi)
            if rel:
                name = rel if name == "all" else f"{name} {rel}"
            return name, end
        # an unknown noun: "of enrollees plan", "of the companies have"
        j = i
        while j < min(hi, i + 6) and tags[j] in 'zZp"N':
            j += 1
        if j > i and j < hi and (tags[j] in _VERBISH or items[j].word == "who"):
            words = v.low(i, j)
            if words in ("them", "these", "those", "us", "which", "whom", "that group", "the group"):
                rel, end = _relative(v, j, hi)
                return (rel or "<them>"), end
            rel, end = _relative(v, j, hi)
            name = clip(words)
            return (f"{name} {rel}" if rel else name), end
        if i < hi and items[i].word in ("them", "these", "those", "whom"):
            return "<them>", i + 1
        return None, start
    if tags[i] in "Gg":
        name = str(items[i].value)
        rel, end = _relative(v, i + 1, hi)
        if rel:
            name = rel if name == "all" else f"{name} {rel}"
        return name, end
    if items[i].word in ("those", "the") and i + 1 < hi and tags[i + 1] in "Gg":
        return str(items[i + 1].value), _relative(v, i + 2, hi)[1]
    return None, start


_MAIN = frozenset("SVEMHAD")
_SELF = re.compile(
    r"^(?:describe|described|identify|identified|consider|considered|call|called|say they are|said they were|are|were|is|think of)(?: themselves| himself| herself)?(?: as)?(?: being)? "
)


def relative_name(text: str) -> str:
    """A group out of its relative clause: "describe themselves as very liberal" is "very liberal"."""
    return _SELF.sub("", clip(text.replace('"', ""), 8))


def _relative(v: View, i: int, hi: int) -> tuple[str | None, int]:
    """A relative clause after a group, where a main verb follows it; otherwise it is itself the predicate."""
    tags, items = v.tags, v.items
    if (
        i < hi
        and tags[i] in "zA"
        and items[i].word.endswith("ing")
        and items[i - 1].word in ("those", "people", "voters", "adults", "respondents")
    ):
        main = next(
            (
                j
                for j in range(i + 1, min(hi, i + 9))
                if tags[j] in "MSE" or (tags[j] in "VH" and tags[j - 1] not in "to")
            ),
            None,
        )
        if main is not None and "F" not in tags[i:main]:
            return relative_name(v.low(i, main)), main  # "54 percent of those planning to vote would oppose it"
    if (
        i < hi
        and items[i].word == "with"
        and items[i - 1].word in ("those", "people", "voters", "adults", "respondents")
    ):
        main = next(
            (j for j in range(i + 1, min(hi, i + 7)) if tags[j] in "MSEV" or (tags[j] in "HA" and tags[j - 1] in "zZ")),
            None,
        )
        if main is not None and main > i + 1:
            return clip(v.low(i, main)), main  # "66% of those with worries said"
    if i >= hi or tags[i] != "r" or items[i].word not in ("who", "that", "whose"):
        return None, i
    if items[i].word == "that" and i + 1 < hi and tags[i + 1] == "S":
        return None, i + 1
    seen = i + 1 < hi and (tags[i + 1] == "J" or (tags[i + 1] == "z" and items[i + 1].word.endswith("ed")))
    for j in range(i + 1, min(hi, i + 18)):
        t = tags[j]
        if t in ";:(":
            break
        if t in _MAIN or items[j].word in ("also",):
            if not seen:
                seen = True
                continue
            before = tags[j - 1]
            if (
                before in "tMHEDn&,S"
                or (before == "p" and tags[j - 2 : j - 1] in ("S", "r"))
                or items[j - 1].word in ("that", "will", "to")
            ):
                continue
            if t == "V" and items[j].word in ("support", "backing") and before in "zo":
                continue
            if t in "DEHM" and (j + 1 >= hi or tags[j + 1] in ",.;)"):
                return None, i  # "35 percent of Republicans who think their leaders do": the clause is the predicate
            return relative_name(v.low(i + 1, j)) if items[i].word != "whose" else clip(v.low(i, j), 8), j
    return None, i


def _skip_aside(v: View, i: int, hi: int) -> int:
    """Past ", however," and the like, adverbs and closing quotes."""
    while i < hi and (
        v.items[i].word in predicates._ADVERBS
        or v.tags[i] == '"'
        or (v.items[i].word in ("in", "who") and i + 1 < hi and v.items[i + 1].word in ("turn", "fact"))
    ):
        i += 1
    return i


@rule("share.predicate", rank=40)
def own_predicate(v: View, k: int) -> Bound | None:
    """F [of GROUP] VERB …: the predicate stands right of the figure."""
    i = v.figs[k] + 1
    hi = v.hi[k]
    tags, items = v.tags, v.items
    group = None
    j = past_repeat(v, k)
    if j:
        i, hi = j, v.hi[k + 1]
    if i < hi and _OF_VOTE.match(v.low(i, min(hi, i + 5))):
        return None
    if not j and i < hi and tags[i] in ",-)" and k_before(v, k) in ",-(":
        # apposition: "a majority of voters, 58 percent, say"; the group stands before
        if tags[i] == ")":
            return None
        i += 1
        group = group_left_apposed(v, k)
        while i < hi and tags[i] in ",-":
            i += 1
    if i < hi and tags[i] == "e":
        return None
    if i < hi and items[i].word == "who":
        _end, found = after_noun(v.document.lower, v.items[i - 1].end)
        if found and not (v.tags[i + 1 : i + 2] == "V" and v.tags[i + 2 : i + 3] not in ("N", "Z")):
            return Bound("share.said_same", predicates.SAME, group=" ".join(found))
    right, i2 = group_right(v, i, hi)
    i = max(i, i2)
    if right is not None:
        group = right
        if (
            i < hi
            and tags[i] == "("
            and k + 1 < len(v.figs)
            and v.figs[k + 1] == i + 1
            and tags[i + 2 : i + 3] == ")"
            and repeats(v, k + 1)
        ):
            i, hi = i + 3, v.hi[k + 1]
    if i < hi and tags[i] == "-" and right is not None:  # "of those asked — as many as before — say"
        close = next((q for q in range(i + 2, min(len(tags), i + 14)) if tags[q] == "-" and tags[q - 1] != "-"), None)
        if close is not None and "F" not in tags[i:close]:
            i, hi = close + 1, v.gap_end(k)
            while i < hi and tags[i] == "-":
                i += 1
    if group == "<them>" and i and items[i - 1].word in ("whom", "which") and (named := group_left_apposed(v, k)):
        group = named
    i = _skip_aside(v, i, hi)
    first = re.match(
        r"(?:now |here )?(?:for the (?:first|second|third|last) time(?: ever)?|in (?:this|the latest|the new) (?:poll|survey)),? ",
        v.low(i, min(hi, i + 7)) + " ",
    )
    if first:
        i += len(first.group().replace(",", " ,").split())
    if i < hi and items[i].word in ("the", "this", "that", "these", "those", "all") and right is None:
        for q in range(i + 1, min(hi, i + 5)):  # "half the country wants", "nearly half this age group says"
            if tags[q] in "SVAMHED":
                i = q
                break
            if tags[q] not in "zZgGN":
                break
    if i < hi and tags[i] == "i" and items[i].word == "in" and _IN_POLL.match(v.low(i, min(hi, i + 9))):
        while i < hi and items[i].word not in _POLLS:
            i += 1
        i += 1
        said = next((q for q in range(i, min(hi, i + 4)) if tags[q] in "SVAMHED"), i)
        if tags[i:said].strip("zZ") == "":
            i = said
    i = _place(v, i, hi)
    if i < hi and tags[i] == "," and right is not None and i + 1 < hi and tags[i + 1] in 'SVMHEDA"':
        i = _skip_aside(v, i + 1, hi)
    if i >= hi:
        return None
    got = read(v, i, hi)
    if got is None and right is not None and _unknown_verb(v, i, hi):
        got = predicates.phrase(v, i, hi)
    if got is None:
        return None
    return Bound("share." + got.how, got.answer, group=group)


_OBJECT = frozenset("it them him her a an the this that their his its our no more less".split())
_PREPOSITION = frozenset(
    "across throughout during since before after under within outside inside around through near over against about like despite"
    " including between toward towards until amid behind beyond per via than as while when where because if so only just even".split()
)


def _unknown_verb(v: View, i: int, hi: int) -> bool:
    """Whether a word that no table knows is a verb after its group: it has an object ("12 percent of them ride it")."""
    word = v.items[i].word
    return (
        v.tags[i] == "z"
        and i + 1 < hi
        and v.items[i + 1].word in _OBJECT
        and word.isalpha()
        and not word.endswith("ly")
        and word not in _PREPOSITION
    )


_OF_VOTE = re.compile(
    r"of (?:the |all |voter |popular |overall |democratic |republican |voters' |primary |(?P<g>white|black|hispanic|latino|asian|evangelical|catholic|women's|female|male|rural|urban|suburban|youth|independent|senior) )*(?:votes?|support|ballots|backing)\b"
)


_POLLS = frozenset(("poll", "polls", "survey", "surveys", "polling"))
_IN_POLL = re.compile(r"in (?:[\w/'-]+ ){0,5}?(?:polls?|surveys?|polling)\b")


def repeats(v: View, k: int) -> bool:
    """Whether number ``k`` says the one before it again, more exactly: "two-thirds (67%)", "half -- 47 percent --"."""
    a, b = v.figure(k - 1), v.figure(k)
    if a.grain <= 1 or b.grain > 1 or b.unit != "percent" or a.unit not in ("fraction", "percent") or b.pair:
        return False
    return abs(a.value - b.value) <= (7 if a.bound in ("exact", "about") else 16)


def past_repeat(v: View, k: int) -> int:
    """The item after a repetition right behind number ``k``: after "(67%)" or "-- 47 percent --"; 0 where there is none."""
    f = v.figs[k]
    if k + 1 >= len(v.figs) or not repeats(v, k + 1):
        return 0
    g = v.figs[k + 1]
    gap = v.tags[f + 1 : g]
    if gap in ("(", ",", "-", "--", ",z", "-z"):
        end = v.tags[g + 1 : g + 2]
        if end and end in "),-":
            j = g + 2
            while j < len(v.tags) and v.tags[j] == "-":
                j += 1
            return j
    return 0


def _place(v: View, i: int, hi: int) -> int:
    """Past "in Ohio", "in each state", "nationally" after a group."""
    if i < hi and v.items[i].word in ("in", "from", "on", "across", "at"):
        j = i + 1
        while j < min(hi, i + 5) and v.tags[j] in "zZNe":
            j += 1
        if i + 1 < j < hi and v.tags[j] in "SVMHEDAr":
            return j
    return i


def read(v: View, i: int, hi: int) -> predicates.Predicate | None:
    """The predicate that begins at item ``i``."""
    tags, items = v.tags, v.items
    if tags[i] == "r":
        i += 1
        if i >= hi:
            return None
        if items[i - 1].word == "that" and "S" in tags[: i - 1]:
            return predicates.complement(v, i, hi)  # "26% say it is about right and 12% that it goes too far"
    t = tags[i]
    if t in "SAD" and predicates._SAME.match(v.low(i, min(hi, i + 6))):
        return predicates.Predicate(predicates.SAME, hi, "said_same")
    if t == "S":
        j = i + 1
        while (
            j < hi
            and (
                items[j].word in ("pollsters", "us", "cnn", "reuters", "to")
                or (items[i].word in ("told", "tell") and tags[j] in "ZN/-")
            )
            and j < i + 5
        ):
            j += 1
        got = predicates.complement(v, j, hi)
        if got is None:
            return None
        if (
            items[i].word in ("feel", "felt", "feeling", "express", "expressed", "expressing")
            and got.how == "phrase"
            and got.answer != predicates.SAME
        ):
            return got
        return got
    got = predicates.verb_phrase(v, i, hi)
    if got is not None:
        return got
    if t in "AMHEDnK" or (t == "z" and items[i].word.endswith(("ed", "ing")) and i + 1 < hi):
        low = v.low(i, min(hi, i + 9))
        if predicates._SAME.match(low) or re.match(r"(?:did|do|does) (?:so|the same)|felt the same|feel the same", low):
            return predicates.Predicate(predicates.SAME, hi, "said_same")
        if predicates._DO_NOT.match(low):
            return predicates.Predicate("not", hi, "did_not")
        if predicates._DO_SO.match(low):
            return predicates.Predicate(predicates.POSITIVE, hi, "did")
        # auxiliaries and a say verb: "have said that", "did say"
        j = i
        while j < hi and (tags[j] in "MHEDn" or items[j].word in predicates._ADVERBS):
            j += 1
        if (
            j < hi
            and j > i
            and tags[j] == "S"
            and not any(items[q].word.endswith("n't") or tags[q] == "n" for q in range(i, j))
            and tags[j - 1] in "HMDz"
        ):
            return read(v, j, hi)
        quoted = predicates._quoted(v, i, hi) if t in "AEH" else None
        if quoted:
            return quoted
        return predicates.phrase(v, i, hi)
    return None


def k_before(v: View, k: int) -> str:
    """The letter before a figure's own words: past hedges ("just", "nearly") to the punctuation."""
    i = v.figs[k] - 1
    while i >= 0 and v.items[i].word in _HEDGES:
        i -= 1
    return v.tags[i] if i >= 0 else "^"


_HEDGES = frozenset(
    "just only nearly almost about around roughly some fully even a an the more less than fewer over under well approximately barely mere at least".split()
)


def group_left_apposed(v: View, k: int) -> str | None:
    """The group before an apposed figure: "Half of parents, 46 percent, …", "most voters -- 71 percent --"."""
    i = v.figs[k] - 1
    lo = v.gap_start(k)
    while i >= lo and v.tags[i] not in "Gg":
        i -= 1
    if i >= lo:
        return str(v.items[i].value)
    return None


_INVERTED = re.compile(
    r"(?P<a>[^;:]{6,90}?), (?:say|says|said|believe|believed|think|thought|reckon|according to)(?: just| only| about| nearly| some| almost| more than| around| fully)* $"
)


@rule("share.proportion", rank=36)
def proportion(v: View, k: int) -> Bound | None:
    """The number of GROUP who PREDICATE has risen to F."""
    lo, f = v.gap_start(k), v.figs[k]
    m = re.search(r"o[zZ]{0,2}([gG])r", v.tags[lo:f])
    if (
        m is None
        or v.tags[f - 1] not in "tEa"
        or v.items[lo + m.start() - 1].word not in ("number", "share", "percentage", "proportion", "portion", "percent")
    ):
        return None
    moves = next(
        (q for q in range(lo + m.end(), f) if (v.tags[q] in "HE" and q > lo + m.end()) or v.items[q].word in _TO_MOVE),
        f,
    )
    got = read(v, lo + m.end(), moves) if moves > lo + m.end() else None
    if got is None or not got.answer or got.answer.startswith("<"):
        return None
    group = str(v.items[lo + m.start(1)].value)
    return Bound("share." + got.how, got.answer, group=group)


_TO_MOVE = frozenset(
    "rose risen fell fallen dropped climbed jumped increased decreased declined grew slipped went doubled stands stood".split()
)
_INCLUDED = re.compile(
    r"\b(?P<w>supporters|backers|proponents|opponents|critics|detractors)(?: of [a-z ]{2,40})? (?:include[sd]?|including|were|are|ranged?|range from)(?: about| nearly| just| only| some)*$"
)


@rule("share.supporters", rank=38)
def supporters(v: View, k: int) -> Bound | None:
    """Supporters included F of GROUP."""
    m = _INCLUDED.search(v.low(v.gap_start(k), v.figs[k]))
    if m is None:
        return None
    group, _ = group_right(v, v.figs[k] + 1, v.gap_end(k))
    return Bound(
        "share.supporters",
        "support" if m.group("w") in ("supporters", "backers", "proponents") else "oppose",
        group=group,
    )


@rule("share.inverted", rank=39)
def inverted(v: View, k: int) -> Bound | None:
    """STATEMENT, say F of GROUP: "work is harder to find, say 62% of respondents"."""
    left = v.document.lower[v.items[v.gap_start(k)].start : v.items[v.figs[k]].start]
    m = _INVERTED.match(left)
    if m is None:
        return None
    group, j = group_right(v, v.figs[k] + 1, v.gap_end(k))
    if j < len(v.tags) and v.tags[j] not in ".,;)":
        return None
    return Bound("share.inverted", clip(re.sub(r"^(?:and|but|while|[, ])+", "", m.group("a"))), group=group)


@rule("share.aside", rank=45)
def in_dashes(v: View, k: int) -> Bound | None:
    """SUBJECT - F in A, and F in B - PREDICATE: an aside's figures take what is said after it."""
    f = v.figs[k]
    opened = v.tags.rfind("-", 0, f)
    if opened < 1 or v.tags[opened + 1 : f].strip("zZxoiegGF&,a(") or v.tags[opened - 1] in "FB+P":
        return None
    close = v.tags.find("-", f)
    if close < 0 or close - f > 16 or v.tags[f + 1 : close].strip("zZxoiegGFN&,") or close + 1 >= len(v.tags):
        return None
    hi = next((q for q in v.figs if q > close), len(v.tags))
    got = read(v, close + 1, hi)
    if got is None or got.answer == predicates.SAME:
        return None
    return Bound("share." + got.how, got.answer)


@rule("share.adjective", rank=44)
def bare_adjective(v: View, k: int) -> Bound | None:
    """F ANSWER with no verb: "45 favorable", "47 percent against", "26 percent undecided", "58 percent yes"."""
    i = v.figs[k] + 1
    hi = v.hi[k]
    tags, items = v.tags, v.items
    group = None
    right, i2 = group_right(v, i, hi)
    if right is not None:
        group, i = right, i2
    while i < hi and (items[i].word in predicates._ADVERBS or tags[i] == '"'):
        i += 1
    if i >= hi:
        # "with 24 percent against": the comparison word opened the next part
        return None
    it = items[i]
    if tags[i] in "JV" and isinstance(it.value, AnswerWord):
        return Bound("share.adjective", it.value.name, group=group)
    if tags[i] == "Y" and (i + 1 >= hi or tags[i + 1] in ',.;)"&'):
        return Bound("share.adjective", it.word, group=group)
    return None


@rule("share.before", rank=35)
def answer_before(v: View, k: int) -> Bound | None:
    """ANSWER F: "approve 37 percent, disapprove 56", '"yes" on 58.4 per cent'."""
    f = v.figs[k]
    lo = v.gap_start(k)
    i = f - 1
    while i >= lo and (
        v.tags[i] == '"' or v.items[i].word in ("on", "at", ":", "is", "was", "of") or (v.tags[i] == "-" and i == f - 1)
    ):
        i -= 1
    if i < lo or v.tags[i] not in "VJRY":
        return None
    right = v.tags[f + 1 : f + 2]
    if right and right not in ",.;)x&-W/":
        return None
    j = i - 1
    while j >= lo and v.tags[j] == '"':
        j -= 1
    if (
        j >= lo
        and v.tags[j] not in ",;:&W-.)m/"
        and not (k == 0 and f - lo <= 4)
        and v.items[j].word not in ("had", "has", "put", "puts", "the", "with", "have", "showed", "found", "at")
    ):
        return None
    if j < lo and k and v.tags[v.figs[k - 1] + 1] == v.tags[i] and i == v.figs[k - 1] + 1:
        return None
    item = v.items[i]
    return Bound("share.before", item.value.name if isinstance(item.value, AnswerWord) else item.word)


_FOR_LEFT = re.compile(r"(?P<a>[^,;]{3,70}?) for(?: just| only| about| nearly| some| around| over| more than)*$")


@rule("share.for", rank=56)
def for_them(v: View, k: int) -> Bound | None:
    """ "For 57 per cent, pensions were key", "the economy was important for a third": the statement around the figure."""
    f = v.figs[k]
    lo = v.lo[k]
    left = v.low(lo, f)
    group, i = group_right(v, f + 1, v.gap_end(k))
    if (
        i < len(v.items)
        and v.tags[i] == ","
        and re.search(
            r"(?:^|[,;&] ?|^and |^but )for(?: just| only| about| nearly| some| around| over| more than)*$", left
        )
    ):
        got = predicates.complement(v, i + 1, v.hi[k] if v.hi[k] > i + 1 else v.gap_end(k))
        return Bound("share.for", got.answer, group=group) if got else None
    tags = v.tags[lo:f]
    if re.search(r"[EH][^;]{1,20}fz{0,2}$", tags) and not any(c in tags for c in "RNL"):
        m = _FOR_LEFT.search(re.sub(r"^(?:[,;] ?)?(?:and |while |but |, )*", "", left))
        if m:
            return Bound("share.for", clip(m.group("a")))
    return None


@rule("share.listed", rank=51)
def listed(v: View, k: int) -> Bound | None:
    """F THING after one named, F as ANSWER after one rated: "28 percent chose taxes, 19 percent schools", "55 percent as poor"."""
    before = v.bound[k - 1] if k else None
    i, hi = v.figs[k] + 1, v.hi[k]
    if before is None or before.rule not in ("share.named", "share.rated", "share.listed") or i >= hi:
        return None
    if v.items[i].word == "as":
        i += 1
    elif before.rule == "share.rated":
        return None
    m = re.match(
        r"(?P<a>(?!of |in |the same|among |who |for |said |say )[a-z][a-z' -]{2,40}?)(?=[ ]?(?:[,.;)]|$|and$|in the (?:poll|survey)))",
        v.low(i, hi),
    )
    if m is None or any(t in "SVMEHDAFNg" for t in v.tags[i:hi]):
        return None
    return Bound("share.listed", clip(m.group("a")), group=before.group)


@rule("share.on", rank=60)
def on_quality(v: View, k: int) -> Bound | None:
    """F on QUALITY: "55 percent on leadership and 60 percent on experience"."""
    i = v.figs[k] + 1
    if i < v.hi[k] and v.items[i].word == "on":
        m = re.match(r"(?:the |his |her |their )?(?P<a>[a-z][a-z' -]{2,40})$", v.low(i + 1, v.hi[k]).strip(" .,"))
        if m:
            return Bound("share.on", m.group("a").strip())
    return None


@rule("share.against", rank=43)
def against(v: View, k: int) -> Bound | None:
    """F against / F in favour, where "against" would open the next figure's words."""
    i = v.figs[k] + 1
    if i < len(v.items) and v.items[i].word == "against" and (i + 1 >= len(v.items) or v.tags[i + 1] in ".,;)&i"):
        return Bound("share.against", "oppose")
    return None


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
    if j < hi and items[j].word in ("showing", "standing") and (who := vote_subject(v, k)) is not None:
        return Bound("share.support_name", who)
    if j < hi and tags[j] in "R" and isinstance(items[j].value, AnswerWord):
        name = items[j].value.name
        if name in ("support", "oppose"):
            who = vote_subject(v, k)
            if who is not None and not (
                j + 1 < hi
                and items[j + 1].word == "for"
                and v.tags[j + 2 : j + 3] not in ("N",)
                and items[j + 2].word != "the"
            ):
                return Bound("share.support_name", who)
            if (
                j + 2 < hi
                and items[j + 1].word in ("for",)
                and tags[j + 2] == "N"
                and not items[j + 2].word.endswith("'s")
            ):
                return Bound("share.support_name", str(items[j + 2].value))
        return Bound("share.noun", name)
    if i < hi and tags[i] == "o" and _OF_VOTE.match(v.low(i, min(hi, i + 5))):
        who = vote_subject(v, k)
        whose = _OF_VOTE.match(v.low(i, min(hi, i + 5)))
        narrowed = {
            "women's": "women",
            "female": "women",
            "male": "men",
            "latino": "hispanic",
            "independent": "independents",
            "senior": "65+",
            "youth": "young voters",
            "evangelical": "evangelicals",
            "catholic": "catholics",
        }
        g = whose.group("g") if whose else None
        if who is not None or g is not None:
            return Bound("share.of_vote", who or predicates.SAME, group=narrowed.get(g, g) if g else None)
    if j < hi and tags[j] == "V" and items[j].word in ("support", "approve", "backing", "favor") and j == i:
        who = vote_subject(v, k) if items[j].word in ("support", "backing") else None
        if who is not None and (
            j + 1 >= hi or tags[j + 1] in ",.;)i&mfxtW-" or items[j + 1].word in ("among", "nationally", "in", "from")
        ):
            return Bound("share.support_name", who)
        # "35 percent support among X": a noun too, where a preposition follows
        if j + 1 < hi and tags[j + 1] in "mu" and subject_name(v, k) is None:
            return Bound("share.noun", items[j].value.name)
    return None


_OBJECT_OF = frozenset("with over against to behind than for of on like about by".split())


def vote_subject(v: View, k: int) -> str | None:
    """Whose share a figure is, however far left in its clause: "Biden maintained his lead with 30% support"."""
    lo = v.gap_start(k)
    f = v.figs[k]
    found = [
        q
        for q in range(lo, f)
        if v.tags[q] == "N" and not (v.items[q].word.endswith("'s") and q + 1 < f and v.tags[q + 1] not in "R")
    ]
    own = [q for q in found if q == 0 or v.items[q - 1].word not in _OBJECT_OF]
    if own:
        return str(v.items[own[-1]].value)
    for q in range(f - 1, lo - 1, -1):
        if v.tags[q] == "p" and v.items[q].value and v.items[q].word in ("he", "she", "his", "her", "him"):
            return str(v.items[q].value)
    if found and v.items[found[-1] - 1].word == "with":
        return str(v.items[found[-1]].value)
    guess = re.search(r"Z(?=[zHKA]{0,3}$)", v.tags[lo:f])
    if guess and not found:
        item = v.items[lo + guess.start()]
        if (
            not any(a <= item.start < b for a, b in v.masked)
            and item.word not in _NOT_NAMES
            and item.word not in roles()
            and len(item.word) > 3
        ):
            return v.document.folded[item.start : item.end]
    prev = v.bound[k - 1] if k else None
    if prev is not None and prev.kind in ("margin", "share") and prev.answer in v.names.by_word.values() and not found:
        return prev.answer
    return None


_NAME_VERB = re.compile(r"N(?:,[^,;:NFP]{1,7},)?[zZ,]{0,3}(?:[HKELMpz]|a|W|i){0,5}z{0,3}(?:t|a|W|i|b)?z{0,3}$")


def subject_name(v: View, k: int) -> str | None:
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


@rule("share.rating", rank=34)
def rating_left(v: View, k: int) -> Bound | None:
    """RATING … F: "approval rating sank to 38", "disapproval was at 50 percent", "support at 44"."""
    lo = v.gap_start(k)
    f = v.figs[k]
    left = v.tags[lo:f]
    r = left.rfind("R")
    if r < 0 or len(left) - r > 16:
        return None
    between = left[r + 1 :]
    if any(c in ";:" for c in between) or "S" in between or between.count(",") > 2:
        return None
    item = v.items[lo + r]
    if not isinstance(item.value, AnswerWord):
        return None
    name = item.value.name
    i = f + 1
    if i < len(v.items) and v.tags[i] in "VJ" and v.hi[k] > i:
        return None
    if re.match(r"z{0,2}[zp]?[zZ]{0,2}J", v.tags[i : v.hi[k]]) and v.items[i].word.endswith("ing"):
        return None  # "approval is low, with 66 percent judging it unfavorably"
    if v.hi[k] > i and lo + r < v.lo[k]:
        j = max(i, group_right(v, i, v.hi[k])[1])
        if j < v.hi[k] and (v.tags[j] in "SAVr" or v.tags[j] == "H"):
            return None
    if name in ("support", "oppose") and "N" in between and left[r + 1 : r + 3] != "fN":
        return None
    if name in ("support", "oppose"):
        # "Rubio's support stands at 9", "support for Trump was at 40"
        words = v.low(lo + r + 1, f)
        if left[r + 1 : r + 2] == "f" and left[r + 2 : r + 3] == "N" and not v.items[lo + r + 2].word.endswith("'s"):
            return Bound("share.rating_name", str(v.items[lo + r + 2].value))
        if r and left[r - 1] == "N" and v.items[lo + r - 1].word.endswith("'s"):
            return Bound("share.rating_name", str(v.items[lo + r - 1].value))
        if re.match(r"(?:from|of|among|by)(?: the| just| only| about| nearly)*\s*$", words):
            who = vote_subject(v, k)
            if who is not None:
                return Bound("share.rating_name", who)
        own = re.search(r"N(?:o[ZN]{1,2})?z?$", left[:r])
        if own and not re.search(r"\bfor$", words):
            return Bound("share.rating_name", str(v.items[lo + own.start()].value))
        if re.match(r"(?:from|of|among|by)?\s*$", words) or re.search(
            r"\b(?:from|at|to|is|was|stands|stood|of|dropped|fell|rose|slipped|climbed|hit|among|with|up|down|by|reached)\s*(?:just|only|nearly|about|more than|over|less than)?$",
            words,
        ):
            return Bound("share.rating", name)
        return None
    if re.search(r"\bnet\b", v.low(max(lo, lo + r - 2), lo + r)):
        return None
    return Bound("share.rating", name)


_MOVED = frozenset(
    "cut cuts rose fell grew reduced increase increased decreased raise raised dropped rise fall won win lost lose".split()
)


@rule("share.passive", rank=33)
def passive(v: View, k: int) -> Bound | None:
    """ "supported by 4 in 5 respondents", "viewed favorably by 52 percent", "backed by", "drew support from 75 percent"."""
    lo = v.gap_start(k)
    f = v.figs[k]
    left = v.tags[lo:f]
    m = re.search(r"([VJR])z{0,2}[bu]z{0,2}x?z{0,3}$", left)
    if m:
        item = v.items[lo + m.start(1)]
        if isinstance(item.value, AnswerWord):
            name = item.value.name
            if item.word in ("support", "backing") and left[m.start(1) + 1] not in "bu":
                return None
            nouns = left[: m.start(1)]
            if name == "support" and m.group(1) == "R":
                who = vote_subject(v, k)
                if who is not None:
                    return Bound("share.passive_name", who)
            # "was favored by black voters 36-20" is a pair; a person supported is a vote
            n = nouns.rfind("N")
            if name == "support" and n >= 0 and m.start(1) - n <= 3 and nouns[n + 1 :].strip("Ez") == "":
                return Bound("share.passive_name", str(v.items[lo + n].value))
            return Bound("share.passive", name)
    if re.search(
        r"\b(?:that|this|which|it) (?:is|was) (?:also |still )?(?:the )?(?:view|opinion|answer|position|verdict|belief|feeling) of(?: no more than| just| only| about)?$",
        v.low(lo, f),
    ):
        return Bound("share.passive_same", predicates.SAME)
    held = re.search(r"\b(?:view|belief|opinion|idea|feeling|sentiment|notion) that (?P<a>[^;]{3,90}?),? (?:is|was) (?:also )?(?:shared|held|echoed|expressed|backed) by(?: just| only| about| nearly)?$", v.low(lo, f))
    if held:
        return Bound("share.passive_view", clip(held.group("a")))
    believed = re.match(
        r"(?:and |but |while |, )*that (?P<a>[^;]{3,90}?),? (?:is|was) (?:believed|thought|accepted|doubted|felt) by(?: just| only| about| nearly)?$",
        v.low(lo, f),
    )
    if believed:
        return Bound("share.passive_view", clip(believed.group("a")))
    owned = re.search(r"\b(?:enjoys?|enjoyed|ha[sd]|have|won|wins|commands?|holds?|held) the (?P<a>confidence|trust|respect|approval) of(?: just| only| about| nearly)?$", v.low(lo, f))
    if owned:
        return Bound("share.passive_noun", {"approval": "approve"}.get(owned.group("a"), owned.group("a")))
    q = re.search(
        r'"([^"]{3,60})" (?:(?:is|was) the (?:answer|view|verdict|choice|reply) of|to|for|by|among|of)(?: just| only| about)?$',
        v.low(lo, f),
    )
    if q:
        return Bound("share.quote_to", clip(q.group(1)))
    m = re.search(r"A([zt]{0,6})bz{0,3}$", left)
    if m and v.items[lo + m.start()].word not in _MOVED:
        if re.search(r"shared by|echoed by|held by", v.low(lo, f)):
            return Bound("share.passive_same", predicates.SAME)
        phrase = clip(v.low(lo + m.start(), lo + m.end()).rsplit(" by", 1)[0])
        if phrase:
            return Bound("share.passive_free", phrase)
    return None
