"""What a sentence leaves to the ones before it: "said so", "among women it is 58", "that is down from 44".

What wins, for a figure that names no answer: its own words ("those who disapprove come to 63%"), an answer of the same
sentence, the first side of the question in force. "Said so" and "disagree" refer to the answer last given.
"""

from __future__ import annotations

import re

from polls.language.calendars import MONTH_NAMES
from polls.language.names import CAPITALISED, is_place
from polls.language.tokens import opposite
from polls.rules import (
    carried_groups,
    choices,
    clashes,
    comparisons,
    gaps,
    make_up,
    owners,
    parallel,
    predicates,
    scales,
    sides,
    stances,
)
from polls.rules.agreeing import agreeing
from polls.rules.bracket_words import in_brackets
from polls.rules.contest_words import LEAD, RIVAL
from polls.rules.contraries import contrary, negated, positive
from polls.rules.discourse import NO_SIDE, Discourse, Made
from polls.rules.earlier import TIME
from polls.rules.in_order import in_order
from polls.rules.own_words import own_words
from polls.rules.told import opposite_sides
from polls.rules.view import Bound, View, clip, content
from polls.rules.who_else import PLACEHOLDERS, meant

_STATED = ("share.phrase", "bracket.phrase", "bracket.group", "margin.does", "pair.groups", *predicates.PAIRED)
_MOVED_SUPPORT = ("wave.", "margin.change", "share.rating")
_OWNED = ("share.same", "bracket.group", "wave.", "margin.change")
_OWN_LEAD = re.compile(rf"\b(?:his|her|their|that|the) (?:[a-z]+ )?{LEAD}\b")
_NEGATED = re.compile(r"n't\b|\bnot\b")
_NEGATION = re.compile(
    r"^(?:(?:is|are|was|were|does|did|do|has|have|had|would|will|should|could)(?: not|n't) |not |don't |didn't |doesn't |isn't |aren't )"
)
_IT_MOVED = re.compile(r"\b(?:it|it's|that|this)\b")
_LEAD_TOLD = re.compile(rf"\b(?!margin\b){LEAD}\b")  # a margin may be one of anything
_BY_PARTY = re.compile(
    r"(?:Democratic|Republican|Labour|Conservative|Liberal) (?:nominee|candidate|challenger|opponent)"
)
_CALLED = re.compile(r"(Democrat|Republican)(?:(?:ic)? (?:nominee|candidate|challenger|opponent|incumbent))?")
_ANY_SEAT = re.compile(
    r"\bin (?:their|your) (?:own )?(?:[a-z]+ )?(?:district|constituency|riding|electorate|state|area|seat)\b"
    r"|\bcongressional (?:candidate|ballot|race|election|vote|district)s?\b|\bfor (?:congress|the (?:u\.s\. )?house)\b"
)  # whoever stands there
_POINTS_BACK = ("share.said_same", "share.passive_same")  # "hold that view": the one told first
_PLACED = ("share.same", "wave.", "margin.change")  # "the latter figure fell two points, to 40 percent"
_WHICH = ("<first>", "<second>")  # "were in the first camp"
_RIVAL = re.compile(rf"\b(?:his|her|the) (?:[a-z-]+ )?{RIVAL}$")


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
        if comparisons.only_compares(d, v, b):
            b.answer = said[k] = predicates.SAME
        answer = _answer(d, v, k, b, alone, pair_first)
        if answer is not None and answer == said[k] and b.rule in _STATED:
            answer = stances.stance(answer.lower(), _for_or_against(d, index)) or answer
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


def _for_or_against(d: Discourse, index: int) -> bool:
    """Whether for and against are the sides of the question in force."""
    return d.q.here(index) in ("support", "oppose", "yes", "no") and index - d.q.at <= 3


