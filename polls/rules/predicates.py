"""A predicate read to an answer: "say the agents have gone too far" → "gone too far"."""

from __future__ import annotations

import re

from polls.language.tokens import AnswerWord, opposite
from polls.rules import camps, choices, proforms
from polls.rules.namings import said_of
from polls.rules.phrases import Predicate, phrase
from polls.rules.quotes import quoted_answer
from polls.rules.view import View, clip

SAME = "<same>"  # "said so", "agree", "feel that way": the answer spoken of before
POSITIVE = "<positive>"  # "said he did", "think she is": the answer spoken of before, without its negation
PAIRED = ("pair.left_statement", "pair.statement")  # the rules of statements that pairs count
PERSON = "<person>"  # "the senator drew 16 percent support": the person spoken of last
OPPOSITE = "<opposite>"  # "said the opposite", "disagreed", "did not"

SAID_SAME = re.compile(
    r"(?:(?:has|have|had) done (?:so|the same|likewise)|(?:view|see|saw|viewed|felt|feel|think|thought)(?: it| him| her| them)? similarly\b|(?:said|say|says|saying|do|did|think|thought|feel|felt|believe|believed|agree|agreed)\s+(?:so|the same(?: (?:thing|way))?|likewise|as much|this(?=[ ]?(?:[,.;:)\u2013\u2014-]|$|about\b|of\b|when\b|while\b|than\b|and\b|in\b))|(?:it|that) (?:too|also|as well))\b|(?:say|says|said|saying) it ?(?=[.,;)]|$)"
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
    r"(?:(?:they|he|she|it|we) )?(?:(?:do|did|does|are|is|was|were|have|has|will|would|should|had|can)(?: not|n't)|won't|can't|cannot)(?: so)?(?=[ ]?(?:[,.;:)(]|$|either ?(?:[,.;:)]|$)|and\b|while\b|in\b|, ))"
)
_IN_A_POLL = re.compile(
    r"in (?:(?:a|the|this|an|new|recent|latest|exit|entrance|entry|online|national|same|[a-z]+'s) ){0,3}(?:polls?|polling|surveys?|interviews)(?= )"
)
_ABOUT = re.compile(r"(?:that|this|the same)(?: thing)? (?:about|of|for)\b")


_SAME_OR_OPPOSITE = re.compile(r"(?:the )?(?:same|opposite|reverse)\b")
_SO = re.compile(r"so\b|this\b(?=[ ]?[,.;)]|$)|as much\b|likewise\b")
_THAT_WAY = re.compile(r"(?:that )?way\b|the same(?: way)?\b")
_OTHERWISE = re.compile(r"(?:the )?(?:otherwise|opposite)")


_IF = re.compile(r"if [^,;]{4,60}?(?:,|\btoday\b,?|\btomorrow\b,?|\bnow\b,?) (?=(?:they|he|she|i|we|it|their|the)\b)")
_YEAH = frozenset(("yes", "yeah", "yep", "aye"))


# What stands between two commas before "that": "say, when pressed, that …".
_ASIDE_THAT = re.compile(r",[^,;().FPB]{1,9},(?=r)")


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
    return phrase(v, i, hi, subject=True)


