"""From any frame of poll figures to the series that a trend is fitted to: one row per poll and answer.

Nothing is left out silently: every row that is not used comes back with its reason.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from polls.errors import PollsError

if TYPE_CHECKING:
    import pandas as pd

POPULATIONS = ("likely voters", "registered voters", "voters", "adults")
UNNAMED = "unnamed pollster"
ASSUMED_SAMPLE = 1000.0
ASSUMED_GROUP = 0.25  # of the poll: a subgroup whose size nobody states
CODES_OF_POPULATIONS = {"lv": "likely voters", "rv": "registered voters", "v": "voters", "a": "adults", "all": "adults"}

AGAIN = "the same poll again"
OTHER_POPULATION = "another population of the same poll"
OVERLAP = "overlaps a later wave of the same pollster"
NO_VALUE = "no value"
NO_DATE = "no end date"
VAGUE_DATE = "date known only to the year"
_NUMBERS = ("value", "sample_size", "base", "margin_of_error", "confidence_level", "grain")
_NOTES = {
    NO_VALUE: "{} without a figure: left out",
    NO_DATE: "{} without an end date: left out",
    VAGUE_DATE: "{} dated only to the year: left out",
    AGAIN: "{} of a poll that is reported a second time: counted once",
    OTHER_POPULATION: "{} of another population of a poll that is counted already: left out",
    OVERLAP: "{} of tracking polls that share interviews with a later wave: left out",
}


class TrendError(PollsError, ValueError):
    """The frame holds no series that a trend could be fitted to; the text says what is missing."""


@dataclass(slots=True)
class Series:
    """Polls ready to be fitted (``polls``), the rows that were not used (``dropped``: row, reason), and remarks."""

    polls: pd.DataFrame
    dropped: pd.DataFrame
    notes: list[str] = field(default_factory=list)


def prepare(
    frame: pd.DataFrame,
    *,
    question: str | None = None,
    subgroup: str = "all",
    answers: Sequence[str] | None = None,
    populations: Sequence[str] = POPULATIONS,
    until: object = None,
) -> Series:
    """Selects, checks and de-duplicates the rows of one question; the parameters are those of :func:`.trends.trend`.

    Raises :class:`TrendError` where a column is missing, a share is impossible, several questions are left to choose
    from, or no row is left at all.
    """
    import pandas as pd

    rows = _columns(frame)
    reason = pd.Series(pd.NA, index=rows.index, dtype="string")

    def drop(mask: pd.Series, why: str) -> None:
        reason[mask.fillna(False).astype(bool) & reason.isna()] = why

    drop(rows["kind"].notna() & (rows["kind"] != "share"), "no share")
    drop(rows["bound"].isin(["at least", "at most"]), "a bound, not a figure")
    if "subgroup" in frame.columns:
        drop(rows["subgroup"].fillna("all") != subgroup, "another subgroup")
    if question is not None:
        drop(rows["question"].fillna("") != question, "another question")
    if answers is not None:
        drop(~rows["answer"].isin(list(answers)), "another answer")
    left = rows[reason.isna()]
    asked = sorted(left["question"].dropna().unique())
    if len(asked) > 1:
        raise TrendError(f"the frame holds {len(asked)} questions; name one with question=: " + "; ".join(asked[:10]))
    impossible = left[(left["value"] < 0) | (left["value"] > 100)]
    if len(impossible):
        bad = impossible.iloc[0]
        raise TrendError(f"row {bad['row']}: {bad['value']:g} is no share in percentage points (0 to 100)")
    drop(rows["value"].isna(), NO_VALUE)
    drop(rows["answer"].isna(), "no answer")
    drop(rows["end_date"].isna(), NO_DATE)
    drop(rows["date_precision"] == "year", VAGUE_DATE)
    if until is not None:
        drop(rows["end_date"] > timestamp(until), "after the last date asked for")
    if not reason.isna().any():
        counts = ", ".join(f"{n} {why}" for why, n in reason.value_counts().items())
        raise TrendError(f"no row is left for a trend ({counts or 'the frame is empty'})")

    rank = {p: float(i) for i, p in enumerate(populations)}
    rows["rank"] = rows["population"].map(rank).fillna(len(rank)).astype(float)
    drop(_repeated(rows[reason.isna()]).reindex(rows.index, fill_value=False), AGAIN)
    drop(_less_preferred(rows[reason.isna()]).reindex(rows.index, fill_value=False), OTHER_POPULATION)
    drop(_overlapping(rows[reason.isna()]).reindex(rows.index, fill_value=False), OVERLAP)

    counts = reason.value_counts()
    notes = [text.format(_rows(int(counts[why]))) for why, text in _NOTES.items() if why in counts.index]
    kept = rows[reason.isna()].copy()
    _effective_sizes(kept, subgroup, notes)
    kept["start_date"] = kept["start_date"].where(kept["start_date"] <= kept["end_date"], kept["end_date"])
    kept["date"] = kept["start_date"] + (kept["end_date"] - kept["start_date"]) / 2
    kept["grain"] = kept["grain"].where(kept["grain"] > 0).fillna(_grain(kept["value"]))
    kept = kept.sort_values(["date", "end_date", "pollster", "answer"], kind="stable").drop(columns="rank")
    dropped = pd.DataFrame({"row": rows["row"], "reason": reason})[reason.notna()].reset_index(drop=True)
    return Series(kept.reset_index(drop=True), dropped, notes)


def timestamp(date: object) -> pd.Timestamp:
    """A date, datetime or ISO text as a pandas timestamp; raises :class:`TrendError` where it is none."""
    import pandas as pd

    try:
        found = pd.Timestamp(str(date))
    except ValueError:
        found = pd.NaT
    if found is pd.NaT:
        raise TrendError(f"{date!r} is no date: write YYYY-MM-DD")
    return found.tz_localize(None)


def _columns(frame: pd.DataFrame) -> pd.DataFrame:
    """The columns that matter, with plain dtypes, missing ones empty, the caller's index as ``row``."""
    import numpy as np
    import pandas as pd

    missing = [c for c in ("pollster", "end_date", "answer", "value") if c not in frame.columns]
    if missing:
        raise TrendError(f"a trend needs the columns pollster, end_date, answer, value; missing: {', '.join(missing)}")
    rows = pd.DataFrame({"row": frame.index})
    for name in (
        "pollster",
        "answer",
        "kind",
        "subgroup",
        "question",
        "population",
        "sponsor",
        "date_precision",
        "bound",
    ):
        column = frame[name] if name in frame.columns else pd.Series(pd.NA, index=frame.index)
        rows[name] = column.astype("string").to_numpy()
        rows[name] = rows[name].astype("string")
    for name in _NUMBERS:
        column = frame[name] if name in frame.columns else pd.Series(np.nan, index=frame.index)
        rows[name] = pd.to_numeric(column, errors="coerce").to_numpy(dtype=float, na_value=np.nan)
    for name in ("start_date", "end_date"):
        column = frame[name] if name in frame.columns else pd.Series(pd.NaT, index=frame.index)
        rows[name] = (
            pd.to_datetime(column, errors="coerce", utc=True).dt.tz_localize(None).to_numpy(dtype="datetime64[s]")
        )
    rows["pollster"] = rows["pollster"].fillna(UNNAMED)
    rows["population"] = rows["population"].str.lower().replace(CODES_OF_POPULATIONS)
    return rows


