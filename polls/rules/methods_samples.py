"""Sample sizes and subsamples, with the population and place of the people counted."""

from __future__ import annotations

import re
from dataclasses import replace

from polls.language.calendars import MONTH_STEMS
from polls.language.numbers import UNITS
from polls.language.quick import quick
from polls.rules.methods_people import NO_PEOPLE, People, anybody, describe, lexicon, people
from polls.rules.methods_places import places
from polls.rules.methods_populations import population
from polls.rules.methods_types import MethodMention, PlaceMention

_W = r"[\w'.&/+-]+"
# "1,005", "800", "1 005", "two thousand"; neither money nor part of a figure, a date or a longer number.
_AFTER_NUMBER = (
    r"(?![\d%]|[.,]\d|[\s-]?(?:%|percent|per\s?cent|points?\b|percentage|million|billion|thousand|hundred|minutes|days"
    r"|weeks|hours|years?(?!\s\d)|yr|to\s\d))"
)
# "1,22,016" as India groups digits
_NUMBER = quick(
    r"(?P<n>(?<![\d.,/-])\d{1,2},\s\d{3}(?=\s[a-z])|\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:\s\d{3})+(?=\s[a-z])|\d{2,6})"
    + _AFTER_NUMBER
)
_ROUND = re.compile(
    r"\b(?P<w>a|one|two|three|four|five|six|seven|eight|nine|ten)\s(?P<t>thousand|hundred)" + _AFTER_NUMBER
)
# "September 24 to" before a day
_OF_MONTH = re.compile(rf"\b(?:{MONTH_STEMS})[a-z]*\.?\s(?:\d{{1,2}}\s?(?:to|through|and|until|[-\u2013])\s?)?\Z")
_WORDS = UNITS | {"a": 1}
_HEDGE = (
    r"(?:(?:(?P<about>about|approximately|roughly|around|some|nearly|almost|just under|close to)"
    r"|(?P<over>more than|over|at least|upwards of|just over|in excess of)|a total of|the|all|all the|only|just|another"
    r"|an additional|a further|the same|total of|up to"
    r"|a (?:nationally )?(?:representative |random )?(?:sample|panel|group) of)\s){0,3}"
)
# Verbs whose object is a sample; the second row also has other objects, and needs a survey nearby.
_SURVEYED = r"(?:re-?)?(?:surveyed|surveying|surveys|to (?:survey|poll|interview|canvass|quiz|question)|polled|polling|polls|canvassed|canvassing|sampled|sampling)"
_ASKED = (
    r"(?:re-?)?(?:interviewed|interviewing|questioned|questioning|quizzed|asked|asking|queried|contacted|contacting"
    r"|reached|reaching|(?:tele)?phoned|(?:tele)?phoning|rang|ringing|e-?mailed|texted|consulted"
    r"|(?:spoke|speaking|talked|talking) (?:to|with)|(?:heard|hearing)(?: from)?|listened to|reach(?:ed|ing) out to|called|calling|recruited)"
)
_SURVEY = (
    r"(?:polls?|surveys?|stud(?:y|ies)|sub-?samples?|sub-?groups?|samples?|panels?|questionnaires?|cross-section"
    r"|polling)"
)
_ANSWERS = (
    r"(?:interviews?|responses|answers|questioning|research|tally|completes|opinions|views)"
    r"(?:,?\s(?:face[\s-]to[\s-]face|in[\s-]person|online|(?:by|over\sthe)\s(?:tele)?phone|in\s(?:their|people's)\shomes),?)?"
)
_OF = (
    r"(?:\s\([^()]{1,40}\))?,?\s(?:(?:is|was)\s)?(?:of|with|among|amongst|from|by|involving|covering|included|includes|including"
    r"|involved|size of|size was|was|consisted of|consists of|comprised|totaled|totalled)"
    r"(?:\sfrom among)?(?:\sresults among)?"
)
_WITH = r"[,\s]+(?:with|among|amongst|of|by|to|on)(?:\sfrom among)?"
_RUN = r"(?:conducted|carried out|fielded|administered|commissioned)"
_DONE = r"(?:taken|sampled|done|collected|completed|held|performed|gathered|based|made)"
_GAP = rf"(?:[,\s]+(?:\([^()]{{1,30}}\)|{_W})){{0,14}}?"
# What stands before the number of a sample.
_LEAD = re.compile(
    rf"(?:\b(?:(?P<survey>{_SURVEYED}|(?:questionnaires?|surveys?|forms?)\s(?:out\s)?to|we\s(?:\w+ly\s)?{_ASKED}|{_SURVEY}{_OF}|{_RUN}{_GAP}{_WITH}"
    r"|(?:polls?|surveys?|stud(?:y|ies)|canvass),?\s(?:(?:which|that)\s)?(?:included|involved|covered|drew on|had|has|drew|attracted|received"
    r"|(?:was|is) based on|(?:was|were) (?:completed|answered|filled in|filled out|taken) by)|n ?=|sample size|sample|(?:interviews|respondents|participants|completes|base)(?:,\s[a-z ]{4,24})?\s?(?=:)"
    r"|sample,[^,.;]{2,40}, (?:was|is)|respondents (?:were|included)"
    r"|samples?\s(?:size\s)?(?:for|in|of)\s(?:the|this|its|our|that|each)\s(?:[\w-]+\s){1,3}?(?:was|is|were|numbered|totall?ed))"
    rf"|(?P<anybody>{_ASKED}|{_ANSWERS}{_OF}|interviews\sto|(?:{_DONE}|took place|carried out){_GAP}(?:{_WITH}|[,\s]+from))"
    r"|(?P<between>between \S{2,9} and)"
    r"|(?:among|of|including|included|includes|involved|involving|with|from|and|plus|the|by|as well as|along with))"
    r"|,|\(|:|\A)"
    rf"\s?{_HEDGE}\Z"
)
# What follows the people counted: "were interviewed", "took part".
_PASSIVE = re.compile(
    rf",?(?:\s(?!(?:and|but)\b){_W},?){{0,8}}?\s(?:(?:were|was|are|have been|had been|being|who)\s)?(?:\w+ly\s)?"
    r"(?:(?P<sure>surveyed|polled|interviewed|questioned|sampled|canvassed|queried"
    r"|(?:reached|contacted|called|spoken\sto)\s(?:by|on|over)\s(?:the\s|their\s)?(?:cell\s|mobile\s|tele)?phone)"
    r"|contacted|responded|answered|completed|were asked|was asked|made contact|responding"
    # "1,500 people took part in the march"
    rf"|(?:took part|taking part|participat(?:ed|ing))(?!\s(?:in|at)\s(?!(?:{MONTH_STEMS})[a-z]*\b|(?:(?:the|this|that|our|its|an?|their)\s)?"
    r"(?:[\w'-]+\s){0,4}?(?:surveys?|polls?|polling|stud(?:y|ies)|research|interviews?|questionnaires?|panel|sample|it|them|both)\b)))\b"
)
# "730 firefighters were surveyed", "the 900 heads, deputies and teachers who responded to the survey", whoever they are
_ASKED_OF = re.compile(
    rf"\s(?P<who>(?:(?!(?:of|the|who|were|was|had|have|has|to|in|for|that|per|said|say)\b)[a-z][a-z'&/-]*,?\s){{0,6}}?"
    rf"(?!{NO_PEOPLE}\b)[a-z][a-z'-]*(?:s|men|women|people|folk))"
    r"\s(?:who\s)?(?:(?:were|was|have\sbeen|had\sbeen)\s)?(?:\w+ly\s)?"
    r"(?:(?:surveyed|polled|canvassed|questioned|quizzed)\b(?!\s(?:to|by\s(?:the\s)?police)\b)"
    r"|(?:respond(?:ed|ing)\sto|repl(?:ied|ying)\sto|answer(?:ed|ing)|fill(?:ed|ing)\s(?:in|out)|complet(?:ed|ing)|t(?:ook|aking)(?:\spart\sin)?"
    r"|participat(?:ed|ing)\sin)\s(?:the|its|an?|our|this|their)\s(?:[\w'-]+\s){0,3}?(?:surveys?|polls?|questionnaires?)\b)"
)
# "Of the 2,309 parents who were questioned, …"
_OF_THE = re.compile(r"(?:\A|[.\n\"]\s?)(?:of|among)\s(?:the|those|some)\s(?:more\sthan\s|about\s|nearly\s)?[\d,]+\Z")
# "(of) 2,392 people, 1,250 gave answers", "of whom 1,250 responded", "got responses from 1,250": they are the sample
_ANSWERED = re.compile(
    r"(?:,?\s(?:or|\()\s?\d[\d.]*\s?(?:%|percent|per\s?cent)\)?,?)?\s(?:of\s(?:them|those|these|whom)\s)?(?:have\s|had\s)?"
    r"(?:gave\s(?:[a-z]+\s)?(?:answers|responses|replies)|responded|replied|answered|participated|took\spart)\b(?!\s(?:yes|no|that)\b)"
)
_ANSWERS_FROM = re.compile(r"\b(?:responses|replies|answers)\s(?:[a-z]+\s){0,2}?from\s(?:[a-z]+\s){0,2}\Z")
_N_PERSON = re.compile(
    r"(?:-|\s)(?:person|people|member|respondent|voter|adult)s?\s(?:\w+\s)?(?:poll|survey|sample|panel)\b"
)
# "a sample size of 435", "(n = 1,002)": a number with nobody named after it.
_BARE_LEAD = re.compile(
    r"(?:n ?=|(?:polls?|surveys?) of|sample (?:size )?(?:of|was|is|(?:for|in) [\w ]{4,30} (?:was|is))|sample size|interviews with|surveyed|polled|interviewed|questioned)\s?[\w ]{0,16}\Z"
)
_BARE_NEXT = re.compile(
    r"\s?(?:[.,;:)\]]|[-\u2013\u2014]\s|\Z|(?:online|by|over|via|and|or|was|were|is|are|from|in|with|nationwide|nationally|across|who|which|had|has|would|gives|yields|the|it|per|each|on|to|at"
    r"|drawn|conducted|taken)\b)"
)
# "1,005 registered voters, June 22-24", "(900 adults, interviewed July 8 and 9)": field dates make a count a sample
_THEN_DAYS = re.compile(
    r"(?:\s(?:nationwide|nationally|statewide))?,?\s(?:(?:interviewed|polled|surveyed|reached|by\s\w+)\s)?(?:(?:from|between|on|over)\s)?"
    rf"(?:(?:{MONTH_STEMS})[a-z]*\.?\s\d{{1,2}}\b|\d{{1,2}}/\d{{1,2}}\b|\d{{1,2}}(?:st|nd|rd|th)?\s?(?:[-\u2013]|to|and)\s?\d)"
)
# "of the 1,200 surveyed"
_ASKED_THEN = re.compile(r"\s(?:surveyed|polled|interviewed|questioned|quizzed|canvassed)\b")
_AND = re.compile(r"(?:,|,?\sand)\s")
# "surveyed 3,621 of its members"
_OF_ITS = re.compile(r"\sof\s(?:(?:its|their|our|the\s[\w'-]+'s?)\s(?:own\s)?[a-z]{4,}s\b)")
_OF_THEM = re.compile(r"\sof\sthem\b")
_INCLUDED = re.compile(r"and\s{1,2}included\s")  # "The poll was conducted June 11 and 12 and included 1,005 Democrats"
# "questioned 12,339 doctors in 29 fields between Aug. 30 and Nov. 5"
_DAYS_SOON = re.compile(rf"\b(?:from|between)\s(?:the\s)?(?:(?:{MONTH_STEMS})[a-z]*\.?\s\d{{1,2}}\b|\d{{1,2}}\b)")
_PART = re.compile(r"\b(?:includ\w+|sub-?samples?|sub-?groups?|of (?:whom|them|which|those))\b")
# "over 2,000 adults across the country, with 513 from the north"
_WITH_SOME = re.compile(r",\swith\s(?:(?:about|some|nearly|around|just|over|a|further|of)\s){0,2}\Z")
# "including 480 who would vote in the primary"
_INCLUDING = re.compile(r"\bincluding\s(?:\w+\s){0,2}\Z")
_THOSE_WHO = re.compile(r"\s(?P<group>who\s[^,;.()]{3,80})")
_VOTERS = re.compile(r"\b(?P<how>likely|registered)\sto\svote\b")
# "^ Based on 536 employed adults": the base of a line of a table
_FOOTNOTE = re.compile(r"[\^*\u2020\u2021\u00a7]\s?(?:based on|among|asked of|n ?=)\s(?:a sample of\s)?\Z")
_ALSO = re.compile(r"[\s\w'.-]{0,60}(?:,|\band|\bas well as|\bplus)[\s\w]{0,16}\Z")
_SAY_SO = re.compile(r"\s(?:say|said)\s(?:that\s)?they\b")
_SOME_OF_THEM = re.compile(
    r"\s(?:are|were|have|had|who|said|say|saying|is|was)\b(?!\s(?:\w+ly\s)?(?:surveyed|polled|interviewed|questioned))"
)


