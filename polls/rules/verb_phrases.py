"""A verb phrase read to an answer: a word of answers, a view held of somebody, a choice: "strongly approve", "would vote for Doe"."""

from __future__ import annotations

import re

from polls.language.tokens import AnswerWord, opposite
from polls.rules import camps, choices
from polls.rules.namings import said_of
from polls.rules.phrases import Predicate, phrase
from polls.rules.view import View, clip

ADVERBS = frozenset(
    """also still now only just strongly somewhat generally broadly mostly mainly currently simply largely overwhelmingly narrowly slightly
    personally actually really already reportedly instead either even either then therefore likewise similarly nevertheless overall
    completely totally very fully again either at least all both today alone nationwide nationally statewide""".split()
)
_STAYS = frozenset("remain remains remained stay stays stayed feel feels felt seem seems sound".split())
_NEGATED = {"approve": "disapprove", "support": "oppose", "agree": "disagree", "favorable": "unfavorable"}


# What an adjective of rating stands before where it rates a person; behind it may stand an adverb or a preposition.
_ASKING = frozenset("who whom whose what which when where why how whether that of".split())
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
    nor = next((q for q in range(i + 1, min(hi, i + 5)) if items[q].word in ("nor", "or")), -1) if i < hi else -1
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
    if it.word.endswith(" idea") and i + 1 < hi and items[i + 1].word in _ASKING:
        return phrase(v, start, hi)  # "had no idea what it costs": what they did not know, no answer left open
    denied, _, verb = it.word.rpartition(" ")
    if (neg or denied in _DENIES) and (verb in _CHOOSE or verb in _BACK) and _EITHER.search(v.low(i, min(hi, i + 6))):
        return Predicate("neither", hi, "vote")  # "would not support either candidate"
    if tags[i] in "VJ":
        return _canonical(v, i, hi, it.value, neg) if isinstance(it.value, AnswerWord) else None
    if tags[i] == "R" and isinstance(it.value, AnswerWord) and it.word in ("support", "back", "favor"):
        return _canonical(v, i, hi, it.value, neg)
    viewed = _view(v, start, i, hi, neg)
    if viewed is not None:
        return viewed
    if it.word in _EXPECT and i + 2 < hi and tags[i + 1] == "N" and WINS.match(v.low(i + 2, hi)):
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
            if tags[j] == "J" and tags[j + 1 : j + 2] in ("z", "A") and not _VIEWS.match(items[j + 1].word):
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
_DENIES = frozenset(("not", "never", "don't", "do not", "wouldn't", "would not", "won't", "will not"))
_EITHER = re.compile(
    r"^(?:[a-z']+ )?[a-z]+ (?:for )?(?:either|any)(?: of (?:the|them|these|those)\b| (?:one|candidate|man|woman|person|nominee|contender|party|politician)s?\b| ?(?:$|[.,;)]))"
)
_CHOOSE_HIM = frozenset("prefer preferred choose pick picked chose".split())
WINS = re.compile(
    r"(?:(?:will|would|can|could|has|had|does|did|is|was) (?:[a-z]+ )?(?:do(?:ing|ne)? (?:a |the )?(?:better|best)(?! (?:[a-z]+ ){0,4}than (?:last|before|in|a|it|they|he|she|expected|previous|at)\b)|(?:be )?(?:the )?(?:better|best) (?:for|at|on|choice|candidate|person|leader|able|suited|equipped|qualified|placed|to)|handle [^,;]{2,40} (?:better|best))\b|won|has won|had won|did (?:a )?better|did the best)\b|(?:will|would|is going to|is likely to|to|has the best chance to|has the best chance of|can|could) (?:win|winning|be elected|be the next|beat|prevail|become|defeat)\b"
)
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


# What is done to whom one chooses: "vote to re-elect Doe".
_KEPT = frozenset(
    "re-elect reelect elect return keep retain support back nominate send put choose pick make see".split()
)
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
    done = next((items[q + 1].word for q in range(i + 1, j - 1) if tags[q] == "t" and tags[q + 1] == "z"), None)
    if done is not None and done not in _KEPT:
        return None  # "would vote to recall Doe": what is to be done with her
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


