"""The predicate of a figure that stands far from it: past a row of figures, brackets, asides and long groups.

"Half of owners, and 61 percent of those who rent, say …", "roughly a third of both (34% and 37%) have …": before a figure
takes over an answer told earlier, the verb of its own clause is looked for.
"""

from __future__ import annotations

import re

from polls.language.phrases import noun_like
from polls.rules import predicates, verbs
from polls.rules.clauses import read
from polls.rules.conjunctions import CONDITION, CONTRAST
from polls.rules.hedges import ABOUT_WORDS, BOUND_WORDS
from polls.rules.phrases import Predicate, phrase
from polls.rules.view import View

# Another clause begins: what follows is said of something else.
_OTHER_CLAUSE = CONTRAST | CONDITION | {"compared", "versus"}
# What may stand between the start of a clause and its figure.
_HEDGES = ABOUT_WORDS | frozenset(
    "a an the as many few more less than even over under well mere least most including both another still fewer not also but".split()
)
_TWO_WORDS = frozenset(w for w in BOUND_WORDS if w.count(" ") == 1)
_FINITE = "SAVMHED"
_NEW_SUBJECT = frozenset("the a an this that these those there".split())
_FAR = 40  # items


_INCLUDED = re.compile(r"\b(?:including|among (?:them|these|those)|counting)\b")


def _before(v: View, i: int) -> int:
    """The item before the figure at item ``i`` and its hedges."""
    i -= 1
    while i >= 0 and (v.items[i].word in _HEDGES or (v.tags[i] == "z" and v.items[i].word.endswith("ly"))):
        i -= 1
        if i > 0 and v.low(i, i + 2) in _TWO_WORDS:
            i -= 1
    return i if i < 1 or v.low(i - 1, i + 1) not in _TWO_WORDS else _before(v, i - 1)


_FRONTED = re.compile(r"(?:^|[,;:-])mz{0,3}[Gg]$")


def _subject(v: View, k: int, before: int) -> bool:
    """Whether a figure can be the subject of a clause: nothing before it in the clause, or what introduces one."""
    if before < 0 or v.tags[before] in ',;:-(&r"S':
        return True
    if _FRONTED.search(v.tags, v.gap_start(k), before + 1):
        return True  # "among pensioners 60% (64% of the public) say"
    if v.tags[before] in "aifbuWmtox":
        return False  # "growth, at 4 percent, was …": the figure is the subject's
    if v.items[before].word in ("that", "found", "finds", "shows", "showed", "suggests", "suggested"):
        return True
    start = next((q for q in range(before, v.gap_start(k) - 1, -1) if v.tags[q] in ",;:-()"), v.gap_start(k) - 1)
    return not set(v.tags[start + 1 : before + 1]) & set("SVAMHEDLTKNGgFxro")  # "in one poll 75 percent of them said"


def _behind_figure(v: View, k: int, before: int, included: bool) -> tuple[int, bool, bool] | None:
    """Where the clause goes on behind number ``k``, whether inside an aside, and whether behind brackets; ``None`` where it does not."""
    tags, items = v.tags, v.items
    i = v.figs[k] + 1
    left = tags[before] if before >= 0 else ""
    if left == "(" or tags[i : i + 1] == ")":
        close = tags.find(")", i)
        dashed = before > 0 and tags.rfind("-", 0, before) > tags.rfind("F", 0, v.figs[k])
        return (close + 1, dashed, True) if close >= 0 else None
    inside = (
        included
        or left == "-"
        or (left == "," and tags[i : i + 1] == ",")
        or (tags[max(0, before - 1) : before + 1] == ",&" and tags[i : i + 1] != ",")
    )
    if tags[i : i + 1] == "o":
        return i + 1, inside, False
    aged = i < len(items) and items[i].word in ("over", "under", "aged")  # "22 percent over the age of 70 plan"
    if aged or tags[i : i + 1] in ("G", "g", ",", "-", "i", "m", "(") or _counts(v, k, i):
        return i, inside, False
    return None


def late(v: View, k: int) -> Predicate | None:
    """The predicate of the clause whose subject number ``k`` is, where other words and figures stand between."""
    before = _before(v, v.figs[k])
    if not _subject(v, k, before):
        return None
    included = _INCLUDED.search(v.low(max(0, before - 1), v.figs[k])) is not None
    begun = _behind_figure(v, k, before, included)
    return _Clause(v, k, before, included, *begun).predicate() if begun is not None else None


