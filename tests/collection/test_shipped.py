"""``extracted/`` holds what ``polls add examples/articles`` makes of the examples, to the byte."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from polls import cli
from polls.collection.validate import validate
from tests.collection.test_store import files_of

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(not (ROOT / "extracted" / "articles").exists(), reason="nothing is shipped yet")
def test_extracted_is_what_the_examples_give(tmp_path):
    made = CliRunner().invoke(cli.cli, ["add", str(ROOT / "examples/articles"), "--collection", str(tmp_path / "e")])
    assert made.exit_code == 0, made.output
    kept = files_of(ROOT / "extracted")
    kept.pop("corrections.jsonl", None)
    again = files_of(tmp_path / "e")
    assert sorted(kept) == sorted(again)
    different = [name for name, data in kept.items() if data != again[name] and not name.startswith("texts/")]
    assert different == [], (
        "make extracted/ anew: rm -r extracted/articles extracted/texts; polls add examples/articles"
    )
    assert [str(p) for p in validate(ROOT / "extracted")] == []
