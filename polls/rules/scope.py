"""The group in whose scope a figure stands: its own, the one that opens the sentence, what the clause before named."""

from __future__ import annotations

import re

from polls.language.hints import Hinted
from polls.rules import bracket_rows, parties_asked_about, predicates, remnants
from polls.rules.among import among
from polls.rules.camps import PARTY_GROUPS, TWO_PARTIES
from polls.rules.groups import fronted
from polls.rules.lacking import others
from polls.rules.openings import opening, within
from polls.rules.own_groups import POLLS, own_group
from polls.rules.quantities import of_things
from polls.rules.respective import in_twos, respective
from polls.rules.subjects import Subject, subjects
from polls.rules.tails import tail
from polls.rules.view import Bound, View
from polls.rules.who_clauses import relative
from polls.rules.whom import apposed

_BASE_WORD = Hinted(
    r"\b(?:overall|over all|in all|in total|of all|nationally|nationwide|all respondents|the public|on average|as a whole|at large"
    r"|across the (?:board|(?:whole|entire) [a-z]+)|the (?:wider|broader|general|entire) (?:public|population|electorate|country))\b"
)
_VOTED = ("share.vote", "share.of_vote", "vote.for", "vote.name", "vote.choice")
# "… while only 24 percent said the same for Roe", behind "53 percent of Doe supporters"
_SAME_FOR = re.compile(r"(?:Szz?|rSzz?)?fN")
# "…, of whom only 63 percent"
_OF_WHOM = re.compile(r"G[zZ]{0,3},?[omW]r[zxZa]{0,3}$")
# "her share of their vote is 31 percent, with Roe at 26"
_WITH_NAME = re.compile(r"[^;:FPB]{0,14}?,WN")
_CLAUSE_OPENS = re.compile(r", where [^,;]*$")
_ASKED_ONES = re.compile(
    r"of (?:the |these |those )?(?:respondents|participants|(?:people |those )?(?:polled|surveyed|asked|questioned|interviewed))\b(?! (?:overall|in all|nationally))"
)
_TURN = re.compile(r"[;,] ?(?:while|whereas|but|though|although)\b|;")
# A second pair of the same people: "…, 48 to 39; in May they favored Roe, 46 to 37", ", with Roe above water at 32-31".
_GOES_ON = re.compile(r"[^Gg]*(?:p|,W)[^Gg]*$")
# "80-15 percent, compared to a 74-23 percent approval in June", "down from 82-12": of the same people at another time.
_SET_AGAINST = re.compile(
    r"\b(?:compar(?:ed|ing|es?) (?:to|with)|from|since|against|versus|vs\.?|instead of|rather than|above|below|than)\b[^;:]{0,40}$"
)


def scope(v: View) -> None:
    """Gives each figure without a group the group its part of the sentence names."""
    if not v.figs:
        return
    tags, lo = v.tags, v.lo
    v.tags = parties_asked_about.without(v) if "G" in tags else tags
    told = any(b is not None and b.rule == "share.made_up" for b in v.bound)
    if "o" in v.tags and "G" in v.tags:
        v.tags = _past_sample(v)
    if "G" in v.tags[: v.figs[0]]:
        v.tags = _past_question(v)
        if begin := fronted(v, v.figs[0]):
            v.tags = v.tags[:begin].replace("G", "Z").replace("g", "z") + v.tags[begin:]
    about = subjects(v) if not told else []
    _past_asides(v, about)
    _carry(v, about)
    v.tags, v.lo = tags, lo


def _past_sample(v: View) -> str:
    """The letters of a sentence without the people that its poll is said to be of: "a survey of parents with children found that …"."""
    tags = v.tags
    for q in range(1, v.figs[0] if v.figs else 0):
        if tags[q] != "o" or v.items[q - 1].word not in POLLS:
            continue
        end = next((e for e in range(q + 1, v.figs[-1] + 1) if tags[e] in "SA" or tags[e] in ";:,"), -1)
        if end > 0 and tags[end] in "SA" and not any(f < end and tags[f] in "FP" for f in v.figs):
            tags = tags[:q] + tags[q:end].replace("G", "z").replace("g", "z") + tags[end:]
    return tags


