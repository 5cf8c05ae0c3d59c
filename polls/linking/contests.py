"""Names of contests: who runs against whom, for what office, in which state, whichever way a text puts it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from polls.language.tokens import Names
from polls.linking.topics import Hit, Topics, known
from polls.lexicon.loader import load
from polls.records import Poll

_US_PARTIES = {
    "republican": "Republicans", "republicans": "Republicans", "gop": "Republicans", "democrat": "Democrats", "democrats": "Democrats",
    "democratic": "Democrats",
}  # fmt: skip
_OTHERS = frozenset(("other candidates", "other candidate", "third-party candidate", "third-party candidates", "someone else", "others"))
_OFFICE = {"senate": "Senate", "mayor": "mayor", "governor": "governor", "president": "president", "attorney general": "attorney general", "congress": "Congress"}
_IN = re.compile(r"\bin (?:both |the (?:\w+ )?(?:state|battleground)s? of )?(?:\w+, (?:\w+,? )?(?:and )?)?\Z")
_OF_STATE = re.compile(r"(?:'s)? (?:likely |registered |republican |democratic |gop |voters|primary|caucus|race|poll|survey|republicans|democrats|senate|governor's|gubernatorial)")


def candidates(answer: str, names: Names) -> list[str]:
    """The candidates or parties in an answer, by their names in the text; none where it is something else."""
    low = answer.lower()
    if low in _OTHERS:
        return ["others"]
    people = names.people
    if answer in people:
        return [answer]
    if answer in names.parties.values():
        return [answer]
    party = _us_party(low)
    if party:
        return [party]
    if " and " in answer and len(answer) < 60:
        got = [c for part in answer.split(" and ") for c in candidates(part.strip(), names)]
        return got if len(got) > 1 else []
    if low.startswith("not ") and answer[4:] in people:
        return [answer[4:]]
    if answer[:1].isupper() and len(answer) < 40:
        words = answer.split(" ")
        for w in words[1:]:
            if w in people and all(x[0].isupper() or x in ("of",) for x in words if x):
                return [w]
    return []


def _us_party(low: str) -> str | None:
    words = low.removeprefix("a ").removeprefix("the ").removeprefix("choose a ").split(" ")
    if words[0] in _US_PARTIES and (len(words) == 1 or words[1] in ("candidate", "candidates", "party") and len(words) == 2):
        return _US_PARTIES[words[0]]
    return None


def _country(party: str) -> str | None:
    return next((c for c, parties in load("parties").items() if party in parties), None)


_OPPONENT = {"Republicans": "Republican candidate", "Democrats": "Democratic candidate"}
_COUNTRIES = {"uk": "the United Kingdom", "canada": "Canada", "australia": "Australia", "ireland": "Ireland", "india": "India", "new zealand": "New Zealand", "germany": "Germany"}


@dataclass(slots=True)
class _Contest:
    text: str
    names: set[str]
    primary: bool
    state: str | None


@dataclass(slots=True)
class Contests:
    """The contests that a document has told so far."""

    topics: Topics
    told: list[_Contest] = field(default_factory=list)
    _default: tuple[str | None] | None = None

    def name(
        self, who: list[str], others: list[str], near: list[Hit], hits: list[Hit], poll: Poll | None, sentence: str, state: str | None
    ) -> tuple[str, str | None]:
        """The contest's name and subject (its office), for the candidates ``who`` of one block of figures.

        ``others``: candidates of the figures that follow; ``near``: what the words around the figures name; ``hits``: the sentence.
        """
        real = [w for w in who if w != "others"]
        values = {(h.kind, h.value) for h in hits}
        people = [w for w in real if w not in ("Republicans", "Democrats")]
        if len(people) == 1 and len(real) > 1:
            return f"Vote for president: {people[0]} v {_OPPONENT[next(w for w in real if w not in people)]}", "president"
        real = people or real
        if not real:
            return (self.told[-1].text, None) if self.told else ("Vote", None)
        if all(w in ("Republicans", "Democrats") for w in real):
            if ("cue", "party id") in values:
                return "Party identification", None
            if ("cue", "primary") not in values:
                if self.told and len(real) == 1 and ("office", "president") in values and ("office", "congress") not in values:
                    return "Vote for president: Democrats v Republicans", "president"
                return "Generic congressional ballot", "Congress"
        country = _country(real[0])
        if country is not None:
            if real[0] in ("Leave", "Remain"):
                return "European Union referendum: Leave v Remain", None
            text = f"Vote for parliament in {_COUNTRIES.get(country, country)}"
            self.told.append(_Contest(text, set(real), True, None))
            return text, "parliament"
        state = state or self._geography(poll)
        primary = self._primary(real, near, hits, sentence)
        for t in reversed(self.told):
            if t.state != state and state is not None:
                continue
            if primary is not None and t.text.startswith(f"{primary} ") and t.primary:
                t.names |= set(real)
                return t.text, None
            if set(real) <= t.names and (primary is None) == (not t.primary):
                return t.text, None
            if primary is None and len(real) == 1 and set(real) <= t.names:
                return t.text, None
        if primary is None and len(real) == 1:
            pool = [h.value for h in near if h.kind == "person" and h.value != real[0]] + [o for o in others if o not in (real[0], "others")]
            for other in pool:
                if self._office_of(other) == self._office_of(real[0]) and other not in ("Republicans", "Democrats"):
                    real = [real[0], other]
                    primary = self._primary(real, near, hits, sentence)
                    break
            else:
                rival = self._rival(real[0])
                if rival is not None:
                    real = [real[0], rival]
        office = self._office(real, near, hits, sentence)
        place = f" in {state}" if state else ""
        if primary is not None:
            text = f"{primary} {'presidential ' if office == 'president' else (_OFFICE[office] + ' ') if office in _OFFICE else ''}primary{place}"
            self.told.append(_Contest(text, set(real), True, state))
            return text, _OFFICE.get(office or "")
        main = sorted(real[:2] if len(real) > 2 else real)
        if office in ("governor", "attorney general", "mayor"):
            place = f" of {state}" if state else ""
        text = f"Vote for {_OFFICE[office]}{place}: {' v '.join(main)}" if office in _OFFICE else f"Vote{place}: {' v '.join(main)}"
        self.told.append(_Contest(text, set(real), False, state))
        return text, _OFFICE.get(office or "")

    def _rival(self, name: str) -> str | None:
        """Whom a presidential candidate runs against, where the figures name one side: the other party's candidate most spoken of."""
        k = self.topics.known(name)
        if k is None or k.office != "president" or k.party is None:
            return None
        folded = self.topics.document.folded
        best: tuple[int, str] | None = None
        for other in dict.fromkeys(self.topics.names.by_word.values()):
            o = self.topics.known(other) if other.lower() in known() else None
            if o is not None and o.office == "president" and o.party not in (None, k.party):
                count = folded.count(other)
                if best is None or count > best[0]:
                    best = (count, other)
        return best[1] if best is not None and best[0] > 1 else None

    def _office_of(self, name: str) -> str | None:
        k = self.topics.known(name)
        return k.office if k else None

    def _state(self, hits: list[Hit]) -> str | None:
        got = self.states(hits)
        return got[0].value if got else None

    def states(self, hits: list[Hit]) -> list[Hit]:
        """The states that a sentence says the figures are of: "in Ohio and Virginia", "Ohio voters", not "Cruz of Texas"."""
        lower = self.topics.document.lower
        out: list[Hit] = []
        for h in hits:
            if h.kind == "state" and (
                _IN.search(lower, max(0, h.start - 40), h.start) or _OF_STATE.match(lower, h.end)
                or (out and (lower[h.start - 5 : h.start] == " and " or lower[h.start - 2 : h.start] == ", "))
            ):  # fmt: skip
                out.append(h)
        return out

    def _geography(self, poll: Poll | None) -> str | None:
        if poll is None or poll.geography is None:
            return None
        return poll.geography if poll.geography in load("places")["states"]["United States"] else None

    def _primary(self, real: list[str], near: list[Hit], hits: list[Hit], sentence: str) -> str | None:
        """The party whose primary it is, or ``None``: candidates of one party, or the words say so."""
        parties = [k.party if (k := self.topics.known(w)) else None for w in real]
        seen = {p for p in parties if p}
        if len(seen) > 1:
            return None
        cue = any(h.kind == "cue" and h.value == "primary" for h in hits)
        if len(real) > 1 and len(seen) == 1 and parties.count(None) <= len(real) // 2 and not (parties.count(None) and len(real) == 2 and not cue):
            return next(iter(seen))
        if cue or " field" in sentence or re.search(r"\b(?:republican|gop|democratic) (?:presidential )?(?:candidates?|hopefuls?|contenders?|field|side|race|front-?runner)\b", sentence):
            if seen:
                return next(iter(seen))
            if "republican" in sentence or "gop" in sentence:
                return "Republican"
            if "democrat" in sentence:
                return "Democratic"
        if len(real) == 1 and seen and self.told and self.told[-1].primary and self.told[-1].text.startswith(next(iter(seen))) and not any(real[0] in t.names for t in self.told):
            return next(iter(seen))
        return None

    def _office(self, real: list[str], near: list[Hit], hits: list[Hit], sentence: str) -> str | None:
        if sum(self._office_of(w) == "president" for w in real) >= min(2, len(real)):
            return "president"
        for h in [*near, *hits]:
            if h.kind == "office" and not (h.value == "president" and len(real) == 1 and h.end - h.start == 9):
                return h.value
        if " sen. " in sentence or " senator " in sentence or sentence.startswith("sen. "):
            return "senate"
        if " gov. " in sentence or " governor " in sentence:
            return "governor"
        return self._common()

    def _common(self) -> str | None:
        """The office that the document as a whole speaks of."""
        if self._default is None:
            lower = self.topics.document.lower
            found: str | None = None
            for word, office in (("gubernatorial", "governor"), ("governor's race", "governor"), ("for governor", "governor"), ("senate race", "senate"),
                                 ("senate seat", "senate"), ("mayoral", "mayor"), ("presidential", "president")):
                if word in lower:
                    found = office
                    break
            self._default = (found,)
        return self._default[0]
