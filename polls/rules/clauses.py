"""The predicate that begins at an item of a sentence, whatever its verb: the door to the families of predicates."""

from __future__ import annotations

import re

from polls.rules import predicates, proforms, verbs
from polls.rules.contraries import negated
from polls.rules.objects_once import how_often
from polls.rules.phrases import Predicate, past_aside, phrase
from polls.rules.quotes import quoted_answer
from polls.rules.verb_phrases import ADVERBS, verb_phrase
from polls.rules.view import View, clip, content

_SINGULAR = re.compile(r"is$|was$|has$|does$|[a-z]{3,}[^s]s$")


_SO_OFTEN = re.compile(r"(?:did|do|does) (?:so|it|this|that) (?P<how>[a-z]+)")
_SO_WHEN = re.compile(
    r"(?:did|do|does|(?:have|has|had) done) (?:so|it|this|that) (?P<when>(?:at least |more than |less than )?(?:with)?in the (?:past|last|previous) (?:[a-z]+ )?(?:days?|weeks?|months?|years?|hours?)|every (?:single )?[a-z]+|(?:once|twice|several times|many times) (?:an? )?[a-z]+)"
)
_SO_WHY = re.compile(r"(?:did|do|does|(?:have|has|had) done) (?:so|it|this|that) (?:[a-z]+ly )?because\b")
_SO = re.compile(r"(?:did|do|does) (?:so(?! without\b)|the same)|felt the same|feel the same")


def read(v: View, i: int, hi: int) -> Predicate | None:
    """The predicate that begins at item ``i``."""
    tags, items = v.tags, v.items
    if tags[i] == "r":
        i = verbs.skip_adverbs(v, i + 1, hi)  # "31 percent who still say"
        if i >= hi:
            return None
        if items[i - 1].word in ("that", "which") and tags[i - 2 : i - 1] == "F" and _SINGULAR.match(items[i].word):
            return Predicate(predicates.SAME, hi, "same")  # "the 31 percent that holds among …"
        if items[i - 1].word == "that" and "S" in tags[: i - 1]:
            return predicates.complement(v, i, hi)  # "26% say it is about right and 12% that it goes too far"
    t = tags[i]
    got = (_did_so(v, i, hi) if t in "DH" else None) or _pro_form(v, i, hi)
    if got is not None:
        return got
    if t == "S":
        return _said(v, i, hi)
    if items[i].word in GOES_ON_TO and tags[i + 1 : i + 3] in ("tS", "tA", "tV") and i + 2 < hi:
        return read(v, i + 2, hi)  # "continue to say that it works"
    got = verb_phrase(v, i, hi)
    if got is not None:
        return got
    if t in "AMHEDnK" or (t == "z" and items[i].word.endswith(("ed", "ing")) and i + 1 < hi):
        return _any_verb(v, i, hi)
    return None


def _did_so(v: View, i: int, hi: int) -> Predicate | None:
    """How often, when or why people did what was told: "do so daily", "did so in the past week", "did so because of fees"."""
    if v.tags[i] == "D" and (so := _SO_OFTEN.match(v.low(i, min(hi, i + 3)))) and so["how"] in how_often():
        return Predicate(so["how"], hi, "phrase")
    if (when := _SO_WHEN.match(v.low(i, min(hi, i + 9)))) is not None:
        return Predicate(when["when"], hi, "phrase")
    if _SO_WHY.match(v.low(i, min(hi, i + 6))):
        return phrase(v, next(q for q in range(i, hi) if v.items[q].word == "because"), hi)
    return None


def _pro_form(v: View, i: int, hi: int) -> Predicate | None:
    """What only points to an answer that was told: "said so", "disagree", "are in the first camp", "said no", "are willing"."""
    t = v.tags[i]
    if t in "SAD" and predicates.SAID_SAME.match(v.low(i, min(hi, i + 6))):
        return Predicate(predicates.SAME, hi, "said_same")
    if t in "zSAHKDM" and proforms.DIFFER.match(v.low(i, min(hi, i + 7))):
        return Predicate(predicates.OPPOSITE, hi, "same")
    if t in "zSAEKL" and (camp := proforms.CAMP.match(v.low(i, min(hi, i + 8)))):
        return Predicate("<first>" if camp["which"] in ("first", "former") else "<second>", hi, "said_same")
    if t in "zS" and (answered := proforms.ANSWERED.match(v.low(i, min(hi, i + 6)))):
        return Predicate("no" if answered["yes"] is None else "yes", hi, "yes_no")
    if t in "EMz" and (willing := proforms.WILLING.match(v.low(i, min(hi, i + 7)))):
        if willing["no"] is None:
            return Predicate(predicates.POSITIVE, hi, "did")
        return Predicate("not", hi, "did_not")
    voiced = t == "S" and v.items[i].word.startswith(("express", "voic"))
    if (t in "AHKDMEz" or voiced) and proforms.PRO_FORM.match(v.low(i, min(hi, i + 7))):
        return Predicate(predicates.SAME, hi, "said_same")
    return None


