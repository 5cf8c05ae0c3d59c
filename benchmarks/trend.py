"""How honest the bands are: forecasts of polls that came later, and intervals against election results.

    python benchmarks/trend.py DATA_DIR [--every DAYS] [--json FILE] [--docs FILE]

DATA_DIR holds public lists of polls (those that are missing are skipped): fte_president_approval_polls_trump1.csv,
snout_president_approval_polls_2025.csv, fte_generic_ballot_polls_historical.csv, economist_all_polls.csv,
covid_approval_polls.csv, raw-polls-2023.csv. Tests, each with coverage at 50, 80 and 95%, RMSE, CRPS and the 95%
interval score (points):

- forecasts: at an origin every 14 days, everything that ended by then is fitted (of a long series the last 400 days:
  forecasts come from the last 500 polls anyway) and each poll that starts later and ends within 14 days is forecast;
- other lists, as forecasts, every 28 days: approval of the handling of the pandemic by party, and states in 2016:
  shares from 5 to 95%, mixed question wordings, small samples; the constants of the model were not set on them;
- a pollster left out: all polls of one pollster are forecast from all others;
- sparse: as forecasts, from 5, 10, 20 or 40 polls drawn (fixed seed) from the half year before 12 origins a series;
- results: stated sampling error and total error of general-election polls against what happened, by sample size.

Beside the model, in the same runs: the mean of the last 14 days with a sampling-error band, and LOESS with a band of
its residuals.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from polls.statistics import smoothers
from polls.statistics.houses import Houses
from polls.statistics.intervals import TOTAL_BEYOND_SAMPLING, TOTAL_DESIGN_EFFECT
from polls.statistics.level import AnswerLevel
from polls.statistics.series import prepare

LEVELS = tuple(((np.arange(100) + 0.5) / 100).tolist())
BANDS = (0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975)
START, END = "<!-- measured -->", "<!-- end -->"
HORIZON, WARM_UP, LEAST = 14, 60, 10
MODEL, MEAN, LOESS = "model", "14-day mean, sampling band", "LOESS, residual band"


def read_lists(folder: Path) -> dict[str, pd.DataFrame]:
    """Series by name: pollster, sponsor, start_date, end_date, sample_size, population, answer, value."""
    readers: list[tuple[str, str, dict[str, str], list[str], str | None, str | None]] = [
        ("approval 2017-21", "fte_president_approval_polls_trump1.csv",
         {"yes": "approve", "no": "disapprove", "sponsors": "sponsor"}, ["approve", "disapprove"], "%m/%d/%y", None),
        ("approval 2025-26", "snout_president_approval_polls_2025.csv",
         {"sponsors": "sponsor"}, ["approve", "disapprove"], None, None),
        ("generic ballot", "fte_generic_ballot_polls_historical.csv",
         {"sponsors": "sponsor"}, ["dem", "rep"], "%m/%d/%y", "cycle"),
        ("president 2016", "economist_all_polls.csv",
         {"start.date": "start_date", "end.date": "end_date", "number.of.observations": "sample_size"},
         ["clinton", "trump"], None, None),
    ]  # fmt: skip
    found = {}
    for name, file, columns, answers, dates, split in readers:
        if not (folder / file).exists():
            continue
        f = pd.read_csv(folder / file, low_memory=False).rename(columns=columns)
        if "question.iteration" in f:  # national, everybody, first wording
            f = f[(f["state"] == "--") & (f["question.iteration"] == 1) & ~f["population"].str.contains(" - ")]
        for c in ("start_date", "end_date"):
            f[c] = pd.to_datetime(f[c], format=dates)
        f["population"] = f["population"].str.lower()
        keep = ["pollster", "sponsor", "start_date", "end_date", "sample_size", "population"]
        for part, rows in [("", f)] if split is None else [(f" {k}", g) for k, g in f.groupby(split)]:
            found[name + part] = rows.melt([c for c in keep if c in rows], answers, "answer", "value")
    return found


def other_lists(folder: Path) -> dict[str, pd.DataFrame]:
    """Series that the constants of the model were not set on."""
    found: dict[str, pd.DataFrame] = {}
    keep = ["pollster", "start_date", "end_date", "sample_size", "population"]
    if (folder / "covid_approval_polls.csv").exists():
        f = pd.read_csv(folder / "covid_approval_polls.csv", parse_dates=["start_date", "end_date"])
        for (subject, party), rows in f.groupby(["subject", "party"]):
            name = f"pandemic, {subject}, {party}"
            found[name] = rows.melt([*keep, "sponsor"], ["approve", "disapprove"], "answer", "value")
    if (folder / "economist_all_polls.csv").exists():
        columns = {"start.date": "start_date", "end.date": "end_date", "number.of.observations": "sample_size"}
        f = pd.read_csv(folder / "economist_all_polls.csv", parse_dates=list(columns)[:2]).rename(columns=columns)
        f = f[(f["state"] != "--") & (f["question.iteration"] == 1) & ~f["population"].str.contains(" - ")]
        for state, rows in f.groupby("state"):
            if len(rows) >= 40:
                found[f"2016, {state}"] = rows.melt(keep, ["clinton", "trump"], "answer", "value")
    return found


def numbers(polls: pd.DataFrame) -> tuple[Any, ...]:
    """What AnswerLevel takes, from prepared polls of one answer."""
    polls = polls.sort_values("date", kind="stable")
    houses, who = Houses.of(polls)
    day = polls["date"].to_numpy().astype("datetime64[s]").astype(float) / 86400
    return (day, who, *(polls[c].to_numpy(dtype=float) for c in ("value", "effective_n", "grain"))), houses, polls


def crps(quantiles: np.ndarray, value: np.ndarray) -> np.ndarray:
    """Continuous ranked probability score from quantiles at LEVELS (mean pinball loss; Gneiting and Raftery 2007)."""
    off = value - quantiles
    p = np.array(LEVELS)[:, None]
    return 2 * np.where(off > 0, p * off, (p - 1) * off).mean(axis=0)


def scored(value: np.ndarray, quantiles: np.ndarray, **about: Any) -> pd.DataFrame:
    """One row per forecast: was it inside, how far off, how sharp."""
    low95, low80, low50, middle, high50, high80, high95 = quantiles[: len(BANDS)]
    miss = np.maximum(low95 - value, 0) + np.maximum(value - high95, 0)
    return pd.DataFrame({
        "in50": (value >= low50) & (value <= high50), "in80": (value >= low80) & (value <= high80),
        "in95": miss == 0, "error": value - middle, "crps": crps(quantiles[len(BANDS) :], value),
        "score": high95 - low95 + 40 * miss,
    } | about)  # fmt: skip


def normal_quantiles(middle: np.ndarray, sd: np.ndarray) -> np.ndarray:
    from scipy.special import ndtri

    return middle + ndtri(np.array([*BANDS, *LEVELS]))[:, None] * sd


def forecast(known: pd.DataFrame, coming: pd.DataFrame, origin: pd.Timestamp, series: str) -> list[pd.DataFrame]:
    """Forecasts of ``coming`` by each method from ``known``, both prepared polls of one answer."""
    given, houses, known = numbers(known)
    fit = AnswerLevel(*given)
    value, size = (coming[c].to_numpy(dtype=float) for c in ("value", "effective_n"))
    day = coming["date"].to_numpy().astype("datetime64[s]").astype(float) / 86400
    pairs = zip(coming["pollster"], coming["population"].fillna(""), strict=True)
    who = np.vstack([houses.codes([pollster], population) for pollster, population in pairs])
    quantiles = np.empty((len(BANDS) + len(LEVELS), len(coming)))
    for d, grain in set(zip(day, coming["grain"], strict=True)):
        at = (day == d) & (coming["grain"] == grain).to_numpy()
        quantiles[:, at] = fit.poll(d, who[at], size[at], grain, (*BANDS, *LEVELS))
    rows = [scored(value, quantiles, series=series, method=MODEL, known=who[:, 0] >= 0)]
    recent = known[known["end_date"] > origin - pd.Timedelta(days=14)]
    mean = (recent if len(recent) else known.iloc[-1:])["value"].mean()
    sampling = np.sqrt(mean * (100 - mean) / size)
    rows.append(scored(value, normal_quantiles(np.full(len(value), mean), sampling), series=series, method=MEAN))
    line = smoothers.loess(given[0], given[2], np.append(given[0], given[0].max()))
    spread = max(float(np.std(given[2] - line[:-1])), 0.5)
    rows.append(scored(value, normal_quantiles(np.full(len(value), line[-1]), spread), series=series, method=LOESS))
    return rows


def origins(polls: pd.DataFrame, every: int) -> Iterator[tuple[pd.Timestamp, pd.DataFrame]]:
    """Dates from which to look forward, with the polls to forecast."""
    for origin in pd.date_range(
        polls["end_date"].min() + pd.Timedelta(days=WARM_UP), polls["end_date"].max(), freq=f"{every}D"
    ):
        coming = polls[(polls["start_date"] > origin) & (polls["end_date"] <= origin + pd.Timedelta(days=HORIZON))]
        if len(coming):
            yield origin, coming


def forecasts(lists: dict[str, pd.DataFrame], every: int) -> pd.DataFrame:
    """Leave-future-out forecasts of every series."""
    rows = []
    for name, frame in lists.items():
        coming_polls = prepare(frame).polls
        for origin, coming in origins(coming_polls, every):
            recent = frame[frame["end_date"] > origin - pd.Timedelta(days=400)]
            known = prepare(recent if len(recent) > 3000 else frame, until=origin).polls
            for answer, mine in known.groupby("answer"):
                if len(mine) >= LEAST and (coming["answer"] == answer).any():
                    label = f"{name}, {answer}"
                    rows += forecast(mine, coming[coming["answer"] == answer], origin, label)
    if not rows:
        raise SystemExit("no list of polls was found")
    return pd.concat(rows, ignore_index=True)


def left_out_pollsters(lists: dict[str, pd.DataFrame]) -> pd.DataFrame:
    """Each of the ten busiest pollsters of a series forecast from all others, over the series' last 500 polls."""
    rows = []
    for name, frame in lists.items():
        for answer, all_polls in prepare(frame).polls.groupby("answer"):
            polls = all_polls.iloc[-500:]
            for pollster in polls["pollster"].value_counts().index[:10]:
                mine = polls[polls["pollster"] == pollster]
                given, houses, _ = numbers(polls[polls["pollster"] != pollster])
                fit = AnswerLevel(*given)
                for _, poll in mine.iterrows():
                    day = poll["date"].timestamp() / 86400
                    who, size = houses.codes([None], str(poll["population"])), np.array([poll["effective_n"]])
                    found = fit.poll(day, who, size, poll["grain"], (*BANDS, *LEVELS))
                    rows.append(scored(np.array([poll["value"]]), found, series=f"{name}, {answer}", method=MODEL))
    return pd.concat(rows, ignore_index=True)


