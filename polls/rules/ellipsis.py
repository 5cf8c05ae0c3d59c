"""What a sentence leaves to the ones before it: "said so", "among women it is 58", "that is down from 44".

What wins, for a figure that names no answer: its own words ("those who disapprove come to 63%"), an answer of the same
sentence, the first side of the question in force. "Said so" and "disagree" refer to the answer last given.
"""

from __future__ import annotations

import re

from polls.rules import (
    carried_groups,
    comparisons,
    following,
    gaps,
    lead_told,
    make_up,
    owners,
    parallel,
    predicates,
    rating_pairs,
    scales,
    sides,
    stances,
    voter_parts,
)
from polls.rules.agreeing import agreeing
from polls.rules.bracket_words import in_brackets
from polls.rules.contest_words import LEAD
from polls.rules.discourse import NO_SIDE, Discourse, Made
from polls.rules.in_order import in_order
from polls.rules.same_again import own_subject, said_again
from polls.rules.stand_ins import stands_for
from polls.rules.told import opposite_sides
from polls.rules.view import Bound, View

_STATED = ("share.phrase", "bracket.phrase", "bracket.group", "margin.does", "pair.groups", *predicates.PAIRED)
_MOVED_SUPPORT = ("wave.", "margin.change", "share.rating")
_OWNED = ("share.same", "bracket.group", "wave.", "margin.change")
_OWN_LEAD = re.compile(rf"\b(?:his|her|their|that|the) (?:[a-z]+ )?{LEAD}\b")
_OF_BOTH = ("bracket.likelier", "pair.groups")  # one answer, told of two groups
_TURNS_ROUND = (predicates.OPPOSITE, predicates.POSITIVE, "not")
_PLACED = ("share.same", "wave.", "margin.change")  # "the latter figure fell two points, to 40 percent"


def resolve(d: Discourse, v: View, made: Made) -> None:
    """Fills the answers and groups that a sentence leaves open, and remembers what it told."""
    before = d.q.last
    if not made:
        d.close(v, made, before)
        return
    pair_first: str | None = None
    alone = all(b.answer == predicates.SAME for _, b in made) and "includ" not in v.low(0, len(v.items))
    index = v.sentence.index
    groups = carried_groups.Carried(d, v, made)
    agreeing(d, v, made)
    stances.taken(v, made)
    in_order(d, v, made)
    rating_pairs.told_by_place(d, v, made)
    gaps.between(v, made)
    lead_told.take(d, v, made)
    owners.by_rank(d, v, made)
    said: dict[int, str | None] = {}  # the answers before they were looked up
    told: list[str] = []  # the sides that the sentence has given shares to so far
    for k, b in made:
        f = v.figure(k)
        if f.pair == 1 and b.rule == "pair.same" and len(told) == 2:
            d.q.pair, d.q.paired = (told[0], told[1]), index  # "48 Yes and 44 No, or 52 to 48 with the undecided out"
        prior = v.bound[k - 1] if k else None
        groups.fill(k, b, prior)
        said[k] = b.answer
        if b.rule == "bracket.repeat" and prior is not None and said.get(k - 1, "") == b.answer:
            b.answer = prior.answer  # "a third (34%) who do not": the same answer, read once
        elif (
            prior is not None
            and prior.rule == "share.shared_right"
            and said.get(k - 1, "") == b.answer in (predicates.OPPOSITE, "not")
        ):
            b.answer = prior.answer  # "65 percent of nurses and 81 percent of doctors say not": and so is this one
        elif prior is not None and prior.rule == b.rule in _OF_BOTH and said.get(k - 1, "") == b.answer in _TURNS_ROUND:
            b.answer = (
                prior.answer
            )  # "nurses (65%) were likelier than doctors (81%) to say it had not": turned round once
        elif f.pair == 2 and prior is not None and prior.kind == b.kind == "margin" and said.get(k - 1) == b.answer:
            b.answer, b.vs = prior.answer, prior.vs  # "by 5 to 7 points": whoever leads by the one leads by the other
        if comparisons.only_compares(d, v, b):
            b.answer = said[k] = predicates.SAME
        answer = _answer(d, v, k, b, alone, pair_first)
        if answer is not None and answer == said[k] and b.rule in _STATED:
            answer = stances.stance(answer.lower(), _for_or_against(d, index)) or answer
        if answer is not None and answer == said[k] and b.rule in _STATED and b.kind == "share":
            answer = d.office.told(answer, index) or answer
        b.answer = scales.on_scale(d, v, k, b, answer)
        if b.answer != answer and b.answer in d.q.rating():
            d.q.rated = index  # read as a rating, so that this is still the talk
        if b.kind == "share" and b.answer and b.answer not in NO_SIDE and b.answer not in told and b.wave != "previous":
            told.append(b.answer)
        if f.pair == 1:
            pair_first = b.answer
        if b.answer is not None:
            _remember(d, v, k, b, pair_first)
    d.close(v, made, before)


