"""The way from a figure to the predicate on its right: past its group, asides, brackets and the poll that told it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from polls.language.narrowing import after_noun
from polls.rules import predicates, verbs
from polls.rules.groups import group_left_apposed, group_right
from polls.rules.hedges import BEFORE_NUMBER, before_hedges
from polls.rules.quotes import quoted_answer
from polls.rules.repeats import past_repeat, repeats
from polls.rules.verb_phrases import ADVERBS, verb_phrase
from polls.rules.view import Bound, View, clip
from polls.rules.votes_of import OF_VOTE
from polls.rules.who_clauses import relative_name


def _skip_aside(v: View, i: int, hi: int) -> int:
    """Past ", however," and the like, adverbs and closing quotes."""
    while i < hi and (
        v.items[i].word in ADVERBS
        or v.tags[i] == '"'
        or (v.items[i].word == "in" and i + 1 < hi and v.items[i + 1].word in ("turn", "fact"))
    ):
        i += 2 if v.items[i].word == "in" else 1
    return i


_DEGREES = frozenset(("strongly", "somewhat"))


_MEASURED = re.compile(r"[a-z]+(?:ed|en|wn) (?:in|by|at|on|among|for|last|during|a|earlier|when|then)\b|found\b|seen\b")


_LEVEL = frozenset("below above beneath past to at from".split())


_FIRST_TIME = re.compile(
    r"(?:now |here )?(?:for the (?:first|second|third|last) time(?: ever)?|in (?:this|the latest|the new) (?:poll|survey)),? "
)


@dataclass(slots=True)
class Walk:
    """The way from number ``k`` to the predicate on its right: the next item, where to stop, whose figure it is."""

    v: View
    k: int
    i: int
    hi: int
    again: bool = False  # whether the figure is said again before the predicate
    grouped: bool = False  # whether its group stands on its right
    group: str | None = None

    def at(self, letters: str) -> bool:
        """Whether the next item is there and bears one of these letters."""
        return self.i < self.hi and self.v.tags[self.i] in letters

    @property
    def word(self) -> str:
        """The next word; empty at the end."""
        return self.v.items[self.i].word if self.i < self.hi else ""

    @property
    def bare(self) -> bool:
        """Whether the predicate would follow the figure itself."""
        return not self.grouped and self.i == self.v.figs[self.k] + 1


def past_figure(v: View, k: int) -> Walk | None:
    """Behind the figure, its repetition and the comma of its apposition; ``None`` where no one's answer can follow."""
    f = v.figs[k]
    w = Walk(v, k, f + 1, v.hi[k])
    tags, items = v.tags, v.items
    if tags[f + 1 : f + 2] == "," and f > 2 and tags[f - 2 : f] == ",a" and tags[f - 3] not in "Gg":
        return None  # "rents, at 27 percent, are …": the figure is the subject's, which no group is
    j = past_repeat(v, k)
    if j:
        last = max((q for q in range(k, len(v.figs)) if v.figs[q] < j), default=k)
        w.group, _ = group_right(v, w.i, j)  # "of voters (down three) say"
        w.again, w.i, w.hi = True, j, v.hi[last]
    if tags[w.i : w.i + 1] == "z" and items[f - 1].word == "the" and _MEASURED.match(v.low(w.i, min(w.hi, w.i + 2))):
        return None  # "than the 54 percent recorded in May"
    if w.i < w.hi and OF_VOTE.match(v.low(w.i, min(w.hi, w.i + 5))):
        return None
    if not w.again and w.at(",-)") and _letter_before(v, k) in ",-(":
        # apposition: "a majority of voters, 58 percent, say"; the group stands before
        if w.at(")"):
            return None
        w.i += 1
        w.group = group_left_apposed(v, k)
        while w.at(",-"):
            w.i += 1
    if tags[w.i : w.i + 1] == "(" and tags[w.i + 2 : w.i + 3] == ")" and not items[w.i + 1].word[:1].isalnum():
        w.i += 3  # "70% (!) hold"
    if w.at("e") and tags[w.i + 1 : w.i + 2] in tuple("SVAMHED"):
        w.i += 1  # "some 7% each mentioned rents and fares"
    return None if w.at("e") else w


