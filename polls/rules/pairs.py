"""Two figures said in one breath: "leads 46 to 42", "approve, 53-41 percent", "by 59-28 percent, more say X than Y"."""

from __future__ import annotations

import re

from polls.language.tokens import AnswerWord, opposite
from polls.rules import predicates
from polls.rules.frames import MORE_THAN, VERB, lead_frame, name_of, names_between, outnumbered, parties, statement
from polls.rules.groups import group_right, subject_group
from polls.rules.registry import rule
from polls.rules.view import VERSUS, Bound, View, clip


def clause_start(v: View, k: int) -> int:
    """Where the clause of number ``k`` begins: after the last figure's own words, a semicolon or a strong conjunction."""
    lo = v.lo[k]
    semi = v.tags.rfind(";", lo, v.figs[k])
    return semi + 1 if semi >= 0 else lo


_NEAR_LEAD = re.compile(r"\b(?:lead|leads|leading|led|ahead|advantage|edge|margins?|gap|up by|trail\w*|behind)\b")


def words_right(v: View, b: int, hi: int) -> bool:
    """Whether the second figure of a pair carries its own answer word: "45 favorable vs. 53 unfavorable"."""
    return b + 1 < hi and v.tags[b + 1] in "JV"


def _is_side(v: View, q: int) -> bool:
    """Whether item ``q`` is the answer of a side: those who cannot say are none."""
    return v.tags[q] in "VJR" and isinstance(v.items[q].value, AnswerWord) and v.items[q].value.name != "undecided"


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


def _set(
    v: View, k: int, a: str | None, b: str | None, name: str, group: str | None = None, wave: str | None = None
) -> Bound:
    if group in ("democrats", "republicans") and group.capitalize() in (a, b):
        group = None  # a party that stands as a side of the vote is no subgroup of it
    v.bound[k + 1] = Bound(name, b, group=group, wave=wave)
    return Bound(name, a, group=group, wave=wave)


_IT_WAS = re.compile(
    r"\b(?:it|that|this|split|margin|figures?|numbers?|count|result|tally|ratings?|approval|gap|balance|divide|breakdown|time) (?:\w+ ){0,3}?(?:is|was|were|at|of|stands?|stood|had been|been)$|\bthe (?:split|margin|tally|result|count)[a-z ]{0,14}$|\bit is$"
)


# "Supporters outnumber opponents": those for it and those against it.
_FOR_IT, _AGAINST_IT = "supporters|backers|proponents|advocates|fans|admirers", "opponents|critics|foes|detractors"
_CAMPS = re.compile(
    rf"\b(?:(?P<for>{_FOR_IT})\b[^,;]{{1,40}}\b(?:{_AGAINST_IT}|opposed|against)|(?:{_AGAINST_IT})\b[^,;]{{1,40}}\b(?:{_FOR_IT}))\b"
)
_ROUGHLY = re.compile(
    r"\b(?:about|around|roughly|approximately|somewhere|between|in the range of|(?:rang|var)\w+ (?:\w+ )?from)$"
)
_WON = re.compile(
    r"[Np]z?(?P<verb>[KTz])m?z{0,3}(?:[GZz][&,]{0,2}){0,3}G[,b]?z{0,2}\(?$"
)  # "she won women 57 percent to 42"
_PASSED = re.compile(r"\bpass(?:ed|es|ing)?\b[^;:(]{0,40}$")
_WATER = re.compile(r"\b(?:under ?water|above water|in the red)\b[a-z, ]{0,20}$")
_BY_MARGIN = re.compile(r"(?:^|[,;:] ?|\b(?:and|but) )by (?:an?|the) (?:[a-z-]+ ){0,3}margin,?$")
_AFTER_BRACKETS = re.compile(r"(?:[,&zZx]{0,3}[Gg]\([^)]{1,9}\)){0,4},?[zn]{0,2}[VSAMDE]")
_AHEAD_RIGHT = re.compile(r"(?:(?:to|[tf])?z?|iz?(?=N.?R|N.?z)|iRo)N")
_TOGETHER = re.compile(r"[zZ,]{0,4}[&xWt/-][zZ,]{0,4}")
# What stands before a side that a group is for: a preposition, "it is", a colon, a bare verb with the group before it.
_CHOSEN = re.compile(r"(?:^|[fWE:,]|[Gg][zA])[zZ]{0,3}$|t$")
_OTHER_WAY = re.compile(r"(?:%|percent )?(?:in )?(?:the (?:other|opposite) (?:way|direction)|in reverse|the reverse)\b")
_QUESTION = re.compile(
    r"(?:%|percent )?[-,]{0,2} ?(?:\w+ )?(?:on|over|about|as to|when asked) (?:the (?:question|issue|matter) (?:of )?)?(?P<q>whether|if) (?P<s>[^;:]{4,120})"
)