def _canonical(v: View, i: int, hi: int, word: AnswerWord, neg: bool) -> Predicate:
    tags, items = v.tags, v.items
    name = word.name
    if name == "support" and not neg and (chosen := _chosen(v, i, hi)) is not None:
        return chosen
    if name == "agree" and i + 2 < hi and tags[i + 1] == "t" and tags[i + 2] in "zAVKD" and not neg:
        course = phrase(v, i, hi)  # "agreed to sign": what they would do, not with whom they are of one mind
        if course is not None and items[i + 2].word not in ("the", "a", "an", "this", "that"):
            return Predicate(course.answer, course.end, "canonical")
    if name in ("support", "oppose") and _HANDLING.match(v.low(i + 1, min(hi, i + 6))):
        name = "approve" if name == "support" else "disapprove"
    marked = name in ("favorable", "unfavorable") and word.form == "adjective" and i + 1 < hi
    if marked and items[i + 1].word in _MARKS and "approv" in v.document.lower:
        name = "approve" if name == "favorable" else "disapprove"
    if neg:
        name = "disagree" if name == "agree" else opposite(name) or name
    second = items[i + 2].value if i + 2 < hi and tags[i + 1 : i + 3] == "&J" else None
    if isinstance(second, AnswerWord) and second.name != name:
        return Predicate(f"{name} or {second.name}", i + 3, "canonical")
    degree = items[i - 1].word if i else ""
    if degree in ("strongly", "somewhat") and name in _WITH_DEGREE:
        name = f"{degree} {name}"
    return Predicate(name, i + 1, "canonical")


_MARKS = ("marks", "ratings", "reviews", "grades", "scores")
_WITH_DEGREE = ("approve", "disapprove", "agree", "disagree", "support", "oppose", "favorable", "unfavorable")
_BEFORE_NAME = frozenset("mr mr. mrs mrs. former president sen sen. for of the a an".split())


def _chosen(v: View, i: int, hi: int) -> Predicate | None:
    """Whom the support at item ``i`` is for, which is a vote: "back Clinton", "support Trump over Biden"."""
    tags, items = v.tags, v.items
    j = _whom(v, i, hi)
    it = items[j] if j < hi else None
    person = it is not None and tags[j] == "p" and it.word in ("him", "her") and it.value
    if it is not None and person and (j + 1 >= hi or tags[j + 1] in ".,;)&i"):
        return Predicate(str(it.value), j + 1, "vote")
    if (other := choices.SOMEONE_ELSE.match(v.low(i + 1, min(hi, i + 7)))) is not None:
        return Predicate(other["who"], i + 1 + len(other.group().split()), "vote")
    if it is not None and tags[j] == "N" and not it.word.endswith("'s"):
        return Predicate(str(it.value), j + 1, "vote")
    if tags[i] != "V":
        return None
    if (unknown := choices.unknown(v, i, hi)) is not None:
        return unknown
    if (party := camps.chosen(v, i, hi)) is not None:
        return Predicate(party[0], party[1], "vote")
    return choices.the_party(v, i + 1, hi)


def _whom(v: View, i: int, hi: int) -> int:
    """The item at which the name behind a word of support begins: past titles, and past what describes it."""
    tags, items = v.tags, v.items
    j = described = i + 1
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
    while j < min(hi, i + 4) and tags[j] in "zf" and items[j].word in _BEFORE_NAME:
        j += 1
    named = j
    while named < min(hi, j + 2) and tags[named] == "z" and items[j - 1].word == "the":
        named += 1
    if named < hi and tags[named] == "N" and items[named].value in v.names.parties.values():
        j = named  # "support the governing Liberals"
    while named < min(hi, j + 4) and tags[named] in "zZ" and items[j - 1].word == "the":
        named += 1
    if named < hi and tags[named] == "N" and v.document.folded[items[named].start].islower():
        j = named  # "support the Vermont senator"
    return j
