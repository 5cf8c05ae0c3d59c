"""One poll told by several articles is one poll, two waves are two: frames of made-up polls, clustered."""

import datetime as dt
from types import SimpleNamespace

import pandas as pd
import pytest

import polls
from polls import schema
from polls.linking.merge import merge

DATED = {
    "pollster": "Quinnipiac University",
    "start_date": "2016-05-02",
    "end_date": "2016-05-04",
    "date_precision": "day",
}
FULL = DATED | {"sample_size": 1019, "margin_of_error": 4.0}
RACE = {"Clinton": 46, "Trump": 42}
UNDATED = {"pollster": "Quinnipiac University"}


def tables(*told, published=None):
    """Frames of polls, each (facts, shares of the race or of "question: answer"), one to a document."""
    rows, figures = [], []
    for i, (facts, shares) in enumerate(told):
        doc = facts.get("doc_id", f"doc{i}")
        row = {"poll_id": f"p{i}", "doc_id": doc, **{k: v for k, v in facts.items() if k != "wave"}}
        rows.append(row)
        for answer, value in shares.items():
            question, answer = answer.split(": ") if ": " in answer else ("presidential vote", answer)
            value, bound = (value[1:], "about") if isinstance(value, str) else (value, "exact")
            kind = "vote" if question == "presidential vote" else "measure"
            figures.append(
                {"poll_id": row["poll_id"], "doc_id": doc, "question": question, "question_kind": kind,
                 "answer": answer, "subgroup": "all", "kind": "share", "value": float(value), "bound": bound,
                 "grain": 1.0, "wave": facts.get("wave", "current")}
            )  # fmt: skip
    frames = (typed(rows, "polls"), typed(figures, "estimates"))
    if published is None:
        return frames
    documents = pd.DataFrame({"doc_id": [r["doc_id"] for r in rows], "published": pd.to_datetime(published)})
    return (SimpleNamespace(polls=frames[0], estimates=frames[1], documents=documents),)


def typed(rows, table):
    frame = pd.DataFrame(rows, columns=schema.names(table))
    for column in schema.date_columns(table):
        frame[column] = pd.to_datetime(frame[column])
    return schema.typed(frame, table)


def days(start, end, **more):
    return FULL | {"start_date": start, "end_date": end} | more


ONE = [
    # what the second document says of the poll that the first one gives as FULL with RACE
    ("the same days", DATED, {}),
    ("a month and the sample size", UNDATED | {"start_date": "2016-05-01", "end_date": "2016-05-31",
     "date_precision": "month", "sample_size": 1019}, {"Clinton": 46}),
    ("a week and two figures", UNDATED | {"start_date": "2016-05-01", "end_date": "2016-05-07",
     "date_precision": "week"}, RACE),
    ("no date, sample size and a figure", UNDATED | {"sample_size": 1019}, RACE),
    ("the last day only", UNDATED | {"end_date": "2016-05-04", "date_precision": "day"}, RACE),
    ("a rounded sample size", DATED | {"sample_size": 1000}, {}),
    ("its sponsor as the pollster", DATED | {"pollster": "USA Today"}, {}),
    ("a partner beside it", DATED | {"pollster": "Quinnipiac University/Hart Research"}, {}),
    ("a figure rounded", FULL, {"Clinton": 46.4, "Trump": 42.0}),
    ("a figure hedged", DATED, {"Clinton": "~48", "Trump": 42.0}),
    ("another question besides", DATED, {"tax on sugar: support": 61}),
    ("a three-way share of the race", DATED, {"Clinton": 41, "Trump": 38, "Johnson": 11}),
    ("another margin of error, all else the same", FULL | {"margin_of_error": 3.0}, RACE),
    ("another sample size, three figures the same", DATED | {"sample_size": 1109}, RACE | {"war: oppose": 55}),
    ("days one off, all else the same", days("2016-05-02", "2016-05-05"), RACE),
    ("one figure wrong, all else the same", FULL, {"Clinton": 46, "Trump": 24}),
]  # fmt: skip

