"""Groups behind "among", "with" and "from": "among women who voted", "with independents", "approval from Democrats"."""

from __future__ import annotations

import re

from polls.language.quick import quick
from polls.rules.lacking import the_rest
from polls.rules.view import RATED, View
from polls.rules.who_clauses import narrowed, relative, relative_name, to_who

# "among women", "with independents", "approval from Democrats"
_AMONG = quick(r"(?=[mWuz])(?:[mW][zZp,]{0,3}|m[zZ]{1,3}oz?|(?<=[RFJ])uz{0,2}|z(?=[zZ]{0,2}G)[zZ]{0,2})([Gg])")
# "among the vast majority of nurses who do": those nurses
_LARGE_PART = frozenset(("majority", "minority", "plurality", "bulk", "half"))
_WITHIN = frozenset(("within", "inside", "across"))  # "a 77 percent rating within his party"
IS_SEEN = re.compile(
    rf"fared? (?:better|worse)|{RATED.pattern}|(?:are|were|is|was) (?:the |\w+ly |now |also |still |most |least |more |less |by far |much ){{0,4}}(?:viewed|seen|respected|admired|popular|unpopular|hated|believed|rated|regarded|liked|disliked|trusted|blamed|perceived|favou?red|preferred|judged|considered)\b"
)


# A clause that only tells how many they are.
_MAKE_UP = re.compile(r"(?:who|which) (?:now |also )?(?:ma[dk]e up|compris\w+|account\w* for|constitut\w+|were|are)\b")
_CLAUSE = 14  # items of a relative clause


def among(v: View, i: int, j: int, last: bool = False, free: bool = False) -> tuple[str, int] | None:
    """The group of an "among …" or "with …" phrase in items ``i`` to ``j``, relative clause and all, and its end.

    ``free``: the words are an answer in whatever words, whose own "with" names no group: "would travel with women".
    """
    found = None
    for m in _AMONG.finditer(v.tags[i:j]):
        q = i + m.start(1)
        if v.tags[i + m.start()] == "z" and v.items[i + m.start()].word not in _WITHIN:
            continue
        of = v.tags.rfind("o", i + m.start(), q)
        if of > 0 and v.items[of - 1].word not in _LARGE_PART:
            continue
        if v.tags[i + m.start()] == "W" and v.tags[q] == "g" and v.low(q + 1, q + 2) != "who":
            continue
        if v.items[q].word in OFFICIALS or _counted(v, q) or _why(v, i, q):
            continue
        if free and v.tags[i + m.start()] == "W" and v.tags[i + m.start() - 1] not in "F,":
            continue
        if v.tags[i + m.start()] == "W" and not last and v.items[q - 1].word == "their":
            continue  # "when they are with their children": of those who answer
        if v.items[q].word == "those" and (rest := the_rest(v, q + 1, j)) is not None:
            found = rest
            if not last:
                break
            continue
        name, end = str(v.items[q].value), to_who(v, q + 1)
        if v.tags[i + m.start()] == "W" and (IS_SEEN.match(v.low(end, j)) or _apart(v, i + m.start(), end, last)):
            continue
        if v.tags[end : end + 2] == ",r" and _MAKE_UP.match(v.low(end + 1, min(len(v.items), end + 5))):
            close = v.tags.find(",", end + 2, min(len(v.items), end + _CLAUSE))
            if close > 0:
                found = (name, close)  # "among nurses, who made up 9% of the electorate, Doe won 61%"
                break
        if end < j and v.tags[end] == "r" and v.items[end].word in ("who", "whose", "that"):
            whole = max(j, min(len(v.items), end + _CLAUSE))  # however near the figure the group has to stand
            stop = next((r for r in range(end, whole) if v.tags[r] in ",;.()-FPB"), whole)
            rel, main = relative(v, end, stop)
            if rel:
                stop = main
            else:
                rel = relative_name(v.low(end + 1, stop))
            if rel:
                name, end = narrowed(name, rel), stop
        found = (name, end)
        if not last:
            break
    return found


# Who is asked about rather than asked, but in a survey of them: "the best rating of the six mayors tested".
OFFICIALS = frozenset(
    "leaders lawmakers politicians mps senators councillors councilors candidates officials ministers".split()
)


