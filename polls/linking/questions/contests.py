"""Names of contests: who runs against whom, for what office, in which state, whichever way a text puts it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from polls.language.quick import quick
from polls.language.well_known import bearers, persons
from polls.lexicon.loader import load
from polls.linking.questions.topics import Hit, Topics
from polls.records import Poll
from polls.rules.claim import Claim

_US_PARTIES = {
    "republican": "Republicans", "republicans": "Republicans", "gop": "Republicans",
    "democrat": "Democrats", "democrats": "Democrats", "democratic": "Democrats",
}  # fmt: skip
_OPPONENT = {"Republicans": "Republican candidate", "Democrats": "Democratic candidate"}
_PARTY_CANDIDATE = re.compile(
    r"(?:choose )?(?:an? |the )?(republicans?|gop|democrats?|democratic)(?: candidates?| party)?"
)
_OTHERS = frozenset(
    ("other candidates", "other candidate", "third-party candidate", "third-party candidates", "someone else", "others")
)
_TITLE = {"senate": "Senate", "congress": "Congress"}  # how offices are written, where not as they are called
_LOWER_START = ("not ", "a ", "the ", "choose ", "republican", "democrat")
_PREFERRED = re.compile(r"\b(?:prefer|better|best|who would make|trust)")
_TWO_PARTY = re.compile(r"\btwo-party\b|\bafter preferences\b")
_FIELD = quick(
    r"\bfield\b|\b(?:republican|gop|democratic) (?:presidential )?"
    r"(?:candidates?|hopefuls?|contenders?|side|race|front-?runner)\b"
)
_IN = re.compile(r"\bin (?:both |the (?:\w+ )?(?:state|battleground)s? of )?\Z")
_OF_STATE = re.compile(
    r"(?:'s)? (?:likely |registered |republican |democratic |gop |voters|primary|caucus|race|poll|survey|republicans|"
    r"democrats|senate|governor's|gubernatorial)"
)
# Contests looked back at: more distinct ones than this no text tells apart.
_BACK = 40


@cache
def _parties() -> frozenset[str]:
    return frozenset(party for parties in load("parties").values() for party in parties)


@cache
def _us_states() -> frozenset[str]:
    return frozenset(load("places")["states"]["United States"])


def _race(table: str, lower: str) -> str | None:
    """The office whose words a text has."""
    return next((o for o, words in load("issues")[table].items() if any(w in lower for w in words)), None)


def _country(parties: list[str], lower: str) -> str | None:
    """The name of the country whose parties these are: of those with such parties, the one the text speaks of most."""
    parliaments = load("issues")["parliaments"]
    found = [c for c, own in load("parties").items() if c in parliaments and any(p in own for p in parties)]
    if not found:
        return None
    if not {"Labour", "Greens", "Liberals"}.isdisjoint(parties):  # parties of these names are in many countries
        found = list(parliaments)
    own = load("parties")
    best = max(
        found,
        key=lambda c: (
            sum(lower.count(w) for w in parliaments[c]["words"]),
            sum(p in own.get(c, ()) for p in parties),  # where no word tells: whose parties most of them are
            -found.index(c),
        ),
    )
    return str(parliaments[best]["name"])


@dataclass(slots=True)
class Block:
    """Figures of one contest, and what is named for them.

    ``who`` are its candidates, ``others`` those of the figures that follow; ``near`` is what the words around them
    name, ``hits`` what the sentence names.
    """

    who: list[str]
    others: list[str]
    near: list[Hit]
    hits: list[Hit]
    poll: Poll | None
    sentence: str  # in lower case
    state: str | None
    at: int  # the sentence's index

    def names(self, kind: str, value: str) -> bool:
        """Whether the sentence names this."""
        return any(h.kind == kind and h.value == value for h in self.hits)


@dataclass(slots=True)
class Contest:
    """A contest told: its name, its candidates so far, the sentence that it was last told in."""

    text: str
    names: set[str]
    primary: bool
    state: str | None
    at: int
    office: str | None


@dataclass(slots=True)
class Contests:
    """The contests that a document has told so far, the latest last."""

    topics: Topics
    told: list[Contest] = field(default_factory=list)
    _elections: bool | None = None
    _found: dict[str, list[str]] = field(default_factory=dict)
    _usual: tuple[str | None, str | None] | None = None

    def who(self, c: Claim) -> list[str]:
        """The candidates of a figure: its answer's and, for a margin, the other side's."""
        out = self.candidates(c.answer or "")
        return out + self.candidates(c.answer_vs) if c.answer_vs else out

    def elections(self) -> bool:
        """Whether the document speaks of an election at all."""
        if self._elections is None:
            lower = self.topics.document.lower
            self._elections = any(w in lower for w in (" vot", "elect", "primary", "candidate"))
        return self._elections

    def candidates(self, answer: str) -> list[str]:
        """The candidates or parties in an answer, by their names in the text; none where it is something else."""
        got = self._found.get(answer)
        if got is None:
            got = self._found[answer] = self._candidates(answer)
        return got

    def _candidates(self, answer: str) -> list[str]:
        if not answer or len(answer) > 60:
            return []
        low = answer.lower()
        if low in _OTHERS:
            return ["others"]
        if answer[0].islower() and not low.startswith(_LOWER_START):
            return []
        is_person = self.topics.is_person
        if answer in _parties() or is_person(answer):
            return [answer]
        m = _PARTY_CANDIDATE.fullmatch(low)
        if m is not None:
            return [_US_PARTIES[m.group(1)]]
        if " and " in answer:
            got = [c for part in answer.split(" and ") for c in self.candidates(part.strip())]
            return got if len(got) > 1 else []
        words = answer.split()
        if len(answer) < 40 and all(w[0].isupper() or w == "of" for w in words):
            return next(([w] for w in words[1:] if is_person(w)), [])
        return []

    def name(self, b: Block) -> tuple[str, str | None]:
        """The name of a block's contest, and its office."""
        real = [w for w in b.who if w != "others"]
        if not real:
            return (self.told[-1].text, self.told[-1].office) if self.told else ("Vote", None)
        partisan = [w for w in real if w in _OPPONENT]
        people = [w for w in real if w not in _OPPONENT]
        if partisan:
            got = self._partisan(b, partisan, people)
            if got is not None:
                return got
        got = self._parliament(b, people)
        if got is not None:
            return got
        people = self._majors(people)
        nation = "national" in b.sentence
        geography = b.poll.geography if b.poll is not None and b.poll.geography in _us_states() else None
        state = b.state or geography
        if state is None and not nation and any(self._office_of(w) != "president" for w in people):
            state = self._of_document()[1]
        primary = self._primary(b, people)
        told = self._told(people, primary, state, nation, b.at)
        if told is not None:
            told.names |= set(people)
            told.at = b.at
            self.told.remove(told)
            self.told.append(told)
            return told.text, told.office
        if primary is None and len(people) == 1:
            people = self._with_rival(b, people[0])
            primary = self._primary(b, people)
        office = self._office(b, people)
        title = _TITLE.get(office, office) if office else None
        if primary is not None:
            kind = "presidential" if office == "president" else title
            text = f"{primary} {kind} primary" if kind else f"{primary} primary"
            text = f"{text} in {state}" if state else text
        else:
            place = (
                ""
                if not state
                else f" of {state}"
                if office in ("governor", "mayor", "attorney general")
                else f" in {state}"
            )
            text = f"Vote for {title}{place}" if title else f"Vote{place}"
            text = f"{text}: {' v '.join(sorted(people[:2]))}"
        return self._tell(Contest(text, set(people), primary is not None, state, b.at, title))

    def _tell(self, contest: Contest) -> tuple[str, str | None]:
        self.told.append(contest)
        return contest.text, contest.office

    def _partisan(self, b: Block, partisan: list[str], people: list[str]) -> tuple[str, str | None] | None:
        """A contest told by the Democrats' and Republicans' names: the race in hand, else the generic ballot."""
        if people or (self.told and not b.names("office", "congress") and not b.names("cue", "party id")):
            for t in reversed(self.told[-_BACK:]):
                if not t.primary and (not people or not t.names.isdisjoint(people)):
                    return t.text, t.office
        if len(people) == 1:
            office = self._office(b, people) or "president"
            title = _TITLE.get(office, office)
            return f"Vote for {title}: {people[0]} v {_OPPONENT[partisan[0]]}", title
        if people:
            return None
        if b.names("cue", "party id"):
            return "Party identification", None
        return "Generic congressional ballot", "Congress"

    def _parliament(self, b: Block, real: list[str]) -> tuple[str, str | None] | None:
        """A vote for parliament, told by the names of its parties, or who would be the better prime minister."""
        parties = [w for w in real if w in _parties()]
        preferred = "prime minister" in b.sentence and _PREFERRED.search(b.sentence) is not None
        if parties and parties[0] in ("Leave", "Remain"):
            return "European Union referendum: Leave v Remain", "referendum"
        country = _country(parties, self.topics.document.lower) if parties else None
        if preferred:
            return f"Preferred prime minister in {country}" if country else "Preferred prime minister", "prime minister"
        if country is None:
            return None
        kind = "Two-party vote" if _TWO_PARTY.search(b.sentence) else "Vote"
        return self._tell(Contest(f"{kind} for parliament in {country}", set(real), True, None, b.at, "parliament"))

    def _told(self, people: list[str], primary: str | None, state: str | None, nation: bool, at: int) -> Contest | None:
        """The contest told before that these candidates' figures belong to."""
        told = self.told[-_BACK:][::-1]
        if state is None and told and (nation or at - told[0].at > 1):
            told.sort(
                key=lambda t: t.state is not None
            )  # no state is named here or just before: the whole country first
        for t in told:
            if (state is not None and t.state != state) or (nation and t.state is not None):
                continue
            if primary is not None and t.primary and t.text.startswith(f"{primary} "):
                return t
            if t.names.issuperset(people) and (
                (primary is not None) == t.primary or (primary is None and len(people) == 1)
            ):
                return t
        return None

    def settled(self) -> dict[str, str]:
        """Names of contests told with one side, and what each is called where both sides are told elsewhere."""
        out: dict[str, str] = {}
        both = [t for t in self.told[-_BACK:] if len(t.names) > 1 and not t.primary]
        for one in self.told:
            if len(one.names) == 1 and not one.primary:
                office = one.text.partition(":")[0]
                other = next((t for t in both if one.names <= t.names and t.text.partition(":")[0] == office), None)
                if other is not None:
                    out[one.text] = other.text
        return out

    def _with_rival(self, b: Block, name: str) -> list[str]:
        """A candidate with the one that the words around or the figures that follow set against him or her."""
        office = self._office_of(name)
        near = [h.value for h in b.near if h.kind == "person"]
        for other in near + b.others:
            if other in (name, "others") or other in _OPPONENT or self._office_of(other) != office:
                continue
            one, two = self.topics.known(name), self.topics.known(other)
            if one is None or two is None or one.party != two.party:
                return [name, other]
        rival = self.rival(name)
        return [name, rival] if rival else [name]

    def rival(self, name: str) -> str | None:
        """Whom a presidential candidate runs against: the other party's candidate whom the text names most."""
        k = self.topics.known(name)
        if k is None or k.office != "president" or k.party is None:
            return None
        best = self._nominees([p for p in self.topics.people() if p != name])
        if not best:  # a rival who is named by surname only, in no place that makes it a name
            surnames = (p.last for p in persons() if p.office == "president")
            best = self._nominees(sorted(set(surnames) - {name}))
        return next((other for party, (_, other) in sorted(best.items()) if party != k.party), None)

    def _majors(self, real: list[str]) -> list[str]:
        """The two whom a presidential contest is named by, where only third candidates' figures are given."""
        for w in real:
            k = self.topics.known(w)
            if k is None or k.office != "president" or k.party is not None:
                return real
        best = self._nominees(self.topics.people())
        return [name for _, name in best.values()] if len(best) == 2 else real

    def _nominees(self, surnames: list[str]) -> dict[str, tuple[int, str]]:
        """For each party its presidential candidate whom the text names most, and how often."""
        best: dict[str, tuple[int, str]] = {}
        for name in surnames:
            k = self.topics.known(name) if name.lower() in bearers() else None
            if k is not None and k.office == "president" and k.party is not None:
                count = self.topics.document.folded.count(name)
                if count > best.get(k.party, (0, ""))[0]:
                    best[k.party] = (count, name)
        return best

    def _office_of(self, name: str) -> str | None:
        k = self.topics.known(name)
        return k.office if k else None

    def states(self, hits: list[Hit]) -> list[Hit]:
        """The states that a sentence's figures are of: "in Ohio and Virginia", "Ohio voters", not "Cruz of Texas"."""
        lower = self.topics.document.lower
        out: list[Hit] = []
        for h in hits:
            if h.kind == "state" and (
                _IN.search(lower, max(0, h.start - 40), h.start)
                or _OF_STATE.match(lower, h.end)
                or (out and lower.endswith((" and ", ", "), 0, h.start))
            ):
                out.append(h)
        return out

    def _primary(self, b: Block, real: list[str]) -> str | None:
        """The party whose primary it is, or ``None``: candidates of one party, or the words say so."""
        parties = [k.party if (k := self.topics.known(w)) else None for w in real]
        seen = {p for p in parties if p}
        if len(seen) > 1:
            return None
        cue = b.names("cue", "primary")
        unknown = parties.count(None)
        if len(real) > 1 and seen and 2 * unknown <= len(real) and (not unknown or len(real) > 2 or cue):
            return seen.pop()
        if cue or _FIELD.search(b.sentence):
            if seen:
                return seen.pop()
            if "republican" in b.sentence or "gop" in b.sentence:
                return "Republican"
            return "Democratic" if "democrat" in b.sentence else None
        if len(real) == 1 and seen and self.told:  # another candidate of the primary in hand
            party, last = seen.pop(), self.told[-1]
            if last.primary and last.text.startswith(party) and not any(real[0] in t.names for t in self.told[-_BACK:]):
                return party
        return None

    def _office(self, b: Block, real: list[str]) -> str | None:
        """The office that a contest is for: what is named around, who runs, what the document speaks of."""
        for h in b.near:
            if h.kind == "office" and h.value not in ("president", "congress"):
                return h.value
        if sum(self._office_of(w) == "president" for w in real) >= min(2, len(real)):
            lower, day = self.topics.document.lower, self.topics.document.published
            if day is None or day.year % 4 != 2 or "presidential" in lower or "white house" in lower:
                return "president"
            return _race("races", lower) or "president"  # a year of midterm elections
        for h in b.hits:
            if h.kind == "office" and not (
                h.value == "president" and len(real) == 1 and h.end - h.start == len("president")
            ):
                return h.value
        if "sen. " in b.sentence or "senator " in b.sentence:
            return "senate"
        if "gov. " in b.sentence or "governor " in b.sentence:
            return "governor"
        return self._of_document()[0]

    def _of_document(self) -> tuple[str | None, str | None]:
        """The office that the document as a whole speaks of and, for a governor or senator, the state."""
        if self._usual is None:
            lower = self.topics.document.lower
            office = _race("races", lower) or _race("perhaps", lower)
            state = None
            if office in ("governor", "senate"):
                counts = {s: self.topics.document.folded.count(s) for s in sorted(_us_states())}
                best = max(counts, key=lambda s: counts[s])
                state = best if 3 * counts[best] > 2 * sum(counts.values()) else None
            self._usual = (office, state)
        return self._usual