def _answer(d: Discourse, v: View, k: int, b: Bound, alone: bool, pair_first: str | None) -> str | None:
    """The answer that a figure gives: its own, or what the words for it stand for."""
    a, q = b.answer, d.q
    if b.rule == "list.at" and b.subject and _subject(d, v, b) is None:
        a = predicates.SAME  # "Congress sits at 9 percent": whose rating is told
    down = b.kind == "margin" and b.rule.startswith("margin.trail") and "trail" not in v.low(v.gap_start(k), v.figs[k])
    if down and d.q.rates() and scales.one_person(d, v):
        b.vs = None
        return d.q.rating()[1]  # "in June he was down by 12", where his approval is told of
    if b.rule.startswith("pair.") and (of_pair := sides.told(d, v, k, b, pair_first)) is not None:
        return of_pair[0]
    if a is not None and ("former" in a or "latter" in a) and (which := parallel.chosen(v, a)):
        return which
    if b.rule.startswith(_PLACED) and (placed := parallel.ordinal(d, v, k)) is not None:
        return placed
    asked = a == predicates.SAME and b.rule == "share.same" and b.kind == "share"
    if (asked or (a is not None and b.rule == "list.at")) and (where := parallel.place(d, v, k, str(a))) is not None:
        b.group, b.rule = where, "share.same"
        return q.here(v.sentence.index)
    told_of = b.rule == "share.phrase" and str(a).startswith(("is ", "was "))  # "that 33 percent is what worries them"
    if (asked or told_of) and (again := d.named_before(v, k)) is not None:
        answer_, b.group = again
        return answer_
    if asked:
        other = parallel.same_place(v, k, q.here(v.sentence.index), d.placed == v.sentence.index)
        if other is not None:
            d.placed = v.sentence.index
            if b.group is not None and b.group in other.lower():
                b.group = None  # what is asked about, and nobody's
        other = other or parallel.recalled(d, v, k)
        if other is None and (other := parallel.subject(d, v, k)) is not None and b.group == other.lower():
            b.group = None  # "the council, said 63 percent; companies, 59": what they answered
        if other is not None:
            return other
    whose = (
        owners.of_support(d, v, k)
        if (a in ("support", predicates.SAME) or owners.VOTE_SHARE.fullmatch(a or ""))
        and b.kind != "margin"
        and v.names.parties
        else None
    )
    if whose is not None:
        return whose
    moved = v.bound[k - 1] if k and b.rule.startswith("wave.") else None
    if moved is not None and moved.answer and (moved.kind == "change" or moved.rule == "wave.from_to"):
        same = a == predicates.SAME or a in d.names.people
        if a == "support" or (same and moved.kind == "change"):
            return moved.answer  # "she has fallen 12 points, to 38 percent"
    moved_support = a == "support" and b.rule.startswith(_MOVED_SUPPORT)  # "her support has dropped to 38 percent"
    left_open = a == predicates.SAME and b.rule.startswith(_OWNED)
    if (left_open or moved_support) and b.kind != "margin":
        whose = owners.owner(d, v, k) if d.votes(v.sentence.index) else None
        whose = whose or owners.party(d, v, k) or (owners.own_support(d, v, k) if moved_support else None)
        if whose is not None:
            return whose
    if b.kind == "margin" and (of := gaps.difference(d, v, k, b)) is not None:
        b.group = of[1] or b.group
        return of[0]
    if b.kind == "margin" and (of_rating := gaps.net(d, v, k, b)) is not None:
        return of_rating
    if a == predicates.SAME and b.kind == "margin" and (told := parallel.margin_of(v, k)) is not None:
        if b.group is None and told.rule == "pair.groups":
            b.group = told.group
        return told.answer
    composed = a == predicates.SAME and (v.sentence.index - d.makeup <= 1 or make_up.of_voters(v, k))
    if composed and (part := make_up.part(v, k, b)) is not None:
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
        next_to = v.bound[k - 1] if k and in_brackets(v, k) else None
        if (
            next_to is not None
            and next_to.answer
            and next_to.kind == "change"
            and "in" in v.low(v.gap_start(k), v.figs[k]).split()
        ):
            between = v.tags[v.gap_start(k) : v.figs[k]]
            if between.startswith(")") and set("RVJN").isdisjoint(between):
                return next_to.answer  # "support rose in Utah (up 9 points) but fell in Ohio (down by 2 points)"
        if next_to is not None and next_to.answer and _IN_ROW.fullmatch(v.tags, v.figs[k - 1] + 1, v.figs[k]):
            return (
                next_to.answer
            )  # "in Peru (55 percent, up 6 points)", "in Kent (up 20 points) and Essex (up 19 points)"
        moved, at = d.moved
        if d.q.at < at == v.sentence.index - 1 and _IT_MOVED.search(v.low(v.gap_start(k), v.figs[k])):
            return moved  # "Opposition is up 13 points. In Leeds it is up 15."
        here = d.q.here(v.sentence.index)
        other = opposite(here) if here else None
        if here is None:
            return own_words(d, v, k, b)  # "his rating fell 16 points among men"
        return other if other in ("approve", "favorable", "support") else here  # "the drop": of the good side
    own = own_words(d, v, k, b) or _subject(d, v, b) if b.rule == "share.same" else None
    if b.rule == "bracket.level" and b.subject:
        return d.q.here(v.sentence.index) if v.sentence.index - d.q.at <= 1 else b.subject
    if b.rule in _POINTS_BACK and b.subject and v.sentence.index - max(d.q.at, d.q.stated) > 1:
        return b.subject  # "believed it": what was claimed in a sentence that nobody was asked about
    if own is None and b.rule == "share.same" and (same := _as_before(d, v, k, b)) is not None:
        return same
    carried = own or (_again(d, b, v.sentence.index) if alone or b.rule in _POINTS_BACK else _next_to_named(d, v, k, b))
    if own is None and carried and b.rule == "share.same" and clashes.clashes(v, k, b, carried):
        return clashes.other(d, v, k, carried) or carried
    return carried


