"""A sentence as its rules see it: items, letters, figures, and where one figure's words end and the next one's begin."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from polls.document import Document
from polls.language import asides, between_commas, cast, clefts, glosses, within_figures
from polls.language.calendars import MONTH_FORMS, MONTH_NAMES, SEASON_NAMES
from polls.language.chunks import chunk
from polls.language.names import Names
from polls.language.numbers import Figure, figures
from polls.language.quick import quick
from polls.language.quoted import people, sides
from polls.language.segment import Sentence
from polls.language.tokens import Item, tokenize
from polls.rules.conjunctions import TURNS
from polls.rules.movements import MOVED
from polls.rules.word_classes import settle

VERSUS = re.compile(r"\b(?:vs?\.?(?= )|versus|compared (?:to|with))")
# What a party that is asked about does: it has a rating.
RATED = re.compile(
    r"(?:receiv|got|get|earn|had|have|has|hold|scor|drew|suffer)\w* (?:an? |the )?(?:\w+ ){0,3}(?:ratings?|approval|disapproval|scores?|marks)\b"
)
_FIGURE_TAG = re.compile("[FPB+]")


def twice(a: Figure, b: Figure) -> bool:
    """Whether a second number only says the first one again: "half (47%)", "Forty-one percent (41%)"."""
    if b.unit != "percent" or b.grain > 1 or b.pair or a.unit not in ("fraction", "percent"):
        return False
    return a.grain > 1 or (abs(a.value - b.value) < 0.05 and b.start - a.end <= 4)


@dataclass(slots=True)
class Bound:
    """What a rule says of one figure; ``group`` is ``None`` where the clause names none."""

    rule: str
    answer: str | None
    kind: str = "share"
    group: str | None = None
    vs: str | None = None
    value: float | None = None
    wave: str | None = None
    start: int | None = None
    end: int | None = None
    carried: bool = False  # whether the group is the one of the sentence before
    subject: str | None = None  # what the clause is about, should nothing else tell the answer


@dataclass(slots=True)
class View:
    """One sentence. ``figs`` are the item indices of its numbers; ``bound[k]`` is what rules made of number ``k``."""

    document: Document
    sentence: Sentence
    items: list[Item]
    tags: str
    figs: list[int]
    names: Names
    bound: list[Bound | None] = field(default_factory=list)
    lo: list[int] = field(default_factory=list)  # first item of each figure's own left words
    hi: list[int] = field(default_factory=list)  # item after each figure's own right words
    refused: list[str | None] = field(default_factory=list)
    masked: list[tuple[int, int]] = field(default_factory=list)  # where pollsters and outlets are named

    def figure(self, k: int) -> Figure:
        """The number ``k`` of the sentence."""
        value: Figure = self.items[self.figs[k]].value
        return value

    def text(self, i: int, j: int) -> str:
        """The folded text of items ``i`` to ``j`` (exclusive)."""
        if i >= j:
            return ""
        try:
            return self.document.folded[self.items[i].start : self.items[j - 1].end]
        except IndexError:  # a sentence that breaks off: behind its end there is nothing
            return self.text(i, len(self.items))

    def low(self, i: int, j: int) -> str:
        """The folded text of items ``i`` to ``j`` in lower case."""
        if i >= j:
            return ""
        try:
            return self.document.lower[self.items[i].start : self.items[j - 1].end]
        except IndexError:  # a sentence that breaks off: behind its end there is nothing
            return self.low(i, len(self.items))

    def becomes(self, first: int, last: int, value: str | None, tag: str = "N") -> None:
        """Makes one name, or what another letter says, of items that stand for it: the last takes it, those before are its words."""
        for item in self.items[first:last]:
            item.tag, item.value = "Z", None
        one = self.items[last]
        if one.value == "'s" and not one.word.endswith("'s"):
            one.word += "'s"  # a genitive stays one
        one.tag, one.value = tag, value
        self.tags = f"{self.tags[:first]}{'Z' * (last - first)}{tag}{self.tags[last + 1 :]}"

    def left(self, k: int) -> str:
        """Letters of the items between the figure before number ``k`` (or the sentence's start) and number ``k``."""
        return self.tags[self.gap_start(k) : self.figs[k]]

    def gap_start(self, k: int) -> int:
        """The item after the figure before number ``k``."""
        return self.figs[k - 1] + 1 if k else 0

    def gap_end(self, k: int) -> int:
        """The item of the next figure after number ``k``, or the end."""
        return self.figs[k + 1] if k + 1 < len(self.figs) else len(self.items)


def view(
    document: Document,
    sentence: Sentence,
    names: Names,
    found: list[Figure] | None = None,
    masked: list[tuple[int, int]] | None = None,
) -> View:
    """The view of a sentence; ``found`` are its numbers where they are known already."""
    if found is None:
        found = figures(document.lower, sentence.start, sentence.end)
    items = tokenize(document.folded, document.lower, sentence.start, sentence.end, found, names, masked)
    quoted = '"' in document.folded[sentence.start : sentence.end]
    if quoted:
        items = people(items)
    items = chunk(items, document.lower, names)
    if " or " in document.lower[sentence.start : sentence.end]:
        items = glosses.without(items)
    if cast.HINT.search(sentence, document.lower, sentence.start, sentence.end):
        items = cast.merged(items)
    if asides.HINT.search(sentence, document.lower, sentence.start, sentence.end):
        items = asides.without(items)
    if sentence.may & clefts.HINT.bit:
        items = clefts.without(items)
    if quoted:
        items = sides(items)
    if any(f.grain > 1 and f.unit == "percent" for f in found):
        items = within_figures.taken_out(items, document.folded, document.lower, names)
    if names:
        items = _tickets(items, document.lower)
    if "likel" in document.lower[sentence.start : sentence.end]:
        items = between_commas.in_brackets(items)
    for a, b in itertools.pairwise(found):
        if a.pair == 1 and b.pair == 2 and _no_pair(document.lower, sentence.start, a, b):
            a.pair = b.pair = -1
        elif (
            a.pair == 1
            and b.pair == 2
            and (_moved_to(document.lower, sentence.start, a, b) or _then(document.lower, a, b))
        ):
            a.pair = b.pair = 0
    settle(items, document.lower)
    tags = "".join([i.tag for i in items])
    figs = [m.start() for m in _FIGURE_TAG.finditer(tags)]
    for k, q in enumerate(figs):
        f = items[q].value
        if f.pair == 1 and (k + 1 == len(figs) or items[figs[k + 1]].value.pair != 2):
            f.pair = 0  # its other half was an age: "in the 18-29 group"
    v = View(document, sentence, items, tags, figs, names)
    v.masked = [(a, b) for a, b in masked if a < sentence.end and b > sentence.start] if masked else []
    v.bound = [None] * len(figs)
    v.refused = [None] * len(figs)
    split(v)
    return v


# Behind two who run together: "Doe/Roe at 47%", "Doe-Roe leading"; not "the Doe-Roe race", "Doe/Roe 47/45".
_ON_A_TICKET = re.compile(
    r" (?:at|behind|ahead|leads?|leading|trails?|trailing|up|down|gets?|getting|draws?|drawing|wins?|winning|has|had|was|were|is|are|takes?|with)\b"
)


def _tickets(items: list[Item], lower: str) -> list[Item]:
    """The items with the second of two who run together left out: "Doe/Roe at 47%" is told of Doe."""
    out: list[Item] = []
    for q, item in enumerate(items):
        if (
            item.tag == "N"
            and q > 1
            and len(out) > 1
            and items[q - 1].word in ("/", "-")
            and items[q - 2].tag == "N"
            and out[-2] is items[q - 2]
            and items[q - 2].end == items[q - 1].start
            and items[q - 1].end == item.start
            and _ON_A_TICKET.match(lower, item.end)
            and not (q + 2 < len(items) and isinstance(items[q + 2].value, Figure) and items[q + 2].value.pair)
        ):
            out.pop()
            continue
        out.append(item)
    return out


_BEFORE_DATE = re.compile(
    rf"(?:\b(?:{MONTH_FORMS})\.? ?|\b(?:scale of|aged?|ages|from page|verses?|chapter|game|score|channel) |[/:\d]|\d |https?:\S*)$"
)
_AFTER_DATE = re.compile(
    rf"^(?:st|nd|rd|th)?(?:,? (?:{MONTH_NAMES}|(?:{MONTH_FORMS})\b|(?:19|20)\d\d\b|days?|weeks?|months?|years?|hours?|minutes?|year-olds?|seats?|votes?\b|(?:justices|ruling|decision|record|vote|victory|win|loss)\b)|/|-year|[:]\d|\.\d)"
)


_MOVED_BY = re.compile(
    rf"\b(?:{MOVED}|up|down)(?: back| away| off)?(?: by)?(?: (?:about|around|just|only|nearly|almost|roughly|over|another|further|an?|some))*? ?$"
)
_TO = re.compile(r" to (?:(?:about|around|just|only|nearly|almost|roughly|an?|the|record|high|low|of|at) )*")
_STEP = 15  # more than a share moves from one survey to the next


def _moved_to(lower: str, begin: int, a: Figure, b: Figure) -> bool:
    """Whether of two joined numbers one is by how much a share has moved, and the other where it is: "rose 1% to 13%"."""
    return (
        a.unit == b.unit == "percent"
        and a.value <= _STEP
        and _TO.fullmatch(lower, a.end, b.start) is not None
        and _MOVED_BY.search(lower, max(begin, a.start - 40), a.start) is not None
    )


_OPENED = re.compile(r"\((?:(?:now|only|just|up|down|about|currently),? )?$")
_VERSUS_THEN = re.compile(
    rf" (?:(?:in|for|on|during|from|at|back in) )?(?:(?:an?|one|two|three|four|five|ten|the) (?:years?|months?|weeks?|quarters?|decades?) (?:ago|earlier|before|prior)"
    rf"|last (?:year|month|week|quarter|{SEASON_NAMES}|time)|the (?:previous|prior|preceding|last|year)\b|previously|(?:early |late |mid-?)?(?:{MONTH_FORMS}|{SEASON_NAMES})\b|(?:19|20)\d\d\b)"
)


def _then(lower: str, a: Figure, b: Figure) -> bool:
    """Whether of two numbers in brackets the second is of an earlier time: "quality (12.7% vs. 11.8% last year)"."""
    return (
        VERSUS.search(lower, a.end, b.start) is not None
        and _VERSUS_THEN.match(lower, b.end) is not None
        and _OPENED.search(lower, a.start - 12, a.start) is not None
    )


def _no_pair(lower: str, begin: int, a: Figure, b: Figure) -> bool:
    """Two joined numbers that are dates, ages, scores or a ratio ("2 to 1")."""
    if a.unit != "bare" or b.unit != "bare":
        return False
    if (b.value <= 1 and a.value <= 20) or (a.value <= 10 and b.value <= 10):
        return True
    if _BEFORE_DATE.search(lower, max(begin, a.start - 14), a.start) or _AFTER_DATE.match(lower[b.end : b.end + 16]):
        return True
    return a.value + b.value > 104 or a.value + b.value < 25


# Words that open a new figure's part of the sentence, strongest first.
_OPENERS = TURNS | frozenset("compared versus vs vs. against followed including down up dropping than unlike".split())


_SHORT = frozenset(("than", "against", "over", "up", "down"))  # open one only right before its figure …
_LONGER = 7  # … or with its words set off by a comma: "a bad opinion, 49 percent, than a good one, 45 percent"


def split(v: View) -> None:
    """Shares the words between two figures out to them: ``lo`` and ``hi``."""
    v.lo = [0] * len(v.figs)
    v.hi = [len(v.items)] * len(v.figs)
    for k in range(1, len(v.figs)):
        a, b = v.figs[k - 1] + 1, v.figs[k]
        cut = _boundary(v, a, b)
        v.hi[k - 1] = cut
        v.lo[k] = cut


def _boundary(v: View, a: int, b: int) -> int:
    """Where, between items ``a`` and ``b``, the words of the second figure begin."""
    tags = v.tags
    depth = tags.rfind("(", a, b)
    if depth >= 0 and tags.find(")", depth, b) < 0:
        # "(45 percent)": what stands before the bracket belongs to the figure in it
        close = tags.find(")", a, depth)
        inner = _boundary(v, close + 1, depth) if close >= 0 else _plain(v, a, depth)
        return inner
    close = tags.find(")", a, b)
    if close >= 0 and tags.find("(", a, close) < 0:
        a = close + 1
        if a >= b:
            return b
    return _plain(v, a, b)


_WITH_OTHERS = re.compile(r",&?[Wm][^,;:]{1,12},$")
# "…, and among older drivers, some 86% do": what stands in front belongs to the figure behind its comma.
_IN_FRONT = re.compile(r",&z?[mifWu][zZpGgNJRYo&]{1,8},z{0,3}(?P<than>x?)$")


def _plain(v: View, a: int, b: int) -> int:
    tags, items = v.tags, v.items
    semi = tags.rfind(";", a, b)
    if semi >= 0:
        return semi + 1
    front = _IN_FRONT.search(tags, a, b) if "," in tags[max(a, b - 4) : b] else None
    if front is not None and (not front["than"] or items[b - 1].word == "than"):
        return front.start()
    last = -1
    for i in range(b - 1, a - 1, -1):
        if items[i].word == "against" and i + 1 < b and tags[i + 1] in ",&.;":
            continue  # "58 percent are against and 39 percent for"
        if items[i].word == "while" and i + 1 < b and items[i + 1].word.endswith("ing"):
            continue  # "36 percent gave while shopping and 28 percent"
        if items[i].word in ("up", "down") and i and items[i - 1].word.startswith("thumb"):
            continue  # "gave it the thumbs up and 20 percent"
        if items[i].word == "yet" and i > a and (items[i - 1].word.endswith("n't") or tags[i - 1] in "nHE"):
            continue  # "haven't yet made a choice"
        if (
            items[i].word in _OPENERS
            and tags[i] != "J"
            and not (items[i].word in _SHORT and b - i > (_LONGER if tags[b - 1] == "," else 3))
        ):
            last = i
            break
    if last >= 0:
        while last > a and tags[last - 1] in ",&-":
            last -= 1
        return last
    if tags[b - 1] == "," and items[b].tag in "FB" and items[b].value.pair == 1:
        opened = _WITH_OTHERS.search(tags, a, b)  # "… in Ohio, with wide leads among women, 54 to 35 percent"
        if opened is not None:
            return opened.start()
    for i in range(b - 1, a - 1, -1):
        if tags[i] in ",-:":
            while i > a and tags[i - 1] in ",&-:":
                i -= 1
            return i
        if tags[i] == "&" and b - i <= 8:
            while i > a and tags[i - 1] in ",&":
                i -= 1
            return i
    return b


_CONTENT_STOP = frozenset(
    """a an the of to for in on at by with that this it is are was were be been being have has had do does did as and or their his her its
    they he she who would will should could can than them from about up one said say says think thinks believe believes thought more very
    s t""".split()
)
_LEADER = re.compile(r"^[iI]n (?:the|a|an|this|our|its) [\w/ -]{0,30}?\b(?:poll|survey)s?,? ")
_TRAILER = quick(
    r",? ?(?:according to\b|the (?:poll|survey|study|report)\b|(?:a|the) (?:new )?[\w/ -]{0,40}(?:poll|survey) (?:found|showed|shows|finds|says|said|suggests)|in (?:the|a|this) (?:\w+ ){0,4}(?:poll|survey)\b|(?:poll|survey|study) (?:finds?|found|shows?|says|suggests?|reveals?)\b|pollsters|researchers|the pollster|respectively).*$"
    r"|, (?:the )?[A-Z][\w.&'/-]*(?: [\w.&'/-]+){0,4} (?:found|finds|reported|reports|said|says|showed|shows)$"  # ", Gallup found"
    r"|: ?(?:[\w.&/-]+ ){0,3}(?:[Pp]oll|[Ss]urvey|[Ss]tudy|[Rr]eport)$"  # a headline's source
)


def content(text: str) -> int:
    """How many words of a text carry meaning."""
    return sum(1 for w in text.lower().replace('"', " ").split() if w.strip(".,;:()!?") not in _CONTENT_STOP)


# "even if a tunnel is dug" is what was answered, no condition of it.
ON_CONDITION = re.compile(
    r"(?<! even) (?:(?:when (?:(?:they|it|he|she|we|you|there)(?:'[a-z]+)?|asked|people)|if|unless|because|regardless|even though|so that|despite|in spite of|notwithstanding) |(?<=worried )(?:about it )?that |(?:(?<=concerned )|(?<=confident )|(?<=optimistic )|(?<=pessimistic )|(?<=afraid )|(?<=aware )|(?<=certain )|(?<=convinced ))that )"
)


# With what the words of an answer neither begin nor end.
_NO_BEGINNING = frozenset("that the a an , they it to and or but also it's as there".split())
_EVEN = frozenset(
    "break breaks breaking broke broken get gets getting is are stay stays about roughly almost nearly".split()
)
_GOES_ON = frozenset("hang stay fight carry go soldier cling hold press".split())
_NO_END = frozenset(("", *"of the a an to and or in on for at by with that as than while but who".split()))


def clip(text: str, most: int = 8) -> str:
    """The words of an answer phrase: trimmed, quotes off, cut after ``most`` words that carry meaning."""
    text = _TRAILER.sub("", _LEADER.sub("", text))
    m = ON_CONDITION.search(text)
    if m and content(text[: m.start()]) >= 1:
        text = text[: m.start()]
    words = text.replace('"', " ").split()
    while words and words[0].lower().strip(",") in _NO_BEGINNING:
        words.pop(0)
    out: list[str] = []
    count = 0
    for w in words:
        bare = w.strip(".,;:()!?").lower()
        if bare and bare not in _CONTENT_STOP:
            count += 1
            if count > most:
                break
        out.append(w)
    while out and out[-1].lower().strip(".,;:()!?-\u2014\u2013") in _NO_END:
        if len(out) > 1 and out[-1] == "on" and out[-2] in _GOES_ON:
            break
        out.pop()
    if len(out) > 1 and out[-1] == "even" and out[-2] not in _EVEN:
        out.pop()  # of "even though", which another clause opens
    return " ".join(out).strip(" .,;:!?-\u2014\u2013()'")


_At = TypeVar("_At")  # a number with what its family has found of it
_Said = TypeVar("_Said")


def first_read(at: _At, readings: Iterable[Callable[[_At], _Said | None]]) -> _Said | None:
    """What the first of some readings says that says anything, in their order."""
    return next((made for read in readings if (made := read(at)) is not None), None)