_ASKED = frozenset(("asked", "quizzed", "questioned"))
_WHAT = frozenset(
    "if whether which what who whom how why about on when where to by for in specifically directly separately more".split()
)


def _past_question(v: View) -> str:
    """The letters of a sentence without the people that the question put first is about: "Asked if farmers are right, …"."""
    tags, first = v.tags, v.figs[0]
    q = next((q for q in range(min(4, first)) if v.items[q].word in _ASKED), -1)
    if q < 0 or "G" in tags[:q] or v.items[q + 1].word not in _WHAT:
        return tags
    end = tags.find(",", q, first)
    return tags if end < 0 else tags[:q] + tags[q:end].replace("G", "Z").replace("g", "z") + tags[end:]


def _past_asides(v: View, about: list[Subject]) -> None:
    """Lets the words of a figure behind a subject's verb begin there: who is named in the aside before is not its group."""
    for s in about:
        v.lo = [max(lo, s.verb) if f > s.verb else lo for lo, f in zip(v.lo, v.figs, strict=True)]
        if not any(s.aside < f < s.verb for f in v.figs):
            named = {str(i.value) for i in v.items[s.aside : s.verb] if i.tag == "G"}
            for f, b in zip(v.figs, v.bound, strict=True):
                if b is not None and f > s.verb and b.group in named:
                    b.group = None
            aside = v.tags[s.aside : s.verb].replace("G", "Z").replace("g", "z")
            v.tags = v.tags[: s.aside] + aside + v.tags[s.verb :]


def _carry(v: View, about: list[Subject]) -> None:
    """Reads the figures from left to right, with the group that is in force between them."""
    lead, lead_end = opening(v)
    counted = within(v)
    carried: str | None = None
    inside: tuple[str | None] | None = None  # what was carried before a clause that tells of a place
    lacking: str | None = None  # the group of the figure before, where it was named only by what it lacks
    outside: list[str | None] = []  # what was carried before each open bracket
    for k, f in enumerate(v.figs):
        b = v.bound[k]
        before = v.bound[k - 1] if k else None
        if b is None:
            continue
        gap = v.tags[v.gap_start(k) : f]
        if ")" in gap and outside:
            carried = outside.pop()  # "(as opposed to 41 percent of nurses) and 57 percent favor": the ones before
        if inside is not None and "," in gap:
            carried, inside = inside[0], None  # "in Kent, where a third of homes burn oil, 55 per cent back it"
        if " where " in v.low(v.gap_start(k), f) and _CLAUSE_OPENS.search(v.low(v.gap_start(k), f)):
            inside = (carried,)
        opened = gap.rfind("(")
        if opened >= 0 and ")" not in gap[opened:] and (gap[opened + 1 :].strip("z") or (k and not opened)):
            outside.append(carried)
        if b.rule in ("list.side", "pair.camps", "share.made_up", "share.those") and b.group == "all":
            continue  # the name is the answer, no group
        if b.rule.startswith("bracket.repeat") and before is not None:
            b.group = before.group
            continue
        subject = next((s for s in reversed(about) if s.at < f), None)
        _name(v, k, b, before, lead, lead_end)
        if b.group and b.answer in v.names.parties.values() and b.group.partition(" in ")[0] == str(b.answer).lower():
            b.group = b.group.partition(" in ")[2] or None  # "Liberal support is down": the party's, no group's
        second = v.bound[k + 1] if v.figure(k).pair == 1 and b.group is None else None
        if second is not None and second.group is None and not b.rule.startswith("pair.groups"):
            _name(v, k + 1, second, b, lead, lead_end)
            b.group = second.group  # "62-30 in the north": behind both
        if b.group == "all" and lead is not None and f >= lead_end and _ASKED_ONES.match(v.low(f + 1, f + 6)):
            b.group = None  # "Among nurses, Doe came second, with 31 percent of respondents": of those among them
        if b.group is not None and before is not None and b.group == lacking:
            b.group = before.group  # the other side of the same people
        elif b.group is not None and (told := carried or lead) is not None:
            lacking, b.group = b.group, others(b.group, told)
            lacking = lacking if lacking != b.group else None
        if b.group is None:
            if _of_everybody(v, k):
                b.group = "all"
            elif subject is not None and subject.group and (b.answer or "").lower() != subject.group:
                b.group = subject.group
            elif lead is not None and f >= lead_end:
                b.group = lead
            elif b.rule == "pair.margin" and before is not None and before.kind == "margin":
                b.group = before.group  # "ahead with women by 8 points, 53 to 45"
            elif counted is not None and f > counted[1]:
                b.group = counted[0]
            elif v.figure(k).pair == 2 and before is not None:
                b.group = before.group  # the other side of the same people
            elif carried is not None and _goes_on(v, k, b, before, gap):
                b.group = carried
        if v.figure(k).pair == 2 and before is not None and b.group in (None, "all"):
            b.group = before.group
        if (
            b.rule == "wave.to"
            and b.group not in (None, "all")
            and before is not None
            and before.group in (None, "all")
        ):
            before.group = b.group  # "from 6% to 24% of Democrats"
        if (
            lead is not None
            and b.group not in (None, "all", lead)
            and f > lead_end
            and _TURN.search(v.low(v.gap_start(k), f))
        ):
            lead = b.group  # "Among women it is 61-35 for Doe, while 49 percent of men back Roe and 47 percent Doe"
        if b.group == "all":
            carried = None
        elif b.group is not None and b.group != "<them>" and not _half_of_things(v, k):
            carried = b.group
    _sides_are_no_groups(v, lead)
    _camps_in_row(v)
    _made_up(v)
    _voted_too(v)
    _behind_bracket(v)
    if "(" in v.tags:
        bracket_rows.of_places(v)
    remnants.shared(v)
    respective(v)
    in_twos(v)


