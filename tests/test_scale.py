"""Archives: processes, runs that are killed and go on, Dask, object storage, files of many documents."""

from __future__ import annotations

import concurrent.futures as cf
import contextlib
import functools
import gzip
import io
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import polls
from polls import tables
from polls.copied import cleaned
from polls.document import FOLD, MOVING
from polls.errors import InputError, PollsError
from polls.language.alternatives import by_letter
from polls.language.hints import mark
from polls.language.segment import sentences
from polls.lines import plain
from polls.processes import Processes, each
from polls.reading.units import DIED, Part, parts, units
from polls.rules import gate, survey_talk
from polls.scale import extract_bag, extract_dataframe, extract_to


def record(n: int) -> dict[str, Any]:
    """An article with three figures, a little different for each number."""
    text = (
        f"Some {30 + n % 40} percent of adults approve of the mayor and {60 - n % 40} percent disapprove, "
        f"a Gallup poll of {1000 + n:,} adults found. Among women, {31 + n % 30} percent approve.\n"
    )
    return {"id": f"a{n}", "text": text, "published": "2026-01-26"}


def archive(path: Path, count: int, first: int = 0) -> Path:
    path.write_text("".join(json.dumps(record(n)) + "\n" for n in range(first, first + count)))
    return path


@functools.cache
def whole(count: int) -> pd.DataFrame:
    """The flat rows of an archive, read one after the other."""
    read = polls.extract_many(record(n) for n in range(count))
    return tables.concat((e.to_frame() for e in read), "flat")


def read_parts(folder: Path, table: str, flat: str | None = None) -> pd.DataFrame:
    return tables.concat(
        (tables.read_csv(p, flat or table) for p in sorted((folder / table).glob("part-*.csv"))), table
    )


class Raising(polls.Document):
    """A document on which extraction fails."""

    @property
    def folded(self) -> str:  # type: ignore[override]
        raise KeyError("x")


class Killing(polls.Document):
    """A document that ends the process that reads it, as one without memory is ended."""

    @property
    def folded(self) -> str:  # type: ignore[override]
        os.kill(os.getpid(), signal.SIGKILL)
        return ""


# --- processes ---


def test_processes_give_the_same_in_the_same_order() -> None:
    inputs = [record(n) for n in range(60)]
    alone = [e.records for e in polls.extract_many(inputs)]
    assert sum(len(r.estimates) for r in alone) >= 180
    assert [e.records for e in polls.extract_many(inputs, workers=2)] == alone


def test_a_document_that_fails_or_kills_costs_no_other() -> None:
    inputs = [record(n) for n in range(40)]
    inputs[7:7] = [Raising("A poll.", doc_id="raising")]  # type: ignore[list-item]
    inputs[20:20] = [Killing("A poll.", doc_id="killing")]  # type: ignore[list-item]
    errors: list[InputError] = []
    found = list(polls.extract_many(inputs, workers=2, on_error=errors.append))
    assert [e.records.documents[0].doc_id for e in found] == [f"a{n}" for n in range(40)]
    assert [str(e) for e in errors] == ["raising: extraction failed: KeyError: 'x'", f"killing: {DIED}"]


