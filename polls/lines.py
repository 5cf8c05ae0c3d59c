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
_NARROW, _WIDE = 30, 110  # characters of a full line of prose
_EVEN = 0.55  # the shortest line but the last, as a part of the longest
# A line that breaks within a sentence: what is cheap to look for.
_GOES_ON = re.compile(r"\n(?<=[\w,;-]\n)[a-z]")


def cuts_word(line: str, following: str) -> bool:
    """Whether a line's hyphen is there as the line is full: "per-" before "cent", not "two-" before "thirds"."""
    cut = _CUT.search(line)
    return cut is not None and following[:1].islower() and cut.group(1).lower() not in _KEEPS


def wraps(text: str) -> list[tuple[int, int, str]]:
    r"""The line breaks of a text that are within paragraphs: (start, end, what stands for the characters between).

    A paragraph is broken into full lines where these are about equally long and one breaks within a sentence; lists,
    tables and headlines are not.

    >>> text = "Some 39 per cent of all the adults asked ap-\nprove of it; the rest say that they do not.\nYes 39%"
    >>> [(text[start - 2 : end + 2], new) for start, end, new in wraps(text)]
    [('ap-\npr', '')]
    >>> wraps("Approve 39%\nDisapprove 53%")
    []
    """
    if _GOES_ON.search(text) is None:
        return []
    found: list[tuple[int, int, str]] = []
    block: list[tuple[int, int]] = []  # the lines of a paragraph, without the blanks around them
    at = 0
    for line in (*text.split("\n"), ""):
        begin, end = at + len(line) - len(line.lstrip()), at + len(line.rstrip())
        last = bool(block) and end - begin < _EVEN * (block[0][1] - block[0][0])
        ended = last and SENTENCE_END.search(text, *block[-1]) is not None
        if end <= begin or begin - at > 1 or ended or ITEM.match(line.lstrip()):
            _join(text, block, found)
            block = []
        if end > begin:
            block.append((begin, end))
        if last:
            _join(text, block, found)
            block = []
        at += len(line) + 1
    return found


def _join(text: str, block: list[tuple[int, int]], found: list[tuple[int, int, str]]) -> None:
    """Adds the breaks of a paragraph, where it is one in full lines."""
    lengths = [end - begin for begin, end in block[:-1]]
    if not lengths or max(lengths) > _WIDE or max(lengths) < _NARROW or min(lengths) < _EVEN * max(lengths):
        return
    breaks = list(itertools.pairwise(block))
    if not any(
        text[after].islower() and SENTENCE_END.search(text, begin, end) is None for (begin, end), (after, _) in breaks
    ):
        return
    for (begin, end), (after, to) in breaks:
        cut = cuts_word(text[begin:end], text[after:to])
        found.append((end - cut, after, "" if cut or text[end - 1] == "-" else " "))
