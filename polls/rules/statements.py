"""Statements that end at the figure: "taxes must rise, say 54 percent", "the share who own a gun fell to 32 percent"."""

from __future__ import annotations

import re
from functools import cache

from polls.language.hints import Hinted
from polls.language.tokens import AnswerWord
from polls.lexicon.loader import load
from polls.rules import predicates, verbs
from polls.rules.clauses import read
from polls.rules.conjunctions import REPORTS
from polls.rules.counting import COMES_TO, IS_PART, SHARE, SHARES
from polls.rules.groups import group_right
from polls.rules.hedges import before_hedges
from polls.rules.movements import moving
from polls.rules.passives import subject, uncapped
from polls.rules.phrases import phrase
from polls.rules.registry import rule
from polls.rules.verb_phrases import verb_phrase
from polls.rules.view import Bound, View, clip
from polls.rules.votes_of import OF_VOTERS
from polls.rules.who_clauses import relative_name

_COUNTED = SHARES | frozenset("percent portion fraction ranks level levels figure figures".split())
_OPENER = re.compile(r"^(?:and|but|while|whereas|yet|still|meanwhile|however|overall|[, \"])+ ?(?=\S)", re.I)
_TO = frozenset("to at by from of on around near below above through past".split())
_RECORD = frozenset("record high low peak all-time new historic steady stable flat unchanged constant level".split())
_NO_STATEMENT = frozenset(
    "asked when if among amongst in of for with by overall nationally nationwide at on after before about as".split()
)
# Who is counted in a survey or at the polls, and who is counted by the census.
_SURVEYED = re.compile(
    r"of (?:the |all |those |total )*(?:[a-z.'-]+ ){0,3}?(?:respondents|sample|polled|surveyed|interviewed|asked|voters|electorate|vote|caucus-?goers|participants|voting bloc|total)\b"
)
_CENSUS = re.compile(
    r"registered|eligible|population|seats|posts|deaths|cases|\b(?:country|nation|state|province|city|town|county|district|region|world)'s"
)


def _level_verb(v: View, lo: int, f: int) -> int:
    """The verb by which a subject reaches a figure ("fell to", "now stands at", "was"): where its auxiliaries begin; -1."""
    if v.items[f - 1].word == "as":
        return -1  # "the numbers break along party lines as 79 percent of Democrats approve"
    i = before_hedges(v, f, lo)
    while i > lo and (v.tags[i] == "," or v.items[i].word in _TO or v.items[i].word in _RECORD or v.tags[i] == "d"):
        i = before_hedges(v, i, lo)
    if i <= lo or v.tags[i] not in "EzKTLHA" or not v.items[i].word.isalpha():
        return -1
    while i > lo + 1 and (v.tags[i - 1] in "HEM" or verbs.is_adverb(v.items[i - 1].word)):
        i -= 1
    return i


@rule("share.proportion", rank=29)
def proportion(v: View, k: int) -> Bound | None:
    """The share of GROUP who PREDICATE has risen to F."""
    lo, f = v.gap_start(k), v.figs[k]
    got = counted(v, lo, f)
    return Bound("share." + got[2], got[0], group=got[1]) if got else None


def counted(v: View, lo: int, f: int) -> tuple[str, str | None, str] | None:
    """What "the number of GROUP who PREDICATE" that leads to item ``f`` counts: the answer, the group and how it was read."""
    head = next((q for q in range(f - 1, lo - 1, -1) if v.items[q].word in _COUNTED and v.tags[q] in "zZA"), -1)
    if head < 0:
        return _people(v, lo, f)
    a_share = any(item.word in ("a", "an") for item in v.items[max(lo, head - 2) : head])
    end = -1 if a_share else _apposed(v, head + 1, f)
    if end < 0:
        end = _level_verb(v, head + 1, f)
    if end <= head + 1 or "," in v.tags[head + 1 : end]:
        return None
    return counts(v, head, end)


