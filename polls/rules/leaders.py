"""Who leads whom, where names stand by a margin: "Doe leads Roe by five", "a ten-point edge over Roe", "three points behind"."""

from __future__ import annotations

import re

from polls.language.quick import quick
from polls.language.tokens import opposite
from polls.rules.contest_words import LEAD, LEADS
from polls.rules.contraries import SIDES
from polls.rules.frames import faces, lead_frame, name_of, parties
from polls.rules.hedges import ABOUT, BEFORE_NUMBER
from polls.rules.margin_words import Gap
from polls.rules.ratings import RATED
from polls.rules.tails import own_lead
from polls.rules.view import Bound, View

_SIDED = ("Democrats", "Republicans")


WITHIN = quick(rf"\bwithin(?: (?:{ABOUT}|a mere)){{0,2}}(?: an?)?$")


_BEHIND_OR_BACK = re.compile(r"(?:points? )?(?:behind|back)\b(?! in\b)")
_STOPS = re.compile(r"(?:points? )?(?:behind|back) ?(?:$|[.,;)])")
_WITH_NAME = re.compile(r"W[zZ]{0,3}N$")


# Between a share and by how much its side leads: "on 14, and only three points ahead of Roe"
_BESIDE_SHARE = re.compile(r"(?:[-,]&?|&)(?:,[^,;FPBNG]{1,6},)?z{0,3}")


def trails_behind(at: Gap) -> Bound | None:
    """ "with Ben Carson six points behind"; "on 38, six behind Roe", "on 38, and six ahead of her"."""
    v, i = at.v, at.i
    beside = at.last is not None and at.last.kind == "share" and _BESIDE_SHARE.fullmatch(v.tags, at.lo, i) is not None
    if beside and at.last is not None and at.after and _AHEAD_OF_NAME.match(at.right):
        rival = name_of(v, at.after[0]) if v.items[at.after[0]].word in v.names.by_word | v.names.parties else None
        sides = (*v.names.people, *v.names.parties.values())
        if at.last.answer in sides and rival != at.last.answer:
            return Bound("margin.lead", at.last.answer, "margin", group=at.last.group, vs=rival)
    if not _BEHIND_OR_BACK.match(at.right):
        return None
    if beside and at.last is not None:
        stops = _STOPS.match(at.right) is not None
        if at.after or stops:  # "at 38, six behind Roe", "with 38 percent, six behind"
            front = "<lead>" if stops else name_of(v, at.after[0])
            return Bound("margin.trail", front, "margin", group=at.last.group, vs=at.last.answer)
    if not _WITH_NAME.search(v.tags[at.lo : i]):
        return None
    led = name_of(v, i - 1)
    others = (name_of(v, q) for q in range(i - 2, -1, -1) if v.tags[q] == "N" and name_of(v, q) != led)
    return Bound("margin.trail", next(others, "<lead>"), "margin", group=at.group, vs=led)


_APART = re.compile(rf"\bseparated by(?: (?:{ABOUT}|a mere)){{0,2}}(?: an?)?$")
_APART_RIGHT = re.compile(r"(?:points? )?apart\b")


def apart(at: Gap) -> Bound | None:
    """ "Doe and Roe are separated by three points", "three points apart"."""
    both = at.both()
    if len(both) != 2 or not (_APART.search(at.left) or _APART_RIGHT.match(at.right)):
        return None
    return Bound("margin.apart", both[0], "margin", group=at.group, vs=both[1])


_HELD = re.compile(r"Nz{0,2}([LTz])[^NFPB;]{0,12}$")


def held(at: Gap) -> Bound | None:
    """ "Roe has cut Doe's lead to four points", "widening her lead to six"."""
    v = at.v
    if (own := own_lead(v, at.k, at.lo)) is not None:
        return Bound("margin.lead", own[0], "margin", group=at.group, vs=own[1])
    held = _HELD.search(v.tags, at.lo, at.i)
    if not held or not v.items[held.start()].word.endswith("'s") or v.items[held.start(1)].word not in LEADS:
        return None
    return Bound("margin.lead", name_of(v, held.start()), "margin", group=at.group)