def sparse(lists: dict[str, pd.DataFrame]) -> pd.DataFrame:
    """Forecasts from few polls, drawn with a fixed seed from the half year before each of 12 origins."""
    random = np.random.default_rng(2026)
    rows = []
    for name, frame in lists.items():
        for answer, polls in prepare(frame).polls.groupby("answer"):
            first, last = polls["end_date"].min() + pd.Timedelta(days=WARM_UP), polls["end_date"].max()
            for origin in pd.date_range(first, last - pd.Timedelta(days=HORIZON), periods=12):
                coming = polls[
                    (polls["start_date"] > origin) & (polls["end_date"] <= origin + pd.Timedelta(days=HORIZON))
                ]
                before = polls[(polls["end_date"] <= origin) & (polls["end_date"] > origin - pd.Timedelta(days=180))]
                for size in (5, 10, 20, 40):
                    if len(coming) and len(before) >= size:
                        drawn = before.iloc[np.sort(random.choice(len(before), size, replace=False))]
                        rows += [r.assign(polls=size) for r in forecast(drawn, coming, origin, f"{name}, {answer}")]
    return pd.concat(rows, ignore_index=True)


def results(folder: Path) -> pd.DataFrame | None:
    """Election polls against results: coverage of the 95% interval of the margin and of the first share, by size."""
    file = folder / "raw-polls-2023.csv"
    if not file.exists():
        return None
    f = pd.read_csv(file, low_memory=False)
    f = f[~f["type_simple"].str.endswith("-P") & (f["samplesize"] > 1)]
    p, q, n = f["cand1_pct"] / 100, f["cand2_pct"] / 100, f["samplesize"]
    margin = 100 * np.sqrt((p + q - (p - q) ** 2) / (n - 1))
    share = 100 * np.sqrt(p * (1 - p) / n)
    miss = {"margin": f["margin_poll"] - f["margin_actual"], "share": f["cand1_pct"] - f["cand1_actual"]}
    size = pd.cut(
        n, [0, 500, 800, 1200, 2000, np.inf], labels=["under 500", "500-800", "800-1,200", "1,200-2,000", "over"]
    )
    rows = []
    for years, span in (("1998-2011", f["year"] < 2012), ("2012-22", f["year"] >= 2012), ("all", f["year"] > 0)):
        for kind, srs in (("margin", margin), ("share", share)):
            kinds = {
                "sampling error as stated": srs,
                "total error": np.sqrt(TOTAL_DESIGN_EFFECT * srs**2 + TOTAL_BEYOND_SAMPLING[kind] ** 2),
            }
            if kind == "margin":
                kinds["sqrt(SRS² + 5.2²)"] = np.sqrt(srs**2 + 5.2**2)
            for label, error in kinds.items():
                inside = (miss[kind].abs() <= 1.96 * error)[span]
                row = {
                    "years": years,
                    "of": kind,
                    "interval": label,
                    "polls": int(span.sum()),
                    "all": inside.mean() * 100,
                }
                rows.append(row | (100 * inside.groupby(size[span], observed=True).mean()).to_dict())
    return pd.DataFrame(rows).round(1)


