"""The command ``polls``: parse, call, print. Exit status: 0 done, 1 some inputs failed, 2 wrong use."""

from __future__ import annotations

import contextlib
import datetime as dt
import importlib
import importlib.util
import os
import sys
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TextIO

import click

from polls import __version__
from polls.document import as_date
from polls.errors import DateError, PollsError

if TYPE_CHECKING:
    from polls.extraction import Records

FORMATS = ("table", "csv", "jsonl", "json", "parquet")


def _date(ctx: click.Context, param: click.Parameter, value: str | None) -> dt.date | None:
    try:
        return as_date(value)
    except DateError as e:
        raise click.BadParameter(str(e)) from None


class Commands(click.Group):
    """The commands of this file and those of the collection, which come when first asked for."""

    def _load(self) -> None:
        if importlib.util.find_spec("polls.collection.commands") is None:
            return
        for command in vars(importlib.import_module("polls.collection.commands")).values():
            if isinstance(command, click.Command) and command.name and command.name not in self.commands:
                self.add_command(command)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every command, in the order of the alphabet."""
        self._load()
        return super().list_commands(ctx)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """A command by its name."""
        if cmd_name not in self.commands:
            self._load()
        return super().get_command(ctx, cmd_name)

    def invoke(self, ctx: click.Context) -> Any:
        """Runs the command; ends it quietly when whoever reads its output has seen enough."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 0


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="polls")
def cli() -> None:
    """Opinion-poll figures out of prose: one row per figure, each with the characters it was read from."""


@cli.command()
@click.argument("inputs", metavar="INPUT...", nargs=-1, required=True)
@click.option(
    "--published", callback=_date, metavar="DATE", help="Publication date, YYYY-MM-DD; goes before what an input says."
)
@click.option(
    "--format",
    "kind",
    type=click.Choice(FORMATS),
    help="Default: by the ending of OUT, else a table on a terminal and CSV in a pipe.",
)
@click.option("-o", "out", metavar="OUT", help="A file for the flat rows, or a folder for a file of each table.")
@click.option("--workers", type=click.IntRange(1), metavar="N", help="Read with N processes; see below.")
@click.option(
    "--scheduler", metavar="ADDRESS", help="Read with a Dask cluster (tcp://host:8786; local: one of N processes)."
)
@click.pass_context
def extract(
    ctx: click.Context,
    inputs: tuple[str, ...],
    published: dt.date | None,
    kind: str | None,
    out: str | None,
    workers: int | None,
    scheduler: str | None,
) -> None:
    """Read the survey figures of files, folders, records or standard input (-).

    INPUT is text, HTML, PDF, Word, or .jsonl records {id, text, published, title, url, source}, each also with .gz;
    a web archive (.warc); a .parquet file of records; a folder with such files; or - for standard input. NAME.meta
    beside a file (JSON: title, url, published, source) is taken along.

    Inputs that cannot be read are named on standard error, the others are done; the exit status is then 1.

    With --workers or --scheduler and -o, a CSV or JSON Lines file or a folder (also Parquet; also s3://…), a run that
    was killed goes on where it stopped when it is begun again. A folder then gets a folder of parts for each table
    and one for the errors.
    """
    from polls import output, terminal
    from polls.extraction import extract_many

    kind = kind or _format(out)
    parted = kind in ("csv", "jsonl") or (kind == "parquet" and output.is_folder(out or "-"))
    if out and parted and (scheduler or workers):
        ctx.exit(_archive(inputs, out, kind, published, workers or os.cpu_count() or 1, scheduler))
    if scheduler:
        raise click.UsageError(
            "A cluster writes CSV or JSON Lines to a file, or these or Parquet into a folder: give -o."
        )
    write: Callable[[Records], None]
    stream: TextIO
    with contextlib.ExitStack() as opened:
        if kind == "parquet" and not out and sys.stdout.isatty():
            raise click.UsageError("Parquet is no text for a terminal: give a file with -o.")
        if kind == "table" and out and output.is_folder(out):
            raise click.UsageError(
                "A table goes to the terminal or a file, not into a folder: choose another --format."
            )
        try:
            if kind == "table":
                stream = opened.enter_context(open(out, "w", encoding="utf-8")) if out else sys.stdout
                write = opened.enter_context(terminal.table(stream))
            elif out:
                write = opened.enter_context(output.to_path(out, kind))
            else:
                write = opened.enter_context(output.to_stream(sys.stdout.buffer, kind))
        except OSError as e:
            raise click.UsageError(f"{out}: cannot be written: {e.strerror}.") from None
        meter = opened.enter_context(terminal.Meter(inputs, bar=bool(out) or not sys.stdout.isatty()))
        for extraction in extract_many(inputs, published=published, on_error=meter.failed, workers=workers or 1):
            write(extraction.records)
            meter.tick()
    ctx.exit(1 if meter.errors else 0)


