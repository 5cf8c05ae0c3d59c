"""The other parties as a side of their own, where parties are given shares: "others were up a point to 12 per cent"."""

from __future__ import annotations

import re

from polls.rules.view import View

# From the word to a figure that is its own: "have remained steady on", "a two-point rise", "(up one) to".
_TO_FIGURE = re.compile(r'"?[HEK]{0,2}z?K?z?(?:d[bz]?|z)?[aitb]?z?[FPB]')
_OTHER_THAN = frozenset("the some many all few two three four among with than of".split())


def tie(v: View, voted: bool) -> None:
    """Makes a name of "others" before a figure; ``voted``: parties have been given shares in the text."""
    for j, item in enumerate(v.items):
        if item.word == "other" and j > 1 and v.tags[j - 2 : j] == "N&" and v.items[j + 1 : j + 2]:
            shared = "respectively" in v.low(
                j, len(v.items)
            )  # "independents and other parties have 12 and 11, respectively"
            if shared and v.items[j + 1].word in ("parties", "candidates"):
                v.becomes(j, j + 1, f"other {v.items[j + 1].word}")
            continue
        if item.word != "others" or item.tag not in "zZ" or (j and v.items[j - 1].word in _OTHER_THAN):
            continue
        parties = v.names.parties.values()
        if not voted and not any(i.tag == "N" and i.value in parties for i in v.items):
            continue
        if _TO_FIGURE.match(v.tags, j + 1):
            v.becomes(j, j, "others")
