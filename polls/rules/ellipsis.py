"""What a sentence leaves to the ones before it: "said so", "among women it is 58", "she", "that is down from 44"."""

from __future__ import annotations

import itertools
import re

from polls.document import Document
from polls.language.names import Names
from polls.language.segment import Sentence
from polls.language.tokens import opposite
from polls.lexicon.loader import load
from polls.rules import predicates
from polls.rules.groups import relative_name
from polls.rules.view import VERSUS, Bound, View, clip

_ASKED = re.compile(r"(?:asked|on|question|over|about) (?:if|whether) (?P<q>[^;:]{6,140}?)(?:,|$)")
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


def f_is_pair(v: View, k: int) -> bool:
    """Whether number ``k`` is one of a pair: a race of two, not a field."""
    return v.figure(k).pair > 0


_GROUP_ONLY = re.compile(
    r"\s*\"?(?:but |and |even |still,? )?(?:among|with|for) (?:those|voters|people|adults|americans|respondents)? ?who (?P<g>[^,;.]{3,60}),"
)
_OWN_LEAD = re.compile(r"\b(?:his|her|their|that|the) (?:[a-z]+ )?(?:lead|edge|advantage|margin)\b")
_OF_THESE = re.compile(
    r"(?:but |and |\")*of (?:these|those|them)\b(?! (?:who|with|in|polled|surveyed|asked|questioned|interviewed|responding|taking|aged?|over|under)\b)"
)
_ASKED_OF = re.compile(
    r"\b(?P<g>(?:republican|gop|democratic) (?:primary )?voters)\b[^.;]{0,80}\b(?:support|choice|prefer|nomination|nominee|candidates?|field|primary|pick)\b|\b(?:who|which|whom|what)\b[^.;]{0,60}\b(?P<h>(?:republican|gop|democratic) (?:primary )?voters) (?:support|prefer|pick|back|favor|want)"
)
_CAPITAL = re.compile(r"[A-Z](?<!\w.)[a-z\u00c0-\u024f]+")
_THEY = re.compile(
    r"[^.;]*\b(?:(?:with|among|in) (?:this|that) (?:group|bloc|age group)|this age group)\b|(?:but |and |just |only |still,? |about |another )*(?:they|them|these (?:voters|respondents|people|adults)|those voters|of (?:them|these|those)|among (?:them|these|those)|this (?:group|age group)|their)\b(?! who)"
)
_NEGATION = re.compile(
    r"^(?:(?:is|are|was|were|does|did|do|has|have|had|would|will|should|could)(?: not|n't) |not |don't |didn't |doesn't |isn't |aren't )"
)
# A statement with no figure that the next sentence counts: "Most voters say it is too soon. Among men it is 52 percent."
_SAYS = re.compile(
    r"(?=[mfvarp])\b(?:majorit(?:y|ies)|most|more|many|fewer|voters|americans|people|respondents|adults|plurality|few)\b[^.;:,]{0,50}?\b(?P<v>say|says|said|think|thinks|thought|believe|believes|believed|feel|feels|felt|approve|disapprove|support|supported|oppose|opposed|agree|agreed|disagree|want|wants|wanted|favor|favored)\b (?:that )?"
)
_CANONICAL = {
    "approve": "approve", "disapprove": "disapprove", "support": "support", "supported": "support", "oppose": "oppose", "opposed": "oppose",
    "agree": "agree", "agreed": "agree", "disagree": "disagree", "favor": "support", "favored": "support",
}  # fmt: skip


def _quoted_part(text: str) -> str:
    m = re.search(r'"([^"]{4,60})"', text)
    return m.group(1) if m else text


_PLACE = {"<lead>", "<other>", "<trail>"}


_IN_FAVOR = re.compile(r"(?:were |are |was )?(?:in favou?r|against(?: it| him| her)?) ?(?:[.,;)]|$)")
_SIDES = predicates.SIDES


