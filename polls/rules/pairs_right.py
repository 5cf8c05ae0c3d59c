"""Pairs whose sides stand behind them, or before them with a margin: "48-42 percent lead over Roe", "45 to 40 approve"."""

from __future__ import annotations

import re

from polls.language.tokens import AnswerWord, opposite
from polls.rules import predicates
from polls.rules.clauses import read
from polls.rules.contraries import contrary
from polls.rules.frames import lead_frame, name_of, names_between, outnumbered, parties
from polls.rules.hedges import BEFORE_NUMBER
from polls.rules.pair_names import FOR_SECOND, GO_PARTY
from polls.rules.pair_parts import AGAINST, Pair, is_side, set_pair, told_by_the_way
from polls.rules.verb_phrases import verb_phrase
from polls.rules.view import VERSUS, Bound, View, clip


def according(at: Pair) -> Bound | None:
    """ "Doe leads Roe, according to an Acme poll, 45 percent to 39"."""
    v = at.v
    told = next((q for q in range(at.left_end - 1, at.start, -1) if v.items[q].word == "according"), None)
    if told is None or v.tags[at.left_end - 1] != ",":
        return None
    frame = lead_frame(v, min(at.start, at.full), told)
    return at.ordered(*frame, "pair.lead") if frame is not None and frame[0] else None


_OPENS_BRACKET = re.compile(r"[zLiZ,&gGmeN]{0,9}\(")
_JUST_A_COMMA = re.compile(r"[zLiZN,]{0,8},")


def of_margin(at: Pair) -> Bound | None:
    """The pair spells out a margin: "by 12 points (43-31 percent)", "by three points, 49-46"."""
    v, k = at.v, at.k
    prev = v.bound[k - 1] if k else None
    if prev is None or prev.kind != "margin" or not prev.answer or prev.rule.startswith("margin.gap"):
        return None
    gap = v.tags[at.full : at.a]
    adds_up = abs(abs(at.fa.value - at.fb.value) - v.figure(k - 1).value) <= 1
    if not (
        (at.bracket and _OPENS_BRACKET.fullmatch(gap))
        or _JUST_A_COMMA.fullmatch(gap)
        or (gap[-1:] in ("(", ",") and adds_up)
        or (gap == "a" and adds_up and prev.rule.startswith("margin.net"))  # "is +15 at 35/20"
    ):
        return None
    if GO_PARTY.search(at.low_left):
        return None  # "by 18 points in 2006, went Republican this time, 56 percent to 37"
    if at.b + 1 < at.hi and v.tags[at.b + 1] in "JV":
        return None  # it carries its own answer words: "45 favorable vs. 53 unfavorable"
    x, y = prev.answer, prev.vs
    if prev.rule == "margin.likelier" and prev.kind == "margin":
        than = next((q for q in range(v.figs[k - 1], at.a) if v.items[q].word == "than"), at.a)
        second = next((str(v.items[q].value) for q in range(than, at.a) if v.tags[q] == "G"), None)
        if second is not None:  # "women are 30 points more likely than men to say so (46 vs. 16 percent)"
            v.bound[k + 1] = Bound("pair.groups", x, group=second)
            return Bound("pair.groups", x, group=prev.group)
    if y is None:
        y = opposite(x) or _other_name(v, k, x)
        for_second = FOR_SECOND.match(v.tags, at.b + 1, at.hi) if y is None else None
        if for_second is not None and name_of(v, for_second.end() - 1) != x:
            y = name_of(v, for_second.end() - 1)  # "a five-point lead, 40 per cent to 35 for the Conservatives"
        y = y or ("<other>" if x[:1].isupper() or x.startswith("<") else contrary(x))
    if at.fa.value < at.fb.value and (v.figure(k - 1).unit != "signed" or prev.rule.startswith("margin.net")):
        x, y = y, x  # "losing by 13 points (41-54)", "trailed her by two, 47-49"
    return set_pair(v, k, x, y, "pair.margin", prev.group or at.group, prev.wave)


def _other_name(v: View, k: int, answer: str) -> str | None:
    """The other person of a contest, named before the pair in its sentence as the one led."""
    for q in range(v.figs[k] - 1, 0, -1):
        if (
            v.tags[q] == "N"
            and str(v.items[q].value) != answer
            and (v.items[q - 1].word in ("over", "against", "than", "versus", "and") or v.tags[q - 1] in "LT")
        ):
            return name_of(v, q)
    return None


_BOTH_BEHIND = re.compile(r"[,-]?(?P<a>N)[&,](?P<b>N)[.,;)-]")


