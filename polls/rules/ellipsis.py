"""What a sentence leaves to the ones before it: "said so", "among women it is 58", "that is down from 44".

What wins, for a figure that names no answer: its own words ("those who disapprove come to 63%"), an answer of the same
sentence, the first side of the question in force. "Said so" and "disagree" refer to the answer last given.
"""

from __future__ import annotations

import re

from polls.language.tokens import AnswerWord, opposite
from polls.rules import owners, parallel, predicates, sides, topic_groups
from polls.rules.agreeing import LEFT_OPEN, agreeing
from polls.rules.contraries import SIDES, contrary, negated
from polls.rules.discourse import NO_SIDE, SCALES, Discourse, Made, opposite_sides
from polls.rules.sides import RATINGS
from polls.rules.view import Bound, View

_VOTE = (
    "share.vote",
    "vote.",
    "bracket.name",
    "share.support_name",
    "share.of_vote",
    "share.rating_name",
    "margin.lead",
    "margin.change",
    "pair.lead",
    "pair.margin",
)
_PARTY_GROUP = re.compile(r"\b(?:republican|democrat|primary|caucus|gop)")
_GENERAL = re.compile(
    r"\b(?:general[- ]election|head[- ]to[- ]head|match-?ups?|matched|hypothetical|incumbent|would beat|overall|nationally|all voters|registered voters|independents)\b"
)
_FOR_WHOM = re.compile(r"f[Np](?![zZA])")
_OWNED = ("share.same", "bracket.group", "wave.", "margin.change")
_OWN_LEAD = re.compile(r"\b(?:his|her|their|that|the) (?:[a-z]+ )?(?:lead|edge|advantage|margin)\b")
_OF_THESE = re.compile(
    r"(?:but |and |\")*of (?:these|those|them)\b(?! (?:who|with|in|polled|surveyed|asked|questioned|interviewed|responding|taking|aged?|over|under)\b)"
)
_OF_THOSE = re.compile(
    r"[,;(\u2014-] ?(?:and |but |yet |while )?(?:of|among) (?:those|these|them),? (?:just |only |about |nearly |some |another )*\Z"
)
_NEGATED = re.compile(r"n't\b|\bnot\b")
_NEGATION = re.compile(
    r"^(?:(?:is|are|was|were|does|did|do|has|have|had|would|will|should|could)(?: not|n't) |not |don't |didn't |doesn't |isn't |aren't )"
)
_IN_FAVOR = re.compile(
    r"^(?:of [a-z' -]{2,40} )?(?:were |are |was )?(?:in favou?r|for|against(?: it| him| her)?) ?(?:[.,;)]|and\b|$)"
)
_NO_VIEW = re.compile(
    r"\b(?:no opinion|no view|no preference|(?:don't|do not|didn't|did not) know|(?:could not|couldn't|can't|cannot|would not|wouldn't) (?:say|decide)|not sure|unsure|undecideds?|uncertain|don't knows|fence-sitters|waverers)\b"
)
_LEFT_OUT = re.compile(
    r"\b(?:without|exclud\w+|left out|leaving|omitt\w+|remov\w+|set aside|taken out|ignor\w+|put back|if)\b"
)
_WHEN_IT = re.compile(
    r",? ?when (?:it|that|the (?:figure|share|number)) (?:was|stood at|came to)(?: just| only| about)?"
)
_LEAD_TOLD = re.compile(r"\b(?:lead|edge|advantage|cushion)\b")
_BY_PARTY = re.compile(
    r"(?:Democratic|Republican|Labour|Conservative|Liberal) (?:nominee|candidate|challenger|opponent)"
)
_CALLED = re.compile(r"(Democrat|Republican)(?:(?:ic)? (?:nominee|candidate|challenger|opponent|incumbent))?")
_PLACE = {"<lead>", "<other>", "<trail>"}


