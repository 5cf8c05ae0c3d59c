"""What the pages make of tables before they draw."""

from __future__ import annotations

import datetime as dt

import pandas as pd
import pytest

from dashboards import annotator, drafts, frames, ui
from polls import schema
from tests.dashboards import made_up


@pytest.fixture(scope="module")
def flat() -> pd.DataFrame:
    extraction = made_up.collection(24)
    return frames.enrich(extraction.to_frame(), extraction.documents)


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://example.org/a?b=c", True),
        ("http://example.org", True),
        ("javascript:alert(1)", False),
        ("JAVASCRIPT:alert(1)", False),
        (" javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("//example.org", False),
        ("/etc/passwd", False),
        ("https://[bad", False),
        ("", False),
        (None, False),
    ],
)
def test_only_addresses_of_the_web_become_links(url, kept):
    assert (frames.web_address(url) is not None) == kept


def one(**known: object) -> pd.DataFrame:
    row = {"estimate_id": "e", "doc_id": "d", "poll_id": "p", "question": "q", "answer": "a", "subgroup": "all",
           "kind": "share", "value": 40.0, "wave": "current"} | known  # fmt: skip
    return schema.typed(pd.DataFrame([row]), "flat")


DOCUMENTS = schema.typed(pd.DataFrame([{"doc_id": "d", "published": pd.Timestamp("2026-01-26")}]), "documents")


@pytest.mark.parametrize(
    ("known", "date", "basis"),
    [
        ({"start_date": "2026-01-20", "end_date": "2026-01-24"}, "2026-01-22", "field dates"),
        ({"end_date": "2026-01-24"}, "2026-01-24", "field dates"),
        ({"start_date": "2026-01-20"}, "2026-01-20", "field dates"),
        ({}, "2026-01-26", "publication"),
        ({"wave": "previous"}, None, None),
    ],
)
def test_the_date_of_a_point(known, date, basis):
    known = {k: pd.Timestamp(v) if k.endswith("_date") else v for k, v in known.items()}
    row = frames.enrich(one(**known), DOCUMENTS).iloc[0]
    assert (None if pd.isna(row["date"]) else f"{row['date']:%Y-%m-%d}") == date
    assert (None if pd.isna(row["date_basis"]) else row["date_basis"]) == basis


def test_a_poll_told_by_two_articles_is_one_point(flat):
    twin = flat[flat["doc_id"] == "article-005"].assign(
        doc_id="other", poll_id="other-p1", estimate_id=lambda f: f["estimate_id"] + "x", sample_size=pd.NA
    )
    own = frames.once(pd.concat([flat, twin]))
    assert len(own) == len(flat)
    assert set(own.loc[own["doc_id"] == "article-005", "told_by"]) == {2}
    assert "other" not in set(own["doc_id"])


def test_two_questions_or_groups_of_one_poll_stay_apart(flat):
    assert len(frames.once(flat)) == len(flat)


@pytest.mark.parametrize(
    ("filters", "count"),
    [
        (frames.Filters(), 24),
        (frames.Filters(pollsters=("Northgate",)), 6),
        (frames.Filters(populations=("adults",)), 12),
        (frames.Filters(modes=("live phone",)), 8),
        (frames.Filters(modes=("live phone", "online")), 24),
        (frames.Filters(first=dt.date(2025, 9, 20)), 2),
        (frames.Filters(last=dt.date(2025, 1, 31)), 2),
        (frames.Filters(pollsters=("Nobody",)), 0),
    ],
)
def test_filters(flat, filters, count):
    assert frames.narrowed(flat, filters)["poll_id"].nunique() == count


def test_questions_come_with_most_polls_first(flat):
    table = frames.questions(flat)
    assert list(table["question"]) == [made_up.QUESTION, "Alma Reyes: taxes"]
    assert list(table["polls"]) == [24, 8]


def test_answers_of_few_polls_are_left_to_the_tables(flat):
    own = flat[flat["question"] == made_up.QUESTION]
    rare = own.iloc[:1].assign(answer="rare")
    assert frames.answers_of(pd.concat([own, rare])) == ["approve", "disapprove"]


def test_names_of_polls_differ(flat):
    polls = flat.drop_duplicates("poll_id")
    same = pd.concat([polls, polls.iloc[:1].assign(poll_id="again")])
    names = frames.poll_names(same.assign(survey=same["poll_id"]))
    assert len(set(names.values())) == len(same)
    assert names["again"].endswith(" (2)")


