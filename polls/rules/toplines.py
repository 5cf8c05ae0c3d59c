"""Tables of toplines and crosstabs: a claim for every cell, answer and group from the heads of its column and row."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace

from polls.document import Document
from polls.language.calendars import MONTH_STEMS, MONTHS
from polls.language.names import Names, is_place, us_states
from polls.language.numbers import Figure
from polls.language.segment import Sentence
from polls.rules import answer_lists, chains, layout, past_brackets
from polls.rules.claim import Claim
from polls.rules.foreign import ECONOMY
from polls.rules.headings import Head, Reader, phrases, sides
from polls.rules.layout import Cell, Row, Table
from polls.rules.methods_places import places
from polls.rules.view import clip

_NO_SURVEY = re.compile(
    r"\b(?:seats|precincts?|delegates?|turnout|votes (?:cast|counted)|vote count|election results?|"
    r"official results?|standings|gdp|unemployment|inflation|"
    r"cases|deaths|wins|losses|goals|points per|rebounds|medals?|prices?|revenue|donors|met threshold|raised)\b"
)


def tables(
    document: Document, found: list[Sentence], names: Names, prior: float
) -> tuple[list[Claim], list[tuple[int, int]]]:
    """The claims of a document's tables and the spans they stand in, which sentences are not read for.

    ``prior`` is the document's :func:`polls.rules.survey_talk.prior`; without a survey in sight a table gives nothing.
    """
    if prior <= 0:
        return [], []
    claims = _slashed(document) if _CHAIN.search(document.lower) else []
    if not claims and not layout.hinted(document.lower) and not chains.hinted(document.lower):
        return [], []
    reader = Reader(document, names)
    raw = document.text if document.folded and len(document.text) == len(document.folded) else document.folded
    made: list[Table] = []
    for more in (
        past_brackets.pairs(document.folded),
        layout.lined(document.folded, raw),
        layout.loose(document.folded, reader.segments),
        answer_lists.lists(document.folded),
        chains.chained(document.folded),
    ):
        taken = sorted((t.start, t.end) for t in made)
        made += [t for t in more if not _within(t.start, t.end, taken)]
    starts = [s.start for s in found]
    covered = [(c.start, c.end) for c in claims]
    for t in sorted(made, key=lambda t: t.start):
        got = _claims(reader, t, prior)
        if got or got is None:
            covered.append((t.start, t.end))
            claims += got or []
    covered.sort()
    for c in claims:
        c.sentence = max(0, bisect_right(starts, c.start) - 1)
    return claims, covered


# They begin at their first slash, so that the search runs at the speed of finding one letter.
_CHAIN = re.compile(r"/\d{1,2}%?/\d")
_SLASHED = re.compile(r"/[a-z]{1,14}(?:/[a-z]{1,14}){1,3}(?![\w/])")
_SLASHED_NUMBERS = re.compile(r"/\d{1,2}%?(?:/\d{1,2}%?){1,3}(?![\w/%])")
_FIRST = re.compile(r"(?<![\w/.,$])(?:[a-z]{1,14}|\d{1,2}%?)\Z")


_SHARE = re.compile(r"\d+%?")


def _slashed(document: Document) -> list[Claim]:
    """ "a D/R/I of 44/43/13": the numbers in the order of the heads, also where later ones leave the heads out."""
    low = document.lower
    heads: list[str] = []
    out: list[Claim] = []
    marks = sorted([*_SLASHED.finditer(low), *_SLASHED_NUMBERS.finditer(low)], key=lambda m: m.start())
    last = -9999
    for m in marks:
        first = _FIRST.search(low, max(0, m.start() - 16), m.start())
        if first is None:
            continue
        whole = low[first.start() : m.end()]
        if m.re is _SLASHED:
            found = [phrases().get(p) for p in whole.split("/")]
            if all(f is not None and f.kind in ("group", "answer") for f in found):
                heads = [_PARTY_ID.get(f.value, f.value) for f in found if f is not None]
                last = m.end()
            continue
        cells = [(p.start() + first.start(), p.end() + first.start()) for p in _SHARE.finditer(whole)]
        values = [float(low[a:b].rstrip("%")) for a, b in cells]
        if len(values) != len(heads) or m.start() - last > 600 or not 60 <= sum(values) <= 105:
            continue
        last = m.end()
        out += [
            Claim(a, b, x, "share", 0, "topline.slashed", h, subgroup="all", grain=1.0)
            for (a, b), x, h in zip(cells, values, heads, strict=True)
        ]
    return out


_PARTY_ID = {"democrats": "Democrats", "republicans": "Republicans", "independents": "Independents"}


def outside(numbers: list[Figure], spans: list[tuple[int, int]]) -> list[Figure]:
    """The numbers of a sentence that stand in no table."""
    return [f for f in numbers if not _within(f.start, f.end, spans)]


def _within(start: int, end: int, spans: list[tuple[int, int]]) -> bool:
    """Whether a span touches one of the spans, which are in order and apart from each other."""
    i = bisect_left(spans, (end, end))
    return i > 0 and spans[i - 1][1] > start


def _claims(reader: Reader, t: Table, prior: float) -> list[Claim] | None:
    """The claims of a table: none where nothing says what it holds, ``None`` where it holds no survey."""
    low = reader.lower
    above, base_group = low[t.title[0] : t.title[1]], None
    heads = [reader.head(a, b) for a, b in t.heads]
    plain = all(h == Head("text", "") for h in heads)  # "Response | Percent"
    alone = plain and len(t.rows[0].cells) == 2  # a list: one number to a row
    if alone:
        above, base_group = _above(reader, t)
    if _NO_SURVEY.search(above.rsplit("\n", 1)[-1][-160:]) or any(
        _NO_SURVEY.search(low[a:b]) or low[a:b].strip() == "votes" for a, b in t.heads
    ):
        return None if not t.loose else []
    rows = [reader.head(*r.label) for r in t.rows]
    width = len(t.rows[0].cells)
    if not heads:
        heads = [Head("text", "")] * width
    heads = _contest(heads, t, above)
    read = (c for c in range(1, min(width, len(heads))) if heads[c].kind != "skip")
    numeric = [c for c in read if sum(_value(r, c) is not None for r in t.rows) * 2 > len(t.rows)]
    if not numeric or (len(numeric) > 1 and not any(heads[c].value for c in numeric)):
        return []
    rows = _row_contest(_places(reader, t, rows), [heads[c] for c in numeric])
    known = sum(heads[c].kind in ("answer", "name", "group", "margin", "date") for c in numeric) + sum(
        r.kind in ("answer", "name", "group") for r in rows
    )
    if alone:
        if _COMPOSITION.search(above) and any(r.kind == "group" for r in rows):
            return None  # who was asked, not what was said
        if not any(_asked(line) for line in above.split("\n")) and all(r.kind == "group" for r in rows):
            return []  # "18-34: 47%": what they say stands before, where sentences find it
        if not _is_list(t, rows, above, prior):
            return []
    elif not known or (
        all(h.kind == "text" for h in (heads[c] for c in numeric))
        and not all(60 <= _total(r, numeric) <= 104 for r in t.rows)
    ):
        return []
    if (
        t.loose
        and all(heads[c].kind == "name" for c in numeric)
        and not all(30 <= _total(r, numeric) <= 104 for r in t.rows)
    ):
        return []
    if sum(r.kind == "name" for r in rows) * 2 > len(
        rows
    ):  # "Most Liked Mayor Jane Doe 31": a subheading before the first name
        rows = [reader.last_name(*t.rows[q].label) or r if r.kind == "text" else r for q, r in enumerate(rows)]
    asked = (
        _asked(above.rsplit("\n", 1)[-1])
        or _asked(above)
        or next((v for a, b in reversed(t.heads[:1]) if (v := _asked(low[a:b]))), None)
    )
    out: list[Claim] = []
    newest = (
        _newest([h.value for h in (heads[c] for c in numeric)])
        if all(heads[c].kind == "date" for c in numeric) and len(numeric) > 1
        else None
    )
    newest_row = _newest([r.value for r in rows]) if len(rows) > 1 and all(r.kind == "date" for r in rows) else None
    for q, r in enumerate(t.rows):
        base = reader.base(*r.label, t.end) if rows[q].kind != "group" else None
        for c in numeric:
            x = r.cells[c] if c < len(r.cells) else None
            if x is None or x.value is None:
                continue
            made = _cell(heads[c], rows[q], x, asked, [heads[p] for p in numeric])
            if made is None:
                continue
            if made.subgroup == "all" and (named := base or base_group):
                made.subgroup = named
            if (newest is not None and heads[c].value != newest) or (
                newest_row is not None and rows[q].value != newest_row
            ):
                made.wave_hint = "previous"
            out.append(made)
            if r.change is not None and r.change.value is not None:
                moved = replace(made, start=r.change.start, end=r.change.end, value=r.change.value, kind="change")
                moved.answer = asked if made.kind == "margin" and asked in _NET else made.answer
                out.append(moved)
            out += [
                replace(made, start=was.start, end=was.end, value=was.value or 0.0, wave_hint="previous")
                for column, was in r.earlier
                if column == c
            ]
    return out


def _places(reader: Reader, t: Table, rows: list[Head]) -> list[Head]:
    """Rows that are countries or regions as groups, where most of them are: "Kenya | 61 | 39"."""
    if not any(r.kind == "text" and r.value for r in rows):
        return rows
    named: list[str | None] = []
    for row, head in zip(t.rows, rows, strict=True):
        a, b = row.label
        found = [p for p in places(reader.document.folded, a, b) if p.kind != "state" or p.country != "United States"]
        whole = len(found) == 1 and b - a - (found[0].end - found[0].start) < 5
        word = reader.lower[a:b].strip(" -*:")
        named.append(
            found[0].name.lower()
            if whole and head.kind == "text"
            else word
            if is_place(word) and word not in us_states()
            else None
        )
    if sum(n is not None for n in named) * 2 <= len(rows) or len(rows) < 2:
        return rows
    return [Head("group", n) if n is not None and r.kind == "text" else r for n, r in zip(named, rows, strict=True)]


def _contest(heads: list[Head], t: Table, above: str) -> list[Head]:
    """Democrats and Republicans as the sides of a vote, where they stand without independents or a total."""
    kinds = {h.value for h in heads if h.kind == "group"}
    if (
        {"democrats", "republicans"} <= kinds
        and not kinds & {"independents", "all", "men", "women"}
        and not _asked(above)
    ):
        columns = [c for c, h in enumerate(heads) if h.kind in ("group", "answer")]
        if all(60 <= _total(r, columns) <= 104 for r in t.rows):
            return [Head("name", _SIDES[h.value]) if h.value in _SIDES else h for h in heads]
    if any(h.kind == "name" for h in heads):
        two = ("democrats", "republicans", "independents")
        return [
            Head("name", side) if h.kind == "group" and h.value not in two and (side := _side(h)) else h for h in heads
        ]
    return heads


_SIDES = {
    "democrats": "Democrats",
    "republicans": "Republicans",
    "conservatives": "Conservatives",
    "liberals": "Liberals",
    "labour": "Labour",
    "liberal democrats": "Liberal Democrats",
    "independents": "Independents",
}


def _side(head: Head) -> str | None:
    """The party whose people a group is, as a side of a vote."""
    return _SIDES.get(head.value) or sides().get(head.value)


def _value(r: Row, c: int) -> float | None:
    """The number of a row's cell; ``None`` where it is empty or missing."""
    x = r.cells[c] if c < len(r.cells) else None
    return x.value if x is not None else None


