"""Questions that the text states: "Asked about the conduct of the agents, 58 percent said", "Should he go? Half"."""

from __future__ import annotations

import re

from polls.language.quick import quick
from polls.linking.questions.talk import Question, Talk
from polls.linking.questions.wording import label, spoken, stems, tail

# "Asked about …", "When voters were asked if …", "On the question of whether …", "In response to a question on …": what
# stands from there to the comma, the colon or the end is the question.
_ASKERS = (
    "when|if|were|was|are|is|then|also|polls?|surveys?|pollsters|researchers|and|but|we|they|those|people|voters"
    "|respondents|americans|adults|who"
)
_ASKED = quick(
    rf"(?:(?:(?<![\w' ])|\b(?:{_ASKERS}) )asked (?:(?!(?:if|whether)\b)[a-z'-]+ ){{0,3}}?"
    r"(?=about |for (?:his|her|their) |if |whether |how |what |which |who |whom |why |when "
    r"|to (?:say|name|choose|pick|rate|rank|grade|describe) )(?:about |for |if |whether |to \w+ )?(?:whether |if )?"
    r"|\b(?:on|over) (?:(?:the )?(?:questions?|issues?|matter|topic|subject) (?:of|about) (?:whether |if )?|whether )"
    r"|\bquestions? (?:about|on|of|over|regarding|concerning) (?:whether |if )?"
    r"|\bas to whether )(?P<q>[^;:?\n]{4,200})"
)
# What ends the question where the sentence goes on: a comma before the figure, "and" before another thing asked.
_STOPS = re.compile(r",| (?:and|but) (?=asked\b)")
_LEAST = 2  # topic words of a question; one alone ("asked about it") may be any


def here(talk: Talk) -> Question | None:
    """The question that the figure's sentence states before it, or an earlier figure of the sentence was given to."""
    s, c = talk.s, talk.c
    asked = None
    for m in _ASKED.finditer(talk.lower, talk.lo, c.start):
        asked = m
    if asked is None:
        return talk.before("asked", 0)
    return _stated(talk, asked.start("q"), min(asked.end("q"), c.start), s.index)


def before(talk: Talk) -> Question | None:
    """What the sentence before asks, of the person named beside the figure: "For Evers, 52 percent say yes"."""
    who = next((talk.full(h) for h in reversed(talk.own) if h.kind == "person" and h.start < talk.c.start), None)
    q = talk.before("asked", 0)
    if q is None:
        if talk.s.index == 0 or ("any" in talk.last and talk.last["any"][1] >= talk.s.index - 1):
            return None
        t = talk.sentences[talk.s.index - 1]
        text = talk.folded[t.start : t.end]
        name = label(tail(text.rstrip("?.! \n")))
        if len(stems(name)) < 2:
            return None
        q = talk.get(f"{who}: {name[0].lower() + name[1:]}" if who else name, "issue", who, talk.issue())
    talk.last["asked"] = (q, talk.s.index)
    return q


def _stated(talk: Talk, start: int, end: int, index: int) -> Question | None:
    stop = _STOPS.search(talk.lower, start, end)
    text = spoken(talk.folded[start : stop.start() if stop is not None else end]).strip(' "')
    topic = stems(text)
    if len(topic) < _LEAST:
        return None
    q = talk.get_worded(label(text), "issue", None, talk.issue(), topic)
    talk.last["asked"] = (q, index)
    return q
