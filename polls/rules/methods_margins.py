"""Margins of error, credibility intervals and confidence levels."""

from __future__ import annotations

import re

from polls.language.numbers import UNITS
from polls.language.quick import quick
from polls.rules.methods_people import people_of_a_part
from polls.rules.methods_types import MethodMention

_WORDS = {w: float(i) for w, i in UNITS.items()}
_NUM = (
    r"(?:\d{1,2}(?:\.\d{1,2})?|\.\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r"(?:\sand\sa\shalf)?(?![\d,]|\.\d)"
)
_UNIT = (
    r"(?:[\s-]?(?:percentage[\s-]points?|percent(?:age)?(?:[\s-]points?)?|per[\s-]cents?(?:[\s-]points?)?|points?|pts?\b"
    r"|%(?:[\s-]points?)?|pp\b))"
)
_PM = r"(?:plus[\s-](?:or|and|/)[\s-]minus|plus/minus|\+\s?/?\s?-|\+/\u2013|\u00b1)"
_ABOUT = r"(?:about|approximately|roughly|around|some|nearly|almost|up to|at most|a maximum of|no more than|less than|just|(?:slightly|a\slittle)\s(?:larger|more|less|higher|greater|over|under)(?:\sthan)?)"
_NAME = (
    r"(?:margins?[\s-](?:of|for)[\s-](?:sampling[\s-]|statistical\s)?error|error[\s-]margins?"
    r"|margin of (?:uncertainty|accuracy)|(?:sampling|statistical)[\s-](?:margin\sof\s)?error(?:[\s-]margin)?"
    r"|(?:estimated|sampling|statistical)?\s?error\srate|credibility\sinterval|confidence\sinterval|\bmoe\b)"
)
_IS = r"(?:\b(?:of|is|was|are|were|at|be|being|to|by|stands at|exceed(?:s|ed)?:?)|[:=(,])"
# "plus or minus 3 percentage points", "+/- 3.1"
_PLUS_MINUS = re.compile(rf"{_PM}\s?(?:{_ABOUT}\s)?(?P<n>{_NUM}{_UNIT}?)(?!-?[a-z])")
# "margin of error of roughly two points", "margin of error for Hancock is 2%"
_NAMED = quick(
    rf"{_NAME}(?P<gap>(?:(?!\b(?:where|led|leads|lead|while|but|exception|trails?|ahead|percent)\b)[^;\n]){{0,110}}?)"
    rf"{_IS}\s?(?:{_ABOUT}\s){{0,2}}(?P<n>{_NUM}{_UNIT})"
)
# "margin of error: 3.1", "a margin of error of 4"
_NAMED_BARE = quick(
    rf"{_NAME}(?:\s(?:of|is|was|at)|:|=)?\s(?:{_ABOUT}\s)?(?P<n>{_NUM})(?=[\s.,;)]|\Z)"
    r"(?!\s?(?:percent|in\s|of\s|(?:to|or)\s\d))"
)
# "a 3.1% margin of error", "its 5.3 percentage point error margin"
_BEFORE = re.compile(
    rf"(?P<n>{_NUM}{_UNIT})(?:\s(?:and|or)\s{_NUM}{_UNIT})?\s(?:(?:overall|statistical|sampling|maximum|potential)\s)?{_NAME}"
)
# "The Acme poll's margin was 4 points", where another's margin of error has just been told
_ITS_MARGIN = re.compile(
    rf"\b(?:poll|survey|sample)'s\s(?:own\s)?margin\s(?:is|was)\s(?:{_PM}\s?)?(?:{_ABOUT}\s)?(?P<n>{_NUM}{_UNIT})"
)
# "the results may differ by no more than three points in either direction", "can be off by 3 points either way"
_DIFFER = re.compile(
    rf"\b(?:differ|vary|off|wrong|deviate|varies|differs|fluctuate|swing)\s(?:from\s[^,;.%\d]{{3,60}}?\s)?(?:by\s)?"
    rf"(?:(?:{_PM}|{_ABOUT}|no\smore\sthan|as\s(?:much|many)\sas|at\smost|a\smaximum\sof)\s){{0,2}}(?P<n>{_NUM}{_UNIT})"
    r"(?=\s(?:either\sway|in\s(?:either|any|both)\sdirections?|up\sor\sdown|above\sor\sbelow|or\sless|from\s(?:what|the\s(?:result|answer|view)|those)))"
)
_ACCURATE = re.compile(rf"accurate\s(?:to\s)?(?:within|to)\s(?:{_PM}\s?)?(?:{_ABOUT}\s)?(?P<n>{_NUM}{_UNIT})")
# After a margin: ", 6 points for the answers of drivers and 7 points for …", "6.2 for drivers"
_MORE = re.compile(
    rf"(?:,|;|\sand|\sor)\s(?:(?:and|or|it|is|was|rises|by|to|with|a|an|at|about|{_PM})\s?){{0,4}}"
    rf"(?:(?P<n>{_NUM}{_UNIT})(?=\s(?:each\s)?(?:for|among|in|on|with|when)\b)"
    r"|(?P<d>\d\.\d)(?=\s(?:each\s)?(?:for|among|in)\b))"
)
# After a margin: "; for the subgroup it is 4.8 points", "for the subgroup, 4.8"
_GROUP_FIRST = re.compile(
    r"(?:,|;|\band)\s(?:for|among)\s(?:the\s)?(?P<who>[^,;.%]{3,50}?)"
    rf"(?:,|:|,?\s(?:it|the margin)?(?:\s?(?:is|was|rises to)|'s))\s(?:{_PM}\s?|about\s)?"
    rf"(?P<n>\d\.\d{_UNIT}?|{_NUM}\s?(?:percentage\s)?points?|{_NUM}(?=[.;)]|\Z))(?=[.,;)]|\Z|\sand\b)"
)
# Whose margin it is: "for the full sample", "each for those who drive and those who cycle"
_FOR = re.compile(
    r"\s?,?\s(?:each\s|either way\s|in either direction\s|(?:at|with) (?:the|a) \d\d per ?cent (?:level of )?"
    r"confidence(?: level)?\s)?"
    r"(?:for|among|in|on|with)\s(?:(?:the|its|all|results|questions|responses|respondents|figures|those|data|samples?"
    r"|based on|from|of|asked|involving|both)\s){0,4}"
    r"(?P<who>[^,;.()]{3,70}?)(?=,|;|\.|\)|\sand\s(?:plus|\+|\d|an?\s)|\sis\s|\swas\s|\Z)"
)
_OF = re.compile(
    r"\s(?:for|among|in|with|on)\s(?:(?:the|all|its|results|answers|responses|among|from|questions\sasked\sof)\s){0,4}"
    r"(?P<who>[^,;()]{3,100}?)\s?(?:is|was|are|were|of)?\s?\Z"
)
_WHOLE = re.compile(
    r"\b(?:full|entire|whole|total|overall|all|everyone|each|combined|adults|general|complete)\b"
    r"|\A(?:sample|survey|poll|results?|respondents|voters|registered voters|likely voters)\Z"
)
_LEVEL = quick(
    r"(?<![\d.-])(?P<a>\d\d(?:\.\d)?)[\s-]?(?:%|percent|per\s?cent)[\s-]?(?:(?:degree|level)\s(?:of\s)?)?"
    r"(?:statistical\s)?(?:confidence|certainty|credibility|probability|sure|certain|likely)\b"
    r"|confidence\s(?:level|interval)\s?(?:of|is|was|at|:)?\s(?:about\s)?(?P<b>\d\d(?:\.\d)?)\s?(?:%|percent|per\s?cent)"
    r"|(?P<x>\d\d|nineteen|nine)\s(?:times|cases)\s(?:out\sof|in)\s(?:every\s)?(?P<y>20|twenty|100|10|ten)\b"
    r"|(?:at|with)\sthe\s(?P<c>9\d)[\s-]?(?:%|percent|per\s?cent)\slevel"
)
_TIMES = {"nineteen": 19.0, "nine": 9.0, "twenty": 20.0, "ten": 10.0}
_LEVELS = (0.68, 0.8, 0.9, 0.95, 0.99)  # those in use; any other share of sureness is rhetoric
_PM_IN = re.compile(_PM)
_CONTEXT = re.compile(r"error|margin|sampl|interval|accura|poll|survey|respondents|voters|adults|points?\b")