def _total(r: Row, columns: list[int]) -> float:
    """What a row's cells come to."""
    return sum(abs(_value(r, c) or 0) for c in columns)


def _row_contest(rows: list[Head], heads: list[Head]) -> list[Head]:
    """Parties as rows: sides of a vote, unless the columns hold answers or names: then they are groups."""
    if any(h.kind in ("answer", "name") for h in heads):
        return rows
    groups = {r.value for r in rows if r.kind == "group"}
    abroad = all(_side(r) for r in rows if r.kind == "group") and bool(groups - _TWO_PARTY)
    if (
        abroad
        or any(r.kind == "name" for r in rows)
        or (groups == {"democrats", "republicans"} and any(r.kind == "answer" for r in rows))
    ):
        return [Head("name", side) if r.kind == "group" and (side := _side(r)) else r for r in rows]
    return rows


_TWO_PARTY = {"democrats", "republicans", "independents"}


_COMPOSITION = re.compile(
    r"\b(?:who (?:answered|responded|took part|was (?:asked|polled|surveyed))|sample (?:composition|profile|breakdown|demographics)|"
    r"demographics|composition|respondent profile|about the (?:sample|respondents)|weighted|unweighted)\b"
)
_UNDER = re.compile(
    r"\W*(?:(?:among|for|with|only|of) ){0,2}(?:the )?(?P<g>[^()\n]{2,40}?)\W*(?:\([^()\n]{1,40}\)\W*)?"
)


