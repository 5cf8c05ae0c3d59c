"""Leads and gaps: "leads by five points", "a ten-point edge over Roe", "the gap was six", "by 12 points, voters say …"."""

from __future__ import annotations

import re

from polls.language.quick import quick
from polls.language.tokens import AnswerWord
from polls.rules import leaders, predicates, remnants
from polls.rules.camps import BY_ADJECTIVE, TWO_PARTIES
from polls.rules.changes import MORE_OF
from polls.rules.conjunctions import TURNS
from polls.rules.frames import MORE_THAN, VERB, camp_ahead, name_of, names_between, outnumbered, statement
from polls.rules.headings import sides
from polls.rules.hedges import ABOUT
from polls.rules.margin_rows import after_bracket, listed, next_group, next_led
from polls.rules.margin_words import (
    Gap,
    cued,
    gap_at,
    goes_on,
    leads_in_bare,
    leads_in_percent,
    scope,
    speaks_of_margin,
    stands_alone,
    stands_at,
)
from polls.rules.movements import moving
from polls.rules.nets import net, signed
from polls.rules.registry import rule
from polls.rules.rivals import name_sides
from polls.rules.verb_phrases import verb_phrase
from polls.rules.view import Bound, View, clip, content, first_read


@rule("margin.lead", rank=16, units=("percent", "points", "signed", "bare"), pair=False)
def lead(v: View, k: int) -> Bound | None:
    """Leads and nets: "leads by five", "holds a three-point edge", "+11 net points", "a 10-point margin"."""
    made = _lead(v, k)
    if made is not None and made.kind == "margin":
        name_sides(v, k, made)
    return made


def _lead(v: View, k: int) -> Bound | None:
    """What a number is as a margin: first whether it may be one, then who leads whom."""
    at = gap_at(v, k)
    if at is None or stands_at(at) or (at.f.unit == "percent" and not leads_in_percent(at)):
        return None
    if at.f.unit == "bare":
        if not leads_in_bare(at):
            if (row := listed(at) or next_group(at)) is not None:
                return row
            if not goes_on(at):
                return None
        if not stands_alone(at):
            return None
    made = _of_party(at) or _after_shares(at) or after_bracket(at) or next_group(at)
    if made is not None:
        return made
    if at.f.unit == "signed" and not (leads_in_percent(at) or _BY_SO_MUCH.search(at.left)):
        return signed(at)
    at.cue = cued(at)
    if not speaks_of_margin(at):
        return None
    made = net(at)
    if made is not None:
        return made
    at.group = scope(v, k)
    at.start = max(v.lo[k], v.tags.rfind(";", v.lo[k], at.i) + 1)
    at.start = _own_clause(v, at.start, at.i)
    at.before = names_between(v, at.start, at.i)
    if not at.before and at.start > at.lo:
        at.before = names_between(v, at.lo, at.i)
    at.after = names_between(v, at.i + 1, min(at.hi, at.i + 10))
    made = first_read(
        at,
        (
            _stated,
            _outweighed,
            _as_there,
            leaders.trails_behind,
            leaders.apart,
            _more_of,
            next_led,
            leaders.held,
            leaders.moved_to,
            leaders.than_name,
            leaders.off_the_lead,
        ),
    )
    if made is not None or (leaders.WITHIN.search(at.left) and at.right.startswith(("of one", "of each"))):
        return made  # "within two points of each other": nobody is said to lead
    return first_read(
        at,
        (
            leaders.deficit,
            leaders.separates,
            leaders.of_sides,
            leaders.favorite,
            leaders.lead_of,
            leaders.framed,
            leaders.ahead,
            leaders.up_down,
            _gap,
            _said_by,
            _chose,
            _does_by,
            _answered,
        ),
    )


_BY_SO_MUCH = re.compile(r"(?<!up )(?<!down )\bby(?: an?)?(?: [a-z]+)?$")  # "ahead by a whopping +30%"
_NAMED_SUBJECT = re.compile(r",?z{0,2}N[HKELTVAzM]")


def _own_clause(v: View, start: int, i: int) -> int:
    """Where the clause of a margin begins: behind a "but" or "while" that a subject of its own follows."""
    for q in range(i - 2, start, -1):
        if v.items[q].word in TURNS and _NAMED_SUBJECT.match(v.tags, q + 1, i):
            return q + 1
    return start