_OFF_THE_LEAD = re.compile(
    r"(?:points? )?(?:off|from|adrift of|short of|shy of|behind) (?:the|his|her) (?:lead|pace|leaders?|front-?runners?|top)\b"
)


def off_the_lead(at: Gap) -> Bound | None:
    """ "Roe is four points off the lead": of whoever leads."""
    if _OFF_THE_LEAD.match(at.right) is None:
        return None
    last = at.last.answer if at.last is not None and at.last.kind == "share" else None
    loser = name_of(at.v, at.before[-1]) if at.before else last
    return Bound("margin.trail", "<lead>", "margin", group=at.group, vs=loser) if loser is not None else None


_THAN_NAME = re.compile(r"(?:points? )?(?P<way>better|more|higher|lower|less|fewer|worse) than(?: [a-z.]+){0,2}$")


def than_name(at: Gap) -> Bound | None:
    """ "with 30 percent, six points better than Roe": a lead of whoever the share before is of."""
    if at.last is None or at.last.kind != "share" or not at.after or at.f.unit != "points":
        return None
    v, rival = at.v, name_of(at.v, at.after[0])
    m = _THAN_NAME.match(v.low(at.i + 1, at.after[0]))
    stands = at.last.answer in v.names.people or at.last.answer in v.names.parties.values()
    if m is not None and at.last.answer in RATED and m["way"] in ("better", "more", "higher"):
        return Bound("margin.lead", at.last.answer, "margin", group=at.last.group)  # of two who are rated
    if m is None or not stands or rival == at.last.answer or v.tags[at.i - 1] not in ",-(z":
        return None
    if v.items[at.after[0]].word.endswith("'s") or at.before:
        return None
    if m["way"] in ("better", "more", "higher"):
        return Bound("margin.lead", at.last.answer, "margin", group=at.last.group, vs=rival)
    return Bound("margin.trail", rival, "margin", group=at.last.group, vs=at.last.answer)


_HAS_MOVED_TO = re.compile(r"[HE]z{0,2}[zAVKd]d?t[zZ]{0,3}$")


def moved_to(at: Gap) -> Bound | None:
    """ "Doe's 25-point lead over Roe last month has shrunk to just one point", "her lead fell by two to 22 points": of whoever had it."""
    if at.lead_moved():
        return Bound("margin.lead", at.last.answer if at.last is not None else None, "margin", group=at.group)
    m = _HAS_MOVED_TO.search(at.v.tags, at.lo, at.i) if at.after_margin and at.last is not None else None
    if m is None or at.last is None or "," in at.v.tags[at.lo : m.start()]:
        return None
    return Bound("margin.lead", at.last.answer, "margin", group=at.group or at.last.group, vs=at.last.vs)


_DEFICIT = re.compile(r"(?:points? )?(?:[a-z-]+ ){0,2}?deficit\b")
_RATED_ON = re.compile(r"\b(?:on|in)(?: [a-z]+){0,3}? (?:favou?rab\w+|approval|job|image|popularity)")


def deficit(at: Gap) -> Bound | None:
    """ "faces a six-point deficit", "is within three points of Roe"; a deficit of approval is a net."""
    v = at.v
    if not at.before or not (_DEFICIT.match(at.right) or WITHIN.search(at.left)):
        return None
    loser = name_of(v, at.before[-1])
    right = v.low(at.i + 1, at.hi)
    if _RATED_ON.search(right):
        rated = "unfavorable" if "favo" in right else "disapprove"
        return Bound("margin.net", rated, "margin", group=at.group)
    winner = next((name_of(v, q) for q in at.after if name_of(v, q) != loser), "<other>")
    return Bound("margin.trail", winner, "margin", group=at.group, vs=loser)


