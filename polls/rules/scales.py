"""Answers as the question in force asks them: where approval is the talk, "45% for" approve and "he was at 42" is his approval."""

from __future__ import annotations

import re

from polls.language.tokens import AnswerWord
from polls.rules.contraries import SIDES
from polls.rules.discourse import Discourse
from polls.rules.question import SCALES
from polls.rules.view import Bound, View

_IN_FAVOR = re.compile(
    r"^(?:of [a-z' -]{2,40} )?(?:were |are |was )?(?:in favou?r|for|against(?: it| him| her)?) ?(?:[.,;)]|and\b|$)"
)


_OF_RATINGS = re.compile(r"\b(?:net|ratings?|satisfaction|approval|favou?rability)\b")
_OF_LEADS = re.compile(r"\b(?:lead\w*|led|ahead|trail\w*|margin|edge|beat\w*|over)\b")


def net_of_rating(v: View, k: int, answer: str | None) -> bool:
    """Whether a number with a sign, where people are rated, is a net rather than somebody's lead."""
    f = v.figure(k)
    spelled = v.document.lower.startswith(("plus", "minus"), f.start)
    if f.value < 0 or (spelled and answer not in SIDES and answer not in SIDES.values()):
        return True
    low = v.low(0, len(v.items))
    return answer in v.names.people and _OF_RATINGS.search(low) is not None and _OF_LEADS.search(low) is None


def _for_or_against(v: View, k: int, b: Bound) -> bool:
    """Whether an answer is only that one is for or against it: "41% were in favor"."""
    if b.rule.startswith(("share.adjective", "share.before")):
        return True
    while b.rule == "share.shared_right" and k + 1 < len(v.figs) and v.bound[k + 1] is not None:
        k += 1
        b = v.bound[k]  # type: ignore[assignment]
    return b.rule == "share.canonical" and bool(_IN_FAVOR.search(v.low(v.figs[k] + 1, min(len(v.items), v.hi[k] + 1))))


# What somebody is seen as is favorable or not in whatever talk of approval: "a negative view of the party".
_VIEW = re.compile(r"\b(?:views?|opinions?|impressions?|images?|feelings|attitudes?|viewed|regarded)\b")

_YES_NO = frozenset(("yes", "no", "Yes", "No"))


def _support_alone(v: View, k: int, b: Bound) -> bool:
    """Whether "support" stands before a figure without what is supported: "his support is at 79 percent among nurses"."""
    if not b.rule.startswith(("share.same", "share.rating", "wave.")):
        return False
    for q in range(v.figs[k] - 1, v.lo[k] - 1, -1):
        word = v.items[q].value
        if v.tags[q] in "RV" and isinstance(word, AnswerWord) and word.name in ("support", "oppose"):
            return v.tags[q + 1] != "f" and not v.items[q - 1].word.endswith("'s")
    return False


# A thing that a sentence turns to: "on the cut itself, six in ten were against".
_TURNS_TO = re.compile(
    r"(?:(?:and|but|yet|still|then),? )?(?:on|as (?:for|to)|when it (?:comes|came) to|regarding|concerning|about|asked (?:about|whether|if)) (?P<thing>[^,;:]{3,90}),"
)
_OF_A_RATING = re.compile(r"\b(?:jobs?|handl|perform|approv|ratings?|conduct|manag)|\b(?:his|her|their)\b")


def _fronted(v: View, k: int) -> bool:
    """Whether the sentence of number ``k`` turns to a thing that is no work of the one who is rated."""
    m = _TURNS_TO.match(v.low(0, v.figs[k]))
    return m is not None and _OF_A_RATING.search(m["thing"]) is None


