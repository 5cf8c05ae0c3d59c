"""Sections of a text about one group: "GOP CONTEST:", "Among Democrats", "Women", each above the figures of that group.

Only where a text has several such headings, each another group's, are these its parts; a heading by itself may be about
anything that the group does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from polls.document import Document
from polls.language.quick import quick
from polls.language.segment import Sentence
from polls.rules.among import OFFICIALS
from polls.rules.claim import Claim
from polls.rules.headings import phrases

_HEADING = re.compile(r"[A-Z][^.!?;\d%\n]{1,50}[^.!?;,\d%\n]")
_AROUND = re.compile(
    r"(?:(?P<before>among|how|what) )?(?:the )?(?P<group>[a-z' -]+?)"
    r"(?: (?P<after>contest|primary|caucus|caucuses|voters|electorate|ballot|vote)s?)?"
    r"(?: (?P<verb>say|think|voted|want|see it))?:?"
)
_EVERYBODY = quick(
    r"\b(?:overall|nationally|nationwide|statewide|all (?:voters|adults|americans|respondents)"
    r"|both (?:contests|parties|sides)|general[- ]election|head-to-head|(?:of|among) (?:the public|people))\b"
)
_SEVERAL = 2


def settle(document: Document, sentences: Sequence[Sentence], claims: Sequence[Claim]) -> None:
    """Gives the figures of all in such a section its group."""
    if not claims:
        return
    headings = list(_headings(document, sentences))
    if len({group for _, group in headings if group}) < _SEVERAL:
        return
    whose: str | None = None
    at = 0
    for claim in claims:
        while at < len(headings) and headings[at][0] <= claim.sentence:
            whose = headings[at][1]
            at += 1
        s = sentences[claim.sentence]
        if whose and claim.subgroup in (None, "all") and not _EVERYBODY.search(document.lower, s.start, s.end):
            claim.subgroup = whose


def _headings(document: Document, sentences: Sequence[Sentence]) -> Iterator[tuple[int, str | None]]:
    """The sentences that are headings, each with the group that it names."""
    folded = document.folded
    for k, s in enumerate(sentences):
        if s.end - s.start > 60 or not _HEADING.fullmatch(folded, s.start, s.end):
            continue
        alone = all(
            other.paragraph != s.paragraph for other in (*sentences[max(0, k - 1) : k], *sentences[k + 1 : k + 2])
        )
        if alone:
            yield s.index, _group(document.lower[s.start : s.end])


def _group(heading: str) -> str | None:
    """The group that is all a heading names, but for words of contests; ``None`` for another heading."""
    m = _AROUND.fullmatch(heading)
    head = phrases().get(m["group"]) if m is not None else None
    if m is None or head is None or head.kind != "group" or head.value == "all" or head.value in OFFICIALS:
        return None
    if head.value in ("republicans", "democrats") and not (m["before"] or m["after"] or m["verb"]):
        return None  # the party's candidates, or what it does
    return head.value