def _stands_for(d: Discourse, v: View, k: int, b: Bound, pair_first: str | None) -> str | None:
    """Whom or what a placeholder or a description stands for: "the senator", "the opposite", "the Republican nominee"."""
    a, q = b.answer, d.q
    if a == predicates.PERSON:
        return d.persons.last or "support"
    if a == choices.PARTY:
        parties = d.names.parties.values()
        own = next((p for p in parties if b.group is not None and b.group.startswith(p.lower())), None)
        here = own or next((str(i.value) for i in v.items[: v.figs[k]] if i.tag == "N" and i.value in parties), None)
        return here or d.persons.told[0] or d.persons.party or "support"
    if a == predicates.POSITIVE:
        if q.last is None:
            return None
        if q.last == "oppose" and not (k and _NEGATED.search(v.low(v.gap_start(k), v.figs[k]))):
            return q.last  # "70 percent opposed it, but only 51 percent did this time"
        return {"no": "yes", "oppose": "support"}.get(q.last) or positive(_NEGATION.sub("", q.last))
    if a in _WHICH:
        two = q.pair or tuple(d.recent[-2:])
        return two[a == "<second>"] if len(two) == 2 else None
    if a == "<both>":
        if q.at < v.sentence.index - 1 and (told := _two_before(d, v)) is not None:
            return told
        near = d.persons.parties_told if v.sentence.index - d.persons.told[1] <= 1 else ()
        if len(near) == 2 and not (d.lead and d.lead[1] and set(d.lead) & set(d.names.people)):
            return f"{near[0]} and {near[1]}"  # "The parties are tied at 36", of two parties told of before
        two = tuple(d.recent[-2:])
        both = q.pair if q.pair is not None else two if len(two) == 2 and opposite_sides(*two) else None
        if both is not None and q.here(v.sentence.index) in (*both, "undecided"):
            return f"{both[0]} and {both[1]}"
        return f"{d.lead[0]} and {d.lead[1]}" if d.lead and d.lead[1] else d.both() or q.last
    if a in (predicates.OPPOSITE, "not"):
        if q.last is None:
            return "no"
        return clip(negated(q.last) if a == "not" else contrary(q.last))
    if (
        a is not None
        and (called := _CALLED.fullmatch(a))
        and not _beside_unnamed(v, k)
        and f"the {a.lower()}" in v.document.lower[v.sentence.start : v.sentence.end]
    ):
        a = d.candidate(called.group(1)) or a  # "women prefer the Democrat", when two persons stand
    if a is not None and _BY_PARTY.fullmatch(a):
        pair = v.figure(k).pair
        facing = v.bound[k + 1] if pair == 1 else None
        known = pair_first if pair == 2 else facing.answer if facing is not None else b.vs or _other_person(d, v, k, a)
        if known in d.names.people and not d.generic:
            return d.rival(str(known)) or a  # "Doe trails the Republican nominee": the one she faces in this text
    if a is not None and _RIVAL.search(a) and content(a) < 5 and q.last in d.names.people:
        return meant(d, "<other>", q.last, v, k) or a  # "45 percent chose Doe and 37 percent her rival"
    if a in PLACEHOLDERS:
        pair = v.figure(k).pair
        beside = v.bound[k + 1] if pair == 1 else None
        a = meant(d, a, pair_first if pair == 2 else beside.answer if beside is not None else b.vs, v, k)
        if b.kind == "share":
            b.vs = None
        if (a is None or a in PLACEHOLDERS) and b.rule == "pair.lead_context" and _IT_LEADS.search(_before(v, k)):
            return "support" if b.answer == "<lead>" else "oppose"  # "It is now ahead 57 to 31": a proposal
        return None if a in PLACEHOLDERS else a
    return a


