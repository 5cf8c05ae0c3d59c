"""Vote shares before their figure: "Doe garnered 27 percent", "with Roe at 11 percent", "Doe's 31 percent"."""

from __future__ import annotations

import re

from polls.rules import predicates, slots, verbs
from polls.rules.contest_words import HIS_RIVAL
from polls.rules.groups import group_right
from polls.rules.guesses import guess
from polls.rules.hedges import BEFORE_NUMBER
from polls.rules.ratings import OBJECT_OF, vote_subject
from polls.rules.registry import rule
from polls.rules.view import Bound, View
from polls.rules.votes_behind import named_behind, past_article
from polls.rules.votes_of import CHOICE_OF, NOT_VOTE

_TAKES = re.compile(r"[HKaWE:ti]z{0,2}$")
_PLAIN_TAKES = re.compile(r"[ezZ,&]{0,3}$|z{0,2}[LT](?:[if][zZ]{1,3})?[-,]{0,2}z{0,2}$")


_NAME_OF_OR_BY = re.compile(r"N\)?(?:,[^,;NFVSR]{1,10},)?([ob])z{0,2}$")


@rule("vote.choice", rank=32)
def choice(v: View, k: int) -> Bound | None:
    """NAME is the choice of F, NAME has the support of F."""
    lo = v.gap_start(k)
    left = v.low(lo, v.figs[k])
    if CHOICE_OF.search(left):
        who = vote_subject(v, k)
        if who:
            return Bound("vote.choice", who)
    before = next((b for b in reversed(v.bound[:k]) if b is not None and b.kind == "share"), None)
    again = _NAME_OF_OR_BY.search(v.tags[v.lo[k] : v.figs[k]])
    if again and before is not None and before.rule in ("vote.choice", "share.passive_name") and before.kind == "share":
        return Bound(
            before.rule, str(v.items[v.lo[k] + again.start()].value)
        )  # "Clinton is the choice of 36 percent, Sanders of 21"
    return None


_ASIDE_HAS = re.compile(r"(?:o[ZzN]{1,3})?,r[^;]{2,60},z{0,2}(?:H|[KE]z{0,2}a?z{0,2})$")
# A subject whose aside holds a figure of its own: "Doe, who won 31 percent in May, is on".
_ACROSS = re.compile(r"Nz?,[rW][^;()]{2,60},z{0,2}(?:[HKE]z?[aWit]?z{0,2}|[zA]z?[tai])$")
_POSSESSED_SHARE = re.compile(
    r"\s*(?:(?:[a-z-]+ )?(?:support|share|votes?|tally|standing|backing)\b|(?:at|on)(?: just| only)?$|\d|(?:is|was|were|stood at|stands at)(?: at| just| only| about)*$)"
)
_IS_PLACED = re.compile(
    r"(?:now |still |just |back |currently )?(?:in (?:first|second|third|fourth|fifth|last)\b|ahead|behind|leading|trailing|up|down)\b"
)
_WOULD_WIN = re.compile(
    r"\b(?:would|could|will|can|may|might)(?: only| just| barely| at best)? (?:win|take|carry|muster|manage|get|draw|attract|pull|garner|collect|capture|poll|score|grab|command|receive|expect|count on)(?: just| only| about| a mere)?$|\bpick(?:s|ed|ing) up(?: just| only| about| a mere)?$"
)
_AVERAGE_OF = re.compile(
    r"\b(?:average|high|low|total|median|mean|standing|showing|(?:vote|voter|popular) (?:share|support)|primary vote)(?: (?:in|across) (?:(?:the|all|most|recent|national|state|these|those|various) ){0,3}(?:polls|polling|surveys))? of(?: (?:just|only|about|around|nearly))?$"
)
# "Doe's primary vote has slipped to", "its projected vote share is"
_OWN_VOTE = re.compile(r"(?:[a-z-]+ ){0,2}(?:votes?(?: share)?|vote-share)\b(?! (?:for|against|on|of)\b)")
_STANDS_AT = re.compile(
    r"\bvotes?(?: share)? (?:at|on|is|was|of|stands?|stood|to)\b|\b(?:coming|comes?|came|go|went|fell|put|puts|place|placed|places|ranks?|remain\w*|finish\w*|pick(?:s|ed|ing) up)\b"
)


