"""Merged polls of a news corpus, checked against published poll lists.

usage: python benchmarks/merged.py CORPUS DATA_DIR [--limit N] [--show N]

CORPUS is anything that ``polls.extract_many`` reads (a .jsonl.gz of articles). DATA_DIR holds the published lists:
economist_all_polls.csv (presidential polls of 2016), raw-polls-2023.csv (polls of the last weeks of US races since
1998), fte_generic_ballot_polls_historical.csv, fte_president_approval_polls_trump1.csv and
snout_president_approval_polls_2025.csv (approval of Donald Trump); a file that is not there is left out.

Prints how many polls there are, how many several articles tell of and where those disagree; then, of the shares that a
merged poll with a pollster and a date gives the two sides of a race (and of approval), how many stand within half a
point in a published record of that pollster, those days and those sides. A poll of which the lists have no record of
that pollster and those sides within SEARCH days is outside what they cover and counts for nothing. Each disagreement
is put in a class by the nearest record that would explain it.
"""

from __future__ import annotations

import argparse
import re
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pandas as pd

import polls
from polls.lexicon.registry import split_partnership

DAYS = 3  # a record is of the same survey when its days are at most this far from the stated ones
SEARCH = 45  # how far to look for a record that explains a disagreement
STATES = {
    "AL": "alabama", "AK": "alaska", "AZ": "arizona", "AR": "arkansas", "CA": "california", "CO": "colorado",
    "CT": "connecticut", "DE": "delaware", "FL": "florida", "GA": "georgia", "HI": "hawaii", "ID": "idaho",
    "IL": "illinois", "IN": "indiana", "IA": "iowa", "KS": "kansas", "KY": "kentucky", "LA": "louisiana", "ME": "maine",
    "MD": "maryland", "MA": "massachusetts", "MI": "michigan", "MN": "minnesota", "MS": "mississippi", "MO": "missouri",
    "MT": "montana", "NE": "nebraska", "NV": "nevada", "NH": "new hampshire", "NJ": "new jersey", "NM": "new mexico",
    "NY": "new york", "NC": "north carolina", "ND": "north dakota", "OH": "ohio", "OK": "oklahoma", "OR": "oregon",
    "PA": "pennsylvania", "RI": "rhode island", "SC": "south carolina", "SD": "south dakota", "TN": "tennessee",
    "TX": "texas", "UT": "utah", "VT": "vermont", "VA": "virginia", "WA": "washington", "WV": "west virginia",
    "WI": "wisconsin", "WY": "wyoming", "US": "united states", "--": "united states",
}  # fmt: skip
SIDES = {"democrat": "democrats", "democratic": "democrats", "republican": "republicans", "gop": "republicans"}
CLASSES = {
    "one side": "one figure of the pair agrees: the other is of another answer, group or question",
    "rounded": "both within 2 points: another population or version of the same survey",
    "swapped": "the two figures stand at the wrong sides",
    "other dates": "a record of the same pollster and sides, at other dates, has them: the date is wrong",
    "other pollster": "another pollster's record of those days has them: the pollster is wrong",
    "other": "no record near has them: another race, group or question, or no figure of the race",
}


class Record(NamedTuple):
    """A published poll: who, when (ordinals), where, and the share of each side."""

    who: frozenset[str]
    start: int
    end: int
    place: str
    shares: dict[str, float]


class Pair(NamedTuple):
    """Two sides of a race as a merged poll gives them."""

    merged_id: str
    who: frozenset[str]
    start: int
    end: int
    place: str | None
    shares: dict[str, float]
    figures: list[Any]  # the rows of estimates


def names(pollster: str, sponsor: str = "") -> frozenset[str]:
    """Everybody named for a survey, canonical."""
    p = split_partnership(re.sub(r"\s*\([^)]*\)?", "", pollster))
    more = [split_partnership(s) for s in re.split(r"\s*[;|]\s*", sponsor) if s]
    everybody = {*p.pollster.split("/"), *p.sponsors, *(n for m in more for n in (*m.pollster.split("/"), *m.sponsors))}
    return frozenset(everybody - {""})


def side(name: str) -> str:
    """A candidate or party by its last word."""
    words = re.findall(r"[^\W\d_]+(?:['-][^\W\d_]+)*", name.casefold().removesuffix(" jr.").removesuffix(" iii"))
    word = words[-1] if words else ""
    return SIDES.get(word, word)


