"""A predicate read to an answer: "say the agents have gone too far" → "gone too far"."""

from __future__ import annotations

import re

from polls.language.tokens import AnswerWord, opposite
from polls.rules import choices, proforms
from polls.rules.phrases import Predicate, phrase
from polls.rules.quotes import quoted_answer
from polls.rules.verb_phrases import WINS, verb_phrase
from polls.rules.view import View, clip

SAME = "<same>"  # "said so", "agree", "feel that way": the answer spoken of before
POSITIVE = "<positive>"  # "said he did", "think she is": the answer spoken of before, without its negation
PAIRED = ("pair.left_statement", "pair.statement")  # the rules of statements that pairs count
PERSON = "<person>"  # "the senator drew 16 percent support": the person spoken of last
OPPOSITE = "<opposite>"  # "said the opposite", "disagreed", "did not"

SAID_SAME = re.compile(
    r"(?:(?:has|have|had) done (?:so|the same|likewise)|(?:(?:has|have|had) )?follow(?:s|ed|ing)? (?:suit\b|(?:his|her|their) (?:lead|example)\b)|(?:view|see|saw|viewed|felt|feel|think|thought)(?: it| him| her| them)? similarly\b|(?:said|say|says|saying|do|did|think|thought|feel|felt|believe|believed|agree|agreed)\s+(?:so(?! (?:many|much|few|little|without)\b)|the same(?: (?:thing|way))?|likewise|as much|this(?=[ ]?(?:[,.;:)\u2013\u2014-]|$|about\b|of\b|when\b|while\b|than\b|and\b|in\b))|(?:it|that) (?:too|also|as well))\b|(?:say|says|said|saying) it ?(?=[.,;)]|$)"
    r"|(?:feel|felt|feels|think|believe) (?:that|this|the same) way|(?:see|saw|describe|described|identify|identified|view|viewed|feel|felt) (?:it|him|her|them|things|themselves|(?:the )?(?:[a-z'.-]+ ){0,2}[a-z'.-]+) (?:that|this|the same) way|had the same|did the same|hold the same|"
    r"who (?:say|said|think|believe|feel) (?:so|the same)|(?:did|do) this\b)"
)
# The statement before, said to hold: "say that has happened to them", "think that is the case".
HOLDS = re.compile(
    r"(?:this|that|it|such things?)(?:'s|'d| is| was| has| had)?(?: (?:also|already|ever|once|often|been))* (?:(?:happened|occurred|befell)(?: to)? (?:them|him|her|me|us|someone)|the case|(?:true|so) (?:of|for|in) )"
)
# A shell noun with "such" points back: "have been in such situations", "express such fears".
SUCH = re.compile(
    r"(?:[a-z']+ ){1,5}such (?:an? )?(?:situations?|experiences?|feelings?|incidents?|views?|concerns?|worries|worry|fears?|opinions?|beliefs?|doubts?|problems|thoughts?|sentiments?)(?= ?(?:[,.;:)]|$))"
)
DO_SO = re.compile(
    r"(?:(?:they|he|she|it|we) )?(?:do|did|does|are|is|was|were|have|has|(?:will|would|could|might|should)(?: have| do)?|had|can)\s*(?:so)?(?=[ ]?(?:[,.;:)(\u2013\u2014-]|$|(?:too|likewise|as well) ?(?:[,.;:)]|$)|and\b|while\b|in\b|as\b|among\b|, ))"
)
DO_NOT = re.compile(
    r"(?:(?:they|he|she|it|we) )?(?:(?:do|did|does|are|is|was|were|have|has|will|would|should|had|can)(?: not|n't| never)|won't|can't|cannot)(?: so| done (?:so|it|this|that))?(?=[ ]?(?:[,.;:)(]|$|either ?(?:[,.;:)]|$)|and\b|while\b|in\b|, ))"
)
_IN_A_POLL = re.compile(
    r"in (?:(?:a|the|this|an|new|recent|latest|exit|entrance|entry|online|national|same|[a-z]+'s) ){0,3}(?:polls?|polling|surveys?|interviews)(?= )"
)
_ABOUT = re.compile(r"(?:that|this|the same)(?: thing)? (?:about|of|for)\b")


