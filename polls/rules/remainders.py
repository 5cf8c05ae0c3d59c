"""What the rest of a field has: "the other four have 9 percent", "others 7", "the remaining 20 percent goes to everybody else"."""

from __future__ import annotations

import re

from polls.language.hints import Hinted
from polls.rules.hedges import BEFORE_NUMBER
from polls.rules.registry import rule
from polls.rules.view import Bound, View

_STAND = r"(?:candidates?|contenders?|hopefuls?|parties|party|republicans?|democrats?|names|choices)"
_NUMBER = "two|three|four|five|six|seven|eight|nine|ten|half[- ]dozen|dozen"
_ELSE = r"(?:every(?:one|body)|any(?:one|body)|some(?:one|body)|no(?:ne|body| one|-one)) else"
# Before the figure: who is left, then at most a verb with its adverbs.
_BEFORE = (
    rf"(?P<who>(?:the )?rest of (?:the |his |her )?[\w ]{{0,25}}?(?:candidates|field|pack|contenders|hopefuls|parties)?"
    rf"|(?:all |the |no |any |none |every |each )?(?:of the )?(?:others?|remaining|smaller|minor|lesser)(?: [\w-]+){{0,3}}? {_STAND}"
    rf"|the (?:other|remaining) (?:{_NUMBER})|{_ELSE}|all others|(?:none of )?the others|none of the rest|another (?:candidate|party))(?: [a-z]+){{0,3}}$"
)
# "and others 7 percent": nothing between, and nothing behind.
_BARE = (
    r"(?:^|[,;:] |\band )(?P<bare>(?:all )?(?:the )?others?(?: ?(?:/|and|or|&) ?independents?)?|(?P<free>independents?|non-?party)(?: ?(?:/|and|or|&) ?others?)?)"
    r"(?:,? (?:on|at|with|have|has|had|got|get|would get|took|take|share|shared|are on|is|are)|,)?$"
)
_OTHERS = Hinted(rf"(?:{_BEFORE}|{_BARE})")
# Behind the figure: whom it goes to.
_BEHIND = Hinted(
    r"(?:of (?:the vote|support|voters|respondents) )?(?:(?:goes?|went|going|is|was|were|are) (?:(?:split|shared|spread|scattered|divided|spread out) )?(?:to|for|with|among|amongst|between|across)|for|back(?:ed|ing)?|prefer(?:red|ring)?) "
    rf"(?P<to>(?:(?:all |the )*(?:others?|remaining|smaller|minor|lesser) (?:[\w-]+ )?{_STAND}|(?:all )?(?:the )?others|{_ELSE}|another {_STAND})\b)"
)
_BOUND_END = re.compile(r"(?: (?:more than|less than|under|below|just|only|about|over|at|above))+$")
_ALONE = re.compile(r"[.,;)(&]|$|[mz]p[.,;)&]|z[.,;)&]")


@rule("vote.others", rank=37, hints=(_OTHERS, _BEHIND))
def others(v: View, k: int) -> Bound | None:
    """Who is left where others have been named: all other candidates, the rest of the field, minor parties."""
    f = v.figs[k]
    if v.tags[f + 1 : f + 2] in ("J", "V") or (v.tags[f + 1 : f + 2] == "E" and v.tags[f + 2 : f + 3] in ("J", "V")):
        return None  # "others, while 37 percent were undecided"
    words = v.low(max(v.gap_start(k), f - 12), f)
    behind = _BEHIND.match(v.sentence, v.low(f + 1, min(v.gap_end(k), f + 12)))
    if behind is not None:
        return Bound("vote.others", _called(behind["to"]))
    before = _OTHERS.search(v.sentence, _BOUND_END.sub("", words))
    if before is not None and before["bare"] is None and words.endswith((" and", " with", " while")):
        before = None  # "8 percent preferring other candidates and 5 percent refusing to say"
    alone = _ALONE.match(v.tags, f + 1) is not None
    if before is not None and before["free"] is not None:
        party = v.bound[k - 1] if k else None  # else they are a group
        return Bound("vote.others", before["bare"]) if party is not None and _is_party(v, party) and alone else None
    if before is not None and (before["bare"] is None or alone):
        return Bound("vote.others", _called(before["who"] or before["bare"]))
    kind = _KIND_OF.search(words)
    if kind is not None and alone:
        return Bound("vote.others", kind["a"])  # "all minor-party candidates together draw 7 percent"
    return None


def _is_party(v: View, b: Bound) -> bool:
    return b.answer in v.names.parties.values()


_PARTIES = re.compile(r"\bpart(?:y|ies)\b")
_SOMEONE = re.compile(r"^(?:some|any)(?:one|body) else$")


def _called(words: str) -> str:
    if _SOMEONE.match(words):
        return words
    return "other parties" if _PARTIES.search(words) else "other candidates"


_KIND_OF = re.compile(
    r"(?:^|[,;] |\b(?:and|while|with|the|all|by) )(?:all |the |any |two |three |four |five |six )*(?P<a>(?:[a-z-]+ )?(?:candidates|parties|independents|contenders))(?: (?:together|combined|collectively|would|could|now|currently))*"
    rf" ?(?:attract|draw|get|take|win|poll|have|receive|garner|claim|share|hold|attracted|drew|got|took|won|polled|had|received|garnered|claimed|shared|held)(?: (?:{BEFORE_NUMBER}))*$"
)
