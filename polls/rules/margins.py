"""Leads and gaps: "leads by five points", "a ten-point edge over Roe", "the gap was six", "by 12 points, voters say …"."""

from __future__ import annotations

import re
from collections.abc import Callable

from polls.language.quick import quick
from polls.language.tokens import AnswerWord
from polls.rules import predicates
from polls.rules.contraries import SIDES
from polls.rules.frames import lead_frame, name_of, names_between, parties, statement
from polls.rules.margin_rows import listed, next_group, next_led
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
from polls.rules.nets import net, signed
from polls.rules.registry import rule
from polls.rules.rivals import name_sides
from polls.rules.view import Bound, View, clip, content, moving

_PARTIES = ("democrats", "republicans")
_SIDED = ("Democrats", "Republicans")


@rule("margin.lead", rank=16, units=("percent", "points", "signed", "bare"), pair=False)
def lead(v: View, k: int) -> Bound | None:
    """Leads and nets: "leads by five", "holds a three-point edge", "+11 net points", "a 10-point margin"."""
    made = _lead(v, k)
    if made is not None and made.kind == "margin":
        name_sides(v, k, made)
    return made


_WITHIN = quick(r"\bwithin(?: just| only| about| a mere)?(?: an?)?$")


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
    made = _of_party(at) or _after_shares(at)
    if made is not None:
        return made
    if at.f.unit == "signed":
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
    made = _first(at, (_stated, _trails_behind, _apart, _more_of, next_led, _held))
    if made is not None or (_WITHIN.search(at.left) and at.right.startswith(("of one", "of each"))):
        return made  # "within two points of each other": nobody is said to lead
    return _first(
        at, (_deficit, _separates, _of_sides, _lead_of, _framed, _ahead, _up_down, _gap, _chose, _does_by, _answered)
    )


_TURNS = frozenset("but while whereas although though".split())
_NAMED_SUBJECT = re.compile(r",?z{0,2}N[HKELTVAzM]")


def _own_clause(v: View, start: int, i: int) -> int:
    """Where the clause of a margin begins: behind a "but" or "while" that a subject of its own follows."""
    for q in range(i - 2, start, -1):
        if v.items[q].word in _TURNS and _NAMED_SUBJECT.match(v.tags, q + 1, i):
            return q + 1
    return start


def _first(at: Gap, readings: tuple[Callable[[Gap], Bound | None], ...]) -> Bound | None:
    return next((made for read in readings if (made := read(at)) is not None), None)


_PARTY_HOLDS = re.compile(r"(G)[HKEAWz]{1,4}$")
_OVER_PARTY = re.compile(r"[zL]{1,3}G")
_PARTY_TAKES = re.compile(r"(G)[HKEAWxz]{1,5}$")
_OWN_LEAD = re.compile(r"(?:points? )?(?:[a-z]+ )?(?:lead|advantage|edge)\b(?! over)")


def _of_party(at: Gap) -> Bound | None:
    """A party's lead: "Democrats hold a six-point lead over Republicans"."""
    v, lo, i = at.v, at.lo, at.i
    holds = _PARTY_HOLDS.search(v.tags[lo:i])
    if (
        holds
        and v.items[lo + holds.start()].value in _PARTIES
        and (rival := _OVER_PARTY.match(v.tags[i + 1 : at.hi]))
        and v.items[i + rival.end()].value in _PARTIES
        and "L" in rival.group()
    ):
        return Bound("margin.lead_over", name_of(v, lo + holds.start()), "margin", vs=name_of(v, i + rival.end()))
    takes = _PARTY_TAKES.search(v.tags[lo:i])
    if takes and v.items[lo + takes.start()].value in _PARTIES and _OWN_LEAD.match(at.right):
        return Bound("margin.lead", name_of(v, lo + takes.start()), "margin")
    return None


_THEN_A = re.compile(r"^, an? ?(?:[a-z]+ ){0,2}$")
_OR_BY = re.compile(r",? or(?: by| just| only| about)*")
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
    r"(?P<first>^|[,;:(-] ?|\b(?:and|but|while|though|although) ?,? ?)?\bby (?:an? )?(?:[a-z-]+ ){0,2}(?:margin of )?(?:an? |about |almost |nearly |some )?$"
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


_BEHIND_OR_BACK = re.compile(r"(?:points? )?(?:behind|back)\b")
_WITH_NAME = re.compile(r"WN$")


def _trails_behind(at: Gap) -> Bound | None:
    """ "with Ben Carson six points behind"."""
    v, i = at.v, at.i
    if not _BEHIND_OR_BACK.match(at.right) or not _WITH_NAME.search(v.tags[at.lo : i]):
        return None
    led = name_of(v, i - 1)
    front = next((name_of(v, q) for q in range(i - 2, -1, -1) if v.tags[q] == "N" and name_of(v, q) != led), None)
    return Bound("margin.trail", front or "<lead>", "margin", group=at.group, vs=led)


