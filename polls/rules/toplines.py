"""Tables of toplines and crosstabs: a claim for every cell, its answer and its group from the heads of its column and row."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache

from polls.document import Document
from polls.language.chunks import chunk
from polls.language.numbers import Figure
from polls.language.segment import Sentence
from polls.language.tokens import AnswerWord, Names, roles, tokenize
from polls.lexicon import registry
from polls.lexicon.loader import load
from polls.rules import layout
from polls.rules.claim import Claim
from polls.rules.layout import Cell, Row, Table
from polls.rules.view import clip


@dataclass(frozen=True, slots=True)
class Head:
    """What a column or a row is about: ``kind`` answer, name, group, date, poll, margin, change, skip or text."""

    kind: str
    value: str


_NO_SURVEY = re.compile(
    r"\b(?:seats|precincts?|delegates?|turnout|votes (?:cast|counted)|vote count|election results?|official results?|standings|gdp|unemployment|inflation|"
    r"cases|deaths|wins|losses|goals|points per|rebounds|medals?|prices?|revenue|donors|met threshold|raised)\b"
)
_DATE = re.compile(
    r"(?:(?:early|mid|late)[- ])?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|spring|summer|fall|autumn|winter|q[1-4])[a-z]*\.?(?:[ ,/'0-9\u2013-].*)?|(?:19|20)\d\d(?:[- /].*)?|\d{1,2}/\d.*|\d{1,2}(?:-\d{1,2})? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*|now|today|(?:last|this) (?:week|month|year|time)|previous(?:ly)?|current(?:ly)?|latest"
)
_AGE = re.compile(
    r"(?:ages? |aged )?(?:(?P<a>\d\d)(?: ?[-\u2013] ?| to )(?P<b>\d\d)|(?P<c>\d\d)(?: ?\+| and (?:older|over|up|above)| or (?:older|over))|(?:under|<) ?(?P<u>\d\d)|over (?P<o>\d\d))(?: years?(?: old)?| year-olds)?"
)
_EDGE = " \n*\u2020\u2021^.:?,;%-\u2013\u2014\u2022\"'"
_DEGREE = frozenset("strongly somewhat very mostly total net all overall lean leaning probably definitely completely".split())
_PARTY_TAG = re.compile(r" ?[(\[](?:d|r|i|l|lib|g|grn|dem|rep|ind|con|lab|incumbent|%)[)\]]$")


@cache
def _phrases() -> dict[str, Head]:
    """Everything that can head a column or a row by itself, in lower case."""
    out: dict[str, Head] = {}
    table = load("headings")
    for phrase in table["skip"]["words"]:
        out[phrase] = Head("skip", phrase)
    for phrase in table["plain"]["words"]:
        out[phrase] = Head("text", "")
    for kind in ("margin", "change"):
        for phrase in table[kind]["words"]:
            out[phrase] = Head(kind, phrase)
    for phrase, value in table["group"].items():
        out[phrase] = Head("group", value)
    for phrase, value in table["answer"].items():
        out[phrase] = Head("answer", value)
    for name, entry in load("answers").items():
        for part in ("verbs", "adjectives", "phrases", "nouns", "words"):
            for phrase in entry.get(part, ()):
                out.setdefault(phrase, Head("answer", name))
    groups = load("groups")
    for phrase, value in groups["head"].items():
        out.setdefault(phrase, Head("group", value))
    for phrase, value in groups["modifier"].items():
        if value and phrase not in ("primary", "third-party"):
            out.setdefault(phrase, Head("group", value))
    return out


@cache
def _parties() -> dict[str, str]:
    return dict(load("headings")["party"])


class _Reader:
    """Reads the heads of one document's tables."""

    def __init__(self, document: Document, names: Names) -> None:
        self.document = document
        self.names = names
        self.lower = document.lower
        self.seen: dict[tuple[int, int], Head] = {}

    def head(self, a: int, b: int) -> Head:
        """What the words of a span are about."""
        found = self.seen.get((a, b))
        if found is None:
            found = self.seen[a, b] = self._head(a, b)
        return found

    def _head(self, a: int, b: int) -> Head:
        low = self.lower
        while a < b and low[a] in _EDGE:
            a += 1
        while b > a and low[b - 1] in _EDGE and not (low[b - 1] == "-" and low[b - 3 : b] == "+/-"):
            b -= 1
        text = low[a:b]
        text = text.replace("\n", " ")
        if not text:
            return Head("text", "")
        tag = _PARTY_TAG.search(text)
        if tag:
            text = text[: tag.start()]
            b = a + len(text)
        known = _phrases().get(text) or _phrases().get(text.rstrip("."))
        if known is not None:
            return known
        m = _AGE.fullmatch(text)
        if m:
            g = m.groupdict()
            return Head("group", f"{g['a']}-{g['b']}" if g["b"] else f"{g['c'] or g['o']}+" if g["c"] or g["o"] else "18-29" if g["u"] == "30" else f"under {g['u']}")
        if _DATE.fullmatch(text):
            return Head("date", text)
        words = text.split()
        if words[0] in _DEGREE or words[-1] in _DEGREE:
            rest = " ".join(words[1:]) if words[0] in _DEGREE else " ".join(words[:-1])
            inner = _phrases().get(rest)
            if inner is not None and inner.kind == "answer":
                return Head("answer", inner.value if words[0] in ("total", "net", "all", "overall") else text)
            if inner is not None and inner.kind == "group" and words[0] in ("total", "all", "overall"):
                return inner
        if len(text) > 70:
            return Head("text", clip(self.document.folded[a:b], 8))
        if "/" in text or "," in text or "(" in text:
            for part in re.split(r"[/,()]", text):
                inner = _phrases().get(part.strip(_EDGE))
                if inner is not None and inner.kind == "answer":
                    return inner
        items = chunk(tokenize(self.document.folded, low, a, b, [], self.names), self.document.folded, low, self.names)
        if len(items) == 1:
            if items[0].tag == "G":
                return Head("group", str(items[0].value))
            if items[0].tag == "g":
                return Head("group", "all")
            if items[0].tag in "VJRY" and isinstance(items[0].value, AnswerWord):
                return Head("answer", items[0].value.name)
        if text in _parties():
            return Head("name", _parties()[text])
        if items and items[-1].tag == "N" and all(i.tag in "NZ" or i.word in ("the", "vice", "president", "former", "of") or not i.word.isalpha() for i in items):
            return Head("name", str(items[-1].value))
        if registry.find(self.document.folded[a:b]):
            return Head("poll", text)
        return Head("text", clip(self.document.folded[a:b], 8))

    def last_name(self, a: int, b: int) -> Head | None:
        """The name that ends a label."""
        word = self.lower[a:b].rstrip(_EDGE).rsplit(" ", 1)[-1]
        name = self.names.by_word.get(word)
        return Head("name", name) if name else None

    def base(self, a: int, b: int, after: int) -> str | None:
        """The group that a row's footnote names: "Own employer ^" and below "^ Based on 500 employed adults"."""
        m = _NOTE.search(self.lower[a : b + 2])
        if m is None:
            return None
        note = re.compile(re.escape(m.group()) + r" ?(?:based on|among|asked of|asked only of) (?:the )?(?:[\d,]+ )?(?P<g>[^;.\n\u2020\u2021^(]{3,60})").search(self.lower, after, after + 400)
        if note is None:
            return None
        start, end = note.span("g")
        found = self.head(start, end)
        return found.value if found.kind == "group" else clip(note.group("g"))

    def segments(self, a: int, b: int) -> list[tuple[int, int, str]]:
        """The words of a span that can head a column, longest first: (start, end, kind)."""
        low, folded = self.lower, self.document.folded
        words = [m.span() for m in _WORD.finditer(low, a, b)]
        out: list[tuple[int, int, str]] = []
        i = 0
        while i < len(words):
            for n in range(min(4, len(words) - i), 0, -1):
                s, e = words[i][0], words[i + n - 1][1]
                text = low[s:e].rstrip(".,:")
                found = _phrases().get(text)
                if found is not None and len(text) > 1 and (folded[s].isupper() or folded[s].isdigit() or b - a < 40):
                    out.append((s, e, found.kind))
                    break
                if n > 1 and ("voters" in text or "adults" in text or "graduates" in text) and folded[s].isupper() and "," not in text and "." not in text:
                    whole = self.head(s, e)
                    if whole.kind == "group":
                        out.append((s, e, "group"))
                        break
                if n == 1 and _AGE.fullmatch(text):
                    out.append((s, e, "group"))
                    break
                if n == 1 and folded[s].isupper() and text not in roles() and (text in self.names.by_word or text in self.names.parties or text in _parties()):
                    out.append((s, e, "name"))
                    break
            else:
                i += 1
                continue
            i += n
        return out


