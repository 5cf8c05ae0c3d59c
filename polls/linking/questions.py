"""One name for one question: what each figure of a document was asked about.

Canonical names are the same in every document ("Donald Trump: job approval", "Vote for president: Clinton v Trump"), so that
answers can be followed over time; any other question is named by a few words of the text, the same for all of its answers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from polls.document import Document
from polls.language.segment import Sentence
from polls.language.tokens import Names, find_names
from polls.linking.contests import Contests, candidates
from polls.linking.polls import Linked
from polls.linking.topics import Hit, Topics, president
from polls.linking.wording import clause, label, overlap, stems, tail
from polls.records import Poll
from polls.rules.claim import Claim


@dataclass(slots=True)
class Question:
    """A question as its figures carry it; ``kind`` is one of :data:`polls.schema.QUESTION_KINDS`."""

    question: str
    kind: str
    subject: str | None = None
    issue: str | None = None


_RATINGS = {"approve": "approval", "disapprove": "approval", "favorable": "favorability", "unfavorable": "favorability"}
_DIRECTION = frozenset(("right direction", "wrong track"))
_MEASURE = frozenset(("support", "oppose"))
_REST = frozenset(("undecided", "other", "neither", "both", "yes", "no", "agree", "disagree"))
_OFFICE = re.compile(r"(?:presidency|job|office|duties|role|post|country|nation|state)\b")
_PRONOUN = re.compile(r"\b(?:he|she|his|him|her|hers)\b")
_OBJECT = re.compile(
    r"\b(?:support(?:s|ed|ing|ive)?(?: for| of)?|favou?r(?:s|ed|ing)?|back(?:s|ed|ing)?|oppos(?:e|es|ed|ing)|opposition to|in favou?r of|against|"
    r"reject(?:s|ed|ing)?|endorse[sd]?|welcome[sd]?|approv(?:e|es|ed|ing|al) of|approv(?:e|es|ed|ing)|disapprov(?:e|es|ed|ing|al)(?: of)?|"
    r"(?:view|views|opinion|opinions|impression|impressions|feelings?) (?:of|about|toward)|views?|sees?)\b(?! by\b)"
)
_PASSIVE = re.compile(r"\b(?:(?:is|are|was|were) )?(?:supported|opposed|backed|favou?red|rejected|approved) by\b|\b(?:drew|draws|gets|got|gained|has|had|with) (?:the )?(?:support|backing)\b")
_BACKWARD = re.compile(r"(?:it|this|that|them|those|the (?:idea|measure|plan|move|proposal|law|bill|change|ban|policy|deal)|such (?:a|an) \w+|(?:that|this) \w+|doing so|(?:the|that) same)\b")
_TOWARD = re.compile(r"\b(?:approv|disapprov|view|opinion|favou?r|unfavou?r|rat(?:e|ed|ing)|job|way|handl|perform|impression|toward|see|think|feel|for|of the|on)")
_OF_BODY = re.compile(r"\b(?:approv\w+|views?|opinions?|ratings?|toward|favor\w*|job|way|of how)(?: of)?(?: the)?(?: job)? \Z")
_IMPEACH = re.compile(r"\bimpeach|\bremov(?:e|ed|ing|al)\b|\bconvict|\binquiry\b|\boust|\bout of office")
_REMOVE = re.compile(r"\bremov|\bconvict|\boust|\bleave office|\bout of office")
_NO_VIEW = re.compile(r"\b(?:no (?:opinion|view|answer|preference)|(?:don't|do not|didn't|did not) (?:know|have)|unsure|undecided|declin|refus|not sure|haven't heard|have not decided|neither)")
_IMPORTANT = re.compile(r"\b(?:most important|top|biggest|most pressing|number one|main|key) (?:issue|problem|priorit|concern|challenge)")
_AGAINST = re.compile(r"\b(?:compared|versus|vs|while|whereas|against|as opposed|rather than|but)\b")
_PERFORMS = re.compile(r"\bjob\b|\bperformance\b|\bhandl")
_ABOUT = re.compile(r" (?:said |say |says |think |thought |believe |felt |feel )?(?:that |the same |that way |it )*(?:of |about |for |to |toward |)(?:mr\.? |mrs\.? |ms\.? )?\Z")
_CONTEST = re.compile(r"\b(?:vot(?:e|es|ing)\b|support|lead|led\b|race|candidate|back(?:s|ed|ing)?\b|choose|prefer|elect|ahead|primary|nomin|contest|behind|trail|gets?\b|draws?\b|third|second|followed)")
_FRESH = re.compile(r"\boverall\b|\bjob (?:approval|performance|rating)|\bas president\b|\bperformance (?:as|in)\b")
_WOMEN = frozenset(("Clinton", "Warren", "Harris", "Pelosi", "Merkel", "Ardern", "May", "Haley", "Palin", "Klobuchar"))
_SPLIT = re.compile(r"\b(?:on|about|over|divided on|comes to|as for|asked about) (?=\S)")
_HONEST = re.compile(r"\b(?:(?:is|are|was|as|be|find|found|not) (?:\w+ )?|\A\W*)(?:honest|dishonest|trustworthy|untrustworthy)\b")
_APPROVE_OF = re.compile(r"\b(?:dis)?approv(?:e|es|ed|ing|al) of ")
_REPEAL = re.compile(r"\b(?:repeal|scrap|undo|eliminat|get rid|replac|overturn|do away|abolish)")
_JOB = re.compile(r"\bjob\b|\bapproval\b|\bperformance\b|\boverall\b")
_ON = re.compile(r"\b(?:on|of|with|toward|to|about|his|her|their|for|regarding) (?:the )?(?:\w+ )?\Z")
_FROM_LIKE = ("wave.", "share.same", "share.did", "bracket.repeat", "pair.same", "margin.same", "share.passive_same")


def name(
    document: Document, sentences: Sequence[Sentence], claims: Sequence[Claim], linked: Linked, names: Names | None = None
) -> list[Question]:
    """The question of each claim, in their order; answers of one question share one :class:`Question`.

    ``names`` are the document's persons where they are known already.
    """
    return _Namer(document, sentences, claims, linked, names or find_names(document.folded)).all()


@dataclass(slots=True)
class _Namer:
    document: Document
    sentences: Sequence[Sentence]
    claims: Sequence[Claim]
    linked: Linked
    names: Names
    topics: Topics = field(init=False)
    contests: Contests = field(init=False)
    made: dict[str, Question] = field(default_factory=dict)
    worded: list[tuple[Question, frozenset[str]]] = field(default_factory=list)  # measures and statements, with their topic words
    last: dict[str, tuple[Question, int]] = field(default_factory=dict)  # family → its latest question and the sentence it stood in
    person: str | None = None  # the person that was spoken of last (full name)
    family: str = ""
    lo: int = 0
    hi: int = 0

    def __post_init__(self) -> None:
        firms = {w.lower() for p in self.linked.polls for n in (p.pollster, p.sponsor) if n for w in n.replace("/", " ").split()}
        self.topics = Topics(self.document, self.names, firms)
        self.contests = Contests(self.topics)

    def all(self) -> list[Question]:
        """Names the claims, sentence by sentence."""
        out: list[Question] = []
        i, n = 0, len(self.claims)
        while i < n:
            j = i
            while j < n and self.claims[j].sentence == self.claims[i].sentence:
                j += 1
            out += self._sentence(i, j)
            i = j
        for one, both in self.contests.settled().items():
            if one in self.made:
                self.made[one].question = both
        return out

    def _sentence(self, i: int, j: int) -> list[Question]:
        claims = self.claims
        s = self.sentences[claims[i].sentence]
        hits = self.topics.hits(s.start, s.end)
        votes = [k for k in range(i, j) if self._is_vote(claims[k])]
        contests = self._votes(votes, s, hits) if votes else {}
        out: list[Question] = []
        for k in range(i, j):
            c = claims[k]
            self.lo = claims[k - 1].end if k > i else s.start
            m = k
            while m + 1 < j and claims[m + 1].start - claims[m].end < 8:  # the other figures of a pair
                m += 1
            self.hi = claims[m + 1].start if m + 1 < j else s.end
            q = contests.get(k)
            before = claims[k - 1] if k > i else None
            if before is not None and q is None and (
                (c.rule.startswith("wave.") and c.answer == before.answer) or (c.rule == before.rule and c.rule.startswith("pair.") and c.start - before.end < 6)
            ):  # fmt: skip
                family, q = self.family, out[-1]
            elif q is not None:
                family = "vote"
            elif c.answer in _RATINGS:
                family = _RATINGS[c.answer]
                q = self._rating(family, c, s, hits)
            elif c.answer in _DIRECTION:
                family, q = "direction", self._get("Direction of the country", "direction")
            elif c.answer in _MEASURE:
                family, q = "measure", self._measure(c, s, hits, k > i)
            elif (referendum := self._referendum(c)) is not None:
                family, q = "vote", referendum
            else:
                family = "statement"
                q = self._statement(k, s, hits, i)
            self.family = family
            self.last[family] = self.last[q.kind] = self.last["any"] = (q, s.index)
            if q.subject is not None and q.kind in ("approval", "favorability", "issue"):
                self.person = q.subject
            out.append(q)
        persons = [h for h in hits if h.kind == "person"]
        if persons and (out[-1].subject is None or self.person is None):
            self.person = self.topics.full(persons[0].value)
        return out

    def _get(self, question: str, kind: str, subject: str | None = None, issue: str | None = None) -> Question:
        got = self.made.get(question)
        if got is None:
            got = self.made[question] = Question(question, kind, subject, issue)
        return got

    # ---------------------------------------------------------------- votes

    def _is_vote(self, c: Claim) -> bool:
        return c.answer is not None and bool(candidates(c.answer, self.topics.people, self.names))

    def _who(self, c: Claim) -> list[str]:
        people, names = self.topics.people, self.names
        return candidates(c.answer or "", people, names) + (candidates(c.answer_vs, people, names) if c.answer_vs else [])

    def _votes(self, votes: list[int], s: Sentence, hits: list[Hit]) -> dict[int, Question]:
        """The contests of a sentence's candidates, or the issue that they are compared on."""
        claims = self.claims
        values = {h.value for h in hits if h.kind == "cue"}
        out: dict[int, Question] = {}
        states = self.contests.states(hits)
        used = -1
        blocks: list[list[int]] = []
        seen: set[tuple[str | None, str | None, str]] = set()
        for k in votes:
            key = (claims[k].answer, claims[k].subgroup, claims[k].kind)
            if not blocks:
                blocks.append([])
            elif states and any(claims[blocks[-1][-1]].end <= h.start < claims[k].start for h in states):
                blocks.append([])
            elif claims[k].kind == "margin" and any(claims[x].kind == "margin" and claims[x].answer != claims[k].answer for x in blocks[-1]):
                blocks.append([])
            elif any(h.kind == "office" and claims[blocks[-1][-1]].end <= h.start < claims[k].start for h in hits):
                blocks.append([])
            elif key in seen and len(blocks[-1]) > 1 and not claims[k].rule.startswith(("pair.margin", "pair.same", "wave.")):
                blocks.append([])
            if not blocks[-1]:
                seen = set()
            seen.add(key)
            blocks[-1].append(k)
        for b, block in enumerate(blocks):
            who: dict[str, None] = {}
            for k in block:
                for name in self._who(claims[k]):
                    who[name] = None
            lo = claims[blocks[b - 1][-1]].end if b else s.start
            hi = claims[blocks[b + 1][0]].start if b + 1 < len(blocks) else s.end
            near = [h for h in hits if lo <= h.start < hi]
            first, end = claims[block[0]].start, claims[block[-1]].end
            before = [h for h in states if lo <= h.start < first]
            after = [h for h in states if end <= h.start < hi]
            if before and (before[-1].start > used or self.document.lower[before[-1].end : first].strip() in ("(", ":", ",", "")):
                place: str | None = before[-1].value
            elif after:
                place, used = after[0].value, after[0].start
            else:
                earlier = [h for h in states if h.start < first]
                place = earlier[-1].value if earlier else None
            q = self._compared(who, values, near, s) or self._rated(who, claims[block[0]], s)
            if q is None:
                poll = self._poll(block[0])
                text, subject = self.contests.name(
                    list(who), self._others(block[-1], s), near, hits, poll, self.document.lower[s.start : s.end], place, s.index
                )
                q = self._get(text, "party id" if text == "Party identification" else "vote", subject)
            for k in block:
                out[k] = q
        return out

    def _rated(self, who: dict[str, None], c: Claim, s: Sentence) -> Question | None:
        """What else a figure given to one person may be, where no contest is told: approval ("he was at 42 percent"), or the question before."""
        lower = self.document.lower
        if len(who) != 1 or c.answer_vs is not None:
            return None
        only = next(iter(who))
        if only not in self.topics.people:
            return None
        if "satisf" in lower[s.start : s.end]:
            return self._get(f"{self.topics.full(only)}: job approval", "approval", self.topics.full(only))
        if self.contests.told or c.kind != "share" or _CONTEST.search(lower, s.start, s.end):
            return None
        full = self.topics.full(only)
        rating = self.last.get("approval")
        if (rating is not None and rating[0].subject == full) or (s.index < 3 and "approv" in lower and self.document.published is not None and president(self.document.published) == full):
            return rating[0] if rating is not None else self._get(f"{full}: job approval", "approval", full)
        any_ = self.last.get("any")
        if any_ is not None and s.index - any_[1] <= 2 and any_[0].kind != "vote":
            return any_[0]
        return None

    def _poll(self, k: int) -> Poll | None:
        p = self.linked.poll[k]
        return self.linked.polls[p] if p is not None else None

    def _others(self, k: int, s: Sentence) -> list[str]:
        """Candidates that the figures of the next two sentences give shares to."""
        out: dict[str, None] = {}
        for c in self.claims[k + 1 : k + 8]:
            if c.sentence > s.index + 2:
                break
            for name in candidates(c.answer or "", self.topics.people, self.names):
                out[name] = None
        return list(out)

    def _compared(self, who: dict[str, None], values: set[str], near: list[Hit], s: Sentence) -> Question | None:
        """What candidates are compared on, where it is no vote."""
        what = next((v for v in ("blame", "trust", "expect", "honest", "direction") if v in values), None)
        if what is None and "handling" not in values:
            return None
        issue = next((h.value for h in near if h.kind == "issue"), None)
        versus = " v ".join(sorted(who)) if len(who) > 1 else None
        if versus is None and len(who) == 1:
            others = [h.value for h in self.topics.hits(s.start, s.end) if h.kind == "person" and h.value not in who]
            rival = others[0] if others else self.contests.rival(next(iter(who)))
            versus = " v ".join(sorted([*who, rival])) if rival else next(iter(who))
        if what == "expect":
            return self._get(f"Expected winner: {versus}", "issue", None, None)
        if what == "blame":
            return self._get(f"Blame for {issue}" if issue else "Blame", "issue", None, issue)
        if what == "honest":
            return self._get(f"More honest: {versus}", "issue", None, None)
        if (what == "trust" and issue) or what is None and issue:
            return self._get(f"Trusted on {issue}: {versus}", "issue", None, issue)
        if what == "trust":
            lower = self.document.lower[s.start : s.end]
            m = re.search(r"\b(?:trust\w*|job|handle|able)\b[^,.;]{0,40}?\b(?:to|on|of|in|handling) ", lower)
            about = label(clause(self.document.folded[s.start + m.end() : s.end]), 40) if m else ""
            return self._get(f"Trusted on {about[:1].lower() + about[1:]}: {versus}" if about else f"Trusted: {versus}", "issue")
        return None

    def _referendum(self, c: Claim) -> Question | None:
        """A referendum with the sides Yes and No, if the document is about one."""
        answer = (c.answer or "").lower()
        lower = self.document.lower
        if not answer or "referendum" not in lower and "postal survey" not in lower and "plebiscite" not in lower:
            return None
        if not (answer in ("yes", "no", "undecided") or re.search(r"\b(?:vot|tick)\w* (?:yes|no)\b|\bvote for independence|\bindependence\b", answer)):
            return None
        what = "Scottish independence" if "scot" in lower and "independence" in lower else "independence" if "independence" in lower else None
        if "same-sex marriage" in lower:
            what = "same-sex marriage"
        if answer == "undecided" and what is None:
            return None
        return self._get(f"Referendum on {what}: No v Yes" if what else "Referendum: No v Yes", "vote", "referendum")

    # -------------------------------------------------------------- ratings

    def _rating(self, family: str, c: Claim, s: Sentence, hits: list[Hit]) -> Question:
        own = [h for h in hits if self.lo <= h.start < self.hi]
        issue = self._issue(own, hits, c) if family == "approval" else None
        who = self._whom(c, own, hits, s)
        impeachment = self._impeachment(s, own, hits) if family == "approval" and "impeach" in self.document.lower else None
        if impeachment is not None:
            return impeachment
        before = self.last.get(family)
        recent = before is not None and s.index - before[1] <= 3
        if who is None:
            thing = self._object(c, s) if family == "favorability" else self._approved(c)
            if thing and not _BACKWARD.match(thing.lower()) and stems(thing) and not _JOB.search(thing.lower()) and not _PRONOUN.search(thing.lower()):
                if family == "approval":
                    return self._measure(c, s, hits, False)
                who = label(thing, 40)
        text = self.document.lower[self.lo : self.hi]
        fresh = _FRESH.search(text) is not None or (who is not None and issue is None and "approval rating" in text)
        if before is not None and who is None and issue is None and not (fresh and before[0].issue):
            return before[0]
        if who is None:
            who = self._pronoun(s, hits, c.start)
            if who is None and before is not None and before[0].subject and recent:
                who = before[0].subject
            any_ = self.last.get("any")
            if who is None and before is None and any_ is not None and s.index - any_[1] <= 2 and not _JOB.search(text) and any_[0].kind in ("measure", "issue"):
                return any_[0]
            if who is None:
                told = self._preamble(s)
                if told is not None:
                    return told
                who = self.person or self._spoken(s) or self.topics.titled("president")
        elif before is not None and recent and before[0].subject == who and issue is None and before[0].issue and not fresh:
            return before[0]
        if who is None:
            measure = self.last.get("measure")
            if measure is not None and s.index - measure[1] <= 2:
                return measure[0]
            who = ""
        if issue is not None and who == "Affordable Care Act":
            issue = "health care"
            text = f"{who}: approval"
        elif issue is not None:
            text = f"{who}: handling of {issue}" if who else f"Handling of {issue}"
        else:
            text = f"{who}: {'job approval' if family == 'approval' else family}" if who else ("Job approval" if family == "approval" else family.capitalize())
        known = {v.value for v in own if v.kind == "issue"}
        return self._get(text, family, who or None, issue if issue is None or issue in known else issue)

    def _whom(self, c: Claim, own: list[Hit], hits: list[Hit], s: Sentence) -> str | None:
        """The person or body that a rating is of: after the figure, before it, or earlier in the sentence."""
        lower = self.document.lower
        near = [h for h in own if h.kind in ("person", "title") and not lower.endswith((" than ", " than the "), 0, h.start)]
        after = next((h for h in near if h.start >= c.end), None)
        before = next((h for h in reversed(near) if h.start < c.start), None)
        if after is not None and (before is None or _TOWARD.search(lower, c.end, after.start)) and lower[c.start - 1] != "(":
            if _TOWARD.search(lower, c.end, after.start) or c.start - s.start < 60 or before is None:
                return self._full(after)
        if before is not None:
            return self._full(before)
        for h in own:
            if h.kind == "body" and (h.value not in ("Republican Party", "Democratic Party") or lower.startswith(("republican party", "democratic party"), h.start)
                                     or _OF_BODY.search(lower, max(s.start, h.start - 30), h.start)):
                return h.value
        return None

    def _pronoun(self, s: Sentence, hits: list[Hit], at: int) -> str | None:
        """Whom "he" or "she" of a figure's sentence means: the person of that sex who was named last before."""
        m = _PRONOUN.search(self.document.lower, s.start, s.end)
        if m is None:
            return None
        woman = m.group() in ("she", "her", "hers")
        women = self.names.women
        for h in [h for h in reversed(hits) if h.kind == "person" and h.start < m.start()]:
            if (h.value in women or h.value in _WOMEN) == woman:
                return self.topics.full(h.value)
        if self.person is not None and ((self.person.split(" ")[-1] in women or self.person.split(" ")[-1] in _WOMEN) == woman):
            return self.person
        for back in (1, 2, 3):
            if s.index >= back:
                t = self.sentences[s.index - back]
                for h in self.topics.hits(t.start, t.end):
                    if h.kind == "person" and (h.value in women or h.value in _WOMEN) == woman:
                        return self.topics.full(h.value)
                    if h.kind == "title" and not woman and (who := self._full(h)):
                        return who
        return self.person if not woman else None

    def _preamble(self, s: Sentence) -> Question | None:
        """The impeachment question that a heading or lead-in sentence without figures asks, just before."""
        if "impeach" not in self.document.lower:
            return None
        done = self.last["any"][1] if "any" in self.last else -1
        for back in (1, 2):
            if s.index - back <= done or s.index < back:
                break
            t = self.sentences[s.index - back]
            what = self._impeached(self.document.lower[t.start : t.end], self.topics.hits(t.start, t.end))
            if what is not None:
                return what
        return None

    def _full(self, h: Hit) -> str | None:
        if h.kind == "person":
            return self.topics.full(h.value)
        if h.kind == "title":
            return self.topics.titled(h.value)
        return h.value

    def _spoken(self, s: Sentence) -> str | None:
        """The person that the sentences just before speak of."""
        for back in range(0, 4):
            if s.index - back < 0:
                break
            t = self.sentences[s.index - back]
            for h in self.topics.hits(t.start, t.end):
                if h.kind in ("person", "title"):
                    who = self._full(h)
                    if who is not None:
                        return who
        return None

    def _issue(self, own: list[Hit], hits: list[Hit], c: Claim) -> str | None:
        """The issue whose handling is rated, if the clause of the figure names one."""
        lower = self.document.lower
        handling = [h for h in own if h.kind == "cue" and h.value == "handling"]
        for h in own:
            if h.kind != "issue":
                continue
            if any(x.start < h.start + 30 for x in handling) or _ON.search(lower, max(self.lo, h.start - 24), h.start):
                return h.value
        if handling and handling[0].start >= self.lo:
            rest = self.document.folded[handling[0].end : min(self.hi, handling[0].end + 70)]
            m = re.match(r"(?: of)? (?:the |his |her |its )?([^,;:.()\d]{3,60})", rest)
            if m:
                text = label(clause(m.group(1)), 40)
                if text and stems(text) and not _OFFICE.match(text.lower()):
                    return text if text.split(" ")[0][1:].lower() != text.split(" ")[0][1:] else text[0].lower() + text[1:]
        return None

    # ------------------------------------------------- measures, statements

    def _object(self, c: Claim, s: Sentence) -> str:
        """What is supported or seen in some way: the words after the answer, or before a passive one."""
        folded, lower = self.document.folded, self.document.lower
        m = _OBJECT.search(lower, c.end, self.hi)
        if m is not None:
            got = clause(folded[m.end() : self.hi])
            if got.strip():
                return got.strip()
        m = _PASSIVE.search(lower, self.lo, c.start)
        if m is not None:
            return tail(folded[self.lo : m.start()]).strip()
        m = _OBJECT.search(lower, self.lo, c.start)
        if m is not None:
            return clause(folded[m.end() : c.start]).strip()
        return ""

    def _approved(self, c: Claim) -> str:
        """What is approved of, where the words after the figure say it."""
        m = _APPROVE_OF.search(self.document.lower, c.end, self.hi)
        return clause(self.document.folded[m.end() : self.hi]).strip() if m else ""

    def _measure(self, c: Claim, s: Sentence, hits: list[Hit], continues: bool) -> Question:
        own = [h for h in hits if self.lo <= h.start < self.hi]
        thing = self._object(c, s)
        before = self.last.get("measure")
        impeach = self._impeachment(s, own, hits)
        if impeach is not None:
            return impeach
        if thing.startswith(("in ", "among ", "from ", "to ", "at ", "by ", "is ", "are ", "stands ", "was ", "has ", "fell ", "rose ")):
            thing = ""
        topic = stems(thing)
        if not topic:
            told = self._preamble(s)
            if told is not None:
                return told
            vote = self.last.get("any")
            if vote is not None and vote[0].kind == "vote" and before is None and s.index - vote[1] <= 2:
                return vote[0]
        if not topic or _BACKWARD.match(thing.lower().removeprefix("of ")) and len(topic) < 3:
            if before is not None and (continues or s.index - before[1] <= 2) and (before[1] == s.index or not self._introduced(s, c)):
                return before[0]
            thing = self._introduced(s, c)
            topic = stems(thing)
        if not topic:
            any_ = self.last.get("any")
            if any_ is not None and s.index - any_[1] <= 2:
                return any_[0]
            thing = self._introduced_before(s)
            topic = stems(thing)
        known = self._known(own, thing.lower())
        if known is not None:
            return known
        got = self._same(topic, s)
        if got is not None:
            return got
        text = label(thing) or label(clause(self.document.folded[s.start : c.start])) or "Measure"
        issue = next((h.value for h in own if h.kind == "issue"), None) or next((h.value for h in hits if h.kind == "issue"), None)
        return self._worded(f"{text}: support", "measure", text, issue, topic)

    def _known(self, hits: list[Hit], text: str) -> Question | None:
        """The measure of the lexicon that a clause names."""
        h = next((h for h in hits if h.kind == "measure"), None)
        if h is None:
            return None
        name = h.value
        issue = next((x.value for x in hits if x.kind == "issue" and x.start < h.end and h.start < x.end), None)
        if name == "Affordable Care Act" and _REPEAL.search(text):
            return self._get("Affordable Care Act: repeal", "measure", name, "health care")
        return self._get(f"{name}: support", "measure", name, issue)

    def _introduced(self, s: Sentence, c: Claim) -> str:
        """The topic that a sentence names before its figure: "Views are split on X: 49 percent favor it"."""
        head = self.document.folded[s.start : c.start]
        cut = max(head.rfind(":"), head.rfind(", "))
        if cut > 20:
            head = head[:cut]
            m = _SPLIT.search(head)
            text = clause(head[m.end() :]) if m else ""
            if len(stems(text)) >= 1:
                return text
        return ""

    def _introduced_before(self, s: Sentence) -> str:
        if s.index == 0:
            return ""
        t = self.sentences[s.index - 1]
        m = _OBJECT.search(self.document.lower, t.start, t.end)
        return clause(self.document.folded[m.end() : t.end]) if m else ""

    def _impeachment(self, s: Sentence, own: list[Hit], hits: list[Hit]) -> Question | None:
        lower = self.document.lower
        if "impeach" not in lower and "from office" not in lower:
            return None
        return self._impeached(lower[self.lo : self.hi], hits)

    def _impeached(self, text: str, hits: list[Hit]) -> Question | None:
        if not _IMPEACH.search(text):
            return None
        who = self._whose(hits)
        if "inquiry" in text or "proceedings" in text or "investigation" in text:
            what = f"Impeachment inquiry into {who}"
        elif _REMOVE.search(text):
            what = f"Impeachment and removal of {who}"
        else:
            what = f"Impeachment of {who}"
        return self._get(what, "measure", who, "impeachment")

    def _whose(self, hits: list[Hit]) -> str:
        """Whose impeachment it is: the sitting president's, if the text names no other."""
        lower = self.document.lower
        sitting = self.topics.titled("president")
        for h in hits:
            if h.kind == "person" and (sitting is None or "impeach" in lower[max(0, h.start - 26) : h.start]):
                k = self.topics.known(h.value)
                if k is not None and k.office == "president":
                    return k.name
        return sitting or self.person or "the president"

    def _same(self, topic: frozenset[str], s: Sentence) -> Question | None:
        """An earlier question of the document with the same topic words."""
        for q, words in reversed(self.worded[-12:]):
            if overlap(topic, words) >= 0.6 and len(topic & words) >= min(2, len(words)):
                return q
        return None

    def _worded(self, text: str, kind: str, subject: str | None, issue: str | None, topic: frozenset[str]) -> Question:
        q = self._get(text, kind, subject, issue)
        self.worded.append((q, topic))
        return q

    def _statement(self, k: int, s: Sentence, hits: list[Hit], first: int) -> Question:
        claims, folded = self.claims, self.document.folded
        c = claims[k]
        any_ = self.last.get("any")
        previous = claims[k - 1] if k else None
        near = any_ is not None and s.index - any_[1] <= 2
        if any_ is not None and previous is not None and near:
            sided = c.answer in ("yes", "no", "agree", "disagree")
            if c.answer in _REST and not (sided and (any_[1] != s.index or any_[0].kind == "vote")):
                return any_[0]
            if c.answer is not None and _NO_VIEW.search(c.answer):
                return any_[0]
            if c.answer == previous.answer and (previous.sentence == c.sentence or c.rule.startswith(_FROM_LIKE)):
                return self._of_another(any_[0], c, hits)
            if c.rule.startswith("wave."):
                return any_[0]
        own = [h for h in hits if self.lo <= h.start < self.hi]
        answer = "" if c.answer in _REST else c.answer or ""
        at = self.document.lower.find(answer.lower()[:40], s.start, s.end) if answer else -1
        statement = answer
        if at >= 0:
            end = min([x.start for x in claims[k + 1 : k + 3] if x.start > at and x.sentence == s.index] or [s.end])
            longer = clause(folded[at : max(end, at + len(answer))])
            if len(longer) > len(answer):
                statement = longer
        topic = stems(statement)
        important = _IMPORTANT.search(self.document.lower, s.start, s.end)
        if (important or (any_ is not None and near and any_[0].question == "Most important issue")) and any(h.kind == "issue" for h in own):
            return self._get("Most important issue", "issue")
        if len(topic) < 2 or not answer or c.rule == "share.quote" or len(answer.split(" ")) < 3:
            head = self._head(c, s, at)
            if len(stems(head)) > 0:
                statement = f"{head} {statement}"
                topic = stems(statement)
        if near and any_ is not None and self._joins(c, s, topic, first, k):
            return any_[0]
        if any(h.kind == "cue" and h.value == "direction" for h in own):
            return self._get("Direction of the country", "direction")
        lowered = statement.lower()
        if _REPEAL.search(lowered) or "legal" in lowered or "allow" in lowered:
            measure = self._known([h for h in own if at < 0 or h.start >= at - 40], lowered)
            if measure is not None:
                return measure
            if "abortion" in lowered and "legal" in lowered:
                return self._get("Abortion: legal or illegal", "issue", None, "abortion")
        impeach = self._impeachment(s, own, hits)
        if impeach is not None and _IMPEACH.search(statement.lower()) and re.search(r"\bshould|\bwant|\bfavor|\bsupport|\bback", statement.lower()):
            return impeach
        subject, rest = self._split(statement, own, hits, s)
        if _HONEST.search(statement.lower()):
            persons = [h for h in own if h.kind in ("person", "title")]
            who = subject or (self._full(persons[-1]) if persons else self.person)
            if who:
                return self._get(f"{who}: honest and trustworthy", "issue", who, None)
        if _PERFORMS.search(statement.lower()) and (subject or any(h.kind in ("person", "title") for h in own) or _PRONOUN.search(statement.lower())):
            return self._rating("approval", c, s, hits)
        for q, words in reversed(self.worded[-12:]):
            if overlap(topic, words) >= 0.6 and len(topic & words) >= min(2, max(len(words), len(topic))) and (subject is None or q.subject in (None, subject)):
                return q
        if not topic:
            if any_ is not None and near:
                return any_[0]
            statement = clause(folded[c.end : s.end]) or clause(folded[s.start : c.start]) or answer
        issue = next((h.value for h in own if h.kind == "issue"), None) or next((h.value for h in hits if h.kind == "issue"), None)
        text = label(rest if subject else statement)
        if subject and text:
            return self._worded(f"{subject}: {text[0].lower() + text[1:]}", "issue", subject, issue, topic)
        return self._worded(text or label(answer) or "Other", "issue" if topic else "other", None, issue, topic)

    def _of_another(self, q: Question, c: Claim, hits: list[Hit]) -> Question:
        """The same said of another person: "59 percent said the same of Trump"."""
        if q.subject is None or not q.question.startswith(f"{q.subject}: "):
            return q
        lower = self.document.lower
        for h in hits:
            if h.kind == "person" and c.end <= h.start < min(self.hi, c.end + 60) and _ABOUT.fullmatch(lower, c.end, h.start):
                who = self.topics.full(h.value)
                return self._get(f"{who}{q.question[len(q.subject) :]}", q.kind, who, q.issue)
        return q

    def _head(self, c: Claim, s: Sentence, at: int) -> str:
        """The words of the figure's clause on the side where the answer is not."""
        folded = self.document.folded
        if at >= c.end:
            return tail(folded[c.end : at])
        if at >= 0:
            return tail(folded[self.lo : at])
        return clause(folded[c.end : self.hi])

    def _joins(self, c: Claim, s: Sentence, topic: frozenset[str], first: int, k: int) -> bool:
        """Whether a statement is another answer of the question just told: few words of its own, beside it, and no sum over 100."""
        if k == 0:
            return False
        previous = self.claims[k - 1]
        q = self.last["any"][0]
        if q.kind not in ("issue", "other", "measure"):
            return False
        if not topic:
            return True
        if self.worded and self.worded[-1][0] is q and topic <= self.worded[-1][1]:
            return True
        beside = previous.sentence == c.sentence
        if previous.subgroup == c.subgroup and previous.value + c.value <= 102 and beside:
            if len(topic) <= 2 or _AGAINST.search(self.document.lower, previous.end, c.start):
                return True
        return False

    def _split(self, statement: str, own: list[Hit], hits: list[Hit], s: Sentence) -> tuple[str | None, str]:
        """A statement's person and what it says of them, where it begins with one."""
        words = statement.split(" ")
        head = words[0].lower().strip("'\"") if words else ""
        if head in ("he", "she", "he's", "she's", "his", "her"):
            who = self._pronoun(s, hits, s.end)
            if who is not None:
                return who, " ".join(words[1:])
        for n in (1, 2, 3):
            if len(words) > n and words[n - 1].removesuffix("'s").lower() in self.topics.keys and words[n - 1][0].isupper():
                return self.topics.full(self.topics.keys[words[n - 1].removesuffix("'s").lower()]), " ".join(words[n:])
            if not (words[n - 1 : n] and words[n - 1][:1].isupper()):
                break
        return None, statement