def samples(text: str, lower: str, start: int, end: int, cue: bool, near: bool) -> list[MethodMention]:
    """The sample sizes stated in a sentence, each followed by its population and place.

    ``cue`` says that the sentence speaks of a survey, ``near`` that it or the text before it does.
    """
    out: list[MethodMention] = []
    cue_of_survey = lower.find("surve", start, end) >= 0 or lower.find("poll", start, end) >= 0
    last: tuple[int, bool] | None = None  # end of the sample before, and whether it was a part of another
    spot = whole = 0  # where the place of the sample before ends, and which of the mentions it is
    for n, a, b in _numbers(lower, start, end):
        bracketed = lower[a - 1] == "(" and lower[b : b + 1] == ")"
        who = people(text, lower, b + bracketed, end)
        lead = _LEAD.search(lower, max(start, a - 130), a)
        passive = _ASKED_OF.match(lower, b, end) if cue and (who is None or who.kind == "others") else None
        if passive is not None:
            a_head = passive.end("who") - len(passive["who"].rsplit(" ", 1)[-1])
            who = describe(text, lower, passive.start("who"), a_head, passive.end("who"), end, "others")
        elif (
            who is None
            and lead
            and (
                (lead["survey"] and (cue_of_survey or "sampl" not in lead["survey"]))
                or (near and lead["anybody"] and _ANSWERS_FROM.search(lead.group()))
            )
        ):
            who = anybody(text, lower, b, end)
        listed = last is not None and _ALSO.match(lower, last[0], a) is not None
        answered = near and who is None and _ANSWERED.match(lower, b, end) is not None
        answered = answered or (near and _ANSWERS_FROM.search(lower, max(start, a - 40), a) is not None)
        those = (
            _THOSE_WHO.match(lower, b, end) if who is None and last and _INCLUDING.search(lower, last[0], a) else None
        )
        where = _in_place(text, b, end) if who is None and spot and _AND.fullmatch(text, spot, a) else None
        if where is not None and out:
            out.append(replace(out[whole], start=a, end=b, value=n, place=where.name, bound="exact"))
            spot, last = where.end, (where.end, False)
            continue
        spot = who.place.end if who and who.place else 0
        mine = None
        if who is None and lead and (lead["survey"] or (near and lead["anybody"])):
            mine = (_OF_ITS.match(lower, b, end) if lead["survey"] else None) or _OF_THEM.match(lower, b, end)
        if (
            not answered
            and those is None
            and mine is None
            and passive is None
            and not _counted(lower, n, b, end, who, lead, cue, near, listed)
        ):
            continue
        if out and last and answered and _before(out, n):
            del out[whole:]  # "called 2,392 people, of whom 1,250 answered"
            last = None
        sub = last is not None and (bool(_PART.search(lower, last[0], a)) or (last[1] and listed))
        sub = sub or (last is not None and _before(out, n) and _WITH_SOME.search(lower, last[0], a) is not None)
        sub = sub or (
            who is not None
            and lower[who.head : who.end] == "respondents"
            and bool(_SOME_OF_THEM.match(lower, who.end, end))
        )
        if who is not None and _SAY_SO.match(lower, who.end, end):
            continue  # "317 respondents say that they approve"
        footnote = _FOOTNOTE.search(lower, max(start, a - 24), a)
        sub = sub or footnote is not None
        bound = "about" if lead and lead["about"] else "at least" if lead and lead["over"] else "exact"
        place = who.place.name if who and who.place else None
        group, named = (who.group, who.population) if who else (those["group"] if those else None, None)
        if those and (voters := _VOTERS.search(those["group"])) is not None:
            group, named = None, f"{voters['how']} voters"  # "901 adults, including 422 who were likely to vote"
        if footnote and who:
            group = group or lower[who.start : who.end].strip()
        whole = len(out)
        out.append(MethodMention("sample", a, b, n, group, named, place, sub, bound))
        if who:
            out += population(who, named, "sample", sub)
        last = (who.end if who else b, sub)
    return _parts(out)


