"""The collection for other programs: CSV, Parquet, JSON Lines, Excel, wide, FiveThirtyEight's columns, a Data Package.

Every export is a function from frames to bytes (the same bytes for the same frames, but for Excel's time stamp).
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from polls import schema, tables
from polls.collection import datapackage
from polls.collection.files import write_atomic
from polls.collection.rows import STORED
from polls.errors import CollectionError

if TYPE_CHECKING:
    import pandas as pd

    from polls.collection.store import Collection

# A text cell that begins so is taken for a formula by spreadsheets: https://owasp.org/www-community/attacks/CSV_Injection
_FORMULA = re.compile(r"'*[=+\-@\t\r\n]")
_EXCEL_ROWS, _EXCEL_COLUMNS, _EXCEL_CELL = 1_048_576, 16_384, 32_767
_WIDE_CELLS = 50_000_000  # 400 MB
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # what XML 1.0 cannot hold

# FiveThirtyEight's short names of populations.
_POPULATION = {"adults": "a", "registered voters": "rv", "likely voters": "lv", "voters": "v"}
_WIDE = (
    "doc_id", "pollster", "sponsor", "start_date", "end_date", "population", "sample_size", "margin_of_error",
    "geography", "question", "subgroup", "kind", "wave",
)  # fmt: skip


def guarded(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame with an apostrophe before every text that a spreadsheet would take for a formula.

    Texts that already begin with apostrophes and such a sign get one more, so :func:`unguarded` gives back the same.
    """
    return _texts(frame, lambda text: f"'{text}" if _FORMULA.match(text) else text)


