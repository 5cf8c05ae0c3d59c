"""Every page and its widgets, without a browser."""

from __future__ import annotations

import datetime as dt
import json
import os
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

import polls
from dashboards import frames, store
from dashboards.views import data, polls_view, trends
from polls.errors import CollectionError
from tests.dashboards import made_up

VIEWS = ("trends", "splits", "polls_view", "read", "data")
ROOT = Path(__file__).resolve().parents[2]


def said(at) -> str:
    """Everything that a page says in its own HTML."""
    return "\n".join(e.proto.body for e in at.get("html"))


def charts(at) -> list[dict]:
    return [json.loads(e.proto.spec) for e in at.get("vega_lite_chart")]


@pytest.mark.parametrize("view", VIEWS)
def test_page_draws(view, page, collection):
    at = page(view)
    assert not at.exception
    assert not at.error


@pytest.mark.parametrize("view", [v for v in VIEWS if v != "read"])
def test_empty_collection_says_what_to_do(view, page, tmp_path, monkeypatch):
    monkeypatch.setenv("POLLS_COLLECTION", str(tmp_path / "nothing"))
    at = page(view)
    assert not at.exception
    assert "no figures here yet" in said(at)
    assert "polls add" in said(at)


@pytest.mark.parametrize("view", VIEWS)
def test_a_file_in_place_of_a_collection_is_an_error_that_says_what_to_do(view, page, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("x")
    monkeypatch.setenv("POLLS_COLLECTION", str(tmp_path / "file"))
    at = page(view)
    assert not at.exception
    assert "polls dashboard" in at.error[0].value.replace("\\", "")


@pytest.mark.parametrize("view", VIEWS)
def test_hostile_text_stays_text(view, page, collection):
    collection.add(made_up.hostile())
    at = page(view, figure="hostile-" + str(collection.query(doc_id="hostile")["char_start"].iloc[0]))
    assert not at.exception
    assert "<script" not in said(at)
    assert "<img" not in said(at)
    assert (
        "javascript:alert"
        not in "".join(e.proto.body for e in at.get("html") if "href" in e.proto.body).split("href=")[-1][:60]
    )
    for element in [*at.markdown, *at.caption, *at.error, *at.header, *at.subheader]:
        assert "owned" not in element.value.replace("\\", "")


def test_trend_says_its_news_and_draws_bands(page, collection):
    at = page("trends")
    assert "24 polls by 4 pollsters" in said(at)
    assert "Approve" in said(at)
    spec = charts(at)[0]
    fields = {str(layer["encoding"].get("y2")) for layer in spec["layer"]}
    assert "high_95" in str(fields)
    assert "high_80" in str(fields)


@pytest.mark.parametrize(
    ("label", "value", "expected"),
    [
        ("Pollster", ["Northgate"], "6 polls by 1 pollster"),
        ("Pollster", ["Northgate", "Polar Data"], "12 polls by 2 pollsters"),
        ("Population", ["adults"], "12 polls by 2 pollsters"),
        ("Mode", ["live phone"], "8 polls by 4 pollsters"),
    ],
)
def test_filters_change_the_polls(label, value, expected, page, collection):
    at = page("trends")
    next(m for m in at.multiselect if m.label == label).set_value(value).run()
    assert expected in said(at)


def test_date_filter(page, collection):
    at = page("trends")
    first, last = at.date_input(key="dates").value
    at.date_input(key="dates").set_value((first, first.replace(month=first.month + 3))).run()
    assert "8 polls by" in said(at)
    assert last.year >= 2025


def test_group_and_question(page, collection):
    at = page("trends")
    at.selectbox(key="group").set_value("women").run()
    assert "8 polls by" in said(at)
    at = page("trends")
    at.selectbox(key="q").set_value("Alma Reyes: taxes").run()
    assert "Too far 41%" in said(at) or "too far 41%" in said(at)


@pytest.mark.parametrize("line", ["moving average, 14 days", "LOESS"])
def test_other_lines_have_no_bands(line, page, collection):
    at = page("trends")
    at.segmented_control(key="line").set_value(line).run()
    assert "high_95" not in json.dumps(charts(at)[0])
    assert "without bands" in said(at)


def test_the_address_brings_the_view_back(page, collection):
    at = page("trends", q="Alma Reyes: taxes", line="LOESS")
    assert at.selectbox(key="q").value == "Alma Reyes: taxes"
    assert at.segmented_control(key="line").value == "LOESS"


def test_chosen_figure_shows_its_sentence_with_the_figure_marked(page, collection):
    row = collection.query(doc_id="article-005").iloc[0]
    at = page("trends", figure=row["estimate_id"])
    passage = collection.show(row["estimate_id"])
    assert f">{passage.figure}</mark>" in said(at)
    assert "https://example.org/reyes/5" in said(at)


def test_a_figure_that_is_gone_says_so(page, collection):
    assert "not in the collection any more" in said(page("trends", figure="gone"))


def test_a_figure_far_from_the_others_is_one_click_away(page, collection):
    assert not [b for b in page("trends").button if b.key == "unlike"]
    rows = collection.query(doc_id="article-010", answer="approve", subgroup="all")
    collection.correct(rows["estimate_id"].iloc[0], "value", 4.0)
    at = page("trends")
    at.button(key="unlike").click().run()
    assert at.query_params["figure"] in (rows["estimate_id"].iloc[0], [rows["estimate_id"].iloc[0]])
    assert ">4%<" in said(at)


def test_below_the_chart_only_the_open_tab_is_made(page, collection):
    at = page("trends")
    assert len(charts(at)) == 1
    assert not at.dataframe
    assert "House effects of 4 pollsters" in charts(page("trends", below="House effects"))[1]["description"]
    table = page("trends", below="Polls in this chart").dataframe[0].value
    assert len(table) == 48
    assert {"Northgate", "Polar Data"} <= set(table["pollster"])


@pytest.mark.parametrize("below", ["What changed", "House effects"])
def test_without_a_trend_its_tabs_say_why(below, page, collection, monkeypatch):
    monkeypatch.setattr(trends, "_fit", lambda *_: "no figure has field dates.")
    at = page("trends", below=below)
    assert not at.exception
    assert "There is no trend of these polls" in said(at)
    assert "No figure has field dates. Choose other polls." in said(at)


def test_what_changed_follows_its_dates(page, collection):
    at = page("trends")
    before = said(at)
    fit_first = at.date_input(key="since").value
    at.date_input(key="since").set_value(fit_first.replace(year=2025, month=2, day=1)).run()
    assert not at.exception
    assert 'id="changes"' in said(at)
    assert said(at) != before


def test_splits_show_groups_scale_and_gap(page, collection):
    at = page("splits")
    assert "of Democrats" in said(at)
    dots, scale, gap = charts(at)[:3]
    assert "subgroup" in json.dumps(dots)
    assert "Diverging" in scale["description"]
    assert "minus" in gap["description"]
    at.selectbox(key="first").set_value("men").run()
    assert "Men minus" in charts(at)[2]["description"]
    named = at.selectbox(key="split").options[1]
    at.selectbox(key="split").select_index(1).run()
    assert named.split(", ")[1] in said(at) or "groups" in said(at)


def test_polls_search_and_views(page, collection):
    at = page("polls_view")
    assert "24 polls" in said(at)
    at.text_input(key="words").set_value("northgate taxes").run()
    assert "2 polls" in said(at)
    at.text_input(key="words").set_value("zebra").run()
    assert "Nothing matches" in said(at)
    at = page("polls_view", view="Figures")
    assert "figures. Choose a row" in said(at)


def test_poll_shows_method_with_its_words(page, collection):
    at = page("polls_view", poll="article-003-p1")
    assert ">1,011</mark>" in said(at)
    assert ">3.1 points</mark>" in said(at)


def test_two_waves_are_compared_in_words(page, collection):
    at = page("polls_view", view="Two waves")
    assert "95% interval" in said(at) or "without the sample sizes" in said(at)
    assert "Slope chart" in charts(at)[0]["description"]
    at.selectbox(key="before").select_index(0).run()
    assert "one poll twice" in said(at)


def test_sparklines_end_at_their_poll(collection, monkeypatch):
    library = store.Library(collection, collection.version)
    flat = library.flat
    table = flat.groupby("poll_id").agg(question=("question", "first"), date=("date", "max"))
    lines = polls_view._sparklines(library, table)
    last = flat[(flat["poll_id"] == "article-023-p1") & (flat["answer"] == "approve") & (flat["subgroup"] == "all")]
    assert lines[list(table.index).index("article-023-p1")][-1] == last["value"].iloc[0]
    assert len(lines[0]) == 1


ARTICLE = """Poll finds Reyes slipping

Forty-one percent of adults approve of the job Governor Alma Reyes is doing, a Quill Research survey found, and 54 \
percent disapprove. One critic called 99 percent of it <b>bold</b> talk.
"""


def read(page, text: str = ARTICLE):
    at = page("read")
    at.text_area(key="paste").set_value(text)
    return at.button(key="go").click().run()


def test_pasted_article_is_read_corrected_saved_and_stays_corrected(page, collection):
    at = read(page)
    assert not at.exception
    assert "not saved yet" in said(at)
    rows = at.session_state["_drafts"][0].rows(collection)
    assert [r["value"] for r in rows][:2] == [41, 54]
    at.session_state["_picked"] = {"row": rows[0]["estimate_id"]}
    at.run()
    at.number_input(key=f"row-{rows[0]['estimate_id']}-value").set_value(42.0)
    at.text_input(key=f"row-{rows[0]['estimate_id']}-answer").set_value("approves of the governor")
    at.run()
    at.button(key="apply").click().run()
    at.button(key="save").click().run()
    assert not at.exception
    assert "in the collection" in said(at)
    again = polls.Collection(collection.path).query(pollster="Quill Research", answer="approves of the governor")
    assert list(again["value"]) == [42.0]
    reread = read(page)
    assert "in the collection" in said(reread)
    assert [r["value"] for r in reread.session_state["_drafts"][0].rows(collection)][:2] == [42, 54]


def test_a_row_is_rejected_and_a_missed_figure_added(page, collection):
    at = read(page)
    rows = at.session_state["_drafts"][0].rows(collection)
    at.session_state["_picked"] = {"row": rows[1]["estimate_id"]}
    at.run().button(key="reject").click().run()
    at.text_input(key="missed").set_value("99 percent").run()
    at.button(key="take").click().run()
    start = ARTICLE.index("99 percent")
    assert at.number_input(key=f"add-{start}-{start + 10}-value").value == 99
    at.text_input(key=f"add-{start}-{start + 10}-answer").set_value("agree")
    at.run()
    at.button(key="add").click().run()
    assert "2 corrections" in at.button(key="save").label
    at.button(key="save").click().run()
    kept = polls.Collection(collection.path).query(doc_id=at.session_state["_drafts"][0].doc_id)
    assert 54 not in list(kept["value"])
    assert list(kept[kept["value"] == 99]["answer"]) == ["agree"]


def test_words_that_are_not_there_say_so(page, collection):
    at = read(page)
    at.text_input(key="missed").set_value("17 percent").run()
    assert "not in the text" in said(at)


def test_html_is_read_as_an_article(page, collection):
    pytest.importorskip("trafilatura")
    html = (
        "<!doctype html><html><head><title>Reyes poll</title></head><body><article><h1>Reyes poll</h1>"
        + "".join(f"<p>{p}</p>" for p in ARTICLE.split("\n\n")) * 3
        + "</article></body></html>"
    )
    at = read(page, html)
    assert not at.exception
    assert 41 in [r["value"] for r in at.session_state["_drafts"][0].rows(collection)]


def test_files_are_uploaded_read_and_told_apart(page, collection):
    at = page("read")
    at.segmented_control(key="way").set_value("Upload").run()
    assert {".txt", ".html", ".jsonl", ".pdf"} <= set(at.file_uploader(key="upload").allowed_type)
    at.date_input(key="published").set_value(dt.date(2026, 3, 2))
    at.file_uploader(key="upload").set_value(
        [
            ("one.txt", ARTICLE.encode(), "text/plain"),
            ("two.txt", ARTICLE.replace("Forty-one", "Forty-four").encode(), "text/plain"),
            ("bad **name**.txt", b"\x00\x01\x02\x00binary", "text/plain"),
        ]
    )
    at.run().button(key="go").click().run()
    assert not at.exception
    assert "published 2 March 2026" in said(at)
    assert len(at.session_state["_drafts"]) == 2
    assert "1 of 3 inputs could not be read" in at.toast[0].value.replace("\\", "")
    at.selectbox(key="which").select_index(1).run()
    assert at.session_state["_drafts"][1].rows(collection)[0]["value"] == 44
    at.button(key="again").click().run()
    assert at.session_state["_drafts"] == []


def test_a_file_that_cannot_be_read_is_named_with_what_to_do(page, collection):
    at = page("read")
    at.segmented_control(key="way").set_value("Upload").run()
    at.file_uploader(key="upload").set_value([("bad **name**.txt", b"\x00\x01\x02\x00binary", "text/plain")])
    at.run().button(key="go").click().run()
    assert "bad **name**.txt" in at.error[0].value.replace("\\", "")
    assert "**" not in at.error[0].value
    assert "paste it here" in at.error[0].value


def test_words_that_stand_twice_are_told_apart(page, collection):
    at = read(page, ARTICLE + "\n\nAgain, critics say 99 percent.")
    at.text_input(key="missed").set_value("99 percent").run()
    assert len(at.selectbox(key="where").options) == 2
    at.selectbox(key="where").select_index(1).run()
    at.button(key="take").click().run()
    assert at.session_state["_picked"]["start"] > ARTICLE.index("99 percent")
    at.button(key="close").click().run()
    assert at.session_state["_picked"] == {}


@pytest.mark.parametrize(
    ("text", "words"), [("", "Nothing to read yet"), ("No poll in this text at all.", "No poll figure was found")]
)
def test_texts_without_figures_say_what_to_do(text, words, page, collection):
    assert words in said(read(page, text))


def test_a_correction_is_taken_back(page, collection):
    row = collection.query(doc_id="article-005").iloc[0]
    made = collection.correct(row["estimate_id"], "value", 12.0)
    at = page("data")
    at.session_state["log"] = {"selection": {"rows": [0], "columns": [], "cells": []}}
    at.run()
    at.button(key="undo").click().run()
    assert not at.exception
    log = polls.Collection(collection.path).corrections
    assert list(log.loc[log["id"] == made.id, "state"]) == ["undone"]


def test_damage_is_told(page, collection):
    with (collection.path / "corrections.jsonl").open("a") as f:
        f.write('{"torn')
    at = page("trends")
    assert any("cut off" in w.value for w in at.warning)


def test_dictionary_names_every_column(page, collection):
    from polls import schema

    for table, label in data.TABLES.items():
        at = page("data", table=label)
        assert list(at.dataframe[0].value["Column"]) == schema.names(table)


def test_the_whole_app_starts(collection):
    from streamlit.testing.v1 import AppTest

    for script in ("streamlit_app.py", "dashboards/app.py"):
        at = AppTest.from_file(str(ROOT / script), default_timeout=60).run()
        assert not at.exception
        assert "24 polls" in said(at)


def test_dates_the_wrong_way_round_say_so(page, collection):
    at = page("trends")
    last = at.date_input(key="until").value
    at.date_input(key="until").set_value(at.date_input(key="since").value).run()
    at.date_input(key="since").set_value(last).run()
    assert "first date must be before" in said(at)


def test_a_filter_that_leaves_nothing_says_so(page, collection):
    at = page("trends", pollster="Northgate")
    at.multiselect(key="mode").set_value(["live phone"]).run()
    at.multiselect(key="population").set_value(["registered voters"]).run()
    assert not at.exception
    assert "No poll is left" in said(at)


def test_estimates_are_kept_beside_the_index_until_they_change(collection, monkeypatch):
    kept = collection.path / "index.sqlite-estimates.arrow"
    expected = collection.estimates
    for damage in (None, b"", b"no Arrow at all"):
        if damage is not None:
            kept.write_bytes(damage)
        pd.testing.assert_frame_equal(store._estimates(collection, collection.version), expected)
    with monkeypatch.context() as m:
        m.setattr(polls.Collection, "estimates", None)
        pd.testing.assert_frame_equal(store._estimates(collection, collection.version), expected)
    collection.correct(expected["estimate_id"].iloc[0], "value", 12.0)
    assert store._estimates(collection, collection.version)["value"].iloc[0] == 12
    with monkeypatch.context() as m:

        def full(path: Path, data: bytes) -> None:
            raise CollectionError(path, "cannot be written: the disk is full")

        m.setattr(store.files, "write_atomic", full)
        assert len(store._estimates(collection, -1)) == len(expected)


def test_trends_are_fitted_once_for_all_readers_and_kept_within_bounds(collection):
    library = store.Library(collection, collection.version)
    points = frames.once(library.of_question(made_up.QUESTION))
    points = points[points["subgroup"] == "all"]
    fits = store.Fits(most=2)
    first = fits.fitted("a", points, made_up.QUESTION, "all", ["approve"])
    assert fits.fitted("a", points.iloc[:0], "another", "all", []) is first
    nothing = fits.fitted("b", points.assign(end_date=pd.NaT), made_up.QUESTION, "all", ["approve"])
    assert isinstance(nothing, str)
    fits.known("a")
    fits.fitted("c", points, made_up.QUESTION, "all", ["disapprove"])
    assert fits.known("b") is None
    assert fits.known("a") is first


def test_nothing_from_the_old_server_configuration_is_lost():
    """Streamlit reads the configuration beside the script that it runs; there are two such scripts."""
    assert (ROOT / ".streamlit/config.toml").read_text() == (ROOT / "dashboards/.streamlit/config.toml").read_text()
    told = (ROOT / ".streamlit/config.toml").read_text()
    assert "gatherUsageStats = false" in told
    assert "\n[theme]" not in told  # one key there switches automatic dark mode off


def test_charts_know_nothing_of_streamlit():
    code = "import sys, dashboards.charts, dashboards.frames, dashboards.theme; sys.exit('streamlit' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=os.environ, check=False).returncode == 0
