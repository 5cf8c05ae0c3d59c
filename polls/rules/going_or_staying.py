"""The two sides of a vote on whether a country goes or stays, told in other words than their names.

"For getting out by 47 to 40", "would rather stay", "the out camp is on 58%", "women broke for the Union": who is for leaving
stands on the side that the text calls Leave, or Yes. Where a sentence tells so, the words become the name of the side, and
whatever is read of names is read of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from polls.document import Document
from polls.language.alternatives import one_of
from polls.language.tokens import AnswerWord, Item
from polls.lexicon.loader import load
from polls.rules.view import View, split

_GO = (
    r"(?:leav(?:e|ing)|quit(?:ting)?|exit(?:ing)?|withdraw(?:ing)?|seced(?:e|ing)|break(?:ing)? (?:away|up)|separat(?:e|ing)"
    r"|(?:get(?:ting)?|com(?:e|ing)|pull(?:ing)?|be(?:ing)?) out|go(?:ing)? it alone|(?:becom(?:e|ing)|be(?:ing)?|go(?:ing)?) independent)"
)
_STAY = r"(?:remain(?:ing)?|stay(?:ing)?)"
_KEEP = r"(?:keep(?:ing)?|preserv(?:e|ing)|sav(?:e|ing)|maintain(?:ing)?|stick(?:ing)? with)"
_WISH = r"(?:want(?:s|ed|ing)?|wish(?:es|ed|ing)?|hop(?:e|es|ed|ing)|like|prefer(?:s|red|ring)?|cho(?:ose|oses|ose|osing)|intend(?:s|ed|ing)?|plan(?:s|ned|ning)?|opt(?:s|ed|ing)?|keen|vot(?:e|es|ed|ing))"
_FOR = r"(?:for|behind|in favou?r of|support for|(?:back|support|favou?r)(?:s|ed|ing)?|prefer(?:s|red|ring)?|want(?:s|ed|ing)?|endors(?:e|es|ed|ing)|cho(?:ose|oses|se|osing)|pick(?:s|ed|ing)?)"
_AGAINST = r"(?:against|(?:oppos|reject)(?:e|es|ed|s|ing)?(?: to)?|opposition to)"
_STANDS = (
    r"(?:(?:is|are|was|were|has|had|would|could|will|now|still|also|narrowly|just|well|far) ){0,3}"
    r"(?:on|at|ahead|behind|up|down|level|win(?:s|ning)?|won|los(?:es?|ing)|lost|prevail\w*|lead(?:s|ing)?|led|trail\w*|stands?|stood|polls|polled|scor\w+"
    r"|backed|favou?red|supported|preferred|chosen|gets?|got|takes?|took|has|had|draws?|drew|attract\w*)"
)
_WORD_ENDS = r"(?=$|[ ,;:.()])"
# What the words of going or staying stand before, where nothing more is said of what is left.
_CLOSED = rf"(?= ?$|[,;:.()]| (?:by|to|at|on|and|but|while|whereas|with|among|against|in (?:a|the|any) |if|were|is|are|was|\d){_WORD_ENDS})"
_BETWEEN = r"(?: (?:the|a|an|full|outright|complete|eventual|immediate|continued|further|scottish|catalan|welsh|irish|quebec|quebec's|scotland's|catalonia's|british|uk|britain's|eu))*?"

# Behind a figure, for or against what was told before.
_SIMPLY = re.compile(
    r"(?<=[\d%t] )(?:(?:are|were|is|was|remain) )?(?:(?P<for>for it|in favou?r(?: of it)?)|(?:against|opposed)(?: to)?(?: it)?)(?= ?$|[,.;)]| (?:and|but|while)\b)"
)
# The words that stand before the name of a side then.
_TO_BE_FOR = ("f", "for", None)
_BACK = ("V", "back", AnswerWord("support", "verb"))
_BY_PAIR = re.compile(r",? by \d|, \d")
_PREPOSITIONS = frozenset(("for", "behind", "in favour of", "in favor of", "against", "opposed to"))


@dataclass(frozen=True, slots=True)
class _Vote:
    """A vote on going or staying: what a text of it holds, its sides, and the patterns of their words."""

    needs: tuple[tuple[str, ...], ...]
    named: tuple[re.Pattern[str], ...]  # a side by its name with a figure near
    told: int  # so many of these a text must tell
    going: str
    staying: str
    chosen: re.Pattern[str]  # who chooses a side
    stands: re.Pattern[str]  # how a side stands

    def side(self, goes: bool) -> str:
        """The name of a side."""
        return self.going if goes else self.staying

    def told_in(self, document: Document) -> bool:
        """Whether a document tells of this vote."""
        lower = document.lower
        if not all(any(word in lower for word in one) for one in self.needs):
            return False
        return sum(name.search(document.folded) is not None for name in self.named) >= self.told


@cache
def _votes() -> tuple[_Vote, ...]:
    return tuple(map(_vote, load("referendums").values()))


def _vote(entry: dict[str, Any]) -> _Vote:
    going, staying = (_called(entry, side) for side in ("going", "staying"))
    whose = r"(?! (?:voter|supporter|backer)s)"
    named = (rf"\b{n}\b{whose}[^.;:\n]{{0,60}}\d|\d[^.;:\n]{{0,60}}(?<![.!?] )\b{n}\b{whose}" for n in entry["named"])
    of = rf"(?:the |a )?(?:{one_of(entry['of'])})(?:'s)?"
    goes = rf"{_GO}(?: (?:out(?: of)?|from))?(?: {of})?"
    stays = rf"{_STAY}(?: (?:in(?:side)?|within|with|(?:a )?(?:part|member) of|put))?(?: {of})?"
    keeps = rf"{_KEEP} {of}(?: together| intact| whole)?"
    would = r"would(?: now)?(?: rather| sooner| prefer to)?|rather"
    chosen = (
        rf"\b(?:(?P<for>{_FOR})|(?P<against>{_AGAINST})){_BETWEEN} (?P<noun>(?-i:(?P<going>{going})|{staying}){_WORD_ENDS})"
        rf"|(?:(?P<again>(?<=[\d%t])(?= to ))|\b(?:(?P<wish>{_WISH}|{would})|(?P<pro>{_FOR})|(?P<anti>{_AGAINST})))(?P<to> to)?"
        rf" (?P<verb>(?:(?P<go>{goes})|{stays}|{keeps}){_CLOSED})"
    )
    going, staying = (_who(entry, side) for side in ("going", "staying"))
    stands = rf"(?:^|(?<=[ ,(]))(?-i:(?P<going>{going})|{staying})(?=,? {_STANDS}\b)"
    return _Vote(
        tuple(map(tuple, entry["needs"])),
        tuple(map(re.compile, named)),
        entry["told"],
        entry["going"],
        entry["staying"],
        re.compile(chosen, re.IGNORECASE),
        re.compile(stands, re.IGNORECASE),
    )


def _called(entry: dict[str, Any], side: str) -> str:
    """What a side is called: its nouns and its camps."""
    camps = rf"(?:[Tt]he |an? )(?:{one_of(entry['camps'][side])}) (?:side|camp|campaign|vote|option)"
    return rf"(?:{camps}|{one_of(entry['nouns'][side])})"


def _who(entry: dict[str, Any], side: str) -> str:
    """What a side is called where it stands at something: at the head of a sentence too, and its people."""
    nouns = [noun[0].upper() + noun[1:] for noun in entry["nouns"][side]]
    people = [f"{the} {who}" for who in entry["people"][side] for the in ("the", "The")]
    return rf"(?:{_called(entry, side)}|{one_of([*nouns, *people])})"


class GoingOrStaying:
    """The vote that a document tells of, if it is one on going or staying."""

    __slots__ = ("_document", "_known", "_vote")

    def __init__(self, document: Document) -> None:
        self._document = document
        self._known = False
        self._vote: _Vote | None = None

    def tie(self, v: View) -> None:
        """Makes names of the words in which a sentence with figures tells who is for going and who for staying."""
        if not self._known:
            told = (vote for vote in _votes() if vote.told_in(self._document))
            self._known, self._vote = True, next(told, None)
        if self._vote is None or not v.figs:
            return
        text, begin = v.text(0, len(v.items)), v.items[0].start
        edits = _Edits(v, begin)
        about, end = None, 0
        for m in self._vote.chosen.finditer(text):
            if edits.choose(self._vote, m):
                about, end = (m["going"] if m["noun"] else m["go"]) is not None, m.end()
        if about is not None:  # "51 percent are against independence and 49 percent for it"
            for m in _SIMPLY.finditer(text, end):
                edits.replace(m.span(), self._vote.side(about == (m["for"] is not None)))
        for m in self._vote.stands.finditer(text):
            edits.replace(m.span(), self._vote.side(m["going"] is not None))
        edits.make()


class _Edits:
    """What is to stand in a sentence instead of some of its items."""

    def __init__(self, v: View, begin: int) -> None:
        self._v, self._begin = v, begin
        # By the first item: the item behind the last, and what stands there.
        self._made: dict[int, tuple[int, list[Item]]] = {}

    def replace(self, span: tuple[int, int], side: str, *before: tuple[str, str, AnswerWord | None]) -> bool:
        """The name of a side instead of a stretch of the text, behind other words; not where a figure stands in it."""
        v = self._v
        start, end = self._begin + span[0], self._begin + span[1]
        first = next((q for q, item in enumerate(v.items) if item.end > start), len(v.items))
        last = next((q for q in range(first, len(v.items)) if v.items[q].start >= end), len(v.items))
        held = "FBP+Gg" if before else "FBP+"  # "those who back independence" stay a group
        if first >= last or any(t in held for t in v.tags[first:last]):
            return False
        if v.items[first].start < start and v.tags[first] != "J":  # "are for" is one
            return False
        if any(a < last and first < b for a, (b, _) in self._made.items()):
            return False
        at = v.items[last - 1].start if before else start
        words = [Item(tag, start, max(start, at - 1), value, word) for tag, word, value in before]
        self._made[first] = last, [*words, Item("N", at, v.items[last - 1].end, side, side.lower())]
        return True

    def choose(self, vote: _Vote, m: re.Match[str]) -> bool:
        """The side that is chosen behind one word for choosing it."""
        against = m["against"] or m["anti"]
        goes = (m["going"] if m["noun"] else m["go"]) is not None
        wish, again = (m["wish"] or "").lower(), m["again"] is not None
        if again and not self._made:
            return False
        if wish.startswith("would") and wish.split()[-1] in ("would", "now") and " " not in m["verb"]:
            return _BY_PAIR.match(m.string, m.end()) is not None and self.replace(m.span(), vote.side(goes), _BACK)
        by = (m["for"] or m["pro"] or against or "").lower()
        side = vote.side(goes != (against is not None))
        if again or wish.startswith(("vot", "opt")):
            return self.replace((m.start("to" if m["to"] else "verb"), m.end()), side, _TO_BE_FOR)
        if by in ("opposition to", "support for"):
            return self.replace(m.span(), side, ("R", "support", AnswerWord("support", "noun")), _TO_BE_FOR)
        return self.replace(m.span(), side, _TO_BE_FOR if by in _PREPOSITIONS or wish == "keen" else _BACK)

    def make(self) -> None:
        """Makes the sentence so."""
        v = self._v
        for first, (end, items) in sorted(self._made.items(), reverse=True):
            v.items[first:end] = items
            v.tags = v.tags[:first] + "".join(i.tag for i in items) + v.tags[end:]
            v.figs = [f if f < first else f - (end - first - len(items)) for f in v.figs]
        if self._made:
            split(v)
