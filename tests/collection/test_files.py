"""Crashes, full disks, read-only folders, several writers: the old state or the new one, nothing between."""

import builtins
import contextlib
import errno
import itertools
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from polls.collection import Collection, files
from polls.collection.validate import validate
from polls.errors import CollectionError
from tests.collection.made_up import article
from tests.collection.test_store import files_of

ROOT = Path(__file__).parents[2]


def start(folder: Path, first: int, count: int) -> subprocess.Popen[str]:
    """A writer in a process of its own."""
    command = [sys.executable, "-m", "tests.collection.writer", str(folder), str(first), str(count)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def whole(folder: Path) -> dict[str, int]:
    """Figures by document, after checking that nothing is damaged and the index says what the files say."""
    collection = Collection(folder)
    assert collection.problems == []
    assert [str(p) for p in validate(folder)] == []
    found = collection.estimates.groupby("doc_id").size().to_dict()
    for ending in ("", "-wal", "-shm"):
        Path(f"{folder}/index.sqlite{ending}").unlink(missing_ok=True)
    assert Collection(folder).estimates.groupby("doc_id").size().to_dict() == found
    return found


def test_two_processes_lose_nothing(tmp_path):
    writers = [start(tmp_path / "c", first, 30) for first in (0, 1000)]
    said = set("".join(w.communicate()[0] for w in writers).split())
    assert [w.returncode for w in writers] == [0, 0]
    assert len(said) == 60
    assert whole(tmp_path / "c") == dict.fromkeys(sorted(said), 4)


def test_threads_lose_nothing(tmp_path):
    collection = Collection(tmp_path)
    threads = [threading.Thread(target=lambda i=i: collection.add(article(i, 3))) for i in range(8)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert len(collection.documents) == 8
    assert len(collection) == 24


def test_a_killed_writer_loses_nothing_that_it_acknowledged(tmp_path):
    """A few kills here; ``benchmarks/collection.py`` does fifty."""
    chance = random.Random(1)
    said: set[str] = set()
    for round_ in range(4):
        writer = start(tmp_path / "c", round_ * 1000, 1000)
        said.add(writer.stdout.readline().strip())  # it is at work
        time.sleep(chance.uniform(0, 0.1))
        writer.send_signal(signal.SIGKILL)
        said |= {line for line in writer.communicate()[0].split("\n") if len(line) == len("article-00000")}
    found = whole(tmp_path / "c")
    assert said <= set(found)
    assert set(found.values()) == {4}


class Stopped(BaseException):
    """Stands for a kill: nothing after it runs, not even an ``except OSError``."""


@pytest.mark.parametrize("again", [False, True], ids=["new article", "changed article"])
def test_a_stop_at_any_step_leaves_the_old_or_the_new_state(tmp_path, monkeypatch, again):
    """The write is stopped before its 1st, 2nd, 3rd … call to the system; each time all files are old or all new."""
    records = article(1, 5)
    if again:
        records.estimates[1].answer = "support"
        records.samples.clear()
    calls = itertools.count()
    stop_at = -1

    def stopping(function):
        def call(*args, **kwargs):
            if next(calls) == stop_at:
                raise Stopped
            return function(*args, **kwargs)

        return call

    outcomes = []
    for step in range(200):
        root = tmp_path / str(step)
        Collection(root).add([article(0, 3), article(1, 5)] if again else [article(0, 3)])
        old = files_of(root)
        stop_at, calls = step, itertools.count()
        with monkeypatch.context() as patch:
            for name in ("replace", "fsync", "unlink"):
                patch.setattr(os, name, stopping(getattr(os, name)))
            patch.setattr(files, "write_synced", stopping(files.write_synced))
            patch.setattr(files.Transaction, "__exit__", lambda *a: None)  # a killed process tidies up nothing
            try:
                Collection(root).add(records)
                stopped = False
            except Stopped:
                stopped = True
        reopened = Collection(root)
        assert reopened.problems == []
        assert [str(p) for p in validate(root)] == []
        kept = files_of(root)
        outcomes.append("old" if kept == old else "new")
        fresh = Collection(tmp_path / f"{step}-fresh")
        fresh.add([article(0, 3), records])
        assert kept == old or kept.items() == files_of(fresh.path).items()
        reopened.close()
        Collection(root).add(records)  # the next write works
        assert files_of(root) == files_of(fresh.path)
        if not stopped:
            break
    assert not stopped
    assert "old" in outcomes
    assert outcomes == sorted(outcomes, reverse=True)  # old up to one moment, new from then on


@contextlib.contextmanager
def tiny_disk(folder: Path, size: str, option: str = ""):
    """A file system of its own in a folder, where this machine lets us have one."""
    folder.mkdir(exist_ok=True)
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}{option}", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("no right to mount a file system here")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.mark.skipif(sys.platform != "linux", reason="tmpfs")
def test_a_full_disk_is_said_and_changes_nothing(tmp_path):
    disk = tmp_path / "disk"
    with tiny_disk(disk, "2m"):
        collection = Collection(disk / "c")
        kept = 0
        said = ""
        while not said:
            try:
                collection.add(article(kept, 10))
                kept += 1
            except CollectionError as e:
                said = str(e)
        assert said.endswith("no space left on device; nothing was changed")
        assert kept > 5
        before = files_of(disk / "c")
        assert len(collection.documents) == kept
        assert len(collection) == kept * 10
        for action in (lambda: collection.add(article(900, 200)), lambda: collection.add(article(901, 200))):
            with pytest.raises(CollectionError, match="no space left"):
                action()
        assert files_of(disk / "c") == before
        reopened = Collection(disk / "c")
        assert reopened.problems == []
        assert len(reopened.documents) == kept
        subprocess.run(["mount", "-o", "remount,size=8m", str(disk)], check=True)  # room again
        assert len(Collection(disk / "c").add(article(900, 10)).new) == 1
        assert whole(disk / "c")["article-00900"] == 10


def no_space(*args: object, **kwargs: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_full_disk_anywhere(collection, monkeypatch):
    before = files_of(collection.path)
    monkeypatch.setattr(os, "fsync", no_space)
    with pytest.raises(CollectionError, match="no space left on device; nothing was changed"):
        collection.add(article(9))
    with pytest.raises(CollectionError, match="no space left on device; nothing was changed"):
        collection.accept(collection.estimates.estimate_id[0])
    monkeypatch.undo()
    assert files_of(collection.path) | {"corrections.jsonl": b""} == before | {"corrections.jsonl": b""}
    assert list((collection.path / ".tmp").iterdir()) == []
    assert len(Collection(collection.path)) == len(collection) == 18


@pytest.mark.skipif(sys.platform != "linux", reason="tmpfs")
def test_a_read_only_file_system_can_be_read_and_says_so_when_written(tmp_path):
    disk = tmp_path / "disk"
    with tiny_disk(disk, "4m"):
        first = Collection(disk / "c")
        first.add(article(i, 5) for i in range(3))
        first.reject(first.estimates.estimate_id[0])
        first.close()
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        before = files_of(disk / "c")
        for removed in (False, True):  # with the index of before, and without one
            collection = Collection(disk / "c")
            assert len(collection) == 14
            assert collection.query(subgroup="women").answer.tolist() == ["approve"] * 3
            row = collection.estimates.estimate_id[0]
            assert collection.show(row).figure == "31 per cent"
            for action in (
                lambda c=collection: c.add(article(7)),
                lambda c=collection, r=row: c.accept(r),
                lambda c=collection, r=row: c.correct(r, "answer", "x"),
            ):
                with pytest.raises(CollectionError, match="cannot be written: read-only file system; noth"):
                    action()
            assert files_of(disk / "c") == before
            collection.close()
            if not removed:
                subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
                for left in (disk / "c").glob("index.sqlite*"):
                    left.unlink()
                subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)


def test_a_folder_that_may_not_be_written(collection, monkeypatch):
    """Root may write everywhere, so the refusal is made here as the system makes it."""
    real_open, real_os_open = builtins.open, os.open

    def refuse(path, *args, **kwargs):
        mode = str(args[0]) if args else ""
        if str(path).startswith(str(collection.path)) and any(c in mode for c in "wax+"):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return real_open(path, *args, **kwargs)

    def refuse_fd(path, flags, *args, **kwargs):
        if str(path).startswith(str(collection.path)) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return real_os_open(path, flags, *args, **kwargs)

    before = files_of(collection.path)
    monkeypatch.setattr(builtins, "open", refuse)
    monkeypatch.setattr(os, "open", refuse_fd)
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    with pytest.raises(CollectionError, match="cannot be written: permission denied; nothing was changed"):
        collection.add(article(9))
    assert len(Collection(collection.path)) == 18  # read through an index elsewhere
    monkeypatch.undo()
    assert files_of(collection.path) == before


def test_a_lock_that_is_held_is_said(collection, monkeypatch):
    monkeypatch.setattr(files, "LOCK_SECONDS", 0.05)
    held, release = threading.Event(), threading.Event()

    def hold() -> None:
        with files.locked(collection.path):
            held.set()
            release.wait(10)

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait(10)
    try:
        with pytest.raises(CollectionError, match="another program has been writing"):
            collection.add(article(9))
    finally:
        release.set()
        thread.join()
    assert collection.add(article(9)).new


def test_a_line_torn_by_a_crash_is_reported_and_the_next_one_is_whole(collection):
    ids = collection.estimates.estimate_id
    collection.accept(ids[0], who="ann")
    log = collection.path / "corrections.jsonl"
    good = log.read_bytes()
    log.write_bytes(good + good[:40])
    opened = Collection(collection.path)
    assert opened.problems == [f"{log}:2: cut off (a crash while it was written?); left out"]
    assert len(opened.corrections) == 1
    opened.reject(ids[1], who="bob")
    assert [json.loads(line)["who"] for line in log.read_bytes().split(b"\n") if line.endswith(b"}")] == ["ann", "bob"]
    assert opened.corrections.action.tolist() == ["accept", "reject"]
    assert Collection(collection.path).problems == [f"{log}:2: no correction; left out"]
    log.write_bytes(good.rstrip(b"\n"))  # an editor took the last line end away
    opened = Collection(collection.path)
    assert opened.problems == []
    opened.reject(ids[1], who="bob")
    assert len(opened.corrections) == 2