_WINS = re.compile(
    r"(?:(?:will|would|can|could|has|had|does|did|is|was) (?:[a-z]+ )?(?:do(?:ing|ne)? (?:a |the )?(?:better|best)(?! (?:[a-z]+ ){0,4}than (?:last|before|in|a|it|they|he|she|expected|previous|at)\b)|(?:be )?(?:the )?(?:better|best) (?:for|at|on|choice|candidate|person|leader|able|suited|equipped|qualified|placed|to)|handle [^,;]{2,40} (?:better|best))\b|won|has won|had won|did (?:a )?better|did the best)\b|(?:will|would|is going to|is likely to|to|has the best chance to|has the best chance of|can|could) (?:win|winning|be elected|be the next|beat|prevail|become|defeat)\b"
)
_TOP_ISSUE = re.compile(
    r"^(?P<a>[^,;]{2,50}?) (?:is|are|was|were|should be|to be|will be|would be|as) (?:the |their |his |her |our |a )(?:single |number one |no\. 1 |country's |nation's |state's )?"
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


def _named(v: View, i: int, hi: int) -> Predicate | None:
    """ "think Clinton will win", "say Trump is", "say health care is the top issue"."""
    low = v.low(i, hi)
    if v.tags[i] == "p" and v.items[i].value and _CHOICE.match(v.low(i + 1, hi)):
        return Predicate(str(v.items[i].value), i + 1, "vote")  # "say she is their first choice"
    if v.tags[i] in "Np" and v.items[i].value and choices.GETS_VOTE.match(v.low(i + 1, min(hi, i + 7))):
        return Predicate(str(v.items[i].value), i + 1, "vote")  # "say she would get their vote"
    if v.tags[i] == "N" and not v.items[i].word.endswith("'s"):
        rest = v.low(i + 1, hi)
        if (_WINS.match(rest) and not _TO_WIN_OR_BE.match(rest)) or _WILL_ONLY.match(rest):
            return Predicate(str(v.items[i].value), i + 1, "vote")
        m = _VERB_ONLY.match(rest)
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


ADVERBS = frozenset(
    """also still now only just strongly somewhat generally broadly mostly mainly currently simply largely overwhelmingly narrowly slightly
    personally actually really already reportedly instead either even either then therefore likewise similarly nevertheless overall
    completely totally very fully again either at least all both today alone nationwide nationally statewide""".split()
)
_STAYS = frozenset("remain remains remained stay stays stayed feel feels felt seem seems sound".split())
_NEGATED = {"approve": "disapprove", "support": "oppose", "agree": "disagree", "favorable": "unfavorable"}


# What an adjective of rating stands before where it rates a person; behind it may stand an adverb or a preposition.
_VIEWS = re.compile(
    r"(?:views?|opinions?|impressions?|ratings?|feelings?|images?|attitudes?|sentiments?|light|terms|perceptions?|assessments?|reviews?|marks?|grades?|scores?|judge?ments?"
    r"|ones?|toward|towards?|about|than|overall|regarding|versus|compared|while|when|[a-z]+ly)$"
)


_THEYLL = frozenset(
    "they'll they'd they're they've he'll he'd he's she'll she'd she's it's i'd i'll we'd we'll".split()
)


def verb_phrase(v: View, i: int, hi: int, subject: bool = False) -> Predicate | None:
    """Reads a verb phrase that begins at item ``i``: canonical answers first. ``subject``: a pronoun may come first."""
    tags, items = v.tags, v.items
    if subject and i < hi and (tags[i] in "pg" or items[i].word in _THEYLL):
        i += 1
    neg = False
    start = i
    nor = next((q for q in range(i + 1, min(hi, i + 5)) if items[q].word == "nor"), -1) if i < hi else -1
    if nor > 0 and items[i].word == "neither" and nor + 1 < hi:
        return Predicate(clip(v.text(i, nor + 2)), nor + 2, "phrase")  # "neither agreed nor disagreed"
    while i < hi and (tags[i] in "MHEDn" or items[i].word in ADVERBS):
        if tags[i] == "n" or items[i].word.endswith("n't") or items[i].word in ("cannot", "no"):
            neg = True
        i += 1
    if i >= hi:
        return None
    if items[i].word in _STAYS and i + 1 < hi and tags[i + 1] == "J":
        i += 1  # "remain undecided"
    it = items[i]
    ballot = i + 2 if it.word in _PLAN and i + 2 < hi and items[i + 1].word == "to" else i
    said = ballot + 1 + (tags[ballot + 1 : ballot + 2] == '"')
    if items[ballot].word in choices.VOTING and said < hi and tags[said] == "Y" and not neg:
        return Predicate(items[said].word, said + 1, "yes_no")  # "would vote yes"
    if tags[i] in "VJ":
        return _canonical(v, i, hi, it.value, neg) if isinstance(it.value, AnswerWord) else None
    if tags[i] == "R" and isinstance(it.value, AnswerWord) and it.word in ("support", "back", "favor"):
        return _canonical(v, i, hi, it.value, neg)
    viewed = _view(v, start, i, hi, neg)
    if viewed is not None:
        return viewed
    if it.word in _EXPECT and i + 2 < hi and tags[i + 1] == "N" and _WINS.match(v.low(i + 2, hi)):
        return Predicate(str(items[i + 1].value), i + 2, "vote")
    if it.word in _PLAN:
        i = next((j for j in range(i + 1, min(hi, i + 4)) if items[j].word in _PLANNED), i)
        it = items[i]
    if it.word in _CHOOSE if tags[i] == "A" else it.word in _CHOOSE_UNMARKED or (tags[i] == "V" and it.word in _BACK):
        j = _chosen_at(v, i, hi)
        if not neg and (picked := _picked(v, i, j, hi) or choices.the_party(v, i + 1, hi)) is not None:
            return picked
        if j < hi and tags[j] == "N" and not neg and any(items[q].word == "against" for q in range(i, j)):
            return None
    if not neg and (who := choices.given(v, i, hi) or choices.voted_for(v, i, hi) or choices.sided_with(v, start, hi)):
        return who
    vote_on = _VOTE_ON if it.word in ("vote", "voting") else _VOTED_SO if it.word == "voted" else None
    if vote_on is not None and not neg and (m := vote_on.match(v.low(i + 1, hi))):
        return Predicate("support" if m.group().startswith("for") else "oppose", i + 2, "canonical")
    if tags[i] == "f" and i + 1 < hi and tags[i + 1] == "N":
        return Predicate(str(items[i + 1].value), i + 2, "vote")
    if neg:
        return None
    party = camps.chosen(v, i, hi)
    return Predicate(party[0], party[1], "vote") if party is not None else said_of(v, i, hi)


_DEGREES = frozenset(("very", "strongly", "somewhat", "mostly", "highly", "extremely"))


def _view(v: View, start: int, i: int, hi: int, neg: bool) -> Predicate | None:
    """ "have a favorable view of", "view her favorably", "hold negative views"; the phrase begins at ``start``, its verb at ``i``."""
    tags, items = v.tags, v.items
    held = tags[i] in "AHK" or (i > start and tags[i - 1] == "H") or "H" in tags[start:i] or tags[i] in "zp"
    for j in range(i, min(hi, i + 9)):
        word = items[j].value
        if tags[j] in "JR" and isinstance(word, AnswerWord) and word.name in ("favorable", "unfavorable"):
            if tags[j] == "J" and tags[j + 1 : j + 2] == "z" and not _VIEWS.match(items[j + 1].word):
                return None  # "has a negative effect on", "a positive test"
            if held and all(c in "zAHKgGNpZo&niE" for c in tags[i:j]):
                strong = items[j - 1].word if j > i and items[j - 1].word in _DEGREES else ""
                name = _NEGATED.get(word.name, word.name) if neg else word.name
                return Predicate(f"{strong} {name}".strip(), j + 1, "view")
        if tags[j] in ",;()":
            return None
    return None


# Verbs before whom people vote for: those that say so by themselves, and those that need the letter of a verb.
_CHOOSE_UNMARKED = frozenset("leaning caucus caucusing caucused".split())
_CHOOSE = _CHOOSE_UNMARKED | frozenset(
    "back vote voting voted choose pick picked prefer preferred chose support backing choosing favored trust lean leaned go cast".split()
)
_BACK = frozenset(("support", "back"))
_CHOOSE_HIM = frozenset("prefer preferred choose pick picked chose".split())
_EXPECT = frozenset("expect expects expected want wants wanted predict predicted".split())
_PLAN = frozenset("plan plans planned planning intend intends intended expect expected lean leaning".split())
_PLANNED = frozenset("vote voting caucus caucusing support back".split())
_BEFORE_CHOSEN = frozenset("toward towards against for more ballot his her".split())


def _chosen_at(v: View, i: int, hi: int) -> int:
    """The item at which stands who is chosen by the verb at item ``i``: past "for", "the", titles."""
    j = i + 1
    while (
        j < min(hi, i + 7)
        and not (v.tags[j] == "p" and v.items[j].word in ("him", "her"))
        and (v.tags[j] in "fzZpt" or v.items[j].word in _BEFORE_CHOSEN)
    ):
        j += 1
    return j


_OF_PARTY = re.compile(r"Nz{1,2}(?P<name>Z{0,2}[ZN])(?=[,.;)&(xW]|$)")


def _picked(v: View, i: int, j: int, hi: int) -> Predicate | None:
    """Whom the verb at item ``i`` chooses, who stands at item ``j``."""
    tags, items = v.tags, v.items
    if j >= hi:
        return None
    if tags[j] == "p" and items[j].word in ("him", "her") and items[j].value and items[i].word in _CHOOSE_HIM:
        return Predicate(str(items[j].value), j + 1, "vote")
    if tags[j] != "N":
        return None
    if items[j].value in v.names.parties.values() and (m := _OF_PARTY.match(tags, j, hi)):
        who = m.end("name") - 1  # "picked Labour veteran Jane Doe"
        named = str(items[who].value) if tags[who] == "N" else v.text(who, who + 1)
        return Predicate(named, m.end("name"), "vote")
    if j + 1 < hi and items[j].word.endswith("'s") and (whose := camps.party(v, j + 1, hi)) is not None:
        return Predicate(whose[0], whose[1], "vote")  # "would vote for Jane Doe's Liberals"
    if any(items[q].word == "against" for q in range(i, j)):
        return None
    return Predicate(str(items[j].value), j + 1, "vote")


# What is voted on rather than for whom: a measure, an abstract thing.
_VOTED_SO = re.compile(r"(?:for|against(?: it| this| that)?)(?= ?(?:$|[.,;)]))")
_VOTE_ON = re.compile(
    _VOTED_SO.pattern
    + r"|(?:for|against) (?!.{0,40}\b(?:government|opposition|coalition|administration|candidates?|nominees?|part(?:y|ies))\b)(?:the |a |an |this |that )?(?:[a-z'-]+ ){0,3}?"
    r"(?:[a-z]+(?:tion|sion|ment|ence|ance|ship|age)|measure|bill|law|ban|tax|plan|deal|levy|bond|repeal|treaty|reform|proposal|referendum|initiative|proposition)\b"
)
_HANDLING = re.compile(
    r"(?:of )?(?:the way|the job|how (?:mr\.? |president |the president|he|she|[a-z]+ )|(?:his|her|[a-z]+'s|the president's) (?:handling|performance|job|stewardship|management|record))"
)


# Who is backed without a name: "would support another candidate", "backed neither".
_SOMEONE_ELSE = re.compile(
    r"(?:for )?(?P<who>(?:(?:another|some other|a different|other|an? (?:independent|third[- ]party|minor[- ]party)) "
    r"(?:candidates?|party|parties|person|nominee)|(?:independents|(?:minor|smaller|fringe|micro) parties)(?: (?:and|or) (?:independents|others|(?:minor|smaller|other) parties))?|(?:someone|somebody|anyone) else|(?:his|her) (?:[a-z-]+ )?(?:rival|challenger|opponent)|neither(?: candidate| one| party)?))\b"
)


def _canonical(v: View, i: int, hi: int, word: AnswerWord, neg: bool) -> Predicate:
    tags, items = v.tags, v.items
    name = word.name
    strong = items[i - 1].word if i and items[i - 1].word in ("strongly", "somewhat", "very", "slightly") else ""
    if (name in ("support", "oppose") and word.form != "noun") or name == "support":
        # support for a person is a vote: "back Clinton", "support Trump over Biden"
        j = i + 1
        described = j
        while (
            described < min(hi, i + 5)
            and tags[described] in "zZ"
            and items[described].word.isalpha()
            and not items[described].word.endswith("ing")
            and items[described].word not in ("a", "an", "the", "his", "her")
        ):
            described += 1
        if i + 1 < described < hi and tags[described] == "N":
            j = described  # "backed billionaire Tom Steyer"
        while j < min(hi, i + 4) and (
            tags[j] in "zf"
            and items[j].word
            in ("mr", "mr.", "mrs", "mrs.", "former", "president", "sen", "sen.", "for", "of", "the", "a", "an")
        ):
            j += 1
        if (
            j < hi
            and tags[j] == "p"
            and items[j].word in ("him", "her")
            and items[j].value
            and not neg
            and name == "support"
            and (j + 1 >= hi or tags[j + 1] in ".,;)&i")
        ):
            return Predicate(str(items[j].value), j + 1, "vote")
        if name == "support" and not neg and (other := _SOMEONE_ELSE.match(v.low(i + 1, min(hi, i + 7)))):
            return Predicate(other["who"], i + 1 + len(other.group().split()), "vote")
        if j < hi and tags[j] == "N" and not items[j].word.endswith("'s") and not neg and name == "support":
            return Predicate(str(items[j].value), j + 1, "vote")
        if name == "support" and not neg and tags[i] == "V" and (person := choices.unknown(v, i, hi)) is not None:
            return person
        if name == "support" and not neg and tags[i] == "V" and (party := camps.chosen(v, i, hi)) is not None:
            return Predicate(party[0], party[1], "vote")
        if name == "support" and not neg and tags[i] == "V" and (whose := choices.the_party(v, i + 1, hi)) is not None:
            return whose
    if name == "agree" and i + 2 < hi and tags[i + 1] == "t" and tags[i + 2] in "zAVKD" and not neg:
        course = phrase(v, i, hi)  # "agreed to sign": what they would do, not with whom they are of one mind
        if course is not None and items[i + 2].word not in ("the", "a", "an", "this", "that"):
            return Predicate(course.answer, course.end, "canonical")
    if name in ("support", "oppose") and _HANDLING.match(v.low(i + 1, min(hi, i + 6))):
        name = "approve" if name == "support" else "disapprove"
    if (
        name in ("favorable", "unfavorable")
        and word.form == "adjective"
        and i + 1 < hi
        and items[i + 1].word in ("marks", "ratings", "reviews", "grades", "scores")
        and "approv" in v.document.lower
    ):
        name = "approve" if name == "favorable" else "disapprove"
    if name == "agree" and neg:
        name = "disagree"
    elif neg:
        name = opposite(name) or name
    if (
        i + 2 < hi
        and tags[i + 1] == "&"
        and tags[i + 2] == "J"
        and isinstance(items[i + 2].value, AnswerWord)
        and items[i + 2].value.name != name
    ):
        return Predicate(f"{name} or {items[i + 2].value.name}", i + 3, "canonical")
    if strong in ("strongly", "somewhat") and name in (
        "approve",
        "disapprove",
        "agree",
        "disagree",
        "support",
        "oppose",
        "favorable",
        "unfavorable",
    ):
        return Predicate(f"{strong} {name}", i + 1, "canonical")
    return Predicate(name, i + 1, "canonical")
