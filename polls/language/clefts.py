"""Clauses that set people first by "it is": "It is the over-65s who oppose it (58%)" reads as "the over-65s oppose it (58%)"."""

from __future__ import annotations

from polls.language.hints import Hint
from polls.language.tokens import Item

HINT = Hint((" who ",))
_BETWEEN = frozenset(
    "the only mainly mostly especially chiefly however instead also again perhaps then, is was isn't".split()
)
_MOST = 5  # items between "it" and the people


def without(items: list[Item]) -> list[Item]:
    """The items without "it is" before people and "who" behind them, where a verb follows."""
    for q in range(1, len(items) - 2):
        if items[q].tag != "G" or items[q + 1].word != "who" or items[q + 2].tag not in "EVSAMHDzJ":
            continue
        begin = next((i for i in range(q - 1, max(-1, q - _MOST), -1) if items[i].word == "it"), -1)
        # "61 percent say it is men who lie" tells what they say
        if begin < 0 or (begin and items[begin - 1].tag in "SAMVKHDrotFPB"):
            continue
        between = items[begin + 1 : q]
        is_said = items[begin].end - items[begin].start > len("it") or any(i.word in ("is", "was") for i in between)
        if not is_said or any(i.word not in _BETWEEN for i in between):
            continue
        return [*items[:begin], items[q], *without(items[q + 2 :])]
    return items
