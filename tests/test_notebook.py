"""The notebook in the examples runs from its first cell to its last and shows what it says."""

from __future__ import annotations

from pathlib import Path

import pytest

NOTEBOOK = Path(__file__).resolve().parent.parent / "examples/notebook.ipynb"


def test_the_notebook_runs_and_shows_text_table_and_chart() -> None:
    nbformat = pytest.importorskip("nbformat")
    nbclient = pytest.importorskip("nbclient")
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert all(not cell.outputs for cell in code), "save the notebook without its outputs"
    assert sum(len(line.strip()) > 0 for cell in code for line in cell.source.split("\n")) <= 10
    nbclient.NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(NOTEBOOK.parent)}}).execute()
    text, table, chart = (cell.outputs[-1]["data"] for cell in code)
    assert "<mark" in text["text/html"]
    assert "Ipsos" in table["text/html"]
    drawing = chart["image/svg+xml"]
    assert drawing.count("<path") > 4
    assert "immigration" in drawing
