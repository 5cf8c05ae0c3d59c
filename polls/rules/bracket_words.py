"""The words around a row of brackets that its figures share: where the phrase before begins, what people do before the row or behind it."""

from __future__ import annotations

import re
from functools import cache

from polls.language.narrowing import after_noun
from polls.lexicon.loader import load
from polls.rules import predicates, verbs
from polls.rules.clauses import GOES_ON_TO, read
from polls.rules.conjunctions import REPORTS
from polls.rules.counting import IS_PART, MANY, SIZES
from polls.rules.phrases import phrase
from polls.rules.view import View, clip
from polls.rules.who_clauses import narrowed, relative_name


def in_brackets(v: View, k: int) -> bool:
    """Whether number ``k`` stands in round brackets."""
    f = v.figs[k]
    opened = v.tags.rfind("(", 0, f)
    return opened >= 0 and v.tags.find(")", opened, f) < 0 and f - opened <= 14


_PEOPLE = (
    SIZES
    | MANY
    | frozenset("people residents respondents voters adults half those everyone support opposition".split())
)


_SHARES = re.compile(
    r"^(?:in (?:the|a|this) [a-z ]{0,20}?(?:poll|survey),? )?(?P<who>[^,;:()]{3,60}?)"
    rf" (?:{IS_PART}) (?:an? )?(?:[a-z]+ ){{0,2}}(?:shares?|proportions?|parts?|percentages?) (?:of|among)\b"
)


_DOES_WELL = re.compile(
    r"\b(?:do(?:es|ing)?|did|far(?:es|ed|ing)|performs?|performed|runs?|running|ran|polls?|polled|is|are|was|were|appeals?|appealed) (?:\w+ )?(?:well|best|better|worst|worse|poorly|strong|strongest|weak|weakest|popular|most|more|less|least)\b"
)


# Who stands where in a field: "Roe is second among men (12%)", "and Poe #1 with women (9%)".
_PLACED = re.compile(r"(?:^|[,;:&x-])(?:[zZ]{0,2}|iz{1,3})(?P<who>N)(?=[EHLTKzA][^VJRSNFPB;:()]{2,14}$)")
_RANK = re.compile(
    r"[a-z]+ (?:(?:only|just|also|still|now|far|well|a|an|the|in|at|tied|for|distant|close|dead) ){0,4}"
    r"(?:# ?\d|(?:no\. ?|number )(?:\d|one|two|three)|(?:first|second|third|fourth|fifth|sixth|seventh|last|top|bottom|back|behind|ahead|strongest|weakest|front|middle)\b)"
)


_ITS_SUPPORT = re.compile(r"(?P<n>N)z?(?=R)|(?<=R)fz{0,2}(?P<m>N)")


def clause_left(v: View, k: int, opened: int) -> str | None:
    """What people do who stand before the first bracket of a row: "majorities view him favorably in Kenya (65%) and Ghana (58%)"."""
    placed = _PLACED.search(v.tags, v.gap_start(k), opened)
    if placed is not None and _RANK.match(v.low(placed.end(), opened)):
        return str(v.items[placed.start("who")].value)
    first = k
    while first and in_brackets(v, first - 1):
        first -= 1
    lo = v.gap_start(first)
    while lo < opened and v.tags[lo] in ",;:)&":
        lo += 1
    made = _SHARES.match(v.low(lo, opened))
    if made:
        return clip(made.group("who"))
    end = v.tags.find("(", lo)
    well = _DOES_WELL.search(v.low(lo, end))
    if well:  # "she does well with moderates (35 percent)"
        him = next((q for q in range(lo, end) if v.tags[q] in "Np" and (v.tags[q] == "N" or v.items[q].value)), -1)
        if him >= 0 and v.items[him].start - v.items[lo].start < well.start():
            return str(v.items[him].value)
    owned = _ITS_SUPPORT.search(v.tags, lo, end)  # "Liberal support has fallen in Kent (35%)"
    if owned is not None and v.items[owned.end() if owned["n"] else owned.start() - 1].word == "support":
        return str(v.items[owned.start("n" if owned["n"] else "m")].value)
    who = next((q for q in range(lo, end) if v.items[q].word in _PEOPLE), -1)
    verb = next((q for q in range(who + 1, min(end, who + 6)) if v.tags[q] in "VASHED"), -1) if who >= 0 else -1
    got = read(v, verb, end) if verb > 0 else None
    if got is not None and got.how in ("canonical", "view", "judged"):
        return got.answer
    return head_clause(v, lo, end)


