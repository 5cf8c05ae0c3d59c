"""Who asked whom: codes for the pollster and the population of each poll."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from polls.statistics.series import CODES_OF_POPULATIONS, UNNAMED

if TYPE_CHECKING:
    import pandas as pd

UNKNOWN = -1


@dataclass(slots=True)
class Houses:
    """Codes of the named pollsters and of the populations of a series.

    ``usual``: a pollster's population, if it has asked only one.
    """

    pollsters: dict[str, int]
    populations: dict[str, int]
    usual: dict[int, int]

    @classmethod
    def of(cls, polls: pd.DataFrame) -> tuple[Houses, NDArray[np.int64]]:
        """Codes for prepared polls, oldest first, with a row (pollster, population) a poll.

        A poll whose pollster nobody names is a house of its own.
        """
        import pandas as pd

        house, names = pd.factorize(polls["pollster"])
        population, populations = pd.factorize(polls["population"].fillna(""))
        unnamed = (polls["pollster"] == UNNAMED).to_numpy(dtype=bool)
        house = np.where(unnamed, len(names) + np.arange(len(polls)), house)
        asked = pd.Series(population).groupby(house).agg(["min", "max"])
        usual = asked["min"].where(asked["min"] == asked["max"], UNKNOWN).astype(int).to_dict()
        named = {str(name): i for i, name in enumerate(names) if name != UNNAMED}
        codes = np.column_stack([house, population]).astype(np.int64)
        return cls(named, {str(p): i for i, p in enumerate(populations)}, usual), codes

    def codes(self, pollsters: Sequence[Any], population: str | None = None) -> NDArray[np.int64]:
        """Rows (pollster, population) for names; the population is by default each pollster's usual one."""
        rows = []
        asked = None if population is None else CODES_OF_POPULATIONS.get(population.lower(), population.lower())
        for name in pollsters:
            house = UNKNOWN if name is None else self.pollsters.get(str(name), UNKNOWN)
            usual = self.usual.get(house, UNKNOWN)
            rows.append((house, usual if asked is None else self.populations.get(asked, UNKNOWN)))
        return np.array(rows, dtype=np.int64).reshape(-1, 2)
