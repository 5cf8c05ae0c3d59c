"""What all tests share."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

# The same examples in every run: a failure here is a failure everywhere. `HYPOTHESIS_PROFILE=search` looks further.
settings.register_profile("same", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("search", max_examples=2000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))


@pytest.fixture(autouse=True)
def main_module() -> Iterator[None]:
    """Streamlit's AppTest leaves its page as ``__main__``, which worker processes of later tests would then run."""
    main = sys.modules["__main__"]
    yield
    sys.modules["__main__"] = main


@pytest.fixture(autouse=True)
def own_garbage_only(request: pytest.FixtureRequest) -> Iterator[None]:
    """Tests that compare times do not pay for the garbage collection of everything that other tests have loaded."""
    timed = any(word in request.node.name for word in ("linear", "hostile", "run_away", "grows", "megabyte"))
    if timed:
        gc.collect()
        gc.freeze()
    yield
    if timed:
        gc.unfreeze()