def both_behind(at: Pair) -> Bound | None:
    """ "tied, 49 to 49, Doe and Roe": the two in the order of the figures."""
    v = at.v
    m = _BOTH_BEHIND.match(v.tags, at.b + 1, at.hi)
    if m is None or names_between(v, at.start, at.left_end):
        return None
    first, second = name_of(v, m.start("a")), name_of(v, m.start("b"))
    return at.set(first, second, "pair.names") if first != second else None


_NEXT_BRACKET = re.compile(r"[VJ]?\)[&,;iZz]{1,6}\(")


def next_bracket(at: Pair) -> Bound | None:
    """ "ahead in Utah (51-40 percent) and Maine (47-45 percent)"."""
    v, k = at.v, at.k
    if not at.bracket or k < 2 or v.figure(k - 1).pair != 2:
        return None
    one, two = v.bound[k - 2], v.bound[k - 1]
    if one is None or two is None or not _NEXT_BRACKET.fullmatch(v.tags[at.full : at.a]):
        return None
    place = v.tags[at.a - 2 : at.a] in ("Z(", "N(") and one.rule.startswith(
        "wave."
    )  # told of by the place, not by the one before
    group = at.group if place else one.group or at.group
    v.bound[k + 1] = Bound(two.rule, two.answer, two.kind, group, wave=two.wave)
    return Bound(one.rule, one.answer, one.kind, group, wave=one.wave)


_NEAR_LEAD = re.compile(r"\b(?:lead|leads|leading|led|ahead|advantage|edge|margins?|gap|up by|trail\w*|behind)\b")


# "three to five points underwater", "underwater by 3 to 5 points"
_UNDER_WATER = re.compile(r"(?: ?points?)? ?\bunder ?water\b")


def range_of_margins(at: Pair) -> Bound | None:
    """ "leading by 23 to 30 points"."""
    if _UNDER_WATER.search(at.low_left[-24:]) or _UNDER_WATER.match(at.low_right):
        at.v.bound[at.k + 1] = Bound("margin.net", "unfavorable", "margin", group=at.group)
        return Bound("margin.net", "unfavorable", "margin", group=at.group)
    frame = at.frame()
    if frame is None:
        left = at.low_left or at.v.low(
            at.v.gap_start(at.k), at.a
        )  # "won by 9 points after polls showed her ahead by 2-4"
        told = [*_NEAR_LEAD.finditer(left[-60:] + " " + at.low_right[:30])]
        if not told:
            return None
        frame = (None, None, not told[-1].group().startswith(("trail", "behind")))
    n1, n2, leads = frame
    who, vs = (n1 or "<lead>", n2) if leads else (n2 or "<other>", n1)
    rule = "margin.range" if leads else "margin.trail"
    at.v.bound[at.k + 1] = Bound(rule, who, "margin", group=at.group, vs=vs)
    return Bound(rule, who, "margin", group=at.group, vs=vs)


_HELD_BY = re.compile(r"r?(?P<who>[Np])(?:[H](?![zA]{0,2}Ez?t)|[zKA])")
_HOLDS = frozenset("had has have held holds enjoyed enjoys posted took boasted built opened registered".split())


def _held_by(at: Pair, noun: int) -> str | None:
    """Who had a lead: "reverses a 42-36 percent edge Roe had in May", "up from the 50-40 lead she held"."""
    v = at.v
    m = _HELD_BY.match(v.tags, noun + 1, at.hi)
    if m is None or v.items[m.end("who")].word not in _HOLDS:
        return None
    who = v.items[m.start("who")]
    return str(who.value) if who.value and (who.tag == "N" or who.word in ("he", "she")) else None


_LEAD_NOUN = re.compile(r"(?:%|percent )?z{0,2}L")
_TIED = re.compile(r"\s*(?:tied|level)")
_LEAD_FOR = re.compile(r".{0,3}for$")


