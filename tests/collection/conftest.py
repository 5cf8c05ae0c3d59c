from pathlib import Path

import pytest

from polls.collection import Collection
from tests.collection.made_up import article


@pytest.fixture
def collection(tmp_path: Path) -> Collection:
    """A collection of three articles with six figures each."""
    made = Collection(tmp_path / "extracted")
    made.add(article(i, 6) for i in range(3))
    return made
