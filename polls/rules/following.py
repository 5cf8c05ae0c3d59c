"""What somebody without a figure was told to do, which people with one do too: "the mayor wants it scrapped, and 54 percent feel the same"."""

from __future__ import annotations

import re

from polls.language.quick import quick
from polls.rules import verbs
from polls.rules.clauses import read
from polls.rules.hedges import before_hedges
from polls.rules.view import View, clip

# A belief told by its noun, and how widely it is held: "Confidence that the court will be fair is widespread: 72 percent said so".
_HELD = quick(
    r"(?:^|[,;:.-] ?|\b(?:and|but|while|the|a|an|that) )(?:(?:the|a|widespread|general|growing|public|popular|such|any) )*(?:beliefs?|confidence|fears?|hopes?|sense|feelings?|suspicions?|convictions?|views?|opinion|concerns?|worr(?:y|ies)|agreement|consensus|impression|idea|notion|perception|expectations?|trust|acceptance) that"
    r" (?P<what>[^:;]{4,110}?),? (?:is|are|was|were|remains?|remained|runs?|ran|grows?|has (?:become|grown)|seems?|peaks?|peaked)\b (?:(?:now|still|also|most|more|very|so|quite|almost|nearly|near|by far|even) )*"
    r"(?:widespread|common|commonest|commonplace|strong|stronger|strongest|high|higher|highest|great|greater|greatest|rife|general|universal|near-universal|shared|widely|growing|deep|deeper|deepest|keen|keenest|keener|prevalent|held|mainstream|weak|weaker|weakest|rare|rarer|rarest|low|lower|lowest|in)\b"
)
_JOINS = frozenset("and but while as where whereas".split())
# Who of a sentence tells nothing that others could do: what was told before, the survey, whoever is told to lead.
_NO_SUBJECT = re.compile(
    r"(?:it|its|that|this|these|those|there|here|what|which|who|if|when|asked|in (?:a|an|the|this) (?:[a-z]+ ){0,3}(?:polls?|survey|study))\b"
    r"|(?:[a-z'-]+ ){0,5}(?:polls?|survey|study|pollsters?|report|results?|findings?|data|numbers?|figures?)\b"
)
_SUBJECT = re.compile("[zZNpGgo]{1,8}$")
_VERBS = "SVAMHEDK"
_FARTHEST = 24  # items of the clause that is told first


def held(v: View, k: int) -> str | None:
    """What is believed by those whom number ``k`` counts, where the clause before it tells the belief by its noun."""
    low = v.low(0, v.figs[k])
    if k and any(b is not None and b.answer for b in v.bound[:k]):
        return None
    m = _HELD.search(low) if " that " in low else None
    if m is None:
        return None
    begin = v.items[0].start
    said = v.document.folded[begin + m.start("what") : begin + m.end("what")]
    return clip(said) or None


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
