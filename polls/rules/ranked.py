"""Things listed or ranked at their figures: "the top concern was rents, at 34 percent, then jobs with 22", "schools at 20%"."""

from __future__ import annotations

import re

from polls.language.names import is_place
from polls.language.tokens import NAMED
from polls.rules import predicates, slots, verbs
from polls.rules.groups import group_right
from polls.rules.hedges import BEFORE_NUMBER, before_hedges
from polls.rules.passives import uncapped
from polls.rules.registry import rule
from polls.rules.view import Bound, View, clip, content

# What makes a thing one of a ranking: closed words and superlatives.
_TOP = (
    r"(?:(?:second|third|fourth|fifth|next|single|very|number|by far the) ){0,2}"
    r"(?:most|least|top|main|leading|chief|primary|foremost|favou?rite|number[- ]one|next|first|second|third|fourth|fifth|sixth"
    r"(?! (?:years?|months?|weeks?|times?|terms?|quarters?|days?|half|lady|amendment|world|debates?|polls?|surveys?)\b)|another|only other|(?!(?:for|int|mod|hon|harv|requ|inter|prot|cont|lat|earli)est\b)[a-z]{2,}est)\b"
)
_HEDGES = rf"(?: (?:{BEFORE_NUMBER}))*"
_WITH = rf"(?:at|with|on|by|(?:which|who) (?:was|were)(?: [a-z]+ed| chosen)? by|(?:as )?(?:[a-z]+ed|chosen|given|picked) by){_HEDGES}$"
_BE = r"(?:is|are|was|were|remains?|remained|being|came|comes)"
# "The top concern was the economy, at": the thing stands behind the verb.
_TOP_IS = re.compile(
    rf"\b{_TOP}(?: [a-z'-]+){{0,7}}? {_BE} (?:still |now |again |by far )?\"?(?P<a>[^,;:()\"]{{2,60}}?)(?:,\"|\",|,|\")? {_WITH}"
)
# "The economy was the top concern, at": it stands before the verb.
_IS_TOP = re.compile(
    rf"(?:^|[,;:] |\b(?:and|but|while|that) )\"?(?P<a>[^,;:()\"]{{2,50}}?),?\"? (?:{_BE}|emerged as|came out as|ranks? as|ranked as)"
    rf" (?:still |now |again |by far )?(?:the |their |his |her |its |our |[a-z]+'s )(?:{_TOP}(?: [a-z'-]+){{1,7}}?),? {_WITH}"
)
_TOPS = re.compile(
    rf"(?:^|[,;:] |\b(?:and|but|while|that) )\"?(?P<a>[^,;:()\"]{{2,50}}?),?\"? (?:tops|topped|heads|headed|leads|led) (?:the|their|this) (?:list|ranking|rankings|field|table|poll)(?: of [a-z' -]{{3,40}})?,? {_WITH}"
)
# "Inflation is the biggest worry of", "corruption comes top for".
_TOP_FOR = re.compile(
    rf"(?:^|[,;:] |\b(?:and|but|while|that) )\"?(?P<a>[^,;:()\"]{{2,50}}?),?\"? (?:{_BE} (?:still |now |again |by far )?(?:the |their |an? )?(?:{_TOP}(?: [a-z'-]+){{1,5}}?) (?:of|for|to|among)"
    rf"|(?:comes?|came|ranks?|ranked) (?:out )?(?:on )?(?:top|first|highest) (?:for|with|among|of)){_HEDGES}$"
)
_FOR_END = re.compile(r"\b(?:of|for|to|among|with)\b")
# What comes behind one that has its figure.
_NEXT = re.compile(
    r"(?: ?of [a-z ]{3,30})?[,;]? ?(?:(?:closely |narrowly )?(?:followed|trailed)(?: closely| narrowly)? by|(?:and )?then|(?:just |well )?ahead of|and|with|before)? "
    rf"?(?:(?:all the way )?(?:down|up) to )?\"?(?P<a>(?!(?:the )?(?:poll|survey|margin|lead)\b)[a-z][^,;:()\"]{{2,50}}?)(?:,\"|\",|,|\")?(?:(?: {_BE})? (?:second|third|next|fourth|last))?,? {_WITH}"
)
# "Doe is the preferred leader of 23 percent, Roe of 20 percent": whose choice a person is.
_CHOICE_OF = re.compile(
    rf"(?:is|was|remains|remained) (?:still )?(?:the|their|voters') (?:preferred|favou?rite|first|second|top|best|most [a-z]+) (?:[a-z-]+ ){{1,4}}of{_HEDGES}$"
)
_AND_OF = re.compile(rf"\)?[,;]? ?(?:and |with |while )?[^,;:()]{{2,40}} of{_HEDGES}")
_NO_THING = re.compile(
    r"(?:in|among|amongst|on|with|for|at|from|of|by|to|that|when|if|because|it|he|she|they|this|that|there|these|those|him|her|them|one|both|respondents|voters|people|adults)\b"
    r"|(?:(?:largely|virtually|broadly|almost|little|still|now) )?(?:(?:un)?changed|steady|stable|static|flat|level|stuck|stagnant|static|constant|the same)$"
    r"|.*\b(?:said|say|says|percent|per cent|rating|approval|lead|margin|ahead|behind)\b"
)
# What tells a ranking of answers from one of prices and jobless rates.
_ANSWERED = re.compile(
    r"\b(?:named|cited|mentioned|chosen|picked|answers?|repl(?:y|ies)|response|issue|problem|concern|priority|priorities|reason|worry|worries|choice|favou?rite|option)s?\b"
)
_CUE = re.compile(r"\b(?:at|with|on|by)\b")
_LISTS = ("list.top", "list.at", "list.named")


