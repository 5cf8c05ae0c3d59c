"""Sample sizes, and the population and place of the people counted."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from polls.lexicon.loader import load
from polls.rules.methods_places import places
from polls.rules.methods_types import MethodMention, PlaceMention

_W = r"[\w'.&/+-]+"
# "1,005", "800", "two thousand"; neither money nor part of a figure, a date or a longer number.
_NUMBER = re.compile(
    r"(?<![\w.$\u00a3\u20ac/#])(?<!\d[,-])(?:(?P<n>\d{1,3}(?:,\d{3})+|\d{2,6})"
    r"|(?P<w>a|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\s(?P<t>thousand|hundred))"
    r"(?![\d%]|[.,]\d|[\s-]?(?:%|percent|per\s?cent|points?\b|percentage|million|billion|thousand|hundred|minutes|days|weeks|hours|years?|yr|to\s\d))",
    re.I,
)
_WORDS = {w: i for i, w in enumerate("zero a two three four five six seven eight nine ten one twelve".split())}
_WORDS |= {"a": 1, "one": 1, "twelve": 12}
_HEDGE = (
    r"(?:(?:(?P<about>about|approximately|roughly|around|some|nearly|almost|just under|close to)"
    r"|(?P<over>more than|over|at least|upwards of|just over|in excess of)|a total of|the|all|all the|only|just|another|an additional"
    r"|a further|the same|total of|up to|a (?:nationally )?(?:representative |random )*(?:sample|panel|group) of)\s){0,3}"
)
_VERBS = (
    r"(?:re-?)?(?:surveyed|surveying|surveys|polled|polling|polls|interviewed|interviewing|questioned|questioning|quizzed|canvassed|canvassing"
    r"|sampled|sampling|asked|asking|queried|contacted|reached|spoke (?:to|with)|speaking (?:to|with)|talked (?:to|with)"
    r"|talking (?:to|with)|heard from|called|calling|recruited)"
)
_NOUNS = (
    r"(?:polls?|surveys?|stud(?:y|ies)|sub-?samples?|samples?|panels?|questionnaires?|cross-section|interviews?|interviewed|responses|answers"
    r"|questioning|polling|research|tally|completes|opinions|views)"
)
_SURVEYED = r"(?:conducted|carried out|taken|fielded|done|administered|collected|completed|held|performed|gathered|commissioned|based|made)"
# What stands before the number of a sample.
_LEAD = re.compile(
    rf"(?:\b(?P<strong>{_VERBS}|{_NOUNS}(?:\s\([^()]{{1,40}}\))?\s(?:of|with|among|amongst|from|involving|covering|included|includes|including"
    rf"|involved|size of|size was|consisted of|consists of|comprised|totaled|totalled)(?:\sfrom among)?(?:\sresults among)?"
    rf"|{_SURVEYED}(?:[,\s]+(?:\([^()]{{1,30}}\)|{_W})){{0,14}}?[,\s]+(?:with|among|amongst|of|by|to|on)(?:\sfrom among)?"
    r"|(?:polls?|surveys?|stud(?:y|ies)),?\s(?:which|that)?\s?(?:included|involved|covered|polled|drew on|was based on|is based on)"
    r"|n ?=|sample size|sample)"
    r"|(?P<weak>among|of|including|included|includes|involved|involving|with|from|and|plus|,|\(|from among|as well as|along with|\A|the|by)|(?P<between>between \S{2,9} and))"
    rf"\s?{_HEDGE}\Z"
)
# What follows the people counted: "were interviewed".
_PASSIVE = re.compile(
    rf"(?:\s(?!and\b|but\b){_W},?){{0,8}}?\s(?:(?:were|was|are|have been|had been|being|who)\s)?(?:\w+ly\s)?(?:surveyed|polled|interviewed|questioned|contacted"
    r"|sampled|canvassed|queried|took part|participated|responded|answered|completed|were asked|was asked|made contact|taking part|participating"
    r"|responding)\b"
)
# Verbs and nouns that need a survey nearby: people are interviewed, asked and reached for other ends too.
_ANYBODY = re.compile(
    r"\b(?:interview\w*|asked|asking|reached|contacted|heard from|called|calling|spoke|speaking|talked|talking|questioned|questioning|quizzed"
    r"|recruited|responses|answers|research|opinions|views|queried|based|made|held|done|taken|collected|gathered|completed)\b"
)
_AGE = re.compile(
    r"(?P<all>,?\s\(?(?:(?:who are|who were|all)\s)?(?:(?:ages?|aged)(?: of)?\s(?P<a>\d\d)(?:\s?(?P<up>\+|(?:and|or|years and|years or|years of age and"
    r"|years of age or)\s(?:older|over|above|up))|\s?(?:-|\u2013|to|and)\s?(?P<b>\d\d))?|(?:over|older than|above)(?:\sthe\sages?\sof)?\s(?P<o>\d\d)"
    r"|(?P<c>\d\d)(?:\s?\+|\s(?:years\s(?:of age\s)?)?(?:and|or)\s(?:older|over|above))))\)?"
)
_LIKELY = re.compile(
    r"(?:\s(?:who|that))?(?:\s(?:are|were|say|said|they|is))*\s(?P<how>likely|registered|certain|eligible|planning|intend\w*)\sto\s"
    r"(?P<do>vote|participate|attend|take part|cast)"
)
_VOTED = re.compile(r"\swho\s(?:participated|voted|cast|took part|said they (?:had )?voted)\b")


@cache
def _lexicon() -> tuple[re.Pattern[str], dict[str, str], frozenset[str], frozenset[str], frozenset[str], frozenset[str]]:
    """The pattern of people counted after a number; head → kind; and the word lists strong, party, plain, stop."""
    table = load("populations")
    kinds: dict[str, str] = {}
    for kind in ("respondents", "adults", "voters", "caucus", "others", "groups"):
        for head in table[kind]:
            kinds.setdefault(head, kind)
    for entries in [load("places")["countries"], *load("places")["states"].values(), *load("places")["cities"].values()]:
        for entry in entries.values():
            for word in entry["people"]:
                if word.endswith(("s", "h", "e")):
                    kinds.setdefault(word.lower(), "respondents")
    heads = "|".join(sorted((re.escape(h) for h in kinds), key=len, reverse=True))
    stop = frozenset(table["stop"])
    stops = "|".join(sorted(stop))
    people = re.compile(
        r"(?:-|\s)(?P<mods>(?:(?:\d\d-?\s?to\s\d\d-?\s?year-?\s?olds?|\d\d-\d\d\s?year\solds?)\s)?"
        rf"(?:(?!(?:{stops})\s){_W},?\s){{0,6}}?)(?P<head>{heads})(?![\w'-])"
    )
    return people, kinds, frozenset(table["strong"]), frozenset(table["party"]), frozenset(table["plain"]), stop


class People(NamedTuple):
    """A noun phrase of people: who they are, as far as the words say."""

    start: int
    head: int
    end: int
    kind: str
    population: str | None
    group: str | None
    place: PlaceMention | None


def people(text: str, lower: str, at: int, end: int) -> People | None:
    """Reads the people counted after a number that ends at ``at``: "1,139 US adults"."""
    pattern, kinds, *_ = _lexicon()
    m = pattern.match(lower, at, end)
    return None if m is None else _describe(text, lower, m.start("mods"), m.start("head"), m.end("head"), end, kinds[m["head"]])


def _describe(text: str, lower: str, start: int, head: int, stop: int, end: int, kind: str) -> People:
    """Population, group and place of the phrase ``lower[start:stop]`` whose head noun begins at ``head``."""
    _, _, _, party, plain, _ = _lexicon()
    place = _place(text, start, stop, end)
    mods = lower[start:head].split()
    phrase = " ".join(lower[start:stop].split())
    noun = lower[head:stop]
    after = stop
    population: str | None = None
    age = _AGE.match(lower, after, end)
    if age:
        after = age.end()
    likely = _LIKELY.match(lower, after, end) or (_LIKELY.match(lower, after + len(" in " + text[place.start : place.end]), end) if place else None)
    narrowing = [w for w in mods if w.strip(",") in party]
    if kind == "voters" or (kind in ("adults", "respondents", "others") and likely and noun not in ("parents", "students")):
        if narrowing and kind == "voters":
            population = _bare(phrase, text, start, place)
        elif "likely" in mods or "probable" in mods or (likely and likely["how"] not in ("registered", "eligible")):
            population = "likely voters"
        elif "registered" in mods or (likely and likely["how"] == "registered"):
            population = "registered voters"
        else:
            population = "voters"
    elif kind == "caucus":
        population = _bare(phrase, text, start, place)
    elif kind == "adults" or (kind == "respondents" and "adult" in mods) or (kind == "others" and "adult" in mods and noun in ("residents", "citizens")):
        population = "adults" if not narrowing else _bare(phrase, text, start, place)
    elif kind == "others":
        population = text[start:stop]
    if age and kind in ("adults", "respondents", "others"):
        low = age["a"] or age["o"] or age["c"]
        if low == "18" and not age["b"]:
            population = population if kind == "others" else "adults"
        elif kind == "adults" or (kind == "respondents" and noun in ("people", "persons", "individuals", "respondents")):
            population = f"adults {low} and older" if not age["b"] and int(low) > 18 else f"{noun} {low}-{age['b']}" if age["b"] else f"{noun} {low}+"
        else:
            population = text[start : age.end("all")].replace(" (", " ").strip()
    if kind == "respondents" and population is None and _VOTED.match(lower, after, end):
        population = "voters"
    group = phrase if kind == "groups" or (population and population not in CANONICAL) else None
    return People(start, head, after, kind, population, group, place)


CANONICAL = ("adults", "registered voters", "likely voters", "voters")


def _bare(phrase: str, text: str, start: int, place: PlaceMention | None) -> str:
    """The phrase in the text's capitals, without the place and without how it was drawn."""
    words = text[start : start + len(phrase)]
    if place and place.end <= start + len(phrase):
        words = words.replace(text[place.start : place.end], "", 1)
    return " ".join(w for w in words.split() if w.lower() not in ("randomly", "chosen", "selected", "self-identified", "registered,"))


