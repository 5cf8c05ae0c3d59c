"""What the heads of a table's columns and rows say: an answer, a side, a group, a date, a pollster."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from polls.document import Document
from polls.language.calendars import MONTH_FORMS, MONTH_STEMS, SEASON_NAMES
from polls.language.chunks import chunk
from polls.language.names import Names
from polls.language.tokens import AnswerWord, Item, roles, tokenize
from polls.lexicon import registry
from polls.lexicon.loader import load
from polls.rules.view import clip


@dataclass(frozen=True, slots=True)
class Head:
    """What a column or a row is about: ``kind`` answer, name, group, date, poll, margin, change, skip or text."""

    kind: str
    value: str


_DATE = re.compile(
    rf"(?:(?:early|mid|late)[- ])?(?:{MONTH_FORMS}|{SEASON_NAMES}|q[1-4])\.?"
    rf"(?:[ ,/'\u2013-]*(?:\d|(?:to )?(?:{MONTH_STEMS}|poll|survey|wave)).*)?|(?:19|20)\d\d(?:[- /].*)?|\d{{1,2}}/\d.*|"
    rf"\d{{1,2}}(?:-\d{{1,2}})? (?:{MONTH_STEMS}).*|now|today|(?:last|"
    r"this) (?:week|month|year|time)|previous(?:ly)?|current(?:ly)?|latest"
)
_NUMBERED = re.compile(r"\(?\d{1,2}[.)]\s+(?=[a-z])")
_AGE = re.compile(
    r"(?:ages? |aged )?(?:(?P<a>\d\d)(?: ?[-\u2013] ?| to )(?P<b>\d\d)|(?P<c>\d\d)(?: ?\+| and (?:older|over|"
    r"up|above)| or (?:older|over))|(?:under|<) ?(?P<u>\d\d)|over (?P<o>\d\d))(?: years?(?: old)?| year-olds)?"
)
_EDGE = " \n*\u2020\u2021^.:?,;%-\u2013\u2014\u2022\"'"
_DEGREE = frozenset(
    "strongly somewhat very mostly total net all overall average lean leaning probably definitely completely".split()
)
_PARTY_TAG = re.compile(r" ?[(\[](?:d|r|i|l|lib|g|grn|dem|rep|ind|con|lab|incumbent|%)[)\]]$")


@cache
def phrases() -> dict[str, Head]:
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
def sides() -> dict[str, str]:
    return dict(load("headings")["party"])


_PARTS = re.compile(r"[/,()]")


_TITLES = ("the", "vice", "president", "former", "of")
_ALL_OF = ("total", "all", "overall")


def _of_a_name(i: Item) -> bool:
    """Whether an item may stand in a name with its title."""
    return i.tag in "NZ" or i.word in _TITLES or not i.word.isalpha()


def _age(m: re.Match[str]) -> str:
    """The group that an age is the head of: 18-29, 65+, under 35."""
    if m["b"]:
        return f"{m['a']}-{m['b']}"
    if m["c"] or m["o"]:
        return f"{m['c'] or m['o']}+"
    return "18-29" if m["u"] == "30" else f"under {m['u']}"


def _with_degree(text: str) -> Head | None:
    """An answer with its degree, or a group that is told to be all of it: "strongly approve", "total women"."""
    words = text.split()
    first = bool(words) and words[0] in _DEGREE
    if not words or (not first and words[-1] not in _DEGREE):
        return None
    inner = phrases().get(" ".join(words[1:] if first else words[:-1]))
    if inner is not None and inner.kind == "answer":
        return Head("answer", inner.value if words[0] in (*_ALL_OF, "net", "average") else text)
    return inner if inner is not None and inner.kind == "group" and words[0] in _ALL_OF else None


class Reader:
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
        a, b = self._within_edges(a, b)
        text = self.lower[a:b].replace("\n", " ")
        if not text:
            return Head("text", "")
        if (tag := _PARTY_TAG.search(text)) is not None:
            text = text[: tag.start()]
            b = a + len(text)
        return self._known(text) or _with_degree(text) or self._in_words(a, b, text)

    def _within_edges(self, a: int, b: int) -> tuple[int, int]:
        """A span without the marks at its edges and without its number in a list: "1. Longer holidays - 44%"."""
        low = self.lower
        while a < b and low[a] in _EDGE:
            a += 1
        while b > a and low[b - 1] in _EDGE and not (low[b - 1] == "-" and low[b - 3 : b] == "+/-"):
            b -= 1
        numbered = _NUMBERED.match(low, a, b)
        return (a if numbered is None else numbered.end()), b

    def _known(self, text: str) -> Head | None:
        """A head that is known as a whole: a phrase of the lexicon, an age, a date."""
        known = phrases().get(text) or phrases().get(text.rstrip("."))
        if known is not None:
            if known.value == "all" and text in self.names.parties:
                return Head("name", self.names.parties[text])  # "National" of New Zealand
            return known
        if (m := _AGE.fullmatch(text)) is not None:
            return Head("group", _age(m))
        return Head("date", text) if _DATE.fullmatch(text) else None

    def _in_words(self, a: int, b: int, text: str) -> Head:
        """What the words of a head are, read as those of a sentence."""
        folded = self.document.folded
        if len(text) > 70:
            return Head("text", clip(folded[a:b], 8))
        if "/" in text or "," in text or "(" in text:
            for part in _PARTS.split(text):
                inner = phrases().get(part.strip(_EDGE))
                if inner is not None and inner.kind == "answer":
                    return inner
        items = chunk(tokenize(folded, self.lower, a, b, [], self.names), self.lower, self.names)
        if len(items) == 1:
            if items[0].tag == "G":
                return Head("group", str(items[0].value))
            if items[0].tag == "g":
                return Head("group", "all")
            if items[0].tag in "VJRY" and isinstance(items[0].value, AnswerWord):
                return Head("answer", items[0].value.name)
        if text in sides():
            return Head("name", sides()[text])
        if items and items[-1].tag == "N" and all(_of_a_name(i) for i in items):
            return Head("name", str(items[-1].value))
        if registry.find(folded[a:b]):
            return Head("poll", text)
        return Head("text", clip(folded[a:b], 8))

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
        note = re.compile(
            re.escape(m.group())
            + r" ?(?:based on|among|asked of|asked only of) (?:the )?(?:[\d,]+ )?(?P<g>[^;.\n\u2020\u2021^(]{3,60})"
        ).search(self.lower, after, after + 400)
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
                found = phrases().get(text)
                if found is not None and len(text) > 1 and (folded[s].isupper() or folded[s].isdigit() or b - a < 40):
                    out.append((s, e, found.kind))
                    break
                if (
                    n > 1
                    and ("voters" in text or "adults" in text or "graduates" in text)
                    and folded[s].isupper()
                    and "," not in text
                    and "." not in text
                ):
                    whole = self.head(s, e)
                    if whole.kind == "group":
                        out.append((s, e, "group"))
                        break
                if n == 1 and _AGE.fullmatch(text):
                    out.append((s, e, "group"))
                    break
                if (
                    n == 1
                    and folded[s].isupper()
                    and text not in roles()
                    and (text in self.names.by_word or text in self.names.parties or text in sides())
                ):
                    out.append((s, e, "name"))
                    break
            else:
                i += 1
                continue
            i += n
        return out


_NOTE = re.compile(r"[\u2020\u2021^*](?= ?$| \d?)")
_WORD = re.compile(r"[^\s|/()]+")
