"""Countries, states and cities in a sentence, by their names and demonyms."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from polls.lexicon.loader import load
from polls.rules.methods_types import PlaceMention

# A capitalised word, or initials with full stops; longer names are looked up from their first word.
_CAPITALISED = re.compile(r"[A-Z](?<!\w.)(?:\.(?:\s?[A-Z][A-Za-z]{0,2}\.)*|[A-Za-z\u00c0-\u024f]+\.?)")
# The name of an organisation, a paper or a person begins with a place: "Florida Atlantic University", "New York Times".
_NAME_GOES_ON = re.compile(
    r"[ -](?:[A-Z]\w+ ){0,2}?(?:Universit(?:y|ies)|College|Institute|School|Times|Post|Globe|Tribune|News|Herald"
    r"|Journal|Inquirer|Press|Chronicle|Register|Morning|Magazine|Examiner|Observer|Gazette|Review|Daily|Polling|Research"
    r"|Strategies)\b"
)
_Entry = tuple[tuple[str, ...], str, str, str, bool]


@cache
def _index() -> dict[str, list[_Entry]]:
    """First word → the names that begin with it, longest first."""
    out: dict[str, list[_Entry]] = {}

    def put(phrase: str, name: str, kind: str, country: str, demonym: bool) -> None:
        words = tuple(phrase.split(" "))
        out.setdefault(words[0].rstrip(","), []).append((words, name, kind, country, demonym))

    table = load("places")
    groups: list[tuple[str, str | None, dict[str, Any]]] = [("country", None, table["countries"])]
    groups += [("state", country, entries) for country, entries in table["states"].items()]
    groups += [("city", country, entries) for country, entries in table["cities"].items()]
    for kind, country, entries in groups:
        for name, entry in entries.items():
            for phrase in [name, *entry["names"]] if entry.get("alone", True) else entry["names"]:
                put(phrase.removeprefix("the "), name, kind, country or name, False)
            for phrase in entry["people"]:
                put(phrase, name, kind, country or name, True)
    for found in out.values():
        found.sort(key=lambda e: -len(e[0]))
    return out


def places(text: str, start: int, end: int) -> list[PlaceMention]:
    """The places named in ``text[start:end]``, in order; names of papers and universities are none.

    >>> [(p.name, p.kind, p.demonym) for p in places("Voters in Ohio and Canadians", 0, 28)]
    [('Ohio', 'state', False), ('Canada', 'country', True)]
    """
    index = _index()
    out: list[PlaceMention] = []
    at = start
    for m in _CAPITALISED.finditer(text, start, end):
        a = m.start()
        if a < at:
            continue
        word = m.group()
        entries = index.get(word)
        if entries is None and word[-1] == ".":
            entries = index.get(word[:-1])
        if entries is None:
            continue
        for words, name, kind, country, demonym in entries:
            phrase = " ".join(words)
            b = a + len(phrase)
            if b <= end and text.startswith(phrase, a) and not text[b : b + 1].isalnum():
                at = b
                if not _NAME_GOES_ON.match(text, b, min(end, b + 40)) and text[max(0, a - 14) : a] != "University of ":
                    out.append(PlaceMention(a, b, name, kind, country, demonym))
                break
    return out