def published(folder: Path) -> Iterator[Record]:
    """The records of every list in the folder."""

    def rows(file: str) -> Iterator[Any]:
        path = folder / file
        if path.exists():
            yield from pd.read_csv(path, low_memory=False).rename(columns=lambda c: c.replace(".", "_")).itertuples()

    def record(
        r: Any, who: tuple[Any, Any], start: Any, end: Any, place: str, shares: dict[str, Any]
    ) -> Iterator[Record]:
        given = {s: float(v) for s, v in shares.items() if pd.notna(v)}
        if len(given) > 1:
            first, last = pd.Timestamp(start).toordinal(), pd.Timestamp(end).toordinal()
            text = [w if isinstance(w, str) else "" for w in who]
            yield Record(names(*text), first, last, place, given)

    for r in rows("economist_all_polls.csv"):
        shares = {"trump": r.trump, "clinton": r.clinton, "johnson": r.johnson}
        yield from record(r, (r.pollster, ""), r.start_date, r.end_date, STATES.get(r.state, r.state), shares)
    for r in rows("raw-polls-2023.csv"):
        shares = {side(str(r.cand1_name)): r.cand1_pct, side(str(r.cand2_name)): r.cand2_pct}
        yield from record(r, (r.pollster, ""), r.polldate, r.polldate, STATES.get(r.location, r.location), shares)
    for r in rows("fte_generic_ballot_polls_historical.csv"):
        shares = {"democrats": r.dem, "republicans": r.rep}
        yield from record(r, (r.pollster, r.sponsors), r.start_date, r.end_date, "united states", shares)
    for r in rows("fte_president_approval_polls_trump1.csv"):
        if r.politician == "Donald Trump":
            shares = {"approve trump": r.yes, "disapprove trump": r.no}
            yield from record(r, (r.pollster, r.sponsors), r.start_date, r.end_date, "united states", shares)
    for r in rows("snout_president_approval_polls_2025.csv"):
        shares = {"approve trump": r.approve, "disapprove trump": r.disapprove}
        yield from record(r, (r.pollster, r.sponsors), r.start_date, r.end_date, "united states", shares)


def pairs(merged: polls.linking.merge.Merged, estimates: pd.DataFrame) -> Iterator[Pair]:
    """The shares of the two leading sides of each race, and of approval, in merged polls with a pollster and a date."""
    shares = estimates[(estimates["kind"] == "share") & (estimates["subgroup"] == "all") & estimates["answer"].notna()]
    joined = shares.merge(merged.members, on=["poll_id", "doc_id"])
    facts = merged.polls.set_index("merged_id")
    facts = facts[facts["pollster"].notna() & facts["end_date"].notna()]
    by_question: defaultdict[tuple[str, str, str], list[Any]] = defaultdict(list)
    for e in joined.itertuples():
        if e.merged_id in facts.index:
            asked = e.question if pd.notna(e.question) else "?"
            about = e.subject if pd.notna(e.subject) else ""
            by_question[e.merged_id, asked, about].append(e)
    for (merged_id, _, about), figures in by_question.items():
        poll = facts.loc[merged_id]
        told: dict[str, float] = {}
        kept = []
        for e in figures:
            if e.question_kind == "vote":
                name = side(e.answer)
            elif e.question_kind == "approval" and e.answer in ("approve", "disapprove") and not pd.notna(e.issue):
                name = f"{e.answer} {side(about)}"
            else:
                continue
            if name and name not in told:
                told[name] = float(e.value)
                kept.append(e)
        if len(told) > 1:
            place = poll["geography"].casefold() if pd.notna(poll["geography"]) else None
            start = poll["start_date"] if pd.notna(poll["start_date"]) else poll["end_date"]
            who = frozenset(
                [*poll["pollster"].split("/"), *(poll["sponsor"].split("; ") if pd.notna(poll["sponsor"]) else ())]
            )
            yield Pair(merged_id, who, start.toordinal(), poll["end_date"].toordinal(), place, told, kept)


def away(r: Record, p: Pair) -> int:
    """Days between a record and a poll, 0 where they overlap."""
    return max(0, r.start - p.end, p.start - r.end)


def judge(p: Pair, records: dict[str, list[Record]]) -> tuple[str, set[str], Record | None]:
    """The class of a pair, the sides that agree with their record, and that record; "" where the lists cover it not."""
    about = [r for s in p.shares for r in records.get(s, ()) if len(r.shares.keys() & p.shares.keys()) > 1]
    near = [r for r in about if away(r, p) <= SEARCH and (p.place is None or r.place == p.place)]
    own = [r for r in near if r.who & p.who]

    def agreeing(r: Record, within: float = 0.5) -> set[str]:
        return {s for s in r.shares.keys() & p.shares.keys() if abs(r.shares[s] - p.shares[s]) <= within}

    def common(r: Record) -> set[str]:
        return r.shares.keys() & p.shares.keys()

    def best(found: list[Record]) -> Record | None:
        return max(
            found,
            key=lambda r: (len(agreeing(r)), -sum(abs(r.shares[s] - p.shares[s]) for s in common(r))),
            default=None,
        )

    same_days = best([r for r in own if away(r, p) <= DAYS])
    if same_days is None:
        elsewhere = best(own)
        if elsewhere is None:
            return "", set(), None
        return ("other dates" if agreeing(elsewhere) == common(elsewhere) else "other"), set(), elsewhere
    good = agreeing(same_days)
    if good == common(same_days):
        return "agrees", good, same_days
    moved = best([r for r in own if agreeing(r) == common(r)])
    if moved is not None:
        return "other dates", set(), moved
    if good:
        return "one side", good, same_days
    if agreeing(same_days, 2) == common(same_days):
        return "rounded", good, same_days
    if sorted(p.shares[s] for s in common(same_days)) == sorted(same_days.shares[s] for s in common(same_days)):
        return "swapped", good, same_days
    theirs = best([r for r in near if away(r, p) <= DAYS and agreeing(r) == common(r)])
    return ("other pollster", good, theirs) if theirs is not None else ("other", good, same_days)