def _archive(
    inputs: Sequence[str], out: str, kind: str, published: dt.date | None, workers: int, scheduler: str | None
) -> int:
    """A run that can be taken up again; its exit status."""
    from polls import scale, terminal

    with terminal.Meter(inputs, bar=True) as meter:
        summary = scale.extract_to(
            inputs,
            out,
            kind=kind,
            published=published,
            workers=workers,
            scheduler=scheduler,
            on_error=meter.failed,
            on_part=meter.tick,
        )
    return 1 if summary.errors else 0


def _format(out: str | None) -> str:
    ending = Path(out).suffix.removeprefix(".").lower() if out else ""
    if ending in FORMATS:
        return ending
    return "table" if not out and sys.stdout.isatty() else "csv"


@cli.command()
@click.argument("source", metavar="INPUT")
@click.option(
    "--at", "offset", type=int, required=True, metavar="OFFSET", help="Characters from the start of the text."
)
@click.option(
    "--published", callback=_date, metavar="DATE", help="Publication date, YYYY-MM-DD; goes before what an input says."
)
def explain(source: str, offset: int, published: dt.date | None) -> None:
    """Show how one figure was read: its sentence, the rules tried, which won and why, and the row.

    OFFSET is the figure's char_start in `polls extract`, or any place within 40 characters of a number. INPUT holds
    one document.
    """
    from polls.explain import explain as walk
    from polls.reading import read

    documents = list(islice(read(source, published=published), 2))
    if len(documents) != 1:
        raise click.UsageError(f"{source}: {'more than one' if documents else 'no'} document: give one.")
    click.echo(walk(documents[0], offset))


@cli.command(context_settings={"ignore_unknown_options": True})
@click.argument("options", metavar="[STREAMLIT OPTIONS]", nargs=-1, type=click.UNPROCESSED)
@click.option("--collection", metavar="DIR", help="The collection to show; default: extracted.")
@click.pass_context
def dashboard(ctx: click.Context, options: tuple[str, ...], collection: str | None) -> None:
    """Open the dashboard in the browser; other options go to Streamlit (such as --server.port 8502)."""
    import subprocess

    for package in ("dashboards", "streamlit"):
        if importlib.util.find_spec(package) is None:
            raise click.ClickException(f"dashboard: it needs {package}: pip install 'polls[dashboard]'")
    app = Path(str(importlib.util.find_spec("dashboards").origin)).with_name("app.py")  # type: ignore[union-attr]
    env = dict(os.environ)
    if collection:
        env["POLLS_COLLECTION"] = os.path.abspath(collection)
    # this machine only: without an address Streamlit asks the network for its own
    quiet = ["--browser.gatherUsageStats=false", "--server.showEmailPrompt=false", "--server.address=localhost"]
    command = [sys.executable, "-m", "streamlit", "run", str(app), *quiet, *options]
    if os.name == "posix":
        os.execve(sys.executable, command, env)  # one process, so that whoever stops it stops the server
    with contextlib.suppress(KeyboardInterrupt):  # the way to close it
        ctx.exit(subprocess.call(command, env=env))


def main(args: Sequence[str] | None = None) -> NoReturn:
    """Runs the command and ends the process: every error is one line on standard error, never a traceback."""
    sys.exit(_run(args))


def _run(args: Sequence[str] | None) -> int:
    from polls.terminal import say

    try:
        return int(cli.main(args=args, prog_name="polls", standalone_mode=False) or 0)
    except click.exceptions.NoArgsIsHelpError as e:
        e.show()
        return 2
    except click.UsageError as e:
        say(f"{e.format_message().rstrip('.')}. See '{e.ctx.command_path if e.ctx else 'polls'} --help'.")
        return 2
    except click.ClickException as e:
        say(e.format_message())
        return e.exit_code
    except PollsError as e:
        say(str(e))
        return 1
    except OSError as e:  # the disk is full
        say(f"{e.filename or 'output'}: {e.strerror or e}")
        return 1
    except (KeyboardInterrupt, click.Abort):
        say("interrupted")
        return 130
