"""One answer of two groups by who is likelier: "18 points more likely than doctors to cycle", "as likely … (47% vs. 17%)"."""

from __future__ import annotations

import re

from polls.language.hints import Hint
from polls.language.tokens import AnswerWord
from polls.rules import predicates
from polls.rules.camps import PARTY_GROUPS
from polls.rules.clauses import read
from polls.rules.frames import name_of
from polls.rules.hedges import HEDGE
from polls.rules.pair_parts import told_by_the_way
from polls.rules.phrases import phrase
from polls.rules.registry import rule
from polls.rules.view import Bound, View, clip, content
from polls.rules.who_clauses import relative_name

# Any word of leaning may stand behind "more": likely, apt, inclined, willing, eager.
_LIKELIER = re.compile(r"(?:points? )?(?P<sign>more|less) [a-z]+(?: than (?:[a-z-]+ ){0,5}?[a-z-]+)? to (?!\d)[a-z]+")
_SAY = re.compile(r"\bto (?:say|believe|think|feel|report|agree)(?: that)?\b|\bto\b")
# "more likely now than they were in May": the same group at another time, a change.
_THAN_BEFORE = re.compile(
    r"(?: now)? than (?:they|it|he|she|in|last|a|at|when|before|ever|the (?:last|previous|year))\b"
)
_SUBJECT = re.compile(r"(?P<group>G)[EHM]{1,3}[nz]{0,2}$")


@rule("margin.likelier", rank=14, units=("points",))
def likelier(v: View, k: int) -> Bound | None:
    """ "Women are 12 points more likely than men to back the bridge": a margin of the answer, told of the group."""
    f, i = v.figure(k), v.figs[k]
    if f.unit != "points" or v.items[i + 1 : i + 2] == [] or v.items[i + 1].word not in ("more", "less", "points"):
        return None
    hi = v.gap_end(k)
    m = _LIKELIER.match(v.low(i + 1, hi))
    if m is None:
        return None
    subject = _SUBJECT.search(v.tags, v.gap_start(k), i)
    group = str(v.items[subject.start("group")].value) if subject else None
    before = v.bound[k - 1] if k else None
    if group is None and before is not None and before.rule == "margin.likelier" and v.tags[i - 1] in ",&x":
        group = before.group
    if group is None and _EVERYBODY.search(v.tags, v.gap_start(k), i) is not None:
        if (made := _of_two(v, k, m["sign"])) is not None:
            return made
        group = "all" if _THAN_BEFORE.search(v.low(i + 1, hi)) else None
    if group is None:
        return None
    words = v.text(i + 1, hi)
    earlier = _THAN_BEFORE.search(words.lower())
    if earlier:
        words = words[: earlier.start()]
    said = _SAY.search(words.lower())
    answer = clip(words[said.end() :].strip()) if said else ""
    if not answer:
        return None
    if earlier:
        sign = 1 if m.group("sign") == "more" else -1
        return Bound("margin.likelier", answer, "change", group=group, value=sign * abs(f.value))
    return Bound("margin.likelier", answer, "margin", group=group)


_EVERYBODY = re.compile(r"g[^FPBGN;:]{0,8}E[nz]{0,2}$")
_TO_DO = re.compile(
    r"\bto (?P<verb>[a-z]+) (?:that )?(?P<a>[^;:]{3,120}?),? (?:[-\u2013\u2014] [^;]{3,90}? [-\u2013\u2014] )?than (?:they (?:were|are|did) )?(?:to [a-z]+ )?(?P<b>[^;:.]{3,90})",
    re.I,
)


def _of_two(v: View, k: int, sign: str) -> Bound | None:
    """ "Voters were six points less inclined to believe the mayor than the governor": the one that more of all of them do."""
    i, hi = v.figs[k], v.gap_end(k)
    m = _TO_DO.search(v.text(i + 1, hi))
    if m is None or _NO_GROUP.match(m["b"].lower()):
        return None
    a, b = _named(v, i, m["a"]), _named(v, i, m["b"])
    a, b = (a, b) if sign == "more" else (b, a)
    return Bound("margin.likelier", a, "margin", vs=b) if content(a) and content(b) else None