_BAD = frozenset(("disapprove", "unfavorable", "oppose"))
_HALVES = re.compile(r"\b(?P<a>favou?rable|approv\w+|positive)[-/](?:to-)?(?:unfavou?rable|disapprov\w+|negative)\b")


_AMONG_GROUP = re.compile(r"z{0,2}m[zZ]{0,2}G")
_OPENS_BRACKET = re.compile(r"[zLiZ,&gGmeN]{0,9}\(")
_JUST_A_COMMA = re.compile(r"[zLiZN,]{0,8},")
_NEXT_BRACKET = re.compile(r"\)[&,;iZz]{1,6}\(")
_LEAD_NOUN = re.compile(r"(?:%|percent )?z{0,2}L")
_TIED = re.compile(r"\s*(?:tied|level)")
_LEAD_FOR = re.compile(r".{0,3}for$")
_GROUPS_COMPARED = re.compile(r"\b(?:than|versus|vs\.?|as)\b")
_BREAK = re.compile(r"[,;(]")
_OTHER_WORDS = re.compile(r"[a-z]{3}")
_OVER_RIVAL = re.compile(r"[zL]{1,2}(?=N)")
_FOR_NAMES = re.compile(r"f(?:z|Z|,){0,4}N(?:,|z|Z|&){0,5}N")
_BY_OPENS = re.compile(
    r"(?:^|[,:]|\b(?:while|but|and)) ?(?:but |and |while |americans |voters )?by (?:an? )?(?:[a-z]+ ){0,2}(?:[a-z]+ \d+[- ]point )?$"
)
_GROUP_BY = re.compile(r"(?<![VSb])[gG]b$")
_BY_RATIO = re.compile(
    r"\bby (?:an? )?(?:nearly |about |more than |roughly |almost |better than |over )?(?:an? )?(?:(?:\d+|two|three|four|five)[ -]to[ -](?:\d+|one)|\d-\d)(?: margin)?,?$"
)
_BY_A = re.compile(r"\bby (?:an? )?(?:similar |wide |narrow |nearly )?$")
_MARGIN_NOUN = re.compile(r"\s*(?:margin|plurality|majority)\b")
_PEOPLE_COMMA = re.compile(r"(?:majority|plurality|voters|americans|adults|respondents|people),$")
_SAY_BY = re.compile(r"\b(?:say|says|said|think|thought|believe|believed|feel|felt),? by(?: an?)?$")
_THAT = re.compile(r"(?:%|percent )?(?:margin )?that\b")
_APPROX = re.compile(r"(?:\b(?:around|about|between|from|roughly|some|at least|anywhere|with|only|just|however,?))?$")
_NOT_END = re.compile(r"(?:n't|\bnot)\s+$")
_WENT_FOR = re.compile(
    r"\b(?:went|go|goes|going|voted|vote|broke|break|opted|plumped?|sided?|leaned|lean|swung|chose|choose|picked|pick|prefer|preferred) (?:solidly |heavily |narrowly |strongly |overwhelmingly )?(?:for |to |toward |with )?(?:the |mr\.? |mrs\.? |ms\.? )?$"
)
_BREAKS_OFF = re.compile(r"[SVRFP;]")
_BRACKET_ONLY = re.compile(r",?b?z{0,2}\(?")


