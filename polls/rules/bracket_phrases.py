"""Brackets behind words that are no name and no group by themselves: people told by a clause, places, times, verdicts, things."""

from __future__ import annotations

import re
from dataclasses import dataclass

from polls.language.calendars import MONTH_FORMS
from polls.language.names import is_place, us_states
from polls.language.tokens import AnswerWord
from polls.rules import predicates, verbs
from polls.rules.bracket_words import after_bracket, antecedent, clause_left
from polls.rules.clauses import read
from polls.rules.contraries import negated
from polls.rules.groups import group_right
from polls.rules.phrases import phrase
from polls.rules.standings import tells_standing
from polls.rules.verdicts import compared, verdict
from polls.rules.view import Bound, View, clip, first_read
from polls.rules.who_clauses import relative_name

_IN_THE_POLL = re.compile(r"in (?:the|a|this) (?:[\w/]+ ){0,4}?(?:poll|survey)\b")
_PEOPLE_IN = re.compile(
    r"\b(?:respondents|voters|people|adults|residents|those(?: living)?|electors|citizens) (?:in|from) (?:the )?(?P<place>[a-z .'-]+)$"
)
_LIST_WORDS = re.compile(r"^(?:and|or|both|in) |(?: both| each)$")
_UP_TO_PLACE = re.compile(r"^.*\b(?:in|from|includes?|included|including|as|like|by) (?:the )?")
_AT_A_TIME = re.compile(
    rf"\b(?:(?:in|of|from|since|at|was|were) (?:early |late |mid-?)?(?:{MONTH_FORMS})\.?(?: of)?(?: (?:19|20)\d\d)?|(?:{MONTH_FORMS})\.? (?:19|20)\d\d)$"
)
_LEVEL = re.compile(
    r"\b(?:best|worst|highest|lowest|record|record-high|record-low|peak|all-time|previous) (?:[a-z-]+ ){0,2}(?:ratings?|scores?|levels?|marks?|readings?|figures?|numbers?|results?|showings?|highs?|lows?)$"
)
_TIME_AGO = re.compile(
    r"(?:years?|months?|weeks?|decades?) (?:ago|earlier|before)$|\b(?:in|of) (?:19|20)\d\d$|last (?:year|month|week)$"
)


def of_amount(v: View, k: int) -> Bound | None:
    """A bracket behind an amount of people, with what they do behind it: "a majority (53 percent) of men would keep it"."""
    close = v.tags.find(")", v.figs[k])
    if close < 0 or close + 1 >= v.gap_end(k):
        return None
    hi = v.hi[k] if v.hi[k] > close + 1 else v.gap_end(k)
    group, j = group_right(v, close + 1, hi)
    if j < hi and v.items[j].word == "in" and _IN_THE_POLL.match(v.low(j, min(hi, j + 9))):
        while j < hi and v.items[j].word not in ("poll", "survey"):
            j += 1
        j += 1
    got = read(v, j, hi) if j < hi else None
    if (
        got is None
        and j < hi
        and v.tags[j] == "z"
        and not verbs.is_closed(v.items[j].word)
        and not verbs.is_adverb(v.items[j].word)
    ):
        got = phrase(v, j, hi)  # "Most (58%) object": whatever the verb
    if got is None:
        return Bound("bracket.group", predicates.SAME, group=group)
    return Bound("bracket." + got.how, got.answer, group=group)


# People of any noun with how many they are: "most players (68%) would welcome a cap".
_QUANTITY = re.compile(
    r"(?:nearly all|almost all|the vast majority of|the majority of|a (?:large |clear |slim |narrow |bare |small )?(?:majority|minority|plurality) of|most|many|few|fewer|some) (?:the |these |their )?(?P<who>[a-z-]+(?: [a-z-]+){0,2})"
)


