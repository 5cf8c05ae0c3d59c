"""Who the voters were: parts of an electorate, which are counted when the vote is over and are no answer.

"Women were 53 percent of the electorate", "the Latino share of the vote rose from 9 percent to 10", "one in five Ohio voters was
under 30 in 2012", "the ballots cast there came, by 93 percent, from whites". What voters say of themselves ("38 percent called
themselves conservative", "41 percent of voters were Democrats, the poll found") is asked, and so is who the respondents were,
or who the voters were of whom a poll at the exits is told.
"""

from __future__ import annotations

import re

from polls.language.alternatives import one_of
from polls.language.hints import Hinted, any_of
from polls.language.quick import quick
from polls.language.segment import Sentence
from polls.lexicon.loader import load
from polls.rules.counting import IS_PART, MAKES_UP
from polls.rules.foreign import POLL_WORD
from polls.rules.hedges import BEFORE_NUMBER
from polls.rules.movements import MOVED
from polls.rules.results import EXIT
from polls.rules.unasked import WERE
from polls.rules.view import View

_LEAD = 300  # characters in which a text tells what it is about
MAKE_UP = "make-up of the electorate"


def _born() -> str:
    """Who people are by birth, age, schooling, creed or home, as a noun or an adjective."""
    groups = load("groups")
    tables = (groups["head"], groups["modifier"], groups["several"])
    return one_of(word for table in tables for word, name in table.items() if name in groups["born"])


_AGED = r"(?:under|over|younger than|older than|aged) \d\d|\d\d[- ](?:to|and)[- ]\d\d|\d\d-\d\d|\d\d (?:and|or) (?:over|older|younger)|in their (?:twenties|thirties|forties|\d0s)"
_DEGREE = r"with(?:out)? (?:a )?(?:college |university )?degrees?"
_BORN = rf"(?:{_born()}|(?:college|university) (?:graduates?|grads)|{_AGED}|{_DEGREE})\b"
_SO = rf"(?:(?:{BEFORE_NUMBER}) ){{0,3}}"
_VOTERS = r"(?:electorate|voters|votes?(?: cast)?|ballots(?: cast)?|turnout|caucus-?goers)\b"
_OF_VOTERS = rf"(?: ?(?:%|percent|per cent))? of (?:the |all |all the |its |their )?(?:[a-z'.-]+ ){{0,3}}?{_VOTERS}"