def test_a_script_without_a_guard_is_told_what_it_lacks(tmp_path: Path) -> None:
    script = "import polls\nprint(len(list(polls.extract_many([{'text': 'No survey.'}] * 5, workers=2))))\n"
    (tmp_path / "script.py").write_text(script)
    command = [sys.executable, "script.py"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert (
        "worker processes die as they begin: a script that asks for workers needs 'if __name__ == \"__main__\":'"
        in done.stderr
    )


def test_an_error_is_raised_where_nobody_takes_it() -> None:
    with pytest.raises(InputError, match="nowhere: no such file"):
        list(polls.extract_many(["nowhere"], workers=2))


class Threads:
    """A crew that counts what it was given."""

    width = 3
    patience = 2
    fatal: tuple[type[BaseException], ...] = ()

    def __init__(self) -> None:
        self.pool = cf.ThreadPoolExecutor(2)
        self.given = 0

    def submit(self, work: Any, part: Any) -> cf.Future[Any]:
        self.given += 1
        return self.pool.submit(work, part)

    def renew(self) -> None: ...

    def close(self) -> None:
        self.pool.shutdown()


def test_no_more_is_begun_than_is_taken() -> None:
    crew = Threads()
    results = each(lambda n: n * n, range(1000), crew, lambda part, survives: part)
    for taken in range(1, 50):
        assert next(results) == (taken - 1, (taken - 1) ** 2)
        assert crew.given <= taken + crew.width - 1
    results.close()
    assert crew.given <= 49 + crew.width


def test_processes_are_gone_when_their_results_are() -> None:
    results = polls.extract_many((record(n) for n in range(10_000)), workers=2)
    next(results)
    children = subprocess.run(["ps", "-o", "pid=", "--ppid", str(os.getpid())], capture_output=True, text=True).stdout
    assert children.split()
    begun = time.monotonic()
    results.close()  # type: ignore[attr-defined]
    assert time.monotonic() - begun < 20


def test_parts_are_short_at_first_and_always_the_same(tmp_path: Path) -> None:
    cut = list(parts(units(archive(tmp_path / "a.jsonl", 3000))))
    sizes = [len(p.units) for p in cut]
    assert sum(sizes) == 3000
    assert sizes[0] == 32
    assert max(sizes) <= 256
    assert [p.digest for p in parts(units(tmp_path / "a.jsonl"))] == [p.digest for p in cut]
    archive(tmp_path / "a.jsonl", 3000, first=1)
    assert not {p.digest for p in parts(units(tmp_path / "a.jsonl"))} & {p.digest for p in cut}


# --- runs ---

KILLED = """
import multiprocessing, os, signal, sys
from polls.scale import extract_to

def main():
    heard = []
    def on_part(documents):
        heard.append(documents)
        if len(heard) == 3:
            print(*(child.pid for child in multiprocessing.active_children()), flush=True)
            os.kill(os.getpid(), signal.SIGKILL)
    extract_to(sys.argv[1], sys.argv[2], kind=sys.argv[3], workers=int(sys.argv[4]), on_part=on_part)

if __name__ == "__main__":
    main()
"""


def is_alive(pid: int) -> bool:
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    return False


@pytest.mark.parametrize(
    ("out", "kind", "workers"),
    [
        ("rows.csv", "csv", 1),
        ("rows.csv", "csv", 2),
        ("rows.jsonl", "jsonl", 2),
        ("run", "csv", 1),
        ("run", "parquet", 2),
    ],
)
def test_a_killed_run_goes_on_where_it_stopped(tmp_path: Path, out: str, kind: str, workers: int) -> None:
    source, target = archive(tmp_path / "a.jsonl", 300), tmp_path / out
    (tmp_path / "killed.py").write_text(KILLED)
    command = [sys.executable, "killed.py", "a.jsonl", out, kind, str(workers)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, env=os.environ | {"PYTHONPATH": ROOT})
    assert done.returncode == -signal.SIGKILL, done.stderr
    orphans = [int(pid) for pid in done.stdout.split()]
    assert len(orphans) == (workers if workers > 1 else 0)
    if target.is_file():
        with open(target, "ab") as stream:
            stream.write(b"half a row,")  # what was being written when the power went
        with open(f"{target}.journal", "ab") as stream:
            stream.write(b'{"digest": 12')
    summary = extract_to(source, target, kind=kind)
    assert 2 <= summary.found < summary.parts
    assert (summary.documents, summary.figures, summary.errors) == (300, len(whole(300)), 0)
    if kind == "parquet":
        found = pd.read_parquet(target / "estimates")
    elif kind == "jsonl":
        found = pd.DataFrame(map(json.loads, target.read_text().splitlines()))
    else:
        found = tables.read_csv(target) if out == "rows.csv" else read_parts(target, "estimates")
    assert list(found["estimate_id"]) == list(whole(300)["estimate_id"])
    assert list(found["value"]) == list(whole(300)["value"])
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted({"a.jsonl", "killed.py", out})
    deadline = time.monotonic() + 10
    while any(map(is_alive, orphans)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(map(is_alive, orphans))


ROOT = str(Path(__file__).resolve().parent.parent)


def test_a_file_is_what_extract_many_gives(tmp_path: Path) -> None:
    source = archive(tmp_path / "a.jsonl", 100)
    extract_to(source, tmp_path / "rows.csv", workers=2)
    pd.testing.assert_frame_equal(tables.read_csv(tmp_path / "rows.csv"), whole(100))
    summary = extract_to(source, tmp_path / "rows.csv", workers=2)
    assert summary.found == 0  # the run was over: this is another
    pd.testing.assert_frame_equal(tables.read_csv(tmp_path / "rows.csv"), whole(100))


def test_a_folder_has_a_dataset_of_each_table_and_the_errors(tmp_path: Path) -> None:
    errors: list[InputError] = []
    heard: list[int] = []
    inputs = [archive(tmp_path / "a.jsonl", 80), Raising("A poll.", doc_id="raising"), str(tmp_path / "nowhere.txt")]
    summary = extract_to(
        inputs, tmp_path / "run", kind="parquet", workers=2, on_error=errors.append, on_part=heard.append
    )
    assert (summary.documents, summary.errors, sum(heard)) == (80, 2, 80)
    one = next(polls.extract_many([record(5)]))
    for table in ("estimates", "polls", "documents", "facts", "samples"):
        frame = pd.read_parquet(tmp_path / "run" / table)
        assert list(frame.columns) == list(getattr(one, table).columns)
        assert (frame["doc_id"] == "a5").sum() == len(getattr(one, table))
    frame = pd.read_parquet(tmp_path / "run/errors")
    assert list(frame["input"]) == ["raising", str(tmp_path / "nowhere.txt")]
    assert list(frame["reason"]) == ["extraction failed: KeyError: 'x'", "no such file"]
    assert sorted(str(e) for e in errors) == sorted(f"{i}: {r}" for i, r in frame.itertuples(index=False))


def test_changed_inputs_are_read_again_and_nothing_is_left_over(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    for n in range(100):
        (folder / f"{n:03}.txt").write_text(record(n)["text"])
    first = extract_to(folder, tmp_path / "run")
    assert (first.parts, first.found, first.documents) == (4, 0, 100)
    assert extract_to(folder, tmp_path / "run").found == 4
    (folder / "050.txt").write_text(record(7)["text"])
    again = extract_to(folder, tmp_path / "run")
    assert (again.parts, again.found) == (4, 3)
    for n in range(40, 100):
        (folder / f"{n:03}.txt").unlink()
    less = extract_to(folder, tmp_path / "run")
    assert (less.parts, less.found, less.documents) == (2, 1, 40)
    assert list(read_parts(tmp_path / "run", "documents")["doc_id"]) == [f"{n:03}" for n in range(40)]
    other = extract_to(folder, tmp_path / "run", kind="jsonl")
    assert (other.parts, other.found) == (2, 0)
    assert not list((tmp_path / "run").rglob("*.csv"))


def test_no_input_gives_empty_tables(tmp_path: Path) -> None:
    assert extract_to([], tmp_path / "run").documents == 0
    assert len(read_parts(tmp_path / "run", "estimates")) == 0
    extract_to([], tmp_path / "rows.csv")
    assert len(tables.read_csv(tmp_path / "rows.csv")) == 0


def test_one_run_at_a_time(tmp_path: Path) -> None:
    def inner(error: object) -> None:
        with pytest.raises(InputError, match="another run is writing to it"):
            extract_to([], tmp_path / "run")
        heard.append(error)

    heard: list[object] = []
    extract_to(["nowhere"], tmp_path / "run", on_error=inner)
    assert len(heard) == 1
    with pytest.raises(InputError, match="parquet needs a folder"):
        extract_to([], tmp_path / "rows.parquet", kind="parquet")


def command(folder: Path, *args: str) -> subprocess.CompletedProcess[str]:
    env = os.environ | {"PYTHONPATH": ROOT}
    return subprocess.run(
        [sys.executable, "-m", "polls", "extract", *args], cwd=folder, env=env, capture_output=True, text=True
    )


def test_the_command(tmp_path: Path) -> None:
    archive(tmp_path / "a.jsonl", 100)
    plain = command(tmp_path, "a.jsonl")
    assert plain.stdout.count("\n") == len(whole(100)) + 1
    assert command(tmp_path, "a.jsonl", "--workers", "2").stdout == plain.stdout
    done = command(tmp_path, "a.jsonl", "nowhere.txt", "--workers", "2", "-o", "rows.csv")
    assert (done.returncode, done.stderr) == (1, "polls: nowhere.txt: no such file\n")
    assert (tmp_path / "rows.csv").read_text() == plain.stdout
    assert command(tmp_path, "a.jsonl", "--workers", "1", "-o", "run", "--format", "parquet").returncode == 0
    assert len(pd.read_parquet(tmp_path / "run/estimates")) == len(whole(100))
    refused = command(tmp_path, "a.jsonl", "--scheduler", "local")
    assert refused.returncode == 2
    assert "give -o" in refused.stderr


# --- more machines ---


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=50
    ) as here:
        yield here


@pytest.mark.slow
def test_a_killed_worker_loses_no_document(tmp_path: Path, cluster: Any) -> None:
    for n in range(12):
        archive(tmp_path / f"{n:02}.jsonl", 50, first=50 * n)
    heard: list[int] = []

    def on_part(documents: int) -> None:
        heard.append(documents)
        if len(heard) == 2:
            os.kill(next(iter(cluster.workers.values())).pid, signal.SIGKILL)

    inputs = [str(tmp_path), Raising("A poll.", doc_id="raising")]
    summary = extract_to(inputs, tmp_path / "run", scheduler=cluster.scheduler_address, on_part=on_part)
    assert (summary.documents, summary.errors, len(heard)) == (600, 1, 13)
    assert list(read_parts(tmp_path / "run", "estimates")["estimate_id"]) == list(whole(600)["estimate_id"])
    assert list(read_parts(tmp_path / "run", "errors")["input"]) == ["raising"]


@pytest.mark.slow
def test_a_document_that_kills_workers_is_a_row_of_errors(tmp_path: Path, cluster: Any) -> None:
    inputs = [record(0), Killing("A poll.", doc_id="killing"), record(1)]
    summary = extract_to(inputs, tmp_path / "run", scheduler=cluster.scheduler_address)
    assert (summary.documents, summary.errors) == (2, 1)
    assert list(read_parts(tmp_path / "run", "errors")["reason"]) == [DIED]


def test_a_scheduler_that_is_not_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pytest.importorskip("distributed")
    monkeypatch.setattr("polls.scale.cluster._PATIENCE", 0.5)
    with pytest.raises(PollsError, match=r"tcp://127\.0\.0\.1:9: no Dask scheduler answers there"):
        extract_to([record(0)], tmp_path / "run", scheduler="tcp://127.0.0.1:9")


def test_bags_and_data_frames() -> None:
    dask = pytest.importorskip("dask")
    import dask.bag as db
    import dask.dataframe as dd

    records: list[Any] = [record(n) for n in range(20)]
    records[3:3] = [{"id": "no text"}, "no record"]
    bag = db.from_sequence(records, npartitions=3)
    flat, errors = dask.compute(extract_dataframe(bag), extract_dataframe(bag, "errors"), scheduler="sync")
    pd.testing.assert_frame_equal(flat.reset_index(drop=True), whole(20))
    assert list(errors["input"]) == ["no text", "record-5"]
    rows = extract_bag(bag).pluck("flat").flatten().pluck("value").compute(scheduler="sync")
    assert rows == list(whole(20)["value"])
    frame = pd.DataFrame([record(n) | {"title": None} for n in range(20)])
    polls_ = extract_dataframe(dd.from_pandas(frame, npartitions=2), "polls").compute(scheduler="sync")
    assert list(polls_["sample_size"]) == [1000 + n for n in range(20)]
    assert (polls_["pollster"] == "Gallup").all()


# --- object storage, archives ---


def test_paths_with_a_scheme_are_opened_by_fsspec(tmp_path: Path) -> None:
    pytest.importorskip("fsspec")
    archive(tmp_path / "a.jsonl", 20)
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress(archive(tmp_path / "c", 20, first=20).read_bytes()))
    (tmp_path / "c").unlink()
    url = f"file://{tmp_path}"
    summary = extract_to([f"{url}/*.jsonl*"], f"{url}/run", kind="parquet", workers=2)
    assert (summary.documents, summary.errors) == (40, 0)
    assert list(pd.read_parquet(tmp_path / "run/estimates")["estimate_id"]) == list(whole(40)["estimate_id"])
    assert extract_to([f"{url}/*.jsonl*"], f"{url}/run", kind="parquet").found == summary.parts
    errors: list[InputError] = []
    assert list(polls.read(f"{url}/none.txt", on_error=errors.append)) == []
    assert list(polls.read("nosuch://bucket/a.txt", on_error=errors.append)) == []
    assert [e.reason for e in errors] == ["no such file", "Protocol not known: nosuch"]


def test_parquet_of_records(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    frame = pd.DataFrame([record(n) for n in range(5)])
    frame.loc[2, "text"] = None
    frame["published"] = pd.to_datetime(frame["published"])
    frame.to_parquet(tmp_path / "a.parquet")
    errors: list[InputError] = []
    found = list(polls.read(tmp_path / "a.parquet", on_error=errors.append))
    assert [(d.doc_id, str(d.published)) for d in found] == [(f"a{n}", "2026-01-26") for n in (0, 1, 3, 4)]
    assert [str(e) for e in errors] == [f"{tmp_path}/a.parquet:3: no 'text'"]
    (tmp_path / "b.parquet").write_bytes(b"PAR1 no more")
    with pytest.raises(InputError, match=r"b\.parquet: no Parquet that can be read"):
        list(polls.read(tmp_path / "b.parquet"))


def test_web_archives(tmp_path: Path) -> None:
    warc = pytest.importorskip("warcio")
    from warcio.statusandheaders import StatusAndHeaders

    out = io.BytesIO()
    writer = warc.WARCWriter(out, gzip=True)

    def page(address: str, body: str, kind: str = "text/html; charset=utf-8", status: str = "200 OK") -> None:
        headers = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.1")
        writer.write_record(
            writer.create_warc_record(
                address, "response", payload=io.BytesIO(body.encode()), http_headers=headers,
                warc_headers_dict={"WARC-Date": "2026-01-27T08:00:00Z"},
            )
        )  # fmt: skip

    text = record(1)["text"]
    page("https://news.example/a", f"<html><head><title>Mayor</title></head><body><article><p>{text * 3}</p></article>")
    page("https://news.example/b.png", "no text", kind="image/png")
    page("https://news.example/c", "<html><body>Not here</body></html>", status="404 Not Found")
    page("https://news.example/d", "")
    writer.write_record(
        writer.create_warc_record("https://news.example/e", "conversion", payload=io.BytesIO(text.encode()))
    )
    (tmp_path / "crawl.warc.gz").write_bytes(out.getvalue())
    errors: list[InputError] = []
    found = list(polls.read(tmp_path / "crawl.warc.gz", on_error=errors.append))
    assert [(d.doc_id, d.reader) for d in found] == [
        ("https://news.example/a", "html"),
        ("https://news.example/e", "warc"),
    ]
    assert found[0].title == "Mayor"
    assert str(found[0].retrieved) == "2026-01-27 08:00:00"
    assert [str(e) for e in errors] == ["https://news.example/d: empty"]
    (tmp_path / "bad.warc").write_bytes(b"no web archive\n")
    with pytest.raises(InputError, match=r"bad\.warc"):
        list(polls.read(tmp_path / "bad.warc"))


def test_a_pool_of_one() -> None:
    crew = Processes(1)
    results = each(abs, iter([-1, 2]), crew, lambda part, survives: part)
    assert list(results) == [(-1, 1), (2, 2)]
    assert Part(0).units == []


# --- the fast ways give what the plain ones would ---

ARTICLES = sorted((Path(ROOT) / "examples/articles").glob("*.txt"))
WORDS = (
    "poll polls polled newspoll survey approval rating ratings those asked pew research tracker track memories mori "
    "taxes tax rate of the budget annually s&p 9% 9 % per cent percent .% \u0663% \u00b2% threshold chance of rain "
    "unemployment , . \n said.The Yougov margin of error exit likely voters percentage points blood cut by effective"
).split(" ")
SALAD = st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join)


def plainly_folded(text: str) -> tuple[str, list[int]]:
    """The folded text and where each of its characters came from, one character after the other."""
    folded, at = "", []
    for i, c in enumerate(text):
        new = MOVING.get(c, FOLD.get(c, c))
        folded += new
        at += [i] * len(new)
    return folded, at


@given(
    st.text(
        st.one_of(
            st.sampled_from("\u2019\u201c\u00a0\u2026\ufb01\u00ad\u00bd\u0130\u00c9\u1e9eaA %\t\r\n"), st.characters()
        )
    )
)
def test_folding_is_what_one_character_after_the_other_would_give(text: str) -> None:
    assume(plain(text) == text and cleaned(text) == (text, None))  # what tests/test_copied.py is about
    document = polls.Document(text)
    folded, at = plainly_folded(text)
    assert document.folded == folded
    assert document.lower == "".join(c.lower() if len(c.lower()) == 1 else c for c in folded)
    assert [document.original(i, i + 1) for i in range(len(folded))] == [(i, i + 1) for i in at]


@given(SALAD)
def test_poll_words_found_by_what_they_need_are_those_of_the_pattern(text: str) -> None:
    lower = text.lower()
    found = sentences(lower)
    mark(lower, found)
    poll, voter = survey_talk.POLL_WORD.pattern, survey_talk._VOTER_WORD.pattern
    said = survey_talk.poll_words(lower, found)
    assert survey_talk.cues(said) == {
        s.index
        for s in found
        if any(not survey_talk._official(lower, m.start()) for m in poll.finditer(lower, s.start, s.end))
    }
    cues = len(said) + len(voter.findall(lower))
    share = cues / max(3, len(re.findall(r"\d%|percent|per cent", lower)))
    method = survey_talk._METHOD if cues else survey_talk._ASKED_MANY
    if any(method.pattern.search(lower, x.start, x.end) for x in found):
        cues, share = cues + 3, max(0.15, (cues + 3) / max(3, len(re.findall(r"\d%|percent|per cent", lower))))
    strong = 2.4 if cues >= 3 and share >= 0.3 else 2.0 if cues >= 3 and share >= 0.15 else 0.7 if cues >= 2 else 0.0
    assert survey_talk.prior(lower, found, len(said)) == strong


@given(SALAD)
def test_an_alternation_by_first_letters_matches_where_the_plain_one_does(text: str) -> None:
    plain = (
        r"tax(?:es)? (?:rate|cut)s?|taxes|s&p|survey|[a-z]+ points|s?he|annual(?:ly)?|a"
        r"|per[ |]cent|percent\b|\d+%|blood"
    )
    for before, after in (("", ""), (r"\b", r"\b")):
        want = re.search(f"{before}(?:{plain}){after}", text)
        got = re.search(f"{before}(?:{by_letter(plain)}){after}", text)
        assert (want and want.start()) == (got and got.start())


PIECES = (
    "poll|POLL|po|ll|ution|sur|vey|cor|respondent|those|as\u212aed|asked|% of voters|\uff05 of|voters|52%|half"
    "|\u0130psos|yougov|.|\n|focus\tgroup| |\u00a0|\u00ad|\u200b|\ufb01|\u2026|\u2019"
).split("|")


@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
def test_the_gate_before_folding_stops_no_more_than_the_one_after(text: str) -> None:
    document = polls.Document(text)
    assert gate.passes(polls.Document(text)) == gate.opens(document.lower)


@pytest.mark.parametrize("path", ARTICLES, ids=lambda p: p.stem)
def test_rows_are_the_same_without_the_gate(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = path.read_text()
    with_gate = polls.extract(text, published="2025-06-10").records
    monkeypatch.setattr(gate, "passes", lambda document: True)
    assert polls.extract(text, published="2025-06-10").records == with_gate


@pytest.mark.parametrize(
    "text", ["", "Nothing was asked.", "A poll was taken.", "Prices rose 3 percent.", "x" * 100_000]
)
def test_the_gate_stops_what_has_no_survey_or_no_figure(text: str) -> None:
    assert not gate.opens(text.lower())