def _said(v: View, i: int, hi: int) -> Predicate | None:
    """What follows a verb of saying; or the verb itself, where it is what people do."""
    tags, items = v.tags, v.items
    if _CONSIDER.match(v.low(i, min(hi, i + 4))):
        return phrase(v, i, hi)  # "have thought of leaving": what they did, not what they say
    if i + 1 < hi and items[i + 1].word in _IT and _OBJECT.match(v.low(i + 1, min(hi, i + 4))):
        if items[i].word.startswith(_DONE):
            return Predicate(v.low(i, i + 2), hi, "phrase")
        return Predicate(predicates.SAME, hi, "said_same")
    if i + 1 < hi and tags[i + 1] == "S" and not items[i + 1].word.endswith("ing"):
        return read(v, i + 1, hi)  # "of those who answered said …"
    if items[i].word in ("feel", "felt") and items[i + 1 : i + 2] and items[i + 1].word in _HOW_FELT:
        return phrase(v, i, hi)  # "feel strongly about it": how they feel, nothing that they say
    if items[i].word.startswith("believe") and _A_THING.match(tags, i + 1, hi) and past_aside(v, i + 1, hi) is None:
        return phrase(v, i, hi)  # "believed the accusations": no clause, so that the verb is the answer
    if (items[i].word in _TELLS and _LISTENER.match(v.low(i + 1, hi))) or (
        items[i].word in _REPORT and _REPORTED_TO.match(v.low(i + 1, hi))
    ):
        return phrase(v, i, hi)  # "told their landlord", "reported it to the police": that they did is the answer
    return predicates.complement(v, _told(v, i, hi), hi)


def _any_verb(v: View, i: int, hi: int) -> Predicate | None:
    """What a verb of no family says, with its auxiliaries: what was told before, what is said, or itself."""
    items, t = v.items, v.tags[i]
    low = v.low(i, min(hi, i + 9))
    if predicates.SAID_SAME.match(low) or _SO.match(low) or predicates.SUCH.match(low):
        return Predicate(predicates.SAME, hi, "said_same")
    if predicates.DO_NOT.match(low):
        return Predicate("not", hi, "did_not")
    if predicates.DO_SO.match(low):
        return Predicate(predicates.POSITIVE, hi, "did")
    j = _say_verb(v, i, hi)
    if j is not None:
        if items[j - 1].word in _ABLE and j + 1 < hi and items[j + 1].word not in ("so", "that", "they"):
            return phrase(v, i, hi)  # "could say what it does": what they can do
        return read(v, j, hi)
    if (denied := _denied(v, i, hi)) is not None:
        return denied
    if t == "z" and items[i].word not in _OWN:
        j = that(v, i + 1, hi) if items[i].word.endswith("ed") else i + 1
        if items[j - 1 if j > i + 1 else j].word == "that":
            return predicates.complement(v, j, hi)  # "declared in a poll this month that …"
    quoted = quoted_answer(v, i, hi) if t in "AEH" else None
    return quoted or phrase(v, i, hi)


def _denied(v: View, i: int, hi: int) -> Predicate | None:
    """A long statement that people do not hold: "don't think the inquiries into his dealings with the bank were fair", cut to its verb."""
    j = i
    while j < hi and (v.tags[j] in "HEDMn" or v.items[j].word in ADVERBS):
        j += 1
    no = any(v.items[q].word.endswith("n't") or v.tags[q] == "n" for q in range(i, j))
    end = next((q for q in range(j, hi) if v.tags[q] in ",;:()-"), hi)
    if not no or j >= hi or v.items[j].word not in _HELD or content(v.text(i, end)) <= _SHORT:
        return None
    if not any(v.tags[q] in "EMHD" and v.tags[q - 1] != "r" for q in range(j + 2, end)):
        return None  # "don't believe the stories": a thing
    got = predicates.complement(v, j + 1, hi)
    if got is None or got.how != "phrase" or not got.answer:
        return None
    return Predicate(clip(negated(got.answer)), got.end, "phrase")