_APART = re.compile(r"\bseparated by(?: just| only| about| a mere)?(?: an?)?$")
_APART_RIGHT = re.compile(r"(?:points? )?apart\b")


def _apart(at: Gap) -> Bound | None:
    """ "Doe and Roe are separated by three points", "three points apart"."""
    both = at.both()
    if len(both) != 2 or not (_APART.search(at.left) or _APART_RIGHT.match(at.right)):
        return None
    return Bound("margin.apart", both[0], "margin", group=at.group, vs=both[1])


# "nine points more nurses than doctors": of the one than of the other.
_MORE_OF = re.compile(r"(?:points? )?more (?P<a>[a-z-]+s) than (?!in\b|last\b|a\b|the\b|when\b|before\b)[a-z-]+s\b")
_PARTY_GROUPS = (None, "democrats", "republicans")


def _more_of(at: Gap) -> Bound | None:
    """ "nine points more nurses than doctors"."""
    more = _MORE_OF.match(at.right) if at.f.unit == "points" else None
    if more is None:
        return None
    group = at.group if at.group not in _PARTY_GROUPS else "all"
    return Bound("margin.more_of", more.group("a").strip(), "margin", group=group)


_HELD = re.compile(r"Nz{0,2}([LTz])[^NFPB;]{0,12}$")
_LEAD_NOUNS = frozenset(("lead", "edge", "advantage", "margin", "cushion"))


def _held(at: Gap) -> Bound | None:
    """ "Roe has cut Doe's lead to four points"."""
    v = at.v
    held = _HELD.search(v.tags, at.lo, at.i)
    if not held or not v.items[held.start()].word.endswith("'s") or v.items[held.start(1)].word not in _LEAD_NOUNS:
        return None
    return Bound("margin.lead", name_of(v, held.start()), "margin", group=at.group)


_DEFICIT = re.compile(r"(?:points? )?(?:[a-z-]+ ){0,2}?deficit\b")
_RATED_ON = re.compile(r"\b(?:on|in)(?: [a-z]+){0,3}? (?:favou?rab\w+|approval|job|image|popularity)")


def _deficit(at: Gap) -> Bound | None:
    """ "faces a six-point deficit", "is within three points of Roe"; a deficit of approval is a net."""
    v = at.v
    if not at.before or not (_DEFICIT.match(at.right) or _WITHIN.search(at.left)):
        return None
    loser = name_of(v, at.before[-1])
    right = v.low(at.i + 1, at.hi)
    if _RATED_ON.search(right):
        rated = "unfavorable" if "favo" in right else "disapprove"
        return Bound("margin.net", rated, "margin", group=at.group)
    winner = next((name_of(v, q) for q in at.after if name_of(v, q) != loser), "<other>")
    return Bound("margin.trail", winner, "margin", group=at.group, vs=loser)


_SEPARATES = re.compile(r"(?:points? )?(?:separates?|separated|divides?|divided)\b")


def _separates(at: Gap) -> Bound | None:
    """ "three points separate Doe and Roe"."""
    if len(at.after) < 2 or not _SEPARATES.match(at.right):
        return None
    first, second = name_of(at.v, at.after[0]), name_of(at.v, at.after[1])
    return Bound("margin.apart", first, "margin", group=at.group, vs=second)


_LEAD_NOUN = re.compile(r"(?:points? )?(?:[a-z-]+ ){0,2}?(?:lead|edge|advantage|margin|cushion|upper hand)\b")
_ANSWER_TAG = re.compile(r"[VJRS]")
_OVER_OR_AGAINST = re.compile(r"\b(?:over|against)\b")


def _of_sides(at: Gap) -> Bound | None:
    """A lead of a party named as a group: "gives Democrats a six-point lead over Republicans"."""
    v, i = at.v, at.i
    if at.before or not _LEAD_NOUN.match(at.right):
        return None
    sides = parties(v, at.start, i)
    if not sides or _ANSWER_TAG.search(v.tags[sides[-1] : i]):
        return None
    if len(sides) > 1 and _OVER_OR_AGAINST.search(v.low(sides[-2], sides[-1])):
        return Bound("margin.lead", name_of(v, sides[-2]), "margin", vs=name_of(v, sides[-1]))
    rivals = parties(v, i + 1, min(at.hi, i + 8))
    over = name_of(v, rivals[0]) if rivals and "over" in v.low(i + 1, rivals[0]) else None
    return Bound("margin.lead", name_of(v, sides[-1]), "margin", vs=over)


