"""Extraction as a step of a Dask computation: bags and data frames of records in, tables out."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from polls import extraction, output, reading, schema, tables
from polls.document import Document
from polls.errors import InputError

if TYPE_CHECKING:
    import dask.bag
    import dask.dataframe
    import pandas as pd

Row = dict[str, Any]


def extract_bag(bag: dask.bag.Bag) -> dask.bag.Bag:
    """For each record of a bag ``{id, text, published, title, url, source}``, the rows of every table, as they follow.

    An item is ``{"estimates": [row, …], "polls": […], …, "flat": […], "errors": […]}`` with rows as dicts: dates
    ``datetime.date``, missing ``None``. A record that gives no document, or on which extraction fails, gives its row of
    ``errors``; nothing raises. ``bag.pluck("flat").flatten()`` is a bag of rows.
    """
    made: dask.bag.Bag = bag.map_partitions(_of_records)  # type: ignore[no-untyped-call]
    return made


def extract_dataframe(
    records: dask.bag.Bag | dask.dataframe.DataFrame, table: str = "flat"
) -> dask.dataframe.DataFrame:
    """A table (``"flat"``, ``"estimates"``, ``"polls"``, … or ``"errors"``) of a bag or a data frame of records.

    Columns and dtypes are those of :mod:`polls.schema`. Several tables of the same records, computed together
    (``dask.compute(flat, errors)``), read each record once.
    """
    from dask.delayed import delayed

    dd: Any = importlib.import_module("dask.dataframe")
    source: Any = records.to_bag(format="dict") if hasattr(records, "to_bag") else records
    made: Any = extract_bag(source)
    frames = [delayed(_frame, pure=True)(part, table) for part in made.to_delayed()]
    found: dask.dataframe.DataFrame = dd.from_delayed(frames, meta=_frame([], table), verify_meta=False)
    return found


def _of_records(records: Iterable[Mapping[str, Any]]) -> list[Row]:
    made = []
    for number, record in enumerate(records, 1):
        known = {k: v for k, v in record.items() if v == v and v is not None} if isinstance(record, Mapping) else record
        rows: Row = {name: [] for name in schema.TABLES}
        for item in _read(known, number):
            if isinstance(item, InputError):
                rows["errors"].append({"input": item.name, "reason": item.reason})
                continue
            for name in rows.keys() - {"errors"}:
                rows[name] += [dict(zip(schema.names(name), row, strict=True)) for row in output.rows(item, name)]
        made.append(rows)
    return made


def _read(record: Any, number: int) -> Iterator[extraction.Records | InputError]:
    if not isinstance(record, Mapping):
        yield InputError(f"record-{number}", "no mapping with a 'text'")
        return
    for item in reading.open_source(record, number):
        yield extraction.read_or_error(item) if isinstance(item, Document) else item


def _frame(parts: Iterable[Row], table: str) -> pd.DataFrame:
    import pandas as pd

    rows = [row for part in parts for row in part[table]]
    frame = pd.DataFrame(rows, columns=schema.names(table), dtype=object)
    for name in schema.date_columns(table):
        frame[name] = pd.to_datetime(frame[name])
    return schema.typed(frame, table) if len(frame) or table == "errors" else tables.frame([], table)
