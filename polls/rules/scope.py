"""The group in whose scope a figure stands: its own, the one that opens the sentence, what the clause before named."""

from __future__ import annotations

import re

from polls.rules import bracket_rows, parties_asked_about, remnants, shared_nouns
from polls.rules.among import among
from polls.rules.camps import TWO_PARTIES
from polls.rules.groups import fronted
from polls.rules.in_force import carry
from polls.rules.make_up import MAKE_UP
from polls.rules.own_groups import POLLS
from polls.rules.respective import in_twos, of_names, respective
from polls.rules.subjects import Subject, subjects
from polls.rules.view import View


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
        v.tags = _past_place(v, _past_question(v))
        if begin := fronted(v, v.figs[0]):
            v.tags = v.tags[:begin].replace("G", "Z").replace("g", "z") + v.tags[begin:]
    about = subjects(v) if not told else []
    _past_asides(v, about)
    lead = carry(v, about)
    _sides_are_no_groups(v, lead)
    _camps_in_row(v)
    _made_up(v)
    _voted_too(v)
    _behind_bracket(v)
    if "(" in v.tags:
        bracket_rows.all_places(v)
        shared_nouns.restore(v)
        bracket_rows.of_places(v)
    remnants.shared(v)
    of_names(v)
    respective(v)
    in_twos(v)
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


# "In Kent, where farmers are angry, 61 percent …": who lives there is told of, not asked alone.
_PLACE_ASIDE = re.compile(r"^[&x,zZ]{0,3}i[zZN]{1,5},(?P<told>[zr][^FPB;:,]{2,24}),")


def _past_place(v: View, tags: str) -> str:
    """The letters of a sentence without the people in the clause behind the place that opens it."""
    m = _PLACE_ASIDE.match(tags)
    if m is None or v.items[m.start("told")].word not in ("where", "which", "whose") or m.end() > v.figs[0]:
        return tags
    return tags[: m.start("told")] + m["told"].replace("G", "Z").replace("g", "z") + tags[m.end("told") :]


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
        if v.refused[k - 1] == MAKE_UP and (q := v.tags.rfind("G", 0, v.figs[k - 1])) >= 0:
            part = str(v.items[q].value)
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
