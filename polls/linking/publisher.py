"""The pollster or aggregator that published a text itself: its release speaks of "the survey" and "our average"."""

from __future__ import annotations

import re
from collections.abc import Collection
from urllib.parse import urlsplit

from polls.document import Document
from polls.language.names import is_place
from polls.lexicon import registry

# "in our average of polls", "our polling average", "our tracker"
_OURS = re.compile(r"\b(?:our|Our)\s(?:[\w-]+\s){0,3}?(?:averages?|trackers?|tracking|aggregates?)\b")


def publisher(document: Document, houses: Collection[str] = ()) -> registry.Pollster | None:
    """Who published a text, where that is an organisation that fields or averages polls.

    ``houses`` are those that the text itself tells of.
    """
    source = (document.source or "").strip()
    host = (urlsplit(document.url).hostname or "") if document.url else ""
    host = host.removeprefix("www.").removeprefix("news.")
    if not source and not host:
        return None
    known = registry.registry()
    named = next((m.name for m in registry.find(source) if m.start == 0 and _whole(source, m.end)), None)
    if named is None and host:
        named = registry.homes().get(host)
    if named is not None:
        return known[named] if known[named].kind in registry.FIELDWORK else None
    domain = max(host.split(".")[:-1], key=len, default="")
    for house in houses:  # "Acme Research" publishes at acmeresearch.org
        label = _NO_LETTER.sub("", house.lower())
        one = min(len(label), len(domain)) > 4 and (label.startswith(domain) or domain.startswith(label))
        if one or house.lower() == source.lower():
            return registry.Pollster(house, "pollster", (), host or None, (), ())
    return None


_NO_LETTER = re.compile(r"[^a-z0-9]")
_OUR_POLL = re.compile(r"\b[Oo]ur\s(?:[\w'-]+\s){0,5}\Z")


def _whole(source: str, end: int) -> bool:
    """Whether a source's name ends with the pollster's, or with the country of its branch: "YouGov UK"."""
    branch = source[end:].strip(" -").lower().removeprefix("in the ")
    return not branch or is_place(branch) or branch in ("uk", "us", "usa", "polls", "polling", "research", "newsroom")


def our_poll(text: str, start: int, end: int) -> bool:
    """Whether the poll of ``text[start:end]`` is the publisher's own: "our weekly poll"."""
    phrase = text[max(0, start - 60) : end]
    at = max(phrase.lower().rfind("poll"), phrase.lower().rfind("survey"))
    return at > 0 and _OUR_POLL.search(phrase, 0, at) is not None


def says_ours(text: str, start: int, end: int) -> bool:
    """Whether a sentence speaks of an average or a tracker as the publisher's own."""
    return "ur " in text[start:end] and _OURS.search(text, start, end) is not None
