"""The group in force from figure to figure of a sentence: what a figure names itself, what was told before it, what an aside leaves as it was."""

from __future__ import annotations

import re

from polls.language.hints import Hinted
from polls.rules import institutions, predicates, remnants
from polls.rules.camps import PARTY_GROUPS
from polls.rules.lacking import others
from polls.rules.openings import opening, within
from polls.rules.own_groups import own_group
from polls.rules.pointed import who_answered
from polls.rules.quantities import of_things
from polls.rules.subjects import Subject
from polls.rules.tails import tail
from polls.rules.view import Bound, View
from polls.rules.who_clauses import relative
from polls.rules.whom import apposed

_BASE_WORD = Hinted(
    r"\b(?:overall|over all|in all|in total|of all|nationally|nationwide|all respondents|the public|on average|as a whole|at large"
    r"|(?:national|nationwide|overall|countrywide|statewide) (?:average|figure|mean|median|total)s?"
    r"|across the (?:board|(?:whole|entire) [a-z]+)|the (?:wider|broader|general|entire) (?:public|population|electorate|country))\b"
)
_VOTED = ("share.vote", "share.of_vote", "vote.for", "vote.name", "vote.choice")
# "… while only 24 percent said the same for Roe", behind "53 percent of Doe supporters"
_SAME_FOR = re.compile(r"(?:Szz?|rSzz?)?fN")
# "…, of whom only 63 percent"
_OF_WHOM = re.compile(r"G[zZ]{0,3},?[omW]r[zxZa]{0,3}$")
# "her share of their vote is 31 percent, with Roe at 26"
_WITH_NAME = re.compile(r"[^;:FPB]{0,14}?,WN")
_CLAUSE_OPENS = re.compile(r", where [^,;]*$")
_ASKED_ONES = re.compile(
    r"of (?:the |these |those )?(?:respondents|participants|(?:people |those )?(?:polled|surveyed|asked|questioned|interviewed))\b(?! (?:overall|in all|nationally))"
)
_TURN = re.compile(r"[;,] ?(?:while|whereas|but|though|although)\b|;")
# A second pair of the same people: "…, 48 to 39; in May they favored Roe, 46 to 37", ", with Roe above water at 32-31".
_GOES_ON = re.compile(r"[^Gg]*(?:p|,W)[^Gg]*$")
# "80-15 percent, compared to a 74-23 percent approval in June", "down from 82-12": of the same people at another time.
_SET_AGAINST = re.compile(
    r"\b(?:compar(?:ed|ing|es?) (?:to|with)|from|since|against|versus|vs\.?|instead of|rather than|above|below|than)\b[^;:]{0,40}$"
)


def carry(v: View, about: list[Subject]) -> str | None:
    """Gives the figures of a sentence, from left to right, the group that is in force; returns what opens it at its end."""
    force = _Force(v, about)
    for k, b in enumerate(v.bound):
        if b is not None:
            force.give(k, b)
    return force.lead


