"""Every export, read back by its ecosystem's own reader, gives the same values."""

import io
import json
import zipfile

import frictionless
import openpyxl
import pandas as pd
import pyarrow.parquet
import pytest

from polls import schema, tables
from polls.collection import Collection, exports
from polls.collection.exports import FORMATS, export
from polls.collection.rows import STORED
from polls.collection.validate import validate
from polls.errors import CollectionError
from tests.collection.made_up import article

FORMULAS = ["=1+1", "+7", "-3", "@cmd", "\tx", "'=1+1", "''+x", "'quoted'", '=HYPERLINK("x")', "#REF!", "1-2", "ok"]


@pytest.fixture
def full(tmp_path) -> Collection:
    """A collection with the texts that trouble spreadsheets, missing values, and every kind."""
    collection = Collection(tmp_path / "extracted")
    records = article(0, len(FORMULAS))
    for e, text in zip(records.estimates, FORMULAS, strict=True):
        e.answer = text
    records.documents[0].title = "=SUM(A1)\u0007 <b>&amp;"
    records.polls[0].pollster = "@pollster"
    records.polls[1].start_date = records.polls[1].population = None
    records.estimates[2].value, records.estimates[2].kind = -3.0, "change"
    records.estimates[3].question = records.estimates[3].poll_id = None
    collection.add([records, article(1, 3)])
    return collection


def values(frame: pd.DataFrame) -> list[list[object]]:
    """The frame as plain values."""
    return [list(row) for row in zip(*(exports.plain(frame[n]) for n in frame.columns), strict=True)]


def test_csv_is_safe_for_spreadsheets_and_comes_back_the_same(full, tmp_path):
    export(full, "csv", tmp_path / "out.csv")
    plain = pd.read_csv(tmp_path / "out.csv", dtype="string", keep_default_na=False)
    text = [c.name for c in schema.FLAT if c.dtype in ("string", "category")]
    assert not any(cell[:1] in tuple("=+-@\t\r") for name in text for cell in plain[name] if cell)
    assert plain["value"][2] == "-3.0"  # a number stays one
    again = exports.unguarded(tables.read_csv(tmp_path / "out.csv"))
    pd.testing.assert_frame_equal(again, full.to_frame())


def test_raw_csv_is_byte_equal_after_pandas(full, tmp_path):
    export(full, "csv", tmp_path / "out.csv", raw=True)
    data = (tmp_path / "out.csv").read_bytes()
    frame = tables.read_csv(io.BytesIO(data))
    pd.testing.assert_frame_equal(frame, full.to_frame())
    assert str(tables.to_csv(frame)).encode() == data


def test_parquet(full, tmp_path):
    export(full, "parquet", tmp_path / "out.parquet")
    table = pyarrow.parquet.read_table(tmp_path / "out.parquet")
    assert table.column_names == schema.names("flat")
    dates = [None if d is None else f"{d:%Y-%m-%d}" for d in table["end_date"].to_pylist()]
    assert dates == exports.plain(full.to_frame()["end_date"])
    read = [dict(zip(table.column_names, row, strict=True)) for row in values(table.to_pandas())]
    assert [list(r.values()) for r in read] == values(full.to_frame())
    pd.testing.assert_frame_equal(schema.typed(pd.read_parquet(tmp_path / "out.parquet"), "flat"), full.to_frame())


def test_json_lines(full, tmp_path):
    export(full, "jsonl", tmp_path / "out.jsonl")
    lines = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [list(line.values()) for line in lines] == values(full.to_frame())
    frame = pd.read_json(tmp_path / "out.jsonl", lines=True, dtype=False)
    frame = schema.typed(frame.assign(**{n: pd.to_datetime(frame[n]) for n in schema.date_columns("flat")}), "flat")
    pd.testing.assert_frame_equal(frame, full.to_frame())


def test_excel(full, tmp_path):
    export(full, "xlsx", tmp_path / "out.xlsx")
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert book.sheetnames == ["estimates", "documents", "polls", "facts", "samples"]
    for sheet in book:
        frame = full.to_frame() if sheet.title == "estimates" else full.frame(sheet.title)
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref.startswith("A1:")
        header, *rows = ([cell.value for cell in row] for row in sheet.iter_rows())
        assert header == list(frame.columns)
        assert all(cell.data_type != "f" and cell.data_type != "e" for row in sheet.iter_rows() for cell in row)
        dates = {i for i, n in enumerate(header) if frame[n].dtype.kind == "M"}
        read = [[f"{v:%Y-%m-%d}" if i in dates and v else v for i, v in enumerate(row)] for row in rows]
        want = [[v.replace("\u0007", "\ufffd") if isinstance(v, str) else v for v in row] for row in values(frame)]
        assert read == want
    at = schema.names("flat").index("end_date") + 1
    assert book["estimates"].cell(2, at).is_date
    frame = pd.read_excel(tmp_path / "out.xlsx", keep_default_na=False, na_values=[""])
    assert frame.value.tolist() == full.to_frame().value.tolist()
    assert str(frame.end_date.dtype).startswith("datetime64")


