"""Where a clause begins that tells why or when: whoever stands there is no figure's, "to eight points as her support among renters has grown"."""

from __future__ import annotations

from polls.rules.view import View

_OPENS = frozenset("as because after since".split())


def opens(v: View, q: int, hi: int) -> bool:
    """Whether the word at item ``q`` opens such a clause, with a subject and a verb of its own before item ``hi``."""
    if v.items[q].word not in _OPENS:
        return False
    verb = next((n for n in range(q + 2, hi) if v.tags[n] in "HEMDKAS,;"), -1)
    return verb > 0 and v.tags[verb] in "HEMDKAS"
