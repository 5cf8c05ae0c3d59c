"""Figures in brackets: the group, the name or the answer stands before, or people do something behind it."""

from __future__ import annotations

import re

from polls.language.calendars import MONTH_FORMS
from polls.language.names import is_place, us_states
from polls.language.tokens import AnswerWord
from polls.lexicon.loader import load
from polls.rules import predicates, verbs
from polls.rules.among import with_object
from polls.rules.bracket_words import after_bracket, antecedent, clause_left, done_to, in_brackets, narrowed_group
from polls.rules.clauses import read
from polls.rules.contraries import negated
from polls.rules.counting import MANY, SHARES, SIZES
from polls.rules.groups import group_right
from polls.rules.parties_asked_about import asked_about
from polls.rules.passives import uncapped
from polls.rules.phrases import phrase
from polls.rules.quantities import are_people
from polls.rules.ranked_brackets import behind, named_as, noun_left
from polls.rules.ratings import vote_subject
from polls.rules.registry import rule
from polls.rules.standings import tells_standing
from polls.rules.verdicts import compared, doer, judged_group, judged_name, verdict
from polls.rules.view import Bound, View, clip, twice
from polls.rules.votes_of import CHOICE_OF
from polls.rules.who_clauses import relative_name

_OF_GROUP = re.compile(r"o[zp]{0,2}[gG](?:[)&,]|x)")
_SAME_NOUN = re.compile(r"\),?&z{0,2}G\(F")
_NAME_OF_PLACE = re.compile(r"No[ZN]{1,3}$")
_NAME_OF_RANK = re.compile(r"NA?i?[zZ]$")
_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth last".split())
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


@rule("bracket", rank=20, letters="(")
def bracket(v: View, k: int) -> Bound | None:
    """ANTECEDENT (F): the group, the name or the answer stands before the bracket."""
    if not in_brackets(v, k):
        return None
    f = v.figs[k]
    opened = v.tags.rfind("(", 0, f)
    inside = v.tags[opened + 1 : f]
    if len(inside) > 3 or inside.strip("z&"):
        return None
    if k and v.figs[k - 1] > opened:
        return None
    lo = v.gap_start(k)
    right = v.tags[f + 1 : f + 2]
    if right and right in "VJ" and opened - 1 < lo:
        return None
    if opened > 3 and not lo and v.items[opened - 1].word == "." and right == ")" and f + 2 == len(v.items):
        start = next(q for q in range(opened) if v.tags[q] not in '.-"')
        return Bound(
            "bracket.statement", clip(uncapped(v, start, opened - 1)), group="all"
        )  # "It should stay as it is. (29%)"
    if opened - 1 < lo:
        # "three-in-ten Republicans (31%)" has words between; "half (45%)" repeats the figure before it
        if k == 0 or opened != v.figs[k - 1] + 1:
            return None
        if right == "o" and _OF_GROUP.match(v.tags, f + 1):  # "24% (26% of the public)": of others
            close = v.tags.find(")", f)
            return Bound("bracket.group", after_bracket(v, k) or predicates.SAME, group=group_right(v, f + 1, close)[0])
        return Bound("bracket.repeat", None)
    if right == "o" and not _OF_GROUP.match(v.tags[f + 1 : f + 7]):
        return None  # "(80 percent of Americans will …)" has its own predicate
    if right and right not in ")eo,VJx" and right not in "gGi":
        return _with_answer(v, k, opened)
    prev = opened - 1
    while prev >= lo and v.tags[prev] in '",.':
        prev -= 1
    told = _POLL_FINDS.search(v.low(lo, prev + 1))
    if told is not None:  # "Majority Back Ban, Poll Finds (57%)"
        got = _headline(
            v, lo, next(q for q in range(lo, opened) if v.items[q].start >= v.items[lo].start + told.start())
        )
        return Bound("bracket.headline", got or predicates.SAME)
    m0 = _NAME_OF_PLACE.search(v.tags[lo : prev + 1])
    if m0:  # "Mayor Jane Doe of Hancock (14 percent)"
        prev = lo + m0.start()
    if prev < lo:
        return Bound("bracket.repeat", None) if k and right[:1] == ")" else None
    if v.items[prev].word in _ORDINALS and (m1 := _NAME_OF_RANK.search(v.tags, lo, prev + 1)):
        prev = m1.start()  # "Roe came fifth (6 percent), Doe sixth (5 percent)"
    it = v.items[prev]
    t = v.tags[prev]
    before = v.bound[k - 1] if k else None
    listed = before is not None and before.rule == "bracket.pollster" and prev - lo < 5 and t in "NZ"
    if listed or any(a <= it.start < b for a, b in v.masked):
        return Bound("bracket.pollster", predicates.SAME)  # "Gallup (12 percent) and Acme/Harbor (11 percent)"
    if it.word in _AMOUNTS or (_COUNTED.fullmatch(it.word) and prev - lo < 9):
        return _amount(v, k)
    said = v.items[f + 1].value if right and right in "VJ" else None
    if isinstance(said, AnswerWord) and not (t == "N" and said.name == "support"):
        ends = v.tags[f + 2 : f + 3] in (",", ")", ";", "&", "x", "(", "-", "t")
        group = str(it.value) if t == "G" else None
        return Bound("bracket.said", said.name, group=group) if ends else None  # "Doe (21% approve, 34% disapprove)"
    if right == "J":
        return None
    bound = _told_by(v, k, lo, prev, opened) or _by_phrase(v, k, lo, prev, opened)
    if bound is not None and right == "o":  # "15% of nurses (7% of the public) say"
        bound.group = group_right(v, f + 1, v.tags.find(")", f))[0] or bound.group
    return bound