def margins(lower: str, start: int, end: int, near: bool) -> list[MethodMention]:
    """The margins of error and confidence levels stated in a sentence (lower case), in order.

    ``near`` says that a survey is spoken of in the sentence or shortly before it.
    """
    s = lower[start:end]
    out: list[MethodMention] = []
    if (
        "error" in s
        or "plus" in s
        or "+" in s
        or "\u00b1" in s
        or "credib" in s
        or "accurate" in s
        or "moe" in s
        or " direction" in s
        or "either way" in s
        or "'s margin" in s
    ):
        out = _margins(lower, s, start, end, near)
    if "confiden" in s or "times" in s or "level" in s or "cases" in s or "certain" in s:
        for m in _LEVEL.finditer(lower, start, end):
            share = m["a"] or m["b"] or m["c"]
            level = round(float(share) / 100 if share else _times(m["x"]) / _times(m["y"]), 4)
            if level in _LEVELS and (near or out):
                out.append(MethodMention("confidence", m.start(), m.end(), level))
    return out


def _margins(lower: str, s: str, start: int, end: int, near: bool) -> list[MethodMention]:
    found: dict[int, re.Match[str]] = {}
    if "error" in s or "credib" in s or "confidence" in s or "moe" in s or "margin" in s:
        for pattern in (_BEFORE, _NAMED, _NAMED_BARE):
            for m in pattern.finditer(lower, start, end):
                if pattern is not _NAMED or not _spans_another(m["gap"]):
                    found.setdefault(m.start("n"), m)
    if ("plus" in s or "+" in s or "\u00b1" in s or "accurate" in s or "direction" in s or "either way" in s) and (
        near or _CONTEXT.search(s)
    ):
        for pattern in (_PLUS_MINUS, _ACCURATE, *((_DIFFER,) if near else ())):
            for m in pattern.finditer(lower, start, end):
                found[m.start("n")] = m
    if "'s margin" in s and _NAME_AT_END.search(lower, max(0, start - _JUST_TOLD), start):
        for m in _ITS_MARGIN.finditer(lower, start, end):
            found.setdefault(m.start("n"), m)
    for m in list(found.values()):
        _add_more(lower, found, m.end(), end)
    out: list[MethodMention] = []
    last = -1
    for a in sorted(found):
        m = found[a]
        name = "d" if m.re is _MORE and m["d"] else "n"
        value = _value(m[name])
        if a >= last and value is not None and 0 < value <= 15:
            out.append(_margin(lower, start, end, m, name, value, bool(out)))
            last = m.end(name)
    return out


