"""Shares with their own predicate: "39 per cent of Americans approve", "a majority, 58 percent, is opposed to …"."""

from __future__ import annotations

import re

from polls.language.quick import quick
from polls.rules import choices, predicates, verbs
from polls.rules.antecedents import named_so, object_of
from polls.rules.clauses import read
from polls.rules.conjunctions import REPORTS, TURNS
from polls.rules.contraries import contrary
from polls.rules.denials import denied
from polls.rules.found_so import found_so
from polls.rules.hedges import BEFORE_NUMBER, before_hedges
from polls.rules.judgments import pleased
from polls.rules.objects_once import how_often
from polls.rules.phrases import Predicate, phrase
from polls.rules.quotes import quoted_answer
from polls.rules.registry import rule
from polls.rules.repeats import repeats
from polls.rules.to_predicate import Walk, in_quotes, no_predicate, past_asides, past_figure, past_group, to_verb
from polls.rules.verb_phrases import verb_phrase
from polls.rules.view import Bound, View, clip, content
from polls.rules.who_clauses import relative_name

_CLAIM = re.compile(r"[zZNGgpo]{1,6}[MEHD]")  # a subject and its verb


def _relative_then(v: View, k: int) -> Bound | None:
    """A group that a clause tells, the figure again, then what they do: "a third of those who never went (34%) call it unfair"."""
    i = v.figs[k] + 1
    if v.tags[i : i + 1] != "o" or k + 1 >= len(v.figs) or not repeats(v, k + 1):
        return None
    g = v.figs[k + 1]
    r = v.tags.find("r", i, g)
    if r < 0 or r + 1 >= g - 1 or (v.tags[g - 1], v.tags[g + 1 : g + 2]) not in (("(", ")"), (",", ",")):
        return None
    verb = g + 2
    while verb < len(v.items) and v.tags[g + 1] == "," and verbs.is_adverb(v.items[verb].word):
        verb += 1
    if v.tags[verb : verb + 1] not in tuple("SVAMHED"):
        return None
    got = read(v, verb, v.gap_end(k + 1))
    if got is None or not got.answer:
        return None
    return Bound("share." + got.how, got.answer, group=relative_name(v.low(r + 1, g - 1)))


def _counts_people(v: View, k: int, i: int, hi: int) -> bool:
    """Whether "seven in 10" stands for people: no noun behind it that is counted ("one in 10 small firms")."""
    if not _COUNT.search(v.low(v.figs[k], v.figs[k] + 1)):
        return False
    return not any(v.tags[q] in "Gg" or verbs.is_plural(v.items[q].word) for q in range(i, min(hi, i + 4)))


def _heads_clause(v: View, k: int, i: int, hi: int) -> bool:
    """Whether a bare figure begins its clause, so that the next word is what people do: "44 percent object to the closure"."""
    q = before_hedges(v, v.figs[k])
    if any(v.items[w].word in ("a", "an", "the") for w in range(q + 1, v.figs[k])):
        return False  # "a 12 percent drop"
    opened = q < 0 or v.tags[q] in ",;&S" or v.items[q].word in _CLAUSE_HEADS or _OPENING.fullmatch(v.tags, 0, q + 1)
    if not opened:
        return False
    if v.items[i].word in _ALONE and v.tags[i + 1 : i + 2] in ("", ".", ",", ";", ")", "&"):
        return True  # "62 percent object."
    if i + 1 >= hi or v.figure(k).pair:
        return False
    thing = v.tags[i + 1] in ("N", "G") or (v.tags[i + 1] == "z" and verbs.is_plural(v.items[i + 1].word))
    objects = thing and not set(v.tags[i + 2 : hi].split(",")[0]) & set("SMED")  # "debate watchers in the poll said"
    return (
        v.tags[i + 1] in "tifWbuoap"
        or v.items[i + 1].word == "there"
        or (objects and not v.items[i].word.endswith(_ADJECTIVAL))
    )


_ALONE = frozenset("object dissent demur disapprove abstain hesitate waver".split())
_ADJECTIVAL = ("er", "ic", "al", "ive", "ous", "ful", "less", "ble", "ary", "ent", "ant", "ish", "ical")
_OPENING = re.compile(r"[iau][zZNgG]{1,5}")  # "In the poll", "In 2019", "At the school"
_CLAUSE_HEADS = TURNS | REPORTS | {"that", "where"}
_COUNT = re.compile(r"\b(?:in|out of) (?:\d|[a-z])|-in-")


_STANDS_ON = re.compile(r"N[ia]FE$")


_THEY_ARE = quick(
    r"of (?:all|those|voters|people|respondents|adults|everyone)(?: voters| adults)? who"
    r" (?:identify|identified|describe|described|call|called|consider|considered)(?: themselves)?(?: as)? $"
)