def lead_noun(at: Pair) -> Bound | None:
    """ "a 48-42 percent lead over Roe", "by a 49-35 margin over Roe"."""
    v = at.v
    m = _LEAD_NOUN.match(at.right)
    if not m or _TIED.match(at.low_right):
        return None
    verb = at.b + m.end()
    if v.items[verb].word not in ("lead", "edge", "advantage", "over", "leading", "ahead", "margin", "leads"):
        return None
    own = names_between(v, at.start, at.a)
    before = own if own or at.start <= at.full else names_between(v, at.full, at.a)
    before = before or parties(v, at.start, at.a)
    again = _over_again(at, before) or _held_by(at, verb)
    stop = v.hi[at.k + 1] if v.hi[at.k + 1] > verb + 1 else at.hi
    relative = v.tags.find("r", verb + 1, stop)
    after = names_between(v, verb + 1, relative if relative > 0 else stop)
    n1 = again or (name_of(v, before[-1]) if before else None)
    n2 = next((name_of(v, q) for q in after if name_of(v, q) != n1), None)
    if n1 is None and _LEAD_FOR.match(v.low(verb + 1, verb + 2) or ""):
        n1, n2 = n2, None
    return at.ordered(n1, n2, True, "pair.lead_noun") if n1 or n2 else None


def _over_again(at: Pair, before: list[int]) -> str | None:
    """Who is ahead again, of another rival: "leads 43-37 over Roe, 42-37 over Poe"."""
    v, k = at.v, at.k
    told = v.bound[k - 2] if k > 1 else None
    if (
        told is None
        or told.kind != "share"
        or len(before) != 1
        or v.items[before[0] - 1].word not in ("over", "against")
    ):
        return None
    return told.answer if v.tags[before[0] + 1 : at.a].strip("x&") in (",", "") else None


_QUESTION = re.compile(
    r"(?:%|percent )?[-,\u2013\u2014]{0,2} ?(?:\w+ )?(?:on|over|about|as to|when asked) (?:the (?:question|issue|matter) (?:of )?)?(?P<q>whether|if) (?P<s>[^;:]{4,120})"
)
_LIKELIER = re.compile(r"\b(?:(?:more|less) (?:likely|apt|inclined|willing|prone)|likelier) than\b")
_GROUPS_COMPARED = re.compile(r"\b(?:than|versus|vs\.?|as)\b")
_BREAK = re.compile(r"[,;(]")


def of_groups(at: Pair) -> Bound | None:
    """One answer of two groups: "more Democrats than Republicans approve -- 61% vs. 25%"."""
    v = at.v
    tags = v.tags[at.start : at.left_end]
    groups = [q for q in range(at.start, at.left_end) if v.tags[q] == "G"]
    if len(groups) != 2 or "N" in tags[: groups[1] - at.start]:
        return None
    one, two = groups
    likelier = _LIKELIER.search(v.low(one, two)) is not None
    if told_by_the_way(v, one, at.left_end):
        return None
    if "N" in tags and not likelier:
        return None
    answer = None
    if v.items[one].value != v.items[two].value and (
        "respectively" in at.low_right[:24]
        or (likelier and at.fa.value != at.fb.value)
        or (VERSUS.search(v.document.lower, at.fa.end, at.fb.start) and _GROUPS_COMPARED.search(v.low(one, two)))
    ):
        answer = _shared_answer(at, two)
    elif "L" in v.tags[one:two] and (both := _QUESTION.match(at.low_right)):
        answer = clip(_BREAK.split(both.group("s"))[0])
    if answer is None:
        return None
    v.bound[at.k + 1] = Bound("pair.groups", answer, group=str(v.items[two].value))
    return Bound("pair.groups", answer, group=str(v.items[one].value))


def _shared_answer(at: Pair, last: int) -> str:
    """What two groups before a pair are both asked; ``last`` is the item of the second."""
    v, end = at.v, at.left_end
    since = v.lo[at.k - 1] if at.bracket and at.k and v.refused[at.k - 1] is None else at.start
    for q in range(
        since, end
    ):  # what the margin before the bracket is of: "12 points higher among women than men (58 to 46)"
        if v.tags[q] in "VJR" and isinstance(v.items[q].value, AnswerWord):
            return str(v.items[q].value.name)
    said = next((q for q in range(last + 1, end) if v.tags[q] == "S"), None)
    if said is None and (vote := verb_phrase(v, last + 2, end)) is not None and vote.how == "vote":
        return vote.answer  # "are likelier than women to pick Doe"
    if said is None:
        said = next((q + 1 for q in range(last + 1, end - 1) if v.tags[q] == "t"), None)
    told = read(v, said, end) if said is not None else None
    return told.answer if told is not None and told.answer else predicates.SAME


_IN_FAVOR = re.compile(r"iz?(?P<whose>[NG])[RJVz]|J?(?:i[zR]o|o)?z?(?P<whom>N)(?:[.,;:)&-]|$)")


