"""Figures in brackets: the group, the name or the answer stands before, or people do something behind it."""

from __future__ import annotations

import re

from polls.language.names import is_place
from polls.language.tokens import AnswerWord
from polls.lexicon.loader import load
from polls.rules import predicates, verbs
from polls.rules.among import with_object
from polls.rules.bracket_phrases import by_phrase, of_amount
from polls.rules.bracket_words import (
    NO_DEED,
    after_bracket,
    antecedent,
    clause_left,
    done_to,
    in_brackets,
    narrowed_group,
)
from polls.rules.clauses import read
from polls.rules.contraries import negated
from polls.rules.counting import MANY, SHARES, SIZES
from polls.rules.groups import group_right
from polls.rules.parties_asked_about import asked_about
from polls.rules.passives import uncapped
from polls.rules.quantities import are_people
from polls.rules.ranked_brackets import behind, named_as, noun_left
from polls.rules.ratings import vote_subject
from polls.rules.registry import rule
from polls.rules.verdicts import doer, judged_group, judged_name
from polls.rules.view import Bound, View, clip, twice
from polls.rules.votes_of import CHOICE_OF
from polls.rules.who_clauses import narrowed, relative_name

_OF_GROUP = re.compile(r"o[zp]{0,2}[gG](?:[)&,]|x)")
_SAME_NOUN = re.compile(r"\),?&z{0,2}G\(F")
_NAME_OF_PLACE = re.compile(r"No[ZN]{1,3}$")
_NAME_OF_RANK = re.compile(r"NA?i?[zZ]$")
_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth last".split())


@rule("bracket", rank=20, letters="(")
def bracket(v: View, k: int) -> Bound | None:
    """ANTECEDENT (F): the group, the name or the answer stands before the bracket."""
    opened = _opened(v, k) if in_brackets(v, k) else -1
    if opened < 0:
        return None
    f, lo = v.figs[k], v.gap_start(k)
    right = v.tags[f + 1 : f + 2]
    if right and right in "VJ" and opened - 1 < lo:
        return None
    if opened > 3 and not lo and v.items[opened - 1].word == "." and right == ")" and f + 2 == len(v.items):
        start = next(q for q in range(opened) if v.tags[q] not in '.-"')
        statement = clip(uncapped(v, start, opened - 1))
        return Bound("bracket.statement", statement, group="all")  # "It should stay as it is. (29%)"
    if opened - 1 < lo:
        return _right_behind(v, k, opened)
    if (thing := _said_again(v, k, lo, opened) or _tops(v, lo, opened)) is not None:
        return thing
    if right == "o" and not _OF_GROUP.match(v.tags[f + 1 : f + 7]):
        return None  # "(80 percent of Americans will …)" has its own predicate
    if right and right not in ")eo,VJx" and right not in "gGi":
        return _with_answer(v, k, opened)
    prev = opened - 1
    while prev >= lo and v.tags[prev] in '",.':
        prev -= 1
    told = _POLL_FINDS.search(v.low(lo, prev + 1))
    if told is not None:  # "Majority Back Ban, Poll Finds (57%)"
        end = next(q for q in range(lo, opened) if v.items[q].start >= v.items[lo].start + told.start())
        return Bound("bracket.headline", _headline(v, lo, end) or predicates.SAME)
    prev = _past_title(v, lo, prev)
    if prev < lo:
        return Bound("bracket.repeat", None) if k and right[:1] == ")" else None
    it, t = v.items[prev], v.tags[prev]
    before = v.bound[k - 1] if k else None
    listed = before is not None and before.rule == "bracket.pollster" and prev - lo < 5 and t in "NZ"
    if listed or any(a <= it.start < b for a, b in v.masked):
        return Bound("bracket.pollster", predicates.SAME)  # "Gallup (12 percent) and Acme/Harbor (11 percent)"
    if (it.word in _SIZES or it.word in SHARES) and _AS_MUCH.search(v.low(lo, prev)):
        return _as_much(v, k)
    if it.word in _AMOUNTS or (_COUNTED.fullmatch(it.word) and prev - lo < 9):
        return of_amount(v, k)
    said = v.items[f + 1].value if right and right in "VJ" else None
    if isinstance(said, AnswerWord) and not (t == "N" and said.name == "support"):
        ends = v.tags[f + 2 : f + 3] in (",", ")", ";", "&", "x", "(", "-", "t")
        group = str(it.value) if t == "G" else None
        return Bound("bracket.said", said.name, group=group) if ends else None  # "Doe (21% approve, 34% disapprove)"
    if right == "J":
        return None
    bound = _told_by(v, k, lo, prev, opened) or by_phrase(v, k, lo, prev, opened)
    if bound is not None and right == "o":  # "15% of nurses (7% of the public) say"
        bound.group = group_right(v, f + 1, v.tags.find(")", f))[0] or bound.group
    return bound