def summary(rows: pd.DataFrame, by: list[str]) -> pd.DataFrame:
    """Coverage in percent; RMSE, CRPS and interval score in points; gains over the 14-day mean in percent."""
    groups = rows.groupby(by, sort=False)
    out = pd.DataFrame({
        "forecasts": groups.size(),
        **{f"covered {b}": 100 * groups[f"in{b}"].mean() for b in (50, 80, 95)},
        "RMSE": groups["error"].agg(lambda e: float(np.sqrt((e**2).mean()))), "CRPS": groups["crps"].mean(),
        "interval score": groups["score"].mean(),
    })  # fmt: skip
    out = out.reset_index()
    if "method" in by and MEAN in set(out["method"]):
        others = [name for name in by if name != "method"]
        base = out[out["method"] == MEAN].set_index(others)[["RMSE", "CRPS"]] if others else out[out["method"] == MEAN]
        for name in ("RMSE", "CRPS"):
            reference = base.loc[out[others[0]], name].to_numpy() if others else base[name].iloc[0]
            out[f"{name} below mean, %"] = 100 * (1 - out[name] / reference)
    return out.round(2)


def markdown(tables: dict[str, pd.DataFrame], seconds: float) -> str:
    """The tables for a page of the documentation."""
    parts = [f"One core, {seconds:.0f} s. Coverage in percent, errors in points.\n"]
    for title, table in tables.items():
        shown = table.astype(object).where(table.notna(), "")
        lines = ["| " + " | ".join(map(str, row)) + " |" for row in (shown.columns, *shown.itertuples(index=False))]
        parts.append(f"**{title}**\n\n" + "\n".join([lines[0], "|---" * len(shown.columns) + "|", *lines[1:]]) + "\n")
    return "\n".join(parts)


