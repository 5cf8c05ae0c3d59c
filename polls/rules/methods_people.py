"""Noun phrases of people in a sentence: who they are, of which population, and where they live."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from polls.language.calendars import MONTH_NAMES
from polls.lexicon.loader import load
from polls.rules.methods_places import places
from polls.rules.methods_types import PlaceMention

CANONICAL = ("adults", "registered voters", "likely voters", "voters")

_W = r"[\w'.&/+-]+"
_AGED_NOUN = r"(?:\d\d-?\s?to\s\d\d-?\s?year-?\s?olds?|\d\d-\d\d[\s-]?year[\s-]?olds?)"
# "aged 18 or over", "over the age of 18", "ages 18-29", "(aged 18+)"
_AGE = re.compile(
    r",?\s\(?(?:(?:who are|who were|all)\s)?"
    r"(?:(?:ages?|aged)(?: of)?\s(?P<a>\d\d)"
    r"(?:\s?(?:\+|(?:and|or|years (?:of age )?and|years (?:of age )?or)\s(?:older|over|above|up))"
    r"|\s?(?:-|\u2013|to|and)\s?(?P<b>\d\d))?"
    r"|(?:over|older than|above)(?:\sthe\sages?\sof)?\s(?P<o>\d\d)"
    r"|(?P<c>\d\d)(?:\s?\+|\s(?:years\s(?:of age\s)?)?(?:and|or)\s(?:older|over|above)))\)?"
)
_LIKELY = re.compile(
    r"(?:\s(?:who|that))?(?:\s(?:are|were|say|said|they|is)){0,4}"
    r"\s(?P<how>likely|registered|certain|eligible|planning|intend\w*)\sto\s"
    r"(?:vote|participate|attend|take part|cast)\b"
)
# "who say they are certain or likely to attend the 2031 Democratic caucuses"
_CONTEST = re.compile(
    r"\s(?:who|that|likely|planning|intending)(?:\s(?:say|said|they|are|were|will|would|plan|intend|expect|likely|certain|definitely"
    r"|probably|or|and|to|indicated|have)){0,9}\s(?:attend|participate|take\spart|vote|caucus)(?:\sin)?\s(?:(?:the|their|its|this|\d{4}"
    rf"|upcoming|next|state's|{MONTH_NAMES})\s){{0,3}}(?P<party>republican|democratic|gop)"
    r"(?:\spresidential)?\s(?P<what>caucus|primar)"
)
_VOTED = re.compile(r"\swho\s(?:participated|voted|cast|took part|said they (?:had )?voted)\b")
_OF_WHAT = re.compile(r"\sof\s(?:the\s)?[\w'&-]+(?:\s(?:community|party|union|caucus|public|[A-Z][\w'-]+)){0,2}")
# "parents with children aged five to 17", "parents in Wales with children under 18", "adults employed full-time"
_NARROWER = re.compile(
    r"(?:\s(?:in|from|across)\s(?:the\s)?[A-Z][\w.]*(?:,?\s(?:and\s)?[A-Z][\w.]*){0,4})?"
    r"\s(?P<what>(?:with|of)\s(?:[a-z-]+\s){0,2}?(?:children|kids|pupils|teenagers|sons|daughters|infants|babies)"
    r"(?:\s(?:who\sare\s)?(?:(?:aged?|ages)\s(?:between\s)?|under\s|over\s|between\s)(?:the\sage\sof\s)?[\w-]+(?:\s(?:to|and)\s(?=\d|\w+teen\b|six|seven|eight|nine|ten|eleven|twelve)[\w-]+)?)"
    r"|(?:employed|working)\s(?:full|part)[\s-]time)\b"
)
_WHERE = re.compile(
    r"(?:\s\(?(?:aged?|ages)[^,;.()]{0,24}\)?)?(?:,?\s(?:living|residing|who live|based|nationwide|statewide))?"
    r"(?:\s(?:surveyed|polled|interviewed|questioned|sampled))?"
    r",?\s(?:in|across|from|throughout|within|of)\s(?:the\s|rural\s)?(?:(?:key|swing|battleground)\s)?(?:states?\sof\s)?"
)
_SELECTION = ("randomly", "chosen", "selected", "randomly-chosen", "randomly-selected", "self-identified")


class People(NamedTuple):
    """A noun phrase of people: its span, its head noun, and who they are as far as the words say."""

    start: int
    head: int
    end: int
    kind: str  # respondents | adults | voters | caucus | others | groups, as in populations.toml
    population: str | None
    group: str | None
    place: PlaceMention | None


class Lexicon(NamedTuple):
    """The words of ``populations.toml``; ``counted`` is the pattern of people named after a number."""

    counted: re.Pattern[str]
    kinds: dict[str, str]
    strong: frozenset[str]
    party: frozenset[str]
    plain: frozenset[str]


@cache
def lexicon() -> Lexicon:
    """The population words, read once; demonyms of ``places.toml`` count as respondents."""
    table, where = load("populations"), load("places")
    kinds: dict[str, str] = {}
    for kind in ("respondents", "adults", "voters", "caucus", "others", "groups"):
        for head in table[kind]:
            kinds.setdefault(head, kind)
    for entries in (where["countries"], *where["states"].values(), *where["cities"].values()):
        for entry in entries.values():
            for word in entry["people"]:
                if word.endswith("s"):
                    kinds.setdefault(word.lower(), "respondents")
    heads = "|".join(re.escape(h) for h in sorted(kinds, key=len, reverse=True))
    stops = _stops()
    counted = re.compile(
        rf"(?:-|\s)(?P<mods>(?:{_AGED_NOUN}\s)?"
        rf"(?:(?!(?:{stops})\s){_W},?\s|(?:democratic|republican|gop)\s(?:and|or)\s(?=democrat|republican|gop)|primary and (?=caucus)|caucus and (?=primary)|current and (?=former)){{0,6}}?)"
        rf"(?P<head>{heads}|{_AGED_NOUN})(?![\w'-])"
    )
    return Lexicon(counted, kinds, frozenset(table["strong"]), frozenset(table["party"]), frozenset(table["plain"]))


@cache
def people_of_a_part() -> frozenset[str]:
    """The words that name a part of everybody: a party's people, a sex, a race, a faith."""
    table = load("populations")
    return frozenset(w for w in (*table["groups"], *table["party"]) if w not in ("primary", "caucus"))