def counts(v: View, head: int, end: int) -> tuple[str, str | None, str] | None:
    """What the noun of counting at item ``head`` counts up to item ``end``: the answer, the group and how it was read."""
    i = head + 1
    group: str | None = None
    if v.tags[i] == "o":
        of = i + 1
        group, i = _counted_group(v, i, end)
        if i < 0:
            return None
        if i == end and v.items[head].word in ("number", "numbers", "ranks") and (kind := _counted_kind(v, of, end)):
            return "undecided" if kind.startswith("undecided") else kind, "all", "counted"
    if i >= end:
        return None
    if v.items[i].word in ("who", "that") or v.tags[i] == "S" or v.items[i].word.endswith("ing"):
        got = read(v, i, end)
        if got is None and v.items[i].word in ("who", "that") and i + 1 < end:
            got = phrase(v, i + 1, end)
        if got is None and verbs.opens(v, i, end):
            got = phrase(v, i, end)
    elif v.items[i].word == "in" and v.tags[i + 1 : i + 2] in ("N", "Z"):
        return None  # "the figures in May were": a month or a place, no answer
    elif v.items[i].word in ("with", "in", "without", "on") and i + 1 < end:
        got = phrase(v, i if v.items[i].word == "without" else i + 1, end)
    elif v.tags[i] in "VJ" and isinstance(v.items[i].value, AnswerWord):
        got = verb_phrase(v, i, end)
    elif v.tags[i] == "z" and end - i > 1 and v.items[head].word in SHARES and not verbs.is_closed(v.items[i].word):
        got = phrase(v, i, end)  # "the proportion unable to pay for lunches was 38 percent"
    else:
        return None
    if got is None or not got.answer or got.answer.startswith("<"):
        return None
    return got.answer, group, got.how


_SIGNS = {",": ",", "-": "-", "(": ")"}


def _apposed(v: View, lo: int, f: int) -> int:
    """Where the share ends that item ``f`` is set behind: "the share who approve, 29 percent, was", "-- 29 percent --"; or -1."""
    at = before_hedges(v, f, lo)
    sign = v.tags[at]
    if at <= lo or _SIGNS.get(sign) != v.tags[f + 1 : f + 2]:
        return -1
    while at > lo + 1 and v.tags[at - 1] == sign == "-":
        at -= 1
    return at


def _counted_kind(v: View, i: int, end: int) -> str | None:
    """Who is counted where nothing but their kind is told: "the number of certain drivers rose", "of moderates fell"."""
    words = [v.items[q].word for q in range(i, end) if v.tags[q] != '"']
    if v.tags[end - 1] == "g" and len(words) < 2:
        return None
    return clip(v.text(i, end).replace('"', "")) if v.tags[end - 1] in "Gg" and len(words) <= 4 else None


# People by what they think or do: "those opposed to it", "people willing to pay", "voters who trust her", not where they live.
_BY_WHAT = re.compile(
    rf"(?:in (?:the|this|a) (?:[a-z]+ ){{0,2}}(?:poll|survey) )?(?:and |but |while |yet |though |even |for |(?:the )?(?:{SHARE}) of )?(?:the )?(?:those|people|voters|adults|respondents|citizens|residents|[a-z]+(?:s|sh|ese)(?= who )) ?"
    r"(?P<said>(?:who|with|without|not) .+|(?:[a-z-]+ing|[a-z-]+ed|[a-z-]+y|keen|ready|able|unable|eager|afraid|aware|certain|sure|confident|proud|hopeful|optimistic|pessimistic|angry|content|loyal|favou?rable|hostile|in favou?r)\b.*)"
)
_WHERE_THEY_STAND = re.compile(
    r"(?:who (?:are|were|have|had) )?(?:earn|liv|ag(?:ed|ing)|work|bas|born|hold|paid|pay(?:ing)? rent|employ|own|rent|marri|retir|attend|poll|survey|ask|question|interview|respond|tak|particip|identif|vot|any|every|only|many|very)"
)
_ENDS_THERE = re.compile(
    r"(?:$|[,.;)&-]|(?:from|in|since|up|down|and|while|but|compared|against|versus|last|this|now|after|percentage)\b|of (?:the |all )?(?:public|sample|total|population|electorate|country|nation|respondents|voters|adults|those))"
)