_NOTE = re.compile(r"[\u2020\u2021^*](?= ?$| \d?)")
_WORD = re.compile(r"[^\s|/()]+")


def tables(document: Document, found: list[Sentence], names: Names, prior: float) -> tuple[list[Claim], list[tuple[int, int]]]:
    """The claims of a document's tables and the spans they stand in, which sentences are not read for.

    ``prior`` is the document's :func:`polls.rules.screen.prior`; without a survey in sight a table gives nothing.
    """
    if prior <= 0:
        return [], []
    claims = _slashed(document) if document.lower.count("/") > 3 else []
    if not claims and not layout.hinted(document.lower):
        return [], []
    reader = _Reader(document, names)
    raw = document.text if document.folded and len(document.text) == len(document.folded) else document.folded
    made: list[Table] = []
    for more in (layout.lined(document.folded, raw), layout.loose(document.folded, reader.segments), layout.single(document.folded)):
        taken = sorted((t.start, t.end) for t in made)
        made += [t for t in more if not _within(t.start, t.end, taken)]
    starts = [s.start for s in found]
    covered = [(c.start, c.end) for c in claims]
    for t in sorted(made, key=lambda t: t.start):
        got = _claims(reader, t)
        if got or got is None:
            covered.append((t.start, t.end))
            claims += got or []
    covered.sort()
    for c in claims:
        c.sentence = max(0, bisect_right(starts, c.start) - 1)
    return claims, covered