def people(text: str, lower: str, at: int, end: int) -> People | None:
    """Reads the people counted after a number that ends at ``at``: "1,139 US adults"."""
    words = lexicon()
    m = words.counted.match(lower, at, end)
    if m is None:
        return None
    return describe(
        text, lower, m.start("mods"), m.start("head"), m.end("head"), end, words.kinds.get(m["head"], "others")
    )


# Any plural after a number that a survey counts: "112 mayors", "sales representatives", "policemen"; not "shows", "seats".
NO_PEOPLE = (
    r"(?:[a-z]*(?:ss|us|is)|news|always|perhaps|finds|shows|says|suggests|indicates|reveals|puts|gives|has|was|does|makes"
    r"|questions?|items?|pages?|topics?|issues?|polls?|surveys?|studies|points?|dollars|pounds|euros|votes|seats|times|minutes"
    r"|countries|nations|states|cities|counties|towns|districts|constituencies|ridings|precincts|wards|locations|places|areas|campuses|sites|venues"
    r"|days|weeks|months|years|hours|miles|species|products|cases|deaths|others|names|copies|results)"
)
_ANYBODY = re.compile(
    r"(?:-|\s)(?P<mods>(?:(?!(?:STOP)\s)[a-z][a-z'.&/-]*,?\s){0,4}?)"
    rf"(?P<head>(?!{NO_PEOPLE}\b)(?:[a-z][a-z'-]*[a-z](?:s|(?<=[a-z][a-z])men|women|folk)|gps|mps)(?![\w'-])"
    rf"(?:\s(?!{NO_PEOPLE}\b)[a-z-]{{3,}}s(?![\w'-]))?)"
)


def anybody(text: str, lower: str, at: int, end: int) -> People | None:
    """Reads the people (or firms, schools …) counted after a number that a survey is said to be of, by their plural alone."""
    m = _anybody().match(lower, at, end)
    if m is None:
        return None
    return describe(text, lower, m.start("mods"), m.start("head"), m.end("head"), end, "others")


@cache
def _anybody() -> re.Pattern[str]:
    return re.compile(_ANYBODY.pattern.replace("STOP", _stops()))


# "1,100 IT decision makers", "IT and security leaders": what they work in, and no pronoun
_IT = r"it(?!\s(?:(?:and\s)?[a-z-]+\s){0,2}?[a-z]+(?:ers|ors|als|ists|ives|staff)\b)"


def _stops() -> str:
    """The words that end a noun phrase, as alternatives."""
    return "|".join(_IT if word == "it" else word for word in load("populations")["stop"])