def no_predicate(w: Walk) -> Bound | None:
    """Figures behind which stands only whose they are, or an answer without its verb."""
    v, k, i, hi = w.v, w.k, w.i, w.hi
    tags, items = v.tags, v.items
    if i + 3 < hi and tags[i] in "im" and (housed := _PEOPLE_THAT.match(tags, i, hi)) and k:
        whose = v.low(i + 1, min(housed.end(), hi)).rstrip(" .,;)")
        return Bound("share.same", predicates.SAME, group=whose)  # "84 percent in households that have a gun"
    if i + 1 < hi and tags[i] == "," and items[i + 1].word == "which" and not k:
        return Bound("share.said_same", predicates.SAME)  # "24 percent, which is up from 20": told by the way
    if tags[i : i + 2] == ",n" and (denied := _DENIED.fullmatch(v.low(i + 1, hi))) is not None:
        return Bound("share.phrase", clip(denied.group()))  # "Just 12 percent, not worried at all."
    if k and _INCLUDED.search(v.low(v.gap_start(k), v.figs[k])) and (part := _OF_THOSE.match(v.low(i, hi))) is not None:
        return Bound("share.same", predicates.SAME, group=relative_name(part["who"]))
    if w.word == "who":
        _end, found = after_noun(v.document.lower, v.items[i - 1].end)
        behind = next((q for q in range(i, hi) if items[q].start >= _end), hi)
        main = behind < hi and tags[behind] in "SVMHEDA"  # "40 percent who back Doe" alone say just that
        told = v.bound[k - 1] if k else None
        votes = told is not None and (told.rule == "share.vote" or (told.answer or "").startswith(("voted ", "vote ")))
        if votes and found and found[-1].endswith(" voters") and not main:
            return None  # "86 percent voted for Doe, compared to 12 percent who voted for Roe": what they did
        if found and not (v.tags[i + 1 : i + 2] == "V" and (not main or v.tags[i + 2 : i + 3] not in ("N", "Z"))):
            return Bound("share.said_same", predicates.SAME, group=" ".join(found))
    return None


def past_group(w: Walk) -> None:
    """Past the group on the right of the figure, the figure said again behind it, and what dashes set apart."""
    v, k, tags = w.v, w.k, w.v.tags
    again = not w.again and k + 1 < len(v.figs) and repeats(v, k + 1)
    if again and _PEOPLE_THEN.fullmatch(tags, w.i, v.figs[k + 1]):
        w.hi = v.hi[k + 1]  # "a third of those who never studied (34 percent) call it unfair"
    elif again and v.figure(k).grain > 1 and _PEOPLE_COUNTED.fullmatch(tags, w.i, v.figs[k + 1]):
        w.hi = v.hi[k + 1]
        last = v.figs[k + 1] - 2
        if v.tags[w.i] in "zZ" and (v.tags[last] in "gG" or verbs.is_plural(v.items[last].word)):
            w.group = (
                "all" if v.tags[last] == "g" else clip(v.low(w.i, last + 1))
            )  # "two in five cabin crew (41%) nap at work"
            w.grouped, w.i = True, last + 4
            return
    right, end = group_right(v, w.i, w.hi)
    w.i = max(w.i, end)
    if right is not None:
        w.group, w.grouped = right, True
        in_brackets = w.at("(") and tags[w.i + 2 : w.i + 3] == ")"
        if in_brackets and k + 1 < len(v.figs) and v.figs[k + 1] == w.i + 1 and repeats(v, k + 1):
            w.i, w.hi = w.i + 3, v.hi[k + 1]
    if w.at("-"):  # "of those asked — as many as before — say"
        i = w.i
        close = next((q for q in range(i + 2, min(len(tags), i + 26)) if tags[q] == "-" and tags[q - 1] != "-"), None)
        if close is not None and "F" not in tags[i:close]:
            w.i, w.hi = close + 1, max(w.hi, v.gap_end(k))
            while w.at("-"):
                w.i += 1
    pointed = w.group == "<them>" and end and v.items[end - 1].word in ("whom", "which")
    if pointed and (named := group_left_apposed(v, k)):
        w.group = named