def _before(found: list[MethodMention], n: int) -> bool:
    """Whether the sample before counts more than ``n``."""
    before = next((m.value for m in reversed(found) if m.kind == "sample"), None)
    return isinstance(before, int) and before > n


def _in_place(text: str, at: int, end: int) -> PlaceMention | None:
    """The place that a bare number is of: "976 voters in Wisconsin, 708 in Michigan"."""
    if not text.startswith(" in ", at):
        return None
    found = places(text, at + 4, min(end, at + 40))
    return found[0] if found and found[0].start == at + 4 else None


_IN_WORDS = re.compile(r"\b(?:hundred|thousand)\s(?:and\s)?(?:[a-z-]+\s)?\(\Z")


def _numbers(lower: str, start: int, end: int) -> list[tuple[int, int, int]]:
    """The whole numbers from 20 up that may count people, with their spans."""
    out: list[tuple[int, int, int]] = []
    for m in _NUMBER.finditer(lower, start, end):
        a = m.start()
        before = lower[a - 1] if a > start else " "
        if before.isalnum() or before in ".$\u00a3\u20ac/#_" or (before in ",-" and lower[a - 2 : a - 1].isdigit()):
            continue
        n = int("".join(c for c in m["n"] if c.isdigit()))
        if before == "(" and lower[m.end() : m.end() + 2] == ") " and _IN_WORDS.search(lower, max(start, a - 30), a):
            out.append((n, a, m.end()))  # "three hundred thirty-three (333) voters"
            continue
        if n >= 20 and not (n <= 31 and _OF_MONTH.search(lower, max(start, a - 24), a)):
            out.append((n, a, m.end()))
    if lower.find("thousand", start, end) >= 0 or lower.find("hundred", start, end) >= 0:
        for m in _ROUND.finditer(lower, start, end):
            out.append((_WORDS[m["w"]] * (1000 if m["t"] == "thousand" else 100), *m.span()))
        out.sort(key=lambda x: x[1])
    return out