def resolve(d: Discourse, v: View, made: Made) -> None:
    """Fills the answers and groups that a sentence leaves open, and remembers what it told."""
    before = d.q.last
    if not made:
        d.close(v, made, before)
        return
    pair_first: str | None = None
    opening = v.low(0, min(len(v.items), 16))
    alone = all(b.answer == predicates.SAME for _, b in made) and "includ" not in v.low(0, len(v.items))
    index = v.sentence.index
    elliptical = all(b.answer in LEFT_OPEN for _, b in made)
    they = d.group is not None and (topic_groups.of_them(opening, d.two_persons) or topic_groups.these(v))
    those_before = d.group is not None and d.grouped == index - 1 and topic_groups.those(v)
    they = they or those_before
    unnamed = all(b.group is None for _, b in made)
    topic = d.topic if d.topic is not None and d.topic[1] == index - 1 and d.topic[2] and unnamed else None
    if topic and topic_groups.at_once(v):
        d.group, they = topic[0], True
    elif (
        unnamed
        and d.group is not None
        and d.grouped == index - 1
        and (
            topic_groups.goes_on(v, elliptical)
            or topic_groups.more(v)
            or (d.paragraph == v.sentence.paragraph and topic_groups.names_nobody(v))
        )
    ):
        they = True
    elif d.spoken_of is not None and d.spoken_of[1] == index - 1 and unnamed and topic_groups.among_them(v):
        d.group, they = d.spoken_of[0], True
    start = v.low(0, min(len(v.items), 6))
    these = d.q.last if d.q.last and _OF_THESE.match(start) and not (they and "of them" in start) else None
    pointed = next((q for q, item in enumerate(v.items) if item.word in ("these", "this", "that")), 0)
    named = any(t in "gG" for t in v.tags[:pointed])  # "among those likely to vote: 47 percent of these voters"
    if d.group is None and d.q.last and d.q.at >= index - 2 and not named and topic_groups.these(v):
        these = d.q.last  # "9 percent are undecided. Among these voters …"
    said_again = "all" if those_before or topic_groups.these(v) else None  # "these voters" are no base
    agreeing(d, v, made)
    sides.in_order(d, v, made)
    parallel.by_rank(d, v, made)
    of_them: str | None = None  # whom "them" in this sentence means
    those: str | None = None  # "of those", who gave the answer before in the sentence
    said: dict[int, str | None] = {}  # the answers before they were looked up
    told: list[str] = []  # the sides that the sentence has given shares to so far
    for k, b in made:
        f = v.figure(k)
        if f.pair == 1 and b.rule == "pair.same" and len(told) == 2:
            d.q.pair, d.q.paired = (told[0], told[1]), index  # "48 Yes and 44 No, or 52 to 48 with the undecided out"
        prior = v.bound[k - 1] if k else None
        if prior is not None and prior.answer and prior.kind == "share" and b.kind == "share":
            if _OF_THOSE.search(v.document.lower, v.items[v.figs[k - 1]].end, v.items[v.figs[k]].start):
                those = _who_said(d, prior.answer)
            if those and b.group in (None, "<them>", prior.group):
                b.group = those  # "53 percent own a bike, and of those, 27 percent ride it to work"
        if these and b.group in (None, "<them>", said_again):
            b.group = these
        if they and b.group in (None, said_again):
            b.group, b.carried = d.group, True
        was_them = b.group == "<them>"
        if b.group is not None and b.group.startswith("undecided") and _LEFT_OUT.search(v.low(0, v.figs[k])):
            b.group = "all"  # "excluding undecideds, it is 52 to 48"
        _party(d, v, k, b)
        if b.group == "<them>" and prior is not None and prior.answer and prior.group in (None, "all"):
            b.group = _who_said(d, prior.answer) if _with_them(v, k) else b.group
        if b.group == "<them>":
            b.group = d.group or "all"
        elif b.group is None and of_them is not None and prior is not None and prior.group == of_them:
            b.group = of_them  # "six in ten of them chose Doe, compared with 34 percent for Roe"
        of_them = b.group if was_them or b.group == of_them else None
        said[k] = b.answer
        if b.rule == "bracket.repeat" and prior is not None and said.get(k - 1, "") == b.answer:
            b.answer = prior.answer  # "a third (34%) who do not": the same answer, read once
        answer = _answer(d, v, k, b, alone, pair_first)
        b.answer = _on_scale(d, v, k, b, answer)
        if b.answer != answer and b.answer in d.q.rating():
            d.q.rated = index  # read as a rating, so that this is still the talk
        if b.kind == "share" and b.answer and b.answer not in NO_SIDE and b.answer not in told and b.wave != "previous":
            told.append(b.answer)
        if f.pair == 1:
            pair_first = b.answer
        if b.answer is not None:
            _remember(d, v, k, b, pair_first)
    d.close(v, made, before)


def _net_of_rating(v: View, k: int, answer: str | None) -> bool:
    """Whether a number with a sign, where people are rated, is a net rather than somebody's lead."""
    f = v.figure(k)
    spelled = v.document.lower.startswith(("plus", "minus"), f.start)
    return f.value < 0 or (spelled and answer not in SIDES and answer not in SIDES.values())