# A thing that is ahead or behind: what is asked is whether people want it.
_IT_LEADS = re.compile(
    r"(?:^|[,;] |\b(?:and|but|where|though|while) |^in [a-z]+ )(?:now )?(?:it|its (?:lead|advantage|edge|margin|support)|the (?:measure|proposal|amendment|plan|initiative|question|proposition|bill|levy|bond|tax))\b"
)


def _before(v: View, k: int) -> str:
    """The words of the clause before a pair's first number."""
    first = k - (v.figure(k).pair == 2)
    return v.low(v.lo[first], v.figs[first])


def _beside_unnamed(v: View, k: int) -> bool:
    """Whether candidates without names are asked about: "the Republican in their district, 41 percent the Democrat"."""
    if _ANY_SEAT.search(v.low(0, len(v.items))):
        return True
    before = v.bound[k - 1] if k else None
    return before is not None and before.kind == "share" and _CALLED.fullmatch(before.answer or "") is not None


def _two_before(d: Discourse, v: View) -> str | None:
    """The two persons whom the sentence before names, where it names no more: "Doe and Roe are level. Each has 47 percent"."""
    stop = v.sentence.start
    folded = v.document.folded
    before = folded[max(0, stop - 260) : stop].rstrip()
    begin = max(before.rfind(". ", 0, -1), before.rfind("\n", 0, -1)) + 1
    by_word = d.names.by_word
    named = dict.fromkeys(by_word[w] for w in map(str.lower, CAPITALISED.findall(before, begin)) if w in by_word)
    return " and ".join(named) if len(named) == 2 else None


def _other_person(d: Discourse, v: View, k: int, called: str) -> str | None:
    """The one person whom the sentence gives a share before number ``k``: "Doe drew 49 percent while the Republican nominee …"."""
    if f"the {called.lower()}" not in v.low(v.gap_start(k), v.gap_end(k)):
        return None  # "his challenger", "a Republican candidate": whoever that may be
    found = {b.answer for b in v.bound[:k] if b is not None and b.kind == "share" and b.answer in d.names.people}
    return found.pop() if len(found) == 1 else None