def unguarded(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame without the apostrophes that :func:`guarded` put there."""
    return _texts(frame, lambda text: text[1:] if text[:1] == "'" and _FORMULA.match(text[1:]) else text)


def _texts(frame: pd.DataFrame, change: Callable[[str], str]) -> pd.DataFrame:
    import pandas as pd

    out = frame.copy()
    for name in out.columns:
        if pd.api.types.is_string_dtype(out[name].dtype):
            seen = {text: change(text) for text in out[name].dropna().unique()}
            if any(old != new for old, new in seen.items()):
                out[name] = out[name].map(seen, na_action="ignore").astype(frame[name].dtype)
    return out


def csv(flat: pd.DataFrame, *, raw: bool = False) -> bytes:
    """The flat view as CSV, safe to open in a spreadsheet (``raw``: the texts as they are)."""
    return str(tables.to_csv(flat if raw else guarded(flat))).encode()


def jsonl(flat: pd.DataFrame) -> bytes:
    """The flat view as JSON Lines: one object a row, dates as YYYY-MM-DD, missing values null."""
    columns = [plain(flat[name]) for name in flat.columns]
    lines = (
        json.dumps(dict(zip(flat.columns, row, strict=True)), ensure_ascii=False) for row in zip(*columns, strict=True)
    )
    return "".join(f"{line}\n" for line in lines).encode()


def parquet(flat: pd.DataFrame) -> bytes:
    """The flat view as Parquet with its dtypes. Raises :class:`~polls.errors.CollectionError` without pyarrow."""
    out = io.BytesIO()
    try:
        flat.to_parquet(out, engine="pyarrow", index=False)
    except ImportError:
        raise CollectionError("parquet", "writing it needs the package pyarrow: pip install pyarrow") from None
    return out.getvalue()


def excel(frames: Mapping[str, pd.DataFrame]) -> bytes:
    """A workbook with a sheet for each frame: typed columns, the header frozen, a filter on every column.

    Text is always text, never a formula. Raises :class:`~polls.errors.CollectionError` without openpyxl and where a
    sheet has more rows or columns than Excel can hold.
    """
    try:
        from openpyxl import Workbook
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Font
        from openpyxl.utils import get_column_letter
    except ImportError:
        raise CollectionError("excel", "writing it needs the package openpyxl: pip install openpyxl") from None
    book = Workbook(write_only=True)
    bold = Font(bold=True)
    for title, frame in frames.items():
        rows, width = len(frame) + 1, len(frame.columns)
        if rows > _EXCEL_ROWS or width > _EXCEL_COLUMNS:
            most = f"{_EXCEL_ROWS:,} rows and {_EXCEL_COLUMNS:,} columns"
            raise CollectionError(
                title, f"{rows:,} rows and {width:,} columns are more than Excel's {most}; use filters"
            )
        sheet = book.create_sheet(title)
        sheet.freeze_panes = "A2"
        if width:
            sheet.auto_filter.ref = f"A1:{get_column_letter(width)}{rows}"

        def text(value: str, style: Any = None, sheet: Any = sheet) -> Any:
            cell = WriteOnlyCell(sheet, value=_CONTROL.sub("\ufffd", value)[:_EXCEL_CELL])
            cell.data_type = "s"  # whatever it begins with
            if style is not None:
                cell.font = style
            return cell

        def date(value: Any, sheet: Any = sheet) -> Any:
            cell = WriteOnlyCell(sheet, value=value)
            cell.number_format = "yyyy-mm-dd"
            return cell

        columns = []
        for i, name in enumerate(frame.columns, 1):
            letter = get_column_letter(i)
            sheet.column_dimensions[letter].width = max(9, min(40, len(str(name)) + 3))
            if frame[name].dtype.kind == "M":
                columns.append([date(v) if v is not None else None for v in _dates(frame[name])])
            else:
                # plain text needs no cell object of its own: only what openpyxl would take for something else does
                columns.append([text(v) if _special(v) else v for v in plain(frame[name])])
        sheet.append([text(str(name), bold) for name in frame.columns])
        for row in zip(*columns, strict=True):
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _special(value: Any) -> bool:
    return isinstance(value, str) and (value[:1] in "=#" or len(value) > _EXCEL_CELL or bool(_CONTROL.search(value)))


def wide(flat: pd.DataFrame) -> pd.DataFrame:
    """One row per poll, question, group and kind, one column per answer (percentage points), commonest answers first.

    Where an answer is told several times in one document, the most exact telling counts: no hedge, the finest grain,
    the first. Raises :class:`~polls.errors.CollectionError` where that makes more columns than a spreadsheet holds.
    """
    import numpy as np
    import pandas as pd

    index = ["poll_id", *_WIDE]
    frame = flat.dropna(subset=["answer"])
    rank = pd.DataFrame(
        {"hedged": frame["bound"] != "exact", "grain": frame["grain"].fillna(1.0), "at": frame["char_start"]}
    )
    frame = frame.loc[rank.sort_values(["hedged", "grain", "at"], kind="stable").index]
    frame = frame.drop_duplicates([*index, "answer"])
    answers = frame["answer"].value_counts()
    order = sorted(answers.index, key=lambda a: (-answers[a], a))
    frame = frame.sort_values(["doc_id", "char_start"], kind="stable")
    group = frame.groupby(index, dropna=False, observed=True, sort=False).ngroup()
    head = frame[index].loc[~group.duplicated()].reset_index(drop=True)
    if len(order) + len(index) > _EXCEL_COLUMNS or len(order) * len(head) > _WIDE_CELLS:
        what = f"{len(order):,} different answers in {len(head):,} rows make too wide a table"
        raise CollectionError("wide", f"{what}; choose a question")
    cells = np.full((len(head), len(order)), np.nan)
    cells[group.to_numpy(), frame["answer"].map({a: i for i, a in enumerate(order)}).to_numpy(dtype=int)] = frame[
        "value"
    ].to_numpy(dtype=float)
    body = pd.DataFrame(cells, columns=order).astype("Float64")
    clash = {a: f"{a} (answer)" for a in order if a in index}
    return pd.concat([head, body.rename(columns=clash)], axis=1)


def fivethirtyeight(flat: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """The shares of the surveys being reported, in the columns of FiveThirtyEight's poll lists, one row per answer.

    ``population`` is a, rv, lv or v with the words in ``population_full``; dates are M/D/YY, as theirs are;
    ``question_id`` is the same for the answers of one question and group of a poll; ``pct`` is percentage points.
    """
    import pandas as pd

    frame = flat[(flat["kind"] == "share") & (flat["wave"] == "current")].reset_index(drop=True)
    frame = frame.merge(documents[["doc_id", "url", "source", "published"]], on="doc_id", how="left")
    by = ["doc_id", "poll_id", "question", "subgroup"]
    question = frame.groupby(by, dropna=False, sort=False).ngroup() + 1 if len(frame) else pd.Series(dtype="Int64")
    known = frame["population"].map(_POPULATION).astype("string")
    return pd.DataFrame(
        {
            "question_id": question.astype("Int64"),
            "poll_id": frame["poll_id"],
            "state": frame["geography"],
            "pollster": frame["pollster"],
            "sponsors": frame["sponsor"],
            "display_name": frame["pollster"],
            "sample_size": frame["sample_size"],
            "population": known.fillna(frame["population"]),
            "population_full": frame["population"],
            "subpopulation": frame["subgroup"].where(frame["subgroup"] != "all"),
            "methodology": frame["mode"],
            "start_date": _american(frame["start_date"]),
            "end_date": _american(frame["end_date"]),
            "created_at": _american(frame["published"]),
            "question": frame["question"],
            "subject": frame["subject"],
            "answer": frame["answer"],
            "pct": frame["value"],
            "url": frame["url"],
            "source": frame["source"],
            "estimate_id": frame["estimate_id"],
        }
    )


def _american(dates: pd.Series[Any]) -> pd.Series[Any]:
    import pandas as pd

    said = [None if v is None else f"{v.month}/{v.day}/{v:%y}" for v in _dates(dates)]
    return pd.Series(said, index=dates.index, dtype="string")


def package(frames: Mapping[str, pd.DataFrame], *, raw: bool = False) -> dict[str, bytes]:
    """A Data Package: its files by name, ``datapackage.json`` first (full schema, sizes and hashes)."""
    data: dict[str, bytes] = {}
    resources = []
    for name, frame in frames.items():
        content = str(tables.to_csv(frame if raw else guarded(frame))).encode()
        data[f"{name}.csv"] = content
        known = {"bytes": len(content), "hash": f"sha256:{hashlib.sha256(content).hexdigest()}"}
        resources.append(datapackage.resource(name, name, f"{name}.csv", **known))
    return {"datapackage.json": datapackage.package(resources), **data}


def zipped(data: Mapping[str, bytes]) -> bytes:
    """Files in one zip archive, the same bytes whenever it is made."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in data.items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(info, content)
    return out.getvalue()


def _dates(column: pd.Series[Any]) -> list[Any]:
    import pandas as pd

    return [None if pd.isna(v) else v.to_pydatetime() for v in column]


def plain(column: pd.Series[Any]) -> list[Any]:
    """A column as Python's own values, missing ones ``None``, dates as YYYY-MM-DD."""
    if column.dtype.kind == "M":
        return [None if v is None else f"{v:%Y-%m-%d}" for v in _dates(column)]
    values: list[Any] = column.astype("object").where(column.notna(), None).tolist()
    return values


FORMATS = ("csv", "parquet", "jsonl", "xlsx", "wide", "fivethirtyeight", "datapackage")


def export(collection: Collection, form: str, out: Path, *, raw: bool = False, **filters: Any) -> int:
    """Writes a collection to a file (``datapackage``: into a folder, or a ``.zip``); gives the number of figures.

    ``form`` is one of ``FORMATS``; ``wide`` makes a workbook where ``out`` ends with .xlsx, else CSV. ``raw`` leaves
    texts in CSV as they are, instead of safe for spreadsheets. ``filters`` are those of ``Collection.query``.
    Raises :class:`~polls.errors.CollectionError` where it cannot be written; the old file is then as it was.
    """
    flat = collection.query(**filters)
    if form == "datapackage":
        data = package(_tables(collection, flat), raw=raw)
        if out.suffix == ".zip":
            write_atomic(out, zipped(data))
        else:
            for name, content in reversed(data.items()):  # the description last
                write_atomic(out / name, content)
    else:
        write_atomic(out, to_bytes(collection, form, flat, raw=raw, workbook=out.suffix == ".xlsx"))
    return len(flat)


def to_bytes(
    collection: Collection, form: str, flat: pd.DataFrame, *, raw: bool = False, workbook: bool = False
) -> bytes:
    """An export in one piece (``datapackage`` as a zip archive), of the rows of ``flat``; for downloads."""
    if form == "csv":
        return csv(flat, raw=raw)
    if form == "parquet":
        return parquet(flat)
    if form == "jsonl":
        return jsonl(flat)
    if form == "xlsx":
        return excel({"estimates": flat, **{t: f for t, f in _tables(collection, flat).items() if t != "estimates"}})
    if form == "wide":
        return excel({"wide": wide(flat)}) if workbook else csv(wide(flat), raw=raw)
    if form == "fivethirtyeight":
        return csv(fivethirtyeight(flat, collection.documents), raw=raw)
    if form == "datapackage":
        return zipped(package(_tables(collection, flat), raw=raw))
    raise CollectionError(form, f"no such format; there are {', '.join(FORMATS)}")


def _tables(collection: Collection, flat: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """All tables, those of other documents left out where ``flat`` is a part."""
    whole = len(flat) == len(collection)
    out = {}
    for table in STORED:
        frame = schema.typed(flat, "estimates") if table == "estimates" else collection.frame(table)
        out[table] = frame if whole else frame[frame["doc_id"].isin(flat["doc_id"])].reset_index(drop=True)
    return out