def _opened(v: View, k: int) -> int:
    """The item at which the bracket opens whose first number is ``k``, with nothing but a word or two before it; else -1."""
    f = v.figs[k]
    opened = v.tags.rfind("(", 0, f)
    inside = v.tags[opened + 1 : f]
    if len(inside) > 3 or inside.strip("z&") or (k and v.figs[k - 1] > opened):
        return -1
    return opened


def _right_behind(v: View, k: int, opened: int) -> Bound | None:
    """A bracket right behind the figure before: "half (45%)" repeats it, "24% (26% of the public)" is of others.

    "Three-in-ten Republicans (31%)" has words between.
    """
    if k == 0 or opened != v.figs[k - 1] + 1:
        return None
    f = v.figs[k]
    if _OF_GROUP.match(v.tags, f + 1):
        group, _ = group_right(v, f + 1, v.tags.find(")", f))
        return Bound("bracket.group", after_bracket(v, k) or predicates.SAME, group=group)
    return Bound("bracket.repeat", None)


def _past_title(v: View, lo: int, prev: int) -> int:
    """The name before its place or rank: "Mayor Jane Doe of Hancock (14 percent)", "Roe came fifth (6 percent)"."""
    if (of_place := _NAME_OF_PLACE.search(v.tags, lo, prev + 1)) is not None:
        prev = of_place.start()
    if prev >= lo and v.items[prev].word in _ORDINALS and (ranked := _NAME_OF_RANK.search(v.tags, lo, prev + 1)):
        prev = ranked.start()
    return prev


# In a bracket behind a thing, what was asked of all of them: "rents (53% of people worried) and tolls (52% worried)".
_ASKED_OF_ALL = re.compile(r"(?:o[zp]?[gGz])?[zAVJ]\)")


_TOPS = re.compile(
    r"(?:^|[,;:] |\bthat |\band )(?P<a>[^,;:()]{2,50}?) (?:topped|tops|headed|heads|leads|led) the (?:list|rankings?|table|poll|field|charts?)\b[^,;:()]*$"
)


def _tops(v: View, lo: int, opened: int) -> Bound | None:
    """THING tops the list of worries (F): the thing is the answer."""
    m = _TOPS.search(v.low(lo, opened)) if v.low(lo, opened).find("the ") > 0 else None
    if m is None:
        return None
    first = next(q for q in range(lo, opened) if v.items[q].end > v.items[lo].start + m.start("a"))
    last = next(q for q in range(first, opened) if v.items[q].start >= v.items[lo].start + m.end("a"))
    if set(v.tags[first:last]) & set("GgNpF"):
        return None
    return Bound("bracket.phrase", clip(uncapped(v, first, last)))


def _said_again(v: View, k: int, lo: int, opened: int) -> Bound | None:
    """THING (F [of people] worried): the thing is the answer."""
    i = v.figs[k] + 1
    m = _ASKED_OF_ALL.match(v.tags, i)
    if m is None or opened <= lo or not v.items[m.end() - 2].word.endswith("ed") or v.tags[opened - 1] in "GgN":
        return None
    start = antecedent(v, lo, opened)
    if set(v.tags[start:opened]) & set("GgNp") or v.items[opened - 1].word == v.items[m.end() - 2].word:
        return None
    bound = by_phrase(v, k, lo, opened - 1, opened)
    return bound if bound is not None and bound.rule in _THINGS else None


_ANSWER_INSIDE = re.compile(r"(?P<words>[zJn]{1,4})[,;)]")


def _with_answer(v: View, k: int, opened: int) -> Bound | None:
    """A bracket behind people that says itself what they answered: "pensioners (35% likely, 47% in May)"."""
    f = v.figs[k]
    m = _ANSWER_INSIDE.match(v.tags, f + 1)
    if m is None or v.tags[opened - 1] != "G" or opened + 1 != f:
        return None
    first, last = v.items[f + 1].word, v.items[m.end("words") - 1].word
    if verbs.is_closed(first) or verbs.is_adverb(first) or verbs.is_plural(last) or verbs.is_closed(last):
        return None
    return Bound("bracket.group", clip(v.text(f + 1, m.end("words"))), group=str(v.items[opened - 1].value))


_POLL_FINDS = re.compile(
    r"[,:]? ?(?:(?:the|a|new|latest) ){0,2}(?:poll|survey|study)s? (?:finds?|shows?|says|suggests?|reveals?|found)$"
)