_ANSWER_INSIDE = re.compile(r"(?P<words>[zJn]{1,4})[,;)]")


def _with_answer(v: View, k: int, opened: int) -> Bound | None:
    """A bracket behind people that says itself what they answered: "pensioners (35% likely, 47% in May)"."""
    f = v.figs[k]
    m = _ANSWER_INSIDE.match(v.tags, f + 1)
    if m is None or v.tags[opened - 1] != "G" or opened + 1 != f:
        return None
    first, last = v.items[f + 1].word, v.items[m.end("words") - 1].word
    if verbs.is_closed(first) or verbs.is_adverb(first) or verbs.is_plural(last) or verbs.is_closed(last):
        return None
    return Bound("bracket.group", clip(v.text(f + 1, m.end("words"))), group=str(v.items[opened - 1].value))


_POLL_FINDS = re.compile(
    r"[,:]? ?(?:(?:the|a|new|latest) ){0,2}(?:poll|survey|study)s? (?:finds?|shows?|says|suggests?|reveals?|found)$"
)


def _headline(v: View, lo: int, end: int) -> str | None:
    """What people do in a headline that ends at item ``end``."""
    verb = next((q for q in range(lo + 1, end) if v.tags[q] in "VASHEMD" and v.items[q].word != "poll"), -1)
    got = read(v, verb, end) if verb > 0 else None
    if got is not None and got.how == "vote":
        return clip(v.text(verb, end))  # capitals make a name of any noun here
    return got.answer if got is not None and not got.answer.startswith("<") else None


def _amount(v: View, k: int) -> Bound | None:
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


# "a majority of those who will vote for Doe (59%) said": people by whom they choose
_WHO_BACK = re.compile(
    r"\b(?:who|that) (?:(?:will|would|plan to|say they (?:will|would)|said they (?:will|would)|intend to|are|were|had|have) ){0,2}"
    r"(?:vot(?:e|ed|ing) for|back(?:ed|ing)?|support(?:ed|ing)?|cho(?:se|ose)|favou?r(?:ed|ing)?)(?: [a-z.]+)?$"
)
_THINGS = ("bracket.phrase", "bracket.listed")
_MEASURED = re.compile(r"\)[,;]?&?(?:z{2}|nz)$")  # "), too few [staff]", ") and not enough [staff]"


