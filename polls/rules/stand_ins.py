"""Whom or what a placeholder or a description stands for: "the senator", "the opposite", "both", "the Republican nominee"."""

from __future__ import annotations

import re

from polls.language.names import CAPITALISED
from polls.rules import choices, predicates
from polls.rules.contest_words import RIVAL
from polls.rules.contraries import contrary, negated, positive
from polls.rules.discourse import NO_SIDE, Discourse
from polls.rules.told import opposite_sides
from polls.rules.view import Bound, View, clip, content
from polls.rules.who_else import PLACEHOLDERS, meant

_NO_VIEW = NO_SIDE | {"not sure", "unsure", "no opinion", "don't know"}
_NEGATED = re.compile(r"n't\b|\bnot\b")
_NEGATION = re.compile(
    r"^(?:(?:is|are|was|were|does|did|do|has|have|had|would|will|should|could)(?: not|n't) |not |don't |didn't |doesn't |isn't |aren't )"
)
_BY_PARTY = re.compile(
    r"(?:Democratic|Republican|Labour|Conservative|Liberal) (?:nominee|candidate|challenger|opponent)"
)
_THE_NOMINEE = re.compile(r"\bthe (?:democratic|republican|gop) (?:presidential )?nominee\b(?! in | of their)")
_CALLED = re.compile(r"(Democrat|Republican)(?:(?:ic)? (?:nominee|candidate|challenger|opponent|incumbent))?")
_ANY_SEAT = re.compile(
    r"\bin (?:their|your) (?:own )?(?:[a-z]+ )?(?:district|constituency|riding|electorate|state|area|seat)\b"
    r"|\bcongressional (?:candidate|ballot|race|election|vote|district)s?\b|\bfor (?:congress|the (?:u\.s\. )?house)\b"
)  # whoever stands there
_WHICH = ("<first>", "<second>")  # "were in the first camp"
_RIVAL = re.compile(rf"\b(?:his|her|the) (?:[a-z-]+ )?{RIVAL}$")


def stands_for(d: Discourse, v: View, k: int, b: Bound, pair_first: str | None) -> str | None:
    """Whom or what a placeholder or a description stands for: "the senator", "the opposite", "the Republican nominee"."""
    a, q = b.answer, d.q
    if a == predicates.PERSON:
        named_first = any(item.tag == "N" and item.value in d.names.people for item in v.items[: v.figs[k]])
        return (d.persons.last if named_first else d.persons.before or d.persons.last) or "support"
    if a == choices.PARTY:
        parties = d.names.parties.values()
        own = next((p for p in parties if b.group is not None and b.group.startswith(p.lower())), None)
        here = own or next((str(i.value) for i in v.items[: v.figs[k]] if i.tag == "N" and i.value in parties), None)
        return here or d.persons.told[0] or d.persons.party or "support"
    if a == predicates.POSITIVE:
        if q.last is None:
            return None
        if q.last in _NO_VIEW and (asked := _asked_about(d, v)) is not None:
            return asked  # "a third are not sure whether the tram pays; 46 percent believe it does"
        if q.last == "oppose" and not (k and _NEGATED.search(v.low(v.gap_start(k), v.figs[k]))):
            return q.last  # "70 percent opposed it, but only 51 percent did this time"
        return {"no": "yes", "oppose": "support"}.get(q.last) or positive(_NEGATION.sub("", q.last))
    if a in _WHICH:
        two = q.pair or tuple(d.recent[-2:])
        return two[a == "<second>"] if len(two) == 2 else None
    if a == "<both>":
        if q.at < v.sentence.index - 1 and (told := _two_before(d, v)) is not None:
            return told
        near = d.persons.parties_told if v.sentence.index - d.persons.told[1] <= 1 else ()
        if len(near) == 2 and not (d.lead and d.lead[1] and set(d.lead) & set(d.names.people)):
            return f"{near[0]} and {near[1]}"  # "The parties are tied at 36", of two parties told of before
        two = tuple(d.recent[-2:])
        both = q.pair if q.pair is not None else two if len(two) == 2 and opposite_sides(*two) else None
        if both is not None and q.here(v.sentence.index) in (*both, "undecided"):
            return both[0] if opposite_sides(*both) else f"{both[0]} and {both[1]}"
        return f"{d.lead[0]} and {d.lead[1]}" if d.lead and d.lead[1] else d.both() or q.last
    if a in (predicates.OPPOSITE, "not"):
        if q.last is None:
            return "no"
        return clip(negated(q.last) if a == "not" else contrary(q.last))
    if b.kind == "margin" and b.vs is not None:
        b.vs = _candidate(d, v, k, b.vs)
    a = _candidate(d, v, k, a) if a is not None else None
    if a is not None and _BY_PARTY.fullmatch(a):
        pair = v.figure(k).pair
        facing = v.bound[k + 1] if pair == 1 else None
        known = pair_first if pair == 2 else facing.answer if facing is not None else b.vs or _other_person(d, v, k, a)
        if known in d.names.people and not d.generic:
            return d.rival(str(known)) or a  # "Doe trails the Republican nominee": the one she faces in this text
        if known is None and _THE_NOMINEE.search(v.document.lower, v.sentence.start, v.sentence.end):
            party = "Democrat" if a.startswith("Democrat") else "Republican"
            return (None if d.generic or _beside_unnamed(v, k) else d.parties().get(party)) or a
    if a is not None and _RIVAL.search(a) and content(a) < 5 and q.last in d.names.people:
        return meant(d, "<other>", q.last, v, k) or a  # "45 percent chose Doe and 37 percent her rival"
    if a in PLACEHOLDERS:
        pair = v.figure(k).pair
        beside = v.bound[k + 1] if pair == 1 else None
        of_both = pair_first if pair == 2 else beside.answer if beside is not None else b.vs
        a = meant(d, a, (b.kind == "margin" and b.vs) or of_both, v, k)  # "trails by 3 to 5 points": one behind by both
        if b.kind == "share":
            b.vs = None
        if (a is None or a in PLACEHOLDERS) and b.rule == "pair.lead_context" and _IT_LEADS.search(_before(v, k)):
            return "support" if b.answer == "<lead>" else "oppose"  # "It is now ahead 57 to 31": a proposal
        return None if a in PLACEHOLDERS else a
    return a