def main() -> None:
    """Prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("data", type=Path)
    parser.add_argument("--limit", type=int, help="read only this many articles")
    parser.add_argument("--show", type=int, default=1000, help="print at most this many disagreements of a class")
    options = parser.parse_args()

    begin = time.perf_counter()
    read = []
    for extraction in polls.extract_many(options.corpus, on_error=lambda e: print("not read:", e)):
        read.append(extraction)
        if options.limit and len(read) >= options.limit:
            break
    middle = time.perf_counter()
    merged = polls.merge(read)
    end = time.perf_counter()
    estimates = pd.concat([e.estimates for e in read if len(e)], ignore_index=True)
    several = merged.polls[merged.polls["documents"] > 1]
    named = merged.polls[merged.polls["pollster"].notna()]
    print(f"{len(read)} articles, {len(estimates)} figures, {len(merged.members)} polls told ({middle - begin:.1f} s)")
    print(f"{len(merged.polls)} polls after merging ({end - middle:.2f} s); {len(named)} with a pollster, "
          f"{named['end_date'].notna().sum()} of them with a date")  # fmt: skip
    print(f"{len(several)} polls in several articles: {Counter(several['documents'].tolist())}")
    kinds = merged.disagreements["fact"].where(~merged.disagreements["fact"].str.contains(":"), "a figure")
    facts = merged.disagreements.assign(fact=kinds).drop_duplicates(["merged_id", "fact"])["fact"]
    print(f"{merged.disagreements['merged_id'].nunique()} of them where articles disagree: {dict(Counter(facts))}")
    for r in merged.disagreements.head(options.show).itertuples():
        print(f"    {r.merged_id}  {r.fact} = {r.value}  in {r.doc_ids}")

    records: defaultdict[str, list[Record]] = defaultdict(list)
    listed = list(published(options.data))
    for r in listed:
        for name in r.shares:
            records[name].append(r)
    print(f"\n{len(listed)} published records")
    judged: defaultdict[str, list[tuple[Pair, set[str], Record | None]]] = defaultdict(list)
    for p in pairs(merged, estimates):
        verdict, good, record = judge(p, records)
        judged[
            "approval " + verdict if next(iter(p.shares)).startswith(("approve ", "disapprove ")) else verdict
        ].append((p, good, record))
    for what, prefix in (("head-to-head", ""), ("approval", "approval ")):
        classes = {c: judged.get(prefix + c, []) for c in ("agrees", *CLASSES)}
        figures = {
            c: sum(len(r.shares.keys() & p.shares.keys()) for p, _, r in found if r) for c, found in classes.items()
        }
        right = figures["agrees"] + sum(len(good) for p, good, _ in classes["one side"])
        checked = sum(figures.values())
        print(
            f"\n{what}: {sum(map(len, classes.values()))} pairs that the lists cover, "
            f"{len(judged.get(prefix, []))} they do not"
        )
        print(
            f"    {right} of {checked} figures agree with a published record"
            + (f" ({right / checked:.1%})" if checked else "")
        )
        for c, meaning in CLASSES.items():
            if classes[c]:
                print(f"  {len(classes[c])} x {c}: {meaning}")
            for p, _, r in classes[c][: options.show]:
                who, said = "/".join(sorted(p.who)), ", ".join(f"{s} {v:g}" for s, v in p.shares.items())
                when = f"{pd.Timestamp.fromordinal(p.start):%Y-%m-%d}..{pd.Timestamp.fromordinal(p.end):%Y-%m-%d}"
                listed = (
                    r and f"{'/'.join(sorted(r.who))} {pd.Timestamp.fromordinal(r.end):%Y-%m-%d} {r.place} {r.shares}"
                )
                print(f"    {p.merged_id} {who} {when} {p.place or '-'}: {said} | nearest: {nearest}")
                print(f"        {p.figures[0].doc_id} at {', '.join(str(e.char_start) for e in p.figures)}")


if __name__ == "__main__":
    main()
