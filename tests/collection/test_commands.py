"""The commands, from the outside."""

import csv
import io
import json
from pathlib import Path

import pandas as pd
import pytest
from click.testing import CliRunner, Result

from polls import Collection, cli
from polls.collection.commands import _EXPORTS
from polls.collection.exports import FORMATS
from tests.collection.made_up import article
from tests.collection.test_store import files_of

ARTICLE = "An Ipsos poll of 1,139 adults found on Monday that 39 per cent approve of the plan, down from 41 in May.\n"


def run(*args: object) -> Result:
    """Runs ``polls`` with arguments."""
    return CliRunner().invoke(cli.cli, [str(a) for a in args])


@pytest.fixture
def folder(collection) -> Path:
    return collection.path


def test_the_commands_are_there():
    for name in ("add", "list", "show", "correct", "export", "validate", "reextract"):
        assert run(name, "--help").exit_code == 0
    assert "accept" not in cli.cli.list_commands(None)  # it is one of `polls correct`
    assert _EXPORTS == FORMATS


def test_add_keeps_what_it_read(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "one.txt").write_text(ARTICLE)
    (tmp_path / "in" / "one.meta").write_text('{"title": "One", "published": "2026-01-26"}')
    (tmp_path / "in" / "two.txt").write_text("No survey.\n")
    (tmp_path / "in" / "bad.txt").write_bytes(b"\0\1\2")
    kept = tmp_path / "kept"
    first = run("add", tmp_path / "in", "--collection", kept)
    assert first.exit_code == 1  # one input failed and is named, the others are kept
    assert "bad.txt: binary, not text" in first.stderr
    assert "2 articles (2 new)" in first.stderr
    assert first.stdout == ""
    collection = Collection(kept)
    assert collection.documents[["doc_id", "title"]].fillna("").values.tolist() == [["one", "One"], ["two", ""]]
    assert str(collection.documents.published[0].date()) == "2026-01-26"
    before = files_of(kept)
    again = run(
        "add", tmp_path / "in" / "one.txt", tmp_path / "in" / "two.txt", "--collection", kept, "--format", "csv"
    )
    assert again.exit_code == 0
    assert "2 articles (2 unchanged)" in again.stderr
    assert next(csv.reader(io.StringIO(again.stdout)))[0] == "estimate_id"
    assert files_of(kept) == before
    (tmp_path / "copy.txt").write_text(ARTICLE)  # without the sidecar: what is known of the text stays known
    assert "1 article (1 unchanged)" in run("add", tmp_path / "copy.txt", "--collection", kept).stderr
    assert files_of(kept) == before
    assert run("add", "--collection", kept).exit_code == 2


def test_list_in_a_pipe_is_csv(folder):
    out = run("list", "--collection", folder, "--pollster", "gallup", "--answer", "approve", "--since", "2024-12-01")
    rows = list(csv.DictReader(io.StringIO(out.stdout)))
    assert {(r["pollster"], r["answer"]) for r in rows} == {("Gallup", "approve")}
    assert len(rows) == 3
    polls = list(csv.DictReader(io.StringIO(run("list", "polls", "--collection", folder, "--group", "women").stdout)))
    assert [p["poll_id"] for p in polls] == [f"article-0000{i}/p1" for i in range(3)]
    documents = run("list", "documents", "--collection", folder).stdout
    assert documents.count("\n") == 4
    assert run("list", "--collection", folder, "--since", "yesterday").exit_code == 2
    missing = run("list", "--collection", folder / "none")
    assert "no such collection" in str(missing.exception)


def test_list_on_a_terminal_is_a_table(folder, monkeypatch):
    from polls.collection import commands

    shown = []
    monkeypatch.setattr(commands, "_terminal", lambda: True)
    monkeypatch.setattr(commands, "_table", lambda frame, names: shown.append((len(frame), names)))
    for what in ("figures", "polls", "documents", "corrections", "linked", "disagreements"):
        assert run("list", what, "--collection", folder).exit_code == 0
    assert [n for n, _ in shown[:4]] == [18, 6, 3, 0]
    monkeypatch.undo()
    frame = pd.DataFrame({"a": ["x\x1b[31m", None], "b": [1.5, 2.0]})
    commands._table(frame, ())  # text of others does not steer the terminal


def test_show_marks_the_figure(folder):
    name = Collection(folder).estimates.estimate_id[3]
    out = run("show", name, "--collection", folder).stdout
    first, second, *rest = out.splitlines()
    assert "among those asked, [[33 per cent]] said" in first
    assert second == "article-00000 · Story 0 · 2025-01-01 · https://example.org/0"
    assert ["pollster", "Gallup"] in [line.split() for line in rest]


