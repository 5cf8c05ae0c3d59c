"""Which rows a trend is fitted to: populations, reports of one poll, tracking waves, subgroups."""

import pandas as pd
import pytest

from polls.statistics.series import AGAIN, OTHER_POPULATION, OVERLAP, prepare

COLUMNS = ["pollster", "start_date", "end_date", "population", "sample_size", "answer", "value"]


def rows(*lines: str) -> pd.DataFrame:
    """A frame from lines ``pollster | start | end | population | n | value``, days of January 2024; "-" is missing."""
    made = []
    for line in lines:
        pollster, start, end, population, n, value = (None if x.strip() == "-" else x.strip() for x in line.split("|"))
        day = [pd.NaT if d is None else pd.Timestamp(f"2024-01-{int(d):02}") for d in (start, end)]
        made.append((pollster, *day, population, None if n is None else int(n), "yes", float(value or "nan")))
    return pd.DataFrame(made, columns=COLUMNS)


# lines | rows that are left out, with the reason
CASES = [
    (["A | 1 | 3 | adults | 1000 | 40", "A | 1 | 3 | registered voters | 900 | 42",
      "A | 1 | 3 | likely voters | 700 | 43"],
     {0: OTHER_POPULATION, 1: OTHER_POPULATION}),
    (["A | 1 | 3 | a | 1000 | 40", "A | 1 | 3 | LV | 700 | 43"], {0: OTHER_POPULATION}),
    (["A | 1 | 3 | adults | 1000 | 40", "A | 1 | 3 | adults | 1000 | 40"], {1: AGAIN}),
    (["A | 1 | 3 | adults | 1000 | 40", "A | - | 3 | adults | - | 40"], {1: AGAIN}),
    (["A | 1 | 3 | adults | 1000 | 40", "A | 1 | 3 | adults | 1000 | 40.4"], {0: AGAIN}),
    (["A | 1 | 3 | adults | 1000 | 40", "A | 1 | 3 | adults | 1500 | 44"], {}),
    (["A | 1 | 3 | adults | 1000 | 40", "A | 4 | 6 | adults | 1000 | 41", "A | 7 | 9 | adults | 1000 | 42"], {}),
    (["A | 1 | 3 | adults | 1000 | 40", "A | 2 | 4 | adults | 1000 | 41", "A | 3 | 5 | adults | 1000 | 42",
      "A | 4 | 6 | adults | 1000 | 42"], {1: OVERLAP, 2: OVERLAP}),
    (["A | 1 | 3 | adults | 1000 | 40", "B | 2 | 4 | adults | 1000 | 41"], {}),
    (["- | 1 | 5 | adults | 1000 | 40", "- | 2 | 6 | adults | 800 | 41"], {}),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "left_out"), CASES)
def test_a_poll_counts_once(lines: list[str], left_out: dict[int, str]) -> None:
    found = prepare(rows(*lines))
    assert dict(zip(found.dropped["row"], found.dropped["reason"], strict=True)) == left_out
    assert len(found.polls) + len(left_out) == len(lines)
    assert len(found.notes) == len(set(left_out.values()))


def test_the_order_of_populations_can_be_stated() -> None:
    frame = rows("A | 1 | 3 | adults | 1000 | 40", "A | 1 | 3 | likely voters | 700 | 43")
    assert prepare(frame, populations=("adults",)).polls["value"].tolist() == [40]


def test_polls_for_different_sponsors_are_different_polls() -> None:
    frame = rows("A | 1 | 4 | adults | 1000 | 40", "A | 2 | 5 | adults | 1000 | 41")
    assert len(prepare(frame).polls) == 1
    assert len(prepare(frame.assign(sponsor=["Daily", "Weekly"])).polls) == 2


def test_of_a_subgroup_only_its_own_base_counts() -> None:
    frame = rows("A | 1 | 3 | adults | 1000 | 40", "B | 4 | 5 | adults | 800 | 41").assign(subgroup="women")
    with pytest.raises(ValueError, match="another subgroup"):
        prepare(frame)
    assumed = prepare(frame, subgroup="women")
    assert assumed.polls["effective_n"].tolist() == [225, 225]
    assert any("assumed" in note for note in assumed.notes)
    own = prepare(frame.assign(base=[510, None]), subgroup="women")
    assert own.polls["effective_n"].tolist() == [510, 510]
    assert own.polls["size_source"].tolist() == ["sample size", "assumed"]


def test_vague_dates_and_bounds_are_left_out() -> None:
    frame = rows(*["A | 1 | 3 | adults | 1000 | 40", "B | 4 | 5 | adults | 800 | 41", "C | 4 | 5 | adults | 800 | 41"])
    frame = frame.assign(date_precision=["day", "year", "day"], bound=["exact", "exact", "at least"])
    found = prepare(frame)
    assert found.polls["pollster"].tolist() == ["A"]
    assert found.dropped["reason"].tolist() == ["date known only to the year", "a bound, not a figure"]


def test_dates_are_the_middle_of_the_field_time() -> None:
    found = prepare(
        rows("A | 1 | 5 | adults | 1000 | 40", "B | - | 5 | adults | 1000 | 40", "C | 9 | 7 | adults | 1000 | 40.5")
    )
    assert found.polls["date"].dt.day.tolist() == [3, 5, 7]
    assert found.polls["grain"].tolist() == [1.0, 1.0, 0.1]
