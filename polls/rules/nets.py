"""Margins with a sign, and nets of ratings: "Doe (+7)", "D+4", "11 points underwater", "+11 net"."""

from __future__ import annotations

import re
from dataclasses import replace

from polls.language.quick import quick
from polls.language.tokens import opposite, roles
from polls.lexicon.loader import load
from polls.rules import predicates
from polls.rules.frames import lead_frame, name_of, names_between
from polls.rules.margin_words import Gap, scope
from polls.rules.view import Bound, View
from polls.rules.what_changed import as_change


def _net_of(answer: str, value: float, negative: bool, group: str | None = None) -> Bound:
    """A net of a rating, told of the side that is ahead; where the other side has no name, it is below zero."""
    if negative and opposite(answer) is None:
        return Bound("margin.net", answer, "margin", group=group, value=-value)
    return Bound("margin.net", opposite(answer) if negative else answer, "margin", group=group, value=value)


_SAID = re.compile(r"appro|favo|satisf|\bnet support\b|\bwater|underwater|popular")


def _unsaid(made: Bound, low: str) -> Bound:
    """A net whose words leave the rating open: "the net rating stayed at +21" is one of what was rated last."""
    return made if _SAID.search(low) or _felt(low) else replace(made, rule="margin.net_same")


# "net optimism", "a net personal trust score": a feeling that has no scale of its own.
_FELT = re.compile(r"\bnet (?P<a>[a-z]+)(?: (?P<b>[a-z]+))?")


def _felt(low: str) -> str | None:
    """The feeling that words tell a net of, the nearest one: "net optimism at +42"."""
    found = (m[name] for m in _FELT.finditer(low) for name in ("b", "a") if m[name])
    return next((noun for noun in reversed(list(found)) if noun in load("words")["measure"]), None)


def _rated(low: str) -> str:
    """The good side of the rating that words speak of."""
    if (felt := _felt(low)) is not None and "satisf" not in felt:
        return felt
    if "net support" in low:
        return "support"
    return "approve" if "approv" in low and "favo" not in low else "satisfied" if "satisf" in low else "favorable"


_NET = quick(
    r"\bnet\b|\bunder ?water\b|\babove water\b|\bnegative$|\b(?:negative|positive) (?:rating|balance|score)\b|\bbalance (?:is|was|of|stands at|stood at)$"
)
_NET_RIGHT = re.compile(
    r"(?:points? )?(?:net\b|(?:negative|positive) (?:rating|score|balance)\b|in the red|under ?water|above water)"
)
_NEGATIVE = re.compile(r"negative|under ?water|in the red|unfavou?rabl(?:e (?:rating|view)|y\b)")


def net(at: Gap) -> Bound | None:
    """A net without a sign: "a net approval of eight points", "11 points underwater"."""
    v, i = at.v, at.i
    window = v.low(max(0, i - 24), i)
    if not _NET.search(window[-90:]) and not _NET_RIGHT.match(at.right):
        return None
    low = window[-110:] + " " + v.low(i, i + 1) + " " + at.right[:40]
    negative = at.f.value < 0 or _NEGATIVE.search(low) is not None
    return _unsaid(_net_of(_rated(low), abs(at.f.value), negative, scope(v, at.k)), low)


_LEADS = re.compile(r"\b(?:lead|leads|edge|advantage|margin|net|spread|skew|bump|swing|gap|points?|pts)\b")
_CHANGE_NOUN = re.compile(
    r"\b(?:decline|drop|fall|increase|rise|gain|change|swing|shift|improvement|loss|surge|declined|dropped|fell|rose|increased|jump)\b"
)
_AT_A_LEVEL = re.compile(r"\b(?:from|to|at|on|around|near)(?: (?:an?|its|his|her|their|the))?(?: [^ ,]+){0,2}$")
_NO_NOUN = re.compile(
    r"(?:now|then|today|again|overall|nationally|nationwide|statewide|this|last|the|there|here|yesterday|ago|before|earlier|when|once|there)\b"
)
_RATING_NET = re.compile(r"\bnet\b|favorab|favourab|approval|under ?water|above water")
_PARTISAN_LEAD = re.compile(r"\b(democratic|republican|gop) (?:party's )?(?:advantage|lead|edge|margin)\b")


_NEXT_PLACE = re.compile(r"i[zZN]{1,4}[,&]{1,2}")


