"""Names before a pair, and what their places tell: "went for Doe 52-40", "Doe and Roe 46 to 42", "Doe, by 58 to 41"."""

from __future__ import annotations

import re

from polls.rules.frames import name_of, names_between
from polls.rules.pair_parts import Pair
from polls.rules.view import Bound, View

_TOGETHER = re.compile(r"[zZ,]{0,4}(?:[&Wt/-]|x[Wfiot]?)[zZ,]{0,4}")
# What stands before a side that a group is for: a preposition, "it is", a colon, a bare verb with the group before it.
_CHOSEN = re.compile(r"(?:^|[fWE:,]|[Gg][zA])[zZ]{0,3}$|t$")
_TO_THE = re.compile(r"\bto the (?:[a-z.]+ ){0,2}$")  # "gave it to the Labour leader"
# Verbs of judging somebody, not of choosing: "men like him, 58 to 25".
_RATES = frozenset(
    "like likes liked dislike dislikes disliked love loves hate hates trust trusts know knows respect respects blame blames rate rates".split()
)
_IT_IS = re.compile(r"pz?[zZ]{0,3}$")
_WENT_FOR = re.compile(
    r"\b(?:went|go|goes|going|voted|vote|broke|break|opted|plumped?|sided?|leaned|lean|swung|chose|choose|picked|pick|prefer|preferred) (?:solidly |heavily |narrowly |strongly |overwhelmingly )?(?:for |to |toward |with )?(?:the |mr\.? |mrs\.? |ms\.? )?$"
)
FOR_SECOND = re.compile(r"f[pzZ]{0,3}N")
_OF_GROUP = re.compile(r"[,;&x]{0,2}z?Gz{0,2}")
_BREAKS_OFF = re.compile(r"[SVRFP;]")
_BRACKET_ONLY = re.compile(r",?b?z{0,2}\(?")


def names_left(at: Pair) -> Bound | None:
    """Names before the pair, and what their places tell: "went for Doe 52-40", "Doe and Roe 46 to 42"."""
    v, k = at.v, at.k
    found = names_between(v, at.start, at.left_end)
    if not found:
        return None
    first, last = name_of(v, found[0]), found[-1]
    if len(found) == 1 and _WENT_FOR.search(v.low(at.start, found[0]) + " "):
        return at.set(first, at.other_behind(first) or "<other>", "pair.chosen")
    if len(found) == 1 and k >= 2 and v.figure(k - 1).pair == 2 and at.frame() is None:
        told = v.bound[k - 2]
        listed = told is not None and told.rule.startswith(("pair.lead", "pair.margin", "pair.favor", "pair.same"))
        own = _BY_MARGIN.search(v.low(found[0] + 1, at.left_end) + " ")
        if own and told is not None and listed and at.fa.value > at.fb.value:
            second = v.bound[k - 1]
            beaten = second.answer if second is not None and second.answer != first else "<other>"
            return at.set(first, beaten, "pair.lead_list")  # "Doe by 51-40 and Roe by a margin of 49-41"
        if _OF_GROUP.fullmatch(v.tags, at.start, found[0]) and at.fa.value > at.fb.value:
            return at.set(first, "<other>", "pair.lead_list")  # "Catholics the incumbent, by 53 to 37"
        beside = set(v.tags[at.full : found[0]]) <= set(",;&ZL")  # no verb of its own: "now lean to Roe, 46-41"
        if (
            told is not None
            and listed
            and beside
            and told.answer
            and told.answer[:1].isupper()
            and told.answer != first
        ):
            return at.set(told.answer, first, "pair.lead_list")
    seen = list(dict.fromkeys(name_of(v, q) for q in found))
    if (
        len(seen) == 2
        and _TOGETHER.fullmatch(v.tags, found[0] + 1, last)
        and not _BREAKS_OFF.search(v.tags[last + 1 : at.left_end])
    ):
        return at.set(seen[0], seen[1], "pair.names")
    if len(found) == 1 and not at.bare:
        after = names_between(v, at.b + 1, v.hi[k + 1])
        if after and v.tags[at.b + 1 : after[0]].strip("zZxLbf") == "":
            return at.set(first, name_of(v, after[0]), "pair.names_around")
    facing = FOR_SECOND.match(v.tags, at.b + 1, v.hi[k + 1])
    if facing and v.tags[last + 1] in "KHMEAz" and not at.bare and name_of(v, last) != name_of(v, facing.end() - 1):
        # "If he faced Doe, Roe would get 44 percent against 47 for his rival"
        return at.set(name_of(v, last), name_of(v, facing.end() - 1), "pair.names_around")
    # the side that is ahead stands right before: "white voters: Trump, by 58 to 41", "for Labour by 49 to 28"
    if (
        _BRACKET_ONLY.fullmatch(v.tags[last + 1 : at.a])
        and (_CHOSEN.search(v.tags, at.start, last) or _it_is(v, at.start, last) or _to_the(v, at.start, last))
        and not v.items[last].word.endswith("'s")
        and v.items[last - 1].word not in _RATES
    ):
        n1 = name_of(v, last)
        return at.set(n1, at.other_behind(n1) or "<other>", "pair.name")
    return None


def _to_the(v: View, start: int, q: int) -> bool:
    """Whether the name at item ``q`` is told by words behind "to the"."""
    return v.document.folded[v.items[q].start].islower() and _TO_THE.search(v.low(start, q) + " ") is not None


def _it_is(v: View, start: int, q: int) -> bool:
    """Whether "it's" stands before the name at item ``q``: "it's Doe by 54 to 36"."""
    m = _IT_IS.search(v.tags, start, q)
    return m is not None and v.items[m.start()].word in ("it", "that") and v.items[m.start()].value == "'s"


GO_PARTY = re.compile(
    r"\b(?:go|goes|went|gone|going|vote|votes|voted|voting|lean|leans|leaned|leaning|break|breaks|broke|split|swing|swung|turn|turned)(?: [a-z]+ly)? (?P<p>democratic|republican)"
    r"(?:,? (?:again|now|once more|this (?:time|year|fall|autumn|cycle)|last (?:time|year)|(?:back )?in (?:19|20)\d\d))?,?(?: by)?$"
)


def go_party(at: Pair) -> Bound | None:
    """ "Women go Democratic 56 - 38": one party's side and the other's."""
    m = GO_PARTY.search(at.low_left)
    if m is None:
        return None
    first = m["p"].capitalize()
    return at.set(first, "Republican" if first == "Democratic" else "Democratic", "pair.chosen")


_BY_MARGIN = re.compile(r"^,? ?by (?:an? )?(?:[a-z]+ )?(?:margin of|spread of) $")
