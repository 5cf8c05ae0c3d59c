"""A proposal that is ahead or behind stands as the side for it: "Proposition 30 leads by 10 points", "the levy with a nine-point edge"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from polls.document import Document
from polls.language.segment import Sentence
from polls.rules.contest_words import LEADS
from polls.rules.stances import PROPOSAL
from polls.rules.view import View

_NUMBERED = r"(?:prop\.?|propositions?|measures?|(?:ballot )?questions?|issues?|initiatives?|amendments?|referendum|article|bill)"
_NAME = re.compile(
    rf"\b(?i:{_NUMBERED} (?:no\. ?)?(?:\d{{1,4}}[a-z]?\b|(?-i:[A-Z]{{1,2}}\b))|{PROPOSAL}|initiatives?|bonds?|repeal|recall|legali[sz]ation|(?-i:[1-9][A-H]))(?=[ ,)\"'])"
)
# Between a proposal and how it stands: what it is or would do, and words that carry no meaning of their own.
_ASIDE = r"(?:[)\"']{0,2}(?:, [a-z][^,;()]{3,140},| (?:that would|to|on|for|in|of) [^,;:()]{3,110}?)?)"
_AUX = r"(?:'s\b)?(?: (?:now|still|also|currently|would|will|could|is|was|are|be|been|has|had|narrowly|easily|comfortably|clearly|barely|just|far|well|only|already|remains?|remained|continues to)){0,4}"
_STANDS = re.compile(
    rf"{_ASIDE}{_AUX},? (?:(?P<ahead>leads?|leading|led(?! to\b)|ahead|winning|wins?|pass(?:es|ing)?|prevail(?:s|ing)?|surviv(?:es?|ing)|succeed(?:s|ing)?|approved|adopted|enacted|ratified|up(?= by\b(?![^,;]{{0,24}} (?:since|from)\b)))"
    r"|(?P<behind>trail(?:s|ing|ed)?|behind|los(?:es|e|ing)|fail(?:s|ing)?|fall(?:s|ing) short|rejected|defeated|down(?= by\b(?![^,;]{0,24} (?:since|from)\b)))|(?P<has>with|has|had|have|holds?|held|enjoys?|enjoyed|keeps?|kept|at)(?= (?:an?|its|the)\b))(?! (?:time|out|on to))\b"
)
_FIRST = re.compile(rf"(?i:{_NUMBERED} )(?:[Nn]o\. ?)?(?:\d{{1,4}}[a-z]?\b|[A-Z]{{1,2}}\b)")
_IT = re.compile(r"\b(?<!of )(?<!for )(?<!with )(?P<it>it)\b")
_NEAR = 14  # items from the verb to the figure
_RECENT = 2  # sentences within which "it" is the proposal


class ProposalSides:
    """Makes a name of a proposal where a sentence tells how far it is ahead or behind."""

    __slots__ = ("_told",)

    def __init__(self) -> None:
        self._told = -99

    def read(self, document: Document, unread: Sequence[Sentence]) -> None:
        """Takes in sentences without figures: whether one is about a proposal with a number of its own, its first words."""
        for s in unread:
            if _FIRST.match(document.folded, s.start, s.end):
                self._told = s.index

    def tie(self, v: View) -> None:
        """Ties the proposals of a sentence that stand by a margin or a pair."""
        if not v.figs or not any(_may_stand(v, k) for k in range(len(v.figs))):
            return
        low, begin = v.low(0, len(v.items)), v.items[0].start
        spans = [m.span() for m in _NAME.finditer(v.text(0, len(v.items)))]
        if v.sentence.index - self._told <= _RECENT:
            spans += [m.span("it") for m in _IT.finditer(low)]
        for start, end in spans:
            m = _STANDS.match(low, end)
            if m is None:
                continue
            verb = self._verb(v, begin + m.start(m.lastgroup or 0))
            first = next((q for q, item in enumerate(v.items) if item.end > begin + start), 0)
            last = next((q for q in range(first, len(v.items)) if v.items[q].end >= begin + end), first)
            if verb < 0 or "N" in v.tags[first : last + 1] or not _told_by(v, verb, m["has"] is not None):
                continue
            if m["has"] is None and v.tags[verb] not in "LT":
                v.items[verb].tag = tag = "L" if m["ahead"] else "T"
                v.tags = f"{v.tags[:verb]}{tag}{v.tags[verb + 1 :]}"
            v.becomes(first, last, "support")
            self._told = v.sentence.index

    @staticmethod
    def _verb(v: View, at: int) -> int:
        return next((q for q, item in enumerate(v.items) if item.start == at), -1)


def _may_stand(v: View, k: int) -> bool:
    """Whether number ``k`` may be a margin or the first of two shares."""
    return v.figure(k).pair == 1 or v.figure(k).unit in ("points", "bare")


def _told_by(v: View, verb: int, noun: bool) -> bool:
    """Whether a margin or a pair follows the verb closely; ``noun``: with the lead that it is behind it or before it."""
    k = next((k for k, q in enumerate(v.figs) if q > verb), -1)
    if k < 0 or v.figs[k] - verb > _NEAR or any(t in "NGVS;" for t in v.tags[verb + 1 : v.figs[k]]):
        return False
    f, q = v.figure(k), v.figs[k]
    if noun:
        return not LEADS.isdisjoint(item.word for item in (*v.items[verb:q], *v.items[q + 1 : q + 3]))
    return f.pair == 1 or (
        f.unit in ("points", "bare") and "by" in (v.items[q - 1].word, v.items[q - 2].word, v.items[q - 3].word)
    )
