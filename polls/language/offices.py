"""What offices are called, who held one on a day, and who had held one before."""

from __future__ import annotations

import datetime as dt
from functools import cache, lru_cache

from polls.lexicon.loader import load


@cache
def offices() -> frozenset[str]:
    """Words for an office that stand for it whoever holds it: "blame the mayor"."""
    return frozenset(load("names")["offices"])


@lru_cache(maxsize=4096)
def former_holders(published: dt.date | None) -> tuple[tuple[str, str], ...]:
    """Who had held an office by a day, the last first: (("former vice president", "Joe Biden"), …)."""
    day = published.isoformat() if published is not None else ""
    past = sorted((h for h in load("officeholders")["holder"] if h["to"] <= day), key=lambda h: h["to"], reverse=True)
    return tuple((f"former {h['title']}", h["name"]) for h in past)


@lru_cache(maxsize=4096)
def holders(published: dt.date | None, country: str | None = None) -> tuple[tuple[str, str], ...]:
    """Who held an office on a day, by the full name: (("president", "Donald Trump"), …); none where the day is unknown."""
    if published is None:
        return ()
    day = published.isoformat()
    return tuple(
        (h["title"], h["name"])
        for h in load("officeholders")["holder"]
        if h["from"] <= day < h["to"] and country in (None, h["country"])
    )