def _outweighed(at: Gap) -> Bound | None:
    """ "Opponents outnumber supporters by nine points", "more approve than disapprove, by a margin of six"."""
    v, words = at.v, at.v.low(at.start, at.i)
    if (camp := camp_ahead(words)) is not None and "outnumber" in words:
        return Bound("margin.camps", camp, "margin", group="all")
    if (more := MORE_THAN.search(words)) is not None and at.i - at.start < 16:
        return Bound("margin.statement", VERB.get(more["a"], more["a"]), "margin", group=at.group)
    told = outnumbered(v, at.start, by) if (by := v.tags.rfind("b", at.start, at.i)) > 0 else None
    return Bound("margin.camps", told[0], "margin", group="all", vs=told[1]) if told is not None else None


_IT_IS = re.compile(r"\bit(?:'s| is| was)(?: just| only| even)?$")
_MORE_THERE = re.compile(r"(?:points? )?(?:higher|lower|more|less|better|worse|wider|narrower|ahead|behind)\b(?! than)")


def _as_there(at: Gap) -> Bound | None:
    """ "her rating is ten points higher than Roe's, and it's six points higher in Ohio": of the same as the one before."""
    if not at.after_margin or at.last is None or _IT_IS.search(at.left) is None or not _MORE_THERE.match(at.right):
        return None
    return Bound(at.last.rule, at.last.answer, "margin", group=at.group, vs=at.last.vs)


_LEAD_NOUNS = frozenset("lead leads edge advantage".split())


def _party_of(v: View, i: int) -> str | None:
    """The party that an adjective at item ``i`` is of: "Tory", "Labour"."""
    item = v.items[i]
    if not v.document.folded[item.start].isupper():
        return None
    if item.tag == "N":
        return name_of(v, i) if name_of(v, i) in v.names.parties.values() else None
    return BY_ADJECTIVE.get(item.word) or sides().get(item.word)


_PARTY_HOLDS = re.compile(r"(G)[HKEAWz]{1,4}$")
_OVER_PARTY = re.compile(r"[zL]{1,3}G")
_PARTY_TAKES = re.compile(r"(G)[HKEAWxz]{1,5}$")
_OWN_LEAD = re.compile(r"(?:points? )?(?:[a-z]+ )?(?:lead|advantage|edge)\b(?! over)")


def _of_party(at: Gap) -> Bound | None:
    """A party's lead: "Democrats hold a six-point lead over Republicans"."""
    v, lo, i = at.v, at.lo, at.i
    if v.items[i + 2 : i + 3] and v.items[i + 2].word in _LEAD_NOUNS and (whose := _party_of(v, i + 1)) is not None:
        return Bound("margin.lead", whose, "margin")  # "had a two-point Tory lead"
    holds = _PARTY_HOLDS.search(v.tags[lo:i])
    if (
        holds
        and v.items[lo + holds.start()].value in TWO_PARTIES
        and (rival := _OVER_PARTY.match(v.tags[i + 1 : at.hi]))
        and v.items[i + rival.end()].value in TWO_PARTIES
        and "L" in rival.group()
    ):
        return Bound("margin.lead_over", name_of(v, lo + holds.start()), "margin", vs=name_of(v, i + rival.end()))
    takes = _PARTY_TAKES.search(v.tags[lo:i])
    if takes and v.items[lo + takes.start()].value in TWO_PARTIES and _OWN_LEAD.match(at.right):
        return Bound("margin.lead", name_of(v, lo + takes.start()), "margin")
    return None


_THEN_A = re.compile(r"^[^,;:]{0,40}, (?:so |for |giving (?:him|her|them) |good for )?an? ?(?:[a-z]+ ){0,2}$")
_OR_BY = re.compile(rf",? or(?: (?:{ABOUT}|by))*")
_NAMES_GAP = re.compile(r"[- ]?(?:lead|advantage|edge|margin|gap)\b")


def _after_shares(at: Gap) -> Bound | None:
    """The difference of the two shares before: "45 pick the Democrat and 42 the Republican, a three-point lead"."""
    v, k = at.v, at.k
    said_again = _OR_BY.fullmatch(at.left) and not at.right[:1].isalpha()  # "50 to 48, or 2 points"
    if (
        at.f.unit != "points"
        or k < 2
        or not (said_again or (_THEN_A.match(at.left + " ") and _NAMES_GAP.match(at.right)))
    ):
        return None
    one, two = v.bound[k - 2], v.bound[k - 1]
    if one is None or two is None or not one.kind == two.kind == "share":
        return None
    if not one.answer or not two.answer or one.answer == two.answer:
        return None
    ahead = one if v.figure(k - 2).value >= v.figure(k - 1).value else two
    return Bound("margin.lead", ahead.answer, "margin", group=ahead.group)