def _people(v: View, lo: int, f: int) -> tuple[str, str | None, str] | None:
    """ "Those satisfied with her fell to 48 percent", "people willing to pay numbered 38": what they do is the answer."""
    end = _level_verb(v, lo, f)
    if (
        end >= 0
        and v.tags[end] == "z"
        and v.items[end].word not in moving()
        and not v.items[end].word.endswith(("s", "d"))
    ):
        return None  # "respondents cited pay at 33 percent": a noun
    if end < 0 or "b" in v.tags[end:f] or not _ENDS_THERE.match(v.low(f + 1, min(f + 4, len(v.items)))):
        return None
    start = max((q + 1 for q in range(lo, end) if v.tags[q] in ",;:(-"), default=lo)
    m = _BY_WHAT.fullmatch(v.low(start, end))
    if m is None or _WHERE_THEY_STAND.match(m["said"]) or len(m["said"]) > 110:
        return None
    i = next((q for q in range(start, end) if v.items[q].start >= v.items[start].start + m.start("said")), -1)
    if i < 0 or v.items[i].start != v.items[start].start + m.start("said"):
        return clip(relative_name(m["said"])), "all", "those"  # a group that is one item
    got = read(v, i, end) or verb_phrase(v, i, end)
    if got is None and v.items[i].word == "with":
        got = phrase(v, i + 1, end)
    if got is None or not got.answer:
        return clip(v.text(i + (v.items[i].word == "who"), end)), "all", "those"
    return None if got.answer.startswith("<") else (got.answer, "all", "those")


def _counted_group(v: View, i: int, end: int) -> tuple[str | None, int]:
    """The group after "the number of" and the item after it; -1 where it is none."""
    j = i + 1
    while (
        j < end
        and v.tags[j] in 'zZN"'
        and v.items[j].word not in ("who", "that")
        and not v.items[j].word.endswith("ing")
    ):
        j += 1
    if j < end and v.tags[j] in "Gg":
        return (str(v.items[j].value) if v.tags[j] == "G" else None), j + 1
    if j < end and j > i + 1:
        return clip(v.low(i + 1, j)), j
    return None, -1


def _open_verb(v: View, i: int) -> bool:
    """Whether a word between a quotation and its figure is the verb of those who say it, whatever verb: '"…," grumble half'."""
    word = v.items[i].word
    return (
        v.tags[i] in "zAV"
        and v.tags[i - 1] == '"'
        and v.tags.count('"', 0, i) % 2 == 0
        and word.isalpha()
        and not (verbs.is_closed(word) or verbs.is_adverb(word) or word.endswith("ing"))
    )


@rule("share.inverted", rank=39)
def inverted(v: View, k: int) -> Bound | None:
    """STATEMENT, say F of GROUP; "WORDS," said F; STATEMENT, according to F; STATEMENT, F said."""
    lo, f = v.gap_start(k), v.figs[k]
    i = before_hedges(v, f, lo)
    if i <= lo:
        return None
    group, j = group_right(v, f + 1, v.gap_end(k))
    if v.tags[i] == "S" or _open_verb(v, i):
        stop = i - 1
    elif v.tags[i] == "t" and v.items[i - 1].word == "according":
        stop = i - 2
    elif (
        v.tags[i] in ',"' and j < len(v.tags) and v.tags[j] == "S" and (j + 1 >= len(v.tags) or v.tags[j + 1] in ".,;)")
    ):
        stop, j = i, j + 1
    else:
        return None
    if (
        stop <= lo
        or v.tags[stop] not in ',"'
        or (j < len(v.tags) and v.tags[j] not in '.,;)"-' and v.items[j].word not in ("when", "asked"))
    ):
        return None
    while stop > lo and v.tags[stop - 1] in ',"':
        stop -= 1
    begin = lo
    while begin < stop and v.tags[begin] in ',;:)"&-':
        begin += 1
    quoted = v.tags[stop : stop + 2].count('"') > 0
    if (
        stop - begin < 2 - (v.document.folded[max(0, v.sentence.start - 9) : v.sentence.start].rstrip(' "')[-1:] == "?")
        or v.items[begin].word in _NO_STATEMENT
        or v.tags[begin : begin + 2]
        in ("Hp", "Ep", "Mp")  # "Had they sat there, 48 percent say, they would have agreed"
        or not (quoted or v.tags[i] == "S" or set(v.tags[begin:stop]) & set("EMHDVAK"))
    ):
        return None
    said = _OPENER.sub("", uncapped(v, begin, stop))
    got = predicates.complement(v, begin, stop)
    answer = got.answer if got is not None and got.how in ("canonical", "vote", "view") else clip(said)
    return Bound("share.inverted", answer, group=group) if answer else None


