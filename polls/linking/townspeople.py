"""The people of the one town that a poll is of are everybody: "43% of Denverites" in a poll of Denver.

A town's people are called by its name with an ending ("Houstonians", "San Diegans"), which no table need hold. A text
that also speaks of a whole state or country has asked more people than those of a town.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from polls.document import Document
from polls.language.quick import quick
from polls.lexicon.loader import load
from polls.rules.claim import Claim

# "denverites", "san franciscans", "new haveners"
_PEOPLE = re.compile(r"(?:[a-z.]+ )?[a-z]{3,}(?:ans|ites|ers|anos|inos)")
_CAPITAL = quick(r"[A-Z](?<!\w.)[a-z]+")
_WIDER = quick(
    r"\b(?:[Ss]tatewide|[Nn]ationwide|[Nn]ational (?:poll|survey)|[Aa]cross the (?:state|country|nation)|Americans)\b"
)
_SHARED = 4  # letters that a town's name and its people's have in common, at least


@cache
def _states() -> re.Pattern[str]:
    """A state with whom or what only a poll of the whole state has: "Illinois voters", "Texans", "the Ohio poll"."""
    own = load("places")["states"]["United States"]
    names = "|".join(re.escape(n) for n in sorted(own, key=len, reverse=True))
    people = "|".join(re.escape(p) for e in own.values() for p in e["people"])
    return quick(
        rf"\b(?:(?:{names})(?: (?:registered|likely|adult))? (?:voters|residents|adults|[Pp]oll|[Ss]urvey)"
        rf"|(?:{people}))\b"
    )


@cache
def _cities() -> dict[str, str]:
    """A city, and what its people are called, in lower case → the last word of what they are called."""
    out: dict[str, str] = {}
    for name, e in ((name, e) for own in load("places")["cities"].values() for name, e in own.items()):
        for people in e["people"]:
            out.setdefault(name.lower(), people.lower().rsplit(" ", 1)[-1])
            out[people.lower()] = people.lower().rsplit(" ", 1)[-1]
    return out


@cache
def _known() -> frozenset[str]:
    """Groups that the table of groups holds: "republicans"."""
    table = load("groups")
    return frozenset((*table["head"], *table["head"].values(), *table["modifier"].values()))


def _of_town(group: str, words: frozenset[str]) -> bool:
    """Whether a group is the people of a town whose name the text holds, of ``words`` with a capital."""
    if group in _cities():
        return _cities()[group] in words
    stem = group.rsplit(" ", 1)[-1]
    return stem in words and any(
        len(w) >= _SHARED and w != stem and stem.startswith(w[: max(_SHARED, len(w) - 2)]) and len(stem) > len(w)
        for w in words
    )


# "NJ voters": a state's letters before people are no part of them.
_POSTAL = frozenset(
    """al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa
    ri sc sd tn tx ut vt va wa wv wi wy""".split()
)


_STATE_OF = re.compile(r"[a-z]\.[a-z]\. (?=[a-z])")
# "two of three Ohioans taking the survey"
_TOOK_PART = re.compile(
    r"(?:taking|answering|completing|participating in|responding to|who took)(?: part in)?(?: the| this| our)?"
    r" (?:survey|poll|study|questionnaire)"
)


def settle(document: Document, claims: Sequence[Claim]) -> None:
    """Takes the people of the one town of a text for everybody that was asked."""
    for claim in claims:
        group = claim.subgroup or "all"
        if (group in _POSTAL and group.upper() in document.folded) or _TOOK_PART.fullmatch(group):
            claim.subgroup = "all"
        elif _STATE_OF.match(group):
            claim.subgroup = group.split(" ", 1)[1]  # "S.C. women"
    groups = {c.subgroup for c in claims if c.subgroup not in (None, "all")}
    words = frozenset[str]()
    towns = set[str]()
    for group in groups:
        if group is None or group in _known() or not (group in _cities() or _PEOPLE.fullmatch(group)):
            continue
        words = words or frozenset(m.group().lower() for m in _CAPITAL.finditer(document.folded))
        if _of_town(group, words):
            towns.add(group)
    if (
        len({t.split(" ")[-1][:_SHARED] for t in towns}) != 1
        or _WIDER.search(document.folded)
        or _states().search(document.folded)
    ):
        return
    for claim in claims:
        if claim.subgroup in towns:
            claim.subgroup = "all"
