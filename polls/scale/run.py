"""A run over an archive: parts of the inputs, each read by one worker and kept before the next is begun."""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import os
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from polls import __version__, output
from polls.document import as_date
from polls.errors import InputError
from polls.extraction import read_part
from polls.processes import Crew, Processes, each
from polls.reading import Source
from polls.reading.units import Part, parts, units, without_killers
from polls.scale.targets import Done, FileTarget, FolderTarget, Made

FORMATS = ("csv", "jsonl", "parquet")
FOLDER = (*output.FOLDER_TABLES, "errors")


@dataclass(slots=True)
class Summary:
    """What a run came to, what was there before included: ``found`` parts of ``parts`` were."""

    documents: int = 0
    figures: int = 0
    errors: int = 0
    parts: int = 0
    found: int = 0


def extract_to(
    inputs: Source | Iterable[Source],
    out: str | os.PathLike[str],
    *,
    kind: str = "csv",
    published: str | dt.date | None = None,
    workers: int = 1,
    scheduler: str | None = None,
    on_error: Callable[[InputError], object] | None = None,
    on_part: Callable[[int], object] | None = None,
) -> Summary:
    """Reads inputs into a file of flat rows, or into a folder with a dataset for each table and one for the errors.

    ``kind`` is ``"csv"``, ``"jsonl"`` or, for a folder, ``"parquet"``; a folder may be one of an object storage
    (``"s3://bucket/run"``). Inputs are those of :func:`polls.extract_many`. ``workers`` processes of this machine read,
    or the workers of the Dask cluster at ``scheduler`` (``"tcp://host:8786"``; ``"local"`` starts one with ``workers``
    processes); a cluster's workers open files themselves, so they must see them under the same names.

    Nothing that happens to one document ends the run: what could not be read is a row of ``errors`` and is given to
    ``on_error``. Memory holds a few parts, however many inputs there are. A run that was killed, begun again with
    the same arguments, goes on after the parts that it had written; parts whose inputs have changed are read
    again. ``on_part`` hears the number of documents of each part done.

    Raises :class:`~polls.errors.InputError` where ``out`` cannot be written in that format or another run writes to
    it, :class:`~polls.errors.PollsError` where the cluster cannot be reached or lacks this version of the package.
    """
    date = as_date(published)
    folder = output.is_folder(os.fspath(out)) or "://" in os.fspath(out)
    if kind not in FORMATS or (kind == "parquet" and not folder):
        wanted = "csv, jsonl or parquet into a folder" if kind not in FORMATS else "parquet needs a folder"
        raise InputError(os.fspath(out), f"a run cannot be written so: {wanted}")
    names = FOLDER if folder else ("flat",)
    seed = zlib.crc32(f"{__version__} {kind} {date} {folder}".encode())
    summary = Summary()

    def count(done: Done) -> None:
        summary.parts += 1
        summary.documents += done.documents
        summary.figures += done.figures
        summary.errors += done.errors
        if on_part is not None:
            on_part(done.documents)

    with contextlib.ExitStack() as opened:
        target: FolderTarget | FileTarget
        if folder:
            target = opened.enter_context(FolderTarget(os.fspath(out), kind))
        else:
            target = opened.enter_context(FileTarget(os.fspath(out), kind))

        def waiting() -> Iterator[Part]:
            part = None
            for part in parts(units(inputs, whole=scheduler is not None)):
                part.digest ^= seed
                if (done := target.done(part)) is None:
                    yield part
                else:
                    summary.found += 1
                    count(done)
            nothing = Part(0, digest=seed)
            if part is None and target.done(nothing) is None:
                yield nothing  # the tables are there all the same, empty

        work = partial(make, kind=kind, names=names, published=date)
        crew = _crew(workers, scheduler)
        if crew is None:
            results: Iterator[tuple[Part, Made]] = ((part, work(part)) for part in waiting())
        else:
            each_part = each(work, waiting(), crew, without_killers, ordered=not folder)
            results = opened.enter_context(contextlib.closing(each_part))
        for part, made in results:
            target.write(part, made)
            if on_error is not None:
                for error in made.failed:
                    on_error(error)
            count(made.done)
        target.finish(summary.parts)
    return summary


def _crew(workers: int, scheduler: str | None) -> Crew | None:
    if scheduler is not None:
        from polls.scale.cluster import Cluster

        return Cluster(scheduler, workers)
    return Processes(workers) if workers > 1 else None


def make(part: Part, *, kind: str, names: tuple[str, ...], published: dt.date | None) -> Made:
    """Reads a part and gives its tables as the bytes of files."""
    streams = {name: io.BytesIO() for name in names}
    made = Made(Done(0, 0, 0))
    with contextlib.ExitStack() as opened:
        sinks = {name: output.sink(streams[name], name, kind, opened) for name in names}
        for item in read_part(part, published):
            if isinstance(item, InputError):
                made.failed.append(item)
                if "errors" in sinks:
                    sinks["errors"].add([(item.name, item.reason)])
                continue
            made.done.documents += len(item.documents)
            made.done.figures += len(item.estimates)
            for name, sink in sinks.items():
                if name != "errors" and (rows := output.rows(item, name)):
                    made.filled.add(name)
                    sink.add(rows)
        for sink in sinks.values():
            sink.close()
    made.done.errors = len(made.failed)
    if made.failed:
        made.filled.add("errors")
    made.tables = {
        name: stream.getvalue() for name, stream in streams.items() if name in made.filled or part.number == 0
    }
    return made