@cache
def _measures() -> frozenset[str]:
    """Nouns of what people feel or do that a survey measures: "trust", "concern"."""
    return frozenset(load("words")["measure"])


_NARROWS = frozenset("about over toward towards to in of with for on at".split())


def what_is_measured(v: View, lo: int, f: int) -> str | None:
    """What people feel or do that is the subject of a verb of change before item ``f``: "trust in the press [fell by]"."""
    head = next((q for q in range(lo, f) if v.items[q].word in _measures() and v.tags[q] in "zZA"), -1)
    if head < 0 or v.items[head + 1].word not in _NARROWS or (head > lo and v.tags[head - 1] in "SVHMEpD"):
        return None
    verb = next((q for q in range(head + 2, f) if v.items[q].word in moving() or v.tags[q] in "HEM"), -1)
    if verb < 0 or set(v.tags[head:verb]) & set(",;:SVFP"):
        return None
    return clip(v.low(head, verb)) or None


def _compound(v: View, lo: int, head: int) -> str | None:
    """A noun with the one before it, of what is measured: "brand awareness", "church attendance"."""
    begin = head
    while begin > lo and head - begin < 3 and v.tags[begin - 1] in "zZ" and v.items[begin - 1].word not in _ARTICLES:
        word = v.items[begin - 1].word
        if verbs.is_closed(word) or v.items[begin - 1].value == "'s" or word in ("poll", "survey", "study"):
            break
        begin -= 1
    return clip(v.low(begin, head + 1)) if begin < head else None


_SAYS_ITSELF = re.compile(r"(?:oz{0,2}[gG]|[gG])?[zr]{0,3}[SA]")  # who a figure counts, and what they say


@rule("share.measured", rank=36, units=("percent", "fraction"), pair=False)
def measured(v: View, k: int) -> Bound | None:
    """TRUST in THING stood at F: what is measured is the answer."""
    lo, f = v.gap_start(k), v.figs[k]
    head = next((q for q in range(f - 1, lo - 1, -1) if v.items[q].word in _measures() and v.tags[q] in "zZRA"), -1)
    if head < 0:
        return None
    at = before_hedges(v, f, lo)
    if k and head < v.lo[k] and v.tags[at] == ",":
        return None  # "45% have no confidence in the press, 41% only some": the words of the figure before
    end = _level_verb(v, head + 1, f)
    if _level_verb(v, head, f) == head + 1 and (compound := _compound(v, lo, head)) is not None:
        return Bound("share.measured", compound, group=group_right(v, f + 1, v.gap_end(k))[0])
    if "," in v.tags[head + 1 : f] and _SAYS_ITSELF.match(v.tags, f + 1):
        return None  # "In a sign of fading trust in the police, 61 percent of residents said …"
    narrowed = v.items[head + 1].word in ("about", "over", "toward", "to") or v.tags[head + 1 : head + 2] in tuple(
        "ioWfm"
    )
    if not narrowed:
        return None
    if v.items[at].word == "at" and (end < 0 or v.items[end - 1].word in _ARTICLES or v.tags[end - 1] in "io"):
        end = at  # "with trust in the press at 32 percent"
    if end <= head + 2 or set(v.tags[head + 1 : end]) & set(",;:SVFP"):
        return None
    begin = head
    while begin > lo and v.items[begin - 1].word in ("no", "little", "very", "lack", "of"):
        begin -= 1
    group, _ = group_right(v, f + 1, v.gap_end(k))
    return Bound("share.measured", clip(v.low(begin, end)), group=group)