_SEPARATES = re.compile(r"(?:points? )?(?:separates?|separated|divides?|divided)\b")


def separates(at: Gap) -> Bound | None:
    """ "three points separate Doe and Roe"."""
    if len(at.after) < 2 or not _SEPARATES.match(at.right):
        return None
    first, second = name_of(at.v, at.after[0]), name_of(at.v, at.after[1])
    return Bound("margin.apart", first, "margin", group=at.group, vs=second)


_LEAD_NOUN = re.compile(rf"(?:points? )?(?:[a-z-]+ ){{0,2}}?(?:{LEAD}|upper hand)\b")
_ANSWER_TAG = re.compile(r"[VJRS]")
_OVER_OR_AGAINST = re.compile(r"\b(?:over|against)\b")


def of_sides(at: Gap) -> Bound | None:
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


_FAVORITE = re.compile(r"(?:points? )?(?:[a-z]+ )?(?:favou?rite|front-?runner|(?P<led>underdog))\b")


def favorite(at: Gap) -> Bound | None:
    """ "The poll makes Doe a four-point favorite among men", "Roe is a nine-point underdog": whoever is told to be so."""
    m = _FAVORITE.match(at.right) if at.before else None
    if m is None:
        return None
    who = name_of(at.v, at.before[-1])
    rival = next((name_of(at.v, q) for q in at.after if name_of(at.v, q) != who), None)
    if m["led"]:
        return Bound("margin.trail", rival or "<other>", "margin", group=at.group, vs=who)
    return Bound("margin.lead", who, "margin", group=at.group, vs=rival)


_FOR_END = re.compile(r"\bfor$")
_OVER_LAST = re.compile(r"\b(?:over|against|on)\b(?:(?! and\b)[^,])*$")


def _listed(v: View, led: str, before: list[int]) -> bool:
    """Whether names stand in one row from the one that is led on: "leads Roe and Poe by"."""
    at = next((q for q in before if name_of(v, q) == led), before[-1])
    return before[-1] > at and set(v.tags[at : before[-1]]) <= set("N,&zZ")


# The next one's, where the verb is told once: "… gave Doe a 7-point edge on jobs and Roe an 11-point edge on crime"
_BESIDE = re.compile(r"[,&;x][zx]?(?P<n>N)z{1,2}$")


def lead_of(at: Gap) -> Bound | None:
    """A lead with its noun: "a 3-point lead for Doe", "a ten-point edge over Roe", "Doe has a 3-point lead"."""
    v, i = at.v, at.i
    if not _LEAD_NOUN.match(at.right):
        return None
    if (beside := _BESIDE.search(v.tags, at.lo, i)) is not None and not at.before[0] < beside.start("n"):
        return Bound("margin.lead", name_of(v, beside.start("n")), "margin", group=at.group)
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
        if frame[1] == name_of(v, at.before[-1]) or _listed(v, frame[1], at.before):
            return Bound("margin.lead", frame[0], "margin", group=at.group, vs=frame[1])
    return Bound("margin.lead", name_of(v, at.before[-1]), "margin", group=at.group)


def _lead_over(at: Gap) -> Bound:
    """A lead over the name behind it, of the last other name before it or of a person that a pronoun means."""
    v = at.v
    vs = name_of(v, at.after[0])
    own = [q for q in at.before if name_of(v, q) != vs]
    if own and at.after_margin and at.last is not None and at.last.vs == name_of(v, own[-1]) and at.last.answer != vs:
        return Bound(
            "margin.lead_over", at.last.answer, "margin", group=at.group, vs=vs
        )  # "… over Roe and six over Poe"
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