def _who_are(v: View, k: int) -> str | None:
    """The group that a clause tells where nothing more is said: "half of all who identify as independents (49%)"."""
    f = v.figs[k]
    g = v.tags.find("G", f, min(f + 10, len(v.tags)))
    if g < 0 or v.tags[f + 1 : f + 2] != "o" or v.tags[g + 1 : g + 2] not in ("", ".", ",", ";", "(", ")", "&"):
        return None
    return str(v.items[g].value) if _THEY_ARE.match(v.low(f + 1, g) + " ") else None


def _moved_there(v: View, k: int) -> bool:
    """Whether a share is where another has moved, so that what follows is told of that: "rose 3 points to 6%, meaning it would …"."""
    before, f = v.bound[k - 1] if k else None, v.figs[k]
    if before is None or before.kind != "change" or v.tags[f - 1] != "t" or f + 1 >= len(v.items):
        return False
    return v.tags[f + 1] == "i" or v.items[f + 1].word.endswith("ing")


# What is said of the figure itself: "the highest reading", "that share", with what it is of.
_LEVEL = re.compile(
    r"\b(?:finding|figure|reading|share|number|level|low|high|mark|score|result|percentage|proportion|record|peak|nadir|average)(?: (?:of|on|in|for|to|from|among) [^,;:()]{2,50}| (?:ever|yet|so far|since [^,;:()]{3,30}))?,?$|\b(?:lowest|highest|latest|previous|best|worst) (?:[a-z]+ ){1,5},?$"
)


_COMES = frozenset(
    "came comes dates dated occurred happened marks marked represents follows followed matches matched".split()
)


@rule("share.predicate", rank=40)
def own_predicate(v: View, k: int) -> Bound | None:
    """F [of GROUP] VERB …: the predicate stands right of the figure."""
    if (who := _who_are(v, k)) is not None:
        return Bound("share.same", predicates.SAME, group=who)
    if (told := _relative_then(v, k)) is not None:
        return told
    if _moved_there(v, k):
        return None
    f = v.figs[k]
    came = v.tags[f - 1 : f + 2] in (",F,", "-F-") and v.low(f + 2, min(len(v.items), f + 3)) in _COMES
    if came and _LEVEL.search(v.low(v.gap_start(k), f)):
        return Bound("share.same", predicates.SAME)  # "its lowest reading on that question, 7 percent, came in May"
    w = past_figure(v, k)
    if w is None or _STANDS_ON.search(v.tags, 0, v.figs[k] + 2):
        return None  # "Labour on 51% is just ahead of": what follows is told of the party
    if (told := no_predicate(w)) is not None:
        return told
    past_group(w)
    if (quoted := in_quotes(w)) is not None:
        return quoted
    if not past_asides(w):
        return None
    if w.word == "with" and (held := verb_phrase(v, w.i + 1, w.hi)) is not None and held.how == "view":
        return Bound("share.view", held.answer, group=w.group)  # "17 percent with a very favorable view of it"
    if w.grouped and v.tags[w.i : w.i + 2] == "tE":
        w.i += 1  # "find 22% of voters to be undecided"
    if not to_verb(w):
        return None
    if object_of(v, k, w.i, w.hi):
        return Bound("share.said_same", predicates.SAME, group=w.group)
    got = _predicate(w)
    if got is None:
        return None
    if got.answer is not None and _DOING_SO.fullmatch(got.answer.lower()):
        return Bound("share.said_same", predicates.SAME, group=w.group)  # "while only 35% of women admit doing so"
    made = _chosen(w, got) or _in_context(w, _in_full(w, got))
    if made.answer and not made.answer.startswith("<") and (no := denied(v, k, made.answer)) is not None:
        made.answer = no
    return made


def _predicate(w: Walk) -> Predicate | None:
    """What the clause at the verb says."""
    v, k, i, hi = w.v, w.k, w.i, w.hi
    got = read(v, i, hi)
    often = v.items[i - 1].word in how_often() - _PERIODIC  # "31% often cook": what follows is what they do
    bare = not (w.grouped or often or _counts_people(v, k, i, hi) or _heads_clause(v, k, i, hi))
    if got is None and verbs.opens(v, i, hi, bare=bare):
        got = (quoted_answer(v, i + 1, hi) if v.tags[i + 1 : i + 2] == '"' else None) or phrase(v, i, hi)
    if got is None:
        got = found_so(v, k, i, hi)
    if got is not None and not got.answer:
        got = phrase(v, i, hi)  # "ranked it first": what it is stands elsewhere
    return got


_DOING_SO = re.compile(r"(?:[a-z]+ (?:to )?)?(?:doing|having done|done|have done|had done|having) so")


# Adverbs that are adjectives as well: "8 percent hourly pay".
_PERIODIC = frozenset("hourly daily nightly weekly monthly yearly".split())


def _chosen(w: Walk, got: Predicate) -> Bound | None:
    """Whom they choose, or how often they do what was asked about."""
    if got.how in ("phrase", "named") and (name := choices.chosen(w.v, w.i, w.hi)) is not None:
        return Bound("share.vote", name, group=w.group)
    if got.how == "said_same":
        if w.v.items[w.i - 1].word in how_often():
            return Bound("share.phrase", w.v.items[w.i - 1].word, group=w.group)  # "30 percent occasionally do so"
        for often in w.v.low(w.i + 1, min(w.hi, w.i + 4)).replace(".", "").split():
            if often in how_often():
                return Bound("share.phrase", often, group=w.group)  # "41 percent do so sometimes"
    return None