# "of the electorate there is Black", and of other bodies.
_BODY = Hinted(r" of (?:the |its |their |his )?(?:\S+ ){0,3}(?:electorate|population)\b")
_OF_BODY = Hinted(
    r" of (?:the |all |its |their )?(?:\S+ ){0,3}(?:electorate|population|workforce|voters|residents|members|caucus-?goers)\b[^.;,]{0,30} (?:is|are|was|were) "
)
_OF_ALL = re.compile(
    r"(?: ?(?:%|percent|per cent))? of (?:the |all )?(?:\S+ ){0,3}(?:electorate|votes?|ballots|turnout|population|sample|residents|households|workforce)\b"
)
_OF_WHO_VOTED = re.compile(_OF_VOTERS)
# "the county, with 60 percent of the electorate,": what a place holds
_WITH = re.compile(rf"\b(?:[Cc]ounty|state|city|district|region|area|state's|nation's)\b[^.;]{{0,40}} with {_SO}$")
_ALL_OF_IT = re.compile(r" of (?:the |its |their )?(?:[a-z']+ ){0,2}(?:electorate|population)[,.;]")
_MADE_PART = Hinted(
    rf"\b(?:{IS_PART}) (?:an? |the )?(?:\w+ )?(?:percentage|share|portion|proportion|part)\b"
    r"[^.;]{0,12}$"
)
_MADE_UP = Hinted(rf"\b(?:{IS_PART}|increased|decreased|grew|shr[aiu]nk\w*)\b")
# Who has not made up their mind is told by a survey alone.
# Said beside what the exit poll is cited for: "won Black voters, who accounted for half of the ballots, by 60 to 30".
_IN_PASSING = re.compile(rf",? who (?:{IS_PART}|cast|casting) {_SO}$")
_OPEN = re.compile(r"\b(?:undecideds?|undeclared|(?:don't|do not|didn't|did not) know|no opinion|unsure|not sure)\b")
# "54 percent of the votes there were cast by graduates", "20 percent came from Asians", "were under 30"
_WERE_BORN = (
    rf" (?:(?:is|are|was|were|came|come|comes) )(?:(?:cast|made up) )?(?:(?:by|from|of) )?(?:{_SO})(?:people )?{_BORN}"
)
_VOTERS_WERE = Hinted(
    rf" (?:of )?(?:the |all |all the |its |their )?(?:[a-z'.-]+ ){{0,3}}?{_VOTERS}[^.;:,]{{0,40}}?{_WERE_BORN}"
)
_OF_THE_VOTES = Hinted(rf"\bof (?:the |all |all the |its )?(?:[a-z-]+ ){{0,3}}?{_VOTERS}[^.;:]{{0,40}}, {_SO}$")
_BORN_SO = quick(_WERE_BORN)
# "college graduates cast 54 percent of the votes", "whites were 44 percent of Ohio voters"
_THEY_CAST = Hinted(rf"\b(?:cast|casting) (?:a (?:record|full|mere) )?{_SO}$")
_THEY_WERE = Hinted(rf"\b{_BORN}[^.;:,]{{0,40}}? (?:are|were|be) {_SO}$")
_SOME_VOTERS = Hinted(_OF_VOTERS)
# "white voters, 72 percent of the electorate, backed"
_BESIDE = Hinted(rf"\b{_BORN}(?: voters)?(?: ?[,(-]+ ?){_SO}$")
_ALL_TOLD = Hinted(rf"{_OF_VOTERS}[^.;:,()]{{0,20}}?[,)-]")
# "the Latino share of the vote rose from", "the share of voters with a degree was", "their share of the electorate"
_PART = r"(?:share|percentage|proportion|portion|part|slice)"
_NO_CHOICE = r"(?:(?!who |back|support|favou?r|approv|say|said|vot)[^.;:])"
_THEIR_PART = Hinted(
    rf"\b(?:(?:{_BORN}(?: voters'?)? |youth |senior ){_PART} of (?:the |all )?(?:[a-z-]+ )?{_VOTERS}"
    rf"|their {_PART} of the (?:[a-z-]+ )?electorate\b"
    rf"|{_PART} of (?:the |all )?(?:[a-z-]+ )?(?:electorate|votes?|ballots) (?:cast )?(?:by|from) {_BORN})"
    rf"{_NO_CHOICE}{{0,70}}$"
)
_WHO_ARE = r"(?:(?:who|that|which) (?:is|are|was|were) )?"
_PART_WHO = Hinted(
    rf"\b{_PART} (?:of (?:the |all )?(?:[a-z'.-]+ ){{0,3}}?{_VOTERS} {_WHO_ARE}{_BORN}|{_WHO_ARE}{_DEGREE}\b){_NO_CHOICE}{{0,70}}$"
)
_THEIRS = Hinted(rf"\btheir {_PART} of the (?:[a-z-]+ )?votes?\b(?:(?!who )[^.;:]){{0,40}}$")
# Of whom the sentence before tells: "Latinos are the fastest growing group."
_PEOPLE_FIRST = quick(rf"\A\W*(?:[a-z-]+ ){{0,2}}?{_BORN}")
# "the electorate was 14 percent Asian"
_ELECTORATE_WAS = Hinted(rf"\b(?:electorate|turnout)\b[^.;:,]{{0,40}} (?:is|was|be|were|been) {_SO}$")
_BORN_NEXT = quick(rf" {_BORN}(?! (?:support|votes?|backing)\b)")
# "women rose from 52 percent to 54 of the electorate", "the Asian vote shrank from 24 percent of the electorate"
_MOVED = Hinted(
    rf"(?:(?:{MOVED})(?: [a-z]+ly)?|(?:vote|voters|shrinking|growth|decline|rise)(?: of [^.;:,]{{3,30}})?) from {_SO}$"
)
_BORN_VOTE = quick(rf"\b{_BORN}[ -](?:votes?|voters|contingent|turnout|year)\b[^.;:,]{{0,30}}$")
_MAKES_UP = re.compile(rf"\b(?:{MAKES_UP}) [^.;:]{{1,30}} of (?:the |all )?(?:[a-z]+ )?{_VOTERS}")
_OF_OTHERS = re.compile(r"\b(?:among|with|by|for) (?:the )?$")
_TO_PART = quick(rf"(?:{_OF_VOTERS}|[^.;:,]{{0,24}}? to {_SO}\d[\d.]*{_OF_VOTERS})")
# How a share of an electorate goes on: "of the vote in 2010 but just 16 percent", "(up from 11 percent)"
_TO_ANOTHER = quick(
    rf"(?:{_OF_VOTERS})?(?:[ ,(-]+(?!who|back|support|favou?r|say|said|for\b|went|chose|gave|among)(?:[a-z]+|(?:19|20)\d\d)){{0,9}}?"
    rf"[ ,(]+(?:to|from|than|only|just|(?:compared|up|down|as against) (?:with|to|from)) {_SO}"
)
_FOLLOWED = re.compile(rf"{_OF_VOTERS}, (?:then|(?:closely )?followed by) [a-z -]{{3,40}}[(,]")
_AND_NO_MORE = quick(
    rf"{_OF_VOTERS}|[.,;)]| (?:in (?:19|20)\d\d|in (?:this|that|the)|four|two|this|last|now|when|today)\b"
)
_ALONE = quick(rf"(?: (?:are|were|was|is))? {_BORN}(?=[.,;)]| and\b)")

