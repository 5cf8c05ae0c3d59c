"""What the collection promises, measured: ``python benchmarks/collection.py [FOLDER]`` prints a table.

Two processes write 150 articles each; a writer is killed 50 times at random moments; 100,000 figures are opened,
queried and added to; everything is exported. FOLDER (by default a temporary one) lies on the disk to be measured.
"""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from polls.collection import Collection  # noqa: E402
from polls.collection.exports import FORMATS, export  # noqa: E402
from polls.collection.validate import validate  # noqa: E402
from tests.collection.made_up import article  # noqa: E402

KILLS = 50
WRITES = 150
ARTICLES = 5000
FIGURES = 20


def writer(folder: Path, first: int, count: int) -> subprocess.Popen[str]:
    """A process that adds articles and says each when it is kept."""
    command = [sys.executable, "-m", "tests.collection.writer", str(folder), str(first), str(count)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def say(what: str, result: str) -> None:
    """One line of the table."""
    print(f"{what:<58} {result}", flush=True)


def timed(function: Callable[[], object], times: int = 1) -> tuple[float, float]:
    """Median and worst seconds of a call."""
    took = []
    for _ in range(times):
        begin = time.perf_counter()
        function()
        took.append(time.perf_counter() - begin)
    return sorted(took)[len(took) // 2], max(took)


def two_writers(folder: Path) -> None:
    """Two processes at once."""
    begin = time.perf_counter()
    running = [writer(folder, first, WRITES) for first in (0, 10_000)]
    said = set("".join(w.communicate()[0] for w in running).split())
    took = time.perf_counter() - begin
    kept = set(Collection(folder).documents.doc_id)
    say(f"2 processes x {WRITES} writes", f"{len(kept & said)} of {2 * WRITES} kept, {took:.1f} s")


def kills(folder: Path) -> None:
    """A writer is killed (SIGKILL) after a random time, again and again, in one collection."""
    chance = random.Random(20261122)
    said: set[str] = set()
    damaged = lost = interrupted = 0
    for kill in range(KILLS):
        running = writer(folder, kill * 1000, 1000)
        assert running.stdout is not None
        said.add(running.stdout.readline().strip())
        time.sleep(chance.uniform(0, 0.15))
        running.send_signal(signal.SIGKILL)
        said |= {name for name in running.communicate()[0].split("\n") if len(name) == len("article-00000")}
        interrupted += any((folder / ".tmp").iterdir())
        collection = Collection(folder)
        lost += len(said - set(collection.documents.doc_id))
        figures = collection.estimates.groupby("doc_id").size()
        damaged += bool(collection.problems) or any(figures != 4) or any(True for _ in validate(folder))
        collection.close()
    result = f"{len(said)} acknowledged, {lost} lost, {damaged} times damaged ({interrupted} kills in mid-write)"
    say(f"kill -9 x {KILLS} during writes", result)


def many(folder: Path) -> None:
    """100,000 figures."""
    begin = time.perf_counter()
    Collection(folder).add(article(i, FIGURES) for i in range(ARTICLES))
    took = time.perf_counter() - begin
    say(f"add {ARTICLES:,} articles with {ARTICLES * FIGURES:,} figures in one go", f"{took:.1f} s")
    middle, worst = timed(lambda: Collection(folder), 7)
    say("open", f"{middle * 1000:.0f} ms (worst {worst * 1000:.0f} ms)")
    collection = Collection(folder)
    queries: dict[str, dict[str, str]] = {
        "pollster, question and group": {"pollster": "ipsos", "question": "plan 3", "subgroup": "democrats"},
        "pollster and dates": {"pollster": "gallup", "since": "2025-03-01", "until": "2025-03-20"},
        "one document": {"doc_id": "article-00042"},
        "question and answer": {"question": "plan 3 approval", "answer": "approve", "since": "2026-07-01"},
    }
    for name, conditions in queries.items():
        found = len(collection.query(**conditions))
        middle, worst = timed(lambda c=conditions: collection.query(**c), 9)  # type: ignore[misc]
        say(f"query by {name}: {found:,} rows", f"{middle * 1000:.0f} ms (worst {worst * 1000:.0f} ms)")
    numbers = iter(range(90_000, 99_999))
    middle, worst = timed(lambda: collection.add(article(next(numbers), FIGURES)), 15)
    say("add one article", f"{middle * 1000:.0f} ms (worst {worst * 1000:.0f} ms)")
    ids = iter(collection.query(doc_id="article-00007").estimate_id)
    middle, worst = timed(lambda: collection.reject(next(ids), who="somebody"), 15)
    say("correct one figure", f"{middle * 1000:.0f} ms (worst {worst * 1000:.0f} ms)")
    name = collection.query(doc_id="article-04000").estimate_id[5]
    say("show one sentence", f"{timed(lambda: collection.show(name), 9)[0] * 1000:.1f} ms")
    say("the whole table of estimates as a frame", f"{timed(lambda: collection.estimates, 3)[0]:.2f} s")
    collection.close()
    for left in folder.glob("index.sqlite*"):
        left.unlink()
    say("make the index anew from the files", f"{timed(lambda: Collection(folder))[0]:.1f} s")
    say("validate", f"{timed(lambda: list(validate(folder)))[0]:.1f} s")
    collection = Collection(folder)
    for form in FORMATS:
        out = folder.parent / f"export.{form}"
        say(f"export {form}", f"{timed(lambda f=form, o=out: export(collection, f, o))[0]:.1f} s")  # type: ignore[misc]


if __name__ == "__main__":
    base = Path(tempfile.mkdtemp(prefix="polls-", dir=sys.argv[1] if len(sys.argv) > 1 else None))
    try:
        two_writers(base / "two")
        kills(base / "kills")
        many(base / "many")
    finally:
        shutil.rmtree(base)
