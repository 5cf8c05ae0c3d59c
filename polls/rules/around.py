"""Shares whose answer stands around them: before, after a dash, in the statement that they end."""

from __future__ import annotations

import re

from polls.language.hints import Hinted
from polls.language.narrowing import after_noun
from polls.language.tokens import AnswerWord
from polls.rules import predicates, slots
from polls.rules.clauses import read
from polls.rules.groups import group_right
from polls.rules.hedges import ABOUT, HEDGE, before_hedges
from polls.rules.phrases import phrase
from polls.rules.registry import rule
from polls.rules.verb_phrases import ADVERBS
from polls.rules.verbs import is_closed
from polls.rules.view import Bound, View, clip

_INCLUDED = Hinted(
    rf"\b(?P<w>supporters|backers|proponents|opponents|critics|detractors)(?: of [a-z ]{{2,40}})? (?:include[sd]?|including|were|are|ranged?|range from)(?: (?:{ABOUT}))*$"
)


_OWN_CLAUSE = ("who say", "who think", "who believe", "who feel", "who want", "that say")


@rule("share.supporters", rank=38, hints=(_INCLUDED,))
def supporters(v: View, k: int) -> Bound | None:
    """Supporters included F of GROUP."""
    m = _INCLUDED.search(v.sentence, v.low(v.gap_start(k), v.figs[k]))
    if m is None or v.low(v.figs[k] + 1, min(len(v.items), v.figs[k] + 3)).startswith(_OWN_CLAUSE):
        return None
    group, _ = group_right(v, v.figs[k] + 1, v.gap_end(k))
    return Bound(
        "share.supporters",
        "support" if m.group("w") in ("supporters", "backers", "proponents") else "oppose",
        group=group,
    )


@rule("share.aside", rank=45, letters="-")
def in_dashes(v: View, k: int) -> Bound | None:
    """SUBJECT - F in A, and F in B - PREDICATE: an aside's figures take what is said after it."""
    f = v.figs[k]
    if v.tags[f + 1 : f + 2] == "N":
        return None  # "44% Doe, 43% Roe": theirs
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


# What may follow "19 percent more likely" where it is the answer, not how much likelier some are than others.
_ENDS = re.compile(r"[,.;)&x\-]|$")
_THAN = frozenset(("than", "as"))


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
    while i < hi and (items[i].word in ADVERBS or tags[i] == '"'):
        i += 1
    if i >= hi:
        # "with 24 percent against": the comparison word opened the next part
        return None
    it = items[i]
    if i + 1 < hi and tags[i : i + 2] == "zJ" and items[i + 1].word.startswith("no ") and not is_closed(it.word):
        it = items[i + 1]  # "77 percent offer no opinion", whatever the verb
        return Bound("share.adjective", it.value.name, group=group) if isinstance(it.value, AnswerWord) else None
    if tags[i] in "JV" and isinstance(it.value, AnswerWord):
        return Bound("share.adjective", it.value.name, group=group)
    if it.word in ("more", "less") and v.low(i + 1, i + 2) == "likely" and _ENDS.match(tags, i + 2):
        return Bound("share.adjective", f"{it.word} likely", group=group) if v.low(i + 2, i + 3) not in _THAN else None
    if tags[i] == "Y" and (i + 1 >= hi or tags[i + 1] in ',.;)"&'):
        return Bound("share.adjective", it.word, group=group)
    felt = _feeling(v, k, i, hi)
    return Bound("share.adjective", felt, group=group) if felt is not None else None


# How people are, by the shape of the word; what ends so and is a thing is named.
_ADJECTIVE = re.compile(
    r"(?:un|dis|in)?[a-z]{3,}(?:(?<!m)ent|ant|ful|ous|[^t]ive|able|ible|less|[^aeiou][yi]|ed|ic)$|un[a-z]{4,}$|upset|sure|keen|aware|afraid|proud|glad|open$"
)
_NO_ADJECTIVE = frozenset(
    "percent need party policy country county city army money family study energy industry company body student agent parent accident"
    " incident respondent resident president client patient tenant merchant topic public music traffic fabric based compared followed".split()
)
_ABOUT_WHAT = frozenset("with about at by of over that to toward towards on for in".split())


