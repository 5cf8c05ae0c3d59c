"""What each kind of input becomes: a table of files in, text or error out."""

from __future__ import annotations

import datetime as dt
import gzip
import io
import json
import sys
import zlib
from pathlib import Path

import pytest

import polls.reading
from polls.document import Document
from polls.errors import DateError, InputError
from polls.reading import read, read_all, read_bytes, readers

SENTENCE = "Some 39\u00a0percent approve \u2013 \u201cmore or less\u201d."
PAGE = """<!doctype html><html><head><title>Half say no | The Paper</title>
<meta property="og:title" content="Half say no"><meta property="og:site_name" content="The Paper">
<meta property="article:published_time" content="2026-01-26T10:00:00Z"><link rel="canonical" href="https://example.org/a">
</head><body><nav><a href="/">Home</a></nav><article><h1>Half say no</h1>
<p>Some 39&nbsp;percent of adults approve, a survey of 1,000 people by Example Research found on Monday.</p>
<ul><li>Approve: 39%</li><li>Disapprove: 50%</li></ul>
<table><tr><th>Group</th><th>Yes</th></tr><tr><td>Men</td><td>40%</td></tr></table>
<p>It was the third month in a row in which more people said no than yes, the researchers wrote.</p>
</article><footer>All rights reserved</footer></body></html>"""


