"""Ratings of those who no longer hold their office: a figure of a predecessor's is of an earlier survey."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

from polls.lexicon.loader import load

_RATINGS = frozenset(("approve", "disapprove"))
# Whose the rating is: "Reagan's (37%)", "Reagan averaged 37", "Reagan had the approval of 37"; not "Reagan's law".
_HIS = re.compile(
    r"(?:'s?\s(?:[\w-]+\s){0,4}?(?:approv|disapprov|rating|job|standing|score)|'s?\s?\(|\s\(|'s?\s?\Z|\s(?!and\b|or\b)[a-z])"
)
_OF = re.compile(r"\b(?:of|on|over|for|under|by|to|with|against)\s(?:[Pp]resident\s)?(?:[A-Z][\w.]*\s){0,2}\Z")
_STOP = re.compile(r"[;:]|\b(?:but|while|whereas)\b|,\s(?:and|with)\b")


class Terms:
    """Who of those that a text names has left office: by its publication date, else by who came in last of them."""

    def __init__(self, text: str, published: dt.date | None) -> None:
        self.text = text
        self._day = (published - dt.timedelta(60)).isoformat() if published else None

    @property
    def day(self) -> str:
        """The day whose holders are the present ones."""
        if self._day is None:
            found = {m.group() for m in _surnames().finditer(self.text)}
            self._day = max((_holders()[name][0] for name in found), default="")
        return self._day

    def former(self, start: int, at: int, answer: str | None) -> str | None:
        """The surname of a former holder whose rating the figure at ``at`` is, in the sentence from ``start``.

        >>> s = "That is below Reagan's 26% approval."
        >>> Terms(s, dt.date(2015, 2, 6)).former(0, s.index("26"), "approve")
        'Reagan'
        """
        if answer not in _RATINGS:
            return None
        found = None
        for m in _surnames().finditer(self.text, start, at):
            found = m
        if found is None or at - found.end() > 90 or _STOP.search(self.text, found.end(), at):
            return None
        if not _HIS.match(self.text, found.end(), at):
            return None
        if _OF.search(self.text, max(start, found.start() - 40), found.start()):
            return None
        return found.group() if _holders()[found.group()][1] <= self.day else None


@cache
def _holders() -> dict[str, tuple[str, str]]:
    """Since and until when holders of an office held it, by surname: of several, the first day and the last."""
    out: dict[str, tuple[str, str]] = {}
    for h in load("officeholders")["holder"]:
        if not h["title"].startswith("former"):
            surname = h["name"].split(" ")[-1]
            since, until = out.get(surname, (h["from"], h["to"]))
            out[surname] = (min(since, h["from"]), max(until, h["to"]))
    return out


@cache
def _surnames() -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(map(re.escape, sorted(_holders(), key=len, reverse=True))) + r")\b")