def _spans_another(gap: str) -> bool:
    """Whether a margin's words before its number hold another number's sign, or the start of a range."""
    return bool(_PM_IN.search(gap)) or "between" in gap[-12:] or "from" in gap[-6:] or gap.rstrip()[-1:].isdigit()


def _add_more(lower: str, spans: dict[int, re.Match[str]], at: int, end: int) -> None:
    """Adds the margins of groups that follow a margin."""
    for _ in range(6):
        more = _MORE.search(lower, at, min(end, at + 130)) or _GROUP_FIRST.search(lower, at, min(end, at + 90))
        if more is None:
            return
        a = more.start("d") if more.re is _MORE and more["d"] else more.start("n")
        if a in spans:
            return
        spans[a] = more
        at = more.end()


_ABOUT_END = re.compile(rf"{_ABOUT}\s\Z")
_SUBGROUP = re.compile(r"sub-?(?:group|sample)")


def _margin(lower: str, start: int, end: int, m: re.Match[str], name: str, value: float, later: bool) -> MethodMention:
    a, b = m.span(name)
    group = None
    f = _FOR.match(lower, b, end)
    if m.re is _GROUP_FIRST:
        group = m["who"].strip()
    elif f:
        group = f["who"].strip()
    elif m.re is _NAMED or m.re is _PLUS_MINUS:
        since = max(start, a - 150)
        gap = m["gap"] if m.re is _NAMED else lower[since : m.start()]
        named = _NAME_AT_END.search(gap) if m.re is _PLUS_MINUS else None
        g = _OF.search(gap[named.end() :] if named else gap)
        at = m.start() if m.re is _NAMED else since + named.start() if named else a
        told = _RESULTS_FOR.search(lower, max(start, at - 110), at) if g is None else None
        whose = _WHOSE.search(lower, max(start, at - 90), at) if g is None else None
        if whose is not None and whose["who"] in people_of_a_part():
            group = whose["who"]  # "the Republican sample of 410 has", "410 Republicans, whose answers have"
        elif told is not None and _is_told_apart(told["who"]):
            group = " ".join(
                told["who"].split("\u2014")[0].split()
            )  # "Results for the 410 Democrats have a margin of error of 5 points"
        elif g is None and (of := _SAMPLE_OF.search(lower, max(start, at - 70), at)) is not None:
            group = f"{of['how']} voters"  # "The registered voter sample has a margin of error of 4 points"
        if g and (m.re is _NAMED or named):
            group = g["who"].strip()
    whole = group is None or bool(_WHOLE.search(group))
    before = lower[max(start, a - 40) : a]
    bound = "about" if _ABOUT_END.search(before) else "exact"
    sub = (later and not whole) or bool(group and _SUBGROUP.search(group)) or "for the subgroup" in before
    sub = sub or (group is not None and group[0].isdigit())  # "5.5 points for the 316 Democrats"
    return MethodMention("margin", a, b, value, group=group, sub=sub, bound=bound)