def _favored(at: Pair) -> str | None:
    """Whom a pair is for: "52 to 48 in Labor's favour", "46 to 43 in favor of Doe"."""
    v, b = at.v, at.b
    words = v.low(b + 1, min(len(v.items), b + 6))
    m = _IN_FAVOR.match(v.tags, b + 1) if " favo" in words and words.startswith("in ") else None
    if m is None:
        return None
    if m["whom"]:
        return name_of(v, m.start("whom"))
    whose = v.items[m.start("whose")]
    if not v.items[m.end("whose")].word.startswith(("favor", "favour")):
        return None
    return name_of(v, m.start("whose")) if whose.tag == "N" else str(whose.value).capitalize()


def outnumber(at: Pair) -> Bound | None:
    """ "51-44 in her favor"; "those who approve outnumber those who do not, 52-44"."""
    v, b = at.v, at.b
    if at.right[:2] == "ip" and v.items[b + 3 : b + 4] and v.items[b + 3].word in ("favor", "favour"):
        return at.set(v.items[b + 2].value or predicates.SAME, "<other>", "pair.for_whom")
    if (side := _favored(at)) is not None:
        return at.ordered(side, at.other_behind(side), True, "pair.name")
    camps = outnumbered(v, at.start, at.left_end)
    if not camps and (at.low_left == "by" or at.low_left.endswith(" by")):
        camps = outnumbered(v, b + 1, at.hi)
    return set_pair(v, at.k, *camps, "pair.outnumber") if camps else None


_WON_OR_LOST = re.compile(
    r"\b(?:(?P<lost>los(?:t|es|e|ing)|trail(?:s|ed|ing)?)|(?:won|wins?|winning|leads?|led|leading))\b"
)


def against_whom(at: Pair) -> Bound | None:
    """Whom somebody won or lost against behind a pair: "Doe lost the question of trust, 61 to 36 percent against Roe"."""
    v, b = at.v, at.b
    if v.items[b + 1 : b + 2] == [] or v.items[b + 1].word != "against":
        return None
    rivals = names_between(v, b + 2, min(at.hi, b + 7))
    own = [q for q in names_between(v, at.full, at.left_end) if not v.items[q].word.endswith("'s")]
    if not rivals or not own or v.tags[b + 2 : rivals[0]].strip("zZ"):
        return None
    told = [*_WON_OR_LOST.finditer(v.low(own[-1], at.left_end))]
    if not told or name_of(v, own[-1]) == name_of(v, rivals[0]):
        return None
    return at.ordered(name_of(v, own[-1]), name_of(v, rivals[0]), told[-1]["lost"] is None, "pair.lead")


_OTHER_WORDS = re.compile(r"[a-z]{3}")


def answers_right(at: Pair) -> Bound | None:
    """Favorable and unfavorable, approve and disapprove as words right of the figures."""
    v, b = at.v, at.b
    clause = next((q for q in range(b + 1, min(at.hi, b + 6)) if v.tags[q] in "x;"), min(at.hi, b + 6))
    near = range(b + 1, clause)
    words = [v.items[q] for q in near if v.tags[q] in "JRV" and isinstance(v.items[q].value, AnswerWord)]
    if not words or v.tags[b + 1] in ",;.)" or v.tags[at.a - 1] == "V":
        return None  # none there, or one right before: "oppose 57 to 38 percent a wall and support …"
    first, name = words[0], words[0].value.name
    if name not in ("favorable", "unfavorable", "approve", "disapprove", "support", "oppose"):
        return None
    if name == "support" and (
        names_between(v, at.start, at.a) or (first.tag == "V" and names_between(v, b + 1, min(at.hi, b + 9)))
    ):
        return None
    if len(words) > 1 and words[1].value.name != name:
        between = v.document.lower[first.end : words[1].start].replace("and", "").replace("versus", "")
        if not _OTHER_WORDS.search(between):
            return at.set(name, words[1].value.name, "pair.answers_right")
    closes = first.tag == "V" and v.tags[b + 2 : b + 3] in (")", ",", ".", "")
    if any(
        w.tag in "JR" and isinstance(w.value, AnswerWord) and w.value.name == opposite(name)
        for w in v.items[max(at.start, at.a - 5) : at.a]
    ):
        return at.set(
            opposite(name), name, "pair.answer_after"
        )  # "negative ratings, 44 percent to 33 percent positive"
    right_after = first is v.items[b + 1] and (first.tag in "JR" or closes)
    if (
        at.bracket
        and first is v.items[b + 1]
        and any(is_side(v, q) and v.items[q].value.name == opposite(name) for q in range(at.full, at.a))
    ):
        return at.set(
            opposite(name), name, "pair.both_named"
        )  # "disapprove of it (55 percent versus 41 percent approving)"
    if right_after and name in AGAINST and (at.fa.value < at.fb.value or (at.bracket and first.tag == "V")):
        return at.set(opposite(name), name, "pair.answer_after")  # the good side comes first, or the larger
    return at.set(name, opposite(name), "pair.answer_right")