def _with_them(v: View, k: int) -> bool:
    """Whether a figure of "them" hangs on the one before: "…, with four in ten of them", "…, and six in ten of them"."""
    joined = v.low(v.gap_start(k), v.figs[k]).split()[-3:]
    return "with" in joined or ("and" in joined and v.items[v.gap_start(k)].word != "of")


def _who_said(d: Discourse, answer: str) -> str:
    """The people who gave an answer: themselves by its words, or somebody's supporters."""
    return f"{answer} supporters".lower() if answer in d.names.people else answer


def _answer(d: Discourse, v: View, k: int, b: Bound, alone: bool, pair_first: str | None) -> str | None:
    """The answer that a figure gives: its own, or what the words for it stand for."""
    a, q = b.answer, d.q
    if b.rule == "pair.water" and a == predicates.SAME:
        return d.q.rating()[v.figure(k).pair == 2]  # "underwater at 41-55"
    if b.kind == "margin" and b.rule.startswith("margin.trail") and d.q.rates() and _one_person(d, v):
        b.vs = None
        return d.q.rating()[1]  # "in June he was down by 12", where his approval is told of
    rated = d.q.rates() and a is not None and (a in d.names.people or a in _PLACE)
    if b.rule in ("pair.margin", "pair.name") and rated:
        return d.q.rating()[v.figure(k).pair == 2]  # "in June he was down by 12 (43-55)", "for Doe 45 percent to 51"
    him = next((q for q in range(v.figs[k]) if v.tags[q] == "N" and v.items[q].value == a), 0)
    if b.rule == "pair.margin" and v.figure(k).pair == 2 and him and v.tags[him - 1] == "W":
        return d.rival(str(pair_first)) or a  # "trust her to run the ferries by 4 points (48-44)"
    if b.rule == "pair.for_whom" and (d.q.rates() or (a not in d.names.people and a != "<other>")):
        return d.q.rating()[v.figure(k).pair == 2] if d.q.rates() else sides.side(d, v, k, b, pair_first)
    if b.rule == "pair.other_way":  # "men go the other way, 36 to 57": the larger share is of who was behind
        sides_, one = q.pair, k - (v.figure(k).pair == 2)
        was = d.lead[0] if d.lead and sides_ and d.lead[0] in sides_ else d.ahead[0]
        if sides_ is None or was not in sides_:
            return None
        larger = v.figure(k).value >= v.figure(2 * one + 1 - k).value
        return sides_[(sides_[0] == was) == larger]
    if b.rule == "pair.turned":  # "52 to 45 the other way"
        return d.q.pair[2 - v.figure(k).pair] if d.q.pair is not None else None
    if b.rule == "pair.same" and a in (predicates.SAME, None):
        return sides.side(d, v, k, b, pair_first)
    if a == "support" and b.rule == "share.noun":
        return owners.ahead(d, v, k) or a
    if a is not None and ("former" in a or "latter" in a) and (which := parallel.chosen(v, k, a)):
        return which
    if a == predicates.SAME and b.rule == "share.same" and b.kind == "share":
        other = parallel.same_place(v, k, q.here(v.sentence.index), d.placed == v.sentence.index)
        if other is not None:
            d.placed = v.sentence.index
        other = other or parallel.by_word(d, v, k)
        if other is None and v.sentence.index - d.named <= 1:
            other = parallel.next_thing(v, k)
        if other is not None:
            return other
    moved = v.bound[k - 1] if k and b.rule.startswith("wave.") else None
    if moved is not None and moved.kind == "change" and moved.answer and (a == predicates.SAME or a in d.names.people):
        return moved.answer  # "she has fallen 12 points, to 38 percent"
    if a == predicates.SAME and b.kind != "margin" and b.rule.startswith(_OWNED) and d.votes(v.sentence.index):
        whose = owners.owner(d, v, k)
        if whose is not None:
            return whose
    judged = b.rule == "margin.net" and a in ("satisfied", "dissatisfied") and "approve" in d.q.rating()
    if (b.rule == "margin.net_same" and d.q.rates()) or judged:
        return d.q.rating()[a in ("unfavorable", "disapprove", "dissatisfied")]  # "the net rating stayed at +21"
    if b.rule == "margin.signed" and d.q.scale and d.q.rated >= d.q.voted and _net_of_rating(v, k, a):
        return d.q.rating()[v.figure(k).value < 0]  # "she is at minus 12"
    if a == predicates.SAME and b.kind == "margin" and (told := parallel.margin_of(v, k)) is not None:
        if b.group is None and told.rule == "pair.groups":
            b.group = told.group
        return told.answer
    made_up = a == predicates.SAME and (v.sentence.index - d.makeup <= 1 or parallel.of_voters(v, k))
    if made_up and (part := parallel.part(v, k, b)) is not None:
        b.group = "all"
        return part
    if a == predicates.SAME:
        return _same(d, v, k, b, alone)
    return _stands_for(d, v, k, b, pair_first)