_ARTICLES = frozenset("the a an their his her its".split())
_PEOPLE = frozenset("those people voters respondents adults americans participants".split())
_INCLUDE = re.compile(rf"(?:includ(?:e|es|ed|ing)|{COMES_TO}|{IS_PART})$")


@rule("share.those_who", rank=28)
def those_who(v: View, k: int) -> Bound | None:
    """Those who PREDICATE include F of GROUP: what they do is the answer."""
    lo, f = v.gap_start(k), v.figs[k]
    i = before_hedges(v, f, lo)
    m = _INCLUDE.search(v.low(max(lo, i - 1), i + 1)) if i > lo else None
    if m is None:
        return None
    end = i - len(m.group().split()) + 1
    who = next((q for q in range(lo + 1, end) if v.items[q].word == "who" and v.items[q - 1].word in _PEOPLE), -1)
    if who < 0 or "," in v.tags[who:end]:
        return None
    got = read(v, who, end)
    group, _ = group_right(v, f + 1, v.gap_end(k))
    if got is None or not got.answer or got.answer.startswith("<"):
        return None
    return Bound("share." + got.how, got.answer, group=group)


_MAKES = re.compile(rf"(?:{IS_PART}|form(?:s|ed|ing)?)$")


_UNDECIDED = Hinted(
    rf"(?:^|[,;:] |\band |\bwhile |\bthat )(?:the )?(?:undecideds?|undecided voters|(?:the )?don't knows) (?:now |still |also )?(?:{IS_PART}|form(?:s|ed)?)$"
)
_WHO_VOTED = re.compile(
    r"\b(?:electorate|voters|turnout|sample|respondents|those (?:polled|surveyed|interviewed)|caucus-?goers)\b"
)


def _was_part(v: View, lo: int, i: int, f: int) -> str | None:
    """ "The electorate was 9 percent black": who was so many, by the adjective behind the figure."""
    if i <= lo or v.tags[i] != "E" or f + 1 >= len(v.items) or not _WHO_VOTED.search(v.low(lo, i)):
        return None
    kind = load("groups")["modifier"].get(v.items[f + 1].word)
    return str(kind) if kind and v.tags[f + 2 : f + 3] in ("", ",", ".", ";", ")", "&") else None


@rule("share.made_up", rank=28)
def made_up(v: View, k: int) -> Bound | None:
    """GROUP made up F of BASE: the part is the answer, the base the group."""
    lo, f = v.gap_start(k), v.figs[k]
    i = before_hedges(v, f, lo)
    if (kind := _was_part(v, lo, i, f)) is not None:
        return Bound("share.made_up", kind, group="all")
    if i > lo and _UNDECIDED.search(v.sentence, v.low(lo, i + 1)):
        return Bound("share.canonical", "undecided")  # "undecided voters make up 17 per cent"
    if i <= lo or v.tags[f + 1 : f + 2] not in ("o", "G", "g"):
        return None
    m = _MAKES.search(v.low(max(lo, i - 1), i + 1))
    if m is None:
        return None
    at = i - len(m.group().split()) + 1
    while at > lo and (v.tags[at - 1] in "HM" or verbs.is_adverb(v.items[at - 1].word)):
        at -= 1
    base = v.low(f + 1, min(v.gap_end(k), f + 9))
    surveyed = _SURVEYED.match(base if v.tags[f + 1] == "o" else "of " + base)
    told = next((q for q in range(at - 1, lo, -1) if v.items[q].word in REPORTS), lo - 1)
    lo = told + 1 + (told >= lo and v.items[told + 1].word == "that")  # "Acme found that women make up"
    who = subject(v, lo, at) if surveyed and not _CENSUS.search(surveyed.group()) else None
    group, _ = group_right(v, f + 1, v.gap_end(k))
    if not who or (group is None and not OF_VOTERS.match(base)):
        return None
    return Bound("share.made_up", who, group=group or "all")
