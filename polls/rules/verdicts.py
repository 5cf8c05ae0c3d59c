"""One verdict over a row of brackets: "say it has failed at building (56 percent), mending (54 percent) and saving (52 percent)"."""

from __future__ import annotations

import re

from polls.language.tokens import AnswerWord
from polls.rules import predicates
from polls.rules.clauses import read
from polls.rules.conjunctions import TURNS
from polls.rules.counting import MANY, SIZES
from polls.rules.phrases import Predicate, phrase
from polls.rules.view import Bound, View, clip, content

__all__ = ["compared", "doer", "judged_group", "judged_name", "verdict"]

# From one bracket of a row to the next: no verb but one that is a noun as well ("health care"), no new clause.
# One clause behind another with "that" is a thing as well, and so is a group where groups are judged.
_NEXT = re.compile(r"\),?&?(?:[^FPB+();:,SVHELTMDrxNGg]{1,12}|r[^FPB+();:,]{2,14})\($")
_NEXT_GROUP = re.compile(r"\),?&?(?:[^FPB+();:,SVHELTMDrxNg]{1,12})\($")
# "respondents also trust nurses (71%)": a group that is the object.
_TO_GROUP = re.compile(r"[Gg]z{0,2}[AV]z?G\($")
_VERBS = "SVAHMED"
# Sizes of a share of people, which are the subject where no noun follows them.
_SIZES = SIZES | MANY | {"half"}
# Who is named is the answer, not that somebody named it.
_NAMES = re.compile(r"\b(?:nam|cit|mention|choos|chose|pick|list|rank|point|prefer|select|identif|vot)\w*\b")
_DOES = re.compile(r"(?:(?P<of>o)z{0,2}|^|[,;zZx&rS\-\"])(?P<g>G)z{0,2}[VAHMDS]")
_JUDGES = re.compile(r"(?P<v>V)[oz]{0,2}N$")
_DETERMINERS = frozenset("the a an their his her its our your my this that these those".split())
_PREPOSITIONS = frozenset("about regarding concerning toward towards over against under through into".split())


def doer(v: View, lo: int, end: int) -> str | None:
    """The group that is the subject of a verb in items ``lo`` to ``end``: "twice as many women viewed him badly"."""
    found = None
    for m in _DOES.finditer(v.tags[lo:end]):
        q = lo + m.start("of")
        if m["of"] and not (q and (v.items[q - 1].word in _SIZES or v.tags[q - 1] == "F")):
            continue  # "opinions of Democrats have turned"
        found = str(v.items[lo + m.start("g")].value)
    return found


def _first(v: View, k: int, step: re.Pattern[str]) -> int:
    """The first bracket of the row that number ``k`` stands in."""
    while k and step.match(v.tags[v.figs[k - 1] + 1 : v.figs[k]]):
        k -= 1
    return k


def judged_group(v: View, k: int) -> bool:
    """Whether the group before the bracket of number ``k`` is one of a row that others judge: "trust nurses (71%), doctors (70%)"."""
    while k and _NEXT_GROUP.match(v.tags[v.figs[k - 1] + 1 : v.figs[k]]):
        k -= 1
    return _TO_GROUP.search(v.tags, v.gap_start(k), v.figs[k]) is not None


def _clause(v: View, k: int) -> tuple[int, int, int]:
    """Of the clause before the bracket of number ``k``: its subject, its verb (or -1), and where the bracket opens."""
    opened = v.tags.rfind("(", 0, v.figs[k])
    lo = v.gap_start(k)
    for q in range(opened - 1, lo - 1, -1):
        if v.tags[q] == ";" or v.items[q].word in TURNS:
            lo = q + 1
            break
    for q in range(lo, opened):
        if v.tags[q] not in "Gg" and v.items[q].word not in _SIZES:
            continue
        verb = q + 1
        while verb < opened and v.tags[verb] == "z" and verb - q < 3 and v.items[verb].word.endswith(("ly", "so")):
            verb += 1
        if verb < opened and v.tags[verb] in _VERBS:
            return q, verb, opened
    return lo, -1, opened


def _tail(v: View, k: int) -> str | None:
    """What stands behind the last bracket of a row: "see rents (64%) and crime (57%) as very important"."""
    while k + 1 < len(v.figs) and _NEXT.match(v.tags[v.figs[k] + 1 : v.figs[k + 1]]):
        k += 1
    j = v.figs[k] + 1
    if v.tags[j : j + 1] != ")" or j + 2 >= len(v.items) or v.items[j + 1].word != "as":
        return None
    end = next((q for q in range(j + 2, v.gap_end(k)) if v.tags[q] in ",;()-."), v.gap_end(k))
    said = clip(v.text(j + 2, end))
    return said if content(said) and v.tags[j + 2] not in "FPB" else None