_SAME_OR_OPPOSITE = re.compile(r"(?:the )?(?:same|opposite|reverse)\b")
_SO = re.compile(r"so\b(?! (?:many|much|few|little|without)\b)|this\b(?=[ ]?[,.;)]|$)|as much\b|likewise\b")
_THAT_WAY = re.compile(r"(?:that )?way\b|the same(?: way)?\b")
_OTHERWISE = re.compile(r"(?:the )?(?:otherwise|opposite)")


_IF = re.compile(
    r"if [^,;]{4,60}?(?:,|\btoday\b,?|\btomorrow\b,?|\bnow\b,?)(?: that)? (?=(?:they|he|she|i|we|it|their|the)\b)"
)
_YEAH = frozenset(("yes", "yeah", "yep", "aye"))


# What stands between two commas before "that": "say, when pressed, that …".
_ASIDE_THAT = re.compile(r",[^,;().FPB]{1,9},(?=r)")


_CONCEDES = frozenset("despite notwithstanding although though while given because whatever regardless even".split())
_LONGEST_ASIDE = 24


def _aside(v: View, i: int, hi: int) -> int:
    """The item behind an aside set off at item ``i``, where what is said comes only then: ", despite all that, [it will]"."""
    q = i
    while q < hi and v.tags[q] in ",-":
        q += 1
    if q == i == 0 or q >= hi or v.items[q].word not in _CONCEDES or v.tags[q - 1] not in ",-":
        return i
    end = next((e for e in range(q + 1, min(hi, q + _LONGEST_ASIDE)) if v.tags[e] == v.tags[q - 1]), -1)
    if end < 0:
        return i
    while end < hi and (v.tags[end] in ",-" or v.items[end].word == "that"):
        end += 1
    return end if end < hi else i


def complement(v: View, i: int, hi: int) -> Predicate | None:
    """Reads what is said, thought or wanted: items from ``i`` (after the say verb) to ``hi``."""
    tags, items = v.tags, v.items
    if i < hi and (_ABOUT.match(v.low(i, min(hi, i + 5))) or HOLDS.match(v.low(i, min(hi, i + 8)) + " ")):
        return Predicate(SAME, i + 1, "said_same")
    within = _IN_A_POLL.match(v.low(i, min(hi, i + 9)))
    if within:
        i += len(within.group().split())
    if (aside := _ASIDE_THAT.match(tags[i:hi])) is not None:
        i += aside.end()  # "believe, according to Doe, that crime is rising"
    while i < hi and (tags[i] in ",r" or items[i].word == "also"):
        i += 1
    i = _aside(v, i, hi)  # "say that, despite the cuts, it will close"
    if i < hi and items[i].word in _YEAH:
        return Predicate("yes", i + 1, "yes_no")
    if i >= hi:
        return None
    noun = items[i].value
    if tags[i] == "R" and isinstance(noun, AnswerWord) and i and items[i - 1].word.startswith(("express", "voic")):
        return Predicate(noun.name, i + 1, "canonical")  # "voiced opposition", "expressed dissatisfaction"
    low = v.low(i, hi)
    if items[i].word == "if" and (condition := _IF.match(low)) is not None:
        i = next((q for q in range(i, hi) if items[q].start >= items[i].start + condition.end()), i)
        low = v.low(i, hi)  # "said that if the vote were held today they would back it"
    if tags[i] == "Y" and i + 2 < hi and tags[i + 1] == "t" and tags[i + 2] not in "FBP":
        return Predicate("support" if items[i].word == "yes" else "oppose", hi, "canonical")  # "say no to tolls"
    if tags[i] == "Y" and (i + 1 >= hi or tags[i + 1] in ',.;)"&' or items[i].word == "yes"):
        return Predicate(items[i].word, i + 1, "yes_no")
    if (answered := proforms.YES_OR_NO.match(low)) is not None:
        return Predicate("no" if answered["yes"] is None else "yes", i + 1, "yes_no")
    m = _SAME_OR_OPPOSITE.match(low)
    if m:
        return Predicate(OPPOSITE if "same" not in m.group() else SAME, i + 1, "same")
    if _SO.match(low) or (" such " in low and SUCH.match(low)):
        return Predicate(SAME, i + 1, "said_same")
    m = DO_NOT.match(low)
    if m:
        return Predicate("not", i + 1, "did_not")
    m = DO_SO.match(low)
    if m:
        return Predicate(POSITIVE, i + 1, "did")
    m = _THAT_WAY.match(low)
    if m:
        return Predicate(SAME, i + 1, "said_same")
    got = _named(v, i, hi) or _direction(v, i, hi) or _does(v, i, hi)
    if got is not None:
        return got
    if _OTHERWISE.match(low):
        return Predicate(OPPOSITE, i + 1, "same")
    if (
        tags[i] in "pg"
        and i + 2 < hi
        and tags[i + 1] == "S"
        and "'" not in v.low(i, i + 1)
        and items[i + 2].word not in ("so", "this", "it")
    ):
        return complement(v, i + 2, hi)  # "said they believe that …"
    # "said they approve of …", "said they would vote for Trump", "are undecided"
    got = verb_phrase(v, i, hi, subject=True)
    if got is not None:
        return got
    quoted = quoted_answer(v, i, hi)
    if quoted:
        return quoted
    if (made := _MADE_SO.search(low)) is not None:
        return Predicate(clip(v.text(i, hi)[made.start("how") : made.end("how")]), hi, "phrase")
    return phrase(v, i, hi, subject=True)


