"""The place of a figure among the polls that its own sentence speaks of: "up 5 in an Acme poll, 2 in the Weekly's"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from polls.language.numbers import PER_CENT
from polls.language.quick import quick
from polls.lexicon import registry
from polls.linking.earlier import Earlier
from polls.linking.reference import Place, Reference
from polls.linking.time_beside import Cue, set_against
from polls.linking.walk import Walk
from polls.rules.claim import Claim

_TRAILS = re.compile(r"[^.;:]{0,80}?\b(?:according\s+to|in|from|by|with|for|at|per)\s+(?:the\s+)?")
# "48 percent like it, according to Acme", behind what only leads up to it: "The numbers are close to the nation's: …"
_ACCORDING = re.compile(r"[^.;:]{0,160}?\baccording\s+to\s+(?:the\s+)?")
_FOUND = re.compile(
    r"\b(?:found|finds?|finding|shows?|showed|showing|says?|said|puts?|gives?|gave|has|had|have|suggest\w*|indicat\w+|reports?|reported|asked|in\swhich)\b"
)
# "by 23 points (Quinnipiac), 51-36 (CNN)": who is in brackets behind a figure, or the pair that it begins
_BRACKET = re.compile(
    r"(?:%|\s?(?:percent|per\s?cent|points?))?(?:\s?(?:-|\u2013|to)\s?\d{1,2}%?)?\s(?:lead\s|edge\s)?\((?:in\s|by\s)?(?:the\s)?"
)
_BESIDE = re.compile(r"\b(?:compared\s(?:to|with)|than|versus|against)\s(?:the\s|about\s|just\s|only\s)?\Z")
# "since an Acme survey two years ago, rising to 29 percent", "similar to the Acme poll, putting Labour on 41": the
# sentence goes on about what is compared
_GOES_ON = re.compile(r"[,\u2014]\s(?:[a-z]+ly\s)?(?!(?:including|during|according)\b)[a-z]+ing\s")
# "The Acme poll, much like the Gallup survey before it, found": the comparison is an aside
_OVER = re.compile(
    r"[^,;:]{0,60},\s(?:also\s)?(?:found|finds|has|had|shows?|showed|puts?|gives?|gave|says?|said|suggest\w*|indicat\w+|reports?|reported|is|was)\s"
)
# What is compared stands before: "… 51 percent, an improvement from the 50 in a poll last month"
# "31 to 38 percent, after losing by nine in May"
_COMPARED = quick(r"\b(?:after|from|than|compared|since|before|against)\b")
_AGAINST = re.compile(r"\b(?:[Cc]ompar\w+\s(?:with|to)|[Ss]ince|[Uu]nlike)\s\Z")
# "Compared with the Acme poll of last month, the share was down"
_FRONTED = re.compile(r"(?![^,]{0,60}\bwhen\b)[^,.;]{0,40},\s(?!(?:in\s|of\s)?(?:when|which|where|whose)\b)")
# "the only party to have moved since the last poll in May is Labour, which climbs to 21"
_MAIN_VERB = re.compile(r"(?:\s(?!(?:when|which|that|where|who)\b)[\w'-]+){0,6}\s(?:is|are|has|have)\s")
_SINCE_THEN = re.compile(r"\bsince\s(?:(?:the|its|their|our)\s)?\Z")
_REVERSED = re.compile(
    r"\b(?:revers|eras|overturn|wip|overc[oa]m|flipp?|mak|ma[dk]e|clos)\w*\s(?:(?:out|up)\s)?(?:an?|the|his|her|their)\s(?:[a-z]+\s)?(?:\d[\d.]*%?(?:\s(?:to|-)\s|-|\sto\s))?\Z"
)
# "16% support in", before "a poll conducted Sept. 12"
_IN_ONE = re.compile(rf"{PER_CENT}(?:\s[a-z-]+){{0,4}}\sin\s")
# "contrasts with the 54% rating she had in a May 3-6 poll"
_AND_THE = re.compile(r"\b(?:than|from|to|with|below|above|near|as|and)\s(?:the|its|his|her|their)\s\Z")
_COMPARES = re.compile(r"\b(?:from|than|compared|since|unlike)\b")
# "52 percent, close to the 50 percent she had in a poll taken in May": that poll has the other figure
_THE_SHARE = re.compile(
    r"\b(?:from|than|to|with|below|above|near|off|matching|matches)\s(?:the|his|her|its|their)\s[\d.]+(?:%|\s?per\s?cent|\s?points?)"
)
_LISTS = re.compile(r"[,;]|\b(?:and|to)\b")
_DOWN_FROM = re.compile(
    r"\bfrom\s(?:(?:a|an|the|its|his|her|their)\s(?:[a-z]+\s){1,3})?[\d.]+(?:%|\s?per\s?cent|\s?points?)?\s(?:in|at)\s(?:(?:the|its|their|our|a|an)\s)?\Z"
)
_NEXT = re.compile(r"[;:]|,\s+(?:and|but|while|with)\b|\b(?:and|while|but)\b")

# "higher than the February poll, which had the Coalition on 45 and Labor on 55": what it had goes on behind "and"
_WHICH = re.compile(r"[^,.;:]{0,30},?\s(?:(?:in\s|by\s)?which|that|when|where)\b")
_LATER = re.compile(r"[;:]|,\s+(?:but|while|with)\b|\bnow\b")


def _shut(text: str, start: int, end: int, at: int) -> bool:
    """Whether ``text[start:end]`` stands in a bracket that is closed before ``at``."""
    return text.find(")", end, at) >= 0 and text.rfind("(", max(0, start - 90), start) > text.rfind(
        ")", max(0, start - 90), start
    )


# "48 per cent, with a Lakeshore survey showing the same"
_WITH = re.compile(r",\swith\s\Z")
_SHOWING = re.compile(r"\s(?:showing|finding|putting|suggesting|giving|having|indicating|reporting|also|both|all)\b")


def _aside(text: str, start: int, end: int) -> bool:
    """Whether the reference ``text[start:end]`` is the subject of a clause that "with" opens."""
    return _WITH.search(text, max(0, start - 8), start) is not None and _SHOWING.match(text, end) is not None


# "He is at 38 percent; Gallup has him at 41", "…, while the Acme poll puts her ahead": what is told before is another's
_OWN_OPENS = re.compile(r"(?:[;\u2014]\s(?:and\s|but\s)?|,\s(?:while|whereas|but|though|although)\s)(?:[Tt]he\s)?\Z")
_OWN_VERB = re.compile(r"\s(?:also\s)?(?:has|had|puts?|found|finds|gave|gives|shows?|showed|pegs|pegged)\b")


def _own_clause(text: str, end: int, ref: Reference) -> bool:
    """Whether a reference behind a figure that ends at ``end`` is the subject of a clause with figures of its own."""
    if _OWN_VERB.match(text, ref.end) is None or not ref.named:
        return False
    return _OWN_OPENS.search(text, max(end, ref.start - 16), ref.start) is not None


def _nearest(claim: Claim, here: Sequence[int], walk: Walk, earlier: Earlier) -> tuple[int | None, int | None]:
    """The references of its sentence that stand last before a claim and first behind it, of those that it may be of."""
    refs, of, text = walk.refs, walk.of, walk.text
    before = after = None
    for r in here:
        ref = refs[r]
        if of[r] is None and ref.role != "polling" and ref.word != "aver":
            continue
        if ref.start < claim.start:
            if not _over(r, claim, walk, earlier, before is not None):
                before = r
        elif (
            after is None
            and ref.start >= claim.end
            and not (ref.comparison or ref.beside)
            and not _aside(text, ref.start, ref.end)
            and not _own_clause(text, claim.end, ref)
            and not (ref.exit_poll and text.find("; ", claim.end, ref.start) >= 0)
        ):
            after = r
    return before, after


def _over(r: int, claim: Claim, walk: Walk, earlier: Earlier, told: bool) -> bool:
    """Whether what is said of a poll before a claim is over there; ``told``: another one is spoken of before that."""
    ref, text = walk.refs[r], walk.text
    begin = walk.sentences[ref.sentence].start
    if ref.earlier or ref.comparison:
        if _shut(text, ref.start, ref.end, claim.start):
            return True  # "36% chose Doe (up six from our last survey), 27% Roe"
        if set_against(earlier.lower, begin, ref.start, ref.end, claim.start):
            return True
    if (ref.earlier or ref.comparison or earlier.tags[r]) and _compared_before(walk, r, claim):
        return True
    if claim.kind == "change" and _since_then(walk, r, claim):
        return True
    if (ref.comparison or ref.beside) and _left(text, ref, claim, told):
        return True  # "57 oppose it, up three from an Acme survey in May, with 38 in favor"
    known = told and ref.beside and any(of == walk.of[r] for of in walk.of[:r])
    if known and _IN_BRACKET.match(text, ref.end, claim.start):
        return True  # "the Lakeshore poll is close to the Acme numbers (about 70 percent)": what is new is told
    # "down from 58 in the last poll in May, and Roe is on 8"
    down = ref.start > begin and _NEXT.search(text, ref.end, claim.start) is not None
    return down and _DOWN_FROM.search(text, max(0, ref.start - 60), ref.start) is not None


_IN_BRACKET = re.compile(r"\s\([^()]*\Z")


def _left(text: str, ref: Reference, claim: Claim, told: bool) -> bool:
    """Whether a sentence has left a poll that something is compared with before it comes to a claim."""
    goes = _LATER if _WHICH.match(text, ref.end) else _NEXT
    if goes.search(text, ref.end, claim.start) or _GOES_ON.search(text, ref.end, claim.start):
        return True
    if told and _OVER.match(text, ref.end, claim.start):
        return True
    if _FRONTED.match(text, ref.end, claim.start) and _AGAINST.search(text, max(0, ref.start - 20), ref.start):
        return True
    if _MAIN_VERB.match(text, ref.end, claim.start) and _SINCE_THEN.search(text, max(0, ref.start - 12), ref.start):
        return True
    return text.find(", according to the ", ref.end, claim.start) >= 0


# What sets a figure against an earlier poll, and what ends that, unless a verb of the past goes on about it.
_SET_BESIDE = re.compile(r"\b(?:compar\w+|from|than|since|change[sd]?|unchanged|versus|vs|against|up|down|unlike)\b")
_BOUNDARY = re.compile(r"[;:)]|,|\b(?:and|while|but|whereas)\b")
_UP_TO = re.compile(r"[^,;:]{0,40},?\sto\s(?:[a-z]+\s){0,2}\Z")
_OF_THEN = re.compile(
    r"\b(?:was|were|had|stood|found|showed|put|gave|registered|recorded|polled|led|when|where|which)\b"
)


def _compared_before(walk: Walk, r: int, claim: Claim) -> bool:
    """Whether an earlier poll is only what a figure before it is compared with, and the claim the next item of a list.

    "Labour is on 31 (no change from our last poll), the Greens on 9", "23 percent, down two since the last poll; …".
    """
    ref, text = walk.refs[r], walk.text
    begin = walk.sentences[ref.sentence].start
    told = walk.figures_in(begin, ref.start)
    if not told or _SET_BESIDE.search(text, max(begin, told[0] - 12), ref.start) is None:
        return False
    if _UP_TO.match(text, ref.end, claim.start):
        return True  # "rising from 51 percent in the last poll to 59"
    if _BOUNDARY.search(text, ref.end, claim.start) is None:
        return False
    return _OF_THEN.search(text, ref.end, claim.start) is None


_SINCE = re.compile(r"\b(?:[Cc]ompar\w+\s(?:with|to|against)|[Ss]ince|[Ff]rom|[Oo]n|[Oo]ver|[Tt]han)\s[^,;:.]{0,70}\Z")


def _since_then(walk: Walk, r: int, claim: Claim) -> bool:
    """Whether a change is told from the poll of a reference on: "compared with our last poll, it is down two"."""
    ref = walk.refs[r]
    begin = walk.sentences[ref.sentence].start
    return (
        _SINCE.search(walk.text, max(begin, ref.start - 90), ref.start) is not None
        and _OF_THEN.search(walk.text, ref.end, claim.start) is None
    )


def among(
    claim: Claim, last: int, here: Sequence[int], focus: int | None, cue: Cue | None, walk: Walk, earlier: Earlier
) -> tuple[Place, int | None]:
    """The place of a claim among the references of its sentence, and the reference whose poll it is of.

    ``focus`` is what is spoken of before them, ``last`` the end of the sentence's figure before (-1: none).
    """
    refs, of, tags = walk.refs, walk.of, earlier.tags
    text = walk.text
    before, after = _nearest(claim, here, walk, earlier)
    if after is not None and before is not None:
        trails, beside = _behind(claim, last, before, after, walk)
        if beside and cue is not None and refs[after].start <= cue.start and of[after] != of[before]:
            cue = None  # "compared with 47 percent in an Acme poll last week"
        before = None if trails else before
    if after is not None and _of_the_last(claim, refs[after], text):
        return (of[after], tags[after] or "earlier"), after
    series, tag = focus, None
    whose: int | None = None
    if before is not None:
        series, tag, whose = of[before], tags[before], before
        if tag is None:  # "In its final survey ahead of the vote, the Acme/Harbor poll gave her …"
            tag = next((tags[r] for r in here if r < before and refs[r].earlier and of[r] == series), None)
        near = last <= refs[before].start and claim.start - refs[before].end < 40
        if tag is None and near and claim.rule.endswith(".same"):
            tag = earlier.aged.get(before)  # "CNN's poll in January found 40 percent": of what was spoken of
        if cue is not None and tag is None and refs[before].dated and _is_its_time(cue, refs[before]):
            cue = None  # "in a Post-ABC poll last month", the only one told of
    elif after is not None and not refs[after].earlier:
        compared = tags[after] and of[after] == focus and _COMPARES.search(text, claim.end, refs[after].start)
        compared = compared or (focus is not None and _THE_SHARE.search(text, claim.end, refs[after].start))
        if of[after] is None and refs[after].role == "polling" and focus is not None:
            # "is down to 39%, from 41% and 44% in polls conducted in May and June": the house's own
            compared = compared or _COMPARES.search(text, max(0, claim.start - 40), refs[after].start)
        series, tag = (focus, None) if compared else (of[after], tags[after])
        whose = None if compared else after
    if cue is None:
        return (series, tag), whose
    return _at_its_time(claim, last, here, focus, cue, series, tag, before, walk, earlier), whose


def _behind(claim: Claim, last: int, before: int, after: int, walk: Walk) -> tuple[bool, bool]:
    """Whether the reference behind a claim is its own, not the one before, and whether it is compared with another's.

    "… has 41 percent, and 25 percent want him, according to Acme": the reference that trails is the figure's own.
    """
    text, own, other = walk.text, walk.refs[after], walk.refs[before]
    trails = _TRAILS.fullmatch(text, claim.end, own.start)
    close = trails is not None and own.start - claim.end < 16
    # "by 1 point in an Acme poll, 2 in the Weekly's poll and 5 in …": each figure with the poll behind it
    listed = (
        close
        and 0 <= last <= other.start < last + 40
        and _TRAILS.fullmatch(text, last, other.start) is not None
        and _LISTS.search(text, other.end, claim.start) is not None
    )
    beside = trails is not None and _BESIDE.search(text, max(0, claim.start - 30), claim.start) is not None
    if walk.of[before] is None or (close and last > other.start) or listed or beside:
        return True, beside
    if (
        any(kind in registry.FIELDWORK for kind in own.kinds)
        and walk.of[after] != walk.of[before]
        and _ACCORDING.fullmatch(text, claim.end, own.start)
        and not walk.figures_in(claim.end, own.start)
        and not _FOUND.search(text, other.end, claim.start)
    ):
        return True, beside
    if _BRACKET.fullmatch(text, claim.end, own.start) is not None:
        return True, beside
    next_clause = trails and last >= 0 and _NEXT.search(text, max(last, other.end), claim.start)
    return bool(next_clause), beside


def _of_the_last(claim: Claim, ref: Reference, text: str) -> bool:
    """Whether a claim is of the earlier poll behind it: "reversing a 25-22 lead in the last Acme poll"."""
    if not ref.earlier or ref.start - claim.end >= 40:
        return False
    if _REVERSED.search(text, max(0, claim.start - 36), claim.start):
        return True
    if _AND_THE.search(text, max(0, claim.start - 20), claim.start):
        return True
    # "had only 16% support in a poll of Sept. 12"
    return ref.indefinite and _IN_ONE.fullmatch(text, claim.end, ref.start) is not None


def _is_its_time(cue: Cue, ref: Reference) -> bool:
    """Whether words of time stand in, right behind or right before a reference."""
    return ref.start <= cue.start <= ref.end + 40 or 0 <= ref.start - cue.end <= 3


def _at_its_time(
    claim: Claim,
    last: int,
    here: Sequence[int],
    focus: int | None,
    cue: Cue,
    series: int | None,
    tag: str | None,
    before: int | None,
    walk: Walk,
    earlier: Earlier,
) -> Place:
    """The place of a claim that words of time make an earlier one, unless they tell when the poll itself was."""
    refs, of, tags, text = walk.refs, walk.of, earlier.tags, walk.text
    alone = series is not None and series != focus and focus is not None and of.count(series) == 1
    alone = alone and series is not None and not walk.series[series].anonymous
    apart = _COMPARED.search(text, max(last, 0, claim.start - 60), claim.start) is not None
    beside = before is not None and refs[before].beside
    if beside or cue.words.startswith("back ") or cue.words.endswith(" ago") or text.startswith(", when ", cue.end):
        apart = True  # "Back in March, Acme found", "in March, when it found"
    if cue.words and alone and not apart and tag is None and earlier.recent(cue):
        return series, None  # "Earlier this year 12 percent did, according to a Pew poll", which is told of once
    if cue.leading and tag is not None and earlier.time(cue) in earlier.spans:
        # "By August 2011, just 42 percent did in the Acme poll", of which an older one was told before;
        # "a poll in March had 47 percent; in January, 50 percent did"
        after_it = before is not None and cue.start > refs[before].end
        own = before is None or (after_it and _NEXT.search(text, refs[before].end, cue.start) is not None)
        tag = None if own else tag
    if tag is not None and cue.words:
        return series, tag
    tag = tag or earlier.time(cue) or "earlier"
    if earlier.current(cue.words) or (not (apart or cue.leading or claim.wave_hint) and earlier.this_month(cue)):
        return series, None
    for r in here:
        if tags[r] and of[r] == series and refs[r].start - 8 <= cue.start <= refs[r].end + 60:
            tag = tags[r]
    return series, tag
