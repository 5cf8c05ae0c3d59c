"""What the pages make of a collection's tables before they draw: dates, selections, pairs. Pandas only."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import pandas as pd

from dashboards.theme import place
from polls.statistics import annotate, differences
from polls.statistics.intervals import SAMPLING, Interval

# Groups in the order in which they are drawn; one that is nowhere here stands under "Others".
FAMILIES: Mapping[str, tuple[str, ...]] = {
    "Everyone": ("all",),
    "Party": ("democrats", "independents", "republicans", "conservative voters", "labour voters", "lib dem voters",
              "conservatives", "moderates", "liberals", "trump voters", "biden voters", "harris voters",
              "clinton voters", "leave voters", "remain voters"),
    "Sex": ("men", "women"),
    "Age": ("18-24", "18-29", "18-34", "25-34", "30-44", "35-44", "35-49", "35-54", "45-54", "45-64", "50-64", "55-64",
            "65+", "under 30", "under 35", "under 50", "over 50", "over 65", "young adults", "older adults"),
    "Race": ("white", "black", "hispanic", "asian", "white men", "white women", "black men", "black women"),
    "Education": ("college graduates", "no college degree", "white college graduates", "white no college degree"),
    "Place": ("urban", "suburban", "rural"),
}  # fmt: skip
OTHERS = "Others"
GAP = 400  # days without a poll that part one series from the next: a term of office, an election
_PROPER = re.compile(
    r"\b(?:democrats?|republicans?|labour|lib dem|trump|biden|harris|clinton|black|hispanics?|latinos?|asian"
    r"|americans?)\b"
)


def group_name(group: str, start: bool = False) -> str:
    """A group as a sentence writes it; ``start``: at the start of one.

    >>> group_name("republicans"), group_name("white women"), group_name("all", start=True)
    ('Republicans', 'white women', 'Everyone')
    """
    name = "everyone" if group == "all" else _PROPER.sub(lambda m: m[0][:1].upper() + m[0][1:], group)
    return name[:1].upper() + name[1:] if start else name


def web_address(url: object) -> str | None:
    """The address if it is one of the web: anything else (``javascript:`` …) never becomes a link."""
    if not isinstance(url, str):
        return None
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    return url.strip() if parts.scheme in ("http", "https") and parts.netloc else None


def enrich(flat: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """The flat view with what charts need: ``date``, ``date_basis`` and the document's title, url, source, published.

    ``date`` is the middle of the field dates (as the trend uses it), else the one day known, else, for the poll being
    reported, the day of publication; ``date_basis`` says which: "field dates", "publication", or missing.
    """
    about = documents.drop_duplicates("doc_id").set_index("doc_id")
    out = flat.copy()
    for name in ("title", "source", "published"):
        out[name] = about[name].reindex(out["doc_id"]).array
    addresses = pd.Series([web_address(u) for u in about["url"]], index=about.index, dtype="string")
    out["url"] = addresses.reindex(out["doc_id"]).array
    start, end = out["start_date"], out["end_date"]
    middle = (start + (end - start) / 2).dt.floor("D")
    date = middle.fillna(end).fillna(start)
    in_field = date.notna()
    from_article = ~in_field & (out["wave"] == "current").fillna(False) & out["published"].notna()
    out["date"] = date.where(in_field, out["published"].where(from_article)).astype("datetime64[s]")
    basis = pd.Series(pd.NA, index=out.index, dtype="string")
    out["date_basis"] = basis.mask(in_field, "field dates").mask(from_article, "publication")
    return out


def with_intervals(flat: pd.DataFrame, polls: pd.DataFrame, samples: pd.DataFrame) -> pd.DataFrame:
    """The flat view with the intervals that the polls allow where rows lack one (a corrected figure loses its own)."""
    lacking = flat["interval_basis"].isna()
    if not lacking.any():
        return flat
    names = ["base", "base_source", "standard_error", "low", "high", "interval_basis"]
    filled = annotate(flat[lacking], polls, samples)
    out = flat.copy()
    for name in names:
        out.loc[lacking, name] = filled[name]
    return out


def questions(flat: pd.DataFrame) -> pd.DataFrame:
    """The questions with dated shares: question, kind, polls, figures, first, last; most polls first."""
    shares = flat[(flat["kind"] == "share") & flat["question"].notna() & flat["date"].notna()]
    by = shares.groupby("question", sort=False, observed=True)
    out = pd.DataFrame(
        {"kind": by["question_kind"].first(), "polls": by["poll_id"].nunique(), "figures": by.size(),
         "first": by["date"].min(), "last": by["date"].max()}
    ).reset_index()  # fmt: skip
    return out.sort_values(["polls", "figures", "question"], ascending=[False, False, True], ignore_index=True)


@dataclass(frozen=True, slots=True)
class Filters:
    """What a reader has narrowed the polls to; an empty tuple or None leaves that open."""

    pollsters: tuple[str, ...] = ()
    populations: tuple[str, ...] = ()
    modes: tuple[str, ...] = ()
    first: dt.date | None = None
    last: dt.date | None = None


def narrowed(frame: pd.DataFrame, filters: Filters) -> pd.DataFrame:
    """The rows that a reader's filters leave."""
    keep = pd.Series(True, index=frame.index)
    if filters.pollsters:
        keep &= frame["pollster"].isin(filters.pollsters)
    if filters.populations:
        keep &= frame["population"].isin(filters.populations)
    if filters.modes:
        # a poll by "phone; online" answers to both
        told = frame["mode"].fillna("")
        wanted = {m for m in told.unique() if set(m.split("; ")) & set(filters.modes)}
        keep &= told.isin(wanted)
    if filters.first is not None:
        keep &= frame["date"] >= pd.Timestamp(filters.first)
    if filters.last is not None:
        keep &= frame["date"] <= pd.Timestamp(filters.last)
    return frame[keep]


