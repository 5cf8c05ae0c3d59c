"""The other side of an answer: its opposite, its negation, the other of two camps."""

from __future__ import annotations

import re
from functools import lru_cache

from polls.language.quick import quick
from polls.language.tokens import opposite
from polls.lexicon.loader import load

# The other side where only two stand.
SIDES: dict[str, str] = {a: b for pair in load("contraries")["sides"] for a, b in (pair, pair[::-1])}
_NEGATION = quick(
    r"^(?:not|never|no longer) |\b(?:do|does|did)(?:n't| not) |\b(won't|can't|shan't)(?= )|(?<=[a-z])n't(?= )|(?<=[a-z]) not(?= )|\bcannot\b"
)


_ANTONYMS: dict[str, str] = {a: b for pair in load("contraries")["words"] for a, b in (pair, pair[::-1])}
_ANTONYM = re.compile(r"\b(?:" + "|".join(sorted(_ANTONYMS, key=len, reverse=True)) + r")\b")


@lru_cache(256)  # those of a document, asked for again and again
def contrary(answer: str) -> str:
    """The answer on the other side of a question: "will not vote to impeach" of "will vote to impeach"."""
    other = opposite(answer) or SIDES.get(answer)
    if other:
        return other
    m = _NEGATION.search(answer)
    turned = _ANTONYM.search(answer) if m is None else None
    if turned:
        return answer[: turned.start()] + _ANTONYMS[turned.group()] + answer[turned.end() :]
    return negated(answer)


# A statement's subject, which its denial leaves out, and the verb that is denied: "rents will fall", "they'd vote for it".
_STATEMENT = re.compile(
    r"(?:(?!that\b|who\b|which\b|what\b|how\b|to\b)[\w$%.'-]+ ){0,6}?(?P<verb>is|are|was|were|will|would|should|could|can|may|might|must|does|did|do|(?:has|have|had)(?= \w+(?:ed|en|wn|ne|ome|ept|eft|ilt|ost|ught|ade|aid)\b))(?= \w)"
    r"|(?:they|he|she|it|we)'(?P<short>d|ll|re|s)(?= \w)"
)
_FULL = {"d": "would", "ll": "will", "re": "are", "s": "is"}


def negated(answer: str) -> str:
    """What those say who do not: "not better off" of "better off", "support" of "oppose", "will not fall" of "rents will fall"."""
    other = opposite(answer) or SIDES.get(answer)
    if other:
        return other
    m = _NEGATION.search(answer)
    if m is None:
        told = _STATEMENT.match(answer)
        if told is None:
            return f"not {answer}"
        return f"{told['verb'] or _FULL[told['short']]} not{answer[told.end() :]}"
    positive = {"won't": "will", "can't": "can", "cannot": "can", "shan't": "shall"}.get(m.group(), "")
    return (answer[: m.start()] + positive + answer[m.end() :]).strip()


def positive(answer: str) -> str:
    """An answer without its denial: "should run again" of "should not run again"."""
    return negated(answer) if _NEGATION.search(answer) else answer