_FOR_END = re.compile(r"\bfor$")
_OVER_LAST = re.compile(r"\b(?:over|against|on)\b[^,]*$")


def _lead_of(at: Gap) -> Bound | None:
    """A lead with its noun: "a 3-point lead for Doe", "a ten-point edge over Roe", "Doe has a 3-point lead"."""
    v, i = at.v, at.i
    if not _LEAD_NOUN.match(at.right):
        return None
    if at.after:
        between = v.low(i + 1, at.after[0])
        if _FOR_END.search(between):
            return Bound("margin.lead_for", name_of(v, at.after[0]), "margin", group=at.group)
        if _OVER_LAST.search(between):
            return _lead_over(at)
    if not at.before:
        return None
    frame = lead_frame(v, at.start, i)
    if frame and frame[0] and not frame[1] and not frame[2]:  # "Roe trails in Ohio by a four-point margin"
        return Bound("margin.trail", "<other>", "margin", group=at.group, vs=frame[0])
    if frame and frame[0] and frame[1]:
        if not frame[2]:
            return Bound("margin.lead", frame[1], "margin", group=at.group, vs=frame[0])
        if frame[1] == name_of(v, at.before[-1]):
            return Bound("margin.lead", frame[0], "margin", group=at.group, vs=frame[1])
    return Bound("margin.lead", name_of(v, at.before[-1]), "margin", group=at.group)


def _lead_over(at: Gap) -> Bound:
    """A lead over the name behind it, of the last other name before it or of a person that a pronoun means."""
    v = at.v
    vs = name_of(v, at.after[0])
    own = [q for q in at.before if name_of(v, q) != vs]
    if own:
        return Bound("margin.lead_over", name_of(v, own[-1]), "margin", group=at.group, vs=vs)
    if at.before and v.tags[at.after[0]] == "p":
        return Bound("margin.lead_over", vs, "margin", group=at.group)  # "showed Doe with a six-point lead on him"
    near = range(at.i - 1, max(at.start - 1, at.i - 5), -1)
    his = next((str(v.items[q].value) for q in near if v.tags[q] == "p" and v.items[q].value), None)
    return Bound("margin.lead_over", his if his != vs and his else "<lead>", "margin", group=at.group, vs=vs)


_RIVAL_LINK = re.compile(r"\b(?:over|against|behind|ahead of|to|by)\b")
_BEHIND = re.compile(r"(?:points? )?behind\b")


_AHEAD_OF_NAME = re.compile(r"(?:points? )?(?:ahead of|above|clear of|in front of)\b")
_THEM = re.compile(r"\bthem\b")


def _framed(at: Gap) -> Bound | None:
    """Who leads whom by a verb: "Doe leads Roe by five points", "Roe trails by three"."""
    v = at.v
    if at.before and at.before[-1] == at.i - 1 and _AHEAD_OF_NAME.match(at.right):
        front = name_of(v, at.before[-1])  # "which shows Doe six points ahead of Roe"
        rival = next((name_of(v, q) for q in at.after if name_of(v, q) != front), None)
        return Bound("margin.lead", front, "margin", group=at.group, vs=rival)
    frame = lead_frame(v, at.start, at.i)
    if frame is None or (frame[0] is None and frame[1] is None):
        frame = lead_frame(v, at.lo if at.start > at.lo else at.start, at.i) or frame
    if frame is None:
        return None
    n1, n2, leads = frame
    if n2 in _SIDED and leads and (n1 in v.names.people or (n1 is None and _THEM.search(v.low(at.start, at.i)))):
        n1 = SIDES[n2]  # "surveys have them ahead of Republicans by six points"
    if n2 is None and at.after and _RIVAL_LINK.search(v.low(at.i + 1, at.after[0])) and name_of(v, at.after[0]) != n1:
        n2 = name_of(v, at.after[0])
    if leads and not _BEHIND.match(at.right):
        return Bound("margin.lead", n1 or "<lead>", "margin", group=at.group, vs=n2)
    return Bound("margin.trail", n2 or ("<other>" if n1 else "<lead>"), "margin", group=at.group, vs=n1)


_AHEAD_WORD = re.compile(r"(?:points? )?(?P<w>ahead|over|up|down|clear|behind|better|higher|lower|above|below)\b")


def _ahead(at: Gap) -> Bound | None:
    """ "Doe, five points ahead", "Roe was three points behind"."""
    v = at.v
    word = _AHEAD_WORD.match(at.right) if at.before else None
    if word is None:
        return None
    first = name_of(v, at.before[-1] if at.before[-1] == at.i - 1 else at.before[0])
    if word.group("w") in ("behind", "down", "lower", "below"):
        other = next((name_of(v, q) for q in at.after if name_of(v, q) != first), None)
        return Bound("margin.trail", other or "<other>", "margin", group=at.group, vs=first)
    return Bound("margin.lead", first, "margin", group=at.group)


