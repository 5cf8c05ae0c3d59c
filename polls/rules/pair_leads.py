"""Who leads, beats or wins before a pair: "leads Roe 46 to 42", "would carry the state 49 to 45", "crushed Roe, 57 to 30"."""

from __future__ import annotations

import re

from polls.rules import verbs
from polls.rules.camps import TWO_PARTIES
from polls.rules.frames import faces, name_of, names_between
from polls.rules.pair_parts import Pair
from polls.rules.view import Bound

# "Doe crushed Roe", "she would best state Sen. Tom Roe", "and would thump Roe": a person, any verb, a person.
_BEATEN = re.compile(
    r"(?P<who>[Np]|^[&,x]{1,2})(?:,[^,;]{2,40},)?(?P<would>M)?z?(?P<verb>[zA])(?:[zZ]{0,7}Z)?(?P<led>[Np])(?:[mia]z{0,2}[GZz]{1,3})?[,b]?z{0,2}\(?$"
)
_WON = re.compile(
    r"[Np]z?(?P<verb>[KTz])m?z{0,3}(?:[GZz][&,]{0,2}){0,3}[Gg]A?[,b]?z{0,3}o?\(?$"
)  # "she won women 57 percent to 42"


# "Doe would carry New Jersey 49 to 45", "Roe wins the state by 50-43": what is won is a place, whatever the verb.
_WON_PLACE = re.compile(r"N(?:M?z?(?P<verb>[KLzA]))[zZ]{0,3}(?P<place>[zZ]),?b?z?\(?$")
_PLACES = frozenset(
    "state county district seat riding city constituency province region electorate territory borough ward".split()
)


def _won_place(at: Pair) -> Bound | None:
    """Who wins a place by a pair: "Doe would carry New Jersey 49 to 45"."""
    v = at.v
    m = _WON_PLACE.search(v.tags, at.start, at.left_end)
    if m is None or at.fa.value <= at.fb.value:
        return None
    place, verb = m.start("place"), v.items[m.start("verb")].word
    if v.tags[place] == "z" and v.items[place].word not in _PLACES:
        return None
    if v.items[m.start()].word.endswith("'s") or verbs.is_adverb(verb) or verb in _LOSE:
        return None
    return at.set(name_of(v, m.start()), "<other>", "pair.won")


def _subject_before(at: Pair, led: str | None) -> str | None:
    """Who is the subject of a second verb that names none: "Doe beats Roe 47 to 41 [and loses] to Coe"."""
    v = at.v
    if led is None or v.tags[at.start : at.start + 1] not in ("&", "x", ",") or "p" in v.tags[at.start : at.left_end]:
        return None
    verb = next((q for q in range(at.start) if v.tags[q] in "LT"), 0)
    own = [q for q in names_between(v, 0, verb) if not v.items[q].word.endswith("'s") and not faces(v, 0, q)]
    return name_of(v, own[-1]) if own and name_of(v, own[-1]) != led else None


def _beaten(at: Pair) -> Bound | None:
    """Who beats whom by a pair, whatever the verb: "Doe crushed Roe among women, 57 to 30", "and would best Coe 50 to 34"."""
    v, k = at.v, at.k
    m = _BEATEN.search(v.tags[at.start : at.left_end])
    if m is None or at.fa.value <= at.fb.value:
        return None
    word = v.items[at.start + m.start("verb")].word
    if verbs.is_adverb(word) or verbs.is_closed(word) or word in _LOSE:
        return None
    if m["would"] is None and not word.endswith(("ed", "s")):
        return None
    whom = v.items[at.start + m.start("led")]
    who = v.items[at.start + m.start("who")]
    if not whom.value or whom.word in ("his", "she", "he", "their", "its", "it", "they"):
        return None
    one: str | None = str(who.value) if who.tag in "Np" and who.value else None
    if m["who"][0] not in "Np":
        told = v.bound[k - 2] if k > 1 else None
        one = told.answer if told is not None and told.rule.startswith("pair.lead") else None
    two = str(whom.value)
    return at.set(one, two, "pair.lead") if one is not None and one != two else None


_LOSE = frozenset(("lose", "loses", "lost", "face", "faces", "faced", "fight", "fights"))


def _rival_of_voters(at: Pair, one: str | None, led: str | None) -> str | None:
    """Who is led among a party's voters, whom a verb of leading has as its object: "leads Democrats with 33 percent to 20 for Roe"."""
    if str(led).lower() not in TWO_PARTIES or one not in at.v.names.people:
        return None
    rival = at.other_behind(one)
    return rival if rival in at.v.names.people else None


def lead_left(at: Pair) -> Bound | None:
    """Who leads or won whom before the pair: "Doe leads Roe 46 to 42", "she won women 52 to 36"."""
    v = at.v
    frame = at.frame()
    if frame is not None:
        n1, n2, leads = frame
        n1 = n1 or _subject_before(at, n2)
        if (rival := _rival_of_voters(at, n1, n2)) is not None:
            at.group, n2 = str(n2).lower(), rival
        n2 = n2 or at.other_behind(n1)
        if n1 is not None or n2 is not None:
            return at.ordered(n1, n2, leads, "pair.lead")
        sure = next((v.items[q].word for q in range(at.left_end - 1, at.start - 1, -1) if v.tags[q] == "Y"), None)
        if sure is not None:  # "in the suburbs no is ahead, 54 percent to 40"
            return at.ordered(sure, "no" if sure == "yes" else "yes", leads, "pair.lead")
        if not at.bare or at.bracket:
            return at.set("<lead>" if leads else "<trail>", "<other>", "pair.lead_context")
        return None
    if (carried := _won_place(at)) is not None:
        return carried
    if (beaten := _beaten(at)) is not None:
        return beaten
    won = _WON.search(v.tags, at.start, at.left_end)
    if won and (v.tags[won.start()] == "N" or v.items[won.start()].value):
        lost = v.items[won.end("verb") - 1].word in ("lost", "loses", "losing", "lose")
        if lost or v.tags[won.end("verb") - 1] == "K":
            return at.ordered(name_of(v, won.start()), None, not lost, "pair.won")
    return None


_WON_BY = re.compile(r"(?:^|[,;:(&-])z{0,2}(?P<name>N),?b[zL]{0,3}o?z{0,2}$")


def won_by(at: Pair) -> Bound | None:
    """ "Both would beat Poe: Doe by a margin of 51 percent to 40": whom the sentence says is beaten."""
    m = _WON_BY.search(at.v.tags, at.full, at.left_end)
    frame = at.frame() if m else None
    first = name_of(at.v, m.start("name")) if m else None
    if frame is None or frame[1] in (None, first):
        return None
    return at.set(first, frame[1], "pair.lead_by")
