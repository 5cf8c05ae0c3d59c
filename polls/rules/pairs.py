"""Two figures said in one breath: "leads 46 to 42", "approve, 53-41 percent", "voters think he will win, 56-37"."""

from __future__ import annotations

import re

from polls.language.tokens import opposite
from polls.rules import predicates
from polls.rules.changes import of_range
from polls.rules.conjunctions import TURNS
from polls.rules.earlier import subject_answer
from polls.rules.frames import MORE_THAN, VERB, camp_ahead, name_of, names_between, parties
from polls.rules.pair_fronted import fronted
from polls.rules.pair_leads import lead_left, won_by
from polls.rules.pair_names import go_party, names_left
from polls.rules.pair_parts import AGAINST, Pair, is_side, pair_at, set_pair
from polls.rules.pair_splits import divided
from polls.rules.pair_statements import before, behind, under_bracket
from polls.rules.pair_subjects import given, over_rival, sided, would_win
from polls.rules.pairs_right import (
    according,
    against_whom,
    ahead_right,
    answers_right,
    both_behind,
    lead_noun,
    next_bracket,
    of_groups,
    of_margin,
    opens_at,
    outnumber,
    question_right,
    range_of_margins,
    respectively,
)
from polls.rules.registry import rule
from polls.rules.shares import own_predicate
from polls.rules.view import Bound, View, clip, first_read
from polls.rules.votes_of import vote_group

# "leading by 15 to 24": no shares, of which the leader's would stand first.
_LEADS_BY = re.compile(
    r"\b(?:leads?|leading|led|ahead|trail\w*|up|down|behind)(?: \S+){0,3} by(?: about| around| anywhere from| between)?$"
)
_PASSED = re.compile(r"\b(?:passed|(?:to|helped?) pass)\b[^;:(]{0,40}$")


@rule("pair", rank=10, pair=True)
def pair(v: View, k: int) -> Bound | None:
    """The first figure of a pair; sets both."""
    at = pair_at(v, k)
    if at is None or _PASSED.search(at.low_left):
        return None  # no pair; a law that passed by so many votes
    made = first_read(at, (according, of_margin, next_bracket))
    if made is not None:
        return made
    if at.fb.unit == "points" or (at.bare and at.fa.value < at.fb.value and _LEADS_BY.search(at.low_left)):
        return range_of_margins(at) or (of_range(v, k) if at.fb.unit == "points" else None)
    made = first_read(at, _BEHIND)
    if made is not None:
        return made
    at.widen()
    return first_read(at, _BEFORE)


_HALVES = re.compile(
    r"\b(?P<a>fav(?:ou?rables?|ou?rability)?|approv\w+|positives?)[-/](?:to-)?(?:unfav(?:ou?rables?)?|disapprov\w+|negatives?)\b"
)


def _halves(at: Pair) -> Bound | None:
    """ "his favorable-unfavorable rating is 39 to 31"."""
    halves = _HALVES.search(at.low_left) or _HALVES.match(at.v.low(at.b + 1, min(at.hi, at.b + 3)))
    if not halves:
        return None
    good = "approve" if halves.group("a").startswith("approv") else "favorable"
    return at.set(good, opposite(good), "pair.answers_left")


_WATER = re.compile(r"\b(?:under ?water|above water|in the red)\b[a-z, ]{0,36}$")


def _water(at: Pair) -> Bound | None:
    """A rating under or above water: the good side comes first."""
    if not _WATER.search(at.low_left):
        return None
    known = "favorable" if "favo" in at.low_left else "approve" if "approv" in at.low_left else None
    return at.set(known or predicates.SAME, opposite(known) if known else predicates.SAME, "pair.water")


_ROUGHLY = re.compile(
    r"\b(?:about|around|roughly|approximately|somewhere|between|in the range of|(?:rang|var)\w+ (?:\w+ )?from)$"
)
# One name, and a verb of taking or having right before the numbers.
_ONE_TAKES = re.compile(r"^[^NpLT]*[Np](?:[^NpLTSVRA]|At){0,6}[KHL]z?$")  # "would continue to command"
_APPROX = re.compile(r"(?:\b(?:around|about|between|from|roughly|some|at least|anywhere|with|only|just|however,?))?$")