def _of_a_deed(v: View, lo: int, prev: int) -> bool:
    """Whether the people at item ``prev`` are the object of a participle that opens their part of a list."""
    first = max(lo, max((q for q in range(lo, prev) if v.tags[q] in ",;:&"), default=-1) + 1)
    if first >= prev or not v.items[first].word.endswith("ing") or v.tags[first] not in "zZA":
        return False
    return any(v.tags[q] in "oft" or v.items[q].word in ("the", "a", "an", "more") for q in range(first + 1, prev))


def _told_by(v: View, k: int, lo: int, prev: int, opened: int) -> Bound | None:
    """A bracket behind a name, a group, an answer's word or a thing of a ranking, which ends at item ``prev``."""
    f = v.figs[k]
    it, t = v.items[prev], v.tags[prev]
    right = v.tags[f + 1 : f + 2]
    before = v.bound[k - 1] if k else None
    bare = v.document.lower[v.figure(k).end - 1].isdigit() and right == ")"
    if bare and before is not None and before.kind == "margin" and t in "NG":  # "a 61-point gap, followed by Roe (56)"
        whose, whom = (str(it.value), before.group) if t == "N" else (before.answer, str(it.value))
        return Bound(before.rule, whose, "margin", group=whom)
    if t == "N" and _WHO_BACK.search(v.low(lo, prev)) and (said := after_bracket(v, k)) is not None:
        return Bound("bracket.group", said, group=f"{it.value} voters".lower())
    if t == "N":
        if it.word.endswith("'s"):
            return Bound("bracket.possessive", predicates.SAME)  # "better than Doe's (41%) or Roe's (46%)"
        return judged_name(v, lo, prev) or Bound("bracket.name", str(it.value))
    if t == "G" and before is not None and before.rule == "share.made_up":
        return Bound("share.made_up", str(it.value))  # "Greens account for 27 percent, followed by Reds (26 percent)"
    named = narrowed_group(v, k, lo, prev) if t not in "Gg" else None
    if named is not None:
        answer = after_bracket(v, k) or clause_left(v, k, opened) or predicates.SAME
        return Bound("bracket.group", answer, group=named)
    if t == "G" and str(it.value).startswith("undecided"):
        return Bound("bracket.answer", "undecided", group="all")
    about = t == "G" and right == ")" and before is not None and before.rule == "bracket.about"
    if about or (t == "G" and v.tags[prev - 1] == "W" and with_object(v, prev - 1)):
        return Bound("bracket.about", predicates.SAME)  # "good relations with Asians (88%) and Hispanics (70%)"
    if t in "Gg" and before is not None and before.rule in _THINGS and _MEASURED.match(v.tags, v.figs[k - 1] + 1, prev):
        return None  # "waits for appointments (71%), too few staff (54%)": one more thing of a list
    if t == "G" and right == ")" and _of_a_deed(v, lo, prev):
        return None  # "reducing the number of officers (65 percent)": what is to be done
    if (t == "G" or t == "g") and not (
        right == ")" and (done_to(v, lo, prev) or judged_group(v, k) or asked_about(v, prev))
    ):
        chosen = vote_subject(v, k) if CHOICE_OF.search(v.low(lo, prev)) else None  # "the first choice of women (35%)"
        found = chosen or after_bracket(v, k) or clause_left(v, k, opened) or noun_left(v, k, lo, opened)
        return Bound("bracket.group", found or predicates.SAME, group=str(it.value))
    described = load("groups")["modifier"].get(it.word) if right == ")" and t in "zZ" else None
    if described and _SAME_NOUN.match(v.tags, f + 1):  # "Black (62 percent) and Hispanic teachers (59 percent)"
        return Bound("bracket.group", after_bracket(v, k) or predicates.SAME, group=described)
    if t in "VJ" and isinstance(it.value, AnswerWord):
        return Bound("bracket.answer", it.value.name, group=doer(v, lo, prev + 1) if right == ")" else None)
    if t == "R" and isinstance(it.value, AnswerWord) and it.value.name not in ("support", "oppose"):
        return Bound("bracket.answer", it.value.name)
    if k and prev - lo < 9 and _repeats(v, k):
        return Bound("bracket.repeat", None)
    if (thing := behind(v, k, lo, opened)) is not None:
        if is_place(thing.lower()):
            return Bound("bracket.place", predicates.SAME, group=thing.lower())  # "followed by Kent (61%)"
        if before is not None and before.group not in (None, "all") and are_people(thing.lower().split()[-1:]):
            return Bound(
                "bracket.group", predicates.SAME, group=thing
            )  # "68% of vets agree, followed by dentists (66%)"
        return Bound("bracket.listed", thing)
    if (person := named_as(v, k, lo, prev + 1)) is not None:
        return Bound("bracket.named_as", person)
    return None


