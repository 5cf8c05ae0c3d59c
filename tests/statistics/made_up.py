"""Series of polls made by the model's own rules, with the level that is behind them."""

import numpy as np
import pandas as pd


def series(
    seed: int = 1,
    polls: int = 60,
    days: int = 150,
    start: float = 42.0,
    pollsters: int = 6,
    answer: str = "approve",
    effects: float = 1.9,
) -> tuple[pd.DataFrame, np.ndarray]:
    """Polls of one answer and the true level on each of ``days`` days from 2024-01-01; effects and steps in points."""
    random = np.random.default_rng(seed)
    level = start + np.cumsum(random.normal(0, 0.22, days))
    house = random.normal(0, effects, pollsters)
    at = np.sort(random.integers(1, days, polls))
    who, n = random.integers(0, pollsters, polls), random.choice([500, 1000, 2000], polls)
    p = (level[at] + house[who]) / 100
    value = 100 * random.binomial(n, p) / n
    end = pd.Timestamp("2024-01-01") + pd.to_timedelta(at, unit="D")
    frame = pd.DataFrame({
        "pollster": [f"House {w}" for w in who], "start_date": end, "end_date": end, "sample_size": n,
        "answer": answer, "value": value.round(),
    })  # fmt: skip
    return frame, level