# "By a ten-point margin, voters say …", "by 12 points more voters say …"
_BY_LEFT = quick(
    rf"(?P<first>^|[,;:(-] ?|\b(?:and|but|while|though|although) ?,? ?)?\bby (?:an? )?(?:[a-z-]+ ){{0,2}}(?:margin of )?(?:(?:{ABOUT}|an?) ){{0,2}}$"
)
_THEN_PAIR = re.compile(r"(?:points? )?(?:margin)? ?[,(-]")
_STATED = re.compile(
    r"(?:points? )?(?:margin|majority|plurality)?(?:,|(?:^| )(?:that|more|most|fewer|voters|people|respondents|adults|americans)\b)"
)


def _stated(at: Gap) -> Bound | None:
    """The statement that a margin is of: "by a 10-point margin, more disapprove than approve"."""
    v, k = at.v, at.k
    by = _BY_LEFT.search(at.left + " ")
    if by is None:
        return None
    opens = by.group("first") is not None
    if opens and k + 2 < len(v.figs) and v.figure(k + 1).pair == 1 and _THEN_PAIR.fullmatch(at.right):
        told = statement(v, v.figs[k + 2] + 1, v.gap_end(k + 2), at.group)  # "by 40 points, 64-24, they say …"
        if told is not None and told[0] != predicates.SAME:
            return Bound("margin.statement", told[0], "margin", group=told[3])
    stating = _STATED.match(at.right)
    if stating is None or not (opens or not stating.group().endswith(",")):
        return None
    told = statement(v, at.i + 1, at.hi, at.group)
    if told is None or not told[0] or told[0] == predicates.SAME:
        return None
    vs = told[1] if told[2] == "pair.favor_name" else None
    return Bound("margin.statement", told[0], "margin", group=told[3], vs=vs)


def _more_of(at: Gap) -> Bound | None:
    """ "nine points more nurses than doctors"."""
    more = MORE_OF.match(at.right) if at.f.unit == "points" else None
    if more is None:
        return None
    group = at.group if at.group is not None and at.group not in TWO_PARTIES else "all"
    return Bound("margin.more_of", more.group("a").strip(), "margin", group=group)


# "a one-point race": who is ahead is told elsewhere.
_RACE = re.compile(r"[- ]?(?:points? )?(?:race|affair|contest|game|ball ?game)\b")
_GAP_NOUN = re.compile(r"\bgap\b|\bdifference\b|\bspread\b|\bdivide\b")


_AMONG = re.compile(r"[mif]z{0,2}$")
# "a 20-point gap against impeaching her", "a ten-point margin in favor of the plan"
_SIDED = re.compile(
    r"[- ]?(?:points? )?(?:gap|margin|majority|spread) (?P<side>against|in favou?r of) (?!him\b|her\b|them\b)[a-z]"
)


def _gap(at: Gap) -> Bound | None:
    """ "the gap between Doe and Roe is six points", "a six-point gap among men"."""
    v = at.v
    sided = _SIDED.match(at.right)
    if sided is not None and v.tags[at.i + 3 : at.i + 5].strip("Z")[:1] != "N":
        side = "oppose" if sided["side"] == "against" else "support"
        return Bound("margin.statement", side, "margin", group=at.group)
    if _RACE.match(at.right):
        return Bound("margin.race", "<lead>", "margin", group=at.group)
    if not _GAP_NOUN.search(at.right[:40] + " " + at.left[-40:]):
        return None
    both = at.both()
    if len(both) == 2:
        return Bound("margin.apart", both[0], "margin", group=at.group, vs=both[1])
    stop = v.tags.find(";", at.i, min(at.hi, at.i + 10))
    n = next((q for q in range(at.i + 1, stop if stop > 0 else min(at.hi, at.i + 10)) if v.tags[q] in "GN"), -1)
    if n < 0 or (v.tags[n] == "G" and _AMONG.search(v.tags, at.i, n)):
        return Bound("margin.gap", predicates.SAME, "margin", group=None if n < 0 else str(v.items[n].value))
    return Bound("margin.gap", str(v.items[n].value), "margin", group="all")


_CHOSE_PARTY_BY = re.compile(r"[AVz][fz]?(?:Gz?|Z)bz{0,3}$")


def _chose(at: Gap) -> Bound | None:
    """ "rural voters backed Republicans by 33 points"."""
    v, start = at.v, at.start
    m = _CHOSE_PARTY_BY.search(v.tags[start : at.i])
    verb = v.items[start + m.start()].word if m is not None else ""
    if m is None or verb in moving() or verb.startswith(("over", "under")):
        return None
    party = next(q for q in range(start + m.start() + 1, at.i) if v.tags[q] in "GZ")
    if v.tags[party] == "Z":  # "likely voters go Democratic by nine points"
        side = BY_ADJECTIVE.get(v.items[party].word)
        return Bound("margin.lead", side, "margin", group=at.group) if side else None
    if v.items[party].value not in TWO_PARTIES:
        return None
    asked = next((str(v.items[q].value) for q in range(start + m.start() - 1, start - 1, -1) if v.tags[q] == "G"), None)
    group = asked or (at.group if at.group != v.items[party].value else None)
    return Bound("margin.lead", name_of(v, party), "margin", group=group)


