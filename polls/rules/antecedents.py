"""What "it" stands for where people name it: the subject of the clause or of the sentence before."""

from __future__ import annotations

import re

from polls.rules.hedges import BEFORE_NUMBER
from polls.rules.namings import naming
from polls.rules.view import View, clip

# The subject of the sentence before, up to its verb: what "it" at the head of the next stands for.
SUBJECT = re.compile(
    r"(?:^|[.!?:;\n] |\bthat |, )(?P<a>(?:(?:the|a|an|his|her|their|its|our) )?(?!it\b|this\b|that\b|they\b|there\b|he\b|she\b|who\b|which\b|what\b|but\b|and\b|if\b|when\b|asked\b)[\w'-]+(?: (?!that\b)[\w'-]+){0,5}?)(?:, [^,.;]{2,40},)?"
    r" (?:is|are|was|were|has|have|had|remains?|remained|tops?|topped|leads?|led|heads?|headed|ranks?|ranked|comes?|came|stands?|dominates?|dominated|worr(?:y|ies|ied)|troubles?|troubled|matters?|mattered|looms?|loomed|emerged)\b"
)
_BRACKETED = re.compile(r" \([^()]{1,60}\)")
_NAMES_IT = re.compile(
    r"(?:(?:who|have|had|also|now) ){0,2}(?:bringing|brought|bring|(?P<verb>[a-z]+)) (?:it|them|this)(?: up)?(?= ?(?:$|[,.;:)]|(?:as|first|top|second|up|un[a-z]+ed|spontaneously|among|in|on|at)\b))"
)


# "with 32% putting it first"
_FIRST = re.compile(
    r"(?:put|puts|putting|rank|ranks|ranked|ranking|place|places|placed|placing|rate|rated|rating) (?:it|them|this) (?:first|top|at the top|highest|ahead)\b"
)
# What was told is the object of another clause: ", a view only 30 percent of renters hold", ", something 24 percent expect".
_OBJECT_OF = re.compile(
    rf"(?:[,(\u2013\u2014-] ?)?(?:(?:an?|the same|one) (?:[a-z]+ ){{1,3}}?(?:(?:that|which) )?|something (?:that )?|which (?:was |is )?(?:(?:an?|one) (?:[a-z]+ ){{1,2}}?)?)(?:{BEFORE_NUMBER}| )*$"
)
_TURNED_DOWN = ("reject", "dismiss", "disput", "den", "oppos", "doubt", "disbeliev", "resist", "refus")
_ENDS_WITH_VERB = re.compile(r"[HMDEn]{0,3}[SAVKz](?=[.,;)&(-]|$)")


def object_of(v: View, k: int, i: int, hi: int) -> bool:
    """Whether what was said before the figure is the object of its clause, whose verb at item ``i`` has no other."""
    m = _ENDS_WITH_VERB.match(v.tags[i:hi])
    if not k or v.bound[k - 1] is None or m is None or v.items[i + m.end() - 1].word.startswith(_TURNED_DOWN):
        return False
    left = v.low(v.gap_start(k), v.figs[k])
    cut = max(left.rfind(","), left.rfind(" - "), left.rfind("\u2013"), left.rfind("\u2014"))
    return cut >= 0 and _OBJECT_OF.fullmatch(left[cut:] + " ") is not None


# What people say of a thing that was given its place in a list: "pay came second, with 31 percent saying it would make them leave".
_SAYS_OF_IT = re.compile(
    r"(?:say|says|said|saying|think|thinking|believe|believing|feel|feeling) (?:that|it|this)(?:'s|'d| (?:would|will|is|was|has|had|could|can|should|must|makes?|keeps?|matters?|worr(?:y|ies)))\b"
)
_RANKED = re.compile(
    r"\b(?:came|comes|coming|was|were|is|are|ranked|ranks|placed|finished) (?:in )?(?:a (?:close|distant) )?(?:first|second|third|fourth|fifth|next|last|top)\b[^,;]{0,30}, (?:with|at)\b[^,;]{0,20}$|\btop(?:s|ped) the list\b"
)


def named_so(v: View, k: int, i: int, hi: int) -> str | None:
    """What "it" stands for behind a verb of naming at item ``i``: "rents top the list, with 49 percent choosing them first"."""
    m = _NAMES_IT.match(v.low(i, min(hi, i + 6)))
    if m is None and _SAYS_OF_IT.match(v.low(i, min(hi, i + 5))):
        ranked = _RANKED.search(v.low(0, v.figs[k]))
        return _subject_of(v, k) if ranked is not None else None
    if m is None or (
        m["verb"] is not None and m["verb"] not in naming() and not _FIRST.match(v.low(i, min(hi, i + 6)))
    ):
        return None
    return _subject_of(v, k)


def _subject_of(v: View, k: int) -> str | None:
    """The subject of the sentence that leads to number ``k``."""
    said = _BRACKETED.sub("", v.text(0, v.figs[k]))
    found = SUBJECT.search(said)
    return clip(found["a"][:1].lower() + found["a"][1:]) if found else None