_WHERE = re.compile(r"(?:\s\(?(?:aged?|ages)[^,;.()]{0,24}\)?)?(?:,?\s(?:living|residing|who live|based|nationwide|statewide|aged \d\d\+))?,?\s(?:in|across|from|throughout|within|of)\s(?:the\s|rural\s)?(?:(?:key|swing|battleground)\s)?(?:states?\sof\s)?")


def _place(text: str, start: int, stop: int, end: int) -> PlaceMention | None:
    """The one place named within the phrase, or right after it ("adults in the United States")."""
    inside = places(text, start, stop)
    if inside:
        return inside[-1]
    where = _WHERE.match(text, stop, end)
    if where:
        after = places(text, where.end(), min(end, where.end() + 30))
        if after and after[0].start == where.end():
            rest = text[after[0].end : after[0].end + 6]
            if not rest.startswith((" and ", ", ")) or not places(text, after[0].end, min(end, after[0].end + 24)):
                return after[0]
    return None


def samples(text: str, lower: str, start: int, end: int, cue: bool, near: bool) -> list[MethodMention]:
    """The sample sizes stated in a sentence, each followed by its population and place.

    ``cue`` says that the sentence speaks of a survey, ``near`` that it or the text before it does.
    """
    out: list[MethodMention] = []
    last_end, first = -1, True
    for m in _NUMBER.finditer(lower, start, end):
        n = int(m["n"].replace(",", "")) if m["n"] else _WORDS[m["w"]] * (1000 if m["t"] == "thousand" else 100)
        a, b = m.span()
        if n < 20:
            continue
        who = people(text, lower, b, end)
        lead = _LEAD.search(lower, max(start, a - 130), a)
        if not _counted(lower, n, m["n"], a, b, end, who, lead, cue, near, last_end):
            continue
        sub = not first and bool(re.search(r"\b(?:includ\w+|sub-?samples?|of (?:whom|them|which|those))\b", lower[last_end:a]))
        bound = "exact" if not lead else "about" if lead["about"] else "at least" if lead["over"] else "exact"
        place = who.place if who else None
        out.append(MethodMention("sample", a, b, n, who.group if who else None, who.population if who else None, place.name if place else None, sub, bound))
        if who and who.population:
            out.append(MethodMention("population", who.start, who.end, who.population, who.group, place=place.name if place else None, sub=sub, tie="sample"))
        if place:
            out.append(MethodMention("geography", place.start, place.end, place.name, sub=sub, tie="sample"))
        last_end, first = (who.end if who else b), False
    return out


