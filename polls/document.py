"""A document: its text, what is known of it, and the way back to its characters.

Extraction works on a *folded* text (straight quotes, plain spaces, ligatures spelled out, soft hyphens, the breaks of
full lines and what copying leaves gone); :meth:`Document.original` leads every folded span back to the original.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from polls.copied import cleaned
from polls.errors import DateError
from polls.glued import gaps
from polls.lines import plain, wraps

# One character for one character: offsets do not move.
FOLD = {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4\uff07", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\uff02", '"'),
        **dict.fromkeys("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
                        "\u202f\u205f\u3000\t\x0b\x0c\x1c\x1d\x1e\x1f", " "),
        **dict.fromkeys("\u2010\u2011\u2012\ufe63\uff0d\u2212", "-"),
        **dict.fromkeys("\u2015\u2e3a", "\u2014"),
        **dict.fromkeys("\x85\u2028\u2029\r", "\n"),
        **dict.fromkeys("\u25cf\u25cb\u25aa\u25ab\u25a0\u25e6\u2023\u2043\u2219", "\u2022"),
        "\uff05": "%", "\ufe6a": "%", "\u066a": "%",
        "\u0130": "I",  # its lower case is two characters
        **{chr(0xFF10 + d): str(d) for d in range(10)},
}  # fmt: skip
# Characters that fold to none or to several: only texts that hold one pay for an offset map.
MOVING = {
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\ufe0f", ""),
    "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st",
    "\u2026": "...",
    "\u00bc": "1/4", "\u00bd": "1/2", "\u00be": "3/4", "\u2153": "1/3", "\u2154": "2/3",
}  # fmt: skip
_MOVING_ONE = re.compile(f"[{''.join(MOVING)}]")
# Decimal commas, before a unit, and spaces between thousands, as South Africa and much of Europe write them.
_COMMA = re.compile(r",\d{1,2} ?(?:%|per ?c|pc\b|pct\b|percentage point)")
_DECIMAL = re.compile(
    r"(?<![\d.,])(\d{1,2}),(\d{1,2})(?= ?(?:%|per ?cent|pc\b|pct\b|percentage point)"
    r"| (?:and|to) \d{1,2},\d{1,2} ?(?:%|per))"
)
_THOUSANDS = re.compile(r"(?<![\d.,:/-])(\d{1,3})[ \u00a0\u2009\u202f](\d{3})(?![\d.,%:/-]| ?(?:%|per ?cent))")
# Words between single quotes, "would 'definitely' vote", not the apostrophe of "voters' views" or of "'tis".
_SINGLE = re.compile(
    r"(?<![\w'\"])'(?=[A-Za-z])(?!(?:em|til|cause|tis|twas|n)\b)((?:[^'\"\n]|(?<=\w)'(?=\w)){1,90})(?<! )'(?!\w)"
    r"(?!(?<=s') [a-z][^'\n]{0,60}(?<! )'(?!\w))"
)
_DOT = re.compile(r"^\u00b7(?= )", re.M)  # a bullet, which is a decimal point elsewhere
# Before a figure it compares and takes no side; "compared with" has as many letters.
_OPPOSED_TO = re.compile(
    r" as opposed to (?=(?:[a-z]+ ){0,3}(?:\d|(?:half|one|two|three|four|five|six|seven|eight|nine)\b))"
)
_THIN = frozenset("\u00a0\u2009\u202f")
# Most texts hold a handful of different characters beyond these. Finding them in bytes and replacing each in one go
# is fifty times faster than looking at every character of the text.
_PLAIN = bytes(i for i in range(128) if chr(i) not in FOLD)


def _doubled(m: re.Match[str]) -> str:
    """Single quotes as double ones, but for those inside of double ones."""
    inside = m.string.count('"', m.string.rfind("\n", 0, m.start()) + 1, m.start()) % 2
    return m[0] if inside else f'"{m[1]}"'


def _not_plain(text: str) -> set[str]:
    """The different characters of a text that are neither plain ASCII nor a line end."""
    return set(text.encode("utf-8", "surrogatepass").translate(None, _PLAIN).decode("utf-8", "surrogatepass"))


@dataclass
class Document:
    """A text and what is known of it.

    ``text`` is the original, never changed; ``published`` is the publication date or ``None``;
    ``published_from`` says how that date was found (``"given"``, ``"meta"``, ``"record"`` …).
    """

    text: str
    doc_id: str = "text"
    title: str | None = None
    url: str | None = None
    source: str | None = None
    published: dt.date | None = None
    published_from: str | None = None
    retrieved: dt.datetime | None = None
    reader: str = "plain"
    _map: list[int] | None = field(default=None, init=False, repr=False, compare=False)

    def __getstate__(self) -> dict[str, Any]:
        """What goes to another process: not what can be made again from the text."""
        return {k: v for k, v in self.__dict__.items() if k not in ("odd", "folded", "lower")} | {"_map": None}

    @cached_property
    def odd(self) -> set[str]:
        """The different characters of the text that are not plain ASCII."""
        return _not_plain(self.text)

    @cached_property
    def folded(self) -> str:
        """The text as the rules read it."""
        text, origin = cleaned(self.text)
        odd = self.odd if origin is None else _not_plain(text)
        comma = _COMMA.search(text) is not None and _DECIMAL.search(text) is not None
        if comma:
            text = _DECIMAL.sub(r"\1.\2", text)
        if comma or not odd.isdisjoint(_THIN):
            text = _THOUSANDS.sub(lambda m: f"{m[1]},{m[2]}" if comma or m[0][len(m[1])] != " " else m[0], text)
        text = plain(text)
        for c in odd & FOLD.keys():
            text = text.replace(c, FOLD[c])
        if "\u00b7 " in text:
            text = _DOT.sub("\u2022", text)
        if " '" in text or "('" in text:
            text = _SINGLE.sub(_doubled, text)
        moved = [*wraps(text), *gaps(text)]
        if not odd.isdisjoint(MOVING):
            moved += [(m.start(), m.end(), MOVING[m.group()]) for m in _MOVING_ONE.finditer(text)]
        if not moved:
            self._map = origin
            return text
        out: list[str] = []
        at: list[int] = []
        done = 0
        for start, end, new in sorted(moved):
            if start < done:
                continue  # a soft hyphen at the end of a line
            out += text[done:start], new
            at += range(done, start)
            at += [start] * len(new)
            done = end
        out.append(text[done:])
        at += range(done, len(text) + 1)
        self._map = at if origin is None else [origin[i] for i in at]
        return "".join(out)

    @cached_property
    def lower(self) -> str:
        """The folded text in lower case, the same length."""
        text = self.folded
        if " as opposed to " in text:
            text = _OPPOSED_TO.sub(" compared with ", text)
        if text.isascii():
            return text.lower()
        odd = _not_plain(text)
        low = text.encode("utf-8", "surrogatepass").lower().decode("utf-8", "surrogatepass")  # A to Z
        for c in odd:
            if (small := c.lower()) != c and len(small) == 1:  # of some rare letters it is longer
                low = low.replace(c, small)
        return low

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original text behind a span of the folded text.

        >>> d = Document("\\ufb01fty per\\u00adcent")
        >>> d.folded, d.text[slice(*d.original(0, 13))]
        ('fifty percent', '\\ufb01fty per\\xadcent')
        """
        self.folded  # noqa: B018  (makes the map)
        if self._map is None:
            return start, end
        last = self._map[end - 1] + 1 if end > start else self._map[start]
        return self._map[start], max(last, self._map[start])

    def folded_at(self, start: int) -> int:
        """Where a character of the original text stands in the folded one."""
        self.folded  # noqa: B018  (makes the map)
        return start if self._map is None else bisect_left(self._map, start)

    @property
    def characters(self) -> int:
        """Length of the original text."""
        return len(self.text)

    @cached_property
    def sha256(self) -> str:
        """SHA-256 of the text in UTF-8, in hexadecimal."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


def is_printable(text: str) -> bool:
    """Whether a text looks like prose rather than binary: few control characters in its head."""
    head = text[:4096]
    odd = sum(1 for c in head if unicodedata.category(c) == "Cc" and c not in "\n\r\t\x0b\x0c")
    return odd * 50 <= len(head)


def as_date(value: str | dt.date | None) -> dt.date | None:
    """A date from a date, a datetime or ISO text; raises :class:`~polls.errors.DateError` otherwise.

    >>> as_date("2026-01-26T10:00:00Z")
    datetime.date(2026, 1, 26)
    """
    if value is None or value == "":
        return None
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    try:
        return dt.datetime.fromisoformat(value.strip()).date()
    except (ValueError, AttributeError):
        raise DateError(f"{value!r} is no date: write YYYY-MM-DD") from None