def _one_takes(at: Pair) -> bool:
    """Whether one name takes so many: no lead, which has the larger figure first or names two."""
    tags = at.v.tags[at.start : at.left_end]
    behind = names_between(at.v, at.b + 1, at.hi)
    if _ONE_TAKES.search(tags) is None or any(at.v.items[q].value in at.v.names.people for q in behind):
        return False
    return not tags.rstrip("z").endswith("L") or at.v.items[at.left_end - 1 - (tags[-1] == "z")].word in _TAKES


# "30 to 35 percent of the Democratic vote"
_OF_THE_VOTE = re.compile(r"of the (?P<g>[a-z]+) vote\b(?<!popular vote)(?<!total vote)(?<!national vote)")
_TAKES = frozenset("takes take took wins win won draws draw drew gets get got".split())


def _range(at: Pair) -> Bound | None:
    """A range, one answer: "20% to 25% of drivers still back the toll", "her support, about 35-40 percent"."""
    v, k, fa, fb = at.v, at.k, at.fa, at.fb
    if fa.value >= fb.value:
        return None
    if (
        at.right[:1] == "o"
        and _APPROX.search(at.low_left[-14:])
        and not any(c in v.tags[at.start : at.left_end] for c in "LTVRN")
    ):
        whole = own_predicate(v, k + 1)
        if whole is not None:
            v.bound[k + 1] = whole
            return Bound(whole.rule, whole.answer, group=whole.group)
    if fb.value <= fa.value + 10 and fa.value + fb.value < 80 and _one_takes(at):
        one = names_between(v, at.start, at.left_end)
        name = name_of(v, one[-1]) if one else predicates.SAME
        part = _OF_THE_VOTE.match(at.low_right)
        return set_pair(v, k, name, name, "pair.range", vote_group(part["g"]) if part else at.group)
    if fb.value <= fa.value + 10 and fa.value + fb.value < 90 and _ROUGHLY.search(at.low_left[-60:]):
        ranged = subject_answer(v, k, at.start)
        return at.set(ranged, ranged, "pair.range")
    return None


_OPENS = re.compile(r"(?:^|[,;:&xr-])(?:z(?=$))?$")
_NIGHT_TO_NIGHT = 5  # points by which a share told as a range differs


def _range_said(at: Pair) -> Bound | None:
    """A range that is the subject of a verb of saying: "thirty to thirty-two percent said he should go"."""
    if not (at.fa.value < at.fb.value <= at.fa.value + _NIGHT_TO_NIGHT and at.right[:1] in ("S", "o")):
        return None
    if at.low_left.endswith("by") or _OPENS.search(at.v.tags, at.start, at.left_end) is None:
        return None
    whole = own_predicate(at.v, at.k + 1)
    if whole is None:
        return None
    return set_pair(at.v, at.k, whole.answer, whole.answer, "pair.range", whole.group)


def _camps(at: Pair) -> Bound | None:
    """ "supporters outnumber opponents, 52-44"; "more approve than disapprove"."""
    camp = camp_ahead(at.low_left)
    if camp is not None:
        return set_pair(at.v, at.k, camp, opposite(camp), "pair.camps", "all")
    more = MORE_THAN.search(at.low_left)
    if more:
        x, y = more.group("a"), more.group("b")
        return at.set(VERB.get(x, x), VERB.get(y, y), "pair.more_than")
    return None


_OVER_THING = re.compile(
    r"\b(?:(?:prefer|favou?r|support|back|choose|chose|want|like|trust|pick)(?:s|r?ed|ing)?) (?P<x>[^,;:()]{3,60}?) (?:(?:over|rather than|instead of|more than|than)|(?P<to>to)(?= (?:an?|the|one|another|his|her|their|more|less|fewer|better|lower|higher|[a-z]{3,}(?:ing|[^s]s))\b)) "
    r"(?P<y>[^,;:()]{3,60}?),?(?: by)?(?: an?)?(?: [a-z]+)? ?(?:margin of)?$"
)


_AT_WHAT = re.compile(r"(?<=[a-z]) (?:on|to|when it comes to|in terms of) ")  # in what it is preferred


def _over_thing(at: Pair) -> Bound | None:
    """One thing over another, no persons: "favor the old law over the new plan, 56-33"."""
    m = _OVER_THING.search(at.low_left)
    if m is None or (m["to"] and not m.group().startswith("prefer")):
        return None
    if names_between(at.v, at.start, at.left_end):
        return None
    if len(both := parties(at.v, at.start, at.left_end)) == 2:
        return at.set(name_of(at.v, both[0]), name_of(at.v, both[1]), "pair.favor_name")
    text = at.v.text(at.start, at.left_end)
    over = _AT_WHAT.split(text[slice(*m.span("y"))], maxsplit=1)[0]
    return at.set(clip(text[slice(*m.span("x"))]), clip(over), "pair.favor_thing")