def _same(d: Discourse, v: View, k: int, b: Bound, alone: bool) -> str | None:
    """The answer spoken of before, which number ``k`` gives again."""
    beside = v.low(max(0, v.figs[k] - 3), min(len(v.items), v.figs[k] + 3))
    if b.kind == "margin" and d.lead is not None and _LEAD_TOLD.search(beside):
        return d.lead[0]  # "that is down from a ten-point lead"
    recent = v.sentence.index - d.ahead[1] <= 3
    if b.kind == "margin" and b.rule in ("margin.gap", "margin.same") and recent:
        return d.ahead[0]
    if b.kind == "change":
        here = d.q.here(v.sentence.index)
        other = opposite(here) if here else None
        return other if other in ("approve", "favorable", "support") else here  # "the drop": of the good side
    own = _own_words(d, v, k, b) if b.rule == "share.same" else None
    if own or alone:
        return own or _again(d, b, v.sentence.index)
    return _beside_named(d, v, k, b)


def _stands_for(d: Discourse, v: View, k: int, b: Bound, pair_first: str | None) -> str | None:
    """Whom or what a placeholder or a description stands for: "the senator", "the opposite", "the Republican nominee"."""
    a, q = b.answer, d.q
    if a == predicates.PERSON:
        return d.persons.last or "support"
    if a == predicates.POSITIVE:
        if q.last is None:
            return None
        if q.last == "oppose" and not (k and _NEGATED.search(v.low(v.gap_start(k), v.figs[k]))):
            return q.last  # "70 percent opposed it, but only 51 percent did this time"
        return {"no": "yes", "oppose": "support"}.get(q.last) or _NEGATION.sub("", q.last)
    if a == "<both>":
        return f"{d.lead[0]} and {d.lead[1]}" if d.lead and d.lead[1] else d.both() or q.last
    if a in (predicates.OPPOSITE, "not"):
        if q.last is None:
            return "no"
        return negated(q.last) if a == "not" else contrary(q.last)
    if (
        a is not None
        and (called := _CALLED.fullmatch(a))
        and f"the {a.lower()}" in v.document.lower[v.sentence.start : v.sentence.end]
    ):
        a = d.candidate(called.group(1)) or a  # "women prefer the Democrat", when two persons stand
    if a is not None and _BY_PARTY.fullmatch(a):
        pair = v.figure(k).pair
        facing = v.bound[k + 1] if pair == 1 else None
        known = pair_first if pair == 2 else facing.answer if facing is not None else b.vs
        if known in d.names.people and not d.generic:
            return d.rival(str(known)) or a  # "Doe trails the Republican nominee": the one she faces in this text
    if a in _PLACE:
        pair = v.figure(k).pair
        beside = v.bound[k + 1] if pair == 1 else None
        a = d.other(a, pair_first if pair == 2 else beside.answer if beside is not None else b.vs, v, k)
        if b.kind == "share":
            b.vs = None
        return None if a in _PLACE else a
    return a


def _party(d: Discourse, v: View, k: int, b: Bound) -> None:
    """A party's primary asks its own voters: the group of its shares."""
    if not b.rule.startswith(_VOTE):
        return
    index = v.sentence.index
    if b.group and _PARTY_GROUP.search(b.group) and not v.figure(k).pair > 0:
        d.contest = (b.group, index)
    elif (
        b.group is None
        and d.contest is not None
        and index - d.contest[1] <= 2
        and not _GENERAL.search(v.low(0, len(v.items)))
    ):
        b.group = d.contest[0]
        d.contest = (b.group, index)