def _in_full(w: Walk, got: Predicate) -> Predicate:
    """A predicate with the word before it, or with the statement that stands behind its verb."""
    v, k, i = w.v, w.k, w.i
    before, far = v.items[i - 1].word, v.gap_end(k)
    if got.how in ("phrase", "canonical") and before in how_often():
        both = i > 2 and v.items[i - 2].word == "or" and v.items[i - 3].word in how_often()
        got = Predicate(f"{v.text(i - 3, i) if both else before} {got.answer}", got.end, got.how)  # "always recycle"
    if got.how == "phrase" and w.word in _LIGHT and (saying := _saying(v, i + 1, far)):
        got = predicates.complement(v, saying, far) or got  # "went further, saying she built it"
    claims = got.answer in ("agree", "disagree") and got.end + 1 < w.hi
    claims = claims and not predicates.HOLDS.match(v.low(got.end, min(w.hi, got.end + 8)) + " ")
    claimed = v.low(got.end, got.end + 1) if claims else ""
    if claimed == "that" or (claimed and _CLAIM.match(v.tags, got.end, w.hi) and v.tags[got.end] not in "iWtfoba"):
        claim = predicates.complement(v, got.end + (claimed == "that"), w.hi)
        if claim is not None and claim.answer and not claim.answer.startswith("<"):
            whole = got.answer + " " + clip(claim.answer, 6) if claim.how in ("phrase", "quote") else claim.answer
            if got.answer == "disagree" and claim.how == "canonical":
                whole = contrary(claim.answer)
            got = Predicate(whole, claim.end, claim.how)
    return got


def _in_context(w: Walk, got: Predicate) -> Bound:
    """The answer of a predicate beside what the sentence has said before."""
    v, k, i, hi, group = w.v, w.k, w.i, w.hi, w.group
    if got.how == "phrase" and v.tags[v.figs[k] + 1 : v.figs[k] + 2] == "," and _MOST.fullmatch(got.answer or ""):
        return Bound("share.said_same", predicates.SAME, group=group)  # "Labour voters, at 66 percent, are the keenest"
    before = v.bound[k - 1] if k else None
    if got.how in ("phrase", "named") and (thing := named_so(v, k, i, hi)) is not None:
        return Bound("share.named", thing, group=group)
    if got.how == "canonical" and (why := _BECAUSE.search(v.text(min(got.end, hi), v.gap_end(k)))) is not None:
        return Bound("share.phrase", clip(_REASON_END.split(why["a"])[0]), group=group)
    if got.how == "canonical" and got.answer == "support" and before is not None and before.rule == "share.phrase":
        course = phrase(v, i + (v.tags[i] == "r"), hi) if _AGAINST.search(v.low(v.gap_start(k), v.figs[k])) else None
        if course is not None and content(course.answer) > 2:
            # "would keep both, against 32% who favor one run by Doe"
            return Bound("share.phrase", course.answer, group=group)
    if got.how == "same" and got.answer == predicates.SAME and before is not None and before.answer:
        return Bound("share.said_same", before.answer, group=group)
    if before is not None and before.rule == "share.judged" and (verdict := pleased((got.answer or "").lower())):
        return Bound("share.judged", verdict, group=group)  # "… and 53 percent dissatisfied"
    it = got.how == "said_same" and v.tags[i] == "S" and v.low(i + 1, i + 2) in ("it", "that")
    words = v.low(i, i + 2) if it else None
    return Bound("share." + got.how, got.answer, group=group, subject=words)


_MOST = re.compile(
    r"(?:(?:is|are|was|were) )?(?:by far )?the (?:(?:most|least) [a-z-]+|[a-z]{3,}est)(?: (?:of all|group|of the lot|about it|on this))?"
)
_AGAINST = re.compile(
    rf"\b(?:against|versus|vs\.?|compared with|compared to|while|whereas|and|but)(?: (?:{BEFORE_NUMBER}))*$"
)


# An adverb before "because" makes the reason what was answered: "back her mainly because of her record".
_BECAUSE = re.compile(
    r"^[^,;.]{0,40}?\b(?:primarily|mainly|mostly|chiefly|largely|principally|only|just|simply|solely|partly) because (?:of )?(?:(?:it|they|he|she|I|we) (?=[a-z]))?(?P<a>[^;]{3,90})"
)
_REASON_END = re.compile(r"[,;.]\"?|\" (?:and|while)\b")
_LIGHT = frozenset(("go", "goes", "went", "gone"))


def _saying(v: View, i: int, hi: int) -> int:
    """The item after ", saying" or ", believing that"; 0 where there is none."""
    for q in range(i, hi - 2):
        if v.tags[q] == "," and v.tags[q + 1] in "SA" and v.items[q + 1].word.endswith("ing"):
            return q + 2
    return 0
