"""Who leads whom as sentences without figures tell it: "Labour's lead has grown since May. The gap is now 14 points"."""

from __future__ import annotations

import re

from polls.language.hints import Hinted
from polls.rules import predicates, topic_groups
from polls.rules.discourse import Discourse, Made
from polls.rules.frames import lead_frame, name_of
from polls.rules.view import Bound, View
from polls.rules.who_else import PLACEHOLDERS

_LEADING = Hinted(r"\b(?:leads?|leading|led|ahead|advantage|edges?|trail(?:s|ed|ing)?|behind|front|overtak\w+)\b")
_NO_LEAD = Hinted(r"\b(?:no longer|not|never|would|if|used to)\b")
_OPEN = ("margin.gap", "margin.same", "margin.lead", "margin.race", "wave.")


def take(d: Discourse, v: View, made: Made) -> None:
    """Takes in who leads by the last sentence without figures that says so, where a margin leaves open whose it is."""
    told = [s for s in _LEADING.among(d.unread) if v.sentence.index - s.index <= 2]
    if not told or not any(_leaves_open(b) for _, b in made):
        return
    document = v.document
    for s in reversed(told):
        if _NO_LEAD.search(s, document.lower, s.start, s.end):
            continue
        items = topic_groups.items_of(document, s, d.names)
        here = View(document, s, items, "".join(item.tag for item in items), [], d.names)
        first, second, leads = _in_front(here) or lead_frame(here, 0, len(items)) or (None, None, True)
        if first is None or not d.stands(first):
            continue
        second = second if second is not None and d.stands(second) else d.rival(first)
        if leads or second is not None:
            d.lead = (first, second) if leads else (str(second), first)
            d.ahead = (d.lead[0], v.sentence.index - 1)
            return


# "Doe has moved in front of Roe", "Doe has been overtaken by Roe"
_FRONT = re.compile(r"(?P<a>N)[HEMAKzZd]{1,5}?i(?P<front>z)(?:oz?[zZ]{0,2}(?P<b>N))?")
_BY = re.compile(r"(?P<b>N)[HMz]{0,2}E[zE]{0,2}(?P<verb>[LT])b[zZ]{0,3}(?P<a>N)")


def _in_front(v: View) -> tuple[str, str | None, bool] | None:
    """Who is said to be in front of whom, or to have been overtaken by whom."""
    m = _BY.search(v.tags)
    if m is not None:
        return name_of(v, m.start("a")), name_of(v, m.start("b")), v.tags[m.start("verb")] == "L"
    m = _FRONT.search(v.tags)
    if m is not None and v.items[m.start("front")].word == "front":
        return name_of(v, m.start("a")), name_of(v, m.start("b")) if m["b"] else None, True
    return None


def _leaves_open(b: Bound) -> bool:
    """Whether a margin's own words leave it to what was told before whose it is."""
    left = b.answer == predicates.SAME or b.answer in PLACEHOLDERS
    return b.kind == "margin" and left and b.rule.startswith(_OPEN)
