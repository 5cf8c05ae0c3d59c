"""What a document is talking of: the question in force with its sides, who leads whom, the group, the persons.

Every sentence is taken in: :meth:`Discourse.read` those without figures (statements, headings, questions asked),
:meth:`Discourse.close` those with. What wins where a figure says nothing itself stands in :mod:`polls.rules.ellipsis`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain, islice

from polls.document import Document
from polls.language.hints import Hinted, any_of
from polls.language.names import Names
from polls.language.segment import Sentence
from polls.rules import contests, predicates, topic_groups
from polls.rules.contraries import SIDES, contrary
from polls.rules.office_kept import Office
from polls.rules.persons import Persons
from polls.rules.phrases import ASIDE
from polls.rules.question import SCALES, Question
from polls.rules.told import WHOLE, first_side, only_beside, said_again, turned_to, two_ahead
from polls.rules.view import Bound, View, clip
from polls.rules.who_clauses import relative_name

Made = list[tuple[int, Bound]]

_SCALE_OF = {answer: scale for scale, pair in SCALES.items() for answer in pair}

# What is rated, in a sentence that gives no figure or before its figure: "here is approval of the mayor".
TOPIC = Hinted(
    r"\b(?:(?P<no>disapprov(?:al|es?|ing)|unfavou?rab\w*)|approv(?:al|es?|ing)|job (?:ratings?|performance)|favou?rab\w*)\b"
)
_CONTEST = Hinted(
    r"\b(?:vot(?:e[sd]?|ing) (?:for|against)|voting intentions?|would vote|head[- ]to[- ]head|match-?ups?|ahead of|leads|leading|trails?|trailing|nominees?|nomination"
    r"|(?:preferred|better|best) (?:prime minister|pm|premier|president|chancellor|taoiseach|first minister|chief minister|governor|mayor)"
    r"|primary|ballots?|rivals?|opponents?|challengers?|candidates?|contenders?|front-?runners?|two-party|coalition|elections?)\b"
)
_GROUP_ONLY = Hinted(
    r"(?:^|\b(?:that|but|and|even|still),? )\"?(?:among|with|for) (?:(?:those|voters|people|adults|americans|respondents) (?:who )?|who )(?P<g>[^,;.]{3,60}),"
)
_ASKED_OF = Hinted(
    r"\b(?P<g>(?:republican|gop|democratic) (?:primary )?voters)\b[^.;]{0,80}\b(?:support|choice|prefer|nomination|nominee|candidates?|field|primary|pick)\b|\b(?:who|which|whom|what)\b[^.;]{0,60}\b(?P<h>(?:republican|gop|democratic) (?:primary )?voters) (?:support|prefer|pick|back|favor|want)"
)
# A statement with no figure that the next sentence counts: "Most voters say it is too soon. Among men it is 52 percent."
_SAYS = Hinted(
    r"(?=[mfvarp])\b(?:majorit(?:y|ies)|most|more|many|fewer|voters|americans|people|respondents|adults|plurality|few)\b[^.;:,]{0,50}?\b(?P<v>say|says|said|think|thinks|thought|believe|believes|believed|feel|feels|felt|approve|disapprove|support|supported|oppose|opposed|agree|agreed|disagree|want|wants|wanted|favor|favored)\b (?:that )?"
)
_RACE = Hinted(
    r"\b(?:races? for|(?:the|this|that|his|her|their) race\b|run-?offs?|ballot question|head[- ]to[- ]head|horse[- ]?race|voting intentions?|(?:contest|election|primary|nomination|candidates?|contenders?|vote) for (?:the |a )?[a-z]+)\b"
)
_TELLING = any_of(_GROUP_ONLY, _ASKED_OF, TOPIC, _SAYS)
_CANONICAL = {
    "approve": "approve", "disapprove": "disapprove", "support": "support", "supported": "support", "oppose": "oppose", "opposed": "oppose",
    "agree": "agree", "agreed": "agree", "disagree": "disagree", "favor": "support", "favored": "support",
}  # fmt: skip
_CLAIMS = frozenset(("agree", "agreed", "disagree"))  # "agreed that chess is a sport" is no side
_ASKED = Hinted(r"(?:asked(?: [a-z]+){0,3}|on|question|over|about) (?:if|whether) (?P<q>[^;:]{6,140}?)(?:[,:]|$)")
# "Renters tend to blame the council: 61 percent do."
_LIKELY = re.compile(
    r"\b(?:likely|apt|inclined|prone|tend|tends|willing|ready|quick) to (?:say |think |believe )?(?P<q>[^,;:]{4,90})[:;\u2014\u2013,-][ a-z]*$"
)
# "Is the country headed in the right direction?"
_IS_IT = re.compile(
    r"[^?]{0,40}?\"?\b(?:is|are|was|were|do|does|did|should|would|will|can|could|must|has|have) (?P<q>(?:you |they |we |voters |people |he |she |it |there |the |mr|[a-z])[^?;:]{5,140})\?"
)
_TRACK = re.compile(r"\b(right|wrong) (?:direction|track)\b")
_ASSESSED = (
    "approv", "favorab", "favourab", "satisf", "job", "performance", "performing", "handl", "popularity", "good", "confiden", "trust", "like",
    "positive", "negative", "impression", "underwater", "under water",
)  # fmt: skip
NO_SIDE = frozenset(("undecided", "neither", "other", "no difference"))


_QUOTED = re.compile(r'"([^"]{4,60})"')


def _quoted_part(text: str) -> str:
    m = _QUOTED.search(text)
    return m.group(1) if m else text


_BREAK = re.compile(r"[;,(]")
_POINTS_BACK = frozenset(
    ("so", "it", "this", "that", "they do", "the same", "same", "as much", "likewise")
)  # states nothing
_DID_SO = frozenset(("do so", "say so", "think so", "do it", "do this", "do that", "agree"))
_ASKER = re.compile(r"^(?:trump|he|she|they|it|there|the \w+) (?=should|would|will)")
# "and 36% is the highest they've shown since October"
_IS_RECORD = re.compile(
    r" (?:is|was)(?: also)? (?:its|his|her|their|the) (?:joint |equal )?(?:highest|lowest|best|worst)\b"
)


_CLOSES = re.compile(r"[omift](?P<g>G)[.\"]{0,2}$")  # "…, thanks to women in the suburbs."


@dataclass(slots=True)
class Discourse:
    """What has been talked of so far in a document."""

    names: Names
    persons: Persons = field(init=False)
    q: Question = field(default_factory=Question)
    lead: tuple[str, str | None] | None = None  # who led, whom
    stated: tuple[str, int] | None = None  # the statement that a share was given of last, and the sentence
    ahead: tuple[str | None, int] = (None, -99)  # the larger answer of the last two, and its sentence
    front: float = 0.0  # and what it had
    two_persons: bool = False  # whether the last sentence gave shares to two of them
    voted: list[str] = field(default_factory=list)  # persons that took a share or a lead, in order
    group: str | None = None  # the one group of the last sentence
    grouped: int = -99  # the sentence that named it
    closing: tuple[str, int] | None = None  # the group that a sentence with figures ended with, and the sentence
    paragraph: int = -99  # and its paragraph
    topic: tuple[str, int, bool] | None = None  # the group that a sentence without figures was about; nothing else said
    put_to: int = -99  # the sentence that said whom alone a question was put to
    header: tuple[str, int] | None = None  # whom the rows of a list are of, and the last of its sentences
    unsettled: list[Sentence] = field(default_factory=list)  # whose topic is looked for when one is asked for
    unread: Sequence[Sentence] = ()  # the last ones without figures, where none with figures stands behind them
    spoken_of: tuple[str, int] | None = None  # the one group of a sentence without figures, and the sentence
    contest: tuple[str, int] | None = None  # whose contest shares are told of, and the sentence
    contrast: tuple[str, str, str, int] | None = None  # one answer of two groups, and the sentence that told it
    named: int = -99  # the sentence that last said how many named a thing
    raced: int = -99  # the sentence without figures that last spoke of a contest
    question: tuple[str, int] | None = None  # what was asked, in a sentence of its own
    recent: list[str] = field(default_factory=list)  # the answers of all told last, in order
    series: list[tuple[str, str | None, float]] = field(
        default_factory=list
    )  # the last sentence's: answer, group, value
    ranking: dict[str, float] = field(default_factory=dict)  # the two with the largest shares of the contest told last
    shares: dict[float, tuple[str, str | None]] = field(default_factory=dict)  # what each share told was the share of
    office: Office = field(default_factory=Office)  # whether somebody should go, as it was told first
    moved: tuple[str | None, int] = (None, -99)  # what a change was told of last, and its sentence
    net: tuple[str | None, int] = (None, -99)  # the side that a net of a rating was told of last, and its sentence
    placed: int = -99  # the sentence that last told the same of another thing
    verdict: tuple[str, int] | None = None  # how somebody's work was rated, in no answer of a scale, and the sentence
    makeup: int = -99  # the sentence that last said what part of the voters a group makes up
    approval_only: bool = False
    document: Document | None = None
    generic: bool = False  # whether candidates without a name are asked about
    of_party: dict[str, str] | None = None  # whom "the Democrat" and "the Republican" mean in this document
    led: dict[str, str] | None = None  # each person's party
    facing: dict[str, str] | None = None  # each person's or party's rival in this document
    parties_voted: bool = False  # whether parties have been given shares
    assessed: bool = (
        True  # whether the document speaks of what people think of somebody: else a rating is a share of the vote
    )
    contested: bool = True  # whether the document speaks of a vote: else a person's share is a rating

    def __post_init__(self) -> None:
        self.persons = Persons(self.names)

    def talk(self, document: Document, found: Sequence[Sentence]) -> None:
        """What the whole document speaks of: approval or favorability; whether of a vote at all."""
        lower = document.lower
        self.approval_only = lower.count("approv") >= 2 and not any(
            word in lower for word in ("favorab", "favourab", "unfav")
        )
        if "approv" in lower:
            told = chain.from_iterable(_CONTEST.each(s, lower) for s in _CONTEST.among(found))
            self.contested = len(list(islice(told, 2))) > 1
        self.assessed = any(word in lower for word in _ASSESSED)
        self.document = document
        self.generic = "generic" in lower or "unnamed" in lower

    def read(self, document: Document, unread: Sequence[Sentence], ahead: Sentence) -> None:
        """Takes in sentences without figures, behind which one with figures is ahead: persons, groups, statements, what is rated."""
        self.persons.read(document, unread)
        self.unread = unread[-2:]
        for s in unread:
            if s.may & _TELLING or s is unread[-1]:
                self._read(document, s, near=s is unread[-1])
        if len(unread) > 1 and topic_groups.points_back(document.lower, ahead):
            self.settle()
            if self.topic is None or self.topic[1] != unread[-1].index:
                self._look_back(document, unread)

    def _look_back(self, document: Document, unread: Sequence[Sentence]) -> None:
        """Finds whom "they" and "among them" mean, where sentences that name nobody stand between."""
        last = unread[-1]
        for s in reversed(unread[-4:-1]):
            items = topic_groups.items_of(document, s, self.names)
            about = topic_groups.subject(document, s, items) if items else None
            name = about[0] if about is not None else topic_groups.only(items)
            if name is not None and name != "all":
                self.group, self.topic, self.spoken_of = name, (name, last.index, False), (name, last.index)
                return

    def topic_of(self, document: Document, s: Sentence) -> None:
        """Takes in the group that a sentence without figures is about, when it is asked for: few sentences ask."""
        self.unsettled.append(s)
        if document.lower[s.end - 1] in ":?" or topic_groups.may_be_asked(document.lower, s):
            self.settle()  # it may head a list, or say whom the figures after it are of

    def settle(self) -> None:
        """Looks for the topics of the sentences taken in, of which group, topic, header and whom they spoke of are told."""
        if self.document is not None:
            for s in self.unsettled:
                self._topic(self.document, s)
        self.unsettled.clear()

    def _topic(self, document: Document, s: Sentence) -> None:
        items = topic_groups.items_of(document, s, self.names)
        asked = topic_groups.asked_only(document.lower, items) if items else None
        if asked is not None:
            self.group, self.topic = None, None
            if asked != "all":  # whatever is told of them in this paragraph
                self.group, self.topic = asked, (asked, s.index, True)
                self.grouped, self.paragraph, self.put_to = s.index, s.paragraph, s.index
            return
        about = topic_groups.subject(document, s, items) if items else None
        if about is not None and about[0] != "all":
            self.group, self.topic = about[0], (about[0], s.index, about[1])
            if topic_groups.asks_after(items):
                self.grouped, self.paragraph, self.put_to = s.index, s.paragraph, s.index
        if (only := topic_groups.only(items)) is not None:
            self.spoken_of = (only, s.index)
        if document.lower[s.end - 1] == ":" and (whose := topic_groups.header(items)) is not None:
            self.header = (whose, s.index)

    def _read(self, document: Document, s: Sentence, near: bool) -> None:
        lower = document.lower
        if near:
            self.topic_of(document, s)
        if s.may & _GROUP_ONLY.bit and (g := _GROUP_ONLY.search(s, lower[s.start : s.end])):
            self.settle()
            self.group = relative_name(g.group("g"))
        if c := _ASKED_OF.search(s, lower, s.start, s.end):
            self.asked_of((c.group("g") or c.group("h")).replace("gop", "republican"), s.index)
        rated = TOPIC.each(s, lower)
        if not rated and lower[s.start : s.end].rstrip(" \"'").endswith("?"):
            self.q.rated = -99  # "What about the wall?": another question
        if rated:
            scale = "favorability" if "favo" in rated[-1].group() else "approval"
            self.q.scale, self.q.rated = scale, s.index
            self.q.say(SCALES[scale][rated[-1].group("no") is not None])
        elif near and _RACE.search(s, lower, s.start, s.end):
            self.q.rated, self.contested = -99, True  # "And the race for mayor?": what is told next are shares of it
        elif near and _CONTEST.search(s, lower, s.start, s.end):
            self.raced = s.index
        before = self.q.last
        asked = _ASKED.search(s, lower, s.start, s.end)
        if asked is None and lower.find("?", s.start, s.end) >= 0:
            asked = _IS_IT.match(lower, s.start, s.end)
        if asked:
            text = clip(_ASKER.sub("", document.folded[slice(*asked.span("q"))]), 8)
            track = _TRACK.search(text)
            text = {"right": "right direction", "wrong": "wrong track"}[track.group(1)] if track else text
            self.question = (text, s.index)
        self._statement(lower, s, s.end)
        if self.q.last != before:
            self.q.stated = s.index

    def _statement(self, lower: str, s: Sentence, end: int) -> None:
        """A statement of most, of a majority or of a group, which a figure after it counts."""
        m = _SAYS.search(s, lower, s.start, end)
        if m:
            rest = lower[m.end() : min(end, m.end() + 120)]
            text = None if m.group("v") in _CLAIMS and m.group().endswith("that ") else _CANONICAL.get(m.group("v"))
            text = text or clip(_BREAK.split(ASIDE.sub("", _quoted_part(rest)))[0])
            if text and text not in _POINTS_BACK:
                self.q.say(text)

    def asked_of(self, whose: str, index: int) -> None:
        """A party's voters are asked whom they want: the shares that follow are theirs."""
        self.contest = (whose if "primary" in whose else whose.split(" ")[0].removesuffix("ic") + "s", index)

    def asked(self, v: View, made: Made) -> None:
        """ "Asked if Trump should go, 7 percent said he should": the question gives the answer."""
        if not any(b.answer in (predicates.SAME, predicates.POSITIVE, "not") for _, b in made):
            return
        first = v.figs[made[0][0]]
        m = _ASKED.search(v.sentence, v.low(0, first))
        question = self.question if self.question and self.question[1] == v.sentence.index - 1 else None
        if m is None and question is not None and made[0][1].rule in ("share.did", "share.did_not", "share.said_same"):
            self.q.say(question[0])  # "Is he doing well? Forty percent think so."
            return
        if m is None and question is not None and made[0][1].rule == "pair.same":
            self.q.ask(
                question[0], contrary(question[0]), v.sentence.index
            )  # "Asked if he should go … It was 49 to 41."
            return
        if m is None and (likely := _LIKELY.search(v.low(0, first))):
            if likely["q"] not in _DID_SO:
                self.q.say(clip(v.text(0, first)[likely.start("q") : likely.end("q")]))
        elif m is None:
            if made[0][1].answer in (predicates.SAME, predicates.POSITIVE):
                self._statement(v.document.lower, v.sentence, v.items[first].start)
        else:
            self.q.say(clip(_ASKER.sub("", m.group("q")), 8))

    def scaled(self, answer: str, index: int) -> None:
        """Remembers on which scale an answer stands."""
        scale = _SCALE_OF.get(answer)
        if scale is not None:
            self.q.scale, self.q.rated = scale, index

    def side(self, name: str) -> str | None:
        """A name as the contest told of gives it ("Democratic" of "Democrat" and "Republican"); None for one who does not stand."""
        stem = name.lower()[:8]
        known = [a for a in (*(self.q.pair or ()), *(self.lead or ()), *self.voted) if a]
        return next((a for a in known if a.lower().startswith(stem)), None if self.lead or self.voted else name)

    def stands(self, answer: str) -> bool:
        """Whether an answer is a person or a party that can be voted for."""
        return answer in self.names.by_word.values() or answer in self.names.parties.values() or answer in SIDES

    def votes(self, index: int) -> bool:
        """Whether persons are chosen rather than rated at this place of the document."""
        return bool(self.voted) and self.q.voted >= self.q.rated and index - self.q.voted <= 12

    def races(self, v: View, k: int) -> bool:
        """Whether the words before number ``k``, or the sentence before, speak of a contest and of no rating."""
        index, lower = v.sentence.index, v.document.lower
        if self.raced == index - 1:
            return True
        told = _CONTEST.search(v.sentence, lower, v.sentence.start, v.items[v.figs[k]].start)
        return told is not None and TOPIC.search(v.sentence, lower, v.sentence.start, v.sentence.end) is None

    def rival(self, name: str) -> str | None:
        """Who stands against a person or party in this document."""
        if self.facing is None:
            self.facing = contests.rivals(self.document, self.names) if self.document is not None else {}
        return self.facing.get(name)

    def parties(self) -> dict[str, str]:
        """Whom "the Democrat" and "the Republican" mean."""
        if self.of_party is None:
            self.of_party = contests.parties(self.document, self.names) if self.document is not None else {}
        return self.of_party

    def party_of(self, person: str) -> str | None:
        """The party that a person leads or stands for, as the text tells, else as everybody knows, where the text names it."""
        if self.document is None:
            return None
        if self.led is None:
            self.led = contests.leaders(self.document, self.names)
        return self.led.get(person) or contests.known_party(person, self.document, self.names)

    def candidate(self, party: str) -> str | None:
        """The person that "the Democrat" or "the Republican" means, where a contest of persons was told of."""
        if self.generic:
            return None
        person = self.parties().get(party)
        if not (self.voted or self.lead):
            return person if person in self.names.standing and self.rival(str(person)) is not None else None
        return person if person in self.voted or (self.lead is not None and person in self.lead) else None

    def against(self, name: str) -> str | None:
        """Whom a person stands against: in the lead told last, else in this document."""
        if self.lead is not None and name in self.lead and self.lead[1] is not None:
            return self.lead[self.lead[0] == name]
        rival = self.rival(name)
        return rival if rival in self.names.people else None

    def two(self) -> tuple[str, str] | None:
        """The two persons of the contest that is told of."""
        people = self.names.people
        for one in reversed(self.voted[-6:]):
            other = self.against(one) if one in people else None
            if other is not None:
                return one, other
        return None

    def both(self) -> str | None:
        """The first two persons of the document who stand against each other."""
        self.rival("")
        facing, people = self.facing or {}, self.names.people
        return next((f"{a} and {b}" for a, b in facing.items() if a in people and facing.get(b) == a), None)

    def named_before(self, v: View, k: int) -> tuple[str, str | None] | None:
        """The answer and the group of a share that is only spoken of again: "that 33 percent is what ought to worry them"."""
        one = v.items[v.figs[k] - 1] if v.figs[k] else None
        record = _IS_RECORD.match(v.document.lower, v.items[v.figs[k]].end)
        pointed = one is not None and v.document.lower[one.start : one.end] in ("that", "this", "those", "these")
        if not pointed and record is None:
            return None  # "that's 33 percent": another one
        return self.shares.get(v.figure(k).value)

    def close(self, v: View, made: Made, before: str | None) -> None:
        """Remembers a sentence's answers as sides of the question, its group, and who was ahead.

        ``before`` is the answer last given when the sentence began.
        """
        if not made:
            self.contrast = None
            return
        q = self.q
        index = v.sentence.index
        now = [(k, b) for k, b in made if b.kind == "share" and b.answer and b.wave != "previous"]
        now = [(k, b) for k, b in now if not said_again(v, k, b, now)]
        paired = any(v.figure(k).pair for k, _ in made)
        one_group = len({b.group or "all" for _, b in made}) == 1
        shares = [str(b.answer) for k, b in now if one_group and not v.figure(k).pair and b.answer not in NO_SIDE]
        several = [str(b.answer) for k, b in now if one_group]
        total = sum(abs(v.figure(k).value) for k, _ in now)
        self.shares.update({v.figure(k).value: (str(b.answer), b.group) for k, b in now})
        if now:
            self.series = [(str(b.answer), b.group, v.figure(k).value) for k, b in now]
            self.ranking = two_ahead(self.series, self.stands, self.ranking)
        if not several:
            pass  # a lead, a change or a time before: of what was told
        elif len(set(several)) < len(several) or total > WHOLE:
            q.told, q.total = (), 0.0
        elif q.total + total <= WHOLE and not set(several) & set(q.told):  # the rest of the same question
            q.told, q.total = (*q.told, *several), q.total + total
        else:
            q.told, q.total = tuple(several), total
        if len(shares) >= 2 and shares[0] != shares[-1] and not paired:
            q.pair = (shares[0], shares[1] if shares[1] != shares[0] else shares[-1])
            q.paired = index
        of_side = [(k, str(b.answer)) for k, b in now if v.figure(k).pair != 2 and b.answer not in NO_SIDE]
        sides = [a for _, a in of_side]
        told_first = [a for k, a in of_side if not only_beside(v, k)]
        if len(sides) > 1 and len(told_first) == 1 and q.last in sides:
            q.main = told_first[0]
        elif sides and one_group and (q.last in sides or q.last in NO_SIDE):
            q.main = first_side(told_first or sides, total)
        elif now or q.last != before:
            q.main = q.last
        if now and (turned := turned_to(v, now[-1][0], q.last)) is not None:
            q.say(turned)
        if sides and not paired and q.pair is not None and q.pair[0] not in sides and q.pair[1] not in sides:
            q.pair = None  # another question: its sides are no longer those of the pair before
        ranked = [(abs(v.figure(k).value), str(b.answer)) for k, b in now if b.answer not in NO_SIDE]
        behind = one_group and index - self.ahead[1] <= 2 and bool(ranked) and self.front > max(ranked)[0]
        if behind and self.stands(max(ranked)[1]):
            self.ahead = (self.ahead[0], index)  # these only come behind those of the sentence before
        elif len(ranked) >= 2 and ranked[0][1] != ranked[1][1]:
            self.front, first = max(ranked[:2])
            self.ahead = (first, index)
        told = [(str(b.answer), b.group or "all") for k, b in now if v.figure(k).pair != 2]
        for answer, group in told:
            if group == "all" and answer not in self.recent[-1:]:
                self.recent = [*self.recent[-5:], answer]
        if not paired:
            self.contrast = None
            if len(told) >= 2 and told[-1][0] == told[-2][0] and told[-1][1] != told[-2][1]:
                self.contrast = (told[-1][0], told[-2][1], told[-1][1], index)
        self.unsettled.clear()  # nobody asked
        self.unread = ()
        ends = _CLOSES.search(v.tags, v.figs[-1]) if v.figs else None
        self.closing = (str(v.items[ends.start("g")].value), index) if ends is not None else None
        self.two_persons = len({b.answer for _, b in made if b.answer in self.names.people}) > 1
        now_told = [b.group for _, b in made if b.wave != "previous"]
        groups = set(now_told or [b.group for _, b in made])
        only = groups.pop() if len(groups) == 1 else None
        self.group = only if only not in ("all", "<them>") else None
        self.grouped, self.paragraph = index, v.sentence.paragraph