def _half_of_things(v: View, k: int) -> bool:
    """Whether a figure counts no people: "half the homes"."""
    return v.figure(k).unit == "fraction" and v.tags[v.figs[k] + 1 : v.figs[k] + 2] == "z" and of_things(v, k)


def _name(v: View, k: int, b: Bound, before: Bound | None, lead: str | None, lead_end: int) -> None:
    """Gives number ``k`` the group that its own words name or point to."""
    f = v.figs[k]
    if b.rule == "share.counted" and b.group == "all":
        return  # "the number of undecided voters fell to 4 percent": who is counted is the answer
    if b.rule == "bracket.about":
        return  # who stands before the bracket is asked about
    if b.group is None or b.group == "all":
        own = own_group(v, k, b, lead, lead_end)
        if own in PARTY_GROUPS and v.figure(k).pair and b.answer and own[:-1].capitalize() in b.answer:
            own = None  # "Democrats enjoy an advantage (56 percent to 34)": a side of the vote
        if own in PARTY_GROUPS and b.rule == "share.listed" and own.capitalize() == b.answer:
            own = "all"  # "39 percent picked Republicans, 34 percent Democrats"
        if own is not None and (b.group is None or own != "all"):
            b.group = own
    if b.group is None and b.kind == "share" and b.answer == predicates.SAME:
        b.group = remnants.behind(v, k) or remnants.before(v, k)
    elif b.group is None and b.kind == "share" and b.rule.startswith("share."):
        b.group = remnants.country(v, k)
    rival = _SAME_FOR.match(v.tags, f + 1)
    if rival and before is not None and b.group in (None, "all", before.group) and _camp(v, before.group):
        b.group = f"{v.items[rival.end() - 1].value} {str(before.group).rsplit(' ', 1)[1]}".lower()
    whom = b.kind == "share" and _OF_WHOM.search(v.tags, v.gap_start(k), f) is not None
    if b.group is None and whom and "whom" in v.low(f - 4, f):
        b.group = "<them>"  # "a number boosted by women, of whom 63 percent …"
    if b.group == "<them>" and v.low(f + 1, f + 3) == "of whom" and (name := apposed(v, k)) is not None:
        b.group = name
    if b.group == "<them>":  # "women back the plan: 61 percent of them"
        q = v.tags.rfind("G", 0, f)
        rel, _ = relative(v, q + 1, f) if q >= 0 else (None, 0)
        b.group = (f"{v.items[q].value} {rel}" if rel else str(v.items[q].value)) if q >= 0 else b.group