# "Say the fact that she moved away makes them less likely to vote for her": what it makes them.
_MADE_SO = re.compile(
    r"\b(?:makes?|made|making|leaves?|left|render(?:s|ed)?) (?:them|him|her|me|us|you|voters|people|[a-z]+(?=(?: much| far| somewhat)? (?:more|less) likely)) (?P<how>(?:(?:much|far|somewhat|a lot|a bit|a little|slightly|even) )?(?:more|less) (?:likely|inclined|willing|apt|confident|comfortable|worried|optimistic|pessimistic|enthusiastic|eager)\b[^,;:.()\u2013\u2014]{0,60})"
)
_TOP_ISSUE = re.compile(
    r"^(?:(?:this|last) (?:week|month|year) )?(?P<a>[^,;]{2,50}?) (?:is|are|was|were|should be|to be|will be|would be|as) (?:the |their |his |her |our |a )\"?(?:single |number one |no\. 1 |country's |nation's |state's )?"
    r"(?:most (?:important|pressing|urgent|serious)|top|biggest|main|greatest|number one|no\. 1|key|leading|chief|primary|best|worst) [a-z]{3,}"
    r"|^(?P<c>[^,;]{2,60}?) (?:is|are|was|were|will be|would be) (?:the )?(?:single )?(?:most|least) [a-z]+(?=$|[ ]?[,.;)]| (?:to|for|in|as|when|of)\b)|^(?P<b>[^,;]{2,50}?) (?:is|was) the (?:one |single )?(?:issue|thing|factor|quality|problem) that (?:matter|concern|worri|influenc|count)"
)


_CHOICE = re.compile(
    r"(?:is|was|would be|remains) (?:still |now )?(?:the|their|his|her|my|our) (?:first|top|favou?rite|preferred|second)(?: choice| pick| candidate| option)?\b"
)


_TO_WIN_OR_BE = re.compile(r"to (?:win|be)")
_WILL_ONLY = re.compile(r"(?:will|would)(?: not)?(?=[ ]?(?:[,.;:)(]|$|and\b))")
_VERB_ONLY = re.compile(
    r"(?P<v>is|are|was|were|does|did|do|has|have|will|would|should|can)(?P<n> not|n't)?(?=[ ]?(?:[,.;:)(]|$|and\b|, ))"
)


