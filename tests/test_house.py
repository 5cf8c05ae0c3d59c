"""What holds the house together: the order of its rooms, its documents, its weight."""

from __future__ import annotations

import dataclasses
import gzip
import json
import os
import re
import runpy
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import click
import pytest

import polls
from polls import cli, records, schema, tables

ROOT = Path(__file__).resolve().parent.parent


def test_no_room_imports_from_its_right(monkeypatch: pytest.MonkeyPatch) -> None:
    linter = pytest.importorskip("importlinter.cli")
    monkeypatch.chdir(ROOT)
    assert linter.lint_imports(config_filename="pyproject.toml", no_cache=True) == 0


@pytest.mark.parametrize(
    "command", [["ruff", "check", "--output-format=concise", "."], ["ruff", "format", "--check", "."], ["mypy"]]
)
def test_style_and_types(command: list[str]) -> None:
    pytest.importorskip(command[0])
    done = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("record", "table"),
    [(records.Estimate, "estimates"), (records.Poll, "polls"), (records.Fact, "facts"), (records.Sample, "samples")],
)
def test_records_have_the_columns_of_their_table(record: type, table: str) -> None:
    assert sorted(f.name for f in dataclasses.fields(record)) == sorted(schema.names(table))


def test_a_document_has_the_columns_of_its_table() -> None:
    document = polls.Document("39%")
    assert [name for name in schema.names("documents") if not hasattr(document, name)] == []


def make(kind: str = "PAGES") -> dict[str, Callable[[], str]]:
    """The pages that follow from the code, by name."""
    pages: dict[str, Callable[[], str]] = runpy.run_path(str(ROOT / "docs/make.py"))[kind]
    return pages


@pytest.mark.parametrize("name", make())
def test_pages_that_follow_from_the_code_are_up_to_date(name: str) -> None:
    assert (ROOT / "docs" / name).read_text(encoding="utf-8") == make()[name](), "run: python docs/make.py"


def test_the_accuracy_that_is_told_is_the_accuracy_measured() -> None:
    def tiers(page: str) -> list[list[float]]:
        lines = re.findall(r"^(?:figure|\+answer|\+group|row|poll facts) +([\d. ]+)$", page, re.M)
        return [[float(number) for number in line.split()] for line in lines]

    told = tiers((ROOT / "docs/accuracy.md").read_text(encoding="utf-8"))
    assert len(told) == 5
    for line, measured in zip(told, tiers(make("MEASURED")["accuracy.md"]()), strict=True):
        assert line == pytest.approx(measured, abs=0.03), "run: python docs/make.py"


def test_every_command_and_option_says_what_it_is() -> None:
    page = make()["commands.md"]()
    assert "polls extract" in page
    assert "polls add" in page
    assert re.findall(r"^## .*\n\n {4}.*\n\n\n", page, re.M) == []  # a command without a help text
    assert re.findall(r"^\| `-[^\[\]]*` \|  \|$", page, re.M) == []  # an option whose choices do not say it either


def test_the_code_in_the_readme_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (code,) = re.findall(r"^```python\n(.*?)^```", (ROOT / "README.md").read_text(encoding="utf-8"), re.M | re.S)
    monkeypatch.chdir(tmp_path)
    text = "Some 39 percent of adults approve of the mayor, a Gallup poll of 1,000 people found.\n"
    for name in ("article.txt", "articles/a.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    (tmp_path / "archive.jsonl.gz").write_bytes(gzip.compress(json.dumps({"id": "b", "text": text}).encode()))
    exec(code, {})
    assert len(tables.read_csv("figures.csv")) == 1


def test_the_readme_names_every_option_of_extract() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [
        o for p in cli.extract.params if isinstance(p, click.Option) for o in p.opts[:1] if f"`{o}`" not in text
    ] == []


def test_the_readme_has_two_commands_of_one_line_and_ci_runs_the_second() -> None:
    starts = re.findall(r"^ {4}(python3 -m venv .*)$", (ROOT / "README.md").read_text(encoding="utf-8"), re.M)
    assert len(starts) == 2
    assert "polls add examples/articles --collection extracted" in starts[0]
    script = ROOT / ".ci/run"
    assert script.read_text(encoding="utf-8").splitlines()[-1] == starts[1]
    assert os.access(script, os.X_OK)


def test_the_version_is_said_once_and_the_same() -> None:
    assert f"## {polls.__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"\nversion: {polls.__version__}\n" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")


def loaded_by(code: str) -> set[str]:
    """The top-level modules that a fresh interpreter holds after running some code."""
    lines = (
        "import sys, contextlib",
        f"with contextlib.suppress(SystemExit):\n    {code}",
        "print(*sys.modules, file=sys.stderr)",
    )
    done = subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, check=True)
    return {name.partition(".")[0] for name in done.stderr.split()}


HEAVY = {"altair", "dask", "lxml", "numpy", "pandas", "pyarrow", "pypdf", "scipy", "streamlit", "trafilatura"}


@pytest.mark.parametrize(
    "code",
    [
        "import polls",
        "import polls; polls.extract('Some 39 percent approve, a poll of 1,000 adults found.')",
        "from polls.cli import main; main(['--help'])",
        "from polls.cli import main; main(['extract', '--help'])",
    ],
)
def test_nothing_heavy_is_loaded_before_it_is_needed(code: str) -> None:
    assert loaded_by(code) & HEAVY == set()


def test_the_public_face_is_whole() -> None:
    assert [name for name in polls.__all__ if not callable(getattr(polls, name))] == []
    assert set(polls.__all__) <= set(dir(polls))
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = polls.nothing


def test_every_public_thing_says_what_it_is() -> None:
    silent = [name for name in polls.__all__ if not (getattr(polls, name).__doc__ or "").strip()]
    assert silent == []


def test_every_extra_is_in_all() -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    (everything,) = extras["all"]
    assert set(re.findall(r"\w+", everything)) == set(extras) - {"all", "test"} | {"polls"}