_UP_OR_DOWN_BY = re.compile(r"\b(?P<w>up|down)\b(?: by)?(?: just| only| about| nearly| some)?$")


def _up_down(at: Gap) -> Bound | None:
    """ "Doe is up by five", "Roe was down three"."""
    v = at.v
    word = _UP_OR_DOWN_BY.search(at.left) if at.before else None
    if word is None:
        return None
    rival = name_of(v, at.after[0]) if at.after else None
    if word.group("w") == "down":
        return Bound("margin.trail", rival or "<other>", "margin", group=at.group, vs=name_of(v, at.before[-1]))
    over = rival if at.after and "over" in v.low(at.i + 1, at.after[0]) else None
    return Bound("margin.lead", name_of(v, at.before[-1]), "margin", group=at.group, vs=over)


# "a one-point race": who is ahead is told elsewhere.
_RACE = re.compile(r"[- ]?(?:points? )?(?:race|affair|contest|game|ball ?game)\b")
_GAP_NOUN = re.compile(r"\bgap\b|\bdifference\b|\bspread\b|\bdivide\b")


def _gap(at: Gap) -> Bound | None:
    """ "the gap between Doe and Roe is six points", "a six-point gap among men"."""
    v = at.v
    if _RACE.match(at.right):
        return Bound("margin.race", "<lead>", "margin", group=at.group)
    if not _GAP_NOUN.search(at.right[:40] + " " + at.left[-40:]):
        return None
    both = at.both()
    if len(both) == 2:
        return Bound("margin.apart", both[0], "margin", group=at.group, vs=both[1])
    g = next((str(v.items[q].value) for q in range(at.i + 1, min(at.hi, at.i + 10)) if v.tags[q] in "GN"), None)
    return Bound("margin.gap", g or predicates.SAME, "margin", group="all" if g else None)


_CHOSE_PARTY_BY = re.compile(r"[AVz][fz]?(?:Gz?|Z)bz{0,3}$")


_ADJECTIVES = {"democratic": "Democrats", "republican": "Republicans"}


def _chose(at: Gap) -> Bound | None:
    """ "rural voters backed Republicans by 33 points"."""
    v, start = at.v, at.start
    m = _CHOSE_PARTY_BY.search(v.tags[start : at.i])
    verb = v.items[start + m.start()].word if m is not None else ""
    if m is None or verb in moving() or verb.startswith(("over", "under")):
        return None
    party = next(q for q in range(start + m.start() + 1, at.i) if v.tags[q] in "GZ")
    if v.tags[party] == "Z":  # "likely voters go Democratic by nine points"
        side = _ADJECTIVES.get(v.items[party].word)
        return Bound("margin.lead", side, "margin", group=at.group) if side else None
    if v.items[party].value not in _PARTIES:
        return None
    asked = next((str(v.items[q].value) for q in range(start + m.start() - 1, start - 1, -1) if v.tags[q] == "G"), None)
    group = asked or (at.group if at.group != v.items[party].value else None)
    return Bound("margin.lead", name_of(v, party), "margin", group=group)


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
    told = clip(v.text(m.end("g"), end - 1))
    if content(told) < 1:
        return None
    group = str(v.items[m.start("g")].value) if v.tags[m.start("g")] == "G" else at.group
    return Bound("margin.does", told, "margin", group=group)


_NO_ANSWER = frozenset(
    "outnumber outnumbered outnumbers differ differed differs exceed exceeded exceeds win won win wins".split()
)


def _answered(at: Gap) -> Bound | None:
    """The answer or name last told before the margin; else what the margin before was of."""
    v, i = at.v, at.i
    for q in range(i - 1, max(at.start - 1, i - 16), -1):
        if v.tags[q] in "VR" and isinstance(v.items[q].value, AnswerWord):
            answer = v.items[q].value.name
            chosen = names_between(v, q + 1, i)
            if answer == "support" and chosen:
                rival = name_of(v, chosen[1]) if len(chosen) > 1 else None
                return Bound("margin.favor", name_of(v, chosen[0]), "margin", group=at.group, vs=rival)
            return Bound("margin.answer", answer, "margin", group=at.group)
    if at.before:
        return Bound("margin.lead", name_of(v, at.before[-1]), "margin", group=at.group)
    return Bound("margin.same", predicates.SAME, "margin", group=at.group) if at.cue or at.after_margin else None
