"""Which party or person is the subject of a figure's clause, whatever its verbs: "the Greens have lost ground and now languish on 5".

The subject is told by its place: the first name of the clause that no preposition governs and that has a verb behind it.
Verbs are an open class; what ends a clause, and the prepositions of a level ("on", "at", "to"), are closed ones.
"""

from __future__ import annotations

import re

from polls.language.tokens import AnswerWord
from polls.rules import ratings, verbs
from polls.rules.conjunctions import CONDITION, LINKS, TURNS
from polls.rules.hedges import BEFORE_NUMBER_WORDS
from polls.rules.registry import rule
from polls.rules.view import Bound, View
from polls.rules.votes_of import NOT_VOTE, OF_VOTE

_BREAKS = (TURNS - {"yet"}) | CONDITION | {"where", "as"}
_GOVERNS = frozenset(
    "against behind below above over under like unlike than toward towards about ahead beside near past after before".split()
)
_LEVEL = frozenset("on at to around near".split())
# "a record low of", "a vote share of", "a joint-best showing of": a level, or what is measured.
_LEVEL_OF = re.compile(
    r"\b(?:low|lows|high|highs|peak|nadir|best|worst|shares?|scores?|showing|level|total|tally|average|support|backing|figure|result|rating) of$"
)
_ABOUT_THE_NUMBER = BEFORE_NUMBER_WORDS | {"now", "still", "currently", "an", "a", "the", "record"}
_MEASURED = frozenset(
    "support share vote backing standing score rating ratings popularity numbers average position".split()
)
# What may follow: an end, a bracket, a time or place, the vote.
_GOES_ON = re.compile(
    r"$|[,;:.()\"-]|[&iudxaf]|(?:this|that|last|since|after|nationally|nationwide|overall|now|again|each|apiece|today|points?|support|among)\b"
)
_SUBJECTS = frozenset("it they he she we you i".split())
_OTHER_RATE = re.compile(
    r"\b(?:turnout|seats?|chances?|odds|probability|majority|swing|lead|leads|margin|gap|advantage|target|threshold|error|deposit)\b"
)


def subject(v: View, k: int) -> int | None:
    """The item of the party or person that is the subject of the clause of number ``k``."""
    f = v.figs[k]
    lo = _begin(v, k)
    for n in range(lo, f):
        item = v.items[n]
        if v.tags[n] != "N" or not _stands(v, n) or _governed(v, n, lo):
            continue
        if item.word.endswith("'s"):
            noun = next((q for q in range(n + 1, min(n + 5, f)) if v.items[q].word in _MEASURED), -1)
            if noun < 0 or not set(v.tags[n + 1 : noun]) <= set("zZV"):
                continue
            verb = noun + 1
        else:
            verb = n + 1
        return n if _predicates(v, verb, f) else None
    return None


def _stands(v: View, n: int) -> bool:
    """Whether the name at item ``n`` can be voted for."""
    name = str(v.items[n].value)
    return name in v.names.parties.values() or name in v.names.people


def _begin(v: View, k: int) -> int:
    """The first item of the clause of number ``k``: behind a share told before, a conjunction, or a comma that a new subject follows."""
    f = v.figs[k]
    depth = 0
    comma = -1
    for q in range(f - 1, -1, -1):
        t, word = v.tags[q], v.items[q].word
        if t == "," and not depth:
            comma = q
        if t == ")":
            depth += 1
        elif t == "(":
            if not depth:
                return q + 1
            depth -= 1
        elif depth:
            continue
        elif (
            t in ";:S"
            or (t in "FB" and not _only_moved(v, q))
            or (t == "-" and not v.items[q - 1].word.isdigit())
            or (word in _BREAKS and not (word == "since" and v.tags[q - 1 : q] == "H") and not _over(v, word, comma))
        ):
            return comma + 1 if word in _SUBORDINATES and comma > q else q + 1  # "where Doe has resigned, the share is"
        elif t == "r":
            return max(0, q - 2)  # "the Greens, who have gained two and are on": the antecedent
        elif (word == "with" or t in ",&") and _new_subject(v, q + 1, f):
            return q + 1
    return 0


_SUBORDINATES = (CONDITION - {"if", "unless"}) | {"although", "though", "as", "where"}


def _over(v: View, word: str, comma: int) -> bool:
    """Whether the clause that a conjunction opens ends at a comma, and the one before goes on: "since it took office, falling to"."""
    if word not in _SUBORDINATES or comma < 0:
        return False
    i = verbs.skip_adverbs(v, comma + 1, len(v.items))
    return v.tags[i : i + 1] in ("H", "K", "E", "L", "T", "d") or (
        v.tags[i : i + 1] in ("z", "A") and v.items[i].word.endswith(("ing", "ed"))
    )


def _only_moved(v: View, q: int) -> bool:
    """Whether the number at item ``q`` tells by how much, so that the clause goes on: "gained two to stand at"."""
    b = v.bound[v.figs.index(q)]
    return b is not None and b.kind == "change"


def _new_subject(v: View, i: int, f: int) -> bool:
    """Whether a name that can be voted for, and what it does or where it is, stands at item ``i``."""
    while i < f and (v.tags[i] in ",&" or v.items[i].word in ("the", "with") or v.items[i].word in LINKS):
        i += 1
    if i + 1 >= f or v.tags[i] != "N" or not _stands(v, i):
        return False
    return v.tags[i + 1] in "zHKEAMLTDdaP" or v.items[i].word.endswith("'s") or v.items[i + 1].word in _LEVEL