def _named(v: View, i: int, words: str) -> str:
    """What is believed or trusted: a person by name, else the words themselves."""
    names = (q for q in range(i + 1, len(v.items)) if v.tags[q] == "N")
    return next((name_of(v, q) for q in names if words.startswith(v.text(q, q + 1))), clip(words))


LEANING = frozenset("likely likelier apt inclined prone willing eager keen ready liable disposed".split())
_JOINED = re.compile(
    rf"(?:of [a-z ]{{3,24}} )?,? ?(?:vs?\.?|versus|to|compared (?:to|with)|and|(?:as )?against|as opposed to|or|-|\u2013|\u2014)(?: (?:{HEDGE}))*"
)
_NO_GROUP = re.compile(
    r"(?:they|it|he|she|in|last|at|when|before|ever|a|the (?:last|previous|year)|not|any|expected|usual)\b"
)


@rule("pair.likelier", rank=8, hints=(Hint(("than", *LEANING)),))
def compared(v: View, k: int) -> Bound | None:
    """G1 are more likely than G2 to PREDICATE, F1 to F2; G1 are twice as likely to PREDICATE as G2 (F1 vs. F2)."""
    if (
        k + 1 >= len(v.figs)
        or v.bound[k + 1] is not None
        or {v.figure(k).unit, v.figure(k + 1).unit} & {"points", "signed"}
    ):
        return None
    lo, a = v.gap_start(k), v.figs[k]
    if not _JOINED.fullmatch(v.low(a + 1, v.figs[k + 1])) or told_by_the_way(v, lo, a):
        return None
    return (
        _likelier_than(v, k, lo, a)
        or _more_than(v, k, lo, a)
        or _more_such(v, k, lo, a)
        or _goes_on(v, k, lo, a)
        or _of_others(v, k, lo, a)
    )


def _both(v: View, k: int, answer: str, one: str | None, two: str | None) -> Bound:
    """Tells an answer of two groups, a figure each."""
    v.bound[k + 1] = Bound("pair.groups", answer, group=two)
    return Bound("pair.groups", answer, group=one)


# What leads from one bracket to the next: a sign, a conjunction, "but less likely to", "also", "to".
_BUT_LIKELY = re.compile(
    rf"(?:(?:also|still|were|are|both|either) )*(?:(?:much|far|slightly) )?(?:(?:more|less|equally|as) )?(?:{'|'.join(sorted(LEANING))}) to "
)
_PREPOSITIONS = frozenset(
    "in at on with by from for through over about via under during without within among via".split()
)


def _goes_on(v: View, k: int, lo: int, a: int) -> Bound | None:
    """ "… than men to cycle (38% vs. 12%), walk (33% vs. 13%) and to work at home (58% vs. 52%)": the groups stay, a deed each."""
    one, two = (v.bound[k - 2], v.bound[k - 1]) if k > 1 else (None, None)
    if (
        one is None
        or two is None
        or not one.rule == two.rule == "pair.groups"
        or v.tags[a - 1] != "("
        or v.tags[lo] != ")"
    ):
        return None
    q = lo + 1
    while q < a - 1 and (v.tags[q] in ",;&" or v.items[q].word in _TURNS):
        q += 1
    if q == lo + 1 or v.tags[q] in "Ggp" or one.answer is None:
        return None
    if (again := _BUT_LIKELY.match(v.low(q, a - 1) + " ")) is not None:
        q += len(again.group().split())
    if q < a - 1 and v.tags[q] == "t":
        q += 1
    if v.items[q].word in _PREPOSITIONS:
        words = one.answer.split()
        verb = next((n for n, w in enumerate(words) if w in _PREPOSITIONS), 0)
        return _both(v, k, clip(" ".join([*words[:verb], v.text(q, a - 1)])), one.group, two.group)
    said = done(v, q, a - 1)
    return _both(v, k, said, one.group, two.group) if said else None