# People of any noun with how many they are: "most players (68%) would welcome a cap".
_QUANTITY = re.compile(
    r"(?:nearly all|almost all|the vast majority of|the majority of|a (?:large |clear |slim |narrow |bare |small )?(?:majority|minority|plurality) of|most|many|few|fewer|some) (?:the |these |their )?(?P<who>[a-z-]+(?: [a-z-]+){0,2})"
)


def _by_phrase(v: View, k: int, lo: int, prev: int, opened: int) -> Bound | None:
    """A bracket behind other words: people told by a clause, a place, a time, a verdict, or a phrase that is the answer."""
    f = v.figs[k]
    start = antecedent(v, lo, prev + 1)
    if start == prev and start - 1 > lo and v.tags[start - 1] == "," and verbs.is_adverb(v.items[prev].word):
        prev = start - 2  # "By car, mostly (61 percent)"
        start = antecedent(v, lo, prev + 1)
    if (
        v.items[start + (v.tags[start] == ")")].word in ("neither", "nor")
        and (neither := after_bracket(v, k)) is not None
    ):
        return Bound("bracket.phrase", clip(negated(neither)))  # "neither Doe (60) nor Roe (70) has a plan"
    who = next((q for q in range(prev, lo, -1) if v.items[q].word == "who" and v.tags[q - 1] in "gpzZ"), -1)
    told = v.items[start].word == "that" or (start and v.tags[start - 1] in "SAr")
    if not told and tells_standing(v.low(start, opened)):
        group = next((q for q in range(start, prev) if v.tags[q] == "G"), -1)
        if group < 0 and start - 2 >= lo and v.tags[start - 2 : start] == "G,":
            group = start - 2  # "Owners, less so (41 percent)"
        return Bound("bracket.standing", predicates.SAME, group=str(v.items[group].value) if group >= 0 else None)
    if who > 0 and v.items[who - 1].word in ("those", "people", "voters", "respondents", "number", "ones"):
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
    text = clip(v.text(start, prev + 1), 8)
    if not text:
        return None
    if (people := _QUANTITY.fullmatch(v.low(start, prev + 1))) is not None and verbs.is_plural(v.items[prev].word):
        amount = _amount(v, k)
        if amount is not None and amount.answer != predicates.SAME:
            amount.group = amount.group or people["who"]
            return amount
    it = v.items[prev]
    row = v.bound[k - 1] if k else None
    if (
        row is not None
        and row.rule == "bracket.group"
        and _NEXT_PEOPLE.search(v.low(v.figs[k - 1] + 1, start))
        and verbs.is_plural(it.word)
        and not set(v.tags[start : prev + 1]) & set("SVAMHED")
    ):
        return Bound("bracket.group", after_bracket(v, k) or row.answer, group=relative_name(text.lower()))
    if (v.tags[start] in "gG" or v.items[start].word == "those") and v.tags[start + 1] in "iWu":
        answer = after_bracket(v, k) or clause_left(v, k, opened)
        if (
            answer is not None
        ):  # "voters in Leeds (66 percent) are keener on it", "those with children (51 percent) say …"
            return Bound("bracket.group", answer, group=relative_name(v.low(start, prev + 1)))
    object_ = (
        start < prev
        and v.tags[start:prev].rstrip("zZ")[-1:] in ("t", "S", "A", "V")
        and "S" in v.tags[lo : start + 1] + v.tags[start:prev]
    )
    if (
        not object_
        and v.document.folded[it.start].isupper()
        and (is_place(v.low(max(start, prev - 1), prev + 1)) or is_place(it.word))
    ):
        return _place(v, k, start, prev, opened, text)
    if v.tags[f + 1 : f + 3] == ")S":
        done = read(v, f + 2, v.gap_end(k))
        if done is not None:  # "slightly more insiders (26 percent) said …"
            return Bound("bracket." + done.how, done.answer, group=_SIZES.sub("", text.lower()))
    if _LEVEL.search(text.lower()) and v.tags[f + 1 : f + 2] == ")":
        return Bound("bracket.time", predicates.SAME)  # "he recorded his best rating (44%)"
    if _TIME_AGO.search(text.lower()):
        return Bound("bracket.time", predicates.SAME, wave="previous")
    if _AT_A_TIME.search(text.lower()) and v.tags[f + 1 : f + 2] == ")":
        said = next(
            (i for i in reversed(v.items[lo:opened]) if i.tag in "RJV" and isinstance(i.value, AnswerWord)), None
        )
        # "the highest since August 2009 (36%)"; "approval is at its lowest since March (41%)"
        return Bound("bracket.time", said.value.name if said is not None else predicates.SAME)
    if (won := _WOULD_WIN.search(v.tags, start, opened)) and v.items[won.end("verb") - 1].word in _WINS:
        return Bound("bracket.name", str(v.items[won.start()].value))  # "Labour would win easily (56%)"
    if _DONE_SO.search(text.lower()):
        return Bound("bracket.standing", predicates.SAME)  # "with those in Kent the most likely to have done so (41%)"
    judged = compared(v, start, opened) or verdict(v, k)
    return judged or Bound("bracket.phrase", _THEN.sub("", _BEHIND.sub("", _NAMING.sub("", text))))


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
            after_bracket(v, k) or clause_left(v, k, opened) or predicates.SAME,
            group=_UP_TO_PLACE.sub("", text.lower()),
        )
    if narrowed or (before is not None and before.rule == "bracket.place" and before.group is not None):
        answer = after_bracket(v, k) or clause_left(v, k, opened) or predicates.SAME
        return Bound("bracket.place", answer, group=narrowed.group("place") if narrowed else text.lower())
    return Bound(
        "bracket.place", clause_left(v, k, opened) or predicates.SAME
    )  # "higher in Kent (66 percent) and Essex (65 percent)"