def modes(frame: pd.DataFrame) -> list[str]:
    """The single modes in a frame, sorted."""
    return sorted({m for told in frame["mode"].dropna().unique() for m in told.split("; ") if m})


def once(frame: pd.DataFrame) -> pd.DataFrame:
    """One row for each figure of each poll, however many articles tell it.

    ``told_by`` counts the articles; ``survey`` is the same for all rows of one poll, whichever article tells them.

    The same poll is the same pollster, last field day and population; the row of the article that reports it as its own
    news goes before one that looks back, and one with a sample size before one without.
    """
    own = frame.assign(
        _back=(frame["wave"] == "previous").fillna(False),
        _bare=frame["sample_size"].isna(),
        _who=frame["pollster"].fillna("?" + frame["poll_id"].fillna(frame["estimate_id"])),
        _for=frame["population"].fillna(""),
    )
    keys = ["question", "answer", "subgroup", "kind", "_who", "date"]
    own = own.sort_values(["_back", "_bare", "estimate_id"], kind="stable")
    # a missing population is the same poll as any named one
    named = own.groupby([*keys], dropna=False, observed=True)["_for"].transform("max")
    own["_for"] = own["_for"].where(own["_for"] != "", named)
    counts = own.groupby([*keys, "_for"], dropna=False, observed=True)["doc_id"].transform("nunique")
    own["told_by"] = counts.astype("int64")
    own["survey"] = own.groupby(["_who", "date", "_for"], dropna=False, observed=True)["poll_id"].transform("first")
    kept = own.drop_duplicates([*keys, "_for"])
    return kept.drop(columns=["_back", "_bare", "_who", "_for"]).sort_values(["date", "estimate_id"], kind="stable")


def poll_names(polls: pd.DataFrame) -> dict[str, str]:
    """Names of polls for people, all different, by survey: "Ipsos, 24 Jan 2026". One row a poll, with a date."""
    names = (
        polls["pollster"].fillna("Unnamed pollster") + ", " + polls["date"].dt.strftime("%-d %b %Y").astype("string")
    )
    nth = names.groupby(names).cumcount()
    names = names.where(nth == 0, names + " (" + (nth + 1).astype("string") + ")")
    return dict(zip(polls["survey"], names, strict=True))


def recent(points: pd.DataFrame, days: int = GAP) -> pd.DataFrame:
    """The points after the last gap of more than ``days`` without a poll: what one can see a trend in."""
    dates = points["date"].drop_duplicates().sort_values()
    after = dates[dates.diff() > pd.Timedelta(days=days)]
    return points[points["date"] >= after.iloc[-1]] if len(after) else points


def last_pair(rows: pd.DataFrame) -> tuple[str, str]:
    """The newest two polls of one pollster that share two answers, else the newest two polls: earlier, later."""
    newest = rows.sort_values("date", ascending=False, kind="stable")
    answers = {survey: set(own) for survey, own in newest.groupby("survey", sort=False)["answer"]}
    houses = newest.groupby("survey", sort=False)["pollster"].first().fillna("")
    surveys = list(answers)
    for n, later in enumerate(surveys):
        for earlier in surveys[n + 1 :]:
            if houses[later] == houses[earlier] != "" and len(answers[later] & answers[earlier]) > 1:
                return earlier, later
    return surveys[1], surveys[0]


def of_latest(rows: pd.DataFrame) -> pd.DataFrame:
    """For each group the rows of the last poll that has it: answers of one group are never of two polls."""
    newest = rows.sort_values("date", kind="stable").drop_duplicates("subgroup", keep="last")
    last = dict(zip(newest["subgroup"], newest["survey"], strict=True))
    return rows[rows["survey"] == rows["subgroup"].map(last)]


