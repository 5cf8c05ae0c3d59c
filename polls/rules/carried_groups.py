"""Whose answers a figure counts where its sentence leaves it to the one before: "they", "of them", a topic told of, a primary.

What the words of one sentence say of this stands in :mod:`polls.rules.topic_groups`; here it is put to the figures.
"""

from __future__ import annotations

import re

from polls.rules import topic_groups
from polls.rules.agreeing import LEFT_OPEN
from polls.rules.discourse import Discourse, Made
from polls.rules.hedges import ABOUT
from polls.rules.persons import known_side
from polls.rules.pointed import who_said
from polls.rules.there import there
from polls.rules.view import Bound, View

_VOTE = (
    "share.vote",
    "vote.",
    "bracket.name",
    "share.support_name",
    "share.of_vote",
    "share.rating_name",
    "margin.lead",
    "margin.change",
    "pair.lead",
    "pair.margin",
)
_PARTY_GROUP = re.compile(r"\b(?:republican|democrat|primary|caucus|gop)")
_GENERAL = re.compile(
    r"\b(?:general[- ]election|head[- ]to[- ]head|match-?ups?|matched|hypothetical|incumbent|would beat|overall|nationally|all voters|registered voters|independents)\b"
)
# "In the race for governor, …": of all again, whoever was told of before.
_OTHER_RACE = re.compile(
    r"(?:and |but |meanwhile,? |elsewhere,? )?(?:in|as for|turning to) (?:the|a|another) (?:[a-z-]+ ){0,3}(?:race|contest|battle|runoff|matchup|election)s? (?:for|between|to)\b"
)
_OF_THESE = re.compile(
    r"(?:but |and |\")*of (?:(?:this|that|these|those) [\d.]+ ?(?:%|percent|per cent)|these|those|them)(?!\w)(?! (?:who|with|in|polled|surveyed|asked|questioned|interviewed|[a-z]+ing|aged?|over|under)\b| [a-z]{2,}(?:ers|ors|ants|ists)\b)"
)
# "Those registered to vote are gentler. Of them 48 percent approve": not those who gave the last answer
_PEOPLE_WHO = re.compile(
    r"(?:but |and |yet )?(?:those|people|voters|adults|respondents|everyone) (?:who|with|without|in|[a-z]+ed|[a-z]+ing) "
)
_OF_THOSE = re.compile(
    rf"[,;(\u2014-] ?(?:and |but |yet |while )?(?:of|among) (?:those|these|them),? (?:(?:{ABOUT}|another) )*\Z"
)
LEFT_OUT = re.compile(
    r"\b(?:without|exclud\w+|left out|leaving|omitt\w+|remov\w+|set aside|taken out|ignor\w+|put back|if)\b"
)


# What is left of "those who were aware of it" where the words before say the rest.
_AUXILIARY = frozenset("are were do did does have had has is was would will can could".split()) | {
    "did so",
    "do so",
    "have done so",
    "have done this",
    "have done it",
    "had done so",
    "said so",
    "say so",
    "have been",
}