_SAMPLE_OF = re.compile(
    r"\b(?P<how>registered|likely)[\s-]voters?\s(?:sub-?)?samples?\s(?:has|have|had|carries|carried)\s(?:an?\s)?\Z"
)


_WHOSE = re.compile(
    r"\b(?P<who>[a-z]+)(?:\s(?:sub-?)?samples?(?:\sof\s[\d,]+)?|,?\swhose\s(?:answers|responses|views|results))"
    r"\s(?:has|have|had|carries|carry|carried)\s(?:an?\s)?\Z"
)


def _is_told_apart(who: str) -> bool:
    """Whether results for these people are told beside those for all: of a party, a sex, a race, or of likely voters."""
    return who.startswith(("likely voters", "registered voters")) or not people_of_a_part().isdisjoint(who.split())


_RESULTS_FOR = re.compile(
    r"\b(?:results?|findings|figures|answers|responses|data|numbers|those)\s(?:for|among|from|of)\s(?:the\s)?"
    r"(?P<who>[^,;.()%]{3,60}?)\s(?:alone\s|only\s)?(?:have|has|had|carry|carries|carried)\s(?:an?\s|the\s)?(?:larger\s|higher\s|slightly\s)*\Z"
)
_NAME_AT_END = re.compile(_NAME)
_JUST_TOLD = 200  # characters back


_NUMBER = re.compile(r"\d{1,2}(?:\.\d+)?|\.\d|[a-z]+")


def _value(words: str) -> float | None:
    m = _NUMBER.match(words)
    if m is None:
        return None
    n = _WORDS.get(m.group()) if m.group()[0].isalpha() else float(m.group())
    return n + 0.5 if n is not None and "half" in words else n


def _times(word: str) -> float:
    return _TIMES.get(word) or (9.5 if word == "nine-and-a-half" else float(word))