def in_quotes(w: Walk) -> Bound | None:
    """The answer in its own words: of them "really like" or "somewhat like" it."""
    v, i = w.v, w.i
    if v.tags[i : i + 4] == '"z"V' and v.items[i + 1].word in _DEGREES and i + 3 < w.hi:
        got = verb_phrase(v, i + 3, w.hi)  # '"strongly" favor it'
        if got is not None and got.how == "canonical":
            return Bound("share.canonical", f"{v.items[i + 1].word} {got.answer}", group=w.group)
    quote = quoted_answer(v, i, w.hi) if w.at('"') else None
    return Bound("share.quote", quote.answer, group=w.group) if quote is not None else None


def past_asides(w: Walk) -> bool:
    """Past what stands between a group and its verb; whether one can follow."""
    v, hi = w.v, w.hi
    tags, items = v.tags, v.items
    w.i = _skip_aside(v, w.i, hi)
    if w.grouped and w.word in ("there", "here") and w.i + 1 < hi and tags[w.i + 1] in "SVAMHEDJn":
        w.i += 1  # "one in 10 voters there haven't made up their minds"
    if w.i + 1 < hi and w.word == "as" and items[w.i + 1].word.endswith("ing"):
        w.i += 1  # "it quotes 59 percent of voters as saying"
    first = _FIRST_TIME.match(v.low(w.i, min(hi, w.i + 7)) + " ")
    if first:
        w.i += len(first.group().replace(",", " ,").split())
    if not w.grouped and w.word in ("the", "this", "that", "these", "those", "all"):
        for q in range(w.i + 1, min(hi, w.i + 5)):  # "half the country wants", "nearly half this age group says"
            if tags[q] in "SVAMHED":
                w.i = q
                break
            if tags[q] not in "zZgGN":
                break
    if not _past_poll(w):
        return False
    w.i = _place(v, w.i, hi, w.grouped)
    if w.grouped and w.at(","):
        aside = tags.find(",", w.i + 1, min(hi, w.i + 6))
        verb = aside > 0 and tags[aside + 1 : aside + 2] in tuple("SVMHEDA")
        if verb and not set(tags[w.i + 1 : aside]) & set("SVMHEDArF"):
            w.i = aside + 1  # "some 40 percent of the young, for example, favor"
    if w.i + 1 < hi and w.at(",") and items[w.i + 1].word in verbs.AMOUNTS_TO:
        return False  # "39% among independents, making for a gap of 40 points": of the figures together
    if w.grouped and w.at(",") and w.i + 1 < hi and tags[w.i + 1] in 'SVMHEDA"':
        w.i = _skip_aside(v, w.i + 1, hi)
    return w.i < hi


def _past_poll(w: Walk) -> bool:
    """Past "in the Acme poll"; false where the poll's own verb follows ("44 percent in a poll taken in May")."""
    v, hi = w.v, w.hi
    if w.word != "in" or not w.at("i") or not _IN_POLL.match(v.low(w.i, min(hi, w.i + 9))):
        return True
    while w.i < hi and w.word not in _POLLS:
        w.i += 1
    w.i += 1
    if w.word in verbs.OF_POLLS:
        return False
    said = next((q for q in range(w.i, min(hi, w.i + 4)) if v.tags[q] in "SVAMHED"), w.i)
    if v.tags[w.i : said].strip("zZ") == "":
        w.i = said
    return True