_COMPARED_WITH = re.compile(rf"\b(?:compared|contrasted) (?:with|to)(?: (?:{BEFORE_NUMBER}))*$")


def _has_share(v: View, k: int, n: int, between: str) -> bool:
    """Whether the one named at item ``n`` stands at number ``k``, by the words between, and nothing behind makes it another question."""
    f = v.figs[k]
    words = v.low(n + 1, f)
    if v.tags[f + 1 : f + 2] in ("o", "G", "g") and _COMPARED_WITH.search(words):
        return False  # "most trust Doe, compared with 37 percent of those in the north"
    if any(c in between for c in "RSVJ;") or len(between) > 16 or _OTHER_CLAUSE.search(between):
        return False
    owned = v.items[n].word.endswith("'s") and bool(words)
    if owned and _IS_PLACED.match(words):
        owned, between = False, f"E{between}"  # "Doe's in second place, with 17 percent": he is
    if owned and not _POSSESSED_SHARE.match(words):
        return False
    if not (
        _TAKES.search(between)
        or _WOULD_WIN.search(words)
        or _AVERAGE_OF.search(words)
        or _PLAIN_TAKES.fullmatch(between)
    ) or NOT_VOTE.search(words):
        return False
    if "A" in between and not (owned and _OWN_VOTE.match(words)) and not _STANDS_AT.search(words):
        return False
    # what stands to the right may show another question: "Trump with 40 percent approving" is no vote
    right = v.tags[f + 1 : v.hi[k]]
    if right[:1] in ("V", "J", "S") and v.low(f + 1, f + 2) not in ("support", "backing"):
        return False
    return not (right[:2] in ("oG", "og") and right[2:3] in ("S", "V"))


_WHO_TOOK = re.compile(r"N,?r[SAKV]$")  # "Roe, who claimed 13 percent, …", whatever the verb
_SAID = frozenset(
    "say says said think thinks thought feel feels felt believe believes believed found find finds".split()
)


@rule("vote.name", rank=50)
def name_takes(v: View, k: int) -> Bound | None:
    """NAME [verb] F: "Clinton draws 45 percent", "with Carson at 11 percent", "came in third at 16"."""
    lo, f = v.gap_start(k), v.figs[k]
    if named_behind(v, k):
        return None
    earlier = v.bound[k - 1] if k else None
    voted = earlier is not None and earlier.rule.startswith(("vote.", "share.vote"))
    if earlier is not None and voted and earlier.answer and HIS_RIVAL.match(v.low(f + 1, min(len(v.items), f + 5))):
        return Bound("vote.rival", "<other>", vs=earlier.answer)  # "57 percent picked Doe and 35 percent her rival"
    if earlier is not None and (behind := past_article(v, f)) < len(v.items) and v.items[behind].word in _NOBODY:
        return Bound("vote.nobody", v.items[behind].word) if voted else None
    found = [q for q in range(lo, f) if _may_have(v, q)]
    leader = _LEADS_WITH.search(v.tags, 0, f) if v.items[f - 1].word == "with" else None
    if leader is not None and (leader["verb"] == "L" or _acts(v, leader.start("verb"))):
        return Bound("vote.leads_with", str(v.items[leader.start()].value))
    if earlier is not None and earlier.rule == "vote.leads_with" and v.items[f - 1].word == "to" and not found:
        return Bound("vote.rival", "<other>", vs=earlier.answer)  # "leads Roe with 45% of caucus-goers to 42%"
    if (taken := _ON_SIDE.match(v.low(f + 1, min(len(v.items), f + 6)))) is not None:
        return Bound("vote.camp", taken["a"])
    if (who := _across_clause(v, k, found)) is not None:
        return Bound("vote.name", who)
    if (side := _side_of_vote(v, lo, f, found)) is not None:
        return Bound("vote.camp", side)
    if not found:
        behind_margin = earlier is not None and earlier.kind == "margin" and v.tags[f + 1 : f + 2] != "o"
        if earlier is not None and behind_margin and _THEN_AT.fullmatch(v.low(lo, f)):
            ahead = not earlier.rule.startswith("margin.trail")  # "Roe trailed by nine points at 20 percent"
            return Bound("vote.name", earlier.answer if ahead else earlier.vs)
        return guess(v, k, lo, f)
    return _of_several(v, k, found)


