"""Paragraphs and sentences of a folded text, as spans."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from polls.language.quick import quick

# Words whose full stop does not end a sentence.
_ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof prop props sen sens rep reps gov govs gen lt col sgt capt rev hon jr sr st mt ft vs v no nos approx est cf
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt
    wash wis wyo inc corp co ltd dept univ assn bros etc e.g i.e u.s u.k u.n d.c n.y n.h n.j n.c s.c n.d s.d n.m w.va r.i p.m a.m
    d r i d-n.y""".split()
)
# A sentence ends at . ! or ? (with closing quotes or brackets) before white space and a likely beginning.
_END = quick(
    r"([.!?][.!?]*)([\"')\]\u201d]*)(?:(\s+)(?=[\"'(\[\u2018\u201c$\u00a3\u20ac*\u2022-]*[A-Z0-9])"
    # copies of web pages lose the space between paragraphs: "… said.The poll …"
    r"|(?<=[a-z0-9%][.!?\")])()(?=[\"(]?[A-Z][a-z]*[ ,'][a-zA-Z0-9]|[\u2192\u25ba] ?[A-Z]))"
)
# "don't" ends in no initial: an apostrophe within a word is a part of it
_LAST_WORD = re.compile(r"[A-Za-z\u00c0-\u024f](?:[A-Za-z\u00c0-\u024f.\-]|'(?=[A-Za-z]))*\Z")


# "It should stay as it is. (29%)": how many say so, at the end of a line
_ONLY_FIGURE = re.compile(r"\(\d{1,2}(?:\.\d)?\s?(?:%|per\s?cent)\)\Z")


@dataclass(slots=True)
class Sentence:
    """A sentence: its span, the paragraph it stands in and its place in the document.

    ``may`` are the bits of the patterns that may match in it (:mod:`polls.language.hints`): all, before it is looked at.
    """

    start: int
    end: int
    paragraph: int
    index: int
    may: int = field(default=-1, compare=False, repr=False)


def sentences(text: str) -> list[Sentence]:
    """The sentences of a folded text, in order; white space at the edges left out.

    >>> [("Mr. Lee has 5.5 per cent. So it is."[s.start:s.end]) for s in sentences("Mr. Lee has 5.5 per cent. So it is.")]
    ['Mr. Lee has 5.5 per cent.', 'So it is.']
    """
    out: list[Sentence] = []
    at = 0
    paragraph = 0
    for line in text.split("\n"):
        if line and not line.isspace():
            paragraph = _split(line, at, paragraph, out) + 1
        at += len(line) + 1
    return out


def _split(line: str, offset: int, paragraph: int, out: list[Sentence]) -> int:
    begin = 0
    for m in _END.finditer(line):
        stop = m.start(1)
        if line.endswith(")") and _ONLY_FIGURE.match(line, m.end()):
            continue
        if m.group(1) == ".":
            w = line[max(begin, stop - 20) : stop].rpartition(" ")[2]
            start = stop - len(w)
            if not (w.isalpha() and w.isascii()):  # not a plain word, as most are
                word = _LAST_WORD.search(line, max(begin, stop - 20), stop)
                w, start = (word.group(), word.start()) if word is not None else ("", stop)
            if w:
                w = w.lower().removeprefix("ex-")
                plural = w == "s" and line[start - 1 : start].isdigit()  # "the over-65s", "in the 1990s"
                initials = (
                    len(w) > 2 and w[1::2].strip(".") == "" and w[::2].isalpha()
                )  # "J.D. Vance", "the E.U. Council"
                if not plural and ((len(w) == 1 and w != "i") or initials or w in _ABBREVIATIONS):
                    nxt = line[m.end() : m.end() + 12]
                    # "41 percent say no. Among men": a number follows the abbreviation
                    ends = w in ("no", "nos", "prop", "props") and not nxt[:1].isdigit()
                    ends = ends or (
                        w in _FIRMS and nxt[:1] == '"' and nxt[1:].split(" ")[0] in _STARTERS
                    )  # 'of Acme Co. "This is'
                    if not ends and (not (initials or w in ("p.m", "a.m")) or not nxt[:1].isupper()):
                        continue
                    # "in the U.S. The poll" ends; "the U.S. Senate" does not
                    if not ends and nxt.split(" ")[0] not in _STARTERS:
                        continue
        _add(line, begin, m.end(2), offset, paragraph, out)
        begin = m.end()
        paragraph += m.group(3) is None  # where the space is lost, so was the paragraph's end
    _add(line, begin, len(line), offset, paragraph, out)
    return paragraph


_FIRMS = frozenset("co inc corp ltd".split())
_STARTERS = frozenset(
    "The A An In On At But And It He She They This That These Those There When While Among Of For Only Just About Nearly More Most"
    " Some However Meanwhile By As If Asked Our We I Another Other Others Polls Many All Both Yet So Still Then Now Even Two"
    " Three Four Five Six Seven Eight Nine Ten Twenty Thirty Forty Fifty Sixty Seventy Eighty Ninety".split()
)


# Nobody writes a longer sentence. A text without full stops is cut into pieces, so that the work of the rules,
# which look at a sentence as a whole, grows no faster than the text.
_LONGEST = 1200
# The mark of an item in a list is no part of its sentence.
_ITEM = re.compile(r"[ ]{0,8}[\u2022*][ ]{1,3}(?=\S)")


def _add(line: str, begin: int, end: int, offset: int, paragraph: int, out: list[Sentence]) -> None:
    if begin == 0 and (mark := _ITEM.match(line)) is not None:
        begin = mark.end()
    while begin < end:
        while begin < end and line[begin] == " ":
            begin += 1
        stop = end if end - begin <= _LONGEST else _cut(line, begin)
        last = stop
        while last > begin and line[last - 1] == " ":
            last -= 1
        if begin < last:
            out.append(Sentence(offset + begin, offset + last, paragraph, len(out)))
        begin = stop


def _cut(line: str, begin: int) -> int:
    """Where to cut a sentence that is too long: behind a semicolon or a comma, else at a space, else anywhere."""
    for mark in ("; ", ", ", " ", ","):
        at = line.rfind(mark, begin + _LONGEST // 2, begin + _LONGEST)
        if at >= 0:
            return at + 1
    return begin + _LONGEST
