"""Writes the pages that follow from the code: ``python docs/make.py``. A test holds them to it."""

from __future__ import annotations

import inspect
import io
import os
import runpy
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

import click

import polls
from polls import cli, schema, terminal

HERE = Path(__file__).resolve().parent
EXAMPLE = "approval-2025-01-quinnipiac.txt"
BEGIN, END = "<!-- example: docs/make.py writes it -->\n", "<!-- end -->"

ACCURACY = """# How well it reads

The example articles are annotated: every survey figure with its answer, group, poll and wave.
`python benchmarks/accuracy.py examples/articles` prints what follows, and does the same for any folder of articles
annotated in the same way ([examples/README.md](../examples/README.md)). A tier asks for all that the one above it
asks for; a row is right where figure, answer, group, wave and pollster are.
"""


def commands(group: click.Group, path: str) -> Iterator[tuple[str, click.Command]]:
    """Every command with the words that call it, those of inner groups too."""
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if isinstance(command, click.Group):
            yield from commands(command, f"{path} {name}")
        elif command is not None and not command.hidden:
            yield f"{path} {name}", command


def command_page() -> str:
    """Every command and option, as ``polls COMMAND --help`` says it."""
    parts = [
        "# The command\n\nExit status: 0 done, 1 some inputs failed (each named on standard error in one line,"
        " the others done), 2 wrong use.\n"
    ]
    for path, command in commands(cli.cli, "polls"):
        context = click.Context(command, info_name=path)
        usage = " ".join(command.collect_usage_pieces(context))
        parts.append(f"\n## {path}\n\n    {path} {usage}\n\n{inspect.cleandoc(command.help or '')}\n\n")
        parts.append("| option | |\n|---|---|\n")
        for parameter in command.params:
            record = parameter.get_help_record(context)
            if record:
                option, meaning = (cell.replace("|", "\\|") for cell in record)
                parts.append(f"| `{option}` | {meaning} |\n")
    return "".join(parts)


# Measured once, on texts that are not ours to give: what the page says of them does not follow from the code.
UNREAD = """\
## On texts that nobody here had read

The examples are ours, and so are the rules. In November 2026 independent readers annotated articles which none of those
who write rules had seen, without seeing what the rules make of them: 161 of US news of 2012 to 2020, most of them about
polls (1,906 figures); 170 more of the same years, most of which bring up a poll in passing (601 figures); and 56 that
independent writers wrote anew in the manner of many outlets, countries and years, in as many ways of telling as they
knew (1,265 figures).

| articles | rules | figure | +answer | +group | row | poll facts (precision) |
|---|---|---|---|---|---|---|
| 161 of news | before anybody looked | .971 | .923 | .840 | .791 | .806 (.848) |
| 38 of these, which stayed shut | before | .957 | .893 | .841 | .756 | .786 (.887) |
| | when the errors of the other 123 were mended | .958 | .894 | .842 | .763 | .793 (.888) |
| 170 of news, in passing | before anybody looked | .939 | .873 | .829 | .785 | .795 (.883) |
| 68 of these, shut at first | before | .935 | .863 | .828 | .794 | .846 (.939) |
| | when the errors of the other 102 were mended | .935 | .863 | .828 | .794 | .841 (.933) |
| 56 written anew | before anybody looked | .922 | .734 | .614 | .484 | .695 (.762) |
| 14 of these, which stayed shut | before | .925 | .798 | .628 | .544 | .678 (.776) |
| | when the errors of the other 42 were mended | .927 | .807 | .673 | .587 | .678 (.776) |

So nearly four rows of five are right in such news, and half of them in texts that are written to say everything in
another way. Where the errors were looked at, rows rose from .80 to .89, from .78 to .84 and from .47 to .69; on the
articles that stayed shut by 0 to .04: what is left are many phrasings, each rare.
"""


def readme() -> str:
    """The README with an example article and its table as they are today."""
    path = HERE.parent / "README.md"
    text = path.read_text(encoding="utf-8")
    found = next(polls.extract_many(HERE.parent / "examples/articles" / EXAMPLE))
    (document,) = found.records.documents
    stream = io.StringIO()
    with mock.patch.dict(os.environ, COLUMNS="96"), terminal.table(stream) as write:
        write(found.records)
    table = "\n".join(line.rstrip() for line in stream.getvalue().strip("\n").split("\n"))
    quoted = "\n>\n".join("> " + line for line in document.text.strip().split("\n") if line)
    begin, end = text.index(BEGIN) + len(BEGIN), text.index(END)
    return f"{text[:begin]}{quoted}\n\n```\n{table.strip()}\n```\n{text[end:]}"


def accuracy_page() -> str:
    """How well the example articles are read, as ``benchmarks/accuracy.py`` measures it."""
    benchmark = runpy.run_path(str(HERE.parent / "benchmarks/accuracy.py"))
    measured = benchmark["report"](benchmark["score"](HERE.parent / "examples/articles"))
    return f"{ACCURACY}\n```\n{measured.strip()}\n```\n\n{UNREAD}"


MEASURED = {"accuracy.md": accuracy_page}  # follows from the rules: near enough is enough
PAGES = {
    "../README.md": readme,
    "columns.md": schema.markdown,
    "commands.md": command_page,
}

if __name__ == "__main__":
    for name, page in (PAGES | MEASURED).items():
        (HERE / name).write_text(page(), encoding="utf-8")