def _governed(v: View, n: int, lo: int) -> bool:
    """Whether a preposition governs the name at item ``n``: "behind the Greens", "of Plaid and Labour"."""
    q = n - 1
    while q >= lo and (
        v.tags[q] in "Zp"
        or v.items[q].word in ("the", "a", "an", "main")
        or (v.tags[q] == "z" and v.tags[q - 1 : q] in ("o", "b"))
    ):
        q -= 1
    if q < lo:
        return False
    if v.tags[q] == "&" and q > lo and v.tags[q - 1] == "N":
        return _governed(v, q - 1, lo)
    return v.tags[q] in "oifmbWautxL" or v.items[q].word in _GOVERNS


def _predicates(v: View, i: int, f: int) -> bool:
    """Whether the items from ``i`` to the figure are what the subject does and where it stands, and no other clause or question."""
    i = verbs.skip_adverbs(v, i, f)
    if i >= f or v.tags[i] not in "zHKEAMLTDVda,(P":
        return False
    words = v.low(i, f)
    if NOT_VOTE.search(words) or _OTHER_RATE.search(words):
        return False
    for q in range(i, f):
        item, t = v.items[q], v.tags[q]
        if t in "RV" and v.tags[q - 1] in ",&-":
            return False  # "…, and support has fallen": a subject of its own
        if t in "SYGg" or (t in "VJR" and isinstance(item.value, AnswerWord) and item.value.name != "support"):
            return False
        if t == "p" and item.word in _SUBJECTS and v.tags[q - 1] not in "zZ":  # but "the ground it lost"
            return False
        if t == "N" and _stands(v, q) and not item.word.endswith("'s"):
            after = v.tags[q + 1 : q + 2]
            if after and after in "zHKEAMD" and not _governed(v, q, i):
                return False  # another subject
            if f - q < 4 and not _governed(v, q, i):
                return False  # "and overtook Labour on 14": whose share it is stands open
    return True


def mover(v: View, k: int, n: int) -> int | None:
    """Who moved by number ``k``, where the name nearest to it, at item ``n``, is a preposition's: "fell behind the Greens, dropping two"."""
    if not _governed(v, n, 0):
        return None
    own = subject(v, k)
    return own if own is not None and own < n else None


def on_level(v: View, k: int) -> bool:
    """Whether the words right before number ``k`` put something at its level: "on", "back to", "a record low of"."""
    q = v.figs[k] - 1
    while q > 0 and v.items[q].word in _ABOUT_THE_NUMBER and v.items[q].word not in _LEVEL:
        q -= 1
    if v.tags[q] == "o":
        return v.tags[q] == "o" and _LEVEL_OF.search(v.low(max(0, q - 4), q + 1)) is not None
    return v.items[q].word in _LEVEL


def ends(v: View, k: int) -> bool:
    """Whether nothing behind number ``k`` says what was answered."""
    i = v.figs[k] + 1
    if v.tags[i : i + 1] == "o":
        return OF_VOTE.match(v.low(i, i + 6)) is not None
    if v.low(i, i + 2) in ("vote share", "share of"):
        return True
    return (
        v.tags[i : i + 1] in ("", ",", ".", ";", ":", ")", "(", "-", "&", "i", "u", "d", "x", "a", '"')
        or _GOES_ON.match(v.low(i, i + 1)) is not None
    )


@rule("vote.fronted", rank=37, units=("percent",), pair=False, letters="N")
def before_its_party(v: View, k: int) -> Bound | None:
    """ "At 44% the Tory vote is one point below its record": the party right behind the level that opens a clause."""
    if _AT_ONCE.match(v.tags, v.figs[k] + 1) is None or (ahead := fronted(v, k)) is None:
        return None
    return Bound("vote.standing", ahead)


@rule("vote.standing", rank=51, units=("percent",), pair=False, letters="N")
def standing(v: View, k: int) -> Bound | None:
    """The party that a clause is about stands at a level: "the Greens have lost ground and now languish on 5 per cent"."""
    if not ends(v, k):
        return None
    before = v.bound[k - 1] if k else None
    if before is not None and before.kind == "change" and before.answer in ratings.RATED:
        return None  # "satisfaction with Doe is down three points to 41 percent"
    if (ahead := fronted(v, k)) is not None:
        return Bound("vote.standing", ahead)
    if not on_level(v, k):
        return None
    n = subject(v, k)
    return Bound("vote.standing", str(v.items[n].value)) if n is not None else None


_FRONTED = re.compile(r"[^,;:FSN]{0,10},(?:dz{0,3}[PB][^,;:FSN]{0,12},)?(?:z|Rfz?|Vfz?)?(?P<name>N)(?=[,VAHMDEKLTz])")
_AT_ONCE = re.compile(r"z?(?P<name>N)(?=A?z?[HEK])")  # "At 44% the Tory vote is …"
_OPENS_CLAUSE = frozenset(",;:&-")


def fronted(v: View, k: int) -> str | None:
    """Who stands behind the comma of a level that opens its clause: "On 31 per cent, Labour is up two", "At 44% the Tory vote is …"."""
    f = v.figs[k]
    q = f - 1
    while q >= 0 and v.items[q].word in _ABOUT_THE_NUMBER:
        q -= 1
    if q < 0 or v.items[q].word not in ("on", "at", "with"):
        return None
    before = v.tags[q - 1] if q else ","
    if before not in _OPENS_CLAUSE and v.items[q - 1].word not in LINKS | TURNS:
        return None
    m = _FRONTED.match(v.tags, f + 1) or _AT_ONCE.match(v.tags, f + 1)
    if m is None or not _stands(v, m.start("name")) or v.items[m.start("name")].word.endswith("'s"):
        return None
    return str(v.items[m.start("name")].value)
