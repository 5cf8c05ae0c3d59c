"""A participle behind a comma goes on with the clause before it: ", cutting Roe's lead to two", ", which widens his edge to nine"."""

from __future__ import annotations

import re

from polls.rules.contest_words import LEADS
from polls.rules.frames import name_of, names_between, parties
from polls.rules.view import View

# Participles that are prepositions, or that tell who says so.
_NO_TAIL = frozenset(
    "according including following depending considering regarding concerning excluding counting during leading trailing"
    " beating topping edging winning saying suggesting showing indicating meaning being".split()
)
_SHORTENS = re.compile(
    r"(?:cut|clos|narrow|trim|shr[aiu]nk|reduc|halv|whittl|erod|eras|slash|dent|eat|chip|pare|shav|slic)\w*$"
)
# "his lead to", "its overall lead over Roe to", no "margin of victory was"
_OWN_LEAD = re.compile(r"p(?P<noun>z{0,2}[LTz])(?:[LWi]z{0,2}(?P<over>[NG]))?(?P<way>[^oNGFPB;]{0,8}|oz{0,3})$")


# "giving her a seven-point edge"
_GIVEN = re.compile(r"[zA](?P<who>p)z{1,3}$")
_GIVES = re.compile(r"(?:giv|gave|hand|afford|leav|left)\w*$")


def tail(v: View, k: int) -> bool:
    """Whether number ``k`` stands in a participle's clause that has its subject in the clause of the number before."""
    if not k or v.bound[k - 1] is None:
        return False
    comma = v.tags.rfind(",", v.gap_start(k), v.figs[k])
    if comma < 0 or comma + 1 >= v.figs[k]:
        return False
    verb = comma + 1 + (v.items[comma + 1].word.endswith("ly") or v.items[comma + 1].word == "thus")
    word = v.items[verb].word
    if v.tags[verb] in "FPB+" or not word.endswith("ing") or word in _NO_TAIL:
        return False
    return not any(t in "SVrHEM;" for t in v.tags[comma + 1 : v.figs[k]])


def own_lead(v: View, k: int, lo: int) -> tuple[str, str | None] | None:
    """Whose lead over whom a possessive before number ``k`` tells: "widening his lead to"; not whose he cuts himself."""
    i = v.figs[k]
    if (given := _GIVEN.search(v.tags, lo, i)) is not None and _GIVES.match(v.items[given.start()].word):
        who = _meant(v, k, given.start("who"))
        leads = any(item.word in LEADS for item in v.items[i + 1 : i + 3])
        return (who, None) if leads and who is not None else None
    m = _OWN_LEAD.search(v.tags, lo, i)
    whose = v.items[m.start()] if m is not None else None
    if m is None or whose is None or whose.word not in ("his", "her", "its", "their"):
        return None
    if v.items[m.end("noun") - 1].word not in LEADS or (m.start() and _SHORTENS.match(v.items[m.start() - 1].word)):
        return None
    over = name_of(v, m.start("over")) if m["over"] else None
    who = _meant(v, k, m.start())
    return (who, over) if who is not None and who != over else None


def _meant(v: View, k: int, q: int) -> str | None:
    """Whom the pronoun at item ``q`` in the clause of number ``k`` means."""
    if v.items[q].word in ("his", "her", "him"):
        return str(v.items[q].value) if v.items[q].value else None
    return _subject(v, k) if v.items[q].word in ("its", "their", "it", "them") and tail(v, k) else None


def _subject(v: View, k: int) -> str | None:
    """The side that the clause of the number before ``k`` names first."""
    own = names_between(v, v.lo[k - 1], v.figs[k - 1]) or parties(v, v.lo[k - 1], v.figs[k - 1])
    return name_of(v, own[0]) if own else None
