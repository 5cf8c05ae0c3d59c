"""Headings that name groups give their sections to these, where a text has several."""

from __future__ import annotations

import pytest

import polls

LEAD = "A Marquette poll of 1,200 primary voters in Wisconsin was taken June 3-5, 2024."
ONE = "Some 40 percent say they are angry with the governor."
TWO = "A third would be satisfied with Maria Hale as the nominee."
THREE = "Nearly seven in 10 say the economy is getting worse."


def _groups(*paragraphs: str) -> list[str]:
    return [e.subgroup for e in polls.extract("\n\n".join((LEAD, *paragraphs)))]


@pytest.mark.parametrize(
    ("first", "second", "groups"),
    [
        ("GOP CONTEST:", "DEM CONTEST:", ("republicans", "democrats")),
        ("Among Republicans", "Among Democrats", ("republicans", "democrats")),
        ("What Republicans say", "What Democrats say", ("republicans", "democrats")),
        ("Women", "Men", ("women", "men")),
        ("Among women:", "Among men:", ("women", "men")),
        ("White voters", "Hispanics", ("white", "hispanic")),
        ("What Black voters want", "What Latinos want", ("black", "hispanic")),
    ],
)
def test_sections_of_groups(first: str, second: str, groups: tuple[str, str]) -> None:
    assert _groups(first, ONE, TWO, second, THREE) == [groups[0], groups[0], groups[1]]


@pytest.mark.parametrize(
    ("paragraphs", "groups"),
    [
        (
            ("Women", "The mayor spoke to them at length. Some 40 percent of those asked are angry.", "Method", TWO),
            None,
        ),
        (("Republicans", ONE, "The outlook", TWO, "The economy", THREE), None),
        (("Women", ONE, "Men", TWO, "The economy", THREE), ["women", "men", "all"]),
        (("THE REPUBLICAN SIDE", ONE, TWO, "THE DEMOCRATIC SIDE", THREE), None),
        (("Women", ONE, "Men", "Overall, 30 percent say the roads are bad."), ["women", "all"]),
        (("Women", "Some 22 percent of independents like the plan.", "Men", TWO), ["independents", "men"]),
    ],
)
def test_where_a_section_ends_or_is_none(paragraphs: tuple[str, ...], groups: list[str] | None) -> None:
    found = _groups(*paragraphs)
    assert found == groups if groups else found[-1] == "all"