# Before the first place of a row: ", led by", ", most strikingly in", ", including", "in countries such as".
_LEADS_IN = re.compile(
    r"(?:,|-)[^,;:()-]{0,40}\b(?:by|in|among|from|including|like|as|notably|especially|particularly|with)(?: [^,;:()-]{2,40})?$"
)
_IN_PLACE = re.compile(r" (?:in|among|across)(?: (?:the|both|countries (?:such as|like)))? [^,;:()]{2,40}$")
# "the countries with the highest proportions opposed to it include", "the share who feel safe is highest in"
_SHARE_DOING = re.compile(
    r"\b(?:shares?|proportions?|percentages?|numbers?|levels?|rates?) (?:of (?:(?:people|adults|citizens|respondents|residents|voters|those) )?)?(?:(?:who|that) )?"
    r"(?P<what>(?!of |in |with |among )[a-z][^,;:()]{3,80}?) (?:is|are|was|were|include|includes|included|stands?|stood)\b"
)
_AMOUNT = re.compile(
    r"^(?:[^,;:()]{0,30}, |(?:in|according to) (?:the|this|a|an) (?:[\w-]+ ){0,3}(?:poll|survey|study),? )?(?:an? |the )?(?:(?:large|small|clear|slim|vast|overall|overwhelming|strong|bare|sizeable|significant) )?(?:majorit(?:y|ies)|minorit(?:y|ies)|plurality|most|many|more|fewer|few|half)\b"
)


# "the groups most likely to vote yes are": what they do of whom a row is.
_LIKELIEST = re.compile(
    r"\b(?:most|least|more|less) likely to (?:have |be )?(?P<what>[a-z][^,;:()]{2,80}?) (?:is|are|was|were|include|includes|included)\b"
)


def head_clause(v: View, lo: int, end: int) -> str | None:
    """What the people do of whom the clause before a row of places tells: "a majority trust it, led by Kenya (65%) and Peru (61%)"."""
    low = v.low(lo, end)
    told = _SHARE_DOING.search(low)
    if told is not None:
        first = next(q for q in range(lo, end) if v.items[q].start >= v.items[lo].start + told.start("what"))
        stop = next(
            q for q in range(first, end + 1) if q == end or v.items[q].start >= v.items[lo].start + told.end("what")
        )
        return clip(v.text(first, stop)) or None
    likely = _LIKELIEST.search(low)
    if likely is not None:
        first = next(q for q in range(lo, end) if v.items[q].start >= v.items[lo].start + likely.start("what"))
        stop = next(
            q for q in range(first, end + 1) if q == end or v.items[q].start >= v.items[lo].start + likely.end("what")
        )
        got = read(v, first, stop)
        return got.answer if got is not None and not got.answer.startswith("<") else clip(v.text(first, stop)) or None
    if not _AMOUNT.match(low):
        return None
    cut = _LEADS_IN.search(low) or _IN_PLACE.search(low)
    if cut is None:
        return None
    stop = next((q for q in range(lo, end) if v.items[q].start >= v.items[lo].start + cut.start()), end)
    verb = next((q for q in range(lo + 1, min(stop, lo + 12)) if v.tags[q] in "VASHEDMA"), -1)
    if verb < 0:
        return None
    got = read(v, verb, stop)
    return got.answer if got is not None and not got.answer.startswith("<") else None


_WHO = re.compile(r"(?:mz?|(?P<and>(?<=\))&))(?P<g>[Gg])r[^FPB();:,Gg]{2,40}$")


def narrowed_group(v: View, k: int, lo: int, prev: int) -> str | None:
    """A group before a bracket that does not end with its noun: "among those who pray (61%)", "in big cities (30%)"."""

    who = _WHO.search(v.tags, max(0, lo - 1), prev + 1)
    before = v.bound[k - 1] if k else None
    listed = who is not None and (who["and"] is None or (before is not None and before.rule == "bracket.group"))
    if who and listed and v.items[who.end("g")].word == "who":
        name, rel = str(v.items[who.start("g")].value), relative_name(v.low(who.end("g") + 1, prev + 1))
        return narrowed(name, rel)
    for q in range(prev - 1, max(lo - 1, prev - 6), -1):
        if v.items[q].word == "in" and q:
            end, area = after_noun(v.document.lower, v.items[q - 1].end)
            return " ".join(area) if area and end >= v.items[prev].end else None
    word = v.items[prev].word
    if v.tags[prev] in "zZ" and (prev == lo == 0 or v.tags[prev - 1] in "om&") and word in _modifiers():
        return _modifiers()[word]  # "majorities of black (81 percent) and Hispanic voters (70 percent)"
    return None