def to_verb(w: Walk) -> bool:
    """To the verb and to the end of its clause; false where it is not the figure's."""
    v, k = w.v, w.k
    w.i = verbs.past_modifier(v, w.i, w.hi)
    if (end := _subordinate_end(v, k, w.i, w.hi)) is not None:
        w.hi = end
    elif w.at("S") and w.hi < len(v.tags) and k + 1 < len(v.figs) and v.low(w.i, w.hi).endswith(_HEDGED):
        w.hi = v.hi[k + 1]  # "say at least half of the posts are political": the figure is of what they say
    at = before_hedges(v, v.figs[k])
    reached = at > 0 and (v.items[v.figs[k] - 1].word in _LEVEL or (v.tags[at - 1] in "Hn" and v.tags[at] in "zKLA"))
    if w.i >= w.hi or (not w.grouped and w.at("EHMD") and reached):
        return False  # "polls that had him below 40 percent were …": the figure is no subject
    return w.word not in verbs.AMOUNTS_TO or v.tags[w.i - 1] != ","


_PEOPLE_THAT = re.compile(r"[im][zZgG]{1,3}r[^,;:()FPB]{1,9}(?=[.,;)]|$)")


# "backed by 78 percent, including 71% of those who voted Labour": of these alone, nothing else
_INCLUDED = re.compile(rf"\b(?:including|among them|counting)(?: (?:{BEFORE_NUMBER}))*$")


_OF_THOSE = re.compile(r"of (?:those|people|voters|adults|respondents) who (?P<who>[^,;:()]{3,60})[.,;)]?$")


_DENIED = re.compile(
    r"not (?!a\b|an\b|the\b|even\b|just\b|only\b|to\b|that\b|far\b|quite\b|counting\b|including\b)(?:[a-z-]+ ?){1,4}[.;)]?"
)


_HEDGED = ("at least", "at most", "more than", "less than", "fewer than", "up to")


_SUBORDINATE = re.compile(r"(?:(?:and|but|so|yet) )?(?:while|although|though|whereas|even though|whilst)\b")


_SUBJECTS = frozenset(
    "the a an this that these those it they he she we there most many only just few more some another nearly about almost their his her its one two".split()
)


def _subordinate_end(v: View, k: int, i: int, hi: int) -> int | None:
    """Where a clause that "while" opens ends: at the comma behind which the main clause begins."""
    if k and v.tags[: v.figs[k]].count(","):
        return None
    if not _SUBORDINATE.match(v.low(0, v.figs[k])):
        return None
    return next(
        (
            q
            for q in range(i + 2, hi - 1)
            if v.tags[q] == "," and (v.items[q + 1].word in _SUBJECTS or v.tags[q + 1] in "NF")
        ),
        None,
    )


# "of police officers (", "of those who never studied (".
# "two in five nurses (", "one in three small firms ("
_PEOPLE_COUNTED = re.compile(r"(?:[zZ]{0,3}[gG]|[zZ]{1,3})\(")
_PEOPLE_THEN = re.compile(r"oz{0,3}(?:G|r|[gG]r[^FPB();:,]{1,10})\(")


_POLLS = frozenset(("poll", "polls", "survey", "surveys", "polling"))


_IN_POLL = re.compile(r"in (?:[\w./'-]+ ){0,5}?(?:polls?|surveys?|polling)\b")


def _place(v: View, i: int, hi: int, grouped: bool) -> int:
    """Past "in Ohio", "at home on Friday" after a group, to the verb of the clause where there is one."""
    if i < hi and (v.items[i].word in _WHERE or (grouped and v.tags[i] in "ibaufW")):
        for j in range(i + 2, min(hi, i + 9)):
            if v.tags[j] in "SVMHEDAr":
                return j
            if v.tags[j] not in ("zZNeibao" if grouped else "zZNe"):
                break
    return i


_WHERE = frozenset("in from on at across throughout outside near within regardless irrespective".split())


def _letter_before(v: View, k: int) -> str:
    """The letter before a figure's own words: past hedges ("just", "nearly") to the punctuation."""
    i = before_hedges(v, v.figs[k])
    while i >= 0 and v.items[i].word in ("or", "at"):
        i = before_hedges(v, i)  # "two-thirds, or 64 percent, say"
    return v.tags[i] if i >= 0 else "^"
