"""From any frame of poll figures to the series that a trend is fitted to: one row per poll and answer.

What is left out is left out by name: every dropped row comes back with its reason.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from polls.errors import PollsError

if TYPE_CHECKING:
    import pandas as pd

POPULATIONS = ("likely voters", "registered voters", "voters", "adults")
_CODES = {"lv": "likely voters", "rv": "registered voters", "v": "voters", "a": "adults", "all": "adults"}
FALLBACK_SAMPLE = 1000


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
    """Selects, checks and de-duplicates the rows of one question; see :func:`polls.statistics.trends.trend`."""
    import numpy as np
    import pandas as pd

    missing = [c for c in ("pollster", "end_date", "answer", "value") if c not in frame.columns]
    if missing:
        raise TrendError(
            f"a trend needs the columns pollster, end_date, answer and value; missing: {', '.join(missing)}"
        )
    f = pd.DataFrame({"row": frame.index})
    f["pollster"] = frame["pollster"].astype("string").to_numpy()
    f["answer"] = frame["answer"].astype("string").to_numpy()
    f["value"] = pd.to_numeric(frame["value"], errors="coerce").to_numpy(dtype=float, na_value=np.nan)
    for name in ("start_date", "end_date"):
        column = frame[name] if name in frame.columns else pd.Series(pd.NaT, index=frame.index)
        f[name] = pd.to_datetime(column, errors="coerce").to_numpy().astype("datetime64[s]")
    for name in ("sample_size", "base", "margin_of_error", "confidence_level", "grain"):
        column = frame[name] if name in frame.columns else pd.Series(np.nan, index=frame.index)
        f[name] = pd.to_numeric(column, errors="coerce").to_numpy(dtype=float, na_value=np.nan)
    for name in ("kind", "subgroup", "question", "population"):
        column = frame[name] if name in frame.columns else pd.Series(pd.NA, index=frame.index)
        f[name] = column.astype("string").to_numpy()

    reason = pd.Series(pd.NA, index=f.index, dtype="string")

    def drop(mask: pd.Series, why: str) -> None:
        reason[(mask.fillna(False).to_numpy(dtype=bool)) & reason.isna()] = why

    drop(f["kind"].notna() & (f["kind"] != "share"), "no share")
    if "subgroup" in frame.columns:
        drop(f["subgroup"].fillna("all") != subgroup, "another subgroup")
    if question is not None:
        drop(f["question"].fillna("") != question, "another question")
    if answers is not None:
        drop(~f["answer"].isin(list(answers)), "another answer")
    left = f[reason.isna()]
    asked = sorted(left["question"].dropna().unique())
    if len(asked) > 1:
        raise TrendError(f"the frame holds {len(asked)} questions; name one with question=: " + "; ".join(asked[:10]))
    impossible = left[(left["value"] < 0) | (left["value"] > 100)]
    if len(impossible):
        bad = impossible.iloc[0]
        raise TrendError(f"row {bad['row']}: {bad['value']:g} is no share in percentage points (0 to 100)")
    drop(f["value"].isna(), "no value")
    drop(f["answer"].isna(), "no answer")
    drop(f["end_date"].isna(), "no end date")
    if until is not None:
        drop(f["end_date"] > pd.Timestamp(str(until)), "after the last date asked for")
    if not reason.isna().any():
        counts = reason.value_counts()
        raise TrendError("no row is left for a trend: " + ", ".join(f"{n} {why}" for why, n in counts.items()))

    f["pollster"] = f["pollster"].fillna("unnamed pollster")
    f["population"] = f["population"].str.lower().replace(_CODES)
    rank = {p: i for i, p in enumerate(populations)}
    f["_rank"] = f["population"].map(rank).fillna(len(rank)).astype(float)
    _one_population(f, reason, drop)
    _one_report(f, reason, drop)
    _no_overlap(f, reason, drop)

    kept = f[reason.isna()].copy()
    notes: list[str] = []
    for why, text in (
        ("no end date", "{} rows without an end date are left out"),
        ("the same poll again", "{} rows report a poll a second time and are counted once"),
        ("another population of the same poll", "{} rows give another population of the same poll and are left out"),
        ("overlaps a later wave", "{} rows of tracking polls overlap a later wave and are left out"),
    ):
        count = int((reason == why).sum())
        if count:
            notes.append(text.format(count))
    _effective_sizes(kept, notes)
    start = kept["start_date"].where(kept["start_date"] <= kept["end_date"], kept["end_date"])
    kept["start_date"] = start
    kept["date"] = kept["start_date"] + (kept["end_date"] - kept["start_date"]) / 2
    kept["grain"] = kept["grain"].where(kept["grain"] > 0).fillna(_grain(kept["value"]))
    kept = kept.sort_values(["end_date", "start_date", "pollster", "answer"], kind="stable").drop(columns="_rank")
    dropped = pd.DataFrame({"row": f["row"][reason.notna()], "reason": reason[reason.notna()]}).reset_index(drop=True)
    return Series(kept.reset_index(drop=True), dropped, notes)


def _grain(value: pd.Series) -> pd.Series:
    """The reporting step as far as the figure shows it: 1 for a whole number, else 0.1."""
    import numpy as np
    import pandas as pd

    return pd.Series(np.where(np.isclose(value, value.round()), 1.0, 0.1), index=value.index)


def _one_population(f: pd.DataFrame, reason: pd.Series, drop: object) -> None:
    """Of the populations that one poll gives, the first in the order of preference."""
    left = f[reason.isna()]
    best = left.groupby(["pollster", "start_date", "end_date", "answer"], dropna=False)["_rank"].transform("min")
    other = (left["_rank"] > best).reindex(f.index, fill_value=False)
    drop(other, "another population of the same poll")  # type: ignore[operator]


def _one_report(f: pd.DataFrame, reason: pd.Series, drop: object) -> None:
    """A poll that several documents report counts once: the finest figure stays."""
    left = f[reason.isna()].copy()
    left["_size"] = (
        left["sample_size"]
        .groupby([left["pollster"], left["end_date"], left["answer"], left["population"].fillna("")])
        .transform("first")
    )
    left["_n"] = left["sample_size"].fillna(left["_size"]).fillna(-1)
    left["_fine"] = _grain(left["value"])
    left = left.sort_values("_fine", kind="stable")
    keys = ["pollster", "end_date", "answer", "_n"]
    left["_population"] = left["population"].fillna("")
    again = left.duplicated([*keys, "_population"])
    drop(again.reindex(f.index, fill_value=False), "the same poll again")  # type: ignore[operator]


def _no_overlap(f: pd.DataFrame, reason: pd.Series, drop: object) -> None:
    """Of waves of one pollster whose field dates overlap, the latest and then each one that ends before it starts."""
    import pandas as pd

    left = f[reason.isna() & f["start_date"].notna()].sort_values(["end_date", "start_date"], kind="stable")
    overlapping: list[int] = []
    for _, group in left.groupby(["pollster", "answer", left["population"].fillna("")], sort=False):
        free, same = pd.Timestamp.max, None
        for index, start, end in list(zip(group.index, group["start_date"], group["end_date"], strict=True))[::-1]:
            if end < free or (start, end) == same:
                free, same = start, (start, end)
            else:
                overlapping.append(index)
    mask = pd.Series(False, index=f.index)
    mask[overlapping] = True
    drop(mask, "overlaps a later wave")  # type: ignore[operator]


def _effective_sizes(kept: pd.DataFrame, notes: list[str]) -> None:
    """Effective n and where it comes from, in ``effective_n`` and ``size_source``."""
    import numpy as np

    z = 1.959963984540054
    n, moe = (
        kept["sample_size"].where(kept["sample_size"] > 0),
        kept["margin_of_error"].where(kept["margin_of_error"] > 0),
    )
    from_margin = (100 * z / (2 * moe)) ** 2
    kept["effective_n"] = n.fillna(from_margin)
    kept["size_source"] = np.where(n.notna(), "sample size", np.where(moe.notna(), "margin of error", "series median"))
    lacking = kept["effective_n"].isna()
    if lacking.any():
        known = kept["effective_n"].median()
        assumed = FALLBACK_SAMPLE if np.isnan(known) else float(known)
        kept.loc[lacking, "effective_n"] = assumed
        if np.isnan(known):
            kept.loc[lacking, "size_source"] = "assumed"
        notes.append(
            f"{int(lacking.sum())} rows state neither a sample size nor a margin of error: "
            f"{assumed:.0f} respondents are assumed"
        )