def _headline(v: View, lo: int, end: int) -> str | None:
    """What people do in a headline that ends at item ``end``."""
    verb = next((q for q in range(lo + 1, end) if v.tags[q] in "VASHEMD" and v.items[q].word != "poll"), -1)
    got = read(v, verb, end) if verb > 0 else None
    if got is not None and got.how == "vote":
        return clip(v.text(verb, end))  # capitals make a name of any noun here
    return got.answer if got is not None and not got.answer.startswith("<") else None


# "a majority of those who will vote for Doe (59%) said": people by whom they choose
_WHO_BACK = re.compile(
    r"\b(?:who|that) (?:(?:will|would|plan to|say they (?:will|would)|said they (?:will|would)|intend to|are|were|had|have) ){0,2}"
    r"(?:vot(?:e|ed|ing) for|back(?:ed|ing)?|support(?:ed|ing)?|cho(?:se|ose)|favou?r(?:ed|ing)?)(?: [a-z.]+)?$"
)
_THINGS = ("bracket.phrase", "bracket.listed")
_MEASURED = re.compile(r"\)[,;]?&?(?:z{2}|nz)$")  # "), too few [staff]", ") and not enough [staff]"


# A statement: "feel that it …", ") and that landlords …", no people that do something.
_STATES = re.compile(r"(?:S|A|\)[,&]{0,2}|[,&])r[^,;:()FPBrm]{2,12}$")


_OF_WHOM = frozenset("of among by including like especially notably particularly with for in".split())


def _of_a_deed(v: View, lo: int, prev: int) -> bool:
    """Whether the people at item ``prev`` are the object of a participle that opens their part of a list."""
    first = max(lo, max((q for q in range(lo, prev) if v.tags[q] in ",;:&"), default=-1) + 1)
    word = v.items[first].word
    if first >= prev or not word.endswith("ing") or word in NO_DEED or v.tags[first] not in "zZAH":
        return False
    return any(v.tags[q] in "oft" or v.items[q].word in ("the", "a", "an", "more") for q in range(first + 1, prev))


def _told_by(v: View, k: int, lo: int, prev: int, opened: int) -> Bound | None:
    """A bracket behind a name, a group, an answer's word or a thing of a ranking, which ends at item ``prev``."""
    it, t = v.items[prev], v.tags[prev]
    right = v.tags[v.figs[k] + 1 : v.figs[k] + 2]
    before = v.bound[k - 1] if k else None
    bare = v.document.lower[v.figure(k).end - 1].isdigit() and right == ")"
    if bare and before is not None and before.kind == "margin" and t in "NG":  # "a 61-point gap, followed by Roe (56)"
        whose, whom = (str(it.value), before.group) if t == "N" else (before.answer, str(it.value))
        return Bound(before.rule, whose, "margin", group=whom)
    if t == "N":
        return _behind_name(v, k, lo, prev)
    if t == "G" and before is not None and before.rule == "share.made_up":
        return Bound(
            "share.made_up", str(it.value), group="all"
        )  # "Greens account for 27 percent, followed by Reds (26 percent)"
    named = narrowed_group(v, k, lo, prev) if t not in "Gg" else None
    if named is not None:
        answer = after_bracket(v, k) or clause_left(v, k, opened) or predicates.SAME
        return Bound("bracket.group", answer, group=named)
    if t in "Gg":
        made, on = _behind_group(v, k, lo, prev, opened)
        if not on:
            return made
    described = load("groups")["modifier"].get(it.word) if right == ")" and t in "zZ" else None
    if described and _SAME_NOUN.match(v.tags, v.figs[k] + 1):  # "Black (62 percent) and Hispanic teachers (59 percent)"
        return Bound("bracket.group", after_bracket(v, k) or predicates.SAME, group=described)
    if t in "VJ" and isinstance(it.value, AnswerWord):
        return Bound("bracket.answer", it.value.name, group=doer(v, lo, prev + 1) if right == ")" else None)
    if t == "R" and isinstance(it.value, AnswerWord) and it.value.name not in ("support", "oppose"):
        return Bound("bracket.answer", it.value.name)
    if k and prev - lo < 9 and _repeats(v, k):
        return Bound("bracket.repeat", None)
    if (thing := behind(v, k, lo, opened)) is not None:
        return _ranked(thing, before)
    if (person := named_as(v, k, lo, prev + 1)) is not None:
        return Bound("bracket.named_as", person)
    return None


def _behind_name(v: View, k: int, lo: int, prev: int) -> Bound | None:
    """A bracket behind a name: its share, its voters', or what is thought of it."""
    it = v.items[prev]
    if _WHO_BACK.search(v.low(lo, prev)) and (said := after_bracket(v, k)) is not None:
        return Bound("bracket.group", said, group=f"{it.value} voters".lower())
    if it.word.endswith("'s"):
        return Bound("bracket.possessive", predicates.SAME)  # "better than Doe's (41%) or Roe's (46%)"
    first = prev
    while first > lo and v.tags[first - 1] in "ZN":
        first -= 1
    if v.items[first - 1 : first] and v.items[first - 1].word in _NEITHER and (said := after_bracket(v, k)) is not None:
        return Bound(
            "bracket.phrase", clip(negated(said))
        )  # "neither Doe (60 percent) nor Roe (70 percent) has a plan"
    return judged_name(v, lo, prev) or Bound("bracket.name", str(it.value))