def on_scale(d: Discourse, v: View, k: int, b: Bound, a: str | None) -> str | None:
    """Answers as the question asks them: where approval is the talk, "45% for" approve and "he was at 42" is his approval."""
    if a is None:
        return None
    if b.rule == "share.rating" and a == SCALES["approval"][0] and not d.assessed and (whose := _rated(d, v, k)):
        return whose
    of_thing = b.rule == "pair.answers_left" or (b.rule == "share.view" and _OF_SOMEBODY.search(v.tags) is None)
    if d.approval_only and a in SCALES["favorability"] and not of_thing and not _VIEW.search(v.low(0, len(v.items))):
        a = SCALES["approval"][a == "unfavorable"]  # "positive marks", where approval is all that is asked
    index = v.sentence.index
    if (
        b.rule in ("vote.name", "vote.standing", "bracket.name", "vote.guess", "share.same")
        and (verdict := _beside(d, v, k, a)) is not None
    ):
        return verdict
    if (rated := _leaders_rated(d, v, b, a)) is not None:
        d.q.rated = index
        return rated
    d.scaled(a, index)
    if d.q.rated == index and d.q.scale in SCALES and a in SCALES[d.q.scale]:
        return a
    if a[:1].isupper() and b.rule.startswith(("pair", "vote.for", "vote.each", "margin.lead")):
        d.q.rated = -99
    elif index - d.q.rated <= (_RATED_LONG if d.q.rates() else 3):
        alone = d.q.here(index) in d.q.rating() and _support_alone(v, k, b)
        if a in ("support", "oppose") and (alone or _for_or_against(v, k, b)) and not _fronted(v, k):
            return d.q.rating()[a == "oppose"]
        if not v.figure(k).pair and _stands_alone(d, v, k, b, a):
            return d.q.rating()[0]
        if b.rule == "margin.change" and a in d.names.people and _alone(d, v, a):
            return d.q.rating()[0]  # "so he has lost five points"
    elif a in ("support", "oppose") and (asked := d.q.yes_no(a == "support")):
        if _for_or_against(v, k, b) or (d.q.here(index) in _YES_NO and _support_alone(v, k, b)):
            return asked
    elif not d.contested and _stands_alone(d, v, k, b, a):
        return d.q.rating()[0]
    return a


# Whom people want for something, in whatever words.
_WHOM = r"(?:as|for) (?:the |their )?(?:next|best|better|preferred) [a-z]+|who(?:m)? (?:they|people|voters|he|she|respondents)(?: would|'d)? (?:want|like|see|rather|trust)|should (?:lead|become|succeed)"
_WANTED = re.compile(rf"\b(?:{_WHOM})\b")
_OF_A_CHOICE = re.compile(
    rf"\b(?:vot(?:e|es|ed|ing)|prime minister|premier|pm|prefer\w*|choice|choose|chose|pick\w*|head[- ]to[- ]head|match-?up|race|contest|succeed|leadership election|{_WHOM})\b"
)


_LEADERS = (
    "vote.name",
    "vote.each",
    "vote.standing",
    "bracket.name",
    "vote.guess",
    "wave.to",
    "wave.from",
    "margin.change",
)
_RATINGS = re.compile(
    r"\b(?:ratings?|satisfaction|approval|popularity) (?:of|for|with|among)\b|\b(?:leaders?'?s?|personal|leadership) (?:[a-z]+ )?ratings?\b"
)


def _leaders_rated(d: Discourse, v: View, b: Bound, a: str) -> str | None:
    """What leaders have who are given shares where ratings are told, of a text in which only parties are voted for."""
    if b.kind == "margin" or b.rule not in _LEADERS:
        return None
    people, index = d.names.people, v.sentence.index
    if not all(name in people for name in a.replace(", ", " and ").split(" and ")):
        return None
    low = v.low(0, len(v.items))
    if not d.parties_voted or d.voted or _OF_A_CHOICE.search(low):
        return None
    if index - d.q.at <= 3 and d.q.main in ("satisfied", "dissatisfied"):
        return "satisfied" if index - d.q.at <= 1 or _RATINGS.search(low) else None
    if index - d.q.rated > 3 or d.q.scale not in SCALES or (b.kind != "share" and not _RATINGS.search(low)):
        return None
    return d.q.rating()[0]


def _rated(d: Discourse, v: View, k: int) -> str | None:
    """Whose rating a figure is, where that is a share of the vote: "his rating went up to 30 percent" in a poll on a race."""
    for q in range(v.figs[k] - 1, v.gap_start(k) - 1, -1):
        if v.tags[q] in "Np" and v.items[q].value and d.stands(str(v.items[q].value)):
            return str(v.items[q].value)
    return None


