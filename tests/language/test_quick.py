"""A quick pattern matches what the plain one matches, and passes over where neither can begin."""

import re
from re import _parser as parser  # type: ignore[attr-defined]

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polls.language.quick import beginnings, quick

PATTERNS = [
    r"\b(?:up|down)(?: by)? (?P<n>\d+)",
    r"(?<!made )\b(?:rise|rose|fell)\b",
    r"(?:(?<=^)|\b)(?:a|an)? ?(?P<w>lead)\b",
    r"(?=[a-c])\b\w+",
    r"(?<![\d.])(?:\d{1,3}|half)(?!\d)",
    r"(?:\A|[,;] ?)(?:and|but)?(?P<x>[a-z]{2})?\s",
    r"(?>un)?sure\b|(?P<q>['\"])x(?P=q)",
    r"\s*(?:[A-Z]\.|\w+)",
    r"\bnot?\b|\d\Z",
]
TEXT = st.text(alphabet="abcdeflnoprstuwx 0123.,;'\"AZ\n\u00e9", max_size=40)
WORDS = st.lists(
    st.sampled_from("up down by rose made rise a lead an half unsure sure 'x' no 12 3.5 b c, and A.".split())
)


@pytest.mark.parametrize("pattern", PATTERNS)
@given(text=st.one_of(TEXT, WORDS.map(" ".join)), start=st.integers(0, 9), stop=st.integers(0, 60))
def test_a_quick_pattern_matches_as_a_plain_one(pattern: str, text: str, start: int, stop: int) -> None:
    plain, fast = re.compile(pattern), quick(pattern)
    told = [[(m.span(), m.groupdict(), m.lastgroup) for m in p.finditer(text, start, stop)] for p in (plain, fast)]
    assert told[0] == told[1]
    assert plain.sub("_", text) == fast.sub("_", text)
    assert (plain.match(text) is None) == (fast.match(text) is None)


@pytest.mark.parametrize(
    ("pattern", "wanted"),
    [
        (r"\b(?:poll|survey)", "ps"),
        (r"(?<!\d)(?:up|(?P<g>down))", "ud"),
        (r"(?=[xy])\w+", "xy"),
        (r"a?(?:b|c)+d", "abc"),
        (r"a*", None),
        (r".b", None),
        (r"[^a]b", None),
        (r"a|\b", None),
        (r"(?i:a)", None),
    ],
)
def test_what_a_pattern_begins_with(pattern: str, wanted: str | None) -> None:
    found = beginnings(parser.parse(pattern))
    assert (None if found is None else {chr(value) for _, value in found}) == (None if wanted is None else {*wanted})


def test_letters_of_either_case_are_left_to_the_plain_pattern() -> None:
    assert quick(r"\bpoll", re.I).findall("Poll poll") == ["Poll", "poll"]
    assert quick(r"\b(?i:p)oll").findall("Poll poll") == ["Poll", "poll"]