def signed(at: Gap) -> Bound | None:
    """A number with a sign: a net, a lead of somebody named or a change."""
    v, k, f, i = at.v, at.k, at.f, at.i
    tags, last, value = v.tags, at.last, abs(f.value)
    side = v.document.lower[f.start - 1 : f.start]
    if side in ("d", "r") or (tags[i - 1 : i] in ("z", "Z") and v.items[i - 1].word in ("d", "r")):  # "D+4"
        return Bound("margin.partisan", "Democrats" if side == "d" else "Republicans", "margin", value=value)
    if last is not None and last.kind == "share" and tags[v.figs[k - 1] + 1 : i] == "(":  # "Clinton 52% (+7)"
        return Bound("margin.change_signed", last.answer, "change", group=last.group)
    clause = max(0, tags.rfind(";", 0, i))
    listed = last if last is not None and last.kind == "margin" else None
    if (
        listed is not None
        and _NEXT_PLACE.fullmatch(tags, v.figs[k - 1] + 1, i)
        and (v.figure(k - 1).value < 0) == (f.value < 0)
    ):
        return Bound(listed.rule, listed.answer, "margin", value=value)  # "from +72 in Kent and +65 in Essex"
    if _CHANGE_NOUN.search(v.low(clause, i)) and not _LEADS.search(at.left) and not _AT_A_LEVEL.search(at.left):
        made = as_change(v, k, 1 if f.value > 0 else -1, "margin.change_signed")
        if made is not None:
            made.group = _bracket_group(v, k) or made.group
            row = next((b for b in reversed(v.bound[:k]) if b is not None), None)
            if made.answer == predicates.SAME and row is not None and row.rule == made.rule:
                made.answer = row.answer  # a row of brackets: "among men (-9) and women (-22)"
        return made
    low = v.low(max(0, i - 30), min(len(v.items), i + 4))
    if (
        _RATING_NET.search(low) is None
        and not at.left.endswith("(")
        and (noun := _ITS_NOUN.match(v.low(i + 1, min(len(v.items), i + 9))))
    ):
        low = f"{low} {noun.group()}"  # "a +68 'very good' net satisfaction rating"
    if _RATING_NET.search(low):
        before = v.low(max(0, i - 30), i)
        if _felt(before) is not None:
            low = before  # "net trust in the courts at -12 and net confidence in the army at +30"
        water = "favo" not in low and "water" in low
        return _unsaid(_net_of("approve" if water else _rated(low), value, f.value < 0, _bracket_group(v, k)), low)
    party = _PARTISAN_LEAD.search(v.low(0, i))
    if party:
        ahead = "Democrats" if party.group(1) == "democratic" else "Republicans"
        return Bound("margin.partisan", ahead, "margin", value=value)
    if v.document.lower[f.end - 1] in "%t":  # a share price's change: "ACME, +1.34%"
        return None
    counted = tags[i + 1 : i + 2] == "z" and v.items[i + 1].word not in roles() and not _LEADS.match(at.right)
    if counted and not _NO_NOUN.match(at.right):
        return None  # "plus 30 tanks"
    leader = predicates.SAME
    if tags[i - 1] == "N":
        leader = name_of(v, i - 1)  # "from Doe +6 to Roe +3"
    elif names := names_between(v, clause, i):
        # one leader for a row of brackets: "Trump leads among whites (+14) and men (+5)"
        frame = lead_frame(v, 0, i)
        leader = frame[0] if frame and frame[0] else name_of(v, names[0])
    return Bound("margin.signed", leader, "margin", group=_bracket_group(v, k), value=value)


_ITS_NOUN = re.compile(
    r"(?:or )?(?:[\"'] ?)?(?:[a-z-]+ ){1,3}(?:[\"'] ?)?(?:net )?(?:approval|satisfaction|favou?rability|trust) (?:ratings?|score)\b"
)


def _bracket_group(v: View, k: int) -> str | None:
    """The group before a bracket: "women (+9)"."""
    i = v.figs[k] - 1
    if i >= 0 and v.tags[i] == "(":
        i -= 1
        if i >= 0 and v.tags[i] in "Gg":
            return str(v.items[i].value)
        those = next((q for q in range(i - 1, max(-1, i - 5), -1) if v.items[q].word == "those"), -1)
        if those >= 0 and not set(v.tags[those:i]) & set(",;&F("):
            return v.low(those, i + 1)  # "than for those renting (-62)"
    return None