def _before_aside(v: View, start: int, end: int) -> int:
    """Where the words of a pair end before what stands between dashes: "she won women -- half of all -- 52 to 36"."""
    closing = end
    while closing > start and v.tags[closing - 1] == "-":
        closing -= 1
    opening = v.tags.rfind("-", start, closing)
    while opening > start and v.tags[opening - 1] == "-":
        opening -= 1
    return opening if start < opening < closing - 1 else end


@rule("pair", rank=10)
def pair(v: View, k: int) -> Bound | None:
    """The first figure of a pair; sets both."""
    fa = v.figure(k)
    if fa.pair != 1 or k + 1 >= len(v.figs):
        return None
    fb = v.figure(k + 1)
    a, b = v.figs[k], v.figs[k + 1]
    bare = fa.unit == "bare" and fb.unit == "bare"
    start = clause_start(v, k)
    full = v.gap_start(k)
    left_end = a
    bracket = v.tags[a - 1 : a] == "("
    if bracket:
        left_end = a - 1
    hi = v.gap_end(k + 1)
    right = v.tags[b + 1 : hi]
    if v.tags[left_end - 1] == "-" and left_end - start > 4:
        left_end = _before_aside(v, start, left_end)
    low_left = v.low(start, left_end)
    low_right = v.low(b + 1, hi)
    group = subject_group(v, start, left_end)
    # after the pair: "… among men", "… of women"
    m = _AMONG_GROUP.match(right)
    if m:
        group = str(v.items[b + m.end()].value)
    else:
        g, _ = group_right(v, b + 1, hi)
        if g and g not in ("all", "<them>") and v.tags[b + 1 : b + 2] == "o":
            group = g

    if _PASSED.search(low_left):
        return None  # a law that passed by so many votes
    told = next((q for q in range(left_end - 1, start, -1) if v.items[q].word == "according"), None)
    if (
        told is not None and v.tags[left_end - 1] == ","
    ):  # "Clinton leads Trump, according to an Acme poll, 45 percent to 39"
        frame = lead_frame(v, min(start, full), told)
        if frame is not None and frame[0]:
            return _ordered(v, k, frame[0], frame[1], frame[2], group, "pair.lead")
    # 0. the pair spells out a margin: "by 13 points (41-28 percent)", "by three points, 49-46"
    prev = v.bound[k - 1] if k else None
    gap = v.tags[full:a]
    if (
        prev is not None
        and prev.kind == "margin"
        and prev.answer
        and not prev.rule.startswith("margin.gap")
        and (
            (bracket and _OPENS_BRACKET.fullmatch(gap))
            or _JUST_A_COMMA.fullmatch(gap)
            or (gap[-1:] in ("(", ",") and abs(abs(fa.value - fb.value) - v.figure(k - 1).value) <= 1)  # it adds up
        )
    ):
        x, y = prev.answer, prev.vs
        if words_right(v, b, hi):
            pass
        else:
            if y is None:
                y = (
                    opposite(x)
                    or _other_name(v, k, x)
                    or ("<other>" if x[:1].isupper() or x.startswith("<") else predicates.contrary(x))
                )
            if v.figure(k - 1).unit == "points" and fa.value < fb.value:
                x, y = y, x  # "losing by 13 points (41-54)"
            return _set(v, k, x, y, "pair.margin", prev.group or group, prev.wave)
    if (
        bracket
        and k >= 2
        and v.figure(k - 1).pair == 2
        and v.bound[k - 2] is not None
        and v.bound[k - 1] is not None
        and _NEXT_BRACKET.fullmatch(gap)
    ):
        one, two = v.bound[k - 2], v.bound[k - 1]  # "ahead in Utah (51-40 percent) and Maine (47-45 percent)"
        return _set(v, k, one.answer, two.answer, one.rule, one.group or group, one.wave)  # type: ignore[union-attr]
    # 0b. "leading by 23 to 30 points": a range of margins
    if fb.unit == "points":
        frame0 = lead_frame(v, start, left_end)
        if frame0 is None and _NEAR_LEAD.search(low_left[-60:] + " " + low_right[:30]):
            frame0 = (None, None, True)
        if frame0 is None:
            return None
        n1, n2, leads = frame0
        who = (n1 or "<lead>") if leads else (n2 or "<other>")
        v.bound[k + 1] = Bound("margin.range", who, "margin", group=group, vs=n2 if leads else n1)
        return Bound("margin.range", who, "margin", group=group, vs=n2 if leads else n1)
    # 1. "a 48-42 percent lead over N"; "by a 49-35 margin over N"
    m = _LEAD_NOUN.match(right)
    if m and not _TIED.match(low_right):
        verb = b + m.end()
        if v.items[verb].word in ("lead", "edge", "advantage", "over", "leading", "ahead", "margin", "leads"):
            before = names_between(v, full if start > full and not names_between(v, start, a) else start, a)
            stop = v.hi[k + 1] if v.hi[k + 1] > verb + 1 else hi
            relative = v.tags.find("r", verb + 1, stop)
            after = names_between(v, verb + 1, relative if relative > 0 else stop)
            before = before or parties(v, start, a)
            n1 = name_of(v, before[-1]) if before else None
            n2 = next((name_of(v, q) for q in after if name_of(v, q) != n1), None)
            if n1 is None and _LEAD_FOR.match(v.low(verb + 1, verb + 2) or ""):
                n1, n2 = n2, None
            if n1 or n2:
                return _ordered(v, k, n1, n2, True, group, "pair.lead_noun")
    # 1b. one answer of two groups: "more Democrats than Republicans approve -- 61% vs. 25%"
    groups = (
        [q for q in range(start, left_end) if tags_left[q - start] == "G"]
        if (tags_left := v.tags[start:left_end])
        else []
    )
    if (
        len(groups) == 2
        and v.items[groups[0]].value != v.items[groups[1]].value
        and "N" not in tags_left
        and (
            "respectively" in low_right[:24]
            or (
                VERSUS.search(v.document.lower, fa.end, fb.start)
                and _GROUPS_COMPARED.search(v.low(groups[0], groups[1]))
            )
        )
    ):
        word = next(
            (
                v.items[q].value
                for q in range(start, left_end)
                if v.tags[q] in "VJR" and isinstance(v.items[q].value, AnswerWord)
            ),
            None,
        )
        answer = word.name if word is not None else predicates.SAME
        if word is None:
            from polls.rules.shares import read

            said = next((q for q in range(groups[1] + 1, left_end) if v.tags[q] in "S"), None)
            said = (
                said
                if said is not None
                else next((q + 1 for q in range(groups[1] + 1, left_end - 1) if v.tags[q] == "t"), None)
            )
            read_off = read(v, said, left_end) if said is not None else None
            answer = read_off.answer if read_off is not None and read_off.answer else answer
        v.bound[k + 1] = Bound("pair.groups", answer, group=str(v.items[groups[1]].value))
        return Bound("pair.groups", answer, group=str(v.items[groups[0]].value))
    if (
        len(groups) == 2
        and "L" in v.tags[groups[0] : groups[1]]
        and "N" not in tags_left
        and (both := _QUESTION.match(low_right))
    ):
        shared = clip(_BREAK.split(both.group("s"))[0])
        v.bound[k + 1] = Bound("pair.groups", shared, group=str(v.items[groups[1]].value))
        return Bound("pair.groups", shared, group=str(v.items[groups[0]].value))
    # 1c. "51-44 in her favor"; "those who approve outnumber those who do not, 52-44"
    if right[:2] == "ip" and v.items[b + 3 : b + 4] and v.items[b + 3].word in ("favor", "favour"):
        return _set(v, k, v.items[b + 2].value or predicates.SAME, "<other>", "pair.for_whom", group)
    camps_told = outnumbered(v, start, left_end) or (
        outnumbered(v, b + 1, hi) if low_left == "by" or low_left.endswith(" by") else None
    )
    if camps_told:
        return _set(v, k, *camps_told, "pair.outnumber")
    # 2. favorable / unfavorable, approve / disapprove as words right of the figures
    words = [
        v.items[q]
        for q in range(b + 1, min(hi, b + 6))
        if v.tags[q] in "JRV" and isinstance(v.items[q].value, AnswerWord)
    ]
    if words and v.tags[b + 1] not in ",;.)":
        name = words[0].value.name
        if name in ("favorable", "unfavorable", "approve", "disapprove", "support", "oppose") and (
            name != "support"
            or (
                not names_between(v, start, a) and not (words[0].tag == "V" and names_between(v, b + 1, min(hi, b + 9)))
            )
        ):
            joined = len(words) > 1 and not _OTHER_WORDS.search(
                v.document.lower[words[0].end : words[1].start].replace("and", "").replace("versus", "")
            )
            second_name = words[1].value.name if joined and words[1].value.name != name else None
            if second_name:
                return _set(v, k, name, second_name, "pair.answers_right", group)
            right_after = words[0] is v.items[b + 1] and (
                words[0].tag == "J" or (words[0].tag == "V" and v.tags[b + 2 : b + 3] in (")", ",", ".", ""))
            )
            if right_after and name in _BAD and (fa.value < fb.value or (bracket and words[0].tag == "V")):
                # the good side comes first, or the larger
                return _set(v, k, opposite(name), name, "pair.answer_after", group)
            return _set(v, k, name, opposite(name), "pair.answer_right", group)
    # 2b. the side that is ahead follows: "52-48 to No", "48-46 Doe over Roe", "51-44 in her favor"
    ahead = _AHEAD_RIGHT.match(right)
    if ahead and not names_between(v, start, a):
        q = b + ahead.end()
        rival = _OVER_RIVAL.match(v.tags[q + 1 : hi])
        return _ordered(
            v, k, name_of(v, q), name_of(v, q + 1 + rival.end()) if rival else None, True, group, "pair.ahead_right"
        )
    if _OTHER_WAY.match(low_right):
        return _set(v, k, predicates.SAME, predicates.SAME, "pair.turned", group)
    # 3. respectively: "46 vs. 43 percent for Clinton and Carson"
    m = _FOR_NAMES.match(right)
    if m:
        found = names_between(v, b + 1, b + 1 + m.end())
        return _set(v, k, name_of(v, found[0]), name_of(v, found[-1]), "pair.respectively", group)
    # 4. "by 59-28 percent, voters say X rather than Y": the statement follows
    if (
        _BY_OPENS.search(low_left + " ")
        or _BY_MARGIN.search(low_left)
        or _GROUP_BY.search(v.tags[start:left_end])
        or _BY_RATIO.search(low_left)
        or (_BY_A.search(low_left + " ") and _MARGIN_NOUN.match(low_right))
    ):
        got = _statement(v, k, b + 1, hi, group)
        if got is not None and (
            " " in str(got.answer) or not str(got.answer)[:1].isupper() or got.answer in v.names.people
        ):  # a capital alone is a subject that lost its verb
            return got
    if right[:1] == "," and right[1:2] in tuple("VAS") and _PEOPLE_COMMA.search(low_left.replace(" ,", ",")):
        got = _statement(v, k, b + 2, v.gap_end(k + 1), group)
        if got is not None:
            return got
    if _SAY_BY.search(low_left) and _THAT.match(low_right):
        got = _statement(v, k, b + 1, hi, group)
        if got is not None:
            return got
    # 4b. "his favorable-unfavorable rating is 39 to 31"
    halves = _HALVES.search(low_left) or _HALVES.match(v.low(b + 1, min(hi, b + 3)))
    if halves:
        good = "approve" if halves.group("a").startswith("approv") else "favorable"
        return _set(v, k, good, opposite(good), "pair.answers_left", group)
    # 4c. a rating under or above water: the good side comes first
    if _WATER.search(low_left):
        known = "favorable" if "favo" in low_left else "approve" if "approv" in low_left else None
        return _set(v, k, known or predicates.SAME, opposite(known) if known else predicates.SAME, "pair.water", group)
    # 4d. "men (58 percent to 39 percent) and women (51-44) support it": the statement follows the brackets
    if bracket and a >= 2 and v.tags[a - 2] == "G" and v.tags[b + 1 : b + 2] == ")":
        behind = _AFTER_BRACKETS.match(v.tags, b + 2)
        if behind:
            told_after = statement(v, behind.end() - 1, len(v.items), group)
            if told_after is not None:
                return _set(v, k, told_after[0], told_after[1], "pair.statement", str(v.items[a - 2].value))
    # 5. the frame stands to the left
    if (
        fa.value < fb.value
        and right[:1] == "o"
        and _APPROX.search(low_left[-14:])
        and not any(c in v.tags[start:left_end] for c in "LTVRN")
    ):
        from polls.rules.shares import own_predicate  # a range: "30% to 40% of those surveyed remain on his side"

        whole = own_predicate(v, k + 1)
        if whole is not None:
            v.bound[k + 1] = whole
            return Bound(whole.rule, whole.answer, group=whole.group)
    if fa.value < fb.value <= fa.value + 10 and fa.value + fb.value < 90 and _ROUGHLY.search(low_left[-60:]):
        from polls.rules.inherit import subject_answer  # "her support, about 35-40 percent": one answer

        ranged = subject_answer(v, k, start)
        return _set(v, k, ranged, ranged, "pair.range", group)
    camps = _CAMPS.search(low_left)
    if camps:
        camp = "support" if camps.group("for") else "oppose"
        return _set(v, k, camp, opposite(camp), "pair.camps", "all")
    m2 = MORE_THAN.search(low_left)
    if m2:
        x, y = m2.group("a"), m2.group("b")
        return _set(v, k, VERB.get(x, x), VERB.get(y, y), "pair.more_than", group)
    frame = lead_frame(v, start, left_end)
    if start > full and not any(c in v.tags[start:left_end] for c in "VJRLTNSA"):
        # nothing of its own: the words before the comma are the pair's too
        start = full
        low_left = v.low(start, left_end)
        group = group or subject_group(v, start, left_end)
        frame = lead_frame(v, start, left_end)
    vq = next((q for q in range(left_end - 1, start - 1, -1) if _is_side(v, q)), -1)
    lq = next((q for q in range(left_end - 1, start - 1, -1) if v.tags[q] in "LT"), -1)
    if vq >= 0 and (
        vq > lq or (v.items[vq].value.name in ("approve", "disapprove", "favorable", "unfavorable") and lq < 0)
    ):
        name = v.items[vq].value.name
        whom = (
            v.items[vq + 1] if v.tags[vq] == "J" and v.tags[vq + 1] == "p" and v.items[vq].word[-3:] != "ive" else None
        )
        if (
            whom is not None
            and whom.value
            and whom.word in ("him", "her")
            and v.items[vq].word.endswith(("for", "against"))
        ):
            x1, x2 = (str(whom.value), "<other>") if name == "support" else ("<other>", str(whom.value))
            return _set(v, k, x1, x2, "pair.for_whom", group)  # "whites were for him, 57 percent to 37 percent"
        obj = names_between(v, vq + 1, left_end)
        if name == "support" and obj and v.tags[vq] == "V":
            # "favor Trump over Clinton", "back Kaine"
            n1 = name_of(v, obj[0])
            n2 = next((name_of(v, q) for q in obj if name_of(v, q) != n1), None)
            if n2 is None:
                after = names_between(v, b + 1, v.hi[k + 1])
                n2 = next((name_of(v, q) for q in after if name_of(v, q) != n1), None)
            return _set(v, k, n1, n2 or "<other>", "pair.favor_name", group)
        if name == "support" and v.tags[vq] == "V" and v.items[vq].word in ("favored", "preferred", "backed"):
            subj = names_between(v, start, vq)
            if subj and v.tags[vq - 1] in "E":
                n1 = name_of(v, subj[-1])
                return _set(v, k, n1, "<other>", "pair.favored", group)
        neg = bool(_NOT_END.search(v.low(start, vq) + " "))
        if neg:
            name = opposite(name) or name
        first = next((v.items[q].value.name for q in range(start, vq) if _is_side(v, q)), None)
        if first is not None and first == opposite(name):
            return _set(v, k, first, name, "pair.both_named", group)
        other = opposite(name)
        if name in _BAD and fa.value < fb.value and other:
            name, other = other, name  # "a 13-point negative rating (42-55 percent)"
        return _set(v, k, name, other, "pair.answer_left", group)
    if frame is not None:
        n1, n2, leads = frame
        if n2 is None:
            after = names_between(v, b + 1, v.hi[k + 1])
            n2 = next((name_of(v, q) for q in after if name_of(v, q) != n1), None)
        if n1 is None and n2 is None:
            if not bare or bracket:
                return _set(v, k, "<lead>" if leads else "<trail>", "<other>", "pair.lead_context", group)
        else:
            return _ordered(v, k, n1, n2, leads, group, "pair.lead")
    won = _WON.search(v.tags, start, left_end) if frame is None else None
    if won and (v.tags[won.start()] == "N" or v.items[won.start()].value):
        lost = v.items[won.end("verb") - 1].word in ("lost", "loses", "losing", "lose")
        if lost or v.tags[won.end("verb") - 1] == "K":
            return _ordered(v, k, name_of(v, won.start()), None, not lost, group, "pair.won")
    found = names_between(v, start, left_end)
    chosen = _WENT_FOR.search(v.low(start, found[0]) + " ") if len(found) == 1 else None
    if chosen:
        n1 = name_of(v, found[0])
        after = names_between(v, b + 1, v.hi[k + 1])
        return _set(
            v, k, n1, next((name_of(v, q) for q in after if name_of(v, q) != n1), "<other>"), "pair.chosen", group
        )
    if len(found) == 1 and frame is None and k >= 2 and v.figure(k - 1).pair == 2:
        listed_before = v.bound[k - 2]
        if (
            listed_before is not None
            and listed_before.rule.startswith(("pair.lead", "pair.margin", "pair.favor", "pair.same"))
            and listed_before.answer
            and listed_before.answer[:1].isupper()
            and listed_before.answer != name_of(v, found[0])
        ):
            return _set(v, k, listed_before.answer, name_of(v, found[0]), "pair.lead_list", group)
    if (
        len({name_of(v, q) for q in found}) == 2
        and _TOGETHER.fullmatch(v.tags, found[0] + 1, found[-1])
        and not _BREAKS_OFF.search(v.tags[found[-1] + 1 : left_end])
    ):
        seen = list(dict.fromkeys(name_of(v, q) for q in found))
        return _set(v, k, seen[0], seen[1], "pair.names", group)
    if len(found) == 1 and bare is False:
        after = names_between(v, b + 1, v.hi[k + 1])
        if after and v.tags[b + 1 : after[0]].strip("zZxLbf") == "":
            return _set(v, k, name_of(v, found[0]), name_of(v, after[0]), "pair.names_around", group)
    # 5b. the side that is ahead stands right before: "white voters: Trump, by 58 to 41", "for Labour by 49 to 28"
    if (
        found
        and _BRACKET_ONLY.fullmatch(v.tags[found[-1] + 1 : a])
        and _CHOSEN.search(v.tags, start, found[-1])
        and not v.items[found[-1]].word.endswith("'s")
    ):
        n1 = name_of(v, found[-1])
        after = names_between(v, b + 1, v.hi[k + 1])
        other = next((name_of(v, q) for q in after if name_of(v, q) != n1), "<other>")
        return _set(v, k, n1, other, "pair.name", group)
    # 5c. the question follows: "split 48 to 47 percent on whether to build it"
    question = _QUESTION.match(low_right)
    if question:
        whether = clip(_BREAK.split(question.group("s"))[0])
        return _set(v, k, whether, predicates.contrary(whether), "pair.question", group)
    # 6. the statement stands to the left: "voters think he will win, 56-37"
    if not bare:
        got2 = _left_statement(v, k, start, left_end, group)
        if got2 is not None:
            return got2
    # 7. nothing but a group: the pair before it tells what is counted
    listed = bool(bare and not bracket and 60 <= fa.value + fb.value <= 101 and _IT_WAS.search(low_left))
    listed = listed or (k >= 2 and any(v.figure(q).pair == 2 and v.bound[q] is not None for q in range(k)))
    if not bare or bracket or group is not None or listed:
        return _set(v, k, predicates.SAME, predicates.SAME, "pair.same", group)
    return None