def _again(d: Discourse, b: Bound, index: int) -> str | None:
    """The answer that a figure with nothing but a group repeats: the first side, where both were given before."""
    q = d.q
    if b.rule in ("share.same", "share.same_group", *_POINTS_BACK) and q.main:
        return q.here(index)
    if q.pair is not None and b.group not in (None, "all") and q.last == q.pair[1] and opposite(q.pair[0]) == q.last:
        return q.pair[0]
    return q.last


# From a figure in a bracket to the next in it, or in the next bracket of a row.
_IN_ROW = re.compile(r",?[zdb]{0,4}|\)[,;&]{1,2}[zZNGi]{1,6}\([zdb]{0,3}")
_EARLIER = re.compile(
    rf"\b(?:{TIME}|then|back in|at the time|last time|(?:the )?(?:previous|last|earlier) (?:one|poll|survey|round|wave|edition|reading)|(?:{MONTH_NAMES})(?:'s)? (?:poll|survey|figure|number|reading))\b"
)
_NEAR, _FAR = 8, 12  # points


def _as_before(d: Discourse, v: View, k: int, b: Bound) -> str | None:
    """Of several answers told at once, that which an earlier share comes nearest to: "… poor, 12 percent well off. In June it was 49"."""
    told = {answer: value for answer, group, value in reversed(d.series) if group in (None, "all")}
    said = d.q.here(v.sentence.index)
    apart_told = len(told) == 1 and len(d.q.told) > 1  # in a sentence each
    if apart_told:
        told = {answer: value for value, (answer, _) in d.shares.items() if answer in d.q.told}
    enough = len(told) > 1 if apart_told else len(told) > 2
    if b.group not in (None, "all") or not enough or said not in told or d.q.at == v.sentence.index:
        return None
    if not _EARLIER.search(v.low(v.lo[k], v.hi[k])):
        return None
    value = v.figure(k).value
    apart = {answer: abs(value - one) for answer, one in told.items()}
    nearest = min(apart, key=lambda answer: apart[answer])
    return nearest if apart[nearest] <= _NEAR and apart[said] - apart[nearest] >= _FAR else None


def _next_to_named(d: Discourse, v: View, k: int, b: Bound) -> str | None:
    """A bare figure that opens a sentence whose later figures name theirs: the side that they do not name."""
    q = d.q
    here = q.at == v.sentence.index
    said = q.last if here else q.here(v.sentence.index)
    if said is None:
        return q.last
    beside = v.bound[k + 1] if k + 1 < len(v.figs) else None
    if beside is None or beside.kind != "share" or beside.group != b.group or beside.wave == "previous":
        return said
    if "from" in v.low(v.figs[k] + 1, v.figs[k + 1]).split():
        return said
    if said == beside.answer:
        return opposite(said) or q.last
    if here:
        return said
    return said if opposite(said) == beside.answer else q.last


_PLACE_DOES = re.compile(r"[A-Z][\w'-]+ [a-z]+ing\b")


def _subject(d: Discourse, v: View, b: Bound) -> str | None:
    """What a clause is about, where that can be an answer: not whose rating is told, not where a side is taken."""
    if b.subject is None or d.q.rates() or b.subject in ("compares", "compared"):
        return None
    if _PLACE_DOES.match(b.subject) and is_place(b.subject.lower().partition(" ")[0]):
        return None  # "with Kent recording the most, 61 percent": where, not what
    named = b.subject in d.names.people or b.subject in d.names.parties.values()
    if b.rule == "share.same" and not named and d.votes(v.sentence.index) and b.subject[:1].islower():
        return None  # "the billionaire has 44 percent": somebody told of before
    return b.subject if named or opposite(d.q.here(v.sentence.index) or "") is None else None


def _remember(d: Discourse, v: View, k: int, b: Bound, pair_first: str | None) -> None:
    """Takes an answer in: the pair, the answer last given, who leads whom."""
    f, a = v.figure(k), str(b.answer)
    if parallel.names_a_thing(b):
        d.named = v.sentence.index
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