class _Clause:
    """A clause read from behind its figure to its verb: ``j`` is the item that is read, ``found`` what the verb says.

    ``inside``: the figure stands in an aside, which is still open (``dashed``: between dashes); ``aside``: one was opened behind
    the figure; ``relative``: so many verbs belong to clauses with "who"; ``bracketed``: brackets were closed right behind
    the figure; ``included``: it is a part of those told of before ("including 12 percent who …").
    """

    def __init__(self, v: View, k: int, before: int, included: bool, i: int, inside: bool, bracketed: bool) -> None:
        self.v, self.k, self.included, self.begin, self.bracketed = v, k, included, i, bracketed
        self.j, self.n = i, min(len(v.items), v.figs[k] + _FAR)
        self.dashed = before >= 0 and v.tags[before] == "-"
        self.inside, self.aside, self.relative = inside, False, 0
        if inside and self.dashed and "-" not in v.tags[i : self.n].split(";")[0]:
            self.inside = self.dashed = False  # a dash that opens what is said, and closes nothing
        self.found: Predicate | None = None

    def predicate(self) -> Predicate | None:
        """What the clause says, if it has a verb of its own."""
        while self.j < self.n and self._step():
            pass
        return self.found

    def _step(self) -> bool:
        """Reads the item ``j`` and goes on behind it; whether there is more to be read."""
        v, j = self.v, self.j
        t, word, behind = v.tags[j], v.items[j].word, v.tags[j + 1 : j + 2]
        if t == "-" and behind == "-":
            return self._pass()  # a dash of two hyphens
        if t in ";:" or (t == "." and behind not in ("z", "B")) or (word in _OTHER_CLAUSE and not self.aside):
            return False
        if word == "where" and self.aside:
            self.j = v.tags.find(",", j, self.n)  # "in Kent, where the price rose last, …": told of the place
            return self.j > 0
        if t == "." or (
            t == "-" and j + 1 < self.n and v.items[j - 1].word.isdigit() and v.items[j + 1].word.isdigit()
        ):
            return self._pass()  # an abbreviation, a range: "in a Sept. 8-17 survey"
        if t == "(":
            self.j = v.tags.find(")", j) + 1
            return self.j > 0
        if t in "FB":
            return self._figure()
        if t == "P" and self.aside and v.tags[j - 1] in "dz" and "d" in v.tags[j - 4 : j]:
            return self._pass()  # "67 percent of tenants - up one point since May - approve"
        if t in "P+)":
            return False
        if t in ",-":
            return self._comma_or_dash(t)
        if t == "r" and not (word == "that" and v.tags[j - 1] == "o"):  # "of that age group"
            return self._who()
        if t == "p" and v.tags[j - 1] in "Gg" and not self.inside and j + 1 < self.n:
            return self._asked_by()
        if t in _FINITE and not _no_verb(v, j):
            return self._verb()
        return self._pass()

    def _pass(self) -> bool:
        self.j += 1
        return True

    def _read(self) -> bool:
        """Reads the verb at item ``j``, which is the clause's."""
        self.found = _read(self.v, self.j)
        return False

    def _figure(self) -> bool:
        """Another figure: what is said of it may be said of both."""
        v, k = self.v, self.k
        at = v.figs.index(self.j)
        b = v.bound[at]
        if b is None or b.answer in (predicates.SAME, None) or (self.inside and b.wave == "previous"):
            return self._pass()
        among = self.aside and _INCLUDED.search(v.low(v.figs[k] + 1, self.j)) is not None
        if among or _row(v, k, at, self.bracketed):
            self.found = Predicate(str(b.answer), self.j, "shared_right")
        return False

    def _comma_or_dash(self, t: str) -> bool:
        """Opens an aside or closes one, behind which the clause goes on."""
        if t == "," and self.inside and self.dashed:
            return self._pass()  # of what dashes set apart
        self.dashed = t == "-" and not self.inside
        closes = self.inside
        if closes and self.aside:
            self.relative = 0  # the clause was of the aside
        self.inside = self.aside = not closes
        self.j += 1
        if closes and not self.relative:
            amounts = self.j < self.n and self.v.items[self.j].word in verbs.AMOUNTS_TO
            self.found = None if amounts else _after_aside(self.v, self.j, self.n, self.included)
        return self.found is None

    def _who(self) -> bool:
        """A clause that tells who the people are: the next verb is its own."""
        v, j, word = self.v, self.j, self.v.items[self.j].word
        if word == "that" and v.tags[j - 1] not in "GgzZp":
            return False
        self.j = j = verbs.skip_adverbs(v, j + 1, self.n)
        done = word == "who" and j < self.n and v.tags[j] == "z" and verbs.opens(v, j, self.n)
        self.relative += not done
        self.j += done
        return True

    def _asked_by(self) -> bool:
        """ "Of people we surveyed", "of the firms it spoke to": whom the figure's people are, told without "who"."""
        self.j += 2
        return self._behind_preposition(or_any_verb=True)

    def _behind_preposition(self, or_any_verb: bool = False) -> bool:
        """Reads the verb behind a preposition that ends the clause of who asked: "of firms it spoke to say"."""
        v, j = self.v, self.j
        if j + 1 >= self.n or v.tags[j] not in "tuWfi":
            return True
        if v.tags[j + 1] not in _FINITE and not (or_any_verb and verbs.opens(v, j + 1, self.n)):
            return True
        self.j += 1
        return self._read()

    def _verb(self) -> bool:
        """A verb: the clause's, unless it is one of an aside or of a clause with "who"."""
        v, j = self.v, self.j
        if self.relative:
            self.relative -= 1
            while self.j < self.n and v.tags[self.j] in _FINITE + "npt":
                self.j += 1
            return True
        if self.aside:
            return self._pass()
        if self.inside:
            return False
        if _of_the_pollster(v, j):  # "of nurses the union spoke to described"
            self.j += 1
            return self._behind_preposition()
        if v.tags[j - 1] in "pNx" or (j - 1 > self.begin and _named_subject(v, j)):
            return False
        return self._read()