def _ordered(v: View, k: int, n1: str | None, n2: str | None, leads: bool, group: str | None, name: str) -> Bound:
    a, b = v.figure(k).value, v.figure(k + 1).value
    first, second = n1 or "<other>", n2 or "<other>"
    if (leads and a < b) or (not leads and a > b):
        first, second = second, first
    return _set(v, k, first, second, name, group)


def _statement(v: View, k: int, i: int, hi: int, group: str | None) -> Bound | None:
    """The statement after "by 59-28 percent,": its verb, or what is said against what."""
    told = statement(v, i, hi, group)
    return None if told is None else _set(v, k, told[0], told[1], told[2], told[3])


_SPLIT = re.compile(r"\b(?:split|divided|tied|even|evenly|deadlocked)\b")
_RATHER_THAN = re.compile(r" (?:rather than|as opposed to|instead of|than) ")


def _left_statement(v: View, k: int, start: int, end: int, group: str | None) -> Bound | None:
    """A statement before its pair: "Americans think the House won't impeach, 56%-37%"."""
    from polls.rules.shares import read

    if end - start > 2 and v.items[end - 2].word == "it" and v.tags[end - 1] in "EzKS":
        return None  # "when they have to choose it becomes 49 percent to 39"
    for q in range(start, end):
        if q > start + 1 and v.tags[q] == "S" and v.tags[q + 1] in "Gg" and v.tags[q - 1] in ',"':
            stop = q - 1 if v.tags[q - 2] not in ',"' else q - 2  # "sell it, say voters, by 52 percent to 40"
            told = predicates.complement(v, start, stop)
            if told is None or not told.answer or told.answer.startswith("<"):
                return None
            return _set(v, k, told.answer, predicates.contrary(told.answer), "pair.left_statement", group)
        if (
            v.tags[q] in "SA"
            and v.items[q].word not in ("found", "find", "finds", "shows", "showed", "show", "put", "puts")
        ) or (v.tags[q] == "M" and q + 1 < end and v.tags[q + 1] not in "LT"):
            if end - q < 3:
                return None
            if q > start and v.tags[q - 1] in "DMn":
                q -= 1
            got = read(v, q, end)
            if got is None or not got.answer or got.answer in (predicates.SAME, "not"):
                return None
            a = got.answer
            if _SPLIT.search(v.low(q, end)):
                return None
            cut = _RATHER_THAN.split(a)
            b = clip(cut[1]) if len(cut) > 1 else predicates.contrary(a)
            if got.how == "canonical":
                b = opposite(a) or b
            return _set(v, k, cut[0], b, "pair.left_statement", group)
    return None
