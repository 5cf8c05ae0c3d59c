"""Lists of polls: lines that open with a pollster's name, each an entry with its own dates, sample and figures.

"Acme / Dec. 11-15 / 1,390 RV / 45 / 51", "* Acme, 748 likely voters, Nov. 3-6: Lee 50%", "Acme. Lee has 50 percent …"
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from polls.document import Document
from polls.language import dates
from polls.language.calendars import MONTH_STEMS
from polls.language.dates import DateMention
from polls.language.segment import Sentence
from polls.lexicon.registry import NameMention
from polls.rules import methods
from polls.rules.methods_types import MethodMention

_BULLET = re.compile(r"[\s*\u2022\u2013\u2014-]{0,6}(?:\d{1,2}[.)]\s{1,3})?(?:The\s)?\Z")
_MONTH = rf"(?:{MONTH_STEMS.title()})"
# What stands after the name, where the name is a heading and no subject of a sentence.
_AFTER = re.compile(
    rf"(?:\s(?:[Pp]oll|[Ss]urvey))?(?:\sfor\s(?:[Tt]he\s)?[A-Z][\w']*(?:\s[A-Z][\w']*){{0,2}})?(?:\s?[:|\t]|\s/\s|\.\s|\s?\((?:for\s|with\s|[\d,]{{2,}}|{_MONTH}|n\s?=)"
    rf"|,\s(?:[\d,]{{3,}}\s|\d{{1,2}}/\d|{_MONTH})|\s[\u2013\u2014-]\s(?:[A-Z][\w.']*\s){{1,3}}\d)"
)
# "(MoE 3; 5/4-8, 1,241 adults):", behind the names of a heading: nobody else's
_METHOD = re.compile(
    r"(?:\s(?:[Pp]oll|[Ss]urvey))?\s\((?=[^()\n]{0,80}(?:\d/\d|\bMoE\b|\d\s(?:adults|voters|LV|RV|A)\b|\bn\s?=))[^()\n]{4,120}\)\s?:"
)
# "748 likely voters", "1,390 RV", "n=1,005"
_COUNT = re.compile(
    r"(?<![\w.,$\u00a3\u20ac/-])(?:n ?= ?(?P<bare>\d{1,3},\d{3}|\d{3,5})(?![\d%])|(?P<n>\d{1,3},\d{3}|\d{3,5})\s"
    r"(?P<who>likely\s(?:\w+\s){0,2}?voters|registered\svoters|voters|adults|people|respondents|interviews|RVs?\b|LVs?\b|A\b))"
)
_POPULATIONS = {
    "rv": "registered voters",
    "rvs": "registered voters",
    "lv": "likely voters",
    "lvs": "likely voters",
    "a": "adults",
}
_KNOWN = ("likely voters", "registered voters", "voters", "adults")

_YEAR_ALONE = re.compile(r"\s?(?P<year>(?:19|20)\d\d):?\s?")
_ITEM = re.compile(r"[\s]{0,4}[*\u2022\u2013\u2014-]\s")
_HEAD = re.compile(r"[^.!?:;%\n]{3,60}:?")
# "2010 - Obama 45% approval", a row of a table by years
_YEAR_ROW = re.compile(r"[\s*\u2022-]{0,4}(?P<year>(?:19|20)\d\d)\s?(?=[:\u2013\u2014-]\s)")


def opening(text: str, groups: Sequence[Sequence[NameMention]]) -> set[int]:
    """Starts of the names that open an entry: a pollster's anywhere, a paper's or a station's in a list of two."""
    sure: set[int] = set()
    others: list[int] = []
    for group in groups:
        start, end = group[0].start, group[-1].end
        line = text.rfind("\n", 0, start) + 1
        if start - line > 12 or not _BULLET.fullmatch(text, line, start):
            continue
        if _METHOD.match(text, end):
            sure.add(start)
            continue
        if not _AFTER.match(text, end):
            continue
        stop = text.find("\n", end)
        if not any(c.isdigit() for c in text[end : stop if stop >= 0 else len(text)]):
            continue
        if any(n.kind in ("pollster", "aggregator") and not n.ambiguous for n in group):
            sure.add(start)
        else:
            others.append(start)
    if len(sure) + len(others) > 1:
        sure.update(others)
    return sure


def read(
    text: str, lower: str, sentence: Sentence, published: dt.date | None, told: Sequence[MethodMention] | None = None
) -> list[MethodMention]:
    """The facts that a sentence of an entry states, which need no word of a survey beside them."""
    out = list(methods.read(text, lower, sentence, published) if told is None else told)
    if not any(m.kind == "sample" for m in out):
        for c in _COUNT.finditer(text, sentence.start, sentence.end):
            count = c["n"] or c["bare"]
            who = (c["who"] or "").lower()
            population = _POPULATIONS.get(who, who if who in _KNOWN or who.startswith("likely") else None)
            start = c.start("n") if c["n"] else c.start("bare")
            out.append(
                MethodMention("sample", start, start + len(count), int(count.replace(",", "")), population=population)
            )
    return [replace(m, kind="field dates", tie="fieldwork") if _days(m) else m for m in out]


def rows(document: Document, sentences: Sequence[Sentence], wanted: Collection[int]) -> dict[int, DateMention]:
    """The lines that open with the time of a round ("Nov. 5-12, 2025: approve 43%"), by sentence; none if only one.

    ``wanted`` are the sentences that hold figures.
    """
    text = document.folded
    out: dict[int, DateMention] = {}
    for index in wanted:
        start = sentences[index].start
        colon = text.find(":", start, start + 44)
        year = _YEAR_ROW.match(text, start)
        if year and (not start or text[start - 1] == "\n"):
            out[index] = _all_year(year)
            continue
        if colon < 0 or (start and text[start - 1] != "\n"):
            continue
        head = text[start:colon].strip(" *\u2022\u2013-")
        found = dates.find(text, start, colon, document.published) if any(c.isdigit() for c in head) else []
        if len(found) == 1 and found[0].last is not None and found[0].end - found[0].start >= len(head) - 1:
            out[index] = found[0]
    return out if len({d.last for d in out.values()}) > 1 else {}


def headed(document: Document, sentences: Sequence[Sentence], wanted: Collection[int]) -> dict[int, DateMention]:
    """The lines of lists under a heading that names a time ("Roe (June 2014)"), by sentence.

    ``wanted`` are the sentences that hold figures.
    """
    text = document.folded
    out: dict[int, DateMention] = {}
    for index in sorted(wanted):
        if not _ITEM.match(text, sentences[index].start):
            continue
        k = index - 1
        if k in out:
            out[index] = out[k]
            continue
        while k >= 0 and k not in wanted and _ITEM.match(text, sentences[k].start):
            k -= 1
        head = sentences[k] if k >= 0 and k not in wanted else None
        if head is None or not _HEAD.fullmatch(text, head.start, head.end):
            continue
        if year := _YEAR_ALONE.fullmatch(text, head.start, head.end):
            out[index] = _all_year(year)
            continue
        found = dates.find(text, head.start, head.end, document.published)
        if len(found) == 1 and found[0].last is not None:
            out[index] = found[0]
    return out


def _all_year(m: re.Match[str]) -> DateMention:
    """The year that a match names."""
    year = int(m["year"])
    return DateMention(*m.span("year"), dt.date(year, 1, 1), dt.date(year, 12, 31), "year")


def _days(m: MethodMention) -> bool:
    """Whether a date is one of several days, as field dates are."""
    first, last = getattr(m.value, "first", None), getattr(m.value, "last", None)
    return m.kind == "date" and first is not None and first != last and getattr(m.value, "precision", "") == "day"
