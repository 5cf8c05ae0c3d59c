"""Faults that ``polls validate`` names, with their lines."""

import gzip
import hashlib
import json
import shutil

import pytest

from polls.collection.validate import validate
from polls.errors import CollectionError

PATH = "articles/article-00001/estimates.csv"


def edit(column: str, value: str, line: int = 3, path: str = PATH):
    """Changes one cell of a file."""

    def change(root):
        lines = [text.split(",") for text in (root / path).read_text().split("\n")]
        lines[line - 1][lines[0].index(column)] = value
        (root / path).write_text("\n".join(",".join(cells) for cells in lines))

    return change


def put(path: str, content: bytes):
    """Replaces a file."""
    return lambda root: (root / path).write_bytes(content)


def line(number: int, change):
    """Changes one line of the estimates."""

    def apply(root):
        lines = (root / PATH).read_bytes().split(b"\n")
        lines[number - 1] = change(lines[number - 1])
        (root / PATH).write_bytes(b"\n".join(lines))

    return apply


FAULTS = [
    (edit("value", "many"), f"{PATH}:3: value: 'many' is no Float64"),
    (edit("value", ""), f"{PATH}:3: value: missing"),
    (edit("value", "3900.0"), f"{PATH}:3: value: 3900 is more than 100 percentage points"),
    (edit("value", "-3.0"), f"{PATH}:3: value: a share of -3 is below 0"),
    (edit("value", "inf"), f"{PATH}:3: value: 'inf' is no Float64"),
    (edit("kind", "guess"), f"{PATH}:3: kind: 'guess' is none of share, margin, change"),
    (edit("char_start", "1.5"), f"{PATH}:3: char_start: '1.5' is no Int64"),
    (edit("end_date", "31/12/2024"), f"{PATH}:3: end_date: '31/12/2024' is no date YYYY-MM-DD"),
    (edit("figure", "99 per cent"), f"{PATH}:3: figure: '99 per cent' where the text has '31 per cent'"),
    (edit("sentence_end", "99999"), None),
    (edit("char_end", "99999"), f"{PATH}:3: char_end: 99999 is behind the end of the text (624 characters)"),
    (edit("poll_id", "p9"), f"{PATH}:3: poll_id: 'p9' is not in polls.csv"),
    (edit("sample_size", "5"), f"{PATH}:3: sample_size: 5 where polls.csv:3 has 903 (polls.csv counts)"),
    (edit("doc_id", "other"), f"{PATH}:3: doc_id: 'other' in the folder of 'article-00001'"),
    (edit("high", "1.0"), f"{PATH}:3: high: high 1.0 is before low 27.9"),
    (edit("value", "vélue", 1), f"{PATH}:1: value: column missing"),
    (line(4, lambda text: b"<<<<<<< HEAD"), f"{PATH}:4: 1 cells where there are 42 columns"),
    (line(4, lambda text: text + b'"'), f"{PATH}:4: no CSV"),
    (line(5, lambda text: b"\xff" + text), f"{PATH}:5: not UTF-8: invalid start byte"),
    (line(4, lambda text: text + b"\n" + text), f"{PATH}:5: estimate_id: "),
    (edit("sha256", "0" * 64, 2, "articles/article-00001/documents.csv"), "the text of this document is missing"),
    (edit("characters", "5", 2, "articles/article-00001/documents.csv"), ":2: characters: 5 where the text has 624"),
    (edit("sample_size", "-5", 2, "articles/article-00001/polls.csv"), "polls.csv:2: sample_size: -5 is below 0"),
    (
        edit("end_date", "2020-01-01", 2, "articles/article-00001/polls.csv"),
        "polls.csv:2: end_date: end_date 2020-01-01",
    ),
    (edit("confidence_level", "95", 2, "articles/article-00001/polls.csv"), "95 is no probability between 0 and 1"),
    (put("corrections.jsonl", b'{"id": "a"}\n'), "corrections.jsonl:1: no correction; left out"),
    (put("corrections.jsonl", b'{"id'), "corrections.jsonl:1: cut off"),
    (put("datapackage.json", b"{}"), "datapackage.json: does not describe these files"),
    (lambda root: shutil.rmtree(root / "articles/article-00002"), "datapackage.json: does not describe these files"),
    (
        lambda root: (root / "articles/article-00001/documents.csv").unlink(),
        "documents.csv: 0 rows where there must be",
    ),
    (
        lambda root: (root / "articles/article-00001").rename(root / "articles/b"),
        ":2: doc_id: belongs into article-00001/",
    ),
]


@pytest.mark.parametrize(("damage", "said"), FAULTS)
def test_faults_are_named_with_their_lines(collection, damage, said):
    root = collection.path
    assert list(validate(root)) == []
    damage(root)
    found = [str(p).removeprefix(f"{root}/") for p in validate(root)]
    if said is None:
        return
    assert any(said in text for text in found), found


def test_a_wrong_text_is_named(collection):
    sha256 = hashlib.sha256(collection.text("article-00001").encode()).hexdigest()
    path = collection.path / "texts" / f"{sha256}.txt.gz"
    path.write_bytes(gzip.compress(b"another"))
    assert [str(p) for p in validate(collection.path)] == [
        f"{path}: damaged: the text does not have the hash of its name"
    ]


def test_lines_count_through_cells_of_several_lines(collection):
    path = collection.path / PATH
    rows = path.read_text().split("\n")
    rows[1] = rows[1].replace("Plan 0: approval", '"Plan 0:\n approval"')
    rows[3] = rows[3].replace("share", "guess", 1)
    path.write_text("\n".join(rows))
    assert [p.line for p in validate(collection.path)] == [5]


def test_corrections_that_refer_to_nothing(collection):
    made = collection.accept(collection.estimates.estimate_id[0])
    collection.undo(made.id)
    log = collection.path / "corrections.jsonl"
    lines = [json.loads(text) for text in log.read_text().splitlines()]
    lines[1]["undoes"], lines[0]["doc_id"] = "zzz", "elsewhere"
    log.write_text("".join(json.dumps(text) + "\n" for text in [*lines, lines[1]]))
    said = [f"{p.line}: {p.column}" for p in validate(collection.path)]
    assert said == ["1: doc_id", "3: undoes", "3: id", "3: undoes"] or set(said) == {
        "1: doc_id", "2: undoes", "3: id", "3: undoes",
    }  # fmt: skip


def test_single_files(collection, tmp_path):
    assert list(validate(collection.path / PATH)) == []
    (tmp_path / "x.csv").write_text("estimate_id,value\na,1\n")
    assert "doc_id: column missing" in str(next(validate(tmp_path / "x.csv")))
    (tmp_path / "y.csv").write_text("a,b\n1,2\n")
    assert len(list(validate(tmp_path / "y.csv"))) > 5
    (tmp_path / "z.csv").write_bytes(b"")
    assert list(validate(tmp_path / "z.csv"))
    for path in (tmp_path / "none", tmp_path / "folder"):
        if path.name == "folder":
            path.mkdir()
        with pytest.raises(CollectionError):
            list(validate(path))
