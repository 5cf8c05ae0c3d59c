"""People named within a figure: "one Labour voter in five" is a fifth of Labour voters."""

from __future__ import annotations

import re

from polls.language.chunks import chunk
from polls.language.names import Names
from polls.language.tokens import Item, tokenize

# What stands between the two numbers of such a figure.
_BETWEEN = re.compile(
    r"[a-z\d-]+ (?P<who>[a-z.'-]+(?: [a-z.'-]+){0,2}) (?:in|out of|of) (?:every |each )?[a-z\d]+(?: hundred)?"
)


def taken_out(items: list[Item], folded: str, lower: str, names: Names) -> list[Item]:
    """The items with "of" and the people behind each figure that names them: "20 percent of Labour voters"."""
    out: list[Item] = []
    for item in items:
        out.append(item)
        if item.tag != "F" or item.end - item.start < 14:
            continue
        m = _BETWEEN.fullmatch(lower, item.start, item.end)
        if m is None:
            continue
        who = chunk(tokenize(folded, lower, *m.span("who"), [], names), lower, names)
        if len(who) == 1 and who[0].tag == "G":
            out += [Item("o", item.end, item.end, None, "of"), Item("G", item.end, item.end, who[0].value, who[0].word)]
    return out