def _taken_up(d: Discourse, noun: str) -> str | None:
    """The answer told before that a noun takes up: "24 percent say it is difficult. Difficulty is highest among …"."""
    stem = noun.lower()[: max(5, len(noun) - 4)]
    if " " in noun or len(noun) < 7:
        return None
    told = (*d.recent, *(answer for answer, _, _ in d.series))
    return next((a for a in reversed(told) if any(w.lower().startswith(stem) for w in a.split())), None)


def _for_or_against(d: Discourse, index: int) -> bool:
    """Whether for and against are the sides of the question in force."""
    return d.q.here(index) in ("support", "oppose", "yes", "no") and index - d.q.at <= 3


def _answer(d: Discourse, v: View, k: int, b: Bound, alone: bool, pair_first: str | None) -> str | None:
    """The answer that a figure gives: its own, or what the words for it stand for."""
    a = b.answer
    if b.rule == "list.at" and b.subject and own_subject(d, v, b) is None:
        a = predicates.SAME  # "Congress sits at 9 percent": whose rating is told
    if (pointed := _pointed_to(d, v, k, b, pair_first)) is not None:
        return pointed
    asked = a == predicates.SAME and b.rule == "share.same" and b.kind == "share"
    if (asked or (a is not None and b.rule == "list.at")) and (where := parallel.place(d, v, k, str(a))) is not None:
        b.group, b.rule = where, "share.same"
        return d.q.here(v.sentence.index)
    told_of = b.rule == "share.phrase" and str(a).startswith(("is ", "was "))  # "that 33 percent is what worries them"
    if (asked or told_of) and (again := d.named_before(v, k)) is not None:
        answer, b.group = again
        return answer
    if asked and (thing := _thing_asked_about(d, v, k, b)) is not None:
        return thing
    if b.rule == "bracket.level" and (belief := following.held(v, k)) is not None:
        return belief
    if b.rule == "bracket.level" and a is not None and (told_so := _taken_up(d, a)) is not None:
        return told_so
    if (of_another := parallel.of_another(d, v, k)) is not None:
        return of_another
    if (whose := _whose(d, v, k, b, a)) is not None:
        return whose
    if b.kind == "margin" and (of := _of_margin(d, v, k, b, a)) is not None:
        return of
    composed = a == predicates.SAME and (v.sentence.index - d.makeup <= 1 or voter_parts.of_voters(v, k))
    if composed and make_up.at_the_exits(v) and (part := voter_parts.part(v, k, b)) is not None:
        b.group = "all"
        return part
    if a == predicates.SAME:
        return said_again(d, v, k, b, alone)
    return stands_for(d, v, k, b, pair_first)


def _pointed_to(d: Discourse, v: View, k: int, b: Bound, pair_first: str | None) -> str | None:
    """What the words for a figure point to: the bad side of a rating, a pair's side, the former or the latter."""
    a = b.answer
    down = b.kind == "margin" and b.rule.startswith("margin.trail") and "trail" not in v.low(v.gap_start(k), v.figs[k])
    if down and d.q.rates() and scales.one_person(d, v):
        b.vs = None
        return d.q.rating()[1]  # "in June he was down by 12", where his approval is told of
    if b.rule.startswith("pair.") and (of_pair := sides.told(d, v, k, b, pair_first)) is not None:
        return of_pair[0]
    if a is not None and ("former" in a or "latter" in a) and (which := parallel.chosen(v, a)):
        return which
    return parallel.ordinal(d, v, k) if b.rule.startswith(_PLACED) else None


def _thing_asked_about(d: Discourse, v: View, k: int, b: Bound) -> str | None:
    """The thing that a bare figure is of, where each of several is told: "in the courts it is 46", "companies, 59"."""
    other = parallel.same_place(v, k, d.q.here(v.sentence.index), d.placed == v.sentence.index)
    if other is not None:
        d.placed = v.sentence.index
        if b.group is not None and b.group in other.lower():
            b.group = None  # what is asked about, and nobody's
    other = other or parallel.recalled(d, v, k)
    if other is None and (other := parallel.subject(d, v, k)) is not None and b.group == other.lower():
        b.group = None  # "the council, said 63 percent; companies, 59": what they answered
    return other