def _again(d: Discourse, b: Bound, index: int) -> str | None:
    """The answer that a figure with nothing but a group repeats: the first side, where both were given before."""
    q = d.q
    if b.rule in ("share.same", "share.same_group") and q.main:
        return q.here(index)
    if q.pair is not None and b.group not in (None, "all") and q.last == q.pair[1] and opposite(q.pair[0]) == q.last:
        return q.pair[0]
    return q.last


def _beside_named(d: Discourse, v: View, k: int, b: Bound) -> str | None:
    """A bare figure that opens a sentence whose later figures name theirs: the side that they do not name."""
    q = d.q
    said = q.here(v.sentence.index)
    if q.at == v.sentence.index or said is None:
        return q.last
    beside = v.bound[k + 1] if k + 1 < len(v.figs) else None
    if beside is None or beside.kind != "share" or beside.group != b.group or beside.wave == "previous":
        return q.last
    if "from" in v.low(v.figs[k] + 1, v.figs[k + 1]).split():
        return q.last
    if said == beside.answer:
        return opposite(said) or q.last
    return said if opposite(said) == beside.answer else q.last


def _own_words(d: Discourse, v: View, k: int, b: Bound) -> str | None:
    """The answer that the words left of a figure name by themselves: "those who disapprove come to 63%"."""
    rating: str | None = None  # a noun of rating gives way to a verb before it
    when = _WHEN_IT.search(v.low(v.lo[k], v.figs[k]))  # "the yes side has not moved since March, when it was 40"
    for q in range(v.figs[k] - 1, (v.gap_start(k) if when else v.lo[k]) - 1, -1):
        t, item = v.tags[q], v.items[q]
        if when and t == "Y":
            return item.word
        if t == ";" or item.word == "which":
            break
        if t == "Y" and v.low(q + 1, q + 2) in ("side", "camp", "vote", "campaign"):
            return item.word  # "the yes side stood at 40 percent"
        if t in "VJR" and isinstance(item.value, AnswerWord):
            name = item.value.name
            if name == "support" and _FOR_WHOM.match(v.tags, q + 1) and v.items[q + 2].value:
                return str(
                    v.items[q + 2].value
                )  # "support for him among nurses, who are many, has increased to 33 percent"
            if t == "V" and q and (v.tags[q - 1] == "n" or v.items[q - 1].word.endswith("n't")):
                return opposite(name) or name
            return name
        if t == "G" and str(item.value).startswith("undecided"):
            if b.group == item.value:
                b.group = None
            return "undecided"
        if (item.word in RATINGS and t in "zAKR") or (item.word == "doing" and "job" in v.low(v.lo[k], q).split()):
            rating = d.q.rating()[0]
    if rating is None and (m := _NO_VIEW.search(words := v.low(v.lo[k], v.figs[k]))):
        return None if _LEFT_OUT.search(words) or m.start() > 60 else "undecided"
    return rating


def _for_or_against(v: View, k: int, b: Bound) -> bool:
    """Whether an answer is only that one is for or against it: "41% were in favor"."""
    if b.rule.startswith(("share.adjective", "share.before")):
        return True
    while b.rule == "share.shared_right" and k + 1 < len(v.figs) and v.bound[k + 1] is not None:
        k += 1
        b = v.bound[k]  # type: ignore[assignment]
    return b.rule == "share.canonical" and bool(_IN_FAVOR.search(v.low(v.figs[k] + 1, min(len(v.items), v.hi[k] + 1))))


def _on_scale(d: Discourse, v: View, k: int, b: Bound, a: str | None) -> str | None:
    """Answers as the question asks them: where approval is the talk, "45% for" approve and "he was at 42" is his approval."""
    if a is None:
        return None
    of_thing = b.rule == "pair.answers_left" or (b.rule == "share.view" and _OF_SOMEBODY.search(v.tags) is None)
    if d.approval_only and a in SCALES["favorability"] and not of_thing:
        a = SCALES["approval"][a == "unfavorable"]  # "positive marks", where approval is all that is asked
    index = v.sentence.index
    d.scaled(a, index)
    if d.q.rated == index and d.q.scale in SCALES and a in SCALES[d.q.scale]:
        return a
    if a[:1].isupper() and b.rule.startswith(("pair", "vote.for", "vote.each", "margin.lead")):
        d.q.rated = -99
    elif index - d.q.rated <= (_RATED_LONG if d.q.rates() else 3):
        if a in ("support", "oppose") and _for_or_against(v, k, b):
            return d.q.rating()[a == "oppose"]
        if not v.figure(k).pair and _stands_alone(d, v, k, b, a):
            return d.q.rating()[0]
        if b.rule == "margin.change" and a in d.names.people and _alone(d, v, a):
            return d.q.rating()[0]  # "so he has lost five points"
    elif a in ("support", "oppose") and (asked := d.q.yes_no(a == "support")) and _for_or_against(v, k, b):
        return asked
    elif not d.contested and _stands_alone(d, v, k, b, a):
        return d.q.rating()[0]
    return a