_TURNS = frozenset("but while yet though although also and or".split())
# "more rural than urban readers": two words that narrow one noun.
_SUCH = re.compile(
    r"\b(?:more|fewer) (?P<one>[a-z-]{3,}) than (?P<two>[a-z-]{3,}) (?P<who>[a-z]{3,}(?:s|men|women|people))$"
)


def _more_such(v: View, k: int, lo: int, a: int) -> Bound | None:
    """More ONE than TWO people PREDICATE (F1 v. F2)."""
    than = next((q for q in range(lo, a) if v.items[q].word == "than"), -1)
    if than < lo + 2 or v.tags[a - 1] not in "(,:-":
        return None
    for end in range(than + 2, min(than + 4, a)):
        if (m := _SUCH.search(v.low(max(lo, than - 2), end))) is not None and m["who"] not in _NO_NOUN:
            break
    else:
        return None
    said = done(v, end, a - 1)
    return _both(v, k, said, f"{m['one']} {m['who']}", f"{m['two']} {m['who']}") if said else None


_NO_NOUN = frozenset("does has was is its this thus always".split())


def _of_others(v: View, k: int, lo: int, a: int) -> Bound | None:
    """G1 were twice as likely to PREDICATE (F1 v. F2 of G2): the second figure brings its own group."""
    b = v.figs[k + 1]
    if v.tags[a - 1] == "(" and v.tags[b + 1 : b + 2] == ")":
        return _than_the_rest(v, k, lo, a)
    if (
        v.tags[b + 1 : b + 2] not in ("o", "m")
        or v.tags[a - 1] not in "(,:-"
        or v.tags[b + 2 : b + 4].strip("z")[:1] != "G"
    ):
        return None
    one = next((q for q in range(lo, a) if v.tags[q] == "G"), -1)
    if one < 0 or v.tags[lo:one].strip('zZ&,-"x') or "G" in v.tags[one + 1 : a]:
        return None
    two = str(v.items[v.tags.index("G", b)].value)
    at = next((q for q in range(a - 1, one, -1) if v.items[q].word in LEANING), -1)
    to = next((q for q in range(at + 1, a) if v.tags[q] == "t"), -1) if at > 0 else -1
    said = done(v, to + 1, a - 1) if to > 0 else None
    return _both(v, k, said or predicates.SAME, str(v.items[one].value), two)


def _than_the_rest(v: View, k: int, lo: int, a: int) -> Bound | None:
    """Those who PREDICATE are twice as likely to PREDICATE (F1 v. F2): the second figure is of all the others."""
    at = next((q for q in range(a - 2, lo, -1) if v.items[q].word in LEANING), -1)
    to = next((q for q in range(at + 1, a) if v.tags[q] == "t"), -1) if at > 0 else -1
    if to < 0 or "than" in v.low(lo, a).split() or v.items[at - 1].word not in ("as", "more", "less"):
        return None
    be = next((q for q in range(at - 1, lo, -1) if v.tags[q] == "E"), -1)
    one = next((q for q in range(lo, be) if v.tags[q] in "Gg"), -1)
    if one < 0 or set(v.tags[one:be]) & set("F,;:("):
        return None
    who = v.tags[one + 1 : one + 2] == "r"
    if v.tags[one] == "g" and not who:
        return None
    group = relative_name(v.low(one + 2, be)) if who else str(v.items[one].value)
    said = done(v, to + 1, a - 1)
    return _both(v, k, said or predicates.SAME, group, "others")


