"""The command: what it prints where, its exit status, its errors in one line."""

from __future__ import annotations

import io
import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

import polls
from polls import cli, schema, tables

SURVEY = (
    "Some 39 percent of Americans approve of how Donald Trump handles immigration and 53 percent disapprove, "
    "a Reuters/Ipsos poll of 1,139 adults found. The poll, conducted online on January 23-25, "
    "had a margin of error of 3 points."
)
NOTHING = "Prices rose 3.4% in May and 2.1% in June, the statistics office said."


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """Runs the command in an empty folder; gives its status, output and the lines of standard error."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "survey.txt").write_text(SURVEY)
    (tmp_path / "prices.txt").write_text(NOTHING)

    def command(*args: str, stdin: bytes = b"") -> tuple[int, str, list[str]]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(stdin))))
        with pytest.raises(SystemExit) as end:
            cli.main(args)
        out, err = capfdbinary.readouterr()
        return int(end.value.code or 0), out.decode(), err.decode().splitlines()

    return command


def expected(text: str = SURVEY, doc_id: str = "survey", published: str | None = None) -> pd.DataFrame:
    return polls.extract(text, doc_id=doc_id, published=published).to_frame()


def test_csv_in_a_pipe_is_the_flat_view(run) -> None:
    status, out, err = run("extract", "survey.txt", "--published", "2026-01-26")
    assert (status, err) == (0, [])
    frame = tables.read_csv(io.StringIO(out))
    assert list(frame.columns) == schema.names("flat")
    assert set(frame["value"]) >= {39.0, 53.0}
    assert out == polls.extract(SURVEY, doc_id="survey", published="2026-01-26").to_csv()
    pd.testing.assert_frame_equal(frame, expected(published="2026-01-26"))
    assert frame["end_date"].iloc[0] == pd.Timestamp("2026-01-25")


def test_the_first_rows_need_no_pandas(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SURVEY)
    code = "import sys; from polls.cli import _run; _run(['extract', 'a.txt']); sys.exit('pandas' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True).returncode == 0


@pytest.mark.parametrize("kind", ["csv", "jsonl", "json", "parquet"])
def test_every_format_holds_the_same_rows(run, kind: str) -> None:
    status, out, err = run("extract", "survey.txt", "prices.txt", "--format", kind, "-o", "rows.data")
    assert (status, out, err) == (0, "", [])
    read = {
        "csv": tables.read_csv,
        "jsonl": lambda path: pd.DataFrame(map(json.loads, Path(path).read_text().splitlines())),
        "json": lambda path: pd.DataFrame(json.loads(Path(path).read_text())),
        "parquet": pd.read_parquet,
    }[kind]
    pd.testing.assert_frame_equal(schema.typed(read("rows.data"), "flat"), expected())


@pytest.mark.parametrize("kind", ["csv", "jsonl", "json", "parquet"])
def test_no_rows_is_still_a_table(run, kind: str) -> None:
    assert run("extract", "prices.txt", "-o", f"none.{kind}")[0] == 0
    read = {"csv": pd.read_csv, "parquet": pd.read_parquet, "json": pd.read_json}.get(kind)
    assert Path("none.jsonl").read_text() == "" if read is None else len(read(f"none.{kind}")) == 0


def test_the_ending_of_the_output_says_the_format(run) -> None:
    run("extract", "survey.txt", "-o", "rows.jsonl")
    assert all(json.loads(line)["doc_id"] == "survey" for line in Path("rows.jsonl").read_text().splitlines())


def test_a_folder_gets_a_file_for_each_table(run) -> None:
    assert run("extract", "survey.txt", "prices.txt", "-o", "out")[0] == 0
    extraction = polls.extract(SURVEY, doc_id="survey")
    for name in ("estimates", "polls", "facts", "samples"):
        pd.testing.assert_frame_equal(tables.read_csv(f"out/{name}.csv", name), getattr(extraction, name))
    assert list(pd.read_csv("out/documents.csv")["doc_id"]) == ["survey", "prices"]


def test_standard_input_text_and_records(run) -> None:
    assert expected(doc_id="stdin").to_csv(index=False)[:40] in run("extract", "-", stdin=SURVEY.encode())[1]
    lines = "".join(json.dumps({"id": name, "text": SURVEY}) + "\n" for name in ("a", "b"))
    frame = tables.read_csv(io.StringIO(run("extract", "-", stdin=lines.encode())[1]))
    assert list(frame["doc_id"].unique()) == ["a", "b"]


def test_a_table_for_people(run) -> None:
    status, out, _ = run("extract", "survey.txt", "prices.txt", "--published", "2026-01-26", "--format", "table")
    assert status == 0
    assert "Ipsos" in out
    assert "23-25 January 2026" in out
    assert "disapprove" in out
    assert "prices  no survey figure" in out
    assert "figures in 2 documents" in out
    assert "--published" not in out
    assert "--published gives the polls their dates" in run("extract", "survey.txt", "--format", "table")[1]


def test_a_table_lets_no_text_steer_the_terminal(run, tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_text("\x1b[2J[red]" + SURVEY)
    (tmp_path / "bad.meta").write_text(json.dumps({"title": "\x1b]0;owned\x07 [bold]title[/bold]\nmore"}))
    _, out, _ = run("extract", "bad.txt", "--format", "table")
    assert "\x1b" not in out
    assert "\x07" not in out
    assert "[bold]title[/bold] more" in out


def test_errors_are_named_and_the_others_done(run, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)))
    (tmp_path / "latin.txt").write_bytes("Caf\xe9".encode("latin-1"))
    (tmp_path / "r.jsonl").write_text('{"id": "one", "text": "' + SURVEY + '"}\nno json\n{"text": 1}\n')
    names = ["empty.txt", "binary.txt", "nowhere.txt", "latin.txt", "r.jsonl", "evil\nname.txt", "survey.txt"]
    status, out, err = run("extract", *names, "-o", "rows.csv")
    assert status == 1
    assert out == ""
    assert err == [
        "polls: empty.txt: empty",
        "polls: binary.txt: binary, not text",
        "polls: nowhere.txt: no such file",
        "polls: latin.txt: not UTF-8 (byte 4 is 0xe9): convert it, e.g. iconv -f WINDOWS-1252 -t UTF-8",
        "polls: r.jsonl:2: no JSON (Expecting value, column 1)",
        "polls: r.jsonl:3: 'text' is no string",
        "polls: evil name.txt: no such file",
    ]
    assert list(tables.read_csv("rows.csv")["doc_id"].unique()) == ["one", "survey"]


def test_a_fault_in_one_document_costs_no_other(run, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = polls.extraction.read_document

    def broken(document: polls.Document) -> polls.extraction.Records:
        if document.doc_id == "prices":
            raise KeyError("x")
        return whole(document)

    monkeypatch.setattr(polls.extraction, "read_document", broken)
    status, out, err = run("extract", "prices.txt", "survey.txt")
    assert status == 1
    assert err == ["polls: prices: extraction failed: KeyError: 'x'"]
    assert "survey" in out


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["extract"], "Missing argument 'INPUT...'. See 'polls extract --help'."),
        (
            ["extract", "survey.txt", "--published", "soon"],
            "Invalid value for '--published': 'soon' is no date: write YYYY-MM-DD. See 'polls extract --help'.",
        ),
        (
            ["extract", "survey.txt", "--format", "xml"],
            "'xml' is not one of 'table', 'csv', 'jsonl', 'json', 'parquet'",
        ),
        (["extract", "survey.txt", "--shape", "wide"], "No such option '--shape'"),
        (["extract", "survey.txt", "-o", "no/where/rows.csv"], "no/where/rows.csv: cannot be written: No such file"),
        (["extract", "survey.txt", "--format", "table", "-o", "folder"], "not into a folder"),
        (["extrakt"], "No such command 'extrakt'"),
    ],
)
def test_wrong_use_is_status_2_and_one_line(run, args: list[str], message: str) -> None:
    status, out, err = run(*args)
    assert status == 2
    assert out == ""
    assert len(err) == 1
    assert err[0].startswith("polls: ")
    assert message in err[0]


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
def test_a_full_disk_is_one_line(run) -> None:
    status, _, err = run("extract", "survey.txt", "--format", "csv", "-o", "/dev/full")
    assert status == 1
    assert err == ["polls: output: No space left on device"]


def test_version_and_help(run) -> None:
    assert run("--version")[1] == f"polls, version {polls.__version__}\n"
    assert "extract" in run("--help")[1]
    status, _, err = run()
    assert status == 2
    assert err[0].startswith("Usage: polls")


def in_terminal(args: list[str], folder: Path) -> str:
    """What the command shows when both its output and its errors are a terminal."""
    leader, follower = pty.openpty()
    env = {**os.environ, "COLUMNS": "140", "TERM": "xterm"}
    with subprocess.Popen(
        [sys.executable, "-m", "polls", *args], stdout=follower, stderr=follower, cwd=folder, env=env
    ):
        os.close(follower)
        seen = b""
        while True:
            try:
                part = os.read(leader, 65536)
            except OSError:  # the other end is closed
                break
            if not part:
                break
            seen += part
    os.close(leader)
    return seen.decode()


def test_a_terminal_gets_a_table(run, tmp_path: Path) -> None:
    shown = in_terminal(["extract", "survey.txt"], tmp_path)
    assert "poll 1: Ipsos" in shown
    assert "estimate_id" not in shown
    refused = in_terminal(["extract", "survey.txt", "--format", "parquet"], tmp_path)
    assert "give a file with -o" in refused


def test_a_bar_over_long_work_on_a_terminal_only(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = "".join(json.dumps({"id": str(n), "text": SURVEY}) + "\n" for n in range(50))
    (tmp_path / "many.jsonl").write_text(lines)
    slow = (
        "import polls.terminal as t, sys; t._PATIENCE = 0.0; from polls.cli import main;"
        "main(['extract', 'many.jsonl', 'nowhere', '-o', 'rows.csv'])"
    )
    leader, follower = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-c", slow], stderr=follower, stdout=subprocess.PIPE, cwd=tmp_path
    ) as process:
        os.close(follower)
        seen = b""
        while True:
            try:
                seen += os.read(leader, 65536)
            except OSError:
                break
        assert process.stdout is not None
        assert process.stdout.read() == b""
    os.close(leader)
    assert process.returncode == 1
    assert b"documents" in seen
    assert b"polls: nowhere: no such file" in seen
    quiet = subprocess.run([sys.executable, "-c", slow], capture_output=True, cwd=tmp_path)
    assert quiet.stderr == b"polls: nowhere: no such file\n"


def test_rows_leave_as_documents_come(run, tmp_path: Path) -> None:
    line = (json.dumps({"id": "a", "text": SURVEY}) + "\n").encode()
    line += b" " * (4096 - len(line)) + b"\n"  # the first bytes tell what standard input is
    command = [sys.executable, "-m", "polls", "extract", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=tmp_path) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(line)
        process.stdin.flush()
        assert process.stdout.readline().startswith(b"estimate_id,")
        assert b",a," in process.stdout.readline()  # while standard input is still open
        process.stdin.close()
        process.stdout.read()


def test_a_closed_pipe_ends_it_quietly(tmp_path: Path) -> None:
    lines = "".join(json.dumps({"id": str(n), "text": SURVEY}) + "\n" for n in range(2000))
    (tmp_path / "many.jsonl").write_text(lines)
    command = [sys.executable, "-m", "polls", "extract", "many.jsonl"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=tmp_path) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_the_dashboard_is_streamlit_on_the_packaged_page(monkeypatch: pytest.MonkeyPatch, run) -> None:
    called: list[tuple[list[str], dict[str, str]]] = []
    monkeypatch.setattr(os, "name", "posix")
    monkeypatch.setattr(os, "execve", lambda program, command, env: called.append((command, env)) or sys.exit(0))
    run("dashboard", "--collection", "mine", "--server.port", "8765")
    ((command, env),) = called
    assert command[:4] == [sys.executable, "-m", "streamlit", "run"]
    assert Path(command[4]).parts[-2:] == ("dashboards", "app.py")
    assert Path(command[4]).is_file()
    assert command[-2:] == ["--server.port", "8765"]
    assert "--server.address=localhost" in command
    assert env["POLLS_COLLECTION"] == os.path.abspath("mine")
