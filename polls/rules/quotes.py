"""Quoted words that say the answer: they call it "a mess", find it "very likely"."""

from __future__ import annotations

import re

from polls.rules.phrases import Predicate
from polls.rules.view import View, clip, content

_COPULA = re.compile(
    r"\b(?:is|are|was|were|'s|'re|has|have|had|will|would|should|could|can|cannot|can't|must|may|might|does|do|did|doesn't|don't|didn't|isn't|aren't|wasn't|weren't|won't|wouldn't|shouldn't|couldn't|hasn't|haven't|hadn't|needs?|ought|deserves?|makes?|made|wants?|stands?|gets?|got|went|goes|go|became|becomes)\b"
)
# What is told of the figure or the view, by somebody else: "have been hit, a figure the union calls …".
_OF_THE_FIGURE = re.compile(
    r", (?:an?|the|which|one) (?:[a-z-]+ ){0,2}(?:figure|number|share|proportion|percentage|finding|result|level|rate|total|rise|increase|drop|fall|jump|shift|change|view|sentiment|trend|situation|state of affairs|(?:[a-z]+ ){0,3}(?:called|described|dubbed|termed))\b"
)
# "mainly because I want …": the reason is the answer.
_REASON = re.compile(
    r"^(?:primarily|mainly|mostly|chiefly|largely|principally|only|just|simply|solely|partly) because (?:of )?(?:(?:it|they|he|she|I|we) (?=[a-z]{2}))?(?=\w{2})"
)
_QUOTE = re.compile(r'"([^"\s][^"]{1,88}[^"\s])"')
_NO_ANSWER_AFTER = re.compile(
    r" ?(?:makes?|made|is|was|would|will|id|has|had|should|means|label|law|act|rule|plan|policy|movement|who)\b"
)
_SAID_BEFORE = re.compile(
    r"\b(?:as|to|call\w*|describ\w*|feel|felt|be|find|found|support\w*|favor\w*|answer\w*|interested|said|say|\w+ly)\b"
)
# Another clause than that of what is said: "had been insulted - with one told to …".
_NEXT_CLAUSE = re.compile(r" (?:-{1,2}|\u2013|\u2014) |; |, (?:with|while|whereas|but) ")
_FELT_ABOUT = re.compile(
    r"\b(?:are|were|is|feel|felt) (?:[a-z]+ly |very |not |too )*(?:dis|un)?[a-z]{3,}(?:ed|py|ful|ry|ent) (?:with|about|by|of|over) $"
)
_SET_AGAINST = re.compile(r"\b(?:rather than|instead of|as opposed to|and not|over|than)(?: (?:to|a|an|the))? ?$")
# Before words that are quoted within what is said: "prefer to stay, due to "fear"", "would be willing to stop "buying things"".
_BY_THE_WAY = re.compile(
    r"(?:\b(?:due|owing|thanks|prior) to|\b(?:because|instead|regardless|ahead|in spite) of|\bversus|\bvs\.?|\b(?:such|as well) as|\brather than|\bdespite|\bamid"
    r"|\bto (?!be\b|say\b|describe\b|call\b|have\b|see\b|feel\b|answer\b|choose\b|find\b|make\b|get\b|give\b|express\b|rate\b|use\b|the\b|an?\b|their\b|its\b)[a-z]{3,}) \(?$"
)
_CONDITION = re.compile(r" (?:only |even )?(?:if|unless|once|when|until|(?:so|as) long as|provided(?: that)?) [^,;]*$")
_NEXT_WORD = re.compile(r" ([a-z]+)")
_SAYS_ONLY = re.compile(r"(?:say|says|said|think|thinks|believe|believes|feel)(?: that)?(?: the| their| its)? ?")
_OF_A_SUBJECT = re.compile(
    r" (?!(?:is|are|was|were|to|in|on|of|for|and|or|but|about|with|when|if|while|that|than|as|at|by|from)\b)(?:[a-z-]+ ){1,3}?"
    r"(?:should|must|is|are|was|were|will|would|can|could|may|might|has|have|had|do|does|did|need|needs|ought)\b"
)
_ASKED_BEFORE = re.compile(r"\b(?:echoing|asked|when|calling it|which)\b[^,]*$")
_DENIED = re.compile(r"(?:\bnot|n't|\bno|\bnever)\s(?:\w+ ){0,3}$")
_OR_QUOTED = re.compile(r' ((?:or|and) (?:a |an )?)"([^"]{2,40})"')


_SUBJECT_OF = re.compile(
    r"(?: (?:against|of|in|on|from|by|among|toward|at|for) [a-z' -]{2,30}?)? (?:is|are|was|were|has|have|will|would|should|can|could|does|do)\b"
)


def quoted_answer(v: View, i: int, hi: int) -> Predicate | None:
    """The quoted words that say the answer: at the beginning, or after the verb."""
    text = v.text(i, hi)
    for m in _QUOTE.finditer(text):
        if m.start() > 130 or len(m.group(1)) < 4:
            continue
        before = text[: m.start()].lower()
        inner = m.group(1)
        after = text[m.end() : m.end() + 40].lower()
        if _SET_AGAINST.search(before) or _FELT_ABOUT.search(before):
            continue  # 'that he leave rather than "fight on"': what is not chosen
        if _NO_ANSWER_AFTER.match(after) or _OF_THE_FIGURE.search(before) or _NEXT_CLAUSE.search(before):
            continue
        if len(before.split()) > 3 and not _COPULA.search(before) and not _SAID_BEFORE.search(before):
            continue
        if len(before.split()) > 2 and _BY_THE_WAY.search(before):
            continue
        if (on := _CONDITION.search(before)) is not None and content(before[: on.start()]) > 1:
            continue  # 'would send them there if they "were offered help"'
        w = _NEXT_WORD.match(after)
        if inner in ("strongly", "somewhat") and w is None:
            continue  # of the answer told before
        if (
            w
            and not before.strip()
            and content(inner) >= 2
            and inner[-1].isalpha()
            and w.group(1) not in _AFTER_QUOTE
            and not w.group(1).endswith("ing")
        ):
            continue  # the quoted words are the subject of what is said
        if w and _SAYS_ONLY.fullmatch(before) and inner[-1].isalpha() and _OF_A_SUBJECT.match(after):
            continue  # 'say "Stay Home" orders should remain'
        if _ASKED_BEFORE.search(before) or (
            before.strip() in ("", "that", "the", "that the") and _SUBJECT_OF.match(after)
        ):
            continue  # '"racism" against anyone is a problem': the quoted words are of the subject
        neg = "not " if _DENIED.search(before) else ""
        inner = _REASON.sub("", inner)
        if inner[-1] in ",.;":
            inner = inner[:-1]
        elif joined := _OR_QUOTED.match(text[m.end() :]):
            inner = f"{inner} {joined.group(1).split()[0]} {joined.group(2).strip(',.;')}"
            w = _NEXT_WORD.match(text[m.end() + joined.end() :])
            if w and joined.group(2)[-1] not in ",.;" and w.group(1) not in _AFTER_QUOTE:
                inner += " " + w.group(1)
        elif len(inner.split()) == 1 and not neg:
            w = _NEXT_WORD.match(after)
            if w and w.group(1) not in _AFTER_QUOTE:
                inner = inner + " " + w.group(1)
        return Predicate(clip(neg + inner, 8), hi, "quote")
    return None


_AFTER_QUOTE = frozenset(
    "the a an in and or to by for of with on about from as at but that their his her when because while against if than toward towards over under they he she it after before is are".split()
)