@rule("list.top", rank=27)
def top(v: View, k: int) -> Bound | None:
    """The TOP THING was X, at F; X was the TOP THING, with F; … followed by Y with F."""
    f = v.figs[k]
    lo = v.gap_start(k)
    if v.figure(k).unit in ("points", "signed") or f - lo < 2:
        return None
    before = v.bound[k - 1] if k else None
    if before is not None and before.rule in _LISTS and (more := _takes(v, k, lo)) is not None:
        return Bound("list.named", more)
    _, behind = group_right(v, f + 1, v.gap_end(k))
    if behind < len(v.tags) and v.tags[behind] not in ",;.&)(-x:":
        return None  # "with 69 percent of voters favoring it"
    low = v.low(lo, f)
    listed = next((b for b in reversed(v.bound[:k]) if b is not None and b.kind == "share"), None)
    if low.endswith(("of", "of just", "of only", "of about")) and (
        _CHOICE_OF.search(low) or (listed is not None and listed.rule == "vote.choice" and _AND_OF.fullmatch(low))
    ):
        who = [q for q in range(lo, f) if v.tags[q] == "N" and not v.items[q].word.endswith("'s")]
        if who:  # else a thing is: "crime was the top concern of 38 percent"
            return Bound("vote.choice", str(v.items[who[-1 if listed else 0]].value))
    top_for = _TOP_FOR.search(low) if _FOR_END.search(low, max(0, len(low) - 24)) else None
    if top_for is None and not _CUE.search(low, max(0, len(low) - 24)):
        return None
    m = top_for or _TOP_IS.search(low) or _IS_TOP.search(low) or _TOPS.search(low)
    if m is None and before is not None and before.rule in _LISTS:
        m = _NEXT.fullmatch(low)
    if m is None or _NO_THING.match(m["a"]):
        return None
    start, end = v.items[lo].start + m.start("a"), v.items[lo].start + m.end("a")
    rule_name = "list.named" if _ANSWERED.search(v.low(0, len(v.items))) else "list.top"
    name = next(
        (q for q in range(lo, f) if v.tags[q] == "N" and start <= v.items[q].start and v.items[q].end >= end), -1
    )
    if name >= 0:
        return Bound(rule_name, str(v.items[name].value))
    first = next(q for q in range(lo, f) if v.items[q].end > start)
    last = next((q for q in range(first, f) if v.items[q].start >= end), f)
    said = uncapped(v, first, last)
    if any(v.tags[q] in "SFG" for q in range(lo, f) if start <= v.items[q].start < end) or is_place(m["a"]):
        return None
    if v.items[last - 1].value == NAMED and before is not None and before.kind == "share":
        return Bound("share.same", predicates.SAME)  # "Acme has his approval at 39 percent, Gallup at 37"
    answer = clip(said)
    return Bound(rule_name, answer) if content(answer) else None


# One more of a list, with the verb that takes its share: "…, with burgers getting 20 percent and 'something else' receiving 11".
_ONE_MORE = re.compile(
    r"(?: ?of (?:the )?(?:vote|votes|responses|mentions|answers))?[,;]? ?(?:(?:followed by|and|with|while|then|but|or) )*\"?(?P<a>(?!(?:the )?(?:poll|survey|margin|lead)\b)[a-z][^,;:()\"]{2,50}?)(?:,\"|\",|,|\")? ?"
)


def _takes(v: View, k: int, lo: int) -> str | None:
    """The thing that takes the share of number ``k``, behind one of a list that has its own."""
    verb = before_hedges(v, v.figs[k], lo)
    if (
        verb <= lo
        or v.tags[verb] != "K"
        or v.tags[v.figs[k] + 1 : v.figs[k] + 2] not in ("", ",", ".", "&", ";", ")", "o")
    ):
        return None
    m = _ONE_MORE.fullmatch(v.low(lo, verb))
    if m is None or _NO_THING.match(m["a"]) or is_place(m["a"]):
        return None
    start = v.items[lo].start + m.start("a")
    first = next(q for q in range(lo, verb) if v.items[q].end > start)
    if set(v.tags[first:verb]) & set("SFGNp"):
        return None
    return clip(v.text(first, verb)) or None


