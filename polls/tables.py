"""Records to frames: the only place where extraction meets pandas."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from polls import schema

if TYPE_CHECKING:
    import pandas as pd


def frame(records: Sequence[Any], table: str) -> pd.DataFrame:
    """A typed frame of a table's records (objects with the columns as attributes), built column by column."""
    import pandas as pd

    kinds = schema.dtypes(table)
    columns: dict[str, Any] = {}
    for column in schema.TABLES[table]:
        values = [getattr(r, column.name) for r in records]
        if column.dtype.startswith("datetime"):
            columns[column.name] = pd.Series(pd.to_datetime(values, errors="coerce")).astype(column.dtype)
        else:
            columns[column.name] = pd.Series(values, dtype=kinds[column.name])
    return pd.DataFrame(columns, columns=schema.names(table))


def flat(estimates: pd.DataFrame, polls: pd.DataFrame) -> pd.DataFrame:
    """Estimates joined with their polls: one row per figure, the columns of ``schema.FLAT``."""
    joined = estimates.merge(polls.drop(columns="doc_id"), on="poll_id", how="left")
    return schema.typed(joined, "flat")


def to_csv(flat_frame: pd.DataFrame, target: Any = None, **options: Any) -> str | None:
    """CSV of a frame of tables: dates as YYYY-MM-DD, missing as an empty cell, ``\\n`` line ends."""
    text: str | None = flat_frame.to_csv(target, index=False, date_format="%Y-%m-%d", lineterminator="\n", **options)
    return text


def read_csv(path: Any, table: str = "flat") -> pd.DataFrame:
    """A table's CSV read back with its published dtypes; only empty cells are missing ("None" may be an answer)."""
    import pandas as pd

    dates = schema.date_columns(table)
    dtypes = {name: kind for name, kind in schema.dtypes(table).items() if name not in dates}
    read: pd.DataFrame = pd.read_csv(path, dtype=dtypes, parse_dates=dates, keep_default_na=False, na_values=[""])
    return schema.typed(read, table)


def concat(frames: Iterable[pd.DataFrame], table: str) -> pd.DataFrame:
    """Frames of one table one under the other, dtypes kept; an empty typed frame where there is none."""
    import pandas as pd

    kept = [f for f in frames if len(f)]
    if not kept:
        return frame([], table)
    return schema.typed(pd.concat(kept, ignore_index=True), table)