def _counted(
    lower: str, n: int, digits: str | None, a: int, b: int, end: int,
    who: People | None, lead: re.Match[str] | None, cue: bool, near: bool, last_end: int,
) -> bool:  # fmt: skip
    """Whether a number counts the people of a sample."""
    _, _, strong, *_ = _lexicon()
    if _N_PERSON.match(lower, b, end):
        return True
    yearlike = digits is not None and len(digits) == 4 and 1900 <= n < 2060
    strong_lead = lead is not None and lead["strong"] is not None
    if strong_lead and lead is not None and _ANYBODY.search(lead["strong"]) and not near:
        return False
    if who is None:
        bare = lead is not None and _BARE_LEAD.search(lead.group()) and _BARE_NEXT.match(lower, b, end)
        return bool(bare) and not yearlike
    noun = lower[who.head : who.end].split(" ")[0]
    if lead is not None and lead["between"]:
        return False
    if strong_lead:
        return not yearlike or who.kind != "voters"
    if yearlike or not near:
        return False
    if noun in strong or _PASSIVE.match(lower, who.end, end):
        return True
    if not cue:
        return False
    if 0 <= a - last_end < 60 or (who.kind in ("voters", "caucus") and who.population != "voters"):
        return True
    return lead is not None and who.kind in ("adults", "voters", "caucus") and n >= 100