def _rows(count: int) -> str:
    return f"{count} row{'' if count == 1 else 's'}"


def _grain(value: pd.Series) -> pd.Series:
    """The reporting step as far as the figure shows it: 1 for a whole number, else 0.1."""
    return (value - value.round()).abs().lt(1e-6).map({True: 1.0, False: 0.1})


def _repeated(rows: pd.DataFrame) -> pd.Series:
    """Rows of a poll that several documents report, all but the finest figure. A report may omit n or the start."""
    poll = [rows["pollster"], rows["end_date"], rows["answer"], rows["population"].fillna("")]
    size = rows["sample_size"].fillna(rows["sample_size"].groupby(poll).transform("first")).fillna(-1.0)
    keys = rows[["pollster", "end_date", "answer"]].assign(population=poll[3], size=size, grain=_grain(rows["value"]))
    keys = keys.sort_values("grain", kind="stable")
    return keys.duplicated(["pollster", "end_date", "answer", "population", "size"])


def _less_preferred(rows: pd.DataFrame) -> pd.Series:
    """Of the populations that one poll gives, all but the first in the order of preference."""
    poll = [rows["pollster"], rows["start_date"], rows["end_date"], rows["answer"]]
    return rows["rank"] > rows.groupby(poll, dropna=False)["rank"].transform("min")


def _overlapping(rows: pd.DataFrame) -> pd.Series:
    """Waves of one pollster for one sponsor whose field dates overlap a later wave that is kept: shared interviews."""
    import pandas as pd

    mask = pd.Series(False, index=rows.index)
    named = rows[rows["start_date"].notna() & (rows["pollster"] != UNNAMED)]
    named = named.sort_values(["end_date", "start_date"], ascending=False, kind="stable")
    keys = [named["pollster"], named["sponsor"].fillna(""), named["answer"], named["population"].fillna("")]
    for _, group in named.groupby(keys, sort=False):
        free = None
        for index, start, end in zip(group.index, group["start_date"], group["end_date"], strict=True):
            if free is None or end < free[0] or (start, end) == free:
                free = (start, end)
            else:
                mask[index] = True
    return mask


def _effective_sizes(kept: pd.DataFrame, subgroup: str, notes: list[str]) -> None:
    """Effective n and where it comes from, in ``effective_n`` and ``size_source``.

    Of a subgroup only its own base counts: the poll's n and margin are about everybody.
    """
    import numpy as np

    from polls.statistics.base import z_value

    z = kept["confidence_level"].map(lambda level: z_value(None if np.isnan(level) else level))
    margin = kept["margin_of_error"].where((kept["margin_of_error"] > 0) & (kept["margin_of_error"] < 50))
    base = kept["base"].where(kept["base"] >= 1)
    size = kept["sample_size"].where(kept["sample_size"] >= 1)
    whole = subgroup == "all"
    if not whole and kept["subgroup"].isna().all():
        whole = True  # a frame without subgroups is about one group, and its n is that group's
    own = size.fillna(base) if whole else base
    implied = (50 * z / margin) ** 2 if whole else margin * np.nan
    kept["effective_n"] = own.fillna(implied)
    kept["size_source"] = np.where(own.notna(), "sample size", np.where(implied.notna(), "margin of error", "assumed"))
    lacking = kept["effective_n"].isna()
    if lacking.any():
        if not lacking.all():
            typical = float(kept["effective_n"].median())
        elif whole or size.isna().all():
            typical = ASSUMED_SAMPLE if whole else ASSUMED_GROUP * ASSUMED_SAMPLE
        else:
            typical = ASSUMED_GROUP * float(size.median())
        kept.loc[lacking, "effective_n"] = typical
        notes.append(
            f"{_rows(int(lacking.sum()))} with neither a sample size nor a margin of error: "
            f"{typical:.0f} respondents are assumed"
        )