_HELD = frozenset("think thinks thought believe believes believed feel feels felt say says said".split())
_SHORT = 8  # words of content, to which an answer is cut


def _say_verb(v: View, i: int, hi: int) -> int | None:
    """The verb of saying behind auxiliaries that do not negate it: "have said that", "did say"."""
    tags, items = v.tags, v.items
    j = i
    while j < hi and (tags[j] in "MHEDn" or items[j].word in ADVERBS):
        j += 1
    if not i < j < hi or tags[j] != "S" or tags[j - 1] not in "HMDz":
        return None
    return None if any(items[q].word.endswith("n't") or tags[q] == "n" for q in range(i, j)) else j


GOES_ON_TO = frozenset(
    "continue continues continued tend tends tended appear appears appeared seem seems seemed come comes came begin begins began".split()
)
_A_THING = re.compile(r"(?=[^r])(?:[zZGgop]{1,6}|[zZ]{1,4}x[ZN]{1,2})(?=[.,;)&]|$)")
_CONSIDER = re.compile(r"(?:think|thinks|thought|thinking) (?:seriously )?(?:of|about) [a-z]+ing\b")
_HOW_FELT = frozenset("strongly deeply passionately intensely".split())
_ABLE = frozenset("can could cannot can't couldn't".split())
_IT = frozenset(("it", "them", "that", "this"))
_OBJECT = re.compile(r"(?:it|them|that|this)(?= ?(?:$|[.;)]|, (?:an?|the|according|when)\b))")  # no clause follows
_DONE = (
    "report",
    "told",
    "tell",
    "express",
    "voic",
    "declar",
)  # what is done with a thing that happened: "had reported it"
# To whom something is told or reported, with no clause behind: "told a friend about it", "reported the theft to the police".
_TELLS = frozenset("told tell tells telling".split())
_REPORT = frozenset("report reports reported reporting complain complained complaining".split())
_WHOM = r"(?:(?:their|his|her|a|an|the|any|some)(?: [a-z'-]+){1,3}?|police|no ?one|nobody|someone|somebody|anyone)"
_LISTENER = re.compile(
    rf"(?!(?:the |a |an )?(?:[a-z]+ )?(?:survey|poll|pollster|researcher|interviewer|study|paper))(?!the )"
    rf"{_WHOM}(?: (?:of|about) [a-z '-]{{2,30}})?(?= ?(?:$|[.,;)]))"
)
_REPORTED_TO = re.compile(rf"(?:[a-z'-]+ ){{0,4}}?to {_WHOM}(?= ?(?:$|[.,;)]))")
# Verbs before "that" which are the answer themselves.
_OWN = frozenset("feared doubted worried hoped wished denied disputed regretted".split())
_LISTENERS = frozenset(
    "the a an our this pollster pollsters poll survey researchers interviewers surveyors canvassers reporters us news team to".split()
)


def _told(v: View, i: int, hi: int) -> int:
    """The item at which the statement after a say verb begins: past who was told, past "in 2018 that"."""
    j = i + 1
    if v.items[i].word in ("told", "tell", "telling"):
        while (
            j < min(hi, i + 9)
            and (
                v.tags[j] in "ZN/-&"
                or v.items[j].word in _LISTENERS
                or (v.tags[j] == "o" and v.tags[j - 1] == "Z" and v.tags[j + 1 : j + 2] in ("Z", "N"))
            )
            and v.items[j].word != "not"
        ):
            j += 1
        said = next((q for q in range(j, min(hi, j + 5)) if v.tags[q] in "pr"), -1)
        if said > j and set(v.tags[j:said]) <= set("zZG"):
            j = said  # "told exit pollsters they had chosen", "told union officials that …"
    elif j < hi and v.tags[j] in "t" and v.items[j + 1 : j + 2] and v.items[j + 1].word in _LISTENERS:
        j += 2
    return that(v, j, hi)


def that(v: View, j: int, hi: int) -> int:
    """The item after "that" where only a time or a place stands before it ("in 2018 that"); else ``j``."""
    if j < hi and v.tags[j] in "ifaub":
        for q in range(j + 1, min(hi, j + 8)):
            if v.items[q].word == "that":
                return q + 1
            if v.tags[q] not in "zZNBoia":
                break
    return j