def _whose(d: Discourse, v: View, k: int, b: Bound, a: str | None) -> str | None:
    """Whose support a figure tells, by the words around it or by whoever moved."""
    share = b.kind != "margin"
    if share and a in ("support", predicates.SAME) and (of_level := owners.of_level(d, v, k)) is not None:
        return of_level
    if share and v.names.parties and (a in ("support", predicates.SAME) or owners.VOTE_SHARE.fullmatch(a or "")):
        whose = owners.of_support(d, v, k)
        if whose is not None:
            return whose
    moved = v.bound[k - 1] if k and b.rule.startswith("wave.") else None
    if moved is not None and moved.answer and (moved.kind == "change" or moved.rule == "wave.from_to"):
        same = a == predicates.SAME or a in d.names.people
        if a == "support" or (same and moved.kind == "change"):
            return moved.answer  # "she has fallen 12 points, to 38 percent"
    change = v.bound[k - 1] if k and a == predicates.SAME and b.rule == "share.same" and in_brackets(v, k) else None
    if change is not None and change.kind == "change" and not in_brackets(v, k - 1) and change.answer:
        return change.answer  # "has dropped by 10 points among nurses (52% from 62% in July)"
    moved_support = a == "support" and b.rule.startswith(_MOVED_SUPPORT)  # "her support has dropped to 38 percent"
    held = v.bound[k - 1] if k and moved_support else None
    if held is not None and held.rule == "share.support_name" and held.answer:
        return held.answer  # "the novelist draws 16 percent support, dropping 7 points"
    left_open = a == predicates.SAME and b.rule.startswith(_OWNED)
    if not share or not (left_open or moved_support):
        return None
    whose = owners.owner(d, v, k) if d.votes(v.sentence.index) else None
    return whose or owners.party(d, v, k) or (owners.own_support(d, v, k) if moved_support else None)


def _of_margin(d: Discourse, v: View, k: int, b: Bound, a: str | None) -> str | None:
    """What a margin is of: two figures told before, a rating's net, the margin before it in a row."""
    if (of := gaps.difference(d, v, k, b)) is not None:
        b.group = of[1] or b.group
        return of[0]
    if (of_rating := gaps.net(d, v, k, b)) is not None:
        return of_rating
    told = parallel.margin_of(v, k) if a == predicates.SAME else None
    if told is None:
        return None
    if b.group is None and told.rule == "pair.groups":
        b.group = told.group
    return told.answer


def _remember(d: Discourse, v: View, k: int, b: Bound, pair_first: str | None) -> None:
    """Takes an answer in: the pair, the answer last given, who leads whom."""
    f, a = v.figure(k), str(b.answer)
    if parallel.names_a_thing(b):
        d.named = v.sentence.index
    if b.rule == "pair.split":
        d.q.rated = -99  # another question than whose work was rated
    if b.rule == "share.made_up":
        d.makeup = v.sentence.index
    if b.rule == "share.rated":
        worked = scales.of_work(v.low(v.figs[k], v.hi[k]))
        d.verdict = (a, v.sentence.index) if worked else None
    if f.pair == 2 and pair_first and b.rule not in ("pair.turned", "pair.other_way"):
        if d.q.pair != (a, pair_first) or d.q.paired != v.sentence.index:  # "women approve 52-42, men disapprove 51-43"
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
    elif b.kind == "share" and a in d.names.parties.values():
        d.parties_voted = True
    if b.rule.startswith("margin.net"):
        d.net = (a, v.sentence.index)
    if b.rule == "margin.change":
        d.moved = (a, v.sentence.index)
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
        d.lead = (a, b.vs or _against(d, a))
    if f.pair == 2 and pair_first and (d.lead is None or {pair_first, a} != set(d.lead)) and d.stands(a):
        d.lead = (pair_first, a) if v.figure(k - 1).value >= f.value else (a, pair_first)


def _against(d: Discourse, leader: str) -> str | None:
    """Whom one who is told to lead has before him: whom the lead told last was over, the rival in this text, who led before."""
    if d.lead is None:
        return None
    first, second = d.lead
    if leader == first:
        return second
    return first if leader == second else d.rival(leader) or first