def answers_of(points: pd.DataFrame, most: int = 6) -> list[str]:
    """The answers to draw: the most frequent ones, yes before no, larger shares first among equals.

    An answer that fewer than a third as many polls tell as the first one is left to the tables.
    """
    by = points.groupby("answer", observed=True)["value"].agg(["size", "mean"])
    by = by[by["size"] * 3 >= by["size"].max()]
    kept = list(by.sort_values(["size", "mean"], ascending=False).index[:most])
    return sorted(kept, key=place)


def families(groups: Iterable[str]) -> dict[str, list[str]]:
    """The groups under their headings, in the order in which they are drawn.

    >>> families(["women", "all", "dog owners", "men"])
    {'Everyone': ['all'], 'Sex': ['men', 'women'], 'Others': ['dog owners']}
    """
    given = set(groups)
    out = {head: [g for g in known if g in given] for head, known in FAMILIES.items()}
    placed = {g for kept in out.values() for g in kept}
    out[OTHERS] = sorted(given - placed)
    return {head: kept for head, kept in out.items() if kept}


def gaps(rows: pd.DataFrame, first: str, second: str) -> pd.DataFrame:
    """The gap between two groups in each poll that has both: first minus second, in points.

    ``low`` and ``high`` are Newcombe's interval (:func:`polls.statistics.differences.gap`), given only where both
    groups' intervals are known.
    """
    keys = ["survey", "date", "answer"]
    a = rows[rows["subgroup"] == first].drop_duplicates(keys)
    other = rows[rows["subgroup"] == second].drop_duplicates(keys)[[*keys, "value", "low", "high", "standard_error"]]
    both = a.merge(other, on=keys, suffixes=("", "_second")).sort_values("date", ignore_index=True)
    found = [
        _known(differences.gap, _interval(r), _interval(r, "_second"), r["value"] - r["value_second"])
        for r in both.to_dict("records")
    ]
    return both.assign(gap=[f[0] for f in found], low=_floats(f[1] for f in found), high=_floats(f[2] for f in found))


def waves(rows: pd.DataFrame, before: str, after: str) -> pd.DataFrame:
    """The shares of two polls of one question, answer by answer: before, after, their intervals, and the change.

    ``words`` says whether the change is more than chance (:func:`polls.statistics.differences.change`).
    """
    keep = ["answer", "value", "low", "high", "standard_error"]
    then, now = (rows[rows["survey"] == survey].drop_duplicates("answer")[keep] for survey in (before, after))
    out = then.merge(now, on="answer", suffixes=("_then", ""))
    records = out.to_dict("records")
    found = [
        _known(
            differences.change,
            _interval(r),
            _interval(r, "_then"),
            r["value"] - r["value_then"],
            name=_title(r["answer"]),
        )
        for r in records
    ]
    words = [
        f[3]
        or f"{_title(r['answer'])}: {signed(f[0])} points; without both sample sizes nobody can say if that is chance."
        for f, r in zip(found, records, strict=True)
    ]
    return pd.DataFrame(
        {
            "answer": out["answer"],
            "before": out["value_then"], "before_low": out["low_then"], "before_high": out["high_then"],
            "after": out["value"], "after_low": out["low"], "after_high": out["high"],
            "change": [f[0] for f in found], "change_low": _floats(f[1] for f in found),
            "change_high": _floats(f[2] for f in found), "words": words,
        }
    )  # fmt: skip


def _interval(row: Mapping[str, Any], suffix: str = "") -> Interval | None:
    """A row's figure with its 95% interval, or None where it has none."""
    value, low, high, error = (row[f"{n}{suffix}"] for n in ("value", "low", "high", "standard_error"))
    if pd.isna(low) or pd.isna(high) or pd.isna(error):
        return None
    return Interval(float(value), float(low), float(high), float(error), 0.95, SAMPLING, "", 0.0)


def _known(
    method: Callable[..., differences.Difference],
    one: Interval | None,
    other: Interval | None,
    plain: float,
    **named: str,
) -> tuple[float, float | None, float | None, str]:
    """A difference with its interval and words, or the difference alone."""
    if one is None or other is None or one.standard_error + other.standard_error == 0:
        return float(plain), None, None, ""
    found = method(one, other, **named)
    return found.difference, found.low, found.high, found.words


def _floats(values: Iterable[float | None]) -> pd.Series:
    return pd.Series(list(values), dtype="Float64")


def _title(text: str) -> str:
    return text[:1].upper() + text[1:]


def signed(number: float) -> str:
    """A signed number with a real minus.

    >>> signed(-7.06), signed(0.0), signed(1.1)
    ('−7.1', '0', '+1.1')
    """
    text = f"{abs(number):.1f}".removesuffix(".0")
    return text if float(text) == 0 else ("−" if number < 0 else "+") + text