class Carried:
    """The groups that the figures of one sentence take over."""

    def __init__(self, d: Discourse, v: View, made: Made) -> None:
        self.d, self.v = d, v
        self.of_them: str | None = None  # whom "them" in this sentence means
        self.who_did: str | None = None  # "those who did", who gave the answer before
        self.those: str | None = None  # "of those", who gave the answer before in the sentence
        index = v.sentence.index
        points = topic_groups.these(v)
        those = topic_groups.those(v)
        those_before = d.grouped == index - 1 and d.group is not None and those
        self.they = self._they(made, points or those_before)
        area = there(v, d.unread[-1] if d.unread else None)
        if area is not None:  # "The capital likes it. It is backed there by 61 percent of voters"
            d.group, self.they, points = area, True, True
        self.rows = _rows(d, made) if d.grouped == index - 1 else {}
        self.said_again = "all" if those or points else None  # "these voters" are no base
        start = v.low(0, min(len(v.items), 6))
        between = d.unread[-1] if d.unread and d.unread[-1].index == index - 1 else None
        others = between is not None and _PEOPLE_WHO.match(v.document.lower, between.start, between.end)
        of_these = d.q.last and _OF_THESE.match(start) and not ((self.they or others) and "of them" in start)
        self.these = who_said(d.names, d.q.last) if d.q.last and of_these else None
        if (points or those) and d.group is None and d.q.last and d.q.at >= index - 2:
            pointed = next((q for q, item in enumerate(v.items) if item.word in ("these", "this", "that")), 0)
            if not any(t in "gG" for t in v.tags[:pointed]):  # "among those likely to vote: 47 percent of these voters"
                self.these = who_said(d.names, d.q.last)  # "9 percent are undecided. Among these voters …"

    def _they(self, made: Made, points: bool) -> bool:
        """Whether the sentence goes on about the group told of (or named without a figure) right before."""
        d, v = self.d, self.v
        index = v.sentence.index
        if d.header is not None:
            whose, last = d.header
            d.header = (whose, index) if index == last + 1 and topic_groups.is_row(v, last) else None
            if d.header is not None:
                d.group = whose
                return True
        opening = v.low(0, min(len(v.items), 16))
        if _OTHER_RACE.match(opening):
            return False
        if d.unsettled and self._asks(made, points, opening):
            d.settle()
        fresh = d.topic is not None and d.topic[1] == index - 1
        if not fresh and d.grouped < index - 1 and d.spoken_of is not None and d.spoken_of[1] == index - 1:
            d.group = d.spoken_of[0] if topic_groups.among_them(v) else d.group
        they = d.group is not None and (points or topic_groups.of_them(opening, d.two_persons and not fresh))
        if they and opening.startswith("there") and max(d.grouped, d.topic[1] if d.topic else 0) < index - 1:
            they = False  # the place that was named since
        if made and made[0][1].group is not None:
            return they
        if d.group is None and d.closing is not None and d.closing[1] == index - 1 and opening.startswith("they "):
            d.group = d.closing[0]
            return True  # "…, thanks to women in the suburbs. They have moved nine points"
        if d.group is not None and d.put_to == index - 1 and d.paragraph == v.sentence.paragraph:
            return True  # whoever else its answers name: "too few staff, by 54 percent"
        row = topic_groups.is_bullet(v)
        if d.topic is not None and d.topic[1] == index - 1 and d.topic[2] and not row and topic_groups.at_once(v):
            d.group = d.topic[0]
            return True
        if d.group is not None and d.grouped == index - 1:
            goes_on = (
                topic_groups.goes_on(v, all(b.answer in LEFT_OPEN for _, b in made))
                or topic_groups.more(v)
                or (d.paragraph == v.sentence.paragraph and self._names_nobody(made, d.group))
            )
            if goes_on:
                return True
        if d.spoken_of is not None and d.spoken_of[1] == index - 1 and topic_groups.among_them(v):
            d.group = d.spoken_of[0]
            return True
        return they

    def _names_nobody(self, made: Made, group: str) -> bool:
        """Whether a sentence goes on about the people told of right before, naming none and asking nothing else of all.

        A party's voters choose for their party: a contest of two parties, or how someone does in office, is all voters'.
        """
        if not topic_groups.names_nobody(self.v, group):
            return False
        if _PARTY_GROUP.search(group) is None:
            return True
        rated = self.d.q.voted == self.v.sentence.index - 1 and any(b.rule == "share.rating" for _, b in made)
        return not rated and not _GENERAL.search(self.v.low(0, len(self.v.items))) and not _two_parties(made)

    def _asks(self, made: Made, points: bool, opening: str) -> bool:
        """Whether the sentence may go on about a group that one without figures was about."""
        return (
            points
            or topic_groups.of_them(opening, False)
            or topic_groups.among_them(self.v)
            or (not (made and made[0][1].group is not None) and topic_groups.at_once(self.v))
        )

    def fill(self, k: int, b: Bound, prior: Bound | None) -> None:
        """Gives number ``k`` its group; ``prior`` is what the number before is bound to."""
        d, v = self.d, self.v
        if prior is not None and prior.answer and prior.kind == "share" and b.kind == "share":
            if _OF_THOSE.search(v.document.lower, v.items[v.figs[k - 1]].end, v.items[v.figs[k]].start):
                self.those = who_said(d.names, prior.answer)
            if self.those and b.group in (None, "<them>", prior.group):
                b.group = self.those  # "53 percent own a bike, and of those, 27 percent ride it to work"
        if self.these and b.group in (None, "<them>", self.said_again):
            b.group = self.these
        if b.group is None and k in self.rows:
            b.group = self.rows[k]
        if self.they and b.group in (None, self.said_again, "group"):
            b.group, b.carried = d.group, True
        did = (b.group or "").removeprefix("not ")
        if did in _AUXILIARY:  # "few knew of it; of those who did, 45 percent back it": who said so
            if self.who_did is None:
                said = prior.answer if prior is not None and prior.answer else d.q.last
                self.who_did = who_said(d.names, said) if said else "<them>"
            known = did == b.group or self.who_did == "<them>"
            b.group = self.who_did if known else f"not {self.who_did}"  # "… and of those who did not, 30 percent"
        was_them = b.group == "<them>"
        if b.group is not None and b.group.startswith("undecided") and LEFT_OUT.search(v.low(0, v.figs[k])):
            b.group = "all"  # "excluding undecideds, it is 52 to 48"
        _party(d, v, k, b)
        if b.group == "<them>" and prior is not None and prior.answer and prior.group in (None, "all"):
            b.group = who_said(d.names, prior.answer) if _with_them(v, k) else b.group
        if b.group == "<them>":
            d.settle()
            b.group = d.group or "all"
        elif b.group is None and self.of_them is not None and prior is not None and prior.group == self.of_them:
            b.group = self.of_them  # "six in ten of them chose Doe, compared with 34 percent for Roe"
        self.of_them = b.group if was_them or b.group == self.of_them else None


