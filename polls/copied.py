"""What a copied text carries that no reader sees: entities, tags, emphasis, links, marks of notes, misread quotes.

Records of the web, mails and converted pages are full of it: "39&nbsp;percent", "**39%** approve", "the poll.[1]".
Libraries that mend such texts give no way back to the characters; here every change keeps it.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from itertools import chain

# What UTF-8 looks like where it was read as Windows-1252 or Latin-1: its first letter, and the text for the sequence.
_PUNCTUATION = (
    "\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u2022\u2010\u2011\u2012\u2032\u2033\u2009\u202f\u200b\u20ac\u2030\u2212"
)
_LETTERS = [chr(c) for c in chain(range(0xA0, 0x180), (0x2153, 0x2154))]


def _misread() -> dict[str, str]:
    out: dict[str, str] = {}
    for c in (*_PUNCTUATION, *_LETTERS):
        for code in ("cp1252", "latin-1"):
            out.setdefault(c.encode().decode(code, "ignore"), c)
            for lost in (chr, lambda _: "\ufffd"):  # bytes without a letter in Windows-1252, kept or given up
                out.setdefault("".join(bytes([b]).decode(code, "ignore") or lost(b) for b in c.encode()), c)
    return {bad: c for bad, c in out.items() if len(bad) > 1}


_MISREAD = _misread()
_MISREAD_ONE = re.compile("|".join(map(re.escape, sorted(_MISREAD, key=len, reverse=True))))
_ENTITY = re.compile(r"&(?:amp;)?(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z]{2,8}\d{0,2});")
_BLOCK = r"p|br|div|li|ul|ol|h[1-6]|blockquote|table|tr|figure|figcaption|section|article|hr"
_TAG = re.compile(
    rf"</?(?:(?P<block>{_BLOCK})|a|abbr|b|cite|em|font|i|mark|small|span|strong|sub|sup|td|th|u)(?:\s[^<>]{{0,300}})?/?>",
    re.I,
)
_LINK = re.compile(r"!?\[([^\[\]\n]{1,200})\]\((?:https?:|/|#|mailto:)[^()\s]{0,400}\)")
_STRONG = re.compile(
    r"(?<![\w*])\*\*\*?(?=[^\s*])|(?<=[^\s*])\*\*\*?(?![\w*])|(?<![\w_])__(?=[^\s_])|(?<=[^\s_])__(?![\w_])"
)
_HEADING = re.compile(r"^#{1,6} ", re.M)
_NOTE = re.compile(r"(?<=[\w.,;:!?%\"')\]\u2019\u201d])\[(?:\d{1,3}|[a-z]|(?:note|nb|n) \d{1,2}|citation needed)\]")
# Headlines that a page hides behind a name: "Jane Doe Jane Ann DoeCouncil votes on tram Why rents rise MORE said".
_RELATED = re.compile(
    r"\b(?P<name>(?P<last>[A-Z][\w'\u2019-]{1,20})) (?:\(?[A-Z][\w.'\u2019-]{0,20}\)? ){1,4}"
    r"(?P=last)(?=[A-Z0-9'\"\u2018\u201c])[^\n]{10,1500}? MORE(?![\w:])"
)
_TYPED = re.compile(r"``|''")

Origin = list[int]


def cleaned(text: str) -> tuple[str, Origin | None]:
    r"""A text without them, and the place of each of its characters (and its end) in the original; ``None``: unchanged.

    >>> cleaned("39&nbsp;percent")
    ('39\xa0percent', [0, 1, 2, 8, 9, 10, 11, 12, 13, 14, 15])
    >>> cleaned("39 percent")[1] is None
    True
    """
    origin: Origin | None = None
    for may, pattern, new in _STEPS:
        if may(text):
            text, origin = _replaced(text, origin, pattern, new)
    return text, origin


def _replaced(
    text: str, origin: Origin | None, pattern: re.Pattern[str], new: Callable[[re.Match[str]], str]
) -> tuple[str, Origin | None]:
    out: list[str] = []
    at: Origin = []
    done = 0
    for m in pattern.finditer(text):
        put = new(m)
        if put == m[0]:
            continue
        out += text[done : m.start()], put
        at += range(done, m.start())
        kept = m[0].find(put) if put else -1  # the words of a link stand where they stood
        at += range(m.start() + kept, m.start() + kept + len(put)) if kept >= 0 else [m.start()] * len(put)
        done = m.end()
    if not out:
        return text, origin
    out.append(text[done:])
    at += range(done, len(text) + 1)
    return "".join(out), at if origin is None else [origin[i] for i in at]


def _character(m: re.Match[str]) -> str:
    """What an entity stands for, also one that was written out twice."""
    one = html.unescape(m[0])
    return html.unescape(one) if one.endswith(";") else one


# Whether there is anything to do, what is replaced, and by what; in this order, since entities hide tags.
_STEPS: tuple[tuple[Callable[[str], bool], re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (lambda t: "\u00e2" in t or "\u00c2" in t or "\u00c3" in t, _MISREAD_ONE, lambda m: _MISREAD[m[0]]),
    (lambda t: "&" in t and ";" in t, _ENTITY, _character),
    (lambda t: "<" in t and ">" in t, _TAG, lambda m: "\n" if m["block"] else ""),
    (lambda t: "](" in t, _LINK, lambda m: m[1]),
    (lambda t: "**" in t or "__" in t, _STRONG, lambda _: ""),
    (lambda t: t.startswith("#") or "\n#" in t, _HEADING, lambda _: ""),
    (lambda t: "[" in t, _NOTE, lambda _: ""),
    (lambda t: " MORE" in t, _RELATED, lambda m: m["name"]),
    (lambda t: "''" in t or "``" in t, _TYPED, lambda _: '"'),
)
