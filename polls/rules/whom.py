"""Whether the words behind a preposition may be people: "in the public sector", "at large firms"; not "in May", "on the question"."""

from __future__ import annotations

import re

from polls.language.calendars import MONTH_NAMES, SEASON_NAMES
from polls.rules import verbs
from polls.rules.hedges import before_hedges
from polls.rules.view import View, content

# When it was asked, what was asked of, and set phrases: no people.
_NO_PEOPLE = re.compile(
    rf"^\d+$|\b\d+ (?:states|countries|counties|districts|cities|nations|seats|places)\b|\b(?:{MONTH_NAMES}|(?:jan|feb|aug|sept|oct|nov|dec)\.?|{SEASON_NAMES}|midyear|years?|months?|weeks?|days?|decades?|century|quarter|weekend|today|yesterday|morning|night|times?|end|start|beginning|middle|peak|height|lowest|highest|high|low|point|moment|meantime|stages?|past|future|wake|aftermath|run-up|q[1-4]|h[12]|fy ?\d\d(?:\d\d)?"
    r"|(?:early|mid|late)?-?(?:19|20)\d\ds?|\d{1,2}(?:st|nd|rd|th)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|polls?|polling|surveys?|surveying|waves?|editions?|studies|study|research|readings?|measurements?|questions?|rounds?|run-?offs?|contests?|races?|match-?ups?|scenarios?|elections?|primary|primaries|ballots?|votes?|voting"
    r"|favou?r|total|all|fact|turn|part|general|average|example|instance|support|opposition|contrast|comparison|addition|doubt|error|sample|both|each|either|every|most|least|first|second|third|last|place|office|power|approval|disapproval|response|particular|short|daylight|darkness|private|public$|whole|country|nation|population|electorate|community|board|world|sections?|latest|newest|own|it|them|him|her|this|that|these|those|which)\b"
)


def people(words: str) -> bool:
    """Whether the words behind a preposition may be people: no time, no poll, nothing asked about."""
    return content(words) > 0 and _NO_PEOPLE.search(words) is None


def apposed(v: View, k: int) -> str | None:
    """The people in words of no table whom number ``k`` takes up with "of whom": "Episcopalians, fewer than half of whom"."""
    comma = before_hedges(v, v.figs[k])
    if v.items[comma].word == "than" and comma > 1:
        comma -= 2  # "fewer than half of whom"
    if (
        comma < 1
        or v.tags[comma] != ","
        or v.tags[comma - 1] not in "zZ"
        or not verbs.is_plural(v.items[comma - 1].word)
    ):
        return None
    q = comma - 1
    while q > 0 and comma - q < 4 and v.tags[q - 1] in "zZ" and not verbs.is_closed(v.items[q - 1].word):
        q -= 1
    return v.low(q, comma)
