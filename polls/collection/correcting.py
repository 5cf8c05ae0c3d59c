"""``polls correct``: what a person says of rows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

_F = TypeVar("_F", bound=Callable[..., Any])


def _signed(command: _F) -> _F:
    """Who corrects where, and why."""
    for option in (
        click.option("--why", metavar="TEXT", help="The reason."),
        click.option("--who", metavar="NAME", help="Default: your user name on this computer."),
        click.option("--collection", "folder", metavar="DIR", default="extracted", show_default=True),
    ):
        command = option(command)
    return command


def _open(folder: str) -> Any:
    from polls.collection.store import Collection

    return Collection(folder, must_exist=True)


@click.group()
def correct() -> None:
    """Accept, reject or edit rows, add missed figures, undo. Corrections outlive newer rules."""


@correct.command()
@click.argument("ids", metavar="ID...", nargs=-1, required=True)
@_signed
def accept(ids: tuple[str, ...], folder: str, who: str | None, why: str | None) -> None:
    """Say that figures are right; newer rules cannot change them."""
    collection = _open(folder)
    for name in ids:
        click.echo(collection.accept(name, who=who, why=why).id)


@correct.command()
@click.argument("ids", metavar="ID...", nargs=-1, required=True)
@_signed
def reject(ids: tuple[str, ...], folder: str, who: str | None, why: str | None) -> None:
    """Say that rows are no survey figures; they are left out."""
    collection = _open(folder)
    for name in ids:
        click.echo(collection.reject(name, who=who, why=why).id)


@correct.command()
@click.argument("row", metavar="ID")
@click.argument("field")
@click.argument("value")
@click.option("--table", type=click.Choice(("estimates", "polls", "documents")), default="estimates", show_default=True)
@_signed
def edit(row: str, field: str, value: str, table: str, folder: str, who: str | None, why: str | None) -> None:
    """Change one FIELD of a row to VALUE ('' empties it)."""
    click.echo(_open(folder).correct(row, field, value, table=table, who=who, why=why).id)


@correct.command("add", context_settings={"ignore_unknown_options": True})
@click.argument("doc_id", metavar="DOCUMENT")
@click.argument("quoted", metavar="QUOTE")
@click.argument("value", type=float)
@click.option("--set", "fields", metavar="FIELD=VALUE", multiple=True, help="Another column, such as answer=approve.")
@_signed
def add_figure(
    doc_id: str, quoted: str, value: float, fields: tuple[str, ...], folder: str, who: str | None, why: str | None
) -> None:
    """Add a figure that was missed: QUOTE is words that stand in the document once, the figure in [[ ]].

    polls correct add ARTICLE "Just [[39 per cent]] agree" 39 --set answer=agree
    """
    collection = _open(folder)
    known = {}
    for field in fields:
        name, is_, said = field.partition("=")
        if not is_:
            raise click.UsageError(f"--set {field}: write FIELD=VALUE")
        known[name] = said
    before, left, rest = quoted.partition("[[")
    figure, right, after = rest.partition("]]")
    if not left or not right or not figure:
        raise click.UsageError("mark the figure in the quote: 'Just [[39 per cent]] agree'")
    text = collection.text(doc_id)
    found = text.count(before + figure + after)
    if found != 1:
        raise click.UsageError(f"the quote stands in the text {found} times; it must be there once, letter by letter")
    start = text.index(before + figure + after) + len(before)
    made = collection.add_figure(doc_id, start, start + len(figure), value, who=who, why=why, **known)
    click.echo(made.id)


@correct.command()
@click.argument("ids", metavar="CORRECTION...", nargs=-1, required=True)
@_signed
def undo(ids: tuple[str, ...], folder: str, who: str | None, why: str | None) -> None:
    """Take corrections back (`polls list corrections` names them)."""
    collection = _open(folder)
    for name in ids:
        click.echo(collection.undo(name, who=who, why=why).id)


@correct.command("export")
@click.option(
    "-o", "out", metavar="DIR", required=True, type=click.Path(path_type=Path), help="The folder to write to."
)
@click.option("--collection", "folder", metavar="DIR", default="extracted", show_default=True)
def export_articles(out: Path, folder: str) -> None:
    """Write the corrected articles as annotated ones (NAME.txt with NAME.json), to measure and improve the rules."""
    from polls.collection.annotate import annotated
    from polls.collection.files import write_atomic

    data = annotated(_open(folder))
    for name, content in data.items():
        write_atomic(out / name, content)
    click.echo(f"{out}: {len(data) // 2} articles", err=True)