def _likelier_than(v: View, k: int, lo: int, a: int) -> Bound | None:
    """G1 are more likely than G2 to PREDICATE (F1 v. F2); G1 are as likely to PREDICATE as G2."""
    at = next((q for q in range(a - 1, lo - 1, -1) if v.items[q].word in LEANING), -1)
    if at < 1:
        return None
    if (told := _set_against(v, k, lo, at, a)) is not None:
        return told
    mark = "as" if v.items[at - 1].word == "as" else "than"
    if mark == "than" and not any(
        v.items[q].word in ("more", "less", "likelier") for q in range(max(lo, at - 2), at + 1)
    ):
        return None
    than = next((q for q in range(at + 1, a) if v.items[q].word == mark), -1)
    to = next((q for q in range(at + 1, a) if v.tags[q] == "t"), -1)
    if than < 0 or to < 0:
        return None
    end = a
    while end > at and (v.tags[end - 1] in ",(:-" or v.items[end - 1].word in ("by", "at", "with")):
        end -= 1
    said, others = ((to + 1, end), (than + 1, to)) if than < to else ((to + 1, than), (than + 1, end))
    told = v.bound[k - 1] if k else None
    one = told.group if told is not None and told.rule == "margin.likelier" else _people(v, lo, at)
    two = _people(v, *others)
    answer = done(v, *said)
    if one is None or two is None or answer is None:
        return None
    return _both(v, k, answer, one, two)


# "Compared with office staff, nurses were …", "Unlike their parents, students are …": who is compared stands first.
_FRONTED = re.compile(r"(?:(?:when|as) )?(?:compared|in comparison|in contrast) (?:to|with) |unlike |relative to ")
_SAMPLE = re.compile(r"(?:(?:a|an|the|its|their) )?(?:[a-z-]+ ){0,3}samples? of ")


def _set_against(v: View, k: int, lo: int, at: int, a: int) -> Bound | None:
    """Compared with G2, G1 are more likely to PREDICATE (F1 v. F2)."""
    before = v.low(lo, at)
    if v.items[at - 1].word not in ("more", "less", "as") or not (m := _FRONTED.match(before)):
        return None
    begin = lo + len(m.group().split())
    comma = v.tags.find(",", begin, at)
    to = next((q for q in range(at + 1, min(at + 3, a)) if v.tags[q] == "t"), -1)
    if comma < 0 or to < 0 or "than" in before.split():
        return None
    if sample := _SAMPLE.match(v.low(begin, comma)):
        begin += len(sample.group().split())
    while begin < comma and v.tags[begin] in "Bz" and (v.tags[begin] == "B" or v.items[begin].word in ("the", "other")):
        begin += 1
    said = done(v, to + 1, a - 1 if v.tags[a - 1] in "(,:-" else a)
    one, two = _people(v, comma + 1, at - 1), _people(v, begin, comma)
    return _both(v, k, said, one, two) if said and one and two else None


# What a comparison of two groups is made with, before "than".
_MORE = re.compile(
    r"\b(?:more|less|fewer|better|worse|(?!other|rather|either|whether|never|under|over|after)[a-z]{3,}er)\b"
)
_COMPARATIVE = re.compile(
    r"(?:far |much |slightly |somewhat |a little )?(?:(?:more|less)\b(?! of\b)|better|worse|(?!other|rather|never|over|after)[a-z]{3,}er\b)"
)
_DO = re.compile(r"(?:do|did|does|are|is|were)(?: so| it| this| that)?$")
# Between the second group and the figures: what joins them, and nothing that tells of one group.
_TO_FIGURES = re.compile(r"[^,:(-]{0,10}[,:(-]{1,2}[zab]{0,2}$")


def _more_than(v: View, k: int, lo: int, a: int) -> Bound | None:
    """G1 worry about it more than G2 (F1 v. F2); "more G1 than G2 smoke, F1 to F2"; "higher among G1 than G2": one answer of two groups."""
    than = next((q for q in range(a - 1, lo - 1, -1) if v.items[q].word == "than"), -1)
    one = v.tags.rfind("G", lo, max(than, lo))
    if one > 0 and v.items[one].value in PARTY_GROUPS and v.tags[one - 1] == "z" and v.items[one - 1].word == "the":
        one = v.tags.rfind("G", lo, one)  # "women back the Democrats more than men do"
    two = v.tags.find("G", than, a) if than > 0 else -1
    if one < 0 or two < 0 or two - than > 5 or "G" in v.tags[two + 1 : a] or "N" in v.tags[than:two]:
        return None
    if not _MORE.search(v.low(lo, than)) or not _TO_FIGURES.match(v.tags[two + 1 : a]):
        return None
    answer = _compared(v, k, lo, one, than, two)
    if answer is None:
        return None
    return _both(v, k, answer, str(v.items[one].value), str(v.items[two].value))