def _above(reader: Reader, t: Table) -> tuple[str, str | None]:
    """The words over a list of answers, and the group that its heading names: "Women", under a question of before."""
    low = reader.lower
    lines = [*(t.headings or (t.title,))]
    group = None
    while lines:
        a, b = lines[-1]
        m = _UNDER.fullmatch(low, a, b)
        head = reader.head(*m.span("g")) if m else None
        if head is None or head.kind != "group":
            break
        group = group or head.value
        lines.pop()
    return "\n".join(low[a:b] for a, b in lines[-2:]), group


# What puts a question: "?", "should be ...", "Q4." and a colon.
_PUT = re.compile(r"\?[\"')]{0,2}[^.?\n]{0,60}$|(?:\.\.\.?|\u2026|:)\W*$|(?:^|\n)q\d")


def _is_list(t: Table, rows: list[Head], above: str, prior: float) -> bool:
    """Whether a list of one number to a row gives the answers to a question, or what groups say of one thing."""
    if not all(r.value for r in rows):
        return False
    known = sum(r.kind in ("answer", "name", "group") for r in rows)
    if known * 2 >= len(rows):
        return True
    whole = sum(abs(_value(r, 1) or 0) for r in t.rows)
    put = _PUT.search(above) is not None
    if ECONOMY.pattern.search(above.rsplit("\n", 1)[-1]):
        return False
    return (
        (put and 50 <= whole <= 104)
        or (len(rows) > 2 and 94 <= whole <= 103)
        or (prior >= 2 and (85 <= whole <= 103 or (put and len(rows) > 2)))
    )