def by_phrase(v: View, k: int, lo: int, prev: int, opened: int) -> Bound | None:
    """A bracket behind other words: people told by a clause, a place, a time, a verdict, or a phrase that is the answer."""
    start = antecedent(v, lo, prev + 1)
    if start == prev and start - 1 > lo and v.tags[start - 1] == "," and verbs.is_adverb(v.items[prev].word):
        prev = start - 2  # "By car, mostly (61 percent)"
        start = antecedent(v, lo, prev + 1)
    neither = v.items[start + (v.tags[start] == ")")].word in _NEITHER
    if neither and (said := after_bracket(v, k)) is not None:
        return Bound("bracket.phrase", clip(negated(said)))  # "neither Doe (60) nor Roe (70) has a plan"
    told = v.items[start].word == "that" or (start and v.tags[start - 1] in "SAr")
    if not told and tells_standing(v.low(start, opened)):
        group = next((q for q in range(start, prev) if v.tags[q] == "G"), -1)
        if group < 0 and start - 2 >= lo and v.tags[start - 2 : start] == "G,":
            group = start - 2  # "Owners, less so (41 percent)"
        return Bound("bracket.standing", predicates.SAME, group=str(v.items[group].value) if group >= 0 else None)
    who = next((q for q in range(prev, lo, -1) if v.items[q].word == "who" and v.tags[q - 1] in "gpzZ"), -1)
    if (most := _most_for(v, lo, opened)) is not None:
        return most
    if who > 0 and v.items[who - 1].word in _WHO_DO and (made := _behind_who(v, k, who, opened)) is not None:
        return made
    text = clip(v.text(start, prev + 1), 8)
    if not text:
        return None
    at = _Phrase(v, k, lo, start, prev, opened, text)
    return first_read(at, (_of_people, _of_a_place, _of_more_people, _of_a_time, _of_a_winner)) or _of_a_thing(at)


_ARE_MOST = re.compile(r"(?P<group>G)Ez{1,2}[VJ][zpio]{0,3}$")
_NEITHER = ("neither", "nor")
_WHO_DO = ("those", "people", "voters", "respondents", "number", "ones")


def _most_for(v: View, lo: int, opened: int) -> Bound | None:
    """The side that people are told to be most for: "the over-65s are most against it (58%)"."""
    m = _ARE_MOST.search(v.tags, lo, opened)
    if m is None or v.items[m.end("group") + 1].word not in ("most", "more", "mostly"):
        return None
    words = (v.items[q].value for q in range(m.end("group") + 2, opened) if v.tags[q] in "VJ")
    word = next((w for w in words if isinstance(w, AnswerWord)), None)
    return Bound("bracket.group", word.name, group=str(v.items[m.start("group")].value)) if word is not None else None


def _behind_who(v: View, k: int, who: int, opened: int) -> Bound | None:
    """A bracket behind people whom a clause tells, which "who" at item ``who`` opens: a group, or what they do is the answer."""
    f = v.figs[k]
    before = v.bound[k - 1] if k else None
    beside = before is not None and before.group not in (None, "all") and "x" in v.tags[v.gap_start(k) : who]
    if beside and (others := relative_name(v.low(who + 1, opened))):
        return Bound("bracket.group", predicates.SAME, group=others)  # "… than those who never smoked (9%)"
    subject = (
        v.tags[f + 1 : f + 2] == ")" and v.tags[f + 2 : f + 3] in tuple("EVSAHMD") and "," not in v.tags[who:opened]
    )
    subject = subject and "outnumber" not in v.low(f + 2, f + 6)
    if subject and (others := relative_name(v.low(who + 1, opened))):  # "people who rent (58%) are likelier to …"
        return Bound("bracket.group", after_bracket(v, k) or predicates.SAME, group=others)
    whole = read(v, who + 1, opened)
    if whole is not None and (whole.how in ("did_not", "did", "view") or whole.answer in ("approve", "disapprove")):
        return Bound("bracket." + whole.how, whole.answer)
    name = clause_left(v, k, opened)
    if name:
        return Bound("bracket.group", name, group=clip(v.low(who + 1, opened)))
    if whole is not None and whole.how == "phrase":
        return Bound("bracket.phrase", whole.answer)  # "voters who trust her (41 percent)"
    return None


@dataclass(frozen=True, slots=True)
class _Phrase:
    """The words before a bracket, from item ``start`` to ``prev``, and number ``k`` in it; ``lo`` is where its part begins."""

    v: View
    k: int
    lo: int
    start: int
    prev: int
    opened: int
    text: str

    @property
    def behind(self) -> str:
        """What stands right behind the number."""
        return self.v.tags[self.v.figs[self.k] + 1 : self.v.figs[self.k] + 2]