def _counts(v: View, k: int, i: int) -> bool:
    """Whether a count of people stands before a noun of its own or a clause that tells who they are: "one in five who rent"."""
    if v.tags[i : i + 1] == "r":
        return v.items[i].word in ("who", "whose")
    return v.figure(k).grain > 1 and (_OF_NOUN.match(v.tags, i) is not None or verbs.noun_end(v, i, len(v.items)) > i)


_OF_NOUN = re.compile(r"[zZ.]{1,5}[Gg]")


def _row(v: View, k: int, at: int, bracketed: bool) -> bool:
    """Whether number ``at``, which has its predicate, stands in one row of people with number ``k``: "and almost as many students, 63%, fear"."""
    b = v.bound[at]
    if b is None or b.kind != "share" or b.wave or not b.rule.startswith("share.") or str(b.answer).startswith("<"):
        return False
    row = range(v.figs[at] - 1, v.gap_start(at) - 1, -1)
    joined = next((q for q in row if v.tags[q] == "&" or v.items[q].word == "but"), -1)
    if joined < 0 or set(v.tags[joined + 1 : v.figs[at]]) & set("ifWuatox"):
        return False
    return bracketed or bool(set(v.tags[v.figs[k] + 1 : joined]) & set("Gg"))


def _named_subject(v: View, j: int) -> bool:
    """Whether the verb at item ``j`` has a subject of its own: "…, the poll found"."""
    q = j - 1
    while q >= 0 and v.tags[q] in "zZ" and v.items[q].word not in _NEW_SUBJECT:
        q -= 1
    return q >= 0 and v.items[q].word in _NEW_SUBJECT and v.tags[q - 1 : q] in (",", "-")


def _of_the_pollster(v: View, j: int) -> bool:
    """Whether the verb at item ``j`` is of a clause that tells, without "who", whom the figure's people are."""
    q = j - 1
    while q >= 0 and v.tags[q] in "zZ" and v.items[q].word != "the":
        q -= 1
    return 0 < q < j - 1 and v.items[q].word == "the" and v.tags[q - 1] in "Gg"


def _no_verb(v: View, j: int) -> bool:
    """Whether a word that looks like a verb is none here: an infinitive, a participle, a noun."""
    word = v.items[j].word
    before = v.tags[j - 1]
    if before in "tifbuWaom" or word.endswith("ing") or noun_like(v.items, j):
        return True
    after = v.items[j + 1].word if j + 1 < len(v.items) else ""
    return word.endswith("ed") and (before == "&" or after == "by")


def _after_aside(v: View, j: int, n: int, included: bool) -> Predicate | None:
    """What follows the comma or dash that closes an aside: the verb of the clause, or what was agreed on."""
    j = verbs.skip_adverbs(v, j, n)
    if j >= n:
        return None
    if included and v.items[j].word == "that" and v.tags[j + 1 : j + 2] not in ("", ","):
        return predicates.complement(v, j + 1, _end(v, j))
    if v.tags[j] in _FINITE and not _no_verb(v, j):
        if v.tags[j] == "S" and v.tags[j + 1 : j + 2] == "N":
            return None
        return _read(v, j)
    if v.tags[j] == "z" and verbs.opens(v, j, n):
        return phrase(v, j, _end(v, j))
    return None


def _end(v: View, j: int) -> int:
    """Where the words of a predicate at item ``j`` end: at the next figure's own."""
    at = next((q for q in range(len(v.figs)) if v.figs[q] > j), len(v.figs))
    return max(j + 1, v.lo[at]) if at < len(v.figs) else len(v.items)


def _read(v: View, j: int) -> Predicate | None:
    got = read(v, j, _end(v, j)) if v.items[j].word not in verbs.AMOUNTS_TO else None
    return got if got is not None and got.answer and not got.answer.startswith("<") else None