_FROM_PAIR = (" up from", " down from")  # "55-45 in favour of Labor, up from 54-46"
_SIGNS = frozenset(("negative", "positive"))
_MARKS = re.compile(r"(?:%|percent )?(?:[a-z]+ )?(?:scores?|grades?|marks?|ratings?|reviews?)\b")
_NOT_END = re.compile(r"(?:n't|\bnot)\s+$")


# From an answer to a pair that is another group's: "… opposed; among women it was".
_GROUP_NEXT = re.compile(r"[;,&x-]{1,2}[miozfW]z{0,2}G[^VJ]{0,6}")


_TAKES_NEXT = re.compile(r"[-:;,x&]z{0,2}[Np]z?[KH]z{0,2}$")
# "Doe has the solid support of men"
_HAS_SUPPORT = re.compile(r"N[zM]{0,2}[HKWA]z{0,3}R$")
_OF_PEOPLE = re.compile(r"[oum]z{0,2}[Gg]")


def _answer_left(at: Pair) -> Bound | None:
    """The answer of a side stands before the pair: "approve, 53-41 percent", "favor Doe over Roe, 48-40"."""
    v = at.v
    vq = next((q for q in range(at.left_end - 1, at.start - 1, -1) if is_side(v, q)), -1)
    leads = (q for q in range(at.left_end - 1, at.start - 1, -1) if v.tags[q] in "LT")
    if vq <= next((q for q in leads if v.items[q].word != "narrowly"), -1):
        return None
    word = v.items[vq]
    if _TAKES_NEXT.search(v.tags, vq + 1, at.left_end):
        return None  # "the key is support from women: she gets 50 percent to 21 for Roe"
    name = word.value.name
    before = v.bound[at.k - 1] if at.k else None
    if before is not None and before.answer == name and _GROUP_NEXT.fullmatch(v.tags, vq + 1, at.left_end):
        return None  # "51% for it and 39% opposed; among women it was 63-24": the word is the figure's before
    two_back = v.bound[at.k - 2] if at.k > 1 and v.figure(at.k - 1).pair == 2 else None
    if before is not None and two_back is not None and at.low_left.rstrip().endswith(_FROM_PAIR):
        return at.set(two_back.answer, before.answer, "pair.same")
    whom = v.items[vq + 1] if v.tags[vq] == "J" and v.tags[vq + 1] == "p" and word.word[-3:] != "ive" else None
    if whom is not None and whom.value and whom.word in ("him", "her") and word.word.endswith(("for", "against")):
        x1, x2 = (str(whom.value), "<other>") if name == "support" else ("<other>", str(whom.value))
        return at.set(x1, x2, "pair.for_whom")  # "whites were for him, 57 percent to 37 percent"
    if (
        word.word in _SIGNS
        and (at.fa.value > at.fb.value) == word.word.startswith("pos")
        and _MARKS.match(at.low_right)
    ):
        return at.set(predicates.SAME, predicates.SAME, "pair.water")  # "a negative 30-60 percent score on roads"
    if word.word in ("rating", "ratings") and v.tags[vq] == "R":
        return at.set(predicates.SAME, predicates.SAME, "pair.same")  # on the scale that was told of last
    if name == "support" and (v.tags[vq] == "V" or word.word.endswith(" for")):
        chosen = names_between(v, vq + 1, at.left_end)
        if (
            chosen and "o" not in v.tags[vq + 1 : chosen[0]]
        ):  # "favor Trump over Clinton", "back Kaine", no "ouster of Doe"
            n1 = name_of(v, chosen[0])
            n2 = next((name_of(v, q) for q in chosen if name_of(v, q) != n1), None) or at.other_behind(n1)
            return at.set(n1, n2 or "<other>", "pair.favor_name")
        if word.word in ("favored", "preferred", "backed"):
            subject = names_between(v, at.start, vq)
            if subject and v.tags[vq - 1] in "E":
                return at.set(name_of(v, subject[-1]), "<other>", "pair.favored")
    if _NOT_END.search(v.low(at.start, vq) + " "):
        name = opposite(name) or name
    turn = next((q for q in range(vq - 1, at.start - 1, -1) if v.items[q].word in TURNS), at.start)
    first = next((v.items[q].value.name for q in range(turn, vq) if is_side(v, q)), None)
    if first is not None and first == opposite(name):
        return at.set(first, name, "pair.both_named")
    if name == "support" and (has := _HAS_SUPPORT.search(v.tags, at.full, vq + 1)) and _OF_PEOPLE.match(v.tags, vq + 1):
        return at.set(
            name_of(v, has.start()), at.other_behind(name_of(v, has.start())) or "<other>", "pair.names_around"
        )
    other = opposite(name)
    if name in AGAINST and at.fa.value < at.fb.value and other:
        name, other = other, name  # "a 13-point negative rating (42-55 percent)"
    return at.set(name, other, "pair.answer_left")