def _of_people(at: _Phrase) -> Bound | None:
    """A bracket behind people of any noun: "most players (68%) would welcome a cap", "those with children (51 percent) say …"."""
    v, k, start, prev = at.v, at.k, at.start, at.prev
    many = _QUANTITY.fullmatch(v.low(start, prev + 1)) if verbs.is_plural(v.items[prev].word) else None
    amount = of_amount(v, k) if many is not None else None
    if many is not None and amount is not None and amount.answer != predicates.SAME:
        amount.group = amount.group or many["who"]
        return amount
    row = v.bound[k - 1] if k else None
    if (
        row is not None
        and row.rule == "bracket.group"
        and _NEXT_PEOPLE.search(v.low(v.figs[k - 1] + 1, start))
        and verbs.is_plural(v.items[prev].word)
        and not set(v.tags[start : prev + 1]) & set("SVAMHED")
    ):
        return Bound("bracket.group", after_bracket(v, k) or row.answer, group=relative_name(at.text.lower()))
    if (v.tags[start] in "gG" or v.items[start].word == "those") and v.tags[start + 1] in "iWu":
        answer = after_bracket(v, k) or clause_left(v, k, at.opened)
        if answer is not None:  # "voters in Leeds (66 percent) are keener on it"
            return Bound("bracket.group", answer, group=relative_name(v.low(start, prev + 1)))
    return None


def _of_a_place(at: _Phrase) -> Bound | None:
    """A bracket behind a place, unless that is the object of what people do: "support is higher in Kent (66 percent)"."""
    v, start, prev = at.v, at.start, at.prev
    if not v.document.folded[v.items[prev].start].isupper():
        return None
    done_to = start < prev and v.tags[start:prev].rstrip("zZ")[-1:] in ("t", "S", "A", "V")
    if done_to and "S" in v.tags[at.lo : start + 1] + v.tags[start:prev]:
        return None
    if not (is_place(v.low(max(start, prev - 1), prev + 1)) or is_place(v.items[prev].word)):
        return None
    return _place(v, at.k, start, prev, at.opened, at.text)


def _of_more_people(at: _Phrase) -> Bound | None:
    """ "Slightly more insiders (26 percent) said …"."""
    f = at.v.figs[at.k]
    done = read(at.v, f + 2, at.v.gap_end(at.k)) if at.v.tags[f + 1 : f + 3] == ")S" else None
    if done is None:
        return None
    return Bound("bracket." + done.how, done.answer, group=_SIZES.sub("", at.text.lower()))


def _of_a_time(at: _Phrase) -> Bound | None:
    """A bracket behind a record or a time: "he recorded his best rating (44%)", "the highest since August 2009 (36%)"."""
    low = at.text.lower()
    if at.behind == ")" and _LEVEL.search(low):
        return Bound("bracket.time", predicates.SAME)
    if _TIME_AGO.search(low):
        return Bound("bracket.time", predicates.SAME, wave="previous")
    if at.behind != ")" or not _AT_A_TIME.search(low):
        return None
    # "approval is at its lowest since March (41%)"
    words = (i.value for i in reversed(at.v.items[at.lo : at.opened]) if i.tag in "RJV")
    said = next((w for w in words if isinstance(w, AnswerWord)), None)
    return Bound("bracket.time", said.name if said is not None else predicates.SAME)


def _of_a_winner(at: _Phrase) -> Bound | None:
    """A bracket behind a verb: "Labour would win easily (56%)", "those in Kent the most likely to have done so (41%)"."""
    v, start, opened = at.v, at.start, at.opened
    if (won := _WOULD_WIN.search(v.tags, start, opened)) and v.items[won.end("verb") - 1].word in _WINS:
        return Bound("bracket.name", str(v.items[won.start()].value))
    return Bound("bracket.standing", predicates.SAME) if _DONE_SO.search(at.text.lower()) else None


def _of_a_thing(at: _Phrase) -> Bound:
    """A verdict before a bracket, or the phrase itself, which is the answer."""
    judged = compared(at.v, at.start, at.opened) or verdict(at.v, at.k)
    if (more := _more_do(at)) is not None:
        return more
    where = _BOTH_IN.match(at.text.lower()) if judged is None and at.behind == ")" else None
    if where is not None:  # "support is high, both in Kent and in the northern region (41%)"
        said = after_bracket(at.v, at.k) or clause_left(at.v, at.k, at.opened) or _topic(at.v, at.k, at.start)
        return Bound("bracket.place", said, group=where["both"] or where["where"])
    return judged or Bound("bracket.phrase", _THEN.sub("", _BEHIND.sub("", _NAMING.sub("", at.text))))