@cache
def _modifiers() -> dict[str, str]:
    groups = load("groups")
    nouns = set(groups["head"].values()) | {
        "young",
        "younger",
        "older",
        "rural",
        "urban",
        "suburban",
        "married",
        "unmarried",
    }
    return {word: name for word, name in groups["modifier"].items() if name in nouns}


def done_to(v: View, lo: int, g: int) -> bool:
    """Whether the group at item ``g`` is what a proposal is about: "reducing the number of officials (65 percent)"."""
    i = g
    while i > lo and v.tags[i - 1] not in ",;:()":
        i -= 1
    while i < g and v.tags[i] in "&bo":
        i += 1
    word = v.items[i].word
    if i < g and word.endswith("ing") and word not in NO_DEED and v.tags[i] not in "Sm":
        return True
    for q in range(g - 1, i, -1):  # "progress in improving the lot of the poor (18 percent)"
        if v.tags[q] in "SHEMVDK,":
            break
        deed = v.items[q].word.endswith("ing") and v.items[q].word not in NO_DEED and v.tags[q] in "zA"
        if deed and v.items[q - 1].word in _BEFORE_DEED:
            return True
    return False


NO_DEED = frozenset(("including", "during", "among", "according", "following", "regarding"))
_BEFORE_DEED = frozenset(("in", "by", "of", "for", "on", "at"))


def antecedent(v: View, lo: int, end: int) -> int:
    """Where the phrase before a bracket begins: after the last comma, conjunction or verb of saying."""
    i = end - 1
    depth = 0
    while i > lo:
        t = v.tags[i - 1]
        if t in ",;:(-" or (t == "&" and end - i >= 1 and v.items[i - 1].word in ("and", "or", "but")) or t == "S":
            break
        if v.items[i - 1].word in ("while", "but", "than", "rather", "by", "say", "said", "versus"):
            break
        if v.items[i - 1].word == "that" and i > lo + 1 and v.items[i - 2].word in REPORTS:
            break  # "The survey found that service (5%) and …"
        depth += 1
        if depth > 11:
            break
        i -= 1
    return i


_BRACKETED = re.compile(r"\([^)]*\)")


_LIKELY_TO = re.compile(
    r"(?:(?:more|less|most|least|as) likely|likelier) (?:than |as )?[^.;]{0,60}?\bto (?:say |think |believe |report |agree that )?(?:that )?(?P<a>[^.;]{2,90})"
)


_BREAK = re.compile(r"[,(]")


def after_bracket(v: View, k: int) -> str | None:
    """The predicate after a bracket or a row of them: "Democrats (24%) and men (22%) are more likely … to disagree"."""

    i = v.figs[k] + 1
    n = len(v.items)
    hops = 0
    while i < n and hops < 40:
        if v.tags[i] == ")":
            j = i + 1
            while j < n and v.tags[j] in ",-":
                j += 1
            if j < n and v.tags[j : j + 2] == "zt" and v.items[j].word in GOES_ON_TO:
                j += 2  # "a majority (55%) continues to say …"
            whatever = j == i + 1 and j + 1 < n and verbs.opens(v, j, n) and verbs.is_object(v.items[j + 1].word)
            if whatever:
                got = phrase(v, j, next((q for q in range(j, n) if v.tags[q] in "FP"), n))
                return got.answer if got is not None else None  # "Greeks (81%) show no trust in it"
            if j < n and v.tags[j] in "SVAMHEDr" and v.items[j].word != "followed":
                end = n
                for q in range(j, n):
                    if v.tags[q] in "FP":
                        end = q
                        break
                rest = _BRACKETED.sub(" ", v.low(j, n))
                m = _LIKELY_TO.search(rest)
                if m:
                    sub = m.group("a").strip()
                    for word in ("disapprove", "approve", "disagree", "agree", "support", "oppose", "favor", "back"):
                        if sub.startswith(word) and not sub.startswith(("agree that", "favor the", "back the")):
                            return {"favor": "support", "back": "support"}.get(word, word)
                    if predicates.SAID_SAME.match(sub) or sub in ("so", "do so", "do it", "agree so"):
                        return predicates.SAME  # "women (70) were more likely than men (58) to say so"
                    return clip(_BREAK.split(sub)[0])
                got = read(v, j, end)
                return got.answer if got else None
            if j < n and (v.tags[j] in "&G" or v.items[j].word in ("and", "than", "as", "or", "nor")):
                # on to the next bracket of the row
                opened = v.tags.find("(", j)
                if opened < 0 or opened - j > 9:
                    return None
                i = opened
        i += 1
        hops += 1
    return None