_PARTS = any_of(_VOTERS_WERE, _PART_WHO, _ELECTORATE_WAS, _OF_THE_VOTES)
_BODIES = (
    any_of(_MADE_UP, _MADE_PART, _OF_BODY, _BODY, _THEY_CAST, _THEY_WERE, _BESIDE, _THEIR_PART, _THEIRS, _MOVED)
    | _PARTS
)


def make_up(v: View, k: int, before: str, after: str) -> bool:
    """Whether number ``k`` tells what part of the voters, or of another body, people are."""
    s = v.sentence
    if not s.may & _BODIES or _OPEN.search(before[-75:]) or (at_the_exits(v) and not _aside(s, before, after)):
        return False
    return _of_a_body(v, k, before, after) or _of_the_voters(v, k, before, after)


def _of_a_body(v: View, k: int, before: str, after: str) -> bool:
    """Whether somebody makes up so much of a body, or so much of it is of one sort."""
    s, told = v.sentence, v.figure(k - 1).end - v.figure(k).start if k else -75
    near = before[max(-75, told) :]  # behind the figure before: "who made up 9 percent of the electorate, Doe won 61"
    return bool(
        (_MADE_UP.search(s, near) and (_OF_ALL.match(after) or (_OF_WHO_VOTED.match(after) and not _surveyed(v))))
        or _MADE_PART.search(s, near)
        or (_OF_BODY.match(s, after) and not _asked_of(v) and _is_group(v, k))
        or (_BODY.match(s, after) and (WERE.search(before) or (_WITH.search(before) and _ALL_OF_IT.match(after))))
    )


def _aside(s: Sentence, before: str, after: str) -> bool:
    """Whether it is said beside what an exit poll is cited for."""
    return _IN_PASSING.search(before) is not None or (
        _BESIDE.search(s, before) is not None and _ALL_TOLD.match(s, after) is not None
    )


def at_the_exits(v: View) -> bool:
    """Whether a poll at the exits, which asks voters who they are, tells it: here, right before, or all of the text."""
    s, low = v.sentence, v.document.lower
    return (
        EXIT.search(s, low, s.start, s.end) is not None
        or EXIT.pattern.search(_before(v)) is not None
        or EXIT.pattern.search(low, 0, _LEAD) is not None
        or EXIT.pattern.search((v.document.title or "").lower()) is not None
    )


def _surveyed(v: View) -> bool:
    """Whether the sentence names a poll that is none at the exits, which may tell of voters of some sort."""
    s, low = v.sentence, v.document.lower
    return bool(POLL_WORD.search(s, low, s.start, s.end)) and not EXIT.search(s, low, s.start, s.end)


