"""Lines that end where the page is full, not where a paragraph does: an e-mail, a release in plain text, a PDF."""

from __future__ import annotations

import itertools
import re

SENTENCE_END = re.compile(r"[.!?:]['\")\]\u2019\u201d]*\Z")
ITEM = re.compile(r"(?:[\u2022\u25cf\u25aa\u2023*\u2013-]|\d{1,2}[.)])\s")
_CUT = re.compile(r"([A-Za-z]+)-\Z")
# A hyphen behind one of these belongs to the word ("two-thirds", "forty-two", "non-college").
_KEEPS = frozenset(
    "one two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety"
    " non self anti pro post pre co re well mid long short high low full part in of".split()
)
_NARROW, _WIDE = 30, 132  # characters of a full line of prose
_EVEN = 0.55  # the shortest line but the last, as a part of the longest
_ROOM = 8  # characters that a full line may leave beside the next word, where letters are of different widths
# A line that goes on in the next within a sentence: what is cheap to look for, and what stands before it.
_GOES_ON = re.compile(r"\n[ >]*[a-z]")
_WITHIN = re.compile(r"[\w,;-] {0,3}\Z")
_COLUMNS = re.compile(r"\S {3,}\S")
# The marks of a quoted mail
_QUOTED = re.compile(r"^(?:> ?)+", re.M)


def cuts_word(line: str, following: str) -> bool:
    """Whether a line's hyphen is there as the line is full: "per-" before "cent", not "two-" before "thirds"."""
    cut = _CUT.search(line)
    return cut is not None and following[:1].islower() and cut.group(1).lower() not in _KEEPS


def plain(text: str) -> str:
    r"""A text without the marks of a quoted mail and with one sort of line ends; every character keeps its place.

    >>> plain("> Half of all\r\n> voters")
    '  Half of all \n  voters'
    """
    text = text.replace("\r\n", " \n")
    return _QUOTED.sub(lambda m: " " * len(m[0]), text) if text.startswith(">") or "\n>" in text else text


def wraps(text: str) -> list[tuple[int, int, str]]:
    r"""The line breaks of a text that are within paragraphs: (start, end, what stands for the characters between).

    A paragraph is broken into full lines where these are about equally long and one breaks within a sentence, or where
    other paragraphs of the text are; lists, tables and headlines are not.

    >>> text = "Some 39 per cent of all the adults asked ap-\nprove of it; the rest say that they do not.\nYes 39%"
    >>> [(text[start - 2 : end + 2], new) for start, end, new in wraps(text)]
    [('ap-\npr', '')]
    >>> wraps("Approve 39%\nDisapprove 53%")
    []
    """
    if not any(_WITHIN.search(text, max(0, m.start() - 4), m.start()) for m in _GOES_ON.finditer(text)):
        return []
    blocks = _blocks(text)
    full = [block for block in blocks if _is_full(text, block)]
    if not full:
        return []
    width = max(end - begin for block in full for begin, end in block[:-1])
    known = {block[0] for block in full}
    found: list[tuple[int, int, str]] = []
    for block in blocks:
        for (begin, end), (after, to) in itertools.pairwise(block):
            word = len(text[after:to].partition(" ")[0])
            fits = end - begin + 1 + word + _ROOM <= width  # the next word would have had its place
            if fits and SENTENCE_END.search(text, begin, end):
                continue  # the last line of a paragraph
            if block[0] not in known and (fits or end - begin > width + _ROOM or _COLUMNS.search(text, begin, end)):
                continue
            cut = cuts_word(text[begin:end], text[after:to])
            found.append((end - cut, after, "" if cut or text[end - 1] == "-" else " "))
    return found


def _blocks(text: str) -> list[list[tuple[int, int]]]:
    """The lines that stand together, each without the blanks around it; one that is set in begins a paragraph."""
    out: list[list[tuple[int, int]]] = []
    block: list[tuple[int, int]] = []
    at = indent = 0
    for line in text.split("\n"):
        begin, end = at + len(line) - len(line.lstrip()), at + len(line.rstrip())
        last = bool(block) and end - begin < _EVEN * (block[0][1] - block[0][0])
        ended = last and SENTENCE_END.search(text, *block[-1]) is not None
        if block and (end <= begin or begin - at > indent + 1 or ended or ITEM.match(text, begin)):
            out.append(block)
            block = []
        if end > begin:
            block.append((begin, end))
            indent = begin - at
        if last and block:
            out.append(block)
            block = []
        at += len(line) + 1
    return [*out, block] if block else out


def _is_full(text: str, block: list[tuple[int, int]]) -> bool:
    """Whether a paragraph stands in full lines, of which one breaks within a sentence."""
    lengths = [end - begin for begin, end in block[:-1]]
    if not lengths or max(lengths) > _WIDE or max(lengths) < _NARROW or min(lengths) < _EVEN * max(lengths):
        return False
    return any(
        text[after].islower() and SENTENCE_END.search(text, begin, end) is None
        for (begin, end), (after, _) in itertools.pairwise(block)
    )