def _may_have(v: View, q: int) -> bool:
    """Whether item ``q`` may be who stands at a number behind it: a name, "he", "has her at"."""
    it = v.items[q]
    if it.tag == "N":
        return True
    if it.tag != "p" or not it.value:
        return False
    if it.word in ("his", "her") and any(o.word in _STANDING for o in v.items[q + 1 : q + 4]):
        return True  # "her average in the polls of 17 percent"
    return it.word in ("he", "she") or (it.word in ("him", "her") and v.items[q + 1].word in _AT)


_STANDING = frozenset(("average", "standing"))


def _across_clause(v: View, k: int, found: list[int]) -> str | None:
    """Who stands at a number across a clause of his own: "Roe, who claimed 13 percent, …", "Doe, who won 31 percent in May, is on"."""
    lo, f = v.gap_start(k), v.figs[k]
    took = _WHO_TOOK.search(v.tags, lo, f) if v.tags[f + 1 : f + 2] in ("", ",", ".", ";", ")") else None
    if took is not None and v.items[took.end() - 1].word not in _SAID:
        return str(v.items[took.start()].value)
    across = _ACROSS.search(v.tags, 0, f) if not found else None
    return str(v.items[across.start()].value) if across is not None and lo > across.start() else None


def _side_of_vote(v: View, lo: int, f: int, found: list[int]) -> str | None:
    """The side of a vote that stands at a number: "the Remain side stood at", "Yes to be on"; not where a name behind it does."""
    left = v.low(lo, f)
    camp = _CAMP.search(left)
    if camp is not None:
        end = v.items[lo].start + camp.end()
        if not any(v.items[q].start > end and v.tags[q + 1] in "KaE" for q in found):
            return v.text(lo, f)[slice(*camp.span("a"))]
    side = _SIDE.search(left)
    said = v.text(lo, f)[slice(*side.span("a"))] if side is not None else ""
    return said if said[:1].isupper() else None


def _of_several(v: View, k: int, found: list[int]) -> Bound | None:
    """Which of the names at the items ``found`` stands at number ``k``."""
    lo, f, n = v.gap_start(k), v.figs[k], found[-1]
    if len(found) > 1 and v.tags[n] == "p" and v.tags[n - 1] in "LT":
        n = found[-2]  # "with Roe trailing him at 38 percent"
    if len(found) > 1 and v.tags[found[-2] : n] == "No" and v.items[found[-2]].value in v.names.people:
        n = found[-2]  # "state Sen. Tom Roe of Elk Falls with 18 percent"
        found = [*found[:-2], n]
    earlier = v.bound[k - 1] if k else None
    if (both := _ticket(v, lo, n, f)) is not None:
        return Bound("vote.name", both)
    if any(v.items[q].word in ("it", "it's") and v.tags[q + 1] in "EHKpF" for q in range(n + 1, f)):
        return None  # "when she took over it was below 30"
    if len(found) > 1 and (slot := slots.subject(v, k)) is not None:
        whole = slots.named(v, slot)[0]
        if whole is not None and any(str(v.items[q].value) == whole for q in found):
            return Bound("vote.name", whole)  # "Doe, who fears nobody but Roe, is at 50 percent"
    if earlier is not None and earlier.kind == "margin" and earlier.vs == v.items[n].value and found == [n]:
        behind = range(f, v.figs[k + 1]) if k + 1 < len(v.figs) else ()
        again = any(v.tags[q] == "N" and v.items[q].value == v.items[n].value for q in behind)
        if again or _THEN_ON.fullmatch(v.tags, n + 1, f):
            return Bound("vote.name", earlier.answer)  # "a cushion of seven over Roe, on 26 percent to her 19"
    if len(found) > 1 and _is_object(v, n, f):
        n = found[-2]
    if _PARTICIPLE.search(v.tags, lo, f) and (own := _main_subject(v, found, f)) is not None:
        return Bound("vote.name", own)
    of_party = _OF_PARTY.match(v.tags, n + 1, f)  # "Ross Poe of the Sun Party 5 percent"
    if _OF_THE_SHARE.search(v.low(n + 1, f)):
        return None  # "in the state, where Doe has resigned, the share stands at 49 percent"
    if _ASIDE_HAS.match(v.tags[found[0] + 1 : f]):  # "Gov. Jane Doe of Ohio, who wants to …, has 12 percent"
        return Bound("vote.name", str(v.items[found[0]].value))
    between = v.tags[of_party.end() if of_party else n + 1 : f]
    if (told := _RELATIVE.match(between)) is not None and "S" not in told[0]:
        between = between[told.end() :]  # "moving Poe, who had been on top until this spring, down to third with"
    if not _has_share(v, k, n, between):
        return None
    group, _ = group_right(v, f + 1, v.hi[k])
    if group in (None, "<them>"):
        led = _LEADS_GROUP.match(v.tags, n + 1, f)
        group = str(v.items[led.start("who")].value) if led is not None else None
    return Bound("vote.name", str(v.items[n].value), group=group)