def _cell(head: Head, row: Head, x: Cell, asked: str | None, heads: list[Head]) -> Claim | None:
    """One cell's claim out of the heads of its column and row."""
    value = x.value
    assert value is not None
    group = row.value if row.kind == "group" else "all"
    kind, vs, bound = "share", None, "at most" if x.below else "exact"
    answer: str | None
    if x.name is not None or head.kind == "margin":
        sides = [h.value for h in heads if h.kind in ("answer", "name") and h.value != "undecided"]
        kind = "margin"
        if x.name is not None:
            answer = next((s for s in sides if x.name in s or s in x.name), x.name.split()[-1])
        elif len(sides) >= 2:
            answer, vs = (sides[0], sides[1]) if value >= 0 else (sides[1], sides[0])
        elif "fav" in head.value or "appro" in head.value:
            pair = ("favorable", "unfavorable") if "fav" in head.value else ("approve", "disapprove")
            answer = pair[value < 0]
        else:
            answer = row.value if row.kind in ("answer", "name") else None
        value = abs(value)
    elif head.kind == "change":
        kind = "change"
        answer = row.value if row.kind in ("answer", "name", "text") else asked
    elif x.signed and row.kind in ("name", "text", "group") and asked in _NET:
        kind, answer, value = "margin", _NET[asked] if value < 0 else asked, abs(value)
    elif x.signed:
        kind, answer, value = "margin", row.value if row.kind in ("answer", "name") else head.value or asked, abs(value)
    elif head.kind in ("answer", "name"):
        answer = head.value
        if head.kind == "name" and row.kind == "answer" and row.value not in ("undecided",):
            answer = row.value
    elif head.kind == "group":
        answer = row.value if row.kind in ("answer", "name") else asked or (row.value if row.kind == "text" else None)
        group = head.value if row.kind != "group" or head.value != "all" else row.value
    elif head.kind == "text" and head.value and row.kind not in ("answer", "name"):
        answer = asked if asked and len(heads) == 1 else head.value
    else:
        answer = row.value if row.kind in ("answer", "name", "text") and row.value else asked
    if answer is None and row.kind not in ("poll", "date", "group"):
        return None
    return Claim(
        start=x.start, end=x.end, value=value, kind=kind, sentence=0, rule="topline.cell", answer=answer or None,
        answer_vs=vs, subgroup=group, grain=1.0 if value == int(value) else 0.1, bound=bound,
    )  # fmt: skip