_OF_SOMEBODY = re.compile(r"[Np]|R")


def _stands_alone(d: Discourse, v: View, k: int, b: Bound, a: str) -> bool:
    """Whether a person's share is measured against nobody's: no contest told, no place in a ranking."""
    if (
        b.rule != "vote.name"
        or b.kind != "share"
        or a not in d.names.people
        or _RANKED.search(v.low(v.lo[k], v.figs[k]))
    ):
        return False
    if _WON.search(v.low(max(0, v.figs[k] - 5), v.figs[k])):
        return False
    if d.lead is None:
        return True
    return a not in d.lead and _alone(d, v, a) and _STANDS.search(v.low(max(0, v.figs[k] - 4), v.figs[k])) is not None


_WON = re.compile(r"\b(?:won|wins|win|carried|carries|lost|loses|took|takes)\b")
_RANKED = re.compile(
    r"\b(?:(?:first|second|third|fourth|fifth|last)(?=,| place| choice| among| at| with|$)|top|tops|topped|topping|most)\b"
)
_RATED_LONG = 12  # sentences that a rating stays the talk for, where no person was given a share since
_STANDS = re.compile(
    r"\b(?:at|to|below|above|under|over|on|near|around)(?: just| only| about| nearly| around| an?| the| record| low| high| of)*$"
)


def _one_person(d: Discourse, v: View) -> bool:
    """Whether a sentence speaks of one person."""
    return len({str(i.value) for i in v.items if i.tag in "Np" and i.value and str(i.value) in d.names.people}) == 1


def _alone(d: Discourse, v: View, name: str) -> bool:
    """Whether a sentence gives shares or leads to no other person."""
    return not any(
        b is not None
        and b.rule.startswith(("vote.", "margin.", "pair."))
        and b.answer != name
        and b.answer in d.names.people
        for b in v.bound
    )


def _remember(d: Discourse, v: View, k: int, b: Bound, pair_first: str | None) -> None:
    """Takes an answer in: the pair, the answer last given, who leads whom."""
    f, a = v.figure(k), str(b.answer)
    if parallel.naming(b):
        d.named = v.sentence.index
    if b.rule == "share.made_up":
        d.makeup = v.sentence.index
    if f.pair == 2 and pair_first and b.rule not in ("pair.turned", "pair.other_way"):
        d.q.pair, d.q.paired = (pair_first, a), v.sentence.index
    elif (
        b.kind == "share"
        and not f.pair
        and b.wave != "previous"
        and d.q.last
        and opposite_sides(d.q.last, a)
        and (d.q.pair is None or a not in d.q.pair)
    ):
        d.q.pair = (d.q.last, a)  # "45 percent think he should go while 49 percent do not"
    if a in d.names.by_word.values():
        d.voted.append(a)
        d.q.voted = v.sentence.index
    if not a or b.kind == "change":
        return
    if b.rule.startswith(("share.phrase", "share.quote")):
        d.stated = (a, v.sentence.index)
    elif d.stated is not None and a == d.stated[0]:
        d.stated = (a, v.sentence.index)  # said again: "5 percent of men and 14 percent of women agree"
    elif b.kind == "share" and a not in NO_SIDE:
        d.stated = None
    if f.pair != 2:
        d.q.last, d.q.at = a, v.sentence.index
    lead = d.lead
    own = b.rule == "margin.lead" and b.vs is None and lead is not None and a == lead[0]
    if own and lead and _OWN_LEAD.search(v.low(max(0, v.figs[k] - 9), min(len(v.items), v.figs[k] + 3))):
        b.vs = lead[1]
    if b.kind == "margin" and a[:1].isupper() and (lead is None or lead[0] != a or b.vs):
        d.lead = (a, b.vs or (None if lead is None else lead[0] if lead[0] != a else lead[1]))
    if f.pair == 2 and pair_first and (d.lead is None or {pair_first, a} != set(d.lead)) and d.stands(a):
        d.lead = (pair_first, a) if v.figure(k - 1).value >= f.value else (a, pair_first)
