"""Parties told by an adjective behind a verb of voting: "30% would vote Liberal", "those voting Green"."""

from __future__ import annotations

from polls.rules.choices import VOTING
from polls.rules.view import View

# The adjective → the word that says the party in the tables, and its name where the text's country has none.
_PARTIES = {
    "conservative": ("conservatives", "Conservatives"),
    "liberal": ("liberals", "Liberals"),
    "green": ("greens", "Greens"),
    "labor": ("labor", "Labor"),
    "labour": ("labour", "Labour"),
    "democrat": ("democrats", "Democrats"),
    "democratic": ("democrats", "Democrats"),
    "republican": ("republicans", "Republicans"),
    "independent": ("independents", "Independents"),
    "tory": ("tories", "Conservatives"),
}
# What goes on behind it: no noun of which it is the adjective.
_GOES_ON = frozenset(
    "in at if again and but or while whereas compared this next than instead rather when with on as for is was to were are because though although today tomorrow now".split()
)


def tie(v: View) -> None:
    """Makes a party of an adjective with a capital that nothing follows, behind a verb of voting or a share that goes on so."""
    text = v.document.folded
    voted = False
    for j in range(1, len(v.items)):
        item = v.items[j]
        if item.word not in _PARTIES or item.tag == "N" or not text[item.start].isupper():
            continue
        if not (v.items[j - 1].word in VOTING or (voted and v.tags[j - 1] in "FP")):
            continue
        if j + 1 == len(v.items) or v.tags[j + 1] in ".,;:)(&x" or v.items[j + 1].word in _GOES_ON:
            said, name = _PARTIES[item.word]
            v.becomes(j, j, v.names.parties.get(said, name))
            voted = True