def _feeling(v: View, k: int, i: int, hi: int) -> str | None:
    """How people are, behind a figure that "with" opens: "with 54 percent unhappy with his work", "and 20 percent unaware of it"."""
    before = before_hedges(v, v.figs[k])
    told = v.bound[k - 1] if k else None
    listed = told is not None and told.rule == "share.adjective" and v.items[before].word in ("and", ",")
    word = v.items[i].word
    if v.items[before].word != "with" and not listed:
        return None
    if v.tags[i] not in "zA" or word in _NO_ADJECTIVE or _ADJECTIVE.match(word) is None or i + 1 >= hi:
        return None
    if v.items[i + 1].word not in _ABOUT_WHAT and v.tags[i + 1] not in ",.;)":
        return None
    got = phrase(v, i, hi)
    return got.answer if got is not None else word


@rule("bracket.dash", rank=18, pair=False, letters="(")
def answer_dash(v: View, k: int) -> Bound | None:
    """(ANSWER - F, ANSWER - F): "as in April (approve - 20%, disapprove - 60%)"."""
    f = v.figs[k]
    m = _ANSWER_DASH.search(v.tags, 0, f) if v.tags[f + 1 : f + 2] in tuple(",;/)") else None
    if m is None or not isinstance(v.items[m.start("answer")].value, AnswerWord):
        return None
    return Bound("bracket.dash", v.items[m.start("answer")].value.name)


_ANSWER_DASH = re.compile(r"\([^()]*?(?<=[(,;/])z?(?P<answer>[VJR])-\Z")


_STAND = frozenset(("are", "were", "at", "on", "is", "was"))


@rule("share.before", rank=35, letters="VJRYG")
def answer_before(v: View, k: int) -> Bound | None:
    """ANSWER F: "approve 37 percent, disapprove 56", '"yes" on 58.4 per cent'."""
    f = v.figs[k]
    lo = v.gap_start(k)
    i = f - 1
    while i >= lo and (
        v.tags[i] == '"'
        or v.items[i].word in ("on", "at", ":", "is", "was", "are", "were", "of")
        or (v.tags[i] == "-" and i == f - 1)
    ):
        i -= 1
    if i >= lo and v.tags[i] == "G" and str(v.items[i].value).startswith("undecided") and v.items[i + 1].word in _STAND:
        return Bound("share.before", "undecided", group="all")  # "undecided are at 37 percent"
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


_FOR_LEFT = re.compile(rf"(?:^|[ ,;])(?P<a>[^ ,;][^,;]{{2,70}}?) for(?: (?:{HEDGE}))*$")


_FOR_END = re.compile(rf"(?:^|[,;&] ?|^and |^but )for(?: (?:{HEDGE}))*$")
_THERE_FOR = re.compile(r"[EH][^;]{1,20}fz{0,2}$")
_CONJUNCTIONS = re.compile(r"^(?:[,;] ?)?(?:and |while |but |, )*")


# Before a figure whose view a statement behind it is: "according to 61 percent of nurses, wards are unsafe".
_TO_WHOM = re.compile(
    r"(?:(?:and|but|while|yet|so) )?(?:for|to|according to|in the (?:eyes?|view|opinion|judge?ment|minds?|estimation|book) of|if it (?:were|was) up to|if you ask|as far as)"
    rf"(?: (?:{HEDGE}|an?|the|another))*"
)


