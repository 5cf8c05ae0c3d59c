"""Adding, replacing, querying, showing."""

import dataclasses
import datetime as dt
import gzip
import io
import os
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from polls import schema, tables
from polls.collection import Collection
from polls.collection.files import key
from polls.collection.rows import STORED
from polls.document import Document
from polls.errors import CollectionError
from polls.extraction import Extraction, Records
from tests.collection.made_up import article


def files_of(root: Path) -> dict[str, bytes]:
    """Every file that is kept (not the index and the lock)."""
    kept = (p for p in sorted(root.rglob("*")) if p.is_file())
    return {
        str(p.relative_to(root)): p.read_bytes()
        for p in kept
        if not p.name.startswith("index.sqlite") and p.name != ".lock" and ".tmp" not in p.parts
    }


def test_frames_are_those_of_the_extraction(tmp_path):
    records = article(1)
    collection = Collection(tmp_path)
    collection.add(Extraction(records))
    for table in STORED:
        expected = tables.frame(getattr(records, table), table)
        pd.testing.assert_frame_equal(collection.frame(table), expected, check_column_type=False)
    assert collection.estimates.dtypes.equals(tables.frame([], "estimates").dtypes)
    pd.testing.assert_frame_equal(collection.to_frame(), Extraction(records).to_frame())


def test_an_empty_or_missing_collection_gives_empty_frames(tmp_path):
    for path in (tmp_path, tmp_path / "none"):
        collection = Collection(path)
        assert len(collection) == 0
        assert list(collection.to_frame().columns) == schema.names("flat")
        assert collection.documents.dtypes.equals(tables.frame([], "documents").dtypes)
        assert collection.corrections.empty
    assert not (tmp_path / "none").exists()
    with pytest.raises(CollectionError, match="no such collection"):
        Collection(tmp_path / "none", must_exist=True)


def test_files_are_sorted_and_the_same_bytes_whenever_made(tmp_path):
    made = []
    for name, order in (("a", (0, 1, 2)), ("b", (2, 1, 0))):
        collection = Collection(tmp_path / name)
        for i in order:
            records = article(i)
            records.estimates.reverse()
            collection.add(records)
        made.append(files_of(tmp_path / name))
    assert made[0] == made[1]
    assert sorted(made[0])[:6] == [
        ".gitignore",
        "articles/article-00000/documents.csv",
        "articles/article-00000/estimates.csv",
        "articles/article-00000/facts.csv",
        "articles/article-00000/polls.csv",
        "articles/article-00000/samples.csv",
    ]


def test_adding_the_same_again_changes_no_file(collection):
    before = {p: (p.stat().st_mtime_ns, p.stat().st_ino) for p in collection.path.rglob("*.*") if p.is_file()}
    added = collection.add(article(1, 6))
    assert (added.new, added.updated, added.unchanged) == ([], [], ["article-00001"])
    for p, seen in before.items():
        if not p.name.startswith("index.sqlite") and p.name != ".lock":
            assert (p.stat().st_mtime_ns, p.stat().st_ino) == seen, p


def test_reading_again_updates_rows_in_place(collection):
    records = article(1, 6)
    before = collection.query(doc_id="article-00001")
    records.estimates[2].answer = "support"
    del records.estimates[5]
    records.samples.clear()
    assert collection.add(records).updated == ["article-00001"]
    after = collection.query(doc_id="article-00001")
    assert after.estimate_id.tolist() == before.estimate_id.tolist()[:5]
    assert after.answer[2] == "support"
    assert not (collection.path / "articles/article-00001/samples.csv").exists()
    assert len(collection.samples) == 4


def test_the_same_text_under_another_name_is_one_article(collection):
    records = article(1, 6, doc_id="copy", title=None, url=None)
    added = collection.add(records)
    assert added.documents == ["article-00001"]
    assert collection.documents.doc_id.tolist() == ["article-00000", "article-00001", "article-00002"]
    assert collection.documents.title[1] == "Story 1"  # what was known stays known
    assert set(collection.query(doc_id="article-00001").doc_id) == {"article-00001"}


def test_a_newer_version_takes_the_place_of_the_old_text(collection):
    old = article(1, 6).documents[0].text
    records = article(1, 7, url=None)
    assert records.documents[0].text.startswith(old)
    added = collection.add(records)
    assert (added.updated, added.documents) == (["article-00001"], ["article-00001"])
    assert len(collection.query(doc_id="article-00001")) == 7
    assert len(list((collection.path / "texts").iterdir())) == 4  # the old text is kept too


def test_another_article_of_the_same_name_is_kept_apart(collection):
    text = "An entirely different piece that happens to be called index, as pages often are, with no figure."
    other = Records(documents=[Document(text, doc_id="article-00001")])
    added = collection.add(other)
    assert added.new == added.documents == [f"article-00001-{other.documents[0].sha256[:8]}"]
    assert len(collection.documents) == 4
    assert len(collection.query(doc_id="article-00001")) == 6
    assert collection.add(other).unchanged == added.new  # and found again