# "Doe is leading voters under 35 with": among whom.
_LEADS_GROUP = re.compile(r"[ME]{0,2}z{0,2}[LK]z?(?P<who>G)Wz{0,2}$")


def _is_object(v: View, n: int, f: int) -> bool:
    """Whether the name at item ``n`` is only an object in the clause of the number at item ``f``: "competes against Roe at"."""
    before = v.items[n - 1].word if n else ""
    if before in OBJECT_OF and f - n > 1 and before not in ("with", "by", "for", "of"):
        return True
    return before in ("of", "for", "about") and f - n > 2


_AND_MATE = re.compile(r"(?P<first>N)[&/][zZ]{0,4}N[WaKHE]{1,2}z{0,2}$")


def _ticket(v: View, lo: int, n: int, f: int) -> str | None:
    """Two who stand together, of whom one share is told: "Doe and Senator Roe with 48 percent", "Doe/Roe at 41"."""
    m = _AND_MATE.search(v.tags, lo, f)
    if m is None or v.tags.find("N", m.start() + 1) != n or v.tags[f + 1 : f + 2] == "e":
        return None
    one, two = str(v.items[m.start()].value), str(v.items[n].value)
    people = v.names.people
    if m.start() and (v.items[m.start() - 1].word in OBJECT_OF or v.items[m.start() - 1].word == "between"):
        return None  # "ahead of Doe and Roe with 48 percent"
    if one == two or one not in people or two not in people or v.items[m.start()].word.endswith("'s"):
        return None
    return f"{one} and {two}" if v.low(f + 1, f + 2) not in ("each", "apiece") else None


_RELATIVE = re.compile(r",r[^,;FPB]{2,30},")


def _acts(v: View, q: int) -> bool:
    """Whether item ``q``, between two names, is a verb of the first one's doing: "Doe follows Roe with"."""
    word = v.items[q].word
    return word.endswith(("s", "ed")) and not verbs.is_adverb(word) and not verbs.is_closed(word)


_THEN_AT = re.compile(
    rf"(?:points?)?,? (?:at|with|on)(?: (?:{BEFORE_NUMBER})){{0,2}}|,? ?(?:at|with|on)(?: (?:{BEFORE_NUMBER})){{0,2}}"
)
_THEN_ON = re.compile(r",[iaW]z{0,2}")
# "has the Yes vote in the referendum at", "the Remain side stood at"
_CAMP = re.compile(
    rf"\bthe \"?(?P<a>yes|no|leave|remain|stay|go)\"? (?:vote|side|camp|campaign|share)\b[^;:()]{{0,70}}? (?:at|on|to|with|is|was|has|had|polls|polled|stands|stood)(?: (?:{BEFORE_NUMBER}))*$"
)
# "Doe leads Roe with": who leads has the share
_LEADS_WITH = re.compile(r"N[zH]?(?P<verb>[LTzA])[zZ]{0,5}N(?:i[zZ]{1,4})?W$")
# "45% on the No side", "12 percent in the undecided column"
_ON_SIDE = re.compile(r"(?:on|in) the \"?(?P<a>yes|no|undecided|leave|remain|stay)\"? (?:side|camp|column|corner)\b")
_AT = frozenset(("at", "on"))  # "has her at 46"
_OF_PARTY = re.compile(r",?oz?Z{1,4},?(?![N'])")
# "found Yes to be on 54 percent and No on 46"
_SIDE = re.compile(
    rf"\b(?P<a>yes|no)\"?(?: (?:to be|is|was|stands|stood|remains|leads|led|polling|now|still|narrowly|just|ahead)){{0,4}} (?:at|on|with|is|was)(?: (?:{BEFORE_NUMBER}))*$"
)
_PARTICIPLE = re.compile(r",[zZ]?[KzA][zat]{0,3}$")