# Whose net a table tells of each row: "Net favourability: Doe -12".
_NET = {"favorable": "unfavorable", "approve": "disapprove"}
_ASKED = re.compile(
    r"(?:saying|say|said|answering|who|that|percent|percentage|%|share|proportion|would|"
    r"they)\b(?: of [a-z ]{3,30}?)?(?: (?:who|that|saying|say|would|they|think|believe|who say|strongly|"
    r"either))* (?P<a>yes|no|approv\w+|disapprov\w+|favou?r\w*|support\w*|back\w*|oppos\w+|agree\w*|"
    r"disagree\w*|satisfied|dissatisfied)\b(?! or\b)"
)


_FOR_END = re.compile(r" (?:for|to)$")


def _asked(text: str) -> str | None:
    """The one answer that a table's title says it counts: "Percent saying yes, by party", "Approval by sex"."""
    found = set()
    for m in _ASKED.finditer(text[-200:]):
        known = phrases().get(m.group("a"))
        if known is not None and known.kind == "answer":
            found.add(known.value)
    if not found:
        found = {
            phrases()[p].value for m in _NOUN.finditer(text[-200:]) if (p := _FOR_END.sub("", m.group())) in phrases()
        }
    if not found and (told := _COUNTS_WHO.search(text.rsplit("\n", 1)[-1])) is not None:
        return clip(told["what"], 8)
    return found.pop() if len(found) == 1 else None


# What a title says is counted, in whatever words: "Percentage who say taxes are too high".
_COUNTS_WHO = re.compile(
    r"(?:percentages?|percent|%|share|proportion|number)(?: of [a-z ]{3,30}?)? (?:who |that |saying |say |(?:who )?(?:think|believe|agree) ){1,2}"
    r"(?:that )?(?P<what>[a-z][^,:;()\n]{3,70}?)(?:,? by (?:[a-z]+ ){0,3}[a-z]+)?[ :,.]*$"
)
_NOUN = re.compile(
    r"\b(?:(?:job )?approval(?: ratings?)?|disapproval(?: ratings?)?|favou?rability|unfavorables|favorables|"
    r"approve|disapprove|favou?rable|unfavou?rable|support for|opposition to|oppose|agree|disagree)\b"
)


_MONTH = re.compile(rf"\b({MONTH_STEMS})")


_YEAR = re.compile(r"(?:19|20)\d\d|'(\d\d)\b")


def _newest(dates: list[str]) -> str | None:
    """The latest of the dates that head columns or rows; ``None`` where their order is not plain."""
    keys = []
    for text in dates:
        year = _YEAR.search(text)
        month = _MONTH.search(text)
        if text in ("now", "today", "current", "latest", "currently"):
            return text
        if not year and not month:
            return None
        y = int(year.group()) if year and not year.group(1) else 2000 + int(year.group(1)) if year else 0
        keys.append((y, MONTHS[month.group(1)] if month else 0))
    if len({bool(k[0]) for k in keys}) > 1:
        return None
    best = max(range(len(keys)), key=lambda q: keys[q])
    return dates[best] if keys.count(keys[best]) == 1 else None