def test_several_in_one_go_may_repeat_each_other(tmp_path):
    collection = Collection(tmp_path)
    without = article(0, 3)
    without.samples.clear()
    added = collection.add([article(0, 3), article(0, 3, doc_id="copy"), article(1, 3), without])
    assert added.documents == ["article-00000", "article-00000", "article-00001", "article-00000"]
    assert sorted(collection.documents.doc_id) == ["article-00000", "article-00001"]
    assert set(collection.samples.doc_id) == {"article-00001"}  # the last one counts


def test_two_texts_of_one_name_in_one_extraction_are_refused(tmp_path):
    records = article(0, 3)
    records.extend(article(1, 3, doc_id="article-00000"))
    with pytest.raises(CollectionError, match="two different texts"):
        Collection(tmp_path).add(records)


@pytest.mark.parametrize(
    "doc_id",
    ["../up", "/etc/x", "a/b", "CON", "con.txt", "Ünïcode 記事", "x" * 300, ".", "..", "a.", "A", "a b"],
)
def test_names_of_documents_are_safe_as_file_names(tmp_path, doc_id):
    collection = Collection(tmp_path / "c")
    collection.add(article(0, 2, doc_id=doc_id))
    folders = list((tmp_path / "c" / "articles").iterdir())
    assert len(folders) == 1
    assert folders[0].name == key(doc_id)
    assert len(folders[0].name) < 90
    assert folders[0].name.isascii()
    assert folders[0].name.lower() == folders[0].name
    assert len(collection.query(doc_id=doc_id)) == 2
    assert {p.name for p in tmp_path.iterdir()} == {"c"}


def test_names_that_differ_in_case_only_do_not_meet():
    assert len({key("Story").lower(), key("story").lower(), key("STORY").lower()}) == 3


def test_a_document_without_a_name_gets_one(tmp_path):
    added = Collection(tmp_path).add(article(0, 2, doc_id=""))
    assert added.documents == [f"text-{article(0, 2).documents[0].sha256[:8]}"]


def test_texts_are_kept_by_their_hash_and_checked(collection):
    row = collection.documents.iloc[0]
    path = collection.path / "texts" / f"{row.sha256}.txt.gz"
    assert path.read_bytes()[4:8] == b"\0\0\0\0"  # no time in it
    assert collection.text(row.doc_id) == article(0, 6).documents[0].text
    path.write_bytes(gzip.compress(b"another text"))
    with pytest.raises(CollectionError, match="hash"):
        collection.text(row.doc_id)
    path.write_bytes(b"\x1f\x8bnonsense")
    with pytest.raises(CollectionError, match="damaged"):
        collection.text(row.doc_id)
    path.unlink()
    with pytest.raises(CollectionError, match="missing"):
        collection.text(row.doc_id)


def test_show_marks_the_figure_in_its_sentence(collection):
    row = collection.estimates.iloc[3]
    passage = collection.show(row.estimate_id)
    assert passage.figure == row.figure == "33 per cent"
    marked = (
        "Question 3 of story 0: among those asked, [[33 per cent]] said they approve of plan 3, a café survey found."
    )
    assert str(passage) == marked
    assert passage.row["pollster"] == "Gallup"
    assert collection.show(row.estimate_id[:-1]).row["doc_id"] == "article-00000"
    with pytest.raises(CollectionError, match="no such estimate"):
        collection.show("nothing")
    with pytest.raises(CollectionError, match="more than one estimate"):
        collection.show(row.estimate_id[:6])


QUERIES = [
    ({"pollster": "ipsos"}, lambda f: f.pollster == "Ipsos"),
    ({"pollster": "REUT"}, lambda f: f.sponsor == "Reuters"),
    ({"question": "approval PLAN 2"}, lambda f: f.question == "Plan 2: approval"),
    ({"answer": "Approve"}, lambda f: f.answer == "approve"),
    ({"subgroup": "women"}, lambda f: f.subgroup == "women"),
    ({"kind": "margin"}, lambda f: f.kind == "margin"),
    ({"wave": "current", "answer": "disapprove"}, lambda f: f.answer == "disapprove"),
    ({"doc_id": "article-00002"}, lambda f: f.doc_id == "article-00002"),
    ({"poll_id": "article-00002/p1"}, lambda f: f.poll_id == "article-00002/p1"),
    ({"since": "2024-12-31"}, lambda f: f.end_date >= "2024-12-31"),
    ({"since": dt.date(2024, 12, 31), "until": "2024-12-31"}, lambda f: f.end_date == "2024-12-31"),
    ({"pollster": "%"}, lambda f: f.value < 0),
    ({"question": "' OR 1=1 --"}, lambda f: f.value < 0),
]


@pytest.mark.parametrize(("conditions", "expected"), QUERIES, ids=[str(q[0]) for q in QUERIES])
def test_queries(collection, conditions, expected):
    whole = collection.to_frame()
    want = whole[expected(whole).fillna(False)].reset_index(drop=True)
    pd.testing.assert_frame_equal(collection.query(**conditions), want)


def test_a_poll_without_dates_is_found_by_the_date_of_its_article(collection):
    records = article(9, 2)
    for poll in records.polls:
        poll.start_date = poll.end_date = None
    collection.add(records)
    assert collection.query(since="2025-01-10", until="2025-01-10").doc_id.unique().tolist() == ["article-00009"]