class _Force:
    """The groups in force between the figures of a sentence."""

    def __init__(self, v: View, about: list[Subject]) -> None:
        self.v, self.about = v, about
        self.lead, self.lead_end = opening(v)
        self.at_work = institutions.fronted(v, v.figs[0])
        if self.at_work is not None and self.lead is not None and self.at_work[0].endswith(self.lead):
            self.lead = self.at_work[0]  # "In law firms, …"
        self.counted = within(v)
        self.carried: str | None = None
        self.inside: tuple[str | None] | None = None  # what was carried before a clause that tells of a place
        self.lacking: str | None = None  # the group of the figure before, where it was named only by what it lacks
        self.outside: list[str | None] = []  # what was carried before each open bracket

    def give(self, k: int, b: Bound) -> None:
        """Gives the next figure its group, and keeps what holds for those after it."""
        v, f = self.v, self.v.figs[k]
        before = v.bound[k - 1] if k else None
        gap = v.tags[v.gap_start(k) : f]
        self._enter(k, gap)
        if b.rule in ("list.side", "pair.camps", "margin.camps", "share.made_up", "share.those") and b.group == "all":
            return  # the name is the answer, no group
        if b.rule.startswith("bracket.repeat") and before is not None:
            b.group = before.group
            return
        self._own(k, b, before)
        if b.group is None:
            b.group = self._of_the_sentence(k, b, before, gap)
        if v.figure(k).pair == 2 and before is not None and b.group in (None, "all"):
            b.group = before.group
        if b.rule == "wave.to" and b.group not in (None, "all") and before is not None:
            before.group = b.group if before.group in (None, "all") else before.group  # "from 6% to 24% of Democrats"
        another = self.lead is not None and b.group not in (None, "all", self.lead) and f > self.lead_end
        if another and _TURN.search(v.low(v.gap_start(k), f)):
            self.lead = (
                b.group
            )  # "Among women it is 61-35 for Doe, while 49 percent of men back Roe and 47 percent Doe"
        if b.group == "all":
            self.carried = None
        elif b.group is not None and b.group != "<them>" and not _half_of_things(v, k):
            self.carried = b.group

    def _enter(self, k: int, gap: str) -> None:
        """Goes into the brackets and clauses that open before number ``k``, and back out of those that close."""
        if ")" in gap and self.outside:
            self.carried = self.outside.pop()  # "(as opposed to 41 percent of nurses) and 57 percent favor"
        if self.inside is not None and "," in gap:
            # "in Kent, where a third of homes burn oil, 55 per cent back it"
            self.carried, self.inside = self.inside[0], None
        words = self.v.low(self.v.gap_start(k), self.v.figs[k])
        if " where " in words and _CLAUSE_OPENS.search(words):
            self.inside = (self.carried,)
        opened = gap.rfind("(")
        if opened >= 0 and ")" not in gap[opened:] and (gap[opened + 1 :].strip("z") or (k and not opened)):
            self.outside.append(self.carried)

    def _own(self, k: int, b: Bound, before: Bound | None) -> None:
        """Gives number ``k`` the group of its own words, or of its other half's; a party's share is no group's."""
        v, f, lead = self.v, self.v.figs[k], self.lead
        _name(v, k, b, before, lead, self.lead_end)
        if b.group and b.answer in v.names.parties.values() and b.group.partition(" in ")[0] == str(b.answer).lower():
            b.group = b.group.partition(" in ")[2] or None  # "Liberal support is down": the party's, no group's
        second = v.bound[k + 1] if v.figure(k).pair == 1 and b.group is None else None
        if b.answer == "undecided" and (b.group or "").startswith("undecided"):  # who is counted is the answer
            b.group = "all" if lead in (None, b.group) else lead
        if second is not None and second.group is None and not b.rule.startswith("pair.groups"):
            _name(v, k + 1, second, b, lead, self.lead_end)
            b.group = second.group  # "62-30 in the north": behind both
        if b.group == "all" and lead is not None and f >= self.lead_end and _ASKED_ONES.match(v.low(f + 1, f + 6)):
            b.group = None  # "Among nurses, Doe came second, with 31 percent of respondents": of those among them
        if self.at_work is not None and lead == self.at_work[0] and f >= self.lead_end and _within_it(b.group, lead):
            b.group = f"{b.group} in {lead}"  # "In hospitals, 41 percent of nurses do"
        if b.group is not None and before is not None and b.group == self.lacking:
            b.group = before.group  # the other side of the same people
        elif b.group is not None and (told := self.carried or lead) is not None:
            self.lacking, b.group = b.group, others(b.group, told)
            self.lacking = self.lacking if self.lacking != b.group else None

    def _of_the_sentence(self, k: int, b: Bound, before: Bound | None, gap: str) -> str | None:
        """The group that the sentence gives number ``k``, whose own words name none."""
        v, f = self.v, self.v.figs[k]
        if _of_everybody(v, k):
            return "all"
        subject = next((s for s in reversed(self.about) if s.at < f), None)
        if subject is not None and subject.group and (b.answer or "").lower() != subject.group:
            return subject.group
        if self.lead is not None and f >= self.lead_end:
            return self.lead
        if b.rule == "pair.margin" and before is not None and before.kind == "margin":
            return before.group  # "ahead with women by 8 points, 53 to 45"
        if self.counted is not None and f > self.counted[1]:
            return self.counted[0]
        if v.figure(k).pair == 2 and before is not None:
            return before.group  # the other side of the same people
        return self.carried if self.carried is not None and _goes_on(v, k, b, before, gap) else None


def _within_it(group: str | None, at_work: str) -> bool:
    """Whether a group is of people within the institutions that open the sentence."""
    return group not in (None, "all", "<them>", at_work) and not institutions.are(str(group))


def _half_of_things(v: View, k: int) -> bool:
    """Whether a figure counts no people: "half the homes"."""
    return v.figure(k).unit == "fraction" and v.tags[v.figs[k] + 1 : v.figs[k] + 2] == "z" and of_things(v, k)