_SAID_BY = re.compile(r"S(?P<a>Y)bz{0,2}$")


def _said_by(at: Gap) -> Bound | None:
    """ "voters said yes by 21"."""
    said = _SAID_BY.search(at.v.tags, at.start, at.i)
    if said is None:
        return None
    return Bound("margin.answer", at.v.items[said.start("a")].word, "margin", group=at.group)


_GROUP_DOES = re.compile(r"(?:^|[,;:(&-])z{0,2}(?P<g>[Gg])[^,;:()FPB]{1,12}b$")


def _does_by(at: Gap) -> Bound | None:
    """What a group does by a margin, whatever the verb: "voters under 35 like the idea by 20 points"."""
    v, i = at.v, at.i
    end = i
    while end > at.start and v.tags[end - 1] == "z" and v.items[end - 1].word != "by":
        end -= 1
    if (
        at.f.unit != "points"
        or at.before
        or (at.right and at.right[0] not in ",.;)(:-" and not at.right.startswith("points"))
    ):
        return None
    m = _GROUP_DOES.search(v.tags, at.lo, end)
    if m is None or any(t in "LTRd" for t in v.tags[m.end("g") : end]):
        return None
    words = [v.items[q].word for q in range(m.end("g"), end)]
    if not moving().isdisjoint(words) or _NO_ANSWER.intersection(words):
        return None
    rated = verb_phrase(v, m.end("g"), end - 1)  # "view it negatively by 25 points"
    told = rated.answer if rated is not None and rated.how == "view" else clip(v.text(m.end("g"), end - 1))
    if content(told) < 1:
        return None
    group = str(v.items[m.start("g")].value) if v.tags[m.start("g")] == "G" else at.group
    return Bound("margin.does", told, "margin", group=group)


# A second verb of the same subject: "but now has a"
_AND_HAS = re.compile(r"[x&,]z{0,2}[HK]z{0,3}$")
_NO_ANSWER = frozenset(
    "outnumber outnumbered outnumbers differ differed differs exceed exceeded exceeds win won win wins".split()
)


_STANCE_BY = re.compile(r"Jz?bz{0,3}$")  # "voters were against by seven points"


def _answered(at: Gap) -> Bound | None:
    """The answer or name last told before the margin; else what the margin before was of."""
    v, i = at.v, at.i
    stance = _STANCE_BY.search(v.tags, at.start, i)
    for q in range(i - 1, max(at.start - 1, i - 16), -1):
        if (v.tags[q] in "VR" or (stance and q == stance.start())) and isinstance(v.items[q].value, AnswerWord):
            answer = v.items[q].value.name
            chosen = names_between(v, q + 1, i)
            if answer == "support" and chosen:
                rival = name_of(v, chosen[1]) if len(chosen) > 1 else None
                return Bound("margin.favor", name_of(v, chosen[0]), "margin", group=at.group, vs=rival)
            return Bound("margin.answer", answer, "margin", group=at.group)
    if at.before:
        return Bound("margin.lead", name_of(v, at.before[-1]), "margin", group=at.group)
    if at.after_margin and at.last is not None and _AND_HAS.search(v.tags, at.lo, i) and _NAMES_GAP.match(at.right):
        trailed = at.last.rule.startswith(
            "margin.trail"
        )  # "Doe trailed Roe by 2 points then but now has a 3-point lead"
        who = at.last.vs if trailed else at.last.answer
        return Bound("margin.lead", who, "margin", group=at.group) if who else None
    if not at.cue and not at.after_margin:
        told = next((b for b in reversed(v.bound[: at.k]) if b is not None and b.kind == "margin"), None)
        if told is None or at.f.unit != "bare" or not goes_on(at):
            return None
        return Bound(told.rule, told.answer, "margin", group=at.group, vs=told.vs)  # "(45-39), and before that by nine"
    in_front = v.tags.startswith("iL", i + 1)  # "six points in front"
    of_before = at.group or (None if in_front else remnants.behind(v, at.k))
    if of_before is None and at.after_margin and at.last is not None:
        of_before = at.last.group
    return Bound("margin.same", predicates.SAME, "margin", group=of_before)  # "among women from 16 points to 10"