def _of_everybody(v: View, k: int) -> bool:
    """Whether the words of number ``k`` say that it is of all: "overall, 43 percent", "43 percent nationally"."""
    f = v.figs[k]
    after = v.items[f + 1].word if f + 1 < len(v.items) else ""
    part = v.low(v.lo[k], f)
    if _BASE_WORD.search(v.sentence, part) is not None or after in ("overall", "nationally", "nationwide"):
        return True
    return _OVERALL.match(v.low(f + 1, min(len(v.items), f + 9))) is not None


# "a fall of 9 points in the share of tenants overall"
_OVERALL = re.compile(r"[a-z ]{0,40}?\bof (?:all |the )?[a-z]+ overall\b")


def _goes_on(v: View, k: int, b: Bound, before: Bound | None, gap: str) -> bool:
    """Whether number ``k`` is still of the group told of before: not where a name begins something new."""
    if b.kind == "margin":
        return tail(v, k)
    if b.rule == "bracket.time":
        return True
    if before is not None and _SET_AGAINST.search(v.low(v.gap_start(k), v.figs[k])):
        return True
    if v.figure(k).pair == 2 or b.wave == "previous" or not b.rule.startswith(("vote.", "pair", "bracket")):
        return True
    votes = b.rule.startswith("vote.")
    if before is not None and (votes or b.rule.startswith("bracket.")) and before.rule == b.rule:
        return True
    if votes and ((before is not None and before.rule in _VOTED) or _WITH_NAME.match(gap)):
        return True
    second = v.figure(k).pair == 1 and before is not None and v.figure(k - 1).pair == 2
    return second and _GOES_ON.match(gap) is not None


def _camp(v: View, group: str | None) -> bool:
    """Whether a group is the voters or supporters of somebody."""
    if group is None or not group.endswith((" supporters", " voters")):
        return False
    return any(name.lower() == group.rsplit(" ", 1)[0] for name in v.names.people)


def _sides_are_no_groups(v: View, lead: str | None) -> None:
    """Takes away the groups that are answers: independents in a row of parties, a party that is a side of the vote."""
    parties = [b for b in v.bound if b is not None and b.rule.startswith(("vote.", "list."))]
    for b in v.bound:  # "…, the Greens on 13 percent and independents on 9": one more of the list
        if b is not None and len(parties) > 1 and b.rule == "share.same_group" and b.group == "independents":
            b.rule, b.answer, b.group = "list.side", "independents", parties[0].group
    told = {b.answer for b in v.bound if b is not None}
    for b in v.bound:
        if b is not None and b.answer == "undecided" and str(b.group).startswith("undecided"):
            b.group = "all"  # "undecided voters were at 23 percent": their answer
        if b is not None and b.rule.startswith(("pair.", "margin.")) and b.group in TWO_PARTIES:
            b.group = lead if b.group.capitalize() in told else b.group


# "…, followed by Labour voters (72%), ACT (70%)", "…, followed by those of the Greens with 83 percent"
_NEXT_CAMP = re.compile(r"\)?[,&]{1,2}[zZrxtWbA]{0,5}(?:goz?)?N(?:/N)?(?:\(|[Wai]z?)$")


