"""Names that share one figure: "Bush and Kasich each had 9 percent", "Doe and Roe are tied at 41"."""

from __future__ import annotations

import re

from polls.language.hints import Hint, Hinted
from polls.rules.registry import rule
from polls.rules.view import Bound, View
from polls.rules.votes_of import NOT_VOTE

_ROW_LINK = re.compile(r"[&,]")


def joined(v: View, lo: int, n: int) -> str:
    """The names of a row that ends at item ``n``: "Bush and Kasich"."""
    found = [str(v.items[n].value)]
    q = n - 1
    while q >= lo:
        t = v.tags[q]
        if t == "N":
            if not v.items[q].word.endswith("'s") and _ROW_LINK.search(v.tags[q + 1 : n]):
                found.insert(0, str(v.items[q].value))
                n = q
            else:
                break
        elif t not in "&,zZo":
            break
        q -= 1
        if n - q > 8:
            break
    found = list(dict.fromkeys(found))
    return found[0] if len(found) == 1 else ", ".join(found[:-1]) + " and " + found[-1]


_EACH_RIGHT = Hinted(
    r"^(?:percent |support )?(?:each|apiece|both|on (?:each|either) side)\b|^of the vote (?:each|apiece)\b|^support(?: each| apiece)\b"
)
_TIED = Hinted(
    r"\b(?:each|both (?:had|have|has|tied|at|with|are tied|were tied|on)|both [a-z.'-]+(?: [a-z.'-]+)? and [a-z.'-]+(?: [a-z.'-]+)? (?:had|have|at|are|were|stood|stand|got|polled|drew|received|with|on)|apiece|tied|dead heat|deadlocked|neck[- ]and[- ]neck|even(?! (?:[a-z]+er|worse|more|less|if|though|as|among|in|with|when|by|the|a|an|so|now)\b)|level|tie)\b"
)


_TIED_OR_EACH = re.compile(
    r"\b(?:tied|dead heat|each|level|even|deadlocked|(?:the two|both) (?:camps|sides|parties|candidates|campaigns|rivals|contenders|leaders|men|women)?)\b"
)
# "Each has 47 percent", "both candidates were at 47": the two told of before
_BOTH = Hinted(
    r"(?:, ?)?(?:and |but |while |with )?\b(?:each|both|the two)(?: of (?:them|the two|these|those))?(?: (?:[a-z]+ )?(?:candidates?|men|man|women|woman|rivals?|contenders?|camps?|sides?|"
    r"hopefuls?|politicians?|nominees?|leaders?|campaigns?|part(?:y|ies)))? (?:(?:now|currently|still) )?(?:has|have|had|is|are|was|were|gets?|got|draws?|drew|receiv\w+|takes?|took|stands?|stood|polls?|polled|"
    r"garner\w*|captur\w+|pull\w*|earn\w*|at|with|on|tied|level|neck)\b|"
    r"(?:, ?)?(?:and |but |while |with )?(?:(?:the|these) (?:[a-z]+ ){0,2}(?:parties|pair|duo|rivals)|they|the two) (?:now |both |still )?(?:are |were |stand |stood |remain |remained )?(?:now |both |still |all but |virtually |effectively |statistically |essentially )?(?:tied|level|deadlocked|even|neck[- ]and[- ]neck)\b"
)
# "which had both candidates at 47"
_HAD_BOTH = Hinted(
    r"\b(?:ha[sd]|have|puts?|shows?|showed|with|found|finds|gives?|gave) (?:each|both)(?: of (?:them|the two))?"
    r"(?: (?:candidates?|men|women|rivals?|contenders?|sides?|nominees?|part(?:y|ies)|leaders?|camps?))?"
    r" (?:(?:tied|sitting|standing|stuck|level|hovering|deadlocked|pegged) )?(?:at|on|with)(?: just| only| about| around)?$"
)
# "Jane Roe and Tom Poe, the nominees of their parties, are each at"
_ROW_ASIDE = re.compile(r"[zZJ]{0,3}N[^,;]{0,3}&[^,;N]{0,3}N,(?=[^;]{2,80},[^N,;]{1,8}$)")
_TIED_WITH = re.compile(
    r"(?P<a>\w+) (?:is |are |was |were )?(?:essentially |virtually |statistically )?(?:tied|level|even) with"
)