_SLASHED = re.compile(r"(?<![\w/])(?P<heads>[a-z]{1,14}(?:/[a-z]{1,14}){2,4})(?![\w/])")
_SLASHED_NUMBERS = re.compile(r"(?<![\w/.,$])\d{1,2}%?(?:/\d{1,2}%?){2,4}(?![\w/%])")


def _slashed(document: Document) -> list[Claim]:
    """"a D/R/I of 47/41/12": the numbers in the order of the heads, also where later ones leave the heads out."""
    low = document.lower
    heads: list[str] = []
    out: list[Claim] = []
    marks = sorted([*_SLASHED.finditer(low), *_SLASHED_NUMBERS.finditer(low)], key=lambda m: m.start())
    last = -9999
    for m in marks:
        if "heads" in m.re.groupindex:
            found = [_phrases().get(p) for p in m.group().split("/")]
            if all(f is not None and f.kind in ("group", "answer") for f in found):
                heads = [_PARTY_ID.get(f.value, f.value) for f in found if f is not None]
                last = m.end()
            continue
        cells = [(p.start() + m.start(), p.end() + m.start()) for p in re.finditer(r"\d+%?", m.group())]
        values = [float(low[a:b].rstrip("%")) for a, b in cells]
        if len(values) != len(heads) or m.start() - last > 600 or not 60 <= sum(values) <= 105:
            continue
        last = m.end()
        out += [Claim(a, b, x, "share", 0, "topline.slashed", h, subgroup="all", grain=1.0) for (a, b), x, h in zip(cells, values, heads, strict=True)]
    return out


