"""What somebody without a figure was told to do, which people with one do too: "the mayor wants it scrapped, and 54 percent feel the same"."""

from __future__ import annotations

import re

from polls.rules import verbs
from polls.rules.clauses import read
from polls.rules.hedges import before_hedges
from polls.rules.view import View

_JOINS = frozenset("and but while as where whereas".split())
# Who of a sentence tells nothing that others could do: what was told before, the survey, whoever is told to lead.
_NO_SUBJECT = re.compile(
    r"(?:it|its|that|this|these|those|there|here|what|which|who|if|when|asked|in (?:a|an|the|this) (?:[a-z]+ ){0,3}(?:polls?|survey|study))\b"
    r"|(?:[a-z'-]+ ){0,5}(?:polls?|survey|study|pollsters?|report|results?|findings?|data|numbers?|figures?)\b"
)
_SUBJECT = re.compile("[zZNpGgo]{1,8}$")
_VERBS = "SVAMHEDK"
_FARTHEST = 24  # items of the clause that is told first


def deed(v: View, k: int) -> str | None:
    """What the clause before number ``k``, which gives no figure, says that somebody does or thinks."""
    end = before_hedges(v, v.figs[k])
    if k or end < 3 or v.items[end].word not in _JOINS or v.tags[end - 1] != "," or end > _FARTHEST:
        return None
    end -= 1
    start = next((q + 1 for q in range(end - 1, -1, -1) if v.tags[q] in ',;:"'), 0)
    verb = next((q for q in range(start + 1, end) if v.tags[q] in _VERBS or _past(v, q)), -1)
    if verb < 0 or not _SUBJECT.fullmatch(v.tags, start, verb) or _NO_SUBJECT.match(v.low(start, verb + 1)):
        return None
    got = read(v, verb, end)
    return got.answer if got is not None and got.answer and not got.answer.startswith("<") else None


def _past(v: View, q: int) -> bool:
    word = v.items[q].word
    return v.tags[q] == "z" and word.endswith("ed") and not verbs.is_closed(word)
