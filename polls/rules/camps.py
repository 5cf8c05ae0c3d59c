"""Parties as what is chosen: "prefer the Republicans", "want a Democratic-controlled Congress", "42 percent the Greens"."""

from __future__ import annotations

import re

from polls.rules.view import View

# Groups that are parties at once, and those two of them that only ever face each other.
PARTY_GROUPS = frozenset(("democrats", "republicans", "conservatives", "liberals"))
TWO_PARTIES = frozenset(("democrats", "republicans"))
_ADJECTIVE = re.compile(
    r"(?P<p>democratic|republican|gop|labou?r|conservative|liberal|tory|coalition)(?:-(?:controlled|led|run|held|dominated|majority))?$"
)
BY_ADJECTIVE = {"democratic": "Democrats", "republican": "Republicans", "gop": "Republicans", "tory": "Conservatives"}
# What of a party's is chosen with it: who governs or stands, not its plans.
_POWER = frozenset(
    "congress house senate government majority parliament legislature council assembly candidate candidates nominee one president governor mayor senator"
    " administration party win victory control takeover controlled led".split()
)
# Verbs that set one side above the other, whatever is asked; a vote may also be one on a bill.
PREFER = frozenset(
    "prefer prefers preferred preferring favor favors favored favoring favour favours favoured support supports supported supporting back backs backed backing pick"
    " picks picked choose chooses chose trust trusts trusted".split()
)
_CHOOSE = PREFER | {"vote", "votes", "voted", "voting"}
_WISH = frozenset("want wants wanted wanting like hope hopes hoping".split())
_TO_RULE = re.compile(
    r"(?:to (?:win|control|be in|take|keep|hold|gain|regain|retain|run|lead|have|maintain|remain|wind up|end up|stay|govern)|in (?:control|charge|power|office))\b"
)
_ENDS = ".,;)&-x"


def party(v: View, i: int, hi: int) -> tuple[str, int] | None:
    """The party that items from ``i`` on name as one to be chosen, and the item after it."""
    while i < hi and v.items[i].word in ("the", "a", "an", "for"):
        i += 1
    if i >= hi or not v.document.folded[v.items[i].start].isupper():
        return None
    item = v.items[i]
    if v.document.lower[item.end - 1] == "'" or v.document.lower[item.end - 2 : item.end] == "'s":
        return None
    if item.tag == "G" and item.value in PARTY_GROUPS:
        return str(item.value).capitalize(), i + 1
    m = _ADJECTIVE.match(item.word)
    if m is not None and i + 1 < len(v.items) and (v.items[i + 1].word in _POWER or v.tags[i + 1] == "B"):
        j = i + 1
        while j < hi and (v.items[j].word in _POWER or v.tags[j] == "B"):
            j += 1
        return BY_ADJECTIVE.get(m["p"], m["p"].capitalize()), j
    if item.tag == "N" and item.value in v.names.parties.values():
        return str(item.value), i + 1
    return None


def chosen(v: View, i: int, hi: int) -> tuple[str, int] | None:
    """The party that the verb at item ``i`` chooses: "favored a Republican-controlled Congress"."""
    word = v.items[i].word
    if word in _CHOOSE:
        return party(v, i + 1, hi)
    if word not in _WISH:
        return None
    got = party(v, i + 1, hi)
    if got is None:
        return None
    rules = v.tags[i + 1 : got[1]].strip("z") not in ("G", "N") or _TO_RULE.match(v.low(got[1], min(hi, got[1] + 3)))
    return got if rules or got[1] >= hi or v.tags[got[1]] in _ENDS else None


def other_side(v: View, i: int, hi: int, before: str) -> str | None:
    """Of a verb said once, the answer with its party exchanged: "blame the Democrats, 36 percent the Republicans"."""
    got = party(v, i, hi)
    if got is None or (got[1] < len(v.tags) and v.tags[got[1]] not in ".,;)&-xW"):
        return None
    sides = {n.lower() for n in v.names.parties.values()} | PARTY_GROUPS
    low = before.lower()
    if low in sides:
        return got[0]
    at = next((side for side in sorted(sides) if side in low and side != got[0].lower()), None)
    if at is None:
        return None
    start = low.find(at)
    return before[:start] + got[0] + before[start + len(at) :]