_PARTY_ID = {"democrats": "Democrats", "republicans": "Republicans", "independents": "Independents"}


def outside(numbers: list[Figure], spans: list[tuple[int, int]]) -> list[Figure]:
    """The numbers of a sentence that stand in no table."""
    return [f for f in numbers if not _within(f.start, f.end, spans)]


def _within(start: int, end: int, spans: list[tuple[int, int]]) -> bool:
    """Whether a span touches one of the spans, which are in order and apart from each other."""
    i = bisect_left(spans, (end, end))
    return i > 0 and spans[i - 1][1] > start


def _claims(reader: _Reader, t: Table) -> list[Claim] | None:
    """The claims of a table: none where nothing says what it holds, ``None`` where it holds no survey."""
    low = reader.lower
    above = low[t.title[0] : t.title[1]]
    heads = [reader.head(a, b) for a, b in t.heads]
    if _NO_SURVEY.search(above[-160:]) or any(_NO_SURVEY.search(low[a:b]) or low[a:b].strip() == "votes" for a, b in t.heads):
        return None if not t.loose else []
    rows = [reader.head(*r.label) for r in t.rows]
    width = len(t.rows[0].cells)
    if not heads:
        heads = [Head("text", "")] * width
    heads = _contest(heads, t, above)
    columns = [c for c in range(1, width) if c < len(heads) and heads[c].kind != "skip" and any(c < len(r.cells) and r.cells[c] is not None for r in t.rows)]
    numeric = [c for c in columns if sum(1 for r in t.rows if c < len(r.cells) and (x := r.cells[c]) is not None and x.value is not None) * 2 > len(t.rows)]
    if not numeric:
        return []
    rows = _row_contest(rows, [heads[c] for c in numeric])
    known = sum(heads[c].kind in ("answer", "name", "group", "margin", "date") for c in numeric) + sum(r.kind in ("answer", "name", "group") for r in rows)
    if not known:
        return []
    if all(h.kind == "text" for h in (heads[c] for c in numeric)) and not _adds_up(t, rows, numeric, "?" in above[-90:]):
        return []
    if t.loose and all(heads[c].kind == "name" for c in numeric) and not all(30 <= _total(r, numeric) <= 104 for r in t.rows):
        return []
    if sum(r.kind == "name" for r in rows) * 2 > len(rows):  # "Most Admired Woman Michelle Obama 28": a subheading before the first name
        rows = [reader.last_name(*t.rows[q].label) or r if r.kind == "text" else r for q, r in enumerate(rows)]
    asked = _asked(above) or next((v for a, b in reversed(t.heads[:1]) if (v := _asked(low[a:b]))), None)
    out: list[Claim] = []
    newest = _newest([h.value for h in (heads[c] for c in numeric)]) if all(heads[c].kind == "date" for c in numeric) and len(numeric) > 1 else None
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
            if base and made.subgroup == "all" and base != "all":
                made.subgroup = base
            if newest is not None and heads[c].value != newest or newest_row is not None and rows[q].value != newest_row:
                made.wave_hint = "previous"
            out.append(made)
    return out


def _contest(heads: list[Head], t: Table, above: str) -> list[Head]:
    """Democrats and Republicans as the sides of a vote, where they stand without independents or a total."""
    kinds = {h.value for h in heads if h.kind == "group"}
    if {"democrats", "republicans"} <= kinds and not kinds & {"independents", "all", "men", "women"} and not _asked(above):
        columns = [c for c, h in enumerate(heads) if h.kind in ("group", "answer")]
        if all(60 <= _total(r, columns) <= 104 for r in t.rows):
            return [Head("name", _SIDES[h.value]) if h.value in _SIDES else h for h in heads]
    if any(h.kind == "name" for h in heads):
        return [Head("name", _SIDES[h.value]) if h.kind == "group" and h.value in ("conservatives", "liberals") else h for h in heads]
    return heads