_OTHER_WAY = re.compile(
    r"\b(?:the (?:other|opposite) way|in the (?:other|opposite) direction|the reverse)(?: (?:around|round|about))?,? ?(?:by|at)?$"
)


def _turned(at: Pair) -> Bound | None:
    """ "White men go the other way, 36 percent to 57": who was behind before is ahead."""
    if not _OTHER_WAY.search(at.low_left):
        return None
    return at.set(predicates.SAME, predicates.SAME, "pair.other_way")


_IT_WAS = re.compile(
    r"\b(?:it|that|this|split|margin|figures?|numbers?|count|result|tally|ratings?|approval|gap|balance|divide|breakdown|time)(?:'s| (?:\w+ ){0,3}?(?:is|was|were|at|of|stands?|stood|had been|been))$|\bthe (?:split|margin|tally|result|count)[a-z ]{0,14}$|\bit is$"
)


_STANDS_NOW = re.compile(r"[KL][zL]{0,3}$")  # "the tax draws a tepid 51 to 36", "the government was ahead 54-46"


_TIE = re.compile(r" ?(?:tie|split|dead heat|draw|deadlock|standoff|toss-?up)\b")


# From a margin to its two sides: "nurses, one point apart: 44-43".
_APART = re.compile(r"(?:points? )?apart ?[:,(\u2014-] ?(?:at )?")
# From one pair of a row to the next: whom the first is of, and a conjunction.
_ROW = re.compile(r"(?:[mWf]z{0,3}G(?:&G)?)?(?:,|&|,&)[bda]?z{0,2}(?:[mWf]z{0,2}G,?b?z?)?")


def _same(at: Pair) -> Bound | None:
    """Nothing but a group: the pair before it tells what is counted."""
    v, k = at.v, at.k
    one, two = (v.bound[k - 2], v.bound[k - 1]) if k > 1 and v.figure(k - 1).pair == 2 else (None, None)
    if (
        one is not None
        and two is not None
        and one.rule.startswith("pair.lead")
        and _ROW.fullmatch(v.tags[at.full : at.a])
    ):
        return at.set(one.answer, two.answer, "pair.same")  # "Doe leads 86-7 among nurses and 49-24 among doctors"
    margin = v.bound[k - 1] if k and at.group is None else None
    if (
        margin is not None
        and margin.kind == "margin"
        and margin.group
        and _APART.fullmatch(v.low(v.figs[k - 1] + 1, at.a))
    ):
        return set_pair(v, k, predicates.SAME, predicates.SAME, "pair.same", margin.group)  # the two that are apart
    count = (
        at.bare
        and not at.bracket
        and 60 <= at.fa.value + at.fb.value <= 101
        and (
            _IT_WAS.search(at.low_left) or _TIE.match(at.low_right) or _STANDS_NOW.search(v.tags, at.start, at.left_end)
        )
    )
    listed = count or (k >= 2 and any(v.figure(q).pair == 2 and v.bound[q] is not None for q in range(k)))
    if not at.bare or at.bracket or at.group is not None or listed:
        return at.set(predicates.SAME, predicates.SAME, "pair.same")
    return None


# In this order: what the words behind a pair tell, with those before it that tell more than who leads …
_BEHIND = (
    both_behind,
    lead_noun,
    of_groups,
    outnumber,
    sided,
    opens_at,
    against_whom,
    answers_right,
    ahead_right,
    respectively,
    _range_said,
    fronted,
    behind,
    _halves,
    _water,
    under_bracket,
    _range,
    _camps,
)
# … then what the words before it tell.
_BEFORE = (
    _turned,
    go_party,
    divided,
    _over_thing,
    won_by,
    given,
    _answer_left,
    over_rival,
    lead_left,
    would_win,
    names_left,
    question_right,
    before,
    _same,
)
