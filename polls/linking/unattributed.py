"""Figures that no poll of the text is said to be of: far behind the last word about one, or before the only word.

A report goes on about its poll for paragraphs without naming it; a column cites a poll once and gives figures of
others, with no source, a page later. What tells them apart is how far away the words about the poll are, and whether
the text ever comes back to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from polls.linking.reference import Place
from polls.linking.walk import Walk
from polls.rules.claim import Claim

# So many paragraphs without a figure or a word of the poll end what is said of it, where nothing follows:
# beside other polls that somebody is named for, and where there is no other.
_FAR, _FAR_ALONE = 6, 8
# The headline and the paragraphs of a lead, in which a figure may stand before its poll is named.
_LEAD = 3
_BULLETS = ("-", "*", "\u2022", "\u2013", "\u2014")


def set_free(claims: Sequence[Claim], placed: list[Place], walk: Walk) -> None:
    """Takes figures that stand far from every word about their poll from it, in place.

    They go to the poll that the paragraph before is about, if there is one, else to none.
    """
    refs: dict[int, list[int]] = {}  # by series, its references
    for r, of in enumerate(walk.of):
        if of is not None:
            refs.setdefault(of, []).append(r)
    if not refs:
        return
    told = {*walk.paragraphs}
    figured = {walk.sentences[c.sentence].paragraph for c in claims}
    far = _FAR if sum(not s.anonymous for s in walk.series) > 1 else _FAR_ALONE
    prose = _prose(walk)
    last: dict[int, int] = {}  # by series, the last paragraph so far with a figure or a word of it
    r = 0
    for i, claim in enumerate(claims):
        while r < len(walk.refs) and walk.refs[r].start < claim.start:
            about = walk.of[r]
            if about is not None:
                last[about] = walk.paragraphs[r]
            r += 1
        series, tag = placed[i]
        if series is None or series not in refs:
            continue
        paragraph = walk.sentences[claim.sentence].paragraph
        if paragraph not in told and paragraph not in walk.sourced:
            mine = refs[series]
            if mine[0] < r:
                over = prose[paragraph] - prose[last[series]] > far and mine[-1] < r
            else:  # brought up later, as a new thing or after other matter
                between = range(paragraph + 1, walk.paragraphs[mine[0]])
                new = walk.refs[mine[0]].indefinite or any(p not in figured for p in between)
                over = len(mine) == 1 and paragraph > _LEAD and new
            if over:
                series = next((s for s, p in last.items() if paragraph - p == 1), None)
                placed[i] = (series, tag)
        if series is not None:
            last[series] = paragraph


def _prose(walk: Walk) -> list[int]:
    """For each paragraph, how many of those up to it are prose: the lines of a list and headings take up no room."""
    out = [0] * (walk.sentences[-1].paragraph + 1)
    for s in walk.sentences:
        line = walk.text[s.start : s.end].rstrip("\"')")
        out[s.paragraph] |= line.endswith((".", "!", "?", "\u2026")) and not line.startswith(_BULLETS)
    return list(accumulate(out))