_NEITHER = ("neither", "nor")


def _behind_group(v: View, k: int, lo: int, prev: int, opened: int) -> tuple[Bound | None, bool]:
    """A bracket behind a group, and whether it may be of something else than the group."""
    it, t = v.items[prev], v.tags[prev]
    closes = v.tags[v.figs[k] + 1 : v.figs[k] + 2] == ")"
    before = v.bound[k - 1] if k else None
    if t == "G" and str(it.value).startswith("undecided"):
        return Bound("bracket.answer", "undecided", group="all"), False
    if t == "G" and closes and v.tags[prev - 1] == "W" and _of_a_deed(v, lo, prev):
        return None, False  # "and having to deal with customers (48%)"
    about = t == "G" and closes and before is not None and before.rule == "bracket.about"
    if about or (t == "G" and v.tags[prev - 1] == "W" and with_object(v, prev - 1)):
        return Bound("bracket.about", predicates.SAME), False  # "good relations with Asians (88%) and Hispanics (70%)"
    if before is not None and before.rule in _THINGS and _MEASURED.match(v.tags, v.figs[k - 1] + 1, prev):
        return None, False  # "waits for appointments (71%), too few staff (54%)": one more thing of a list
    stated = closes and v.items[prev - 1].word not in _OF_WHOM and _STATES.search(v.tags, lo, prev) is not None
    if stated and after_bracket(v, k) is None:
        return None, True  # "and that schools serve children (30 percent)": what is said of them
    if t == "G" and closes and _of_a_deed(v, lo, prev):
        return None, False  # "reducing the number of officers (65 percent)": what is to be done
    if closes and (done_to(v, lo, prev) or judged_group(v, k) or asked_about(v, prev)):
        return None, True
    chosen = vote_subject(v, k) if CHOICE_OF.search(v.low(lo, prev)) else None  # "the first choice of women (35%)"
    found = chosen or after_bracket(v, k) or clause_left(v, k, opened) or noun_left(v, k, lo, opened)
    return Bound("bracket.group", found or predicates.SAME, group=str(it.value)), False


def _ranked(thing: str, before: Bound | None) -> Bound:
    """A bracket behind what stands behind others in a ranking: a thing, a place, people."""
    if is_place(thing.lower()):
        return Bound("bracket.place", predicates.SAME, group=thing.lower())  # "followed by Kent (61%)"
    if before is not None and before.group not in (None, "all") and are_people(thing.lower().split()[-1:]):
        return Bound("bracket.group", predicates.SAME, group=thing)  # "68% of vets agree, followed by dentists (66%)"
    return Bound("bracket.listed", thing)


# "about half that amount (18%) of", "three times the figure (41%)": how many, not what they do
_SIZES = frozenset("amount figure total level rate tally count".split())
_AS_MUCH = re.compile(
    r"\b(?:half|twice|double|triple|times|the same|that|a similar|a smaller|a larger|a higher|a lower) ?(?:the|that|this)?$"
)


def _as_much(v: View, k: int) -> Bound | None:
    """HALF THAT AMOUNT (F) of GROUP [who CLAUSE]: the answer told before, of others."""
    close = v.tags.find(")", v.figs[k])
    group, j = group_right(v, close + 1, v.gap_end(k)) if close > 0 else (None, -1)
    if group is None or v.items[j : j + 1] == [] or v.items[j].word not in ("who", "that", "whose"):
        return of_amount(v, k)
    end = next((q for q in range(j, v.gap_end(k)) if v.tags[q] in ",;.()-:"), v.gap_end(k))
    return Bound("bracket.group", predicates.SAME, group=narrowed(group, relative_name(v.low(j + 1, end))))


_COUNTED = re.compile(r"\d{1,3}(?:,\d{3})+|\d{2,4}")  # "640 (53 percent) would keep it"
_AMOUNTS = (
    SIZES
    | MANY
    | SHARES
    | frozenset(
        """half some slim large clear slice chunk fraction portion segment none nobody all everyone everybody anyone anybody""".split()
    )
)


def _repeats(v: View, k: int) -> bool:
    """Whether a bracket gives the figure before it once more: "two-thirds of women (67%)"."""
    a, b = v.figure(k - 1), v.figure(k)
    step = max(a.grain, b.grain)
    return twice(a, b) and abs(a.value - b.value) <= max(step / 2, 6)
