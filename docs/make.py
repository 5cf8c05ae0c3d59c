"""Writes the pages that follow from the code: ``python docs/make.py``. A test holds them to it."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path

import click

from polls import cli, schema

HERE = Path(__file__).resolve().parent


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


PAGES = {"columns.md": schema.markdown, "commands.md": command_page}

if __name__ == "__main__":
    for name, page in PAGES.items():
        (HERE / name).write_text(page(), encoding="utf-8")