_SAID_OF_THEM = re.compile(r"\b(?:that|who|which|whom) (?:the |most )?$")  # "a group that polls show is for him"


def _asked_of(v: View) -> bool:
    """Whether the sentence names a poll that may have asked voters who they are."""
    s, low = v.sentence, v.document.lower
    return any(not _SAID_OF_THEM.search(low, max(s.start, m.start() - 12), m.start()) for m in POLL_WORD.each(s, low))


def _before(v: View) -> str:
    """The sentence before, lower case."""
    low, start = v.document.lower, v.sentence.start
    before = low[max(0, start - 250) : start].rstrip()
    return before[before.rfind(". ", 0, -1) + 1 :].lstrip()


def _of_the_voters(v: View, k: int, before: str, after: str) -> bool:
    """Whether so many of those who voted are of one birth, age or schooling."""
    s = v.sentence
    if v.figure(k).unit not in ("percent", "fraction", "bare"):
        return False
    if _SOME_VOTERS.match(s, after) and (_THEY_CAST.search(s, before) or _THEY_WERE.search(s, before)):
        return True
    if _ALL_TOLD.match(s, after) and _BESIDE.search(s, before):
        return True
    if _THEIR_PART.search(s, before) or (_MOVED.search(s, before) and _they_moved(v, k, before, after)):
        return True
    if _THEIRS.search(s, before) and _PEOPLE_FIRST.search(_before(v)):
        return True
    if not _PARTS & s.may or _asked_of(v):
        return False
    return bool(
        _VOTERS_WERE.match(s, after)
        or _PART_WHO.search(s, before)
        or (_ELECTORATE_WAS.search(s, before) and _BORN_NEXT.match(after))
        or (_OF_THE_VOTES.search(s, before) and _BORN_SO.match(after))
    )


def _they_moved(v: View, k: int, before: str, after: str) -> bool:
    """Whether a group, and no side, moves from one part of the voters to another."""
    tags = v.tags[v.gap_start(k) : v.figs[k]]
    at = tags.rfind("G")
    further = _MAKES_UP.search(_before(v)) is not None  # "They made up 19 percent. Hispanics dropped from 10 to 8"
    if "N" in tags or not (_TO_PART.match(after) or (further and at >= 0)):
        return False
    if at < 0:
        return _BORN_VOTE.search(before) is not None
    return _OF_OTHERS.search(before[: v.items[v.gap_start(k) + at].start - v.figure(k).start]) is None


def goes_on(v: View, k: int) -> bool:
    """Whether number ``k`` tells another part of the voters, or the same at another time, behind one that was refused."""
    low = v.document.lower
    between = low[v.figure(k - 1).end : v.figure(k).start]
    end = v.figure(k).end
    moved = _TO_ANOTHER.fullmatch(between) is not None and _AND_NO_MORE.match(low, end) is not None
    return moved or _FOLLOWED.fullmatch(between) is not None or _ALONE.match(low, end) is not None


def voted(v: View, k: int) -> bool:
    """Whether number ``k``, behind a part of the voters, tells how they voted: "and Doe won 71 percent", "and 49 percent of men"."""
    if v.refused[k - 1] != MAKE_UP:
        return False
    return not {"N", "K"}.isdisjoint(v.tags[v.gap_start(k) : v.figs[k]]) or v.tags.startswith("oG", v.figs[k] + 1)


def _is_group(v: View, k: int) -> bool:
    """Whether a share "is" a group: "two-thirds of the electorate there is Black"."""
    i = v.figs[k]
    verb = next((q for q in range(i, min(i + 12, len(v.tags))) if v.tags[q] == "E"), -1)
    rest = v.items[verb + 1 : verb + 3]
    return (
        verb >= 0
        and bool(rest)
        and (rest[0].tag == "G" or (rest[0].word in _GROUP_ADJECTIVES and (len(rest) == 1 or rest[1].tag in ".,;)&-")))
    )


_GROUP_ADJECTIVES = frozenset(
    "black white hispanic latino asian female male catholic protestant muslim hindu jewish rural urban suburban indigenous foreign-born evangelical".split()
)