TWO = [
    ("the next wave of a tracker", days("2016-05-03", "2016-05-05", sample_size=1003), RACE),
    ("overlapping days of a tracker, its usual sample", days("2016-05-03", "2016-05-05", sample_size=None), RACE),
    ("another pollster in the same days", FULL | {"pollster": "Ipsos"}, RACE),
    ("another pollster for the same sponsor", FULL | {"pollster": "Marist"}, RACE),
    ("another state in the same days", FULL | {"geography": "Ohio"}, RACE),
    ("another state, by its figures", DATED, {"Clinton": 40, "Trump": 47}),
    ("the same days, other sample and figures", DATED | {"sample_size": 1109}, {"Clinton": 40, "Trump": 47}),
    ("the same days, other sample, one figure", DATED | {"sample_size": 1109}, {"Clinton": 46}),
    ("another sponsor's in that month", UNDATED | {"sponsor": "CNN", "start_date": "2016-05-01",
     "end_date": "2016-05-31", "date_precision": "month", "sample_size": 1019}, {"Clinton": 46}),
    ("the month, no more", UNDATED | {"start_date": "2016-05-01", "end_date": "2016-05-31",
     "date_precision": "month"}, RACE),
    ("another month", UNDATED | {"start_date": "2016-06-01", "end_date": "2016-06-30",
     "date_precision": "month", "sample_size": 1019}, RACE),
    ("no date and two figures", UNDATED, RACE),
    ("no date, a usual sample size", UNDATED | {"sample_size": 1000}, {"Clinton": 46}),
    ("an undated earlier wave", UNDATED | {"sample_size": 1019, "wave": "previous"}, RACE),
    ("no name", FULL | {"pollster": None}, RACE),
    ("the same document", FULL | {"doc_id": "doc0"}, RACE),
]  # fmt: skip

FIRST = FULL | {"sponsor": "USA Today", "geography": "United States"}


@pytest.mark.parametrize(("facts", "shares"), [c[1:] for c in ONE], ids=[c[0] for c in ONE])
def test_one_poll(facts, shares):
    first = RACE | ({"war: oppose": 55} if "war: oppose" in shares else {})
    place = {"geography": "United States"} if "end_date" in facts or "sample_size" in facts else {}
    assert merge(*tables((FIRST, first), (place | facts, shares))).polls["documents"].tolist() == [2]


@pytest.mark.parametrize(("facts", "shares"), [c[1:] for c in TWO], ids=[c[0] for c in TWO])
def test_two_polls(facts, shares):
    merged = merge(*tables((FIRST, RACE), ({"geography": "United States"} | facts, shares)))
    assert merged.polls["documents"].tolist() == [1, 1]
    assert merged.disagreements.empty


PUBLISHED = [
    # published | figures of the second | one poll?
    ("2016-05-06", RACE, True),
    ("2016-05-20", RACE, False),  # two figures may be those of another wave
    ("2016-05-20", RACE | {"Johnson": 3}, True),
    ("2016-09-01", RACE | {"Johnson": 3}, False),
    ("2016-05-01", RACE | {"Johnson": 3}, False),  # told before it was taken
]


@pytest.mark.parametrize(("published", "shares", "one"), PUBLISHED)
def test_an_undated_poll_is_placed_by_its_article(published, shares, one):
    source = tables((FULL, shares), (UNDATED, shares), published=["2016-05-05", published])
    assert (len(merge(*source).polls) == 1) == one


@pytest.mark.parametrize(
    ("pollster", "shares", "gap", "one"),
    [
        ("Quinnipiac University", RACE, 0, True),
        ("Quinnipiac University", RACE, 3, True),
        ("Quinnipiac University", RACE, 10, False),
        ("Quinnipiac University", {"Clinton": 46}, 0, False),  # perhaps of another state
        ("Quinnipiac University", {"war: oppose": 55}, 0, True),
        ("Rasmussen Reports", RACE, 0, False),  # a tracker
        ("Rasmussen Reports", RACE | {"war: oppose": 55}, 0, True),
    ],
)
def test_two_undated_articles_of_the_same_days(pollster, shares, gap, one):
    published = [dt.date(2016, 5, 5), dt.date(2016, 5, 5) + dt.timedelta(gap)]
    source = tables(({"pollster": pollster}, shares), ({"pollster": pollster}, shares), published=published)
    assert (len(merge(*source).polls) == 1) == one


def test_a_sample_size_that_a_pollster_always_has_proves_nothing():
    month = {"start_date": "2016-05-01", "end_date": "2016-05-31", "date_precision": "month"}
    first, told = (FULL, {}), (FULL | month, {})
    second = (days("2016-05-09", "2016-05-11"), {})
    assert merge(*tables(first, told)).polls["documents"].tolist() == [2]
    assert merge(*tables(first, told, second)).polls["documents"].tolist() == [1, 1, 1]