_AT_OPENS = re.compile(r"(?:^|[\"',;:(] ?|\b(?:and|but|while) )(?:at|with) (?:an? )?$")


def opens_at(at: Pair) -> Bound | None:
    """ "At 73-20 percent, her favorability rating is …": what is measured follows behind the comma."""
    v = at.v
    if at.right[:1] != "," or not _AT_OPENS.search(at.low_left + " "):
        return None
    for q in range(at.b + 2, min(at.hi, at.b + 10)):
        if v.tags[q] in ",;":
            return None
        if v.tags[q] == "R" and isinstance(v.items[q].value, AnswerWord):
            name = v.items[q].value.name
            return at.set(name, opposite(name), "pair.answer_right") if opposite(name) else None
    return None


_AHEAD_RIGHT = re.compile(r"(?:(?:to|[tf])?z?|iz?(?=N.?R|N.?z)|iRo)N")
_OTHER_WAY = re.compile(r"(?:%|percent )?(?:in )?(?:the (?:other|opposite) (?:way|direction)|in reverse|the reverse)\b")
_OVER_RIVAL = re.compile(r"[zL]{1,2}(?=N)")
# Between two shares that are told one by one: what stands behind the second is the second's.
_APART = re.compile(
    rf",? ?(?:(?:to|and|against|with)(?: (?:{BEFORE_NUMBER}))+|(?:vs\.?|versus|compared (?:to|with))(?: (?:{BEFORE_NUMBER}))*)"
)


def ahead_right(at: Pair) -> Bound | None:
    """The side that is ahead follows: "52-48 to No", "48-46 Doe over Roe"; or "the other way"."""
    v = at.v
    ahead = _AHEAD_RIGHT.match(at.right) if not _QUESTION.match(at.low_right) else None
    if ahead and not names_between(v, at.start, at.a):
        q = at.b + ahead.end()
        told = v.bound[at.k - 1] if at.k else None
        rated = v.bound[at.k - 2] if at.k > 1 and v.figure(at.k - 1).pair == 2 else None
        if rated is not None and told is not None and rated.answer in _RATED and v.tags[at.b + 1] == "f":
            return at.set(rated.answer, told.answer, rated.rule)  # "30/15 favorables, compared with 33/43 for Roe"
        if told is not None and told.kind == "margin" and told.answer != name_of(v, q) and v.tags[at.b + 1] == "f":
            return at.set("<other>", name_of(v, q), "pair.second")  # "her lead is 11, with 46 percent to 35 for Roe"
        if (
            v.tags[at.b + 1] == "f"
            and at.fa.unit == at.fb.unit == "percent"
            and not _FOR_NAMES.match(at.right)
            and _APART.fullmatch(v.low(at.a + 1, at.b))
        ):
            return at.set("<other>", name_of(v, q), "pair.second")  # "by 58 percent to only 36 percent for Roe"
        rival = _OVER_RIVAL.match(v.tags[q + 1 : at.hi])
        led = name_of(v, q + 1 + rival.end()) if rival else None
        return at.ordered(name_of(v, q), led, True, "pair.ahead_right")
    if _OTHER_WAY.match(at.low_right):
        return at.set(predicates.SAME, predicates.SAME, "pair.turned")
    return None


_RATED = frozenset(("favorable", "approve", "unfavorable", "disapprove"))
_FOR_NAMES = re.compile(r"f(?:z|Z|,){0,4}N(?:,|z|Z|&){0,5}N")


def respectively(at: Pair) -> Bound | None:
    """ "47 vs. 42 percent for Doe and Roe"."""
    m = _FOR_NAMES.match(at.right)
    if not m:
        return None
    found = names_between(at.v, at.b + 1, at.b + 1 + m.end())
    return at.set(name_of(at.v, found[0]), name_of(at.v, found[-1]), "pair.respectively")


def question_right(at: Pair) -> Bound | None:
    """The question follows: "split 48 to 47 percent on whether to build it"."""
    question = _QUESTION.match(at.low_right)
    if not question:
        return None
    whether = clip(_BREAK.split(question.group("s"))[0])
    return at.set(whether, contrary(whether), "pair.question")