_N_PERSON = re.compile(r"(?:-|\s)(?:person|people|member|respondent|voter|adult)s?\s(?:\w+\s)?(?:poll|survey|sample|panel)\b")
# "a sample size of 435", "(n = 1,002)": a number with nobody named after it.
_BARE_LEAD = re.compile(r"(?:n ?=|sample (?:size )?(?:of|was|is)|sample size|interviews with)\s?[\w ]{0,16}\Z")
_BARE_NEXT = re.compile(
    r"\s?(?:[.,;:)\]]|\Z|(?:and|or|was|were|is|are|from|in|with|nationwide|nationally|across|who|which|had|has|per|each|on|to|at|drawn|conducted|taken)\b)"
)


_HEAD = re.compile(r"\b(?:voters|adults|caucus[- ]?goers|households|families|residents|internet users)\b")
_WORD_BACK = re.compile(r"([\w'.-]+),?\s\Z")
# "a poll of", "a survey conducted by the college among", "surveyed": what makes the people after it the population.
_OF_SURVEY = re.compile(
    r"\b(?:(?:polls?|surveys?|sub-?samples?|samples?|panels?|interviews|questionnaires?|cross-section)(?:\s\([^()]{1,30}\))?"
    r"(?:,?\s(?:conducted|taken|fielded|carried out|done|by|for|in|[a-z][\w.-]*)){0,3}?\s(?:of|among|amongst|with)"
    r"|surveyed|polled|interviewed|questioned|(?:conducted|carried out|taken|fielded)(?:\s[\w.,'-]+){0,8}?\s(?:of|among|amongst|with))"
    r"\s(?:(?:only|all|the|some|a group of)\s)?\Z"
)
_OPINION = re.compile(r"\b(?:support|share|majority|minority|plurality|most|half|quarter|third|favou?r|popular|lead|leads?|led|trails?|approv\w+|found|finds?|shows?|showed|percent|%|ahead)\b|%")


def populations(text: str, lower: str, start: int, end: int, taken: list[MethodMention]) -> list[MethodMention]:
    """The populations named in a sentence apart from its counted samples."""
    _, kinds, _, party, plain, _ = _lexicon()
    out: list[MethodMention] = []
    for m in _HEAD.finditer(lower, start, end):
        if any(t.start <= m.start() < t.end for t in taken):
            continue
        a, narrowed = m.start(), False
        for _ in range(5):
            back = _WORD_BACK.search(lower, max(start, a - 24), a)
            if back is None:
                break
            word = back[1]
            if word in party:
                narrowed = True
            elif word not in plain and not places(text, back.start(1), back.end(1)):
                break
            a = back.start(1)
        who = _describe(text, lower, a, m.start(), m.end(), end, kinds.get(m.group(), "caucus"))
        if who.population is None or (narrowed and "voters" in m.group() and not re.search("primary|caucus|likely|registered", lower[a : m.start()])):
            continue
        of = _OF_SURVEY.search(lower, max(start, a - 90), a)
        tie = "survey" if of and not _OPINION.search(of.group()) else "figure"
        out.append(MethodMention("population", a, who.end, who.population, who.group, place=who.place.name if who.place else None, tie=tie))
        if who.place:
            out.append(MethodMention("geography", who.place.start, who.place.end, who.place.name, tie=tie))
    return out
