"""A statement that a pair counts, and its denial: "by 59-28 percent, residents want …", "say 57-37 percent that …", "…, voters say 51-44"."""

from __future__ import annotations

import re

from polls.language.tokens import opposite
from polls.rules import predicates, verbs
from polls.rules.camps import PREFER
from polls.rules.clauses import read
from polls.rules.contest_words import COUNT
from polls.rules.contraries import contrary
from polls.rules.frames import name_of, statement
from polls.rules.pair_parts import Pair, set_pair
from polls.rules.phrases import Predicate
from polls.rules.view import Bound, View, clip

_BY_MARGIN = re.compile(rf"(?:^|[,;:] ?|\b(?:and|but) )by (?:an?|the) (?:[a-z-]+ ){{0,3}}{COUNT}(?: of)?,?$")
_BY_OPENS = re.compile(
    r"(?:^|[,:\"]|\b(?:while|but|and)) ?(?:but |and |while |americans |voters )?by (?:an? )?(?:[a-z]+ ){0,2}(?:[a-z]+ \d+[- ]point )?$"
)
_GROUP_BY = re.compile(r"(?<![VSb])[gG]b$")
_BY_RATIO = re.compile(
    r"\bby (?:an? )?(?:nearly |about |more than |roughly |almost |better than |over )?(?:an? )?(?:(?:\d+|two|three|four|five)[ -]to[ -](?:\d+|one)|\d-\d)(?: margin)?(?:,| -| \u2013| \u2014|--)?$"
)
_BY_A = re.compile(r"\bby (?:an? )?(?:similar |wide |narrow |nearly )?$")
_MARGIN_NOUN = re.compile(rf"\s*{COUNT}\b")


def _opens_by(at: Pair) -> bool:
    """Whether the pair opens its clause as what a statement won by: "By 59-28 percent, voters say …"."""
    return bool(
        _BY_OPENS.search(at.low_left + " ")
        or _BY_MARGIN.search(at.low_left)
        or _GROUP_BY.search(at.v.tags[at.start : at.left_end])
        or _BY_RATIO.search(at.low_left)
        or (_BY_A.search(at.low_left + " ") and _MARGIN_NOUN.match(at.low_right))
    )


_PEOPLE_COMMA = re.compile(r"(?:(?:majority|plurality|people)[,-]|[a-z]+ of [^,;:]{3,40}[,-])$")


def _people_comma(at: Pair) -> bool:
    """Whether people stand right before the pair as a subject: "voters, 52 to 40 percent, say", "a plurality of nurses, …, would"."""
    end = at.left_end
    while at.v.tags[end - 2 : end] == "--":
        end -= 1
    who = at.v.tags[end - 2 : end]
    return who in ("g,", "G,", "g-", "G-") or (
        who in ("z,", "z-") and _PEOPLE_COMMA.search(at.low_left.replace(" ,", ",")) is not None
    )


# A verb of saying right before the pair, with no more than "by a margin of": what is said stands on the other side.
_SAY = re.compile(r"(?P<say>S)z?,?(?:bz{0,3}o?)?\(?$")
_THAT = re.compile(r",?z{0,2}(?:,[^;:(),]{3,24},)?r")  # past "percent margin", past ", including 80-15 percent of men,"
_GOES_ON = re.compile(r"[zZNpgGSEMHDrTLKA]")