_NAMED_AT = re.compile(
    r"(?:^|[,;] |\b(?:by|and|of|then|with|than|to|rang(?:ed|es|ing) from) )(?:(?:down|up|all the way) to )?(?P<a>(?:the |an? )?[a-z][a-z' -]{2,34}?),?(?: (?:came|comes|coming)(?: in)?)? at(?: just| only| about| around| nearly)?$"
)
_RANKED = re.compile(
    r"(?:^|[,;] ?|\b(?:and|while|but) )(?P<a>(?:the )?[a-z][a-z' -]{2,40}?) (?:came|comes|coming|ranked|ranks|finished|placed|was|is) (?:in )?(?:a |the )?(?:distant |close |clear )?"
    r"(?:first|second|third|fourth|fifth|next|last)(?: place)?,? (?:at|with)(?: just| only| about)?$"
)
# Without a verb: "with pay a distant second at 22 percent", "and the trams third on 12".
_PLACED_AT = re.compile(
    r"(?:\bwith|,|\band) (?P<a>(?!with |and )(?:the )?[a-z][a-z' -]{2,40}?) (?:a |the )?(?:(?:distant|close|clear|far|strong|very close) )?(?:second|third|fourth|fifth|next|last)(?: place)?,? (?:at|on|with)(?: just| only| about)?$"
)
_BEFORE_THING = re.compile(r"^(?:ahead|just ahead|well ahead|in front|instead) of ")
_NOT_LISTED = re.compile(
    r"\b(?:is|are|was|were|be|been|stands?|stood|it|he|she|they|remain\w*|him|her|them|ahead|behind|up|down|rating|approval|lead|tied|even|support|came|poll\w*|survey|rate|now|today|put|puts|had|has)\b"
)


# Quoted answers that a figure is given of: '"lack of jobs," at 24 percent', '"schools" and "homes" tied at 13 percent'.
_QUOTED_AT = re.compile(
    r'(?:"(?P<b>[^"]{3,60}?)[,.]?" (?:and|or) )?"(?P<a>[^"]{3,60}?)[,.]?" ?,?(?: (?:was|were|is|are|came|comes|tied|ranked|placed|finished|followed|[a-z]+ly|in|for|first|second|third|fourth|fifth|last|next|place)){0,6}'
    r" ?(?:at|with)(?: just| only| about| nearly)?$"
)


# With what no thing begins: "amid the scandal, at 18 percent", "then, at 4".
_NO_OPENING = frozenset(
    "then again also still now amid during despite since until after before among across within without under over through as when where once first listed ranked".split()
)
# From one end of a list to the other: "from radio at 79 percent down to podcasts at 31".
_RANGES = re.compile(r"^[a-z' -]*\brang(?:ed|es|ing) from ")
_ON_TO = re.compile(r"(?:(?:all the way )?(?:down|up) )?to ")
_CONJUNCTION = re.compile(r"^(?:while|and|but|though|although) ")


@rule("list.at", rank=54)
def named_at(v: View, k: int) -> Bound | None:
    """THING at F in a list of things: "ahead of inflation at 23% and development at 13%"."""
    f = v.figs[k]
    lo = v.gap_start(k)
    if v.tags[f + 1 : f + 2] and v.tags[f + 1] not in ",;.&)e" and not _ON_TO.match(v.low(f + 1, f + 4)):
        return None
    if v.tags[lo:f].count('"') > 1 and (quoted := _QUOTED_AT.search(v.low(lo, f))):
        return Bound("list.named", clip(quoted["a"] if quoted["b"] is None else f"{quoted['b']} and {quoted['a']}"))
    m = _PLACED_AT.search(v.low(lo, f)) or _RANKED.search(v.low(lo, f)) or _NAMED_AT.search(v.low(lo, f))
    if m is None:
        return None
    slot = slots.subject(v, k) if m.re is not _PLACED_AT else None
    about, people = slots.named(v, slot) if slot is not None else (None, None)
    if people is not None:
        return None
    said = about or _BEFORE_THING.sub("", _RANGES.sub("", m.group("a")))
    opening, _, more = said.partition(" ")
    if _NOT_LISTED.search(said) or opening in _NO_OPENING or (not more and verbs.is_adverb(opening)):
        return None
    n = len(said.split())
    at = next((q for q in range(f - 1, lo - 1, -1) if v.items[q].word in ("at", "with")), lo)
    if m.re is _NAMED_AT and any(t in "NGgRVJF" for t in v.tags[max(lo, at - n - 1) : at]):
        return None
    named = next((q for q in range(lo, f) if v.items[q].end == v.items[lo].start + m.end("a")), -1)
    if v.items[at - 1].value == NAMED and k:
        return Bound("share.same", predicates.SAME)
    if about is None and named >= 0 and v.tags[named] == "N":
        return Bound("list.at", str(v.items[named].value))
    thing = about or clip(_CONJUNCTION.sub("", said))
    rule_name = "list.named" if _ANSWERED.search(v.low(f + 1, v.gap_end(k))) else "list.at"
    return Bound(rule_name, thing, subject=about) if thing else None