def _thing(v: View, lo: int, opened: int, like: int) -> int:
    """Where, in the clause before the first bracket, the thing begins that those of the row are like: ``like`` opens one."""
    word = v.items[like].word
    if word.endswith("ing"):
        same = next((q for q in range(opened - 1, lo, -1) if v.items[q].word.endswith("ing")), -1)
        return same if same >= 0 else next((q + 1 for q in range(lo + 1, opened - 1) if v.tags[q] in "ifWbamut"), -1)
    if word == "that":
        return next((q for q in range(opened - 1, lo, -1) if v.items[q].word == word), -1)
    if v.tags[like] in "oifWbamut":
        same = next((q for q in range(opened - 1, lo, -1) if v.items[q].word == word), -1)
        return same if same >= 0 else next((q for q in range(opened - 1, lo, -1) if v.tags[q] in "ifWbamut"), -1)
    if v.tags[like + 1] in "ifWbamut" and v.tags[like] == "z":  # "highest on health (52%), lowest on housing"
        same = next((q for q in range(opened - 1, lo + 1, -1) if v.items[q].word == v.items[like + 1].word), -1)
        if same >= 0 and v.tags[same - 1] == "z" and v.items[same - 1].word not in _DETERMINERS:
            return same - 1
    for q in range(opened - 1, lo, -1):
        if v.items[q - 1].word in _DETERMINERS or v.tags[q - 1] == "p":
            return q - 1
        if v.tags[q - 1] == "o" and any(v.items[r].word in _DETERMINERS for r in range(max(lo, q - 4), q - 1)):
            continue  # "about the cost of living"
        if v.tags[q - 1] in "oifWbamutSVAHMED" or v.items[q - 1].word in _PREPOSITIONS:
            return q
    return -1


# "Owners were far less likely to say so (44 percent)", "women were more inclined to walk (31 percent)"
_LIKELIER = re.compile(
    r"(?:(?:[a-z]+n't|[a-z]+ly|is|are|was|were|be|been|seem|seemed|far|much|even|also|still|not|a|bit|little|lot|twice|somewhat|no|any|just|equally|as) ){1,6}(?:(?:more|less|most|least) )?"
    r"(?:likely|inclined|apt|prone|willing|ready|keen|eager|given) to "
)
_SAY_SO = re.compile(
    r"(?:say|think|feel|believe|do|have said|have done) (?:so|the same(?: way)?|that way|likewise|as much)\b"
)


def _likelier(v: View, verb: int, opened: int) -> Predicate | None:
    """What people are said to be likelier to do or to say, in the clause at item ``verb``."""
    m = _LIKELIER.match(v.low(verb, opened))
    i = verb + len(m.group().split()) if m else opened
    if i >= opened or v.items[i - 1].word != "to":
        return None
    if _SAY_SO.match(v.low(i, opened)):
        return Predicate(predicates.SAME, opened, "said_same")
    return read(v, i, opened) or phrase(v, i, opened)


def verdict(v: View, k: int, *, told: bool = False) -> Bound | None:
    """The verdict of people on the thing before the bracket of number ``k`` of a row; ``told``: only what follows "agree that"."""
    step = _NEXT_GROUP if judged_group(v, k) else _NEXT
    first = _first(v, k, step)
    last = k + 1 >= len(v.figs) or not step.match(v.tags[v.figs[k] + 1 : v.figs[k + 1]])
    alone = first == k and last
    subject, verb, opened = _clause(v, first)
    if verb < 0 or (alone and "," in v.tags[verb:opened]):
        return None
    group = str(v.items[subject].value) if v.tags[subject] == "G" else None
    tail = None if alone else _tail(v, k)
    if tail is not None:
        return Bound("bracket.phrase", tail, group=group)
    got = _likelier(v, verb, opened) if alone else None
    got = got or read(v, verb, opened)
    if got is not None and got.answer == predicates.SAME and got.how == "said_same":
        return Bound("bracket.phrase", predicates.SAME, group=group)  # "fewer say the same of the courts (40%)"
    if got is None or got.answer is None or got.answer.startswith("<"):
        return None
    if got.answer == "agree" and v.items[verb + 1].word == "that":
        got = predicates.complement(v, verb + 2, opened)
        if got is None or got.answer is None:
            return None
    elif told:
        return None
    if got.how == "canonical":
        return Bound("bracket.answer", got.answer, group=group)
    if first == k:
        return Bound("bracket.phrase", got.answer, group=group)
    here = v.tags.rfind("(", 0, v.figs[k])
    like = v.figs[k - 1] + 1
    while v.tags[like] in "),&":
        like += 1
    thing = _thing(v, verb, opened, like)
    said = v.text(verb, opened)
    at = said.find(got.answer)
    if thing < 0:
        return None
    if at < 0:
        return Bound("bracket.phrase", got.answer, group=group)
    head = said[at : max(at, v.items[thing].start - v.items[verb].start)]
    if not content(head) or _NAMES.search(head.lower()):
        return None
    return Bound("bracket.phrase", clip(f"{head.strip()} {v.text(like, here)}"), group=group)


def judged_name(v: View, lo: int, name: int) -> Bound | None:
    """A person who is the object of a group's judgment: "most women disapprove of Roe (80 percent)"."""
    m = _JUDGES.search(v.tags, lo, name + 1)
    if m is None:
        return None
    word = v.items[m.start("v")].value
    subject = m.start("v") - 1
    while subject > lo and v.tags[subject] == "z":
        subject -= 1
    if not isinstance(word, AnswerWord) or word.name == "support":
        return None  # who is supported is the answer
    if subject < lo or not (v.tags[subject] in "Gg" or v.items[subject].word in _SIZES):
        return None
    return Bound("bracket.answer", word.name, group=str(v.items[subject].value) if v.tags[subject] == "G" else None)


def compared(v: View, start: int, opened: int) -> Bound | None:
    """The predicate after "as" or "than": "as had a good opinion of her (31 percent)"."""
    start += v.tags[start] == ")"
    if v.items[start].word not in ("as", "than") and not (start and v.items[start - 1].word in ("as", "than")):
        return None
    verb = start + (v.items[start].word in ("as", "than"))
    got = read(v, verb, opened) if verb < opened and v.tags[verb] in _VERBS else None
    if got is None or got.answer is None or got.answer.startswith("<"):
        return None
    return Bound("bracket.answer" if got.how in ("canonical", "view") else "bracket.phrase", got.answer)
