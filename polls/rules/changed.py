"""What changed, where the words before a change name no answer, and what leaves no doubt that something did."""

from __future__ import annotations

import re

from polls.language.quick import quick
from polls.language.tokens import AnswerWord
from polls.rules.hedges import ABOUT
from polls.rules.movements import FELL, MOVED, ROSE, moving
from polls.rules.view import Bound, View

_JUDGED = re.compile(r"(R)[WioafG]z{0,2}[ZNz,]{0,6}N$")


def judged(v: View, lo: int, q: int) -> str | None:
    """What a rating's noun answers, whose object is the name at item ``q``: "satisfaction with Doe has risen"; support is Doe's own."""
    m = _JUDGED.search(v.tags, lo, q + 1)
    word = v.items[m.start()].value if m is not None else None
    return word.name if isinstance(word, AnswerWord) and word.name not in ("support", "oppose") else None


_ELLIPTICAL = re.compile(r"N(?:[HEM]{0,2}z{1,3}|[HEMKdA]{1,2}z?)[dA]?b?z{0,2}$")


def elliptical(v: View, lo: int, i: int, moved: bool = False) -> bool:
    """Whether a genitive without its noun is what changed: "Doe's rose by three"; or a person, behind a rating that ``moved``."""
    m = _ELLIPTICAL.search(v.tags, lo, i)
    if m is None:
        return False
    if not v.items[m.start()].word.endswith("'s"):  # "satisfaction with Doe is down three, while Roe drops one"
        return moved and v.items[m.start()].value in v.names.people
    return v.tags[m.start() + 1] in "HEMd" or v.items[m.start() + 1].word in moving()


# "edged up two points", "inched down three": a verb of moving before "up" leaves no lead.
MOVED_UP = quick(
    rf"\b(?:(?:{MOVED}|(?!tied|timed|used|needed|wanted|shut)[a-z]{{2,}}ed|put|come|came)(?<!\bup)(?<!\bdown)) (?:(?:back|further|only|just|slightly|steadily) )?(?P<w>up|down)(?:wards?)?(?: by)?(?: (?:{ABOUT}|another|a further|an?))*$"
)
# Parties each with a number of their own: "the Greens up two, Labour down one".
_EACH_MOVED = re.compile(r"N[HE]?z{0,2}dz{0,2}b?z{0,2}[BP+](?!L|iz?N)")
_COMPARED_TO_BEFORE = re.compile(
    r"\b(?:since|chang\w+|shift\w*|movement|previous|compared (?:to|with)|(?:from|on|than) (?:the |our |its |their )?(?:last|previous))\b"
)


def several_moved(v: View) -> bool:
    """Whether a sentence tells of several parties by how much each is up or down: of three, or of two since another survey."""
    parties = {str(v.items[m.start()].value) for m in _EACH_MOVED.finditer(v.tags)} & set(v.names.parties.values())
    return len(parties) > 2 or (len(parties) > 1 and _COMPARED_TO_BEFORE.search(v.low(0, len(v.items))) is not None)


_DOWN_BEHIND = re.compile(rf"[,(] ?(?P<w>up|down)(?: by)?(?: (?:{ABOUT}|another)){{0,2}}(?: an?)?")


def behind_share(v: View, k: int) -> re.Match[str] | None:
    """ "up" or "down" right behind a share: "31 percent, down two"."""
    before = v.bound[k - 1] if k else None
    if before is None or before.kind != "share" or v.figs[k] - v.figs[k - 1] > 5:
        return None
    return _DOWN_BEHIND.fullmatch(v.low(v.gap_start(k), v.figs[k]))


# "Labour, rising one per cent, is on 43", "Labour has 43 per cent support, increasing one per cent since May"
WENT_ASIDE = re.compile(
    rf"(?P<of>^ ?(?:of (?:the )?(?:[a-z]+ )?votes?|support|backing))?, (?:[a-z]+ly )?(?=[a-z]+ing\b)(?:{FELL}|{ROSE}|losing|shedding|adding)(?: (?:{ABOUT}|by|an?|another|a further)){{0,2}}$"
)


def of_another(v: View, lo: int, i: int, before: Bound) -> bool:
    """Whether somebody else is named between a share and a change: "Doe drops to 15 percent, and Roe, up four points, …"."""
    return any(v.tags[q] == "N" and v.items[q].value != before.answer for q in range(lo, i))