def behind(at: Pair) -> Bound | None:
    """The statement follows: "by 59-28 percent, voters say it should rather than should not", "say 57 to 37 percent that …"."""
    v, b = at.v, at.b
    if _opens_by(at):
        got = _statement(at, b + 1, at.hi)
        if got is not None and (
            " " in str(got.answer)
            or not str(got.answer)[:1].isupper()
            or got.answer in v.names.people
            or got.rule == "pair.preferred"
        ):  # a capital alone is a subject that lost its verb
            return got
    if at.right[:1] in (",", "-") and _people_comma(at):
        verb = b + 2
        while verb < at.hi and (v.tags[verb] == "-" or verbs.is_adverb(v.items[verb].word)):
            verb += 1
        got = _statement(at, verb, at.hi) if v.tags[verb : verb + 1] in tuple("VASMDH") else None
        if got is not None:
            return got
    if at.right[:1] == "S" and not set(v.tags[at.start : at.left_end]) & set("SAMVEHDLTN"):
        return _told(at, read(v, b + 1, at.hi))  # "Fifty-five percent to 37 say yes"
    headed = v.tags[at.left_end - 1 : at.left_end] in (":", ";", "-") or not v.tags[at.start : at.left_end].strip(
        ",&xb."
    )
    if not headed and not _SAY.search(v.tags, at.start, at.left_end):
        return None
    that = _THAT.match(v.tags, b + 1)
    if that is not None and v.items[that.end() - 1].word == "that":
        return _told(at, predicates.complement(v, that.end(), len(v.items) if "," in that[0] else at.hi))
    if headed and _FOR_THING.match(at.right):
        return at.set("support", "oppose", "pair.statement")  # "- 66-29 percent for a ban on bags"
    if headed:
        return None
    if _GOES_ON.match(at.right) and not _GROUP_NEXT.match(at.right) and len(at.right) > 2:
        return _told(at, predicates.complement(v, b + 1, at.hi))  # "voters think 54 to 40 percent the mayor should go"
    return None


_FOR_THING = re.compile(r"fz{1,3}[^gGNFPB]")
_GROUP_NEXT = re.compile(r"[zZ]{0,2}m")


def _statement(at: Pair, i: int, hi: int) -> Bound | None:
    """The statement after "by 59-28 percent,": its verb, or what is said against what."""
    told = statement(at.v, i, hi, at.group)
    return None if told is None else set_pair(at.v, at.k, told[0], told[1], told[2], told[3])


def _told(at: Pair, got: Predicate | None, name: str = "pair.statement") -> Bound | None:
    """Both sides of what is said, where it is a statement: the second is the one set against it or its denial."""
    if got is None or not got.answer or got.answer in (predicates.SAME, "not"):
        return None
    if got.answer.startswith("<"):
        return at.set(got.answer, predicates.OPPOSITE, name)  # "Republicans say 80 to 15 percent that he does"
    cut = _RATHER_THAN.split(got.answer)
    other = clip(cut[1]) if len(cut) > 1 else contrary(got.answer)
    if got.how == "canonical":
        other = opposite(got.answer) or other
    return at.set(cut[0], other, name)


_AFTER_BRACKETS = re.compile(r"(?:[,&zZx]{0,3}[Gg]\([^)]{1,9}\)){0,4},?[zn]{0,2}[VSAMDE]")


def under_bracket(at: Pair) -> Bound | None:
    """ "men (58 percent to 39 percent) and women (51-44) support it"."""
    v, a, b = at.v, at.a, at.b
    if not at.bracket or a < 2 or v.tags[a - 2] not in "Gg" or v.tags[b + 1 : b + 2] != ")":
        return None
    follows = _AFTER_BRACKETS.match(v.tags, b + 2)
    told = statement(v, follows.end() - 1, len(v.items), at.group) if follows else None
    whose = "all" if v.tags[a - 2] == "g" else str(v.items[a - 2].value)
    return set_pair(v, at.k, told[0], told[1], "pair.statement", whose) if told else None