def wave(survey: str, value: float, n: int | None) -> dict:
    error = 100 * (value / 100 * (1 - value / 100) / n) ** 0.5 if n else None
    ends = (value - 1.96 * error, value + 1.96 * error) if error else (None, None)
    return {
        "survey": survey,
        "answer": "approve",
        "value": value,
        "low": ends[0],
        "high": ends[1],
        "standard_error": error,
    }


@pytest.mark.parametrize(
    ("then", "now", "size", "words"),
    [
        (45.0, 42.0, 1000, "no clear change"),
        (45.0, 38.0, 2000, "Approve fell by 7.0 points"),
        (45.0, 42.0, None, "Approve: −3 points; without both sample sizes"),
    ],
)
def test_two_waves_say_whether_the_change_is_more_than_chance(then, now, size, words):
    table = frames.waves(pd.DataFrame([wave("a", then, size), wave("b", now, size)]), "a", "b")
    assert words in table["words"].iloc[0]
    assert table["change"].iloc[0] == now - then
    assert table["change_low"].isna().iloc[0] == (size is None)


def test_points_before_a_long_gap_are_not_drawn_with_the_rest():
    dates = pd.to_datetime(["2017-01-01", "2017-03-01", "2025-01-01", "2025-02-01"])
    assert list(frames.recent(pd.DataFrame({"date": dates}))["date"].dt.year) == [2025, 2025]
    assert len(frames.recent(pd.DataFrame({"date": dates[2:]}))) == 2


def test_answers_of_one_group_come_from_one_poll():
    rows = pd.DataFrame(
        [("a", 1, "men", "yes"), ("a", 1, "men", "no"), ("b", 2, "men", "yes"), ("a", 1, "women", "yes")],
        columns=["survey", "date", "subgroup", "answer"],
    )
    kept = frames.of_latest(rows)
    assert list(zip(kept["subgroup"], kept["survey"], strict=True)) == [("men", "b"), ("women", "a")]


def test_a_corrected_figure_gets_its_interval_back():
    extraction = made_up.collection(2)
    rows = extraction.to_frame()
    at = rows.index[rows["doc_id"] == "article-001"][0]
    before = rows.loc[at].copy()
    rows.loc[at, ["low", "high", "standard_error", "interval_basis"]] = pd.NA
    again = frames.with_intervals(rows, extraction.polls, extraction.samples)
    assert again.loc[at, "low"] == pytest.approx(before["low"], abs=0.3)
    assert again.loc[at, "high"] == pytest.approx(before["high"], abs=0.3)
    known = rows["interval_basis"].notna()
    pd.testing.assert_frame_equal(again[known], rows[known])


def test_pieces_of_an_article_joined_give_the_text_again():
    text = "😀 41% approve, 41 percent; é 54%."
    spans = [(2, 5), (15, 25), (20, 27), (text.index("54%"), text.index("54%") + 3)]
    rows = [{"estimate_id": str(i), "char_start": a, "char_end": b, "value": 41.0, "kind": "share", "answer": "x",
             "subgroup": "all"} for i, (a, b) in enumerate(spans)]  # fmt: skip
    pieces = annotator.parts(text, rows, {"x": "#000000"}, "1")
    assert "".join(p["text"] for p in pieces) == text
    assert [p["id"] for p in pieces if "id" in p] == ["0", "1", "3"]
    assert [p["id"] for p in pieces if p.get("chosen")] == ["1"]


@pytest.mark.parametrize(
    ("words", "spans"),
    [("38 percent", [(0, 10), (15, 25)]), ("38  percent", [(0, 10), (15, 25)]), ("39", []), ("", []), (".*", [])],
)
def test_words_are_found_as_they_stand(words, spans):
    assert drafts.occurrences("38 percent and 38\npercent", words) == spans


@pytest.mark.parametrize(
    "text", ["**b**", "<b>", "[a](b)", "$x$", ":red[x]", "`c`", "# h", "- l", "1. l", "a_b_", "~~s~~", "\\*"]
)
def test_markup_of_others_is_made_harmless(text):
    safe = ui.plain(text)
    assert safe.replace("\\", "") == text.replace("\\", "")
    for at, sign in enumerate(safe):
        if sign in "*<>[]$:`#-._~":
            assert safe[at - 1] == "\\"


def test_csv_is_safe_for_spreadsheets():
    assert "'=1+1" in ui.csv(pd.DataFrame({"a": pd.Series(["=1+1"], dtype="string")})).decode()