def main() -> None:
    """Runs everything and prints one table a test."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, metavar="DATA_DIR")
    parser.add_argument("--json", type=Path, help="also write the tables to this file")
    parser.add_argument("--docs", type=Path, help="write the tables between the marks of this Markdown page")
    parser.add_argument("--every", type=int, default=14, help="days between the origins of the forecasts")
    options = parser.parse_args()
    started = time.perf_counter()
    lists = read_lists(options.data)
    future = forecasts(lists, options.every)
    others = forecasts(other_lists(options.data), 2 * options.every)
    kinds = others["series"].str.split(", ").str
    others["list"] = kinds[0] + kinds[2].map({"all": ", all"}).fillna(", by party").where(
        kinds[0] == "pandemic", ", states"
    )
    few = sparse(lists)
    tables = {
        "forecasts, all series": summary(future, ["method"]),
        "forecasts by series": summary(future, ["series", "method"]),
        "forecasts by pollster known or new": summary(future[future["method"] == MODEL], ["known"]),
        "other lists": summary(others, ["list", "method"]),
        "a pollster left out": summary(left_out_pollsters(lists), ["method"]),
        "sparse": summary(few, ["polls", "method"]),
    }
    against = results(options.data)
    if against is not None:
        tables["election results, 95% interval"] = against
    pd.set_option("display.width", 200, "display.max_columns", 30, "display.max_rows", 200)
    for title, table in tables.items():
        print(f"\n== {title}\n{table.to_string(index=False)}")
    seconds = time.perf_counter() - started
    print(f"\n{seconds:.0f} s")
    if options.json:
        records = {title: table.to_dict("records") for title, table in tables.items()}
        options.json.write_text(json.dumps({"seconds": round(seconds), "tables": records}, indent=1), encoding="utf-8")
    if options.docs:
        page = options.docs.read_text(encoding="utf-8")
        before, _, rest = page.partition(START)
        _, _, after = rest.partition(END)
        if not rest:
            parser.error(f"{options.docs} has no mark {START}")
        options.docs.write_text(f"{before}{START}\n{markdown(tables, seconds)}{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