def _rows(d: Discourse, made: Made) -> dict[int, str]:
    """The groups of figures that stand where those of the sentence before stood, beside everybody's told as such again.

    "15% of nurses (7% of the public) say so. 24% (26% of the public) say not."
    """
    told = [group or "all" for _, group, _ in d.series]
    if len(told) != len(made) or len(set(told)) < 2 or any(b.kind != "share" for _, b in made):
        return {}
    named = [(b, group) for (_, b), group in zip(made, told, strict=True) if b.group is not None]
    if not named or any(not (b.group == group == "all" and b.rule == "bracket.group") for b, group in named):
        return {}
    return {k: group for (k, b), group in zip(made, told, strict=True) if b.group is None and group != "all"}


def _with_them(v: View, k: int) -> bool:
    """Whether a figure of "them" hangs on the one before: "…, with four in ten of them", "…; six in ten of them"."""
    gap = v.low(v.gap_start(k), v.figs[k])
    joined = gap.split()[-3:]
    if ";" in gap and v.low(v.figs[k] + 1, v.figs[k] + 3) == "of them":
        return True  # "one in ten have tried it; 66 percent of them liked it"
    return "with" in joined or ("and" in joined and v.items[v.gap_start(k)].word != "of")


def _two_parties(made: Made) -> bool:
    """Whether a sentence gives shares to persons whom everybody knows to be of two parties."""
    names = {n for _, b in made if b.rule.startswith(_VOTE) for n in (b.answer, b.vs) if n}
    return len({known_side(n) for n in names} - {None}) > 1


def _party(d: Discourse, v: View, k: int, b: Bound) -> None:
    """A party's primary asks its own voters: the group of its shares."""
    if not b.rule.startswith(_VOTE):
        return
    index = v.sentence.index
    if b.group and _PARTY_GROUP.search(b.group) and not v.figure(k).pair > 0:
        both = d.contest is not None and d.contest[1] == index and d.contest[0] != b.group
        d.contest = None if both else (b.group, index)  # both parties' voters in one sentence: no primary
    elif (
        b.group is None
        and d.contest is not None
        and index - d.contest[1] <= 2
        and not _GENERAL.search(said := v.low(0, len(v.items)))
        and not topic_groups.other_contest(said, d.contest[0])
        and not _two_parties([(q, other) for q, other in enumerate(v.bound) if other is not None])
    ):
        b.group = d.contest[0]
        d.contest = (b.group, index)