def pdf(*pages: str) -> bytes:
    """A small PDF with lines of text."""
    objects = ["<</Type/Catalog/Pages 2 0 R>>", "", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    kids = []
    for page in pages:
        lines = " T* ".join(f"({line}) Tj" for line in page.split("\n"))
        stream = f"BT /F1 10 Tf 14 TL 40 780 Td {lines} ET"
        objects.append(f"<</Length {len(stream)}>>\nstream\n{stream}\nendstream")
        at = f"/MediaBox[0 0 600 800]/Contents {len(objects)} 0 R"
        objects.append(f"<</Type/Page/Parent 2 0 R{at}/Resources<</Font<</F1 3 0 R>>>>>>")
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {len(kids)}>>"
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode()
    table = "".join(f"{o:010d} 00000 n \n" for o in offsets)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n<</Size {len(objects) + 1}/Root 1 0 R>>\n"
    return out + f"{end}startxref\n{len(out)}\n%%EOF".encode()


def word(*paragraphs: str) -> bytes:
    """A small Word file with a table at its end."""
    docx = pytest.importorskip("docx")
    made = docx.Document()
    for paragraph in paragraphs:
        made.add_paragraph(paragraph)
    row = made.add_table(rows=1, cols=2).rows[0]
    row.cells[0].text, row.cells[1].text = "Men", "40%"
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "text"),
    [
        ("a.txt", SENTENCE.encode(), SENTENCE),
        ("mark.txt", b"\xef\xbb\xbf" + SENTENCE.encode(), SENTENCE),
        ("wide.txt", SENTENCE.encode("utf-16"), SENTENCE),
        ("wide-big.txt", b"\xfe\xff" + SENTENCE.encode("utf-16-be"), SENTENCE),
        ("wider.txt", SENTENCE.encode("utf-32"), SENTENCE),
        ("dos.txt", b"One 39%.\r\nTwo 40%.\rThree.", "One 39%.\nTwo 40%.\nThree."),
        ("small.txt.gz", gzip.compress(SENTENCE.encode(), mtime=0), SENTENCE),
        ("no-ending", SENTENCE.encode(), SENTENCE),
        ("article.md", SENTENCE.encode(), SENTENCE),
        ("fragment.html", b"<p>39% say <b>yes</b>.</p><script>1</script><p>50%&nbsp;no.</p>", "39% say yes.\n50% no."),
        ("in-latin.html", '<meta charset="iso-8859-1"><p>39% say no\xe9.</p>'.encode("latin-1"), "39% say no\xe9."),
        ("fragment", b"<div><h2>Poll</h2>39% say yes.</div>", "Poll\n39% say yes."),
        ("release.pdf", pdf("Some 39 percent approve."), "Some 39 percent approve."),
        ("release", pdf("39 percent approve.", "Half do not."), "39 percent approve.\nHalf do not."),
        ("note.docx", word("Some 39 percent approve."), "Some 39 percent approve.\nMen | 40%"),
    ],
)  # fmt: skip
def test_text_of_a_file(tmp_path: Path, name: str, data: bytes, text: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    (document,) = read(path)
    assert document.text.replace("\n\n", "\n") == text
    assert document.doc_id == name.removesuffix(".gz").rsplit(".", 1)[0]


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\n\t ", "empty"),
        ("mark-only.txt", b"\xef\xbb\xbf", "empty"),
        ("binary.txt", bytes(range(256)) * 9, "binary, not text"),
        ("control.txt", b"\x01\x02\x03\x04" * 50, "binary, not text"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "binary, not text"),
        ("latin.txt", "Caf\u00e9s: 39%".encode("latin-1"), "not UTF-8 (byte 4 is 0xe9): convert it, e.g. iconv"),
        ("cut.txt", SENTENCE.encode()[:-2], "not UTF-8"),
        ("half.txt", SENTENCE.encode("utf-16")[:-1], "not UTF-16-LE"),
        ("torn.txt.gz", gzip.compress(SENTENCE.encode() * 99, mtime=0)[:-9], "damaged gzip"),
        ("no.txt.gz", b"not compressed", "damaged gzip"),
        ("empty.html", b"", "empty"),
        ("script.html", b"<script>1</script>", "empty"),
        ("empty.jsonl", b"\n\n", "empty"),
        ("broken.pdf", b"%PDF-1.4\nnothing more", "damaged PDF"),
        ("scan.pdf", pdf(""), "PDF without text (a scan?): run text recognition on it first"),
        ("broken.docx", b"PK\x03\x04 nothing more", "no Word file that can be read"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_read_is_one_line(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(InputError) as error:
        list(read(path))
    assert str(error.value).startswith(f"{path}: {reason}")
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{no json}", "no JSON (Expecting property name enclosed in double quotes, column 2)"),
        ('{"text": "39%"', "no JSON"),
        ("[1, 2]", "no JSON object"),
        ('"39%"', "no JSON object"),
        ('{"id": "x"}', "no 'text'"),
        ('{"text": 39}', "'text' is no string"),
        ('{"text": "  "}', "empty"),
        ("[" * 100_000, "no JSON"),
        ("\udce9", "not UTF-8"),
    ],
)
def test_a_bad_line_is_named_and_the_others_go_on(tmp_path: Path, line: str, reason: str) -> None:
    path = tmp_path / "some.jsonl"
    path.write_bytes(b"\n".join([b'{"text": "first"}', line.encode("utf-8", "surrogateescape"), b'{"text": "last"}']))
    errors: list[InputError] = []
    documents = list(read(path, on_error=errors.append))
    assert [d.doc_id for d in documents] == ["some-1", "some-3"]
    assert [e.name for e in errors] == [f"{path}:2"]
    assert errors[0].reason.startswith(reason)


@pytest.mark.parametrize("date", ['"soon"', "20260126", '"11/18/16"'])
def test_a_record_with_a_bad_date_is_read_without_it(tmp_path: Path, date: str) -> None:
    path = tmp_path / "some.jsonl"
    path.write_text('{"id": "a", "text": "39%", "published": ' + date + "}")
    errors: list[InputError] = []
    assert [(d.doc_id, d.published) for d in read(path, on_error=errors.append)] == [("a", None)]
    (error,) = errors
    assert str(error).startswith(f"{path}:1: published: ")
    assert error.reason.endswith("is no date: write YYYY-MM-DD (read without it)")


def test_a_record_carries_what_is_known(tmp_path: Path) -> None:
    record = {
        "id": 7,
        "text": "39%\r\nyes",
        "published": "2026-01-26T23:30:00Z",
        "title": "T",
        "url": "U",
        "source": "S",
    }
    path = tmp_path / "r.jsonl.gz"
    path.write_bytes(gzip.compress(b"\xef\xbb\xbf" + json.dumps(record).encode()))
    for (document,) in (list(read(path)), list(read(record))):
        known = (document.doc_id, document.text, document.published, document.title, document.url, document.source)
        assert known == ("7", "39%\r\nyes", dt.date(2026, 1, 26), "T", "U", "S")
        assert document.published_from == "record"


def test_a_lone_surrogate_is_replaced_without_moving_anything() -> None:
    (document,) = read({"text": "a\ud800 39%"})
    assert document.text == "a\ufffd 39%"


def test_records_without_names_get_their_number() -> None:
    assert [d.doc_id for d in read_all([{"text": "a"}, {"id": "x", "text": "b"}, {"text": "c"}])] == [
        "record-1", "x", "record-3",
    ]  # fmt: skip


def test_a_page_gives_its_article_and_what_it_says_of_itself() -> None:
    (document,) = read_bytes(PAGE.encode(), "page.html")
    assert "Some 39 percent of adults approve" in document.text
    assert "Approve: 39%" in document.text
    assert "Men | 40%" in document.text.splitlines()
    assert "Home" not in document.text
    assert "rights" not in document.text
    known = (document.title, document.url, document.source, document.published, document.published_from)
    assert known == ("Half say no", "https://example.org/a", "The Paper", dt.date(2026, 1, 26), "page")


def test_a_page_without_a_date_gets_none() -> None:
    page = PAGE.replace('<meta property="article:published_time" content="2026-01-26T10:00:00Z">', "")
    (document,) = read_bytes(page.encode(), "page.html")
    assert document.published is None


def test_lines_of_a_pdf_become_paragraphs() -> None:
    lines = (
        "Some 39 per-\ncent of all adults approve, and more\nthan two-\nthirds of those who were asked again\nagree.\n"
        "A new paragraph that is as long as that\nEnd."
    )
    (document,) = read_bytes(pdf(lines), "x.pdf")
    assert "39 percent of all adults" in document.text
    assert "two-thirds of those" in document.text
    assert "agree.\nA new" in document.text


def test_meta_beside_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("39%")
    (tmp_path / "a.meta").write_text('{"title": "T", "url": "U", "source": "S", "published": "2026-01-26", "more": 1}')
    (tmp_path / "a.json").write_text('{"text": "an annotation, not an article"}')
    (document,) = read(path)
    assert (document.title, document.url, document.source) == ("T", "U", "S")
    assert (document.published, document.published_from) == (dt.date(2026, 1, 26), "sidecar")
    (document,) = read(path, published="2020-02-02")
    assert (document.published, document.published_from) == (dt.date(2020, 2, 2), "given")
    assert [d.doc_id for d in read(tmp_path)] == ["a"]


@pytest.mark.parametrize("meta", ["{", "[]", '{"published": "soon"}'])
def test_a_bad_meta_is_an_error_that_costs_no_article(tmp_path: Path, meta: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text("39%")
    (tmp_path / "a.meta").write_text(meta)
    errors: list[InputError] = []
    assert [d.text for d in read(path, on_error=errors.append)] == ["39%"]
    assert [e.name for e in errors] == [str(tmp_path / "a.meta")]


def test_a_folder_gives_its_files_in_order_and_leaves_the_rest(tmp_path: Path) -> None:
    for name in ("b.txt", "a.html", ".hidden.txt", "table.csv", "inner/c.txt", ".git/d.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("<p>39%</p>")
    assert [d.doc_id for d in read(tmp_path)] == ["a", "b", "c"]
    bare = tmp_path / "bare"
    bare.mkdir()
    with pytest.raises(InputError, match="no file to read in this folder"):
        list(read(bare))


def test_an_unknown_path_and_an_address() -> None:
    errors: list[InputError] = []
    assert not list(read_all(["nowhere.txt", "https://example.org/a", "a\0b"], on_error=errors.append))
    assert [e.reason for e in errors][:2] == [
        "no such file",
        "addresses are not fetched: save the page and give the file",
    ]
    assert len(errors) == 3


def test_an_unreadable_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text("39%")

    def refused(name: str, mode: str) -> None:
        raise PermissionError(13, "Permission denied", name)

    monkeypatch.setattr(polls.reading, "open", refused, raising=False)  # file modes do not stop root
    with pytest.raises(InputError, match=r"a\.txt: permission denied$"):
        list(read(path))


def test_a_wrong_date_is_said_before_anything_is_read() -> None:
    with pytest.raises(DateError, match="'26 January' is no date: write YYYY-MM-DD"):
        read("nowhere.txt", published="26 January")


def test_inputs_are_read_one_by_one(tmp_path: Path) -> None:
    def endless():
        number = 0
        while True:
            number += 1
            yield {"id": str(number), "text": "39%"}

    documents = read_all(endless())
    assert [next(documents).doc_id for _ in range(3)] == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("data", "reader"),
    [
        (b"Some 39 percent.", "plain"),
        (b'{"text": "39%"}\n{"text": "40%"}', "records"),
        (b"<p>39%</p>", "html"),
        (gzip.compress(b"Some 39 percent.", mtime=0), "plain"),
        (gzip.compress(b'{"text": "39%"}\n', mtime=0), "records"),
        (pdf("Some 39 percent."), "pdf"),
        (b"< 39% said yes, 40% > no", "plain"),
    ],
)
def test_standard_input_is_known_by_its_first_bytes(monkeypatch: pytest.MonkeyPatch, data: bytes, reader: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(data))))
    assert {d.reader for d in read("-")} == {reader}


@pytest.mark.parametrize(
    ("name", "module", "package"),
    [("a.html", "trafilatura", "trafilatura"), ("a.pdf", "pypdf", "pypdf"), ("a.docx", "docx", "python-docx")],
)
def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch, name: str, module: str, package: str) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(InputError, match=f"needs the package {package}: pip install {package}$"):
        read_bytes(b"<p>39%</p>", name)


def test_every_reader_says_what_it_reads() -> None:
    assert {".txt", ".html", ".htm", ".pdf", ".docx", ".jsonl"} <= set(readers())
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in readers())


def test_a_document_is_handed_through() -> None:
    document = Document("39%")
    assert list(read(document)) == [document]


def test_a_stream_that_breaks_inside_gzip_keeps_what_came_before(tmp_path: Path) -> None:
    whole = b"".join(b'{"id": "%d", "text": "39%%"}\n' % n for n in range(50_000))
    path = tmp_path / "r.jsonl.gz"
    path.write_bytes(zlib.compress(whole, wbits=31)[:-2000])
    errors: list[InputError] = []
    documents = list(read(path, on_error=errors.append))
    assert len(documents) > 10_000
    assert len(errors) == 1
    assert errors[0].reason.startswith("damaged gzip")
