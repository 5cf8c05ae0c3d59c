"""Groups behind "among", "with" and "from": "among women who voted", "with independents", "approval from Democrats"."""

from __future__ import annotations

import re

from polls.language.quick import quick
from polls.rules.lacking import the_rest
from polls.rules.view import RATED, View
from polls.rules.who_clauses import narrowed, relative, relative_name, to_who

# "among women", "with independents", "approval from Democrats"
_AMONG = quick(r"(?=[mWu])(?:[mW][zZp,]{0,3}|(?<=[RFJ])uz{0,2})([Gg])")
IS_SEEN = re.compile(
    rf"fared? (?:better|worse)|{RATED.pattern}|(?:are|were|is|was) (?:the |\w+ly |now |also |still |most |least |more |less |by far |much ){{0,4}}(?:viewed|seen|respected|admired|popular|unpopular|hated|believed|rated|regarded|liked|disliked|trusted|blamed|perceived|favou?red|preferred|judged|considered)\b"
)


def among(v: View, i: int, j: int, last: bool = False) -> tuple[str, int] | None:
    """The group of an "among …" or "with …" phrase in items ``i`` to ``j``, relative clause and all, and its end."""
    found = None
    for m in _AMONG.finditer(v.tags[i:j]):
        q = i + m.start(1)
        if v.tags[i + m.start()] == "W" and v.tags[q] == "g":
            continue
        if v.items[q].word in OFFICIALS or _counted(v, q):
            continue
        if v.items[q].word == "those" and (rest := the_rest(v, q + 1, j)) is not None:
            found = rest
            if not last:
                break
            continue
        name, end = str(v.items[q].value), to_who(v, q + 1)
        if v.tags[i + m.start()] == "W" and IS_SEEN.match(v.low(end, j)):
            continue
        if end < j and v.tags[end] == "r" and v.items[end].word in ("who", "whose", "that"):
            stop = next((r for r in range(end, j) if v.tags[r] in ",;" or v.tags[r] in "FPB"), j)
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


def _counted(v: View, q: int) -> bool:
    """Whether a group is a few counted ones: "among the five groups tested"."""
    return q > 1 and v.items[q - 2].word == "the" and v.low(q - 1, q) in _COUNTS


_COUNTS = frozenset("two three four five six seven eight nine ten dozen".split())
