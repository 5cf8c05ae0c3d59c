"""The collection on the command line: ``add``, ``list``, ``show``, ``correct``, ``export``, ``validate``."""

from __future__ import annotations

import contextlib
import datetime as dt
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

import click

from polls.collection.correcting import correct
from polls.document import as_date
from polls.errors import DateError

if TYPE_CHECKING:
    import pandas as pd

    from polls.collection.store import Collection
    from polls.extraction import Extraction, Records

__all__ = ["add", "correct", "export", "list_rows", "reextract", "show", "validate"]

_Write: TypeAlias = Callable[["Records"], None]
_F = TypeVar("_F", bound=Callable[..., Any])
_FORMATS = ("table", "csv", "jsonl", "json", "parquet")
_LISTS = ("figures", "polls", "documents", "corrections", "linked", "disagreements")
_EXPORTS = ("csv", "parquet", "jsonl", "xlsx", "wide", "fivethirtyeight", "datapackage")


def _date(ctx: click.Context, param: click.Parameter, value: str | None) -> dt.date | None:
    try:
        return as_date(value)
    except DateError as e:
        raise click.BadParameter(str(e)) from None


_collection = click.option(
    "--collection",
    "folder",
    metavar="DIR",
    default="extracted",
    show_default=True,
    help="The folder of the collection.",
)


def _filters(command: _F) -> _F:
    """The conditions of a query as options."""
    for option in (
        click.option("--until", callback=_date, metavar="DATE", help="… and at the latest then."),
        click.option("--since", callback=_date, metavar="DATE", help="Last field date (else publication) not before."),
        click.option("--document", "doc_id", metavar="ID", help="One document."),
        click.option("--wave", type=click.Choice(("current", "previous"))),
        click.option("--kind", type=click.Choice(("share", "margin", "change"))),
        click.option("--group", "subgroup", metavar="GROUP", help="'all' or a group, such as republicans."),
        click.option("--answer", metavar="ANSWER", help="The answer, such as approve."),
        click.option("--question", metavar="WORDS", help="Words of the question, its subject or issue."),
        click.option("--pollster", metavar="NAME", help="Part of the pollster's or sponsor's name."),
    ):
        command = option(command)
    return command


@click.command()
@click.argument("inputs", metavar="INPUT...", nargs=-1, required=True)
@_collection
@click.option(
    "--published", callback=_date, metavar="DATE", help="Publication date, YYYY-MM-DD; goes before what an input says."
)
@click.option(
    "--format", "kind", type=click.Choice(_FORMATS), help="Also print what was read; a table on a terminal by default."
)
@click.option("-o", "out", metavar="OUT", help="Where to print it: a file for the flat rows, or a folder of tables.")
@click.pass_context
def add(
    ctx: click.Context,
    inputs: tuple[str, ...],
    folder: str,
    published: dt.date | None,
    kind: str | None,
    out: str | None,
) -> None:
    """Read inputs as `polls extract` does and keep them in a collection.

    The same article is kept once; read again, its rows are brought up to date and corrections stay.
    Inputs that cannot be read are named on standard error, the others are done; the exit status is then 1.
    """
    from polls.collection.store import Collection
    from polls.extraction import extract_many
    from polls.reading import read_all
    from polls.terminal import Meter, say

    collection = Collection(folder)
    with contextlib.ExitStack() as opened:
        write: _Write | None = opened.enter_context(_printed(kind, out))
        meter = opened.enter_context(Meter(inputs, bar=write is None or bool(out)))

        def read() -> Iterator[Extraction]:
            documents = read_all(inputs, published=published, on_error=meter.failed)
            for found in extract_many((collection.complete(d) for d in documents), on_error=meter.failed):
                if write:
                    write(found.records)
                meter.tick()
                yield found

        added = collection.add(read())
    say(f"{folder}: {added}")
    _flagged(collection)
    ctx.exit(1 if meter.errors else 0)


@contextlib.contextmanager
def _printed(kind: str | None, out: str | None) -> Iterator[_Write | None]:
    """The function that prints records as ``polls extract`` does; none where nobody asked and nobody looks."""
    from polls import output, terminal

    ending = Path(out).suffix.removeprefix(".").lower() if out else ""
    kind = kind or (ending if ending in _FORMATS else "csv" if out else "table" if sys.stdout.isatty() else None)
    with contextlib.ExitStack() as opened:
        write: _Write | None = None
        if kind == "table":
            stream = opened.enter_context(open(out, "w", encoding="utf-8")) if out else sys.stdout
            printed = opened.enter_context(terminal.table(stream))
            write = printed
        elif kind and out:
            write = opened.enter_context(output.to_path(out, kind))
        elif kind:
            streamed = opened.enter_context(output.to_stream(sys.stdout.buffer, kind))
            write = streamed
        yield write


@click.command()
@_collection
def reextract(folder: str) -> None:
    """Read all kept texts again with today's rules; corrections stay."""
    from polls.collection.store import Collection
    from polls.terminal import say

    collection = Collection(folder, must_exist=True)
    say(f"{folder}: {collection.reextract()}")
    _flagged(collection)


def _flagged(collection: Collection) -> None:
    """Says how many corrections want another look."""
    from polls.terminal import say

    log = collection.corrections
    flagged = int((log["note"].notna() & (log["state"] == "active")).sum())
    if flagged:
        say(f"{flagged} corrections stand on rows that have changed; `polls list corrections` notes them")