# What is told of them in a phrase of their own: ", with women the most likely to do so", "with the young evenly split".
_TOLD = re.compile(
    r"(?:(?:the|by far|far|much|even|slightly|somewhat|also|still|evenly|almost|nearly|equally|overwhelmingly|largely|narrowly|strongly) ){0,3}"
    r"(?:most|least|more|less|being|split|divided|leading|topping|saying|particularly|especially|overwhelmingly|[a-z]{2,}(?:ier|iest))\b"
)
# Verbs and nouns whose "with" names whom they are about: "side with the teachers", "good relations with Asians".
WITH_OBJECT = re.compile(
    r"(?:sid(?:e[sd]?|ing)|sympathi[sz](?:e[sd]?|ing)|agree[sd]?|agreeing|disagree[sd]?|identif(?:y|ies|ied)|work(?:s|ed|ing)?|deal(?:s|t|ing)?"
    r"|negotiat(?:e[sd]?|ing)|trad(?:e[sd]?|ing)|talk(?:s|ed|ing)?|sp(?:eaks?|eaking|ent|oke|oken)|cooperat(?:e[sd]?|ion)|meet(?:s|ing)?|met|living|live[sd]?"
    r"|relations?|relationships?|ties|experiences?|contacts?|dealings|interactions?|friends?|friendships?|dispute|quarrel|row)"
)


def _apart(v: View, q: int, end: int, left: bool) -> bool:
    """Whether "with" at item ``q`` opens a phrase that tells something of the group ending at item ``end``, or an object.

    ``left``: whether the figure in question comes behind it.
    """
    if with_object(v, q):
        return True
    if left:
        return False
    after = next((f for f in v.figs if f >= end), len(v.items))
    if q and v.tags[q - 1] == "," and after - end <= 4 and not any(t in ".;:)" for t in v.tags[end:after]):
        return after < len(v.items) and v.tags[after - 1] in "ai"  # ", with nurses overwhelmingly, at 81%, against it"
    return _TOLD.match(v.low(end, min(len(v.items), end + 6))) is not None


# How many they are is what is counted: "those who never vote are in the minority: 12 percent …".
ARE_FEW = re.compile(
    r"(?:are|were|is|was|remain) (?:still |now |only |just |clearly |firmly |very much ){0,2}(?:in the |in a |an? |the )?(?:small |tiny |clear |distinct )?(?:minority|majority|few|rare|outnumbered)\b"
)


def with_object(v: View, q: int) -> bool:
    """Whether "with" at item ``q`` names whom a verb or noun is about: "side with nurses", "good relations with Asians"."""
    return q > 0 and WITH_OBJECT.fullmatch(v.items[q - 1].word) is not None


# What a figure is owed to: "48 to 44, thanks to strong support among women", "by adding votes from older voters".
_OWED = re.compile(
    r"(?:.* )?(?:thanks (?:[a-z]+ ){0,3}to|because of|due (?:[a-z]+ )?to|owing to|on the strength of|as? (?:direct )?result of"
    r"|(?:buoyed|boosted|driven|fuell?ed|powered|propelled|lifted|helped|aided|hurt|dragged|pulled|weighed|pushed)(?: up| down)? by"
    r"|by [a-z]{2,}ing)(?: [a-z'-]+){0,6}"
)
_REASON = 10  # items before a group in which its reason begins


def _why(v: View, i: int, q: int) -> bool:
    """Whether a group stands in the reason of a figure, which is nobody's but the whole's for that."""
    since = max(i, q - _REASON)
    stop = max((r + 1 for r in range(since, q) if v.tags[r] in ",;:-FPB"), default=since)
    return q - stop > 2 and _OWED.fullmatch(v.low(stop, q)) is not None


def _counted(v: View, q: int) -> bool:
    """Whether a group is a few counted ones: "among the five groups tested"."""
    return q > 1 and v.items[q - 2].word == "the" and v.low(q - 1, q) in _COUNTS


_COUNTS = frozenset("two three four five six seven eight nine ten dozen".split())