_OF_SOMEBODYS_WORK = re.compile(
    r"\b(?:his|her|their|[a-z]+'s) (?:[a-z]+ )?(?:performance|job|work|leadership|record|handling|tenure|stewardship|efforts?)\b|\b(?:him|her) (?:as|a)\b"
)


def of_work(words: str) -> bool:
    """Whether words behind a figure rate somebody's work."""
    return _OF_SOMEBODYS_WORK.search(words) is not None


def _beside(d: Discourse, v: View, k: int, a: str) -> str | None:
    """The verdict on somebody's work that others are given next: "45% rate her work as good. Roe is on 43%, Poe 37%"."""
    index = v.sentence.index
    if a in d.names.people and k and (before := v.bound[k - 1]) is not None and before.answer == d.q.rating()[0]:
        return before.answer if v.tags[v.figs[k] - 1] == "(" and before.kind == "share" else None
    if d.verdict is None or index - d.verdict[1] > 1 or a not in d.names.people or a in d.voted:
        return None
    d.verdict = (d.verdict[0], index)
    return d.verdict[0]


_OF_SOMEBODY = re.compile(r"[Np]|R")


def _stands_alone(d: Discourse, v: View, k: int, b: Bound, a: str) -> bool:
    """Whether a person's share is measured against nobody's: no contest told, no place in a ranking."""
    if (
        not (
            b.rule in ("vote.name", "vote.standing")
            or (b.rule == "vote.moved" and d.q.scale == "approval" and d.q.rated >= d.q.voted)
        )
        or b.kind != "share"
        or a not in d.names.people
        or _RANKED.search(v.low(v.lo[k], v.figs[k]))
    ):
        return False
    if _WANTED.search(v.low(0, v.figs[k])):
        return False  # "Asked who they would like as the next mayor, Doe, on 31 percent, …"
    if _WON.search(v.low(max(0, v.figs[k] - 5), v.figs[k])):
        return False
    if _TO_RIVAL.match(v.tags, v.figs[k] + 1):
        return False  # "she receives 50 percent to Roe's 41"
    if "M" in v.tags[max(0, v.figs[k] - 3) : v.figs[k]] or _AGAINST.match(v.low(v.figs[k] + 1, v.figs[k] + 3)):
        return False  # "would get 47 percent", "we have her at 46 against Roe"
    if not _alone(d, v, a) and (d.q.voted == v.sentence.index or d.races(v, v.bound.index(b))):
        return False  # "No rival is near him in the primary. He gets 47 percent, while Roe has 10": chosen, not rated
    if d.lead is None or d.lead[0] not in d.names.people:
        return True
    return a not in d.lead and _alone(d, v, a) and _STANDS.search(v.low(max(0, v.figs[k] - 4), v.figs[k])) is not None


_TO_RIVAL = re.compile(r"(?:og)?,?[tx]z?[Np]z{0,2}[FB]")
_AGAINST = re.compile(r"(?:against|versus|vs\.?) (?!\d)[a-z]")
_WON = re.compile(r"\b(?:won|wins|win|carried|carries|lost|loses|took|takes)\b")
_RANKED = re.compile(
    r"\b(?:(?:first|second|third|fourth|fifth|last)(?=,| place| choice| among| at| with|$)|top|tops|topped|topping|most)\b"
)
_RATED_LONG = 12  # sentences that a rating stays the talk for, where no person was given a share since
_STANDS = re.compile(
    r"\b(?:at|to|below|above|under|over|on|near|around)(?: just| only| about| nearly| around| an?| the| record| low| high| of)*$"
)


def one_person(d: Discourse, v: View) -> bool:
    """Whether a sentence speaks of one person."""
    return len({str(i.value) for i in v.items if i.tag in "Np" and i.value and str(i.value) in d.names.people}) == 1


def _alone(d: Discourse, v: View, name: str) -> bool:
    """Whether a sentence gives shares or leads to no other person."""
    return not any(
        b is not None
        and b.rule.startswith(("vote.", "margin.", "pair."))
        and b.answer != name
        and (b.answer in d.names.people or b.rule == "vote.guess")
        for b in v.bound
    )