class Context:
    """What has been talked of so far in a document."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.answer: str | None = None
        self.pair: tuple[str, str] | None = None
        self.lead: tuple[str, str | None] | None = None  # who led, whom
        self.ahead: tuple[str | None, int] = (None, -99)  # the larger answer of the last two, and its sentence
        self.voted: list[str] = []  # persons that took a share or a lead, in order
        self.group: str | None = None
        self.contest: tuple[str, int] | None = None  # whose contest shares are told of, and the sentence
        self.approval_only = False
        self.rivals: tuple[str, str] | None = None
        self.contrast: tuple[str, str, str, int] | None = (
            None  # one answer of two groups, and the sentence that told it
        )
        self.rating = True  # whether the last rating was approval rather than favorability
        self.rated = -99  # the sentence that last spoke of a rating
        self.he: str | None = None
        self.she: str | None = None
        self.last_name: str | None = None
        self.women = frozenset(load("first_names")["women"])

    def talk(self, document: Document) -> None:
        """What the whole document speaks of: approval or favorability, and the two persons it names most."""
        lower = document.lower
        self.approval_only = lower.count("approv") >= 2 and "favorab" not in lower and "favourab" not in lower
        counts = sorted(
            ((document.folded.count(name), name) for name in dict.fromkeys(self.names.by_word.values())), reverse=True
        )[:3]
        self.rivals = (
            (counts[0][1], counts[1][1])
            if len(counts) > 1 and counts[1][0] >= 3 and (len(counts) < 3 or counts[2][0] * 2 < counts[1][0])
            else None
        )

    def read(self, document: Document, s: Sentence) -> None:
        """Takes in a sentence without figures: the persons it names."""
        by_word = self.names.by_word
        for word in _CAPITAL.findall(document.folded, s.start, s.end):
            name = by_word.get(word.lower())
            if name is not None:
                self._seen(name)
        g = _GROUP_ONLY.match(document.lower, s.start, s.end)
        if g:
            self.group = relative_name(g.group("g"))
        c = (
            _ASKED_OF.search(document.lower, s.start, s.end)
            if document.lower.find(" voters", s.start, s.end) >= 0
            else None
        )
        if c:
            whose = (c.group("g") or c.group("h")).replace("gop", "republican")
            self.contest = (
                whose if "primary" in whose else whose.split(" ")[0].removesuffix("ic") + "s",
                s.index,
            )
        m = _SAYS.search(document.lower, s.start, s.end)
        if m:
            canonical = _CANONICAL.get(m.group("v"))
            rest = document.lower[m.end() : min(s.end, m.end() + 120)]
            text = canonical or clip(re.split(r"[;,(]", predicates._ASIDE.sub("", _quoted_part(rest)))[0])
            if text:
                self.answer = text

    def _seen(self, name: str) -> None:
        self.last_name = name
        if name in self.names.women:
            self.she = name
        else:
            self.he = name

    def pronouns(self, v: View) -> None:
        """Ties "he" and "she" in a sentence to the last person they can mean: the subject before, not the object."""
        he, she = self.he, self.she
        first_he = first_she = None
        for item in v.items:
            if item.tag == "N":
                name = str(item.value)
                if name not in self.names.people:
                    continue
                self.last_name = name
                if name in self.names.women:
                    first_she = first_she or name
                    she = name if self.she is None or first_she == name else she
                else:
                    first_he = first_he or name
                    he = first_he
            elif item.tag == "p" and item.word in ("he", "she", "him", "her", "his"):
                item.value = (first_she or she) if item.word in ("she", "her") else (first_he or he)
        self.he, self.she = first_he or he, first_she or she

    def asked(self, v: View, made: list[tuple[int, Bound]]) -> None:
        """ "Asked if Trump should go, 7 percent said he should": the question gives the answer."""
        if not any(b.answer in (predicates.SAME, predicates.POSITIVE, "not") for _, b in made):
            return
        first = v.figs[made[0][0]]
        m = _ASKED.search(v.low(0, first))
        if m:
            self.answer = clip(
                re.sub(r"^(?:trump|he|she|they|it|there|the \w+) (?=should|would|will)", "", m.group("q")), 8
            )

    def resolve(self, v: View, made: list[tuple[int, Bound]]) -> None:
        """Fills the answers and groups that the sentence itself leaves open."""
        pair_first: str | None = None
        alone = all(b.answer == predicates.SAME for _, b in made) and "includ" not in v.low(
            0, len(v.items)
        )  # no answer of its own
        they = self.group is not None and bool(_THEY.match(v.low(0, min(len(v.items), 16))))
        opening = v.low(0, min(len(v.items), 6))
        these = (
            self.answer if self.answer and _OF_THESE.match(opening) and not (they and "of them" in opening) else None
        )
        for (_, a), (j, b) in itertools.pairwise(made):
            if (
                b.answer in ("agree", "disagree")
                and b.rule == "share.canonical"
                and a.rule.startswith(("share.phrase", "share.quote"))
            ):
                verb = next((q for q in range(v.figs[j] + 1, len(v.tags)) if v.tags[q] == "V"), len(v.tags))
                if v.tags[verb + 1 : verb + 2] in (",", ".", ";", ")", ""):
                    b.answer = (
                        predicates.SAME if b.answer == "agree" else predicates.OPPOSITE
                    )  # "46 percent say it is safe; 34 percent disagree"
        if self.pair is not None:
            for (k, a), (j, b) in itertools.pairwise(made):
                if (
                    j == k + 1
                    and a.rule == b.rule == "share.same"
                    and a.answer == b.answer == predicates.SAME
                    and a.group == b.group
                    and v.low(v.figs[k] + 1, v.figs[j]) == "and"
                    and 60 <= v.figure(k).value + v.figure(j).value <= 101
                ):
                    a.answer, b.answer = self.pair  # "in October the same question gave 52% and 45%"
        for k, b in made:
            if these and b.group in (None, "<them>"):
                b.group = these
            if they and b.group is None:
                b.group = self.group
            if b.rule.startswith(_VOTE):
                if b.group and _PARTY_GROUP.search(b.group) and not f_is_pair(v, k):
                    self.contest = (b.group, v.sentence.index)
                elif (
                    b.group is None
                    and self.contest is not None
                    and v.sentence.index - self.contest[1] <= 2
                    and not _GENERAL.search(v.low(0, len(v.items)))
                ):
                    b.group = self.contest[0]
                    self.contest = (b.group, v.sentence.index)
            f = v.figure(k)
            if b.group == "<them>":
                b.group = self.group or "all"
            if b.rule == "pair.same":
                if (
                    self.contrast is not None
                    and v.sentence.index - self.contrast[3] <= 1
                    and VERSUS.search(v.document.lower, v.figure(k - f.pair + 1).end, v.figure(k - f.pair + 2).start)
                ):
                    one, first_group, second_group, _ = self.contrast  # "the comparison is 12% vs. 4% in Baltimore"
                    b.answer, b.group = one, first_group if f.pair == 1 else second_group
                elif self.pair is not None and set(self.pair) in (
                    {"approve", "disapprove"},
                    {"favorable", "unfavorable"},
                ):
                    good, bad = ("approve", "disapprove") if "approve" in self.pair else ("favorable", "unfavorable")
                    b.answer = good if f.pair == 1 else bad  # "it was 41-58": approval comes first
                elif self.pair is not None:
                    b.answer = self.pair[0] if f.pair == 1 else self.pair[1]
                else:
                    person = self.answer in self.names.people
                    b.answer = (
                        self.answer
                        if f.pair == 1
                        else (
                            (self._place("<other>", pair_first) if person else predicates.contrary(self.answer))
                            if self.answer
                            else None
                        )
                    )
            elif (
                b.answer == predicates.SAME
                and b.kind == "margin"
                and b.rule in ("margin.gap", "margin.same")
                and v.sentence.index - self.ahead[1] <= 3
            ):
                b.answer = self.ahead[0]
            elif b.answer == predicates.SAME:
                b.answer = self._again(b) if alone else self.answer
            elif b.answer == predicates.POSITIVE:
                b.answer = (
                    {"no": "yes", "oppose": "support"}.get(self.answer) or _NEGATION.sub("", self.answer)
                    if self.answer
                    else None
                )
            elif b.answer == "<both>":
                b.answer = f"{self.lead[0]} and {self.lead[1]}" if self.lead and self.lead[1] else self.answer
            elif b.answer in (predicates.OPPOSITE, "not"):
                b.answer = self._not(self.answer)
            elif b.answer in _PLACE:
                b.answer = self._place(b.answer, pair_first)
            if b.answer in _PLACE:
                b.answer = None
            b.answer = self._in_topic(v, k, b, f.pair)
            if f.pair == 1:
                pair_first = b.answer
            if f.pair == 2 and pair_first and b.answer:
                self.pair = (pair_first, b.answer)
            if b.answer is not None and b.answer in self.names.by_word.values():
                self.voted.append(b.answer)
            if b.answer and b.kind != "change":
                if f.pair != 2:
                    self.answer = b.answer
                if (
                    b.rule == "margin.lead"
                    and b.vs is None
                    and self.lead is not None
                    and b.answer == self.lead[0]
                    and _OWN_LEAD.search(v.low(max(0, v.figs[k] - 9), min(len(v.items), v.figs[k] + 3)))
                ):
                    b.vs = self.lead[1]
                if b.kind == "margin" and (self.lead is None or self.lead[0] != b.answer or b.vs):
                    other = b.vs or (
                        self.lead[0] if self.lead and self.lead[0] != b.answer else self.lead[1] if self.lead else None
                    )
                    self.lead = (b.answer, other)
                if (
                    f.pair == 2
                    and pair_first
                    and (self.lead is None or {pair_first, b.answer} != set(self.lead))
                    and b.answer[:1].isupper()
                ):
                    self.lead = (pair_first, b.answer)

    def _again(self, b: Bound) -> str | None:
        """The answer that a figure with nothing but a group repeats: the first side, where both were given before."""
        if (
            self.pair is not None
            and b.group not in (None, "all")
            and self.answer == self.pair[1]
            and opposite(self.pair[0]) == self.answer
        ):
            return self.pair[0]
        return self.answer

    def _for_or_against(self, v: View, k: int, b: Bound) -> bool:
        """Whether an answer is only that one is for or against it: "41% were in favor"."""
        if b.rule.startswith(("share.adjective", "share.against", "share.before")):
            return True
        return b.rule == "share.canonical" and bool(
            _IN_FAVOR.match(v.low(v.figs[k] + 1, min(len(v.items), v.hi[k] + 1)))
        )

    def _in_topic(self, v: View, k: int, b: Bound, pair: int) -> str | None:
        """Answers as the question asks them: where approval is the talk, "45% for" approve and "he was at 42" is his approval."""
        a = b.answer
        if self.approval_only and a in ("favorable", "unfavorable"):
            a = "approve" if a == "favorable" else "disapprove"  # "positive marks", where approval is all that is asked
        if a in ("approve", "disapprove", "favorable", "unfavorable"):
            self.rating = a in ("approve", "disapprove")
            self.rated = v.sentence.index
        elif a and a[:1].isupper() and b.rule.startswith(("pair", "vote.for", "vote.each", "margin.lead")):
            self.rated = -99
        elif v.sentence.index - self.rated <= 3:
            if self._for_or_against(v, k, b) and a in ("support", "oppose"):
                return (
                    ("approve" if a == "support" else "disapprove")
                    if self.rating
                    else ("favorable" if a == "support" else "unfavorable")
                )
            if b.rule == "vote.name" and not pair and self.lead is None and b.kind == "share":
                return "approve" if self.rating else "favorable"
        return a

    def _not(self, answer: str | None) -> str | None:
        if answer is None:
            return "no"
        return predicates.contrary(answer)

    def _place(self, place: str, first: str | None) -> str | None:
        if self.lead is None or self.lead[1] is None:
            known = first or (self.lead[0] if self.lead else None)
            other = next((n for n in reversed(self.voted) if n != known), None)
            if other is None and known is not None and self.rivals is not None and known in self.rivals:
                other = self.rivals[self.rivals.index(known) - 1]
            if place == "<other>" and known is not None:
                return other or _SIDES.get(known)
            if self.lead is None:
                return None
        a, b = self.lead
        if place == "<lead>":
            return a
        if place == "<trail>":
            return b
        if first is not None:
            return b if first == a else a
        return b

    def close(self, v: View, made: list[tuple[int, Bound]]) -> None:
        """Remembers the sentence's last group, and its two answers as a pair."""
        shares = [
            b.answer
            for k, b in made
            if len({x.group for _, x in made}) == 1
            and b.kind == "share"
            and b.answer
            and not v.figure(k).pair
            and b.wave != "previous"
        ]
        if len(shares) >= 2 and shares[0] != shares[-1] and not any(v.figure(k).pair for k, _ in made):
            self.pair = (shares[0], shares[1] if shares[1] != shares[0] else shares[-1])
        two = [
            (abs(v.figure(k).value), b.answer)
            for k, b in made
            if b.kind == "share" and b.answer and b.wave != "previous"
        ]
        if len(two) >= 2 and two[0][1] != two[1][1]:
            self.ahead = (max(two[:2])[1], v.sentence.index)
        told = [
            (b.answer, b.group or "all")
            for k, b in made
            if b.kind == "share" and b.answer and b.wave != "previous" and v.figure(k).pair != 2
        ]
        if any(v.figure(k).pair for k, _ in made):
            pass
        elif len(told) >= 2 and told[-1][0] == told[-2][0] and told[-1][1] != told[-2][1]:
            self.contrast = (told[-1][0], told[-2][1], told[-1][1], v.sentence.index)
        else:
            self.contrast = None
        groups = {b.group for _, b in made if b.wave != "previous"}
        if made:
            only = groups.pop() if len(groups) == 1 else None
            self.group = only if only not in ("all", "<them>") else None