def framed(at: Gap) -> Bound | None:
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
    if n1 is None and n2 is None and (side := _said_side(v, at.start, at.i)) is not None:
        n1, n2 = (side, opposite(side)) if leads else (opposite(side), side)
    if n1 is None and n2 is None and at.last is not None and at.last.rule in ("margin.lead", "margin.trail"):
        n1 = at.last.answer if at.last.rule == "margin.lead" else at.last.vs  # "had led by 7, but now trails by 1"
    if leads and not _BEHIND.match(at.right):
        return Bound("margin.lead", n1 or "<lead>", "margin", group=at.group, vs=n2)
    return Bound("margin.trail", n2 or ("<other>" if n1 else "<lead>"), "margin", group=at.group, vs=n1)


def _said_side(v: View, start: int, end: int) -> str | None:
    """Yes or no as a side: "the Yes campaign leads by 12", "no is ahead by"."""
    sides = [q for q in range(start, end) if v.tags[q] == "Y" and v.items[q].word in ("yes", "no")]
    if not sides or (v.tags[sides[-1] + 1] not in "LTEHK" and v.items[sides[-1] + 1].word not in _SIDE_NOUNS):
        return None
    return v.items[sides[-1]].word


_SIDE_NOUNS = frozenset("side camp campaign vote voters supporters team".split())
_AHEAD_WORD = re.compile(
    r"(?:points? )?(?P<w>ahead|in front|over|up|down|clear|behind|better|higher|lower|above|below)\b"
)


_BACK = ("behind", "down", "lower", "below")
_AGAINST = frozenset(("against", "versus", "over"))


def ahead(at: Gap) -> Bound | None:
    """ "Doe, five points ahead", "Roe was three points behind"."""
    v = at.v
    word = _AHEAD_WORD.match(at.right) if at.before else None
    if word is None:
        return None
    own = [q for q in at.before if name_of(v, q) in v.names.people] or at.before
    faced = [q for q in own if faces(v, at.start, q, _AGAINST)]
    if faced and len(faced) < len(own):  # "against Roe she is two points ahead"
        whom, own = name_of(v, faced[0]), [q for q in own if q not in faced]
        if word.group("w") in _BACK:
            return Bound("margin.trail", whom, "margin", group=at.group, vs=name_of(v, own[0]))
        return Bound("margin.lead", name_of(v, own[0]), "margin", group=at.group, vs=whom)
    first = name_of(v, at.before[-1] if at.before[-1] == at.i - 1 else own[0])
    if word.group("w") in _BACK:
        other = next((name_of(v, q) for q in at.after if name_of(v, q) != first), None)
        return Bound("margin.trail", other or "<other>", "margin", group=at.group, vs=first)
    return Bound("margin.lead", first, "margin", group=at.group)


_UP_OR_DOWN_BY = re.compile(rf"\b(?P<w>up|down)\b(?: by)?(?: (?:{BEFORE_NUMBER})){{0,2}}$")


_ON_RIVAL = re.compile(r"(?P<a>N)[HEz]{0,3}(?P<way>d)[ix]z{0,2}(?P<b>N)bz{0,2}$")


def up_down(at: Gap) -> Bound | None:
    """ "Doe is up by five", "Roe was down three", "Doe is up on Roe by four"."""
    v = at.v
    m = _ON_RIVAL.search(v.tags, at.start, at.i)
    if m is not None and v.items[m.start("way")].word == "up":
        return Bound("margin.lead", name_of(v, m.start("a")), "margin", group=at.group, vs=name_of(v, m.start("b")))
    word = _UP_OR_DOWN_BY.search(at.left)
    sides = at.before or parties(v, at.start, at.i)  # "has the Republicans up by four"
    if word is None or not sides:
        return None
    who, group = name_of(v, sides[-1]), at.group if at.before else None
    rival = name_of(v, at.after[0]) if at.after else None
    if word.group("w") == "down":
        return Bound("margin.trail", rival or "<other>", "margin", group=group, vs=who)
    over = rival if at.after and "over" in v.low(at.i + 1, at.after[0]) else None
    return Bound("margin.lead", who, "margin", group=group, vs=over)