def _more_do(at: _Phrase) -> Bound | None:
    """ "More Leeds folk back the strike (49 percent) than oppose it": what the more of them do, whatever they are called."""
    v, verb = at.v, at.start + 2
    if v.items[at.start].word not in ("more", "fewer") or not verbs.is_plural(v.items[at.start + 1].word):
        return None
    got = read(v, verb, at.opened) if verb < at.opened and v.tags[verb] in "VAS" else None
    return Bound("bracket." + got.how, got.answer) if got is not None and got.answer else None


def _topic(v: View, k: int, start: int) -> str:
    """What the clause before is about: "support for the tram is high in Kent (41%)"."""
    lo = v.gap_start(k)
    words = (v.items[q].value for q in range(lo, start) if v.tags[q] == "R" or q == lo)
    return next((w.name for w in words if isinstance(w, AnswerWord)), predicates.SAME)


_BOTH_IN = re.compile(
    r"both (?:in|across|throughout) (?:the )?(?P<both>(?!favou?r|terms)[\w' .-]{2,40})$"
    r"|(?:also |but |and )?(?:in|across|throughout) (?:the )?(?P<where>[\w' .-]{2,40}? (?:area|zone|region|north|south|east|west|countryside|city|capital|country|province|state|county|union|bloc))$"
)
_WOULD_WIN = re.compile(r"NM?z?(?P<verb>[zKLA])z{0,2}$")
_WINS = frozenset("win wins winning lead leads prevail prevails triumph triumphs".split())
_DONE_SO = re.compile(
    r"\b(?:do|does|did|done|doing|say|said|saying|think|thought|feel|felt) so$|\b(?:do|did|say|said|done|felt|feel) the same$|\bto agree$"
)


_NEXT_PEOPLE = re.compile(
    r"^\)(?:,| and|, and| or)? ?$|\bthan ?$"
)  # "nurses (68 percent) are keener than pilots (57 percent)"


def _place(v: View, k: int, start: int, prev: int, opened: int, text: str) -> Bound:
    """A bracket behind a place, whose people it is of: "support is higher in Kent (66 percent)"."""
    near = v.low(start, prev + 1)
    narrowed = _PEOPLE_IN.search(near)
    before = v.bound[k - 1] if k else None
    text = _LIST_WORDS.sub("", text)
    if not narrowed and v.items[prev].word not in us_states() and text.lower().split(" ")[-1] not in us_states():
        return Bound(
            "bracket.place",
            after_bracket(v, k) or clause_left(v, k, opened) or _topic(v, k, start),
            group=_UP_TO_PLACE.sub("", text.lower()),
        )
    if narrowed or (before is not None and before.rule == "bracket.place" and before.group is not None):
        answer = after_bracket(v, k) or clause_left(v, k, opened) or _topic(v, k, start)
        return Bound("bracket.place", answer, group=narrowed.group("place") if narrowed else text.lower())
    return Bound(
        "bracket.place", clause_left(v, k, opened) or _topic(v, k, start)
    )  # "higher in Kent (66 percent) and Essex (65 percent)"


# Where a thing stands in a ranking: "the courts come next (54 percent), then the army (49 percent)".
_BEHIND = re.compile(
    r"(?<=[a-z]) (?:come|comes|came|is|are|was|were|rank|ranks|ranked|follow|follows|followed)(?: (?:in )?(?:next|second|third|fourth|last|close behind|joint \w+))?$"
)
_THEN = re.compile(r"^(?:then|next|followed by|and then) (?:the )?(?=\w)")
_NAMING = re.compile(
    r"^(?:[\w' -]{0,40} )?(?:named|cited|mentioned|chose|picked|listed) (?:as (?:the |an? )?)?(?=\w)"
    r"|^(?:[\w' -]{2,40}? )?(?:(?:still|now|also) )?(?:puts? (?:it|them|this) (?:(?:well|far|just|right) )?(?:behind|ahead of|above|below|before|after)"
    r"|tops|topped|outranks?|outranked|outpaces?|outpaced|surpass(?:es|ed)|eclipse[sd]?) (?:the )?(?=\w)"
    r"|^(?i:[a-z]+'s? |the )?(?i:top|biggest|main|leading|greatest|chief|favou?rite|preferred|commonest|most \w+) [\w' -]{3,40}? (?:is|are|was|were) (?:the )?(?=\w)"
)
_SIZES = re.compile(
    r"^(?:(?:slightly|many|far|even|somewhat|a|an|the|nearly|almost|about|roughly|just|over|only|more|fewer|most|than|half|third|quarter|majority|plurality|one|two|three|two-thirds|three-quarters|of) )+"
)