_SPLIT = re.compile(r"\b(?:split|divided|tied|even|evenly|deadlocked)\b")
_RATHER_THAN = re.compile(r" (?:rather than|as opposed to|instead of|than) ")
_SAID_BY = re.compile(r"[,\"-]{1,2}(?:[zZ]{0,4}(?P<who>[Ggpz])z?(?P<say>S)|S[zZ]{0,3}[Gg])(?:z?,?bz{0,3}o?)?,?\(?$")
_BY_END = re.compile(rf" by(?: an?(?: [a-z]+){{0,2}} {COUNT}(?: of)?)?$")
_ANSWERED = re.compile(r",[zZ]{0,3}[gGp]z?[SAM]")  # "asked whether it should be built, voters said yes"
_FINDS = frozenset("found find finds shows showed show put puts".split())
_PEOPLE_SAY = re.compile(r"[gGp][zD]?[SMA]")
# What may stand between a verb and the pair where nothing is said: "come down at", "were split at", "stand at about".
_PLACES = frozenset(
    "down in out up off at to on by with around about over roughly just only almost nearly close back".split()
)


# "Doe remains preferred prime minister by 45 to 37": behind a name and what it is, a participle tells of the person.
_IS_TITLED = re.compile(r"N(?:,[^,EKSA]{1,8},|L)?[EKk]z{0,2}$")


_SEEN_AS = re.compile(
    r"\b(?:is|are|was|were|be|been) (?:[a-z]+ )?(?:(?:seen|viewed|regarded|perceived|described|thought of) as|considered|judged|deemed) (?P<as>[^,;:]{3,60}?),? by$"
)


def before(at: Pair) -> Bound | None:
    """A statement before its pair: "Americans think the House won't impeach, 56%-37%", "the mayor is honest, voters say 55 to 37 percent"."""
    v, start, end = at.v, at.start, at.left_end
    made = _PEOPLE_SAY.search(v.tags, start, end) if at.bare and not at.bracket else None
    if at.bare and (made is None or v.items[made.end() - 1].word in PREFER):
        return None  # numbers without a unit count a statement only where people make it
    if (by := _BY_END.search(at.low_left)) is not None:
        end -= len(by[0].split())
    if end - start > 2 and v.items[end - 2].word == "it" and v.tags[end - 1] in "EzKS":
        return None  # "when they have to choose it becomes 49 percent to 39"
    if (seen := _SEEN_AS.search(at.low_left)) is not None:
        seen_as = clip(v.text(start, at.left_end)[slice(*seen.span("as"))])
        return at.set(seen_as, contrary(seen_as), "pair.left_statement") if seen_as else None
    said = _SAID_BY.search(v.tags, at.full, end)
    if said is not None and said.start() > at.full + 1:
        return _told(
            at, predicates.complement(v, _begins(v, at.full, said.start()), said.start()), "pair.left_statement"
        )
    asked = _ANSWERED.search(v.tags, start, end) if v.items[start].word in ("asked", "on") else None
    for q in range(asked.end() - 1 if asked else start, end):
        if (v.tags[q] in "SA" and v.items[q].word not in _FINDS) or (
            v.tags[q] == "M" and q + 1 < end and v.tags[q + 1] not in "LT"
        ):
            if end - q < 2 or _only_places(v, q, end):
                return None
            if v.tags[q] == "A" and (titled := _IS_TITLED.search(v.tags, start, q)) and at.fa.value > at.fb.value:
                return at.set(name_of(v, titled.start()), "<other>", "pair.won")
            if q > start and v.tags[q - 1] in "DMn":
                q -= 1
            return None if _SPLIT.search(v.low(q, end)) else _told(at, read(v, q, end), "pair.left_statement")
    return None


def _begins(v: View, i: int, end: int) -> int:
    """Where the statement before "voters say" begins: after the signs and conjunctions that the figure before left."""
    while i < end and (v.tags[i] in ",;:&-)" or verbs.is_adverb(v.items[i].word)):
        i += 1
    return max(i, v.tags.rfind(";", i, end) + 1)


def _only_places(v: View, q: int, end: int) -> bool:
    """Whether the verb at item ``q`` says nothing but where a group stands: "come down at", "rating is at about"."""
    q += 1
    if v.tags[q - 1] == "M":
        q += 1
    words = ((v.items[i].word, v.tags[i]) for i in range(q, end))
    return all(word in _PLACES or tag in "E," or verbs.is_adverb(word) for word, tag in words)