def _main_subject(v: View, found: list[int], f: int) -> str | None:
    """Who does what a participle before a figure says: "Doe competes with Roe among the young, pulling 17 percent"."""
    comma = v.tags.rfind(",", 0, f)
    verb = next((q for q in range(comma + 1, min(f, comma + 3)) if v.items[q].word.endswith("ing")), -1)
    if verb < 0 or v.tags[found[-1] + 1 : found[-1] + 2] == ",":
        return None
    own = [q for q in found if not (q and v.items[q - 1].word in _WITH) and not v.items[q].word.endswith("'s")]
    return str(v.items[own[0]].value) if own and own[-1] != found[-1] else None


_WITH = frozenset("with over against to behind than of like".split())
_OTHER_CLAUSE = re.compile(r"^MEz[,-]")  # "he should be replaced, including — … — half of his own"
_NOBODY = frozenset(("none", "neither", "nobody", "other", "others", "undecided", "unsure"))
_OF_THE_SHARE = re.compile(
    r", (?:the|that|this) (?:[a-z]+ )?(?:share|figure|proportion|number|percentage|rate|total|level|score)\b"
)


_TO_HIS = re.compile(r"\b(?:to|versus|vs\.?|against|compared (?:to|with)) (?P<whose>his|her|their|its)$")
_OBJECT_BEFORE = frozenset("ofbWauit")


def _does(v: View, k: int) -> str | None:
    """The name that is the subject of the clause before number ``k``: "Doe has passed him, with 6 percent"."""
    for q in range(v.gap_start(k), v.figs[k]):
        if v.tags[q] == "N" and v.tags[q + 1] in "HKLTEMAVzd" and not v.items[q].word.endswith("'s"):
            return str(v.items[q].value) if not q or v.tags[q - 1] not in _OBJECT_BEFORE else None
    return None


def _to_his(v: View, k: int) -> Bound | None:
    """Whose the second of two shares is: "44 percent there to her 41", "with 6 percent to his 5"."""
    prior, f = v.bound[k - 1] if k else None, v.figs[k]
    if not k or v.items[f - 1].tag != "p" or _TO_HIS.search(v.low(max(0, f - 3), f)) is None:
        return None
    if (prior is None and v.refused[k - 1] is None) or (prior is not None and prior.answer == predicates.SAME):
        who = _does(v, k - 1)  # "Doe has passed him as the voters' choice, with 6 percent to his 5"
        prior = v.bound[k - 1] = Bound("vote.name", who) if who is not None else prior
    if prior is None or prior.kind != "share":
        return None
    if prior.answer not in v.names.by_word.values() and prior.answer not in v.names.parties.values():
        return None
    his = v.items[f - 1].value if v.items[f - 1].word in ("his", "her") else None
    if his in v.names.people and his != prior.answer:
        return Bound("vote.rival", str(his))
    return Bound("vote.rival", "<other>", vs=prior.answer)


@rule("vote.owned", rank=30, units=("percent", "bare"), letters="Np")
def owned(v: View, k: int) -> Bound | None:
    """NAME's F: "Doe's 31 percent puts her ahead"; "48 percent to his 46 percent"."""
    if (his := _to_his(v, k)) is not None:
        return his
    f = v.figs[k]
    i = f - 1
    while i > f - 3 and i >= 0 and v.tags[i] == "z":
        i -= 1
    if i < v.gap_start(k) or v.tags[i] != "N" or not v.items[i].word.endswith("'s") or v.figure(k).unit != "percent":
        return None
    right = v.items[f + 1].tag if f + 1 < len(v.items) else ""
    if right in ("R", "V", "J", "o", "S") or NOT_VOTE.search(v.low(i + 1, min(len(v.items), f + 4))):
        return None
    group = v.items[f + 2] if f + 2 < len(v.items) and v.items[f + 1].word in ("from", "among", "with") else None
    return Bound("vote.owned", str(v.items[i].value), group=str(group.value) if group and group.tag == "G" else None)
