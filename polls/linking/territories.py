"""Places as groups: a survey of several countries, or of a country told by its regions.

Which place a figure is of is told by where the place stands: "61% of Poles", "in Poland, 61%", "Poland (61%)", "Poland
fell from 36 to 12"; the figures after it in the sentence go on about it. A place is a group only where the text tells
figures of several such places: one alone is where the poll was taken, and states of the US have polls of their own,
unless who asked them asks the whole country alone, or asked in every state.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from polls.document import Document
from polls.language.hints import Hinted
from polls.language.numbers import TWO_TO_TEN
from polls.language.quick import quick
from polls.language.segment import Sentence
from polls.lexicon import registry
from polls.lexicon.loader import load
from polls.linking import people_of_places
from polls.linking.linked import Linked
from polls.linking.places_in_order import in_order
from polls.linking.places_named import NamedPlace, named
from polls.linking.places_tied import OVERALL, tie, together
from polls.records import Poll
from polls.rules.claim import Claim
from polls.rules.hedges import HEDGE
from polls.rules.topic_groups import sets_apart

_WHOLE = Hinted(
    r"\b(?:overall|globally|worldwide|nationally|nationwide|statewide|countrywide|province-wide|provincewide|citywide|median|average|all countries|countries surveyed|countries polled|nations surveyed)\b"
)
_MANY = re.compile(
    rf"\b(?:\d+|{TWO_TO_TEN}|a dozen|dozens of|several|other|foreign|across|many) (?:[a-z-]+ )?(?:countries|nations|(?:eu|european|member)[ -]states)\b|\b\d+ member[ -]states\b"
)
# "approval in each of the 50 states", "a state-by-state survey"
_ALL_STATES = quick(
    r"\b(?:approval|ratings?|poll(?:s|ed|ing)?|survey(?:s|ed)?|interview(?:s|ed)?|asked|track(?:s|ed|ing)?|figures|numbers|samples?)\b[^.;]{0,60}"
    r"\b(?:all|across|each of|every one of|in) (?:the )?(?:50|fifty) states\b"
    r"|\b(?:state-by-state|50-state) (?:[a-z]+ ){0,2}(?:polls?|polling|survey|tracker|approval|ratings?)\b"
)
# The whole beside which one country is told of.
_AVERAGE = quick(
    r"\b(?:eu|eu-wide|european|global|world|worldwide|international|oecd|(?:\d+|[a-z]+)-(?:country|nation)) (?:average|mean|median)\b"
)
_PAIRED = re.compile(
    rf"(?: ?(?:percent|per cent|%))?(?: to | from | and |-|\u2013|,? (?:vs\.?|versus|compared (?:to|with)) |, )(?:(?:{HEDGE}) )?"
)
# "Johannesburg – ", "LONDON, Ont. (AP) —": where it was written.
_DATELINE = re.compile(
    r"[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,2}(?:, [A-Z][\w.]+(?: [A-Z][\w.]+)?)? ?(?:\([^)]{1,20}\) ?)?(?:--|[\u2013\u2014]| - )"
)


_THERE_FIRST = re.compile(r"(?:(?:but|and|yet|even) )?there,? (?!(?:is|are|was|were|has|have|had|will|would)\b)")
_OPENS_TOPIC = re.compile(
    r"(?:(?:[Tt]hen|[Aa]nd|[Bb]ut|[Nn]ot so|[Nn]or) )?(?:there (?:is|are) |[Ii]s |[Ii]n )?(?:[Tt]he )?"
)


def _topic(document: Document, before: Sentence, s: Sentence, start: int, other: bool) -> NamedPlace | None:
    """The place that the sentence before is about, where it gives no figure: "Albertans were the keenest. There, 85 per cent …"."""
    found = named(document.folded, before)
    if len({p.name for p in found}) != 1 or before.end - before.start > 160:
        return None
    if _THERE_FIRST.match(document.lower, s.start):
        return found[0]
    first = _OPENS_TOPIC.fullmatch(document.folded, before.start, found[0].start) is not None
    people = not found[0].demonym or document.lower[found[0].end - 1] == "s"
    near = not other and start - s.start < 24 and sets_apart(document.lower, before)
    return found[0] if first and people and near else None


def settle(
    document: Document, sentences: Sequence[Sentence], claims: Sequence[Claim], linked: Linked
) -> list[tuple[Claim, str]]:
    """Gives each claim the place that it is of, where places are groups in this text.

    Returns the claims that are told of the people of a country by their name, with that name ("canadians").
    """
    lower, text = document.lower, document.folded
    ties = _Ties(document, sentences, claims)
    for k in range(len(claims)):
        ties.next(k)
    tied, over = ties.tied, ties.over
    ordered = dict(in_order(lower, sentences, claims, lambda s: named(text, s)))
    for k, place in ordered.items():
        tied[k] = place
        over.discard(k)
        if place.name in (claims[k].subgroup or "").split(" and "):
            claims[k].subgroup = "all"  # the places of the row together
    groups = {p.name for p in ordered.values()}
    groups |= _as_groups(lower, tied) | _set_side_by_side(tied, claims) | _parts_told(lower, tied, claims, linked.poll)
    cities = bool({p.name for p in tied if p is not None and p.kind == "city"} & groups)
    peoples: list[tuple[Claim, str]] = []
    for k, (claim, p, poll) in enumerate(zip(claims, tied, linked.poll, strict=True)):
        if p is None or (k in over and claim.subgroup not in (None, "all")):
            continue  # "in Kent it is 52 percent; on the islands, 41 percent"
        its = linked.polls[poll] if poll is not None else None
        if _is_group(claim, p, groups, cities, its) or _one_of_the_states(lower, sentences, claim, p, its):
            claim.subgroup = _with_place(lower, claim.subgroup or "all", p, groups)
            word = lower[p.start : p.end]
            if claim.subgroup in (p.name, "britain") and p.kind == "country" and p.demonym and _by_name(lower, p, word):
                peoples.append((claim, word))
    return peoples


def _by_name(lower: str, p: NamedPlace, word: str) -> bool:
    """Whether a word of a country names its people: "Canadians", "the French", not "French support"."""
    return word.endswith("s") or lower.endswith("the ", 0, p.start)


def _is_group(claim: Claim, p: NamedPlace, groups: set[str], cities: bool, its: Poll | None) -> bool:
    """Whether the place that a claim is of is its group: not where that is the whole of its poll, ``its``."""
    among_cities = p.kind == "state" and claim.subgroup not in (None, "all") and cities
    part = p.kind != "country" and its is not None and its.geography == p.country != "United States"
    if p.name not in groups and not among_cities and not part:
        return False
    if claim.rule == "share.passive_free" and p.name in (claim.answer or "").lower():
        return False  # "Kenya is trusted by 40 percent": asked about
    return p.kind == "country" or among_cities or its is None or (its.geography or "").lower() != p.name


def _one_of_the_states(
    lower: str, sentences: Sequence[Sentence], claim: Claim, p: NamedPlace, its: Poll | None
) -> bool:
    """Whether a state is a part of those whom a poll asked: its house asks the whole country, or it was put to all states."""
    if p.kind != "state" or p.country != "United States" or its is None:
        return False
    if its.pollster in registry.nationwide():
        return True
    s = sentences[claim.sentence]
    first = next((t for t in sentences[max(0, s.index - 3) :] if t.paragraph == s.paragraph), s)
    return _ALL_STATES.search(lower, first.start, s.end) is not None


def _with_place(lower: str, group: str, p: NamedPlace, groups: set[str]) -> str:
    """The name of a group in a place."""
    word = lower[p.start : p.end]
    if p.name in group or word in group:
        # but "british columbians"
        return p.name if group == word else people_of_places.bare_name(group, word, p.name)
    name = "britain" if word.startswith("brit") and p.name == "united kingdom" else p.name
    if group == "all" or group in groups or group in name.split(" and "):
        return name
    return f"{word} {group}" if p.demonym else f"{group} in {name}"


class _Ties:
    """The places that claims are of, one after the other; ``over`` are those that only take over a place told alone."""

    def __init__(self, document: Document, sentences: Sequence[Sentence], claims: Sequence[Claim]) -> None:
        self.document, self.sentences, self.claims = document, sentences, claims
        self.tied: list[NamedPlace | None] = []
        self.over = set[int]()
        self.carried: NamedPlace | None = None  # the place that what follows goes on about
        self.alone = False  # whether it was told without another group
        self.at, self.here = -1, list[NamedPlace]()  # the sentence, and the places that it names

    def next(self, k: int) -> None:
        """Ties the next claim to its place."""
        claim, lower, tied = self.claims[k], self.document.lower, self.tied
        s = self.sentences[claim.sentence]
        if claim.sentence != self.at:
            self._enter(claim, s)
        low = self._end(k - 1, s)
        before = self.claims[k - 1] if k and low > s.start else None
        counted = claim.grain is not None and claim.grain > 1
        last = tied[-1] if before else None
        got = tie(lower, self.here, claim.start, low, self._ends(k, s), last, before, counted)
        if before is not None and claim.rule == "bracket.repeat":
            tied.append(tied[-1])
        elif got is not None:
            place, on = together(lower, self.here, got[0], low, last), got[1]
            tied.append(place)
            self.carried = place if on else None
            if before is not None and place.end < low and self.alone and place is tied[-2]:
                self.over.add(k)
            else:
                self.alone = claim.subgroup in (None, "all", place.name, lower[place.start : place.end])
        elif before is not None and tied[-1] is not None and _PAIRED.fullmatch(lower, low, claim.start):
            tied.append(tied[-1])
            self.over |= {k} if k - 1 in self.over else set()
        else:
            self._carry(claim, low)
            tied.append(self.carried)
            if self.carried is not None and self.alone:
                self.over.add(k)

    def _carry(self, claim: Claim, low: int) -> None:
        """Goes on about the place told before, unless a claim is of the whole; "there" too may be the last one told."""
        lower = self.document.lower
        if OVERALL.search(lower, low, claim.start) or OVERALL.match(lower, claim.end + 1):
            self.carried = None
        told = next((p for p in reversed(self.tied) if p is not None), None)
        again = self.carried is None and told is not None and told.kind != "country"
        if again and people_of_places.same_place(lower, claim.end):
            self.carried, self.alone = told, False

    def _enter(self, claim: Claim, s: Sentence) -> None:
        """Begins the sentence of a claim: the places that it names, and whether it goes on about the one told before."""
        document, sentences = self.document, self.sentences
        if claim.sentence != self.at + 1 or s.paragraph != sentences[self.at].paragraph:
            self.carried = None
        self.here = named(document.folded, s)
        if self.here and s.index < 4 and _DATELINE.match(document.folded, s.start):
            self.here = [p for p in self.here if p.start > s.start + 2]
        if self.here or _WHOLE.search(s, document.lower, s.start, s.end):
            self.carried = None
        if claim.sentence > self.at + 1 and sentences[claim.sentence - 1].paragraph == s.paragraph:
            topic = _topic(document, sentences[claim.sentence - 1], s, claim.start, bool(self.here))
            self.carried = topic or self.carried
        self.at = claim.sentence

    def _end(self, k: int, s: Sentence) -> int:
        """Where claim ``k`` ends, if it stands in a sentence; else where that begins."""
        return self.claims[k].end if k >= 0 and self.claims[k].sentence == s.index else s.start

    def _start(self, k: int, s: Sentence) -> int:
        """Where claim ``k`` begins, if it stands in a sentence; else where that ends."""
        claims = self.claims
        return claims[k].start if k < len(claims) and claims[k].sentence == s.index else s.end

    def _ends(self, k: int, s: Sentence) -> list[tuple[int, int]]:
        """The end of a claim with the start of the next, and, of two that are one, those of the second."""
        end, high = self.claims[k].end, self._start(k + 1, s)
        if high < s.end and _PAIRED.fullmatch(self.document.lower, end, high):
            return [(end, high), (self.claims[k + 1].end, self._start(k + 2, s))]
        if high < s.end and self.claims[k + 1].rule == "bracket.repeat":
            return [(end, high), (self.claims[k + 1].end, s.end)]  # "nearly half (49 per cent) of Albertans"
        return [(end, high)]


# The whole country beside which a part of it is told of.
_NATIONAL = re.compile(
    r"\bnational (?:average|figure|mean|level|rate)s?\b|\b(?:uk|u\.k\.|gb|british|canadian|australian|indian|irish|english|country|nation)(?:-wide)? (?:average|mean|figure)\b"
    r"|\d ?(?:%|per cent|percent) (?:nationally|nationwide|countrywide|across the (?:country|nation|uk|u\.k\.))"
)


def _set_side_by_side(tied: Sequence[NamedPlace | None], claims: Sequence[Claim]) -> set[str]:
    """Two countries of one survey: sentence after sentence gives a figure of the one beside one of the other."""
    sentences: dict[frozenset[str], set[int]] = {}
    for a, b, one, other in zip(tied, tied[1:], claims, claims[1:], strict=False):
        if a is None or b is None or not a.kind == b.kind == "country" or one.sentence != other.sentence:
            continue
        if a.name != b.name and one.kind == other.kind:
            sentences.setdefault(frozenset((a.name, b.name)), set()).add(one.sentence)
    return {name for pair, where in sentences.items() if len(where) > 1 for name in pair}


def _parts_told(
    lower: str, tied: Sequence[NamedPlace | None], claims: Sequence[Claim], polls: Sequence[int | None]
) -> set[str]:
    """Parts of the country or state that a survey goes into: its first figures are of no place, and no word before them names it."""
    whole: dict[int | None, str] = {}  # what stands before the first figure of each poll
    for p, claim, poll in zip(tied, claims, polls, strict=True):
        if p is None and poll not in whole:
            whole[poll] = lower[: claim.end]
        elif poll not in whole:
            whole[poll] = ""
    return {
        p.name
        for p, poll in zip(tied, polls, strict=True)
        if p is not None
        and p.kind != "country"
        and not (p.kind == "state" and p.country == "United States")
        and p.end - p.start > 4
        and whole[poll]
        and p.name not in whole[poll]
        and not lower.startswith(" (", p.end)
    }


def _as_groups(lower: str, tied: Sequence[NamedPlace | None]) -> set[str]:
    """The names of the places that are groups: several countries, or several parts of one outside the US.

    A part of the world is told beside countries like one of them; a body of countries beside others than its own.
    """
    wide = {p.name for p in tied if p is not None and (p.kind == "country" or p.country == "World")}
    out: set[str] = set()
    if len(wide) >= 3 or (len(wide) == 2 and _MANY.search(lower)):
        out |= wide
    elif len(wide) == 1 and _AVERAGE.search(lower):
        out |= wide  # one country told of beside all that were asked
    for body, own in _members().items():
        if wide - {"the euro area", "euro area", "eurozone"} <= own:
            out.discard(body)
    parts: dict[str, set[str]] = {}
    for p in tied:
        if p is not None and p.kind != "country" and not (p.kind == "state" and p.country == "United States"):
            parts.setdefault(p.country, set()).add(p.name)
            if p.kind == "region" and p.country == "United States":
                out.add(p.name)  # no poll is of the Midwest alone
    told = {name for names in parts.values() for name in names}
    for country, names in parts.items():
        if len(names) >= 2 or _NATIONAL.search(lower):
            out |= names | (told & _parts_of(country))  # "Punjab" is one of two countries
    return out


@cache
def _parts_of(country: str) -> frozenset[str]:
    """The regions of a country, in lower case."""
    return frozenset(name.lower() for name in load("places")["regions"].get(country, ()))


@cache
def _members() -> dict[str, frozenset[str]]:
    """Bodies of countries, each with itself and its members, in lower case."""
    return {b.lower(): frozenset(n.lower() for n in (b, *own)) for b, own in load("places")["members"].items()}
