"""One pass over a text for the words that linking looks at: nouns and verbs of surveys, and cues of method."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

import ahocorasick_rs

from polls.lexicon.loader import load


@dataclass(slots=True)
class Words:
    """Where the words stand: spans of nouns and verbs (with the word), "according to", cues of method by strength
    and names of populations,
    parts of phrases of time and turns of phrase that tell of earlier surveys."""

    nouns: list[tuple[int, int, str]] = field(default_factory=list)
    according: list[int] = field(default_factory=list)
    strong: list[int] = field(default_factory=list)
    weak: list[int] = field(default_factory=list)
    populations: list[int] = field(default_factory=list)
    times: list[int] = field(default_factory=list)
    turns: list[int] = field(default_factory=list)


_NOUN, _ACCORDING, _STRONG, _WEAK, _POPULATION, _TIME, _TURN = range(7)


@cache
def _index() -> tuple[ahocorasick_rs.AhoCorasick, list[int], frozenset[str]]:
    """The automaton, the role of each of its patterns, and the nouns and verbs that count."""
    table = load("references")
    words = table["words"]
    roles = [(word, _NOUN) for word in words["stems"]] + [("according to ", _ACCORDING)]
    roles += [(word, _TIME) for word in words["time"]] + [(word, _TURN) for word in words["turn"]]
    roles += [(word, _POPULATION) for word in words["population"]]
    roles += [(word, _STRONG) for word in words["method"]] + [(word, _WEAK) for word in words["method_with_number"]]
    patterns = [word for word, _ in roles]
    automaton = ahocorasick_rs.AhoCorasick(patterns, implementation=ahocorasick_rs.Implementation.DFA)
    known = frozenset((*table["strong"], *table["weak"], *words["verbs"], *words["labour"]))
    return automaton, [role for _, role in roles], known


def words(lower: str) -> Words:
    """The words of a folded text in lower case, each kind in order."""
    automaton, roles, known = _index()
    out = Words()
    length = len(lower)
    for i, start, stop in automaton.find_matches_as_indexes(lower, overlapping=True):
        role = roles[i]
        if role == _NOUN:
            if start and lower[start - 1].isalpha():
                continue
            end = stop
            while end < length and lower[end].isalpha():
                end += 1
            word = lower[start:end]
            if word in known:
                out.nouns.append((start, end, word))
        elif role == _TIME:
            out.times.append(start)
        elif role == _TURN:
            out.turns.append(start)
        elif role == _STRONG:
            out.strong.append(start)
        elif role == _WEAK:
            out.weak.append(start)
        elif role == _POPULATION:
            out.populations.append(start)
        else:
            out.according.append(start)
    return out