def test_wide(full, tmp_path):
    collection = Collection(tmp_path / "w")
    records = article(0, 6)
    for e in records.estimates:
        e.question, e.subgroup, e.poll_id = "Plan: approval", "all", records.polls[0].poll_id
    for e, (answer, value, bound) in zip(
        records.estimates,
        [
            ("yes", 40, "about"),
            ("no", 50, "exact"),
            ("yes", 39.6, "exact"),
            ("unsure", 10, "exact"),
            ("no", 50, "exact"),
        ],
        strict=False,
    ):
        e.answer, e.value, e.bound = answer, float(value), bound
    records.estimates[5].answer, records.estimates[5].kind, records.estimates[5].value = "no", "margin", 10.0
    collection.add(records)
    wide = exports.wide(collection.to_frame())
    assert list(wide.columns[-3:]) == ["no", "unsure", "yes"]
    assert wide[["kind", "no", "unsure", "yes"]].astype("object").where(wide.notna(), None).values.tolist() == [
        ["share", 50.0, 10.0, 39.6],
        ["margin", 10.0, None, None],
    ]
    export(collection, "wide", tmp_path / "wide.csv")
    read = pd.read_csv(tmp_path / "wide.csv")
    assert (read.pollster[0], read.no[0], read.sample_size[0]) == ("YouGov", 50.0, 901)
    export(full, "wide", tmp_path / "wide.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "wide.xlsx")["wide"]
    assert "=1+1" in [c.value for c in sheet[1]]
    assert all(c.data_type != "f" for row in sheet.iter_rows() for c in row)
    export(full, "wide", tmp_path / "wide2.csv")
    assert "'=1+1" in (tmp_path / "wide2.csv").read_text().split("\n", 1)[0].split(",")


def test_wide_of_nothing_has_its_columns():
    assert list(exports.wide(tables.frame([], "flat")).columns)[:3] == ["poll_id", "doc_id", "pollster"]


def test_fivethirtyeight(full, tmp_path):
    export(full, "fivethirtyeight", tmp_path / "polls.csv", doc_id="article-00001")
    read = pd.read_csv(tmp_path / "polls.csv")
    want = {
        "question_id": 1, "poll_id": "article-00001/p1", "pollster": "Gallup", "display_name": "Gallup",
        "sample_size": 902,
        "population": "a", "population_full": "adults", "methodology": "online; phone", "start_date": "12/27/24",
        "end_date": "12/31/24", "created_at": "1/2/25", "answer": "approve", "pct": 30.0, "url": "https://example.org/1",
    }  # fmt: skip
    assert {k: read.loc[0, k] for k in want} == want
    assert read.subpopulation.isna().tolist() == [True, True, False]
    assert len(exports.fivethirtyeight(full.to_frame(), full.documents)) == 14  # the change is not among them


def test_data_package(full, tmp_path):
    export(full, "datapackage", tmp_path / "package", raw=True)
    report = frictionless.validate(str(tmp_path / "package" / "datapackage.json"))
    assert report.valid, report.flatten(["message"])
    package = frictionless.Package(str(tmp_path / "package" / "datapackage.json"))
    assert package.resource_names == list(STORED)
    for resource in package.resources:
        frame = full.frame(resource.name)
        columns = list(frame.columns)
        read = [[row[c] for c in columns] for row in resource.read_rows()]
        plain = [[float(v) if type(v).__name__ == "Decimal" else v for v in row] for row in read]
        plain = [[v.isoformat()[:10] if hasattr(v, "isoformat") else v for v in row] for row in plain]
        want = [[v.replace("\u0007", "\u0007") if isinstance(v, str) else v for v in row] for row in values(frame)]
        assert plain == want
        told = resource.schema.to_descriptor()
        assert [f["name"] for f in told["fields"]] == columns
        assert all(f["description"] for f in told["fields"])
    assert list(validate(tmp_path / "package")) == []


def test_data_package_as_one_file_is_the_same_bytes_again(full, tmp_path):
    export(full, "datapackage", tmp_path / "a.zip")
    export(full, "datapackage", tmp_path / "b.zip")
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    names = zipfile.ZipFile(tmp_path / "a.zip").namelist()
    assert names == ["datapackage.json", *(f"{t}.csv" for t in STORED)]
    assert frictionless.validate(str(tmp_path / "a.zip"), type="package").valid


def test_the_collection_itself_is_a_data_package(full):
    report = frictionless.validate(str(full.path / "datapackage.json"))
    assert report.valid, report.flatten(["message"])
    package = frictionless.Package(str(full.path / "datapackage.json"))
    assert len(package.get_resource("estimates").read_rows()) == len(full)


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_takes_filters_and_an_empty_result(full, tmp_path, form):
    assert export(full, form, tmp_path / "some", pollster="gallup") == 7
    assert export(full, form, tmp_path / "none", pollster="nobody") == 0


def test_a_failed_export_leaves_the_old_file(full, tmp_path, monkeypatch):
    out = tmp_path / "out.csv"
    out.write_text("old")

    def fail(fd: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(CollectionError, match="no space left on device"):
        export(full, "csv", out)
    assert out.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["extracted", "out.csv"] or len(list(tmp_path.iterdir())) == 2
    with pytest.raises(CollectionError, match="no such format"):
        export(full, "sav", out)