def _camps_in_row(v: View) -> None:
    """Makes names groups in a row of the voters of parties, where the noun is left out behind the first."""
    camp = ""
    for k in range(1, len(v.figs)):
        before, b = v.bound[k - 1], v.bound[k]
        first = v.items[v.figs[k - 1] - 2] if v.tags[v.figs[k - 1] - 2 : v.figs[k - 1]] == "G(" else None
        camp = camp or (first.word if first is not None and first.word in _CAMPS else "")
        camp = camp or next((w for w in _CAMPS if before is not None and w in (before.group or "").split()), "")
        gap = v.tags[v.gap_start(k) : v.figs[k]]
        if (
            before is None
            or b is None
            or not camp
            or before.kind != "share"
            or not _NAMED_RULES.match(b.rule)
            or not _NEXT_CAMP.match(gap)
            or (gap[-1] != "(" and "g" not in gap)
        ):
            camp = ""
        else:
            name = str(v.items[v.gap_start(k) + gap.rindex("N")].value)
            b.answer, b.group = before.answer, f"{name} {camp}".lower()


_CAMPS = ("voters", "supporters")
_NAMED_RULES = re.compile(r"bracket\.name|vote\.|list\.side|share\.same")
_WERE = re.compile(r"[EK]z{0,2}G[,;]?")
_ONE_OF_THEM = re.compile(r"G(?:[,.;)&]|$)")


def _made_up(v: View) -> None:
    """Makes groups answers in a row of what a sample was made up of: "40 percent were Greens, 31 percent nurses and 9 percent teachers"."""
    row = False
    for k in range(1, len(v.figs)):
        before, b = v.bound[k - 1], v.bound[k]
        if before is None or b is None or v.figure(k).unit not in ("percent", "bare"):
            row = False
            continue
        f = v.figs[k]
        row = row or _WERE.search(v.tags, v.figs[k - 1] + 1, f) is not None
        if row and _ONE_OF_THEM.match(v.tags, f + 1) and b.rule.startswith(("share.same", "bracket.group")):
            b.answer, b.group = str(v.items[f + 1].value), before.group
        else:
            row = False


# "… and went for Doe", "… and backed her": the subject is the one before.
_AND_THEY = re.compile(r"&z?(?P<verb>[VKLATHMDz])[^GgFPB;:]{0,24}$")
_WENT = frozenset("gave went broke chose swung split leaned voted picked favored backed preferred".split())


def _voted_too(v: View) -> None:
    """Gives what a part of the electorate voted the part as its group: "nurses made up 10 percent of voters and backed Doe 71-27"."""
    part: str | None = None
    for k in range(1, len(v.figs)):
        before, b, f = v.bound[k - 1], v.bound[k], v.figs[k]
        alone = before is not None and not v.figure(k - 1).pair and before.group in (None, "all")
        if before is not None and part is None and before.kind == "share" and alone:
            q = v.tags.rfind("G", 0, v.figs[k - 1])
            named = q >= 0 and not any(t in "NSVFPB;:" for t in v.tags[q + 1 : v.figs[k - 1]])
            whole = before.rule == "share.made_up" or (q >= 0 and before.answer == v.text(q, q + 1))
            part = str(v.items[q].value) if named and whole else None
        joins = _AND_THEY.search(v.tags, v.gap_start(k), f)
        if part is None or b is None or b.group not in (None, "all") or (joins is None and v.figure(k).pair != 2):
            continue
        if joins is None and (before is None or before.group != part):
            continue
        verb = v.items[joins.start("verb")] if joins is not None else None
        if verb is None or verb.tag != "z" or verb.word in _WENT or verb.word.endswith("ed"):
            b.group = part


def _behind_bracket(v: View) -> None:
    """Gives a lead and the pair in brackets behind it the group behind the bracket: "by 13 points (51% to 38%) among nurses"."""
    for k in range(len(v.figs) - 2):
        b = v.bound[k]
        if b is None or b.kind != "margin" or b.group not in (None, "all") or v.figure(k + 1).pair != 1:
            continue
        close = v.figs[k + 2] + 1
        if v.tags[v.figs[k + 1] - 1] != "(" or v.tags[close : close + 1] != ")":
            continue
        got = among(v, close + 1, min(v.gap_end(k + 2), close + 6))
        for q in range(k, k + 3):
            other = v.bound[q]
            if got is not None and other is not None and other.group in (None, "all"):
                other.group = got[0]