def _parts(found: list[MethodMention]) -> list[MethodMention]:
    """Marks the groups counted beside a larger sample of a whole population as parts of it."""
    if len(found) < 2:
        return found
    whole = max(
        (m.value for m in found if m.kind == "sample" and m.population and not m.sub and isinstance(m.value, int)),
        default=0,
    )
    return [
        replace(m, sub=True)
        if m.kind == "sample" and m.population is None and m.group and isinstance(m.value, int) and m.value < whole
        else m
        for m in found
    ]


def _counted(
    lower: str, n: int, b: int, end: int,
    who: People | None, lead: re.Match[str] | None, cue: bool, near: bool, listed: bool,
) -> bool:  # fmt: skip
    """Whether a number that ends at ``b`` counts the people of a sample."""
    if _N_PERSON.match(lower, b, end):
        return True
    yearlike = 1900 <= n < 2060 and lower[b - 4] not in ", "
    if yearlike and (who is None or who.kind == "voters" or lead is None or not (lead["survey"] or lead["anybody"])):
        return False  # "2012 voters", "a sample from 2016"
    if who is None and near and _ASKED_THEN.match(lower, b, end):
        return True
    if who is None:
        return lead is not None and bool(_BARE_LEAD.search(lead.group())) and bool(_BARE_NEXT.match(lower, b, end))
    if lead is not None and lead["between"]:
        return False
    electorate = who.kind in ("adults", "voters", "caucus") and n >= 100
    if lead is not None and (
        lead["survey"] or (cue and n >= 300 and not listed and _INCLUDED.match(lower, lead.start() - 4))
    ):
        return True
    if lead is not None and lead["anybody"]:
        return near or electorate or (n >= 300 and bool(_DAYS_SOON.search(lower, who.end, min(end, who.end + 60))))
    passive = _PASSIVE.match(lower, who.end, end)
    if passive and (near or (passive["sure"] is not None and (electorate or _OF_THE.search(lower, max(0, b - 40), b)))):
        return True
    if electorate and n >= 300 and who.population != "voters" and _THEN_DAYS.match(lower, who.end, end):
        return True
    if not near:
        return False
    if lower[who.head : who.end] in lexicon().strong:
        return True
    if not cue:  # "among the 629 likely voters", some sentences after the poll was named
        return electorate and lead is not None and who.population not in ("adults", "voters")
    return listed or (electorate and (lead is not None or who.population != "voters"))
