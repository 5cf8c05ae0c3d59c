"""Bare numbers that share a unit with the figures around them: "Labor 37, Greens 9", "20 for Biden", "it was 66".

Before the rules read a sentence, :func:`share` gives such numbers their unit.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from polls.language.calendars import MONTH_FORMS, MONTH_NAMES, SEASON_NAMES
from polls.language.names import Names
from polls.language.numbers import Figure
from polls.language.quick import quick
from polls.language.segment import Sentence
from polls.language.tokens import answer_words
from polls.lexicon.loader import load
from polls.rules.alone import alone, both_alone
from polls.rules.bare_points import in_points
from polls.rules.hedges import BEFORE_NUMBER, HEDGE
from polls.rules.movements import MOVED
from polls.rules.placed import placed

_CLOSER = re.compile(
    r" ?(?:$|[;)\u2014]|[.!?](?!\d)|,(?! ?\d{3}\b)|--|[-\u2013] |\()| (?:and|but|or|while|then|now|there(?! (?:is|are|was|were)\b)|too\b|among|"
    r"against|last|previously|before|earlier|nationally|apiece|each|with the|with (?=[A-Z])|on (?:a |the )?(?:two|first|second|primary|question)|to (?:his|her|"
    rf"their|[a-z']+'s)|in (?:the|a|{MONTH_NAMES}|mid|early|late|19|20)|for (?:the |mr\.? |mrs\.? |ms\.? )?)"
)
_AMONG = re.compile(
    r"[;,] (?:and |but |while )?(?:among|for|with|in) (?:the )?(?P<g>[a-z -]{3,30}),? (?:just |only |about )?$"
)
_VERBS = frozenset(
    """on at with has had have from to just only even also still about nearly around over stand stands stood trailing
    polling polls scores score takes took gets got went is are was were it a fell dropped rose down up sit sits
    sat steady unchanged stable level static flat""".split()
)
_TO_NUMBER = re.compile(r" (?:to|at|on|from)(?: just| only| about| nearly)? $")
_NOTHING = re.compile(r" (?:respectively|too|also|again|as well|apiece|there|here|so far)\b")
_IN_PLACE = re.compile(r" in [a-z]")
_LAST_PART = re.compile(r"[^,;:()\u2014]*\Z")
_READING = r"(?:figure|number|share|rate|rating|reading|split|score|count|proportion|percentage|tally|total|level|mark|result|answer)"
_IT = quick(
    rf"\bwhich compares (?:with|to) $|\b(?:it|that)'s (?:(?:{BEFORE_NUMBER}|now|still|at|back|(?:up|down|closer)(?= (?:at|to|from) )|to|(?<=up )from|(?<=down )from) )*$"
    rf"|\b(?:it|that|this|(?:the|that|this|his|her|its|their|our) (?:[a-z]+ )?{_READING}) (?:is|was|were|has been|had been|'d been|would be|stood|stands|came to|read|reads|fell to|rose to|dropped to) "
    rf"(?:(?:{BEFORE_NUMBER}|now|then|still|at|a|(?:up|down|closer)(?= (?:at|to) )|to|back|below|above|under|over|around|already|as high as|as low as) ){{0,4}}$"
)
_FIGURES = re.compile(
    r"\b(?:figures|numbers|shares|readings|results|scores|percentages|proportions|ratings|marks|order|split|breakdown|balance) [a-z' ]{0,40}?(?:are|is|"
    r"were|was|read|reads|came to|stand at|stood at|of|had been|have been)(?: both| all| now| then)? $|"
    r"\b(?:figures|numbers|scores|ratings|marks) \($"
)
# "That's down from 50 and 42 in June"
_FROM_BOTH = re.compile(r"\b(?:up|down|changed?|unchanged|compares?|compared) (?:from|with|to) $")
# "in the west 44 and 31", behind the two of another place
_OF_NEXT = re.compile(r"[,;] (?:(?:and|but|while) )?(?:in|among|for|with|on) [^,;:()]{2,40}?,? (?:it(?:'s| is| was) )?")
_MONTHS_READ = re.compile(
    rf"\b(?:{MONTH_NAMES})(?:,? and [a-z]+)? (?:read|brought|was|were|gave|had|saw)(?: just| only)? $"
)
# "Doe, 48; Roe, 44.", "No, 58.", where an age would stand between commas
_NAMED_COMMA = re.compile(
    r"(?:^|[;:\u2014] ?|; (?:and|but) |\bit(?:'s| is| was) )(?P<label>[a-z'.-]+(?: [a-z'.-]+){0,2}), $"
)
_AFTER_NAMED = re.compile(r"[;,] (?:and |but )?(?=[a-z.' -]{2,30}, \d\d?(?:;|[.!]?$))|[.!]?$")
# "He's at 29", "she was on 41"
_HE_AT = re.compile(
    r"\b(?:he|she|they|we|who)(?:'s|'re| is| are| was| were) (?:(?:now|still|only|just|back|stuck|up|down|even) )?(?:at|on|to) (?:just |only |about )?$"
)
_COLON = re.compile(r"(?:^|[.;(\u2022*-] ?)(?P<label>[a-z' ]{2,30}): $")
_AT = re.compile(
    r"(?:,|\b(?:he|she|it)'s|\b(?:trailing|trailed|stands|standing|stood|sits|sat|is|was|are|were|now|low|high|peak|"
    r"trough)) at (?:just |only |about )?$"
)
# "the poll had him on 42", "tied at 46 apiece"
_BY = re.compile(rf"\b(?P<word>[a-z-]+) by (?:(?:{BEFORE_NUMBER}) )*$")
_FROM = re.compile(rf",? (?:(?:now|today|up|down|compared) )?from (?:(?:{BEFORE_NUMBER}) )*")
_BY_SO_MUCH = re.compile(rf"\b(?:up|down|fell|dropped|rose) (?:(?:by|another|a|{HEDGE}) )*$")
# "44 percent to her 41"
_TO_OWN = re.compile(
    r" (?:to|versus|vs\.?|against) (?:his|her|their|its|(?:mr |ms |mrs |his |her |its |their |the )?[a-z]+'s) (?:just |only |about )?$"
)
_SLOT = re.compile(rf"(?:\b(?P<w>by|at|on|with)|(?P<c>[,:])) (?:(?:{BEFORE_NUMBER}) )*$")
_FOR_THING = re.compile(
    rf"(?:^|[,;.] |\b(?:and|but|while|whereas) )(?P<p>for|in|on|among|with|of) [^,;:()]{{2,40}}?(?<! by)(?<! to)(?<! from)(?<! of),? (?:(?:it|that|the (?:figure|number|share))(?:'s| is| was| stands at) )?(?:(?:{BEFORE_NUMBER}) )*$"
)
_ASIDE = re.compile(r", (?:where|who|which|whose|home to|with) [^,;:()]{3,64}, ")
_NOUN_COMMA = re.compile(r"(?:[,;]| and| or) (?:[a-z'-]+ ){0,4}[a-z'-]+, (?:just |only )?$")
# What tells of somebody's age: "Roe, the youngest candidate at 38"
_AGE = frozenset(("youngest", "oldest"))
# A word of a clause, and of a name with accents
_WORD = re.compile(r"[a-z'\u00c0-\u024f-]+")
_PUT_ON = re.compile(
    r"\b(?:had|has|have|puts?|putting|having|placed|places|found|finds|shows?|showed|gives?|gave) (?:[a-z'.]+ ){1,3}(?:on|at) (?:just |only |about )?$"
)
_GIVES_HIM = re.compile(rf"\b(?:gives?|gave|giving) (?:him|her|them|it) (?:(?:{BEFORE_NUMBER}) )*$")
_APIECE = re.compile(r" apiece\b| each\b(?! (?:other|of|day|week|month|year))")
# "was up one to 16": where a change leads to.
_MOVED_TO = quick(
    rf"\b(?:{MOVED}|lost|shed|added|gave up|put on) (?:by )?(?:[a-z]+|\d{{1,2}}(?:\.\d)?)(?: points?)?,? (?:(?:falling|rising) )?(?:to|on|at) (?:just |only )?$"
)
# What sets two numbers against two before them: "41 percent approve and 53 percent disapprove, down from 50 and 42"
_SET_AGAINST = ("up from ", "down from ", "compared with ", "compared to ", "versus ", "against ")
_LINK = re.compile(r",? (?:and|or) |, (?:and |then )?")
_NO_LIST = quick(
    rf"\b(?:{MONTH_FORMS})\.? $|\b(?:ages?|aged|between|from|"
    r"no\.?|number|question|proposition|article|title|chapter|district|top|of|the) $|[$\u00a3\u20ac#]$"
)
_FOR = re.compile(
    r" for (?:the |mr\.? |mrs\.? |ms\.? )?(?P<name>[a-z\u00c0-\u024f'-]+)(?: (?P<last>[a-z\u00c0-\u024f'-]+))?"
)
_NEVER = re.compile(
    r" ?(?:of\b|years?\b|year-|seats?\b|votes?\b|points?\b|delegates?\b|people\b|days?\b|weeks?\b|months?\b|"
    r"states?\b|times\b|million|billion|thousand|\.\d)"
)
_YES = re.compile(r"\byes,? (?:at |on )?\d")
_ITS_VERB = frozenset("is are was were it".split())


@cache
def _words() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    groups = frozenset(load("groups")["head"])
    answers = answer_words("verbs", "adjectives", "nouns", "words", "phrases")
    return groups, answers, frozenset(load("headings")["party"])


def _before(left: str) -> tuple[str, set[str]]:
    """The last two words of a clause before a number, without the verb between, and that verb."""
    m = _LAST_PART.search(left)
    words = m.group().split() if m else []
    verbs: set[str] = set()
    while words and words[-1] in _VERBS and len(verbs) < 6:
        verbs.add(words.pop())
    return " ".join(words[-2:]), verbs


def _label(text: str, names: Names) -> str | None:
    """What the words before a number name: ``N`` a side, ``G`` a group, ``A`` an answer."""
    groups, answers, parties = _words()
    text = text.removesuffix("'s")
    last = text.rsplit(" ", 1)[-1]
    if last in names.by_word or last in names.parties or (last in parties and last not in groups) or text in parties:
        return "N"
    if last in groups:
        return "G"
    if last in answers or text in answers:
        return "A"
    return None


_NEXT_OF = re.compile(r" of (?:[a-z'-]+ ){0,4}[a-z'-]+(?:, and |, but |, | and | but )(?:just |only |about )?")
_OF_WHOM = re.compile(r" of (?:the |all )?(?P<whom>[a-z'-]+(?: [a-z'-]+)?)")


_BY_POINTS = re.compile(r"\b(?:by|leads? of|margins? of)(?: just| only| about)?(?: [\d.]+(?: points?)?,)* $")
_WORD_BRACKET = re.compile(r"[a-z] \($")
_WORD_END = re.compile(r"[a-z] $")
_SINCE = re.compile(r" (?:on|since|from|vs|over|in) ")


_THEN = re.compile(
    rf"\b(?:in (?:early |late |mid-)?(?:{MONTH_FORMS}|(?:19|20)\d\d)|ago|back (?:in|then)|last (?:year|month|week|time|{SEASON_NAMES})|earlier)\b"
)


def share(
    lower: str, s: Sentence, numbers: list[Figure], names: Names, near: bool, since: int, named: bool = False
) -> None:
    """Gives the bare numbers of a sentence the unit "percent" where they stand in a list of shares.

    ``near``: the text is about polls hereabouts; ``since``: so many sentences before held a survey figure; ``named``: a
    poll is named just before.
    """
    if not near:
        return
    bare = [k for k, f in enumerate(numbers) if f.unit == "bare" and not f.pair and f.value <= 100]
    for k in reversed(bare):  # "ahead by 5, 4 and 3 points"
        if k + 1 < len(numbers) and numbers[k + 1].unit == "points" and numbers[k].value < 60:
            left = lower[max(s.start, numbers[k].start - 40) : numbers[k].start]
            if _LINK.fullmatch(lower, numbers[k].end, numbers[k + 1].start) and _BY_POINTS.search(left):
                numbers[k].unit = "points"
    if bare and since <= 2:
        alone(lower, s, numbers)
        both_alone(lower, s, numbers)
    if bare:
        in_points(lower, s, numbers, names)
    bare = [k for k in bare if numbers[k].unit == "bare"]
    if not bare:
        return
    units = any(f.unit in ("percent", "fraction") for f in numbers)
    if not units and SEATS.search(lower, s.start, s.end):
        return  # "turned into seats, that gives Labour 41 and the Greens 13"
    row = _Row(lower, s, numbers, names)
    for k in bare:
        row.look(k)
    enough = units or len(row.found) > 1
    next_to = since <= 1
    for k, kind in row.found:
        left = lower[max(s.start, numbers[k].start - 70) : numbers[k].start]
        stands = kind in ("Nv", "at") and left.endswith((" at ", " on "))  # "Roe is at four"
        if (
            lower[numbers[k].start].isalpha()
            and numbers[k].value < 12
            and kind not in ("next", "figures", "alike")
            and not (kind == "list" and _in_row(lower, numbers, k, left))
            and not stands
            and not (units and kind == "placed" and _GETS.search(left))
        ):
            continue
        if kind == "it" and since == 2 and _THEN.search(left):
            numbers[k].unit = "percent"  # a sentence without figures between: "in May of 2022 it was 64"
        if (
            kind in ("list", "alike")
            or (kind in ("figures", "next", "it", "Gv", "Av") and next_to)
            or (enough and kind != "at")
            or (named and numbers[k].pair)  # "the poll has topline figures of 44 and 38"
            or (kind in ("at", "for", "Nv", "G", "placed") and (units or next_to))
            or (named and _stands_so(left, numbers[k], names))
        ):
            numbers[k].unit = "percent"


# "and the gangs get four", where the first share has its unit
_GETS = re.compile(r"\b(?:gets?|got|takes?|took|draws?|drew|scores?|scored|on|at) (?:just |only |a mere )?$")


def _in_row(lower: str, numbers: list[Figure], k: int, left: str) -> bool:
    """Whether a number in a word stands in a row of shares: "24, nine and eight percent", "by 14 percent and Roe by nine"."""
    behind = k + 1 < len(numbers) and numbers[k + 1].unit == "percent"
    return left.endswith(" by ") or (behind and lower.startswith((" and ", " or "), numbers[k].end))


# "split, 43 for and 42 against"
_FOR_AND_AGAINST = re.compile(
    r" (?:for|in favou?r|approving|satisfied|yes)(?: (?:it|of it))?,? (?:and|to|but|,) ?(?:\d\d?|[a-z-]+) (?:against|opposed|disapproving|dissatisfied|no)\b"
)


def _stands_so(left: str, f: Figure, names: Names) -> bool:
    """Whether a side stands at a number where a poll is named: "Labour came first, on 30", "the poll has him at 31"."""
    if f.value >= 15 and (_PUT_ON.search(left) or _GIVES_HIM.search(left)):
        return True
    words = _WORD.findall(left)
    told = any(w in names.by_word or w in names.parties for w in words) and not _AGE.intersection(words)
    return told and left.endswith((" at ", " on "))


SEATS = quick(r"\b(?:seats|mps|tds|delegates|constituencies|ridings)\b")
_ROLES = frozenset("democrat republican president incumbent challenger senator governor".split())


@dataclass(slots=True)
class _Row:
    """The numbers of a sentence, and those without a unit that look like shares, each with what makes it look so."""

    lower: str
    s: Sentence
    numbers: list[Figure]
    names: Names
    found: list[tuple[int, str]] = field(default_factory=list)

    def look(self, k: int) -> None:
        """Adds number ``k`` if it looks like a share."""
        f, lower = self.numbers[k], self.lower
        left = lower[max(self.s.start, f.start - 70) : f.start]
        if self._never(f, left):
            if placed(lower, self.s.start, self.s.end, f.start, f.end) and not f.pair and f.value > 1:
                self.found.append((k, "placed"))
            return
        kind = self._by_next(k)
        if kind is None:
            closed = self._closed(f, left)
            since = closed or _SINCE.match(lower, f.end, min(self.s.end, f.end + 10)) is not None
            if since and left.endswith(("(up ", "(down ")):
                f.unit = "points"
                return
            if closed and not f.pair:
                kind = self._in_bracket(k, left) if left.endswith("(") else self._by_left(k, left)
            if kind is None and not f.pair and f.value > 1 and placed(lower, self.s.start, self.s.end, f.start, f.end):
                kind = "placed"
        if kind == "couple":
            f.pair, self.numbers[k + 1].pair = 1, 2
            self.found += [(k, "it"), (k + 1, "it")]
        elif kind == "sides":
            self.found += [(k, "list"), (k + 1, "list")]
        elif kind is not None:
            self.found.append((k, kind))

    def _never(self, f: Figure, left: str) -> bool:
        """Whether the words beside a number say that it is none: a day, an age, seats."""
        if _NEVER.match(self.lower, f.end, min(self.s.end, f.end + 12)):
            return True
        if not _NO_LIST.search(self.lower, max(self.s.start, f.start - 24), f.start) or left.endswith("from "):
            return False
        if left.endswith("of ") and _FIGURES.search(left):
            return False  # "with figures of 44 and 38"
        return not (left.endswith("no ") and _YES.search(self.lower, self.s.start, self.s.end))

    def _closed(self, f: Figure, left: str) -> bool:
        """Whether nothing that is counted follows a number."""
        if f.end >= self.s.end or _CLOSER.match(self.lower, f.end, min(self.s.end, f.end + 14)):
            return True
        if _NOTHING.match(self.lower, f.end, min(self.s.end, f.end + 16)):
            return True
        place = _IN_PLACE.match(self.lower, f.end, min(self.s.end, f.end + 5))
        return place is not None and _label(_before(left)[0], self.names) == "N"  # "Doe 46, Roe 39 in Ohio"

    def _by_next(self, k: int) -> str | None:
        """By the percentage before or behind it, or by whom it is for: "37, 40 and 41 percent", "20 for Roe"."""
        f, lower, numbers = self.numbers[k], self.lower, self.numbers
        if f.value <= 1:
            return None
        behind = numbers[k + 1] if k + 1 < len(numbers) else None
        if behind is not None and behind.unit == "bare" and _FOR_AND_AGAINST.match(lower, f.end, self.s.end):
            return "sides"
        shares = behind is not None and behind.unit == "percent" and not behind.pair
        if shares and _LINK.fullmatch(lower, f.end, numbers[k + 1].start):
            return "list"
        if k and numbers[k - 1].unit == "percent" and _NEXT_OF.fullmatch(lower, numbers[k - 1].end, f.start):
            of = _OF_WHOM.match(lower, f.end, min(self.s.end, f.end + 40))
            if of and _label(of.group("whom"), self.names) == "G":
                return "list"  # "81 percent of Democrats, 64 of independents"
        side = _FOR.match(lower, f.end, min(self.s.end, f.end + 40))
        if side is None:
            return None
        named = [_label(word, self.names) for word in (side["name"], side["last"]) if word]
        return "for" if "N" in named or side["name"] in _ROLES else None

    def _in_bracket(self, k: int, left: str) -> str | None:
        """By what stands before its bracket: "Doe (46)", "the leader (46)"."""
        f, lower = self.numbers[k], self.lower
        label, verbs = _before(left[:-1])
        if not verbs and _label(label, self.names):
            return "bracket"
        if _FIGURES.search(left) and k + 1 < len(self.numbers) and _couple(lower, self.s, self.numbers, k):
            return "couple"  # "Doe's numbers (54 and 26)"
        if lower[f.end : f.end + 1] == ")" and any(self._alone_in_bracket(q) for q in self.numbers if q is not f):
            return "bracket"  # "in cities (63 percent) than in villages (49)"
        if not k:
            return None
        before = self.numbers[k - 1]
        short = lower[f.end : f.end + 1] == ")" and lower[before.start : f.start].count(" ") <= 2
        return "bracket" if before.end == f.start - 2 or (short and _WORD_BRACKET.search(left)) else None

    def _parallel(self, k: int, left: str) -> bool:
        """Whether a percentage before stands in the same slot: "pay was named by 36 percent and workload by 27"."""
        slot = _SLOT.search(left)
        if slot is None or (slot["c"] == "," and not _NOUN_COMMA.search(left)):
            return False
        for f in self.numbers[:k]:
            if f.unit not in ("percent", "fraction") or f.pair:
                continue
            other = _SLOT.search(self.lower, max(self.s.start, f.start - 40), f.start)
            if other is not None and other.group("w", "c") == slot.group("w", "c"):
                return True
        return False

    def _same_place(self, k: int, left: str) -> bool:
        """Whether a percentage before is told for another thing in the same words: "for the courts it's 41 percent, for the press 30"."""
        here = _FOR_THING.search(_ASIDE.sub(", ", left))
        told = k > 0 and (self.numbers[k - 1].unit == "percent" or (self.found and self.found[-1][0] == k - 1))
        if here is None or not told:
            return False
        at = self.numbers[k - 1].start
        there = _FOR_THING.search(self.lower[max(self.s.start, at - 70) : at])
        return there is not None and there["p"] == here["p"]

    def _next_couple(self, k: int) -> bool:
        """Whether the two sides right before are told of one place or group, and number ``k`` is the first of the next one's."""
        if k < 2 or self.numbers[k - 1].pair != 2:
            return False
        return _OF_NEXT.fullmatch(self.lower, self.numbers[k - 1].end, self.numbers[k].start) is not None

    def _alone_in_bracket(self, f: Figure) -> bool:
        """Whether a percentage stands alone in brackets."""
        shares = f.unit in ("percent", "fraction")
        return shares and self.lower[f.start - 1 : f.start] == "(" and self.lower[f.end : f.end + 1] == ")"

    def _by_left(self, k: int, left: str) -> str | None:
        """By the words before it: "it was 66", "Doe has edged up to 46", "among men, 43"."""
        f, lower, numbers, names = self.numbers[k], self.lower, self.numbers, self.names
        it, told = _IT.search(left), _FIGURES.search(left)
        against = k > 0 and numbers[k - 1].unit == "percent" and left.endswith(_SET_AGAINST)
        both = it or told or against or _FROM_BOTH.search(left) or self._next_couple(k)
        if k + 1 < len(numbers) and both and _couple(lower, self.s, numbers, k):
            return "couple"
        if told or _MONTHS_READ.search(left):
            return "figures"
        if f.value >= 12 and _APIECE.match(lower, f.end):
            return "list"
        if (
            it
            or (f.value >= 15 and _GIVES_HIM.search(left))
            or (f.value >= 5 and _PUT_ON.search(left))
            or (k and _MOVED_TO.search(left))
        ):
            return "it"
        passive = _BY.search(left)
        if passive and passive["word"] not in ("yes", "no") and _label(passive["word"], names) == "A":
            return "Av"  # "backed by 44"
        if self._parallel(k, left):
            return "alike"
        if k and _TO_OWN.search(left):
            return "list"
        if passive:
            return None
        if k and numbers[k - 1].unit == "percent" and _FROM.fullmatch(lower, numbers[k - 1].end, f.start):
            return "it"  # "up to 26 percent from 19"
        if _BY_SO_MUCH.search(left):
            return None  # "with Doe up 7": a lead or a change
        label, verbs = _before(left)
        if label and _TO_NUMBER.search(left) and not _label(label, names):
            label = label.rsplit(" ", 1)[0]  # "Roe has edged up to 46"
        kind = _label(label, names) if label else None
        owned = label.endswith("'s")  # "the Liberals' share is 33 percent, the Greens' is 12"
        its = kind == "N" and verbs & _ITS_VERB and not verbs & {"on", "at"} and not owned
        if kind and not its and not (kind == "A" and f.value <= 1):
            return kind + ("v" if verbs else "")
        if _AT.search(left) or _HE_AT.search(left):
            return "at"
        if (colon := _COLON.search(left)) and (named := _label(colon["label"], names)) is not None:
            return f"{named}v"  # "Labour: 28", "(Democrats: 88)"
        before = _NAMED_COMMA.search(left)
        if before and _AFTER_NAMED.match(lower, f.end, self.s.end) and _label(before["label"], names):
            return "Nv"  # "Doe, 48; Roe, 44."
        among = _AMONG.search(left) if k and numbers[k - 1].unit in ("percent", "fraction") and f.value > 1 else None
        if among and _label(among["g"], names) == "G":
            return "G"  # "among women it is 61 percent; among men, 43"
        last, by = self.found[-1] if self.found else (-1, "")
        linked = k and last == k - 1 and _LINK.fullmatch(lower, numbers[last].end, f.start)
        if linked and (by in ("figures", "next") or _RESPECTIVELY.search(lower, f.end, self.s.end)):
            return "next"
        if self._same_place(k, left):
            return "list"
        return "other" if self.found and _WORD_END.search(left) and _capital_run(left) else None


_RESPECTIVELY = re.compile(r"\brespectively\b")
_WORDS_AFTER_COMMA = re.compile(r"(?:,|\band) (?:[a-z]+ ){1,3}$")


def _capital_run(left: str) -> bool:
    """Whether the words before a number follow a comma or "and" closely: "Greens 9, United Australia Party 4"."""
    return _WORDS_AFTER_COMMA.search(left) is not None


def _couple(lower: str, s: Sentence, numbers: list[Figure], k: int) -> bool:
    """Whether two numbers joined by "and" are the two sides of a question: "it is 57 and 42"."""
    a, b = numbers[k], numbers[k + 1]
    return (
        b.unit == "bare" and (lower[a.end : b.start] == " and " or (lower[a.end : b.start] == ", " and k + 2 == len(numbers))) and 20 <= a.value + b.value <= 101
        and (b.end >= s.end or _CLOSER.match(lower, b.end, min(s.end, b.end + 14)) is not None)
    )  # fmt: skip