@rule("share.for", rank=56)
def for_them(v: View, k: int) -> Bound | None:
    """ "For 57 per cent, pensions were key", "the toll was decisive for a quarter": the statement around the figure."""
    f = v.figs[k]
    lo = v.lo[k]
    left = v.low(lo, f)
    group, i = group_right(v, f + 1, v.gap_end(k))
    opened = not k or v.tags[v.gap_start(k)] == ";"  # not "by six points to 31 percent"
    fronted = opened and _TO_WHOM.fullmatch(v.low(v.gap_start(k), f).lstrip(" ;")) is not None
    if (
        i < len(v.items)
        and fronted
        and (v.tags[i] == "," or v.items[i].word in ("it", "there", "this", "that", "they"))
    ):
        i += v.tags[i] == ","
        got = predicates.complement(v, i, v.hi[k] if v.hi[k] > i else v.gap_end(k))
        return Bound("share.for", got.answer, group=group) if got and not got.answer.startswith("<") else None
    if i < len(v.items) and v.tags[i] == "," and _FOR_END.search(left):
        got = predicates.complement(v, i + 1, v.hi[k] if v.hi[k] > i + 1 else v.gap_end(k))
        return Bound("share.for", got.answer, group=group) if got else None
    told = _FOR_ONE.match(v.tags, f + 1)
    if told is not None and isinstance(word := v.items[told.end() - 1].value, AnswerWord):
        return Bound("share.for", word.name)  # "41% … compared with 43% for the wrong direction"
    tags = v.tags[lo:f]
    if _THERE_FOR.search(tags) and not any(c in tags for c in "RNL"):
        m = _FOR_LEFT.search(_CONJUNCTIONS.sub("", left))
        if m:
            return Bound("share.for", clip(m.group("a")))
    return None


_FOR_ONE = re.compile(r"fz?J(?=[.,;)x&]|$)")
_THING = re.compile(
    r"(?P<a>(?!of |in |the same|among |who |for |said |say )[a-z][a-z' -]{2,40}?)(?=[ ]?(?:[,.;)]|$|and$|in the (?:poll|survey)))"
)


@rule("share.listed", rank=51, later=True)
def listed(v: View, k: int) -> Bound | None:
    """F THING after one named, F as ANSWER after one rated: "28 percent chose taxes, 19 percent schools", "55 percent as poor"."""
    before = v.bound[k - 1] if k else None
    i, hi = v.figs[k] + 1, v.hi[k]
    if before is None or before.rule not in ("share.named", "share.rated", "share.listed") or i >= hi:
        return None
    if (own := slots.subject(v, k)) is not None and own.listed:
        return None  # "schools were next at 19 percent and jobs …": the thing stands before it
    if v.items[i].word == "as":
        i += 1
    elif before.rule == "share.rated":
        return None
    m = _THING.match(v.low(i, hi).replace('"', "").strip())
    if m is None or any(t in "SVMEHDFNg" for t in v.tags[i:hi]) or "A" in v.tags[i:hi].rstrip(".,;")[:-1]:
        return None
    return Bound("share.listed", clip(m.group("a")), group=before.group)


_ONE_WORD = frozenset((",", ".", "&", ")", ";", "", "x"))


@rule("share.with", rank=59, units=("percent",), pair=False)
def with_one_word(v: View, k: int) -> Bound | None:
    """, with F ADJECTIVE: "women were the most worried, with 60% concerned"."""
    i = v.figs[k] + 1
    q = before_hedges(v, v.figs[k])
    if (
        q < 1
        or v.tags[q] != "W"
        or v.tags[q - 1] not in ",-"
        or v.tags[i + 1 : i + 2] not in _ONE_WORD
        or i >= len(v.items)
    ):
        return None
    word = v.items[i].word
    if (
        v.tags[i] not in "zA"
        or not word.endswith("ed")
        or word in ("surveyed", "polled", "asked", "questioned", "interviewed")
    ):
        return None
    return Bound("share.phrase", word)


_QUALITY = re.compile(r"(?:the |his |her |their )?(?P<a>[a-z][a-z' -]{2,40})$")


@rule("share.on", rank=60)
def on_quality(v: View, k: int) -> Bound | None:
    """F on QUALITY: "52 percent on honesty and 48 percent on skill"."""
    i = v.figs[k] + 1
    if i < v.hi[k] and v.items[i].word == "on":
        m = _QUALITY.match(v.low(i + 1, v.hi[k]).strip(" .,"))
        if m and not after_noun(v.document.lower, v.items[i].start - 1)[1]:  # "and 57 percent on the mainland"
            return Bound("share.on", m.group("a").strip())
    return None