@pytest.mark.parametrize("form", FORMATS)
def test_export(folder, tmp_path, form):
    out = tmp_path / f"out.{form}" if form != "datapackage" else tmp_path / "package"
    done = run("export", "--collection", folder, "--format", form, "-o", out, "--wave", "current")
    assert done.exit_code == 0, done
    assert "18 figures" in done.stderr
    assert out.exists()
    if form in ("csv", "parquet", "jsonl", "xlsx"):
        assert run("export", "--collection", folder, "-o", tmp_path / f"again.{form}").exit_code == 0
    assert run("export", "--collection", folder, "-o", tmp_path / "x.doc").exit_code == 2


def test_validate_says_the_line_and_exits_with_1(folder):
    assert run("validate", folder).exit_code == 0
    path = folder / "articles/article-00001/estimates.csv"
    path.write_text(path.read_text().replace(",share,", ",guess,", 1))
    found = run("validate", folder)
    assert found.exit_code == 1
    assert f"{path}:2: kind: 'guess' is none of share, margin, change" in found.stdout
    assert "1 fault" in found.stderr


def test_correct(folder, tmp_path):
    ids = Collection(folder).query(doc_id="article-00001").estimate_id
    signed = ("--collection", folder, "--who", "ann", "--why", "checked")
    assert run("correct", "accept", ids[0], ids[1], *signed).exit_code == 0
    assert run("correct", "reject", ids[2], *signed).exit_code == 0
    assert run("correct", "edit", ids[3], "answer", "support", *signed).exit_code == 0
    poll = Collection(folder).polls.poll_id[2]
    assert run("correct", "edit", poll, "sample_size", "1234", "--table", "polls", *signed).exit_code == 0
    quote = "Question 5 of [[story 1]]: among"
    added = run("correct", "add", "article-00001", quote, "12.5", "--set", "answer=own a dog", *signed)
    assert added.exit_code == 0, added
    found = Collection(folder).query(doc_id="article-00001")
    assert found.answer.tolist() == ["approve", "disapprove", "support", "approve", "own a dog", "disapprove"]
    assert found.sample_size[0] == 1234
    log = list(csv.DictReader(io.StringIO(run("list", "corrections", "--collection", folder).stdout)))
    assert [c["action"] for c in log] == ["accept", "accept", "reject", "edit", "edit", "add"]
    assert {(c["who"], c["why"]) for c in log} == {("ann", "checked")}
    assert run("correct", "undo", log[2]["id"], "--collection", folder).exit_code == 0
    assert len(Collection(folder).query(doc_id="article-00001")) == 7
    assert run("correct", "export", "-o", tmp_path / "gold", "--collection", folder).exit_code == 0
    assert len(json.loads((tmp_path / "gold/article-00001.json").read_text())["estimates"]) == 7
    for wrong in (
        ("add", "article-00001", "no mark", "5"),
        ("add", "article-00001", "[[nowhere]]", "5"),
        ("add", "article-00001", quote, "5", "--set", "answer"),
    ):
        assert run("correct", *wrong, "--collection", folder).exit_code == 2
    assert "no such estimate" in str(run("correct", "reject", "nothing", "--collection", folder).exception)


def test_the_flat_csv_of_list_and_of_the_library_agree(folder):
    out = run("list", "--collection", folder).stdout
    assert out == Collection(folder).to_frame().to_csv(index=False, date_format="%Y-%m-%d", lineterminator="\n")


def test_polls_of_several_articles_are_linked(tmp_path):
    import polls

    collection = Collection(tmp_path)
    for name, n in (("a", 1139), ("b", 1139)):
        records = article(0, 6, doc_id=name, text=f"{article(0, 6).documents[0].text}{name}")
        records.polls[0].sample_size = n
        for e in records.estimates:
            e.estimate_id = f"{name}-{e.char_start}"
            e.poll_id = e.poll_id.replace("article-00000", name)
        records.estimates[0].value += 4 if name == "b" else 0
        collection.add(records)
    linked = collection.linked_polls()
    assert linked.polls.documents.tolist() == [2, 2]
    assert linked.members.merged_id.nunique() == 2
    assert linked.disagreements.doc_ids.tolist() == ["a", "b"]
    assert polls.merge(collection).polls.equals(linked.polls)
    out = run("list", "linked", "--collection", tmp_path)
    assert next(csv.DictReader(io.StringIO(out.stdout)))["doc_ids"] == "a; b"
    out = run("list", "disagreements", "--collection", tmp_path)
    assert [r["doc_ids"] for r in csv.DictReader(io.StringIO(out.stdout))] == ["a", "b"]
