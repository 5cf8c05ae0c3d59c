"""Names of contests: who runs against whom, for what office, in which state, whichever way a text puts it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from polls.linking.questions.topics import Hit, Topics, known
from polls.lexicon.loader import load
from polls.records import Poll
from polls.rules.claim import Claim

_US_PARTIES = {
    "republican": "Republicans", "republicans": "Republicans", "gop": "Republicans", "democrat": "Democrats", "democrats": "Democrats",
    "democratic": "Democrats",
}  # fmt: skip
_PREFERRED = re.compile(r"\b(?:prefer|better|best|who would make|trust)")
_OTHERS = frozenset(
    ("other candidates", "other candidate", "third-party candidate", "third-party candidates", "someone else", "others")
)
_RACES = (
    ("gubernatorial", "governor"), ("governor's race", "governor"), ("for governor", "governor"), ("senate race", "senate"), ("senate seat", "senate"),
    ("for the senate", "senate"), ("for senate", "senate"), ("u.s. senate", "senate"), ("mayoral", "mayor"), ("for mayor", "mayor"),
)  # fmt: skip
_PERHAPS = (("presidential", "president"), ("governor", "governor"), ("senate", "senate"), ("mayor", "mayor"))
_OFFICE = {
    "senate": "Senate",
    "mayor": "mayor",
    "governor": "governor",
    "president": "president",
    "attorney general": "attorney general",
    "congress": "Congress",
}
_IN = re.compile(r"\bin (?:both |the (?:\w+ )?(?:state|battleground)s? of )?(?:\w+, (?:\w+,? )?(?:and )?)?\Z")
_OF_STATE = re.compile(
    r"(?:'s)? (?:likely |registered |republican |democratic |gop |voters|primary|caucus|race|poll|survey|republicans|democrats|senate|governor's|gubernatorial)"
)


@cache
def _parties() -> frozenset[str]:
    return frozenset(party for parties in load("parties").values() for party in parties)


def _us_party(low: str) -> str | None:
    words = low.removeprefix("a ").removeprefix("the ").removeprefix("choose a ").split(" ")
    if words[0] in _US_PARTIES and (
        len(words) == 1 or words[1] in ("candidate", "candidates", "party") and len(words) == 2
    ):
        return _US_PARTIES[words[0]]
    return None


# Countries with parties in the lexicon: its key → the country's name and words that tell it.
_COUNTRIES = {
    "uk": ("the United Kingdom", ("britain", "british", "england", "uk ", "u.k.", "tories", "tory")),
    "canada": ("Canada", ("canad", "ottawa", "quebec")), "australia": ("Australia", ("australia", "canberra")),
    "ireland": ("Ireland", ("irish", "ireland")), "india": ("India", ("india",)), "new zealand": ("New Zealand", ("new zealand", "nz ")),
    "germany": ("Germany", ("german",)),
}  # fmt: skip


def _country(parties: list[str], lower: str) -> str | None:
    """The country whose parties these are: the one that the text speaks of most."""
    found = [c for c, known_ in load("parties").items() if c in _COUNTRIES and any(p in known_ for p in parties)]
    if not found:
        return None
    others = (
        [c for c, (_, words) in _COUNTRIES.items() if c not in found and any(w in lower for w in words[:2])]
        if "Labour" in parties or "Greens" in parties or "Liberals" in parties
        else []
    )
    return max(found + others, key=lambda c: sum(lower.count(w) for w in _COUNTRIES[c][1]))


_OPPONENT = {"Republicans": "Republican candidate", "Democrats": "Democratic candidate"}


@dataclass(slots=True)
class _Contest:
    text: str
    names: set[str]
    primary: bool
    state: str | None
    at: int  # the sentence it was last spoken of


@dataclass(slots=True)
class Contests:
    """The contests that a document has told so far."""

    topics: Topics
    _found: dict[str, list[str]] = field(default_factory=dict)
    told: list[_Contest] = field(default_factory=list)
    _default: tuple[str | None] | None = None
    _place: tuple[str | None] | None = None

    def who(self, c: Claim) -> list[str]:
        """The candidates of a figure: its answer's and, for a margin, the other side's."""
        out = self.candidates(c.answer or "")
        return out + self.candidates(c.answer_vs) if c.answer_vs else out

    def candidates(self, answer: str) -> list[str]:
        """The candidates or parties in an answer, by their names in the text; none where it is something else."""
        got = self._found.get(answer)
        if got is None:
            got = self._found[answer] = self._candidates(answer)
        return got

    def _candidates(self, answer: str) -> list[str]:
        low = answer.lower()
        if low in _OTHERS:
            return ["others"]
        if answer[:1].islower() and not low.startswith(("not ", "a ", "the ", "choose ", "republican", "democrat")):
            return []
        is_person = self.topics.is_person
        if answer in _parties() or is_person(answer):
            return [answer]
        party = _us_party(low)
        if party:
            return [party]
        if " and " in answer and len(answer) < 60:
            got = [c for part in answer.split(" and ") for c in self.candidates(part.strip())]
            return got if len(got) > 1 else []
        if low.startswith("not ") and is_person(answer[4:]):
            return [answer[4:]]
        if answer[:1].isupper() and len(answer) < 40:
            words = [w for w in answer.split(" ") if w]
            if all(w[0].isupper() or w == "of" for w in words):
                return next(([w] for w in words[1:] if is_person(w)), [])
        return []

    def name(
        self,
        who: list[str],
        others: list[str],
        near: list[Hit],
        hits: list[Hit],
        poll: Poll | None,
        sentence: str,
        state: str | None,
        at: int,
    ) -> tuple[str, str | None]:
        """The contest's name and subject (its office), for the candidates ``who`` of one block of figures.

        ``others``: candidates of the figures that follow; ``near``: what the words around the figures name; ``hits``: the sentence.
        """
        real = [w for w in who if w != "others"]
        values = {(h.kind, h.value) for h in hits}
        lower = self.topics.document.lower
        if not real:
            return (self.told[-1].text, None) if self.told else ("Vote", None)
        partisan = [w for w in real if w in ("Republicans", "Democrats")]
        people = [w for w in real if w not in partisan]
        if partisan and (
            people or (self.told and ("office", "congress") not in values and ("cue", "party id") not in values)
        ):
            race = next(
                (t for t in reversed(self.told) if not t.primary and (not people or set(people) & t.names)), None
            )
            if race is not None:
                return race.text, None
        if len(people) == 1 and partisan:
            office = self._office(people, near, hits, sentence) or "president"
            return f"Vote for {_OFFICE.get(office, office)}: {people[0]} v {_OPPONENT[partisan[0]]}", _OFFICE.get(
                office
            )
        if partisan and not people:
            if ("cue", "party id") in values:
                return "Party identification", None
            return "Generic congressional ballot", "Congress"
        real = people
        parties = [w for w in real if w in _parties()]
        if parties:
            if parties[0] in ("Leave", "Remain"):
                return "European Union referendum: Leave v Remain", None
            country = _country(parties, lower)
            if country is not None:
                name = _COUNTRIES[country][0]
                if "prime minister" in sentence and _PREFERRED.search(sentence):
                    return f"Preferred prime minister in {name}", "prime minister"
                kind = "Two-party vote" if "two-party" in sentence or "after preferences" in sentence else "Vote"
                text = f"{kind} for parliament in {name}"
                self.told.append(_Contest(text, set(real), True, None, at))
                return text, "parliament"
        if "prime minister" in sentence and _PREFERRED.search(sentence):
            return "Preferred prime minister", "prime minister"
        real = self._majors(real)
        nation = "national" in sentence
        state = state or self._geography(poll)
        if state is None and not nation:
            state = self._whole()
        primary = self._primary(real, near, hits, sentence)
        told = list(reversed(self.told))
        if state is None and told and (nation or at - told[0].at > 1):
            told.sort(
                key=lambda t: t.state is not None
            )  # no state is named here or just before: the whole country's contest first
        for t in told:
            if state is not None and t.state != state or (nation and t.state is not None):
                continue
            same = primary is not None and t.primary and t.text.startswith(f"{primary} ")
            if same or (
                set(real) <= t.names and ((primary is None) == (not t.primary) or (primary is None and len(real) == 1))
            ):
                t.names |= set(real)
                t.at = at
                self.told.append(t)
                return t.text, None
        if primary is None and len(real) == 1:
            pool = [h.value for h in near if h.kind == "person" and h.value != real[0]] + [
                o for o in others if o not in (real[0], "others")
            ]
            for other in pool:
                if self._office_of(other) == self._office_of(real[0]) and other not in ("Republicans", "Democrats"):
                    real = [real[0], other]
                    primary = self._primary(real, near, hits, sentence)
                    break
            else:
                rival = self.rival(real[0])
                if rival is not None:
                    real = [real[0], rival]
        office = self._office(real, near, hits, sentence)
        place = f" in {state}" if state else ""
        if primary is not None:
            text = f"{primary} {'presidential ' if office == 'president' else (_OFFICE[office] + ' ') if office in _OFFICE else ''}primary{place}"
            self.told.append(_Contest(text, set(real), True, state, at))
            return text, _OFFICE.get(office or "")
        main = sorted(real[:2] if len(real) > 2 else real)
        if office in ("governor", "attorney general", "mayor"):
            place = f" of {state}" if state else ""
        text = (
            f"Vote for {_OFFICE[office]}{place}: {' v '.join(main)}"
            if office in _OFFICE
            else f"Vote{place}: {' v '.join(main)}"
        )
        self.told.append(_Contest(text, set(real), False, state, at))
        return text, _OFFICE.get(office or "")

    def settled(self) -> dict[str, str]:
        """Names of contests that were told with one side, and the name each has with both, where the document tells it later."""
        out: dict[str, str] = {}
        for one in self.told:
            if len(one.names) == 1 and not one.primary and " v " not in one.text:
                (name,) = one.names
                office = one.text.partition(":")[0]
                for other in self.told:
                    if " v " in other.text and name in other.names and other.text.partition(":")[0] == office:
                        out[one.text] = other.text
                        break
        return out

    def rival(self, name: str) -> str | None:
        """Whom a presidential candidate runs against, where the figures name one side: the other party's candidate most spoken of."""
        k = self.topics.known(name)
        if k is None or k.office != "president" or k.party is None:
            return None
        folded = self.topics.document.folded
        best: tuple[int, str] | None = None
        pool = [p for p in self.topics.people() if p != name] or sorted(
            k.name.split(" ")[-1] for some in known().values() for k in some if k.office == "president"
        )
        for other in pool:
            o = self.topics.known(other) if other.lower() in known() else None
            if o is not None and o.office == "president" and o.party not in (None, k.party):
                count = folded.count(other)
                if count and (best is None or count > best[0]):
                    best = (count, other)
        return best[1] if best is not None else None

    def _majors(self, real: list[str]) -> list[str]:
        """The two whom a presidential contest is named by, where only third candidates' figures are given."""
        for w in real:
            k = self.topics.known(w)
            if k is None or k.office != "president" or k.party is not None:
                return real
        folded = self.topics.document.folded
        best: dict[str, tuple[int, str]] = {}
        for name in self.topics.people():
            k = self.topics.known(name) if name.lower() in known() else None
            if k is not None and k.office == "president" and k.party is not None:
                best[k.party] = max(best.get(k.party, (0, "")), (folded.count(name), name))
        return [name for _, name in best.values()] if len(best) == 2 else real

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

    def _whole(self) -> str | None:
        """The state of a race for governor or Senate that the document as a whole is about."""
        if self._place is None:
            found: str | None = None
            if self._common() in ("governor", "senate"):
                folded = self.topics.document.folded
                counts = {s: folded.count(s) for s in load("places")["states"]["United States"]}
                best = max(counts, key=lambda s: counts[s])
                found = best if 3 * counts[best] > 2 * sum(counts.values()) else None
            self._place = (found,)
        return self._place[0]

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
        if (
            len(real) > 1
            and len(seen) == 1
            and parties.count(None) <= len(real) // 2
            and not (parties.count(None) and len(real) == 2 and not cue)
        ):
            return next(iter(seen))
        if (
            cue
            or " field" in sentence
            or re.search(
                r"\b(?:republican|gop|democratic) (?:presidential )?(?:candidates?|hopefuls?|contenders?|field|side|race|front-?runner)\b",
                sentence,
            )
        ):
            if seen:
                return next(iter(seen))
            if "republican" in sentence or "gop" in sentence:
                return "Republican"
            if "democrat" in sentence:
                return "Democratic"
        if (
            len(real) == 1
            and seen
            and self.told
            and self.told[-1].primary
            and self.told[-1].text.startswith(next(iter(seen)))
            and not any(real[0] in t.names for t in self.told)
        ):
            return next(iter(seen))
        return None

    def _office(self, real: list[str], near: list[Hit], hits: list[Hit], sentence: str) -> str | None:
        for h in near:
            if h.kind == "office" and h.value not in ("president", "congress"):
                return h.value
        if sum(self._office_of(w) == "president" for w in real) >= min(2, len(real)):
            lower = self.topics.document.lower
            day = self.topics.document.published
            if day is None or day.year % 4 != 2 or "presidential" in lower or "white house" in lower:
                return "president"
            return next((o for w, o in _RACES if w in lower), "president")
        for h in hits:
            if h.kind == "office" and not (h.value == "president" and len(real) == 1 and h.end - h.start == 9):
                return h.value
        if "sen. " in sentence or "senator " in sentence:
            return "senate"
        if "gov. " in sentence or "governor " in sentence:
            return "governor"
        return self._common()

    def _common(self) -> str | None:
        """The office that the document as a whole speaks of."""
        if self._default is None:
            lower = self.topics.document.lower
            found = next((office for word, office in _RACES + _PERHAPS if word in lower), None)
            self._default = (found,)
        return self._default[0]
