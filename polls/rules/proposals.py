"""Lists of proposals below a line that says what people think of each: "Voters favor each of these changes:"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from polls.rules.claim import Claim

# What is listed, and how the line above says that people stand to it.
_THINGS = r"(?:each|all|these|those|the following|them|polic(?:y|ies)|proposals?|measures?|changes?|ideas?|reforms?|steps?|provisions?)"
_FOR = r"(?:favou?r(?:s|ed)?|support(?:s|ed)?|back(?:s|ed)?|agree with|are for|in favou?r of|supportive of|approve of|endorse[ds]?)"
_AGAINST = r"(?:oppos(?:e|es|ed)|against|reject(?:s|ed)?|disagree with|disapprove of)"
_ABOVE = re.compile(
    rf"^(?=[^\n]{{0,300}}\b{_THINGS}\b)[^\n]{{0,300}}?\b(?:(?P<for>{_FOR})|(?P<against>{_AGAINST}))\b[^\n]{{0,200}}:[ \t]*\n"
    r"(?P<list>(?:[ \t]*\n)?(?:[ \t]*[*\u2022\u00b7\u2013\u2014-][ \t]?[^\n]{4,300}(?:\n|\Z)(?:[ \t]*\n)?){2,30})",
    re.M,
)
_BOTH = re.compile(rf"\b{_FOR}\b[^\n]*\b(?:or|and|than)\b[^\n]*\b{_AGAINST}\b")
_OF_A_LABEL = ("label.phrase", "bracket.phrase", "topline.cell")


def sided(lower: str, claims: Sequence[Claim]) -> None:
    """Gives the shares of such a list the side that its head names, in place; the proposal stays what is asked about.

    Takes the whole text in lower case and its claims in order.
    """
    if not any(c.rule in _OF_A_LABEL for c in claims):
        return
    for m in _ABOVE.finditer(lower):
        if _BOTH.search(lower, m.start(), m.start("list")):
            continue  # "favor or oppose each of these": the lines say which
        answer = "support" if m["for"] else "oppose"
        for c in claims:
            listed = m.start("list") <= c.start < m.end("list") and c.rule in _OF_A_LABEL and c.kind == "share"
            if listed and " " in (c.answer or ""):  # a proposal is more than a word
                c.answer = answer
