"""What a person sees in a terminal: a table for each document, errors in one line, a bar over long work."""

from __future__ import annotations

import contextlib
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from types import TracebackType
from typing import TYPE_CHECKING, TextIO

from polls import reading
from polls.display import CONTROL, poll_name
from polls.document import Document

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress

    from polls.extraction import Records

_COUNTED = 100_000  # files counted beforehand, at most, for the bar
_BOUND = {"exact": "", "about": "~", "at least": "\u2265", "at most": "\u2264"}  # before a value, as the text hedges it
_PATIENCE = 1.0  # seconds of work before a bar appears


def plain(text: str) -> str:
    """A text on one line without control characters."""
    return CONTROL.sub(" ", text).strip()


@contextlib.contextmanager
def table(stream: TextIO) -> Iterator[Callable[[Records], None]]:
    """Gives the function that prints what a document gave; the sums come at the end, where there was more than one."""
    from rich.console import Console

    width = None if stream.isatty() else shutil.get_terminal_size((120, 40)).columns
    console = Console(file=stream, width=width, highlight=False)
    documents = figures = 0

    def write(records: Records) -> None:
        nonlocal documents, figures
        documents += len(records.documents)
        figures += len(records.estimates)
        for document in records.documents:
            _print(document, records, console)

    yield write
    if documents > 1:
        console.print(f"\n{figures:,} figures in {documents:,} documents", soft_wrap=True)


def _print(document: Document, records: Records, console: Console) -> None:
    """The polls of a document in words, then a row for each figure."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    estimates = [e for e in records.estimates if e.doc_id == document.doc_id]
    name = Text(plain(document.doc_id), style="bold")
    if document.title:
        name.append(f"  {plain(document.title)}", style="not bold")
    if not estimates:
        name.append("  no survey figure", style="not bold dim")
        console.print(name, soft_wrap=True)
        return
    console.print()
    console.print(name, soft_wrap=True)
    polls = [p for p in records.polls if p.doc_id == document.doc_id]
    number = {p.poll_id: str(i) for i, p in enumerate(polls, 1)}
    for p in polls:
        margin = f"±{p.margin_of_error:g} points" if p.margin_of_error else ""
        words = ", ".join(part for part in (poll_name(p), margin, p.mode, p.geography) if part)
        console.print(Text(f"  poll {number[p.poll_id]}: {plain(words)}", style="dim"), soft_wrap=True)
    if document.published is None and not any(p.end_date for p in polls):
        console.print(Text("  no publication date: --published gives the polls their dates", style="dim"))
    shown = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for head in ("poll", "question", "answer", "group", "value", ""):
        shown.add_column(head, justify="right" if head in ("poll", "value") else "left", overflow="fold")
    above: tuple[str | None, str | None] | None = None
    for e in estimates:
        same = (e.poll_id, e.question) == above  # said once for the rows that share it
        above = e.poll_id, e.question
        answer = f"{e.answer or ''} over {e.answer_vs}" if e.answer_vs else e.answer or ""
        shown.add_row(
            "" if same else number.get(e.poll_id or "", ""),
            *(Text(plain(cell)) for cell in ("" if same else e.question or "", answer, e.subgroup)),
            Text(_BOUND[e.bound] + (f"{e.value:+g}" if e.kind == "change" else f"{e.value:g}"), style="bold"),
            ", ".join(word for word in (e.kind, e.wave) if word not in ("share", "current")),
        )
    console.print(shown)


class Meter:
    """The errors of a run, one line each on standard error, and a bar there where a person waits.

    The bar shows only on a terminal, after a second of work, and never beside a table on the same terminal.
    """

    def __init__(self, inputs: Sequence[str], *, bar: bool) -> None:
        self.errors = 0
        self._inputs = inputs
        self._bar = bar and sys.stderr.isatty()
        self._begun = time.monotonic()
        self._progress: Progress | None = None
        self._done = 0

    def __enter__(self) -> Meter:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: object, trace: TracebackType | None) -> None:
        if self._progress:
            self._progress.stop()

    def failed(self, error: Exception) -> None:
        """Counts and says an error."""
        self.errors += 1
        say(str(error), self._progress)
        self.tick()

    def tick(self, documents: int = 1) -> None:
        """Some documents more are done."""
        self._done += documents
        if not self._bar:
            return
        if self._progress is None and time.monotonic() - self._begun > _PATIENCE:
            self._progress = self._start()
        if self._progress:
            self._progress.update(self._progress.task_ids[0], completed=self._done)

    def _start(self) -> Progress:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

        columns = (
            TextColumn("reading"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("documents"),
            TimeElapsedColumn(),
        )
        progress = Progress(*columns, console=Console(stderr=True), transient=True)
        progress.add_task("reading", total=_count(self._inputs))
        progress.start()
        return progress


def _count(inputs: Sequence[str]) -> int | None:
    """How many documents to expect; ``None`` where that cannot be known beforehand (records, a pipe, a huge folder)."""
    every = (path for name in inputs for path in reading.files(name))
    names = [str(path) for path in islice(every, _COUNTED + 1)]
    if len(names) > _COUNTED or any(n == "-" or ".jsonl" in n or ".ndjson" in n for n in names):
        return None
    return len(names)


def say(message: str, progress: Progress | None = None) -> None:
    """One line on standard error, beginning with the program's name."""
    line = f"polls: {plain(message)}"
    if progress:
        progress.console.print(line, markup=False, highlight=False, soft_wrap=True)
    else:
        print(line, file=sys.stderr, flush=True)
