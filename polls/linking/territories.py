"""Places as groups: a survey of several countries, or of a country told by its regions.

Which place a figure is of is told by where the place stands: "61% of Poles", "in Poland, 61%", "Poland (61%)", "Poland
fell from 36 to 12"; the figures after it in the sentence go on about it. A place is a group only where the text tells
figures of several such places: one alone is where the poll was taken, and states of the US have polls of their own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import ahocorasick_rs

from polls.document import Document
from polls.language.calendars import WEEKDAY_NAMES
from polls.language.hints import Hint, Hinted
from polls.language.numbers import TWO_TO_TEN
from polls.language.quick import quick
from polls.language.segment import Sentence
from polls.lexicon.loader import load
from polls.linking.places_in_order import in_order
from polls.linking.polls import Linked
from polls.linking.time_words import MONTH, SEASON
from polls.rules.claim import Claim
from polls.rules.hedges import HEDGE
from polls.rules.methods_places import places
from polls.rules.topic_groups import sets_apart

# Between a figure and its place: "of Poles", "of people in Poland", "approval rating in Vietnam", "say yes in Poland"; no other verb.
_SAYS_YES = (
    r" (?:say|says|said|answer|answered) (?:yes|no|so)(?= (?:in|across))"
    r"| (?:approved?|disapproved?|agreed?|disagreed?|do(?:es)?|did|would|are in favou?r|were in favou?r)(?= (?:in|across))"
)
_MEASURE = (
    r"approval|disapproval|favou?rable|favou?rability|support|ratings?|majority|share|backing|opposition|each|lead"
)
_WHO = (
    r"black|white|hispanic|nonwhite|asian|young|younger|older|rural|urban|men|women|male|female|voters|people|adults|residents"
    r"|respondents|those|citizens|electors|ordinary|polled|surveyed|living|aged?|\d\d[-\u2013+]?\d{0,2}|in|from|across|and|likely"
    r"|registered|decided"
)
_AFTER = re.compile(
    rf"\)?(?: ?(?:percent|per cent|%|points?|pc))?(?:{_SAYS_YES})?(?: (?:{_MEASURE}))*"
    rf" (?:of|in|from|among|across|for) (?:the |all |both |only |just |some )?(?:(?:{_WHO}) ){{0,5}}"
)
# Right before the figure: "Poland (", "Poland at", "Poland, with just", "Germany from"; one verb may stand between: "Poland dropped from".
_BEFORE = re.compile(
    r"(?:,? and [\w .]{3,20}?)?(?:'s| itself)?(?: (?:residents|voters|respondents|people|adults))?"
    r"(?:,? ?\(|:|,|,? (?:at|with|from)| [a-z]+ (?:from|to|by)| (?:both|each)| \u2013| \u2014| -)?"
    rf" ?(?:(?:both|{HEDGE}|at|with|from|(?:up|down)(?= by| from| \d)|(?<=up )by|(?<=down )by) |\()*"
)
# "in ", "in the ", "in volatile, vote-rich ", "in the Liberal stronghold of "
_SCOPE = re.compile(
    r"\b(?:in|across|among|for|within|throughout|inside) (?:the |all of |both )?"
    r"(?:(?!(?:of|to|with|for|on|at|by|from|against|about|between|and|or|that|which|support|favou?r)\b)[a-z][a-z-]{2,},? ){0,2}"
    r"(?:(?:stronghold|strong-hold|heartland|province|state|territory|city|town|county|region|battleground|bastion|hotbed|home) of )?\Z"
)
# What is asked about: "a favorable view of Spain, with 80 percent", "views toward China (60%)".
_OBJECT = re.compile(r"\b(?:of|towards?|about|with|against|to|on|over|(?<!followed )by|pro-|anti-) ?(?:the )?\Z")
_OPENS = re.compile(
    r"(?:\A|[.?!][\")]*|[,;:(\u2013\u2014-]|\b(?:and|but|while|whereas|with|that|where|as|however|yet))\s*\Z"
)
_WHOLE = Hinted(
    r"\b(?:overall|globally|worldwide|nationally|nationwide|statewide|countrywide|province-wide|provincewide|citywide|median|average|all countries|countries surveyed|countries polled|nations surveyed)\b"
)
_MANY = re.compile(
    rf"\b(?:\d+|{TWO_TO_TEN}|a dozen|dozens of|several|other|foreign|across|many) (?:[a-z-]+ )?(?:countries|nations|(?:eu|european|member)[ -]states)\b|\b\d+ member[ -]states\b"
)
# The whole beside which one country is told of.
_AVERAGE = re.compile(
    r"\b(?:eu|eu-wide|european|global|world|worldwide|international|oecd|(?:\d+|[a-z]+)-(?:country|nation)) (?:average|mean|median)\b"
)
_PAIRED = re.compile(
    rf"(?: ?(?:percent|per cent|%))?(?: to | from | and |-|\u2013|,? (?:vs\.?|versus|compared (?:to|with)) |, )(?:(?:{HEDGE}) )?"
)
# A name of no list that says what it is: "in the Old Mysuru region", "in Kisii county".
_UNKNOWN = quick(
    r"\b(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Aa]mong|[Ww]ithin) (?:the )?(?P<name>[A-Z][a-z][\w'-]*(?:[ -][A-Z][a-z][\w'-]*){0,2})"
    r" (?:region|province|county|governorate|constituency|riding|electorate|borough|district|metro area|metropolitan area|media market|tv market)\b"
)
_KIND = Hint((
    " region", " province", " county", " governorate", " constituency", " riding", " electorate", " borough", " district", " metro area",
    " metropolitan area", " media market", " tv market",
))  # fmt: skip
# A place that opens a clause, whatever its name: "In the Hunter, 39 per cent", "In Ward 8 it is 61%".
_FRONTED = quick(
    r"\b(?:[Ii]n|[Aa]cross|[Oo]utside) (?:the )?(?P<name>(?:(?:outer|inner|greater|upper|lower|central|north|south|east|west|northern|southern|eastern|western)[ -])?"
    r"[A-Z][a-z][\w'-]*(?:[ -](?:[A-Z][\w'-]*|\d{1,2}(?![\d.%])))?(?: [A-Z][\w'-]*)?)"
    rf"(?=,? (?:(?:{HEDGE}) )?[\d]|, (?!19|20)|,? (?:it|that|the|he|she|they|support|opposition|approval|a|an)\b)"
)
_NO_PLACE = re.compile(
    rf"(?:{MONTH}|{SEASON}|{WEEKDAY_NAMES})\b|(?:wave|round|phase|question|table|figure|chart|part|section|step|quarter|week|day|year|poll|survey|parliament|congress|government|westminster|english|french|spanish|french|christmas|easter)\b"
)
# Parts of a state that are told by an adverb: "Upstate, 41% do", "she is behind downstate".
_ADVERB = quick(r"\b(?:[Uu]pstate|[Dd]ownstate|[Oo]utstate)\b(?! [A-Z])")
_UPSTATE = Hint(("upstate", "downstate", "outstate"))
# "Quebec may be messier: there 27% …"
_THERE = quick(r"\bthere\b(?! (?:is|are|was|were|has|have|will|would)\b)")
_NOUN = re.compile(
    rf" (?:(?:{_WHO}) )?(?:{_MEASURE}|readiness|opinion|views?|enthusiasm|satisfaction|trust|confidence|interest)\b"
)
# "Quebec, which has its own scheme, is the one province where a majority, 54 per cent, back it"
_ONE_WHERE = re.compile(
    r"\b(?:is|was|remains|stands out as) (?:the|a|an) (?:[a-z]+ ){0,2}(?:province|state|region|place|country|county|city|area|part|town|district|exception|outlier|holdout)\b"
)
# "Ghana had the lowest, with 36 percent"
_FURTHEST = re.compile(
    r"(?: (?:again|also|still|now))? (?:has|have|had|shows?|showed|saw|sees|records?|recorded|reports?|reported|gives?|gave) (?:by far )?the (?:second[- ]|third[- ])?(?:most|least|[a-z]{2,9}est)\b"
)
# "Metro Manila also had 31% of families who said so"
_HOLDS = re.compile(
    r"(?: (?:also|alone|still|now|again))? (?:has|had|saw|sees|recorded|posted|registered|showed|shows|reported|having|recording|posting|registering|showing|reporting)\b"
)
# "Alberta is another story: 61% of voters there …"
_AFTER_THERE = re.compile(
    r"[\w.%]{1,12}(?: (?:percent|per cent|in \w+))?(?: (?:of )?(?:the )?(?:[a-z-]+ ){0,3})there\b"
)
# "Johannesburg – ", "LONDON, Ont. (AP) —": where it was written.
_DATELINE = re.compile(
    r"[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,2}(?:, [A-Z][\w.]+(?: [A-Z][\w.]+)?)? ?(?:\([^)]{1,20}\) ?)?(?:--|[\u2013\u2014]| - )"
)
_COMMA = re.compile("[,;]")
# After it a figure is of the place only where the place opens its clause: "27% mention the war in Ukraine, 24% inflation".
_AFTER_COMMA = re.compile(rf", (?:(?:{HEDGE}|another|and) )*")
_OVERALL = quick(
    r"\b(?:overall|nationally|nationwide|statewide|citywide|(?:eu|european|global|world|worldwide|international|oecd|national|overall) (?:average|mean|median))\b"
)


@dataclass(frozen=True, slots=True)
class _Place:
    start: int
    end: int
    name: str
    kind: str
    country: str
    demonym: bool


@cache
def _regions() -> tuple[ahocorasick_rs.AhoCorasick, re.Pattern[str], dict[str, str]]:
    country: dict[str, str] = {}
    for c, own in load("places")["regions"].items():
        for name in own:
            country.setdefault(name, c)
    names = sorted(country, key=len, reverse=True)
    pattern = quick(r"\b(?:" + "|".join(map(re.escape, names)) + r")\b")
    return ahocorasick_rs.AhoCorasick(names), pattern, country


# "Northern" of "Northern Virginia", "southwest" of "southwest Ohio"
_COMPASS = re.compile(
    r"\b(?:(?:[Nn]orth|[Ss]outh)(?:east|west)?(?:ern)?|(?:[Ee]ast|[Ww]est)(?:ern)?|[Cc]entral|[Uu]pper|[Ll]ower|[Cc]oastal|[Gg]reater|[Rr]ural|[Uu]pstate|[Dd]ownstate) \Z"
)


def _part(text: str, start: int, p: _Place) -> _Place:
    """A state or a country, or the part of it that the word before tells: "Northern Virginia"."""
    if p.demonym or p.kind not in ("state", "country"):
        return p
    m = _COMPASS.search(text, max(start, p.start - 15), p.start)
    if m is None:
        return p
    return _Place(m.start(), p.end, text[m.start() : p.end].lower(), "region", p.country, False)


def _named(text: str, s: Sentence) -> list[_Place]:
    """The places of a sentence, regions and all, in order."""
    start, end = s.start, s.end
    found = [
        _Place(p.start, p.end, p.name.lower(), p.kind, p.country, p.demonym)
        for p in places(text, start, end)
    ]  # fmt: skip
    found = [_part(text, start, p) for p in found]
    automaton, pattern, country = _regions()
    known = pattern.finditer(text, start, end) if automaton.find_matches_as_indexes(text[start:end]) else ()
    for m in known:
        if any(p.start < m.start() and p.end >= m.end() for p in found):
            continue  # "South Africa"
        found = [p for p in found if p.end <= m.start() or p.start >= m.end()]
        found.append(
            _Place(m.start(), m.end(), m.group().lower().removeprefix("the "), "region", country[m.group()], False)
        )
    for m in _UNKNOWN.finditer(text, start, end) if s.may & _KIND.bit else ():
        if all(p.end <= m.start("name") or p.start >= m.end("name") for p in found):
            found.append(_Place(m.start("name"), m.end(), m.group("name").lower(), "unknown", "", False))
    for m in _FRONTED.finditer(text, start, end):
        name = m.group("name").lower()
        clear = not name.endswith(("'s", "'")) and all(
            p.end <= m.start("name") or p.start >= m.end("name") for p in found
        )
        if clear and not _NO_PLACE.match(name) and _OPENS.search(text[max(start, m.start() - 24) : m.start()]):
            found.append(_Place(m.start("name"), m.end("name"), name, "unknown", "", False))
    for m in _ADVERB.finditer(text, start, end) if s.may & _UPSTATE.bit else ():
        if all(p.end <= m.start() or p.start >= m.end() for p in found):
            found.append(_Place(*m.span(), m.group().lower(), "adverb", "United States", False))
    return sorted(found, key=lambda p: p.start)


def _tie(
    lower: str,
    here: list[_Place],
    start: int,
    low: int,
    ends: Sequence[tuple[int, int]],
    last: _Place | None,
    first: Claim | None,
) -> tuple[_Place, bool] | None:
    """The place that a figure at ``start`` is of, and whether the figures after it go on about it.

    ``low`` is the end of the figure before; ``ends`` the ends of the figure and of the one that it is paired with, each
    with the start of the next; ``last`` the place of the figure before, ``first`` that figure, in the same sentence.
    """
    for end, high in ends:
        p = next((p for p in here if p.start >= end), None)
        named = (
            p is not None
            and not p.demonym
            and lower.endswith((" of ", " of the "), end, p.start)
            and not lower.startswith(_PEOPLE_OF, p.end)
        )  # "40% of China" is asked about
        if p is not None and not named and p.end <= high and _AFTER.fullmatch(lower, end, p.start):
            return p, True
        if p is not None and p.demonym and lower[end : p.start] == " " and lower[p.end - 1] == "s":
            return p, True  # "eight in 10 Greeks"
        if p is not None and p.kind == "adverb" and p.end <= high and lower[end : p.start] == " ":
            return p, True
    for p in reversed(here):
        if p.end > start:
            continue
        if _OVERALL.search(lower, p.end, start):
            return None  # "in Spain 47% do, and overall 55%"
        opening = lower[max(0, p.start - 60) : p.start]
        told = p.end >= low and not (p is last and lower[p.end] == ",") and not _OBJECT.search(opening)
        told = told and not (p.kind == "unknown" and lower[p.end : p.end + 2].strip()[:1] == "(")
        if (
            p.start >= low
            and lower.startswith(": ", p.end)
            and _OPENS.search(opening)
            and ";" not in lower[p.end : start]
        ):
            return p, True  # "Victoria: Labor 58% to the Coalition's 42%"
        scope = _SCOPE.search(opening)
        there = _THERE.search(lower, p.end, start) or _AFTER_THERE.match(lower, start)
        if told and (lower.startswith(", where", p.end) or there):
            return p, True
        if told and first is not None and _AFTER_COMMA.fullmatch(lower, p.end, start):
            told = bool(_OPENS.search(opening[: scope.start()] if scope else opening))
        if told and _BEFORE.fullmatch(lower, p.end, start):
            return p, lower[p.end : p.end + 2].strip()[:1] != "("
        if scope and (
            _OPENS.search(opening[: scope.start()])
            or lower.startswith(", where", p.end)
            or (p.end >= low and not _COMMA.search(lower, p.end, start))
        ):
            return p, True
        people = p.demonym and (lower[p.end - 1] == "s" or opening.endswith("the "))
        opens = p.start >= low and _OPENS.search(opening.removesuffix("the ")) is not None
        holds = not p.demonym and p.kind != "country" and _HOLDS.match(lower, p.end) is not None
        holds = holds or _ONE_WHERE.search(lower, p.end, start) is not None or _FURTHEST.match(lower, p.end) is not None
        if opens and (people or holds or p.kind == "adverb" or (p.demonym and _NOUN.match(lower, p.end))):
            return p, True  # "Albertans like it, with 40%", "Upstate, 40% do", "French support was lower, at 22%"
        if p.start < low:
            break
    return None


_PEOPLE_OF = (
    " residents",
    " voters",
    " respondents",
    " people",
    " adults",
    " citizens",
    " households",
    " families",
    " consumers",
)
_THERE_FIRST = re.compile(r"(?:(?:but|and|yet|even) )?there,? (?!(?:is|are|was|were|has|have|had|will|would)\b)")
_OPENS_TOPIC = re.compile(
    r"(?:(?:[Tt]hen|[Aa]nd|[Bb]ut|[Nn]ot so|[Nn]or) )?(?:there (?:is|are) |[Ii]s |[Ii]n )?(?:[Tt]he )?"
)


def _topic(document: Document, before: Sentence, s: Sentence, start: int, other: bool) -> _Place | None:
    """The place that the sentence before is about, where it gives no figure: "Albertans were the keenest. There, 85 per cent …"."""
    found = _named(document.folded, before)
    if len({p.name for p in found}) != 1 or before.end - before.start > 160:
        return None
    if _THERE_FIRST.match(document.lower, s.start):
        return found[0]
    first = _OPENS_TOPIC.fullmatch(document.folded, before.start, found[0].start) is not None
    people = not found[0].demonym or document.lower[found[0].end - 1] == "s"
    near = not other and start - s.start < 24 and sets_apart(document.lower, before)
    return found[0] if first and people and near else None


def settle(document: Document, sentences: Sequence[Sentence], claims: Sequence[Claim], linked: Linked) -> None:
    """Gives each claim the place that it is of, where places are groups in this text."""
    lower, text = document.lower, document.folded
    tied: list[_Place | None] = []
    over = set[int]()  # the claims that only take over a place which was told alone
    carried: _Place | None = None
    alone = False
    at, here = -1, list[_Place]()
    for k, claim in enumerate(claims):
        s = sentences[claim.sentence]
        if claim.sentence != at:
            if claim.sentence != at + 1 or s.paragraph != sentences[at].paragraph:
                carried = None
            here = _named(text, s)
            if here and s.index < 4 and _DATELINE.match(text, s.start):
                here = [p for p in here if p.start > s.start + 2]
            if here or _WHOLE.search(s, lower, s.start, s.end):
                carried = None
            if claim.sentence > at + 1 and sentences[claim.sentence - 1].paragraph == s.paragraph:
                carried = _topic(document, sentences[claim.sentence - 1], s, claim.start, bool(here)) or carried
            at = claim.sentence
        low = claims[k - 1].end if k and claims[k - 1].sentence == at else s.start
        high = claims[k + 1].start if k + 1 < len(claims) and claims[k + 1].sentence == at else s.end
        ends = [(claim.end, high)]
        if high < s.end and _PAIRED.fullmatch(lower, claim.end, high):
            after = claims[k + 2].start if k + 2 < len(claims) and claims[k + 2].sentence == at else s.end
            ends.append((claims[k + 1].end, after))
        before = claims[k - 1] if k and low > s.start else None
        got = _tie(lower, here, claim.start, low, ends, tied[-1] if before else None, before)
        if before is not None and claim.rule == "bracket.repeat":
            tied.append(tied[-1])
        elif got is not None:
            place, on = got
            tied.append(place)
            carried = place if on else None
            if before is not None and place.end < low and alone and place is tied[-2]:
                over.add(k)
            else:
                alone = claim.subgroup in (None, "all") or claim.subgroup == lower[place.start : place.end]
        elif before is not None and tied[-1] is not None and _PAIRED.fullmatch(lower, low, claim.start):
            tied.append(tied[-1])
            over |= {k} if k - 1 in over else set()
        else:
            if carried is not None and _OVERALL.search(lower, low, claim.start):
                carried = None
            tied.append(carried)
            if carried is not None and alone:
                over.add(k)
    ordered = dict(in_order(lower, sentences, claims, lambda s: _named(text, s)))
    for k, place in ordered.items():
        tied[k] = place
        over.discard(k)
    groups = {p.name for p in ordered.values()}
    groups |= _as_groups(lower, tied) | _set_side_by_side(tied, claims) | _parts_told(lower, tied, claims, linked.poll)
    cities = {p.name for p in tied if p is not None and p.kind == "city"}
    for k, (claim, p, poll) in enumerate(zip(claims, tied, linked.poll, strict=True)):
        if k in over and claim.subgroup not in (None, "all"):
            continue  # "in Kent it is 52 percent; on the islands, 41 percent"
        among_cities = p is not None and p.kind == "state" and claim.subgroup not in (None, "all") and cities & groups
        its = linked.polls[poll] if poll is not None else None
        part = (
            p is not None and p.kind != "country" and its is not None and its.geography == p.country != "United States"
        )
        if p is None or (p.name not in groups and not among_cities and not part):
            continue
        if claim.rule == "share.passive_free" and p.name in (claim.answer or "").lower():
            continue  # "Kenya is trusted by 40 percent": asked about
        if p.kind != "country" and not among_cities and its is not None and (its.geography or "").lower() == p.name:
            continue
        group = claim.subgroup or "all"
        if p.name in group or lower[p.start : p.end] in group:
            claim.subgroup = p.name if group == lower[p.start : p.end] else group  # "british columbians"
            continue
        word = lower[p.start : p.end]
        name = "britain" if word.startswith("brit") and p.name == "united kingdom" else p.name
        claim.subgroup = (
            name if group == "all" or group in groups else f"{word} {group}" if p.demonym else f"{group} in {name}"
        )


def _set_side_by_side(tied: Sequence[_Place | None], claims: Sequence[Claim]) -> set[str]:
    """Two countries of one survey: sentence after sentence gives a figure of the one beside one of the other."""
    sentences: dict[frozenset[str], set[int]] = {}
    for a, b, one, other in zip(tied, tied[1:], claims, claims[1:], strict=False):
        if a is None or b is None or not a.kind == b.kind == "country" or one.sentence != other.sentence:
            continue
        if a.name != b.name and one.kind == other.kind:
            sentences.setdefault(frozenset((a.name, b.name)), set()).add(one.sentence)
    return {name for pair, where in sentences.items() if len(where) > 1 for name in pair}


def _parts_told(
    lower: str, tied: Sequence[_Place | None], claims: Sequence[Claim], polls: Sequence[int | None]
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


def _as_groups(lower: str, tied: Sequence[_Place | None]) -> set[str]:
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
        if len(names) >= 2:
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