def describe(text: str, lower: str, start: int, head: int, stop: int, end: int, kind: str) -> People:
    """Population, group and place of the phrase ``lower[start:stop]`` whose head noun begins at ``head``."""
    place = _place(text, start, stop, end)
    mods = [w.strip(",") for w in lower[start:head].split()]
    noun = lower[head:stop]
    if kind == "others" and noun in ("members", "supporters", "users", "owners"):
        whole = _OF_WHAT.match(text, stop, end)  # "members of the union"
        stop = whole.end() if whole else stop
    if noun in ("men", "males") and (both := _AND_WOMEN.match(lower, stop, end)) is not None:
        stop, kind, noun = both.end(), "others", "people"  # of both sexes, the sample is no part
    phrase = " ".join(text[start:stop].replace("- y", "-y").split())
    age = _AGE.match(lower, stop, end)
    after = age.end() if age else stop
    likely = _likely(lower, after, end, place)
    narrowed = any(w in lexicon().party for w in mods)
    population: str | None = None
    contest = _CONTEST.match(lower, after, end) if kind != "groups" else None
    if contest:
        party = "GOP" if contest["party"] == "gop" else contest["party"].title()
        population = f"likely {party} {'caucus-goers' if contest['what'] == 'caucus' else 'primary voters'}"
    elif kind == "caucus" or (narrowed and kind in ("voters", "adults")):
        population = _own_words(phrase, text, place)
    elif kind == "voters" or (likely and kind in ("adults", "respondents", "others")):
        if "likely" in mods or "probable" in mods or likely == "likely" or noun == "lvs":
            population = "likely voters"
        else:
            registered = "registered" in mods or likely == "registered" or noun == "rvs"
            population = "registered voters" if registered else "voters"
    elif kind == "adults" or ("adult" in mods and (noun in ("residents", "citizens") or noun in _ANYONE)):
        population = "adults"
    elif kind == "others" or (narrowed and kind == "respondents" and noun.endswith("ns")):
        population = phrase  # "young Americans"
    elif kind == "respondents" and _VOTED.match(lower, after, end):
        population = "voters"
    narrower = _NARROWER.match(text, stop, end) if population and kind in ("adults", "others") and not age else None
    if narrower is not None:
        population = f"{population} {narrower['what']}"
    if age and kind in ("adults", "respondents", "others"):
        population = _aged(age, kind, noun, population, text[start : age.end()])
    group = phrase.lower() if kind == "groups" or (population and population not in CANONICAL) else None
    return People(start, head, after, kind, population, group, place)


_AND_WOMEN = re.compile(r"\s(?:and|or)\s(?:women|females)\b")
_ANYONE = ("people", "persons", "individuals", "respondents", "americans")


def _likely(lower: str, after: int, end: int, place: PlaceMention | None) -> str | None:
    """ "registered" or "likely" for people "who are registered to vote", "likely to attend the caucuses"."""
    m = _LIKELY.match(lower, after, end)
    if m is None and place is not None and after < place.end < end:
        m = _LIKELY.match(lower, place.end, end)
    return None if m is None else "registered" if m["how"] in ("registered", "eligible") else "likely"


def _aged(age: re.Match[str], kind: str, noun: str, population: str | None, phrase: str) -> str | None:
    """The population where an age is told: 18 and over are adults, others keep their age."""
    low, high = age["a"] or age["o"] or age["c"], age["b"]
    if kind == "others":
        return phrase.replace(" (", " ").strip(" )")
    if population in CANONICAL and population != "adults":
        return population
    if low == "18" and not high:
        return "adults"
    if kind == "adults" or (noun in _ANYONE and (high or int(low) > 18)):
        return f"adults {low}-{high}" if high else f"adults {low} and older"
    return phrase.replace(" (", " ").strip(" )")


def _own_words(phrase: str, text: str, place: PlaceMention | None) -> str:
    """The phrase as written, without its place and without how people were drawn."""
    if place is not None:
        phrase = phrase.replace(text[place.start : place.end], "", 1)
    return " ".join(w for w in phrase.split() if w.lower() not in _SELECTION)


def _place(text: str, start: int, stop: int, end: int) -> PlaceMention | None:
    """The one place named within the phrase, or right after it ("adults in the United States")."""
    inside = places(text, start, stop)
    if inside:
        return inside[-1]
    where = _WHERE.match(text, stop, end)
    if where is None:
        return None
    named = places(text, where.end(), min(end, where.end() + 48))
    if not named or named[0].start != where.end():
        return None
    between = text[named[0].end : named[1].start].strip() if len(named) > 1 else "."
    return None if between in (",", "and", ", and", "&") else named[0]  # several places are no geography of one poll