def _name(v: View, k: int, b: Bound, before: Bound | None, lead: str | None, lead_end: int) -> None:
    """Gives number ``k`` the group that its own words name or point to."""
    f = v.figs[k]
    if b.rule == "share.counted" and b.group == "all":
        return  # "the number of undecided voters fell to 4 percent": who is counted is the answer
    if b.rule == "bracket.about":
        return  # who stands before the bracket is asked about
    if b.group in (None, "all", "<them>") and (told := who_answered(v, k, b, before)) is not None:
        b.group = told
    if b.group is None or b.group == "all":
        own = own_group(v, k, b, lead, lead_end)
        if own in PARTY_GROUPS and v.figure(k).pair and b.answer and own[:-1].capitalize() in b.answer:
            own = None  # "Democrats enjoy an advantage (56 percent to 34)": a side of the vote
        if own in PARTY_GROUPS and b.rule == "share.listed" and own.capitalize() == b.answer:
            own = "all"  # "39 percent picked Republicans, 34 percent Democrats"
        if own is not None and (b.group is None or own != "all"):
            b.group = own
    if b.group is None and b.kind == "share" and b.answer == predicates.SAME:
        b.group = remnants.behind(v, k) or remnants.before(v, k)
    elif b.group is None and b.kind == "share" and b.rule.startswith("share."):
        b.group = remnants.country(v, k) or (institutions.of_clause(v, k) if k else None)
    rival = _SAME_FOR.match(v.tags, f + 1)
    if rival and before is not None and b.group in (None, "all", before.group) and _camp(v, before.group):
        b.group = f"{v.items[rival.end() - 1].value} {str(before.group).rsplit(' ', 1)[1]}".lower()
    whom = b.kind == "share" and _OF_WHOM.search(v.tags, v.gap_start(k), f) is not None
    if b.group is None and whom and "whom" in v.low(f - 4, f):
        b.group = "<them>"  # "a number boosted by women, of whom 63 percent …"
    if b.group == "<them>" and v.low(f + 1, f + 3) == "of whom" and (name := apposed(v, k)) is not None:
        b.group = name
    if b.group == "<them>":  # "women back the plan: 61 percent of them"
        q = v.tags.rfind("G", 0, f)
        rel, _ = relative(v, q + 1, f) if q >= 0 else (None, 0)
        b.group = (f"{v.items[q].value} {rel}" if rel else str(v.items[q].value)) if q >= 0 else b.group


def _of_everybody(v: View, k: int) -> bool:
    """Whether the words of number ``k`` say that it is of all: "overall, 43 percent", "43 percent nationally"."""
    f = v.figs[k]
    after = v.items[f + 1].word if f + 1 < len(v.items) else ""
    part = v.low(v.lo[k], f)
    if _BASE_WORD.search(v.sentence, part) is not None or after in ("overall", "nationally", "nationwide"):
        return True
    return _OVERALL.match(v.low(f + 1, min(len(v.items), f + 9))) is not None


# "a fall of 9 points in the share of tenants overall"
_OVERALL = re.compile(r"[a-z ]{0,40}?\bof (?:all |the )?[a-z]+ overall\b")


_NEXT_IN_ROW = re.compile(
    r"(?:percent|%|points?)?[),;\u2014\u2013 -]{0,4}(?:closely |then |and )?(?:followed by|ahead of|trailed by|in front of)\b"
)


def _goes_on(v: View, k: int, b: Bound, before: Bound | None, gap: str) -> bool:
    """Whether number ``k`` is still of the group told of before: not where a name begins something new."""
    if b.kind == "margin":
        return tail(v, k)
    if b.rule == "bracket.time":
        return True
    if before is not None and _SET_AGAINST.search(v.low(v.gap_start(k), v.figs[k])):
        return True
    if v.figure(k).pair == 2 or b.wave == "previous" or not b.rule.startswith(("vote.", "pair", "bracket")):
        return True
    votes = b.rule.startswith("vote.")
    if votes and before is not None and _NEXT_IN_ROW.match(v.low(v.gap_start(k), v.figs[k])):
        return True  # "first among nurses (27%), followed by Roe with 16%"
    if before is not None and (votes or b.rule.startswith("bracket.")) and before.rule == b.rule:
        return True
    if votes and ((before is not None and before.rule in _VOTED) or _WITH_NAME.match(gap)):
        return True
    second = v.figure(k).pair == 1 and before is not None and v.figure(k - 1).pair == 2
    return second and _GOES_ON.match(gap) is not None


def _camp(v: View, group: str | None) -> bool:
    """Whether a group is the voters or supporters of somebody."""
    if group is None or not group.endswith((" supporters", " voters")):
        return False
    return any(name.lower() == group.rsplit(" ", 1)[0] for name in v.names.people)
