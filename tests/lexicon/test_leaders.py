"""Party leaders: every party is one of parties.toml."""

from __future__ import annotations

from polls.lexicon.loader import load


def test_leaders() -> None:
    known = {party for country in load("parties").values() for party in country}
    for country, led in load("leaders").items():
        for person, parties in led.items():
            assert " " in person, (country, person)
            assert parties, person
            assert set(parties) <= known, (person, parties)
