"""What a house's name is in a run of capitalised words: where it begins and ends, and what is none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from polls.language import parties
from polls.language.calendars import MONTHS_AND_DAYS
from polls.language.names import first_names, is_place
from polls.lexicon.loader import load
from polls.lexicon.registry import NameMention
from polls.linking import unlisted
from polls.linking.survey_words import SAYS_POLLS, SAYS_STUDIES, nouns, words

_TOKEN = r"(?:(?:St|Mt|(?:[A-Z]\.){0,3}[A-Z])\.(?=\s[A-Z])|[A-Z][\w'.-]*\w|[A-Z]|\d+[A-Z][\w'.-]*\w)"
# A run that may be a name, or the names of partners: "Acme Institute for the Sea", "Roe & Co.", "Weekly/Acme".
NAME = (
    rf"(?P<name>{_TOKEN}(?:(?:\s(?:of|for|and|&|in|on|at)(?:\s[Tt]he)?)?\s{_TOKEN}|\s?/\s?(?:[Tt]he\s)?{_TOKEN}"
    r"|\s&\sCo\.?){0,6}(?:(?:(?<=\sInc)|(?<=\sLtd)|(?<=\sCorp))\.(?=[,\s]))?)"
)
# A name does not begin within another.
OPENS = r"(?<![\w.&'/-])"
# "Acme Institute (AI)"
ABBREVIATED = r"(?:\s\([A-Z][A-Za-z&]{1,8}\))?"

# A name that says that who bears it polls; of others that study, and publish much else, only asking tells.
POLLS = re.compile(SAYS_POLLS)
STUDIES = re.compile(f"{SAYS_POLLS}|{SAYS_STUDIES}")
_HYPHENED = re.compile(r"[ -]")
_JOINTS = frozenset(("of", "for", "and", "&", "the", "in", "on", "at"))
# "Acme Poll of Emerging Adults": the survey's name goes on behind the house's
_POLL_OF = re.compile(r"\s(?:[Pp]oll|[Ss]urvey|[Ss]tudy)s?(?:\s(?:of|on)\s.*|\Z)")
# "Roe Strategies of Salem": where a firm sits
_OF_PLACE = re.compile(
    r"(?<=\s)(?P<firm>Strategies|Research|Associates|Polling|Consulting|Insights|Analytics|Co\.?|Group|Surveys|Partners)\s(?:of|in)\s.*"
)
_TITLED = (
    r"(?:Polling|Managing|Executive|Associate|Assistant|Vice|Senior|Research|Chief)\s"
    r"|(?:Director|Analyst|President|Editor|Chief|Manager|Professor|Pollster|Chairman|CEO|Founder|Correspondent|Reporter)s?\b"
)
# "Acme University Polling Analyst Jane Roe"
_OFFICE = re.compile(
    rf"\s(?={_TITLED})(?:{_TITLED}){{1,3}}(?<=[a-zA-Z])\b.*|\s(?:Director|Analyst|President|Editor)s?\b.*"
)
_MEDIUM = re.compile(r"[a-z](?:News|TV)\Z|\A(?:Radio|Channel|Le|El|La|Die|Der)\s")


def key(word: str) -> str:
    """A word as the lists of words have it."""
    return word.lower().removesuffix("'s").strip(".,'")


def medium(name: str) -> bool:
    """Whether a name is that of a paper or a station: "Lakeshore Courier"."""
    return key(name.split(" ")[-1]) in words("media") or _MEDIUM.search(name) is not None


def title(name: str) -> bool:
    """Whether a name is rather a survey's than a house's: "Mood Barometer"."""
    return all(
        word in words("title")
        or word in words("title_too")
        or word in nouns("strong")
        or word in nouns("weak")
        or word in _JOINTS
        for word in map(key, name.split(" "))
    )


def clean(run: str, noun: bool = False) -> str | None:
    """The house's name that a run of capitalised words holds, or ``None``.

    ``noun``: the run stands before "poll", where other words tell what poll it is.

    >>> clean("Acme University Polling Director Jane Roe"), clean("National Acme", True), clean("Jane Roe")
    ('Acme University', 'Acme', None)
    """
    plain = _OF_PLACE.sub(r"\g<firm>", _OFFICE.sub("", _POLL_OF.sub("", run))).removesuffix("'s").split(" ")
    known, body = unlisted.no_name(), any(key(w) in words("bodies") for w in plain[1:])
    while plain and (plain[0] in _JOINTS or _leads(plain, body, noun)):
        del plain[0]
    for k, word in enumerate(plain[1:-1], 1):  # "President Roe in Acme"; not "Center on Aging", "More in Common"
        if (
            word in ("in", "on", "at")
            and (k > 1 or word == "at")
            and not any(key(w) in words("bodies") for w in plain[:k])
        ):
            plain = plain[k + 1 :]
            break
        if word == "on" and not any(key(w) in words("bodies") for w in plain[:k]):
            plain = plain[:k]  # "by Acme on Americans' views"
            break
    while plain and (plain[-1] in _JOINTS or _trails(key(plain[-1]), noun) or _party_next(plain)):
        plain.pop()
    plain = unlisted.without_title(plain)
    name = unlisted.clean(" ".join(plain)) if plain else None
    if name is None or len(name) < 2 or name.lower() in known or name.lower() in _parties() or title(name):
        return None
    parts = name.split(" ")
    if len(parts) > 1 and name.isupper() and all(len(w) > 3 for w in parts):
        return None  # "JUST WATCHED"
    if all(w in _no_house() or w in known or is_place(w) for w in map(key, parts)):
        return None
    if noun and key(parts[-1]) in words("asked_about"):
        return None  # "its Supreme Court survey": about whom
    return None if len(parts) < 4 and key(parts[0]) in first_names() and not STUDIES.search(name) else name


def _leads(plain: list[str], body: bool, noun: bool) -> bool:
    """Whether the first word only leads to a name: not in "More in Common", "National Institute for Work"."""
    first, after = key(plain[0]), plain[1] if len(plain) > 1 else ""
    if first in words("barrier") and after[:1].isupper():
        return True  # "After Acme asked"
    if first in words("kinds") and first not in words("opens") and after[:1].isupper():
        return True  # "Insurer Acme"
    if first not in unlisted.no_name():
        return False
    if after == "in" and len(plain) > 2:
        return is_place(key(plain[2]))
    if after == "of" and first in words("bodies"):
        return False
    if body and (first in words("within_name") or first in words("bent") or is_place(first)):
        return False
    return not after or (first not in words("opens") if noun else first in _before_any())


def _party_next(plain: list[str]) -> bool:
    """Whether the last word is the bent of the next house: "Acme Strategic and Republican [pollster Brightwater]"."""
    return (
        len(plain) > 2 and plain[-2] in ("and", "&") and key(plain[-1]) in ("republican", "democratic", "nonpartisan")
    )


def _trails(last: str, noun: bool) -> bool:
    """Whether the last word is none of a name: "Acme Research May 3-5", before "poll" also "Acme Florida"."""
    return last in MONTHS_AND_DAYS or (noun and last in unlisted.no_name() and last not in _closes())


def initials(parts: Sequence[str]) -> str:
    """The capitals that words begin with: "AIW" of "Acme Institute for Work"."""
    return "".join(w[0] for part in parts for w in _HYPHENED.split(part) if w[:1].isupper())


def another_body(text: str, name: NameMention) -> bool:
    """Whether the initials by which a house goes are told to be another body's: "Pakistan People's Party (PPP)"."""
    form = text[name.start : name.end]
    if not (form.isalpha() and form.isupper() and 1 < len(form) < 7):
        return False
    at = text.find(f" ({form})")
    if at < 0:
        return False
    before = [w for w in text[max(0, at - 90) : at].split(" ") if w[:1].isupper()][-len(form) :]
    return initials(before) == form and key(before[0]) != key(name.name.split(" ")[0])


def with_initials(text: str, name: str) -> str:
    """A name with the initials by which a text calls it too: "Acme Institute for Work (AIW)"."""
    short = initials(name.split(" "))
    return f"{name} ({short})" if len(short) > 2 and (f"({short})" in text or text.count(f" {short} ") > 1) else name


@cache
def _before_any() -> frozenset[str]:
    """Words that may stand with a capital before any name, where a sentence begins."""
    plain = (words(k) for k in ("definite", "indefinite", "barrier", "new", "other", "earlier"))
    return frozenset(MONTHS_AND_DAYS).union(*plain)


@cache
def _closes() -> frozenset[str]:
    """Words that are no name alone and may end one."""
    return words("within_name") | words("bodies") | {"international", "care", "weekly"}


@cache
def _no_house() -> frozenset[str]:
    """Words that name no house by themselves."""
    return words("title") | words("bodies") | words("offices") | words("trades") | words("firms") | words("kinds")


@cache
def _parties() -> frozenset[str]:
    """Parties' names, lower case."""
    return parties.words().union(name.lower() for own in load("parties").values() for name in own)