_SIDES = {"democrats": "Democrats", "republicans": "Republicans", "conservatives": "Conservatives", "liberals": "Liberals", "labour": "Labour"}


def _total(r: Row, columns: list[int]) -> float:
    """What a row's cells come to."""
    return sum(abs(x.value) for c in columns if c < len(r.cells) and (x := r.cells[c]) is not None and x.value is not None)


def _row_contest(rows: list[Head], heads: list[Head]) -> list[Head]:
    """Parties as rows: sides of a vote where the columns hold groups, dates or nothing, groups where they hold answers."""
    if any(h.kind in ("answer", "name") for h in heads):
        return rows
    groups = {r.value for r in rows if r.kind == "group"}
    if any(r.kind == "name" for r in rows) or groups == {"democrats", "republicans"} and any(r.kind == "answer" for r in rows):
        return [Head("name", _SIDES[r.value]) if r.kind == "group" and r.value in _SIDES else r for r in rows]
    return rows


def _adds_up(t: Table, rows: list[Head], columns: list[int], asked_all: bool) -> bool:
    """Whether columns without a known head can be answers: one column under known rows, or rows that come to about 100."""
    if len(columns) == 1:
        known = sum(r.kind in ("answer", "name", "group") for r in rows)
        whole = sum(_total(r, columns) for r in t.rows)
        return known * 2 >= len(rows) or asked_all and len(rows) > 2 and 50 <= whole <= 104 and all(r.value for r in rows)
    return all(60 <= _total(r, columns) <= 104 for r in t.rows)


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
        start=x.start, end=x.end, value=value, kind=kind, sentence=0, rule="topline.cell", answer=answer or None, answer_vs=vs, subgroup=group,
        grain=1.0 if value == int(value) else 0.1, bound=bound,
    )  # fmt: skip


_ASKED = re.compile(
    r"(?:saying|say|said|answering|who|that|percent|percentage|%|share|proportion|would|they)\b(?: of [a-z ]{3,30}?)?(?: (?:who|that|saying|say|would|they|think|believe|who say|strongly|either))* (?P<a>yes|no|approv\w+|disapprov\w+|favou?r\w*|support\w*|back\w*|oppos\w+|agree\w*|disagree\w*|satisfied|dissatisfied)\b(?! or\b)"
)


def _asked(text: str) -> str | None:
    """The one answer that a table's title says it counts: "Percent saying yes, by party", "Approval of Congress by sex"."""
    found = set()
    for m in _ASKED.finditer(text[-200:]):
        known = _phrases().get(m.group("a"))
        if known is not None and known.kind == "answer":
            found.add(known.value)
    if not found:
        found = {_phrases()[p].value for m in _NOUN.finditer(text[-200:]) if (p := re.sub(r" (?:for|to)$", "", m.group())) in _phrases()}
    return found.pop() if len(found) == 1 else None


_NOUN = re.compile(r"\b(?:(?:job )?approval(?: ratings?)?|disapproval(?: ratings?)?|favou?rability|unfavorables|favorables|approve|disapprove|favou?rable|unfavou?rable|support for|opposition to|oppose|agree|disagree)\b")


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def _newest(dates: list[str]) -> str | None:
    """The latest of the dates that head columns or rows; ``None`` where their order is not plain."""
    keys = []
    for text in dates:
        year = re.search(r"(?:19|20)\d\d|'(\d\d)\b", text)
        month = re.search(r"\b(" + "|".join(_MONTHS) + r")", text)
        if text in ("now", "today", "current", "latest", "currently"):
            return text
        if not year and not month:
            return None
        y = int(year.group()) if year and not year.group(1) else 2000 + int(year.group(1)) if year else 0
        keys.append((y, _MONTHS.index(month.group(1)) if month else 0))
    if len({bool(k[0]) for k in keys}) > 1:
        return None
    best = max(range(len(keys)), key=lambda q: keys[q])
    return dates[best] if keys.count(keys[best]) == 1 else None