def _candidate(d: Discourse, v: View, k: int, a: str) -> str:
    """Whom "the Democrat" or "the GOP nominee" means, when two persons stand; else what is said."""
    called = _CALLED.fullmatch(a)
    if called is None or _beside_unnamed(v, k):
        return a
    here = v.document.lower[v.sentence.start : v.sentence.end]
    said = re.escape(a.lower()).replace("republican", "(?:republican|gop)")
    if re.search(rf"\bthe {said}\b", here) is None:
        return a
    return d.candidate(called.group(1)) or a


_NEAR = 280  # characters: a sentence or two
_WHETHER = re.compile(
    r"\b(?:asked(?: [a-z]+){0,3}|question|question of|on|over|about) whether (?P<q>[^;:,?]{6,140}?)(?=[;:,?]|\.[ \"\n])"
)


def _asked_about(d: Discourse, v: View) -> str | None:
    """What was asked shortly before, or the last side that was told: those who could not say are no side."""
    if d.question is not None and v.sentence.index - d.question[1] <= 2:
        return d.question[0]
    before = v.document.lower[max(0, v.sentence.start - _NEAR) : v.sentence.start]
    if (asked := next(reversed(list(_WHETHER.finditer(before))), None)) is not None:
        return clip(asked["q"]) or None
    return next((a for a in reversed(d.recent) if a not in NO_SIDE), None)


# A thing that is ahead or behind: what is asked is whether people want it.
_IT_LEADS = re.compile(
    r"(?:^|[,;] |\b(?:and|but|where|though|while) |^in [a-z]+ )(?:now )?(?:it|its (?:lead|advantage|edge|margin|support)|the (?:measure|proposal|amendment|plan|initiative|question|proposition|bill|levy|bond|tax))\b"
)


def _before(v: View, k: int) -> str:
    """The words of the clause before a pair's first number."""
    first = k - (v.figure(k).pair == 2)
    return v.low(v.lo[first], v.figs[first])


def _beside_unnamed(v: View, k: int) -> bool:
    """Whether candidates without names are asked about: "the Republican in their district, 41 percent the Democrat"."""
    if _ANY_SEAT.search(v.low(0, len(v.items))):
        return True
    before = v.bound[k - 1] if k else None
    return before is not None and before.kind == "share" and _CALLED.fullmatch(before.answer or "") is not None


def _two_before(d: Discourse, v: View) -> str | None:
    """The two persons whom the sentence before names, where it names no more: "Doe and Roe are level. Each has 47 percent"."""
    stop = v.sentence.start
    folded = v.document.folded
    before = folded[max(0, stop - 260) : stop].rstrip()
    begin = max(before.rfind(". ", 0, -1), before.rfind("\n", 0, -1)) + 1
    by_word = d.names.by_word
    named = dict.fromkeys(by_word[w] for w in map(str.lower, CAPITALISED.findall(before, begin)) if w in by_word)
    return " and ".join(named) if len(named) == 2 else None


def _other_person(d: Discourse, v: View, k: int, called: str) -> str | None:
    """The one person whom the sentence gives a share before number ``k``: "Doe drew 49 percent while the Republican nominee …"."""
    if f"the {called.lower()}" not in v.low(v.gap_start(k), v.gap_end(k)):
        return None  # "his challenger", "a Republican candidate": whoever that may be
    found = {b.answer for b in v.bound[:k] if b is not None and b.kind == "share" and b.answer in d.names.people}
    return found.pop() if len(found) == 1 else None