def test_a_poll_takes_what_each_document_states():
    merged = merge(
        *tables(
            (DATED | {"pollster": "USA Today", "mode": "phone"}, RACE),
            (DATED | {"sponsor": "USA Today", "sample_size": 1019, "mode": "live phone; online"}, RACE),
            (UNDATED | {"sample_size": 1019, "margin_of_error": 4.0, "population": "adults"}, RACE),
        )
    )
    row = merged.polls.iloc[0]
    assert (row["pollster"], row["sponsor"], row["mode"]) == (
        "Quinnipiac University",
        "USA Today",
        "live phone; online",
    )
    assert (row["sample_size"], row["margin_of_error"], row["population"]) == (1019, 4.0, "adults")
    assert (row["end_date"], row["date_precision"]) == (pd.Timestamp("2016-05-04"), "day")
    assert (row["documents"], row["doc_ids"]) == (3, "doc0; doc1; doc2")
    assert merged.members.values.tolist() == [["p0", "doc0", "p0"], ["p1", "doc1", "p0"], ["p2", "doc2", "p0"]]
    assert merged.disagreements.empty


def test_an_exact_date_goes_before_a_month():
    month = UNDATED | {"start_date": "2016-05-01", "end_date": "2016-05-31", "date_precision": "month"}
    told = [(month | {"sample_size": 1019, "margin_of_error": 4.0}, RACE)] * 2 + [(DATED | {"sample_size": 1019}, RACE)]
    row = merge(*tables(*told)).polls.iloc[0]
    assert (row["documents"], row["start_date"], row["date_precision"]) == (3, pd.Timestamp("2016-05-02"), "day")


DISAGREEMENTS = [
    (FULL | {"margin_of_error": 3.0}, RACE, [("margin_of_error", "3", "doc2"), ("margin_of_error", "4", "doc0; doc1")]),
    (FULL | {"population": "likely voters"}, RACE, [("population", "likely voters", "doc2"),
                                                    ("population", "registered voters", "doc0; doc1")]),
    (FULL, {"Clinton": 46, "Trump": 24}, [("presidential vote: Trump", "24", "doc2"),
                                          ("presidential vote: Trump", "42", "doc0; doc1")]),
    (FULL, {"Clinton": 46.3, "Trump": "~41"}, []),
    (days("2016-05-02", "2016-05-05"), RACE, [("end_date", "2016-05-04", "doc0; doc1"),
                                              ("end_date", "2016-05-05", "doc2")]),
]  # fmt: skip


@pytest.mark.parametrize(("facts", "shares", "expected"), DISAGREEMENTS)
def test_disagreements_name_the_fact_the_values_and_the_documents(facts, shares, expected):
    first = FULL | {"population": "registered voters"}
    merged = merge(*tables((first, RACE), (first, RACE), (facts, shares)))
    assert merged.polls["documents"].tolist() == [3]
    assert [tuple(r[1:]) for r in merged.disagreements.values.tolist()] == expected


def test_the_order_of_rows_changes_nothing():
    told = [(days(f"2016-05-{d:02}", f"2016-05-{d + 2:02}"), {"Clinton": 40 + d, "Trump": 45}) for d in range(1, 20, 3)]
    told += [(UNDATED | {"sample_size": 1019, "start_date": s["start_date"]}, shares) for s, shares in told]
    frames = tables(*told, *told)
    expected = merge(*frames)
    assert expected.polls["documents"].tolist() == [4] * 7
    for seed in range(3):
        shuffled = merge(*(f.sample(frac=1, random_state=seed) for f in frames))
        for table in ("polls", "members", "disagreements"):
            pd.testing.assert_frame_equal(getattr(shuffled, table), getattr(expected, table))


def test_a_document_keeps_its_polls_apart():
    told = [(FULL | {"doc_id": "a"}, RACE), (FULL | {"doc_id": "a"}, RACE), (FULL | {"doc_id": "b"}, RACE)]
    merged = merge(*tables(*told))
    assert sorted(merged.polls["documents"].tolist()) == [1, 2]


def test_copies_of_a_text_are_one_poll():
    text = "In a Gallup poll, 52% approve of the plan."
    copies = [polls.extract(text, doc_id=name) for name in ("a", "b")]
    merged = merge(copies)
    assert merged.polls["documents"].tolist() == [2]
    assert merge(c for c in copies[:1]).polls["doc_ids"].tolist() == ["a"]


def test_no_polls_give_empty_tables():
    merged = merge(*tables())
    assert merged.polls.empty
    assert list(merged.members) == ["poll_id", "doc_id", "merged_id"]
    assert merged.polls.dtypes["sample_size"] == "Int64"


def test_polls_without_estimates_are_refused():
    with pytest.raises(TypeError, match="estimates"):
        merge(tables((FULL, RACE))[0])