def _compared(v: View, k: int, lo: int, one: int, than: int, two: int) -> str | None:
    """What two groups are compared in: what the first does, what both do, what is higher among them, or what was told before."""
    begins = v.tags[lo:one].strip('zZ&,-"x') == ""
    if (word := _degree_of(v, one, than)) is not None:
        return word
    end = next((q for q in range(one + 1, than) if _COMPARATIVE.match(v.low(q, than))), -1)
    if begins and end > one + 1 and "," not in v.tags[one:than]:
        if _DO.match(v.low(one + 1, end)):
            return predicates.SAME
        if (did := done(v, one + 1, end)) is not None:
            return did
    stop = next((q for q in range(two + 1, v.figs[k]) if v.tags[q] in ",:(-"), v.figs[k])
    if stop > two + 1 and v.tags[two + 1] not in "DE" and (both := done(v, two + 1, stop)) is not None:
        return both
    named = next((q for q in range(lo, one) if v.tags[q] in "RVJ" and isinstance(v.items[q].value, AnswerWord)), -1)
    if named >= 0:
        return str(v.items[named].value.name)
    after = v.figs[k + 1] + 1
    if v.tags[after : after + 1] == ")":
        after += 1  # "More women than men (41% vs. 32%) own one"
    if after < v.gap_end(k + 1) and v.tags[after] in "VAz" and (behind := done(v, after, v.gap_end(k + 1))):
        return behind
    return predicates.SAME


def _degree_of(v: View, one: int, than: int) -> str | None:
    """The side that the first group is told to take more or less than the second: "owners are more opposed than"."""
    for q in range(one + 1, than - 1):
        word = v.items[q + 1].value
        if v.items[q].word in ("more", "less") and v.tags[q + 1] in "JV" and isinstance(word, AnswerWord):
            near = q + 2 == than or v.tags[q + 2] in "ofit"
            return word.name if near else None
    return None


def _people(v: View, a: int, b: int) -> str | None:
    """The group in items ``a`` to ``b``: the last one known, else its words."""
    known = next((q for q in range(b - 1, a - 1, -1) if v.tags[q] == "G"), -1)
    if known >= 0:
        return str(v.items[known].value)
    while a < b and (v.tags[a] in ',;:)&-"mo' or v.items[a].word in ("are", "were", "with", "do", "while", "but")):
        a += 1
    end = next((q for q in range(a, b) if v.tags[q] in "EHMD,;:("), b)
    words = v.low(a, end)
    return clip(words) if content(words) and not _NO_GROUP.match(words) and end - a <= 8 else None


# "to draw the same conclusion", "to do so", "to share that view": the answer told before.
_AGAIN = re.compile(r"(?:[a-z]+ ){1,3}?(?:so|(?:the same|this|that|a similar|such an?)(?: [a-z]+)?)$|agree$")


_TOLD_BEFORE = (predicates.SAME, predicates.POSITIVE)  # "to say so", "to say it does"


def done(v: View, a: int, b: int) -> str | None:
    """What they are likelier to do, say or be."""
    if a >= b:
        return None
    if _AGAIN.match(v.low(a, b)):
        return predicates.SAME
    if v.items[a].word == "be" and a + 1 < b:
        a += 1
    got = read(v, a, b) or phrase(v, a, b)
    if got is None or not got.answer or (got.answer.startswith("<") and got.answer not in _TOLD_BEFORE):
        return None
    return got.answer