def test_changes_from_outside_are_seen(collection, tmp_path):
    other = Collection(collection.path)
    collection.add(article(7, 4))
    assert len(other.query(doc_id="article-00007")) == 4  # another process through the class: at once
    path = collection.path / "articles/article-00007/estimates.csv"
    path.write_text(path.read_text().replace(",approve,", ",support,"))  # an editor: when opened
    assert set(Collection(collection.path).query(doc_id="article-00007").answer) == {"support", "disapprove"}
    for file in path.parent.iterdir():
        file.unlink()
    path.parent.rmdir()
    other.refresh()
    assert len(other.query(doc_id="article-00007")) == 0


def test_the_version_tells_when_something_changed(collection):
    seen = [collection.version]
    assert Collection(collection.path).version == collection.version == seen[0]
    other = Collection(collection.path)
    collection.add(article(1, 6))  # unchanged, but looked at again
    other.add(article(9, 2))
    seen.append(collection.version)
    collection.undo(other.accept(collection.estimates.estimate_id[0]).id)
    seen.append(other.version)
    assert collection.version == other.version
    other.close()
    collection.close()
    (collection.path / "index.sqlite").unlink()
    seen.append(Collection(collection.path).version)
    assert len(set(seen)) == 4


def test_the_index_can_be_thrown_away_or_damaged(collection):
    before = collection.to_frame()
    index = collection.path / "index.sqlite"
    for damage in (index.unlink, lambda: index.write_bytes(b"no database" * 1000)):
        for ending in ("-wal", "-shm"):
            Path(f"{index}{ending}").unlink(missing_ok=True)
        damage()
        pd.testing.assert_frame_equal(Collection(collection.path).to_frame(), before)


def test_a_damaged_article_is_named_and_the_others_are_read(collection):
    path = collection.path / "articles/article-00001/estimates.csv"
    lines = path.read_text().split("\n")
    lines[3] = "<<<<<<< HEAD"
    path.write_text("\n".join(lines))
    opened = Collection(collection.path)
    assert opened.problems == [f"{path}: line 4: 1 cells where there are 42 columns; the article is left out"]
    assert opened.documents.doc_id.tolist() == ["article-00000", "article-00002"]
    opened.add(article(1, 6))  # read again, it is whole again
    assert opened.problems == []
    assert len(opened) == 18


def test_a_file_is_no_collection(tmp_path):
    (tmp_path / "x").write_text("")
    with pytest.raises(CollectionError, match="is a file"):
        Collection(tmp_path / "x")


def test_reextract_reads_the_kept_texts(collection, monkeypatch):
    seen = []

    def read(document: Document) -> Records:
        seen.append((document.doc_id, document.published, document.text[:10]))
        records = article(int(document.doc_id[-1]), 6)
        records.estimates[0].answer = "support"
        return records

    monkeypatch.setattr("polls.extraction.read_document", read)
    added = collection.reextract()
    assert added.updated == ["article-00000", "article-00001", "article-00002"]
    assert seen[1] == ("article-00001", dt.date(2025, 1, 2), "Question 0")
    assert collection.query(answer="support").doc_id.tolist() == added.updated


def test_a_document_is_read_with_what_is_known_of_its_text(collection, monkeypatch):
    text = article(1, 6).documents[0].text
    seen = []
    monkeypatch.setattr("polls.extraction.read_document", lambda d: seen.append(d) or Records(documents=[d]))
    collection.add(Document(text, doc_id="pasted"))
    assert (seen[0].doc_id, seen[0].published, seen[0].title) == ("article-00001", dt.date(2025, 1, 2), "Story 1")


text_values = st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | st.sampled_from(
    ["None", "NA", "nan", "null", "1.0", "a\r\nb", "\r", '"', "2026-01-01"]
)
floats = st.floats(-100, 100, allow_nan=False) | st.sampled_from([66.7, 1e-7, 0.1 + 0.2, 33.333333333333336])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(answer=text_values, title=text_values, question=text_values, value=floats, low=floats, rule=text_values)
def test_csv_to_pandas_to_csv_is_byte_equal(tmp_path_factory, answer, title, question, value, low, rule):
    records = article(0, 2, title=title)
    e = records.estimates[0]
    records.estimates[0] = dataclasses.replace(
        e, answer=answer, question=question, value=value, low=low, rule=rule or "r"
    )
    collection = Collection(tmp_path_factory.mktemp("c"))
    collection.add(records)
    for table in STORED:
        data = (collection.path / f"articles/article-00000/{table}.csv").read_bytes()
        name = "flat" if table == "estimates" else table
        assert str(tables.to_csv(tables.read_csv(io.BytesIO(data), name))).encode() == data
    opened = Collection(collection.path)
    os.remove(collection.path / "index.sqlite")
    pd.testing.assert_frame_equal(Collection(collection.path).to_frame(), opened.to_frame())


def test_import_is_light():
    code = "import sys, polls.collection; print(sorted({'pandas', 'pyarrow', 'openpyxl', 'scipy'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