@click.command("list")
@click.argument("what", type=click.Choice(_LISTS), default="figures")
@_collection
@_filters
def list_rows(what: str, folder: str, **filters: Any) -> None:
    """List figures, polls, documents, corrections, polls linked over articles or their disagreements.

    A table on a terminal, CSV in a pipe. All conditions must hold; polls and documents are listed that have a figure
    for which they do.
    """
    from polls import tables
    from polls.collection.store import Collection
    from polls.terminal import say

    collection = Collection(folder, must_exist=True)
    for problem in collection.problems:
        say(problem)
    if what == "corrections":
        frame = collection.corrections
    elif what in ("linked", "disagreements"):
        merged = collection.linked_polls()
        frame = merged.polls if what == "linked" else merged.disagreements
    else:
        frame = collection.query(**filters)
        if what != "figures":
            key = "poll_id" if what == "polls" else "doc_id"
            whole = collection.frame(what)
            frame = whole[whole[key].isin(frame[key])] if any(v is not None for v in filters.values()) else whole
    if _terminal():
        _table(frame, _SHOWN[what])
    else:
        click.echo(tables.to_csv(frame), nl=False)


def _terminal() -> bool:
    return sys.stdout.isatty()


_SHOWN = {
    "figures": ("estimate_id", "pollster", "end_date", "question", "answer", "subgroup", "value", "kind", "wave"),
    "polls": (
        "poll_id",
        "pollster",
        "sponsor",
        "start_date",
        "end_date",
        "population",
        "sample_size",
        "margin_of_error",
    ),
    "documents": ("doc_id", "published", "source", "title"),
    "corrections": ("id", "when", "who", "action", "row", "field", "old", "new", "why", "state", "note"),
    "linked": ("merged_id", "pollster", "sponsor", "start_date", "end_date", "sample_size", "documents", "doc_ids"),
    "disagreements": ("merged_id", "fact", "value", "doc_ids"),
}


def _table(frame: pd.DataFrame, names: tuple[str, ...]) -> None:
    """A frame for people."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from polls.collection.exports import plain
    from polls.terminal import plain as harmless

    shown = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    names = names or tuple(map(str, frame.columns))
    for name in names:
        numeric = frame[name].dtype.kind in "if"
        shown.add_column(name, justify="right" if numeric else "left", overflow="fold")
    columns = [plain(frame[name]) for name in names]
    for row in zip(*columns, strict=True):
        cells = ("" if v is None else f"{v:g}" if isinstance(v, float) else str(v) for v in row)
        shown.add_row(*(Text(harmless(cell)) for cell in cells))
    console = Console(highlight=False)
    console.print(shown)
    console.print(f"{len(frame):,} rows")


@click.command()
@click.argument("estimate_id", metavar="ID")
@_collection
def show(estimate_id: str, folder: str) -> None:
    """Print the sentence of a figure, the figure marked, with what the row says."""
    from rich.console import Console
    from rich.text import Text

    from polls.collection.store import Collection
    from polls.terminal import plain

    found = Collection(folder, must_exist=True).show(estimate_id)
    console = Console(highlight=False, soft_wrap=True)
    marks = ("", "") if console.is_terminal else ("[[", "]]")
    sentence = Text(plain(found.before) + " " * found.before.endswith((" ", "\n")))
    sentence.append(f"{marks[0]}{plain(found.figure)}{marks[1]}", style="bold reverse")
    sentence.append(" " * found.after.startswith((" ", "\n")) + plain(found.after))
    console.print(sentence)
    head = " · ".join(plain(part) for part in (found.doc_id, found.title, found.published, found.url) if part)
    console.print(Text(head, style="dim"))
    row = {**found.row, "review": found.review}
    width = max(map(len, row))
    for name, value in row.items():
        if value is not None:
            said = f"{value:g}" if isinstance(value, float) else plain(str(value))
            console.print(Text(f"  {name:<{width}}  {said}"))


@click.command()
@_collection
@click.option("--format", "form", type=click.Choice(_EXPORTS), help="By default what the ending of OUT says.")
@click.option("-o", "out", metavar="OUT", required=True, help="The file to write; for datapackage a folder or .zip.")
@click.option("--raw", is_flag=True, help="Leave texts in CSV as they are, even where a spreadsheet would run them.")
@_filters
def export(folder: str, form: str | None, out: str, raw: bool, **filters: Any) -> None:
    """Write the collection, or the figures that meet all conditions, for other programs.

    In CSV, texts that a spreadsheet would take for a formula begin with an apostrophe.
    """
    from polls.collection.exports import export as write
    from polls.collection.store import Collection
    from polls.terminal import say

    if form is None:
        form = Path(out).suffix.removeprefix(".").lower()
        if form not in _EXPORTS:
            raise click.UsageError(f"{out}: its ending names no format; choose one with --format")
    figures = write(Collection(folder, must_exist=True), form, Path(out), raw=raw, **filters)
    say(f"{out}: {figures} figures")


@click.command()
@click.argument("path", metavar="PATH", type=click.Path(path_type=Path), default="extracted")
@click.pass_context
def validate(ctx: click.Context, path: Path) -> None:
    """Check a collection, a folder of tables or a CSV file against the schema; one line for each fault, with its line.

    The exit status is 1 where there are faults.
    """
    from polls.collection.validate import validate as check
    from polls.terminal import plain, say

    faults = 0
    for problem in check(path):
        faults += 1
        click.echo(plain(str(problem)))
    say(f"{path}: {f'{faults} faults' if faults != 1 else '1 fault'}" if faults else f"{path}: no fault")
    ctx.exit(1 if faults else 0)
