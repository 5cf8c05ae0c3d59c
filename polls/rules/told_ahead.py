"""Who is ahead where the sentence before tells it without a figure: "Doe leads Roe in a new poll. The gap is 12 points"."""

from __future__ import annotations

from polls.language.quick import quick
from polls.rules.camps import PARTY_GROUPS
from polls.rules.contest_words import LEAD
from polls.rules.view import View

_WHO = r"(?P<who>[A-Z][\w.-]*(?: [A-Z][\w.-]*){0,2})"
_AHEAD = quick(
    rf"(?=[A-Z])\b{_WHO}(?:'s?(?: [a-z-]+){{0,2}} {LEAD}\b"
    r"| (?:(?:now|still|also|currently|narrowly) )?(?:leads?|is (?:now |still )?(?:leading|ahead|pulling away)|pulls? (?:away|ahead))\b"
    rf"| (?:has|holds?|have|keeps?|enjoys?) (?:[a-z-]+ ){{1,3}}{LEAD}\b)"
)
_NO_LEAD = quick(r"\b(?:no longer|not|never|would|if|used to)\b")


def told_ahead(v: View) -> str | None:
    """The one side that the sentence before says is ahead."""
    text, start = v.document.folded, v.sentence.start
    before = text[max(0, start - 400) : start].rstrip()
    before = before[max(before.rfind(". ", 0, -1), before.rfind("\n")) + 1 :]
    if any(c.isdigit() for c in before) or _NO_LEAD.search(before):
        return None
    names = v.names
    found = set()
    for m in _AHEAD.finditer(before):
        word = m["who"].lower().rsplit(" ", 1)[-1].removesuffix(".")
        camp = word.capitalize() if word in PARTY_GROUPS else None
        found.add(camp or names.by_word.get(word) or names.parties.get(m["who"].lower()) or names.parties.get(word))
    return found.pop() if len(found) == 1 else None