# Where a thing stands in a ranking: "the courts come next (54 percent), then the army (49 percent)".
_BEHIND = re.compile(
    r"(?<=[a-z]) (?:come|comes|came|is|are|was|were|rank|ranks|ranked|follow|follows|followed)(?: (?:in )?(?:next|second|third|fourth|last|close behind|joint \w+))?$"
)
_THEN = re.compile(r"^(?:then|next|followed by|and then) (?:the )?(?=\w)")
_NAMING = re.compile(
    r"^(?:[\w' -]{0,40} )?(?:named|cited|mentioned|chose|picked|listed) (?:as (?:the |an? )?)?(?=\w)"
    r"|^(?i:[a-z]+'s? |the )?(?i:top|biggest|main|leading|greatest|chief|favou?rite|preferred|commonest|most \w+) [\w' -]{3,40}? (?:is|are|was|were) (?:the )?(?=\w)"
)
_SIZES = re.compile(
    r"^(?:(?:slightly|many|far|even|somewhat|a|an|the|nearly|almost|about|roughly|just|over|only|more|fewer|most|than|half|third|quarter|majority|plurality|one|two|three|two-thirds|three-quarters|of) )+"
)
_COUNTED = re.compile(r"\d{1,3}(?:,\d{3})+|\d{2,4}")  # "640 (53 percent) would keep it"
_AMOUNTS = (
    SIZES
    | MANY
    | SHARES
    | frozenset(
        """half some slim large clear slice chunk fraction portion segment none nobody all everyone everybody anyone anybody""".split()
    )
)


def _repeats(v: View, k: int) -> bool:
    """Whether a bracket gives the figure before it once more: "two-thirds of women (67%)"."""
    a, b = v.figure(k - 1), v.figure(k)
    step = max(a.grain, b.grain)
    return twice(a, b) and abs(a.value - b.value) <= max(step / 2, 6)
