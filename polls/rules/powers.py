"""Which party "the governing party", "the ruling alliance" or "the official opposition" is: as the text tells, or who governs says."""

from __future__ import annotations

import re
from collections import Counter

from polls.document import Document
from polls.language.hints import Hinted
from polls.language.names import Names
from polls.language.offices import holders
from polls.language.quick import quick
from polls.rules.contest_words import BODIES
from polls.rules.discourse import Discourse
from polls.rules.persons import known_leaders
from polls.rules.view import View

# What a sentence holds that calls a party so.
POWERS = Hinted(r"\b(?:governing|ruling|incumbent|opposition|government|coalition)\b")
_IN_POWER = frozenset(("governing", "ruling", "incumbent"))
_OPPOSED = frozenset(("opposition",))
_CAPS = r"[A-Z](?<!\w.)[\w\u00c0-\u024f'/-]*(?: [A-Z][\w\u00c0-\u024f'/-]*){0,4}"
# "the ruling BJP", "the Greens, the main opposition party", "the Labour-led government", "the ANC, which has governed since 1994"
_BEFORE = quick(rf"\b(?:(?P<power>governing|ruling|incumbent)|opposition) (?P<party>{_CAPS})")
_BEHIND = re.compile(
    rf"(?P<party>{_CAPS})(?:, (?:which|who)(?: (?:is|are|has|have|had))?(?: long| been)* (?:(?P<rules>govern\w*|rul(?:es?|ed|ing)|in (?:power|office|government))|in opposition)"
    r"|,? (?:\([\w/-]{2,12}\),? )?(?:the|which is the|is the) (?:(?:main|official|largest|principal|biggest) )?(?:(?P<power>governing|ruling)|opposition)"
    r"|(?:-led)? (?P<led>government|administration)\b)"
)
# What is told of as a side by how it stands: "the government trails", "the government's primary vote", "the coalition is on 41".
_BODY = frozenset(("government", "coalition"))
_STANDS = re.compile(r"[HEM]{0,2}z?[LT]|,?z{0,2}[LT][zZ]?N")
_ITS_SHARE = re.compile(r"(?:primary|two-party|2pp|vote|voter|support|standing|lead|numbers)\b")
_NO_SIDE = frozenset(
    "government governments partner partners agreement deal talks party parties members ministers".split()
)
_HEADS = ("prime minister", "premier", "chancellor", "taoiseach", "first minister", "chief minister", "president")


class Powers:
    """Who governs and who opposes, where a text calls a party only so."""

    __slots__ = ("_document", "_found", "_names")

    def __init__(self, document: Document, names: Names) -> None:
        self._document, self._names = document, names
        self._found: dict[bool, str | None] = {}

    def tie(self, v: View, d: Discourse) -> None:
        """Makes names of such words in a sentence."""
        if not self._names.parties:
            return
        for j, item in enumerate(v.items):
            if item.word in _BODY and item.tag in "zZ":
                self._as_side(v, d, j)
                continue
            power = item.word in _IN_POWER
            if not power and item.word not in _OPPOSED:
                continue
            last = j + 1 if j + 1 < len(v.items) and v.items[j + 1].word in BODIES else j
            if (last == j and (power or not self._is_official(v, j))) or not j:
                continue
            if v.tags[last + 1 : last + 2] in tuple("NG&t"):
                continue  # the name follows, or a wish is told: "for the ruling bloc to keep its majority"
            if (party := self._party(power, d)) is not None:
                v.becomes(j, last, party)

    def _as_side(self, v: View, d: Discourse, j: int) -> None:
        """Makes a name of "the government" or "the coalition" at item ``j`` where it is told how it stands."""
        alliance = v.items[j].word.startswith("coalition")
        party = self._names.parties.get("coalition") if alliance else None
        first = j - 1
        if not alliance:
            first -= first > 0 and v.tags[first] == "N"  # "the Doe government"
            stands = _STANDS.match(v.tags, j + 1) or _ITS_SHARE.match(v.low(j + 1, j + 4))
            if stands is None or (v.items[j].value == "'s") == (stands.re is _STANDS):
                return
        if first < 0 or v.items[first].word != "the" or v.tags[j + 1 : j + 2] in ("", "o", "Z", "N"):
            return
        if alliance and (party is None or v.items[j + 1].word in _NO_SIDE):
            return
        party = party or self._party(True, d)
        if party is not None:
            v.becomes(first, j, party)

    def _is_official(self, v: View, j: int) -> bool:
        """Whether "opposition" at item ``j`` is a party without the word: "the official opposition is on 22 percent"."""
        return v.items[j - 1].word in ("official", "main") and j > 1 and v.items[j - 2].word == "the"

    def _party(self, power: bool, d: Discourse) -> str | None:
        if power not in self._found:
            self._found[power] = self._told(power) or (self._holder(d) if power else self._leader(d) or self._other(d))
        return self._found[power]

    def _named(self) -> Counter[str]:
        """The parties that the text names, and how often."""
        lower, count = self._document.lower, Counter[str]()
        for said, party in self._names.parties.items():
            count[party] += lower.count(said)
        return +count

    def _told(self, power: bool) -> str | None:
        """As the text says beside the party's name, most often."""
        told: Counter[str] = Counter()
        parties = self._names.parties
        for pattern in (_BEFORE, _BEHIND):
            for m in pattern.finditer(self._document.folded):
                said = m.groupdict()
                if power != bool(said["power"] or said.get("rules") or said.get("led")):
                    continue
                words = said["party"].lower().removesuffix("-led").replace("'s", "").split()
                ends = range(len(words)) if pattern is _BEHIND else (0,)
                named = next(
                    (
                        parties[p]
                        for i in ends
                        for n in range(len(words), i, -1)
                        if (p := " ".join(words[i:n])) in parties
                    ),
                    None,
                )
                if named is not None:
                    told[named] += 1
        return max(told, key=lambda party: (told[party], party)) if told else None

    def _holder(self, d: Discourse) -> str | None:
        """The party of who holds the office, named in the text or known to."""
        for title in _HEADS:
            who = self._names.titles.get(title)
            if who is not None and (party := d.party_of(who)) is not None:
                return party
        named = self._named()
        known = {
            next((p for p in reversed(known_leaders().get(full.lower().rpartition(" ")[2], ())) if p in named), None)
            for _, full in holders(self._document.published)
        } - {None}
        return known.pop() if len(known) == 1 else None

    def _leader(self, d: Discourse) -> str | None:
        """The party of the leader of the opposition, where the text names one."""
        m = _OPPOSITION_LEADER.search(self._document.folded)
        if m is None:
            return None
        words = m["who"].lower().replace("'s", "").split()
        who = next((self._names.by_word[w] for w in reversed(words) if w in self._names.by_word), None)
        return d.party_of(who) if who is not None else None

    def _other(self, d: Discourse) -> str | None:
        """The party that the text names most beside the one that governs."""
        governs = self._party(True, d)
        others = {party: n for party, n in self._named().items() if party != governs}
        return max(others, key=lambda party: (others[party], party)) if governs is not None and others else None


_OPPOSITION_LEADER = re.compile(rf"(?:[Oo]pposition [Ll]eader|[Ll]eader of the [Oo]pposition),? (?P<who>{_CAPS})")