_HAS_WON = re.compile(r"\bwon\b(?!')")
_WON = re.compile(
    r"(?:had |has )?(?:clearly |narrowly )?(?:won|did (?:the )?(?:best|better)|came out on top|came off (?:best|better)|had the (?:better|best) of (?:it|the)|(?:was|been) the (?:stronger|winner))\b(?!'| (?:over|back|more)\b)"
)


def _named(v: View, i: int, hi: int) -> Predicate | None:
    """ "think Clinton will win", "say Trump is", "say health care is the top issue"."""
    low = v.low(i, hi)
    if v.tags[i] == "p" and v.items[i].value and _CHOICE.match(v.low(i + 1, hi)):
        return Predicate(str(v.items[i].value), i + 1, "vote")  # "say she is their first choice"
    if v.tags[i] in "Np" and v.items[i].value and choices.GETS_VOTE.match(v.low(i + 1, min(hi, i + 7))):
        return Predicate(str(v.items[i].value), i + 1, "vote")  # "say she would get their vote"
    if v.tags[i] == "p" and v.items[i].word in ("he", "she") and v.items[i].value and _WON.match(v.low(i + 1, hi)):
        return Predicate(str(v.items[i].value), i + 1, "vote")  # "say she won the debate"
    if v.tags[i] == "N" and not v.items[i].word.endswith("'s"):
        rest = v.low(i + 1, hi)
        if (WINS.match(rest) and not _TO_WIN_OR_BE.match(rest)) or _WILL_ONLY.match(rest):
            return Predicate(str(v.items[i].value), i + 1, "vote")
        m = _VERB_ONLY.match(rest)
        if m and m["v"] == "did" and not m["n"] and _HAS_WON.search(v.low(0, i)):
            return Predicate(str(v.items[i].value), i + 1, "vote")  # "52% thought Doe won and 44% thought Roe did"
        if m:
            return Predicate("not" if m.group("n") else POSITIVE, i + 2, "did")
    m2 = _TOP_ISSUE.match(low)
    top = next((g for g in m2.groups() if g), "") if m2 else ""
    if top and top.strip() not in (
        "it",
        "this",
        "that",
        "they",
        "these",
        "he",
        "she",
        "which",
    ):
        return Predicate(clip(top), hi, "top")
    return None


_DOES = re.compile(
    r"(?:(?:the|their|his|her|its|our|my|a|an|most|some|other) )?(?!who\b|what\b|how\b|that\b|there\b)(?:[a-z'-]+ ){1,3}(?:is|are|was|were|does|did|do|has|have|will|would|should|can|could)(?P<n> not|n't)?(?: be| have| been)?$"
)


_NO_SUBJECT = frozenset("neither none never rarely seldom sometimes often always both either nobody everyone".split())


def _does(v: View, i: int, hi: int) -> Predicate | None:
    """ "think the council does", "say their rents have not": the statement before, of somebody else."""
    end = next((q for q in range(i, min(hi, i + 7)) if v.tags[q] in ".,;)"), hi if hi - i < 7 else -1)
    if end < i + 2 or set(v.tags[i:end]) & set("SVJNFPB") or (end < len(v.items) and v.low(end, end + 1) in ("'", '"')):
        return None
    if not _NO_SUBJECT.isdisjoint(item.word for item in v.items[i:end]):
        return None
    m = _DOES.match(v.low(i, end))
    return Predicate("not" if m["n"] else POSITIVE, end, "did") if m else None


def _direction(v: View, i: int, hi: int) -> Predicate | None:
    """ "the country is on the wrong track": the direction, whoever takes it."""
    for j in range(i, min(hi, i + 12)):
        if v.tags[j] in ",;:()":
            return None
        word = v.items[j].value
        if v.tags[j] == "J" and isinstance(word, AnswerWord) and word.name in ("right direction", "wrong track"):
            negated = any(v.tags[q] == "n" or v.items[q].word.endswith("n't") for q in range(i, j))
            return Predicate(opposite(word.name) or word.name if negated else word.name, j + 1, "canonical")
    return None