_AT_ITS = re.compile(r"[Wz]z?N[ai]z?$")
_EACH_ITS_OWN = re.compile(r"[,&]{1,2}z?N[ai]z?[FB]")
_ANDED = Hint((" and ", " both "))
# Two subjects of one verb, at one level: "Labour and Aontú are stuck on", "Reform and Labour both polled".
_TWO_AT = re.compile(
    r"(?:^|[,;:&x-]|[,;:][^,;:]{1,3})[zZ]{0,2}N&z{0,2}N(?P<does>[EHKAMLTzdne,]{1,8})(?P<at>[iat]?)z{0,2}$"
)
_NO_LEVEL = re.compile(r"\b(?:combined|together|between them|jointly|in total|respectively)\b")


def _two_at(v: View, k: int) -> bool:
    """Whether two names are the subjects of a verb that puts each of them at the level of number ``k``."""
    f = v.figs[k]
    m = _TWO_AT.search(v.tags, v.gap_start(k), f)
    if m is None or "b" in v.tags[m.start() : m.start("does")]:
        return False  # "a study by Ann Doe and Tom Roe"
    does = [v.items[q].word for q in range(m.start("does"), f)]
    at = m.start("at")
    level = m["at"] != "" and v.items[at].word in ("on", "at") and v.items[at + 1].word not in ("least", "most")
    words = v.low(m.start("does"), min(len(v.items), v.gap_end(k)))
    return ("both" in does or level) and _NO_LEVEL.search(words) is None and not NOT_VOTE.search(words)


@rule("vote.each", rank=29, pair=False, hints=(_EACH_RIGHT, _TIED, _BOTH, _HAD_BOTH, _ANDED))
def each(v: View, k: int) -> Bound | None:
    """ "Trump and Kasich tied with 38 percent each", "Bush and Kasich each had 9 percent"."""
    f = v.figs[k]
    lo = v.gap_start(k)
    right = v.low(f + 1, min(v.gap_end(k), f + 6))
    left = v.low(lo, f)
    both = _BOTH.match(v.sentence, left) is not None or _HAD_BOTH.search(v.sentence, left) is not None
    if (
        not both
        and not _EACH_RIGHT.match(v.sentence, right)
        and not _TIED.search(v.sentence, left)
        and not _two_at(v, k)
    ):
        return None
    if v.tags[f + 1 : f + 3] == "eE" and not both:
        named = [q for q in range(f + 3, v.gap_end(k)) if v.tags[q] == "N" and not v.items[q].word.endswith("'s")]
        if len(named) > 1 and "&" in v.tags[named[0] : named[-1]]:
            first, last = str(v.items[named[0]].value), str(v.items[named[-1]].value)
            return Bound("vote.each", f"{first} and {last}")  # "behind Doe at 9 percent each are Roe, who …, and Poe"
    if (
        _EACH_ITS_OWN.match(v.tags, f + 1)
        and _AT_ITS.search(v.tags, lo, f)
        and not _EACH_RIGHT.match(v.sentence, right)
    ):
        return None  # "are tied, with the Liberals at 37 percent and the Tories at 35"
    row = _ROW_ASIDE.match(v.tags[lo:f])
    n = lo + row.end() - 2 if row is not None else v.tags.rfind("N", lo, f)
    if n < 0 or (both and v.items[n].word == "they"):
        if both:
            return Bound("vote.each", "<both>")
        if v.tags[lo:f].count('"') > 1:
            return None  # quoted answers, no persons
        end = v.gap_end(k)
        found = [q for q in range(f + 1, end) if v.tags[q] == "N"]
        if (
            _EACH_RIGHT.match(v.sentence, right)
            and len(found) > 1
            and not any(c in v.tags[f + 1 : found[0]] for c in ",;S")
            and "&" in v.tags[found[0] : found[-1]]
        ):
            return Bound("vote.each", joined(v, f + 1, found[-1]))  # "12 percent each would back Bush and Kasich"
        if v.tags[f + 1 : f + 2] == "e" and v.tags[f + 2 : f + 3] in tuple("SVA"):
            return None  # "10 percent each cited water and milk": what they name follows
        if _EACH_RIGHT.match(v.sentence, right) and _TIED_OR_EACH.search(left + right):
            return Bound("vote.each", "<both>")
        return None
    if not _EACH_RIGHT.match(v.sentence, right) and any(c in v.tags[n + 1 : f] for c in "VJR"):
        return None
    m = _TIED_WITH.search(left)
    names = joined(v, lo, n)
    if m and " and " not in names and "each" not in right:
        own = [q for q in range(lo, n) if v.tags[q] == "N"]
        if own:
            return Bound("vote.each", str(v.items[own[-1]].value))
    if " and " not in names and m:
        own = [q for q in range(lo, n) if v.tags[q] == "N"]
        if own:
            names = f"{v.items[own[-1]].value} and {names}"
    if " and " in names or _EACH_RIGHT.match(v.sentence, right):
        return Bound("vote.each", names)
    return None
